"""The pipelines: what they refuse, and that English and French come out alike."""

from __future__ import annotations

import pytest

from streams.errors import OperatorError
from streams.settings import Settings
from streams.text.pipelines import Pipeline, load_pipeline
from streams.text.roles import ROLES
from streams.text.words import Word


def test_pipeline_that_is_not_installed_is_named_with_the_setting_to_change() -> None:
    with pytest.raises(OperatorError, match=r"`xx_no_such_pipeline` is not installed.*EVENTWIRE_PIPELINES"):
        load_pipeline("xx", "xx_no_such_pipeline")


def test_module_that_is_no_pipeline_is_refused() -> None:
    with pytest.raises(OperatorError, match="is not installed"):
        load_pipeline("xx", "json.tool")


def pipeline(language: str) -> Pipeline:
    return load_pipeline(language, Settings().pipelines[language])


def read(language: str, sentence: str) -> list[Word]:
    reader = pipeline(language)
    ((_, words),) = reader.parse([reader.tokenise(sentence)])
    assert all(word.role in ROLES for word in words)
    return words


def relation(words: list[Word], text: str) -> tuple[str, str]:
    word = next(word for word in words if word.text == text)
    return word.role, words[word.head].lemma


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "France attacked Mali.", {"France": ("subject", "attack"), "Mali": ("object", "attack")}),
        ("fr", "La France a attaqué le Mali.", {"France": ("subject", "attaquer"), "Mali": ("object", "attaquer")}),
        (
            "en",
            "The soldiers were killed by rebels.",
            {"soldiers": ("passive-subject", "kill"), "rebels": ("agent", "kill"), "by": ("case", "rebel")},
        ),
        (
            "fr",
            "Les soldats ont été tués par les rebelles.",
            {"soldats": ("passive-subject", "tuer"), "rebelles": ("agent", "tuer"), "par": ("case", "rebelle")},
        ),
        (
            "en",
            "Missiles supplied by France were used.",
            {"supplied": ("adnominal-clause", "missile"), "France": ("agent", "supply")},
        ),
        (
            "fr",
            "Des missiles fournis par la France ont été utilisés.",
            {"fournis": ("adnominal-clause", "missile"), "France": ("agent", "fournir")},
        ),
        (
            "en",
            "The general who attacked Kyiv fled.",
            {"attacked": ("relative-clause", "general"), "who": ("subject", "attack"), "Kyiv": ("object", "attack")},
        ),
        (
            "fr",
            "Le général qui a attaqué Kiev a fui.",
            {"attaqué": ("relative-clause", "général"), "qui": ("subject", "attaquer"), "Kiev": ("object", "attaquer")},
        ),
        ("en", "France gave them weapons.", {"them": ("indirect-object", "give"), "weapons": ("object", "give")}),
        (
            "fr",
            "La France leur a donné des armes.",
            {"leur": ("indirect-object", "donner"), "armes": ("object", "donner")},
        ),
        ("en", "France gave weapons to Mali.", {"Mali": ("oblique", "give"), "to": ("case", "Mali")}),
        ("fr", "La France a répondu au Mali.", {"Mali": ("oblique", "répondre"), "au": ("case", "Mali")}),
        ("en", "The army withdrew because of the war.", {"war": ("oblique", "withdraw"), "of": ("case", "war")}),
        ("fr", "L'armée a fui lors de la guerre.", {"guerre": ("oblique", "fuir"), "de": ("case", "guerre")}),
        ("en", "Russia did not sign the treaty.", {"not": ("negation", "sign"), "treaty": ("object", "sign")}),
        ("fr", "La Russie n'a pas signé le traité.", {"pas": ("negation", "signer"), "traité": ("object", "signer")}),
    ],
)
def test_english_and_french_come_out_in_the_same_roles(
    language: str, sentence: str, expected: dict[str, tuple[str, str]]
) -> None:
    words = read(language, sentence)
    assert {text: relation(words, text) for text in expected} == expected


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "headline", "verb", "lemma"),
    [
        ("fr", "L'Iran menace Israël de représailles", "menace", "menacer"),
        ("fr", "L'armée russe bombarde Kharkiv", "bombarde", "bombarder"),
        ("en", "Rebels attack army base in Mali", "attack", "attack"),
    ],
)
def test_verb_of_a_headline_is_no_noun(language: str, headline: str, verb: str, lemma: str) -> None:
    word = next(word for word in read(language, headline) if word.text == verb)
    assert (word.role, word.pos, word.lemma) == ("root", "VERB", lemma)


@pytest.mark.model
@pytest.mark.parametrize("language", ["en", "fr"])
def test_sentence_is_one_tree_whatever_stands_in_it(language: str) -> None:
    words = read(language, "One. Two! Three? France, Mali... and " + "very " * 60 + "many others")
    assert sum(word.is_root for word in words) == 1


@pytest.mark.model
def test_words_of_an_article_are_forgotten_after_it() -> None:
    reader = pipeline("en")

    def read_new(word: str) -> None:
        with reader.memory():
            list(reader.parse([reader.tokenise(f"Mali met {word}{number} today.") for number in range(50)]))

    read_new("Alpha")
    known = len(reader._pipeline.vocab.strings)
    read_new("Beta")
    assert len(reader._pipeline.vocab.strings) <= known + 5


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "fr",
            "La Russie a livré du gaz à la Bulgarie.",
            {"gaz": ("object", "livrer"), "à": ("case", "Bulgarie")},
        ),
        ("fr", "L'Ouganda accueille des réfugiés.", {"réfugiés": ("object", "accueillir")}),
        ("fr", "Le Mali souffre des sanctions.", {"sanctions": ("oblique", "souffrir")}),
        ("fr", "La ministre est venue à Kiev.", {"ministre": ("subject", "venir"), "est": ("auxiliary", "venir")}),
        ("fr", "Les troupes russes sont parties du Mali.", {"troupes": ("subject", "partir")}),
        (
            "fr",
            "La Chine s'est plainte du Japon.",
            {"Chine": ("subject", "plaindre"), "est": ("auxiliary", "plaindre")},
        ),
        ("fr", "Les États-Unis ont resserré les sanctions.", {"sanctions": ("object", "resserrer")}),
        ("fr", "La France a exprimé sa compassion envers la Jamaïque.", {"envers": ("case", "Jamaïque")}),
        ("en", "Soldiers raped women in Sudan.", {"women": ("object", "rape")}),
        ("en", "Russia gave Mali weapons.", {"Mali": ("indirect-object", "give"), "weapons": ("object", "give")}),
        (
            "en",
            "Russia denied bombing Georgia.",
            {"Georgia": ("object", "bomb"), "bombing": ("open-complement", "deny")},
        ),
        (
            "en",
            "The United States, which sent an observer, called on both governments to stop.",
            {"States": ("subject", "call"), "observer": ("object", "send")},
        ),
    ],
)
def test_plain_faults_of_the_parsers_are_mended(
    language: str, sentence: str, expected: dict[str, tuple[str, str]]
) -> None:
    words = read(language, sentence)
    assert {text: relation(words, text) for text in expected} == expected


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentence", "noun", "verb"),
    [
        ("Trump threatened sanctions on Colombia.", "sanctions", "threaten"),
        ("Trump halted military aid to Ukraine.", "aid", "halt"),
        ("Trump axed aid to Mali.", "aid", "axe"),
    ],
)
def test_past_form_behind_a_known_name_is_the_verb(sentence: str, noun: str, verb: str) -> None:
    reader = pipeline("en")
    ((_, words),) = reader.parse([reader.tokenise(sentence, [(0, len("Trump"))])])
    assert relation(words, "Trump") == ("subject", verb)
    assert relation(words, noun) == ("object", verb)
