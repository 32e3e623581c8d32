"""Who bears a title: the name behind it, known or not. «Le chef de la diplomatie russe Sergueï Lavrov» is Lavrov."""

from __future__ import annotations

from streams.actors.naming import NamedSpan, Names
from streams.actors.roles import SentenceRoles
from streams.actors.whose import Whose
from streams.text.grammar import Sentence, Token

_NAME = frozenset({"flat", "apposition", "compound"})
_DEEPEST = 3


class Bearers:
    """Finds the names that go with the role nouns of one sentence."""

    def __init__(self, sentence: Sentence, names: Names, roles: SentenceRoles, whose: Whose) -> None:
        self._sentence = sentence
        self._names = names
        self._roles = roles
        self._whose = whose

    def known(self, head: int) -> int | None:
        """The token of the known person whom the title at `head` introduces; a body or several have none."""
        role = self._roles.nouns.get(head)
        if role is None or role.sort == "body" or self._sentence.tokens[head].has("Number=Plur"):
            return None
        beside = self._beside(head)
        if beside is not None:
            return beside
        waiting = [(head, 0)]
        while waiting:
            index, depth = waiting.pop(0)
            for child in self._sentence.children(index):
                if child.index > head and self._is_name(child) and self._person_at(child.index):
                    return child.index
                if depth < _DEEPEST and self._leads_on(child):
                    waiting.append((child.index, depth + 1))
        return None

    def unknown(self, head: int) -> tuple[int, int] | None:
        """The code points of a name, known to no table, behind a title: *Syrian envoy X Y*."""
        for child in self._sentence.children(head):
            if (
                child.index > head
                and child.pos == "PROPN"
                and self._is_name(child)
                and not self._names.at(child.index)
                and child.index not in self._roles.nouns
            ):
                return self.name_around(child.index)
        return self._behind_served(head)

    def _behind_served(self, head: int) -> tuple[int, int] | None:
        """*The head of Haiti's senate, X Y,*: a parser hangs the name on the senate, which is no person."""
        for served in self._sentence.children(head, "oblique"):
            role = self._roles.nouns.get(served.index)
            if served.index < head or not self._whose.is_of(served.index) or (role and role.sort != "body"):
                continue
            for child in self._sentence.children(served.index, "apposition"):
                is_name = child.pos == "PROPN" and not self._names.at(child.index)
                before = self._sentence.children(child.index, "compound", "flat")
                if is_name and child.index not in self._roles.nouns and any(one.pos == "PROPN" for one in before):
                    return self.name_around(child.index)
        return None

    def name_around(self, head: int) -> tuple[int, int]:
        """The code points of the name around one of its words."""
        indexes = {head}
        for child in self._sentence.children(head, "flat", "compound"):
            if child.pos == "PROPN" and child.index not in self._roles.nouns and not self._names.at(child.index):
                indexes.add(child.index)
                indexes.update(
                    below.index for below in self._sentence.children(child.index, "flat") if below.pos == "PROPN"
                )
        return self._sentence.tokens[min(indexes)].start, self._sentence.tokens[max(indexes)].end

    def _beside(self, head: int) -> int | None:
        """The person right behind the title and its adjectives, whatever the parser made of the name."""
        tokens = self._sentence.tokens
        index = head + 1
        while index < len(tokens) and (tokens[index].pos == "ADJ" or self._is_demonym(index)):
            index += 1
        if index == len(tokens):
            return None
        person = self._person_at(index)
        return index if person and person.tokens[0] == index else None

    def _is_demonym(self, index: int) -> bool:
        return any(span.mention.kind == "people" for span in self._names.at(index))

    def _person_at(self, index: int) -> NamedSpan | None:
        for span in self._names.at(index):
            if span.mention.kind == "person" and span.identities:
                return span
        return None

    def _is_name(self, child: Token) -> bool:
        return child.relation in _NAME or (child.relation == "oblique" and not self._whose.cases(child.index))

    def _leads_on(self, child: Token) -> bool:
        """In «le chef de la diplomatie Lavrov» the name may hang on any noun, but another person's name is his own."""
        if child.pos in ("VERB", "AUX") or self._names.at(child.index):
            return False
        role = self._roles.nouns.get(child.index)
        if role is not None and role.sort in ("person", "title", "other"):
            return False
        if child.relation in _NAME:
            return True
        is_bare = not self._whose.cases(child.index)
        return child.relation in ("oblique", "adjective") and (is_bare or self._whose.is_of(child.index))
