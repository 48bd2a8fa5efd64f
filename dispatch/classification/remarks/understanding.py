"""What do the words of one event say, field by field? Facts with the place of their words."""

from collections.abc import Iterable
from typing import Final

from dispatch.classification.remarks.age import minor
from dispatch.classification.remarks.languages import language
from dispatch.classification.remarks.lexicon import SHARED
from dispatch.classification.remarks.reading import Reader, Understood
from dispatch.classification.remarks.said import (
    Heard,
    Said,
    Understanding,
    Words,
    put_in_order,
    takes_up,
)
from dispatch.classification.remarks.tokens import Tokens
from dispatch.classification.remarks.unheard import unheard
from dispatch.classification.remarks.unread import UNREAD
from dispatch.classification.remarks.voice import third_party
from dispatch.classification.remarks.whose_wish import PERSON, whose

SIDE_NOTES: Final = frozenset({"intoxication", "disorganization"})
"""Facts that stand in reports of many other matters, a crash or a stroke: where the type says what
the call is about, they do not change it. Voices, beliefs and being lost are kinds, and do."""

QUIET_KINDS: Final = frozenset({"mood_anxiety", "grief_distress", "welfare", "perinatal"})
"""Kinds that make a call behavioral where its type does not say that it is about another matter."""

SPOKEN_OF: Final = {
    "suicide_ideation": ("none",),
    "threat_to_others": ("idea",),
    "preference": ("peer_wanted", "no_police"),
}
"""What is asked, told or wished where somebody is thought to be in a crisis; beside a type that is
about another matter it says nothing of one."""

WOUND: Final = "body.wound"
"""The rule on small wounds: no complaint where a blow or the person's own hand made them."""

BLEEDING: Final = "body.bleeding"
"""The rule on heavy bleeding. It goes with a serious self-harm, which brings EMS as well; whoever
else bleeds, or is struck on the head or choked, the sign stays: it is what EMS has to come for."""

SIGNS: Final = "body.signs"
"""The rule on signs that are no complaint where a drug or lost blood explains them."""

OWN_HEAD: Final = "body.own-head"
"""The rule on who struck the own head, which is no complaint where it was done to hurt oneself."""

NO_COMPLAINT: Final = "body.no-complaint"
"""The rule on nobody hurt. Said of whoever was attacked, until the person is calm."""

ANOTHERS_STATE: Final = frozenset({("consciousness", "alert"), ("consciousness", "unanswered")})
"""How whoever was attacked is, where nothing else is said of the person's own body."""

OWN_BODY: Final = frozenset({"overdose", "intoxication", "self_harm_now", "suicide_behavior"})
"""Facts by which the body that is spoken of is the person's own."""

OF_ONESELF: Final = frozenset(
    {"suicide_ideation", "suicide_behavior", "self_harm_now", "means_access"}
)
"""Facts whose words tell, in what somebody typed, whether it is an "I" that did or thought it."""

OWN_VOICE: Final = ".own"
"""Ends the id of a rule that counts only where nobody but the person is known to speak."""

TELLING_KINDS: Final = frozenset({"suicidal", "self_harm", "perception", "confusion"})
"""Kinds that words alone make a call behavioral by."""


def understand(reader: Reader, texts: Iterable[Words], *, of_988: bool) -> Understanding:
    """What the texts of one event say, each by itself.

    Args:
        reader: By which rules.
        texts: In the order of the personal part.
        of_988: Whether they are notes of a contact with the 988 line.
    """
    facts: list[Said] = []
    kinds: set[str] = set()
    shows = cut = side_note = False
    said_in: list[set[str]] = []
    left_in: list[tuple[str, ...]] = []
    for each in texts:
        found = read_remark(reader, each.text, of_988=of_988)
        names: set[str] = set()
        for heard in found.facts:
            facts.append(Said(heard=heard, field=each.field, at=each.at))
            names.add(heard.name)
            if takes_up(heard.name, heard.value):
                if heard.name in SIDE_NOTES:
                    side_note = True
                else:
                    shows = True
            elif heard.value in SPOKEN_OF.get(heard.name, ()):
                side_note = True
        kinds.update(found.kinds)
        said_in.append(names)
        left_in.append(found.unheard)
        shows, cut = shows or found.shows, cut or found.cut
    return Understanding(
        facts=tuple(facts),
        kinds=frozenset(kinds),
        shows=shows or not TELLING_KINDS.isdisjoint(kinds),
        side_note=side_note or not QUIET_KINDS.isdisjoint(kinds),
        cut=cut,
        unheard=frozenset(_left_open(said_in, left_in)),
    )


def _left_open(said_in: list[set[str]], left_in: list[tuple[str, ...]]) -> list[str]:
    """What one text leaves open and no other says."""
    return [
        name
        for number, left in enumerate(left_in)
        for name in left
        if not any(name in said for at, said in enumerate(said_in) if at != number)
    ]


def read_remark(reader: Reader, text: str, *, of_988: bool) -> Understood:
    """What one text says, with who speaks and how old the person is."""
    tokens = Tokens(text, UNREAD)
    found = reader.read_tokens(tokens)
    speaks = third_party(
        tokens.words,
        tokens,
        of_988=of_988,
        facts=frozenset(
            each.name
            for each in found.facts
            if (each.name, each.value) not in (("medical", "none"), ("crime", "quality_of_life"))
        ),
        personal=bool(found.facts or found.kinds),
        places=tuple(
            tokens.between(each.start, each.end)[0]
            for each in found.facts
            if each.name in OF_ONESELF
        )
        if of_988
        else (),
    )
    another = speaks is not None and speaks[0] == "true"
    age = minor(
        tokens.words,
        numbers=tokens.numbers,
        of_another=another,
        vocabulary=tokens.vocabulary,
    )
    heard = list(found.facts)
    if another:
        heard = [each for each in heard if _is_of_the_person(each, tokens)]
    if speaks is not None and speaks[0] == "false":
        heard = [each for each in heard if not _is_yelled_by_another(each, tokens)]
    said = {each.name: each.value for each in heard}
    explained = _explained(said)
    if explained:
        heard = [each for each in heard if each.rule not in explained]
    if said.get("crime") == "person":
        wounds = [each.end for each in found.facts if each.rule == WOUND] if another else []
        heard = [
            each
            for each in heard
            if not _is_refused_by_victim(each, wounds, text)
            and not _is_anothers(each, said, tokens)
        ]
    if speaks is not None:
        put_in_order(_worded("third_party", speaks, tokens), heard)
    if age is not None:
        put_in_order(_worded("minor", age, tokens), heard)
    # The names of languages are among the words that no rule reads.
    named = tokens.left_out or "ingles" in tokens.vocabulary
    spoken = language(tokens.all_words, tokens.left_out, tokens.vocabulary) if named else None
    if spoken is not None:
        start, end = tokens.span_of_all(spoken[1], spoken[2])
        value = f"language:{spoken[0]}"
        put_in_order(
            Heard(name="preference", value=value, start=start, end=end, rule="language.words"),
            heard,
        )
    not_read = found.unheard
    if tokens.danger:
        not_read = unheard(tokens.words_of_danger, {each.name for each in heard}) + not_read
    return Understood(
        facts=tuple(heard),
        kinds=found.kinds,
        shows=found.shows,
        cut=found.cut,
        unheard=not_read,
    )


def _worded(name: str, said: tuple[str, int, int], tokens: Tokens) -> Heard:
    """A fact that words around the facts of rules tell."""
    # What is looked at behind a word may lie behind the end of the remark.
    start, end = tokens.span(said[1], min(said[2], len(tokens.words)))
    return Heard(name=name, value=said[0], start=start, end=end, rule=f"{name}.words")


def _explained(said: dict[str, str]) -> list[str]:
    """The rules whose complaint is none beside what else is said."""
    harm = said.get("self_harm_now", "none")
    rules: list[str] = []
    if harm in ("minor", "serious") or said.get("violence_now") == "assaulting":
        rules.append(WOUND)
    if harm != "none":
        rules.append(OWN_HEAD)
    if harm == "serious":
        rules.append(BLEEDING)
    if (
        harm == "serious"
        or said.get("overdose", "none") != "none"
        or said.get("intoxication", "none") != "none"
    ):
        rules.append(SIGNS)
    return rules


def _is_refused_by_victim(heard: Heard, wounds: list[int], text: str) -> bool:
    """Whether whoever was struck refuses care: "lip bleeding, declines EMS", in one breath."""
    return (
        heard.name == "consent"
        and heard.value == "declines"
        and any(
            end <= heard.start and text[end : heard.start].strip(" ,") in ("", "and", "AND", "&")
            for end in wounds
        )
    )


def _is_own_voice(heard: Heard) -> bool:
    """Whether a fact holds only for whoever speaks; other preferences may share its rule."""
    return heard.rule.endswith(OWN_VOICE) and (
        heard.name != "preference" or heard.value == "police_wanted"
    )


def _is_anothers(heard: Heard, said: dict[str, str], tokens: Tokens) -> bool:
    """Whether a fact of the body is that of whoever the person attacked or robbed.

    Who does not wake or breathe, and what EMS has to come for, is told whoever it is.
    """
    violence = said.get("violence_now")
    if heard.rule == NO_COMPLAINT:
        return violence != "none"
    if heard.rule == WOUND:
        return violence is not None
    return (
        (heard.name, heard.value) in ANOTHERS_STATE
        and violence == "assaulting"
        and OWN_BODY.isdisjoint(said)
        and not _is_told_of_the_person(heard, tokens)
    )


def _is_told_of_the_person(heard: Heard, tokens: Tokens) -> bool:
    """Whether a name of the person, as reports have it, stands before: "pt went back, awake"."""
    first, _ = tokens.between(heard.start, heard.end)
    for word in reversed(tokens.words[max(0, first - _NAMED_BEFORE) : first]):
        if word in THE_PERSON:
            return True
        if word in SHARED["kin"] or word in SHARED["caller"] or word in STRUCK:
            return False
    return False


THE_PERSON: Final = frozenset(
    {"pt", "patient", "subj", "subject", "susp", "suspect", "resident", "client", "inmate"}
)
STRUCK: Final = frozenset(
    {"victim", "vict", "nurse", "staff", "aide", "guard", "officer", "clerk", "driver", "teacher"}
)
_NAMED_BEFORE: Final = 14
"""Words before a sign of life in which it can be told whose it is."""


def _is_yelled_by_another(heard: Heard, tokens: Tokens) -> bool:
    """Whether somebody yells at the person who speaks: "my parents are screaming at each other".

    Blows and threats stay, whose ever they are: they tell what those meet who come.
    """
    if heard.name != "violence_now" or heard.value != "verbal":
        return False
    first, last = tokens.between(heard.start, heard.end)
    words = tokens.words
    if not AT_THE_SPEAKER.isdisjoint(words[first : last + _BEHIND]):
        return True
    for word in reversed(words[max(0, first - _BEFORE) : first + 1]):
        if word in SHARED["kin"]:
            return True
        if word in SHARED["say"] or word in SHARED["he"] or word in ("i", "im"):
            return False
    return False


AT_THE_SPEAKER: Final = frozenset({"me", "us"})
_BEHIND: Final = 1
_BEFORE: Final = 4
"""Words around a yell that tell at whom, and who yells."""


def _is_of_the_person(heard: Heard, tokens: Tokens) -> bool:
    """Whether a fact is the person's where another speaks: a wish may be the speaker's own."""
    if heard.name not in _WISHES:
        return not _is_own_voice(heard)
    words = tokens.words
    first, last = tokens.between(heard.start, heard.end)
    asker = whose(words[:first], words[first:last], words)
    return asker == PERSON or (asker is None and not _is_own_voice(heard))


_WISHES: Final = frozenset({"consent", "preference"})
