"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    abort abut accent accented accenting accents aceptar aceta acetin aching acing acostada
    action adepta advise adviser advisers advocated advocates agent agora agostado agre
    agreeably agrete aguda ague aguela aguelo aiding ailing aimed airing ajenable alen alier
    align aligns aline alines allen aloe alon aluda aluen amago ambulances ambulante amendable
    amia amiba amibo amigar amigos amino amito amon andel angela angelus anger angers angle
    angles announce announcer announces ansioso answers ante antecedente antecedents anted
    anther antis ants appointments aquela aquelo arced ardent areas arena argel argent argued
    argumento arguments arias arigue armar arming armos arms aromas arras artista artistic ashed
    ashing askew asperger asperges assaulter asuelo atone atora aunts ayua ayudar ayuga ayuna
    azuda azuela bagged bagging bards baring bather beach beech begged beings belch believed
    believer believers bereave bereaves biddy bids binds bird bizarra bizarro blench bling
    bobbling bogged bogging boring bothers boyfriends braid brains brainy brake bran brandishes
    brawn breaching breakdowns breakups bricks brig brin brings brink brisk broken broker brote
    brothel brothers bruin bubbling budged bugger bugging bugled bulged bunch bunged cabera
    cable cacera caches cacle cadera cajera calce cale caler calera cales calfs calina calks
    calla callar callear called callera callers callo callus calmer calms calve camara cambera
    cambra camena cameras camero camia camica caminar camini camino camisa camita campera
    campina camuna canada canado canera canina cannon carera caries carriel carrier carriers
    casera casina catatonics catting ceilings celar cells cenada cenado chair chanter chanting
    chapter charter charting chaster chatted chattel chatters chattier checa checks checo cheek
    chick childhoods chock choirs chuck cimera circle circled circlet circlets civilians claim
    clammed clamming clams clatter clean clears cleat clerks cliente clients clinica clinicians
    clinico clinics cloches clothe clothed cloths clotting coached cochillo codas coding
    coherente coiling coking colas cold colear coller comadre comal comas combing comienda
    comienzo comings comino commando commands commend commending compana compano compare compel
    complainants complaisant comply compo concerted conch conches concusion confesion confuser
    confuses confusions confuted content contented contenting contents controller contused
    contusion convent convents converging converting convince convinces cooing coping coras
    coring corrigendo cosa costs couch couches counselings counsellors coursing cousins cowing
    coworkers cray craza craze crear crises crisps crowbars cuada cuado cuando cuchilla
    cuchillon cuclillo culada culle culls cunadia cunadio curada curado curbing curing curling
    curried curries currying curtain curving cussing daemon daemons daggers damped danger daring
    darling darning dating daughters dding dearth deaths debil decay decayed decease deceases
    decreased dedil defied defies defying deice delays deliver deliverer delivers dells demo
    demonio demos dende denier deniers denims dented denting depresion depresses depressions
    depth depute deputes deputizes deriving desnudar desorientador devices devise diabla diabolo
    digger dills ding dint disable disables disorganize disorganizes disputa disputed disputes
    disturbances diving divorced divorcee divorces docto doctora doings doles doling dolly dolts
    domestica domestico domestics doming dond done doping dosing doting dotor dozing drinkings
    dripped drivings drooped dropper ductor dulls duped dying easing elating embarazado empress
    engace engaged engages enmities enrage entitles envenenador erratica erratico erratil escosa
    escuchar escucho espesa espeso espora esporo esposar esposas evacuation evaluacion
    evaluations eviccion evictions excepta excepto excepts excerpt excremento expresa expreso
    face faced facer facet facets facies facts fades faeces fakes fallecido fallow fallowed
    fallowing fanny farces fares farther fasces faster fates fathers fatter fauces faxes fazes
    feather feats feeding feel feelings fees felling fellow fells females fenced fencer fences
    fenice fester fezes fiancees fiances fiel fields fiend fights filed filing filling finance
    finny firming flights flighty flood floors flor flour fluor follon follower followings
    follows forearm forearms forgers forges forget forgo fosters freeways fried friends fright
    frighted frightens frighting fueling fuels funerala funerals funereal funky furnaces gaita
    garage garita girlfriends glads glase glassy gloss glutted goings gong goring governments
    grabs grads grams granda granddaughters grandfathers grandmas grandmothers grandpas
    grandsons grasa graso grasp grasps grassy grata grays grepping grida griefs grieta grifa
    grija grima griping grisa grit gritar grito grits gross grounds gruta guara guarda guards
    guaro guita gusted gutter gutting haba habar hablado hala halar haling hallar hallucinate
    hallucinated halving hammed hammers hamper handy hangs hanks hard haring harking hatched
    hatches hatchets hating haunt haven havens hawing hawking haying hazing header heading heads
    healed healing heals heaped heaping heaps hearings hearse heart hearts heated heating heats
    heaved heaving heeded heirs herd herded hermanal hermanar hermania herring hers highways
    hinds hiving hoard hobby hocking hods hoes hold holdings holes holing homeless homelessness
    homes hones hooding hoods hope hoped hopeo hops hording horse hose hoses hospitals housed
    houses husbands hydrants hypes idea ideal ideals idear ides implants importer importers
    impostora incoherente infects informante informants injects injure inlay insect insecto
    inserts insets insider insides insist inspects intelectual intellectuals interstates
    intestate jests jumble jumbles keels keens kicker killer kilned kinked knaves knifed knifes
    laces lacing lack lades lading lakes lama lame lames laming lances landlords lands larks
    lases lasing laugh lave layman lazes lazing lazying leaning lease leaved leaven leaves leve
    licks lied lies liked likes limed limes lined lines lipes liven livens liver livers livest
    livid llaca llaga llamar llamas llameante llana llapa llave locking locks looming looping
    loosing looting loved lovely loves lucia lucida lucido lucio lucir lucks lunes lurid maces
    macheta machin machina machined machines machote macing maes magic maker makers makings
    malls maltes malts manage managed managers manages manes manger mangos mani mania maniac
    manics manir maniu manor manors manosa manoso mans manso mantillo maples mare mares marking
    marrillo martilleo masking massages mates mating mattering matters maure maxes maxing maybes
    mazes media medias mediation medica medicacion medications medicina medicines medico medio
    medir meditation meismo mejer mended menos mesma mesmo message messiahs miasma microchips
    mighty mikes miking miles mimo minced mined minted minue minuet minuete minuta minuted
    minuter minutes minuto mioma mirrors misa miscarriages miscarries misdo misia misio mista
    misto mochete moles monta monte montes monto mooing moping moth mothers moths mouth mouths
    mowing muer muerta muerto mules mumble mumbled mumbler mumblers murcio murete muria murido
    muro murrio musica musico musics mustering musters muter mutter named narked navajo navio
    necesitar needy negativa negatived negatives nengun nenguna nenguno nephews nerds neta
    nether neto nevar nevera nevero newborns newer nice niche nieces niego nietro nieve nigga
    nigh nightgowns nightmare nights nighty nineta nioto nito nocha noise noised nonio noon
    noose nooses noria norial norma noses noshing notching nothings noticed notices noting nova
    novice nuche nuked numbed nursed nurses odder office offices older orden orderings oriente
    outdoor outsider outsides outsize owned owners pace pacer packed packs pacts padres paged
    pages paging pailful pain pains painted painting paints paled pales paling panes pani panica
    panico panics panil pant pants paranoids pare pared pares parima paring parsed parson
    partners passe passel passer passes pasted patent patents pates patients paused paved paves
    paving pawed pawing payed payes paying peaces pears pease pecking peels peeps pees peopled
    peoples perdido perdis perdiz perdon pernio persona persons peters phoned phones phoney
    phony pickings pickling pied pieing pienso piers pigeon piing piked piking pile pileo piles
    pilings pilled pilling pined pining pinking pint piped piping pison pissed pistil pistils
    pisto piston pistons placed places plaid plains plaint plaints plait plaits plan planes
    planets planks plans plant planta plante planto pleas pleased pleases pleasing pleating pled
    plied pocking podia podre podrida podrir point pointer poisoner poisonings poisons poled
    policed polices policial policies poling polison pone poson possesses practica practiced
    practices practico practise precious preciously predio prensa presidenta presidente
    presidents pressure pressures prever pricking prim primal primaz prime primor primp
    principals principar print printed printing priora priors priory prisa prisma priso prison
    problema problems programa programs promo prone prophets psychotics queens queer quier quiet
    quiete quine quire raced racks radia radii radios rafting raged raido raked ramio ranging
    ranking rape rapes rapid rapped rared rasped rated rating ratio ratting raved razar razed
    razon razors readings readying reaming reaped reaping rearing rebuses rechazar rechazo
    recognized recognizer recognizes recordings recover recovera recovero recovers recular
    reelection referrals reflections refuges refusals refuse refuted refutes refuting regalar
    reglar regulars rehabs rehusar reject remembers rending renting replace replaces replayed
    report reporte reporter request requester rescued rescuer rescues resolver resorted
    resorting resorts resource responded responds retorted retorting retorts reused reuses
    reusing revolve revolved revolvers revolves rewording ricks rife riffle riffles rifled rile
    riles roadways robo rock rocky rodio rookie rooks roomier roommates root roots roped ruining
    rumbling sacre sacred sala salab salada salado salads salar salaz salud saman sanding sapan
    sapped saran satay sate sated saten sates satin sating saving sawing sayings scale scaled
    scales scar scarce scarf scarfed scarfs scaring scarred scars scarves scary schools scissor
    score scored scores scouting scouts scrams scream screwdrivers scuff sealing seared searing
    sears seated seating seeding seeings seeming seeping seise sell sencido sene sensed senses
    sentado sentida sentidor service serviced setting sewing sexing shadowy shakes shall shard
    share shared shares sharing shark sharps sheared shearing shears shelf shells shill shitting
    shogun shooting shoots shore shorting shorts shotguns shots shout shuts shying sidewalks
    sidewall sifter sifting signar signing silting sindrome singeing singling sinking sinning
    sisters siting sitter sittings skate skated skates skating skying slakes slapped slate
    slated slates slating slaying sleeking sliders slinging slitting smears smell smoke snake
    snaked snapped snare snared snares snaring sneak sneaking sneaks snitched snore snouts snuff
    soared soaring sobina sobrena sobreno sobria sobrio someones sore souse spaced spacey
    spacial spacy spade spake spare spared spares sparing spate spates spaying spear speared
    spearing spears specialists specials speck specking specks spell spice spider spidery spike
    spitting spoken spokes spore spouses spouting spouts spring squab squads squat squaw squid
    staffs stage staged stages staging stake staked stakes staking stale staled stales staling
    standings stare stared starling starring stars started starting starts starves starving stat
    stater stats statu statues stature status statute stave staved staves staving stayed staying
    steak steaks steaming steeling steeping stepdads stepdaughters stepfathers stepmoms stepsons
    sterling stiff stinging stitched stoke stole stone stopping stored stores storey storing
    stork storm story stove strafe stranding strangle streaming streams streets stride strike
    string stripe strive stuffs stuffy subjects suegro supports swamped sward swaying swear
    sweating sweats swell swigging switcher switches swopped swords swore sworn syndromes tabes
    tacked tacking taken taker takers takings taled tales talker tames taming tangencial tanked
    tanking tapes taping tares taring tasked tasking tats taxes taxing teachers teaches teals
    teats tees teeter teethe televisions tellina tented tenth tenting tents terrifies tested
    tester testing tests text texto thank thanking thanks thaws thee thees theirs theme
    therapists these thick thin thine thing thinning thins thongs thorough thought thrash
    threaten three threes thunk thunks tierna tijera tijeral tikes tilling tills tinada tinado
    tine tings tirade tirador tirajo tirana tirano tizne toady toda toddy toiled toiler toilets
    tokes toking tolling tolls tomorrows torada tough toying traced tracer tracing track
    trackers traffics tragico transmission transmitted transmitters transporte transports tras
    trashy treas treatments treed treks tremes tres tress trick tricked tricking tries triggers
    trofico troubled troubles trough truce trucked trucker trucking trucks truco trues truing
    trunk tuck twink twinks tying tykes udder unciforme uncles unclothe unclothes unformed
    unharmed unible uninformed unknowns unmasked unset upsets usable vecinal vehicles vendo
    venina venino verba verbals verdal vernal versal vesicle veterana veterano veterans vice
    vices viento vigilant vigilar vinedo virgin visir visita visitor visits voiced voile voles
    votes wader wades wading wafer wafting wafts wager wages waging wails waiter waiting waits
    waives waiving waked wakes waking waled wales waling walker walks walled walling wanderer
    wanders wands wanes waning wanked wanking wanks wares warts waster wasting watcher waters
    watery watts wave waved waver wavers waxes waxing weaves weaving weeds week weeps wees weir
    weirdo weirs welcomed welcomes welding welling wells wench wetness wheres whimpering
    whimpers whiskers whisper whites whither whiting whore widowers widows wiling wills wilting
    windowed windows winnow witched witching witless wives woken wonder wondered worked workers
    worlds worrier worriers woulds wound woven wretch write writer writers writhes writhing
    writings writs wroth yeahs yearn yearns yeas yell yelped yelping yelps yermo yero yerro
    yerto yervo yesterdays
    """
)
