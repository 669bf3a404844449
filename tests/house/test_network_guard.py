"""The guard against the network bites."""

import contextlib
import socket

from tests.network_guard import NetworkGuard


def test_a_swallowed_attempt_is_noted():
    with NetworkGuard() as guard, contextlib.suppress(OSError), socket.socket() as wire:
        wire.connect(("192.0.2.1", 9))
    assert guard.attempts == ["socket.connect ('192.0.2.1', 9)"]


def test_a_name_is_not_looked_up():
    with NetworkGuard() as guard, contextlib.suppress(OSError):
        socket.getaddrinfo("example.invalid", 80)
    assert len(guard.attempts) == 1


def test_nothing_is_noted_once_the_guard_is_gone():
    with NetworkGuard() as guard:
        pass
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.connect(("127.0.0.1", 9))
    assert guard.attempts == []


def test_the_fixture_lets_quiet_tests_pass(no_network):
    assert no_network.attempts == []
