"""The commands against a Kafka with TLS and logins: let in where they should be, and one clear line where not."""

from __future__ import annotations

import json
import re
import subprocess
import time
from pathlib import Path

import pytest

from tests.certificates import Authority, encrypt
from tests.integration.security.conftest import Run
from tests.integration.security.secured_kafka import PASSWORD, SecuredKafka

pytestmark = pytest.mark.kafka

ARTICLE = json.dumps({"id": "a1", "text": "France praised Mali."})


def line_of(ran: subprocess.CompletedProcess[str], code: str) -> str:
    """The one line on standard error with which a command has ended."""
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert re.fullmatch(rf"eventwire: [^\n]+ \[{code}\]\n", ran.stderr), ran.stderr
    assert PASSWORD not in ran.stderr
    return ran.stderr


def test_topics_feed_tail_and_dead_letters_work_with_tls_and_a_login(secured: SecuredKafka, run: Run) -> None:
    chosen = secured.settings()
    made = run("topics", **chosen)
    assert (made.returncode, made.stderr) == (0, "")
    fed = run("feed", "-", **chosen, text=ARTICLE)
    assert (fed.returncode, fed.stdout) == (0, '{"id":"a1"}\n')
    for reading in (["tail", "--from-beginning", "--until-now"], ["dlq", "list"]):
        assert run(*reading, **chosen).returncode == 0


def test_a_login_by_plain_with_the_password_in_a_file(secured: SecuredKafka, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(PASSWORD + "\n")
    chosen = secured.settings(sasl_mechanism="PLAIN", sasl_password="", sasl_password_file=file)
    assert run("topics", **chosen).returncode == 0


def test_a_certificate_with_an_encrypted_key_logs_in_by_itself(secured: SecuredKafka, run: Run) -> None:
    certificate, key = secured.authority.sign("feeder")
    chosen = _without_login(secured, "SSL", ssl_certificate_file=certificate, ssl_key_password="of the key")
    chosen["ssl_key_file"] = str(encrypt(key, "of the key"))
    assert run("topics", **chosen).returncode == 0


def test_a_login_over_an_unencrypted_link_where_it_is_allowed(secured: SecuredKafka, run: Run) -> None:
    chosen = secured.settings("SASL_PLAINTEXT", ssl_ca_file="")
    assert "EVENTWIRE_UNENCRYPTED_LOGIN=allowed" in line_of(run("topics", **chosen), "operator-error")
    assert run("topics", **chosen, unencrypted_login="allowed").returncode == 0


@pytest.mark.parametrize(
    "command",
    [
        ["topics"],
        ["topics", "--check"],
        ["feed", "-"],
        ["tail"],
        ["dlq", "list"],
        ["dlq", "replay"],
        ["watch"],
    ],
)
def test_a_wrong_password_is_said_at_once(secured: SecuredKafka, run: Run, command: list[str]) -> None:
    started = time.monotonic()
    ran = run(*command, **secured.settings(sasl_password=PASSWORD + "x"), text=ARTICLE)
    line = line_of(ran, "login-refused")
    assert "refuses the login of wire by SCRAM-SHA-512" in line
    assert secured.servers("SASL_SSL") in line
    assert time.monotonic() - started < 30


def test_a_wrong_password_is_tried_once(secured: SecuredKafka, run: Run) -> None:
    """An account may be locked after a few."""
    before = secured.home.log.read_text().count("Failed authentication")
    twice = ",".join([secured.servers("SASL_SSL")] * 2)
    run("topics", **secured.settings(sasl_password="guess", bootstrap_servers=twice))
    assert secured.home.log.read_text().count("Failed authentication") == before + 1


@pytest.mark.parametrize("mechanism", ["SCRAM-SHA-256", "PLAIN"])
def test_a_user_without_a_password_for_the_mechanism(secured: SecuredKafka, run: Run, mechanism: str) -> None:
    ran = run("topics", **secured.settings(sasl_mechanism=mechanism, sasl_username="stranger"))
    assert f"refuses the login of stranger by {mechanism}" in line_of(ran, "login-refused")


def test_a_login_where_none_is_taken(secured: SecuredKafka, run: Run) -> None:
    certificate, key = secured.authority.sign("feeder")
    chosen = secured.settings(
        bootstrap_servers=secured.servers("SSL"), ssl_certificate_file=certificate, ssl_key_file=key
    )
    assert "EVENTWIRE_SECURITY_PROTOCOL" in line_of(run("topics", **chosen), "login-refused")


def test_an_unknown_ca(secured: SecuredKafka, run: Run, tmp_path: Path) -> None:
    another = Authority.found(tmp_path / "another").certificate
    for chosen in (secured.settings(ssl_ca_file=another), secured.settings(ssl_ca_file="")):
        assert "EVENTWIRE_SSL_CA_FILE" in line_of(run("topics", **chosen), "tls-failed")


def test_a_host_that_the_certificate_does_not_name(secured: SecuredKafka, run: Run) -> None:
    chosen = secured.settings(bootstrap_servers=secured.servers("SASL_SSL", host="127.0.0.1"))
    line = line_of(run("topics", **chosen), "tls-failed")
    assert "not valid for '127.0.0.1'" in line
    assert "EVENTWIRE_BOOTSTRAP_SERVERS" in line


def test_a_certificate_that_is_wanted_and_not_there(secured: SecuredKafka, run: Run) -> None:
    ran = run("topics", **_without_login(secured, "SSL"))
    assert "EVENTWIRE_SSL_CERTIFICATE_FILE" in line_of(ran, "tls-failed")


def test_a_certificate_of_another_authority(secured: SecuredKafka, run: Run, tmp_path: Path) -> None:
    certificate, key = Authority.found(tmp_path / "another").sign("feeder")
    chosen = _without_login(secured, "SSL", ssl_certificate_file=certificate, ssl_key_file=key)
    assert "EVENTWIRE_SSL_CERTIFICATE_FILE" in line_of(run("topics", **chosen), "tls-failed")


@pytest.mark.parametrize("protocol", ["SASL_SSL", "SSL", "SASL_PLAINTEXT"])
def test_a_client_without_security(secured: SecuredKafka, run: Run, protocol: str) -> None:
    ran = run("topics", bootstrap_servers=secured.servers(protocol))
    assert "EVENTWIRE_SECURITY_PROTOCOL" in line_of(ran, "broker-hung-up")


def test_tls_where_there_is_none(secured: SecuredKafka, run: Run) -> None:
    chosen = secured.settings(bootstrap_servers=secured.address)
    assert "EVENTWIRE_SECURITY_PROTOCOL" in line_of(run("topics", **chosen), "broker-hung-up")


def _without_login(secured: SecuredKafka, protocol: str, **others: str | Path) -> dict[str, str]:
    return secured.settings(protocol, sasl_mechanism="", sasl_username="", sasl_password="", **others)
