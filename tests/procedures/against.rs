//! Every pack is held against the rows of its service: who acts, within what term, how a step ends and what follows.

use super::rows::{self, Rule, Step};
use std::collections::BTreeSet;
use tereze::domain::act::ComplaintTerm;
use tereze::domain::term::{Counting, Term};
use tereze::forms::catalogue::Catalogue;
use tereze::forms::pack::{End, Pack, Source, Step as PackStep, TermRule};
use tereze::forms::{check, embedded};
use tereze::texts::lang::Texts;

type Codes = BTreeSet<String>;

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A service's rows and its pack's codes of steps.
struct Held<'a> {
    pack: &'a Pack,
    rows: Vec<Step>,
    codes: Codes,
    found: Vec<String>,
}

/// What of the pack is not as the tables say.
fn faults(pack: &Pack, steps: &[Step], rules: &[Rule]) -> Vec<String> {
    let of_pack = |service: &str| service == pack.code.as_str();
    let mut held = Held {
        pack,
        rows: steps.iter().filter(|s| of_pack(&s.service)).cloned().collect(),
        codes: pack.steps.iter().map(|s| s.code.as_str().to_owned()).collect(),
        found: Vec::new(),
    };
    if held.rows.is_empty() {
        return vec![format!("{}: no rows", pack.code)];
    }
    for step in &pack.steps {
        held.step(step);
    }
    let rules: Vec<&Rule> = rules.iter().filter(|r| of_pack(&r.service)).collect();
    held.terms(&rules);
    held.found
}

impl Held<'_> {
    fn step(&mut self, step: &PackStep) {
        let code = step.code.as_str();
        let rows: Vec<Step> = self.rows.iter().filter(|r| r.code == code).cloned().collect();
        if rows.is_empty() {
            return self.say(code, "no such step");
        }
        let units: Codes = rows.iter().filter_map(|r| r.unit.as_deref()).map(lower).collect();
        if !units.is_empty() && !units.contains(&lower(&step.unit.kk)) {
            self.say(code, &format!("{} acts, not {}", say(&units), step.unit.kk));
        }
        let silent = rows.iter().any(|r| r.term.is_none());
        let of_rows = |term: &TermRule| {
            let own = silent && term.source == Source::Office;
            own || rows.iter().any(|r| r.term == Some(term.within))
        };
        // The usual one may be missing where each has a term of their own.
        let usual = step
            .term
            .as_ref()
            .map_or(silent || !step.terms.is_empty(), of_rows);
        if !usual || !step.terms.iter().all(|(_, term)| of_rows(term)) {
            self.say(code, "the term is another");
        }
        let forms: Codes = rows
            .iter()
            .filter_map(|r| r.end_form.as_deref())
            .map(lower)
            .collect();
        let titled: Vec<String> = step
            .ends
            .iter()
            .flat_map(|e| &e.title)
            .map(|t| lower(&t.kk))
            .collect();
        if !forms.is_empty() && !titled.is_empty() && !titled.iter().any(|t| forms.contains(t)) {
            self.say(code, &format!("it does not end in {}", say(&forms)));
        }
        let next: Codes = step
            .ends
            .iter()
            .flat_map(|e| &e.next)
            .map(|c| c.as_str().to_owned())
            .collect();
        if !self.follows(&rows, &next) {
            self.say(code, &format!("{} cannot follow alone", say(&next)));
        }
        for before in &step.after {
            let before: Vec<&Step> = self.rows.iter().filter(|r| r.code == before.as_str()).collect();
            if !before
                .iter()
                .flat_map(|r| self.ways(r))
                .any(|way| way.contains(code))
            {
                self.say(code, "it comes after a step that does not lead to it");
            }
        }
    }

    /// What follows is what one way out of the rows leads to, or several of them; on the main path one at least.
    fn follows(&self, rows: &[Step], next: &Codes) -> bool {
        let ways = |main: bool| -> Vec<Codes> {
            let these = rows.iter().filter(|r| r.path.starts_with("main") == main);
            these.flat_map(|r| self.ways(r)).collect()
        };
        let (main, other) = (ways(true), ways(false));
        let taken = main.iter().chain(&other).filter(|way| way.is_subset(next));
        let reached: Codes = taken.flatten().cloned().collect();
        reached == *next && (main.is_empty() || main.iter().any(|way| way.is_subset(next)))
    }

    /// The steps of the pack that each way out of a row leads to; what the pack has no step for is passed through.
    fn ways(&self, row: &Step) -> Vec<Codes> {
        if row.next.is_empty() {
            return vec![Codes::new()];
        }
        let mut ways = Vec::new();
        for side_by_side in &row.next {
            let mut reached = Codes::new();
            for to in side_by_side
                .iter()
                .flat_map(|number| rows::leads(row, number, &self.rows))
            {
                if self.codes.contains(&to.code) {
                    reached.insert(to.code.clone());
                } else {
                    reached.extend(self.ways(to).into_iter().flatten());
                }
            }
            ways.push(reached);
        }
        ways
    }

    fn terms(&mut self, rules: &[&Rule]) {
        let complaint = |of: ComplaintTerm| match of {
            ComplaintTerm::Forward => "complaint-forward",
            ComplaintTerm::Provider => "complaint-provider",
            ComplaintTerm::Body => "complaint-body",
        };
        let mut given: Vec<(&str, &TermRule)> = self.pack.term.iter().map(|t| ("service", t)).collect();
        given.extend(
            self.pack
                .complaints
                .iter()
                .map(|(of, rule)| (complaint(*of), rule)),
        );
        let whole = [
            "service",
            "complaint-forward",
            "complaint-provider",
            "complaint-body",
        ];
        for kind in whole {
            let rules: Vec<&&Rule> = rules.iter().filter(|r| r.kind == kind).collect();
            let given = given.iter().find(|(of, _)| *of == kind).map(|(_, rule)| *rule);
            let as_said = match given {
                None => rules.is_empty(),
                Some(given) if rules.is_empty() => given.source == Source::Office,
                Some(given) => rules.iter().any(|r| {
                    r.term == given.within && r.counting.is_none_or(|counting| counting == given.counting)
                }),
            };
            if !as_said {
                self.say(kind, "the term is another");
            }
        }
    }

    fn say(&mut self, of: &str, what: &str) {
        self.found.push(format!("{}: {of}: {what}", self.pack.code));
    }
}

fn say(codes: &Codes) -> String {
    codes.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn tables() -> (Vec<Step>, Vec<Rule>) {
    (
        rows::steps(rows::STEPS).unwrap(),
        rows::rules(rows::TERMS).unwrap(),
    )
}

#[test]
fn every_pack_is_as_the_tables_say() {
    let (steps, rules) = tables();
    let catalogue = Catalogue::embedded();
    assert_eq!(catalogue.packs().count(), embedded::PACKS.len());
    let found: Vec<String> = catalogue
        .packs()
        .flat_map(|p| faults(p, &steps, &rules))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn changed(changes: &[(&str, &str)]) -> Vec<String> {
    let (steps, rules) = tables();
    let (name, text) = embedded::PACKS
        .iter()
        .find(|(name, _)| *name == "iin-consular.toml")
        .unwrap();
    let mut text = (*text).to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let pack = check::read(name, text.as_bytes());
    faults(&pack.unwrap_or_else(|found| panic!("{found:?}")), &steps, &rules)
}

const UNIT: &str = "unit.kk  = \"қызмет берушінің операторы\"";
const ENDS: &str = "ends     = [{ code = \"granted\" }, { code = \"refused\" }]";

fn hand_over(code: &str, unit: &str) -> String {
    format!(
        "ends = [{{ code = \"granted\", next = [\"{code}\"] }}, {{ code = \"refused\" }}]\n\n[[step]]\ncode = \"{code}\"\n\
         source = \"office\"\ntitle = {{ kk = \"беру\", ru = \"выдача\" }}\nunit = {{ kk = \"{unit}\", ru = \"консул\" }}\n\
         ends = [{{ code = \"handed-over\" }}]"
    )
}

#[test]
fn a_pack_that_differs_is_found() {
    assert!(changed(&[]).is_empty());
    let one = |from: &str, to: &str| changed(&[(from, to)]).join("\n");
    assert!(one(UNIT, "unit.kk = \"консул\"").contains("form-iin: қызмет берушінің операторы acts"));
    assert!(one(ENDS, &format!("within = \"4 h\"\n{ENDS}")).contains("form-iin: the term is another"));
    assert!(
        one("code     = \"form-iin\"", "code     = \"form-number\"").contains("form-number: no such step")
    );
    let term = "within   = \"3 working days\"";
    assert!(one(term, "within   = \"4 working days\"").contains("complaint-forward: the term is another"));
    assert!(one("code         = \"iin-consular\"", "code         = \"iin-abroad\"").contains("no rows"));
}

#[test]
fn what_follows_in_a_pack_follows_in_the_table() {
    let unit = "Консул немесе уәкілетті қызметкер";
    // The answer goes back by the system itself; the next step that a pack may have is the handing over.
    assert_eq!(changed(&[(ENDS, &hand_over("hand-over", unit))]), [""; 0]);
    let found = changed(&[(ENDS, &hand_over("check", "консул"))]).join("\n");
    assert!(found.contains("form-iin: check cannot follow"), "{found}");
}

/// A pack of another service, as far as its steps go.
fn of_service(code: &str, steps: Vec<PackStep>) -> Vec<String> {
    let mut pack = Catalogue::embedded().packs().next().unwrap().clone();
    pack.code = code.to_owned().try_into().unwrap();
    (pack.steps, pack.term, pack.complaints) = (steps, None, Vec::new());
    let (rows, rules) = tables();
    faults(&pack, &rows, &rules)
}

fn step(code: &str, unit: &str, term: Option<Term>, end: &str, next: &[&str]) -> PackStep {
    let kk = |text: &str| Texts {
        kk: text.to_owned(),
        ..Texts::default()
    };
    PackStep {
        code: code.to_owned().try_into().unwrap(),
        title: kk(code),
        unit: kk(unit),
        begins: None,
        when: tereze::domain::checklist::Condition::always(),
        terms: Vec::new(),
        second_person: None,
        after: Vec::new(),
        term: term.map(|within| TermRule {
            within,
            or: None,
            counting: Counting::NextDay,
            point: None,
            source: Source::Official,
        }),
        ends: vec![End {
            code: "done".to_owned(),
            title: (!end.is_empty()).then(|| kk(end)),
            next: next.iter().map(|n| (*n).to_owned().try_into().unwrap()).collect(),
        }],
        point: None,
    }
}

#[test]
fn either_reading_of_a_contradiction_is_taken_whole() {
    let days = |n| Some(Term::CalendarDays(n));
    let provider = "көрсетілетін қызметті беруші";
    let check = |next: &[&str], conclude: Option<Term>, after: &str| {
        let mut conclusion = step("conclusion", provider, conclude, "", &["approve"]);
        conclusion.after = vec![after.to_owned().try_into().unwrap()];
        let approve = "ПД не ҚАІІб бастығы немесе оның орынбасарының";
        of_service(
            "permanent-residence",
            vec![
                step("form-file", provider, days(7), "", next),
                step("query-bank", provider, days(7), "", &["conclusion"]),
                step(
                    "send-to-security",
                    "КҚПБ",
                    Some(Term::Days(3)),
                    "Сұрау салуды жолдау",
                    &["coordination"],
                ),
                step("coordination", "ҰҚКД", Some(Term::Days(30)), "", &["conclusion"]),
                conclusion,
                step("approve", approve, days(7), "", &[]),
            ],
        )
        .join("\n")
    };
    let whole = ["query-bank", "send-to-security", "conclusion"];
    assert_eq!(check(&whole, days(10), "coordination"), "");
    assert_eq!(
        check(&["send-to-security"], Some(Term::Days(7)), "query-bank"),
        ""
    );
    assert!(
        check(&["query-bank"], days(10), "coordination")
            .contains("form-file: query-bank cannot follow alone")
    );
    assert!(check(&whole, days(9), "coordination").contains("conclusion: the term is another"));
    assert!(check(&whole, days(10), "approve").contains("conclusion: it comes after"));
}

#[test]
fn urgency_and_carrier_lead_to_their_own_rows() {
    let make = |term, next: &[&str]| {
        let steps = vec![
            step("make", "«АӨО» РМК", Some(term), "Дайын құжаттар", next),
            step(
                "dispatch-register",
                "КҚПК",
                Some(Term::WorkingDays(5)),
                "Жіберуге арналған тізілім",
                &["hand-over"],
            ),
            step("hand-over", "ҚАІІО, Орталық", None, "", &[]),
        ];
        of_service("passport-id", steps).join("\n")
    };
    // The whole term of this service stands in its regulation, and is not in this pack.
    let whole = "passport-id: service: the term is another";
    assert_eq!(make(Term::WorkingDays(10), &["dispatch-register"]), whole);
    assert_eq!(make(Term::WorkingDays(1), &["hand-over"]), whole);
    assert!(make(Term::WorkingDays(4), &["dispatch-register"]).contains("make: the term is another"));
    assert!(make(Term::WorkingDays(10), &[]).contains("make:  cannot follow"));
}
