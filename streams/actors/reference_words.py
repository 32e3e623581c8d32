"""The words by which an actor is meant again without a name, and the prepositions that say whose somebody is."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from mypy_extensions import mypyc_attr

from streams.actors.tables import LEXICONS
from streams.errors import LexiconError
from streams.text.grammar import Form
from streams.text.memo import Memo
from streams.text.once import once


@mypyc_attr(native_class=False)
@dataclass(frozen=True)
class ReferenceWords:
    """The lists of `<language>/reference.txt`, in lower case; the file says what each is for."""

    personal: frozenset[str]
    personal_of_one_person: frozenset[str]
    personal_of_several: frozenset[str]
    personal_of_a_thing: frozenset[str]
    objects: frozenset[str]
    there: frozenset[str]
    """Pronouns of the place just spoken of: «il *y* a passé la journée»."""
    done_to_somebody: frozenset[str]
    done_to_something: frozenset[str]
    """Harm done to things and towns, so that its object may be one: «un drone *l'*a touchée»."""
    the_latter: frozenset[str]
    this_one: frozenset[str]
    pointing: frozenset[str]
    judging: frozenset[str]
    aiming: frozenset[str]
    """Verbs by which one hits what is another's: *opened fire on their post*."""
    aimed: frozenset[str]
    """The prepositions of what is then hit."""
    blaming: frozenset[str]
    """What is done to somebody for what he has done: accused, thanked, sued «pour son soutien»."""
    giving_reasons: frozenset[str]
    reasons: frozenset[str]
    aboard: frozenset[str]
    """Those who are on a ship or an aircraft, which *its captain* means rather than a state."""
    craft: frozenset[str]
    of_states: frozenset[str]
    """What only a state has, so that *its army* is no organisation's."""
    deeds: frozenset[str]
    answering: frozenset[str]
    """What is done with an offer or a charge by him to whom it was made."""
    copulas: frozenset[str]
    minded: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    possessive: frozenset[str]
    relative_owners: frozenset[str]
    """Relative pronouns of whose a thing is: «la Suède, *dont* l'ambassadeur»."""
    possessive_of_one_person: frozenset[str]
    possessive_of_a_thing: frozenset[str]
    possessive_of_several: frozenset[str]
    speaking: frozenset[str]
    speaking_owners: frozenset[str]
    saying: frozenset[str]
    two: frozenset[str]
    pairs_of_countries: frozenset[str]
    pairs_of_persons: frozenset[str]
    the_country: frozenset[str]
    others: frozenset[str]
    leaders: frozenset[str]
    groups: frozenset[str]
    bodies: frozenset[str]
    definite: frozenset[str]
    halves: frozenset[str]
    contracted: frozenset[str]
    """Prepositions with an article in them: «du ministre» is a certain one."""
    of: frozenset[str]
    serving: frozenset[str]
    sworn: frozenset[str]
    in_: frozenset[str]
    receiving_or_in: frozenset[str]
    by: frozenset[str]
    languages: frozenset[str]
    articles_of_languages: frozenset[str]
    former: frozenset[str]
    """What says that somebody is no longer of an organisation: *a former UN envoy*."""
    leading: frozenset[str]
    heading: frozenset[str]
    in_capacity: frozenset[str]
    """Prepositions of an office that one takes or gives up: *stepped down as Kyrgyz president*."""
    parts: frozenset[str]
    shared_names: frozenset[str]
    sharing: frozenset[str]
    borders: frozenset[str]
    beside_borders: frozenset[str]
    near_borders: frozenset[str]
    said_of_things: frozenset[str]
    """Adjectives that say whose a thing is: «une base jihadiste»."""
    things: frozenset[str]
    of_towns: frozenset[str]
    """What a town has and hardly a person: *Rafah's hospital*."""
    crowding: frozenset[str]
    done_to_crowds: frozenset[str]

    @once
    def standing_for_somebody(self) -> frozenset[str]:
        """Words that stand for somebody: *they*, *its*."""
        pronouns = self.personal | self.the_latter | self.speaking
        return pronouns | self.possessive | self.speaking_owners | self.relative_owners

    @once
    def half(self) -> dict[str, tuple[str, str]]:
        """The words by which the halves of a parted country are called: *the North*, with its code and the other's."""
        told = [entry.split() for entry in sorted(self.halves)]
        return {word: (own.upper(), other.upper()) for word, own, other in told}

    @once
    def sharers(self) -> dict[str, str]:
        """The countries that have a body of a shared name, and what it is there."""
        return {entry[:3].upper(): entry[3:].strip().upper() for entry in self.sharing}

    @once
    def lemmas_for_somebody(self) -> frozenset[str]:
        """Lemmas of words that do: *countries*."""
        return self.pairs_of_countries | self.pairs_of_persons | self.the_country | self.others

    @once
    def may_tell(self) -> Memo[Form, bool]:
        """Whether a word may stand for somebody."""
        return Memo(self._stands_for_somebody)

    def _stands_for_somebody(self, form: Form) -> bool:
        lower = form.lower
        return lower in self.standing_for_somebody or lower in self.half or form.lemma in self.lemmas_for_somebody

    @classmethod
    def load(cls, language: str, folder: Path = LEXICONS) -> ReferenceWords:
        """Read the language's lists. Raises LexiconError where one is missing, unknown or twice there."""
        path = folder / language / "reference.txt"
        file = f"{language}/{path.name}"
        wanted = {field.name.rstrip("_").replace("_", " "): field.name for field in fields(cls)}
        lists: dict[str, frozenset[str]] = {}
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as problem:
            raise LexiconError(file, 1, f"can't be read: {problem}") from problem
        for number, line in enumerate(lines, start=1):
            if not line.strip() or line.startswith("#"):
                continue
            name, colon, words = line.partition(":")
            if not colon or name not in wanted:
                raise LexiconError(file, number, f"expected 'name: word, word' with one of {', '.join(wanted)}")
            if wanted[name] in lists:
                raise LexiconError(file, number, f"the list {name!r} is here twice")
            lists[wanted[name]] = frozenset(word.strip().lower() for word in words.split(",") if word.strip())
        missing = [name for name, field in wanted.items() if field not in lists]
        if missing:
            raise LexiconError(file, len(lines), f"the list {missing[0]!r} is missing")
        return cls(**lists)
