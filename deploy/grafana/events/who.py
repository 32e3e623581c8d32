"""The events' dashboard: dyads and countries."""

from __future__ import annotations

from deploy.grafana.events.of_countries import CHOSEN, balance, goldstein
from deploy.grafana.names import countries
from deploy.grafana.panels import A_SECOND, NUMBER, AnyPanel, Query, chart, listing
from deploy.grafana.selecting import RATE, of, total


def who() -> list[AnyPanel]:
    """Who does it, and to whom."""
    dyads = f"sum by (source, target) ({of('eventwire_dyad_events')})"
    busiest = f"topk(10, {total('eventwire_country_events_total', CHOSEN, by='country')})"
    return [
        listing(
            "Most active dyads",
            "Events that happened between two sides in the last 24 hours of each worker, the 50 busiest of each.",
            {"source": "Who", "target": "To whom"},
            {"Events": Query(f"topk(50, {dyads})", "")},
            units={"Events": NUMBER},
            mappings=[countries()],
            sort_by="Events",
        ),
        listing(
            "Countries",
            "Of the last hour: events that happened, the balance of cooperation and conflict (1 all cooperation, -1 all "
            "conflict), and their mean Goldstein value (-10 to 10).",
            {"country": "Country"},
            {
                "Events": Query(f"sum by (country) (increase({of('eventwire_country_events_total', CHOSEN)}[1h]))", ""),
                "Balance": Query(balance("1h"), ""),
                "Goldstein": Query(goldstein("country", "1h"), ""),
            },
            units={"Events": NUMBER, "Balance": NUMBER, "Goldstein": NUMBER},
            mappings=[countries()],
            sort_by="Events",
        ),
        chart(
            "Most active dyads over time",
            "Events of the ten busiest dyads in the 24 hours before.",
            NUMBER,
            Query(f"topk(10, {dyads})", "{{source}} → {{target}}"),
            width=12,
        ),
        chart(
            "Events by country",
            "Events that happened, a second, of the ten busiest countries; each side's country counts once an event.",
            A_SECOND,
            Query(busiest, "{{country}}"),
            width=12,
        ),
        chart(
            "Conflict and cooperation, by country",
            "Cooperation less conflict, of all events of a country: 1 all cooperation, -1 all conflict. The ten busiest.",
            NUMBER,
            Query(f"{balance(RATE)} and {busiest}", "{{country}}"),
            width=12,
            least=-1,
        ),
        chart(
            "Mean Goldstein, by country",
            "Mean Goldstein value of a country's events that happened, from -10 (war) to 10 (help). The ten busiest.",
            NUMBER,
            Query(f"{goldstein('country', RATE)} and {busiest}", "{{country}}"),
            width=12,
            least=None,
        ),
    ]
