"""`eventwire broker`: a Kafka for this machine."""

from __future__ import annotations

from streams.broker.broker import Broker
from streams.cli.terminal import is_terminal, print_json, safe, say, stopped_by_sigterm


def broker() -> None:
    """Run a Kafka on this machine until Ctrl-C: one node, Apache Kafka itself, reachable from here only.

    For those who have no Kafka. It listens on 127.0.0.1:9092 (EVENTWIRE_BROKER_PORT), and what it holds is still
    there at the next start. It needs Java 17 or newer.

    Example: `eventwire broker`, and in another terminal `eventwire topics` and `eventwire worker`.
    """
    kafka = Broker()
    with stopped_by_sigterm():
        say("starting Kafka …")
        kafka.start()
        try:
            if is_terminal():
                say(f"[green]Kafka listens on {kafka.address}[/]; data and logs: {safe(str(kafka.home.folder))}")
                say("Ctrl-C stops it")
            else:
                print_json({"bootstrap_servers": kafka.address, "folder": str(kafka.home.folder)})
            while True:
                kafka.wait(3600)
        finally:
            kafka.stop()
            say("Kafka has stopped")
