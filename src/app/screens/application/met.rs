//! Who was here before: looked up as soon as enough is known, shown beside, reused by one key.

use super::Application;
use super::usual::Copying;
use crate::app::form::field::Kind;
use crate::app::screen::Turn;
use crate::app::screens::case::CaseScreen;
use crate::app::screens::checklist::{day, pack_of, resume};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::answer::Answers;
use crate::domain::trouble::Say;
use crate::office::application;
use crate::office::draft::Draft;
use crate::office::particulars;
use crate::office::request::Request;
use crate::office::spelling;
use crate::texts::format;

impl Application {
    /// Asks who was here before, when enough is known and it has changed.
    pub(super) fn look_up(&mut self, cx: &mut Shared) {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let answers = application::answers(&self.draft, pack, day(&self.draft, cx));
        let mut person = application::named(&answers, pack);
        particulars::known_by(&mut person, &self.draft.particulars);
        let key = format!("{:?}{:?}{:?}", person.documents, person.spellings, person.birth);
        if key == self.looked_up || (person.documents.is_empty() && person.birth.is_none()) {
            return;
        }
        self.looked_up = key;
        cx.ask(Request::LookUp {
            documents: person.documents,
            spellings: person.spellings,
            born: person.birth,
        });
        for field in self
            .form
            .fields
            .iter()
            .filter(|f| f.kind == Kind::Name && !f.cell(0).is_empty())
        {
            let request = Request::SpellingsUsed {
                field: field.key.clone(),
                latin: field.cell(0).to_owned(),
            };
            cx.ask(request);
        }
    }

    pub(super) fn reuse(&mut self, cx: &mut Shared) {
        let Some(met) = self.met.first().cloned() else {
            return;
        };
        // What is typed or chosen in the field under the focus is there already.
        self.sync();
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let pack = pack.clone();
        spelling::reuse(&mut self.draft, &pack, &met.answers);
        particulars::replaced(&mut self.draft, &pack, &met.answers);
        self.draft.particulars.take_over(&met.particulars);
        if let Some(iin) = &met.iin {
            spelling::reuse_iin(&mut self.draft, &pack, iin);
        }
        self.rebuild(cx);
        self.check(cx);
        self.keep(cx);
        cx.tell(Say::new("application-reused"));
    }

    pub(super) fn nobody_met(&self) -> Option<Say> {
        (self.begun.is_empty() && self.met.is_empty()).then(|| Say::new("reuse-nobody-met"))
    }

    /// What was begun before for this passport, else the case before; what is typed here stays a draft.
    pub(super) fn open_met(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        self.sync();
        self.keep(cx);
        let Some(begun) = self.begun.first() else {
            let case = self.met.first().map(|met| CaseScreen::new(met.row.id));
            return case.map_or(Turn::Stay, |case| Turn::Push(Box::new(case)));
        };
        let clerk = begun.row.clerk.as_ref().map_or("", |c| c.as_str());
        match cx.office.as_ref().is_some_and(|o| o.clerk.code.as_str() == clerk) {
            true => self.opening.ask(Request::LoadDraft(begun.row.id), cx),
            false => cx.warn(Say::new("find-draft-of-another").with("clerk", clerk)),
        }
        Turn::Stay
    }

    pub(super) fn opened(&self, draft: Option<&Draft>, cx: &mut Shared) -> Turn {
        match draft.and_then(|draft| resume(draft.clone(), cx)) {
            Some(screen) => Turn::Anew(screen),
            None => {
                cx.trouble(Say::new("draft-pack-gone"));
                Turn::Stay
            }
        }
    }

    pub(super) fn begun_part(&self, cx: &Shared) -> Option<Part> {
        let begun = self.begun.first()?;
        let row = &begun.row;
        let who = [&row.cyrillic, &row.latin]
            .into_iter()
            .find(|who| !who.is_empty());
        let say = Say::new("application-begun")
            .with("who", who.map_or("", String::as_str))
            .with("clerk", row.clerk.as_ref().map_or("", |c| c.as_str()))
            .with("since", format::moment(&begun.since));
        Some(Part::Prose {
            lines: vec![toned(cx.say(&say), Tone::Problem)],
            from: 0,
        })
    }

    /// What the case before said in this field. The answer is for the field that asked, wherever the clerk is by now.
    pub(super) fn copy_previous(&mut self, answers: &Answers, cx: &mut Shared) {
        let Some((key, copying)) = self.copying.take() else {
            return;
        };
        self.sync();
        let pack = pack_of(&self.draft, cx).cloned();
        let copy = match copying {
            Copying::Field => spelling::copy_field,
            Copying::Page => spelling::copy_page,
        };
        if let Some(pack) = pack
            && copy(&mut self.draft, &pack, answers, &key)
        {
            self.rebuild(cx);
            self.check(cx);
            cx.tell(Say::new("copy-previous-done"));
        } else {
            cx.warn(Say::new("copy-previous-nothing"));
        }
    }

    pub(super) fn met_part(&self, cx: &Shared) -> Option<Part> {
        let met = self.met.first()?;
        let say = Say::new("application-met")
            .with("who", format!("{} / {}", met.row.latin, met.row.cyrillic))
            .with("born", met.row.born.map_or(String::new(), format::birth_date))
            .with(
                "case",
                met.row.number.as_ref().map_or(String::new(), ToString::to_string),
            )
            .with(
                "iin",
                met.iin
                    .as_deref()
                    .map_or_else(|| "unknown".to_owned(), format::in_fours),
            )
            .with("state", cx.text(&format!("state-{}", met.row.state)))
            .with("count", self.met.len());
        Some(Part::Prose {
            lines: vec![toned(cx.say(&say), Tone::Soon)],
            from: 0,
        })
    }
}
