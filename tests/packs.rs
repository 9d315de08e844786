//! The packs that the program carries: whole, cited, and read without a panic whatever comes in.
#![cfg(test)]

use proptest::prelude::*;
use tereze::domain::term::{Counting, Term};
use tereze::forms::pack::{BasisState, MrzPart};
use tereze::forms::{catalogue::Catalogue, check, citation, embedded};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_embedded_pack_is_whole() {
    let catalogue = Catalogue::embedded();
    for broken in catalogue.broken() {
        for found in &broken.found {
            println!("{}:{}:{}: {:?}", found.file, found.line, found.column, found.say);
        }
    }
    assert!(catalogue.broken().is_empty());
    assert_eq!(catalogue.all().len(), embedded::PACKS.len());
    for offered in catalogue.all() {
        let file = format!("{}.toml", offered.pack.code);
        assert!(
            embedded::PACKS.iter().any(|(name, _)| *name == file),
            "{file} is named after its code"
        );
        assert_eq!(offered.pack.hash, check::hash(&offered.bytes));
        let others: Vec<_> = catalogue.packs().collect();
        assert!(
            check::read_beside(&file, &offered.bytes, &others).is_ok(),
            "{file}: marks of its own"
        );
    }
}

#[test]
fn every_citation_opens_and_its_words_stand_there() {
    let mut count = 0;
    for offered in Catalogue::embedded().all() {
        let pack = &offered.pack;
        for cited in pack.citations() {
            let quote = citation::open(&cited.text, &cited.point)
                .unwrap_or_else(|| panic!("{}: {} does not open", cited.item, cited.point));
            assert!(!quote.heading.is_empty(), "{}", cited.point);
            let note = cited.item.starts_with("note ") || cited.item.starts_with("question ");
            assert!(
                note || !cited.words.is_empty(),
                "{}: no words of the regulation",
                cited.item
            );
            assert!(note || quote.has(&cited.words), "{}: {}", cited.item, cited.words);
            count += 1;
        }
    }
    println!("{count} citations opened");
    assert!(count >= 90, "{count}");
}

#[test]
fn the_first_service_is_what_its_regulation_says() {
    let catalogue = Catalogue::embedded();
    let offered = &catalogue.all()[0];
    let pack = &offered.pack;
    // Point 4: ten categories abroad, one at the ministry.
    let abroad = "abroad".to_owned().try_into().unwrap();
    let ministry = "ministry".to_owned().try_into().unwrap();
    assert_eq!(pack.categories_of(&abroad).len(), 10);
    assert_eq!(pack.categories_of(&ministry).len(), 1);
    // Annex 1, line by line.
    let labels: Vec<&str> = pack
        .fields
        .iter()
        .filter(|f| f.point.as_deref() == Some("annex 1"))
        .map(|f| f.label.kk.as_str())
        .collect();
    assert_eq!(
        labels,
        [
            "Аты",
            "Тегі",
            "Әкесінің аты (бар болған жағдайда)",
            "Туған күні",
            "Жынысы",
            "Азаматтығы",
            "Ұлты",
            "Келген елі",
            "Жеке басын куәландыратын құжат түрі",
            "Жеке басын куәландыратын құжат нөмірі",
            "Жеке басын куәландыратын құжатты берген күні",
            "Жеке басын куәландыратын құжаттың қолданылу мерзімі",
            "Жеке басын куәландыратын құжатты берген ел",
            "Туған жері",
            "Ел",
            "Облыс",
            "Аудан",
            "Мекенжайы",
        ]
    );
    let zone = |key: &str| {
        let key = key.to_owned().try_into().unwrap();
        pack.field(&key).unwrap().zone
    };
    use tereze::domain::answer::Zone;
    for (key, ruled) in [
        ("surname", Zone::MachineReadable),
        ("given_names", Zone::MachineReadable),
        ("patronymic", Zone::MachineReadable),
        ("birth_date", Zone::Visual),
        ("birthplace", Zone::Visual),
        ("citizenship", Zone::Visual),
    ] {
        assert_eq!(zone(key), ruled, "{key}: point 9");
    }
    assert_eq!(
        pack.field_of(MrzPart::Nationality).unwrap().key.as_str(),
        "citizenship"
    );
    let term = pack.term.as_ref().unwrap();
    assert_eq!(
        (term.within, term.counting),
        (Term::WorkingDays(1), Counting::NextDay),
        "point 5: the day of application is not counted"
    );
    assert!(
        pack.steps.iter().all(|s| s.term.is_none()),
        "there is no other term"
    );
    assert_eq!(pack.state(day("2025-12-31")), BasisState::InForce);
    assert_eq!(pack.state(day("2026-01-01")), BasisState::Lapsed);
    let codes: Vec<&str> = pack.papers.iter().map(|p| p.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "application",
            "coupon",
            "intake-receipt",
            "certificate",
            "notice",
            "withdrawal"
        ]
    );
}

#[test]
fn marks_of_every_regulation_are_found() {
    for offered in Catalogue::embedded().all() {
        let id = offered.pack.text_id().unwrap();
        let regulation = embedded::regulation(id).unwrap();
        assert!(regulation.unfound().is_empty(), "{:?}", regulation.unfound());
    }
}

#[test]
fn points_open_where_they_stand() {
    let id = "003_0bb720cd39457a87";
    let open = |point: &str| citation::open(id, point).unwrap_or_else(|| panic!("{point}"));
    let first = |point: &str| open(point).paragraphs[0].clone();
    assert!(first("order.8").starts_with("8. Осы бірлескен бұйрық"));
    assert_eq!(open("order.8").paragraphs.len(), 1);
    assert_eq!(
        first("institutions.13"),
        "13. Қазақстан Республикасының Германия Федеративтік Республикасындағы Елшілігі."
    );
    assert!(first("1.3.9").starts_with("9) тіркеу куәлігі"));
    assert!(first("2.4.8").contains("65 жастан бастап"));
    assert!(first("2.4 ministry 1").contains("өкілдіктердің қызметкерлеріне"));
    assert_eq!(open("2.4").paragraphs.len(), 13);
    assert_eq!(open("2.5").paragraphs.len(), 2);
    assert!(first("2.6.2").starts_with("2) жеке басын куәландыратын құжаттың көшірмесі"));
    let spouse = open("2.6 spouse 1");
    assert_eq!(spouse.heading, "2-тарау. ЖСН қалыптастыру тәртібі");
    assert_eq!(
        spouse.lead,
        ["Қазақстан Республикасының азаматтарымен некеде тұрған шетелдік азаматтары үшін қосымша:"]
    );
    assert_eq!(spouse.paragraphs.len(), 1);
    // A page break cuts this one in two.
    assert!(first("2.6 investor 4").contains("қаржы орталығында (бұдан әрі – АХҚО)"));
    assert_eq!(open("2.6 investor").paragraphs.len(), 5);
    assert!(first("2.6 exempt").starts_with("Ескерту:"));
    assert!(first("2.15").contains("дербес жауапты болады"));
    assert!(first("3.15").contains("шағымның қаралуын"));
    assert!(
        open("annex 1")
            .paragraphs
            .iter()
            .any(|p| p.starts_with("Келген елі"))
    );
    assert!(
        open("annex 2")
            .paragraphs
            .iter()
            .any(|p| p.contains("Берілген кезі"))
    );
    assert!(open("annex 3").paragraphs.last().unwrap() == "QR-код");
    for wrong in [
        "",
        "2.6 nobody",
        "2.99",
        "9.1",
        "annex 9",
        "2.6.1.1",
        "2.6 spouse 9",
        "2.6 spouse 1 1",
    ] {
        assert!(citation::open(id, wrong).is_none(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn no_text_panics_the_reader(text in "(?s).{0,400}") {
        let _ = check::read("any.toml", text.as_bytes());
    }

    #[test]
    fn no_bytes_panic_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = check::read("any.toml", &bytes);
    }

    /// A pack with a piece cut out or put in is refused or read, and every problem lies inside the file.
    #[test]
    fn no_damage_panics_the_reader(from in 0usize..45_000, len in 0usize..200, put in "[\\[\\]{}=\"',.a-zа-я0-9\n ]{0,12}") {
        let (name, text) = embedded::PACKS[0];
        let letters: Vec<char> = text.chars().collect();
        let from = from % letters.len();
        let to = (from + len).min(letters.len());
        let damaged: String = letters[..from].iter().chain(put.chars().collect::<Vec<_>>().iter()).chain(&letters[to..]).collect();
        if let Err(found) = check::read_beside(name, damaged.as_bytes(), &[]) {
            prop_assert!(!found.is_empty());
            let lines = damaged.lines().count() + 1;
            for one in found {
                prop_assert!(one.line >= 1 && one.line <= lines && one.column >= 1, "{one:?}");
            }
        }
    }

    #[test]
    fn no_point_panics_the_citation(point in ".{0,30}") {
        let _ = citation::open("003_0bb720cd39457a87", &point);
    }
}

/// An outage and complaints are told in the regulation's own words: no paper that it does not ask for says them.
#[test]
fn outage_and_complaints_stand_in_notes_as_quoted() {
    let catalogue = Catalogue::embedded();
    let pack = &catalogue.all()[0].pack;
    for point in ["2.14", "3.15", "3.16", "3.17", "3.18"] {
        let note = pack.notes.iter().find(|n| n.point.as_deref() == Some(point));
        let note = note.unwrap_or_else(|| panic!("{point}"));
        let quote = citation::open(pack.text_id().unwrap(), point).unwrap();
        assert!(quote.has(&note.text.kk), "{point}: {}", note.text.kk);
    }
}

#[test]
fn wordings_that_no_source_confirms_are_listed() {
    use tereze::texts::lang::Lang;
    let catalogue = Catalogue::embedded();
    let pack = &catalogue.all()[0].pack;
    let listed = |item: &str, lang: Lang| {
        pack.unconfirmed()
            .iter()
            .any(|u| u.item == item && u.lang == lang)
    };
    // Annexes 2 and 3 are bilingual in the regulation; the notice's heading is Kazakh only.
    assert!(!listed("paper certificate", Lang::Kk) && !listed("paper certificate", Lang::Ru));
    assert!(!listed("paper notice", Lang::Kk) && listed("paper notice", Lang::Ru));
    // Coupon and receipt are the office's own forms: no source holds their wording.
    for own in ["paper coupon", "paper intake-receipt"] {
        assert!(listed(own, Lang::Kk) && listed(own, Lang::Ru), "{own}");
    }
    assert!(!listed("field surname", Lang::Ru) && listed("field sex", Lang::Ru));
    // The grounds of point 13 are quoted in Kazakh; their Russian is a reading aid.
    for ground in ["untrue", "not-conforming", "earlier-iin"] {
        let item = format!("ground {ground}");
        assert!(!listed(&item, Lang::Kk) && listed(&item, Lang::Ru), "{item}");
    }
    assert!(pack.unconfirmed().iter().all(|u| u.lang != Lang::En));
    println!("{} wordings unconfirmed", pack.unconfirmed().len());
}
