"""Any event sheet that the app could hold, for hypothesis."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from livetweet_coach.core.event import EVENT_KINDS, HANDLE_NETWORKS, POLICIES, EventSheet, Speaker, Talk

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
some_words = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=20).filter(str.strip)
tags = st.from_regex(r"\A[A-Za-zéÉç][A-Za-z0-9_éÉç]{0,14}\Z").filter(lambda tag: any(c.isalpha() for c in tag))
handles = st.from_regex(r"\A[A-Za-z0-9_.]{1,12}(@[a-z.]{1,10})?\Z")
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.none() | st.just(UTC) | offsets)


def some(items, most=3):
    return st.lists(items, max_size=most).map(tuple)


speakers = st.builds(
    Speaker,
    name=some_words,
    aliases=some(some_words),
    handles=st.dictionaries(st.sampled_from(HANDLE_NETWORKS), handles, max_size=3).map(lambda d: tuple(d.items())),
    taggable=st.booleans(),
)
talks = st.builds(
    Talk,
    title=words,
    starts=st.none() | st.times(),
    ends=st.none() | st.times(),
    speakers=some(some_words),
    hashtags=some(tags),
    policies=some(st.sampled_from(POLICIES)),
    embargo_until=st.none() | moments,
)
sheets = st.builds(
    EventSheet,
    title=words,
    hashtag=st.just("") | tags,
    aliases=some(tags),
    language=st.sampled_from(["fr", "en", "fr-CA", "en-GB"]),
    timezone=st.sampled_from(["", "Europe/Paris", "America/Toronto", "Asia/Kathmandu"]),
    starts=st.none() | moments,
    ends=st.none() | moments,
    kind=st.sampled_from(EVENT_KINDS),
    verbatim=st.booleans(),
    minors_present=st.booleans(),
    cancelled=st.booleans(),
    secrets=some(some_words),
    links=some(some_words),
    glossary=some(some_words),
    team=some(some_words),
    speakers=some(speakers),
    agenda=some(talks, 4),
)
