"""Words that make a repeat a deliberate one. As of 2026-11-01."""

import re

from livetweet_coach.core.rules.lazy import pattern

CORRECTS = pattern(
    r"\b(?:correction|corrig\w+|rectificat\w+|erratum|oups|cx|corrected|correcting|update|mise à jour|màj)\b", re.I
)
ANNOUNCES = pattern(r"\blive[- ]?tweet\w*|\bLT\b|\ben direct\b|\blive from\b|\brappel\b|\breminder\b", re.IGNORECASE)
REFRAIN = pattern(
    r"\b(?:encore une fois|à nouveau|de nouveau|répète|répété|répéter|refrain|again|repeats?|repeated)\b",
    re.IGNORECASE,
)
