"""Which words of danger stand in a remark of which no rule made anything?

Rules miss wordings, and silence must not pass for safety. Where a word of this table stands in the
remarks and the fact that it belongs to was not found, not even denied, that is a doubt: a person
reads the remark. So it is where the fact is denied in one place and the word stands in another, of
which no rule made anything: a denial does not vouch for what was not read. A single word bears no
fact, for it may be a name, an idiom or a stolen thing.
"""

from collections.abc import Collection
from typing import Final

from librt.vecs import append, vec
from mypy_extensions import i64

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.mention import Mention
from dispatch.classification.remarks.said import Heard

DANGER: Final[dict[str, frozenset[str]]] = {
    "weapon": words(
        "gun guns pistol rifle shotgun revolver firearm handgun knife knives machete blade razor"
        " cutter cutters scissors sword axe hatchet bat crowbar hammer weapon weapons armed shot"
        " shots shooting shoot fired stab stabs stabbed stabbing swing swinging swung swings"
        " screwdriver cuchillo pistola arma armas machetes rifles pistols"
        " glock ar15 ak47 gsw gunshot trigger holster muzzle bludgeoned clubbed brandishing"
        " brandished wielding aiming pointed pointing crossbow arrow arrows grenade molotov"
        " taser tazer tased mace maced dagger shiv shank cleaver boxcutter screwdrivers"
        " hatchets axes bats spear pitchfork nunchucks baton wrench skillet gasoline torch"
        " brick bricks rock rocks pipe stick chain cane slash slashed slashing rammed ramming"
        " palo palos bate piedra piedras botella tijeras navaja navajas escopeta pistolas"
        " cuchillos machetazo balazo balazos disparo disparos apunalo apunalado"
    ),
    "suicide_behavior": words(
        "ledge rail railing rails noose hanging hanged rope tracks bridge jump jumped"
        " jumper leap leapt leaped dangling exhaust tailpipe fumes attempt attempted"
        " attempting slit slashed drown drowning cord ligature neck chin temple wrist wrists"
        " muzzle barrel trigger gsw edge trestle catwalk crane poured gasoline alight ablaze"
        " immolated strangled strangling suffocated suffocating asphyxiated ahorcar ahorcado"
        " ahorco colgado puente orilla cuello"
    ),
    "consciousness": words(
        "unresponsive unresp unconscious unconsc uncon cpr pulse pulseless collapsed"
        " collapse lifeless limp slumped motionless facedown responding respond responds"
        " responsive response reaction react reacts reacting rouse roused rousing waking"
        " woken stir stirring breathing breaths resps respirations snoring gurgling gasping"
        " agonal apneic compressions aed defib sternal stiff deceased coma comatose"
        " unrousable inconsciente inconciente desmayado desmayada desmayo responde respira"
        " despierta pulso muerta"
    ),
    "overdose": words(
        "od ods oded oding overdose overdosed overdosing narcan narcaned naloxone swallowed"
        " swallow swallows swallowing ingested ingest ingesting ingestion pill pills tablets"
        " tabs capsules handful fentanyl fent heroin opioid opioids opiate opiates oxys"
        " percs percocet methadone xanax ativan ambien seroquel trazodone gabapentin"
        " benadryl tylenol acetaminophen ibuprofen advil insulin laced needle syringe"
        " syringes bleach antifreeze ammonia drano poison poisoned poisoning sobredosis"
        " pastillas tomo cloro jeringa fentanilo heroina"
    ),
}
"""The words of danger of each fact that has an acute value (practice 2.2). Our choice, measured on
labeled remarks: they bring one in seven of those without an acute fact to a person. Were no rule to
read an acute fact, a word of its own would stand out in 71 of 100 remarks that tell of
``consciousness`` or ``overdose``, and in 47 of 100 of ``suicide_behavior``. Words that stand in too
many calm remarks for what they find are left out: "roof", "hang", "wake", "bottle".
"""

CALM: Final[dict[str, frozenset[str]]] = {
    "weapon": words("none present_not_reachable"),
    "suicide_behavior": words("none lifetime"),
    "consciousness": words("alert"),
    "overdose": words("none"),
}
"""Values of the same facts that let nobody look."""

OF_THE_LIVING: Final = words("breathing breaths resps respirations responding response snoring")
"""Words that stand beside "awake" as a matter of course, and there are no danger."""

ANY: Final = frozenset().union(*DANGER.values())
"""All of them."""
_BESIDE: Final[dict[str, frozenset[str]]] = {
    name: danger - OF_THE_LIVING for name, danger in DANGER.items()
}
"""The same words where the fact is denied."""


def unheard(danger: Collection[str], facts: Collection[str]) -> tuple[str, ...]:
    """The facts of which a word of danger stands there and nothing was found.

    Args:
        danger: The words of danger that stand there.
        facts: Names of the facts that were found.
    """
    if not danger:
        return ()
    return tuple(
        [
            name
            for name, of_it in DANGER.items()
            if name not in facts and not of_it.isdisjoint(danger)
        ]
    )


def denied(danger: frozenset[str], facts: list[Heard]) -> list[str]:
    """The facts that are denied although a word of danger of theirs stands there.

    Args:
        danger: The words of danger that stand there.
        facts: What was found.
    """
    return [
        each.name
        for each in facts
        if _is_calm(each.name, each.value) and not _BESIDE[each.name].isdisjoint(danger)
    ]


def _is_calm(name: str, value: str) -> bool:
    calm = CALM.get(name)
    return calm is not None and value in calm


def beside_a_denial(
    facts: list[str], danger: list[int], found: list[str], read: list[Mention]
) -> tuple[str, ...]:
    """The denied facts of which a word of danger stands where no rule read anything.

    It is rare: in 26 of 3,355 labeled remarks.

    Args:
        facts: Their names.
        danger: Where words of danger stand in it.
        found: Words of the remark, in lower case and in their order.
        read: Where a rule made something of them.
    """
    # A bit for each word, 32 of them in a number: compiled, a literal is shifted no further.
    is_read = vec[i64]([0])
    count: i64 = len(found)
    while len(is_read) << 5 < count:
        is_read = append(is_read, 0)
    at: i64 = 0
    for each in read:
        at = each.first
        while at < each.last:
            is_read[at >> 5] |= 1 << (at & 31)
            at += 1
    left: set[str] = set()
    for place in danger:
        at = place
        if is_read[at >> 5] >> (at & 31) & 1 == 0:
            left.add(found[at])
    if not left:
        return ()
    return tuple([name for name in facts if not _BESIDE[name].isdisjoint(left)])
