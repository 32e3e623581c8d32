"""What English parsers get wrong about a participle behind the sentence's first noun: *rebels holed up in Kidal freed two men*.

They take it for the sentence's verb, or the verb for a circumstance of it. Seen with en_core_web_sm on news; each rule
holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_SUBJECTS = ("subject", "passive-subject")
_DISGUISED = frozenset({"dress", "disguise", "pose", "masquerade", "clothe", "clad", "garb", "kit"})
_LOOSE = frozenset({"adverbial-clause", "conjunct", "clausal-complement", "other"})
_JOINING = frozenset({"CCONJ", "SCONJ", "PUNCT"})
_PAST = frozenset({"VBD", "VBN"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_AROUND = frozenset({"outside", "inside", "near", "beyond", "across", "around", "along", "past", "throughout"})


def repair_first_nouns(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    disguises(words)
    participles_taken_for_sentences(words)
    nationalities_parted_by_a_comma(words)
    places_behind_adverbs(words)


def disguises(words: list[Word]) -> None:
    """*Gunmen dressed as herders killed twelve*: the gunmen killed, whom they were dressed as did not."""
    for mark in words[2:-2]:
        participle = words[mark.index - 1]
        if mark.text != "as" or participle.lemma not in _DISGUISED:
            continue
        guise = next((word for word in words[mark.index + 1 :] if word.role in _SUBJECTS and word.pos in _NOUNS), None)
        if guise is None or any(word.pos in {"VERB", "AUX", "PUNCT"} for word in words[mark.index : guise.index]):
            continue
        verb, above = words[guise.head], words[participle.head]
        noun = above if above.index < participle.index else next(dependants(words, participle.index, "subject"), None)
        if noun is None or noun.pos not in _NOUNS or noun.index > participle.index or verb.index < guise.index:
            continue
        role = guise.role
        guise.head, guise.role = participle.index, "oblique"
        mark.head, mark.role, mark.pos = guise.index, "case", "ADP"
        _govern(words, verb, noun, participle, role)
        return


def participles_taken_for_sentences(words: list[Word]) -> None:
    """*The rebels camped outside Goma have shelled it*: of two past forms that nothing joins, the second is the verb."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos != "VERB" or root.tag not in _PAST:
        return
    if any(dependants(words, root.index, "auxiliary", "passive-auxiliary", "copula", "negation")):
        return
    noun = next((word for word in dependants(words, root.index, *_SUBJECTS) if word.index == root.index - 1), None)
    verb = next((word for word in words[root.index + 1 :] if word.pos == "VERB"), None)
    if noun is None or noun.pos not in _NOUNS or verb is None or verb.role not in _LOOSE or verb.head != root.index:
        return
    below = list(dependants(words, verb.index))
    has_auxiliary = any(word.role in {"auxiliary", "passive-auxiliary"} for word in below)
    if not has_auxiliary and not (verb.tag in _PAST and any(word.role == "object" for word in below)):
        return
    if any(word.role in {*_SUBJECTS, "mark", "coordinator"} for word in below):
        return
    between = words[root.index + 1 : verb.index]
    if not between or any(word.pos in _JOINING for word in between):
        return
    if any(word.head == root.index and word.role in {"object", "attribute"} for word in between):
        return
    is_passive = any(word.role == "passive-auxiliary" for word in below)
    _govern(words, verb, noun, root, "passive-subject" if is_passive else "subject")


def nationalities_parted_by_a_comma(words: list[Word]) -> None:
    """*Thai, Cambodian soldiers clash*: in headlines both adjectives are the soldiers'."""
    if len(words) < 5 or words[1].text != ",":
        return
    first, second = words[0], words[2]
    noun = words[second.head]
    if not (first.text.istitle() and second.text.istitle()) or second.role not in {"adjective", "compound"}:
        return
    if noun.index <= second.index or noun.tag != "NNS" or noun.role != "subject" or first.head != noun.head:
        return
    if first.pos not in {"ADJ", "PROPN"} or any(dependants(words, first.index)):
        return
    first.head, first.role, first.pos = noun.index, "adjective", "ADJ"
    words[1].head = noun.index


def places_behind_adverbs(words: list[Word]) -> None:
    """*fighters camped outside Goma*: where an adverb of place stands right before a name, it is its preposition."""
    for adverb in words[1:-1]:
        name = words[adverb.index + 1]
        if adverb.text not in _AROUND or adverb.role != "adverb" or name.role != "object" or name.pos != "PROPN":
            continue
        if name.head == adverb.head and name.head < adverb.index:
            name.role = "oblique"
            adverb.head, adverb.role, adverb.pos = name.index, "case", "ADP"


def _govern(words: list[Word], verb: Word, noun: Word, participle: Word, role: str) -> None:
    """Let the verb govern its clause, with the noun as its subject and the participle hanging on that."""
    if verb.head in {noun.index, participle.index}:
        upper = next(
            word for word in (noun, participle) if word.is_root or word.head not in {noun.index, participle.index}
        )
        verb.head, verb.role = (verb.index, "root") if upper.is_root else (upper.head, upper.role)
    for word in words[verb.index + 1 :]:
        if word.head in {noun.index, participle.index}:
            word.head = verb.index
    noun.head, noun.role = verb.index, role
    participle.head, participle.role = noun.index, "adnominal-clause"
