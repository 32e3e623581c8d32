"""The TLS context that the settings describe: whom we trust, and who we are."""

from __future__ import annotations

import ssl
from pathlib import Path

from streams.errors import OperatorError
from streams.settings import Settings


def tls_context(chosen: Settings) -> ssl.SSLContext:
    """A context that checks certificates and host names, TLS 1.2 or newer.

    Raises `OperatorError`, naming the setting, where a file can't be read or is not what it should be.
    """
    context = ssl.create_default_context()
    if chosen.ssl_ca_file is not None:
        context = _trusting(chosen.ssl_ca_file)
    if chosen.ssl_certificate_file is not None:
        _load_own(context, chosen)
    elif chosen.ssl_key_file is not None:
        raise OperatorError(
            "EVENTWIRE_SSL_KEY_FILE is set without EVENTWIRE_SSL_CERTIFICATE_FILE: set both, or neither"
        )
    return context


def _trusting(file: Path) -> ssl.SSLContext:
    """A context that trusts this CA and no other."""
    _check_readable("EVENTWIRE_SSL_CA_FILE", file)
    try:
        return ssl.create_default_context(cafile=file)
    except ssl.SSLError as error:
        raise OperatorError(f"EVENTWIRE_SSL_CA_FILE: {file} holds no certificate in PEM") from error


def _load_own(context: ssl.SSLContext, chosen: Settings) -> None:
    certificate, key = chosen.ssl_certificate_file, chosen.ssl_key_file
    assert certificate is not None
    _check_readable("EVENTWIRE_SSL_CERTIFICATE_FILE", certificate)
    if key is not None:
        _check_readable("EVENTWIRE_SSL_KEY_FILE", key)
    # Never None: OpenSSL would ask on the terminal for what an encrypted key needs.
    password = chosen.ssl_key_password.get_secret_value() if chosen.ssl_key_password is not None else ""
    try:
        context.load_cert_chain(certificate, key, password)
    except ssl.SSLError as error:
        raise OperatorError(
            f"EVENTWIRE_SSL_CERTIFICATE_FILE: {certificate} and the key in {key or 'it'} can't be used "
            f"({error.reason or error}): both must be PEM, belong together, and an encrypted key needs "
            "EVENTWIRE_SSL_KEY_PASSWORD"
        ) from error


def _check_readable(setting: str, file: Path) -> None:
    try:
        with file.open("rb"):
            return
    except OSError as error:
        raise OperatorError(f"{setting}: {file} can't be read ({error.strerror})") from error
