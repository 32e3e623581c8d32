"""A property that is worked out once."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

Value = TypeVar("Value")


class once(cached_property[Value]):  # noqa: N801  (a decorator, as `cached_property` is)
    """`functools.cached_property`, by a name of its own: mypyc takes that one for a property worked out every time.

    The class that has it must be compiled as Python's own classes are (`mypyc_attr(native_class=False)`), since a
    native one has no `__dict__` to keep the value in.
    """
