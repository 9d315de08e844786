# Plain mode, commands.


plain-how =
    Plain mode: each question is answered by one line and Enter.
    An empty line keeps what stands in brackets. Commands: /. List or help: ?. End: //.
plain-command = Command
plain-number = Number
plain-or-number = or number
plain-commands = Commands, by number or by the beginning of the name:
plain-cannot-now = – not now:
plain-signs =
    /? help for this screen; ? the list of answers or help; < the field before;
    minus "none"; = the whole screen once more; + or an empty line reads on.
    In a list: 3 chooses the row, 3? reads it whole, 3/ commands for it.
    // the end: everything confirmed is saved.
plain-more = { $count ->
    [one] { $count } line is left. On: +
   *[other] { $count } lines are left. On: +
}
plain-no-more = Everything was read. The whole screen: =
plain-no-such-command = There is no such command here. The list of commands: /
plain-many-such-commands = Several commands begin so. Type the number; the list: /
plain-no-such-answer = There is no such answer here. To hear the answers again: ?
plain-many-such-answers = Several rows begin so. Type the number.
plain-unheard = This line was typed before the question was said. Answer once more.
plain-date-form = ddmmyyyy
plain-empty = empty
plain-tab = Section
plain-tabs = Sections, by the beginning of the name
plain-sign-done = done
plain-sign-wrong = not in order
plain-sign-ask = to be settled
plain-sign-heed = attention
plain-sign-open = not yet
plain-sign-now = now
plain-sign-there = there
plain-sign-lacks = lacking
plain-tone-problem = error
plain-tone-soon = attention
plain-tone-late = late
plain-tone-today = due today

column-copy-whole = copy
column-legalised-whole = legalisation
column-original-whole = original
column-translated-whole = translation
column-until-whole = valid until

key-copy-page = section as in the last case
copy-page-nothing = This section is keyed from the applicant's own documents.
