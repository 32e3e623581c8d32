"""What an act is that is told of the future."""

from __future__ import annotations

import pytest

from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.modality import Reality
from streams.cameo.reality.tense import in_time, is_arranged


@pytest.mark.parametrize(("code", "becomes"), [("040", "036"), ("042", "036"), ("087", "087"), ("046", "046")])
def test_only_meetings_and_visits_are_arranged(code: str, becomes: str) -> None:
    assert in_time(code, Reality(conditional=True, arranged=True), Lexicon.load("fr").composition) == becomes


def test_what_is_not_to_be_is_not_arranged() -> None:
    assert not is_arranged("040", Reality(negated=True, arranged=True))
