//! The provider's answer: the IIN (pasted once or typed twice), or its refusal with the ground and the reason.

mod blanks;
mod grounds;
mod result;

use crate::app::command::{Binding, Command};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::screen::Turn;
use crate::app::screens::law::Law;
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, toned};
use crate::domain::code::GroundCode;
use crate::domain::iin::Iin;
use crate::domain::keyboard::slips::Writing;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{FieldKind, Ground, Pack};
use crate::office::proceed::TAKEN;
use crate::office::request::{CaseView, GrantAnswer, Reply, Request, TypedAnswer};
use crate::texts::format;
use blanks::{Blanks, recorded};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Grant,
    Refuse,
}

pub struct Decide {
    view: CaseView,
    which: Which,
    /// The number that was pasted whole: while it stands so, no second typing is asked.
    pasted: Option<String>,
    /// A number that stands in the case of somebody else, and that case, as the office said.
    taken: Option<(String, String)>,
    /// An answer is recorded already and was wrong.
    corrects: bool,
    blanks: Blanks,
}

fn pack_of<'a>(view: &CaseView, cx: &'a Shared) -> Option<&'a Pack> {
    let opened = view.case.opened.as_ref()?;
    cx.office.as_ref()?.catalogue.by_hash(&opened.pack).map(|p| &**p)
}

impl Decide {
    pub fn new(view: CaseView, which: Which) -> Self {
        Self {
            view,
            which,
            pasted: None,
            taken: None,
            corrects: false,
            blanks: Blanks::default(),
        }
    }

    /// The answer was recorded wrongly: what it is, and why it was wrong.
    pub fn correcting(self) -> Self {
        Self {
            corrects: true,
            ..self
        }
    }

    /// Records the answer, or asks why the recorded one was wrong.
    fn record(&self, answer: TypedAnswer, form: &mut Form) -> Done {
        let case = self.view.case.id;
        if !self.corrects {
            return Done::ask(match answer {
                TypedAnswer::Granted(answer) => Request::Grant { case, answer },
                TypedAnswer::Refused { ground, kk, ru } => Request::RefuseService { case, ground, kk, ru },
            });
        }
        match form.reason("correction-reason") {
            Some(reason) => Done::ask(Request::CorrectAnswer { case, answer, reason }),
            None => Done::Mend,
        }
    }

    /// What the number tells: the control digit, and hints that never decide.
    fn about(&self, form: &Form) -> Vec<Problem> {
        let text = form.value("iin");
        if text.len() != 12 {
            return Vec::new();
        }
        match Iin::parse(text) {
            Err(say) => vec![Problem::error(say)],
            Ok(read) => {
                let mut out = Vec::new();
                out.extend(read.problems());
                let sex = crate::office::said::sex(&self.view.case);
                out.extend(
                    read.differences(self.view.case.person.birth, sex)
                        .into_iter()
                        .map(Problem::note),
                );
                out
            }
        }
    }

    /// The case in which the number stands that is typed now.
    fn told_of(&self, form: &Form) -> Option<&str> {
        let (_, case) = self.taken.as_ref().filter(|(iin, _)| iin == form.value("iin"))?;
        Some(case)
    }

    fn is_doubtful(&self, form: &Form) -> bool {
        self.told_of(form).is_some() || self.about(form).iter().any(|p| p.weight >= Weight::Warning)
    }

    fn is_pasted(&self, form: &Form) -> bool {
        self.pasted.as_deref() == Some(form.value("iin"))
    }

    fn grant(&self, form: &mut Form, cx: &Shared) -> Done {
        let values = self.results(form, cx);
        if form.is_marked() {
            return Done::Mend;
        }
        if form.field("iin").is_none() {
            let answer = GrantAnswer {
                values,
                told_blanks: self.blanks.told.clone(),
                ..GrantAnswer::default()
            };
            return self.record(TypedAnswer::Granted(answer), form);
        }
        let number = form.value("iin").to_owned();
        if number.len() != 12 {
            return mark(form, "iin", "problem-iin-length");
        }
        let again = form.value("iin-again");
        if !self.is_pasted(form) && again != number {
            let id = if again.is_empty() {
                "problem-iin-again"
            } else {
                "problem-iin-differs"
            };
            return mark(form, "iin-again", id);
        }
        let mut override_reason = String::new();
        if self.is_doubtful(form) {
            form.value("override-reason").clone_into(&mut override_reason);
            if override_reason.chars().count() < 3 {
                return mark(form, "override-reason", "problem-iin-reason");
            }
        }
        let answer = GrantAnswer {
            told_of: self.told_of(form).map(str::to_owned),
            iin: number,
            override_reason,
            told_blanks: self.blanks.told.clone(),
            values,
        };
        self.record(TypedAnswer::Granted(answer), form)
    }

    fn refuse(&self, form: &mut Form) -> Done {
        let cell = |i| form.field("reason").map_or("", |f| f.cell(i)).to_owned();
        let (kk, ru) = (cell(0), cell(1));
        let Ok(ground) = GroundCode::parse(form.value("ground")) else {
            return mark(form, "ground", grounds::NONE);
        };
        if kk.is_empty() || ru.is_empty() {
            return mark(form, "reason", "problem-two-languages");
        }
        self.record(TypedAnswer::Refused { ground, kk, ru }, form)
    }

    fn ground<'a>(&self, form: &Form, cx: &'a Shared) -> Option<&'a Ground> {
        let code = GroundCode::parse(form.value("ground")).ok()?;
        pack_of(&self.view, cx)?.ground(&code)
    }

    /// The point of the ground that is chosen; for a number, that of the step which forms it.
    fn law(&self, form: &Form, cx: &Shared) -> Option<Law> {
        let pack = pack_of(&self.view, cx)?;
        let point = match self.which {
            Which::Refuse => self.ground(form, cx)?.point.as_deref(),
            Which::Grant => {
                let step = self.view.case.steps.last()?;
                pack.step(&step.begun.step)?.point.as_deref()
            }
        };
        Law::open(pack, point?)
    }
}

/// One problem at a time: the next one may not arise.
fn mark(form: &mut Form, key: &str, id: &'static str) -> Done {
    for field in &mut form.fields {
        field.problem = None;
        if field.key == key {
            field.hidden = false;
            field.problem = Some(Problem::error(Say::new(id)));
        }
    }
    Done::Mend
}

impl Filled for Decide {
    const LABELS: u16 = 26;
    const FORWARD: &'static str = "key-record";

    fn name(&self) -> &'static str {
        match self.which {
            Which::Grant => "decide-grant",
            Which::Refuse => "decide-refuse",
        }
    }
    fn kept_as(&self) -> Option<String> {
        Some(format!(
            "{} {} {}",
            self.name(),
            self.view.case.id.0,
            self.corrects
        ))
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut fields = match self.which {
            Which::Grant => self.granted(cx),
            Which::Refuse => vec![
                grounds::field(&self.view, cx),
                Field::new("reason", String::new(), Kind::TwoTexts).writing(Writing::Words),
            ],
        };
        // A refusal's words are there to be mended; an IIN is typed anew.
        if self.corrects {
            if let Some((ground, reason)) = &self.view.case.refusal {
                for field in &mut fields {
                    match field.key.as_str() {
                        "ground" => field.set(0, ground.as_str()),
                        "reason" => {
                            field.offer(0, &reason.kk);
                            field.offer(1, &reason.ru);
                        }
                        _ => {}
                    }
                }
            }
            fields.push(Field::new("correction-reason", String::new(), Kind::Text).writing(Writing::Words));
        }
        Form::new(fields)
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        let mut results = pack_of(&self.view, cx).into_iter().flat_map(Pack::results);
        match results.find(|f| f.key.as_str() == key && f.kind != FieldKind::Iin) {
            Some(field) => field.label.get(cx.lang).to_owned(),
            None => cx.text(&format!("field-{key}")),
        }
    }
    fn title(&self, cx: &Shared) -> String {
        let number = self.view.case.number.as_ref();
        let number = number.map_or(String::new(), ToString::to_string);
        let gives_iin = pack_of(&self.view, cx).is_none_or(Pack::gives_iin);
        let title = cx.text(match (self.which, self.corrects) {
            (Which::Grant, false) if !gives_iin => "screen-decide-result",
            (Which::Grant, true) if !gives_iin => "screen-correct-result",
            (Which::Grant, false) => "screen-decide-grant",
            (Which::Refuse, false) => "screen-decide-refuse",
            (Which::Grant, true) => "screen-correct-granted",
            (Which::Refuse, true) => "screen-correct-refused",
        });
        format!("{title} · {number}")
    }
    fn shown(&mut self, cx: &mut Shared) {
        if self.which == Which::Grant {
            self.blanks.ask(&self.view, cx);
        }
        cx.tell(Say::new(match self.which {
            _ if self.corrects => "decide-say-correct",
            Which::Grant if pack_of(&self.view, cx).is_none_or(Pack::gives_iin) => "decide-say-grant",
            Which::Grant => "decide-say-result",
            Which::Refuse => "decide-say-refuse",
        }));
    }
    fn spoken(&mut self, form: &mut Form, cx: &Shared) {
        if let Some(field) = form.field_mut("ground") {
            field.kind = Kind::Choice(grounds::options(&self.view, cx));
        }
    }
    fn above(&self, _form: &Form, _cx: &Shared) -> Vec<Part> {
        vec![Part::Gap]
    }
    fn beneath(&self, form: &Form, cx: &Shared) -> Vec<Part> {
        let mut lines = Vec::new();
        match self.which {
            Which::Grant => {
                let number = format!("    {}", format::in_fours(form.value("iin")));
                lines = vec![toned(number, Tone::Strong), Vec::new()];
                for problem in self.about(form) {
                    let tone = if problem.weight == Weight::Note {
                        Tone::Dim
                    } else {
                        Tone::Problem
                    };
                    lines.push(toned(cx.say(&problem.say), tone));
                }
            }
            Which::Refuse => {
                let ground = self.ground(form, cx);
                lines.extend(ground.map(|g| toned(g.title.kk.clone(), Tone::Law)));
            }
        }
        vec![Part::Gap, Part::Prose { lines, from: 0 }]
    }
    fn bindings(&self, form: &Form, cx: &Shared) -> Vec<Binding> {
        let law = self.law(form, cx).is_none().then(|| Say::new("law-no-point"));
        let law = Binding::new(Key::F(4), Command::List, "key-law").unless(law);
        self.blanks.binding(form).into_iter().chain([law]).collect()
    }
    fn left(&mut self, form: &mut Form, _cx: &mut Shared) {
        let missing = form.value("ground").is_empty();
        let passed = form.focused().is_some_and(|field| field.key != "ground");
        if missing && passed {
            form.mark("ground", Some(Problem::error(Say::new(grounds::NONE))));
        }
    }
    fn command(&mut self, command: Command, form: &mut Form, cx: &mut Shared) -> Turn {
        if command == blanks::NEXT {
            self.blanks.put_next(form);
        }
        if command != Command::List {
            return Turn::Stay;
        }
        let law = self.law(form, cx);
        law.map_or(Turn::Stay, |law| Turn::Push(Box::new(law)))
    }
    fn typed(&mut self, form: &mut Form) {
        let pasted = self.is_pasted(form);
        if let Some(again) = form.field_mut("iin-again") {
            again.hidden = pasted;
        }
        if !self.is_doubtful(form)
            && let Some(why) = form.field_mut("override-reason")
        {
            (why.hidden, why.problem) = (true, None);
        }
    }
    fn pasted(&mut self, text: &str, form: &mut Form) -> bool {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let whole = self.which == Which::Grant && digits.len() == 12;
        if whole && let Some(field) = form.field_mut("iin") {
            field.set(0, &digits);
            field.problem = None;
            form.go("iin");
            self.pasted = Some(digits);
        }
        whole
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        match self.which {
            Which::Grant => self.grant(form, cx),
            Which::Refuse => self.refuse(form),
        }
    }
    fn heard(&mut self, reply: &Reply, cx: &mut Shared) {
        self.blanks.hear(reply, cx);
    }
    fn refused(&mut self, why: &Say, form: &mut Form) {
        self.blanks.refused(why, form);
        if why.id == TAKEN {
            let case = why.args.iter().find(|(name, _)| *name == "case");
            let case = case.map_or_else(String::new, |(_, case)| case.clone());
            self.taken = Some((form.value("iin").to_owned(), case));
            mark(form, "override-reason", "problem-iin-reason");
            form.go("override-reason");
        }
    }
    fn answered(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        cx.tell(recorded(reply));
        Turn::Back
    }
}
