"""What went wrong on the wire, as far as that can be told: whether a request can have arrived."""

from __future__ import annotations

from collections.abc import Iterator


def causes(problem: BaseException | None) -> Iterator[BaseException]:
    """The problem and what it came from, also what libraries keep in their arguments."""
    seen: set[int] = set()
    waiting = [problem]
    while waiting:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = [part for part in (*one.args, getattr(one, "reason", None)) if isinstance(part, BaseException)]
        waiting += [one.__cause__, one.__context__, *inner]


# By name, because these are classes of several libraries and of different versions of them.
_NEVER_ARRIVED = frozenset(
    {
        "ConnectTimeout",
        "ConnectTimeoutError",
        "ConnectError",
        "NewConnectionError",
        "NameResolutionError",
        "ConnectionRefusedError",
        "gaierror",
        "SSLCertVerificationError",
        "CertificateError",
        "PoolTimeout",
        "ProxyError",
        "InvalidURL",
        "MissingSchema",
    }
)
_NO_CERTIFICATE = frozenset({"SSLCertVerificationError", "CertificateError"})
# OpenSSL's reasons that only a handshake can have; any other may come after the request has left.
_NO_HANDSHAKE = frozenset(
    {
        "CERTIFICATE_VERIFY_FAILED",
        "HTTP_REQUEST",
        "SSLV3_ALERT_HANDSHAKE_FAILURE",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "TLSV1_UNRECOGNIZED_NAME",
        "UNSUPPORTED_PROTOCOL",
        "WRONG_VERSION_NUMBER",
    }
)


def never_arrived(problem: BaseException) -> bool:
    """Whether it is certain that the request reached nobody: no connection came about."""
    return distrusts(problem) or any(type(cause).__name__ in _NEVER_ARRIVED for cause in causes(problem))


def distrusts(problem: BaseException) -> bool:
    """Whether the server could not prove who it is."""
    return any(
        type(cause).__name__ in _NO_CERTIFICATE or getattr(cause, "reason", None) in _NO_HANDSHAKE
        for cause in causes(problem)
        if isinstance(getattr(cause, "reason", ""), str)
    )
