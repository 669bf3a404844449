"""`rules`: every rule with its title, its reason and its source."""

from collections.abc import Iterable

from livetweet_coach.adapters.sentences import Sentences
from livetweet_coach.core.rules.rule import Rule


def rules_json(rules: Iterable[Rule], language: str) -> list[dict[str, object]]:
    """One object a rule, in the catalogue's order."""
    tell = Sentences(language).of
    return [
        {
            "id": rule.id,
            "code": rule.code,
            "severity": rule.severity.value,
            "moments": sorted(moment.value for moment in rule.moments),
            "networks": sorted(rule.networks),
            "title": tell(rule.title),
            "why": tell(rule.why),
            "source": rule.source,
            "sources": list(rule.sources),
            "fix": rule.safety.value if rule.safety else None,
            "starter": rule.starter,
        }
        for rule in rules
    ]


def rules_text(rules: Iterable[Rule], language: str) -> str:
    """A paragraph a rule."""
    tell = Sentences(language).of
    paragraphs = []
    for rule in rules:
        lines = [f"{rule.id}  {rule.severity.value}  {tell(rule.title)}", f"  {tell(rule.why)}"]
        paragraphs.append("\n".join([*lines, *([f"  {rule.source}"] if rule.source else [])]))
    return "\n\n".join(paragraphs)
