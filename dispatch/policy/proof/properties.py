"""The promises: what must hold for every call there can be, each with the invariants it keeps.

Numbers are those of the reference's list of safety invariants. A promise has a premise, which must
be reachable so that nothing is proved of nothing, and a conclusion.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import z3

from dispatch.contracts.fact import SCALES, UNANSWERED, Shape
from dispatch.contracts.response import ON_SITE, Ground, Mode, Need, Police
from dispatch.contracts.team import Role
from dispatch.policy.bearing import BEARS
from dispatch.policy.condition import MATCHING, MATCHING_VALUES
from dispatch.policy.layout import told_of, worse
from dispatch.policy.model import Profile
from dispatch.policy.proof.call import NOT_SAID, OPEN, Call, calm_value, either, every
from dispatch.policy.proof.model import (
    REASONS,
    Assessed,
    Chosen,
    Rules,
    assessed,
    can_come,
    chosen,
    rules_of,
)

REMOTE: Final = frozenset({Mode.INFORMATION, Mode.PEER_WARM_LINE, Mode.REMOTE_PEER, Mode.COUNSELOR})
PEER_ALONE: Final = frozenset({Mode.PEER_WARM_LINE, Mode.PEER_OUTREACH})
WITHOUT_OFFICERS: Final = ON_SITE - {Mode.COMMUNITY_CARE}
"""Field teams in which no officer is a member, in any profile."""

CRISIS_TEAMS: Final = ON_SITE - {Mode.PEER_OUTREACH}
"""Field teams for a crisis; outreach by peers is a visit of peers."""

HEALTH_LEAD: Final = frozenset({Role.CLINICIAN.value, Role.COUNSELOR.value})

OF_ONESELF: Final = frozenset(
    {"suicide_ideation", "suicide_behavior", "means_access", "self_harm_now", "consciousness"}
    | {"overdose", "intoxication", "medical", "disorganization", "imminent_risk"}
)
"""Facts that are about the person's own life and body, and about nobody else's."""


class World:
    """One profile with two calls in variables; formulas are made when asked for."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.call = Call(profile, "a")

    @cached_property
    def other(self) -> Call:
        """The second copy."""
        return Call(self.profile, "b")

    @cached_property
    def rules(self) -> Rules:
        """What the facts make each rule say."""
        return rules_of(self.profile, self.call)

    @cached_property
    def now(self) -> Assessed:
        """How serious the call is."""
        return assessed(self.profile, self.rules)

    @cached_property
    def choice(self) -> Chosen:
        """What is sent, with nothing latched."""
        return chosen(self.profile, self.call, self.rules, self.now, self.now.level, self.now.needs)

    @cached_property
    def latched_level(self) -> list[z3.BoolRef]:
        """For each level: that the desk has latched it."""
        return [self.call.level == number for number in range(len(self.profile.levels))]

    @cached_property
    def latched(self) -> Chosen:
        """What is sent at a level and with needs that the desk has latched."""
        return chosen(
            self.profile, self.call, self.rules, self.now, self.latched_level, self.call.needs
        )

    @cached_property
    def kept(self) -> list[z3.BoolRef]:
        """That the latches are no less than what is known now asks for."""
        return [
            *(z3.Implies(is_so, self.call.level >= n) for n, is_so in enumerate(self.now.level)),
            *(z3.Implies(is_so, self.call.needs[need]) for need, is_so in self.now.needs.items()),
        ]

    @cached_property
    def other_now(self) -> Assessed:
        """How serious the second copy is."""
        return assessed(self.profile, rules_of(self.profile, self.other))

    @cached_property
    def other_choice(self) -> Chosen:
        """What is sent to the second copy."""
        now = self.other_now
        rules = rules_of(self.profile, self.other)
        return chosen(self.profile, self.other, rules, now, now.level, now.needs)

    @cached_property
    def same_resources(self) -> list[z3.BoolRef]:
        """That both copies have the same teams, times and waits."""
        a, b = self.call, self.other
        return [
            *(a.here[mode] == b.here[mode] for mode in a.here),
            *(a.times[mode] == b.times[mode] for mode in a.times),
            a.waited == b.waited,
            a.after == b.after,
            a.reported == b.reported,
        ]

    def same(self, but: Iterable[str] = ()) -> list[z3.BoolRef]:
        """That the second copy has the same facts, save those."""
        a, b, out = self.call, self.other, frozenset(but)
        single = [a.single[one] == b.single[one] for one in a.single if one not in out]
        return single + [
            a.listed[fact][value] == b.listed[fact][value]
            for fact in a.listed
            if fact not in out
            for value in a.listed[fact]
        ]

    def is_(self, *modes: Mode, of: Chosen | None = None) -> z3.BoolRef:
        """That the chosen mode is one of these."""
        of = of or self.choice
        pairs = zip(self.profile.modes, of.mode, strict=True)
        return either([is_so for rule, is_so in pairs if rule.mode in modes])

    def lower(self) -> z3.BoolRef:
        """That the second copy's level is lower."""
        levels = enumerate(self.now.level)
        return either(
            [z3.And(is_so, either(list(self.other_now.level[:n]))) for n, is_so in levels]
        )

    @property
    def minor(self) -> z3.BoolRef:
        """That the person is under eighteen."""
        return z3.Or(
            self.call.has("minor", "true"), self.call.any_of("age_band", ("under_12", "12_17"))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to be proved, and of which calls."""

    premise: list[z3.BoolRef]
    conclusion: z3.BoolRef
    copies: int = 1
    latched: bool = False
    """Whether it speaks of what the desk has latched, and not of present facts alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One promise by name."""

    name: str
    says: str
    """One sentence for people."""
    keeps: tuple[int, ...]
    """Numbers of the invariants."""
    applies: Callable[[Profile], bool]
    claim: Callable[[World], Claim]


PROMISES: Final[list[Promise]] = []
"""Every promise, in the order in which they are proved."""

_Claim = Callable[[World], Claim]


def _promise(
    name: str, says: str, *keeps: int, applies: Callable[[Profile], bool] = lambda _: True
) -> Callable[[_Claim], _Claim]:
    def keep(claim: _Claim) -> _Claim:
        PROMISES.append(Promise(name=name, says=says, keeps=keeps, applies=applies, claim=claim))
        return claim

    return keep


def _one(terms: list[z3.BoolRef]) -> z3.BoolRef:
    return z3.PbEq([(term, 1) for term in terms], 1)


@_promise("total", "Every call gets exactly one mode, or one reason for a person.", 22)
def total(w: World) -> Claim:
    """Whatever the desk has latched."""
    c = w.latched
    return Claim(
        latched=True, premise=[], conclusion=_one([*c.mode, *(c.why[reason] for reason in REASONS)])
    )


@_promise(
    "officers_need_a_ground", "Officers come with exactly one ground that the profile admits.", 5
)
def officers_need_a_ground(w: World) -> Claim:
    """And the ground is one for which a fact stands, or the capacity fall-back."""
    c = w.latched
    stands = [
        z3.Implies(is_so, c.fell_back if ground is Ground.CAPACITY_FALLBACK else w.now.grounds[n])
        for n, (ground, is_so) in enumerate(zip(w.profile.grounds, c.ground, strict=True))
    ]
    return Claim(
        latched=True, premise=[c.officers], conclusion=z3.And(_one(list(c.ground)), *stands)
    )


@_promise(
    "a_ground_has_its_fact",
    "A ground stands only on a fact that can bear it: never on a state of mind, an illness, an age "
    "or silence.",
    3,
    5,
)
def a_ground_has_its_fact(w: World) -> Claim:
    """Whether it obliges officers or permits them."""
    borne = [
        z3.Implies(
            stands,
            either([w.call.any_of(fact, able) for fact, able in BEARS.get(ground, {}).items()]),
        )
        for ground, stands in zip(w.profile.grounds, w.now.grounds, strict=True)
    ]
    return Claim(premise=[either(w.now.grounds)], conclusion=every(borne))


@_promise("no_ground_without_officers", "Without officers no ground is recorded.", 5)
def no_ground_without_officers(w: World) -> Claim:
    """Nor where it is held."""
    c = w.latched
    return Claim(
        latched=True, premise=[z3.Not(c.officers)], conclusion=z3.Not(either(list(c.ground)))
    )


@_promise(
    "fallback_as_specified",
    "A missing team leads to an officer only above the mildest level, with no team in time, "
    "once the time or the report has opened it, and not against a wish for no police.",
    6,
    applies=lambda profile: profile.fallback is not None,
)
def fallback_as_specified(w: World) -> Claim:
    """And then to one trained in crisis intervention."""
    c, call = w.latched, w.call
    ground = c.ground[w.profile.grounds.index(Ground.CAPACITY_FALLBACK)]
    nobody = [z3.Not(one) for one in can_come(w.profile, call, c.ok)]
    opened = z3.Or(z3.And(call.after >= 0, call.waited >= call.after), call.reported)
    wish = z3.And(call.has("preference", "no_police"), z3.Not(w.rules.acute))
    return Claim(
        latched=True,
        premise=[ground],
        conclusion=z3.And(
            call.level > 0,
            w.is_(Mode.CIT_OFFICER, of=c),
            either(list(c.ok)),
            *nobody,
            opened,
            z3.Not(wish),
        ),
    )


@_promise(
    "no_fallback",
    "A missing team never leads to officers.",
    6,
    applies=lambda profile: profile.fallback is None,
)
def no_fallback(w: World) -> Claim:
    """Time and reports move nothing: two copies that differ in them alone."""
    a, b = w.call, w.other
    teams = [a.here[mode] == b.here[mode] for mode in a.here]
    times = [a.times[mode] == b.times[mode] for mode in a.times]
    return Claim(
        premise=[*w.same(), *teams, *times, a.waited != b.waited],
        conclusion=w.choice.officers == w.other_choice.officers,
        copies=2,
    )


@_promise(
    "missing_team_no_officers", "Fewer teams never bring more officers, the fall-back aside.", 6
)
def missing_team_no_officers(w: World) -> Claim:
    """Where a team without officers would do and nothing obliges officers."""
    a, b = w.call, w.other
    fewer = [z3.Implies(b.here[mode], a.here[mode]) for mode in a.here]
    times = [a.times[mode] == b.times[mode] for mode in a.times]
    return Claim(
        premise=[
            *w.same(),
            *fewer,
            *times,
            z3.Not(w.now.needs[Need.OFFICER]),
            z3.Not(w.choice.officers),
            z3.Not(w.choice.held),
            z3.Not(w.other_choice.fell_back),
        ],
        conclusion=z3.Not(w.other_choice.officers),
        copies=2,
    )


@_promise(
    "a_reported_team_is_not_awaited",
    "Once the 988 center has reported that no team can come, none of those that it sends is "
    "chosen.",
    6,
    applies=lambda profile: any(told_of(rule) for rule in profile.modes),
)
def a_reported_team_is_not_awaited(w: World) -> Claim:
    """Whatever the desk has latched."""
    sent = [rule.mode for rule in w.profile.modes if told_of(rule)]
    return Claim(
        latched=True, premise=[w.call.reported], conclusion=z3.Not(w.is_(*sent, of=w.latched))
    )


@_promise(
    "a_report_brings_no_officers",
    "The report that no team can come brings no officers where there were none, the fall-back "
    "aside.",
    6,
    applies=lambda profile: any(told_of(rule) for rule in profile.modes),
)
def a_report_brings_no_officers(w: World) -> Claim:
    """Two copies that differ in the report alone."""
    a, b = w.call, w.other
    return Claim(
        premise=[
            *w.same(),
            *(a.here[mode] == b.here[mode] for mode in a.here),
            *(a.times[mode] == b.times[mode] for mode in a.times),
            a.waited == b.waited,
            a.after == b.after,
            z3.Not(a.reported),
            b.reported,
            z3.Not(w.choice.officers),
            z3.Not(w.other_choice.fell_back),
        ],
        conclusion=z3.Not(w.other_choice.officers),
        copies=2,
    )


@_promise("unknown_never_lowers", "Not knowing never gives a lower level than the calm value.", 2)
def unknown_never_lowers(w: World) -> Claim:
    """Nor does silence, nor a refusal."""
    a, b = w.call, w.other
    premise, differs = [], []
    for fact, code in a.single.items():
        calm = calm_value(fact)
        was_calm = a.has(fact, calm) if calm in a.values[fact] else z3.BoolVal(False)
        lost = z3.And(was_calm, b.any_of(fact, NOT_SAID))
        premise.append(z3.Or(code == b.single[fact], lost))
        differs.append(lost)
    lists = [a.listed[f][v] == b.listed[f][v] for f in a.listed for v in a.listed[f]]
    return Claim(
        premise=[*premise, *lists, either(differs)], conclusion=z3.Not(w.lower()), copies=2
    )


def _risen(w: World) -> list[z3.BoolRef]:
    """That the second copy knows more, or worse."""
    a, b = w.call, w.other
    found = []
    for fact, code in a.single.items():
        scale = SCALES.get(fact)
        unsaid = z3.Or(code == 0, code == NOT_SAID.index("refused"))
        said = b.single[fact] >= len(NOT_SAID)
        rises = [code == b.single[fact], z3.And(unsaid, said)]
        if scale is not None and (scale.shape is Shape.ORDERED or len(scale.values) == 2):  # noqa: PLR2004
            rises.append(z3.And(code >= len(NOT_SAID), b.single[fact] >= code))
        found.append(z3.Or(rises))
    return found + [
        z3.Implies(a.listed[fact][value], b.listed[fact][value])
        for fact in a.listed
        for value in a.listed[fact]
    ]


@_promise("positive_never_lowers", "A positive fact never lowers the level.", 19, 17)
def positive_never_lowers(w: World) -> Claim:
    """Whichever facts get known, or worse, all at once."""
    return Claim(premise=_risen(w), conclusion=z3.Not(w.lower()), copies=2)


@_promise("positive_keeps_ems", "A positive fact never takes EMS away.", 19)
def positive_keeps_ems(w: World) -> Claim:
    """Nor any other need."""
    kept = [z3.Implies(w.now.needs[need], w.other_now.needs[need]) for need in Need]
    return Claim(premise=_risen(w), conclusion=every(kept), copies=2)


@_promise("third_party_never_lowers", "A call by a third party never gets a lower level.", 17)
def third_party_never_lowers(w: World) -> Claim:
    """Nor, by itself, officers."""
    a, b = w.call, w.other
    return Claim(
        premise=[
            *w.same({"third_party", "caller_relation"}),
            a.has("caller_relation", "self"),
            z3.Not(a.has("third_party", "true")),
            b.has("third_party", "true"),
            b.any_of("caller_relation", SCALES["caller_relation"].values[1:]),
        ],
        conclusion=z3.And(
            z3.Not(w.lower()),
            *(x == y for x, y in zip(w.now.grounds, w.other_now.grounds, strict=True)),
        ),
        copies=2,
    )


@_promise(
    "matching_moves_nothing",
    "Diagnosis, prior contact, language, address, payer and all other facts for matching move "
    "neither level, needs, officers nor mode.",
    3,
    4,
)
def matching_moves_nothing(w: World) -> Claim:
    """All of them changed at once."""
    a, b = w.call, w.other
    matching = {fact for fact in a.values if fact in MATCHING}
    free = {
        (fact, value)
        for fact, values in a.values.items()
        for value in values
        if value == OPEN or any(value.startswith(each) for each in MATCHING_VALUES.get(fact, ()))
    }
    kept = [
        a.listed[fact][value] == b.listed[fact][value]
        for fact in a.listed
        if fact not in matching
        for value in a.listed[fact]
        if (fact, value) not in free
    ]
    single = [a.single[one] == b.single[one] for one in a.single if one not in matching]
    pairs = [
        (w.now.level, w.other_now.level),
        (w.now.grounds, w.other_now.grounds),
        (list(w.now.needs.values()), list(w.other_now.needs.values())),
        (w.choice.mode, w.other_choice.mode),
        (list(w.choice.police.values()), list(w.other_choice.police.values())),
        (w.choice.ground, w.other_choice.ground),
    ]
    return Claim(
        premise=[*kept, *single, *w.same_resources],
        conclusion=every([x == y for one, two in pairs for x, y in zip(one, two, strict=True)]),
        copies=2,
    )


@_promise("refusing_adds_nothing", "Not wishing to say is a right and changes nothing.")
def refusing_adds_nothing(w: World) -> Claim:
    """Each unknown fact may be a refused one."""
    a, b = w.call, w.other
    refused = NOT_SAID.index("refused")
    said = [
        z3.Or(
            a.single[fact] == b.single[fact], z3.And(a.single[fact] == 0, b.single[fact] == refused)
        )
        for fact in a.single
    ]
    lists = [
        a.listed[f][v] == b.listed[f][v] for f in a.listed for v in a.listed[f] if v != "refused"
    ]
    pairs = [(w.now.fired, w.other_now.fired), (w.choice.mode, w.other_choice.mode)]
    return Claim(
        premise=[*said, *lists, *w.same_resources],
        conclusion=every([x == y for one, two in pairs for x, y in zip(one, two, strict=True)]),
        copies=2,
    )


@_promise("silence_brings_no_officers", "An unanswered question adds EMS or a pause, nothing else.")
def silence_brings_no_officers(w: World) -> Claim:
    """Neither level nor grounds nor any other need."""
    a, b = w.call, w.other
    unanswered = NOT_SAID.index(UNANSWERED)
    said = [
        z3.Or(
            a.single[fact] == b.single[fact],
            z3.And(a.single[fact] == 0, b.single[fact] == unanswered),
        )
        for fact in a.single
    ]
    lists = [
        a.listed[f][v] == b.listed[f][v] for f in a.listed for v in a.listed[f] if v != UNANSWERED
    ]
    may = {Need.EMS, Need.CREW_HOLDS}
    pairs = [(w.now.level, w.other_now.level), (w.now.grounds, w.other_now.grounds)]
    needs = [w.now.needs[need] == w.other_now.needs[need] for need in Need if need not in may]
    return Claim(
        premise=[*said, *lists],
        conclusion=every(
            [*needs, *(x == y for one, two in pairs for x, y in zip(one, two, strict=True))]
        ),
        copies=2,
    )


@_promise("acute_is_highest", "An acute fact gives the highest level.")
def acute_is_highest(w: World) -> Claim:
    """So that a person looks at once."""
    return Claim(premise=[w.rules.acute], conclusion=w.now.level[-1])


@_promise(
    "danger_to_life_calls_ems",
    "An attempt, not being alert, an overdose or serious injury calls EMS.",
    14,
)
def danger_to_life_calls_ems(w: World) -> Claim:
    """Whatever else is known: consent, a model, a level."""
    premise = either(
        [
            w.call.has("suicide_behavior", "in_progress"),
            w.call.any_of("consciousness", worse("consciousness", "altered")),
            w.call.has("self_harm_now", "serious"),
            w.call.any_of("overdose", worse("overdose", "suspected")),
        ]
    )
    return Claim(latched=True, premise=[*w.kept, premise], conclusion=w.latched.ems)


@_promise("ems_modes_bring_ems", "A mode with EMS is chosen only where EMS is asked.", 14)
def ems_modes_bring_ems(w: World) -> Claim:
    """EMS is never ours to send or to hold."""
    chosen_ = w.is_(Mode.EMS, Mode.BEHAVIORAL_HEALTH_EMS, of=w.latched)
    return Claim(latched=True, premise=[chosen_], conclusion=w.latched.ems)


@_promise(
    "no_crew_alone_to_a_weapon", "No crew of ours is alone where a weapon is in hand or used.", 1
)
def no_crew_alone_to_a_weapon(w: World) -> Claim:
    """Remote help stays possible; with officers on the scene a crew may be there."""
    c = w.latched
    return Claim(
        latched=True,
        premise=[w.call.any_of("weapon", worse("weapon", "in_hand"))],
        conclusion=z3.Implies(
            w.is_(*ON_SITE, of=c), z3.Or(c.police[Police.ON_SCENE], c.police[Police.LEAD])
        ),
    )


@_promise(
    "declining_is_a_right",
    "Declining, with nothing acute and nothing that obliges officers, leaves a voice.",
    16,
)
def declining_is_a_right(w: World) -> Claim:
    """Nobody comes uninvited below the highest level; it may be held for a person."""
    may = REMOTE | {Mode.PEER_OUTREACH}
    return Claim(
        premise=[
            w.call.has("consent", "declines"),
            z3.Not(w.rules.acute),
            z3.Not(w.now.level[-1]),
            z3.Not(w.now.needs[Need.OFFICER]),
        ],
        conclusion=z3.And(
            z3.Or(w.is_(*may), w.choice.held, w.is_(Mode.EMS)), z3.Not(w.choice.officers)
        ),
    )


@_promise("no_minor_with_a_peer_alone", "A minor is never with a peer alone.", 27)
def no_minor_with_a_peer_alone(w: World) -> Claim:
    """By age or by what was said, at any latched level."""
    return Claim(
        latched=True, premise=[w.minor], conclusion=z3.Not(w.is_(*PEER_ALONE, of=w.latched))
    )


@_promise(
    "a_minor_has_a_family_partner",
    "For a minor a family partner and a youth counselor are asked.",
    27,
)
def a_minor_has_a_family_partner(w: World) -> Claim:
    """Added to whatever goes."""
    needs = w.now.needs
    return Claim(
        premise=[w.minor],
        conclusion=z3.And(needs[Need.FAMILY_PARTNER], needs[Need.YOUTH_COUNSELOR]),
    )


@_promise("no_police_wish", "A wish for no police never brings more of it.", 26)
def no_police_wish(w: World) -> Claim:
    """Two copies that differ in the wish alone."""
    a, b = w.call, w.other
    wish = ("preference", "no_police")
    others = [
        a.listed[f][v] == b.listed[f][v] for f in a.listed for v in a.listed[f] if (f, v) != wish
    ]
    single = [a.single[one] == b.single[one] for one in a.single]
    return Claim(
        premise=[*others, *single, *w.same_resources, b.has(*wish), z3.Not(a.has(*wish))],
        conclusion=z3.Implies(w.other_choice.officers, w.choice.officers),
        copies=2,
    )


@_promise(
    "wish_for_police_obliges_nobody", "A wish for an officer permits one and obliges none.", 26
)
def wish_for_police_obliges_nobody(w: World) -> Claim:
    """It is passed on; level and needs stay as they are."""
    a, b = w.call, w.other
    wish = ("preference", "police_wanted")
    others = [
        a.listed[f][v] == b.listed[f][v] for f in a.listed for v in a.listed[f] if (f, v) != wish
    ]
    single = [a.single[one] == b.single[one] for one in a.single]
    pairs = [
        (w.now.level, w.other_now.level),
        (list(w.now.needs.values()), list(w.other_now.needs.values())),
    ]
    return Claim(
        premise=[*others, *single, b.has(*wish), z3.Not(a.has(*wish))],
        conclusion=every([x == y for one, two in pairs for x, y in zip(one, two, strict=True)]),
        copies=2,
    )


@_promise(
    "risk_to_oneself_no_officers",
    "Risk to oneself alone brings no officers.",
    5,
    applies=lambda profile: Ground.THREAT_TO_SELF not in profile.grounds,
)
def risk_to_oneself_no_officers(w: World) -> Claim:
    """Of everything else nothing is known."""
    unknown = [code == 0 for fact, code in w.call.single.items() if fact not in OF_ONESELF]
    lists = [z3.Not(is_so) for values in w.call.listed.values() for is_so in values.values()]
    return Claim(
        premise=[*unknown, *lists, z3.Not(w.choice.fell_back)],
        conclusion=z3.Not(w.choice.officers),
    )


def _crews(
    w: World, among: frozenset[Mode]
) -> Iterator[tuple[z3.BoolRef, dict[str, int], set[str]]]:
    """For each field team: that it is chosen, whom it needs, and whom it must not have."""
    for rule, is_so in zip(w.profile.modes, w.latched.mode, strict=True):
        if rule.mode in among and rule.crew is not None:
            yield is_so, dict(rule.crew.roles), set(rule.crew.forbidden)


@_promise(
    "no_officer_in_a_health_team", "No officer is a member of a team that goes without officers.", 7
)
def no_officer_in_a_health_team(w: World) -> Claim:
    """The team forbids the role, and officers are near it at most."""
    bad = [
        is_so
        for is_so, roles, forbidden in _crews(w, WITHOUT_OFFICERS)
        if roles.get(Role.OFFICER) or Role.OFFICER not in forbidden
    ]
    c = w.latched
    close = z3.And(
        w.is_(*WITHOUT_OFFICERS, of=c), z3.Or(c.police[Police.ON_SCENE], c.police[Police.LEAD])
    )
    return Claim(
        latched=True,
        premise=[w.is_(*WITHOUT_OFFICERS, of=c)],
        conclusion=z3.Not(either([*bad, close])),
    )


@_promise(
    "health_lead_in_community_care",
    "A community care team has a clinician or counselor, and officers never lead it.",
    7,
)
def health_lead_in_community_care(w: World) -> Claim:
    """Where the profile has such a team."""
    bad = [
        is_so
        for is_so, roles, _ in _crews(w, frozenset({Mode.COMMUNITY_CARE}))
        if not any(roles.get(role) for role in HEALTH_LEAD)
    ]
    c = w.latched
    led = z3.And(w.is_(Mode.COMMUNITY_CARE, of=c), c.police[Police.LEAD])
    return Claim(latched=True, premise=[], conclusion=z3.Not(either([*bad, led])))


@_promise(
    "a_peer_in_every_field_team",
    "Each team that goes to the person has a peer.",
    8,
)
def a_peer_in_every_field_team(w: World) -> Claim:
    """Of the teams that this desk offers. Some texts demand it; no profile does without."""
    bad = [is_so for is_so, roles, _ in _crews(w, ON_SITE) if not roles.get(Role.PEER_SPECIALIST)]
    return Claim(
        latched=True, premise=[w.is_(*ON_SITE, of=w.latched)], conclusion=z3.Not(either(bad))
    )


@_promise(
    "a_listed_second_member",
    "Beside the peer each team that goes to the person has a member of another listed profession.",
    8,
    applies=lambda profile: "indiana" in profile.chain,
)
def a_listed_second_member(w: World) -> Claim:
    """Indiana's rule on teams: two peers alone are none."""
    bad = [
        is_so
        for rule, is_so in zip(w.profile.modes, w.latched.mode, strict=True)
        if rule.mode in CRISIS_TEAMS
        and rule.crew is not None
        and not (
            rule.crew.also_one_of
            or {role for role, _ in rule.crew.roles} - {Role.PEER_SPECIALIST, Role.OFFICER}
        )
    ]
    return Claim(
        latched=True, premise=[w.is_(*CRISIS_TEAMS, of=w.latched)], conclusion=z3.Not(either(bad))
    )


@_promise(
    "a_peer_can_come",
    "A peer who is wished for can be asked where someone to talk to is what helps.",
    8,
)
def a_peer_can_come(w: World) -> Claim:
    """For an adult at the mildest level who agrees: among the modes that risk allows."""
    peers = [
        is_so
        for rule, is_so in zip(w.profile.modes, w.choice.ok, strict=True)
        if rule.crew is not None and dict(rule.crew.roles).get(Role.PEER_SPECIALIST)
    ]
    said = {"age_band": "adult", "consent": "agrees", "minor": "false"}
    calm = {fact: calm_value(fact) for fact in w.call.single} | said
    return Claim(
        premise=[
            *(
                w.call.has(fact, value)
                for fact, value in calm.items()
                if fact not in OF_ONESELF and value in w.call.values[fact]
            ),
            w.call.has("preference", "peer_wanted"),
            w.now.level[0],
        ],
        conclusion=either(peers),
    )
