"""250 remarks and 250 answers between two engines while the wire, the server and the apps fail: nothing is lost.

Real seals, stores and servers; all scenes play at once, each in a room of its own. Delays are compared with the outage
of the same run. `FLOOR`, twice a message's first timer, is for what met the fault itself and for a busy machine.
"""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest
from tests.adapters.room.proxy import FaultProxy
from tests.adapters.room.servers import Cluster, hosted
from tests.adapters.room.talk import REMARKS, WITHIN, Couple, Figures, figures
from tests.adapters.room.talker import Talker

from livetweet_coach.core.room.streams import FIRST_WAIT
from livetweet_coach.core.room.view import LinkWord

pytestmark = pytest.mark.slow
CALM, OUTAGE = 3.0, 11.0
RATIO, FLOOR = 1.3, 2 * FIRST_WAIT
PRESENCE = 10.0
CUTS, KILLS = 20, 3


@dataclass
class Scene:
    """One room: `truth` is (instant, whether the two can reach each other; None: nobody could say)."""

    folder: object
    stack: ExitStack
    couple: Couple = field(default_factory=Couple)
    truth: list = field(default_factory=list)
    outage: float = 0.0

    def server(self):
        return self.stack.enter_context(hosted(self.folder / "server", self.couple.accesses))

    def proxied(self):
        """The learner behind a proxy, the tutor on good wifi."""
        server = self.server()
        proxy = self.stack.enter_context(FaultProxy(server.serving.port))
        self.meet([f"nats://127.0.0.1:{server.serving.port}"], [proxy.address])
        return proxy

    def meet(self, to_tom, to_ana):
        self.tom = self.couple.person("tom", to_tom, self.folder)
        self.stack.callback(self.tom.close)
        self.ana = self.couple.person("ana", to_ana, self.folder)
        self.stack.callback(self.ana.close)
        for one in (self.tom, self.ana):
            one.wait(lambda room, one=one: one.sees_the_other())
        self.begin()

    def begin(self):
        self.truth.append((time.monotonic(), True))
        for one in (self.tom, self.ana):
            one.begin()
        passes(CALM)

    def broken(self, reach=False):
        """From now on they cannot reach each other."""
        self.began = time.monotonic()
        self.truth.append((self.began, reach))

    def whole(self, reach=True):
        """From now on they can again."""
        self.outage = max(self.outage, time.monotonic() - self.began)
        self.truth.append((time.monotonic(), reach))

    def out(self, fault, healed):
        """An outage."""
        self.broken()
        fault()
        passes(OUTAGE)
        self.truth.append((time.monotonic(), None))  # while it heals, both answers are true
        healed()
        self.whole()

    def heard_all(self):
        for one in (self.tom, self.ana):
            one.wait(lambda room, one=one: one.count() >= REMARKS and one.sees_the_other(), WITHIN)


def passes(seconds):
    """Time passes: the wire's own clock cannot be handed in."""
    threading.Event().wait(seconds)


def silent(scene):
    proxy = scene.proxied()
    scene.out(proxy.silence, proxy.flow)


def frozen(scene):
    proxy = scene.proxied()
    scene.out(proxy.freeze, proxy.flow)


def reset(scene):
    proxy = scene.proxied()
    for _ in range(3):
        scene.broken(reach=None)
        proxy.reset()
        scene.ana.wait(lambda room: room.view().link is not LinkWord.UP)
        scene.ana.wait(lambda room: room.view().link is LinkWord.UP)
        scene.whole()


def storm(scene):
    proxy = scene.proxied()
    scene.broken(reach=None)
    for turn in range(CUTS):
        proxy.refuse() if turn % 2 else proxy.reset()
        passes(OUTAGE / CUTS / 2)
        proxy.flow()
        passes(OUTAGE / CUTS / 2)
    scene.whole()


def server_killed(scene):
    server = scene.server()
    address = [f"nats://127.0.0.1:{server.serving.port}"]
    scene.meet(address, address)
    pid = int((scene.folder / "server" / "server.pid").read_text())
    scene.out(lambda: os.kill(pid, signal.SIGKILL), lambda: server.start(server.serving, scene.couple.accesses))


def node_killed(scene):
    """One node after the other, so that each of the two loses their own at least once; the others carry on."""
    cluster = Cluster(scene.folder / "cluster", scene.couple.accesses)
    scene.stack.callback(cluster.stop)
    cluster.start_all()
    scene.meet(cluster.addresses, cluster.addresses)
    for number in range(KILLS):
        cluster.kill(number)
        passes(CALM)
        cluster.start(number)
        passes(CALM)


def apps_killed(scene):
    """First the learner's app, then both at once."""
    server = scene.server()
    address = [f"nats://127.0.0.1:{server.serving.port}"]
    for name in ("tom", "ana"):
        setattr(scene, name, Talker(scene.couple, name, address, scene.folder))
        scene.stack.callback(getattr(scene, name).kill)
    for one in (scene.tom, scene.ana):
        one.wait(one.sees_the_other)
    scene.begin()
    ana, tom = scene.ana, scene.tom

    def start(one):
        one.start()
        one.begin()

    scene.out(ana.kill, lambda: start(ana))
    passes(CALM)
    scene.broken(reach=None)
    ana.kill()
    tom.kill()
    start(tom)
    start(ana)
    scene.whole()
    for one in (tom, ana):
        one.wait(lambda one=one: one.count >= REMARKS and one.sees_the_other(), WITHIN)


SCENES = (silent, frozen, reset, storm, server_killed, node_killed, apps_killed)


def played(folder, scenario):
    folder.mkdir()
    with ExitStack() as stack:
        scene = Scene(folder, stack)
        scenario(scene)
        if scenario is not apps_killed:
            scene.heard_all()
        notes, end = [scene.tom.notes, scene.ana.notes], time.monotonic()
    return scene.outage, figures(folder, notes, scene.truth, end)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """All scenes at once; what came of each."""
    folder = tmp_path_factory.mktemp("faults")
    with ThreadPoolExecutor(len(SCENES)) as pool:
        return {one: pool.submit(played, folder / one.__name__, one) for one in SCENES}


@pytest.mark.parametrize("scenario", SCENES)
def test_all_arrives_once_in_order_and_soon_and_presence_is_right(scenes, scenario):
    outage, found = scenes[scenario].result()
    assert isinstance(found, Figures)
    told = (
        f"{scenario.__name__}: outage {outage:.1f} s, worst delay {found.worst:.2f} s"
        f"{f' ({found.worst / outage:.2f} times)' if outage > 1 else ''}, middle {found.middle * 1000:.0f} ms,"
        f" presence right after {found.lag:.1f} s at most; {len(found.delays)} messages, 0 lost, 0 doubled, in order"
    )
    print(told)
    assert found.worst <= max(RATIO * outage, FLOOR), told
    assert found.lag <= PRESENCE, told
