"""Tests that need the broker never run beside each other, however many processes there are."""

from types import SimpleNamespace

from side_by_side import FIRST, group_of, in_order


def test_those_with_the_broker_are_one_group_and_those_of_the_page_another():
    assert group_of("tests/kafka/test_up.py::test_it[a::b]") == "broker"
    assert group_of("tests/faults/test_in_a_row.py::test_it") == "broker"
    assert group_of("tests/browser/test_acts.py::test_it") == "browser"


def test_any_other_file_is_a_group_of_its_own():
    one = "tests/streams/test_topics.py"

    assert group_of(f"{one}::TestIt::test_it[tests/kafka/x]") == one


def test_groups_are_in_one_piece_and_the_longest_come_first():
    ids = [
        *("tests/b.py::1", "tests/browser/x.py::1", "tests/a.py::1", "tests/kafka/y.py::1"),
        *("tests/b.py::2", "tests/faults/z.py::1", "tests/kafka/y.py::2"),
    ]

    found = in_order([SimpleNamespace(nodeid=each) for each in ids])

    assert [each.nodeid for each in found] == [
        *("tests/kafka/y.py::1", "tests/faults/z.py::1", "tests/kafka/y.py::2"),
        *("tests/browser/x.py::1", "tests/b.py::1", "tests/b.py::2", "tests/a.py::1"),
    ]


def test_every_file_that_begins_first_is_there(request):
    root = request.config.rootpath

    assert [name for name in FIRST[2:] if not (root / name).is_file()] == []


class Process:
    """One of two that run tests, as xdist sees it."""

    shutting_down = False

    def __init__(self, name: str) -> None:
        self.gateway = SimpleNamespace(id=name)
        self.waiting: list[int] = []

    def send_runtest_some(self, numbers):
        self.waiting += numbers

    def shutdown(self):
        self.shutting_down = True


def test_whoever_shares_the_tests_keeps_the_groups(request):
    """By the hook of our own: a mark that nobody reads any more had passed for a group."""
    folders = ("kafka", "other", "browser", "faults", "more")
    ids = [
        f"tests/{each}/test_{n}.py::test_it[{m}]" for each in folders for n in "ab" for m in "12"
    ]
    ids = [each.nodeid for each in in_order([SimpleNamespace(nodeid=each) for each in ids])]
    told = SimpleNamespace(getvalue={"tx": ["2*popen"]}.get, option=SimpleNamespace())
    processes = [Process("one"), Process("two")]
    ran_by: dict[str, set[str]] = {}
    ran = []

    sharing = request.config.hook.pytest_xdist_make_scheduler(config=told, log=None)
    for each in processes:
        sharing.add_node(each)
        sharing.add_node_collection(each, ids)
    sharing.schedule()
    while any(each.waiting for each in processes):
        for each in processes:
            if each.waiting:
                number = each.waiting.pop(0)
                ran.append(ids[number])
                ran_by.setdefault(group_of(ids[number]), set()).add(each.gateway.id)
                sharing.mark_test_complete(each, number)

    assert sorted(ran) == sorted(ids)
    assert [group for group, names in ran_by.items() if len(names) > 1] == []
    assert ran_by["broker"] != ran_by["browser"]
