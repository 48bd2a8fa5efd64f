"""What did the checker find? Counts, faults, and what time may still heal."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that must never be."""

    kind: str
    """``lost``, ``doubled``, ``chain``, ``place``, ``effect`` or ``content``."""
    text: str

    def __str__(self) -> str:
        """One line."""
        return f"{self.kind}: {self.text}"


@dataclass
class Account:
    """The checker's account of a site."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    """What is not there yet. Once everything stands still, each of these is a loss."""

    def fault(self, kind: str, text: str) -> None:
        """Notes a fault."""
        self.faults.append(Fault(kind=kind, text=text))

    @property
    def lost(self) -> int:
        """What is missing, at the end of a run."""
        return len(self.pending) + sum(fault.kind == "lost" for fault in self.faults)

    @property
    def doubled(self) -> int:
        """What was done twice."""
        return sum(fault.kind == "doubled" for fault in self.faults)

    @property
    def fine(self) -> bool:
        """Whether nothing is wrong and nothing is missing."""
        return not self.faults and not self.pending

    def __str__(self) -> str:
        """The account, for a person."""
        lines = [f"{number:>8}  {what}" for what, number in self.counts.items()]
        lines += [f"   FAULT  {fault}" for fault in self.faults[:50]]
        lines += [f" PENDING  {text}" for text in self.pending[:50]]
        lines.append(
            f"{len(self.faults)} faults, {len(self.pending)} pending: "
            f"{self.lost} lost, {self.doubled} doubled"
        )
        return "\n".join(lines)
