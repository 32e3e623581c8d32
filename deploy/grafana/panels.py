"""The kinds of panel that the dashboards are made of. Each has a title, a description, a unit and the data source variable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from grafana_foundation_sdk.builders import common, prometheus, stat, table, timeseries
from grafana_foundation_sdk.builders.dashboard import ThresholdsConfig
from grafana_foundation_sdk.cog.builder import Builder
from grafana_foundation_sdk.models.common import (
    BigValueGraphMode,
    LegendDisplayMode,
    LegendPlacement,
    StackingMode,
    TooltipDisplayMode,
)
from grafana_foundation_sdk.models.dashboard import (
    DataSourceRef,
    DataTransformerConfig,
    DynamicConfigValue,
    Panel,
    Threshold,
    ThresholdsMode,
    ValueMap,
)
from grafana_foundation_sdk.models.prometheus import PromQueryFormat

SOURCE = DataSourceRef(type_val="prometheus", uid="${datasource}")

AnyPanel = Builder[Panel]

A_SECOND = "cps"
SECONDS = "s"
SHARE = "percentunit"
NUMBER = "short"


@dataclass(frozen=True, slots=True)
class Query:
    """A query, and how its series are called: `{{label}}` stands for a label's value."""

    expr: str
    legend: str


def chart(
    title: str,
    description: str,
    unit: str,
    *queries: Query,
    stacked: bool = False,
    width: int = 8,
    names: Mapping[str, str] | None = None,
    colours: Mapping[str, str] | None = None,
    least: float | None = 0,
) -> timeseries.Panel:
    """Series over time. `names` and `colours` are for series by the name that their legend gives."""
    panel = (
        timeseries.Panel()
        .title(title)
        .description(description)
        .datasource(SOURCE)
        .unit(unit)
        .span(width)
        .height(8)
        .fill_opacity(40 if stacked else 8)
        .legend(
            common.VizLegendOptions()
            .display_mode(LegendDisplayMode.LIST)
            .placement(LegendPlacement.BOTTOM)
            .show_legend(show_legend=True)
        )
        .tooltip(common.VizTooltipOptions().mode(TooltipDisplayMode.MULTI))
    )
    if least is not None:
        panel = panel.min(least)
    if stacked:
        panel = panel.stacking(common.StackingConfig().mode(StackingMode.NORMAL))
    for name in names or {}:
        panel = panel.override_by_name(name, _override(name, names or {}, colours or {}))
    for query, letter in zip(queries, "ABCDEFG", strict=False):
        panel = panel.with_target(_target(query, letter))
    return panel


def figure(title: str, description: str, unit: str, query: Query, *, limits: Sequence[float] = ()) -> stat.Panel:
    """One figure as it is now; from the first of `limits` on it is orange, from the second red."""
    steps = [Threshold(value=None, color="green")]
    steps += [Threshold(value=limit, color=colour) for limit, colour in zip(limits, ("orange", "red"), strict=False)]
    return (
        stat.Panel()
        .title(title)
        .description(description)
        .datasource(SOURCE)
        .unit(unit)
        .span(4)
        .height(4)
        .graph_mode(BigValueGraphMode.AREA)
        .reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]))
        .thresholds(ThresholdsConfig().mode(ThresholdsMode.ABSOLUTE).steps(steps))
        .with_target(_target(query, "A"))
    )


def listing(
    title: str,
    description: str,
    columns: Mapping[str, str],
    queries: Mapping[str, Query],
    *,
    units: Mapping[str, str],
    mappings: Sequence[ValueMap] = (),
    width: int = 12,
    sort_by: str,
) -> table.Panel:
    """What is now, as a table: a row for each set of labels.

    `columns` says which labels are shown and how they are called; the queries' names are the columns of figures, and
    `units` says their units.
    """
    figures = {f"Value #{letter}": name for name, letter in zip(queries, "ABCDEFG", strict=False)}
    shown = {**columns, **(figures if len(queries) > 1 else {"Value": next(iter(queries))})}
    panel = (
        table.Panel()
        .title(title)
        .description(description)
        .datasource(SOURCE)
        .unit(next(iter(units.values())))
        .span(width)
        .height(12)
        .mappings(list(mappings))
        .sort_by([common.TableSortByFieldState().display_name(sort_by).desc(desc=True)])
        .with_transformation(DataTransformerConfig(id_val="merge", options={}))
        .with_transformation(
            DataTransformerConfig(
                id_val="organize",
                options={
                    "excludeByName": {"Time": True},
                    "indexByName": {name: place for place, name in enumerate(shown)},
                    "renameByName": shown,
                },
            )
        )
    )
    for name, unit in units.items():
        panel = panel.override_by_name(name, [DynamicConfigValue(id_val="unit", value=unit)])
    for query, letter in zip(queries.values(), "ABCDEFG", strict=False):
        panel = panel.with_target(_target(query, letter).format(PromQueryFormat.TABLE).instant())
    return panel


def _target(query: Query, letter: str) -> prometheus.Dataquery:
    return prometheus.Dataquery().datasource(SOURCE).expr(query.expr).legend_format(query.legend).ref_id(letter).range()


def _override(name: str, names: Mapping[str, str], colours: Mapping[str, str]) -> list[DynamicConfigValue]:
    properties: list[Any] = [DynamicConfigValue(id_val="displayName", value=names[name])]
    if name in colours:
        properties.append(DynamicConfigValue(id_val="color", value={"mode": "fixed", "fixedColor": colours[name]}))
    return properties
