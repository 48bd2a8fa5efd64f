"""Where teams are: followed on their own topic, told to the desk as ages and distances only."""
