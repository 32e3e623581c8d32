"""Every regular expression in our own code, read from its source, with what is done with it."""

from __future__ import annotations

import ast
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import cast

from streams.settings import settings
from streams.text import hyphenated

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
BUILT = {"streams/text/hyphenated.py": lambda: [hyphenated._words(language) for language in settings().pipelines]}
"""Those whose text is not in the source but made of a lexicon, by the file that makes them."""


@dataclass(frozen=True, slots=True)
class Use:
    """A pattern and a method that is called on it; `where` is `streams/text/sentences.py: _STOP`."""

    where: str
    pattern: re.Pattern[str]
    method: str


def uses() -> list[Use]:
    """All patterns of `streams` and `schemas`, each with every method it is used by, `search` where none is seen."""
    trees = {
        file: ast.parse(file.read_text(encoding="utf-8"))
        for package in ("streams", "schemas")
        for file in sorted((ROOT / package).rglob("*.py"))
    }
    called: dict[str, set[str]] = defaultdict(set)
    for tree in trees.values():
        for variable, methods in _methods_by_name(tree).items():
            if not variable.startswith("_"):  # those with one are of their own file alone
                called[variable] |= methods
    found: list[Use] = []
    for file, tree in trees.items():
        name = file.relative_to(ROOT).as_posix()
        called_here = dict(called) | _methods_by_name(tree)
        for call, variable in _calls(tree):
            assert isinstance(call.func, ast.Attribute)
            methods = called_here.get(variable, set()) if call.func.attr == "compile" else {call.func.attr}
            where = f"{name}: {variable or call.lineno}"
            found += [
                Use(where, pattern, method) for pattern in _patterns(name, call) for method in methods or {"search"}
            ]
    return found


def _patterns(name: str, call: ast.Call) -> list[re.Pattern[str]]:
    """What the call compiles: its arguments worth in its module, or what `BUILT` says."""
    module = importlib.import_module(name.removesuffix(".py").replace("/", "."))
    try:
        text = _value(call.args[0], module)
    except NameError:
        return BUILT[name]()
    flags = [_value(one, module) for one in call.args[1:] if "re." in ast.unparse(one)]
    return [re.compile(str(text), cast("re.RegexFlag", flags[0]) if flags else 0)]


def _value(expression: ast.expr, module: ModuleType) -> object:
    return eval(compile(ast.Expression(expression), "", "eval"), vars(module))  # noqa: S307 - our own source


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """The calls of `re`, each with the name that its pattern is assigned to, if any."""
    named = {
        id(node.value): node.targets[0].id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.ImportFrom) and node.module == "re"), "`import re`, so that calls are found"
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func.value) == "re"
            and node.func.attr in ("compile", *METHODS)
        ):
            yield node, named.get(id(node), "")


def _methods_by_name(tree: ast.Module) -> dict[str, set[str]]:
    """By a variable's name, the methods called on it in a file."""
    found: dict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in METHODS and isinstance(node.value, ast.Name):
            found[node.value.id].add(node.attr)
    return found
