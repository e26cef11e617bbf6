"""How fast it is: ``python -m tests.bench``. Figures to read, never a test that may fail.

Machines differ, and one machine differs from one minute to the next. So every figure stands beside
a reference that was taken turn by turn with it, and the ratio of the two is what can be compared.
"""
