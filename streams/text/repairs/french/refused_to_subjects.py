"""*S'est vu refuser par Moscou l'accès au port*: where the object stands behind the agent the subject is who is refused.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants


def receivers_of_reflexives(words: list[Word]) -> None:
    """Make a receiver of the subject of *se voir* and *se faire* with an infinitive that turns out to have an object."""
    for made in words:
        if made.role != "auxiliary" or made.lemma not in {"voir", "faire"}:
            continue
        verb = words[made.head]
        if not any(other.index > verb.index for other in dependants(words, verb.index, "object")):
            continue
        for subject in dependants(words, verb.index, "passive-subject"):
            if subject.index < made.index:
                subject.role = "indirect-object"
