# People of the office: accounts, roles, absence.


# Lock and log-out.
key-lock = lock
screen-lock = Locked
lock-say = Type the password of { $account } and press Enter: you go on where you were.
lock-say-other = { $account } comes in: type the password. The work of { $clerk } is saved.
log-in-say-account = Choose your name (← →) and press Enter.
log-in-no-account = There is no account { $account } here. Choose your name (← →) and press Enter.
log-in-how-account = ← → or the first letters
log-in-no-such-beginning = No name begins so. Choose yours (← →), then Enter and the password.
lock-since = Locked since { $time }. At work: { $account }
lock-saved = Everything typed is saved.
lock-others = Another clerk may choose their own name (↑, then ← →) and log in: the unfinished case stays among the drafts.
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
right-look-not = This account may not look at cases. Ask the manager.
right-serve-not = Cases are taken in and carried through by a clerk, the head of office or the manager. Ask one of them.
right-own-password-not = The manager changes the password of this account. Ask the manager.
right-see-people-not = Accounts are seen by the manager, the head of office and the auditor. Ask one of them.
right-absence-not = Cases are moved and an acting head is named by the manager or the head of office. Ask one of them.
right-accounts-not = Accounts are in the manager's hands alone (regulation, p. 8). Ask the manager.

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

# Accounts.
key-people = clerks
key-own-password = own password
key-new-account = new account
key-new-password = new password
key-unblock = unblock
key-block = block
key-remove-account = delete account
key-hand-on = move cases
key-hand-on-now = move
key-handed-out = handed out
screen-people = Clerks
screen-account = Account
screen-new-account = New account
screen-given-password = Password for once
screen-hand-on = Moving cases
screen-own-password = Own password
people-say = Enter: change, F2: new account. To move an absent clerk's cases: F6.
people-about = Everyone has an account and a password of their own, and answers for what is done under it (regulation, chapter 2, p. 15; accounts: p. 8).
people-column-name = Name
people-column-account = Log-in
people-column-role = Role
people-column-since = Made
people-column-open = Cases
people-column-state = State
account-open = at work
account-one-time = no password of its own
account-blocked = blocked
account-unfinished = no password: F5
account-removed = deleted
account-name = Name (kk/ru)
account-post = Post (kk/ru)
account-say-new = Name and post as papers print them. The log-in name never changes. F2: make it and get a password.
account-role-may = This role may: { $rights }.
account-say = Put it right and press F2. A role holds from the next log-in on.
account-changed = The account is changed; the change stands in the journal.
people-none-chosen = No account is chosen. Choose one with the arrows.
people-removed-stays = The account is deleted; its name stays with its acts. Add a new one, F2.
people-not-yourself = Your own account is changed by another manager. Ask them; your password is changed in the commands, F10.
people-blocked-already = The account is blocked already. To let it in again, press F5.
people-post-missing = The post is needed in both languages: papers print it. For instance, консул.
people-why-missing = Write why the cases are moved, for instance: on leave until 20 December.
people-unfinished-first = The account has no password. Give it one first: F5.
people-cannot-take-over = This account cannot take cases over. Choose a clerk who is at work.
people-nothing-to-move = The account has no open case and no draft. Choose another.
people-password-question = A new password for once: { $who }?
people-password-words = The former password opens nothing any more. The new one is shown once and changed at the first log-in. A blocked account is let in again.
people-password-yes = Yes, give a new password
people-password-making = Making the password, please wait.
people-block-question = Block { $who }?
people-block-words = Nobody logs in under this account until you give it a new password. All that was done stays.
people-block-yes = Yes, block
people-blocked = The account is blocked. To let it in again: F5.
people-remove-question = Delete the account of { $who }?
people-remove-words = It cannot be brought back, and nobody gets its log-in name again. The person's name stays with all they did.
people-remove-yes = Yes, delete
people-removed = The account is deleted.
people-has-open = Open cases: { $cases }, drafts: { $drafts }. They can be moved now or later: F6.
key-change-later = Done, but the key of the database is not changed yet: another program reads it, or the disk is full. Remove the hindrance: the key is changed at the next log-in.
given-say = The password is shown once. Print its slip (F7) or read it out, then press F2.
given-words =
    Lower-case Latin letters and hyphens only, two syllables each.
    At the first log-in the program asks for a password of one's own; this one opens nothing else.
    Lost: give a new one, F5 in the list of clerks.
key-renew-recovery = new recovery sheet
renew-recovery-question = A new recovery code?
renew-recovery-words = The new code is shown once: print its sheet and put it into the safe. The former sheet opens nothing any more but old copies of the database: destroy it.
renew-recovery-yes = Yes, a new code
renew-recovery-making = The new code is being made, please wait.
renew-recovery-done = The recovery code is a new one. The former opens nothing.
recovery-yes-inside = yes, the code is in the safe
key-sessions = who came in
screen-sessions = Who came in and went
sessions-say = The last first. ↑ ↓ to look through, Esc: back.
sessions-column-at = When
sessions-column-what = What happened
sessions-about = Each log-in, lock, log-out and failed attempt stands in the journal. A password that was typed is written nowhere.
session-in = came in
session-locked = locked
session-out = went
session-failed = not let in: password
session-recovery-failed = not let in: code
hand-on-what = { $who }: open cases { $cases }, drafts { $drafts }. All of them go over at once; what was done stays under the former name.
hand-on-to = To whom
hand-on-why = Why
hand-on-say = Choose to whom, write why and press F2.
hand-on-nobody = Nobody can take the cases over. Make or unblock a clerk's account.
hand-on-done = Moved. { $to }: cases { $cases }, drafts { $drafts }.
own-password-now = Password now
own-password-new = New password
own-password-again = New password again
own-password-say = Type the password of now, then the new one twice, and press F2.
own-password-changed = The password is changed. The former one opens nothing any more.
act-moved = Case moved: { $from } → { $to }. { $why }
help-people =
    All who have or had an account: name, role, since when, how many cases and drafts they have open.
    F2: a new account; the program makes up the password for the first log-in and shows it once. F5: a new password, which also unblocks.
    F8 blocks, Delete deletes. A name stays with all the person did. The last manager cannot be taken away.
    F6: a clerk is absent; all their open cases and drafts go to another in one step.
    Accounts are in the manager's hands (regulation, p. 8); each change is an act in the journal. F4: who may do what.
    In the commands (F10): a new recovery sheet; the former code opens nothing any more.
    F3: who came in when, and who was not let in.
help-sessions =
    Each log-in under an account, lock, log-out and failed attempt, the last first; each is an act in the journal.
    Many failures in a row: somebody may be guessing a password that is not theirs. Tell the manager, change the password.
    A name that is no account, and what was typed as a password, are not kept. The last 500 events are shown.
help-account =
    Name and post are printed on papers, in two languages. The role decides what the person may do (F4 in the list of clerks).
    The log-in name never changes: all that was done stands under it. F2: save.
help-new-account =
    Name and post as papers are to print them. The log-in name: lower-case Latin letters, digits, point, hyphen; it never changes.
    The program makes up the password for the first log-in and shows it once. The role mostly is "clerk". F2: make it.
help-given-password =
    A password for once: F7 prints its slip (for whom, account, password); or write it down, or read it out. At the first log-in it is changed for one's own.
    Once the slip came out, the password is neither in the database nor among the files made for printing.
    It is kept nowhere. F2: handed out; a lost one is replaced by a new one.
help-hand-on =
    A clerk is on leave, ill, gone: open cases and drafts go to the one you choose, all of them, in one step.
    The history of each case says who moved it, to whom and why. Terms stay as they are.
help-own-password =
    Change your own password: the one of now, then the new one twice. Take a few words that have nothing to do with each other.
    Tell it to nobody: you answer for what is done under your account.

# Who acts as head of office.
key-acting = acting head
key-add-acting = add
key-withdraw-acting = take back
screen-acting = Acting head of office
screen-one-acting = Acting head
acting-say = F2: name somebody for the days of absence. Delete: take it back.
acting-about = Papers are addressed to whoever is head on the day of the paper: the acting head on these days, the head of the settings on all others.
acting-today = Today: { $who }
acting-from = From
acting-until = Until
acting-who = To whom
acting-who-both = To whom (kk/ru)
acting-order = Order
acting-none = Nobody is named: papers go to the head of office. To name somebody, press F2.
acting-ends-before = The last day is before the first. Correct the date.
acting-overlaps = Somebody else is named for these days: { $from } – { $until }. Choose other days, or take that one back.
acting-gone = This is no more. Open the list again.
acting-withdraw-question = Take back { $who }, from { $from }?
acting-withdraw-words = Papers of these days that are not made yet will be addressed to the head of office. Those that are made stay.
acting-withdraw-yes = Yes, take it back
acting-withdrawn = Taken back; the change stands in the journal.
acting-set = Named; the change stands in the journal.
one-acting-say = Dates are digits, both days included. The name as papers address it. F2: record.
one-acting-about = For instance: И. о. консула Сапарову Г., as in the application, in the dative.
help-acting =
    The head of office is away: who stands in, and on which days. Applications and other papers of those days are addressed to them.
    F2: name somebody, Delete: take it back. Days of two do not overlap. Papers made before stay as they are.
help-one-acting =
    The first and the last day, both included; the name in two languages, as papers address it; the order, if there is one.
    F2: record. It is an act and stands in the journal.

# Accounts in IIS TsON.
key-state-logins = IIS TsON accounts
key-add-state-login = add
key-delete-state-login = was deleted
screen-state-logins = Accounts in IIS TsON
screen-state-login = An account in IIS TsON
state-logins-say = F2: it was made, F8: blocked or opened again, Delete: deleted. Here it is only written down.
state-logins-about = In IIS TsON the accounts of consuls and authorised officers are made, blocked and deleted by the officer with the role "manager user" (regulation, p. 8). This is their register.
state-logins-login = Name in IIS TsON
state-logins-since = Made
state-logins-ground = Letter, request
state-logins-none = The register is empty. To add an account, press F2.
state-login-works = in use
state-login-blocked = blocked
state-login-deleted = deleted
state-login-on = { $what } { $day }
state-login-day = Date
state-login-event-made = The account was made
state-login-event-blocked = The account was blocked
state-login-event-unblocked = The account was opened again
state-login-event-deleted = The account was deleted
state-login-say = When, and by which letter. F2: record.
state-login-recorded = Written into the register and the journal.
state-login-exists = An account of this name exists and was not deleted. Check the name.
state-login-gone = There is no such account in the register, or it was deleted. Choose one in use.
state-login-blocked-already = The account is blocked already. Check name and date.
state-login-not-blocked = The account is not blocked. Check the name.
state-login-before = That is before the account was made. Check the date.
state-login-future = That day is yet to come. Type the day on which it was done.
help-state-logins =
    The register of the office's accounts in IIS TsON: whose, since when, when blocked or deleted, by which letter.
    The accounts themselves are kept there by the Ministry's officer with the role "manager user" (regulation, p. 8). Each entry is an act in the journal.
    F2: made, F8: blocked or opened again, Delete: deleted.
help-state-login =
    What became of the account in IIS TsON, when, by which letter or request. F2: record.
    What is recorded is not corrected: the next event is the next entry.
