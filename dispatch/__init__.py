"""What Alongside decides, and why.

Everything in this package is pure: no I/O, no clock, no environment, no random number and no
framework. Whatever it needs to know comes in as an argument, so that the same code decides under
Faust, in a replay of an old file, in a simulator and in the tests.
"""
