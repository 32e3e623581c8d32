"""Agents of passives that parsers give to another verb, and phrases that they take for agents.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.repairs.french.agents import GIVING
from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_TO = frozenset({"à", "au", "aux"})
_BY = frozenset({"par", "de", "d'", "d’", "du", "des"})


def agents_behind_clauses(words: list[Word]) -> None:
    """*a été arrêté, alors qu'il fuyait, par la gendarmerie*: behind the comma that ends the clause *par* is the passive's."""
    for case in words[2:]:
        noun = words[case.head]
        if case.text.lower() != "par" or words[case.index - 1].text != "," or noun.role not in {"oblique", "agent"}:
            continue
        inner = words[noun.head]
        if noun.pos not in _NOUNS or inner.pos != "VERB" or inner.index > case.index:
            continue
        if any(dependants(words, inner.index, "passive-auxiliary")):
            continue
        outer = next((one for one in ancestors(words, inner.index) if one.pos == "VERB"), None)
        if outer is None or not any(dependants(words, outer.index, "passive-auxiliary")):
            continue
        if outer.index < inner.index and not any(dependants(words, outer.index, "agent")):
            noun.head, noun.role = outer.index, "agent"


def agents_behind_participles(words: list[Word]) -> None:
    """*un mandat émis par la CPI a été ignoré*: *par* right behind a participle says by whom that was done."""
    for case in words[1:]:
        participle, noun = words[case.index - 1], words[case.head]
        if participle.pos == "ADJ" and participle.role == "adnominal-clause" and noun.head == participle.index:
            lemma = verb_of_participle(participle.text)
            if case.text.lower() == "par" and lemma is not None:  # «le refus opposé par Berne»
                participle.pos, participle.lemma, participle.morphology = "VERB", lemma, "Tense=Past|VerbForm=Part"
        if case.text.lower() != "par" or noun.role not in {"agent", "oblique"} or noun.head == participle.index:
            continue
        is_past = participle.pos == "VERB" and participle.has("VerbForm=Part") and not participle.has("Tense=Pres")
        is_beside = noun.role == "agent" or noun.head == participle.head  # «les menaces proférées par Pyongyang»
        if is_past and is_beside and participle.role == "adnominal-clause" and noun.index > case.index:
            noun.head, noun.role = participle.index, "agent"


def receivers_before_verbs(words: list[Word]) -> None:
    """*Les sanctions imposées par Ottawa à Minsk visent …*: right behind who gave it stands to whom, whatever verb follows."""
    for case in words[3:-2]:
        agent, receiver = words[case.index - 1], words[case.head]
        deed, verb = words[agent.head], words[receiver.head]
        if case.text.lower() not in _TO or agent.role != "agent" or deed.lemma not in GIVING or deed.pos != "VERB":
            continue
        if receiver.head == deed.index or receiver.index < case.index or deed.role != "adnominal-clause":
            continue
        if (verb.pos in {"VERB", "AUX"} and verb.index > receiver.index) or verb.index == deed.head:
            receiver.head, receiver.role = deed.index, "oblique"


def phrases_taken_for_agents(words: list[Word]) -> None:
    """*lancé par la CPI contre Béchir*, *averti Kigali*: only *par* and *de* say by whom."""
    for noun in words:
        if noun.role != "agent" or noun.pos not in _NOUNS:
            continue
        cases = [case for case in dependants(words, noun.index, "case") if case.index < noun.index]
        verb = words[noun.head]
        if cases and not any(case.text.lower() in _BY for case in cases):
            noun.role = "oblique"
        elif not cases and noun.pos == "PROPN" and noun.index == verb.index + 1 and not _is_agent_joined(words, noun):
            is_active = verb.role == "conjunct" and any(dependants(words, verb.head, "auxiliary"))
            if is_active and not any(dependants(words, verb.index, "object", "passive-auxiliary")):
                noun.role = "object"


def _is_agent_joined(words: list[Word], noun: Word) -> bool:
    return any(dependants(words, noun.index, "determiner", "mark"))
