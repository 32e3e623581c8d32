"""A file system of one's own in memory, which can be made full and large again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Self

import pytest

from streams.topics import MEBIBYTE

ROOM = 512 * MEBIBYTE


class SmallDisk:
    """A tmpfs mounted on `folder` while its `with` lasts. Skips the test, with the reason, where that is not allowed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        self.folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(self.folder)]
        try:
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError as error:
            pytest.skip(f"a full disk can't be made here: {error}")
        if ran.returncode != 0:
            pytest.skip(f"a full disk can't be made here (mounting needs root): {ran.stderr.strip()}")
        return self

    def __exit__(self, *exception: object) -> None:
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)

    @property
    def used(self) -> int:
        """Bytes."""
        state = os.statvfs(self.folder)
        return (state.f_blocks - state.f_bfree) * state.f_frsize

    def leave(self, free: int) -> None:
        """Leave so many bytes free."""
        self._resize(self.used + free)

    def enlarge(self) -> None:
        """Plenty of room again."""
        self._resize(ROOM)

    def _resize(self, size: int) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", str(self.folder)], check=True)
