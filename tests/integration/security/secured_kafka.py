"""A Kafka that lets nobody in unasked: listeners with TLS and with logins beside its own plain one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kafka.admin import ScramMechanism, UserScramCredentialUpsertion

from streams.broker.broker import Broker
from streams.broker.clients import open_admin
from streams.broker.home import BrokerHome
from streams.broker.security import UNSECURED
from tests.certificates import Authority

USER, PASSWORD = "wire", "s3cr3t-of-the-w1re"
"""Known by SCRAM-SHA-512 and by PLAIN, and by no other mechanism."""
LISTENERS = ("SASL_SSL", "SSL", "SASL_PLAINTEXT")
_LOGIN = "org.apache.kafka.common.security"


class SecuredKafka(Broker):
    """The embedded broker with a listener a protocol; `SSL` wants a certificate. Its certificate is for `localhost`."""

    def __init__(self, free_port: Callable[[int], int], folder: Path) -> None:
        super().__init__(free_port(1), folder)
        self.authority = Authority.found(folder / "authority")
        self.ports = {protocol: free_port(1) for protocol in LISTENERS}
        self.home = _Home(self.port, folder, self.authority, self.ports)

    def start(self) -> None:
        """Start it, and make the user."""
        super().start()
        self.set_password(USER, PASSWORD)

    def set_password(self, user: str, password: str) -> None:
        """Make a user, or give him another password for SCRAM-SHA-512."""
        with open_admin([self.address], link=UNSECURED) as admin:
            wanted = UserScramCredentialUpsertion(user, ScramMechanism.SCRAM_SHA_512, password)
            assert admin.alter_user_scram_credentials([wanted]) == {user: None}

    def servers(self, protocol: str, host: str = "localhost") -> str:
        """Where it speaks that protocol."""
        return f"{host}:{self.ports[protocol]}"

    def settings(self, protocol: str = "SASL_SSL", **others: str | Path) -> dict[str, str]:
        """The settings that get one in by SCRAM; `others` replace or add to them, an empty one is left out."""
        chosen: dict[str, str | Path] = {
            "bootstrap_servers": self.servers(protocol),
            "security_protocol": protocol,
            "sasl_mechanism": "SCRAM-SHA-512",
            "sasl_username": USER,
            "sasl_password": PASSWORD,
            "ssl_ca_file": self.authority.certificate,
            **others,
        }
        return {name: str(value) for name, value in chosen.items() if value}


class _Home(BrokerHome):
    def __init__(self, port: int, folder: Path, authority: Authority, ports: dict[str, int]) -> None:
        super().__init__(port, folder)
        self._authority = authority
        self._ports = ports

    def write_properties(self, controller_port: int) -> None:
        super().write_properties(controller_port)
        own = [f"PLAINTEXT://127.0.0.1:{self.port}", f"CONTROLLER://127.0.0.1:{controller_port}"]
        listeners = [f"{name}://127.0.0.1:{port}" for name, port in self._ports.items()]
        advertised = [f"{name}://localhost:{port}" for name, port in self._ports.items()]
        protocols = [f"{name}:{name}" for name in self._ports]
        more = {
            "listeners": ",".join(own + listeners),
            "advertised.listeners": ",".join(own[:1] + advertised),
            "listener.security.protocol.map": ",".join(["PLAINTEXT:PLAINTEXT", "CONTROLLER:PLAINTEXT", *protocols]),
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": str(self._authority.sign_for_kafka("localhost")),
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": str(self._authority.certificate),
            "listener.name.ssl.ssl.client.auth": "required",
            "sasl.enabled.mechanisms": "SCRAM-SHA-512,SCRAM-SHA-256,PLAIN",
        }
        for listener in ("sasl_ssl", "sasl_plaintext"):
            name = f"listener.name.{listener}"
            more[f"{name}.scram-sha-512.sasl.jaas.config"] = f"{_LOGIN}.scram.ScramLoginModule required;"
            more[f"{name}.scram-sha-256.sasl.jaas.config"] = f"{_LOGIN}.scram.ScramLoginModule required;"
            more[f"{name}.plain.sasl.jaas.config"] = (
                f'{_LOGIN}.plain.PlainLoginModule required user_{USER}="{PASSWORD}";'
            )
        with self.properties.open("a", encoding="utf-8") as file:
            file.writelines(f"{name}={value}\n" for name, value in more.items())
