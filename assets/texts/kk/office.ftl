# Әрекеттер мен командалық жол айтатын сөздер.

cli-no-terminal = Мұнда терминал жоқ. tereze бағдарламасын терминал терезесінде іске қосыңыз; экрансыз командалар: tereze --help
cli-terminal-failed = Терминал қолжетімсіз ({ $why }). Басқа терминал терезесін ашып, қайта іске қосыңыз.
cli-output-failed = Шығысты жазу мүмкін емес ({ $why }). Дискіні немесе оны оқитын бағдарламаны тексеріңіз.
cli-not-a-date = «{ $text }» – күн емес. 2026-11-21 түрінде жазыңыз.
cli-not-a-code = «{ $text }» – код емес. Кодтарды көрсететін команда: tereze pack show
cli-file-unreadable = { $file } файлы оқылмайды ({ $why }). Атауы мен рұқсаттарын тексеріңіз.
cli-no-service = { $code } қызметі жоқ. Қызметтер тізімі: tereze pack list
fault-paper = Қағазды жасау мүмкін болмады. Нөмір жұмсалған жоқ, ештеңе жоғалған жоқ; бағдарламаны қайта орнатып, тағы басып шығарыңыз.
act-erased = деректер өшірілді: { $ground }
language-kk = Қазақша
language-ru = Русский
language-en = English
transfer-latin = латынша
transfer-cyrillic = кириллицамен
print-file-exists = { $file } файлы бұрыннан бар. Басқа атау жазыңыз: дайын файл ешқашан ауыстырылмайды.
first-run-stock = Қағаз
stock-a4-and-a5 = A4 және A5
stock-a4 = тек A4
point-item = { $chapter }-тарау, { $point }-тармақ, { $item })
point-chapter = { $chapter }-тарау, { $point }-тармақ
point-annex = { $annex }-қосымша
point-order = бұйрықтың { $point }-тармағы
