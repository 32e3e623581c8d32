"""Who has sent or laid what strikes, where a participle before it says so: «Lancé par les houthis, un missile a …».

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants


def senders_before_arms(words: list[Word]) -> None:
    """*Posée par les rebelles, une mine a tué deux soldats*: the participle is told of the mine, as if it stood behind."""
    for participle in words[:3]:
        verb = words[participle.head]
        if participle.role != "adverbial-clause" or participle.lemma not in verbs("sending") or verb.pos != "VERB":
            continue
        subject = next(dependants(words, verb.index, "subject"), None)
        if subject is None or not participle.index < subject.index < verb.index or subject.pos != "NOUN":
            continue
        if any(dependants(words, participle.index, "agent")):
            participle.head, participle.role = subject.index, "adnominal-clause"
