"""The first stage: the language an article is in."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from schemas import Article, Identified

CERTAIN = 0.8
"""From this probability up the detector is believed; below it the feed is."""

CHARACTERS = 1_000
"""How much of title and text is looked at: it costs 0.4 ms and is as sure as the whole."""

UNDETERMINED = "und"

CHINESE = frozenset({"cdo", "cmn", "gan", "hak", "hsn", "lzh", "nan", "wuu", "yue"})
"""The detector's names for kinds of Chinese, which are all written so alike that news has one name for them: zh."""

_PRIMARY_SUBTAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]|$)")


def identify(article: Article, ingested_at: datetime) -> Identified:
    """The article with its language: the detector's where it is certain, else the feed's, else `und`.

    `ingested_at` is when the raw record reached Kafka, and goes along unread.
    """
    sample = f"{article.title or ''}\n{article.text[:CHARACTERS]}".strip()[:CHARACTERS]
    if sample:
        name, probability = _detector().classify(sample)
        probability = round(min(1.0, float(probability)), 4)
        language = "zh" if name in CHINESE else name
        if probability >= CERTAIN:
            return Identified(
                article=article,
                language=language,
                probability=probability,
                basis="detected",
                ingested_at=ingested_at,
            )
    else:
        probability = None
    said = _primary_subtag(article.language)
    return Identified(
        article=article,
        language=said or UNDETERMINED,
        probability=probability,
        basis="feed" if said else "none",
        ingested_at=ingested_at,
    )


def load() -> None:
    """Load the detector now, and not with the first article: it unpacks 65 MB into the folder for temporary files.

    Raises `OSError` where there is no room for them.
    """
    _detector()


def _primary_subtag(tag: str | None) -> str | None:
    """`fr` of `fr-CA`; nothing of what is no tag, or says that nothing is known."""
    found = _PRIMARY_SUBTAG.match(tag.strip()) if tag else None
    said = found[1].lower() if found else UNDETERMINED
    return None if said in {UNDETERMINED, "mul", "zxx", "mis"} else said


@cache
def _detector() -> Any:
    """The detector over all its languages (a restricted one is surely wrong about the others), made once.

    It is only read after that, so threads may share it; two that come first at once make it twice, to no harm.
    """
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
