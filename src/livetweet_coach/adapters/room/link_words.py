"""What fails on the way to a server, in words that say what to do about it."""

import asyncio
import errno
import socket
import ssl

from livetweet_coach.adapters.room.addresses import Address
from livetweet_coach.core.words import Phrase, say

_NOT_LED = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_EXPIRED, _NOT_YET, _WRONG_NAME, _WRONG_ADDRESS = 10, 9, 62, 64


def not_let_in(problem: BaseException) -> bool:
    """Whether the server knows no such key."""
    return "authorization violation" in str(problem).lower()


def broken() -> Phrase:
    """The link was there and is no more."""
    return say("Rooms", "The link to the room has broken. It is tried again by itself.")


def why(problem: BaseException, address: Address) -> Phrase:
    """Why a server could not be reached."""
    if type(problem).__name__ == "ClientProxyConnectionError":
        return say("Rooms", "The proxy that this computer's settings name does not answer.")
    problem = _inner(problem)
    if isinstance(problem, ssl.SSLCertVerificationError):
        return _certificate(problem, address)
    kind = type(problem).__name__
    if kind == "NotARoomServer" or "info message" in str(problem).lower():
        return _answered(getattr(problem, "first", b""), address)
    if kind == "NotEncrypted":
        return say("Rooms", "{host} does not encrypt, and the address asks for it (tls://).", host=address.host)
    if "Redirect" in kind:
        return _http(302, address)
    if kind in ("WSServerHandshakeError", "ClientHttpProxyError"):
        return _http(int(getattr(problem, "status", 0)), address)
    if not_let_in(problem):
        return say("Rooms", "The server at {host} does not know this key. Ask for a new invite.", host=address.host)
    return _unreachable(problem, address)


def _inner(problem: BaseException) -> BaseException:
    """What aiohttp wraps: the certificate's or the system's own words."""
    for name in ("certificate_error", "os_error"):
        found = getattr(problem, name, None)
        if isinstance(found, BaseException):
            return _inner(found)
    return problem


def _unreachable(problem: BaseException, address: Address) -> Phrase:
    host, port = address.host, address.port
    number = problem.errno if isinstance(problem, OSError) else None
    words = str(problem).lower()
    if isinstance(problem, socket.gaierror):
        return say("Rooms", "{host} was not found: it is misspelt, or there is no internet here.", host=host)
    if isinstance(problem, UnicodeError):
        return say("Rooms", "{host} was not found: it is misspelt, or there is no internet here.", host=host)
    if isinstance(problem, ConnectionRefusedError) or words.count("errno 111") > 1 or number == errno.ECONNREFUSED:
        return say("Rooms", "Nobody answers at {host}, port {port}: no room is open there now.", host=host, port=port)
    if isinstance(problem, asyncio.TimeoutError | TimeoutError) or number == errno.ETIMEDOUT:
        return say(
            "Rooms", "{host} does not answer: a firewall may stand between, or the network is very slow.", host=host
        )
    if number in _NOT_LED:
        return say("Rooms", "No network here leads to {host}: is the wifi on?", host=host)
    if isinstance(problem, ssl.SSLError):
        return say("Rooms", "{host} answers, but not by TLS: the address or its port is wrong.", host=host)
    if isinstance(problem, ConnectionError):
        return say("Rooms", "{host} hung up at once: something between does not let this through.", host=host)
    reason = getattr(problem, "strerror", None) or type(problem).__name__
    return say("Rooms", "{host} can't be reached: {reason}.", host=host, reason=reason)


def _certificate(problem: ssl.SSLCertVerificationError, address: Address) -> Phrase:
    host, code = address.host, problem.verify_code
    if code in (_WRONG_NAME, _WRONG_ADDRESS):
        return say(
            "Rooms", "Whoever answers is not {host}: the address is wrong, or the wifi wants you to sign in.", host=host
        )
    if code == _EXPIRED:
        return say("Rooms", "The certificate of {host} has run out, or this computer's clock is wrong.", host=host)
    if code == _NOT_YET:
        return say(
            "Rooms", "The certificate of {host} does not hold yet, or this computer's clock is wrong.", host=host
        )
    return say("Rooms", "Nobody vouches for {host}: the wifi wants you to sign in, or somebody listens in.", host=host)


def _answered(first: bytes, address: Address) -> Phrase:
    if first.startswith((b"HTTP/", b"<")):
        return _http(200, address)
    if b"maximum connections" in first.lower():
        return say("Rooms", "The server at {host} is full.", host=address.host)
    return say(
        "Rooms",
        "Something answers at {host}, port {port}, but it is no room's server.",
        host=address.host,
        port=address.port,
    )


def _http(status: int, address: Address) -> Phrase:
    if status == 407:
        return say("Rooms", "The proxy between wants a name and a password.")
    if status == 511 or status < 400:
        return say(
            "Rooms",
            "A web page answers for {host}: open a browser, the wifi may want you to sign in.",
            host=address.host,
        )
    if status in (502, 503, 504):
        return say(
            "Rooms",
            "{host} is there, but the room's server behind it is not (answer {status}).",
            host=address.host,
            status=status,
        )
    return say(
        "Rooms",
        "{host} is there, but no room's server answers at this address (answer {status}).",
        host=address.host,
        status=status,
    )
