"""What French parsers get wrong about titles and the names of who bears them, between commas.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.words import Word, dependants, depends_on

_SUBJECTS = frozenset({"subject", "passive-subject"})
_BEFORE_VERBS = frozenset({"AUX", "VERB", "PRON", "ADV", "PART"})
_CLAUSES = frozenset({"VERB", "AUX", "SCONJ", "CCONJ"})


def phrases_on_marks(words: list[Word]) -> None:
    """*X, le ministre malien, …*: a noun that hangs on a comma hangs on what stands before the comma."""
    for noun in words:
        mark = words[noun.head]
        if noun.pos not in {"NOUN", "PROPN"} or mark.pos != "PUNCT" or mark.is_root or mark is noun:
            continue
        before = words[mark.index - 1] if mark.index else mark
        top = words[before.head] if before.role in {"flat", "adjective"} else before
        if top.pos in {"NOUN", "PROPN"} and not depends_on(words, top.index, noun.index):
            noun.head, noun.role = top.index, "apposition"


def halves_of_nouns(words: list[Word]) -> None:
    """*état-major*: what a hyphen glues to a noun is below it, with all that hangs on it."""
    for word in words[2:]:
        hyphen, first = words[word.index - 1], words[word.index - 2]
        if not word.is_glued or not hyphen.is_glued or hyphen.text != "-" or first.pos != "NOUN":
            continue
        if word.pos != "NOUN" or word.head == first.index or depends_on(words, first.index, word.index):
            continue
        word.head, word.role = first.index, "compound"
        for below in list(dependants(words, hyphen.index)):
            below.head = first.index
        hyphen.head, hyphen.role = first.index, "punctuation"


def chiefs_of_staff(words: list[Word]) -> None:
    """*Les chefs d'état-major de Bulgarie et de Grèce*: they are of both countries, and no staff is."""
    for first, hyphen, second in zip(words, words[1:], words[2:], strict=False):
        chief = words[first.head]
        if first.text.lower() != "état" or hyphen.text != "-" or second.text.lower() != "major":
            continue
        if chief.lemma != "chef" or chief.index != first.index - 2:
            continue
        for word in [*dependants(words, first.index), *dependants(words, second.index)]:
            if word.index > second.index:
                word.head = chief.index


def bearers_between_commas(words: list[Word]) -> None:
    """*Le chef de la région de Kiev, X, a dit*: between the title and its verb the name is no second subject.

    Nor is it joined to the last word of the title, nor is the title a circumstance of what its bearer does.
    """
    for second in words[2:-1]:
        if second.text != "," or words[second.index + 1].pos not in _BEFORE_VERBS:
            continue
        first = next((word for word in reversed(words[1 : second.index]) if word.text == ","), None)
        if first is None or any(word.pos in _CLAUSES for word in words[: second.index]):
            continue
        inner = words[first.index + 1 : second.index]
        bearer = next((word for word in inner if not first.index < word.head < second.index), None)
        title = next((word for word in words[: first.index] if word.pos == "NOUN"), None)
        if bearer is None or title is None or title.lemma in CALENDAR or not _may_bear(words, bearer):
            continue
        verb = words[title.head]
        is_bare = title.role == "oblique" and not any(dependants(words, title.index, "case"))
        if verb.index < second.index or verb.pos != "VERB" or not (title.role in _SUBJECTS or is_bare):
            continue
        if bearer.head == verb.index and bearer.role in _SUBJECTS:
            title.role = bearer.role
        elif bearer.role not in {"conjunct", "apposition", "other"} or title.role not in _SUBJECTS:
            continue
        bearer.head, bearer.role = title.index, "apposition"


def _may_bear(words: list[Word], bearer: Word) -> bool:
    """Whether it is a name, or another title with a name behind it, that nothing joins to a list."""
    if any(dependants(words, bearer.index, "case", "coordinator")):
        return False
    return bearer.pos == "PROPN" or any(
        below.pos == "PROPN" for below in dependants(words, bearer.index, "apposition", "flat")
    )


def bearers_behind_countries(words: list[Word]) -> None:
    """*l'envoyé spécial pour l'Iran Rob Malley*: the name is the envoy's, and no second one of the country."""
    for name in words:
        country = words[name.head]
        if name.role != "apposition" or name.pos != "PROPN" or country.pos != "PROPN" or country.role != "oblique":
            continue
        title = words[country.head]
        is_for = any(word.lemma == "pour" for word in dependants(words, country.index, "case"))
        if is_for and title.pos == "NOUN" and not any(dependants(words, title.index, "apposition")):
            name.head = title.index
