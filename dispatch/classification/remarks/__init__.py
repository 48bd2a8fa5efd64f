"""What do the words of a call say? Found by rules, explainable to the word."""
