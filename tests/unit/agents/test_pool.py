"""The pool, with real processes and handlers that misbehave."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from streams import metrics
from streams.agents.calling import Outcome
from streams.agents.failure import Failure
from streams.agents.messages import Handled
from streams.agents.pool import Pool
from streams.agents.pool_child import AHEAD_BYTES
from streams.errors import PoolFailed
from tests.unit.agents.helpers import received
from tests.unit.agents.pool_handlers import LARGE

SECONDS = 1.0
"""The limit of an article here."""


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool("tiny", "tests.unit.agents.pool_handlers:obedient", processes=2, article_seconds=SECONDS)
    yield made
    made.close()


def run(pool: Pool, scenario: Callable[[], Awaitable[None]]) -> None:
    async def warmed() -> None:
        await pool.warm()
        await scenario()

    asyncio.run(warmed())


def process_of(outcome: Outcome) -> int:
    assert isinstance(outcome, Handled)
    return int(outcome.deliveries[0].value.split()[0])


def key_of(outcome: Outcome) -> bytes | None:
    assert isinstance(outcome, Handled)
    return outcome.deliveries[0].key


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:  # gone, or going while it is read
        return False
    return state != "Z"


def test_records_are_handled_in_other_processes_with_one_thread_each(pool: Pool) -> None:
    async def scenario() -> None:
        outcomes = await asyncio.gather(*(pool.submit(received(b"go")) for _ in range(50)))
        assert os.getpid() not in {process_of(outcome) for outcome in outcomes}
        assert isinstance(outcomes[0], Handled)
        assert outcomes[0].deliveries[0].value.split()[1] == b"1"

    run(pool, scenario)


def test_observations_come_back_with_the_seconds_it_took(pool: Pool) -> None:
    async def scenario() -> None:
        outcome = await pool.submit(received(b"go"))
        assert isinstance(outcome, Handled)
        assert [(seen.metric, seen.labels) for seen in outcome.observations] == [
            ("events", ("19", "4", "fr")),
            ("stage_seconds", ("tiny",)),
        ]

    run(pool, scenario)


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        (b"die", "stage-died", "exit status 3"),
        (b"kill", "stage-died", "SIGKILL"),
        (b"hang", "stage-timed-out", "over 1 s"),
        (b"raise", "stage-failed", "NotPicklable in the tiny stage: because of a bug"),
        (b"refuse", "invalid-article", "text: Field required"),
    ],
)
def test_a_record_that_fails_says_why_and_the_pool_goes_on(pool: Pool, value: bytes, code: str, says: str) -> None:
    async def scenario() -> None:
        failing = pool.submit(received(value))
        others = [pool.submit(received(b"go")) for _ in range(20)]
        outcome = await failing
        assert isinstance(outcome, Failure)
        assert outcome.code == code
        assert says in outcome.message
        assert outcome.is_bad_input == (code == "invalid-article")
        assert all(isinstance(other, Handled) for other in await asyncio.gather(*others))

    run(pool, scenario)


def test_other_slots_are_not_held_up_by_one_that_hangs(pool: Pool) -> None:
    async def scenario() -> None:
        hanging = pool.submit(received(b"hang"))
        others = [pool.submit(received(b"go")) for _ in range(20)]
        await asyncio.wait(others, timeout=SECONDS / 2)
        assert sum(other.done() for other in others) >= 19, "one at most was given to the process that hangs"
        assert not hanging.done()
        await asyncio.gather(hanging, *others)

    run(pool, scenario)


def test_records_given_to_a_process_that_falls_before_them_are_given_to_the_next() -> None:
    pool = Pool("tiny", "tests.unit.agents.pool_handlers:obedient", processes=1, article_seconds=SECONDS)

    async def scenario() -> None:
        asked = [b"go", b"die", b"go", b"hang", b"kill", b"go"]
        records = [received(value, key=b"%d" % number) for number, value in enumerate(asked)]
        outcomes = await asyncio.gather(*map(pool.submit, records))
        told = [outcome.code if isinstance(outcome, Failure) else key_of(outcome) for outcome in outcomes]
        assert told == [b"0", "stage-died", b"2", "stage-timed-out", "stage-died", b"5"]

    run(pool, scenario)
    pool.close()


@pytest.mark.parametrize("processes", [1, 2])
def test_records_larger_than_the_pipe_are_neither_waited_for_in_vain_nor_overtaken(processes: int) -> None:
    pool = Pool("tiny", "tests.unit.agents.pool_handlers:obedient", processes, article_seconds=10)

    async def scenario() -> None:
        asked = [bytes(LARGE), b"grow", b"go", b"grow", bytes(LARGE), b"grow", bytes(AHEAD_BYTES), b"go"] * 3
        records = [received(value, key=b"%d" % number) for number, value in enumerate(asked)]
        outcomes = await asyncio.gather(*map(pool.submit, records))
        assert [key_of(outcome) for outcome in outcomes] == [record.key for record in records]

    before = metrics.POOL_RESTARTS.labels("tiny", "timed-out")._value.get()
    run(pool, scenario)
    pool.close()
    assert metrics.POOL_RESTARTS.labels("tiny", "timed-out")._value.get() == before


def test_a_process_killed_while_idle_costs_no_record(pool: Pool) -> None:
    async def scenario() -> None:
        outcomes = await asyncio.gather(*(pool.submit(received(b"go")) for _ in range(50)))
        for process in {process_of(outcome) for outcome in outcomes}:
            os.kill(process, signal.SIGKILL)
        await asyncio.sleep(0.2)
        outcomes = await asyncio.gather(*(pool.submit(received(b"go")) for _ in range(4)))
        assert all(isinstance(outcome, Handled) for outcome in outcomes)

    run(pool, scenario)


def test_waiting_long_for_a_record_is_not_taken_for_hanging(pool: Pool) -> None:
    async def scenario() -> None:
        before = {process_of(await pool.submit(received(b"go"))) for _ in range(20)}
        await asyncio.sleep(2 * SECONDS)
        after = {process_of(await pool.submit(received(b"go"))) for _ in range(20)}
        assert before & after

    run(pool, scenario)


def test_processes_ignore_the_signals_meant_for_the_worker(pool: Pool) -> None:
    async def scenario() -> None:
        process = process_of(await pool.submit(received(b"go")))
        os.kill(process, signal.SIGINT)
        os.kill(process, signal.SIGTERM)
        await asyncio.sleep(0.2)
        assert is_running(process)

    run(pool, scenario)


def test_a_pool_that_is_not_warm_says_so(pool: Pool) -> None:
    reason = pool.not_ready()
    assert reason is not None
    assert "0 of 2" in reason

    async def scenario() -> None:
        assert pool.not_ready() is None

    run(pool, scenario)


def test_a_handler_that_cannot_be_loaded_ends_the_worker_with_the_reason() -> None:
    pool = Pool("tiny", "tests.unit.agents.pool_handlers:unloadable", processes=1, article_seconds=SECONDS)
    with pytest.raises(PoolFailed, match=r"en/01\.txt:3: no such code"):
        asyncio.run(pool.warm())
    assert "no such code" in str(pool.not_ready())


def test_a_handler_that_is_never_loaded_ends_the_worker() -> None:
    pool = Pool("tiny", "tests.unit.agents.pool_handlers:endless", processes=1, article_seconds=SECONDS, warm_seconds=1)
    with pytest.raises(PoolFailed, match="not loaded after 1 s"):
        asyncio.run(pool.warm())


def test_processes_end_when_the_pool_is_closed(pool: Pool) -> None:
    processes: set[int] = set()

    async def scenario() -> None:
        outcomes = await asyncio.gather(*(pool.submit(received(b"go")) for _ in range(50)))
        processes.update(process_of(outcome) for outcome in outcomes)

    run(pool, scenario)
    pool.close()
    wait_until_gone(processes)


def test_processes_end_when_their_parent_is_killed() -> None:
    program = (
        "import asyncio, time; from streams.agents.pool import Pool;"
        "pool = Pool('tiny', 'tests.unit.agents.pool_handlers:obedient', 2, 1.0); asyncio.run(pool.warm());"
        "print('warm', flush=True); time.sleep(600)"
    )
    path = os.pathsep.join(sys.path)
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"warm\n"
        children = children_of(parent.pid)
        assert len(children) == 2
        parent.kill()
    wait_until_gone(children)


def children_of(process: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(OSError):  # a thread may end while it is asked
            found.update(int(child) for child in (task / "children").read_text(encoding="utf-8").split())
    return found


def wait_until_gone(processes: set[int]) -> None:
    deadline = time.monotonic() + 10
    while any(is_running(process) for process in processes):
        assert time.monotonic() < deadline, "processes of the pool outlived it"
        time.sleep(0.05)
