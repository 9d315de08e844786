# Істің барысы: күту, қайтарып алу, беру.

# Кейінге қалдыру.
queue-parked = Кейінге қалды
key-park = кейінге қалдыру
key-take-up = қалдырылғанға оралу
column-parked-since = Қалдырылды
column-parked-until = Жабылуға дейін
parked-done = Кейінге қалдырылды: { $who }. F11 – оралу.
parked-waits = Кейінге қалдырылды: { $who }. Құжаттарды { $until } дейін күтеміз. F11 – оралу.
parked-lacks = Жетпейді: { $what }
parked-nothing-lacks = Құжаттар түгел, ештеңе жетіспей тұрған жоқ.
parked-without-term = мерзімсіз
home-nothing-parked = Кейінге қалдырылған іс жоқ. Істі қалдыру үшін қабылдау кезінде F11 басыңыз.
home-parked-closing = ! Жабылуға { $minutes } мин қалды, құжат күтіп тұрған: { $count }. F11 – қарау
home-parked-closed = ✗ Қабылдау жабылды, ал құжат әлі күтілуде: { $count }. F11, содан соң шешіңіз: қолхат (F8) немесе әрі қарай күту
