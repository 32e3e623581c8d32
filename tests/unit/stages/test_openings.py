"""No pattern that fits is thrown out before it is fitted, held against every example of the lexicons."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from schemas import Article, Identified
from streams.cameo.coder import inner_act
from streams.cameo.matching.noun_openings import NounOpenings
from streams.cameo.matching.nouns import fit_noun, noun_patterns
from streams.cameo.matching.openings import Openings
from streams.cameo.matching.verbs import fit_verb
from streams.cameo.patterns.lexicon import lexicon
from streams.cameo.patterns.pattern import Pattern
from streams.cameo.scene.clauses import heads_clause, is_reflexive
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.settings import Settings
from streams.stages.coding import Coder
from streams.stages.entities import Reader

pytestmark = pytest.mark.model


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_fits_is_not_thrown_out_before(language: str) -> None:
    thrown_out = [
        f"{scene.sentence.text} | {pattern.where} {pattern.text} at {scene.token(index).text}, {loose=}"
        for scene in _scenes(language)
        for index in range(len(scene.sentence.tokens))
        for loose in (False, True)
        for pattern in _fitting(scene, index, loose=loose)
        if pattern not in _tried(scene, index, loose=loose)
    ]
    assert thrown_out == []


def _scenes(language: str) -> Iterator[Scene]:
    """The sentences of all examples."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    articles = [
        Identified(
            article=Article(text=pattern.example, published_at=None), language=language, basis="feed", ingested_at=now
        )
        for pattern in lexicon(language).patterns
    ]
    coder = Coder()
    for annotated in Reader(Settings(parse_all=True), [language]).annotate_all(articles):
        for coded in coder.sentences(annotated):
            yield coded.scene


def _fitting(scene: Scene, index: int, *, loose: bool) -> list[Pattern]:
    """The patterns of the lexicon that fit at a token, each of them held against it."""
    if not heads_clause(scene.sentence, scene.token(index)):
        nouns = noun_patterns(scene, index)
        return [one for one in nouns if isinstance(fit_noun(scene, one, index, inner_act, loose=loose), Match)]
    clause = scene.clause(index)
    verbs = scene.lexicon.verbs.get(clause.lemma, ())
    return [one for one in verbs if isinstance(fit_verb(scene, one, clause, inner_act, loose=loose), Match)]


def _tried(scene: Scene, index: int, *, loose: bool) -> list[Pattern]:
    """Those that the words of the sentence and the phrases around the token leave to be fitted."""
    candidates, token = scene.lexicon.candidates, scene.token(index)
    if not heads_clause(scene.sentence, token):
        around = NounOpenings(scene, index)
        words = dict.fromkeys((token.lemma, token.lower))
        nouns = [one for word in words for one in candidates.on_noun(word, scene.missing, loose=loose)]
        return [one.pattern for one in nouns if around.may_fill_first(one, loose=loose)]
    clause = scene.clause(index)
    openings = Openings(scene, clause)
    found = candidates.on_verb(clause.lemma, scene.missing, reflexive=is_reflexive(scene.sentence, index), loose=loose)
    return [one.pattern for one in found if openings.may_fill_first(one, loose=loose)]
