"""`check`: what the coach finds in drafts, for scripts (JSON) and for people (text)."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from livetweet_coach.adapters.event_file import read_event
from livetweet_coach.adapters.sentences import Sentences
from livetweet_coach.app.cli.draft_json import Asked
from livetweet_coach.app.cli.streams import BadInput
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.draft.edit import StaleEdit, apply
from livetweet_coach.core.event import EventSheet, Trouble, zone_named
from livetweet_coach.core.rules.rule import Context, Finding, Rule, Severity
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import Network, network
from livetweet_coach.core.text.spans import to_utf16
from livetweet_coach.core.words import say

LEVELS = (Severity.PRAISE, Severity.TIP, Severity.WARNING, Severity.BLOCKER)
_SEVERITIES = {
    Severity.PRAISE: say("CommandLine", "praise"),
    Severity.TIP: say("CommandLine", "tip"),
    Severity.WARNING: say("CommandLine", "warning"),
    Severity.BLOCKER: say("CommandLine", "blocker"),
}

Review = Callable[[Draft, Context], Iterable[Finding]]


class Checker:
    """Answers drafts one after the other; sheets are read once. `found` says whether anything reached the level.

    Without an instant the event counts as under way; `words` are right in each event besides its own; `warn` hears of
    each trouble in an event sheet.
    """

    def __init__(
        self,
        review: Review,
        rules: Iterable[Rule],
        *,
        network: str = "",
        event: str = "",
        language: str = "",
        now: datetime | None = None,
        level: Severity = Severity.PRAISE,
        words: tuple[str, ...] = (),
        warn: Callable[[str, Trouble], None],
    ) -> None:
        self._review, self._rules = review, {rule.id: rule for rule in rules}
        self._network, self._event, self._language, self._now = network, event, language, now
        self._least = LEVELS.index(level)
        self._warn, self._words = warn, words
        self._sheets: dict[str, EventSheet] = {}
        self.found = False
        if event:
            self._sheet(event, Path())

    def json(self, asked: Asked, folder: Path) -> dict[str, object]:
        """The answer of one draft; an event it names is looked for from `folder`. Raises BadInput."""
        draft, context, name = self._setting(asked, folder)
        findings = self._findings(draft, context)
        return {
            "id": asked.id,
            "network": name,
            "posts": [_post(post.text, context.network) for post in draft.posts],
            "findings": [self._finding(finding, draft) for finding in findings],
        }

    def text(self, asked: Asked, folder: Path) -> str:
        """The same for people to read. Raises BadInput."""
        draft, context, _ = self._setting(asked, folder)
        findings = self._findings(draft, context)
        tell = Sentences(self._language or draft.language).of
        lines = []
        for number, post in enumerate(draft.posts, 1):
            left = measure(post.text, context.network).left
            if left >= 0:
                lines.append(tell(say("CommandLine", "Post {number}: {left} left", number=number, left=left)))
            else:
                lines.append(tell(say("CommandLine", "Post {number}: {over} too many", number=number, over=-left)))
            for finding in findings:
                if finding.post_id == post.id:
                    lines += self._lines(finding, post, tell)
        return "\n".join(lines)

    def _findings(self, draft: Draft, context: Context) -> list[Finding]:
        findings = list(self._review(draft, context))
        self.found = self.found or any(LEVELS.index(finding.severity) >= self._least for finding in findings)
        return findings

    def _setting(self, asked: Asked, folder: Path) -> tuple[Draft, Context, str]:
        name = asked.network or self._network or "x"
        sheet = self._sheet(asked.event, folder) if asked.event else self._sheets.get(self._event)
        limits = network("x-premium" if asked.account.premium and name == "x" else name)
        language = asked.language or self._language or (sheet.language[:2].lower() if sheet else "") or "fr"
        zone = zone_named(sheet.timezone) if sheet else None
        now = asked.now or self._now
        draft = _aware_draft(replace(asked.draft, language=language), zone)
        sent = [replace(post, at=_aware(post.at, zone)) for post in asked.recent or ()]
        context = Context(
            network=limits,
            event=sheet,
            now=_aware(now, zone) if now else None,
            recent=tuple(sorted(sent, key=lambda post: post.at)),
            account=asked.account,
            ever_sent=asked.recent is None or bool(sent),
            knows_recent=asked.recent is not None,
        )
        return draft, context, name

    def _sheet(self, name: str, folder: Path) -> EventSheet:
        path = folder / name
        key = name if not folder.parts else str(path)
        if key not in self._sheets:
            sheet, troubles = read_event(path)
            for trouble in troubles:
                if sheet == EventSheet():
                    raise BadInput(trouble.message, trouble.line, trouble.key, str(path))
                self._warn(str(path), trouble)
            self._sheets[key] = replace(sheet, glossary=(*sheet.glossary, *self._words))
        return self._sheets[key]

    def _finding(self, finding: Finding, draft: Draft) -> dict[str, object]:
        tell = Sentences(self._language or draft.language).of
        post = draft.post(finding.post_id)
        rule = self._rules[finding.rule]
        return {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "post": draft.index(finding.post_id),
            "start": finding.span.start,
            "end": finding.span.end,
            "start_utf16": to_utf16(post.text, finding.span.start),
            "end_utf16": to_utf16(post.text, finding.span.end),
            "message": tell(finding.message),
            "why": tell(rule.why),
            "source": rule.source,
            "fix": _fix(finding, draft, tell),
        }

    def _lines(self, finding: Finding, post: Post, tell: Callable[..., str]) -> list[str]:
        words = finding.span.of(post.text).replace("\n", " ")
        values = {"severity": _SEVERITIES[finding.severity], "message": finding.message, "rule": finding.rule}
        if words:
            told = say("CommandLine", "{severity} “{words}”: {message} [{rule}]", words=words).with_values(**values)
        else:
            told = say("CommandLine", "{severity}: {message} [{rule}]").with_values(**values)
        lines = [f"  {tell(told)}"]
        if finding.fix is not None:
            lines.append(f"    → {tell(finding.fix.label)}")
        return lines


def _post(text: str, limits: Network) -> dict[str, object]:
    result = measure(text, limits)
    return {
        "weight": result.weight,
        "limit": result.limit,
        "library_weight": result.library_weight,
        "valid": result.valid,
    }


def _fix(finding: Finding, draft: Draft, tell: Callable[..., str]) -> dict[str, object] | None:
    if finding.keep is not None:
        kept = say("Remarks", "Keep as a draft")
        return {"label": tell(kept), "safety": "safe", "posts": [post.text for post in draft.posts]}
    if finding.fix is None:
        return None
    try:
        posts: list[str] | None = [post.text for post in apply(finding.fix, draft).posts]
    except StaleEdit:  # a fix that is only shown may have nothing that fits
        posts = [post.text for post in draft.posts]
    return {"label": tell(finding.fix.label), "safety": finding.fix.safety.value, "posts": posts}


def _aware_draft(draft: Draft, zone: ZoneInfo | None) -> Draft:
    def medium(media: Media) -> Media:
        return replace(media, taken=_aware(media.taken, zone)) if media.taken else media

    posts = tuple(replace(post, media=tuple(map(medium, post.media))) for post in draft.posts)
    return replace(draft, posts=posts, at=_aware(draft.at, zone) if draft.at else None)


def _aware(moment: datetime, zone: ZoneInfo | None) -> datetime:
    """Instants that rules can compare: one without an offset is the event's wall clock, or this machine's."""
    if moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone) if zone else moment.astimezone()
