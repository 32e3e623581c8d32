"""An article explained for a person to read: each sentence, and beneath it what was found and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from streams.cli.events_table import COLOURS
from streams.cli.terminal import safe
from streams.stages.explain import LeftOutTrace

if TYPE_CHECKING:
    from streams.actors.trace import ActorTrace
    from streams.cameo.trace import ClauseTrace, NearTrace, Phrase, RuleTrace
    from streams.stages.explain import ActTrace, EventTrace, SentenceTrace
    from streams.stages.whole_way import Explained

_LABEL = 10

NOT_READ = {
    "unsupported": "not read: no pipeline has its language, or it is too short to tell (then say --language)",
    "withdrawn": "not read: it is cancelled",
}
LEFT_OUT = {
    "no-actor": "nobody is named in it",
    "unlikely": "its words hardly ever tell an event (EVENTWIRE_PARSE_ALL=true reads it too)",
    "too-long": "it is too long to be parsed",
    "over-limit": "the article is too long: enough of its sentences were read",
}
BASIS = {
    "name": "by name",
    "role": "by a role noun",
    "reference": "named before in the article",
    "place": "a place, for its country",
    "stranger": "a name that no table has",
}
CLAUSE = {
    "act": "an act",
    "within-act": "part of another act",
    "not-done": "only a purpose, a wish or an idea",
    "question": "only asked",
    "no-fit": "none of the verb's patterns fits",
    "no-pattern": "the verb has no pattern",
}
ACT = {
    "coded": "coded",
    "denied": "no event: it is denied",
    "no-event": "no event: the verb makes it none, or nothing is known of the act inside",
    "no-actors": "no event: nobody is named, or the same on both sides",
}
NOT_PUBLISHED = {
    "no-known-actor": "not published: neither side has a code",
    "unknown-speaker": "not published: of nobody who has a code",
    "unknown-target": "not published: said to or done for somebody of whom nothing is known",
    "vague-public": "not published: words of people in general",
    "own-country": "not published: said to nobody but the speaker's own country",
    "private-persons": "not published: private persons among themselves",
    "election": "not published: voters or candidates help or leave one another",
    "private-actors": "not published: companies, papers or schools among themselves",
    "private-words": "not published: a word of sport or shows is in the sentence",
    "nature": "not published: weather or an accident did it",
    "crime": "not published: ordinary crime, or its police and courts",
    "interview": "not published: the press talks with somebody, or looks into something",
    "private-journey": "not published: who travels holds no office",
    "biography": "not published: an obituary or portrait tells its hero's life",
    "alleged": "not published: somebody is only said to have broken the law",
    "provided": "not published: what a law provides for, or a definition",
    "ancient": "not published: done in times long past",
    "told-before": "told before: counted in `mentions`",
}


class Explanation:
    """Prints explained articles to a console."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def show(self, explained: Explained) -> None:
        """Print an article, a sentence at a time."""
        self._console.print(f"[bold]{safe(explained.article.id)}[/] [dim]{safe(explained.language)}[/]")
        if explained.not_read is not None:
            self._console.print(NOT_READ[explained.not_read])
        for sentence in explained.sentences:
            self._console.print(self._sentence(sentence), soft_wrap=False)
            self._console.print()

    def _sentence(self, sentence: SentenceTrace | LeftOutTrace) -> Table:
        grid = Table.grid(padding=(0, 1))
        grid.add_column(width=_LABEL, no_wrap=True)
        grid.add_column(overflow="fold", ratio=1)
        place = f"[dim]{sentence.part} {sentence.index}[/]"
        if isinstance(sentence, LeftOutTrace):
            return _left_out(grid, place, sentence)
        grid.add_row(place, f"[bold]{safe(sentence.text.strip())}[/]")
        _rows(grid, "actors", map(_actor, sentence.actors))
        _rows(grid, "clauses", map(_clause, sentence.clauses))
        _rows(grid, "acts", (line for act in sentence.acts for line in _act(act)))
        _rows(grid, "nearly", map(_near, sentence.nearly))
        _rows(grid, "unresolved", map(safe, sentence.unresolved_actors))
        _rows(grid, "unmatched", map(safe, sentence.unmatched_verbs))
        return grid


def _left_out(grid: Table, place: str, sentence: LeftOutTrace) -> Table:
    grid.add_row(place, f"[dim]{safe(sentence.text.strip())}[/]")
    grid.add_row("", f"left out: {LEFT_OUT.get(sentence.left_out, safe(sentence.left_out))}")
    return grid


def _rows(grid: Table, label: str, lines: Iterable[str]) -> None:
    """The lines, the label before the first; nothing where there is none."""
    for number, line in enumerate(lines):
        grid.add_row("" if number else f"[dim]{label}[/]", line)


def _actor(actor: ActorTrace) -> str:
    name = f" {safe(actor.name)}" if actor.name and actor.name != actor.text else ""
    rows = f" [dim]{safe(', '.join(actor.rows))}[/]" if actor.rows else ""
    return f"[bold]{safe(actor.code or '?')}[/]{name} “{safe(actor.text)}”, {BASIS[actor.basis]}{rows}"


def _clause(clause: ClauseTrace) -> str:
    unreal = [word for word in ("negated", "conditional", "future") if getattr(clause, word)]
    members = (
        ("who", clause.subjects),
        ("what", clause.objects),
        ("to whom", clause.receivers),
        ("besides", clause.phrases),
    )
    said = [f"{label} {_quoted(phrases)}" for label, phrases in members if phrases]
    about = "; ".join([clause.voice, *unreal, *said])
    return (
        f"[bold]{safe(clause.verb.text)}[/] [dim]({safe(clause.lemma)})[/] {about}: [italic]{CLAUSE[clause.outcome]}[/]"
    )


def _quoted(phrases: Iterable[Phrase]) -> str:
    return ", ".join(f"“{safe(phrase.text)}”" for phrase in phrases)


def _act(act: ActTrace) -> Iterator[str]:
    yield _rule(act.rule)
    inner = act.rule.within
    while inner is not None:
        yield f"  within it {_rule(inner)}"
        inner = inner.within
    if act.outcome != "coded":
        yield f"  → [yellow]{ACT[act.outcome]}[/]"
    for event in act.events:
        yield f"  → {_event(event)}"


def _rule(rule: RuleTrace) -> str:
    becomes = f" → {rule.code or 'nothing'}" if rule.code != rule.pattern_code else ""
    doubts = "".join(f", {safe(doubt)}" for doubt in rule.doubts)
    return (
        f"[bold]{safe(rule.trigger.text)}[/] {safe(rule.where)}: {rule.pattern_code}{becomes} "
        f"[cyan]{safe(rule.pattern)}[/] [dim](weight {rule.weight}{doubts})[/]"
    )


def _event(trace: EventTrace) -> str:
    event = trace.event
    colour = COLOURS[event.quad_class]
    source, target = (
        (actor.code or f"? {safe(actor.text)}") if actor else "—" for actor in (event.source, event.target)
    )
    fate = NOT_PUBLISHED[trace.not_published] if trace.not_published else "published"
    modality = "" if event.modality == "actual" else f" ({event.modality})"
    return (
        f"[bold]{source}[/] [bold {colour}]{event.code}[/] [{colour}]{safe(event.label)}[/]{modality} "
        f"[bold]{target}[/], confidence {event.confidence:g}{_parts(event.confidence_parts)}, {fate}"
    )


def _parts(parts: Mapping[str, float]) -> str:
    """What confidence is the product of, but for the parts that cost nothing."""
    factors = " × ".join(f"{safe(name)} {factor:g}" for name, factor in parts.items() if factor < 1)
    return f" [dim](= {factors})[/]" if factors else ""


def _near(near: NearTrace) -> str:
    missing = f"missing {safe(', '.join(near.unmet))}" if near.unmet else "fits, another is heavier or comes first"
    return f"{safe(near.trigger.text)} [dim]{safe(near.where)}:[/] {near.code} [cyan]{safe(near.pattern)}[/]: {missing}"
