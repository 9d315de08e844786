//! A paper that was handed over is wrong: recalled by the manager, who is told whose data were seen.

use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::act::SheetBack;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{CaseView, Flow, Reply, Request};

pub struct Recall {
    view: CaseView,
}

const SHEETS: [(SheetBack, &str); 2] = [
    (SheetBack::No, "recall-sheet-not-back"),
    (SheetBack::Yes, "recall-sheet-back"),
];

impl Recall {
    pub fn new(view: CaseView) -> Self {
        Self { view }
    }
}

impl Filled for Recall {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-recall";

    fn name(&self) -> &'static str {
        "recall"
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!("recall {}", self.view.case.id.0))
    }
    fn form(&self, cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("recall-reason", String::new(), Kind::Text).writing(Writing::Words),
            Field::new("recall-seen", String::new(), Kind::Text).writing(Writing::Words),
            choice::field("recall-sheet", &SHEETS, &SheetBack::No, cx),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("recall-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = Vec::new();
        if let Some((_, over)) = &self.view.case.handed_over {
            let what = Say::new("recall-what")
                .with("paper", cx.paper(&self.view.case, &over.paper))
                .with("number", &over.number)
                .with("to", &over.to);
            lines.push(line(cx.say(&what)));
        }
        lines.push(toned(cx.text("recall-about"), Tone::Dim));
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let reason = form.reason("recall-reason");
        let seen = form.value("recall-seen").to_owned();
        let nobody = seen.is_empty();
        form.mark(
            "recall-seen",
            nobody.then(|| Problem::error(Say::new("problem-recall-seen"))),
        );
        let Some(reason) = reason.filter(|_| !nobody) else {
            return Done::Mend;
        };
        Done::ask(Request::Flow(Flow::Recall {
            case: self.view.case.id,
            reason,
            seen,
            sheet: choice::chosen(form, "recall-sheet", &SHEETS),
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("recall-done"));
        Turn::Back
    }
}
