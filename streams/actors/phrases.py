"""Whom a noun phrase names, by the rules of grammar."""

from __future__ import annotations

from dataclasses import dataclass, replace

from streams.actors import coreference, spans
from streams.actors.identity import Identity
from streams.actors.identity import Sort as IdentitySort
from streams.actors.memory import Memory
from streams.actors.naming import ORGANISATION_TAGS, PERSON_TAGS, NamedSpan, Names, entity_tag
from streams.actors.roles import Role, SentenceRoles
from streams.actors.whose import OF, Donor, Whose
from streams.text.grammar import Sentence, Token

_NAME = frozenset({"flat", "apposition", "compound"})
_VERBS = frozenset({"VERB", "AUX"})
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Naming:
    """A phrase's actor and the code points that name it."""

    identity: Identity
    start: int
    end: int
    title: str | None = None


class Phrases:
    """Reads the phrases of one sentence; what a phrase names is worked out once."""

    def __init__(self, sentence: Sentence, names: Names, roles: SentenceRoles, memory: Memory) -> None:
        self._sentence = sentence
        self._names = names
        self._roles = roles
        self._memory = memory
        self._whose = Whose(sentence, names, roles, memory, self._donors_in)
        self._known: dict[int, tuple[Naming, ...]] = {}
        self._depth = 0

    def one(self, head: int) -> tuple[Naming, ...]:
        """Whom the phrase at `head` names, without the others of a coordination."""
        if head not in self._known:
            if self._depth > _DEEPEST:
                return ()
            self._depth += 1
            self._known[head] = ()  # a circle in the tree ends here
            self._known[head] = self._read(head)
            self._depth -= 1
        return self._known[head]

    def members(self, head: int) -> list[int]:
        """The head and the others of its coordination, without those that have a verb of their own."""
        if self._sentence.tokens[head].pos in _VERBS and not self._names.at(head):
            return []
        found: list[int] = []
        waiting = [head]
        while waiting:
            index = waiting.pop(0)
            if index in found:
                continue
            found.append(index)
            waiting.extend(
                child.index
                for child in self._sentence.children(index, "conjunct")
                if child.pos not in _VERBS or self._names.at(child.index)
            )
        return found

    def whose(self, head: int) -> list[Donor]:
        """Whose the thing at `head` is."""
        role = self._roles.nouns.get(head)
        return self._whose.donors(head, role=role.code if role else None, through_things=role is not None)

    def _donors_in(self, head: int) -> list[Donor]:
        return [(naming.identity, index) for index in self.members(head) for naming in self.one(index)]

    def _read(self, head: int) -> tuple[Naming, ...]:
        token = self._sentence.tokens[head]
        own = self._names.at(head)
        if own:
            return self._by_name(head, own)
        if token.pos == "PRON" or token.lower in coreference.POSSESSIVE | coreference.PERSONAL:
            return self._by_pronoun(token)
        role = self._roles.nouns.get(head)
        counted = self._counted(head, token, role)
        if counted is not None:
            namings = self.one(counted)
            start, end = spans.phrase(self._sentence, head, [counted])
            return tuple(
                replace(naming, start=min(start, naming.start), end=max(end, naming.end)) for naming in namings
            )
        meant = coreference.pair(self._sentence, head, self._memory)
        if meant:
            return self._naming(meant, head)
        if role is not None:
            return self._by_role(head, role)
        if token.pos == "PROPN":
            return self._by_unknown_name(head, token)
        return ()

    def _by_name(self, head: int, own: list[NamedSpan]) -> tuple[Naming, ...]:
        if all(span.is_borrowed for span in own):
            return ()
        found: list[Naming] = []
        for span in own:
            if self._sentence.tokens[head].head in span.tokens and self._sentence.tokens[head].head != head:
                continue  # the name is read at its head
            start, end = spans.name(self._sentence, span.tokens, span.start, span.end)
            found.extend(Naming(identity, start, end) for identity in span.identities)
            if span.mention.kind == "person" and span.identities:
                self._memory.introduce(span.mention.text, span.identities[0])
        return tuple(found)

    def _by_pronoun(self, token: Token) -> tuple[Naming, ...]:
        if token.relation == "expletive":
            return ()
        if token.lower in coreference.POSSESSIVE and token.relation == "possessor":
            meant = coreference.possessive(token, self._memory)
        elif token.lower in coreference.PERSONAL:
            meant = coreference.pronoun(token, self._memory)
        else:
            return ()
        return tuple(Naming(identity, token.start, token.end) for identity in meant)

    def _counted(self, head: int, token: Token, role: Role | None) -> int | None:
        """What a word of quantity counts: *dozens of protesters*, «11 000 des soldats»."""
        is_quantity = head in self._roles.quantities or token.pos == "NUM"
        if not is_quantity:
            return None
        for child in self._sentence.children(head, "oblique", "compound", "flat", "apposition"):
            cases = self._whose.cases(child.index)
            if child.relation == "oblique" and not cases & OF:
                continue
            is_actors = child.index in self._roles.nouns or (role is None and self.one(child.index))
            if child.index > head and (is_actors or child.index in self._roles.quantities):
                return child.index
        return None

    def _by_role(self, head: int, role: Role) -> tuple[Naming, ...]:
        person = self._person_named(head)
        if person is not None:
            index, identity = person
            start, end = spans.phrase(self._sentence, head)
            namings = self.one(index)
            if namings:
                return tuple(replace(naming, title=self._title(head)) for naming in namings)
            return (Naming(identity, start, end, self._title(head)),)
        if role.sort == "other" and role.code is None:
            return ()
        identities, tokens = self._described(head, role)
        if identities == (Identity(identities[0].sort, None, identities[0].roles),):
            meant = coreference.title(
                self._sentence, head, identities[0].roles[0] if identities[0].roles else None, self._memory
            )
            if meant:
                return self._naming(meant, head)
            if role.is_title and role.code is None and not identities[0].roles:
                return ()
        start, end = spans.phrase(self._sentence, head, tokens)
        named = self._unknown_person(head)
        if named is not None and len(identities) == 1 and role.sort != "body":
            text, first, last = named
            identity = replace(identities[0], sort="person", name=None)
            self._memory.introduce(text, identity)
            return (Naming(identity, min(start, first), max(end, last), self._title(head)),)
        return tuple(Naming(identity, start, end, self._title(head)) for identity in identities)

    def _described(self, head: int, role: Role) -> tuple[tuple[Identity, ...], list[int]]:
        """Who a role noun means, by what stands beside it, and the tokens behind it that say so."""
        code = self._code(head, role)
        sort = self._sort(head, role)
        donors = self._whose.donors(head, role=code or "GOV", through_things=role.is_title or code == "GOV")
        found: list[Identity] = []
        for identity, _ in donors:
            one = identity.as_donor_to(code, sort, is_title=role.is_title)
            if one not in found:
                found.append(one)
        if not found:
            return (Identity(sort, None, (code,) if code else ()),), []
        behind = [index for _, index in donors if index > head]
        reached = [below for index in behind for below in self._sentence.subtree(index) if below <= max(behind)]
        return tuple(found), [index for index in reached if index > head]

    def _code(self, head: int, role: Role) -> str | None:
        """The role's code: of a quality beside it where there is one, for a title also of whom it serves."""
        overriding = {"REB", "SEP", "OPP"}
        for child in self._sentence.children(head, "adjective", "compound"):
            beside = self._roles.qualities.get(child.index)
            if beside is not None and (role.is_title or beside.code in overriding or beside.code == "ELI"):
                return beside.code
            noun = self._roles.nouns.get(child.index)
            if noun is not None and noun.code and role.is_title:
                return noun.code
        if role.is_title:
            for child in self._sentence.children(head, "oblique", "possessor"):
                noun = self._roles.nouns.get(child.index)
                served = child.relation == "possessor" or self._whose.cases(child.index) & OF
                if noun is not None and noun.code and served:
                    return noun.code
        return role.code

    def _sort(self, head: int, role: Role) -> IdentitySort:
        if role.sort == "body":
            return "body"
        return "people" if self._sentence.tokens[head].has("Number=Plur") else "person"

    def _title(self, head: int) -> str | None:
        return self._sentence.tokens[head].lemma.lower()

    def _person_named(self, head: int) -> tuple[int, Identity] | None:
        """The known person whom the phrase names behind its titles: «le chef de la diplomatie russe Sergueï Lavrov»."""
        waiting = [(head, 0)]
        while waiting:
            index, depth = waiting.pop(0)
            for child in self._sentence.children(index):
                is_name = child.relation in _NAME or (
                    child.relation == "oblique" and not self._whose.cases(child.index)
                )
                if is_name and child.index > head:
                    for span in self._names.at(child.index):
                        if span.mention.kind == "person" and span.identities:
                            return child.index, span.identities[0]
                inside = child.relation in ("oblique", "adjective") and self._whose.cases(child.index) <= OF
                if depth < 3 and (inside or child.relation in _NAME) and child.pos not in _VERBS:
                    waiting.append((child.index, depth + 1))
        return None

    def _unknown_person(self, head: int) -> tuple[str, int, int] | None:
        """The name, known to no table, behind a role: «son homologue nord-coréenne Choe Son Hui»."""
        for child in self._sentence.children(head, "flat", "apposition", "compound", "oblique"):
            if child.relation == "oblique" and self._whose.cases(child.index):
                continue
            if child.index > head and child.pos == "PROPN" and not self._names.at(child.index):
                return self._proper_name(child.index)
        return None

    def _proper_name(self, head: int) -> tuple[str, int, int]:
        """The words of a name around its head, and their code points."""
        indexes = {head}
        for child in self._sentence.children(head, "flat", "compound"):
            if child.pos == "PROPN" and child.index not in self._roles.nouns and not self._names.at(child.index):
                indexes.add(child.index)
                indexes.update(
                    below.index for below in self._sentence.children(child.index, "flat") if below.pos == "PROPN"
                )
        start, end = self._sentence.tokens[min(indexes)].start, self._sentence.tokens[max(indexes)].end
        return self._sentence.slice(start, end), start, end

    def _by_unknown_name(self, head: int, token: Token) -> tuple[Naming, ...]:
        name, start, end = self._proper_name(head)
        introduced = self._introduction(head)
        if introduced is not None:
            self._memory.introduce(name, introduced)
            first, last = spans.phrase(self._sentence, head)
            return (Naming(introduced, min(start, first), max(end, last)),)
        known = self._memory.called(name)
        if known is not None:
            return (Naming(known, start, end),)
        tag = entity_tag(token)
        if tag not in PERSON_TAGS | ORGANISATION_TAGS:
            return ()
        sort: IdentitySort = "person" if tag in PERSON_TAGS else "body"
        donors = self._whose.donors(head, role=None, through_things=False) if sort == "body" else []
        country = donors[0][0].country if len(donors) == 1 else None
        identity = Identity(sort, country)
        if sort == "person":
            self._memory.introduce(name, identity)
        return (Naming(identity, start, end),)

    def _introduction(self, head: int) -> Identity | None:
        """What the words around an unknown name say of its bearer: *Syrian rebel commander X Y*, *X, the envoy*."""
        for child in self._sentence.children(head, "compound", "apposition", "adjective"):
            role = self._roles.nouns.get(child.index)
            if role is None or role.sort == "body":
                continue
            identities, _ = self._described(child.index, role)
            if len(identities) > 1:
                return None
            identity = replace(identities[0], sort="person")
            if identity.country or identity.organisation:
                return identity
            # In "Syrian rebel commander X" the adjective hangs on the name.
            others, _ = self._described(head, role)
            code = self._code(child.index, role)
            of_name = [one for one in others if one.country or one.organisation]
            if len(of_name) == 1:
                own = of_name[0]
                return (
                    own if own.organisation or own.group else replace(own, sort="person", roles=(code,) if code else ())
                )
            return identity
        return None

    def _naming(self, meant: tuple[Identity, ...], head: int) -> tuple[Naming, ...]:
        start, end = spans.phrase(self._sentence, head)
        return tuple(Naming(identity, start, end) for identity in meant)
