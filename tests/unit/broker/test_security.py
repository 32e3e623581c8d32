"""Settings of the link to Kafka: what they come to, and which are refused, each in one line that names the setting."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from streams.broker.security import UNSECURED, security_of
from streams.errors import OperatorError
from streams.settings import Settings

LOGIN: dict[str, Any] = {"sasl_mechanism": "SCRAM-SHA-512", "sasl_username": "wire", "sasl_password": "s3cr3t"}


def chosen(**more: Any) -> Settings:
    """Settings of a cluster of one's own, and nothing out of the environment or a file."""
    return Settings(_env_file=None, **{"bootstrap_servers": ["kafka:9093"], **more})


def refused(**more: Any) -> str:
    """The one line with which these settings are refused."""
    with pytest.raises(OperatorError) as error:
        security_of(chosen(**more))
    message = str(error.value)
    assert "\n" not in message
    assert "s3cr3t" not in message
    return message


def test_unless_set_there_is_neither_tls_nor_a_login() -> None:
    assert security_of(Settings(_env_file=None)) == UNSECURED
    assert UNSECURED.for_clients() == {"security_protocol": "PLAINTEXT"}


def test_a_login_over_tls_is_handed_to_clients_whole() -> None:
    security = security_of(chosen(security_protocol="SASL_SSL", **LOGIN))
    arguments = security.for_clients()
    context = arguments.pop("ssl_context")
    assert arguments == {
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "SCRAM-SHA-512",
        "sasl_plain_username": "wire",
        "sasl_plain_password": "s3cr3t",
    }
    assert context.check_hostname


def test_a_password_is_the_first_line_of_its_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_bytes("s3cr3t è\r\n\r\n".encode())
    security = security_of(chosen(security_protocol="SASL_SSL", **LOGIN | _in_file(file)))
    assert security.for_clients()["sasl_plain_password"] == "s3cr3t è"


def test_a_password_is_not_shown_by_what_holds_it() -> None:
    settings = chosen(security_protocol="SASL_SSL", ssl_key_password="s3cr3t", **LOGIN)
    assert "s3cr3t" not in f"{settings!r} {settings} {security_of(settings)!r} {settings.model_dump()}"
    with pytest.raises(ValueError, match="partitions") as error:
        chosen(partitions="many", **LOGIN)
    assert "s3cr3t" not in str(error.value)


def test_a_cluster_must_be_named_for_which_the_link_is_secured() -> None:
    with pytest.raises(OperatorError, match="EVENTWIRE_BOOTSTRAP_SERVERS"):
        security_of(Settings(_env_file=None, security_protocol="SASL_SSL", **LOGIN))


def test_a_login_over_an_unencrypted_link_is_refused_unless_allowed_in_words() -> None:
    assert "EVENTWIRE_UNENCRYPTED_LOGIN=allowed" in refused(security_protocol="SASL_PLAINTEXT", **LOGIN)
    allowed = security_of(chosen(security_protocol="SASL_PLAINTEXT", unencrypted_login="allowed", **LOGIN))
    assert allowed.for_clients()["security_protocol"] == "SASL_PLAINTEXT"


@pytest.mark.parametrize("value", ["true", "yes", "1"])
def test_allowing_it_takes_the_very_word(value: str) -> None:
    with pytest.raises(ValueError, match="'refused' or 'allowed'"):
        chosen(unencrypted_login=value)


@pytest.mark.parametrize(
    ("missing", "named"),
    [
        ("sasl_mechanism", "set EVENTWIRE_SASL_MECHANISM"),
        ("sasl_username", "set EVENTWIRE_SASL_USERNAME"),
        ("sasl_password", "set EVENTWIRE_SASL_PASSWORD_FILE, or EVENTWIRE_SASL_PASSWORD"),
    ],
)
def test_a_login_needs_all_its_parts(missing: str, named: str) -> None:
    assert named in refused(security_protocol="SASL_SSL", **{**LOGIN, missing: None})


@pytest.mark.parametrize("protocol", ["PLAINTEXT", "SSL"])
@pytest.mark.parametrize("part", [*LOGIN, "sasl_password_file"])
def test_a_login_that_would_not_be_used_is_refused(protocol: str, part: str) -> None:
    message = refused(security_protocol=protocol, **{part: LOGIN.get(part, "file")})
    assert message.startswith(f"EVENTWIRE_{part.upper()} is set")
    assert f"EVENTWIRE_SECURITY_PROTOCOL={protocol}" in message


@pytest.mark.parametrize("file", ["ssl_ca_file", "ssl_certificate_file", "ssl_key_file", "ssl_key_password"])
def test_files_for_tls_that_would_not_be_used_are_refused(file: str) -> None:
    assert f"EVENTWIRE_{file.upper()} is set" in refused(**{file: "file"})
    assert f"EVENTWIRE_{file.upper()} is set" in refused(
        security_protocol="SASL_PLAINTEXT", unencrypted_login="allowed", **LOGIN, **{file: "file"}
    )


def test_one_password_is_enough(tmp_path: Path) -> None:
    message = refused(security_protocol="SASL_SSL", **LOGIN, sasl_password_file=tmp_path)
    assert re.search(r"EVENTWIRE_SASL_PASSWORD and EVENTWIRE_SASL_PASSWORD_FILE .* unset one", message)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file"), (b"\xff", "not UTF-8"), (b"\n", "EVENTWIRE_SASL_PASSWORD_FILE is empty")],
)
def test_a_password_file_that_gives_none(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "password"
    if content is not None:
        file.write_bytes(content)
    message = refused(security_protocol="SASL_SSL", **LOGIN | _in_file(file))
    assert said in message
    assert "EVENTWIRE_SASL_PASSWORD_FILE" in message


def _in_file(file: Path) -> dict[str, Any]:
    return {"sasl_password": None, "sasl_password_file": file}
