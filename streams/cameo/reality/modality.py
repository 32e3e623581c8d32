"""Did it happen: negation, conditionals, the future."""

from __future__ import annotations

from dataclasses import dataclass

from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.as_good_as_none import is_as_good_as_none
from streams.cameo.reality.habits import is_habit
from streams.cameo.reality.not_all import is_only_not_all
from streams.cameo.reality.not_yet import is_awaited, is_clause_not_in_sight, is_not_in_sight
from streams.cameo.reality.untrue import is_untrue
from streams.text.grammar import Sentence, Token


@dataclass(frozen=True, slots=True)
class Reality:
    """What the grammar around an act says of it."""

    negated: bool = False
    conditional: bool = False
    future: bool = False
    arranged: bool = False
    """Whether it is to be, as «doit» says: a meeting is then arranged, while other acts are called for."""


_PLAIN = Reality()


def reality_of_verb(sentence: Sentence, index: int, lexicon: Lexicon) -> Reality:
    """Read the verb's own auxiliaries and negations, and the conjunction that joins its clause."""
    token = sentence.tokens[index]
    negated = conditional = future = False
    carriers = [token]
    if token.relation == "conjunct" and not sentence.has_auxiliary(token.index):
        # "might attack and occupy", "did not attack or occupy": the first verb's words hold for the second
        head = sentence.tokens[token.head]
        is_apart = head.has("VerbForm=Inf") and _is_in_own_tense(token)
        if not is_apart and not sentence.children(token.index, "subject", "passive-subject"):
            carriers.append(head)
    for carrier in carriers:
        if carrier.has("Mood=Cnd"):
            conditional = True
        if carrier.has("Tense=Fut"):
            future = True
        for child in sentence.children(carrier.index):
            negated = negated or _denies(sentence, carrier, child, lexicon)
            match child.relation:
                case "auxiliary" | "passive-auxiliary" | "copula":
                    lemma = child.lemma
                    conditional = (
                        conditional or child.has("Mood=Cnd") or lemma in lexicon.words("conditional auxiliaries")
                    )
                    future = future or child.has("Tense=Fut") or lemma in lexicon.words("future auxiliaries")
                case "mark" | "case":
                    conditional = conditional or child.lower in lexicon.words("conditional conjunctions")
    negated = negated or any(is_so(sentence, token, lexicon) for is_so in _TAKING_BACK)
    above = _above(sentence, token, lexicon)
    negated, conditional, future = negated or above.negated, conditional or above.conditional, future or above.future
    if conditional and _is_reported_future(sentence, token) and not _depends_on_if(sentence, token, lexicon):
        conditional, future = False, True
    if token.relation not in ("root", "conjunct"):
        conditional = conditional or _in_condition(sentence, token, lexicon)
    if negated and future and is_only_not_all(sentence, token, lexicon):
        future = False  # denied, but not refused
    return Reality(negated, conditional, future, above.arranged)


def _is_in_own_tense(verb: Token) -> bool:
    """Whether it needs no auxiliary: "will not wait and opens talks", "did not attack and left"."""
    return verb.has("VerbForm=Fin") and (verb.has("Person=3") or verb.has("Tense=Past"))


def _denies(sentence: Sentence, carrier: Token, child: Token, lexicon: Lexicon) -> bool:
    """Whether a word of the verb's takes the act back."""
    match child.relation:
        case "negation":
            return not _is_only(sentence, carrier)
        case "mark" | "case":
            return _is_denying(sentence, child, lexicon)
        case "coordinator":
            # "neither confirmed nor denied"
            return child.index < carrier.index and child.lower in lexicon.words("denying determiners")
        case "other" | "oblique" if child.lower in lexicon.words("or else"):
            # «faute de quoi elle recourrait à la force»
            marks = lexicon.words("prepositions of or else")
            return any(case.lower in marks for case in sentence.children(child.index, "case"))
        case "adverb" if child.lower in lexicon.words("denied adverbs"):
            # "no longer supplies"
            return bool(sentence.children(child.index, "negation", "determiner"))
        case "attribute":
            # "pleaded not guilty"
            return child.pos == "ADJ" and bool(sentence.children(child.index, "negation"))
        case "subject" | "passive-subject" | "object":
            # to say no is not to say nothing
            return child.pos != "INTJ" and _is_denied(sentence, child, lexicon)
    return False


def _is_denying(sentence: Sentence, mark: Token, lexicon: Lexicon) -> bool:
    """Whether it denies what follows, be it of two words: *instead of bombing*."""
    words = lexicon.words("denying")
    if mark.lower in words or not mark.index:
        return mark.lower in words
    return mark.pos in ("ADP", "SCONJ") and f"{sentence.tokens[mark.index - 1].lower} {mark.lower}" in words


def _is_joined_by_nor(sentence: Sentence, token: Token, lexicon: Lexicon) -> bool:
    """Whether "nor" joins the clause to the one before: "nor did the lawyers march", "nor of rebels handing it back"."""
    above = sentence.tokens[token.head]
    if above.pos == "ADP" and above.relation == "conjunct" and token.index > above.index:
        token = above  # "nor of them retreating", where "of" is what is joined
    if token.relation not in ("conjunct", "clausal-complement"):
        return False
    words = lexicon.words("denying determiners")
    joining = (
        child
        for child in sentence.children(token.head, "coordinator")
        if token.head < child.index < token.index and child.lower in words
    )
    later = (child.index for child in sentence.children(token.head, "conjunct") if child.index < token.index)
    last = max(later, default=token.head)
    return any(child.index > last for child in joining)


_TAKING_BACK = (_is_joined_by_nor, is_untrue, is_clause_not_in_sight, is_awaited, is_habit)
"""What takes back a whole clause."""


def _above(sentence: Sentence, token: Token, lexicon: Lexicon) -> Reality:
    """What French modals and the verb of the near future say of their infinitive: «pourraient imposer», «va rencontrer»."""
    if token.relation != "open-complement":
        return _PLAIN
    above = sentence.tokens[token.head]
    lemma = above.lemma
    is_modal = lemma in lexicon.words("conditional auxiliaries")
    is_bare = not sentence.children(token.index, "mark", "case")
    is_future = is_bare and lemma in lexicon.words("future verbs")
    # «n'a pas pu rencontrer», «ne va pas rencontrer»
    is_denied = bool(sentence.children(above.index, "negation")) and not _is_only(sentence, above)
    is_arranged = lemma in lexicon.words("arranging auxiliaries") and not above.has("Mood=Cnd")
    return Reality(is_denied and (is_modal or is_future), is_modal, is_future, is_arranged)


def _depends_on_if(sentence: Sentence, token: Token, lexicon: Lexicon) -> bool:
    """Whether the act is told together with its condition: "said it would recognise the state only if"."""
    words = lexicon.words("conditional conjunctions") - lexicon.words("averting conjunctions")
    return any(
        child.lower in words
        for clause in sentence.children(token.index, "adverbial-clause")
        for child in sentence.children(clause.index, "mark")
    )


def _is_reported_future(sentence: Sentence, token: Token) -> bool:
    """Whether "would" is the future seen from the past: "said it would send", «a annoncé qu'il enverrait»."""
    if token.relation != "clausal-complement":
        return False
    head = sentence.tokens[token.head]
    # «a fait savoir qu'elle enverrait»: of a causative, the first verb has the tense
    tellers = [head, *sentence.children(head.index, "causative")]
    is_past = any(one.has("Tense=Past") or one.has("VerbForm=Part") or one.has("Tense=Imp") for one in tellers)
    would = any(child.lemma in ("would", "will") for child in sentence.children(token.index, "auxiliary"))
    return is_past and (would or token.has("Mood=Cnd"))


def reality_of_noun(sentence: Sentence, index: int, lexicon: Lexicon) -> Reality:
    """Read the determiners, adjectives and prepositions of a noun that is an act."""
    token = sentence.tokens[index]
    negated = (
        _is_denied(sentence, token, lexicon)
        or _did_not_happen(sentence, token, lexicon)
        or is_not_in_sight(sentence, token, lexicon)
        or is_habit(sentence, token, lexicon)
        or (token.head == 0 and index > 0 and sentence.tokens[0].lower in lexicon.words("nominal negations"))
    )
    conditional = False
    unreal = False
    for child in sentence.children(index):
        lemma = child.lemma
        if child.relation == "case" and _is_denying(sentence, child, lexicon):
            negated = True
        if child.relation == "determiner" and lemma in lexicon.words("open determiners"):
            unreal = True
        if child.relation in ("adjective", "compound", "adnominal-clause"):
            unreal = unreal or lemma in lexicon.words("open adjectives")
            conditional = conditional or lemma in lexicon.words("doubtful adjectives")
    return Reality(negated or unreal, conditional)


def _did_not_happen(sentence: Sentence, noun: Token, lexicon: Lexicon) -> bool:
    """Whether the act is said not to have come about: *the talks did not take place*, «la visite n'a pas eu lieu»."""
    if noun.relation not in ("subject", "passive-subject"):
        return False
    verb = sentence.tokens[noun.head]
    falling = lexicon.words("falling through")
    if any(f"{verb.lemma} {child.lower}" in falling for child in sentence.children(verb.index, "adverb", "particle")):
        return True
    happening = lexicon.words("happening verbs")
    if verb.lemma in lexicon.words("failing verbs"):
        return any(child.lemma in happening for child in sentence.children(verb.index, "open-complement"))
    if verb.lemma not in happening:
        return False
    return any(
        child.relation == "negation" or child.lower in lexicon.words("never")
        for child in sentence.children(verb.index)
        if child.index < verb.index or child.relation == "negation"
    ) and not _is_only(sentence, verb)


def _is_denied(sentence: Sentence, token: Token, lexicon: Lexicon) -> bool:
    """Whether the noun is "no" something, or nobody."""
    words = lexicon.words("denying determiners")
    if token.lower in words:
        return True
    above = sentence.tokens[token.head]
    if above.pos == "PRON" and above.lower in words and token.relation == "oblique":
        return True  # «aucune des sanctions»
    relations = ("determiner", "negation", "adjective", "coordinator")
    if any(child.lower in words for child in sentence.children(token.index, *relations)):
        return True
    return is_as_good_as_none(sentence, token, lexicon)


def _is_only(sentence: Sentence, verb: Token) -> bool:
    """Whether the French "ne" is that of "ne … que": only."""
    lowers = {child.lower for child in sentence.children(verb.index, "negation")}
    if not lowers <= {"ne", "n'"} or any(child.lower == "jamais" for child in sentence.children(verb.index)):
        return False
    return any(token.lower in ("que", "qu'") for token in sentence.tokens[verb.index + 1 :])


def _in_condition(sentence: Sentence, token: Token, lexicon: Lexicon) -> bool:
    """Whether a clause above is joined by "if"."""
    words = lexicon.words("conditional conjunctions")
    for _ in range(6):
        if any(child.lower in words for child in sentence.children(token.index, "mark")):
            return True
        if token.head == token.index:
            return False
        token = sentence.tokens[token.head]
    return False
