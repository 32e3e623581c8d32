"""A dashboard: what all of them have in common, around rows of panels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grafana_foundation_sdk.builders.dashboard import (
    AnnotationQuery,
    Dashboard,
    DashboardLink,
    DatasourceVariable,
    QueryVariable,
    Row,
)
from grafana_foundation_sdk.models import dashboard as models

from deploy.grafana.panels import SOURCE, AnyPanel


@dataclass(frozen=True, slots=True)
class Panels:
    """A row: its title, and the panels below it."""

    title: str
    panels: Sequence[AnyPanel]


def board(
    uid: str, title: str, description: str, rows: Iterable[Panels], variables: Sequence[QueryVariable] = ()
) -> models.Dashboard:
    """The dashboard. It can be linked to by `/d/<uid>`, and links to its sisters with the same time and workers."""
    made = (
        Dashboard(title)
        .uid(uid)
        .description(description)
        .tags(["eventwire"])
        .readonly()
        .timezone("browser")
        .time("now-6h", "now")
        .refresh("30s")
        .tooltip(models.DashboardCursorSync.CROSSHAIR)
        .link(
            DashboardLink("eventwire")
            .type(models.DashboardLinkType.DASHBOARDS)
            .icon("external link")
            .tags(["eventwire"])
            .keep_time(keep_time=True)
            .include_vars(include_vars=True)
        )
        .annotation(
            AnnotationQuery()
            .name("Alerts")
            .datasource(SOURCE)
            .expr('ALERTS{alertname=~"Eventwire.+", alertstate="firing"}')
            .icon_color("red")
            .enable(enable=True)
        )
        .with_variable(
            DatasourceVariable("datasource")
            .label("Data source")
            .type("prometheus")
            .current(models.VariableOption(text="Prometheus", value="prometheus"))
        )
        .with_variable(choice("job", "Job", "label_values(eventwire_build_info, job)"))
        .with_variable(choice("instance", "Instance", 'label_values(eventwire_build_info{job=~"$job"}, instance)'))
    )
    for variable in variables:
        made = made.with_variable(variable)
    for row in rows:
        made = made.with_row(Row(row.title))
        for panel in row.panels:
            made = made.with_panel(panel)
    built = made.build()
    for number, placed in enumerate(built.panels or (), start=1):
        placed.id_val = number
    return built


def choice(name: str, label: str, query: str) -> QueryVariable:
    """A variable of several values, at first all."""
    return (
        QueryVariable(name)
        .label(label)
        .datasource(SOURCE)
        .query(query)
        .refresh(models.VariableRefresh.ON_TIME_RANGE_CHANGED)
        .sort(models.VariableSort.ALPHABETICAL_ASC)
        .multi(multi=True)
        .include_all(include_all=True)
        .all_value(".+")
        .current(models.VariableOption(text="All", value="$__all"))
    )
