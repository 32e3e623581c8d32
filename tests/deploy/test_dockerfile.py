"""deploy/Dockerfile: what hadolint says of it, and that what it copies, runs and sets is there."""

from __future__ import annotations

import re
import tomllib
from fnmatch import fnmatch

import pytest

from streams.agents.pool_child import WARM_SECONDS
from streams.app import PIPELINE
from streams.cli.commands import COMMANDS
from streams.settings import Settings
from tests.deploy.tools import DEPLOY, PROJECT, is_pinned, run, seconds

DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
INSTRUCTIONS = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE)).splitlines()
LAST_STAGE = INSTRUCTIONS[max(number for number, line in enumerate(INSTRUCTIONS) if line.startswith("FROM ")) :]


def test_hadolint_finds_nothing() -> None:
    ran = run("hadolint", DEPLOY / "Dockerfile")
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("bad", "rule"),
    [
        ("FROM python", "DL3006"),
        ("FROM python:latest", "DL3007"),
        ("FROM python:3.11.15-slim-bookworm\nRUN apt-get install --yes gcc", "DL3008"),
        ("FROM python:3.11.15-slim-bookworm\nRUN cd /tmp", "DL3003"),
    ],
)
def test_hadolint_finds_what_is_wrong(bad: str, rule: str) -> None:
    ran = run("hadolint", "-", stdin=f"{bad}\n")
    assert ran.returncode == 1
    assert rule in ran.stdout


def test_the_base_is_pinned_and_a_python_we_support() -> None:
    bases = {line.split()[1] for line in INSTRUCTIONS if line.startswith("FROM ")} - set(_stages())
    (base,) = bases
    version = base.removeprefix("python:").split("-")[0]
    assert is_pinned(f"python:{version}")
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11,<3.14"
    assert version.startswith(("3.11.", "3.12.", "3.13."))


def test_every_package_is_checked_against_its_hash() -> None:
    installs = re.findall(r"pip [^&\n]*?install ([^&\n]*)", "\n".join(INSTRUCTIONS))
    from_files = [command for command in installs if "--requirement" in command]
    assert len(from_files) == 2
    assert all("--require-hashes --no-deps" in command and "--only-binary :all:" in command for command in from_files)
    ours = [command for command in installs if command not in from_files]
    assert ours == ["--no-deps dist/eventwire-*.whl"]


def test_the_models_are_among_the_packages() -> None:
    locked = set(re.findall(r"^([\w-]+)==", (PROJECT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE))
    models = {name.replace("_", "-") for name in Settings.model_fields["pipelines"].default.values()}
    assert models <= locked


def test_what_is_copied_is_there_and_let_through() -> None:
    for source in _copied():
        assert (PROJECT / source).exists(), source
        assert _is_let_through(source), source
    assert not any(map(_is_let_through, ("tests", ".venv", ".git", "deploy", "build")))


def test_what_runs_is_not_root_and_has_no_compiler() -> None:
    (user,) = (line.split()[1] for line in LAST_STAGE if line.startswith("USER "))
    assert user == "10001:10001"
    assert not [line for line in LAST_STAGE if line.startswith("RUN ")]
    assert "gcc" not in "".join(LAST_STAGE)


def test_what_it_sets_are_settings_and_what_it_runs_are_commands() -> None:
    named = re.findall(r"EVENTWIRE_(\w+)=", "\n".join(LAST_STAGE))
    assert {name.lower() for name in named} == {"cache", "web_host"}
    assert {name.lower() for name in named} <= set(Settings.model_fields)
    (health,) = re.findall(r'HEALTHCHECK .*CMD \["eventwire", "(\w+)"\]', "\n".join(LAST_STAGE))
    (command,) = re.findall(r'^CMD \["(\w+)"\]', "\n".join(LAST_STAGE), re.MULTILINE)
    assert {health, command} <= set(COMMANDS)


def test_models_may_take_their_time_to_load() -> None:
    (start,) = re.findall(r"--start-period=(\w+)", "\n".join(LAST_STAGE))
    (interval,) = re.findall(r"--interval=(\w+)", "\n".join(LAST_STAGE))
    (retries,) = re.findall(r"--retries=(\d+)", "\n".join(LAST_STAGE))
    assert seconds(start) + seconds(interval) * int(retries) >= WARM_SECONDS


def test_every_port_is_exposed() -> None:
    (exposed,) = (line.split()[1:] for line in LAST_STAGE if line.startswith("EXPOSE "))
    others = [Settings.model_fields[name].default for name in ("watch_port", "canary_port")]
    assert list(map(int, exposed)) == [stage.web_port for stage in PIPELINE] + others


def _stages() -> list[str]:
    return [line.split()[-1] for line in INSTRUCTIONS if line.startswith("FROM ")]


def _copied() -> list[str]:
    """The files and folders that come from the checkout."""
    copies = [line.split()[1:-1] for line in INSTRUCTIONS if line.startswith("COPY ") and "--from" not in line]
    return [source for copy in copies for source in copy]


def _is_let_through(path: str) -> bool:
    """Whether .dockerignore lets the path through: the last line that fits decides."""
    lines = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    passed = True
    for line in lines:
        if line and not line.startswith("#") and fnmatch(path, line.removeprefix("!")):
            passed = line.startswith("!")
    return passed
