# The printer, the practice office.

