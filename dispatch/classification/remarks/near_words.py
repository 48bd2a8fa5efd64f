"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
    accent accented accenting accents aceptar aceta acetin aching acing action adepta advise
    adviser advisers advocated advocates agent agora agre agreeably agrete aguda aguela aguelo
    aiding ailing aimed airing ajenable alen alier align aligns aline alines allen aloe alon
    along aluda aluen amago ambulances ambulante amendable amia amiba amibo amigar amigos amino
    amito amon andel angela angelus anger angers angle angles announce announcer announces
    ansioso answers ante antecedente antecedents anted anther antis ants appointments aquela
    aquelo arabia arabica arabico arabio arced ardent areas arena argel argent argue argued
    arias armar arming armos arms aromas arras ashed ashing askew asuelo atone atora aunts ayua
    ayudar ayuga ayuna azuda azuela bagged bagging bards baring bather begged beings believed
    believer believers biddy bids binds bird bizarra bizarro bling bobbling bogged bogging
    boring bothers boyfriends braid brains brainy bran brandishes brawn breaching breakdowns
    bricks brig brin brings brink brisk brothel brothers bruin bubbling budged bugger bugging
    bugled bulged bunged cable caches cacle calce cale caler calina calla callar callear called
    callera callers callo calls calmer calve camena camia camica caminar camini camino camisa
    camita campina camuna canada canado canina cannon caries carriel carrier carriers casina
    catatonics catting ceilings celar cenada cenado chair chanter chanting chapter charter
    charting chaster chatted chattel chatters chattier childhoods choirs circle circled circlet
    circlets civilians claim clammed clamming clams clatter clean clears cleat clerks cliente
    clients clinica clinicians clinico clinics cloches clothe clothed cloths clotting coached
    cochillo codas coding coherente coiling coking colas cold colear coller comadre comal comas
    combing comienda comienzo comings comino commando commands commend commending compana
    compano compare compel complainants complaisant comply compo conch conches concusion
    confesion confuser confuses confusions confuted content contented contenting contents
    controller contused contusion convent convents converging converting convince convinces
    cooing coping coras coring corrigendo cosa costs couch couches counsellors coursing cousins
    cowing coworkers cray craza craze crear creoles crises crisps crowbars cryings cuada cuado
    cuando cuchilla cuchillon cuclillo culada culle cunadia cunadio curada curado curbing curing
    curling curried curries currying curtain curving cussing daemon daemons daggers danger
    daring darling darning dating daughters dding debil decease deceases decreased dedil defied
    defies defying dells demo demonio demos dende denier deniers denims dented denting depresion
    depresses depressions depute deputes deputizes desnudar desorientador diabla diabolo digger
    dills ding dint disorganize disorganizes docto doctora doings doles doling dolly dolts
    doming dond done doping dosing doting dotor dozing drinkings dripped drooped dropper ductor
    dulls dying easing elating emocional empress engace engaged engages enmities enrage entitles
    envenenador erratica erratico erratil escosa escuchar escucho espanola espesa espeso espora
    esporo esposar esposas evacuation evaluacion evaluations excepta excepto excepts excerpt
    excremento expresa expreso face faced facer facet facets facies facts fades faeces fakes
    fallow fallowed fallowing fanny farces fares farsa farther fasces faster fates fathers
    fatter fauces faxes fazes feather feats feeding feel feelings fees felling fellow fells
    females fenced fencer fences fenice fester fezes fiancees fiances fiel fields fiend fight
    filed filing filling finance finny firming flights flighty flood floors flor flour fluor
    follon follower followings follows forearm forearms forgers forges forget forgo fosters
    freeways fried friends fright frighted frightens fueling fuels funky furnaces gaita garage
    garita girlfriends glads glase glassy gloss goings gong goring governments grabs grads grams
    granda granddaughters grandfathers grandmas grandmothers grandpas grandsons grasa graso
    grasp grasps grassy grata grays grepping grida grieta grifa grija grima griping grisa grit
    gritar grito grits gross grounds gruta guara guarda guards guaro guita gutting haba habar
    hablado hala halar haling hallar hallucinate hallucinated halving hammed hammers hamper
    handy hangs hanks hard haring harking hatched hatches hatchets hating haunt haven havens
    hawing hawking haying hazing header heading heads healed healing heals heaped heaping heaps
    hearings hearse heart hearts heated heating heats heaved heaving heeded heirs herd herded
    hermanal hermanar hermania herring hers highways hind hinds hiving hoard hobby hocking hods
    hoes hold holdings holes holing homeless homelessness homes hones hooding hoods hope hoped
    hopeo hops hording horse hose hoses hospitals housed houses husbands hydrants hypes idea
    ideal ideals idear ides implants importer importers impostora incoherente infects informante
    informants injects inlay insect insecto inserts insets insider insides insist inspects
    interpretar interprete interpreted interpreters interstates intestate jests jumble jumbles
    keels keens knaves knifed knifes laces lacing lack lades lading lakes lama lames laming
    lances landlords lands languages larks lases lasing laugh lave lazes lazing lazying lease
    leaved leaven leaves leve licks lied lies liked likes limed limes lined lines lipes liven
    livens liver livers livest livid llaca llaga llamar llamas llameante llana llapa llave
    locking locks looming looping loosing looting loved lovely loves lucia lucida lucido lucio
    lucir lucks lunes lurid maces macheta machote macing maes magic maker makers makings malls
    maltes malts manage managed managers manages mandarina mandarins manes manger mangos mani
    mania maniac manics manir maniu manor manors manosa manoso mans manso mantillo maples mare
    mares marking marrillo martilleo masking massages mates mating mattering matters maure maxes
    maxing maybes mazes media medias mediation medica medicacion medications medicina medicines
    medico medio medir meditation meismo mejer mended menos mesma mesmo message messiahs miasma
    microchips mighty mikes miking miles mimo minced mined minted minue minuet minuete minuta
    minuted minuter minutes minuto mioma mirrors misa misdo misia misio mista misto mochete
    moles monta monte months monto mooing moping moth mothers mouth mowing muer mules mumble
    mumbled mumbler mumblers musica musico musics mustering musters muter mutter named narked
    navajo navio necesitar needy negativa negatived negatives nengun nenguna nenguno nephews
    nerds neta nether neto nevar nevera nevero newer nice niche nieces niego nietro nieve nigga
    nightmare nineta nioto nito nocha noise noised nonio noon noose nooses noria norial norma
    noses noshing notching nothings noticed notices noting nova novice nuche nuked numbed nursed
    nurses odder office offices older orden orderings oriente outdoor outsider outsides outsize
    owned owners pace pacer packed packs pacts padres paged pages paging pailful pain pains
    painted painting paints paled pales paling panes pani panica panico panics panil pant pants
    paranoids pare pared pares parima paring parsed partners passe passel passer passes pasted
    patent patents pates patients paused paved paves paving pawed pawing payed payes paying
    peaces pears pease peels peeps pees peopled peoples peters phoned phones phoney phony pienso
    piers pigeon pint pison pissed pistil pistils pisto piston pistons placed places plaid
    plains plaint plaints plait plaits plan planes planets planks plans plant planta plante
    planto pleas pleased pleases pleasing pleating podia podre podrida podrir point pointer
    poisoner poisonings poisons policed polices policial policies polison pone portugues
    portuguesa poson possesses practica practiced practices practico practise precious
    preciously prensa presidenta presidente presidents pressure pressures prever prim primal
    primaz prime primor primp principals principar print printed printing priora priors priory
    prisa prisma priso prison programa programs promo prone prophets psychotics queens queer
    quier quiet quiete quine quire racks radia radii radios rafting raido ramio ranging ranking
    rating ratio ratting razar razon razors readings readying reaming reaping rearing rebuses
    rechazar rechazo recognized recognizer recognizes recordings recover recovera recovero
    recovers recular reelection referrals reflections refuges refusals refuse refuted refutes
    refuting regalar reglar regulars rehabs rehusar reject remembers rending renting replace
    replaces replayed report reporte reporter request requester rescued rescuer rescues resolver
    resorted resorting resorts responded responds retorted retorting retorts reused reuses
    reusing revolve revolved revolvers revolves rewording ricks rife riffle riffles rifled rile
    riles roadways robo rock rocky rodio rookie rooks roomier roommates root roots ruining
    rumbling sacre sacred sala salab salada salado salads salar salaz salud saman sanding sapan
    sapped saran satay sate sated saten sates satin sating saving sawing sayings scale scaled
    scales scar scarce scarf scarfed scarfs scaring scarred scars scarves scary schools scissor
    score scored scores scouting scouts scrams scream screwdrivers scuff sealing seared searing
    sears seated seating seeding seeings seeming seeping seise sell sencido sene sensed senses
    sentado sentida sentidor service serviced setting sewing sexing shadowy shakes shall shard
    share shared shares sharing shark sharps sheared shearing shears shelf shells shill shitting
    shogun shooting shoots shore shorting shorts shotguns shots shout shuts shying sidewalks
    sidewall sifter sifting signar signing silting singeing singling sinking sinning sisters
    siting sitter sittings skate skated skates skating skying slakes slapped slate slated slates
    slating slaying sleeking sliders slinging slitting smears smell smoke snake snaked snapped
    snare snared snares snaring sneak sneaking sneaks snitched snore snouts snuff soared soaring
    sobina sobrena sobreno sobria sobrio someones sore sosamente souse spaced spacey spacy spade
    spake spare spared spares sparing spate spates spaying spear speared spearing spears
    specialists speck specking specks spell spice spider spidery spike spitting spoken spokes
    spore spouses spouting spouts spring squab squads squat squaw squid staffs stage staged
    stages staging stake staked stakes staking stale staled stales staling standings stare
    stared starling starring stars started starting starts starves starving stat stater stats
    statu statues stature status statute stave staved staves staving stayed staying steak steaks
    steaming steeling steeping stepdads stepdaughters stepfathers stepmoms stepsons sterling
    stiff stinging stitched stoke stole stone stopping stored stores storey storing stork storm
    story stove stranding strangle streaming streams streets stresses string stuffs stuffy
    subbing subjects suegro supports swamped sward swaying swear sweating sweats swell swigging
    switcher switches swopped swords swore sworn tabes tacked tacking tagalo taken taker takers
    takings taled tales talker tames taming tangencial tanked tanking tapes taping tares taring
    tasked tasking tats taxes taxing teachers teaches teals teats tees teeter teethe televisions
    tellina tented tenth tenting terrifies tested tester testing thank thanking thanks thaws
    thee thees theirs theme therapists these thick thin thine thing thinning thins thongs
    thorough thought thrash threaten three threes thunk thunks tierna tijera tijeral tikes
    tilling tills tine tings tizne toady toda toddy toiled toiler toilets tokes toking tolling
    tolls tomorrows tough toying traced tracing tracker traffics tragico translators
    transmission transmitted transmitters transporte transports tras trashy treas treatments
    treed treks tremes tres tress tricked tricking tries triggers trofico trough trucked
    trucking trues truing twink twinks tying tykes unciforme uncles unclothe unclothes unformed
    unharmed unible uninformed unknowns unmasked unset upsets usable vecinal vehicles vendo
    venina venino vesicle veterana veterano veterans vice vices viento vigilant vigilar vinedo
    virgin visir visita visitor visits voiced voile voles votes wader wades wading wafer wafting
    wafts wager wages waging wails waiter waiting waits waives waiving waked wakes waking waled
    wales waling walker walks walled walling wanders wands wanes waning wanked wanking wanks
    wares warts waster wasting watcher waters watery watts wave waved waver wavers waxes waxing
    weaves weaving weir weirdo weirs welcomed welcomes welding welling wells wench wetness
    wheres whimpering whimpers whiskers whisper whites whither whiting whore widows wiling wills
    wilting windows winnow witched witching witless wives woken wonder worked workers worlds
    worrier worriers woulds wound woven wretch write writer writers writhes writhing writings
    writs wroth yeahs yearn yearns yeas yell yelped yelping yelps yermo yero yerro yerto yervo
    yesterdays
    """
)
