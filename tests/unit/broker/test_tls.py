"""The files that TLS needs: what can't be used is said by setting, file and reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from streams.broker.tls import tls_context
from streams.errors import OperatorError
from streams.settings import Settings
from tests.certificates import Authority, encrypt


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.found(tmp_path_factory.mktemp("tls") / "authority")


def refused(**files: Any) -> str:
    with pytest.raises(OperatorError) as error:
        tls_context(Settings(_env_file=None, **files))
    assert "\n" not in str(error.value)
    return str(error.value)


def test_only_the_ca_that_is_named_is_trusted(authority: Authority) -> None:
    context = tls_context(Settings(_env_file=None, ssl_ca_file=authority.certificate))
    assert [ca["subject"] for ca in context.get_ca_certs()] == [((("commonName", "ca"),),)]
    assert context.check_hostname


def test_a_certificate_and_its_key_in_one_file_or_in_two_or_encrypted(authority: Authority) -> None:
    certificate, key = authority.sign("feeder")
    for own in (
        {"ssl_certificate_file": certificate, "ssl_key_file": key},
        {"ssl_certificate_file": authority.sign_for_kafka("feeder")},
        {
            "ssl_certificate_file": authority.sign("feeder")[0],
            "ssl_key_file": encrypt(key, "w"),
            "ssl_key_password": "w",
        },
    ):
        tls_context(Settings(_env_file=None, **own))


@pytest.mark.parametrize("setting", ["ssl_ca_file", "ssl_certificate_file"])
def test_a_file_that_is_not_there(tmp_path: Path, setting: str) -> None:
    message = refused(**{setting: tmp_path / "ca.pem"})
    assert message == f"EVENTWIRE_{setting.upper()}: {tmp_path / 'ca.pem'} can't be read (No such file or directory)"


def test_a_key_that_is_not_there(authority: Authority, tmp_path: Path) -> None:
    message = refused(ssl_certificate_file=authority.certificate, ssl_key_file=tmp_path)
    assert message == f"EVENTWIRE_SSL_KEY_FILE: {tmp_path} can't be read (Is a directory)"


def test_a_ca_that_is_no_certificate(authority: Authority) -> None:
    assert "holds no certificate in PEM" in refused(ssl_ca_file=authority.folder / "ca.key")


def test_a_key_of_another_certificate(authority: Authority) -> None:
    certificate, _ = authority.sign("feeder")
    message = refused(ssl_certificate_file=certificate, ssl_key_file=authority.folder / "ca.key")
    assert message.startswith(f"EVENTWIRE_SSL_CERTIFICATE_FILE: {certificate} and the key in ")
    assert "KEY_VALUES_MISMATCH" in message


@pytest.mark.parametrize("password", [None, "another"])
def test_an_encrypted_key_is_not_asked_about_on_the_terminal(authority: Authority, password: str | None) -> None:
    certificate, key = authority.sign("feeder")
    message = refused(ssl_certificate_file=certificate, ssl_key_file=encrypt(key, "word"), ssl_key_password=password)
    assert "EVENTWIRE_SSL_KEY_PASSWORD" in message


def test_a_key_alone(authority: Authority) -> None:
    assert "set both, or neither" in refused(ssl_key_file=authority.folder / "ca.key")
