# The course of a case: waiting, withdrawal, hand-over.

# Cases laid aside.
queue-parked = Laid aside
key-park = lay aside
key-take-up = back to the one laid aside
column-parked-since = Since
column-parked-until = To closing
parked-done = Laid aside: { $who }. F11 comes back to it.{ $term ->
    [0] {""}
   *[other] {" "}The term of acceptance ({ $term } min) runs on.
}
parked-waits = Laid aside: { $who }. Papers are waited for until { $until }. F11 comes back to it.{ $term ->
    [0] {""}
   *[other] {" "}The term of acceptance ({ $term } min) runs on.
}
parked-lacks = Lacking: { $what }
parked-nothing-lacks = The documents are in order, nothing is waited for.
parked-without-term = no term
home-nothing-parked = No case is laid aside. To lay one aside, press F11 during intake.
home-parked-closing = ! { $minutes } min to closing, waiting for papers: { $count }. F11 shows them
home-parked-closed = ✗ The office is closed and papers are still waited for: { $count }. F11, then decide: the receipt (F8) or wait on

# Data sent back for correction.
queue-returned = To correct
state-returned = correct the data
state-withdrawn = withdrawn by the applicant
key-sent-back = data sent back
key-correct-data = correct the data of the application
case-next-correct = correct the data
case-say-correct = The provider asks for the data to be corrected: its words are in the summary. F2 opens the application.
screen-sent-back = Answer: correct the data
sent-back-about = The provider neither refused nor gave an IIN; it asks for the data to be corrected. The term does not begin anew.
sent-back-say = Write the provider's words in both languages, then F2.
sent-back-done = Recorded. Correct the data (F2) and transfer the request again.
field-provider-words = The provider's words
draft-correction = Correcting the data
screen-correction = What was corrected
correction-say = Check the changes, write the reason, then F2. Esc goes back to the fields.
correction-nothing = Nothing was changed. Esc goes back to the fields of the application.
correction-to-sign = The printed application changes: print the new one (F7), the applicant signs it again.
correction-as-signed = The request that was signed digitally stays as it is: put right only what was typed otherwise than it stands there. Other data are another request.
correction-no-sheet = The printed application stays as it is; nothing is signed again.
correction-not-signed = not signed
correction-signed = signed again
correction-done = The correction is recorded.
field-correction-why = Reason for the correction
field-correction-application = The new application
problem-correction-nothing = Nothing was changed. Correct a field of the application (Esc) or leave.
problem-correction-unsigned = A signature is needed: print the application (F7), have it signed and mark it here (Space).
refusal-correction-open = Fields not in order: { $count }. Correct them (Esc).
refusal-correction-unsigned = The application changed and the new one is not signed. Print it (F7) and have it signed.
refusal-correction-overtaken = Something was recorded with this case after the correction was begun. Leave it (Esc) and open it again: what you changed stays, all else is as the case says now.
refusal-correct-data-now = Data are corrected when the provider sent them back or when an answer is recorded. See what stands at F2.
refusal-transfer-returned = The provider asks for the data to be corrected. Correct them (F2), then transfer again.
transfer-changed = Corrected, enter anew: { $fields }

# Withdrawing the application.
key-withdraw = withdraw the application
key-print-request = print the request
paper-withdrawal = request to withdraw
screen-withdraw = Application withdrawn by the applicant
withdraw-about = The applicant takes the application back: this is no refusal. The case keeps its number and everything recorded.
withdraw-outer = Request no. { $number } stays in IIS TsON: withdraw it there.
withdraw-say = F7 prints the request. When the applicant has signed, mark it (Space), then F2.
withdraw-done = The application is withdrawn. The case is closed; this is no refusal.
withdraw-not-signed = not signed
withdraw-signed = signed
field-withdraw-request = The applicant's request
field-withdraw-by = Who signed
field-withdraw-reason = Reason (if given)
problem-withdraw-unsigned = Without a signature nothing is withdrawn. Print the request (F7), have it signed and mark it here (Space).
refusal-withdraw-late = An accepted application can be withdrawn until the answer comes. See what stands at F2.

# Originals in the drawer.
key-originals-back = give originals back
drawer-give-back = ! Originals in the drawer: { $documents }. Give them back and press F5.
drawer-given-back = ✓ Originals given back: { $documents }
drawer-unrecorded = ? Accepted by an earlier version, which did not count originals. By the list there were kept: { $documents }. Look in the drawer; when all are back: F10, “give originals back”
drawer-question = Have all originals been given back? They go to { $to }.
drawer-list = In the drawer: { $documents }
drawer-consequence = Giving them back is recorded in the journal under your name.
drawer-yes = yes, all given back
drawer-refused = Give the originals back: { $documents }
refusal-originals-in-drawer = Originals still in the drawer: { $count }. Give them back and press F5, or choose it in the list (F10).
refusal-drawer-empty = No original of this case lies in the drawer. See the tab "Documents".

# Shelf, hand-over.
key-shelf = shelf
screen-shelf = Where the result lies
field-shelf = Shelf or box
shelf-say = Write in short where the paper lies; empty: nowhere in particular. Then F2.
shelf-done = Recorded where the paper lies.
refusal-shelve-nothing = A result that is ready goes on the shelf. Enter the answer first (F2).
refusal-transfer-decided-here = This service is decided here, nothing is transferred. Enter the answer when it is there (F2).
case-next-result = enter the answer
case-say-result = Is the service decided? F2: enter the result, F8: record a refusal.
case-next-refusal = record the refusal
case-say-refusal = The service is refused: record the refusal (F2).
case-say-step = Steps run that come before the answer (the tab "Procedure"). F2: record which of them is done.
key-correct-result = correct the answer: the service was given
screen-decide-result = Answer: the service is given
screen-correct-result = Correcting the answer: the service is given
decide-say-result = Write what the answer says, then F2.
refusal-step-not-now = The case has ended or is not accepted, no step runs: open another case (F3).
refusal-step-not-open = This step does not run now. Look at the tab "Procedure".
refusal-step-running = The step "{ $step }" still runs: the case does not close until it is done. Press F10 and record how it ended.
refusal-step-answer = This end comes with the answer or the hand-over: record that (F2, F8).
refusal-second-person = A second person does this step: ask whoever approves to come in under their own name and record it.
refusal-step-before = It is too early for an answer: end the steps that run first. F10, "step done"
key-end-step = step done
screen-end-step = Which step, and how it ended
end-step-none = No step runs that is ended here.
column-ready = Shelf · waits
ready-days = { $what } · { $days } d
field-receiver = Who receives it
field-authority = By what authority
field-coupon = Coupon
field-coupon-signed = Who signed the statement of loss
receiver-person = the applicant
receiver-representative = a representative
coupon-shown = shown
coupon-lost = lost
handed-to-representative = { $to } (representative: { $authority })
handed-coupon-lost = coupon lost, statement signed by { $signed }

# Recall of a paper handed over.
key-recall = recall the paper handed over
key-note-read = note read
key-read-note = to the note on a recall
screen-recall = Recall of a paper handed over
recall-what = Recalled: { $paper }, no. { $number }, handed to: { $to }
recall-about = Its number is withdrawn for good. The right paper comes out under a new number that names this one. The manager gets a note of whose data were seen.
recall-say = Why is the paper wrong, and whose data were seen by somebody else? Then F2.
recall-done = The paper is recalled. Correct the answer or the data (F10) and print the new one (F2).
recall-unchanged-question = Nothing was corrected after the recall. Issue the paper again unchanged?
recall-unchanged-words = The new paper takes a new number and says the same as the recalled one. To put it right, see the commands (F10): correct the data of the application, or correct the answer.
recall-unchanged-no = no, correct it first
recall-unchanged-yes = yes, issue it unchanged
recall-no-note = There is no unread note on a recall. See the history of the case.
recall-sheet-not-back = not back
recall-sheet-back = back and destroyed
field-recall-reason = Why it is wrong
field-recall-seen = Whose data, seen by whom
field-recall-sheet = The sheet
problem-recall-seen = Name whose data were seen by somebody else; if nobody's, write so.
refusal-recall-manager = A paper that was handed over is recalled by the manager or the head of office. Ask one of them.
right-recall = Recall a paper handed over
refusal-recall-nothing = There is nothing to recall: no paper was handed over. See the tab "Papers".
home-recalled = ! Recalled after hand-over: no. { $number }. Whose data were seen: { $seen } (in all: { $count }). F10, "to the note on a recall"
course-recorded = Recorded.

# In the summary and the history.
summary-returned = To be corrected
summary-drawer = Originals in the drawer
summary-shelf = Lies
summary-withdrawn = Withdrawn by applicant
summary-recall = Recalled paper
summary-recall-words = no. { $number }, { $at }. Whose data were seen: { $seen }
act-returned = Answer: correct the data. { $words }
act-data-corrected = Corrected: { $what }. Reason: { $reason }
act-data-documents = documents
act-shelved = Lies: { $shelf }
act-shelf-none = Taken from the shelf
act-originals-returned = Originals given back: { $count }, { $to }
act-recalled = Paper no. { $number } recalled after hand-over. Reason: { $reason }. Whose data were seen: { $seen }
act-note-read = Note on the recall of no. { $number } read
act-withdrawn = Application withdrawn: { $by }

help-sent-back =
    What came from IIS TsON is no decision but a request to correct the data. Write its words in Kazakh and in Russian.
    The case goes to the list "To correct". The Algorithm does not describe this: the same term runs on, it does not begin anew.
    Then F2 opens a copy of the application; only what changes in it is recorded.
help-correction =
    Every field that changed: what it was and what it is. Nothing else is touched.
    Who stands for the applicant is put right in the application (F10, "who is here" or "representative's data"); a new one shows the papers.
    Where the printed application changes, a new one is printed (F7) and signed; mark the signature.
    The reason stays in the history. Then the request is transferred again, under the same number or a new one.
help-withdraw =
    The applicant has thought better of it and wants the application back. This is no refusal by anybody.
    F7 prints the request (the office's own form, the regulation has none). When it is signed, mark it with Space.
    Give originals from the drawer back (F5): with one in the drawer no case closes. The case keeps its number.
help-recall =
    A paper that was handed over is wrong: there is a mistake in it, or somebody else got it. Only the manager recalls it.
    Write whose data somebody else has seen: this note stands on the manager's first screen until it is read.
    The number is withdrawn. Correct the answer or the data and print a new paper: it names the old one and is handed over again.
help-shelf =
    Where the finished paper lies: shelf, box, folder. The list "Ready to hand over" shows it beside the days that it has waited.
    The field may stay empty. After the hand-over the place is forgotten by itself.
paper-originals-none = no originals were taken

# Files of the nomenclature: where a finished case lies and until when it is kept.
screen-to-file = Finished cases to be filed
screen-file-case = File the case
screen-file-register = File the register away
screen-file-marked = File the marked cases
key-filing = file finished cases
key-file-away = file away
key-file-anew = filed elsewhere
to-file-say = Space: mark. F2: file the marked ones under one number, F5: mark all.
to-file-none = No finished case waits to be filed. Press Esc.
to-file-column-decided = Decided
to-file-withdrawn = withdrawn
file-field-file = Number of the file
file-field-sheets = Sheets
file-field-reason = Why another number
file-case-say = The number of the nomenclature file and, where needed, the sheets; then F2.
file-anew-say = Type the right number and why the one before is wrong; then F2. The entry of before stays in the history.
file-case-done = Filed: the number of the file stands on the tab Summary.
file-register-done = Filed: the number of the file stands above the lines of the register.
file-marked-say = The number of the file (the last one is offered), then F2.
file-marked-count = Cases marked: { $count }
file-marked-done = Cases filed: { $count }
file-nothing-marked = No case is marked. Mark with Space.
problem-file-number = Type the number of the file, 30 characters at most.
problem-file-sheets = Type the sheets in digits, 9999 at most, or leave it empty.
problem-file-same = It is filed under this number already. Type another number or press Esc.
refusal-file-not-over = The case is not over: what was handed over, refused or withdrawn is filed. Finish it first (F2).
refusal-file-erased = The contents of this case are erased: there is nothing to file. Press Esc.
summary-filed = Filed
summary-kept = Kept
filed-sheets = № { $file }, sheets: { $sheets }
filed-until = until { $day }
act-filed = Filed: { $file }
act-filed-anew = Filed elsewhere: { $file }; { $reason }
help-to-file =
    Finished cases that lie in no file yet: handed over, refused at intake, withdrawn.
    Space marks a case, F5 all of them. F2 files the marked ones under one number.
    How long it is kept is entered by itself, by the rule of the service; years count from the end of the year in which the case was over.
    A wrong number: open the case (F3), F10, "filed elsewhere".
help-file-case =
    Type the number of the file and, if you count them, the sheets. The number named last is offered.
    Filed already: type the right number and the reason; the entry of before is not erased.
    If a paper is recalled later, the case is in work again and is filed anew.
help-file-marked =
    All marked cases go under one number. Sheets are typed in the case itself: F10, "filed elsewhere".

register-close-question = { $count ->
    [one] Close the register with { $count } case?
   *[other] Close the register with { $count } cases?
}
register-close-words = It gets the next number and never changes again. The step that it ends is over for each case.
register-close-yes = close it
acceptance-lasted = { $spent } of { $limit } min
decide-day-past = This day is past: the document would never have been valid. Check the date and correct it.
