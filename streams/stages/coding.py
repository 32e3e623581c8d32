"""The coding stage: from an article's grammar to its events. Pure: no Kafka, no clock, no spaCy."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property

from schemas import Annotated, Event, LeftOut, SentenceGrammar
from schemas import Coder as CoderIdentity
from streams import __version__
from streams.actors.reading import ActorReader
from streams.cameo.coder import Acts, code_acts, find_acts
from streams.cameo.coding import Coding
from streams.cameo.patterns.lexicon import Lexicon, lexicon, lexicon_version
from streams.cameo.scene.phrases import Scene
from streams.dates.reading import date_of
from streams.dates.vocabulary import vocabulary
from streams.places.gazetteer import places
from streams.places.locating import ArticlePlaces, locate
from streams.places.wording import wording
from streams.stages.event_record import event_of
from streams.stages.mentions import once
from streams.stages.unmatched import Unmatched, unmatched_in
from streams.text.grammar import Sentence

GARBAGE = 50_000
"""So many more objects are made than freed before the garbage collector looks for circles among the youngest."""


@cache
def _actor_reader(language: str) -> ActorReader:
    return ActorReader.load(language)


@dataclass(frozen=True)
class SentenceCoding:
    """A sentence as it was coded: all that was found on the way, and each act's event."""

    scene: Scene
    events: list[tuple[Coding, Event]] = field(default_factory=list)

    @cached_property
    def acts(self) -> Acts:
        """The acts that it tells of, whoever does them."""
        return find_acts(self.scene)


@dataclass(frozen=True, slots=True)
class ArticleCoding:
    """The events of an article, and what in it the lexicon does not know."""

    events: list[Event]
    unmatched: list[Unmatched]


class Coder:
    """Codes annotated articles. Lexicons and tables are read at the first article of each language, or by `load`."""

    def __init__(self, lexicon_of: Callable[[str], Lexicon] = lexicon) -> None:
        self._lexicon_of = lexicon_of
        self.identity = CoderIdentity(version=__version__, lexicon=lexicon_version())

    def load(self, languages: Iterable[str]) -> None:
        """Read the lexicons and tables of these languages now. Raises `LexiconError` where one has a mistake.

        They are hundreds of thousands of objects that live as long as the process. The garbage collector is told to
        leave them alone: walking them over and over would take a fifth of all coding's time. It is called seldom, too:
        what coding a sentence makes has no circles, and is freed without it.
        """
        for language in languages:
            self._lexicon_of(language).load_indexes()
            _actor_reader(language)
            vocabulary(language)
            wording(language)
        places()
        gc.collect()
        gc.freeze()
        gc.set_threshold(GARBAGE)

    def code(self, annotated: Annotated) -> list[Event]:
        """All events of an article by sentence, main clauses first, with `relevant` false on those not to be published.

        What the article reports twice is one event with `mentions`; `coded_at` is left to the agent.
        """
        return once(event for sentence in self.sentences(annotated) for _, event in sentence.events)

    def code_and_note(self, annotated: Annotated) -> ArticleCoding:
        """The article's events, as `code` gives them, with what the lexicon does not know."""
        events: list[Event] = []
        unmatched: list[Unmatched] = []
        for sentence in self.sentences(annotated):
            events += [event for _, event in sentence.events]
            unmatched += unmatched_in(sentence.scene)
        return ArticleCoding(once(events), unmatched)

    def sentences(self, annotated: Annotated) -> Iterator[SentenceCoding]:
        """The kept sentences, each coded, in the order of the text. Events are not merged yet."""
        words = self._lexicon_of(annotated.language)
        published_on = annotated.article.published_on
        actors = _actor_reader(annotated.language).article(published_on)
        places = ArticlePlaces()
        for record in in_order(annotated):
            if isinstance(record, LeftOut):
                actors.left_out(record)
                continue
            sentence = Sentence.from_record(record, annotated.language)
            scene = Scene(sentence, actors.read(sentence), words)
            places.read(sentence)
            coded = SentenceCoding(scene)
            for coding in code_acts(scene, coded.acts) if scene.actors.name_anybody else ():
                coded.events.append((coding, self._event(annotated, sentence, coding, places)))
            yield coded

    def _event(self, annotated: Annotated, sentence: Sentence, coding: Coding, places: ArticlePlaces) -> Event:
        return event_of(
            annotated,
            sentence,
            coding,
            date_of(sentence, coding.trigger, annotated.article.published_on, annotated.language),
            locate(sentence, coding.trigger, places, coding.actors),
            self.identity,
        )


def in_order(annotated: Annotated) -> list[SentenceGrammar | LeftOut]:
    """The sentences, kept and left out, as the article has them: its title first."""
    both: list[SentenceGrammar | LeftOut] = [*annotated.sentences, *annotated.left_out]
    return sorted(both, key=lambda record: (record.part != "title", record.index))
