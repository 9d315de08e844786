# People of the office: accounts, roles, absence.


# Lock and log-out.
key-lock = lock
screen-lock = Locked
lock-say = Type the password of { $account } and press Enter: you go on where you were.
lock-since = Locked since { $time }. At work: { $account }
lock-saved = Everything typed is saved.
lock-others = Another clerk may choose their own name (Shift+Tab, arrows) and log in: the unfinished case stays among the drafts.
lock-not-practice = The practice office does not lock: nobody in it is real. Close the program when you are done.
lock-sheet-gone = The file of the sheet was removed while it was locked. Press Esc and make the sheet again.
help-lock =
    Locked: the database is closed, the keys are wiped from memory, nothing of the case is on the screen.
    The same clerk's password brings back the same screen, the same field and the half-typed word.
    Another clerk chooses their own name and logs in: they begin on the first screen, and what the other left unfinished lies among that clerk's drafts.
    F12 locks from any screen (also Alt+= or the commands, F10); here F12 once more changes the clerk. Without a key pressed it locks by itself; after how many minutes stands in the settings.
settings-idle = Lock when idle, min.
problem-idle = Minutes are a number from 0 to 240; 0 never locks. Type 10, for instance.

# Who may do what.
role-manager = manager
role-chief = head of office
role-clerk = clerk
role-auditor = auditor
right-look = See cases, search, read registers
right-serve = Take in, carry through, hand over
right-own-password = Change one's own password
right-see-people = See the accounts
right-absence = Move cases, name an acting head
right-accounts = Make, block, delete accounts
right-settings = Settings, calendar, service packs
right-audit = Check the journal of acts
right-copies = Copies, exchange, reports
right-look-not = This account may not look at cases. Ask the manager.
right-serve-not = Cases are taken in and carried through by a clerk. Log in as a clerk, the head of office or the manager; ask for an account.
right-own-password-not = The manager changes the password of this account. Ask the manager.
right-see-people-not = Accounts are seen by the manager, the head of office and the auditor. Ask one of them.
right-absence-not = Cases are moved and an acting head is named by the manager or the head of office. Ask one of them.
right-accounts-not = Accounts are in the manager's hands alone (regulation, p. 8). Ask the manager.
right-audit-not = The journal of acts is checked by the manager, the head of office and the auditor. Ask one of them.
right-copies-not = Copies, exchange and reports are made by the manager. Ask the manager.

key-rights = who may do what
screen-rights = Who may do what
rights-column-right = What
role-short-manager = manager
role-short-chief = head
role-short-clerk = clerk
role-short-auditor = auditor
rights-about = Every account has one role, which the manager gives it. This same table decides what the program will do.
rights-say = Your role: { $role }. Esc: back.
help-rights =
    What each role may do. The table is not for information alone: the program weighs every act by it, and in the commands (F10) what is not to be had stands with the same reason.
    Accounts are in one person's hands, who answers for them (regulation, p. 8). The rest is the program's own rule.
