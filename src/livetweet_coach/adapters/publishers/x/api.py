"""Asking X on behalf of an account, through tweepy: signed with a key that is good, once more where it was not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from livetweet_coach.adapters.publishers.x.seen import Seen
from livetweet_coach.ports import Refusal

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.tokens import Tokens

T = TypeVar("T")


class Api:
    """One account's way to X. tweepy and requests are imported with the first `call`, and not before."""

    def __init__(self, base: str, tokens: Tokens, clock: Callable[[], datetime]) -> None:
        self._base, self._tokens, self._clock = base, tokens, clock
        self.seen = Seen()

    def call(self, ask: Callable[[Any], T], shows: bool = False) -> T:
        """What `ask` gets from tweepy's client. Raises what a Publisher raises; `shows` as in `troubles.refusal`."""
        try:
            return self.call_bare(ask)
        except Refusal:
            raise
        except Exception as problem:  # the classifier knows them all; what it doesn't know may have gone
            from livetweet_coach.adapters.publishers.x.troubles import refusal

            raise refusal(problem, self._clock(), shows) from None

    def call_bare(self, ask: Callable[[Any], T]) -> T:
        """The same, raising what the wire raises."""
        access = self._tokens.access()
        from livetweet_coach.adapters.publishers.x.wire import Answered

        try:
            return ask(self._client(access))
        except Answered as problem:
            if problem.status != 401:
                raise
        return ask(self._client(self._tokens.renew(access)))

    def _client(self, access: str) -> Any:
        """A client for one request: connections aren't kept either, and so no two threads share a key."""
        import tweepy  # type: ignore[import-untyped]  # slow to import, and only needed with an account

        from livetweet_coach.adapters.publishers.x.wire import Wire

        # tweepy writes its own header to its log: the wire signs later, and tweepy has nothing to write.
        client = tweepy.Client(bearer_token="", return_type=dict, wait_on_rate_limit=False)
        client.session = Wire(self._base, self._clock, self.seen, access)
        return client
