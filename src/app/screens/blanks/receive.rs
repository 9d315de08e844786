//! A batch of blanks that came: the first number, and the last or how many.

use super::of_blanks;
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::blank::Batch;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::Reply;
use crate::office::request::blanks::{BlankRequest, KindRow};

pub struct Receive {
    kind: KindRow,
}

impl Receive {
    pub fn new(kind: KindRow) -> Self {
        Self { kind }
    }
}

/// The batch as it is typed; else what is wrong, and at which field.
fn batch(form: &Form) -> Result<Batch, (&'static str, Say)> {
    let (first, last, count) = (form.value("first"), form.value("last"), form.value("count"));
    Batch::new(first, first).map_err(|say| ("first", say))?;
    match (last.trim(), count.parse::<u64>()) {
        ("", Ok(count)) => Batch::counted(first, count).map_err(|say| ("count", say)),
        ("", Err(_)) => Err(("last", Say::new("blank-count-missing"))),
        (last, count) => {
            let batch = Batch::new(first, last).map_err(|say| ("last", say))?;
            match count {
                Ok(count) if count != batch.count() => {
                    let say = Say::new("blank-count-differs").with("count", batch.count());
                    Err(("count", say))
                }
                _ => Ok(batch),
            }
        }
    }
}

impl Filled for Receive {
    const LABELS: u16 = 24;
    const FORWARD: &'static str = "key-receive-blanks";

    fn name(&self) -> &'static str {
        "receive-blanks"
    }
    fn kept_as(&self) -> Option<String> {
        let of = &self.kind.of;
        Some(format!("receive-blanks {} {}", of.service, of.blank))
    }
    fn form(&self, _cx: &Shared) -> Form {
        Form::new(vec![
            Field::new("first", String::new(), Kind::Text),
            Field::new("last", String::new(), Kind::Text).optional(),
            Field::new("count", String::new(), Kind::Digits).optional(),
            Field::new("from", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("blank-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("receive-blanks-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        vec![Part::Lines(vec![line(self.kind.title.get(cx.lang))]), Part::Gap]
    }
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let Ok(batch) = batch(form) else {
            return Vec::new();
        };
        let say = Say::new("blank-batch")
            .with("first", batch.first())
            .with("last", batch.last())
            .with("count", batch.count());
        let lines = vec![toned(cx.say(&say), Tone::Strong)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        for key in ["first", "last", "count", "from"] {
            form.mark(key, None);
        }
        let from = form.value("from").trim().to_owned();
        let short = from.chars().count() < 3;
        form.mark(
            "from",
            short.then(|| Problem::error(Say::new("blank-from-missing"))),
        );
        match batch(form) {
            Err((key, say)) => {
                form.mark(key, Some(Problem::error(say)));
                Done::Mend
            }
            Ok(_) if short => Done::Mend,
            Ok(batch) => Done::ask(of_blanks(BlankRequest::Receive {
                of: self.kind.of.clone(),
                first: batch.first(),
                last: batch.last(),
                from,
            })),
        }
    }
    fn refused(&mut self, why: &Say, form: &mut Form) {
        if why.id == "refusal-blanks-received" {
            form.mark("first", Some(Problem::error(why.clone())));
            form.go("first");
        }
    }
    fn answered(&mut self, _reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(Say::new("receive-blanks-done"));
        Turn::Back
    }
}
