//! Somebody in the chief's place: from, until, as papers address them, by which order.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::request::{ActingRow, PeopleRequest, PersonName, Reply, Request};

pub struct OneActing;

impl Filled for OneActing {
    const LABELS: u16 = 26;

    fn name(&self) -> &'static str {
        "one-acting"
    }
    fn laid_as(&self) -> Option<String> {
        Some("one-acting".to_owned())
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut from = Field::new("first", String::new(), Kind::Date);
        from.set_date(cx.today());
        Form::new(vec![
            from,
            Field::new("last", String::new(), Kind::Date),
            Field::new("who", String::new(), Kind::TwoTexts).writing(Writing::Name),
            Field::new("order", String::new(), Kind::Text).writing(Writing::Words),
        ])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(match key {
            "first" => "acting-from",
            "last" => "acting-until",
            "who" => "acting-who-both",
            _ => "acting-order",
        })
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("one-acting-say"));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![toned(cx.text("one-acting-about"), Tone::Dim)];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let date = |key| form.field(key).and_then(Field::date);
        let (from, until) = (date("first"), date("last"));
        let cell = |i| form.field("who").map_or("", |f| f.cell(i)).trim().to_owned();
        let name = PersonName {
            kk: cell(0),
            ru: cell(1),
        };
        let problem = |wrong: bool, id| wrong.then(|| Problem::error(Say::new(id)));
        let short = |text: &String| text.chars().count() < 2;
        form.mark("first", problem(from.is_none(), "problem-date"));
        let backwards = problem(until < from, "acting-ends-before");
        form.mark("last", problem(until.is_none(), "problem-date").or(backwards));
        let nameless = problem(short(&name.kk) || short(&name.ru), "problem-name-missing");
        form.mark("who", nameless);
        let (Some(from), Some(until), false) = (from, until, form.is_marked()) else {
            return Done::Mend;
        };
        Done::ask(Request::People(PeopleRequest::SetActing(Box::new(ActingRow {
            from,
            until,
            name,
            order: form.value("order").to_owned(),
        }))))
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        if let Reply::Office(view) = reply {
            cx.office = Some((**view).clone());
            cx.tell(Say::new("acting-set"));
        }
        Turn::Back
    }
}
