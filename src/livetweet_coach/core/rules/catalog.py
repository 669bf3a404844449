"""Every rule there is, in the order in which they are listed; a test holds it to what is on disk."""

from livetweet_coach.core.rules.automation import robot_signature, welcome_dm
from livetweet_coach.core.rules.hashtags import broken, event_missing, event_misspelt, run_together, too_many
from livetweet_coach.core.rules.length import nothing_said, over_limit, unfinished
from livetweet_coach.core.rules.links import accidental, naked
from livetweet_coach.core.rules.media import no_description, weak_description
from livetweet_coach.core.rules.mentions import crowd, opens_post, speaker_unlinked
from livetweet_coach.core.rules.pace import flood, not_closed, repeat, unannounced
from livetweet_coach.core.rules.policy import chatham_house, do_not_share, minors, no_photo, secret
from livetweet_coach.core.rules.praise import first_post, hashtag_steady, image_described, quote_attributed
from livetweet_coach.core.rules.quoting import no_speaker, open_quote
from livetweet_coach.core.rules.rule import Rule
from livetweet_coach.core.rules.threads import numbering

CATALOGUE: tuple[Rule, ...] = (
    over_limit.RULE,
    nothing_said.RULE,
    unfinished.RULE,
    event_missing.RULE,
    event_misspelt.RULE,
    too_many.RULE,
    run_together.RULE,
    broken.RULE,
    speaker_unlinked.RULE,
    crowd.RULE,
    opens_post.RULE,
    naked.RULE,
    accidental.RULE,
    no_description.RULE,
    weak_description.RULE,
    numbering.RULE,
    unannounced.RULE,
    flood.RULE,
    repeat.RULE,
    not_closed.RULE,
    no_speaker.RULE,
    open_quote.RULE,
    do_not_share.RULE,
    no_photo.RULE,
    chatham_house.RULE,
    secret.RULE,
    minors.RULE,
    welcome_dm.RULE,
    robot_signature.RULE,
    first_post.RULE,
    hashtag_steady.RULE,
    image_described.RULE,
    quote_attributed.RULE,
)


def rule(rule_id: str) -> Rule:
    """The rule with this id. Raises KeyError."""
    for candidate in CATALOGUE:
        if candidate.id == rule_id:
            return candidate
    raise KeyError(rule_id)
