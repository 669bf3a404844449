"""Read the accessible tree of a process as a screen reader does, and print it as JSON. For a Python with pyatspi.

read_tree.py <process id>: for each line that comes in, prints [[depth, role, name, [states], besides], …].
`besides` is what is told after the name: the description, and the labels that point to it.
"""

import json
import sys
import time

import pyatspi

MOST_TIME, DEEPEST = 60, 40


def application(process):
    """The process on the desktop, once its window has something in it."""
    end = time.monotonic() + MOST_TIME
    while time.monotonic() < end:
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.get_process_id() == process and child.childCount and child[0].childCount:
                return child
        time.sleep(0.2)  # the bus says nothing while an application starts
    raise SystemExit("the app did not come onto the accessibility bus")


def rows(node, depth=0):
    states = sorted(pyatspi.stateToString(state) for state in node.getState().getStates())
    labels = [one for one in node.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    besides = [one.getTarget(at).name for one in labels for at in range(one.getNTargets())]
    yield [depth, node.getRoleName(), node.name, states, " ".join([node.description, *besides]).strip()]
    if depth < DEEPEST:
        for child in node:
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield from rows(child, depth + 1)


for _ in sys.stdin:
    print(json.dumps(list(rows(application(int(sys.argv[1]))))), flush=True)
