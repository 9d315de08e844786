# Имена и паспорта, какие они есть.

# Описки.
letters-slip-layout = Набрано в другой раскладке? F6 – «{ $text }»
letters-slip-mixed = Буквы двух алфавитов в одном слове. F6 – «{ $text }»
letters-slip-case = Заглавные и строчные не так, как пишут имена. F6 – «{ $text }»
letters-key-case = исправить заглавные
letters-key-back = вернуть
letters-mended = Исправлено. Сверьте с документом. Ещё раз F6 – вернуть как было.
letters-taken-back = Возвращено так, как было набрано.

# Имена из нескольких частей.
letters-key-part = отчество от курсора
letters-key-join = соединить имена
letters-joined = Имена снова стоят вместе.

# Проверка.
letters-more-doubts = ! Ещё стоит посмотреть: { $count }. Esc – к полям
