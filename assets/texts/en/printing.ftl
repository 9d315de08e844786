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
printing-cut-off-question-office = Did this sheet come out: { $paper }?
printing-cut-off-question-unnumbered = Did the sheet to be signed come out?
printing-cut-off-words = Paper: { $paper }. Sent to: { $to }. When and by whom: { $at }, { $clerk }. Then the program was cut off, and what became of the sheet is not recorded.
printing-cut-off-look = Look into the printer's tray. “Yes” records the sheet as printed. “No” records it as spoiled with its reason, and the same number prints again.
printing-cut-off-look-office = Look into the printer's tray. “Yes” settles it. “No”: the sheet is made anew and printed once more.
printing-cut-off-look-recovery = Look into the printer's tray: this sheet must not lie there for everybody. The code is kept nowhere and cannot be printed again; if it is on no paper, the manager makes a new sheet (clerks, “new recovery sheet”).
printing-cut-off-later = It is asked again at the next log-in.
printing-cut-off-recorded = The answer is recorded.
help-came-out =
    Did the sheet come out on paper, and whole? Look at it and answer by a digit.
    If not, the reason is chosen by a digit as well; “another reason” is written in your own words. The same number prints again.
    Above stands what the printer itself says: a jam, no paper, an open cover. It is looked at again and again.
    If the power went or the program was cut off after the sheet was sent, this question meets you at the next log-in. It is asked of sheets of the office, too: a register, the sheet of the day, a test page.

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

screen-practice = Practice
screen-practice-card = The person at the counter
key-practice = practice
key-practice-begin = begin
key-practice-end = end practice
key-practice-scan = passport on the reader
key-practice-card = the person's data
practice-offer = Try it first: made-up people, nothing is kept
practice-say = Choose a task by its digit: the stopwatch runs at once. F2 ends practice.
practice-say-free = Esc opens the practice office. F2 ends the practice.
practice-free = There are no timed tasks for an office of this kind. Everything else can be tried: the services of your office, made-up people, and cases on every stage of their way.
practice-words = The people are made up, the papers bear ҮЛГІ. The practice office goes whole at the end, nothing is written into the real one. Results are shown until this practice ends.
practice-begun = The time is running.
practice-meter = { $time } · { $keys ->
    [one] { $keys } key
   *[other] { $keys } keys
}
practice-done = The task is done
practice-not-done = The task is not done: something stands otherwise than on the sheet
practice-differs =   On the sheet – { $what }: { $value }
practice-took = Time { $time }, keys pressed: { $keys }, slips: { $slips }
practice-slips-zones = zone of the passport: { $count }
practice-slips-refused = commands refused: { $count }
practice-slips-mended = fields mended: { $count }
practice-slips-wrong = not as on the sheet: { $count }
practice-next = Next: { $n }. { $title } – press Enter. Repeat any of them by its digit.
practice-once-more = The task does not count yet: press Enter to begin it anew.
practice-all-done = All tasks are done. Press F2 to end practice and go to your own office; repeat any of them by its digit.
practice-best = Your best before. { $what }
practice-first = The first result of this task. Repeat it and compare with yourself.
practice-no-folder = There is no temporary folder for the practice office. Check the free space on the disk and try again.
practice-card-say = F2 is the passport reader: on the passport screen it reads the zone. F12 opens this sheet from anywhere.
practice-no-reader-here = The screen beneath this sheet reads no passport. Open the passport screen or Find (F3), and press F12 and F2 there.
practice-no-task = There is no such task here. Go back and choose another one.
practice-goal-state = case: { $state }
practice-goal-printed = a paper came out
practice-goal-spoiled = a sheet spoiled, printed again
practice-goal-represented = representative recorded
practice-goal-patronymic = patronymic parted
practice-goal-outer-number = number in IIS TsON is right
practice-goal-iin = IIN is right
practice-goal-lacks = named what lacks
practice-goal-corrected = data corrected
practice-goal-recalled = paper recalled
practice-card-case = Number of the case
practice-card-outer-number = Number in IIS TsON
practice-card-iin = IIN in the answer
practice-card-shows = Shows
practice-card-representative = Representative
practice-card-representative-citizenship = Citizenship of them
practice-card-papers = Papers at hand (with copies)
practice-card-document = Passport number
practice-card-surname = Surname
practice-card-given-names = Given names
practice-card-patronymic = Patronymic
practice-card-born = Date of birth
practice-card-issued = Date of issue
practice-card-citizenship = Citizenship
practice-card-birthplace = Place of birth
practice-card-ethnicity = Ethnicity
practice-card-region = Region
practice-card-district = District
practice-card-address = Address
help-practice =
    Work as at a real window: choose a task, and the person's passport appears with what is said.
    Time, keys and slips are counted: check digits of the zone, commands refused, fields mended.
    Tasks stand in the order of a day: acceptance, refusal, a spoiled sheet, transfer, correction, hand-over, recall. What is done bears ✓ on the person's sheet.
    When all of it is done the result is shown, with the best of your own before.
    F2 ends practice: the practice office goes, and you stand at the door of your office again.
help-practice-card =
    The passport of a made-up person: its machine-readable zone, what is seen in it, and what the person says.
    F2 enters the zone on the passport screen, as a reader does. It may be typed as well.
    F12 opens this sheet from any screen of practice, Esc leads back to the work.
practice-opens = The practice office is opening…
print-file-unnamed = Type the name of the file, then F2.
