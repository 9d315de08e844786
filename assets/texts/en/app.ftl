# Screens: names, labels, messages, keys, help.

app-name = Tereze
app-what = Tereze: from the passport to the finished paper. Offline, on this computer.
astana = Astana
case = Case
draft = Draft
point = point { $point }
no = no
yes = yes
answer-no = no
answer-yes = yes
answer-no-back = no, go back

# Names of screens.
screen-barred = The folder did not open
screen-recovery = Recovery code
screen-first-run = First run
screen-log-in = Log-in
screen-home = Today
screen-new-case = New case
screen-list = List
screen-commands = Commands
screen-help = Help
screen-question = Question
screen-law = Regulation
law-in-kazakh = The regulation stands here in Kazakh: that is the official text at hand.
screen-checklist = The applicant's documents
screen-detail = One document
screen-passport = Passport
screen-application = Application
screen-reason = Reason for the difference
screen-review = Review and signature
screen-case = Case
screen-transfer = Transfer to IIS TsON
screen-decide-grant = Answer: the IIN
screen-decide-refuse = Answer: a refusal
screen-correct-granted = Correcting the answer: the IIN
screen-correct-refused = Correcting the answer: a refusal
screen-hand-over = Hand-over
screen-find = Find
screen-print = Print
screen-settings = Settings
screen-confirm-basis = Basis of the service
screen-countries = Countries
screen-printers = Printers
screen-proposals = Spellings
screen-repairs = Likely repairs
barred-title = Tereze: the office's folder did not open

# Keys.
key-accept = accept
key-back = back
key-choose = choose
key-clear-mrz = clear the zone
key-commands = commands
key-confirm = confirm
key-copy-previous = as in the last case
key-detail = details
key-done = done
key-down = down
key-drop-draft = delete the draft
key-enter-office = log in
key-find = find
key-forward = next
key-found-office = create
key-hand-over = hand over
key-help = help
key-kazakh-letter = Kazakh letter
key-language = language: қаз
key-law = law
key-list = list
key-log-out = change clerk
key-mark = mark
key-mark-signed = signed
key-new-case = new case
key-next-field = next
key-no-mrz = document without MRZ
key-not-stated = not in document
key-open = open
key-other-list = other list
key-other-request = kind of request
key-print = print
key-print-chosen = print the chosen one
key-print-application = print application
key-proposals = spellings
key-quit = close
key-record = record
key-refusal-came = refusal
key-refuse-intake = refuse to accept
key-repairs = repairs
key-open-met = what was begun before
key-reuse = earlier case
key-settings = settings
key-settle = give reason
key-tab = tab
key-to-documents = to the documents
key-to-outer-number = to the number
key-transfer-again = transfer again
key-correct-granted = correct the answer: an IIN was given
key-correct-refused = correct the answer: a refusal came
key-turn-layout = layout
key-up = up
case-next-transfer = transfer
case-next-answer = enter IIN
case-next-print = print the result
case-next-hand-over = hand over
case-next-nothing = finished
recovery-kept = in the safe
print-to-printer = to printer
print-to-viewer = view
print-to-file = to file

# Heads of columns.
column-born = Born
column-case = Case
column-copy = copy
column-document = Document
column-left = Left
column-saved = Saved
column-legalised = leg.
column-match = Match
column-more = Marks
column-number = Number
column-original = orig.
column-paper = Paper
column-spoiled = Spoiled
column-state = State
column-translated = tran.
column-until = until
column-who = Who
head-mrz = Latin (MRZ)
head-visual = visual zone
head-cyrillic = Cyrillic

# States, matches, zones.
state-open = intake begun
state-intake-refused = intake refused
state-accepted = accepted
state-waiting = awaiting answer
state-transferred = transferred
state-granted = ready
state-refused = service refused
state-handed-over = handed over
match-exact = exact
match-prefix = beginning
match-sound = by sound
match-typo = misspelt
zone-mrz = MRZ
zone-visual = visual zone
zone-applicant = applicant
zone-worked-out = the answer
zone-settled = with reason
basis-in-force = in force
basis-not-yet = not yet in force
basis-lapsed = lapsed

# First run.
office-kind-embassy = Embassy
office-kind-consulate-general = Consulate general
office-kind-consulate = Consulate
office-kind-embassy-branch = Embassy branch
office-kind-ministry = Ministry of Foreign Affairs
office-kind-police = Territorial police body
office-kind-service-centre = Service centre
office-kind-state-corporation = State Corporation
first-run-title = Tereze: first run
first-run-clerk = You (kk/ru)
first-run-office = Name of the office (kk/ru)
first-run-city = Town or village (kk/ru)
first-run-post = Post (kk/ru)
first-run-chief = Head of office (kk/ru)
first-run-chief-as = Printed so on the application after “кімге / кому” (to whom): post, surname, initials, in the dative in both languages.
first-run-account = Log-in name
first-run-window = Window number
first-run-zone = Time zone
first-run-open = Opens at
first-run-close = Closes at
first-run-password = Password
first-run-password2 = Password again
first-run-post-consul = consul
first-run-post-officer = authorised officer
first-run-post-police = migration officer
first-run-post-centre = officer of the centre
first-run-post-corporation = officer of the State Corporation
reader-not-here = A passport is read at its own step. Go back to it: F10, “passport”, or Esc.
first-run-say-language = Тіл · Язык · Language. Choose by a digit, or by the arrows and Enter. F9 changes it later too.
first-run-say-kind = What kind of office is this? Choose by a digit, or by the arrows and Enter.
first-run-say-office = Type the country, choose your office by the arrows and press Enter.
first-run-say-people = Kazakh on the left, Russian on the right; what is the same is typed once. Then F2.
first-run-making = The database and its keys are being made. A few seconds, please wait.
founding-no-institution = There is no such office in the list. Go back (Esc) and choose it from the list.
password-strength = Strength of the password: { $score } of 4.

# Recovery code.
recovery-say = Print the code (F7), put the sheet into the safe, then F2. The code is never shown again.
recovery-former-void = The former code is void: take its sheet out of the safe and destroy it.
recovery-file = The code lies in the file { $file }. Move the file to a stick, put that into the safe, and delete the file from this computer: whoever finds it opens the database.
recovery-words =
    This code opens the database if every password is forgotten. Neither the program nor its makers have it.
    Without a password and without this code nobody can read the database, you included.
    Print the sheet and keep it in the safe, apart from the computer and from the backups.
recovery-question = Has the sheet with the code been printed or copied out, and put into the safe?
recovery-yes = yes, it is in the safe; begin work
recovery-no = no, show the code again

# Log-in.
log-in-say-password = Type the password and press Enter. Mind the keyboard layout.
log-in-checking = Checking the password, please wait.
log-in-password-missing = No password yet. Type it and press Enter.
office-closed = The office is not open. Log in and try again.
office-settings-missing = The database holds no settings of the office. Restore it and keyring.toml from one and the same backup.

# Today.
home-today = Today
home-say = To find a case, type its number or a name. Tab goes to the lists and back.
home-reading = Reading, please wait.
home-nothing-here = Nothing here. F2: new case
home-draft-offered = A draft of { $time }: { $who }. Enter continues it.
home-basis-lapsed = ! Basis lapsed: { $service }
queue-late = Overdue
queue-today = Due today
queue-tomorrow = Next working day
queue-no-outer-number = No request no.
queue-waiting = Awaiting answer
queue-ready = To hand over
queue-drafts = Drafts
queue-all = All cases
draft-nameless = (no name yet)
draft-correction-of = Correction: { $who }
draft-of = draft: { $clerk }
aside-of = laid aside: { $clerk }
draft-saved = saved { $time }
draft-saving = saving
draft-time-spent = { $minutes } min so far
acceptance-clock = acceptance: { $spent } of { $limit } min
acceptance-clock-late = acceptance late: { $spent } of { $limit } min
draft-pack-gone = The service file of this draft is gone. Put the file back, or begin the case anew (F2).
draft-unreadable = The draft cannot be read. Begin the case anew (F2); F10 lets you delete the draft.

# Lists.
list-narrow = Narrow
list-nothing-matches = Nothing matches. Take back part of what you typed.
list-say = Type a part of the name or press ↑ ↓. Enter: choose. Esc: back without choosing.
list-say-numbered = Press its number, or ↑ ↓ and Enter. Esc: back without choosing.
list-not-here = There is no list for this field. Type the value.
list-by-arrows = There is no list here: choose with the arrows ← →.

# New case.
new-case-say-service = Choose the service: a digit, the arrows or its first letters, then Enter.
new-case-closed-day = The office is closed today. You may accept: the case will bear this time.
new-case-closed-hour = It is not an office hour ({ $from }–{ $until }). You may accept: the case will bear this time.
new-case-say-category = Choose the applicant's category. F4: what the regulation says of it.
new-case-say-way = By which way did the request come? A digit or Enter. F4: what the regulation says of it.
new-case-way = Way in
new-case-request = Request
service-not-in-this-office = An office of this kind does not provide this service. Choose another.
basis-not-begun = The basis of this service comes into force on { $day }: nobody is served by it before. Check the date of this computer; if it is right, choose another service.
basis-blocked = The basis of the service is not in force, and the office decided not to accept. Ask the manager.
basis-manager-must-confirm = The basis has lapsed. Let the manager begin a new case under their own name and name the instruction.
confirm-basis-say = Name the instruction on which the service goes on. It stays in the journal.
confirm-basis-words = The basis has lapsed. Acceptance is possible only if there is an instruction to go on. Write whose it is, its number and date. This is done once for this version of the service.
confirm-basis-done = The instruction stands in the journal. The service can be provided.
problem-instruction = Name the instruction: whose it is, its number and date.

# Documents.
checklist-screen-say = Mark everything that lies before you: Space, or the digit of the line. Enter: details.
checklist-screen-say-digital = Mark each file that came with the request and can be read: Space, or the digit of the line.
checklist-screen-lacks = Lacking: { $what }. It cannot be accepted. F8: refuse to accept
checklist-screen-asks = To be settled: { $what }. Enter on that line: its details
checklist-screen-no-such-line = There is no line { $number } in the list. Choose a line with the arrows ↑↓
checklist-screen-one-of = one of: { $document }
checklist-short-more = { $count } more
checklist-short-document = document (line { $lines })
checklist-short-one-of = one of lines { $lines }
checklist-short-original = original (line { $lines })
checklist-short-copy = copy (line { $lines })
checklist-short-expired = expired { $until } (line { $lines })
checklist-short-validity = validity (line { $lines })
checklist-short-apostille = apostille (line { $lines })
checklist-short-legalisation = legalisation (line { $lines })
checklist-short-translation = translation (line { $lines })
checklist-short-treaty = name of the treaty (line { $lines })
checklist-short-asked = whether it is asked for (line { $lines })
checklist-screen-complete = ✓ The documents are in order. F2: next
checklist-screen-printed-later = The program prints this paper; it is signed at the end. Nothing to mark.
documents-none = No documents marked.
document-copy = copy
original-not-shown = not shown
original-returned = seen, returned
original-kept = kept
legalised-no = no
legalised-apostille = apostille
legalised-legalisation = legalisation
legalised-not-needed = not needed
translated-no = no
translated-translator = translated: translator
translated-notary = translated: notary
translated-not-needed = not needed
detail-original = Original
detail-copy = Copy
detail-valid-until = Valid until
detail-issued-in = Issued in
detail-legalised = Legalisation
detail-translated = Translation
detail-sheets = Sheets
detail-note = Note
refuse-intake-question = Refuse to accept the documents?
refuse-intake-own = No ground of a refusal, the office’s own rule: { $documents }.
refuse-intake-consequence = The case ends as refused at intake. The applicant gets a receipt with this list and may come again.
refuse-intake-consequence-digital = The case ends as refused at intake. Tell the applicant through the portal what lacks; they may send it again.
refuse-intake-yes = yes, refuse and print the receipt
refuse-intake-yes-digital = yes, refuse
refuse-intake-nothing-lacks = Everything is there: no ground to refuse. Press F2.
refuse-intake-no-ground = The service file names no ground for this refusal. Ask the manager.
intake-refused-done = The refusal is recorded. Print the receipt and give it to the applicant.
intake-refused-done-digital = The refused intake is recorded. Tell the applicant through the portal.
law-no-point = No point of the regulation is named here. Ask the manager.

# Passport.
passport-zone = Machine-readable zone: at the foot of the data page, or on a card's back
passport-say = Scan, paste or type the zone. If the document has none: F10, "document without MRZ".
passport-typed-so-far = Characters: { $count }. A passport has 2 lines of 44, a card 3 of 30 or 2 of 36.
passport-checks-hold = ✓ All check digits hold ({ $format }). F2: next
passport-checks-fail = { $good } of { $all } check digits hold. F5: likely repairs
passport-names-again = The zone was not read by a scanner, and no check digit covers the names: type them once more at the next step, from the visual zone.
passport-not-whole = The zone is not whole. Complete it, or clear it through F10.
passport-visa-refused = This is a visa, not an identity document. Scan the passport's data page.
passport-check-failed = A check digit is wrong. Compare with the passport and type the zone anew: F10, "clear the zone".
passport-repairs = A check digit is wrong. F5: likely repairs; compare them with the passport.
passport-repair = line { $line }, place { $column }: { $read } → { $likely }
passport-repaired = Repaired. Compare the line with the passport, then F2.
passport-nothing-to-repair = Nothing to repair. If a digit is wrong, type the zone anew from the passport.

# Application.
application-say = Check each field against the passport. Enter: next, F5: spellings, "-": not in the document.
application-open = { $count ->
    [one] { $count } field is open
   *[other] { $count } fields are open
}. Mend what is marked ✗: the reason stands under the field.
application-agrees = ✓ agrees with the MRZ
application-differs = The MRZ says: { $other }. Compare with the passport; mend it, or give the reason (F8).
application-settled = Kept although the MRZ differs: { $reason }
application-met = { $count ->
    [one] Possibly here before
   *[other] Possibly here before ({ $count } cases)
}: { $who }, { $born }, case { $case } ({ $state }){ $iin ->
    [unknown] {""}
   *[other] {", "}IIN { $iin }
}. Ask the applicant. F3: take the earlier data
application-begun = A draft is begun for this passport already: { $who }, by { $clerk }, { $since }. F10, "what was begun before", opens it; F2 goes on with this one
application-reused = The earlier data are taken, except what is keyed from this passport. Check each field.
reuse-nobody-met = No earlier case of this person was found. Fill in the fields from the passport.
copy-previous-asked = Looking up the last case, please wait.
copy-previous-done = Taken from the last case. Check it.
copy-previous-nothing = The last case does not have this field. Type the value.
not-stated-not-here = This field must be filled: "none" is no answer here.
field-not-stated = not in the document
field-not-stated-by-word = not stated
proposals-none-here = No proposals for this field. Type it.
proposal-by-rule = Proposed by the transcription rule: { $text }. You may change it.
proposal-by-unconfirmed = Proposed by an unconfirmed rule: { $text }. Compare with the applicant's documents.
proposal-used-here = { $count ->
    [one] Written so here before: { $text } ({ $count } case)
   *[other] Written so here before: { $text } ({ $count } cases)
}. You may change it.
proposal-short-used = { $count ->
    [one] { $count } earlier case
   *[other] { $count } earlier cases
}
settle-nothing-differs = The zones do not differ in this field: no reason is needed.
reason-ours = In the application: { $value }
reason-other = In the MRZ: { $value }
form-mend-marked = Mend the marked fields: the reason stands beside each.

# Review, signature, acceptance.
review-say = Check it. F7: application for signature, Space: signed, F2: accept.
review-say-digital = Check it. There is nothing to print and to sign. F2: accept.
review-documents-complete = ✓ The documents are in order. F2: accept
review-documents-open = ✗ The documents are not in order: { $what }. F4 – to the documents
review-documents-first = It cannot be accepted yet: put the documents in order first. F4 – to the documents
review-consent-not-yet = ! Application and consent are not signed yet. Space marks the signature
review-consent-signed = ✓ Application and consent are signed on paper
review-consent-question = Is the application signed?
review-consent-words = The paper must bear the date and the applicant's signature, under the consent too.
review-consent-yes = yes, signed; accept
review-signatures-not-yet = ! Signed digitally: whether that was checked is asked on acceptance (F2)
review-signatures-valid = ✓ The digital signatures of the request were checked and are valid
review-signatures-question = Was each digital signature of the request checked, and is it valid?
review-signatures-words = The request and its documents came electronically. They must bear:
review-signatures-yes = yes, each is valid; accept
review-signatures-unchecked = not checked yet, go back
review-signatures-no = one is not valid, do not accept
review-signatures-not-valid = The request was not accepted: a digital signature is not valid. Tell the applicant through the portal; the draft is dropped on the first screen, F10.
review-nothing-to-sign = The request is signed digitally: there is nothing to print or to sign. F2: accept.
review-accepting = Accepting the case, please wait.
review-accepted = The case is accepted. Print the coupon and give it to the applicant.
review-accepted-digital = The request is accepted. No coupon is printed: nobody stands at the window.
refusal-not-of-category = The applicant does not belong to this category. Check the birth date, or begin a case with another category.
refusal-documents-lack = It cannot be accepted, lacking: { $count }. Go to the documents (F10) or give the refusal receipt.
refusal-documents-ask = It cannot be accepted, not settled: { $count }. Go to the documents (F10).
refusal-application-open = { $count ->
    [one] It cannot be accepted: { $count } field of the application is open
   *[other] It cannot be accepted: { $count } fields of the application are open
}. Go back to it (Esc).
refusal-consent = It cannot be accepted: the consent is not signed. Print the application (F7), have it signed, mark it (Space).
refusal-signatures = It cannot be accepted: the digital signatures of the request were not checked. Press F2 and answer the question about them.
refusal-already-decided = This case is decided already. Open it and look at the History tab.
refusal-intake-refused-before = Acceptance of these documents was refused before: No. { $number }. To accept them now, begin a new case.
refusal-accepted-before = These documents were accepted before: case No. { $number }. Open it and go on there.
refusal-transfer-not-accepted = Only an accepted case without an answer can be transferred. Look at the Summary tab.
refusal-answer-not-awaited = The answer is entered after the transfer to IIS TsON, and once. Transfer the case, or look at the History tab.
refusal-correct-nothing = There is nothing to correct: no answer is recorded yet. Look at the Summary tab.
refusal-correct-handed-over = The paper is handed over: the answer cannot be corrected here. Recall it first: F10, “recall the paper handed over”.
refusal-nothing-to-hand-over = There is nothing to hand over: no answer yet, or handed over already. Look at the Summary tab.
refusal-hand-over-not-printed = The paper is not printed yet. Print it (F7), then hand it over.

# Case.
tab-summary = Summary
tab-documents = Documents
tab-application = Application
tab-procedure = Procedure
tab-papers = Papers
tab-history = History
summary-state = State
summary-category = Category
summary-born = Date of birth
summary-document = Document
summary-accepted = Accepted
summary-acceptance = Acceptance took
procedure-due = Term of the whole case
case-left-step = step: { $step } · case: { $case }
summary-due = Due
summary-due-other = Due, read otherwise
summary-outer = Request no. in IIS TsON
summary-iin = IIN
summary-refused = Ground of refusal
summary-reason = Reason for refusal
summary-lack = Not presented
summary-handed-over = Handed over
operator-until = the operator works until { $time } local time
specimen-office = Practice window: every paper bears «ҮЛГІ / ОБРАЗЕЦ»
case-say-transfer = Enter the request into IIS TsON (F2): field by field, its number at the end.
case-say-answer = Has the answer come? F2: enter the IIN, F8: record a refusal.
case-say-print = The answer is recorded. Print the applicant's paper (F2).
case-say-recalled = The paper was recalled. First correct the data or the answer (F10); F2 issues it again.
case-say-hand-over = The paper is printed. Hand it over and record to whom (F2).
case-ended = Everything is done in this case. F7: print a paper, Esc: back to today's work.
case-not-found = There is no such case. Find it by number or name (F3).
case-pack-gone = The service file of this case is gone. Put the file back; what is recorded is safe.
case-no-paper-now = No paper belongs to the case at this moment. F2 says what comes next.

# What was done.
act-opened = Case begun
act-presented = { $count ->
    [one] { $count } document presented
   *[other] { $count } documents presented
}
act-accepted = Accepted, case no. { $number }
act-accepted-digital = Accepted, signed digitally, case no. { $number }
act-intake-refused = Refused at intake, No. { $number }
act-transferred = Request in IIS TsON, no. { $number }
act-step = Step "{ $step }" ended: { $end }
act-granted = Answer: granted
act-service-refused = Answer: service refused
act-answer-corrected = Answer corrected: “{ $now }” instead of “{ $was }”. Reason: { $reason }
act-paper-issued = Made out: { $paper }, no. { $number }
act-paper-issued-anew = { $paper }: No. { $number } in place of the withdrawn No. { $former }
act-paper-issued-again = Made out anew: { $paper }, no. { $number }; the former sheet no longer holds
act-paper-printed = Printed ({ $to }): { $paper }, no. { $number }
act-paper-spoiled = Sheet spoiled: { $reason } – { $paper }, no. { $number }
act-handed-over = Handed over: { $to }
act-office = Act of the office
act-unknown = An act of a newer program: { $kind }

# Papers and printing.
paper-application = application
paper-coupon = acceptance coupon
paper-intake-receipt = refusal receipt
paper-recovery = sheet with the recovery code
paper-first-password = slip with a password for once
paper-not-made = not made out
paper-made = not printed
paper-printed-times = { $count ->
    [one] printed once
   *[other] printed { $count } times
}
paper-handed-over = handed over
paper-withdrawn = withdrawn
paper-spoiled-times = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
paper-snapshot-unreadable = What this paper said cannot be read from the case. Run "tereze audit" and tell the manager.
papers-none = No papers yet.
print-duplicate = The paper was handed over: this is a duplicate, with the same number.
print-no-printer = No printer found. Switch it on and open the print screen again, or save to a file (F2).
print-printer-failed = The printer did not take the sheet. Is it on? Try again (F7), or save to a file (F2).
print-no-viewer = There is no viewer for the sheet. Save it to a file (F2).
print-file-failed = The file was not written ({ $why }). Choose another folder or name.
print-sent = Sent: { $to }.
print-came-out = Did the sheet come out whole?
print-came-out-words = Look at it: is all the text there, is the code legible? A spoiled sheet is recorded with its reason, and the same number prints again.
print-came-out-yes = yes, the sheet is good
print-came-out-no = no, the sheet is spoiled
print-recorded = Recorded: printed.
print-written = Written: { $file }.
print-recorded-file = Written and recorded as printed: { $file }.
print-say-reason = What happened to the sheet? For instance: a paper jam, pale print.
print-spoiled-anew = The sheet is spoiled. Print it again.
print-spoiled-again = The sheet is recorded as spoiled. Print again: the number stays.

# Transfer, answer, hand-over.
transfer-what = Type it into IIS TsON in this order, letter for letter as here
transfer-say = A field is typed there: press Enter here. At the end, write the request's number here.
transfer-say-number = Write the number that IIS TsON gave and press Enter: the transfer is recorded.
transfer-done = The request's number is recorded. Now the answer is awaited.
problem-outer-number = Write the request's number from IIS TsON, at most 60 characters.
decide-say-grant = Paste the IIN from IIS TsON or type it twice, then F2.
decide-say-refuse = Choose the ground that the answer names. Reason: Kazakh left, Russian right.
decide-say-correct = Enter the right answer and why the recorded one was wrong, then F2. The history keeps the old one.
decide-control-digit = The IIN's control digit is wrong. Compare with the answer; if it says so, give the reason.
decide-iin-taken = This IIN is recorded in case № { $case }: { $who }. Compare the number with the answer. If it is right all the same, write why.
decide-done = The answer is recorded. Print the paper (F2).
decide-withdrawn = Corrected. No. { $numbers } is withdrawn: destroy that sheet and print the new one (F2).
hand-over-what = Handed over: { $paper }, no. { $number }
hand-over-say = To whom, and by which document? Look at the document, then press F2.
hand-over-authority-past = By this paper the representative acted until { $until }. Write down a new one, or hand the result to the applicant.
hand-over-done = The hand-over stands in the journal.
field-reason = Reason
field-file = File
field-to = To whom
field-document = Document
field-iin = IIN
field-iin-again = IIN again
field-override-reason = Why it is taken so
field-correction-reason = Why it was wrong
field-ground = Ground of refusal
field-instruction = Instruction
field-outer-number = Request no. in IIS TsON
field-account = Log-in name
field-password = Password

# Find.
find-what = Find
find-say = Case number, name, IIN, BIN, passport, birth date or nomenclature file. A coupon can be scanned.
find-type = Begin to type.
find-more = The first { $count } are shown. Type more.
find-nothing = Not found. Try another spelling, the passport number or the birth date.
find-no-such-passport = This passport has not been here before. F2 – a new case with it.
find-draft-of-another = This draft was begun by { $clerk }, who alone opens it. If they are away, the manager moves their cases to another (F10 clerks, F6).

# Settings.
settings-office = Name of the office (kk/ru)
settings-city = Town or village (kk/ru)
settings-chief = Head of office (kk/ru)
settings-open = Opens at
settings-close = Closes at
settings-lapsed = If a basis has lapsed
settings-lapsed-warn = the manager names the instruction
settings-lapsed-block = do not accept
settings-say = Hours are four digits: 0900. F2: save.
settings-say-reading = This is for reading only: the manager changes settings. Ask the manager.
settings-saved = The settings are saved; the change stands in the journal.
settings-not-saved = The changes are not saved. F2: save, Esc once more: leave without saving.
settings-manager-only = Only the manager changes settings. Ask the manager.
settings-unconfirmed = { $count ->
    [0] All texts of the services are confirmed.
    [one] { $count } text is not confirmed. It stands below: compare it with the official edition.
   *[other] { $count } texts are not confirmed. They stand below: compare them with the official edition.
}

# What is wrong in a field.
problem-account = Small Latin letters, digits, point, hyphen: for instance aigul.s
problem-window = Type the window number: 1 to 9999, no zero in front.
problem-zone = There is no such time zone. Write it so: Europe/Berlin or Asia/Almaty.
problem-time = Type four digits: 0900 or 1830. Closing comes after opening.
problem-password-weak = This password is easily guessed. Take several words that have nothing to do with each other.
problem-password-empty = Type a password.
problem-passwords-differ = They differ: type the same one again.
problem-date = There is no such date. Eight digits: day, month, year, for instance 01021990.
problem-date-missing = Enter the date: eight digits, for instance 01021990.
problem-date-in-future = This day has not come yet. Compare with the document.
problem-birth-date = There is no such date. Type eight digits; XX for an unknown day or month: XX051980.
problem-birth-in-future = This day has not come yet. Compare the birth date with the passport.
problem-birth-very-old = That makes more than 125 years. Compare the birth date with the passport.
problem-country = There is no such country. Type its code (TUR) or first letters, or take it from the list (F4).
problem-country-missing = Name the country: code, first letters, or the list (F4).
problem-choice = This is none of the choices: choose one with the arrows or its digit.
problem-value-missing = Fill in this field.
problem-value-or-none = Fill in this field. If the document does not have it, type “-”.
problem-name-missing = Enter the name.
problem-office-name = Enter the office's name in both languages: it is printed on every paper
problem-name-latin-missing = Enter the name in Latin letters, as in the passport.
problem-name-cyrillic-missing = Enter the name in Cyrillic. F5: spellings.
problem-name-not-cyrillic = Only Cyrillic belongs here. F6: layout, F5: spellings.
problem-two-languages = Fill in both: Kazakh and Russian.
problem-ground-missing = Choose the ground: its digit or the arrows.
problem-reason-missing = Write the reason, two words will do.
problem-correction-same = That is what is recorded already. Enter another answer, or press Esc.
problem-iin-length = An IIN has 12 digits. Compare with the answer.
problem-iin-again = Type the IIN once more: that finds a slip.
problem-iin-differs = The second typing differs. Compare both with the answer.
problem-iin-reason = The number is doubtful. Compare it with the answer; if it says so, write why.

# Help.
help-keys = Keys of this screen
help-typing =
    How things are typed
    A date: eight digits in a row, 01021990. An unknown day or month of birth: XX051980. A time: 0900.
    A country: its code (TUR), its name in any of the three languages, or first letters; F4: the list.
    A Kazakh letter: press "\" after а, г, к, н, о, у, х, и, and it becomes ә, ғ, қ, ң, ө, ұ (once more: ү), һ, і.
    F6 mends what is said at a field: the layout ("Bdfyjd" → "Иванов"), capitals, letters of two alphabets, spaces; once more takes it back. In digit fields the letters of the digit row count as digits.
    To empty a field at once: Alt+Backspace or Ctrl+U.
    Not in the document: "-" in an empty field that may stay empty; once more through F10 opens it again.
    A terminal that swallows F-keys: Alt+1 … Alt+9 are F1 … F9, Alt+0 or Insert is F10. Everything is in the commands too (F10).
    A confirmed field is saved at once. Esc goes back one step and loses nothing.
help-barred =
    The program could not open the office's folder. The screen says why and what to do.
    Nothing was changed. Most often the folder is open in another window, or lies on a network drive.
    Close the program (Esc), remove the cause, and start it again.
    If a file is damaged, do not go on: restore the database and keyring.toml from one and the same backup.
help-recovery =
    The recovery code is shown once. It opens the database if every password is forgotten.
    F7 prints the sheet. You may also copy the code by hand: seven groups, without a slip.
    Put the sheet into the safe, apart from the computer. F2: the code is kept, begin work.
    Whoever knows the code can read every case: treat it like the key of the safe.
help-first-run =
    The folder is empty: a new office is made. This is done once.
    In order: language, kind of office, the office (type the country), people and hours, password.
    Names and posts are printed on papers in Kazakh and Russian: Kazakh spelling on the left, Russian on the right. What is the same is typed once.
    "Head of office" is the one to whom the application is addressed: post, surname, initials (annex 1).
    The window number tells case numbers apart where there are several windows: each has its own folder and number.
    The password encrypts the database. Several unrelated words are best. F2 creates the office; then the recovery code is shown.
help-log-in =
    If there are several accounts, choose your name with ← → or by its first letters and press Enter. Type the password; Enter logs in.
    Every act stands under your name, and you answer for it (regulation, chapter 2, point 15). Do not work under another's account.
    Checking takes a few seconds: that makes guessing hard. Mind the layout and Caps Lock.
    Password forgotten: ask the manager. F9: language, Esc: close the program.
help-home =
    What presses today. Queues by term on the left, the cases of the chosen one on the right. Tab or the arrows go between them, Enter opens.
    Begin at the top: overdue, due today, then "no request no.": cases not yet entered into IIS TsON.
    The service takes one working day; the day of application is not counted (regulation, p. 5).
    F2: new case, F3: find. You may simply begin to type a name, or scan a coupon.
    Drafts are cases begun and not accepted; they save themselves. Enter continues one, F10 deletes it.
    Laid aside (F11 during intake): the person brings papers, or another goes first. F11 here comes back to the very field. Papers are waited for until closing; nothing is refused by itself.
    "Basis lapsed" on the left means that the service's basis is not in force: ask the manager.
help-new-case =
    Service, kind of request, the applicant's category. A digit chooses at once, letters narrow the list, Enter goes on.
    The categories are those of p. 4; F4 opens its text. The documents depend on the category (p. 6).
    Beside the service stands whether its basis is in force. If it has lapsed, the manager names the instruction once, or no case begins.
    Tab changes the kind of request where there are several: forming an IIN, or correcting its data.
    Of a request that comes through a portal, too, it is asked which way it came; Enter takes the window. A request of the portal is signed digitally: no originals, nothing printed to be signed.
help-list =
    Type the first letters or part of a word: the list narrows. The arrows choose, Enter takes.
    In short lists the digit on the left chooses at once.
    Countries are found by code and by name in Kazakh, Russian and English.
    Esc: back, nothing chosen.
help-commands =
    Everything that can be done on the screen you came from. On the right its key, or why it cannot be done now.
    Type the first letters of a command or choose it with the arrows; Enter does it.
    So everything is in reach even where the terminal swallows F-keys.
    Esc: back.
help-help =
    Help for the screen you came from: what it is for, in which order to work, which keys.
    The arrows scroll, Esc goes back.
    The keys listed are those that work now; where one does not, the reason stands beside it.
    Below: how dates, countries and Kazakh letters are typed.
help-question =
    Choose the answer with the arrows and Enter, or by its digit. Letters do nothing here.
    A question is asked where something cannot be undone. Read what will happen.
    Keys pressed before the question was drawn do nothing.
    Esc, where the key line shows it, goes back without an answer.
help-law =
    The point of the regulation in Kazakh, word for word: that text decides. There is no translation here, on purpose.
    The first number is the chapter, the second the point: 2.6 is chapter 2, point 6.
    The arrows and PgUp, PgDn scroll. Enter, F4 or Esc go back.
    You may show the screen to the applicant, or read the point aloud.
help-checklist =
    The documents of this very applicant: by category, age, citizenship and country of issue (regulation, p. 6).
    Take the documents and mark each: Space, or the digit of the line. ✓ in order, ✗ lacking, ? to be settled, · nothing to mark.
    Enter opens a document: validity, apostille or legalisation, translation, sheets.
    Beneath the list stands what the line lacks and by which point; F4 opens that point.
    F2: next, to the passport. You may go on and come back: the program does not accept an incomplete package.
    An incomplete package or an expired document is refused at intake. F8: a receipt that names what is lacking.
    F11 lays the case aside from any step and frees the counter: papers that lack are waited for until closing, without a refusal.
help-detail =
    One document in every particular. Left and right or Space change a choice, Tab and Enter go on.
    Original: seen and returned, or kept. Validity: eight digits. The country decides on apostille or legalisation.
    A document under a foreign state's emblem seal needs an apostille or legalisation; the Minsk and Chișinău conventions exempt (p. 6).
    A translation is certified by the translator or the translation organisation; where a name or the birthplace is neither Cyrillic nor Latin, by a notary.
    The note takes the treaty by which a document is accepted otherwise. F2 or Esc: done, everything is kept.
help-passport =
    Put the passport into the reader, paste the zone, or type it: two lines of 44 in a passport, 3×30 or 2×36 in a card.
    Check digits are checked at once. If one is wrong, F5 offers likely repairs (O and 0, I and 1, B and 8); compare with the passport.
    F2: next. Names, number, validity, sex and issuing state are taken from here (regulation, p. 9).
    No check digit covers a name: if the zone was typed, the names are keyed once more.
    A visa is not an identity document.
    No zone: F10, "document without MRZ". To begin the zone anew: F10, "clear the zone".
help-application =
    Three spellings of a name: the machine-readable zone's, the visual inspection zone's with all its marks, and the Cyrillic one.
    Surname, given name and patronymic follow the machine-readable zone; birth date, birthplace and citizenship the visual zone (regulation, p. 9). So these are keyed from the page, and the program compares.
    The Cyrillic is proposed by the country's rule, spellings used here before first. F5: others. A notarised translation or an earlier Kazakhstani document goes before any rule.
    The zones differ: mend the slip, or, if the passport says so, F8: give the reason. It stays in the case.
    F3: take the data of this person's earlier case. F4: countries, or the point of the law.
    F6 mends the cell: the layout, capitals, look-alike letters of another alphabet; once more takes it back.
    A patronymic among the given names: put the cursor before it, F7. Once more joins them.
    F2: check everything and go on. Each field is saved as soon as you leave it.
help-reason =
    The field differs from the machine-readable zone, and you keep it.
    Write why: for instance, "misprint in the zone; the visual zone and the birth certificate say so".
    Both the other value and the reason stay in the case. F2 or Enter: done.
    If the slip is in the field, go back (Esc) and mend it.
help-review =
    Everything that the application will say, and where each value comes from. Read it with the applicant.
    F7 prints the application. The applicant checks it and signs it and the consent; Space marks that it is signed.
    F2 accepts the case: number, term and coupon. Nothing is registered before.
    It is accepted when the documents are in order (p. 6), the application is filled in and the consent is signed. Else the program says what is lacking.
    To mend: Esc for the application, F10 "to the documents".
    A request of the portal is not printed: F2 asks whether its digital signatures were checked. "No": it is not accepted, and the draft stays.
help-case =
    The whole case. Tab or the arrows change the tab: summary, documents, application, procedure, papers, history.
    F2 is what is needed now: transfer to IIS TsON, enter the answer, print, hand over. The message line says it in words.
    F8: a refusal came. The provider refuses, by p. 13 of the regulation; the office only records it.
    F7 prints the paper of this step; on the Papers tab, the chosen one. After the hand-over it prints a duplicate under the same number.
    The term is one working day, the day of application not counted (point 5); F4 opens the point. What is recorded is never changed; the history shows it all.
    Steps that the service file lets a clerk record are ended by F10, "step done"; what begins then, and until when, stands on the tab "Procedure".
help-transfer =
    The request is typed into IIS TsON by hand (p. 9). Here are its fields in order, letters apart, against slips.
    Typed there: press Enter here. The up arrow goes back to the field before.
    After the last field write the request's number and press F2: the case then awaits its answer.
    F2 earlier goes straight to the number. The number can be pasted.
    A wrong number: in the case, F10, "transfer again".
help-decide-grant =
    The provider's answer: the IIN is formed. Paste it from IIS TsON, or type it twice: that finds a slip.
    The control digit is checked. Date and sex inside the number are only a hint: they need not agree.
    If the number is doubtful and the answer says so all the same, write why.
    F2 records it. Then the registration certificate is printed (p. 12).
    Compare all 12 digits. A wrongly recorded answer is corrected until the paper is handed over: F10 on the case, "correct the answer".
help-decide-refuse =
    The provider's answer: a refusal. Its grounds are those of p. 13, no others. F4 opens the text.
    Choose the ground that the provider named. A match with an earlier case of this office is never a ground.
    Write the reason in Kazakh and in Russian: it stands in the notice.
    F2 records it. Then the refusal notice is printed.
help-hand-over =
    The paper goes into the person's hands. Record to whom and by which document; usually it is filled in already.
    Look at the document, then press F2. It stands in the journal of issue.
    A sheet printed after the hand-over is a duplicate, under the same number.
    The paper is not printed yet: Esc, then F7.
help-find =
    By case number, name in any spelling, IIN, passport number, birth date. Capitals and layout do not matter.
    Exact matches first, then by beginning, by sound, misspelt.
    The arrows choose, Enter opens. Enter right after typing opens the first.
    Scan the code of a coupon: its case opens. F6 turns what was typed into the other layout.
help-print =
    The sheet before paper: read it; the arrows scroll.
    F7: to the printer, F5: show it in the PDF viewer, F2: save to a file.
    After printing the program asks whether the sheet came out whole. If not, it is recorded as spoiled with a reason, and the same number prints again.
    So numbers have no gaps: every sheet is recorded.
    A duplicate is only what is printed after the hand-over.
help-settings =
    The head of the office (to whom the application is addressed), the opening hours, and what to do where a basis has lapsed.
    Only the manager changes them; each change is an act in the journal. F2: save.
    A case's term ends at closing time.
    The working week has five or six days; which terms that moves is seen before it is written down. F7: printers and paper, F5: own days, F4: services.
    The language of the screens (F9) is each clerk's own: they come in to it the next time.
    Above: how many texts there are that nobody has compared with the official edition yet.
help-confirm-basis =
    The order on which the service rests has lapsed. Whether the service goes on is for the authorities to decide, not for the program.
    If there is an instruction to go on, write it down: whose, its number, its date. It stays in the journal under your name.
    This is done once for this version of the service; then cases begin as usual, and "lapsed" stays in sight.
    No instruction: go back (Esc).
