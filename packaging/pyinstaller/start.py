"""What the bundled program starts with: the same as `python -m livetweet_coach`."""

from livetweet_coach.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
