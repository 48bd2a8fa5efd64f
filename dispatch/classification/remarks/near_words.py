"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abases abasing abazon abductee abided abides ability abiso abita abobada
    abobado abocado abode abofeteador abofetear abogador abogar abonada abonado abort abound
    aboyada aboyado abrigo abril abrir abrojo absceso absconder absente absented abside absinth
    absoluta absolute absoluto absorbed abubo abuje aburrada aburrado aburridor abusar abusers
    abusiva abusivo abuson abut acandilado acantilada accelerate accent accented accenting
    accents accesible acceso accessibly accidentar accidente accion accost accursed accusation
    accuse accuser accusers aceche acechon aced aceda acedo acelerado acemite acena acenero
    acento aceptar aceptor acerar acerba acerbo acerca acere aceria acerico acero acervo aces
    aceta acetin acetite aceto acetona ached aciano acida acids acigos acimo acing acion acmes
    acodo acores acorn acotada acquiesce acquire acquires acres actea activa activo actora
    actuado actuar acuchillada acuchillador aculada aculado acure acuse acuso acuta acuter acuti
    acuto adamante adan added addition addle addles addressee addresses adepta adepto adieux
    adive adman admen administrada administrador admins admirar admision adolorada adolorado
    ador adorns adtor aduja adul adula adulta adulto adverse adviser advisers advocado adware
    afable afecho afeite afer affably affair afice afine afogar aforcar afuero agace agape
    agarrado agarrar agarron agata agate agauja agente agitanado agitar agitate agitates aglow
    agora agostada agostado agotador agre agredir agreeably agresion agrete agrio aground
    aguantar aguante aguda ague aguela aguelo aguera aguija aguin agujal agujar ahecho ahita
    ahogada ahogado ahojar ahonde ahormar ahornar ahorrada ahorrado ahorrar ahorro ahotada
    ahotado ahoyar ahulada ahulado aiding ailed ailing aired airing ajenable ajera akin alar
    alara alarma alatar alberge alberque albohol alcofol alcoholic alcoholica alcoholics alece
    alen alentar alera alero alertar alerto aleta alevo alguanta alguanto alier align aligns
    alimento aline alines aliso aljaba alla allay allays allen alligator allot allots alloy
    alloyed alloying alloys ally almiral almohade almohaza almozada alocado aloe alogar alon
    alotar altair altear alter alteration altercacion alternation altitude altiva altor aluda
    aluen alumbre alzada alzado amada amado amago amarecer amargo amaro amarra amarre amazona
    ambar ambiance ambient amble ambulante ambushes ameer amenazador amenazar amendable amentar
    amento amia amiably amiba amibo amicably amidos amiento amigar amin amino amito amodorrida
    amodorrido amon amor amorcar ample ampoule ampules amputacion amputate amputates amuse
    amused amuses amusing amuso anaco anaemia anaesthesia ananas anchar ancho anchoa anchoar
    anciana andado andana andar andas andel anden andon androide anemic anemica anera anestesia
    aneurism angela angelus angers angle angled angles anil anima animar animates anisal anklet
    anklets announce announcer announcers anormal ante antecedente antecedents anted antena
    antennae anther anthers antibiotica antibiotico antic antihistamine antis antler antlers
    antor anuses anvils apacar apanalada apanalado aparte apear apena apenar apendicitis apestar
    apocado apologize apologizes aporcar aposta apostre appeal appealed appeals appeased applies
    apply apps apses apside aptar apter aptitude apuesta apunadar apuntada apuntado apuntalar
    apuntar apunte aquela aquelo arable arada arado arador aragon arambre arana aranar aranes
    arbor arcada arcane arcangel arced archer archero archers arches arching arcing arcon ardent
    arder areas arenal arenas arenaza aresta arfada argadillo argado argan arganas argel argen
    argent argo argos argot argumentativa argumentativo argumento arias arido aright arigue ario
    ariol armadia armadilla armador armajo armar armazon armino armon armonia armory armos
    armsful aromas aron arose arpada arpado arpon arraba arrange arrangement arranger arranges
    arras arria arrial arribar arribo arrices arrima arrime arroba arrobo arrodillada arrojado
    arroje arroto arroyo arroz arsenico artado artar artera arteria artero artful arthritic
    arthritics artico artier artista artistic artritis arzon asacar asaltador asciro asecho
    asegurar asentar asfaltada asfaltado asfalto ashed ashing asides asiento asin askew aspalto
    aspen asperger asperges aspero aspide aspire aspirina aspiring aspro assaulter assent assert
    asserted assesses assets asst astaco aster astray asuelo asunta asunto asuso atacado atacir
    atado atajar atajo atalar atancar atanco atapar atar atascar atasco atempa atenazado
    atentado atentar atento atino atlante atlas atonal atone atoque atora atracar atraco atraso
    atril atrio attaching attar aturdidor auccion auctions auctor audidor audios audito auditory
    auger augita augustal augusto aulico automate automates autor avacado aval avance avanzado
    avanzar avanzo avenar avenge aventada aventado aventaja aventear avers aversa averso avert
    averted averts avesta avid avido aviento avieso avio avison awakes award awing ayahuasa ayua
    ayudar ayuga ayuna ayunto ayuso azaque azoato azoche azogar azolea azotada azotado azotar
    azote aztor azuda azuela azures azutea baaed baas babear babel babels babeo babes babied
    babier babiest bable bacin backer backers backs backslash backslide backyards bacteria
    bacterias bada badana badder bade badger badgers bafear bagacera bagar bagazo baggier
    baggiest baile bailing bails baited baiting bajel bajista bajon bajura bake bakery bakes
    baking balago balaj balancear balanceo balancin balano balante balanzo balar balay balbucear
    balbuceo balda baldado baldar balde baldear balded baldeo baldes balding baldly baldo baldon
    balds bale balea baled baleria balero bales baling balista balk balky ballar ballet ballets
    ballsy balms balon balsa balsar balsas balsear balso balteo balto bamba banaba banada
    banador bananal bananar banano banar banas banca bance banda bandado bandana bandanas banded
    banding bando bands bandy banes banido banista banjo banked banking banners banning
    bannisters banns banon banquera banquet banquete banquets bans banter bantered bantering
    banters banzo baqueta baraunda barb barba barbar barbear barbeque barbera barbero barbeta
    barbing barbo barca barcon barcote bard bardal bardar bardo bards barer bares barf barge
    baria baring barita barker barkers barks barley barman baron baronet baronets barons
    barqueta barra barrack barral barranca barreal barreda barrelling barren barrena barrens
    barrer barrera barrete barrica barricada barrida barril barrila barring barrow barter
    bartered bartering barters barza basar basca basely basemen baser bases basing basked
    basking basks basses bast bastanteo basted bastes basting bastion basto basural batan batavo
    batched batching batea batear bated batel bateo batera batey bathe bather bathes baths
    batiman batin bating batista bato batsman batted batten battened battening battens battier
    battles bawl bawls bayana bayed baying bayo bayon bayones bayonesa bays bayu bazar bazillion
    bazo beaches beacon beaded beading beady beak beaked beaker beakers beaks beamed bean
    beaning bearded bearding beards bearer bearings beasts beata beateria beato beaus beaver
    bebdo bebedo bebida bebienda becks become bedder bedding bedsides beech beeches beets befre
    befuddle befuddles begat behave behaves beheld beings bejin belated belay belch belches
    belido belied believer believers belio belittle bella belle belled bellied bellies belling
    bello bells bellying belonging belying benched bends benefit bentos bents benzol berate
    bereave bereaves berma berms berra berried berta berth berthing berza bested bestia besting
    bestir bestirs bests betas betide betides bets betted bettered bettering betters bettor
    betun bewaring bewitches bezo biased bicho bicker bicos bidder bidders biddies biddy bide
    bided bides biding bids bier biers bigger biggie biggies biking bilge bilis bilking bilks
    billa billed billet billets billies billing billow billowed billowing billows billy bimba
    bind binders bindery binding binds binged bingeing binned binning binocular biped birch
    birched birded biretta birreta bitches bitchy bits bittern bitters bizarra bizarro black
    blacken blacker blackmailer blamed blamer blames blaming blanch blanches blanco bland blanda
    blander blandir blandly blando blanked blanker blankest blanking blanqueta blare blares blas
    blase blasters blat blats blazer blazes bleached bleacher bleak bleaker bleats bleeder bleep
    bleeping bleeps blench blenches blend blended blending blends blent blest bletch blincar
    blinco blinda blinded blinder blinding blindside blindsides bling blinker blitzes bloats
    blobbing blobs bloc bloca blocs blogs blond blonde blonder blonds blooded bloodier bloodies
    blooding bloom blooms blots blowsy blued bluefish bluer bluest blunder blunted blunts blurbs
    blurred blurs blurt blush blushes blushing bluster blustered blustering blusters boar boarda
    boarder boars boas boast boaster boasters boasts boated boating boatmen boato boba bobada
    bobbed bobbin bobbins bobbling bocada bocado boche bocon bode boded bodes bodices boding
    boer bogada bogged bogging bogie bogies bogs boiled boink boinked boinking boinks bojar
    bolada bolado bolas bolazo bolder bolear boleo boles bolillo bolisa bolla bolls bolsilla
    bolso bolster bombasi bombast bombe bombear bombeo bombers bombing bombo bond bondage bonded
    bonding bonds boned boner boners boney bonga bonged bonging bongo bongos bonina bonkers
    bonnie bonus bonzo boobed boobies boobing boobs booby booed boogie boogies booing boomed
    booming boons boors boos boost bootee bootes bootie booties booting booty boozier borda
    bordar bordear borders bore borer borers bores boring borneo borni borro borron borrower
    bosoms bossed botador botana botch botched boteria botilla boton bottling bough boughs
    bounce bounces bouncier bounded bounder bounders bounding bouts bovine bowel bowels bower
    bowers bowlder bowlders bowled boxear boxen boxeo boyada braca braced braceo bracing braco
    bract bracts brad brads braga bragger braggers brags braid braided braiding brainwashes
    brainy braise braised braises braising bramo bran branca brancha branched brand brandal
    brandied brandis brands brandying bras brasa brash brassy brats brava braved braver braves
    braving bravo bravos brawler brawn brayed braying brays braza brea breach breaches breaching
    breading breads breadth brear breather breathers breathy bred breed breeding breeds breezy
    breve brew brewer brewers brezo brial bribe brida brides bridging bridles briega brig brigs
    brilla brin brincho brindar brine brinks briquet briqueta briquette briscar brisk brisked
    brisker briskest brisks brizo broad broadcaster broiling bromo bronco brood brook brooked
    brooking brooks brooms brota brote brothel brothels broths broto brows browsing bruces bruin
    bruins bruiser bruisers bruja brunch brunches brunt brusca brushes brusk bruzas bruzos
    bubbling buces buckled buckler buckling bucle budded budding budges budget budgie budgies
    buff buffed buffer buffered buffing buffs bugger buggers buggies bugled bugling build bula
    bulbo bulda bulge bulged bulging bulimia bulked bulking bulks bullar bulldoze bulldozed
    bulldozes bulled bulling bullring bulls bully bummed bummer bumpier bumpy bums bunches
    bunged bunging bungle bungled bungles bungling bungs bunked bunker bunkers bunking bunks
    bunnies buns bunt bunted bunting bunts buoying burbled burbling burda burdel burgers burges
    burgher burglarize burglarizes burgle burgles burgs buriel buries buril burilar burla burlar
    burnous burnout burped burping burps burral burred burring burrow burrowed burrs burs
    bursted burying busby buscar busco bused bushed bushel bushels bushiness bushing busied
    busies busing buss bussed busses bussing buster bustled busying busyness butch butchery
    butches butler butron buts butte buttered butteries butters buttery buttes buyes buzzer
    buzzes bypast bytes cabal cabaza cabe cabeceado cabera cabero cabezal cabezo cabida cabido
    cabio cabled cabling cabro cabron cacera cache cachera caches cacheta cachete cachetero
    cachillada caching cackle cacle cada cadavera caddy cadenza cader cadges cadira cado cadres
    cads caecer cafes cafetera cagada cagar caged cagey caging cagon caible caico caid cajeria
    cajeta cajin cajo cajoles caked cakes caking calaba calado calamo calana calao calata
    calcado calce calchon calco calda caldado caldera caldo cale calena calenda calentar caler
    calera calero cales caleza calfs calibe calibre calida calido caliente calina caliper calk
    calked calking calks calla callada callador callando callao callapo callar callear callera
    callo callus calma calmar calmazo calms calmuda calmudo calnado calo calon calorie calta
    calve calved calvez calving calvo calzada calzado calzo camada camal camao camara camaron
    camaru cambaro cambera cambered cambering cambers cambin cambo cambon cambra camena
    cameramen camero camia camiar camibar camica caminada caminata camini camino camio camison
    camita camon campa campanero campar campear campeo campera campero campes campier campina
    campion campo campy cams camuna cana canada canado canali canar cancela canceller cancina
    canco cancon candado cande candeal candeda candelabro candi candies canecer canedo canela
    canera canero canesu caney canez canga cangar cani cania canido canil canime canina caninero
    caninez canino canistel caniza canker canned canning canny cano canoa canoed canoes canon
    canope canopo canosa cansar cansia cansina cansino canta cantada cantal canted cantel canter
    cantera cantia cantica cantiga cantinera canting canto canton cantonero cantons cantos cants
    canuela canvassed canvasses capada capcion caped caper capero capes capillo capin capiton
    capon capsula capsular captiva captivo carada carao caraos carat carate carats caray carba
    carbide carbides carbol carbono carbons carboy carbs carca carcel carcon carda cardar carded
    cardena cardiaca cardiaco cardial cardias carding cardo cardon carea careador carear cared
    careen careered careering careers carel carena careo carera carero caressed caret careta
    carets carey careza cargado cargo cargos caria cariar caries carinar carino cario carjacker
    carla carlo carlon carlos carmel carmes carminar carmine carmines carnal carnaval carne
    carnicera caro carona carotida carpa carpe carped carpel carpentear carpeta carping carpo
    carps carpus carra carrao carrasca carrel carrera carretear carretela carreteria carretero
    carriel carron carrot cartear cartela carteo carter carteria cartero carteta carting
    cartoons carver carvers carvi carvings casada casado casal casar casea caseo casera casero
    cashed cashes casida casina casinos casio casis casks cason cassino casta caste castel
    caster castes castidad castina casting castings casts cata catcher catchers catchy cate
    cateter catin catino cation caton catorcen catted catting cauce caucel cauda cauje caula
    cauro causa causal causar caused causeo causes caustica caustico cauta caution cavada cavero
    caves cavil caving cawed caws cayada cayote cayuela cazon ceases ceca cecina ceded ceder
    cedes ceding cediza cedular cegar cejuela cela celada celan celar celebre celera celerity
    cella celli cello cellos cells cellular celo celtre celula cembo cenada cenado cenal cenca
    cenco cenia cenida cenizal cenizo censer centen cera ceramica ceramico cerate cercar cercha
    cerco cerda cerea ceres cereza cerezal cerillo cerna cerner cerno cerolla cerpa cerra cerro
    certa certera certeza certificacion certifies ceruca cerval cesar cese cesta cetre chaca
    chaco chacra chafe chafed chafes chafing chagra chai chaima chaise chaises chal chala
    chalada chale chalky challenger challengers chamber chammy champed champing champs chan
    chanca chancel chancels chancing chanco chancy changa changle chano chant chanted chanter
    chanto chanty chape chapin chaplet chaplets chapo chapped chapping chaps chaquete char
    charada charanga charcal chargers charier charily charm charmed charmer charo charra
    charrasco charretera charring charro chars charted charter chartering charting charts chaser
    chasers chasis chasms chaste chaster chata chato chattel chattier chayo chazo cheat cheater
    cheats checa checker checo cheeked cheeking cheeky cheep cheeping cheeps cheerleader cheers
    cheery cheira chem chepa chepo chesa cheso chests chewer chewy chia chiar chic chicha chicho
    chid chiefs chilca chilco chile chiles chili chilis chill chiller chills chime chimes chimo
    chimps china chinga chink chinked chinking chinks chino chipa chipe chipote chipper chippers
    chira chirca chirped chirping chirps chis chisa chist chita chite chito chits chival chivar
    chive chives chivo chiza chloride choca chochera chock chocked chocking chocks choco chofe
    choker chokers chola choler chomper chomping chomps chongo choosey chopa chope chopera chopo
    choppier choppy chords chorlo choro chorra chorreo chorron chote chova chowed chowing chows
    chuca chuckled chuela chula chule chump chums chuna chunky chuno chupado chupe churcha
    churco churro chus chuva chuzo ciar ciato cica ciclo cidro ciego cieno ciente ciento ciervo
    cimar cimento cimera cinc cinca cincel cinch cinches cincho cinica cinico cinta cintra cipo
    ciprio circa circe circlet circlets cirro citar cites cito civica civico clack clacked
    clacking clacks claco clamber clambered clambering clambers clammed clamming clamo clamp
    clamped clamping clamps clams clan clang clanged clanging clangs clanked clanking clanks
    clans clapboard clapper clappers claps clara clareo clarity claror clase clash clashes
    clashing clasp classed classing clatter clattering clause clauses clava clave claw cleanly
    cleans cleansed cleanser cleansers cleansing clearer clears cleat cleave cleaved cleaves
    cleaving clefs clefts clement clero clever clewed clewing clews clica cliched clicks clime
    climes clin clinch clinched clinches clinching clingy clinical clinico clink clinked
    clinking clinks clipper clipt clise clister clits cloak cloaked cloaking cloaks cloche
    cloches clod clods clomp clomped clomps clopped clopping clops closest clota clothe cloths
    clots clotted clotting clouded clouding cloudy clout clove clover cloves clown clowned
    clowning cloyed cloying cloys cluck clucked clucks clues cluing clung clunk clunker clunking
    clunks clutter clutters coached coal coaled coaling coartado coartar coast coasted coasts
    coata coate coated coati coaxes cobble cobbled cobbles cobijar cobijo cobo cobre coca coce
    cocer cocera cocha cochear cochero cochillo cochina cochinero cochura cocida cocinera cock
    coco cocoanut cocol cocora cocosa cocota cocote codas codded codding coddles coddling codena
    codeo codera codeso codex codin codina codon cods coed coeds coffer cofin cofina cofre cofta
    cofto coger cogida cogolla cogote cohered coherence cohering coido coifed coifs coiling
    coils coime coined coitar coito cojera cojuela cokes coking colada colado colaina colandera
    colandero colar colas colchera coleada colear colector coleo colgador colgajo colic coligada
    coligado coligarse colina colision colla collada collado collage collectables collectible
    coller collide collides colliding collier collies colluded collusion colmada colmado colmar
    colmo colo colones colons color colote colpar colpe cols colts coluda columna comadreo comal
    comas comatosa comatoso comba combar combate combes combinacion combine combines combing
    comely comento comer comers comet comets comfortably comica comico comido comienda comienzo
    comigo cominero comino comiso comiza commander commando commandos commenced commend
    commended commending commends committee commune commutes commuting comoda compana companeria
    companiera companiero compano companon compare compares compas compasion compel compete
    competer compiled compiles complains complaisant completa completer completo complexa
    complexo compo comportable compos compose composer composes composted comprensor compresor
    compression comprimido compromise compromises computar compute computed computes comta comto
    conac conceit concejal concejera concejero concept concepta concertar concerted concerti
    concerting concerto concerts concession conch conchal conches conchs concreta concreto
    concusion conde condensar condense condensed condenses conditioned condoes condole condoled
    condoles condor condors condos conduce conducing conducta conducto conductora conejera
    conejero confesion confeti confide confin confined confines confining confiscada confiscate
    confiscates conform conformed conforming conforms confortable conforte confrontacion
    confuser confuses confuted congeal congealed congealing congest congo congregacion
    congreganta congregante conic conics coniforme coniza conks connecter cono conociente cons
    consed consigo consistente consola consone constipacion constipate constipates constriction
    construccion consume consumer consumes cont conta contable contacto contado contain
    contained contaminate contaminates contar contemplate contend contenta contented contenting
    contento contents contera contestana contestano contestant contestar context contexto contia
    contigo contina continua continuo contrabando contracta contractar contracted contraction
    contracto contraptions contrast contray contused contusion convent convents converge
    converger converges converging conversa conversacion conversante converso convert converted
    converting convertir convertor convulse convulses cooed cooing cooked cookery cooky coolie
    cools coona coons cooped cooper cooperar cooperate cooperativa cooperativo coopers cooping
    coops coos cootie coots copaina coped copera copes copied copier copiers copin copina copino
    copped copping copse copses copta copter copto copying cora corals corana corar coras corbe
    corbona corca corcarse corche corchera corcona corda cordado cordal corded cordila cording
    corea corear cored cores corete coria coring corita corito corking corks corla corlar corma
    corms cornac cornado cornea cornear corneas corned corneo cornerina cornero cornet cornets
    cornial cornier cornija corns coro corola coronacion coronae coronal coronar coronda coroner
    coroners coronta corota coroza corpa corporacion corps corpuses corra correal correar
    correccion correcta correcto correo correr corrida corrigendo corro corsa corse cortada
    cortador cortao cortex corton corua corulla coruna corva corvado corvar corza cosa cosaco
    coser cosico cosida cosier cosies cosmetic cosmetica cosmetico cosmic cospe costa costado
    costar coste costo costra costs costumne cota cotar cote cotes coto cotona cots cotter
    cotters couched couches couching cougar counsellors countess coup couplet coupon coups
    coursed courser courses coursing courtier courtiers cove coven covert coves covet coveted
    coveting covey cowed cower cowered cowering cowing cowling cowls coyer cozies crabs cracker
    crackled crackly crackpot crafty crags cram cramp cramped crams cran craned craneo craning
    cranks cranky crape crapes crapped crapping cras crass crated crater cratera crates crating
    crave craved craven cravens craw craws cray crays craza craze crazes crazing crea creadora
    creak creaked creaking creamed creaming creamy crear crease creased creasing create creates
    creation creators creature credibly credito creed creedor creeks creel creepy creer creible
    crema cremacion cremated cremating cremento creosota crepe cress crest cresta crested
    cresting creston crewed crewing criador cribs crica crick cricked cricking cricks crida
    crier criers crimen criminar crimp crimping crimps cringing cris crises crisps crista
    cristel croak croaked croci crocks croco crocodile crone crones crook crooking crooks croon
    crooned crooning croons crop cropped cropper cropping crops croqueta crosser crossest
    crotches crouch croupy crowded crowding crowed crozier crudo cruet cruft crumb crumble
    crumbled crumbling crumby crunch cruo crup crust crusted crusting cruz cruza crypt crypts
    cuada cuado cuadro cuantidad cuanto cuarta cuartel cuarteo cuartera cuarton cuarzo cuate
    cuatri cubeba cubed cubera cubeto cucaracha cuchar cucharal cuche cuchillar cuchillon
    cuclillas cuclillo cuddle cuddled cued cuelga cuelmo cuemo cuenda cuera cuerdo cuerna cuero
    cuerpo cuerva cuesa cueslo cuesto cuestor cueto cuff cuica cuico cuida cuido cuing cujon
    culada culas culle culled culling culls cumbo cunadia cunadio cunal cuneta cunete cunt cunts
    cupe cupped cupping curada curador curar curate curato curbed curbing curbs curd curda
    curdled curdles curdling curds cure curer cures curies curing curler curlew curls currant
    curried curries curro curry currying curs cursiva cursivo curt curta curtail curtails curter
    curto curtseying curva curved curves curving curvo curvy cushier custodia custodial
    custodiar cute cuter cutete cuticle cuzo cycle cycles dabbling dado dados daemon daemons
    dagon dairy daisy dales dallar dally dama dames dammed damped damping damps danado dandelion
    dander dandle dandled dandles dandling dandy danes dangers dango dank danker dano dante
    danto dardo darling darned darning darns dated daubing dawned dawning daydreamer daydreamt
    daze dazes dazing deader deafer dealt dear dearer dearly dears dearth dearths debar debase
    debasing debater debil debiting debito debits debs debt debut debuting debuts decada decals
    decamp decantar decanted decay decayed decays decease deceases decendiente decent declare
    declares declive decode decoded decodes decompose decomposes decoracion decors decoy
    decreased decree decrees dedil deepen deesa deescalate deescalates deface defaces defame
    defamed defaming defeated defeating defecate defecates defect defected defecting defective
    defectives defector defectors defendiente defensa deforme defunta defunto dehydrate
    dehydrates deice deices deicing dejada dejador deject dejecting delado delate dele
    deliberante delicious deliver deliverer delivers dells delude deludes deluged demanda demo
    demonic demonstrator demos denar denature denatures dende denoted denoting dens dentin
    dentina dentine dentista denuded depend dependente deplored deport deported deportment depos
    deposito depresion depresses depth depths depute deputes deputizes derailed derails derecha
    deride derided derides derive deriving derrama derramo desaire desalmado desamador desarmada
    desate desbrozo describe described descries desdel desden dese desear desecho desend
    desertar desga deside desierta desierto deslayo desmanada desmanado desmano desmedida
    desmedirse desnudar desollar desorientador desparar desparramada desparramador despatch
    despatched desperar despernar despidida despido despinte despise despot despuesta despuesto
    dessert desta deste destornillador destre destreza destron destroyer destrozar destrozon
    destruccion desus detaches detail detailing detentor detergente determiner deterrent
    deterrents detest detesting detonante detoured detouring devise devises dextro diabla
    diabolo dialing dialisis dials dialyses diaprea diarrhoea diarria diced dices dicey dicks
    diente dieting dificultar digger diggers dignify dijes diked dikes diking dill dills dimer
    dimes dims dinar dines dinging dingo dingy dining dink dinker dinned dinners dins dioxin
    dipper dippers dipping direccion directa directer directora directory direr direst disable
    disables disassemble disassembles discombobulate discombobulates disconnect discorded
    discoverer discs discus discuses discusses disector disension disfigure disfigures dished
    dishing disks dislocate dislocates disorganize disorganizes dispar disparada disparata
    dispatches dispensar dispense dispensers dispersa dispersed disperses disperso dispertar
    dispierta dispierto displaced displacing disputa disrobe disses dissolve dissolves distante
    distiller distillers distrust ditches divan divas divers divert divest divide dividend
    divides dividir divina divine divined diviner divining divino divorcee doable doblar doble
    docen docena doceno docente docible docil docked docking docks docto doctora document
    documentar documento dodger dodgers dodgy dodoes dodos doer doers doga dogged dogging dogo
    doily doings dolar doled doler doles doling dolly dolo dolora dolts dolzor domed domes
    domestica domestico domida doming dominio domino donate donates dond dongle dongles donned
    donning donor donors donut doodler doodlers dooms doormats doorstep dopes doping dorman
    dormer dormidor dosel dosing dotage doted dotes doting dotor doublet doubly doubted doughnut
    douse doves downer dowsed dowses dowsing doyen doyens doze dozed dozes draba drabs dracma
    draft drafting drafts draga dragado drago dragona dragoon drainer dram dramatica dramatico
    dramon drams drape drapes draping drawl drawling drawls drays dreaded dreading dreamer
    dreamy dregs drenches dresses dressier drier driers dries dril drily drinker drino dripped
    drips drivel drivels drizzle drizzles droll droned droning drooled drools drope dropsy dross
    drover drovers droves drowse drowsed drowsing drubs drudged drudging drum drummed drunker
    drunks dryad dryads drying dubbed dubbing duckling ducting ductor ducts duded duding duds
    duel duela duelling duelo duels dues duffer dukes dulling dulls dumpling dumpy dunce dunces
    dundo dunes dunged dunging dungs dunk dunks dunned dunner dunning dupe dupes duping durina
    dusk dusted dustier dustman dusty dyeing dyer dyers dyking eaglet earbud earl earls earning
    earnings earthy ease easel eases easing eastern eaters eavesdropper echador echazon economo
    edges edgier edict edicts edilicio edited editing educacion eery eiders ejection elating
    eleccion elected electrica electrico electriz electrocucion electron electronic electronica
    electronico elevador elevate elevates eliding ellas ello ells elvish embarazado embezzle
    embezzler embezzles emblema embriagador embrujador emerge emerger emery empanado empeno
    empero empina empleador employe employed employes empresa empresses emptier emptiest
    empujada empujador empujar empuje empujon empunar enact encaje encalo encaro encebro
    encendedora encerada encerado encerco encerrador encia encierro encimar encina enciva
    encontron encourage encourages ende endina endino endorse endorser endorsers endued enduing
    enero enfermar enfermeria engace engina enhado enjero enmities enrage enraged ensay ensenado
    ente enteca enteco entena entendedor enteo enterar enterez entice entierro entirety entitles
    entrano entrante entrega entres entriego enure envelop envelops envenenador envero enves
    envied envies envion envision enzima epileptica epileptico epithet equina erased erbio
    erected erection eria erio erratica erratico erratil erring esbate escajo escalador
    escalante escaleta escandallo escapee escapo escarpe escasera escoa escobar escobeta escobo
    escoda escopetar escora escosa escota escribido escribir escuchana escuchano escuchar
    escucho escueta escupido escupir escupo esfera esgrima esmero espadar espaldar espalera
    espana espata espay espedo espejeo esperar esperma esperon espesa espeso espeto espia
    espiada espiado espiar espin espina espino espion espira espiritu espora esporo esposar
    espuela espuera espumar espumea esquela esquena esquila esquinal esquinar esquiva estacte
    estada estadia estafa estano estante estarna estas estates estay ester estera estero esters
    estofa estrangul estrangulador estrella estrellon estria estro estufar etcher etches eter
    ether etude eutanasia evacuante evacuation evad evades evadir evaluacion evens evento eves
    eviccion evidente evohe exacta exactor exalt examine examiner examines excavador excel
    excels excepta excepto excerpt exceso excise excited excremento excusa excuso exhausta
    exhausto exhorted exhorting exiled exiling existed existente exits exorcise exorcizing
    expedience expended expire expires expletive explicita explicito explorar explore explored
    explores explosiva explosivo exported exporting expose expresa expresion expreso extender
    exterminador externally extinguished extinguishes extorsion extrana extrema extremer extremo
    exude exuding eying fabled fabulosa facer facet facets facies facina facion factor factors
    facts factura fade fades faeces fagged fagging fags fain fainter fairground fairly fairs
    fajon faker fakes falcon falla fallir fallo fallow fallowed fallowing fallows falter fame
    famed familial familiars families familio fanada fanado fanal fanny fantasia fantasied
    fantasize fantasmal farce farces fared fares faring farmed farmland faron fartal fasces
    fasted fasten fastener fasting fasts fata fated fates fatigue fatigues fating fator fattened
    fatter fauces favo faxed faxes faxing fazes fazing feathered feathers feats feder feeder
    feedings feeler feelers feila feint feinted feinting feints felice felines felled felling
    fellows fells felpa fenal fenced fencer fencers fends fenice ferro fertilizar fertilize
    fertilized fertilizes fester fests fetal fetches fetich feuded fezes fiada fiado fiasco
    fiascos fiats fiel fiend fiends fiera fiero fierra fifes figura figurin figuring fijada
    fijado filada filado filches fileno filera filet filets filing filings filler fillers fills
    filly filmy filth filtro fina finagle finagler finagles finale finales finana finca finch
    finches finder finders finer fingernail fingir fining finis finises finisher finishers
    finking finks finny fins finta fireman firewall firmal firmed firmer firming firms firs
    firsts firth fisher fishes fistola fistular fitful fiver fives fixate fixates fixer fixes
    flaccida flaccido flack flacks flail flailed flairs flak flake flaked flakes flaking flama
    flambe flambes flamen flameo flamer flamers flamingo flank flapped flapping flaps flared
    flaring flashers flashest flashier flashy flats flatter flattered flattering flavor
    flavoring flawing flaws flaying flays flecked flecking flecks fleecing fleeting fleme
    fleshed fleshes fleshing fleshy flete flexing flick flied flier fliers fliest flighty flint
    flints flipper flippy flits floatation flocked flocking flocks floes flogs flooder flooding
    floods flor florista floss flota flotacion flote flour floured flouring flours flout
    flouting flowed flowered flowery flows flue fluida fluido fluir fluke flume flumes flummoxes
    flunk fluor flusher flushes fluster flustering fluttery foaling foals focussed focusses
    focussing fogey fogged fogging fogy foists folder folk folksy folla follon follower folly
    fomes fond fonder fondle fondues font fooling fools footfall footstep fops forage foraged
    forages foraging foral foramen foras foray forca forcina forded fording fords fore foreclose
    forecloses fores foreseen forgave forger forgers forget forgiven forgo forgoes forgoing
    forked forking forma formar format formed formero forming formol forms formulae formular
    fort forte fortes forts forzal fosca fosil foully fouls foundling fount fowls foxed foxing
    foyers fracturar frade fragmento frags framea framer framers framing frances franco frasca
    frase fraude fraudulenta fraudulento fraying freeing freno freo fres fresco frescos freson
    frete frida frier friers frieze frige fright frighted frighting frights fringe fringing
    frion frogging fronte frost frothy fruente fruir fruity frustrate frustrates fryer fryers
    fucker fuddling fuelgo fueling fuelled fuels fuente fuer fuero fuerza fuesa fuisca fulera
    fulero fulla fulled fuller fulling fulls fume fumed fums funcion fund funded funding funds
    funerala funereal funked funking funky fura furente furies furled fusa fuscar fusco fuses
    fusing fusta futil futre futura futuro fuzed fuzes gaban gabasa gabbed gabbing gabbled
    gabbling gabled gabs gacel gadget gaffed gage gaged gages gagged gagging gaging gags gain
    gaita gaits galas gales gallera gallero galley gallstone galvanize galvanizes gambled
    gamboling gamed gamest gamey gamier gamin gamine gamins gana ganada ganan ganar ganga
    gangling gansa gante gantes gapes gaping garaje garbed garble garbles garbling garbs
    gardened gargle gargled gargles gargling garita garito garote garotes garoting garrota
    garrotin garrotte garrottes garrotting garter gases gashes gasoleno gasp gasped gassy gatas
    gateado gated gatherer gating gauged gauges gauging gaunt gauzy gawked gayer gaze gazed
    gazer gazes gazing gearing geeing gees gene genera generador generala generar genie genies
    genital genome genomes genre gent genta gentile gentlemen gentler gently gento gentry gents
    genus gibes gibing giblet gigging gill gills gilt gilts ginned ginning girded girds girts
    givens glade glads gland glande glared glase glassed glassing glaze glazes glazing glided
    glitzy gloats globe globed globes globing gloriar glose gloss glosses gloving glowed glucosa
    glutted glutting gnashed gnashing gnaw gnawn gnomo goads goals gobbed gobbing gobble gobbler
    gobbles gobierna goblin gofer gofers goggle goggled goggles goggling golds golfear golfed
    golfin golfs golpeador gomer gong gonged gonging gongs goodies goodly goody goofing goofs
    gooks goons gores gorga gorged gorges gorging gorse gota gouger gougers gown grabado grabar
    grabber grace graced graceful graces gracing grad grada gradada gradation graded gradeo
    grader grades grading grado grads graduacion graffito grafter grafting gragea grail grainy
    grama gramo granadal granades granadi granado grance granda granddad granddads grande
    grander grandiosa grandioso grandparent graneada granel granida granja grant granted
    granting grants grapa grape grasa graso graspo grasps grassed grasses grassing grassy grata
    gratar grate grated grates grato grava graved gravelly graven graver graves graving gravy
    grayed grayer graying grays graze grazes grazing greasy greater greed greener greening greet
    greeted grenuda grepped grepping greps grial grida grido grids grieta grifa grifo grija
    grilla grillo grima grind grinding grins gripal griped gripes griping gripo grippe gris
    grisa grit gritar griton grits groar grocer grocers groins groomed groove grope gropos
    groseria gross grouped grouping grout grouts grovel groves grow grower growl grows grubbed
    grubs grue grunge grupa gruta guaban guaitar guanera guanteria guantero guara guarda
    guardiana guardin guaria guarida guaro guess guessed guesser guessers guiar guidar guide
    guides guild guile guilty guinar guipar guisar guita guite guito gules gulfs gulled gulley
    gulling gulls gummier gummiest gunmen gunner gushed gust gustar gusted gusting gusts guzman
    guzzler guzzlers gyrating haba habar haber habil habito habiz hablado haca hacera hachar
    hache hachis hacho hacienda hacina hacker hackles haemorrhage haemorrhaging haemorrhoids
    haft hafts hags hailing hails haired hakes hala halar halcon halcyon hale haled haler hales
    haling hallar hallow halls hallucinate hallucinated halo halted halve halving hambre hammed
    hamming hampered hampering hampers hams hamstrung handcuff handlebar handled handler
    handlers handling handout handsful handymen hangouts hanker hankered hankers hanks hanky
    harbar harca hardily hardness hardy hared harems hares haring harked harking harks harma
    harpa harped harping harps harpy harry hart hartar hartia hartio harton harts hashing hasta
    haste hastes hasting hatched hatches hated hater haters hath hating hato hatted hatter
    hatting haul haunt haunting haunts haves hawing hawked hawkers hawks haying hazes hazing
    headband header headphone heady healed healer heals healthy heaping hearer hearth hearths
    hearty heath heather heats heave heavens heavies hecha heckle heckler hecklers heed heeded
    heeding heeds heeling heft hefty heirs heisting heists helada helador helgado helicopter
    helicoptero hello helms hemming hemorrhoid henna hepper herder herds herein heria herida
    heridor hermanal hermanar hermanastra hermania herniae hernica heroic heroica heroida
    heroine heron herrin herring hervido hesitacion hewed hexes hiades hickey hicks hided hied
    hieing hies hijacker hiked hikes hiking hilado hilly hilts himen hinds hing hinged hinging
    hings hinting hints hiper hipped hipping hippy hirco hires histerica historical hither
    hitter hive hived hiving hoard hoarder hoarse hobby hocking hocks hods hoed hoeing hoes
    hogging hoist hokey holders holier holing hollar hollin homed homeless homelessness homer
    homering homers homey homeys homicida homier homiest homing hondo honed hones honied honing
    honra hooded hoods hoofed hoofs hooker hookey hooking hooky hooped hooping hooter hooting
    hoots hopeo hopper horda horde horded hordes hording horned hornia horno horny horre horsed
    horsey hoses hosing hospitalize hospitalizes hostaje hosted hostel hostels hostil hosts
    hotkey hotlink housed housing hovel howled howler howlers hubs hucha hucia huella huerto
    huff huffy huger hugged huich huira hule hulla hulls humana humane humano humar humera
    humida humidify humility humita hummed hummock hunch hunches hungered hungers hunker hunkers
    hunks hurdled hurdling hurler hurra hurray hurtas hurtle hurtles husk husking husks hussy
    hustle hustler hustles hustling huts hydras hydroplane hydroplanes hyped hypes hyping
    hypnotize hypnotizes ideacion ideal ideals idear ides idiom idiota idled idler idlers idlest
    ignicion ignore ilegal ileo illuminate ilusa iluso imagen imaginar imaging imbibe imbibes
    immanent immoral impala impalas impatient implies import importar importe importer importers
    imports imposible impossibly imposta impostora improvise improvises impulso inaner inatenta
    inatento incaler incasable inced incenso incest inches inching incidente incise incises
    incited incites inciting include included incoherence incoherencia increase increases
    incubated inculta inculto indecente indent indented indents indicacion indicador individua
    individuar indulto inebriate inebriates inept inerme infanta infante infect infecting
    infecto infects infer inferior infernal infest infested infesting infests infirm inflamable
    inflect inflected inflection inflicta inflicto influente informacion informante informe
    infurto ingle inglesa inhalar inhale inhales injures inland inlay inlays inmision inmortal
    inmoto innate innocente inquire inquirer inquires insect insecto insensibly insert inserta
    inserto insets insetted insider insistente inspectora inspects instilled instilling
    instruction instructo instructora instrumento insula insulana insulated insulating insulsa
    insulso insultar insure insured insuring intelectual intencion intencional intender intensa
    intense intension intenso intentar inter interes interese interin interj interjection
    interna internar interne interned internee internes interno interpretar interprete
    interpreted inters interseccion interval intervencion intestado intestate intimidate intoned
    intoxicacion intoxicant intoxicate intoxicates intrude intruded intrudes inulta inulto inure
    inured inuring invade invader invades invencion invent inventions invento invents invernal
    invert inverted inverts invest invested investigador investing invests invisibly invite
    inyeccion inyector irracional irradiate irradiates islan isles islet itch itched izquierda
    jabber jabot jacer jade jadeo jades jading jailed jailor jailors jalon jambon jamon jangle
    japed japing japon jardinera jawed jell jells jeringar jerkin jerkins jests jesuita jetted
    jeweled jeweller jewellers jibbed jibbing jigged jigger jiggers jigging jimmies jingle
    jingled jingling jinxes jobbed jobbing joggle joggled joggling joguer joiner joins jointed
    jointing joker jokers jolly jolted jornal jostle journalism joust joya joyed joying joys
    jubon jugged jugging juggle juggled juggles juglar jugueteo juicer juicy jumpier junio junir
    jutted juvenible juvenil karat karats kayaked keel keels keened keening keens kerosine kicky
    kiddoes kiddy kidnaped kidnaping kidnapper kilned kilning kilns kilos kilter kilts kinds
    kinked kinking kinks kissed kisser kissers kites knack knacks knaves knead kneeled knell
    knelling knells knickknack knitted knobs knocker knowing kroner labe labeo labil labio
    laborador laboreo laborer labrado labradora labro lace laceracion lacerate lacerates lack
    lackey laddies lade laded lades ladillo lading ladles ladrador ladriello lagar lagers lagged
    lagging lakes lama lamas lambel lamber lambs lame lamed lamely lamer lamers lames lamest
    lamin laming lampa lampada lampar lampo lams lana lanar lancer lances lanceta lancing landa
    lande lander landfall lando landscape landscaped landscapes langa languida languido lania
    lanio lanolin lanuda lanzada lanzon lapel lapels laps lapsed lapso larch larded larder
    larders larding larga larger largo larked larking larks larva larval larvas lase lased lases
    lash lasing laso lass lasted lastima lastimador lasting lasto lasts latent latera laterally
    latero latex lath lathed lather lathes lathing latida latin latir latter lauda lauded
    lauding laugh launch launchers lavador lavadura lavandera lave laxativa laxativo laxer
    laxest layadora layer layman lazar lazed lazes lazies lazing lazrador lazying leach leaded
    leading leads leafed leafing leafless leaflet leafs leaks leal leaner learned learns leas
    leased leases leashed leashes leashing leasing least leaved leaven leavens lechal lecture
    lectured lecturer lecturers ledger ledgers leer leers lefter lefts lega legar legged legging
    leggins legon leman lemony lending lends lengthy lenon lens leon lept lesion lesionador
    lesions lessen lessor letal leton lettering leva levantado levantar levante levar leve
    leveler levelling levered levering levers lianza libel libels liber liberally librador
    librar licence licenced licensee licit licks lictor licuor lied liego lien liens lieva
    lievar lifelike lifer lifers ligar ligatura lighten lightening likable liken likens liker
    likest liking lilted lilting lilts limber limbering limbo limbos lime limed limen liming
    limite limned limning limns limon limos limped linamen linar lince lincear lindar linde
    linden lindens linea lineal lineo liner linera liners linesman linesmen linger lining linked
    linking links linon linted linting lints liones lipes liquen liquida liquido lirica lisis
    lisol lisor lisped lisping lisps lista listed listel listener listin listo liston liter
    literatura lither littered litters littler livable lively liven livens livers livery livest
    livid livor lizar llaca llaga llamado llamar llameante llana llanada llanta llantar llapa
    lleca lleco llega llegar llena llenar lleno llera lleta llover loable loader loafed loafing
    loafs loaned loaning loanza loaves lobbied lobbying lobed lobes loca locacion locale locales
    locion locket lockets lockout locus locution lode lodes lodger lodgers lodges lofty logar
    loge loges logging logia logic logica logis logon loguer loin loins loiterer loll loner
    loners longa longar longares longed longo longor longshoremen looms loonie loonies loons
    loony loosed loosen looser looses looter loots loped lopes lopped lopping lops lorded
    lording lordly lords losar losers losina losino losses loto lounged lounges louse louses
    louts louver louvers loveliness lovely loving lowed lowing lows loxes loyal lubber lubes
    lucense lucia lucida lucido lucifera lucifero lucio lucir lucked lucking lucks luego lugged
    lugre lulled lulling lulls lumbar lumping lumps lunar lunched lunches lunching lunel luneta
    lunga lungo lurch lured lures lurid luring lurk lurker lusher lushes lusted lusting lusts
    lutes lyrical macaca macar macaw macaws maceo macha macheta machetero machin machina macho
    machon machote machucho machuno macia macis maco macona macro macron macuco madden maderar
    mador madras madrera madrina mads maes maestral maestrar maestre maestri maestria magana
    magar maggot magia magic magneto magnetos magno mago magro maguera mahon maiden maido mailer
    mailla mails maims mains majar majo makers mala malar maleta malina mallar mallete malleto
    mallo mallow malls malon malta malted maltes malting malts malva mamar mambis mamia mamma
    mammas mamon mamosa mana manada manana manar manare manca mancer manco mandar mandi mandolin
    mandolins mandon mandra mane manea manes manga mange manged manger mangers mangla mangler
    mangon mangos mangual manguear manguero mangueta mangy mani maniac manida manido manija
    manila manir manita maniu manna manned mannerism manor manors manosa manosear manoso manoteo
    manquera mansa manse manso manta mantelo manteo mantes mantillo mantled mantling manto
    manton maples mapper marana marca marcha marcher marco mare mareador marear marejada mareo
    mareosa mareoso marero mares margajita margarina marguera maria mariana marica mariguana
    marinar marinas mariner mariners marino mariona marker markets marking maro maron marques
    marra marrear marred marrido marries marrillo marron marrow marry marshals marshes marshy
    marso marte martel marten martens martillado martilleo martin martina martins marts marzo
    masar masera mash masher mashes masia masked masking mason masona masque massaged massages
    massaging massed masses massing mastel master mastery masts matacan matante matarrata
    matched matching matear mated mates matina matines mating maton matte matted mattered
    mattering matters mattes matts mature maula maure mauro maxes maxing mayar mayido mayo
    mayora mazana mazar mazes mealy meandro meats mecana mecer mecha meda medals meddle meddled
    media medial mediana mediano mediar medias mediated mediation medica medicacion
    medicamentosa medicamentoso medicar medicate medicates medicinal medicinar medicines medir
    meditated meditation meditations medo medro meismo mejer mejico mejora mela melar melded
    melding melera melero melico melion mella mellon mellower melts mema memento memoria
    memorizes menace menaces menage menages menaje mencion mended mender mends menial menor
    menorar menos menses menta mentar mentir mentiron mentol menton meon meowed mera mercador
    mercal merchandize mere merey merina merlo merlon mero mesar mescal mese meseta meshed
    meshes meshing mesma mesmo meson mestal mester mesura meta metad metals metate mete meted
    meteor meteors metes methadon metical metido metier metiers metilo meting mewed mewing mewls
    meyor mezcla miador miasma micer micha micho midterm miera mies mighty miked mikes miking
    milch milder miler milers milfs milicia militar militara milks milla millet mills mils
    mimador mimed mimes miming mimo mimoso minador minar minced minding mined miner mines mingle
    mingled mingling mingo minibike minima mining minis minks mino minon minosa minster mint
    minted minting minty minue minuet minuete minuets minus minuses minuta minuter minutest
    minxes mioma mirada mirado miradora mired mires miring miron misa miscarries misdo miser
    misera miserably miserly misero misers misia misio mision misled missive mista mistaken
    misted mister misting mistion misto mists misused misuses misusing mite miters mitt mixer
    mixers mizcal moats moblar moble mobster mobsters mocar mocha mochacha mochacho mochas
    mochete mochil mocho mocion mocito modal model models modes modico modio modulo moer mofar
    mogon mohada moises moister mojada mojado mojar mojel mojon mola molada moldar moldy moler
    moles molest molesta molester molesto moleta moll molla mollar molle molls molon molted
    molting moma momia momio monada monda mondar mondo mondon mongo monies monon monotones monta
    montanes montar monte montes monto monzon mooed mooned mooning moons moor mooring moos
    mooting mope mopes moping mopped morador moraga morago moral morar morato morava moravo
    morbida morbido morcar morcon morder moreda morel mores morito morlon mormon morn morns moro
    morose morrada morrina morro morron mortal mortals mortgagee mortgager mosey moseys mosqueo
    mosquino mosquita mosquitos moss mosses motar mote motes moths motil motile motilon motin
    motiva motive moton motora motorista motormen motril motriz mottle mottles mounded mounding
    mount mounts mourner mouser mouses mousey mousse mousy mouths movido movil mowers muare
    muddied muddle muddles mudo mueble mueca muelar muelo muer muerdo muergo muermo muesa mueso
    muestra muffle muffled muffles mufla mugger mugre mula mular mulata mulched mulches mulching
    mulero mules muleto mulla mullet mullets multa multipla multiplex multiplo multiply mumble
    mumbler mumblers mummy muncha munchies muncho muneco munged munging mura murador murcio
    murderer murete muria muriatica muriatico murido murks murrio murta murtal musaica musca
    muse muses mushed musical musico musing mussed musses mussing mustered mustering musters
    muter mutes mutilacion muting mutter mutts mutua nabal nabobs nabori nadal nadi nadir
    nanobot nansa napes napped narcotica narcotico narcs nares narked natal natty nature natures
    nauseam nausear nauseate nauseates navajero navajo naval navel naves navio neared neater
    neatly necesitar necking needled needling needy nerds nervea nerveo nervy nesting neta neto
    nettling nicety niche nickel nicotina niego nietro nieve nigh nighty nines nineta ninny
    nioto nipos nipper nites nito nitrate nitrito nitrogeno nitroglycerine nivel nocha nodes
    nodo noel noes noma nomad nomads nonio norbo noria norial norma normalcy noro norte nosed
    nosedove noses nosing nosy notches notifies noting nova noval novas novelar novella novelo
    noven novena novice nowise nuche nudes nuerza nuesa nueva nuevo nueza nuked numbed nutra
    nutting nuzzle nylon oaten obediente objecto observant observar observe observer observes
    oceano ocena ochental ocher odder ofender offed offended offices official oficiala oficiar
    oficinal ojal ojalar ojera older oliva olivo ollao ollar omens onlooker opaca opada opcion
    operacion operador operar operate operated opiata opiato opined opining oponer oppose
    opposes oranes orante orbita orden ordinar ordnance orea organ organism organisms organista
    organizar organize organizes organo orientador oriente orillar orillo orion orive ornament
    ornamento osera ostion otoman otrosi otter otters ouster outdoor outed outre outset outsets
    outsider outsize outstretches oveja ovens overa overbook overbooking overcook overcooking
    overdo overdoing overeating overhear overheard overhearing overheat overly overo overpays
    overreaching overs oversees oversight overstated overstating overtures overturn pacada
    pacado pacer pacific pacificar packers pacto pacts padded paddies paddling paddock paddocked
    paddocks padron pafio paga pagan pagare paged pagel pager pagers paging pailful pails pained
    painel paining paints pairar paired pairing pairs pais pajada pajado pajar pajaro pajazo
    pajea pajel pajil palace palaces palada palado palas palates palazon palazzo paled paler
    pales palillo paling palio pallar palled pallete palling palls palma palmeo palmo palmy
    palomo palon palor palote palpate palto paltry pampas pamper pampered pampering pampers
    pamphlet pana panada panado panal panca panda pane panela panes pangs panhandles pani panica
    panico panil panned panning pano panol panque pansa pansies pant panted pantie panting
    pantries panty panul panzon papada papado papal papar papaz papera papero papery papin
    papisa paps paraba paraca parades paradina parador paradox paraguay paraje paral paramo
    parao parapeto parasite parata parce parcela parch parched parches parcir parda pardo pardon
    pare pareada pareado parear pareo pares parias parida parima pario parir paris parish parka
    parkas parlar parola parolee paroli parpado parpar parquet parqui parra parrada parrado
    parrar parred parrel parried parries parring parro parron parry parrying pars parse parsed
    parses parsing parson parsons parta parte parted partero particion participante particula
    partido partil parting parto partway parvada pasada pasado pasar pase paseo pasito passe
    passel passels passer pasta pastar paste pasted pastel pasterns pastes pasties pasting
    paston pastoral pastorals pastoria pastosa pasts pastura pasturing pasty pata patada patas
    patched patching patchy pate patear patena patent patents patera patero pates pateta patilla
    patin pato paton patrio patrona patrono patrullar patter pattern patters patties patty
    paunch paunches pauper paupers paused pauses pausing pavada pave paved pavera pavero paves
    pavido paving pavor pawed pawns payada payar payed payer payers payes payoffs peaces peach
    peaches peaje peaked peaking peaks peal pealed pealing pear pears peasant pease pebble
    pebbled pebrada pecado pecar pece pecha peche pecio pecked pecking pecks pecs pedaling
    pedalled pedant peddle peddled peddles pediatria pedral pedres pedro peeked peels peeped
    peeps peered peeved peeving pegador pegaso pegote pegunta pela pelado pelar pelaza pelear
    pelel pelgar pelicular pella pelleta pellico pelma pelon pelota pelote pelt pelta pelves
    pelvi pelvic penado penal penar penarse pencar pence penco pended pendent pender pendon
    pends penes pennant penning peno penol penoso pensada pensador pensamiento pensil pentagona
    pentagono peonies peony pepped peppers peppery peppier pepping peppy perada peral perca
    perch perchel perches perdido perdis perdiz perero perfecta perfecto pericon perieco peris
    perishes perk perky permed permico perna pernio perno perol perone perote peroxido perplexes
    perque perra perrada perrona perseguidor persico personae personals perta perter pertly
    pesado pesar pesce pesillo peso peste pester pesters pests petal petar petera petering
    peters petral petrel petted petty pewter phage phages pheasant phoney phoneys phonied
    phonies phonying photon photons phrased phrasing piada pialar pian piar piazza pica picado
    picajon pical picana picano picara picarda picardo picaro picarona picaza picazon picio
    pickax picker pickers picketed picketing pickled pickling picky picol picor picuda piddle
    piddled piddles piddling pidon pieced piecing pied pieing pierce piers pieza pifano pifar
    pigged pigging piing piked piker pikers pikes piking pila pilada pilaf pilafs pilar pilaster
    pilau pilaus pilaw pilaws pileo pilferer pilla pillear pilled pilling pillo pilo pilon
    pilote piloto pimped pimping pimps pinada pinal pinar pinato pinaza pincha pinche pincho
    pined ping pinga pingo pining pinked pinking pinks pino pinole pinta pinto pintos pinza
    pinzon piolar pipar piped piper pipers pipote pipped pipping pips piquete pirata pircar
    pirico pisada pisano pisar pisco pison pisses pista pistils piston pistons pitada pitar
    pitch pitches pitio pito pitted pitting piular pivot pivots pizate pizca pizcar placa placel
    placer placers placida placidly placido placket plackets plaga plagar plague plaice plaid
    plainer plains plaint plaints plait plaited plaiting plaits plana planchar planear planed
    planeo planeta planets planga planked planking planks planners plano plantar plante plantear
    plantel plantia plasta plaste plasterer plasters plastica plastico plata platea plateada
    plateado plated platens platicar platija platina plating plato platon platters playa player
    playera playero playoff plazo plea plead pleader pleas pleased pleasing pleated pleating
    pleats pled pledge plegado plegar pleita plied plies plodded plodding plods plomado plomazon
    plomizo plonk plopping plops plotter ploys plugging plum pluma plumazo plumbea plumbed
    plumbeo plume pluming plump plumped plumper plumping plumps plums plunder plunk plunked
    plunking pluses plying poach poacher poaches pocho pocked pocking pocks podded podding poder
    podia podio podre podrida podrir poeta poino pointer pointers poise poises poising poisoner
    pokey pokeys pokier polder polea poled polen poleo polex policeman policial policies polido
    poling polio polisher polishes polison politer polity polled polling pollo polls polo pols
    pommeled pommeling pommelled pommels pomo poncil ponder ponds pones ponque pontin ponto
    ponton pony pooch pooched pooching poohed poohing pooled poops popel popes poppies poppy
    pora porcal porcel porche porco pored pores poring porra porral porro porron portar porte
    ported porteno porteo porter portera porters porthole porting portion portly ports posed
    poseer poser posers poses posete posher posible posicion posited positing positiva positivo
    positron posits poson posse posses posta postal postar postear postilla postin postmen
    postor postre postrer postura pote potero potra potrero potshot potted potter potters
    potting pouched pouching pounced pouncing pouted pouting pouts powdery powers poxes practica
    practico practise practised practising prado prance prate prated prates pratica prating
    prawned prawning preachers preachier preachy preces precious preciously precipite precises
    predio prefect preferir pregar preguntar pregunton premiere premise premised premising
    premiss premisses prendar prendera prendero prendido prensado prensar prension preoccupies
    prepare prepares prepaying preposito prepped preps pres presa prescribe prescribes
    prescribir prescripcion presente preservar preserve preserved preserves preset presidenta
    preso prest presta presto presunta pretender pretzel prevencion prevent prever preyed
    preying preys priced prices pricey pricing prick prickled prickling pricy prided pries
    priesa prigs prim primal primate primates primaz prime primed primera primero primes primmer
    primor primp primps princes princesa principar principle printed printing printings prints
    priora priory prisa prision prisma priso prisons privater privatest privilege privileged
    prize prized probacion probar probe probes probeta problema proceso processor processors
    producer producta producto profana profano proferta profesa profesor profess profetal
    profetar profs profusa profuso progne programa programing progreso prois projecting
    projection projimo prole promedio prometido promo promocion promos prompt proms pron prona
    pronged prono propao properly prophesy propina propose propping propria proprio pros
    proscribed proscriptions prose prosecute prosecutes prostitucion prostituta prostituto
    proteccion protector protesta protestar protested protesting protesto protestor protestors
    proto protocolo proton provable provably prove proved provide provided provides provocacion
    prowess prowl prows proxima prude prune pruned prunes psalms pseudo psicologia psiquiatria
    psyche psycho psychoses puado pubes pubic publica puches pucho pucker pucks puddled puddling
    pudio puerca puerro puerto puffer puffin puffins pujes pulido pulla pulles pullet pullets
    pulley pulped pulping pulpo pulps pulpy pulsed pulsing pulverize pulverizes pumas pumente
    pummelling pumper puna punada punar puncha punchy punetazo punete punks punned punning puns
    punt punta puntal punteo punter punting punts punzo pupal pupas pupil pupila pupilo pupped
    pupping pups purchaser purchasers pure puree purees purge purged purled purling purls
    purpler pursed purser pursers pursing pursue pursuer pursues pusher pushers pusses puto putt
    putted putts puttying pwned pwning quack quaking quantify quarrelled quarrelling quartet
    quays quebrado quebranto quedar quedo queer queerer quejar quejigo quejo quell quema quemado
    quemi quera querando querida querido querva queso quetro quia quicken quids quiebro quier
    quieta quietar quiete quieter quieting quieto quiets quietud quijar quijero quijo quila
    quili quilla quilo quilted quilting quilts quima quimo quina quinado quine quino quinta
    quintar quinto quio quipo quire quirk quisa quisco quista quistarse quiste quistion quisto
    quitador quitapon quiton quitted quiza quoited quoits quoth rabi rabida rabido rabon racel
    racer races racier racimal racional racoon racoons rada radal radia radiacion radiador
    radial radiar radii radon raffle rafted rafting rafts ragas rages ragged raging raglan
    raided raider raiders raiding raido raids railed rained raining rains rajar rajas rakes
    rally ramal ramble rambler rambles ramial ramio ramon rampa ranchear ranched ranchero
    ranches rancio randa ranged ranges rangier ranging rango rangy ranked ranker ranking ranks
    ransom rant ranter ranzon rapar rapid rapida rapider rapids rapina rapine rappers raps rared
    rares raring rasar rascuno rasgueo rasher rashes rasped raspier rasping rasps raster rated
    rates rating ratio rationale raton ratted rattier ratting rattle rattles raved raves rayado
    rayano rayar rayido rayon razar razes razing reactor reactors readying realito reals realty
    reamed reaming reams reaped reaping reaps rearme rearming rears rebels rebina rebind rebinds
    reblar rebote rebuff rebus rebuses recant recazo receive receptiva receptivo receso rechazar
    recia recial recio recipes recitar recite recited reclinar recline reclined reclines
    recogido recognizer recommenced reconocer recorder recortada recortado recova recover
    recovera recovero recovers rectal recuerdo recular redaccion redar redid redil redress reds
    reeds reedy reefed reefing reefs reel reelect reelection reelections reeled reeling reenter
    reeved reeving refaccion refer referente refile refiled refiles refina reforma refrigeradora
    refuge refuges refund refute refuted refutes refuting regajo regal regala regalado regalar
    regale regally regalon regano regar regato regazo regent regla reglar reglon regress regulo
    rehearse rehearses reheating reheats rehired rehusar reign reigns rein reinal reinar
    reincarnate reincarnates reined reino reis rejal reject rejon relamer relapsa relapso relate
    relates relativa relativo relator relaxant relaxes relent relied relies relieve relieves
    relinquishes relive relived reliving reload rely relying remainder remand remands remar
    remark remate remero remeson remezon reminded remoler remonte remota remoter remoto renal
    renda render rending rends renta rentar rented rentera rentero renting rents reorders repaid
    repairmen repay repaying repeal repealing repeals repeat repels repent repenting repents
    replay replayed replaying replicar replies reportar reporte reportera reportero reposed
    repossesses represar reprieve reprieved reprogramed reprograming reps repuesta requester
    require requires requited rescuer researcher researches resent reset resets reside
    residencial residency residente residuo resigna resin resina resins resister resisters
    resolucion resolve resolver resolves resort resorted resorting resorts resource respe
    respecto resped respelt respetosa respetoso respice respigar respirator respirators respire
    respiro responseo responsivo respuesto resta restinga resto restrains restraint resulta
    resume resumed resumen resuscitate resuscitates retailing retain retained retains retal
    retar retarding retch retches rete retina retire retiree retires retort retorted retorting
    retorts retostada retostado retrained retraining retried retriever retril returnee reusable
    reuse reused reuses reusing revel revelation reveling revelling revels reveno reventa
    reventon revenue rever revered reverence revering reverse reverses reverted reverting revile
    reviled reviling revise revised revising revistar revolution revolve revolved revolves
    rewarding rewind rewinds rewired reword reworded rewording rewords rezar rezon rhyme rhymed
    ribbed ribbing riced rices riches ricial ricing ricino ricio ricked rickets ricking ricks
    ridding riddle riddled ridged ridging rids rife rifer riffed riffing riffled riffles
    riffling rifted rifting rigging rigida rigido rile riled riles riling rills rimes riming
    rimmed rimming rina ringed ringer ringers rinks rinsing rioting riper rippled rippling riser
    risers risky riste rites riven rivera rivers rizon roached roaching roads roam roamed roan
    roans roars roaster robada robador robalo robar robda robed robes robin robing roca rocero
    rocha rocho rociado rocin rocino rocion rocked rockers rockier rocky roda rodado rodar
    rodena rodeno rodeon rodero rodia rodillo rodio rodo roes roete rogado roger roida roido
    roiled roiling roils roister roleo roles rolla rollar rollo roma romana romano romeo romero
    romin romp rompido romps rona ronca rondar rondo ronza roods roofed roofing roofs rookie
    rookies rooking rooks roomer roomers roomier roomiest rooming roomy roost roosted roosting
    root rooter roots roped ropilla roping rosado rosea roseo rosero rosilla roster rotating
    rote roten rotor rotted rotund roue roues rouge rouged rouges roughen rougher rouging
    roundhouse roundhouses rout routed routeing routes routine routs rover roves roving rozon
    rubbers rubbery rubble rubier rubies ruble ruby rucia rucio ruder rudo rueca rued rueda
    ruedo ruego ruffle ruga rugar rugged rugido rugir ruidosa ruidoso ruina ruing rular rule
    rules rumbled rumbling rummage rummages rumple rumps runcho rungs runnel runnels runnier
    runts runway ruptura ruse ruses rusks rusted rusting rusts rutting sabalo sabano sabara
    sabaya sabea sabeo sabida sabido sabina sabio sable sables sabor sabotage sabotages sacadora
    sacio sacked sacking sacope sacre sacred sacs sacudido sacudion sacudir sadden sades sadly
    safes safio safir saga sage sager sages sagged sagrado sail sain saino sajado sajon salab
    salada salado salar salaz salce saldar saldo salea salega salep salesa salgar salia salico
    salido salin salino saliva sallar sallow salmar salmo salmon salomon salso salt saltado
    saltear salteo salter salting salton salty salud saludo salva salvar salved salver salves
    salving salvo saman sames samio sample sampled sampler samplers sandal sandalo sandbag
    sander sandiar sanding sands sandwiched sanely saner sanes sangrador sangrar sangredo
    sangriza sanitize sanitized sanitizes sant santo sanudo sapan sapped sapping saps saque
    saquero sarao sarape sarapes sarcastica sarcastico sarga saris sarna sarong sarta sash
    sashes satay sate sated satelite saten sates satin sating sato satrap satraps saturate
    saturates saturno sauceda saucera saucier sauco saucy saute sauted sautes savanna savannas
    saver savers savia saviour savor saxes sayings sayon sazon scab scabbing scad scagged scags
    scalds scale scalped scalper scalpers scalping scalps scaly scamming scamp scamper scampers
    scamps scandals scanned scans scanter scanting scarce scarred scarring scars scarves scary
    scats scatted scatter scatters scatting scent schedule scheduler schedules schooled schooner
    sciatic scold scone scones scoop scooping scoot scooting scoots scopes scorcher scorches
    score scorer scores scorned scorning scorpion scotched scoured scouring scours scout scow
    scows scrabbled scrabbling scramble scrambler scrambles scrammed scrams scraper scrapers
    scraps scratchy scrawl scrawls screwing screwy scrimp scrip scrips scrolled scrolls scrub
    scrubber scuds scuff scuffed scuffing scuffs scull sculls scummed scums scupper scurf seabed
    seal sealer sealing seals seam seamed seaming seams seance sear searcher searchers searing
    sears secadera secador seccion secen secena seceno secon secor secreta secretar secrete
    secreto sectadora secura securer seda sedal sedante sedar sedater sedativa sedativo sedena
    sedeno sedge seeded seeding seedy seeks seeming seep seeped seeping seeps seer seers
    segadora segar segue segur seise sellar sells selves semanal semen semestre seminal seminary
    senada senado senador senar senara senates sencido senda sendas sendera sendero sendos sene
    senera seniora seno senoria senorito sensing sensory sentida sentidor sentience seor seora
    separate separates serano serape serapes serenar serener sereni serer serete series serna
    seron serous serpent serpiente serron serta servar serve servile servir servos sesen sesena
    sesion setal sete setena seteno settee setter setters settler sever severa severer severs
    sewers sexing sexting sexto shacks shad shaded shades shading shadowy shads shady shaft
    shafted shafts shagged shagging shaker shakers shale shallot shallows shalt sham shamed
    shames shaming shammed shamming shams shape shaped shaping shares shark sharked sharking
    sharks sharped sharping shave shaved shaven shaves shavings shawl sheaf shear sheared
    shearing sheathe sheathes sheaves shedding sheen sheer sheers shelled sheller shelling
    shelve shelved sherd sherds shied shies shifting shifty shill shilled shilling shills
    shimmed shimmer shimmered shimmies shimming shims shines shinier shinned shinning shiny
    shipload shipped shipper shippers shipping shire shires shirk shirks shirr shirred shirring
    shirrs shirted shirting shits shitty shiver shlep shlock shockers shocking shoed shoeing
    shogun shoguns shone shoo shoon shooters shopped shored shores shoring shorn shorted shorter
    shovelled shovelling showery showier showy shrank shredder shrew shrews shrift shrike
    shrikes shrine shrines shrink shrove shrug shtick shticks shuck shucked shucks shuffle
    shuffled shun shunt shunted shunting shunts shutter shuttered shuttering shuttling shying
    sicario sicked sicker sickly sicks sideswipe sideswipes sidewall sidled sidles sidling siege
    sieve sift sifted sifter sifters sifting sifts sifue sigh sighed sighing sighs sigilar sigla
    signalling signar signatura signer signet significante signo sigua silba silbon silencer
    silente silfide silga silice silks sillar sillin sills silly silt silting silts silva
    silvery simile similor simmer simpered simpler simplex sims simulacion simular sincopal
    sincope sindrome sine sing singa singar singe singeing singes singled singles singling
    singly singular singulars sinking sinned sinning sins sire sired sirena sires siring siringe
    sirle sirs sirte sirup sises sited sites siting sixes size sized sizer sizes sizing skate
    skateboarded skated skates skein sketchy skewed skewing skids skies skiff skill skilled
    skimped skimping skimps skims skins skipper skirt skirts skits skitter skitters skulk
    skunking skunks skying slabbed slabbing slabs slacked slacking slacks slags slake slaked
    slakes slaking slammer slammers slang slants slate slated slates slating slaved slaves
    slaving slaying slays sledging sleds sleek sleeker sleeking sleeks sleepier sleeting sleets
    sleety slender slewed slewing slicers slick slicked slicker slickers slicking slicks sliders
    slier slights slime slimmed slimmer slimming slims sling slinks slipper slithered slitter
    slivering sloes slogged slogging slogs sloop slope sloped sloping slopped slopping slops
    slosh sloshes slots slotted slotting slouches sloughed sloughing slowed slows sludge slues
    sluice sluiced sluices sluicing sluing slum slummed slummer slumming slums slunk slurp
    slurps slush sluts smacker smalls smart smarted smarten smarting smarts smattering smear
    smelly smelt smelted smelting smelts smiley smit smite smithy smiting smock smocked smocking
    smocks smokers smokier smoky smoother smoulder smouldered smouldering smoulders smugger
    smuts snack snags snailed snailing snails snaked snaking snaky snapper snappy snare snared
    snares snarf snarfing snarfs snaring snark snarks snarl sneaker sneaky sneers snicker
    snickered snickers snider sniff sniffled sniffling snip snipe sniped sniper snipes sniping
    snippet snitch snitched snitches snitching snits snoop snooped snoot snoots snooty snored
    snorer snorts snot snots snout snouts snowed snowfall snowfalls snowing snows snubbed snuff
    snuffed snuffer snuffers snuffing snuffle snuffled snuffling snuffs snugged snugger snugging
    snugs soak soaped soaping soaps soared soaring soars sobado sobar sobeo sobina sobra sobrena
    sobreno socia socket sodden sods softener softy soiling solano solar soldar solder soldering
    solders solea solear soled solen soleo soler soletar solicita solicitacion solicitar
    solicito solicitous solider solio solito solla sollar sollo solos sols solucion solvente
    solver solves somber sombra sombrar sombre sombria someway sonolienta sonoliento sonora
    sonta sonto soot sooth sopear sopon soportal soportar soporte sopped sopping sops sora sorba
    sorber sorda sorely sorer sores sorna sorra sorrow sorted sorts sosamente sosano sostenida
    sota sotana sotani sotar sote soteno soto sotol sotole sots souffle sough sounder souped
    soups soured sours souse souses sowed sower sowing sown sows spacey spacial spacy spaded
    spake spam spammed spammer spammers spamming spams spanks spanned spanner spanning spans
    spar spared sparer spares sparing sparked sparkling spars sparse spas spate spates spats
    spatted spatter spattered spattering spatters spay spayed spaying spays spearing speck
    specking specks speeds speedy spelled speller spelt spend spender spending spends sperm
    spiced spices spicing spicy spidery spiel spieled spiels spiky spilling spills spin spindled
    spines spinet spiny spirea spires spite spited spites spitted splashy splats splatting splay
    splaying splays splice spliced splicer splices splicing spline splint splinted splinting
    splints splits spluttered spoils spoilt spokes sponger spongers spongy spoof spoofs spook
    spooks spool spooling spoons spoor spoors spore spored spores sporing sport sported sports
    spotter spotty spout spouted spouting spouts sprain sprang sprat sprats sprayer spreed sprig
    springing springy sprinkle sprinkles sprint sprinter spritzes sprung spry spunk spurn
    spurred spurring spurs spurted spurts sputters squab squarer squashy squat squaw squeezer
    squeezers squid squint squinted squinting squints squire squired squires squiring squirm
    squirmed squirming squirms squish stabled stabler stabling staffed staffing stag staged
    stages staging stags staid stain stained stains staked staking stale staled staler stales
    staling stalk stalling stammer stammers stamp stamped stamping stanch staph staplers starch
    starched starches starching starker starling starred starring starter startle startles
    startling starved starves stat stater stats statu stature statures statuses statute statutes
    stave staved staves staving stdio stead steads steaming steams steamy steed steeds steeled
    steeling steels steely steep steeped steeper steeping steeply steeps stem stems stent steppe
    steppes sterling stern sterna stewed stewing stews stickier stickler sticklers sticky sties
    stiffen stiffener stiffer stiffing stiffs stifled stile stilettoes stilled stilling stills
    stilt stimulant stimulation stinger stingy stinker stinkers stint stinting stints stirrer
    stitching stocked stockier stockpile stockpiles stocky stoked stoker stokers stokes stoking
    stoles stolid stoner stoners stoney stoning stony stooped stooping stoops stopper stoppers
    storey storeys storied stork storks stormy stout stoves stowing stows straddle strafe
    strafed straggle straggled straggles straggling strainer strains strait strand stranding
    strands strangler stranglers strapping strawed straying streaked streakier streaks streaky
    stream streamed streamer streaming streams stresses stretches stretchier strew strews
    stricture stride striker strikers stringer stringers stringing strings striped striping
    stripling stripper stript strive striving strobe strobes stroll stronger strop stropped
    stropping strops strove strums strut stubbing stubble stubs stud studly studs stuffier
    stuffy stumbler stumblers stumped stumping stumpy stunk stunned stuns stupefies sturdy
    stutters style styled styles stylish subbed subbing subdue subdues subeo subidor subir
    subita subito submarina submarino submerge submerges submersed subs subset subside succors
    sucio suckle suckled suckles sucks suction sudar sueco suela suelda sueldo suelto sueno
    suero suevo sugary suggestion suido suita suits sulfurica sulfurico sulked sulking sulks
    sulla sully sultana suma sumaca sumach sumar summed summered summery summoner summonsed sump
    sumps sunburnt sundae sunder sundry sung sunk sunned suns suntan superchero superintendente
    supermen supervisory supina supino suplicar suplida supped supping supple suppler supplied
    supplier suppliers suppose supposes surfer surfers surrey surta suspecta suspecto suspender
    sute suture sutured swabbed swabbing swabs swaddle swagged swagging swags swami swamped
    swamping swamps swampy swank swanked swanking swanks swans sward swards swash swashed
    swashes swashing swatch swatches swath swathed swathing swaths swatter swattered swattering
    swatters swayed sways swearer swearers sweatier sweats sweep sweeper sweepers sweeps sweeter
    sweets swell sweller swells swelter swelters swift swifts swilled swimmer swindle swindles
    swine swines swinger swirling swish switcher swoon swoop swooped swopped swopping swops
    sworn symptom syphon syphoned syphoning syrupy taba tabal tabaque tabea tabes tablar tabled
    tableo tablera tabling tabuco tacha tachar tacho tacked tacking tackler tacklers tacky tacos
    tafia tainting taints taker takers tala tale taled tales talin talker talla talle taller
    tambo tamed tamer tamers tames taming tamped tamping tampon tams tanedor taner tang
    tangencial tangle tangles tangling tangoed tangs tanker tankful tanking tanks tanned tannin
    tantum taper tapered tapering tapers tapes tapin taproot taque tarando tared tares tarin
    taring taros tarpons tarps tarrier tars tarso tarta taruma tasar tasked tasking tasks tasted
    taster tasters tastes tasting tata tatas tato tats taunt taxed taxies taxing taxis tazar
    teaches teak teaks teals teame teamed teaming teared tearier teary teas tease teasel teaser
    teasers teases teat teats techno tecla teems teensy teeny teepee teepees tees teethe teina
    tejedor tejera tela telephony tellina temedor temor temped temper temperatura tempering
    tempers templen tempter tena tenante tenca tencion tendedor tenets tengue tenida tenir tenis
    teniu tenon tenons tens tensa tensed tensing tensino tenson tented tenths tenting tenton
    tenua tenzon term termas termes terminar terminate terminates termo terns terraje terriblez
    terribly terrifies terron terrorist terrorista terrorize terso tesa tesala tesela tesis teso
    testa tested tests tetanos thanked thaws thee thees theme themes theses thicken thicker
    thickest thickets thickset thieve thieved thine thinker thinkers thinned thinness thinning
    thins thirsty thong thongs thorn thorny thorough thrasher thrashers threading threes thresh
    threshed threshes threshing thrifty thrive throaty throbs throe throes throng throughput
    throve thrower thrush thrushes thuds thugs thumbed thunk thunks thus tibar ticked ticker
    tickers tickle tickling ticks tided tienta tierna tiers tiesta tiesto tiger tighten tijeral
    tikes tildes tiled tiling tiller tillers tilling tills tilted tilts timar timbo timbre timed
    timer timers tinada tinado ting tingeing tinges tinging tingle tingled tings tinkled tinkles
    tinkling tinning tins tinted tinting tints tiple tipoy tipper tipple tippled tipples tiptop
    tique tira tirades tirador tirajo tirana tirano tiron tirso tissue titar tithed title titles
    titling tito tits tizne toadies toads toady toar toastier toasty tobar toca tocada tocado
    tocar tocho toddle toddled toddles toddy todia todito toed toeing togada togado togs toiled
    toiler toiling toils tojal toke token tokes toking tolerante toller tolling tolls toma
    tomador tomate tomaza tomes tomillo tona tonada tonal tonar tonca toned tonel toner tones
    tong tonga tongo tonic tonics tonillo toning tonsil tonsila tonta toolbar toot tooted toothy
    tooting toots topada topar topica topico topil topped topping toqui torada toral torca torce
    torcho torco tordo toreo tores torete torgo torillo torio tormentin tormo tornada torno toro
    toroso torpe torpida torpido torque torrid torrida torrido tors torsi torte tortes torvo
    toser tost totem totems tots totted totter totters totting touche touchy tourism tours
    touted touting towing toxica toxico toxin tozal tozar traba trabado trabajador trabamiento
    trabar trabuca traca trace traced tracer tracers traces tracia tracoma tract tractar tracto
    trade trafficker tragada tragador tragaz tragico tragon traida trailed trails traina trainee
    trainees trainel trainera trait traitor traits trajin trama tramador tramar tramming tramo
    trampeador tramped tramping trample tramples tramps trams tranco tranquil tranquilar
    tranquilizar tranquilize tranquilized tranquilizes tranquilla tranquillizer tranquillizers
    tranquillo trans transaccion transept transformar transformed transir transito transitting
    transmision transmit transmitted transporte transporter trapa trapajo trape trapo trapper
    trapping traro tras trasgo trasquila traste trasteo trasto tratado tratar traves travo trawl
    trawler trawlers trawling traza trazado trazar trazo tread treading treads treas treasures
    treasury trebling trebo trecho treks tremes tremo trenado trenca treno treo trepa trepada
    trepador trepano trepe trepido tress treta tria triad trialed trialing triar tribal tribes
    trice trick tricked tricking trickled trickles tricks tridente trifle trifled trigal trigo
    trikes trile trilled trilling trimmed trims trinchete trinket trios tripa tripe tripla
    triplet tripling triplo triply tripode tripol tripon tripos tris trocear trocha trocir
    trocla troco trofico troika troja trojel trola trolled trolly trombon tromps trona tronado
    tronar tronca troncar troncho troncon tronio trono tronzo troop trooped trooping tropa
    tropel tropic tropics tropo troque trotar troth trotter trough trounce trounces trouper
    troupers trouping trova trovar troya troys troza trozar trucar truce truces trucked trucking
    truckled truco trues truing trump trumped trumping trumps trun trunco trunks trusas truss
    trusting tryst trysts tsars tubas tuber tubes tubs tuck tucker tuckers tucks tulip tulipa
    tumba tumbaga tumbal tumbon tumo tumors tuned tunel tunes tuns turar turbar turbina turbino
    turds turfed turfing turner turnkey turno turules tusked tutora tuxes tuyos twaddling twang
    twee tweed tweeter tweeters twerk twerked twerking twig twilled twines twinge twink twinks
    twirl twirler twister twit twits twitted twitting tykes typed tyros tzars udder ulcera ultra
    ultras umped umping unbearably unbeatable unblock unblocked unbound unbounded unciforme
    uncion unclothe unclothes uncontrollable uncooked undated underpays undersize undertake
    undertaken undertakes undresses unending unfits unfold unformed unhinge unhinges unible
    uninformed uninsured unions unison unite united unites unity universa universo unleaded
    unleashes unmasked unplug unread unsaid unseal unset unsheathe unsound unsung untried
    unwonted updater upholstered upholstering upholsters upload uploaded uploading uploads
    upraise upraises uptight urged urgente urinate urinates usable usada usador usagre usaje
    util vaca vacante vaciar vaco vacua vacuo vaginae vaginal vaina vaiven vajilla valer vales
    valia valle vals valva vamped vamping vampiro vamps vandala vandalismo vandalize vandalo
    vanes vanilla vanillas vanishes vapid vaporizer varia varillar vario varlet varlets varnish
    varnished vasilla vasts vaticana vaticano vatio vaulter vaunt vaunted vecinal veedor vega
    vegan vegans vegetable veggie veils veined veinten vena venador venal vendal vendar vender
    venders vendo venero veneto vengar venina venino venom venous venta ventada ventaja ventanal
    ventano ventor venue venues veras verba verdal verdea verdor verges vernal versal verse
    versed versus vesical vesicle vesicles vesta veste vestibulo vesting veterana veterano
    veterinaria vetoes vetted vetting viable viaducto vibes vice viced vices vicia vicing vicio
    victima victo vide vidriosa vidrioso vidro vienes viento vies vigia vigilance vigilant
    vigilar vigilia vigor vilo vinal vinedo vinolencia vinolenta vinolento viol viola violacion
    violado violate violates violentar violeta violeto violon viols vireo vireos viril virio
    virolenta virolento visar vises visibly vision visir visita visitar visiteo visiton viso
    vison visualize vitamina vitar vitor vivar vivas vivez vivid vivienda vizor voided voiding
    voile volada volatil voles volitar volley volumen vomico vomitada vomitador vomitel vomiton
    voted votes voting vowel wack wacker wacks wadded wadding wader waders wadis wads wafer
    wafted wafting wafts waged wager wages waggle waggles waging wails waists waivers waked
    wakens waled wales waling walled walling wallow wallowed walnut wander wanderer wands waned
    wanes wangled wangling waning wanked wanking wanks wanton warder warders wards wares warmed
    warms warped warping warps warranty warred warren warrens warring wars warts washes waster
    wasters wasting watcher watchers waterpower waters watts waver wavier waxed waxen waxes
    waxing weaken weakening weakly weals weaning weans wearying weathermen weaved weaver weavers
    wedded wedder wedge wedges wedging weeder weedy weeing weeps wees wefts weigh weighed weighs
    weighty weir weirdo weirs welded welds welkin welling wells welter welting wench wenches
    wended wending wends wetness wets whackier whacky whale whaler whales whams wheal wheals
    wheedled wheedling wheezed wheezy wherever whets whiled whiling whims whine whines whirl
    whirred whirrs whirs whisked whisker whiskered whiskers whisky whisper whist whistler white
    whiter whites whither whiting whits whittle whittled whoopee whopper whopping whorl whorled
    whorls wicks wider widows wield wifely wigged wigging wiggled wiggling wight wights wigs
    wilder wilds wile wiled wiles wilfully wiling willows wills wilting wilts wince winced
    winces winches wincing winded windowed windup windy wined wing winger winging wining winked
    winner winning winnow winnows wino winos wins wintery wipe wipes wireds wiser wises wisher
    wishers wisps wist witched witching withdraw withdrawn withheld witless wits wive wizes woks
    wonted wooded woodmen woodsy woody woofed woofing woofs woolen wooly woos worded wording
    wordy workman worlds worm wormed worming wormy worrier worriers worsen worshipers worshipper
    worthy woulds wounder wove woven wrack wrapper wrapt wrath wreak wreaked wreaking wreaks
    wreathe wrecker wrested wresting wrestler wrests wretch wretched wretches wriest wright
    wrings wristband writ write writer writers writhes writhing writs wroth wrung yacked yacking
    yacks yakked yakking yaks yarda yarns yawls yeahs yearling yearn yeas yelped yelping yelps
    yermo yero yerro yerto yervo yipping yore yours yure zambo zampa zampon zanate zapata
    zapateo zapito zapo zapper zeroed zeta zinced zinger zipped zippier zipping zippy zofra
    zombi zombis zompo zoomed
    """
)
