"""`alongside policy ...`: each module here with a function `register` adds one command."""
