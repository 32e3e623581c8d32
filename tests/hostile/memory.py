"""How much memory this process holds at most while something is done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_SELF = Path("/proc/self")


@dataclass(slots=True)
class Peak:
    """Bytes held at the peak beyond what was held before."""

    bytes: int = 0


@contextmanager
def peak(*, measured: bool) -> Iterator[Peak]:
    """The peak within the block, as the kernel of Linux counts it; 0 unless `measured`."""
    found = Peak()
    if not measured:
        yield found
        return
    before = _held("VmRSS")
    (_SELF / "clear_refs").write_text("5", encoding="ascii")  # begins the peak anew
    yield found
    found.bytes = max(0, _held("VmHWM") - before)


def _held(name: str) -> int:
    lines = (_SELF / "status").read_text(encoding="utf-8").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith(name + ":"))
