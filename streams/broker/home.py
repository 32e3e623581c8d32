"""The embedded broker's folder: its data, logs and configuration, one folder a port."""

from __future__ import annotations

import fcntl
from pathlib import Path
from typing import IO

from streams.broker.jars import DEPLOYMENT, kafka_version
from streams.errors import BrokerFailed
from streams.settings import settings


class BrokerHome:
    """Where the broker of one port keeps everything: `<cache>/kafka/brokers/<port>` unless a folder is named."""

    def __init__(self, port: int, folder: Path | None = None) -> None:
        self.port = port
        self.folder = (folder or settings().cache / "kafka" / "brokers" / str(port)).absolute()
        self.data = self.folder / "data"
        self.logs = self.folder / "logs"
        self.log = self.logs / "kafka.log"
        self.output = self.logs / "output.txt"
        self.properties = self.folder / "server.properties"
        self._format = self.folder / "formatted-by"

    def lock(self) -> IO[str]:
        """Take the folder for ourselves, until the file given is closed by all who hold it.

        Raises `BrokerFailed` where another process has it.
        """
        self.logs.mkdir(parents=True, exist_ok=True)
        held = (self.folder / "lock").open("w")
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            held.close()
            raise BrokerFailed(
                f"another process uses {self.folder}, or is just ending: wait for it, stop it, "
                "or set EVENTWIRE_BROKER_PORT for a broker beside it"
            ) from error
        return held

    def write_properties(self, controller_port: int) -> None:
        """Write `server.properties`: `deploy/kafka/server.properties` with the addresses and folders of this broker."""
        ours = {
            "listeners": f"PLAINTEXT://127.0.0.1:{self.port},CONTROLLER://127.0.0.1:{controller_port}",
            "advertised.listeners": f"PLAINTEXT://127.0.0.1:{self.port}",
            "controller.quorum.voters": f"1@127.0.0.1:{controller_port}",
            # A properties file reads backslashes as escapes.
            "log.dirs": str(self.data).replace("\\", "\\\\"),
        }
        fixed = (DEPLOYMENT / "server.properties").read_text(encoding="utf-8")
        lines = "".join(f"{name}={value}\n" for name, value in ours.items())
        self.properties.write_text(f"{fixed}\n# This broker.\n{lines}", encoding="utf-8")

    @property
    def is_formatted(self) -> bool:
        """Whether the data folder is ready for this Kafka.

        An older Kafka's data is taken over, as Kafka does in an upgrade. Raises `BrokerFailed` where a newer one
        made it, which Kafka cannot read.
        """
        if not self._format.is_file():
            return False
        made_by, ours = self._format.read_text(encoding="utf-8").strip(), kafka_version()
        if _numbers(made_by) > _numbers(ours):
            raise BrokerFailed(
                f"the data in {self.data} was made by Kafka {made_by} and cannot be read by {ours}: "
                "move the folder away (it holds the topics), or set EVENTWIRE_BROKER_PORT for a fresh one"
            )
        return True

    def mark_formatted(self) -> None:
        """Remember which Kafka made the data folder."""
        self._format.write_text(kafka_version(), encoding="utf-8")

    def last_error(self) -> str:
        """The last thing Kafka complained of, in one line; empty where it said nothing."""
        for file in (self.log, self.output):
            if file.is_file():
                lines = file.read_text(encoding="utf-8", errors="replace").splitlines()[-500:]
                complaints = [line for line in lines if " ERROR " in line or " FATAL " in line or "Exception" in line]
                if complaints:
                    return complaints[-1].strip()[:300]
        return ""


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
