//! The papers of the service: their words, their places, their bytes.

#[path = "papers/fits.rs"]
mod fits;
#[path = "fixtures/paper_case.rs"]
#[allow(clippy::unwrap_used)]
mod paper_case;

use paper_case::{
    CODES, child, cut, former, longest, longest_correction, ordinary, pack, paper, polish, turkish,
    vietnamese,
};
use tereze::papers::block::{Mark, Paper};
use tereze::papers::content::{Content, Value};
use tereze::papers::layout::pages;
use tereze::papers::office::{self as office_papers, OfficePaper};
use tereze::papers::page::{Item, Page};
use tereze::papers::{plain, print};

/// All runs of the pages, joined: what a text search finds.
fn words(pages: &[Page]) -> String {
    let runs = pages.iter().flat_map(|p| &p.items).filter_map(|i| match i {
        Item::Run(run) => Some(run.text.as_str()),
        _ => None,
    });
    runs.collect::<Vec<_>>().join(" ")
}

fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{00A0}')
        .collect()
}

/// Sides that a paper has: the application its overleaf, the receipt its second copy.
fn sides(code: &str) -> usize {
    if matches!(code, "application" | "intake-receipt") {
        2
    } else {
        1
    }
}

/// Annexes 1-3 of 003, typed by hand: words, order and spelling.
const ANNEX_1: &str = "кімге (лауазымы, тегі және аты-жөні) кімнен (тегі, аты және әкесінің аты) (шетелдік мемлекеттің атауы) азаматы(шасы) Өтініш үшін жеке сәйкестендіру нөмірін беруді сұраймын. Аты латын транскрипциясында кириллица транскрипциясында Тегі латын транскрипциясында кириллица транскрипциясында Әкесінің аты (бар болған жағдайда) латын транскрипциясында кириллица транскрипциясында Туған күні Жынысы Азаматтығы Ұлты Келген елі Жеке басын куәландыратын құжат түрі Жеке басын куәландыратын құжат нөмірі Жеке басын куәландыратын құжатты берген күні Жеке басын куәландыратын құжаттың қолданылу мерзімі Жеке басын куәландыратын құжатты берген ел Туған жері Ел Облыс Аудан Мекенжайы Мен жоғарыда көрсетілген дербес деректерді Қазақстан Республикасының шет елдегі мекемесі, Қазақстан Республикасының Ішкі істер министрлігі (БСН 960340000514) мен \"Азаматтарға арналған үкімет\" Мемлекеттік корпорациясы (БСН 160440007161) жүзеге асыратын мақсаттар мен міндеттерді орындау үшін \"Сәйкестендіру нөмірлерінің ұлттық тізілімдер туралы\" Қазақстан Республикасының Заңында белгіленген кезеңге, дербес деректерді өңдеу процесінде оларды трансшекаралық беруге, осы мемлекеттік қызметті көрсету мақсатында дербес деректерді үшінші тұлғаларға беруге, жинау мен өңдеуге өз келісімімді беремін. Ақпараттық жүйелерде заңмен қорғалатын құпиядан тұратын мәліметтерді пайдалануға келісемін. (қолы, күні)";
const ANNEX_2: &str = "Тіркеу куәлігі Регистрационное свидетельство Жеке сәйкестендіру нөмірі (ЖСН): Индивидуальный идентификационный номер(ИИН): Тегі Фамилия Аты Имя Әкесінің аты (бар болған жағдайда) Отчество (при его наличии) Туған күні Дата рождения Туған жері Место рождения Берген мекеме ҚР Ішкі Істер министрлігі Орган выдачи Министерство внутренних дел РК Берілген кезі Дата выдачи Жеке басты куәландыратын құжатты ұсынған кезде жарамды Действительно только при предъявлении документа, удостоверяющего личность";
const ANNEX_3: &str = "Жеке сәйкестендіру нөмірін қалыптастырудан бас тарту туралы ХАБАРЛАМА Тегі Фамилия Аты Имя Әкесінің аты (бар болған жағдайда) Отчество (при его наличии) Туған күні Дата рождения Туған жері Место рождения Берген мекеме ҚР Ішкі Істер министрлігі Орган выдачи Министерство внутренних дел РК Берілген күні Дата выдачи Бас тарту себебі Причина отказа QR-код";

/// The blank form says the annex's words in its order, and within the frame nothing more.
#[test]
fn the_annexes_are_said_word_by_word() {
    let mut blank = vietnamese();
    blank.values.clear();
    for (code, annex) in [
        ("application", ANNEX_1),
        ("certificate", ANNEX_2),
        ("notice", ANNEX_3),
    ] {
        let pages = pages(&paper(code, &blank)).unwrap();
        let page = &pages[0];
        let frame = page.items.iter().find_map(|i| match i {
            Item::Frame { area, weight } if *weight > 1.0 => Some(*area),
            _ => None,
        });
        let inside = |item: &&Item| frame.is_none_or(|f| item.area().within(&f));
        let framed = Page {
            items: page.items.iter().filter(inside).cloned().collect(),
            ..page.clone()
        };
        assert_eq!(frame.is_some(), code != "application");
        assert_eq!(bare(&words(&[framed])), bare(annex), "{code}");
    }
}

/// The line of the state belongs to the one named in "from whom": for a child to the parent who signs.
#[test]
fn a_childs_application_names_the_citizenship_of_who_signs() {
    let said = |content: &Content| words(&pages(&paper("application", content)).unwrap()[..1]);
    let (of_child, own) = (said(&child()), said(&vietnamese()));
    assert!(
        of_child.contains("Томе Дина Маратовна (тегі, аты және әкесінің аты) Қазақстан (шетелдік"),
        "{of_child}"
    );
    assert!(of_child.contains("Азаматтығы Германия") && of_child.contains("Томе Амалия үшін жеке"));
    assert!(
        own.contains("Нгуен Тхи Фыонг Ань (тегі, аты және әкесінің аты) Вьетнам (шетелдік"),
        "{own}"
    );
    assert!(own.contains("Нгуен Тхи Фыонг Ань үшін жеке") && own.contains("Келген елі Вьетнам"));
}

/// Below the annex, marked as the office's: what is to be corrected. Of any other request nothing stands there.
/// Everything on the sheet was another before: it fits all the same, and is taken off again without a trace.
#[test]
fn what_was_changed_is_marked_in_order() {
    let words = tereze::papers::changes::Words {
        changed: ["өзгертілді".to_owned(), "изменено".to_owned()],
        was: ["бұрын".to_owned(), "было".to_owned()],
    };
    for code in CODES {
        for (before, now) in [
            (turkish(), vietnamese()),
            (longest(), turkish()),
            (turkish(), longest()),
        ] {
            let (former, plain) = (paper(code, &before), paper(code, &now));
            let marked = plain.clone().differing(&former, &[], &words);
            let pages = pages(&marked).unwrap();
            fits::in_order(&pages).unwrap();
            assert!(
                self::words(&pages).contains("өзгертілді / изменено; бұрын / было:"),
                "{code}"
            );
            print(&marked).unwrap();
            let read = Paper::from_snapshot(&marked.snapshot().unwrap()).unwrap();
            assert_eq!(read.unmarked(), plain, "{code}");
        }
    }
    let same = paper("application", &turkish());
    assert_eq!(same.clone().differing(&same, &[], &words), same);
}

#[test]
fn a_correction_is_signed_as_one() {
    let said = |content: &Content| words(&pages(&paper("application", content)).unwrap()[..1]);
    let (correction, other) = (said(&longest_correction()), said(&vietnamese()));
    let own = [
        "Мекеменің белгісі, нысанға кірмейді",
        "Түзетілетін ЖСН / Исправляемый ИИН 800512000000",
        "Өзгерген деректер / Изменившиеся данные бұрынғы тегі мен",
    ];
    let annex = correction.find("(қолы, күні)").unwrap();
    for words in own {
        assert!(
            correction.find(words).is_some_and(|at| at > annex),
            "{words}: {correction}"
        );
        assert!(!other.contains(words));
    }
}

#[test]
fn the_coupon_says_what_was_taken_and_what_was_only_shown() {
    let said = words(&pages(&paper("coupon", &vietnamese())).unwrap());
    for words in [
        "жарамды шетелдік паспорт – көшірмесі (түпнұсқасы салыстырылды)",
        "действительный заграничный паспорт – копия (подлинник сверен)",
        "мұрагерлікке құқықты растайтын құжат: өсиет – көшірмесі мұр",
        "завещание – копия",
        "Қызмет көрсету мерзімінің соңғы күні Последний день срока оказания услуги 20.11.2026",
    ] {
        let bare = bare(words).replace("мұр", "");
        assert!(self::bare(&said).contains(&bare), "{words}: {said}");
    }
    // A day, and no hour of it; the application is no copy, and its one sheet is counted.
    assert!(!said.contains("18:00") && !said.contains("өтініш –"));
    assert!(said.contains("1 өтініш заявление 1 2 жарамды"), "{said}");
}

/// What lies in the list without a copy or an original was not taken.
#[test]
fn the_coupon_names_nothing_that_was_not_taken() {
    let titles: Vec<&str> = pack().documents.iter().map(|d| d.title.kk.as_str()).collect();
    let tereze::papers::content::Value::List(list) = &vietnamese().values["documents"] else {
        panic!()
    };
    assert_eq!(list.len(), 4);
    for entry in list {
        assert!(titles.iter().any(|t| entry.kk.starts_with(t)), "{entry:?}");
    }
}

/// Both spellings of a name that the zone cut, on every paper that shows the Latin one.
#[test]
fn a_cut_name_stands_whole_beside() {
    for code in ["application", "certificate", "notice"] {
        let said = words(&pages(&paper(code, &cut())).unwrap());
        assert!(said.contains("M (Maximiliano)"), "{code}: {said}");
    }
    for code in ["coupon", "intake-receipt"] {
        let said = words(&pages(&paper(code, &cut())).unwrap());
        assert!(
            said.contains("Vasconcelos M (Vasconcelos Maximiliano)"),
            "{code}: {said}"
        );
    }
}

/// Names borne before stand in the office's part of the application, with the papers that prove them; the contact beside
/// the consent to it.
#[test]
fn former_names_and_the_contact_stand_outside_the_form() {
    let said = words(&pages(&paper("application", &former())).unwrap());
    let office = said.find("нысанға кірмейді").unwrap();
    for text in [
        "YILDIRIM ZEYNEP / Йылдырым Зейнеп (неке қию туралы куәлік № AB 123456, 20.06.2015)",
        "KARACA ZEYNEP / Караджа Зейнеп",
        "+905321234567, zeynep@posta.com.tr",
    ] {
        assert!(said.find(text).is_some_and(|at| at > office), "{text}: {said}");
    }
}

/// The countries of annex 1 to the order, under the names that the order gives them.
#[test]
fn countries_are_named_as_the_order_names_them() {
    use tereze::domain::country::{NameIn, by_code};
    use tereze::domain::institution;
    use tereze::forms::citation;
    // Where the order has an adjective before "Республикасы" or "Корольдігі".
    let adjectives = [
        ("GRC", "Грек Республикасы"),
        ("JOR", "Иордан Хашимит Корольдігі"),
        ("KGZ", "Қырғыз Республикасы"),
        ("SVK", "Словак Республикасы"),
        ("FRA", "Француз Республикасы"),
        ("CZE", "Чех Республикасы"),
    ];
    let mut count = 0;
    for institution in institution::embedded().all() {
        let Some(number) = institution.number else {
            continue;
        };
        let point = format!("institutions.{number}");
        let said = citation::open(pack().text_id().unwrap(), &point)
            .unwrap()
            .paragraphs
            .concat();
        let code = institution.country.as_str();
        let name = by_code(code).unwrap().name(NameIn::Kk);
        let adjective = adjectives.iter().find(|(of, _)| *of == code).map(|(_, a)| *a);
        assert!(said.contains(adjective.unwrap_or(name)), "{code} {name}: {said}");
        count += 1;
    }
    assert_eq!(count, 100);
}

#[test]
fn values_are_read_back_whole() {
    for content in [vietnamese(), turkish(), polish(), longest()] {
        for code in ["application", "certificate", "notice"] {
            let said = bare(&words(&pages(&paper(code, &content)).unwrap()));
            for key in ["surname", "given_names"] {
                let tereze::papers::content::Value::Name { cyrillic, latin } = &content.values[key] else {
                    panic!()
                };
                assert!(
                    said.contains(&bare(cyrillic)) && said.contains(&bare(latin)),
                    "{code}: {key}"
                );
            }
        }
    }
    let said = words(&pages(&paper("certificate", &vietnamese())).unwrap());
    for part in [
        "800512000000",
        "12.05.1980",
        "1-2026-02-000397",
        "1-2026-000412",
        "20.11.2026 11:42",
        "Ханой, Вьетнам",
    ] {
        assert!(said.contains(part), "{part}");
    }
}

#[test]
fn official_pages_are_official_and_the_aid_says_it_is_not() {
    let pages = pages(&paper("application", &vietnamese())).unwrap();
    let (form, aid) = (words(&pages[..1]), words(&pages[1..]));
    assert!(!form.contains("Заявление") && !form.contains("Application"));
    for note in ["ресми емес", "не является официальной формой", "not official"]
    {
        assert!(aid.contains(note), "{note}");
    }
    // Nothing of the person stands on the aid.
    assert!(!aid.contains("Nguyễn") && !aid.contains("Нгуен"));
}

#[test]
fn marks_stand_where_they_should() {
    let plain = paper("certificate", &vietnamese());
    let without = words(&pages(&plain).unwrap());
    assert!(!without.contains("дубликат") && !without.contains("ОБРАЗЕЦ"));
    let duplicate = pages(&plain.clone().marked(Mark::Duplicate)).unwrap();
    let Item::Run(first) = &duplicate[0].items[0] else {
        panic!()
    };
    assert_eq!(first.text, "көшірме / дубликат");
    assert!(first.x > duplicate[0].width / 2.0);
    for code in CODES {
        for page in pages(&paper(code, &vietnamese()).marked(Mark::Specimen)).unwrap() {
            let Item::Run(first) = &page.items[0] else {
                panic!()
            };
            assert_eq!(
                (first.text.as_str(), first.turn > 30.0),
                ("ҮЛГІ / ОБРАЗЕЦ", true),
                "{code}"
            );
        }
    }
}

#[test]
fn the_receipt_cites_point_seven_and_has_a_copy_for_each() {
    let pages = pages(&paper("intake-receipt", &vietnamese())).unwrap();
    let said = words(&pages);
    assert!(said.contains("7-тармағына") && said.contains("пункту 7 главы 2"));
    assert!(said.contains("топтамасын толық ұсынбаған") && said.contains("неполный пакет документов"));
    assert!(said.contains("мерзімі өткен құжаттарды ұсынған") && said.contains("с истекшим сроком действия"));
    // The order by its own head, in both languages.
    for head in [
        "11-1-4/181",
        "225",
        "129/НҚ",
        "бірлескен бұйрығымен",
        "совместным приказом",
    ] {
        assert!(said.contains(head), "{head}");
    }
    // Where to complain: chapter 3 with its points.
    for route in ["3-тарауы", "(18-тармақ)", "глава 3", "(пункт 18)"] {
        assert!(said.contains(route), "{route}");
    }
    // Nothing else is cited, not the State Corporation's form.
    for foreign in [
        "қайта жүгін",
        "повторн",
        "корпорация",
        "стандарт",
        "20-бабы",
        "статьи 20",
        "об отказе в приеме документов",
    ] {
        assert!(!said.to_lowercase().contains(foreign), "{foreign}");
    }
    assert!(words(&pages[..1]).contains("дана / экземпляр 1 (2)"));
    assert!(words(&pages[1..]).contains("дана / экземпляр 2 (2)"));
    assert!(said.contains("03.02.2026"));
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_the_snapshot_the_same_paper() {
    for code in CODES {
        let paper = paper(code, &vietnamese());
        let first = print(&paper).unwrap();
        assert_eq!(first, print(&paper).unwrap(), "{code}");
        let again = Paper::from_snapshot(&paper.snapshot().unwrap()).unwrap();
        assert_eq!(again, paper, "{code}");
        assert_eq!(first, print(&again).unwrap(), "{code}");
        assert_eq!(again.snapshot().unwrap(), paper.snapshot().unwrap());
    }
    let other = Content {
        number: "1-2026-02-000398".to_owned(),
        ..vietnamese()
    };
    assert_ne!(
        print(&paper("certificate", &other)).unwrap(),
        print(&paper("certificate", &vietnamese())).unwrap()
    );
}

#[test]
fn a_certificate_is_small_and_an_archive_file() {
    for content in [vietnamese(), turkish(), polish(), longest()] {
        let bytes = print(&paper("certificate", &content)).unwrap();
        println!("certificate: {} bytes", bytes.len());
        assert!(bytes.len() <= 40_000, "{} bytes", bytes.len());
        assert!(bytes.starts_with(b"%PDF-1.7"));
        let has = |what: &[u8]| bytes.windows(what.len()).any(|w| w == what);
        assert!(has(b"GTS_PDFA1") && has(b"<pdfaid:part>2</pdfaid:part>") && has(b"kk-KZ"));
        assert!(has(b"2026-11-20T11:42:00+07:00"));
    }
}

#[test]
fn a_letter_without_a_glyph_is_never_printed() {
    let content = ordinary(("Ван", "王"), ("Сяомин", "Xiaoming"), None);
    let fault = print(&paper("certificate", &content)).unwrap_err();
    assert!(fault.to_string().contains('王'), "{fault}");
}

#[test]
fn the_preview_shows_every_line_of_the_paper() {
    for code in CODES {
        let pages = pages(&paper(code, &longest())).unwrap();
        for columns in [76, 116] {
            let shown = plain::text(&pages, columns);
            assert_eq!(shown.len(), pages.len());
            let letters = |text: &str| {
                let mut all: Vec<char> = bare(text).chars().collect();
                all.sort_unstable();
                all
            };
            for (lines, page) in shown.iter().zip(&pages) {
                assert!(lines.iter().all(|l| l.chars().count() <= columns));
                let said = words(std::slice::from_ref(page));
                assert_eq!(letters(&lines.concat()), letters(&said), "{code}");
            }
        }
    }
}

#[test]
fn columns_of_a_paper_stand_side_by_side_in_the_preview() {
    let pages = pages(&paper("coupon", &longest())).unwrap();
    let lines = plain::text(&pages, 76).concat();
    let place = |line: &str, word: &str| line.find(word).map(|at| line[..at].chars().count());
    let head = lines.iter().find(|l| l.contains("Принятый документ")).unwrap();
    let (left, right) = (
        place(head, "Қабылданған").unwrap(),
        place(head, "Принятый").unwrap(),
    );
    // Every row of the list stands under its heads, whatever its columns were wrapped to.
    for (kazakh, russian) in [("жарамды шетелдік", "действительный"), ("өтініш", "заявление")]
    {
        let row = lines.iter().find(|l| place(l, kazakh) == Some(left)).unwrap();
        assert_eq!(place(row, russian), Some(right), "{}", lines.join("\n"));
    }
}

/// A register has more columns than a terminal has room for: its rows are read one value a line, each behind its head.
#[test]
fn a_register_is_read_row_by_row_in_the_preview() {
    let pages = pages(&of_office(OfficePaper::Results, 3)).unwrap();
    let lines = plain::text(&pages, 78).concat();
    let all = lines.join("\n");
    for said in [
        "№ 1",
        "   Күні мен уақыты / Дата и время: 20.11.2026 12:41",
        "   Істің нөмірі / Номер дела: 1-2026-000412",
        "№ 3",
    ] {
        assert!(lines.iter().any(|line| line == said), "{said}: {all}");
    }
    // Words that the paper broke for want of room are whole.
    assert!(all.contains("Ермағамбетов-Қожахметов Абдурахман /"), "{all}");
    assert!(!all.contains("YERMAGAMBE "), "{all}");
    assert!(lines.iter().all(|line| line.chars().count() <= 78), "{all}");
}

/// A paragraph breaks where the screen does, not once more where the paper did.
#[test]
fn a_paragraph_is_broken_once_in_the_preview() {
    let pages = pages(&recovery()).unwrap();
    let lines = plain::text(&pages, 78).concat();
    let all = lines.join("\n");
    // Of the last line but one of a column it is known that the next word had no room there.
    let column = |line: &str| line.chars().skip(39).collect::<String>().trim().to_owned();
    let at = lines
        .iter()
        .position(|l| l.contains("Этот код открывает"))
        .unwrap();
    let russian: Vec<String> = lines[at..].iter().map(|l| column(l)).collect();
    let end = russian.iter().position(|l| l.contains("прочтет")).unwrap();
    for pair in russian[..=end].windows(2) {
        let next = pair[1].split_whitespace().next().unwrap();
        let both = pair[0].chars().count() + 1 + next.chars().count();
        assert!(both > 36, "{pair:?}: {all}");
    }
}

#[allow(clippy::unwrap_used)]
fn recovery() -> Paper {
    let mut content = vietnamese();
    for (key, value) in [("account", "aigul"), ("recovery_code", "K7QM2-XWPT4-ZD9HV")] {
        content
            .values
            .insert(key.to_owned(), Value::Text(value.to_owned()));
    }
    office_papers::paper(OfficePaper::Recovery, content).unwrap()
}

/// A paper of the office, its rows as long as they can be.
#[allow(clippy::unwrap_used)]
fn of_office(which: OfficePaper, rows: usize) -> Paper {
    let mut content = vietnamese();
    content.number = String::new();
    let cells = [
        "20.11.2026 12:41",
        "1-2026-000412",
        "Ермағамбетов-Қожахметов Абдурахман / YERMAGAMBETOV",
        "тіркеу куәлігі / регистрационное свидетельство",
        "№ 77",
        "Ескертпе",
        "Айгүл С.",
        "U12345678",
    ];
    let row = |n: usize| {
        let rest = cells.iter().cycle().skip(n % 3).take(8).map(|c| (*c).to_owned());
        std::iter::once((n + 1).to_string())
            .chain(rest)
            .collect::<Vec<_>>()
    };
    let table = Value::Rows((0..rows).map(row).collect());
    for key in ["rows", "open", "numbers", "waits"] {
        content.values.insert(key.to_owned(), table.clone());
    }
    for key in ["period", "count", "window", "day", "head", "account", "password"] {
        content
            .values
            .insert(key.to_owned(), Value::Text("№ 1 · 20.11.2026".to_owned()));
    }
    let name = "Абдурахман Ермағамбетов-Қожахметов / Абдурахман Ермагамбетов-Кожахметов";
    content
        .values
        .insert("account_name".to_owned(), Value::Text(name.to_owned()));
    office_papers::paper(which, content).unwrap()
}

#[test]
fn papers_of_the_office_number_their_pages_and_repeat_their_heads() {
    for which in OfficePaper::ALL {
        for rows in [0, 1, 40, 300] {
            let paper = of_office(*which, rows);
            let pages = pages(&paper).unwrap();
            fits::in_order(&pages).unwrap_or_else(|e| panic!("{which:?}: {e}"));
            let tabled = !matches!(
                which,
                OfficePaper::Plate | OfficePaper::Recovery | OfficePaper::FirstPassword
            );
            if rows < 2 {
                assert_eq!(pages.len(), 1, "{which:?}");
            }
            if !tabled {
                assert!(!words(&pages).contains("1 / 1"), "{which:?}");
                continue;
            }
            for (n, page) in pages.iter().enumerate() {
                let said = words(std::slice::from_ref(page));
                assert!(
                    said.contains(&format!("{} / {}", n + 1, pages.len())),
                    "{which:?}: {said}"
                );
                let head = ["№", "Нөмірі", "Бірінші", "Тіркеу нөмірі"]
                    .iter()
                    .any(|head| said.contains(head));
                assert!(head, "{said}");
            }
            let said = words(&pages);
            assert!(
                said.contains(&format!(" {rows} ")) || *which == OfficePaper::Day,
                "{which:?}"
            );
        }
    }
    let plate = pages(&of_office(OfficePaper::Plate, 0)).unwrap();
    assert!(plate[0].width > plate[0].height);
    let largest = plate[0].items.iter().filter_map(|i| match i {
        Item::Run(run) => Some(run.size),
        _ => None,
    });
    assert!(largest.fold(0.0, f32::max) > 40.0, "read from the queue");
}

/// The number after some words.
#[allow(clippy::unwrap_used)]
fn after(said: &str, words: &str) -> usize {
    assert!(said.contains(words), "{words}: {said}");
    let rest = said.split(words).nth(1).unwrap();
    let digits: String = rest
        .trim_start()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap()
}

#[test]
fn each_page_of_a_register_says_how_many_rows_stand_on_it() {
    let registers = [
        OfficePaper::Results,
        OfficePaper::Refusals,
        OfficePaper::Complaints,
        OfficePaper::Outages,
    ];
    for which in registers {
        for rows in [0, 1, 2, 47, 300] {
            let pages = pages(&of_office(which, rows)).unwrap();
            let mut so_far = 0;
            for page in &pages {
                let said = words(std::slice::from_ref(page));
                let on_page = said.matches("тіркеу куәлігі").count();
                so_far += on_page;
                assert_eq!(after(&said, "Записей на странице:"), on_page, "{which:?}: {said}");
                assert_eq!(after(&said, "с начала:"), so_far, "{which:?}: {said}");
            }
            assert_eq!(so_far, rows, "{which:?}");
        }
    }
    // The tables of the day are of many kinds: their rows are not added up.
    let day = words(&pages(&of_office(OfficePaper::Day, 3)).unwrap());
    assert!(!day.contains("с начала"), "{day}");
}

#[test]
fn the_recovery_sheet_holds_the_code_in_its_own_groups_and_no_qr() {
    let sheet = recovery();
    let pages = pages(&sheet).unwrap();
    assert_eq!(pages.len(), 1);
    fits::in_order(&pages).unwrap();
    let said = words(&pages);
    assert!(said.contains("K7QM2-XWPT4-ZD9HV") && said.contains("aigul"));
    assert!(!sheet.title.is_empty() && said.contains(&sheet.title));
    assert!(!pages[0].items.iter().any(|i| matches!(i, Item::Code(_))));
}

/// Writes every paper into the folder of `PAPERS_OUT`, for the checks with outside programs.
#[test]
#[ignore = "writes files; run by .ci/papers"]
fn papers_for_outside_checks() {
    let Some(folder) = std::env::var_os("PAPERS_OUT") else {
        return;
    };
    let folder = std::path::PathBuf::from(folder);
    let cases = [
        ("vietnamese", vietnamese(), Mark::None),
        ("turkish", turkish(), Mark::Duplicate),
        ("polish", polish(), Mark::Specimen),
        ("longest", longest(), Mark::None),
        ("correction", longest_correction(), Mark::None),
        ("child", child(), Mark::None),
        ("cut", cut(), Mark::None),
        ("former", former(), Mark::None),
    ];
    for (who, content, mark) in cases {
        for code in CODES {
            let bytes = print(&paper(code, &content).marked(mark)).unwrap();
            std::fs::write(folder.join(format!("{code}-{who}.pdf")), bytes).unwrap();
        }
    }
    let sheet = recovery();
    std::fs::write(folder.join("recovery.pdf"), print(&sheet).unwrap()).unwrap();
    for which in OfficePaper::ALL.iter().filter(|w| **w != OfficePaper::Recovery) {
        let bytes = print(&of_office(*which, 90)).unwrap();
        std::fs::write(folder.join(format!("{}.pdf", which.code())), bytes).unwrap();
    }
}
