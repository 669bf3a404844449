"""Lines ready to insert: in the event's language, with handles, and silent about who must not be named."""

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sheets import sheets

from livetweet_coach.adapters.event_file import read_event
from livetweet_coach.core.event import EventSheet, LineKind, Speaker, Talk, improvised, prepared_lines
from livetweet_coach.core.text.measure import measure

FIXTURES = Path(__file__).parents[2] / "fixtures"
JOURNEE, _ = read_event(FIXTURES / "journee-num26.ltevent")
DIGIDAY, _ = read_event(FIXTURES / "digiday26.ltevent")


def lines(sheet, clock, network="x"):
    now = datetime.combine(
        sheet.starts.date() if sheet.starts else datetime(2026, 11, 12).date(), time.fromisoformat(clock)
    )
    return {line.kind: line for line in prepared_lines(sheet, now, network)}


def texts(sheet, clock, network="x"):
    return {kind: line.text.replace("\u00a0", "~") for kind, line in lines(sheet, clock, network).items()}


def test_french_lines_during_a_talk():
    assert texts(JOURNEE, "09:40") == {
        LineKind.PRESENTATION: "9~h~30, @Karim_Benali, «~Mutualiser sans s'épuiser~» #JournéeNum26",
        LineKind.QUOTE: "@Karim_Benali~: «~~» #JournéeNum26",
        LineKind.THANKS: "Merci à @Karim_Benali pour «~Mutualiser sans s'épuiser~» #JournéeNum26",
        LineKind.ANNOUNCEMENT: "Je live-tweete Journée Num26, 9~h–12~h. Masquez le hashtag si besoin~! "
        "#JournéeNum26 #LT",
        LineKind.CLOSING: "Fin du LT, merci à @Sophie_Martin, @Karim_Benali et à vous. #JournéeNum26",
    }


def test_english_lines_on_mastodon():
    assert texts(DIGIDAY, "14:00", "mastodon") == {
        LineKind.PRESENTATION: "13:45, @tom@social.example, “Pooling without burning out” #DigiDay26",
        LineKind.QUOTE: "@tom@social.example: “” #DigiDay26",
        LineKind.THANKS: "Thanks to @tom@social.example for “Pooling without burning out” #DigiDay26",
        LineKind.ANNOUNCEMENT: "I'm live-tweeting Digital Inclusion Day, 13:30–17:00. Mute the tag if you need to! "
        "#DigiDay26 #LT",
        LineKind.CLOSING: "End of the live-tweet, thanks to Grace Adeyemi, @tom@social.example and to you. #DigiDay26",
    }


def test_the_caret_stands_where_one_goes_on_writing():
    quote = lines(JOURNEE, "09:40")[LineKind.QUOTE]
    assert quote.text[: quote.caret].endswith("«\u00a0") and quote.text[quote.caret :].startswith("\u00a0»")


def test_the_order_never_changes_so_that_keys_stay_put():
    for clock in ("08:00", "09:40", "10:20", "13:00"):
        assert list(lines(JOURNEE, clock)) == list(LineKind)


def test_which_lines_suit_the_moment():
    def timely(clock):
        return {kind for kind, line in lines(JOURNEE, clock).items() if line.timely}

    assert timely("08:50") == {LineKind.ANNOUNCEMENT}
    assert timely("09:40") == {LineKind.PRESENTATION, LineKind.QUOTE, LineKind.THANKS}
    assert timely("12:10") == {LineKind.CLOSING}


def test_nobody_is_named_under_chatham_house_or_before_an_embargo_ends():
    for clock in ("11:20", "10:40"):
        found = texts(JOURNEE, clock)
        for kind in (LineKind.PRESENTATION, LineKind.QUOTE, LineKind.THANKS):
            assert not any(name in found[kind] for name in ("Martin", "Benali", "Caron", "Lefèvre"))
    assert "Caron" not in texts(JOURNEE, "12:30")[LineKind.CLOSING]
    assert "Ana Lefèvre" in texts(JOURNEE, "14:30")[LineKind.CLOSING]


def test_an_embargo_ends_by_the_event_s_clock_not_by_utc():
    closing = prepared_lines(JOURNEE, datetime(2026, 11, 12, 13, 30, tzinfo=UTC))[-1]
    assert "Ana Lefèvre" in closing.text


def test_somebody_who_would_not_be_tagged_is_named_without_the_handle():
    sheet = replace(JOURNEE, agenda=(Talk("Atelier", time(9), speakers=("Inès Caron",)),))
    assert texts(sheet, "09:10", "mastodon")[LineKind.QUOTE].startswith("Inès Caron~:")


def test_a_hashtag_is_enough():
    found = texts(improvised("#TestRadio", datetime(2026, 11, 12, 9)), "09:10")
    assert found[LineKind.ANNOUNCEMENT] == "Je live-tweete #TestRadio. Masquez le hashtag si besoin~! #LT"
    assert found[LineKind.CLOSING] == "Fin du LT, merci à vous. #TestRadio"
    assert texts(EventSheet(), "09:10")[LineKind.QUOTE] == "«~~»"


def test_a_closing_thanks_as_many_as_fit():
    speakers = tuple(Speaker(f"Personne Numéro {n:02}") for n in range(40))
    sheet = replace(JOURNEE, speakers=speakers, agenda=(Talk("A", time(9), speakers=tuple(s.name for s in speakers)),))
    closing = texts(sheet, "12:30")[LineKind.CLOSING]
    assert "Numéro 05" in closing and "Numéro 39" not in closing and "toute l'équipe" in closing
    assert measure(closing).valid


@settings(max_examples=60, deadline=None)
@given(sheet=sheets, now=st.datetimes(datetime(1960, 1, 1), datetime(2140, 1, 1)))
def test_any_sheet_has_five_lines_with_the_tag(sheet, now):
    found = prepared_lines(sheet, now)
    assert len(found) == 5
    for line in found:
        assert 0 <= line.caret <= len(line.text)
        assert not sheet.hashtag or f"#{sheet.hashtag}" in line.text
