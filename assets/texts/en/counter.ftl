# The counter: the office's own packs, its own days, letters of data, names.
screen-packs = Services
screen-pack = Service file
screen-offer-pack = Accepting a service file
screen-broken-pack = A service file with mistakes
screen-own-days = The office's own days
screen-own-day = A day of the office's own
screen-scripts = In which letters the data stand
screen-partings = Part the patronymic from the given names
settings-week = Working week
settings-week-by-itself = The working week is changed in the settings: first see which terms move, then F2.
week-five-days = five days
week-six-days = six days
settings-stock = Paper in the printer
key-packs = services
key-own-days = own days
key-accept-pack = accept
key-program-pack = back to the program's own file
key-add-day = add a day
key-withdraw-day = take the day back
key-mend-mixed = mend letters
key-other-category = other category
key-part-names = part the patronymic
key-scripts = letters

# Services.
counter-column-service = Service
counter-column-state = State
counter-column-wordings = Unconfirmed
counter-packs-about = Services in use, and the files that lie in the folder forms. A file changes nothing until the manager accepts it.
counter-packs-say = Enter shows more: the basis, unconfirmed wordings, what a file changes.
counter-basis-relied = lapsed, instruction named
counter-pack-waits = waits for the manager
counter-pack-broken = mistakes: { $count }
counter-pack-unreadable = cannot be read
counter-pack-is-programs = This row is not an own file in use: there is nothing to go back from.
counter-service-disabled-short = closed: mistake in the file
counter-service-disabled = The service { $service } is closed: { $place } – { $problem } Mend the file and accept it anew (Settings, F4).
counter-pack-not-in-store = The accepted file is not in the database.
counter-home-disabled = ✗ Service closed: { $service }
counter-settings-own-days = Days of the office's own: { $count }
counter-settings-pack-waits = ! forms/{ $file } waits for the manager to accept it: F4
counter-settings-pack-broken = ✗ forms/{ $file }: the file has mistakes and is not used: F4
counter-file-unreadable = The file cannot be read ({ $why }). Check its name and permissions.
counter-pack-say = ↑ ↓ to scroll. Esc: back to the services.
counter-pack-offer-say = Read what is added (+), removed (−) and changed (~). Enter: accept.
counter-pack-broken-say = Mend the places named in a text editor, then open this screen again.
counter-pack-problems = forms/{ $file } is not used. Mistakes found: { $count }
counter-pack-relied-on = The basis has lapsed; work goes on by this instruction: { $instruction }
counter-pack-own = The office's own file, version { $version }. SHA-256: { $hash }
counter-pack-embedded = The program's own file, version { $version }. SHA-256: { $hash }
counter-pack-newer-waits = ! forms/{ $file } differs from the one in use. Until the manager accepts it, nothing changes.
counter-pack-from-file = forms/{ $file }, version { $version }. SHA-256: { $hash }
counter-pack-from-program = The program's own file, version { $version }. SHA-256: { $hash }
counter-pack-new-service = A new service: there was none like it here. It brings:
counter-pack-same-version = ! The version is the same as of the file in use. Where rules change, change the line version too.
counter-unconfirmed = Wordings not compared with the official edition: { $count }
counter-pack-same-rules = The rules are the same: only comments or the layout of the file differ.
counter-pack-accept-question = Accept this file (version { $version })?
counter-pack-accept-consequence = New cases will begin under this file. Cases already begun end under their own version. The acceptance stands in the journal under your name; editing the file afterwards changes nothing until it is accepted again.
counter-pack-accept-yes = yes, accept
counter-pack-accepted = The file is accepted, the journal says so. New cases begin under it.
counter-pack-not-begun = The basis of this version comes into force on { $day }. Accept it on that day: before it, it would close the service, which goes on by the version of now.
counter-pack-changed-meanwhile = The file has changed meanwhile and was not accepted. Go back (Esc) and read its new changes.
screen-proposed-lists = Proposed lists
key-proposed-lists = lists
key-turn-proposal = turn on / off
counter-proposals-about = Lists that the regulation refers to and does not hold. Nothing is asked by them until the manager turns one on.
counter-proposals-say = Enter: turn the list on or off. Its documents stand below. Esc: back.
counter-proposals-none = This service has no proposed list.
counter-proposals-in-pack = Proposed lists: { $count }, on: { $on }. F4 shows them.
counter-column-proposal = List
counter-column-of-day = Day
counter-column-source = Source
counter-proposal-on = on
counter-proposal-off = off
counter-proposal-confirmed = confirmed
counter-proposal-unconfirmed = unconfirmed
counter-proposal-ground = Documents ({ $point }, a ground of refusal): { $documents }
counter-proposal-own = Documents (the office's own, no ground): { $documents }
counter-proposal-asks = Asked: { $question }
counter-proposal-turned-on = Turned on by { $who }, { $at }
counter-proposal-changed = Turned on by { $who }, { $at }. Its content has changed since, so it is off: look it through and turn it on again.
counter-settings-list-changed = The list "{ $title }" ({ $service }) has changed since it was turned on, and is off: open F4 and turn it on again.
counter-proposal-turned-off = Turned off by { $who }, { $at }
counter-proposal-on-question = Turn the list "{ $title }" on?
counter-proposal-off-question = Turn the list "{ $title }" off?
counter-proposal-consequence = New cases will begin by the new list; those begun end by their own. This is written into the journal under your name.
counter-proposal-on-yes = yes, turn it on
counter-proposal-off-yes = yes, turn it off
counter-proposal-is-on = The list is on; this is written into the journal.
counter-proposal-is-off = The list is off; this is written into the journal.

# Own days.
counter-column-date = Date
counter-column-day = The office
counter-column-why = Why
counter-own-days-about = Days on which the office is closed, or works against the calendar: holidays of the host country, days moved. Which terms would move is shown before it is written down.
counter-own-days-say = F2: add a day. Del: take the chosen one back.
counter-own-days-none = The office has no days of its own. F2: add one.
counter-own-day-off = closed
counter-own-day-works = open
counter-own-day-say = Type the date as digits; Space changes the choice; write the reason and press F2.
counter-own-day-is-working = By the calendar this is a working day.
counter-own-day-why = Write the reason: from two letters to one line.
counter-own-day-set = The day stands in the journal. New terms are counted with it.
counter-own-day-gone = That day is no longer in the list. Go back and look at the list.
counter-own-day-withdraw-question = Take { $date } back?
counter-own-day-withdraw-consequence = On that day the office follows the calendar again. Which terms would move is shown before it is written down. Both stand in the journal.
counter-own-day-withdraw-yes = yes, take it back
counter-own-day-withdrawn = The day is taken back, the journal says so.

# Letters of data.
counter-scripts-about = In which letters does each datum stand in the document itself? If one stands in neither Cyrillic nor Latin, a translation certified by a notary is needed (p. 6); the spelling is then the translation's.
counter-scripts-say = Space: the next answer. Enter: the next row. F2: done.
counter-script-latin = Latin
counter-script-cyrillic = Cyrillic
counter-script-other = other letters
counter-script-absent = not in the document
counter-scripts-said = The letters are noted; the list of documents follows them.
counter-spelling-of-translation = Spell it as the notary's translation does.

# Names.
counter-parting-likely = likely
counter-parting-none = no patronymic
counter-parting-nothing = The zone has one given name only: there is nothing to part.
counter-parting-offered = “{ $patronymic }” looks like a patronymic. F7 in the row of names parts it: { $given } · { $patronymic }
counter-parted = Given names and patronymic are set. Compare all three spellings with the passport.
counter-patronymic-in-given = This patronymic stands among the given names of the zone. F7 parts it from them.
counter-single-name = A single name: it stands whole as the primary identifier (Doc 9303, part 3, 4.6). Papers have a dash here.
counter-single-name-here = No surname? A single name stands here, whole (Doc 9303, part 3, 4.6); in the other field press “-”.
counter-name-not-in-zone = The zone has no such name. If the passport has none either, press “-”.
counter-name-cut = The zone cuts this name short. Compare the full spelling with the passport; F8: say why they differ. The application will show both.
counter-name-cut-settled = The zone cuts this name short: { $reason }. The application will show both spellings.
counter-name-cut-usual = the name does not fit the line of the zone
counter-name-cut-offered = The usual reason. F2 takes it; another one: just type.
counter-name-cut-unfinished = The zone may cut this name short. Key it in full from the visual zone.
counter-name-key-again = No check digit covers a name, and the zone was not scanned. Key the name once more, from the visual zone.
counter-mixed-scripts = Look-alike letters of another script: { $letters }. F6 mends them.
counter-mixed-mended = The letters are mended. Compare the word with the passport.
counter-invisible-removed = Marks that nobody sees were removed. Compare the field with the passport.

# Category, document.
counter-not-of-category = Age { $age } does not fit the category “{ $category_en }”. Check the date, or choose another category (F7); everything typed stays.
counter-checklist-not-of-category = ✗ The applicant's age does not fit this category. F7: other category
counter-category-changed = The category is changed, everything typed is there. Look through the documents again.
counter-card-by-treaty = This is a card, not a passport: it is taken only by a treaty. F10, “to the documents”: write the treaty in the note.
counter-document-expired = The document has expired: it cannot be accepted. F10, “to the documents”, then F8: the refusal receipt.
help-packs =
    The services of this office: whether the basis is in force, whether wordings were not compared with the official edition.
    Put a file of your own into the folder forms of the data folder. It changes nothing until the manager accepts it: press Enter, read the differences, accept.
    A file with mistakes is not used: Enter shows line and place of each.
    F10 leads from the office's own file back to the program's.
help-pack =
    What the service rests on, which version is in use, by which instruction the work goes on.
    Below: texts that nobody has compared with the official edition yet.
help-offer-pack =
    What the file adds (+), removes (−) and changes (~). Read it to the end.
    The manager accepts it with Enter; these very bytes are kept in the database.
    Cases already begun end under their own version.
help-broken-pack =
    Every mistake of the file: file, line, place, and what is wrong.
    Mend it and open the screen again. Until then the file is not used.
help-own-days =
    Days on which the office is closed or open against the calendar. Terms are counted with them.
    F2: add. Del: take back. Only the manager changes them; everything stays in the journal.
    Running terms are counted anew: what would move is shown before it is written down.
help-own-day =
    Type the date as digits. Below stands what the calendar says of it.
    Space changes between closed and open. Write the reason; F2 saves.
help-scripts =
    Point 6 of the Algorithm: where surname, given name, patronymic or birthplace stand in neither Cyrillic nor Latin, a translation certified by a notary is needed.
    Look at the passport itself and mark each datum by itself. The machine-readable zone is always Latin and does not count.
help-proposed-lists =
    Here stand the lists of documents of the "standard" that the regulation refers to: the standard itself is not among the sources, so they are no more than proposals. Each line says the day, whether it is confirmed, and whether it is on; its documents stand below.
    Enter turns the list on or off. The documents of one that is on stand in the checklist, the leaflet and tereze checklist with the office's mark, and stop acceptance. A document without the point of the reference to the standard is no lawful ground of refusal.
