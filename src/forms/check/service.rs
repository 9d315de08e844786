//! The head of a pack, and the pack put together from its checked parts.

use super::cited::{Cited, Rests, plain};
use super::{Gathering, lists, proposals, rules};
use crate::domain::act::PackHash;
use crate::domain::code::ServiceCode;
use crate::domain::trouble::Say;
use crate::forms::embedded;
use crate::forms::pack::{Basis, Pack, Source};
use crate::forms::raw::{RawBasis, RawPack};
use crate::texts::lang::Lang;
use chrono::NaiveDate;
use toml::Spanned;
use toml::value::Datetime;

/// The letters that a list has for the name of a service.
const LONGEST_SHORT: usize = 15;

/// None where the head itself could not be read; then something was found.
pub fn pack(raw: &RawPack, hash: PackHash, found: &mut Gathering<'_>) -> Option<Pack> {
    let basis: Vec<Basis> = raw.basis.iter().map(|b| one_basis(b, found)).collect();
    if basis.is_empty() && !found.unread.contains("basis") {
        found.at(0..0, Say::new("pack-no-basis"));
    }
    let mut cited = Cited::new(basis.iter().find_map(|b| b.text.as_deref()));
    for raw in &raw.basis {
        let Some(point) = &raw.get_ref().point else {
            continue;
        };
        let rests = Rests {
            item: "basis".to_owned(),
            point: Some(point),
            words: &raw.get_ref().in_force_rule,
            source: Source::Official,
            at: raw.span(),
        };
        cited.rests(&rests, "", found);
    }

    let channels = lists::channels(raw, &mut cited, found);
    let requests = lists::requests(raw, &mut cited, found);
    let representations = lists::representations(raw, &mut cited, found);
    let (mut documents, mut rules) = rules::read(raw, &mut cited, found);
    let digital = channels.iter().filter(|c| c.is_digital());
    rules.electronic = digital.map(|c| c.code.clone()).collect();
    let proposals = proposals::read(raw, &mut cited, found);
    let mut questions = lists::questions(&raw.question, &mut cited, found);
    let fields = lists::fields(raw, &mut cited, found);
    let categories = lists::categories(raw, &fields, &mut cited, found);
    let term = lists::term(raw, &mut cited, found);
    let complaints = lists::complaints(raw, &mut cited, found);
    let acceptance = lists::acceptance(raw, &mut cited, found);
    let waiting = lists::waiting(raw, &mut cited, found);
    let steps = lists::steps(raw, &mut cited, found);
    let grounds = lists::grounds(raw, &mut cited, found);
    let papers = lists::papers(raw, &mut cited, found);
    let registers = lists::registers(raw, &steps, &mut cited, found);
    let journals = lists::journals(raw, &mut cited, found);
    let blanks = lists::blanks(raw, &fields, &mut cited, found);
    let keep = lists::keep(raw, &mut cited, found);
    let notes = lists::notes(raw, &mut cited, found);

    let head = raw.head.as_ref()?;
    if head.version.get_ref().trim().is_empty() {
        found.at(head.version.span(), Say::new("pack-version-missing"));
    }
    let title = head.title.get_ref();
    let quoted = cited
        .text()
        .and_then(embedded::regulation)
        .is_some_and(|r| r.paragraphs().any(|p| p.contains(&title.kk)));
    let title = cited.wording(title, "title", quoted, &head.title.span(), found);
    let short = head.short.as_ref().map(|short| {
        let texts = plain(short.get_ref());
        for lang in Lang::ALL {
            if texts.get(lang).chars().count() > LONGEST_SHORT {
                let say = Say::new("pack-short-long").with("most", LONGEST_SHORT);
                found.at(short.span(), say);
            }
        }
        texts
    });
    let code = found.code(&head.code, |c| ServiceCode::parse(c).ok())?;
    let mut office_kinds = Vec::new();
    for kind in &head.office_kinds {
        let read = !found.unread.contains("channel");
        if read && !channels.iter().any(|c| c.offices.contains(kind.get_ref())) {
            found.at(
                kind.span(),
                Say::new("pack-office-no-channel").with("kind", kind.get_ref()),
            );
        }
        office_kinds.push(kind.get_ref().clone());
    }
    for (name, empty) in [
        ("channel", channels.is_empty()),
        ("request", requests.is_empty()),
        ("category", categories.is_empty()),
        ("document", documents.is_empty()),
        ("field", fields.is_empty()),
    ] {
        if empty && !found.unread.contains(name) {
            found.at(0..0, Say::new("pack-none-of").with("table", name));
        }
    }
    let on = proposals::on(&head.on, &proposals, found);
    for proposal in proposals.iter().filter(|p| on.contains(&p.code)) {
        for (document, rule) in &proposal.documents {
            documents.push(document.clone());
            rules.documents.push(rule.clone());
        }
        questions.extend(proposal.questions.iter().cloned());
    }
    Some(Pack {
        code,
        version: head.version.get_ref().clone(),
        title,
        short: short.unwrap_or_default(),
        file: hash.clone(),
        hash,
        on,
        basis,
        office_kinds,
        decided: head.decided,
        operator_hours: head.operator_hours,
        channels,
        requests,
        categories,
        representations,
        documents,
        rules,
        proposals,
        questions,
        fields,
        term,
        complaints,
        acceptance,
        waiting,
        steps,
        grounds,
        papers,
        registers,
        journals,
        blanks,
        keep,
        notes,
        unconfirmed: cited.unconfirmed,
        citations: cited.citations,
    })
}

fn one_basis(raw: &Spanned<RawBasis>, found: &mut Gathering<'_>) -> Basis {
    let at = raw.span();
    let raw = raw.get_ref();
    let in_force_from = raw.in_force_from.as_ref().and_then(|d| date(d, found));
    let in_force_until = raw.in_force_until.as_ref().and_then(|d| date(d, found));
    if let (Some(first), Some(last)) = (in_force_from, in_force_until)
        && last < first
    {
        found.at(at.clone(), Say::new("pack-basis-ends-before-it-begins"));
    }
    if raw.in_force_from.is_none() && raw.in_force_rule.is_empty() {
        found.at(at.clone(), Say::new("pack-basis-without-beginning"));
    }
    if raw.act.kk.is_empty() && raw.act.ru.is_empty() {
        found.at(at, Say::new("pack-text-missing").with("item", "basis"));
    }
    if let Some(text) = &raw.text
        && embedded::regulation(text.get_ref()).is_none()
    {
        found.at(
            text.span(),
            Say::new("pack-no-such-text").with("text", text.get_ref()),
        );
    }
    Basis {
        act: plain(&raw.act),
        in_force_from,
        in_force_rule: raw.in_force_rule.clone(),
        in_force_until,
        ended_by: plain(&raw.ended_by),
        text: raw.text.as_ref().map(|t| t.get_ref().clone()),
        point: raw.point.as_ref().map(|p| p.get_ref().clone()),
    }
}

/// A TOML date without a time.
pub(super) fn date(raw: &Spanned<Datetime>, found: &mut Gathering<'_>) -> Option<NaiveDate> {
    let value = raw.get_ref();
    let day = match (value.date, value.time, value.offset) {
        (Some(d), None, None) => NaiveDate::from_ymd_opt(d.year.into(), d.month.into(), d.day.into()),
        _ => None,
    };
    if day.is_none() {
        found.at(raw.span(), Say::new("pack-not-a-date"));
    }
    day
}
