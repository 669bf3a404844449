"""Letters that imitate other letters, by their places in Unicode 17. As of 2026-11-01."""

from livetweet_coach.core.rules.lazy import pattern

SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
CIRCLED = (
    (0x249C, 0x24B5, "a"),
    (0x1F110, 0x1F129, "A"),
    (0x1F150, 0x1F169, "A"),
    (0x1F170, 0x1F189, "A"),
)
"""Rows of letters in brackets, circles and squares that have no plain form of their own: first, last, first letter."""
FAKE = pattern(
    "(?:[\u1d00-\u1d22\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\ua730\ua731"
    "\u2102\u210a-\u2113\u2115\u2118-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134\u249c-\u24e9"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff\U0001f110-\U0001f149\U0001f150-\U0001f169"
    "\U0001f170-\U0001f189](?!\ufe0f)[\u0300-\u036f]*)+"
)
"""Bold, italic, script, double-struck and wide letters and figures, letters in circles and squares, small capitals."""
FULLWIDTH = pattern("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
CJK = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
MATHS = pattern(r"[=∈∉⊂⊆∪∩∀∃∑∏∫√≤≥≠≈≡∞×±∂∇∘⊕⊗↦^]")
"""Signs of formulas."""
BOXES = pattern("[\u2500-\u259f]{3,}|(?<=\\S)[ \u00a0\u3000]{3,}(?=\\S)")
"""Frames and blocks, and gaps that push signs into columns."""
