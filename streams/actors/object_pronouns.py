"""Whom a pronoun means to whom something is done: «*les* a dispersés», *accused it*, «lui en promet», and «y»."""

from __future__ import annotations

from streams.actors.identity import Identity
from streams.actors.referents import Referents, likeliest
from streams.actors.things import thing_meant
from streams.text.grammar import Token
from streams.text.relatives import antecedent


class ObjectPronouns(Referents):
    """Finds whom the object pronouns of one sentence mean."""

    def meant(self, token: Token) -> tuple[Identity, ...]:
        """Somebody whom the verb is done to, who receives it, or whose the thing is."""
        found = self._object(token)
        if not found and token.relation == "indirect-object":
            found = self.receiver_here(token) or self._only_country(token)
        return found or thing_meant(self._sentence, token, self._words, self._memory)

    def there(self, token: Token) -> tuple[Identity, ...]:
        """«Il *y* a passé la journée»: the only country of the sentence before that is not his who did it."""
        verb = self._sentence.tokens[token.head]
        if token.relation != "indirect-object" or verb.lemma in self._words.saying | self._words.answering:
            return ()
        doers = self._doers_beside(token)
        own = {one.identity.country for one in self._recent.backwards(token.index, reach=0) if one.token in doers}
        named = {country for sentence, _, country in self._recent.countries if sentence < self._recent.sentence}
        others = named - own
        return (Identity("country", next(iter(others))),) if len(others) == 1 and own else ()

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
            own = self.own(token)
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
            and (several or self.is_in_view(one))
            and (token.lower not in self._words.personal_of_a_thing or self.is_thing(one))
            and self.agrees(one, token.lower)
            and (feminine is None or one.is_feminine is None or one.is_feminine == feminine)
        ]
        done_to = self._done_to_before(verb)
        beside = [one for one in fitting if one.token in done_to and one.sentence == self._recent.sentence]
        if beside:
            return likeliest(beside)
        # «a rencontré Xi Jinping à Pékin et l'a invité»
        persons = {one.identity.country for one in fitting if one.identity.sort == "person"}
        return likeliest(
            one for one in fitting if one.identity.sort != "country" or one.identity.country not in persons
        )

    def _done_to_before(self, verb: Token) -> set[int]:
        """The objects of the clause that this one is joined to: «Rabat a reçu son rival et Alger *l*'a accusé»."""
        if verb.relation != "conjunct":
            return set()
        return {one.index for one in self._sentence.children(verb.head, "object")}

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

    def _only_country(self, token: Token) -> tuple[Identity, ...]:
        """*Kyiv's plea … but will send it helmets*: the only country spoken of, in whatever phrase, besides the giver's."""
        if token.lower not in self._words.personal_of_a_thing:
            return ()
        own = {one.country for one in self.own(token)}
        others = set(self._recent.countries_before(token.index)) - own
        return (Identity("country", others.pop()),) if own and len(others) == 1 else ()
