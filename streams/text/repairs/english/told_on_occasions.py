"""What is told on an occasion or to somebody: *admitted in a letter to a newspaper that it had shelled the town*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.repairs.english.clauses import CONTENTS
from streams.text.words import Word, dependants

_TELLING = frozenset(
    {"say", "admit", "acknowledge", "concede", "confess", "confirm", "announce", "declare", "claim", "warn", "deny", "insist",
     "state", "complain", "allege", "charge", "predict", "promise", "pledge", "vow", "demand", "agree", "hint", "signal",
     "reveal", "disclose", "argue", "write", "swear", "threaten", "suggest", "maintain", "propose", "tell", "inform", "repeat"}
)  # fmt: skip
_CLAUSES = frozenset({"relative-clause", "adnominal-clause"})
_WHOLE = ("object", "passive-auxiliary", "copula")
_TAKEN = ("clausal-complement", "open-complement")


def told_on_occasions(words: list[Word]) -> None:
    """Hang the clause with *that* on the verb, where it lacks nothing that the noun before it could be."""
    for that in words[4:]:
        if that.text != "that" or that.role != "mark":
            continue
        clause = words[that.head]
        noun = words[clause.head]
        if clause.role not in _CLAUSES or noun.role != "oblique" or noun.lemma in CONTENTS or noun.index > that.index:
            continue
        if not any(dependants(words, clause.index, "subject", "passive-subject")):
            continue
        if not any(dependants(words, clause.index, *_WHOLE)):
            continue
        verb = words[noun.head]
        while verb.role == "oblique" and verb.pos != "VERB" and verb.lemma not in CONTENTS and not verb.is_root:
            verb = words[verb.head]
        if verb.pos != "VERB" or verb.lemma not in _TELLING or verb.index > noun.index:
            continue
        if not any(dependants(words, verb.index, *_TAKEN)):
            clause.head, clause.role = verb.index, "clausal-complement"
