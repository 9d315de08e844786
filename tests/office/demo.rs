//! What made-up people say of themselves hangs together: where they were born, where they live.

use super::desk::*;
use super::pack_registers::accepted;
use tereze::domain::answer::Answer;
use tereze::domain::code::FieldKey;
use tereze::domain::country::{self, NameIn};
use tereze::domain::institution::InstitutionKind;
use tereze::office::demo::people;
use tereze::office::demo::tasks;

/// A place of birth lies in the country of the passport, or in Kazakhstan or the Union before it, where an earlier IIN is
/// worth asking for; it is there in both languages, and each names the same country.
#[test]
fn made_up_birthplaces_fit_the_citizenship_in_both_languages() {
    for someone in people::all().iter().filter(|s| !s.is_longest()) {
        let country = country::by_code(someone.state()).unwrap();
        for (lang, column, elsewhere) in [
            (
                NameIn::Kk,
                "birthplace_kk",
                ["Қазақстан", "КСРО", "АҚШ", "Корея Республикасы"],
            ),
            (
                NameIn::Ru,
                "birthplace_ru",
                ["Казахстан", "СССР", "США", "Республика Корея"],
            ),
        ] {
            let place = someone.get(column);
            let ends = |name: &&str| place.ends_with(&format!(", {name}"));
            let fits = ends(&country.name(lang)) || elsewhere.iter().any(ends);
            assert!(fits, "{}: {place}", someone.state());
        }
        assert!(!someone.get("birthplace").is_empty(), "{}", someone.state());
    }
}

/// The card has it as the clerk writes it: as it stands in the document, in Kazakh and in Russian.
#[test]
fn the_card_tells_the_birthplace_in_both_languages() {
    for task in tasks::all(now().date_naive(), 7) {
        let (_, place) = task.said.iter().find(|(id, _)| *id == "birthplace").unwrap();
        let known = people::all().iter().any(|s| {
            let [source, kk, ru] = ["birthplace", "birthplace_kk", "birthplace_ru"].map(|c| s.get(c));
            *place == format!("{source} – {kk} / {ru}")
        });
        assert!(known, "{place}");
    }
}

/// A form that asks for no country asks where in Kazakhstan somebody lives: no region of another is said there, and none
/// is offered as usual afterwards.
#[test]
fn a_foreigner_lives_in_kazakhstan_where_no_country_is_asked() {
    for kind in [
        InstitutionKind::Police,
        InstitutionKind::ServiceCentre,
        InstitutionKind::StateCorporation,
    ] {
        let mut desk = Desk::inland(kind);
        let view = desk.view.clone();
        let services: Vec<String> = view
            .catalogue
            .for_office(kind.code())
            .map(|pack| pack.code.to_string())
            .collect();
        assert!(!services.is_empty());
        for service in services {
            for case in accepted(&mut desk, &service, 3, &[]) {
                let region = FieldKey::parse("region").unwrap();
                let said = case.accepted.unwrap().answers.remove(&region);
                match said.map(|entry| entry.answer) {
                    None | Some(Answer::NotStated) => {}
                    Some(Answer::Text(text)) => assert!(text.starts_with("Үлгі"), "{service}: {text}"),
                    other => panic!("{other:?}"),
                }
            }
        }
    }
}
