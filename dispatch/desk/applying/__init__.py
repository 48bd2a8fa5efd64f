"""How each event is applied, by the thing that it concerns. No rules live here."""
