"""A stage made a Faust app: its agent, the loop in it, its runner, its pages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import faust

from streams import metrics
from streams.agents import faust_app
from streams.agents.acknowledging import Acknowledging
from streams.agents.commit_watch import watch_commits
from streams.agents.failure_share import FailureShare
from streams.agents.health import Health
from streams.agents.lag import watch_lag
from streams.agents.limits import Limits
from streams.agents.login_watch import watch_login
from streams.agents.loop_lag import watch_loop
from streams.agents.messages import Delivery
from streams.agents.pool import Pool
from streams.agents.runner import InLine, Runner
from streams.agents.stage import Stage
from streams.agents.watchdog import Watchdog
from streams.agents.web import add_pages
from streams.errors import StreamEnded
from streams.settings import settings


@dataclass(frozen=True, slots=True)
class StageApp:
    """A stage's app and what it was made of."""

    stage: Stage
    faust: faust.App
    runner: Runner
    health: Health


def build(stage: Stage) -> StageApp:
    """The Faust app of a stage, with its one agent.

    An exception in the agent ends the worker, and the agent stands still until then: Faust would start it again
    behind the record that failed, and commit past it.
    """
    limits = Limits()
    runner = _runner(stage)
    app = faust_app.configured(stage, runner, limits)
    share = FailureShare(settings().failure_share)
    loop = Acknowledging(stage.name, runner, _sender(app), share, settings().window, limits)
    cluster = app.boot_strategy.preparation.cluster
    health = Health(app, cluster, runner, loop)

    async def agent(stream: Any) -> None:
        problem: Exception
        try:
            await loop.run(stream)
        except Exception as error:  # noqa: BLE001 - whatever it is, the worker ends of it
            problem = error
        else:
            if app.should_stop:
                return
            problem = StreamEnded(f"the stream of {stage.reads.name} has ended")
        health.agent_ended = True
        await app.crash(problem)
        await asyncio.Event().wait()

    topic = app.topic(stage.reads.name, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw")
    app.agent(topic, name=stage.name, concurrency=1)(agent)
    metrics.IN_FLIGHT.labels(stage.name).set_function(lambda: loop.in_flight)
    metrics.OLDEST_IN_FLIGHT.labels(stage.name).set_function(loop.oldest_seconds)
    metrics.begin(stage.name, settings().window, settings().pool_processes if stage.pooled else 0)
    watch_lag(app, stage.name, stage.reads, loop.reached)
    watch_loop(app, stage.name)
    watch_commits(app, health, loop)
    watch_login(app, cluster)
    _keep_watch(app, health)
    add_pages(app, health)
    return StageApp(stage, app, runner, health)


def _keep_watch(app: faust.App, health: Health) -> None:
    async def watch() -> None:
        await Watchdog(health.not_alive).run(lambda: bool(app.should_stop))

    app.task(watch)


def _runner(stage: Stage) -> Runner:
    if not stage.pooled:
        return InLine(stage.name, stage.handler, settings().article_seconds)
    return Pool(stage.name, stage.handler, settings().pool_processes, settings().article_seconds)


def _sender(app: faust.App) -> Callable[[Delivery], Awaitable[Awaitable[object]]]:
    async def send(delivery: Delivery) -> Awaitable[object]:
        delivered: Awaitable[object] = await app.producer.send(
            delivery.topic.name,
            key=delivery.key,
            value=delivery.value,
            partition=None,
            timestamp=None,
            headers=list(delivery.headers),
        )
        return delivered

    return send
