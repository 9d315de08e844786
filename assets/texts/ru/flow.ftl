# Ход дела: ожидание, отзыв, выдача.

# Отложенные дела.
queue-parked = Отложено
key-park = отложить
key-take-up = к отложенному
column-parked-since = Отложено
column-parked-until = До закрытия
parked-done = Отложено: { $who }. F11 – вернуться.
parked-waits = Отложено: { $who }. Документы ждём до { $until }. F11 – вернуться.
parked-lacks = Не хватает: { $what }
parked-nothing-lacks = Документы в порядке, ничего не ждём.
parked-without-term = без срока
home-nothing-parked = Отложенных дел нет. Чтобы отложить дело, нажмите F11 во время приёма.
home-parked-closing = ! До закрытия { $minutes } мин, ждут документов: { $count }. F11 – посмотреть
home-parked-closed = ✗ Приём закрыт, а документов ещё ждут: { $count }. F11, затем решите: расписка (F8) или ждать дальше
