# The way of a case: waiting, withdrawal, recall, hand-over.

