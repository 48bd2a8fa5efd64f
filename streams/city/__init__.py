"""An invented city that calls for help and answers, so that the whole can be seen at work.

Nothing in it is real. What happens is drawn from a seed; how much of what comes from published
figures, which `streams.city.figures` names. It talks to the desks as sources and crews would: by
events on the topics that ingest reads, and by nothing else.
"""
