"""What one desk has to say to another: taken to its inbox, in order, and never forgotten."""
