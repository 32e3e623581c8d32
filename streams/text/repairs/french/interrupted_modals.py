"""*Bucarest pourrait, selon la presse, expulser l'ambassadeur*: what is inserted parts no modal from its infinitive.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, is_finite

_MODALS = frozenset({"pouvoir", "devoir", "vouloir", "aller", "souhaiter", "compter", "espérer", "entendre", "oser"})
_LOOSE = ("other", "parataxis", "adverbial-clause", "clausal-complement", "adnominal-clause")
_SUBJECTS = ("subject", "passive-subject")


def interrupted_modals(words: list[Word]) -> None:
    """The finite modal with the subject governs, and the infinitive behind the second comma is its complement."""
    for infinitive in words[4:]:
        if infinitive.pos != "VERB" or not infinitive.has("VerbForm=Inf"):
            continue
        modal = next((word for word in words[: infinitive.index] if _is_cut(words, word)), None)
        if modal is None or modal.role not in _LOOSE:
            continue
        inserted = words[modal.head]
        if inserted is not infinitive:
            # «devrait, a-t-on appris, envoyer»
            if inserted.head != infinitive.index or not modal.index < inserted.index < infinitive.index:
                continue
            inserted.head, inserted.role = modal.index, "parataxis"
        if any(dependants(words, infinitive.index, "mark", "case", *_SUBJECTS)):
            continue
        modal.head, modal.role = (modal.index, "root") if infinitive.is_root else (infinitive.head, infinitive.role)
        infinitive.head, infinitive.role = modal.index, "open-complement"


def _is_cut(words: list[Word], modal: Word) -> bool:
    """Whether it is a modal with a subject before it, and a comma right behind it."""
    if modal.lemma not in _MODALS or modal.index + 1 >= len(words) or words[modal.index + 1].text != ",":
        return False
    return is_finite(words, modal) and any(dependants(words, modal.index, *_SUBJECTS))
