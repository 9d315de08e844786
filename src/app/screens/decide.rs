//! The provider's answer: the IIN (pasted once or typed twice), or its refusal with the ground and the reason.

use crate::app::command::{Binding, Command};
use crate::app::effect::Generation;
use crate::app::form::field::{Field, Kind};
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::point;
use crate::app::screen::{Screen, Turn};
use crate::app::screens::law::Law;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::act::Deed;
use crate::domain::checklist::{Applicant, LegalisationRule};
use crate::domain::code::GroundCode;
use crate::domain::iin::Iin;
use crate::domain::trouble::{Problem, Say, Weight};
use crate::forms::pack::{Ground, GroundOf, Pack};
use crate::office::application;
use crate::office::request::{CaseView, IinAnswer, Reply, Request, TypedAnswer};
use crate::texts::format;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Grant,
    Refuse,
}

pub struct Decide {
    view: CaseView,
    which: Which,
    form: Form,
    /// What was asked of the office and is not answered yet.
    asked: Option<Generation>,
    /// Pasted whole: no second typing is asked.
    pasted: bool,
    /// An answer is recorded already and was wrong.
    corrects: bool,
}

fn pack_of<'a>(view: &CaseView, cx: &'a Shared) -> Option<&'a Pack> {
    let opened = view.case.opened.as_ref()?;
    cx.office.as_ref()?.catalogue.by_hash(&opened.pack).map(|p| &**p)
}

/// Grounds that can be named for this request.
fn grounds<'a>(view: &CaseView, pack: &'a Pack) -> Vec<&'a Ground> {
    let Some(opened) = &view.case.opened else {
        return Vec::new();
    };
    let applicant = Applicant {
        category: opened.category.clone(),
        channel: opened.channel.clone(),
        request: opened.request.clone(),
        age: None,
        citizenship: view.case.person.citizenship.clone(),
        issued_in: None,
        scripts: BTreeMap::new(),
    };
    pack.grounds_for(GroundOf::Service, &applicant, &|_: &str, _: &[String]| {
        LegalisationRule::Ask
    })
}

/// The grounds to choose from, each with its point.
fn options(view: &CaseView, cx: &Shared) -> Vec<(String, String)> {
    let all = pack_of(view, cx).map(|p| grounds(view, p)).unwrap_or_default();
    let option = |g: &&Ground| {
        let point = g.point.as_deref().map_or(String::new(), |p| point::text(p, cx));
        let title = g.title.get(cx.lang);
        (g.code.as_str().to_owned(), format!("{point} {title}"))
    };
    all.iter().map(option).collect()
}

impl Decide {
    pub fn new(view: CaseView, which: Which, cx: &Shared) -> Self {
        let form = match which {
            Which::Grant => Form::new(vec![
                Field::new("iin", String::new(), Kind::Digits),
                Field::new("iin-again", String::new(), Kind::Digits),
                hidden(Field::new("override-reason", String::new(), Kind::Text)),
            ]),
            Which::Refuse => {
                let options = options(&view, cx);
                Form::new(vec![
                    Field::new("ground", String::new(), Kind::Choice(options)),
                    Field::new("reason", String::new(), Kind::TwoTexts),
                ])
            }
        };
        Self {
            view,
            which,
            form,
            asked: None,
            pasted: false,
            corrects: false,
        }
    }

    /// The answer was recorded wrongly: what it is, and why it was wrong. A refusal's words are there to be mended; an
    /// IIN is typed anew.
    pub fn correcting(mut self) -> Self {
        self.corrects = true;
        if let Some((ground, reason)) = &self.view.case.refusal {
            if let Some(field) = self.form.field_mut("ground") {
                field.set(0, ground.as_str());
            }
            if let Some(field) = self.form.field_mut("reason") {
                field.set(0, &reason.kk);
                field.set(1, &reason.ru);
            }
        }
        let why = Field::new("correction-reason", String::new(), Kind::Text);
        self.form.fields.push(why);
        self
    }

    /// Records the answer, or asks why the recorded one was wrong.
    fn record(&mut self, answer: TypedAnswer, cx: &mut Shared) -> Turn {
        let case = self.view.case.id;
        let request = if self.corrects {
            let reason = self.form.value("correction-reason").to_owned();
            if reason.chars().count() < 3 {
                return self.mark("correction-reason", "problem-reason-missing", cx);
            }
            Request::CorrectAnswer { case, answer, reason }
        } else {
            match answer {
                TypedAnswer::Granted(answer) => Request::Grant { case, answer },
                TypedAnswer::Refused { ground, kk, ru } => Request::RefuseService { case, ground, kk, ru },
            }
        };
        self.asked = Some(cx.ask(request));
        Turn::Stay
    }

    /// What the number tells: the control digit, and hints that never decide.
    fn about(&self) -> Vec<Problem> {
        let text = self.form.value("iin");
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

    fn done(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        if self.asked.is_some() {
            return Turn::Stay;
        }
        match self.which {
            Which::Grant => self.grant(cx),
            Which::Refuse => self.refuse(cx),
        }
    }

    fn mark(&mut self, key: &str, id: &'static str, cx: &mut Shared) -> Turn {
        if let Some(field) = self.form.field_mut(key) {
            field.hidden = false;
            field.problem = Some(Problem::error(Say::new(id)));
        }
        self.form.go(key);
        cx.trouble(Say::new("form-mend-marked"));
        Turn::Stay
    }

    fn grant(&mut self, cx: &mut Shared) -> Turn {
        let number = self.form.value("iin").to_owned();
        if number.len() != 12 {
            return self.mark("iin", "problem-iin-length", cx);
        }
        if !self.pasted && self.form.value("iin-again") != number {
            let id = if self.form.value("iin-again").is_empty() {
                "problem-iin-again"
            } else {
                "problem-iin-differs"
            };
            return self.mark("iin-again", id, cx);
        }
        let doubtful = self.about().iter().any(|p| p.weight >= Weight::Warning);
        let reason = self.form.value("override-reason").to_owned();
        if doubtful && reason.chars().count() < 3 {
            return self.mark("override-reason", "problem-iin-reason", cx);
        }
        let answer = IinAnswer {
            iin: number,
            override_reason: reason,
        };
        self.record(TypedAnswer::Granted(answer), cx)
    }

    fn refuse(&mut self, cx: &mut Shared) -> Turn {
        let field = self.form.field("reason");
        let (kk, ru) = field.map_or((String::new(), String::new()), |f| {
            (f.cell(0).to_owned(), f.cell(1).to_owned())
        });
        if kk.is_empty() || ru.is_empty() {
            return self.mark("reason", "problem-two-languages", cx);
        }
        let unprintable = [&kk, &ru].into_iter().find_map(|t| application::paper_problem(t));
        if let Some(problem) = unprintable {
            if let Some(field) = self.form.field_mut("reason") {
                field.problem = Some(problem);
            }
            self.form.go("reason");
            cx.trouble(Say::new("form-mend-marked"));
            return Turn::Stay;
        }
        match GroundCode::parse(self.form.value("ground")) {
            Ok(ground) => self.record(TypedAnswer::Refused { ground, kk, ru }, cx),
            Err(_) => self.mark("ground", "problem-value-missing", cx),
        }
    }
}

/// What is to be done with the sheets of an answer that was corrected.
fn done(view: &CaseView) -> Say {
    let last = view.acts.last().map(|act| &act.deed);
    let withdrawn: Vec<String> = match last {
        Some(Deed::AnswerCorrected(corrected)) => {
            let all = corrected.withdrawn.iter();
            all.map(|paper| paper.number.to_string()).collect()
        }
        _ => Vec::new(),
    };
    if withdrawn.is_empty() {
        return Say::new("decide-done");
    }
    Say::new("decide-withdrawn").with("numbers", withdrawn.join(", "))
}

fn hidden(mut field: Field) -> Field {
    field.hidden = true;
    field
}

impl Screen for Decide {
    fn name(&self) -> &'static str {
        match self.which {
            Which::Grant => "decide-grant",
            Which::Refuse => "decide-refuse",
        }
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.which {
            _ if self.corrects => "decide-say-correct",
            Which::Grant => "decide-say-grant",
            Which::Refuse => "decide-say-refuse",
        }));
    }
    fn spoken(&mut self, cx: &Shared) {
        let options = options(&self.view, cx);
        if let Some(field) = self.form.field_mut("ground") {
            field.kind = Kind::Choice(options);
        }
    }
    fn view(&self, cx: &Shared) -> View {
        let mut form = self.form.clone();
        for field in &mut form.fields {
            field.label = cx.text(&format!("field-{}", field.key));
        }
        if self.pasted {
            form.fields.retain(|f| f.key != "iin-again");
        }
        let mut parts = vec![Part::Gap, Part::Form(show::form(&form, cx, 26)), Part::Gap];
        match self.which {
            Which::Grant => {
                let number = self.form.value("iin");
                let mut lines = vec![
                    toned(format!("    {}", format::in_fours(number)), Tone::Strong),
                    Vec::new(),
                ];
                for problem in self.about() {
                    let tone = if problem.weight == Weight::Note {
                        Tone::Dim
                    } else {
                        Tone::Problem
                    };
                    lines.push(toned(cx.say(&problem.say), tone));
                }
                parts.push(Part::Prose { lines, from: 0 });
            }
            Which::Refuse => {
                let pack = pack_of(&self.view, cx);
                let ground = pack.and_then(|p| {
                    let code = GroundCode::parse(self.form.value("ground")).ok()?;
                    p.ground(&code)
                });
                if let Some(ground) = ground {
                    parts.push(Part::Prose {
                        lines: vec![toned(ground.title.kk.clone(), Tone::Law)],
                        from: 0,
                    });
                }
            }
        }
        let number = self
            .view
            .case
            .number
            .as_ref()
            .map_or(String::new(), ToString::to_string);
        let title = cx.text(match (self.which, self.corrects) {
            (Which::Grant, false) => "screen-decide-grant",
            (Which::Refuse, false) => "screen-decide-refuse",
            (Which::Grant, true) => "screen-correct-granted",
            (Which::Refuse, true) => "screen-correct-refused",
        });
        View {
            title: format!("{title} · {number}"),
            parts,
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        let law = (self.which == Which::Grant).then(|| Say::new("law-no-point"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-record"),
            Binding::new(Key::F(4), Command::List, "key-law").unless(law),
            Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
        ]
    }
    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => self.done(cx),
            Command::TurnLayout => {
                self.form.turn_layout();
                Turn::Stay
            }
            Command::List => {
                let law = pack_of(&self.view, cx).and_then(|pack| {
                    let code = GroundCode::parse(self.form.value("ground")).ok()?;
                    Law::open(pack, pack.ground(&code)?.point.as_deref()?)
                });
                law.map_or(Turn::Stay, |law| Turn::Push(Box::new(law)))
            }
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        match self.form.press(press) {
            Did::Finished => return self.done(cx),
            Did::Typed => self.pasted = false,
            _ => {}
        }
        Turn::Stay
    }
    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if self.which == Which::Grant && digits.len() == 12 {
            if let Some(field) = self.form.field_mut("iin") {
                field.set(0, &digits);
            }
            self.pasted = true;
        } else {
            self.form.paste(text);
        }
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            self.form.go_to(row, cell);
        }
        Turn::Stay
    }
    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            // Another answer about this case (a print recorded late) is none to this question.
            Reply::Recorded(view) if self.asked == Some(cx.answered) => {
                cx.tell(done(view));
                Turn::Back
            }
            Reply::Trouble(say) => {
                self.asked = None;
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
    fn is_typing(&self) -> bool {
        self.form.is_typing()
    }
}
