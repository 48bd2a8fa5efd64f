"""Suicide, its means, and injury by one's own hand."""

from collections.abc import Mapping
from typing import Final

from dispatch.classification.remarks.lexicon import words
from dispatch.classification.remarks.rule import Rule

CLASSES: Final[Mapping[str, frozenset[str]]] = {}

RULES: Final[tuple[Rule, ...]] = ()

REAL_WORDS: Final = words("")
