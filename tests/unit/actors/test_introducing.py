"""Who somebody is by what is said of him beside or behind his name, on sentences made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from streams.actors.reading import ArticleActors
from streams.text.grammar import Sentence
from tests.unit.actors.spoken import codes

Build = Callable[..., Sentence]

Begin = Callable[[str], ArticleActors]

CASES: dict[str, tuple[str, str, int, list[str | None]]] = {
    "of a rank and an office the one that says whose": (
        "en",
        """General General PROPN compound 1
           Qorbelle Qorbelle PROPN subject 5
           chief chief NOUN apposition 1
           of of ADP case 4
           Mali Mali PROPN oblique 2
           resigned resign VERB root 5""",
        1,
        ["MLIMIL"],
    ),
    "a firm is one by the noun before its name": (
        "en",
        """Danish danish ADJ adjective 1
           drugmaker drugmaker NOUN compound 3
           Novo Novo PROPN compound 3
           Zyme Zyme PROPN subject 4
           resigned resign VERB root 4""",
        3,
        ["DNKBUS"],
    ),
    "a ministry before a name is none": (
        "en",
        """Danish danish ADJ adjective 1
           ministry ministry NOUN compound 2
           Zyme Zyme PROPN subject 3
           resigned resign VERB root 3""",
        2,
        [],
    ),
    "who gives up an office held it": (
        "en",
        """Zyme Zyme PROPN subject 1
           resigned resign VERB root 1
           as as ADP case 4
           Danish danish ADJ adjective 4
           premier premier NOUN oblique 1""",
        0,
        ["DNKGOV"],
    ),
    "who describes another as an official is none": (
        "en",
        """Zyme Zyme PROPN subject 1
           described describe VERB root 1
           her she PRON object 1
           as as ADP case 5
           Danish danish ADJ adjective 5
           premier premier NOUN oblique 1""",
        0,
        [None],
    ),
    "who commands an army is of it": (
        "en",
        """Qorbelle Qorbelle PROPN subject 6
           who who PRON subject 2
           commands command VERB relative-clause 0
           Mali Mali PROPN possessor 5
           's 's PART case 3
           army army NOUN object 2
           resigned resign VERB root 6""",
        0,
        ["MLIMIL"],
    ),
    "who attacks an army is not of it": (
        "en",
        """Qorbelle Qorbelle PROPN subject 6
           who who PRON subject 2
           attacks attack VERB relative-clause 0
           Mali Mali PROPN possessor 5
           's 's PART case 3
           army army NOUN object 2
           resigned resign VERB root 6""",
        0,
        [None],
    ),
    "a title with another behind its bearer's name": (
        "fr",
        """amiral amiral NOUN subject 5
           Qorbelle Qorbelle PROPN apposition 0
           ministre ministre NOUN apposition 1
           du de ADP case 4
           Mali Mali PROPN oblique 2
           démissionne démissionner VERB root 5""",
        0,
        ["MLIGOV"],
    ),
    "a title on a word of the name": (
        "en",
        """Malian malian PROPN compound 3
           King King PROPN compound 2
           Qor Qor PROPN compound 3
           Belle Belle PROPN subject 4
           resigned resign VERB root 4""",
        3,
        ["MLIGOV"],
    ),
    "whom a country sends to an organisation": (
        "en",
        """Mali Mali PROPN possessor 3
           's 's PART case 0
           UN UN PROPN compound 3
           envoy envoy NOUN subject 4
           left leave VERB root 4""",
        3,
        ["MLIGOV"],
    ),
    "where they are": (
        "en",
        """Students student NOUN subject 5
           at at ADP case 2
           University University PROPN oblique 0
           of of ADP case 4
           Nairobi Nairobi PROPN oblique 2
           marched march VERB root 5""",
        0,
        ["KENEDU"],
    ),
    "a part of a country": (
        "fr",
        """rebelles rebelle NOUN subject 5
           du de ADP case 2
           nord nord NOUN oblique 0
           du de ADP case 4
           Mali Mali PROPN oblique 2
           avancent avancer VERB root 5""",
        0,
        ["MLIREB"],
    ),
    "the inner word of a title": (
        "fr",
        """chef chef NOUN subject 5
           de de ADP case 3
           la le DET determiner 3
           police police NOUN oblique 0
           kényane kényan ADJ adjective 3
           démissionne démissionner VERB root 5""",
        0,
        ["KENCOP"],
    ),
}


@pytest.mark.parametrize(("language", "rows", "head", "expected"), CASES.values(), ids=CASES)
def test_who_is_introduced(
    build: Build, article: Begin, language: str, rows: str, head: int, expected: list[str | None]
) -> None:
    actors = article(language).read(build(rows, language=language))
    assert [actor.code for actor in actors.of(head)] == expected


def test_a_name_behind_the_body_that_a_head_leads_is_the_heads(build: Build, article: Begin) -> None:
    table = """
        head head NOUN subject 6
        of of ADP case 3
        Omani Omani ADJ adjective 3
        parliament parliament NOUN oblique 0
        John John PROPN compound 5
        Doe Doe PROPN apposition 3
        spoke speak VERB root 6
    """
    later = "Doe Doe PROPN subject 1\nleft leave VERB root 1"
    actors = article("en")
    assert codes(actors, build, table, later) == ["OMNLEG"]
