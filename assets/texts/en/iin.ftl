# IIN and BIN: control digit, hints, differences.
iin-length = The number has { $has } digits, and needs 12. Compare it with the document.
iin-not-a-digit = “{ $character }” stands in the number. Only digits can: correct it.
iin-control-wrong = The control digit is { $given }, and the other digits ask for { $expected }. Compare all 12 digits with the document. If they stand there so, go on; give the reason where it is asked.
iin-never-given = Such a number is never given out: its first 11 digits have no control digit. Compare them with the document. If they stand there so, give the reason and go on.
iin-is-bin = By its fifth digit this is a BIN (of an organization), not a person's IIN. Check that it is the right number.
iin-bin-month = The BIN names the month { $read }, which does not exist. Compare the number with the document.
iin-not-bin = By its fifth digit this is a person's IIN and not the BIN of an organization. Type the number of the organization.
iin-seventh-unassigned = The seventh digit is { $digit }: it names no century and no sex. Take both from the passport.
iin-no-date = The number names the day { $read }, which is not in the calendar. Compare it with the document; an IIN need not agree with the date of birth.
iin-birth-differs = The number hints at { $hint }, the date of birth is { $birth }. By the rules an IIN need not agree with it: compare the digits once more and go on.
iin-sex-differs =
    The number hints at sex { $hint ->
        [M] male
        [F] female
       *[X] not stated
    }, the passport says { $sex ->
        [M] male
        [F] female
       *[X] not stated
    }. By the rules an IIN need not agree with it: compare the digits once more and go on.
iin-birth-ahead = The number hints at { $hint }, a day that has not come yet. Compare it with the document.
