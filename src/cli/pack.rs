//! `tereze pack list`, `pack show CODE`, `pack check [PATH…]`: the JSON of the contract.

use crate::domain::trouble::Say;
use crate::forms::catalogue::Catalogue;
use crate::forms::check::{self, Found};
use crate::forms::pack::Pack;
use crate::texts::lang::{Lang, Texts};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// How a text id is said.
pub type InWords<'a> = &'a dyn Fn(&Say) -> String;

/// `pack list`: every pack with the state of its basis on a day.
pub fn list(catalogue: &Catalogue, lang: Lang, on: NaiveDate) -> Value {
    catalogue
        .all()
        .iter()
        .map(|offered| head(&offered.pack, lang, on))
        .collect()
}

fn head(pack: &Pack, lang: Lang, on: NaiveDate) -> Value {
    let basis: Vec<Value> = pack
        .basis
        .iter()
        .map(|b| {
            json!({
                "act": b.act.get(lang),
                "in_force_from": b.in_force_from,
                "in_force_rule": b.in_force_rule,
                "in_force_until": b.in_force_until,
                "ended_by": b.ended_by.get(lang),
                "text": b.text,
            })
        })
        .collect();
    json!({
        "code": pack.code,
        "version": pack.version,
        "title": pack.title.get(lang),
        "basis": basis,
        "state": pack.state(on).as_str(),
        "hash": pack.hash,
    })
}

/// `pack show CODE`: the whole service.
pub fn show(pack: &Pack, lang: Lang, on: NaiveDate) -> Value {
    let mut out = head(pack, lang, on);
    let Some(map) = out.as_object_mut() else {
        return out;
    };
    let text = |t: &Texts| t.get(lang).to_owned();
    map.insert("office_kinds".into(), json!(pack.office_kinds));
    map.insert(
        "channels".into(),
        pack.channels
            .iter()
            .map(|c| {
                let signatures: Vec<String> = c.signatures.iter().map(|s| text(&s.title)).collect();
                json!({ "code": c.code, "title": text(&c.title), "clerk": text(&c.clerk), "offices": c.offices,
                        "requests": c.requests, "signed": c.signed, "signatures": signatures, "point": c.point })
            })
            .collect(),
    );
    map.insert(
        "requests".into(),
        pack.requests
            .iter()
            .map(|r| json!({ "code": r.code, "title": text(&r.title), "point": r.point }))
            .collect(),
    );
    map.insert(
        "categories".into(),
        pack.categories
            .iter()
            .map(|c| json!({ "code": c.code, "title": text(&c.title), "channels": c.channels, "point": c.point }))
            .collect(),
    );
    map.insert(
        "representations".into(),
        pack.representations
            .iter()
            .map(|r| {
                json!({ "code": r.code, "title": text(&r.title), "allowed": r.allowed, "why": text(&r.why),
                        "source": r.source, "point": r.point })
            })
            .collect(),
    );
    map.insert(
        "documents".into(),
        pack.documents
            .iter()
            .zip(&pack.rules.documents)
            .map(|(d, r)| {
                json!({ "code": d.code, "title": text(&d.title), "copy": r.copy, "original": r.original,
                        "public": r.seal, "translation": r.translation.as_ref().map(|t| t.by),
                        "source": d.source, "point": d.point })
            })
            .collect(),
    );
    map.insert(
        "proposals".into(),
        pack.proposals
            .iter()
            .map(|p| {
                let documents: Vec<Value> = p
                    .documents
                    .iter()
                    .map(|(d, _)| json!({ "code": d.code, "title": text(&d.title), "point": d.point }))
                    .collect();
                json!({ "code": p.code, "title": text(&p.title), "day": p.day, "confirmed": p.confirmed,
                        "text": text(&p.text), "on": pack.on.contains(&p.code), "documents": documents })
            })
            .collect(),
    );
    map.insert(
        "fields".into(),
        pack.fields
            .iter()
            .map(|f| {
                json!({ "key": f.key, "page": f.page, "kind": f.kind, "zone": f.zone, "mrz": f.mrz,
                        "label": text(&f.label), "fill": f.fill, "source": f.source, "point": f.point })
            })
            .collect(),
    );
    let term = |t: &crate::forms::pack::TermRule| json!({ "within": t.within, "counting": t.counting, "point": t.point });
    map.insert("term".into(), pack.term.as_ref().map_or(Value::Null, term));
    map.insert(
        "acceptance".into(),
        pack.acceptance
            .iter()
            .map(|a| json!({ "code": a.code, "title": text(&a.title), "term": term(&a.term) }))
            .collect(),
    );
    map.insert(
        "waiting".into(),
        pack.waiting
            .iter()
            .map(|(of, rule)| json!({ "of": of.as_str(), "term": term(rule) }))
            .collect(),
    );
    map.insert(
        "steps".into(),
        pack.steps
            .iter()
            .map(|s| {
                json!({ "code": s.code, "title": text(&s.title), "unit": text(&s.unit), "begins": s.begins.unwrap_or_default(),
                        "term": s.term.as_ref().map(term), "ends": s.ends.iter().map(|e| &e.code).collect::<Vec<_>>(),
                        "point": s.point })
            })
            .collect(),
    );
    map.insert(
        "grounds".into(),
        pack.grounds
            .iter()
            .map(|g| json!({ "code": g.code, "of": g.of, "title": text(&g.title), "point": g.point }))
            .collect(),
    );
    map.insert(
        "papers".into(),
        pack.papers
            .iter()
            .map(|p| {
                json!({ "code": p.code, "title": text(&p.title), "on": p.on, "annex": p.annex, "source": p.source,
                        "series": p.series, "size": p.size, "marks_changes": p.marks_changes, "point": p.point })
            })
            .collect(),
    );
    map.insert(
        "registers".into(),
        pack.registers
            .iter()
            .map(|r| {
                json!({ "code": r.code, "title": text(&r.title), "series": r.series, "step": r.step, "end": r.end,
                        "stage": r.stage, "received": r.received,
                        "source": r.source, "point": r.point })
            })
            .collect(),
    );
    map.insert(
        "journals".into(),
        pack.journals
            .iter()
            .map(|j| {
                json!({ "code": j.code, "title": text(&j.title), "series": j.series, "on": j.on(), "step": j.step(),
                        "source": j.source, "point": j.point })
            })
            .collect(),
    );
    map.insert(
        "notes".into(),
        pack.notes
            .iter()
            .map(|n| json!({ "point": n.point, "text": text(&n.text) }))
            .collect(),
    );
    map.insert(
        "unconfirmed".into(),
        pack.unconfirmed()
            .iter()
            .map(|u| json!({ "item": u.item, "lang": u.lang, "text": u.text }))
            .collect(),
    );
    out
}

/// `pack check`: what is wrong with the given files (name and bytes), in words.
pub fn check(files: &[(String, Vec<u8>)], say: InWords<'_>) -> Value {
    let mut found: Vec<Found> = Vec::new();
    let carried = Catalogue::embedded();
    let mut whole: Vec<Pack> = Vec::new();
    for (name, bytes) in files {
        // A pack is offered beside those of the program and those named before it.
        let others: Vec<&Pack> = carried.packs().chain(&whole).collect();
        match check::read_beside(name, bytes, &others) {
            Ok(pack) => whole.push(pack),
            Err(problems) => found.extend(problems),
        }
    }
    found
        .iter()
        .map(|f| json!({ "file": f.file, "line": f.line, "column": f.column, "problem": say(&f.say), "id": f.say.id }))
        .collect()
}
