"""deploy/README.md: that what it points at and tells to type is there."""

from __future__ import annotations

import re

import pytest

from streams.cli.commands import COMMANDS
from tests.deploy.tools import DEPLOY, PROJECT, composed

README = (DEPLOY / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)]+)\)", README))))
def test_links_lead_somewhere(link: str) -> None:
    if link.startswith("https://"):
        return
    path, _, heading = link.partition("#")
    target = (DEPLOY / path).resolve()
    assert target.exists()
    if heading:
        headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
        assert heading in {re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-") for text in headings}


def test_commands_and_services_exist() -> None:
    named = set(re.findall(r"`eventwire (\w+)", README)) | set(re.findall(r"run --rm (?:-T )?eventwire (\w+)", README))
    assert named
    assert named <= set(COMMANDS)
    services = composed()["services"]
    assert set(re.findall(r"--scale (\w+)=", README)) <= set(services)


def test_files_in_code_exist() -> None:
    for path in re.findall(r"(?:--file|--kustomize|cp|<) (deploy/[\w./-]+|seeds/[\w./-]+)", README):
        assert (PROJECT / path).exists(), path
