"""The shell scripts and YAML files of `deploy/` and of continuous integration."""

from __future__ import annotations

import pytest

from tests.deploy.tools import DEPLOY, PROJECT, run

SCRIPTS = [*sorted(DEPLOY.rglob("*.sh")), PROJECT / ".ci" / "run"]
FILES = sorted({*DEPLOY.rglob("*.yaml"), *DEPLOY.rglob("*.yml")})
RULES = ("-c", DEPLOY / "check" / "yamllint.yml", "--strict")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_shellcheck_finds_nothing(script: str) -> None:
    ran = run("shellcheck", script)
    assert ran.returncode == 0, ran.stdout


def test_shellcheck_finds_what_is_wrong() -> None:
    ran = run("shellcheck", "-", stdin="#!/bin/sh\nrm $1\n")
    assert ran.returncode == 1
    assert "SC2086" in ran.stdout


def test_yamllint_finds_nothing() -> None:
    assert len(FILES) > 10
    ran = run("yamllint", *RULES, *FILES)
    assert ran.returncode == 0, ran.stdout


def test_yamllint_finds_what_is_wrong() -> None:
    ran = run("yamllint", *RULES, "-", stdin="a: 1\na: 2\n")
    assert ran.returncode == 1
    assert "duplication of key" in ran.stdout
