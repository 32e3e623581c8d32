"""*had their licences suspended by the regulator*: what parsers take for a possession is a deed done to the subject.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser. The participle governs as in *their
licences were suspended*, and the licences are the subject's.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_PARTICIPLES = frozenset({"VBN", "VBD"})
_CLAUSES = frozenset({"open-complement", "clausal-complement", "adnominal-clause", "adjective"})
_TAKEN = frozenset(
    {"suspend", "revoke", "confiscate", "freeze", "cancel", "withdraw", "seize", "block", "annul", "close", "strip",
     "demolish", "raid", "search", "ransack", "burn", "torch", "overturn", "quash", "impound", "rescind", "shut", "bulldoze"}
)  # fmt: skip
"""What nobody has done to his own things: without *by* it is others who do it."""


def things_had_done(words: list[Word]) -> None:
    """*Two banks had their assets frozen* as *two banks' assets were frozen*."""
    for had in words:
        if had.lemma != "have" or had.pos not in {"VERB", "AUX"} or had.role in {"auxiliary", "passive-auxiliary"}:
            continue
        thing = next((word for word in dependants(words, had.index, "object") if word.index > had.index), None)
        subject = next((word for word in dependants(words, had.index, "subject") if word.index < had.index), None)
        if thing is None or subject is None or subject.pos not in {"NOUN", "PROPN"}:
            continue
        own = next((word for word in dependants(words, thing.index, "possessor") if word.pos == "PRON"), None)
        done = _done(words, had, thing)
        if own is None or done is None:
            continue
        _govern(words, had, thing, done)
        own.role = "other"
        subject.head, subject.role = thing.index, "possessor"


def _done(words: list[Word], had: Word, thing: Word) -> Word | None:
    """The participle behind the thing, where it is said by whom, or is done by others anyway."""
    for verb in words[thing.index + 1 :]:
        if verb.text in {",", ";", "."}:
            return None
        if verb.tag not in _PARTICIPLES or verb.role not in _CLAUSES or verb.head not in {had.index, thing.index}:
            continue
        is_by_others = any(dependants(words, verb.index, "agent")) or verb.lemma in _TAKEN
        return verb if is_by_others and not any(dependants(words, verb.index, "subject", "object")) else None
    return None


def _govern(words: list[Word], had: Word, thing: Word, done: Word) -> None:
    if had.is_root:
        done.head, done.role = done.index, "root"
    else:
        done.head, done.role = had.head, had.role
    done.pos, done.tag, done.morphology = "VERB", "VBN", "Aspect=Perf|Tense=Past|VerbForm=Part"
    for word in words:
        is_hads = word.head == had.index and word is not done and word is not had
        if is_hads or (word.head == thing.index and word.index > done.index):
            word.head = done.index
    thing.head, thing.role = done.index, "passive-subject"
    had.head, had.role, had.pos = done.index, "passive-auxiliary", "AUX"
