"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abaco abase abased abasing abductee abide ability abocado abode abogar abort abound abril
    abside abuje aburrado aburrida aburridor abuser abusiva abusivo abuso abut accelerate
    accelerates accent accented accenting accents accesible acceso accessibly accidentar
    accidente accursed accuse accuser accusers aceda acena acento aceptar aceptor acerar acerba
    acerca acere aceria acero aces aceta acetin aceto acetona ached acing acmes acotada acres
    action activa activo actora actuado actuar acuse adamante addition addressee addresses
    adepta adepto adive adman admen administrada administrador admins admision ador adtor aduja
    adul adula adulta adulto adviser advisers advocado adware afer afogar aforcar afuero
    agarrado agarron agauja agente agitanado aglow agora agostada agostado agre agreeably
    agresion agrete aground aguantar aguante aguda ague aguela aguelo aguera aguija aguin agujal
    agujar ahojar ahormar ahornar ahorrada ahorrado ahorrar ahorro ahoyar aided aiding ailed
    ailing aired airing ajenable ajera akin alar alara alarma albohol alcofol alece alen alentar
    alera alero alertar alerto aleta alevo alguanta alguanto alier alight align aligns aline
    alines allay allays allen allot allots alloy alloyed alloying alloys ally alocado aloe
    alogar alon alter alteration altercacion alternation altiva altor aluda aluen amada amado
    amago amarecer amarro ambar ambient ambulante ameer amenazador amenazar amendable amentar
    amento amia amiba amibo amigar amin amino amito amon amorcar ample amputacion amputate
    amputates amuse amused amusing anaco andel anera angela angelus angers angle angler angles
    anima animar anisal anklet anklets announce announcer announces ansioso ante antecedente
    antecedents anted antena antennae anther anthers antic antis antor ants anvil anvils
    apanalado aparte apena apenar apestar apocado apologize apologizes aporcar aposta appeals
    appear appliance applies apply approaches apside apter apuesta apunadar apunalada apuntado
    apuntalar apuntar apunte aquela aquelo arada arado arador arbor arcada arced arches arching
    ardent arder areas arena arenas arenaza aresta arfada argado argel argent argumento arias
    aright arigue armadia armador armajo armar arming armonia armor armos armrest aromas aron
    arose arpada arpado arraba arrange arranger arranges arras arresto arria arrial arribar
    arribo arrima arrime arroba arroz arsenico artado artera arteria artero artista artistic
    asciro asentar asfalto ashed ashes ashing asin askew aspalto aspen asperger asperges aspero
    aspide aspire aspirina aspiring aspro assaulter assesses astaco aster astray asuelo asunta
    asunto atado atajo atanco atasco atempa atenazado atentado atentar atento atico atonal atone
    atoque atora atraco atril attaching attacker auctor audios auger augusta augusto aulico
    autor avacado avenar aventado aventear avert avesta avid aviento award ayua ayudar ayuga
    ayuna ayunto azaque azoche azogar azolea azote aztor azuda azuela azures azutea baaed babel
    babels babes babied babier babiest backer backs bacon bade badger badgers bagazo baggier
    baggiest bailed bailing baiting bajel bajista bajon baked bakes baking balago balance
    balanceo balances balancin balano balanzo balbucear balbuceo baldado balde balded baldes
    baldly baldon baled bales baling balista balked balking ballad ballet ballets balling balls
    balon balsa banas banca bance banded banding bando bands bandy banes bang banista banjo
    banked banking banks banner banning bannister bannisters banns banon banquera banquet
    banquete banquets bans bantered banzo baqueta baranda barbar barbear barbera barbero barbing
    barbiturate barco barcon barcote bard bards barer bares barfed barge barges barging baring
    barita barked barker barley barns baron baronet baronets barons barqueta barral barreal
    barred barren barrer barricada barril barring barrow barter bartered basco based basely
    basemen bases basing basked basket basking basses bastante bastanteo basted bastes basting
    baston batan batavo batea bated batel bateo batey bathed bather bathers bathes bathing baths
    batin bating batista bato batten battened batter battering batters battle battles bawl
    bawled bayed baying bayon bayones bayonesa bays bazillion bazo beach bead beaded beading
    beady beak beaked beaks beamed bean beaning bearding beards bears beasts beata beater beato
    beaus bebdo bebedo bebida bebienda become bedder beds bedsides beech beefs beeps beets befre
    begat begun beheld belay belch belido believer believers belio bella belle belled bellied
    bello bells belonging belting bends bentos bents benzol bereave bereaves berms berried berth
    bested besting bests betas betide betides bets betted bettered bettering bettor bewaring
    bezo biased bible biddy bide bides biding bids biers biggie biggies bikes biking bilge bilis
    bilks billa billed billet billets billy binder binding binds binged bingeing binned binning
    birch biretta bitch bits bittern bizarra bizarro black blacken blacker blamer blames blaming
    blanch blanches blanco bland blanked blanker blankest blanking blanks blanqueta blare blares
    blase blaster blasters blazes blazing bleacher bleaches bleak bleating bleats bleep bleeping
    bleeps blench blend blender blending blends blent bletch blincar blind blinding bling blobs
    bloc bloca blocs blogs blond bloom blots blowsy blued bluefish bluer bluest blurs blurt
    blush blushes blushing bluster blustered blustering blusters boar boarda boars boaster
    boasting bobbling bobs bode boded bodes bogged bogging boink boinking bola bolas bolazo
    boles bolillo bolisa bolla bolls bolsilla bolso bolster bolts bomba bombe bombear bombeo
    bombero bombo bonds boned boner boners boney bonged bonging bongs bonus bonzo boobed boobing
    boobs booed booing bookend boom boomed booming booms boons boors boos boost boosted boosts
    booted bootes booth booths booting booty boozed boozer boozy border bore bores boring borne
    borro borron botch botilla boton bottling bough boughs bounce bounced bounces bouncier
    bounder bounders bounding bouts bowed bower bowers bowing bowling bows boxed boxen boxeo
    boxer boxers braca braced braceo braces bracing braco bract brad brads bragged bragging
    braid braided braids brainy braise braised braises braising bramo bran branca brancha
    branched brand brandal brandis brands brash brave braved braves braving bravo bravos brawn
    brayed braying braza brea breach breaching breading breads breadth breadths brear breather
    breathes breathy bred breed breeding breeds breezy brewer brewers brezo brial bribe brida
    bridging bridle brig brin brindar brine brink brinks briscar brisk brisked brisker briskest
    brisks brizo broad bromo brood brook brooked brooking brooks brota brote brothel brothels
    broto brow brows bruin bruins bruiser bruisers brunch brunches brunt brushes brusk bruzos
    bubbling bucked bucking budged budges budget budgie buff buffing bugger buggies bugging
    bugled bulb bulbo bulge bulged bulks bulled bullies bulls bully bummed bummer bumpier bumpy
    bums bunged bunging bungle bungled bungs buns bunt bunted bunting buoying burbled burdel
    burger burgers burglarize burglarizes burgle burgles burgs buriel buries buril burilar
    burlar burped burping burps burral burred burring burrow burrs burs bursted bursting burying
    buscar bused bushed bushel bushels bushiness bushing busied busies busing buss bussed busses
    bussing buster bustled bustling busts busying busyness butch butchery butches butron butted
    butter buttered butteries buttery buzzer buzzes bytes cabal cabaza cabe cabera cabezal
    cabezo cabida cabido cabio cabled cabling cabro cabron cacera caches cachete cachetero cacle
    cada cadavera caddy cadenza cadera cado cadres cads caecer cafes cagada cagar cages caging
    cagon caible caico caid cain cajera cajin cajo caked cakes caking calaba calado calamo
    calana calao calata calcado calco calda caldado caldo cale calena caler calera cales caleza
    calfs calida calido calina calk calked calking calks calla callada callado callar callear
    callera callo callus calma calmar calmazo calms calmuda calmudo calnado calo calon calta
    calved calving calvo calzada calzado calzo camada camal camao camara camaron camaru cambaro
    cambera cambered cambering cambin cambon cambra camena camero camia camiar camibar camica
    camini camino camio camisa camison camita camon campar campear campeo campera campero campes
    campier campina campion camps campy camuna cana canada canado canali canar cancela cancina
    candado cande candi candies canecer caned canera canesu caney canez canga canido canil
    canina caning canino canker canny canoes canon canosa cansar cansia cansina cansino canta
    cantada cantal cantel canter cantia cantica cantiga canting cants capada caped caper capes
    capillo capin capon capped capping capsula capsular carada carao caraos carat carate carba
    carbide carbides carbol carbono carboy carbs carca carcel carcon carda carded cardena
    cardiaca cardiaco cardial cardias carding cardo cardon carea cared carel carena careo carera
    carero caret careta carets carey careza cargar cargo cargos caria caries carinar carino
    cario carjacker carla carlo carlon carlos carmel carmes carminar carmine carmines carnal
    carne caro carona carpa carpe carped carpel carpentear carpeta carping carpo carps carra
    carrao carrel carretear carretela carreteria carretero carriel carriers carron carrot carted
    cartela carteo carter carting carton carts carve carver carves casada casado casal cased
    casera cases cashed casida casina casinos casio cason cassino casta castel castina casting
    castings cata cate catin catino cation caton catting cauce caucel cauda cauje caula cauro
    causa causeo cauta cavada caved caves cavil caving cawed cawing cayada cayote cazon ceases
    cecina ceded ceding cedular cegar celada celan celar celera celerity cellar cello cells
    cellular celo celtre celula cenada cenado cenal censer centen cerate cerda ceres cereza
    cerillo cerner cerolla cerro certa certeza certificacion certifies cese cesta cetre chaco
    chafed chafes chafing chai chaira chaises chalada chammy champed champing champs chan chance
    chancel chances chancing changa changle chano chanter chapin chapo chapped chapping chaps
    chapter char charcal charger chargers charmed charo charred charretera charring charro chars
    charted charter charting chase chaser chasers chasis chasms chaster chato chatted chattel
    chattier chayo chazo cheat checa checker checo cheeked cheeking cheeks cheeky cheep cheer
    cheesy chem chepo chesa cheso chess chewer chews chewy chiar chick chicks chid chile chiles
    chili chilis chill chills chime chimo chimps chipa chipe chipped chipping chirps chis chist
    chits chivo chock chocked chocking chocks chofe choirs choker chokers choler chomped
    chomping chope chopper chops chords chore choro chorus chote chowed chowing chuck chuckled
    chuckling chucks churcha churco ciar ciclo cider ciego cieno cimar cimera cincel cintra
    circle circled circlet circlets cirro citar civica civico clack clacked clacking claco
    clambered clambering clambers clammed clamming clamo clamped clamping clamps clams clan
    clanged clanging clans clapper claps claro clase clash clashes clashing clasp clasped clasps
    classed classing classy clatter clause clauses clava clave claws cleaned cleanly cleanser
    cleansers cleansing clearer clearing cleat cleave cleaved cleaves cleaving clero clever
    clewed clewing clews clica cliched cliente climber clime clinched clinches clinching clinica
    clinico clink clinked clinking clipper clipping clips clise cloak cloaked clobber cloches
    clocking clocks clods cloning clopped clopping closest closets clothe cloths clotted
    clotting cloud cloudy clouts clove clover cloves clowned clowning cloyed cloying cluck
    clucked clucking clues clutch clutter clutters coached coal coaled coartado coartar coata
    coate coated coats coaxes cobre coca cocaina cocha cochillo cochina cocida cocinar cock coco
    cocol cocora cocosa cocota cocote codded codding codeina codena codeo codes codex codin
    codina coed coffer cofina cofre cofta cofto cogolla cogote cohered coherence coido coifs
    coiling coils coime coin coitar coito cokes coking colada colado colar colas coleada colear
    colector coleo colgador colgajo coligada coligado coligarse colina colla collada collado
    collage coller collide collides colluded colmada colmado colmar colmo colo colones colote
    colpar cols comadre comal comas comatosa comatoso combes combine combines combing combo
    comely comer comers comet comets comfortably comic comico comido comienda comienzo comigo
    comino comiso commander commando commandos commend commended commending commends committee
    commute commuted commutes commuting compana compano companon compare compasion compel
    compete competer complain complains complaisant completa completer completo compo
    comportable compression computar compute computed computers computes comta comto conac
    concejera concejero concepta concert concertar concerted concerti concerto concerts
    concession conch conches concina concreta concreto concusion condo condoes condole condor
    condors condos conducto conductora cone conejera conejero cones confesion confiscate
    confiscates conform conformed conforming conforms confortable confuser confuses confuted
    congealed congealing congest congo congregacion conks connecter conociente cons consider
    consigo consola consone constipate constipates consume consumer consumes cont conta contacto
    contado contained contar contemplate content contenta contented contenting contento contents
    contera contestana contestano contestant contestar context contexto contia contigo contina
    continua continuo contracta contractar contraction contracto contraptions contrast contray
    controller contused contusion convent convents converge converging conversa conversacion
    converso converting convince convinces convulsion cooed cooing cooked cookery cooky cooled
    cooling cools coona coons cooper cooperativa cooperativo cooping coops coos coots coped
    copes copied copier copiers copin copina copino copped coppery copping copse copses copta
    copter copto copying cora corals corana corar corbe corbona corca corcarse corcona corda
    cordado corded cording cords core corea corear cored cores corete coria coring corita corito
    corks corla corlar corma cornac cornado cornea cornear corned corneo cornerina cornero
    cornet cornier cornija corns coro corola coronae coronal coronar coronda coroner coronta
    corota coroza corpa corps corra correa correccion correcta correcto correo correr corrigendo
    corro corsa corse cortada cortador cortao cortex corton corua corulla coruna corva corvado
    corvar corza cosa coser cosies costa costado costar coste costo costra costs costumne cota
    cotar cote cotes coto cotona cotter cotters couches couching cougar country coup coupe
    couplet coupon coursed courser courses coursing courted courtier courting courts coves
    coveted cowed cowered cowing cowls cozies cracker crackled crackling cradle crafty cram
    cramming cramp cramped crams cran craneo cranes crank cranked cranking crape crapped
    crapping craps cras crasa crashes craso crass crater crave craved craving crawl craws cray
    craza craze crea creador creak creamy crear crease creased creasing create creation creed
    creel creep creer crema cremacion crest cresta crewed crewing cribs crick cricked cricking
    crida crier criers crimen crimes crimp crimping crimps cringing cris crises crisps crista
    cristel croaked crocina crock crocked crocks crone crones crooking crooks crooned crooning
    crop cropped cropper cropping crosser crossest crotch crotches crouch croupy crow crowding
    crowed crowing crown crowns crows cruet cruft crumbled crumple crumples crunch crunches crup
    crush crushes crushing crusted cuada cuado cuanto cuarta cuartel cuarteo cuarton cuarzo
    cuate cuatro cubeba cubera cubeto cuchar cucharal cuchillar cuchillon cuclillas cuclillo
    cuelmo cuemo cuenda cuera cuerdo cuerna cuerva cuesa cueslo cuesto cuff cuida cuido cujon
    culada culle culled culling culls cunadia cunadio cunal cuneta cunt cunts curada curate
    curato curbed curbing curda curds cured cures curies curing curled curling currant curried
    curries curro curry currying curse cursiva cursivo curt curta curtail curtails curter curto
    curved curves curving cushier custodia custodial custodiar cuter daemon daemons dairy daisy
    dales dallar dally dames damped damping dancer dancers dandling dandy danes danger dangers
    dank dano dante dared dares daring darling darned darning dashes dated dawned dawning
    daydream daydreamt daze dazes dazing dding deader deafer dear dearer dearly dearth dearths
    debar debase debater debil decada decades decay decayed decease deceases decking decks
    declive decode decoded decodes decreased dedil deepen deesa defame defeated defeating
    defecate defecates defect defected defecting defective defensa deforme defunta defunto
    dehydrate dehydrates deice deicing deja deject delate dele deliberante delicious deliver
    deliverer delivers dells delude deludes deluged demand demanda demo demonic demos denar
    dende denuded depend deplored deport deported depresion depresses depth depths depute
    deputes deputizes derailed derecha deride derided derides derive deriving derrama derramo
    desaire desalmado desamador desarmada desate desdel desden dese desear desecho desend
    desertar desga deside desierta desierto deslayo desmanada desmanado desmano desmedida
    desnudar desorientador desparar despatch desperar despernar despidida despido despinte
    despise desta deste destre destron destroyer destruccion desus desvanecido detail detained
    detergente determine determiner determines deterrent detest devise diabla diabolo dialisis
    dialyses diano diaprea diarrhoea diarria diced dieting dificultar digger diggers diked
    diking dill dills dimes dims dined diner diners ding dining dink dinned dioxin directer
    direction directora directory disable disables discharge discorded discus discuses discusses
    discussion disector dished disks dislocate dislocates disorganize disorganizes dispar
    dispatched dispatches dispense dispenser dispenses dispersed dispertar dispierta dispierto
    displaced displacing dispose disposes disputa disses distiller distillers distrust ditches
    diver divers dives divide divided divides dividir divina divine diviner divino divorcee
    doable doblar doble docked docking docto doctora documentar doers doga dogo doily dolar
    doled doler doles doling dolly dolo dolora dolts dolzor domed domestica domestico domida
    doming dond donned donning donor donors dooms dopes dopey doping dormer dormidor dosel
    dosing doted dotes doting dotor doublet doubly doubted douse downer dowsed dowses dowsing
    doyens doze dozed dozes drabs drafting drafts drag draga dragado drago drainer dram
    dramatica dramatico drams draping drawl drawling drawls drays dread dreading dreads dreamy
    dregs drenches dresses dressier drier driers dries drift dril drily drino dripped dripping
    drips drivel drivels droll droned droning drooled drooling drools drope dropsy dross drover
    drovers droves drowse drowsed drowsing drubs drudged drudging drum drunker drunks drying
    ducked duckling ducting ductor duding duel duela duelo duels dulls dumpling dumpy dunce
    dunces dunk dunking dunner duped duping durina dusk dusted dustier dusty dyeing dyer dyking
    earl earls earthy eases easing eater echado echazon edger edges edging edilicio educacion
    eery eider elating electrocucion elevador elves embarazado emerge emery empero empina
    employe employed employer employers employes empress empresses emptier empties empujar
    empuje empujon empunar encerado encerrada encerrador encia encimar encina enciva ende endina
    endino endorse endorsed endorser endorsers endued enduing enfermar engace engina enmities
    enrage enraged ensay ensenado ente enteo entera entero entice entitles entrano entrante
    entre entrega entriego envenenador enzima erbio eria erio erratica erratico erratil esbate
    escalante escaleta escapee escapo escarpe escasera escobeta escopetar escora escosa escuchar
    escucho esfera esmero espadar espaldar espalera espana espata espay espedo espejo esperar
    esperma esperon espesa espeso espeto espiada espira espora esporo esposar espuera espumar
    espumea estacte estada estadia estano estante estarna estas estay ester estera estero
    estrangul estria etcher etches eter evacuate evacuated evacuation evaluacion evens evento
    eviccion evidente exact exacta exactor exacts excels excepta excepto excerpt exceso
    excremento exhausta exhausto existente exiting exits exorcise expedience expended expire
    expires explorar explore explored explores explosive expose expresa expresion expreso
    extender externally extinguished extinguishes extrana extrema extremer extremo fabled
    fabulosa facer facet facets facies facina factor factors facts faded fades faeces fagged
    fagging fags failing fails fain fainter faked fakes faking falla fallecido fallir fallo
    fallow fallowed fallowing fallows falter famed fanal fanny fantasied fantasize farce farces
    fare fared fares faring farmer fasces fasted fasten fastener fasts fated fates fating
    fattened fatter fauces faxed faxes faxing fazed fazes fazing feathers feats feder feeding
    feedings fees feint feinted feinting feints felice felines felling fellows fells fenal
    fencer fences fencing fends fenice ferro fertilizar fertilize fertilized fertilizes fester
    fests fetches fezes fiasco fiats fiel fiend fiends fiera fiero fierra fifes figura filed
    files filing filling fills filly filth fina finale finana finance finar finch finder finders
    finer fingernail fingir fining finis finises finisher finishers finking finks finny fins
    firecracker firewall firework firmed firmer firming firms firs firsts firth fitful fits
    fiver fives fixer fixes flack flacks flag flail flailed flairs flak flake flaking flame
    flamingo flank flapped flapping flaps flared flaring flashback flasher flashes flats flawing
    flaws flaying flays flecked flecking flecks flees flesh fleshed fleshing flick flicker flied
    flier fliers fliest flights flighty flinches flint flints flipper flippy flips flits flocked
    flocking flocks floes flogged flogging flogs flood floorboard flopped flopping flor flour
    flouting flower flowery flues fluida fluido fluir flumes flunk fluor flusher flushes
    flushing foaling foals focused focusses focussing fogey fogged fogy foiled foists folk
    folksy follon follower folly fomes fond font fools foraged foras foray forca forded fords
    fore fores forge forger forgers forges forget forgo forked formar formed formero forming
    forms formulae formular fort forte forth forts fosil foully fouls foundling fount fowls
    foxed foxing foyer foyers fracture fractures frags framing franco frasca fraude freeing
    freeze freezes freno freo fres fresco freson frida fried fries frige fright frighted
    frighting frights fringe frion fronte frost frostbit fruir fruity frustrate frustrates fryer
    fryers frying fuddling fueling fuels fuente fuer fuero fuerza fuesa fulera fulla fulling
    fulls fume fumed fums funcion fund funding funds funerala funereal funky fura fuses futil
    futre futura futuro fuzes gaban gabasa gabbed gabbing gabbled gabbling gabled gabs gages
    gaita galas gales gallera gallero galley gallstone galvanize galvanizes gambled gamed gamer
    gamest gamey gana ganan ganar gangs gansa gante gantes gapes gaping garaje garbed garble
    garbles garbs gardened gargle gargled gargles gargling garita garito garote garoting garrota
    garrotin garrotte garrotting gases gashes gashing gasoleno gasp gasped gasses gassy gatas
    gateado gated gauging gaunt gavel gazed gazes gene genie genies genital genre gent genta
    gentile gentlemen gentler gently gento gentry gents genus gibes gibing gigging gill gills
    ginned ginning girded girds girts givens glade glads glande glared glase glassed glassing
    glaze glazes gloats globe gloriar glose gloss glosses glucosa glutted gnashed goads goals
    gobbed gobbing gobble gobbler gobbles gobierna gods goggle goggled goggles goggling golds
    goles golfear golpe golpeada golpeador gong gonging goodly goody goofs gooks goons gorging
    goring gorse grabber grace graceful grade grads graffito grain grama gramo granades grance
    granda granel granny grant granted granting grants grape graspo grasps grassed grasses
    grassing grassy grata grate grates grato grava gravelly graven graver gravy grays graze
    grazed greasy greater greed greener greet greeted grepped grepping greps grial grida grido
    grids grieta grifa grifo grija grilla grille grillo grima grin grins gripe griped gripes
    griping gripo grippe gris grisa grit gritar griton grits groar groins grope gropes gross
    grouped grouping grout grove grovel growing grubbed grubs grue grunge gruta guara guarda
    guaro guena guess guita guito gulled gulling gummier gummiest gunmen gunner gunny gushed
    gust gusted gusting gusts gutting guzman guzzle guzzler guzzles haba habar haber hablado
    haca hacera hachar hache hacho hacia hacienda hacker haemorrhage haemorrhaging hafts hags
    hailed haired hakes hala halar haled haler hales halfway haling hallar hallucinate
    hallucinated halo halving hambre hammed hamming hamper hampered hampering hampers hams
    handcuff handled handler handlers handling handout handsful hanger hangouts hanks hanky
    harbar harca hardily hardy hared harems hares haring harked harking harks harma harpa harped
    harping harps harpy harry hart hartar hartia hartio harton harts hasta hastes hatched
    hatches hated hater haters hating hato hatting hauler haunt haunted haunting haven haves
    hawing hawked hawking hawks haying hazes hazing header heading headphone heady healed healer
    healing heals heaped heaping heaps hearer hearse hearth hearths hearty heated heather heats
    heave heaved heaves heaving hecha heeded heeds heft hefty heirs heisted heisting helada
    helador helgado helicopter helicoptero helms helper herd herded herds herein herida heridor
    hermanal hermanar hermania heroic heroica heroida heroine heron herrin herring hervido
    hiades hicks hided hied hieing hies hike hiked hikes hiking hilado hinds hinge hinged
    hinging hings hinting hiper hipped hippy hires hiring hive hived hiving hoard hoarse hobby
    hocked hocking hocks hods hoed hoeing hoes holders holed holiday holing holler hombro homed
    homeless homelessness homes homicida homing hondo honed hones honied honing honra hooded
    hooding hoods hoofed hoofs hooker hookey hooking hooks hoop hooped hooping hooted hoots
    hopeo hopper hopping hops horda horde hording horns horre horses horsey hosed hoses hosing
    hospitalize hospitalizes hostaje hosted hostel hostels hostil hosting hotlink hovel howlers
    hucha huff huffy huger hule hulling hulls humana humane humano humar humidify humility
    hunker hunter hunts hurdled hurdling hurler hurra hurray hurtas hurtled hurtling hurto huts
    hyped hypes hyping ideacion ideal ideals idear ides ignore ileo illuminate ilusa iluso image
    imaged imagen imaginar imaging immoral impale impales impatient import importar importe
    importer importers imports imposible impossibly imposta impostora inatento inbox incaler
    incasable incest inching include included incoherence incoherencia increase increases
    indecente indent indicacion individua individuar inebriate inebriates infanta infante infect
    infecting infecto infects infernal infest infested infesting infests inflamable inflect
    inflected inflection inflicta inflicto influente informacion informante infurto inhalant
    inhalar inhale inhales injection injects injures inlay inmision inmortal innate insect
    insecto inserts inset insets insider insistente inspects instruction instructo instructora
    instrumento insulina insure insured insuring intelectual intencion intencional intender
    intension intenso intenta intents interjection interna internar interne interned internee
    internes interpretar interprete interpreted interseccion interval intervencion intestado
    intestate intoned intoxicacion intoxicant intoxicate intoxicates intruder intrudes inure
    inured inuring invent invention inventions invento invernal invest invested investing
    invests invisibly inyeccion inyector irracional islet itch izquierda jabber jabot jacked
    jalon jambon jamon jangle japon jell jells jelly jeringar jests jeweller jewellers jibbed
    jibbing jigged jigger jiggers jimmies jingle jobbed jobbing jogged joguer joiner joins
    jointed jointing joker jokers jostle jostles joust joyed joying jubon jugged juggle juglar
    jugueteo juicer juicy jumble jumbles jumpier jumpy juvenile keeling keels keened keening
    keens kerosine kicky kidnaped kidnaping kidnapper kilned kilning kilns kilos kilter kilts
    kinds kinked kinking kinks kissed kisser kissers knack knacks knaves knead kneeing kneel
    kneeled kneels knelling knitted knobs knocker knots knuckle knuckled labe labeo labil labio
    laboreo laborer labro lace laceracion lacing lack lacked laded lades ladillo lading
    ladriello lads lager lagers lain lakes lama lamas lambel lambs lame lamed lamely lamer
    lamers lames lamest lamin laming lampa lampo lams lanar lanced lances lancing lande lander
    lando lands landscape landscaped landscapes lanio lanuda lanza lanzon lapel lapped laps
    larded larder larding larga larger largo larking larks lase lased lases lash lashes lasing
    lasted lastima lastimador lasting latent latera laterally latero latex lathed lather lathing
    latida latin latir latter lauda lauded lauding laugh launch launcher launches lave laxer
    laxest layer layers layman lazar lazed lazes lazing lazying leach leaded leading leads
    leafed leafing leafless leaflet leaked leaner leaps learned leas lease leased leases leashed
    leashing leasing least leaved leaven leavens lechal ledger leer leers lefter legon leman
    lemony lending lenon leon lept lesion lesionador lesions lessen lessor letal leton leva
    levantado levantar levante levar leve leveler levelled levelling levered levering libel
    liberally librar licence licensee licit licking licks lictor licuor lied liens lieva lievar
    lifelike lifer lifers lifts ligatura lighted lighten lightening liken liker likes liking
    lilted lilting limbo limbos lime limed limen liming limite limned limning limns limon limos
    limped linamen linar lincear lindar linde linea lineal lineman linen linens lineo liner
    linera liners linesmen linger lining linked links linted linting lints liones lipes liquen
    liqueur lirica lisol lisor lisped lisping lisps listed listel listener listin listing liston
    liter literatura litter litters littler lively liven livens liver livers livest livid livor
    llaca llaga llamado llamar llameante llana llanada llapa lleca llega llegar llena llenar
    llera lleta loader loafed loafing loafs loaned loaning loans loaves lobbied lobbying lobed
    lobes locacion locate locates locket locking locus locution lodes lodge lodger lodges lofted
    lofting loges logged logger logica loner loners longar longed longing longor loomed looming
    looms loons loony loop looping loops loosed loosen looser looses looted looter loots loped
    lopes loping lopped lorded lording lordly lords loser losers losina losino losses loto
    lounged lounges louse louses lovely lover lovers loving lowed lowing loxes lozenge lucense
    lucia lucida lucido lucio lucir lucked lucking lucks lugar lugged lugging lugre lumping
    lumps lunched lunes lunge lungs lurch lurid lynch lyrical macar maceo macha macheta machin
    machina macho machote macia macing macis madden maes magar magia magic magneto magnetos
    magno mago maiden mailer maimed majar major makers malar mallete malleto malls malon maltes
    malts mamar mamia mammas mamosa mana manage managed manages manar manca mancer manco manda
    mandi mando mandon mane manea manes manga mange manger mangon mangos mangual mangy mani
    maniac manida manija manila manir manita maniu manna manned manor manors manosa manoso mansa
    manse manso manta mantillo manto manton maples mapper marca marcha marcher marches marco
    mare mareador marejada mares margajita margarina maria mariguana marihuana marina mariner
    marino marker marking marred marries marrillo mars marshy martilleo martin martina martins
    marts masar mash masia masking massages massed masses massing master mata matante matched
    matching matear mated mates math mating matte matted mattered mattering matters mattes
    mauled maure maxed maxes maxing mayar mazar mazes meal meals meats mecer mecha meda meddle
    media medial mediana mediano mediar medias mediation medica medicacion medicamentosa
    medicamentoso medicar medicinal medicinar medicines medir meditation meditations medo medro
    meismo mejer mejico mejora melico melion mellon melting memento memes memoria memorizes
    menace menaces mencion mended menes menial menor menos mensaje menses menta mentar mentiron
    mentol menton meon meowing mera mercal merchandize mere meres merlon mero mesas mescal mese
    meshed meshes meshing mesma mesmo meson mess messed messes mestal mester meta metad metate
    mete meted meteor meteors metes methadon metical metido metier metiers metilo meting mewing
    meyor mezcla miasma micha micho miera mies mighty miked mikes miking miler milers milfs
    militar militara milks millet milligram mills mils mimed mimes miming mimo mimoso minar
    minced minding mined miner mines mingo minima mining mino minon minosa minted minting minue
    minuet minuete minuets minuses minuta minuter minutest minxes mioma mirada mirado mired
    mires miring misa miscarries misdo miser misera miserly misero misers misia misio misled
    missive mista mistaken misted misting misto misused misuses misusing miter miters mites
    mixer mixers mizcal moats moble mocha mochacho mochas mochete mochil mocho mocion modal
    model models modico modio modulo moer mohada mojada mojado mojel molada moldy moler moles
    molester moll molla molle molls molon momio monada monda mondar mondo mondon mongo monkey
    monon monta montar monte montes monto monzon mooed mooing mooned mooning moons moor moose
    moped moping mopped morador moraga morago morar morato morava moravo morcar morder mordido
    moreda morel morns morrada mortal mosey mosses motar mote motes moth mothball moths motil
    motile motilon motin moto moton motora motorista motril motriz mouser mousey mousse mousy
    mouths mover moves movido movil mowed muare muchacha muddle mudo mueble mueca muela muelo
    muer muerdo muergo muermo muesa mueso muffle muffled muffles mugger mugre mulero mules
    mullet mullets multipla multiplex multiplo multiply mumble mumbler mumblers muncha muncho
    muneco munged munging mura murcio murderer murete muria murido murks muro murrio murta
    musaica musca muse muses musical musico mussed musses mussing mustered mustering musters
    muter mutilacion mutter nabal nadal nadi nadir nana nansa napes narcotic narcotica narcotico
    nares narked nasa natal nauseam nausear nauseate nauseates navajo naval naves navio neared
    nearly neater necesitar necked needled needling needy nerds nesting neta neto nettling
    nicety niche nickel nicotina niego nietro nieve nigh nighty nineta ninny nioto nipping nites
    nito nitrate nitrito nitrogeno nocha nodes noes nonio nooses norbo noria norial norma
    normalcy noro norte nosed noses nosing nosy noting nova novice nowise nuche nudes nuked
    numbed nutting nuzzle oaten obey objecto observant observar observe observer observes
    obsesses oceano ocena ocher odder offed offices ojal ojalar older omens opcion operador
    opiata opiato opined opining oponer oranes orante orden organize organizer organizes oriente
    orillar orillo orion ostion otrosi otter otters ouster outdoor outed outre outsider outsize
    outstretches ovens overbook overcook overdo overdoing overeating overhearing overpays
    overreaching oversight overtook owed owing pacada pacado pace pacer packer packers pacts
    paddocked padron pagar paged pager pagers pages paging pailful pails pained paining
    painkiller painter paints paired pairs pais pajada pajado pajea pajil palace palaces palada
    palado palas palate palates paled paler pales palida paling palio palled pallet pallets
    palling palls palms palon palor pals pamper pampers pamphlet pana panada panado panal panca
    panda pane panes panhandles pani panica panico panil panned panning panque pansa pant panted
    panties panting panty papada papado papar papel papera papero papery paraba paraca parade
    parades parador paradox paralyze paralyzes paramo parao parapeto parata parch parched
    parches parda pardo pare pareada pareado pareo pares parida parima paring paris parish parks
    parpado parquet parqui parrada parrado parred parried parries parring parron parry parrying
    pars parse parsed parses parsing parson parsons part parta parte parted participante parting
    parto parvada pasada pasado paseo passe passel passels passer pastar pasted pasterns pastes
    pasties pasting pasto paston pastora pasts pasty pata patada patao patched patchy pate
    patear patena patent patents patera patero pates pateta patilla patio pato paton patrols
    patrona patrono patrullar pats patter pattern patters patties patting patty paunch paunches
    pauper paupers paused pauses pausing pavada paved paves pavido paving pawed pawing pawns
    payada payed payer payers payes payoffs peaces peach peaje pealing pear pears peasant pease
    pecado pecar pece pecha peche pecio pecked pecking pecks pecs pedant peddle pediatria
    peeking peels peeper peeping peeps peering pees peeving pegador pegaso pegunta pelado pelar
    pelgar pelleta pelon penado penal penar pencar pence pended pendent pennant pensado
    pensamiento pensil pepped peppers peppery peppier pepping peppy perada perca perch perchel
    perches perdido perdis perdiz perdon peris perked perking perna pernio perol perone peroxido
    perque perrona personae personal perta pertly pesado pesar pesce pester pests petar peters
    petral petrel petted petting petty pheasant phoney phoneys phonies phony photon photons
    phrasing piazza picio pickax picker picket picketed pickets pickled pickling picky piddle
    pied pieing pierce pierces piers pies pieza piing piked piker pikes piking pila pilaf pilafs
    pilar pilau pilaus pilaw pilaws pileo piles pilla pilled pilling pillo pilo pilon pilote
    piloto pimping pimps pinal pincha pinche pincho pined pines pinged pining pinked pinking
    pinks pints pinza piped piper pipers piping pipped pipping pips pirata pison pisses pissing
    pistils pisto piston pistons pitch pitcher pitches pitching pitio pitted pitting pivot
    pizate pizca placa placel placer placers placid placket plackets plaice plaid plains plaint
    plaints plait plaited plaits planed planeo planes planeta planets planked planking planks
    planner plantar plante plantear plantel planting plaste plaster plasterer plastica plastico
    platea plated platel platen platens plating plato platon platter playa played playoff plead
    pleas pleasing pleating pleats pled plegado plegar plied plodded plodding plomado plomazon
    plomizo plonk plopped plopping plops ploys plugged plum pluma plumazo plume pluming plump
    plumping plumps plums plunder plunk plunked plying poach pocho pocked pocking pocks podded
    podding poder podia podio podre podrida podrir poeta poets poino pointer pointers pointy
    poising poisoner pokers pokey pokeys pokier polder polea poled polen poleo polex policial
    policies polido poling polio polisher polishes polison politer polity polled polling pollo
    polls polo pols pommeled poncil ponder pone poner pones ponque pooch poohing pooped pooping
    poops popes poppy pops pora porche porco pored pores poring porra port portal portar porte
    ported porter porting portly ports posed poseer poser poses posher posible posicion posited
    positing positiva positivo positron posits poson posses posta postar poste postear postilla
    postin postmen postor postre postrer potra potted potter potting pounced pouncing pouted
    pouting pouts powdery power poxes practica practico practise prado prate prated prates
    prating prawned prayer preacher preaches preachy preces precious preciously precises predio
    preferir pregar preguntar pregunton premiere premise premised premiss premisses prensar
    prension prepare prepares preposito prepped preps prescribe prescribes prescribir
    prescripcion presente preset presidenta presidente presunta prevencion prevent prever preyed
    preying preys priced pricey prick pricked pricking pricks pricy pride prided pries prigs
    prim primal primate primaz prime primed primera primero primes primmer primor primp prince
    principar print printed printers printing prints priora priory prisa prision prisma priso
    privater prize prized probable probar probe problema prods produce producer producers
    products profane profs profusa profuso progne programa progreso prois project projection
    prole promises promo proms pron prona prong prono properly propping pros proscribed
    proscription proscriptions prose prostitucion proteccion protest protester protestors proto
    provably prove provide provided provides prows prune psyche psycho psychoses puado pubes
    pubic publica publico puches pucho pucks pudio puerca puerto puesta pujes pulido pulla
    puller pulles pullet pullets pulley pulped pulping pulpo pulps pulpy pulsed pulsing pumas
    pumente pummelled puna punar puncha punchy punete punned puntal punting punts pupal pupped
    pupping pups purchaser pure puree purge purled purling purls purpler purser pursue pusher
    pushers pusses putted puttying pwned quantify quarrelling quebrado quebranto quedar quedo
    queer queerer quejar quejo quema quemi quera querando querida querva queso quetro quicken
    quiebro quier quieta quietar quiete quieting quieto quiets quijar quijero quijo quilo
    quilting quilts quimo quinado quine quino quintar quinto quio quipo quire quisa quisco
    quistarse quiste quistion quisto quita quitador quitapon quiton quoits quoth rabi rabia
    rabida rabido rabil rabon raced races racimal rackets racoon rada radal radia radiacion
    radial radiar radii radon rafted rafting raged ragged raging raided raider raiders raiding
    raido raids railed rained raining rains raise raisin raisins rajar raked rally ramble
    rambler rambles ramial ramio ramon rancio ranger ranging rango rangy ranked ranking ranks
    ransom ranter ranzon rapar rapes rapid rapina rapine rapped rapping rared raring rasar
    rascuno rasgueo rasher rasped rasping rasps raster rated rating ratio raton ratting raved
    raving rayar rayon razar razing reaccionar readying realito reals realty reaming reams
    reaped reaping reaps rear rearing rears reblar rebote rebus rebuses recant recazo receive
    receiver receives receptiva receptivo rechazar recial recio reclinar recline reclined
    reclines recognizer reconocer recorder recortado recover recovera recovero recovers recuerdo
    recular redaccion redar redress reds reeds reedy reefed reefing reefs reelection reeled
    reeling reels reeved reeving refaccion refile reforma refs refuge refuges refund refute
    refuted refutes refuting regajo regal regala regalado regalar regale regally regalon regano
    regar regato regazo regent registrar reglar regress regulo rehusar reject rejon relamer
    relapsa relapso relate relates relativa relativo relaxant relaxes relent relied relies
    relieve relieves relinquishes relive relived rely relying remar remark remate remero remeson
    remezon remoler remonte remota remoter remoto rending rends renting rents repaid repay
    repaying repent replace replaces replay replayed replaying replicar replies reporte reporter
    represar reprieved reps repuesta requester require requires requited rescuer researcher
    researches resent reset resets residency residente resister resolve resolver resolves resort
    resorted resorting resorts resource respe respice respigar respirator respirators respire
    respiro responseo responsiva responsivo respuesto resta restaurante restinga resto resulta
    resuscitate resuscitates retain retained retaining retains retar retarding retch retched
    retches retching rete retort retorted retorting retorts retostado retrieve retriever
    retrieves returnee reusable reuse reused reuses reusing rever revile reviled revise revised
    revistar revolve revolved revolves revved rewarding reword reworded rewording rewords rezar
    rezon ribbed ribbing rices riches ricial ricing ricio ricked rickets ricking ricks ridding
    ridged ridging rids rife rifer riffles rifts rigida rigido rile riles riling rills rimes
    riming rimmed rimming ringed riots riper ripper rippled rippling risen riser risers rising
    risks riste rites riven rivera rivers rizon roached roaches roaching roads roam roan roans
    roaring roars robar robed robes robing rocho rocin rocino rocion rocked rockers rocket rocky
    rodar rodena rodeno rodillo rodio roes roger roido roiled roiling roils roles rolla roller
    rollo roma romana romano romin rompido roofed roofer rookie rookies rooking rooks roomers
    roomier roomiest rooming rooms roost root roots roped ropilla roping rose rosea roseo
    rosilla rotund roue roues rouge rouged rouges rouging route routed routes routing rover
    roves rozon rubbers rubbery rubbing rubier rubies rucio ruder rudo ruedo rugar rugged rugido
    rugir ruidosa ruidoso ruining ruler rumbled rumbling runcho rupture ruse ruses rushes
    rusting rusts sabano sabara sabaya sabea sabeo sabida sabido sabina sabio sables sabor sacio
    sacked sacking sacks sacre sacred sacudido sacudion sacudir sadden sades safes safio safir
    sage sager sages sagrado sala salab salada salado salar salaz saldar saldo sale salea salep
    salesa salgar salia salico salido salin salino sallar sallow salmar salmo salmon salomon
    salon salso salt saltear salter salto salton salty salud salvar salved salver salves salving
    salvo saman sames samio sample sampled sampler samplers sanding sands sandwiched sanely
    saner sanes sangrador sangrar sangredo sangria sanitize sanitized sanitizes sank sapan
    sapped sapping saps saran sarapes sarcastica sarcastico sarta sash sashes satay sate sated
    satelite saten sates satin sating satrap saver saves saviour savor sawed saxes scab scabbed
    scabbing scads scags scald scalding scale scales scalped scalper scalpers scalping scaly
    scammer scamming scamp scams scanned scans scanter scar scarce scarfed scarfs scaring
    scarred scars scarves scary scats scatted scatter scattering scatting scent schooled
    schooner scolded scone scones scoot scooted scooting scoots score scored scores scoring
    scoured scout scouting scouts scows scrabbled scram scramble scrambler scrambles scrammed
    scrams scrap scrape scraper scrapers scrapped scraps scratchy scrawl scrawled screwy scrip
    scrips scrub scuff scuffed scull scummed scurf seabed seal sealer sealing seals seamed seams
    sear searcher searches seared searing sears seccion secen secon secor secretar secure
    securer secures seda sedal sedar sedate sedater sedates sedge seed seeded seeding seedy
    seeks seeming seep seeped seeping seeps seer seers segar segue segur seis seise sell selling
    sells selves semanal semen senado senar senara senates sencido senda sendas sendos sene
    senera senior seniora seno senoria sensing sensor sentada sentida sentidor sentience seor
    seora serapes serer serous serta servar serve served serves servile serving servir sesen
    setal settee setter settler sever severa severer sewed sewers sexing sexting shack shacks
    shad shade shades shading shadowy shads shafted shagging shaker shakers shaky shale shall
    shallot shallows sham shames shaming shammed shamming shams shape shapes shaping shared
    shares shark sharked sharking sharks sharpener sharping shave shaved shaven shaves sheaf
    shear sheared shearing sheathe sheathes sheaves shedding sheds sheen sheep sheer sheered
    sheering sheers shelled sheller shelling shelve shelved sherd sherds shied shies shill
    shilled shills shimmer shimming shims shine shiner shines shinned shinning shins shipped
    shipper shippers shipping ships shire shirk shirr shirred shirring shirted shirts shits
    shitting shitty shock shocking shoed shoeing shogun shoguns shone shoo shooed shooing shoon
    shoos shopped shopping shored shores shoring shorn shorted shorter showery showier shown
    showy shrank shrew shrews shrike shrikes shrove shrubs shtick shticks shuck shucked shuts
    shutter shuttered shuttering shuttling shying sicked sicking sickly sicks sideswipe
    sideswipes sidewall siding sidled sidles sidling sifted sifter sifters sifting sifue sigh
    sighs sigla signar signer signing signo sigua silba silencer silente silga silice sillar
    sills silly silt silting silts silva silvery simile simmer sims simulacion sincopal sincope
    sindrome sine sing singa singar singe singed singeing singes singling sinker sinking sinks
    sinned sinner sinning sins sired siren sirena sires siring siringe sirs sirup sises sited
    sites siting sitters sixes size sized sizer sizes sizing skate skated skates skeet skewed
    skewing skiff skill skilled skimmed skimming skims skinning skipped skipping skirt skits
    skitter skulk skulls skying slabbed slabbing slabs slack slacked slacking slacks slags slake
    slaked slakes slaking slammer slang slashes slate slated slates slating slats slaved slaving
    slaying slays sledging sleds sleek sleeker sleeking sleeks sleeper sleet sleeting sleets
    sleety slewing slicer slices slick slicked slicking slicks sliders slier slime slimmed
    slimmer slimming slims sling slings slink slinking slinks slipper slips slitter slivering
    sloes slogged sloping slopped slopping slops slosh sloshed sloshing slots slotted slotting
    slouches sloughed slowed slows sludge slues slugger slugs sluice sluiced sluicing sluing
    slum slummed slummer slumming slums slunk slur slurp slurped slurping slurps slush sluts
    smacker smalls smart smarted smarting smarts smattering smear smears smelly smelt smelted
    smelting smelts smiley smit smite smithy smock smocked smocking smocks smoker smokers smoky
    smoother smote smoulder smouldered smouldering smoulders snack snacking snacks snagging
    snaked snaking snaky snapper snaps snare snared snares snarf snaring snatches sneak sneakers
    sneaking sneaks sneered sneering snider sniff sniffled sniffling snipped snipping snitch
    snitched snitches snitching snits snoot snoots snored snorer snorers snorts snot snots
    snotty snout snouts snowed snowing snows snubbed snuck snuff snuffed snuffing snugged soaped
    soaping soaps soared soaring soars sobar sobeo sobina sobra sobrena sobreno socia socked
    socking sodden solar soldar solder solders sole solear solen soleo soler soles soletar
    solider solio solito solla sollar sollo solvente solver somber sombre sombria someway songs
    sonolienta sonoliento sonora sonta sonto soot sooth sopear sopon sopped sopping sops sora
    sorba sorber sorda sorer sores sorna sorra sorrow sort sorted sorts sota sotar soto sotol
    sotole sots sough sounder sours souse sowed sower sowing sows spacey spacial spacy spake
    spammed spamming spams spank spanked spanks spanner spanning spar spared sparer spares
    sparing spark spars sparse spate spates spats spatted spatter spattered spattering spatting
    spay spayed spaying spays speaker speared spearing spears speck specking specks sped speeds
    speedy spelled spelling spelt spend spending spends spewed spewing spiced spices spicing
    spicy spidery spied spiel spieled spiels spikes spiky spills spine spines spins spire spires
    spite spited spites spitted splashes splashy splatting splay splayed splaying splays splice
    spliced splicing splint splinted splinting splits spoilt spokes spoof spook spool spoor
    spore spored spores sporing sport sported sporting sports spots spotter spotting spotty
    spout spouted spouting spouts sprang sprat sprats sprayer spreed sprig springy sprint
    sprinter sprung spry spunk spurning spurred spurring spurs squab squarer squat squatted
    squaw squeezer squid squint squinted squinting squints squire squired squires squiring
    squirm squirmed squirming squirms stabled stabling stack stacking stacks staffed stag staged
    stages staging stags staid stains stair staked staking stale staled stales staling stalk
    stalker stalks stalled stalling stamp stamped stamping staph stapler staplers starch
    starched starching stared stark starling starred starring starter startled startling starved
    starves stashes stashing stat stater stats statu statues stature statute stave staved staves
    staving stead steads steaks steam steaming steams steamy steed steeds steeled steeling
    steels steely steep steeped steeping steeply steeps stems steppe steppes sterling sterna
    stewed stewing stews sticky sties stiffed stiffer stiffing stile stilled stills stilt
    stimulation stinger stinging stingy stint stinting stints stirrer stitch stitching stocked
    stocking stocky stoked stokes stoking stoles stomp stomps stoner stoners stoney stony stoop
    stooped stooping stoops stopper stoppers storey storeys storied stories storing stork storks
    storms stormy stout stoves stowing stows strafe straggle straggled straggles straggling
    strained strand stranding strands strangler stranglers strapping straps stray strayed
    straying strays streak stream streamed streaming streams strep stretched stretches
    stretchier strew strews stricture stride strides striding striker strikers stringer
    stringers strings stripe striped stripes striping stripling stripper stript strive strives
    striving strobe strobes strode stroking strolled strong stronger strop stropped stropping
    strops strove stubbing stubs stuffy stumped stumping stumpy stunk stuns stunt style subbed
    subbing subeo subidor subir subita subito submerge submerges submersed subs subset sucio
    sucker suckle suckled suction sudar sueco suegro suela suelda sueldo suelto sueno suero
    suevo sugary suggestion suido suits sulked sulking sulla suma sumaca sumach sumar summed
    summery sump sundae sundry sung sunk superb supervisory supina supino supped supper supping
    supple suppose supposes surer surta suspecta suspecto suture sutured swabbed swabbing swabs
    swagging swags swamped swank swanked swanks swans swapping swaps sward swards swash swashed
    swashes swashing swatch swath swathed swathing swaths swatter swattered swattering swayed
    swaying sways swearer sweatier sweats sweep sweepers sweeping sweeps sweet sweeter swell
    swelled swells swelter swept swigged swigs swilled swilling swills swimmer swine swines
    swinger swipe swipes switcher switches swoon swopped swopping swops sworn syrupy taba tabal
    tabea tabes tablar tableo tableta tacho tack tacked tacking tackle tackler tacklers tacks
    taker takers tala tale taled tales talin talker talla talle taller tamed tamer tamers tames
    taming tamped tamping tanedor taner tangencial tangling tanked tankful tanking tanks tantum
    taper tapered tapers tapes taping taproot tarando tared tares target tarin taring taros
    tarps tars tarta taruma tasar tasked tasking tasks tasted taster tasters tasting tata tato
    tats taxed taxes taxing tazar teaches teaks teals teaming teams teary teas teased teaser
    teasers teasing teat teats techno teems teenage teenaged teensy teeny tees teeter teethe
    teina tejedor tejera tellina temedor temped temper temperatura templen tena tenante tenca
    tencion tendedor tenets tengue tenida tenir tenis teniu tenon tenons tens tensa tensino
    tenson tented tenths tenting tenton tenua tenzon term termas termes termo terns terraje
    terrifies terron tesis tested tester tests tetanos texto thanking thaws thee thees theme
    themes theses thick thicket thieve thieved thine thinker thinkers thinned thinness thinning
    thins thirsty thong thongs thorn thorny thorough thrash thrasher thrashes thrashing threes
    threshed throaty throb throbs throe throes throughput thrush thumbed thumbing thump thunk
    thunks tibar ticked ticker tickle tickles tickling tided tides tierna tiers tijeral tikes
    tiled tiles tiller tilling tills timar timed timer timers tinada tinado tine tines ting
    tingeing tinging tingle tings tinkled tinkling tins tints tiple tipoy tipper tipping tippled
    tira tirade tirades tirador tirajo tirana tirano tiron tirso titar tizne toads toady toar
    toasted toastier toasty tobar tocada tocado tocar tocho toda toddle toddled toddles toddy
    toed toeing togada togado toiled toiler toils toked token tokes toking toller tolling tolls
    toma tomador tomate tomaza tomes tomillo tonada tonar toned tonel toner tones tonic tonics
    tonillo toning toot tooted toothy tooting toots topada topar topica topico topil topped
    topping torada torca torce torched torches torching torcho torco tores torillo torpe torte
    tortes tose toser tosses tost tote totem totems tots totted totting touche touchy touted
    touting towed towers towing toxica toxico toxin toyed tozar traba trabado trabajador traca
    trace traced tracer traces tracia tracing tracoma tract tractar tracto tragada tragador
    tragico tragon traida trailed trailing trails traina trainee trainel trainer trait traitor
    traits trajin trama tramador tramming tramo tramped tramps trams tranquil tranquilar
    tranquilla tranquillo trans transmission transmitted transporte transporter trapa trapajo
    trape trapo trapper trapping traro tras trasgo trashy trasquila trasto tratado tratar traves
    travo trawl trawler traza trazado trazo tread treads treas trebo trecho tremes tremo trenado
    trenca treno treo trepa trepada trepador trepano trepe trepido tres trespassers treta tria
    triad trial trialed triar tribes trice trick tricked tricking trickled tricks trifle trifled
    trigo trikes trile trilled trilling trims trios tripe tripla triplet tripling triplo triply
    tripped trips tris trofico trojel trolled trolly trooped tropel tropic tropics tropo troth
    trough trouper troupers trowels troys truce truces trucked trucker trucking truco truing
    trumped trumping trun trunks truss trusting tryst tsars tubing tuck tucker tucks tugged
    tugging tumbaga tuned tunel tuns turar turds turfed turfing turfs turner turnkey turno
    tusked twain twerked twerking twigs twin twines twinge twink twinks twirl twister twit
    twitches twits twitted twitting tykes typed tyros tzars udder umped unbearably unbeatable
    unblock unblocked unciforme uncion unclothe unclothes unfits unformed unhinge unhinges
    unible uninformed uninsured unions unison unite unites unity universa universo unleaded
    unmasked unsaid unset unsheathe unsheathes untie unwonted updater upholstered uploaded
    uploading urged urinate urinates usable usada usador usagre usaje ushers util vaca vacante
    vaciar vaco vacua vacuo vales valia valle vals value valva vamped vamping vampiro vandal
    vandala vandalismo vandalize vandalizes vandalo vanes vanishes vapid varia vario varnish
    varnished vases vatio vaunt vecinal veedor vega vegan vegans vegetable veggie veils veined
    veinten vena venador venal vendar vender vendo venero veneto vengar venina venino venta
    ventada ventaja ventanal ventano ventor veras verba verdal verdor vernal versal vesicle
    vesicles vestibulo vesting vests veterana veterano vets vetting viable viaducto vice vices
    vicia vicio victima vide vidriosa vidrioso vidro viento vigia vigilant vigilar vilo vine
    vinedo vinolencia vinolenta vinolento viol viola violado violentar violeta violeto violon
    viols vireo vireos virgin viril virio virolenta virolento visibly vision visir visita
    visitar visiton vitamina vitar vivar vivid vivienda voile volada voles volitar volumen
    vomico vomitada vomitador vomitel vomiton voted votes vowel wacker wacks wadded wadding wade
    wader waders wadis wads wafer wafted wafting wafts waged wager wages waggling waging waists
    waited waiver waivers waked wakens waled wales waling walled walling wallowed wallowing
    wander wanderer wands waned wanes waning wanked wanking wanks wanton warded warders wards
    wares warming warping warring warts washes washing waste waster wasters wastes wasting
    watcher waterpower watts wave waver waxed waxen waxes waxing weaken wean weaning wearing
    wears weaved wedging weds weeding weedy weeps wees wefts weigh weighs weighty weir weirdo
    weirs welded welding welds welkin welling wells wench wenches wending wends wetness wets
    whack whacker whacky whale whams wheal wheals wheeling wheezy wherever whets whiling whine
    whines whippet whisked whisker whiskers whisky whisper whist whistling white whiter whites
    whither whiting whits whomever whopping whore widows wield wigging wight wights wigs wilds
    wile wiles wilfully wiling wills wilts winces wind winded windowed winds windup windy wined
    wing winger winks winner winnow winnows winos wins wintery wipes wires wises wisher wishers
    wist witched witching witless witnesses wits wives wizes woks wonder wondered wonted wooded
    woodmen woodsy woody woofs woolen wooly woos worded wording wordy wore worlds wormed worming
    worms wormy worrier worriers worsen worst worthy woulds wounder woven wrack wrapper wreak
    wreaked wreaking wrecker wrenched wrested wresting wrestle wrestler wrestles wrests wretch
    wretches wriest wright wring wrings wristband writ write writer writers writhes writhing
    writs wroth wrung yacked yacking yakked yakking yawls yeahs yearn yearns yeas yelped yelping
    yelps yermo yero yerro yerto yervo yore yours yure zipping zofra zombi zombis zoned zoomed
    """
)
