"""From the fold to what is shown: pure functions, one file for each noun."""
