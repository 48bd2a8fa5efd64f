"""Proof that a policy keeps its promises, over all calls at once. Imported only where it is used.

``model`` states the table as formulas, ``symbolic`` runs the generated functions to formulas,
``equal`` proves the two the same, ``properties`` names the promises, ``run`` asks the solver.
"""
