"""Who judged or ordered, behind what: *was found guilty of plotting by a court*, *was told to pack his bags by Riyadh*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_JUDGES = frozenset({"court", "judge", "tribunal", "jury", "magistrate", "justice", "bench", "chamber"})
_JUDGING = frozenset(
    {
        "find",
        "convict",
        "sentence",
        "jail",
        "acquit",
        "fine",
        "imprison",
        "clear",
        "charge",
        "indict",
        "condemn",
        "hang",
        "free",
    }
)

_ORDERING = frozenset(
    {"tell", "order", "ask", "urge", "force", "oblige", "instruct", "compel", "direct", "request", "command", "advise",
     "invite", "allow", "permit", "authorise", "authorize", "encourage", "warn", "give", "sentence", "require", "press"}
)  # fmt: skip
_TIMES = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
     "may", "june", "july", "august", "september", "october", "november", "december", "end", "time", "deadline", "date",
     "day", "week", "month", "year", "night", "noon", "midnight", "evening", "morning", "summer", "winter", "spring",
     "autumn", "percent", "margin", "way", "means", "vote", "road", "train", "plane", "sea", "land", "air", "christmas"}
)  # fmt: skip


def judges_behind_crimes(words: list[Word]) -> None:
    """Hang the court on the passive verb, and not on the crime."""
    for judge in words[4:]:
        if judge.lemma not in _JUDGES or judge.role not in {"oblique", "agent"}:
            continue
        if not any(case.text == "by" for case in dependants(words, judge.index, "case")):
            continue
        if words[judge.head].lemma in _JUDGING:
            continue
        for verb in ancestors(words, judge.head):
            if verb.lemma not in _JUDGING or verb.pos != "VERB":
                continue
            if any(dependants(words, verb.index, "passive-auxiliary")) and not any(
                dependants(words, verb.index, "agent")
            ):
                judge.head, judge.role = verb.index, "agent"
            break


def orderers_behind_orders(words: list[Word]) -> None:
    """*was ordered to leave the country by Togo*: who orders it stands behind what is ordered, which has a doer."""
    for who in words[4:]:
        deed = words[who.head]
        if who.role not in {"agent", "oblique"} or deed.tag != "VB" or deed.index > who.index:
            continue
        if not any(case.text == "by" for case in dependants(words, who.index, "case")) or not _may_order(words, who):
            continue
        verb = words[deed.head]
        is_below = (
            deed.role in {"open-complement", "clausal-complement", "adverbial-clause"} and verb.index < deed.index
        )
        if not is_below or verb.lemma not in _ORDERING or any(dependants(words, deed.index, "passive-auxiliary")):
            continue
        is_passive = any(dependants(words, verb.index, "passive-auxiliary", "passive-subject"))
        if is_passive and not any(dependants(words, verb.index, "agent")):
            who.head, who.role = verb.index, "agent"


def _may_order(words: list[Word], who: Word) -> bool:
    """Whether it is a name, or somebody of a land: no time or means, *by Friday*, *by train*."""
    if who.pos == "PROPN":
        return who.lemma.lower() not in _TIMES
    beside = dependants(words, who.index, "adjective", "compound", "possessor", "determiner")
    return who.pos == "NOUN" and who.lemma not in _TIMES and any(one.pos != "NUM" for one in beside)
