# Faults of the store, the keyring and the strength of passwords.

fault-disk-full = The disk is full. What was saved before is safe; the last change is not saved. Free some space, then try again.
fault-wrong-key = The database does not open with this key, or the file is not a database. Nothing was changed. Put the database and keyring.toml back from the same backup copy.
fault-newer-version = The database was written by a newer program (version { $found }; this program knows { $known }). Nothing was changed. Install the newer program.
fault-older-version = The database is of an older version ({ $found }). Open the program once and log in: it brings the database up to date, with a copy made before.
fault-held = The office is already open in another window of this computer (process { $pid }, since { $since }). Continue there, or close it and try again.
fault-network-share = The office's folder lies on a network share ({ $kind }), where data can be lost. Choose a folder on this computer's own disk.
fault-busy = The database is busy with another task. Nothing was lost. Wait a moment and try again.
fault-read-only = The database is open for reading only. Close the other window of the program, then try again.
fault-missing = There is no database at { $path }. Check the folder, or restore the database from a backup copy.
fault-exists = There is already a database at { $path }; it was not touched. Open it, or choose another folder.
fault-damaged = Part of the data cannot be read ({ $what }). Do not go on writing: run “tereze audit” and restore the last good backup copy.
fault-act-differs = An entry with the same identifier ({ $act }) is already in the journal with other contents. Nothing was changed. Open the case again and compare.
fault-number-unused = Number { $number } was taken but no paper carries it. Nothing was changed and the number is not lost. Try again; if this repeats, report it.
fault-pack-differs = The contents of the service file are not those of its checksum ({ $hash }). It was not taken. Obtain the file again.
fault-random = The system gives no random numbers. Nothing was changed. Restart the computer and try again.
fault-writer-gone = Saving has stopped. What was saved before is safe. Close the program, open it again and check the last case.
fault-program = The program has stopped by a fault of its own. What was saved before is safe. Start it again and check the last case.
fault-file = The file or folder { $path } could not be read or written. Check that it exists and that it is yours, then try again.
fault-database = The database did not do what was asked. The last change is not saved, what was saved before is safe. Try again; if this repeats, restart the program.

keyring-wrong-password = The account or the password is not right. Check the keyboard layout and capital letters, then try again.
keyring-blocked = This account is blocked. Ask the manager of the office.
keyring-recovery-group = There is a slip in group { $group } of the recovery code. Compare it with the printed sheet.
keyring-recovery-length = The recovery code has { $whole } characters, { $length } were typed. Type all seven groups.
keyring-wrong-recovery = This recovery code belongs to another office, or a newer one replaced it. Find the last printed sheet.
keyring-account-exists = There is already an account with this name. Choose another name.
keyring-no-account = There is no account with this name. Choose one from the list.
keyring-last-manager = This is the last manager. Make another account a manager first.
keyring-altered = The file keyring.toml was changed from outside. Do not go on: put it back from the last good backup copy and tell whoever is responsible for security.
keyring-other-epoch = The file keyring.toml is of another time (number { $found }) than the database (number { $wanted }). Put both back from the same backup copy.
keyring-unreadable = The file keyring.toml cannot be read ({ $what }). Put it back from a backup copy.
keyring-full = There are as many accounts as the keyring holds. Remove one that nobody uses.
keyring-no-memory = There is not enough free memory to check the password. Close other programs, then try again.

strength-too-short = The password is too short. Use at least { $least } characters; several words are easy to remember.
strength-too-long = The password is too long. Use at most { $most } characters.
strength-known-word = The password contains the account's or the office's name. Use other words.
strength-common-word = The password contains a word that is tried first. Use several words that do not belong together.
strength-runs = The password repeats letters or follows the keyboard's rows. Use several words that do not belong together.
strength-longer = The password will be stronger with one more word.
strength-same-password = The new password is the old one. Choose another.

audit-gap = an entry is missing before this one
audit-chain = does not follow from the entry before it
audit-fields = its fields were changed
audit-body = its contents were changed
audit-body-missing = its contents are gone without an act of erasing
audit-body-stray = contents that belong to no entry
audit-shape = a value of a kind that is never written there
audit-head = the journal does not end where it ended: entries were cut off or added
audit-anchor = differs from the control line written down earlier
