"""A reply to learn from, and what is asked of it."""

from dataclasses import dataclass, field

LABELS = ["non-apology", "defensive", "excuse", "praise", "blame", "dodge", "vague"]
STEPS = [
    "apology", "ownership", "empathy", "impact", "question",
    "action", "commitment", "gesture", "followup", "prevention",
]
FAMILIES = [["non-apology"], ["defensive", "blame", "dodge"], ["excuse"], ["praise"], ["vague"]]
"""Readers do not tell the labels of a family apart reliably."""
UNKNOWN = -1


@dataclass
class Example:
    """A reply to learn from. Offsets are code points of `text`; a target is 1, 0 or UNKNOWN."""

    id: str
    group: str
    context: str
    text: str
    sentences: list[tuple[int, int]] = field(default_factory=list)
    flaws: list[list[int]] = field(default_factory=list)
    spans: list[tuple[int, int, int, bool]] = field(default_factory=list)
    """Label, start, end, and whether the reader was sure."""
    bag: int | None = None
    """A flaw that some sentence has, where it is not known which."""
    asked: int | None = None
    """The only flaw of which it is known whether it is there, with its family."""
    steps: list[int] = field(default_factory=lambda: [UNKNOWN] * len(STEPS))
    recovery: int = UNKNOWN
