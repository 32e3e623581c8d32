"""What French parsers get wrong about adjectives: those said of oneself, those taken for the noun that they stand before.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from itertools import pairwise

from streams.text.words import Word, dependants

_SAYING_OF_ONESELF = frozenset(
    {"dit", "dite", "dits", "dites", "déclaré", "déclarée", "déclarés", "montré", "montrée", "montrés"}
)

_SAYS = {"dit": "dire", "disent": "dire", "déclare": "déclarer", "déclarent": "déclarer"} | {
    "montre": "montrer",
    "montrent": "montrer",
}

_LINKING = frozenset(
    {"être", "devenir", "rester", "demeurer", "sembler", "paraître", "redevenir", "passer", "mourir", "constituer"}
)

_JUDGING = frozenset({"juger", "estimer", "trouver", "considérer", "rendre", "croire", "déclarer"})


def said_of_oneself(words: list[Word]) -> None:
    """*s'est dit encouragé*, *s'est dite confiante*: who says it of himself, and the quality is what he says."""
    for said, quality in pairwise(words):
        if said.text.lower() not in _SAYING_OF_ONESELF or not _is_reflexive(words, said, quality):
            continue
        is_present = quality.text.lower().rstrip("es").endswith("ant") and quality.head == said.index
        if is_present and quality.pos == "VERB" and not _has_object(words, quality):
            singular = quality.text.lower().removesuffix("s").removesuffix("e")
            quality.pos, quality.lemma, quality.role, quality.morphology = "ADJ", singular, "open-complement", ""
        elif said.head == quality.index and said.role in {
            "auxiliary",
            "passive-auxiliary",
            "copula",
            "adverb",
            "other",
        }:
            for word in dependants(words, quality.index):
                if word.index < said.index or word.role == "punctuation":
                    word.head = said.index
            said.pos, said.role = "VERB", quality.role
            said.head = said.index if quality.is_root else quality.head
            said.morphology = "Tense=Past|VerbForm=Part"
            said.lemma = {"d": "dire", "m": "montrer"}.get(said.text[0].lower(), "déclarer")
            if said.text.lower().startswith("déc"):
                said.lemma = "déclarer"
            quality.head, quality.role = said.index, "open-complement"
            for word in dependants(words, said.index, "passive-subject"):
                word.role = "subject"


def says_of_oneself(words: list[Word]) -> None:
    """*se disent prêts à négocier*: who says it of himself is no auxiliary of what he says."""
    for before, said, quality in zip(words, words[1:], words[2:], strict=False):
        if said.text.lower() not in _SAYS or before.text.lower() != "se" or said.head != quality.index:
            continue
        if said.role not in {"auxiliary", "copula", "passive-auxiliary"} or quality.pos not in {"ADJ", "VERB"}:
            continue
        for word in dependants(words, quality.index):
            if word.index < said.index or word.role == "punctuation":
                word.head = said.index
        said.pos, said.role, said.lemma = "VERB", quality.role, _SAYS[said.text.lower()]
        said.head = said.index if quality.is_root else quality.head
        quality.head, quality.role = said.index, "open-complement"
        for word in dependants(words, said.index, "passive-subject"):
            word.role = "subject"


def adjectives_taken_for_objects(words: list[Word]) -> None:
    """*a félicité la nouvelle ministre*: behind the adjective stands the noun that is the object."""
    for quality in words[:-1]:
        if quality.pos != "ADJ" or quality.role not in {"object", "subject", "oblique"}:
            continue
        noun = next((word for word in words[quality.index + 1 :] if word.pos != "ADJ"), quality)
        if noun.pos != "NOUN" or noun.head != quality.head or noun.role not in {"oblique", "other", "object"}:
            continue
        if not any(dependants(words, quality.index, "determiner", "possessor")) or any(
            word.index < noun.index and word.pos != "ADJ" for word in dependants(words, noun.index)
        ):
            continue
        noun.role = quality.role
        for word in list(dependants(words, quality.index)):
            word.head = noun.index
        quality.head, quality.role = noun.index, "adjective"


def adjectives_taken_for_clauses(words: list[Word]) -> None:
    """*les investissements turcs*: an adjective right behind its noun, with nothing below it, is no clause."""
    for noun, quality in pairwise(words):
        is_clause = quality.pos == "ADJ" and quality.role == "adnominal-clause" and quality.head == noun.index
        if is_clause and noun.pos == "NOUN" and not any(dependants(words, quality.index)):
            quality.role = "adjective"


def things_taken_for_qualities(words: list[Word]) -> None:
    """*a fermé la porte à l'initiative*: with the article it is what is closed, behind a verb that says what nobody is."""
    for thing in words:
        verb = words[thing.head]
        if thing.role != "attribute" or thing.pos != "NOUN" or verb.pos != "VERB" or thing.index < verb.index:
            continue
        if verb.lemma in _LINKING or any(dependants(words, verb.index, "object", "passive-auxiliary", "expletive")):
            continue
        articles = [article.text.lower() for article in dependants(words, thing.index, "determiner")]
        if articles in (["la"], ["le"], ["l'"], ["les"]) and not any(dependants(words, thing.index, "case")):
            thing.role = "object"


def qualities_of_objects(words: list[Word]) -> None:
    """*juge inquiétante la situation*: what a verb says of its object is no adjective of the verb."""
    for quality in words:
        verb = words[quality.head]
        is_said = quality.pos == "ADJ" and quality.role == "adjective" and quality.index > verb.index
        if is_said and verb.pos == "VERB" and verb.lemma in _JUDGING:
            quality.role = "open-complement"


def _has_object(words: list[Word], verb: Word) -> bool:
    """Whether an object follows before any comma: what stands behind one is another phrase's."""
    comma = next((word.index for word in words[verb.index :] if word.text == ","), len(words))
    return any(word.index < comma for word in dependants(words, verb.index, "object"))


def _is_reflexive(words: list[Word], said: Word, quality: Word) -> bool:
    """Whether *s'est* or *se sont* stands before the word, hung on it or on what follows it."""
    before = words[max(said.index - 3, 0) : said.index]
    texts = {word.text.lower() for word in before}
    return (
        bool(texts & {"s'", "se"}) and bool(texts & {"est", "sont"}) and quality.pos in {"VERB", "ADJ", "NOUN", "AUX"}
    )


def qualities_before_names(words: list[Word]) -> None:
    """*L'ancien champion d'échecs américain Bobby Fischer*: a quality in small letters is the noun's, and no name's."""
    for quality, name in pairwise(words):
        if quality.pos != "ADJ" or quality.head != name.index or name.pos != "PROPN" or name.role != "apposition":
            continue
        noun = words[name.head]
        if noun.pos == "NOUN" and noun.index < quality.index - 1 and quality.text.islower():
            quality.head, quality.role = noun.index, "adjective"


def what_one_says_oneself_disposed_to(words: list[Word]) -> None:
    """*s'est dit disposé à négocier*: what somebody says he is disposed to is told of the saying."""
    for said, quality in pairwise(words):
        if said.text.lower() not in _SAYING_OF_ONESELF or said.pos != "VERB" or quality.head != said.index:
            continue
        if quality.role == "open-complement" and _is_reflexive(words, said, quality):
            for deed in dependants(words, quality.index, "open-complement"):
                deed.head = said.index
