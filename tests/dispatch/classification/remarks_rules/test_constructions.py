"""What follows from how a thing is told: by whom, at whom, said or not seen, done or thought."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def facts_of(remark, *, of_988=False):
    """Facts of a remark by name."""
    return {
        heard.name: heard.value for heard in read_remark(shipped(), remark, of_988=of_988).facts
    }


HAD_THOUGH_UNSEEN = (
    "RP hasn't seen a gun but he says he has one under the couch",
    "She didn't see a knife but he told her he keeps one in his boot",
    "never saw a gun though he said he's got one in the truck",
    "he says he has a pistol, RP did not see it",
    "told the clerk he has a gun, no gun seen",
    "caller did not see any weapons but her son told her dad keeps a shotgun behind the door",
    "no gun seen, but he keeps saying he's going to go get his gun from the truck",
)


@each_row("remark", HAD_THOUGH_UNSEEN)
def test_a_weapon_that_is_said_outweighs_not_having_seen_it(remark):
    """What is only not seen is not denied."""
    assert facts_of(remark)["weapon"] == "accessible"


@each_row(
    "remark",
    [
        "nobody saw a weapon, though he kept his hand in his pocket the whole time",
        "RP hasn't seen a gun and he says he doesn't own one",
        "no one saw any weapons",
    ],
)
def test_a_weapon_not_seen_and_not_said_is_none(remark):
    """As the guide has it for "none seen"."""
    assert facts_of(remark)["weapon"] == "none"


SHOTS_AND_A_CRY = (
    "heard someone screaming for help, then two gunshots",
    "CLLR HEARD A WOMAN YELL HELP FOLLOWED BY 3 GUNSHOTS FROM THE APT ABOVE",
    "heard two people fighting in the alley and then a gunshot, nobody in sight now",
    "couple arguing upstairs then three shots",
)
ONLY_A_NOISE = (
    "heard two gunshots off toward the river, probably hunters",
    "gunshots heard by several callers near the school, kids at recess",
    "heard what sounded like shots, woman yelling it is fireworks",
    "bartender says he did two shots of whiskey then started a fight",
    "someone is shooting off fireworks behind the school",
)


@each_row("remark", SHOTS_AND_A_CRY)
def test_shots_behind_a_cry_were_fired_at_somebody(remark):
    """A noise alone says nothing."""
    assert facts_of(remark)["weapon"] == "used"


@each_row("remark", ONLY_A_NOISE)
def test_a_noise_alone_is_no_weapon(remark):
    """Nor a drink, nor fireworks."""
    assert facts_of(remark).get("weapon") not in ("used", "in_hand")


AIMED = (
    "male pointed a rifle out the window at kids",
    "driver leveled a revolver at her over the change and sped off",
    "male in the balcony unsheathed a sword and is pointing it toward the choir",
    "stepdad has my brother backed into the pantry with a cleaver raised",
    "my boyfriend grabbed a kitchen knife and put it to my neck, he left in a gray Altima",
    "husband grabbed the gun and put it to my head",
    "he's standing over my mother with a fireplace poker",
    "She fired one round through the bedroom door and he ran out the back",
)


@each_row("remark", AIMED)
def test_a_weapon_turned_on_somebody_threatens(remark):
    """Whatever stands between the weapon and whom it is turned on."""
    facts = facts_of(remark)

    assert facts["violence_now"] == "threatening"
    assert facts["weapon"] in ("in_hand", "used")
    assert "suicide_behavior" not in facts


@each_row(
    "remark",
    [
        "he grabbed the gun and put it to his head",
        "i grabbed the gun and put it to my head",
        "my boyfriend left me so i grabbed a knife and put it to my neck",
        "he put the gun to my head and now hes out in the field holding it to his own",
    ],
)
def test_a_weapon_at_ones_own_body_stays_an_attempt(remark):
    """Also where it was turned on another before."""
    assert facts_of(remark)["suicide_behavior"] == "in_progress"


NO_WEAPON = (
    "gal in the SUV behind me shot me the finger and is riding my bumper",
    "wedding party outside the Gun Barrel Saloon blocking the sidewalk for photos",
    "bachelor party thrown out of the Cutlass Tavern, yelling on the sidewalk",
    "the neighbor kids are throwing rocks at the ducks",
    "988: caller says he hates his boss and sometimes pictures running him over, no intent",
    "told me she would slit my throat",
    "CUSTOMER SAYS HE'LL BE BACK WITH A BAT IF HE DOESN'T GET A REFUND",
    "subject tried to grab my gun, now in cuffs",
    "Is it legal to carry a knife on the bus?",
    "homeowner detained a burglar at gunpoint, waiting for units",
    "neighbor's kid pointed a water gun at my dog",
    "a lady is in the road waving a flag at cars",
    "FEMALE ON SIDEWALK SWINGING HER PURSE AT NOTHING AND LAUGHING",
)


@each_row("remark", NO_WEAPON)
def test_a_name_an_idiom_and_what_is_only_said_bring_no_weapon(remark):
    """Nor do animals that stones are thrown at."""
    assert "weapon" not in facts_of(remark)


@each_row(
    "remark, weapon, kind",
    [
        ("MALE W KNIFE @ TAVERN ON 5TH", "accessible", "blade"),
        ("MALE HITTING CARS W/ A GOLF CLUB AT 5TH AND MAIN, NO ONE HURT", "in_hand", "blunt"),
        ("girl in the bathroom cutting himself with glass", "in_hand", "blade"),
        ("girl, 13, gouged her thigh with a compass point, shallow", "accessible", "blade"),
        ("caller advises male shot out the streetlights with a pellet gun", "used", "other"),
        ("dude is telling everybody he has a bomb in the backpack", "accessible", "other"),
        ("told he keeps a rifle in the barn, locked", "present_not_reachable", "firearm"),
        ("he gave away his dog and his guns", "none", None),
        ("male seated on curb, knife on hood of the patrol car", "none", None),
    ],
)  # fmt: skip
def test_where_a_weapon_is_and_of_which_type(remark, weapon, kind):
    """Things that are hit were not attacked; glass that cuts is a blade."""
    facts = facts_of(remark)

    assert (facts.get("weapon"), facts.get("weapon_type")) == (weapon, kind)


THREATS = (
    "mi esposo me quiere matar, tiene un machete en la mano",
    "dice que va a matarme si lo dejo",
    "My ex just texted me that he's coming over to burn my house down",
    "RP'S SISTER TOLD HIM SHE'D SLIT HIS THROAT IN HIS SLEEP, SHE IS IN HER ROOM NOW",
    "my uncle gets out of jail tomorrow and said he'd be coming for all of us",
    "told me she would slit my throat",
    "caller states her tenant threatened to burn the duplex if she evicts him",
    "dad said if I come out again he will break my phone and my face",
    "he cut my tires and left a note that I'm next",
)


@each_row("remark", THREATS)
def test_a_threat_is_aimed_at_who_is_named(remark):
    """And the will to kill me is another's, no wish to die."""
    facts = facts_of(remark)

    assert facts["threat_to_others"] == "specific_target"
    assert facts["violence_now"] == "threatening"
    assert "suicide_ideation" not in facts


@each_row(
    "remark",
    [
        "I have a gun and I'll shoot if he comes in here again",
        "Coworker said if he gets written up one more time he'll come in shooting",
        "kid wrote on the bathroom wall 'everyone dies Friday'",
        "he held a lighter to the curtains and said we'd all burn",
        "caller has a knife and says she'll use it if anyone comes through the door",
    ],
)
def test_a_threat_against_whoever_comes_is_one(remark):
    """With its condition."""
    facts = facts_of(remark)

    assert facts["threat_to_others"] == "threat"
    assert facts["violence_now"] == "threatening"


@each_row(
    "remark",
    [
        "I can't stop thinking about hurting my ex, I need to go to the hospital",
        "resident upset about roommate, said she'd like to wring her neck, calm now",
        "counselor at the high school has a sophomore who wrote about killing her stepdad",
        "i keep having thoughts of pushing my roommate down the stairs, i would never",
    ],
)
def test_what_is_wished_written_or_pictured_is_an_idea(remark):
    """And nothing that was done."""
    facts = facts_of(remark)

    assert facts["threat_to_others"] == "idea"
    assert "crime" not in facts


def test_run_off_the_road_by_another_is_an_attack_and_no_attempt():
    """The car is the weapon, and somebody else was meant."""
    facts = facts_of("driver ran me off the road on purpose then got out with a bat")

    assert (facts["weapon"], facts["violence_now"]) == ("used", "assaulting")
    assert "suicide_behavior" not in facts


@each_row("remark", ["me quiero matar", "se quiere matar", "quiero matarme"])
def test_the_wish_to_kill_oneself_in_spanish_is_no_threat(remark):
    """One letter apart from the will of another."""
    facts = facts_of(remark)

    assert facts["suicide_ideation"] in ("active", "intent")
    assert "threat_to_others" not in facts


@each_row(
    "remark, violence",
    [
        ("mi vecino me quiere pegar con un palo", "threatening"),
        ("he's never hit me before but he's got his hands balled up and he's blocking the door",
         "threatening"),
        ("hombre con pistola en la tienda, está apuntando al cajero", "threatening"),
        ("she put a pillow over his face and held it, nurse pulled her off", "assaulting"),
        ("clerk refused him beer and he swept the counter onto the floor", "property"),
        ("stranger grabbed my arm at the bus stop and wouldn't let go until someone yelled",
         "assaulting"),
        ("unknown subject set the dumpster on fire behind the Wendy's", "property"),
        ("caller's ex posted her address and told people to go beat her up", None),
        ("caller says brother threatened her with a knife yesterday, he's at work now", None),
        ("female concealing makeup, fought with staff at the door", "assaulting"),
        ("two girls pulling each other's hair in the cafeteria", "assaulting"),
        ("i keep having thoughts of pushing my roommate down the stairs, i would never", None),
        ("MALE WALKING WB W/ LONG GUN SLUNG OVER SHOULDER, CAMO", None),
        ("told by hotel staff to leave and he won't, has a knife clipped on his pocket", None),
        ("girl, 13, gouged her thigh with a compass point", None),
        ("her brother put his hands around her neck last night, he is gone now", None),
    ],
)  # fmt: skip
def test_what_is_done_now_and_to_others(remark, violence):
    """Not what is thought of, slung over a shoulder, done to oneself or on another day."""
    assert facts_of(remark).get("violence_now") == violence


@each_row(
    "remark",
    [
        "she is holding a steak knife, people in the wall told her to cut out her tongue",
        "voices told him to cut his wrists",
    ],
)
def test_a_voice_about_ones_own_body_is_no_threat_to_others(remark):
    """Tongue and wrists are her own."""
    assert "threat_to_others" not in facts_of(remark)


@each_row(
    "remark",
    [
        "Female in distress, says a man followed her, she is hiding in the store",
        "says her ex is following her in a gray truck",
        "lady says someone followed her home from the bus",
        "heard two people fighting in the alley, nobody in sight now",
        "girl about 12 wandering by the highway, barefoot, says she's looking for her mom",
        "he took the baby and drove off",
    ],
)
def test_what_may_well_be_so_is_no_odd_belief(remark):
    """Who is followed by one man, and looks for her mother, is not confused."""
    assert "disorganization" not in facts_of(remark)


@each_row(
    "remark",
    [
        "thinks people are following him",
        "says the government is following her",
        "Grandma says there are children under her bed and she wants them sent home",
        "says a man is following her thoughts through the vents",
    ],
)
def test_many_followers_and_those_in_the_walls_are_one(remark):
    """The guard takes nothing from beliefs."""
    assert facts_of(remark)["disorganization"] == "some"


@each_row(
    "remark",
    [
        "ex boyfriend kicked in her front door and is inside",
        "caller says a man kicked in the back door and is in the kitchen right now",
    ],
)
def test_who_broke_a_door_open_and_is_inside_broke_in(remark):
    """A break-in, besides the violence against the door."""
    assert facts_of(remark)["crime"] == "property"


THIRD_PARTY = (
    ("Caller thinks he took something", "true"),
    ("Caller is with her uncle who keeps falling", "true"),
    ("Caller works at the pharmacy, man on phone said he'd come shoot up the store", "true"),
    ("Manager of the Huddle House: a regular, maybe 30, has a fork in her fist", "true"),
    ("mgr of burger king, male 40s nodding off behind wheel in drive thru lane", "true"),
    ("via lang line (Vietnamese): his mom wont come out of the closet since yesterday", "true"),
    ("I can hear my neighbor beating his dog", "true"),
    ("my 8 year old bit me and threw his tablet at the wall", "true"),
    ("stranger grabbed my arm at the bus stop and wouldn't let go", "true"),
    ("RP HEARD A CRASH AND SCREAMING, UPSTAIRS UNIT, MALE VOICE SAYING HE WILL END HER", "true"),
    ("counselor at the high school has a sophomore who wrote about killing her stepdad", "true"),
    ("i sprayed the narcan thing up his nose hes kinda moaning now", "true"),
    ("Caller says people told her the house is bugged", "false"),
    ("male walked in to the lobby asking for help w/ the voices", "false"),
    ("Walked into the lobby and told the desk officer he needs to talk to somebody", "false"),
    ("he called back to say he is ok and went to bed, cancel", "false"),
    ("caller's husband told her to call, she has been awake since Sunday", "false"),
    ("988 texter says she hit her girlfriend last night and hates herself", "false"),
    ("i ate a bunch of my moms ambien so id never wake up. shes at work til 11", "false"),
)  # fmt: skip


@each_row("remark, value", THIRD_PARTY)
def test_who_speaks_is_told_by_the_construction(remark, value):
    """Who guesses, accompanies or hears is another; who is told or walked in is the person."""
    assert facts_of(remark)["third_party"] == value


@each_row(
    "remark",
    [
        "subject is talking to the statue in the park, no problem, RP thinks he needs help",
        "quiero ayuda para mi hijo, no duerme",
        "son punched her in the arm, she doesn't want charges, wants him evaluated",
        "told his therapist that he wants to strangle his boss",
    ],
)
def test_what_others_want_for_somebody_is_no_consent(remark):
    """The person's own word counts."""
    assert "consent" not in facts_of(remark)


@each_row(
    "remark",
    ["I think he has a gun", "rp thinks she had a knife in her purse", "clerk thinks he has a gun"],
)
def test_who_guesses_at_anothers_weapon_thinks_of_no_suicide(remark):
    """The verb is the guess."""
    facts = facts_of(remark)

    assert facts["weapon"] == "accessible"
    assert "suicide_ideation" not in facts


def test_somebody_who_served_is_a_peer():
    """And no cop is no police."""
    said = read_remark(
        shipped(), "veteran wants to speak to somebody who served, not a cop", of_988=False
    )

    assert {h.value for h in said.facts if h.name == "preference"} == {"peer_wanted", "no_police"}


def test_the_age_of_a_child_that_is_told_by_is_counts():
    """Below twelve as well."""
    assert facts_of("my grandson is 9 and he stabbed his brother with a pencil")["minor"] == "true"
