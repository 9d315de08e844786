//! Why the value that stands was chosen, though the other zone says otherwise.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say};
use crate::office::application::{Finding, Settles};
use crate::texts::lang::Texts;

pub struct Reason {
    field: Texts,
    ours: String,
    about: About,
}

/// What the reason is given against.
enum About {
    /// The other zone's value.
    Zone(String),
    /// What the zone has of a name that it cuts short.
    Cut(String),
    /// What is said of the field.
    Said(Say),
}

impl Reason {
    pub fn new(finding: &Finding, field: Texts, ours: String) -> Self {
        Self {
            field,
            ours,
            about: match &finding.settles {
                Some(Settles::Difference(other)) => About::Zone(other.clone()),
                Some(Settles::Cut(other)) => About::Cut(other.clone()),
                _ => About::Said(finding.problem.say.clone()),
            },
        }
    }
}

impl Filled for Reason {
    const LABELS: u16 = 16;

    fn name(&self) -> &'static str {
        "reason"
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut field = Field::new("reason", String::new(), Kind::Text).writing(Writing::Words);
        if let About::Cut(_) = self.about {
            // The usual one is offered; whoever presses F2 says so, whoever types says it in other words.
            field.offer(0, &cx.text("counter-name-cut-usual"));
            field.note = Some(Say::new("counter-name-cut-offered"));
        }
        Form::new(vec![field])
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("field-{key}"))
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![
            toned(self.field.get(cx.lang), Tone::Strong),
            line(cx.say(&Say::new("reason-ours").with("value", &self.ours))),
        ];
        let other = match &self.about {
            About::Zone(other) | About::Cut(other) => {
                line(cx.say(&Say::new("reason-other").with("value", other)))
            }
            About::Said(say) => toned(cx.say(say), Tone::Soon),
        };
        let other = Part::Prose {
            lines: vec![other],
            from: 0,
        };
        vec![Part::Gap, Part::Lines(lines), other, Part::Gap]
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let text = form.value("reason").to_owned();
        if text.chars().count() < 3 {
            let problem = Problem::error(Say::new("problem-reason-missing"));
            form.mark("reason", Some(problem));
            return Done::Mend;
        }
        Done::Turn(Turn::Return(Returned::Text(text)))
    }
}
