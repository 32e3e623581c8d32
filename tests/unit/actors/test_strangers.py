"""Names that no table knows, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]

CASES: dict[str, tuple[str, str, int, list[str]]] = {
    "who does something is somebody": (
        "en",
        "Qorbelle Qorbelle PROPN subject 1\nmet meet VERB root 1\nMacron Macron PROPN object 1",
        0,
        ["None Qorbelle"],
    ),
    "who does something in French is somebody": (
        "fr",
        "Qorbelle Qorbelle PROPN subject 1\nrencontre rencontrer VERB root 1\nMacron Macron PROPN object 1",
        0,
        ["None Qorbelle"],
    ),
    "to whom it is done is somebody": (
        "en",
        "Macron Macron PROPN subject 1\nmet meet VERB root 1\nQorbelle Qorbelle PROPN object 1",
        2,
        ["None Qorbelle"],
    ),
    "who is named like a town is somebody if he does something": (
        "en",
        "Clinton Clinton PROPN subject 1\nmet meet VERB root 1\nMacron Macron PROPN object 1",
        0,
        ["None Clinton"],
    ),
    "a town to which it is done is a place": (
        "en",
        "Macron Macron PROPN subject 1\nleft leave VERB root 1\nKharkiv Kharkiv PROPN object 1",
        2,
        [],
    ),
    "where it is done is a place": (
        "en",
        """Macron Macron PROPN subject 1
           spoke speak VERB root 1
           in in ADP case 3
           Qorbelle Qorbelle PROPN oblique 1""",
        3,
        [],
    ),
    "a day is nobody": (
        "en",
        """Macron Macron PROPN subject 1
           spoke speak VERB root 1
           on on ADP case 3
           Monday Monday PROPN oblique 1""",
        3,
        [],
    ),
    "a treaty is nobody": (
        "en",
        """Macron Macron PROPN subject 1
           signed sign VERB root 1
           the the DET determiner 4
           Qorbelle Qorbelle PROPN compound 4
           Treaty Treaty PROPN object 1""",
        4,
        [],
    ),
    "what the model calls a product is nobody": (
        "en",
        "Qorbelle Qorbelle PROPN subject 1 - B-PRODUCT\nmet meet VERB root 1\nMacron Macron PROPN object 1",
        0,
        [],
    ),
    "a town taken for an organisation is a place behind a preposition": (
        "en",
        """Macron Macron PROPN subject 1
           spoke speak VERB root 1
           of of ADP case 3
           Kharkiv Kharkiv PROPN oblique 1 - B-ORG""",
        3,
        [],
    ),
    "a title in capitals tells no names": (
        "en",
        """Truce Truce PROPN subject 1
           Brings bring VERB root 1
           Qorbelle Qorbelle PROPN compound 3
           Relief Relief PROPN object 1
           After After ADP case 5
           Siege Siege PROPN oblique 1""",
        0,
        [],
    ),
    "the noun before a comma and a second name is a name": (
        "en",
        """Qorbelle qorbelle NOUN subject 5
           , , PUNCT punctuation 0
           White White PROPN compound 4
           House House PROPN compound 4
           counsel counsel NOUN apposition 0
           met meet VERB root 5
           Macron Macron PROPN object 5""",
        0,
        ["USAGOV Qorbelle"],
    ),
    "a noun that begins a sentence is else no name": (
        "en",
        "Inflation inflation NOUN subject 1\nworries worry VERB root 1\nMacron Macron PROPN object 1",
        0,
        [],
    ),
    "a body that does something is somebody": (
        "en",
        """The the DET determiner 1
           committee committee NOUN subject 2
           met meet VERB root 2
           Macron Macron PROPN object 2""",
        1,
        ["None The committee"],
    ),
    "a court is of its town's country": (
        "en",
        """A a DET determiner 1
           court court NOUN subject 4
           in in ADP case 3
           Lyon Lyon PROPN oblique 1
           freed free VERB root 4""",
        1,
        ["FRAJUD A court in Lyon"],
    ),
    "a court is of the country of the town before it": (
        "en",
        """An a DET determiner 2
           Istanbul Istanbul PROPN compound 2
           court court NOUN subject 3
           freed free VERB root 3""",
        2,
        ["TURJUD An Istanbul court"],
    ),
    "un tribunal est du pays de sa ville": (
        "fr",
        """Le le DET determiner 1
           tribunal tribunal NOUN subject 4
           de de ADP case 3
           Lyon Lyon PROPN oblique 1
           acquitte acquitter VERB root 4""",
        1,
        ["FRAJUD Le tribunal de Lyon"],
    ),
    "troops in a town are not its country's": (
        "en",
        """The the DET determiner 1
           troops troop NOUN subject 4 Number=Plur
           in in ADP case 3
           Lyon Lyon PROPN oblique 1
           left leave VERB root 4""",
        1,
        ["None The troops"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_of(case: str, build: Build, article: Begin) -> None:
    language, table, head, expected = CASES[case]
    actors = article(language).read(build(table, language))
    assert [f"{actor.code} {actor.text}" for actor in actors.of(head)] == expected


def test_a_country_that_only_a_town_tells_is_marked_as_a_guess(build: Build, article: Begin) -> None:
    table = CASES["a court is of the country of the town before it"][1]
    assert [actor.basis for actor in article("en").read(build(table)).of(2)] == ["place"]
