"""An outbox over a store in memory, a clock moved by hand, and a network that fails as it is told."""

from datetime import UTC, datetime, timedelta

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.store import memory_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.core.words import say
from livetweet_coach.ports import (
    Ambiguous,
    AuthExpired,
    BudgetExhausted,
    Capabilities,
    NotApplied,
    OutOfCredits,
    Rejected,
)

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
ME = Account("moi")
NO_WAIT, EIGHT = timedelta(0), timedelta(seconds=8)
WHY = say("Test", "because")


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now

    def pass_(self, seconds):
        self.now += timedelta(seconds=seconds)


class Network:
    """A network that does as it is told: `acts` is used up one by one, then all goes well."""

    def __init__(self, clock, once="lookup", acts=()):
        self.clock, self.once, self.acts = clock, once, list(acts)
        self.posts: list[tuple[str, str, str]] = []

    def capabilities(self):
        return Capabilities(once=self.once, look_after=timedelta(seconds=30))

    def prepare_media(self, step):
        return ()

    def create(self, step, key, media=()):
        act = self.acts.pop(0) if self.acts else "well"
        if act in ("well", "applied, then lost"):
            self.posts.append((key, step.post.text, step.parent))
        if act == "well":
            return Receipt(f"id-{key}", self.clock())
        raise {
            "applied, then lost": Ambiguous(WHY),
            "lost, not applied": Ambiguous(WHY),
            "surprise": RuntimeError("<html>captive portal</html>"),
            "not applied": NotApplied(WHY),
            "budget": BudgetExhausted(WHY, self.clock() + timedelta(minutes=3)),
            "rejected": Rejected(WHY, "text"),
            "auth": AuthExpired(WHY),
            "credits": OutOfCredits(WHY),
        }[act]

    def find(self, step, since):
        act = self.acts.pop(0) if self.acts and self.acts[0] == "cannot look" else "well"
        if act == "cannot look":
            raise Ambiguous(WHY)
        found = [key for key, text, _ in self.posts if text == step.post.text]
        return Receipt(f"id-{found[0]}", self.clock()) if found else None

    def intent_url(self, post):
        return None


class Desk:
    """A store, a clock, a network and an outbox, driven by hand."""

    def __init__(self, acts=(), once="lookup", store=None):
        self.clock = Clock()
        self.network = Network(self.clock, once, acts)
        self.store = store or memory_store()
        self.seen = []
        self.ids = iter(f"s{n}" for n in range(1000))
        self.start()

    def start(self):
        self.outbox = Outbox(
            self.store.queue,
            lambda step: self.network if step.way == "x" else None,
            self.clock,
            self.seen.append,
            new_id=lambda: next(self.ids),
            jitter=lambda: 0.5,
        )

    def send(self, *texts, draft="d", undo=NO_WAIT, way="x"):
        posts = tuple(Post(f"p{n}", text) for n, text in enumerate(texts))
        return self.outbox.send(Draft(draft, posts), [Target(way, ME)], undo, "live")

    def run(self, limit=500):
        for _ in range(limit):
            if not self.outbox.run_once(self.clock.now):
                return
        raise AssertionError("the outbox does not come to rest")

    def states(self, draft="d"):
        return [item.state for item in self.store.queue.of_draft(draft)]
