# A visit: the queue, a family, what to bring.

pack-family-field = "{ $field }" cannot be shared in a family: family = true is for what the applicant says (zone applicant), and not for names, birth dates and numbers. Remove it.
pack-usual-field = "{ $field }": usual = true is only for a text or a country that the applicant says (zone applicant). Remove it.
pack-family-document = "{ $document }" is each person's own (the application, an identity document): remove family.

# The waiting line.
screen-queue = Waiting line
key-queue = queue
key-stamp-submission = came to submit
key-stamp-collection = came to collect
key-call-next = call the next
key-call = to the window
key-give-up = left
key-print-ticket = ticket on paper
visit-queue-say = F5: came to submit. F6: came to collect. F2 calls whoever has waited longest.
visit-tab-today = Today
visit-tab-days = How long people waited
visit-purpose-submission = submission
visit-purpose-collection = collection
visit-stamped-submission = Ticket { $number }: submission. The wait is counted from this minute.
visit-stamped-collection = Ticket { $number }: collection. The wait is counted from this minute.
visit-called = Ticket { $number } is called; it waited { $minutes } min.
visit-state-waits = waits
visit-state-late = over { $limit } min
visit-state-called = called { $time }
visit-state-left = left { $time }
visit-minutes = { $minutes } min
visit-hours = { $hours } h { $two }
visit-column-ticket = Ticket
visit-column-purpose = What for
visit-column-came = Came
visit-column-waited = Waited
visit-column-state = State
visit-column-tickets = Came
visit-column-called = Called
visit-column-left = Left
visit-column-median = Median
visit-column-longest = Longest
visit-column-late = Late
visit-no-tickets = No ticket was given today. F5 or F6: the first.
visit-no-days = No ticket was given during the last month.
visit-nobody-waits = Nobody waits. Give a new ticket: F5 or F6.
visit-no-ticket-here = No ticket is chosen. Choose one with the arrows.
visit-no-such-ticket = There is no such ticket. Go back (Esc) and open the line again.
visit-called-already = This ticket no longer waits. Press Enter to call it to the window again.
visit-not-a-coupon = This is no coupon's code. Scan the coupon again, or find the case by name (F3 on the first screen).
visit-coupon-of-nobody = There is no case { $number } here. Check the coupon: another window may have given it.
visit-home-waiting = Waiting: { $count }. Longest: ticket { $number }, { $length }. F4: queue
visit-home-waiting-late = Waiting: { $count }. Ticket { $number }: { $length }, allowed { $limit } min. F4: call them

# A visit: the family at the window.
screen-visit = Visit
key-visit = visit
key-next-person = next of the family
key-print-stack = print all in one stack
visit-say = F5: next of the family. F7: all papers in one stack. Enter: open.
visit-title-ticket = Visit, ticket { $number }
visit-people-count = people: { $count }
visit-nobody = Nobody belongs to this visit yet. F5: the first person.
visit-nobody-yet = Nobody belongs to this visit yet. Begin a new case: F5.
visit-none-today = You have taken in nobody today. Begin a new case: F2.
visit-nobody-came = This request was signed digitally: nobody came with it. A new case begins on the first screen (F2).
visit-over = This visit was on another day. Begin a new case: F2 on the first screen.
visit-no-papers = There is nothing to print yet. Complete an acceptance or a refusal of intake first.
visit-column-category = Category
visit-column-missing = To do
visit-missing-asks = to be settled about documents: { $count }
visit-missing-application = the application is not filled in
visit-missing-fields = fields empty or not in agreement: { $count }
visit-missing-signature = the application is not signed
visit-missing-paper = not printed: { $paper }
visit-missing-transfer = the request is not entered into IIS TsON
visit-missing-answer = awaiting the answer
visit-missing-hand-over = not handed over
visit-next-title = Next of the family
visit-next-shares = Shared with "{ $who }": fields { $fields }, documents { $documents }. Choose the category: Enter takes the same one, a digit another.
visit-next-nothing-shared = Nothing is shared in this family yet. Choose the category: Enter takes the same one, a digit another.
visit-shared-note = as for "{ $who }": check, or type another
visit-shared-document = Seen already during this visit (case of "{ $who }"). This case needs a copy of its own.
review-contact-offered = { $contact } (from "{ $who }"): no consent yet, Tab
paper-stack = Papers of the visit
visit-stack-came-out = Did the whole stack come out well?
visit-stack-words = Look at every sheet: is all the text there, is the code legible? If one is spoiled, say which: the others are recorded as printed.
visit-stack-all = yes, every sheet is good
visit-stack-not-all = no, not all: say which
visit-stack-recorded = Recorded: { $good } printed, { $spoiled } spoiled. F7 prints the spoiled ones again.
screen-spoiled-sheets = Which sheets are spoiled
visit-sheet-out = came out
visit-sheet-spoiled = spoiled
visit-spoiled-say = Mark the spoiled ones: Space changes the choice. F2 records it.
visit-none-spoiled = No sheet is marked. Mark a spoiled one (Space), or go back (Esc): every sheet is good.
visit-spoiled-about = A spoiled sheet prints again under the same number (F7 in the visit).

# What to bring.
screen-leaflet = What to bring
screen-leaflet-facts = What to bring: for whom
key-leaflet = what to bring
leaflet-say-category = Who is asking? A digit or the first letters choose the category. Nothing is recorded.
leaflet-say-facts = The arrows change the language of the sheet. Countries may be left out: the sheet then says what to ask. F2: print.
leaflet-keeps-nobody = The sheet is made without a case and without a name: neither the person nor the question is kept.
leaflet-lang-kk = қазақша
leaflet-lang-ru = по-русски
leaflet-lang-en = English
leaflet-field-language = Language of the sheet
leaflet-field-request = Request
leaflet-field-citizenship = Citizenship
leaflet-field-issued-in = Papers issued in
paper-leaflet = What to bring
leaflet-title = What to bring
leaflet-for-whom = For: { $category }.
leaflet-citizen-of = Citizenship: { $state }.
leaflet-issued-in = Papers issued in: { $state }.
leaflet-printed-here = "{ $document }" need not be brought: it is printed and signed when the documents are handed in.
leaflet-document = Document
leaflet-how = In what form
leaflet-one-of = One of the following:
leaflet-all-of = All of the following:
leaflet-who-comes = Depending on who comes with the applicant:
leaflet-comes-with = with a { $who }:
leaflet-but-for-citizens = not needed where the representative is a citizen of: { $states }
leaflet-original-and-copy = original and copy; the original is compared and given back
leaflet-original-shown = original; it is compared and given back
leaflet-original = original
leaflet-original-or-copy = original or copy
leaflet-copy = copy
leaflet-copy-electronic = electronic copy
leaflet-valid = not expired
leaflet-proposed = by the office's list
leaflet-by-treaty = only where an international treaty provides so: name the treaty
leaflet-legalisation-ask = if the document bears the emblem seal of a foreign state, an apostille or legalisation is needed; ask which, and whether a treaty exempts, naming the country of issue
leaflet-legalisation-exempt = no apostille and no legalisation (international treaty)
leaflet-legalisation-apostille = with an apostille
leaflet-legalisation-consular = with consular legalisation
leaflet-if-sealed = if the document bears a state's emblem seal:
leaflet-by-translator = certified by the translator or a translation organisation
leaflet-by-notary = certified by a notary
leaflet-translation-letters = if surname, given name, patronymic or place of birth are in neither Latin nor Cyrillic letters: a translation, { $by }
leaflet-translation-foreign = if the document is wholly in a foreign language: a translation into Kazakh or Russian, { $by }
leaflet-translation = a translation into Kazakh or Russian, { $by }
leaflet-term = Term of the service: { $term }.
leaflet-not-taken = Documents are not accepted if: { $grounds }.
leaflet-other-ways = One may also apply otherwise: { $ways }.
leaflet-way-digital = { $way } (the request is signed digitally)
leaflet-hours = Open { $open }–{ $close }
leaflet-by-instruction = Applications are taken under the instruction: { $instruction }
leaflet-made = Made on { $date } by the rules of that day.
leaflet-made-translated = Made on { $date }. The official text of the rules is in Kazakh; this translation is for information.

# The ticket on paper.
paper-ticket = Queue number
paper-ticket-submission = handing in documents
paper-ticket-collection = collecting a result
paper-ticket-wait = Please wait to be called

help-queue =
    The waiting line of the day. F5: somebody came to hand in documents. F6: to collect a result. The next number is given, the wait is counted from it.
    F2 calls whoever has waited longest, Enter the chosen one. The wait ends, and a new case, the visit or the coupon's case opens.
    An acceptance coupon may be scanned right here: its person waits to collect, and the call opens their case.
    Del: they left, or the ticket was given by mistake; if they come back, Enter calls them all the same.
    F7 prints the ticket, but the line works without paper. Tab: how long people waited, day by day: the median and the longest.
help-visit =
    The people who came together: how far each is and what is left to do. Beneath the list stands what is left for the chosen one.
    F5: the next of the family. Address, country come from and shared documents stand there as an offer; the first letter typed replaces them.
    F7 prints everybody's papers in one stack, person by person. Each sheet is recorded in its own case; a spoiled one is named by itself.
    Printed on both sides, everybody's paper begins on a sheet of its own: nothing of another one lies on its back.
    A refusal of one does not hold the others. When all is printed, F7 prints it again.
help-spoiled-sheets =
    Each line is a sheet of the stack: whose, and under which number. Space or an arrow marks a spoiled one; the reason was said, one for all.
    Good sheets are recorded as printed, spoiled ones with the reason; their numbers print again. Esc: back to the question.
help-leaflet =
    The sheet "What to bring", for somebody who only asks: no case, no number, no name.
    Choose the category by its digit or first letters. A new case has it too: F7 on the chosen category.
help-leaflet-facts =
    The language of the sheet is the one the person reads. Citizenship and country of issue may be left out.
    For somebody who does not come alone (a child), the sheet lists the papers of each who may come along: one of these ways is enough.
    With them the sheet says exactly whether apostille, legalisation and translation are needed; without them, what to ask. F2: print, view or file.
