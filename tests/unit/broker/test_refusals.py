"""The errors of connections that no test's Kafka makes; `tests/integration/security` has the others."""

from __future__ import annotations

import ssl

from aiokafka.errors import KafkaConnectionError

from streams.broker.refusals import refusal
from streams.broker.security import Security
from streams.errors import BrokerHungUp, BrokerUnreachable, LoginRefused, TlsFailed

SECURITY = Security("SASL_SSL", "SCRAM-SHA-512", "wire")


def test_an_expired_certificate() -> None:
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = 10, "certificate has expired"
    found = refusal("kafka:9093", error, SECURITY)
    assert isinstance(found, TlsFailed)
    assert str(found) == "the certificate of kafka:9093 is not accepted (certificate has expired): it has to be renewed"


def test_a_broker_that_does_not_know_the_password_itself() -> None:
    found = refusal("kafka:9093", ValueError("Server sent wrong signature!"), SECURITY)
    assert isinstance(found, LoginRefused)
    assert "is it your cluster?" in str(found)


def test_a_cause_behind_the_error_counts() -> None:
    error = KafkaConnectionError("closed")
    error.__cause__ = ConnectionResetError()
    assert isinstance(refusal("kafka:9093", error, SECURITY), BrokerHungUp)


def test_nobody_there() -> None:
    found = refusal("kafka:9093", ConnectionRefusedError(111, "refused"), SECURITY)
    assert type(found) is BrokerUnreachable
