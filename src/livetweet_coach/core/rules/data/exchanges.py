"""How people ask, thank and look back. As of 2026-11-01; a facilitator may add to it."""

import re

from livetweet_coach.core.rules.lazy import pattern

ASKS = pattern(
    r"^\W*(?:est-ce qu|qu['’]est-ce|où (?:est|sont|peut|trouve)|pourquoi\b|combien\b|quelqu['’]un (?:sait|a)\b"
    r"|who\b|where\b|when (?:is|are|does|will)\b|why\b|how (?:do|does|can|many|much)\b|(?:is|are) the\b|does anyone\b)",
    re.IGNORECASE,
)
"""A question that forgets its sign begins like this."""
RHETORICAL = pattern(
    r"(?:\bnon|n['’]est-ce pas|pas vrai|hein|qui l['’]e[uû]t cru|à quoi bon|vous imaginez|tu imagines"
    r"|\bright|isn['’]t it|aren['’]t they|who knew|what else|you see|don['’]t you think)[\s\u00a0]*\?+\W*$",
    re.IGNORECASE,
)
SELLS = pattern(
    r"\b(?:gratuit\w*|promo\w*|gagn(?:e|er|ez)|abonnés en|crypto\w*|bitcoin"
    r"|free|followers|giveaway|win|earn|discount)\b",
    re.IGNORECASE,
)
"""With a link or without, such a question wants to sell something."""
THANKS = pattern(r"\b(?:merci|bienvenue|thanks|thank you|welcome)\b", re.IGNORECASE)
EMPTY = frozenset(
    [
        "merci",
        "nos",
        "our",
        "bonsoir",
        "bonjour",
        "hello",
        "messages",
        "message",
        "mots",
        "vos",
        "votre",
        "mille",
        "grand",
        "bienvenue",
        "a",
        "aux",
        "au",
        "de",
        "d",
        "du",
        "des",
        "me",
        "m",
        "nous",
        "mon",
        "ma",
        "mes",
        "le",
        "la",
        "les",
        "l",
        "et",
        "de",
        "pour",
        "suivre",
        "suivi",
        "follow",
        "follows",
        "followers",
        "rt",
        "rts",
        "abonnement",
        "abonnes",
        "nouveaux",
        "nouvelles",
        "tous",
        "toutes",
        "beaucoup",
        "encore",
        "aussi",
        "chers",
        "thanks",
        "thank",
        "you",
        "welcome",
        "so",
        "much",
        "many",
        "for",
        "the",
        "following",
        "to",
        "my",
        "new",
        "and",
        "all",
        "your",
        "rt",
        "retweet",
        "retweets",
        "likes",
        "again",
        "here",
        "ici",
        "parmi",
        "abonnees",
        "vous",
        "tes",
        "vos",
        "ton",
        "votre",
        "fav",
        "favs",
    ]
)
"""Words that say nothing besides the thanks, normed."""
RECAP = pattern(
    r"\b(?:résumé|récap\w*|bilan|merci|à retenir|recap|wrap-?up|thanks|thank you|takeaways?|summary)\b", re.IGNORECASE
)
