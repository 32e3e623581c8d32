"""From an article on Kafka to a row in a browser, through the real pipeline."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import orjson
import pytest
from playwright.sync_api import Page, expect

from streams.topics import RAW
from tests.integration.cluster import TestCluster, Worker
from tests.integration.page.conftest import Site

pytestmark = [pytest.mark.kafka, pytest.mark.model, pytest.mark.browser, pytest.mark.timeout(300)]
Start = Callable[..., Worker]
SECONDS = 3.0
"""From an article's arrival on Kafka to its event on the page, the pipeline being warm."""
GIVERS = [
    ("Japan", "Mozambique"),
    ("Canada", "Jordan"),
    ("Norway", "Malawi"),
    ("Brazil", "Haiti"),
    ("Poland", "Moldova"),
]


def _feed(cluster: TestCluster, name: str, **article: Any) -> None:
    cluster.feed(RAW, [(name.encode(), orjson.dumps({"id": name} | article))])


def test_an_article_fed_is_on_the_page_within_seconds_and_what_is_hostile_in_it_stays_text(
    cluster: TestCluster, site: Site, start: Start, visit: Callable[..., Page], capsys: pytest.CaptureFixture[str]
) -> None:
    start("streams.cli", "worker")
    page = visit(site.url)
    expect(page.locator("#state-said")).to_have_text("live")
    _feed(cluster, "warm", text="France sent tents to Mali.", language="en")
    expect(page.locator("#rows .sides", has_text="France → Mali")).to_be_visible(timeout=180_000)

    took = []
    for giver, taker in GIVERS:
        began = time.monotonic()
        _feed(cluster, giver, text=f"{giver} sent tents to {taker} on Tuesday.", language="en")
        expect(page.locator("#rows .sides", has_text=f"{giver} → {taker}")).to_be_visible()
        took.append(time.monotonic() - began)
    with capsys.disabled():
        print(f"\nfed → on the page: {', '.join(f'{one:.2f}' for one in took)} s")  # noqa: T201 - what is measured
    assert statistics.median(took) < SECONDS

    _feed(
        cluster,
        "hostile",
        language="en",
        title="<script>alert(1)</script>\u202eeltit <img src=x onerror=alert(2)>",
        text="<img src=x onerror=alert(3)> Mali condemned Niger. \u202e<svg onload=alert(4)>",
        url="javascript:alert(5)",
        publisher="<b onmouseover=alert(6)>Daily</b>",
    )
    row = page.locator("#rows tr", has_text="Mali → Niger")
    expect(row).to_be_visible()
    row.locator(".open").click()
    detail = page.locator("#detail")
    expect(detail.locator("mark.source")).to_have_text(["Mali", "Who"])
    expect(detail.locator("mark.trigger")).to_have_text(["condemned", "What"])
    expect(detail.locator("mark.target")).to_have_text(["Niger", "To whom"])
    expect(detail).to_contain_text("<script>alert(1)</script>\ufffdeltit <img src=x onerror=alert(2)>")
    expect(detail).to_contain_text("<b onmouseover=alert(6)>Daily</b>")
    expect(detail.locator("dd code").filter(has_text="en/11-")).to_be_visible()  # the rule, and its pattern
    expect(detail.locator("code.pattern")).to_contain_text("SOURCE")
    expect(page.locator("#detail a, #rows img, #detail img, #rows svg, #rows script, #detail script")).to_have_count(0)
    expect(page.locator("script")).to_have_count(1)
