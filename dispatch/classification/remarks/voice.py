"""Who speaks: the person, or somebody about them?

First whom the words name: the one who reports (a caller, staff, kin, an "I") and those who are
spoken of. A reporter beside somebody else speaks of another; a caller of whom alone the words tell
something that is felt, taken or hurt speaks of themselves.
"""

from collections.abc import Collection
from itertools import chain
from typing import Final

from dispatch.classification.remarks import speakers as who
from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.tokens import STRONG

_MARKS: Final = STRONG | {",", ":", "-", "/", "(", ")", '"', "*", "&", "+", "\u2013", "\u2014"}
_JOINS: Final = words(
    "and but that because bc so while when then que y pero says sts states adv advises if where"
)
_PREPOSITIONS: Final = words(
    "to at from with w by of on in for near behind outside inside over under into onto off through"
    " about against between toward towards after before until upon across abt re and or"
)
_OWN_FACTS: Final = words(
    "suicide_ideation suicide_behavior self_harm_now overdose intoxication medical disorganization"
    " consent means_access consciousness preference"
)
"""Facts that a caller of whom alone is spoken has."""
_CLAUSE: Final = 9
_OPENING: Final = 6
"""Words of a heading: "SKI PATROL FOREMAN: ..."."""
_SEEN: Final = words(
    "found asked told escorted seen reported observed given located spotted witnessed flagged relayed"
)
_SELF: Final = words("self himself herself themselves themself")
_SAID: Final = words(
    "says said sts states saying stating stated tells telling adv advises reports dice claims admits"
    " texted wrote asked"
)
_SHE: Final = words("she shes ella")
_HE: Final = words("he hes el")
_AGES: Final = words("yo yom yof y/o yr yrs year m f male female fem nb old yoa")
_OBSERVES: Final = words("hears heard hearing hear sees saw see seeing watching watched observed")
_OBJECTS: Final = words("him her them")
_REMOVES: Final = words(
    "wants want needs need asked asking req requests requesting wanting refuses told trying tried"
)
_NOT_OWN: Final = words(
    "think thinks know dont believe guess saw see heard hear found find watched worried afraid need want"
    " have had called call told cant couldnt wonder work live am was"
)
"""Verbs of an "I" that tell nothing of it where somebody else follows."""


_DOES: Final = words(
    "bit hit threw took shot cut struck told kicked let saw has have had got gets put gave left bites hits"
    " says is was are were be wants want"
)
"""Verbs behind which a noun is what something is done to."""


class _Words:
    """The words of a remark with what is asked of them."""

    __slots__ = ("_places", "facts", "found")

    def __init__(self, found: list[str], facts: Collection[str]) -> None:
        others = {
            word: meant
            for word in set(found)
            if word.isalpha() and (meant := who.meant(word)) != word
        }
        self.found = [others.get(word, word) for word in found] if others else found
        self.facts = facts
        self._places: dict[str, list[int]] = {}

    def places(self, looked_at: frozenset[str]) -> list[int]:
        """Where any of these words stands, in order."""
        places = self._places
        if not places:
            for at, word in enumerate(self.found):
                if word in places:
                    places[word].append(at)
                else:
                    places[word] = [at]
        named = filter(looked_at.__contains__, places)
        return sorted(chain.from_iterable(map(places.__getitem__, named)))

    def at(self, place: int) -> str:
        return self.found[place] if 0 <= place < len(self.found) else ""

    def behind(self, place: int, count: int) -> list[str]:
        """Words behind a place, up to the end of the thought; marks left out."""
        kept: list[str] = []
        for word in self.found[place + 1 :]:
            if word in STRONG or word[0] in "\n.":
                break
            if word not in _MARKS:
                kept.append(word)
            if len(kept) == count:
                break
        return kept

    def starts(self, place: int) -> bool:
        """Whether a noun is the subject of its clause, with what stands before it."""
        unknown = 0
        for back in range(6):
            before = self.at(place - back - 1)
            if not before or before in _MARKS or before[0] in "\n.":
                return True
            if before in _JOINS:
                return True
            if before in _PREPOSITIONS or before in who.NOTICES or before.endswith("ing"):
                return False
            if (
                before not in who.DET
                and before not in who.PLACES
                and not before[0].isdigit()
                and (
                    before in who.KIN
                    or before in who.HE
                    or before in who.SAY
                    or before in who.DESCRIBED
                )
            ):
                return False
            if before not in who.DET and before not in who.PLACES and not before[0].isdigit():
                unknown += 1
                if unknown > 2 or before in _DOES or before.endswith(("ed", "ing")):  # noqa: PLR2004
                    return False
        return False

    def opens(self, place: int) -> bool:
        return place == 0 or self.found[place - 1] in STRONG or self.found[place - 1][0] in "\n/"

    def predicate(self, place: int) -> list[str]:
        """The words that follow a noun, without ages, roles and adverbs."""
        ahead = self.behind(place, 8)
        if ahead[:1] == ["of"]:
            ahead = ahead[2:]
        while ahead and (
            ahead[0][0].isdigit()
            or ahead[0] in _AGES
            or ahead[0] in {"also", "just", "now", "who", "still", "there", "here", "s", "then"}
            or (ahead[0] in who.ROLES and ahead[0] not in who.NOTICES)
        ):
            ahead = ahead[1:]
        return ahead


def third_party(
    found: list[str], *, of_988: bool, facts: Collection[str] = (), personal: bool = False
) -> tuple[str, int, int] | None:
    """``true`` where somebody else speaks, ``false`` where the person does, with the words.

    Args:
        found: Words and marks of a remark.
        of_988: Whether it is the note of a contact with the 988 line, where the one who writes is
            the counselor and the one written about speaks, unless the words name another.
        facts: Names of the facts that the rules found in it.
        personal: Whether the rules found a fact or a kind of anybody.
    """
    if not found or _misdialed(found):
        return None
    text = _Words(found, facts)
    if found[:1] in (["says"], ["sts"]) and {"called", "calls", "calling"} & set(found):
        return "false", 0, 1
    if of_988:
        return _of_contact(text, personal=personal)
    return _of_call(text)


def _misdialed(found: list[str]) -> bool:
    """Whether nobody meant to call: a wrong number, a child with the phone, a test."""
    if who.PHONE.isdisjoint(found):
        return False
    return any(
        (found[at], found[at + 1]) in who.MISDIALS
        and not who.PHONE.isdisjoint(found[max(0, at - 4) : at + 6])
        for at in range(len(found) - 1)
    )


# --- contacts with the 988 line ---------------------------------------------------------------


def _of_contact(text: _Words, *, personal: bool) -> tuple[str, int, int] | None:
    found = text.found
    if "third" in found[:4] and "party" in found[:5]:
        return "true", found.index("third"), found.index("third") + 2
    own = _own_i(text)
    if _emphatic(found):
        return "false", 0, 1
    told = _of_another_there(text) if own < 0 else -1
    if told >= 0:
        return "true", told, told + 1
    for at, word in enumerate(found):
        if word == "behalf":
            return "true", at, at + 1
        if not (word in who.KIN or word in who.ROLES or word in who.DESCRIBED):
            continue
        calls = any(
            each in who.CALLS_ABOUT - {"check", "checking", "chk"}
            for each in found[max(0, at - 6) : at]
        )
        before = _without_det(text, at)
        if calls and before in {"about", "for", "re", "abt", "regarding", "on", "por"}:
            if word in who.DESCRIBED or _in_trouble(text, at):
                return "true", max(0, at - 3), at + 1
            continue
        if word not in who.KIN and not (word in who.ROLES and text.opens(at)):
            continue
        if (
            text.opens(at)
            and own < 0
            and _calls_on(text, at)
            and not _SELF & set(text.behind(at, 9))
        ):
            return "true", at, at + 1
        owner = text.at(at - 1)
        if owner in who.DET and owner not in {"my", "mi"} | who.OF_CALLER:
            owner = text.at(at - 2)
        if (owner in who.OF_CALLER or (owner == "s" and text.at(at - 2) in who.CALLER)) and (
            _in_trouble(text, at) and own < 0
        ):
            return "true", at - 1, at + 1
        if owner in {"my", "mi"} and own < 0 and _in_trouble(text, at, texts=True):
            return "true", at - 1, at + 1
    if not personal and own < 0 and not _ASKS_FOR_PAPER.isdisjoint(found):
        return None
    return "false", 0, 1


def _emphatic(found: list[str]) -> bool:
    """Whether the words come back to who speaks: "she herself is safe", "counseling for himself"."""
    return any(
        word in {"himself", "herself"}
        and at
        and (found[at - 1] in {"she", "he"} or (found[at - 1] == "for" and "caring" not in found))
        for at, word in enumerate(found)
    )


def _of_another_there(text: _Words) -> int:
    """Where the first sentences of a note say that somebody calls about another; -1 if they do not."""
    found = text.found
    ends = [at for at, word in enumerate(found) if word in {".", ";", "\n", "!"}]
    last = ends[1] if len(ends) > 1 else len(found)
    for at, word in enumerate(found[: min(last, 4 * _CLAUSE)]):
        if (word not in who.KIN and word not in who.DESCRIBED) or word in who.ANYBODY:
            continue
        ahead = text.behind(at, 5)
        if not who.LATE.isdisjoint(ahead[:3]):
            continue
        before = [each for each in found[max(0, at - 8) : at] if each not in _MARKS]
        near = [each for each in before if each not in who.DET][-3:]
        kin = word in who.KIN
        if kin and text.opens(at - (1 if at and found[at - 1] in who.DET else 0)):
            # "Mother is worried about her son", "Father of an autistic man", "A wife reports"
            if ahead[:1] in (["of"], ["reports"], ["called"], ["calling"], ["says"]) or (
                "worried" in ahead or "concerned" in ahead
            ):
                others = set(found[at + 1 : at + 16]) & (_KIN_DESCRIBED)
                if others or ahead[:1] == ["of"]:
                    return at
            if ahead[:1] and ahead[0] == "says" and found[0] == "caller":
                return at
        if kin and ahead[:1] == ["of"] and {"is", "caller"} & set(before[-4:]):
            return at  # "caller is the mother of"
        if near and near[-1] in _TELLS_OF and set(found[:at]) & (who.CALLER | {"visitor"}):
            if kin and not _in_trouble(text, at):
                continue
            return at
        if near[-2:] in (["help", "for"], ["see", "and"]) or near[-1:] == ["see"]:
            return at
    return -1


_TELLS_OF: Final = words("says reports found states that said stated describes shared see about")


def _without_det(text: _Words, at: int) -> str:
    while at and (text.at(at - 1) in who.DET or text.at(at - 1)[0].isdigit()):
        at -= 1
    return text.at(at - 1)


def _calls_on(text: _Words, at: int) -> bool:
    """Whether kin or a role at the head of a note call about somebody."""
    ahead = text.behind(at, 7)
    calls = ahead[:1] and (ahead[0] in who.TELLS or ahead[0] in {"worried", "concerned", "of"})
    if not calls or text.at(at + 1) == ",":
        return text.at(at + 1) == ":"
    return any(
        word in _KIN_DESCRIBED or word in {"about", "for", "her", "his"} for word in ahead[1:]
    )


_ASKS_FOR_PAPER: Final = words(
    "posters poster cards brochures brochure packet flyers lesson presentation training volunteer"
    " volunteering donate donation directions article essay report research hours website class student"
    " students workshop nobody survey intern reporter podcast"
)
"""Who asks for such a thing calls about nobody."""
_TROUBLED: Final = words(
    "is has hes shes took said says wont keeps just texted wants tried gave threatened sent posted told"
    " locked cut left stopped went drank started talking looks sounds will esta quiere dice tiene tomo se"
    " bought overdosed wrote cant isnt hasnt threatening having who hung was been not being might"
    " may relapsed swallowed called may going gonna hurt cuts grabbed pulled refuses needs"
)


def _in_trouble(text: _Words, at: int, *, texts: bool = False) -> bool:
    """Whether a relative is spoken of as the one whom the contact is about."""
    ahead = text.behind(at, 6)
    if not who.LATE.isdisjoint(ahead[:3]) or any(
        pair in (["hit", "me"], ["broke", "up"], ["hurt", "me"], ["left", "me"])
        for pair in (ahead[0:2], ahead[1:3])
    ):
        return False
    if texts and not ({"he", "she", "hes", "shes", "him", "her", "his"} & set(text.found)):
        return bool(ahead) and ahead[0] in {"is", "esta", "quiere", "dice", "wants", "says", "de"}
    follows = text.at(at + 1)
    return (not ahead) or not _TROUBLED.isdisjoint(ahead[:3]) or follows in {",", "("}


def _own_i(text: _Words) -> int:
    """Where an "I" says what is felt, taken or hurt; -1 where none does."""
    for at, word in enumerate(text.found):
        if word not in who.I or word in {"my", "me", "mi", "id"}:
            continue
        before = text.at(at - 1)
        if word == "yo" and (before[:1].isdigit() or before in {"/", "-", "old"}):
            continue
        if word == "ill" and before in _FALLS_ILL:
            continue
        ahead = text.behind(at, 8)
        if ahead and ahead[0].isdigit():
            return at  # "im 15"
        for number, each in enumerate(ahead):
            if each in _HE_OBJECTS | {"his", "neighbor", "neighbors"} or each in who.KIN:
                break
            if each in _DESCRIBED_BUT_ANYBODY and number and ahead[0] in _NOT_OWN:
                break
            if each in {"voices", "voice"} and ahead[0] in {"hear", "can", "heard"}:
                return at
            if each in who.OWN and not (number and ahead[0] in {"heard", "hear", "saw", "found"}):
                return at
    return -1


_FALLS_ILL: Final = words(
    "feels feel feeling mentally is are was terminally very fell got critically"
)

# --- calls ------------------------------------------------------------------------------------


def _of_call(text: _Words) -> tuple[str, int, int] | None:
    found = text.found
    told = _told_by_another(text)
    if told is not None:
        return told
    callers = [
        at for at in text.places(_CALLERS) if found[at] in who.OF_CALLER or _is_one(text, at)
    ]
    reporter = _reporter(text)
    if (
        reporter >= 0
        and reporter < _OPENING
        and (not callers or reporter < callers[0])
        and not who.TELLS.isdisjoint(text.predicate(reporter)[:2])
        and (found[reporter] in who.ROLES or found[reporter] in who.PLACES)
        and (_person(text) >= 0 or _about_people(text) or callers)
        and found[reporter] not in {"caller", "neighbor"}
    ):
        return "true", reporter, reporter + 1
    own = _self_called(text)
    if own is not None:
        return own
    if callers:
        return _of_caller(text, callers)
    return _without_caller(text, reporter)


def _is_one(text: _Words, at: int) -> bool:
    return not (text.at(at) == "reporting" and text.at(at + 1) not in {"party", "person"})


def _told_by_another(text: _Words) -> tuple[str, int, int] | None:
    """Words that name another by themselves."""
    for at in text.places(_TELL_OF_ANOTHER):
        word = text.found[at]
        before, after = text.at(at - 1), text.at(at + 1)
        if word == "behalf" and after == "of":
            return "true", at, at + 2
        if word == "party" and before in {"third", "3rd", "2nd", "second"}:
            return "true", at - 1, at + 1
        if word in {"calls", "callers"} and before in _SEVERAL:
            return "true", at - 1, at + 1
        if (
            word in {"told", "tells", "telling", "texted", "messaged"}
            and _person(text) >= 0
            and (after in _KIN_ROLES or text.at(at + 2) in _KIN_ROLES)
            and after in _KIN_ROLES_DET
            and text.at(at - 1) not in who.CALLER
            and after not in who.UNIFORMED
        ):
            return "true", at, at + 2
        if at < _OPENING // 2 + 1 and word in _SAYS_THAT and at and _unknown_reporter(text, at):
            return "true", 0, at + 1
        if word == "it" and before == "called" and after == "in":
            return "true", at - 1, at + 2
        if word == "call" and after in {"came", "from"} and before not in {"no", "a", "phone"}:
            return "true", at, at + 2
        if word in {"rp", "caller"} and after == "2":
            return "true", at, at + 2
        if word == "us" and before in {"of", "to"} and text.at(at - 2) in {"two", "known", "three"}:
            return "true", at - 1, at + 1
        if word in {"calling", "rptg", "llamando", "llama"} and _calls_in(text, at):
            return "true", max(0, at - 1), at + 1
        if (
            word == "line"
            and before in {"other", "second", "2nd", "another", "otra"}
            and "ctl" not in text.found[max(0, at - 5) : at]
            and "control" not in text.found[max(0, at - 5) : at]
        ):
            return "true", at - 1, at + 1
        if word in {"caller", "rp", "rpt", "report", "rp's"} and before in {
            "1st", "2nd", "first", "second", "third", "3rd", "another", "anon", "anonymous",
        }:  # fmt: skip
            return "true", at - 1, at + 1
        if before and before.isdigit() and word in {"st", "nd", "rd"} and after in who.CALLER:
            return "true", at - 1, at + 2
        if word == "per" and (
            after in _TOLD_PER
            or text.at(at + 2) in _KIN_ROLES
        ) and after not in {"pd", "ems"}:  # fmt: skip
            return "true", at, at + 2
        if (
            word == "by"
            and before in _SEEN - {"given"}
            and not (after in who.UNIFORMED or after in who.HE)
        ):
            return "true", at - 1, at + 2
    return None


_SAYS_THAT: Final = words(
    "sts adv advs advises advised reports rpts rptg req reqs requesting found"
)
_TELL_OF_ANOTHER: Final = _SAYS_THAT | words(
    "behalf party calls callers told tells telling texted messaged it call rp caller us calling rptg"
    " llamando llama line rpt report rp's st nd rd per by"
)
"""Words that are looked at for somebody else who tells; all others are passed over at once."""


def _unknown_reporter(text: _Words, at: int) -> bool:
    """Whether a word that is none for a person tells: "HHA STS", "FC STS", "facilities found"."""
    before = text.found[:at]
    if any(
        word in _DESCRIBED_HE_CALLER_OF_CALLER_I_MARKS or word in {"voices", "who", "not", "no"}
        for word in before
    ):
        return False
    if all(word[0].isdigit() for word in before):
        return False
    return _person(text) >= 0 or _about_people(text)


def _calls_in(text: _Words, at: int) -> bool:
    """Whether a clause names who calls, whoever that is: "LOSS PREVENTION CALLING"."""
    after = text.at(at + 1)
    if after.isalpha() and after not in {
        "in",
        "911",
        "from",
        "about",
        "it",
        "again",
        "por",
        "para",
    }:
        return False
    start = at
    while start and text.at(start - 1) not in _MARKS and text.at(start - 1)[0] != "\n":
        start -= 1
    clause = [word for word in text.found[start:at] if not word[0].isdigit()]
    if not clause or len(clause) > _OPENING or _person(text) < 0:
        return False
    alone = all(word in _DESCRIBED_DET_AGES for word in clause)
    return not alone and not set(clause) & (
        _HE_CALLER_I_OBJECTS
        | {"keeps", "no", "not", "is", "was", "been", "who", "and", "pt", "patient", "client", "kept",
           "stop", "to", "started", "named", "wont", "female", "subj", "subject", "que"}
    )  # fmt: skip


_SEVERAL: Final = words("multiple several numerous many more mult")


def _self_called(text: _Words) -> tuple[str, int, int] | None:
    """Words that say that the person called: "self referral", "male calling on himself"."""
    found = text.found
    for at in text.places(_TELL_OF_ONESELF):
        word = found[at]
        before, after = text.at(at - 1), text.at(at + 1)
        if word == "self" and before not in _HURTS and (
            after in _SELF_WORDS or (at <= _OPENING and after in {",", "", ".", "-"})
            or text.at(at + 2) in {"caller", "referral", "report", "reporting"}
        ):  # fmt: skip
            return "false", at, at + 1
        if (
            word in _SELF
            and before in {"for", "on"}
            and not _CALLED_FOR.isdisjoint(found[max(0, at - 6) : at])
        ):
            return "false", at - 2, at + 1
        if (
            word in {"line", "phone"}
            and before in {"on", "the"}
            and found[0] in who.HE
            and not _reporter_before(text, at)
            and (after in {"with", "w", "now"})
        ):
            return "false", at - 1, at + 1
        if (
            word in who.CALLER
            and after in {"is", "="}
            and text.at(at + 2) in {"the", "pt", "patient"}
            and {text.at(at + 2), text.at(at + 3)} & {"pt", "patient", "subj", "subject"}
        ):
            return "false", at, at + 3
        if (
            word in _DESCRIBED_BUT_BYSTANDERS
            and after == "on"
            and text.at(at + 2) in {"phone", "line"}
            and not who.TELLS.isdisjoint(text.behind(at + 2, 3))
            and at <= _OPENING
        ):
            return "false", at, at + 3
        if word in {"called", "calling", "calls"} and before in who.HE and after in {
            "because", "bc", "to", "911", "in", "asking", "wanting", "saying", "us", "and", "for",
        } and not _reporter_before(text, at):  # fmt: skip
            return "false", at - 1, at + 1
        if (
            word == "caller"
            and before == "the"
            and text.at(at - 2) in {"is", "was"}
            and text.at(at - 3) in who.HE
        ):
            return "false", at - 3, at + 1
        if (
            word in {"telling", "tells", "told"}
            and after in {"911", "dispatch", "dispatcher", "calltaker"}
            and before in who.DESCRIBED
        ):
            return "false", at - 1, at + 2
        if word in _CALLED and word != "caller" and at and not _calls_other(text, at):
            name = _subject_of(text, at)
            if name in _DESCRIBED_BUT_BYSTANDERS and not _others_reported(text, at):
                return "false", at - 1, at + 1
    return None


def _reporter_before(text: _Words, at: int) -> bool:
    return any(
        word in who.CALLER or word in who.KIN or word in who.ROLES or word in who.I
        for word in text.found[:at]
    )


_CALLED_FOR: Final = words(
    "called calling calls call help phoned requesting req requests requested asking asks wants ambulance"
    " care counseling"
)
_HURTS: Final = words(
    "shoot kill hurt harm shot cut hang hung locked on to killing hurting harming at"
)
_SELF_WORDS: Final = words("caller referral referred report reported reporting reports call called")
_CALLED: Final = words("called calling calls call help phoned dialed walkin llamando llama")
_BYSTANDERS: Final = words(
    "passenger passengers customer customers patron guest tenant tenants resident residents driver"
    " employee visitor shoplifter man"
) - {"man"}  # fmt: skip


def _calls_other(text: _Words, at: int) -> bool:
    """Whether a verb of calling goes to or is about somebody else."""
    ahead = text.behind(at, 7)
    if text.at(at) == "call" or text.at(at) == "help":
        return True
    if text.at(at + 1) in _MARKS:
        return False
    if text.at(at + 1) in {"for", "out"} or (ahead[:1] and ahead[0] in _OBJECTS | {"me", "people"}):
        return True
    if ahead[:1] and (ahead[0] in who.KIN or ahead[0] in {"the", "his", "my"} or ahead[0] == "rp"):
        return True
    for number, word in enumerate(ahead):
        if word in {"about", "re", "abt", "on", "regarding"} and number < 3:  # noqa: PLR2004
            follows = set(ahead[number + 1 : number + 5])
            if follows & (_KIN_DESCRIBED):
                return True
    return False


def _subject_of(text: _Words, at: int) -> str:
    """The last noun for somebody before a verb, where nothing but its own words stand between."""
    for back in range(1, 7):
        word = text.at(at - back)
        if not word or word in STRONG or word == "\n" or word in {":", "/"}:
            return ""
        if word in who.KIN or word in who.ROLES:
            return ""
        if word in who.DESCRIBED and word not in who.ANYBODY | {"party", "patient"}:
            return "" if text.at(at - back - 1) == "of" else word
        if not (
            word[0].isdigit() or word in _AGES or word in _MARKS or word in who.DET
            or word in {"is", "who", "has", "just", "approx", "in", "s", "20", "keeps"}
        ):  # fmt: skip
            return ""
    return ""


def _others_reported(text: _Words, at: int) -> bool:
    """Whether another is described behind a person who calls: "man calling, his wife fell"."""
    found = text.found
    for place in range(at + 1, len(found)):
        word = found[place]
        if (
            word in who.KIN
            and text.starts(place)
            and not _background(text, place)
            and text.at(place - 1) in who.DET
        ):
            ahead = text.predicate(place)
            return bool(ahead) and not (set(ahead[:2]) & who.LATE)
    return False


def _background(text: _Words, at: int) -> bool:
    """Whether kin are only a part of what is told: lost, left, on their way."""
    ahead = text.behind(at, 3)
    if not who.LATE.isdisjoint(ahead):
        return True
    before = _without_det(text, at)
    return before in who.BEFORE_KIN


# --- calls with a caller ----------------------------------------------------------------------


def _of_caller(text: _Words, callers: list[int]) -> tuple[str, int, int] | None:
    found = text.found
    first = callers[0]
    attached = _attached(text, callers)
    if (
        attached
        and max(attached) > first
        and text.at(first + 1) in {"is", "was"}
        and any(
            at > first and (text.at(at) in who.DESCRIBED or text.at(at).isdigit())
            for at in attached
        )
    ):
        return "false", first, max(attached) + 1  # "caller is a 24 yo male with a gun"
    if found[first] in who.OF_CALLER:
        nouns = text.behind(first, 7)
        if (nouns and nouns[0] in who.KIN and not who.LATE.isdisjoint(nouns[1:6])
                and nouns[1:2] != ["left"]):  # fmt: skip
            return "false", first, first + 2  # who grieves, and not who is grieved for
    if _says_own(text, first):
        return "false", first, first + 1
    others = _others(text, callers)
    if others is not None:
        if _only_in_beliefs(text, callers):
            return "false", first, first + 1
        return "true", min(first, others), max(first, others) + 1
    if _both(text):
        return "true", first, first + 1
    subject = any(each in who.HE for each in text.behind(first, 9)) or any(
        each in who.HE for each in found[first:]
    )
    observes = set(text.behind(first, 3)) & _OBSERVES
    if "violence_now" in text.facts and observes:
        return "true", first, first + 1
    if "crime" in text.facts and not {"suicide_ideation", "intoxication", "overdose"} & set(
        text.facts
    ):
        return "true", first, first + 1  # the victim speaks of whoever did it
    if _OWN_FACTS & set(text.facts) or (subject and not who.OWN.isdisjoint(found)):
        return "false", first, first + 1
    if "crime" in text.facts:
        return "true", first, first + 1  # the victim speaks of whoever did it
    if text.at(first - 1) in {"male", "female", "m", "f", "nb"}:
        return "false", first - 1, first + 1
    ahead = text.behind(first, 8)
    if not who.OWN.isdisjoint(ahead) and not (set(found) & who.TAKEN):
        return "false", first, first + 1
    if {"weapon", "violence_now", "threat_to_others"} & set(text.facts) and subject:
        return "false", first, first + 1
    return None


def _says_own(text: _Words, first: int) -> bool:
    """Whether what the caller says begins with what is felt, taken or hurt by the caller."""
    if first > _OPENING or not who.DESCRIBED.isdisjoint(
        set(text.found[:first]) - set(text.found[max(0, first - 2) : first])
    ):
        return False
    if any(word in who.KIN or word in who.HE for word in text.found[:first]):
        return False
    attached = _attached(text, [first])
    ahead: list[str] = []
    for at in range(first + 1, min(first + 22, len(text.found))):
        word = text.at(at)
        if word in STRONG or word[0] == "\n":
            break
        if at not in attached and word not in _MARKS:
            ahead.append(word)
        if len(ahead) == _CLAUSE + _OPENING - 1:
            break
    while ahead and (ahead[0] in who.SAY or ahead[0] in {"is", "was", "that", "crying", "called"}):
        ahead = ahead[1:]
    if not ahead:
        return False
    if (
        ahead[0] in who.HE - {"they", "theyre", "el"}
        and "suicide_ideation" in text.facts
        and not _both(text)
        and not any(
            word in _DESCRIBED_BUT_ANYBODY and at not in attached
            for at, word in enumerate(text.found)
        )
        and not (set(ahead[1:4]) & (_KIN_ABOUT_ANOTHER - {"has", "had", "wants", "needs"}))
    ):
        return True
    if ahead[0] in who.HE - {"they", "theyre", "el"}:
        ahead = ahead[1:]
    for number, word in enumerate(ahead):
        if number == 0 and word in _ABOUT_ANOTHER:
            return False
        if word in _KIN_ROLES_OBJECTS_HE or (
            word in who.DESCRIBED and word not in {"drunk", "person"}
        ):
            return word in who.HE and number == 1 and ahead[0] in {"if", "when", "that"} and False
        if word in who.OWN and word not in _WEAK:
            return not (number + 1 < len(ahead) and ahead[number + 1] in who.DESCRIBED)
        if number > 5:  # noqa: PLR2004 - what comes later is no predicate
            return False
    return False


_ABOUT_ANOTHER: Final = words(
    "heard hears hearing saw sees found worried concerned afraid scared thinks believes knows got received"
    " has had wants needs reports reporting watching trying cant hasnt unsure not in at behind w with"
    " walked came no a an the"
)
_WEAK: Final = words(
    "help gun knife lost hears hear hearing hurt roof self bridge razor rope cold talk"
    " scared therapist counselor harm end took fell sick meds using used hit"
)


def _both(text: _Words) -> bool:
    """Whether a "he" and a "she" both act: one of them is not the caller."""
    found = set(text.found)
    return bool(found & _SHE and found & _HE)


def _others(text: _Words, callers: list[int]) -> int | None:
    """Where somebody other than the caller is spoken of."""
    found = text.found
    taken = not who.TAKEN.isdisjoint(found)
    attached = _attached(text, callers)
    ages = [at - 1 for at in text.places(_AGE_MARKS) if at and found[at - 1].isdigit()]
    for at in sorted({*text.places(_MAY_BE_OTHERS), *ages}):
        word = found[at]
        if at in attached or (at and found[at - 1] in {"no", "any", "neg", "another"}):
            continue
        before = text.at(at - 1)
        if word in who.OF_CALLER or (word == "s" and at - 1 in callers):
            nouns = text.behind(at, 3)
            for number, noun in enumerate(nouns):
                if noun in who.KIN or noun in {"son", "sons", "child", "kids", "kid", "baby"}:
                    rest = text.behind(at, 8)[number + 1 :]
                    left = rest[:1] == ["left"]
                    if who.LATE.isdisjoint(rest[:4]) or (left and rest[1:2] != ["her"]):
                        return at
                    break
            continue
        if word in who.DESCRIBED or _is_age(text, at):
            if word in {"woman", "female", "lady", "vet", "veteran", "man", "male"} and _talks_to(
                text, at
            ):
                continue
            if word in who.ANYBODY:
                if taken or _talks_to(text, at) or before in {"needs", "need"}:
                    continue
                if word in {"people", "ppl"} and text.at(at - 1) in {"of", "around"}:
                    continue
            if word in {"party", "person"} and before in {"reporting", "in"}:
                continue
            if word == "baby" and text.at(at + 1) not in {
                "is",
                "isnt",
                "not",
                "wont",
                "has",
                "stopped",
            }:
                continue
            if word in {"drunk", "group", "subject", "kids", "children", "student", "students",
                        "baby", "pt"} and (before in _OWNS or before in {"hes", "shes", "is", "very",
                        "was", "been", "being", "im", "sounds", "got", "and", "grief", "support"}):  # fmt: skip
                continue
            if word in {"female", "woman", "male", "man", "lady"} and (
                text.at(at + 1) in _RESPONDERS
                or before in _PREFERS
                or (before == "a" and text.at(at - 2) in _PREFERS)
            ):
                continue
            if (
                word in {"m", "f"}
                and not (text.at(at - 1)[:1].isdigit() or text.at(at - 1) == "s")
                and text.at(at + 1) not in (_TELLS_MARKS)
            ):
                continue
            return at
        if word in who.KIN:
            if text.at(at + 1) == "s" or taken:
                continue
            before = _without_det(text, at)
            if before in {"about", "for", "on", "re", "abt", "of", "por"} and (
                set(found[max(0, at - 6) : at]) & who.CALLS_ABOUT
            ):
                return at
            if (text.starts(at) or before in _SAY_OR_FOUND) and not _background(text, at):
                return at
            if at > callers[0] and at - callers[0] < _CLAUSE + 3 and _still_told(text, at):
                return at
            continue
        if word in {"neighbor", "neighbors", "vecino", "vecina", "ex", "roommate"} and (
            text.starts(at) or before in _SAY_OBSERVES
        ):
            return at
        if word in who.ROLES and text.starts(at) and at not in callers and (
            set(text.predicate(at)[:2]) & (who.TELLS - {"called", "calling", "told"})
        ) and at < callers[0]:  # fmt: skip
            return at
        if word in {"him", "them"} and not _reflexive_he(text, at, callers):
            return at
    return None


def _still_told(text: _Words, at: int) -> bool:
    """Whether what follows kin goes on about them: "afraid of her ex, he has a gun"."""
    if not who.LATE.isdisjoint(text.behind(at, 3)):
        return False
    before = set(text.found[max(0, at - 7) : at])
    if before & _APART:
        return True
    return any(
        text.at(place) in who.HE
        and text.at(place - 1) in _MARKS | {"says", "saying", "and", "that"}
        for place in range(at + 1, min(at + 7, len(text.found)))
    ) and bool(before & _CARES)


_APART: Final = words(
    "fear phone line heard seen contact reach worried worryed concerned afraid scared fears threatened threatening found"
    " hold caring check checking translating interpreting posted"
)
_CARES: Final = words(
    "got received from texts text voicemail message call note letter says sts adv"
)
_OWNS: Final = words("her his their my your our the two three")
_RESPONDERS: Final = words(
    "officer officers counselor clinician responder to cop deputy therapist staff only"
)
_PREFERS: Final = words("wants prefers requests asks req for prefer wanted")


def _talks_to(text: _Words, at: int) -> bool:
    before = text.at(at - 1)
    if before in {"a", "another"} and set(text.found[max(0, at - 4) : at - 1]) & {
        "talk", "speak", "prefers", "prefer", "wants", "requests", "call",
    }:  # fmt: skip
        return True
    return before in {
        "to", "with", "w", "for", "wants", "needs", "have", "send", "if", "would", "that", "like",
        "asks", "asking", "want", "is",
    }  # fmt: skip


def _reflexive_he(text: _Words, at: int, callers: list[int]) -> bool:
    """Whether "him" may be the caller: people do something to the one who calls."""
    before = set(text.found[max(0, callers[0]) : at])
    clause = text.found[max(0, at - 4) : at]
    if set(clause) & {"rp", "caller", "comp", "rps"}:
        return False
    return bool(before & (_HE_OR_OTHERS)) or (text.at(at) == "them")


def _is_age(text: _Words, at: int) -> bool:
    """Whether "27M" or "33F" stands here."""
    return text.at(at + 1) in _AGE_MARKS and text.at(at).isdigit()


def _attached(text: _Words, callers: list[int]) -> set[int]:
    """Places of words that describe a caller: "33 nb caller", "caller (F, 35)", "rp is a male"."""
    places: set[int] = set()
    for at in callers:
        back = at - 1
        while back >= 0 and (
            text.at(back) in who.DESCRIBED
            or text.at(back) in _AGES
            or text.at(back).isdigit()
            or text.at(back) in {"old", "-", "/", "s", "anxious", "adult", "young", "elderly"}
        ):
            places.add(back)
            back -= 1
        ahead, limit = at + 1, at + 12
        if (text.at(ahead) in {"is", "was"} and text.at(ahead + 1) in {"a", "an"} | _AGES) or (
            text.at(ahead) == "is" and text.at(ahead + 1).isdigit()
        ):
            ahead += 1
        elif (
            text.at(ahead) not in {",", "(", "-"}
            and not text.at(ahead).isdigit()
            and (text.at(ahead) not in {"m", "f", "male", "female"})
        ):
            continue
        commas = 0
        while ahead < limit and (
            text.at(ahead) in who.DESCRIBED
            or text.at(ahead) in _AGES
            or text.at(ahead).isdigit()
            or text.at(ahead) in {"a", "an", "old", "-", "/", "s", "in", "her", "his", "late", "early",
                                  "mid", ",", "(", ")", "year", "approx", "self", "identified", "as"}
        ):  # fmt: skip
            if text.at(ahead) == ",":
                commas += 1
            places.add(ahead)
            ahead += 1
    return places


def _only_in_beliefs(text: _Words, callers: list[int]) -> bool:
    """Whether the others belong to what the caller believes: followers, voices, poisoners."""
    first = callers[0]
    if first > 1 or "disorganization" not in text.facts:
        return False
    attached = _attached(text, callers)
    named = [
        word
        for at, word in enumerate(text.found)
        if at not in attached and (word in who.DESCRIBED or word in who.KIN)
    ]
    if any(word not in who.STRANGERS for word in named):
        return False
    return bool((who.STRANGE | {"thinks", "believes", "convinced"}) & set(text.found))


# --- calls without a caller -------------------------------------------------------------------


def _without_caller(text: _Words, reporter: int) -> tuple[str, int, int] | None:
    found = text.found
    own = _own_i(text)
    person = _person(text)
    i_at = next(
        (
            at
            for at, word in enumerate(found)
            if (word in who.I and word not in {"id", "ill", "yo", "me"} and not _quoted(text, at))
            or (word in who.WE and word not in {"us", "were"})
        ),
        -1,
    )
    if reporter >= 0 and not (own >= 0 and own < reporter):
        if person >= 0 or _about_people(text):
            return "true", reporter, reporter + 1
        if found[reporter] in who.KIN:
            return "true", reporter, reporter + 1
        return None
    if i_at >= 0:
        spoken = _spoken_of(text)
        if own >= 0 and not _mostly_other(text, own):
            return "false", own, own + 1
        if spoken >= 0:
            return "true", min(i_at, spoken), max(i_at, spoken) + 1
        if found[i_at] in who.WE and person >= 0:
            return "true", i_at, i_at + 1
        if _OWN_FACTS & set(text.facts) and found[i_at] not in who.WE:
            return "false", i_at, i_at + 1
        return None
    if found[0] in who.HE or (
        found[:2] and found[0] in {"this", "some"} and found[1] in who.DESCRIBED
    ):
        return "true", 0, 1  # "she took a bunch of pills": who says so speaks of another
    if "me" in found and person >= 0 and not _quoted(text, found.index("me")):
        return "true", person, person + 1
    for at, word in enumerate(found):
        if word == "for" and found[at + 1 : at + 2] and found[at + 1] in {"his", "her", "my"} and (
            found[at + 2 : at + 3] and found[at + 2] in who.KIN
        ) and {"number", "info", "list", "referral", "appointment", "group"} & set(found[:at]):  # fmt: skip
            return "true", at, at + 3
    kin = _kin_subject(text)
    if kin >= 0:
        return "true", kin, kin + 1
    for at, word in enumerate(found[: 2 * _CLAUSE]):
        if word in _IN_CARE and text.starts(at) and text.at(at - 1) not in {"her", "his"}:
            return "true", at, at + 1  # who calls somebody a patient is not that patient
    return None


_IN_CARE: Final = words("resident inmate cellmate")


def _quoted(text: _Words, at: int) -> bool:
    """Whether an "I" stands in what somebody is told to have said."""
    before = text.found[max(0, at - 8) : at]
    if before.count('"') % 2 == 1 or text.found[:at].count('"') % 2 == 1:
        return True
    near = text.found[max(0, at - 4) : at]
    return bool(
        set(near) & {"yelling", "says", "saying", "screaming", "yells", "said", "sts", "states"}
    )


def _mostly_other(text: _Words, own: int) -> bool:
    """Whether what an "I" says of itself is a side note to what it tells of another."""
    strong = set(text.behind(own, 6)) & {
        "die", "suicidal", "kill", "myself", "alive", "cut", "end", "morir", "jump", "took", "pills",
        "relapsed", "panic", "anxious", "depressed", "alone", "hopeless", "chest", "breathe",
    }  # fmt: skip
    if (
        not strong
        and text.found[0] != '"'
        and any(
            word in who.HE
            or (word in _DESCRIBED_BUT_ANYBODY and word not in {"m", "f"})
            or (word in who.KIN and not _background(text, at))
            for at, word in enumerate(text.found[:own])
        )
    ):
        return True
    if {"suicide_ideation", "self_harm_now"} & set(text.facts) and text.at(own) in {
        "i",
        "im",
        "ive",
    }:
        ahead = set(text.behind(own, 6))
        if ahead & {"die", "suicidal", "kill", "myself", "alive", "cut", "end", "morir", "jump"}:
            return False
    return text.found[0] in who.HE or (
        text.found[0] in {"my", "mi"} and any(word in who.KIN for word in text.found[1:4])
    )


def _spoken_of(text: _Words) -> int:
    """Where somebody is spoken of beside an "I"."""
    for at, word in enumerate(text.found):
        before = text.at(at - 1)
        if word in who.HE and word not in {"they", "theyre"}:
            return at
        if word == "him":
            return at
        if word in who.DESCRIBED and not (
            word in who.ANYBODY
            and (_talks_to(text, at) or before in {"can", "please"} or text.at(at + 1) == "please")
        ):
            if before in {"no", "a"} and text.at(at - 2) in {"im", "as"}:
                continue
            return at
        if word in _KIN_AND_NEIGHBORS and (
            not _background(text, at) or "check" in text.found[max(0, at - 4) : at]
        ):
            return at
    return -1


def _reporter(text: _Words) -> int:
    """Where a role or a relative tells, or stands by."""
    found = text.found
    person = _person(text)
    head = _heading(text)
    if head >= 0:
        return head
    for at in text.places(_MAY_REPORT):
        word, after = found[at], text.at(at + 1)
        role, kin = word in who.ROLES or word in who.UNIFORMED, word in who.KIN
        place = word in who.PLACES
        described = word in who.DESCRIBED
        if not (role or kin or place or described):
            continue
        if described and not (role or kin):
            ahead = text.predicate(at)
            if (
                ahead[:1]
                and ahead[0]
                in {"calling", "reports", "reporting", "rpts", "rptg", "advises", "adv"}
                and _another(text, at)
            ):
                return at
            if ahead[:1] and ahead[0] in _OBSERVES_OR_FOUND and _another(text, at):
                return at
            if word in _PATRONS and ahead[:1] and ahead[0] in who.TELLS and _another(text, at + 1):
                return at
            continue
        beside = text.at(at - 1) in {"w", "with"} and text.at(at - 2) in _MARKS
        if kin and _background(text, at) and after not in {"calling", "on"} and not beside:
            continue
        ahead = text.predicate(at)
        first = ahead[0] if ahead else ""
        if first in {"enrt", "enroute", "responding", "notified", "en", "coming"}:
            continue
        if word in who.UNIFORMED:
            if ((text.opens(at) and at <= _CLAUSE) or text.at(at - 1) == "duty") and (
                first in _TELLS_IN_UNIFORM
                or set(ahead[1:3]) & {"adv", "advises", "sts", "reports", "req"}
            ):
                return at
            continue
        if (
            (role or kin)
            and text.at(at - 1) in {"w", "with", "con"}
            and person >= 0
            and at > person
            and not (set(found[max(0, at - 4) : at]) & _FIGHTS)
            and kin
            and text.at(at - 2) in _BESIDE
        ):
            return at
        if not text.starts(at):
            if (
                kin
                and found[at - 1] in {"to", "with", "w"}
                and text.at(at - 2) in {"talking", "speaking"}
                and person >= 0
            ):
                return at
            if kin and found[at - 1] in {"let", "letting"} and person >= 0:
                return at
            if first in {"calling", "rptg", "rpts", "reporting", "reports", "advises", "sts"}:
                return at
            continue
        if place and not (role or kin):
            if first in _TELLS_OF_PLACES and text.at(at + 1) != ",":
                return at
            continue
        if first in who.TELLS and not (first in {"calls", "called"} and _objects(ahead)):
            if kin and person >= 0 and _says_to_all(text, at):
                continue
            return at
        if (
            role
            and first not in _SUFFERS_ACTS
            and (_objects(ahead) or (text.at(at - 1) in who.DET and "him" in ahead))
            and (person < 0 or at > person or _objects(ahead))
            and not (set(ahead[:1]) & _MET)
        ):
            return at
        if (
            role
            and first in _NOTICES_OR_IS
            and (
                person >= 0
                or _objects(ahead)
                or first in {"has", "found"} | _OBSERVES
                or {"consciousness", "overdose"} & set(text.facts)
            )
        ):
            if first in {"w", "with"} and not _objects(ahead) and "pt" not in ahead[:3]:
                continue
            if first == "is" and (len(ahead) < 2 or ahead[1] not in who.NOTICES):  # noqa: PLR2004
                continue
            return at
        if kin and person >= 0 and at > person and first in _NOTICES_OR_IS:
            return at
    return -1


def _another(text: _Words, at: int) -> bool:
    """Whether somebody else is spoken of behind a place."""
    return any(
        (word in who.DESCRIBED and word not in {"m", "f", "party"})
        or word in {"he", "she", "hes", "shes"}
        or _is_age(text, place)
        for place, word in enumerate(text.found)
        if place > at + 1 or place < at - 3
    )


_PATRONS: Final = words(
    "driver customer guest tenant resident passenger student employee visitor patron rider member"
)
_SUFFERS: Final = words("was is got being been were came yelling fighting arguing hit drunk who at")
_ACTS: Final = words(
    "watching watches tried trying got came walked took stopped stayed staying talking gave following"
    " outside inside getting pulled hiding hid stepped left keeping sprayed restrained sitting standing brought"
)
"""What staff do at a scene, whoever called."""
_MET: Final = words("to and or in of from")
_FIGHTS: Final = words(
    "fighting arguing fight argument yelling hit angry mad upset dispute altercation"
)


def _objects(ahead: list[str]) -> bool:
    return any(word in _OBJECTS or word in who.DESCRIBED for word in ahead[1:7])


def _says_to_all(text: _Words, at: int) -> bool:
    del text, at
    return False


def _heading(text: _Words) -> int:
    """Where a heading names who reports: "SCHOOL NURSE: ..."."""
    found = text.found
    for at, word in enumerate(found[: _OPENING + 1]):
        if word in STRONG:
            return -1
        if (
            word == ","
            and at
            and text.at(at - 1) in {"desk", "nurse", "staff", "security", "mgr"}
            and (text.at(at + 1) in who.DESCRIBED or text.at(at + 1)[:1].isdigit())
        ):
            return at - 1
        if word in {":", "-", "/"} and at:
            clause = [each for each in found[:at] if each not in _MARKS]
            if not clause or any(each[0].isdigit() or each in who.LOCATIONS for each in clause):
                return -1
            if clause[-1] in _ROLES_KIN_PLACES:
                return at - 1
            if word == ":" and (clause[0] in _ROLES_KIN_PLACES):
                return 0
            return -1
    return -1


def _person(text: _Words) -> int:
    """Where somebody is described who does not report."""
    for at, word in enumerate(text.found):
        if at and text.found[at - 1] in {"no", "any"}:
            continue
        if word in who.DESCRIBED and word not in who.ANYBODY:
            if word in {"m", "f"} and not (
                at == 0 or text.at(at - 1)[:1].isdigit() or text.at(at - 1) in _MARKS
                or text.at(at + 1)[:1].isdigit() or text.at(at - 1) in who.TELLS
            ):  # fmt: skip
                continue
            return at
        if _is_age(text, at):
            return at
        if word in {"he", "she", "hes", "shes", "him", "them"}:
            return at
    for at, word in enumerate(text.found):
        if word in {"somebody", "someone", "people"}:
            return at
    return -1


def _about_people(text: _Words) -> bool:
    return bool((_OWN_FACTS | {"violence_now", "weapon", "threat_to_others"}) & set(text.facts))


_GONE: Final = who.LATE - words("left away asleep sleeping work moved coming loss")


def _kin_subject(text: _Words) -> int:
    """Where a relative or housemate is the one spoken of: who says so is another."""
    for at, word in enumerate(text.found):
        if word not in who.KIN:
            continue
        if text.starts(at) and (
            not _background(text, at)
            or (
                (text.at(at + 1).isdigit() or text.opens(at))
                and not (_GONE & set(text.behind(at, 3)))
            )
        ):
            before = [each for each in text.found[:at] if each in who.DESCRIBED]
            if before and text.at(at - 1) not in _MARKS | {"his", "her", "and"} | who.TELLS:
                continue
            return at
    return -1


# Sets that are asked of every word, made once.
_KIN_DESCRIBED: Final = who.KIN | who.DESCRIBED
_HE_OBJECTS: Final = who.HE | _OBJECTS
_DESCRIBED_BUT_ANYBODY: Final = who.DESCRIBED - who.ANYBODY
_KIN_ROLES: Final = who.KIN | who.ROLES
_KIN_ROLES_DET: Final = who.KIN | who.ROLES | who.DET
_KIN_ROLES_CALLER: Final = who.KIN | who.ROLES | who.CALLER
_DESCRIBED_HE_CALLER_OF_CALLER_I_MARKS: Final = (
    who.DESCRIBED | who.HE | who.CALLER | who.OF_CALLER | who.I | _MARKS
)
_DESCRIBED_DET_AGES: Final = who.DESCRIBED | who.DET | _AGES
_HE_CALLER_I_OBJECTS: Final = who.HE | who.CALLER | who.I | _OBJECTS
_DESCRIBED_BUT_BYSTANDERS: Final = who.DESCRIBED - _BYSTANDERS
_KIN_AND_NEIGHBORS: Final = who.KIN | {"neighbor", "neighbors", "vecino"}
_NOTICES_OR_IS: Final = who.NOTICES | {"", "is"}
_TELLS_IN_UNIFORM: Final = who.TELLS | {"out", "with", "w", "flagged", "has"}
_TELLS_OF_PLACES: Final = who.TELLS | {"wants", "needs", "has"}
_TOLD_PER: Final = _KIN_ROLES_CALLER | {"vict", "victim", "anon"}
_BESIDE: Final = _MARKS | {"sitting", "is", "standing"}
_OBSERVES_OR_FOUND: Final = _OBSERVES | {"found"}
_HE_OR_OTHERS: Final = who.HE | {"people", "they", "neighbors", "voices", "wife", "husband"}
_AGE_MARKS: Final = words("m f yom yof yo nb")
_CALLERS: Final = who.CALLER | who.OF_CALLER
_MAY_REPORT: Final = who.ROLES | who.UNIFORMED | who.KIN | who.PLACES | who.DESCRIBED
_MAY_BE_OTHERS: Final = (
    who.OF_CALLER
    | who.DESCRIBED
    | who.KIN
    | who.ROLES
    | words("s neighbor neighbors vecino vecina ex roommate him them")
)
_TELL_OF_ONESELF: Final = (
    _SELF
    | who.CALLER
    | _DESCRIBED_BUT_BYSTANDERS
    | _CALLED
    | words("line phone called calling calls caller telling tells told")
)
"""Words that are looked at for a person who calls for themselves."""
_KIN_ABOUT_ANOTHER: Final = who.KIN | _ABOUT_ANOTHER
_KIN_ROLES_OBJECTS_HE: Final = who.KIN | who.ROLES | _OBJECTS | who.HE
_TELLS_MARKS: Final = who.TELLS | _MARKS
_SAY_OBSERVES: Final = who.SAY | _OBSERVES
_SAY_OR_FOUND: Final = _SAY_OBSERVES | {"found"}
_SUFFERS_ACTS: Final = _SUFFERS | _ACTS
_ROLES_KIN_PLACES: Final = who.ROLES | who.KIN | who.PLACES
