"""A shortcut to where a partition stands: written on the side, and thrown away when in doubt."""
