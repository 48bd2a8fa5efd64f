"""Which words belong together? Classes that more than one family of rules names.

Words stand as :mod:`dispatch.classification.remarks.tokens` gives them: lowered, without
apostrophes. A family's own words stand with its rules.

The open classes, of weapons, blows, medicines, trades and the like, were held against the hyponyms
of WordNet 3.0 (Princeton University), and each word was judged by hand: one that has an everyday
meaning of another kind stands only where the phrases around it tell which is meant.
"""

from collections.abc import Mapping
from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


CONTEXT: Final[Mapping[str, frozenset[str]]] = {
    "denies": words(
        "no not denies denied deny denying neg negative without w/o never none nor neither"
        " cannot cant"
        " didnt doesnt dont isnt hasnt havent wasnt wont aint wouldnt nobody ningun ninguna"
        " niega sin nunca"
    ),
    "undoes": words(
        "not never hasnt havent hadnt didnt doesnt dont wont wouldnt cant cannot couldnt isnt arent"
        " wasnt werent aint refused refuses refusing unable nunca"
    ),
    "dangerous": words(
        "has holding holds held waving waves pointing points pointed swinging swings armed"
        " pulled pulls drew grabbed grabs stabbed stabbing hit hitting punched punching choking"
        " choked kicked kicking threatening threatens lunging lunged chasing will gonna tiene trae"
        " apuntando pegando golpeando amenaza amenazando"
    ),
    "none_said": words("none neg negative denied denies no nothing negativo ninguno ninguna"),
    "past": words("hx history h/o previous previously prior past formerly antecedentes antes"),
    "ago": words("ago yesterday anniversary childhood hace ayer"),
    "supposes": words(
        "if unless might could would maybe unk unknown unsure whether wonders wondering hopes"
        " should"
        " podria tal"
    ),
    "worries": words("afraid scared worried worries fear fears fearful teme"),
    "lists": words("denies denied deny denying niega"),
    "or": words("or nor ni"),
    "joins": words("and y n"),
    "owner": words("his her my their su sus mi"),
    "last": words("last past previous used"),
    "span": words(
        "to week weeks weekend month months year years spring summer fall winter autumn january"
        " february"
        " march april may june july august september october november december monday tuesday"
        " wednesday thursday friday saturday sunday time"
    ),
    "soon": words(
        "min mins minute minutes hr hrs hour hours sec seconds moments minutos horas hora minuto rato momento"
    ),
    "now": words("now today tonight tonite currently presently again ahora hoy"),
    "answers": words("none ninguno ninguna"),
    "others": words(
        "bystander bystanders witness guard neighbors officer officers cop cops deputy"
    ),
    "stops": words("but however except besides than although though then instead just pero"),
    "thinks": words(
        "thought thoughts thinks think thinking idea ideas urge urges dreams dreamed dreaming dreamt"
        " visions fantasies fantasy fantasizes fantasizing fantasized daydreams daydreaming"
        " piensa pienso pensado pensando penso pensamientos"
    ),
    "about": words("about of abt bout en de"),
    "pictures": words(
        "pictures picturing pictured imagines imagining imagined imagine envisions envisioning"
        " visualizes visualizing visualized fantasizes fantasizing fantasized daydreams"
        " daydreaming contemplates contemplating considers considering considered imagina imaginando"
    ),
    "doing": words(
        "stepping jumping leaping walking running driving going crashing hanging cutting slitting"
        " slashing slicing taking swallowing eating drinking downing shooting stabbing drowning"
        " hitting burning overdosing injecting throwing laying lying sitting standing wading"
        " swimming diving plunging putting pulling holding climbing hurting harming biting banging"
        " scratching choking strangling suffocating poisoning blowing slamming swerving veering"
        " falling dangling tying opening bleeding od oding ending using pointing lighting"
        " tirarse aventarse cortarse ahorcarse tomarse colgarse dispararse saltar brincar"
    ),
    "verb": words(
        "has have had is are was were be been being says said states stated sts saying advises"
        " adv advised"
        " reports reported wants want threatening threatened threatens holding took takes taking"
        " tiene esta dice"
        " hes shes im theyre gave made got came went hearing seeing asking crying sitting standing"
        " walking calling refusing talking yelling pacing laying lying looking screaming requesting"
        " denies wont keeps kept saw heard feels sounds seems appears"
        " endorses endorsed endorsing admits admitted admitting discloses disclosed confirms"
        " confirmed expresses expressed after trying attempting"
    ),
    "finite": words(
        "is are was were has had took takes says said states wants saw seen found visible noted"
        " observed fresh shows slit slashed burned stabbed shot hung hanged jumped swallowed"
        " drank overdosed tried attempted"
    ),
    "undergoes": words("having feeling experiencing voicing expressing reporting"),
    "ceases": words("stop stops stopped stopping quit quits quitting"),
    "bridges": words(
        "a an the any of for to in on at with by if whether that this it its me him her them"
        " one other another others current currently present presently new recent recently prior"
        " previous previously past further more additional extra known obvious obviously visible"
        " apparent apparently specific immediate immediately actual actually real really active"
        " actively serious seriously major significant outright overt overtly acute direct physical"
        " verbal verbally written formal open openly exact true kind type form sort way level degree"
        " sign signs indication indications indicator indicators evidence hint mention mentioned"
        " mentions report reported complaint complaints complaining complain c/o symptoms sx"
        " thought thoughts idea ideas ideation ideations intent intention intentions wish desire"
        " urge urges want plans means method access attempt attempts risk threat statement statements"
        " comment comments history hx even ever yet fully completely totally quite very so much all"
        " longer known seem seems appear appears look looks looking sound sounds feel feels know sure"
        " promise guarantee say said saying try trying tried make making made going planning intending thinking"
        " talk laid layed lay hand hands own any anything anyone anybody word words seen heard found noted"
        " observed"
        " suicidal homicidal suicide homicide si hi sib nssi self harm selfharm harming hurt hurting"
        " injury injuries cut cuts cutting wounds bruises bruising bleeding blood pain fever cough"
        " nausea vomiting vomit trauma swelling fracture fractures loss loc head neck back chest"
        " abdominal abd breathing problems trouble issues difficulty"
        " gun guns knife knives firearm firearms blade blades bat rifle pistol machete sword hammer"
        " alcohol etoh drugs drug drink drinks pills narcotics overdose od"
        " violence violent aggression fight fighting yelling screaming hallucinations voices paranoia"
        " de la el las los un una que lo le se me si sabe ha han he ningun ninguna mas otro otra"
    ),
    "denied_itself": words(
        "weapons weapon wpns wpn guns firearms injuries injury meds medication medications drugs"
        " sleep slept sleeping eaten eating answer answering answered response responding phone"
        " violent violence combative aggressive threats drunk intoxicated drinking breathing moving"
        " talking pulse alert conscious awake hurt injured home house work school scene job days"
        " weeks friends warrants veh vehicle locate find reach seen happened found note notes warning"
        " reason door else anyone anybody plan available requested insurance compliant working"
        " helping police le ems ambulance transport beds bed ride money car crime pain armas"
        " allergies calls wanted yet before insulin rp caller lesiones dinero medicina"
        " shirt shirts shoes shoe coat jacket socks hat pants sweater clothes clothing underwear"
        " mask glasses helmet gloves bra top sleeves sandals boots blanket"
        " id ids ident identification passport name dob ssn lic license plate plates tag"
        " tags address addr power heat water food electric electricity gas lights keys key hair"
        " teeth bags bag luggage backpack wallet purse cell cellphone fone charger shelter apartment"
        " apt place income benefits camisa zapatos chaqueta ropa telefono comida trabajo casa"
        " identificacion contact kids sirens uniforms badges victim victims suspect susp tow reply ans"
        " reg baby adult adults parent parents alcohol etoh narcan cops officers odor harness"
        " caretaker guardian sleeping tent blankets"
    ),
}

SHARED: Final[Mapping[str, frozenset[str]]] = {
    "caller": words(
        "rp c/s caller comp complainant compl clr r/p reporting informant texter chatter llamante"
    ),
    "he": words(
        "he she they hes shes theyre him her them subj subject male female m f fem man woman guy"
        " lady pt patient client el ella"
    ),
    "self": words(
        "himself herself themselves themself themselfs self myself hisself yourself mismo misma"
    ),
    "pos": words("his her my their your our the a an su mi un una el la"),
    "say": words(
        "says say said saying states stated stating sts adv advs advises advised reports"
        " reported reporting"
        " tells telling told texted texting wrote writes writing dice dijo claims claimed"
        " stating keeps announced"
    ),
    "be": words("is was are be been being am hes shes im theyre were esta"),
    "have": words(
        "has have had having got gets w/ with tiene con trae carries carrying carried hes shes"
    ),
    "kin": words(
        "son daughter mother mom mum mama dad father papa brother bro sister sis wife husband"
        " hubby husb spouse"
        " partner bf gf boyfriend girlfriend uncle unc aunt aunty nephew niece grandma grandpa"
        " grandmother"
        " grandfather granddaughter grandson cousin fiance fiancee roommate roomie friend buddy"
        " neighbor ex"
        " stepson stepdaughter stepfather stepdad stepmom parents parent foster inlaw coworker"
        " boss teacher"
        " hijo hija madre padre hermano hermana esposo esposa tio tia abuelo abuela primo prima"
        " novio novia"
        " amigo amiga vecino vecina cunada cunado compadre nieto nieta sobrino sobrina suegra yerno"
    ),
    "time": words("tonight today now tomorrow tonite hoy noche ahora"),
}
