# Intake: to whom the receipt goes, the application that was printed, an earlier IIN.

screen-receipt-to = To whom the receipt is given
receipt-to-latin = Latin
receipt-to-cyrillic = Cyrillic
receipt-to-say = Write the name of the person before you; one spelling is enough. F2: next
receipt-to-about = No document has given the name yet. A receipt of refusal is made out to a person: write the name as told, or from the document shown.
receipt-to-title-digital = Whose request is refused
receipt-to-say-digital = Write the applicant’s name as it stands in the request; one spelling is enough. F2: next
receipt-to-about-digital = The name was not read from a document yet. A refusal is recorded of a named person: write the name from the request.
receipt-to-say-legal = Write the name of the legal person and of the citizen; one spelling is enough. F2: next
receipt-to-about-legal = A legal person applies: the receipt of refusal is made out to it. Write its name, and the name of the citizen for whom it applies.
receipt-to-nobody = Write the surname or the given name, in Latin or Cyrillic: a receipt to nobody is no receipt.
receipt-to-not-latin = Only Latin belongs here. What is in Cyrillic goes into the fields below. F6: layout
receipt-to-not-cyrillic = Only Cyrillic belongs here. What is in Latin goes into the fields above. F6: layout
refusal-receipt-to-nobody = Acceptance cannot be refused: it is not known to whom the receipt goes. Press F8 in the list of documents and write the name.
help-receipt-to =
    When documents are not accepted the applicant gets a receipt, which bears the applicant's name.
    Where the passport's MRZ was read the name is taken from it, and this is not asked.
    Latin or Cyrillic, one spelling is enough; both are better. F2: to the question of refusal.
    Esc: back to the documents; what was written stays in the draft.

signing-not-printed = ! The application was not printed from here: the signed sheet may say something else than the screen. To print it, go back and press F7.
signing-changed = ! The application was changed after it was printed: the paper has the former data. Go back, print it anew (F7) and have it signed.
signing-not-printed-mark = ! Marked as signed, but the application was not printed from here. F7: print
signing-changed-mark = ! The application was changed after printing. F7: print it anew, to be signed
signing-print-first = ! The application is not printed, not signed yet. F7: print, Space: signed
act-paper-to-sign = Printed to be signed ({ $at }): { $paper }

# After the answer "yes": an earlier IIN.
screen-earlier = Earlier IIN
earlier-iin = Earlier IIN, if known
earlier-say = Type the number; if it is not known, leave it empty. F3: find by name
earlier-found = In this office: { $who }, case { $case }, IIN { $iin }
earlier-nobody = No earlier case of this person was found here. F3: search by other spellings.
earlier-nothing-to-take = No IIN was found. Ask the applicant for the number and type it.
earlier-yes-unknown = yes, number not known
key-take-iin = IIN found
summary-request = Kind of request
summary-way = Way in
summary-way-digital = signed digitally; { $way }
case-unprinted = ! Not printed yet: { $papers }. Tab "Papers", Enter
case-correction-unfinished = ! A correction of this case’s data was begun and is not finished: { $clerk }, { $at }.
case-outdated = ! Made wrong by the correction: { $papers }. Tab "Papers", Enter: anew, in place of the former
help-earlier =
    The applicant says that an IIN was given, or had the citizenship of Kazakhstan: the earlier number is recorded, the provider's answer depends on it.
    Below are this person's cases in the office; F5 takes the IIN from there, F3 searches by name.
    If the number is not known, leave the field empty and press F2. Answer and number stand in the case's summary.
    Esc: back to the review; what was typed is kept, and the question is asked again.
