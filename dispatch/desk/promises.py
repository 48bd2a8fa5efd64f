"""The words for a contact that was promised, and the lines by which a person is told of it."""

from typing import Final

PLANNED: Final = "planned"
"""What an incident's ``follow_up`` is while a contact is promised."""

DUE: Final = "follow_up_due"
"""The line by which a person is told that the contact is due."""

WITHOUT_PEER: Final = "follow_up_without_peer"
"""The line by which a person is asked to name another peer than the one whom the crew named."""

BETWEEN: Final = "follow_up_between"
"""The line, at each of two incidents that were one, by which a person is asked whose it is."""

CONTRADICTED: Final = "follow_up_contradicted"
"""The line by which a person is told that a source planned what was declined, or done already."""

OF_CONTACT: Final = frozenset({DUE, WITHOUT_PEER, BETWEEN, CONTRADICTED})
"""Lines of the contact itself: they stand until somebody says what becomes of it.

They are told in every mode: somebody promised it to the person, so it is no output of a desk that
only watches (practice 7.2), and whoever set the desk to watch made nobody else keep it.
"""
