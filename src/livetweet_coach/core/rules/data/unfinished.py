"""Words that no sentence ends with. As of 2026-11-01; left out are those that spoken French and English do end with."""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

FUNCTION_WORDS = {
    "fr": listed("et mais que qu' de d' l' à pour par le les des du aux dans ou car dont chaque ses nos leurs"),
    "en": listed("and but that of to for by the a an or because than your their its my every until"),
}
"""As written, small letters, accents kept: « a » and « à » are two words."""

LEADS_TO_TAG = pattern(
    r"\b(?:bienvenue|rendez-vous|direct|live|retour|bilan|programme|jour|jours|journée|participante?s?|équipe|merci"
    r"|suivre|public|orateurs|coulisses|photos?|welcome|back|thanks|recap|program|team|day|attendees|highlights|here"
    r"|coming|greetings|straight) "
    r"(?:à|de|du|des|pour|par|to|from|of|for|by|the)$",
    re.IGNORECASE,
)
"""What a hashtag completes: welcome to #DigiDay26."""

CARRIES_ON = ("…", "...", "⤵", "⤵️", "👇", "🧵", "→", "➡", "➡️", "⬇", "⬇️", "(suite)", "(à suivre)", "(more)", "(contd)")
"""Marks that say that more is to come."""
