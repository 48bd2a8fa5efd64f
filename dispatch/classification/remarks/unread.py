"""Which words may change no fact? They are not read at all.

Race and origin, accent, dress, housing and diagnosis say nothing of what a person does or needs now
(practice 2.5). A rule that named one would be found by a test; leaving them out before any rule
looks goes further: a phrase cannot break because one of them stands in its middle either. Kinds
that are the family's own word (autistic, pregnant) are no such words, and say a kind and no fact.
"""

from typing import Final

from dispatch.classification.remarks.languages import CODES
from dispatch.classification.remarks.lexicon import words

RACE: Final = words(
    "white black hispanic latino latina latinx asian caucasian african american mexican arab indian"
    " native moreno morena negro negra blanco blanca"
    " mexicano mexicana asiatico asiatica indigena guero guera biracial immigrant foreign undocumented"
    " indocumentado indocumentada gringo gringa gypsy muslim jewish"
)
ACCENT: Final = words("accent accented acento")
DRESS: Final = words(
    "hoodie hooded sweatshirt turban hijab robe bathrobe nightgown pajamas pjs dress skirt jeans tattered"
    " shabby dirty disheveled unkempt tattoos tattooed barefoot shirtless sudadera vestido vestida bata"
    " capucha gorra sombrero ragged baggy saggy tights heels wig makeup bandana durag beanie"
)
HOUSING: Final = words(
    "homeless transient unhoused vagrant unsheltered hobo indigente"
    " encampment couchsurfing vagabundo vagabunda"
)
DIAGNOSIS: Final = words(
    "schizophrenia schizophrenic schizo schizoaffective bipolar ptsd adhd borderline bpd mdd ocd dementia"
    " alzheimers alzheimer esquizofrenia esquizofrenico esquizofrenica sociopath narcissist"
    " psychopath addict alcoholic tweaker junkie crackhead dx diagnosed diagnosis diagnosticado"
    " diagnosticada hiv hepatitis"
)
UNREAD: Final = frozenset(CODES) | RACE | ACCENT | DRESS | HOUSING | DIAGNOSIS
