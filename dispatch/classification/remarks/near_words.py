"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abases abasing abductee abides ability abocado abode abort abound abril
    abside abuje abuser abusers abusiva abusivo abuso abut accelerate accelerates accent
    accented accenting accents accesible acceso accessibly accidentar accidente accursed accuse
    accuser accusers aceda acena acento aceptar aceptor acerar acerba acerca acere aceria acero
    aces aceta acetin aceto acetona ached acing acmes acotada acres action activa activo actora
    actuado actuar acuse adamante addition addressee addresses adepta adepto adive adman admen
    administrada administrador admins admirar admision admit ador adtor adul adula adulta adulto
    adviser advisers advocado adware afer aforcar afuero agarrado agarron agente agitanado aglow
    agora agostada agostado agre agreeably agresion agrete aground aguantar aguante aguda ague
    aguela aguelo aguera aguin ahormar ahornar ahorrada ahorrado ahorrar ahorro aided aiding
    aids ailed ailing aired airing ajenable ajera akin alar alara alarma alatar albohol alcofol
    alece alen alentar alera alero alerta alerto alevo alguanta alguanto alier align aligns
    aline alines allay allen allot allots alloy alloyed alloying alloys ally almiral alocado
    aloe alon alotar alta altair altear alter alteration altercacion alternation altitude altor
    aluda aluen amada amado amago amarro ambar ambient ambulante ameer amenazador amenazar
    amendable amentar amento amia amiba amibo amigar amin amino amito amon amorcar ample
    amputacion amputate amputates amuse amused amuses amusing anaco andel anera angela angelus
    angers angle angler angles anima animar anisal anklet anklets announce announcer announces
    ansioso ante antecedente antecedents anted antena antennae anther antis antor anuses anvil
    anvils apanalado aparte apena apenar apestar apocado apologetica apologetico aporcar aposta
    apostre appeals appear appliance applies apply apside aptar apter aptitude apuesta apunadar
    apunalada apuntado apuntalar apuntar apunte aquela aquelo arada arado arador arbor arcada
    arcangel arced arches arching ardent arder areas arena arenas arenaza aresta arfada argado
    argel argent argumentativa argumentativo argumento arias arigue armadia armador armajo armar
    arming armonia armor armos armrest armsful aromas aron arose arpada arpado arraba arras
    arresto arria arrial arribar arribo arrima arrime arroba arrojado arroz artado artar artera
    arteria artero artful artico artista artistic asegurar asentar asfalto ashed ashes ashing
    asides asin askew aspalto aspen asperger asperges aspide aspirina aspiring assaulter assent
    assert asses assesses asst astaco aster astray asuelo asunta asunto atado atajo atanco atar
    atasco atempa atenazado atentado atentar atento atica atino atonal atone atoque atora atraco
    atril attaching attacker attar auctor auger augusta augusto aulico autor avacado avenar
    aventado aventear avert avesta avid aviento award awoken ayua ayudar ayuga ayuna ayunto
    azaque azoche azolea azote aztor azuda azuela azures azutea baaed babel babels babes babied
    babier babiest backer backhand backs backward backyards bacon bada bade badge bagazo bagged
    bagging bailed bailing bails baiting bajel bajista bajon baked bakes baking balago balanceo
    balano balanzo balda baldado balde balded baldes balding baldly baldon balds baled bales
    baling balista balked balking balks ballar ballet ballets ballsy balms balon balsa bamba
    banas banca bance banda banded banding bando bands bandy banes bang banista banjo banked
    banking banks banner banning bannister bannisters banns banon banquera banquet banquete
    banquets bans banter bantered banzo baqueta baranda barba barbar barbear barbed barbera
    barbero barbing barca barco barcon barcote bard bardal bardar bardo bards bare barer bares
    barfed barge barges barging baria baring barita barked barker barley barman barns baron
    baronet baronets barons barqueta barra barral barreal barred barren barrer barricade
    barricades barril barring barrow barter bartered barza basco based basely basemen bases
    basing basked basket basking basses bastante bastanteo basted bastes basting baston batan
    batavo batched batea bated batel bateo batey bathed bather bathers bathes bathing baths
    batiman batin bating batista bato batsman batted batten battened battering battier battle
    battles bawl bawled bawling bawls bayed baying bayon bayones bayonesa bays bazillion bazo
    beach beaches bead beaded beading beads beak beaked beaks beamed bean beaning beans bearded
    bearding beards bears beasts beata beater beato beaus bebdo bebedo bebida bebienda become
    bedder bedsides beech beeches beefs beeps beets befre begat begun beheld bejin belated belay
    belch belches belido believer believers belio bella belle belled belling bello bells
    belonging belting belts benched bentos bents benzol berate berates bereave bereaves berms
    berried berth bested besting bests betas betide betides bets betted bettered bettering
    bettor bewaring bezo biased bible biddy bide bides biding bids biers bikes biking bilge
    bilis bilks billa billed billet billets billing billowing billy bimba binder binding binds
    binged bingeing binned binning birch birched biretta bitches bitchy bits bittern bizarra
    bizarro black blacken blacker blamer blames blaming blanch blanches blanco bland blanked
    blanker blankest blanking blanks blanqueta blare blares blase blaster blasters blazes
    bleacher bleaches bleak bleating bleats bleep bleeping bleeps blench blenches blend blender
    blending blends blent bletch blincar blind blinda blinding bling blink blinks blobs bloc
    bloca blocs blogs blond blonds blooded bloodier bloodies bloom blooms blots blowsy blued
    blurt blush blushes blushing bluster blusters boar boarda boarder boars boaster boasting
    boatman boba bobbling bobs bode boded bodes bodices boding bogged bogging bogies boinking
    bola bolas bolazo boles bolillo bolisa bolla bolls bolsilla bolso bolster bombe bombear
    bombeo bombero bombo bonds boned boner boners boney bonged bonging bongs boning bonus bonzo
    boobing boobs booed booing boom booming boons boors boos boosted booting boots booty boozer
    boozy borda border bore bores boring borne borro borron bosoms botch botched botilla boton
    bottling bough boughs bounce bounced bounces bouncier bounder bounders bounding bowed bower
    bows boxen boxeo boxer boxers braces bracing braco brad braid braided braids brainwashes
    brainy braise braised braises braising braked bramo bran branca brancha branched brand
    brandal brandis brands brash braves braving bravo bravos brawn braying braza brea breach
    breaching breading breads breadth breadths brear breather breathes breathy bred breed
    breeding breeds breezy brewer brewers brezo bribe brida bridging bridle brig brin brindar
    brine brink brinks briscar brisk brisked brisker briskest brisks brizo broad bromo brood
    brook brooking brooks brooms brote broth brothel brothels brow brows bruin bruins bruiser
    bruisers brunch brunches brunt brushes brusk bruzos bubbling buces bucked bucking budged
    budget budgie budging bugger bugled bugling build bulb bulbo bulge bulged bulging bulks
    bulled bulling bulls bully bummed bummer bumming bumpier bumpy bums bunches bunged bunging
    bungled bungs buns bunt bunted bunting bunts buoying burbled burda burger burgers burglarize
    burglarizes burgle burgles burgs buriel buries burilar burlar burnous burnout burped burping
    burps burred burring burrow burrs burs bursted bursting burying buscar bused bushed bushel
    bushels bushiness bushing busied busies busing buss bussed busses bussing buster bustled
    bustling busts busying busyness butch butchery butches butron buts butte butter buttered
    butteries buttery buttes buttock buyes buzzer buzzes bytes cabal cabaza cabe cabera cabezal
    cabezo cabida cabido cabio cabled cabling cabro cacera caches cachete cachetero cacle cada
    caddy cadenza cadera cado cads caecer cafes cagada cagar cages caging cagon caible caico
    caid cain cajera cajin cajo caked cakes caking calaba calado calamo calana calao calata
    calcado calco calda caldado caldo cale calena caler calera cales caleza calfs calida calido
    calina calk calked calking calks calla callada callado callar callear callera callo callus
    calma calmar calmazo calms calmuda calmudo calnado calo calon calta calve calved calving
    calvo calzada calzado calzo camada camal camara cambera cambered cambering cambin cambon
    cambra camena camia camiar camibar camica camini camino camio camisa camison camita camon
    campeo camper campera campes campina campion camps camuna cana canada canado canali canar
    cancela canceller cande candi candies canecer caned canera canesu caney canez canga canido
    canil canina caning canino canker canny canoes canon cansino canta cantal cantel canter
    canting cants capada caped capes capillo capin capon capped capping capsule capsuled carada
    carao caraos carat carate carats caray carba carbide carbides carbs carca carcel carda
    carded cardena cardiaca cardiaco cardial cardias carding cardo carea cared carel carena
    careo carera carero cares caret careta carets carey careza cargar cargo cargos caria caries
    carinar carino cario carjacker carla carlo carlos carme carmel carminar carmine carmines
    carnal carne caro carpa carpe carped carpel carpentear carpeta carping carpo carps carpus
    carra carrao carrel carretear carretela carreteria carretero carriel carron carrot carted
    cartela carteo carter carting carver carvi casada casal casea cased caseo casera cashed
    cashes casida casina casinos casio casis casks cason cassino casta castel castes casting
    castings castle casts cata catchy cate catin catino cation caton catting cauce caucel cauda
    cauje caula cauro causa causeo causes cauta cavada caved caves cavil caving cawed cawing
    cayada cayote cazon cease ceases ceasing cecina ceded ceding cedular cegar celada celan
    celar celera celerity cellar cello cells cellular celtre celula cenada cenado cenal censer
    centen cerate cerda cereza cerillo cerner cerro certa certeza certificacion certifies cetre
    chaco chafed chafes chafing chai chaira chaises chalada challenge challenger challengers
    chammy champed champing chan chance chanced chancel chances chancing changa changle chano
    chanted chanter chapin chapo chapped chapping chaps chapter char charcal charger chargers
    charmed charo charred charretera charring charro chars charted charter charting charts chase
    chaser chasers chasis chasms chaster chato chatted chattel chattier chayo chazo cheat checa
    checker checo cheeked cheeking cheeks cheeky cheep cheer cheesy chem chepo cheso chess
    chewer chews chiar chick chicks chid chiefs chile chiles chili chilis chill chills chime
    chimes chimo chimps chipa chipe chipper chipping chirped chirps chis chist chits chivo chock
    chocked chocking chocks chofe choirs choker chokers choler chomped chomping chomps chope
    chopper chops chords chore choro chorus chote chowed chowing chows chuck chuckled chuckling
    chunks churcha churco ciar cimar cimera cincel cintra circle circled circlet circlets cirro
    citar cites clack clacked clacks claco clambered clambering clambers clammed clamming clamo
    clamped clamping clams clan clanged clanging clans clapped clapping claps claro clase clash
    clashes clashing clasp clasped clasps classed classing classy clatter clause clauses clava
    clave claws cleaned cleanly cleanser cleansers cleansing clearer clearing cleat cleave
    cleaved cleaves cleaving clefs clero clever clewed clewing clews clica cliched clicks
    cliente climber clime climes clinched clinches clinching clinica clinico clink clinked
    clinking clipper clips clise cloak cloaked cloaks cloches clocking clods clomps clopped
    clopping closes closest clothe clothesline clotheslines cloths clotted clotting cloud cloudy
    clouts clove clover cloves clown clowned clowning cloyed cloying cluck clucked clucking
    clucks clues clutch clutter clutters coached coal coaled coarse coartado coartar coast
    coasts coata coate coated coati coaxes cobre coca cocaina cocer cocha cochillo cochina
    cocida cocinar cock coco cocol cocora cocosa cocota cocote codded codding codena codeo codes
    codex codin codina codo coed coffer cofin cofina cofre cofta cofto coger cogida cogote
    cohered coherence cohering coido coifs coiling coils coime coin coitar coito cokes coking
    colada colado colar colas coleada colear colector coleo colgador colgajo coligada coligado
    coligarse colina colla collada collado collage coller collide collides colluded colmada
    colmado colmar colmo colo colones colote colpar cols colts coluda comadre comal comas
    comatosa comatoso combes combine combines combing combo comely comer comers comet comets
    comfortably comic comica comico comido comienda comienzo comigo comino comiso comiza
    commander commando commandos commend commended commending commends committee commute
    commuted commutes commuting comoda compana compano companon compare compas compasion compel
    compete competer complain complains complaisant completa completer completo compo
    comportable compos compression computar compute computed computers computes comta comto
    conac conceit concejera concejero concept concepta concertar concerted concerti concerto
    concession conch conches conchs concina concreta concreto concusion conde condole condoled
    condom condor conducing conducto conductora cone conejera conejero cones confesion confin
    confiscate confiscates conform conformed conforming conforms confortable confront confuser
    confuses confuted congealed congealing congest congo congregacion conics conks connecter
    cono conociente cons consider consola consone constipate constipates constriction
    construccion consume consumer consumes cont conta contacto contado contained contaminate
    contaminates contar contemplate content contenta contented contenting contento contents
    contera contestana contestano contestant contestar conteste context contexto contia continua
    continuo contract contractar contraction contracto contraptions contray controller contused
    contusion convent convents converger converging conversacion convert converted converting
    convertir convertor convince convinces convulsion cooed cooing cooked cooker cooky cooled
    cooling cools coons cooper cooperativa cooperativo cooping coops coos coots coped copes
    copied copier copiers copina coping copped coppery copping copses copta copter copto cora
    corals corar corbe corca corcarse corda cordado cordal corded cordila cording cords core
    corea corear cored cores corete coria coring corita corito corks corla corlar corma cornac
    cornado cornea cornear corned corneo cornerina cornero cornet cornial cornier cornija corns
    coro coronacion coroner corota corpa corporacion corps corra correa correccion correcta
    correcto correo correr corrigendo corro corsa corse cortada cortador cortao cortex corton
    corua corva corvado corvar corza cosa cosaco coser cosico cosida cosies cosmetic cosmetica
    cosmetico costa costado costar coste costo costra costs costumne cota cotar cote cotes coto
    cots cotter cotters couches couching cougar counsellors countess county coupe couplet coupon
    coups coursed courser courses coursing courted courtier courtiers courting courts cove coven
    covert coves covet coveted coveting covey cowed cower cowered cowering cowing cowls coyer
    cozies cracker crackled cradle crafty cram cramming cramp cramped crams cran craneo cranes
    crank cranked cranks crape crapping craps cras crasa crashes craso crass crater crave craved
    craving crawled craws cray craza craze crea creak creamy crear creased create creating creed
    creel creep creer crema cress crest crewed crewing crick cricked cricks crida cries crimen
    crimp crimping crimps cringing crises crisps crista cristel crocina crock crocked crocks
    crone crones crooking crooks croon crooning cropped cropper cropping crops cross crosser
    crossest crotches crouch crow crowding crowed crowing crowns cruft crumbled crumple crumples
    crunch crunches crushed crust crusting cuada cuado cuando cuanto cuarta cuartel cuarteo
    cuarton cuarzo cuate cuatro cuchillar cuchillon cuclillas cuclillo cuelmo cuemo cuenda cuera
    cuerdo cuerna cuerva cueslo cuff cuida cuido cujon culada culle culled culling culls cunadia
    cunadio cunal cunt cunts curada curado curate curato curbed curbing curda curds cure cured
    cures curie curies curing curled curling currant curried curries curro curry currying curs
    cursi cursiva cursivo curso curst curt curta curtail curtails curter curto curve curved
    curves curving cushier custodia custodial custodiar cuter cuticle daemon daemons dairy daisy
    dales dallar dally dames damped damping dance danced dancer dancers dandling dandy danes
    danger dangers dank danker dano dare darken darling darned darning darns darts dashes dated
    dawn dawned daze dazes dazing dding deader deafer dean dearer dearly dearth dearths debase
    debater debil decada decay decayed decease deceases decks declive decode decreased decrees
    dedil deepen deesa defame defeated defeating defecate defecates defect defected defecting
    defector defectors defensa deforme degree dehydrate dehydrates deice deices deicing dejar
    deject delate dele deliberante delicious deliver deliverer delivers dells delude deludes
    deluged demand demanda demo demonic demos dende denoted denoting dentin dentina dentine
    denuded depend deplored deport depos depresion depresses dept depth depths depute deputes
    deputizes derailed deride derive deriving derrama derramo desaire desalmado desamador
    desarmada desate desdel desden dese desear desend desertar desga deside desierta desierto
    deslayo desmanada desmanado desmano desmedida desnudar desorientador desparar despatch
    desperar despernar despidida despido despot dessert desta deste destre destron destroyer
    destruccion desus desvanecido detail detailing detainee detentor detergente determine
    determiner determines deterrent detest detonante devan devise devises diabla diabolo dialing
    diano diaper diarrea diarrhoea diced dicks dieting digger diggers diked diking dill dills
    dimer dimes dims dinar dines ding dinged dinging dining dink dinker dinned dioxin dippers
    dipping direct directa directer directora directory direr disable disables discorded discus
    discuses discusses discussion disector dished disks dislocate dislocates disorganize
    disorganizes dispar dispatched dispatches dispertar dispierta dispierto displaced displacing
    dispose disposes disputa disses distante distiller distillers distrust ditches dive diver
    divers dives diving divorcee doable doblar doble docen docked docks docto doctora documentar
    doers doga dogging doily dolar doled doler doles doling dolly dolo dolora dolts dolzor domed
    domes domestica domestico domida doming dond donned donor donors donut dooms dopes dopey
    doping dormer dormidor dosel dosing doted dotes doting dotor doublet doubly doubted doughnut
    douse douses doves downer downing dowsed dowses dowsing doyen doyens doze dozed dozes drabs
    drafting drafts draga dragado drago drainer dram drams draping drawl drawling drawls drays
    dread dreaded dreading dreads dreamer dreamy dregs drenches dresses dressier drier driers
    dries drift dril drily drino dripped drips drivel drivels droll droned droning drool
    drooling drooped droops drope dropper dropsy dross drover drovers droves drowse drowsed
    drowsing drubs drudged drudging drum drummed drunker drunks drying ducked ductor ducts
    duding duel duela duelo duels dulls dumpling dumpy dunces dunk dunks dunner duped duping
    durina dusted dustier dyeing dyer dyers dyking earl earls earthy easing eater echado echar
    echazon edger edges edging edilicio educacion eery eider eighth elating electronic
    electronica electronico elves elvish embarazado emerge emery empero empina employe employed
    employer employers employes empress empresses emptier empties empujar empuje empujon empunar
    encerado encerrada encerrador encia encimar encina enciva ende endina endino endorse
    endorsed endorser endorsers endued enduing enfermar engace engina enmities enrage enraged
    ensenado ente enteo entera enterez entero entice entitles entrano entrante entre envenenador
    enzima erbio eria erio erratica erratico erratil esbate escalante escapee escapo escarpe
    escobeta escopetar escora escosa escuchar escucho escueta esfera espadar espaldar espana
    espata esperanto esperar esperma espesa espeso espia espiada espiar espin espina espion
    espira espora esporo esposar espuela espuera esquela estacte estada estano estante estas
    estates estay ester estera estrangul eter evacuate evacuates evacuation evaluacion evens
    evento eviccion evidente exact exacta exactor exacts excels excepta excepto excerpt exceso
    exchange exchanges excremento exercising exhausta exhausto exiting exits exorcise exorcizing
    expedience expended expire expires explore explosiva explosivo expose expresa expresion
    expreso expressed extender extinguished extinguishes extrana extrema extremer extremo fabled
    fabulosa facer facet facets facies facina factor factors facts faded fades faeces fagged
    fagging fags failing fails fain fainter faked fakes faking falla fallecido fallo fallow
    fallowed fallowing fallows falter fame famed familia familial fanal fanny fantasied
    fantasize farce farces fared fares faring farmer fartal farther fasces fasted fasten
    fastener fasts fata fated fates fating fattened fatter fauces faxed faxes faxing fazed fazes
    fazing feather feathers feats feder feeding feedings fees feint feinted feinting feints
    felled felling fellows fells fenal fencer fences fencing fends fenice ferro fertilizar
    fertilize fertilized fertilizes fester fests fetal fetches fewer fezes fiasco fiats fiel
    fiend fiends fiera fiero fierra fifes figura filed files filing filings filis filler fillet
    filling fills filly filmy filth fina finale finana finance finar finch finder finders
    finding finer fingernail fingir fining finis finisher finishes finks finny fins firecracker
    firework firmed firmer firming firms firs firsts firth fishermen fitful fits fiver fives
    fixer fixes flacks flail flailed flairs flake flaking flame flames flamingo flapped flapping
    flaps flared flaring flashback flasher flashes flats flawing flaws flaying flays flecking
    flecks flees fleshed fleshing flick flied flier fliers fliest flights flighty flinches flint
    flints flipper flippy flips flits flocking flocks floes flogged flogging flogs flooder
    floorboard floored flopped flopping flor flour flouting flower flowery flues fluida fluido
    fluir flumes flunk fluor flusher flushes flushing foaming focussing fogey fogged fogy foiled
    foists folds folk folksy follon follower folly fomes fond font footfall footstep foraged
    foras foray forca forded fords fore fores forge forger forgers forges forget forgo forked
    formar formed formero forms formulae formular fort forte forth forts fosil foully foundling
    fount foxed foxing foyer foyers fractura frade frags framea framer framers framing frances
    franco frasca frase fraude freeing freeze freezes freno freo fres fresco freson frida fried
    fries frige fright frighted frighting frights fringe fringing frion fronte frost frostbit
    fruir fruity frustrate frustrates fryer fryers frying fuddling fueling fuels fuente fuer
    fuero fuerza fuesa fulera fulla fulled fulling fulls fume fumed fums funcion fund funding
    funds funerala funereal funky fura fuses futil futre futura futuro fuzes gaban gabasa gabbed
    gabbing gabbled gabbling gabled gabs gages gaging gags gaita galas gales gallera gallero
    galley gallstone gambled gamed gamest gamey gamier gamin gamine gamins ganga gante gantes
    gapes gaping garaje garbed garble garbles garbs gardened gargled gargling garita garito
    garote garoting garrota garrotin garrotte garrotting gases gashes gashing gasoleno gasp
    gasped gasses gassy gatas gated gating gauge gauged gauging gavel gayer gazed gazer gazes
    gazing gees gene genera generador generala generar genie genies genital genome genre gent
    genta gentile gentlemen gentler gently gento gentry gents genus gibes gibing gigging gill
    gills ginned ginning girded girds girts givens glade glads glande glared glase glassed
    glassing glaze glazes gloats globe glose gloss glosses glucosa glutted gnashed gnomo goads
    goals gobbed gobbing gobble gobbler gobbles gobierna goggle goggled goggles goggling golds
    golfear golfs golpe golpeada golpeador gomer gong gonged gonging gongs goodly goody goofs
    gooks goons gores gorge gorged gorging goring gorse gota gouger gown grabber grace graceful
    grade grads graffito grain gram grama gramo granades grance granda grandiosa grandioso
    granel granting grants grape graspo grasps grassed grasses grassing grassy grata grate
    grates grato grava gravely graven graver gravy grays graze grazed greasy greed greet grepped
    grepping greps grial grida grido grids grieta grifa grifo grija grilla grille grillo grima
    grin grins gripe griped gripes griping gripo grippe gris grisa grit gritar griton grits
    groan grocer grocers groins grope gropes gross grouped grouping grout grove grovel grow
    growing growl grows grubbed grubs grunt gruta guaitar guara guarda guardin guaro guena guess
    guiar guidar guinar guipar guisar guita guito gules gulled gulling gummier gummiest gunmen
    gunner gunny gushed gust gustar gusted gusting gusts gutting guzman guzzle guzzler guzzles
    haba habar haber hablado haca hacera hachar hache hacho hacienda hacina hacker haemorrhage
    haemorrhaging hafts hags hailed haired hakes hala halar haled haler hales halfway haling
    hallar hallucinate hallucinated halo halving hambre hammed hamming hamper hampered hampering
    hampers hams handled handler handlers handling handout handsful hanger hangouts hankers
    hanks hanky hardily hardy hared harems hares haring harked harking harks harma harped
    harping harps harpy harry hart harto harts hastes hatched hatches hated hater haters hating
    hatting hauler haunted haunting haunts haven haves hawing hawked hawkers hawking hawks
    haying hazes hazing header heading headphone heady healed healer healing heals heaped
    heaping heaps hearer hearse hearth hearths hearty heated heather heats heave heaves hecha
    heeded heeds heft hefty heirs heisted heisting helicopter helicoptero helms helper hemming
    herd herded herds herein herida heridor hermanal hermanar hermania heroic heroica heroida
    heroine heron herrin herring hervido hiades hicks hide hided hied hieing hies hike hiked
    hikes hiking hinds hinge hinged hinging hings hinting hints hiper hipped hippy hires hiring
    hive hived hiving hoard hoarse hobby hocked hocking hocks hods hoed hoeing hoes holder
    holders holed holiday holier holing hollar hombro homed homeless homelessness homes homicida
    homing honed hones honied honing hooding hoods hoofs hooked hooking hooks hoop hooped
    hooping hoots hopeo hopper hopping hops horde hording horned horns horre horses horsey hosed
    hoses hosing hospitalize hospitalizes hostaje hosted hostel hostels hostil hosting hotlink
    hovel howler howlers hubs hucha hucia huerto hule hulling hulls humana humane humano humar
    humping hunks hunter hurdled hurdling hurler hurra hurray hurtas hurtled hurtling husks huts
    hyped hypes hyping hypnotize hypnotizes ideacion ideal ideals idear ides idiom idiota ignore
    ileo illuminate ilusa iluso image imaged imagen imaginar imagine immoral impala impatient
    importer importers imposible impossibly impostora inatento inbox incasable incest include
    included incoherence incoherencia indecente indent indicacion individua individuar inebriate
    inebriates infanta infante infect infecting infecto infects infernal infest infested
    infesting infests inflamable inflect inflected inflection inflicta inflicto influente
    informacion informante infurto inhalant inhale inhaler inhales injection injects injures
    inlay inlays inmortal innate insect insecto inserts insets insider insistente inspects
    instructo instructora instrumento insulating insulina insult insulto insure insured insuring
    intelectual intencion intencional intender intension intenso intenta intents interjection
    interna internar interne interned internee internes interpretar interprete interpreted
    interseccion interval intervencion intestado intestate intoned intoxicacion intoxicant
    intoxicate intoxicates intrude intruded intrudes inure inured inuring invencion invent
    invento invernal invest invested investing invests invisibly inyeccion inyector irracional
    jabber jacked jell jells jelly jeringar jests jeweller jewellers jibbed jibbing jigged
    jigger jiggers jimmies jobbed jobbing jogged joguer joiner joins jointed jointing joist
    joker jokers jostle jostles joyed joying jugged juglar jugueteo juicer juicy jumble jumbles
    jumpier jumpy juvenile keeling keels keened keening keens kerosine kicky kidnaped kidnaping
    kidnapper kilned kilning kilns kilos kilter kilts kinds kinked kinking kinks kissed kisser
    kissers knack knacks knaves knead kneeing kneel kneeled kneels knelling knitted knobs
    knocker knots kroner labe labeo labil laboreo laborer labro lace laceracion lacing lack
    lacked laded lades ladillo lading ladriello lads lager lagers lain lakes lama lamas lambel
    lambs lame lamed lamely lamer lamers lames lamest lamin laming lampa lampo lams lanar lanced
    lances lancing lande lander landfall lando lands landscape landscaped landscapes lanio
    lanuda lanza lanzon lapel laps larded larder larding larga larger largo larking larks lase
    lased lases lash lashes lasing lasted lastima lastimador lasting latent latera laterally
    latero latex lathed lather lathing latida latin latir latter lauda lauded lauding laugh
    launch lavadora lavandera lave lawyers laxer laxest layer layman lazar lazed lazes lazing
    lazying leach leaded leading leafed leafing leafless leaflet leaked leaner leaps learned
    leas lease leased leases leashed leashing leasing least leaved leaven leavens lechal ledger
    leer leers lefter lefts legon leman lemony lending lenon leon lept lesion lesionador lesions
    lessen lessor letal leton leva levantado levantar levante leve leveler levelled levelling
    levered levering libel liberally librar licence licensee licit licks licuor lied liego liens
    lieva lifelike ligatura lighted lighten lightning likable liken liker likes liking lilted
    lilting lilts limbo limbos lime limed limen liming limite limning limns limon limos linamen
    linar lincear lindar linea lineal lined lineman linen linens lineo liner linera liners
    linesmen linger lining linked linking links linted linting lints liones lipes lirica lisol
    lisping lisps listed listel listin listing liston lists liter literatura litter litters
    littler livable lively liven livens liver livers livest livid lizard llaca llaga llamado
    llamar llameante llana llanada llapa lleca lleco llega llena lleno llera lleta llevar loable
    loader loafed loafing loafs loaned loaning loans loaves lobbied lobbying lobed lobes
    locacion locate locates locket lockets locking locus locution lodes lodge lodger lofted
    lofting lofts loges logger logica loiterer loner loners longar longed longing longor loomed
    looming looms loons loony loop looping loops loosed loosen looser looses looted looter loots
    loped lopes loping lopped lorded lording lords loser losers losina losino losses loto
    lounged lounges louse louses louver lovely lover lovers loving lowed lowing lows loxes
    lucense lucia lucida lucido lucifera lucifero lucio lucir lucked lucking lucks luego lugar
    lugged lugging lugre lumping lumps lunching lunes lunge lungs lurch lurid luring lyric
    lyrical macar maceo macha macheta machin machina macho machote macia macis madden mador
    madras maes magar maggot magia magic magneto magnetos magno mago maiden mailer maimed majar
    major maker makers malar mallete malleto malls malon maltes malting malts mamar mamia mammas
    mana manage managed manages manar manca mancer manco manda mandi mando mandon mane manea
    manes manga mange manger mangers mangon mangos mangual mangy manhandle manhandles mani
    maniac manida manija manila manir manita maniu manna manned manor manors manosa manoso mansa
    manse manso manta mantillo manto maples marca marcha marcher marches marco mare mareador
    marejada mares maria mariguana marihuana marina marinas mariner mariners marino marked
    marker marking marred marries marrillo mars marsh martilleo marts masar masia masking maslo
    masque massages massed masses massing master mastery mata matante matched matching matear
    mated mates matines mating matte matted mattered mattering matters mattes matts mauled maure
    maxed maxes maxing mayar mayo mayora mazar mazes meal meals meats mecer mecha medal meddle
    media medial mediana mediano mediar medias mediation medica medicacion medicamentosa
    medicamentoso medicar medicinal medicinar medicines medio medir meditation meditations medro
    meismo mejer mejico mejora melding melico melion mellon memento memes memoria memorizes
    menace menaces mencion mended mends menes menial menially menor menos mensaje menses menta
    mentar mentiron mentol menton meon meowing mercal merchandize meres merlon mero mesas mescal
    mese meshed meshes meshing mesma mesmo meson messed messes mestal mester meta metad metate
    mete meted meteor meteors metes methadon metical metido metier metiers metilo meting mewing
    meyor mezcla miasma micha micho mies mighty miked mikes miking miles militar militara millet
    milligram mimed mimes miming mimo minar minced minding mined miner mines mingo minima mining
    minis minks mino minon minted minting mints minue minuet minuete minuets minus minuses
    minuta minuter minutest mioma mirada mirado mired mires miring misa miscarries misdo misia
    misio misled missive mista mistaken misted misting misto misused misuses misusing mite miter
    miters mitt mixer mixes mizcal moats moble mobsters mocha mochacho mochas mochete mochil
    mocho mocion model modes modico modio moer mohada moises mojada mojado mojel molada moldy
    moler moles molester moll molla molle molls molon molting monada monda mondar mongo monkey
    monster monta montar monte montes monto mooed mooing mooning moons moor moped mopes moping
    morador moraga morago morar morato morava moravo morcar morder mordido moreda morel mores
    morns morrada mortal mortals mosen mosey moseys mosqueo moss mosses motar mote motes moth
    mothball moths motil motile motilon motin moto moton motora motorista motril motriz mouses
    mouths mover movers movies movil mowed muchacha muddle mueble mueca muela muelo muer muera
    muerdo muergo muermo muesa muffle muffled muffles mugger mules mullet mullets mullo mulo
    mulso multipla multiplex multiplo multiply mumble mumbler mumblers muncha muncho muneco
    munged munging murcio murderer murete muria murido murks muro murrio murta musaica musca
    musco museo muses musgo mushroom musical musico mussed musses mussing mustered mustering
    musters muter mutes mutilacion mutter mutts mutua nadi nadir named napes narcotic narcotica
    narcotico nares narked nauseam nausear nauseate nauseates navajo navel naves navio neatly
    necesitar necked needled needy nerds nerve nervea nerved nerveo neta neto nicety niche
    nickel nicotina niego nietro nieve nigh nighty nines nineta ninny nino nioto nipos nipping
    nites nito nitrate nitrito nitrogeno nivel nocha nodes noel noes nonio nooses norbo noria
    norial norma normalcy noro noses nosing nosy noted noting nova noval novas novela novelo
    noven novice nowise nuche nudes nudge nuked numbed oaten objecto observant observar observe
    observer observes obsesses oceano ocena ocher odder offed offices ojal ojalar older omens
    onlooker opcion operador opiata opiato opined opining oponer oranes orante orden ordnance
    organize organizer organizes orientador oriente orillar orillo orion ostion otrosi otter
    otters ouster outdoor outed outre outset outsets outsider outsize outstretches ovens
    overbook overcook overdo overdoing overeating overhearing overpays oversight overtook owed
    owing pacada pacado pace pacer packer packet packets pacts paddocked padron pagar paged
    pager pagers pages paging pail pailful pails pained paining painkiller painter paints paired
    pairs pais pajada pajado pajea pajil palace palaces palada palado palas palate palates paled
    paler pales paling palled pallet palling palls palms palon palor pals pampas pamper pampers
    pamphlet pana panada panado panal panca panda pane panes panhandles pani panica panico panil
    panned panning pano panque pansa pant panted panties panting panty papada papado papal papar
    papaw papaws papaz papel papera papero papery paps paraba paraca parade parades parador
    paradox paralyze paralyzes paramo parao parapeto parasite parata parch parched parches parda
    pardo pare pareada pareado pareo pares parida parima paring paris parity parks parpado
    parquet parqui parrada parrado parred parries parring parro parron parry parrying pars parse
    parsed parses parsing parson parta parte parted participante partied parting partly parto
    parvada pasada pasado paseo passe passel passels passer pastar pasted pasterns pastes
    pasties pasting pasto paston pastora pasts pasty pata patada patao patas patched patchy pate
    patear patena patent patents patera patero pates pateta patilla patio pato paton patrona
    patrono patrullar pats patter pattern patters patties patting patty paunch paunches pauper
    paupers paused pauses pausing pavada paved paves paving pawed pawing pawns payada payed
    payer payers payes payoffs peaces peach peaje peaking pealing pear pears peasant pease
    pecado pecar pece pecha peche pecio pecked pecking pecks pecs pedant peddle pedres peels
    peeper peeps pees peeving pegador pegaso pegunta pelado pelar pelgar pelleta pelon penado
    penal penar pencar pence pended pendent pennant pensado pensamiento pensil pentagona
    pentagono pepped peppery peppier pepping peppy perada perca perch perchel perches perdido
    perdis perdiz perdon perked perking perna pernio perol perone peroxido perque perrona
    personae personal perta pesado pesar pesce pesos pester pests petar petering peters petral
    petrel petted petting pheasant phoney phoneys phonies phony photon photons pian piazza
    picano picio pickax picker picket picketed pickets pickled pickling picky piddle pied pieing
    pierce pierces piers pies pieza pifano piing piked piker pikes piking pila pilaf pilafs
    pilar pilau pilaus pilaw pilaws pile pileo piles pilla pilled pilling pillo pilo pilon
    pilote piloto pilots pimping pimps pinal pincha pinche pincho pined pines pinged pining
    pinked pinking pinks pino pints pinza piped piper pipers pipped pipping pips pirata pisano
    pison pissed pisses pissing pistils pisto piston pistons pitch pitcher pitches pitching
    pitio pitted pitting pivot pizate pizca placa placel placer placers placid plaice plaid
    plains plaint plaints plait plaited plaiting plaits planed planeo planes planeta planets
    planing planked planking planks planner planners plano plantar plante plantear plantel
    plaste plaster plasterer plasters plastica plastico platea plated platel platen platens
    platicar platija platina plating plato platon platter platters playa played player playera
    playero playoff plead pleas pleasing pleating pleats pled plegado plegar plied plodded
    plodding plomado plomazon plomizo plonk plopped plopping plops ploys plugged plum pluma
    plumazo plume pluming plump plumping plumps plums plunder plunk plunked plying poach pocho
    pocked pocking pocks podded podding poder podia podio podre podrida podrir poeta poino
    pointer pointers pointy poising poisoner pokers pokey pokeys pokier polder polea poled polen
    poleo polex policial policies poling polisher polishes polison politer polity polled polling
    polls pols pommel pommeled pommeling pommelled poncil ponder pone poner pones ponque ponton
    pooch pooching pooped pooping poops popes poppy pops pora porcal porche porco pored pores
    poring porra porral porron port portar porte ported porter porthole porting portion ports
    posed poseer poser poses posher posible posicion posited positing positiva positivo positron
    posits poson posses posta postal postar poste postear postilla postin postmen postor postre
    postrer potra potted potter potting pouch pouching pounced pouncing pour pouted pouting
    pouts powdery power poxes practica practico practise prado prance prate prated prates
    pratica prating prawned prayer prayers preacher preaches preachy preces precious preciously
    precises predio pregar preguntar pregunton premiere premise premised premiss premisses
    prensar prension preoccupies prepare prepares prepped preps pres presa prescribe prescribes
    prescripcion presente preset presidenta presidente preso prest presunta prevencion prevent
    prever preyed preying preys priced pricey prick pricked pricking pricks pricy pride prided
    pries priesa prim primal primate primaz prime primed primes primor primp primps princes
    princesa principar print printed printers printing prints priora priory prisa prision prisma
    priso prisons privater prize prized probable probar probe problema processor processors
    prods produce producer producers products profane profesor profs profusa profuso progne
    programa progreso prois project projection prole promise promo promos proms pron prona prong
    prono properly propping pros proscribed proscription proscriptions prose prostitucion
    proteccion protest proto proton provably prove prows prune psyche psycho psychoses puado
    pubic publica publico puches pucho pucks pudio puerca puerto puesta pukes pulla puller
    pulles pullet pulley pulped pulping pulpo pulps pulpy pulsed pulsing pumas pumente
    pummelling puna punar puncha punchy punete punned puntal punting punts pupal pupas pupped
    pupping pups purchaser pure puree purge purled purling purls purpler purser pursue pusher
    pushers pusses putted puttying pwned quantify quarrelling quebrado quebranto quedar quedo
    queer queerer quejar quejo quema quemi quera querando querida querva queso quetro quicken
    quids quiebro quier quieta quietar quiete quieto quiets quijar quijero quijo quilo quilts
    quimo quine quino quintar quinto quio quipo quips quire quistarse quiste quistion quisto
    quita quitapon quiton quoits quote rabi rabia rabida rabido rabil raced races racimal
    rackets racoon racoons rada radal radia radiacion radiador radial radiar radii rafted
    rafting raged raging raided raider raiders raiding raido raids railed rained raining rains
    raise raisin raisins rajar raked rally ramble rambler rambles ramial ramio rancio ranger
    ranging rango rangy ranked ranking ranks ransom ranter rapar rapes rapid rapina rapine
    rapped rapping rared raring rasar rascuno rasgueo rasher rasped rasping raster rated rating
    ratio ratting raved ravine rayar razar razing razon reaccionar readying realito reals realty
    reaming reams reaped reaping reaps rear rearing rearrange rearranged rears reblar rebote
    rebus rebuses recant recazo receive receiver receives receptiva receptivo receso rechazar
    recial recio reclinar recline reclined reclines recognizer reconocer recorder recortado
    recover recovera recovero recovers recuerdo recular redaccion redar reds reeds reedy reefed
    reefing reefs reelection reelections reeled reeling reels reenter reeved reeving refaccion
    refile reforma refrigerador refuge refuges refund refute refuted refutes refuting regajo
    regal regala regalado regalar regale regally regalon regano regar regato regazo regent
    registrar reglar regress regulo reheating rehusar reincarnate reincarnates reject relapsa
    relapso related relativa relativo relaxes relent relied relies relinquishes relive relived
    rely relying remar remark remate remero remeson remezon remonte remota remoter remoto
    remover render rending rends rentar rented rentera rentero renting repaid repay repaying
    repealing repent repenting replay replayed replaying replicar replies reporte reporter
    represar reprieved repuesta requester require requires requited rescuer researcher
    researches resent residency residente resister resolver resort resorted resorting resorts
    resource respice respigar respirator respirators respire respiro responseo responsiva
    responsivo respuesto restaurante restinga restrains restraint rests retain retained
    retaining retains retal retar retarding retch retched retches retching retort retorted
    retorting retorts retostado retrained retrieve retriever retrieves retril returnee reusable
    reuse reused reuses reusing revelation revenue rever revile reviled revise revised revistar
    reviving revolve revolved revolves rewarding reword reworded rewording rewords rezar rhyme
    rhymed ribbed ribbing rices ricial ricing ricio ricked rickets ricking ricks riddle riddled
    rids rife rifer riffed riffing riffled riffles riffling rifted rifting rifts rile riled
    riles riling rills rimes rimmed rimming riots riper ripper rippled rippling riser risers
    rises rising risks riste rites riven rivera rivers roached roaches roaching roads roam roan
    roans roars robada robador robalo robar robed robes robin robing rocho rocin rocino rocion
    rocked rocker rockers rocky rodado rodar rodio roes rogado roger roido roiled roiling roils
    roles rolla roller rollo roma romana romano romin rompido roods roofed roofer roofs rookie
    rookies rooking rooks roomers roomier roomiest rooming roomy roost root roots roped roping
    rosado rose rosea roseo rotund roue roues rouge rouged rouges roughen rougher rouging route
    routed routes routing rover roves roving rubbers rubbery rubbing rubier rubies rucio ruder
    rudo ruedo rugar rugido rugir ruidosa ruidoso ruining ruler rumbled rumbling rummage
    rummages runcho rupture ruse ruses rushes rusting rusts sabano sabara sabaya sabea sabeo
    sabida sabido sabina sabio sablon sabor sacio sacked sacking sacks sacre sacred sadden safes
    safio safir sage sager sagrado sain saino saith sajon sake sala salab salada salado salar
    salaz saldar saldo sales salgar salia salico salido salin salino sallar sallow salmar salmo
    salmon saloon salso salt saltear salter salting salto salton salty salud salvar salved
    salver salving salvo saman samio sample sampled sampler samplers sanding sands sandwiched
    sanely saner sangrador sangrar sangredo sangria sanitize sanitized sanitizes sank sant sapan
    sapped sapping saps saran sarapes sarta sash sashes satay sate sated satelite saten sates
    satin sating satrap save saver saves saviour savor sayon sazon scab scabbed scabbing scads
    scags scald scalding scale scales scalped scalper scalpers scalping scaly scamming scamp
    scamper scampers scamps scanned scans scanter scar scarce scarfed scarfs scaring scarred
    scars scarves scary scats scatted scatter scatting scent schedule scheduler schedules
    schooled schooner scolded scone scones scoot scooted scooting scoots score scored scores
    scoring scout scouted scouting scouts scows scrabbled scram scramble scrambler scrambles
    scrammed scrams scrape scraper scrapers scrapped scraps scratchy scrawl scrawled screw
    screwy scrip scrips scuff scuffed scuffing scull scummed scums scurf seabed seal sealer
    sealing seals seamed seams sear searcher searches seared searing sears seated seccion secen
    secon secor secretar secure securer secures sedge seed seeding seeds seeks seeming seep
    seeping seeps seer seers segar segue segur seis seise sell sells selves semanal semen senado
    senador senar senara senates sencido senda sendas sendos sene senera senior seniora seno
    senoria sensing sensor sentada sentida sentidor sentience seor seora serapes serer serous
    serta servar serve served serves servile serving servir sesen setal settee setter setters
    settler seventh sever severa severer severs sewed sewers sexing sexting shack shacks shad
    shades shading shadowy shads shady shaker shakers shaky shale shall shallot shallows sham
    shames shaming shammed shamming shams shape shapes shaping shared shares shark sharked
    sharking sharks sharpener sharps shave shaved shaven shaves sheaf shear sheared shearing
    sheathe sheathes sheaves sheen sheer sheered sheering sheers shelled sheller shelling shelve
    shelved sherd sherds shies shifts shill shilled shills shimmer shimming shims shingle
    shingled shinned shinning shins shipped shipper shippers shipping ships shire shires shirk
    shirks shirr shirred shirring shirrs shits shitting shitty shlep shock shocked shoed shoeing
    shogun shoguns shone shoo shooed shooing shoon shoos shopped shopping shored shores shoring
    shorn shorted shorter showery showier shown showy shrank shrews shriek shrike shrikes
    shrinking shrinks shrove shtick shticks shuck shucked shuts shutter shuttered shuttering
    shying sicked sicker sicking sickly sicks sides sideswipe sideswipes sidewall sidled sidling
    sifter sifters sifting sifue sighs sight sigla signar signer signing signo sigua silba
    silencer silente silga silice sillar sills silly silt silting silts silva silvery simile
    simmer sims simulacion sincopal sincope sindrome sine sing singar singe singed singeing
    singes singles singling sings sinker sinking sinks sinned sinner sinning sins sipped sipping
    sips sire sired sirena sires siring siringe sirs sirup sited siting sixth size sized sizing
    skate skateboarder skated skates skeet skewed skewing skids skies skiff skill skilled
    skimmed skimming skimped skimping skimps skims skinning skins skip skipper skirt skirts skis
    skits skitter skitters skulk skying slabbed slabbing slabs slack slacked slacking slacks
    slags slake slaked slakes slaking slam slammer slammers slang slate slated slates slating
    slats slaved slaving slaying slays sleek sleeking sleeks sleeper sleet sleeting sleets
    sleety slewing slicer slices slick slicked slicking slicks sliders slier slime slimmed
    slimmer slimming slims sling slings slink slinking slinks slip slipper slitter sloes slogged
    slogging slopped slopping slops slosh sloshed sloshes sloshing slots slotted slotting
    slouches sloughed slowed slower slowing slows sludge slues slugger slugs sluice sluiced
    sluicing sluing slum slummed slummer slumming slums slunk slur slurp slurped slurping slurps
    slush sluts smacker smalls smart smarted smarting smarts smattering smear smears smelly
    smelt smelted smelting smelts smiley smit smite smithy smock smocked smocking smocks smoker
    smokers smoky smoother smote smoulder smouldered smouldering smoulders snack snacking snaked
    snaking snaky snapper snaps snare snared snares snarf snaring snarks snatches sneak sneaker
    sneaky sneered sneering snider sniff sniffled sniffling sniped sniping snippet snipping
    snips snitch snitched snitches snitching snits snoot snoots snored snores snot snots snotty
    snout snouts snowed snowing snows snubbed snuck snuff snuffed snuffer snuffing snugged
    snugging soaped soaping soaps soared soaring soars sobar sobeo sobina sobra sobrena sobreno
    socia socket sodden solar soldar solder solders sole solear solen soleo soler soletar
    solider solio solito solla sollar sollo solvente solver somber sombre sombria sometime
    someway sonolienta sonoliento sonora sonta sonto soot sooth sopear sopon sopped sopping sops
    sora sorba sorber sorda sorer sores sorna sorra sort sorted sota sotar soto sotol sotole
    sots sough sours souse souses sowed sower sowing sows spacey spacial spacy spaded spake
    spammed spammer spammers spamming spams spanks spanned spanner spanning spans spar spared
    sparer spares sparing spark sparked sparking spars sparse spate spates spats spatted spatter
    spattered spattering spatting spay spayed spaying spays spearing spears speck specking
    specks sped speedy spelled spelling spelt spend spending spends spewed spewing spiced spices
    spicing spicy spidery spied spiel spieled spiels spikes spiky spills spine spines spins
    spire spires spite spited spites spitted splashes splashing splashy splatting splay splayed
    splaying splays splice spliced splicing splint splinting splits spoilt spokes spoof spook
    spool spoor spore spored spores sporing sport sported sporting spots spotter spotting spotty
    spout spouted spouting spouts sprang sprat sprats sprayer spreed sprig springy sprint sprung
    spry spunk spurning spurred spurring spurs squab squarer squashy squat squatted squaw
    squeezer squid squint squire squired squiring squirm squish stabled stabling stacks staffed
    staffing stag staged stages staging stags staid stains stair staked staking stale staled
    stales staling stalk stalling stammer stammers stamp stamped stamping stapler staplers
    starch starched starching stared stark starling starred starring starter startled startling
    starved starves starving stash stashes stashing stat stater stats statu statues stature
    statute stave staved staves staving stead steads steam steaming steams steamy steed steeled
    steeling steels steely steep steeped steeping steeply steeps steer stems steppe steppes
    sterling sterna stewing stews sticky sties stiffed stiffer stiffing stiffs stile stilled
    stilt stimulation sting stinger stinging stings stint stinting stints stirrer stitch
    stitching stock stocked stocking stoked stokes stoking stoles stomps stoner stoners stoney
    stony stoop stooped stooping stoops stopper stoppers storey storeys storied stories storing
    stork storks storms stormy stout stoves stowed stowing stows strafe straggle straggled
    straggles straggling strained strand stranding strands strangler stranglers strapping stray
    strayed straying strays streak streaks stream streamed streaming streams strep stretched
    stretches stretchier strew strews stricture stride strides striding striker strikers
    stringer stringers strip stripe striped stripes striping stripling stripper stript strive
    strives striving strobe strobes strode stroking strolled strong strop stropped stropping
    strops strove stubbing stubs stuffs stuffy stumped stumping stumpy stunk stuns stunt style
    subbed subbing subeo subidor subir subita subito subs sucio suckle suckled suction sudar
    sueco suegro suela suelda sueldo suelto sueno suero suevo sugary suggestion suido suing
    suits sulked sulla suma sumaca sumach sumar summed summery sump sundae sundry sung sunk
    superb supermen supervisory supina supino supper supple suppose supposes surer surfer surta
    survive survives suspecta suspecto suture sutured swabbed swabbing swabs swags swami swamped
    swamping swampy swank swanked swanking swanks swans swap swaps sward swards swash swashed
    swashes swashing swatch swatches swath swathed swathing swaths swatter swattered swattering
    swayed swaying sways swearers sweater sweats sweep sweepers sweeping sweeps swell swelled
    swells swelters swerve swerves swig swigged swigging swigs swilled swilling swim swimmer
    swine swines swinger swipe swipes switcher swoon swopped swopping swops sworn syrupy taba
    tabal tabea tabes tablar tableo tableta tacho tack tacked tacking tackle tackler tacklers
    tacks tainting taker takers tala tale taled tales talin talker talla talle taller tamed
    tamer tamers tames taming tamped tamping tanedor taner tangencial tanked tankful tanking
    tanks tantum taper tapered tapers tapes tapin tapinga tarando tared tares tarin taring taros
    tars tarta taruma tasar tasked tasking tasks tasted taster tasters tasting tata tats taunted
    taxed taxies taxing taxis tazar teaches teaks teals teaming teams teary teas teased teaser
    teasers teasing teat teats techno teems teenage teenaged teensy teeny tees teeter teethe
    teina tejedor tejera tellina temedor temor temped temper temperatura templen tena tenante
    tenca tencion tendedor tenets tengue tenida tenir tenis teniu tenon tenons tens tensa
    tensino tenson tented tenth tenths tenting tenton tenua tenzon term termas termes termo
    terns terraje terrifies terron terrorist terrorista tesis tested tester tests tetanos texto
    thanking thaws theatre thee thees theme themes theses thick thicket thieve thieved thine
    thinker thinkers thinned thinness thinning thins thirsty thong thongs thorough thrasher
    thrashes thrashing threes thresh threshed throaty throb throbs throe throes throng
    throughput throve thrower thrush thumbed thumbing thump thunk thunks tibar ticked ticker
    tickle tickles tickling tided tides tienta tierna tiers ties tijeral tikes tildes tile tiled
    tiller tillers tilling tills tilts timar timed timer timers tinada tinado tine tines ting
    tings tinkled tins tinted tints tiple tipoy tipper tippled tippling tira tirade tirador
    tirajo tirana tirano tiron tirso titar titles tizne toads toady toar toasted toastier toasty
    tobar tocada tocado tocar tocho toda toddle toddled toddles toddy toed toeing togada togado
    toiled toiler toils toked token tokes toking toller tolling tolls toma tomador tomate tomaza
    tomes tonada tonar toned toner tones tonic tonics toning toot tooted toothy tooting toots
    topada topar topica topico topil topped topping torada torca torce torched torches torching
    torcho torco tores torgado tornada torpe torrado torte tortes tose toser tosses tost tote
    totem totems tots totted totting touche touchy touted touting towed towel towers towing
    toxica toxico toxin toyed tozar traba trabado trabajador traca trace traced tracer tracers
    traces tracia tracing tract tractar tracto tragada tragador tragico tragon traida trail
    trailed trailing trails traina trainee trainel trainer trait traitor traits trajin trama
    tramador tramming tramo tramped tranquil tranquilar tranquilla tranquillo trans transir
    transito transitting transmision transmit transmitted transporte transporter trapa trapo
    trapper trapping traro tras trasgo trasquila tratado tratar trato traves travo trawler traza
    trazado trazo tread treading treads treas treasurer treasury trebo trecho tremes tremo
    trenado treno treo trepa trepada trepador trepano trepe trepido tres trespassers treta tria
    triad trialed triar tribal tribes trice trick tricked tricking trickled tricks trifle
    trifled trigal trigo trikes trile trill trilled trims trios tripe tripla triplet tripling
    triplo triply trips tris trofico trojel trolled trolly tronado trooped tropel tropic tropics
    tropo troth trough trouper troupers trowels troys truce truces trucked trucker truckers
    trucking truco truing trumped trumping trun trunks truss trusting tryst tsars tubing tuck
    tucker tucks tugged tugging tumbaga tumo tuned tunel tuns turar turds turfed turfing turfs
    turner turnkey turno tusked tutor tuxes twain twerked twerking twigs twin twines twinge
    twink twinks twirl twister twit twitches twits twitted twitting tykes typed tyros tzars
    udder unblock unblocked unciforme uncion unclothe unclothes unfits unformed unhinge unhinges
    unible uninformed uninsured unions unison unite unites unity unleaded unmasked unsaid unset
    unsheathe unsheathes untie unwonted updater upholstered uploaded upped urged urinate
    urinates usable usada usador usagre usaje users usier util vaca vacante vaciar vaco vacua
    vacuo valia vamped vamping vampiro vandal vandala vandalismo vandalize vandalizes vandalo
    vanishes vapes vapid varia vario varnish varnished vatio vaunt vecinal veedor vega vegan
    vegans vegetable veggie veils veined veinten vena venador venal vendar vender venders vendo
    venero veneto vengar venina venino venta ventada ventaja ventanal ventano ventor veras verba
    verdal verdor vernal versal vesicle vesicles vestibulo vesting vests veterana veterano vets
    vetting viable viaducto vice vices vicia vicio victima victo vide vidriosa vidrioso vidro
    viento vigia vigilant vigilar vigilia vilo vine vinedo vinolencia vinolenta vinolento viol
    viola violado violentar violeta violeto violon viols vireo vireos viril virio virolenta
    virolento visibly vision visir visita visitar visiton vitamina vivar vivid vivienda voile
    volada voles volumen vomico vomitado vomitel vomiton voted votes vowel wack wacker wacks
    wadded wadding wade wader waders wadis wads wafer wafted wafting wafts waged wager wages
    waggling waging waists waited waiver waivers waked wakens waled wales waling walled walling
    wallow wallowed wallowing wander wanderer wands waned wanes waning wanked wanking wanks
    wanton warded warders wards wares warmed warming warms warn warped warping warps warred
    warring wars warts washes waster wasters wasting watcher watchers waterpower waters watts
    wave waver waxed waxen waxes waxing weaken weals wean weaning weans weary wearying weaved
    weaving wedder wedging weds weeder weeding weedy weeps wees wefts weigh weighs weighty weir
    weirdo weirs welded welding welds welling wells welter wench wenches wending wends wetness
    wets whacker whacky whale whams wheal wheeling wherever whets whiling whimpering whimpers
    whims whine whippet whirs whisked whisker whiskers whisky whisper whist whistling white
    whiter whites whither whiting whits whoopee whopping whorl widows wield wigging wight wigs
    wilder wilds wile wiles wilfully wiling wills wilts winded windowed winds windup windy wines
    wing winger winks winner winnow winnows winos wins wintery wipes wired wireds wises wisher
    wishers wist witched witches witching witless witnesses wits wives wizes woks wonder
    wondered wonted wooded woodmen woodsy woody woofs woolen wooly woos worded wording wordy
    wore worlds worm wormed worming wormy worrier worriers worsen worst worthy woulds wounder
    woven wrack wrapper wreak wreaked wreaking wrecker wrenched wrested wresting wrestle
    wrestler wrestles wrests wretch wretches wriest wright wring wrings wristband writ write
    writer writers writhes writhing writs wroth wrung yacked yacking yakked yakking yeahs yearn
    yearns yeas yelped yelping yelps yermo yero yerro yerto yervo yore yours yure zapper zipped
    zipping zofra zones zoomed
    """
)
