"""What a network still lets an account post, as publishers tell it; it lives with the rules, which go by it."""

from livetweet_coach.core.rules.allowance import Allowance

__all__ = ["Allowance"]
