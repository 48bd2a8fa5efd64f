"""What remarks say of suicide, its means and injury by one's own hand."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

READER = shipped()
NAMES = ("suicide_ideation", "suicide_behavior", "means_access", "self_harm_now")


def heard(remark: str) -> dict[str, str]:
    """The four facts of this family that the remark gives."""
    return {each.name: each.value for each in READER.read(remark).facts if each.name in NAMES}


def facts(
    ideation: str = "", behavior: str = "", means: str = "", harm: str = ""
) -> dict[str, str]:
    """Facts by short names; an empty one is not given."""
    given = zip(NAMES, (ideation, behavior, means, harm), strict=True)
    return {name: value for name, value in given if value}


@each_row(
    "remark, expected",
    [
        # wishing to be dead
        ("Says he doesn't want to be here anymore", facts("passive")),
        ("SHE KEEPS SAYING SHE WISHES SHE WAS DEAD", facts("passive")),
        ("caller states he has no reason to live since the divorce", facts("passive")),
        ("told mom everyone would be better off without him", facts("passive")),
        ("He wants to go to sleep and never wake up", facts("passive")),
        ("client is tired of living and prays god takes her", facts("passive")),
        ("i just wish i was never born", facts("passive")),
        ("dice que ya no quiere vivir", facts("passive")),
        ("Dad, 80, says life isn't worth living since mom died", facts("passive")),
        # suicidal, no how
        ("SUICIDAL MALE 34", facts("active")),
        ("Daughter is having thoughts of killing herself", facts("active")),
        ("BOYFRIEND THREATENING SUICIDE OVER TEXT", facts("active")),
        ("pt reports SI x 3 days", facts("active")),
        ("caller wants to end her life", facts("active")),
        ("he's been talking about ending it all", facts("active")),
        ("my friend texted she wants to kms", facts("active")),
        ("hija dice que se quiere matar", facts("active")),
        ("SUICIDAL NO WEAPONS", facts("active")),
        ("NO WEAPONS, SUICIDAL", facts("active")),
        ("has a history of depression, is suicidal today", facts("active")),
        ("Caller feels suicidal, denies plan or intent", facts("active")),
        ("SI NO PLAN NO INTENT", facts("active")),
        ("RP worried, husband told her he is suicidal", facts("active")),
        # how, not whether
        ("says she wants to jump off a bridge", facts("method")),
        ("he is threatening to hang himself", facts("method")),
        ("THREATENING TO OVERDOSE", facts("method")),
        ("thinking about shooting himself", facts("method")),
        ("having thoughts of crashing her car into a tree", facts("method")),
        ("wants to walk into traffic", facts("method")),
        ("suicidal with thoughts of cutting her wrists", facts("method")),
        # will
        ("SAID HE IS GOING TO KILL HIMSELF", facts("intent")),
        ("Says she's gonna end it tonight", facts("intent")),
        ("brother texted I'll be dead by morning", facts("intent")),
        ("says he will shoot himself if she leaves", facts("intent")),
        ("if police come he will kill himself", facts("intent")),
        ("she said goodbye, she wont be here tomorrow", facts("plan")),
        ("dice que se va a matar", facts("intent")),
        # settled
        ("Wife found a suicide note on the counter, he is gone", facts("plan")),
        ("SUICIDAL W/ A PLAN", facts("plan")),
        ("SI with plan to hang himself", facts("plan")),
        ("wants to die, gave away his dog and wrote letters to the kids", facts("plan")),
        ("is going to kill herself on friday", facts("plan")),
        # denied
        ("DENIES SI", facts("none")),
        ("denies SI, HI", facts("none")),
        ("denies HI/SI", facts("none")),
        ("NO SI/HI", facts("none")),
        ("NO HI OR SI", facts("none")),
        ("SI: none. HI: none", facts("none")),
        ("not suicidal, just lonely", facts("none")),
        ("denies being suicidal", facts("none")),
        ("He denies that he wants to kill himself", facts("none")),
        ("she says she does not want to die", facts("none")),
        ("no thoughts of suicide or self harm", facts("none")),
        ("denies any thoughts of harming herself or others", facts("none")),
        ("Earlier said he wanted to kill himself, now denies SI", facts("none")),
        ("was suicidal last night, no longer suicidal", facts("none")),
        ("no tiene pensamientos de suicidio", facts("none")),
        # not known, not asked
        ("RP unsure if he is suicidal", {}),
        ("afraid she might kill herself", {}),
        ("hx of SI", {}),
        # idioms and names
        ("this heat is killing me", {}),
        ("dead battery at the mall, needs a jump start", {}),
        ("drop dead gorgeous boutique, alarm, front door", {}),
        ("kids watching suicide squad too loud", {}),
        ("dying to see the fireworks, asks when they start", {}),
        ("I nearly died of embarrassment", {}),
        ("caller would kill for a parking spot lol", {}),
        ("hung up on dispatch twice", {}),
        ("dice que si no le abren se queda afuera", {}),
    ],
)
def test_ideation(remark: str, expected: dict[str, str]) -> None:
    """The ladder of ideation is read as high as the words go, and no denial reaches too far."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        # over the rail
        ("MALE STANDING ON THE LEDGE OF THE PARKING GARAGE", facts("", "in_progress", "immediate")),
        ("female over the railing on the Main St bridge", facts("", "in_progress", "immediate")),
        (
            "Guy sitting on the edge of the overpass with his legs hanging over",
            facts("", "in_progress", "immediate"),
        ),
        ("JUMPER ON BRIDGE", facts("", "in_progress", "immediate")),
        (
            "she climbed over the fence on the overpass and says she will jump",
            facts("intent", "in_progress", "immediate"),
        ),
        (
            "hombre parado en la orilla del puente dice que se va a tirar",
            facts("intent", "in_progress", "immediate"),
        ),
        # rope
        ("HUSBAND HAS A ROPE AROUND HIS NECK", facts("", "in_progress", "immediate")),
        (
            "found him hanging in the garage, cutting him down",
            facts("", "in_progress", "", "serious"),
        ),
        ("HUNG HIMSELF WITH A BELT", facts("", "in_progress", "", "serious")),
        ("se ahorco en el baño", facts("", "in_progress", "", "serious")),
        # a weapon at one's own body
        ("HAS GUN TO HIS HEAD", facts("", "in_progress", "immediate")),
        (
            "he's sitting in the truck with a pistol in his mouth",
            facts("", "in_progress", "immediate"),
        ),
        ("daughter is holding a knife to her wrist", facts("", "in_progress", "immediate")),
        ("HOLDING KNIFE TO OWN THROAT", facts("", "in_progress", "immediate")),
        ("im holding the gun against my head right now", facts("", "in_progress", "immediate")),
        ("se puso la pistola en la cabeza", facts("", "in_progress", "immediate")),
        (
            "suicidal female with razor blade to her neck",
            facts("active", "in_progress", "immediate"),
        ),
        ("He shot himself in the chest", facts("", "in_progress", "", "serious")),
        ("WIFE STABBED HERSELF IN STOMACH", facts("", "in_progress", "", "serious")),
        # pills with words of dying
        ("took a bottle of tylenol because she wants to die", facts("intent", "in_progress")),
        ("SUICIDAL, TOOK 30 XANAX", facts("active", "in_progress")),
        ("swallowed all her pills to kill herself", facts("intent", "in_progress")),
        ("se tomo un frasco de pastillas, ya no quiere vivir", facts("passive", "in_progress")),
        # trying
        ("my son is trying to kill himself", facts("intent", "in_progress")),
        ("SUICIDE ATTEMPT 40 YOF", facts("", "in_progress")),
        ("attempted suicide today by overdose", facts("", "in_progress")),
        (
            "car running in the garage with the door closed, hose to the window",
            facts("", "in_progress", "immediate"),
        ),
        ("poured gasoline on himself", facts("", "in_progress", "immediate")),
        ("walked into traffic, says he wants to die", facts("passive", "in_progress", "immediate")),
        ("laying on the train tracks, suicidal", facts("active", "in_progress", "immediate")),
        ("slit her wrists, she wants to die", facts("passive", "in_progress", "", "serious")),
        # another time
        ("hx of suicide attempts", facts("", "lifetime")),
        ("SI, attempted two years ago", facts("active", "lifetime")),
        ("suicidal, two prior attempts", facts("active", "lifetime")),
        ("she tried once in college", facts("", "lifetime")),
        ("attempted suicide last week, feeling low again", facts("", "recent")),
        ("discharged yesterday after an overdose, still suicidal", facts("active", "recent")),
        ("no prior attempts", facts("", "none")),
        ("suicidal, has never attempted", facts("active", "none")),
        # broken off
        (
            "was on the ledge wanting to die, came back over the railing with officers",
            facts("passive", "recent"),
        ),
        # not one's own, not an attempt
        ("He put a gun to my head and took my purse", {}),
        ("painter standing on the balcony with a roller", {}),
        ("cat stuck on the roof of the garage", {}),
    ],
)
def test_attempt(remark: str, expected: dict[str, str]) -> None:
    """An attempt is heard while it goes on, and an old one is told from it."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("suicidal, has guns in the house", facts("active", means="possible")),
        ("SUICIDAL, OWNS SEVERAL GUNS", facts("active", means="possible")),
        ("suicidal, gun in his hand", facts("active", means="immediate")),
        ("wants to kill himself, holding a knife", facts("active", means="immediate")),
        (
            "wants to kill herself, pills are on the table in front of her",
            facts("active", means="immediate"),
        ),
        ("SI NO ACCESS TO WEAPONS", facts("active", means="none")),
        (
            "suicidal, husband locked up the guns and removed them from the home",
            facts("active", means="none"),
        ),
        ("suicidal, no means", facts("active", means="none")),
        # means are of no matter where nobody speaks of suicide
        ("neighbor has a gun in the house", {}),
        ("burglary, pills taken from the cabinet", {}),
    ],
)
def test_means(remark: str, expected: dict[str, str]) -> None:
    """Means are heard only in a remark about suicide, by how near they are."""
    assert heard(remark) == expected


@each_row(
    "remark, expected",
    [
        ("daughter cut her arms", facts(harm="minor")),
        ("STUDENT CUTTING SELF", facts(harm="minor")),
        ("superficial scratches on his forearm", facts(harm="minor")),
        ("son with autism is hitting himself in the head", facts(harm="minor")),
        ("banging his head against the wall", facts(harm="minor")),
        ("resident keeps biting himself", facts(harm="minor")),
        ("cut her wrist deep, bleeding a lot", facts(harm="serious")),
        ("SLASHED BOTH WRISTS", facts(harm="serious")),
        ("inmate swallowed a razor blade", facts(harm="serious")),
        ("set himself on fire", facts("", "in_progress", "immediate", "serious")),
        ("has not hurt himself", facts(harm="none")),
        ("denies self harm", facts("none", harm="none")),
        ("hx of cutting", {}),
        ("cut her hand slicing tomatoes", {}),
        ("tree limb cut down by the neighbor", {}),
    ],
)
def test_self_harm(remark: str, expected: dict[str, str]) -> None:
    """Injury by one's own hand is told from accidents and from other days."""
    assert heard(remark) == expected


def test_kinds_are_given_for_what_was_reported_and_not_for_what_was_denied() -> None:
    """A denied thought of suicide makes no suicidal call; a reported one does."""
    assert READER.read("suicidal, wants to jump").kinds == ("suicidal",)
    assert READER.read("denies SI, lonely").kinds == ()
    assert "self_harm" in READER.read("cutting her arms").kinds


@each_row(
    "remark",
    [
        "NOOSE AROUND NECK",
        "SHE TOOK A WHOLE BOTTLE OF TYLENOL AND LEFT A NOTE",
        "ingested unk amount of meds, SI",
        "husband has the shotgun under his chin",
        "she tied a sheet around her neck in the cell",
        "hung himself 10 min ago, cutting him down",
        "tried to kill herself an hour ago",
        "OFFICER ADV MALE OVER THE RAIL",
        "no answer, son took all his pills, he wants to die",
        "drank antifreeze trying to die",
        "he jumped off the bridge",
        "pointing the gun at himself",
    ],
)
def test_an_attempt_in_progress_is_heard_in_any_ordinary_wording(remark: str) -> None:
    """What must not be missed, in the words of dispatchers, callers and counselors."""
    assert heard(remark)["suicide_behavior"] == "in_progress"


@each_row(
    "remark",
    [
        # on the way to the death, in words and orders of their own
        "JUST WENT OVER THE SAFETY RAIL ON THE ATRIUM, LETTING GO",
        "male on outer side of the viaduct railing",
        "laying on the train tracks refusing to move",
        "male in middle of freeway trying to get hit",
        "poured petrol all over himself and has a match",
        "presses a box cutter against his own throat",
        "GSW TO CHEST, SELF INFLICTED, 50M",
        "cut him down from the rafter, still breathing",
        "sube al puente, se quiere tirar, parado del lado de afuera",
        "walked into the lake saying goodbye",
        "shot him self in the chest",
    ],
)
def test_attempt_in_other_words(remark: str) -> None:
    """An attempt is heard in many wordings."""
    assert heard(remark).get("suicide_behavior") == "in_progress"


@each_row(
    "remark",
    [
        "man by the railing at the mall selling shirts",
        "tree fell over the barrier",
        "wants to walk into traffic",
        "caller's friend, whose husband shot himself in March, is grieving",
        "cut his hand cutting bagels",
        "denies it was to die",
    ],
)
def test_no_attempt_in_like_words(remark: str) -> None:
    """Like words about accidents, wishes and other people's deaths are no attempt."""
    assert heard(remark).get("suicide_behavior") != "in_progress"
