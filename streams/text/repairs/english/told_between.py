"""Who tells it between a subject and its verb: *The army, a spokesman told the court, had no hand in the killings*.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_TELLING = frozenset({"tell", "say", "assure", "inform"})
_PREDICATES = frozenset({"VERB", "AUX"})
_SUBJECTS = ("subject", "passive-subject")


def told_between(words: list[Word]) -> None:
    """Give the verb behind the second comma the subject before the first, and make it what is told."""
    for telling in words[4:]:
        if telling.lemma not in _TELLING or telling.tag != "VBD":
            continue
        subjects = [one for one in dependants(words, telling.index, *_SUBJECTS) if one.index < telling.index]
        if len(subjects) != 2:
            continue
        first, speaker = subjects
        start = min([speaker.index, *(word.index for word in dependants(words, speaker.index))])
        comma = next((word for word in words[telling.index : telling.index + 12] if word.text == ","), None)
        if words[start - 1].text != "," or first.index >= start - 1 or comma is None:
            continue
        main = _main(words, telling, comma)
        if main is None:
            continue
        if not telling.is_root:
            telling.head, telling.role = telling.index, "root"
        main.head, main.role = telling.index, "clausal-complement"
        is_passive = any(dependants(words, main.index, "passive-auxiliary"))
        first.head, first.role = main.index, "passive-subject" if is_passive else "subject"


def _main(words: list[Word], telling: Word, comma: Word) -> Word | None:
    """The verb that opens behind the comma and has no subject of its own, if the whole sentence is of these two."""
    for word in words[comma.index + 1 :]:
        if word.pos not in _PREDICATES or word.role in {"auxiliary", "passive-auxiliary", "copula"}:
            continue
        between = words[comma.index + 1 : word.index]
        if any(one.head != word.index or one.pos in {"NOUN", "PROPN", "PRON", "CCONJ"} for one in between):
            return None
        if any(dependants(words, word.index, *_SUBJECTS)) or word.tag == "VBG":
            return None
        is_below = telling.is_root and word.head == telling.index
        is_above = word.is_root and any(one is word for one in ancestors(words, telling.index))
        return word if is_below or is_above else None
    return None
