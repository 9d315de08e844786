//! Every state of the table, and what the office's confirmation changes.

use super::*;

const STATES: &str = include_str!("../../../assets/treaties/states.tsv");
const PARTIES: &str = include_str!("../../../assets/treaties/parties.tsv");
const BILATERAL: &str = include_str!("../../../assets/treaties/bilateral.tsv");

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-20")
}

fn treaties() -> Treaties {
    Treaties::read(STATES, PARTIES, BILATERAL).unwrap()
}

/// The conventions of 003, point 6, by the codes that packs use.
const EXEMPTING: [&str; 2] = ["minsk-1993", "chisinau-2002"];

/// As long as the manager confirmed nothing.
fn unconfirmed(treaties: &Treaties, issued_in: &str, on: NaiveDate) -> Legalisation {
    treaties.legalisation(issued_in, on, &EXEMPTING, &BTreeSet::new())
}

#[test]
fn the_tables_read_whole() {
    let treaties = treaties();
    assert_eq!(treaties.states().len(), 199);
    assert_eq!(
        treaties
            .states()
            .iter()
            .filter(|s| s.apostille_from.is_some())
            .count(),
        129
    );
    assert_eq!(treaties.parties().len(), 23);
    assert_eq!(Treaties::embedded().parties(), treaties.parties());
    for party in treaties.parties() {
        assert!(treaties.state(&party.iso3).is_some(), "{}", party.iso3);
        assert!(!party.source.is_empty());
        assert!(EXEMPTING.contains(&party.treaty.as_str()));
    }
}

/// The whole table, state by state: nobody is exempt by an unconfirmed row.
#[test]
fn an_unconfirmed_row_asks_and_never_exempts() {
    let treaties = treaties();
    let mut asked = Vec::new();
    let (mut apostille, mut consular) = (0, 0);
    for state in treaties.states() {
        match unconfirmed(&treaties, &state.iso3, today()) {
            Legalisation::OwnState => assert_eq!(state.iso3, "KAZ"),
            Legalisation::Exempt { treaty } => panic!("{} exempt by {treaty}", state.iso3),
            Legalisation::Ask { .. } => asked.push(state.iso3.as_str()),
            Legalisation::Needed {
                seal: Seal::Apostille,
                ..
            } => apostille += 1,
            Legalisation::Needed {
                seal: Seal::ConsularLegalisation,
                ..
            } => consular += 1,
        }
    }
    let expected = [
        "ARM", "AZE", "BLR", "GEO", "KGZ", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB",
    ];
    assert_eq!(asked, expected);
    // 129 in the apostille convention, less Kazakhstan and ten of those asked about (Turkmenistan is in neither).
    assert_eq!((apostille, consular), (129 - 11, 199 - 1 - 11 - 118));
}

#[test]
fn what_the_clerk_is_asked() {
    let treaties = treaties();
    let ask = |state: &str| match unconfirmed(&treaties, state, today()) {
        Legalisation::Ask {
            why,
            treaty,
            otherwise,
        } => (why.id, treaty, otherwise),
        other => panic!("{state}: {other:?}"),
    };
    let minsk = Some("minsk-1993".to_owned());
    assert_eq!(
        ask("BLR"),
        ("treaty-ask-party", minsk.clone(), Some(Seal::Apostille))
    );
    assert_eq!(
        ask("TKM"),
        ("treaty-ask-party", minsk, Some(Seal::ConsularLegalisation))
    );
    assert_eq!(ask("UKR"), ("treaty-ask-ended", None, Some(Seal::Apostille)));
    assert_eq!(ask("QQQ"), ("treaty-ask-unknown-state", None, None));
    assert_eq!(ask(""), ("treaty-ask-unknown-state", None, None));
}

#[test]
fn the_manager_confirms_a_party() {
    let treaties = treaties();
    let confirmed: BTreeSet<String> = [
        party_key("BLR", "chisinau-2002"),
        party_key("UKR", "minsk-1993"),
        party_key("TUR", "minsk-1993"),
    ]
    .into();
    let by = |state: &str, on: &str| treaties.legalisation(state, day(on), &EXEMPTING, &confirmed);
    assert_eq!(
        by("BLR", "2026-11-20"),
        Legalisation::Exempt {
            treaty: "chisinau-2002".to_owned()
        }
    );
    assert_eq!(by("RUS", "2026-11-20").code(), "ask");
    // The end of a row is not lifted by confirming the party.
    assert_eq!(by("UKR", "2024-05-19").code(), "exempt");
    assert_eq!(by("UKR", "2024-05-20").code(), "ask");
    // No row, nothing to confirm.
    assert_eq!(by("TUR", "2026-11-20").code(), "needed");
    // A pack that names one convention alone.
    let only = treaties.legalisation("BLR", today(), &["minsk-1993"], &confirmed);
    assert_eq!(only.code(), "ask");
    let none = treaties.legalisation("BLR", today(), &[], &confirmed);
    assert_eq!(
        none,
        Legalisation::Needed {
            seal: Seal::Apostille,
            confirmed: true
        }
    );
}

#[test]
fn a_confirmed_row_exempts_while_it_holds() {
    let parties = "treaty\tiso3\tstate\tparty\tfrom\tuntil\tstatus\tsource\tnote\n\
        minsk-1993\tAAA\tA\tyes\t2020-01-01\t2025-12-31\tconfirmed\tthe depositary\t\n\
        chisinau-2002\tBBB\tB\tsigned\t\t\tconfirmed\tthe depositary\t\n";
    let states = "iso3\tstate\tapostille_from\tstatus\tsource\tnote\n\
        AAA\tA\t\tconfirmed\ts\t\nBBB\tB\t2022-01-01\tunconfirmed\ts\t\nKAZ\tK\t2001-01-30\tconfirmed\ts\t\n";
    let treaties = Treaties::read(states, parties, "head\n").unwrap();
    let code = |state: &str, on: &str| unconfirmed(&treaties, state, day(on)).code();
    assert_eq!(code("AAA", "2020-01-01"), "exempt");
    assert_eq!(code("AAA", "2025-12-31"), "exempt");
    assert_eq!(code("AAA", "2019-12-31"), "needed");
    assert_eq!(code("AAA", "2026-01-01"), "needed");
    assert_eq!(code("BBB", "2026-01-01"), "ask", "signed is not bound");
    let seal = |on: &str| treaties.seal(treaties.state("BBB").unwrap(), day(on));
    assert_eq!(seal("2021-12-31"), Seal::ConsularLegalisation);
    assert_eq!(seal("2022-01-01"), Seal::Apostille);
}

#[test]
fn apostille_by_the_day() {
    let treaties = treaties();
    let seal = |state: &str, on: &str| match unconfirmed(&treaties, state, day(on)) {
        Legalisation::Needed { seal, confirmed } => (seal, confirmed),
        other => panic!("{state}: {other:?}"),
    };
    assert_eq!(seal("TUR", "2026-11-20"), (Seal::Apostille, false));
    assert_eq!(seal("DEU", "2026-11-20"), (Seal::Apostille, true));
    assert_eq!(seal("D", "2026-11-20"), (Seal::Apostille, true), "the MRZ's code");
    assert_eq!(seal("VNM", "2026-09-10"), (Seal::ConsularLegalisation, true));
    assert_eq!(seal("VNM", "2026-09-11"), (Seal::Apostille, true));
    assert_eq!(seal("EGY", "2026-11-20"), (Seal::ConsularLegalisation, false));
    assert_eq!(
        seal("DEU", "2001-01-29"),
        (Seal::ConsularLegalisation, true),
        "Kazakhstan not yet"
    );
    assert_eq!(unconfirmed(&treaties, "KAZ", today()), Legalisation::OwnState);
}

#[test]
fn bilateral_treaties_decide_nothing() {
    let treaties = treaties();
    assert_eq!(treaties.bilateral("TUR").unwrap().thought_to_lift, "yes");
    assert_eq!(unconfirmed(&treaties, "TUR", today()).code(), "needed");
    assert_eq!(unconfirmed(&treaties, "CHN", today()).code(), "needed");
    assert!(treaties.bilateral("DEU").is_none());
}

#[test]
fn bad_rows_are_placed() {
    let head = "h\n";
    let read = |parties: &str| Treaties::read(head, &format!("{head}{parties}"), head).unwrap_err();
    assert_eq!(read("minsk-1993\tarm\t\tyes\t\t\tconfirmed").column, "iso3");
    assert_eq!(read("minsk-1993\tARM\t\tmaybe\t\t\tconfirmed").column, "party");
    assert_eq!(read("minsk-1993\tARM\t\tyes\t1993\t\tconfirmed").column, "from");
    let bad = read("\nminsk-1993\tARM\t\tyes\t\t\tpartly confirmed");
    assert_eq!((bad.table, bad.line, bad.column), ("parties", 3, "status"));
}
