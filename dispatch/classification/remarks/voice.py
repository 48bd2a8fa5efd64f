"""Who speaks: the person, or somebody about them?"""

from itertools import compress
from typing import Final

from dispatch.classification.remarks.lexicon import SHARED, words
from dispatch.classification.remarks.tokens import STRONG

_CALLER: Final = SHARED["caller"] | words("cllr caler callr r/p")
_OF_CALLER: Final = words("rps callers comps complainants")
_KIN: Final = SHARED["kin"]
_SAY: Final = SHARED["say"] | words(
    "stats thinks believes saw sees seeing observed watched overheard heard found worried concerned"
)
_I: Final = words("i im ive id ill me my yo mi quiero estoy necesito siento duele tengo")
_HE: Final = words("he she hes shes him her his hers they theyre ella")
_DESCRIBED: Final = words(
    "male female man woman guy lady subj subject m f fem boy girl toddler juvenile somebody someone"
    " hombre mujer senor senora muchacho hunter students people ppl kid driver yom yof yo teen teens"
    " student widower widow inmate yoa passenger patron guest pt patient client edp"
)
_SOMEBODY: Final = (
    words(
        "male female man woman guy lady subj subject m f fem person people someone somebody boy girl kid"
        " teen pt patient client juvenile infant child customer tenant resident driver unk unknown two three"
        " four a an another men women males females vehicle veh car kids teens group"
    )
    | words("buddy pal hunter gamer fight males females neighbor")
    | _KIN
)
_ROLES: Final = words(
    "nurse rn lpn teacher teller clerk mgr manager staff school clinic hospital hosp passerby bystander"
    " witness wit neighbor neighbors counselor therapist psychologist psychiatrist security guard driver"
    " opr operator officer deputy medic medics pharmacist librarian library landlord landlady principal"
    " coach boss foreman supervisor supv caregiver caretaker caseworker volunteer hostel motel hotel"
    " concierge bartender bouncer janitor barber cashier employee worker pastor priest chaplain doctor dr"
    " midwife doula facility csu er ed ems passersby motorist jogger hiker store mall walmart casino"
    " shelter daycare camp dispatcher custodian aide paramedic lifeguard ranger superintendent"
    " super doorman friend coworker roommate unit dialysis hospice probation parole pd fd maestra vendor"
    " director depot patrol charge reporter relative parents dau daughter grandparent tech intake roomie condo ra urgent resource ward portal gate vp asst assistant principal practice clerk aide trooper conductor trolley usher host waitress waiter owner resident tenant groupmates pharmacy"
)
_OWN_STATE: Final = words(
    "rambling sobbing weeping morirme matarme suicidarme duele pastillas pecho triste ansiedad"
    " deprimido deprimida sola"
    " feels feeling felt suicidal hears hearing lost depressed anxious alone drank drinking overdosed cutting"
    " denies denied hopeless crying panicking panic shaking scared lonely sad overwhelmed"
    " grieving tired wrists ledge roof anymore die dying himself herself myself themselves pills meds sober relapsed using used"
    " chest pain dizzy fell bleeding pregnant withdrawing detox counseling therapist struggling"
)
_NOT_BESIDE: Final = words(
    "kill of at in front from to by between and btwn hurt stab shoot psych bus mens"
)
"""Words after which a relative or a workplace is what is spoken of, and nobody who speaks."""
_UNIFORMED: Final = words(
    "officer officers police pd ems medic medics fd deputy er ed unit trooper"
)
"""Who comes to a call; that they are named says nothing of who called."""
_CALLS: Final = words(
    "calling calls called texting texts chatting reports reporting concerned worried says states sts of re about asks asking wants"
)
_CALLS_ABOUT: Final = words(
    "calling calls called texting texts chatting reports reporting concerned worried asking"
)
_OPENING: Final = 4
"""Words of a heading: "SKI PATROL FOREMAN: ..."."""
_SEXES: Final = words("m f nb male female fem yom yof")
_NINE_EIGHT_EIGHT: Final = words("texter chatter")
_MANY: Final = words("people ppl")
_ANYBODY: Final = words("someone somebody")
_COUNTS: Final = words("two three four five several few group some")
_YEARS: Final = words("yo yom yof yoa yr y/o ym yf")


_WE: Final = words("we us our ours weve nuestro nuestra nos")
"""A speaker among others: "known to us", "we have him in the lobby"."""
_REPORTING: Final = words(
    "sts stats adv advs advises advised rptg rpts reports reporta calling llama llamando complaining"
    " complains complained relayed relays"
)
"""Said of whoever reports, hardly ever of the person."""
_CLAUSE: Final = 9
"""Words of a clause that are looked back at: "FISHERMAN ON THE BANK CALLING"."""
_PLACES: Final = words(
    "school clinic hospital librarian library hostel motel hotel facility store mall walmart casino"
    " shelter daycare camp depot condo ward portal gate pharmacy pharmacies trolley hospice dialysis"
    " er ed practice intake unit resource urgent"
)
"""A place reports ("SCHOOL REQ CHECK"); that the person is in one is no report."""
_REQUESTS: Final = words("req reqs requests requesting asks asking wants sts adv advises reports")
_COMING: Final = words("enrt enroute responding coming notified # en doing")
"""What is said of somebody who is on the way or at work, and does not report."""
_QUARREL: Final = words("yelling fighting arguing screaming fight argue shouting feuding")
_SOMEONES: Final = words("someone somebody people ppl his their they them guest driver owner")
"""No person by themselves: "someone drove off in it", "needs his refill"."""
_TAKEN: Final = words(
    "stolen robaron robo robbed burglarized vandalized graffiti keys insurance refund scam"
)
_PERSONS: Final = (_DESCRIBED | _HE | _KIN) - _SOMEONES | words(
    "susp suspect driver rider tenant tenants child kids children baby patron group party pt"
    " patient client edp cook clerk inmate alumna alumno resident year employee customer"
    " guys men women couple drunk males females anciano anciana persona victim vict"
)
_PERSONS_BUT_KIN: Final = _PERSONS - _KIN
_MISDIALS: Final = (
    ("wrong", "number"), ("by", "accident"), ("by", "mistake"), ("pocket", "dial"),
    ("pocket", "dialed"), ("butt", "dial"), ("butt", "dialed"), ("playing", "w"),
    ("playing", "with"), ("test", "call"), ("testing", "whether"), ("testing", "the"),
    ("testing", "if"), ("nobody", "needs"), ("had", "my"),
)  # fmt: skip
_MISDIALS_BEGIN: Final = frozenset(first for first, _ in _MISDIALS)
_PHONE: Final = words("phone number line chat dial dialed call called 911 988 device watch")
_LATE: Final = words("died dead passed death funeral killed overdosed murio fallecio")
_DISCLOSES: Final = words(
    "admits admitted identifies identified feels felt wishes wished sounds sounded very suicidal"
    " crying sobbing tearful distraught hysterical anxious depressed opened disclosed discloses"
)
"""Said of a caller who speaks of themselves."""

_LOOKED_AT: Final = (
    _CALLER | _OF_CALLER | _KIN | _ROLES | _NINE_EIGHT_EIGHT | _DESCRIBED | _I | _HE | _WE
    | _REPORTING | words("self llamante per yo yom yof by himself herself line call calls")
)  # fmt: skip


def third_party(found: list[str], *, of_988: bool) -> tuple[str, int, int] | None:
    """``true`` where somebody else speaks, ``false`` where the person does, with the words.

    Args:
        found: Words and marks of a remark.
        of_988: Whether it is the note of a contact with the 988 line, where the one who writes is
            the counselor and the one written about speaks, unless the words name another.
    """
    places = _places(found, _LOOKED_AT)
    if not places and not of_988:
        return None
    if _misdialed(found):
        return None
    if of_988:
        return _of_contact(found, places)
    said = _of_call(found, places)
    if said is not None and said[0] == "true" and not _of_somebody(found, places):
        return None
    return said


def _places(found: list[str], those: frozenset[str]) -> list[int]:
    """Where any of those words stand."""
    return list(compress(range(len(found)), map(those.__contains__, found)))


def _misdialed(found: list[str]) -> bool:
    """Whether nobody meant to call: a wrong number, a child with the phone, a test."""
    if _PHONE.isdisjoint(found):
        return False
    for at in _places(found, _MISDIALS_BEGIN):
        if tuple(found[at : at + 2]) in _MISDIALS and not _PHONE.isdisjoint(
            found[max(0, at - 4) : at + 6]
        ):
            return True
    return False


def _of_somebody(found: list[str], places: list[int]) -> bool:
    """Whether anybody is spoken of but the one who calls, or only a thing that was taken."""
    lost = not _TAKEN.isdisjoint(found)
    for at in places:
        word = found[at]
        if (lost and word in _KIN) or (at and found[at - 1] in {"no", "any"}):
            continue
        if word in _PERSONS and not (word in {"her", "m", "f"} and at and found[at - 1] in _WE):
            return True
        if word in _MANY and at and (found[at - 1] in _COUNTS or found[at - 1].isdigit()):
            return True
    named = _PERSONS_BUT_KIN if lost else _PERSONS
    return any(
        word in named or word in _YEARS
        for at, word in enumerate(found)
        if not at or found[at - 1] not in {"no", "any"}
    )


def _of_contact(found: list[str], places: list[int]) -> tuple[str, int, int] | None:
    if "third" in found[:4] and "party" in found[:5]:
        return "true", found.index("third"), found.index("third") + 2
    own = any(found[at] in {"i", "im", "ive"} for at in places)
    for at in places:
        word = found[at]
        after = found[at + 1] if at + 1 < len(found) else ""
        if word in _OF_CALLER and after in _KIN and not own and _now(found, at + 2):
            return "true", at, at + 2
        if word not in _KIN and word not in _ROLES:
            continue
        if _opens(found, at) and (after in _CALLS or after == ":") and not own:
            return "true", at, at + 1
        before = found[max(0, at - 5) : at]
        for_them = any(each in {"about", "for", "re"} for each in before[-3:])
        if for_them and any(each in _CALLS_ABOUT for each in before) and not own:
            return "true", max(0, at - 3), at + 1
        alone = not any(found[each] in {"im", "ive"} for each in places)
        if (
            before == ["my"]
            and alone
            and any(
                found[each] in {"hes", "shes", "he", "she"}
                or (found[each] in {"his", "her"} and (not own or after in _TROUBLED))
                for each in places
            )
        ):
            return "true", at - 1, at + 1
        if before[-1:] == ["my"] and alone and after in _TROUBLED:
            return "true", at - 1, at + 1
    return ("false", 0, 1) if found else None


def _now(found: list[str], at: int) -> bool:
    """Whether a relative of the caller is spoken of as being in trouble now, and not as lost."""
    ahead = found[at : at + 6]
    return _LATE.isdisjoint(ahead) and (
        not ahead or not _PRESENT.isdisjoint(ahead[:3]) or ahead[0] in {",", "("}
    )


_TROUBLED: Final = words(
    "is has hes shes took said says wont keeps just texted wants tried gave threatened sent"
)
"""What is said of a relative whom a contact is about."""
_PRESENT: Final = words(
    "is has hes shes wont cant keeps says said took texted sent just wants threatened went left"
)


def _of_call(found: list[str], places: list[int]) -> tuple[str, int, int] | None:
    own: tuple[str, int, int] | None = None
    caller = first_i = first_he = first_we = somebody = -1
    for at in places:
        word = found[at]
        after = found[at + 1] if at + 1 < len(found) else ""
        if word in _OF_CALLER and after in _KIN and not _LATE.isdisjoint(found[at + 2 : at + 4]):
            own = own or ("false", at, at + 2)  # who grieves, and not who is grieved for
            continue
        if word in _OF_CALLER or (word in _CALLER and after == "s") or word == "llamante":
            return "true", at, min(at + 2, len(found))
        if word == "per" and not _WITNESSES.isdisjoint(found[at + 1 : at + 3]):
            return "true", at, at + 2
        if (
            word == "by"
            and at
            and found[at - 1] in _PASSIVE
            and not (after in _UNIFORMED or after in _HE)
        ):
            return "true", at - 1, min(at + 2, len(found))
        if word in {"calls", "callers"} and at and found[at - 1] in _SEVERAL:
            return "true", at - 1, at + 1
        if word == "call" and after in {"came", "from"}:
            return "true", at, at + 2
        if word == "line" and at and found[at - 1] in _OTHER:
            return "true", at - 1, at + 1
        if word in {"himself", "herself", "self"} and found[max(0, at - 2) : at] in _FOR:
            return "false", at - 2, at + 1
        if word in _REPORTING and _is_reporter(found, at):
            return "true", max(0, at - 2), at + 1
        if word in _CALLER:
            caller = at if caller < 0 else caller
            said = _of_caller(found, at)
            if said != "true" and at and found[at - 1] in _SEXES and at <= _OPENING:
                own = own or ("false", at - 1, at + 1)  # "33 NB caller thinks about the bridge"
                continue
            if said != "true" and 0 <= somebody < at - 2:
                said = "true"  # a description comes first, and then the one who gives it
            if said == "true":
                return "true", at, min(at + 3, len(found))
            if said == "false":
                own = own or ("false", at, min(at + 3, len(found)))
        elif word in _UNIFORMED and _opens(found, at) and (after in _SAY or after in _REQUESTS):
            return "true", at, at + 2
        elif (word in _ROLES or word in _KIN) and word not in _UNIFORMED:
            if _reports(found, at, opening=_opens(found, at)):
                return "true", at, at + 1
            if (
                somebody >= 0
                and own is None
                and at > somebody
                and found[at - 1] not in _NOT_BESIDE
                and (word not in _PLACES or after in _REQUESTS)
                and after not in _COMING
                and not after.isdigit()
            ):
                return "true", at, at + 1  # a person is described, and somebody is with them
            if (
                (word in _KIN or word in _DESCRIBED)
                and own is None
                and not _of_the_speaker(found, at)
            ):
                somebody = at if somebody < 0 else somebody
        elif (word in _NINE_EIGHT_EIGHT or (word == "self" and at <= _OPENING)) and own is None:
            own = ("false", at, at + 1)  # "58M SELF, CHEST PAIN"
        elif word in _DESCRIBED and somebody < 0 and own is None:
            somebody = at
        if word in _I and word != "me" and first_i < 0 and _speaks(found, at):
            first_i = at
        if word in _WE and first_we < 0:
            first_we = at
        if word in _HE and first_he < 0:
            first_he = at
    if own is not None:
        return own
    if (found[0] in _HE and first_he == 0) or found[:2] in _THIS_ONE:
        return "true", 0, 1  # "she took a bunch of pills": who says so speaks of another
    if caller >= 0 and first_he >= 0:
        return "true", caller, caller + 1
    if first_i >= 0 and first_he >= 0 and found[first_he] in {"they", "theyre"}:
        first_he = -1  # the voices, the neighbors, the doctors
    if first_i >= 0 and first_he >= 0:
        # "i sprayed the stuff up his nose": somebody who speaks of another
        return "true", min(first_i, first_he), max(first_i, first_he) + 1
    other = somebody >= 0 and found[somebody] not in _NOBODY_KNOWN and not _of_self(found, first_i)
    if (
        first_i >= 0
        and not other
        and any(
            word in _OWN_STATE and not _of_another(word, found, at) for at, word in enumerate(found)
        )
    ):
        return "false", first_i, first_i + 1
    if max(first_i, first_we) >= 0 and (somebody >= 0 or first_he >= 0):
        # "known to us", "20 people in the yard, i have work in the morning"
        return "true", max(first_i, first_we), max(first_i, first_we) + 1
    return None


_NOBODY_KNOWN: Final = _ANYBODY | _MANY
_SEVERAL: Final = words("multiple several numerous many more mult")
_THIS_ONE: Final = [
    [which, who] for which in ("this", "some") for who in ("guy", "man", "lady", "woman", "dude")
]
_WITNESSES: Final = (_KIN | _ROLES | words("vict victim anon witness rp caller")) - words("pd ems")
_PASSIVE: Final = words("found seen reported observed given located spotted witnessed")
_OTHER: Final = words("other second 2nd another otra")
_FOR: Final = (["calling", "for"], ["calls", "for"], ["called", "for"], ["help", "for"])


def _speaks(found: list[str], at: int) -> bool:
    """Whether a word that may be an "I" is one: not the "yo" of an age, nor somebody ill."""
    word, before = found[at], found[at - 1] if at else ""
    if word == "yo":
        return not (before.isdigit() or before in {"/", "-", "old"})
    if word == "ill":
        return before not in _FALLS_ILL
    return True


_FALLS_ILL: Final = words(
    "feels feel feeling mentally is are was terminally very fell got critically"
)


def _of_self(found: list[str], at: int) -> bool:
    """Whether the words behind an "I" describe the one who speaks: "im a 34 yo male"."""
    return at >= 0 and found[at] in {"im", "i"} and not _DESCRIBED.isdisjoint(found[at : at + 6])


def _is_reporter(found: list[str], at: int) -> bool:
    """Whether whoever reports, calls or advises stands before the word, and is not the person."""
    start = at
    while start and at - start < _CLAUSE and _within(found[start - 1]):
        start -= 1
    clause = [word for word in found[start:at] if not word[0].isdigit() and word not in _FILLS]
    if not clause:
        return False
    after = found[at + 1] if at + 1 < len(found) else ""
    word, head = found[at], clause[0]
    if len(clause) <= _OPENING and head in _DESCRIBED and after in {"her", "his", "their"}:
        behind = found[at + 2] if at + 2 < len(found) else ""
        return behind in _KIN or behind.endswith(("friend", "freind"))
    if head in _NO_REPORTER or (clause[-1] in _NO_REPORTER and clause[-1] not in _DESCRIBED):
        return False
    if word in {"calling", "llamando", "llama"}:
        return not after.isalpha() or after in _CALLS_IN
    return len(clause) <= _OPENING + 1 and after not in _UNIFORMED


def _within(word: str) -> bool:
    return word not in STRONG and word not in {",", ":", "-", "/", "(", ")", '"'} and word != "\n"


_FILLS: Final = words("the a an his her their my off duty now and also la el un una que dice senor")
_CALLS_IN: Final = words("in 911 from about back on for re asking w with again")
_NO_REPORTER: Final = (_DESCRIBED | _HE | _I | _CALLER | _OF_CALLER) - words("senora") | words(
    "pt patient client keeps kept not no is was are been has have refusing says said who voice"
    " voices stop started then still dont doesnt didnt wont never nobody to of at on police fire"
    " suicidal unk poss drunk caller rp possible sw edp per will be by and if or when"
)


def _opens(found: list[str], at: int) -> bool:
    """Whether the word begins a thought."""
    return at == 0 or found[at - 1] in STRONG or found[at - 1][0] in "\n/"


def _of_the_speaker(found: list[str], at: int) -> bool:
    return at > 0 and found[at - 1] in {"my", "mi"}


def _of_caller(found: list[str], at: int) -> str:
    """What the words behind "caller" say of who is spoken about; empty where they say nothing."""
    ahead = [word for word in found[at + 1 : at + 14] if word not in _SKIPPED]
    for number, word in enumerate(ahead):
        if word in {".", ";", "//", "!", "?"} or word[0] == "\n":
            ahead = ahead[:number]
            break
    while ahead and (ahead[0].isdigit() or ahead[0] in _YEARS or ahead[0] in {"m", "f", "nb"}):
        ahead = ahead[1:]
        if ahead and (ahead[0].endswith("ing") or ahead[0] in _OWN_STATE):
            return "false"  # "CALLER 24 SOBBING"
    if ahead and ahead[0] in _DISCLOSES and not _about_kin(ahead):
        return "false"
    strange = next(
        (
            at
            for at, word in enumerate(ahead)
            if word in _STRANGE or (word in _SPYING and ahead[at - 1] in {"are", "is", "keep"})
        ),
        -1,
    )
    if strange >= 0 and not any(word in _TOLD_OF for word in ahead[:strange]):
        return "false"  # "RP STS THE VOICES WONT STOP"
    for number, word in enumerate(ahead[:8]):
        if word in _HE and number <= _OPENING and any(each in _SAY for each in ahead[:number]):
            # "caller says she wants to die"; but "says his brother ..." is another
            follows = ahead[number + 1 : number + 3]
            if word in {"his", "her", "their"} and any(each in _KIN for each in follows):
                return "true"
            return "false" if word in {"he", "she", "hes", "shes", "they", "theyre"} else ""
        if word in _ANYBODY and number and ahead[number - 1] in {"to", "with", "w"}:
            continue  # wants to talk to someone
        if word in {"a", "an"} and not any(
            each in _SOMEBODY for each in ahead[number + 1 : number + 4]
        ):
            continue
        if word in _SOMEBODY or (word in _ROLES and number <= _OPENING and word not in _UNIFORMED):
            return "true"
        if word.isdigit() and number and ahead[number - 1] in _SAY:
            return "true"
        if word in _OWN_STATE and number <= _OPENING + 2 and not _of_another(word, ahead, number):
            return "false"
    first = ahead[0] if ahead else ""
    if first in {"is", "was"} and ahead[1:2] and ahead[1].endswith("ing"):
        return "false"  # "caller is holding a knife"
    if any(word in {"him", "them", "her"} for word in ahead):
        return "true"
    return "true" if first in {"behind", "across", "inside", "outside", "near"} else ""


_STRANGE: Final = words(
    "voices government fbi cia thoughts chip microchip aliens satellites demons spirits wires mind"
)
_SPYING: Final = words("following watching poisoning spying recording bugging")
_TOLD_OF: Final = (_DESCRIBED | _KIN) - words("people someone somebody") | words(
    "him he she hes shes them neighbors customer tenant resident client pt"
)


def _of_another(word: str, ahead: list[str], at: int) -> bool:
    """Whether what could be the caller's own state is not: "hears a female", "lost wallet"."""
    behind = ahead[at + 1 : at + 4]
    if word == "lost":
        return not _THINGS.isdisjoint(behind)
    return (
        word in {"hears", "hearing"}
        and "voices" not in behind
        and any(each in _SOMEBODY and each not in {"a", "an"} for each in behind)
    )


_THINGS: Final = words(
    "wallet keys key purse license plate bike bicycle card cards passport dog cat phone id bag ring"
)


def _about_kin(ahead: list[str]) -> bool:
    return any(word in _KIN for word in ahead[:5])


_SKIPPED: Final = frozenset({",", "-", ":", "/", "(", ")", '"'})


def _reports(found: list[str], at: int, *, opening: bool) -> bool:
    """Whether a role or relative is the one who tells."""
    before = found[at - 1] if at else ""
    ahead = found[at + 1 : at + 4]
    after = ahead[0] if ahead else ""
    if before in {"my", "mi"} and found[at] in _KIN:
        return (
            after
            in words(
                "is has hes shes was just took said says wont keeps who and in locked tried threatened"
                " wants needs told texted gave got sent , esta # lives came ran will drank cut called"
            )
            or opening
            or at <= _OPENING + 2
        )
    if opening and (
        after == ":"
        or after in _SAY
        or after in words("calling calls re on w with and of wants requesting req requests asks")
    ):
        return True
    if opening and found[at] in _KIN:
        return True
    if opening and found[at] in _ROLES:
        return after not in _QUARREL and after not in _COMING
    if (
        at <= _OPENING
        and after in {":", ",", "//", "w"}
        and before not in {"the", "by", "to", "his", "her", "a"}
    ):
        return True
    if found[at] in _KIN and before in _SAY and after in {",", ".", ""}:
        return True  # "..., says dad, ..."
    if after in _SAY and before not in words("the to by told his her their") | _HE:
        return True
    return after in words(
        "calling reporting reports rpts rptg advising requesting req reqs requests on"
    ) and (after != "on" or ahead[1:2] == ["line"] or ahead[1:2] == ["scene"])
