"""This machine's networks, and the addresses under which a room of one's own is reached by others."""

from __future__ import annotations

import ipaddress

from livetweet_coach.core.room.invite import ADDRESSES


def interfaces() -> tuple[tuple[str, str], ...]:
    """(name, IPv4 address) of this machine's networks, the likeliest first: private ones, then others, then itself."""
    import ifaddr  # comes with zeroconf

    found = [
        (adapter.nice_name, str(address.ip))
        for adapter in ifaddr.get_adapters()
        for address in adapter.ips
        if address.is_IPv4
    ]
    return tuple(sorted(found, key=lambda one: _rank(one[1])))


def reachable(bind: str, port: int) -> tuple[str, ...]:
    """The addresses for an invite to a server that listens at `bind` ("": everywhere)."""
    hosts = [bind] if bind else [address for _, address in interfaces() if _rank(address) < 3]
    return tuple(address_text(host, port) for host in (hosts or ["127.0.0.1"])[:ADDRESSES])


def address_text(host: str, port: int) -> str:
    """An address of a NATS server."""
    return f"nats://[{host}]:{port}" if ":" in host else f"nats://{host}:{port}"


def _rank(address: str) -> int:
    """Where people sit together the network is a private one; a link-local address means that nobody gave any."""
    found = ipaddress.ip_address(address)
    if found.is_loopback:
        return 3
    if found.is_link_local:
        return 2
    return 0 if found.is_private else 1
