# Экрандардың өз сөздері: толтырылатын орындардың тақырыптары, шағын терезе.

screens-too-small = Терезе тым кішкентай. Оны үлкейтіңіз: 80×24 керек.
head-document = құжаттағыдай
head-kk = қазақша
head-ru = орысша
column-outer = Өтінім №
home-drop-question = «{ $who }» қараламасын жою керек пе?
home-drop-words = Онда терілгеннің бәрі жоғалады. Қайтару мүмкін емес.
home-drop-yes = иә, жою
home-drop-not-draft = Тек қараламаны жоюға болады. Оны «Қараламалар» тізімінен таңдаңыз.
transfer-latin = { $label }, латынша
transfer-cyrillic = { $label }, кириллицамен
