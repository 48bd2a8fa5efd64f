"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abasing abductee abide ability abocado abode abort abound abril abside
    abuje abuser abusiva abusivo abuso abut accelerate accelerates accent accented accenting
    accents accesible acceso accessibly accidente accursed accuse accuser accusers aceda acena
    acento aceptar acerar acerba acerca acere aceria acero aces aceta acetin ached acing acmes
    acotada acres action activa activo actuar acuse adamante addition addressee addresses adepta
    adive adman admen administrada administrador admins admit adul adula adulta adulto advice
    adviser advisers advocado adware afer aforcar afuero agarrado agarron agente agitanado aglow
    agora agostada agostado agre agreeably agresion agresiva agrete aground aguda ague aguela
    aguelo aguera aguin ahormar ahornar ahorrada ahorrado ahorrar ahorro aided aiding ailed
    ailing aired airing ajenable ajera alar alara alarma albohol alcofol alece alen alentar
    alera alero alerta alerto alevo alier align aligns aline alines allay allen allot allots
    alloy alloys ally alocado aloe alon alter alteration altercacion alternation aluda aluen
    amada amado amago amarro ambar ambient ambulante ameer amenazador amenazar amendable amentar
    amento amia amiba amibo amigar amin amino amito amon amorcar ample amputacion amputate
    amputates amuse amused amusing anaco andel anera angela angelus angers angle angler angles
    anima animar anisal anklet anklets announce announcer announces ansioso ante antecedente
    antecedents anted anther antic antis ants anvil apanalado aparte apena apenar apestar
    apocado aporcar aposta appeals appear applies apply approaches apside apter apuesta apunadar
    apunalada apuntado apuntalar apuntar apunte aquela aquelo arada arado arcada arced arches
    arching ardent areas arena arenas arenaza aresta arfada argado argel argent argumento arias
    arigue armadia armador armajo armar arming armonia armos armrest aromas aron arose arpada
    arpado arraba arras arresto arria arrial arribar arribo arrima arrime arroba artado artera
    arteria artero artista artistic asentar asfalto ashed ashes ashing askew aspalto asperger
    asperges aspide aspirina aspiring aspirins assaulter assesses astaco aster astray asuelo
    asunta asunto atado atajo atanco atasco atempa atenazado atentado atentar atento atico
    atonal atone atoque atora atraco atril attaching attacker auger augusta augusto aulico
    avacado avenar aventado aventear avert avesta avid aviento award awoken ayua ayudar ayuga
    ayuna ayunto azaque azoche azolea azote azuda azuela azures azutea babel babels backer
    backing backs bacon bade badge bagazo bagged bagging bailed baiting bajel bajista bajon
    baked baking balago balanceo balano balanzo baldado balde balded baldes baldly baldon baled
    balista balked ballad ballet ballets balls balon balsa banas banca bance banded banding
    bando bands bandy banes bang banista banjo banked banking banks banner banning bannister
    banns banon banquera banquet banquete banquets bans bantered banzo baqueta baranda barbar
    barbear barbed barbera barbero barbing barco barcon barcote bard bards bared barer barged
    barging baring barita barked barker barking barley barns baron baronet barons barqueta
    barral barreal barred barren barrer barricade barricades barril barring barrow barter
    bartered basco based basely basemen bashes basing basked basket basking bastante bastanteo
    basted basting baston batan batel bates bathed bather bathers bathing batin bating batista
    bato batten battened batter battering batters battle battles bawl bawled bawling baying
    bayon bayones bayonesa bazo beach bead beading beads beak beaks beaming beams beaning beans
    beard beards bearing bears beasts beata beater beato beaus bebdo bebedo bebida bebienda
    become beech beefs beeps bees beets befre beheld belay belch belido believer believers belio
    bell bella belle belled bello bells belonging belting belts bentos bents benzol bereave
    bereaves berried berth bested besting bests betas betide bets betted bettered bettering
    bettor bezo bible biddy bides biding bids biers bikes biking bilis bilks billa billed billet
    billets billy binds binged binging binned birch biretta bitch bits bittern bizarra bizarro
    black blacken blacker blames blaming blanch blanches blanco bland blanked blanking blanks
    blanqueta blare blares blase blaster blasters blats blazes blazing bleak bleating bleats
    bled bleep bleeping bleeps blench blend blending blends blent bletch blincar blinding bling
    blink bloc bloca blocs blond bloom blown blued blurt blush blushes bluster blusters boar
    boarda boars boaster boasting bobbling bobs boded bodes bogged bogging boinking bola bolas
    bolazo boles bolillo bolisa bolla bolls bolsilla bolso bolster bomba bombe bombear bombeo
    bombero bombo bonds boned boner boners boney bonged bonging bongs bonus bonzo boobing boobs
    booed booing booking boom booming booms boons boors boos boosted booting boots boozer boozy
    borde bore boreo borer bores boring borro borron botch botilla boton bottling bough boughs
    bounce bounced bounces bouncier bounder bounders bowed bower bowers bowing boxed boxen boxeo
    boxer boxers bracing braco brad braid braids brainy braise braised braises braising bramo
    bran branca brancha branched brand brandal brandis brands brash brats braving bravo bravos
    brawn braying braza brea breach breaching breading breads breadth breadths brear breather
    breathes breathy bred breed breeding breeds breezy brewer brewers brezo bride bridging
    bridle brier brig brin brindar brink brinks briscar brisk brisked brisker briskest brisks
    brizo broad bromo brood brook brooks brote brothel brothels brow brows bruin bruins bruiser
    bruisers brunch brunches brunt brushes brusk bruzos bubbling bucked budding budged budget
    budgie bugger bugging bugled bulge bulged bulging bulled bulls bully bummed bumper bunged
    bunging bungs buns bunt bunted bunting buoying burger burglarize burglarizes burgs buriel
    buries burilar burlar burped burping burps burred burring burrow burrs burs bursted bursting
    burying buscar bused buses bush bushed bushel bushels bushiness bushing busied busies busing
    bussed busses bussing buster bustled bustling busying busyness butch butron butted butter
    buttered butteries buttery buzzer buzzes bytes cabaza cabe cabera cabezal cabezo cabida
    cabido cabio cabled cabling cabro cacera caches cachete cachetero cacle cada caddy cadenza
    cadera cado cads caecer cafes cagada cagar cages caging cagon caible caico caid cain cajera
    cajin cajo cakes caking calaba calado calamo calana calao calata calcado calco calda caldado
    caldo cale calena caler calera cales caleza calfs calida calido calina calk calked calking
    calks calla callada callado callar callear callera callo callus calma calmar calmazo calms
    calmuda calmudo calnado calo calon calta calved calving calvo calzada calzado calzo camada
    camara cambera cambered cambering cambin cambon cambra camena camia camiar camibar camica
    camini camino camio camisa camison camita camon campeo camper campera campes campina campion
    camps camuna canada canado cancel cande candi candies canecer caned canera canesu caney
    canez canga canido canina caning canker canny canoes canon canta canter cants capada caped
    capes capillo capin capon capped capping capsule capsuled cara carada carao caraos carat
    caray carba carbide carbs carca carda carded cardena cardiaca cardiaco cardial cardias
    carding cardo carea cared carena careo carera carero cares careta carey careza cargar cargo
    cargos caria caries carinar cario carjacker carla carlo carlos carminar carmine carne caro
    carpa carped carping carpo carps carra carrao carretear carretela carreteria carretero
    carriel carriers carron carrot carted carting carts carve carver carves casada cased casera
    cases cashed casida casina casino casinos cason casta casting castings cata catin cation
    caton catting cauce cauda cauje caula cauro causa causeo cauta cautin cavada caved caves
    cavil caving cawed cawing cayada cayote cazon ceased ceases ceasing cecina ceding cedular
    cegar celada celan celar celera cellar cello cells cellular celtre celula cenada cenado
    censer centen cerda cereza cerillo cerner cerro certa certeza cetre chaco chafed chafes
    chafing chai chaira chaises chalada chammy champed champing champs chan chance chanced
    chances changa changle chano chanted chanter chanting chapin chapo chapping chapter char
    charcal charge charger chargers charmed charo charred charretera charring charro chars
    charted charter charting chase chaser chasers chasis chasms chaster chato chatted chattel
    chattier chayo chazo cheat checa checker checo cheek cheeked cheeking cheeks cheesy chesa
    cheso chess chiar chick chicks chid chile chili chill chime chipped chipping chist chivo
    chock chocked chocking chocks chofe choirs choker chokers chomping chope chore chores choro
    chote chowed chowing chuck chuckled chuckling chucks churcha churco ciar cimar cimera cintra
    circle circled circlet circlets cirro citar citing clack clacked claco clambered clambering
    clammed clamming clamo clamped clamping clamps clams clan clanged clans clapped clapping
    claps claro clase clash clashes clashing clasp clasped clasps classed classing classy
    clatter clause clauses clava clave claws cleaned cleanly cleanser clearer cleat cleave
    cleaved cleaves clero clever clewed clewing click cliente clima climber clime clinched
    clinches clinching clinica clinico clipper clise cloak cloches clocked clocking clocks clods
    clone cloning clopped clopping closer closes closest clothe clothed cloths clotting cloud
    cloudy clouts clove cloves clowned clowning cloyed cloying cluck clucked clucking clues
    clutch clutter clutters coached coaled coartado coartar coata coate coated coaxes cobre coca
    cocaina cocha cochillo cochina cocida cocinar cock coco cocol cocora cocosa cocota cocote
    codas codding codena codes codin codina coffer cofina cofre cofta cofto cogote cohered
    coherente coido coifs coiling coils coime coin coitar coito coked cokes coking colada colado
    colar colas coleada colear colector coleo colgador colgajo coligada coligado coligarse
    colina collada collado collage collar coller collide collides colluded colmada colmado
    colmar colmo colo colones colote colpar comadre comal comas comatosa comatoso combes combing
    combo comer comers comet comets comic comico comido comienda comienzo comigo comino comiso
    commander commando commandos commend commended commending commends comment committee commute
    commuted commutes commuting compana compano companon compare compasion compel compete
    competer complain complains complaisant completa completer completo comply compo compression
    computar compute computed computers computes comta comto conac concert concerted concession
    conch conches concina concreta concreto concusion condole conducto conductora cones
    confesion confiscate confiscates conform conformed conforming conforms confuser confuses
    confuted congealed congealing congo congregacion conks conociente cons consider consola
    consone consume consumer consumes cont conta contado contar contemplate content contenta
    contented contenting contents contera contest contestana contestano contestant contestar
    conteste contests contia contractar contraction contracto contraptions contray controller
    contused contusion convent convents converging conversacion converting convince convinces
    convulsion cooing cooked cooks cooling coons cooperativa cooperativo cooping copes copied
    copier copiers copina coping copping copses copta copto cora corar coras corbe corca
    corcarse corda cordado cording cords core corea corear cores corete coria coring corita
    corito corks corla corlar corma cornac cornado cornea cornear corned corneo cornerina
    cornero cornet cornier cornija corns coro coroner corota corpa corra correa correccion
    correcta correcto correo correr corrigendo corro corsa corse cortada cortador cortao cortex
    corton corua corva corvado corvar corza cosa cosies costa costado costar coste costo costra
    costs costumne cota cotar cote cotes cotin coto cotter cotters couches couching cougar
    county coupe couplet coupon coursed courser courses coursing courted courtier coves coveted
    cowered cowing cozies cracker crackled cradling crafty cram cramming cramp cramped crams
    cran craneo cranes crank cranked crape crapping craps cras crasa crashed craso crass crate
    crave craved craving cray craza craze crea creak creamy crear creed creel creep creer crema
    crest crick cricked crida crimen crimp crimping crimps crises crisps crista cristel crocina
    crock crocked crocks crone crones crooking crooning cropping crosser crossest crotch
    crotches crouch crow crowding crowed crowing crown crowns crows cruft crumbled crumple
    crumples crunch crunches crush crushing cuada cuado cuando cuanto cuarta cuarteo cuarton
    cuarzo cuatro cubing cuchillar cuchillon cuclillo cueing cuelmo cuenda cuera cuerdo cuerna
    cuerva cueslo cuida cuido cuin cuing cujon culada culle culled culling culls cumin cunadia
    cunadio cunt curada curado curato curbed curbing curda curds cured cures curies curing
    curled curling currant curried curries curro curry currying curse cursiva cursivo curt curta
    curtail curtails curter curto curved curves curving cushier custodia custodial custodiar
    cuter cuti cutio cutir cutis daemon daemons dairy daisy dally damped damping dance danced
    dancer dancers dandling danes danger dangers dank dano dared daring darling darned darning
    dashes dated dating dawn dawned daze dazes dazing dding deader deafer dearer dearly dearth
    debil decada decay decayed decease deceases decide decks decode decreased dedil defame
    defeated defeating defecate defecates defected defecting defensa deforme dehydrate
    dehydrates deice deicing dele delicious deliver deliverer delivers dells demand demanda demo
    demonio demos dende depend deplored depresion depresses depth depute deputes deputizes
    derailed derive deriving derrama derramo desaire desalmado desamador desarmada desdel desden
    dese desend desertar deside desierta desierto deslayo desmanada desmanado desmano desmedida
    desnudar desorientador desparar despatch desperar despernar despidida despido deste destre
    destron destroyer destruccion desus desvanecido detail detained detergente determine
    determiner determines deterrent devise diabla diabolo diano dieting digger diggers diking
    dill dills dimes dims diner diners ding dining dink dinned dios disable disables discharge
    discorded discus discuses discusses discussion dished disks dislocate dislocates disorganize
    disorganizes dispar dispatched dispatches dispertar dispierta dispierto displaced displacing
    dispose disposes disputa disses distiller distillers ditches dive diver divers dives diving
    divorcee doable doble docen docked docto doctora documentar doers doga doily dolar doled
    doler doles doling dollar dolly dolo dolora dolts dolzor domed domes domestica domestico
    domida doming dond donned donor donors dooms doped dopes doping dormidor dosel dosing dosis
    doted dotes doting dotor doublet doubly doubted douse douses dove doves downer downing
    dowsed dowses dowsing doyen doyens doze dozed dozes drabs drafting drag draga dragado drago
    dram drams draping drawl drawling drawls drays dread dreading dreads dreamy dregs drenches
    dressed dresses dressier drier driers dries dril drily drino dripped dripping drips drivel
    drivels droll drone droned droning drool drooling drooped droops drope dropper dropsy dross
    drover drovers droves drowse drowsed drowsing drubs drudged drugging drum drunker drunks
    drying ducked ductor duding duel duela duelo duels dulls dumpling dunces dunk dunner duped
    duping durina dyeing dyking earthy easing eater echado echazon edger edges edilicio eery
    egged eider eighth elating embarazado emery empina employe employed employer employers
    employes empress empresses emptier empties empujar empuje empujon empunar encerado encerrada
    encerrador encia encimar encina enciva endina endino endorse endorsed endorser endorsers
    enduing enfermar engace engina enmities enrage ensenado entice entitles entrante entre
    envenenador enzima erbio eria erio erratica erratico erratil esbate escapee escapo escarpe
    escobeta escopetar escosa escuchar escucho espadar espalda espana espata espesa espeso
    espiada espora esporo esposar estacte estada estano estante estas estay ester estrangul
    evacuated evacuation evaluacion evaluate evaluates evens evento eviccion exact exacta
    exactor exacts excels excepta excepto excerpt exceso excremento exhausta exhausto exiting
    exits exorcise expended expire expires explosive expose expresa expresion expreso expressed
    extender extinguished extinguishes fabled fabulosa faced facer facet facets facies facing
    facts fades faeces failing fails fain fainter fakes faking falla fallecido fallo fallow
    fallowed fallowing fanal fanny fantasied fantasize farces fare fared fares faring farmer
    farther fasces faster fasts fates fating fatter fauces faxes faxing fazes fazing feather
    feathers feats feder feeding fees feint feinted feinting feints felling fellow fells fenal
    fencer fences fencing fends fenice ferro fester fests fetches fewer fezes fiasco fiats fiel
    fiend fiends fiera fiero fierra fifes figura filed files filing filling fills filly filth
    fina finale finana finance finar finch finder finders finding finer fingir fining finis
    finisher finishes finks finny fins firecracker firework firmed firmer firming firms firs
    firsts firth fits fiver fives fixes flagged flail flailed flairs flake flaking flame
    flamingo flapped flapping flaring flashback flasher flashes flawing flaying fleshed fleshing
    flier fliers flights flighty flinches flint flints flipper flood floorboard flopped flopping
    flor flour flower flowery flung fluor flusher flushes flushing foaming focussing fogey
    fogged fogy foiled foists folds folk folksy follon follower folly fond font foraged foras
    foray force forces forded fords fores forge forger forgers forges forget forgo forked formar
    formed formero forms fort forte forth forts fosil foully fount foxing foyer foyers fracture
    fractures framing franco frasca fraude freeing fres fresco frida fried fries frige fright
    frighted frighting frights fringe frond fronte frost frostbit fruir fruity fryer fryers
    frying fueling fuels fuente fuer fuero fuerza fuesa fulera fulla fulling fulls funcion fund
    funding funds funerala funereal funky fura futil gabbed gabbing gabbled gabled gabs gages
    gaita gales gallera gallero galley gambled gamed gamer gamest gamey gante gapes gaping
    garaje garbed garble garbles garbs gargled gargling garita garito garote garrota garrotte
    gases gashed gashing gasoleno gasp gasped gasses gassy gates gauging gazed gazes gene genie
    genies genital genre gent genta gentle gentlemen gento gents genus gibes gibing gill ginned
    ginning givens glads glared glase glassed glassing glaze glazes globe glose gloss glosses
    glucosa glutted goads gods goggle goggled goggles goggling golds goles golfear golpe
    golpeado gong gonging goodly goody goofs gooks goons gorging goring gorse grabber grads
    graffito gram grama gramo granades granda granting grants graspo grasps grassed grasses
    grassing grassy grata grato grays grazed greasy greed greet grepped grepping greps grial
    grida grido grids grieta grifa grifo grija grilla grille grillo grima grins gripe griped
    gripes griping gripo grippe gris grisa grit gritar griton grits groan groins grope gropes
    gross grouped grouping grout grove growing grubbed grubs grunt gruta guara guarda guaro
    guena guess guita guito gummier gummiest gunmen gunner gunny gust gusted gusting gusts
    gutter gutting guzman haba habar haber hablado haca hacera hachar hache hacho hacia hacienda
    hacker haemorrhage haemorrhaging hags haired hala halar haler hales halfway haling hallar
    hallucinate hallucinated halo halving hambre hammed hamming hamper hampered hampering
    hampers hams handled handler handling handout handsful hanger hangouts hanks hanky hardily
    hardy hared harems hares haring harked harking harks harma harped harping harps hart harts
    hatched hatches hater hating hatting haven haves hawing hawked hawking haying hazing header
    heading heady healed healing heals heaped heaping heaps hearse hearth hearths hearty heated
    heats heave heaved heaves heaving hecha heeded heeds heirs heisted heisting helicopter
    helicoptero helper herd herded herds herein herida heridor hermanal hermanar hermania heroic
    heroina heroine heron herrin herring hervido hiades hide hided hied hieing hies hike hiked
    hikes hiking hinds hinge hinged hinging hings hinting hiper hipped hires hiring hive hived
    hiving hoard hoarse hobby hocked hocking hods hoed hoeing hoes holders holed holing holler
    hombro homed homeless homelessness homes homicida homing honed hones honied honing hooding
    hoods hoofs hooked hooking hooks hoop hooped hooping hoots hopeo hopper hopping hops hora
    horde hording horns horre horses horsey hosed hoses hosing hospitalize hospitalizes hostaje
    hosted hostel hostels hostil hosting hotlink hovel howlers hucha hule hulled hulling hulls
    hunting hunts hurdled hurdling hurler hurtas hurtled hurtling hurto huts hyped hypes hyping
    ideacion ideal ideals idear identify ides ignore ileo ilusa iluso image imaged imagen
    imaginar imagine imagined impale impales impatient importer importers imposible impossibly
    impostora inatento inbox incest include included incoherente indecente indent individua
    individuar inebriate inebriates infanta infante infeccion infecting infects infest infested
    infesting inflamable inflect inflected inflection inflicta inflicto influente informante
    infurto inhalant inhale inhaler inhales injection injects injures inlay innate insect
    insecticide insecto inserts insets insider insist inspects instrumento insulina insure
    insured insuring intelectual intencion intencional intender intension intenso intenta
    intents intestado intestate intoned intoxicacion intoxicant intoxicate intoxicates inure
    inured inuring invent invention invento invest invested investing invisibly involve involves
    jabber jacked jell jells jelly jeringar jests jeweller jewellers jibbed jibbing jigged
    jigger jiggers jimmies jobbed jobbing jogged joguer joins jointing joist joker jokers joyed
    joying jugged juglar jugueteo juicer juicy jumble jumbles jumpier jumpy juvenile keeling
    keels keened keening keens kerosine kicky kidnaped kidnaping kidnapper killer kilned kilning
    kilns kilos kilts kinds kinked kinking kinks knack knacks knaves knead kneeing kneel kneeled
    kneels knelling knobs knocker knots knuckle knuckled labe labeo labil laboreo laborer labro
    lace laceracion lacing lack lacked laded lades ladillo lading ladriello lager lagers lain
    lakes lama lamas lambel lambs lame lamed lamely lamer lamers lames lamest lamin laming lampa
    lampo lams lanar lanced lances lancing lande lander lando lands lanio lanza lanzon lapel
    laps larded larder larding larga larger largo larks lase lased lases lash lasing lastima
    lastimador latent later laterally latin latter lauded lauding laugh launch lave laxer laxest
    layer layers layman lazar lazed lazes lazing lazying leach leaded leading leafed leafing
    leafless leaflet leaked leaking leaned leaps leas lease leased leasing least leaved leaven
    lechal ledger lefter legon leman lemony lending lenon leon lept lesion lesionador lesions
    lessen lessor letal leton levantado levantar levante leve libel liberally librar licence
    licensee licit licked licks licuor lied lifelike ligatura lighted lighten lightning liken
    liker likes liking lilted lilting limbo limbos lime limed limen liming limite limning limns
    limon limos lined lines linger lining linked linted linting lipes lirica lisol lisping lisps
    listed listing liter literatura litter litters littler lively liven livens liver livers
    livest livid llaca llaga llamar llameante llana llapa loader loafed loafing loaned loaning
    loaves lobbied lobbying lobed lobes locacion locate locates locker locket locking locus
    locution lodes lodge lodger lofted lofting loges logger loner loners longar longed longing
    longor loomed looming looms loons loony loop looped looping loops loosed loosen looser
    looted looter loots loped lopes loping lorded lording loser losers loses losina losino loto
    lounged lounges louse lovely lover lovers loving lowed lowing loxes lucense lucia lucida
    lucido lucio lucir lucked lucks lugar lugged lugging lugre lumping lumps lunes lunge lungs
    lurch lurid lynch lyric lyrical macar maceo macha macheta machin machina machote macia
    macing macis maes magar magia magic magneto magnetos magno mago mailer maimed majar major
    maker makers malar mallete malleto malls malon maltes malts mamar mamia manage managed
    manages manar mancer manco mando manes manga mange manger mangon mangos mangual mangy mani
    mania maniac manir maniu manned manor manors manosa manoso mans manso mantillo manto maples
    marca marcha marches marco mare mares maria mariguana marihuana marking marrillo mars marsh
    martilleo marts masar masia masking maslo massages massed massing master mata matante match
    matched matching matear mated mates mating matte matted mattering matters mattes mauled
    maure maxed maxes maxing mayar mazar mazes meal meals meats mecha medal meddle media medial
    mediana mediano mediar medias mediation medica medicacion medicamentosa medicamentoso
    medicar medicinal medicinar medicines medico medio medir meditation meditations medro meismo
    mejer mejora melion mellon melting memes memorizes menace menaces mencion mended menes
    menial menially menor menos menses menta mentar mentiron mentol menton meon meowing mercal
    merchandize meres merlon mero mesas mescal mese meshed meshes mesma mesmo meson mess messed
    messes messing mestal meta metad metate meted metes methadon metical metido metilo meting
    metra mewing meyor mezcla miasma micha mighty mikes miking miles millet milligram mimo minar
    minced minding mined miner mingo mining mino minon minted minting minue minuet minuete
    minuets minuses minuta minuter minutest minuto mioma mirada mirado misa miscarries misdo
    misia misio misled misses missive mista misted misting misto misused misusing mizcal moats
    mocha mochacho mochas mochete mochil mocion model modio mohada mojada mojado mojel molada
    moldy moles molester moll molla molle molls molon momento monada monda mondar mongo monkey
    monta montar monte montes monto mooed mooing mooning moons moped moping morador moraga
    morago morar morato morava moravo morcar morder mordido moreda morel morns morrada mortal
    mosey motar mote motes moth mothball moths motil motilon motin moton motorista motril motriz
    mourning mouths mover moves movil mowed muchacha mucho muddle mueble mueca muelo muer muera
    muerdo muergo muermo muffle muffled muffles mugger mules mullet mullo mulo mulso multipla
    multiplex multiplo multiply mumble mumbled mumbler mumblers muncha muneco munged munging
    murcio murderer murete muria murido murks muro murrio murta musaica musca musco museo muses
    musgo mushroom musical musico mussed mussing mustering musters muter mutilacion mutter nadi
    nadir named napes narcotic narcotica narcotico nares narked nauseam nausear navajo naves
    navio nearly necesitar necked needled needy nerds neta neto nice nicety niche nickel
    nicotina niego nietro nieve nigh nightmare nighty nineta ninny nioto nipping nites nito
    nitrate nitrito nocha nodes noes noisy nonio nooses norbo noria norial norma normalcy noro
    noses nosing noted noting nova novice nowise nuche nudge nudges nuked numbed oaten objecto
    observe observer observes obsesses oceano ocena ocher odder offices older omens opcion
    operador opiate opined opining oponer oranes orante orden oriente orillar orillo orion
    ostion otrosi otter otters ouster outdoor outed outre outsider outsize ovens overbook
    overcook overdo overdoes overdoing overdone overpays oversight overtook owed owing pacada
    pacado pace pacer packed packet packets pacts paddocked padron pagar paged pager pagers
    pages paging pailful pails pained paining painkiller painter paints paired pairs pais pajada
    pajado pajea palace palaces palada palado palas palate palates paled paler pales paling
    palled pallet palling palls palms palon palor pals pamper pampers pamphlet pana panada
    panado panal panca panda panes panhandles pani panica panico panil panned panning panque
    pansa pant panted panties panting panty papada papado papar papel papera papero papery
    paraba paraca parade parades parador paradox paralyze paralyzes paramo parao parapeto parata
    parch parched parda pardo pare pareada pareado pareo pares parida parima paring paris parity
    parks parpado parquet parqui parrada parrado parred parries parring parron parry parrying
    pars parse parsed parses parsing parson part parta parte parted partied parting partly parto
    parvada pasada pasado paseo passe passel passels passer pastar pasted pastes pasties pasting
    pasto paston pastora pasts pasty pata patada patao patched pate patear patena patent patents
    patera patero pates pateta patilla patio pato paton patrols patrona patrono pats patter
    patties patting patty paunch paunches pauper paupers paused pauses pausing pavada paved
    paves paving pawed pawing pawns payada payed payer payers payes peaces peach peaje pealing
    pear pears peasant pease pecado pecar pece pecha peche pecio pecked pecking pecks pecs
    pedant peddle peeking peels peeper peeping peeps peering pees peeving pegador pegaso pegunta
    pelado pelar pelgar pelleta penado penal penar pencar pence pended pendent pennant pensado
    pensamiento pensil pepped peppery peppier pepping perada perca perch perchel perches perdido
    perdis perdiz perdon perked perking perna pernio perol perone peroxido perque perrona
    personae personal perta pesado pesar pesce pester pests petar peters petral petrel petted
    petting pheasant phoney phoneys phonies phony photon photons piazza pickax picker picket
    picketed pickets pickled pickling picky piddle pied pieing pierce piers pies pieza pigeon
    piing piked pikes piking pila pilaf pilafs pilar pilau pilaus pilaw pilaws pile pileo piles
    pilla pilled pilling pillo pinal pinch pinche pinches pined pines pining pinked pinking
    pinks pinned pints pinza piped piper pipers piping pipped pipping pips pirata pison pissed
    pisses pissing pistils pisto piston pistons pitcher pitches pitching pitted pitting pizate
    pizca placa placel placer placers placid plaice plaid plains plaint plaints plait plaited
    plaits plane planed planes planet planets planing planked planking planks planner planta
    plantar plante plantear plantel planting planto plaste plaster plasterer plastica plastico
    platea plated platel platen platens plating plato platon platter playa played pleas pleasing
    pleating pled plegado plegar pliant plied plomado plomazon plomizo plonk plopped plopping
    plops ploys plumazo pluming plumping plunger plunk plying poach pocho pocked pocking pocks
    podia podre podrida podrir poeta poets poino pointer pointy poising poisoner poke poker
    pokes pokey polea poled polen poleo polex policial policies poling polison politer polity
    polled polling polls pols pommeled poncil pone pones ponque pooch pooped pooping poops popes
    pops pora porche porco pored pores poring porra port portal portar porte ported porter
    porting ports posed poseer poser poses posher posible posicion posited positing positiva
    positivo positron posits poson posses posta postar poste postear postilla postin postmen
    postor postre postrer potra potted potter potting pouch pouncing pour pouted pouting pouts
    poxes practica practico practise prado prate prated prates prating prawned prayer precious
    preciously precises predio pregar preguntar pregunton premise premised premiss premisses
    prensar prepped preps prescripcion presente preset presidenta presidente presunta prevencion
    prevent prever preyed preying preys priced pricey prick pricked pricking pricks pricy pride
    prided prim primal primate primaz prime primed primor primp prince principar print printed
    printing prints priora priory prisa prision prisma priso privater prize prized probable
    probe problema prods produce producer producers products profs profusa profuso progne
    programa progreso prois project projection prole promises promo proms pron prona prong prono
    properly propping pros proscription proscriptions prose prostitucion proteccion protest
    proto provably prove prows prune puado pubic publica publico puches pucho pucks puddle
    puerca puerto puesta pukes pulla puller pulles pullet pulley pulped pulping pulpo pulps
    pulsed pulsing pumente pummelled puna punar puncha punchy punete punned puntal punting punts
    pupal pupped pupping purchaser pure puree purge purled purling purls purpler purser pursue
    pusher pushers pusses putted puttying pwned quantify quarrelling quebrado quebranto quedar
    quedo queer queerer quejar quejo quema quemi quera querando querida querva queso quetro
    quicken quids quiebro quier quieta quietar quiete quieto quiets quijar quijero quijo quilo
    quilts quimo quine quino quintar quinto quio quipo quips quire quistarse quistion quisto
    quita quitapon quiton quoits rabi rabia rabida rabido rabil raced racer races racimal
    rackets racoon rada radal radia radiacion radial radiar radii raer rafted rafting raged
    raging raided raider raiders raiding raido raids railed rained raining rains raise raisin
    raisins rajar raked rally ramial ramio rancio ranger ranging rango rangy ranked ranking
    ranks ransom ranter rapar rapes rapid rapina rapine rapped rapping rared rarer raring rasar
    rascuno rasgueo rasher raso rasped rasping raster rated rating ratio ratting raved raving
    rawer rayar razar raze razes razing razon reaccionar readying reals realty reaming reams
    reaped reaping reaps rearing rears rebote rebus rebuses recant receive receiver receives
    rechazar rechazo recial recio recognizer reconocer recortado recover recovera recovero
    recovers recuerdo recular redaccion redar reds reeds reedy reefed reefing reefs reelection
    reeled reeling reels reeved reeving refaccion refile refs refuge refuges refute refuted
    refutes refuting regain regajo regal regala regalado regalar regale regally regalon regano
    regato regazo regent registrar reglar regulo rehusar reject relapse relapses related
    relativa relativo relaxes relent relied relinquishes relived rely relying remained remark
    remate remero remeson remezon remonte remota remoter remoto remover rending rends renting
    repaid repay repaying repent replace replaces replay replayed replaying replicar replies
    reporte reporter represar reprieved repuesta requester require requires requited rescuer
    researcher researches resent residency residente resister resolver resort resorted resorting
    resorts resource respigar respiracion respirator respirators respire respiro responseo
    responsiva responsivo respuesto restinga rests retain retained retaining retains retarding
    retch retched retches retching retort retorted retorting retorts retostado retrieve
    retriever retrieves returnee reusable reuse reused reuses reusing rever reviled revised
    revistar revive revives revolve revolved revolves revved rewarding reword rewording ribbed
    ribbing rices ricial ricing ricio ricked rickets ricking ricks rids rife rifer riffles rifts
    rile riles riling rills rimes rimmed rimming riots riper ripper rippled rippling riser
    risers rises rising risks riste rites riven rivera rivers roached roaches roaching roads
    roam roan roans roaring roars robber robbers robed robes robing rocho rocin rocino rocion
    rocked rockers rocket rocky rodar rodio roes roger roido roiled roiling roils roles rolla
    roller rollo roma romana romano romin rompido roofed rookie rookies rooking rooks roomier
    rooming rooms roost root roots roped roping rose rosea roseo rotund roue roues rouge rouged
    rouging rouses route routed routing rover roves rubbery rubbing rubier rubies rucio ruder
    rudo ruedo rugar rugido rugir ruidosa ruidoso ruining ruler rumbling runcho rupture ruse
    ruses rushes rusting rusts sabano sabara sabaya sabea sabeo sabida sabido sabina sabio sabor
    sabre sacio sacked sacking sacre sacred sadden safer safio safir sager sagrado saith sake
    sala salab salada salado salar salaz saldar saldo sales salgar salia salico salido salin
    salino sallar sallow salmar salmo salso salt saltear salter salto salty salud salvar salved
    salver salving salvo saman same samio sample sampled sampler samplers sand sanding sands
    sandwiched sanely saner sangrador sangrar sangredo sangria sank sapan sapped sapping saps
    saran sarta sash sashes satay sate sated satelite saten sates satin sating satrap save saver
    saves sawed scabbed scabbing scabs scald scale scaled scales scalped scalper scaly scammer
    scamming scamp scams scanned scanter scar scarce scarfed scarfs scaring scarred scars
    scarves scary scatted scatter scattering scatting scent schedule scheduler schedules
    schooled schooner scone scones scoot scooted scooting scoots score scored scores scoring
    scouted scouting scouts scows scrabbled scram scramble scrambler scrambles scrammed scrams
    scrap scrape scraper scrapes scrapped scratchy scrawl scrawled screw screwy scuff scull
    scummed scurf seabed seal sealer sealing seals seamed seams sear searcher searches seared
    searing sears seated seccion secon secor secretar secure securer secures sedge seed seeding
    seeds seeks seeming seep seeping seeps seer seers segar segue segur seis seise sell selling
    sells selves semanal senado senar senara senates sencido sene senera senior seniora seno
    senoria sensing sensor sentada sentida sentidor sentience seor seora serer serous serta
    servar serve served serves servile serving servir setal settee setter settler seventh sever
    severa severer sewed sexing sexting shack shad shade shading shadowy shads shaker shakes
    shaky shale shall shallot shallows sham shaming shammed shamming shams shape shaping share
    shared shares shark sharked sharking sharks sharpener sharps shave shaved shaven shaves
    sheaf shear sheared shearing sheathe sheathes sheaves sheen sheep sheer sheered sheering
    sheers shelled sheller shelling shelve shelved sherd sherds shies shill shills shimmer
    shinned shinning shipped shipper shippers shipping ships shire shirk shirr shirred shirring
    shits shitting shock shoe shoed shoeing shogun shoguns shone shoo shooed shooing shoon shoos
    shopped shopping shored shores shoring shorn shorted shorter showery showier shown showy
    shrank shrews shrike shrikes shrove shtick shticks shuck shuts shutter shuttered shuttering
    shying sicking sickly sicks sides sidewall siding sidled sidling sifter sifters sifting
    sifue sighs sigla signar signing signo sigua silba silencer silente silga silice sill sillar
    sills silly silting silts silva silvery simmer sincopal sincope sindrome sine sing singe
    singed singeing singling sings sinking sinks sinned sinning sins sipped sipping sired siring
    siringe sirs sirup sited siting sitters sixth size sized sizing skate skated skates skeet
    skewer skewing skies skiff skill skilled skimmed skinning skipped skipping skirt skits
    skitter skulk skying slabbed slabbing slabs slack slacked slacking slags slake slaked slakes
    slaking slam slammer slashes slate slated slates slating slats slaved slaving slaying slays
    sleek sleeking sleeks sleet sleeting sleets sleety slewing slicer slick slicked slicking
    slicks slid sliders slier slime slimmed slimmer slimming slims sling slinging slings slink
    slinking slinks slipper slips slitter sliver sloes slogged slopped slopping slops slosh
    sloshed sloshing slots slotted slotting slouches sloughed slowed slower slowing slows sludge
    slues slugger slugs sluice sluiced sluicing slummed slummer slumming slump slums slung slunk
    slur slurp slurped slurping slurps slush sluts smacker smalls smart smarted smarting smarts
    smattering smear smears smelly smelt smelted smelting smelts smit smite smithy smock smocked
    smocking smoker smokers smoky smote smoulder smoulders snack snacking snaked snaking snaky
    snaps snare snared snares snarf snaring snatches sneak sneakers sneaking sneaks sneered
    sneering snider sniff sniped sniping snipped snipping snitch snitched snitches snits snoot
    snoots snored snores snort snots snouts snowed snowing snows snuck snuff snugged soaped
    soaping soaps soared soaring soars sobar sobeo sobina sobra sobrena sobreno socia sodden
    solar soldar solder solders sole solear solen soleo soler soletar solider solio solito solla
    sollar sollo solvente solver somber sombre sombria sonolienta sonoliento sonora sonta sonto
    soot sooth sopear sopon sopped sopping sops sora sorba sorber sorda sorer sores sorna sorra
    sort sorted sorting sota sotar soto sotol sotole sots sough sours souse sowed sower sowing
    sows spacey spacial spacy spade spake spammed spamming spams spank spanked spanner spanning
    spar spared sparer spares sparing spark spars sparse spate spates spats spatted spatter
    spattered spattering spatting spay spayed spaying spays speaker speared spearing spears
    speck specking specks sped speedy spell spelled spelling spells spend spending spewed
    spewing spiced spices spicing spicy spidery spied spiel spiels spike spikes spilt spine
    spines spins spire spires spite spited spites spitted splashes splashing splashy splat
    splatting splay splayed splaying splays splice spliced splicing splint splinting splits
    spoken spokes spoof spook spool spoor spore spored spores sporing sport sported sporting
    spots spotter spotting spouted spouting spouts sprang sprat sprats sprayer spreed sprig
    springy sprint sprung spry spunk spurning spurred spurring spurs squab squarer squat
    squatted squaw squeezer squid squint squire squired squiring squirm squirrel stabled
    stabling stack stacking stacks staffed stage staged stages staging stags staid stains stair
    stake staked stakes staking stale staled stales staling stalk stalling stamp stamped
    stamping stapler staplers starch starched starching stared stark starling starred starring
    starter startled startling starved starves starving stash stashes stashing stat statement
    stater stats statu statues stature statute stave staved staves staving stead steads steaks
    steam steaming steams steed steeled steeling steels steely steep steeped steeping steeps
    steer stems steppe steppes sterling sterna stewing stews sticky sties stiffer stile stilt
    sting stinging stings stint stinting stints stirrer stitch stock stocking stoked stokes
    stoking stoles stomp stomps stoner stoners stoney stony stoop stooped stooping stoops
    stopper stoppers storey storeys storied stories storing stork storks stormed storms stormy
    story stoves stowed stowing stows strafe straggle straggled straggles straggling strained
    strand stranding strands strangler stranglers stray strayed straying strays streak stream
    streamed streaming streams strep strew strews stride strides striding striker strikers
    stringer stringers strip stripe stripes striping stripped strive strives striving strobe
    strobes strode stroking strolled strong stronger strop stropped stropping strops strove
    strung stubbed stubbing stubs stuffy stumped stumping stumpy stunk stuns stunt style subbing
    subeo subidor subir subita subito subs sucio suckle suction sudar sueco suegro suela suelda
    sueldo suelto sueno suero suevo sugary suido suing suits sulla suma sumaca sumach sumar
    summed summery sump sundae sundry sung sunk supervisory supina supino surta survive survives
    suspecta suspecto suture sutured swabbed swabbing swabs swamped swank swanked swapping swaps
    sward swards swash swashed swashes swashing swatch swathed swathing swatter swattered
    swattering swayed swaying sways swear sweats sweep sweeping sweeps sweet swell swelled
    swells swept swerve swerves swig swigged swigging swigs swilling swimmer swine swines
    swinger swipe swipes switcher switches swoon swopped swopping swops sworn syrupy taba tabal
    tabea tabes tablar tableo tableta tacho tack tacked tacking tackle tackler tacklers tacks
    taker takers tala tale taled tales talin talker talla talle taller tamed tamer tamers tames
    taming tamped tanedor taner tangencial tanked tanking tanks tantum taper tapered tapers
    tapes taping tarando tared tares target tarin taring taros tars tarta taruma tasar tasked
    tasking tasks tasted taster tasters tata tats taxed taxes taxing tazar teaches teaks teals
    teaming teams teary teas teased teaser teasers teasing teats techno teems teenage teenaged
    teensy teeny tees teeter teethe teina tejedor tejera tellina temedor temperatura templa
    templen templo tena tenante tenca tencion tendedor tenets tengue tenida tenir tenis teniu
    tenon tenons tens tensa tensino tenson tented tenth tenths tenting tenton tenua tenzon terns
    terraje terrifies terron tested tester testing tests tetanos texto than thanking thaws thee
    thees theme themes these theses thick thieve thieved thine thinker thinkers thinned thinness
    thinning thins thirsty thong thongs thorough thrash thrashed thrashes thrashing threes
    throaty throb throbs throe throes throughput thumbing thump thunk thunks tibar ticked tickle
    tickles tickling tided tides tierna tiers ties tijeral tikes tiled tiles tiller tilling
    tills timar timed timer timers tinada tinado tine tines ting tings tinkled tins tints tiple
    tipoy tipped tipping tira tirade tirador tirajo tirana tirano tiron tirso titar tizne toads
    toady toar toasted toastier toasty tobar tocada tocado tocar tocho toda toddle toddled
    toddles toddy toeing togada togado toiled toiler toils token tokes toking toller tolling
    tolls toma tomador tomate tomaza tomes tonada tonar toner toning toot toothy tooting toots
    topada topar topped torada torca torce torched torching torcho torco tores torpe torte toser
    tosses tost totting touche touches touchy touting towed towel towing toying tozar traba
    trabado traca trace traced tracer traces tracia tracing tract tractar tracto tragada
    tragador tragico tragon traida trail trailed trailing trails traina trainee trainel trainer
    trait traitor traits trajin trama tramador tramming tramo tranquil tranquilar tranquilla
    tranquillo trans transmission transmitted transporte trapa trapo trapped trapping traro tras
    trasgo trashy trasquila tratado tratar trato travo trawler traza trazado trazo treads treas
    trebo trecho tremes tremo trenado treno treo trepa trepada trepador trepano trepe trepido
    tres trespassers treta tria triad trialed triar tribes trice trick tricked tricking trickled
    tricks trifle trifled trigo trikes trile trilled trims trios tripe tripla triplet tripling
    triplo triply tripped trips tris trofico trolled trolly trooped tropo troth trough trouper
    troupers troys truce truces trucked trucker trucking truco truing trumping trun trunks
    trusting tsars tuck tucker tucks tumbaga tuned tunel tuning tuns turar turds turfed turfing
    turfs turner turnkey turno tusked twain twerked twerking twigs twin twines twinge twink
    twinks twister twit twitches twits twitted twitting tykes typed tyros tzars udder unciforme
    uncion unclothe unclothes unformed unible uninformed uninsured unions unison unleaded
    unmasked unset unsheathe unsheathes untie unwonted updater upholstered uploaded urged
    urinate urinates usable usada usador user usier util vaca vacante vaciar vaco vacua vacuo
    valia vamped vamping vampiro vandalismo vandalize vandalizes vanishes vapes vapid varia
    vario varnish varnished vatio vaunt vecinal veedor vega vegan vegans vegetable veggie veils
    veined veinten vena venador venal vendar vender vendo venero veneto venina venino venta
    ventada ventaja ventanal ventano ventor veras verba verdal verdor vernal versal vesicle
    vesicles vestibulo vests veterana veterano vets viable viaducto vice vices vicia vicio
    victima vide vidriosa vidrioso vidro viento vigilant vigilar vilo vine vinedo vinolencia
    vinolenta vinolento viol viola violado violentar violeta violeto violon viols vireo virgin
    virio virolenta virolento visibly vision visir visita visitar visiton vitamina vivar vivid
    vivienda voile volada voles volumen vomitado vomitel vomito votes wacker wadded wadding wade
    wader waders wades wafer wafted wafting wafts waged wager wages waging waists waited waits
    waiver waives waked wakens waled wales waling walled walling wander wanderer wands waned
    wanes waning wanked wanking wanks warded warders wards wares warming warping warring warts
    washed washes washing waste waster wastes wasting watcher waterpower watts wave waver wavers
    waxed waxen waxes waxing weaken wean weaved weaves weaving wedging weds weeding weedy weeps
    wees weigh weighs weighty weir weirdo weirs welded welding welds welling wells wench wending
    wends wetness whacker whale wheal wheeling whiling whimpering whimpers whine whippet whisked
    whisker whiskers whisky whisper whist whistling white whiter whites whither whiting whomever
    whopping whore widows wield wight wigs wilds wile wiles wiling wills wind winded windowed
    winds windup windy wines wing winger winks winner winnow winnows winos wins wintery wipes
    wires wises wisher wishers wist witch witched witching witless witnesses wives wizes woks
    wonder wondered wonted wooded woodmen woods woody woolen wooly worded wording wordy wore
    worlds wormed worming worms wormy worrier worriers worsen worthy woulds wounder woven wrack
    wreak wreaked wreaking wrecker wrest wrested wrestle wrestler wrestles wrests wretch wriest
    wright wring wrings wristband writ write writer writers writhes writhing writs wroth wrung
    yacked yakked yeahs yearn yearns yeas yelped yelping yelps yermo yero yerro yerto yervo
    zoned zoomed
    """
)
