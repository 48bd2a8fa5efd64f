"""What somebody was asked, denied, or did not answer."""

from typing import Final

from dispatch.classification.remarks.rule import Rule, Turn

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        # Asked for the promise, they cannot give it.
        id="suicide.cannot-promise",
        phrases=(
            "cant|cannot|couldnt|wont|unable|refuses|refused ~2 promise|guarantee|swear *4 hurt|harm|$su_kill ~1 $su_self >!or",
        ),
        says=(("suicide_ideation", "active"),),
        masks=True,
        kinds=("suicidal",),
    ),
    Rule(
        # The word denies another thing: the telling, the stopping, the time before.
        id="mask.denies-another-thing",
        phrases=(
            "never|not|wasnt|hadnt|hasnt|havent|didnt|no > *6 until|till tonight|today|now|recently|yesterday|last|this|just",
            "never|hasnt|havent|hadnt|not > ~2 this|so|as suicidal",
            "never|hasnt|havent|hadnt|not > ~4 this|so deep|bad|badly",
            "nobody|noone > takes|took|believes|believed|knows|knew|saw|understands|noticed",
            "no > one takes|took|believes|believed|knows|knew|saw|understands|noticed",
            "didnt|not|never|hasnt|havent > tell|told $kin|anyone|anybody|them that? he|she|i|they|hes|shes",
            "didnt|not|doesnt > want|wants|wanted to? admit|say",
            "not|wont|cant|cannot|couldnt|wouldnt|refuses|unable|unwilling ~2 promise|guarantee|swear|say ~3 wont|not|wouldnt",
            "without > ~3 he|she|i wants|will|would|thinks|feels|is",
            "no > deja|dejo|para|piensa ~1 de|otra|otro|mas",
            "not|doesnt|dont|didnt > want|wants|wanting to|2 die slowly|alone|painfully|like|slow",
            "not > sure ~1 he|she|i ~1 can|could|wont keep|stay|stop",
            "never|didnt|not > tried|try|trying to hide",
            "not ~1 just|only a ~1 song|joke|lyric|lyrics|story|phase ~1 lyric|lyrics?",
            "isnt|not|doesnt|wasnt > saying|doing|say|do it|this|that for attention",
        ),
        masks=True,
    ),
    Rule(
        # Thing by thing, and so an answer: it settles what was feared before.
        id="denial.said-no-to",
        phrases=(
            "said|says|answered|answers no|nope to|on ~1 suicide|$su_si|ideation >!line|hotline|watch|prevention",
        ),
        says=(("suicide_ideation", "none"),),
        turn=Turn.SETTLES,
        masks=True,
    ),
    Rule(
        # What somebody asked is not what was said; the answer counts.
        id="denial.asked",
        phrases=(
            "asked|asks|asking|screened *5 $su_si|$su_die|suicide|$su_killing|$su_self|ideation *6 said|says|answered no|nope|never >!comment|reply|answer|idea|thanks|to|plan|plans|means",
            "asked ~2 said|says|answered no to|on ~1 $su_si|suicide|ideation",
            "asked|asks|asking|screened|screen|q *8 $su_si|$su_die|suicide|$su_killing|$su_self|ideation *3 denied|denies|denying|no|negative|neg|not|nope >!response|answer|reply|resp|comment|gonna|going|telling|sure|say|tell|discuss|talk|elaborate|respond|willing",
            "said|says|answered no|nope when|to|about asked? _2 $su_si|$su_die|suicide|$su_killing|ideation",
            "said|says|answered no|nope when asked *6 $su_si|$su_die|suicide|$su_killing|ideation",
        ),
        says=(("suicide_ideation", "none"),),
        masks=True,
    ),
    Rule(
        id="denial.attempts-refused",
        phrases=(
            "would|wont|wouldnt|not|refused|declined|refuses|declines ~1 not? to? ~1 discuss|say|answer|talk|tell *6 past|prior|previous|any|about|earlier attempt|attempts",
        ),
        says=(("suicide_behavior", "refused"),),
        whole=True,
    ),
    Rule(
        id="denial.attempts-unanswered",
        phrases=(
            "asked|asks|asking|q|re *2 past|prior|previous|any|earlier attempt|attempts *3 no|silence|silent|quiet|hung|not response|answer|reply|up",
            "asked|asks|asking|q|re *2 past|prior|previous|any|earlier attempt|attempts *3 silence|silent|quiet|unanswered",
        ),
        says=(("suicide_behavior", "unanswered"),),
        masks=True,
    ),
    Rule(
        id="denial.asked-and-refused",
        phrases=(
            "wont|wouldnt|not|refuses|refused|declined|declines to? say|answer|discuss|talk|tell ~1 about|if|whether|re|on|when|any|anything|to|of? _5 $su_si|si|suicide|suicidal|$su_die|ending|kill|killing|hurting",
            "asked|asks|asking|q *8 $su_si|$su_die|suicide|$su_killing|$su_self|ideation *6 wont|wouldnt|refused|refuses|declined|declines|pass|private|business|rather|telling _3",
            "asked|asks|asking|q *8 $su_si|$su_die|suicide|$su_killing|$su_self|ideation *3 not say|tell|discuss|elaborate",
            "$su_si|si|suicide _3 pass|private|declined|declines|refused|refuses",
            "wont|wouldnt|refuses|refused|refusing|declines|declined|not to? _1 say|answer|discuss|talk|tell _3 $su_si|si|suicide|suicidal",
        ),
        says=(("suicide_ideation", "refused"),),
        masks=True,
    ),
    Rule(
        id="denial.asked-in-vain",
        phrases=(
            "no|not answer|reply|response when|to|about _6 suicide|suicidal|$su_die|$su_killing|si",
            "asked|asks|asking|q *9 $su_si|$su_die|suicide|$su_killing|$su_self|life|ideation *6 silence|silent|quiet|hung|disconnected|unanswered|stared|stares|shrugged|shrugs",
            "asked|asks|asking|q *8 $su_si|$su_die|suicide|$su_killing|$su_self|life|ideation *4 no|didnt|wouldnt|not|did answer|reply|response|respond|resp",
            "si|suicide|suicidal|ideation : no|silence|not response|answer|reply|resp|answered",
        ),
        says=(("suicide_ideation", "unanswered"),),
        masks=True,
    ),
    Rule(
        # What nobody spoke of is neither said nor denied.
        id="mask.not-spoken-of",
        phrases=(
            "no|without|zero ~1 concern|concerns|statement|statements|mention|talk|report|reports|comments of|for|about|re ~1 self? harm|injury|selfharm|cutting|sib",
            "nothing said|mentioned|told|heard about|of|on ~1 suicide|dying|death|suicidal|$su_die|$su_killing|hurting|harming ~1 $su_self?",
            "said|says|saying|told|mentioned ~1 nothing about|of ~1 suicide|dying|death|suicidal|$su_die|$su_killing|hurting|harming ~1 $su_self?",
            "not|didnt|doesnt|nobody|nothing ~1 say|said|says|mention|mentioned ~2 anything|nothing|word ~1 about|of ~1 suicide|dying|death|suicidal|$su_die|$su_killing|hurting ~1 $su_self?",
            "no|without|any|zero statement|statements|talk|mention|word|words|sign|signs|hint|comments|threats? of|about|re ~1 suicide|dying|death|si|suicidal|$su_die|$su_killing|hurting|harming|hurtin|hurt|ending ~1 $su_self?",
            "never|not|hasnt|havent|didnt|doesnt|isnt|wasnt _1 spoken|talked|mentioned|hinted|talk|mention|speak|said|saying|told|expressed|made|says|say ~4 suicide|dying|death|suicidal|die|kill|hurting|harming|jump|hurt|ending ~1 $su_self?",
            "never|not|hasnt|havent|didnt spoken|talked|mentioned|hinted|talk|mention|speak|told _3 suicide|dying|death|si|suicidal|$su_die|$su_killing",
        ),
        masks=True,
    ),
    Rule(
        id="attempt.not-to-die",
        # Said of what was done, it denies an attempt and no thought.
        phrases=(
            "not|isnt|wasnt|never to $su_die >!yet|alone|like",
            "no|not|isnt|wasnt|denies same|same as|thing dying|suicide|death",
            "not|isnt|wasnt ~1 to|for suicide|suicidal reasons|purposes?",
            "no|not|without|zero|denies|denied|denying|lacked ~2 intent|intention|intentions|intending|purpose ~1 to|of|on ~1 $su_die|dying|$su_killing|death|suicide $su_self? >!but",
            "no|without|denies|denied suicidal intent|intention >!but|or|plan",
        ),
        says=(("suicide_behavior", "none"),),
        whole=True,
        masks=True,
    ),
    Rule(
        id="denial.of-dying",
        # Whoever says that it was not to die has not spoken of an attempt.
        phrases=(
            "!now|currently|today denies|denied|denying|no|without|never|neg ~2 thoughts|thought|wish|desire|wishes|ideas ~1 of|to|about ~3 dead|dying|die|death|harming|suicide >!but",
            "!now|currently|today denies|denied|denying : ~2 thoughts|thought|wish|desire|wishes|ideas ~1 of|to|about ~3 dead|dying|die|death|harming|suicide >!but",
            "!now|currently|today denies|denied|denying|no|without|never|neg *2 thoughts|thought|wish|desire|wishes|ideas ~1 of|to|about not ~2 alive|here >!but",
            "!now|currently|today|presently denies|denied|denying *6 or|nor to? $su_die|$su_killing $su_self?",
            "!now|currently|today|presently denies|denied|denying|not|isnt|wasnt ~2 !trying|attempting about|for $su_die|$su_killing $su_self?",
            "!now|currently|today|presently denies|denied|denying ~2 to $su_die|$su_killing $su_self?",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
        masks=True,
    ),
    Rule(
        id="suicide.figure-of-speech",
        phrases=(
            "figure of speech",
            "didnt|doesnt|not mean|meant|meaning it|that _2 literally|way|really?",
            "!not|isnt|wasnt just|only an|a expression|joke|joking",
        ),
        says=(("suicide_ideation", "none"),),
        whole=True,
        about_suicide=True,
    ),
)
