# Қызмет файлындағы қателер және екі нұсқаның айырмасы.

pack-misread = Файл оқылмады: { $message }. Осы жерді түзетіңіз.
pack-not-utf8 = Осы жерден әрі файл UTF-8 емес: файлды UTF-8 кодтауында сақтаңыз.
pack-not-a-code = «{ $code }» код емес: кіші латын әріптері, цифрлар, «.», «-», «_» пайдаланыңыз.
pack-defined-twice = «{ $code }» екі рет анықталған: біреуін алып тастаңыз.
pack-short-long = Қысқа атауы тым ұзын: short ішінде әр тілде { $most } әріптен аспасын, қысқартыңыз.
pack-ahead-field = ahead тек нәтиженің күніне қойылады (zone = worked-out, kind = date): «{ $field }» өрісінен алып тастаңыз.
pack-version-missing = Нұсқасы жазылмаған: version толтырыңыз.
pack-no-basis = Құқықтық негізі жоқ: [[basis]] кестесін қосыңыз.
pack-basis-without-beginning = Қолданысқа енгізілуі айтылмаған: in_force_from немесе in_force_rule жазыңыз.
pack-basis-ends-before-it-begins = Негіз басталмай тұрып аяқталады: күндерін тексеріңіз.
pack-not-a-date = Күн емес: 2025-12-31 түрінде жазыңыз.
pack-none-of = Кесте бос: кемінде бір [[{ $table }]] қосыңыз.
pack-no-such-text = «{ $text }» мәтіні бағдарламада жоқ: атын тексеріңіз немесе text жолын алып тастаңыз.
pack-no-text = { $point } тармағын ашатын мәтін жоқ: негізге text қосыңыз немесе words алып тастаңыз.
pack-no-such-point = { $point } тармағы мәтінде табылмады: тармақты тексеріңіз.
pack-words-not-found = { $item }: { $point } тармағында мұндай сөздер жоқ. Мәтіннен дәл көшіріңіз.
pack-point-missing = { $item }: тармағы көрсетілмеген. point жазыңыз немесе source = "office" деп белгілеңіз.
pack-text-missing = { $item }: қазақша да, орысша да мәтіні жоқ. Кемінде біреуін жазыңыз.
pack-office-no-channel = «{ $kind }» мекеме түрі ешбір арнада жоқ: арнаға қосыңыз немесе алып тастаңыз.
pack-channel-without-office = Арнада мекеме түрі жоқ: offices толтырыңыз.
pack-category-without-channel = Санаттың арнасы жоқ: channel толтырыңыз.
pack-legal-person-field = «{ $field }» заңды тұлғаны атамайды. legal_person ішінде name түрі two-texts, bin түрі bin өтініш өрісін атаңыз.
pack-no-such-category = «{ $code }» санаты анықталмаған: кодын тексеріңіз.
pack-no-such-channel = «{ $code }» арнасы анықталмаған: кодын тексеріңіз.
pack-no-such-request = «{ $code }» өтініш түрі анықталмаған: кодын тексеріңіз.
pack-no-such-document = «{ $code }» құжаты анықталмаған: кодын тексеріңіз.
pack-no-such-field = «{ $code }» өрісі анықталмаған: кілтін тексеріңіз.
pack-no-such-step = «{ $code }» қадамы анықталмаған: кодын тексеріңіз.
pack-no-such-office-kind = Мұндай мекеме түрі жоқ: { $kind }. Мыналардың бірін атаңыз: { $known }.
pack-no-such-choice = choice түріндегі өрістерде мұндай нұсқа жоқ: { $code }. Өрістің choices тізіміндегі нұсқаны атаңыз.
pack-not-an-age = { $age } жас бола алмайды: 0-130 аралығындағы сан жазыңыз.
pack-not-a-state = «{ $code }» ел коды емес: үш бас латын әрпін жазыңыз (KAZ).
pack-not-a-term = «{ $term }» мерзім емес: «20 min», «4 h», «1 working day», «30 days» түрінде жазыңыз.
pack-not-a-format = «{ $format }» – машинамен оқылатын аймақтың форматы емес: TD1, TD2 немесе TD3 жазыңыз.
pack-not-a-series = «{ $mark }» нөмірлер қатарының белгісі емес: екі цифр жазыңыз, 01-ден 99-ға дейін.
pack-series-taken = «{ $mark }» белгісін { $service } қызметінің қағаздары алған: нөмірлері бірдей көрінер еді. Бос белгіні алыңыз; алынғандарын «tereze pack show» көрсетеді.
pack-seal-without-legalisation = Құжат мемлекеттің мөрімен бекітілген, ал [legalisation] кестесі жоқ: қосыңыз.
pack-marks-nothing-signed = Өзгерістер қол қойылатын қағазда ғана белгіленеді: on = "open" деп жазыңыз не marks_changes жазуын алып тастаңыз.
pack-not-by-the-clock = Мерзім терезеде минутпен не сағатпен есептеледі: «{ $term }» орнына мысалы 20 min деп жазыңыз.
pack-proposal-on-in-file = Ұсыныстар бағдарламада қосылады: файлдан on жолын алып тастаңыз.
pack-proposal-not-offices = Ұсынылған тізбедегі құжат пен сұрақ – мекеменікі: source = "office" деп жазыңыз.
pack-proposal-empty = Ұсыныста бір де құжат жоқ: [[proposal.documents]] кестесін қосыңыз.
pack-no-such-proposal = «{ $code }» деген ұсыныс жоқ. Кодын тексеріңіз.
pack-document-asks-nothing = «{ $code }» құжатынан көшірме де, түпнұсқа да сұралмайды: copy немесе original жазыңыз.
pack-branch-all-or-any = Тармақта all немесе any – дәл біреуі болуы керек.
pack-branch-empty = Тармақ бос: кемінде бір құжат қосыңыз.
pack-field-without-page = Өрістің беті жоқ: page толтырыңыз.
pack-page-torn = «{ $page }» беті басқа беттен кейін қайта басталады: өрістерін қатар қойыңыз.
pack-zone-without-part = Өрісті машинамен оқылатын аймақ толтырады: mrz жолында қай бөлігі екенін жазыңыз.
pack-choices = «{ $field }»: choices тек choice түріндегі өрісте болады және онда бос болмайды. Түзетіңіз.
pack-max = { $max } әріп болмайды: 1-1000 аралығындағы сан жазыңыз.
pack-step-without-end = Қадамның аяғы жоқ: ends толтырыңыз.
pack-end-without-title = Бұл аяққа title керек: { $end }. Бағдарламаның сөзі тек granted, refused, handed-over үшін бар.
pack-end-of-case-titled = { $end } істің өзімен келеді: title алып тастаңыз.
pack-end-twice = Қадамның мұндай аяғы бар: { $end } бір рет жазыңыз.
pack-step-begins = Қадам қабылдаудан не басқа қадамның аяғынан (next) басталады: begins алып тастаңыз немесе begins = "accepted" жазыңыз.
pack-ground-lacks = lacks тек құжат қабылдаудан бас тарту негізінде болады: алып тастаңыз.
pack-keep-years = { $years } жыл сақтау мүмкін емес: 1-1000 аралығындағы сан жазыңыз.
pack-source-point = [[{ $table }]] әрқашан актіге сүйенеді, сондықтан source қабылданбайды: point жазыңыз; мекеменің өз актісінің де тармағын жазыңыз.
pack-source-needless = [[{ $table }]] кестесінде source болмайды, тармақ та міндетті емес: source алып тастаңыз.
pack-age-nobody = Ешкім { $from } жаста не одан үлкен әрі { $below } жастан кіші бола алмайды: age_from пен age_below түзетіңіз.
pack-no-such-state = «{ $code }» деген ел жоқ: ISO 3166-1 кодын жазыңыз (Германия – DEU).
pack-channel-office = «{ $kind }» мекемесі арнада бар, ал office_kinds тізімінде жоқ, қызмет онда ашылмайды: office_kinds тізіміне қосыңыз немесе арнадан алып тастаңыз.
pack-channel-without-category = «{ $code }» арнасымен ешбір санат келе алмайды: оны бір санаттың channel тізіміне жазыңыз немесе алып тастаңыз.
pack-channel-without-request = «{ $code }» арнасымен ешбір өтініш келмейді: оларды requests тізімінде атаңыз немесе requests жолын алып тастаңыз.
pack-request-without-channel = «{ $code }» өтініші ешбір арнамен келмейді: оны арнаның requests тізіміне жазыңыз.
pack-signatures-on-paper = «{ $code }» арнасында қағазға қол қойылады: signatures жолын алып тастаңыз немесе signed = "digitally" деп жазыңыз.
pack-digital-without-signatures = «{ $code }» арнасында ЭЦҚ қойылады, ал кімдікін тексеру айтылмаған: оларды signatures тізімінде атаңыз.
pack-digital-printed = «{ $channel }» арнасында сұрауға ЭЦҚ қойылған, ал «{ $code }» қағазы сонда қол қою үшін басылады: арнаны [[paper]] пен оның [[document]] кестесінен шығарыңыз (unless).
pack-digital-paper = «{ $channel }» арнасында терезеде ешкім жоқ: «{ $code }» қағазы сонда беріле ме, оның when не unless жолында атаңыз.
pack-digital-acceptance = «{ $channel }» арнасында терезеде ешкім жоқ: «{ $code }» әрекетінің мерзімі сонда да жүре ме, when не unless жолында атаңыз.
pack-after-no-next = «{ $step }» қадамы «{ $after }» қадамын күтеді, ал ол мұнда апармайды: «{ $after }» қадамының ends жолындағы next тізіміне «{ $step }» қосыңыз.
pack-end-transferred-here = Бұл қызмет осында шешіледі (decided = "here"), ештеңе берілмейді: «{ $step }» қадамының transferred аяғын алып тастаңыз немесе title бар басқа аяқ жазыңыз.
pack-next-after-hand-over = Тапсырылғаннан кейін іс жабық, «{ $step }» қадамынан кейін ештеңе аяқтала алмайды: next алып тастаңыз, қадамды тапсырудан бұрын қойыңыз.
pack-after-in-vain = «{ $step }» қадамы «{ $after }» қадамын босқа күтеді: ол тек кейін келеді не осы жолда болмайды. after тізімінен алып тастаңыз немесе next ретін түзетіңіз. Мысалы: { $whom }.
pack-end-leads-nowhere = «{ $step }» қадамының «{ $end }» аяғынан кейін ештеңе басталмайды, ал шешім жоқ: next жазыңыз немесе granted, refused қосыңыз. Мысалы: { $whom }.
pack-step-no-way-out = «{ $step }» қадамынан шешімге жол жоқ: granted не refused бар қадамға апаратын аяқ қосыңыз. Мысалы: { $whom }.
pack-no-step-begins = Қабылдаудан кейін ешбір қадам басталмайды, сондықтан шешім де келмейді: { $whom }. when шарттарын тексеріңіз немесе осы өтініш берушіге қадам қосыңыз.
pack-step-unreached = «{ $step }» қадамына ешкім жетпейді: оны басталатын қадамның next тізіміне жазыңыз немесе алып тастаңыз.
pack-no-iin = Бұл қызмет ЖСН бермейді, iin әрқашан бос болады: worked-out аймағында iin түріндегі өріс қосыңыз немесе мәнді алып тастаңыз.
pack-value-not-known = «{ $value }» мәні «{ $on }» кезінде ешқашан белгілі емес, орны бос қалады: кейінгі қағазға не журналға жазыңыз немесе алып тастаңыз.
pack-not-a-list = «{ $value }» тізім емес, { $kind } бос қалады: мыналардың бірін жазыңыз: { $known }.
pack-list-columns = Тізімде { $most } бағаннан артық болмайды (нөмір, қазақша, орысша, парақ): артығын алып тастаңыз.
pack-wider-than-page = { $mm } мм бетке сыймайды: { $most } мм-ден асырмай жазыңыз немесе size үлкейтіңіз.
pack-shares = Бағандардың үлестері бірге { $all } болады: қосындысы шамамен 100 болатындай етіп жазыңыз.
pack-column-narrow = { $column }-баған { $mm } мм-ден тар, оған сөз сыймайды: share үлкейтіңіз немесе басқа бағандарды азайтыңыз.
pack-printed-when = «{ $code }» құжатына осында қол қойылады, ал қағазы басқа адамдарға арналған: [[document]] пен [[paper]] кестелеріне бірдей when және unless жазыңыз.
pack-printed-on = «{ $code }» құжатына қабылдауға дейін қол қойылады: қағазына on = "open" жазыңыз немесе кодын өзгертіңіз.
pack-paper-empty = «{ $code }» қағазында ештеңе жоқ, бос парақ басылар еді: blocks жазыңыз.
pack-diff-added = Қосылды: { $item } – { $value }
pack-diff-removed = Алынды: { $item } – { $value }
pack-diff-changed = Өзгерді: { $item }, { $property }: { $before } → { $after }
