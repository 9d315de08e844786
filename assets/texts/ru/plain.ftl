# Простой режим, команды.


plain-how =
    Простой режим: на каждый вопрос ответ одной строкой и Enter.
    Пустая строка оставляет то, что стоит в скобках. Команды: /. Список или помощь: ?. Выход: //.
plain-command = Команда
plain-number = Номер
plain-or-number = или номер
plain-commands = Команды, по номеру или по началу названия:
plain-cannot-now = – сейчас нельзя:
plain-signs =
    /? – помощь по этому экрану; ? – список ответов или помощь; < – предыдущее поле;
    минус – «нет»; = – прочесть экран целиком; + или пустая строка – читать дальше.
    В списке: 3 – выбрать строку, 3? – прочесть её целиком, 3/ – команды для неё.
    // – выход: всё подтверждённое сохранено.
plain-more = { $count ->
    [one] Осталась { $count } строка. Дальше: +
    [few] Осталось { $count } строки. Дальше: +
   *[other] Осталось { $count } строк. Дальше: +
}
plain-no-more = Прочитано всё. Экран целиком: =
plain-no-such-command = Такой команды здесь нет. Список команд: /
plain-many-such-commands = Так начинаются несколько команд. Наберите номер; список: /
plain-no-such-answer = Такого ответа здесь нет. Прочесть ответы ещё раз: ?
plain-many-such-answers = Так начинаются несколько строк. Наберите номер.
plain-unheard = Эта строка набрана раньше, чем прозвучал вопрос. Ответьте ещё раз.
plain-date-form = ддммгггг
plain-empty = пусто
plain-tab = Раздел
plain-tabs = Разделы, по началу названия
plain-sign-done = готово
plain-sign-wrong = не в порядке
plain-sign-ask = уточнить
plain-sign-heed = внимание
plain-sign-open = ещё нет
plain-sign-now = сейчас
plain-sign-there = есть
plain-sign-lacks = нет
plain-tone-problem = ошибка
plain-tone-soon = внимание
plain-tone-late = просрочено
plain-tone-today = срок сегодня

column-copy-whole = копия
column-legalised-whole = легализация
column-original-whole = подлинник
column-translated-whole = перевод
column-until-whole = действителен до

key-copy-page = раздел как в прошлом деле
copy-page-nothing = Этот раздел переписывают с документов самого заявителя.
