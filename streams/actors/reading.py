"""Who is who in an article: its sentences in, in order, and for each noun phrase the actors it names."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date
from functools import cache

from schemas import LeftOut
from streams.actors.actor import Basis, ResolvedActor
from streams.actors.assemblies import is_shared
from streams.actors.borders import is_near_border, is_of_border
from streams.actors.crowds import note_crowds
from streams.actors.gazetteer import Gazetteer
from streams.actors.headings import heading_of, pair_of
from streams.actors.identity import Identity, identities_of
from streams.actors.memory import Antecedent, Memory
from streams.actors.mention import Mention
from streams.actors.naming import NamedSpan, Names
from streams.actors.numbers import is_of_one_people, is_of_several
from streams.actors.owners import note_owner
from streams.actors.pairs import Pairs
from streams.actors.phrases import Naming, Phrases
from streams.actors.reference_words import ReferenceWords
from streams.actors.roles import RoleLexicon, SentenceRoles
from streams.actors.things import note_thing, subject_of
from streams.places.gazetteer import places_in
from streams.text.grammar import Sentence, Token
from streams.text.relatives import placed_antecedent

_SUBJECTS = frozenset({"subject", "passive-subject"})
_PARTS = frozenset({"compound", "flat", "adjective", "determiner", "possessor", "case", "apposition", "attribute"})


class ActorReader:
    """Reads the actors of articles in one language. Immutable: threads may share it."""

    def __init__(self, language: str, gazetteer: Gazetteer, roles: RoleLexicon, words: ReferenceWords) -> None:
        self.language = language
        self._gazetteer = gazetteer
        self._roles = roles
        self._words = words

    @classmethod
    def load(cls, language: str) -> ActorReader:
        """The reader of a language; its tables are read once a process.

        Raises LexiconError with the file and line of the first mistake.
        """
        return _reader(language)

    def article(self, published_on: date | None) -> ArticleActors:
        """Begin an article; offices are those held on that day, the latest where it is unknown."""
        return ArticleActors(self.language, self._gazetteer, self._roles, self._words, published_on)


@cache
def _reader(language: str) -> ActorReader:
    return ActorReader(language, Gazetteer.load((language,)), RoleLexicon.load(language), ReferenceWords.load(language))


class ArticleActors:
    """One article's state: whom it has named so far. Its sentences are given in order."""

    def __init__(
        self, language: str, gazetteer: Gazetteer, roles: RoleLexicon, words: ReferenceWords, published_on: date | None
    ) -> None:
        self._language = language
        self._gazetteer = gazetteer
        self._roles = roles
        self._words = words
        self._published_on = published_on
        self._memory = Memory()
        self._heading: NamedSpan | None = None
        """The country that is the title's topic."""

    def read(self, sentence: Sentence) -> SentenceActors:
        """The actors of the next sentence."""
        self._memory.next_sentence()
        names = Names(sentence, self._gazetteer, self._published_on)
        recent = self._memory.recent
        weak = [
            span
            for span in names.spans
            if is_of_border(sentence, span, self._words) or is_shared(span.mention, self._words)
        ]
        for span in sorted(names.spans, key=lambda span: span in weak) if weak else names.spans:
            if span in weak and (self._memory.countries or is_near_border(sentence, span, self._words)):
                continue
            countries = self._note_country(span.mention)
            recent.countries.extend((recent.sentence, span.tokens[0], country) for country in countries)
        heading = heading_of(sentence, names)
        if sentence.part == "title":
            self._read_title(names, heading)
        elif heading is not None and self._memory.of_title is None:
            self._memory.of_title = heading.identities[0].country
        topic = heading or self._topic(sentence)
        self._memory.topic = topic.identities[0].country if topic is not None else None
        roles = self._roles.read(sentence)
        note_crowds(sentence, roles, self._words)
        return SentenceActors(sentence, names, roles, self._words, self._memory, topic)

    def _read_title(self, names: Names, heading: NamedSpan | None) -> None:
        """Note which country a title is about: its topic, or the only one that it names."""
        if heading is not None and self._heading is None:
            self._heading = heading
            self._memory.of_title = heading.identities[0].country
        elif self._heading is None:
            named = {country for span in names.spans for country in span.mention.meanings[-1].countries}
            self._memory.of_title = next(iter(named)) if len(named) == 1 else None

    def _topic(self, sentence: Sentence) -> NamedSpan | None:
        """The title's topic, for the rest of the title."""
        return self._heading if sentence.part == "title" else None

    def _note_country(self, mention: Mention) -> tuple[str, ...]:
        """Note whom the article is about; who reports it, or sells the tools, does not count."""
        countries = mention.meanings[-1].countries if mention.kind not in ("media", "company") else ()
        self._memory.countries.update(countries)
        return countries

    def left_out(self, left_out: LeftOut) -> None:
        """Take note of the actors of a sentence that was not parsed: a later pronoun may mean them."""
        self._memory.next_sentence()
        for position, text in enumerate(left_out.actors):
            for mention in self._gazetteer.find(text, self._language):
                self._note_country(mention)
                for identity in identities_of(mention.on(self._published_on)):
                    self._memory.note(Antecedent(identity, self._memory.sentence, position))
                    if identity.sort == "person":
                        self._memory.introduce(mention.text, identity)


class SentenceActors:
    """The actors of one sentence, asked for by the head of their phrase."""

    def __init__(
        self,
        sentence: Sentence,
        names: Names,
        roles: SentenceRoles,
        words: ReferenceWords,
        memory: Memory,
        heading: NamedSpan | None = None,
    ) -> None:
        self._sentence = sentence
        self._names = names
        self.heading = heading
        """The country that stands before the colon: *Mali : …*, «Syrie : HRW dénonce»."""
        self.countries = frozenset(memory.countries)
        """All countries that the article has named up to this sentence's end."""
        self.roles = roles
        """The role nouns of the sentence, by their tokens."""
        self.only_country = memory.only_country
        """The country, where the article has named no other up to this sentence's end."""
        self._phrases = Phrases(sentence, names, roles, words, memory)
        self._words = words
        self._recent = memory.recent
        self._resolved: dict[int, tuple[ResolvedActor, ...]] = {}
        self._affiliated: dict[int, tuple[ResolvedActor, ...]] = {}
        self._read_in_order(memory, Pairs(sentence, names, memory, words))
        # Read now: later sentences change what the article remembers of names.
        self._phrases.read_all()
        self._note_thing(memory)

    @property
    def mentions(self) -> list[NamedSpan]:
        """The names that the gazetteer found, in order, with the tokens they cover."""
        return self._names.spans

    @property
    def name_anybody(self) -> bool:
        """Whether a phrase names somebody, or a place that stands for its country; else no act is anybody's."""
        return bool(self._names.spans or self._phrases.name_anybody or places_in(self._sentence.text))

    def of(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whom the phrase headed by this token names: one for each of a coordination, none if it names nobody."""
        if head not in self._resolved:
            meant = placed_antecedent(self._sentence, head)
            self._resolved[head] = self._resolve(head) if meant == head else self.of(meant)
        return self._resolved[head]

    def affiliated(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whose the thing is that the phrase names: *Russian operations*, *Moscow's offer*; none if nobody's."""
        if head not in self._affiliated:
            self._affiliated[head] = self._affiliate(placed_antecedent(self._sentence, head))
        return self._affiliated[head]

    def pointed_at(self, head: int) -> tuple[ResolvedActor, ...]:
        """Whose deed «cette décision» is, told in the sentence before."""
        token = self._sentence.tokens[head]
        meant = self._phrases.pointed_at(head)
        return tuple(self._actor(one, head, token.start, token.end, "reference") for one in meant)

    def topic(self, head: int) -> ResolvedActor | None:
        """The country that the headline is about, as if it stood at a token; None where there is no such topic."""
        if self.heading is None:
            return None
        span = self.heading
        return span.identities[0].named_at(head, span.start, span.end, span.mention.text, "name")

    def heading_pair(self, head: int) -> tuple[ResolvedActor, ...]:
        """The two countries that the headline is about, as if they stood at a token; else nobody."""
        return tuple(
            span.identities[0].named_at(head, span.start, span.end, span.mention.text, "name")
            for span in pair_of(self._sentence, self._names)
        )

    def place_before(self, index: int, *, other_than: AbstractSet[str] = frozenset()) -> ResolvedActor | None:
        """The only other country named before a token, here or in the sentence before, as if it stood there."""
        countries = [country for country in self._recent.countries_before(index) if country not in other_than]
        if len(countries) != 1:
            return None
        token = self._sentence.tokens[index]
        return self._actor(Identity("country", countries[0]), index, token.start, token.end, "reference")

    def is_actor(self, head: int) -> bool:
        """Whether the phrase names somebody, known or not."""
        return bool(self.of(head))

    def is_place_like(self, head: int) -> bool:
        """Whether a country or capital stands behind a preposition of place: *in Kyiv*, «à Moscou», «en Russie»."""
        if not any(span.mention.kind in ("capital", "country") for span in self._names.at(head)):
            return False
        cases = {child.lower for child in self._sentence.children(head, "case")}
        has_article = bool(self._sentence.children(head, "determiner"))
        return bool(cases & self._words.in_) or (bool(cases & self._words.receiving_or_in) and not has_article)

    def _read_in_order(self, memory: Memory, pairs: Pairs) -> None:
        for head in sorted(self._phrases.telling.tokens):
            token = self._sentence.tokens[head]
            if not _heads_phrase(token):
                if token.relation == "possessor":
                    note_owner(self._phrases, token, token.head, memory)
                continue
            namings = self._phrases.one(token.index)
            if not namings:
                continue
            is_subject = self._is_subject(token)
            pairs.note(token, tuple(naming.identity for naming in namings))
            # What somebody is ("served as a teacher") is not another one.
            noted = [one for one in namings if is_subject or one.identity.name or not one.identity.is_nobodys]
            if not noted:
                continue
            is_of_many = is_of_several(self._sentence, token, self._names, self._words)
            is_of_one, feminine = is_of_one_people(token, self._words), self._gender(token)
            for naming in noted:
                is_plural = is_of_many or (naming.identity.sort == "people" and not is_of_one)
                memory.note(_antecedent(naming, token, memory.sentence, is_subject, feminine, is_plural=is_plural))

    def _note_thing(self, memory: Memory) -> None:
        subject = subject_of(self._sentence)
        if subject is None or any(one.identity.sort != "country" for one in self._phrases.one(subject.index)):
            return
        whose = {identity for identity, _ in self._phrases.whose(subject.index)}
        note_thing(self._sentence, tuple(whose), subject, memory)

    def _gender(self, token: Token) -> bool | None:
        """Whether a noun is feminine, by its article; where that does not tell, and an adjective gainsays it, nobody knows."""
        if not self._words.feminine:
            return _gender(token)  # a language whose articles and adjectives tell none
        articles = self._sentence.children(token.index, "determiner")
        by_article = next((found for one in articles if (found := _gender(one)) is not None), None)
        if by_article is not None:
            return by_article
        own = _gender(token)
        said = {_gender(one) for one in self._sentence.children(token.index, "adjective")} - {None}
        return None if said == {not own} else own

    def _is_subject(self, token: Token) -> bool:
        while token.relation == "conjunct":
            token = self._sentence.tokens[token.head]
        return token.relation in _SUBJECTS

    def _resolve(self, head: int) -> tuple[ResolvedActor, ...]:
        if not self._phrases.telling.may_name(head):
            return ()
        found: list[ResolvedActor] = []
        for index in self._phrases.members(head):
            for naming in self._phrases.one(index):
                actor = self._actor(naming.identity, index, naming.start, naming.end, naming.basis)
                # a name that a parser splits has two heads
                if all((one.start, one.end, one.code) != (actor.start, actor.end, actor.code) for one in found):
                    found.append(actor)
        return tuple(found)

    def _affiliate(self, head: int) -> tuple[ResolvedActor, ...]:
        found: dict[Identity, ResolvedActor] = {}
        for identity, index in self._phrases.whose(head):
            token = self._sentence.tokens[index]
            start, end = token.start, token.end
            basis: Basis = "role" if index in self.roles.nouns else "reference"
            for span in self._names.at(index):
                start, end, basis = span.start, span.end, "name"
            found.setdefault(identity, self._actor(identity, index, start, end, basis))
        named = tuple(actor for actor in found.values() if actor.basis == "name")
        # "a Ukrainian passenger jet" is Ukraine's, and not the passengers'
        return named or tuple(found.values())

    def _actor(self, identity: Identity, head: int, start: int, end: int, basis: Basis) -> ResolvedActor:
        return identity.named_at(head, start, end, self._sentence.slice(start, end), basis)


def _heads_phrase(token: Token) -> bool:
    return token.relation not in _PARTS and token.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "VERB")


def _gender(token: Token) -> bool | None:
    """Whether a word is feminine; None where it does not tell."""
    return True if token.has("Gender=Fem") else False if token.has("Gender=Masc") else None


def _antecedent(
    naming: Naming,
    token: Token,
    sentence: int,
    is_subject: bool,
    feminine: bool | None,
    *,
    is_plural: bool = False,
) -> Antecedent:
    if (
        feminine
        and _gender(token)
        and naming.identity.sort == "person"
        and token.pos == "NOUN"
        and not token.lower.endswith("e")
    ):
        feminine = None  # «l'opposant»: where the article does not tell, taggers guess
    return Antecedent(
        naming.identity,
        sentence,
        token.index,
        is_subject,
        is_plural=is_plural,
        is_feminine=feminine,
        title=naming.title,
    )
