# Экрандардың өз сөздері: толтырылатын орындардың тақырыптары, шағын терезе.

screens-too-small = Терезе тым кішкентай. Оны үлкейтіңіз: 80×24 керек. Оған дейін пернелер әрекет етпейді.
head-document = құжаттағыдай
head-kk = қазақша
head-ru = орысша
column-outer = Өтінім №
home-drop-question = «{ $who }» қараламасын жою керек пе?
home-drop-words = Онда терілгеннің бәрі жоғалады. Қайтару мүмкін емес.
home-drop-yes = иә, жою
home-drop-not-draft = Тек қараламаны жоюға болады. Оны «Қараламалар» тізімінен таңдаңыз.

# Өтініш өрістерінің қысқа атаулары, экранның тар бағанына. Толық атауы өрісте тұрғанда айтылады.
short-iin_to_correct = Түзетілетін ЖСН
short-changed_data = Өзгерген деректер
short-patronymic = Әкесінің аты
short-document_kind = Құжат түрі
short-document_number = Құжат нөмірі
short-document_issued = Құжат берілген күн
short-document_expires = Құжат мерзімі
short-document_country = Құжатты берген ел
home-bases-lapsed = ! { $count } қызметтің негізінің мерзімі өткен. Қайсысы: F10, «Баптаулар», F4.
column-clerk = Жауапты

# Ресми дереккөзде расталмаған мәтіннің нені атайтыны.
wording-service = Қызметтің атауы
wording-channel = Қызмет көрсетілетін орын
wording-request = Өтініш түрі
wording-category = Санат
wording-document = Құжат
wording-question = Өтініш берушіге қойылатын сұрақ
wording-field = Өтініш өрісі
wording-step = Қадам
wording-ground = Бас тарту негізі
wording-paper = Қағаз
wording-keep = Сақтау мерзімі
wording-other = Мәтін
print-recording = Басып шығару жазылып жатыр. Сәл күтіңіз.
wording-register = Тізілім
wording-journal = Журнал
