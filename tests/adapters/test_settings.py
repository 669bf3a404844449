"""Settings survive, broken files are set aside and said, and what can't be kept still holds."""

import tomllib
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from livetweet_coach.adapters.paths import paths
from livetweet_coach.adapters.settings import DEFAULTS, Settings
from livetweet_coach.core.words import fill
from livetweet_coach.ports import StoreUnwritable

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
CHANGES = {
    "language": "fr",
    "address": "vous",
    "theme": "night",
    "text_scale": 1.5,
    "coach_level": "after",
    "undo_seconds": 15,
    "timeline_newest_first": False,
    "spelling": False,
    "earcon": True,
    "practice_network": "mastodon",
    "way": "clipboard",
    "handle": 'mo"i\\é🙂',
    "first_name": "Léa",
    "room_place": "server",
    "room_server": "tls://room.example.org:4222",
}


def test_what_is_set_is_still_set_next_time(tmp_path):
    file = tmp_path / "new" / "settings.toml"
    assert Settings(file, NOW).values() == DEFAULTS
    assert set(CHANGES) == set(DEFAULTS)
    for key, value in CHANGES.items():
        Settings(file, NOW).put(key, value)
    again = Settings(file, NOW)
    assert again.values() == CHANGES and again.reports == ()
    assert {key: type(value) for key, value in again.values().items()} == {k: type(v) for k, v in DEFAULTS.items()}


@pytest.mark.parametrize(
    ("key", "value"),
    [("theme", "pink"), ("undo_seconds", 9), ("undo_seconds", True), ("earcon", 1), ("text_scale", "1.5"),
     ("text_scale", None), ("language", ["fr"])],
)  # fmt: skip
def test_a_value_that_makes_no_sense_is_refused(tmp_path, key, value):
    made = Settings(tmp_path / "settings.toml", NOW)
    with pytest.raises(ValueError):
        made.put(key, value)
    assert made[key] == DEFAULTS[key]


def test_a_key_that_nobody_knows_is_refused_to_the_app_and_kept_for_a_newer_one(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('hue = "blue"\ntheme = "pink"\nundo_seconds = 30\n')
    made = Settings(file, NOW)
    assert (made["theme"], made["undo_seconds"]) == ("system", 30)
    with pytest.raises(KeyError):
        made.put("hue", "red")
    made.put("earcon", True)
    assert tomllib.loads(file.read_text()) == {"hue": "blue", "undo_seconds": 30, "earcon": True}


@pytest.mark.parametrize("junk", [b"theme = ", b"\xff\xfe\0", b"[[["])
def test_a_broken_file_is_set_aside_and_said(tmp_path, junk):
    file = tmp_path / "settings.toml"
    file.write_bytes(junk)
    made = Settings(file, NOW)
    (report,) = made.reports
    (aside,) = tmp_path.glob("settings-damaged-*.toml")
    assert aside.read_bytes() == junk and aside.name in fill(report.source, report)
    made.put("theme", "night")
    assert Settings(file, NOW)["theme"] == "night"


def test_a_file_that_cannot_be_read_or_written_is_said_and_the_setting_holds(tmp_path):
    (tmp_path / "settings.toml").mkdir()
    made = Settings(tmp_path / "settings.toml", NOW)
    assert len(made.reports) == 1
    with pytest.raises(StoreUnwritable):
        made.put("theme", "night")
    assert made["theme"] == "night"
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("\x7f\u2028")
@given(st.text(st.characters(), max_size=20))
def test_any_words_survive(tmp_path, words):
    file = tmp_path / "settings.toml"
    Settings(file, NOW).put("handle", words)
    again = Settings(file, NOW)
    assert again.reports == ()
    assert again["handle"] == words.encode("utf-8", "replace").decode()


def test_a_home_of_its_own_holds_everything(home, monkeypatch):
    found = paths()
    assert found.data == found.config == home and not home.exists()
    assert found.settings.parent == home and found.media.parent == home
    monkeypatch.delenv("LIVETWEET_COACH_HOME")
    assert "livetweet-coach" in str(paths().data)
