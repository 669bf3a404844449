"""Emoji: which are meant as such, and what the common ones are called (CLDR's short names). As of 2026-11-01."""

from livetweet_coach.core.words import say

PRESENTED = frozenset(
    "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗❤➕➖➗➰➿⬛⬜⭐⭕"
)
"""Signs below U+1F000 that show as emoji by themselves (and ❤, typed without its selector); others are text."""
THREAD_MARKS = frozenset("🧵👇⤵⬇")
"""What says that more follows, below: these count for nothing."""
CELEBRATION = frozenset("🎉🎊🥳👏🙌🚀✨🔥💪🤩😍❤🎈🍾🥂😀😁😊💫⭐🌟")
"""What a first post may be full of."""
NAMES = {
    "👏": say("Rules", "clapping hands"),
    "🎉": say("Rules", "party popper"),
    "🔥": say("Rules", "fire"),
    "❤": say("Rules", "red heart"),
    "🚀": say("Rules", "rocket"),
    "👍": say("Rules", "thumbs up"),
    "🙌": say("Rules", "raising hands"),
    "😂": say("Rules", "face with tears of joy"),
    "🤣": say("Rules", "rolling on the floor laughing"),
    "✨": say("Rules", "sparkles"),
    "🙏": say("Rules", "folded hands"),
    "💪": say("Rules", "flexed biceps"),
    "💡": say("Rules", "light bulb"),
    "👉": say("Rules", "backhand index pointing right"),
    "😍": say("Rules", "smiling face with heart-eyes"),
    "🤩": say("Rules", "star-struck"),
    "🥳": say("Rules", "partying face"),
    "😊": say("Rules", "smiling face with smiling eyes"),
    "👀": say("Rules", "eyes"),
    "✅": say("Rules", "check mark button"),
    "⭐": say("Rules", "star"),
    "❗": say("Rules", "red exclamation mark"),
}
"""Names as screen readers say them, by emoji without selectors."""
