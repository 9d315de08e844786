# Окно приёма: свои файлы услуг, свои дни, буквы данных, имена.
screen-packs = Услуги
screen-pack = Файл услуги
screen-offer-pack = Принятие файла услуги
screen-broken-pack = Файл услуги с ошибками
screen-own-days = Свои дни учреждения
screen-own-day = Свой день учреждения
screen-scripts = Какими буквами написаны данные
screen-partings = Отделить отчество от имён
settings-week = Рабочая неделя
settings-week-by-itself = Рабочую неделю меняют в настройках: сначала видно, какие сроки сдвинутся, затем F2.
week-five-days = пять дней
week-six-days = шесть дней
settings-stock = Бумага в принтере
key-packs = услуги
key-own-days = свои дни
key-accept-pack = принять
key-program-pack = вернуться к файлу программы
key-add-day = добавить день
key-withdraw-day = убрать день
key-mend-mixed = исправить буквы
key-other-category = другая категория
key-part-names = отделить отчество
key-scripts = буквы данных

# Услуги.
counter-column-service = Услуга
counter-column-state = Состояние
counter-column-wordings = Не сверено
counter-packs-about = Услуги, которые оказываются, и файлы из папки forms. Файл ничего не меняет, пока его не примет руководитель.
counter-packs-say = Enter – подробно: основание, несверенные тексты, изменения файла.
counter-basis-relied = срок истёк, есть указание
counter-pack-waits = ждёт руководителя
counter-pack-broken = ошибок: { $count }
counter-pack-unreadable = файл не читается
counter-pack-is-programs = В этой строке не свой файл учреждения: возвращаться не к чему.
counter-service-disabled-short = закрыта: файл с ошибкой
counter-service-disabled = Услуга { $service } закрыта: { $place } – { $problem } Исправьте файл и примите его заново (Настройки, F4).
counter-pack-not-in-store = Принятого файла нет в базе.
counter-home-disabled = ✗ Услуга закрыта: { $service }
counter-settings-own-days = Своих дней учреждения: { $count }
counter-settings-pack-waits = ! forms/{ $file } ждёт принятия руководителем: F4
counter-settings-pack-broken = ✗ forms/{ $file }: в файле ошибки, он не используется: F4
counter-file-unreadable = Файл не читается ({ $why }). Проверьте имя и права доступа.
counter-pack-say = ↑ ↓ – листать. Esc – к услугам.
counter-pack-offer-say = Прочтите, что добавится (+), исчезнет (−) и изменится (~). Enter – принять.
counter-pack-broken-say = Исправьте указанные места в текстовом редакторе и откройте этот экран снова.
counter-pack-problems = forms/{ $file } не используется. Найдено ошибок: { $count }
counter-pack-relied-on = Срок основания истёк, работа идёт по указанию: { $instruction }
counter-pack-own = Свой файл учреждения, версия { $version }. SHA-256: { $hash }
counter-pack-embedded = Файл программы, версия { $version }. SHA-256: { $hash }
counter-pack-newer-waits = ! forms/{ $file } отличается от действующего. Пока руководитель его не принял, ничего не меняется.
counter-pack-from-file = forms/{ $file }, версия { $version }. SHA-256: { $hash }
counter-pack-from-program = Файл программы, версия { $version }. SHA-256: { $hash }
counter-pack-new-service = Новая услуга: такой здесь ещё нет. Она приносит:
counter-pack-same-version = ! Версия та же, что у действующего файла. Когда меняются правила, меняйте и строку version.
counter-unconfirmed = Текстов, не сверенных с официальным изданием: { $count }
counter-pack-same-rules = Правила те же: отличаются только пояснения или расположение строк.
counter-pack-accept-question = Принять этот файл (версия { $version })?
counter-pack-accept-consequence = Новые дела будут начинаться по этому файлу. Начатые дела закончатся по своей версии. Принятие записывается в журнал под вашим именем; правка файла потом ничего не меняет, пока его не примут снова.
counter-pack-accept-yes = да, принять
counter-pack-accepted = Файл принят, это записано в журнал. Новые дела начинаются по нему.
counter-pack-not-begun = Основание этой версии вступает в силу { $day }. Примите её в тот день: до него она закрыла бы услугу, а нынешняя версия действует.
counter-pack-changed-meanwhile = Файл за это время изменился и не принят. Вернитесь (Esc) и прочтите новые изменения.
screen-proposed-lists = Предложенные перечни
key-proposed-lists = перечни
key-turn-proposal = включить / выключить
counter-proposals-about = Перечни, на которые регламент ссылается, но которых в нём нет. Пока руководитель не включил, по ним ничего не требуют.
counter-proposals-say = Enter – включить или выключить перечень. Ниже – его документы. Esc – назад.
counter-proposals-none = У этой услуги предложенных перечней нет.
counter-proposals-in-pack = Предложенных перечней: { $count }, включено: { $on }. F4 – посмотреть.
counter-column-proposal = Перечень
counter-column-of-day = День
counter-column-source = Источник
counter-proposal-on = включён
counter-proposal-off = выключен
counter-proposal-confirmed = подтверждён
counter-proposal-unconfirmed = не подтверждён
counter-proposal-ground = Документы ({ $point }, основание отказа): { $documents }
counter-proposal-own = Документы (требование учреждения, не основание): { $documents }
counter-proposal-asks = Спрашивается: { $question }
counter-proposal-turned-on = Включил: { $who }, { $at }
counter-proposal-turned-off = Выключил: { $who }, { $at }
counter-proposal-on-question = Включить перечень «{ $title }»?
counter-proposal-off-question = Выключить перечень «{ $title }»?
counter-proposal-consequence = Новые дела будут начинаться по новому перечню; начатые закончатся по своему. Это записывается в журнал под вашим именем.
counter-proposal-on-yes = да, включить
counter-proposal-off-yes = да, выключить
counter-proposal-is-on = Перечень включён, это записано в журнал.
counter-proposal-is-off = Перечень выключен, это записано в журнал.

# Свои дни.
counter-column-date = Дата
counter-column-day = Учреждение
counter-column-why = Почему
counter-own-days-about = Дни, когда учреждение закрыто или работает не по календарю: праздники страны пребывания, переносы. Какие сроки сдвинутся, видно до записи.
counter-own-days-say = F2 – добавить день, Del – убрать выбранный.
counter-own-days-none = Своих дней у учреждения нет. F2 – добавить.
counter-own-day-off = закрыто
counter-own-day-works = рабочий день
counter-own-day-say = Наберите дату цифрами, выбор меняет Space, запишите причину и нажмите F2.
counter-own-day-is-working = По календарю это рабочий день.
counter-own-day-why = Запишите причину: от двух букв до одной строки.
counter-own-day-set = День записан в журнал. Новые сроки считаются с ним.
counter-own-day-gone = Этого дня в списке уже нет. Вернитесь и посмотрите список.
counter-own-day-withdraw-question = Убрать день { $date }?
counter-own-day-withdraw-consequence = В этот день учреждение снова работает по календарю. Какие сроки сдвинутся, будет показано до записи. В журнале останется и то и другое.
counter-own-day-withdraw-yes = да, убрать
counter-own-day-withdrawn = День убран, это записано в журнал.

# Буквы данных.
counter-scripts-about = Какими буквами каждое данное написано в самом документе? Если хоть одно – ни кириллицей, ни латиницей, нужен нотариально заверенный перевод (п. 6); пишется тогда как в переводе.
counter-scripts-say = Space – следующий вариант, Enter – следующая строка, F2 – готово.
counter-script-latin = латиница
counter-script-cyrillic = кириллица
counter-script-other = другие буквы
counter-script-absent = в документе нет
counter-scripts-said = Буквы отмечены, список документов пересчитан.
counter-spelling-of-translation = Пишите как в нотариально заверенном переводе.

# Имена.
counter-parting-likely = вероятно
counter-parting-none = без отчества
counter-parting-nothing = В МСЗ только одно имя: отделять нечего.
counter-parting-offered = Похоже, «{ $patronymic }» – отчество. F7 в строке имени отделит его: { $given } · { $patronymic }
counter-parted = Имя и отчество разделены. Сверьте все три написания с паспортом.
counter-patronymic-in-given = Это отчество стоит в МСЗ среди имён. F7 отделит его.
counter-single-name = Имя из одной части: оно целиком стоит основным идентификатором (Doc 9303, часть 3, 4.6). На бумаге здесь прочерк.
counter-single-name-here = Фамилии нет? Единственное имя пишется здесь целиком (Doc 9303, часть 3, 4.6), а в другом поле нажмите «-».
counter-name-not-in-zone = В МСЗ этого имени нет. Если его нет и в паспорте, нажмите «-».
counter-name-cut = Имя в МСЗ обрезано. Сверьте полное написание с паспортом; F8: укажите, почему они расходятся. В заявлении будут оба.
counter-name-cut-settled = Имя в МСЗ обрезано: { $reason }. В заявлении будут оба написания.
counter-name-cut-usual = имя не помещается в строку МСЗ
counter-name-cut-offered = Обычная причина. F2 – принять; другую просто наберите.
counter-name-cut-unfinished = Имя в МСЗ, возможно, обрезано. Впишите его полностью по визуальной зоне.
counter-name-key-again = Имя контрольной цифрой не защищено, а зона введена не сканером. Введите имя ещё раз, по зоне визуальной проверки.
counter-mixed-scripts = Есть похожие буквы другого письма: { $letters }. F6 – исправить.
counter-mixed-mended = Буквы исправлены. Сверьте слово с паспортом.
counter-invisible-removed = Невидимые знаки убраны. Сверьте поле с паспортом.

# Категория, документ.
counter-not-of-category = Возраст { $age }: не подходит к категории «{ $category_ru }». Проверьте дату или выберите другую категорию (F7), набранное останется.
counter-checklist-not-of-category = ✗ Возраст заявителя не подходит к этой категории. F7 – другая категория
counter-category-changed = Категория изменена, всё набранное на месте. Просмотрите документы заново.
counter-card-by-treaty = Это карта, а не заграничный паспорт: её принимают только по договору. F10, «к документам»: впишите договор в примечание.
counter-document-expired = Срок документа истёк: принять нельзя. F10, «к документам», там F8 – расписка об отказе.
help-packs =
    Услуги этого учреждения: действует ли основание, есть ли тексты, не сверенные с официальным изданием.
    Свой файл услуги положите в папку forms внутри папки данных. Он ничего не меняет, пока руководитель его не примет: нажмите Enter, прочтите отличия и примите.
    Файл с ошибками не используется: Enter покажет строку и место каждой ошибки.
    От своего файла можно вернуться к файлу программы: F10.
help-pack =
    На чём основана услуга, какая версия действует, по какому указанию идёт работа.
    Ниже – тексты, которые ещё никто не сверил с официальным изданием.
help-offer-pack =
    Что файл добавляет (+), убирает (−) и меняет (~). Прочтите до конца.
    Руководитель принимает его клавишей Enter; в базе хранятся именно эти байты файла.
    Начатые дела закончатся по своей версии.
help-broken-pack =
    Каждая ошибка файла: файл, строка, место и что не так.
    Исправьте и откройте экран снова. До тех пор файл не используется.
help-own-days =
    Дни, когда учреждение закрыто или открыто не по календарю. С ними считаются сроки.
    F2 – добавить, Del – убрать. Меняет только руководитель, всё остаётся в журнале.
    Идущие сроки пересчитываются: что сдвинется, показано до записи.
help-own-day =
    Наберите дату цифрами. Ниже видно, что об этом дне говорит календарь.
    Space меняет «закрыто» и «рабочий день». Запишите причину, F2 – сохранить.
help-scripts =
    Пункт 6 Алгоритма: если фамилия, имя, отчество или место рождения не написаны ни кириллицей, ни латиницей, нужен нотариально заверенный перевод.
    Смотрите на сам паспорт и отметьте каждое данное отдельно. МСЗ всегда латинская и не в счёт.
help-proposed-lists =
    Здесь перечни документов из «стандарта», на который регламент ссылается: самого стандарта среди источников нет, поэтому они – только предложения. В строке день, подтверждён ли перечень и включён ли он, ниже – документы.
    Enter включает или выключает перечень. Документы включённого стоят в перечне проверки, в памятке и в tereze checklist с пометкой учреждения и останавливают приём. Документ без пункта ссылки на стандарт законным основанием отказа не бывает.
