"""What the build adds when it is asked to: what is computed for every sentence, compiled (`make compiled`).

The package is the same with it and without; only how fast a sentence is read and coded differs. Compiled is what every
sentence runs through, by mypyc from the types that are there anyway. Not compiled: what is only used to check lexicons,
and what speaks to spaCy or to the world.
"""

from __future__ import annotations

import os
from pathlib import Path

from setuptools import setup

FOLDERS = ("streams/actors", "streams/cameo", "streams/prospects", "streams/text/repairs")
_TEXT = """capitals clear grammar homographs hyphenated lemmas memo names parts predicates reach relatives roles stand_ins
tokens trees universal words"""
MODULES = tuple(f"streams/text/{name}.py" for name in _TEXT.split())


def compiled() -> list[object]:
    """The extension modules: none unless `EVENTWIRE_COMPILED` names the folder for what mypyc writes in C."""
    folder = os.environ.get("EVENTWIRE_COMPILED")
    if not folder:
        return []
    from mypyc.build import mypycify  # noqa: PLC0415  (only a build that compiles needs the compiler)

    found = sorted(str(path) for folder in FOLDERS for path in Path(folder).rglob("*.py") if path.stem != "__init__")
    return list(mypycify([*found, *MODULES], opt_level="2", debug_level="0", group_name="eventwire", target_dir=folder))


setup(ext_modules=compiled())
