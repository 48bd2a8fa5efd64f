"""The gateway's own fold of every partition: what it knows, and how it comes to know it."""
