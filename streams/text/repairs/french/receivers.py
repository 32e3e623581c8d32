"""What French parsers get wrong about whom something is given or said to.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants


def receivers(words: list[Word]) -> None:
    """*leur a fourni des armes*, *Dacca leur distribue*: these pronouns before a verb are its receivers, never its objects."""
    for word in words:
        is_before_verb = word.index < word.head and words[word.head].pos == "VERB"
        if word.pos == "DET" and is_before_verb and word.text.lower() == "leur" and words[word.index + 1].pos != "NOUN":
            word.pos, word.role = "PRON", "object"
        is_before_verb = is_before_verb and word.pos == "PRON"
        is_receiver = (
            is_before_verb and word.text.lower() in {"lui", "leur"} and word.role in {"object", "oblique", "subject"}
        )
        if is_receiver and not any(dependants(words, word.index, "case")):
            word.role = "indirect-object"


def asked_to(words: list[Word]) -> None:
    """*a ordonné à l'armée de tirer*: the infinitive belongs to the verb."""
    for verb in words:
        if verb.role == "adnominal-clause" and verb.has("VerbForm=Inf"):
            noun = words[verb.head]
            noun = words[noun.head] if noun.role == "conjunct" else noun
            above = words[noun.head]
            is_receiver = any(case.lemma == "à" for case in dependants(words, noun.index, "case"))
            if is_receiver and noun.role == "oblique" and above.lemma in verbs("to somebody to do"):
                verb.head, verb.role = above.index, "open-complement"
