"""What leaves a desk: effects of its steps, sent, expired or held back, and never forgotten."""
