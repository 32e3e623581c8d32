"""Why a connection to a broker failed, in words for whoever set it up."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

from aiokafka.errors import IllegalSaslStateError, SaslAuthenticationFailed, UnsupportedSaslMechanismError

from streams.broker.security import Security
from streams.errors import BrokerHungUp, BrokerUnreachable, LoginRefused, OperatorError, TlsFailed

_EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 10, 62, 64
"""What OpenSSL finds wrong with a certificate (`X509_V_ERR_…`)."""


def refusal(at: str, error: Exception, security: Security) -> OperatorError:
    """What the error of a connection to the broker `at` (`host:port`) means. It never names the password.

    `LoginRefused` and `TlsFailed` are for a person to mend, `BrokerUnreachable` and `BrokerHungUp`
    may heal by waiting.
    """
    for cause in _causes(error):
        if found := _tls_failed(at, cause) or _login_refused(at, cause, security):
            return found
    if _is_cut_off(error):
        return BrokerHungUp(
            f"{at} ends the connection unanswered: it seems to speak another protocol than {security.protocol}, which "
            "EVENTWIRE_SECURITY_PROTOCOL says"
        )
    return BrokerUnreachable(f"{at} does not answer: {str(error) or type(error).__name__}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _tls_failed(at: str, error: BaseException) -> TlsFailed | None:
    match error:
        case ssl.SSLCertVerificationError():
            return TlsFailed(f"the certificate of {at} is not accepted ({error.verify_message}): {_advice(error)}")
        case ssl.SSLError(reason=str(reason)) if "_ALERT_" in reason:
            said = reason.rpartition("_ALERT_")[2].replace("_", " ").lower()
            return TlsFailed(
                f"{at} ends the TLS handshake ({said}): it wants a certificate, or another one, in "
                "EVENTWIRE_SSL_CERTIFICATE_FILE"
            )
    return None


def _advice(error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code == _EXPIRED:
        return "it has to be renewed"
    if error.verify_code in (_OTHER_NAME, _OTHER_ADDRESS):
        return "EVENTWIRE_BOOTSTRAP_SERVERS, and the brokers' advertised.listeners, must use a name that stands in it"
    return "set EVENTWIRE_SSL_CA_FILE to the certificate of the CA that signed it"


def _login_refused(at: str, error: BaseException, security: Security) -> LoginRefused | None:
    match error:
        case SaslAuthenticationFailed():
            return LoginRefused(
                f"{at} refuses the login of {security.username} by {security.mechanism}: check "
                "EVENTWIRE_SASL_USERNAME and the password, and that this user has one for this mechanism"
            )
        case UnsupportedSaslMechanismError():
            return LoginRefused(f"{at} knows no login by {security.mechanism}: set EVENTWIRE_SASL_MECHANISM to another")
        case IllegalSaslStateError():
            return LoginRefused(
                f"{at} takes no login by password: set EVENTWIRE_SECURITY_PROTOCOL to SSL or PLAINTEXT, or name "
                "another port in EVENTWIRE_BOOTSTRAP_SERVERS"
            )
        case ValueError():  # SCRAM proves both sides: the broker could not
            return LoginRefused(
                f"{at} does not know the password of {security.username}: is it your cluster? ({error})"
            )
    return None


def _is_cut_off(error: Exception) -> bool:
    """Whether somebody was there, and hung up."""
    hung_up = ConnectionResetError | ConnectionAbortedError | BrokenPipeError | EOFError | ssl.SSLError
    return any(isinstance(cause, hung_up) for cause in _causes(error))
