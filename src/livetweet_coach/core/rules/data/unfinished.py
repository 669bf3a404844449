"""Words that no sentence ends with. As of 2026-11-01; left out are those that spoken French and English do end with."""

from livetweet_coach.core.rules.data.listed import listed

FUNCTION_WORDS = {
    "fr": listed("et mais que qu' de d' l' à pour par le les des du aux dans ou car dont chaque ses nos leurs"),
    "en": listed("and but that of to for by the a an from or because than into your their its my every"),
}
"""As written, small letters, accents kept: « a » and « à » are two words."""

CARRIES_ON = ("…", "...", "⤵", "⤵️", "👇", "🧵", "→", "➡", "➡️", "⬇", "⬇️", "(suite)", "(à suivre)", "(more)", "(contd)")
"""Marks that say that more is to come."""
