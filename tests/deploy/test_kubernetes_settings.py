"""deploy/kubernetes: the settings that programs are given, the login among them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from streams.broker.security import security
from streams.errors import OperatorError
from streams.settings import Settings, settings
from tests.certificates import Authority
from tests.deploy.resources import container_of, is_ours, named, of_kind, programs, settings_in, variables, volumes
from tests.deploy.tools import Resource


def test_settings_are_spelt_as_the_settings_are(resources: list[Resource]) -> None:
    given = set(settings_in(resources))
    for one in programs(resources):
        given |= variables(one)
    ours = {name.removeprefix("EVENTWIRE_").lower() for name in given if name.startswith("EVENTWIRE_")}
    assert ours
    assert ours <= set(Settings.model_fields)


def test_settings_are_accepted_together(resources: list[Resource], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings_in(resources).items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    assert settings().partitions >= 12
    assert all(":" in server for server in settings().bootstrap_servers)


def test_the_login_is_one_that_programs_accept(
    production: list[Resource], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounted = {item["key"] for one in volumes(production, "kafka-login") for item in one["secret"]["items"]}
    assert mounted == {"password", "ca.crt"}
    (tmp_path / "password").write_text("of nobody", encoding="utf-8")
    (tmp_path / "ca.crt").write_bytes(Authority.found(tmp_path / "authority").certificate.read_bytes())
    for name, value in settings_in(production).items():
        monkeypatch.setenv(name, value.replace("/run/secrets/kafka", str(tmp_path)))
    with pytest.raises(OperatorError, match="set EVENTWIRE_SASL_USERNAME too"):
        security()
    settings.cache_clear()
    assert all("EVENTWIRE_SASL_USERNAME" in variables(one) for one in programs(production) if is_ours(one))
    monkeypatch.setenv("EVENTWIRE_SASL_USERNAME", "eventwire")
    assert security().protocol == "SASL_SSL"
    assert security().mechanism == "SCRAM-SHA-512"


def test_no_secret_stands_in_the_manifests(production: list[Resource]) -> None:
    assert of_kind(production, "Secret") == []
    text = yaml.safe_dump_all(production)
    assert _secrets(text) == []
    assert _secrets("EVENTWIRE_SASL_PASSWORD: hunter2") != []
    named = set(re.findall(r"(?:secretName|name): (kafka-login)", text))
    assert named == {"kafka-login"}


def test_the_exporter_asks_the_kafka_that_workers_read(production: list[Resource]) -> None:
    container = container_of(named(production, "Deployment", "kafka-exporter"))
    (server,) = (one.removeprefix("--kafka.server=") for one in container["args"] if one.startswith("--kafka.server="))
    assert server in settings_in(production)["EVENTWIRE_BOOTSTRAP_SERVERS"].split(",")


def _secrets(text: str) -> list[str]:
    """Lines that give something secret a value."""
    return [
        line
        for line in re.findall(r"^.*(?:PASSWORD|SECRET|TOKEN)\w*: .*$", text, re.MULTILINE)
        if not line.strip().startswith("EVENTWIRE_SASL_PASSWORD_FILE: /")
    ]
