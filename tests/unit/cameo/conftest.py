"""A small lexicon and actors that go by their words alone: the coder's grammar is tested without a model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from streams.actors.actor import ResolvedActor
from streams.cameo.coder import code_sentence
from streams.cameo.coding import Coding
from streams.cameo.patterns.lexicon import FOLDER, Lexicon
from streams.cameo.scene.phrases import Scene
from streams.text.grammar import Sentence

COUNTRIES = {
    "Russia": "RUS",
    "Russian": "RUS",
    "Ukraine": "UKR",
    "France": "FRA",
    "Mali": "MLI",
    "Iran": "IRN",
    "Korean": "PRK",
}

PATTERNS = """
190 | SOURCE attack TARGET | x | none
192 | SOURCE retake TARGET | x | none
195 | [ARMS] hit TARGET | x | none
087 | SOURCE withdraw [ARMS] (from TARGET) | x | none
111 | SOURCE condemn TARGET | x | none
112 | SOURCE denounce [ATTACK] of TARGET | x | none
085 | SOURCE lift [SANCTIONS] on|against TARGET | x | none
074 | SOURCE dispatch [ARMS] guard port of TARGET | x | none
072 | SOURCE supply TARGET with [ARMS] | x | none
072 | SOURCE send [ARMS] (to TARGET) | x | none
116 | SOURCE declare TARGET guilty | x | none
072 | TARGET receive [ARMS] from SOURCE | x | none
057 | BOTH sign [PACT] | x | none
057 | SOURCE sign [PACT] with TARGET | x | none
015 | SOURCE claim [ARMS] | x | none
062 | SOURCE drill with PARTNER | x | none
0841 | SOURCE let TARGET to go | x | none
051 | SOURCE support TARGET | x | none
040 | the visit of SOURCE to TARGET | x | none
190 | the [ATTACK] of|by SOURCE on TARGET | x | none
190 | _ hurt TARGET in SOURCE | x | none
173 | the TARGET's arrest (by SOURCE) | x | none
174 | SOURCE expel TARGET (from _) | x | none
174 | SOURCE throw_out TARGET | x | none
114 | SOURCE summon TARGET | x | none
161 | SOURCE order TARGET to leave _ | x | none
APPEAL | SOURCE urge TARGET to DO | x | none
INTEND | SOURCE promise to DO | x | none
THREATEN | SOURCE threaten to DO | x | none
SAME | SOURCE announce|insist DO | x | none
SAME | SOURCE begin to DO | x | none
NONE | SOURCE fail to DO | x | none
011 | SOURCE comment_not | x | none
014 | SOURCE rule_out_not [PACT] | x | none
DENY | SOURCE deny DO | x | none
051 | SOURCE praise [PACT] of|on TARGET | x | none
011 | SOURCE plead_not _ | x | none
084 | SOURCE help to free TARGET | x | none
DEMAND | SOURCE tell TARGET to DO | x | none
016 | SOURCE swear never _ | x | none
023 | SOURCE ask for [ARMS] | x | none
063 | _ extradite _ from SOURCE to TARGET | x | none
130 | SOURCE warn TARGET will regret | x | none
138 | SOURCE warn TARGET will-be attack | x | none
DEMAND | SOURCE insist to DO | x | none
040 | BOTH meet | x | none
120 | SOURCE reject [PACT] of TARGET | x | none
THREATEN | SOURCE warn TARGET DO | x | none
141 | SOURCE march (against TARGET) | x | none
141 | the rally by SOURCE | x | none
040 | the summit between BOTH | x | none
144 | SOURCE obstruct TARGET | x | none
1041 | SOURCE demand [RESIGNATION] (of TARGET) | x | none
090 | SOURCE probe (TARGET) | x | none
160 | SOURCE suspend [PACT] (with TARGET) | x | none
112 | SOURCE accuse TARGET | x | none
016 | SOURCE deny everything | x | none
012 | SOURCE raise fear | x | none
1054 | SOURCE insist on end to [SANCTIONS] (on TARGET) | x | none
163 | the [SANCTIONS] (on TARGET) | x | none
161 | SOURCE recall [ARMS] (from TARGET) | x | none
194 | SOURCE shell (TARGET) | x | none
"""

COMPOSITION = "DENY\t*\t016\nCEASE\t19\t087\nDEMAND\t08\t100\nAPPEAL\t08\t025\nAPPEAL\t*\t020\nAPPEAL\t07\t023\nINTEND\t07\t033\nINTEND\t04\t036\nTHREATEN\t19\t138\nTHREATEN\t17\t137\nTHREATEN\t11\t130\n"


class Named:
    """Actors by the words alone: a country's name, or its adjective before or behind a thing."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.only_country: str | None = None
        self.countries: frozenset[str] = frozenset()
        self.mentions: list[object] = []

    def topic(self, head: int) -> ResolvedActor | None:
        first, second = (token.text for token in self.sentence.tokens[:2])
        return ResolvedActor(first, 0, len(first), head, country=COUNTRIES[first]) if second == ":" else None

    def heading_pair(self, head: int) -> tuple[ResolvedActor, ...]:
        names = [token for token in self.sentence.tokens[:3:2] if token.text in COUNTRIES]
        if len(names) < 2 or self.sentence.tokens[3].text != ":":
            return ()
        return tuple(ResolvedActor(one.text, one.start, one.end, head, country=COUNTRIES[one.text]) for one in names)

    def pointed_at(self, _: int) -> tuple[ResolvedActor, ...]:
        return ()

    def of(self, head: int) -> tuple[ResolvedActor, ...]:
        token = self.sentence.tokens[head]
        found: list[ResolvedActor] = []
        if token.text in COUNTRIES:
            found.append(ResolvedActor(token.text, token.start, token.end, head, country=COUNTRIES[token.text]))
        for child in self.sentence.children(head, "conjunct"):
            found.extend(self.of(child.index))
        return tuple(found)

    def affiliated(self, head: int) -> tuple[ResolvedActor, ...]:
        return tuple(
            actor
            for child in self.sentence.children(head, "adjective", "possessor", "compound")
            for actor in self.of(child.index)
        )


Code = Callable[[Sentence], list[str]]
Codings = Callable[[Sentence], list[Coding]]


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    events = tmp_path / "en" / "events"
    events.mkdir(parents=True)
    (tmp_path / "world").mkdir()
    (tmp_path / "world" / "composition.tsv").write_text(COMPOSITION)
    (tmp_path / "en" / "classes.txt").write_text(
        "[ARMS]\ntank, missile, soldier\n[PACT]\ntreaty\n[ATTACK]\nstrike\n[SANCTIONS]\nsanction\n[RESIGNATION]\nresignation\n"
    )
    (tmp_path / "en" / "grammar.txt").write_text((FOLDER / "en" / "grammar.txt").read_text())
    (events / "00-all.txt").write_text(PATTERNS.replace("\n\n", "\n"))
    return Lexicon.load("en", tmp_path)


@pytest.fixture
def scene(lexicon: Lexicon) -> Callable[[Sentence], Scene]:
    """What patterns are held against: a sentence, its actors, the small lexicon."""
    return lambda sentence: Scene(sentence, Named(sentence), lexicon)  # type: ignore[arg-type]


@pytest.fixture
def codings(lexicon: Lexicon) -> Codings:
    return lambda sentence: code_sentence(sentence, Named(sentence), lexicon)  # type: ignore[arg-type]


@pytest.fixture
def code(codings: Codings) -> Code:
    def short(sentence: Sentence) -> list[str]:
        return [
            " ".join(
                [
                    (coding.source.code if coding.source else None) or "---",
                    coding.code,
                    (coding.target.code if coding.target else None) or "---",
                ]
            )
            for coding in codings(sentence)
        ]

    return short
