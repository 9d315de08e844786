# Problems of a pack, and the difference of two.

pack-misread = The file cannot be read here: { $message }. Correct this place.
pack-not-utf8 = From here on the file is not UTF-8: save it as UTF-8.
pack-not-a-code = "{ $code }" is not a code: use lower-case Latin letters, digits, ".", "-" and "_".
pack-defined-twice = "{ $code }" is defined twice: remove one of them.
pack-short-long = The short name is too long: shorten short to { $most } letters in each language.
pack-ahead-field = ahead goes with a date of the result alone (zone = worked-out, kind = date): remove it from the field "{ $field }".
pack-version-missing = The version is missing: fill in version.
pack-no-basis = There is no legal basis: add a [[basis]] table.
pack-basis-without-beginning = It does not say when it took effect: write in_force_from or in_force_rule.
pack-basis-ends-before-it-begins = The basis ends before it begins: check the dates.
pack-not-a-date = Not a date: write it as 2025-12-31.
pack-none-of = Nothing there: add at least one [[{ $table }]].
pack-no-such-text = The program holds no text "{ $text }": check the name or remove the line.
pack-no-text = There is no text to open point { $point } in: add text to the basis, or remove words.
pack-no-such-point = Point { $point } is not in the text: check it.
pack-words-not-found = { $item }: these words do not stand at point { $point }. Copy them from the text as they are.
pack-point-missing = { $item }: no point is named. Write point, or mark it source = "office".
pack-text-missing = { $item }: no text in Kazakh or Russian. Write at least one.
pack-office-no-channel = No channel has the kind of office "{ $kind }": add it to a channel, or remove it.
pack-channel-without-office = The channel has no kind of office: fill in offices.
pack-category-without-channel = The category has no channel: fill in channel.
pack-legal-person-field = "{ $field }" does not name a legal person. In legal_person name fields of the application: name of the kind two-texts, bin of the kind bin.
pack-no-such-category = There is no category "{ $code }": check the code.
pack-no-such-channel = There is no channel "{ $code }": check the code.
pack-no-such-request = There is no request "{ $code }": check the code.
pack-no-such-document = There is no document "{ $code }": check the code.
pack-no-such-field = There is no field "{ $code }": check the key.
pack-no-such-step = There is no step "{ $code }": check the code.
pack-no-such-office-kind = There is no such kind of office: { $kind }. Give one of: { $known }.
pack-no-such-choice = No field of the kind choice has this choice: { $code }. Give one of the field's choices.
pack-not-an-age = { $age } cannot be an age: write a number from 0 to 130.
pack-not-a-state = "{ $code }" is not a country code: write three capital Latin letters (KAZ).
pack-not-a-term = "{ $term }" is not a term: write "20 min", "4 h", "1 working day" or "30 days".
pack-not-a-format = "{ $format }" is not a format of the machine-readable zone: write TD1, TD2 or TD3.
pack-not-a-series = "{ $mark }" is not the mark of a series of numbers: write two digits, 01 to 99.
pack-series-taken = The mark "{ $mark }" is taken by papers of the service { $service }: their numbers would look alike. Take a free one; "tereze pack show" shows those taken.
pack-seal-without-legalisation = The document is under a state seal, and there is no [legalisation] table: add it.
pack-marks-nothing-signed = Only a paper to be signed marks changes: write on = "open" or remove marks_changes.
pack-not-by-the-clock = A term at the window is counted in minutes or hours: write for instance 20 min instead of "{ $term }".
pack-proposal-on-in-file = Proposals are turned on in the program: remove the line "on" from the file.
pack-proposal-not-offices = A document or question of a proposed list is the office's own: write source = "office".
pack-proposal-empty = The proposal holds no document: add a table [[proposal.documents]].
pack-no-such-proposal = There is no proposal "{ $code }". Check the code.
pack-document-asks-nothing = Neither copy nor original of "{ $code }" is asked: write copy or original.
pack-branch-all-or-any = A branch has exactly one of all and any: write one.
pack-branch-empty = The branch is empty: add at least one document.
pack-field-without-page = The field has no page: fill in page.
pack-page-torn = The page "{ $page }" begins again after another: put its fields together.
pack-zone-without-part = The machine-readable zone rules this field: say in mrz which part of it.
pack-choices = "{ $field }": choices belong to a field of the kind choice, which needs them. Correct it.
pack-max = { $max } letters cannot be: write a number from 1 to 1000.
pack-step-without-end = The step has no end: fill in ends.
pack-end-without-title = This end needs words: add a title to { $end }. Only granted, refused and handed-over have words of the program.
pack-end-of-case-titled = { $end } comes with the case itself: remove its title.
pack-end-twice = The step has this end already: name { $end } once.
pack-step-begins = Steps begin with acceptance, or with the end of another step (next): leave begins out, or write begins = "accepted".
pack-ground-lacks = Only a ground of intake has lacks: remove it.
pack-keep-years = { $years } years of keeping cannot be: write a number from 1 to 1000.
pack-source-point = [[{ $table }]] always rests on an act, so it takes no source: write its point; write the point of the office's own act the same way.
pack-source-needless = [[{ $table }]] takes no source, and needs no point: remove source.
pack-age-nobody = Nobody is both { $from } or older and younger than { $below }: correct age_from or age_below.
pack-no-such-state = There is no country "{ $code }": write its code of ISO 3166-1 (Germany is DEU).
pack-channel-office = The office "{ $kind }" is in the channel and not in office_kinds, so the service is not opened there: add it to office_kinds, or remove it from the channel.
pack-channel-without-category = No category can come by the channel "{ $code }": name it in a category's channel, or remove it.
pack-channel-without-request = No request comes by the channel "{ $code }": name them in requests or remove requests.
pack-request-without-channel = The request "{ $code }" comes by no channel: add it to the requests of one.
pack-signatures-on-paper = By the channel "{ $code }" one signs on paper: remove signatures or write signed = "digitally".
pack-digital-without-signatures = By the channel "{ $code }" one signs digitally, and whose signatures are checked is not said: name them in signatures.
pack-digital-printed = By the channel "{ $channel }" the request is signed digitally, and the paper "{ $code }" is printed there to be signed: write unless for that channel in [[paper]] and in its [[document]].
pack-digital-paper = By the channel "{ $channel }" nobody stands at the window: name in when or unless of the paper "{ $code }" whether it is given there.
pack-digital-acceptance = By the channel "{ $channel }" nobody stands at the window: name in when or unless of the action "{ $code }" whether its term runs there, too.
pack-after-no-next = The step "{ $step }" waits for "{ $after }", which does not lead here: add "{ $step }" to next of one of the ends of "{ $after }".
pack-end-transferred-here = The service is decided here and nothing is transferred: remove the end transferred of the step "{ $step }", or write another with a title.
pack-next-after-hand-over = After the hand-over the case is closed, and what follows the step "{ $step }" could never be done: remove next, and put those steps before the hand-over.
pack-after-in-vain = The step "{ $step }" waits for "{ $after }" in vain: it comes only later, or not on this way. Remove it from after, or correct next. For instance: { $whom }.
pack-end-leads-nowhere = After the end "{ $end }" of the step "{ $step }" nothing begins, and there is no answer: write next, or end with granted or refused. For instance: { $whom }.
pack-step-no-way-out = From the step "{ $step }" no answer can be reached: add an end that leads to a step with granted or refused. For instance: { $whom }.
pack-no-step-begins = After acceptance no step begins, and no answer can come: { $whom }. Check when of the steps, or add one for this applicant.
pack-step-unreached = Nobody comes to the step "{ $step }": name it in next of a step that begins, or remove it.
pack-no-iin = This service forms no IIN, and iin stays empty: add a field of the kind iin in the zone worked-out, or remove the value.
pack-value-not-known = The value "{ $value }" is never known at "{ $on }", and its place would stay empty: print it on something later, or remove it.
pack-not-a-list = "{ $value }" is no list, and the { $kind } would stay empty: write one of: { $known }.
pack-list-columns = A list has { $most } columns at most (number, Kazakh, Russian, sheets): remove those beyond.
pack-wider-than-page = { $mm } mm do not fit the sheet: write { $most } mm at most, or take a larger size.
pack-shares = The shares of the columns make { $all } together: write them so that they make about 100.
pack-column-narrow = Column { $column } is narrower than { $mm } mm and holds no word: give it a larger share, or the others a smaller one.
pack-printed-when = The document "{ $code }" is signed here, and its paper is of other people: write the same when and unless in [[document]] and [[paper]].
pack-printed-on = The document "{ $code }" is signed before acceptance: write on = "open" in its paper, or give the paper another code.
pack-paper-empty = Nothing stands on the paper "{ $code }", and an empty sheet would come out: fill in blocks.
pack-diff-added = Added: { $item } – { $value }
pack-diff-removed = Removed: { $item } – { $value }
pack-diff-changed = Changed: { $item }, { $property }: { $before } → { $after }
