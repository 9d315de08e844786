//! Spellings: proposals in Cyrillic as one types, those used here before first; what an earlier application said.

use super::draft::{Draft, FieldDraft};
use crate::domain::answer::{Answer, Answers, Zone};
use crate::domain::name::Script;
use crate::domain::transcription::{self, Proposal};
use crate::domain::trouble::Say;
use crate::forms::pack::{Field, FieldKind, MrzPart, Pack};

/// A spelling offered to the clerk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    pub text: String,
    /// The rule's code; `used-here` for a spelling of an earlier case.
    pub rule: String,
    name: Option<&'static str>,
    times: usize,
    confirmed: bool,
}

const USED_HERE: &str = "used-here";
const EARLIER_PAPER: &str = "earlier-paper";

impl Proposed {
    /// The spelling of an earlier paper of Kazakhstan.
    pub fn of_paper(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            rule: EARLIER_PAPER.to_owned(),
            name: None,
            times: 0,
            confirmed: true,
        }
    }

    /// An answer or a spelling of so many earlier cases.
    pub fn used(text: &str, times: usize) -> Self {
        Self {
            text: text.to_owned(),
            rule: USED_HERE.to_owned(),
            name: None,
            times,
            confirmed: true,
        }
    }

    /// What it rests on, in a sentence.
    pub fn say(&self) -> Say {
        match self.name {
            None if self.rule == EARLIER_PAPER => Say::new("letters-proposal-paper").with("text", &self.text),
            None => Say::new("proposal-used-here")
                .with("text", &self.text)
                .with("count", self.times),
            Some(id) if self.confirmed => Say::new("proposal-by-rule")
                .with("text", &self.text)
                .with("rule", id),
            Some(id) => Say::new("proposal-by-unconfirmed")
                .with("text", &self.text)
                .with("rule", id),
        }
    }

    /// The same beside the text: the rule's own name.
    pub fn say_short(&self) -> Say {
        match self.name {
            None if self.rule == EARLIER_PAPER => Say::new("letters-rule-paper"),
            None => Say::new("proposal-short-used").with("count", self.times),
            Some(id) => Say::new(id),
        }
    }
}

fn proposed(proposal: Proposal) -> Proposed {
    Proposed {
        name: proposal.rule_say(),
        text: proposal.text,
        rule: proposal.rule,
        times: 0,
        confirmed: proposal.confirmed,
    }
}

/// Whose spelling rules a name follows: the issuing state's, else the citizenship's.
pub fn country(draft: &Draft, pack: &Pack) -> Option<String> {
    let text = |part| pack.field_of(part).map(|f| draft.text(f.key.as_str()).to_owned());
    [text(MrzPart::IssuingState), text(MrzPart::Nationality)]
        .into_iter()
        .flatten()
        .find(|t| !t.is_empty())
}

/// Cyrillic proposals for a name, from the visual zone's letters where they are there.
pub fn name(mrz: &str, visual: &str, country: Option<&str>, used: &[(String, usize)]) -> Vec<Proposed> {
    let mut all: Vec<Proposed> = used
        .iter()
        .map(|(text, times)| Proposed::used(text, *times))
        .collect();
    let marked = !visual.is_ascii();
    // A visual spelling without marks says no more than the MRZ's: lost letters are tried.
    let (text, zone) = match (visual.is_empty(), marked) {
        (true, _) => (mrz, Zone::MachineReadable),
        (false, true) => (visual, Zone::Visual),
        (false, false) if mrz.is_empty() => (visual, Zone::Visual),
        (false, false) => (visual, Zone::MachineReadable),
    };
    for proposal in transcription::to_cyrillic(text, zone, country, None) {
        if all.iter().all(|p| p.text != proposal.text) {
            all.push(proposed(proposal));
        }
    }
    all
}

pub fn is_cyrillic(text: &str) -> bool {
    Script::of(text) == Script::Cyrillic
}

/// Cyrillic proposals for a place.
pub fn place(text: &str, country: Option<&str>) -> Vec<Proposed> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    if is_cyrillic(text) {
        return Vec::new();
    }
    transcription::to_cyrillic(text, Zone::Visual, country, None)
        .into_iter()
        .map(proposed)
        .collect()
}

/// An answer as it would be typed into its field.
pub fn typed(answer: &Answer, field: &Field) -> FieldDraft {
    let quoted = field.kind == FieldKind::TwoTexts && field.zone == Zone::Visual;
    as_typed(answer, quoted)
}

pub(super) fn as_typed(answer: &Answer, quoted: bool) -> FieldDraft {
    let texts = match answer {
        Answer::NotStated => {
            return FieldDraft {
                not_stated: true,
                ..FieldDraft::default()
            };
        }
        Answer::Text(t) | Answer::Country(t) | Answer::Choice(t) | Answer::Iin(t) => vec![t.clone()],
        Answer::TwoTexts(t) if quoted => vec![t.source.clone(), t.kk.clone(), t.ru.clone()],
        Answer::TwoTexts(t) => vec![t.kk.clone(), t.ru.clone()],
        Answer::Name(n) => vec![n.mrz.clone(), n.visual.clone(), n.cyrillic.clone()],
        Answer::Date(d) => vec![d.format("%d%m%Y").to_string()],
        Answer::BirthDate(b) => {
            let part = |p: Option<u32>| p.map_or_else(|| "XX".to_owned(), |n| format!("{n:02}"));
            vec![format!("{}{}{:04}", part(b.day()), part(b.month()), b.year())]
        }
    };
    FieldDraft {
        texts,
        ..FieldDraft::default()
    }
}

/// The page of the document's data, where the earlier application rested on another document: its date of issue is not
/// this one's.
fn of_another_document<'a>(draft: &Draft, pack: &'a Pack, earlier: &Answers) -> Option<&'a str> {
    let number = pack.field_of(MrzPart::Number)?;
    let same = match earlier.get(&number.key).map(|e| &e.answer) {
        Some(Answer::Text(there)) => there == draft.text(number.key.as_str()),
        _ => false,
    };
    (!same).then_some(number.page.as_str())
}

/// Takes over what an earlier application said, except what this document rules: empty fields are filled, names of
/// the same Latin spelling keep their earlier Cyrillic.
pub fn reuse(draft: &mut Draft, pack: &Pack, earlier: &Answers) {
    let other = of_another_document(draft, pack, earlier);
    for field in &pack.fields {
        let Some(entry) = earlier.get(&field.key) else {
            continue;
        };
        if other.is_some_and(|page| field.page == page) {
            continue;
        }
        let quoted = field.kind == FieldKind::TwoTexts && field.zone == Zone::Visual;
        let there = as_typed(&entry.answer, quoted);
        let typed = draft.fields.entry(field.key.as_str().to_owned()).or_default();
        if field.kind == FieldKind::Name && !typed.text(0).is_empty() {
            if typed.text(0) == there.text(0) {
                typed.texts.resize(3, String::new());
                for cell in [1, 2].into_iter().filter(|cell| !there.text(*cell).is_empty()) {
                    typed.texts[cell] = there.text(cell).to_owned();
                }
            }
            continue;
        }
        // The visual zone of this very document is keyed, not copied: the second keying would be no check.
        let keyed = field.zone == Zone::Visual && field.mrz.is_some();
        if typed.is_empty() && !keyed && is_to_be_had(&there, field) {
            *typed = there;
        }
    }
}

/// The number that an earlier case brought goes where one is asked for and none was typed (a correction).
pub fn reuse_iin(draft: &mut Draft, pack: &Pack, iin: &str) {
    for field in pack.fields.iter().filter(|f| f.kind == FieldKind::Iin) {
        let typed = draft.fields.entry(field.key.as_str().to_owned()).or_default();
        if typed.is_empty() {
            typed.texts = vec![iin.to_owned()];
        }
    }
}

/// The fields of a page that one applicant may answer as the one before did: what they say themselves. What stands in
/// their own documents is keyed from these.
pub fn shared_of_page<'a>(pack: &'a Pack, key: &str) -> Vec<&'a Field> {
    let page = pack
        .fields
        .iter()
        .find(|f| f.key.as_str() == key)
        .map(|f| &f.page);
    let shared = |f: &&Field| {
        let own = matches!(f.kind, FieldKind::Name | FieldKind::Iin | FieldKind::BirthDate);
        Some(&f.page) == page && f.zone == Zone::Applicant && f.mrz.is_none() && !own
    };
    pack.fields.iter().filter(shared).collect()
}

/// The values of a whole page of an earlier application; whether there were any.
pub fn copy_page(draft: &mut Draft, pack: &Pack, earlier: &Answers, key: &str) -> bool {
    let mut any = false;
    for field in shared_of_page(pack, key) {
        any |= copy_field(draft, pack, earlier, field.key.as_str());
    }
    any
}

/// The value of one field of an earlier application; whether there was one.
pub fn copy_field(draft: &mut Draft, pack: &Pack, earlier: &Answers, key: &str) -> bool {
    let Some(field) = pack.fields.iter().find(|f| f.key.as_str() == key) else {
        return false;
    };
    let Some(entry) = earlier.get(&field.key) else {
        return false;
    };
    let quoted = field.kind == FieldKind::TwoTexts && field.zone == Zone::Visual;
    let there = as_typed(&entry.answer, quoted);
    // What says nothing takes nothing away.
    let says_nothing = there.texts.iter().all(String::is_empty);
    let stands = draft.field(key).is_some_and(|typed| !typed.is_empty());
    if !is_to_be_had(&there, field) || (says_nothing && stands) {
        return false;
    }
    draft.fields.insert(key.to_owned(), there);
    true
}

/// Whether the field still offers what was chosen then: another edition of a pack, or another service, may not.
fn is_to_be_had(there: &FieldDraft, field: &Field) -> bool {
    let chosen = there.text(0);
    field.kind != FieldKind::Choice || chosen.is_empty() || field.choices.iter().any(|c| c.code == chosen)
}
