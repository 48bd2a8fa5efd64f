"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abases abasing abductee abides ability abocado abode abogar abort abound
    abrigo abril abrir abrojo absente abside abuje aburrado aburrida aburridor abuser abusers
    abusiva abusivo abuso abut accelerate accent accented accenting accents accesible acceso
    accessibly accidentar accidente accursed accusation accuse accuser accusers aced aceda acena
    acento aceptar aceptor acerar acerba acerbo acerca acere aceria acerico acero acervo aces
    aceta acetin aceto acetona ached acing acmes acotada acres actea action activa activo actora
    actuado actuar acuse adamante addition addressee addresses adepta adepto adive adman admen
    administrada administrador admins admirar admision ador adtor aduja adul adula adulta adulto
    adviser advisers advocado adware afer afogar aforcar afuero agarrado agarron agauja agente
    agitanado aglow agora agostada agostado agre agreeably agresion agrete agrio aground
    aguantar aguante aguda ague aguela aguelo aguera aguija aguin agujal agujar ahojar ahormar
    ahornar ahorrada ahorrado ahorrar ahorro ahoyar aided aiding ailed ailing aired airing
    ajenable ajera akin alar alara alarma alatar albohol alcofol alcoholic alcoholica alcoholics
    alece alen alentar alera alero alertar alerto aleta alevo alguanta alguanto alier alight
    align aligns alimento aline alines allay allays allen allot allots alloy alloyed alloying
    alloys ally almiral alocado aloe alogar alon alotar alta altair altear alter alteration
    altercacion alternation altitude altiva altor aluda aluen amada amado amago amarecer amarro
    ambar ambient ambulante ameer amenazador amenazar amendable amentar amento amia amiba amibo
    amiento amigar amin amino amito amon amor amorcar ample amputacion amputate amputates amuse
    amused amuses amusing anaco andel anera angela angelus angers angle angler angles anima
    animar anisal anklet anklets announce announcer announces ansioso ante antecedente
    antecedents anted antena antennae anther anthers antis antor anuses anvil anvils apanalado
    aparte apena apenar apestar apocado apologetica apologetico apologize apologizes aporcar
    aposta apostre appealed appeals appear appeased appliance applies apply apside aptar apter
    aptitude apuesta apunadar apunalada apuntado apuntalar apuntar apunte aquela aquelo arada
    arado arador arbor arcada arcangel arced archer archero archers arches arching ardent arder
    areas arenal arenas arenaza aresta arfada argadillo argado argel argent argumentativa
    argumentativo argumento arias aright arigue ario ariol armadia armadilla armador armajo
    armar arming armon armonia armory armos armrest armsful aromas aron arose arpada arpado
    arraba arrange arranger arranges arras arresto arria arrial arribar arribo arrima arrime
    arroba arrobo arrojado arroje arroto arroyo arroz arsenico artado artar artera arteria
    artero artful artico artista artistic asciro asegurar asentar asfalto ashed ashes ashing
    asides asiento asin askew aspalto aspen asperger asperges aspero aspide aspire aspirina
    aspiring aspro assaulter assent assert asses assesses asst astaco aster astray asuelo asunta
    asunto atado atajo atanco atar atasco atempa atenazado atentado atentar atento atica atino
    atonal atone atoque atora atraco atril atrio attaching attacker attar auctor audios auger
    augusta augusto aulico autor avacado aval avenar aventado aventear avert avesta avid aviento
    award awing ayua ayudar ayuga ayuna ayunto azaque azoche azogar azolea azote aztor azuda
    azuela azures azutea baaed babel babels babes babied babier babiest backer backhand backs
    backward backyards bacon bada badana bade badger badgers bagazo baggier baggiest bailed
    bailing bails baiting bajel bajista bajon bake bakery bakes baking balago balance balanceo
    balances balancin balano balanzo balbucear balbuceo balda baldado balde balded baldes
    balding baldly baldon balds baled bales baling balista balked balking balks ballar ballet
    ballets ballsy balms balon balsa bamba banaba banada bananal bananar banano banas banca
    bance banda bandana banded banding bando bands bandy banes bang banista banjo banked banker
    banking banks banner banning bannister bannisters banns banon banquera banquet banquete
    banquets bans banter bantered banzo baqueta baranda barba barbar barbear barbera barbero
    barbing barbiturate barca barco barcon barcote bard bardal bardar bardo bards barer bares
    barfed barge barges barging baria baring barita barked barker barley barman barns baron
    baronet baronets barons barqueta barra barral barreal barred barrelled barrelling barren
    barrer barricada barril barring barrow barter bartered barza basco based basely basemen
    baser bases basing basked basket basking basses bastante bastanteo basted bastes basting
    bastion basto batan batavo batched batea bated batel bateo batey bathed bather bathers
    bathes bathing baths batiman batin bating batista bato batsman batted batten battened
    battering battier battle battles bawl bawled bawls bayana bayed baying bayon bayones
    bayonesa bays bazillion bazo beach beaches bead beaded beading beady beak beaked beaker
    beaks beamed bean beaning bearded bearding beards bears beasts beata beater beato beaus
    bebdo bebedo bebida bebienda become bedder beds bedsides beech beeches beefs beeps beets
    befre begat beheld bejin belated belay belch belches belido believer believers belio bella
    belle belled bellied belling bello bells belonging belting benched bends bentos bents benzol
    berate berates bereave bereaves berms berried berth bested besting bests betas betide
    betides bets betted bettered bettering bettor betun bewaring bezo biased bible biddies biddy
    bide bides biding bids biers biggie biggies biked biker bikes biking bilge bilis bilks billa
    billed billet billets billing billowing billy bimba binder binding binds binged bingeing
    binned binning birch birched biretta bitches bitchy bits bittern bizarra bizarro black
    blacken blacker blamed blamer blames blaming blanch blanches blanco bland blandly blanked
    blanker blankest blanking blanks blanqueta blare blares blase blaster blasters blazer blazes
    bleacher bleaches bleak bleating bleats bleep bleeping bleeps blench blenches blend blender
    blending blends blent bletch blincar blind blinda blinding bling blinks blitzes blobs bloc
    bloca blocs blogs blond blonds blooded bloodier bloodies bloom blooms blots blowsy blued
    bluefish bluer bluest blurs blurt blush blushes blushing bluster blustered blustering
    blusters boar boarda boarder boars boasted boaster boasting boatman boba bobbed bobbling
    bobs bode boded bodes bodices boding bogged bogging bogie bogies boink boinked boinking bola
    bolas bolazo bolder boles bolillo bolisa bolla bolls bolsilla bolso bolster bolts bombe
    bombear bombeo bombero bombo bonded bonds boned boner boners boney bonged bonging bongs
    boning bonus bonzo boobed boobing boobs booed booing bookend boom boomed booming boons boors
    boos boosted boosts booted bootes booths booting booty boozer boozy borda border bore bores
    boring borne borro borron bosoms botch botched botilla boton bottling bough boughs bounce
    bounced bounces bouncier bounder bounders bounding bouts bowed bower bowlder bowling bows
    boxen boxeo boxer boxers braca braced braceo braces bracing braco bract brad brads bragged
    bragging braid braided braids brainwashes brainy braise braised braises braising bramo bran
    branca brancha branched brand brandal brandis brands brash brave braved braves braving bravo
    bravos brawn brayed braying braza brea breach breaching breading breads breadth breadths
    brear breather breathes breathy bred breed breeding breeds breezy brew brewer brewers brezo
    brial bribe brida bridging bridle brig brin brindar brine brink brinks briscar brisk brisked
    brisker briskest brisks brizo broad broiling bromo brood brook brooked brooking brooks
    brooms brota brote brothel brothels broto brow brows bruin bruins bruiser bruisers brunch
    brunches brunt brushes brusk bruzos bubbling bucked bucking budded budding budges budget
    budgie budgies buff buffing bugger buggies bugled build bulb bulbo bulge bulged bulging
    bulks bulldoze bulldozed bulldozes bulled bullies bulling bulls bully bummed bummer bumming
    bumpier bumpy bums bunches bunged bunging bungle bungled bungs bunked buns bunt bunted
    bunting bunts buoying burbled burda burdel burger burgers burglarize burglarizes burgle
    burgles burgs buriel buries buril burilar burlar burnous burnout burped burping burps burral
    burred burring burrow burrs burs bursted bursting burying buscar bused bushed bushel bushels
    bushiness bushing busied busies busing buss bussed busses bussing buster bustled bustling
    busts busying busyness butch butchery butches butron buts butte butter buttered butteries
    buttery buttes buttock buzzer buzzes bypast bytes cabal cabaza cabe cabera cabezal cabezo
    cabida cabido cabio cabled cabling cabro cabron cacera cache caches cachete cachetero
    cackling cacle cada cadavera caddy cadenza cadera cadges cado cadres cads caecer cafes
    cagada cagar caged cagey caging cagon caible caico caid cain cajera cajin cajo caked cakes
    caking calaba calado calamo calana calao calata calcado calco calda caldado caldo cale
    calena caler calera cales caleza calfs calibe calibre calida calido calina caliper calk
    calked calking calks calla callada callado callar callear callera callo callus calma calmar
    calmazo calms calmuda calmudo calnado calo calon calta calve calved calving calvo calzada
    calzado calzo camada camal camao camara camaron camaru cambaro cambera cambered cambering
    cambers cambin cambo cambon cambra camena camero camia camiar camibar camica camini camino
    camio camisa camison camita camon campar campear campeo campera campero campes campier
    campina campion camps campy camuna cana canada canado canali canar cancela canceller cancina
    candado cande candi candies canecer caned canera canesu caney canez canga canido canil
    canina caning canino canker canny canoes canon canope canopo canosa cansar cansia cansina
    cansino canta cantada cantal cantel canter cantia cantica cantiga canting canto cants capada
    caped caper capes capillo capin capon capped capping capsula capsular carada carao caraos
    carat carate carats carba carbide carbides carbol carbono carboy carbs carca carcel carcon
    carda carded cardena cardiaca cardiaco cardial cardias carding cardo cardon carea cared
    carel carena careo carera carero caret careta carets carey careza cargado cargar cargo
    cargos caria caries carinar carino cario carjacker carla carlo carlon carlos carmel carmes
    carminar carmine carmines carnal carne carnicera caro carona carpa carpe carped carpel
    carpentear carpeta carping carpo carps carpus carra carrao carrel carretear carretela
    carreteria carretero carriel carron carrot carted cartela carteo carter carting carton
    carver carves carvi carvings casada casado casal casea cased caseo casera cashed cashes
    casida casina casinos casio casis casks cason cassino casta castel castes castina casting
    castings castle casts cata catchy cate catin catino cation caton catting cauce caucel cauda
    cauje caula cauro causa causeo causes cauta cavada caved caves cavil caving cawed cawing
    cayada cayote cazon ceases cecina ceded ceding cedular cegar celada celan celar celebre
    celera celerity cellar cello cells cellular celo celtre celula cembo cenada cenado cenal
    censer centen cerate cerda cerea ceres cereza cerezal cerillo cerner cerolla cerro certa
    certeza certificacion certifies cerval cese cesta cetre chaco chafed chafes chafing chai
    chaira chaises chalada challenge challenger challengers chamber chammy champed champing chan
    chance chanced chancel chancels chancing changa changle chano chanter chapin chapo chapped
    chapping chaps chapter char charcal chargers charier charmed charmer charo charred
    charretera charring charro chars charted charter charting charts chase chaser chasers chasis
    chasms chaster chato chatted chattel chattier chayo chazo cheat checa checker checo cheeked
    cheeking cheeky cheep cheeps cheer cheers chem chepo cheso chess chewer chews chewy chiar
    chick chicks chid chiefs chile chiles chili chilis chill chills chime chimes chimo chimps
    chipa chipe chipper chipping chirped chirps chis chist chits chivo chloride chock chocked
    chocking chocks chofe choirs choker chokers choler chomped chomping chomps chope chopper
    chops chords chore choro chorus chote chowed chowing chows chuck chuckled chuckling chunks
    churcha churco ciar ciato ciclo cider ciego cieno ciento cimar cimera cincel cinco cinta
    cintra circle circled circlet circlets cirro citar cites cito civica civico clack clacked
    clacking clacks claco clambered clambering clambers clammed clamming clamo clamped clamping
    clams clan clanged clanging clanked clanking clans clapper claps claro clase clash clashes
    clashing clasp clasped clasps classed classing classy clatter clause clauses clava clave
    claws cleaned cleanly cleanser cleansers cleansing clearer cleat cleave cleaved cleaves
    cleaving clefs clero clever clewed clewing clews clica cliched clicks cliente climber clime
    climes clinched clinches clinching clinica clinico clink clinked clinking clipper clipt
    clise clits cloak cloaked cloaks cloche cloches clocking clods clomps clopped clopping clops
    closest closets clothe clothesline clotheslines cloths clotted clotting cloud cloudy clouts
    clove clover cloves clown clowned clowning cloyed cloying cluck clucked clucking clucks
    clues clutch clutter clutters coached coal coaled coartado coartar coast coasts coata coate
    coated coati coaxes cobo cobre coca cocaina coce cocer cocha cochillo cochina cochinero
    cocida cocinar cocinera cock coco cocol cocora cocosa cocota cocote codded codding codeina
    codena codeo codes codex codin codina codo cods coed coeds coffer cofin cofina cofre cofta
    cofto coger cogida cogolla cogote cohered coherence cohering coido coifs coiling coils coime
    coin coitar coito cokes coking colada colado colar colas colds coleada colear colector coleo
    colgador colgajo coligada coligado coligarse colina colla collada collado collage coller
    collide collides colluded colmada colmado colmar colmo colo colones colote colpar cols colts
    coluda comadre comal comas comatosa comatoso comba combar combate combes combinacion combine
    combines combing comely comer comers comet comets comfortably comic comica comico comido
    comienda comienzo comigo cominero comino comiso comiza commander commando commandos commend
    commended commending commends committee commute commuted commutes commuting comoda compana
    compano companon compare compas compasion compel compete competer complain complains
    complaisant completa completer completo compo comportable compos compression computar
    compute computed computers computes comta comto conac conceit concejera concejero concept
    concepta concertar concerted concerti concerto concession conch conches conchs concina
    concreta concreto concusion conde condoes condole condoled condor condors condos conducing
    conducto conductora cone conejera conejero cones confesion confeti confin confiscate
    confiscates conform conformed conforming conforms confortable confront confuser confuses
    confuted congealed congealing congest congo congregacion conics conks connecter cono
    conociente cons consider consigo consola consone constipate constipates constriction
    construccion consume consumer consumes cont conta contacto contado contained contaminate
    contaminates contar contemplate content contenta contented contenting contento contents
    contera contestana contestano contestant contestar context contexto contia contigo contina
    continua continuo contracta contractar contraction contracto contraptions contrast contray
    controller contused contusion convent convents converge converger converging conversa
    conversacion converso convert converted converting convertir convertor convince convinces
    convulse convulses convulsion cooed cooing cooked cookery cooky cooled coolie cooling cools
    coona coons cooper cooperativa cooperativo cooping coops coos cootie coots coped copes
    copied copier copiers copin copina copino copped coppery copping copse copses copta copter
    copto copying cora corals corana corar coras corbe corbona corca corcarse corche corcona
    corda cordado cordal corded cordila cording corea corear cored cores corete coria coring
    corita corito corks corla corlar corma corms cornac cornado cornea cornear corned corneo
    cornerina cornero cornet cornial cornier cornija corns coro corola coronacion coronae
    coronal coronar coronda coroner coronta corota coroza corpa corporacion corps corra correa
    correccion correcta correcto correo correr corrigendo corro corsa corse cortada cortador
    cortao cortex corton corua corulla coruna corva corvado corvar corza cosa cosaco coser
    cosico cosida cosies cosmetic cosmetica cosmetico costa costado costar coste costo costra
    costs costumne cota cotar cote cotes coto cotona cots cotter cotters couched couches
    couching cougar counsellors countess coup coupe couplet coupon coups coursed courser courses
    coursing courted courtier courtiers courting courts cove coven covert coves covet coveted
    coveting covey cowed cower cowered cowering cowing cowls coyer cozies cracker crackled
    cradle crafty cram cramming cramp cramped crams cran craned craneo cranes craning crank
    cranks crape crapped crapping craps cras crasa crashes craso crass crater crating crave
    craved crawl craws cray craza craze crazing crea creador creak creamy crear crease creased
    creasing create creating creation creators credito creed creeks creel creep creer crema
    cremacion crest cresta creston crewed crewing cribs crick cricked cricking cricks crida
    crier criers crimen crimp crimping crimps cringing cris crises crisps crista cristel croaked
    crocina crock crocks crone crones crooking crooks croon crooned crooning crop cropped
    cropper cropping crops croqueta cross crosser crossest crotches crouch crouches croupy crow
    crowding crowed crowing crowns cruet cruft cruise cruised cruises crumbled crumple crumples
    crunch crunches crup crushes crust crusted crusting cuada cuado cuanto cuarta cuartel
    cuarteo cuarton cuarzo cuate cuatro cubeba cubera cubeto cuchar cucharal cuche cuchillar
    cuchillon cuclillas cuclillo cuelmo cuemo cuenda cuera cuerdo cuerna cuerva cuesa cueslo
    cuesto cuestor cuff cuida cuido cujon culada culle culled culling culls cumbo cunadia
    cunadio cunal cuneta cunt cunts curada curate curato curbed curbing curda curdled curds cure
    cured cures curie curies curing curler curlew curling currant curried curries curro curry
    currying curs cursi cursiva cursivo curso curst curt curta curtail curtails curter curto
    curve curved curves curving cushier custodia custodial custodiar cuter cuticle dabbling
    daemon daemons dairy daisy dales dallar dally dames damped damping dancer dancers dandling
    dandy danes danger dangers dank dano dante dare darling darned darning darns darts dashes
    dated daubing dawned dawning daydream daydreamt daze dazes dazing dding deader deafer dean
    dear dearer dearly dearth dearths debar debase debater debil decada decamp decay decayed
    decease deceases decking decks declive decode decoded decodes decompose decomposes decreased
    decrees dedil deepen deesa defame defeated defeating defecate defecates defect defected
    defecting defective defector defectors defensa deforme defunta defunto degree dehydrate
    dehydrates deice deices deicing deject delate dele deliberante delicious deliver deliverer
    delivers dells delude deludes deluged demand demanda demo demonic demos denar denature
    denatures dende denoted denoting dentin dentina dentine denuded depend deplored deport
    deported deportment depos depresion depresses depth depths depute deputes deputizes derailed
    derecha deride derided derides derive deriving derrama derramo desaire desalmado desamador
    desarmada desate desdel desden dese desear desecho desend desertar desga deside desierta
    desierto deslayo desmanada desmanado desmano desmedida desnudar desorientador desparar
    despatch desperar despernar despidida despido despinte despise despot dessert desta deste
    destre destron destroyer destruccion desus desvanecido detail detailing detainee detentor
    detergente determine determiner determines deterrent detest detonante devan devise devises
    diabla diabolo dialing dialisis dialyses diano diaper diaprea diarrhoea diarria diced dicks
    diente dieting dificultar digger diggers diked diking dill dills dimer dimes dims dinar
    dines ding dinged dinging dining dink dinker dinned dioxin dippers dipping direct directa
    directer direction directora directory direr disable disables discorded discoverer discus
    discuses discusses discussion disector dished disks dislocate dislocates disorganize
    disorganizes dispar dispatched dispatches dispensar dispense dispenses dispersed dispertar
    dispierta dispierto displaced displacing disputa disses dissolve dissolves distante
    distiller distillers distrust ditches diver divers dives divide divided divides dividir
    divina divine diviner divino divorcee doable doblar doble docent docked docking docks docto
    doctora documentar doer doers doga dogging dogo doily dolar doled doler doles doling dolly
    dolo dolora dolts dolzor domed domestica domestico domida doming dond donned donning donor
    donors donut doodle doodled doodler doodlers dooms dopes dopey doping dormer dormidor dosel
    dosing dotage doted dotes doting dotor doublet doubly doubted doughnut douse downer dowsed
    dowses dowsing doyens doze dozed dozes drabs drafting drafts draga dragado drago drainer
    dram dramatica dramatico drams draping drawl drawling drawls drays dread dreaded dreading
    dreads dreamer dreamy dregs drenches dresses dressier drier driers dries drift dril drily
    drino dripped drips drivel drivels droll droned droning drooled drooling drools drope dropsy
    dross drover drovers droves drowse drowsed drowsing drubs drudged drudging drum drummed
    drunker drunks drying dubbing ducked duckling ducting ductor ducts duding duel duela duelo
    duels dulls dumpling dumpy dunce dunces dunk dunking dunks dunner duped duping durina dusk
    dusted dustier dusty dyeing dyer dyers dyking earl earls earthy eases easing eater eaters
    echado echar echazon economo edger edges edging edilicio educacion eery eider elating
    electrocucion electronic electronica electronico elevador elves elvish embarazado emerge
    emerger emery empeno empero empina employe employed employer employers employes empress
    empresses emptier emptiest empujar empuje empujon empunar encerado encerrada encerrador
    encia encimar encina enciva encontron ende endina endino endorse endorsed endorser endorsers
    endued enduing enfermar enfermeria engace engina enmities enrage enraged ensay ensenado ente
    enteo entera enterez entero entice entirety entitles entrano entrante entrega entres
    entriego enure envenenador enzima erbio eria erio erratica erratico erratil esbate escalante
    escaleta escapee escapo escarpe escasera escoa escobar escobeta escobo escoda escopetar
    escora escosa escota escuchar escucho escueta esfera esmero espadar espaldar espalera espana
    espata espay espedo espejo esperar esperma esperon espesa espeso espeto espia espiada espiar
    espin espina espino espion espira espora esporo esposar espuela espuera espumar espumea
    esquela estacte estada estadia estano estante estarna estas estates estay ester estera
    estero esters estrangul estria etcher etches eter evacuate evacuates evacuation evaluacion
    evens evento eviccion evidente evohe exact exacta exactor exacts excels excepta excepto
    excerpt exceso excremento exercising exhausta exhausto existente exiting exits exorcise
    exorcizing expedience expended expire expires explorar explore explored explores explosiva
    explosivo expose expresa expresion expreso extender externally extinguished extinguishes
    extrana extrema extremer extremo fabled fabulosa facer facet facets facies facina factor
    factors facts fade fades faeces fagged fagging fags fail fain fainter fairs faker fakes
    falla fallecido fallir fallo fallow fallowed fallowing fallows falter fame famed familia
    familial fanal fanny fantasied fantasize farce farces fared fares faring farmed fartal
    fasces fasted fasten fastener fasts fata fated fates fating fattened fatter fauces faxed
    faxes faxing fazed fazes fazing feathers feats feder feedings feila feint feinted feinting
    feints felice felines felled felling fellows fells felpa fenal fencer fences fencing fends
    fenice ferro fertilizar fertilize fertilized fertilizes fester fests fetal fetches fezes
    fiasco fiascos fiats fiel fiend fiends fiera fiero fierra fifes figura filed files filing
    filings filler fillet fills filly filmy filth fina finale finana finance finar finch finder
    finders finer fingernail fingir fining finis finises finisher finishers finking finks finny
    fins firewall firework firmed firmer firming firms firs firsts firth fishermen fitful fiver
    fives fixer fixes flaccida flaccido flack flacks flail flailed flairs flak flake flaked
    flaking flame flames flamingo flank flapped flapping flaps flared flaring flasher flashes
    flashy flats flawing flaws flaying flays flecked flecking flecks flees flesh fleshed
    fleshing flete flick flicker flied flier fliers fliest flights flighty flinches flint flints
    flipper flippy flips flits flocked flocking flocks floes flogged flogging flogs flooder
    flooding floorboard flor floss flote flour floured flouring flouting flower flowery flows
    flue flues fluida fluido fluir fluke flume flumes flunk fluor flush flusher flushes flushing
    foaling foals focused focusses focussing fogey fogged fogy foiled foiling foists folk folksy
    folla follon follower folly fomes fond font fools footfall footstep fops foraged foras foray
    forca forded fords fore fores forge forger forgers forges forget forgo forked formar formed
    formero forming forms formulae formular fort forte fortes forth forts fosil foully fouls
    foundling fount fowls foxed foxing foyer foyers fractura frade frags framea framer framers
    framing frances franco frasca frase fraude freeing freeze freezes freno freo fres fresco
    frescos freson frida frier friers frige fright frighted frighting frights fringe fringing
    frion fronte frost frothy fruir fruity frustrate frustrates fryer fryers frying fuddling
    fueling fuels fuente fuer fuero fuerza fuesa fulera fulla fulled fulling fulls fume fumed
    fums funcion fund funding funds funerala funereal funky fura furies fuses futil futre futura
    futuro fuzes gaban gabasa gabbed gabbing gabbled gabbling gabled gabs gage gages gaging gags
    gain gaita galas gales gallera gallero galley gallstone galvanize galvanizes gambled gamed
    gamest gamey gamier gamin gamine gamins gana ganan ganar ganga gansa gante gantes gapes
    gaping garaje garbed garble garbles garbs gardened gargle gargled gargles gargling garita
    garito garote garoting garrota garrotin garrotte garrotting gases gashes gashing gasoleno
    gasp gasped gasses gassy gatas gateado gated gating gato gauged gauging gaunt gauze gavel
    gayer gazed gazer gazes gazing geeing gees gene genera generador generala generar genie
    genies genital genome genre gent genta gentile gentlemen gentler gently gento gentry gents
    genus gibes gibing gigging gill gills gilt gilts ginned ginning girded girds girts givens
    glade glads glande glared glase glassed glassing glaze glazes gloats globe gloriar glose
    gloss glosses glowing glucosa glutted gnashed gnomo goads goals gobbed gobbing gobble
    gobbler gobbles gobierna gofer gofers goggle goggled goggles goggling golds golfear golfed
    golfin golfs golpe golpeada golpeador gomer gong gonged gonging gongs goodly goody goofing
    goofs gooks goons gores gorge gorged gorging goring gorse gota gouger gown grabber grace
    graceful graces grad grada gradeo grader grades grado grads graffito grail grainy grama
    gramo granades grance granda grande grander grandiosa grandioso granel granny grant granted
    granting grants grape graphs graspo grasps grassed grasses grassing grassy grata grate
    grates grato grava gravelly graven graver graves gravy grays graze grazed grazes greasy
    greater greed greener greet greeted grepped grepping greps grial grida grido grids grieta
    grifa grifo grija grilla grille grillo grima grin grins gripe griped gripes griping gripo
    grippe gris grisa grit gritar griton grits groar grocer grocers groins grope gropes gross
    grouped grouping grout grove grovel grow growl grows grubbed grubs grue grunge gruta guaitar
    guara guarda guardin guaro guena guess guiar guidar guild guile guilty guinar guipar guisar
    guita guito gules gulled gulley gulling gummier gummiest gunmen gunner gunny gushed gust
    gustar gusted gusting gusts gutting guzman guzzle guzzler guzzles haba habar haber hablado
    haca hacera hachar hache hacho hacienda hacina hacker haemorrhage haemorrhaging hafts hags
    hailed haired hakes hala halar haled haler hales haling hallar hallow halls hallucinate
    hallucinated halo halving hambre hammed hamming hamper hampered hampering hampers hams
    handcuff handled handler handlers handling handout handsful hanger hangouts hankers hanks
    hanky harbar harca hardily hardy hared harems hares haring harked harking harks harma harpa
    harped harping harps harpy harry hart hartar hartia hartio harton harts hasta hastes hatched
    hatches hated hater haters hath hating hato hatting hauler haunt haunted haunting haunts
    haven haves hawing hawked hawkers hawking hawks haying hazes hazing header heading headphone
    heady healed healer healing heals heaped heaping hearer hearse hearth hearths hearty heated
    heather heats heave heaves hecha heeded heeds heft hefty heirs heisted heisting helada
    helador helgado helicopter helicoptero hello helms helper hemming herd herded herds herein
    herida heridor hermanal hermanar hermania heroic heroica heroida heroine heron herrin
    herring hervido hiades hickey hicks hided hied hieing hies highball hike hiked hikes hiking
    hilado hinds hinge hinged hinging hings hinting hints hiper hipped hippy hires hiring hitch
    hive hived hiving hoard hoarse hobby hocked hocking hocks hods hoed hoeing hoes hokey holder
    holders holed holiday holier holing hollar hombro homed homeless homelessness homes homicida
    homing hondo honed hones honied honing honra hooded hooding hoods hoofed hoofs hooker hookey
    hooking hooks hoop hooped hooping hooted hoots hopeo hopper hopping horda horde hording
    horned horns horre horses horsey hosed hoses hosing hospitalize hospitalizes hostaje hosted
    hostel hostels hostil hosting hotkey hotlink hovel howler howlers hubs hucha hucia huerto
    huff huffy huger hule hulling hulls humana humane humano humar humidify humility humping
    hungers hunker hunkers hunks hurdled hurdling hurler hurra hurray hurtas hurtled hurtling
    husks hutch huts hyped hypes hyping hypnotize hypnotizes ideacion ideal ideals idear ides
    idiom idiota ignore ileo illuminate ilusa iluso image imaged imagen imaginar imaging immoral
    impala impatient import importar importe importer importers imports imposible impossibly
    imposta impostora inaner inatento inbox incaler incasable incest inching incites include
    included incoherence incoherencia increase increases indecente indent indicacion individua
    individuar inebriate inebriates infanta infante infect infecting infecto infects infer
    inferior infernal infest infested infesting infests inflamable inflect inflected inflection
    inflicta inflicto influente informacion informante infurto inhalar inhale inhales injects
    injures inlay inlays inmision inmortal innate insect insecto inserts inset insets insider
    insistente inspects installed instruction instructo instructora instrumento insula
    insulating insulina insulto insure insured insuring intelectual intencion intencional
    intender intension intenso intenta intents inter interes interese interjection interna
    internar interne interned internee internes interpretar interprete interpreted interseccion
    interval intervencion intestado intestate intoned intoxicacion intoxicant intoxicate
    intoxicates intrude intruded intrudes inure inured inuring invade invader invades invencion
    invent inventions invento invernal invest invested investing invests invisibly invite
    invited inyeccion inyector irracional islet itch izquierda jabber jabot jacer jalon jambon
    jamon jangle japon jardinera jell jells jeringar jerkin jerkins jests jeweller jewellers
    jibbed jibbing jigged jigger jiggers jigging jiggling jimmies jingle jobbed jobbing jogged
    joggling joguer joiner joins jointed jointing joker jokers jolly jostle jostles joust joyed
    joying jubon jugged jugging juggle juggled juggles juglar jugueteo juicer juicy jumble
    jumbles jumpier jumpy juvenile keeling keels keened keening keens kerosine kicky kidnaped
    kidnaping kidnapper kilned kilning kilns kilos kilter kilts kinds kinked kinking kinks
    kissed kisser kissers knack knacks knaves knead kneeing kneel kneeled kneels knelling
    knitted knobs knocker knots kroner labe labeo labil labio laboreo laborer labro lace
    laceracion lacing lack lacked laddies laded lades ladillo lading ladles ladriello lads lager
    lagers lain lakes lama lamas lambel lambs lame lamed lamely lamer lamers lames lamest lamin
    laming lampa lampo lams lanar lanced lancer lances lancet lancing lande lander landfall
    lando lands landscape landscaped landscapes lanio lanuda lanza lanzon lapel lapped laps
    larded larder larding larga larger largo larking larks lase lased lases lash lashes lasing
    lasted lastima lastimador lasting latent latera laterally latero latex lathed lather lathing
    latida latin latir latter lauda lauded lauding laugh launch launcher launches lavadora
    lavandera lave lawyers laxer laxest layer layman lazar lazed lazes lazies lazing lazying
    leach leaded leading leafed leafing leafless leaflet leaked leaner leaps learned leas leased
    leases leashed leashing leasing least leaved leaven leavens lechal ledger leer leers lefter
    lefts legon leman lemony lending lenon leon lept lesion lesionador lesions lessen lessor
    letal leton leva levantado levantar levante levar leve leveler levelled levelling levered
    levering libel liberally librar licence licensee licit licks lictor licuor lied liego liens
    lieva lievar lifelike lifer lifers ligatura lighted lighten lightening likable liken liker
    likes liking lilted lilting lilts limbo limbos lime limed limen liming limite limned limning
    limns limon limos limped linamen linar lince lincear lindar linde linea lineal linen linens
    lineo liner linera liners linesman linesmen linger lining linked linking links linted
    linting lints liones lipes liquen liqueur lirica lisol lisor lisped lisping lisps listed
    listel listener listin listing liston lists liter literatura litter litters littler livable
    lively liven livens liver livers livest livid livor lizard llaca llaga llamado llamar
    llameante llana llanada llapa lleca lleco llega llegar llena llenar lleno llera lleta loable
    loader loafed loafing loafs loaned loaning loans loaves lobbied lobbying lobed lobes
    locacion locales locate locket lockets locking locus locution lodes lodge lodger lodgers
    lodges lofted lofting lofts loges logged logica loguer loiterer loll loner loners longar
    longed longing longor loomed looming looms loons loony loop looping loops loosed loosen
    looser looses looted looter loots loped lopes loping lopped lorded lording lordly lords
    loser losers losina losino losses loto lounged lounges louse louses lovely lover lovers
    loving lowed lowing lows loxes lozenge lucense lucia lucida lucido lucifera lucifero lucio
    lucir lucked lucking lucks luego lugar lugged lugging lugre lulled lulling lulls lumping
    lumps lunched lunching lunes luneta lunge lungs lurch lurid luring lyrical macar maceo macha
    macheta machin machina macho machote macia macis madden mador madras maes magar maggot magia
    magic magneto magnetos magno mago maiden mailer maimed majar major makers malar mallete
    malleto malls malon maltes malting malts mamar mamia mammas mamosa mana manage managed
    manages manar manca mancer manco manda mandi mando mandon mane manea manes manga mange
    manger mangers mangon mangos mangual mangy manhandle manhandles mani maniac manida manija
    manila manir manita maniu manna manned manor manors manosa manoso mansa manse manso manta
    mantillo manto manton maples mapper marca marcha marcher marches marco mare mareador
    marejada mares margajita margarina maria mariguana marihuana marina marinas mariner mariners
    marino marked marker marking marred marries marrillo mars marshy martilleo martin martina
    martins marts masar mash masia mask masking masque massages massaging massed masses massing
    master mastery masts mata matante matched matching matear mated mates matines mating matte
    matted mattered mattering matters mattes matts mauled maure maxed maxes maxing mayar mayo
    mayora mazar mazes meal meals meats mecer mecha meda meddle media medial mediana mediano
    mediar medias mediation medica medicacion medicamentosa medicamentoso medicar medicinal
    medicinar medicines medir meditation meditations medo medro meismo mejer mejico mejora
    melding melico melion mellon memento memes memoria memorizes menace menaces mencion mended
    mender mends menes menial menor menos mensaje menses menta mentar mentiron mentol menton
    meon meowed meowing mera mercal merchandize mere meres merlon mero mesas mescal mese meshed
    meshes meshing mesma mesmo meson messed messes mestal mester meta metad metate mete meted
    meteor meteors metes methadon metical metido metier metiers metilo meting mewed mewing meyor
    mezcla miasma micha micho miera mies mighty miked mikes miking milder miler milers milfs
    militar militara milks millet mills mils mimed mimes miming mimo mimoso minar minced minding
    mined miner mines mingo minima mining minis minks mino minon minosa mint minted minting
    minty minue minuet minuete minuets minus minuses minuta minuter minutest minxes mioma mirada
    mirado mired mires miring misa miscarries misdo miser misera miserly misero misers misia
    misio misled missive mista mistaken misted misting misto mists misused misuses misusing mite
    miter miters mitt mixer mixers mizcal moats moble mobsters mocha mochacho mochas mochete
    mochil mocho mocion modal model models modes modico modio modulo moer mohada moises mojada
    mojado mojel molada moldy moler moles molester moll molla molle molls molon molting momio
    monada monda mondar mondo mondon mongo monkey monon monster monta montar monte montes monto
    monzon mooed mooing mooned mooning moons moor mope mopes moping mopped morador moraga morago
    morar morato morava moravo morcar morder mordido moreda morel mores morns morrada mortal
    mortals mosen mosey moseys mosqueo moss mosses motar mote motes moth mothball moths motil
    motile motilon motin moton motora motorista motril motriz mourn mouser mouses mousey mousse
    mousy mouths mover movers movido movies movil muare muchacha muddle mudo mueble mueca muela
    muelo muer muerdo muergo muermo muesa mueso muffle muffled muffles mugger mugre mulched
    mulching mulero mules mullet mullets multipla multiplex multiplo multiply mumble mumbler
    mumblers muncha munches muncho muneco munged munging mura murcio murderer murete muria
    muriatica muriatico murido murks muro murrio murta musaica musca muse muses musical musico
    mussed musses mussing mustered mustering musters muter mutes mutilacion mutter mutts mutua
    nabal nadal nadi nadir nana nansa napes napped narcotic narcotica narcotico nares narked
    natal nauseam nausear nauseate nauseates navajo naval navel naves navio neared neater neatly
    necesitar necked needled needling needy nerds nerve nervea nerved nerveo nesting neta neto
    nettling nicety niche nickel nicotina niego nietro nieve nigh nighty nines nineta ninny
    nioto nipos nipper nites nito nitrate nitrito nitrogeno nivel nocha nodes noel noes nonio
    nooses norbo noria norial norma normalcy noro norte nosed noses nosing nosy notches noting
    nova noval novas novela novelo noven novice nowise nuche nudes nuked numbed nutting nuzzle
    oaten obey objecto observant observar observe observer observes obsesses oceano ocena ocher
    odder offed offices official oficiala oficiar oficinal ojal ojalar older omens onlooker
    opaca opada opcion operador opiata opiato opined opining oponer oranes orante orden ordnance
    organizar organize organizes orientador oriente orillar orillo orion ostion otrosi otter
    otters ouster outdoor outed outre outset outsets outsider outsize outstretches ovens
    overbook overcook overdo overdoing overeating overhear overheard overhearing overheat
    overpays overreaching oversees oversight owed owing pacada pacado pacer packer packers pacts
    paddocked padron pagar paged pagel pager pagers paging pailful pails pained paining
    painkiller painter paints pairar paired pairs pais pajada pajado pajar pajea pajil palace
    palaces palada palado palas palate palates paled paler pales palida paling palio pallar
    palled pallet pallets palling palls palma palmo palmy palon palor pals pampas pamper pampers
    pamphlet pana panada panado panal panca panda pane panes panhandles pani panica panico panil
    panned panning pano panque pansa pant panted panties panting panty papada papado papal papar
    papaw papaws papaz papel papera papero papery paps paraba paraca parade parades paradina
    parador paradox paraguay paral paralyze paralyzes paramo parao parapeto parasite parata
    parch parched parches parda pardo pare pareada pareado parear pareo pares parida parima
    paring parir paris parish parks parlar parpado parpar parquet parqui parra parrada parrado
    parrar parred parried parries parring parro parron parry parrying pars parse parsed parses
    parsing parson parsons parta parte parted participante parting parto parvada pasada pasado
    pasar pase paseo passe passel passels passer pastar pasted pasterns pastes pasties pasting
    pasto paston pastora pasts pasty pata patada patao patas patched patchy pate patear patena
    patent patents patera patero pates pateta patilla patio pato paton patrona patrono patrullar
    pats patter pattern patters patties patty paunch paunches pauper paupers paused pauses
    pausing pavada pave paved pavera pavero paves pavido paving pavor pawed pawing pawns payada
    payar payed payer payers payes payoffs peaces peach peaje peaking pealing pear pears peasant
    pease pecado pecar pece pecha peche pecio pecked pecking pecks pecs pedant peddle pediatria
    pedres pedro peels peeper peeps pees peeving pegador pegaso pegunta pelado pelar pelgar
    pelleta pellico pelon penado penal penar pencar pence pended pendent pennant penning pensado
    pensamiento pensil pentagona pentagono peonies pepped peppers peppery peppier pepping peppy
    perada perca perch perchel perches perdido perdis perdiz perdon perero peris perked perking
    perna pernio perno perol perone peroxido perque perra perrona personae perta pertly pesado
    pesar pesce pesos pester pests petar petering peters petral petrel petted petting petty
    phage phages pheasant phoney phoneys phonies phony photographed photon photons phrase
    phrasing pialar pian piazza picado picano picardo picio pickax picker picket picketed
    pickets pickled pickling picky piddle pied pieing pierce pierces piers pies pieza pifano
    piing piked piker pikes piking pila pilaf pilafs pilar pilau pilaus pilaw pilaws pileo pilla
    pillear pilled pilling pillo pilo pilon pilote piloto pilots pimping pimps pinada pinal
    pinato pinaza pincha pinche pincho pined pines pinged pinging pining pinked pinking pinks
    pino pinta pintos pinza piolar piped piper pipers pipped pipping pips pirata pisano pison
    pisses pissing pistils pisto piston pistons pitch pitches pitching pitio pits pitted pitting
    piular pivot pizate pizca placa placel placer placers placid placket plackets plaice plaid
    plainer plains plaint plaints plait plaited plaiting plaits planed planeo planes planeta
    planets planked planking planks planners plano plantar plante plantear plantel plaste
    plaster plasterer plasters plastica plastico platea plated platel platen platens platicar
    platija platina plating plato platon platter platters playa player playera playero playoff
    plead pleas pleasing pleating pleats pled plegado plegar plied plies plodded plodding
    plomado plomazon plomizo plonk plopped plopping plops ploys plugged plum pluma plumazo
    plumbea plumbed plumbeo plume pluming plump plumper plumping plumps plums plunder plunk
    plunked pluses plying poach poacher poaches pocho pocked pocking pocks podded podding poder
    podia podio podre podrida podrir poeta poino pointer pointers poise poises poising poisoner
    pokers pokey pokeys pokier polder polea poled polen poleo polex policial policies polido
    poling polio polisher polishes polison politer polity polled polling pollo polls polo pols
    pommel pommeled pommeling pommelled poncil ponder poner pones ponque ponton pooch pooching
    poohing pooped pooping poops popes poppy pops pora porcal porche porco pored pores poring
    porra porral porro porron port portar porte ported porter porthole porting portion portly
    ports posed poseer poser poses posher posible posicion posited positing positiva positivo
    positron posits poson posses posta postal postar poste postear postilla postin postmen
    postor postre postrer potra potted potter potting pouching pounced pouncing pouted pouting
    pouts powdery poxes practica practico practise practising prado prance prate prated prates
    pratica prating prawned prayer prayers preacher preaches preachy preces precious preciously
    precises predio preferir pregar preguntar pregunton premiere premise premised premiss
    premisses prensar prension preoccupies prepare prepares prepaying preposito prepped preps
    pres presa prescribe prescribes prescribir prescripcion presente preset presidenta
    presidente preso prest presunta pretender pretzel prevencion prevent prever preyed preying
    preys priced pricey prick pricking prickled pricks pricy prided pries priesa prigs prim
    primal primate primaz prime primed primera primero primes primmer primor primp primps
    princes princesa principar print printed printers printing prints priora priory prisa
    prision prisma priso prisons privater prize prized probable probar probe problema processor
    processors prods produce producer producers producta producto profane profesor profs profusa
    profuso progne programa progreso prois project projection prole promise promo promos prompt
    proms pron prona prong prono properly propping pros proscribed proscription proscriptions
    prose prostitucion proteccion protest protester protestors proto protocolo proton provably
    prove provide provided provides prows prude prune psalms psyche psycho psychoses puado pubes
    pubic publica publico puches pucho pucks pudio puerca puerro puerto puesta pujes pulido
    pulla puller pulles pullet pullets pulley pulped pulping pulpo pulps pulpy pulsed pulsing
    pumas pumente pummelling puna punar puncha punchy punete punks punned punning puns puntal
    punting punts pupal pupas pupped pupping pups purchaser pure puree purge purled purling
    purls purpler purser purses pursue pusher pushers pusses putted puttying pwned quantify
    quarrelling quebrado quebranto quedar quedo queer queerer quejar quejo quema quemi quera
    querando querida querva queso quetro quicken quiebro quier quieta quietar quiete quieting
    quieto quiets quijar quijero quijo quilo quilting quilts quimo quinado quine quino quintar
    quinto quio quipo quire quisa quisco quistarse quiste quistion quisto quita quitador
    quitapon quiton quoits quoth rabi rabia rabida rabido rabil rabon raced races racier racimal
    rackets racoon racoons rada radal radia radiacion radiador radial radiar radii radon rafted
    rafting raged ragged raging raided raider raiders raiding raido raids railed rained raining
    rains raisin raisins rajar raked rally ramble rambler rambles ramial ramio ramon rancio
    ranger ranging rango rangy ranked ranking ranks ransom ranter ranzon rapar rapes rapid
    rapider rapina rapine rapper rared raring rasar rascuno rasgueo rasher rasped raspier
    rasping rasps raster rated rating ratio raton ratted ratting rattle rattler rattles raved
    rayar rayon razar razing reaccionar readying realito reals realty reaming reams reaped
    reaping reaps rearing rearrange rearranged rears reblar rebote rebus rebuses recant recazo
    receive receiver receives receptiva receptivo receso rechazar recial recio reclinar recline
    reclined reclines recognizer recommenced reconocer recorder recortado recover recovera
    recovero recovers recuerdo recular redaccion redar redress reds reeds reedy reefed reefing
    reefs reelection reelections reeled reeling reels reenter reeved reeving refaccion refile
    reforma refrigerador refuge refuges refund refute refuted refutes refuting regajo regal
    regala regalado regalar regale regally regalon regano regar regato regazo regent registrar
    reglar regress regulo reheating rehusar reincarnate reincarnates reject rejon relamer
    relapsa relapso relate relates relativa relativo relaxant relaxes relent relied relies
    relieve relieves relinquishes relive relived rely relying remar remark remate remero remeson
    remezon remoler remonte remota remoter remoto render rending rends rentar rented rentera
    rentero renting rents repaid repairmen repay repaying repealing repent repenting replay
    replayed replaying replicar replies reporte reporter represar reprieved reps repuesta
    requester require requires requited rescuer researcher researches resent reset resets
    residency residente resister resolve resolver resolves resort resorted resorting resorts
    resource respe respice respigar respirator respirators respire respiro responseo responsiva
    responsivo respuesto resta restaurante restinga resto restrains restraint resulta resume
    resumed resumen resuscitate resuscitates retain retained retaining retains retal retar
    retarding retch retched retches retching rete retort retorted retorting retorts retostado
    retrained retrieve retriever retrieves retril returnee reusable reuse reused reuses reusing
    revelation revenue rever revered revering reverse reverses reverted reverting revile reviled
    revise revised revistar reviving revolve revolved revolves rewarding reword reworded
    rewording rewords rezar rezon rhyme rhymed ribbed ribbing rices riches ricial ricing ricio
    ricked rickets ricking ricks ridding riddle riddled ridged ridging rids rife rifer riffed
    riffing riffled riffles riffling rifted rifting rifts rigida rigido rile riled riles riling
    rills rimes riming rimmed rimming ringed rinks riots riper ripper rippled rippling riser
    risers risky riste rites riven rivera rivers rizon roached roaches roaching roads roam roan
    roans roars robada robador robalo robar robed robes robin robing rocho rocin rocino rocion
    rocked rocker rockers rocky rodado rodar rodena rodeno rodillo rodio roes rogado roger roido
    roiled roiling roils roles rolla roller rollo roma romana romano romin rompido roods roofed
    roofs rookie rookies rooking rooks roomer roomers roomier roomiest rooming roomy roost root
    rooter roots roped ropilla roping rosado rose rosea roseo rosilla rotund roue roues rouge
    rouged rouges roughen rougher rouging route routed routes routing rover roves roving rozon
    rubbers rubbery rubier rubies rucio ruder rudo ruedo rugar rugged rugido rugir ruidosa
    ruidoso ruining rular rule ruled rules rumbled rumbling rummage rummages runcho runnel
    runnels runnier rupture ruse ruses rushes rusks rusting rusts sabano sabara sabaya sabea
    sabeo sabida sabido sabina sabio sables sablon sabor sacio sacked sacking sacks sacre sacred
    sacudido sacudion sacudir sadden sades safes safio safir sage sager sages sagrado sain saino
    sajon sala salab salada salado salar salaz salce saldar saldo sale salea salep salesa salgar
    salia salico salido salin salino sallar sallow salmar salmo salmon salomon salso salt
    saltear salter salting salto salton salty salud salvar salved salver salves salving salvo
    saman sames samio sample sampled sampler samplers sanding sands sandwiched sanely saner
    sanes sangrador sangrar sangredo sangria sanitize sanitized sanitizes sank sant sapan sapped
    sapping saps saran sarapes sarcastica sarcastico saris sarta sash sashes satay sate sated
    satelite saten sates satin sating satrap sauceda saucer sauco saucy saute sauted saver saves
    saviour savor saxes sayon sazon scab scabbed scabbing scads scags scald scale scales scalped
    scalper scalpers scalping scaly scamming scamp scamper scampers scamps scanned scans scanter
    scar scarce scarfed scarfs scaring scarred scars scarves scary scats scatted scatter
    scatting scent schedule scheduler schedules schooled schooner scolded scolding scone scones
    scoot scooted scooting scoots score scored scores scoring scoured scout scouting scouts
    scows scrabbled scram scramble scrambler scrambles scrammed scrams scrape scraper scrapers
    scrapped scrapping scraps scratchy scrawl scrawled screwy scrip scrips scrolling scrolls
    scrub scuff scuffed scuffing scull scummed scums scurf seabed seal sealer sealing seals
    seamed seams sear searcher searches seared searing sears seccion secen secon secor secretar
    secure securer secures seda sedal sedar sedate sedater sedates sedativa sedativo sedge seed
    seeded seeding seedy seeks seeming seep seeped seeping seeps seer seers segar segue segur
    seis seise sell sells selves semanal semen senado senador senar senara senates sencido senda
    sendas sendos sene senera senior seniora seno senoria sensing sensor sentada sentida
    sentidor sentience seor seora serapes serer serous serta servar serve served serves servile
    serving servir sesen setal settee setter setters settler sever severa severer severs sewed
    sewers sexing sexting shack shacks shad shades shading shadowy shads shady shaft shafted
    shagging shaker shakers shaky shale shallot shallows shalt sham shames shaming shammed
    shamming shams shape shaped shaping shared shares shark sharked sharking sharks sharping
    shave shaved shaven shaves shawl sheaf shear sheared shearing sheathe sheathes sheaves
    shedding sheds sheen sheer sheered sheering sheers shelled sheller shelling shelve shelved
    sherd sherds shied shies shifts shifty shill shilled shills shimmer shimming shims shingle
    shingled shinier shinned shinning shins shiny shipped shipper shippers shipping ships shire
    shires shirk shirks shirr shirred shirring shirrs shirted shits shitting shitty shiver shlep
    shlock shocker shocking shoed shoeing shogun shoguns shone shoo shooed shooing shoon shoos
    shopped shored shores shoring shorn shorted shorter showery showier shown showy shrank shrew
    shrews shriek shrift shrike shrikes shrine shrinking shrinks shrove shrubs shtick shticks
    shuck shucked shucks shuts shutter shuttered shuttering shuttling shying sicked sicker
    sicking sickly sicks sideswipe sideswipes sidewall sidled sidles sidling sift sifted sifter
    sifters sifting sifue sigh sighs sigla signar signer signing signo sigua silba silencer
    silente silga silice sillar sills silly silt silting silts silva silvery simile simmer sims
    simulacion sincopal sincope sindrome sine sing singa singar singe singed singeing singes
    singles singling singular singulars sinking sinks sinned sinning sins sire sired sirena
    sires siring siringe sirs sirup sises sited sites siting sixes size sized sizer sizes sizing
    skate skateboarder skated skates sketched sketchy skewed skewing skids skies skiff skill
    skilled skimmed skimming skimped skimping skimps skims skinning skins skip skipper skirt
    skirts skis skits skitter skitters skulk skulls skying slabbed slabbing slabs slack slacked
    slacking slacks slags slake slaked slakes slaking slammer slammers slang slate slated slates
    slating slats slaved slaving slaying slays sledging sleds sleek sleeker sleeking sleeks
    sleeper sleet sleeting sleets sleety slewing slicer slices slick slicked slicking slicks
    sliders slier slime slimmed slimmer slimming slims sling slings slink slinking slinks
    slipper slitter slivering sloes slogged slogging slogs sloping slopped slopping slops slosh
    sloshes sloshing slots slotted slotting slouches sloughed slowed slows sludge slues sluice
    sluiced sluicing sluing slum slummed slummer slumming slumps slums slunk slurp slurped
    slurping slurps slush sluts smacker smalls smart smarted smarting smarts smattering smear
    smears smelly smelt smelted smelting smelts smiley smit smite smithy smock smocked smocking
    smocks smoker smokers smoky smoother smote smoulder smouldered smouldering smoulders smugger
    snack snacking snagging snaked snaking snaky snapper snaps snare snared snares snarf snaring
    snarks snatches sneak sneaker sneaky sneered sneering snickered snider sniff sniffled
    sniffling sniped snippet snipping snips snitch snitched snitches snitching snits snoot
    snoots snored snorer snorers snorts snot snots snotty snout snouts snowed snowfall snowfalls
    snowing snows snubbed snuck snuff snuffed snuffer snuffing snugged snugger snugging snugs
    soaped soaping soaps soared soaring soars sobar sobeo sobina sobra sobrena sobreno socia
    socket socking socks sodden softener solar soldar solder solders sole solear solen soleo
    soler soles soletar solicita solicito solider solio solito solla sollar sollo solucion
    solvente solver somber sombre sombria someway songs sonolienta sonoliento sonora sonta sonto
    soot sooth sopear sopon sopped sopping sops sora sorba sorber sorda sorer sores sorna sorra
    sorrow sort sorted sorts sota sotar soto sotol sotole sots sough sounder souped soured sours
    souse souses sowed sower sowing sows spacey spacial spacy spaded spake spammed spammer
    spammers spamming spams spanks spanned spanner spanning spans spar spared sparer spares
    sparing spark sparked sparkling sparring spars sparse spate spates spats spatted spatter
    spattered spattering spatting spay spayed spaying spays spearing spears speck specking
    specks speeds speedy spelled spelling spelt spend spending spends spewed spewing spiced
    spices spicing spicy spidery spied spiel spieled spiels spikes spiky spills spin spine
    spines spiny spire spires spite spited spites spitted splashes splashy splatting splay
    splaying splays splice spliced splicing splint splinted splinting splits spoilt spokes spoof
    spook spool spoor spore spored spores sporing sport sported sporting sports spots spotter
    spotting spotty spout spouted spouting spouts sprang sprat sprats sprayer spreed sprig
    springing springy sprinkle sprinkled sprinkles sprint sprinter sprung spry spunk spurning
    spurred spurring spurs squab squarer squashy squat squatted squaw squeezer squeezers squid
    squint squinted squinting squints squire squired squires squiring squirm squirmed squirming
    squirms squish stabled stabler stabling stacks staffed staffing stag staged stages staging
    stags staid stained stains stair staked staking stale staled staler stales staling stalk
    stalked stalks stalling stammer stammers stamp stamped stamping stamps staph staplers starch
    starched starching stared stark starling starred starring starter startled startling starved
    starves stashes stashing stat stater stats statu statues stature statute stave staved staves
    staving stead steads steam steaming steams steamy steed steeds steeled steeling steels
    steely steep steeped steeping steeply steeps stems steppe steppes sterling sterna stewed
    stewing stews sticky sties stiffed stiffer stiffing stiffs stile stilled stills stilt
    stimulant stimulation stinger stinging stingy stint stinting stints stirrer stitch stitching
    stocked stocking stocky stoked stokes stoking stoles stomps stoner stoners stoney stoning
    stony stoop stooped stooping stoops stopper stoppers storey storeys storied stories stork
    storks storms stormy stout stoves stowing stows strafe straggle straggled straggles
    straggling strainer strand stranding strands strangler stranglers strapping straps stray
    strayed straying strays streak streaks stream streamed streaming streams strep stretches
    stretchier strew strews stricture stride strides striding striker strikers stringer
    stringers strings stripe striped stripes striping stripling stripper stript strive strives
    striving strobe strobes strode stroking stroll strolled strong stronger strop stropped
    stropping strops strove stubbing stubs stuffs stuffy stumped stumping stumpy stunk stuns
    stunt style subbed subbing subeo subidor subir subita subito submerge submerges submersed
    subs subset sucio suckle suckled suction sudar sueco suela suelda sueldo suelto sueno suero
    suevo sugary suggestion suido suits sulked sulking sulla suma sumaca sumach sumar summed
    summery sump sumps sundae sundry sung sunk superb supermen supervisory supina supino supped
    supper supping supple suppose supposes surer surfer surrey surta suspecta suspecto suture
    sutured swabbed swabbing swabs swaggering swagging swags swami swamped swamping swampy swank
    swanked swanking swanks swans swap swaps sward swards swash swashed swashes swashing swatch
    swatches swath swathed swathing swaths swatter swattered swattering swayed swaying sways
    swearer swearers sweatier sweats sweep sweepers sweeping sweeps sweeter sweets swell swelled
    swells swelter swelters swift swigged swilled swilling swills swimmer swine swines swinger
    swipe swipes switcher swoon swopped swopping swops sworn syrupy taba tabal tabea tabes
    tablar tableo tableta tacho tacked tacking tackle tackler tacklers tacks tainting taker
    takers tala tale taled tales talin talker talla talle taller tamed tamer tamers tames taming
    tamped tamping tanedor taner tangencial tangling tanker tankful tanking tanks tanned tantum
    taper tapered tapers tapes tapin tapinga taproot tarando tared tares tarin taring taros
    tarps tars tarta taruma tasar tasked tasking tasks tasted taster tasters tasting tata tato
    tats taunted taxed taxies taxing taxis tazar teaches teaks teals teaming teams teary teas
    teased teaser teasers teasing teat teats techno teems teenage teenaged teensy teeny tees
    teeter teethe teina tejedor tejera tellina temedor temor temped temper temperatura templen
    tempter tena tenante tenca tencion tendedor tenets tengue tenida tenir tenis teniu tenon
    tenons tens tensa tensino tenson tented tenths tenting tenton tenua tenzon term termas
    termes termo terns terraje terrifies terron terrorist terrorista tesis tested tester tests
    tetanos texto thanked thanking thaws theatre thee thees theme themes theses thick thicket
    thickets thieve thieved thine thinker thinkers thinned thinness thinning thins thirsty thong
    thongs thorn thorny thorough thrasher thrashes thrashing threes thresh threshed throaty
    throb throbs throe throes throng throughput throve thrower thrush thumbed thumbing thump
    thunk thunks tibar ticked ticker tickers tickle tickling tided tides tienta tierna tiers
    tijeral tikes tildes tiled tiller tillers tilling tills tilts timar timed timer timers
    tinada tinado tine tines ting tingeing tinging tingle tings tinkled tinkles tinkling tins
    tinted tints tiple tipoy tipper tippled tippling tira tirade tirades tirador tirajo tirana
    tirano tiron tirso tissue titar titles tizne toadies toads toady toar toastier toasty tobar
    toca tocada tocado tocar tocho toda toddle toddled toddles toddy toed toeing togada togado
    toiled toiler toils toked token tokes toking tolerante toller tolling tolls toma tomador
    tomate tomaza tomes tomillo tona tonada tonar tonca toned tonel toner tones tonga tonic
    tonics tonillo toning tonta toot tooted toothy tooting toots topada topar topica topico
    topil topped topping torada torca torce torched torches torching torcho torco tores torillo
    tornada torpe torte tortes tose toser tost tote totem totems tots totted totting touche
    touchy touted touting towed towers towing toxica toxico toxin toyed tozar traba trabado
    trabajador traca trace traced tracer tracers traces tracia tracing tracoma tract tractar
    tracto tragada tragador tragico tragon traida trailed trailing trails traina trainee trainel
    trainer trait traitor traits trajin trama tramador tramming tramo tramped tramps trams
    tranquil tranquilar tranquilizar tranquilize tranquilized tranquilizes tranquilla
    tranquillizer tranquillizers tranquillo trans transir transito transitting transmision
    transmit transmitted transporte transporter trapa trapajo trape trapo trapper trapping traro
    tras trasgo trasquila trasto tratado tratar traves travo trawl trawler traza trazado trazo
    tread treading treads treas treasurer treasury trebo trecho tremes tremo trenado trenca
    treno treo trepa trepada trepador trepano trepe trepido tres trespassers treta tria triad
    trialed triar tribal tribes trice trick tricked tricking trickled trickles tricks trifle
    trifled trigal trigo trikes trile trilled trilling trims trios tripa tripe tripla triplet
    tripling triplo triply tripode tripol tripon tripos tris trocar trocha trocla troco trofico
    troja trojel trola trolled trolly trombon trona tronado tronca trooped tropa tropel tropic
    tropics tropo troth trough trouper troupers trova trowels troya troys troza truce truces
    trucked trucker truckers trucking truco truing trumped trumping trun trunks truss trusting
    tryst tsars tubing tuck tucker tucks tugged tugging tumbaga tumo tuned tunel tuns turar
    turds turfed turfing turfs turner turnkey turno tusked tutor tuxes twain twerked twerking
    twigs twin twines twinge twink twinks twirl twister twit twitches twits twitted twitting
    tykes typed tyros tzars udder umped unbearably unbeatable unblock unblocked unciforme uncion
    unclothe unclothes underpays unfits unfold unformed unhinge unhinges unible uninformed
    uninsured unions unison unite unites unity universa universo unleaded unload unmasked unsaid
    unset unsheathe untie unwonted updater upholstered uploaded uploading uploads upraise
    upraises urged urinate urinates usable usada usador usagre usaje util vaca vacante vaciar
    vaco vacua vacuo vales valia valle vals value valva vamped vamping vampiro vandal vandala
    vandalismo vandalize vandalizes vandalo vanes vanishes vapid varia vario varnish varnished
    vases vatio vaunt vecinal veedor vega vegan vegans vegetable veggie veils veined veinten
    vena venador venal vendar vender venders vendo venero veneto vengar venina venino venta
    ventada ventaja ventanal ventano ventor veras verba verdal verdor vernal versal vesicle
    vesicles vestibulo vesting vests veterana veterano vets vetting viable viaducto vibes vice
    vices vicia vicio victima victo vide vidriosa vidrioso vidro vienes viento vies vigia
    vigilant vigilar vigilia vilo vine vinedo vinolencia vinolenta vinolento viol viola
    violacion violado violentar violeta violeto violon viols vireo vireos viril virio virolenta
    virolento vises visibly vision visir visita visitar visiton vitamina vitar vivar vivid
    vivienda voile volada voles volitar volumen vomico vomitada vomitador vomitel vomiton voted
    votes vowel wack wacker wacks wadded wadding wade wader waders wadis wads wafer wafted
    wafting wafts waged wager wages waggling waging wailed waists waiver waivers waked wakens
    waled wales waling walled walling wallow wallowed wallowing wander wanderer wands waned
    wanes waning wanked wanking wanks wanton warded warders wards wares warmed warming warms
    warn warped warping warps warranty warred warring wars warts washes waster wasters wasting
    watcher watchers waterpower waters watts wave waver waxed waxen waxes waxing weaken weakly
    weals wean weaning weans wearying weaved wedded wedder wedge wedges wedging weds weeder
    weeding weedy weeps wees wefts weigh weighs weighty weir weirdo weirs welded welding welds
    welkin welling wells welter wench wenches wending wends wetness wets whacker whacky whale
    whams wheal wheals wheeling wheezy wherever whets whiling whims whine whines whippet
    whirling whirs whisked whisker whiskers whisky whisper whist whistle whistler whistles
    whistling white whiter whites whither whiting whits whittled whoopee whopping whorl widows
    wield wigging wight wights wigs wilder wilds wile wiles wilfully wiling wills wilts winces
    winded windowed winds windup windy wined wing winger winks winner winnow winnows winos wins
    wintery wipes wired wireds wises wisher wishers wist witched witches witching witless
    witnesses wits wive wizes woks wonder wondered wonted wooded woodmen woodsy woody woofs
    woolen wooly woos worded wording wordy wore worlds worm wormed worming wormy worrier
    worriers worsen worthy woulds wounder woven wrack wrapper wreak wreaked wreaking wrecker
    wrested wresting wrestle wrestler wrestles wrests wretch wretched wretches wriest wright
    wring wrings wristband writ write writer writers writhes writhing writs wroth wrung yacked
    yacking yakked yakking yawls yeahs yearn yearns yeas yelped yelping yelps yermo yero yerro
    yerto yervo yore yours yure zambo zampa zampon zapo zapper zeroed zipped zipping zofra zombi
    zombis zompo zoomed
    """
)
