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
use crate::domain::asked;
use crate::domain::iin::Iin;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{Question, QuestionPart};
use crate::office::proceed::IIN;
use crate::office::request::{Met, Reply, Request};
use crate::texts::format;
use std::collections::BTreeMap;

pub struct Earlier {
    question: Question,
    person: Person,
    /// What is asked besides, and what was typed of it before.
    parts: Vec<(QuestionPart, String)>,
    /// Cases of this person in this office; none before the answer.
    met: Option<Vec<Met>>,
    /// A number whose control digit is wrong was shown so: F2 again takes it as the person named it.
    doubted: String,
}

pub const DONE: &str = "earlier:";
pub const KEPT: &str = "earlier-kept:";

impl Earlier {
    pub fn new(question: Question, person: Person, parts: Vec<(QuestionPart, String)>) -> Self {
        Self {
            question,
            person,
            parts,
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
    let typed: BTreeMap<&str, &str> = form.fields.iter().map(|f| (f.key.as_str(), f.value())).collect();
    Done::Turn(match serde_json::to_string(&typed) {
        Ok(json) => Turn::Return(Returned::Choice(format!("{before}{json}"))),
        Err(_) => Turn::Back,
    })
}

/// The key of a part in the form, and before it in what is kept.
pub fn part_key(part: QuestionPart) -> (&'static str, &'static str) {
    match part {
        QuestionPart::Iin => (IIN, asked::IIN),
        QuestionPart::Paper => ("old-paper", asked::PAPER),
        QuestionPart::PaperNumber => ("old-number", asked::PAPER_NUMBER),
        QuestionPart::Until => ("until", asked::UNTIL),
    }
}

/// A line of the summary holds no more.
const LONGEST: usize = 60;

impl Filled for Earlier {
    fn name(&self) -> &'static str {
        "earlier"
    }
    fn form(&self, _cx: &Shared) -> Form {
        let field = |(part, now): &(QuestionPart, String)| {
            let kind = match part {
                QuestionPart::Iin => Kind::Digits,
                QuestionPart::Paper | QuestionPart::PaperNumber | QuestionPart::Until => Kind::Text,
            };
            Field::new(part_key(*part).0, String::new(), kind)
                .with(now)
                .optional()
        };
        Form::new(self.parts.iter().map(field).collect())
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("earlier-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.parts.as_slice() {
            [(QuestionPart::Iin, _)] => "earlier-say",
            _ => "earlier-say-paper",
        }));
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
        for field in &mut form.fields {
            let long = field.value().chars().count() > LONGEST;
            let say = || Problem::error(Say::new("problem-too-long").with("most", LONGEST));
            field.problem = long.then(say);
        }
        if form.is_marked() {
            return Done::Mend;
        }
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
        if let Reply::LookedUp(met, _) = reply {
            self.met = Some(met.clone());
        }
    }
}
