"""A text as the dark and light squares of a QR code."""

Rows = tuple[tuple[bool, ...], ...]


def qr_rows(text: str) -> Rows:
    """The code's rows from the top, True where a square is dark; () for a text that is too long for any code."""
    import segno

    try:
        code = segno.make(text, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        return ()
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
