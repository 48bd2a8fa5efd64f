"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abasing abductee abides ability abocado abode abort abound abril abrojo
    abside abuje abuser abusiva abusivo abuso abut accelerate accent accented accenting accents
    accesible acceso accessibly accidentar accidente accursed accusation accuse accuser accusers
    aceda acena acento aceptar aceptor acerar acerba acerbo acerca acere aceria acerico acero
    acervo aces aceta acetin aceto acetona ached acing acmes acotada acres action activa activo
    actora actuado actuar acuse adamante addition addressee addresses adepta adepto adive adman
    admen administrada administrador admins admision admit ador adtor adul adula adulta adulto
    adviser advisers advocado adware afer aforcar afuero agarrado agarron agente agitanado aglow
    agora agostada agostado agre agreeably agresion agrete aground aguantar aguante aguda ague
    aguela aguelo aguera aguin ahormar ahornar ahorrada ahorrado ahorrar ahorro aided aiding
    aids ailed ailing aired airing ajenable ajera akin alar alara alarma albohol alcofol alece
    alen alentar alera alero alerta alerto alevo alguanta alguanto alier align aligns aline
    alines allay allen allot allots alloy alloyed alloying alloys ally alocado aloe alon alter
    alteration altercacion alternation altor aluda aluen amada amado amago amarro ambar ambient
    ambulante ameer amenazador amenazar amendable amentar amento amia amiba amibo amigar amin
    amino amito amon amorcar ample amputacion amputate amputates amuse amused amusing anaco
    andel anera angela angelus angers angle angler angles anima animar anisal anklet anklets
    announce announcer announces ansioso ante antecedente antecedents anted antena antennae
    anther antic antis antor ants anvil anvils apanalado aparte apena apenar apestar apocado
    aporcar aposta appealed appeals appear appeased appliance applies apply approaches apside
    apter apuesta apunadar apunalada apuntado apuntalar apuntar apunte aquela aquelo arada arado
    arador arbor arcada arced archer archero archers arches arching ardent arder areas arena
    arenal arenas arenaza aresta arfada argadillo argado argel argent argumento arias arigue
    armadia armadilla armador armajo armar arming armonia armor armos armrest aromas aron arose
    arpada arpado arraba arras arresto arria arrial arribar arribo arrima arrime arroba arrobo
    arrojado arroje arroto arroyo arroz artado artera arteria artero artista artistic asentar
    asfalto ashed ashes ashing asides asin askew aspalto aspen asperger asperges aspide aspirina
    aspiring assaulter assesses astaco aster astray asuelo asunta asunto atado atajo atanco
    atasco atempa atenazado atentado atentar atento atico atonal atone atoque atora atraco atril
    attaching attacker auctor auger augusta augusto aulico autor avacado avenar aventado
    aventear avert avesta avid aviento award awoken ayua ayudar ayuga ayuna ayunto azaque azoche
    azolea azote aztor azuda azuela azures azutea baaed babel babels babes babied babier babiest
    backer backs bacon badana bade badge bagazo bagged bagging bailed bailing bails baiting
    bajel bajista bajon bake baked bakery bakes baking balago balanceo balano balanzo baldado
    balde balded baldes baldly baldon balds baled bales balista balked balking balks ballad
    ballet ballets ballsy balms balon balsa banaba banada bananal bananar banano banas banca
    bance bandana banded banding bando bands bandy banes bang banista banjo banked banker
    banking banks banner banning bannister bannisters banns banon banquera banquet banquete
    banquets bans banter bantered banzo baqueta baranda barbar barbear barbed barbera barbero
    barbing barco barcon barcote bard bards bare barer bares barfed barge barges barging baring
    barita barked barker barley barns baron baronet baronets barons barqueta barral barreal
    barred barrelled barrelling barren barrer barricada barril barring barrow barter bartered
    basco based basely basemen baser bases basing basked basket basking basses bastante
    bastanteo basted bastes basting bastion basto batan batavo batea bated batel bateo batey
    bathed bather bathers bathes bathing baths batin bating batista bato batted batten battened
    battering battier battle battles bawl bawled bawling bawls bayana bayed baying bayon bayones
    bayonesa bays bazillion bazo beach bead beaded beading beads beak beaked beaker beaks beamed
    beaning beans bearding beards bears beasts beata beater beato beaus bebdo bebedo bebida
    bebienda become bedder bedsides beech beefs beeps beets befre beheld belay belch belido
    believer believers belio bella belle belled bello bells belonging belting bentos bents
    benzol bereave bereaves berms berried berth bested besting bests betas betide betides bets
    betted bettered bettering bettor bewaring bezo biased bible biddies biddy bide bides biding
    bids biers biker bikes biking bilge bilis bilks billa billed billet billets billy binder
    binding binds binged bingeing binned binning birch biretta bitch bits bittern bizarra
    bizarro black blacken blacker blamer blames blaming blanch blanches blanco bland blandly
    blanked blanker blankest blanking blanks blanqueta blare blares blase blaster blasters
    blazes blazing bleacher bleaches bleak bleating bleats bleep bleeping bleeps blench blend
    blender blending blends blent bletch blincar blinding bling blink blobs bloc bloca blocs
    blogs blond bloom blots blowsy blued blurt blush blushes blushing bluster blusters boar
    boarda boars boaster boasting bobbling bobs bode boded bodes bogged bogging bogie boinked
    boinking bola bolas bolazo bolder boles bolillo bolisa bolla bolls bolsilla bolso bolster
    bolts bomba bombe bombear bombeo bombero bombo bonded bonds boned boner boners boney bonged
    bonging bongs bonus bonzo boobing boobs booed booing booked boom booming booms boons boors
    boos boosted booting boots boozer boozy border bore bores boring borne borro borron botch
    botilla boton bottling bough boughs bounce bounced bounces bouncier bounder bounders
    bounding bowed bower bowers bowing bowlder bowling bows boxed boxen boxeo boxer boxers
    braces bracing braco brad braid braided braids brainy braise braised braises braising braked
    bramo bran branca brancha branched brand brandal brandis brands brash braves braving bravo
    bravos brawn braying braza brea breach breaching breading breads breadth breadths brear
    breather breathes breathy bred breed breeding breeds breezy brewer brewers brezo bribe brida
    bridging bridle brig brin brindar brine brink brinks briscar brisk brisked brisker briskest
    brisks brizo broad broiling bromo brood brook brooking brooks brote brothel brothels brow
    brows bruin bruins bruiser bruisers brunch brunches brunt brushes brusk bruzos bubbling
    buces bucked bucking budged budget budgie budgies budging bugger bugled bugling bulb bulbo
    bulge bulged bulging bulks bulldoze bulldozed bulldozes bulled bulls bully bummed bummer
    bumming bumpier bumpy bums bunged bunging bungled bungs bunked buns bunt bunted bunting
    buoying burbled burger burgers burglarize burglarizes burgle burgles burgs buriel buries
    burilar burlar burped burping burps burred burring burrow burrs burs bursted bursting
    burying buscar bused bushed bushel bushels bushiness bushing busied busies busing buss
    bussed busses bussing buster bustled bustling busts busying busyness butch butchery butches
    butron butted butter buttered butteries buttery buyes buzzer buzzes bytes cabal cabaza cabe
    cabera cabezal cabezo cabida cabido cabio cabled cabling cabro cacera cache caches cachete
    cachetero cackling cacle cada caddy cadenza cadera cadges cado cads caecer cafes cagada
    cagar caged cagey caging cagon caible caico caid cain cajera cajin cajo caked cakes caking
    calaba calado calamo calana calao calata calcado calco calda caldado caldo cale calena caler
    calera cales caleza calfs calibe calibre calida calido calina caliper calk calked calking
    calks calla callada callado callar callear callera callo callus calma calmar calmazo calms
    calmuda calmudo calnado calo calon calta calved calving calvo calzada calzado calzo camada
    camal camara cambera cambered cambering cambers cambin cambo cambon cambra camena camia
    camiar camibar camica camini camino camio camisa camison camita camon campar campear campeo
    campera campero campes campier campina campion camps camuna cana canada canado canali canar
    cancela cande candi candies canecer caned canera canesu caney canez canga canido canil
    canina caning canker canny canoes canon canta cantal cantel canter canting canto cants
    capada caped caper capes capillo capin capon capped capping capsule capsuled cara carada
    carao caraos carat carate caray carba carbide carbides carbs carca carcel carda carded
    cardena cardiaca cardiaco cardial cardias carding cardo carea cared carel carena careo
    carera carero cares careta carey careza cargado cargar cargo cargos caria caries carinar
    cario carjacker carla carlo carlos carmel carminar carmine carmines carnal carne carnicera
    caro carpa carped carpel carpentear carping carpo carps carra carrao carrel carretear
    carretela carreteria carretero carriel carriers carron carrot carted cartela carteo carter
    carting carts carve carver carves carvings casada casal cased casera cases cashed casida
    casina casino casinos cason casta castel casting castings cata catchy cate catin cation
    caton catting cauce caucel cauda cauje caula cauro causa causeo cauta cavada caved caves
    cavil caving cawed cawing cayada cayote cazon cease ceases ceasing cecina ceded ceding
    cedular cegar celada celan celar celera celerity cellar cello cells cellular celtre celula
    cembo cenada cenado cenal censer centen cerate cerda cereza cerillo cerner cerro certa
    certeza certificacion certifies cetre chaco chafed chafes chafing chai chaira chaises
    chalada chamber chammy champed champing champs chan chance chanced chancel chances chancing
    changa changle chano chanted chanter chapin chapo chapped chapping chaps chapter char
    charcal chargers charier charmed charmer charo charred charretera charring charro chars
    charted charter charting chase chaser chasers chasis chasms chaster chato chatted chattel
    chattier chayo chazo cheat checa checker checo cheek cheeked cheeking cheeks cheesy chesa
    cheso chess chewer chews chiar chick chicks chid chile chili chill chime chimps chipa chipe
    chipped chipping chirps chis chist chits chivo chock chocked chocking chocks chofe choirs
    choker chokers choler chomped chomping chomps chope chopper chops chords chore choro chorus
    chote chowed chowing chuck chuckled chuckling chucks churcha churco ciar ciato cider ciento
    cimar cimera cincel cinco cinta cintra circle circled circlet circlets cirro citar cito
    clack clacked clacking claco clambered clambering clambers clammed clamming clamo clamped
    clamping clamps clams clan clanged clanging clanked clanking clans clapped clapping claps
    claro clase clash clashes clashing clasp clasped clasps classed classing classy clatter
    clause clauses clava clave claws cleaned cleanly cleanser cleansers cleansing clearer cleat
    cleave cleaved cleaves cleaving clero clever clewed clewing clews clica cliched cliente
    climber clime clinched clinches clinching clinica clinico clink clinked clinking clipper
    clipt clise clits cloak cloaked clobber cloche cloches clocking clocks clods clomps cloning
    clopped clopping clops closer closes closest clothe cloths clotted clotting cloud cloudy
    clouts clove cloves clowned clowning cloyed cloying cluck clucked clucking clues clutch
    clutter clutters coached coal coaled coarse coartado coartar coata coate coated coats coaxes
    cobo cobre coca cocaina coce cocha cochillo cochina cochinero cocida cocinar cocinera cock
    coco cocol cocora cocosa cocota cocote codded codding codena codeo codes codex codin codina
    cods coed coeds coffer cofina cofre cofta cofto cogote cohered coherence coido coifs coiling
    coils coime coin coitar coito cokes coking colada colado colar colas colds coleada colear
    colector coleo colgador colgajo coligada coligado coligarse colina collada collado collage
    collar coller collide collides colluded colmada colmado colmar colmo colo colones colote
    colpar cols comadre comal comas comatosa comatoso comba combar combate combes combinacion
    combine combines combing comely comer comers comet comets comfortably comic comico comido
    comienda comienzo comigo cominero comino comiso commander commando commandos commend
    commended commending commends committee commute commuted commutes commuting compana compano
    companon compare compas compasion compel compete competer complain complains complaisant
    completa completer completo compo comportable compos compression computar compute computed
    computers computes comta comto conac concejera concejero concepta concert concertar
    concerted concerti concerto concerts concession conch conches concina concreta concreto
    concusion condole conducto conductora cone conejera conejero cones confesion confeti
    confiscate confiscates conform conformed conforming conforms confortable confuser confuses
    confuted congealed congealing congest congo congregacion conks connecter conociente cons
    consider consola consone constipate constipates consume consumer consumes cont conta
    contacto contado contained contar contemplate content contenta contented contenting contento
    contents contera contestana contestano contestant contestar conteste context contexto contia
    continua continuo contract contractar contraction contracto contraptions contray controller
    contused contusion convent convents converging conversacion converting convince convinces
    convulsion cooed cooing cooked cooker cooky cooled coolie cooling cools coons cooper
    cooperativa cooperativo cooping coops coos cootie coots coped copes copied copier copiers
    copina coping copped copping copses copta copto cora corals corar coras corbe corca corcarse
    corche corda cordado corded cording core corea corear cored cores corete coria coring corita
    corito corks corla corlar corma corms cornac cornado cornea cornear corned corneo cornerina
    cornero cornet cornier cornija corns coro coroner corota corpa corps corra correa correccion
    correcta correcto correo correr corrigendo corro corsa corse cortada cortador cortao cortex
    corton corua corva corvado corvar corza cosa cosies costa costado costar coste costo costra
    costs costumne cota cotar cote cotes coto cotter cotters couched couches couching cougar
    counsellors country coupe couplet coupon coups coursed courser courses coursing courted
    courtier courting courts coves coveted cowed cowered cowing cowls cozies cracker cracking
    crackled cradle crafty cram cramming cramp cramped crams cran craned craneo cranes craning
    crank crape crapping craps cras crasa crashes craso crass crater crating crave craved
    crawled craws cray craza craze crazing crea creak creamy crear creased create creed creel
    creep creer crema cress crest crewed crewing crick cricked cricking crida crimen crimp
    crimping crimps cringing crises crisps crista cristel crocina crock crocked crocks crone
    crones crooking crooks crooning cropped cropping croqueta crosser crossest crotch crotches
    crouch crouches crow crowding crowed crowing crown crowns crows cruft cruise cruised cruises
    crumbled crumple crumples crunch crunches crush crushed crushing cuada cuado cuando cuanto
    cuarta cuartel cuarteo cuarton cuarzo cuate cuatro cuche cuchillar cuchillon cuclillas
    cuclillo cuelmo cuenda cuera cuerdo cuerna cuerva cueslo cuida cuido cujon culada culle
    culled culling culls cumbo cunadia cunadio cunal cunt cunts curada curado curate curato
    curbed curbing curda curds cured cures curies curing curled curling currant curried curries
    curro curry currying curse cursiva cursivo curt curta curtail curtails curter curto curved
    curves curving cushier custodia custodial custodiar cuter daemon daemons dairy daisy dales
    dally dames damped damping dance danced dancer dancers dandling danes danger dangers dank
    danker dano dared dares daring darken darling darned darning dashes dated dawn dawned daze
    dazes dazing dding deader deafer dearer dearly dearth dearths debase debater debil decada
    decay decayed decease deceases decks declive decode decreased dedil deepen deesa defame
    defeated defeating defecate defecates defect defected defecting defensa deforme dehydrate
    dehydrates deice deicing deject delate dele deliberante delicious deliver deliverer delivers
    dells delude deludes deluged demand demanda demo demonic demos dende denoting dentin dentina
    dentine denuded depend deplored deportment depresion depresses depth depths depute deputes
    deputizes derailed deride derive deriving derrama derramo desaire desalmado desamador
    desarmada desate desdel desden dese desear desend desertar desga deside desierta desierto
    deslayo desmanada desmanado desmano desmedida desnudar desorientador desparar despatch
    desperar despernar despidida despido desta deste destre destron destroyer destruccion desus
    desvanecido detail detainee detergente determine determiner determines deterrent detest
    devise diabla diabolo diano diarrea diarrhoea diced diente dieting digger diggers diked
    diking dill dills dimes dims dined diner diners ding dinging dining dink dinned dioxin
    directer directora directory disable disables discharge discorded discus discuses discusses
    discussion disector dished disks dislocate dislocates disorganize disorganizes dispar
    dispatched dispatches dispertar dispierta dispierto displaced displacing dispose disposes
    disputa disses distiller distillers distrust ditches dive diver divers dives diving divorcee
    doable doble docen docked docto doctora documentar doer doers doga dogging doily dolar doled
    doler doles doling dollar dolly dolo dolora dolts dolzor domed domes domestica domestico
    domida doming dond donned donor donors doodle doodled doodler doodlers dooms dopes dopey
    doping dormidor dosel dosing doted dotes doting dotor doublet doubly doubted douse douses
    doves downer downing dowsed dowses dowsing doyen doyens doze dozed dozes drabs drafting
    drafts drag draga dragado drago drainer dram drams draping drawl drawling drawls drays dread
    dreaded dreading dreads dreamer dreamy dregs drenches dressed dresses dressier drier driers
    dries drift dril drily drino dripped dripping drips drivel drivels droll droned droning
    drool drooling drooped droops drope dropper dropsy dross drover drovers droves drowse
    drowsed drowsing drubs drudged drudging drum drummed drunker drunks drying ducked ductor
    duding duel duela duelo duels dulls dumpling dumpy dunces dunk dunner duped duping durina
    dusted dustier dyeing dyer dyking earl earls earthy easing eater eaters echado echazon edger
    edges edging edilicio educacion eery eider eighth elating embarazado emerge emerger emery
    empina employe employed employer employers employes empress empresses emptier emptiest
    empujar empuje empujon empunar encerado encerrada encerrador encia encimar encina enciva
    ende endina endino endorse endorsed endorser endorsers endued enduing enfermar enfermeria
    engace engina enmities enrage enraged ensenado ente enteo entera enterez entero entice
    entitles entrano entrante entres enure envenenador enzima erbio eria erio erratica erratico
    erratil esbate escalante escapee escapo escarpe escoa escobar escobeta escobo escoda
    escopetar escora escosa escota escuchar escucho esfera espadar espalda espana espata
    esperanto esperar esperma espesa espeso espiada espira espora esporo esposar espuera estacte
    estada estano estante estas estay ester estera esters estrangul eter evacuate evacuated
    evacuation evaluacion evens evento eviccion evidente exact exacta exactor exacts excels
    excepta excepto excerpt exceso exchange exchanges excremento exhausta exhausto exiting exits
    exorcise expedience expended expire expires explosiva explosivo expose expresa expresion
    expreso expressed extender extinguished extinguishes extrana extrema extremer extremo fabled
    fabulosa faced facer facet facets facies facina facts fades faeces fagged fagging fags
    failing fails fain fainter fakes faking falla fallecido fallo fallow fallowed fallowing
    falter fanal fanny fantasied fantasize farce farces fare fared fares faring farmed farther
    fasces fasted fasten fastener fasts fates fating fattened fatter fauces faxed faxes faxing
    fazes fazing feather feathers feats feder feint feinted feinting feints felling fells fenal
    fencer fences fencing fends fenice ferro fertilizar fertilize fertilized fertilizes fester
    fests fetches fewer fezes fiasco fiats fiel fiend fiends fiera fiero fierra fifes figura
    filed files filing filings filling fills filly filth fina finale finana finance finar finch
    finder finders finding finer fingernail fingir fining finis finisher finishes finks finny
    fins firework firmed firmer firming firms firs firsts firth fishermen fitful fiver fives
    fixer fixes flacks flag flail flailed flairs flake flaking flame flamingo flapped flapping
    flaps flared flaring flasher flashes flashy flats flawing flaws flaying flays flecked
    flecking flecks flees flesh fleshed fleshing flete flick flicker flied flier fliers fliest
    flights flighty flinches flint flints flipper flippy flips flits flocked flocking flocks
    floes flogged flogging flogs flood flooded flooding floorboard flopped flopping flor flote
    flour floured flouring flouting flower flowery flue flues fluida fluido fluir fluke flume
    flumes flunk fluor flush flusher flushes flushing foaming focussing fogey fogged fogy foiled
    foists folds folk folksy follon follower folly fomes fond font foraged foras foray forca
    forded fords fore fores forge forger forgers forges forget forgo forked formar formed
    formero forms fort forte forth forts fosil foully foundling fount foxed foxing foyer foyers
    fracture fractures frags framer framing franco frasca fraude freeing freeze freezes freno
    freo fres fresco freson frida fried fries frige fright frighted frighting frights fringe
    fringing frion fronte frost frostbit fruir fruity frustrate frustrates fryer fryers frying
    fuddling fueling fuels fuente fuer fuero fuerza fuesa fulera fulla fulling fulls fume fumed
    fums funcion fund funding funds funerala funereal funky fura fuses futil futre futura futuro
    fuzes gaban gabasa gabbed gabbing gabbled gabbling gabled gabs gage gages gaita galas gales
    gallera gallero galley gallstone gambled gamed gamer gamest gamey gante gapes gaping garaje
    garbed garble garbles garbs gardened gargled gargling garita garito garote garoting garrota
    garrotin garrotte garrotting gases gashes gashing gasoleno gasp gasped gasses gassy gatas
    gates gato gauging gauze gavel gazed gazes gene genie genies genital genre gent genta
    gentile gentlemen gentler gently gento gentry gents genus gibes gibing gigging gill gills
    gilt ginned ginning girded girds girts givens glade glads glande glared glase glassed
    glassing glaze glazes gloats globe glose gloss glosses glowing glucosa glutted gnashed gnats
    goads goals gobbed gobbing gobble gobbler gobbles gobierna gods gofer gofers goggle goggled
    goggles goggling golds goles golfear golfed golfin golpe golpeada golpeador gong gonging
    goodly goody goofing goofs gooks goons gorging goring gorse gouge grabber grace graceful
    grade grads graffito gram grama gramo granades grance granda grander granel granting grants
    grape graspo grasps grassed grasses grassing grassy grata grate grato grava gravely graven
    graver gravy grays graze grazed greasy greed greet grepped grepping greps grial grida grido
    grids grieta grifa grifo grija grilla grille grillo grima grins gripe griped gripes griping
    gripo grippe gris grisa grit gritar griton grits groan groins grope gropes gross grouped
    grouping grout grove grovel grubbed grubs grunt gruta guaitar guara guarda guardin guaro
    guena guess guiar guidar guild guile guilty guinar guipar guisar guita guito gulled gulling
    gummier gummiest gunmen gunner gunny gushed gust gustar gusted gusting gusts gutting guzman
    guzzle guzzler guzzles haba habar haber hablado haca hacera hachar hache hacho hacia
    hacienda hacker haemorrhage haemorrhaging hafts hags haired hakes hala halar haler hales
    halfway haling hallar hallucinate hallucinated halo halving hambre hammed hamming hamper
    hampered hampering hampers hams handled handler handlers handling handout handsful hanger
    hangouts hanks hanky hardily hardy hared harems hares haring harked harking harks harma
    harped harping harps harpy harry hart harts hastes hatched hatches hated hater haters hating
    hatting haunted haunting haven haves hawing hawked hawking hawks haying hazes hazing header
    heading heady healed healing heals heaped heaping heaps hearse hearth hearths hearty heated
    heats heave heaves hecha heeded heeds heft hefty heirs heisted heisting helicopter
    helicoptero helms helper herd herded herds herein herida heridor hermanal hermanar hermania
    heroic heroica heroida heroine heron herrin herring hervido hiades hickey hicks hide hided
    hied hieing hies hike hiked hikes hiking hinds hinge hinged hinging hings hinting hiper
    hipped hippy hires hiring hive hived hiving hoard hoarse hobby hocked hocking hocks hods
    hoed hoeing hoes hokey holders holed holiday holing holler hombro homed homeless
    homelessness homes homicida homing honed hones honied honing hooding hoods hoofs hooked
    hookey hooking hooks hoop hooped hooping hoots hopeo hopper hopping horde hording horns
    horre horses horsey hosed hoses hosing hospitalize hospitalizes hostaje hosted hostel
    hostels hostil hosting hotkey hotlink hovel howlers hucha hule hulled hulling hulls humana
    humane humano humar hunger hungers hunker hunkers hunts hurdled hurdling hurler hurra hurray
    hurtas hurtled hurtling hurto huts hyped hypes hyping ideacion ideal ideals idear ides
    ignore ileo illuminate ilusa iluso image imaged imagen imaginar imaging immoral impale
    impales impatient importer importers imposible impossibly impostora inaner inatento inbox
    incaler incasable incest include included incoherence incoherencia indecente indent
    indicacion individua individuar inebriate inebriates infanta infante infect infecting
    infecto infects infer infernal infest infested infesting infests inflamable inflect
    inflected inflection inflicta inflicto influente informacion informante infurto inhalant
    inhalar inhale inhales injects injures inlay inmortal innate insect insecto inserts insets
    insider insistente inspects installed instructo instructora instrumento insula insulina
    insulto insure insured insuring intelectual intencion intencional intender intension intenso
    intenta intents inter interjection interna internar interne interned internee internes
    interpretar interprete interpreted interseccion interval intervencion intestado intestate
    intoned intoxicacion intoxicant intoxicate intoxicates intrude intruded intrudes inure
    inured inuring invade invader invades invent invention invento invernal invest invested
    investing invests invisibly inyeccion inyector irracional jabber jacer jardinera jell jells
    jeringar jests jeweller jewellers jibbed jibbing jigged jigger jiggers jigging jiggling
    jimmies jobbed jobbing jogged joggling joguer joiner joins jointed jointing joist joker
    jokers jolly jostle jostles joyed joying jugged jugging juggle juggled juggles juglar
    jugueteo juicer juicy jumble jumbles jumpier jumpy juvenile keeling keels keened keening
    keens kerosine kicky kidnaped kidnaping kidnapper killer kilned kilning kilns kilos kilts
    kinds kinked kinking kinks kissed kisser kissers knack knacks knaves knead kneeing kneel
    kneeled kneels knelling knitted knobs knocker knots knuckle knuckled labe labeo labil
    laboreo laborer labro lace laceracion lacing lack lacked laddies laded lades ladillo lading
    ladles ladriello lads lager lagers lain lakes lama lamas lambel lambs lame lamed lamely
    lamer lamers lames lamest lamin laming lampa lampo lams lanar lanced lancer lances lancet
    lancing lande lander lando lands landscape landscaped landscapes lanio lanuda lanza lanzon
    lapel laps larded larder larding larga larger largo larking larks lase lased lases lash
    lashes lasing lasted lastima lastimador lasting latent latera laterally latero latex lathed
    lather lathing latida latin latir latter lauda lauded lauding laugh launch launcher launches
    lave laxer laxest layer layers layman lazar lazed lazes lazies lazing lazying leach leaded
    leading leads leafed leafing leafless leaflet leaked leaking leaner leaps learned leas lease
    leased leases leashed leashing leasing least leaved leaven leavens lechal ledger leer leers
    lefter legon leman lemony lending lenon leon lept lesion lesionador lesions lessen lessor
    letal leton leva levantado levantar levante leve leveler levelled levelling levered levering
    libel liberally librar licence licensee licit licking licks licuor lied liens lieva lifelike
    ligatura lighted lighten lightning liken liker likes liking lilted lilting limbo limbos lime
    limed limen liming limite limning limns limon limos linamen linar lince lincear lindar linea
    lineal lined linen linens lineo liner linera liners linesman linesmen linger lining linked
    links linted linting lints liones lipes lirica lisol lisping lisps listed listel listin
    listing liston liter literatura litter litters littler lively liven livens liver livers
    livest livid llaca llaga llamado llamar llameante llana llanada llapa lleca llega llena
    llera lleta llevar loader loafed loafing loafs loaned loaning loans loaves lobbied lobbying
    lobed lobes locacion locales locate locket locking locus locution lodes lodge lodger lodgers
    lodges lofted lofting loges logged logica loguer loner loners longar longed longing longor
    loomed looming looms loons loony loop looping loops loosed loosen looser looted looter loots
    loped lopes loping lopped lorded lording lords loser losers loses losina losino loto lounged
    lounges louse louver lovely lover lovers loving lowed lowing loxes lucense lucia lucida
    lucido lucio lucir lucked lucking lucks lugar lugged lugging lugre lumping lumps lunched
    lunching lunes lunge lungs lurch lurid luring lynch lyric lyrical macar maceo macha macheta
    machin machina macho machote macia macing macis madden maes magar magia magic magneto
    magnetos magno mago maiden mailer maimed majar major maker makers malar mallete malleto
    malls malon maltes malts mamar mamia mana manage managed manages manar manca mancer manco
    manda mandi mando mandon mane manea manes manga mange manger mangers mangon mangos mangual
    mangy mani maniac manida manija manila manir manita maniu manna manned manor manors manosa
    manoso mansa manse manso manta mantillo manto maples marca marcha marcher marches marco mare
    mareador marejada mares maria mariguana marihuana marina mariner marino marking marred
    marries marrillo mars marsh martilleo marts masar masia masking maslo massages massed masses
    massing master mata matante matched matching matear mated mates math mating matte matted
    mattered mattering matters mattes mauled maure maxed maxes maxing mayar mazar mazes meal
    meals meats mecer mecha medal meddle media medial mediana mediano mediar medias mediation
    medica medicacion medicamentosa medicamentoso medicar medicinal medicinar medicines medio
    medir meditation meditations medro meismo mejer mejico mejora melico melion mellon melting
    memento memes memoria memorizes menace menaces mencion mended menes menial menially menor
    menos mensaje menses menta mentar mentiron mentol menton meon meowed meowing mercal
    merchandize meres merlon mero mesas mescal mese meshed meshes meshing mesma mesmo meson mess
    messed messes mestal mester meta metad metate mete meted meteor meteors metes methadon
    metical metido metier metiers metilo meting mewed mewing meyor mezcla miasma micha micho
    mighty miked mikes miking miles militar militara millet milligram mimed miming mimo minar
    minced minding mined miner mingo minima mining mino minon minted minting minue minuet
    minuete minuets minuses minuta minuter minutest mioma mirada mirado mired miring misa
    miscarries misdo misia misio misled missive mista mistaken misted misting misto misused
    misuses misusing miter miters mixer mixes mizcal moats moble mocha mochacho mochas mochete
    mochil mocho mocion model modico modio mohada mojada mojado mojel molada moldy moles
    molester moll molla molle molls molon monada monda mondar mongo monkey monta montar monte
    montes monto mooed mooing mooning moons moor mope mopes moping mopped morador moraga morago
    morar morato morava moravo morcar morder mordido moreda morel morns morrada mortal mosey
    mosses motar mote motes moth mothball moths motil motile motilon motin moton motora
    motorista motril motriz mouths mover moves movil mower muchacha muddle mueble mueca muelo
    muer muera muerdo muergo muermo muffle muffled muffles mugger mules mullet mullets mullo
    mulo mulso multipla multiplex multiplo multiply mumble mumbler mumblers muncha muncho muneco
    munged munging murcio murderer murete muria murido murks muro murrio murta musaica musca
    musco museo muses musgo mushroom musical musico mussed musses mussing mustered mustering
    musters muter mutilacion mutter nadi nadir named napes narcotic narcotica narcotico nares
    narked nauseam nausear nauseate nauseates navajo naves navio neatly necesitar necked needled
    needy nerds neta neto nicety niche nickel nicotina niego nietro nieve nigh nighty nineta
    ninny nioto nipping nites nito nitrate nitrito nitrogeno nocha nodes noes nonio nooses norbo
    noria norial norma normalcy noro noses nosing nosy notches noted noting nova novice nowise
    nuche nudes nudge nuked numbed nuzzle oaten objecto observant observar observe observer
    observes obsesses oceano ocena ocher odder offed offices official oficiala oficiar oficinal
    ojal ojalar older omens opcion operador opiata opiato opined opining oponer oranes orante
    orden organize organizer organizes oriente orillar orillo orion ostion otrosi otter otters
    ouster outdoor outed outre outsider outsize outstretches ovens overbook overcook overdo
    overdoing overeating overhear overheard overhearing overheat overpays oversees oversight
    overtook owed owing pacada pacado pacer packer packet packets pacts paddocked padron pagar
    paged pager pagers pages paging pail pailful pails pained paining painkiller painter paints
    paired pairs pais pajada pajado pajea pajil palace palaces palada palado palas palate
    palates paled paler pales paling palled pallet pallets palling palls palma palmo palmy palon
    palor pals pamper pampers pamphlet pana panada panado panal panca panda pane panes
    panhandles pani panica panico panil panned panning panque pansa pant panted panties panting
    panty papada papado papar papel papera papero papery paraba paraca parade parades paradina
    parador paradox paraguay paralyze paralyzes paramo parao parapeto parata parch parched
    parches parda pardo pare pareada pareado pareo pares parida parima paring paris parity parks
    parpado parquet parqui parrada parrado parred parries parring parro parron parry parrying
    pars parse parsed parses parsing parson part parta parte parted participante partied parting
    partly parto parvada pasada pasado paseo passe passel passels passer pastar pasted pasterns
    pastes pasties pasting pasto paston pastora pasts pasty pata patada patao patched patchy
    pate patear patena patent patents patera patero pates pateta patilla patio pato paton
    patrols patrona patrono patrullar pats patter pattern patters patties patting patty paunch
    paunches pauper paupers paused pauses pausing pavada pave paved pavera pavero paves paving
    pavor pawed pawing pawns payada payed payer payers payes payoffs peaces peach peaje pealing
    pear pears peasant pease pecado pecar pece pecha peche pecio pecked pecking pecks pecs
    pedant peddle pedro peeking peels peeper peeping peeps peering pees peeving pegador pegaso
    pegunta pelado pelar pelgar pelleta pelon penado penal penar pencar pence pended pendent
    pennant penning pensado pensamiento pensil pepped peppery peppier pepping peppy perada perca
    perch perchel perches perdido perdis perdiz perdon perero perked perking perna pernio perno
    perol perone peroxido perque perra perrona personae perta pesado pesar pesce pester pests
    petar peters petral petrel petted petting pheasant phoney phoneys phonies phony photographed
    photon photons piazza picado picano picardo picio pickax picker picket picketed pickets
    pickled pickling picky piddle pied pieing pierce pierces piers pies pieza piing piked piker
    pikes piking pila pilaf pilafs pilar pilau pilaus pilaw pilaws pile pileo piles pilla pilled
    pilling pillo pilo pilon pilote piloto pimping pimps pinada pinal pinato pinaza pincha
    pinche pincho pined pines pinged pinging pining pinked pinking pinks pinta pints pinza piped
    piper pipers piping pipped pipping pips pirata pison pissed pisses pissing pistils pisto
    piston pistons pitch pitches pitching pitio pitted pitting pivot pizate pizca placa placel
    placer placers placid plaice plaid plains plaint plaints plait plaited plaits planed planeo
    planes planet planets planing planked planking planks planner planta plantar plante plantear
    plantel planting planto plaste plaster plasterer plastica plastico platea plated platel
    platen platens plating plato platon platter playa player playoff plead pleas pleasing
    pleating pleats pled plegado plegar pliant plied plodded plodding plomado plomazon plomizo
    plonk plopped plopping plops plot ploys plugged plum pluma plumazo plumbea plumbed plumbeo
    plume pluming plump plumper plumping plumps plums plunder plunk plunked plying poach poacher
    poaches pocho pocked pocking pocks podded podding poder podia podio podre podrida podrir
    poeta poets poino pointer pointers poise poises poising poisoner pokers pokey pokeys pokier
    polder polea poled polen poleo polex policial policies poling polisher polishes polison
    politer polity polled polling polls pols pommeled poncil ponder poner pones ponque pooch
    pooped pooping poops popes poppy pops pora porche porco pored pores poring porra porro port
    portal portar porte ported porter porting ports posed poseer poser poses posher posible
    posicion posited positing positiva positivo positron posits poson posses posta postar poste
    postear postilla postin postmen postor postre postrer potra potted potter potting pouch
    pouncing pour pouted pouting pouts powdery power poxes practica practico practise practising
    prado prate prated prates prating prawned prayer preacher preaches preachy preces precious
    preciously precises predio pregar preguntar pregunton premiere premise premised premiss
    premisses prensar prension prepare prepares prepaying prepped preps prescribe prescribes
    prescripcion presente preset presidenta presidente prest presunta prevencion prevent prever
    preyed preying preys priced pricey prick pricking prickled pricks pricy pride prided pries
    priesa prim primal primate primaz prime primed primor primp prince principar print printed
    printers printing prints priora priory prisa prision prisma priso privater prize prized
    probable probar probe problema prods produce producer producers products profane profs
    profusa profuso progne programa progreso prois project projection prole promises promo proms
    pron prona prong prono properly propping pros proscribed proscription proscriptions prose
    prostitucion proteccion protest proto provably prove prows prune psalms psyche psycho
    psychoses puado pubic publica publico puches pucho pucks pudio puerca puerro puerto puesta
    pukes pulla puller pulles pullet pullets pulley pulped pulping pulpo pulps pulpy pulsed
    pulsing pumas pumente pummelled puna punar puncha punchy punete punks punned punning puns
    puntal punting punts pupal pupped pupping pups purchaser pure puree purge purled purling
    purls purpler purser pursue pusher pushers pusses putted puttying pwned quantify quarrelling
    quebrado quebranto quedar quedo queer queerer quejar quejo quema quemi quera querando
    querida querva queso quetro quicken quids quiebro quier quieta quietar quiete quieto quiets
    quijar quijero quijo quilo quilts quimo quine quino quintar quinto quio quipo quips quire
    quistarse quistion quisto quita quitapon quiton quoits rabi rabia rabida rabido rabil raced
    races racier racimal rackets racoon rada radal radia radiacion radial radiar radii rafted
    rafting raged raging raided raider raiders raiding raido raids railed rained raining rains
    raise raisin raisins rajar raked rally ramble rambler rambles ramial ramio rancio ranger
    ranging rango rangy ranked ranking ranks ransom ranter rapar rapes rapid rapider rapina
    rapine rapped rapper rapping rared raring rasar rascuno rasgueo rasher rasped raspier
    rasping raster rated rating ratio ratting raved raving rayar razar razing razon reaccionar
    readying realito reals realty reaming reams reaped reaping reaps rear rearing rears reblar
    rebote rebus rebuses recant recazo receive receiver receives receptiva receptivo rechazar
    recial recio reclinar recline reclined reclines recognizer reconocer recorder recortado
    recover recovera recovero recovers recuerdo recular redaccion redar reds reeds reedy reefed
    reefing reefs reelection reeled reeling reels reeved reeving refaccion refile reforma refs
    refuge refuges refund refute refuted refutes refuting regajo regal regala regalado regalar
    regale regally regalon regano regar regato regazo regent registrar reglar regress regulo
    rehusar reject relapsa relapso related relativa relativo relaxes relent relied relies
    relinquishes relive relived rely relying remar remark remate remero remeson remezon remonte
    remota remoter remoto remover rending rends renting repaid repairmen repay repaying repent
    replace replaces replay replayed replaying replicar replies reporte reporter represar
    reprieved repuesta requester require requires requited rescuer researcher researches resent
    residency residente resister resolver resort resorted resorting resorts resource respice
    respigar respirator respirators respire respiro responseo responsiva responsivo respuesto
    restaurante restinga rests retain retained retaining retains retar retarding retch retched
    retches retching retort retorted retorting retorts retostado retrieve retriever retrieves
    returnee reusable reuse reused reuses reusing rever revered revering reverse reverses
    reverted reverting revile reviled revise revised revistar reviving revolve revolved revolves
    rewarding reword reworded rewording rewords rezar ribbed ribbing rices ricial ricing ricio
    ricked rickets ricking ricks rids rife rifer riffles rifts rile riles riling rills rimes
    rimmed rimming riots riper ripper rippled rippling riser risers rises rising risks riste
    rites riven rivera rivers roached roaches roaching roads roam roan roans roaring roars robar
    robed robes robing rocho rocin rocino rocion rocked rockers rocket rocky rodar rodio roes
    roger roido roiled roiling roils roles rolla roller rollo roma romana romano romin rompido
    roofed rookie rookies rooking rooks roomer roomers roomier rooming rooms roost root rooter
    roots roped roping rose rosea roseo rotund roue roues rouge rouged rouges rouging route
    routed routes routing rover roves rubbers rubbery rubier rubies rucio ruder rudo ruedo rugar
    rugido rugir ruidosa ruidoso ruining rular rule ruled rules rumbled rumbling runcho runnel
    runnels runnier rupture ruse ruses rushes rusting rusts sabano sabara sabaya sabea sabeo
    sabida sabido sabina sabio sabor sacio sacked sacking sacks sacre sacred sadden safes safio
    safir sage sager sagrado saith sake sala salab salada salado salar salaz saldar saldo sales
    salgar salia salico salido salin salino sallar sallow salmar salmo salso salt saltear salter
    salto salty salud salvar salved salver salving salvo saman samio sample sampled sampler
    samplers sanding sands sandwiched sanely saner sangrador sangrar sangredo sangria sanitize
    sanitized sanitizes sank sapan sapped sapping saps saran sarapes sarta sash sashes satay
    sate sated satelite saten sates satin sating satrap save saver saves saviour savor sawed
    scab scabbed scabbing scads scags scald scale scales scalped scalper scalpers scalping scaly
    scammer scamming scamp scams scanned scans scanter scar scarce scarfed scarfs scaring
    scarred scars scarves scary scats scatted scatter scattering scatting scent schedule
    scheduler schedules schooled schooner scolded scolding scone scones scoot scooted scooting
    scoots score scored scores scoring scout scouted scouting scouts scows scrabbled scram
    scramble scrambler scrambles scrammed scrams scrap scrape scraper scrapers scrapped
    scrapping scraps scratchy scrawl scrawled screw screwy scrip scrips scrolling scrolls scuff
    scuffed scull scummed scurf seabed seal sealer sealing seals seamed seams sear searcher
    searches seared searing sears seated seccion secen secon secor secretar secure securer
    secures seda sedal sedar sedge seed seeding seeds seeks seeming seep seeping seeps seer
    seers segar segue segur seis seise sell selling sells selves semanal semen senado senar
    senara senates sencido senda sendas sendos sene senera senior seniora seno senoria sensing
    sensor sentada sentida sentidor sentience seor seora serapes serer serous serta servar serve
    served serves servile serving servir sesen setal settee setter setters settler seventh sever
    severa severer sewed sewers sexing sexting shack shacks shad shades shading shadowy shads
    shady shaker shakers shaky shale shallot shallows shalt sham shames shaming shammed shamming
    shams shape shaped shaping shared shares shark sharked sharking sharks shave shaved shaven
    shaves shawl sheaf shear sheared shearing sheathe sheathes sheaves sheen sheep sheer sheered
    sheering sheers shelled sheller shelling shelve shelved sherd sherds shies shill shilled
    shills shimmer shimming shims shinned shinning shins shipped shipper shippers shipping ships
    shire shirk shirr shirred shirring shits shitting shitty shock shocker shoed shoeing shogun
    shoguns shone shoo shooed shooing shoon shoos shopped shopping shored shores shoring shorn
    shorted shorter showery showier shown showy shrank shrews shrike shrikes shrove shtick
    shticks shuck shucked shucking shuts shutter shuttered shuttering shying sicked sicking
    sickly sicks sides sideswipe sideswipes sidewall siding sidled sidling sifter sifters
    sifting sifue sighs sight sigla signar signer signing signo sigua silba silencer silente
    silga silice sillar sills silly silt silting silts silva silvery simile simmer sims
    simulacion sincopal sincope sindrome sine sing singar singe singed singeing singes singling
    sings sinker sinking sinks sinned sinner sinning sins sipped sipping sired siring siringe
    sirs sirup sited siting sixth size sized sizing skate skated skates sketched sketchy skewed
    skewing skies skiff skill skilled skimmed skimming skims skinning skipped skipping skirt
    skits skitter skitters skulk skying slabbed slabbing slabs slack slacked slacking slacks
    slags slake slaked slakes slaking slam slammer slang slashes slate slated slates slating
    slats slaved slaving slaying slays sleek sleeking sleeks sleeper sleet sleeting sleets
    sleety slewing slicer slices slick slicked slicking slicks sliders slier slime slimmed
    slimmer slimming slims sling slings slink slinking slinks slipper slips slitter sloes
    slogged slogs slopped slopping slops slosh sloshed sloshing slots slotted slotting slouches
    sloughed slowed slower slowing slows sludge slues sluice sluiced sluicing sluing slum
    slummed slummer slumming slumps slums slunk slurp slurped slurping slurps slush sluts
    smacker smalls smart smarted smarting smarts smattering smear smears smelly smelt smelted
    smelting smelts smiley smit smite smithy smock smocked smocking smocks smoker smokers smoky
    smoother smote smoulder smouldered smouldering smoulders smugger snack snacking snacks
    snaked snaking snaky snapper snaps snare snared snares snarf snaring snatches sneak sneakers
    sneaking sneaks sneered sneering snider sniff sniffled sniffling sniped sniping snipped
    snipping snitch snitched snitches snitching snits snoot snoots snored snores snot snots
    snotty snout snouts snowed snowfall snowfalls snowing snows snuck snuff snuffed snuffing
    snugged snugger snugs soaped soaping soaps soared soaring soars sobar sobeo sobina sobra
    sobrena sobreno socia socked socking sodden solar soldar solder solders sole solear solen
    soleo soler soletar solider solio solito solla sollar sollo solvente solver somber sombre
    sombria sometime someway sonolienta sonoliento sonora sonta sonto soot sooth sopear sopon
    sopped sopping sops sora sorba sorber sorda sorer sores sorna sorra sort sorted sota sotar
    soto sotol sotole sots sough sours souse sowed sower sowing sows spacey spacial spacy spaded
    spake spammed spamming spams spank spanked spanking spanks spanner spanning spans spar
    spared sparer spares sparing spark sparkling sparring spars sparse spate spates spats
    spatted spatter spattered spattering spatting spay spayed spaying spays speaker spearing
    spears speck specking specks speedy spelled spelling spelt spend spending spends spewed
    spewing spiced spices spicing spicy spidery spied spiel spieled spiels spikes spiky spills
    spin spine spines spiny spire spires spite spited spites spitted splashes splashy splatting
    splay splayed splaying splays splice spliced splicing splint splinting splits spoilt spokes
    spoof spook spool spoor spore spored spores sporing sport sported sporting spots spotter
    spotting spotty spout spouted spouting spouts sprang sprat sprats sprayer spreed sprig
    springing springy sprinkle sprinkled sprinkles sprint sprung spry spunk spurning spurred
    spurring spurs squab squarer squat squatted squaw squeezer squid squint squire squired
    squiring squirm stabled stabler stabling stack stacking stacks staffed stag staged stages
    staging stags staid stains stair staked staking stale staled staler stales staling stalk
    stalker stalled stalling stamp stamped stamping stamps staplers starch starched starching
    stared stark starling starred starring starter startled startling starved starves starving
    stash stashes stashing stat stater stats statu statues stature statute stave staved staves
    staving stead steads steaks steam steaming steams steamy steed steeled steeling steels
    steely steep steeped steeping steeply steeps steer stems steppe steppes sterling sterna
    stewing stews sticky sties stiffed stiffer stiffing stile stilled stilt stimulation sting
    stinger stinging stings stint stinting stints stirrer stitch stitching stock stocked
    stocking stoked stokes stoking stoles stomp stomps stoner stoners stoney stoning stony stoop
    stooped stooping stoops stopper stoppers storey storeys storied stories stork storks storms
    stormy stout stoves stowed stowing stows strafe straggle straggled straggles straggling
    strained strand stranding strands strangler stranglers strapping stray strayed straying
    strays streak stream streamed streaming streams strep stretched stretches stretchier strew
    strews stricture stride strides striding striker strikers stringer stringers strip stripe
    striped stripes striping stripling stripper stript strive strives striving strobe strobes
    strode stroking stroll strolled strong strop stropped stropping strops strove stubbed
    stubbing stubs stuffy stumped stumping stumpy stunk stuns stunt style subbing subeo subidor
    subir subita subito subs sucio sucker suckle suckled suckling suction sudar sueco suela
    suelda sueldo suelto sueno suero suevo sugary suggestion suido suing suits sulked sulking
    sulla suma sumaca sumach sumar summed summery sump sumps sundae sundry sung sunk superb
    supervisory supina supino supper supple suppose supposes surer surrey surta survive survives
    suspecta suspecto suture sutured swabbed swabbing swabs swaggering swags swamped swank
    swanked swanks swans swapping swaps sward swards swash swashed swashes swashing swatch swath
    swathed swathing swaths swatter swattered swattering swayed swaying sways sweats sweep
    sweepers sweeping sweeps sweet swell swelled swells swept swerve swig swigged swigging swigs
    swilled swilling swim swimmer swine swines swinger swipe swipes switcher switches swoon
    swopped swopping swops sworn syrupy taba tabal tabea tabes tablar tableo tableta tacho tack
    tacked tacking tackle tackler tacklers tacks taker takers tala tale taled tales talin talker
    talla talle taller tamed tamer tamers tames taming tamped tamping tanedor taner tangencial
    tanked tankful tanking tanks tantum taper tapered tapers tapes taping tarando tared tares
    tarin taring taros tars tarta taruma tasar tasked tasking tasks tasted taster tasters
    tasting tata tats taxed taxes taxing tazar teaches teaks teals teaming teams teary teas
    teased teaser teasers teasing teat teats techno teems teenage teenaged teensy teeny tees
    teeter teethe teina tejedor tejera tellina temedor temped temper temperatura templen tempter
    tena tenante tenca tencion tendedor tenets tengue tenida tenir tenis teniu tenon tenons tens
    tensa tensino tenson tented tenth tenths tenting tenton tenua tenzon term termas termes
    termo terns terraje terrifies terron tesis tested tester tests tetanos texto thanking thaws
    thee thees theme themes theses thick thicket thieve thieved thine thinker thinkers thinned
    thinness thinning thins thirsty thong thongs thorough thrash thrasher thrashes thrashing
    threes threshed throaty throb throbs throe throes throughput thrush thumbed thumbing thump
    thunk thunks tibar ticked ticker tickle tickles tickling tided tides tierna tiers ties
    tijeral tikes tiled tiles tiller tillers tilling tills timar timed timer timers tinada
    tinado tine tines ting tings tinkled tins tints tiple tipoy tipper tipping tippled tira
    tirade tirador tirajo tirana tirano tiron tirso titar tizne toads toady toar toasted
    toastier toasty tobar toca tocada tocado tocar tocho toda toddle toddled toddles toddy toed
    toeing toes togada togado toiled toiler toils toked token tokes toking toller tolling tolls
    toma tomador tomate tomaza tomes tona tonada tonar tonca toned toner tones tonga tonic
    tonics toning tonta toot tooted toothy tooting toots topada topar topica topico topil topped
    topping torada torca torce torched torches torching torcho torco tores torpe torte tortes
    tose toser tost tote totem totems tots totted totting touche touchy touted touting towed
    towel towers towing toxica toxico toxin toyed tozar traba trabado trabajador traca trace
    traced tracer traces tracia tracing tract tractar tracto tragada tragador tragico tragon
    traida trail trailed trailing trails traina trainee trainel trainer trait traitor traits
    trajin trama tramador tramming tramo tranquil tranquilar tranquilla tranquillo trans
    transmission transmitted transporte transporter trapa trapo trapped trapping traro tras
    trasgo trashy trasquila tratado tratar trato traves travo trawler traza trazado trazo tread
    treads treas trebo trecho tremes tremo trenado treno treo trepa trepada trepador trepano
    trepe trepido tres trespassers treta tria triad trialed triar tribes trice trick tricked
    tricking trickled tricks trifle trifled trigo trikes trile trilled trims trios tripe tripla
    triplet tripling triplo triply tripode tripol tripon tripos tripped trips tris trocar trocha
    trocla troco trofico troja trojel trola trolled trolly trombon trona tronca trooped tropa
    tropel tropic tropics tropo troth trough trouper troupers trova trowels troya troys troza
    truce truces trucked trucker trucking truco truing trumped trumping trun trunks truss
    trusting tryst tsars tubing tuck tucker tucks tugged tugging tumbaga tuned tunel tuns turar
    turds turfed turfing turfs turner turnkey turno tusked twain twerked twerking twigs twin
    twines twinge twink twinks twirl twister twit twitches twits twitted twitting tykes typed
    tyros tzars udder unblock unblocked unciforme uncion unclothe unclothes unfits unfold
    unformed unhinge unhinges unible uninformed uninsured unions unison unite unites unity
    unleaded unload unmasked unsaid unset unsheathe untie unwonted updater upholstered uploaded
    uploading uploads upped upraise upraises urged urinate urinates usable usada usador usagre
    usaje users usier util vaca vacante vaciar vaco vacua vacuo valia vamped vamping vampiro
    vandal vandala vandalismo vandalize vandalizes vandalo vanes vanishes vapes vapid varia
    vario varnish varnished vatio vaunt vecinal veedor vega vegan vegans vegetable veggie veils
    veined veinten vena venador venal vendar vender venders vendo venero veneto vengar venina
    venino venta ventada ventaja ventanal ventano ventor veras verba verdal verdor vernal versal
    vesicle vesicles vestibulo vesting vests veterana veterano vets vetting viable viaducto
    vibes vice vices vicia vicio victima vide vidriosa vidrioso vidro vienes viento vies vigia
    vigilant vigilar vilo vine vinedo vinolencia vinolenta vinolento viol viola violado
    violentar violeta violeto violon viols vireo vireos virgin viril virio virolenta virolento
    vises visibly vision visir visita visitar visiton vitamina vivar vivid vivienda voile volada
    voles volumen vomico vomitado vomitel vomiton votes wacker wacks wadded wadding wade wader
    waders wadis wads wafer wafted wafting wafts waged wager wages waggling waging wailed waists
    waiver waivers waked wakens waled wales waling walled walling wallowed wallowing wander
    wanderer wands waned wanes waning wanked wanking wanks wanton warded warders wards wares
    warming warping warring warts washes washing waste waster wasters wastes wasting watcher
    waterpower watts wave waver waxed waxen waxes waxing weaken weakly wean weaved wedded wedge
    wedges wedging weds weeding weedy weeps wees wefts weigh weighs weighty weir weirdo weirs
    welded welding welds welling wells wench wenches wending wends wetness wets whack whacker
    whacky whale whams wheal wheeling wherever whets whiling whimpering whimpers whims whine
    whippet whirling whirs whisked whisker whiskers whisky whisper whist whistling white whiter
    whites whither whiting whits whomever whopping whore widows wield wigging wight wigs wilds
    wile wiles wilfully wiling wills wilts winded windowed winds windup windy wines wing winger
    winks winner winnow winnows winos wins wintery wipes wires wises wisher wishers wist witched
    witching witless witnesses wits wive wizes woks wonder wondered wonted wooded woodmen woodsy
    woody woofs woolen wooly woos worded wording wordy wore worlds wormed worming worms wormy
    worrier worriers worsen worthy woulds wounder woven wrack wrapper wreak wreaked wreaking
    wrecker wrenched wrested wresting wrestle wrestler wrestles wrests wretch wretches wriest
    wright wring wrings wristband writ write writer writers writhes writhing writs wroth wrung
    yacked yakked yeahs yearn yearns yeas yelped yelping yelps yermo yero yerro yerto yervo
    zapper zipped zipping zofra zones zoomed
    """
)
