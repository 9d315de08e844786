# The list of documents, and what it lacks.

checklist-and = and
checklist-or = or
checklist-why-everybody = Asked of everybody.
checklist-why-category = Asked of this category.
checklist-why-condition = Asked in this case.
checklist-copy = copy
checklist-copy-electronic = electronic copy
checklist-digital = { $way }: no originals
checklist-original-to-compare = original to compare
checklist-original-handed-in = original, handed in
checklist-original-or-copy = original or copy
checklist-valid = valid until { $until }
checklist-expired = Expired on { $until }: a new document is needed.
checklist-validity-unknown = Enter the day until which the document is valid.
checklist-treaty-named = Write into the note the treaty by which the document is accepted.
checklist-asked-unknown = Whether it is needed is not known yet: fill in the applicant's data first.
checklist-legalisation-no-seal = No legalisation: the document is not under a foreign state's emblem seal.
checklist-legalisation-home = No legalisation: the document was issued by Kazakhstan.
checklist-legalisation-which-state = Say which country issued the document: legalisation or apostille turns on it.
checklist-legalisation-exempt = No legalisation: { $state } is a party to { $treaty ->
    [minsk-1993] the Minsk convention of 1993
    [chisinau-2002] the Chișinău convention of 2002
   *[other] { $treaty }
}.
checklist-legalisation-apostille = An apostille is needed ({ $state }).
checklist-legalisation-consular = Consular legalisation is needed ({ $state }).
checklist-legalisation-unconfirmed = The treaty is not confirmed ({ $state }): mark apostille, legalisation, or that none is needed, and write the treaty into the note.
checklist-legalisation-by-seal = If the document is under the state's emblem seal, { $need ->
    [apostille] an apostille is needed
    [consular] consular legalisation is needed
   *[ask] an apostille or legalisation is needed
} ({ $state }). If it is not, mark "not needed".
checklist-legalisation-by-seal-which-state = If the document is under a foreign state's emblem seal, say which country issued it: apostille or legalisation turns on it. If it is not, mark "not needed".
checklist-translation-script = A notarised translation is needed: a datum stands in neither Cyrillic nor Latin.
checklist-proposed = { $document } · the office's list
checklist-proposed-about = The office's list: { $title }.
checklist-list-changed = The list has changed since: this case goes by the one it began with.
checklist-translation-script-unknown = Say in which script surname, given name, patronymic and birthplace stand: the notarised translation turns on it.
checklist-translation-wholly-foreign = If the document is wholly in a foreign language: a translation into Kazakh or Russian, certified by the translator or a translation organisation.
checklist-lack-document = { $document }: not presented
checklist-lack-one-of = none of these was presented: { $document }
checklist-lack-original = { $document }: the original was not presented
checklist-lack-copy = { $document }: the copy was not presented
checklist-lack-expired = { $document }: past its validity ({ $until })
checklist-lack-validity = { $document }: its validity was not entered
checklist-lack-apostille = { $document }: no apostille
checklist-lack-legalisation = { $document }: not legalised
checklist-lack-translation = { $document }: no translation into Kazakh or Russian certified by the translator
checklist-lack-notarised-translation = { $document }: no notarised translation
checklist-lack-treaty = { $document }: the treaty by which it is accepted was not named
checklist-lack-asked = { $document }: whether it is needed was not settled
checklist-no-such-category = This service has no category "{ $category }". Give one of: { $known }.
checklist-no-such-channel = The category "{ $category }" is not taken through this channel. Give one of: { $known }.
checklist-no-such-request = This service has no such kind of request. Give one of: { $known }.
checklist-no-such-representation = This service has no such representative. Give one of: { $known }.
checklist-not-represented-so = "{ $representation }" is not taken for this applicant. { $why }
checklist-not-of-the-category = The applicant's age does not fit the category "{ $category }": check the date of birth or choose another category.
