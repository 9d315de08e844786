# Тізілімдер, журналдар, шағымдар, іркілістер, күн соңы.

# Шағымдар (003, 3-тарау).
screen-complaints = Шағымдар
screen-complaint = Шағым
screen-receive-complaint = Жаңа шағым
screen-forward-complaint = Шағымды жіберу
screen-close-complaint = Шағымның нәтижесі
queue-complaints = Шағымдар
key-complaints = шағымдар
key-receive-complaint = жаңа шағым
key-forward-complaint = әрі қарай жіберу
key-complaint-outcome = нәтижесі
key-complaint-case = істі ашу
key-complain = іс бойынша шағым
complaints-about = Шешімге, әрекетке және әрекетсіздікке шағымдар (3-тарау). Алдымен мерзімі жүріп жатқандары; мерзімі өткені – қызыл.
complaints-say = Enter – шағымды ашу, F2 – жаңасын тіркеу.
complaints-none = Шағым жоқ. F2 – тіркеу.
complaint-column-received = Келіп түскені
complaint-column-from = Кімнен
complaint-column-next = Бұдан әрі
complaint-term-forward = органға жіберу
complaint-term-provider = қызмет берушінің қарауы
complaint-term-body = органның қарауы
complaint-to-provider = қызметті берушіге, лауазымды адамға
complaint-to-body = шағымды қарайтын органға
complaint-outcome-satisfied = толық қанағаттандырылды
complaint-outcome-partly = ішінара қанағаттандырылды
complaint-outcome-rejected = бас тартылды
complaint-outcome-withdrawn = шағымданушы кері алды
complaint-registered = Тіркелген
complaint-forwarded = Жіберілген
complaint-outcome = Нәтижесі
complaint-field-received = Келіп түскен күні
complaint-field-from = Кімнен
complaint-field-contact = Жауап қайда жіберіледі
complaint-field-addressee = Кімнің атына
complaint-field-case = Істің нөмірі, бар болса
complaint-field-about = Неге шағымданады
complaint-field-body = Қай органға
complaint-field-letter = Хаттың нөмірі мен күні
complaint-field-registered = Онда тіркелген күні
complaint-field-outcome = Нәтижесі
complaint-field-decision = Не шешілді
complaint-field-answer = Жауаптың нөмірі мен күні
complaint-without-case = Шағым іске байланыстырылмаған. Істі нөмірімен іздеңіз: бірінші экранда F3.
complaint-say = F2 – әрі қарай жіберу. Талаптары толық орындалса, F5 – нәтижесін жазу.
complaint-say-forwarded = Шағымды орган қарап жатыр. Шешім келгенде нәтижесін жазыңыз: F2.
complaint-say-closed = Шағым жабылған. Esc – тізімге.
complaint-gone = Мұндай шағым жоқ. Тізімге оралып, қайта ашыңыз.
complaint-no-case = Мұндай нөмірі бар іс жоқ. Нөмірін тексеріңіз немесе өрісті бос қалдырыңыз.
complaint-no-rule = Қызмет файлында шағым мерзімдері жоқ. Басшыдан [[complaint]] кестелерін қосуды сұраңыз.
complaint-received-when = Келіп түскен күні бүгіннен кейін немесе бір жылдан бұрын болмайды. Күнін тексеріңіз.
complaint-registered-when = Орган шағымды келіп түскенінен бұрын тіркей алмайды. Күнін тексеріңіз.
receive-complaint-about = Жіберуге берілген үш жұмыс күні келіп түскен күннен (3-тарау, 15-т.), бес немесе он бес күн тіркелген күннен (16, 17-т.) есептеледі.
receive-complaint-say = Толтырып, F2 басыңыз. Таңдауды Space ауыстырады.
receive-complaint-done = Шағым тіркелді: № { $number }. Мерзімдері басталды.
forward-complaint-about = Шағым әкімшілік іспен бірге жіберіледі (3-тарау, 15-т.). Органның он бес жұмыс күні онда тіркелген күннен басталады (17-т.).
forward-complaint-say = Кімге, қай хатпен, онда қашан тіркелген. F2 – жазу.
forward-complaint-done = Жіберілді. Органның қарау мерзімі басталды.
close-complaint-about = Талаптары толық орындалса немесе кері алынса ғана шағымды жібермеуге болады (3-тарау, 15-т.).
close-complaint-about-body = Шағымды қараған орган хабарлаған нәтиже.
close-complaint-say = Нәтижесі, не шешілгені және шағымданушыға қай хатпен хабарланғаны. F2 – жазу.
close-complaint-done = Нәтижесі жазылды, шағым жабылды.
refusal-complaint-closed = Шағым жабылған. Жаңа шағымды жаңа жазбамен тіркеңіз.
refusal-complaint-forwarded = Шағым жіберілген. Шешімін күтіп, нәтижесін жазыңыз.
refusal-complaint-forward-first = Алдымен шағымды органға жіберіңіз: толық қанағаттандырылмаған шағым мұнда қалмайды (3-тарау, 15-т.).
pack-complaint-twice = Шағымның бұл мерзімі екі рет жазылған. Осындай of бар бір [[complaint]] кестесін қалдырыңыз.
pack-series-of-office = «{ $mark }» белгісі – мекеме шағымдарынікі. Басқасын алыңыз.

# Іркілістер (003, 2-тарау, 14-тармақ).
screen-outages = Іркілістер
screen-notice-outage = Іркіліс анықталды
screen-restore-outage = Іркіліс жойылды
key-outages = іркілістер
key-notice-outage = іркілісті жазу
key-restore-outage = жойылды
outages-about = Іркіліс бірде-бір мерзімді тоқтатпайды (2-тарау, 14-т.). Күткен істер белгіленеді.
outages-say = F2 – жаңа іркілісті немесе оның жойылғанын жазу.
outages-none = Іркіліс жазылмаған. F2 – жазу.
outage-hours-now = Қызмет берушінің бөлімшесі Астана уақытымен 09:00–18:30 = мұнда { $from }–{ $until } жұмыс істейді: қазір орнында.
outage-hours-not-now = Қызмет берушінің бөлімшесі Астана уақытымен 09:00–18:30 = мұнда { $from }–{ $until } жұмыс істейді: қазір жоқ.
outage-hours-off = Қазақстанда бүгін демалыс: қызмет берушінің бөлімшесі келесі жұмыс күні Астана уақытымен 09:00-де бастайды.
outage-lasts = созылуда
outage-waiting = Күтіп тұрған істер: { $count }
outage-column-noticed = Анықталған
outage-column-restored = Жойылған
outage-column-failed = Не болды
outage-column-cause = Себебі
outage-failed-system = жүйе істен шықты
outage-failed-channel = байланыс жоқ
outage-failed-emergency = төтенше жағдай
outage-failed-other = басқа
outage-field-date = Күні
outage-field-hour = Жергілікті уақыты
outage-field-failed = Не болды
outage-field-cause = Себебі
outage-field-told = Кімге хабарланды
outage-noticed-when = Бұл уақыт әлі келмеген немесе бір айдан бұрын болған. Күні мен уақытын тексеріңіз.
outage-restored-when = Іркіліс анықталғанынан бұрын немесе қазірден кейін жойылмайды. Күні мен уақытын тексеріңіз.
outage-cause-missing = Себебін жазыңыз: кемінде бір сөз.
notice-outage-about = Уақыты – іркіліс байқалған сәт: қызмет берушінің бөлімшесі содан бастап әрекет етеді. Себебін кейін де жазуға болады.
notice-outage-say = Толтырып, F2 басыңыз. Таңдауды Space ауыстырады.
notice-outage-done = Іркіліс жазылды. Белгіленген істер: { $count }. Мерзімдер өзгерген жоқ.
restore-outage-what = { $failed }, анықталған уақыты { $at } (Астана { $astana }).
restore-outage-say = Қашан жойылғаны және себебі не болғаны. F2 – жазу.
restore-outage-done = Жазылды. Күткен істердің тарихында көрінеді; мерзімдер өзгерген жоқ.
refusal-outage-open = Бір іркіліс әлі созылуда. Алдымен оның жойылғанын жазыңыз.
refusal-outage-over = Бұл іркіліс жойылған. Артқа қайтып, тізімді қараңыз.
home-outage = ! { $at } бастап іркіліс: { $failed }. Күткен істер: { $count }. Мерзімдер өзгермейді (2-тарау, 14-т.).

# Мерзімді жылжытатын күндер.
screen-moved-terms = Қай мерзімдер жылжиды
key-move-terms = жазу
moved-by-day-off = { $date } мекеме жабық: { $why }.
moved-by-working-day = { $date } мекеме жұмыс істейді: { $why }.
moved-by-withdrawal = { $date } қайтадан күнтізбе бойынша.
moved-column-term = Мерзім
moved-column-was = Бұрынғы
moved-column-due = Жаңа
moved-term-of-case = істің мерзімі
moved-nothing = Жүріп жатқан бірде-бір мерзім жылжымайды.
moved-terms-say = Жылжитын мерзімдер: { $count }. F2 – жазу, Esc – ештеңені өзгертпеу.
moved-terms-done = Күн жазылды, жылжыған мерзімдер: { $count }. Бұл әр істің тарихында көрінеді.

# Істің тарихы.
act-term-moved = Мерзім жылжыды: бұрынғы { $was }, жаңа { $due }. { $day } – { $why }
act-delayed = { $from } бастап іркіліс: іс күтуде, мерзім өзгермейді
act-delay-over = { $from } – { $until } аралығында іркіліс: іс күтті, мерзім өзгерген жоқ
act-complaint-received = Шағым № { $number }: { $about }
act-complaint-forwarded = Шағым жіберілді: { $to }
act-complaint-closed = Шағымның нәтижесі: { $outcome }
act-complaint-term-moved = Шағымның мерзімі ({ $term }) жылжыды: бұрынғы { $was }, жаңа { $due }

help-complaints =
    Мекеменің барлық шағымы. Жоғарыда мерзімі жүріп жатқандары: ең шұғылы бірінші.
    F2 – шағымды тіркеу. Іс бойынша шағымды істің өзінен бастау ыңғайлы: F10, «іс бойынша шағым».
    3-тарау: органға жіберу – келіп түскен күннен үш жұмыс күні; қарау – тіркелген күннен бес (қызмет беруші) немесе он бес (орган) жұмыс күні.
help-complaint =
    Жоғарыда – жүріп жатқан мерзімдер, регламент тармағымен; тармақтың өзін F4 ашады.
    F2 – келесі қадам: жіберу, жіберілген соң – нәтижесі. Талаптары толық орындалса немесе кері алынса, F5 – бірден нәтижесі.
    Enter шағымға қатысты істі ашады.
help-receive-complaint =
    Келіп түскен күні бүгіннен бұрын болуы мүмкін (пошта); тіркеу – қазір.
    Істің нөмірі – толық немесе осы жылғы соңғы цифрлары. Шағым іске қатысты болмаса, бос қалдырыңыз.
    Шағымның нөмірін бағдарлама өзі береді, ол үзілмейді.
help-forward-complaint =
    Органды, ілеспе хаттың нөмірі мен күнін жазыңыз.
    Органда тіркелген күні әлі белгісіз болса, бүгінгі күнді қалдырыңыз.
help-close-complaint =
    Нәтижені Space ауыстырады. Не шешілгенін және шағымданушыға қай хатпен хабарланғанын жазыңыз.
    Толық қанағаттандырылмаған шағым алдымен органға жіберіледі (3-тарау, 15-тармақ).
help-outages =
    Іркілістер журналы: қашан анықталды (мұнда және Астанада), не болды, себебі не, қашан жойылды.
    Іркіліс бірде-бір мерзімді жылжытпайды; күткен істер өз тарихында белгіленген.
    Іркіліс созылып тұрғанда бірінші экранда көрінеді.
help-notice-outage =
    Уақыты – мекеменің сағаты бойынша; Астана уақытын бағдарлама өзі есептейді.
    Кімге хабарланды: оператордың аты, қолдау қызметіндегі өтінімнің нөмірі.
help-restore-outage =
    Бәрі қайта іске қосылған уақытты және табылған себепті жазыңыз.
    Іркіліс кезінде қабылданған істер де белгіленеді.
help-moved-terms =
    Осы күн жылжытатын мерзімдер: бұрынғы және жаңа. F2 басылғанша ештеңе өзгермейді.
    Әр жылжу себебімен бірге істің тарихына жазылады. Мерзімі жылжыған өтініш берушілерге хабарлаңыз.

# Қағаздағы тізілімдер мен журналдар.
screen-registers = Тізілімдер мен журналдар
screen-register-period = Кезең
key-registers = тізілімдер мен журналдар
key-make-register = жасау
registers-about = Бағдарламадағы жазбалардан жасалады: ештеңе терудің қажеті жоқ. Басылмай тұрып көрінеді.
registers-say = Enter – таңдау, сосын кезеңін көрсету.
paper-results-register = нәтижелерді беру журналы
paper-refusals-register = қабылдаудан бас тарту журналы
paper-complaints-register = шағымдар журналы
paper-outages-register = іркілістер журналы
paper-window-plate = терезе тақтайшасы
paper-day-sheet = күн соңының парағы
register-results-what = кімге, не, қай құжат бойынша берілді
register-refusals-what = кімнің құжаты неге қабылданбады
register-complaints-what = келіп түсуі, мерзімі, нәтижесі
register-outages-what = анықталуы, себебі, жойылуы, кім күтті
register-plate-what = атыңыз бен лауазымыңыз, ірі әріппен
register-from = Қай күннен
register-until = Қай күнге дейін
register-period-say = Күндерді цифрмен теріңіз. F2 – жасау.
register-period-backwards = Соңғы күні басынан бұрын. Күндерді тексеріңіз.
register-erased = сақтау мерзімі бойынша жойылды
help-registers =
    Журналдар мен тізілімдер таңдалған кезеңдегі жазбалардан жасалады: жолдары нөмірленген, әр бетте баған атаулары, бет нөмірі және сол беттегі жазба саны бар.
    Терезе тақтайшасында атыңыз бен лауазымыңыз қазақша және орысша тұрады.
    Нысаны – мекеменің өзінікі: нормативтік үлгісі жоқ.
help-register-period =
    Әдетте айдың бірінен бүгінге дейін. Екі күн де кіреді.

# Күн соңы.
screen-day-end = Күн соңы
key-day-end = күн соңы
key-print-day = парақты басу
day-end-say = Күнді жабуға ештеңе бөгет емес. F7 – қол қойылатын парақ.
day-column-what = Не
day-column-more = Ескертпе
day-nothing-open = Ашық ештеңе жоқ.
day-no-outer-number = Өтінім нөмірі жоқ
day-waiting = Жауап күтілуде
day-uncollected = Берілмеген
day-originals = Түпнұсқалар бізде
day-parked = Кейінге қалдырылған
day-complaints = Шағымдар
day-outages = Іркіліс созылуда
day-spoiled = Бүлінген парақтар
day-numbers = Бүгінгі нөмірлер: { $numbers }
day-waits = Кезек, { $purpose }: келді { $came }, шақырылды { $called }, кетті { $left }; медиана { $median }, ең ұзағы { $longest } мин
day-waits-uncalled = Кезек, { $purpose }: келді { $came }, шақырылды { $called }, кетті { $left }
day-no-tickets = Нөмір берілген жоқ
day-head = Журналдың соңғы жазбасы: № { $seq } · { $head }
day-closed-before = Бұл күннің парағы сағат { $time } басылған: № { $seq } жазба · { $head }
help-day-end =
    Ашық қалғанның бәрі: өтінім нөмірі жоқ істер, жауап күткендер, берілмеген нәтижелер, түпнұсқалар, кейінге қалдырылғандар, бүлінген парақтар; бүгін пайдаланылған нөмірлер; жұрт қанша күткені.
    F7 – қол қойылатын парақ. Онда журналдың соңғы жазбасы тұр: одан бұрынғының өзгерген-өзгермегені кейін осыдан көрінеді.
    Күнді парақсыз да жабуға болады.
