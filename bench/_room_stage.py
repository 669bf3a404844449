"""Who and what bench/room.py measures with: everybody's keys, a crowd in a process of its own, a painted window."""

import json
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget
from tests.adapters.room.people import Person, group
from tests.adapters.room.talk import INSTANTS, Way
from tests.core.room.people import ROOM, member_id

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.core.room.messages import Remark, Role
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.learners_pane import LearnersPane
from livetweet_coach.ui.desk.stream_pane import StreamPane
from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.theme import Look

ROOT = Path(__file__).resolve().parent.parent


class Stage:
    """A server and everybody's keys; the tutor `tom` and the learner `ana` have engines, all others are light."""

    def __init__(self, folder, count):
        self.folder = folder
        self.names = [member_id(f"l{number}") for number in range(count)]
        roles = {"tom": Role.TUTOR, "ana": Role.LEARNER} | dict.fromkeys(self.names, Role.LEARNER)
        self.roles, self.people = roles, group(roles)
        self.nkeys = {name: NKey.new() for name in (*roles, "bare")}
        self.accesses = [Access(self.nkeys[name].public(), ROOM, role, name, "hal") for name, role in roles.items()]
        self.accesses.append(Access(self.nkeys["bare"].public(), "bare", Role.FACILITATOR, "bare", "bare"))

    def person(self, name, address):
        return Person(Way((address,), self.nkeys[name], name), self.folder / name, name, self.people, INSTANTS)

    def crowd(self, names, address):
        """Light members in a process of their own; it, and how long they took to come in."""
        told = {
            "address": address,
            "roles": {name: role.value for name, role in self.roles.items()},
            "keys": {name: keys.secret() for name, keys in self.people.keys.items()},
            "nkeys": {name: self.nkeys[name].seed() for name in names},
        }
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        process = subprocess.Popen([sys.executable, str(ROOT / "bench" / "_crowd.py")], **pipes)
        return process, say(process, json.dumps(told), answers=True)


def say(crowd, line, answers=False):
    """A command to the crowd; how many seconds it says it took."""
    crowd.stdin.write(line + "\n")
    crowd.stdin.flush()
    return float(crowd.stdout.readline().split()[1]) if answers else 0.0


def end(crowd):
    crowd.stdin.close()
    crowd.wait(20)
    crowd.stdout.close()


class Window(QObject):
    """Two panes of the desk that follow two rooms; `painted` is when the newest remark's row was."""

    def __init__(self, application, tom, ana):
        super().__init__()
        self.application, self.tom, self.ana = application, tom, ana
        look = Look(ROOT / "resources", "day")
        self.window, self.stream, self.learners = QWidget(), StreamPane(look), LearnersPane(look)
        row = QHBoxLayout(self.window)
        row.addWidget(self.learners)
        row.addWidget(self.stream)
        self.window.resize(1366, 768)
        self.window.show()
        self.bridge, self.rows, self.last, self.shown, self.painted = Bridge(), [], 0, 0, 0
        self.stream.list.viewport().installEventFilter(self)
        ana.room.changed = lambda: self.bridge.post(self.follow_remarks)
        tom.room.changed = lambda: self.bridge.post(self.follow_learners)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.painted = self.shown
        return False

    def follow_remarks(self):
        for said in self.ana.room.said(self.last):
            if said.number > self.last and isinstance(said.message, Remark):
                self.last = said.number
                self.rows.append(StreamRow(said.message.id, "mine", "Tom", "10:04", said.message.text))
        if len(self.rows) != self.shown:
            self.stream.show_rows(self.rows)
            self.shown = len(self.rows)

    def follow_learners(self):
        rows = [
            LearnerRow(one.id, one.name, 0, one.presence.value, "", "soft", one.shows, tail=_tail(one))
            for one in self.tom.room.view().members
        ]
        self.learners.rows.show_rows(rows)

    def turn(self):
        self.application.processEvents()

    def until(self, condition, seconds=120):
        over = time.perf_counter() + seconds
        while not condition():
            assert time.perf_counter() < over, condition
            self.turn()
            time.sleep(0.001)

    def largest_gap(self, seconds, condition=lambda: False):
        """The longest that the window did not turn, in seconds."""
        end, last, gap = time.perf_counter() + seconds, time.perf_counter(), 0.0
        while last < end and not condition():
            self.turn()
            time.sleep(0.001)
            now = time.perf_counter()
            gap, last = max(gap, now - last), now
        return gap


def _tail(member):
    return member.draft.posts[0][-40:] if member.draft else ""
