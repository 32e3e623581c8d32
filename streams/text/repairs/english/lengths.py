"""What English parsers hang on *far*: *went so far as to expel the envoy* tells that the envoy was expelled.

Seen with en_core_web_sm on news; the rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_DEEDS = frozenset({"open-complement", "adverbial-clause", "clausal-complement"})
_OF_IT = frozenset({"case", "mark"})


def deeds_gone_as_far_as(words: list[Word]) -> None:
    """*could go as far as cutting ties*: who goes so far does it; *go* is no more than its auxiliary."""
    for far in words[2:]:
        go, deed = words[far.head], None
        if far.text.lower() != "far" or go.lemma != "go" or go.pos != "VERB" or go.index > far.index:
            continue
        deed = next((one for one in dependants(words, far.index, *_DEEDS) if one.pos == "VERB"), None)
        if deed is None or not any(one.text.lower() == "as" for one in dependants(words, deed.index, *_OF_IT)):
            continue
        for own in list(dependants(words, deed.index, *_OF_IT)):
            own.head, own.role, own.pos = far.index, "adverb", "ADV"
        for other in list(dependants(words, go.index)):
            if other is not far:
                other.head = deed.index
        deed.head, deed.role = (deed.index, "root") if go.is_root else (go.head, go.role)
        deed.morphology = go.morphology
        go.head, go.role, go.pos = deed.index, "adverb", "AUX"
