"""What is promised, refused or decided on an occasion: *pledged in a New Year's message to hold elections*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_RESOLVING = frozenset(
    {"pledge", "promise", "vow", "undertake", "agree", "threaten", "refuse", "decide", "offer", "swear", "resolve", "commit",
     "decline", "consent", "volunteer", "opt", "plan", "intend", "propose", "hope"}
)  # fmt: skip
_ON = frozenset({"in", "at", "on", "during", "after", "before", "following", "under", "from", "near", "by"})
_CONTENTS = frozenset(
    {"effort", "bid", "attempt", "plan", "proposal", "deal", "agreement", "decision", "move", "right", "order", "pact",
     "push", "drive", "campaign", "way", "mission", "fight", "bill", "law", "accord", "pressure", "pledge", "promise", "race"}
)  # fmt: skip
"""Nouns that have an infinitive of their own: *a bid to end the war*."""


def promised_on_occasions(words: list[Word]) -> None:
    """Hang the infinitive on the verb, where the phrase between them only says on what occasion."""
    for infinitive in words[4:]:
        noun = words[infinitive.head]
        if infinitive.role != "adnominal-clause" or infinitive.tag != "VB" or noun.role != "oblique":
            continue
        verb = words[noun.head]
        while verb.role == "oblique" and verb.pos != "VERB" and not verb.is_root:
            verb = words[verb.head]
        if verb.lemma not in _RESOLVING or verb.pos != "VERB" or not verb.index < noun.index < infinitive.index:
            continue
        if noun.lemma in _CONTENTS or not any(case.text in _ON for case in dependants(words, noun.index, "case")):
            continue
        if any(dependants(words, verb.index, "object", "open-complement", "clausal-complement")):
            continue
        if any(mark.text == "to" for mark in dependants(words, infinitive.index, "mark")):
            infinitive.head, infinitive.role = verb.index, "open-complement"
