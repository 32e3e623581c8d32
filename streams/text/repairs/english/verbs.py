"""What English parsers get wrong about the word class of a verb and about what hangs on it.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.lemmas import lemma_of_gerund
from streams.text.words import Word, dependants

_ENDING_UP = frozenset({"end", "wind", "finish", "rule", "give", "put", "carry", "keep", "hold"})
_WISHING = frozenset({"insist", "demand", "ask", "request", "urge", "propose", "recommend", "suggest", "order"})
_CEASING = frozenset({"quit", "stop", "cease", "end", "give", "halt", "begin", "start", "resume", "continue", "keep"})
_MEASURES = frozenset(
    {"day", "week", "month", "year", "hour", "minute", "time", "mile", "metre", "meter", "kilometre", "kilometer", "foot",
     "home", "percent", "point", "decade", "century", "night", "evening", "morning", "weekend", "thing", "way", "world"}
)  # fmt: skip
"""What stands without a preposition and is no object all the same."""

_DONE_ALONE = frozenset(
    {"protest", "march", "rally", "gather", "demonstrate", "assemble", "clash", "riot", "flee", "arrive", "die", "vote",
     "surrender", "retreat", "erupt", "collapse", "occur", "happen"}
)  # fmt: skip
"""What nothing is done to by: their past form behind a noun is no participle of it."""

_CALLING = frozenset({"call", "appeal", "plead"})
"""Verbs of what is asked of somebody who is to do it: *The opposition called on the army to desert*."""

_CHARGING = frozenset({"accuse", "suspect", "convict", "acquit"})
_SAYING = frozenset({"say", "answer", "reply"})
_ANSWERS = frozenset({"no", "yes"})
_NOT_OF_VERBS = ("copula", "auxiliary", "determiner", "case", "adjective", "numeral", "possessor")


def repair_english_verbs(words: list[Word]) -> None:
    """Mend word classes, roles and heads in place."""
    verbs_taken_for_nouns(words)
    orders(words)
    subjunctives(words)
    gerunds_taken_for_nouns(words)
    gerunds_that_are_ended(words)
    agents_behind_objects(words)
    deeds_behind_agents(words)
    gerunds_behind_particles(words)
    answers(words)
    objects_without_articles(words)
    feelings(words)
    nothing_to_do(words)
    nth_to_do(words)
    doings_of_crowds(words)
    unwelcome_persons(words)


def verbs_taken_for_nouns(words: list[Word]) -> None:
    """*insisted that Israel halt its raids*, *Orban leapt to its defence*: with a subject of its own it is a verb."""
    for word in words:
        if word.pos != "NOUN" or not word.text.islower() or any(dependants(words, word.index, *_NOT_OF_VERBS)):
            continue
        subject = next(dependants(words, word.index, "subject"), None)
        if subject is None or subject.index > word.index or subject.pos not in {"PROPN", "NOUN", "PRON"}:
            continue
        is_said = word.role == "clausal-complement" and (
            any(mark.lemma == "that" for mark in dependants(words, word.index, "mark"))
            # "insists Mali disarm rebels"
            or (words[word.head].lemma in _WISHING and any(dependants(words, word.index, "object")))
        )
        if is_said and word.tag == "NN":
            word.pos, word.lemma, word.morphology = "VERB", word.text, "VerbForm=Inf"
        elif word.is_root and word.tag == "NN" and word.text.endswith("t"):
            word.pos, word.morphology = "VERB", "Tense=Past|VerbForm=Fin"


def orders(words: list[Word]) -> None:
    """*Free the hostages, Biden tells Hamas*: an adjective that has an object is a verb."""
    for word in words[:2]:
        if word.pos == "ADJ" and word.role == "adverbial-clause" and any(dependants(words, word.index, "object")):
            word.pos, word.lemma, word.morphology = "VERB", word.text.lower(), "VerbForm=Inf"


def subjunctives(words: list[Word]) -> None:
    """*insists Russia halt its advance*: behind such a verb one actor's verb without an ending is what he is to do."""
    for verb in words:
        above = words[verb.head]
        is_past = verb.tag == "VBD" and verb.text == verb.lemma and above.lemma == "demand"  # *demanded that he quit*
        if not (verb.tag == "VBP" or is_past) or verb.role != "clausal-complement" or above.lemma not in _WISHING:
            continue
        subject = next(dependants(words, verb.index, "subject"), None)
        is_one = (
            subject is not None
            and (subject.tag in {"NNP", "NN"} or subject.text in {"he", "she", "it"})
            and not any(dependants(words, subject.index, "conjunct"))
        )
        if is_one and not any(dependants(words, verb.index, "auxiliary")):
            verb.morphology = "VerbForm=Inf"


def gerunds_taken_for_nouns(words: list[Word]) -> None:
    """*…, mediating between the two*: behind a comma a word in -ing that tells the circumstances is a verb."""
    for word in words:
        is_gerund = word.pos == "NOUN" and word.text.islower() and word.text.endswith("ing")
        if is_gerund and word.role == "adverbial-clause" and word.index > 0 and words[word.index - 1].text == ",":
            word.pos, word.morphology = "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part"
            word.lemma = lemma_of_gerund(word.text)


def gerunds_that_are_ended(words: list[Word]) -> None:
    """*quit mediating between the two*, *gave up shuttling*: what somebody ceases to do between two is a verb."""
    for word in words:
        verb = words[word.head]
        if word.pos != "NOUN" or word.role != "object" or not word.text.endswith("ing") or not word.text.islower():
            continue
        if verb.lemma not in _CEASING or any(dependants(words, word.index, *_NOT_OF_VERBS, "compound")):
            continue
        phrases = dependants(words, word.index, "oblique")
        if any(case.text == "between" for phrase in phrases for case in dependants(words, phrase.index, "case")):
            word.pos, word.role, word.morphology = "VERB", "open-complement", "Aspect=Prog|Tense=Pres|VerbForm=Part"
            word.lemma = lemma_of_gerund(word.text)


def agents_behind_objects(words: list[Word]) -> None:
    """*was promised loans by Germany*: behind a passive's second object, *by* names who did it."""
    for case in words:
        agent = words[case.head]
        if case.role != "case" or case.lemma != "by" or agent.role != "oblique":
            continue
        above = words[agent.head]
        if _is_let_go(words, above) and agent.pos in {"PROPN", "NOUN"}:
            agent.head, agent.role = above.head, "agent"
            continue
        thing = above if above.role == "object" else next(dependants(words, above.index, "object"), agent)
        verb = words[thing.head]
        if thing is agent or not verb.index < thing.index < agent.index:
            continue
        if agent.pos not in {"PROPN", "NOUN"} or verb.pos != "VERB" or any(dependants(words, verb.index, "agent")):
            continue
        if any(dependants(words, verb.index, "passive-auxiliary")):
            agent.head, agent.role = verb.index, "agent"


def _is_let_go(words: list[Word], go: Word) -> bool:
    """*was let go by Iran*: who did it is the passive's, and nobody goes by him."""
    let = words[go.head]
    return go.text == "go" and let.lemma == "let" and any(dependants(words, let.index, "passive-auxiliary"))


def deeds_behind_agents(words: list[Word]) -> None:
    """*accused by Kyiv of bombing a hospital*: the deed is the participle's, and not his who accuses."""
    for deed in words:
        agent = words[deed.head]
        if agent.role != "agent" or deed.index < agent.index or deed.role not in {"open-complement", "oblique"}:
            continue
        joins = {word.lemma for word in dependants(words, deed.index, "case", "mark")}
        is_named = agent.pos == "PROPN" and words[agent.head].lemma in _CHARGING
        if "of" in joins and (deed.tag == "VBG" or is_named):
            deed.head = agent.head


def gerunds_behind_particles(words: list[Word]) -> None:
    """*ended up voting*, *ruled out sending*: it is the verb's complement, and no circumstance of it."""
    for gerund in words:
        verb = words[gerund.head]
        if gerund.role != "adverbial-clause" or gerund.tag != "VBG" or verb.lemma not in _ENDING_UP:
            continue
        particle = next(dependants(words, verb.index, "particle"), None)
        if particle is not None and gerund.index == particle.index + 1:
            gerund.role = "open-complement"


def answers(words: list[Word]) -> None:
    """*said no once more to the plan*: the answer is what is said, and the plan what it is said to."""
    for answer in words[1:]:
        verb = words[answer.index - 1]
        if answer.text.lower() not in _ANSWERS or verb.lemma not in _SAYING:
            continue
        above = words[answer.head]
        if above is not verb and above.pos != "ADV":
            continue
        if answer.role not in {"object", "clausal-complement"}:
            answer.role = "object"
        answer.head, answer.pos = verb.index, "INTJ"
        for between in (answer, *(one for one in words[answer.index + 1 : answer.index + 3] if one.pos == "ADV")):
            for phrase in list(dependants(words, between.index, "oblique")):
                phrase.head = verb.index


def objects_without_articles(words: list[Word]) -> None:
    """*compared notes*: a bare noun in the plural right behind a verb without an object is its object."""
    for noun in words:
        verb = words[noun.head]
        if noun.role != "oblique" or noun.tag != "NNS" or noun.index != verb.index + 1 or verb.pos != "VERB":
            continue
        is_measure = noun.lemma in _MEASURES or any(dependants(words, noun.index, "case", "numeral"))
        taken = dependants(words, verb.index, "object", "passive-auxiliary", "attribute", "clausal-complement")
        if not is_measure and not any(taken):
            noun.role = "object"


def feelings(words: list[Word]) -> None:
    """*felt obliged to act*: as good as a passive auxiliary."""
    for verb in words:
        participle = words[verb.head]
        if verb.text.lower() in {"felt", "feels", "feel"} and verb.role == "auxiliary" and participle.tag == "VBN":
            verb.role = "passive-auxiliary"
            for subject in list(dependants(words, verb.index, "subject")):
                subject.head, subject.role = participle.index, "passive-subject"


def nothing_to_do(words: list[Word]) -> None:
    """*wants nothing to do with NATO*: with whom it is that one wants nothing."""
    for word in words:
        nothing = words[word.head]
        if word.lemma == "do" and nothing.text.lower() == "nothing" and words[word.index - 1].text.lower() == "to":
            for phrase in list(dependants(words, word.index, "oblique")):
                phrase.head = nothing.index


def nth_to_do(words: list[Word]) -> None:
    """*became the twelfth state to recognise Palestine*: of the states that did, it is the twelfth."""
    for verb in words:
        above = words[verb.head]
        if verb.role != "open-complement" or above.lemma not in {"become", "be"} or verb.tag != "VB":
            continue
        noun = next(dependants(words, above.index, "attribute"), None)
        is_next = noun is not None and noun.index + 2 == verb.index and words[noun.index + 1].text == "to"
        if noun is not None and is_next and noun.pos == "NOUN":
            verb.head, verb.role = noun.index, "relative-clause"


def doings_of_crowds(words: list[Word]) -> None:
    """*Thousands protested in Rome*: where the noun is all that is left for a root, the past form behind it is the verb."""
    for verb in words:
        noun = words[verb.head]
        if verb.role != "adnominal-clause" or not noun.is_root or noun.pos not in {"NOUN", "PROPN"}:
            continue
        is_call = verb.lemma in _CALLING and any(dependants(words, verb.index, "open-complement"))
        is_alone = (verb.lemma in _DONE_ALONE or is_call) and verb.tag in {"VBD", "VBN"} and noun.index < verb.index
        if not is_alone or any(dependants(words, verb.index, "agent", "auxiliary", "passive-auxiliary", "subject")):
            continue
        for other in list(dependants(words, noun.index)):
            if other.index > verb.index or other.role == "punctuation":
                other.head = verb.index
        verb.head, verb.role, verb.morphology = verb.index, "root", "Tense=Past|VerbForm=Fin"
        noun.head, noun.role = verb.index, "subject"
        return


def unwelcome_persons(words: list[Word]) -> None:
    """*declared the envoy persona non grata*: the envoy is declared so, and *persona* is no verb."""
    for persona in words[:-1]:
        if persona.text.lower() not in {"persona", "personae"} or words[persona.index + 1].text.lower() != "non":
            continue
        persona.pos, persona.tag, persona.lemma, persona.morphology = "NOUN", "NN", "persona", "Number=Sing"
        verb = words[persona.head]
        for word in list(dependants(words, persona.index)):
            if word.index > persona.index and word.index <= persona.index + 2:
                word.role = "flat"
            elif word.index > persona.index:
                is_agent = any(case.lemma == "by" for case in dependants(words, word.index, "case"))
                word.head, word.role = verb.index, "agent" if is_agent else word.role
            elif word.role in {"subject", "passive-subject"} and verb.pos == "VERB" and verb.index < word.index:
                word.head, word.role = verb.index, "object"
        if persona.role in {"clausal-complement", "open-complement"}:
            persona.role = "attribute"
