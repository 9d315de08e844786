# Registers, journals, complaints, outages, the end of the day.

# Complaints (003, chapter 3).
screen-complaints = Complaints
screen-complaint = Complaint
screen-receive-complaint = New complaint
screen-forward-complaint = Forwarding a complaint
screen-close-complaint = Outcome of a complaint
queue-complaints = Complaints
key-complaints = complaints
key-receive-complaint = new complaint
key-forward-complaint = forward it
key-complaint-outcome = outcome
key-complaint-case = open the case
key-complain = complaint about it
complaints-about = Complaints about decisions, acts and failures to act (chapter 3). Those whose term runs come first; overdue ones are red.
complaints-say = Enter: open the complaint. F2: register a new one.
complaints-none = There is no complaint. F2: register one.
complaint-column-received = Received
complaint-column-from = From
complaint-column-next = What is next
complaint-term-forward = forward to the body
complaint-term-provider = provider considers
complaint-term-body = body considers
complaint-to-provider = the provider or its official
complaint-to-body = the reviewing body
complaint-outcome-satisfied = wholly satisfied
complaint-outcome-partly = partly satisfied
complaint-outcome-rejected = rejected
complaint-outcome-withdrawn = taken back
complaint-registered = Registered
complaint-forwarded = Forwarded
complaint-outcome = Outcome
complaint-field-received = Received on
complaint-field-from = From whom
complaint-field-contact = Where to answer
complaint-field-addressee = Addressed to
complaint-field-case = Case number, if any
complaint-field-about = What about
complaint-field-body = To which body
complaint-field-letter = Letter: number and date
complaint-field-registered = Registered there on
complaint-field-outcome = Outcome
complaint-field-decision = What was decided
complaint-field-answer = Answer: number and date
complaint-without-case = The complaint is about no case. Find a case by its number: F3 on the first screen.
complaint-say = F2: forward it. Where its demands are wholly met, F5: write the outcome.
complaint-say-forwarded = The body considers it. When the decision comes, write the outcome: F2.
complaint-say-closed = The complaint is closed. Esc: back to the list.
complaint-gone = This complaint is not here. Go back to the list and open it again.
complaint-no-case = There is no case of that number. Check the number or leave the field empty.
complaint-no-rule = The service's file has no terms of complaints. Ask the manager to add the tables [[complaint]].
complaint-received-when = The day of receipt is not after today and not older than a year. Check the date.
complaint-registered-when = The body cannot have registered it before it was received. Check the date.
receive-complaint-about = Three working days to forward it run from the day of receipt (ch. 3, p. 15); five or fifteen from the day of registration (p. 16, 17).
receive-complaint-say = Fill it in and press F2. Space changes a choice.
receive-complaint-done = The complaint is registered: No. { $number }. Its terms run.
forward-complaint-about = It goes with the administrative file (ch. 3, p. 15). The body's fifteen working days run from its registration there (p. 17).
forward-complaint-say = To whom, by which letter, registered there when. F2: write it down.
forward-complaint-done = Forwarded. The body's term runs.
close-complaint-about = A complaint may stay here only if its demands are wholly met or it was taken back (ch. 3, p. 15).
close-complaint-about-body = The outcome as the reviewing body told it.
close-complaint-say = The outcome, what was decided, and by which letter the person was told. F2: write it down.
close-complaint-done = The outcome stands in the journal; the complaint is closed.
refusal-complaint-closed = The complaint is closed. Make a new entry for a new complaint.
refusal-complaint-forwarded = The complaint was forwarded. Wait for the decision and write the outcome.
refusal-complaint-forward-first = Forward it first, see ch. 3, p. 15: a complaint that is not wholly satisfied cannot stay here.
pack-complaint-twice = This term of a complaint is named twice. Keep one table [[complaint]] with this `of`.
pack-series-of-office = The mark "{ $mark }" is that of the office's complaints. Take another one.

# Outages (003, chapter 2, point 14).
screen-outages = Outages
screen-notice-outage = An outage is noticed
screen-restore-outage = An outage is over
key-outages = outages
key-notice-outage = note an outage
key-restore-outage = it is over
outages-about = An outage stops no term (ch. 2, p. 14). Cases that waited are marked.
outages-say = F2: note a new outage, or that it is over.
outages-none = No outage was noted. F2: note one.
outage-hours-now = The provider's unit works 09:00–18:30 Astana = { $from }–{ $until } here: it is at work now.
outage-hours-not-now = The provider's unit works 09:00–18:30 Astana = { $from }–{ $until } here: it is not at work now.
outage-hours-off = Kazakhstan does not work today: the provider's unit begins at 09:00 Astana on the next working day.
outage-lasts = lasts
outage-waiting = Cases waiting: { $count }
outage-column-noticed = Noticed
outage-column-restored = Over
outage-column-failed = What
outage-column-cause = Cause
outage-failed-system = system down
outage-failed-channel = no channel
outage-failed-emergency = emergency
outage-failed-other = other
outage-field-date = Date
outage-field-hour = Time here
outage-field-failed = What happened
outage-field-cause = Cause
outage-field-told = Who was told
outage-noticed-when = That time has not come yet, or was more than a month ago. Check date and time.
outage-restored-when = An outage is not over before it was noticed, nor later than now. Check date and time.
outage-cause-missing = Write the cause: one word at least.
notice-outage-about = The time is when it was noticed: from then on the provider's unit acts. The cause can be written later.
notice-outage-say = Fill it in and press F2. Space changes the choice.
notice-outage-done = The outage is noted. Cases marked: { $count }. No term has moved.
restore-outage-what = { $failed }, noticed { $at } (Astana { $astana }).
restore-outage-say = When it was over, and what the cause was. F2: write it down.
restore-outage-done = Noted. The history of the cases that waited shows it; no term has moved.
refusal-outage-open = One outage lasts already. Write first that it is over.
refusal-outage-over = This outage is over. Go back and look at the list.
home-outage = ! Outage since { $at }: { $failed }. Cases waiting: { $count }. No term moves (ch. 2, p. 14).

# Days that move terms.
screen-moved-terms = Which terms would move
key-move-terms = write it down
moved-by-day-off = { $date } the office is closed: { $why }.
moved-by-working-day = { $date } the office works: { $why }.
moved-by-withdrawal = { $date } by the calendar again.
moved-by-week = Working days in a week: { $days }.
moved-why-week = working days in a week: { $days }
moved-why-holidays = table of holidays
moved-by-holidays = This version of the program has another table of holidays. Days that move terms: { $days }
moved-holidays-say = Terms that move: { $count }. F2: write the new ones into the cases.
terms-moved = Terms moved: { $count }. The history of each case shows it.
moved-column-term = Term
moved-column-was = Was
moved-column-due = Will be
moved-term-of-case = of the case
moved-nothing = No running term would move.
moved-terms-say = Terms that would move: { $count }. F2: write it down. Esc: change nothing.
moved-terms-done = The day is written down, terms moved: { $count }. The history of each case shows it.

# The history of a case.
act-term-moved = Term moved: was { $was }, is { $due }. { $day }: { $why }
act-delayed = Outage since { $from }: the case waits, its term stays
act-delay-over = Outage from { $from } to { $until }: the case waited, its term stayed
act-complaint-received = Complaint No. { $number }: { $about }
act-complaint-forwarded = Complaint forwarded: { $to }
act-complaint-closed = Outcome of the complaint: { $outcome }
act-complaint-term-moved = Term of the complaint ({ $term }) moved: was { $was }, is { $due }

help-complaints =
    All complaints of the office. At the top those whose term runs, the most pressing first.
    F2 registers one. A complaint about a case is begun more easily from the case: F10, "complaint about it".
    Chapter 3: three working days of receipt to forward it; five (provider) or fifteen (body) of registration to consider it.
help-complaint =
    At the top stand the terms that run, each with its point; F4 opens the point.
    F2 is the next step: forward it; after that, the outcome. F5 writes the outcome at once where the demands are wholly met or the complaint was taken back.
    Enter opens the case that it is about.
help-receive-complaint =
    The day of receipt may lie before today (post); it is registered now.
    The case's number: whole, or its last digits in this year. Leave it empty where there is no case.
    The program gives the complaint its number, without gaps.
help-forward-complaint =
    Name the body, the number and date of the covering letter.
    Where the day of registration there is not known yet, leave today's.
help-close-complaint =
    Space changes the outcome. Write what was decided, and by which letter the person was told.
    A complaint that is not wholly satisfied is forwarded first (chapter 3, point 15).
help-outages =
    The journal of outages: noticed when (here and in Astana), what and why, over when.
    An outage moves no term; cases that waited are marked in their history.
    While it lasts the first screen shows it.
help-notice-outage =
    The time is by the office's clock; the program works out that of Astana.
    Who was told: the operator's name, the number of the request for support.
help-restore-outage =
    Write when everything worked again, and the cause that was found.
    Cases accepted while it lasted are marked too.
help-moved-terms =
    The terms that this day would move: what they were, what they will be. Nothing changes before F2.
    Each goes into the history of its case, with the reason. Tell the people whose term has moved.
    The same list meets you at the first log-in after an update that brought another table of holidays: F2 writes the new terms down.

# Registers and journals on paper.
screen-registers = Registers and journals
screen-register-period = Period
key-registers = registers and journals
key-make-register = make it
registers-about = Made from what the program recorded: nothing is typed again. What comes out is seen before it is printed.
registers-say = Enter: choose; the period of a journal or the cases of a register come on the next screen.
paper-results-register = journal of results handed over
paper-refusals-register = register of refusals to accept
paper-complaints-register = register of complaints
paper-outages-register = journal of outages
paper-window-plate = plate of the window
paper-day-sheet = sheet of the day
register-results-what = what was handed to whom, by which document
register-refusals-what = whose papers were not accepted, and why
register-complaints-what = receipt, terms, outcome
register-outages-what = noticed, cause, over, who waited
register-plate-what = your name and post, large
register-from = From
register-until = Until
register-period-say = Dates as digits. F2: make it.
register-period-backwards = The end lies before the beginning. Check the dates.
register-erased = erased at the end of its keeping
register-recalled = recalled
help-registers =
    Journals and registers are made from what was recorded in the period: rows are numbered, each page repeats the heads, has its number and says how many rows stand on it.
    The plate of the window bears your name and post, in Kazakh and Russian.
    Their form is the office's own: no regulation prescribes one.
    Below stand the registers of the services: a register takes cases and is closed under a number of its own. A case enters the journal of its service by itself; the journal is printed for a period.
help-register-period =
    As a rule from the first of the month until today. Both days are in it.

# The end of the day.
screen-day-end = End of the day
key-day-end = end of the day
key-print-day = print the sheet
day-end-say = Nothing hinders closing the day. F7: the sheet to be signed.
day-column-what = What
day-column-more = More
day-nothing-open = Nothing is open.
day-no-outer-number = No request number
day-waiting = Awaiting answer
day-uncollected = Not handed over
day-originals = Originals kept here
day-parked = Laid aside
day-complaints = Complaints
day-outages = An outage lasts
day-spoiled = Spoiled sheets
day-late-acceptance = Acceptance longer than its term (minutes / term)
day-late-waiting = Waited longer than allowed (minutes)
day-numbers = Numbers of the day: { $numbers }
day-waits = Line, { $purpose }: came { $came }, called { $called }, left { $left }; median { $median }, longest { $longest } min
day-waits-uncalled = Line, { $purpose }: came { $came }, called { $called }, left { $left }
day-no-tickets = No ticket was stamped
day-head = Last entry of the journal: No. { $seq } · { $head }
day-closed-before = The sheet of this day was printed at { $time }: entry No. { $seq } · { $head }
help-day-end =
    Everything that is open: cases without a request number, awaiting an answer, results not handed over, originals, what is laid aside, spoiled sheets; the numbers used today; how long people waited.
    F7 prints the sheet to be signed. The last entry of the journal stands on it: by that it shows later whether anything before it was changed.
    A day may be closed without the sheet.

# Registers and journals of the services.
paper-service-register = register of a service
paper-service-journal = journal of a service
screen-register-fill = A register to close
screen-registers-closed = Closed registers
screen-register-closed = A closed register
screen-strike-line = Strike a line of a register
key-close-register = close the register
key-mark-all = mark all
key-closed-registers = closed ones
key-strike-line = strike the line
column-due = Due
register-fill-say = Space changes a mark. F2 closes the register with the marked cases: it is given its number.
register-fill-received-say = Space – mark what came. F2 – close it: the rest wait on and are named in the list.
register-fill-marked = Marked: { $marked } of { $count }
register-fill-none = There is no case for this register. F6 shows the closed registers.
register-fill-none-say = F6 shows the closed registers. Esc: back.
register-takes-step = It takes the cases whose step “{ $step }” runs.
register-takes-only = It takes only: { $what }.
register-nothing-marked = No case is marked. Mark one with Space.
register-gone = There is no such register. Go back to the list and open it again.
refusal-register-case = Case No. { $number } is not taken by this register any more: somebody has moved it on. Open the list again.
registers-closed-say = Enter shows the lines. F7 prints again.
registers-closed-none = No register is closed yet. Press Esc and make one first.
register-column-closed = Closed
register-column-lines = Lines
register-column-struck = Struck
register-column-file = File No.
register-column-note = Note
register-column-missed = Missing from
register-line-absent = did not come
register-closed-say = A closed register does not change. F8 strikes a wrong line. F2 files it away. F7 prints.
register-closed-when = Closed: { $at }, { $clerk }
register-line-struck = struck: { $reason }
refusal-line-struck = This line is struck, or the contents of its case are erased. Choose another line.
strike-line-reason = Reason
strike-line-say = Write the reason and press F2.
strike-line-what = Register No. { $number }, case No. { $case }: { $who }
strike-line-about = The register itself does not change: a correcting line will stand beneath it. If the steps that follow are not done yet, the step that the register ended runs again, and the case is offered to the next register.
strike-line-done = The line is struck. F7 prints the register with its correction.
act-registered = { $list }: No. { $number }
act-journal-entry = { $list }: registration number { $number }
act-line-struck = Line in register No. { $number } struck: { $reason }
act-line-struck-again = Line in register No. { $number } struck: { $reason }. Step "{ $step }" runs again
pack-register-end = "{ $end }" is no titled end of the register's step. Take one with a title from the ends of the step that step names.
pack-journal-moment = "{ $code }": either on or step says when a case enters the journal. Fill in one of them and remove the other.
pack-register-stage = "stage" is for a register without a step, and this one takes the cases of the step "{ $step }". Remove stage or step.
pack-register-columns = "{ $code }": there are no columns. Fill in columns.
help-register-fill =
    The cases that the register takes: those whose step runs now, all marked. Space changes a mark, F5 changes all at once.
    F2 closes the register: its number leaves no gap, the step of each case ends, every copy is printed with its addressee.
    A closed register does not change; a wrong line is struck with a reason in the register itself, from the list of F6.
    Where the register says what came back, nothing is marked at first: mark what came. The rest waits on and is named on the sheet.
help-registers-closed =
    Closed registers of this kind, the last at the top: number, when and by whom closed, how many lines and how many struck.
    Enter shows the lines, F7 prints it again as it was closed.
help-register-closed =
    The lines as they were at closing. F8 strikes a wrong one with the reason: in print it becomes a correcting line.
    A struck case is offered to the next register if the steps that follow are not done yet.
help-file-register =
    The copy of the register that stays here goes to the nomenclature file (001, annex 1, table 1).
    The file of the last register of this kind is offered; the number of sheets where it is needed. F2 records it.
    Filed in the wrong one: type the right number and why; the record of before stays in the journal.
help-strike-line =
    Write the reason: it stands in the history of the case and in the correcting line of the register.
