"""What descriptions of photos tell of the people on them. As of 2026-11-01; read without accents."""

import re

from livetweet_coach.core.rules.lazy import pattern

UNRECOGNISABLE = pattern(
    r"\bde dos\b|\bmains? sur\b|\bsans (?:visage|personne|eleve)|\bvisages? (?:floute|cache|masque|coupe)"
    r"|\bflou(?:te?e?s?)?\b"
    r"|\bsalle vide\b|\bpersonne n['’]est\b|\baucun visage\b"
    r"|\bfrom behind\b|\bbacks? (?:turned|to)\b|\bhands? on\b|\bblurred\b"
    r"|\bno (?:faces?|people|one)\b|\bwithout faces?\b"
    r"|\bempty (?:room|hall)\b",
    re.IGNORECASE,
)
"""Whoever is on the photo cannot be told."""
THINGS = pattern(
    r"\bdiapo\w*|\becran\b|\baffiche\b|\bgraphique\b|\bcourbe\b|\bschema\b|\btableau\b|\bcarte\b|\blogo\b"
    r"|\bslides?\b|\bscreen\b|\bposter\b|\bcharts?\b|\bgraph\b|\bmap\b|\bdiagram\b",
    re.IGNORECASE,
)
"""What is photographed where nobody is."""
CHILDREN = pattern(
    r"\beleves?\b|\benfants?\b|\bclasses?\b|\bcollegien|\blyceen|\becolier|\bados?\b|\badolescent|\bmineurs?\b"
    r"|\bjeunes?\b|\bfilles?\b"
    r"|\bgarcons?\b|\bpupils?\b|\bchild(?:ren)?\b|\bkids?\b|\bstudents?\b|\bteen|\bgirls?\b|\bboys?\b|\bminors?\b",
    re.IGNORECASE,
)
"""Who is meant, whatever else is on the photo."""
SLIDE = pattern(r"\bdiapo\w*|\bslides?\b|\becran\b|\bscreen\b|\bgraphique\b|\bcharts?\b|\bcourbe\b", re.IGNORECASE)
