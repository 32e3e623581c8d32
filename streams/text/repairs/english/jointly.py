"""*stormed a beach together in Palawan*: what is done together is the verb, and not the place behind the word."""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_DRILLING = frozenset({"train", "drill", "exercise", "fight", "serve", "patrol"})


def deeds_done_together(words: list[Word]) -> None:
    """Hang *together* on the verb that what it hangs on belongs to."""
    for word in words:
        if word.text != "together" or words[word.head].pos not in {"NOUN", "PROPN", "ADP"}:
            continue
        verb = next((above for above in ancestors(words, word.index) if above.pos == "VERB"), None)
        if verb is not None and verb.index < word.index:
            word.head, word.role = verb.index, "adverb"


def drills_alongside(words: list[Word]) -> None:
    """*Norwegian commandos trained alongside Swedish ones*: who trains beside others is not trained."""
    for verb in words:
        noun = words[verb.head]
        if verb.role != "adnominal-clause" or verb.lemma not in _DRILLING or not noun.is_root:
            continue
        if noun.pos not in {"NOUN", "PROPN"} or any(dependants(words, verb.index, "agent", "auxiliary", "subject")):
            continue
        behind = words[verb.index + 1].text if verb.index + 1 < len(words) else ""
        if behind != "alongside":
            continue
        for other in list(dependants(words, noun.index)):
            if other.index > verb.index or other.role == "punctuation":
                other.head = verb.index
        verb.head, verb.role, verb.morphology = verb.index, "root", "Tense=Past|VerbForm=Fin"
        noun.head, noun.role = verb.index, "subject"
        return
