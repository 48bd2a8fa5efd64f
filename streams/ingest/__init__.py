"""From events to commands: who may send, which ids, what is personal. Pure; Kafka is elsewhere."""
