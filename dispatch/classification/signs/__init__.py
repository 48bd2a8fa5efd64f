"""Which words of a call type say something? A table of signs for each thing that they can say.

Written from what dispatch centers in general write (the common incident types of APCO ANS
2.103.2-2019, abbreviations of the field), never from a list of one city's whole types. Words of
race, housing, dress or diagnosis are in none of them: they change no reading (practice 2.5).
"""
