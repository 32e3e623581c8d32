"""Queries about countries: how their events lean."""

from __future__ import annotations

from deploy.grafana.selecting import RATE, of

CHOSEN = 'country=~"$country"'
COOPERATION, CONFLICT = 'quad_class=~"1|2"', 'quad_class=~"3|4"'


def increase(metric: str, window: str, *matchers: str, by: str) -> str:
    """How much a counter of countries has grown in the window."""
    return f"sum{f' by ({by})' if by else ''} (increase({of(metric, CHOSEN, *matchers)}[{window}]))"


def goldstein(by: str, window: str = RATE) -> str:
    """The mean Goldstein value: what was summed above and below 0, over the events."""
    positive = increase("eventwire_country_goldstein_positive_total", window, by=by)
    negative = increase("eventwire_country_goldstein_negative_total", window, by=by)
    return f"({positive} - {negative}) / {increase('eventwire_country_events_total', window, by=by)}"


def balance(window: str) -> str:
    """Cooperation less conflict, of all: a country that has only one of them has 0 of the other."""
    events = increase("eventwire_country_events_total", window, by="country")
    sides = [
        f"({increase('eventwire_country_events_total', window, side, by='country')} or 0 * {events})"
        for side in (COOPERATION, CONFLICT)
    ]
    return f"({sides[0]} - {sides[1]}) / {events}"
