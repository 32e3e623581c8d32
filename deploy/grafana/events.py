"""The dashboard *events*: what is told, of whom, in which language and by which publisher, and what the lexicon lacks."""

from __future__ import annotations

from grafana_foundation_sdk.models.dashboard import Dashboard

from deploy.grafana.board import Panels, board, choice
from deploy.grafana.names import QUAD_CLASSES, QUAD_COLOURS, ROOT_LEGENDS, countries
from deploy.grafana.panels import A_SECOND, NUMBER, SECONDS, SHARE, AnyPanel, Query, chart, figure, listing
from deploy.grafana.selecting import RATE, of, total

CHOSEN = 'country=~"$country"'
COOPERATION, CONFLICT = 'quad_class=~"1|2"', 'quad_class=~"3|4"'


def dashboard() -> Dashboard:
    """Events over time, dyads and countries, languages and publishers, and what the lexicon does not know."""
    return board(
        "eventwire-events",
        "eventwire: events",
        "What the news tells: events by kind, dyads and countries, languages and publishers. A report is an event here; "
        "the same deed told by two articles counts twice.",
        [
            Panels("At a glance", _glance()),
            Panels("What", _what()),
            Panels("Who", _who()),
            Panels("Languages and publishers", _sources()),
            Panels("What the lexicon does not know", _unknown()),
        ],
        [choice("country", "Country", "label_values(eventwire_country_events_total, country)")],
    )


def _glance() -> list[AnyPanel]:
    events = total("eventwire_events_total")
    conflict = total("eventwire_events_total", CONFLICT)
    told = total("eventwire_accounts_total", 'outcome="coded"')
    read = total("eventwire_accounts_total", 'outcome=~"coded|nothing-to-code"')
    hour = f"sum (increase({of('eventwire_events_total')}[1h]))"
    return [
        figure("Events", "Published events, a second.", A_SECOND, Query(events, "events")),
        figure("Events in an hour", "Published events of the last hour.", NUMBER, Query(hour, "events")),
        figure(
            "Articles with an event",
            "Of the articles that were read, the share that told an event.",
            SHARE,
            Query(f"{told} / {read}", "articles"),
        ),
        figure(
            "Conflict", "Share of events in quad classes 3 and 4.", SHARE, Query(f"{conflict} / {events}", "conflict")
        ),
        figure(
            "Mean Goldstein",
            "Mean Goldstein value of the events that happened, each counted for each of its countries: "
            "-10 is war, 10 is help.",
            NUMBER,
            Query(_goldstein(""), "mean"),
        ),
        figure(
            "Change of the mix",
            "How far the last hour's events differ from the last day's by CAMEO root: 0 not at all, 100 % wholly. "
            "An hour of ordinary news differs by 10 to 20 %.",
            SHARE,
            Query("max (eventwire:event_mix:distance)", "distance"),
            limits=(0.2, 0.3),
        ),
    ]


def _what() -> list[AnyPanel]:
    return [
        chart(
            "Events by root",
            "Published events a second, by CAMEO root.",
            A_SECOND,
            Query(total("eventwire_events_total", by="root"), "{{root}}"),
            stacked=True,
            width=12,
            names=ROOT_LEGENDS,
        ),
        chart(
            "Events by quad class",
            "Published events a second: words and deeds, cooperation and conflict. Classes are GDELT's.",
            A_SECOND,
            Query(total("eventwire_events_total", by="quad_class"), "{{quad_class}}"),
            stacked=True,
            names=QUAD_CLASSES,
            colours=QUAD_COLOURS,
        ),
        chart(
            "Events by modality",
            "Actual events happened; conditional ones may, historical ones did long ago.",
            A_SECOND,
            Query(total("eventwire_events_total", by="modality"), "{{modality}}"),
            width=4,
        ),
    ]


def _who() -> list[AnyPanel]:
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
                "Balance": Query(_balance("1h"), ""),
                "Goldstein": Query(_goldstein("country", "1h"), ""),
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
            Query(f"{_balance(RATE)} and {busiest}", "{{country}}"),
            width=12,
            least=-1,
        ),
        chart(
            "Mean Goldstein, by country",
            "Mean Goldstein value of a country's events that happened, from -10 (war) to 10 (help). The ten busiest.",
            NUMBER,
            Query(f"{_goldstein('country', RATE)} and {busiest}", "{{country}}"),
            width=12,
            least=None,
        ),
    ]


def _sources() -> list[AnyPanel]:
    articles = total("eventwire_publisher_articles_total", by="publisher")
    last = of("eventwire_publisher_last_article_timestamp_seconds", 'publisher!="other"')
    return [
        chart(
            "Events by language",
            "Published events a second, by the article's language.",
            A_SECOND,
            Query(total("eventwire_events_total", by="language"), "{{language}}"),
            width=6,
        ),
        chart(
            "Articles by publisher",
            "Articles that came in, a second, of the publishers that EVENTWIRE_PUBLISHERS lists, and all others.",
            A_SECOND,
            Query(articles, "{{publisher}}"),
            width=6,
        ),
        chart(
            "Events an article, by publisher",
            "How many events a publisher's articles tell on average.",
            NUMBER,
            Query(f"{total('eventwire_publisher_events_total', by='publisher')} / {articles}", "{{publisher}}"),
            width=6,
        ),
        chart(
            "Time since the last article, by publisher",
            "How long ago a listed publisher's last article came.",
            SECONDS,
            Query(f"time() - max by (publisher) ({last} > 0)", "{{publisher}}"),
            width=6,
        ),
    ]


def _unknown() -> list[AnyPanel]:
    coded = total("eventwire_accounts_total", 'outcome=~"coded|nothing-to-code"', by="language")

    def an_article(kind: str) -> Query:
        unknown = total("eventwire_unmatched_total", f'kind="{kind}"', by="language")
        return Query(f"{unknown} / {coded}", "{{language}}")

    return [
        chart(
            "Unresolved actors, an article",
            "Actors that are named and have no code, an article, by language: `eventwire unmatched` lists them.",
            NUMBER,
            an_article("actor"),
            width=8,
        ),
        chart(
            "Unmatched verbs, an article",
            "Verbs of somebody's that have no pattern, an article, by language.",
            NUMBER,
            an_article("verb"),
            width=8,
        ),
        chart(
            "Articles in other languages",
            "Articles in a language without a pipeline, a second: they are kept on articles.unsupported.v1.",
            A_SECOND,
            Query(total("eventwire_accounts_total", 'outcome="unsupported"'), "unsupported"),
            width=8,
        ),
    ]


def _increase(metric: str, window: str, *matchers: str, by: str) -> str:
    return f"sum{f' by ({by})' if by else ''} (increase({of(metric, CHOSEN, *matchers)}[{window}]))"


def _goldstein(by: str, window: str = RATE) -> str:
    positive = _increase("eventwire_country_goldstein_positive_total", window, by=by)
    negative = _increase("eventwire_country_goldstein_negative_total", window, by=by)
    return f"({positive} - {negative}) / {_increase('eventwire_country_events_total', window, by=by)}"


def _balance(window: str) -> str:
    """Cooperation less conflict, of all: a country that has only one of them has 0 of the other."""
    events = _increase("eventwire_country_events_total", window, by="country")
    sides = [
        f"({_increase('eventwire_country_events_total', window, side, by='country')} or 0 * {events})"
        for side in (COOPERATION, CONFLICT)
    ]
    return f"({sides[0]} - {sides[1]}) / {events}"
