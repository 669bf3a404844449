"""Every rule there is, in the order in which they are listed; a test holds it to what is on disk."""

from livetweet_coach.core.rules.after import no_recap, unanswered
from livetweet_coach.core.rules.automation import (
    bulk_dm,
    robot_signature,
    scheduled_in_live,
    thank_you_flood,
    welcome_dm,
)
from livetweet_coach.core.rules.hashtags import (
    broken,
    event_missing,
    event_misspelt,
    mid_sentence,
    run_together,
    too_many,
)
from livetweet_coach.core.rules.length import nothing_said, over_limit, unfinished
from livetweet_coach.core.rules.links import accidental, grants_access, naked, shortened_or_tracked
from livetweet_coach.core.rules.media import location, no_description, over_limits, weak_description
from livetweet_coach.core.rules.mentions import crowd, no_server, opens_post, speaker_unlinked, unknown_handle
from livetweet_coach.core.rules.pace import (
    allowance,
    flood,
    not_closed,
    repeat,
    stenographer,
    talk_not_introduced,
    unannounced,
)
from livetweet_coach.core.rules.policy import chatham_house, do_not_share, minors, no_photo, secret, wrong_audience
from livetweet_coach.core.rules.praise import (
    breathing_pace,
    caught_it_yourself,
    complete_live,
    first_post,
    hashtag_steady,
    help_exchanged,
    image_described,
    quote_attributed,
)
from livetweet_coach.core.rules.quoting import name_misspelt, no_speaker, open_quote, unmarked_correction
from livetweet_coach.core.rules.reading import emoji_crowd, fake_letters
from livetweet_coach.core.rules.rule import Rule
from livetweet_coach.core.rules.threads import numbering, unchained
from livetweet_coach.core.rules.tone import mocking_or_shouting
from livetweet_coach.core.rules.typography import quotes, slips, spacing

CATALOGUE: tuple[Rule, ...] = (
    over_limit.RULE,
    nothing_said.RULE,
    unfinished.RULE,
    event_missing.RULE,
    event_misspelt.RULE,
    too_many.RULE,
    run_together.RULE,
    broken.RULE,
    mid_sentence.RULE,
    speaker_unlinked.RULE,
    unknown_handle.RULE,
    crowd.RULE,
    opens_post.RULE,
    no_server.RULE,
    naked.RULE,
    accidental.RULE,
    grants_access.RULE,
    shortened_or_tracked.RULE,
    no_description.RULE,
    weak_description.RULE,
    over_limits.RULE,
    location.RULE,
    emoji_crowd.RULE,
    fake_letters.RULE,
    unchained.RULE,
    numbering.RULE,
    unannounced.RULE,
    flood.RULE,
    allowance.RULE,
    repeat.RULE,
    stenographer.RULE,
    talk_not_introduced.RULE,
    not_closed.RULE,
    no_speaker.RULE,
    open_quote.RULE,
    name_misspelt.RULE,
    unmarked_correction.RULE,
    do_not_share.RULE,
    no_photo.RULE,
    chatham_house.RULE,
    secret.RULE,
    minors.RULE,
    mocking_or_shouting.RULE,
    wrong_audience.RULE,
    welcome_dm.RULE,
    bulk_dm.RULE,
    robot_signature.RULE,
    thank_you_flood.RULE,
    scheduled_in_live.RULE,
    spacing.RULE,
    quotes.RULE,
    slips.RULE,
    no_recap.RULE,
    unanswered.RULE,
    first_post.RULE,
    hashtag_steady.RULE,
    image_described.RULE,
    quote_attributed.RULE,
    caught_it_yourself.RULE,
    breathing_pace.RULE,
    help_exchanged.RULE,
    complete_live.RULE,
)


def rule(rule_id: str) -> Rule:
    """The rule with this id. Raises KeyError."""
    for candidate in CATALOGUE:
        if candidate.id == rule_id:
            return candidate
    raise KeyError(rule_id)
