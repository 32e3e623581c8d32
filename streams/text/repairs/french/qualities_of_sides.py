"""«Les procureurs anticorruption enquêtent», «des soldats prorusses avancent»: words that French taggers take for nouns or verbs.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_SIDES = ("anti", "pro-", "prokurde", "prorusse", "proiranien", "prodémocratie", "proeuropéen", "prooccident")


def qualities_of_sides(words: list[Word]) -> None:
    """What begins with *anti* behind a plain noun says of what side it is, and governs nothing."""
    for noun in words[:-2]:
        word = words[noun.index + 1]
        text = word.text.lower()
        if noun.pos != "NOUN" or word.pos == "ADJ" or not text.startswith(_SIDES) or not word.text.islower():
            continue
        if word.pos not in {"NOUN", "VERB", "ADV", "PROPN"} or noun.head != word.index:
            continue
        verb = next(
            (one for one in dependants(words, word.index) if one.pos == "VERB" and one.text.endswith("ent")), None
        )
        if not word.is_root or verb is None or verb.index < word.index:
            continue
        for below in list(dependants(words, word.index)):
            below.head = verb.index
        verb.head, verb.role, verb.morphology = verb.index, "root", "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"
        noun.head, noun.role = verb.index, "subject"
        word.pos, word.head, word.role = "ADJ", noun.index, "adjective"
