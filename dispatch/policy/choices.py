"""What profiles and sites choose: declared with what may be chosen, and how a choice gates a rule.

A rule with ``if.<choice> = "value"`` exists only where that value was chosen. What is declared
must decide something: a choice that drives no rule is a fault.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dispatch.policy.fault import Entry
from dispatch.policy.model import Question

LEVELS = "levels"
"""Instead of values: any level of the profile may be chosen."""


@dataclass(slots=True)
class Choices:
    """The declared choices and what was chosen."""

    made: Mapping[str, str]
    declared: dict[str, Question] = field(default_factory=dict)

    def declare(self, entry: Entry, levels: tuple[str, ...]) -> None:
        """Take in every ``[choice.<name>]`` of a text."""
        raw = entry.get("choice", {})
        for name in entry.under(f"{entry.where}, choice", raw).table:
            one = entry.under(f"{entry.where}, choice {name}", raw[name])
            of = one.text("of", needed=False)
            values = levels if of == LEVELS else one.names("values")
            if of and of != LEVELS:
                one.fault(f"it is a choice of {of!r}", f'write of = "{LEVELS}", or list the values')
            if not values:
                one.fault("nothing can be chosen", 'write values = ["...", "..."]')
            if name in self.declared:
                one.fault(f"the choice {name!r} is declared twice", "declare it in one text")
            self.declared[name] = Question(name=name, values=values, means=one.text("means"))
            one.close()

    def whole(self, own: Entry) -> None:
        """Note what was chosen without a declaration, beside it, or for nothing."""
        for name, value in self.made.items():
            question = self.declared.get(name)
            if question is None:
                own.fault(
                    f"the choice {name!r} is declared nowhere",
                    f"write [choice.{name}] with values and means, or remove it",
                )
            elif value not in question.values:
                own.fault(
                    f"{name} = {value!r} cannot be chosen",
                    f"use one of {', '.join(question.values)}",
                )
        for name in self.declared:
            if name not in self.made:
                own.fault(f"the choice {name!r} is open", f"add {name} = ... under [choices]")
            if name not in own.faults.used:
                own.fault(
                    f"the choice {name!r} drives no rule",
                    f'write if.{name} = "..." in a rule, or remove the declaration',
                )

    def in_force(self, entry: Entry) -> bool:
        """Whether the choices that gate a rule were made so; what it names wrongly is a fault."""
        raw = entry.get("if", {})
        gates = entry.under(f"{entry.where}, if", raw)
        found = True
        for name in gates.table:
            value = gates.text(name)
            entry.faults.used.add(name)
            question = self.declared.get(name)
            if question is None:
                known = ", ".join(sorted(self.declared)) or "none"
                entry.fault(
                    f"it hangs on the choice {name!r}, which is declared nowhere",
                    f"use one of {known}, or write [choice.{name}]",
                )
            elif value not in question.values:
                entry.fault(
                    f"it hangs on {name} = {value!r}, which cannot be chosen",
                    f"use one of {', '.join(question.values)}",
                )
            found = found and self.made.get(name) == value
        return found
