"""Words of violence, threats and offenses that more than one of their files names."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Says

_KIN: Final = (
    "twin papaw mamaw meemaw pawpaw memaw grandkid grandkids grandchild grandchildren "
    "grandbaby grandparents wifey exgirlfriend exboyfriend exwife exhusband flatmate "
    "buddy pal bestie homie acquaintance colleague sponsor mentor godmother godfather "
    "godson goddaughter guardian relative relatives lover babymama "
    "siblings inlaws laws marido mujer sobrino sobrina nieta cunado cunada "
    "yerno nuera companero companera amigo amiga padrastro madrastra hermanastro comadre "
    "compadre hijos hijas hermanos padres familia abuelita abuelito bebe nino nina ninos "
    "mommy daddy mommys mami papi momma granny nana gramps grandad auntie hermanita hermanito hijastro hijastra suegro stepdaddy fam sitter newborn newborns stepkids stepchild stepchildren roommates stepfathers stepmothers son sons daughter daughters mother mom moms mum mama dad father papa brother bro sister "
    "sis wife husband hubby husb"
    " spouse partner bf gf boyfriend girlfriend uncle unc aunt aunty nephew niece grandma "
    "grandpa grandmother grandfather"
    " granddaughter grandson cousin fiance fiancee roommate roomie friend ex stepson "
    "stepdaughter stepfather stepdad stepmom"
    " stepbro stepsister parents family inlaw coworker coworkers boss teacher hijo hija madre "
    "padre hermano hermana esposo"
    " esposa tio tia abuelo abuela primo prima novio novia vecino vecina suegra nieto"
)
_ROLE: Final = (
    "doormen firemen policemen workmen foremen choir audience worshippers colleagues "
    "barkeep barmaid doorman busboy banker engineer pilot stewardess landlady doorkeeper "
    "carpenter groundskeeper repoman exterminator dentist hygienist psychologist "
    "psychiatrist deacon bishop director organist sexton tutor scoutmaster bailiff "
    "attorney lawyer paralegal jailer detective greeter stocker bagger butcher baker "
    "trainer caddie golfer fisherman boater kayaker hunter farmhand cowboy vet "
    "veterinarian zookeeper florist mortician gravedigger undertaker curator "
    "projectionist collector auditor dj dealer croupier bookie stagehand actor musician "
    "journalist surveyor lineman longshoreman dockworker deckhand captain volunteer "
    "employer treasurer storekeeper pawnbroker jeweler tailor cobbler locksmith mover "
    "movers dasher doordasher superintendent "
    ""
    "para paras paraprofessional attendants aunts bartenders cashiers cellie celly clerks clinician clinicians "
    "cnas conductors cousins deps hostages husbands wives kiddo kiddos managers motorist motorists nieces nephews "
    "ofcs operator operators patient pax pca pt ras repairman sheriff sitters sro teammates troopers uncles "
    "vendors volunteers "
    "cura pastora abogado abogada jefe jefa patron cantinero mesero portero "
    "vigilante policia policias oficial bombero paramedico cliente vecinos vecinas "
    "maestros "
    "staff nurse nurses doctor doctors clerk cashier worker workers employee employees officer "
    "officers ofc police cop cops"
    " deputy deputies guard guards security medic medics ems emt tech techs firefighter crew "
    "monitor counselor therapist"
    " driver passenger passengers customer customers patron patrons victim vict resident "
    "residents rider riders pedestrian"
    " neighbor neighbors tenant landlord manager mgr rp caller comp complainant clr "
    "kid kids child children baby toddler"
    " infant twins girl boy student students principal judge bouncer bouncers guest guests "
    "bartender janitor usher visitor"
    " pedestrians joggers jogger bystander bystanders passerby passersby stranger strangers "
    "shopper shoppers commuters commuter"
    " teen teenager teenagers toddlers infants babies ump umpire ref referee coach coaches aides"
    " therapists counselors caregivers caregiver orderlies ushers lifeguards paramedic dispatcher"
    " attendant receptionist social caseworker case agent trooper lady clients client sitter "
    "aide pastor congregation bartender barista waitress waiter server mailman mailmen postman "
    "carrier courier lifeguard flagger cna rn lpn orderly paramedic paramedics emts "
    "firefighters cyclist cyclists bicyclist bicyclists conductor librarian teller pharmacist secretary babysitter "
    "nanny maintenance contractor patients pts inmate inmates cellmate classmate classmates "
    "peers housemate housemates sibling siblings brothers sisters stepmother stepbrother "
    "housekeeper housekeepers phlebotomist radiologist technician receptionist hostess deliveryman docent ranger caretaker chaplain nun priest rabbi imam instructor professor dean proctor custodians handyman plumber electrician realtor hairdresser stylist barber masseuse dancer bellhop concierge valet cabbie boatman sailor farmer rancher trucker biker motorcyclist runner roofer painter landscaper gardener mechanic photographer reporter cameraman superintendent foreman warden sergeant intern beekeeper sonographer registrar groomer canvasser maid protesters protester marchers demonstrators tourist tourists skateboarder skateboarders panhandler panhandlers parishioner bunkie dude dudes fella gal gals feller chick lad lads elder senior seniors fan fans ticket-taker co roommate bunkmate teammate enfermera enfermero maestra maestro cajera cajero chofer guardia medico mesera mesero stepson medics nurses drivers employees staffer vendor shopkeeper owner cook chef "
    "dishwasher hiker skater walkers janitor custodian supervisor"
)
ROLES: Final = words(_ROLE) - words(
    "pilot co mgr case social collector mover movers dancer captain carrier"
)
"""People by what they do."""
_ANYONE: Final = (
    "people passersby bystanders onlookers whomever everyone everybody someone somebody anyone anybody others other folks ppl todos alguien"
    " gente whoever strangers crowd"
)
_PRONOUN: Final = "him her them me us you"

_OWNED: Final = " ".join(f"{each}s" for each in f"{_KIN} {_ROLE}".split() if each[-1] != "s")
"""Mother's, the clerk's: an apostrophe is no letter."""

_TOWARD: Final = "at toward towards twd twds twrd twrds @ hacia"

_BODY: Final = (
    "head face neck throat eye eyes ear mouth nose jaw teeth lip cheek chin forehead temple skull"
    " chest stomach belly gut ribs side back shoulder shoulders arm arms forearm elbow wrist hand"
    " hands finger fingers palm knuckle knuckles hip leg legs thigh knee knees shin ankle foot"
    " wrists veins tongue toe toes ears skin hair eyelids feet groin crotch balls butt buttocks body cara cabeza brazo pierna mano ojo boca espalda"
)

_PLACE: Final = (
    "place house home apartment apt building bldg school church mosque synagogue temple store shop"
    " office clinic hospital courthouse court bank bus mall station library restaurant bar club"
    " hotel motel motor shelter campus college dorm warehouse plant factory airport train"
    " pharmacy gym daycare trailer barn shed garage truck car van yard block neighborhood town"
    " duplex condo townhouse cabin complex unit mcdonalds walmart target dmv lobby precinct jail casa escuela iglesia tienda"
)

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "toward": words(_TOWARD),
    # Made somebody else's goods one's own, by words that mean little without the goods.
    "lifts": words(
        "swiped swiping swipes nabbed nabbing boosted boosting boosts pocketed pocketing pockets "
        "palmed palming snagged snagging filched filching jacked jacking looted pinched "
        "purloined purloining hotwired hotwiring heisted poached ganked gaffled pilfered "
        "pilfering finagled scored bagged bagging"
    ),
    # Left a mark on what stands in the open.
    "defaces": words(
        "tagged tagging graffitied defaced defacing torched torching slashed slashing scratched "
        "scratching keyed keying dented denting smeared smearing doused dousing carved carving "
        "snapped snapping trampled trampling toppled toppling egged egging tore tearing ripped "
        "ripping busted busting smashed smashing shattered broke breaking burned burning cut "
        "cutting uprooted uprooting gouged sprayed spraying vandalized destroyed destroying"
    ),
    "goods": words(
        "television televisions bikes bicycles scooters mopeds motorcycles dirtbike speaker "
        "airpods ipad camera drone guitar amp violin wheelchair crutches stroller "
        "luggage suitcase jacket helmet gloves tent canoe paddleboard "
        "surfboard skis snowboard cooler propane grill bbq smoker pump pumps ac conditioner "
        "condenser condensers radiator rotors wheels headlights tailgate decorations "
        "ornaments wreath inflatable inflatables scarecrow mailbox plaque urn urns chickens "
        "goats hens puppy puppies kitten bulldog lamb hay feed seed lumber plywood rebar "
        "scrap aluminum brass cable cables spools parcel parcels envelope envelopes magazine "
        "comic cigarette cigars scratchers giftcards paycheck documents passport license "
        "purses wallets backpacks handbag handbags fannypack briefcase laptops computers "
        "monitors consoles playstation ps5 xbox nintendo speakers soundbar turntable vinyl "
        "dvds toolbox toolbag sawzall compressor jackhammer grinder blower weedeater trimmer "
        "edger snowblower hitch winch trolling outboard oars nets rods reels poles "
        "decoys bows arrows shampoo deodorant tampons toothpaste "
        "ham turkey chicken shrimp bacon cheese beef brisket ribs lobster chocolate redbull "
        "gatorade bicicleta mochila bolsa cartera celular dinero joyas herramienta "
        "herramientas televisor computadora llaves paquete paquetes "
        "lipstick jar tips trinkets earrings necklace bracelet coins coin gas vape vapes chips soda sodas diaper milk eggs knives tequila gin rum "
        "gutters gutter motor engine siding pipes copper fuel diesel anhydrous calf calves saddle tackle llantas bateria baterias "
        "purse wallet phone cellphone iphone backpack bag bags bike bicycle scooter cash money"
        " laptop jewelry ring watch tv keys package packages tools drill saw chainsaw chainsaws"
        " welder mower generator ladder register cart carts beer beers liquor alcohol case cases"
        " cigarettes groceries steaks meat formula diapers detergent candy snacks clothes shoes"
        " sneakers shirts merchandise items goods stuff perfume cologne cosmetics razors"
        " electronics stove fridge washer dryer furniture catalytic converter plates tires rims"
        " battery batteries copper wire mail checks check card cards prescription medication"
        " meds rifle pistol shotgun handgun ammo comics toys toy game games headphones trailer"
        " boat atv kayak flag sign statue gnome plants pumpkins armful handful stack bottles"
        " bottle box boxes wine vodka whiskey nails"
    ),
    "faced": words(f"{_KIN} {_ROLE} {_OWNED} {_ANYONE} me my us you your rps"),
    "blow": words(
        "coldcocked battered battering thrashed thumped raped molested clocked bopped conked "
        "belted pelted pistolwhipped throttled smothered "
        "punched punching punches slapped slapping slaps headbutted headbutting shoved shoving"
        " shoves assaulted assaulting assaults attacked attacking choked choking chokes strangled"
        " strangling stabbed stabbing smacked smacking tackled tackling decked socked groped"
        " groping pummeled pummeling elbowed elbowing kneed clobbered bludgeoned mugged robbed"
        " tased maced backhanded bitten mauled walloped slugged suckerpunched carjacked"
    ),
    "struck": words(
        "coldcocked pelted pummelled thumped thrashed belted bopped conked poked curbstomped "
        "raped pistolwhipped throttled smothered backfisted cacheteado abofeteado "
        "estrangulado empujado golpeados "
        "punched slapped kicked bit bitten headbutted shoved assaulted attacked choked strangled"
        " stabbed smacked tackled decked socked slugged groped fondled pummeled elbowed kneed"
        " clobbered bludgeoned mugged tased tazed maced backhanded mauled walloped beaten beat"
        " jumped stomped scratched clawed spit spat whipped whupped whooped trampled shanked knifed"
        " slashed clubbed bashed roughed blindsided ambushed mobbed swarmed battered molested"
        " sprayed peppersprayed suckerpunched bodyslammed manhandled clocked gouged scalded"
        " golpeado golpeada mordido mordida apunalado apunalada agredido agredida pateado pateada"
    ),
    "hurt_look": words(
        "bloody busted split swollen broken bruised fat cut bite welts bruises marks knot"
        " gash goose scratches concussion"
    ),
    "a_blow": words(
        "punch punches kick kicks blow blows fist fists slap slaps elbow elbows haymaker haymakers"
        " jab jabs headbutt backhand uppercut knee knees stomp shove wallop"
    ),
    "not_somebody": words(
        f"{_BODY} door doors window windows wall walls car cars truck trucks vehicle vehicles van"
        " hood bumper mirror mirrors tv television computer monitor screen phone laptop table tables"
        " desk desks counter counters shelf shelves cabinet cabinets dresser fridge refrigerator"
        " stove oven microwave washer dryer machine machines atm meter meters sign signs pole poles"
        " mailbox fence gate glass bottle bottles dishes plates lamp lamps furniture couch sofa chair"
        " chairs bed mattress picture pictures vase toilet sink steering dash dashboard wheel trash"
        " can cans bin bins dumpster locker lockers register cooler bench statue headstone air bag"
        " bags pillow pillows mattress ground floor dirt tree trees grass keyboard clock button"
        " buttons time dog cat horse ball balls tire tires hole holes tray food box boxes side front"
        " back rear kitchen bedroom bathroom living garage brick wooden metal punching heavy drywall"
        " plexiglass railing radio speaker printer jukebox vending cart carts bathroom paper cushion"
        " cushions stuffed bear doll dummy mannequin watermelon pumpkin turkey gas store bank house alarm snooze urge"
        " place shop hell crap piss gear seat bell snooze brakes ticket lot few number bunch"
    ),
    "hurls": words(
        "chunking chunked lobs launching launched launches pitching heaves hurl fling chuck "
        "toss lob catapulting avienta lanza lanzaba "
        "throwing throws threw thrown hurling hurled hurls chucking chucked chucks tossing"
        " tossed flinging flung flings lobbing lobbed pelting slinging slung heaving heaved"
        " aventando avento aventó aventar lanzando lanzo arrojando tirando"
    ),
    "strikes_at": words(
        "hits strikes punches kicks whacks bashes battering pummeling "
        "clubbed stomped stomps headbutting headbutted slugging walloping "
        "bludgeoning golpeo golpeó pateo pateó "
        "hitting beating punching punched kicking kicked"
        " whacking whacked smashing striking bashing bashed clubbing"
        " stomping attacking golpeando golpea pegandole"
        " pega pegando pateando patea"
    ),
    "fixture": words(
        "vases equipment monitors appliances appliance blinds curtains closet bookshelf "
        "bookcase bookshelves cupboard cupboards sofa recliner nightstand headboard bathtub "
        "tub shower faucet faucets countertop jukebox kiosk barstool barstools stools "
        "bannister banister staircase chandelier ceiling projector whiteboard podium statues "
        "pews altar gravestone gravestones tombstone tombstones playground swingset hydrant "
        "bike bikes scooter scooters atms intercom keypad cameras camera thermostat heater "
        "furnace lightbulb lamppost streetlight streetlights stroller wheelchair lavadora "
        "secadora refri refrigerador estufa silla sillas lampara espejo muebles sillon tele "
        "televisor computadora "
        "door doors window windows wall walls car cars truck trucks vehicle vehicles veh suv van"
        " bus buses windshield windshields hood bumper mirror mirrors tv television computer"
        " monitor screen phone laptop table tables desk desks counter counters shelf shelves"
        " cabinet cabinets dresser fridge refrigerator stove oven microwave washer dryer dryers"
        " machine machines atm meter meters sign signs pole poles mailbox mailboxes fence gate"
        " glass bottles dishes plates cups lamp lamps furniture couch chair chairs bed mattress"
        " picture pictures frames vase toilet sink steering dash dashboard wheel trash trashcans"
        " bins dumpster locker lockers register display displays cooler bench benches statue"
        " headstone headstones puerta puertas pared paredes ventana ventanas mesa carro carros"
        " estantes secadoras lavadoras vidrio vidrios barda porton drywall siding shed garage"
        " greenhouse planters plants pots shingles tiles railing rails property belongings"
        " clothes toys items stuff things everything merchandise cans food tray trays"
    ),
    "screams": words(
        "bellows bellowed bellow shrieked shriek screeching screeches "
        "screeched roared roar squawking caterwauling gritaba gritan gritandole "
        "yelling yells yelled yell screaming screams screamed scream shouting shouts shouted shout"
        " hollering hollers hollered holler gritando grita grito gritos ranting"
        " bellowing shrieking shrieks roaring"
    ),
    "whose": words(f"{_OWNED} my our your another someones somebodys somebody peoples"),
    "announces": words(
        "pledged pledges pledging intending intended itching prepared determined fixn planea "
        "piensa juro jura juró prometio prometió amenazando amenazaron amenazaba "
        "promising promises vowing swearing "
        "fixin fixing finna gon liable "
        "can could finna goin going gonna gunna hed hell ill imma may might shell theyd theyll"
        " will would youd itll ima about bout plans plan planning planned intends intend intent"
        " vows vowed promised promises swears swore threatens threatened threatening threat"
        " threats threatnd threaten amenazo amenaza wanna ready well thatll iba va voy van"
    ),
    "thing_that_kills": words(
        "hill hills stairs "
        "semester finals exam exams deadline midterms homework thesis commute "
        "storm tornado hurricane tree trees limb chemo heat cold cancer train bus truck car drugs"
        " drinking pills alcohol diet stress flood surgery disease infection virus pain fever"
        " smoke smoking medicine meds fentanyl heroin it this rent bills job work traffic"
        " medic medics ems deputy dep officer ofc nurse doctor doc vet unit engine school dog"
        " bull horse bear cat insurance light bass noise"
    ),
    "tells_of": words(
        "vows vowed vowing pledged announced announces announcing hollers barking muttering "
        "mutters muttered ranting rambling blurted blurts boasted boasting bragged bragging "
        "commented comments tweeted emailed emailing emails messaging messaged snapchatted "
        "voicemails claims claimed repeating repeats chanting quoted declared declaring "
        "insists growled amenaza amenazo amenazando escribio escribió mando mandó grita "
        "gritando jura "
        "says say said saying states stating stated sts tells telling told yelled"
        " yelling yells screaming screamed hollering texted texting texts wrote writes message"
        " messages voicemail posted warned warns promised swears swore threatening threatened"
        " threatens dice dijo diciendo"
    ),
    "bodypart": words(_BODY),
    "townplace": words(_PLACE),
    "other_than_self": words(f"{_KIN} {_ROLE} {_OWNED} me my us you your rps callers moms wifes"),
    "victim": words(f"{_KIN} {_ROLE} {_ANYONE} {_PRONOUN} man woman male female guy another each"),
    "someone_named": words(f"{_KIN} {_ROLE} {_PRONOUN}")
    - words(
        "customers patrons passersby passerby pedestrians pedestrian shoppers shopper commuters"
        " commuter joggers jogger strangers stranger bystanders bystander guests cops students"
    ),
    "anyone": words(_ANYONE),
    "attacks": words(
        "coldcocked licked jabbed jabs doused raped raping rapes suffocated suffocates "
        "smothers battering thrashing thrashes mobbing belting slugs decks socks floors "
        "backhand backfists thumps thwacks wallops walloping clobbers pelts throttle gropes "
        "fondles molesting molests manhandles manhandling overpowered overpowering "
        "bloodying pistolwhipped curbstomped bearhugged shoulderchecked scalding "
        "burns gashing knifing shanking shivved ahorcandola ahorcandolo "
        "estrangulando estranguló jaloneo jaloneando jalonea jaloneandola aranando "
        "escupio escupiendo escupe tumbo manoseo manoseando manosea abuso cacheteando "
        "cachetea apunala apunalando apunalaron empujando empujandola mordiendola "
        "pellizco pellizcando abofetea rasguno rasgunando machuco "
        "floored flattened straddled trampled trampling scalded brained bonked thwacked thumped caned paddled boxed shanked gashed chomped gnawed raked mobbed swarmed blindsided ambushed fondled fondling roundhoused cocked drowned snatched yanked jerked piledrove "
        "agredio agredió agrede agrediendo agredieron abofeteo abofeteó golpeaba clocking bopped conked walloped belted headbutting backfisted stomps tackling kneeing elbowing throttles pummels mauled mauling roughing strangulated suckerpunching pinching pinched "
        "golpearon golpeado pegaron patearon empujaron mordieron atacaron golpeandola golpeandolo "
        "whipping whipped whips pounded pummeling pummelled clocked clocks socked throttling"
        " throttled smothering smothered wrestled grappling manhandled roughed"
        " speared gouged gouging whacking bashing slugging rammed ramming macing peppersprayed"
        " tasing suffocating slammed burnt spanked spanking"
        " stabs thrashed lashed bludgeoned clobbered pinned"
        " backhanded backhands backhanding cuffed suckerpunched sucker clotheslined bodyslammed"
        " headlocked whooped whooping whupped whupping slashes cuts bumping bruised bloodied"
        " golpeandola golpeandolo golpeandome pegandole pegandoles pateando mordiendo"
        " maced tazed headbutts bitten assaulting pelting pelted hurled "
        "hit hits hitting punched punches punching kicked kicks kicking slapped slaps slapping "
        "bit bites biting choked chokes"
        " choking strangled strangles strangling attacked attacks attacking assaulted assaults "
        "assaulting beat beats beating"
        " shoved shoves shoving pushed pushes pushing headbutted scratched scratching tackled "
        "tackles tackling"
        " stabbed stabs stabbing shot shooting slashed slashing struck strikes striking "
        "smacked smacking whacked bashed clawed"
        " clawing elbowed kneed dragged dragging spit spits spat spitting pummeled stomped "
        "stomping sprayed spraying tased tackled"
        " jumped mugged battered clubbed swatted knifed burned molested groped groping slugged "
        "decked"
        " golpeo golpeó golpea golpeando pego pegó pega pegando mordio mordió patea pateo "
        "pateó empujo empujó empuja ataco atacó apuñaló apuñalo estrangulo cacheteo"
    ),
    "yells": words(
        "bellowing bellows bellowed bickering bickers quarreling quarrels quarreled "
        "squabbling squabble feuding wrangling belittling belittles belittled snarling "
        "snarled snarls taunting taunts taunted antagonizing insulting insults insulted "
        "berates berated chastising badgering hounding screeching screeched shrieking roaring "
        "mouthy tirade lambasting jawing yapping heckles heckled sassing backtalking ranted "
        "rants raged gritan gritaba insulta insulto insultó insultan discute discuten "
        "maldiciendo groserias "
        "yelling yells yelled yell screaming screams screamed shouting shouts shouted "
        "hollering hollers cussing cusses cussed"
        " cursing curses swearing arguing argues argument arguments berating ranting "
        "belligerent gritando grita gritandole gritándole grito gritos discutiendo discusion "
        "discusión"
        " insultando harassing heckling mouthing"
    ),
    "quarrels": words(
        "berates bickers quarrel quarrels quarreled squabble squabbles squabbling squabbled "
        "feuding wrangling belittling taunting taunts taunted insulted insulta insulto "
        "insultó antagonizing badgering chastising jawing snarling argued heckles heckled "
        "tirade discute discuten discutieron discutian discutiendo "
        "cussing cusses cussed cursing curses cursed swearing arguing argues argument"
        " arguments berating berated belligerent discutiendo discusion discusión insultando"
        " insults insulting harassing heckling mouthing quarreling bickering gritandole gritándole"
        " gritandose"
    ),
    "nobody": words(
        "bird pigeon cats sidewalk curb emptiness void dumpsters bench benches billboard "
        "billboards streetlamp lamppost hedge hedges hydrants mannequins ficus shrubs bush "
        "pavement fountain escalator elevator shelves refrigerator freezer washer dryer "
        "toilet sink microwave drones drone satellite helicopters ducks geese goose cows "
        "horse horses chickens "
        "himself herself themselves themself nobody noone voices voice air sky wall walls tv "
        "television sign signs trees tree sea"
        " ocean moon sun ghost ghosts demons demon spirits spirit invisible imaginary nothing "
        "cars traffic mirror mirrors phone"
        " stop hydrant meter meters machine machines trash cans can dumpster pole poles ceiling floor furniture appliances fridge lamp streetlight streetlights bushes car door doors radio dolls doll mannequin statue plants plant flowers fence building buildings clock clocks bus shadows shadow bridge river water rain clock train trains reflection computer laptop toaster vending atm mailbox squirrels crows bugs aliens satan devil angels soldiers"
        " pigeons birds dog cat squirrels god heaven clouds objects things window screen game "
        "pain help agony fear grief"
    ),
    "kills": words(
        "blast blasts strangulate garrote pistolwhip curbstomp dismantle exterminate "
        "eliminate obliterate annihilate slay tase mace scald incinerate cremate disembowel "
        "eviscerate gore maul mangle thump thwack manhandle paralyze electrocute vaporize "
        "shred crucify matare mataré lastimarla lastimarlo golpearla golpearlo golpearme "
        "quemarla quemarlo quemarle apunalar apunalarla apunalarlo degollar degollarla "
        "ahorcar ahorcarla balacear balacearlo madrear partir romperle pegarles cortarle "
        "chop dice strangle hang chopping "
        "dispararle disparar matarte matarme apuñalarlo punches "
        "kill kills hurt hurts harm shoot stab beat burn bomb attack assault punch hit fight "
        "strangle choke poison slaughter murder behead"
        " smother drown suffocate throttle knife shank shiv slit gut skin carve decapitate butcher"
        " massacre execute assassinate maim cripple injure wound slug sock clobber clock pummel"
        " pound thrash whip whup whoop wallop smack spank bludgeon club stomp kick bite scratch"
        " lynch torch detonate snap smoke waste whack axe hatchet stick poke jab gouge"
        " impale spear mutilate dismember castrate scalp ambush mug batter crush squash"
        " headbutt hammer brain bust wreck mow mess"
        " destroy smash bash slap cut slice rape kidnap run throw blow knock matar lastimar "
        "golpear pegarle quemar apuñalar matarlos matarla matarlo"
    ),
    "killing": words(
        "executing beheading blasting throttling whooping whupping bashing massacring "
        "torching scalding slitting gutting mauling raping lynching clubbing knocking "
        "slugging socking clobbering pummeling pounding matando lastimando golpeando quemando "
        "killing hurting harming shooting stabbing beating burning attacking assaulting "
        "punching hitting fighting strangling choking"
        " poisoning knifing slashing cutting kicking slapping whipping drowning hanging"
        " bludgeoning crushing throwing stomping biting scratching spanking shoving"
        " poisoning slaughtering murdering smothering drowning dropping smashing suffocating "
        "shaking running pushing stepping setting"
    ),
    "wishes_harm": words(
        "flashes daydreams daydream daydreaming impulses impulse compulsions fantasizes confides "
        "thoughts thought thinks thinking thinking pictures pictured picturing imagines "
        "imagining urges urge dreams fantasies fantasizes fantasizing images visions ideas "
        "intrusive fantasized"
    ),
    "breaks": words(
        "toppled toppling topples shredded shredding shreds splintered splintering torched "
        "torching gutted mangling bashes batters battered battering busts demolishes dents "
        "dented denting cracks crushes crushed crushing defaced defacing ruins ruined ruining "
        "mutilated gouged gouging pulverizing obliterating vandalizes destruye destruyendo "
        "destruyo rompe quiebra revento reventando reventó despedazando "
        "despedazo avienta "
        "demolished demolishing ransacked ransacking overturns flips smash wrecks shatters rips tears pulverized bashed bashing cracked cracking mangled obliterated upended upending destroza destrozando destrozo "
        "braking stabbing hacking chopping knocked "
        "broke breaks breaking smashed smashes smashing trashed trashing trashes destroyed "
        "destroying destroys damaged damaging"
        " vandalized vandalizing threw throws throwing tossing overturned overturning flipped "
        "flipping kicking kicked punched punching"
        " shattered shattering busted busting ripping ripped tearing tore wrecking wrecked "
        "rompio rompió rompiendo quebro quebró quebrando aventando aventó tiro tirando keying "
        "keyed"
        " slashed slashing burned"
    ),
    "thing": words(
        "vases equipment monitors appliance appliances counters counter sink sinks faucet "
        "closet closets pictures picture painting paintings artwork "
        "planter planters pottery ornaments figurines knickknacks collectibles trophies tools "
        "gadgets console xbox ps5 playstation keyboard keyboards jukebox keg kegs barstool "
        "barstools booth booths register registers kiosk vending terminal chandelier fixture "
        "fixtures carpet rug rugs banister countertop "
        "countertops backsplash tiles tile ceiling insulation garage greenhouse gazebo "
        "swingset grill mower bikes bike scooter wheelchair crib playpen highchair dollhouse "
        "toybox aquarium birdcage eyeglasses tablets ipad ipads printers projector "
        "whiteboard chalkboard podium pews altar candles statues crosses decorations sofas "
        "recliner loveseat ottoman futon armoire hutch buffet pantry "
        "mailbox intercom keypad camera cameras sensor thermostat heater furnace radiator "
        "fans blender toaster crockpot kettle pitcher mug mugs bowl bowls cup saucer platter "
        "skillet espejo espejos tele lampara lamparas silla sillas mesas sillon cama estufa "
        "refri refrigerador lavadora trastes vasos cuadros juguetes computadora "
        "cart carts stroller walker broom frame frames blinds toilet radio dvd bookshelf bookcase shutters belongings router crockery glassware cupboard cupboards stereo "
        "headlights headlight taillights taillight telefono celular "
        "couch sofa bed mattress tray trays curtains curtain bench desk desks cabinetry vidrio "
        "ventanas lights light dresser stove microwave printer "
        "window windows door doors furniture dishes plates plate house room apartment apt tv "
        "television mirror mirrors tablet"
        " walls wall kitchen property stuff things items everything table tables chairs chair "
        "bottles bottle lamp lamps glass glasses objects place"
        " phone phones computer laptop cabinets cabinet holes hole shelves displays display "
        "merchandise cups food pans pots toys books vase fridge"
        " todo todos platos ventana ventanas puerta muebles cosas vidrios trash trashcan cans "
        "rocks shelf monitor drywall screen screens"
    ),
    "public_thing": words(
        "headlights headlight taillights mirrors hydrant bench benches kiosk meters meter "
        "streetlight streetlights statue statues gravestones headstones tombstones "
        "storefronts billboard turnstile turnstiles scooters bikes "
        "car cars vehicle vehicles window windows store tires windshield windshields mailbox "
        "mailboxes fence sign signs bus cars storefront machine machines atm"
    ),
    "calm": words(
        "placid serene sedate unperturbed amicable mannerly genial subdued unaggressive "
        "obedient amiable affable softspoken wellmannered wellbehaved cooperated cooperates "
        "complying complied complies serena sereno callado pacifico pacifica coopera "
        "cooperando amigable amigables "
        "easygoing docile mellow amable amables agreeable cordial deescalated composed respetuoso calmados tranquilos tranquilas respetuosa "
        "respectful gentle "
        "calm calmer cooperative compliant polite courteous pleasant peaceful friendly relaxed "
        "nonviolent tranquilo tranquila calmado calmada nonaggressive noncombative"
        " cooperating civil"
    ),
}


def violence(value: str, *more: tuple[str, str]) -> Says:
    """A value of ``violence_now``, with what goes with it."""
    return (("violence_now", value), *more)


ASSAULT: Final = violence("assaulting", ("crime", "person"))
THREAT: Final = violence("threatening", ("threat_to_others", "threat"))
TARGET: Final = violence("threatening", ("threat_to_others", "specific_target"))
NOT_ANY: Final = (
    "no|not|isnt|wasnt|hasnt|hasn|havent|never|nt|denies|without|doesnt|didnt|nobody|noone|aint"
)

REAL_WORDS: Final = words(
    "mailing mailed yalls slasher relayed neighbors grandmas treat treats treating treated threads thread hats "
    "bites biter butting betting bitter heating seating"
    " boat boats beast bear calmly clam shorting shouting shooting scream screen sitting "
    "setting spiting splitting fitting"
    " broken brake brakes braking broker quite quiet quit quilt quota polite police palette "
    "yelled yell yelp cursive cruising"
    " causing cutting fighting sighting flighting lighting righting kicker kicking picking "
    "killed kill milling moving movie"
    " thief chief theft thefts left treaty choose chose choke choked beast beaten beating "
    "being begging begin"
    " stroke stoke stole stolen swollen argued slipped slapped snapped attached attach attack "
    "attached"
    " clam claim calls calm grubbing grabbing pushing puking punching pinching poaching damage "
    "damaged hurts hearts hearing"
    " relaxed violet violent violence friendly friend lodging lunging lounging loitering "
    "chasing changing charging charming"
    " sharing caring cashing chased chaired closed civil civic shoving showing shaving saving"
)
