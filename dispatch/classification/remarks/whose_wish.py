"""Whose wish is it, where somebody else speaks: the person's, or the speaker's own?

What a relative or a clerk asks for is no word of the person. Whoever stands before the phrase in
its sentence asks; a "she" is the mother who calls where she calls about a man.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.speakers import CALLER, HE, KIN, MEN, ROLES, SHE, WOMEN

PERSON: Final = "person"
SPEAKER: Final = "speaker"

_MALE: Final = HE | words("him his himself")
_FEMALE: Final = SHE | words("her hers herself")
_ELDERS: Final = words(
    "father dad mother mom mama grandmother grandma grandfather grandpa aunt uncle"
)
_OTHERS: Final = {True: _MALE | MEN, False: _FEMALE | WOMEN}
"""Words for whoever is of the other sex than a woman, and than a man."""
_DESCRIBED: Final = words("pt patient client resident subj subject student guest customer")
_SPEAKERS: Final = CALLER | ROLES | words("i we")
_ENDS: Final = words(". ; ! ? | // /// \n [ ]")
_ASKS: Final = words(
    "asks asked asking wants wanted wanting would requests requested requesting req reqs prefers"
    " wonders took"
)
_KIN_ASK: Final = words("pide piden quiere quieren solicita solicitan ruega")
_I_ASK: Final = words("quisiera quiero necesito pido")
_SAYS: Final = words("says said sts adv advises states")
_NO: Final = words("no not without")
_DONT: Final = _NO | words("dont please pls")
_TELLS: Final = _SAYS | words("reports reported of calling called asks worried wants")
_IS: Final = words("is the a an ,")
_REACH: Final = 9
"""Words before a phrase among which whoever asks stands."""
_HEAD: Final = 6
"""Words of a remark among which its speaker is named."""


def whose(before: list[str], phrase: list[str], found: list[str]) -> str | None:
    """Whether the person or the speaker asks; ``None`` where the words do not tell.

    Args:
        before: Words and marks of the remark before the phrase.
        phrase: Those of the phrase.
        found: All of them.
    """
    within = [word for word in phrase if word in HE or word in SHE]
    near = [*before[-_REACH:], *(within[:1] or phrase[:1])]
    for at in range(len(near) - 1, -1, -1):
        word = near[at]
        if word in _ENDS and (near[at + 1 :] or phrase)[0] in _ASKS and _kin_calls(found):
            return SPEAKER
        if word in _ENDS or word in _DESCRIBED:
            return None
        if word in _I_ASK:
            return SPEAKER
        if word in KIN and not _KIN_ASK.isdisjoint(near[at + 1 : at + 2] or phrase[1:2]):
            return SPEAKER
        if word in HE or word in SHE:
            woman = _gender(found)
            if woman is None or (woman == (word in SHE) and _OTHERS[word in SHE].isdisjoint(found)):
                return None
            return SPEAKER if woman == (word in SHE) else PERSON
        ahead = near[at + 1 : at + 2] or phrase[1:2]
        if (
            word in KIN
            and not _SAYS.isdisjoint(ahead)
            and phrase[0] in _DONT
            and (word in WOMEN or word in MEN)
            and not (_MALE if word in WOMEN else _FEMALE).isdisjoint(found)
        ):
            return SPEAKER
        if word in _ELDERS and not _ASKS.isdisjoint(ahead):
            return SPEAKER if _gender(found) == (word in WOMEN) else None
        if word in _SPEAKERS and (
            not _ASKS.isdisjoint(ahead) or (not _SAYS.isdisjoint(ahead) and phrase[0] in _NO)
        ):
            return SPEAKER
    return None


def _kin_calls(found: list[str]) -> bool:
    """Whether kin or a reporter stand at the head: "asks for a team" is theirs."""
    return any(
        (word in KIN or word in CALLER) and not _TELLS.isdisjoint(found[at + 1 : at + 3])
        for at, word in enumerate(found[:2])
    )


def _gender(found: list[str]) -> bool | None:
    """Whether the speaker is a woman; ``None`` where the words do not tell."""
    for at, word in enumerate(found):
        if word in CALLER:
            ahead = found[at + 1 : at + _HEAD]
            for number, each in enumerate(ahead):
                if each in {"his", "her"} and not KIN.isdisjoint(ahead[number + 1 : number + 3]):
                    return each == "her"
                if each in WOMEN or each in MEN:
                    return each in WOMEN if _IS.issuperset(ahead[:number]) else None
            return None
    for at, word in enumerate(found[:_HEAD]):
        if word in WOMEN or word in MEN:
            tells = not _TELLS.isdisjoint(found[at + 1 : at + 3])
            return word in WOMEN if tells and found[max(0, at - 1) : at] != ["my"] else None
    return None
