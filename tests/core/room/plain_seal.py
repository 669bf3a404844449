"""A seal for tests that keeps out what was changed on the way, but nobody's eyes."""

import hashlib
import pickle

from livetweet_coach.core.room.envelope import Opened


class PlainSeal:
    """A digest in front of the header and the words."""

    def seal(self, header, plain):
        body = pickle.dumps((header, plain))
        return hashlib.sha256(body).digest() + body

    def open(self, envelope):
        body = envelope[32:]
        if hashlib.sha256(body).digest() != envelope[:32]:
            return None
        header, plain = pickle.loads(body)
        return Opened(header, plain)
