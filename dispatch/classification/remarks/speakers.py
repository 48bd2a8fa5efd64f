"""Which words name who reports, who is spoken of, and what is said of either?

The words of :mod:`dispatch.classification.remarks.voice`, by classes of one letter each. A word
stands in the first class that has it. A role such as a nurse reports by trade, a customer or a
tenant is spoken of unless a verb of reporting follows, and kin are either.
"""

import re
from collections.abc import Sequence
from typing import Final

from librt.strings import StringWriter
from mypy_extensions import i64

from dispatch.classification.remarks.lexicon import SHARED, words
from dispatch.classification.remarks.spelling import Spelling
from dispatch.classification.remarks.tokens import Tokens

CALLER: Final = SHARED["caller"] | words(
    "cllr caler callr r/p c/s informant complaintant compl cp rpt llamante reportante"
    " texter chatter reporter seeker callers'"
)
KIN: Final = SHARED["kin"] - words("teacher boss foster ex") | words(
    "hub husb hubs hubby wifey spouse classmate classmates sponsor sponsee follower colleague"
    " stepson cellie cellmate cellmates gmother gfather sons daughters mothers dads moms brothers sisters stepmother stepbrother"
    " stepsister stepbro grandparents grandparent grandkid grandkids grandson granddaughter gma gpa"
    " dau dtr daugter niece housemate flatmate bestie pal buddies girlfriends friends coworkers"
    " coworker employer landlady inlaws sil bil mil fil relative relatives family roommates"
    " hermanita hermanito papi mami abuelita abuelito suegro marido mujer pareja guardian godmother"
    " godfather momma daddy mommy grandpas grandmas babysitter stepdaddy stepfather nephews nieces"
    " ex exs exes exhusband fiance kiddo ma pa dad husbands wifes sister-in-law neice bfs gfs"
    " companion beau lover domestic cousins twin twins neighbors nbr nbrs vecinos vecinas"
    " auntie babydaddy bestfriend bud buds bunkmate bunkmates comadre compadre companera companero"
    " crewmate dil fam fraternity frat goddaughter godson gram grams granddtr grandbaby granny"
    " inlaw labmate laws madrina padrino mamaw meemaw memaw papaw pawpaw mamma mum nana nuera yerno"
    " cunado cunada penpal pledge pops schoolmate shipmate siblings sibling sist sis sorority"
    " squadmate stepchild stepkid stepsis stepdaughter suitemate suitemates mates teammate teammates"
    " grandchild grandchildren exgirlfriend exboyfriend exwife exgf exbf exes homie homies homegirl homeboy"
    " babymama babymomma babyfather significant fosterson paramour squeeze hubster wifie bff besties"
    " padrastro madrastra hijastro hijastra hermanastro hermanastra bisabuela bisabuelo ahijado"
    " ahijada conyuge prometido prometida consuegra concuno carnal manito manita jefita jefito"
    " granson grandaughter granddad grandad grandaddy gramps grandmas stepkids stepchildren grandniece grandnephew"
    " sissy bubba momma mommas tia tias tio tios prima primo nieta nieto familia familiar familiares acquaintance associate workmate betrothed fiancee"
)
HE: Final = words("he hes hed hell")
SHE: Final = words("she shes shed shell")
MEN: Final[frozenset[str]] = words(
    "father dad stepfather stepdad husband husb hubby son brother uncle grandfather grandpa nephew"
    " boyfriend bf"
)
"""Kin of whom it is told that they are men."""
WOMEN: Final[frozenset[str]] = words(
    "mother mom mama stepmother stepmom wife daughter sister aunt grandmother grandma niece"
    " girlfriend gf gmother"
)
ROLES: Final = words(
    "barista hiker angler hha resource pharmacist aide nurse nurses rn lpn cna teacher teachers teller"
    " clerk mgr manager staff passerby bystander witness wit witnesses"
    " counselor counsellor therapist psychologist psychiatrist security guard opr operator"
    " librarian landlord principal coach boss foreman supervisor supv caregiver caretaker caseworker"
    " volunteer concierge bartender bouncer janitor barber cashier worker workers employee pastor priest"
    " chaplain doctor dr midwife doula passersby motorist jogger dispatcher custodian lifeguard"
    " ranger superintendent super doorman probation parole maestra maestro director tech intake vp"
    " asst assistant conductor usher host hostess waitress waiter owner homeowner loss lp sro"
    " secretary sec receptionist hskpr housekeeper housekeeping attendant ref referee instructor"
    " professor dean trainer nanny sitter encargado encargada gerente dueno duena guardia enfermera"
    " enfermero doctora patrol trucker cyclist bicyclist motorcyclist scooterist stocker cabdriver dogwalker bailiff clinician socialworker"
    " social sw lcsw chw crossing maintenance maint cleaner cleaners mailman usps fedex ups amazon uber"
    " lyft cabbie dj orderly phlebotomist hygienist dentist technician monitor agent rep"
    " representative leasing realtor broker contractor plumber electrician roofer landscaper farmer"
    " fisherman boater kayaker skater biker pedestrian shopper delivery bishop rabbi imam nun"
    " deacon mentor advocate interventionist casemanager cm hr ra cook chef lead flagger tow towtruck"
    " bookkeeper np resp rt pct tsa conserje cajero cajera chofer trabajadora psicologa outreach"
    " inspector steward crew pilot counselors carrier renter citizen onlooker onlookers"
    " therapists walkin keyholder guards bartenders jailer treasurer csu usher"
    " groundskeeper gardener engineer skipper captain officiant trustee elder-care homehealth vet"
    " surveyor hostler stylist masseuse bellhop bellman valet porter greeter cashiers stocker"
    " adviser advisor alderman appraiser architect attorney auditor bagger baker banker"
    " barback butcher calltaker chaperone commuter courier dasher deckhand editor farmhand florist gamer"
    " gm golfer hairdresser handyman hauler intern jefe jefa journalist judge lawyer lecturer leader"
    " lineman logger longshoreman maid mechanic mesero mesera camarero camarera minister mod moderator"
    " monk motorman navigator organizer painter paralegal paraprofessional photographer physician"
    " planner portera portero postman postmaster proctor prof profesor profesora rancher recruiter"
    " registrar repoman reverend riders scoutmaster server sexton staffer surgeon"
    " swimmer tailor taker taxi taxista tender testigo transeunte trapper tutor vendedor vendedora"
    " welder billing mgmt management surveillance enforcement petitioner buyer viewer viewers streamer rotator sacristan dispatch registration triage hotline poll bridgetender"
    " victim vict vic employers checker carpenter handler groomer breeder"
    " barkeep barkeeper barmaid stewardess purser chauffeur teamster storekeeper grocer butler"
    " chambermaid charwoman scrubwoman porter doorkeeper gatekeeper croupier dealer"
    " bookie pawnbroker jeweler cobbler locksmith mortician undertaker gravedigger embalmer"
    " organist cantor choirmaster sacristan missionary vicar monsignor friar monja"
    " padre cura sacerdote obispo portero velador vigilante conductora chofer cantinero cantinera"
    " barbero peluquera estilista plomero electricista albanil jardinero jardinera carpintero"
    " mecanico cocinero cocinera lavaplatos repartidor repartidora mensajero cartero bombero"
    " paramedico camillero recepcionista secretaria abogado abogada licenciada licenciado"
    " maestros entrenador entrenadora salvavidas ninera consejera consejero psicologo"
    " empleada empleado empleados cajeros shopkeeper ta preacher streetcar busdriver cabdriver ambassador stagehand docent curator tourist camp-host hunter"
)
POLICE: Final[frozenset[str]] = words(
    "dep ofc ofcs tpr officer officers police pd deputy deputies dps trooper sgt sergeant cpl lt leo"
    " sheriff sheriffs cop cops unit units chp det detective patrolman"
)
"""Who comes to a call; that they are named says nothing of who called."""
MEDICS: Final[frozenset[str]] = words(
    "ems medic medics fd paramedic paramedics emt emts engine squad bls als ambulance amb rescue"
    " firefighters fire mct mcot"
)
"""Who comes as well, and asks for others."""
PLACES: Final = words(
    "school clinic hospital hosp library hostel motel hotel facility store mall walmart casino"
    " shelter daycare camp depot ward gate pharmacy trolley hospice dialysis practice "
    " urgent desk restaurant bar cafe diner gym church office bank station lodge resort nursing"
    " assisted snf alf home college campus university dorm airport jail prison target cvs"
    " walgreens 7-11 mcdonalds starbucks costco kroger safeway apartment condo hoa portal booth"
    " shop company alarm health center poison bus train railroad rr market mkt salon bakery plant"
    " warehouse factory museum theater pool zoo farm tavern pub club grocery gas county city transit"
    " er ed infirmary ward lobby program ministries front yard dealership resident-services hospitals bldg apts complex housing senior business businesses"
)
"""A place reports ("SCHOOL REQ CHECK"); that the person is in one is no report."""
DESCRIBED: Final = words(
    "youth youths fella feller fellow traveler travelers subscriber user rider grader graders freshman sophomore salesman saleswoman salesperson inquilino inquilina parolee probationer respondent defendant seller employees students sra male males female females man men woman women guy guys"
    " lady ladies subj subjs subject subjects m f fem boy boys girl girls toddler juvenile juveniles juv"
    " hombre hombres senor senora muchacho muchacha joven chavo chavalo kid kids child children"
    " teen teens teenager teenagers student widower widow inmate passenger passengers"
    " patron patrons customer customers guest guests pt pts patient patients client clients tenant tenants"
    " res resident residents individual edp adult adults couple couples gentleman dude chick infant baby"
    " camper member gent gal elder veteran cliente paciente alumno alumna pax nino nina"
    " nena nene bebe borracho borracha anciano anciana fare persona wm wf bm bf hm hf nb arrestee"
    " detainee roomer shoplifter occupant squatter trespasser panhandler graduate machinist"
    " stranger strangers suspect suspects susp susps runner consumer parishioner pass marine soldier runaway"
    " mr mrs ms sir maam grandmother-type person persons party burglar thief robber intruder"
)
ANYBODY: Final = words("someone somebody people ppl alguien gente group crowd folks")
"""No person that is known."""

CLASSES: Final[dict[str, frozenset[str]]] = {
    ".": frozenset({".", ";", "!", "?", "|", "//", "///", "\n", "[", "]", "..", "...", "\u2022"}),
    ",": frozenset({",", "(", ")", "*", "+", "\u2013", "\u2014", "&", "="}),
    ":": frozenset({":"}),
    "/": frozenset({"/", "-"}),
    '"': frozenset({'"', "\u201c", "\u201d"}),
    "c": CALLER,
    "C": words("rps callers comps complainants clrs texters chatters"),
    "v": words("visitor visitors user"),  # of a chat: a caller there, and nowhere else
    "k": KIN,
    "u": POLICE,
    "U": MEDICS,
    "r": ROLES,
    "Z": words("driver drvr drivers rider"),  # of a bus a role, of a car one who is described
    "p": PLACES,
    "d": DESCRIBED,
    "b": ANYBODY,
    "l": words("phone chat speaker line cell telefono linea speakerphone handsfree"),
    "h": words("he hes hed"),
    "H": words("she shes ella"),
    "o": words("him"),
    "q": words("his her their hers su sus"),
    "i": words("i im ive iv id estoy tengo soy"),
    "m": words("my mi mis"),
    "e": words("me myself mine"),
    "w": words("we our weve wed nuestro nuestra nuestros"),
    "S": words("self himself herself themselves themself"),
    "t": words(
        "calling calls called call phoned phones phoning llama llamo llamando rang ringing rings"
        " dialed texted texting messaged"
    ),
    "E": words("told tell tells telling ask asked asks asking dijo flagged"),
    "J": words(
        "think guess thinks thot thought believes believed suspects suspected figures figured reckon"
        " assumes assumed presumes senses cree piensa sospecha"
    ),
    "R": words(
        "wants wanted want wanting needs need quiere req reqs request requests requesting requested"
        " rqst rqsts rq pide would"
    ),
    "s": SHARED["say"] - words("keeps texted texting tells told")
    | words(
        "stats reporta dicen rptg rpts rptd rep rpting reporting reportan rptng reptd report complaining complains"
        " complained relayed relays disclosed emailed confirms confirmed notified claims claimed claiming describes described forwards forwarded forwarding"
        " advising advise advises advised explains explained admits admitted mentions mentioned responds"
        " notes noted swears reckons alleges alleged recounts recounted indicates indicated whispered"
        " hollers clarifies clarified stresses stressed emphasizes reiterates repeats adds"
        " added announces announced informs informed refiere comenta cuenta informa avisa asegura"
        " answers insists shared shares whispering whispers estimates"
    ),
    "z": words(
        "check ck chk worried concerned afraid scared worries worrying unsure preocupada preocupado worry fears"
        " frightened"
    ),
    "n": words(
        "heard hears hearing hear saw sees seeing seen see found finds finding find observed observes"
        " stumbled encountered encounters discovering vio encontro encontre oye oyo"
        " observing noticed notices overheard spotted witnessed witnessing discovered discovers spots"
        " honked knocked smells smelled sounds approached hasnt havent watched"
    ),
    "O": words("got gets getting received receives"),
    "A": words("cant cannot couldnt unable"),
    "2": words("upstairs downstairs"),
    "3": words("town"),  # out of town
    "1": words("given"),  # by whom: a wife who is there
    "I": words("holding held hold detaining detained restraining restrained"),
    "V": words("has had have tiene"),
    "T": words(
        "stolen stole robaron robo robbed burglarized vandalized theft thieves snatched scammed"
        " scam mugged keyed"
    ),
    "M": words(
        "music bass subwoofer subwoofers drums drumming fireworks blasting party karaoke stereo racing speeding"
        " speeders revving mortars blaring bonfire donuts ruido musica"
    ),  # what one complains of
    "F": words("if whether"),
    "L": words(
        "died passed death murio fallecio fallecida funeral hospice asleep sleeping enrt late"
        " enroute coming notified deployed divorced away work loss traveling expected deceased killed"
        " responding anniversary home here present aware unaware supportive works gone"
        " available keyholder arriving headed"
    ),
    "Y": words(
        "suicidal suicide die dying morir morirme matarme suicidarme alive voices jump depressed"
        " anxious hopeless lonely feels feel feeling felt relapsed panic panicking overwhelmed"
        " si intent ideation worthless homesick anymore grieving thoughts dead"
    ),
    "f": words(
        "depression anxiety alone crying sobbing tearful numb tired exhausted drank"
        " drinking drunk overdosed overdose od pills meds took taken cutting cut relapse sober using"
        " used high detox withdrawing withdrawal withdrawals chest pain dizzy bleeding pregnant"
        " breathe breathing sick shaking hurt hurting harm kill killing ledge insomnia struggling"
        " nervous panicked hang fainted vomiting allergic labor contractions vent matar suicidarse"
        " triste ansiedad deprimido deprimida sola solo pastillas wrists wrist razor rope"
        " siento disoriented done nightmares flashbacks crisis hopelessness cope coping urge urges hi"
        " swallowed ingested fell attack nauseous stressed rambling therapist counseling help"
    ),
    "j": words("and but that because bc so while when then que y pero where cause cuz sayin"),
    "B": words("about for abt re regarding of por para behalf"),
    "G": words(
        "lost losing misses missing miss like than without love loves hates hate owes dumped"
        " viewing burying buried mourning mourns argued arguing argument fight fighting fought visit visiting support leaving"
    ),
    "Q": words(
        "stands standing stood stays staying stayed waits waiting sits sitting seated helps helping"
        " helped assists assisting assisted bagging treating tending performing doing administering"
        " standby accompanying attending walking follows following followed"
    ),  # what bystanders do who do not tell
    "P": words(
        "to from with w in on near behind outside over under into onto off through against between"
        " toward towards after before until upon across around con since bringing brought twd till"
        " via thru beside next or nor twds"
    ),
    "K": words("by"),
    "X": words("per"),
    "W": words(
        "seat seats side restroom bathroom locker shirt clothes voice services care protective support group"
        " gown drawing costume"
    ),  # what makes a thing of a word for people
    "@": words("at"),
    "N": words("no not any neg never w/o denies ningun nadie aint"),
    "g": words(
        "is was are were be been being esta keeps kept just now also still then again only currently"
        " possibly poss s"
    ),
    "y": words("yo y/o yoa yom yof old"),
    "a": words(
        "the a an la el los las un una unos unas another other older younger young best step good close"
        " former teenage minor little big second 2nd 1st first one elderly adult"
        " oldest youngest new same foster unk unknown anon anonymous "
        " disabled autistic frequent distressed upset hysterical multiple several"
        " many numerous two three nonverbal intoxicated deaf blind early mid approx estranged"
    ),
}
"""Words by their letter; a word belongs to the first class that has it."""
OTHER: Final = "x"
DOING: Final = "D"
"""A word by whose ending somebody does something: "walked", "yelling"."""
_TRADES: Final = ("man", "woman", "keeper", "worker", "ician", "ologist", "master")
"""By which a word names whoever has a trade: "watchman", "electrician"."""
HOW: Final = "g"
"""A word by whose ending something is done in a way: "repeatedly"."""
NUMBER: Final = "#"

_MISSPELT_REAL: Final = words(
    "bother bothers mister smother smothers fiend fiends cousins sand song ant ants busband"
    " nephews neighborly fathers fiance mothers parent patents patent painter partners hospital"
    " grandsons callers collar calmer called coller fathom farther rather lather gather bather"
    " bathers brothel sinister blister resister twister father counselors nurses purse curse nursed"
    " sourse teached reacher preacher beach managers manages managed guarded guardian regard"
    " securely drivers doctors workers porker corker walker talker lurker walkers owners ower"
    " officers offices office sons wives wise wide wine wire white write hostel clerks patron"
    " witnessed steward operators operated sunday sitters sister setter couching coaches couch"
    " reach bosses unite units united student daughters laughter slaughter mothered others another"
    " boyfriends complain complains complaints famil dome small uncles aunts comple compile"
    " momma mommy moms daddy spouses seekers nice made pale"
    " calder caleb caper cater celli chanter chapter charter chaster chatted chattel chattier clatter"
    " collie compare compel compliant comply compo dandy feather fatter finance hobby lever liver loner"
    " loser louver loved lower mamma mare mummy nova pare prim primal prime primp promo retorting rookie"
    " roomier sifter sleeker souse teeter tester thins tins twigs twine twines twink twits wifely wiles"
    " calles canada canal carpal callie carnap cuando fried homes manila mania manta manto marina mario marino"
    " nieves penal resorting sabrina sepsis sidling squeezed squeezes stetson employed cremate associated grasps"
    " herman grainy homebody callar curado curada espeso suero sobrio sobria reporte reportar relativo callen employe"
    " wiley wines wipes wires wises inlay inlays madge mather muter brothels budgies bestir amino france"
)
_MORE_MISSPELT: Final = {
    "husban": "husband", "huband": "husband", "husbnd": "husband", "dauther": "daughter",
    "dauhgter": "daughter", "daugther": "daughter", "daugter": "daughter",
    "grilfreind": "girlfriend", "girlfreind": "girlfriend", "grilfriend": "girlfriend",
    "boyfreind": "boyfriend", "freind": "friend", "frend": "friend", "frnd": "friend",
    "roomate": "roommate", "rommate": "roommate", "sistr": "sister", "brothr": "brother",
    "mothr": "mother", "nieghbor": "neighbor", "neigbor": "neighbor", "nieghbors": "neighbors",
    "foreman": "foreman", "forman": "foreman", "securty": "security", "teachr": "teacher",
    "managr": "manager",
}  # fmt: skip


_MANY_KIN: Final = words(
    "parents neighbors nbrs families moms dads mothers fathers sisters brothers siblings"
)
"""Kin who may be anybody's: those of the person, or the people of the place."""
_NEXT_DOOR: Final = words("neighbors nbrs vecinos")
_BESIDE_THEM: Final = words("coworker coworkers colleague colleagues neighbor")
"""Who may stand by as strangers do: "awake, coworkers with him"."""
_STANDS_BY: Final = re.compile(r"[DQP/]|r[PQ]")
_HELPS: Final = re.compile(r"[oq]")
_BABIES: Final = words("baby infant newborn babies")
_ASKS: Final = words("asked asks")
_COUNTED: Final = words("2 3 4 5 6 7 8 9")
_SEVERAL_OF: Final = words(
    "males females men women guys ladies subjects subjs people ppl boys girls juveniles juvs teens"
    " kids adults"
)
_PARTIES: Final = words(
    "dorm frat birthday block pool beer school college keg loud dinner pizza office"
)
"""A party to which people go, and no party of a quarrel."""
_BESIDE: Final = "0"
"""A word whose letter is told by the words beside it."""
_ALONE: Final[dict[str, str]] = {
    word: next((letter for letter, of_it in CLASSES.items() if word in of_it), "x")
    for word in _MANY_KIN
    | _BESIDE_THEM
    | _BABIES
    | _ASKS
    | words("ex pass party passed notified calle town pops late")
} | dict.fromkeys(_COUNTED, "#")
"""And the letter that it has by itself."""


class _Letters:
    """The letter of each word; of those met before at hand."""

    def __init__(self) -> None:
        """Begins with the words of the classes."""
        known = dict.fromkeys(_ALONE, _BESIDE)
        for letter, of_it in CLASSES.items():
            for word in of_it:
                known.setdefault(word, letter)
        named = [*KIN, *CALLER]
        self._of_classes = known.copy()
        self._known = known
        self._spelling = Spelling(
            [word for word in named if word.isalpha() and len(word) > _SHORT],
            {*_MISSPELT_REAL, *known},
        )

    def spell(self, found: Sequence[str]) -> str:
        """One letter for each word and mark, whatever stands beside it."""
        known = self._known
        letters = StringWriter()
        for word in found:
            letter = known.get(word)
            if letter is None:
                letter = self._made_out(word)
            letters.append(ord(letter[0]))
        return letters.getvalue()

    def _made_out(self, word: str) -> str:
        """The letter of a word not met before. The same comes whether it was met or not."""
        if word[0] in "0123456789":
            return NUMBER
        letter = self._by_itself(word)
        if not letter and word.endswith("s") and len(word) > _SHORT and word not in _MISSPELT_REAL:
            # Of several, what one of them is; asked of the classes, and of no word met before.
            letter = self._of_classes.get(word[:-1]) or self._by_itself(word[:-1])
            if letter not in _SEVERAL_OF_THEM:
                letter = ""
        letter = letter or OTHER
        if len(self._known) < _REMEMBERED and word.isalpha():
            self._known[word] = letter
        return letter

    def _by_itself(self, word: str) -> str:
        """The letter of a word that is in no class, by how it is written; empty where none is."""
        meant = _MORE_MISSPELT.get(word) or self._spelling.meant(word)
        if meant is not None:
            return _ALONE.get(meant) or self._of_classes[meant]
        if word.endswith(("ing", "ed")):
            return DOING
        if word.endswith(_TRADES):
            return "r"
        return HOW if word.endswith("ly") else ""


_SEVERAL_OF_THEM: Final = ("r", "d")
_SHORT: Final = 5
_REMEMBERED: Final = 50_000
_LETTERS: Final = _Letters()


def spelled(tokens: Tokens, words: i64) -> str:
    """One letter for each of the first words and marks that are read, whatever stands beside it.

    Args:
        tokens: Of a remark.
        words: How many.
    """
    letters = StringWriter()
    most: i64 = words + len(tokens.left_out)
    count: i64 = 0
    for piece in tokens.parts:
        if count >= most:
            break
        if not piece.told:
            piece.told = _LETTERS.spell(piece.words)
        letters.write(piece.told)
        count += piece.count
    told = letters.getvalue()
    if not tokens.left_out:
        return told[:words]
    begins = 0
    read: list[str] = []
    for at in tokens.left_out:
        read.append(told[begins:at])
        begins = at + 1
    read.append(told[begins:])
    return "".join(read)[:words]


def letters(found: list[str], spelled: str | None = None) -> str:
    """One letter for each word and mark.

    Args:
        found: The words and marks.
        spelled: What :func:`spelled` gave for them, where they are those of a remark.
    """
    text = _LETTERS.spell(found) if spelled is None else spelled
    at = text.find(_BESIDE)
    if at >= 0:
        places: list[int] = []
        while at >= 0:
            places.append(at)
            at = text.find(_BESIDE, at + 1)
        named = [found[at] for at in places]
        text = _with_others(text, places, [_ALONE[word] for word in named])
        born = {} if _BABIES.isdisjoint(named) else _first_had(found)
        beside = [_by_neighbors(found, text, at, born) for at in places]
        text = _with_others(text, places, beside)
    if "Z" in text:
        text = _DRIVES.sub(_as_role, text).replace("Z", "d")
    return text


def _with_others(text: str, places: list[int], others: list[str]) -> str:
    """The letters with others at some places."""
    parts: list[str] = []
    begins = 0
    for number, at in enumerate(places):
        parts.append(text[begins:at])
        parts.append(others[number])
        begins = at + 1
    parts.append(text[begins:])
    return "".join(parts)


def _first_had(found: list[str]) -> dict[str, int]:
    """Where each word first stands behind "had a"."""
    had: dict[str, int] = {}
    for at in range(2, len(found)):
        if found[at - 1] == "a" and found[at - 2] == "had":
            had.setdefault(found[at], at)
    return had


def _by_neighbors(found: list[str], text: str, at: int, had: dict[str, int]) -> str:
    """The letter of a word by those beside it; ``had`` is where somebody had one."""
    word, letter = found[at], text[at]
    after, next_one, before = (
        found[at + 1 : at + 2],
        text[at + 1 : at + 2],
        text[max(0, at - 2) : at],
    )
    if word == "pass":
        return OTHER if after == ["out"] else letter
    if word == "party":
        return OTHER if found[max(0, at - 1) : at] and found[at - 1] in _PARTIES else letter
    if word == "passed":  # who passed out has not passed
        return OTHER if after == ["out"] else letter
    if word == "calle":  # a street, or a caller cut off at the end
        return letter if after or before.endswith("a") else "c"
    if word == "town":
        return letter if before == "xB" else OTHER
    if word == "late":  # her late husband; and no "came home late"
        return letter if next_one in "kdar" and next_one else OTHER
    if word == "pops":  # of a gun, unless somebody's
        return letter if before[-1:] in ("m", "q", "C") else OTHER
    if word == "ex":  # ex-student
        return "a" if after in (["-"], ["/"]) else letter
    if word in _MANY_KIN:
        if not at and next_one in "Dg" and word in _NEXT_DOOR:
            return letter  # neighbors are fighting
        anybodys = letter == "k" and next_one in "DPG,/.g" and before[-1:] not in ("q", "m", "C")
        return "b" if anybodys else letter
    if word in _BESIDE_THEM:
        stands = at and before[-1:] in ",." and _STANDS_BY.match(text, at + 1)
        return "b" if stands and _HELPS.search(text[at + 1 : at + 6]) else letter
    if word in _BABIES:  # she had a baby
        born = before.endswith(("V", "Va")) or had.get(word, at) < at
        return "_" if born else letter
    if word in _ASKS:  # the clerk asked him to leave
        return "R" if before.endswith(("r", "p", "rg", "pg")) else letter
    if word == "notified":  # parents notified
        return "L" if next_one in ".," else letter
    if next_one == "d" and after[0] in _SEVERAL_OF:  # 2 males, and no age
        return OTHER if before[-1:] in ("c", "R", "V") else "a"
    return letter


_DRIVES: Final = re.compile(
    r"(?<=[pr])Z|(?<=p#)Z|Z(?=g?E[BF])|(?<=E)Z|(?<=Ea)Z|Z(?=:|A|Va?d|Pa?l|DPa{0,2}d|[DQx#aKB]{0,5}[stRn]|D[^.]{0,9}R[oq])"
)
"""A driver of a bus, and one who reports."""


def _as_role(match: re.Match[str]) -> str:
    return "r" * len(match[0])


MISDIALS: Final = frozenset({
    ("wrong", "number"), ("by", "accident"), ("by", "mistake"), ("pocket", "dial"),
    ("pocket", "dialed"), ("butt", "dial"), ("butt", "dialed"), ("playing", "w"),
    ("playing", "with"), ("test", "call"), ("testing", "whether"), ("testing", "the"),
    ("testing", "if"), ("nobody", "needs"), ("had", "my"), ("accidental", "dial"),
    ("accidental", "call"), ("accidentally", "dialed"), ("accidentally", "called"),
})  # fmt: skip
PHONE: Final = words("phone number line chat dial dialed call called 911 988 device watch")
