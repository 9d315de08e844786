# Жай режим, пәрмендер.


plain-how =
    Қарапайым режим: әр сұраққа бір жолмен жауап беріп, Enter басыңыз.
    Бос жол жақша ішіндегіні қалдырады. Командалар: /. Тізім не анықтама: ?. Шығу: //.
plain-command = Команда
plain-number = Нөмірі
plain-or-number = немесе нөмірі
plain-commands = Командалар, нөмірімен не атауының басымен:
plain-cannot-now = – қазір болмайды:
plain-signs =
    /? – осы экранның анықтамасы; ? – жауаптар тізімі не анықтама; < – алдыңғы өріс;
    минус – «жоқ»; = – экранды түгел оқу; + не бос жол – әрі қарай оқу.
    Тізімде: 3 – жолды таңдау, 3? – оны түгел оқу, 3/ – оған арналған командалар.
    // – шығу: расталғанның бәрі сақталған.
plain-more = { $count } жол қалды. Әрі қарай: +
plain-no-more = Бәрі оқылды. Экранды түгел оқу: =
plain-no-such-command = Мұнда ондай команда жоқ. Командалар тізімі: /
plain-many-such-commands = Бірнеше команда осылай басталады. Нөмірін теріңіз; тізімі: /
plain-no-such-answer = Мұнда ондай жауап жоқ. Жауаптарды қайта оқу: ?
plain-many-such-answers = Бірнеше жол осылай басталады. Нөмірін теріңіз.
plain-unheard = Бұл жол сұрақ айтылмай тұрып терілген. Қайта жауап беріңіз.
plain-date-form = ккаажжжж
plain-empty = бос
plain-tab = Бөлім
plain-tabs = Бөлімдер, атауының басымен
plain-sign-done = дайын
plain-sign-wrong = дұрыс емес
plain-sign-ask = нақтылау керек
plain-sign-heed = назар аударыңыз
plain-sign-open = әлі жоқ
plain-sign-now = қазір
plain-sign-there = бар
plain-sign-lacks = жоқ
plain-tone-problem = қате
plain-tone-soon = назар аударыңыз
plain-tone-late = мерзімі өткен
plain-tone-today = мерзімі бүгін

column-copy-whole = көшірмесі
column-legalised-whole = заңдастыру
column-original-whole = түпнұсқасы
column-translated-whole = аудармасы
column-until-whole = жарамдылық мерзімі

key-copy-page = бөлім алдыңғы істегідей
copy-page-nothing = Бұл бөлім өтініш берушінің өз құжаттарынан көшіріледі.
