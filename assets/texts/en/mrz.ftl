# The machine-readable zone (MRZ): what was read, what is wrong, what to do.
mrz-field = { $field ->
    [document_code] Document code
    [issuing_state] Issuing State
    [name] Name
    [number] Document number
    [nationality] Nationality
    [birth_date] Date of birth
    [sex] Sex
    [expiry_date] Date of expiry
    [optional] Optional data
    [optional2] Optional data, second field
    [composite] Composite check digit
   *[other] Field
}
mrz-empty = There is nothing to read. Scan, paste or type the machine-readable zone.
mrz-too-short = The zone is not whole: { $has } characters of { $needs }. Add the rest.
mrz-too-long = Too many characters: { $has }, the zone has { $needs }. Delete what does not belong to it.
mrz-too-many-lines = Too many lines: { $has }, this document has { $needs }. Delete what does not belong to the zone.
mrz-line-length = Line { $line } has { $has } characters, and needs { $needs }. Compare it with the document: a character is missing or one too many.
mrz-strange-character = Line { $line }, place { $column }: “{ $character }” never stands in the zone. Only letters A–Z, digits and “<” do: correct it.
mrz-check-wrong = { mrz-field }: the check digit (line { $line }, place { $column }) is { $given }, and these characters ask for { $expected }. Compare the field with the document, or take one of the repairs offered.
mrz-composite-wrong = Composite check digit (line { $line }, place { $column }): { $given }, and the zone asks for { $expected }. Compare the optional data and this digit with the document.
mrz-not-a-digit = { mrz-field }: “{ $read }” in line { $line }, place { $column }, where only a digit can stand. Compare it with the document.
mrz-not-a-letter = { mrz-field }: the digit “{ $read }” in line { $line }, place { $column }, where only a letter can stand. Compare it with the document.
mrz-name-digit = The digit “{ $read }” in the name (line { $line }, place { $column }). Names in the zone have no digits: compare it with the document and correct it.
mrz-name-missing = The name field is empty. Compare line { $line } with the document.
mrz-surname-missing = The surname is empty, given names are there. Compare line { $line } with the document.
mrz-name-single = Only one name part (no given names). If the document says so too, confirm it.
mrz-name-cut = The name fills its field to the last place and may have been cut. Take the full name from the visual inspection zone.
mrz-name-gap = A letter stands behind the fillers of the name: “<” was probably misread, or a letter was lost. Compare line { $line } with the document.
mrz-number-missing = The document number is empty. Compare it with the document.
mrz-number-gap = The document number has a gap: { $number }. The zone replaces a sign or blank by “<”: take the number as it stands in the visual inspection zone.
mrz-birth-partly = Month or day of birth is unknown in the zone ({ $read }). Enter the date as it stands in the visual inspection zone.
mrz-birth-zeros = The date of birth has zeros in place of month or day ({ $read }): they were read as unknown. Enter the date as it stands in the visual inspection zone.
mrz-birth-unknown = The zone gives no date of birth ({ $read }). Enter it as it stands in the visual inspection zone.
mrz-birth-not-a-date = The date of birth “{ $read }” is not in the calendar. Compare it with the document.
mrz-expiry-far = The date of expiry was read as { $date }: the zone does not give the century. Compare it with the document.
mrz-expiry-none = The zone gives no date of expiry. If the document is without a term, confirm it.
mrz-expiry-not-a-date = The date of expiry “{ $read }” is not in the calendar. Compare it with the document.
mrz-sex-x = “X” stands for sex in the zone, where “<” belongs. It was read as unspecified: compare it with the document.
mrz-sex-wrong = “{ $read }” stands for sex: only M, F and “<” can. Compare it with the document.
mrz-state-unknown = { mrz-field }: the code “{ $code }” is not known. Compare it with the document, and confirm it if it stands there so.
mrz-state-withdrawn = { mrz-field }: the code “{ $code }” is no longer in use. Check that the document is still valid.
mrz-state-specimen = { mrz-field }: “{ $code }” is the code of specimens. It is not a document of a real State: ask for the real one.
mrz-state-not-listed = { mrz-field }: “{ $code }” is not in the list of States and organizations. Ask the chief whether the document is accepted.
mrz-state-not-issuer = { mrz-field }: “{ $code }” is a nationality and not a State that issues documents. Compare it with the document.
mrz-stateless = “{ $code }”: the person is stateless (Convention of 1954).
mrz-refugee = “{ $code }”: the person is a refugee. The nationality is not stated in the zone.
mrz-nationality-unspecified = “{ $code }”: the nationality is unspecified. Ask for it and enter it by the visual inspection zone.
mrz-code-unusual = The document code “{ $code }” is unusual for the format { $format }. Compare the first letters with the document.
mrz-code-crew = “{ $code }” is the code of a crew member's certificate. Check that this document is accepted.
mrz-visa = This is a visa ({ $format }), not an identity document. Scan the data page of the passport.
mrz-layout-turned = The zone was typed under a Cyrillic layout and was read by key position. Compare it with the document.
mrz-look-alikes = There were Cyrillic letters that look like Latin ones; they were read as Latin. No check digit covers a name: compare it with the document.
