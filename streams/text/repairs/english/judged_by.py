"""Who judged, behind what for: *was found guilty of plotting a coup by a court in Lima*, *jailed for insulting the king by judges*.

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
