"""Which words are written otherwise and mean the same?

A word that rules name is never taken for a misspelt one, so that a form which one phrase names
would be no word to all other phrases: ``holdin`` where somebody holds a rail, and no knife. Here
such forms are said once for all: what the screen of a dispatcher leaves out, what a mouth leaves
out, and common mistakes that are more than one letter away or too short to be corrected.
"""

from collections.abc import Collection, Mapping
from typing import Final

_FORMS: Final = """
    going goin
    around aroun arround arnd
    gonna gunna
    would woulda wld
    could coulda cld coud colud
    guard gaurd gurd
    instead insted
    knocking knoking
    drinking drnking
    should shoulda shld
    himself hisself himselv hmself
    herself herslf hersef
    their thier
    doesnt doesn dosent dsnt
    didnt didn
    isnt isn
    wasnt wasn
    couldnt couldn
    hasnt hasn
    havent haven
    wouldnt wouldn
    something somethin sumthin smth smthng
    nothing nothin nuthin
    talking talkng tlkng tlking
    walking walkng wlkng wlking
    holding hldng hldg holdng holdn
    waving wvng
    pointing pntng
    swinging swngng
    threatening threatning threating threatin thrtng thrtning thrting threatng
    threatens thrtns threatns
    threatened thrtnd threatend threatned
    threats thrts
    yelling ylng yllng yeling
    screaming scrmng screming
    standing stndng stdng
    sitting sttng
    lying lyng
    breathing brthng brething breathin
    crying cryng
    hitting httng hiting
    hanging hangnig hangn
    suicide sucide suicde suiside
    suicidal sucidal suicidle suicdal sucicidal suacidal
    attempt atempt attmpt
    attempted atempted attmpted
    wrists wrsts rists wrsts
    wrist wrst
    throat trhoat
    temple tempel
    knife knif knfe nife kn knf
    weapon wepon weapn weap wpn wep
    weapons wepons weapns wpns weps
    pistol pistel pistle
    rifle rifel
    shotgun shotgn shotgon
    machete machette mechete matchete machett
    scissors sissors scisors scizzors sissers siccors
    roommate roomate rommate
    unconscious unconsious unconscios unconcious unconscous uncon unconc
    unresponsive unresp unrespon unrespnsive unresponsve unrsponsive
    intoxicated intoxicted intox intoxd
    swallowed swollowed swalowed
    stabbed stabd stabed stbd stabbd
    assaulted assltd asslted
    assault asslt
    alcohol alcool alchohol alchol
    visible visable
    seizure siezure seizur siezur
    seizures seizurs siezures
    damaged dmgd
    refused refusd
    inflicted inflictd
    requested requestd
    hurting hurtin
    prescription perscription
    overdose overdos overdoze overdoes overdosse
    overdosed overdosd
    hallucinating halucinating hallucinatin
    paranoid parinoid
    schedule schedul
    ambulance ambulence amulance
    conscious concious consious conscous
    bleeding bleding bldng
    laceration laceratn
    diarrhea diarhea
    nauseous nauseus nausous
    vehicle vehical vehicl
    neighbor nieghbor neighbour nabor
    neighbors nieghbors neighbours nabors
    daughter daugther dauther
    boyfriend boyfreind
    girlfriend girlfreind
    stole stoled
    hung hunged
    burglary burglry
    stabbing stabing
    purpose prupose
    fired fird
    texts txts
    texted txtd
    shots shts
    register registar
    finish finsh
    singing singint
    liquor liquer
    behavior behaviour
    recovered recovd recvd
    wesson weson
    antifreeze antifreez
    taser tazer
    tased tazed
    swung swong swang
    dumbbell dumbell
    crowbar crowbarr
    jewelry jewlery jewellery
    counseling counselling
    counselor counsellor
    paraphernalia paraphenalia
    ambulance amblance
    hysterical histerical
    strangled strangld
    strangling strangeling
"""

WRITTEN_OTHERWISE: Final[Mapping[str, str]] = {
    form: word
    for line in _FORMS.splitlines()
    if line
    for word, *forms in [line.split()]
    for form in forms
}
"""The word for each of its forms."""

_DROPPED: Final = 5
"""Letters of a word whose last ``g`` may be left out; ``thin`` is no ``thing``."""


def same_words(named: Collection[str]) -> dict[str, str]:
    """The word for each form of one that rules name.

    Args:
        named: Words that rules name, without accents; those of them that end as if a ``g`` were
            left out are among the forms, as any other is corrected where it is met.
    """
    dropped = {
        word: f"{word}g"
        for word in named
        if len(word) >= _DROPPED and word.endswith("in") and f"{word}g" in named
    }
    listed = {form: word for form, word in WRITTEN_OTHERWISE.items() if word in named}
    return dropped | listed
