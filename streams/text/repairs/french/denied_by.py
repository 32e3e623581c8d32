"""*Ce que Kigali dément*: behind *ce que* and who does so it is a verb, whatever else the word looks like.

The rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.homographs import PRESENT
from streams.text.words import Word

_DENYING = {"dément": "démentir", "nie": "nier", "conteste": "contester", "réfute": "réfuter", "récuse": "récuser"}


def denials_behind_that(words: list[Word]) -> None:
    """Give the verb its subject and its object."""
    for that in words[1:-2]:
        if that.text.lower() not in {"que", "qu'", "qu’"} or words[that.index - 1].text.lower() != "ce":
            continue
        article = words[that.index + 1]
        name = words[article.index + 1] if article.pos == "DET" else article
        verb = words[name.index + 1] if name.index + 1 < len(words) else name
        if verb.text.lower() not in _DENYING or verb.pos == "VERB" or name.pos not in {"PROPN", "NOUN"}:
            continue
        this = words[that.index - 1]
        verb.pos, verb.lemma, verb.morphology = "VERB", _DENYING[verb.text.lower()], PRESENT
        verb.head, verb.role = this.index, "relative-clause"
        name.head, name.role = verb.index, "subject"
        that.head, that.role = verb.index, "object"
