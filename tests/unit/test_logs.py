"""Log lines: one a record whatever stands in it, nothing that a terminal obeys, and no password."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import orjson
import pytest

from tests.screen import HOSTILE, obeyed, on_a_terminal

FORGED = f"{HOSTILE}\n12:00:00 [critical] forged"

PROGRAM = f"""
import logging, structlog
from streams import logs
logs.configure("debug")
hostile = {FORGED!r}
structlog.get_logger().critical(hostile, because=hostile, of=[hostile])
logging.getLogger("aiokafka.conn").error("broken: %s", hostile)
logging.getLogger("aiokafka.conn").debug("Request to %s: %s", "kafka", "SaslAuthenticateRequest_v0(b'wire s3cr3t')")
logging.getLogger("kafka.admin.client").debug("Starting KafkaAdminClient with configuration: %s", {{"p": "s3cr3t"}})
password = "s3cr3t"
try:
    raise ValueError(hostile)
except ValueError as error:
    structlog.get_logger().critical("the worker ends", exc_info=error)
"""


def on_screen() -> str:
    return on_a_terminal([sys.executable, "-c", PROGRAM], os.environ)


def in_a_pipe() -> str:
    return subprocess.run([sys.executable, "-c", PROGRAM], stderr=subprocess.PIPE, check=True).stderr.decode()


@pytest.mark.parametrize("logged", [on_screen, in_a_pipe])
def test_nothing_that_is_logged_is_obeyed_and_no_password_is_logged(logged: Callable[[], str]) -> None:
    said = logged()
    assert said.count("forged") >= 4
    assert obeyed(said) == []
    assert "s3cr3t" not in said
    assert "Traceback" in said


def test_a_forged_line_does_not_stand_at_the_beginning_of_one() -> None:
    lines = on_screen().splitlines()
    assert [line for line in lines if line.startswith("12:00:00")] == []
    assert any("forged" in line for line in lines)


def test_each_record_in_a_pipe_is_a_json_object() -> None:
    said = [orjson.loads(line) for line in in_a_pipe().splitlines()]
    assert [line["event"] for line in said] == [FORGED, f"broken: {FORGED}", "the worker ends"]
    assert said[0]["because"] == FORGED
