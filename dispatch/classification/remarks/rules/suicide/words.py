"""Words of suicide, its means, and injury by one's own hand."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "su_kill": words("kill killing kills unalive unaliving off offing murder matar"),
    # Without "off", which in a denial tells of a ledge or a phone.
    "su_killing": words("kill killing kills unalive unaliving murder matar"),
    "su_matarse": words(
        "matarse suicidarse ahorcarse matarme suicidarme colgarse dispararse tirarse aventarse"
        " ahorcarme colgarme dispararme tirarme aventarme ahogarse ahogarme lanzarse lanzarme"
    ),
    "su_si": words(
        "suicidal suicidality suicide suicides sucidal sui suicida suicidas suicidio kms"
    ),
    "su_self": words(
        "herselves oneself propio "
        "himself herself themselves themself themselfs self myself hisself yourself mismo misma"
    ),
    "su_want": words(
        "want wants wanted wanting wanna wish wishes wishing wished desire desires prefer like"
        " love rather"
        " hope hopes hoped hoping pray prays prayed praying ready urge urges need needs quiere"
        " queria quiero"
    ),
    "su_think": words(
        "think thinks thinking thinkin thought thoughts idea ideas ideation ideations urge urges"
        " contemplating"
        " considering contemplates considers fantasizes fantasizing picturing imagines"
        " imagining visualizes visualizing visualized envisions envisioning pictured fantasized"
        " daydreams daydreaming visions dreams dreamed"
        " talk talks talking talked talkin mentions mentioned mentioning speaks speaking spoke"
        " obsessing"
        " contemplated considered looking"
    ),
    "su_threat": words(
        "threatening threatens threatened threat threats threatning threaten amenaza amenazando"
    ),
    "su_will": words(
        "decided decides resolved vowed vows swears swore planing "
        "will ill hell shell theyll gonna going goin imma ima finna gunna plans planning planned"
        " intends intending intended intent intention fixing gon determined"
    ),
    "su_to": words("to on of 2 a"),
    "su_life": words("life lives vida"),
    "su_end": words("end ending ends take taking takes quitar quitarse quitarme finish finishing"),
    "su_way": words(
        "smother smothering choke choking asphyxiate asphyxiating "
        "shoot shooting hang hanging stab stabbing drown drowning gas gassing poison poisoning"
        " overdose"
        " overdosing electrocute od suffocate suffocating strangle strangling"
    ),
    "su_jump": words(
        "dive diving plunge plunging hurl hurling fling flinging hop hopping "
        "jump jumping leap leaping step stepping walk walking run running drive driving"
    ),
    "su_throw": words("throw throwing threw hurl fling"),
    "su_did": words(
        "ahorco disparo "
        "shot hung hanged stabbed drowned poisoned gassed suffocated electrocuted strangled"
    ),
    "su_height": words(
        "skybridge precipice crag gorge canyon waterfall parapet parapets cranes dome spire "
        "battlement turret minaret belltower lighthouse silos bluffs bluff cliffs cliffside "
        "headland lookout bleachers grandstand penthouse skyscraper highrise towers trestles "
        "derrick windmill turbine smokestack treetop acantilado barranco mirador "
        "arch girder girders billboard antenna mast pylon scaffolds steeple chimney gantry span sill windowsill "
        "catwalk atrium overlook trestle skywalk interchange mezzanine silo scaffold "
        "scaffolding crane watertower stadium terrace walkway barandal quarry tren "
        "bridge roof rooftop building overpass balcony cliff ledge window tower parking garage"
        " deck ramp"
        " railing rail dam viaduct crane pier puente azotea techo edificio balcon torre orilla"
    ),
    "su_edge": words(
        "sill windowsill cornice banisters "
        "railings banister barandal handrail "
        "ledge railing rail edge parapet guardrail orilla cornisa"
    ),
    "su_traffic": words(
        "road interstate lanes lane "
        "lorry tractor trolley metro vehicles cab highway freeway interstate rig rigs bart "
        "semis camion camiones "
        "traffic train trains bus truck trucks car cars semi subway cars tren trafico carros"
    ),
    "su_gun": words(
        "colt revolver carbine "
        "gun guns handgun pistol pistols rifle shotgun revolver firearm glock"
        " barrel muzzle"
        " pistola escopeta arma rifles shotguns firearms handguns revolvers ar15 armas .22 .38 .357 .45 .40 .44 .25 .32 .380 derringer luger"
    ),
    "su_knife": words(
        "sawzall boxcutters xacto exacto scalpels razorblade razorblades pocketknife "
        "switchblade hatchet axe chainsaw "
        "nife toothbrush shiv shank needle screwdriver sword dagger cuchilla "
        "vidrio tijeras "
        "knife knives razor razors blade blades scissors boxcutter glass machete cutter shard"
        " scalpel"
        " cuchillo navaja"
    ),
    "su_rope": words(
        "lasso lariat bungee towel tether drawcord tubing pillowcase "
        "bedsheets extension shoestring cable strap scarf mecate cinturon sabana "
        "rope ropes noose cord belt ligature bedsheet sheet soga lazo cuerda leash wire shoelace"
        " chain"
    ),
    "su_pills": words(
        "pill "
        "oxy oxys oxycontin percocet percocets percs norco norcos hydrocodone valium klonopin ativan trazodone seroquel lamotrigine sertraline zoloft lexapro prozac gabapentin advil ibuprofen aspirin acetaminophen nyquil tramadol lithium metoprolol clonazepam lorazepam alprazolam amitriptyline wellbutrin buspar codeine methadone suboxone barbiturates potassium capsules capsulas "
        "tablets pills pill meds medication medications medicine bottle bottles tylenol xanax"
        " insulin bleach"
        " antifreeze pastillas medicina oxycodone vicodin fentanyl benadryl ambien morphine"
        " opioids opiates"
    ),
    "su_head": words(
        "belly gut ribs abdomen temples skull teeth tongue ear "
        "head temple mouth chin chest throat heart face neck stomach forehead jaw cabeza sien"
        " boca pecho"
        " garganta cuello"
    ),
    "su_cutpart": words(
        "wrist wrists arm arms forearm forearms leg legs thigh thighs throat neck vein veins"
        " artery ankle"
        " ankles calf hip hips stomach muneca munecas brazo brazos rists wrsts shoulder"
        " shoulders skin"
    ),
    "su_vital": words("wrist wrists throat neck vein veins artery muneca munecas rists jugular"),
    "su_cut": words(
        "gouged gouges gouging etched etching incised lacerated lacerating slashes filleted "
        "hacks carves nicking scoring rajo rajó tajo "
        "slitted nicked nicks scored sawing hacking cortarse corta corte "
        "cut cuts cutting slit slits slitting slash slashed slashing sliced slicing slice"
        " carving carved cortado"
        " cortandose corto"
    ),
    "su_slit": words("slashes lacerated slit slitting slashed slashing slits"),
    "su_own": words("his her my own their the both left right r l a su una"),
    "su_his": words("his own their hisown su la el"),
    "su_taker": words(
        "officers officer ofc ofcs cop cops police pd deputy deputies trooper troopers sheriff sgt units"
        " medic medics ems crew staff nurse nurses security guard ra counselor teacher principal techs"
    ),
    "su_colgarse": words(
        "ahorcarse ahorcarme colgarse colgarme dispararse dispararme aventarse aventarme lanzarse"
        " lanzarme ahogarse ahogarme"
    ),
    "su_she": words(
        "she shes f fem female woman girl lady wife daughter mother mom gf girlfriend sister"
        " aunt niece"
        " grandmother grandma yof"
    ),
    "su_house": words(
        "storage unit fridge seat trunk glovebox drawers shelf barn cajon cocina cuarto "
        "house home apt apartment room bedroom garage closet drawer cabinet safe nightstand"
        " dresser car truck"
        " vehicle basement attic casa residence shed den office hallway loft porch bathroom bathrm bthrm bdrm kitchen purse bag backpack trailer"
        " shoebox"
    ),
    "su_note": words(
        "envelope envelopes note notes letter letters email emails video voicemail carta nota"
    ),
    "su_bye": words(
        "adieu adios farewells sayonara despedirse despidiéndose adioses byes "
        "goodbye goodbyes goodby farewell goodbys bye despedida despidiendose despidio"
    ),
    "su_dead": words("dead gone muerto muerta"),
    "su_die": words("die dying dieing dye morir morirse morirme"),
    "su_be": words("be am is was were being b"),
    "su_have": words(
        "has have had having w/ w with got gets hes shes tiene owns keeps carries carrying con trae"
    ),
    "su_alive": words(
        "alive here live exist existing living around wake awake going hear vivir viviendo anymore"
    ),
    "su_deep": words(
        "deep deeply gushing soaked soaking everywhere heavily heavy badly severe severely"
        " arterial bone"
        " pouring spurting profusely bleeding blood stitches pool sangrando sangre mucha tendon"
        " tendons fat"
    ),
    "su_shallow": words(
        "superficial shallow minor scratches scratch scratched light small little rasguno rasguños"
    ),
    "su_hit": words(
        "smacks smacked whacking whacks whacked pounding pounded pounds pummeling pummels "
        "bashes bashed slams slammed slamming clawing clawed gouging pinches pinched bitten "
        "kicks kicking kicked stomping headbutts golpea golpeando muerde mordiendo "
        "hitting hit hits punching punches punched slapping slaps slapped biting bites bit"
        " scratching scratches"
        " scratched pinching smacking headbutting rasguno rasguño banging bangs banged bashing"
    ),
    "su_near": words("beside next near within front nearby lap reach"),
    "su_gone": words(
        "tossed trashed dumped discarded relinquished dismantled confiscado "
        "removed flushed taken took locked hid hidden secured confiscated threw thrown surrendered"
        " turned gave sold unloaded disposed"
    ),
    "su_attempt": words("attempt attempts attempted attempting tried tries intento intentos"),
    "su_once": words("once twice before times # several multiple previously"),
    "su_when": words(
        "at when once after before by friday saturday sunday monday tuesday wednesday thursday"
        " anniversary"
    ),
    "su_unit": words("day days week weeks night nights dias semana semanas"),
    "su_month": words("month months mes meses"),
    "su_tired": words(
        "worn fatigued jaded agotado agotada fastidiado fastidiada aburrida hastiado hastiada "
        "tired sick done through thru finished weary exhausted bored enough fed fedup"
        " cansado cansada cansa harto harta aburrido"
    ),
    "su_living": words(
        "living life existing alive existence breathing vida vivir existir lifes livin"
    ),
    "su_being": words("being be feeling bein estar ser"),
    "su_world": words("world earth planet universe mundo"),
    "su_stop": words("stop stopping quit quitting cease ceasing dejar"),
    "su_hope": words("hope hopes hoping hoped pray prays praying prayed ojala espera espero"),
    "su_wish": words("wish wishes wished wishing wishin ojala quisiera"),
    "su_soon": words("soon gonna going will ill hell shell"),
    "su_beyond": words(
        "eternity almighty savior creador paraiso virgencita diosito otherside "
        "heaven cielo afterlife hereafter maker lord god jesus christ dios senor angels paradise"
        " gloria creator"
    ),
    "su_departed": words(
        "perished finado finada fallecido fallecida difuntos "
        "dead late deceased departed passed muerto muerta difunto difunta"
    ),
    "su_out": words("out outta off"),
    "su_all": words(
        "everyones everybodys everyone everybody yalls yall peoples people familys their thier"
        " theirs kids everybodies ones todos"
    ),
    "su_not": words(
        "no not doesnt dont didnt isnt aint arent wasnt never cant cannot wont wouldnt couldnt"
        " couldn without nor havent hasnt shouldnt dnt doesn don wasn ya nunca tampoco"
    ),
    "su_able": words("can able cant cannot couldnt gonna could going want wanna puede puedo"),
    "su_if": words("if whether si"),
    "su_point": words(
        "point purpose reason reasons sense meaning use worth future hope sentido razon caso"
    ),
    "su_goon": words(
        "live living life exist existing alive being going on continue keep wake waking"
        " breathing anymore vivir seguir vida"
    ),
    "su_better": words(
        "better happier easier richer relieved lighter happy best mejor felices tranquilos"
    ),
    "su_without": words("without w/o wo wout w/out sin"),
    "su_es": words(
        "que es esta le se lo el en por su sus una un los las tiene respira puede sabe despierta"
        " donde porque pero ella hija hijo"
    ),
    "su_goes": words(
        "hurl fling plunge tumble topple smash nosedive cannonball aventar brincar saltar "
        "tirar "
        "turn "
        "jump leap step walk run drive go crash wreck slam swerve steer ride roll ram put throw"
        " dive plow veer"
    ),
    "su_going": words(
        "hurling flinging plunging smashing tumbling aventando brincando saltando "
        "turning cutting "
        "jumping leaping stepping walking running driving going crashing wrecking slamming"
        " swerving steering riding rolling ramming putting throwing diving plowing veering"
    ),
    "su_hard": words(
        "ridge platform platforms scaffold scaffolding rooftop parapet cliffs chasm gorge "
        "canyon overlook jetty breakwater levee spillway reservoir waterfall surf lagoon "
        "bayou creek pillar pylon trees 18wheeler wheeler locomotive subway metro streetcar "
        "tram trolley freight precipice crag escarpment skyscraper silo crane billboard "
        "terrace puente rio tren barranco autopista carretera "
        "ice "
        "pole tree wall divider median bluff cliff causeway bridge river lake ocean sea traffic"
        " semi train guardrail barrier embankment quarry ravine canal pond dock pier ledge"
        " overpass oncoming abutment roof dam bay water balcony truck bus rail railing highway"
        " interstate freeway window lanes car tracks"
    ),
    "su_poison": words(
        "insecticides pesticides herbicides strychnine methanol glycol ethylene clorox "
        "pinesol degreaser weedkiller rodenticide raticide mothballs isopropyl sanitizer "
        "acetone muriatic sulfuric hemlock oleander nicotine gramoxone malathion matarratas "
        "insecticida gasolina cleaners bleaches solvent solvents remover diesel kerosene "
        "gasoline "
        "bleach antifreeze drano poison pesticide insecticide herbicide killer detergent lye ammonia"
        " cleaner roundup paraquat turpentine thinner raticida cloro veneno roach rat windex lysol"
        " arsenic cyanide acid peroxide coolant"
    ),
    "su_told": words(
        "told tells said says saying states stated posted texted text wrote threatened threatens"
        " advised announced screamed yelled adv"
    ),
    "su_would": words("would hed shed id theyd wud woulda"),
    "su_trains": words("train trains bus semi truck next freight amtrak"),
    "su_tied": words("tied ties tying hung hanging looped strung fastened rigged threw slung made"),
    "su_purposely": words(
        "purpose purposely purposefully intentionally intentional deliberately deliberate adrede proposito"
    ),
    "su_steady": words(
        "wall tree pole pillar barrier abutment guardrail bank pier dock pared arbol"
    ),
    "su_went": words(
        "walked walks walking ran runs running stepped steps stepping jumped jumps jumping went goes going got dove dived drove drives driving swam waded threw throws throwing fell laid lay lies lying laying sat sits sitting swerved veered crashed rolled darted climbed stood standing leapt"
    ),
    "su_way_of_cars": words(
        "road roadway street highway freeway interstate traffic lane lanes tracks rails hwy train truck bus car cars semi ramp platform carretera calle"
    ),
    "su_water": words(
        "river lake ocean sea surf bay creek pond canal water reservoir dam harbor lagoon gulf rio mar lago waves inlet marsh quarry"
    ),
    "su_drank": words(
        "guzzling guzzles gulping gulps slurped imbibed consumed consuming downing scarfed "
        "gobbled bebiendo tomado tomando tragado tragando ingirio "
        "drank drink drinks drinking chugged chugging swallowed swallows swallowing downed ate eaten gulped ingested ingesting injected took taken guzzled tomo tome trago bebio"
    ),
    "su_stool": words(
        "chair stool bucket crate ladder stepladder cooler box table bench tub toilet bed step steps rung pail dresser desk counter tailgate hood stump silla banco cubeta escalera stacked milk"
    ),
    "su_holds": words(
        "put puts putting holding holds held hold has had have got pointed pointing points pressed pressing presses stuck sticking shoved keeps kept keeping aimed aiming jammed placed places raised raises resting rests tucked turned lifted"
    ),
    "su_pose": words(
        "head temple chin throat jaw chest heart mouth neck forehead skull cabeza sien pecho garganta cuello"
    ),
    "su_pours": words(
        "splashes soaks soaking dunked dunking slathered drizzled sprinkled sprinkling "
        "sloshed sloshing bathed emptying rociando rocia bañado empapo empapado vertio "
        "poured pouring pours doused dousing douses sprayed spraying sprays splashed splashing squirted squirting dumped dumping covered soaked drenched drenching emptied threw rubbed spilled echo rocio"
    ),
    "su_fuel": words(
        "propane naphtha turpentine butane ethanol lacquer petroleum solvent moonshine "
        "everclear "
        "gas gasoline gasolene petrol diesel fuel kerosene lighter fluid accelerant thinner gasolina alcohol charcoal"
    ),
    "su_gives": words(
        "handed hands gave gives handing giving surrendered passed slid tossed threw kicked entrego dio"
    ),
    "su_lays": words("put puts putting set sets setting laid lays lay laying placed places"),
    "su_car": words(
        "car truck tahoe suv van vehicle veh pickup jeep sedan camry f150 f250 silverado honda toyota chevy ford civic accord altima corolla semi camaro mustang explorer tacoma prius carro camioneta"
    ),
    "su_side": words("right left r l lower upper bare side own sien front"),
    "su_wrists": words("wrists wrist throat arms forearms veins munecas venas"),
    "su_mom": words(
        "wife mother mom mama girlfriend gf sister daughter aunt grandmother grandma niece mum"
    ),
    "su_dad": words(
        "husband father dad boyfriend bf brother son uncle grandfather grandpa nephew papa husb hubby"
    ),
    "su_perch": words(
        "turret belltower battlement minaret derrick smokestack turbine windmill skyscraper "
        "highrise headland precipice crag lookout flagpole jumbotron joist ridge eaves eave "
        "awning cornice soffit acantilado barranco mirador puentes "
        "span steel coping skyway footing footings ironwork overcrossing underpass scoreboard marquee gutter"
        " escarpment lighthouse bluffs cliffs ravine falls waterfall escape coaster skybridge dome spire windows rooftops"
        " bridge bridges overpass trestle viaduct roof rooftop building tower watertower crane ledge ledges"
        " cliff bluff balcony balconies railing rail handrail guardrail parapet parapets girder girders beam"
        " billboard bin silo elevator dam window sill windowsill garage deck structure ramp stadium catwalk"
        " antenna mast pole pylon steeple chimney scaffold scaffolding scaffolds atrium mezzanine overlook"
        " quarry pier terrace walkway skywalk gantry flyover interchange rafters arch canyon gorge"
        " puente azotea techo balcon torre barandal cornisa edificio ventana"
    ),
    "su_summit": words(
        "crane girder girders billboard bin silo antenna mast pylon steeple chimney parapet ledge sill"
        " windowsill catwalk watertower gantry cornice cornisa barandal trestle guardrail railing handrail"
    ),
    "su_settled": words(
        "sitting sittin sit sits sat seated standing stand stands stood standin kneeling kneels knelt"
        " crouched crouching crouches squatting squats lying laying lies lays lay laid lyin layin"
        " sprawled curled planted prone parked walking walks pacing stays staying"
        " parado parada sentado sentada acostado acostada hincado arrodillado tirado tirada"
    ),
    "su_still": words(
        "sitting sittin sit sits sat seated standing stand stands stood standin kneeling kneels knelt"
        " crouched crouching crouches squatting squats lying laying lies lays lay laid lyin layin"
        " sprawled curled planted prone parked stays staying"
        " parado parada sentado sentada acostado acostada hincado arrodillado tirado tirada"
    ),
    "su_rails": words(
        "tracks track trax trackbed railbed roadbed rails railroad railway ties tie vias via rieles trestle"
        " tracks/"
    ),
    "su_moves": words(
        "walking walks walked running runs ran stepping steps stepped stepin jumping jumps jumped darting"
        " darts darted lunging lunges lunged diving dives dove throwing throws threw throwin flinging flung"
        " charging charges charged bolting bolts bolted rushing leaping leapt wandered got gets camina corre"
        " hurled hurling hurls launched flings heaved jumped hopped lunge bolt dashed dashes dashing crawled crawls crawling rolled rolls scooted sprinted"
    ),
    "su_cars": words(
        "traffic cars car trucks truck semi semis rigs bus buses vehicles vehicle pickup trains train van suv"
        " lanes lane interstate freeway highway hwy median oncoming trafico carros camion trolley tractor"
        " rig hauler dumptruck motorcycle motorcycles coach 18wheeler wheeler taxi cab plow tram streetcar metro lightrail trolleys"
    ),
    "su_lanes": words(
        "lane lanes interstate freeway highway hwy roadway road street tunnel median traffic onramp offramp ramp"
        " carretera calle autopista intersection turnpike parkway expressway"
    ),
    "su_aimed": words(
        "head temple temples chin throat jaw chest heart mouth neck forehead skull face ear breast brain"
        " sternum jugular carotid tongue jawbone jawline jowl palate brow gullet breastbone ribcage cheek skull belly gut tonsils teeth boca cabeza sien pecho cuello garganta corazon"
    ),
    "su_woman": words(
        "girls wifes daughters womans females moms sisters ladys teens students"
        " she shes f fem female woman girl lady wife daughter dtr mother mom mama gf girlfriend sister sis"
        " aunt niece grandmother grandma granddaughter friend roommate roomie student classmate coworker"
        " patient pt client teen juvenile juv resident inmate hija hermana mujer muchacha mum ella yof"
    ),
    "su_cords": words(
        "rag towel pillowcase bedspread curtain curtains bungee lasso lariat tether reins "
        "bridle halter harness bandage gauze tubing drawcord suspenders stockings "
        "leggings nylons cabo mecates alambre cobija "
        "rope ropes noose cord cords belt belts ligature sheet sheets bedsheet strap straps scarf shoelace"
        " shoelaces laces shoestring shoestrings leash cable cables wire chain hose lanyard drawstring tie"
        " necktie charger extension twine string ribbon bra pantyhose stocking soga cuerda lazo mecate"
        " cinturon sabana agujeta webbing paracord clothesline zip ziptie"
    ),
    "su_burns": words(
        "charcoal grill hibachi coals burner briquettes briquets bbq barbecue helium nitrogen argon carbon"
    ),
    "su_room": words(
        "garage door doors window windows car truck van suv vehicle tent bathroom bedroom room shed unit barn"
        " shop trunk camper rv closet"
    ),
    "su_shut": words("closed shut sealed taped locked down up stuffed blocked covered rolled"),
    "su_seat": words(
        "car truck van suv vehicle seat backseat tent cab it garage tub bathroom bedroom shed camper closet"
    ),
    "su_unreal": words(
        "to of about not never without considering contemplating imagining imagines picturing pictures"
        " gonna will ill would could might threatening threatens threatened denies if thinking thoughts thought"
        " wants want wanted con from like hell shell id hed shed wanna urge urges"
    ),
    "su_aims": words(
        "put puts putting holding holds held hold has have got pointed pointing points pressed pressing presses"
        " stuck shoved keeps kept keeping aimed aiming aims jammed placed raises raised resting rests turned"
        " turns turning trained showing shows pushing pushed pushes digging dragging tiene trae pone puso"
        " apunta apuntando"
    ),
    "su_man": words(
        "he hes boyfriend bf husband man male ex suspect robber guy dad father stepdad son brother uncle"
        " him intruder assailant"
    ),
    "su_wades": words(
        "wading wade wades waded walking walks walked swimming swims swam went going goes drifting floating"
        " heading headed marched jumped"
    ),
    "su_tying": words(
        "tied ties tying wrapped wraps wrapping looped loops looping wound winding winds cinched cinching knotted"
        " fastened pulled pulls pulling tightened tightening tightens twisted twisting strapped taped secured"
        " strangling amarro amarró ato ató enredo"
    ),
    "su_hangs": words(
        "hanging hangs hung hanged hangin hangnig suspended strung colgado colgada colgando"
    ),
    "su_hangplace": words(
        "rafters rafter closet garage tree barn staircase stairs stairwell deck bunk doorknob knob cell bar door"
        " bsmt bsment rr fan beam beams ceiling vent pipe shower attic basement cellar shed banister bannister railing branch"
        " hook joist stall doorway bathroom bedroom playground swingset loft cuarto arbol"
    ),
    "su_barrier": words(
        "railing rail rails barrier barriers barricade fence fencing chain wall net netting mesh guardrail guard"
        " glass parapet ledge side handrail gate cable banister cage edge"
    ),
    "su_cutting": words(
        "lacerated lacerating hacks stabs carves gouging gouges splitting ripping tearing "
        "puncturing severed severing nicked rajando rajo "
        "cut cuts cutting slit slits slitting slashed slashes slashing sliced slices slicing opened opens opening"
        " hacked hacking gashed carved carving sawing sawed split gouged ripped tore stabbed stabbing corto"
        " cortó cortando punctured"
    ),
    "su_sat": words(
        "camped plopped sat sitting lounging squatting planted posted hunkered laid lain seated resting"
    ),
    "su_hurting": words(
        "clawed gouging gouged thumping mauling mutilating scalding branding pummeling "
        "pummels pummeled bashing bashes bashed clubbed smacks smacked whacked whacks pinched "
        "plucked yanked yanking chewing gnawing golpeando golpeandose mordiendose mordiendo "
        "rasguñando "
        "hitting hits punching punches punched slapping slaps slapped biting bites scratching scratches scratched"
        " pounding pounds pounded raking raked hammering whacking clubbing"
        " banging bangs banged slamming slams slammed smacking clawing picking pinching headbutting ripping pulling"
        " plucking burning injuring harming rasguno golpea"
    ),
    "su_body": words(
        "eye arm arms leg legs thigh thighs stomach belly abdomen chest neck throat wrist wrists hand hands foot"
        " face side forearm forearms ear nose penis vagina groin calf cheek"
    ),
    "su_pastime": words(
        "washer washers roofer roofers painter painters lineman linemen climber climbers bungee parkour movie"
        " film filming actor stunt stuntman rappelling rappel chute parachute paraglider zipline zip tourist"
        " tourists selfie selfies photo photos photographer maintenance hvac construction contractor crew"
        " sunset smoking cat dog kitten toddler"
    ),
}
