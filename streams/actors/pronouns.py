"""Whom a pronoun or possessive means: *he*, *its*, «les a dispersés», «ce dernier».

A few rules that are seldom wrong; where they do not fit, nobody is meant.
"""

from __future__ import annotations

from collections.abc import Iterable

from streams.actors.blamed import blamed_owner
from streams.actors.identity import Identity
from streams.actors.joined_owners import joined_owner
from streams.actors.memory import Antecedent, Memory
from streams.actors.receivers import receiver
from streams.actors.reference_words import ReferenceWords
from streams.actors.things import thing_meant
from streams.text.grammar import Sentence, Token
from streams.text.relatives import antecedent

_CLAUSES = frozenset({"clausal-complement", "open-complement", "clausal-subject"})

_SHARING = frozenset({"conjunct", "adverbial-clause"})
"""Clauses whose subject may be said in the one above."""


class Pronouns:
    """Finds whom the pronouns of one sentence mean among those whom the article has named before."""

    def __init__(self, sentence: Sentence, words: ReferenceWords, memory: Memory) -> None:
        self._sentence = sentence
        self._words = words
        self._memory = memory
        self._recent = memory.recent

    def is_pronoun(self, token: Token) -> bool:
        """Whether the word stands for somebody."""
        lower = token.lower
        words = self._words
        return token.pos == "PRON" or lower in words.personal or lower in words.possessive or self._is_latter(token)

    def pronoun(self, token: Token) -> tuple[Identity, ...]:
        """Whom a pronoun means, a possessive too; none where it is impersonal or of another kind."""
        if token.relation == "expletive" or self._is_impersonal(token):
            return ()
        if token.lower in self._words.possessive and token.relation == "possessor":
            return self.possessive(token)
        if token.lower in self._words.there:
            return self._there(token)
        is_subject = token.relation in ("subject", "passive-subject")
        if token.lower in self._words.objects and token.pos == "PRON" and not is_subject:
            found = self._object(token)
            if not found and token.relation == "indirect-object":
                found = self._receiver_here(token) or self._only_country(token)
            return found or thing_meant(self._sentence, token, self._words, self._memory)
        if self._is_latter(token):
            return self._latter(token)
        return self._personal(token) if token.lower in self._words.personal else ()

    def possessive(self, token: Token) -> tuple[Identity, ...]:
        """Whose a thing is: its own clause's subject's, else this sentence's, else that of the sentence before."""
        if blamed := blamed_owner(self._sentence, token, self._recent, self._words):
            return (blamed,)
        subjects = self.subjects_above(token.index)
        near = {one.token: one for one in self._recent.before(token.index, reach=0)}
        if token.lower in self._words.possessive_of_a_thing and (
            owner := joined_owner(self._sentence, token, self._recent)
        ):
            return (owner,)
        of_clauses = [near[index] for index in subjects if index in near]
        own = self._own_of_judged(token, subjects)
        if own and (person := self._last_judged(token, own)):
            return (person,)
        for one in (*of_clauses, *self._recent.before(token.index, reach=1)):
            # "arrested ten fishermen and towed their boats"
            is_near = one.is_subject or (bool(own) and one.sentence == self._recent.sentence)
            if is_near and self._may_own(one, token.lower) and one.identity not in own:
                return (one.identity,)
        return self._other_than_several(token, subjects, near)

    def _other_than_several(
        self, token: Token, subjects: list[int], near: dict[int, Antecedent]
    ) -> tuple[Identity, ...]:
        """«Les houthis ont promis à l'ONU de libérer *ses* employés»: the only other of the sentence, where those who act are several."""
        doers = [near[index] for index in subjects[:1] if index in near]
        if not doers or not doers[0].is_plural or token.lower in self._words.possessive_of_several:
            return ()
        return likeliest(
            one
            for one in self._recent.before(token.index, reach=0)
            if self._may_own(one, token.lower) and one.identity != doers[0].identity
        )

    def subjects_above(self, index: int) -> list[int]:
        """The subjects of the clauses that a token is in, the nearest clause's first, without one that it is part of."""
        found: list[int] = []
        child = index
        token = self._sentence.tokens[index]
        while token.head != token.index:
            child, token = token.index, self._sentence.tokens[token.head]
            found.extend(
                subject.index
                for subject in self._sentence.children(token.index, "subject", "passive-subject")
                if subject.index not in (child, index) and subject.index < index
            )
        return found

    def _is_latter(self, token: Token) -> bool:
        """«Ce dernier», «celle-ci»."""
        word = token.lower
        if word in self._words.the_latter:
            below = self._sentence.children(token.index, "determiner")
            return token.pos != "NOUN" and any(child.lower in self._words.pointing for child in below)
        if word not in self._words.this_one:
            return False
        return any(child.lower == "ci" for child in self._sentence.children(token.index, "compound", "punctuation"))

    def _latter(self, token: Token) -> tuple[Identity, ...]:
        """The last who was named of that gender and number, here or in the sentence before."""
        word = token.lower
        several = word in self._words.personal_of_several
        for one in self._recent.backwards(token.index, reach=1):
            if one.is_plural == several and self._agrees(one, word) and (several or self._is_in_view(one)):
                return (one.identity,)
        return ()

    def _object(self, token: Token) -> tuple[Identity, ...]:
        """Whom «les a dispersés», «l'accuse» mean, where the verb is one of what is done to persons.

        Not him who does it; a participle tells the gender: «l'avait accusée».
        """
        verb = self._sentence.tokens[token.head]
        is_of_people = token.relation == "indirect-object" or verb.lemma in self._words.done_to_somebody
        is_of_people = is_of_people or self._is_let(verb)
        if token.relation not in ("object", "indirect-object") or not is_of_people:
            return ()
        doers = self._doers_beside(token)
        own = {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in doers}
        if token.lower in self._words.personal_of_a_thing:
            own = self._own(token)
        own_countries = {one.country for one in own}
        # «le régime de Daniel Ortega l'a expulsé»: not Ortega
        of_doers = {index for doer in doers for index in self._sentence.subtree(doer)}
        several = token.lower in self._words.personal_of_several
        is_perfect = bool(self._sentence.children(verb.index, "auxiliary")) and verb.has("VerbForm=Part")
        feminine = verb.lower.rstrip("s").endswith("e") if is_perfect else None
        fitting = [
            one
            for one in self._recent.before(token.index, reach=1)
            if one.identity not in own
            and not (one.token in of_doers and one.sentence == self._recent.sentence)
            and not (one.identity.sort == "country" and one.identity.country in own_countries)
            and one.is_plural == several
            and (several or self._is_in_view(one))
            and (token.lower not in self._words.personal_of_a_thing or self._is_thing(one))
            and self._agrees(one, token.lower)
            and (feminine is None or one.is_feminine is None or one.is_feminine == feminine)
        ]
        # «a rencontré Xi Jinping à Pékin et l'a invité»
        persons = {one.identity.country for one in fitting if one.identity.sort == "person"}
        return likeliest(
            one for one in fitting if one.identity.sort != "country" or one.identity.country not in persons
        )

    def _there(self, token: Token) -> tuple[Identity, ...]:
        """«Il *y* a passé la journée»: the only country of the sentence before that is not his who did it."""
        verb = self._sentence.tokens[token.head]
        if token.relation != "indirect-object" or verb.lemma in self._words.saying | self._words.answering:
            return ()
        doers = self._doers_beside(token)
        own = {one.identity.country for one in self._recent.backwards(token.index, reach=0) if one.token in doers}
        named = {country for sentence, _, country in self._recent.countries if sentence < self._recent.sentence}
        others = named - own
        return (Identity("country", next(iter(others))),) if len(others) == 1 and own else ()

    def _is_let(self, verb: Token) -> bool:
        """«Delhi les a laissés rentrer»: what one lets do something is somebody, whatever he does."""
        below = self._sentence.children(verb.index, "causative")
        return any(child.lemma in self._words.done_to_somebody for child in below)

    def _doers_beside(self, token: Token) -> set[int]:
        """The subjects of the nearest clause that has some: «un député dit que la police *l*'a frappé» may mean him."""
        child, above = token.index, self._sentence.tokens[token.head]
        while True:
            subjects = self._sentence.children(above.index, "subject", "passive-subject")
            found = {antecedent(self._sentence, one.index) for one in subjects if one.index not in (child, token.index)}
            if found or above.head == above.index:
                return found
            if above.relation in ("relative-clause", "adnominal-clause"):
                return {above.head}
            child, above = above.index, self._sentence.tokens[above.head]

    def _is_in_view(self, one: Antecedent) -> bool:
        """Whether a word in the singular may mean it: a person, or a country or body that has a gender, if words have."""
        if not self._words.feminine:
            return True  # a language without genders
        return one.identity.sort == "person" or one.is_feminine is not None or one.is_subject

    def _is_thing(self, one: Antecedent) -> bool:
        return one.identity.sort in ("body", "country") or one.title in self._words.bodies

    def _is_impersonal(self, token: Token) -> bool:
        """«Il est prévu de partir»: the passive's subject is what is to be done."""
        if token.relation != "passive-subject" or token.lower not in self._words.masculine:
            return False
        return bool(self._sentence.children(token.head, "clausal-complement", "open-complement", "clausal-subject"))

    def _own_of_judged(self, token: Token, subjects: list[int]) -> set[Identity]:
        """«Amnesty réclame *sa* libération»: of some verbs the thing is another's than who demands or judges it."""
        thing = self._sentence.tokens[token.head]
        verb = self._sentence.tokens[thing.head]
        if thing.relation != "object" or verb.lemma not in self._words.judging or not subjects:
            return set()
        nearest = self._sentence.tokens[subjects[0]].head
        own = {subject for subject in subjects if self._sentence.tokens[subject].head == nearest}
        return {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in own}

    def _last_judged(self, token: Token, own: set[Identity]) -> Identity | None:
        """«X a accusé le président, et l'opposition exige *sa* démission»: the person named last, subject or not."""
        for one in self._recent.backwards(token.index, reach=1):
            if one.identity.sort == "person" and one.identity not in own:
                return one.identity if not one.is_plural else None
        return None

    def _personal(self, token: Token) -> tuple[Identity, ...]:
        """A person, in French also a country of that gender; several for a plural, or a body: *police said they*."""
        word = token.lower
        if word in self._words.personal_of_a_thing:
            return self._thing(token)
        several = word in self._words.personal_of_several
        is_doer = token.relation in ("subject", "passive-subject")
        has_gender = word in self._words.masculine or word in self._words.feminine
        if token.relation == "indirect-object" and not several:
            person = self._receiver_here(token) or self._last_person(token)
            if person:
                return person
        opens = several and is_doer and self._opens_sentence(token)
        joined = self._both(are_subject=True) if opens else ()
        if joined:
            return joined
        own = set() if is_doer else self._own(token)
        if several and token.relation == "indirect-object":
            others = self._other_two(own)
            if others:
                return others
        found = likeliest(
            one
            for one in self._recent.before(token.index)
            if one.identity not in own
            and (one.is_plural == several or (several and is_doer and self._is_subject_here(one)))
            and (
                several
                or one.identity.sort == "person"
                or (
                    has_gender
                    and (one.is_feminine is not None or self._is_subject_here(one) or _is_capital(one))
                    and not (is_doer and _is_beside(one))
                )
                or self._receives(token, one)
            )
            and self._agrees(one, word)
        )
        if found or not opens:
            return found
        return self._both(are_subject=False) or self._last_body(token)

    def _own(self, token: Token) -> set[Identity]:
        """Whom the subjects of a pronoun's own clause name, which it is then not: *he promised him help*."""
        verb = self._sentence.tokens[token.head]
        subjects: set[int] = set()
        while not subjects:
            subjects = {one.index for one in self._sentence.children(verb.index, "subject", "passive-subject")}
            if verb.relation not in _SHARING or verb.head == verb.index:
                break
            verb = self._sentence.tokens[verb.head]
        return {one.identity for one in self._recent.backwards(token.index, reach=0) if one.token in subjects}

    def _last_body(self, token: Token) -> tuple[Identity, ...]:
        """*Police arrested Masra. They accused him*: the body that the sentence before was about, if no people are meant."""
        for one in self._recent.before(token.index, reach=1):
            if one.is_subject and one.sentence < self._recent.sentence:
                return (one.identity,) if one.identity.sort == "body" and one.identity.roles else ()
        return ()

    def _opens_sentence(self, token: Token) -> bool:
        """Whether the pronoun is the main clause's subject."""
        return self._sentence.tokens[token.head].head == token.head

    def _both(self, *, are_subject: bool) -> tuple[Identity, ...]:
        """«Xi et Poutine se sont vus. *Ils* ont signé», *Xi saw Putin. They signed*: the two whom the last sentence tells of."""
        before = [one for one in self._memory.pairs if one.sentence == self._recent.sentence - 1]
        if not before or (are_subject and not before[-1].are_subject):
            return ()
        return before[-1].identities if are_subject or _are_persons(before[-1].identities) else ()

    def _other_two(self, own: set[Identity]) -> tuple[Identity, ...]:
        """«Lourenço a reçu Kagame et Ruto. Il *leur* a promis»: the two of the last sentence, where the giver is none."""
        both = self._both(are_subject=False)
        countries = {one.country for one in own}
        return both if own and not any(one in own or one.country in countries for one in both) else ()

    def _receiver_here(self, token: Token) -> tuple[Identity, ...]:
        """«Paris livre des chars à Kiev et Berlin *lui* en promet»: somebody of the same sentence."""
        if token.lower in self._words.personal_of_one_person:
            return ()
        giver = next(iter(self.subjects_above(token.index)), None)
        verb = self._sentence.tokens[token.head]
        if giver is not None and verb.relation == "relative-clause" and not self._recent_at(giver):
            giver = verb.head  # «le roi, qui lui offre l'asile»
        return receiver(self._sentence, self._words, giver, self._recent.backwards(token.index, reach=0))

    def _only_country(self, token: Token) -> tuple[Identity, ...]:
        """*Kyiv's plea … but will send it helmets*: the only country spoken of, in whatever phrase, besides the giver's."""
        if token.lower not in self._words.personal_of_a_thing:
            return ()
        own = {one.country for one in self._own(token)}
        others = set(self._recent.countries_before(token.index)) - own
        return (Identity("country", others.pop()),) if own and len(others) == 1 else ()

    def _recent_at(self, index: int) -> bool:
        return any(one.token == index for one in self._recent.backwards(index + 1, reach=0))

    def _last_person(self, token: Token) -> tuple[Identity, ...]:
        """«La Suède l'a reconnu. Elle *lui* a accordé l'asile»: the only person of the sentence before.

        The other of two where «le chancelier autrichien» is the one.
        """
        found = {
            one.identity
            for one in self._recent.before(token.index, reach=1)
            if one.identity.sort == "person" and one.sentence < self._recent.sentence
        }
        if len(found) > 1:
            own = self._own(token)
            countries = {one.country for one in own if one.country}
            found = {one for one in found if one not in own and one.country not in countries}
        return tuple(found) if len(found) == 1 else ()

    def _receives(self, token: Token, one: Antecedent) -> bool:
        """«Le Mali manque de vaccins. Pékin lui en a livré»: a receiver is also what the last sentence was about."""
        falls_upon = any(case.index > token.index for case in self._sentence.children(token.index, "case"))
        is_receiver = token.relation == "indirect-object" or falls_upon  # «lui a tiré dessus»
        return is_receiver and one.is_subject and one.sentence == self._recent.sentence - 1

    def _thing(self, token: Token) -> tuple[Identity, ...]:
        """The body or country that is this sentence's subject, or, where *it* begins a sentence, the last one's."""
        clause = self._sentence.tokens[token.head]
        if token.relation not in ("subject", "passive-subject") or self._is_extraposed(clause):
            return ()
        for one in self._recent.before(token.index, reach=1):
            if not one.is_subject:
                break
            if self._is_thing(one) and not one.is_plural and not self._is_of_several(one):
                return (one.identity,) if one.sentence == self._recent.sentence or clause.head == clause.index else ()
        return ()

    def _is_of_several(self, one: Antecedent) -> bool:
        """Whether another is joined to it in this sentence: *Mali and Niger* are *they*."""
        if one.sentence != self._recent.sentence:
            return False
        token = self._sentence.tokens[one.token]
        return token.relation == "conjunct" or bool(self._sentence.children(token.index, "conjunct"))

    def _is_extraposed(self, clause: Token) -> bool:
        """*It is clear that*, *it was reported that*: the clause behind is what it stands for."""
        children = list(self._sentence.children(clause.index))
        if clause.lemma in self._words.copulas:
            return not any(child.lower in self._words.minded for child in children)
        is_passive = any(child.relation == "passive-auxiliary" for child in children)
        return is_passive and any(child.relation in _CLAUSES for child in children)

    def _is_subject_here(self, one: Antecedent) -> bool:
        return one.is_subject and one.sentence == self._recent.sentence and one.identity.sort == "body"

    def _may_own(self, one: Antecedent, word: str) -> bool:
        sort = one.identity.sort
        if word in self._words.possessive_of_one_person:
            return sort == "person"
        if word in self._words.possessive_of_a_thing:
            return sort not in ("person", "people") and not one.is_plural
        if word in self._words.possessive_of_several:
            return one.is_plural or sort in ("people", "body")
        return not one.is_plural

    def _agrees(self, one: Antecedent, word: str) -> bool:
        if one.is_feminine is None:
            return True
        return word not in (self._words.masculine if one.is_feminine else self._words.feminine)


def _are_persons(both: tuple[Identity, Identity]) -> bool:
    return all(one.sort == "person" for one in both)


def _is_beside(one: Antecedent) -> bool:
    """Whether a country is only named beside what the sentence is about: «le risque d'une sortie de la Grèce»."""
    return one.identity.sort == "country" and not one.is_subject


def _is_capital(one: Antecedent) -> bool:
    """Whether a country acts by a name that shows no gender: «Londres … elle»."""
    return one.is_subject and one.identity.sort == "country" and one.is_feminine is None


def likeliest(fitting: Iterable[Antecedent]) -> tuple[Identity, ...]:
    """The first who fits, if a subject; else only where there is no other in that sentence."""
    found = list(fitting)
    if not found:
        return ()
    first = found[0]
    rivals = {one.identity for one in found if one.sentence == first.sentence}
    if not first.is_subject and len(rivals) > 1:
        return ()
    return (first.identity,)
