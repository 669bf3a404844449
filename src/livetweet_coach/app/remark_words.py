"""How a choice of the coach reads: findings and tutors' remarks become the words of the pane."""

import re
from collections.abc import Callable, Mapping

from livetweet_coach.core.coaching.shown import Form, key_of
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.edit import Safety, StaleEdit, apply
from livetweet_coach.core.progress.answers import Answer, answers
from livetweet_coach.core.rules.rule import Finding, Rule, Severity
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.coach.remark_view import RemarkView, Tone
from livetweet_coach.ui.words import shown as spell

_LONG_WORD = re.compile(r"\S{25,}")

TOKENS: dict[Severity, Tone] = {
    Severity.BLOCKER: "blocker",
    Severity.WARNING: "warning",
    Severity.TIP: "tip",
    Severity.PRAISE: "praise",
}
KINDS: dict[Severity, Phrase] = {
    Severity.BLOCKER: say("Remarks", "to settle before sending"),
    Severity.WARNING: say("Remarks", "remark"),
    Severity.TIP: say("Remarks", "tip"),
    Severity.PRAISE: say("Remarks", "well seen"),
}


class RemarkWords:
    """Knows the rules by id and the language of the interface."""

    def __init__(self, rules: Callable[[], Mapping[str, Rule]], language: str) -> None:
        self._rules, self._language = rules, language

    def finding(self, finding: Finding, draft: Draft, form: Form = Form.SENTENCE) -> RemarkView:
        """An engine's remark."""
        rule = self._rules().get(finding.rule)
        message = finding.message
        if form is Form.REMINDER and rule is not None and rule.short is not None:
            message = rule.short
        return RemarkView(
            id=key_of(finding),
            who=spell(say("Remarks", "The coach")),
            kind=spell(KINDS[finding.severity]),
            tone=TOKENS[finding.severity],
            message=spell(message),
            example=self._example(rule) if form is Form.EXAMPLE and finding.fix is None and not finding.keep else "",
            fix=_fix_words(finding),
            preview=_preview(finding, draft),
            why=spell(rule.why) if rule else "",
            source=rule.source if rule else "",
            stays=Answer.KNOWN not in answers(finding),
        )

    def _example(self, rule: Rule | None) -> str:
        for example in rule.good if rule else ():
            if example.language == self._language and "---" not in example.text:
                told = [media.alt for media in example.setting.media if media.alt]
                text = told[0] if told and rule and rule.id.startswith("media/") else example.text
                return spell(say("Remarks", "For example: {text}", "", None, text=text))
        return ""


def _fix_words(finding: Finding) -> str:
    """What Apply does, "" where it only leads to the spot."""
    if finding.keep is not None and finding.keep.waiting:
        return spell(say("Remarks", "Pause what is scheduled"))
    if finding.keep is not None:
        return spell(say("Remarks", "Keep as a draft"))
    return spell(finding.fix.label) if finding.fix and finding.fix.safety is not Safety.SHOW else ""


def _preview(finding: Finding, draft: Draft) -> str:
    """What a fix that needs a look would make of the post."""
    if finding.fix is None or finding.fix.safety is not Safety.LOOK:
        return ""
    try:
        after = apply(finding.fix, draft)
        known = {post.id for post in draft.posts}
        parts = [post.text for post in after.posts if post.id == finding.post_id or post.id not in known]
    except (StaleEdit, KeyError):
        return ""
    if sum(len(post.media) for post in after.posts) < sum(len(post.media) for post in draft.posts):
        return spell(say("Remarks", "The text stays, the picture goes."))
    text = "\n– ".join(["", *parts]) if len(parts) > 1 else "".join(parts)
    if not text:
        return ""
    return spell(say("Remarks", "It would read: {text}", "", None, text=_breakable(text)))


def _breakable(text: str) -> str:
    """With places to break a line in words that are longer than the pane, such as links: it must not grow wider."""
    return _LONG_WORD.sub(
        lambda found: "\u200b".join(found[0][at : at + 16] for at in range(0, len(found[0]), 16)), text
    )
