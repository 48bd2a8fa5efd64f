"""Which real words look like a misspelt word of the rules? Writes them where the rules read them.

    python tests/dispatch/classification/near_words.py LIST_OF_WORDS ...

Run it after words of rules have changed: a test finds words that are listed in vain, and none can
find one that is missing without the lists. They are those of the
Debian packages ``wamerican`` and ``wspanish`` (SCOWL and ispell's lists, free to use); only words
one letter away from one of ours are kept, some thousand of a hundred thousand.
"""

import sys
import textwrap
from pathlib import Path

from dispatch.classification.remarks.rules import reader

TARGET = Path(__file__).resolve().parents[3] / "dispatch/classification/remarks/near_words.py"
HEAD = '''"""Real words that look like misspelt words of the rules and are not; made, not written.

See ``tests/dispatch/classification/near_words.py``.
"""

from typing import Final

from dispatch.classification.remarks.lexicon import words

NEAR_WORDS: Final = words(
    """
{}
    """
)
'''
NEVER_REAL = {"waiving"}
"""Words that are real and in a remark are hardly ever meant."""
ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")


def main(files: list[str]) -> None:
    """Nothing; the file stands when it comes back."""
    spelling = reader(near=()).spelling
    near = {
        word
        for file in files
        for line in Path(file).read_text(encoding="utf-8").splitlines()
        if (word := line.strip().translate(ACCENTS)).isascii()
        and word.isalpha()
        and word.islower()
        and (meant := spelling.meant(word)) is not None
        and word not in {meant + "s", meant + "d", meant + "ed"}
        and word not in NEVER_REAL
    }
    lines = textwrap.wrap(" ".join(sorted(near)), 92)
    TARGET.write_text(HEAD.format("\n".join(f"    {line}" for line in lines)), encoding="utf-8")
    print(len(near), "words")


if __name__ == "__main__":
    main(sys.argv[1:])
