//! What is said of the letters of a field.

use super::{Looking, Said};
use crate::domain::answer::Zone;
use crate::domain::keyboard::scripts;
use crate::domain::keyboard::slips::{self, Slip, Writing};
use crate::domain::mrz;
use crate::domain::trouble::{Problem, Say};
use crate::forms::pack::{Field, FieldKind};
use crate::office::draft::FieldDraft;
use crate::office::said::slip as slip_id;
use crate::office::spelling;
use crate::office::told;

impl Looking<'_> {
    /// Letters that no paper can print, letters that look like their neighbours and are of the other script, and other
    /// slips of the hand.
    pub(super) fn letters(&self, field: &Field, typed: &FieldDraft) -> Vec<Problem> {
        let state = spelling::country(self.draft, self.pack).unwrap_or_default();
        let mut said = Vec::new();
        for (cell, text) in typed.texts.iter().enumerate() {
            let Some(writing) = writing(field, cell) else {
                continue;
            };
            said.extend(told::problem(text));
            said.extend(mixed(text, field.kind == FieldKind::Name));
            // What the zone spells is quoted.
            let quoted = field.kind == FieldKind::Name && cell == 0;
            // A visual spelling that the zone bears out was typed under the right layout, whatever it looks like.
            let zone = typed.text(0);
            let borne_out = field.kind == FieldKind::Name
                && cell == 1
                && !zone.is_empty()
                && mrz::could_be(zone, text, false);
            let slip = slips::mend(text, writing, &state)
                .filter(|m| !quoted && m.slip != Slip::Mixed && !(borne_out && m.slip == Slip::Layout));
            said.extend(slip.map(|m| Problem::warning(Say::new(slip_id(m.slip)).with("text", m.text))));
        }
        said
    }
}

/// Latin letters where Cyrillic belongs, because the layout was the other one: that is the error.
pub(super) fn by_layout(said: &mut Said) {
    let at = |id| said.iter().position(|(p, _)| p.say.id == id);
    if let (Some(wrong), Some(slip)) = (at("problem-name-not-cyrillic"), at(slip_id(Slip::Layout))) {
        said[wrong].0.say = said[slip].0.say.clone();
        said.remove(slip);
    }
}

/// What a cell of a field is written for; none where no words are typed.
fn writing(field: &Field, cell: usize) -> Option<Writing> {
    match (field.kind, field.zone) {
        (FieldKind::Name, _) => Some(Writing::Name),
        (FieldKind::TwoTexts, Zone::Visual) if cell > 0 => Some(Writing::Place),
        (FieldKind::Text, _) => Some(Writing::Place),
        (FieldKind::TwoTexts | FieldKind::Number, _) => Some(Writing::Free),
        _ => None,
    }
}

fn mixed(text: &str, is_name: bool) -> Option<Problem> {
    let strange = scripts::mixed_scripts(text);
    if strange.is_empty() {
        return None;
    }
    let letters: Vec<String> = text
        .chars()
        .enumerate()
        .filter(|(i, _)| strange.contains(i))
        .map(|(_, c)| c.to_string())
        .collect();
    let say = Say::new("counter-mixed-scripts").with("letters", letters.join(" "));
    // A name with a foreign letter is found by nobody; elsewhere two scripts may belong together.
    Some(if is_name {
        Problem::error(say)
    } else {
        Problem::warning(say)
    })
}
