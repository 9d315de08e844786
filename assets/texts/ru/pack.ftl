# Ошибки в файле услуги и отличия двух версий.

pack-misread = Файл не читается: { $message }. Исправьте это место.
pack-not-utf8 = Дальше этого места файл не в UTF-8: сохраните его в UTF-8.
pack-not-a-code = «{ $code }» – не код: пишите строчными латинскими буквами, цифрами, «.», «-», «_».
pack-defined-twice = «{ $code }» определено дважды: уберите одно.
pack-short-long = Краткое название слишком длинное: сократите short, не больше { $most } букв на каждом языке.
pack-ahead-field = ahead стоит только у даты результата (zone = worked-out, kind = date): уберите его у поля «{ $field }».
pack-version-missing = Не указана версия: заполните version.
pack-no-basis = Нет правового основания: добавьте таблицу [[basis]].
pack-basis-without-beginning = Не сказано, когда введено в действие: напишите in_force_from или in_force_rule.
pack-basis-ends-before-it-begins = Основание кончается раньше, чем начинается: проверьте даты.
pack-not-a-date = Это не дата: пишите как 2025-12-31.
pack-none-of = Пусто: добавьте хотя бы один [[{ $table }]].
pack-no-such-text = Текста «{ $text }» в программе нет: проверьте имя или уберите строку text.
pack-no-text = Нет текста, чтобы открыть пункт { $point }: добавьте text в основание или уберите words.
pack-no-such-point = Пункт { $point } в тексте не найден: проверьте его.
pack-words-not-found = { $item }: в пункте { $point } нет таких слов. Перепишите их из текста дословно.
pack-point-missing = { $item }: не указан пункт. Напишите point или отметьте source = "office".
pack-text-missing = { $item }: нет текста ни на казахском, ни на русском. Напишите хотя бы один.
pack-office-no-channel = Вид учреждения «{ $kind }» не входит ни в один канал: добавьте его в канал или уберите.
pack-channel-without-office = В канале нет видов учреждений: заполните offices.
pack-category-without-channel = У категории нет канала: заполните channel.
pack-legal-person-field = «{ $field }» не называет юридическое лицо. В legal_person назовите поля заявления: name вида two-texts, bin вида bin.
pack-no-such-category = Категория «{ $code }» не определена: проверьте код.
pack-no-such-channel = Канал «{ $code }» не определён: проверьте код.
pack-no-such-request = Вид обращения «{ $code }» не определён: проверьте код.
pack-no-such-document = Документ «{ $code }» не определён: проверьте код.
pack-no-such-field = Поле «{ $code }» не определено: проверьте ключ.
pack-no-such-step = Шаг «{ $code }» не определён: проверьте код.
pack-no-such-office-kind = Такого рода учреждений нет: { $kind }. Назовите один из них: { $known }.
pack-no-such-choice = В полях типа choice нет такого варианта: { $code }. Назовите вариант из choices поля.
pack-not-an-age = { $age } не может быть возрастом: пишите число от 0 до 130.
pack-not-a-state = «{ $code }» – не код страны: пишите три заглавные латинские буквы (KAZ).
pack-not-a-term = «{ $term }» – не срок: пишите как «20 min», «4 h», «1 working day», «30 days».
pack-not-a-format = «{ $format }» – не формат машиносчитываемой зоны: пишите TD1, TD2 или TD3.
pack-not-a-series = «{ $mark }» – не знак ряда номеров: напишите две цифры, от 01 до 99.
pack-series-taken = Знак «{ $mark }» уже у бумаг услуги { $service }: номера выглядели бы одинаково. Возьмите свободный; занятые показывает «tereze pack show».
pack-seal-without-legalisation = Документ под гербовой печатью, а таблицы [legalisation] нет: добавьте её.
pack-marks-nothing-signed = Изменения отмечает только бумага на подпись: напишите on = "open" или уберите marks_changes.
pack-not-by-the-clock = Срок у окна считают минутами или часами: вместо «{ $term }» напишите, например, 20 min.
pack-proposal-on-in-file = Предложения включают в программе: уберите строку on из файла.
pack-proposal-not-offices = Документ и вопрос предложенного перечня – учреждения: напишите source = "office".
pack-proposal-empty = В предложении нет ни одного документа: добавьте таблицу [[proposal.documents]].
pack-no-such-proposal = Предложения «{ $code }» нет. Проверьте код.
pack-document-asks-nothing = От документа «{ $code }» не требуется ни копии, ни подлинника: напишите copy или original.
pack-branch-all-or-any = В ветви должно быть ровно одно: all или any. Оставьте одно.
pack-branch-empty = Ветвь пуста: добавьте хотя бы один документ.
pack-field-without-page = У поля нет страницы: заполните page.
pack-page-torn = Страница «{ $page }» начинается снова после другой: поставьте её поля подряд.
pack-zone-without-part = Поле берётся из машиносчитываемой зоны: напишите в mrz, из какой её части.
pack-choices = «{ $field }»: choices бывает только у поля вида choice и там не пуст. Исправьте.
pack-max = { $max } букв быть не может: пишите число от 1 до 1000.
pack-step-without-end = У шага нет конца: заполните ends.
pack-end-without-title = Этому концу нужен title: { $end }. Слова программы есть только для granted, refused и handed-over.
pack-end-of-case-titled = { $end } приходит с самим делом: уберите title.
pack-end-twice = Такой конец у шага уже есть: назовите { $end } один раз.
pack-step-begins = Шаг начинается с приёма или с конца другого шага (next): уберите begins или напишите begins = "accepted".
pack-ground-lacks = lacks бывает только у основания отказа в приёме: уберите.
pack-keep-years = { $years } лет хранения быть не может: пишите число от 1 до 1000.
pack-source-point = [[{ $table }]] всегда опирается на акт, поэтому source здесь не бывает: напишите point; пункт собственного акта учреждения напишите так же.
pack-source-needless = В [[{ $table }]] source не бывает, и пункт не обязателен: уберите source.
pack-age-nobody = Никому не бывает сразу не меньше { $from } и меньше { $below } лет: исправьте age_from или age_below.
pack-no-such-state = Страны «{ $code }» нет: напишите код ISO 3166-1 (Германия – DEU).
pack-channel-office = Учреждение «{ $kind }» есть в канале, но не в office_kinds, и услуга там не откроется: добавьте его в office_kinds или уберите из канала.
pack-channel-without-category = Каналом «{ $code }» не может прийти ни одна категория: впишите его в channel категории или уберите.
pack-channel-without-request = Каналом «{ $code }» не приходит ни одно обращение: назовите их в requests или уберите requests.
pack-request-without-channel = Обращение «{ $code }» не приходит ни одним каналом: впишите его в requests канала.
pack-signatures-on-paper = В канале «{ $code }» подписывают на бумаге: уберите signatures или напишите signed = "digitally".
pack-digital-without-signatures = В канале «{ $code }» подписывают ЭЦП, а чьи подписи проверять, не сказано: перечислите их в signatures.
pack-digital-printed = В канале «{ $channel }» запрос подписан ЭЦП, а бумага «{ $code }» печатается там на подпись: исключите канал (unless) и в [[paper]], и в её [[document]].
pack-digital-paper = В канале «{ $channel }» у окна никого нет: назовите в when или unless бумаги «{ $code }», выдаётся ли она там.
pack-digital-acceptance = В канале «{ $channel }» у окна никого нет: назовите в when или unless действия «{ $code }», идёт ли его срок и там.
pack-after-no-next = Шаг «{ $step }» ждёт шага «{ $after }», а тот сюда не ведёт: добавьте «{ $step }» в next одного из концов шага «{ $after }».
pack-end-transferred-here = Услуга решается здесь (decided = "here"), ничего не передаётся: уберите у шага «{ $step }» конец transferred или напишите другой, с title.
pack-next-after-hand-over = После вручения дело закрыто, и то, что следует за шагом «{ $step }», не закончить: уберите next и поставьте те шаги до вручения.
pack-after-in-vain = Шаг «{ $step }» ждёт шага «{ $after }» напрасно: тот наступает только позже или на этом пути не бывает. Уберите его из after или исправьте next. Например: { $whom }.
pack-end-leads-nowhere = После конца «{ $end }» шага «{ $step }» ничего не начинается, а решения нет: напишите next или закончите шагом с granted и refused. Например: { $whom }.
pack-step-no-way-out = От шага «{ $step }» нет пути к решению: добавьте конец, который ведёт к шагу с granted или refused. Например: { $whom }.
pack-no-step-begins = После приёма не начинается ни один шаг, и решения не будет: { $whom }. Проверьте when шагов или добавьте шаг для такого заявителя.
pack-step-unreached = До шага «{ $step }» не доходит никто: впишите его в next шага, который начинается, или уберите.
pack-no-iin = Эта услуга не даёт ИИН, и iin всегда пуст: добавьте поле вида iin в зоне worked-out или уберите значение.
pack-value-not-known = Значение «{ $value }» в момент «{ $on }» никогда не известно, его место останется пустым: печатайте его позже или уберите.
pack-not-a-list = «{ $value }» – не список, и { $kind } останется пустым: напишите одно из: { $known }.
pack-list-columns = В списке не больше { $most } столбцов (номер, казахский, русский, листы): уберите лишние.
pack-wider-than-page = { $mm } мм не помещаются на листе: напишите не больше { $most } мм или возьмите лист больше (size).
pack-shares = Доли столбцов вместе дают { $all }: напишите их так, чтобы вышло около 100.
pack-column-narrow = Столбец { $column } уже { $mm } мм, слово в него не войдёт: увеличьте share или уменьшите другие.
pack-printed-when = Документ «{ $code }» подписывается здесь, а его бумага – для других людей: напишите в [[document]] и [[paper]] одинаковые when и unless.
pack-printed-on = Документ «{ $code }» подписывается до приёма: напишите у его бумаги on = "open" или дайте ей другой код.
pack-paper-empty = На бумаге «{ $code }» ничего нет, вышел бы пустой лист: заполните blocks.
pack-diff-added = Добавлено: { $item } – { $value }
pack-diff-removed = Убрано: { $item } – { $value }
pack-diff-changed = Изменено: { $item }, { $property }: { $before } → { $after }
