"""How automatic messages sound. As of 2026-11-01, from the guides; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.lazy import pattern

WELCOME = pattern(
    r"merci de (?:me|nous|m['’]) ?(?:suivre|follow\w*)|merci (?:pour|de) (?:le|ton|votre) (?:suivi|follow|abonnement)"
    r"|\bbienvenue\b|thanks? (?:you )?for (?:the |your )?follow(?:ing)?|\bwelcome\b",
    re.IGNORECASE,
)
SAYS_AUTOMATIC = pattern(r"automati\w+|\bbot\b|\brobot\b", re.IGNORECASE)
HOW_TO_STOP = pattern(r"\bstop\b|désabonn|désinscri|désactiv|arrêter|unsubscribe|opt[- ]out|turn (?:this|it) off", re.I)

_SPACE = r"[\s\u00a0\u202f]"
ROBOT_SIGNATURES = pattern(
    rf"\best{_SPACE}paru{_SPACE}?!"
    r"|\bis out\s?!"
    r"|\bvia @paper_li\b"
    r"|\bI posted a new photo to\b"
    r"|\ba publié une nouvelle photo\b"
    r"|\bmes stats de la semaine\b|\bma semaine sur (?:twitter|x)\b"
    r"|\bmy (?:week on (?:twitter|x)|weekly stats)\b"
    r"|\b(?:people|person|personnes?) (?:followed me|unfollowed)\b|\bfollowed me\b.{0,40}\bunfollowed\b"
    r"|\bIFTTT\b"
    r"|(?:…|\.\.\.)\s?(?:https?://)?fb\.me/",
    re.IGNORECASE,
)
"""Signatures that robots leave in posts."""
ABOUT_ROBOTS = pattern(r"\b(?:ro)?bots?\b|automati(?!quement|cally)\w+", re.IGNORECASE)
"""A post that speaks of robots may quote one."""
