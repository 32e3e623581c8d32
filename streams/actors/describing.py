"""Who a role noun means, by what stands around it: *Russian troops*, «le chef de l'armée», *US army spokesman*."""

from __future__ import annotations

from dataclasses import replace

from streams.actors.actor import BODIES_OF_STATE, FIGHTERS
from streams.actors.at_hand import country_at_hand
from streams.actors.borders import is_of_border
from streams.actors.identity import Identity, Sort
from streams.actors.memory import Memory
from streams.actors.naming import Names
from streams.actors.roles import Role, SentenceRoles
from streams.actors.seats import of_the_land
from streams.actors.whose import Donor, Whose
from streams.text.grammar import Sentence

OVERRIDING = frozenset({"REB", "SEP", "OPP", "ELI"})
"""These qualities make another of whomever they stand beside: *rebel soldiers*, «ancien ministre»."""

_OTHERS_ENEMIES = frozenset({"REB", "SEP", "OPP", "UAF", "CRM"})
"""Of these, those who are joined to somebody of a state are not the state's: *Israeli troops and militants*."""

_OWN = ("determiner", "possessor", "numeral", "case")
_MODIFIERS = ("adjective", "compound", "conjunct")
_ARGUMENTS = ("subject", "passive-subject", "object", "indirect-object", "agent", "oblique")
_DOERS = ("subject", "agent")
_AFFECTED = ("passive-subject", "object", "indirect-object", "oblique")
_WITHOUT_SUBJECT = ("adverbial-clause", "conjunct", "open-complement")
_PRONOUNS = frozenset({"PRON", "DET"})
_GOVERNMENT = frozenset({"GOV"})
_COMPLEMENTS = ("clausal-complement", "open-complement")

_AGAINST_STATE = FIGHTERS | {"OPP"}
_BETWEEN = frozenset({"between", "entre"})
_OF_COUNTRIES = frozenset({"country", "capital", "people"})

_AT_HOME_ONLY = frozenset({"JUD", "LEG", "COP"})
"""Of these roles, those who act do so on people of their own country."""

_PEOPLE = frozenset({"CVL", "LAB", "EDU", "OPP", "HLH", "MED", "ELI", "LEG"})
"""Of these roles, those whom a court or the police deals with are mostly of its country."""

_OWN_OF_GOVERNMENTS = frozenset({"LEG", "JUD", "LAB"})
"""With these a government has to do in its own country: it *tells lawmakers*, and *gives in to unions*."""

_AGAINST_GOVERNMENTS = frozenset({"OPP", "LAB", "REB", "SEP"})
"""Of these roles, those who have to do with a government have to do with their own."""

_OF_TOPICS = frozenset({"MED", "NGO"})
"""Behind *Niger :* they are of the country; elsewhere reporters and helpers are as often sent from abroad."""
AT_HOME = frozenset(
    {
        "GOV",
        "MIL",
        "COP",
        "SPY",
        "LEG",
        "JUD",
        "OPP",
        "REB",
        "SEP",
        "CVL",
        "LAB",
        "EDU",
        "HLH",
        "ELI",
        "REF",
        "REL",
        "PTY",
    }
)
"""Of these roles, whoever has no country of his own is of the only one that the article has named so far."""


class Descriptions:
    """Reads the role nouns of one sentence."""

    def __init__(self, sentence: Sentence, names: Names, roles: SentenceRoles, whose: Whose, memory: Memory) -> None:
        self._sentence = sentence
        self._names = names
        self._roles = roles
        self._whose = whose
        self._memory = memory
        self._recent = memory.recent

    def of(self, head: int, role: Role) -> tuple[tuple[Identity, ...], list[int]]:
        """Whom the noun means, one for each country named with it, and the tokens behind it that say so."""
        code = self.code(head, role)
        sort = self._sort(head, role)
        donors = self._whose.donors(head, role=code or "GOV", through_things=role.is_title or code == "GOV")
        donors = of_the_land(donors, code, self._whose.country_of_town)
        if not donors and code not in _OTHERS_ENEMIES and head not in self._roles.foreign:
            donors = self._shared(head)
        found: list[Identity] = []
        is_former = code == "ELI" and self._is_former(head)
        for identity, _ in donors:
            own = Identity(identity.sort) if is_former and identity.organisation else identity
            one = own.as_donor_to(code, sort, is_title=role.is_title and code not in OVERRIDING)
            if one not in found:
                found.append(one)
        if not found:
            return (Identity.of_nobody(sort, code),), []
        last = max(self._last_word(index) for _, index in donors)
        reached = {below for _, index in donors for below in self._sentence.subtree(index)}
        return tuple(found), [index for index in reached if head < index <= last]

    def _is_former(self, head: int) -> bool:
        """Whether somebody is said to have been what he is called: *a former UN envoy*, not the outgoing one."""
        beside = self._sentence.children(head, "adjective", "compound")
        return any(child.lower in self._whose.words.former for child in beside)

    def _shared(self, head: int) -> list[Donor]:
        """Whose the phrase is together with the one it is joined to: *French troops and police*, «soldats et policiers français».

        What stands before the first counts for the second if that has no article of its own, and what stands behind
        the second for the first.
        """
        sentence = self._sentence
        token = sentence.tokens[head]
        joined = [token.head] if token.relation == "conjunct" else []
        joined += [child.index for child in sentence.children(head, "conjunct")]
        for other in joined:
            second = sentence.tokens[max(head, other)]
            if other not in self._roles.nouns or sentence.children(second.index, *_OWN):
                continue
            found = self._whose.donors(other, role=None, through_things=False)
            found = [one for one in found if (one[1] < other if other < head else one[1] > other)]
            if found:
                return [one for one in found if sentence.tokens[one[1]].relation in _MODIFIERS]
        return []

    def _last_word(self, index: int) -> int:
        """The last token of the name at a token, or of its adjectives."""
        named = [token for span in self._names.at(index) for token in span.tokens]
        adjectives = [child.index for child in self._sentence.children(index, "adjective")]
        return max([index, *named, *adjectives])

    def at_home(self, head: int, identity: Identity) -> Identity:
        """The same of the article's only country, or of its own authorities', where nothing says that it is of another."""
        if not set(identity.roles) & (AT_HOME | _OF_TOPICS if self._memory.topic else AT_HOME):
            return identity
        told = country_at_hand(self._sentence, head, identity, self._recent, self._names, self._whose)
        if told and head not in self._roles.foreign:
            return replace(identity, country=told)
        country = self._memory.home
        if not country:
            own = self._of_authorities(head, identity) or self._of_their_people(head, identity)
            own = own or self._of_their_state(head, identity)
            return replace(identity, country=own) if own else identity
        if self._meets_country(head, country):
            return identity
        if self._is_elsewhere(head, identity, country):
            own = self._of_authorities(head, identity)
            return replace(identity, country=own) if own else identity
        is_topic = country == self._memory.topic
        if set(identity.roles) & BODIES_OF_STATE and not is_topic and self._meets_foreigners(head, country):
            return identity
        for index in self._sentence.subtree(head):
            is_of_several = index in self._roles.countries and self._sentence.tokens[index].has("Number=Plur")
            if is_of_several or index in self._roles.foreign or any(span.is_borrowed for span in self._names.at(index)):
                return identity
        return replace(identity, country=country)

    def _of_authorities(self, head: int, identity: Identity) -> str | None:
        """The country of the court, parliament or police that does it to them: these are seldom concerned with others'.

        So with a government and its lawmakers, judges and unions.
        """
        if head in self._roles.foreign or set(identity.roles) & _OTHERS_ENEMIES - {"OPP"}:
            return None
        sentence = self._sentence
        token = sentence.tokens[head]
        while token.head != token.index and token.pos != "VERB":
            token = sentence.tokens[token.head]
        subjects = [child.index for child in sentence.children(token.index, "subject")]
        while not subjects and token.relation in _WITHOUT_SUBJECT:
            token = sentence.tokens[token.head]
            subjects = [child.index for child in sentence.children(token.index, "subject")]
        if token.relation == "relative-clause" and any(sentence.tokens[one].pos in _PRONOUNS for one in subjects):
            # "the lawmaker *who* denounced the president"
            subjects.append(token.head)
        own = _AT_HOME_ONLY | (_GOVERNMENT if set(identity.roles) & _OWN_OF_GOVERNMENTS else frozenset())
        own |= _AGAINST_GOVERNMENTS if set(identity.roles) & _GOVERNMENT else frozenset()
        for one in self._recent.backwards(head, reach=0):
            if one.token in subjects and one.token < head and set(one.identity.roles) & own:
                return one.identity.country
        return None

    def _of_their_people(self, head: int, identity: Identity) -> str | None:
        """The country of the people whom the sentence before told of, for the court or police that then acts."""
        if not set(identity.roles) & _AT_HOME_ONLY or self._sentence.tokens[head].relation not in _DOERS:
            return None
        people = (one.identity for one in self._recent.backwards(head, reach=1))
        countries = {one.country for one in people if one.country and set(one.roles) & _PEOPLE}
        return next(iter(countries)) if len(countries) == 1 else None

    def _of_their_state(self, head: int, identity: Identity) -> str | None:
        """The country with which the rebels or the opposition deal: *mediated between Congo and the rebels*."""
        token = self._sentence.tokens[head]
        if token.relation != "conjunct" or not set(identity.roles) & _AGAINST_STATE:
            return None
        if not any(case.lower in _BETWEEN for case in self._sentence.children(token.head, "case")):
            return None
        own = set(self._sentence.subtree(token.head)) - set(self._sentence.subtree(head))
        countries = {
            one.country
            for index in own
            for span in self._names.at(index)
            if span.mention.kind in _OF_COUNTRIES
            for one in span.identities
        }
        return next(iter(countries)) if len(countries) == 1 else None

    def _is_elsewhere(self, head: int, identity: Identity, country: str) -> bool:
        """Whether the phrase, or a place of its verb's, is another country's: *students protested in Belgium*.

        Rebels are hardly the article's own country's where any other is named beside them, if it is not the headline's
        topic: «Mali : l'armée frappe une base jihadiste près du Niger».
        """
        sentence = self._sentence
        words: set[int] = set(sentence.subtree(head))
        if country == self._memory.topic:
            pass
        elif set(identity.roles) & FIGHTERS:
            words = {token.index for token in sentence.tokens}
        elif sentence.tokens[head].relation in _ARGUMENTS:
            for child in sentence.children(sentence.tokens[head].head, "oblique"):
                if self._whose.is_place(child.index):
                    words.add(child.index)
        if sentence.tokens[head].relation in _AFFECTED and self._whose.is_in_town_abroad(country):
            return True
        return any(
            span.mention.kind in _OF_COUNTRIES and country not in {one.country for one in span.identities}
            for index in words
            for span in self._names.at(index)
            if not is_of_border(sentence, span, self._whose.words)
        )

    def _meets_country(self, head: int, country: str) -> bool:
        """Whether the country by its bare name does it to them, or they to it: they are then hardly its own."""
        sentence = self._sentence
        top = sentence.tokens[head]
        while top.relation == "conjunct" or (top.relation == "oblique" and top.head in self._roles.nouns):
            # «le porte-parole *de la junte* accuse Paris»
            top = sentence.tokens[top.head]
        if top.relation not in _ARGUMENTS:
            return False
        others = (child for child in sentence.children(top.head, *_ARGUMENTS) if child.index != top.index)
        return any(
            span.mention.kind in ("country", "capital") and any(one.country == country for one in span.identities)
            for child in others
            if not self._whose.is_place(child.index)
            for span in self._names.at(child.index)
        )

    def _meets_foreigners(self, head: int, country: str) -> bool:
        """Whether the country is said of those to whom they do it alone: who *expels Russian envoys* is hardly Russia.

        Of envoys and diplomats always, of others where the article has not named the country before.
        """
        sentence = self._sentence
        top = sentence.tokens[head]
        while top.relation == "conjunct":
            top = sentence.tokens[top.head]
        if top.relation not in _DOERS:
            return False
        clauses = [top.head, *(child.index for child in sentence.children(top.head, *_COMPLEMENTS))]
        others = [
            child.index
            for clause in clauses
            for child in sentence.children(clause, *_AFFECTED)
            if country not in self._memory.countries_before
            or (child.index in self._roles.foreign and child.index in self._roles.nouns)
        ]
        return any(
            span.mention.kind == "people" and not span.is_borrowed
            for other in others
            for index in sentence.subtree(other)
            for span in self._names.at(index)
        )

    def code(self, head: int, role: Role) -> str | None:
        """The role's code: that of a quality beside it, for a title also of whom it serves, else its own."""
        for child in self._sentence.children(head, "adjective", "compound"):
            beside = self._roles.qualities.get(child.index)
            if beside is not None and (role.is_title or beside.code in OVERRIDING):
                return beside.code
            noun = self._roles.nouns.get(child.index)
            if noun is not None and noun.code and role.is_title:
                return noun.code
        if role.is_title:
            for child in self._sentence.children(head, "oblique", "possessor"):
                noun = self._roles.nouns.get(child.index)
                is_served = child.relation == "possessor" or self._whose.is_of_or_for(child.index)
                if noun is not None and noun.code and is_served:
                    return noun.code
        return role.code

    def title(self, head: int) -> str:
        """The noun by which a person may be called again: *president*."""
        return self._sentence.tokens[head].lemma

    def _sort(self, head: int, role: Role) -> Sort:
        if role.sort == "body":
            return "body"
        return "people" if self._sentence.tokens[head].has("Number=Plur") else "person"
