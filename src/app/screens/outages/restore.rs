//! An outage is over: when, and what it was.

use super::failed_id;
use super::notice::{moment, moment_fields};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::shared::Shared;
use crate::app::view::{Part, line};
use crate::domain::keyboard::slips::Writing;
use crate::domain::outage::Outage;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{RegisterRequest, Reply};

pub struct Restore {
    outage: Outage,
}

impl Restore {
    pub fn new(outage: Outage) -> Self {
        Self { outage }
    }
}

impl Filled for Restore {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "restore-outage"
    }
    fn form(&self, cx: &Shared) -> Form {
        let [date, hour] = moment_fields(cx);
        let cause = Field::new("cause", String::new(), Kind::Text)
            .writing(Writing::Words)
            .with(&self.outage.noticed.cause);
        Form::new(vec![date, hour, cause])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("outage-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("restore-outage-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let [here, astana] = super::both_clocks(&self.outage.noticed.noticed, cx);
        let say = Say::new("restore-outage-what")
            .with("at", here)
            .with("astana", astana)
            .with("failed", cx.text(failed_id(self.outage.noticed.failed)));
        let lines = vec![line(cx.say(&say))];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let restored = moment(form, cx);
        let empty = form.value("cause").trim().chars().count() < 3;
        let missing = empty.then(|| Problem::error(Say::new("outage-cause-missing")));
        form.mark("cause", missing);
        let Some(restored) = restored.filter(|_| !empty) else {
            return Done::Mend;
        };
        Done::ask(ask(RegisterRequest::RestoreOutage {
            outage: self.outage.noticed.outage,
            restored,
            cause: form.value("cause").to_owned(),
        }))
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("restore-outage-done"));
        Turn::Back
    }
}
