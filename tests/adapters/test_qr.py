"""Codes that cameras can read have their three corners."""

from livetweet_coach.adapters.qr import qr_rows

CORNER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]


def test_a_code_is_square_with_three_corners():
    rows = qr_rows("livetweet-coach://join/abc#def")
    assert {len(row) for row in rows} == {len(rows)}

    def corner(down, right):
        return ["".join(str(int(square)) for square in row[right : right + 7]) for row in rows[down : down + 7]]

    far = len(rows) - 7
    assert corner(0, 0) == corner(0, far) == corner(far, 0) == CORNER
    assert corner(far, far) != CORNER


def test_different_texts_have_different_codes_and_none_is_too_long_to_be_asked():
    assert qr_rows("a" * 30) != qr_rows("b" * 30)
    assert qr_rows("a" * 5000) == ()
