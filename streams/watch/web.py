"""The page's web application: its files, its stream, and whether it is alive."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from pathlib import Path

from aiohttp import web

from streams.watch.guard import add_headers, hosts_guard
from streams.watch.stream import Streams

STATIC = Path(__file__).resolve().parent / "static"
_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}


def application(streams: Streams, names: Collection[str] | None) -> web.Application:
    """The application. `names` are the host names it answers to besides loopback's; None: to any."""
    app = web.Application(middlewares=[] if names is None else [hosts_guard(names)])
    app.on_response_prepare.append(add_headers)
    app.router.add_get("/events", streams.serve, allow_head=False)
    app.router.add_get("/livez", _alive)
    # Files are read now: what can be asked for is a list of names, and no path.
    for path in sorted(STATIC.iterdir()):
        if path.suffix in _TYPES:
            name = "/" if path.name == "index.html" else f"/{path.name}"
            app.router.add_get(name, _file(path.read_bytes(), _TYPES[path.suffix]))
    return app


async def _alive(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")


def _file(content: bytes, kind: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_request: web.Request) -> web.Response:
        # no-cache: a browser may keep it, and asks whether it is still so; after an upgrade it is not.
        response = web.Response(body=content, content_type=kind, charset="utf-8", headers={"Cache-Control": "no-cache"})
        response.enable_compression()
        return response

    return answer
