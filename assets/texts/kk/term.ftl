# Мерзімдер: сөзбен айту, қалған уақыт, күндер, себептер. Сандар сан болып келеді.

term-words = { $unit ->
    [minutes] { $count } минут
    [hours] { $count } жұмыс сағаты
    [working-days] { $count } жұмыс күні
    [calendar-days] { $count } күнтізбелік күн
   *[days] { $count } күн
}
term-counting = { $counting ->
    [same-day] жүгінген күн есептеледі
   *[next-day] жүгінген күн есептелмейді
}
term-said = { term-words }, { term-counting } ({ $point }-тармақ)
term-said-without-point = { term-words }, { term-counting }
term-said-by-the-clock = { term-words } ({ $point }-тармақ)

term-left-minutes = { $minutes } мин қалды
term-left-hours = { $hours } сағ { $tens }{ $ones } мин қалды
term-left-days = { $days } күн қалды
term-late-minutes = мерзімі { $minutes } мин бұрын өтті
term-late-hours = мерзімі { $hours } сағ { $tens }{ $ones } мин бұрын өтті
term-late-days = мерзімі { $days } күн бұрын өтті
term-short-minutes = { $minutes } мин
term-short-hours = { $hours } с { $tens }{ $ones }
term-short-days = { $days } күн
term-short-late-minutes = −{ $minutes } мин
term-short-late-hours = −{ $hours } с { $tens }{ $ones } м
term-short-late-days = −{ $days } күн

term-due-today = бүгін, сағат { $time }
term-due-tomorrow = ертең, сағат { $time }
term-due-date = { term-weekday-short } { $date }, { $time }
term-other = { $reading ->
    [same-day] жүгінген күн есептелсе: { term-due-date }
    [working-days] күндер жұмыс күні болса: { term-due-date }
   *[next-day] жүгінген күн есептелмесе: { term-due-date }
}

term-off = { $kind ->
    [saturday] сенбі
    [sunday] жексенбі
    [holiday] { $name_kk }
    [substitute-day] { $name_kk } (ауыстырылған демалыс күні)
    [day-off] { $name_kk }
    [transferred-day-off] { $name_kk }
   *[own-day] мекеме жабық: { $name_kk }
}
term-calendar-incomplete = { $year } жылғы күнтізбе толық емес: Құрбан айт күні мен ауыстырылған күндер белгісіз. Оларды «Мекеменің күндері» бөліміне енгізіп, мерзімді тексеріңіз
term-calendar-forecast = Құрбан айт ({ $date }) болжам бойынша ғана белгілі, бір күнге жылжуы мүмкін. Күні жарияланғанда оны «Мекеменің күндері» бөліміне енгізіп, мерзімді тексеріңіз

term-operator = оператор жұмысының соңы: { $astana } Астана = { $local }
term-operator-here = оператор жұмысының соңы: { $astana }
term-operator-off = оператор бұл күні жұмыс істемейді

term-weekday = { $weekday ->
    [1] дүйсенбі
    [2] сейсенбі
    [3] сәрсенбі
    [4] бейсенбі
    [5] жұма
    [6] сенбі
   *[7] жексенбі
}
term-weekday-short = { $weekday ->
    [1] дс
    [2] сс
    [3] ср
    [4] бс
    [5] жм
    [6] сн
   *[7] жк
}
term-month = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
term-date = { term-weekday }, { $year } жылғы { $day } { term-month }

term-unreadable = «{ $text }» мерзімі оқылмайды. Былай жазыңыз: 20 min, 4 h, 1 working day, 30 calendar days
term-size = «{ $text }» деген мерзім болмайды. Сан 1 мен 9999 аралығында болуы керек
term-year = Бұл уақыт 1900–2900 жылдардан тыс. Күнді тексеріңіз
term-no-working-day = Жұмыс күні табылмады: мекеменің өз күндері оны бір жылдан астам жабады. Баптаулардан түзетіңіз
term-from-unreadable = «{ $text }» басталу уақыты оқылмайды. Былай жазыңыз: 2026-03-19T11:20
term-zone-unknown = «{ $text }» уақыт белдеуі белгісіз. IANA базасындағы атауын жазыңыз, мысалы Europe/Berlin немесе Asia/Almaty
term-week-unknown = Жұмыс аптасы 5 немесе 6 күн болады, { $text } емес
term-hours-unreadable = «{ $text }» жұмыс уақыты оқылмайды. Былай жазыңыз: 09:00-18:00 немесе 09:00-18:30, 13:00-14:30
