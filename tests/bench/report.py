"""`RESULTS.md`: one part a bench, each under its own heading, replaced when its bench has run again."""

from __future__ import annotations

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

import psutil

REPORT = Path(__file__).parent / "RESULTS.md"
_GIBIBYTE = 1024**3


def put(part: str, text: str, report: Path = REPORT) -> None:
    """Make `text` what stands under the heading `# part`; the other parts stay as they are."""
    parts = read(report)
    parts[part] = text
    report.write_text("\n\n".join(f"# {heading}\n\n{body}" for heading, body in parts.items()) + "\n", "utf-8")


def read(report: Path = REPORT) -> dict[str, str]:
    """What stands under each heading, in order."""
    if not report.is_file():
        return {}
    _, *found = re.split(r"^# (.+)$", report.read_text("utf-8"), flags=re.MULTILINE)
    return {heading: body.strip() for heading, body in zip(found[::2], found[1::2], strict=True)}


def machine() -> str:
    """What it was measured on: `2 cores (AMD EPYC), 24 GiB, Python 3.11.7, spaCy 3.8.7`."""
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    model = next((line.partition(": ")[2] for line in lines if "model name" in line), platform.machine())
    memory = psutil.virtual_memory().total / _GIBIBYTE
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, Python {platform.python_version()}, spaCy {version('spacy')}"
