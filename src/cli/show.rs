//! `tereze show`: a case as JSON.

use super::end::End;
use crate::domain::act::CaseId;
use crate::domain::answer::Answers;
use crate::domain::case::Case;
use crate::forms::pack::Pack;
use crate::office::open::OpenOffice;
use crate::office::said;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

fn moment(at: Option<&DateTime<FixedOffset>>) -> Option<String> {
    at.map(DateTime::to_rfc3339)
}

pub fn report(office: &OpenOffice, id: CaseId, lang: Lang) -> Result<Value, End> {
    let view = office.case_view(id)?;
    let case = &view.case;
    let opened = case.opened.as_ref();
    let pack = opened.and_then(|o| office.view().catalogue.by_hash(&o.pack));
    let acts = view
        .acts
        .iter()
        .map(|act| json!({ "at": act.at.to_rfc3339(), "clerk": act.clerk, "kind": act.deed.kind() }));
    Ok(json!({
        "case": case.number.as_ref().map(ToString::to_string),
        "id": case.id,
        "service": opened.map(|o| &o.service),
        "pack": opened.map(|o| &o.pack),
        "pack_version": opened.map(|o| &o.pack_version),
        "category": opened.map(|o| &o.category),
        "channel": opened.map(|o| &o.channel),
        "signed": case.accepted.as_ref().map(|a| if a.signed_digitally { "digitally" } else { "on-paper" }),
        "request": opened.map(|o| &o.request),
        "state": case.state.as_str(),
        "person": {
            "latin": case.person.latin,
            "cyrillic": case.person.cyrillic,
            "born": case.person.birth.map(|b| b.to_string()),
            "citizenship": case.person.citizenship,
            "documents": case.person.documents,
        },
        "opened": opened.map(|o| o.began_at.to_rfc3339()),
        "accepted": moment(case.accepted_at.as_ref()),
        "due": case.due.as_ref().map(|d| d.at.to_rfc3339()),
        "due_other": case.due.as_ref().and_then(|d| moment(d.other.as_ref())),
        "decided": moment(case.decided_at.as_ref()),
        "outer_number": case.outer_number,
        "iin": said::iin(case),
        "result": pack.map(|p| said_of(&case.result, p, lang)).unwrap_or_default(),
        "refusal": refusal(case, pack.map(|p| &**p), lang),
        "answers": pack.map(|p| answers(case, p, lang)).unwrap_or_default(),
        "asked": pack.map(|p| asked(case, p, lang)).unwrap_or_default(),
        "documents": documents(case, pack.map(|p| &**p), lang),
        "papers": papers(case),
        "handed_over": case.handed_over.as_ref().map(|(at, over)| json!({
            "at": at.to_rfc3339(), "paper": over.paper, "number": over.number, "to": over.to, "document": over.document,
        })),
        "erased": case.erased.as_ref().map(|(at, e)| json!({ "at": at.to_rfc3339(), "ground": e.ground })),
        "acts": acts.collect::<Vec<_>>(),
    }))
}

/// What stands in the fields, in words, with the zone it came from.
fn answers(case: &Case, pack: &Pack, lang: Lang) -> Vec<Value> {
    let of_intake = case.intake_refused.as_ref().map(|r| &r.answers);
    let Some(answers) = case.accepted.as_ref().map(|a| &a.answers).or(of_intake) else {
        return Vec::new();
    };
    said_of(answers, pack, lang)
}

/// Each field with what it says.
fn said_of(answers: &Answers, pack: &Pack, lang: Lang) -> Vec<Value> {
    let sayer = Sayer::default();
    let rows = said::rows(answers, pack, lang, &sayer);
    let keys = pack.fields.iter().filter(|f| answers.contains_key(&f.key));
    keys.zip(rows)
        .map(|(field, (_, value, note))| {
            let zone = answers.get(&field.key).map(|e| e.zone);
            json!({ "field": field.key, "label": field.label.get(lang), "value": value, "zone": zone, "note": note })
        })
        .collect()
}

/// What the applicant was asked, and the earlier number that was named.
fn asked(case: &Case, pack: &Pack, lang: Lang) -> Vec<Value> {
    let all = case.accepted.iter().flat_map(|a| said::asked(&a.asked, pack));
    all.map(|a| {
        json!({
            "question": a.question.code, "title": a.question.title.get(lang),
            "answer": if a.yes { "yes" } else { "no" }, "iin": a.iin,
        })
    })
    .collect()
}

fn documents(case: &Case, pack: Option<&Pack>, lang: Lang) -> Vec<Value> {
    let row = |(code, there): (
        &crate::domain::code::DocumentCode,
        &crate::domain::document::Presented,
    )| {
        let title = pack.and_then(|p| p.document(code)).map(|d| d.title.get(lang));
        let mut value = json!({ "document": code, "title": title });
        if let (Some(map), Value::Object(rest)) = (value.as_object_mut(), json!(there)) {
            map.extend(rest);
        }
        value
    };
    case.documents.iter().map(row).collect()
}

fn refusal(case: &Case, pack: Option<&Pack>, lang: Lang) -> Value {
    if let Some((ground, reason)) = &case.refusal {
        let title = pack.and_then(|p| p.ground(ground)).map(|g| g.title.get(lang));
        let grounds = [json!({ "ground": ground, "title": title })];
        return json!({ "grounds": grounds, "reason": { "kk": reason.kk, "ru": reason.ru }, "lacks": [] });
    }
    let Some(refused) = &case.intake_refused else {
        return Value::Null;
    };
    let title = |code| pack.and_then(|p| p.ground(code)).map(|g| g.title.get(lang));
    let grounds = refused
        .grounds
        .iter()
        .map(|code| json!({ "ground": code, "title": title(code) }));
    let lacks: Vec<Value> = refused
        .lacks
        .iter()
        .map(|l| json!({ "document": l.document, "what": l.what, "kk": l.text.kk, "ru": l.text.ru }))
        .collect();
    json!({ "grounds": grounds.collect::<Vec<_>>(), "reason": null, "lacks": lacks })
}

fn papers(case: &Case) -> Vec<Value> {
    case.papers
        .iter()
        .map(|p| {
            json!({
                "paper": p.issued.paper, "number": p.issued.number, "at": p.at.to_rfc3339(), "clerk": p.clerk,
                "printed": p.printed, "spoiled": p.spoiled, "handed_over": p.handed_over, "sha256": p.issued.sha256,
                "withdrawn": p.withdrawn, "replaces": p.issued.replaces,
            })
        })
        .collect()
}
