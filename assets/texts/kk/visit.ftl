# Келу: кезек, отбасы, не әкелу керек.

pack-family-field = «{ $field }»: бұл өріс отбасыға ортақ болмайды. family = true тек өтініш берушінің сөзінен толтырылатын өріске (zone applicant) қойылады, ат-жөнге, туған күнге, нөмірге қойылмайды. family жазуын алып тастаңыз.
pack-usual-field = «{ $field }»: usual = true тек өтініш берушінің сөзінен толтырылатын (zone applicant) мәтін не ел өрісіне қойылады. usual жазуын алып тастаңыз.
pack-family-document = «{ $document }»: өтініш пен жеке басты куәландыратын құжат әр адамның өзінікі. family жазуын алып тастаңыз.

# Тірі кезек.
screen-queue = Тірі кезек
key-queue = кезек
key-stamp-submission = тапсыруға келді
key-stamp-collection = алуға келді
key-call-next = шақыру
key-call = терезеге
key-give-up = кетіп қалды
key-print-ticket = нөмірді басу
visit-queue-say = F5 – тапсыруға келді, F6 – алуға келді. F2 ең ұзақ күткенді шақырады.
visit-tab-today = Бүгін
visit-tab-days = Қанша күтті
visit-purpose-submission = тапсыру
visit-purpose-collection = алу
visit-stamped-submission = { $number }-нөмір: тапсыру. Күту осы минуттан есептеледі.
visit-stamped-collection = { $number }-нөмір: алу. Күту осы минуттан есептеледі.
visit-called = { $number }-нөмір шақырылды, күткені { $minutes } мин.
visit-state-waits = күтіп отыр
visit-state-late = { $limit } минуттан ұзақ
visit-state-called = шақырылды { $time }
visit-state-left = кетті { $time }
visit-minutes = { $minutes } мин
visit-hours = { $hours } сағ { $two }
visit-column-ticket = Нөмір
visit-column-purpose = Не үшін
visit-column-came = Келді
visit-column-waited = Күткені
visit-column-state = Күйі
visit-column-tickets = Келген
visit-column-called = Шақыр.
visit-column-left = Кеткен
visit-column-median = Медиана
visit-column-longest = Ең ұзағы
visit-column-late = Шектен ұзақ
visit-no-tickets = Бүгін нөмір берілген жоқ. Алғашқы нөмір: F5 не F6.
visit-no-days = Соңғы айда нөмір берілген жоқ.
visit-nobody-waits = Күтіп тұрған ешкім жоқ. Жаңа нөмір беріңіз: F5 не F6.
visit-no-ticket-here = Нөмір таңдалмаған. Оны көрсеткімен таңдаңыз.
visit-no-such-ticket = Кезекте мұндай нөмір жоқ. Шығып (Esc), кезекті қайта ашыңыз.
visit-called-already = Бұл нөмір енді күтпейді. Терезеге қайта шақыру үшін Enter басыңыз.
visit-not-a-coupon = Бұл талонның коды емес. Талонды қайта сканерлеңіз немесе істі есімі бойынша табыңыз (бірінші экранда F3).
visit-coupon-of-nobody = Мұнда { $number } нөмірлі іс жоқ. Талонды тексеріңіз: оны басқа терезе берген болуы мүмкін.
visit-home-waiting = Күтіп тұрғандар: { $count }. Ең ұзақ күткені – { $number }-нөмір: { $length }. F4 – кезек
visit-home-waiting-late = Күтіп тұрғандар: { $count }. { $number }-нөмір: { $length }, шек – { $limit } мин. F4 – шақырыңыз

# Келу: терезедегі отбасы.
screen-visit = Бірге келгендер
key-visit = бірге келгендер
key-next-person = отбасының келесісі
key-print-stack = бәрін бірге басу
visit-say = F5 – отбасының келесі адамы, F7 – барлық қағазды бірге басу, Enter – ашу.
visit-title-ticket = Бірге келгендер, кезектегі нөмірі { $number }
visit-people-count = адам саны: { $count }
visit-nobody = Мұнда әлі ешкім жоқ. Алғашқы адам: F5.
visit-nobody-yet = Мұнда әлі ешкім жоқ. Жаңа істі бастаңыз: F5.
visit-none-today = Бүгін әлі ешкімді қабылдаған жоқсыз. Жаңа істі бастаңыз: F2.
visit-nobody-came = Бұл сұрауға цифрлық қолтаңба қойылған: онымен ешкім келген жоқ. Жаңа істі бірінші экранда F2 басып бастаңыз.
visit-over = Бұлар басқа күні келген. Жаңа істі бастаңыз: бірінші экранда F2.
visit-no-papers = Басып шығаратын қағаз әзірге жоқ. Алдымен өтінішті қабылдаңыз немесе қабылдаудан бас тартыңыз.
visit-column-category = Санаты
visit-column-missing = Қалғаны
visit-missing-asks = құжаттар бойынша нақтылау керек: { $count }
visit-missing-application = өтініш толтырылмаған
visit-missing-fields = толмаған немесе сәйкес келмейтін өріс: { $count }
visit-missing-signature = өтінішке қол қойылмаған
visit-missing-paper = басылмаған: { $paper }
visit-missing-transfer = өтінім ХҚКО БАЖ-ға енгізілмеген
visit-missing-answer = жауап күтілуде
visit-missing-hand-over = берілмеген
visit-next-title = Отбасының келесі адамы
visit-next-shares = «{ $who }» деректерімен ортақ: өріс – { $fields }, құжат – { $documents }. Санатын таңдаңыз: Enter – сол санат, цифр – басқасы.
visit-next-nothing-shared = Отбасының ортақ деректері әзірге жоқ. Санатын таңдаңыз: Enter – сол санат, цифр – басқасы.
visit-shared-note = «{ $who }» сияқты: тексеріңіз не өзінікін теріңіз
visit-shared-document = Бұл құжатты осы келуде көрдіңіз («{ $who }» ісі). Бұл іске өз көшірмесі керек.
review-contact-offered = { $contact } («{ $who }» берген): келісім жоқ, Tab
paper-stack = Бірге келгендердің қағаздары
visit-stack-came-out = Барлық парақ бүтін шықты ма?
visit-stack-words = Әр парақты қараңыз: мәтін толық па, код оқыла ма? Бүлінгені болса, оны көрсетіңіз: қалғандары басылған деп жазылады.
visit-stack-all = иә, бәрі жақсы
visit-stack-not-all = жоқ, бәрі емес: қайсысы екенін көрсету
visit-stack-recorded = Жазылды: басылған парақ – { $good }, бүлінгені – { $spoiled }. F7 бүлінгендерді қайта басады.
screen-spoiled-sheets = Қай парақтар бүлінген
visit-sheet-out = шықты
visit-sheet-spoiled = бүлінген
visit-spoiled-say = Бүлінгендерін белгілеңіз: Space таңдауды ауыстырады. F2 – жазу.
visit-none-spoiled = Бірде-бір парақ белгіленбеген. Бүлінгенін белгілеңіз (Space) немесе оралыңыз (Esc): бәрі жақсы.
visit-spoiled-about = Бүлінген парақ сол нөмірмен қайта басылады («Бірге келгендер» экранында F7).

# Не әкелу керек.
screen-leaflet = Не әкелу керек
screen-leaflet-facts = Не әкелу керек: кімге
key-leaflet = не әкелу керек
leaflet-say-category = Кім сұрап тұр? Санатты цифр не алғашқы әріптер таңдайды. Ештеңе жазылмайды.
leaflet-say-facts = Парақтың тілін көрсеткі ауыстырады. Елдерді көрсетпеуге болады: онда парақ нені сұрау керегін айтады. F2 – басу.
leaflet-keeps-nobody = Парақ іссіз, есімсіз жасалады: адам да, сұрағы да еш жерде сақталмайды.
leaflet-lang-kk = қазақша
leaflet-lang-ru = по-русски
leaflet-lang-en = English
leaflet-field-language = Парақтың тілі
leaflet-field-request = Өтініш түрі
leaflet-field-citizenship = Азаматтығы
leaflet-field-issued-in = Құжаттарды берген ел
paper-leaflet = Не әкелу керек
leaflet-title = Не әкелу керек
leaflet-for-whom = Кімге: { $category }.
leaflet-citizen-of = Азаматтығы: { $state }.
leaflet-issued-in = Құжаттарды берген ел: { $state }.
leaflet-printed-here = «{ $document }» әкелудің керегі жоқ: ол құжаттар тапсырылған кезде басылып, сонда қол қойылады.
leaflet-document = Құжат
leaflet-how = Қандай түрде
leaflet-one-of = Мыналардың бірі:
leaflet-all-of = Мыналардың бәрі:
leaflet-who-comes = Өтініш берушімен кім келетініне қарай:
leaflet-comes-with = { $who } келсе:
leaflet-but-for-citizens = өкіл мына елдің азаматы болса, керек емес: { $states }
leaflet-original-and-copy = түпнұсқасы мен көшірмесі; түпнұсқа салыстырылып, қайтарылады
leaflet-original-shown = түпнұсқасы; салыстырылып, қайтарылады
leaflet-original = түпнұсқасы
leaflet-original-or-copy = түпнұсқасы немесе көшірмесі
leaflet-copy = көшірмесі
leaflet-copy-electronic = электрондық көшірмесі
leaflet-valid = қолданылу мерзімі өтпеген
leaflet-proposed = мекеме тізбесі бойынша
leaflet-by-treaty = халықаралық шартта солай белгіленсе ғана: шартты атаңыз
leaflet-legalisation-ask = шет мемлекеттің елтаңбалы мөрімен бекітілген құжатқа апостиль немесе заңдастыру керек; қайсысы керегін және шарт бойынша босатыла ма, құжатты берген елді айтып сұраңыз
leaflet-legalisation-exempt = апостиль мен заңдастыру керек емес (халықаралық шарт)
leaflet-legalisation-apostille = апостилі бар
leaflet-legalisation-consular = консулдық заңдастырудан өткен
leaflet-if-sealed = құжатта мемлекеттің елтаңбалы мөрі болса:
leaflet-by-translator = аудармашы немесе аударма ұйымы куәландырған
leaflet-by-notary = нотариус куәландырған
leaflet-translation-letters = тегі, аты, әкесінің аты немесе туған жері латын әрпімен де, кириллицамен де жазылмаса – { $by } аударма
leaflet-translation-foreign = құжат толығымен шет тілінде болса – қазақ немесе орыс тіліне { $by } аударма
leaflet-translation = қазақ немесе орыс тіліне { $by } аударма
leaflet-term = Қызмет көрсету мерзімі: { $term }.
leaflet-not-taken = Мына жағдайда құжаттар қабылданбайды: { $grounds }.
leaflet-other-ways = Басқа жолмен де жүгінуге болады: { $ways }.
leaflet-way-digital = { $way } (сұрауға ЭЦҚ қойылады)
leaflet-hours = Қабылдау уақыты: { $open }–{ $close }
leaflet-by-instruction = Қабылдау мына нұсқау бойынша жүргізіледі: { $instruction }
leaflet-made = Парақ { $date } күні, сол күнгі ережелер бойынша жасалды.
leaflet-made-translated = Парақ { $date } күні жасалды. Ережелердің ресми мәтіні – қазақ тілінде; бұл аударма анықтама үшін.

# Кезектегі нөмір қағазда.
paper-ticket = Кезектегі нөмір
paper-ticket-submission = құжат тапсыру
paper-ticket-collection = нәтижені алу
paper-ticket-wait = Шақыруды күтіңіз

help-queue =
    Бүгінгі тірі кезек. F5 – құжат тапсыруға келді, F6 – нәтижені алуға келді: келесі нөмір беріледі, күту содан бастап есептеледі.
    F2 ең ұзақ күткенді, Enter таңдалғанды шақырады. Күту аяқталады да, жаңа іс, бірге келгендер не талондағы іс ашылады.
    Қабылдау талонын осы жерде сканерлеуге болады: адам алу кезегіне тұрады, шақырғанда оның ісі ашылады.
    Del – адам кетіп қалды не нөмір қате берілді; қайта келсе, Enter қайта шақырады.
    F7 нөмірді басады, бірақ кезек қағазсыз да жүреді. Tab – күн сайын қанша күткені: медиана мен ең ұзақ күту.
help-visit =
    Бірге келген адамдар: әрқайсысының күйі және не қалғаны. Тізімнің астында таңдалған адамға не қалғаны жазылған.
    F5 – отбасының келесі адамы: мекенжайы, келген елі және ортақ құжаттары ұсыныс болып тұрады, бірінші терілген әріп оларды алмастырады.
    F7 бәрінің қағазын адам-адамымен бірге басады. Әр парақ өз ісіне жазылады; бүлінгені болса, ол бөлек көрсетіледі.
    Екі жақты басқанда әркімнің қағазы жаңа парақтан басталады: біреудікі екіншісінің сыртына шықпайды.
    Біреуіне бас тартылса, қалғандары кідірмейді. Бәрі басылып болса, F7 қайта басады.
help-spoiled-sheets =
    Әр жол – бір парақ: кімдікі және нөмірі қандай. Space не көрсеткі бүлінгенін белгілейді; себебі аталды, ол бәріне ортақ.
    Жақсы парақтар басылған деп, бүлінгендері себебімен жазылады; олардың нөмірі қайта басылады. Esc – сұраққа оралу.
help-leaflet =
    Тек сұрап келген адамға арналған «Не әкелу керек» парағы: іссіз, нөмірсіз, есімсіз.
    Санатты цифрмен не алғашқы әріптерімен таңдаңыз. Жаңа істе де бар: таңдалған санатта F7.
help-leaflet-facts =
    Парақтың тілі – адам оқитын тіл. Азаматтығы мен құжатты берген ел міндетті емес.
    Жалғыз келмейтін адамға (балаға) парақ кім бірге келсе, соның құжаттарын бөлек тізеді: соның бірі жеткілікті.
    Олар көрсетілсе, апостиль, заңдастыру, аударма керек пе, парақ дәл айтады; көрсетілмесе, нені сұрау керегін айтады. F2 – басу, қарау не файл.
