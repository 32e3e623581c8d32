"""Passives of which English headlines leave out the auxiliary: *Four stabbed in Paris*.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

SUFFERING = frozenset(
    {
        *("kill", "wound", "injure", "stab", "behead", "murder", "assassinate", "execute", "hang", "abduct", "kidnap"),
        *("arrest", "detain", "jail", "imprison", "sentence", "convict", "indict", "acquit", "deport", "extradite"),
        *("free", "rescue", "evacuate", "airlift", "evict", "expel", "oust", "depose", "displace", "massacre"),
        *(
            "summon",
            "sack",
            "bar",
            "ban",
            "fine",
            "censure",
            "impeach",
            "blacklist",
            "torture",
            "rape",
            "flog",
            "lynch",
        ),
        *("reprimand", "disqualify", "exile", "pardon", "teargas", "handcuff", "interrogate", "banish", "repatriate"),
    }
)
"""Verbs of what is done to somebody, who is always said: without an object their past form is a passive."""


GATHERINGS = frozenset(
    {
        *("party", "school", "rally", "home", "church", "mosque", "festival", "club", "concert", "mall", "restaurant"),
        *("hotel", "market", "university", "wedding", "funeral", "parade", "store", "college", "synagogue", "temple"),
        *("vigil", "protest", "demonstration", "nightclub", "bar", "park", "campus", "cinema"),
    }
)
"""Where people are shot: nobody shoots at them."""


def headline_passives(words: list[Word]) -> None:
    """*Four stabbed in Paris*, *Journalist shot dead in Aden*: headlines leave out the auxiliary of a passive."""
    for verb in words:
        if verb.tag not in {"VBD", "VBN"} or verb.pos != "VERB" or not verb.is_root:
            continue
        if any(
            dependants(words, verb.index, "object", "auxiliary", "passive-auxiliary", "agent", "clausal-complement")
        ):
            continue
        behind = words[verb.index + 1].text.lower() if verb.index + 1 < len(words) else ""
        is_shot = verb.text.lower() in {"shot", "gunned"} and (
            behind in {"dead", "down", "in", "near", "during", "outside", "inside"}
            or (behind == "at" and any(word.role == "oblique" and word.lemma in GATHERINGS for word in words))
        )
        if verb.lemma in SUFFERING or is_shot:
            for subject in dependants(words, verb.index, "subject"):
                subject.role = "passive-subject"
