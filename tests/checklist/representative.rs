//! Who may stand for whom, and which papers that asks for: typed by hand; of the law is only that an attorney is not taken.

use super::world::{applicant, packs, weigh};
use std::collections::BTreeSet;
use std::sync::Arc;
use tereze::domain::checklist::{Applicant, LegalisationRule, Represented, Truth};
use tereze::domain::code::RepresentationCode;
use tereze::domain::document::PresentedAll;
use tereze::forms::pack::{Pack, Source};

fn pack() -> Arc<Pack> {
    let mut packs = packs().into_iter();
    packs.find(|p| p.code.as_str().starts_with("iin-con")).unwrap()
}

fn by(code: &str) -> RepresentationCode {
    RepresentationCode::parse(code).unwrap()
}

fn ask(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

fn of(category: &str, age: Option<(i32, i32)>) -> Applicant {
    Applicant {
        age,
        ..applicant(&pack(), category, None)
    }
}

#[test]
fn an_attorney_is_not_taken_and_the_point_says_why() {
    let pack = pack();
    let attorney = pack.representation(&by("attorney")).unwrap();
    assert!(!attorney.allowed);
    assert_eq!(attorney.point.as_deref(), Some("2.6"));
    assert!(attorney.why.kk.contains("жеке өзі жүгінеді"));
    for age in [None, Some((5, 5)), Some((40, 40))] {
        let who = of("heir", age);
        assert_eq!(pack.may_be_represented(&by("attorney"), &who, &ask), Truth::No);
    }
    let cited = pack
        .citations()
        .iter()
        .find(|c| c.item == "representation attorney");
    assert_eq!(
        cited.unwrap().words,
        "жеке өзі жүгінеді және мынадай құжаттарды ұсынады"
    );
}

/// Category, age, whether the applicant does not come alone, whether a parent may stand.
#[test]
fn a_child_does_not_come_alone_and_a_parent_stands_for_a_minor() {
    let pack = pack();
    for (category, age, needed, parent) in [
        ("child", None, Truth::Yes, Truth::Unknown),
        ("child", Some((15, 15)), Truth::Yes, Truth::Yes),
        ("heir", None, Truth::Unknown, Truth::Unknown),
        ("heir", Some((15, 15)), Truth::Yes, Truth::Yes),
        // The day of birth is not known: fifteen or sixteen.
        ("heir", Some((15, 16)), Truth::Unknown, Truth::Yes),
        ("heir", Some((16, 16)), Truth::No, Truth::Yes),
        ("heir", Some((17, 18)), Truth::No, Truth::Unknown),
        ("heir", Some((18, 18)), Truth::No, Truth::No),
        ("aged", Some((70, 70)), Truth::No, Truth::No),
    ] {
        let who = of(category, age);
        assert_eq!(pack.must_be_represented(&who, &ask), needed, "{category} {age:?}");
        let may = |code: &str| pack.may_be_represented(&by(code), &who, &ask);
        assert_eq!(may("parent"), parent, "{category} {age:?}");
        // A ward can be of any age.
        assert_eq!(may("guardian"), Truth::Yes);
    }
}

#[test]
fn the_papers_of_whoever_stands_for_the_applicant_are_asked_for_besides() {
    let pack = pack();
    let identity = "representative-identity";
    for (category, standing, asked) in [
        ("heir", None, &[][..]),
        ("heir", Some(("parent", Some("TUR"))), &[identity, "kinship"]),
        (
            "heir",
            Some(("guardian", Some("TUR"))),
            &[identity, "guardianship"],
        ),
        // The parent's document of the regulation is the representative's, if that parent is the citizen.
        ("child", Some(("parent", Some("KAZ"))), &[]),
        ("child", Some(("parent", Some("TUR"))), &[identity]),
        (
            "child",
            Some(("guardian", Some("KAZ"))),
            &[identity, "guardianship"],
        ),
    ] {
        let mut who = of(category, Some((9, 9)));
        who.represented = standing.map(|(code, citizenship): (&str, Option<&str>)| Represented {
            by: by(code),
            citizenship: citizenship.map(str::to_owned),
        });
        let lines = weigh(&pack.rules, &who, &PresentedAll::new()).lines;
        let office = |code: &_| pack.document(code).is_some_and(|d| d.source == Source::Office);
        let found: BTreeSet<&str> = lines
            .iter()
            .filter(|l| office(&l.document))
            .map(|l| l.document.as_str())
            .collect();
        assert_eq!(found, asked.iter().copied().collect(), "{category} {standing:?}");
    }
}

/// What the office alone asks for stops acceptance; it is no ground of point 7.
#[test]
fn a_paper_that_the_office_alone_asks_for_is_no_ground() {
    let pack = pack();
    let mut who = of("heir", Some((9, 9)));
    who.represented = Some(Represented {
        by: by("parent"),
        citizenship: Some("TUR".to_owned()),
    });
    let verdict = weigh(&pack.rules, &who, &PresentedAll::new()).verdict;
    assert_eq!(pack.intake_grounds(&verdict, &who).len(), 1);
    let mut ours = verdict;
    ours.lacks.retain(|l| pack.is_offices_own(&l.document));
    assert!(!ours.lacks.is_empty());
    assert!(pack.intake_grounds(&ours, &who).is_empty());
}
