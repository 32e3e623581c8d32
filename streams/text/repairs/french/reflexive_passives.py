"""*S'est fait arrêter*, *s'est vu refuser un prêt*: se faire and se voir with an infinitive make a passive.

Who is the subject has it done to him, or is given it where the infinitive has an object. Seen with fr_core_news_md on
news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants

_MAKING = frozenset({"faire", "voir"})
_SELF = frozenset({"se", "s'", "s’"})
_FIGURATIVE = frozenset(
    {"entendre", "sentir", "attendre", "désirer", "connaître", "remarquer", "prier", "passer", "valoir", "représenter",
     "élire", "aider", "comprendre", "accompagner", "oublier", "exploser", "sauter", "détoner"}
)  # fmt: skip
"""*Se faire entendre* is nothing that anybody does to one."""

_SUBJECTS = ("subject", "passive-subject")
_DOERS = frozenset({"NOUN", "PROPN", "PRON"})


def reflexive_passives(words: list[Word]) -> None:
    """Make the infinitive a passive verb of its clause."""
    for making in words[1:-1]:
        infinitive = words[making.index + 1]
        if making.lemma not in _MAKING or not infinitive.has("VerbForm=Inf") or infinitive.lemma in _FIGURATIVE:
            continue
        clitic = next(
            (word for word in words[max(0, making.index - 3) : making.index] if word.text.lower() in _SELF), None
        )
        if clitic is None:
            continue
        between = words[clitic.index + 1 : making.index]
        if any(word.lemma != "être" and word.pos != "ADV" for word in between):
            continue
        _make_passive(words, making, infinitive, [clitic, *between])


def _make_passive(words: list[Word], making: Word, infinitive: Word, before: list[Word]) -> None:
    if infinitive.head == making.index:
        infinitive.head = infinitive.index if making.is_root else making.head
        infinitive.role = "root" if making.is_root else making.role
    for word in list(dependants(words, making.index)):
        word.head = infinitive.index
    finite = next((word for word in (*before, making) if word.has("VerbForm=Fin")), making)
    infinitive.pos, infinitive.morphology = "VERB", finite.morphology
    for word in before:
        word.head, word.role = infinitive.index, "other" if word.pos == "PRON" else "adverb"
    making.pos, making.head, making.role = "AUX", infinitive.index, "auxiliary"
    finite.pos, finite.head, finite.role = "AUX", infinitive.index, "passive-auxiliary"
    thing = next((w for w in dependants(words, infinitive.index, "object") if w.index > infinitive.index), None)
    for subject in _subjects(words, infinitive, before[0]):
        subject.role = "passive-subject" if thing is None else "indirect-object"
    _find_agent(words, infinitive)


def _subjects(words: list[Word], infinitive: Word, clitic: Word) -> list[Word]:
    found = [word for word in dependants(words, infinitive.index, *_SUBJECTS, "other") if word.index < clitic.index]
    return [word for word in found if word.pos in _DOERS and not any(dependants(words, word.index, "case"))]


def _find_agent(words: list[Word], infinitive: Word) -> None:
    for par in words[infinitive.index + 1 :]:
        if par.pos == "PUNCT":
            return
        doer = words[par.head]
        if par.text.lower() == "par" and doer.index > par.index and doer.pos in _DOERS and doer.lemma not in CALENDAR:
            doer.head, doer.role = infinitive.index, "agent"
            return
