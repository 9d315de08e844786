# The course of a case: waiting, withdrawal, hand-over.

# Cases laid aside.
queue-parked = Laid aside
key-park = lay aside
key-take-up = back to the one laid aside
column-parked-since = Since
column-parked-until = To closing
parked-done = Laid aside: { $who }. F11 comes back to it.
parked-waits = Laid aside: { $who }. Papers are waited for until { $until }. F11 comes back to it.
parked-lacks = Lacking: { $what }
parked-nothing-lacks = The documents are in order, nothing is waited for.
parked-without-term = no term
home-nothing-parked = No case is laid aside. To lay one aside, press F11 during intake.
home-parked-closing = ! { $minutes } min to closing, waiting for papers: { $count }. F11 shows them
home-parked-closed = ✗ The office is closed and papers are still waited for: { $count }. F11, then decide: the receipt (F8) or wait on
