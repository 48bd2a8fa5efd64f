"""Who is told how the desks of this worker stand? Figures for Prometheus, alarms for a person."""
