# Командная строка в пояснениях: --help, страница руководства, ошибки в вызове.

manual = От паспорта до напечатанной бумаги у окна приёма, без сети
manual-more =
    Без команды открывается экран. Коды завершения: 0 готово, 1 сбой машины, 2 ошибка в вызове,
    3 во введённом найдены ошибки, 4 отказ по правилу. JSON идёт в стандартный вывод, сообщения –
    в поток ошибок.

    Примеры:
      tereze
      tereze demo
      tereze mrz --help
manual-mrz = Читает машиносчитываемую зону
manual-mrz-more =
    Примеры:
      tereze mrz passport.txt --json
      scan | tereze mrz - --on 2026-11-21
manual-mrz-file = Файл или - для стандартного ввода
manual-mrz-on = День, по которому читаются годы из двух цифр; без него – сегодня
manual-iin = Проверяет ИИН или БИН
manual-iin-more =
    Пример:
      tereze iin 900101300017 --json
manual-iin-number = Двенадцать цифр
manual-iin-on = День, на который оценивается дата рождения; без него – сегодня
manual-transcribe = Предлагает имя другим письмом
manual-transcribe-more =
    Пример:
      tereze transcribe Şükrü --from latn --to cyrl --country TUR --json
manual-transcribe-text = Имя, как оно написано
manual-transcribe-from = Письмо, которым оно написано
manual-transcribe-to = Письмо, которое нужно
manual-transcribe-country = Государство, выдавшее документ, кодом из трёх букв
manual-transcribe-language = Язык имени, кодом из двух букв
manual-term = Считает срок
manual-term-more =
    Пример:
      tereze term "1 working day" --from 2026-03-19T11:20 --zone Europe/Berlin --json
manual-term-term = Срок: 20 min, 4 h, 1 working day, 30 days
manual-term-from = Начало срока, например 2026-03-19T11:20
manual-term-zone = Часовой пояс учреждения
manual-term-week = Рабочих дней в неделе
manual-term-hours = Рабочие часы подразделения, например 09:00-18:00
manual-term-same-day = День события – первый день срока
manual-checklist = Документы, которые представляет категория заявителей
manual-checklist-more =
    Примеры:
      tereze checklist iin-consular --category spouse --issued-in TUR --json
      tereze checklist iin-consular --category child --represented-by guardian --json
manual-checklist-service = Код услуги; их показывает tereze pack list
manual-checklist-category = Код категории; их показывает tereze pack show
manual-checklist-channel = Куда подаётся заявление; без него – первый путь категории
manual-checklist-issued-in = Государство, выдавшее документы
manual-checklist-citizenship = Гражданство заявителя
manual-checklist-born = Дата рождения заявителя; неизвестные части – XX
manual-checklist-on = День обращения; без него – сегодня
manual-checklist-script = Письмо документа, удостоверяющего личность
manual-checklist-represented-by = Кто обращается за заявителя: код из tereze pack show; без него – сам заявитель
manual-checklist-representative-citizenship = Гражданство представителя
manual-pack = Описания услуг
manual-pack-more =
    Примеры:
      tereze pack list --json
      tereze pack show iin-consular
manual-pack-list = Описания, которые есть, и действует ли их основание
manual-pack-list-more =
    Примеры:
      tereze pack list --on 2025-06-01 --json
      tereze pack list --home office --password-file secret.txt
manual-pack-list-on = День, на который смотрят основание; без него – сегодня
manual-pack-show = Услуга целиком: категории, документы, поля, сроки, основания, бумаги
manual-pack-show-more =
    Пример:
      tereze pack show iin-consular --json
manual-pack-show-code = Код услуги
manual-pack-check = Проверяет описания; каждая ошибка – с файлом, строкой и столбцом
manual-pack-check-more =
    Пример:
      tereze pack check forms --json
manual-pack-check-paths = Файлы или папки с ними; без них – описания самой программы
manual-init = Создаёт офис без экрана
manual-init-more =
    Люди офиса записаны в файле TOML, не в аргументах:
      clerk = {"{"} kk = "…", ru = "…" {"}"}   # первая учётная запись, руководитель
      post  = {"{"} kk = "…", ru = "…" {"}"}   # можно не писать: консул
      chief = {"{"} kk = "…", ru = "…" {"}"}   # должность и имя, как бумаги обращаются к главе

    Код восстановления пишется в новый файл: напечатайте его, уберите в сейф, файл удалите.

    Пример:
      tereze init --office inst-013 --window 1 --account aigul --people people.toml \
        --recovery-file recovery.txt --home office
manual-init-office = Код учреждения, например inst-013 или mfa
manual-init-window = Номер окна, как он стоит в номерах дел
manual-init-people = Файл TOML с именами сотрудника и главы или - для стандартного ввода
manual-init-open = Час открытия
manual-init-close = Час закрытия
manual-init-zone = Часовой пояс; без него – пояс учреждения
manual-init-recovery-file = Новый файл для кода восстановления
manual-demo = Учёба на вымышленных делах: экран, бумаги или офис
manual-demo-more =
    Примеры:
      tereze demo
      tereze demo --office police
      tereze demo --papers out --seed 7
      tereze demo --cases 500 --seed 7 --home practice --password-file secret.txt

    Без ключей открывается учебный офис; при выходе он исчезает.
manual-demo-papers = Пишет все бумаги всех услуг в папку; не нужен терминал, ни один офис не затронут
manual-demo-cases = Создаёт учебный офис с таким числом дел в папке --home
manual-demo-office = Учебный офис одного вида, с его услугами; без ключа – все услуги. Коды видов называет ответ на неизвестный код
manual-demo-seed = Одно и то же число даёт те же бумаги и те же дела
manual-find = Находит дела по номеру, имени в любом написании, ИИН, БИН, документу или дате рождения
manual-find-more =
    Пример:
      tereze find çağlayan --limit 5 --json
manual-find-text = Что искать
manual-find-limit = Не больше стольких строк
manual-show = Показывает дело
manual-show-more =
    Пример:
      tereze show 1-2026-000412 --json
manual-show-case = Номер дела или его обозначение
manual-print = Пишет бумагу дела в файл PDF; печать записывается
manual-print-more =
    Пример:
      tereze print 1-2026-000412 certificate --out certificate.pdf
manual-print-case = Номер дела или его обозначение
manual-print-paper = Код бумаги, например coupon или certificate
manual-print-out = Файл, которого ещё нет
manual-completions = Подсказки для командной оболочки в стандартный вывод
manual-completions-more =
    Пример:
      tereze completions bash
manual-completions-shell = bash, zsh, fish, elvish или powershell
manual-man = Страница руководства о программе или о команде в стандартный вывод
manual-man-more =
    Пример:
      tereze man mrz
manual-man-command = Команда; без неё – сама программа

manual-option-home = Папка офиса (одно окно); без неё – место системы для данных программ
manual-option-password-file = Файл, первая строка которого – пароль; без него пароль спрашивают
manual-option-account = Учётная запись для входа; без неё – единственная
manual-option-lang = Язык сообщений
manual-option-json = JSON в стандартный вывод и ничего больше
manual-option-plain = Вопросы и ответы строками вместо экрана: для программы экранного доступа или линии связи
manual-option-help = Показывает эту справку
manual-option-version = Показывает версию
manual-default = {"["}без него: { $value }]
manual-env = {"["}или { $name }]

manual-usage = Вызов:
manual-commands = Команды
manual-arguments = Аргументы
manual-options = Ключи
manual-common-options = Ключи любой команды
manual-value-options = КЛЮЧИ
manual-value-command = КОМАНДА
manual-value-file = ФАЙЛ
manual-value-dir = ПАПКА
manual-value-code = КОД
manual-value-date = ДАТА
manual-value-datetime = ДАТА-ВРЕМЯ
manual-value-zone = ПОЯС
manual-value-hours = ЧАСЫ
manual-value-hhmm = ЧЧММ
manual-value-number = НОМЕР
manual-value-text = ТЕКСТ
manual-value-term = СРОК
manual-value-case = ДЕЛО
manual-value-paper = БУМАГА
manual-value-path = ПУТЬ
manual-value-shell = ОБОЛОЧКА

cli-usage-unknown = «{ $what }» здесь неизвестно. Посмотрите, что есть: { $help }
cli-usage-value = «{ $value }» не подходит для { $what }. Посмотрите, что подходит: { $help }
cli-usage-one-of = «{ $value }» не подходит для { $what }. Укажите одно из этих: { $known }
cli-usage-no-value = Для { $what } нужно значение. Посмотрите пример: { $help }
cli-usage-missing = Не указано: { $what }. Посмотрите пример: { $help }
cli-usage-conflict = { $what } и { $other } вместе не задаются. Укажите одно из них.
cli-usage-twice = { $what } указано дважды. Укажите один раз.
cli-usage-unreadable = Команда не читается. Посмотрите, как она пишется: { $help }
