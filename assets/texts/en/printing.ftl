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

screen-paper-trays = Printers and paper
screen-paper-tray = Printer and tray
key-printers = printers and paper
key-change-tray = change
key-test-page = test page
print-other-printer = other printer
paper-test-page = test page
printing-none = No printer found. Switch it on and open the screen again; without a printer sheets are saved to files or printed from the viewer.
printing-trays-say = Enter changes printer, tray and offset. F7 is the test page of the chosen size.
printing-column-sheet = Paper
printing-column-printer = Printer
printing-column-tray = Tray
printing-column-offset = Offset, mm
printing-column-sides = Sides
printing-printer-asked = chosen at the print
printing-tray-printers = the printer chooses
printing-sides-one = one-sided
printing-sides-two = two-sided
printing-tray-printer = Printer
printing-tray-slot = Tray
printing-tray-x = Offset to the right, mm
printing-tray-y = Offset down, mm
printing-tray-sides = Sides
printing-tray-say = The change is recorded in the journal. F2: done, then F7: test page.
printing-tray-words = The offset is for a printer that sets its sheets aside: +1.5 moves the text 1.5 mm to the right (down), −1.5 to the left (up). A sheet saved to a file is not moved.
printing-tray-saved = Saved. F7: test page.
printing-problem-shift = Type millimetres from −15 to 15, such as 1.5 or -2.
help-paper-trays =
    To which printer and tray each size of paper goes. F7 prints at once on the printer that is set.
    F7 here is the test page: rulers at the edges, every Kazakh letter, a code, tray and offset. A mark of the ruler has to stand as many millimetres from the edge of the sheet as it says.
    If the sheet is moved, press Enter, write the offset in millimetres and print the test page again.
    Here stands what the printer itself says, too: no paper, a jam, an open cover.
help-paper-tray =
    Printer and tray are chosen from a list by a digit or the arrows. Trays are called as the printer itself calls them.
    The offset to the right and down is above zero, to the left and up below zero, up to 15 mm, with one decimal.
    One-sided is usual: a paper that is handed over has an empty back.
    Who changed it stays in the journal. F2: done.
