"""The generated functions run on unknown inputs, statement by statement, to formulas.

Every number in them is a mask of bits; here each bit is a formula. Only what the generated text
uses is understood, and anything else raises: a text that cannot be run cannot be proved.
"""

import ast
from collections.abc import Mapping
from typing import Any, NamedTuple

import z3

Bit = Any
"""``True``, ``False`` or a formula."""


def _not(a: Bit) -> Bit:
    return (not a) if isinstance(a, bool) else z3.Not(a)


def _and(a: Bit, b: Bit) -> Bit:
    if a is False or b is False:
        return False
    return b if a is True else a if b is True else z3.And(a, b)


def _or(a: Bit, b: Bit) -> Bit:
    if a is True or b is True:
        return True
    return b if a is False else a if b is False else z3.Or(a, b)


def _if(test: Bit, a: Bit, b: Bit) -> Bit:
    if a is b:
        return a
    if isinstance(a, bool):
        return _or(test, b) if a else _and(_not(test), b)
    if isinstance(b, bool):
        return _or(_not(test), a) if b else _and(test, a)
    return _or(_and(test, a), _and(_not(test), b))


class Mask:
    """A whole number by its bits; ``rest`` is every bit above those listed."""

    def __init__(self, bits: Mapping[int, Bit], rest: Bit = False) -> None:  # noqa: FBT002
        self.bits = {n: bit for n, bit in bits.items() if bit is not rest}
        self.rest = rest

    def bit(self, number: int) -> Bit:
        """Whether a bit is set."""
        return self.bits.get(number, self.rest)

    def with_(self, other: "Mask", join: Any) -> "Mask":
        """Bit by bit of two masks."""
        if join is _or and other.rest is False and self.rest is False:
            bits = self.bits | {n: _or(self.bit(n), bit) for n, bit in other.bits.items()}
            return Mask(bits)
        keys = sorted(self.bits.keys() | other.bits.keys())
        joined = {n: join(self.bit(n), other.bit(n)) for n in keys}
        return Mask(joined, join(self.rest, other.rest))

    def or_else(self, test: Bit, other: "Mask") -> "Mask":
        """This mask where the test holds, else the other one."""
        bits = dict(other.bits)
        for number in self.bits.keys() | other.bits.keys():
            one, two = self.bit(number), other.bit(number)
            if one is not two:
                bits[number] = _if(test, one, two)
        return Mask(bits, _if(test, self.rest, other.rest))

    def some(self) -> Bit:
        """Whether it is not zero."""
        found = self.rest
        for bit in self.bits.values():
            found = _or(found, bit)
        return found

    def same(self, other: "Mask") -> Bit:
        """Whether two masks are equal."""
        found = _xnor(self.rest, other.rest)
        for number in sorted(self.bits.keys() | other.bits.keys()):
            found = _and(found, _xnor(self.bit(number), other.bit(number)))
        return found

    def lowest(self) -> "Mask":
        """``x & -x``, of a mask without bits above those listed."""
        found, none = {}, True
        for number in sorted(self.bits):
            found[number] = _and(none, self.bits[number])
            none = _and(none, _not(self.bits[number]))
        return Mask(found)

    def below_lowest(self) -> "Mask":
        """``(x & -x) - 1``, of a mask without bits above those listed."""
        found, none = {}, True
        for number in range(max(self.bits, default=-1) + 1):
            none = _and(none, _not(self.bit(number)))
            found[number] = none
        return Mask(found, none)

    def without_lowest(self) -> "Mask":
        """``x & x - 1``, of a mask without bits above those listed."""
        first = self.lowest()
        return self.with_(first, lambda bit, is_first: _and(bit, _not(is_first)))


def _xnor(a: Bit, b: Bit) -> Bit:
    return _or(_and(a, b), _and(_not(a), _not(b)))


def mask(value: Any) -> Mask:
    """A number as a mask."""
    if isinstance(value, Mask):
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        raise NotImplementedError(f"{value!r} is no number of bits")
    low = ~value if value < 0 else value
    set_ = [bool(low >> n & 1) for n in range(low.bit_length())]
    if value < 0:
        return Mask({n: not bit for n, bit in enumerate(set_)}, rest=True)
    return Mask(dict(enumerate(set_)))


class Items:
    """Something to go through of which each entry may be there or not: guards and entries."""

    def __init__(self, entries: list[tuple[Bit, Any]], of: Mapping[str, Any] | None = None) -> None:
        self.entries = entries
        self.of = of or {}


class Maybe(NamedTuple):
    """A number that may be missing, and what it is then compared as, which must give it away."""

    there: Bit
    number: Any


class Machine:
    """Runs the functions of one generated text."""

    def __init__(self, source: str, space: Mapping[str, Any]) -> None:
        tree = ast.parse(source)
        self._functions = {one.name: one for one in tree.body if isinstance(one, ast.FunctionDef)}
        self._space = space
        self._reached: Bit = True
        self.raises: list[Bit] = []
        """For each look-up that was run: that it is reached and its key is missing."""
        for function in self._functions.values():
            # A name is one thing only, so that one which is not set yet is never taken for another.
            if both := _set_in(function) & space.keys():
                raise NotImplementedError(f"{function.name} sets {', '.join(sorted(both))}")

    def call(self, name: str, *given: Any) -> Any:
        """What a function answers."""
        function = self._functions[name]
        env = dict(zip((one.arg for one in function.args.args), given, strict=True))
        return self._answer(function.body, env)

    def until(self, cut: str, name: str, **given: Any) -> Any:
        """What a variable of a function is after the last statement that sets it."""
        body, _ = self._halves(name, cut)
        self._run(body, given)
        return given[cut]

    def since(self, cut: str, *names: str, **given: Any) -> list[Any]:
        """What functions answer from there on, out of nothing but what is given.

        One answer for each different text: functions that go on alike are run once.
        """
        bodies = [self._halves(name, cut)[1] for name in names]
        unlike = {"\n".join(map(ast.dump, body)): body for body in bodies}
        return [self._answer(body, dict(given)) for body in unlike.values()]

    def _halves(self, name: str, cut: str) -> tuple[list[ast.stmt], list[ast.stmt]]:
        body = self._functions[name].body
        last = max(number for number, line in enumerate(body) if cut in _set_in(line))
        return body[: last + 1], body[last + 1 :]

    def _answer(self, body: list[ast.stmt], env: dict[str, Any]) -> Any:
        *body, last = body
        if not isinstance(last, ast.Return) or last.value is None:
            raise NotImplementedError("a function does not end with what it answers")
        self._run(body, env)
        return self._value(last.value, env)

    def _run(self, body: list[ast.stmt], env: dict[str, Any]) -> None:
        for line in body:
            match line:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    env[name] = self._value(value, env)
                case ast.Assign(targets=[ast.Tuple(elts=names)], value=value):
                    for one, found in zip(names, self._value(value, env), strict=True):
                        env[one.id] = found  # type: ignore[attr-defined]
                case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                    env[name] = self._joined(op, env[name], self._value(value, env))
                case ast.If(test=test, body=then, orelse=other):
                    self._branch(self._test(test, env), then, other, env)
                case ast.For(target=target, iter=through, body=inner):
                    for guard, entry in self._value(through, env).entries:
                        here = env | self._named(target, entry)
                        self._run(inner, here)
                        self._merge(guard, here, dict(env), env)
                case _:
                    raise NotImplementedError(ast.unparse(line))

    def _named(self, target: ast.expr, entry: Any) -> dict[str, Any]:
        if isinstance(target, ast.Name):
            return {target.id: entry}
        names = [one.id for one in target.elts]  # type: ignore[attr-defined]
        return dict(zip(names, entry, strict=True))

    def _branch(
        self, test: Bit, then: list[ast.stmt], other: list[ast.stmt], env: dict[str, Any]
    ) -> None:
        if isinstance(test, bool):
            self._run(then if test else other, env)
            return
        yes, no = dict(env), dict(env)
        before = self._reached
        for holds, body, side in ((test, then, yes), (_not(test), other, no)):
            self._reached = _and(before, holds)
            self._run(body, side)
        self._reached = before
        self._merge(test, yes, no, env)

    def _merge(
        self, test: Bit, yes: dict[str, Any], no: dict[str, Any], into: dict[str, Any]
    ) -> None:
        for name in yes.keys() & no.keys():
            if yes[name] is not no[name]:
                into[name] = mask(yes[name]).or_else(test, mask(no[name]))
        for name in (yes.keys() ^ no.keys()) - into.keys():
            into.pop(name, None)

    def _test(self, test: ast.expr, env: dict[str, Any]) -> Bit:
        match test:
            case ast.BoolOp(op=op, values=values):
                join = _and if isinstance(op, ast.And) else _or
                found = self._test(values[0], env)
                for one in values[1:]:
                    found = join(found, self._test(one, env))
                return found
            case ast.UnaryOp(op=ast.Not(), operand=one):
                return _not(self._test(one, env))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                a, b = self._value(left, env), self._value(right, env)
                match op:
                    case ast.IsNot():
                        return a.there if isinstance(a, Maybe) else a is not b
                    case ast.Eq():
                        return mask(a).same(mask(b))
                    case ast.Lt():
                        return a < b
                    case ast.GtE():
                        return a >= (b.number if isinstance(b, Maybe) else b)
                    case _:
                        raise NotImplementedError(ast.unparse(test))
            case _:
                pass
        value = self._value(test, env)
        return value if isinstance(value, z3.BoolRef) else mask(value).some()

    def _value(self, node: ast.expr, env: dict[str, Any]) -> Any:
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                return env[name] if name in env else self._space[name]
            case ast.Tuple(elts=parts):
                return tuple(self._value(one, env) for one in parts)
            case ast.UnaryOp(op=ast.Invert(), operand=one):
                inverted = mask(self._value(one, env))
                return Mask({n: _not(b) for n, b in inverted.bits.items()}, _not(inverted.rest))
            case ast.BinOp(
                left=ast.BinOp(left=one, op=ast.BitAnd(), right=ast.UnaryOp(op=ast.USub())),
                op=ast.Sub(),
                right=ast.Constant(value=1),
            ) if ast.dump(one) == ast.dump(node.left.right.operand):  # type: ignore[attr-defined]
                return mask(self._value(one, env)).below_lowest()
            case ast.BinOp(
                left=one, op=ast.BitAnd(), right=ast.UnaryOp(op=ast.USub(), operand=same)
            ) if ast.dump(one) == ast.dump(same):
                return mask(self._value(one, env)).lowest()
            case ast.BinOp(
                left=one,
                op=ast.BitAnd(),
                right=ast.BinOp(left=same, op=ast.Sub(), right=ast.Constant(value=1)),
            ) if ast.dump(one) == ast.dump(same):
                return mask(self._value(one, env)).without_lowest()
            case ast.BinOp(left=left, op=op, right=right):
                return self._joined(op, self._value(left, env), self._value(right, env))
            case ast.Subscript(value=of, slice=key):
                return self._looked_up(self._value(of, env), self._value(key, env))
            case ast.Call(func=ast.Attribute(value=of, attr=name), args=given):
                owner = self._value(of, env)
                if isinstance(owner, Items) and name == "items":
                    return owner
                if isinstance(owner, dict) and name == "get":
                    return owner.get(*(self._value(one, env) for one in given))
            case ast.Call(func=ast.Name(id="made"), args=[kind, parts]):
                return self._value(kind, env)._make(self._value(parts, env))
            case _:
                pass
        raise NotImplementedError(ast.unparse(node))

    def _joined(self, op: ast.operator, a: Any, b: Any) -> Mask:
        match op:
            case ast.BitAnd():
                return mask(a).with_(mask(b), _and)
            case ast.BitOr():
                return mask(a).with_(mask(b), _or)
            case ast.RShift():
                moved = mask(a)
                return Mask({n - b: bit for n, bit in moved.bits.items() if n >= b}, moved.rest)
            case _:
                raise NotImplementedError(type(op).__name__)

    def _looked_up(self, table: Any, key: Any) -> Any:
        if isinstance(table, Items):
            there = next(guard for guard, entry in table.entries if entry == key)
            self.raises.append(_and(self._reached, _not(there)))
            return table.of[key]
        if isinstance(table, tuple):
            return table[key]
        found, there = Mask({}), False
        for known, value in table.items():
            is_it = mask(key).same(mask(known))
            there = _or(there, is_it)
            found = found.with_(mask(value), lambda a, b, is_it=is_it: _if(is_it, b, a))
        self.raises.append(_and(self._reached, _not(there)))
        return found


def _set_in(code: ast.AST) -> set[str]:
    """The names that a piece of the text sets."""
    names = (one for one in ast.walk(code) if isinstance(one, ast.Name))
    return {one.id for one in names if isinstance(one.ctx, ast.Store)}
