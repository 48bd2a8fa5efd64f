"""Suicide, its means, and injury by one's own hand."""

from dataclasses import replace
from typing import Final

from dispatch.classification.remarks.rule import Rule
from dispatch.classification.remarks.rules.suicide import (
    attempts,
    broken_off,
    denials,
    edge,
    in_parts,
    intent,
    means,
    method,
    not_of_dying,
    own_body,
    past_attempts,
    plan,
    purpose,
    self_harm,
    taken_back,
    wish,
)
from dispatch.classification.remarks.rules.suicide.words import CLASSES
from dispatch.classification.remarks.together import FAR, Together

__all__ = ["CLASSES", "REAL_WORDS", "RULES", "TOGETHER"]

_FILES: Final = (
    not_of_dying,
    past_attempts,
    denials,
    wish,
    method,
    intent,
    purpose,
    attempts,
    edge,
    own_body,
    in_parts,
    broken_off,
    plan,
    taken_back,
    means,
    self_harm,
)

# Their masks hide words from these rules alone: "broken glass" is no complaint, and a weapon.
RULES: Final[tuple[Rule, ...]] = tuple(
    replace(rule, scope="suicide") for file in _FILES for rule in file.RULES
)

REAL_WORDS: Final[frozenset[str]] = frozenset()

TOGETHER: Final[tuple[Together, ...]] = (
    *in_parts.TOGETHER,
    Together(
        id="together.bleeding-cut",
        needs=("self_harm_now=minor", "su_bleeds"),
        says=(("self_harm_now", "serious"),),
    ),
    Together(
        id="together.harm-to-die",
        needs=("overdose>=suspected|self_harm_now=serious", "suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.harm-to-be-with-somebody",
        needs=("overdose>=suspected|self_harm_now>=minor|su_taken", "su_be_with"),
        says=(("suicide_ideation", "passive"), ("suicide_behavior", "in_progress")),
        unless=("suicide_behavior=none", "suicide_ideation=none"),
        within=14,
    ),
    Together(
        # Does not want to die any more: wanted it when it was done.
        id="together.harm-regretted",
        needs=("su_swallowed|overdose=confirmed|self_harm_now>=minor", "su_no_longer"),
        says=(("suicide_behavior", "in_progress"),),
        within=24,
    ),
    Together(
        # Strangled to unconsciousness: the harm is no mark on the skin.
        id="together.strangled",
        needs=(
            "su_neck|su_tied_neck|su_hangs",
            "suicide_behavior=in_progress",
            "consciousness=unresponsive",
        ),
        says=(("self_harm_now", "serious"),),
    ),
    Together(
        id="together.taken-and-will-die",
        needs=("su_will_die", "su_taken|overdose>=suspected|self_harm_now=serious"),
        says=(("suicide_ideation", "intent"), ("suicide_behavior", "in_progress")),
        within=8,
    ),
    Together(
        id="together.harm-and-purpose",
        needs=("overdose>=suspected|self_harm_now>=minor", "su_purpose"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.it-at-own-body",
        needs=("su_pose", "weapon=in_hand|weapon=accessible|weapon=used"),
        says=(("suicide_behavior", "in_progress"),),
        unless=("suicide_behavior=recent", "su_by_another"),
    ),
    Together(
        id="together.it-at-his-own-body",
        needs=("su_own_pose", "weapon=in_hand|weapon=accessible|weapon=used"),
        says=(("suicide_behavior", "in_progress"),),
        unless=("suicide_behavior=recent",),
    ),
    Together(
        id="together.means-at-own-body",
        needs=(
            "su_pose",
            "weapon=in_hand|weapon=accessible|weapon=used",
            "suicide_behavior=in_progress",
        ),
        says=(("means_access", "immediate"),),
    ),
    Together(
        id="together.needle-to-die",
        needs=("su_needle", "suicide_ideation>=passive"),
        says=(("suicide_behavior", "in_progress"), ("means_access", "immediate")),
    ),
    Together(
        id="together.harm-after-all",
        needs=("overdose>=suspected|self_harm_now>=minor", "suicide_behavior=recent"),
        says=(("suicide_behavior", "in_progress"),),
        unless=("su_days_ago", "su_not_meant"),
    ),
    Together(
        id="together.at-the-wheel",
        needs=("su_driving", "su_crash", "suicide_ideation>=method"),
        says=(("means_access", "immediate"),),
    ),
    Together(
        id="together.taken-to-die",
        needs=("su_taken", "suicide_ideation>=passive|su_purpose"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.purpose-of-an-act",
        needs=(
            "su_purpose",
            "overdose>=suspected|self_harm_now>=minor|suicide_behavior=in_progress",
        ),
        says=(("suicide_ideation", "intent"),),
    ),
    Together(
        id="together.intent-at-a-time",
        needs=("suicide_ideation=intent", "su_event"),
        says=(("suicide_ideation", "plan"),),
        within=4,
    ),
    Together(
        id="together.rope-up-and-time",
        needs=("su_rope_up", "su_time|su_goodbye"),
        says=(("suicide_ideation", "plan"), ("means_access", "possible")),
        unless=("suicide_behavior>=none",),
        within=14,
    ),
    Together(
        id="together.rope-up-to-die",
        needs=("su_rope_up", "suicide_ideation>=passive"),
        says=(("suicide_ideation", "plan"),),
        unless=("suicide_behavior>=recent",),
        unless_within=FAR,
    ),
    Together(
        id="together.with-the-dead",
        needs=("su_with_by", "su_in_order|su_goodbye|su_note|suicide_ideation>=passive"),
        says=(("suicide_ideation", "plan"),),
    ),
    Together(
        id="together.note-beside-harm",
        needs=("su_note", "overdose>=suspected|self_harm_now=serious|su_taken"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.will-do-it",
        needs=(
            "su_doit",
            "suicide_ideation>=passive|suicide_behavior=in_progress|weapon=in_hand",
        ),
        says=(("suicide_ideation", "intent"),),
        unless=("threat_to_others>=idea", "violence_now>=threatening", "suicide_ideation=none"),
    ),
    Together(
        id="together.limbs-bleed",
        needs=("su_limbs_bleed", "su_blade"),
        says=(("self_harm_now", "serious"),),
        unless=("violence_now>=threatening", "self_harm_now=none"),
        unless_within=FAR,
        within=10,
    ),
    Together(
        id="together.let-me-go",
        needs=("su_let_go", "self_harm_now=serious"),
        says=(("suicide_behavior", "in_progress"),),
    ),
    Together(
        id="together.means-asked-in-vain",
        needs=("su_means_asked", "su_wont_tell", "suicide_ideation>=passive"),
        says=(("means_access", "refused"),),
        unless=("means_access>=none",),
        unless_within=FAR,
        within=8,
    ),
    Together(
        id="together.weapon-in-hand-to-die",
        needs=(
            "weapon=in_hand",
            "suicide_ideation>=passive|suicide_behavior=in_progress|su_goodbye",
        ),
        says=(("means_access", "immediate"),),
    ),
    Together(
        id="together.weapon-to-die",
        needs=("weapon=accessible|weapon=present_not_reachable", "suicide_ideation>=passive"),
        says=(("means_access", "possible"),),
    ),
)
