# Заявитель: представитель, связь, прежний ИИН.

# Кто пришёл.
screen-who = Кто пришёл
key-who = кто пришёл
key-representative = данные представителя
who-in-person = заявитель лично
who-office-rule = правило учреждения
who-not-taken = не принимается,
who-say = Кто перед вами? Цифра или Enter выбирает, Esc – назад
who-say-not-alone = Этот заявитель не обращается сам: кто пришёл за него?
who-not-for-this-one = Этот представитель за такого заявителя не принимается: причина указана ниже. Проверьте дату рождения или выберите другого.
who-not-taken-here = По этой услуге так обратиться нельзя: причина указана ниже. F4 – пункт закона; выберите, кто пришёл на самом деле.
who-nobody-stands = Заявитель здесь лично. Если за него пришёл представитель, сначала отметьте, кто это: F10, «кто пришёл».
refusal-nobody-stands = Этот заявитель не обращается сам: отметьте, кто пришёл за него (F10, «кто пришёл»).
refusal-may-not-stand = Такой представитель за этого заявителя не принимается: исправьте (F10, «кто пришёл»).
refusal-representative-open = Данные представителя заполнены не все: F10, «данные представителя».
refuse-intake-office-only = Не хватает только документа представителя, который требует само учреждение: пункт 7 такого основания не называет. Попросите донести его, дело останется в черновиках.
checklist-represented = За заявителя: { $role } { $who }
checklist-may-not-stand = ✗ Такой представитель за этого заявителя не принимается. Tab – кто пришёл
summary-representative = За заявителя
help-who =
    Кто у окна: сам заявитель или тот, кто пришёл за него. Обычно заявитель, и этот экран не открывается.
    Под списком – почему так: где говорит закон, указан пункт (F4), где закон молчит, это правило учреждения.
    Кого услуга не принимает (по доверенности), выбрать нельзя: экран скажет почему.
    От выбора зависит список документов; данные представителя спрашиваются перед проверкой заявления.

# Данные представителя.
screen-representative = Представитель
representative-say = Сверьте с документом представителя. F2 – дальше, Esc – к его МСЗ
representative-of = { $role } за заявителя: { $who }
representative-field-surname = Фамилия
representative-field-given_names = Имя
representative-field-patronymic = Отчество
representative-field-citizenship = Гражданство
representative-field-number = Номер документа
representative-field-country = Кем выдан (страна)
representative-field-expires = Действителен до
representative-field-authority-issued-by = Кем удостоверено
representative-field-authority-number = Номер документа
representative-field-authority-issued = Дата документа
representative-field-authority-valid-until = Срок полномочий
representative-role = Представитель
representative-name = Его имя
representative-citizenship = Его гражданство
representative-document = Его документ
representative-expires = Документ действителен
representative-authority-issued-by = Полномочие выдал
representative-authority-number = Номер полномочия
representative-authority-issued = Дата полномочия
representative-authority-valid-until = Полномочие до
representative-not-cyrillic = Здесь нужна кириллица: так имя печатается в заявлении. F6 – раскладка, F5 – предложения
representative-past = Этот срок уже прошёл: нужен действующий документ.
representative-ahead = Эта дата ещё не наступила: проверьте.
passport-say-representative = Документ представителя: считайте МСЗ сканером или наберите. Без МСЗ – F2
passport-zone-representative = Машиносчитываемая зона документа представителя
help-representative =
    Кто обращается за заявителя: имя кириллицей печатается в строке «кімнен» заявления, он подписывает и получает бумаги.
    МСЗ его паспорта или удостоверения заполняет имя, гражданство, номер и срок; остальное наберите с документа.
    Опекун и доверенное лицо показывают ещё документ о полномочиях: его данные в последних строках.
    F2 – дальше, Esc – назад к МСЗ; набранное сохраняется в черновике.

# Прежний ИИН и гражданство.
asked-because = Почему спрашиваем именно этого человека:
summary-asked-because = Спрошено, потому что
earlier-old-paper = Прежний документ (вид)
earlier-old-number = Его номер
earlier-until = Гражданство РК – до какого времени
earlier-until-words = гражданство РК до: { $until }
earlier-say-paper = Запишите, что известно со слов или по бумаге; неизвестное оставьте пустым. F2 – дальше
transfer-earlier-iin = Прежний ИИН
transfer-old-paper = Прежний документ РК
transfer-old-paper-number = Номер прежнего документа
transfer-citizen-until = Гражданство РК до
correct-instead-question = ИИН у заявителя уже есть. Оформить корректировку?
correct-instead-words = Если ИИН подтвердится, услугодатель откажет в формировании (п. 13, 3)), но исправит данные прежнего. Это вопрос к заявителю, а не отказ: решает он.
correct-instead-no = нет, оставить формирование
correct-instead-yes = да, корректировка: номер перейдёт в заявление
request-changed = Вид запроса изменён. Прежний ИИН записан в заявление; впишите изменившиеся данные.
key-ask-again = спросить снова
review-ask-again = Ответы сняты: F2 задаст вопросы снова, записанное останется.
review-nothing-asked = Вопросы ещё не заданы: их задаёт F2.

# Связь.
screen-contact = Связь: когда результат готов
key-contact = связь
contact-phone = Телефон
contact-email = Эл. почта
contact-consent = Согласие
contact-consent-no = не дано
contact-consent-yes = дано, подпишет в заявлении
contact-say = Не обязательно. Телефон с кодом страны или адрес; согласие – Space. F2 – готово
contact-about = Только чтобы сообщить о готовности. Для приёма не нужно; печатается в отметке под заявлением, где человек подписывает согласие, и нигде больше.
contact-phone-code = Начните с «+» и кода страны: +34…, +7…
contact-phone-digits = После кода нужны только цифры, всего от 7 до 15: сверьте номер.
contact-email-wrong = Это не адрес почты: нужно имя, «@» и домен с точкой.
contact-needs-consent = Без согласия связь не хранится: отметьте «дано» (Space) или сотрите номер и адрес.
summary-contact = Связь (с согласия)
find-represented = { $who } · за него: { $by }
help-contact =
    Как сообщить человеку, что результат готов. Спрашивают по желанию: без этого документы принимают так же.
    Без согласия ничего не хранится. Согласие подписывается в отметке учреждения под заявлением: если лист уже напечатан, напечатайте заново.
    Видно в сводке дела и в списке «Готово к выдаче». Стирается вместе с делом.

# Файл услуги.
pack-representation-why = Представитель «{ $code }» не принимается (allowed = false): напишите в why, почему.
pack-representation-asks = Представитель «{ $code }» не принимается: ключи asks и needed здесь лишние, уберите их.
pack-no-such-representation = Представителя «{ $code }» в файле нет: проверьте код в таблицах [[representation]].
pack-no-such-question = Вопроса «{ $code }» в файле нет: проверьте код в таблицах [[question]].
