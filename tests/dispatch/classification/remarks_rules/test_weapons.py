"""Which weapon is there, how near to hand, and what was done with it."""

import pytest

from dispatch.classification.remarks.rules import reader

READ = reader().read


def facts_of(remark):
    return {each.name: each.value for each in READ(remark).facts}


# held, waved, pointed, pulled, at one's own body too; stray denials and fears around it
IN_HAND = (
    "male holding a knife in the kitchen",
    "HX SCHIZ HOLDING KNIFE",
    "NO SHIRT HOLDING KNIFE",
    "DENIES SI, HAS KNIFE IN HAND",
    "WONT TALK TO POLICE, GUN IN HAND",
    "UNKNOWN MALE WAVING A GUN",
    "RP SCARED HE IS WAVING A KNIFE",
    "subj has a gun to his head",
    "gun to her head",
    "knife at his throat",
    "has a knife to his wrist",
    "he has a razor blade and is cutting his arms with it",
    "son came at me with a knife",
    "husband chasing her w/ a machete",
    "COMING AT HIS MOTHER WITH A HAMMER",
    "swinging a bat around the yard",
    "Male threatening staff with scissors",
    "he pulled a knife on the clerk",
    "he pulled out a gun",
    "subject armed w/ knife",
    "ARMED WITH HANDGUN",
    "walking down main st with a machete",
    "walking around w/ a big kitchen knife",
    "MALE W/ KNIFE IN RIGHT HAND",
    "tiene un cuchillo en la mano",
    "esta amenazando con una pistola",
    "agarro un cuchillo y no lo suelta",
    "anda con un machete en la calle",
    "has gun pointed at officers",
    "pointing a rifle out the window",
    "POINTING HANDGUN AT RP",
    "brandishing a firearm",
    "picked up a knife from the counter",
    "she grabbed a knife and locked herself in the bathroom",
    "he wont put the knife down",
    "REFUSING TO DROP THE WEAPON",
    "officers telling him to drop the knife",
    "sitting in tub with razor in hand",
    "gun in his mouth",
    "barricaded in bedroom with a shotgun",
    "standing on the porch with a rifle",
    "no demands, pointing gun at teller",
    "OFF MEDS SINCE LAST WEEK HOLDING A KNIFE",
    "neighbor is outside waving a sword",
    "guard adv male waving knife",
    "has a screwdriver in his fist",
    "smashing windows with a hammer",
    "raised a brick over his head",
    "holding a broken bottle, bleeding",
    "he's got a knife against his neck",
    "pressing a blade to her stomach",
    "got a gun out and is loading it",
    "gun in hand, finger on trigger",
    "running at people w a stick raised, swinging a pipe",
    "he is holding scissors and wont let go",
    "still has the knife in her hand",
    "ran to kitchen and got a knife",
    "threatening his brother with a bat",
    "MALE CHASING PEOPLE WITH A KNIFE",
    "cutting herself with a razor right now",
    "stabbing the couch with a knife",
    "male with ax in hand",
    "man had his hand on a gun in his waistband",
    "put a knife to her throat",
    "took a knife from the kitchen and is chasing her",
    "holding a gun. has kids with him",
    "KNIFE IN HAND, NO SHIRT",
    "KNIFE DRAWN",
    "gun drawn on rp",
    "sword in each hand",
    "im holding the gun right now",
    "i have a knife to my wrist",
    "ive got the gun in my hand",
    "she is clutching a kitchen knife",
    "caller advises son is in the yard with a knife in his hand and will not come in",
    "pt waving IV pole and a pair of scissors at nurses",
    "subj took out a box cutter and is pointing it at customers",
    "my brother has my dads gun in his hand and hes crying",
    "she has a knife held to her own neck",
    "he's holding one of the kitchen knives",
    "man in street w/ machete swinging at cars",
    "MALE IS ARMED W/ A LARGE KNIFE AND THREATENING TO STAB ANYONE WHO COMES CLOSE",
    "female lunging at staff with a pen",
    "has pistol pressed to temple",
    "rifle across his lap, hand on the trigger",
    "loaded shotgun in hand sitting in garage",
    "subj inside with a gun pointed at the door",
    "he just came out of the house with a rifle",
    "he keeps putting the gun in his mouth",
    "he put the gun to his head",
    "putting a gun to his head",
    "has the gun up to his chin",
    "he is swinging a baseball bat at the tv",
    "HE HAS A KNIFE OUT AND IS SCREAMING",
    "walked up to rp with knife drawn",
    "robbed at gunpoint just now",
    "someone is holding him at knifepoint",
    "tenant has a hatchet raised",
    "she's slashing tires with a knife",
    "kid is running around the classroom with scissors stabbing at desks",
    "pointing what looks like a gun at passing cars",
    "poss gun in hand",
    "appears to be holding a handgun",
    "looks like he is holding a knife",
    "unknown object in hand poss knife, waving it, no it is a knife he is waving a knife",
    "vecino con pistola en mano",
    "mi esposo me esta apuntando con un arma",
    "trae un cuchillo en la mano y grita",
    "mi hijo agarro un cuchillo y se lo puso en el cuello",
    "she has razor blades and is cutting right now",
    "cutting wrists with a knife in bathroom",
    "male cutting himself w/ a piece of glass",
    "gets knives out of the drawer and is waving them",
    "he is armed, knife in hand",
    "rp can see him through window holding a revolver",
    "client brandished a knife at case manager",
    "he reached in his bag and pulled out a knife",
    "dad is drunk, he has the shotgun out, pointing it at us",
    "hes got a gun in his hand hes gonna do it",
    "sitting on bed holding gun wont talk",
    "gun under his chin",
    "gun to own head",
    "barrel in his mouth, finger on trigger, rifle",
    "standing in traffic with a sword",
    "subj carrying an axe in his hand down the street",
    "he dropped the knife then picked it up again",
    "put the knife down, now he has it in his hand again",
    "knife is in her hand",
    "with a knife in her hand",
    "w/ knife in hand",
    "knife still in hand",
    "there is a man with a gun in his hand",
    "a guy is threatening me with a gun",
    "threatening to kill himself holding a gun",
    "threatening to cut herself, holding razor",
    "nobody hurt, male waving bat",
    "not making sense, holding kitchen knife",
    "cant calm him down, he has a knife in his hand",
    "didnt take meds, pulled knife on roommate",
    "never seen him like this, he is holding a gun",
    "no weapons earlier, now holding a knife",
    "if you send police he will shoot, he has a gun in his hand",
    "he said if anyone comes in he will use it, he is holding a shotgun",
)

# fired, stabbed, struck, swung or thrown at somebody, driven at somebody
USED = (
    "shots fired by subj",
    "he shot his wife",
    "my son stabbed his dad",
    "stabbed her boyfriend in the arm",
    "male fired a gun in the air",
    "just fired a round into the ceiling",
    "firing at officers",
    "she hit him over the head with a bottle",
    "hit rp with a bat",
    "he swung a knife at me",
    "swung a hammer at the nurse",
    "threw a knife at his mother",
    "threw a chair at staff",
    "le pego a su mama con un palo",
    "apuñaló a su hermano",
    "ran over his neighbor with his truck",
    "trying to run people over with his car",
    "my husband has been shot",
    "someone got stabbed",
    "victim stabbed in the chest",
    "pepper sprayed the clerk",
    "attacked his roommate with a machete",
    "beating her with a belt",
    "slashed a man with a box cutter",
    "opened fire in the lot",
    "shooting at cars",
    "drove his truck at the officers",
    "he cut his sister with a knife 5 min ago",
    "subj swung at officer with a knife",
    "wife stabbed him with a screwdriver",
    "discharged a firearm inside the residence",
    "he shot at me",
    "male shot in leg, shooter still on scene",
    "patient stabbed a nurse with a pen",
    "hit staff member w/ a chair",
    "struck his father with a hammer",
    "he hit mom in the head with a bat, still has it",
    "fired several shots at the house",
    "client threw a bottle at worker",
    "threw rocks at officers",
    "cut roommate's arm with a knife",
    "she stabbed me",
    "they shot him",
    "disparo al aire",
    "le disparo a su hermano",
    "lo apuñalo",
    "bf tried to run her over with his truck",
    "rammed a patrol car",
    "GSW to chest",
    "swinging a pipe at people",
    "he used a taser on the clerk",
    "sprayed people with mace",
    "shooting at neighbors from balcony",
    "male with gun shooting in parking lot",
    "active shooter",
    "he slashed her face",
    "stabbing in progress",
    "pistol whipped the clerk",
)

# had, carried, lying about, put down within reach
ACCESSIBLE = (
    "male has a knife",
    "subj w/ knife",
    "male with a gun",
    "gun in the nightstand",
    "knife in his pocket",
    "there is a gun in the house",
    "he owns several rifles",
    "has access to firearms",
    "knife on the table next to him",
    "had a knife, put it down on the counter",
    "tiene una pistola",
    "has a hx of carrying knives, has a knife today",
    "knife is on the counter",
    "carries a pocket knife",
    "he put the knife back in the drawer",
    "has a gun in the car",
    "gun in waistband",
    "possible knife in backpack",
)

# locked away, hidden, elsewhere
NOT_REACHABLE = (
    "guns are locked in the safe",
    "the guns are at his brothers house",
    "mom locked up all the knives",
    "gun is in a locked safe",
    "his guns are at his dads",
    "wife hid all the knives",
    "firearms were moved to a relatives home",
)

# denied, not seen, put down and left, taken away, another thing
NONE = (
    "no weapons",
    "denies SI/HI or weapons",
    "weapons: none",
    "no weapons seen",
    "unarmed",
    "had a knife, officer took the knife from him",
    "dropped the knife and walked out with hands up",
    "sin armas",
    "doesnt have any weapons",
    "put the gun down and surrendered to officers",
    "no guns in the house",
    "knife taken away from him by staff",
    "she gave the knife to her mother",
    "it was a cell phone not a gun",
    "no access to weapons",
)

# unknown, history, fears, wishes, idioms, toys, tools, others' arms, other things held
NOT_SAID = (
    "unk if weapons",
    "unknown if armed",
    "holding his phone, has a toy gun",
    "hx of threatening with a knife",
    "last year he pulled a knife on his mom",
    "afraid he will get a knife",
    "if he had a gun he would use it",
    "wants to buy a gun",
    "went to the gun show",
    "cooking dinner with a knife, cutting onions",
    "officer has his gun drawn",
    "officer pointing gun at him",
    "son of a gun",
    "bat flying in the house",
    "jumped the gun",
    "knife shop on main st",
    "flu shot today",
    "shot of vodka",
    "fired from his job",
    "holding a sign",
    "holding a baby",
    "holding a bottle of vodka",
    "pointing at the sky",
    "waving at cars",
    "waving a flag",
    "believes people with guns are after him",
    "carrying a stick",
    "water gun fight",
    "using a hammer to fix the fence",
    "nail gun at work",
    "used to own guns",
    "thoughts of stabbing his mother",
    "pointing his finger like a gun",
    "walking with a cane",
    "picked up his prescription",
    "fired his therapist",
    "holding a pipe, smoking meth pipe",
    "asked about weapons no",
    "not sure if he has a gun",
    "dont know if he has any weapons",
    "could have a weapon",
    "he sounds like he is going to jump",
    "neighbor shooting off fireworks",
    "dad is hunting with friends",
    "paint sprayed on wall",
    "watching a movie about guns",
    "he wants to be a cop and carry a gun",
    "kids playing with water guns",
    "my stomach feels like knives",
    "chopping vegetables",
    "night club fight",
    "stuck in traffic",
    "pointed to his chest",
    "pulled his hair",
    "holding hands with mom",
    "carrying a bag",
    "wielding influence",
    "waving down cars",
    "swinging on the swing",
    "drove to the hospital",
    "ran over to neighbors house",
    "running over there now",
    "hit his head on the floor",
    "bat in the attic",
    "shot himself up with heroin",
    "her brother was shot last year",
    "grieving since the shooting",
    "has a machete tattoo",
    "hammer and nails in the garage for work",
    "doctor gave him a shot",
    "he would shoot himself if he had a gun",
    "talking about guns",
    "fear of knives",
    "police had guns drawn on him",
    "she thinks the neighbors have guns",
)


@pytest.mark.parametrize("remark", IN_HAND)
def test_a_weapon_in_the_hand_is_never_missed(remark):
    """Whatever stands around it; a swing may be told as a use."""
    assert facts_of(remark).get("weapon") in ("in_hand", "used")


@pytest.mark.parametrize("remark", USED)
def test_a_weapon_that_was_used_is_told_as_used(remark):
    """Fired, stabbed, struck or thrown at somebody, or driven at somebody."""
    assert facts_of(remark).get("weapon") == "used"


@pytest.mark.parametrize("remark", ACCESSIBLE)
def test_a_weapon_within_reach_is_not_in_the_hand(remark):
    """Having and carrying are not holding."""
    assert facts_of(remark).get("weapon") == "accessible"


@pytest.mark.parametrize("remark", NOT_REACHABLE)
def test_a_weapon_locked_away_or_elsewhere_is_out_of_reach(remark):
    """Also where the same words first name the weapons as there."""
    assert facts_of(remark).get("weapon") == "present_not_reachable"


@pytest.mark.parametrize("remark", NONE)
def test_no_weapon_is_said_and_has_no_type(remark):
    """Denied, unseen, given up, or another thing all along."""
    found = facts_of(remark)

    assert found.get("weapon") == "none"
    assert "weapon_type" not in found


@pytest.mark.parametrize("remark", NOT_SAID)
def test_words_that_name_no_weapon_of_the_person_now_say_nothing(remark):
    """Unknown, history, fears, wishes, idioms, toys, tools, other people's arms."""
    found = facts_of(remark)

    assert found.get("weapon") is None
    assert "weapon_type" not in found


@pytest.mark.parametrize(
    "remark, kind",
    [
        ("male holding a pistol", "firearm"),
        ("subj armed w/ .45", "firearm"),
        ("has an AR-15 in his hands", "firearm"),
        ("knife in hand", "blade"),
        ("holding a shard of glass", "blade"),
        ("swung a bat at her", "blunt"),
        ("threw a bottle at staff", "blunt"),
        # the word before decides
        ("has a stun gun in his hand", "other"),
        ("sprayed her with bear spray", "other"),
        ("waving a BB gun", "other"),
        ("drove his truck at the officers", "vehicle"),
        # "it" is the thing named before
        ("has a knife. still holding it", "blade"),
        # of several weapons the nearest to hand counts
        ("guns locked in the safe, he is holding a hammer", "blunt"),
        ("has a bat in the car, waving a machete", "blade"),
    ],
)
def test_the_type_is_that_of_the_weapon_that_counts(remark, kind):
    """Of the mention that the value rests on, else of the thing named nearest before it."""
    assert facts_of(remark).get("weapon_type") == kind


@pytest.mark.parametrize(
    "remark, weapon",
    [
        # put down, then taken up again
        ("waving a knife. put it down. picked it up again", "in_hand"),
        ("had a knife in hand, put it down on the table", "accessible"),
        # "used" stays until it is put away
        ("stabbed his brother, still has the knife in his hand", "used"),
        ("he stabbed his brother, officers took the knife from him", "none"),
        # the clock decides, whatever the order of the lines
        ("2210 dropped the knife in the grass // 2201 waving a knife at cars", "accessible"),
        ("2201 knife on the table // 2215 picked up the knife", "in_hand"),
        # two accounts side by side: the more serious holds
        ("1st caller says no weapon. 2nd caller sees him holding a knife", "in_hand"),
        # a correction settles it
        ("holding a gun. update it was a phone", "none"),
        # "put it down" with nothing named before is no weapon
        ("he was on the phone and put it down", None),
    ],
)
def test_what_was_said_last_of_a_weapon_holds(remark, weapon):
    """Put down settles; a weaker mention beside a stronger one does not."""
    assert facts_of(remark).get("weapon") == weapon


@pytest.mark.parametrize(
    "remark, weapon",
    [
        ("asked about weapons, line went quiet", "unanswered"),
        ("asked if he has guns, he did not answer", "unanswered"),
        ("refused to say if there are guns in the house", "refused"),
        ("asked about weapons, refused to answer. now says he has a gun", "accessible"),
        # asking somebody to drop it is no question
        ("asked him to drop the knife, no response, swinging it", "in_hand"),
    ],
)
def test_a_question_that_was_not_answered_is_told_so_until_it_is(remark, weapon):
    """Silence and refusal are no "no"."""
    assert facts_of(remark).get("weapon") == weapon
