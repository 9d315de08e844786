//! Spellings proposed while one types: those used here before first, then by the rules of transcription.

use super::Application;
use crate::app::form::field::Kind;
use crate::app::picker::{Item, PickOne};
use crate::app::screens::checklist::pack_of;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::country;
use crate::domain::trouble::Say;
use crate::office::said;
use crate::office::spelling::{self, Proposed};

/// Before the place of a proposal in the list.
const PROPOSAL: &str = "proposal:";

impl Application {
    pub(super) fn country(&self, cx: &Shared) -> Option<String> {
        let pack = pack_of(&self.draft, cx)?;
        spelling::country(&self.draft, pack)
    }

    /// Proposals for the field under the focus, those used here before first.
    pub(super) fn proposals(&self, cx: &Shared) -> Vec<Proposed> {
        let Some(field) = self.form.focused() else {
            return Vec::new();
        };
        let country = self.country(cx);
        let used = self
            .used
            .iter()
            .find(|(key, _)| *key == field.key)
            .map_or(&[][..], |(_, u)| u.as_slice());
        match field.kind {
            Kind::Name => spelling::name(field.cell(0), field.cell(1), country.as_deref(), used),
            Kind::Quoted => spelling::place(field.cell(0), country.as_deref()),
            Kind::Text | Kind::Country => self.usual_here(cx),
            _ => Vec::new(),
        }
    }

    /// An empty Cyrillic cell is filled with the best proposal, shown as one; the clerk changes it.
    pub(super) fn propose(&mut self, row: usize, cx: &Shared) {
        let country = self.country(cx);
        let Some(field) = self.form.fields.get_mut(row) else {
            return;
        };
        match field.kind {
            Kind::Name if field.is_open(2) && !field.not_stated => {
                let used = self.used.iter().find(|(key, _)| *key == field.key);
                let used = used.map_or(&[][..], |(_, u)| u.as_slice());
                let all = spelling::name(field.cell(0), field.cell(1), country.as_deref(), used);
                if let Some(best) = all.first() {
                    field.offer(2, &best.text);
                    field.note = Some(best.say());
                    let entry = self.draft.fields.entry(field.key.clone()).or_default();
                    entry.rule = best.rule.clone();
                }
            }
            Kind::Quoted if field.is_open(1) && field.is_open(2) && !field.not_stated => {
                let all = spelling::place(field.cell(0), country.as_deref());
                if spelling::is_cyrillic(field.cell(0)) {
                    // As it stands in the document, for both languages.
                    let text = field.cell(0).to_owned();
                    field.offer(1, &text);
                    field.offer(2, &text);
                }
                if let Some(best) = all.first() {
                    field.offer(1, &best.text);
                    field.offer(2, &best.text);
                    field.note = Some(best.say());
                }
            }
            _ => {}
        }
    }

    pub(super) fn propose_all(&mut self, cx: &Shared) {
        for row in 0..self.form.fields.len() {
            if self.form.fields[row].kind == Kind::Name {
                self.propose(row, cx);
            }
        }
    }

    /// Beneath the form: what is proposed for the field under the focus.
    pub(super) fn proposals_part(&self, cx: &Shared) -> Option<Part> {
        let proposals = self.proposals(cx);
        let focused = self.form.focused()?;
        // What is usual here stands nowhere yet, and helps until something does.
        let usual = matches!(focused.kind, Kind::Text | Kind::Country);
        if usual && !focused.is_empty() {
            return None;
        }
        let said = match proposals.as_slice() {
            [] => return None,
            [one] if !usual && focused.note.is_none() => cx.say(&one.say()),
            [_] if !usual => return None,
            many => {
                let short = |p: &Proposed| format!("{} ({})", brief(&p.text), cx.say(&p.say_short()));
                let texts: Vec<String> = many.iter().take(3).map(short).collect();
                format!("F5: {}", texts.join(" · "))
            }
        };
        Some(Part::Prose {
            lines: vec![toned(said, Tone::Dim)],
            from: 0,
        })
    }

    /// F5: all of them, to choose from.
    pub(super) fn proposals_list(&self, cx: &Shared) -> PickOne {
        let proposals = self.proposals(cx);
        let of_countries = self.form.focused().is_some_and(|f| f.kind == Kind::Country);
        let items = move |cx: &Shared| {
            let item = |(i, p): (usize, &Proposed)| {
                let country = country::by_code(&p.text).filter(|_| of_countries);
                let text = country.map_or_else(
                    || p.text.clone(),
                    |c| format!("{}  {}", c.code, c.name(said::name_in(cx.lang))),
                );
                Item::new(format!("{PROPOSAL}{i}"), text).aside(cx.say(&p.say_short()))
            };
            proposals.iter().enumerate().map(item).collect()
        };
        PickOne::worded(Say::new("screen-proposals"), Box::new(items), cx).numbered()
    }

    /// The chosen one goes into the field; whether the token was of a proposal.
    pub(super) fn take_proposal(&mut self, token: &str, cx: &Shared) -> bool {
        let Some(place) = token.strip_prefix(PROPOSAL).and_then(|t| t.parse::<usize>().ok()) else {
            return false;
        };
        let chosen = self.proposals(cx).into_iter().nth(place);
        if let (Some(chosen), Some(field)) = (chosen, self.form.focused_mut()) {
            if matches!(field.kind, Kind::Text | Kind::Country) {
                field.offer(0, &chosen.text);
                field.touched = true;
                return true;
            }
            field.set(2, &chosen.text);
            if field.kind == Kind::Quoted {
                field.set(1, &chosen.text);
            }
            field.note = Some(chosen.say());
            let entry = self.draft.fields.entry(field.key.clone()).or_default();
            entry.rule = chosen.rule.clone();
        }
        true
    }
}

/// The beginning of a long spelling: the list behind F5 has it whole.
fn brief(text: &str) -> String {
    let mut out: String = text.chars().take(24).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}
