"""An exercise: what is heard at a second, word by word, and the sheet it gives."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.practice.exercise import Exercise, Line, change_after, lines_until, said

PROGRAMME = Exercise(
    id="essai_fr",
    title="Essai",
    hashtag="TestRadio",
    language="fr",
    summary="Deux voix.",
    speakers=(Speaker("Ana", handles=(("x", "ana_radio"),)), Speaker("Bo")),
    lines=(Line(2.0, 6.0, "Ana", "Bonjour à toutes !"), Line(6.0, 12.0, "Bo", "Merci, Ana.")),
    secrets=("dahlia2026",),
)


def test_before_the_first_word_there_is_silence() -> None:
    assert lines_until(PROGRAMME, 1.9) == ()
    assert said(PROGRAMME, 1.9) is None
    assert change_after(PROGRAMME, 0) == 2.0


def test_a_line_has_begun_at_its_own_second() -> None:
    assert [line.speaker for line in lines_until(PROGRAMME, 2.0)] == ["Ana"]
    assert [line.speaker for line in lines_until(PROGRAMME, 6.0)] == ["Ana", "Bo"]


def test_words_come_one_after_the_other() -> None:
    current = said(PROGRAMME, 2.0)
    assert current is not None
    assert (current.so_far, current.to_come) == ("Bonjour", "à toutes !")
    spoken = said(PROGRAMME, 5.99)
    assert spoken is not None
    assert (spoken.so_far, spoken.to_come) == ("Bonjour à toutes !", "")


def test_after_the_last_word_comes_the_end_and_then_nothing() -> None:
    last = PROGRAMME.lines[-1].word_starts()[-1]
    assert change_after(PROGRAMME, last) == PROGRAMME.length == 12.0
    assert change_after(PROGRAMME, 12.0) is None


def test_the_sheet_knows_the_voices_the_hashtag_and_what_is_secret() -> None:
    sheet = PROGRAMME.sheet()
    assert (sheet.title, sheet.hashtag, sheet.language, sheet.kind) == ("Essai", "TestRadio", "fr", "radio")
    assert sheet.secrets == ("dahlia2026",)
    ana = sheet.speaker("Ana")
    assert ana is not None and ana.handle("practice") == "ana_radio"


texts = st.lists(st.text("abcé,.!?«»'-", min_size=1, max_size=9), min_size=1, max_size=30).map(" ".join)


@given(texts, st.floats(0, 500), st.floats(0.5, 40))
def test_words_fill_the_line_in_order_and_lose_no_sign(text: str, at: float, length: float) -> None:
    line = Line(at, at + length, "Ana", text)
    starts = line.word_starts()
    assert " ".join(line.words) == text
    assert len(starts) == len(line.words)
    assert starts[0] == at
    assert list(starts) == sorted(starts)
    assert starts[-1] < line.until
