//! Every requirement of every pack: copy × original × validity × legalisation × translation × the conditions it names,
//! and every branch of its group, against an oracle that shares no code with the checklist.

use super::world::{
    APOSTILLE, CONSULAR, EXEMPT, UNSETTLED, applicant, is_by_circumstance, packs, perfect, request, today,
    weigh,
};
use std::collections::BTreeSet;
use tereze::domain::checklist::{
    Condition, Copies, DocumentRule, Expiry, Node, Originals, Script, SealRule, Translator, TreatyNamed, What,
};
use tereze::domain::code::DocumentCode;
use tereze::domain::document::{Legalised, Original, Presented, PresentedAll, Translated};
use tereze::forms::pack::Pack;

/// The packages that satisfy a tree, each as a set: the tree multiplied out.
fn packages(node: &Node) -> Vec<BTreeSet<DocumentCode>> {
    match node {
        Node::Document(code) => vec![BTreeSet::from([code.clone()])],
        Node::Any { of, .. } => of.iter().flat_map(packages).collect(),
        Node::All { of, .. } => of.iter().fold(vec![BTreeSet::new()], |so_far, inner| {
            let inner = packages(inner);
            so_far
                .iter()
                .flat_map(|a| inner.iter().map(move |b| a | b))
                .collect()
        }),
    }
}

/// What legalisation leaves open, as a table: seal, state, what is on the paper, a reason written (any: `_`).
/// The first row that fits says; `.` fine, `?` the clerk says first, `!` it lacks.
#[rustfmt::skip]
const LEGALISATION: [(&str, &str, &str, &str, char); 17] = [
    ("no",   "_",         "_",            "_",   '.'),
    ("_",    "home",      "_",            "_",   '.'),
    ("_",    "exempt",    "_",            "_",   '.'),
    ("_",    "_",         "legalisation", "_",   '.'),
    ("_",    "apostille", "apostille",    "_",   '.'),
    ("_",    "unsettled", "apostille",    "_",   '.'),
    ("_",    "unknown",   "apostille",    "_",   '.'),
    ("_",    "consular",  "apostille",    "yes", '.'),
    ("_",    "consular",  "apostille",    "no",  '?'),
    ("says", "_",         "not-needed",   "_",   '.'),
    ("yes",  "_",         "not-needed",   "yes", '.'),
    ("yes",  "_",         "not-needed",   "no",  '?'),
    ("says", "_",         "no",           "_",   '?'),
    ("yes",  "unsettled", "no",           "_",   '?'),
    ("yes",  "unknown",   "no",           "_",   '?'),
    ("yes",  "apostille", "no",           "_",   '!'),
    ("yes",  "consular",  "no",           "_",   '!'),
];

fn legalisation(rule: &DocumentRule, p: &Presented, home: &str) -> char {
    let seal = match rule.seal {
        SealRule::No => "no",
        SealRule::Yes => "yes",
        SealRule::ClerkSays => "says",
    };
    let state = match p.issued_in.as_deref() {
        None => "unknown",
        Some(s) if s == home => "home",
        Some(EXEMPT) => "exempt",
        Some(CONSULAR) => "consular",
        Some(UNSETTLED) => "unsettled",
        Some(_) => "apostille",
    };
    let on_it = match p.legalised {
        Legalised::No => "no",
        Legalised::Apostille => "apostille",
        Legalised::Legalisation => "legalisation",
        Legalised::NotNeeded => "not-needed",
    };
    let reason = if p.note.is_empty() { "no" } else { "yes" };
    let fits = |row: &str, value: &str| row == "_" || row == value;
    LEGALISATION
        .iter()
        .find(|r| fits(r.0, seal) && fits(r.1, state) && fits(r.2, on_it) && fits(r.3, reason))
        .unwrap()
        .4
}

/// What is lacking and what is open about one document of which something lies there.
fn expected(
    rule: &DocumentRule,
    p: &Presented,
    script: Option<Script>,
    home: &str,
) -> (BTreeSet<What>, BTreeSet<What>) {
    let (mut lacks, mut asks) = (BTreeSet::new(), BTreeSet::new());
    let shown = p.original != Original::NotShown;
    if rule.copy == Copies::Needed && !p.copy {
        lacks.insert(What::Copy);
    }
    if [Originals::ToCompare, Originals::HandedIn].contains(&rule.original) && !shown {
        lacks.insert(What::Original);
    }
    match p.valid_until {
        _ if rule.expiry == Expiry::NotAsked => {}
        Some(day) if day < today() => {
            lacks.insert(What::Expired);
        }
        None if rule.expiry == Expiry::NotBeforeToday => {
            asks.insert(What::Validity);
        }
        _ => {}
    }
    let apostille = matches!(p.issued_in.as_deref(), Some(APOSTILLE));
    let what = if apostille {
        What::Apostille
    } else {
        What::Legalisation
    };
    match legalisation(rule, p, home) {
        '!' => drop(lacks.insert(what)),
        '?' => drop(asks.insert(what)),
        sign => assert_eq!(sign, '.'),
    }
    match rule.translation.as_ref().map(|t| t.by) {
        None => {}
        // Said by the paper: what is not in Kazakh or Russian is translated; Kazakhstan's own is.
        Some(Translator::Translator) => {
            let own = p.issued_in.as_deref() == Some(home);
            if p.translated == Translated::No && !own {
                lacks.insert(What::Translation);
            }
        }
        // Said by the data of the applicant.
        Some(Translator::Notary) => match script {
            Some(Script::Other) if p.translated != Translated::ByNotary => {
                lacks.insert(What::NotarisedTranslation);
            }
            None if ![Translated::ByNotary, Translated::NotNeeded].contains(&p.translated) => {
                asks.insert(What::NotarisedTranslation);
            }
            _ => {}
        },
    }
    if rule.treaty == TreatyNamed::Needed && p.note.is_empty() {
        asks.insert(What::Treaty);
    }
    (lacks, asks)
}

/// Every way in which one document can lie on the counter.
fn ways(home: &str) -> Vec<Presented> {
    let mut out = Vec::new();
    let states = [
        None,
        Some(home),
        Some(EXEMPT),
        Some(APOSTILLE),
        Some(CONSULAR),
        Some(UNSETTLED),
    ];
    let days = [None, today().pred_opt(), Some(today()), today().succ_opt()];
    let legalised = [
        Legalised::No,
        Legalised::Apostille,
        Legalised::Legalisation,
        Legalised::NotNeeded,
    ];
    let translated = [
        Translated::No,
        Translated::ByTranslator,
        Translated::ByNotary,
        Translated::NotNeeded,
    ];
    for copy in [false, true] {
        for original in [Original::NotShown, Original::SeenAndReturned, Original::Kept] {
            for valid_until in days {
                for issued_in in states {
                    for legalised in legalised {
                        for translated in translated {
                            for note in ["", "treaty of 1997"] {
                                out.push(Presented {
                                    original,
                                    copy,
                                    valid_until,
                                    issued_in: issued_in.map(str::to_owned),
                                    legalised,
                                    translated,
                                    sheets: None,
                                    note: note.to_owned(),
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    out
}

/// A category in which a condition holds.
fn category(pack: &Pack, when: &Condition) -> String {
    let mut codes = Vec::new();
    when.each(&mut |c| {
        if let Condition::Category(found) = c {
            codes.extend(found.iter().map(ToString::to_string));
        }
    });
    codes.into_iter().next().unwrap_or_else(|| {
        let free = pack.categories.iter().find(|c| {
            let none = |when: &Condition| {
                let mut named = false;
                when.each(&mut |w| named |= matches!(w, Condition::Category(of) if of.contains(&c.code)));
                !named
            };
            pack.rules.documents.iter().all(|d| none(&d.when))
                && pack.rules.requirements.iter().all(|r| none(&r.when))
        });
        free.unwrap_or(&pack.categories[0]).code.to_string()
    })
}

/// For a document: a category where it is asked, and the rest of a package in which nothing else is open.
fn surroundings(pack: &Pack, rule: &DocumentRule) -> (String, PresentedAll) {
    let mine = |node: &Node| node.documents().contains(&&rule.code);
    let requirement = pack.rules.requirements.iter().find(|r| mine(&r.tree));
    let category = match requirement {
        Some(r) => category(pack, &r.when),
        None => category(pack, &rule.when),
    };
    let who = applicant(pack, &category, Some(Script::Latn));
    let mut rest = PresentedAll::new();
    for other in &pack.rules.requirements {
        let wanted = packages(&other.tree);
        let wanted = if mine(&other.tree) {
            wanted.into_iter().find(|p| p.contains(&rule.code)).unwrap()
        } else {
            wanted.into_iter().next().unwrap()
        };
        rest.extend(wanted.into_iter().map(|c| {
            let laid = perfect(pack.rules.document(&c).unwrap());
            (c, laid)
        }));
    }
    let grouped: BTreeSet<_> = pack
        .rules
        .requirements
        .iter()
        .flat_map(|r| r.tree.documents())
        .collect();
    for other in pack.rules.documents.iter().filter(|d| !grouped.contains(&d.code)) {
        rest.insert(other.code.clone(), perfect(other));
    }
    let out = weigh(&pack.rules, &who, &rest);
    assert!(out.verdict.complete(), "{}: {:?}", rule.code, out.verdict);
    rest.remove(&rule.code);
    (category, rest)
}

#[test]
fn every_requirement_in_every_way() {
    let mut count = 0u64;
    for pack in packs() {
        let home = pack.rules.exemption.home.clone();
        let ways = ways(&home);
        let in_person = pack.rules.documents.iter();
        for rule in in_person.filter(|r| !is_by_circumstance(&r.when)) {
            let (category, mut all) = surroundings(&pack, rule);
            // A condition on scripts is gone through only where one is named.
            let mut scripts: Vec<Option<Script>> = vec![Some(Script::Latn)];
            if rule
                .translation
                .as_ref()
                .is_some_and(|t| t.by == Translator::Notary)
            {
                scripts.extend([
                    Some(Script::Cyrl),
                    Some(Script::Other),
                    Some(Script::Absent),
                    None,
                ]);
            }
            for script in scripts {
                let mut who = applicant(&pack, &category, script);
                who.request = request(&pack, &rule.when);
                // The passport of the surroundings is in order whatever the script: a notary translated it.
                who.age = None;
                for way in &ways {
                    all.insert(rule.code.clone(), way.clone());
                    let verdict = weigh(&pack.rules, &who, &all).verdict;
                    let mine = |list: &[tereze::domain::checklist::Lacking]| -> BTreeSet<What> {
                        list.iter()
                            .filter(|l| l.document == rule.code || l.choice.is_some())
                            .map(|l| l.what)
                            .collect()
                    };
                    let (lacks, asks) = (mine(&verdict.lacks), mine(&verdict.asks));
                    count += 1;
                    if !way.copy && way.original == Original::NotShown {
                        let one = [BTreeSet::from([What::Document]), BTreeSet::from([What::OneOf])];
                        assert!(
                            one.contains(&lacks) && asks.is_empty(),
                            "{} {way:?}: {verdict:?}",
                            rule.code
                        );
                        assert!(!verdict.complete());
                        continue;
                    }
                    let wanted = expected(rule, way, script, &home);
                    assert_eq!(
                        (&lacks, &asks),
                        (&wanted.0, &wanted.1),
                        "{} {script:?} {way:?}",
                        rule.code
                    );
                    let good = wanted.0.is_empty() && wanted.1.is_empty();
                    assert_eq!(
                        verdict.complete(),
                        good,
                        "{} {script:?} {way:?}: {verdict:?}",
                        rule.code
                    );
                }
            }
        }
    }
    println!("{count} states of documents weighed");
    assert!(count > 100_000, "{count}");
}

#[test]
fn every_branch_of_every_group() {
    let mut count = 0u64;
    for pack in packs() {
        for requirement in &pack.rules.requirements {
            let documents = requirement.tree.documents();
            let rule = pack.rules.document(documents[0]).unwrap();
            let (category, all) = surroundings(&pack, rule);
            let who = applicant(&pack, &category, Some(Script::Latn));
            let enough = packages(&requirement.tree);
            for choice in 0u32..(1 << documents.len()) {
                let there: BTreeSet<DocumentCode> = documents
                    .iter()
                    .enumerate()
                    .filter(|(n, _)| choice & (1 << n) != 0)
                    .map(|(_, c)| (*c).clone())
                    .collect();
                let mut laid = all.clone();
                laid.retain(|code, _| !documents.contains(&code));
                laid.extend(
                    there
                        .iter()
                        .map(|c| (c.clone(), perfect(pack.rules.document(c).unwrap()))),
                );
                let verdict = weigh(&pack.rules, &who, &laid).verdict;
                let met = enough.iter().any(|p| p.is_subset(&there));
                assert_eq!(
                    verdict.complete(),
                    met,
                    "{} {there:?}: {verdict:?}",
                    requirement.code
                );
                assert_eq!(verdict.lacks.is_empty(), met);
                // What is named would, if brought, be no document that already lies there.
                for lack in &verdict.lacks {
                    assert!(
                        !there.contains(&lack.document),
                        "{} {there:?}: {lack:?}",
                        requirement.code
                    );
                }
                count += 1;
            }
        }
    }
    println!("{count} combinations of branches weighed");
    assert!(count > 60, "{count}");
}

#[test]
fn every_document_is_asked_where_its_condition_holds() {
    let mut count = 0u64;
    for pack in packs() {
        let requests = pack.requests.iter();
        for (request, category) in requests.flat_map(|r| pack.categories.iter().map(move |c| (r, c))) {
            let mut who = applicant(&pack, category.code.as_str(), Some(Script::Latn));
            who.request = request.code.clone();
            let lines = weigh(&pack.rules, &who, &PresentedAll::new()).lines;
            for rule in &pack.rules.documents {
                let group = pack
                    .rules
                    .requirements
                    .iter()
                    .find(|r| r.tree.documents().contains(&&rule.code));
                let when = group.map_or(&rule.when, |g| &g.when);
                let (mut of_category, mut of_request) = (None, None);
                when.each(&mut |c| match c {
                    Condition::Category(of) => of_category = Some(of.contains(&category.code)),
                    Condition::Request(of) => of_request = Some(of.contains(&request.code)),
                    _ => {}
                });
                let named = of_category.unwrap_or(true) && of_request.unwrap_or(true);
                let asked = lines.iter().any(|l| l.document == rule.code);
                assert_eq!(
                    asked,
                    named && !is_by_circumstance(when),
                    "{} for {}, {}",
                    rule.code,
                    category.code,
                    request.code
                );
                count += 1;
            }
        }
    }
    println!("{count} documents asked or not asked");
}
