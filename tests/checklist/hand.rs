//! Typed from 003, chapter 2, points 4-7, line by line; never taken from the pack.

use super::world::{APOSTILLE, CONSULAR, EXEMPT, UNSETTLED, applicant, packs, perfect, today, weigh};
use std::sync::Arc;
use tereze::domain::checklist::line::Status;
use tereze::domain::checklist::{Branch, Checklist, Legalisation, Script, Truth, What};
use tereze::domain::code::DocumentCode;
use tereze::domain::document::{Legalised, Presented, PresentedAll, Translated};
use tereze::forms::pack::{GroundOf, Pack, Source};

fn pack() -> Arc<Pack> {
    packs()
        .into_iter()
        .find(|p| p.code.as_str().starts_with("iin-con"))
        .unwrap()
}

fn code(text: &str) -> DocumentCode {
    DocumentCode::parse(text).unwrap()
}

/// Category, and each package that is enough besides the application and the passport.
const ENOUGH: [(&str, &[&[&str]]); 11] = [
    (
        "investor",
        &[
            &["investors-council"],
            &["investment-contract"],
            &["state-recommendation"],
            &["aifc-recommendation"],
        ],
    ),
    ("goods", &[&["marking-duties"]]),
    ("spouse", &[&["marriage-certificate", "spouses-identity"]]),
    ("child", &[&["birth-certificate", "parent-identity"]]),
    (
        "heir",
        &[
            &["death-certificate", "heir-kinship"],
            &["death-certificate", "heir-will"],
            &["death-certificate", "heir-court-decision"],
        ],
    ),
    (
        "nomad",
        &[
            &["it-diploma", "portfolio"],
            &["it-certificate", "portfolio"],
            &["it-appointment"],
        ],
    ),
    ("disability", &[&["disability-certificate"]]),
    ("aged", &[&[]]),
    (
        "pesticides",
        &[
            &["trade-register-extract"],
            &["pesticide-licence"],
            &["pesticide-registration"],
            &["trial-plan"],
        ],
    ),
    ("head", &[&["head-appointment"]]),
    ("mission-staff", &[&[]]),
];

/// Document, copy, original (to compare, handed in, either, none), seal (yes, no, clerk says), point.
const ASKED: [(&str, bool, &str, &str, &str); 26] = [
    ("application", false, "handed-in", "no", "2.6.1"),
    ("passport", true, "to-compare", "no", "2.6.2"),
    ("identity-card", true, "to-compare", "no", "2.6.2"),
    ("investors-council", true, "to-compare", "no", "2.6 investor 1"),
    ("investment-contract", true, "to-compare", "no", "2.6 investor 2"),
    ("state-recommendation", false, "either", "no", "2.6 investor 3"),
    ("aifc-recommendation", false, "either", "no", "2.6 investor 4"),
    ("marking-duties", true, "to-compare", "clerk-says", "2.6 goods 1"),
    ("marriage-certificate", true, "to-compare", "yes", "2.6 spouse 1"),
    ("spouses-identity", true, "to-compare", "no", "2.6 spouse 2"),
    ("birth-certificate", false, "either", "yes", "2.6 child 1"),
    ("parent-identity", true, "to-compare", "no", "2.6 child 2"),
    ("death-certificate", true, "to-compare", "yes", "2.6 heir 1"),
    ("heir-kinship", true, "none", "clerk-says", "2.6 heir 2"),
    ("heir-will", true, "none", "clerk-says", "2.6 heir 2"),
    ("heir-court-decision", true, "none", "yes", "2.6 heir 2"),
    ("it-diploma", true, "to-compare", "clerk-says", "2.6 nomad 1"),
    ("it-certificate", true, "to-compare", "clerk-says", "2.6 nomad 1"),
    ("portfolio", false, "to-compare", "no", "2.6 nomad 1"),
    ("it-appointment", true, "to-compare", "no", "2.6 nomad 2"),
    (
        "disability-certificate",
        true,
        "to-compare",
        "clerk-says",
        "2.6 disability 1",
    ),
    (
        "trade-register-extract",
        false,
        "either",
        "clerk-says",
        "2.6 pesticides 1",
    ),
    (
        "pesticide-licence",
        false,
        "either",
        "clerk-says",
        "2.6 pesticides 1",
    ),
    (
        "pesticide-registration",
        false,
        "either",
        "no",
        "2.6 pesticides 1",
    ),
    ("trial-plan", false, "either", "no", "2.6 pesticides 1"),
    ("head-appointment", true, "to-compare", "no", "2.6 head 1"),
];

fn laid(pack: &Pack, codes: &[&str]) -> PresentedAll {
    let always = ["application", "passport"];
    always
        .iter()
        .chain(codes)
        .map(|c| (code(c), perfect(pack.rules.document(&code(c)).unwrap())))
        .collect()
}

fn whats(checklist: &Checklist) -> Vec<(String, What)> {
    let lacks = checklist.verdict.lacks.iter();
    lacks.map(|l| (l.document.to_string(), l.what)).collect()
}

#[test]
fn each_document_is_asked_as_point_6_says() {
    let pack = pack();
    let of_the_law = pack.documents.iter().filter(|d| d.source == Source::Official);
    assert_eq!(of_the_law.count(), ASKED.len());
    for (document, copy, original, seal, point) in ASKED {
        let rule = pack.rules.document(&code(document)).unwrap();
        let said = serde_json::json!([rule.copy, rule.original, rule.seal, rule.point]);
        assert_eq!(
            said,
            serde_json::json!([copy, original, seal, point]),
            "{document}"
        );
    }
    // Translations are named twice: the marriage certificate's, and the identity document's.
    let translated: Vec<&str> = pack
        .rules
        .documents
        .iter()
        .filter(|d| d.translation.is_some() && !pack.is_offices_own(&d.code))
        .map(|d| d.code.as_str())
        .collect();
    assert_eq!(translated, ["passport", "identity-card", "marriage-certificate"]);
}

#[test]
fn every_category_is_accepted_with_each_package_that_is_enough() {
    let pack = pack();
    assert_eq!(pack.categories.len(), ENOUGH.len());
    let mut count = 0;
    for (category, packages) in ENOUGH {
        let applicant = applicant(&pack, category, Some(Script::Latn));
        for package in packages {
            let all = laid(&pack, package);
            let out = weigh(&pack.rules, &applicant, &all);
            assert!(
                out.verdict.complete(),
                "{category} {package:?}: {:?}",
                out.verdict
            );
            for line in &out.lines {
                let asked = all.contains_key(&line.document);
                assert_eq!(
                    asked,
                    line.branch != Branch::Spared,
                    "{category}: {}",
                    line.document
                );
            }
            count += 1;
            // Without any one of its papers it is refused, and the refusal names that paper or its group.
            for missing in all.keys() {
                let mut less = all.clone();
                less.remove(missing);
                let out = weigh(&pack.rules, &applicant, &less);
                assert_eq!(
                    out.verdict.lacks.len(),
                    1,
                    "{category} without {missing}: {:?}",
                    whats(&out)
                );
                let lack = &out.verdict.lacks[0];
                let named = lack.document == *missing
                    || lack
                        .choice
                        .as_ref()
                        .is_some_and(|c| c.documents().contains(&missing));
                assert!(named, "{category} without {missing}: {lack:?}");
                let grounds = pack.intake_grounds(&out.verdict, &applicant);
                assert_eq!(grounds.len(), 1);
                assert_eq!(
                    (grounds[0].code.as_str(), grounds[0].point.as_deref()),
                    ("incomplete", Some("2.7"))
                );
                count += 1;
            }
            // An expired passport is the other ground of point 7.
            let mut old = all.clone();
            old.get_mut(&code("passport")).unwrap().valid_until = today().pred_opt();
            let out = weigh(&pack.rules, &applicant, &old);
            assert_eq!(
                whats(&out),
                [("passport".to_owned(), What::Expired)],
                "{category}"
            );
            assert_eq!(
                pack.intake_grounds(&out.verdict, &applicant)[0].code.as_str(),
                "expired"
            );
            count += 1;
        }
    }
    println!("{count} packages typed by hand");
    assert!(count > 90, "{count}");
}

#[test]
fn a_category_is_asked_for_its_own_papers_and_no_others() {
    let pack = pack();
    for (category, packages) in ENOUGH {
        let out = weigh(
            &pack.rules,
            &applicant(&pack, category, Some(Script::Latn)),
            &PresentedAll::new(),
        );
        let mut asked: Vec<&str> = out.lines.iter().map(|l| l.document.as_str()).collect();
        asked.sort_unstable();
        let mut wanted: Vec<&str> = packages.iter().flat_map(|p| p.iter().copied()).collect();
        wanted.extend(["application", "passport", "identity-card"]);
        wanted.sort_unstable();
        wanted.dedup();
        assert_eq!(asked, wanted, "{category}");
    }
}

#[test]
fn groups_have_their_paths() {
    let pack = pack();
    let out = weigh(
        &pack.rules,
        &applicant(&pack, "nomad", Some(Script::Latn)),
        &PresentedAll::new(),
    );
    let paths: Vec<(&str, Option<&str>)> = out
        .lines
        .iter()
        .map(|l| (l.document.as_str(), l.group.as_deref()))
        .collect();
    for pair in [
        ("application", None),
        ("it-diploma", Some("nomad/specialist/diploma")),
        ("it-certificate", Some("nomad/specialist/diploma")),
        ("portfolio", Some("nomad/specialist")),
        ("it-appointment", Some("nomad/head")),
    ] {
        assert!(paths.contains(&pair), "{pair:?} in {paths:?}");
    }
}

#[test]
fn what_lacks_is_that_of_the_branch_best_begun() {
    let pack = pack();
    let applicant = applicant(&pack, "nomad", Some(Script::Latn));
    // Nothing begun: one lack names the alternatives.
    let out = weigh(&pack.rules, &applicant, &laid(&pack, &[]));
    assert_eq!(whats(&out), [("it-diploma".to_owned(), What::OneOf)]);
    assert_eq!(out.verdict.lacks[0].choice.as_ref().unwrap().documents().len(), 4);
    // The specialist's branch begun: the portfolio alone is named.
    let out = weigh(&pack.rules, &applicant, &laid(&pack, &["it-certificate"]));
    assert_eq!(whats(&out), [("portfolio".to_owned(), What::Document)]);
    // The head's appointment without its copy: the copy alone is named.
    let mut all = laid(&pack, &["it-appointment"]);
    all.get_mut(&code("it-appointment")).unwrap().copy = false;
    let out = weigh(&pack.rules, &applicant, &all);
    assert_eq!(whats(&out), [("it-appointment".to_owned(), What::Copy)]);
    // An alternative begun beside a complete branch is no lack.
    let mut all = laid(&pack, &["it-appointment"]);
    all.insert(code("portfolio"), Presented::default());
    assert!(weigh(&pack.rules, &applicant, &all).verdict.complete());
}

#[test]
fn each_datum_by_itself_asks_for_a_notary() {
    let pack = pack();
    let all = {
        let mut all = laid(&pack, &[]);
        all.get_mut(&code("passport")).unwrap().translated = Translated::ByTranslator;
        all
    };
    for datum in ["surname", "given_names", "patronymic", "birthplace"] {
        let mut applicant = applicant(&pack, "aged", Some(Script::Latn));
        let key = datum.to_owned().try_into().unwrap();
        applicant.scripts.insert(key, Script::Other);
        let out = weigh(&pack.rules, &applicant, &all);
        // A translator's word is not a notary's.
        assert_eq!(
            whats(&out),
            [("passport".to_owned(), What::NotarisedTranslation)],
            "{datum}"
        );
    }
    // The address is not among the data that point 6 names; an absent patronymic needs nothing.
    let mut applicant = applicant(&pack, "aged", Some(Script::Latn));
    applicant
        .scripts
        .insert("address".to_owned().try_into().unwrap(), Script::Other);
    applicant
        .scripts
        .insert("patronymic".to_owned().try_into().unwrap(), Script::Absent);
    assert!(weigh(&pack.rules, &applicant, &all).verdict.complete());
}

#[test]
fn a_marriage_certificate_by_its_state() {
    let pack = pack();
    let applicant = applicant(&pack, "spouse", Some(Script::Latn));
    let with = |state: &str, legalised: Legalised, translated: Translated, note: &str| {
        let mut all = laid(&pack, &["marriage-certificate", "spouses-identity"]);
        let paper = all.get_mut(&code("marriage-certificate")).unwrap();
        paper.issued_in = Some(state.to_owned());
        paper.legalised = legalised;
        paper.translated = translated;
        paper.note = note.to_owned();
        weigh(&pack.rules, &applicant, &all)
    };
    use Legalised::{Apostille, Legalisation as Consul, No, NotNeeded};
    let kk = Translated::NotNeeded;
    assert!(
        with(EXEMPT, No, kk, "").verdict.complete(),
        "Minsk, Chișinău: none asked"
    );
    assert!(
        with("KAZ", No, Translated::No, "").verdict.complete(),
        "Kazakhstan's own certificate"
    );
    assert!(with(APOSTILLE, Apostille, kk, "").verdict.complete());
    assert!(
        with(APOSTILLE, Consul, kk, "").verdict.complete(),
        "either of the two is taken"
    );
    assert_eq!(whats(&with(APOSTILLE, No, kk, ""))[0].1, What::Apostille);
    assert_eq!(whats(&with(CONSULAR, No, kk, ""))[0].1, What::Legalisation);
    assert!(with(CONSULAR, Consul, kk, "").verdict.complete());
    // An unconfirmed treaty asks, never exempts.
    let asks = with(UNSETTLED, No, kk, "");
    assert!(asks.verdict.lacks.is_empty() && asks.verdict.asks[0].what == What::Legalisation);
    assert!(
        !with(UNSETTLED, NotNeeded, kk, "").verdict.complete(),
        "not without naming the treaty"
    );
    assert!(
        with(UNSETTLED, NotNeeded, kk, "the treaty of 1997")
            .verdict
            .complete()
    );
    // Wholly foreign: translated and certified by the translator.
    assert_eq!(
        whats(&with(APOSTILLE, Apostille, Translated::No, ""))[0].1,
        What::Translation
    );
    assert!(
        with(APOSTILLE, Apostille, Translated::ByTranslator, "")
            .verdict
            .complete()
    );
    assert!(
        with(APOSTILLE, Apostille, Translated::ByNotary, "")
            .verdict
            .complete()
    );
    // Before anything lies there, the line says what will be needed by the passport's state.
    let out = weigh(&pack.rules, &applicant, &PresentedAll::new());
    let line = out
        .lines
        .iter()
        .find(|l| l.document.as_str() == "marriage-certificate")
        .unwrap();
    assert_eq!(line.legalisation, Legalisation::Apostille);
}

/// Point 6 asks legalisation only of what is under a foreign state's emblem seal: a company's paper or a will may bear none.
#[test]
fn where_the_seal_is_the_clerks_to_see_the_line_asks() {
    let pack = pack();
    for (category, document) in [
        ("goods", "marking-duties"),
        ("heir", "heir-will"),
        ("heir", "heir-kinship"),
        ("nomad", "it-diploma"),
        ("nomad", "it-certificate"),
        ("disability", "disability-certificate"),
        ("pesticides", "trade-register-extract"),
        ("pesticides", "pesticide-licence"),
    ] {
        let mut applicant = applicant(&pack, category, Some(Script::Latn));
        let mut line = |all: &PresentedAll, state: &str| {
            applicant.issued_in = Some(state.to_owned());
            let lines = weigh(&pack.rules, &applicant, all).lines;
            lines
                .into_iter()
                .find(|l| l.document.as_str() == document)
                .unwrap()
        };
        let nothing = PresentedAll::new();
        for (state, need) in [
            (APOSTILLE, "apostille"),
            (CONSULAR, "consular"),
            (UNSETTLED, "ask"),
        ] {
            let line = line(&nothing, state);
            assert_eq!(line.legalisation, Legalisation::Ask, "{document} {state}");
            assert_eq!(line.legalisation_why.id, "checklist-legalisation-by-seal");
            assert!(
                format!("{:?}", line.legalisation_why).contains(need),
                "{document}"
            );
        }
        // What needs none whatever the seal is said at once.
        assert!(matches!(
            line(&nothing, EXEMPT).legalisation,
            Legalisation::Exempt { .. }
        ));
        assert_eq!(line(&nothing, "KAZ").legalisation, Legalisation::NotNeeded);
        // The clerk says.
        for (said, need) in [
            (Legalised::NotNeeded, Legalisation::NotNeeded),
            (Legalised::Apostille, Legalisation::Apostille),
            (Legalised::No, Legalisation::Ask),
        ] {
            let mut all = laid(&pack, &[document]);
            all.get_mut(&code(document)).unwrap().legalised = said;
            let line = line(&all, APOSTILLE);
            assert_eq!(line.legalisation, need, "{document} {said:?}");
            let open = line.parts.iter().any(|p| p.status != Status::Ok);
            assert_eq!(open, said == Legalised::No, "{document} {said:?}");
        }
    }
}

#[test]
fn ages_of_point_4() {
    let pack = pack();
    let eligible = |category: &str, age: Option<(i32, i32)>| {
        let mut applicant = applicant(&pack, category, None);
        applicant.age = age;
        pack.eligible(&applicant, &super::world::by_state)
    };
    for (category, age, fits) in [
        ("child", Some((15, 15)), Truth::Yes),
        ("child", Some((16, 16)), Truth::No),
        ("child", Some((15, 16)), Truth::Unknown),
        ("child", None, Truth::Unknown),
        ("aged", Some((64, 64)), Truth::No),
        ("aged", Some((65, 65)), Truth::Yes),
        ("aged", Some((64, 65)), Truth::Unknown),
        ("investor", None, Truth::Yes),
        ("investor", Some((3, 3)), Truth::Yes),
    ] {
        assert_eq!(eligible(category, age), fits, "{category} {age:?}");
    }
}

#[test]
fn an_earlier_iin_is_no_ground_against_a_correction() {
    let pack = pack();
    let mut applicant = applicant(&pack, "aged", Some(Script::Latn));
    let grounds = |applicant: &_| {
        let all = pack.grounds_for(GroundOf::Service, applicant, &super::world::by_state);
        all.iter().map(|g| g.code.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(grounds(&applicant), ["untrue", "not-conforming", "earlier-iin"]);
    applicant.request = "correct".to_owned().try_into().unwrap();
    assert_eq!(grounds(&applicant), ["untrue", "not-conforming"]);
    let fields = pack.fields_for(&applicant, &super::world::by_state);
    assert!(fields.iter().any(|f| f.key.as_str() == "iin_to_correct"));
}

#[test]
fn another_identity_document_needs_its_treaty() {
    let pack = pack();
    let applicant = applicant(&pack, "aged", Some(Script::Latn));
    let mut all = laid(&pack, &["identity-card"]);
    all.remove(&code("passport"));
    assert!(weigh(&pack.rules, &applicant, &all).verdict.complete());
    all.get_mut(&code("identity-card")).unwrap().note.clear();
    let verdict = weigh(&pack.rules, &applicant, &all).verdict;
    assert!(verdict.lacks.is_empty());
    assert_eq!(verdict.asks[0].what, What::Treaty);
}

/// By a way that is signed digitally a file of each document will do, and an original on paper is nobody's question.
#[test]
fn a_file_is_what_there_is_of_each_document_of_a_portal() {
    let mut packs = packs().into_iter();
    let pack = packs.find(|p| p.channels.iter().any(|c| c.is_digital())).unwrap();
    let portal = pack.channels.iter().find(|c| c.is_digital()).unwrap();
    let mut whom = applicant(&pack, pack.categories[0].code.as_str(), Some(Script::Latn));
    whom.request = portal.requests[0].clone();
    let documents = |of: Presented| -> PresentedAll {
        let rules = pack.rules.documents.iter().filter(|r| r.is_of(&whom));
        let one = |code: &DocumentCode| (code.clone(), of.clone());
        rules.map(|r| one(&r.code)).collect()
    };
    let file = documents(Presented {
        copy: true,
        valid_until: Some(today()),
        ..Presented::default()
    });
    let verdict = weigh(&pack.rules, &whom, &file).verdict;
    assert!(
        verdict.lacks.iter().any(|l| l.what == What::Original),
        "at the window"
    );
    let by_portal = tereze::domain::checklist::Applicant {
        channel: portal.code.clone(),
        ..whom.clone()
    };
    let list = weigh(&pack.rules, &by_portal, &file);
    assert!(list.verdict.complete(), "{:?}", list.verdict);
    let named =
        |l: &tereze::domain::checklist::Line| l.parts.iter().any(|p| p.why.id == "checklist-copy-electronic");
    assert!(list.lines.iter().all(named), "{:?}", list.lines);
    // What was laid down on paper alone is no file.
    let paper = documents(Presented {
        original: tereze::domain::document::Original::SeenAndReturned,
        valid_until: Some(today()),
        ..Presented::default()
    });
    let lacks = weigh(&pack.rules, &by_portal, &paper).verdict.lacks;
    assert!(
        lacks.len() == list.lines.len() && lacks.iter().all(|l| l.what == What::Copy),
        "{lacks:?}"
    );
}
