"""What is nobody else's business, as expressions. As of 2026-11-01; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.lazy import pattern

FIGURE = pattern(
    r"\d|\b(?:un tiers|un quart|la moitié|le double|deux fois|trois fois|a third|a quarter of|half (?:of|the)|twice"
    r"|doubled?|tripled?)\b",
    re.IGNORECASE,
)
HOUR_OR_ROOM = pattern(
    r"\b\d{1,2}\s?(?:h|heures?)\s?(?:\d{2})?\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm)\b|\b\d{1,2}\s?min(?:utes?)?\b"
    r"|\b(?:salles?|rooms?|stands?|[ée]tage|floor|hall|porte|door|b[âa]timent|building|atelier|workshop|session|jour|day)"
    r"\s?(?:n°\s?|no\.?\s?)?[a-z]?\d{1,3}\b",
    re.IGNORECASE,
)
"""Figures that say when and where, not what."""
EMAIL = pattern(r"(?<![\w.+@-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}(?![\w-])")
PHONE = pattern(
    r"(?<![\w+/.,-])(?:(?:\+|00)\d{1,3}[ .\-\u00a0\u202f]?(?:\(0\)[ .\-]?)?\d(?:[ .\-\u00a0\u202f]?\d){7,11}"
    r"|0[1-9](?:[ .\-\u00a0\u202f]?\d{2}){4}|0\d{2,4}[ \-]\d{3,4}[ \-]?\d{3,4})(?![\w/-]|[.,]\d)"
)
"""French and international numbers; 112, prices and years are shorter or lack the leading 0 or +."""
IBAN = pattern(r"\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){3,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?\b")
_KEYWORD = r"\b(?:mot de passe|mdp|password|passwd|pwd|pw|code (?:du )?wi-?fi|wi-?fi (?:code|password)|clé wi-?fi)"
_BETWEEN = r"(?: (?:est|du wi-?fi|wi-?fi|is|for the wi-?fi))*[ \u00a0]?(?:[:=][ \u00a0]?)?[«“\"']?[ \u00a0]?"
PASSWORD = pattern(
    _KEYWORD + _BETWEEN + r"(?P<token>(?=[^\s«»“”\"'#]*[\d!@$%&*_])(?=[^\s«»“”\"'#]*\w)[^\s«»“”\"'#]{4,})",
    re.IGNORECASE,
)
PLAIN_PASSWORD = pattern(
    _KEYWORD + r"(?: (?:est|is|du wi-?fi|wi-?fi))*[ \u00a0]?[:=][ \u00a0]?[«“\"']?[ \u00a0]?(?P<token>\w{4,})"
    r"(?=\W*(?:#\w|$|\n))",
    re.IGNORECASE,
)
"""The word for it and a token that looks like one, or is the last word: a sentence about passwords has neither."""
WIFI = pattern(r"\bwi-?fi\b|\bmot de passe\b|\bmdp\b|\bpassword\b|\bpw\b", re.IGNORECASE)
MASK = "***"
TITLES = r"(?:M\.|MM\.|Mmes?|Mlle|Dr\.?|Pr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Madame|Monsieur|Professeure?|Maître)"
"""What stands before a name, as part of an expression."""
