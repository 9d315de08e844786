//! What to bring, for somebody who only asks.

use super::desk::*;
use tereze::office::request::visit::Leaflet;
use tereze::office::request::{Reply, Request, Sheet, VisitRequest};
use tereze::texts::lang::Lang;

fn leaflet(desk: &mut Desk, category: &str, lang: Lang, issued_in: Option<&str>) -> (String, Sheet) {
    let draft = desk.draft(category);
    let of = Leaflet {
        service: draft.service,
        category: draft.category,
        request: draft.request,
        lang,
        citizenship: None,
        issued_in: issued_in.map(str::to_owned),
    };
    match desk.ask(Request::Visit(VisitRequest::Leaflet(Box::new(of)))) {
        Reply::Sheet(sheet) => (sheet.preview.join(" "), *sheet),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_to_bring_says_exactly_or_says_to_ask_and_keeps_nobody() {
    let mut desk = Desk::new();
    let (text, sheet) = leaflet(&mut desk, "spouse", Lang::En, Some("TUR"));
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat(&text).contains("marriage certificate"), "{text}");
    assert!(flat(&text).contains("with an apostille"), "{text}");
    assert_eq!(sheet.number, None);
    // A treaty that no source confirms exempts nobody: it is asked.
    for state in [Some("RUS"), None] {
        let (text, _) = leaflet(&mut desk, "spouse", Lang::Ru, state);
        assert!(flat(&text).contains("спросите"), "{text}");
    }
    let (text, _) = leaflet(&mut desk, "spouse", Lang::Ru, Some("KAZ"));
    assert!(!flat(&text).contains("апостил"), "{text}");
    let (text, _) = leaflet(&mut desk, "nomad", Lang::Kk, None);
    assert!(flat(&text).contains("Мыналардың бірі:"), "{text}");
    // No draft, no case.
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert!(home.drafts.is_empty() && home.queues.iter().all(|(_, n, _)| *n == 0));
}

#[test]
fn what_depends_on_who_comes_with_a_child_stands_as_alternatives() {
    let mut desk = Desk::new();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (lang, ways, papers) in [
        (
            Lang::Ru,
            ["если придёт родитель:", "если придёт опекун или попечитель:"],
            [
                "документ, удостоверяющий личность представителя",
                "если у представителя гражданство: Казахстан",
                "документ о назначении опекуна или попечителя",
            ],
        ),
        (
            Lang::Kk,
            ["ата-анасының бірі келсе:", "қорғаншы немесе қамқоршы келсе:"],
            [
                "өкілдің жеке басын куәландыратын құжат",
                "азаматы болса, керек емес: Қазақстан",
                "қорғаншы не қамқоршы тағайындалғанын растайтын",
            ],
        ),
        (
            Lang::En,
            ["with a parent:", "with a guardian or trustee:"],
            [
                "identity document of the representative",
                "is a citizen of: Kazakhstan",
                "document appointing the guardian or trustee",
            ],
        ),
    ] {
        let (_, sheet) = leaflet(&mut desk, "child", lang, None);
        // For the ear the columns of a row are read one after the other.
        let text = flat(&sheet.aloud.join(" "));
        for words in ways.iter().chain(&papers) {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
    // Whoever comes alone is told nothing of it.
    let (_, sheet) = leaflet(&mut desk, "aged", Lang::Ru, None);
    assert!(!flat(&sheet.aloud.join(" ")).contains("придёт"));
}
