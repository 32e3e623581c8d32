"""Participles behind a comma that tell of whom the sentence's verb is done to: «a libéré la militante, arrêtée en mai».

Parsers take them for circumstances of the verb, and the subject for who was arrested. Seen with fr_core_news_md on news;
each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants, depends_on

_HELPING = ("auxiliary", "passive-auxiliary", "copula", "subject", "passive-subject", "expletive")
_NOUNS = frozenset({"NOUN", "PROPN"})
_PLURALS = ("és", "ées")
_SEVERAL = frozenset({"les", "des", "ces", "ses", "leurs", "plusieurs", "quelques", "deux"})
_MALE = frozenset({"le", "un", "ce", "du"})
_FEMALE = frozenset({"la", "une", "cette"})
_MANY = frozenset(
    {"dizaine", "centaine", "millier", "trentaine", "vingtaine", "cinquantaine", "groupe", "couple", "équipe"}
)
"""Nouns in the singular of whom several may be meant."""

_PUT = frozenset({"mise", "mises", "prise", "prises"})
_VERBS = {"mise": "mettre", "mises": "mettre", "prise": "prendre", "prises": "prendre"}


def participles_of_objects(words: list[Word]) -> None:
    """*a libéré la militante polonaise, arrêtée en mai*: whom one frees has been arrested, and not who frees."""
    for verb in words[3:]:
        if verb.role != "adverbial-clause" or verb.pos != "VERB" or words[verb.index - 1].text != ",":
            continue
        if not (verb.has("VerbForm=Part") and verb.has("Tense=Past")) or any(dependants(words, verb.index, *_HELPING)):
            continue
        main = words[verb.head]
        if main.lemma not in verbs("done to persons") or main.index > verb.index:
            continue
        if any(dependants(words, main.index, "passive-auxiliary")):
            continue
        whom = next(dependants(words, main.index, "object"), None)
        if whom is None or whom.pos not in {"NOUN", "PROPN"} or not main.index < whom.index < verb.index:
            continue
        if depends_on(words, verb.index - 2, whom.index) or whom.index == verb.index - 2:
            verb.head, verb.role = whom.index, "adnominal-clause"


def participles_that_disagree(words: list[Word]) -> None:
    """*s'emporte contre Addis-Abeba, accusée de …*: what agrees with the subject in no way is told of somebody else."""
    for verb in words[3:]:
        if verb.role != "adverbial-clause" or verb.pos != "VERB" or words[verb.index - 1].text != ",":
            continue
        if not (verb.has("VerbForm=Part") and verb.has("Tense=Past")) or any(dependants(words, verb.index, *_HELPING)):
            continue
        if verb.lemma in verbs("with être"):
            continue  # «arrivé par la Tanzanie» is no passive
        main = words[verb.head]
        subject = next(dependants(words, main.index, "subject", "passive-subject"), None)
        if subject is None or not subject.index < main.index < verb.index or subject.pos not in _NOUNS:
            continue
        if _may_agree(words, verb, subject):
            continue
        meant = _meant(words, verb, main)
        if meant is not None:
            verb.head, verb.role = meant.index, "adnominal-clause"


def _may_agree(words: list[Word], verb: Word, noun: Word) -> bool:
    """Whether number and gender of a participle can be those of a noun, as far as its articles tell them."""
    text = verb.text.lower()
    articles = {word.text.lower() for word in dependants(words, noun.index, "determiner", "possessor")}
    is_several = noun.has("Number=Plur") or bool(articles & _SEVERAL)
    is_several = is_several or any(dependants(words, noun.index, "conjunct", "numeral", "flat")) or noun.lemma in _MANY
    if text.endswith(_PLURALS):
        return is_several and not (text.endswith("ées") and articles & _MALE)
    if not text.endswith(("é", "ée")):
        return True
    if is_several and not any(dependants(words, noun.index, "flat")):
        return False
    return not articles & (_MALE if text.endswith("ée") else _FEMALE)


def _meant(words: list[Word], verb: Word, main: Word) -> Word | None:
    """The widest phrase that ends before the comma and agrees with the participle."""
    last = words[verb.index - 2]
    above = [word for word in (last, *ancestors(words, last.index)) if main.index < word.index < verb.index]
    fitting = [word for word in above if word.pos in _NOUNS and word.role != "flat" and _may_agree(words, verb, word)]
    return fitting[-1] if fitting else None


def participles_taken_for_nouns(words: list[Word]) -> None:
    """*Mise en cause par l'ONU, l'armée a …*: in front of all a bare *mise* with *par* is a participle of the subject."""
    first = words[0]
    if first.text.lower() not in _PUT or first.pos != "NOUN" or any(dependants(words, 0, "determiner")):
        return
    verb = words[first.head]
    par = next((word for word in words[1:6] if word.text.lower() == "par"), None)
    comma = next((word for word in words[1:] if word.text == ","), None)
    if par is None or comma is None or verb.pos != "VERB" or not par.index < comma.index < verb.index:
        return
    doer = words[par.head]
    if not par.index < doer.index < comma.index:
        return
    first.pos, first.lemma, first.role = "VERB", _VERBS[first.text.lower()], "adverbial-clause"
    first.morphology = "Tense=Past|VerbForm=Part"
    doer.head, doer.role = first.index, "agent"
