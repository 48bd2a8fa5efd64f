"""Words of the body, of drugs and of drink, by class."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words

CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "bo_unable": words("cant cannot couldnt unable barely hardly cant scarcely"),
    "bo_storey": words(
        "first second third fourth fifth sixth seventh eighth ninth tenth top upper main psych med surgical dance shop sales casino hospital icu detox pediatric"
    ),
    "bo_garment": words(
        "shirt jacket coat hat cap pants shorts sweater shoes vest top tee tshirt scarf backpack bag"
        " scrubs uniform blanket hair beard car truck van suv sedan pickup door house eyes boots"
        " honda toyota ford chevy nissan camry tahoe jeep"
    ),
    "bo_part": words(
        "instep shinbone kneecap knuckle knuckles pinky forearm forearms bicep biceps tricep "
        "hamstring pelvis buttock buttocks butt spine eyebrow eyelid nostril gum gums "
        "cheekbone sternum ribcage lung lungs liver bladder thighs calves shins soles "
        "sole hombro hombros codo codos dedo dedos muneca tobillos pies pie oreja oido muela "
        "muelas ojo ojos nariz cuello cadera barriga panza estomago rodillas piernas brazos "
        "manos "
        "head neck back shoulder shoulders arm arms elbow elbows wrist wrists hand hands finger"
        " fingers thumb palm hip hips knee knees leg legs thigh shin calf ankle ankles foot feet toe"
        " toes heel stomach belly abdomen tummy side groin ribs rib collarbone clavicle tooth teeth"
        " jaw nose ear ears eye eyes throat mouth lip tongue chin cheek forehead face tailbone"
        " kidney kidneys muscle rodilla pierna brazo espalda tobillo mano cabeza garganta"
    ),
    "bo_liquid": words(
        "mouthwash listerine remover gasoline gas petrol diesel oil fuel fluid paint shampoo"
        " soap glue acid perfume cologne sanitizer bleach lye dye wax primer degreaser pods pod"
        " lean gasolina jabon"
    ),
    "bo_opioid": words(
        "carfentanil carfent nitazene nitazenes codeine tramadol kratom oxymorphone opana "
        "hydromorphone buprenorphine subutex nucynta tapentadol roxicodone roxi ultram "
        "demerol meperidine lortab fenty chiva morfina metadona oxicodona tianeptine "
        "fent fentanyl heroin oxy oxys oxycodone oxycontin perc percs percocet percocets blues dope"
        " opioids opiates opiate opioid morphine methadone dilaudid tar xylazine tranq norco norcos"
        " vicodin hydrocodone roxy roxies suboxone speedball heroina fentanilo"
    ),
    "bo_wishes_not": words("not never didnt dont doesnt wouldnt"),
    "bo_nothing": words("nothing nothin nuthin nada zip zero nobody no none never"),
    "bo_floor": words(
        "tiles gravel dirt asphalt blacktop mud snow hardwood lawn grating zacate pasto "
        "tierra cemento "
        "rug mat deck floor flr ground grnd sidewalk pavement linoleum tile concrete carpet grass roadway piso suelo banqueta"
    ),
    "bo_moan": words(
        "mewling whimpered gimiendo gime quejido quejidos "
        "moan moans moaning moaned groan groans groaning groaned grunt grunts grunting grunted whimper whimpers whimpering gruñe quejandose quejando"
    ),
    "bo_blue": words(
        "mottled cyanosed bluegray pallid azulado azulada ceniza "
        "blue bluish blueish purple purplish gray grey grayish greyish ashen ashy cyanotic dusky morado morada morados moradas azul azules palido"
    ),
    "bo_track": words(
        "track tracking tracks follow following follows focus focusing focuses blink blinking respond responding react reacting register looking anybody anyone"
    ),
    "bo_person": words(
        "gal fella fellow chap bicyclist motorcyclist biker rider stranger commuter shopper pedestrian cyclist jogger hiker "
        "motorist tenant inmate detainee employee teenager youth neighbor roommate vecino "
        "senora muchacha joven anciano chica chico "
        "man male female person woman subj subject one guy pt patient lady someone somebody m f"
        " fem kid boy"
        " girl party individual student resident driver passenger gentleman senor hombre mujer"
        " muchacho"
        " people persons males females subjects guys men women kids students chavo persona coworker worker rider customer guest adult elder teen dude"
    ),
    "bo_not": words(
        "fails failed failing ceased zero nil noone neither not isnt doesnt dont wont cant cannot didnt couldnt arent aint no wasnt never unable"
        " hasnt without"
        " nt stopped stops wouldnt nobody"
    ),
    "bo_rousing": words(
        "wakening budging blinking awakens awaken arousal rouses rouse revive flinches "
        "twitching twitches "
        "arousing "
        "waking awake roused rousing arousing arousable rousable awakening"
        "  responding responds responded responsive breathing breathin conscious react reacting reacts"
        " reacted stirring stir stirs stirred twitched flinched flinching flinch"
        " respond wakin breating breathng brething breathign"
    ),
    "bo_rouse": words(
        "reawaken rousing arousing reviving revived stirred stirring despertar reanimar "
        "reaccionar "
        "stir revive wake waken awaken rouse arouse woken awakened roused waking"
    ),
    "bo_cannot": words("cant cannot wont couldnt unable isnt hasnt failed nt impossible"),
    "bo_tried": words(
        "jiggled jiggling jostles prods prod pats patted patting rubs rubbing squeezing "
        "jabbed tugged tugging yanked yanking hooted rapped rapping hammered sprinkled "
        "drenched soaked spritzed rattled sacude sacudi sacudimos sacudo grite gritamos "
        "gritarle "
        "nudge nudging poured pouring pour dumped beating beat pounding pounded knocking clapped clapping flicked shined hollers hollered honking honk grabbed pulled squeezed sacudio sacudieron grito gritaron moviendo movio toco "
        "prodded hollered yells shakes kicks slaps slapping pinches pinching pokes poking nudges tapping taps jostled screamed hollering prodding doused sternally shout "
        "nudged nudging shook shaking shaken shake yelled yelling banged banging poked pinched"
        " sternum rub"
        " called knocked knocks tapped touched tried kicked slapped shouting shouted splash"
        " splashed honked rubbed"
    ),
    "bo_lie": words(
        "splayed flopped heaped plopped strewn draped slouching keeling crumple "
        "crumpling slumping slump slumps sprawling sprawls collapses collapsing collapse "
        "desplomado desplomada desparramado echado echada botado botada recostada "
        "layed laid slouched keeled tumbado tumbada recostado "
        "laying lying layin lyin lays slumped sprawled crumpled collapsed facedown motionless"
        " prone supine tirado tirada acostado acostada caido caida sprawl"
    ),
    "bo_place": words(
        "gutter hedge shrubs shrub planter crosswalk intersection shoulder embankment culvert "
        "boardwalk dock pier sand dirt gravel mud snow snowbank puddle carport carpark "
        "breezeway vestibule foyer lobby atrium entryway entrance threshold stoop escalator "
        "elevator aisle pew booth bathtub mattress cot recliner sofa loveseat futon rug mat "
        "carpet hammock lounge bleachers backseat bunk cell gurney pallet loading underpass "
        "overpass footpath riverbank creek ravine woods brush thicket lawnchair patio deck "
        "terrace balcony rooftop basement cellar attic pantry shack camper trailer pasillo "
        "cocina sala tina escalera escaleras zacate pasto tierra lodo vereda cochera "
        "ground floor sidewalk street road roadway grass bench wheel alley lot hallway stairs"
        " stairwell ditch"
        " bathroom restroom rr tub linoleum pavement curb median driveway lawn porch bed couch"
        " seat stall"
        " park shelter platform tracks stop corner doorway steps landing banqueta calle piso"
        " suelo banco"
        " baño parque acera wall dumpster vehicle car bushes rail rails gates toilet tent trench shed barn garage closet kitchen shower"
    ),
    "bo_od_only": words(
        "an a any drug drugs of known sign signs evidence apparent suspected possible poss to be"
        " being opioid opiate medication history hx indication related from having for"
        " trying current due intent today recent actual really looking risk"
    ),
    "bo_others": words(
        "friends family bystander bystanders witness officers medics crew"
        " roommates neighbors parents guests relatives others coworkers everybody everyone"
    ),
    "bo_awake": words(
        "wakeful conversant responsiva orientado orientada "
        "a/o awake conscious alert caox cao consciente despierto despierta responsive coherent"
        " lucid aox aaox a&ox"
    ),
    "bo_drug": words(
        "roxies roxy roxys "
        "atarax nardil parnate roxicodone inderal norvasc cardizem lanoxin catapres cozaar "
        "coumadin eliquis xarelto lantus novolog humalog farxiga mounjaro wegovy compazine "
        "reglan prochlorperazine metoclopramide antibiotic antibiotics amoxicillin penicillin "
        "cipro bactrim flagyl cephalexin doxycycline azithromycin zantac nexium "
        "steroids barbiturates barbiturate allopurinol viagra cialis tafil "
        "amitriptilina laxatives laxative halcion seconal nembutal mebaral quaalude quaaludes "
        "doriden placidyl dalmane prosom estazolam flurazepam belsomra rozerem ranitidine "
        "cimetidine captopril quinapril irbesartan telmisartan olmesartan benicar diovan "
        "zestril vasotec lotensin torsemide bumex triamterene chlorthalidone nifedipine "
        "procardia felodipine timolol sotalol digitalis nitroglycerin isosorbide ranolazine "
        "statins pravastatin lovastatin zetia fenofibrate niacin methotrexate plaquenil "
        "hydroxychloroquine humira imuran tacrolimus prograf methimazole liothyronine cytomel "
        "estradiol progesterone testosterone finasteride tamsulosin flomax oxybutynin "
        "ditropan detrol benztropine cogentin trihexyphenidyl artane amantadine sinemet "
        "ropinirole requip mirapex donepezil aricept memantine namenda lacosamide vimpat "
        "primidone mysoline felbamate gabitril loxapine loxitane thiothixene navane "
        "trifluoperazine stelazine fluphenazine prolixin pimozide molindone saphris caplyta "
        "invega paliperidone paliperidona cariprazine brexpiprazole nortriptilina desipramine "
        "norpramin protriptyline trimipramine maprotiline amoxapine anafranil selegiline "
        "emsam marplan isocarboxazid nefazodone serzone auvelity deplin esketamine spravato "
        "darvocet darvon propoxyphene pentazocine talwin ultram ultracet tapentadol tylox "
        "roxicet endocet lorcet levorphanol codeina morfina metadona oxicodona hidrocodona "
        "ketorolaco diclofenaco omeprazol metformina insulina fluoxetina sertralina "
        "paroxetina quetiapina risperidona difenhidramina loratadina naproxeno pamprin "
        "theraflu zzzquil sominex advilpm tylenolpm bonine antivert scopolamine phenibut "
        "tianeptine gaba zaza pseudos ephedrine ephedra dexatrim hydroxycut nodoz vivarin "
        "lidocaine novocaine propofol midazolam rohypnol flunitrazepam "
        "propafenone flecainide amiodarone carvedilol nadolol bisoprolol labetalol hydralazine "
        "prazosin doxazosin spironolactone furosemide lasix hydrochlorothiazide valsartan "
        "benazepril ramipril enalapril simvastatin atorvastatin lipitor crestor rosuvastatin "
        "plavix clopidogrel januvia glyburide glimepiride jardiance trulicity synthroid "
        "omeprazole pantoprazole famotidine pepcid prilosec montelukast singulair claritin "
        "loratadine zyrtec cetirizine meclizine promethazine phenergan doxylamine mucinex "
        "dextromethorphan delsym midol meloxicam celebrex diclofenac indomethacin toradol "
        "ketorolac tizanidine zanaflex skelaxin metaxalone oxcarbazepine trileptal "
        "carbamazepine tegretol dilantin phenytoin valproate valproic levetiracetam zonisamide "
        "haloperidol risperidone ziprasidone geodon aripiprazole clozapine clozaril lurasidone "
        "vraylar rexulti perphenazine chlorpromazine thorazine fluvoxamine luvox viibryd "
        "vilazodone trintellix desvenlafaxine pristiq doxepin imipramine elavil pamelor "
        "clomipramine phenelzine buspirone vistaril guanfacine intuniv strattera atomoxetine "
        "modafinil phentermine focalin dexedrine methylphenidate restoril lunesta eszopiclone "
        "triazolam librium chlordiazepoxide oxazepam fioricet butalbital imitrex sumatriptan "
        "naltrexone antabuse disulfiram subutex buprenorphine nucynta oxymorphone opana codeine "
        "demerol meperidine hydromorphone tranquilizer ssri ssris tramadols stimulants sedative "
        "sedatives antipsychotic antipsychotics propafenones flecainides amiodarones "
        "carvedilols nadolols bisoprolols labetalols hydralazines prazosins doxazosins "
        "spironolactones furosemides lasixs hydrochlorothiazides valsartans benazeprils "
        "ramiprils enalaprils simvastatins atorvastatins lipitors crestors rosuvastatins "
        "plavixs clopidogrels januvias glyburides glimepirides jardiances trulicitys synthroids "
        "omeprazoles pantoprazoles famotidines pepcids prilosecs montelukasts singulairs "
        "claritins loratadines zyrtecs cetirizines meclizines promethazines phenergans "
        "doxylamines mucinexs dextromethorphans delsyms midols meloxicams celebrexs diclofenacs "
        "indomethacins toradols ketorolacs tizanidines zanaflexs skelaxins metaxalones "
        "oxcarbazepines trileptals carbamazepines tegretols dilantins phenytoins valproates "
        "valproics levetiracetams zonisamides haloperidols risperidones ziprasidones geodons "
        "aripiprazoles clozapines clozarils lurasidones vraylars rexultis perphenazines "
        "chlorpromazines thorazines fluvoxamines luvoxs viibryds vilazodones trintellixs "
        "desvenlafaxines pristiqs doxepins imipramines elavils pamelors clomipramines "
        "phenelzines buspirones vistarils guanfacines intunivs stratteras atomoxetines "
        "modafinils phentermines focalins dexedrines methylphenidates restorils lunestas "
        "eszopiclones triazolams libriums chlordiazepoxides oxazepams fioricets butalbitals "
        "imitrexs sumatriptans naltrexones antabuses disulfirams subutexs buprenorphines "
        "nucyntas oxymorphones opanas codeines demerols meperidines hydromorphones "
        "tranquilizers ssris sedatives antipsychotics "
        "sudafed pseudoephedrine robaxin methocarbamol topamax keppra patches "
        "gabas benadryls tylenols naproxens oxycontins droga "
        "aspirinas zofran prednisone lisinoprils levothyroxine atenolol verapamil diltiazem phenobarbital colchicine glipizide ozempic gummies melatonins sleepers tramadols nyquils imodium loperamide caffeine ritalins vyvanse concerta carisoprodol quetiapines citalopram escitalopram paxil paroxetine duloxetine cymbalta haldol latuda "
        "oxys norcos percocets vicodins xanaxs klonopins seroquels zolofts tylenols aspirins advils benadryls ambiens gabapentins tramadols adderalls edible losartan warfarin digoxin amitriptyline nortriptyline venlafaxine "
        "fentanilo clonazepan rivotril tramadol ketamina molly lyrica pregabalin dramamine "
        "naproxen excedrin "
        "tylenol acetaminophen advil ibuprofen motrin aspirin aleve benadryl diphenhydramine"
        " xanax alprazolam"
        " klonopin clonazepam ativan lorazepam valium diazepam ambien zolpidem seroquel"
        " quetiapine trazodone"
        " zoloft sertraline prozac fluoxetine lexapro celexa effexor wellbutrin bupropion"
        " lithium depakote"
        " gabapentin neurontin oxycodone oxycontin oxy percocet percs vicodin norco hydrocodone"
        " tramadol"
        " morphine methadone suboxone fentanyl fent heroin insulin metformin metoprolol propranolol"
        " amlodipine lisinopril adderall ritalin melatonin unisom nyquil dayquil robitussin dxm"
        " coricidin"
        " antidepressants antidepressant sleeping opioids opiates benzos benzo cocaine coke meth"
        " mdma ecstasy"
        " molly ketamine xanex xanny bars hydroxyzine buspar remeron mirtazapine lamictal"
        " lamotrigine risperdal"
        " zyprexa olanzapine abilify flexeril cyclobenzaprine soma baclofen clonidine temazepam"
        " paracetamol"
        " ibuprofeno aspirinas lortab dilaudid edibles"
    ),
    "bo_pills": words(
        "pillbox medicamento medicamentos pastillitas comprimidos grageas tableta pastilla "
        "capsulas jarabe ampoules softgels caplets caplet gelcap lozenge opioids sedatives "
        "tranquilizer antidepressants anticonvulsants antihistamines painkiller downers "
        "uppers benzos barbs "
        "refill script scripts tranquilizers pills tablets capsules pastillas tabs caps medication medications meds medicine bottle"
        " bottles btl"
        " pill rx prescription prescriptions painkillers medicina medicinas blister tabletas"
        " narcotics relaxers relaxer relaxants gels gelcaps lozenges sleepers"
    ),
    "bo_took": words(
        "slurped slurping lapped scarfed scarfing scarfs wolfed wolfing shoveled shoveling crammed cramming snarfed "
        "necked devoured devouring downing chugging chugs guzzle guzzles ingerido ingirio "
        "ingirió zampo empino comio comió tragando tomando tragandose tomandose polished "
        "imbibed munched munching "
        "gobbled gulped guzzled drained emptied metio empastillo finished gobbling gulping ingests swallows drunk "
        "tragó tome tomé tragado tomado eats "
        "took taken taking swallowed swallow ingested ingesting downed popped ate eaten tomo"
        " trago tragó tomó"
        " consumed injected takes swallowing drank popping tooken had did done used chugged"
    ),
    "bo_many": words(
        "boatload shitload buttload crapload truckload carload gobs scads oodles umpteen "
        "cocktail sleeve sleeves packets packet stacks mounds mound jumble assortment "
        "concoction numerous countless hella cantidad cantidades puñado punado punados bola "
        "bonche chingo chorro montones todita toditas entero entera "
        "load heap pile heaps piles slew stack box boxes strip strips sheet sheets worth unspecified undisclosed copious massive huge ungodly fistful fistfuls twice triple demasiadas demasiada mucha muchos supply whatever palmful mouthful ton tons bajillion loads rest excessively "
        "many much lot lots alot bunch handful handfuls whole entire all full rest bottle"
        " bottles too excess"
        " excessive everything large unknown unk several dozen dozens double extra multiple"
        " muchas todas monton reste"
        " puño bastantes remaining half quantity amount random"
    ),
    "bo_number": words(
        "veinticinco doce catorce dieciseis sesenta setenta ochenta noventa "
        "eleven thirteen fourteen sixteen seventeen eighteen nineteen "
        "ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen"
        " veinte treinta"
        " cuarenta cincuenta diez quince eight nine cien"
    ),
    "bo_od": words(
        "od ods oding oded overdose overdosed overdosing overdoses sobredosis odng o/d o/dd"
        " overdos overdoze"
    ),
    "bo_narcan": words("narcan naloxone narcaned narcanned narcans"),
    "bo_given": words(
        "by pusimos puse pusieron ponen pusieron dimos echaron echamos puso already "
        "administrado aplico aplicamos "
        "given gave administered admin administering giving deployed sprayed used hit pushed x"
        " effect change"
        " worked working response dose doses onboard going aboard brought revived back dio"
        " dieron aplicaron w/ w"
    ),
    "bo_poison": words(
        "antifreez coolants insecticidas pesticides herbicides fungicide rodenticides "
        "fertilizers ammoniac bleaches detergents degreaser degreasers mothball naphtha "
        "toluene xylene benzene methanol ethylene glycol isopropanol formaldehyde strychnine "
        "arsenic cyanide ricin oleander hemlock nightshade foxglove creosote caustic sulfuric "
        "pinol gramoxone paraquat malathion diazinon anticongelante matahormigas matarratas "
        "chlorine muriatic aguarras thinner perfume cologne bait insecticides raticide "
        "windshield fluid chemical chemicals cleaners disinfectant "
        "sanitizer isopropyl coolant acetone thinner kerosene insecticide herbicide fertilizer "
        "pods pod rodenticide weedkiller mothballs raid solvent turpentine lye roundup berries "
        "nicotine clorox fabuloso raticida insecticida "
        "bleach antifreeze poison drano cleaner detergent pesticide cloro veneno windex peroxide"
        " ammonia lysol pinesol"
    ),
    "bo_gear": words(
        "spike spikes "
        "hypodermic sharps pookie tooter tooters bong bongs brillo tourniquets jeringuilla "
        "popote "
        "pipa tourniquet needle needles syringe syringes foil foils tinfoil jeringa jeringas"
        " paraphernalia straw straws spoon baggie baggies cooker rig rigs works aguja"
        " agujas cucharas cuchara dropper"
    ),
    "bo_stuff": words(
        "xannies xanny benzos opioid carfent carfentanil nitazenes tianeptine kratom codeine "
        "codeina hydrocodone hydros morfina methamphetamine perico chiva speedballs pcp "
        "inhalants barbiturates quaaludes "
        "powder fentanyl fent heroin oxys oxy blues percs perc percocet percocets xans xanax pressed"
        " dope meth cocaine coke crack speedball tar opioids opiates methadone suboxone patch"
        " patches polvo heroina fentanilo pastillas norcos vicodin ketamine ghb tranq xylazine"
        " dilaudid roxy roxies roxys drugs"
    ),
    "bo_another": words(
        "another anothers elses cellmates roommates moms mothers mamas dads fathers grandmas"
        " grandmothers grannys nanas grandpas grandfathers brothers sisters wifes husbands sons"
        " daughters residents patients clients neighbors friends boyfriends girlfriends bfs gfs"
        " aunts uncles dogs cats partners kids childs roomies housemates inmates peers mans"
        " womans persons"
    ),
    "bo_carried": words(
        "heroina cristal cocaine coke stashes eightballs bindles bindle bundles bundle sacks "
        "weed molly xans percs "
        "baggie baggies bag bags balloon balloons packet packets stash condom condoms dope drugs drug evidence eightball 8ball rock rocks crack heroin meth fentanyl"
    ),
    "bo_drunk": words(
        "shitfaced stinko tanked crunk schwasted schnookered squiffy boozy boozer lushed "
        "whiskeyed alcoholizado alcoholizada briago briaga embriagado embriagada pedota "
        "borrachos borrachita pisteando chupando libando "
        "overserved sauced plowed blitzed blotto soused crossfaded faded snockered liquored boozed sloshed schnockered drunk intox intoxicated intoxicted hbd etoh tipsy hammered buzzed borracho borracha"
        " tomado tomada"
        " ebrio ebria plastered inebriated wasted drinking impaired drunken boozing ebriedad"
        " intoxed"
        " tomando bebiendo pedo drinkin"
    ),
    "bo_drink": words(
        "ale lager ipa cider mojito mojitos daiquiri daiquiris sangria merlot chardonnay "
        "cabernet rosé prosecco vermouth absinthe ouzo grappa jager jagermeister bacardi "
        "svedka absolut titos hennesy henny casamigos cuervo whitclaw fourloko hooch hootch "
        "firewater rotgut mead sherry liqueur kahlua nightcap highball highballs tallboys "
        "tallboy caguama caguamas cheve cheves chela chelas pisto licor charanda pulque "
        "mezcalito tecate michelada micheladas "
        "moonshine shine everclear margarita margaritas martini martinis mimosa mimosas cocktail cocktails fireball smirnoff corona"
        " modelo champagne soju sake schnapps everclear wines liquors beverages "
        "pint mezcal brandy cognac seltzer seltzers aguardiente vino moonshine hennessy "
        "alcohol beer beers wine vodka whiskey liquor booze rum tequila cerveza cervezas"
        " tequilas gin"
        " bourbon fifth pint etoh malt"
    ),
    "bo_street": words(
        "cannabis marihuana ganja hash hashish dab kush reefer doobie spliff zaza fentanilo "
        "heroina cocaina metanfetamina tachas perico chiva tina tweak crank methamphetamines "
        "amphetamine amphetamines speedballs speedball flakka krokodil carfentanil carfent "
        "nitazene xylazine tranq tianeptine salvia dmt peyote mescaline ayahuasca ibogaine "
        "psilocybin shroom xtc addies oxys oxy xanny xannies blues roxies roxy "
        "hydros sizzurp downers uppers quaaludes ludes barbs barbiturates roofies "
        "rohypnol ketamina sherm poppers nitrous whippet inhalant duster substance substances "
        "narcotics narcotic intoxicants opioid opiate "
        "meth methamphetamine crystal heroin fentanyl fent crack cocaine coke weed marijuana pot"
        " thc blunt joint"
        " pcp k2 k spice shrooms mushrooms lsd acid molly mdma ketamine drugs drug dope edibles"
        " bath salts"
        " cristal mota droga drogas speed ice ghb opioids opiates kratom inhalants whippets dabs"
        " bong"
        " hits something percs xans stuff foil"
    ),
    "bo_using": words(
        "smoked smoking used using snorted snorting injected injecting shot shooting high"
        " took taken doing"
        " did relapsed huffing huffed vaping ate eating fumando inhaled"
    ),
    "bo_cant": words("cant cannot unable couldnt barely hardly able keeps doesnt"),
    "bo_stand": words("stand standing walk walking speak talk sit stay pararse caminar hablar"),
    "bo_puke": words(
        "retching retched upchucking upchucked barfed barfs vomits pukes spewing spewed "
        "vomitado guacareando "
        "vomiting vomit puking puked vomited throwing vomitando puke barfing"
    ),
    "bo_breath": words("breathing breathe breath respirar respirando breaths"),
    "bo_hard": words(
        "trouble difficulty diff hard cant cannot short shortness unable struggling difficult"
        " labored problems couldnt stopped"
    ),
    "bo_struck": words(
        "struck hit hits smacked bumped cracked split landed injury injured wound gash trauma"
        " lac laceration"
    ),
    "bo_hurt": words(
        "nosebleed nosebleeds earache earaches flu influenza covid appendicitis hernia gout "
        "arthritis sciatica ulcer ulcers strep tonsillitis bronchitis hemorrhoids "
        "constipation indigestion heartburn cellulitis abscess sunburn dehydration "
        "anemia spasm spasms throb throbbing stinging bellyache stomachache backache sprains "
        "strain bronquitis gripe fractura fracturado torcido torcida hinchado hinchada mareos "
        "adolorido adolorida "
        "uti pneumonia diarrhea constipated detoxing gallstones kidneystones infeccion duele duelen ardor  "
        "pain pains ache aches aching sore  swelling sprained twisted fractured"
        "      "
        " rash fever headache migraine limping  sick injured"
        " injury"
        " infection infected     dolor fiebre enfermo enferma hurts"
        " cramping cramps"
        "   limps vertigo dehydrated toothache withdrawal withdrawals"
        " withdrawing"
    ),
    "bo_injury": words(
        "injury injuries inj injs medical injured heridos heridas lesiones lesionados complaints"
        " wounds herido lesionado"
    ),
    "bo_out": words(
        "unrouseable ashen "
        "unresp unresponsive unconscious wake waking woken responding nodding slumped passed collapsed"
        " rouse roused breathing gurgling moving purple gray grey blue respond responds unarousable"
    ),
    "bo_now": words("now currently just again finally ya ahora is hes shes"),
    "bo_touched": words(
        "jostles jiggled jiggle jiggling prods pat pats swatted swat jabbed tugged tugging "
        "yanked movimos movi sacudiendo sacudo pellizque pellizcamos toque toco tocamos "
        "shook shaking shaken shake shakes rattled jostled jostling rubbed rubbing rubs rub"
        " knuckled pinched pinching pinches pinch twisted tickled tickles slapped slapping slaps"
        " slap smacked smacking patted patting tapped tapping taps tap poked poking pokes poke"
        " prodded prodding nudged nudging nudges nudge kicked kicks touched touching touches"
        " squeezed squeezing splashed splashing doused poured lifted lifting lifts raised rolled"
        " moved sacudio sacudi sacude sacudieron sacudimos movio moviendo pellizco"
    ),
    "bo_whom": words(
        "him her them he she pt patient male female man woman guy lady subj subject person kid"
        " girl boy baby student resident client passenger foot feet leg legs shoulder shoulders"
        " arm arms hand hands face chest sternum breastbone ear ears toes fingers cheek cheeks"
        " nailbed trap"
    ),
    "bo_in_vain": words("nothing nothin nuthin nada zip zilch zero nope avail nil"),
    "bo_yelled": words(
        "hailed pounds bangs bellowed barked hooted summoned grite gritamos gritaba hable "
        "hablamos "
        "yelled yelling yells yell hollered hollering hollers holler shouted shouting shouts"
        " shout screamed called calling calls clapped clapping rapped rapping"
        " banged banging pounded pounding honked honking honks honk whistled talked spoke"
        " flashlight siren spotlight airhorn grito gritaron toco"
    ),
    "bo_listener": words(
        "officer officers ofc deputy deputies guard guards security staff nurse rn director clerk"
        " driver barber counselor therapist teacher principal rp caller medic medics ems crew"
        " librarian manager mgr bartender aide conductor operator clinician chaplain pastor"
        " trooper sergeant sgt cop cops police firefighter firefighters coach supervisor neighbor"
        " bystander bystanders"
    ),
    "bo_intends": words(
        "would will wants want wanted wanna gonna going plans planning plan threatening threatens"
        " threatened threat thinking thoughts considering considered contemplating might could"
        " tempted urge urges hell shell ill theyll about ready intends intended planned scared"
        " afraid refuses promised fantasizes talks talk talked talking speaks speaking spoke joked"
        " jokes joking daydreams daydreaming dreams pictures picturing imagines imagining"
    ),
    "bo_contact": words(
        "phone phones cell text texts txt txts texting email emails voicemail voicemails vm"
        " message messages msg msgs messaging letters dms dm calls callback callbacks "
        " radio page pages facebook snapchat messenger"
        " whatsapp telefono llamadas mensajes"
    ),
    # Whoever is at home may lie there; a landlord or an elevator does not answer otherwise.
    "bo_afar_thing": words(
        "landlord management manager mgmt agency company keyholder business"
        " office insurance city county alarm website server computer laptop phone system app radio"
        " portal elevator printer bank hotline provider clinic lawyer attorney"
    ),
    "bo_afar": words(
        "landlord management manager mgmt agency company keyholder owner homeowner business"
        " office insurance city county alarm website server computer laptop phone system app radio"
        " portal elevator printer bank hotline provider clinic lawyer attorney ex"
    ),
}
