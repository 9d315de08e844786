# Список документов и чего в нём не хватает.

checklist-and = и
checklist-or = или
checklist-why-everybody = Требуется от каждого.
checklist-why-category = Требуется от этой категории.
checklist-why-condition = Требуется в этом случае.
checklist-copy = копия
checklist-copy-electronic = электронная копия
checklist-digital = { $way }: подлинников нет
checklist-original-to-compare = подлинник для сверки
checklist-original-handed-in = подлинник сдаётся
checklist-original-or-copy = подлинник или копия
checklist-valid = действителен до { $until }
checklist-expired = Срок истёк { $until }: нужен новый документ.
checklist-validity-unknown = Введите срок действия документа.
checklist-treaty-named = Запишите в примечание договор, по которому принимается документ.
checklist-asked-unknown = Пока неизвестно, нужен ли документ: сначала заполните данные заявителя.
checklist-legalisation-no-seal = Легализация не нужна: документ не скреплён гербовой печатью иностранного государства.
checklist-legalisation-home = Легализация не нужна: документ выдан Республикой Казахстан.
checklist-legalisation-which-state = Укажите страну, выдавшую документ: от неё зависит легализация или апостиль.
checklist-legalisation-exempt = Легализация не требуется: { $state } – участник { $treaty ->
    [minsk-1993] Минской конвенции 1993 года
    [chisinau-2002] Кишинёвской конвенции 2002 года
   *[other] договора { $treaty }
}.
checklist-legalisation-apostille = Нужен апостиль ({ $state }).
checklist-legalisation-consular = Нужна консульская легализация ({ $state }).
checklist-legalisation-unconfirmed = Договор не подтверждён ({ $state }): отметьте апостиль, легализацию или то, что они не нужны, и запишите договор в примечание.
checklist-legalisation-by-seal = Если на документе гербовая печать государства, { $need ->
    [apostille] нужен апостиль
    [consular] нужна консульская легализация
   *[ask] нужны апостиль или легализация
} ({ $state }). Если её нет, отметьте «не требуется».
checklist-legalisation-by-seal-which-state = Если на документе гербовая печать иностранного государства, укажите страну, выдавшую его: от неё зависит апостиль или легализация. Если её нет, отметьте «не требуется».
checklist-translation-script = Нужен нотариально заверенный перевод: часть данных не написана ни кириллицей, ни латиницей.
checklist-proposed = { $document } · перечень учреждения
checklist-proposed-about = Перечень учреждения: { $title }.
checklist-list-changed = Перечень с тех пор изменился: это дело идёт по тому, с которым начато.
checklist-translation-script-unknown = Отметьте, какими буквами написаны фамилия, имя, отчество и место рождения: от этого зависит нотариальный перевод.
checklist-translation-wholly-foreign = Если документ полностью на иностранном языке, нужен перевод на казахский или русский, заверенный переводчиком или организацией переводов.
checklist-lack-document = { $document }: не представлено
checklist-lack-one-of = не представлено ни одно из следующего: { $document }
checklist-lack-original = { $document }: не представлен подлинник
checklist-lack-copy = { $document }: не представлена копия
checklist-lack-expired = { $document }: срок действия истёк ({ $until })
checklist-lack-validity = { $document }: не введён срок действия
checklist-lack-apostille = { $document }: нет апостиля
checklist-lack-legalisation = { $document }: не легализовано
checklist-lack-translation = { $document }: нет перевода на казахский или русский, заверенного переводчиком
checklist-lack-notarised-translation = { $document }: нет нотариально заверенного перевода
checklist-lack-treaty = { $document }: не назван договор, по которому он принимается
checklist-lack-asked = { $document }: не уточнено, требуется ли
checklist-no-such-category = В этой услуге нет категории «{ $category }». Укажите одну из: { $known }.
checklist-no-such-channel = Категория «{ $category }» по этому каналу не принимается. Укажите один из: { $known }.
checklist-no-such-request = В этой услуге нет такого вида обращения. Укажите один из: { $known }.
checklist-no-such-representation = В этой услуге нет такого представителя. Укажите одного из: { $known }.
checklist-not-represented-so = «{ $representation }» за такого заявителя не принимается. { $why }
checklist-not-of-the-category = Возраст заявителя не подходит к категории «{ $category }»: проверьте дату рождения или выберите другую категорию.
