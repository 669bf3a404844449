"""A network in the place of a real one: it connects whom it is told to, and keeps what is posted."""

import threading
from datetime import UTC, datetime

from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.words import say
from livetweet_coach.ports import Capabilities
from livetweet_coach.ports.accounts import Cancelled, Granted, NotConnected
from livetweet_coach.ports.vault import Kept

LEA = Connected("mastodon:un.exemple:1", "mastodon", "lea", "un.exemple", "Léa Morel", "1")
LEA_SKY = Connected("bluesky:did:plc:lea", "bluesky", "lea.exemple", "", "Léa Morel", "did:plc:lea")
LEA_X = Connected("x:7", "x", "lea_m", "", "Léa Morel", "7")
CLOSED = say("Vault", "This computer has no open keyring: asked for again next time.")


class StandInPublisher:
    """Posts arrive at once, in order."""

    def __init__(self, account):
        self.account, self.posts = account, []

    def capabilities(self):
        return Capabilities(once="key", deletes=True)

    def prepare_media(self, step):
        return ()

    def create(self, step, key, media=()):
        self.posts.append((step.post.text, step.parent))
        return Receipt(key, datetime(2026, 11, 12, tzinfo=UTC), f"https://un.exemple/{key}")

    def create_all(self, steps, media):
        return tuple(self.create(step, step.key) for step in steps)

    def find(self, step, since):
        return None

    def delete(self, step, receipt):
        self.posts = [post for post in self.posts if post[0] != step.post.text]

    def budget(self):
        return None

    def intent_url(self, post):
        return None


class StandInAttempt:
    """An attempt: `outcome` is the account, or the refusal; the browser "comes back" with `come_back()`."""

    def __init__(self, outcome, address, phrase):
        self.outcome, self.address, self.phrase = outcome, address, phrase
        self._came = threading.Event()
        self._cancelled = False
        self.pastes, self.hint = [], None

    def begin(self):
        if isinstance(self.outcome, NotConnected) and not self.address:
            raise self.outcome
        return self.address

    def wait(self):
        if self.address:
            self._came.wait(30)
        if self._cancelled:
            raise Cancelled(say("Test", "given up"))
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return Granted(self.outcome, Kept(self.phrase))

    def paste(self, text):
        self.pastes.append(text)
        if "code=" not in text:
            return say("Test", "That is no address to come back to.")
        self._came.set()
        return None

    def come_back(self):
        self._came.set()

    def cancel(self):
        self._cancelled = True
        self._came.set()


class StandInNetwork:
    """`outcome` of the next attempt; `publishers` by account id; `left` has the accounts that were disconnected."""

    def __init__(self, way, outcome, address="https://un.exemple/agree?state=1", phrase=None):
        self.way, self.outcome, self.address, self.phrase = way, outcome, address, phrase
        self.fields, self.attempt, self.publishers, self.left = None, None, {}, []
        self.parting = None

    def connect(self, fields):
        self.fields = dict(fields)
        self.attempt = StandInAttempt(self.outcome, self.address, self.phrase)
        return self.attempt

    def publisher(self, account):
        return self.publishers.setdefault(account.id, StandInPublisher(account))

    def refresh(self, account):
        return account

    def disconnect(self, account):
        self.left.append(account.id)
        return self.parting


def networks(**outcomes):
    """The three networks, each with its account."""
    made = {"x": LEA_X, "mastodon": LEA, "bluesky": LEA_SKY, **outcomes}
    return {
        way: StandInNetwork(way, one, "" if way == "bluesky" else StandInNetwork.__init__.__defaults__[0])
        for way, one in made.items()
    }
