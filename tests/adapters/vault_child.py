"""What a run of the app does with the vault; called with one step, inside a session bus of its own. Prints JSON."""

import json
import sys

from livetweet_coach.adapters.vault import SystemVault


def main(step):
    vault, again = SystemVault("LiveTweet Coach test"), SystemVault("LiveTweet Coach test")
    if step == "keep":
        kept = vault.keep("room/ana", "s3cret" * 100)
        return {"lasting": kept.phrase is None, "read": again.recall("room/ana") == "s3cret" * 100}
    if step == "change":
        return {"lasting": vault.keep("room/ana", "another").phrase is None, "read": again.recall("room/ana")}
    if step == "recall":
        return {"read": vault.recall("room/ana"), "none": vault.recall("room/nobody")}
    if step == "forget":
        vault.forget("room/ana")
        vault.forget("room/nobody")
        return {"read": again.recall("room/ana")}
    kept = vault.keep("room/ana", "for this run")
    return {"lasting": kept.phrase is None, "read": vault.recall("room/ana"), "elsewhere": again.recall("room/ana")}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
