# What use cases and the command line say.

cli-no-terminal = There is no terminal here. Start tereze in a terminal window, or tereze --plain; without a screen use a command: tereze --help
cli-terminal-failed = The terminal cannot be used ({ $why }). Open another terminal window and start again.
cli-output-failed = The output cannot be written ({ $why }). Check the disk or the program that reads it.
cli-not-a-date = “{ $text }” is not a date. Write it as 2026-11-21.
cli-not-a-code = “{ $text }” is not a code. See the codes with: tereze pack show
cli-file-unreadable = { $file } cannot be read ({ $why }). Check the name and the permissions.
cli-no-service = There is no service { $code }. See them with: tereze pack list
fault-paper = The paper cannot be made by this program. Nothing was numbered or lost; install the program anew and print again.
act-erased = data erased: { $ground }
language-kk = Қазақша
language-ru = Русский
language-en = English
transfer-latin = Latin
transfer-cyrillic = Cyrillic
transfer-document = as in the document
transfer-kk = in Kazakh
transfer-ru = in Russian
transfer-kk-ru = in Kazakh and in Russian
print-file-exists = The file { $file } is there already. Type another name: a file is never written over.
first-run-stock = Paper
stock-a4-and-a5 = A4 and A5
stock-a4 = A4 only
point-item = ch. { $chapter }, point { $point }, { $item })
point-chapter = ch. { $chapter }, point { $point }
point-annex = annex { $annex }
point-annex-point = annex { $annex }, ch. { $chapter }, point { $point }
point-annex-item = annex { $annex }, ch. { $chapter }, point { $point }, { $item })
point-annex-table = annex { $annex }, table { $table }
point-annex-row = annex { $annex }, table { $table }, action { $row }
point-order = point { $point } of the order
key-recover = password forgotten
field-recovery-code = Recovery code
screen-recover = New password
recover-say = Type the recovery code from the printed sheet, then the new password.
problem-recovery-code = Type the code as on the sheet: seven groups of five.
refusal-questions = Questions without an answer: { $count }. Press F2 and answer.
problem-too-long = Too long. Type at most { $most } letters.
screen-password-due = A password of your own
password-due = Somebody else gave you this password. Type one of your own twice and press F2: the office opens after that.
help-password-due =
    The password was given by whoever made the account, and is known to them. Set your own, known to nobody else.
    Type the new password twice and press F2. The office opens at once; the password you were given is void.
help-recover =
    When the password is forgotten, the code on the sheet in the safe opens the office.
    Type the code in its groups, then the new password twice.
    A new code is shown then: the old sheet is void, print the new one.
case-no-such-paper = The service has no such paper. Choose a code from the list of tereze pack show.
