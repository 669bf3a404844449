"""What a network takes for a post, as dated data: a price that changes is changed here and nowhere else."""

from dataclasses import dataclass
from datetime import date

from livetweet_coach.core.text.entities import urls
from livetweet_coach.core.text.networks import X
from livetweet_coach.core.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Price:
    """What one post takes from the credits bought at X, in thousandths of a US dollar, as of `as_of`."""

    thousandths: int
    has_link: bool
    as_of: date
    source: str

    @property
    def amount(self) -> str:
        """The price as people read it: $0.20, $0.015."""
        dollars, rest = divmod(self.thousandths, 1000)
        decimals = f"{rest:03}"
        return f"${dollars}.{decimals[:-1] if decimals.endswith('0') else decimals}"

    @property
    def words(self) -> Phrase:
        """The price in a sentence."""
        if self.has_link:
            return say("Prices", "A post with a link costs about {amount} of your X credits.", amount=self.amount)
        return say("Prices", "A post costs about {amount} of your X credits.", amount=self.amount)


_SOURCE = "https://docs.x.com/x-api/getting-started/pricing"
POST = Price(15, False, date(2026, 8, 22), _SOURCE)
POST_WITH_LINK = Price(200, True, date(2026, 8, 22), _SOURCE)


def price(text: str) -> Price | None:
    """What X takes for a post with this text, sent by an app of its own; None for a text that isn't sent."""
    if not text.strip():
        return None
    return POST_WITH_LINK if urls(text, X) else POST
