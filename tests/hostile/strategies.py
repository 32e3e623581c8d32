"""Hypothesis strategies of records, for what nobody has thought of: it makes a small one of each that fails."""

from __future__ import annotations

from typing import Any

import orjson
from hypothesis import strategies as st

from tests.hostile.json_shapes import FIELDS
from tests.hostile.raw import Article, Raw, lead
from tests.hostile.texts import NAMES, VERBS

_numbers = st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
_characters = st.characters(exclude_categories=["Cs"])  # orjson writes no half of a pair
json = st.recursive(
    st.none() | st.booleans() | _numbers | st.text(_characters),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(_characters), inner, max_size=5),
    max_leaves=20,
)
moments = st.datetimes(timezones=st.timezones()).map(lambda moment: moment.isoformat()) | st.dates().map(str)
_words = st.sampled_from((*NAMES, *VERBS)) | st.text(_characters, max_size=12)
texts = st.lists(_words, max_size=60).map(" ".join)


def articles(sound: Article) -> st.SearchStrategy[dict[str, Any]]:
    """The sound article with a text, title and date out of anything, and with some fields of any kind."""
    beginning = lead(sound, 300)
    sensible = st.fixed_dictionaries(
        {}, optional={"text": texts.map(lambda text: beginning + text), "title": texts, "published_at": moments}
    )
    anything = st.dictionaries(st.sampled_from(FIELDS) | st.text(_characters), json, max_size=2)
    return st.builds(lambda some, any_: {**sound, **some, **any_}, sensible, st.just({}) | anything)


def raws(sound: Article) -> st.SearchStrategy[Raw]:
    """Records: such articles, other JSON, or bytes."""
    values = articles(sound).map(orjson.dumps) | json.map(orjson.dumps) | st.binary()
    headers = st.lists(st.tuples(st.text(_characters), st.binary()), max_size=3).map(tuple)
    return st.builds(Raw, st.just("hypothesis"), values, st.none() | st.binary(), headers)
