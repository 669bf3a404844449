"""What tests of X stand on: the stand-in, a clock moved by hand, a vault in memory, and a connected account."""

from dataclasses import dataclass, replace
from datetime import timedelta
from types import SimpleNamespace

from tests.adapters.publishers.x_messages import WITH_MESSAGES
from tests.adapters.publishers.x_rules import POSTS_ONLY
from tests.adapters.publishers.x_stand_in import XStandIn
from tests.hand_clock import HandClock

from livetweet_coach.adapters.publishers.x.network import XNetwork
from livetweet_coach.adapters.publishers.x.tokens import Pair
from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.words import fill
from livetweet_coach.ports.vault import Kept

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


class MemoryVault:
    """Entries in a dict, which outlive a "crash"; `crash` is raised instead of keeping, once."""

    def __init__(self):
        self.entries, self.crash, self.kept = {}, None, Kept()

    def keep(self, name, secret):
        if self.crash is not None:
            crash, self.crash = self.crash, None
            raise crash
        if not 0 < len(secret) <= 1000 or not secret.isascii():
            raise ValueError("too long")
        self.entries[name] = secret
        return self.kept

    def recall(self, name):
        return self.entries.get(name)

    def forget(self, name):
        self.entries.pop(name, None)


@dataclass
class Desk:
    """Everything at hand."""

    x: XStandIn
    base: str
    clock: HandClock
    vault: MemoryVault
    network: XNetwork
    account: Connected

    def publisher(self):
        return self.network.publisher(self.account)

    def restarted(self):
        """The app after it has been closed: only the vault remembers."""
        network = XNetwork(self.vault, self.clock.now, base=self.base)
        return replace(self, network=network)

    def pair(self):
        """The tokens that are kept."""
        return self.vault.entries[self.account.id].split(" ")[1:]


def opened(connected=True, messages=False, **network):
    """A desk whose account is connected, with private messages where they were asked for."""
    clock, vault = HandClock(), MemoryVault()
    x = XStandIn(clock.now)
    base = x.start()
    account = Connected("x:7", "x", "lea_m", "", "Léa Morel", "7", client=x.client, messages=messages)
    desk = Desk(x, base, clock, vault, XNetwork(vault, clock.now, base=base, **network), account)
    if connected:
        access, refresh = x.grant(scope=WITH_MESSAGES if messages else POSTS_ONLY)
        vault.keep(account.id, Pair(access, refresh, clock.now() + timedelta(hours=2)).text)
    return desk


def step(text="Bonjour à toutes et tous", key="s-1", parent="", media=(), at=None, **more):
    return Step(key=key, draft="d", post=Post("p", text, tuple(media)), way="x", parent=parent, at=at, **more)


def picture(folder, name="a.png", data=PNG, alt="La salle, pleine."):
    path = folder / name
    path.write_bytes(data)
    return Media(name, "photo", alt, str(path), size=len(data))


def english(phrase):
    """A sentence as it is shown in English."""
    return fill(phrase.source, phrase)


def quiet(**values):
    return SimpleNamespace(**values)
