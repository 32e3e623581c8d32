"""Two pictures of a bench run: what articles cost, and what processes bring."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from tests.bench.results import Results

mpl.use("agg")
_SIZE = (5.2, 3.4)
_OURS, _BARE, _WHOLE = "#1f6f8b", "#b0b7bd", "#e07a2f"


def draw(results: Results, folder: Path) -> None:
    """Write `cost.png` and `throughput.png`."""
    _cost(results).savefig(folder / "cost.png", dpi=150)
    _throughput(results).savefig(folder / "throughput.png", dpi=150)


def _cost(results: Results) -> Figure:
    """CPU seconds by articles, beside the straight line through the smallest run."""
    figure = Figure(figsize=_SIZE, layout="constrained")
    axes = figure.subplots()
    articles = [run.articles for run in results.growing]
    each = results.growing[0].cpu_seconds / results.growing[0].articles
    axes.plot([0, articles[-1]], [0, each * articles[-1]], color=_BARE, linestyle="--", label="as the smallest run")
    axes.plot(articles, [run.cpu_seconds for run in results.growing], "o-", color=_WHOLE, label="measured")
    axes.set(
        xlabel="articles", ylabel="CPU seconds, all processes", title="Through Kafka: cost by articles", xlim=0, ylim=0
    )
    axes.legend(frameon=False)
    return figure


def _throughput(results: Results) -> Figure:
    figure = Figure(figsize=_SIZE, layout="constrained")
    axes = figure.subplots()
    kinds = {
        "bare spaCy": ([results.middle(results.bare, n).rate for n in results.processes], _BARE),
        "our stages": ([results.middle(results.ours, n).rate for n in results.processes], _OURS),
        "through Kafka": ([run.rate for run in results.through_kafka], _WHOLE),
    }
    width = 0.8 / len(kinds)
    for number, (label, (rates, colour)) in enumerate(kinds.items()):
        places = [n + (number - (len(kinds) - 1) / 2) * width for n in range(len(rates))]
        axes.bar_label(axes.bar(places, rates, width, color=colour, label=label), fmt="%.0f", fontsize=8)
    axes.set_xticks(range(len(results.processes)), [str(n) for n in results.processes])
    axes.set(xlabel="processes that read", ylabel="articles a second", title="Throughput by processes")
    axes.legend(frameon=False)
    return figure
