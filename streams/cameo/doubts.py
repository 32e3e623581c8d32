"""What makes a reading of an act less sure than a main clause with a narrow pattern and both sides in their places.

Each doubt has a row in `streams/lexicons/world/confidence.tsv`, which says what it means and what it costs.
"""

from __future__ import annotations

from enum import StrEnum


class Doubt(StrEnum):
    """A doubt about how an act was read; the value is the name of its part of an event's confidence."""

    NOUN = "noun"
    WIDE_PATTERN = "wide-pattern"
    BELOW_MAIN_VERB = "below-main-verb"
    CONDITIONAL = "conditional"
    ACT_WITHIN_ACT = "act-within-act"
    TARGET_OPEN = "target-open"
    TARGET_NOT_NAMED = "target-not-named"
    TARGET_SUPPOSED = "target-supposed"
    TARGET_WHERE_DONE = "target-where-done"
    RECEIVER_BY_PURPOSE = "receiver-by-purpose"
    DOER_BY_WHAT_IS_HIS = "doer-by-what-is-his"
    DOER_IS_SUBJECT = "doer-is-subject"
