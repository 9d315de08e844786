# Terms: in words, what is left, days, reasons. Numbers come as numbers.

term-words = { $unit ->
    [minutes] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] { $count } working hour
       *[other] { $count } working hours
    }
    [working-days] { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
    [calendar-days] { $count ->
        [one] { $count } calendar day
       *[other] { $count } calendar days
    }
   *[days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}
term-counting = { $counting ->
    [same-day] the day of application is counted
   *[next-day] the day of application is not counted
}
term-said = { term-words }, { term-counting } (p. { $point })
term-said-without-point = { term-words }, { term-counting }
term-said-by-the-clock = { term-words } (p. { $point })

term-left-minutes = { $minutes } min left
term-left-hours = { $hours } h { $tens }{ $ones } min left
term-left-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
term-late-minutes = late by { $minutes } min
term-late-hours = late by { $hours } h { $tens }{ $ones } min
term-late-days = { $days ->
    [one] late by { $days } day
   *[other] late by { $days } days
}
term-short-minutes = { $minutes } min
term-short-hours = { $hours } h { $tens }{ $ones }
term-short-days = { $days } d
term-short-late-minutes = −{ $minutes } min
term-short-late-hours = −{ $hours } h { $tens }{ $ones }
term-short-late-days = −{ $days } d

term-due-today = today until { $time }
term-due-tomorrow = tomorrow until { $time }
term-due-date = { term-weekday-short } { $date }, { $time }
term-other = { $reading ->
    [same-day] if the day of application counts: { term-due-date }
    [working-days] if the days are working days: { term-due-date }
   *[next-day] if the day of application does not count: { term-due-date }
}

term-off = { $kind ->
    [saturday] Saturday
    [sunday] Sunday
    [holiday] { $name_en }
    [substitute-day] { $name_en } (substitute day)
    [day-off] { $name_en }
    [transferred-day-off] { $name_en }
   *[own-day] closed by the office: { $name_en }
}
term-calendar-incomplete = The calendar of { $year } is not complete: the day of Kurban Ait and the transfers are not known. Enter them as the office’s own days and check the term
term-calendar-forecast = The day of Kurban Ait ({ $date }) is only a forecast and may move by a day. When it is announced, enter it as the office’s own day and check the term

term-operator = operator until { $astana } Astana = { $local }
term-operator-here = operator until { $astana }
term-operator-off = the operator does not work on this day

term-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
term-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
term-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
term-date = { term-weekday }, { $day } { term-month } { $year }

term-unreadable = The term “{ $text }” does not read. Write 20 min, 4 h, 1 working day, 30 calendar days
term-size = A term cannot be “{ $text }”. The number is from 1 to 9999
term-year = This moment lies outside the years 1900–2900. Check the date
term-no-working-day = No working day was found: the office’s own days close it for more than a year. Correct them in the settings
term-from-unreadable = The beginning “{ $text }” does not read. Write 2026-03-19T11:20
term-zone-unknown = The time zone “{ $text }” is not known. Write its IANA name, such as Europe/Berlin or Asia/Almaty
term-week-unknown = The working week has 5 or 6 days, not { $text }
term-hours-unreadable = The working hours “{ $text }” do not read. Write 09:00-18:00 or 09:00-18:30, 13:00-14:30
