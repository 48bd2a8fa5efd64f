"""The shell around the core: Kafka, Faust, HTTP, SQL, files, clocks and the environment.

No rule of dispatch stands here.
What this package reads it turns into the nouns of `dispatch.contracts`, what the core decides
it writes down and sends, and what the core cannot know it answers.
"""
