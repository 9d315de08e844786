# Приход: очередь, семья, что принести.

pack-family-field = «{ $field }»: поле не бывает общим для семьи. family = true ставится только там, где данные со слов заявителя (zone applicant), и не для имён, дат рождения и номеров. Уберите family.
pack-usual-field = «{ $field }»: usual = true ставится только для текста или страны со слов заявителя (zone applicant). Уберите usual.
pack-family-document = «{ $document }»: заявление и документ, удостоверяющий личность, у каждого свои. Уберите family.

# Живая очередь.
screen-queue = Живая очередь
key-queue = очередь
key-stamp-submission = пришли подать
key-stamp-collection = пришли получить
key-call-next = вызвать
key-call = к окну
key-give-up = ушли
key-print-ticket = номер на бумагу
visit-queue-say = F5 – пришли подать, F6 – пришли получить. F2 вызывает того, кто ждёт дольше всех.
visit-tab-today = Сегодня
visit-tab-days = Сколько ждали
visit-purpose-submission = подача
visit-purpose-collection = выдача
visit-stamped-submission = Номер { $number }: подача. Ожидание считается с этой минуты.
visit-stamped-collection = Номер { $number }: выдача. Ожидание считается с этой минуты.
visit-called = Вызван номер { $number }, ожидание { $minutes } мин.
visit-state-waits = ждёт
visit-state-late = дольше { $limit } мин
visit-state-called = вызван { $time }
visit-state-left = ушёл { $time }
visit-minutes = { $minutes } мин
visit-hours = { $hours } ч { $two }
visit-column-ticket = Номер
visit-column-purpose = Зачем
visit-column-came = Пришёл
visit-column-waited = Ожидание
visit-column-state = Состояние
visit-column-tickets = Пришло
visit-column-called = Вызвано
visit-column-left = Ушло
visit-column-median = Медиана
visit-column-longest = Дольше всех
visit-column-late = Опоздало
visit-no-tickets = Сегодня номеров не выдавали. F5 или F6 – первый номер.
visit-no-days = За последний месяц номеров не выдавали.
visit-nobody-waits = Никто не ждёт. Новый номер: F5 или F6.
visit-no-ticket-here = Номер не выбран. Выберите его стрелками.
visit-no-such-ticket = Такого номера в очереди нет. Вернитесь (Esc) и откройте очередь снова.
visit-called-already = Этот номер больше не ждёт. Нажмите Enter, чтобы снова вызвать его к окну.
visit-not-a-coupon = Это не код талона. Отсканируйте талон ещё раз или найдите дело по имени (F3 на первом экране).
visit-coupon-of-nobody = Дела с номером { $number } здесь нет. Проверьте талон: возможно, он выдан в другом окне.
visit-home-waiting = Ждут: { $count }. Дольше всех номер { $number }: { $length }. F4 – очередь
visit-home-waiting-late = Ждут: { $count }. Номер { $number }: { $length } при пределе { $limit } мин. F4 – вызовите

# Визит: семья у окна.
screen-visit = Визит
key-visit = визит
key-next-person = следующий из семьи
key-print-stack = печать стопкой
visit-say = F5 – следующий из семьи, F7 – все бумаги одной стопкой, Enter – открыть.
visit-title-ticket = Визит, номер в очереди { $number }
visit-people-count = человек: { $count }
visit-nobody = В этом визите ещё никого нет. F5 – первый человек.
visit-nobody-yet = В этом визите ещё никого нет. Начните новое дело: F5.
visit-none-today = Сегодня вы ещё никого не приняли. Начните новое дело: F2.
visit-nobody-came = Это обращение подписано цифровой подписью: с ним никто не пришёл. Новое дело начните на первом экране (F2).
visit-over = Этот визит был в другой день. Начните новое дело: F2 на первом экране.
visit-no-papers = Печатать пока нечего. Сначала примите заявление или откажите в приёме.
visit-column-category = Категория
visit-column-missing = Осталось
visit-missing-asks = надо уточнить по документам: { $count }
visit-missing-application = заявление не заполнено
visit-missing-fields = не заполнено или не сходится полей: { $count }
visit-missing-signature = заявление не подписано
visit-missing-paper = не напечатано: { $paper }
visit-missing-transfer = заявка не передана в ИИС ЦОН
visit-missing-answer = ждём ответа
visit-missing-hand-over = не выдано
visit-next-title = Следующий из семьи
visit-next-shares = Общее с «{ $who }»: полей { $fields }, документов { $documents }. Выберите категорию: Enter – та же, что у него, цифра – другая.
visit-next-nothing-shared = Общих данных у семьи пока нет. Выберите категорию: Enter – та же, цифра – другая.
visit-shared-note = как у «{ $who }»: проверьте или наберите своё
visit-shared-document = Для этого визита документ уже видели (дело «{ $who }»). В это дело нужна своя копия.
review-contact-offered = { $contact } (от «{ $who }»): согласия нет, Tab
paper-stack = Бумаги визита
visit-stack-came-out = Вся стопка вышла целой?
visit-stack-words = Просмотрите каждый лист: весь ли текст на месте, читается ли код? Если какой-то испорчен, укажите его: остальные запишутся как напечатанные.
visit-stack-all = да, все листы хорошие
visit-stack-not-all = нет, не все: указать какие
visit-stack-recorded = Записано: напечатано листов – { $good }, испорчено – { $spoiled }. F7 напечатает испорченные ещё раз.
screen-spoiled-sheets = Какие листы испорчены
visit-sheet-out = вышел
visit-sheet-spoiled = испорчен
visit-spoiled-say = Отметьте испорченные: Space меняет выбор. F2 – записать.
visit-none-spoiled = Ни один лист не отмечен. Отметьте испорченный (Space) или вернитесь (Esc): все листы хорошие.
visit-spoiled-about = Испорченный лист печатается снова под тем же номером (F7 в визите).

# Что принести.
screen-leaflet = Что принести
screen-leaflet-facts = Что принести: для кого
key-leaflet = что принести
leaflet-say-category = Кто спрашивает? Цифра или первые буквы выбирают категорию. Ничего не записывается.
leaflet-say-facts = Язык листа меняют стрелки. Страны можно не указывать: тогда лист скажет, о чём спросить. F2 – печать.
leaflet-keeps-nobody = Лист делается без дела и без имени: ни человек, ни вопрос нигде не сохраняются.
leaflet-lang-kk = қазақша
leaflet-lang-ru = по-русски
leaflet-lang-en = English
leaflet-field-language = Язык листа
leaflet-field-request = Обращение
leaflet-field-citizenship = Гражданство
leaflet-field-issued-in = Документы выданы в
paper-leaflet = Что принести
leaflet-title = Что нужно принести
leaflet-for-whom = Для кого: { $category }.
leaflet-citizen-of = Гражданство: { $state }.
leaflet-issued-in = Документы выданы: { $state }.
leaflet-printed-here = «{ $document }» приносить не нужно: документ печатают и подписывают при подаче.
leaflet-document = Документ
leaflet-how = В каком виде
leaflet-one-of = Что-то одно из следующего:
leaflet-all-of = Всё из следующего:
leaflet-who-comes = Смотря кто придёт с заявителем:
leaflet-comes-with = если придёт { $who }:
leaflet-but-for-citizens = не нужно, если у представителя гражданство: { $states }
leaflet-original-and-copy = подлинник и копия; подлинник сверят и вернут
leaflet-original-shown = подлинник; его сверят и вернут
leaflet-original = подлинник
leaflet-original-or-copy = подлинник или копия
leaflet-copy = копия
leaflet-copy-electronic = электронная копия
leaflet-valid = срок действия не истёк
leaflet-proposed = по перечню учреждения
leaflet-by-treaty = только если так установил международный договор: назовите его
leaflet-legalisation-ask = если документ скреплён гербовой печатью иностранного государства, нужен апостиль или легализация; от чего они зависят и освобождает ли договор, спросите, назвав страну выдачи
leaflet-legalisation-exempt = апостиль и легализация не нужны (международный договор)
leaflet-legalisation-apostille = с апостилем
leaflet-legalisation-consular = с консульской легализацией
leaflet-if-sealed = если на документе гербовая печать государства:
leaflet-by-translator = заверенный переводчиком или организацией переводов
leaflet-by-notary = заверенный нотариусом
leaflet-translation-letters = если фамилия, имя, отчество или место рождения написаны не латиницей и не кириллицей – перевод, { $by }
leaflet-translation-foreign = если документ полностью на иностранном языке – перевод на казахский или русский, { $by }
leaflet-translation = перевод на казахский или русский, { $by }
leaflet-term = Срок оказания услуги: { $term }.
leaflet-not-taken = Документы не примут, если: { $grounds }.
leaflet-other-ways = Обратиться можно и по-другому: { $ways }.
leaflet-way-digital = { $way } (запрос подписывают ЭЦП)
leaflet-hours = Приём с { $open } до { $close }
leaflet-by-instruction = Приём ведётся по указанию: { $instruction }
leaflet-made = Лист сделан { $date } по правилам, действующим в этот день.
leaflet-made-translated = Лист сделан { $date }. Официальный текст правил – на казахском языке; этот перевод – для справки.

# Номер в очереди на бумаге.
paper-ticket = Номер в очереди
paper-ticket-submission = подача документов
paper-ticket-collection = получение результата
paper-ticket-wait = Ожидайте вызова

help-queue =
    Живая очередь дня. F5 – пришли подать документы, F6 – пришли получить результат: выдаётся следующий номер, ожидание считается с него.
    F2 вызывает того, кто ждёт дольше всех, Enter – выбранного. Ожидание кончается, и открывается новое дело, визит или дело с талона.
    Талон о приёме можно отсканировать прямо здесь: человек встаёт в очередь на получение, а при вызове открывается его дело.
    Del – человек ушёл или номер выдан по ошибке; если вернулся, Enter вызывает его снова.
    F7 печатает номер, но очередь идёт и без бумаги. Tab – сколько ждали по дням: медиана и самое долгое ожидание.
help-visit =
    Люди, пришедшие вместе: состояние каждого и что осталось. Под списком – что осталось у выбранного.
    F5 – следующий из семьи: адрес, страна прибытия и общие документы уже стоят как предложение, первая же буква их заменяет.
    F7 печатает бумаги всех одной стопкой по людям. Каждый лист записывается в своё дело; если какой-то испорчен, его укажут отдельно.
    При двусторонней печати бумага каждого начинается с нового листа: чужое на обороте не окажется.
    Отказ одному не задерживает остальных. Когда все листы напечатаны, F7 печатает их ещё раз.
help-spoiled-sheets =
    Каждая строка – лист стопки: чей и под каким номером. Space или стрелка отмечает испорченный; причина уже названа, она одна на все.
    Хорошие листы записываются как напечатанные, испорченные – с причиной; их номера печатаются снова. Esc – назад к вопросу.
help-leaflet =
    Лист «что принести» для того, кто только спрашивает: без дела, без номера, без имени.
    Выберите категорию цифрой или первыми буквами. То же есть в новом деле: F7 на выбранной категории.
help-leaflet-facts =
    Язык листа – тот, на котором читает человек. Гражданство и страна выдачи необязательны.
    Для того, кто один не обращается (ребёнок), лист перечисляет документы каждого, кто может прийти с ним: хватит одного из этих вариантов.
    С ними лист говорит точно, нужен ли апостиль, легализация и перевод; без них – о чём спросить. F2 – печать, просмотр или файл.
