//! A field is left, the whole is looked at, and the clerk goes on: to the review, or to what is not in order.

use super::{Application, fields};
use crate::app::form_screen::FormScreen;
use crate::app::screen::Turn;
use crate::app::screens::checklist::pack_of;
use crate::app::screens::correction::Correction;
use crate::app::screens::review::Review;
use crate::app::screens::who;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::trouble::{Say, Weight};
use crate::office::application;
use crate::office::draft::Stage;
use crate::office::spelling;

impl Application {
    /// A field was left: it is taken into the draft, checked, and saved.
    pub(super) fn left(&mut self, row: usize, cx: &mut Shared) {
        self.tidy(row, cx);
        self.propose(row, cx);
        self.sync();
        self.check(cx);
        self.keep(cx);
        self.look_up(cx);
        self.ask_usual(cx);
    }

    pub(super) fn keep(&mut self, cx: &mut Shared) {
        self.saved.keep(&self.draft, cx);
    }

    pub(super) fn sync(&mut self) {
        fields::sync(&self.form, &mut self.draft);
    }

    pub(super) fn check(&mut self, cx: &Shared) {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let on = cx.today();
        self.form.state = spelling::country(&self.draft, pack).unwrap_or_default();
        self.findings = match &cx.office {
            Some(office) => {
                let at = cx.now.with_timezone(&office.settings.zone).fixed_offset();
                application::findings_in(office, &self.draft, pack, at)
            }
            None => application::findings(&self.draft, pack, on),
        };
        let mrz = application::mrz_of(&self.draft, on);
        fields::mark(&mut self.form, &self.findings, &self.draft, pack, mrz.as_deref());
    }

    pub(super) fn forward(&mut self, cx: &mut Shared) -> Turn {
        let place = self.place();
        self.form.settle();
        // Now whatever is still open is marked, visited or not.
        for field in &mut self.form.fields {
            field.touched = true;
        }
        let row = self.form.focus;
        self.left(row, cx);
        let wrong = application::open_fields(&self.findings);
        if wrong > 0 {
            self.go_to_first_error();
            cx.trouble(Say::new("application-open").with("count", wrong));
            return Turn::Stay;
        }
        self.draft.stage = Stage::Review;
        self.keep(cx);
        if self.draft.corrects.is_some() {
            let correction = Correction::new(self.draft.clone(), cx).left(place);
            return Turn::Replace(Box::new(FormScreen::new(correction, cx)));
        }
        if let Some(turn) = who::before_review(&self.draft, cx) {
            return turn;
        }
        Turn::Replace(Box::new(Review::new(self.draft.clone(), self.saved.clone())))
    }

    /// To the first field that is not in order, at the cell that is not.
    pub(super) fn go_to_first_error(&mut self) {
        let mut errors = self.findings.iter().filter(|f| f.problem.weight == Weight::Error);
        let first = errors.next().map(|f| f.key.as_str());
        let row = self
            .form
            .fields
            .iter()
            .position(|f| Some(f.key.as_str()) == first);
        if let Some(row) = row {
            self.form.go_to_wrong(row);
        }
    }

    pub(super) fn mrz_part(&self, cx: &Shared) -> Option<Part> {
        let mrz = application::mrz_of(&self.draft, cx.today())?;
        let lines = mrz.lines().iter().map(|l| toned(l.clone(), Tone::Dim));
        Some(Part::Lines(lines.collect()))
    }
}
