# Құжаттар тізімі мен одан не жетпейтіні.

checklist-and = және
checklist-or = немесе
checklist-why-everybody = Барлығынан талап етіледі.
checklist-why-category = Осы санаттан талап етіледі.
checklist-why-condition = Осы жағдайда талап етіледі.
checklist-copy = көшірмесі
checklist-copy-electronic = электрондық көшірмесі
checklist-digital = { $way }: түпнұсқалар жоқ
checklist-original-to-compare = салыстырып тексеру үшін түпнұсқасы
checklist-original-handed-in = түпнұсқасы тапсырылады
checklist-original-or-copy = түпнұсқасы немесе көшірмесі
checklist-valid = { $until } дейін жарамды
checklist-expired = Мерзімі { $until } өткен: жаңа құжат керек.
checklist-validity-unknown = Құжаттың жарамдылық мерзімін енгізіңіз.
checklist-treaty-named = Ескертпеге құжатты қабылдауға негіз болатын шартты жазыңыз.
checklist-asked-unknown = Бұл құжаттың керек-керек емесі әлі белгісіз: алдымен өтініш берушінің деректерін толтырыңыз.
checklist-legalisation-no-seal = Заңдастыру қажет емес: құжат шет мемлекеттің елтаңбалы мөрімен бекітілмейді.
checklist-legalisation-home = Заңдастыру қажет емес: құжатты Қазақстан Республикасы берген.
checklist-legalisation-which-state = Құжатты берген елді көрсетіңіз: заңдастыру не апостиль соған байланысты.
checklist-legalisation-exempt = Заңдастыру талап етілмейді: { $state } – { $treaty ->
    [minsk-1993] 1993 жылғы Минск конвенциясының
    [chisinau-2002] 2002 жылғы Кишинев конвенциясының
   *[other] { $treaty } шартының
} қатысушысы.
checklist-legalisation-apostille = Апостиль керек ({ $state }).
checklist-legalisation-consular = Консулдық заңдастыру керек ({ $state }).
checklist-legalisation-unconfirmed = Шарт расталмаған ({ $state }): апостиль, заңдастыру бар ма, әлде шарт бойынша қажет емес пе – белгілеңіз; шартты ескертпеге жазыңыз.
checklist-legalisation-by-seal = Құжат мемлекеттің елтаңбалы мөрімен бекітілсе, { $need ->
    [apostille] апостиль
    [consular] консулдық заңдастыру
   *[ask] апостиль не заңдастыру
} керек ({ $state }). Бекітілмесе, «қажет емес» деп белгілеңіз.
checklist-legalisation-by-seal-which-state = Құжат шет мемлекеттің елтаңбалы мөрімен бекітілсе, берген елін көрсетіңіз: апостиль не заңдастыру соған байланысты. Бекітілмесе, «қажет емес» деп белгілеңіз.
checklist-translation-script = Нотариалды куәландырылған аударма керек: деректердің бірі кириллицада да, латынша да жазылмаған.
checklist-proposed = { $document } · мекеме тізбесі
checklist-proposed-about = Мекеме тізбесі: { $title }.
checklist-list-changed = Тізбе осы құжаттар басталғаннан кейін өзгерді: бұл іс басталған кездегісімен жүреді.
checklist-translation-script-unknown = Тегі, аты, әкесінің аты және туған жері қай жазумен берілгенін белгілеңіз: нотариалды аударма соған байланысты.
checklist-translation-wholly-foreign = Құжат толығымен шет тілінде болса, аудармашы немесе аударма ұйымы куәландырған қазақ не орыс тіліне аудармасы керек.
checklist-lack-document = { $document }: ұсынылмаған
checklist-lack-one-of = мыналардың бірі ұсынылмаған: { $document }
checklist-lack-original = { $document }: түпнұсқасы ұсынылмаған
checklist-lack-copy = { $document }: көшірмесі ұсынылмаған
checklist-lack-expired = { $document }: қолданылу мерзімі өткен ({ $until })
checklist-lack-validity = { $document }: жарамдылық мерзімі енгізілмеген
checklist-lack-apostille = { $document }: апостиль қойылмаған
checklist-lack-legalisation = { $document }: заңдастырылмаған
checklist-lack-translation = { $document }: аудармашы куәландырған қазақ не орыс тіліндегі аудармасы жоқ
checklist-lack-notarised-translation = { $document }: нотариалды куәландырылған аудармасы жоқ
checklist-lack-treaty = { $document }: қабылдауға негіз болатын шарт аталмаған
checklist-lack-asked = { $document }: керек-керек емесі нақтыланбаған
checklist-no-such-category = Бұл қызметте «{ $category }» санаты жоқ. Мыналардың бірін беріңіз: { $known }.
checklist-no-such-channel = «{ $category }» санаты бұл арнамен қабылданбайды. Мыналардың бірін беріңіз: { $known }.
checklist-no-such-request = Бұл қызметте мұндай өтініш түрі жоқ. Мыналардың бірін беріңіз: { $known }.
checklist-no-such-representation = Бұл қызметте мұндай өкіл жоқ. Мыналардың бірін беріңіз: { $known }.
checklist-not-represented-so = Мұндай өтініш беруші үшін «{ $representation }» қабылданбайды. { $why }
checklist-not-of-the-category = Өтініш берушінің жасы «{ $category }» санатына сай емес: туған күнін тексеріңіз немесе басқа санатты таңдаңыз.
