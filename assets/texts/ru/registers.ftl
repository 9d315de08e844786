# Реестры, журналы, жалобы, сбои, конец дня.

# Жалобы (003, глава 3).
screen-complaints = Жалобы
screen-complaint = Жалоба
screen-receive-complaint = Новая жалоба
screen-forward-complaint = Направление жалобы
screen-close-complaint = Исход жалобы
queue-complaints = Жалобы
key-complaints = жалобы
key-receive-complaint = новая жалоба
key-forward-complaint = направить дальше
key-complaint-outcome = исход
key-complaint-case = открыть дело
key-complain = жалоба по делу
complaints-about = Жалобы на решения, действия и бездействие (глава 3). Сначала те, по которым идёт срок; просроченные – красным.
complaints-say = Enter – открыть жалобу, F2 – зарегистрировать новую.
complaints-none = Жалоб нет. F2 – зарегистрировать.
complaint-column-received = Поступила
complaint-column-from = От кого
complaint-column-next = Что дальше
complaint-term-forward = направить в орган
complaint-term-provider = рассмотреть услугодателю
complaint-term-body = рассмотреть органу
complaint-to-provider = услугодателю, должностному лицу
complaint-to-body = органу, рассматривающему жалобу
complaint-outcome-satisfied = удовлетворена полностью
complaint-outcome-partly = удовлетворена частично
complaint-outcome-rejected = отказано
complaint-outcome-withdrawn = отозвана заявителем
complaint-registered = Зарегистрирована
complaint-forwarded = Направлена
complaint-outcome = Исход
complaint-field-received = Поступила
complaint-field-from = От кого
complaint-field-contact = Куда ответить
complaint-field-addressee = На чьё имя
complaint-field-case = Номер дела, если есть
complaint-field-about = На что жалоба
complaint-field-body = Какому органу
complaint-field-letter = Письмо: номер и дата
complaint-field-registered = Зарегистрирована там
complaint-field-outcome = Исход
complaint-field-decision = Что решено
complaint-field-answer = Ответ: номер и дата
complaint-without-case = Жалоба не связана с делом. Дело найдите по номеру: F3 на первом экране.
complaint-say = F2 – направить дальше. Если требования выполнены полностью, F5 – записать исход.
complaint-say-forwarded = Орган рассматривает жалобу. Когда решение придёт, запишите исход: F2.
complaint-say-closed = Жалоба закрыта. Esc – к списку.
complaint-gone = Этой жалобы здесь нет. Вернитесь к списку и откройте её снова.
complaint-no-case = Дела с таким номером нет. Проверьте номер или оставьте поле пустым.
complaint-no-rule = В файле услуги нет сроков по жалобам. Попросите руководителя добавить таблицы [[complaint]].
complaint-received-when = День поступления не может быть позже сегодняшнего или старше года. Проверьте дату.
complaint-registered-when = Орган не мог зарегистрировать жалобу раньше, чем она поступила. Проверьте дату.
receive-complaint-about = Три рабочих дня на направление считаются от дня поступления (гл. 3, п. 15), пять или пятнадцать – от дня регистрации (п. 16, 17).
receive-complaint-say = Заполните и нажмите F2. Выбор меняет Space.
receive-complaint-done = Жалоба зарегистрирована: № { $number }. Сроки пошли.
forward-complaint-about = Жалоба уходит вместе с административным делом (гл. 3, п. 15). Пятнадцать рабочих дней органа идут со дня регистрации у него (п. 17).
forward-complaint-say = Кому, каким письмом, когда там зарегистрировано. F2 – записать.
forward-complaint-done = Направлено. Срок рассмотрения органом идёт.
close-complaint-about = Оставить жалобу у себя можно, только если её требования выполнены полностью или она отозвана (гл. 3, п. 15).
close-complaint-about-body = Исход, как его сообщил орган, рассматривающий жалобу.
close-complaint-say = Исход, что решено и каким письмом сообщено заявителю. F2 – записать.
close-complaint-done = Исход записан, жалоба закрыта.
refusal-complaint-closed = Жалоба уже закрыта. О новой жалобе сделайте новую запись.
refusal-complaint-forwarded = Жалоба уже направлена. Дождитесь решения и запишите исход.
refusal-complaint-forward-first = Сначала направьте жалобу в орган: не удовлетворённую полностью оставить у себя нельзя (гл. 3, п. 15).
pack-complaint-twice = Этот срок жалобы назван дважды. Оставьте одну таблицу [[complaint]] с таким of.
pack-series-of-office = Знак «{ $mark }» – у жалоб учреждения. Возьмите другой.

# Сбои (003, глава 2, пункт 14).
screen-outages = Сбои
screen-notice-outage = Сбой обнаружен
screen-restore-outage = Сбой устранён
key-outages = сбои
key-notice-outage = записать сбой
key-restore-outage = устранён
outages-about = Сбой не останавливает ни одного срока (гл. 2, п. 14). Дела, которые ждали, помечаются.
outages-say = F2 – записать новый сбой или то, что он устранён.
outages-none = Сбоев не записано. F2 – записать.
outage-hours-now = Подразделение услугодателя работает с 09:00 до 18:30 Астаны = с { $from } до { $until } здесь: сейчас оно на месте.
outage-hours-not-now = Подразделение услугодателя работает с 09:00 до 18:30 Астаны = с { $from } до { $until } здесь: сейчас его нет.
outage-hours-off = В Казахстане сегодня нерабочий день: подразделение услугодателя начнёт в 09:00 Астаны следующего рабочего дня.
outage-lasts = длится
outage-waiting = Ждут дел: { $count }
outage-column-noticed = Обнаружен
outage-column-restored = Устранён
outage-column-failed = Что
outage-column-cause = Причина
outage-failed-system = отказ системы
outage-failed-channel = нет связи
outage-failed-emergency = ЧС
outage-failed-other = иное
outage-field-date = Дата
outage-field-hour = Время здесь
outage-field-failed = Что случилось
outage-field-cause = Причина
outage-field-told = Кому сообщено
outage-noticed-when = Это время ещё не наступило или было больше месяца назад. Проверьте дату и время.
outage-restored-when = Сбой не мог быть устранён раньше, чем обнаружен, или позже, чем сейчас. Проверьте дату и время.
outage-cause-missing = Запишите причину: хотя бы одно слово.
notice-outage-about = Время – когда сбой заметили: с него действует подразделение услугодателя. Причину можно записать потом.
notice-outage-say = Заполните и нажмите F2. Выбор меняет Space.
notice-outage-done = Сбой записан. Помечено дел: { $count }. Сроки не изменились.
restore-outage-what = { $failed }, обнаружено { $at } (Астана { $astana }).
restore-outage-say = Когда устранён и в чём была причина. F2 – записать.
restore-outage-done = Записано. У дел, которые ждали, это видно в истории; сроки не изменились.
refusal-outage-open = Один сбой уже длится. Сначала запишите, что он устранён.
refusal-outage-over = Этот сбой уже устранён. Вернитесь и посмотрите список.
home-outage = ! Сбой с { $at }: { $failed }. Ждут дел: { $count }. Сроки не меняются (гл. 2, п. 14).

# Дни, которые двигают сроки.
screen-moved-terms = Какие сроки сдвинутся
key-move-terms = записать
moved-by-day-off = { $date } учреждение закрыто: { $why }.
moved-by-working-day = { $date } учреждение работает: { $why }.
moved-by-withdrawal = { $date } снова по календарю.
moved-by-week = Рабочих дней в неделе: { $days }.
moved-why-week = рабочих дней в неделе: { $days }
moved-why-holidays = таблица праздников
moved-by-holidays = В этой версии программы другая таблица праздников. Сроки сдвигают дни: { $days }
moved-holidays-say = Сдвигается сроков: { $count }. F2 – записать новые сроки в дела.
terms-moved = Сроки сдвинуты: { $count }. Это видно в истории каждого дела.
moved-column-term = Срок
moved-column-was = Был
moved-column-due = Станет
moved-term-of-case = дела
moved-nothing = Ни один идущий срок не сдвинется.
moved-terms-say = Сдвинется сроков: { $count }. F2 – записать, Esc – ничего не менять.
moved-terms-done = День записан, сроки сдвинуты: { $count }. Это видно в истории каждого дела.

# История дела.
act-term-moved = Срок сдвинут: был { $was }, стал { $due }. { $day } – { $why }
act-delayed = Сбой с { $from }: дело ждёт, срок не меняется
act-delay-over = Сбой с { $from } до { $until }: дело ждало, срок не изменился
act-complaint-received = Жалоба № { $number }: { $about }
act-complaint-forwarded = Жалоба направлена: { $to }
act-complaint-closed = Исход жалобы: { $outcome }
act-complaint-term-moved = Срок жалобы ({ $term }) сдвинут: был { $was }, стал { $due }

help-complaints =
    Все жалобы учреждения. Вверху те, по которым идёт срок: самая срочная первой.
    F2 – зарегистрировать жалобу. Жалобу по делу удобнее начать из дела: F10, «жалоба по делу».
    Глава 3: направить в орган – три рабочих дня со дня поступления; рассмотреть – пять (услугодателю) или пятнадцать (органу) со дня регистрации.
help-complaint =
    Вверху – идущие сроки с пунктом регламента; F4 открывает сам пункт.
    F2 – следующий шаг: направить, а после направления – исход. F5 – исход сразу, если требования выполнены полностью или жалоба отозвана.
    Enter открывает дело, по которому жалоба.
help-receive-complaint =
    День поступления может быть раньше сегодняшнего (почта); регистрация – сейчас.
    Номер дела – весь или последние цифры этого года. Если жалоба не о деле, оставьте пустым.
    Номер жалобы программа даёт сама, без пропусков.
help-forward-complaint =
    Назовите орган, номер и дату сопроводительного письма.
    Если день регистрации в органе ещё неизвестен, оставьте сегодняшний.
help-close-complaint =
    Исход меняет Space. Запишите, что решено, и каким письмом сообщено заявителю.
    Жалобу, не удовлетворённую полностью, сначала направляют в орган (глава 3, пункт 15).
help-outages =
    Журнал сбоев: когда обнаружен (здесь и по Астане), что и почему, когда устранён.
    Сбой не двигает ни одного срока; дела, которые ждали, помечены в своей истории.
    Пока сбой длится, он виден на первом экране.
help-notice-outage =
    Время – по часам учреждения; время Астаны программа считает сама.
    Кому сообщено: имя оператора, номер заявки в службу поддержки.
help-restore-outage =
    Запишите время, когда всё заработало, и найденную причину.
    Дела, принятые во время сбоя, тоже будут помечены.
help-moved-terms =
    Список сроков, которые сдвинет этот день: был, станет. Пока не нажато F2, ничего не меняется.
    Каждый сдвиг записывается в историю дела с причиной. Заявителям с новым сроком об этом стоит сказать.
    Тот же список встречает при первом входе после обновления программы, если в ней другая таблица праздников: новые сроки записываются по F2.

# Реестры и журналы на бумаге.
screen-registers = Реестры и журналы
screen-register-period = Период
key-registers = реестры и журналы
key-make-register = составить
registers-about = Составляются из записей программы: вводить ничего не нужно. Перед печатью видно, что выйдет.
registers-say = Enter – выбрать: период журнала или дела реестра – на следующем экране.
paper-results-register = журнал выдачи результатов
paper-refusals-register = журнал отказов в приёме
paper-complaints-register = журнал жалоб
paper-outages-register = журнал сбоев
paper-window-plate = табличка окна
paper-day-sheet = лист конца дня
register-results-what = кому, что и по какому документу выдано
register-refusals-what = кому и почему не приняты документы
register-complaints-what = поступление, сроки, исход
register-outages-what = обнаружен, причина, устранён, кто ждал
register-plate-what = ваше имя и должность, крупно
register-from = С какого дня
register-until = По какой день
register-period-say = Даты цифрами. F2 – составить.
register-period-backwards = Конец раньше начала. Проверьте даты.
register-erased = удалено по сроку хранения
register-recalled = отозвано
help-registers =
    Журналы и реестры составляются из того, что записано, за выбранный период: строки пронумерованы, на каждой странице шапка, её номер и сколько на ней записей.
    Табличка окна – с вашим именем и должностью, на казахском и русском.
    Форма – собственная, учреждения: нормативного образца нет.
    Ниже – реестры услуг: в реестр берутся дела, и он закрывается под своим номером. В журнал услуги дело входит само, журнал печатается за период.
help-register-period =
    Обычно – с первого числа месяца по сегодня. Оба дня входят.

# Конец дня.
screen-day-end = Конец дня
key-day-end = конец дня
key-print-day = печать листа
day-end-say = Ничто не мешает закрыть день. F7 – лист на подпись.
day-column-what = Что
day-column-more = Примечание
day-nothing-open = Ничего не открыто.
day-no-outer-number = Нет номера заявки
day-waiting = Ждут ответа
day-uncollected = Не выдано
day-originals = Подлинники у нас
day-parked = Отложено
day-complaints = Жалобы
day-outages = Сбой длится
day-spoiled = Испорчено листов
day-late-acceptance = Приём дольше срока (минуты / срок)
day-late-waiting = Ожидание дольше предела (минуты)
day-numbers = Номера за день: { $numbers }
day-waits = Очередь, { $purpose }: пришло { $came }, вызвано { $called }, ушло { $left }; медиана { $median }, дольше всех { $longest } мин
day-waits-uncalled = Очередь, { $purpose }: пришло { $came }, вызвано { $called }, ушло { $left }
day-no-tickets = Номера не выдавались
day-head = Последняя запись журнала: № { $seq } · { $head }
day-closed-before = Лист за этот день уже напечатан в { $time }: запись № { $seq } · { $head }
help-day-end =
    Всё, что осталось открытым: дела без номера заявки, ждущие ответа, невыданные результаты, подлинники, отложенное, испорченные листы; номера, использованные за день; сколько люди ждали.
    F7 – лист на подпись. На нём стоит последняя запись журнала: по ней позже видно, менялось ли что-нибудь до неё.
    Закрыть день можно и без листа.

# Реестры и журналы услуг.
paper-service-register = реестр услуги
paper-service-journal = журнал услуги
screen-register-fill = Составление реестра
screen-registers-closed = Закрытые реестры
screen-register-closed = Закрытый реестр
screen-strike-line = Зачеркнуть строку реестра
key-close-register = закрыть реестр
key-mark-all = отметить все
key-closed-registers = закрытые
key-strike-line = зачеркнуть строку
column-due = Срок
register-fill-say = Space – переставить отметку. F2 – закрыть реестр отмеченными делами: ему даётся номер.
register-fill-received-say = Space – отметить, что поступило. F2 – закрыть: неотмеченные останутся ждать и будут названы в списке.
register-fill-marked = Отмечено: { $marked }, всего: { $count }
register-fill-none = Дел для этого реестра нет. F6 – закрытые реестры.
register-fill-none-say = F6 – посмотрите закрытые реестры. Esc – назад.
register-takes-step = Реестр берёт дела, у которых идёт шаг «{ $step }».
register-takes-only = Берёт только: { $what }.
register-nothing-marked = Не отмечено ни одного дела. Отметьте клавишей Space.
register-gone = Такого реестра нет. Вернитесь к списку и откройте снова.
refusal-register-case = Дело № { $number } в этот реестр больше не берётся: его уже продвинули. Откройте список снова.
registers-closed-say = Enter – строки. F7 – напечатать снова.
registers-closed-none = Закрытых реестров нет. Нажмите Esc и сначала составьте реестр.
register-column-closed = Закрыт
register-column-lines = Строк
register-column-struck = Зачёркн.
register-column-note = Примечание
register-column-missed = Не было в списке
register-line-absent = не поступило
register-closed-say = Закрытый реестр не меняется. F8 – зачеркнуть ошибочную строку с причиной. F7 – напечатать снова.
register-closed-when = Закрыт: { $at }, { $clerk }
register-line-struck = зачёркнута: { $reason }
refusal-line-struck = Эта строка зачёркнута или содержание дела стёрто. Выберите другую строку.
strike-line-reason = Причина
strike-line-say = Напишите причину и нажмите F2.
strike-line-what = Реестр № { $number }, дело № { $case }: { $who }
strike-line-about = Сам реестр не меняется: под ним станет исправляющая строка. Если следующие шаги ещё не сделаны, шаг, законченный реестром, идёт снова, и дело предлагается следующему реестру.
strike-line-done = Строка зачёркнута. F7 – напечатать реестр с исправлением.
act-registered = { $list }: № { $number }
act-journal-entry = { $list }: регистрационный номер { $number }
act-line-struck = Строка в реестре № { $number } зачёркнута: { $reason }
act-line-struck-again = Строка в реестре № { $number } зачёркнута: { $reason }. Шаг «{ $step }» идёт снова
pack-register-end = «{ $end }» – не конец шага этого реестра, имеющий название. Возьмите конец с title из ends шага, названного в step.
pack-journal-moment = «{ $code }»: когда дело входит в журнал, говорит одно из двух – on или step. Оставьте один ключ.
pack-register-stage = «stage» – для реестра без шага, а этот берёт дела шага «{ $step }». Уберите stage или step.
pack-register-columns = «{ $code }»: нет граф. Заполните columns.
help-register-fill =
    Дела, которые берёт реестр: те, чей шаг сейчас идёт; все отмечены. Space переставляет отметку, F5 – сразу у всех.
    F2 закрывает реестр: номер даётся без пропусков, шаг каждого дела заканчивается, печатаются все экземпляры, на каждом – кому он.
    Закрытый реестр не меняется; ошибочная строка зачёркивается с причиной в самом реестре, из списка F6.
    Где реестр говорит, что вернулось, сначала не отмечено ничего: отмечают поступившее. Остальное ждёт дальше и названо на листе.
help-registers-closed =
    Закрытые реестры этого вида, последний вверху: номер, когда и кем закрыт, сколько строк и сколько зачёркнуто.
    Enter – строки, F7 – напечатать снова таким, как был закрыт.
help-register-closed =
    Строки реестра, какими они были при закрытии. F8 зачёркивает ошибочную с причиной: на печати она станет исправляющей строкой.
    Зачёркнутое дело предлагается следующему реестру, если следующие шаги ещё не сделаны.
help-strike-line =
    Напишите причину: она стоит в истории дела и в исправляющей строке реестра.
