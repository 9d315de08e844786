# Что говорят действия и командная строка.

cli-no-terminal = Здесь нет терминала. Запустите tereze в окне терминала или tereze --plain; без экрана – командой: tereze --help
cli-terminal-failed = Терминал недоступен ({ $why }). Откройте другое окно терминала и запустите снова.
cli-output-failed = Вывод не записывается ({ $why }). Проверьте диск или программу, которая его читает.
cli-not-a-date = «{ $text }» – не дата. Напишите в виде 2026-11-21.
cli-not-a-code = «{ $text }» – не код. Коды показывает команда: tereze pack show
cli-file-unreadable = Файл { $file } не читается ({ $why }). Проверьте имя и права.
cli-no-service = Услуги { $code } нет. Список услуг: tereze pack list
fault-paper = Бумагу не удалось создать. Номер не потрачен, ничего не потеряно; установите программу заново и напечатайте ещё раз.
act-erased = данные удалены: { $ground }
language-kk = Қазақша
language-ru = Русский
language-en = English
transfer-latin = латиницей
transfer-cyrillic = кириллицей
transfer-document = как в документе
transfer-kk = по-казахски
transfer-ru = по-русски
transfer-kk-ru = по-казахски и по-русски
print-file-exists = Файл { $file } уже есть. Впишите другое имя: готовый файл никогда не заменяется.
first-run-stock = Бумага
stock-a4-and-a5 = A4 и A5
stock-a4 = только A4
point-item = гл. { $chapter }, п. { $point }, { $item })
point-chapter = гл. { $chapter }, п. { $point }
point-annex = приложение { $annex }
point-annex-point = приложение { $annex }, гл. { $chapter }, п. { $point }
point-annex-item = приложение { $annex }, гл. { $chapter }, п. { $point }, { $item })
point-annex-table = приложение { $annex }, таблица { $table }
point-annex-row = приложение { $annex }, таблица { $table }, действие { $row }
point-order = п. { $point } приказа
key-recover = забыл пароль
field-recovery-code = Код восстановления
screen-recover = Новый пароль
recover-say = Введите код восстановления с напечатанного листа, затем новый пароль.
problem-recovery-code = Введите код как на листе: семь групп по пять знаков.
refusal-questions = Нет ответа на вопросы: { $count }. Нажмите F2 и ответьте.
problem-too-long = Слишком длинно: сократите текст до { $most } знаков.
screen-password-due = Свой пароль
password-due = Этот пароль вам дал другой человек. Наберите дважды свой и нажмите F2: кабинет откроется после этого.
help-password-due =
    Пароль дал тот, кто завёл учётную запись, и он его знает. Задайте свой, чтобы не знал больше никто.
    Наберите новый пароль дважды и нажмите F2. Кабинет откроется сразу; данный вам пароль больше не действует.
help-recover =
    Если пароль забыт, кабинет открывает код с листа, который лежит в сейфе.
    Введите код группами, как он напечатан, затем дважды новый пароль.
    После этого показывается новый код: старый лист недействителен, напечатайте новый.
case-no-such-paper = Такой бумаги у этой услуги нет. Выберите код из списка tereze pack show.
