"""From what a source entered to coded facts: what was reported, how sure, and from which answer."""
