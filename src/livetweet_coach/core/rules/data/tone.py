"""Words that hurt a person. As of 2026-11-26, gathered by hand for this project; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.lazy import pattern

INSULTS = pattern(
    r"(?<![\w-])(?:idiote?s?|imbéciles?|crétine?s?|abrutie?s?|débiles?|connards?|connasses?|bouffonn?e?s?|guignols?"
    r"|tocarde?s?|minables?|menteu(?:rs?|ses?)|charlatans?|liars?|clowns?"
    r"|racont(?:e|ent|ez) n['’]importe quoi|dit n['’]importe quoi|ferme[- ]la|ta gueule"
    r"|idiots?|morons?|imbeciles?|dumbass(?:es)?|assholes?|pathetic|talk(?:s|ing)? (?:rubbish|nonsense|crap|bullshit)"
    r"|full of (?:shit|crap)|shut up)(?![\w-])",
    re.IGNORECASE,
)
OWN_MOCKERY = pattern(
    r"\b(?:je (?:suis|me sens|passe pour|fais)|j['’]ai l['’]air|suis[- ]je|moi|I(?:['’]m| am| was| feel| look)|me)"
    r"(?:\s+[\w'’,]+){0,3}\s*$"
    r"|\b(?:pas|jamais|not|never|isn['’]t|no|aucune?)(?:\s+(?:si|so|a|an|un|une|que|des?))?\s*$",
    re.IGNORECASE,
)
"""Before such a word, this makes it a joke about oneself, or its contrary."""
NEAR_WORDS = 8
SHOUT_LETTERS, SHOUT_SHARE, SHOUT_LONG = 15, 0.6, 7
"""So many letters, such a share of capitals; three words of the last length are no acronyms."""
