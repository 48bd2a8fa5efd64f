"""Which things are weapons, and what is done with them? The words of the weapon rules.

What a thing is called tells its type (``TYPES``). Some things are weapons by themselves; others, a
chair or a bottle, only when they are raised, swung or thrown, and stand apart (``makeshift``).
"""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rules.harm_words import ROLES

_FIREARM: Final = words(
    "kalashnikov peashooter sixshooter flintlock snubnose bersa tokarev mauser saiga "
    "stoeger lorcin cz longarm longarms smg smgs submachine blunderbuss tec rimfire "
    "airgun bullpup subcompact trabuco changon cuetes fuscas fusiles metralletas cuerno "
    "glocky gatts "
    "hg sig sauer keltec hipoint walther browning canik makarov deagle glizzy glizzys blicky choppa "
    "gat gats longgun semiauto semiautomatic shotgn shotgon shotty rifel riffle pistle pistel "
    "cuete fusca carabina metralleta rifles "
    "sidearm sidearms shotty gauge ga cal caliber magnum scattergun muzzleloader blackpowder "
    "taurus springfield wesson benelli snub sawedoff tec9 mac10 "
    "winchester remington mossberg kimber sks draco uzis carbines "
    "gun guns gunn handgun handguns pistol pistols rifle rifles shotgun shotguns revolver "
    "revolvers firearm"
    " firearms glock glocks luger beretta ruger derringer carbine musket uzi 9mm ar-15 ar15 "
    "ak-47 ak47 .22 .25"
    " .32 .38 .380 .357 .40 .44 .45 pistola pistolas escopeta escopetas fusil revolveres "
    "rifles airsoft"
)
_BLADE: Final = words(
    "straightedge sawblade sawblades "
    "lockblade snips scimitar broadsword broadswords acto clippers "
    "paringknife steakknife butterknife pocketknives penknives stilettos cutlasses filero "
    "fierrito verduguillo serrucho estilete bisturi facon chaira hachuela tranchete "
    "puñales punales navajita cuchillito cuchillote kitchenknife utilityknife boxknife "
    "katanas rapiers sickles scythes spearhead arrowhead arrowheads billhook "
    "drawknife trident bodkin khukuri "
    "kn knf knfe multitool dirk kirpan bolo parang hacksaw handsaw pruners secateurs javelin lance "
    "shuriken pokers spears sissers scisors siccors mechete matchete puñalito punzon charrasca "
    "fileteador hachas machetito "
    "kabar karambit balisong kukri bowie rapier boxcuter xacto "
    "tomahawk tomahawks cutlass stiletto saber sabre cleavers shivs shanks hatchets bayonets scalpels machets loppers cuchilla cuchillas "
    "knife knives knifes nife knif blade blades machete machetes machette sword swords katana "
    "razor razors"
    " razorblade razorblades boxcutter boxcutters cutter cutters scissors scissor sissors "
    "sizzors scizzors shears axe ax axes"
    " hatchet dagger daggers screwdriver screwdrivers switchblade switchblades cleaver icepick "
    "shank shiv"
    " bayonet scalpel pocketknife penknife pitchfork shard shards scythe sickle spear "
    "leatherman exacto pickaxe"
    " cuchillo cuchillos navaja navajas tijeras tijera daga espada hacha picahielo desarmador "
    "puñal punal"
)
_BLUNT: Final = words(
    "numchucks numchuks truncheons cudgels blackjacks nightsticks tolete macana macanas "
    "cachiporra mazo marro garrotes tubos crowbarr sledgehammers wrenchs mauls maglite "
    "quarterstaff cosh mattock "
    "billyclub ballbat bludgeoner barreta "
    "maul slugger nunchaku shillelagh tonfa "
    "nightstick prybar tireiron bludgeons batons crowbars wrenches mallets bates martillos "
    "bat bats hammer hammers crowbar wrench baton batons nunchucks nunchuks mallet "
    "sledgehammer bludgeon"
    " sledge blackjack knuckles bate martillo tubo garrote cudgel truncheon machetazo"
)
_OTHER: Final = words(
    "bullwhip cattleprod prod firebomb firebombs pipebomb dynamite explosive ied grenada "
    "granada granadas bomba bombas ballesta resortera slingshots tazers stunguns "
    "crossbows blowtorches torches "
    "taser tazer tasers stungun mace crossbow molotov molotovs grenade grenades bomb bombs "
    "explosives slingshot"
    " chainsaw chainsaws flamethrower harpoon speargun blowgun blowtorch"
)
_MAKESHIFT_BLUNT: Final = words(
    "wood keyboard helmet helmets rollingpin ladle tongs tamper broomhandle stanchions "
    "vases lamps ladders jugs kettles skillets trophies canteen growler pitcher decanter "
    "hydroflask tumbler stein goblet curtainrod dustpan saucepan griddle wok crock teapot "
    "teakettle coffeepot canister tricycle crosier scepter gavel "
    "doorstop bookend bookends paperweight sculpture figurines statuette weights dumbell "
    "dumbells kettlebells barbells branches logs boulders slab flagstone brickbat "
    "shingle picket pickets fencepost cobblestones hubcaps muffler tailpipe axle oars "
    "paddles racquets rackets bats cleats candlesticks menorah vaso vasos taza tazas "
    "sarten sartén olla ollas cazuela lampara lamparas martillos escoba trapeador muleta "
    "muletas baston bastón tronco rama ramas varilla varillas tabique tabiques cubeta "
    "zapato zapatos plancha "
    "jug urinal reacher puller slat blender signpost stanchion "
    "4x4 lumber timber dowel padlock padlocks putter chromebook textbook thermos barstool footstool "
    "bedrail bedframe yardstick pestle cobblestone cinderblocks ashtrays skateboards figurine statue "
    "candelabra crockpot hardhat "
    "boulder paver pavers kettlebell toolbox stapler bedpan tripod hubcap thumper bedpost cinder tabletop "
    "rebar dumbbell dumbbells barbell spatula plunger oar post stake stakes candlestick skewer hoe spade "
    "pipe pipes club brick bricks rock rocks stone stones stick sticks pole poles cane canes "
    "bottle bottles chair"
    " chairs rod board boards 2x4 chain chains skateboard shovel shovels skillet pan pans "
    "broom broomstick"
    " plank log branch bar crutch crutches extinguisher lamp rake stool iron ashtray mug "
    "vase paddle"
    " tray trays plate plates dish dishes mugs jar jars pot pots kettle cue racket racquet "
    "ladder tank"
    " trashcan sledge bucket"
    " palo palos piedra piedras ladrillo botella botellas cadena fierro silla tabla pala "
    "bricks cinderblock mop"
    " cup cups bowl walker trophy glass glasses toaster laptop flashlight umbrella"
)
_MAKESHIFT_BLADE: Final = words(
    "skewer quill icicle awls chisels trowels tines prongs nailfile tweezers hatpin "
    "barrette stylus saws tenedores clavo clavos vidrios jeringa jeringas aguja agujas "
    "desatornillador lapiz "
    "ripper peeler dart darts trocar lancet hook hooks gaff prong tine hairpin grater slicer compass "
    "corkscrew skewers spike trowel picks thumbtack thumbtacks tack protractor "
    "lid lids "
    "fork forks chisel awl nail nails saw pick pen pencil tenedor vidrio needle syringe"
)

_MAKESHIFT_OTHER: Final = words(
    "bullwhip cintos cinturones correa correas lazo mecate manguera "
    "belt belts cord cords whip whips leash hose strap cinto cinturon"
)
"""What is neither heavy nor sharp, and hurts."""
_VEHICLE: Final = words(
    "hatchback coupe convertible wagon limo limousine taxi ambulance firetruck "
    "ebike dirtbike fourwheeler lowrider hummer tahoe silverado camaro corvette tesla "
    "prius honda toyota chevy dodge nissan subaru f250 f350 backhoe excavator dumptruck "
    "bulldozers trocka troka vehiculo automovil camion motocicleta "
    "car cars truck trucks pickup vehicle vehicles veh suv van vans jeep sedan auto minivan atv utv "
    "gator tractor forklift motorcycle motorbike moped quad rv bus semi camper dozer bulldozer "
    "golfcart f150 charger mustang carro camioneta troca coche moto"
)
_STRUCK_AT: Final = words(
    "shed sheds barn barns squirrels squirrel geese goose crows "
    "pigeons rabbit rabbits hog hogs snake snakes rat rats coyotes gator fox stump pond "
    "lake creek storefront transformer hydrant "
    "streetlight streetlights pumpkin pumpkins trailer camper ventanas puertas paredes "
    "perros patio barda "
    "air ceiling sky ground floor wall walls door doors window windows house houses building tv "
    "television couch sofa bed mattress tree trees woods field dirt grass street road roof sign "
    "lights camera cameras computer dresser fridge mailbox mailboxes fence garage porch deck "
    "yard apartment apt dog dogs cat deer cans bottles targets birds raccoon coyote casa aire techo "
    "pared puerta ventana suelo perro"
)
"""Things and animals that shots and blows are told of."""

_HARMED: Final = words(
    "homeowner homeowners doormen firemen policemen workmen foremen choir audience congregants worshippers "
    "coworkers colleagues relatives siblings inlaws grandparents nieces nephews stepkids "
    "operator operators lp ra ras para paras paraprofessional sub umpire ref referee ranger rangers "
    "valet doorman concierge caseworker volunteer volunteers chaplain foreman jailer bunkie cellie "
    "celly pax cabbie uber lyft dasher dsp hha pca mht lifeguards attendants conductors crossing "
    "vet hostages walker walkers kiddo kiddos youngster tourists tourist busboy caretaker caregiver "
    "caregivers grandkid stepkid stepkids schoolmate teammates teammate superintendent po "
    "secretaries receptionist deputys troops squad lpn "
    "aides cnas paramedics bartenders nurses clinician clinicians psychiatrist therapists "
    "counselors sitters sitter roommates roomie neighbors customers employees managers "
    "husbands wives teens teen teenager teenagers infants toddlers babies sons daughters "
    "grandson granddaughter grandkids grandchild nephew niece cousins uncles aunts fiance "
    "fiancee stepfather stepmother stepbrothers kinfolk cashiers tellers trooper troopers "
    "sheriff sro ofc ofcs dep deps medic vendors shoppers runners runner commuters "
    "riders passerby passersby pastor priest usher ushers principal coach aide landlady "
    "super mechanic plumber repairman roofer installer driver drivers dude guys girls boys "
    "men women ladies folks whoever anybody anyone callers gente policia oficial oficiales "
    "enfermera enfermero vecinos suegra suegro nino nina bebe "
    "bartender barista waitress waiter server mailman mailmen postman carrier courier "
    "lifeguard flagger cna rn lpn orderly paramedic paramedics emts firefighters cyclist cyclists "
    "bicyclist bicyclists conductor librarian teller pharmacist secretary babysitter nanny "
    "maintenance contractor patients pts inmate inmates cellmate classmate classmates "
    "peers housemate housemates sibling siblings brothers sisters stepmother stepbrother "
    "stepson medics nurses drivers employees staffer vendor shopkeeper owner cook chef "
    "dishwasher hiker skater walkers janitor custodian supervisor "
    "him her them me us someone somebody people everyone everybody another other others "
    "officer officers police cop"
    " cops deputy deputies staff nurse clerk guard security worker employee victim vict "
    "male female man woman"
    " guy lady boy girl kid kids child children baby neighbor neighbors roommate son "
    "daughter mother mom"
    " mama dad father brother bro sister sis wife husband hubby husb spouse partner bf gf "
    "boyfriend girlfriend uncle"
    " aunt cousin grandma grandpa grandmother grandfather friend stepdad stepmom stepson "
    "parents teacher student"
    " driver passenger passengers customer customers patron patrons bystander bystanders "
    "medic emt tech doctor resident tenant"
    " landlord coworker boss manager rp caller comp complainant rider pedestrian stranger "
    "crew firefighter"
    " bouncer bouncers joggers jogger shoppers worker workers clerks nurses nurse guards "
    "monitor tech techs aide cashier barber guests guest attendant pedestrians crowd "
    "motorist motorists manager hostess usher counselor therapist family toddler infant "
    "others ex client patient pt dog cat vecino vecina mama mamá papa papá hermano"
    " hermana esposo "
    "esposa hijo hija"
)

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "driven_thing": _VEHICLE,
    "struck_at": _STRUCK_AT,
    "makeshift_other": _MAKESHIFT_OTHER,
    "dead_thing": words(
        "unit ac grill mower trailer hood roof bumper siding garage cars trucks vehicles vans windows windshields mailbox mailboxes meter meters sign signs pole"
        " poles fence fences hydrant bench benches door doors wall walls counter table tables shelves"
        " lockers machine machines dumpster dumpsters trees tree lamppost streetlight streetlights"
        " carros coches puertas ventanas vidrios rejas portones"
    ),
    # A gun named by its bore alone: "loaded 38", "the 45 cocked".
    "bore": words(
        "22 25 32 38 380 357 40 44 45 9 10 12 16 20 410 243 270 300 308 223 3006 3030 .22 .25 .32 "
        ".38 .380 .357 .40 .44 .45 9mm"
    ),
    "gun_part": words("barrel muzzle"),
    # Two words that name one thing to hit with: "rolling pin", "tire iron", "table leg".
    "part_of": words(
        "billiard bowling wood cue towel picnic pry cattle lawn patio pallet "
        "rolling table chair bed couch jack tire golf pool cast curling bike fire curtain closet "
        "shower lug broom mop shovel rake axe hoe steering hockey lacrosse two tent fence flag "
        "walking selfie paint coffee frying cutting bamboo metal steel wooden"
    ),
    "a_part": words(
        "bar spoon ball balls lid pins limb limbs branch picket stake base stand jack rack "
        "tube "
        "leg legs pin handle handles iron club clubs cue cues stick sticks pan lock chain ext "
        "extinguisher rod rods wrench post posts rail rails frame slat slats pole poles can table "
        "board"
    ),
    "at_knife": words("knifepoint"),
    "at_gun": words("gunpoint"),
    "sways": words(
        "flourishing flourishes flourished jiggling rattling whipping slashing whisking "
        "wielding wields wielded agitando blandiendo "
        "whirling whirls whirled windmilling slinging slings twirling twirls swinging swings swung "
        "wavin shakin waving waves waved wagging shaking shakes shook brandishing brandishes"
    ),
    "bare_hands": words(
        "fist fists hand hands arm arms elbow elbows foot feet knee knees head forehead "
        "punch punches kick kicks blow blows haymaker haymakers open closed palm puno punos mano "
        "manos"
    ),
    # Poses of a weapon on a body that hardly mean anything else.
    "vital": words(
        "head temple temples throat neck chin mouth jaw forehead skull heart chest stomach belly "
        "wrist wrists rist rists teeth cabeza sien cuello garganta boca pecho"
    ),
    "firearm": _FIREARM,
    "blade": _BLADE,
    "blunt": _BLUNT,
    "other_weapon": _OTHER,
    "makeshift_blunt": _MAKESHIFT_BLUNT,
    "makeshift_blade": _MAKESHIFT_BLADE,
    # What makes a gun, or a spray, another sort of weapon.
    "sort": words("bb pellet airsoft stun paintball flare pepper bear wasp spray torch bow air"),
    "edge": words("broken sharpened piece shard shards jagged sharp"),
    "heavy": words(
        "putter 4x4 lumber timber dowel padlock rebar wrench hoe spade poker tool skillet "
        "pipe brick bricks rock rocks rod board chain shovel fork forks chisel pole 2x4"
        " plank palo piedra ladrillo fierro"
    ),
    "untyped": words(
        "wepen wepens weppon weppons wepins weopon weopons weopan wepond weaponry "
        "weapon weapons weapn wepon weapons wpn wpns wep weps weap arma armas"
    ),
    "arm": _FIREARM | _BLADE | _BLUNT | _OTHER,
    "makeshift": _MAKESHIFT_BLUNT | _MAKESHIFT_BLADE | _MAKESHIFT_OTHER,
    "arms": words(
        "guns handguns pistols rifles shotguns firearms knives weapons wpns wpn weapon armas "
        "arma gun firearm knife cuchillos pistolas sharps blades razors"
    ),
    "several_arms": words(
        "guns handguns pistols rifles shotguns firearms weapons knives sharps razors blades arsenal "
        "revolvers collection armas pistolas cuchillos escopetas"
    ),
    "hold": words(
        "poiting ponting pointin holdin hodling wavng "
        "producing snatching snatches flourished flourish twirled spun spins clench wrenching "
        "waggling waggled "
        "clasped clasps "
        "hoists lofting lofted pawing squeezing squeezes "
        "lofts thrusts thrust draws withdrew withdraws withdrawing unsheathing unsheathes "
        "unholstering unholsters unslung unslinging unlimbered flicked twiddling wagged wags "
        "sporting rattling rattled trundling empuña empuno empuñó blande blandio "
        "blandió agita esgrime esgrimiendo alza alzando levanta levanto levantó desenfundo "
        "desenfundó saca apuntaba sostenia sostenía agarra sujetando aferrando "
        "whirling whirls whirled windmilling thumbing caressing caresses stroking strokes petting "
        "kissing cuddling cuddles hugging hugs lugging lugs hauling slings unfolding unfolded "
        "clicking opened steadying "
        "toyed rests shook palming palmed palms wavin aimin shakin swung swings swing hefting hefts hefted toted totes cradling cradles cradled shouldering shouldered leveled levels leveling dragging drags flicking flicks wagging slinging bearing twirls fondling sostiene empuñaba "
        "waiving waives "
        "clenching clenched clenches clasping grasping grasped swiping swiped flailing flails "
        "cocks racks "
        "holding holds held waving waves waved brandishing brandished brandishes brandish "
        "swinging pointing points"
        " pointed aiming aims aimed wielding wields wielded clutching clutches clutched "
        "gripping grips gripped"
        " twirling raising raised raises flashing flashed displaying displayed displays"
        " pulled pulls pulling drew grabbed grabs grabbing grab snatched toting jabbing jabbed "
        "poking"
        " thrusting slashing hacking twisting cocked cocking racked racking"
        " sharpening flourishing shaking hoisting hoisted lifted lifting produced produces "
        "produced spinning"
        " retrieved fetched unsheathed unholstered"
        " apuntando apunta apunto apuntó agitando blandiendo empuñando empunando sosteniendo "
        "agarro agarró agarrando"
        " saco sacó sacando enseñando levantando"
    ),
    "hefts": words(
        "brandish flourishing flourished hefting hefted hefts hoisted hoists thrusting "
        "thrusts lofting shaking shakes shook swung swings blandio agita alzando alzaba "
        "levanta levanto levantó esgrimiendo jabbed jabs "
        "waiving waives "
        "waving waves waved brandishing brandished brandishes swinging wielding wields wielded "
        "raising raised raises"
        " hoisting jabbing blandiendo agitando levantando"
    ),
    "with_": words("w with w/a wit wth con wielding toting"),
    "has": words(
        "has have had having got gots gets carries carry carrying carried keeps keep owns own "
        "possesses kept w with w/a"
        " wit con tiene trae traia tenia tienen hes shes im ive theres packing concealing "
        "hiding includes"
    ),
    "comes": words(
        "advanced intimidating intimidates intimidated terrorizing terrorizes terrorized "
        "accosting accosts accosted harassing scaring taunting taunts taunted tormenting "
        "provoking antagonizing warding fending "
        "approaches advances advance stalks stalked rampaging rampaged prowls prowled lurks "
        "lurked skulking slinking skulks storms marched marches paraded strode striding "
        "strides stomped stomping stomps trudging lumbering loping trotting trotted jogged "
        "sprinted sprints raced racing rushes barreling barreled barging barges bursts "
        "bursting emerging exited exiting tromping strutting struts strutted swaggering "
        "wandered lingering loitering sauntering sauntered hobbling limping creeping crept "
        "sneaking sneaks snuck crawling climbing climbed squatting squatted hovering looming "
        "loomed cornering corners acecho acechando acercandose acercando acerco acercó "
        "rondando ronda deambulando entro entró salio salió llego llegó viene vino caminaba "
        "corria corría avanzando avanza "
        "entered enters entering robbing robbed demanding invaded waiting waits waited blocking blocks blocked guarding returned returns returning emerged "
        "emerges appeared crouched crouching kneeling lurking prowling patrolling parading "
        "cornered stormed storming strolling strolls jogging sprinting staggering stumbling "
        "stepped burst barged "
        "walking walks walked running runs ran pacing paces standing stands stood roaming "
        "roams marching wandering"
        " wanders stalking coming came comes charging charged chasing chases chased lunging "
        "lunged lunges"
        " approaching approached advancing rushing rushed following followed going went "
        "circling circles outside threatening"
        " threatens threatened threaten menacing menaced confronting confronted corriendo "
        "caminando amenazando"
        " amenaza amenazo amenazó persiguiendo persigue anda dancing dances"
    ),
    "hand": words("hand hands fist fists grip grasp arms mano manos palm fingers"),
    "flesh": words(
        "head temple temples throat neck chest heart mouth chin forehead wrist wrists stomach "
        "belly abdomen body"
        " face skull side leg arm arms forearm forearms thigh back ribs jaw ear eye gut cabeza "
        "sien cuello garganta boca pecho muñeca panza estomago"
    ),
    "he_who": words(
        "he male man guy husband husb hubby bf boyfriend brother bro son dad father stepdad uncle "
        "stepson grandpa grandfather nephew m yom boy suspect ex dude"
    ),
    "she_who": words(
        "she female fem woman lady wife gf girlfriend sister sis daughter mom mother stepmom aunt "
        "grandma grandmother niece f yof girl ex"
    ),
    # What one does to one's own skin, where nobody else is named.
    "gashes": words(
        "cut cuts slit slits scratched scratches sliced slices gouged gouges carved carves scored"
        " scraped scrapes pricked pricks pierced pierces dug digs nicked"
    ),
    "cut_limb": words(
        "thigh thighs forearm forearms wrist wrists arm arms leg legs ankle ankles hip hips calf "
        "stomach palm palms hand hands finger fingers neck throat chest shoulder brazo brazos "
        "muneca munecas pierna piernas"
    ),
    "strikes": words(
        "lacerated lacerating "
        "bludgeons pummeling pummels pummel thwacks thwacked thwacking wallops clouted "
        "clouting clouts battered battering batters thrashes thrashing lashes whupped whooped "
        "trounced pounded pounding pounds thumps clonked socked swats swatted swatting pokes "
        "poking pricked pricks skewered impales knifed knifing knifes shanked shanks shivved "
        "punctured gored speared hacks hacking chops chopping scalded scalding zapped zaps "
        "maced maces golpeaba golpeandolo golpeandola golpearon pegandole apuñalaron "
        "apunalaron acuchillo acuchilló acuchillaron pico picó macheteo macheteó azoto azotó "
        "latigazo "
        "bonked bonks bonking popped slugged slugs conking brains pistolwhipped clunked nicked "
        "slices slashes gouged gouging pelted pelting pelts wounded wounding beaned clobbered clobbering clobbers walloped walloping thumped conked brained clocked bopped bludgeoned bludgeoning whipped whipping lashed lashing jabs jabbing whacks smacks smacking bashes clubs chopped hacked impaled spiked gashed thrashed pummeled dio golpea pega batazo "
        "hit hits hitting struck strikes striking beat beats beating bashed bashing whacked "
        "whacking clubbed clubbing"
        " smacked attacked attacks attacking assaulted assaulting assaults slashed slashing "
        "stabbed stabs stabbing"
        " cut cuts stuck poked jabbed sliced slicing sprayed spraying sprays tased tazed "
        "golpeo golpeó pego pegó golpeando pegando ataco atacó corto cortó apuñalo apuñaló "
        "apunalo"
    ),
    # Blows, by which what struck is heavy where nothing names it.
    "blows": words(
        "thwacked thwacks thwacking wallops thumps pounds pounding pummels pummeling batters "
        "thrashes thrashing lashes clouts clouting cuffed trounced coshed konked konking "
        "clonks smashed smashes socked socks crowns cracks golpeaba "
        "golpeó azotando azoto azotó "
        "whaled whaling wailed wailing hitted whup whupped whupping whooped decked crowned swats "
        "beaned bopped bludgeons clouted clobbering thumping pounded battered battering "
        "hit hits hitting struck strikes striking beat beats beating beaten bashed bashing bashes "
        "whacked whacking whacks clubbed clubbing clubs smacked smacking smacks slapped slapping "
        "whipped whipping whips clobbered walloped thumped conked brained clocked bopped bonked "
        "bludgeoned bludgeoning knocked cracked popped nailed swatted swatting swats lashed "
        "lashing thrashed pummeled golpeo golpeando pegando pelted pelting pelts slugged slugs "
        "clunked clonked brains conking bonks bonking walloping"
    ),
    "wrecks": words(
        "bashed bashes hacked hacks chopped chops denting dented dents gouging gouged "
        "demolishing demolished demolishes splintering splintered wrecking wrecked wrecks "
        "trashed trashes pummeling battering battered pounds pounded bangs banged whacked "
        "whacks strikes struck shattered shatters busts bust destroys destroyed slashed "
        "slashes destrozando destrozo destrozó destruyendo golpea golpeo golpeó rompe rompio "
        "rompió quiebra quebro quebró rayando "
        "scratching slashing puncturing poking carving prying jabbing hacking keying whacking "
        "smashing smashes smashed breaking breaks broke destroying trashing busting busted "
        "hitting hits hit beating beats"
        " banging pounding bashing striking chopping cutting knocking rompiendo quebrando "
        "golpeando shattering"
    ),
    "thrown": words(
        "chunks chunk heaves lobs slings catapulted tosses tiró tiraron lanzó lanzaron arrojó "
        "arrojaron aventaba tirandoles lanzandole "
        "throwed chunked chunking pitched pitching pegged zinged slinging avento aventando aventaron "
        "tirandole aventandole "
        "flung flinging flings slung slinging heaved heaving launched launching tossed tossing "
        "threw throws throwing thrown hurled hurling hurls chucked chucking lobbed lobbing "
        "aventando avento aventó tirando tiro lanzando lanzo arrojo arrojando"
    ),
    "swung": words("swong swang swung swings swinging swing swinged"),
    "drives": words(
        "plough ploughed careened careening careens hurtled hurtling steers swerve "
        "barrels barrelled acelero aceleró acelerando "
        "drove driving drives steered steering swerved swerving swerves accelerated accelerating "
        "accelerates gunned gunning plowed plowing plows barreled barreling sped speeding floored "
        "flooring veered veering reversed reversing backed backing revved"
    ),
    "such": words(
        "cleaver meat jack straight garden hedge tin glass mower lock gravity fixed cane corn "
        "x bear pipe cattle stabbing "
        "deer hunting assault pocket butcher steak utility box folding stun long zip ghost "
        "machine bb pellet paintball flare air service paring boning fillet pruning carving "
        "butterfly buck swiss army chef chefs bread putty butter combat bowie big large small "
        "sawed off semi auto bolt action pump double barrel lever dangerous offensive pointed "
        "blunt homemade improvised makeshift "
        "obvious visible seen other such more any physical deadly lethal apparent further "
        "actual real edged sharp kitchen"
        " hidden concealed sign signs of access to or and nor in the loaded registered having "
        "owning possessing possession carrying"
        " being armed with si hi sh drugs drug alcohol etoh plan plans intent means injuries "
        "meds medical violence threats weapons guns gun knives knife o ni mention hay"
    ),
    "of": words(
        "wouldve couldve shouldve woulda "
        "of about like from without for avoid imagining on to against fears risk afraid"
    ),
    "stab": words(
        "knifes knifing shanks shanking shivved shivving acuchillo acuchilló "
        "acuchillado acuchillaron apuñalaron apunalaron "
        "stabbed stabs stabbing knifed shanked apuñalo apuñaló apunalo apuñalando apuñalado"
    ),
    "shot": words(
        "dispararon disparandole balearon balacearon "
        "dispara disparaba disparan balacearon balearon baleo baleó tiroteo rafagueo "
        ""
        "shot shoots shooting fired fires firing disparo disparó disparando balaceo"
    ),
    "harmed": _HARMED | ROLES,
    # Without "her", which may only own the house.
    "struck_person": (_HARMED | ROLES) - {"her"},
    "armed_bystander": words(
        "homeowner homeowners owner clerk cashier bartender shopkeeper bystander bystanders citizen "
        "witness guard bouncer bouncers manager mgr landlord passerby neighbor customer customers"
    ),
    "unreal_ones": words(
        "demons demon spirits ghosts ghost aliens shadow shadows devil satan voices"
    ),
    "official": words(
        "officer officers ofc ofcs ofcr ofcrs dep deps sgt trpr tpr constable cop cops deputy deputies police pd sheriff trooper troopers "
        "guard security swat marshal soldier soldiers leo"
    ),
    "laid": words(
        "put puts putting set sets setting laid lays laying placed places placing dropped "
        "drops dropping lowered lowers tossed ditched discarded released soltó solto dejo dejó "
        "bajo bajó tiró"
    ),
    "away_with": words("threw tossed ditched discarded surrendered relinquished turned"),
    "took": words(
        "took takes taken taking wrestled confiscated secured seized removed recovered grabbed "
        "pried quito quitó quitaron retrieved"
    ),
    # Where things are set down outdoors.
    "set_on": words(
        "steps step stairs stair stoop porch deck patio hood trunk roof tailgate bumper curb "
        "sidewalk driveway walkway lawn dirt gravel pavement concrete asphalt railing hydrant "
        "mailbox"
    ),
    "near_place": words(
        "duffel duffle fannypack sheath scabbard cupboard cabinet fireplace mantel mantle "
        "rack hook hooks case crate cooler hamper laundry basket closets toolbag satchel "
        "pouch suitcase luggage briefcase hatch cab ledge bookcase bookshelf countertop "
        "island stove oven sink microwave fridge freezer ottoman footlocker attic "
        "basement shop camper rv boat motel workbench bench cushion cushions sofa chair "
        "headboard footboard rug carpet doormat doorframe bar register vest bra boots "
        "leggings cajones ropero cobija almohada colchon sillon buro guantera cajuela troca "
        "door bedside windowsill shelf hallway toolbox shed recliner console cupholder "
        "house home apt apartment residence room bedroom kitchen car truck vehicle veh garage "
        "closet drawer waistband"
        " waist pocket pockets purse bag backpack belt holster sock boot jacket coat sleeve "
        "lap desk table nightstand"
        " counter couch bed floor dresser glovebox glove dash trunk person scene premises "
        "location property pants"
        " casa cuarto cocina carro bolsa bolsillo cinturon mochila mesa cajon cama hip ankle "
        "console seat backseat passenger ground stairs roof hallway bathroom porch tent"
        " pillow mattress tub stroller cart"
    ),
    "locked": words("locked lockbox safe vault padlocked encerrado"),
    "elsewhere": words(
        "moms dads mothers fathers brothers sisters parents uncles aunts cousins friends buddys buddies pals bffs girlfriends boyfriends sponsors coworkers inlaws nephews nieces exes grandfathers grandmothers roommates pastors "
        "neighbors grandmas grandpas sons"
        " daughters exs cabin storage ranch rancho station range pawn relatives relative another"
    ),
    "toylike": words(
        "toy toys gel water squirt nerf cap fake pretend plastic replica foam rubber lego "
        "imaginary prop cardboard wooden"
        " inflatable cosplay styrofoam costume juguete"
    ),
    "gadget": words(
        "glue nail heat caulk caulking staple massage radar scanner price tattoo grease label "
        "barcode temperature thermometer finger rivet"
    ),
    "iffy": words("if unless whether"),
    "fears": words("afraid scared worried worries worry fear fears fearful concerned nervous"),
    "would": words(
        "hed theyd youd "
        "ill hell shell theyll imma finna gunna goin "
        "will would might may could can gonna ll going"
    ),
    "wants": words(
        "wants want wanted wanting wish wishes wishing wished hopes hoping plans planning "
        "looking trying quiere"
    ),
    "thinks_of": words(
        "thinking thought thoughts dreams dreaming talks talked talking fantasizes obsessed "
        "joked jokes joking asking asks asked"
        " considered considering questions question conversation posts posting posted"
    ),
    "was_once": words(
        "had pulled used carried owned threatened brought grabbed attacked stabbed shot held "
        "waved came"
    ),
    "believes": words(
        "believes believe thinks think convinced hallucinating imagines imagining delusional "
        "paranoid insists cree piensa"
    ),
    "they": words(
        "they people everyone neighbors cops police fbi cia government agents strangers gang "
        "demons voices aliens spies shadow"
    ),
    "refuses": words(
        "refusing refuses refused wont not never wouldnt doesnt didnt cant isnt unwilling"
    ),
    "tells": words(
        "told tell telling tells asked asking asks yelling yelled ordered ordering begging "
        "begged commands commanded pleading saying ordered order"
    ),
}

TYPES: Final[tuple[tuple[str, str], ...]] = (
    ("sort", "other"),
    ("edge", "blade"),
    ("other_weapon", "other"),
    ("firearm", "firearm"),
    ("blade", "blade"),
    ("blunt", "blunt"),
    ("gun_part", "firearm"),
    ("makeshift_blade", "blade"),
    ("makeshift_blunt", "blunt"),
    ("makeshift_other", "other"),
    ("thrown", "blunt"),
    ("swung", "blunt"),
    ("blows", "blunt"),
    ("bore", "firearm"),
    ("part_of", "blunt"),
    ("heavy", "blunt"),
    ("at_knife", "blade"),
    ("at_gun", "firearm"),
)
"""Types by class of words; where a phrase names several, the first of these holds.

Where no list has the thing, the verb tells what it was like: what is thrown or swung is heavy.
"""
