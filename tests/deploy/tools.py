"""What the checks of `deploy/` share: the programs they check with, and what those make of our files.

`make check-deploy` installs the programs; a check whose program is missing fails, so that none is skipped unseen.
"""

from __future__ import annotations

import lzma
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
import py3langid
import yaml
from py3langid.langid import MODEL_FILE

PROJECT = Path(__file__).resolve().parents[2]
DEPLOY = PROJECT / "deploy"
PROGRAMS = PROJECT / ".cache" / "check" / "bin"

Ran = subprocess.CompletedProcess[str]
Resource = dict[str, Any]


def program(name: str) -> str:
    """Where the program is. Raises `FileNotFoundError` where it is not installed."""
    found = shutil.which(name, path=f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        raise FileNotFoundError(f"{name} is not installed: run `make check-deploy`, or deploy/check/setup.sh")
    return found


def run(name: str, *arguments: object, stdin: str = "", **environment: str) -> Ran:
    """The program, run to its end."""
    return subprocess.run(
        [program(name), *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment},
        cwd=PROJECT,
        timeout=280,
        check=False,
    )


def compose(chosen: Mapping[str, str], folder: Path = DEPLOY) -> Ran:
    """`compose.yaml` in that folder as Docker Compose reads it with that environment, in JSON; all profiles."""
    return run("compose", folder, **chosen)


def composed(**chosen: str) -> Mapping[str, Any]:
    """The project that our compose files make, with a password chosen."""
    ran = compose({"GRAFANA_PASSWORD": "chosen", **chosen})
    assert ran.returncode == 0, ran.stderr
    project: Mapping[str, Any] = orjson.loads(ran.stdout)
    return project


def kustomized(folder: Path) -> list[Resource]:
    """The resources that a kustomization makes."""
    ran = run("kubectl", "kustomize", folder) if shutil.which("kubectl") else run("kustomize", "build", folder)
    assert ran.returncode == 0, ran.stderr
    return list(yaml.safe_load_all(ran.stdout))


def seconds(duration: str) -> float:
    """Seconds of a duration as Compose writes it: `1m30s`."""
    units = {"h": 3600.0, "m": 60.0, "s": 1.0}
    total, number = 0.0, ""
    for letter in duration:
        if letter in units:
            total, number = total + float(number) * units[letter], ""
        else:
            number += letter
    assert not number, f"{duration} has no unit"
    return total


def mebibytes(size: object) -> float:
    """MiB of a size in bytes, or as Kubernetes writes it: `512Mi`, `2Gi`."""
    text = str(size)
    for unit, factor in (("Mi", 1.0), ("Gi", 1024.0)):
        if text.endswith(unit):
            return float(text.removesuffix(unit)) * factor
    return float(text) / 1024 / 1024


def unpacked_mebibytes() -> float:
    """MiB that the language stage's detector unpacks into the folder for temporary files."""
    with lzma.open(Path(py3langid.__file__).parent / MODEL_FILE) as packed:
        return len(packed.read()) / 1024 / 1024


def is_pinned(image: str) -> bool:
    """Whether an image names its version in full: three numbers, or as many as its makers give."""
    name, colon, tag = image.rpartition(":")
    return (
        bool(name and colon)
        and "/" not in tag
        and tag.removeprefix("v").count(".") == 2
        and tag.lstrip("v")[0].isdigit()
    )
