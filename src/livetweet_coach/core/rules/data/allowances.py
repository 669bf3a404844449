"""What X lets accounts post that pay nothing. As of 2026-11-01, reported, not documented by X."""

ORIGINALS_A_DAY, REPLIES_A_DAY = 50, 200
SLICE_WARNS = 15
"""In half an hour: the day's allowance is cut into slices whose size X does not publish; about 20 were reported."""
NEARLY = 0.8
"""The share of an allowance from which it is worth a word."""
