"""Acts that are joined to another than parsers think: «dément avoir tiré et *accuse* Kiev», «a promis d'agir et *envoyé* des vivres».

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_verbs import verb_of_participle
from streams.text.words import Word, ancestors, dependants, is_finite

_JOINTS = frozenset({"et", "mais", "puis", "ou"})
_BELOW = frozenset({"open-complement", "clausal-complement"})


def participles_taken_for_qualities(words: list[Word]) -> None:
    """*a suspendu son aide et gelé les avoirs*: behind *et* and before an article a participle is no adjective."""
    for joint, word, article in zip(words, words[1:], words[2:], strict=False):
        if word.pos != "ADJ" or word.role != "conjunct" or joint.text.lower() not in _JOINTS or article.pos != "DET":
            continue
        if article.head == word.index or not any(other.lemma == "avoir" for other in words[: joint.index]):
            continue
        lemma = verb_of_participle(word.text)
        if lemma is not None:
            word.pos, word.lemma, word.morphology = "VERB", lemma, "Tense=Past|VerbForm=Part"


def finite_verbs_beside_perfects(words: list[Word]) -> None:
    """*conteste avoir bombardé un poste et accuse Kiev*: a finite verb is joined to the finite verb."""
    for verb in words:
        first = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or not verb.has("VerbForm=Fin") or first.role not in _BELOW:
            continue
        auxiliaries = list(dependants(words, first.index, "auxiliary", "passive-auxiliary"))
        if first.has("VerbForm=Fin") or not any(word.has("VerbForm=Inf") for word in auxiliaries):
            continue
        above = words[first.head]
        if above.pos == "VERB" and is_finite(words, above) and above.index < first.index:
            verb.head = above.index


def participles_beside_infinitives(words: list[Word]) -> None:
    """*a promis d'aider Kiev et envoyé des vivres*: a participle is joined to the participle."""
    for verb in words[1:]:
        first = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or not _is_participle(verb):
            continue
        if not first.has("VerbForm=Inf") or words[verb.index - 1].text.lower() not in _JOINTS:
            continue
        if any(dependants(words, verb.index, "auxiliary", "passive-auxiliary")):
            continue
        above = next(
            (word for word in ancestors(words, first.index) if word.pos == "VERB" and _is_participle(word)), None
        )
        if above is not None and above.index < first.index and any(dependants(words, above.index, "auxiliary")):
            verb.head = above.index


def _is_participle(verb: Word) -> bool:
    return verb.has("VerbForm=Part") and not verb.has("Tense=Pres")
