# Слова самих экранов: шапки мест для ввода, малое окно.

screens-too-small = Окно слишком мало. Растяните его: нужно 80×24. До тех пор клавиши не действуют.
head-document = как в документе
head-kk = по-казахски
head-ru = по-русски
column-outer = № заявки
home-drop-question = Удалить черновик «{ $who }»?
home-drop-words = Всё, что в нём набрано, пропадёт. Вернуть его нельзя.
home-drop-yes = да, удалить
home-drop-not-draft = Удалить можно только черновик. Выберите его в списке «Черновики».

# Короткие названия полей заявления для узкой колонки экрана. Полное название стоит под полем, в котором печатают.
short-iin_to_correct = Исправляемый ИИН
short-changed_data = Изменившиеся данные
short-patronymic = Отчество
short-document_kind = Вид документа
short-document_number = Номер документа
short-document_issued = Дата выдачи
short-document_expires = Срок действия
short-document_country = Страна выдачи
home-bases-lapsed = ! Срок основания истёк: { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
   *[other] { $count } услуг
}. Какие: F10, «Настройки», F4.
column-clerk = Ведёт

# Что называет текст, не подтверждённый официальным источником.
wording-service = Название услуги
wording-channel = Где оказывается
wording-request = Обращение
wording-category = Категория
wording-document = Документ
wording-question = Вопрос заявителю
wording-field = Поле заявления
wording-step = Шаг
wording-ground = Основание отказа
wording-paper = Бумага
wording-keep = Срок хранения
wording-other = Текст
print-recording = Печать записывается. Подождите секунду.
wording-register = Реестр
wording-journal = Журнал
