"""Real articles spoilt in their words: mojibake, odd spaces, markup in titles, words shuffled, doubled, run together."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.hostile.raw import Article, Maker, spoilt
from tests.hostile.texts import BIDI, CONTROLS, DIGITS, GROWING, MARKS, NAMES, TEXTS, WIDTHLESS

Change = Callable[[Random, str], str]
HTML = (
    "<script>alert('Iran')</script>", "<img src=x onerror=alert(1)>", "</title><svg/onload=alert(1)>", "<!--", "]]>",
    "<b>Iran</b> bombs <i>Mali</i>", "&lt;script&gt;", "<iframe src='javascript:0'>", "=cmd|' /C calc'!A0", "<?xml", "<![CDATA[",
)  # fmt: skip
_ODD = "\u00a0\u3000\t\r\u2028\v\f"


def _sprinkle(characters: str) -> Change:
    def change(random: Random, text: str) -> str:
        letters = list(text)
        for _ in range(1 + len(letters) // 20):
            letters.insert(random.randrange(len(letters) + 1), random.choice(characters))
        return "".join(letters)

    return change


def _shuffled(random: Random, text: str) -> str:
    words = text.split(" ")
    random.shuffle(words)
    return " ".join(words)


def _doubled(random: Random, text: str) -> str:
    return " ".join(word for word in text.split(" ") for _ in range(random.choice((1, 1, 1, 30))))


def _insert(random: Random, text: str) -> str:
    """Something from the hostile texts amid the article's own."""
    at = random.randrange(len(text) + 1)
    return text[:at] + TEXTS[random.choice(list(TEXTS))](random, random.choice((3, 30, 300))) + text[at:]


def _other_punctuation(random: Random, text: str) -> str:
    return "".join(random.choice(".,;:!?-—()\"'«»\n ") if letter in ".,; " else letter for letter in text)


def _dropped(random: Random, text: str) -> str:
    return "".join(letter for letter in text if random.random() > 0.1)


def _names_for_words(random: Random, text: str) -> str:
    return " ".join(random.choice(NAMES) if random.random() < 0.3 else word for word in text.split(" "))


CHANGES: dict[str, Change] = {
    "mojibake": lambda _, text: text.encode().decode("latin-1"),
    "capitals": lambda _, text: text.upper(),
    "small": lambda _, text: text.lower(),
    "title-case": lambda _, text: text.title(),
    "reversed": lambda _, text: text[::-1],
    "no-stops": lambda _, text: text.replace(".", ""),
    "no-spaces": lambda _, text: text.replace(" ", ""),
    "a-word-a-line": lambda _, text: text.replace(" ", "\n"),
    "odd-spaces": lambda random, text: "".join(random.choice(_ODD) if letter == " " else letter for letter in text),
    "markup": lambda random, text: " ".join(f"{word}{random.choice(HTML)}" if random.random() < 0.1 else word for word in text.split(" ")),
    "shuffled": _shuffled,
    "doubled": _doubled,
    "inserted": _insert,
    "punctuation": _other_punctuation,
    "dropped": _dropped,
    "names": _names_for_words,
    "controls": _sprinkle(CONTROLS),
    "bidi": _sprinkle(BIDI),
    "widthless": _sprinkle(WIDTHLESS),
    "marks": _sprinkle(MARKS),
    "growing": _sprinkle(GROWING),
    "digits": _sprinkle(DIGITS),
    "surrogates": _sprinkle("\ud800\udfff"),
}  # fmt: skip


def _mutation(change: Change) -> Maker:
    def make(random: Random, article: Article) -> bytes:
        text = change(random, str(article["text"])[:4_000])
        title = (
            change(random, str(article.get("title") or "Iran")[:200]) if random.random() < 0.5 else article.get("title")
        )
        return spoilt(article, text=text, title=title)

    return make


def _markup_title(random: Random, article: Article) -> bytes:
    title = " ".join(random.choices((*HTML, str(article.get("title") or "Iran")), k=random.randint(1, 4)))
    return spoilt(article, title=title, publisher=random.choice(HTML), url=random.choice(HTML))


MAKERS: dict[str, Maker] = {
    **{f"mutations/{name}": _mutation(change) for name, change in CHANGES.items()},
    "mutations/markup-title": _markup_title,
}
