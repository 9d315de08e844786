//! The regulations open at their points, however their pages were printed.

use tereze::forms::{citation, embedded};

fn first(text: &str, point: &str) -> String {
    let quote = citation::open(text, point).unwrap_or_else(|| panic!("{text}: {point}"));
    assert!(!quote.heading.is_empty(), "{text}: {point}");
    quote.paragraphs[0].clone()
}

const IIN: &str = "000_d970fce98eaf48f2";
const CITIZENS: &str = "001_75fb4d6593277bce";
const FOREIGNERS: &str = "002_24ca5a3e3e60c4b3";
const LABOUR: &str = "004_4bae6084cb402d0a";

#[test]
fn every_mark_is_found() {
    for id in [IIN, CITIZENS, FOREIGNERS, "003_0bb720cd39457a87", LABOUR] {
        let text = embedded::regulation(id).unwrap_or_else(|| panic!("{id}"));
        assert!(text.unfound().is_empty(), "{id}: {:?}", text.unfound());
        assert!(!text.title().is_empty());
    }
}

#[test]
fn points_of_the_other_regulations_open_where_they_stand() {
    for (text, point, begins) in [
        (IIN, "order.4", "4. Осы бұйрық алғашқы ресми"),
        (IIN, "2.6.4", "4) көрсетілетін қызметті беруші қызметкер"),
        (IIN, "4.9.6", "6) көрсетілетін қызметті беруші жеке"),
        (LABOUR, "2.7.1", "1) жиналған құжаттарды қабылдау"),
        (LABOUR, "4.12.9", "9) Мемлекеттік корпорацияның сектор"),
        (FOREIGNERS, "annex 1.1.2-1", "2-1. Өтініштерді қабылдау:"),
        (FOREIGNERS, "annex 1.3.12", "12. Алып тасталды"),
        (
            FOREIGNERS,
            "annex 1.4.12",
            "12. Мемлекеттік қызметті көрсету процесіне:",
        ),
        (FOREIGNERS, "annex 4.2.8", "8. Мемлекеттік қызмет көрсету мерзімі"),
        (
            FOREIGNERS,
            "annex 1 table 1 terms-on",
            "5 3 күн 30 күн 15 күн 7 күн",
        ),
        (CITIZENS, "annex 1.2.13.8", "8) «АӨО» РМК құжаттарды"),
        (CITIZENS, "annex 1.3.13", "13. Құжаттарды қабылдау Орталықтың"),
        (CITIZENS, "annex 1 table 2.14", "14. Тұтынушыға дайындалған"),
        (CITIZENS, "annex 1 table 3.9", "9. Формулярды жою немесе"),
        (CITIZENS, "annex 2.2.13.2", "2) тұтынушыға"),
        (CITIZENS, "annex 3.2.10.2", "2) құжаттарды тапсырған кезде"),
        (CITIZENS, "annex 4 table 1 terms", "5 Орындау мерзімдері 10 минут"),
    ] {
        let found = first(text, point);
        assert!(found.starts_with(begins), "{text}: {point}: {found}");
    }
    // The number of a heading is no point.
    for point in ["annex 1.2.2", "annex 4.3.3", "annex 5", "annex 1 table 4"] {
        assert!(citation::open(CITIZENS, point).is_none(), "{point}");
    }
    assert!(citation::open(IIN, "4.4").is_none());
}

/// Lines of a page are put together to paragraphs, over a page's end too, and letters that were spaced to fill a line.
#[test]
fn paragraphs_are_whole() {
    let whole = |point: &str| first(CITIZENS, point);
    assert_eq!(
        whole("annex 3.2.10.2"),
        "2) құжаттарды тапсырған кезде тұтынушының рұқсат етiлген ең ұзақ күту уақыты - 30 минут;"
    );
    assert!(whole("annex 2.2.8").ends_with("жұмыс кестесіне сәйкес жүзеге асырылады."));
    assert!(whole("annex 1.3.14.1").ends_with("(бөлімшесінің, тобының) қызметкері;"));
}
