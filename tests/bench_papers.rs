//! How long a certificate takes and how large it is. Run with `--release -- --ignored --nocapture`.

#[path = "fixtures/paper_case.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod paper_case;

use std::time::Instant;
use tereze::papers::content::Value;
use tereze::papers::office::{self, OfficePaper};
use tereze::papers::print;

/// A register of a year.
const ROWS: usize = 1000;
const REGISTER_LIMIT_MS: f64 = 100.0;

#[test]
#[ignore = "a measurement; meaningful only in a release build"]
fn a_register_of_a_thousand_rows_takes_less_than_a_tenth_of_a_second() {
    let mut content = paper_case::vietnamese();
    let cells = [
        "20.11.2026 12:41",
        "1-2026-000412",
        "тіркеу куәлігі / регистрационное свидетельство, № 1-2026-02-000017",
    ];
    let more = ["Чаглаян Шюкрю", "U12345678", "Айгүл С. / Айгуль С.", ""];
    let row = |n: usize| {
        let rest = cells.iter().chain(&more).map(|c| (*c).to_owned());
        std::iter::once((n + 1).to_string())
            .chain(rest)
            .collect::<Vec<_>>()
    };
    let rows = (0..ROWS).map(row).collect();
    content.values.insert("rows".to_owned(), Value::Rows(rows));
    let mut times: Vec<f64> = (0..10)
        .map(|_| {
            let start = Instant::now();
            let paper = office::paper(OfficePaper::Results, content.clone()).unwrap();
            std::hint::black_box(print(&paper).unwrap());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{ROWS} rows: median {:.1} ms, slowest {:.1} ms",
        times[5], times[9]
    );
    if !cfg!(debug_assertions) {
        assert!(times[5] <= REGISTER_LIMIT_MS, "{} ms", times[5]);
    }
}

#[test]
#[ignore = "a measurement; meaningful only in a release build"]
fn a_register_of_a_service_of_a_thousand_rows_takes_less_than_a_tenth_of_a_second() {
    let passports = tereze::forms::embedded::PACKS
        .iter()
        .find(|(_, text)| text.contains("series   = \"50\""))
        .map(|(name, text)| tereze::forms::check::read(name, text.as_bytes()).unwrap())
        .unwrap();
    let register = &passports.registers[0];
    let mut content = paper_case::vietnamese();
    let cells = [
        "АБ 1234567",
        "Жұматөлеген Ерқанат Сапарұлы / ZHUMATOLEGEN ERQANAT",
        "21.10.1985",
        "паспорт беру / выдача паспорта",
        "жалпы тәртіппен / в общем порядке",
        "1-2026-000412",
    ];
    let row = |n: usize| {
        let rest = cells.iter().map(|c| (*c).to_owned());
        std::iter::once((n + 1).to_string())
            .chain(rest)
            .collect::<Vec<_>>()
    };
    let rows = (0..ROWS).map(row).collect();
    content.values.insert("rows".to_owned(), Value::Rows(rows));
    let mut times: Vec<f64> = (0..10)
        .map(|_| {
            let start = Instant::now();
            let content = content.clone();
            let paper = office::list(
                OfficePaper::ServiceRegister,
                content,
                &register.title,
                &register.columns,
                &register.signatures,
            );
            std::hint::black_box(print(&paper.unwrap()).unwrap());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{ROWS} rows of a register of a service: median {:.1} ms, slowest {:.1} ms",
        times[5], times[9]
    );
}

const RUNS: usize = 200;
const LIMIT_MS: f64 = 5.0;

#[test]
#[ignore = "a measurement; meaningful only in a release build"]
fn a_certificate_takes_less_than_five_milliseconds() {
    for (who, content) in [
        ("ordinary", paper_case::vietnamese()),
        ("longest", paper_case::longest()),
    ] {
        for code in paper_case::CODES {
            let paper = paper_case::paper(code, &content);
            let size = print(&paper).unwrap().len();
            let mut times: Vec<f64> = (0..RUNS)
                .map(|_| {
                    let start = Instant::now();
                    std::hint::black_box(print(&paper).unwrap());
                    start.elapsed().as_secs_f64() * 1000.0
                })
                .collect();
            times.sort_by(f64::total_cmp);
            let (median, late) = (times[RUNS / 2], times[RUNS * 95 / 100]);
            println!("{code:15} {who:9} median {median:.2} ms, p95 {late:.2} ms, {size} bytes");
            if !cfg!(debug_assertions) && code == "certificate" && who == "ordinary" {
                assert!(median <= LIMIT_MS, "{median} ms");
            }
        }
    }
}
