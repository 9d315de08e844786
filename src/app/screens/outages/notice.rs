//! An outage is noticed: since when, what failed, the cause as far as it is known.

use super::{FAILED, hours};
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Form, choice};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::screens::complaints::ask;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::{Failed, OutageId};
use crate::domain::keyboard::slips::Writing;
use crate::domain::term::at_local;
use crate::domain::trouble::{Problem, Say};
use crate::office::outages;
use crate::office::request::{RegisterReply, RegisterRequest, Reply};
use chrono::{DateTime, FixedOffset};

pub struct Notice {
    outage: OutageId,
}

impl Notice {
    pub fn new() -> Self {
        Self {
            outage: outages::id(),
        }
    }
}

/// The fields of a moment, with that of now offered.
pub(super) fn moment_fields(cx: &Shared) -> [Field; 2] {
    let mut date = Field::new("date", String::new(), Kind::Date);
    let mut hour = Field::new("hour", String::new(), Kind::Hour);
    if let Some(office) = &cx.office {
        let now = cx.now.with_timezone(&office.settings.zone);
        date.set_date(now.date_naive());
        hour.offer(0, &now.format("%H%M").to_string());
    }
    [date, hour]
}

/// The moment that was typed, by the office's clock; what is wrong with it is marked.
pub(super) fn moment(form: &mut Form, cx: &Shared) -> Option<DateTime<FixedOffset>> {
    let (date, hour) = (
        form.field("date").and_then(Field::date),
        form.field("hour").and_then(Field::hour),
    );
    let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
    form.mark("date", problem(date.is_none(), "problem-date"));
    form.mark("hour", problem(hour.is_none(), "problem-time"));
    let zone = cx.office.as_ref()?.settings.zone;
    Some(at_local(zone, date?.and_time(hour?)).fixed_offset())
}

impl Filled for Notice {
    const LABELS: u16 = 24;

    fn name(&self) -> &'static str {
        "notice-outage"
    }
    fn kept_as(&self) -> Option<String> {
        Some("notice-outage".to_owned())
    }
    fn form(&self, cx: &Shared) -> Form {
        let [date, hour] = moment_fields(cx);
        Form::new(vec![
            date,
            hour,
            choice::field("failed", &FAILED, &Failed::System, cx),
            Field::new("cause", String::new(), Kind::Text).writing(Writing::Words),
            Field::new("told", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("outage-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("notice-outage-say"));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        choice::reword(form, cx);
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("notice-outage-about"), Tone::Dim), hours(cx)];
        vec![Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        let Some(noticed) = moment(form, cx) else {
            return Done::Mend;
        };
        Done::ask(ask(RegisterRequest::NoticeOutage {
            outage: self.outage,
            noticed,
            failed: choice::chosen(form, "failed", &FAILED),
            cause: form.value("cause").to_owned(),
            told: form.value("told").to_owned(),
        }))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Reply::Registers(reply) = reply
            && let RegisterReply::Outages { waiting, .. } = &**reply
        {
            cx.tell(Say::new("notice-outage-done").with("count", waiting.len()));
        }
        Turn::Back
    }
}
