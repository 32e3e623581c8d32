"""English nouns that are read as verbs, or as somebody else's, where that cannot be: *threw bombs and paving stones*."""

from __future__ import annotations

from streams.text.words import Word, dependants

_AUXILIARIES = ("auxiliary", "passive-auxiliary", "negation", "mark")
_BOUND = frozenset({"compound", "adjective", "determiner", "numeral", "possessor", "case"})
_SUMS = frozenset({"bln", "mln", "bn", "tln"})
_DONE_TO = frozenset(
    {
        *("arrest", "detention", "seizure", "capture", "killing", "murder", "assassination", "execution", "abduction"),
        *("kidnapping", "bombing", "bombardment", "shelling", "expulsion", "deportation", "occupation", "annexation"),
        *("invasion", "rejection", "release", "jailing", "imprisonment", "sentencing", "interception", "blockade"),
        *("suspension", "dismissal", "condemnation", "takeover", "destruction", "massacre", "harassment", "boarding"),
        *("torture", "conviction", "poisoning", "recognition", "endorsement", "shooting", "persecution", "beheading"),
    }
)
"""Deeds that are done *to* somebody, who stands behind *of*."""


def repair_nouns(words: list[Word]) -> None:
    """Mend parts of speech, roles and heads in place."""
    things_in_ing(words)
    things_in_s(words)
    sufferers_behind_doers(words)
    apologies(words)
    sums_cut_short(words)
    nouns_behind_to(words)


def things_in_ing(words: list[Word]) -> None:
    """*hurled bombs and paving stones at police*: what "and" joins to a past form is no verb in -ing."""
    for word in words:
        verb = words[word.head]
        if word.role != "conjunct" or word.tag != "VBG" or verb.tag not in {"VBD", "VBZ", "VBP", "VB"}:
            continue
        noun = words[word.index + 1] if word.index + 1 < len(words) else word
        joint = words[word.index - 1]
        thing = words[joint.index - 1]
        if joint.role != "coordinator" or noun.head != word.index or noun.role != "object" or noun.pos != "NOUN":
            continue
        first = next((one for one in dependants(words, verb.index, "object") if one.index < joint.index), None)
        if first is None or thing.pos != "NOUN" or any(dependants(words, word.index, "auxiliary")):
            continue
        noun.head, noun.role = first.index, "conjunct"
        joint.head = noun.index
        for other in list(dependants(words, word.index)):
            if other is not noun and other is not joint:
                other.head = verb.index
        word.head, word.role, word.pos = noun.index, "adjective", "ADJ"


def things_in_s(words: list[Word]) -> None:
    """*imposed travel bans and asset freezes on Iran*: "asset" without an article is no subject of a verb in -s."""
    for word in words:
        verb = words[word.head]
        if word.tag != "VBZ" or word.role not in {"conjunct", "clausal-complement"} or word.index < 3:
            continue
        before, joint = words[word.index - 1], words[word.index - 2]
        if joint.text.lower() not in {"and", "or"} or before.tag != "NN" or verb.tag not in {"VBD", "VBN", "VB", "VBG"}:
            continue
        below = list(dependants(words, word.index))
        if any(other.role in {"object", "clausal-complement", *_AUXILIARIES} for other in below):
            continue
        if any(dependants(words, before.index, "determiner", "possessor", "adjective")):
            continue
        if before.head == word.index and word.role == "conjunct":
            first = next((one for one in dependants(words, verb.index, "object") if one.index < joint.index), None)
        else:
            # "slapped bans and freezes": the bans are taken for what freezes
            first = words[before.head] if before.role == "conjunct" else None
            is_thing = first is not None and first.tag == "NNS" and first.pos == "NOUN"
            first = first if is_thing and first is not None and first.head in {word.index, verb.index} else None
        if first is None or verb.index > first.index:
            continue
        if first.head == word.index:
            first.head, first.role = verb.index, "object"
        word.pos, word.tag, word.morphology = "NOUN", "NNS", "Number=Plur"
        word.head, word.role = first.index, "conjunct"
        before.head, before.role = word.index, "compound"
        joint.head = word.index
        for other in below:
            if other is not before and other is not joint and other is not first:
                other.head = verb.index


def sufferers_behind_doers(words: list[Word]) -> None:
    """*the arrest by police of three reporters*: the reporters are arrested, and have no police."""
    for sufferer in words:
        doer = words[sufferer.head]
        deed = words[doer.head]
        if sufferer.role != "oblique" or doer.role != "oblique" or deed.lemma not in _DONE_TO or deed is doer:
            continue
        if not _is_behind(words, sufferer, "of") or not _is_behind(words, doer, "by"):
            continue
        if deed.pos != "NOUN" or not deed.index < doer.index < sufferer.index:
            continue
        if any(_is_behind(words, other, "of") for other in dependants(words, deed.index, "oblique")):
            continue
        between = words[doer.index + 1 : sufferer.index]
        if all(word.head in {doer.index, sufferer.index} or word.role in _BOUND for word in between):
            sufferer.head = deed.index


def apologies(words: list[Word]) -> None:
    """*said sorry on Friday to Fiji*: "sorry" is what is said, and to whom hangs on the verb."""
    for sorry in words:
        verb = words[sorry.head]
        if sorry.text.lower() != "sorry" or verb.lemma != "say" or sorry.index != verb.index + 1:
            continue
        sorry.role = "object"
        for phrase in list(dependants(words, sorry.index, "oblique")):
            phrase.head = verb.index


def sums_cut_short(words: list[Word]) -> None:
    """*gives Fiji $2 bln in loans*: what stands for billions behind a number is a noun."""
    for sum_ in words[1:]:
        number = words[sum_.index - 1]
        if sum_.text not in _SUMS or number.pos != "NUM":
            continue
        if sum_.head == number.index and not number.is_root:
            sum_.head, sum_.role = number.head, number.role
            for other in list(dependants(words, number.index)):
                other.head = sum_.index
            number.head, number.role = sum_.index, "numeral"
        sum_.pos, sum_.tag, sum_.lemma = "NOUN", "NNS", sum_.text


def _is_behind(words: list[Word], noun: Word, preposition: str) -> bool:
    return any(case.lemma == preposition for case in dependants(words, noun.index, "case"))


def nouns_behind_to(words: list[Word]) -> None:
    """*taking its neighbour Chad to court*: a noun behind *to* is no infinitive."""
    for noun in words:
        if noun.tag != "NN" or noun.pos != "NOUN" or noun.role not in {"adverbial-clause", "open-complement"}:
            continue
        to = next((word for word in dependants(words, noun.index, "auxiliary", "mark") if word.text == "to"), None)
        if to is not None and not any(dependants(words, noun.index, "object", "copula", "subject")):
            to.role, to.pos, noun.role = "case", "ADP", "oblique"
