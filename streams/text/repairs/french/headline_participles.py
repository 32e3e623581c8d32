"""What French parsers do to the participle that a headline has for its verb: *Guinée : le militant Menguè arrêté*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, dependants

_LOOSE = frozenset({"other", "oblique", "flat", "apposition", "parataxis", "conjunct"})


def participles_behind_names(words: list[Word]) -> None:
    """A participle right behind a name, which hangs on it without an auxiliary, is told of whom the name is of."""
    for verb in words[2:]:
        name = words[verb.index - 1]
        if verb.pos != "VERB" or verb.role not in _LOOSE or verb.head != name.index or name.pos != "PROPN":
            continue
        if verb_of_participle(verb.text) is None or any(
            dependants(words, verb.index, "auxiliary", "passive-auxiliary", "case")
        ):
            continue
        noun = words[name.head]
        is_title = noun.pos == "NOUN" and noun.index < name.index and not name.is_root
        if is_title and any(word.text == ":" for word in words[: noun.index]):
            for other in words[noun.index + 1 : verb.index]:
                if other.head == noun.index and other.pos == "PROPN":
                    other.role = "apposition" if other.index == noun.index + 1 else "flat"
            for place in list(dependants(words, name.index, "oblique")):
                place.head = verb.index
            verb.head, verb.role = noun.index, "adnominal-clause"


def participles_of_the_awaited(words: list[Word]) -> None:
    """*Brexit : Boris Johnson attendu jeudi à Dublin*: who is awaited in a headline does not wait."""
    for verb in words[1:]:
        if verb.lemma != "attendre" or verb.role not in {"root", "parataxis"} or not verb.has("VerbForm=Part"):
            continue
        below = list(dependants(words, verb.index))
        if any(word.role in {"auxiliary", "passive-auxiliary", "object"} for word in below):
            continue
        for subject in below:
            if subject.role == "subject" and subject.index < verb.index:
                subject.role = "passive-subject"
