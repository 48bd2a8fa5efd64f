"""A center's list of call types: read, proposed a map for, and set beside what people said."""
