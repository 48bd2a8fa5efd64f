"""One partition's desks: what a command leads to, and what an event leaves behind."""
