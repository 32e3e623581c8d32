"""*Arrivée lundi à Prague, la ministre …*: what opens the sentence so is what she did, and no noun.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_COME = {
    "arrivée": "arriver", "arrivées": "arriver", "arrivé": "arriver", "arrivés": "arriver", "venue": "venir",
    "entrée": "entrer", "sortie": "sortir", "reçue": "recevoir", "partie": "partir", "revenue": "revenir",
}  # fmt: skip
_AT = frozenset({"à", "au", "aux", "en", "dans", "chez"})


def arrivals(words: list[Word]) -> None:
    """Make a participle of the first word, where the subject stands behind the comma that ends its phrase."""
    first = words[0]
    lemma = _COME.get(first.text.lower())
    if lemma is None or first.pos == "VERB" or first.is_root:
        return
    main = words[first.head]
    comma = next((word for word in words[1:] if word.text == ","), None)
    subject = next(dependants(words, main.index, "subject", "passive-subject"), None)
    if main.pos != "VERB" or comma is None or subject is None or not comma.index < subject.index < main.index:
        return
    if any(case.text.lower() in _AT for case in words[1 : comma.index]):
        first.pos, first.lemma, first.morphology = "VERB", lemma, "Tense=Past|VerbForm=Part"
        first.role = "adverbial-clause"
