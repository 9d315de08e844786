# Слова самих экранов: шапки мест для ввода, малое окно.

screens-too-small = Окно слишком мало. Растяните его: нужно 80×24.
head-document = как в документе
head-kk = по-казахски
head-ru = по-русски
column-outer = № заявки
home-drop-question = Удалить черновик «{ $who }»?
home-drop-words = Всё, что в нём набрано, пропадёт. Вернуть его нельзя.
home-drop-yes = да, удалить
home-drop-not-draft = Удалить можно только черновик. Выберите его в списке «Черновики».
transfer-latin = { $label }, латиницей
transfer-cyrillic = { $label }, кириллицей
