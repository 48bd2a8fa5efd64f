"""Words of odd conduct, voices and beliefs that more than one of their files names."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rules import harm_words

_INANIMATE: Final = (
    harm_words.CLASSES["fixture"] | harm_words.CLASSES["thing"] | harm_words.CLASSES["public_thing"]
) - words(
    "phone phones telefono celular computer computers laptop screen screens monitor tablets ipad ipads"
    " xbox ps5 playstation console keyboard keyboards room house apartment place kitchen everything"
    " stuff things items objects property belongings door doors food clothes everything intercom"
    " camera cameras radio vet desk desks counter counters glass window windows register registers table tables bar booth todo todos cosas puerta puertas closet bed sink shower stove toilet"
)
"""Things that are no use to talk to, and that nobody swears at because they do not work."""

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    # One who follows, and can be met.
    "pursuer": words(
        "man male guy dude woman female stranger driver car truck van suv vehicle sedan ex"
        " boyfriend husband bf exboyfriend exhusband girlfriend wife coworker creep customer"
        " hombre muchacho carro camioneta"
    ),
    # What is no food.
    "no_food": words(
        "soil dirt mud gravel rocks rock pebbles sand clay grass leaves twigs bark mulch sponge "
        "sponges soap paper cardboard styrofoam plastic rubber foam insulation drywall plaster "
        "chalk crayons crayon wax candles dandelions flowers bugs worms roaches insects ants "
        "cigarettes butts ash ashes trash garbage feces poop stool excrement vomit hair string "
        "yarn cloth napkins batteries coins screws glass paint foil cement lotion toothpaste "
        "shampoo deodorant detergent kitty litter fertilizer woodchips acorns weeds snow tierra "
        "pasto zacate piedras jabon papel basura"
    ),
    "cd_agent": words(
        "inlaws guards deputies sheriff judge judges lawyers attorney therapist psychiatrist "
        "pharmacist truckers iranians ninjas robots clones vampires witches lizards "
        "reptilians masons cult militia jesuits rothschilds nazis soldiers snipers assassins "
        "hitmen paparazzi producers directors vecino vecina suegra brujas narcos sicarios "
        "feds fed fbi cia nsa dea atf navy army military marines government govt gobierno mafia"
        " cartel gang gangs illuminati freemasons satellites satellite drones drone helicopters"
        " aliens alien angels demons devil satan spirits ghosts people them they someone somebody"
        " everyone everybody neighbors neighbor vecinos landlord staff nurses nurse doctors aides"
        " professors professor teachers coworkers boss coworker roommates roommate cops police"
        " russians terrorists spies agents agent hackers men man women woman strangers"
        " stranger family husband wife kids building store church bank hospital company"
        " corporation tenants tenant client clients priest pastor mailman gente"
    ),
    "cd_does": words(
        "eavesdropping eavesdrop brainwashing hypnotizing irradiating microwaving "
        "electrocuting vibrating manipulating programming reprogramming sabotaging scheming "
        "colluding photographing wiretapping injecting sedating contaminating lacing spiking "
        "frying vigilando espiando grabando escuchando persiguiendo controlan controla "
        "swaps swap reads hacks taps sprays gasses zaps beams implants clones bugs stalks monitors records listens sneaks tampering messing tampers messes "
        "filming films film recording records watching watches following follows follow listening"
        " listens poisoning poisons drugging spying spies tracking tracks plotting plot plots"
        " hunting hunts tapping reading controlling controls pumping spraying beaming sending"
        " hacking targeting zapping gassing implanting replacing switching swapping cloning"
        " bugging stalking conspiring monitoring surveilling broadcasting transmitting stealing"
        " steals persiguen persigue vigilan vigila envenenan envenenando siguiendo siguen espian"
    ),
    "cd_done": words(
        "wiretapped zombified voodooed embrujado embrujada sedated reprogrammed sabotaged "
        "eavesdropped photographed probed vigilado vigilada perseguido perseguida "
        "tampered messed bewitched cursed hexed jinxed irradiated microchipped fed spied "
        "hunted followed watched tracked monitored recorded filmed poisoned drugged targeted"
        " bugged tapped hacked controlled switched swapped replaced contaminated gangstalked"
        " gassed zapped surveilled brainwashed hypnotized possessed cloned tainted laced"
        " implanted chipped envenenado envenenada"
    ),
    "cd_says": words(
        "says say said saying sts stating stated states claims claimed claiming insists"
        " insisting insisted swears swore thinks think thinking thought thinkin believes believe"
        " believing believed convinced tells telling told yelling screaming hollering"
        " yells shouting shouted feels certain paranoid rambling reports accuses accusing cree"
        " dice jura diciendo gritando asegura talking"
    ),
    "cd_title": words(
        "duke duchess sultan czar empress caesar napoleon cleopatra einstein hitler noah "
        "buddha allah zeus odin thor gabriel lucifer beelzebub zombie mermaid fairy unicorn "
        "dragon android cyborg superhero spiderman ninja assassin millionaire heir rapper "
        "ambassador mesias profeta reina principe presidente virgen "
        "mayor sheriff president governor king queen prince princess god jesus christ messiah"
        " savior prophet saint pope angel demon devil satan vampire werewolf wizard witch robot"
        " alien bridge tree ghost dead immortal invisible chosen reincarnated general admiral"
        " astronaut spy celebrity singer pharaoh emperor lord virgin mary moses"
        " elvis batman superman clone hologram machine lion wolf dios jesucristo rey diablo"
        " apostle archangel antichrist billionaire senator bride genius"
    ),
    "cd_sender": words(
        "tv television tele radio dryer washer toaster microwave fridge refrigerator phone computer"
        " laptop tablet mirror lamp lights light walls wall ceiling furnace vent vents outlets"
        " outlet heater clock cat cats dog dogs cow cows cattle birds bird crows pigeons tree"
        " trees sun moon stars sky satellite satellites painting pictures picture doll dolls"
        " statue car cars water wind frequency frequencies billboard signs license radiator"
        " pipes vending internet wifi"
    ),
    "cd_seen": words(
        "demons angels aliens spirits spirit goblins gnomes fairies elves serpents scorpions "
        "roaches maggots mice rodents wolves tigers lions bears crocodiles alligators corpses "
        "skeletons skulls zombies vampires agents robots puppets dolls holograms sombras "
        "arañas serpientes cucarachas bichos "
        "children child kids people men man women woman girl boy babies baby animals cats dogs"
        " bugs snakes spiders rats faces face figures figure shadows shadow strangers stranger"
        " intruders intruder soldiers burglars someone somebody ghosts monsters lizards worms"
        " insects things stuff eyes hands dwarves clowns nuns gente ninos hombres cosas"
    ),
    "cd_where": words(
        "hallway hall attic walls wall ceiling corn trees tree yard closet basement vents vent"
        " kitchen room bedroom house bed roof floor window windows trailer outlets mirror field"
        " bushes garage shed crawlspace corner bathroom door curtains pipes floorboards car tv"
        " paredes techo cuarto atico"
    ),
    "talks": words(
        "converses chats chatted confiding pleading bargaining debating negotiating reasoning "
        "scolding jabbering yammering chattering murmuring platicando "
        "talkin hollering reciting lecturing reading argue argued yell scream screamed shouted preach preached rambled babbling conversation conversations conversing chanting mumbled muttered whispers discutiendo peleando "
        "talking talks talked talkng speaking speaks spoke shouting shouts yelling yells yelled screaming"
        " screams arguing argues muttering mutters mumbling mumbles laughing laughs singing singint"
        " preaching ranting hablando habla hablandole gritando grita gritandole conversing lecturing"
        " cursing swearing responding answering rambling chatting whispering"
    ),
    "unseen": words(
        "muerto difunto difuntos "
        "angels invisible imaginary unseen nonexistent "
        "voices voice ghosts ghost spirits demons demon angels angel devil devils god satan aliens alien"
        " muertos jesus shadows voces demonios diablo virgen lord dead deceased spirit entities dwarves"
    ),
    "things": _INANIMATE
    | words(
        "grill barbecue smoker milk eggs fruit vegetables apples bananas produce potatoes melons cans soup bottle bottles bricks brick rock rocks stick sticks bus train vase plant hedge lizard squirrel squirrels goose geese duck ducks bug bugs "
        "pastry sandwich burger cone cones register menus napkin cereal loaf cake blender "
        "kettle iron teapot statues bust mural billboard poster posters shutters curtain "
        "curtains fountain turnstile escalator elevator scooters bicycle bicycles carts "
        "dumpsters mailboxes lampposts streetlights shrubs shrub hedge ivy cactus ficus roses "
        "weeds tulips pumpkin scarecrow gnome crow seagull goose lizard toad frog snail flies "
        "moth bees ghosts cloud thunder snow tombstone headstone grave tombstones urn coffin "
        "candle portrait muro planta perro gato pajaros nube "
        "pared paredes espejo arbol arboles televisor poste perros gatos maniqui semaforo "
        "dryer washer radiator heater oven microwave stove computer laptop phonepole mannequins stump log grass corn hydrant gate gates stop puddle river pond water train trains statue painting picture pictures stroller teddy stuffed pillow blanket windshield steering reflection reflections dashboard menu book hole vent vents outlet outlets pipe pipes toilet sink shower rain wind stars clock crows geese ducks pigeons cows horse goat sheep fish cat cats bug bugs spider spiders ant ants lamppost lamp post streetlight signs light appliances toaster fridge vending jukebox furniture chair couch tree bushes bush plant flowers rocks shoe shoes television radio statue poles parking meter meters hydrants curb trash cans mannequin car mirror reflection sun clouds birds pigeon squirrel squirrels seagulls "
        "air wall walls tree trees sky ceiling moon sun himself herself themselves self nobody noone"
        " nothing mirror tv television radio lamp pole sign hydrant statue mailbox dolls doll furnace"
        " window reflection traffic cars car dumpster shadow solo sola plants light lights pigeons"
        " birds fence door floor ground sidewalk hand hands atm phonebooth bench machine truck sea"
    ),
    "spy": words(
        "beaming sending putting stole steals implanting controlling hypnotizing spraying gassing replacing reading recorded targeting targeted stalking plotting invading hacked cameras drugging beaming zapping "
        "following follow followed watching watched spying tracking tracked poisoning poisoned bugged"
        " recording filming implanted chip controlling controlled reading stealing listening hacking"
        " replaced swapped switched persigue persiguen vigilan envenenar envenenado"
    ),
    "watchers": words(
        "mailman nurses nurse clients client roommate roommates teachers coworkers strangers teacher mafia gang cartel military army illuminati satellites satellite bulbs ceiling phones cameras lights "
        "government govt fbi cia nsa neighbors people they someone somebody everyone police landlord"
        " family doctors staff aliens tv radio phone food water"
    ),
    "seeing": words(
        "seeing sees see saw hearing hears hear heard oye ve escucha oyendo viendo feels feeling"
    ),
    "cd_gestures": words(
        "genuflecting curtsying kneeling grinning cackling chuckling hissing growling "
        "chanting singing whispering conversing arguing orating lecturing sermonizing "
        "pontificating shadowboxing sparring "
        "waving waves bowing bows saluting salutes gesturing gestures praying smiling giggling"
        " laughing laughs pointing shouting signaling preaching winking nodding"
    ),
    "cd_outdoors": words(
        "boat beach pier ramps breezeway carport lanes lane shoulder ramp onramp offramp curb gutter rooftop dock "
        "marina pond garden cemetery graveyard churchyard schoolyard ballfield bleachers "
        "bandstand gazebo roundabout cul greenway embankment riverbank shoreline zoo carnival "
        "fairgrounds mercado autopista carretera jardin acera esquina "
        "outside outdoors street streets road lot sidewalk yard lawn park porch bus stop highway freeway"
        " fountain beach trail alley bridge overpass median corner crosswalk intersection driveway"
        " platform station lobby mall plaza square walkway field playground courtyard roof traffic"
        " store library church school campus balcony parking calle parque afuera banqueta patio"
        " creek river lake pier boardwalk path interstate avenue downtown neighborhood running"
    ),
    "cd_moves": words(
        "walking walks walked walkin running runs wandering wanders wandered strolling strolls"
        " ambling ambles meandering weaving weaves marching skipping crawling dodging dodges jogging"
        " pushing stepping steps standing stands sitting sits dancing dances lying laying darting"
        " darts pacing shuffling staggering stumbling traipsing spinning directing rolling riding"
        " caminando camina corriendo anda andando"
    ),
    "cd_old_year": words(
        "1920 1930 1935 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954"
        " 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972"
        " 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989"
    ),
    "belief": words(
        "thought accuses accused accusing imagines tells telling told sts stating stated swear insist claim thinking believes says "
        "believes believe believing thinks thinking convinced claims claiming insists insisting saying"
        " says swears cree piensa certain states"
    ),
}

REAL_WORDS: Final = words("veces packing racing placing stranger paces spaces confuse watches")
