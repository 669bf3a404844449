"""Words that announce a live, and words that close it. As of 2026-11-01, from the guides."""

import re

from livetweet_coach.core.rules.lazy import pattern

ANNOUNCED = pattern(r"\blive[- ]?tweet\w*|\bLT\b|\ben direct\b|\blive (?:from|depuis)\b", re.IGNORECASE)
"""One word of these tells followers what is coming."""
THREAD_FOLLOWS = pattern(r"\bthread\b|\bun fil\b|🧵", re.IGNORECASE)
CLOSED = pattern(
    r"\bmerci\b|\bfin\b|\bterminée?s?\b|\bà suivre\b|\bà bientôt\b|\bclôture\b|\bclap\b|\bconclusion\b"
    r"|\bthat['’]s (?:it|all)\b|\bthank(?:s| you)\b|\bwrap(?:s|ped|ping)?\b|\bthe end\b|\bend of\b|\bcloses\b",
    re.IGNORECASE,
)
"""Near the end of an event, one of these closes the live."""
LEFT_EARLY = pattern(
    r"\bje m['’]arrête (?:ici|là)\b|\bj['’]arrête (?:ici|là)\b|\bfin du (?:LT|live|direct)\b"
    r"|\bje (?:dois )?(?:file[rz]?|pars|partir)\b"
    r"|\bI(?:['’]m| am)? (?:stop|stopping|leaving|signing off|off)\b|\bI (?:have|need|must) to (?:go|leave|run)\b"
    r"|\bend of (?:the |my )?(?:LT|live|live-?tweet)\b",
    re.IGNORECASE,
)
"""Whoever says this has closed their own live, at whatever hour."""
RESULT = pattern(r"(?<![\d/])\d{1,3}\s?[-–:à]\s?\d{1,3}(?![\d/])|\bbu+t+\s?!|\bgo+a+l+\b", re.IGNORECASE)
"""A score or a goal: such posts come as they fall."""
SIGNED = pattern(r"\^\s?(\w{1,12})\s*$")
"""How people sign who share an account: ^ana."""
