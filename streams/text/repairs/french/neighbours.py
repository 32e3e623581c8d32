"""Words that are somebody behind an article, and that French taggers take for adjectives: *son voisin togolais*, *migrants afghans*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_SOMEBODY = frozenset(
    {"voisin", "voisine", "voisins", "voisines", "allié", "alliée", "alliés", "rival", "rivale", "rivaux", "ennemi"}
)
_QUALITY = ("ais", "ois", "ien", "éen", "ain", "aise", "oise", "enne", "aine", "c", "que", "e")
_PLURALS = frozenset({"migrants", "manifestants", "militants", "combattants", "dissidents", "opposants", "réfugiés"})
_BEHIND = frozenset({"oblique", "adjective", "other", "flat"})


def neighbours_before_demonyms(words: list[Word]) -> None:
    """*Sa voisine népalaise*: in small letters behind it stands no noun, but its adjective."""
    for word in words[1:-1]:
        noun = words[word.head]
        if word.pos not in {"ADJ", "NOUN"} or word.role != "adjective" or word.text.lower() not in _SOMEBODY:
            continue
        if (
            noun.index != word.index + 1
            or not noun.text.islower()
            or not noun.text.removesuffix("s").endswith(_QUALITY)
        ):
            continue
        if words[word.index - 1].role != "possessor" or noun.pos not in {"ADJ", "NOUN"}:
            continue
        word.pos, word.lemma, word.role = "NOUN", word.text.lower().removesuffix("s"), noun.role
        word.head = word.index if noun.is_root else noun.head
        for below in list(dependants(words, noun.index)):
            below.head = word.index
        noun.pos, noun.head, noun.role = "ADJ", word.index, "adjective"


def neighbours_taken_for_qualities(words: list[Word]) -> None:
    """With a possessive before it and no noun behind it, or with an adjective of its own, the word is a noun."""
    for word in words[1:]:
        if word.pos != "ADJ" or word.text.lower() not in _SOMEBODY | _PLURALS:
            continue
        own = list(dependants(words, word.index))
        behind = words[word.index + 1] if word.index + 1 < len(words) else None
        has_quality = (
            behind is not None and behind.pos == "ADJ" and behind.head == word.index and behind.role in _BEHIND
        )
        is_owned = any(one.role == "possessor" and one.index == word.index - 1 for one in own)
        if word.text.lower() in _PLURALS:
            is_owned = False
        elif not is_owned:
            continue
        if has_quality and behind is not None:
            behind.role = "adjective"
        if has_quality or is_owned:
            word.pos, word.lemma = "NOUN", word.text.lower().removesuffix("s")
