"""The contract: the records on eventwire's topics.

These models are the source; `schemas/json/` and `schemas/asyncapi.yaml` are generated from them by `make schemas`.
This package knows nothing of the rest of the project, so that a consumer can import it alone.
"""

from schemas.account import Account, Outcome
from schemas.annotated import Annotated, ArticleDetails, LeftOut, Part, SentenceGrammar
from schemas.article import Article, article_id
from schemas.event import Actor, Coder, Event, EventSentence, Location, Modality, Trigger
from schemas.identified import Identified
from schemas.record import Record

__all__ = [
    "Account",
    "Actor",
    "Annotated",
    "Article",
    "ArticleDetails",
    "Coder",
    "Event",
    "EventSentence",
    "Identified",
    "LeftOut",
    "Location",
    "Modality",
    "Outcome",
    "Part",
    "Record",
    "SentenceGrammar",
    "Trigger",
    "article_id",
]
