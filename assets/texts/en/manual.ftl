# The command line explained: --help, the manual page, mistakes in a call.

manual = Takes a person at the counter from the passport to the printed paper, offline
manual-more =
    Without a command the screen opens. Exit codes: 0 done, 1 fault of the machine, 2 usage,
    3 problems found in the input, 4 refused by a rule. JSON goes to standard output, messages to
    standard error.

    Examples:
      tereze
      tereze demo
      tereze mrz --help
manual-mrz = Reads a machine-readable zone
manual-mrz-more =
    Examples:
      tereze mrz passport.txt --json
      scan | tereze mrz - --on 2026-11-21
manual-mrz-file = A file, or - for standard input
manual-mrz-on = The day by which two-digit years are read; today without it
manual-iin = Checks an IIN or BIN
manual-iin-more =
    Example:
      tereze iin 900101300017 --json
manual-iin-number = Twelve digits
manual-iin-on = The day by which the birth date is judged; today without it
manual-transcribe = Proposes a name in the other script
manual-transcribe-more =
    Example:
      tereze transcribe Şükrü --from latn --to cyrl --country TUR --json
manual-transcribe-text = The name as it is written
manual-transcribe-from = The script it is written in
manual-transcribe-to = The script that is wanted
manual-transcribe-country = The state that issued the document, by its three-letter code
manual-transcribe-language = The language of the name, by its two-letter code
manual-term = Counts a term
manual-term-more =
    Example:
      tereze term "1 working day" --from 2026-03-19T11:20 --zone Europe/Berlin --json
manual-term-term = The term: 20 min, 4 h, 1 working day, 30 days
manual-term-from = The moment it begins, such as 2026-03-19T11:20
manual-term-zone = The office's time zone
manual-term-week = Working days in a week
manual-term-hours = The working hours of the unit, such as 09:00-18:00
manual-term-same-day = The day of the event is the first day of the term
manual-checklist = The documents that a category has to bring
manual-checklist-more =
    Examples:
      tereze checklist iin-consular --category spouse --issued-in TUR --json
      tereze checklist iin-consular --category child --represented-by guardian --json
manual-checklist-service = The service's code; see tereze pack list
manual-checklist-category = The category's code; see tereze pack show
manual-checklist-channel = Where the application comes in; the category's first without it
manual-checklist-issued-in = The state that issued the documents
manual-checklist-citizenship = The applicant's citizenship
manual-checklist-born = The applicant's birth date; unknown parts are XX
manual-checklist-on = The day of application; today without it
manual-checklist-script = The script of the identity document
manual-checklist-represented-by = Who stands for the applicant: a code that tereze pack show lists; without it the applicant comes in person
manual-checklist-representative-citizenship = Citizenship of the representative
manual-pack = Packs: services as data
manual-pack-more =
    Examples:
      tereze pack list --json
      tereze pack show iin-consular
manual-pack-list = The packs at hand, with the state of their basis
manual-pack-list-more =
    Examples:
      tereze pack list --on 2025-06-01 --json
      tereze pack list --home office --password-file secret.txt
manual-pack-list-on = The day on which the basis is judged; today without it
manual-pack-show = The whole service: categories, documents, fields, terms, grounds, papers
manual-pack-show-more =
    Example:
      tereze pack show iin-consular --json
manual-pack-show-code = The service's code
manual-pack-check = Checks packs; every problem with its file, line and column
manual-pack-check-more =
    Example:
      tereze pack check forms --json
manual-pack-check-paths = Files, or folders of them; without any, the packs that the program carries
manual-init = Makes an office without a screen
manual-init-more =
    The people of the office stand in a TOML file, never in arguments:
      clerk = {"{"} kk = "…", ru = "…" {"}"}   # the first account, the manager
      post  = {"{"} kk = "…", ru = "…" {"}"}   # may be left out: consul
      chief = {"{"} kk = "…", ru = "…" {"}"}   # post and name, as papers address the head

    The recovery code is written to a new file: print it, keep it in a safe, delete the file.

    Example:
      tereze init --office inst-013 --window 1 --account aigul --people people.toml \
        --recovery-file recovery.txt --home office
manual-init-office = The institution's code, such as inst-013 or mfa
manual-init-window = The window's number as it stands in numbers of cases
manual-init-people = A TOML file with the names of clerk and head, or - for standard input
manual-init-open = The hour at which the office opens
manual-init-close = The hour at which the office closes
manual-init-zone = Time zone; the institution's own without it
manual-init-recovery-file = A file that is not there yet, for the recovery code
manual-demo = Practice with made-up cases: a screen, the papers, or an office
manual-demo-more =
    Examples:
      tereze demo
      tereze demo --office police
      tereze demo --papers out --seed 7
      tereze demo --cases 500 --seed 7 --home practice --password-file secret.txt

    Without options a practice office opens; it is gone when you leave.
manual-demo-papers = Writes every paper of every service into a folder; needs no terminal, touches no office
manual-demo-cases = Makes a practice office with so many cases in the folder of --home
manual-demo-office = A practice office of one kind, with its services; every service without it. The answer to an unknown code names them
manual-demo-seed = The same seed gives the same papers and the same cases
manual-find = Finds cases by number, name in any spelling, IIN, BIN, document or birth date
manual-find-more =
    Example:
      tereze find çağlayan --limit 5 --json
manual-find-text = What to look for
manual-find-limit = The most rows to show
manual-show = Shows a case
manual-show-more =
    Example:
      tereze show 1-2026-000412 --json
manual-show-case = The number of the case, or its id
manual-print = Writes a paper of a case to a PDF file; the print is recorded
manual-print-more =
    Example:
      tereze print 1-2026-000412 certificate --out certificate.pdf
manual-print-case = The number of the case, or its id
manual-print-paper = The paper's code, such as coupon or certificate
manual-print-out = A file that is not there yet
manual-completions = Shell completions on standard output
manual-completions-more =
    Example:
      tereze completions bash
manual-completions-shell = bash, zsh, fish, elvish or powershell
manual-man = The manual page, of the program or of a command, on standard output
manual-man-more =
    Example:
      tereze man mrz
manual-man-command = A command; the program itself without it

manual-option-home = The office's folder (one window); the system's place for application data without it
manual-option-password-file = A file whose first line is the password; without it the password is asked for
manual-option-account = The account to open the office with; the only one without it
manual-option-lang = Language of the messages
manual-option-json = JSON on standard output and nothing else
manual-option-plain = Questions and answers in lines in place of the screen: for a screen reader or a serial line
manual-option-help = Shows this help
manual-option-version = Shows the version
manual-default = {"["}without it: { $value }]
manual-env = {"["}or { $name }]

manual-usage = Usage:
manual-commands = Commands
manual-arguments = Arguments
manual-options = Options
manual-common-options = Options of every command
manual-value-options = OPTIONS
manual-value-command = COMMAND
manual-value-file = FILE
manual-value-dir = DIR
manual-value-code = CODE
manual-value-date = DATE
manual-value-datetime = DATETIME
manual-value-zone = ZONE
manual-value-hours = HOURS
manual-value-hhmm = HHMM
manual-value-number = NUMBER
manual-value-text = TEXT
manual-value-term = TERM
manual-value-case = CASE
manual-value-paper = PAPER
manual-value-path = PATH
manual-value-shell = SHELL

cli-usage-unknown = “{ $what }” is not known here. See what is: { $help }
cli-usage-value = “{ $value }” does not fit { $what }. See what fits: { $help }
cli-usage-one-of = “{ $value }” does not fit { $what }. Give one of these: { $known }
cli-usage-no-value = { $what } needs a value. See an example: { $help }
cli-usage-missing = Still to be given: { $what }. See an example: { $help }
cli-usage-conflict = { $what } and { $other } do not go together. Give one of them.
cli-usage-twice = { $what } is given twice. Give it once.
cli-usage-unreadable = The command cannot be read. See how it is written: { $help }
