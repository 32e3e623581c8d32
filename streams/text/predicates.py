"""French headlines without a verb, whose phrase tells what somebody does: *Poutine à Pékin*, *les mineurs en grève*.

The phrase's preposition is made the verb that it stands for, so that the patterns of that verb code the headline.
"""

from __future__ import annotations

from streams.text.french_verbs import predicates
from streams.text.words import Word, dependants

_PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin"
_PLACING = frozenset({"à", "au", "aux", "en"})
_BEHIND_PLACES = frozenset({"pour", "avec", "en", "et", ",", "."})
_READY = frozenset({"prêt", "prête", "prêts", "prêtes"})
_CONSENT = "consentir"
_COUNTED = ("determiner", "numeral", "possessor")
_JOINED = frozenset({"flat", "punctuation"})


def read_predicates(words: list[Word]) -> None:
    """Make a verb of the phrase in a sentence that has none, in place."""
    root = next((word for word in words if word.is_root), None)
    if root is None or len(words) < 3:
        return
    if root.text in _READY:
        _read_bare_readiness(words, root)
    if root.pos not in {"NOUN", "PROPN"} or _read_readiness(words, root):
        return
    for preposition in words[1:-1]:
        phrase = predicates().get(preposition.text.lower(), {})
        told = next((phrase[text] for text in _behind(words, preposition) if text in phrase), None)
        doer = _doer(words, preposition, root)
        if doer is None:
            continue
        if told is not None and (doer.pos == "PROPN" or any(dependants(words, doer.index, *_COUNTED))):
            _make_verb(words, preposition, doer, root, told)
            return
        if preposition.text in _PLACING and _is_journey(words, preposition, doer):
            _make_verb(words, preposition, doer, root, predicates()["à"][""])
            return


def _read_readiness(words: list[Word], root: Word) -> bool:
    """*Moscou prêt à livrer du gaz*: whoever is ready to do something consents to."""
    for ready in words[1:-2]:
        doer, mark = words[ready.head], words[ready.index + 1]
        if (
            ready.text not in _READY
            or mark.text != "à"
            or doer.index > ready.index
            or doer.pos not in {"NOUN", "PROPN"}
        ):
            continue
        infinitive = next((word for word in dependants(words, ready.index) if word.has("VerbForm=Inf")), None)
        if infinitive is None or any(dependants(words, doer.index, "case")):
            continue
        ready.pos, ready.lemma, ready.morphology = "VERB", _CONSENT, _PRESENT
        ready.head, ready.role = ready.index, "root"
        if root is not doer:
            root.head, root.role = ready.index, "other"
        doer.head, doer.role = ready.index, "subject"
        infinitive.role = "open-complement"
        return True
    return False


def _read_bare_readiness(words: list[Word], ready: Word) -> None:
    """*Berlin prêt à lever l'embargo*, where the parser takes the adjective for the verb."""
    below = list(dependants(words, ready.index))
    infinitive = next((word for word in below if word.has("VerbForm=Inf")), None)
    if infinitive is None or any(word.role in {"copula", "auxiliary"} for word in below):
        return
    if any(word.role == "subject" and word.index < ready.index for word in below):
        ready.pos, ready.lemma, ready.morphology = "VERB", _CONSENT, _PRESENT
        infinitive.role = "open-complement"


def _behind(words: list[Word], preposition: Word) -> list[str]:
    """What the phrase may say, the longest first: *grève de la faim*, *grève*."""
    following = [word.text.lower() for word in words[preposition.index + 1 : preposition.index + 5]]
    return [" ".join(following[:count]) for count in range(len(following), 0, -1)]


def _doer(words: list[Word], preposition: Word, root: Word) -> Word | None:
    """The noun phrase that ends before the preposition: the whole headline's first, or the first behind its topic."""
    noun = words[words[preposition.head].head] if preposition.role == "case" else root
    colon = next((word.index for word in words[: preposition.index] if word.text == ":"), -1)
    first = next((w for w in words[colon + 1 : preposition.index] if w.pos in {"NOUN", "PROPN"}), None)
    if first is None or noun.index < colon or noun.pos not in {"NOUN", "PROPN"}:
        return None
    if any(word.pos in {"VERB", "AUX"} for word in words[colon + 1 : preposition.index]):
        return None
    return None if any(dependants(words, first.index, "case")) else first


def _is_journey(words: list[Word], preposition: Word, doer: Word) -> bool:
    """Whether a person's name stands right before a place's, and little behind it."""
    place = words[preposition.index + 1]
    before = words[doer.index + 1 : preposition.index]
    if doer.pos != "PROPN" or place.pos != "PROPN" or place.index + 1 > len(words):
        return False
    if any(dependants(words, doer.index, "determiner", "case")) or any(word.head != doer.index for word in before):
        return False
    end = place.index + 1
    while end < len(words) and words[end].role in _JOINED and words[end].text not in _BEHIND_PLACES:
        end += 1
    return end == len(words) or words[end].text.lower() in _BEHIND_PLACES


def _make_verb(words: list[Word], preposition: Word, doer: Word, root: Word, lemma: str) -> None:
    noun = words[preposition.head] if preposition.role == "case" else words[preposition.index + 1]
    for word in [*dependants(words, doer.index), *dependants(words, noun.index), *dependants(words, root.index)]:
        if word.index > preposition.index and any(dependants(words, word.index, "case")) and word is not noun:
            of = next(dependants(words, word.index, "case"))
            if of.lemma != "de":
                word.head = preposition.index
    preposition.pos, preposition.lemma, preposition.morphology = "VERB", lemma, _PRESENT
    preposition.head, preposition.role = preposition.index, "root"
    if root is not doer:
        root.head, root.role = preposition.index, "other"
        for word in list(dependants(words, root.index)):
            if word.index > doer.index and word is not doer:
                word.head = preposition.index
    doer.head, doer.role = preposition.index, "subject"
    noun.head, noun.role = preposition.index, "object"
