"""Who speaks last, with a clause about him: *shelled two villages, refugees who fled said* shelled no refugees.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_SAYING = frozenset({"say", "tell", "report", "add"})
_JOINED = ("conjunct", "apposition")


def speakers_with_relatives(words: list[Word]) -> None:
    """Give the verb of speech at the end the subject that the parser joins to the object before the comma."""
    for said in words[3:]:
        if said.lemma not in _SAYING or said.pos != "VERB" or any(dependants(words, said.index, "subject")):
            continue
        relative = next((w for w in reversed(words[: said.index]) if w.role == "relative-clause"), None)
        if relative is None:
            continue
        speaker, object_ = words[relative.head], words[words[relative.head].head]
        if speaker.role not in _JOINED or object_.index >= speaker.index or not _opens(words, speaker):
            continue
        main = words[object_.head]
        if said.head == main.index and said.role in ("conjunct", "parataxis", "adverbial-clause"):
            said.role, said.head = main.role, said.index if main.is_root else main.head
            main.role, main.head = "clausal-complement", said.index
        elif main.head != said.index or main.role != "clausal-complement":
            continue
        speaker.role, speaker.head = "subject", said.index


def _opens(words: list[Word], speaker: Word) -> bool:
    """Nothing joins him to what is before the comma."""
    first = min([speaker.index, *(w.index for w in dependants(words, speaker.index) if w.pos != "PUNCT")])
    return words[first - 1].text == ","
