# Өтініш беруші: өкілі, байланысы, бұрынғы ЖСН.

# Кім келді.
screen-who = Кім келді
key-who = кім келді
key-representative = өкілдің деректері
who-in-person = өтініш берушінің өзі
who-office-rule = мекеменің ережесі
who-not-taken = қабылданбайды,
who-say = Алдыңызда кім? Цифр не Enter таңдайды, Esc – артқа
who-say-not-alone = Бұл өтініш беруші өзі жүгінбейді: ол үшін кім келді?
who-not-for-this-one = Мұндай өтініш беруші үшін бұл өкіл қабылданбайды: себебі төменде. Туған күнін тексеріңіз немесе басқасын таңдаңыз.
who-not-taken-here = Бұл қызмет бойынша олай жүгінуге болмайды: себебі төменде. F4 – заң тармағы; шын мәнінде кім келгенін таңдаңыз.
who-nobody-stands = Өтініш берушінің өзі келген. Оның орнына өкілі келсе, алдымен кім екенін белгілеңіз: F10, «кім келді».
refusal-nobody-stands = Бұл өтініш беруші өзі жүгінбейді: ол үшін кім келгенін белгілеңіз (F10, «кім келді»).
refusal-may-not-stand = Бұл өтініш беруші үшін мұндай өкіл қабылданбайды: түзетіңіз (F10, «кім келді»).
refusal-representative-open = Өкілдің деректері толық емес: F10, «өкілдің деректері».
refuse-intake-office-only = Мекеменің өзі талап ететін өкіл құжаты ғана жетіспейді: 7-тармақта мұндай негіз жоқ. Құжатты әкелуін сұраңыз, іс қараламада қалады.
checklist-represented = Өтініш беруші үшін: { $role } { $who }
checklist-may-not-stand = ✗ Бұл өтініш беруші үшін мұндай өкіл қабылданбайды. Tab – кім келді
summary-representative = Өтініш беруші үшін
help-who =
    Терезе алдында кім тұр: өтініш берушінің өзі ме, әлде ол үшін келген адам ба. Әдетте өзі келеді, онда бұл экран ашылмайды.
    Тізімнің астында себебі жазылған: заңда айтылса – тармағы (F4), айтылмаса – мекеменің ережесі.
    Қызмет қабылдамайтын өкілді (сенімхатпен) таңдауға болмайды: экран себебін айтады.
    Құжаттар тізімі осы таңдауға байланысты; өкілдің деректері өтінішті тексеру алдында сұралады.

# Өкілдің деректері.
screen-representative = Өкіл
representative-say = Өкілдің құжатымен салыстырыңыз. F2 – әрі қарай, Esc – МОА-ға
representative-of = { $role }, өтініш беруші: { $who }
representative-field-surname = Тегі
representative-field-given_names = Аты
representative-field-patronymic = Әкесінің аты
representative-field-citizenship = Азаматтығы
representative-field-number = Құжат нөмірі
representative-field-country = Берген ел
representative-field-expires = Жарамдылық мерзімі
representative-field-authority-issued-by = Кім куәландырған
representative-field-authority-number = Құжаттың нөмірі
representative-field-authority-issued = Құжаттың күні
representative-field-authority-valid-until = Өкілеттік мерзімі
representative-role = Өкіл
representative-name = Өкілдің есімі
representative-citizenship = Өкілдің азаматтығы
representative-document = Өкілдің құжаты
representative-expires = Құжат мерзімі
representative-authority-issued-by = Өкілеттікті берген
representative-authority-number = Өкілеттік нөмірі
representative-authority-issued = Өкілеттік күні
representative-authority-valid-until = Өкілеттік мерзімі
representative-not-cyrillic = Мұнда кириллица керек: есім өтініште солай басылады. F6 – пернетақта, F5 – ұсыныстар
representative-past = Бұл мерзім өтіп кеткен: жарамды құжат керек.
representative-ahead = Бұл күн әлі келген жоқ: тексеріңіз.
passport-say-representative = Өкілдің құжаты: МОА-ны сканермен оқыңыз не теріңіз. МОА болмаса – F2
passport-zone-representative = Өкіл құжатының машинамен оқылатын аймағы
help-representative =
    Өтініш беруші үшін кім жүгінеді: есімі кириллицамен өтініштің «кімнен» жолында басылады, ол қол қояды, қағаздарды алады.
    Паспортының не жеке куәлігінің МОА-сы есімін, азаматтығын, нөмірін, мерзімін толтырады; қалғанын құжаттан теріңіз.
    Қорғаншы мен сенім білдірілген адам өкілеттік құжатын да көрсетеді: деректері соңғы жолдарда.
    F2 – әрі қарай, Esc – МОА-ға қайту; терілгені қараламада сақталады.

# Қызмет файлы.
pack-representation-why = «{ $code }» өкілі қабылданбайды (allowed = false): себебін why ішіне жазыңыз.
pack-representation-asks = «{ $code }» өкілі қабылданбайды: мұнда asks пен needed кілттері артық, алып тастаңыз.
pack-no-such-representation = Файлда «{ $code }» деген өкіл жоқ: [[representation]] кестелеріндегі кодты тексеріңіз.
pack-no-such-question = Файлда «{ $code }» деген сұрақ жоқ: [[question]] кестелеріндегі кодты тексеріңіз.
