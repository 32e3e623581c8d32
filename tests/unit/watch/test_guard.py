"""Which host names are answered."""

from __future__ import annotations

import pytest

from streams.watch.guard import host_name, is_loopback


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("localhost:6070", "localhost"),
        ("EXAMPLE.org", "example.org"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]:6070", "::1"),
        ("", ""),
        ("[::1", "::1"),
    ],
)
def test_a_host_name_stands_before_its_port(header: str, name: str) -> None:
    assert host_name(header) == name


@pytest.mark.parametrize(
    ("host", "is_private"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),  # noqa: S104
        ("::", False),
        ("10.0.0.1", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("", False),
    ],
)
def test_loopback_is_known(host: str, is_private: bool) -> None:
    assert is_loopback(host) is is_private
