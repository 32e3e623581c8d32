"""The coding stage: from an article's grammar to its events. Pure: no Kafka, no clock, no spaCy."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from schemas import Annotated, Event, LeftOut, SentenceGrammar
from schemas import Coder as CoderIdentity
from streams import __version__
from streams.actors.reading import ActorReader
from streams.cameo.coder import code_sentence
from streams.cameo.lexicon import lexicon, lexicon_version
from streams.dates.reading import date_of
from streams.places.locating import ArticlePlaces, locate
from streams.stages.event_record import event_of, once
from streams.text.grammar import Sentence


@cache
def _actor_reader(language: str) -> ActorReader:
    return ActorReader.load(language)


class Coder:
    """Codes annotated articles. Lexicons and tables are read at the first article of each language."""

    def __init__(self) -> None:
        self.identity = CoderIdentity(version=__version__, lexicon=lexicon_version())

    def code(self, annotated: Annotated) -> list[Event]:
        """All events of an article in the order of the text, with `relevant` false on those not to be published.

        What the article reports twice is one event with `mentions`; `coded_at` is left to the agent.
        """
        return once(self._events(annotated))

    def _events(self, annotated: Annotated) -> Iterator[Event]:
        words = lexicon(annotated.language)
        published_on = annotated.article.published_on
        actors = _actor_reader(annotated.language).article(published_on)
        places = ArticlePlaces()
        for record in in_order(annotated):
            if isinstance(record, LeftOut):
                actors.left_out(record)
                continue
            sentence = Sentence.from_record(record, annotated.language)
            named = actors.read(sentence)
            places.read(sentence)
            for coding in code_sentence(sentence, named, words):
                yield event_of(
                    annotated,
                    sentence,
                    coding,
                    date_of(sentence, coding.trigger, published_on, annotated.language),
                    locate(sentence, coding.trigger, places, coding.actors),
                    self.identity,
                )


def in_order(annotated: Annotated) -> list[SentenceGrammar | LeftOut]:
    """The sentences, kept and left out, as the article has them: its title first."""
    both: list[SentenceGrammar | LeftOut] = [*annotated.sentences, *annotated.left_out]
    return sorted(both, key=lambda record: (record.part != "title", record.index))
