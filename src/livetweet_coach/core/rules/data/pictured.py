"""What a description says where nobody can be recognised on a photo. As of 2026-11-01; read without accents."""

import re

from livetweet_coach.core.rules.lazy import pattern

NOBODY_SEEN = pattern(
    r"\bde dos\b|\bmains?\b|\bsans (?:visage|personne|eleve)|\bvisages? (?:floute|cache|masque)|\bflou(?:te)?e?s?\b"
    r"|\bsalle vide\b|\bdiapo\w*\b|\bdiapositive|\becran\b|\baffiche\b|\bgraphique\b|\bcourbe\b"
    r"|\bschema\b|\btableau\b|\bcarte\b"
    r"|\bfrom behind\b|\bbacks? (?:turned|to)\b|\bhands?\b|\bblurred\b|\bno (?:faces?|people|one)\b|\bwithout faces?\b"
    r"|\bempty (?:room|hall)\b|\bslides?\b|\bscreen\b|\bposter\b|\bcharts?\b|\bgraph\b|\bmap\b|\bdiagram\b|\blogo\b",
    re.IGNORECASE,
)
SLIDE = pattern(r"\bdiapo\w*|\bslides?\b|\becran\b|\bscreen\b|\bgraphique\b|\bcharts?\b|\bcourbe\b", re.IGNORECASE)
