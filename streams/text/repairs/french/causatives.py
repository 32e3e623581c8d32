"""*A fait parvenir des vivres*, *laisse entrer l'aide*: faire or laisser and an infinitive are one verb.

Parsers give subject and objects now to the one, now to the other. Here all belong to the infinitive, which takes the
mood and tense of the other, and the other hangs on it as its `causative`. So it is with the aller of the near future.
"""

from __future__ import annotations

from streams.text.french_verbs import verbs
from streams.text.words import Word, dependants

_CAUSATIVES = frozenset({"faire", "laisser"})
_BELOW = frozenset({"open-complement", "clausal-complement", "object", "conjunct", "adverbial-clause"})
_FLOATING = frozenset({"adverb", "negation", "expletive", "object", "indirect-object", "other"})
_NEAR = 4


def causatives(words: list[Word]) -> None:
    """Join faire and laisser to their infinitive. *Se faire* and *se laisser* make a passive, and are left alone."""
    for causative in words:
        if (
            causative.lemma not in _CAUSATIVES
            or causative.pos not in {"VERB", "AUX"}
            or _is_reflexive(words, causative)
        ):
            continue
        infinitive = _infinitive(words, causative)
        if infinitive is None or _has_words_between(words, causative, infinitive):
            continue
        if infinitive.head == causative.index:
            infinitive.role = causative.role
            infinitive.head = infinitive.index if causative.is_root else causative.head
        causative.head, causative.role = infinitive.index, "causative"
        for word in list(dependants(words, causative.index)):
            word.head = infinitive.index
        infinitive.pos, infinitive.morphology = "VERB", causative.morphology


def near_futures(words: list[Word]) -> None:
    """*va livrer des chars*, *qu'elle allait livrer*: aller before a bare infinitive is its auxiliary."""
    for going in words:
        if going.lemma != "aller" or not going.has("VerbForm=Fin") or going.has("Mood=Cnd") or going.has("Tense=Fut"):
            continue
        infinitive = _infinitive(words, going)
        if infinitive is None or any(dependants(words, infinitive.index, "mark", "case")):
            continue
        if infinitive.head == going.index:
            infinitive.role = going.role
            infinitive.head = infinitive.index if going.is_root else going.head
        for word in list(dependants(words, going.index)):
            word.head = infinitive.index
        going.pos, going.head, going.role = "AUX", infinitive.index, "auxiliary"
        infinitive.pos, infinitive.morphology = "VERB", going.morphology


def _infinitive(words: list[Word], causative: Word) -> Word | None:
    """The infinitive right behind, which the parser hung on the causative or the causative on it."""
    for word in words[causative.index + 1 : causative.index + 1 + _NEAR]:
        if word.has("VerbForm=Inf"):
            is_below = word.head == causative.index and word.role in _BELOW
            is_above = causative.head == word.index
            return word if is_below or is_above else None
        if word.role not in _FLOATING or word.pos in {"NOUN", "PROPN"}:
            return None
    return None


def _has_words_between(words: list[Word], causative: Word, infinitive: Word) -> bool:
    """Whether the infinitive has a preposition of its own, or a causative: *laisse à penser*, but not *de faire taire*."""
    own = dependants(words, infinitive.index, "mark", "case")
    is_joined = any(word.index > causative.index for word in own)
    return is_joined or any(dependants(words, infinitive.index, "causative"))


def _is_reflexive(words: list[Word], verb: Word) -> bool:
    clitics = [word for word in words[max(0, verb.index - 3) : verb.index] if word.text.lower() in {"se", "s'"}]
    return any(word.head in {verb.index, verb.head} for word in clitics)


def may_be_transitive(words: list[Word], verb: Word) -> bool:
    """Whether the verb is none of those that never have an object; with a causative even they have: *fait venir*."""
    is_caused = any(dependants(words, verb.index, "causative"))
    return is_caused or not (verb.lemma in verbs("with être") or verb.lemma in verbs("with de"))
