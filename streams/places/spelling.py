"""Whether one name is another's English or French spelling: `Koursk` of *Kursk*, `Tchernihiv` of *Chernihiv*.

GeoNames lists a city's names of all languages together. The rules below keep those that differ as the two languages
differ when they write Slavic and Arabic names; what they do not reach is in `lexicons/world/exonyms.tsv`.
"""

from __future__ import annotations

from streams.places.names import name_key

# French letters for a sound, and how the English write it. Longer ones first, since each is tried at each letter.
_FRENCH_TO_ENGLISH = (
    ("tch", "ch"),
    ("chtch", "shch"),
    ("dj", "j"),
    ("ch", "sh"),
    ("ou", "u"),
    ("gu", "g"),
    ("qu", "k"),
    ("j", "zh"),
    ("ss", "s"),
)
# Spellings that both write now so, now so.
_SAME = (("iy", "y"), ("yy", "y"), ("ii", "y"), ("i", "y"), ("yy", "y"), ("'", ""), ("kh", "kh"))


def is_spelling_of(name: str, city: str) -> bool:
    """Whether `name` is how the French, or other English, write the city's name. False where only accents differ."""
    if not name[:1].isupper() or not all(letter < "ɐ" for letter in name):
        return False
    key, plain = " ".join(name_key(name)), " ".join(name_key(city))
    if key == plain or abs(len(key) - len(plain)) > 4 or key[0] not in _first_letters(plain[:1]):
        return False
    return _alike(_to_english(key)) == _alike(plain) or _alike(key) == _alike(plain)


def _first_letters(letter: str) -> str:
    return letter + {"c": "t", "s": "c", "z": "j", "j": "d", "y": "ie", "w": "o"}.get(letter, "")


def _to_english(word: str) -> str:
    written = []
    position = 0
    while position < len(word):
        french, english = next(
            (pair for pair in _FRENCH_TO_ENGLISH if word.startswith(pair[0], position)), (word[position],) * 2
        )
        written.append(english)
        position += len(french)
    return "".join(written)


def _alike(word: str) -> str:
    for one, other in _SAME:
        word = word.replace(one, other)
    return word
