//! Every quotation is opened where it stands, and the words of a term say that term.

use super::rows::{self, Step};
use tereze::domain::term::Term;
use tereze::forms::citation::{self, Quote};
use tereze::forms::embedded;

fn text_of(service: &str) -> &'static str {
    rows::service(service).unwrap().0
}

/// The rows of a table 1 stand one under another, and over several pages: units, actions, ends and terms of one page.
const PAGES: [&str; 3] = ["", "-on", "-last"];

fn quoted(row: &Step) -> [(&'static str, Option<&String>); 4] {
    [
        ("units", row.unit.as_ref()),
        ("actions", Some(&row.action)),
        ("ends", row.end_form.as_ref()),
        ("terms", row.words.as_ref()),
    ]
}

fn in_table(row: &Step) -> Option<String> {
    let missing = |page: &str| -> Vec<&'static str> {
        let absent = |(place, words): &(&'static str, Option<&String>)| {
            let point = format!("{} {place}{page}", row.point);
            let quote = citation::open(text_of(&row.service), &point);
            words.is_some_and(|w| !quote.is_some_and(|q| q.has(w)))
        };
        quoted(row)
            .into_iter()
            .filter(absent)
            .map(|(place, _)| place)
            .collect()
    };
    let least = PAGES.iter().map(|page| missing(page)).min_by_key(Vec::len)?;
    (!least.is_empty()).then(|| format!("{least:?} do not stand in {}", row.point))
}

fn at_point(row: &Step) -> Option<String> {
    let text = text_of(&row.service);
    let Some(quote) = citation::open(text, &row.point) else {
        return Some(format!("{} does not open", row.point));
    };
    let says = |point: &str, words: &str| citation::open(text, point).is_some_and(|q: Quote| q.has(words));
    for (place, words) in quoted(row) {
        let Some(words) = words else { continue };
        // The units of a table 2 or 3 head its columns; another point is named in the notes.
        let table = row
            .point
            .rsplit_once('.')
            .filter(|(table, _)| table.contains(" table "));
        let elsewhere = row.notes.strip_prefix("the unit stands in ");
        let unit = place == "units"
            && (table.is_some_and(|(table, _)| says(table, words))
                || elsewhere.is_some_and(|p| says(p, words)));
        if !quote.has(words) && !unit {
            return Some(format!("{words:?} does not stand in {}", row.point));
        }
    }
    None
}

fn misquoted(row: &Step) -> Option<String> {
    if row.point.ends_with(" table 1") {
        in_table(row)
    } else {
        at_point(row)
    }
}

#[test]
fn a_quotation_changed_by_a_word_or_put_elsewhere_is_found() {
    for row in rows::steps(rows::STEPS).unwrap() {
        let changed = |change: &dyn Fn(&mut Step)| {
            let mut other = row.clone();
            change(&mut other);
            assert!(misquoted(&other).is_some(), "line {}", row.line);
        };
        changed(&|r| r.action = format!("{} емес", r.action));
        changed(&|r| r.unit = Some("Елшілік".to_owned()));
        changed(&|r| r.end_form = Some("хат-хабар".to_owned()));
        changed(&|r| r.words = Some("25 минут".to_owned()));
        changed(&|r| r.point = "order.1".to_owned());
    }
}

#[test]
fn every_step_stands_in_its_regulation() {
    let steps = rows::steps(rows::STEPS).unwrap();
    let mut wrong = Vec::new();
    for row in &steps {
        let found = misquoted(row);
        wrong.extend(found.map(|f| format!("line {}: {} {}: {f}", row.line, row.service, row.number)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (service, ..) in rows::SERVICES {
        assert!(
            steps.iter().any(|s| s.service == service),
            "{service} has no steps"
        );
    }
}

#[test]
fn every_whole_term_stands_in_its_regulation() {
    for rule in rows::rules(rows::TERMS).unwrap() {
        let quote = citation::open(text_of(&rule.service), &rule.point);
        let quote = quote.unwrap_or_else(|| panic!("line {}: {} does not open", rule.line, rule.point));
        assert!(quote.has(&rule.words), "line {}: {}", rule.line, rule.words);
    }
}

fn pressed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whatever the reader makes of paragraphs and points: the letters stand so in the file.
#[test]
fn every_quotation_stands_in_the_file_letter_for_letter() {
    let steps = rows::steps(rows::STEPS).unwrap();
    let rules = rows::rules(rows::TERMS).unwrap();
    for (service, id, _) in rows::SERVICES {
        assert!(embedded::regulation(id).is_some(), "{id}");
        let path = format!("{}/assets/regulations/{id}.txt", env!("CARGO_MANIFEST_DIR"));
        let file = pressed(&std::fs::read_to_string(path).unwrap());
        let of_steps = steps.iter().filter(|s| s.service == service);
        let words = of_steps
            .flat_map(|s| quoted(s).map(|(_, words)| words.cloned()))
            .flatten();
        let of_rules = rules
            .iter()
            .filter(|r| r.service == service)
            .map(|r| r.words.clone());
        for words in words.chain(of_rules) {
            assert!(file.contains(&pressed(&words)), "{service}: {words}");
        }
    }
}

const NUMBERS: [(&str, u32); 7] = [
    ("бір", 1),
    ("үш", 3),
    ("төрт", 4),
    ("бес", 5),
    ("он", 10),
    ("он бес", 15),
    ("жиырма", 20),
];

/// The number and the unit of a term stand in its words.
fn says(words: &str, term: Term) -> bool {
    let digits = words
        .split(|c: char| !c.is_ascii_digit())
        .any(|n| n.parse() == Ok(term.count()));
    let spelled = format!(" {words} ");
    let spelled = NUMBERS
        .iter()
        .any(|(name, count)| *count == term.count() && spelled.contains(&format!(" {name} ")));
    let unit = match term {
        Term::Minutes(_) => words.contains("минут"),
        Term::Hours(_) => words.contains("сағат"),
        Term::WorkingDays(_) => words.contains("жұмыс күн"),
        Term::CalendarDays(_) => words.contains("күнтізбелік"),
        Term::Days(_) => {
            words.contains("күн") && !words.contains("жұмыс күн") && !words.contains("күнтізбелік")
        }
    };
    (digits || spelled) && unit
}

#[test]
fn the_words_of_a_term_say_it() {
    for row in rows::steps(rows::STEPS).unwrap() {
        if let (Some(term), Some(words)) = (row.term, &row.words) {
            assert!(says(words, term), "line {}: {term:?}: {words}", row.line);
        }
    }
    for rule in rows::rules(rows::TERMS).unwrap() {
        assert!(
            says(&rule.words, rule.term),
            "line {}: {:?}: {}",
            rule.line,
            rule.term,
            rule.words
        );
    }
}

fn wrong(line: &str, from: &str, to: &str) -> String {
    let row = rows::STEPS.lines().find(|l| l.starts_with(line)).unwrap();
    assert!(row.contains(from), "{row}");
    let text = rows::STEPS.replacen(row, &row.replacen(from, to, 1), 1);
    rows::steps(&text).unwrap_err().join("\n")
}

#[test]
fn a_row_that_cannot_be_is_refused() {
    let line = "iin-temporary\tmain window\tw1\t";
    assert!(wrong(line, "iin-temporary", "iin-temporal").contains("is no service"));
    assert!(wrong(line, "\tw2\t", "\tw9\t").contains("w9 is no step"));
    assert!(wrong(line, "\t20 min\t", "\t20 moments\t").contains("is not a term"));
    assert!(wrong(line, "main window", "main door").contains("is no path"));
    assert!(wrong(line, "\tw1\t", "\tw2\t").contains("w2 stands twice"));
    assert!(wrong(line, "\tcheck\t", "\tcheck\t-\t").contains("13 cells"));
    assert!(wrong(line, "тексеру 20 минут ішінде", "-").contains("without its words"));
    assert!(
        wrong("passport-id\tmain\t1\t", "annex 1 table 1", "annex 2 table 1").contains("is not of annex 1")
    );
}
