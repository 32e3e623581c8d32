"""`python -m streams.stages.check [LANGUAGE…] [FILE NUMBER…]`: what is wrong with the lexicons, for those who write them.

Without arguments it checks all languages whole; `en 18 19` checks `en/events/18-….txt` and `19-….txt` only: their
examples, and how their patterns stand to all others. Exits with 1 where there is something to mend, and with 2 where
the arguments name nothing. The tests run the same checks.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence

from streams.cameo.patterns.class_faults import class_faults
from streams.cameo.patterns.coverage import explained_codes, uncovered
from streams.cameo.patterns.finding import MEANINGS, Finding
from streams.cameo.patterns.lexicon import FOLDER, Lexicon
from streams.cameo.patterns.rivals import rivals
from streams.errors import LexiconError
from streams.settings import settings
from streams.stages.examples import example_faults
from streams.text.pipelines import load_pipeline
from streams.text.remembered import remember


def line_faults(words: Lexicon) -> Iterator[Finding]:
    """What the lines show by themselves: conflicts, dead patterns, duplicates, classes. Raises LexiconError."""
    yield from rivals(words.patterns, words.language)
    yield from class_faults(FOLDER / words.language / "classes.txt", words.patterns)
    yield from uncovered(words, explained_codes())


def findings(words: Lexicon, numbers: Collection[str] = ()) -> Iterator[Finding]:
    """All there is to mend in a lexicon, or in its files of these numbers."""
    for finding in line_faults(words):
        if not numbers or any(_is_chosen(where, numbers) for where in finding.where):
            yield finding
    yield from example_faults(words, [one for one in words.patterns if _is_chosen(one.where, numbers)])


def main(arguments: Sequence[str]) -> int:
    """Check what the arguments name, print it by kind, and give the exit status."""
    numbers = [argument.zfill(2) for argument in arguments if argument.isdigit()]
    languages = [argument for argument in arguments if not argument.isdigit()] or sorted(settings().pipelines)
    refusal = next(filter(None, (_refusal(language, numbers) for language in languages)), None)
    if refusal is not None:
        print(refusal, file=sys.stderr)
        return 2
    return 1 if sum(_check(language, numbers) for language in languages) else 0


def _refusal(language: str, numbers: Collection[str]) -> str | None:
    """Why there is nothing to check under that name, or None."""
    files = {_number(path.name) for path in (FOLDER / language / "events").glob("*.txt")}
    if not files:
        return f"no lexicon {language!r}; there are {', '.join(sorted(settings().pipelines))}"
    missing = sorted(set(numbers) - files)
    return f"no file {missing[0]}-… in {language}/events; there are {', '.join(sorted(files))}" if missing else None


def _check(language: str, numbers: Collection[str]) -> int:
    """Check a language, or its files of these numbers, print the findings and give their count."""
    try:
        words, mistakes = Lexicon.load_readable(language)
    except LexiconError as mistake:
        print(mistake)
        return 1
    found = [Finding("mistake", (), str(mistake)) for mistake in mistakes if _is_chosen(mistake.file, numbers)]
    found += findings(words, numbers)
    _print(language, sum(_is_chosen(pattern.where, numbers) for pattern in words.patterns), found)
    if len(mistakes) > sum(finding.kind == "mistake" for finding in found):
        print(f"  {len(mistakes)} lines of {language} can't be read, some in other files; they were left out\n")
    return len(found)


def _print(language: str, patterns: int, found: Sequence[Finding]) -> None:
    print(f"{language}: {patterns} patterns checked, {len(found)} to mend")
    for kind, meaning in MEANINGS.items():
        those = [finding for finding in found if finding.kind == kind]
        if those:
            print(f"\n  {len(those)} {meaning}")
        for finding in those:
            print("    " + str(finding).replace("\n", "\n    "))
    print()


def _is_chosen(where: str, numbers: Collection[str]) -> bool:
    return not numbers or _number(where) in numbers


def _number(where: str) -> str:
    """`19` of `en/19-fight.txt:12`."""
    return where.rsplit("/", 1)[-1].split("-", 1)[0]


if __name__ == "__main__":
    named = settings().pipelines.keys() & set(sys.argv[1:])
    for each in named or settings().pipelines:
        remember(load_pipeline(each, settings().pipelines[each]))
    sys.exit(main(sys.argv[1:]))
