"""The span of an export is the same whether its rows are read whole or only looked through."""

import pytest
from exports import MAPPING, a_mapping, an_export

from streams.errors import UsageError
from streams.mapping.events import mapped, whens
from streams.replay.course import Course
from streams.replay.span import span_of

CLOSING = MAPPING + '[closing]\ntime = "done"\n'
ROWS = """\
id,time,type,done
a,2024-03-01 10:00:00,Welfare,2024-03-01 11:00:00
,2024-02-01 10:00:00,Welfare,
b,no time,Welfare,2024-01-01 10:00:00
a,2024-03-02 10:00:00,Welfare,2024-05-01 10:00:00
c,2024-03-03 10:00:00,Noise,
"""
"""A row without an id is the first, and one whose id was there before has the last closing."""


@pytest.mark.parametrize("repeated", ["refuse", "update"])
def test_reading_ahead_gives_the_span_of_a_pass_of_its_own(tmp_path, repeated):
    mapping = a_mapping(CLOSING, ('id = "id"', f'id = "id"\nrepeated = "{repeated}"'))
    file = an_export(tmp_path, ROWS)

    span = Course(mapped(file, mapping, source="s")).begin()

    assert span is not None
    assert span == span_of(whens(file, mapping, source="s"))
    assert span.last - span.first == 90 * 86_400 - 3_600  # to summer time in between


def test_what_is_longer_than_what_is_read_ahead_tells_no_span(tmp_path):
    file = an_export(tmp_path, ROWS)

    assert Course(mapped(file, a_mapping(CLOSING), source="s"), ahead=1).begin() is None


def test_an_export_without_events_is_refused(tmp_path):
    file = an_export(tmp_path, "id,time,type,done\nb,no time,Welfare,\n")

    with pytest.raises(UsageError, match="mapping check"):
        Course(mapped(file, a_mapping(CLOSING), source="s")).begin()
