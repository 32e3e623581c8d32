"""A worker's pages: `/metrics`, `/livez` and `/readyz`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import faust
from prometheus_client import CONTENT_TYPE_LATEST

from streams import metrics
from streams.agents.health import Health


def add_pages(app: faust.App, health: Health) -> None:
    """Give the app its pages. Health is 200 and `ok`, or 503 and the reason."""

    async def metrics_page(view: Any, _request: Any) -> Any:
        return view.bytes(metrics.exposition(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def livez(view: Any, _request: Any) -> Any:
        return _answer(view, health.not_alive)

    async def readyz(view: Any, _request: Any) -> Any:
        return _answer(view, health.not_ready)

    app.page("/metrics")(metrics_page)
    app.page("/livez")(livez)
    app.page("/readyz")(readyz)


def _answer(view: Any, ask: Callable[[], str | None]) -> Any:
    reason = ask()
    return view.text(f"{reason or 'ok'}\n", status=503 if reason else 200)
