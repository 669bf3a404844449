"""Figures the rules go by. As of 2026-11-01; from the catalogue's guides, else from what read well in trials."""

TYPO_LENGTH = 5
"""Shorter hashtags are not compared: too many words are close to them."""
TYPO_FAR_LENGTH = 7
"""From this length on, two letters may differ."""
NOTHING_SAID_WORDS, NOTHING_SAID_LETTERS, SENTENCE_WORDS = 3, 3, 5
"""So many words, however short, are a sentence."""
NAKED_LINK_WORDS = 5
QUOTE_WORDS = 4
CROWD_HANDLES, CROWD_THANKED, CROWD_RECENT, CROWD_POSTS = 4, 6, 8, 10
MENTION_POSTS = 5
REPEAT_SIM, REPEAT_POSTS = 0.8, 30
RUN_TOGETHER_LETTERS, RUN_TOGETHER_MOST = 10, 100
STEADY_POSTS = 5
SPLIT_POSTS = 25
"""A text of more posts than this is not split by a fix."""
DESCRIBED_LETTERS = 40
WEAK_LETTERS = 15
FLOOD_POSTS, FLOOD_MINUTES = 4, 2
CLOSE_MINUTES, CLOSE_POSTS, CLOSE_WINDOW = 10, 3, 15
"""From ten minutes after the end a live of three posts is to be closed; thanks count from a quarter before it on."""
INNER_TAGS = 2
HANDLE_LENGTH, HANDLE_FAR_LENGTH = 5, 9
"""Shorter handles are not compared; from the second length on, two letters may differ."""
EMOJI_MOST, EMOJI_ROW, EMOJI_LINES, EMOJI_MENDED = 3, 2, 2, 100
"""With more than the last, a post is no post any more but a pattern, and is not mended."""
FAKE_LETTERS, FAKE_SURELY = 3, 4
"""So many letters of a fake alphabet in a row are a word; beside a sign of mathematics, only from the second on."""
DRAWN_LINES = 2
CORRECTION_MINUTES, CORRECTION_LEAST, CORRECTION_MOST = 15, 0.5, 0.95
CHAIN_MINUTES, CHAIN_POSTS = 20, 3
NAME_LENGTH, NAME_FAR_LENGTH, SHORT_NAME = 5, 7, 4
"""Shorter surnames are not compared; from the second length on, two letters may differ; the third is for titles."""
STENO_POSTS, STENO_QUOTES, STENO_SHARE, STENO_TIMES = 6, 5, 0.7, 2
MESSAGE_HOURS, MESSAGE_SIM, MESSAGE_MOST = 24, 0.8, 5
"""The fifth copy of a private message in a day is not queued."""
THANKED_HANDLES, THANKED_POSTS = 3, 3
RECAP_HOURS, RECAP_POSTS = 48, 5
LEFT_PRACTICE_MINUTES, SAME_ACCOUNT_POSTS = 2, 3
SOON_MINUTES, AFTER_MINUTES, TEASER_MINUTES = 15, 30, 5
PACE_CHANGE_MINUTES, PACE_POSTS, PACE_SHORTEST, PACE_LONGEST = 3, 5, 2, 8
INTRODUCED_MINUTES = 10
