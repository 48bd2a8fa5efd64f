"""What operations staff and other software see and do over HTTP. It decides nothing itself.

A fold of the log like every other reader, and a hand that puts commands into the inbox.
"""
