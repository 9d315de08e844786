//! How long a certificate takes and how large it is. Run with `--release -- --ignored --nocapture`.

#[path = "fixtures/paper_case.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod paper_case;

use std::time::Instant;
use tereze::papers::print;

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
