# The command line and the practice office.

cli-password = Password:
cli-password-new = New password:
cli-password-again = Password again:
cli-no-password = There is no terminal to ask for the password. Put it in the first line of a file and give --password-file FILE.
cli-no-office = There is no office in this folder. Check --home DIR; tereze or tereze init makes a new office.
cli-own-packs-not-read = These are the packs of the program. To see those that the office at --home accepted, give --password-file FILE.
cli-which-account = There are several accounts: { $accounts }. Say which one: --account CODE
cli-not-a-case = “{ $text }” is neither the number nor the id of a case. Find the case with: tereze find
cli-file-exists = { $file } is there already and is not written over. Name another file.
cli-file-not-written = { $file } cannot be written ({ $why }). Check that the folder is there, the permissions and the space.
cli-people-unreadable = Line { $line } of the file with the names cannot be read. See the example: tereze init --help
cli-no-command = There is no command “{ $text }”. See the list: tereze --help
founding-exists = There is an office in this folder already; it was left as it is. For a new one name another folder: --home DIR
demo-nobody = No made-up person fits this service in such an office. Check the categories in the service file.
demo-no-kind = There is no such kind of office. Give one of: { $kinds }
demo-no-home = Say in which folder the practice office is to be: --home DIR. Practice on the screen: tereze demo
demo-opens = A practice office with made-up people is being prepared; it is gone when you leave. Account: { $account }, password: { $password }
cli-same-script = --from and --to name the same script. Name two: latn and cyrl.
cli-no-country = There is no such state: { $text }. Give its three-letter ICAO code, such as DEU (Germany's passports also say D).
cli-no-institution = There is no such office in the list. Give a code of the list, such as inst-014, or mfa, police, service-centre, state-corporation.
cli-office-nameless = No list names this office: add office (kk and ru) and city to the file of people.
