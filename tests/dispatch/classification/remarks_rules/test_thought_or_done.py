"""Thought of or done, meant or not, now or before: the constructions around the words."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark

OF_THE_PERSON = (
    "suicide_ideation",
    "suicide_behavior",
    "self_harm_now",
    "overdose",
    "consciousness",
    "medical",
    "intoxication",
)


def said(remark: str) -> dict[str, str]:
    """What the remark says of the person's life and body."""
    facts = read_remark(shipped(), remark, of_988=False).facts
    return {each.name: each.value for each in facts if each.name in OF_THE_PERSON}


def kinds(remark: str) -> tuple[str, ...]:
    """The kinds that the remark gives."""
    return read_remark(shipped(), remark, of_988=False).kinds


@each_row(
    "remark",
    [
        "Caller thought about stepping in front of a train, no timeline",
        "PICTURES HERSELF JUMPING OFF THE BRIDGE",
        "Client imagines hanging himself in the garage",
        "texter has thoughts of driving into oncoming traffic, has not told anyone",
        "Student envisions cutting her wrists, has not done it",
        "keeps thinking about taking all his pills",
        "visitor fantasizes about laying on the tracks",
        "She had urges of slitting her wrists this morning and called us instead",
    ],
)
def test_an_act_that_is_thought_of_is_a_method_and_no_attempt(remark):
    """Nor is it harm done, nor pills taken."""
    assert said(remark) == {"suicide_ideation": "method"}


@each_row(
    "remark, expected",
    [
        ("thoughts of suicide, took 30 pills", "in_progress"),
        ("THOUGHTS OF SUICIDE TOOK PILLS", "in_progress"),
        ("thought about it and is standing on the ledge", "in_progress"),
        ("RP thinks he jumped off the bridge", "in_progress"),
        ("sent pictures of herself hanging over the rail", "in_progress"),
        ("Talked about jumping, now over the railing of the bridge", "in_progress"),
    ],
)
def test_a_thought_beside_does_not_hide_what_was_done(remark, expected):
    """What was done stands in another form of the verb, or behind an "and"."""
    assert said(remark)["suicide_behavior"] == expected


@each_row(
    "remark, expected",
    [
        (
            "Daughter cutting her thighs, superficial, no intent to die",
            {"self_harm_now": "minor", "suicide_behavior": "none"},
        ),
        (
            "CUT HER WRISTS LAST NIGHT, SUPERFICIAL, DENIES SHE WAS TRYING TO DIE",
            {"self_harm_now": "minor", "suicide_behavior": "none"},
        ),
        (
            "He cut his arm, says he did not mean to kill himself",
            {"self_harm_now": "minor", "suicide_behavior": "none"},
        ),
        (
            "cut her arm to die",
            {
                "self_harm_now": "minor",
                "suicide_behavior": "in_progress",
                "suicide_ideation": "intent",
            },
        ),
    ],
)
def test_a_purpose_that_is_denied_is_no_purpose(remark, expected):
    """The harm stays, and whoever says that it was not to die has denied an attempt."""
    assert said(remark) == expected


@each_row(
    "remark, expected",
    [
        (
            "just got out of the psych ward last week after trying to hang herself",
            {"suicide_behavior": "recent"},
        ),
        (
            "PT D/C FROM BEHAVIORAL UNIT 3 DAYS AGO AFTER OD ATTEMPT, NOT ANSWERING PHONE",
            {"suicide_behavior": "recent"},
        ),
        (
            "She tried to hang herself at 19, now 44, lonely today",
            {"suicide_behavior": "lifetime"},
        ),
        (
            "attempted to overdose when she was 16",
            {"suicide_behavior": "lifetime"},
        ),
        ("last time she felt this way she took a bottle of Advil, right now she is safe", {}),
        ("relapsed on fentanyl yesterday after 6 months clean", {}),
    ],
)
def test_what_was_before_is_not_happening(remark, expected):
    """An attempt that ended in a hospital, at another age, or the last time."""
    assert said(remark) == expected


@each_row(
    "remark, expected",
    [
        ("Father having a seizure, history of epilepsy.", "red_flag"),
        ("pt having seizures hx epilepsy", "red_flag"),
        ("seizing now, has a history of them", "red_flag"),
        ("has seizure history, here for a refill", None),
        (
            "was talking normally ten minutes ago, now he won't answer and his face is drooping",
            "red_flag",
        ),
    ],
)
def test_a_history_beside_does_not_hide_what_happens_now(remark, expected):
    """And a denied answer does not deny the next statement."""
    assert said(remark).get("medical") == expected


@each_row(
    "remark",
    [
        "Grandma flushed all her heart meds, says the nurse is putting arsenic in them.",
        "She put the pills down the toilet and says she feels better.",
        "Son poured the Xanax down the sink",
        "won't eat, thinks staff poison the food",
        "says the neighbors put bleach in his water",
        "ex sent a pic of a handful of pills",
    ],
)
def test_what_was_poured_away_or_feared_was_not_taken(remark):
    """Pills in the toilet, poison in a belief, and pills in a picture."""
    assert "overdose" not in said(remark)
    assert said(remark).get("suicide_behavior") != "in_progress"


@each_row(
    "remark, expected",
    [
        ("took 30 xanax and is going to sleep forever", "intent"),
        ("says tonight he is going to sleep and never wake up", "intent"),
        ("HE IS DONE AND SHE WONT HAVE TO WORRY ABOUT HIM AFTER TONIGHT", "intent"),
        ('says he has the noose up in the garage and "it\'s time"', "plan"),
        ("He has a rope tied to the rafter in the barn and says tonight is it.", "plan"),
        ("He says that if police come he will make them shoot him.", "method"),
        ("will point it at the first cop so they have to shoot him", "method"),
        ("he's been saying everybody would be better off", "passive"),
    ],
)
def test_dying_is_spoken_of_without_its_word(remark, expected):
    """The long sleep, the rope that is ready, the police who are to shoot, nobody's worry."""
    assert said(remark)["suicide_ideation"] == expected
    assert "suicidal" in kinds(remark)


def test_harm_that_is_told_to_a_counselor_is_harm():
    """Wounds that are closed were wounds."""
    assert said("discloses cutting earlier tonight, wounds are closed")["self_harm_now"] == "minor"
    assert "self_harm_now" not in said("last cut two weeks ago, wants other ways to cope")


@each_row(
    "remark, expected",
    [
        ("walking along the tracks, states she was only taking a shortcut home", None),
        ("walking along the tracks, will not answer", "in_progress"),
        (
            "He laid down on the tracks and got up when the train blew its horn, walking away",
            "recent",
        ),
    ],
)
def test_who_is_on_the_way_somewhere_does_not_wait_for_a_train(remark, expected):
    """And whoever got up in time has broken off."""
    assert said(remark).get("suicide_behavior") == expected


def test_circumstances_give_their_kind_alone():
    """A goodbye in writing, a walk from home; and "ID'd" is no disability."""
    assert "suicidal" in kinds("son texted goodbye mom 10 minutes ago")
    assert "suicidal" not in kinds("said goodbye and hung up")
    assert "welfare" in kinds("Grandfather with dementia wandered off")
    assert "welfare" not in kinds("dog wandered off")
    assert "neurodivergent" not in kinds("Caller ID'd as third party, worried about coworker")
    assert "neurodivergent" in kinds("son has IDD, hitting his head")


def test_who_wakes_at_a_touch_is_awake():
    """Passed out a moment ago, and up at once."""
    remark = "Guy passed out on the bench, woke right up when the guard tapped him, walked off."
    assert said(remark) == {"consciousness": "alert"}


@each_row(
    "remark, name, expected",
    [
        ("RP thinks she took the whole bottle", "overdose", "suspected"),
        ("took 40 tylenol then flushed the rest down the toilet", "overdose", "confirmed"),
        ("jumped off the bridge to escape his pain", "suicide_behavior", "in_progress"),
        (
            "RP thinks he is hanging in the garage, rope on the rafter",
            "suicide_behavior",
            "in_progress",
        ),
        (
            "cut her wrists when she was 15, today she slit her wrist again, blood everywhere",
            "self_harm_now",
            "serious",
        ),
        (
            "climbed over the rail, thinking about his kids, will not come back",
            "suicide_behavior",
            "in_progress",
        ),
        (
            "WALKING IN AND OUT OF TRAFFIC YELLING AT CARS TO HIT HIM",
            "suicide_behavior",
            "in_progress",
        ),
        (
            "pulled her out of the car in the garage, motor was on",
            "suicide_behavior",
            "in_progress",
        ),
        (
            "SUBJ HIT BY CAR, WITNESS SAYS HE STEPPED OUT ON PURPOSE",
            "suicide_behavior",
            "in_progress",
        ),
        ("choked himself with a belt until he passed out, awake now", "self_harm_now", "serious"),
        ("hits her head on the wall over and over", "self_harm_now", "minor"),
        ("cutting quiets her head, she did it twenty minutes ago", "self_harm_now", "minor"),
        ("Woman down in aisle 4, shaking all over", "medical", "red_flag"),
        ("blood coming from his ear after a fall", "medical", "red_flag"),
        ("Abuelo se cayó y se pegó en la cabeza", "medical", "red_flag"),
        ("muy dormido y no contesta bien", "consciousness", "altered"),
    ],
)
def test_what_must_not_be_missed_is_not_hidden(remark, name, expected):
    """No mask for a thought, a belief or another time reaches what happens now."""
    assert said(remark).get(name) == expected


@each_row(
    "remark, expected",
    [
        (
            "Driver passed out, foot came off brake, rolled into pole, now awake",
            {"consciousness": "alert"},
        ),
        ("she is in the lake swimming w/ friends, RP thought she was drowning", {}),
        ("Woman thinks her pills were switched so she threw them out", {}),
        ("subj jumped from 2nd floor to flee officers, not suicidal", {"suicide_ideation": "none"}),
        ("student drew herself with a rope around her neck for art class", {}),
        (
            "He was found hanging last year by his roommate who cut him down",
            {"suicide_behavior": "lifetime"},
        ),
        ("I swallowed a battery when I was little", {}),
        ("I used to think about dying every day, I don't anymore", {}),
        ("A man's standing in the middle of the tracks filming trains", {}),
        ("My wife took her sleeping pill like always, she is asleep", {}),
    ],
)
def test_what_only_looks_like_an_attempt_is_none(remark, expected):
    """A brake pedal, a swim, a drawing, a flight, a year ago."""
    assert said(remark) == expected


@each_row(
    "remark, expected",
    [
        ("would rather be with her baby in heaven", "passive"),
        ("doesn't want to be on this earth without his wife", "passive"),
        ("some nights wishes she could just go be with him", "passive"),
        ("sophomore wrote nobody would notice if I was gone", "passive"),
        ("admits she thinks about not existing most days", "passive"),
        ("said if it wasn't for the dog she'd be gone", "passive"),
        ("hopes the bus crashes with her on it", "passive"),
        ("said \"I can't promise I'll be safe tonight\" and hung up", "active"),
        ("ought to just eat a bullet", "method"),
        ("flashes of jerking the wheel into the median", "method"),
        ("threatening to burn the house down with himself in it", "method"),
        ("texted that the pain will be over by morning", "intent"),
        ("if you get this I'm already gone", "intent"),
        ("dice que se va a meter un balazo", "intent"),
    ],
)
def test_more_ways_of_speaking_of_dying(remark, expected):
    """Nobody's place, nobody's notice, no promise, and an hour at which it ends."""
    assert said(remark)["suicide_ideation"] == expected
    assert "suicidal" in kinds(remark)


@each_row(
    "remark, expected",
    [
        ("Vecino gritando que se va a prender fuego", {"suicide_ideation": "intent"}),
        ("Subject dangling keys over bridge, then tossed keys in water", {}),
        ("She threatened to overdose last week, today she is angry about the car", {}),
        ("RP HAS BEEN SUICIDAL BEFORE BUT TODAY CALLING ABOUT STOLEN CAR", {}),
        ("only half his mouth moves", {"medical": "red_flag"}),
        ("He jumped off the pier on a bet, laughing", {}),
    ],
)
def test_announced_dangled_and_threatened_before(remark, expected):
    """What will be, what a thing does, and what was said last week."""
    assert said(remark) == expected
