"""Is a letter one of those that may stand here? Answered from bits, in a few instructions."""

from collections.abc import Collection

from mypy_extensions import i64


class LetterSet:
    """Letters as bits, from the lowest of them to the highest."""

    __slots__ = ("bits", "first", "last")

    def __init__(self, letters: Collection[int]) -> None:
        """Takes the letters by their numbers; none are fine."""
        numbers = sorted(set(letters)) or [-1]
        first = numbers[0]
        bits = bytearray((numbers[-1] - first) // 8 + 1)
        for number in numbers if letters else ():
            bits[(number - first) // 8] |= 1 << (number - first) % 8
        self.first: i64 = first
        self.last: i64 = numbers[-1]
        self.bits = bytes(bits)

    def has(self, letter: i64) -> bool:
        """Whether it is one of them."""
        if letter < self.first or letter > self.last:
            return False
        at: i64 = letter - self.first
        byte: i64 = self.bits[at >> 3]
        return (byte >> (at & 7)) & 1 == 1
