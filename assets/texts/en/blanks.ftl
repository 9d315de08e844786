# Numbered blanks: how many came, were used, spoiled and are left.
screen-blanks = Blanks
screen-blank-ledger = Ledger of blanks
screen-receive-blanks = Blanks received
screen-spoil-blank = A blank is spoiled
screen-take-entry-back = Take back an entry about blanks
key-blanks = blanks
key-receive-blanks = blanks received
key-spoil-blank = blank spoiled
key-print-ledger = print the ledger
key-take-entry-back = take the entry back
key-next-blank = next blank
paper-blank-ledger = ledger of blanks
blanks-about = The program does not print the blanks themselves: it keeps their ledger. Used ones are entered by the answers of cases.
blanks-say = Enter: the ledger by lines. F2: received, F8: spoiled, F7: print.
blanks-none = The services of this office have no numbered blanks. Press Esc.
blank-column-kind = Blank
blank-column-received = Received
blank-column-used = Used
blank-column-spoiled = Spoiled
blank-column-left = Left
blank-column-service = Service
blank-column-date = Date
blank-column-number = Number
blank-column-what = What
blank-column-more = Case, paper, reason
blank-column-clerk = By
blank-received = received
blank-used = used
blank-freed = out of the case
blank-spoiled = spoiled
blank-taken-back = entry taken back
blank-counts = Received: { $received }, used: { $used }, spoiled: { $spoiled }, left: { $left }
blank-strange = Of them never entered as received: { $count }
blank-ledger-say = The last entry is at the top. F6 takes back a wrong entry of a receipt or a spoiled blank.
blank-ledger-none = No entries. F2: enter the blanks received.
blank-kind-gone = The services have this kind of blank no more. Go back to the list and open it again.
blank-field-first = First number
blank-field-last = Last number
blank-field-count = or how many
blank-field-from = From whom, paper
blank-field-number = Number of the blank
blank-field-reason = Reason
blank-batch = { $first } – { $last }, pieces: { $count }
blank-number-digits = A blank's number ends with digits. Type it whole, as on the blank.
blank-last-before-first = The last number does not follow the first. Check the series, the number of digits and the order.
blank-too-many = A batch has { $most } blanks at most. Check the numbers, or enter the batches one by one.
blank-count-missing = Type the last number or how many blanks there are.
blank-count-beyond = There are not that many numbers after the first in this series. Check how many there are.
blank-count-differs = By the numbers there are { $count }. Check the numbers and the count.
blank-from-missing = Type from whom the blanks came and by which paper.
receive-blanks-say = The first number and the last (or how many), from whom and by which paper; then F2.
receive-blanks-done = The receipt is recorded.
refusal-blanks-received = The blanks { $first } – { $last } are entered as received already. Check the numbers against the delivery note.
spoil-blank-say = The number of the spoiled blank and what happened; then F2.
spoil-blank-done = Recorded as spoiled. Keep the blank until it is written off.
refusal-blank-unknown = The blank { $number } was never received. Check the number; if it is yours, enter its receipt first.
refusal-blank-spoiled = The blank { $number } is entered as spoiled already. Check the number.
refusal-blank-in-answer = The blank { $number } stands in the answer of case № { $case }. Correct the answer there first (F10), then record it as spoiled.
refusal-blank-entry = This entry is not taken back: an answer made it, or it was taken back. Choose another line.
refusal-batch-in-use = Of this batch { $count } are used or spoiled already. It is not taken back; check the numbers in the ledger.
take-entry-back-say = Type why the entry is wrong and press F2.
take-entry-back-about = The entry stays in the ledger, marked as taken back with the reason; it counts no more.
take-entry-back-done = The entry is taken back.
blank-none-left = No blank of this kind is left. Type the number from the blank, or enter a receipt.
decide-blank-used = The blank { $number } is used already, in case № { $case }. Check the number on the blank and type the right one.
decide-blank-spoiled = The blank { $number } is entered as spoiled ({ $reason }). Take another blank and type its number.
decide-blank-unknown = The blank { $number } was never received. Check the number; if it is right, press F2 once more.
decide-freed = Corrected. The blank { $blanks } is out of the case. If it is filled or spoiled, record that: Blanks, F8.
decide-withdrawn-freed = Corrected. № { $numbers } is withdrawn: destroy the sheet and print a new one (F2). The blank { $blanks } is out of the case; if it is filled, record it as spoiled.
act-blank-used = Used: { $blank } № { $number }
act-blank-freed = Out of the case: { $blank } № { $number }
pack-blank-field = "{ $field }" is not a text field of the result. Name in field one with zone = "worked-out" of the kind text or number.
help-blanks =
    Blanks that the state protects are not printed here, but counted: received, used, spoiled, left.
    F2: a batch came; the first number and the last, or how many. F8: a blank is spoiled, with the reason. Enter: the ledger by lines.
    Used ones are entered by themselves: the blank's number stands in the answer of the case. When an answer is corrected, so is the ledger.
    While no batch is entered, nothing is asked about numbers of blanks.
    F7: the ledger on paper, with all lines, totals, numbers left and signatures.
help-blank-ledger =
    Each line: when, which numbers, what became of them, by which paper or case, and who entered it.
    Nothing is erased: F6 takes back a wrong entry of a receipt or a spoiled blank, with the reason; it stays to be read.
    "Out of the case": the answer was corrected and has the blank no more. If it is filled, record it as spoiled (F8).
help-receive-blanks =
    Type the first number as on the blank, with its series. Then the last one; or leave it empty and type how many.
    What comes out stands beneath the fields. Say from whom and by which paper (delivery note, act) and press F2.
    Blanks that lay in the drawer before are entered alike: "stock at the beginning".
help-spoil-blank =
    Type the number of the spoiled blank and what happened. Keep the blank until it is written off.
    If it stands in the answer of a case, correct the answer first: type the new blank's number there.
help-take-entry-back =
    A receipt or a spoiled blank was entered by mistake: say what the mistake is. The numbers count again as before.
    A batch of which something is used cannot be taken back.
