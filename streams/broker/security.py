"""How the link to Kafka is secured: the settings checked against each other, and made what clients need."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from streams.broker.tls import tls_context
from streams.errors import OperatorError
from streams.settings import Settings, settings


@dataclass(frozen=True, slots=True)
class Security:
    """A link's protocol, and for it the login and the TLS context. Whoever opens a client takes it from here."""

    protocol: str = "PLAINTEXT"
    mechanism: str | None = None
    username: str | None = None
    password: SecretStr | None = None
    context: ssl.SSLContext | None = None

    def for_clients(self) -> dict[str, Any]:
        """The arguments of kafka-python's clients and of aiokafka's connection, which have the same names."""
        arguments: dict[str, Any] = {"security_protocol": self.protocol}
        if self.context is not None:
            arguments["ssl_context"] = self.context
        if self.password is not None:
            arguments["sasl_mechanism"] = self.mechanism
            arguments["sasl_plain_username"] = self.username
            arguments["sasl_plain_password"] = self.password.get_secret_value()
        return arguments


UNSECURED = Security()
"""No TLS and no login: the embedded broker, which listens on this machine only."""


def security() -> Security:
    """What this process's settings say. Raises `OperatorError` as `security_of` does."""
    return security_of(settings())


def security_of(chosen: Settings) -> Security:
    """What these settings say.

    Raises `OperatorError` where they contradict each other, would show a password to whoever listens, or name a file
    that can't be used; the message names the setting.
    """
    protocol = chosen.security_protocol
    if protocol != "PLAINTEXT" and not chosen.has_own_cluster:
        raise OperatorError(
            f"EVENTWIRE_SECURITY_PROTOCOL is {protocol}, and EVENTWIRE_BOOTSTRAP_SERVERS does not name the cluster that "
            "speaks it: set it too (a Kafka started by `eventwire broker` or `demo` is PLAINTEXT, on this machine only)"
        )
    _refuse_idle(chosen, "sasl_", without="SASL_SSL", used=protocol.startswith("SASL_"))
    _refuse_idle(chosen, "ssl_", without="SASL_SSL or SSL", used=protocol.endswith("SSL"))
    if protocol == "SASL_PLAINTEXT" and chosen.unencrypted_login != "allowed":
        raise OperatorError(
            "EVENTWIRE_SECURITY_PROTOCOL=SASL_PLAINTEXT logs in over an unencrypted link: use SASL_SSL, or, where nobody "
            "else can listen, set EVENTWIRE_UNENCRYPTED_LOGIN=allowed"
        )
    context = tls_context(chosen) if protocol.endswith("SSL") else None
    if not protocol.startswith("SASL_"):
        return Security(protocol, context=context)
    for name in ("sasl_mechanism", "sasl_username"):
        if not getattr(chosen, name):
            raise OperatorError(f"EVENTWIRE_SECURITY_PROTOCOL is {protocol}: set {_variable(name)} too")
    return Security(protocol, chosen.sasl_mechanism, chosen.sasl_username, _password(chosen), context)


def _refuse_idle(chosen: Settings, prefix: str, *, without: str, used: bool) -> None:
    """Refuse a setting that would secure nothing: whoever set it thinks that it does."""
    idle = [name for name in type(chosen).model_fields if name.startswith(prefix) and getattr(chosen, name) is not None]
    if idle and not used:
        raise OperatorError(
            f"{_variable(idle[0])} is set, and of no use with EVENTWIRE_SECURITY_PROTOCOL={chosen.security_protocol}: "
            f"set that to {without}, or unset {_variable(idle[0])}"
        )


def _password(chosen: Settings) -> SecretStr:
    direct, file = chosen.sasl_password, chosen.sasl_password_file
    if direct is not None and file is not None:
        raise OperatorError("EVENTWIRE_SASL_PASSWORD and EVENTWIRE_SASL_PASSWORD_FILE are both set: unset one")
    found = direct if file is None else _first_line(file)
    if found is None:
        raise OperatorError(
            f"EVENTWIRE_SASL_USERNAME is {chosen.sasl_username}: set EVENTWIRE_SASL_PASSWORD_FILE, or "
            "EVENTWIRE_SASL_PASSWORD, too"
        )
    if not found.get_secret_value():
        raise OperatorError(f"{_variable('sasl_password' if file is None else 'sasl_password_file')} is empty")
    return found


def _first_line(file: Path) -> SecretStr:
    try:
        return SecretStr(file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r"))
    except OSError as error:
        reason = error.strerror
    except UnicodeDecodeError:
        reason = "not UTF-8"
    raise OperatorError(f"EVENTWIRE_SASL_PASSWORD_FILE: {file} can't be read ({reason})")


def _variable(name: str) -> str:
    return f"EVENTWIRE_{name.upper()}"
