# Names and passports as they are.

# Slips of the hand.
letters-slip-layout = Typed under another keyboard layout? F6: “{ $text }”
letters-slip-mixed = Letters of two alphabets in one word. F6: “{ $text }”
letters-slip-case = Capitals and small letters are out of place. F6: “{ $text }”
letters-slip-spaces = More than one space between words. F6: “{ $text }”
letters-key-spaces = take out spaces
letters-unspaced = Spaces too many were taken out.
letters-key-case = mend capitals
letters-key-back = take back
letters-mended = Mended. Compare it with the document. F6 once more takes it back.
letters-taken-back = Taken back: it stands as it was typed.

# Names of several parts.
letters-key-part = patronymic from cursor
letters-key-join = join the names
letters-joined = The names stand together again.

# The review.
letters-more-doubts = ! Worth a look besides: { $count }. Esc: back to the fields

# Papers that prove a name or a place.
letters-paper-marriage = marriage certificate
letters-paper-divorce = divorce certificate
letters-paper-name-change = certificate of a change of name
letters-paper-birth = birth certificate
letters-paper-court = court decision
letters-paper-family-register = extract from a family register
letters-paper-passport = earlier passport
letters-paper-visa = visa of Kazakhstan
letters-paper-permit = permit or residence permit of Kazakhstan
letters-paper-iin = paper of Kazakhstan with an IIN
letters-paper-translation = translation certified by a notary
letters-paper-other = another document
letters-field-proof_kind = Document
letters-field-proof_number = Number
letters-field-proof_issued = Date of issue

# Former names, other documents, grounds.
letters-former = Former name
letters-document = Other document
letters-age = Age
letters-age-taken = whole years: { $years }. { $reason }
letters-beside-second = valid, the other was chosen
letters-beside-replaced = replaced by a new one
letters-valid-until = until { $date }
letters-ground-single-name = a single name, there is no other (Doc 9303, part 3, 4.6)
letters-ground-cut-name = the zone cuts the name short (Doc 9303, part 3, 4.6.2); whole from the visual zone
letters-ground-earlier-paper = spelling of an earlier paper
letters-ground-proved-elsewhere = not stated in the document, another one proves it
letters-ground-not-proved = not stated in the document, nothing else proves it
letters-ground-expires-today = taken on its last day
letters-ground-expires-before-result = taken, though it expires before the result
letters-act = Recorded: former names, other documents, on what fields rest
letters-expires-today = The document is on its last day ({ $until }). If you take it, F8: say why.
letters-expires-before-result = The document is valid until { $until }, the result is due { $due }. If you take it, F8: say why.
letters-taken = Taken: { $reason }
letters-not-proved = Not stated in the document. F8: name the paper that proves it; without one, papers have a dash.
letters-age-open = The birth date is incomplete: { $least } or { $most } years, and intake turns on it. F8: give the age and why.
letters-rests-on = Rests on: { $paper } { $number }
letters-second-kept = Another passport of the same person was read. The former one is kept as the second: F10, “former names and documents”.
passport-document-now = The identity document is now: { $document }, because of the zone read. To change it: F10, “to the documents”.
letters-proposal-paper = An earlier paper spells it so: { $text }. You may change it.
letters-rule-paper = an earlier paper
letters-kept = Kept with the draft.
letters-taken-away = Taken away.
letters-key-particulars = former names and documents
letters-key-add = add
letters-key-take-away = take away
letters-key-age = give the age
letters-key-proof = what proves it
letters-add = What to record
letters-add-former = a former name
letters-add-document = a second or an earlier passport
letters-add-spelling = the spelling of an earlier paper of Kazakhstan
letters-particulars-say = F2: add. Enter: change. Delete: take away. Esc: to the application.
letters-particulars-none = Nothing yet. F2: add
letters-particulars-about = What a person brings beside the data of one passport. Search finds them by former names and numbers; former names stand in the note under the application and on the transfer screen.
letters-former-missing = Type the former name, in Latin or in Cyrillic letters.
letters-field-former-latin = In Latin letters
letters-field-former-cyrillic = In Cyrillic letters
letters-field-document-number = Document number
letters-field-document-state = Issuing country
letters-field-document-expires = Valid until
letters-field-document-beside = What became of it
letters-field-proof-kk = In Kazakh
letters-field-proof-ru = In Russian
letters-field-age = Whole years
letters-field-reason = Why
letters-about-former-name = A name that the person bore before, surname first, and the paper that proves it.
letters-about-other-document = A passport beside the one of the application. To make this one rule, read its zone: the other is then kept as the second by itself.
letters-about-earlier-spelling = Where an earlier paper of Kazakhstan spells the name otherwise in Cyrillic, its spelling is taken: the person stays the same in every system.
letters-about-proof = The passport does not state it. Write what another paper says, and which. An empty form: nothing proves it, a dash.
letters-about-age-said = Day or month of birth is unknown, so the age is for you to say. Answer and reason stay in the case.
screen-particulars = Former names and documents
screen-former-name = A former name
screen-other-document = Another passport
screen-earlier-spelling = The spelling of an earlier paper
screen-proof = What proves it
screen-age-said = The age with an incomplete date
help-particulars =
    Former names, a second or replaced passport, spellings of earlier papers of Kazakhstan, papers in place of what the passport does not state.
    F2: add, Enter: change, Delete: take away. All of it is saved with the draft and stays in the case.
    Search (F3 on the first screen) finds the person by any of these names and numbers.
help-former-name =
    The former surname and given name: in Latin, in Cyrillic, or both.
    The paper: a marriage certificate, a change of name, a court decision. Number and date are taken from it.
    F2: done. Esc: back; what was typed stays.
help-other-document =
    A second valid passport, or an earlier one that was replaced.
    Which passport rules is for you to say: it is the one whose zone was read last.
    F4: countries. F2: done.
help-earlier-spelling =
    How an earlier visa, permit, marriage certificate or paper with an IIN spells the name in Cyrillic.
    This spelling goes into the application and stands first among the proposals (F5).
    The paper's number and date stay in the case. F2: done.
help-proof =
    Passports of Japan, Switzerland and others state no place of birth.
    Write the place in Kazakh and in Russian, and the paper that proves it: it comes onto the list of documents.
    If nothing proves it, leave the form empty: papers have a dash, the case says "not proved".
help-age-said =
    With day or month of birth unknown the age can be either of two, and the category turns on it.
    Choose the whole years and write where they come from: a certificate, another document, the applicant's word and the head's decision.
    The program does not ask a second time.
