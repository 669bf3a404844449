"""Stand-ins of networks on loopback whose time is told to them, each behind a bad network, and real publishers."""

from datetime import timedelta

from tests.adapters.fault_proxy import FaultProxy
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn
from tests.adapters.publishers.x_desk import MemoryVault
from tests.adapters.publishers.x_messages import WITH_MESSAGES
from tests.adapters.publishers.x_rules import POSTS_ONLY
from tests.adapters.publishers.x_stand_in import XStandIn

from livetweet_coach.adapters.publishers.mastodon.publisher import MastodonPublisher
from livetweet_coach.adapters.publishers.x import wire
from livetweet_coach.adapters.publishers.x.network import XNetwork
from livetweet_coach.adapters.publishers.x.tokens import Pair
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.plan import Target

TIMEOUT = (2, 0.25)  # seconds; the proxy's "late" outlasts it
TOKEN = "a-token"


class TimedMastodon(MastodonStandIn):
    """One whose posts are dated by the test's clock."""

    def __init__(self, clock, honours_key):
        self._now = clock
        super().__init__(honours_key, TOKEN)

    @property
    def reset(self):
        return (self._now() + timedelta(minutes=5)).isoformat().replace("+00:00", "Z")

    @reset.setter
    def reset(self, value):
        """Theirs is far away."""

    def _post(self, asked, key):
        count = len(self.posts)
        found = super()._post(asked, key)
        if len(self.posts) > count:
            self.posts[-1]["at"] = self._now()
        return found


class Far:
    """A server behind a proxy; `port` and `host` are the proxy's, and `credentials` is all that an app needs more."""

    def __init__(self, way, clock, share, seed, honours_key=True, late=0.35, messages=False):
        self.way, self.credentials = way, ""
        if way == "x":
            self.server = XStandIn(clock)
            port = int(self.server.start().rpartition(":")[2])
            self.credentials = Pair(
                *self.server.grant(scope=WITH_MESSAGES if messages else POSTS_ONLY), clock() + timedelta(hours=2)
            ).text
        else:
            self.server = TimedMastodon(clock, honours_key).start()
            port = int(self.server.host.rpartition(":")[2])
        self.proxy = FaultProxy(port, share, seed, late)
        self.proxy.start()
        self.host = self.proxy.host

    def stop(self):
        self.proxy.stop()
        self.server.stop()

    @property
    def texts(self):
        """What is there, in the order in which it came."""
        return [post["text"] if isinstance(post, dict) else post.text for post in self.server.posts]

    @property
    def messages(self):
        """(to whom, text) of each private message, in the order in which it came."""
        if self.way == "x":
            return [(self.server.users[one.to], one.text) for one in self.server.messages]
        posts = [post for post in self.server.posts if post["visibility"] == "direct"]
        return [(post["reaches"][0], post["text"].partition(" ")[2]) for post in posts]

    @property
    def parents(self):
        """The text that each post answers, "" for none."""
        rows = [
            p if isinstance(p, dict) else {"id": p.id, "text": p.text, "parent": p.parent} for p in self.server.posts
        ]
        by_id = {str(row["id"]): row["text"] for row in rows}
        return {row["text"]: by_id.get(str(row["parent"] or ""), "") for row in rows}


def account(way, host, messages=False):
    """The account that there is on a stand-in."""
    if way == "x":
        return Connected("x:7", "x", "lea_m", "", "Léa Morel", "7", client=XStandIn().client, messages=messages)
    return Connected("mastodon:h:7", "mastodon", "lea", host, "Léa", "7")


def target(way, host):
    """Where posts go."""
    return Target(way, account(way, host).account)


def publisher(way, host, credentials, clock, messages=False):
    """The app's own publisher, with little patience."""
    if way == "mastodon":
        return MastodonPublisher(account(way, host), lambda: TOKEN, TIMEOUT)
    wire.TIMEOUTS = TIMEOUT
    vault = MemoryVault()
    vault.keep("x:7", credentials)
    return XNetwork(vault, clock, base=f"http://{host}").publisher(account(way, host, messages))
