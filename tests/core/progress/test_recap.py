"""The recap: one's own words, whole, in Markdown and HTML, and nothing that was to stay private."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from tests.core.coaching.findings import at

from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.recap import Recap, file_stem, recap, to_html, to_markdown
from livetweet_coach.core.progress.review import review
from livetweet_coach.core.words import fill

ENTRIES = [
    Entry(at(0), Kind.POST_SENT, "live", "p1", text="#Num26 On commence <b>ici</b>"),
    Entry(at(60), Kind.POST_SENT, "live", "p2", text="1. Former\n- équiper"),
    Entry(at(90), Kind.POST_SENT, "live", "p3", text="repris"),
    Entry(at(95), Kind.POST_UNDONE, "live", "p3"),
]


def shown(phrase):
    return fill(phrase.source, phrase)


def made(lesson=""):
    return recap("Journée Num26", "12 November 2026", ENTRIES, review(ENTRIES, Mastery(), ()), lesson)


class Read(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.quotes, self.tags, self._inside = [], [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag == "blockquote":
            self.quotes.append("")
            self._inside = True

    def handle_endtag(self, tag):
        self._inside = self._inside and tag != "blockquote"

    def handle_data(self, data):
        if self._inside:
            self.quotes[-1] += data


def test_markdown_has_the_posts_as_they_were_written():
    text = to_markdown(made(), shown)
    assert text.startswith("# Journée Num26\n\n12 November 2026\n\n## What was said\n\n")
    assert "> \\#Num26 On commence \\<b\\>ici\\</b\\>\n" in text
    assert "> 1\\. Former\\\n> \\- équiper\n" in text
    assert "repris" not in text


def test_the_lesson_is_there_only_where_it_is_shared():
    assert "What I keep from it" not in to_markdown(made(), shown) + to_html(made(), shown, "en")
    assert "## What I keep from it\n\n> Nommer d'abord\n" in to_markdown(made("Nommer d'abord"), shown)
    assert "Nommer d'abord" in Read(to_html(made("Nommer d'abord"), shown, "en")).quotes


def test_a_page_says_its_language_and_fetches_nothing():
    page = to_html(made(), shown, "fr")
    assert '<html lang="fr">' in page and "http" not in page
    assert not {"b", "img", "script", "link"} & set(Read(page).tags)


@given(st.lists(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"])), max_size=4))
def test_html_gives_back_any_words(posts):
    page = to_html(Recap("T", "", tuple(posts)), shown, "en")
    assert Read(page).quotes == list(posts)


@given(st.lists(st.text(alphabet="#>-+=*_`[]()<&;1. \na"), min_size=1, max_size=4))
def test_in_markdown_every_line_of_a_post_is_quoted_and_none_begins_anything(posts):
    text = to_markdown(Recap("T", "", tuple(posts)), shown)
    for line in text.splitlines()[3:]:
        if line and not line.startswith("## "):
            assert line.startswith("> ")
            assert line[2:3] not in "#>-+=*_`[<"


def test_a_file_takes_its_name_from_the_live():
    assert file_stem("Journée: Num/26 #x", "2026-11-12") == "Journée Num 26 x 2026-11-12"
    assert file_stem("", "2026-11-12") == "2026-11-12"
