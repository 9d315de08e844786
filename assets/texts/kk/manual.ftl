# Командалық жолдың түсіндірмелері: --help, анықтама беті, шақырудағы қателер.

manual = Қабылдау терезесінде паспорттан басылған қағазға дейін, желісіз
manual-more =
    Команда берілмесе, экран ашылады. Аяқталу кодтары: 0 орындалды, 1 машинаның ақауы, 2 қате шақыру,
    3 енгізілгеннен қате табылды, 4 ереже бойынша бас тартылды. JSON стандартты шығысқа, хабарламалар
    қателер ағынына шығады.

    Мысалдар:
      tereze
      tereze demo
      tereze mrz --help
manual-mrz = Машинамен оқылатын аймақты оқиды
manual-mrz-more =
    Мысалдар:
      tereze mrz passport.txt --json
      scan | tereze mrz - --on 2026-11-21
manual-mrz-file = Файл немесе стандартты кіріс үшін -
manual-mrz-on = Екі цифрлы жылдар осы күнге қарай оқылады; берілмесе – бүгін
manual-iin = ЖСН немесе БСН тексереді
manual-iin-more =
    Мысал:
      tereze iin 900101300017 --json
manual-iin-number = Он екі цифр
manual-iin-on = Туған күн осы күнге қарай бағаланады; берілмесе – бүгін
manual-transcribe = Атты басқа жазумен ұсынады
manual-transcribe-more =
    Мысал:
      tereze transcribe Şükrü --from latn --to cyrl --country TUR --json
manual-transcribe-text = Аттың жазылуы
manual-transcribe-from = Қай жазумен жазылған
manual-transcribe-to = Қай жазу керек
manual-transcribe-country = Құжатты берген мемлекет, үш әріпті кодымен
manual-transcribe-language = Аттың тілі, екі әріпті кодымен
manual-term = Мерзімді есептейді
manual-term-more =
    Мысал:
      tereze term "1 working day" --from 2026-03-19T11:20 --zone Europe/Berlin --json
manual-term-term = Мерзім: 20 min, 4 h, 1 working day, 30 days
manual-term-from = Мерзім басталатын кез, мысалы 2026-03-19T11:20
manual-term-zone = Мекеменің уақыт белдеуі
manual-term-week = Аптадағы жұмыс күндері
manual-term-hours = Бөлімшенің жұмыс сағаттары, мысалы 09:00-18:00
manual-term-same-day = Оқиға болған күн – мерзімнің бірінші күні
manual-checklist = Өтініш берушілердің санаты әкелетін құжаттар
manual-checklist-more =
    Мысалдар:
      tereze checklist iin-consular --category spouse --issued-in TUR --json
      tereze checklist iin-consular --category child --represented-by guardian --json
manual-checklist-service = Қызметтің коды; оларды tereze pack list көрсетеді
manual-checklist-category = Санаттың коды; оларды tereze pack show көрсетеді
manual-checklist-channel = Өтініш қайда беріледі; берілмесе – санаттың бірінші жолы
manual-checklist-issued-in = Құжаттарды берген мемлекет
manual-checklist-citizenship = Өтініш берушінің азаматтығы
manual-checklist-born = Өтініш берушінің туған күні; белгісіз бөліктері – XX
manual-checklist-on = Өтініш берілген күн; берілмесе – бүгін
manual-checklist-script = Жеке басты куәландыратын құжаттың жазуы
manual-checklist-represented-by = Өтініш беруші үшін кім жүгінеді: коды tereze pack show шығарған тізімде; берілмесе – өтініш берушінің өзі
manual-checklist-representative-citizenship = Өкілдің азаматтығы
manual-pack = Қызметтердің сипаттамалары
manual-pack-more =
    Мысалдар:
      tereze pack list --json
      tereze pack show iin-consular
manual-pack-list = Қолдағы сипаттамалар және негізінің күші
manual-pack-list-more =
    Мысалдар:
      tereze pack list --on 2025-06-01 --json
      tereze pack list --home office --password-file secret.txt
manual-pack-list-on = Негіз осы күнге қаралады; берілмесе – бүгін
manual-pack-show = Қызмет толығымен: санаттар, құжаттар, өрістер, мерзімдер, негіздер, қағаздар
manual-pack-show-more =
    Мысал:
      tereze pack show iin-consular --json
manual-pack-show-code = Қызметтің коды
manual-pack-check = Сипаттамаларды тексереді; әр қате файлымен, жолымен, бағанымен
manual-pack-check-more =
    Мысал:
      tereze pack check forms --json
manual-pack-check-paths = Файлдар не олардың қалталары; берілмесе – бағдарламаның өз сипаттамалары
manual-init = Кеңсені экрансыз ашады
manual-init-more =
    Кеңсенің адамдары аргументтерде емес, TOML файлында жазылады:
      clerk = {"{"} kk = "…", ru = "…" {"}"}   # бірінші есептік жазба, басшы
      post  = {"{"} kk = "…", ru = "…" {"}"}   # жазбауға болады: консул
      chief = {"{"} kk = "…", ru = "…" {"}"}   # лауазымы мен аты, қағаздарда жазылатындай

    Қалпына келтіру коды жаңа файлға жазылады: басып шығарып, сейфке салыңыз, файлды жойыңыз.

    Мысал:
      tereze init --office inst-013 --window 1 --account aigul --people people.toml \
        --recovery-file recovery.txt --home office
manual-init-office = Мекеменің коды, мысалы inst-013 немесе mfa
manual-init-window = Терезенің нөмірі, іс нөмірлерінде тұратындай
manual-init-people = Қызметкер мен басшының аттары жазылған TOML файлы немесе стандартты кіріс үшін -
manual-init-open = Ашылатын сағаты
manual-init-close = Жабылатын сағаты
manual-init-zone = Уақыт белдеуі; берілмесе – мекеменікі
manual-init-recovery-file = Қалпына келтіру кодына арналған жаңа файл
manual-demo = Ойдан шығарылған істермен жаттығу: экран, қағаздар немесе кеңсе
manual-demo-more =
    Мысалдар:
      tereze demo
      tereze demo --office police
      tereze demo --papers out --seed 7
      tereze demo --cases 500 --seed 7 --home practice --password-file secret.txt

    Кілтсіз шақырылса, жаттығу кеңсесі ашылады; шыққанда ол жойылады.
manual-demo-papers = Барлық қызметтің барлық қағазын қалтаға жазады; терминал керек емес, ешбір кеңсеге тимейді
manual-demo-cases = --home қалтасында осынша ісі бар жаттығу кеңсесін ашады
manual-demo-office = Бір түрдегі жаттығу кеңсесі, өз қызметтерімен; кілтсіз – барлық қызмет. Түрлердің кодтарын белгісіз кодқа берілген жауап атайды
manual-demo-seed = Бір сан бірдей қағаздар мен бірдей істер береді
manual-find = Істерді нөмірі, кез келген жазылудағы аты, ЖСН, БСН, құжаты не туған күні бойынша табады
manual-find-more =
    Мысал:
      tereze find çağlayan --limit 5 --json
manual-find-text = Не іздеу керек
manual-find-limit = Көп дегенде осынша жол
manual-show = Істі көрсетеді
manual-show-more =
    Мысал:
      tereze show 1-2026-000412 --json
manual-show-case = Істің нөмірі немесе белгісі
manual-print = Істің қағазын PDF файлына жазады; басып шығару тіркеледі
manual-print-more =
    Мысал:
      tereze print 1-2026-000412 certificate --out certificate.pdf
manual-print-case = Істің нөмірі немесе белгісі
manual-print-paper = Қағаздың коды, мысалы coupon немесе certificate
manual-print-out = Әлі жоқ файл
manual-completions = Командалық қабыққа арналған толықтырулар стандартты шығысқа
manual-completions-more =
    Мысал:
      tereze completions bash
manual-completions-shell = bash, zsh, fish, elvish немесе powershell
manual-man = Бағдарлама не команда туралы анықтама беті стандартты шығысқа
manual-man-more =
    Мысал:
      tereze man mrz
manual-man-command = Команда; берілмесе – бағдарламаның өзі

manual-option-home = Кеңсенің қалтасы (бір терезе); берілмесе – жүйенің бағдарлама деректеріне арналған орны
manual-option-password-file = Бірінші жолы құпиясөз болатын файл; берілмесе, құпиясөз сұралады
manual-option-account = Кеңсеге кіретін есептік жазба; берілмесе – жалғызы
manual-option-lang = Хабарламалардың тілі
manual-option-json = Стандартты шығысқа тек JSON
manual-option-plain = Экранның орнына жолмен сұрақ пен жауап: экраннан оқу бағдарламасына немесе байланыс желісіне
manual-option-help = Осы анықтаманы көрсетеді
manual-option-version = Нұсқасын көрсетеді
manual-default = {"["}берілмесе: { $value }]
manual-env = {"["}немесе { $name }]

manual-usage = Шақыру:
manual-commands = Командалар
manual-arguments = Аргументтер
manual-options = Кілттер
manual-common-options = Кез келген команданың кілттері
manual-value-options = КІЛТТЕР
manual-value-command = КОМАНДА
manual-value-file = ФАЙЛ
manual-value-dir = ҚАЛТА
manual-value-code = КОД
manual-value-date = КҮН
manual-value-datetime = КҮН-УАҚЫТ
manual-value-zone = БЕЛДЕУ
manual-value-hours = САҒАТ
manual-value-hhmm = ССММ
manual-value-number = НӨМІР
manual-value-text = МӘТІН
manual-value-term = МЕРЗІМ
manual-value-case = ІС
manual-value-paper = ҚАҒАЗ
manual-value-path = ЖОЛ
manual-value-shell = ҚАБЫҚ

cli-usage-unknown = «{ $what }» мұнда белгісіз. Не бар екенін қараңыз: { $help }
cli-usage-value = «{ $value }» мәні { $what } үшін келмейді. Не келетінін қараңыз: { $help }
cli-usage-one-of = «{ $value }» мәні { $what } үшін келмейді. Мыналардың бірін беріңіз: { $known }
cli-usage-no-value = { $what } үшін мән керек. Мысалын қараңыз: { $help }
cli-usage-missing = Берілмеген: { $what }. Мысалын қараңыз: { $help }
cli-usage-conflict = { $what } мен { $other } бірге берілмейді. Біреуін беріңіз.
cli-usage-twice = { $what } екі рет берілген. Бір рет беріңіз.
cli-usage-unreadable = Команда оқылмайды. Қалай жазылатынын қараңыз: { $help }
