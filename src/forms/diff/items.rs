//! Everything that a pack says, item by item, each property as a word: what two packs are compared by.

use super::{Item, registers, representation, window};
use crate::domain::checklist::{DocumentRule, Node};
use crate::forms::condition;
use crate::forms::pack::{Category, Channel, Document, Pack, Question, TermRule};
use crate::texts::lang::Texts;
use serde::Serialize;
use serde_json::Value;

/// A value as the pack writes it: a word, a number, a list.
pub(super) fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(Value::Null) | Err(_) => String::new(),
        Ok(Value::Array(all)) => all.into_iter().map(word).collect::<Vec<_>>().join(", "),
        Ok(other) => other.to_string(),
    }
}

pub(super) fn term(term: Option<&TermRule>) -> String {
    term.map_or_else(String::new, |t| format!("{} ({})", t.within, word(t.counting)))
}

pub(super) fn items(pack: &Pack) -> Vec<(String, Item)> {
    let mut out = Vec::new();
    let mut put =
        |name: String, item: Vec<(&'static str, String)>| out.push((name, item.into_iter().collect()));
    head(pack, &mut put);
    people(pack, &mut put);
    representation::items(pack, &mut put);
    documents(pack, &mut put);
    form(pack, &mut put);
    procedure(pack, &mut put);
    window::items(pack, &mut put);
    registers::items(pack, &mut put);
    // The order of fields and documents is what the form and the checklist follow.
    let codes = |all: Vec<&str>| all.join(", ");
    put(
        "order".to_owned(),
        vec![
            (
                "fields",
                codes(pack.fields.iter().map(|f| f.key.as_str()).collect()),
            ),
            (
                "documents",
                codes(pack.documents.iter().map(|d| d.code.as_str()).collect()),
            ),
            (
                "categories",
                codes(pack.categories.iter().map(|c| c.code.as_str()).collect()),
            ),
            (
                "papers",
                codes(pack.papers.iter().map(|p| p.code.as_str()).collect()),
            ),
        ],
    );
    out
}

pub(super) type Put<'a> = dyn FnMut(String, Vec<(&'static str, String)>) + 'a;

fn head(pack: &Pack, put: &mut Put<'_>) {
    put(
        "pack".to_owned(),
        vec![
            ("code", pack.code.to_string()),
            ("version", pack.version.clone()),
            ("title", texts(&pack.title)),
            ("short", texts(&pack.short)),
            ("office_kinds", word(&pack.office_kinds)),
            ("decided", word(pack.decided)),
            ("operator_hours", word(pack.operator_hours)),
        ],
    );
    for (n, b) in pack.basis.iter().enumerate() {
        put(
            format!("basis {}", n + 1),
            vec![
                ("title", texts(&b.act)),
                ("in_force_from", word(b.in_force_from)),
                ("in_force_rule", b.in_force_rule.clone()),
                ("in_force_until", word(b.in_force_until)),
                ("ended_by", texts(&b.ended_by)),
                ("text", word(&b.text)),
                ("point", word(&b.point)),
            ],
        );
    }
    for (n, note) in pack.notes.iter().enumerate() {
        put(
            format!("note {}", n + 1),
            vec![("title", texts(&note.text)), ("point", word(&note.point))],
        );
    }
    if let Some(k) = &pack.keep {
        put(
            "keep".to_owned(),
            vec![
                ("title", texts(&k.rule)),
                ("years", word(k.years)),
                ("point", word(&k.point)),
            ],
        );
    }
}

fn people(pack: &Pack, put: &mut Put<'_>) {
    for c in &pack.channels {
        put(
            format!("channel {}", c.code),
            vec![
                ("title", texts(&c.title)),
                ("clerk", texts(&c.clerk)),
                ("offices", word(&c.offices)),
                ("decided", word(c.decided)),
                ("requests", word(&c.requests)),
                ("signed", word(c.signed)),
                ("signatures", signatures(c)),
                ("point", word(&c.point)),
            ],
        );
    }
    for r in &pack.requests {
        put(
            format!("request {}", r.code),
            vec![("title", texts(&r.title)), ("point", word(&r.point))],
        );
    }
    for c in &pack.categories {
        put(
            format!("category {}", c.code),
            vec![
                ("title", texts(&c.title)),
                ("channel", word(&c.channels)),
                ("requires", condition::written(&c.requires)),
                ("legal_person", legal_person(c)),
                ("point", word(&c.point)),
            ],
        );
    }
}

fn legal_person(category: &Category) -> String {
    let fields = category.legal_person.iter();
    let keys = fields.flat_map(|l| std::iter::once(&l.name).chain(&l.bin));
    keys.map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn signatures(of: &Channel) -> String {
    let all = of.signatures.iter();
    let all = all.map(|s| format!("{} ({})", texts(&s.title), word(&s.point)));
    all.collect::<Vec<_>>().join("; ")
}

fn document(d: &Document, rule: &DocumentRule) -> Vec<(&'static str, String)> {
    let translation = rule.translation.as_ref();
    vec![
        ("title", texts(&d.title)),
        ("note", texts(&d.note)),
        ("when", condition::written(&rule.when)),
        ("copy", word(rule.copy)),
        ("original", word(rule.original)),
        ("expires", word(rule.expiry)),
        ("public", word(rule.seal)),
        ("treaty", word(rule.treaty)),
        ("bearer", word(rule.bearer)),
        ("translation", word(translation.map(|t| t.by))),
        (
            "translation when",
            translation.map_or_else(String::new, |t| condition::written(&t.when)),
        ),
        ("translation point", word(translation.map(|t| &t.point))),
        ("formats", word(&d.formats)),
        ("family", word(d.family)),
        ("source", word(d.source)),
        ("point", word(&d.point)),
    ]
}

fn documents(pack: &Pack, put: &mut Put<'_>) {
    for (d, rule) in pack.documents.iter().zip(&pack.rules.documents) {
        put(format!("document {}", d.code), document(d, rule));
    }
    for p in &pack.proposals {
        let name = format!("proposal {}", p.code);
        put(
            name.clone(),
            vec![
                ("title", texts(&p.title)),
                ("day", word(p.day)),
                ("confirmed", word(p.confirmed)),
                ("text", texts(&p.text)),
            ],
        );
        for (d, rule) in &p.documents {
            put(format!("{name} document {}", d.code), document(d, rule));
        }
        for q in &p.questions {
            put(format!("{name} question {}", q.code), question(q));
        }
    }
    for r in &pack.rules.requirements {
        put(
            format!("requirement {}", r.code),
            vec![
                ("when", condition::written(&r.when)),
                ("tree", tree(&r.tree)),
                ("point", r.point.clone()),
            ],
        );
    }
    let exemption = &pack.rules.exemption;
    put(
        "legalisation".to_owned(),
        vec![
            ("home", exemption.home.clone()),
            ("exempt", word(&exemption.treaties)),
            ("point", exemption.point.clone()),
            ("exempt_point", exemption.exempt_point.clone()),
        ],
    );
}

fn question(q: &Question) -> Vec<(&'static str, String)> {
    vec![
        ("title", texts(&q.title)),
        ("why", texts(&q.why)),
        ("when", condition::written(&q.when)),
        ("asks", word(&q.asks)),
        ("reasons", representation::reasons(q)),
        ("suggests", word(&q.suggests)),
        ("source", word(q.source)),
        ("point", word(&q.point)),
    ]
}

fn form(pack: &Pack, put: &mut Put<'_>) {
    for q in &pack.questions {
        put(format!("question {}", q.code), question(q));
    }
    for f in &pack.fields {
        let choices = f
            .choices
            .iter()
            .map(|c| format!("{}: {}", c.code, texts(&c.title)));
        put(
            format!("field {}", f.key),
            vec![
                ("title", texts(&f.label)),
                ("page", f.page.clone()),
                ("kind", word(f.kind)),
                ("zone", word(f.zone)),
                ("mrz", word(f.mrz)),
                ("fill", word(f.fill)),
                ("choices", choices.collect::<Vec<_>>().join("; ")),
                ("when", condition::written(&f.when)),
                ("max", word(f.max)),
                ("family", word(f.family)),
                ("usual", word(f.usual)),
                ("ahead", word(f.ahead)),
                ("source", word(f.source)),
                ("point", word(&f.point)),
            ],
        );
    }
}

fn procedure(pack: &Pack, put: &mut Put<'_>) {
    put(
        "term".to_owned(),
        vec![
            ("within", term(pack.term.as_ref())),
            ("point", word(pack.term.as_ref().map(|t| &t.point))),
        ],
    );
    for (of, rule) in &pack.complaints {
        put(
            format!("complaint {}", word(of)),
            vec![("within", term(Some(rule))), ("point", word(&rule.point))],
        );
    }
    for s in &pack.steps {
        let ends = s.ends.iter().map(|e| {
            let title = e.title.as_ref().map(|t| format!(" – {}", texts(t)));
            let next = (!e.next.is_empty()).then(|| format!(" ({})", word(&e.next)));
            format!(
                "{}{}{}",
                e.code,
                title.unwrap_or_default(),
                next.unwrap_or_default()
            )
        });
        let terms = s.terms.iter().map(|(when, rule)| {
            let point = word(&rule.point);
            format!("{}: {} ({point})", condition::written(when), term(Some(rule)))
        });
        put(
            format!("step {}", s.code),
            vec![
                ("title", texts(&s.title)),
                ("unit", texts(&s.unit)),
                ("begins", word(s.begins)),
                ("when", condition::written(&s.when)),
                ("after", word(&s.after)),
                ("within", term(s.term.as_ref())),
                ("terms", terms.collect::<Vec<_>>().join("; ")),
                ("second_person", word(s.second_person.is_some())),
                (
                    "second_person_when",
                    s.second_person
                        .as_ref()
                        .map_or_else(String::new, condition::written),
                ),
                ("ends", ends.collect::<Vec<_>>().join("; ")),
                ("point", word(&s.point)),
            ],
        );
    }
    for g in &pack.grounds {
        put(
            format!("ground {}", g.code),
            vec![
                ("title", texts(&g.title)),
                ("of", word(g.of)),
                ("when", condition::written(&g.when)),
                ("lacks", word(&g.lacks)),
                ("source", word(g.source)),
                ("point", word(&g.point)),
            ],
        );
    }
    for p in &pack.papers {
        put(
            format!("paper {}", p.code),
            vec![
                ("title", texts(&p.title)),
                ("on", word(p.on)),
                ("when", condition::written(&p.when)),
                ("annex", word(&p.annex)),
                ("series", word(p.series)),
                ("size", word(p.size)),
                ("marks_changes", word(p.marks_changes)),
                // What stands on the paper, block by block: long, but nothing of it may change unseen.
                ("blocks", format!("{:?}", p.blocks)),
                ("source", word(p.source)),
                ("point", word(&p.point)),
            ],
        );
    }
}

/// `any(all(a, b), c)`.
fn tree(node: &Node) -> String {
    let (name, code, of) = match node {
        Node::Document(code) => return code.to_string(),
        Node::All { code, of } => ("all", code, of),
        Node::Any { code, of } => ("any", code, of),
    };
    let inner: Vec<String> = of.iter().map(tree).collect();
    let code = code.as_ref().map_or_else(String::new, |c| format!("{c}: "));
    format!("{code}{name}({})", inner.join(", "))
}

/// The three languages of a text, as the manager compares them.
pub(super) fn texts(texts: &Texts) -> String {
    [&texts.kk, &texts.ru, &texts.en]
        .into_iter()
        .filter(|t| !t.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" | ")
}
