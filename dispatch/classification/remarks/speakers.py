"""Which words name who reports, who is spoken of, and what is said of either?

The words of :mod:`dispatch.classification.remarks.voice`. A role such as a nurse reports by trade,
a customer or a tenant is spoken of unless a verb of reporting follows, and kin are either.
"""

from functools import lru_cache
from typing import Final

from dispatch.classification.remarks.lexicon import SHARED, words
from dispatch.classification.remarks.spelling import Spelling

CALLER: Final = SHARED["caller"] | words(
    "cllr caler callr r/p c/s informant complaintant llamante reportante"
)
OF_CALLER: Final = words("rps callers comps complainants clrs texters")
KIN: Final = SHARED["kin"] - words("neighbor teacher boss") | words(
    "hub husb classmate classmates sponsor sponsee follower colleague stepson cellie sons "
    "daughters mothers dads moms brothers sisters stepmother stepbrother stepsister stepbro "
    "grandparents grandparent grandkid grandson granddaughter gma gpa dau niece housemate "
    "flatmate bestie pal girlfriends friends coworkers coworker employer landlady spouse "
    "inlaws sil bil mil fil relative relatives family roommates hermanita hermanito papi mami "
    "abuelita abuelito cunado suegro marido mujer pareja guardian godmother godfather"
)
ROLES: Final = words(
    "barista hiker angler hha res pharmacist aide nurse nurses rn lpn cna teacher teachers "
    "teller clerk mgr manager staff passerby bystander witness wit neighbor neighbors "
    "vecino vecina vecinos counselor counsellor therapist psychologist psychiatrist "
    "security guard opr operator officer officers deputy medic medics paramedic emt librarian "
    "landlord principal coach boss foreman supervisor supv caregiver caretaker caseworker "
    "volunteer concierge bartender bouncer janitor barber cashier worker employee pastor "
    "priest chaplain doctor dr midwife doula csu er ed ems passersby motorist jogger "
    "dispatcher custodian lifeguard ranger superintendent super doorman unit probation parole "
    "pd fd maestra maestro director reporter tech intake vp asst assistant trooper conductor "
    "usher host hostess waitress waiter owner homeowner loss lp sro secretary receptionist "
    "hskpr housekeeper housekeeping attendant ref referee instructor professor dean trainer "
    "babysitter nanny sitter encargado encargada gerente dueno duena guardia enfermera "
    "enfermero doctora patrol sgt sergeant crew engine squad trucker cyclist dogwalker walker "
    "bailiff clinician socialworker social sw lcsw crossing maintenance maint cleaner "
    "cleaners mailman usps fedex ups amazon uber lyft cabbie dj orderly phlebotomist "
    "hygienist dentist technician monitor agent rep representative leasing realtor broker "
    "contractor plumber electrician roofer landscaper farmer fisherman boater kayaker skater "
    "biker pedestrian shopper delivery bishop rabbi imam nun deacon sponsor mentor advocate "
    "interventionist casemanager cm hr ra cook chef senora lead flagger tow towtruck "
    "bookkeeper psych np pa resp rt pct tsa conserje cajero cajera chofer trabajadora "
    "psicologa"
)
UNIFORMED: Final = words(
    "dep ofc tpr officer officers police pd ems medic medics fd deputy er ed unit trooper "
    "engine squad crew paramedic emt csu sgt sergeant"
)
"""Who comes to a call; that they are named says nothing of who called."""
PLACES: Final = words(
    "school clinic hospital hosp library hostel motel hotel facility store mall walmart "
    "casino shelter daycare camp depot ward gate pharmacy trolley hospice dialysis practice "
    "resource urgent desk restaurant bar cafe diner gym church office bank station lodge "
    "resort nursing assisted snf alf home group college campus university dorm airport jail "
    "prison target cvs walgreens 7-11 mcdonalds starbucks costco kroger safeway apartment "
    "condo hoa portal booth"
)
"""A place reports ("SCHOOL REQ CHECK"); that the person is in one is no report."""
DESCRIBED: Final = words(
    "fella fellow classmate employees students sra male males female females man men woman "
    "women guy guys lady ladies subj subjs subject subjects m f fem boy girl toddler juvenile "
    "juveniles juv person party somebody someone hombre hombres mujer senor muchacho muchacha "
    "joven chavo chavalo kid kids child children people ppl driver rider yom yof yo teen "
    "teens teenager teenagers student widower widow inmate passenger passengers patron "
    "patrons customer customers guest guests pt patient client tenant tenants resident "
    "residents individual suspect susp suspects edp adult adults couple gentleman dude chick "
    "infant baby employee camper member victim vict gent gal elder veteran vet cliente "
    "paciente alumno alumna pax coworkers nino nina borracho borracha anciano anciana fare "
    "persona wm wf bm bf hm hf nb transient arrestee detainee roomer visitor shoplifter drunk "
    "group crowd occupant squatter trespasser panhandler graduate machinist"
)
ANYBODY: Final = words(
    "someone somebody people ppl person alguien gente suspect suspects group crowd"
)
"""No person that is known."""
HE: Final = words("he she hes shes they theyre ella el")
HIM: Final = words("him her hers his them")
I: Final = words("i im ive id ill my yo mi quiero estoy necesito siento tengo llamo tome me")  # noqa: E741
WE: Final = words("we us our ours weve were nuestro nuestra")
SAY: Final = SHARED["say"] | words("stats thinks believes dicen reporta")
TELLS: Final = words(
    "quiere sts stats states stated adv advs advises advised advising rptg rpts rptd reports "
    "reported reporting reporta reportan calling calls llama llamando llamo complaining "
    "complains complained relayed relays req reqs requests requesting requested called phoned "
    "says said told tells telling asks asking asked dice dijo disclosed texted texts wrote "
    "emailed confirms confirmed notified describes believes thinks claims"
)
"""Said of whoever reports."""
NOTICES: Final = words(
    "would not isnt wont quiere will could wanted heard hears hearing saw sees seeing seen "
    "found finds finding watched watching watches observed observes observing noticed notices "
    "overheard spotted witnessed discovered came walked got received worried concerned afraid "
    "scared fears wants needs unable cant trying tried doing holding keeping standing waiting "
    "w with on has locked tackled took stopped called is behind following stayed gave giving "
    "started performing administered pulled checked checking detained escorted asked told "
    "located reported unsure unk doesnt couldnt hasnt thinks believes knows says stepped left "
    "hiding hid at outside near by there present available can woke shook banged didnt "
    "putting never getting helping brought passing sprayed restrained walking sitting"
)
"""Said of who stands by, and hardly of the person."""
CALLS_ABOUT: Final = words(
    "calling calls called call texting texts chatting concerned worried reporting reports "
    "check checking chk concern welfare asking inquiring preocupada preocupado"
)
OWN: Final = words(
    "suicidal suicide die dying dead kill killing myself himself herself themselves self "
    "depressed depression anxious anxiety panic panicking hopeless alone lonely sad crying "
    "sobbing weeping tearful overwhelmed feel feels feeling felt numb tired exhausted drank "
    "drinking drunk drink overdosed overdose od pills meds took cutting cut relapsed relapse "
    "sober using used high detox withdrawing withdrawal withdrawals voices chest pain dizzy "
    "fell bleeding pregnant breathe breathing breath sick scared shaking anymore hurt hurting "
    "harm ledge roof bridge counseling counselor therapist help grieving miss misses homesick "
    "insomnia sleep struggling nervous panicked hang shoot jump worthless fainted vomiting "
    "allergic labor contractions grief talk vent morir morirme matar matarme suicidarme "
    "suicidarse triste ansiedad deprimido deprimida sola solo duele pastillas pecho alive "
    "living gun knife wrists wrist razor rope rambling confused disoriented injured hungry "
    "cold vein veins done eating dread nightmares flashbacks crisis hopelessness cope coping "
    "urge urges intent ideation si hi"
)
"""Said of oneself."""
LATE: Final = words(
    "died dead passed death killed overdosed murio fallecio funeral hospice hospital hosp "
    "jail prison asleep sleeping enrt enroute coming notified deployed divorced moved away "
    "left work loss traveling expected responding anniversary"
)
"""Said of kin who are no part of what is going on."""
BEFORE_KIN: Final = words(
    "with w from of at to since after against behind by in lost losing misses missing between "
    "btwn and or kill hurt stab shoot hit hits hitting punched told telling tell over visit "
    "visiting yelling on supporting support without like than for about before via through "
    "per until bringing brought"
)
"""Words after which kin are a part of what is told, and not who it is told of."""
DET: Final = words(
    "the a an his her their my our mi su sus la el los las un una this that another other "
    "older younger old young adult best ex step good close former teen teenage minor little "
    "big only second 2nd 1st subjs pts clients patients males females first one rps rp "
    "callers caller s elderly male female poss possible yo yof yom oldest youngest"
)
MISDIALS: Final = (
    ("wrong", "number"), ("by", "accident"), ("by", "mistake"), ("pocket", "dial"),
    ("pocket", "dialed"), ("butt", "dial"), ("butt", "dialed"), ("playing", "w"),
    ("playing", "with"), ("test", "call"), ("testing", "whether"), ("testing", "the"),
    ("testing", "if"), ("nobody", "needs"), ("had", "my"), ("accidental", "dial"),
    ("accidental", "call"), ("accidentally", "dialed"), ("accidentally", "called"),
)  # fmt: skip
PHONE: Final = words("phone number line chat dial dialed call called 911 988 device watch")
TAKEN: Final = words(
    "stolen robaron robo robbed burglarized vandalized graffiti keys insurance refund scam "
    "stole took theft missing broken purse wallet"
)
STRANGE: Final = words(
    "voices voice government govt fbi cia nsa thoughts chip microchip aliens satellites "
    "demons spirits wires mind following watching poisoning spying recording bugging bugged "
    "followed watched tracking tracked poisoned hacking"
)
STRANGERS: Final = words(
    "people someone somebody they neighbors neighbor men government family police landlord "
    "ppl everyone them group kids theyre"
)
"""Who belongs to odd beliefs."""
LOCATIONS: Final = words(
    "lobby lot st ave blvd rd corner park bldg building unit apt room floor hwy exit mile loc "
    "location update upd note notes hx weapons weapon wpns time name dob desc description age "
    "info addl additional meds injuries si hi status call type problem reason veh vehicle q "
    "asked re narcan loi lsi"
)
"""Headings that name no reporter."""

_MISSPELT_REAL: Final = words(
    "bother bothers mister smother smothers fiend fiends cousins sand song ant ants busband "
    "nephews neighborly fathers fiance mothers parent patents patent painter partners "
    "hospital grandsons callers collar calmer called coller fathom farther rather lather "
    "gather bather bathers brothel sinister blister resister twister father counselors nurses "
    "purse curse nursed sourse teached reacher preacher beach managers manages managed "
    "guarded guardian regard securely drivers doctors workers porker corker walker talker "
    "lurker walkers owners ower officers offices office sons wives wise wide wine wire white "
    "write hostel clerks patron witnessed steward operators operated sunday sitters sister "
    "setter couching coaches couch reach bosses unite units united student daughters laughter "
    "slaughter mothered others another boyfriends"
)


_SPELLING: Final = Spelling(
    [word for word in (*KIN, *CALLER) if word.isalpha()],
    {*_MISSPELT_REAL, *DESCRIBED, *ROLES, *PLACES, *KIN, *CALLER, *SAY, *TELLS, *NOTICES, *OWN},
)
_MORE_MISSPELT: Final = {
    "husban": "husband", "huband": "husband", "husbnd": "husband", "dauther": "daughter",
    "dauhgter": "daughter", "daugther": "daughter", "daugter": "daughter", "grilfreind": "girlfriend",
    "girlfreind": "girlfriend", "grilfriend": "girlfriend", "boyfreind": "boyfriend",
    "freind": "friend", "frend": "friend", "frnd": "friend", "roomate": "roommate",
    "rommate": "roommate", "sistr": "sister", "brothr": "brother", "mothr": "mother",
    "nieghbor": "neighbor", "neigbor": "neighbor", "nieghbors": "neighbors", "foreman": "foreman",
    "forman": "foreman", "securty": "security", "teachr": "teacher", "managr": "manager",
}  # fmt: skip


@lru_cache(maxsize=50_000)
def meant(word: str) -> str:
    """The word for a relative or a caller that was meant, or the word itself."""
    found = _MORE_MISSPELT.get(word)
    if found is None and len(word) > 4:  # noqa: PLR2004 - shorter words are too alike
        found = _SPELLING.meant(word)
    return found or word
