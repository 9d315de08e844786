//! "Yes" to a question before acceptance: the earlier number is asked for, and looked for in this office first.

use crate::app::command::{Binding, Command};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::find::Find;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::act::Person;
use crate::domain::iin::Iin;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::Question;
use crate::office::proceed::IIN;
use crate::office::request::{Met, Reply, Request};
use crate::texts::format;

pub struct Earlier {
    question: Question,
    person: Person,
    now: String,
    /// Cases of this person in this office; none before the answer.
    met: Option<Vec<Met>>,
    /// A number whose control digit is wrong was shown so: F2 again takes it as the person named it.
    doubted: String,
}

pub const DONE: &str = "earlier:";
pub const KEPT: &str = "earlier-kept:";

impl Earlier {
    pub fn new(question: Question, person: Person, now: String) -> Self {
        Self {
            question,
            person,
            now,
            met: None,
            doubted: String::new(),
        }
    }

    /// The number that an earlier case of this office brought.
    fn found(&self) -> Option<&str> {
        self.met.iter().flatten().find_map(|m| m.iin.as_deref())
    }

    /// How the search is begun: the Latin name, or what there is.
    fn name(&self) -> &str {
        match self.person.latin.is_empty() {
            true => &self.person.cyrillic,
            false => &self.person.latin,
        }
    }
}

fn end(before: &str, form: &Form) -> Done {
    let token = format!("{before}{}", form.value(IIN));
    Done::Turn(Turn::Return(Returned::Choice(token)))
}

impl Filled for Earlier {
    fn name(&self) -> &'static str {
        "earlier"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let iin = Field::new(IIN, String::new(), Kind::Digits).with(&self.now);
        Form::new(vec![iin.optional()])
    }
    fn label(&self, _key: &str, cx: &Shared) -> String {
        cx.text("earlier-iin")
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new("earlier-say"));
        if self.met.is_none() {
            cx.ask(Request::LookUp {
                documents: self.person.documents.clone(),
                spellings: self.person.spellings.clone(),
                born: self.person.birth,
            });
        }
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let lines = vec![
            toned(self.question.title.get(cx.lang), Tone::Strong),
            toned(self.question.why.get(cx.lang), Tone::Dim),
        ];
        vec![Part::Gap, Part::Prose { lines, from: 0 }, Part::Gap]
    }
    fn beneath(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let Some(met) = &self.met else {
            return Vec::new();
        };
        let found = met.iter().map(|m| {
            let number = m.row.number.as_ref().map_or(String::new(), ToString::to_string);
            let iin = m.iin.as_deref().map_or_else(|| "–".to_owned(), format::in_fours);
            let say = Say::new("earlier-found")
                .with("who", format!("{} / {}", m.row.latin, m.row.cyrillic))
                .with("case", number)
                .with("iin", iin);
            toned(cx.say(&say), Tone::Soon)
        });
        let mut lines: Vec<_> = found.collect();
        if lines.is_empty() {
            lines.push(toned(cx.text("earlier-nobody"), Tone::Dim));
        }
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn bindings(&self, _form: &Form, _cx: &Shared) -> Vec<Binding> {
        let found = self.found().is_some();
        let none = (!found).then(|| Say::new("earlier-nothing-to-take"));
        vec![
            Binding::new(Key::F(3), Command::Find, "key-find"),
            Binding::new(Key::F(5), Command::Proposals, "key-take-iin")
                .unless(none)
                .shown_if(found),
        ]
    }
    fn command(&mut self, command: Command, form: &mut Form, _cx: &mut Shared) -> Turn {
        match command {
            Command::Find => return Turn::Push(Box::new(Find::new(self.name()))),
            Command::Proposals => {
                if let (Some(iin), Some(field)) = (self.found(), form.field_mut(IIN)) {
                    field.set(0, iin);
                }
            }
            _ => {}
        }
        Turn::Stay
    }
    fn done(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        let typed = form.value(IIN).to_owned();
        if typed.is_empty() {
            return end(DONE, form);
        }
        let problem = match Iin::parse(&typed) {
            Err(say) => Some(Problem::error(say)),
            // An old number may be wrong in itself: it is shown once, then taken as it was named.
            Ok(iin) if self.doubted != typed => {
                let mut doubts = iin.problems().into_iter();
                let doubt = doubts.find(|p| p.weight >= Weight::Warning);
                doubt.map(|p| Problem::warning(p.say))
            }
            Ok(_) => None,
        };
        self.doubted = typed;
        if problem.is_none() {
            return end(DONE, form);
        }
        form.mark(IIN, problem);
        Done::Mend
    }
    fn back(&mut self, form: &mut Form, _cx: &mut Shared) -> Done {
        end(KEPT, form)
    }
    fn heard(&mut self, reply: &Reply, _cx: &mut Shared) {
        if let Reply::LookedUp(met) = reply {
            self.met = Some(met.clone());
        }
    }
}
