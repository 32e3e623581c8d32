"""What French parsers get wrong about negation.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants, depends_on

_NEVER = frozenset({"jamais", "plus", "pas", "rien", "personne", "guère", "aucunement", "nullement"})


def only(words: list[Word]) -> None:
    """*ne … que* says only, and denies nothing."""
    for word in words:
        if word.role == "negation" and word.lemma == "ne":
            others = [
                other
                for other in dependants(words, word.head)
                if other is not word and (other.role == "negation" or other.text.lower() in _NEVER)
            ]
            if not others and any(
                other.text.lower() in {"que", "qu'"} and other.role in {"adverb", "mark"} and other.index > word.head
                for other in words
                if depends_on(words, other.index, word.head)
            ):
                word.role = "adverb"


def none_of(words: list[Word]) -> None:
    """*Pas d'embargo contre Minsk*: a headline begins by saying that there is none, and none is what it tells of."""
    if len(words) < 3 or words[0].text.lower() != "pas" or words[1].lemma != "de":
        return
    none, noun = words[0], words[words[1].head]
    if none.head == noun.index and noun.pos == "NOUN" and noun.is_root:
        none.head, none.role = none.index, "root"
        noun.head, noun.role = none.index, "oblique"
