"""The nouns that every part of Alongside shares, one file for each."""
