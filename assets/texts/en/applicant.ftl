# The applicant: representative, contact, earlier IIN.

# Who is here.
screen-who = Who is here
key-who = who is here
key-representative = representative's data
who-in-person = the applicant in person
who-office-rule = rule of the office
who-not-taken = not taken,
who-say = Who is before you? A digit or Enter chooses, Esc goes back
who-say-not-alone = This applicant does not come alone: who is here for the applicant?
who-offered = from the case of "{ $who }"
who-say-offered = Is the same person here for this applicant? Enter – yes; else choose another
who-not-for-this-one = Such a representative is not taken for this applicant: the reason stands below. Check the birth date or choose another.
who-not-taken-here = This service does not take it: the reason stands below. F4 – the point of the law; choose who is really here.
who-nobody-came = Nobody stands here: the request was signed digitally. Go on with F2.
who-nobody-stands = The applicant is here in person. If somebody came instead, say first who it is: F10, "who is here".
refusal-nobody-stands = This applicant does not come alone: say who is here for the applicant (F10, "who is here").
refusal-may-not-stand = Such a representative is not taken for this applicant: change it (F10, "who is here").
refusal-representative-open = Not all data of the representative are there: F10, "representative's data".
refuse-intake-office-only = Only a representative's document lacks that the office itself asks for: the regulation names no such ground. Ask for it; the case stays among the drafts.
checklist-represented = For the applicant: { $role } { $who }
checklist-may-not-stand = ✗ Such a representative is not taken for this applicant. Tab – who is here
summary-applicant = Applicant
summary-representative = For the applicant
help-who =
    Who stands at the window: the applicant, or somebody who came for the applicant. Mostly the applicant; then this screen is not opened.
    Beneath the list stands why: where the law speaks, its point (F4); where it is silent, the rule of the office.
    Whom the service does not take (an attorney) cannot be chosen: the screen says why.
    The list of documents depends on it; the representative's data are asked for before the review.
    In a family whoever stands for another one comes first: Enter takes the person over with the passport and the papers that were shown.

# Data of the representative.
screen-representative = Representative
representative-say = Compare with the representative's document. F2 – on, Esc – to its zone
representative-say-right = Does the paper that gives the right name this applicant too? Compare, or type its own. F2 – on
representative-of = { $role }, for the applicant: { $who }
representative-field-surname = Surname
representative-field-given_names = Given name
representative-field-patronymic = Patronymic
representative-field-citizenship = Citizenship
representative-field-number = Document number
representative-field-country = Issued by (country)
representative-field-expires = Valid until
representative-field-authority-issued-by = Certified by
representative-field-authority-number = Number of the paper
representative-field-authority-issued = Date of the paper
representative-field-authority-valid-until = Authority valid until
representative-role = Representative
representative-name = Representative's name
representative-citizenship = Their citizenship
representative-document = Their document
representative-expires = Document valid until
representative-authority-issued-by = Authority given by
representative-authority-number = Authority number
representative-authority-issued = Authority dated
representative-authority-valid-until = Authority until
representative-not-cyrillic = Cyrillic is needed here: so the name is printed in the application. F6 – layout, F5 – proposals
representative-past = This date has passed: a valid document is needed.
representative-ahead = This date has not come yet: check it.
passport-say-representative = The representative's document: scan its zone or type it. Without one – F2
passport-zone-representative = Machine-readable zone of the representative's document
help-representative =
    Who applies for the applicant: the name in Cyrillic is printed in the line "кімнен" of the application; this person signs and takes the papers.
    The zone of the passport or card fills name, citizenship, number and validity; type the rest from the document.
    A guardian and an attorney show the paper of their authority besides: its data stand in the last lines.
    What was taken over from another one of the family is told in the line above; the first letter typed into a field replaces it. The paper that gives the right is compared for each.
    F2 – on, Esc – back to the zone; what is typed is kept in the draft.

# Earlier IIN and citizenship.
asked-because = Why this very person is asked:
asked-known-iin = {"  "}• in case № { $case } the IIN { $iin } is recorded for this person
summary-asked = Asked
summary-asked-because = Asked because
earlier-old-paper = Old paper (its kind)
earlier-old-number = Its number
earlier-until = Citizen of Kazakhstan until
earlier-until-words = citizen of Kazakhstan until: { $until }
earlier-say-paper = Write what is known by word or paper; leave the rest empty. F2 – on
transfer-earlier-iin = Earlier IIN
transfer-old-paper = Old paper of Kazakhstan
transfer-old-paper-number = Number of the old paper
transfer-citizen-until = Citizen of Kazakhstan until
correct-instead-question = The applicant has an IIN already. Make it a correction?
correct-instead-words = If the IIN is confirmed, the provider refuses to form another (p. 13, 3)) but corrects the data of the earlier one. It is a question to the applicant, no refusal: the applicant decides.
correct-instead-no = no, forming stays
correct-instead-yes = yes, a correction: the number goes into the application
request-changed = The request is changed. The earlier IIN stands in the application; write what has changed.
key-ask-again = ask again
review-ask-again = The answers are taken back: F2 asks again; what was written stays.
review-nothing-asked = Nothing was asked yet: F2 asks.

# Contact.
screen-contact = Contact: when the result is ready
key-contact = contact
contact-phone = Phone
contact-email = E-mail
contact-consent = Consent
contact-consent-no = not given
contact-consent-yes = given, signed on the application
contact-say = Not needed. A phone with the country's code, or an address; consent by Space. F2 – done
contact-say-offered = Given by "{ $who }". If this person agrees too, mark the consent (Space); F2 – done, Esc – keep nothing
contact-about = Only to say that the result is ready. Not needed for acceptance; printed in the office's mark under the application, where the consent is signed, and nowhere else.
contact-phone-code = Begin with "+" and the country's code: +34…, +7…
contact-phone-digits = After the code only digits, 7 to 15 in all: compare the number.
contact-email-wrong = This is no e-mail address: a name, "@" and a domain with a dot are needed.
contact-needs-consent = Without consent nothing is kept: mark "given" (Space), or erase number and address.
screen-contact-later = Contact: change or withdraw
key-contact-later = contact: change, withdraw
contact-consent-none = withdrawn: phone and address are erased
contact-consent-anew = given in writing, kept with the application
contact-later-say = F2 – done. To withdraw the consent, turn it by Space: what stands here is erased.
contact-later-about = Only to say that the result is ready. A consent to another phone or address is given in writing. After a withdrawal nothing of it stays here; the sheet that the person signed stays in the file.
contact-later-fixed = An earlier version kept this contact within the act of acceptance: it is shown nowhere any more, but leaves the journal only with the whole case.
contact-later-nothing = Type a phone or an address; Esc leaves everything as it is.
contact-later-done = The contact is recorded, the one before is erased.
contact-later-erased = The consent is withdrawn, the contact is erased.
act-contact = Contact given by consent
act-contact-withdrawn = Consent to the contact withdrawn: it is erased
act-contact-gone = Contact by consent, erased
refusal-contact-none = There is no contact here: nothing to withdraw. Esc: back.
refusal-contact-over = A contact is recorded from acceptance to the hand-over. Esc: back; with a new case record another. One that is there can be withdrawn later, too.
summary-contact = Contact (by consent)
find-represented = { $who } · represented by { $by }
help-contact-later =
    Phone and e-mail by which the person agreed to be told. Change them, or turn the consent by Space: it is withdrawn then.
    With F2 the former contact is erased: from lists, from the case, from its act in the journal; that it was there and who withdrew it stays.
    The application that was signed on paper shows it still; printed again, it has a dash there.
help-contact =
    How to tell the person that the result is ready. Asked if the person likes: without it the documents are accepted alike.
    Without consent nothing is kept. The consent is signed in the office's mark under the application: a sheet printed before has to be printed anew.
    It is seen in the summary of the case and in the list of ready results. Changed or withdrawn later from the case (F10); erased then, and with the case.
    In a family the contact of the first is offered to the next, but kept only with the consent of their own.

# The pack.
pack-representation-why = Representative "{ $code }" is not taken (allowed = false): say why in `why`.
pack-representation-asks = Representative "{ $code }" is not taken: `asks` and `needed` have no place here, remove them.
pack-no-such-representation = There is no representative "{ $code }" in the file: check the code against the [[representation]] tables.
pack-no-such-question = There is no question "{ $code }" in the file: check the code against the [[question]] tables.
