"""The log has kinds and places, and never what somebody wrote."""

import sys
import threading

import pytest

from livetweet_coach.adapters.log import start_log


@pytest.fixture(autouse=True)
def hooks(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def fail_with(text):
    raise ValueError(f"cannot send {text}")


def test_an_uncaught_exception_is_logged_without_its_words(tmp_path, capsys):
    defects = []
    logger = start_log(tmp_path / "log", lambda: defects.append(True))
    try:
        fail_with("my secret draft")
    except ValueError as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)
    thread = threading.Thread(target=fail_with, args=("my other secret",))
    thread.start()
    thread.join()
    logged = (tmp_path / "log" / "livetweet-coach.log").read_text()
    assert logged.count("ValueError") == 2 and "fail_with" in logged
    assert "secret" not in logged
    assert len(defects) == 2
    for handler in logger.handlers:
        handler.close()


def test_where_nothing_can_be_written_it_goes_to_stderr(tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    start_log(tmp_path / "file" / "log").warning("hello")
    assert "hello" in capsys.readouterr().err
