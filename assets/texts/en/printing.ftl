# The printer, the practice office.

screen-came-out = Did the sheet come out
printing-no-system = There is no printing system (lp) on this machine. Open the sheet in the viewer (F5) and print from there, or save it to a file (F2).
printing-says = { $printer }: { $words }
printing-sign-jam = paper jam, take the stuck sheet out and close the cover
printing-sign-no-paper = out of paper, load the tray
printing-sign-cover-open = the cover is open, close it
printing-sign-no-tray = the tray is not in, put it in
printing-sign-no-toner = out of toner, change the cartridge
printing-sign-bin-full = the output tray is full, take the sheets out
printing-sign-stopped = the queue is stopped, check the printer and start the queue in the system's printer settings
printing-sign-offline = not reached, check that it is on and its cable is in
printing-sign-low-toner = toner is low, have a cartridge ready
printing-sign-attention = something is not in order, look at the printer's own display
printing-sign-working = printing
printing-sign-ready = ready
printing-job-waits = The sheet waits in the printer's queue.
printing-job-gone = The sheet went to the printer whole.
printing-say-cause = What happened to the sheet? Press a digit.
printing-cause-jam = paper jam
printing-cause-no-paper = paper ran out
printing-cause-wrong-tray = wrong tray or size of paper
printing-cause-smudged = smudged or pale
printing-cause-wrong-text = the text is wrong
printing-cause-other = another reason: I will write it
printing-spoiled-wrong-text = The sheet is recorded as spoiled. Printed again it says the same: put the data of the case right first, then print.
printing-came-out-later = not known yet, ask later
printing-to-viewer = viewer
printing-to-file = file { $file }
printing-cut-off-question = Did sheet No. { $number } come out?
printing-cut-off-question-unnumbered = Did the sheet to be signed come out?
printing-cut-off-words = Paper: { $paper }. Sent to: { $to }. When and by whom: { $at }, { $clerk }. Then the program was cut off, and what became of the sheet is not recorded.
printing-cut-off-look = Look into the printer's tray. “Yes” records the sheet as printed. “No” records it as spoiled with its reason, and the same number prints again.
printing-cut-off-later = It is asked again at the next log-in.
printing-cut-off-recorded = The answer is recorded.
help-came-out =
    Did the sheet come out on paper, and whole? Look at it and answer by a digit.
    If not, the reason is chosen by a digit as well; “another reason” is written in your own words. The same number prints again.
    Above stands what the printer itself says: a jam, no paper, an open cover. It is looked at again and again.
    If the power went or the program was cut off after the sheet was sent, this question meets you at the next log-in.
