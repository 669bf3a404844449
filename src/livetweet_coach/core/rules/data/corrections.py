"""Figures that change from post to post without being put right. As of 2026-11-26, gathered by hand."""

import re

from livetweet_coach.core.rules.data.listed import listed
from livetweet_coach.core.rules.lazy import pattern

COUNTS_ON = pattern(
    r"\b(?:salle|atelier|session|point|idée|jour|étape|question|acte|partie|tour|table|stand|n[°o]|plus que|reste|dans"
    r"|jour|page|chapitre|room|workshop|point|idea|day|step|question|part|round|table|booth|no\.?|only|in|page"
    r"|chapter|number|slide|diapo)\s+$",
    re.IGNORECASE,
)
"""What stands before a number that counts posts, places or hours."""
OF_THE_CLOCK = pattern(
    r"^\s?(?:h|heures?|min|minutes?|mn|secondes?|am|pm|o['’]clock|hours?|left|restante?s?|e|er|ère"
    r"|ème|st|nd|rd|th|to go)\b|^\s?[:/.-]\s?\d",
    re.IGNORECASE,
)
"""What stands behind such a number."""
NUMBERS = listed(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent mille two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
)
"""Figures in letters, normed."""
NEGATIONS = {
    "fr": frozenset({"pas", "jamais", "aucun", "aucune"}),
    "en": frozenset({"not", "never", "no", "isn't", "don't", "doesn't", "won't", "can't"}),
}
