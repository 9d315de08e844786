//! How long a register with many cases in work takes to open. `cargo test --release --test bench_registers -- --ignored --nocapture`

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "fixtures/made_up.rs"]
mod made_up;

use chrono::{NaiveTime, Utc};
use std::time::Instant;
use tereze::domain::code::{ClerkCode, RegisterCode, ServiceCode};
use tereze::domain::institution::{Institution, InstitutionKind};
use tereze::domain::title::Title;
use tereze::office::entrance::Entrance;
use tereze::office::request::pack_lists::{OfPack, PackList, PackListReply};
use tereze::office::request::{
    Foundation, PersonName, RegisterReply, RegisterRequest, Reply, Request, Stock,
};
use tereze::texts::lang::{Lang, Texts};
use zeroize::Zeroizing;

/// A day of a large city.
const CASES: usize = 1000;
const LIMIT_MS: f64 = 100.0;

fn founded(home: &std::path::Path) -> (Entrance, tereze::office::request::OfficeView) {
    let institution = Institution::named(
        InstitutionKind::ServiceCentre,
        Title::new("Орталық", "Центр", ""),
        Title::new("Тараз", "Тараз", ""),
    );
    let name = |kk: &str, ru: &str| PersonName {
        kk: kk.to_owned(),
        ru: ru.to_owned(),
    };
    let mut entrance = Entrance::new(home.to_owned());
    let foundation = Foundation {
        lang: Lang::Ru,
        zone: institution.zone,
        institution,
        window: "1".to_owned(),
        account: ClerkCode::parse("aigul").unwrap(),
        clerk: name("Айгүл", "Айгуль"),
        post: Texts::default(),
        chief: name("Ерлан", "Ерлан"),
        open: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        close: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        stock: Stock::A4,
        password: Zeroizing::new("practice password 1".to_owned()),
    };
    match entrance.handle(Request::Found(Box::new(foundation)), Utc::now()) {
        Reply::Founded { view, .. } => (entrance, *view),
        other => panic!("{other:?}"),
    }
}

#[test]
#[ignore = "a measurement; meaningful only in a release build"]
fn a_register_of_a_thousand_cases_opens_in_less_than_a_tenth_of_a_second() {
    let dir = tempfile::tempdir().unwrap();
    let (mut entrance, view) = founded(dir.path());
    let mut ask = |request| entrance.handle(request, Utc::now());
    let answers = [("carrier", "paper")];
    let cases = made_up::accepted(&mut ask, &view, "passport-id", CASES, &answers, Utc::now());
    let asked = |list: PackList| Request::Registers(Box::new(RegisterRequest::OfPack(list)));
    let of = |list: &str| OfPack {
        service: ServiceCode::parse("passport-id").unwrap(),
        list: RegisterCode::parse(list).unwrap(),
    };
    let mut opens = |list: &str| {
        let mut found = 0;
        let mut times: Vec<f64> = (0..10)
            .map(|_| {
                let start = Instant::now();
                let reply = ask(asked(PackList::Offered(of(list))));
                let taken = start.elapsed().as_secs_f64() * 1000.0;
                match reply {
                    Reply::Registers(reply) => match *reply {
                        RegisterReply::OfPack(PackListReply::Offered(rows)) => found = rows.len(),
                        other => panic!("{other:?}"),
                    },
                    other => panic!("{other:?}"),
                }
                taken
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{list}: {found} of {CASES} cases: median {:.1} ms, slowest {:.1} ms",
            times[5], times[9]
        );
        if !cfg!(debug_assertions) {
            assert!(times[5] <= LIMIT_MS, "{} ms", times[5]);
        }
        found
    };
    assert_eq!(opens("district"), CASES);
    assert_eq!(opens("consolidated"), 0);
    let close = PackList::Close {
        of: of("district"),
        cases: cases.into_iter().map(|c| c.id).collect(),
    };
    let start = Instant::now();
    assert!(matches!(
        entrance.handle(asked(close), Utc::now()),
        Reply::Sheet(_)
    ));
    println!(
        "district closed with {CASES} cases: {:.0} ms",
        start.elapsed().as_secs_f64() * 1000.0
    );
}
