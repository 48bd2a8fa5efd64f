"""What signs of several tables have in common: words of traffic, and of animals."""

from typing import Final

TRAFFIC: Final = r"driv\w*|dui|dwi|owi|ovi|traffic|vehicle|accident|crash|parking|motorist|boat\w*"
THING: Final = r"animals?|dogs?|cats?|livestock|deer|bite"
