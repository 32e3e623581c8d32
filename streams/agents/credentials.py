"""How Faust is told of the link's security."""

from __future__ import annotations

import faust

from streams.broker.security import Security


def credentials(security: Security) -> faust.SASLCredentials | faust.SSLCredentials | None:
    """What Faust's `broker_credentials` must be: a login, a TLS context alone, or neither."""
    if security.password is not None:
        return faust.SASLCredentials(
            username=security.username,
            password=security.password.get_secret_value(),
            ssl_context=security.context,
            mechanism=security.mechanism,
        )
    return faust.SSLCredentials(context=security.context) if security.context is not None else None
