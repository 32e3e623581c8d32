"""What every answer carries against hostile pages and hostile articles, and whom the server answers."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

HEADERS = {
    "Server": "eventwire",
    # Only our own files: a script in an article's text would not run even if it became markup.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Set the headers; a signal of aiohttp's, since a stream's headers are sent before its handler returns."""
    for name, value in HEADERS.items():
        response.headers[name] = value


def hosts_guard(names: Collection[str]) -> Middleware:
    """A middleware that answers only requests for one of the host names, or for a loopback address.

    So a page of another site whose name is made to lead here (DNS rebinding) reads nothing.
    """
    allowed = {name.lower() for name in names}

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        name = host_name(request.headers.get("Host", ""))
        if name not in allowed and not is_loopback(name):
            raise web.HTTPMisdirectedRequest(text="not a name of this server; see EVENTWIRE_WATCH_NAMES\n")
        return await handler(request)

    return guard


def host_name(header: str) -> str:
    """The name in a Host header: without its port, and an IPv6 address without its brackets."""
    if header.startswith("["):
        return header[1:].partition("]")[0].lower()
    return header.partition(":")[0].lower()


def is_loopback(host: str) -> bool:
    """Whether the name or address is this machine's own, reached from nowhere else."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
