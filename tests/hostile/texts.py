"""Texts that are sound JSON and no text that a newsroom would write: what makes loops long and patterns backtrack.

Each is so many characters long, about, and stands behind a real article's beginning, so that a pipeline reads it.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.hostile.raw import Article, Maker, lead, some, spoilt

Text = Callable[[Random, int], str]
"""Makes a text of about so many characters."""

NAMES = (
    "Iran",
    "Russia",
    "Vladimir Putin",
    "the United Nations",
    "Macron",
    "Mali",
    "l'Ukraine",
    "Pékin",
    "Hamas",
    "US",
)
VERBS = ("attacked", "bombed", "met", "threatened", "a attaqué", "a rencontré", "accused", "condemned", "said", "urged")
BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0f"
CONTROLS = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0)]))
MARKS = "\u0300\u0301\u0302\u0303\u0308\u0327\u0328\u0489\u20dd"
DIGITS = "²³①⑨٣४๓𝟗Ⅷ½０９"
"""Digits to one function or another, and not to all of them."""
GROWING = "İŉǰΐﬁﬃßẞſKÅ"
"""Letters whose lower or upper case, or composed form, is another number of characters."""


def _repeated(piece: str) -> Text:
    return lambda _, size: (piece * (size // len(piece) + 1))[:size]


def _drawn(characters: str) -> Text:
    return lambda random, size: "".join(random.choices(characters, k=size))


def _sprinkled(characters: str) -> Text:
    """Real-looking sentences with these amid their letters."""

    def make(random: Random, size: int) -> str:
        text = _sentences(random, size // 2)
        return "".join(letter + random.choice(characters) if random.random() < 0.5 else letter for letter in text)

    return make


def _sentences(random: Random, size: int) -> str:
    parts: list[str] = []
    while size > 0:
        parts.append(f"{random.choice(NAMES)} {random.choice(VERBS)} {random.choice(NAMES)} on Tuesday.")
        size -= len(parts[-1]) + 1
    return " ".join(parts)


def _words(random: Random, size: int, between: str) -> str:
    words = ["".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randint(1, 12))) for _ in range(size // 7)]
    return between.join(word.capitalize() if random.random() < 0.5 else word for word in words)


def _long_sentences(between: str, tokens: int = 190) -> Text:
    """Sentences just short enough to be parsed, of names and verbs joined in one way."""

    def make(random: Random, size: int) -> str:
        parts: list[str] = []
        while size > 0:
            step = len(between.split()) + 1
            joined = some(random, [*NAMES, *VERBS], max(2, tokens // (step + 1)), between)
            parts.append(joined[:1].upper() + joined[1:] + ".")
            size -= len(parts[-1]) + 1
        return "\n".join(parts)

    return make


TEXTS: dict[str, Text] = {
    "one-letter": _repeated("a"),
    "one-capital": _repeated("A"),
    "no-space": lambda random, size: _words(random, size, ""),
    "names-without-space": lambda random, size: some(random, NAMES, size // 8, "").replace(" ", ""),
    "new-words": lambda random, size: _words(random, size, " "),
    "hyphenated": lambda random, size: _words(random, size, "-"),
    "apostrophes": lambda random, size: _words(random, size, "'"),
    "tiny-sentences": _repeated("Go. "),
    "tiny-named-sentences": _repeated("Iran. "),
    "tiny-events": _repeated("Iran bombed Mali. "),
    "tiny-lines": _repeated("Iran bombed Mali\n"),
    "ordinary": _sentences,
    "only-names": _long_sentences(" "),
    "names-with-commas": _long_sentences(", "),
    "names-with-and": _long_sentences(" and "),
    "nested-clauses": _long_sentences(" said that the president of "),
    "nested-relatives": _long_sentences(" who "),
    "nested-brackets": _long_sentences(" ( "),
    "quoted-names": _long_sentences('" said "'),
    "french-chain": _long_sentences(" de la "),
    "pronouns": _long_sentences(" and he told her that they "),
    "the-same-letter-long-words": _repeated("a" * 3_999 + " "),
    "quotes": _repeated('"'),
    "guillemets": _repeated("« "),
    "closing": _repeated(").\"'] "),
    "brackets": _repeated("([{<"),
    "commas": _repeated(", "),
    "stops": _repeated("."),
    "spaced-stops": _repeated(". "),
    "stops-and-quotes": _repeated('."'),
    "wide-stops": _repeated("。"),
    "ellipses": _repeated("… "),
    "interrobangs": _repeated("?! "),
    "dashes": _repeated("-"),
    "spaced-dashes": _repeated("A - "),
    "datelines": _repeated("MOSCOW, July 12 (Reuters) - \n"),
    "half-datelines": _repeated("MOSCOW, KYIV/PARIS, "),
    "abbreviations": _repeated("Mr. U.S. Gen. "),
    "initials": _repeated("A. B. "),
    "acronym": _repeated("A."),
    "elisions": _repeated("l'"),
    "colons": _repeated("Mali : "),
    "newlines": _repeated("\n"),
    "spaces": _repeated(" "),
    "odd-spaces": _drawn("\u00a0\u2003\u3000\u202f\t\r\x0b\x0c \u2028\u2029"),
    "carriage-returns": _repeated("Iran bombed Mali.\r\n\r\n"),
    "digits": _repeated("9"),
    "numbers": _repeated("1,000"),
    "large-numbers": _repeated("100,000.000 "),
    "odd-digits": _drawn(DIGITS + " "),
    "nulls": _repeated("\0"),
    "controls": _drawn(CONTROLS),
    "controls-amid": _sprinkled(CONTROLS),
    "bidi": _drawn(BIDI),
    "bidi-amid": _sprinkled(BIDI),
    "widthless": _drawn(WIDTHLESS),
    "widthless-amid": _sprinkled(WIDTHLESS),
    "marks": lambda _, size: "e" + "\u0301" * size,
    "marks-amid": _sprinkled(MARKS),
    "growing": _drawn(GROWING + " "),
    "growing-amid": _sprinkled(GROWING),
    "digits-amid": _sprinkled(DIGITS),
    "surrogates": _sprinkled("\ud800\udfff\udc00"),
    "non-characters": _drawn("\ufffe\uffff\U0010ffff\ue000\ufdd0 "),
    "any-character": lambda random, size: "".join(chr(random.randrange(0x110000)) for _ in range(size)),
    "emoji": _repeated("👩‍👩‍👧‍👦🇷🇺🇺🇦"),
    "tags": _drawn("".join(map(chr, range(0xE0000, 0xE0080)))),
    "scripts-mixed": _drawn("абвгдеαβγδабвгд漢字かなضصثقฟหกด "),
    "full-width": _repeated("Ｉｒａｎ　ｂｏｍｂｅｄ　Ｍａｌｉ。"),
    "markup": _repeated("<p onclick='alert(1)'>Iran <b>bombed</b> <script>Mali</script> &amp;&#0; </p>"),
    "open-tags": _repeated('<div><a href="x'),
    "link": lambda random, size: "https://example.org/" + _words(random, size, "/"),
    "terminal": _repeated("\x1b[2J\x1b]0;Iran bombed Mali\x07"),
    "formats": _repeated("%s%n{0}{{ 7*7 }}${jndi:ldap://x}\\u0000'; DROP TABLE--"),
}  # fmt: skip

SIZES = (0, 1, 40, 400, 4_000, 20_000)
LIMIT = 980_000
"""Characters of ASCII that are let through with the beginning; more are refused."""


def in_text(text: Text) -> Maker:
    """The hostile text behind the article's own beginning, or alone."""

    def make(random: Random, article: Article) -> bytes:
        begins = lead(article) if random.random() < 0.8 else ""
        return spoilt(article, text=begins + text(random, random.choice(SIZES)))

    return make


def in_title(text: Text) -> Maker:
    """The hostile text as the title: whole, or over the limit."""

    def make(random: Random, article: Article) -> bytes:
        return spoilt(article, title=text(random, random.choice((1, 200, 2_000, 9_900, 20_000))))

    return make


def at_the_limit(text: Text) -> Maker:
    """As much of it as is let through."""

    def make(random: Random, article: Article) -> bytes:
        begins = lead(article)
        whole = text(random, LIMIT)
        room = LIMIT - len(begins.encode())
        return spoilt(article, text=begins + whole.encode("utf-8", "replace")[:room].decode("utf-8", "ignore"))

    return make


MAKERS: dict[str, Maker] = {
    **{f"texts/{name}": in_text(text) for name, text in TEXTS.items()},
    **{f"titles/{name}": in_title(text) for name, text in TEXTS.items()},
}
LARGE: dict[str, Maker] = {
    **{f"limit/{name}": at_the_limit(text) for name, text in TEXTS.items()},
    "limit/title": lambda random, article: spoilt(article, title=_sentences(random, LIMIT)),
}
