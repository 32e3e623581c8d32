"""Each event of an article once, however often and however fully the article tells it."""

from __future__ import annotations

from collections.abc import Iterable

from schemas import Actor, Event


def once(events: Iterable[Event]) -> list[Event]:
    """Each event once, in the order of the text, with `mentions` counted.

    The same source, target, code and date again are one event; and so is what is told again with less: *police
    arrested protesters* behind *Iranian police arrested 30 students in Tehran*.
    """
    return _without_vaguer(_without_repeats(events))


def is_told_by(vague: Event, full: Event) -> bool:
    """Whether `full` tells all that `vague` does, and more: the same act, or a kind of it, of and to the same sides.

    A side that `vague` leaves open, or knows by its country alone, may be anybody of it, but for sides that one verb
    names together: *between Colombo and the Tamil Tigers*. A date that only one of them has is no difference; two
    dates are two acts.
    """
    return (
        not _are_named_together(vague, full)
        and _is_kind_of(full.code, vague.code)
        and full.modality == vague.modality
        and _is_same_side(vague.source, full.source)
        and _is_same_side(vague.target, full.target)
        and not (_told_date(vague) and _told_date(full) and _told_date(vague) != _told_date(full))
        and (full.relevant or not vague.relevant)
    )


def _are_named_together(one: Event, other: Event) -> bool:
    """Whether one verb or noun tells both, of two who stand beside each other."""
    if one.trigger != other.trigger:
        return False
    sides = ((one.source, other.source), (one.target, other.target))
    return any(
        first is not None and second is not None and (first.end <= second.start or second.end <= first.start)
        for first, second in sides
    )


def _without_repeats(events: Iterable[Event]) -> list[Event]:
    merged: dict[tuple[object, ...], Event] = {}
    for event in events:
        key = (_identity(event.source), _identity(event.target), event.code, event.modality, _told_date(event))
        first = merged.get(key)
        merged[key] = event if first is None else _with_mentions(first, event)
    return list(merged.values())


def _without_vaguer(events: list[Event]) -> list[Event]:
    kept: list[Event | None] = list(events)
    for place, vague in enumerate(kept):
        for other, full in enumerate(kept):
            if vague is not None and full is not None and place != other and is_told_by(vague, full):
                kept[other], kept[place] = _with_mentions(full, vague), None
                break
    return [event for event in kept if event is not None]


def _is_kind_of(code: str, wider: str) -> bool:
    """Whether a code is the other or one of its kinds: 1411 of 141, 195 of 190 (CAMEO's *not specified below*)."""
    return code.startswith(wider.removesuffix("0") if len(wider) == 3 else wider)


def _is_same_side(vague: Actor | None, full: Actor | None) -> bool:
    """Whether the fuller event's side is the other's, which may be open or less known."""
    if vague is None:
        return True
    if full is None or full.code is None or vague.code is None:
        return full is not None and _identity(vague) == _identity(full)
    return vague.country == full.country and full.code.startswith(vague.code)


def _with_mentions(event: Event, again: Event) -> Event:
    """The event told also by another; the surest mention says how sure it is."""
    surest = max(event, again, key=lambda each: each.confidence)
    return event.model_copy(
        update={
            "mentions": event.mentions + again.mentions,
            "confidence": surest.confidence,
            "confidence_parts": surest.confidence_parts,
        }
    )


def _told_date(event: Event) -> object:
    """The date where the text itself tells it."""
    return event.date if event.date_basis == "text" else None


def _identity(actor: Actor | None) -> object:
    """By code where the actor has one, else by the words."""
    if actor is None:
        return None
    return actor.code or actor.text.lower()
