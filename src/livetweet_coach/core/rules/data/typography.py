"""What typing slips look like and what only resembles them. As of 2026-11-26, gathered by hand for this project."""

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

DOUBLED = {
    "fr": listed("on le les un une de des du et au aux que qui dans pour par sur ce ces son ses sa avec ou mais plus"),
    "en": listed("the a an of to and for with at by from are was were be this these their our your we they as"),
}
"""Small words that nobody doubles on purpose; nous nous, vous vous, that that, had had are right, as is très très."""
ABBREVIATIONS = listed(
    "approx circa chap chapt conf dept dépt edit environ etc fév hab hist janv juil inc incl infra intro jan ltd "
    "math maxi mini prof resp sept suiv suppl tech trad univ"
)
"""Words of four letters and more (and some of three) whose full stop may not end the sentence."""
CODE = pattern(r"`[^`\n]*`|(?<!\w):[a-z0-9_+-]{2,}:(?!\w)|&[a-zA-Z]{2,8};|&#\d{2,6};")
EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w")
"""Code, :shortcodes:, HTML's &amp;, e-mail addresses: not text to be typeset."""
ROOM_FOR_QUOTES = 10
"""Nearer to the limit than this, new quotation marks are looked at first."""
SPACED_APART = 3
"""More double spaces than this are a table, and not slips."""
