"""Words that make a repeat a deliberate one. As of 2026-11-01."""

import re

from livetweet_coach.core.rules.lazy import pattern

CORRECTS = pattern(
    r"\b(?:correction|corrig\w+|rectificat\w+|erratum|oups|cx|corrected|correcting|update|mise à jour|màj"
    r"|my (?:mistake|bad)|I (?:mis-?(?:heard|typed|spelt|spelled|read)|wrote)|should (?:read|have (?:been|read|said))"
    r"|j['’]ai (?:mal (?:entendu|lu|compris|noté)|écrit)|je me suis trompée?|il fallait lire|lire[ \u00a0]:"
    r"|au temps pour moi"
    r"|autant pour moi|mea culpa|whoops|oops|not \d[\d.,]* as)\b",
    re.I,
)
ANNOUNCES = pattern(r"\blive[- ]?tweet\w*|\bLT\b|\ben direct\b|\blive from\b|\brappel\b|\breminder\b", re.IGNORECASE)
REFRAIN = pattern(
    r"\b(?:encore une fois|à nouveau|de nouveau|répète|répété|répéter|refrain|again|repeats?|repeated)\b",
    re.IGNORECASE,
)
