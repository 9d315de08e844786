//! Names and papers as they are, in words: for screens, papers and the state system.

use crate::domain::act::{
    Beside, FormerName, Ground, GroundKind, OtherDocument, PaperKind, Particulars, ProvingPaper,
};
use crate::domain::country;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::said::{name_in, short_label};
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};

/// Papers to choose from, by their texts.
pub const PAPERS: [(PaperKind, &str); 12] = [
    (PaperKind::Marriage, "letters-paper-marriage"),
    (PaperKind::Divorce, "letters-paper-divorce"),
    (PaperKind::NameChange, "letters-paper-name-change"),
    (PaperKind::Birth, "letters-paper-birth"),
    (PaperKind::Court, "letters-paper-court"),
    (PaperKind::FamilyRegister, "letters-paper-family-register"),
    (PaperKind::Passport, "letters-paper-passport"),
    (PaperKind::Visa, "letters-paper-visa"),
    (PaperKind::Permit, "letters-paper-permit"),
    (PaperKind::IinPaper, "letters-paper-iin"),
    (PaperKind::Translation, "letters-paper-translation"),
    (PaperKind::Other, "letters-paper-other"),
];

pub fn kind_id(kind: PaperKind) -> &'static str {
    let hit = PAPERS.iter().find(|(k, _)| *k == kind);
    hit.map_or("letters-paper-other", |(_, id)| id)
}

/// Kind, number and day of a paper.
pub fn paper(paper: &ProvingPaper, lang: Lang, sayer: &Sayer) -> String {
    let mut out = sayer.text(lang, kind_id(paper.kind));
    if !paper.number.is_empty() {
        out.push_str(" № ");
        out.push_str(&paper.number);
    }
    if let Some(issued) = paper.issued {
        out.push_str(", ");
        out.push_str(&format::date(issued));
    }
    out
}

/// A former name with the paper that proves it.
pub fn former(name: &FormerName, lang: Lang, sayer: &Sayer) -> String {
    let mut spellings = vec![name.latin.as_str(), name.cyrillic.as_str()];
    spellings.retain(|s| !s.is_empty());
    format!("{} ({})", spellings.join(" / "), paper(&name.paper, lang, sayer))
}

fn beside_id(beside: Beside) -> &'static str {
    match beside {
        Beside::Second => "letters-beside-second",
        Beside::Replaced => "letters-beside-replaced",
    }
}

pub fn beside() -> [(Beside, &'static str); 2] {
    [Beside::Second, Beside::Replaced].map(|b| (b, beside_id(b)))
}

/// Number, state in words, last day.
pub fn document(there: &OtherDocument, lang: Lang, sayer: &Sayer) -> String {
    let mut out = there.number.clone();
    if let Some(state) = country::by_code(&there.state) {
        out.push_str(", ");
        out.push_str(state.name(name_in(lang)));
    }
    if let Some(until) = there.expires {
        out.push_str(", ");
        let say = Say::new("letters-valid-until").with("date", format::date(until));
        out.push_str(&sayer.say(lang, &say));
    }
    format!("{out} ({})", sayer.text(lang, beside_id(there.beside)))
}

/// On what a field rests.
pub fn ground(ground: &Ground, lang: Lang, sayer: &Sayer) -> String {
    let id = match ground.kind {
        GroundKind::SingleName => "letters-ground-single-name",
        GroundKind::CutName => "letters-ground-cut-name",
        GroundKind::EarlierPaper => "letters-ground-earlier-paper",
        GroundKind::ProvedElsewhere => "letters-ground-proved-elsewhere",
        GroundKind::NotProved => "letters-ground-not-proved",
        GroundKind::ExpiresToday => "letters-ground-expires-today",
        GroundKind::ExpiresBeforeResult => "letters-ground-expires-before-result",
    };
    let mut out = sayer.text(lang, id);
    if let Some(there) = &ground.paper {
        out.push_str(": ");
        out.push_str(&paper(there, lang, sayer));
    }
    if !ground.reason.is_empty() {
        out.push_str(": ");
        out.push_str(&ground.reason);
    }
    out
}

/// Label and words of everything that is kept, in the order of the form.
pub fn rows(there: &Particulars, pack: &Pack, lang: Lang, sayer: &Sayer) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for name in &there.former {
        out.push((sayer.text(lang, "letters-former"), former(name, lang, sayer)));
    }
    for other in &there.documents {
        out.push((sayer.text(lang, "letters-document"), document(other, lang, sayer)));
    }
    if let Some(age) = &there.age {
        let say = Say::new("letters-age-taken")
            .with("years", age.years)
            .with("reason", &age.reason);
        out.push((sayer.text(lang, "letters-age"), sayer.say(lang, &say)));
    }
    for field in &pack.fields {
        for why in there.grounds.get(&field.key).into_iter().flatten() {
            let label = short_label(field, lang, sayer).unwrap_or_else(|| field.label.get(lang).to_owned());
            out.push((label, ground(why, lang, sayer)));
        }
    }
    out
}

/// Former names for the state system, one spelling a line.
pub fn for_transfer(there: &Particulars, lang: Lang, sayer: &Sayer) -> Vec<(String, String)> {
    let label = sayer.text(lang, "letters-former");
    let mut out = Vec::new();
    for name in &there.former {
        for (id, text) in [
            ("transfer-latin", &name.latin),
            ("transfer-cyrillic", &name.cyrillic),
        ] {
            if !text.is_empty() {
                out.push((format!("{label}, {}", sayer.text(lang, id)), text.clone()));
            }
        }
    }
    out
}
