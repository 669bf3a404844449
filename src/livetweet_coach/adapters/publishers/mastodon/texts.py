"""The text of a post as it was written, out of the HTML that servers give."""

import re
import unicodedata
from html.parser import HTMLParser

_MENTION = re.compile(r"(?<![\w/])@([\w.-]+?)@[\w.-]+\w")
_NAME = re.compile(r"(?<![\w/])@[\w.-]+")
_BLANKS = re.compile(r"\s+")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "p"):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def words_of(html: str) -> str:
    """The words of a post's HTML, links and tags as they are shown."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts)


def same_text(written: str, html: str) -> bool:
    """Whether a server's post says what was written; blanks and the servers of mentions may differ."""
    return _plain(written) == _plain(words_of(html))


def _plain(text: str) -> str:
    without_servers = _MENTION.sub(r"@\1", unicodedata.normalize("NFC", text))
    without_servers = _NAME.sub(lambda name: name[0].lower(), without_servers)  # servers write it their own way
    return _BLANKS.sub(" ", without_servers).strip()
