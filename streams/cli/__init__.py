"""The command line, `eventwire`: one module a command, each loaded only when it is asked for."""

from __future__ import annotations

import sys
import traceback
from typing import NoReturn

from pydantic import ValidationError

from streams.cli.commands import application
from streams.errors import EventwireError, OperatorError
from streams.harmless import clean, clean_lines


def main() -> None:
    """Run the command in `sys.argv`.

    What a person must mend is one line on standard error, `eventwire: what is wrong [code]`, and exit code 1;
    what is our own fault is Python's traceback, of which a terminal obeys nothing. Ctrl-C is exit code 130.
    """
    try:
        application(prog_name="eventwire")
    except EventwireError as error:
        _end(str(error), error.code)
    except ValidationError as error:
        if error.title != "Settings":
            _crash()
        # What is set in the environment or in .env is the user's to mend.
        wrong = (f"EVENTWIRE_{str(one['loc'][0]).upper()}: {one['msg']}" for one in error.errors() if one["loc"])
        _end("; ".join(wrong) or str(error), OperatorError.code)
    except Exception:  # noqa: BLE001 - shown as Python would
        _crash()


def _end(message: str, code: str) -> NoReturn:
    sys.stderr.write(f"eventwire: {clean(message)} [{code}]\n")
    sys.exit(1)


def _crash() -> NoReturn:
    sys.stderr.write(clean_lines(traceback.format_exc().rstrip()) + "\n")
    sys.exit(1)


__all__ = ["main"]
