"""Certificates for a test, by the system's `openssl`: a CA, and what it signs. All are good for a day or two."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Authority:
    """A CA of our own in a folder of its own."""

    folder: Path

    @classmethod
    def found(cls, folder: Path) -> Authority:
        """Make one."""
        folder.mkdir()
        _openssl(folder, "ca", "basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign")
        return cls(folder)

    @property
    def certificate(self) -> Path:
        """Whoever trusts it trusts all that it signs."""
        return self.folder / "ca.pem"

    def sign(self, name: str) -> tuple[Path, Path]:
        """A certificate for a host or a person of that name, and its key."""
        by = ("-CA", "ca.pem", "-CAkey", "ca.key")
        _openssl(self.folder, name, "basicConstraints=critical,CA:FALSE", f"subjectAltName=DNS:{name}", more=by)
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    def sign_for_kafka(self, name: str) -> Path:
        """The same in one file, as Kafka wants its PEM key store."""
        certificate, key = self.sign(name)
        both = self.folder / f"{name}-store.pem"
        both.write_text(key.read_text() + certificate.read_text())
        return both


def encrypt(key: Path, password: str) -> Path:
    """The key, encrypted."""
    encrypted = key.with_suffix(".encrypted")
    command = ["openssl", "pkcs8", "-topk8", "-in", str(key), "-out", str(encrypted), "-passout", f"pass:{password}"]
    subprocess.run(command, check=True, capture_output=True)
    return encrypted


def _openssl(folder: Path, name: str, *extensions: str, more: tuple[str, ...] = ()) -> None:
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ]
    command += ["-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem", *more]
    for extension in extensions:
        command += ["-addext", extension]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
