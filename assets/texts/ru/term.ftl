# Сроки: слова, остаток, дни, причины. Числа приходят числами.

term-words = { $unit ->
    [minutes] { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }
    [hours] { $count ->
        [one] { $count } рабочий час
        [few] { $count } рабочих часа
       *[other] { $count } рабочих часов
    }
    [working-days] { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[other] { $count } рабочих дней
    }
    [calendar-days] { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
       *[other] { $count } календарных дней
    }
   *[days] { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
}
term-counting = { $counting ->
    [same-day] день обращения считается
   *[next-day] день обращения не считается
}
term-said = { term-words }, { term-counting } (п. { $point })
term-said-without-point = { term-words }, { term-counting }
term-said-by-the-clock = { term-words } (п. { $point })

term-left-minutes = осталось { $minutes } мин
term-left-hours = осталось { $hours } ч { $tens }{ $ones } мин
term-left-days = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}
term-late-minutes = просрочено на { $minutes } мин
term-late-hours = просрочено на { $hours } ч { $tens }{ $ones } мин
term-late-days = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[other] просрочено на { $days } дней
}
term-short-minutes = { $minutes } мин
term-short-hours = { $hours } ч { $tens }{ $ones }
term-short-days = { $days } дн
term-short-late-minutes = −{ $minutes } мин
term-short-late-hours = −{ $hours } ч { $tens }{ $ones } м
term-short-late-days = −{ $days } дн

term-due-today = сегодня до { $time }
term-due-tomorrow = завтра до { $time }
term-due-date = { term-weekday-short } { $date }, { $time }
term-other = { $reading ->
    [same-day] если день обращения считать: { term-due-date }
    [working-days] если дни рабочие: { term-due-date }
   *[next-day] если день обращения не считать: { term-due-date }
}

term-off = { $kind ->
    [saturday] суббота
    [sunday] воскресенье
    [holiday] { $name_ru }
    [substitute-day] { $name_ru } (перенос)
    [day-off] { $name_ru }
    [transferred-day-off] { $name_ru }
   *[own-day] закрыто учреждением: { $name_ru }
}
term-calendar-incomplete = Календарь { $year } года неполный: день Курбан-айта и переносы неизвестны. Внесите их в «Дни учреждения» и проверьте срок
term-calendar-forecast = День Курбан-айта ({ $date }) известен только по прогнозу и может сдвинуться на день. Когда его объявят, внесите его в «Дни учреждения» и проверьте срок

term-operator = оператор до { $astana } Астана = { $local }
term-operator-here = оператор до { $astana }
term-operator-off = оператор в этот день не работает

term-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
term-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
# Месяц в дате, в родительном падеже.
term-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
term-date = { term-weekday }, { $day } { term-month } { $year }

term-unreadable = Срок «{ $text }» не читается. Пишите так: 20 min, 4 h, 1 working day, 30 calendar days
term-size = Срок «{ $text }» не бывает таким. Число – от 1 до 9999
term-year = Этот момент лежит вне лет 1900–2900. Проверьте дату
term-no-working-day = Рабочего дня не найдено: дни учреждения закрывают его больше чем на год. Исправьте их в настройках
term-from-unreadable = Начало «{ $text }» не читается. Пишите так: 2026-03-19T11:20
term-zone-unknown = Часовой пояс «{ $text }» неизвестен. Пишите имя из базы IANA, например Europe/Berlin или Asia/Almaty
term-week-unknown = Рабочая неделя – 5 или 6 дней, а не { $text }
term-hours-unreadable = Часы работы «{ $text }» не читаются. Пишите так: 09:00-18:00 или 09:00-18:30, 13:00-14:30
