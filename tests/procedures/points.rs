//! Each point of the regulations, service by service: a pack cites it, or `points.tsv` says where the program does what it
//! asks, or why nothing is done.

use std::collections::BTreeSet;
use tereze::forms::citation;

/// The parts of the texts that speak of each service.
const PARTS: [(&str, &str, &[&str]); 9] = [
    ("iin-consular", "003_0bb720cd39457a87", &["order", "1", "2", "3"]),
    (
        "iin-temporary",
        "000_d970fce98eaf48f2",
        &["order", "1", "2", "3", "4"],
    ),
    (
        "passport-id",
        "001_75fb4d6593277bce",
        &[
            "order",
            "annex 1.1",
            "annex 1.2",
            "annex 1.3",
            "annex 1 table 2",
            "annex 1 table 3",
        ],
    ),
    (
        "temporary-id",
        "001_75fb4d6593277bce",
        &[
            "annex 2.1",
            "annex 2.2",
            "annex 2.3",
            "annex 2 table 2",
            "annex 2 table 3",
        ],
    ),
    (
        "residence-registration",
        "001_75fb4d6593277bce",
        &[
            "annex 3.1",
            "annex 3.2",
            "annex 3.3",
            "annex 3 table 2",
            "annex 3 table 3",
        ],
    ),
    (
        "residence-deregistration",
        "001_75fb4d6593277bce",
        &[
            "annex 4.1",
            "annex 4.2",
            "annex 4.3",
            "annex 4 table 2",
            "annex 4 table 3",
        ],
    ),
    (
        "permanent-residence",
        "002_24ca5a3e3e60c4b3",
        &["order", "annex 1.1", "annex 1.2", "annex 1.3", "annex 1.4"],
    ),
    (
        "refugee-status",
        "002_24ca5a3e3e60c4b3",
        &["annex 4.1", "annex 4.2", "annex 4.3"],
    ),
    (
        "labour-permit",
        "004_4bae6084cb402d0a",
        &["order", "1", "2", "3", "4"],
    ),
];

/// Every point of a part and every item of it, as citations name them.
fn places(text: &str, part: &str) -> Vec<(String, String)> {
    let numbers = || (1..30).flat_map(|n| [format!("{n}"), format!("{n}-1")]);
    let mut out = Vec::new();
    for point in numbers().map(|n| format!("{part}.{n}")) {
        let Some(quote) = citation::open(text, &point) else {
            continue;
        };
        let items = numbers().map(|n| format!("{point}.{n}"));
        let items: Vec<_> = items
            .filter_map(|item| Some((item.clone(), citation::open(text, &item)?)))
            .collect();
        if items.is_empty() {
            out.push((point, quote.paragraphs.concat()));
        }
        out.extend(
            items
                .into_iter()
                .map(|(item, quote)| (item, quote.paragraphs.concat())),
        );
    }
    out
}

/// Every `point` that stands in a file, wherever.
fn points_in(value: &toml::Value, out: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(text) if key.ends_with("point") => {
                        out.insert(text.clone());
                    }
                    other => points_in(other, out),
                }
            }
        }
        toml::Value::Array(all) => all.iter().for_each(|v| points_in(v, out)),
        _ => {}
    }
}

fn pack(service: &str) -> toml::Value {
    let file = format!("{}/forms/{service}.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// Whether a citation opens this place, or one inside it.
fn covers(citation: &str, place: &str) -> bool {
    let same = |a: &str, b: &str| {
        a.strip_prefix(b)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ']))
    };
    same(place, citation) || same(citation, place)
}

const POINTS: &str = include_str!("points.tsv");
const COLUMNS: &str = "text\tpoint\tkind\twhere\twhat";

struct Row<'a> {
    line: usize,
    text: &'a str,
    point: &'a str,
    kind: &'a str,
    place: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let mut lines = POINTS.lines();
    assert_eq!(lines.next(), Some(COLUMNS));
    let row = |(nth, line): (usize, &'static str)| {
        let [text, point, kind, place, what] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("points.tsv: line {}: five columns", nth + 2);
        };
        assert!(!what.is_empty(), "points.tsv: line {}", nth + 2);
        Row {
            line: nth + 2,
            text,
            point,
            kind,
            place,
        }
    };
    lines.enumerate().map(row).collect()
}

/// What is wrong with the place that a row names.
fn wrong(row: &Row) -> Option<String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let wrong = match row.kind {
        "nothing" => row.place != "-",
        "program" => {
            let missing = |file: &str| !std::path::Path::new(root).join(file).is_file();
            row.place.split(' ').any(missing)
        }
        "pack" => {
            let [service, table, code] = row.place.split(' ').collect::<Vec<_>>()[..] else {
                return Some(format!("line {}: service, table and code", row.line));
            };
            let items = pack(service).get(table).and_then(|t| t.as_array().cloned());
            let mut codes = items.iter().flatten().filter_map(|i| i.get("code"));
            !codes.any(|c| c.as_str() == Some(code))
        }
        _ => true,
    };
    wrong.then(|| format!("line {}: {} {}", row.line, row.kind, row.place))
}

#[test]
fn each_point_is_cited_by_its_pack_or_accounted_for() {
    let rows = rows();
    let mut wrongs: Vec<String> = rows.iter().filter_map(wrong).collect();
    let mut told = BTreeSet::new();
    for (service, text, parts) in PARTS {
        let mut cited = BTreeSet::new();
        points_in(&pack(service), &mut cited);
        assert!(cited.len() > 10, "{service}");
        for (place, words) in parts.iter().flat_map(|part| places(text, part)) {
            let row = rows.iter().find(|r| r.text == text && r.point == place);
            let is_cited = cited.iter().any(|c| covers(c, &place));
            match row {
                None if !is_cited => {
                    wrongs.push(format!("{service}: {place}: neither cited nor told of: {words}"))
                }
                Some(row) if is_cited => wrongs.push(format!("line {}: {service} cites {place}", row.line)),
                Some(row) => drop(told.insert(row.line)),
                None => {}
            }
        }
    }
    let idle = rows.iter().filter(|r| !told.contains(&r.line));
    wrongs.extend(idle.map(|r| format!("line {}: no such point: {} {}", r.line, r.text, r.point)));
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n"));
}
