"""What the person wants, told to others or in passing, and whose language and age it is."""

from rows import each_row

from dispatch.classification.remarks.rules import shipped
from dispatch.classification.remarks.understanding import read_remark


def said(remark: str, fact: str, *, of_988: bool = False) -> list[str]:
    """The values of one fact that the remark gives."""
    found = read_remark(shipped(), remark, of_988=of_988).facts
    return sorted(each.value for each in found if each.name == fact)


@each_row(
    "remark, expected",
    [
        # told to kin, to staff, or to whoever came
        ("son told mom he wants to be taken to the hospital", ["agrees"]),
        ("wife says he wont sit still. he told her he wants to go in", ["agrees"]),
        ("male on porch, told ofc he would go get looked at", ["agrees"]),
        ("he told her he wants to go home", []),
        ("told mom he wants to be left out of it", []),
        # may use, may come
        ("subj let ofc in, says he could use somebody to talk to", ["agrees"]),
        ("pt walking out to meet the ambulance", ["agrees"]),
        ("subj says take me to detox im done", ["agrees"]),
        # refused in other words
        ("spoke thru door, says go away, not opening", ["declines"]),
        ("told crew through the mail slot no visitors and no hospital", ["declines"]),
        ("brother says he told the last team to quit coming around", ["declines"]),
        ("84 F up on her own, does not want to be checked out", ["declines"]),
        ("told the team he isnt interested and shut the blinds", ["declines"]),
        ("sat up after narcan, said dont touch me and left", ["declines"]),
        # refuses nobody
        ("caller cant get up, needs help, front door open", ["agrees"]),
        ("rp would like a call back after the check", []),
        ("caller would like to speak with a detective", []),
    ],
)
def test_consent_is_told_in_passing(remark: str, expected: list[str]) -> None:
    """To a relative, through a door, by what the person does."""
    assert said(remark, "consent") == expected


@each_row(
    "note, expected",
    [
        ("Asked for a text on Sunday to see how he is.", ["agrees"]),
        ("Follow-up Friday afternoon, she said ok.", ["agrees"]),
        ("He took down the warmline number and said he would use it.", ["agrees"]),
        ("Does not want a visit. Will take a call from us Monday.", ["declines"]),
        ("Said through the door: no visit, leave, I'll talk on the phone tomorrow.", ["declines"]),
        ("She said she'd hang up if we sent anybody.", ["declines"]),
        ("She asked that no one be sent and gave no address.", ["declines"]),
        ("No quiere morirse, solo extraña a su hijo.", []),
        ("No quiero morirme, quiero hablar con alguien de la iglesia.", ["agrees"]),
    ],
)
def test_consent_in_a_note_of_the_line(note: str, expected: list[str]) -> None:
    """A visit that is refused stays so, whoever may call."""
    assert said(note, "consent", of_988=True) == expected


@each_row(
    "remark, expected",
    [
        # somebody who lived it
        ("She wants somebody who has been in prison too.", ["peer_wanted"]),
        ("Wants somebody who was in the service, not a kid with a script.", ["peer_wanted"]),
        ("He would like to talk to somebody who has been kicked out too.", ["peer_wanted"]),
        ("She would rather talk with somebody who has.", ["peer_wanted"]),
        ("somebody who has been following her is outside", []),
        # a woman, no badge
        ("F 27, would take a visit if it's a lady who comes", ["female_responder"]),
        ("Would take a visit but only from a woman.", ["female_responder"]),
        ("female patient talking to a woman in the mirror", []),
        ("No badge and no vest, she asked, just a regular coat.", ["no_uniform"]),
        ("says he'll shut the door if he sees a badge", ["no_police"]),
        # what kin ask is theirs
        ("mom calling, son 16 upset. asks for the crisis team not cops", []),
        ("la familia pide que no llegue patrulla", []),
        # the language of whoever reports
        ("RP Spanish speaking only, says two males are breaking bottles", []),
        ("elderly F, Arabic, no English, crying at the station", ["language:ar"]),
        ("elderly f, Russian, needs interpreter, on floor", ["language:ru"]),
        ("hola no hablo ingles. me siento muy sola", ["language:es"]),
    ],
)
def test_a_preference_is_the_persons_own(remark: str, expected: list[str]) -> None:
    """Whoever has been there is a peer, man or woman; kin and callers ask for themselves."""
    assert said(remark, "preference") == expected


@each_row(
    "remark, expected",
    [
        ("señora de setenta y tantos, vomitando", ["false"]),
        ("señora como de setenta años, mareada", ["false"]),
        ("bebe encerrado en el carro, llorando", ["true"]),
        ("brothers 19 and 22 screaming at each other", ["false"]),
        ("18 month old choking", ["true"]),
        ("Caller is a junior in high school", ["true"]),
        # no age of the person
        ("Mattress, middle lane, 69 NB mm 78", []),
        ("9 YO CALLING, SAYS DAD IS CHOKING MOM", []),
        ("71 yo RP says somebody took her porch chairs", []),
        ("clerk, 22, robbed by a man in a ski mask", []),
        ("34 yr old victim says a van backed into her", []),
    ],
)
def test_an_age_is_the_persons_own(remark: str, expected: list[str]) -> None:
    """Not that of a caller, a victim or a road."""
    assert said(remark, "minor") == expected
