"""Small words that a noun follows, by language. As of 2026-11-01, gathered by hand for this project."""

from livetweet_coach.core.rules.data.listed import listed

ARTICLES = {
    "fr": listed(
        "au aux ce ces cet cette d des du l la le les ma mes mon nos notre sa ses son ta tes ton un une votre"
    ),
    "en": listed("a an the my our your its their"),
}
"""Articles and possessives that are hardly ever anything else; normed, an elided one without its apostrophe."""
BEFORE_NOUNS = {
    "fr": listed(
        "a au aux avec ce ces cet cette chaque chez dans de des du en entre et l d la le les leur leurs ma mes mon nos "
        "notre ou par pour quel quelle sa sans ses son sous sur ta tes ton un une vers vos votre"
    ),
    "en": listed(
        "a an the my our your his her its their this that these those of in on at to for with and or by from into "
        "about every each some any"
    ),
}
"""Articles, possessives, prepositions; normed, an elided one without its apostrophe."""
