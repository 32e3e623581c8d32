"""The events' dashboard: languages, publishers, and what the lexicon does not know."""

from __future__ import annotations

from deploy.grafana.panels import A_SECOND, NUMBER, SECONDS, AnyPanel, Query, chart
from deploy.grafana.selecting import of, total


def sources() -> list[AnyPanel]:
    """Who tells it, and in which language."""
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


def unknown() -> list[AnyPanel]:
    """Whom and what the lexicon does not know."""
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
