"""`check`: statuses, formats, and every slip told with file, line and key."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.app.cli.running import ran

from livetweet_coach.adapters.sentences import Sentences

FIXTURES = Path(__file__).parents[2] / "fixtures"
JOURNEE = FIXTURES / "journee-num26.ltevent"
NOW = "2026-11-12T09:40:00+01:00"


def asked(text="Bonjour", **more):
    return json.dumps({"posts": [{"text": text}], **more}) + "\n"


def found_in(found):
    return [finding["rule"] for finding in found.answer["findings"]]


def test_the_keys_of_an_answer():
    found = ran("check", "-", "--format", "jsonl", stdin=asked("😀 matin.Il pleut", id=[1, "a"], network="x"))
    assert found.status == 1
    assert list(found.answer) == ["id", "network", "posts", "findings"]
    assert (found.answer["id"], found.answer["network"]) == ([1, "a"], "x")
    assert list(found.answer["posts"][0]) == ["weight", "limit", "library_weight", "valid"]
    finding = next(f for f in found.answer["findings"] if f["rule"] == "links/accidental")
    assert list(finding) == [
        "rule", "severity", "post", "start", "end", "start_utf16", "end_utf16", "message", "why", "source", "fix",
    ]  # fmt: skip
    assert (finding["start"], finding["end"], finding["start_utf16"], finding["end_utf16"]) == (2, 10, 3, 11)
    assert finding["fix"]["posts"] == ["😀 matin. Il pleut"]
    assert finding["source"].startswith("http") and finding["message"] and finding["why"]


def test_the_event_s_hashtag_is_looked_for_and_the_fix_shows_the_whole_thread():
    found = ran("check", "--event", JOURNEE, "--format", "json", "--now", NOW, stdin="Un\n---\nDeux #JournéeNum26\n")
    finding = next(f for f in found.answer["findings"] if f["rule"] == "hashtags/event-missing")
    assert (finding["post"], finding["severity"]) == (0, "warning")
    assert finding["fix"]["posts"] == ["Un #JournéeNum26", "Deux #JournéeNum26"]


def test_a_clean_post_is_status_0():
    found = ran("check", "--format", "json", stdin="Ouverture par Sophie Martin à 9 h.")
    assert (found.status, found.err, found.answer["findings"]) == (0, "", [])


def test_only_who_says_that_nothing_was_sent_is_praised_for_a_first_post():
    text = "Ouverture par Sophie Martin à 9 h."
    before = {"text": "Un message de la veille", "at": "2026-11-11T09:00:00Z"}
    for more, praised in [({}, False), ({"recent": []}, True), ({"recent": [before]}, False)]:
        found = ran("check", "--format", "jsonl", stdin=asked(text, **more))
        assert ("praise/first-post" in found_in(found)) is praised
        assert found.status == praised
        assert ran("check", "--format", "jsonl", "--level", "warning", stdin=asked(text, **more)).status == 0


@pytest.mark.parametrize(("level", "status"), [("praise", 1), ("tip", 1), ("warning", 1), ("blocker", 0)])
def test_the_level_decides_the_status_and_hides_nothing(level, status):
    found = ran("check", "--level", level, "--format", "json", stdin="matin.Il pleut")
    assert (found.status, "links/accidental" in found_in(found)) == (status, True)


@pytest.mark.parametrize(
    ("now", "missing"),
    [
        ("", True),
        (NOW, True),
        ("2026-11-12T09:40:00", True),
        ("2026-11-12T20:00:00", False),
        ("2026-11-11T09:40:00Z", False),
    ],
)
def test_an_instant_makes_the_agenda_count(now, missing):
    text = "Karim Benali ouvre la matinée"
    by_option = ran("check", "--event", JOURNEE, "--format", "json", *(("--now", now) if now else ()), stdin=text)
    draft = asked(text, event=str(JOURNEE), **({"now": now} if now else {}))
    by_json = ran("check", "--format", "jsonl", stdin=draft)
    piped = ran("check", "--format", "json", stdin=draft)
    for found in (by_option, by_json, piped):
        assert ("hashtags/event-missing" in found_in(found)) is missing


@pytest.mark.parametrize(
    ("system", "option", "language"),
    [
        ("fr_FR.UTF-8", (), "fr"),
        ("de_DE", (), "en"),
        ("C.UTF-8", (), "en"),
        ("POSIX", (), "en"),
        ("C", ("--lang", "fr"), "fr"),
    ],
)
def test_slips_are_told_in_the_language_asked_for_or_the_system_s(system, option, language, monkeypatch):
    class Named(Sentences):
        def of(self, phrase):
            return self.language

    monkeypatch.setattr("livetweet_coach.app.cli.command.Sentences", Named)
    monkeypatch.setenv("LC_ALL", system)
    assert ran("check", "none.txt", *option).err == f"none.txt: {language}\n"


def test_text_for_people():
    found = ran("check", "--lang", "en", stdin="matin.Il pleut\n---\n" + "ha " * 100 + "\n")
    first, second = found.out.index("Post 1: "), found.out.index("Post 2: 20 too many")
    assert first < found.out.index("[links/accidental]") < second


def test_json_files_and_lines_by_their_names(tmp_path):
    (tmp_path / "day.ltevent").write_bytes(JOURNEE.read_bytes())
    one, many = tmp_path / "a.json", tmp_path / "a.jsonl"
    text = "Karim Benali ouvre la matinée"
    one.write_text(asked(text, event="day.ltevent", now=NOW), encoding="utf-8")
    many.write_text(asked(text, event="day.ltevent", now=NOW, id=1) + asked(text, id=2), encoding="utf-8")
    assert "hashtags/event-missing" in found_in(ran("check", one, "--format", "json"))
    assert "hashtags/event-missing" in ran("check", one).out
    first, second = ran("check", many).lines
    assert (first["id"], second["id"]) == (1, 2)
    assert [f["rule"] for f in first["findings"]].count("hashtags/event-missing") == 1
    assert "hashtags/event-missing" not in [f["rule"] for f in second["findings"]]
    assert len(ran("check", many, "--format", "text").out.split("\n\n")) == 3


def test_everything_a_draft_may_say_is_taken():
    draft = {
        "id": "any", "network": "x", "lang": "fr", "kind": "reply", "event": str(JOURNEE), "now": NOW,
        "posts": [{"text": "Oui ! #JournéeNum26", "media": [
            {"kind": "photo", "alt": "", "taken": NOW, "gps": True, "bytes": 1200000}]}],
        "reply_to": {"author": "ana", "text": "?"}, "visibility": "public", "to": None, "at": "2026-11-12T10:00:00",
        "account": {"handle": "lea", "server": "", "premium": True},
        "recent": [{"text": "Deux", "at": "2026-11-12T09:31:00", "kind": "dm", "to": "ana"},
                   {"text": "Un", "at": "2026-11-12T08:31:00Z"}],
    }  # fmt: skip
    found = ran("check", "--format", "jsonl", stdin=json.dumps(draft))
    assert found.err == "" and found.answer["posts"][0]["limit"] == 25_000
    assert "media/no-description" in found_in(found)


@pytest.mark.parametrize(
    ("draft", "place"),
    [
        ({"posts": [{"txet": "a"}]}, "posts[0].txet"),
        ({"posts": [{"text": "a"}], "netwrok": "x"}, "netwrok"),
        ({"posts": [{"text": "a", "media": [{}, {"gsp": True}]}]}, "posts[0].media[1].gsp"),
        ({"posts": [{"text": "a", "media": [{"kind": "selfie"}]}]}, "posts[0].media[0].kind"),
        ({"posts": [{"text": "a", "media": [{"bytes": -1}]}]}, "posts[0].media[0].bytes"),
        ({"posts": [{"text": "a", "media": [{"bytes": True}]}]}, "posts[0].media[0].bytes"),
        ({"posts": [{"text": "a", "media": [{"gps": 1}]}]}, "posts[0].media[0].gps"),
        ({"posts": [{"text": "a"}], "reply_to": {"autor": "x"}}, "reply_to.autor"),
        ({"posts": [{"text": "a"}], "recent": [{"text": "a"}]}, "recent[0].at"),
        ({"posts": [{"text": "a"}], "recent": [{"at": "hier"}]}, "recent[0].at"),
        ({"posts": [{"text": "a"}], "account": {"premium": "yes"}}, "account.premium"),
        ({"posts": [{"text": "a"}], "account": []}, "account"),
        ({"posts": [{"text": 3}]}, "posts[0].text"),
        ({"posts": ["a"]}, "posts[0]"),
        ({"posts": []}, "posts"),
        ({"posts": "a"}, "posts"),
        ({}, "posts"),
        ({"posts": [{"text": "a"}], "now": "demain"}, "now"),
        ({"posts": [{"text": "a"}], "lang": "de"}, "lang"),
        ({"posts": [{"text": "a"}], "network": "threads"}, "network"),
        ({"posts": [{"text": "a"}], "visibility": []}, "visibility"),
        ({"posts": [{"text": "a"}], "kind": {}}, "kind"),
    ],
)
def test_what_is_wrong_is_refused_by_name(draft, place):
    found = ran("check", "--format", "jsonl", stdin=asked() + json.dumps(draft))
    assert found.status == 2 and len(found.lines) == 1
    assert found.err.startswith(f"stdin:2: {place}: ") and found.err.count("\n") == 1


def test_bad_use_is_one_sentence(tmp_path):
    broken = tmp_path / "broken.ltevent"
    broken.write_text('title = "a"\n\nagenda = "x\n', encoding="utf-8")
    empty = tmp_path / "empty.ltevent"
    empty.write_text("ouvert le 12\n", encoding="utf-8")
    for argv, said in [
        (("check", tmp_path / "none.txt"), f"{tmp_path / 'none.txt'}: there is no such file."),
        (("check", tmp_path), f"{tmp_path}: this is a folder, not a file."),
        (("check", "--event", tmp_path / "none.ltevent"), f"{tmp_path / 'none.ltevent'}: none.ltevent is not there"),
        (("check", "--event", empty), f"{empty}:1: Nothing here can be read"),
        (("check", "--now", "demain"), "livetweet-coach check: --now: an instant is written"),
        (("check", "--network", "myspace"), "livetweet-coach check: argument --network"),
        (("check", "--nope"), "livetweet-coach"),
        (("dance",), "livetweet-coach: argument"),
        (("rules", "--format", "jsonl"), "livetweet-coach rules: argument --format"),
    ]:
        found = ran(*argv, stdin="Bonjour")
        assert (found.status, found.out, found.err.count("\n")) == (2, "", 1), argv
        assert found.err.startswith(said)
    found = ran("check", "--event", broken, stdin="Bonjour")
    assert found.status in (0, 1) and found.err.startswith(f"{broken}:3: agenda: ")


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(
        st.text(st.characters(), max_size=40) | st.text("#@.«»! aIlé😀/1", max_size=40), min_size=1, max_size=3
    )
)
def test_any_thread_is_answered_and_every_span_fits(texts):
    draft = json.dumps({"posts": [{"text": text} for text in texts], "event": str(JOURNEE), "now": NOW})
    found = ran("check", "--format", "jsonl", stdin=draft)
    assert found.err == "" and found.status == (1 if found.answer["findings"] else 0)
    for finding in found.answer["findings"]:
        text = texts[finding["post"]]
        assert 0 <= finding["start"] <= finding["end"] <= len(text)
        assert finding["end_utf16"] == len(text[: finding["end"]].encode("utf-16-le", "surrogatepass")) // 2
        assert finding["fix"] is None or len(finding["fix"]["posts"]) == len(texts)


def test_a_live_is_to_be_announced_where_nothing_was_sent_and_somebody_says_so():
    for more, told in [({}, False), ({"recent": []}, True)]:
        found = ran("check", "--event", JOURNEE, "--format", "jsonl", stdin=asked("Bonjour", now=NOW, **more))
        assert ("pace/unannounced" in found_in(found)) is told


def test_an_embargo_is_settled_by_keeping_the_draft():
    text = "480 inscrits, trois fois plus qu'en 2024 #JournéeNum26"
    at = "2026-11-12T10:40:00+01:00"
    found = ran("check", "--event", JOURNEE, "--format", "jsonl", stdin=asked(text, now=at))
    (finding,) = [one for one in found.answer["findings"] if one["rule"] == "policy/do-not-share"]
    assert (finding["severity"], finding["fix"]["safety"], finding["fix"]["posts"]) == ("blocker", "safe", [text])
    found = ran("check", "--event", JOURNEE, "--format", "jsonl", stdin=asked(text, now="2026-11-12T14:00:00+01:00"))
    assert "policy/do-not-share" not in found_in(found)


def test_the_end_of_a_live_is_told_to_whoever_writes_on():
    recent = [{"text": f"Idée {n} #JournéeNum26", "at": f"2026-11-12T11:4{n}:00+01:00"} for n in range(3)]
    for minute, told in (("12:09", False), ("12:10", True)):
        asks = asked("La salle se vide #JournéeNum26", now=f"2026-11-12T{minute}:00+01:00", recent=recent)
        found = ran("check", "--event", JOURNEE, "--format", "jsonl", stdin=asks)
        assert ("pace/not-closed" in found_in(found)) is told
