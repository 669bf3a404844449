"""Times and dates as people write them, day first."""

import re
from datetime import datetime, time

_TIME = re.compile(r"(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?)?\s*")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_time(text: str) -> time | None:
    """ "9h30", "09:30" or "9"; None for nothing. Raises ValueError for anything else."""
    text = text.strip()
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


def show_time(value: time | None) -> str:
    """ "09:30", or nothing."""
    return f"{value:%H:%M}" if value else ""


def read_instant(text: str) -> datetime | None:
    """ "12/11/2026 9h", "2026-11-12 09:00" or a day alone; None for nothing. Raises ValueError for anything else."""
    text = text.strip()
    if not text:
        return None
    if found := _ISO.match(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _DAY_FIRST.match(text):
        year, month, day = int(found[3]), int(found[2]), int(found[1])
        year += 2000 if len(found[3]) == 2 else 0
    else:
        raise ValueError(text)
    rest = text[found.end() :].strip(" ,T")
    at = read_time(re.sub(r"(?<=\d{2}:\d{2}):\d{2}$", "", rest)) or time()
    return datetime(year, month, day, at.hour, at.minute)


def show_instant(value: datetime | None) -> str:
    """ "12/11/2026 09:00", or nothing."""
    return f"{value.day:02}/{value.month:02}/{value.year:04} {value:%H:%M}" if value else ""


def read_list(text: str) -> tuple[str, ...]:
    """What is parted by commas, semicolons or line breaks, without blanks."""
    return tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())


def read_tags(text: str) -> tuple[str, ...]:
    """Hashtags parted by commas or spaces, without their sign."""
    return tuple(part for part in (part.strip("#＃") for part in re.split(r"[,;\s]+", text)) if part)
