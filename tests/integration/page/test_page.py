"""The page in a real browser, over events put on Kafka as the coder would."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from playwright.sync_api import Page, expect

from streams.topics import ACCOUNTS, CODED
from tests.integration.cluster import TestCluster
from tests.integration.page.conftest import Site

pytestmark = [pytest.mark.kafka, pytest.mark.browser]
Visit = Callable[..., Page]
ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = orjson.loads((ROOT / "schemas/examples/events.coded.v1/praise.json").read_bytes())
AXE = ROOT / "page/node_modules/axe-core/axe.min.js"


def _put(cluster: TestCluster, *events: dict[str, Any]) -> None:
    """Events, each with the fields that are given and else as in the contract's example."""
    now = datetime.now(UTC).isoformat()
    cluster.feed(CODED, ((b"key", orjson.dumps(EXAMPLE | {"coded_at": now} | event)) for event in events))


def _side(country: str, **more: Any) -> dict[str, Any]:
    return {**EXAMPLE["source"], "country": country, "code": country, "name": None, "text": country, **more}


PRAISE = {"id": "praise"}
WAR = {
    "id": "war",
    "source": _side("RUS"),
    "target": _side("UKR"),
    "code": "190",
    "root": "19",
    "label": "Use conventional military force",
    "quad_class": 4,
    "language": "en",
}
THREAT = WAR | {
    "id": "threat",
    "source": _side("UKR"),
    "target": _side("RUS"),
    "root": "13",
    "code": "138",
    "label": "Threaten to use military force",
    "quad_class": 3,
    "modality": "conditional",
    "confidence": 0.4,
}


def _rows(page: Page) -> list[str]:
    ids: list[str] = page.locator("#rows tr").evaluate_all("rows => rows.map(row => row.dataset.id)")
    return ids


def _expect_rows(page: Page, *ids: str) -> None:
    expect(page.locator("#rows tr")).to_have_count(len(ids))
    assert sorted(_rows(page)) == sorted(ids)


SHOWN = {
    "": ["praise", "war", "threat"],
    "?country=UKR": ["war", "threat"],
    "?country=RUS&other=PRK": ["praise"],
    "?root=19": ["war"],
    "?quad=3,4": ["war", "threat"],
    "?language=fr": ["praise"],
    "?modality=conditional": ["threat"],
    "?confidence=0.5": ["praise", "war"],
    "?country=<img src=x onerror=alert(1)>&root=19": ["war"],
}


def test_the_address_says_what_is_shown(cluster: TestCluster, site: Site, visit: Visit) -> None:
    _put(cluster, PRAISE, WAR, THREAT)
    page = visit(site.url)
    for query, ids in SHOWN.items():
        page.goto(site.url + query)
        _expect_rows(page, *ids)


def test_filters_are_in_the_address_and_the_back_button_leads_out_of_them(
    cluster: TestCluster, site: Site, visit: Visit
) -> None:
    _put(cluster, PRAISE, WAR, THREAT)
    page = visit(site.url)
    _expect_rows(page, "praise", "war", "threat")
    page.get_by_role("button", name="Material conflict").click()
    _expect_rows(page, "war")
    page.get_by_label("Country, on either side").select_option("PRK")
    expect(page.locator("#nothing")).to_have_text("None of the 3 events fits these filters.")
    assert page.url == f"{site.url}?country=PRK&quad=4"
    page.go_back()
    _expect_rows(page, "war")
    page.get_by_role("button", name="Show everything").click()
    _expect_rows(page, "praise", "war", "threat")
    assert page.url == site.url
    page.get_by_role("button", name=re.compile("^Russia → Ukraine ?: 1 conflict, 0")).click()
    _expect_rows(page, "war", "threat")
    assert page.url == f"{site.url}?country=RUS&other=UKR"


def test_an_event_is_opened_and_closed_by_the_keyboard_and_has_an_address(
    cluster: TestCluster, site: Site, visit: Visit
) -> None:
    _put(cluster, PRAISE)
    page = visit(site.url)
    page.locator("#rows .open").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="North Korea → Russia: praise or endorse (051)")).to_be_visible()
    expect(page.locator("blockquote mark")).to_have_text(["Kim Jong-un", "réaffirmé", "la Russie"])
    assert page.url == f"{site.url}?event=praise"
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("#rows .open")).to_be_focused()
    assert page.url == site.url
    shared = visit(f"{site.url}?event=praise")
    expect(shared.get_by_role("dialog")).to_be_visible()
    gone = visit(f"{site.url}?event=gone")
    expect(gone.locator("#gone")).to_be_visible()


def test_a_map_and_a_timeline_are_drawn(cluster: TestCluster, site: Site, visit: Visit) -> None:
    _put(cluster, PRAISE, WAR, THREAT)
    page = visit(site.url)
    expect(page.locator("#map .arc.conflict")).to_have_count(2)
    expect(page.locator("#map .arc.cooperation")).to_have_count(1)
    expect(page.locator("#map .spot title").first).to_contain_text("Wonsan")
    expect(page.locator("#timeline canvas")).to_be_visible()
    expect(page.locator("#timeline-said")).to_contain_text("1 cooperation (0 material), 2 conflict (1 material)")
    page.locator("#map .arc.cooperation .near").dispatch_event("click")
    _expect_rows(page, "praise")


def test_what_is_new_is_said_and_a_pause_holds_it_back(cluster: TestCluster, site: Site, visit: Visit) -> None:
    page = visit(site.url)
    expect(page.locator("#nothing")).to_contain_text("No events yet")
    _put(cluster, PRAISE)
    _expect_rows(page, "praise")
    expect(page.get_by_role("status")).to_have_text(re.compile("1 new event. North Korea → Russia"), timeout=20_000)
    page.get_by_role("button", name="Pause").click()
    _put(cluster, WAR)
    expect(page.get_by_role("button", name="Go on (1 new)")).to_be_visible()
    _expect_rows(page, "praise")
    page.get_by_role("button", name="Go on (1 new)").click()
    _expect_rows(page, "praise", "war")


def test_what_is_withdrawn_leaves_the_page(cluster: TestCluster, site: Site, visit: Visit) -> None:
    _put(cluster, PRAISE, WAR)
    page = visit(site.url)
    _expect_rows(page, "praise", "war")
    later = (datetime.now(UTC) + timedelta(seconds=5)).isoformat()
    account = {"article_id": "a-1", "version": 1, "outcome": "coded", "events": ["war"], "accounted_at": later}
    cluster.feed(ACCOUNTS, [(b"a-1", orjson.dumps(account))])
    _expect_rows(page, "war")


def test_the_page_goes_on_when_its_server_was_away(cluster: TestCluster, site: Site, visit: Visit) -> None:
    _put(cluster, PRAISE)
    page = visit(site.url)
    _expect_rows(page, "praise")
    assert site.worker.end() == 0
    expect(page.locator("#state-said")).to_have_text("not connected")
    _put(cluster, WAR)
    site.start()
    _expect_rows(page, "praise", "war")
    expect(page.locator("#state-said")).to_have_text("live")


def test_it_fits_and_can_be_used_by_everybody(cluster: TestCluster, site: Site, visit: Visit) -> None:
    long = 200 * "Donaudampfschifffahrt"
    _put(
        cluster,
        PRAISE,
        WAR,
        THREAT,
        WAR | {"id": "long", "title": long, "sentence": EXAMPLE["sentence"] | {"text": long}},
    )
    for width, scheme in ((360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")):
        page = visit(site.url, width=width, color_scheme=scheme, reduced_motion="reduce")
        expect(page.locator("#rows tr")).to_have_count(4)
        _expect_accessible(page)
        page.locator("#rows tr", has_text="Donau").locator(".open").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        _expect_accessible(page)


def _expect_accessible(page: Page) -> None:
    """No scrolling sideways, and nothing that axe knows to be in somebody's way."""
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]  # type: ignore[index]
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]] == []
