"""The Faust agents: decode, one call, encode. Nothing is raised out of one."""
