"""Signs of a hold for care: what the law of one place or another calls it.

A dispatcher of the place knows the word, and nobody else does. What is a word of law and hardly
anything else is read alone. A number or letters that are something else elsewhere (302 is a code of
theft, EP is an extra patrol) are read only where the words beside bear it out.
"""

from typing import Final

from dispatch.classification.signs.sign import sign

_DONE: Final = (
    r"trans(?:port\w*)?|service|svc|serve\w*|pick ?ups?|orders?|stand ?by|hosp\w*|hold|apprehen\w*"
    r"|conveyance|return|detention|eval\w*|assessment"
)
"""What is done with such a paper; read together with it."""

_CARE: Final = r"commit\w*|petition|psychiatric|mental(?:ly)?|in ?vol\w*|vol(?:untary)?|crisis"
_WITH: Final = rf"(?: (?:{_DONE}|{_CARE}|warrants?|papers?))*"


def _borne_out(name: str, by: str) -> str:
    """A name that is one only with certain words right before or behind it."""
    return rf"(?:{name})(?: {by})+|(?:(?:{by}) )+(?:{name})"


HOLDS: Final = (
    sign(
        r"(?:emergency (?:custody|detention|petition|admission|examination)|temporary detention"
        r"|in ?voluntary (?:commit\w*|hold|detention|admission|eval\w*|treatment)"
        r"|voluntary (?:commit\w*|admission)|civil commit\w*"
        r"|(?:protective|emergency) (?:psychiatric )?(?:hold|commit\w*)|psychiatric hold"
        r"|commit(?:ment|al|tal)"
        r"|(?:court )?order(?:ed)? (?:for )?(?:psychiatric|mental)(?: health)? eval\w*"
        r"|physicians? cert\w*|(?:pink|blue) (?:slip|paper)|(?:24|48|72|96) (?:hr|hours?) hold"
        r"|court order(?:ed)? (?:eval\w*|treatment|hosp\w*)|order of protective custody"
        r"|(?:peace officer|police officer|directors?|hospital) hold|coroners? (?:order"
        r"|emergency cert\w*)"
        r"|designated crisis responder|(?:mental(?:ly)?(?: health| inquest)?"
        r"|psychiatric) (?:warrants?|orders?)|legal 2000"
        r"|(?:baker|marchman|mental health|mental hygiene|involuntary treatment) act"
        r"|mental hygiene|marchman|mha|mhl|lps hold"
        rf"|apowd){_WITH}",
        "a hold for care",
        "yes",
        830,
        "MNTL",
        "other",
    ),
    sign(
        rf"(?:5150|51 50|5250|52 50|5585|eco|m ?1 hold|sec(?:tion)? (?:12|35|135|136)){_WITH}",
        "a hold for care by its paragraph",
        "yes",
        800,
        "MNTL",
        "other",
    ),
    sign(
        _borne_out(
            r"tdo|ita|2 ?pc|m ?1|m 0 5|l2k|opc|pec|iea|title 36|chapter 51|6404|1013|2013"
            r"|9 (?:27|37|39|40|41|43|45|58|60)|27 65"
            r"|(?:mha )?form (?:[1239]|10|42|47)(?: cto)?|cto",
            rf"(?:{_DONE}|{_CARE}|mhl|mha|awol|cert\w*|court(?: ordered)?)",
        ),
        "what is a hold for care in some places",
        "yes",
        740,
        "MNTL",
        "other",
    ),
    sign(
        _borne_out(r"201|302", rf"(?:{_CARE}|transport\w*|pick ?up|hosp\w*|eval\w*)"),
        "what is a commitment in some places",
        "yes",
        720,
        "MNTL",
        "other",
    ),
    sign(
        _borne_out(r"ep", r"(?:service|svc|served|transport|pick ?up|hosp\w*|psychiatric)"),
        "what is a petition for care in some places",
        "yes",
        700,
        "MNTL",
        "other",
    ),
    sign(
        rf"probate(?: court)? (?:{_DONE}|warrants?)+",
        "what is an order for care in some places",
        "yes",
        700,
        "MNTL",
        "other",
    ),
    sign(
        r"302 warrants?|warrants? 302",
        "what is a warrant for care in some places",
        "yes",
        620,
        "MNTL",
        "other",
    ),
)
