"""What was done, threatened and taken: violence, threats to others and offenses."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped

READER = shipped()


def violence(remark):
    return {each.name: each.value for each in READER.read(remark).facts}.get("violence_now")


def threat(remark):
    return {each.name: each.value for each in READER.read(remark).facts}.get("threat_to_others")


def crime(remark):
    return {each.name: each.value for each in READER.read(remark).facts}.get("crime")


@each_row(
    "remark",
    [
        "son punched his father in the face",
        "pt kicked a nurse",
        "she is biting staff",
        "HUSBAND CHOKED HER AND LEFT",
        "male hitting female in parking lot",
        "subj attacked rp",
        "two males fighting in the street",
        "physical fight between roommates",
        "he shoved me into the wall",
        "resident slapped another resident",
        "client spit on the driver",
        "daughter pulling moms hair",
        "he stabbed my brother",
        "shot his neighbor",
        "i was just attacked by my roommate",
        "no injuries, hit his sister",
        "le pego a su mama",
        "dos hombres peleando afuera",
    ],
)
def test_who_lays_hands_on_somebody_assaults_and_commits_a_crime_against_a_person(remark):
    """A denial of something else before it does not hide it."""
    assert violence(remark) == "assaulting"
    assert crime(remark) == "person"


@each_row(
    "remark",
    [
        # own body, own kin of things, accidents
        "hit his head on the sink",
        "he is hitting himself in the face",
        "scratched her arm with a paperclip",
        "bit his tongue during the seizure",
        "hit by a car crossing the street",
        "bitten by the neighbors dog",
        # denied
        "he did not hit anyone",
        "hasnt hit anybody",
        # not people
        "kicked out of the shelter",
        "having a panic attack",
        "heart attack symptoms",
        "fighting depression for years",
        "broke up with his girlfriend",
        "let it hit me he says about the train",
    ],
)
def test_a_blow_at_oneself_an_accident_or_a_denied_one_is_no_assault(remark):
    """The verb alone says nothing; who or what stands behind it does."""
    assert violence(remark) != "assaulting"
    assert crime(remark) is None


@each_row(
    "remark, expected",
    [
        # announced against somebody whom the words identify
        ("he says he will kill his mother", "specific_target"),
        ("threatening to stab his roommate", "specific_target"),
        ("ex said he is coming over to shoot her", "specific_target"),
        ("says he will break it over the clerks head", "specific_target"),
        ("SUBJ THREATENED STAFF", "specific_target"),
        ("told the clerk im gonna hurt you", "specific_target"),
        ("she said she is going to burn down the house", "specific_target"),
        ("dice que va a matar a su esposa", "specific_target"),
        # against nobody in particular
        ("says he will hurt someone", "threat"),
        ("threatening people at the bus stop", "threat"),
        ("making threats", "threat"),
        ("says he will punch the next person who touches him", "threat"),
        ("said he is going to shoot everyone", "threat"),
    ],
)
def test_a_threat_in_words_is_told_with_whom_it_is_against(remark, expected):
    """And it is threatening as well."""
    assert threat(remark) == expected
    assert violence(remark) == "threatening"


@each_row(
    "remark, expected",
    [
        # thoughts
        ("having thoughts of hurting his baby", "idea"),
        ("wants to hurt his boss", "idea"),
        ("homicidal ideation", "idea"),
        ("pt endorses HI toward stepdad", "idea"),
        ("voices telling him to kill his dad", "idea"),
        # denied
        ("denies SI/HI", "none"),
        ("no SI, no HI", "none"),
        ("no thoughts of hurting himself or others", "none"),
        ("has not threatened anyone", "none"),
        ("no threats made", "none"),
        # of oneself, or no threat at all
        ("threatening to kill himself", None),
        ("threatens suicide", None),
        ("thinking about killing myself", None),
        ("hi, i need to talk", None),
    ],
)
def test_thoughts_of_harm_are_no_threat_and_harm_to_oneself_is_neither(remark, expected):
    """Wanting to and thinking of are ideas; "HI" is heard only where it is no greeting."""
    assert threat(remark) == expected
    assert violence(remark) is None


@each_row(
    "remark, expected",
    [
        ("yelling at customers", "verbal"),
        ("verbal argument between husband and wife", "verbal"),
        ("esta gritando a los vecinos", "verbal"),
        ("yelling at the voices", None),
        ("screaming in pain", None),
        ("yelling at nobody", None),
        ("not yelling", None),
        ("throwing furniture around the house", "property"),
        ("smashed the tv", "property"),
        ("punching holes in the walls", "property"),
        ("lunging at passersby", "threatening"),
        ("chasing people down the street", "threatening"),
        ("pt combative with ems", "threatening"),
        ("pointing a gun at the clerk", "threatening"),
        ("calm and cooperative", "none"),
        ("not violent", "none"),
        ("was yelling, now calm", "none"),
        ("hit the tech, calm now", "none"),
        ("calm, then began yelling at staff", "verbal"),
        ("not calm", None),
        ("unable to calm him down", None),
        ("uncooperative", None),
        ("not a violent man", None),
        ("big and scary looking", None),
    ],
)
def test_what_is_done_now_is_told_and_only_calm_undoes_it(remark, expected):
    """Sitting and crying do not; a later outburst does again."""
    assert violence(remark) == expected


@each_row(
    "remark, expected",
    [
        ("male trespassing, refuses to leave", "quality_of_life"),
        ("wont leave the store", "quality_of_life"),
        ("panhandling at the light", "quality_of_life"),
        ("loud music from the apartment upstairs", "quality_of_life"),
        ("no se quiere ir de la tienda", "quality_of_life"),
        ("shoplifter left with cart", "property"),
        ("someone broke into my car", "property"),
        ("smashing car windows in the lot", "property"),
        ("robbed at gunpoint", "person"),
        ("hit her brother, calm now", "person"),
        # no offense
        ("wont leave his room", None),
        ("refuses to leave the house since her husband died", None),
        ("wont get out of bed", None),
        ("thinks someone stole his thoughts", None),
        ("nightmares about the rape", None),
        # a threat alone is none
        ("threatening staff", None),
        # at home among the family broken things are none
        ("son throwing dishes in the kitchen", None),
    ],
)
def test_an_offense_is_told_by_whom_or_what_it_is_against(remark, expected):
    """Of several the more serious holds."""
    assert crime(remark) == expected


@each_row(
    "remark, told",
    [
        ("yelling and throwing things", True),
        ("threatening the neighbors", True),
        ("calm and quiet", False),
    ],
)
def test_a_disturbance_is_reported_where_one_is_plainly_said(remark, told):
    """Yelling, threats, breaking and hitting."""
    assert ("disturbance" in READER.read(remark).kinds) is told
