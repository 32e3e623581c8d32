"""Whose a parliament, court or society is that bears a name of many countries: *Guatemala's Congress*, *Congress*."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.identity import Identity
from streams.actors.memory import Memory
from streams.actors.mention import Mention
from streams.actors.naming import Names
from streams.actors.reference_words import ReferenceWords
from streams.actors.societies import national
from streams.actors.whose import Whose
from streams.text.grammar import Sentence

_ASSEMBLIES = frozenset({"LEG", "JUD"})


def is_shared(mention: Mention, words: ReferenceWords) -> bool:
    """Whether several countries have a body of that name, which names the best known where nothing says whose."""
    return mention.text.lower() in words.shared_names


class Assemblies:
    """Finds whose such bodies are in one sentence."""

    def __init__(self, sentence: Sentence, names: Names, whose: Whose, words: ReferenceWords, memory: Memory) -> None:
        self._sentence = sentence
        self._names = names
        self._whose = whose
        self._words = words
        self._memory = memory

    def owned(self, head: int, identity: Identity, mention: Mention) -> Identity:
        """The parliament or court of him who owns it, where somebody else does: *Guatemala's Congress*."""
        if (identity.organisation or "").startswith("NGO"):
            return national(self._sentence, self._names, head, identity)
        if identity.sort != "country" or not _ASSEMBLIES & set(identity.roles):
            return identity
        owners = self._whose.donors(head, role=identity.roles[0], through_things=False)
        countries = {owner.country for owner, _ in owners if owner.country}
        if not countries and is_shared(mention, self._words):
            return self._at_home(identity)
        if not countries or identity.country in countries:
            return identity
        return replace(identity, country=min(countries), name=None)

    def _at_home(self, identity: Identity) -> Identity:
        """*Peru's president dissolved Congress*: that of the only country spoken of, if it has one."""
        home = self._memory.home
        role = self._words.sharers.get(home or "")
        if home is None or role is None or home == identity.country:
            return identity
        return replace(identity, country=home, roles=(role,), name=None)
