//! The application: the pack's fields in its order. Three spellings of a name; what the visual zone rules is keyed and
//! compared with the machine-readable zone; a difference stays open until a reason settles it.

mod fields;
mod mending;
mod met;
mod proposals;
mod reason;

use super::checklist::{ChecklistScreen, countries, pack_of, save, title, today};
use super::new_case::NewCase;
use super::passport::Passport;
use super::review::Review;
use super::scripts::{self, Scripts};
use crate::app::command::{Binding, Command};
use crate::app::effect::Generation;
use crate::app::form::field::Kind;
use crate::app::form::{Did, Form, show};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::law::Law;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::keyboard;
use crate::domain::trouble::{Say, Weight};
use crate::office::application::{self, Finding};
use crate::office::draft::{Draft, Stage};
use crate::office::patronymic;
use crate::office::request::{Met, Reply, Request};
use crate::office::spelling::{self, Proposed};
use reason::Reason;

pub struct Application {
    draft: Draft,
    form: Form,
    findings: Vec<Finding>,
    /// Who was here before, beside this person.
    met: Vec<Met>,
    /// Spellings this office used before, by field.
    used: Vec<(String, Vec<(String, usize)>)>,
    saved_at: Option<String>,
    /// The last saving asked for: until it is answered, the screen does not say that the draft is saved.
    saving: Generation,
    looked_up: String,
    /// The field for which the case before was asked.
    copying: Option<String>,
}

impl Application {
    pub fn new(draft: Draft, cx: &mut Shared) -> Self {
        let form = match pack_of(&draft, cx) {
            Some(pack) => fields::form(&draft, pack, cx),
            None => Form::default(),
        };
        let mut new = Self {
            draft,
            form,
            findings: Vec::new(),
            met: Vec::new(),
            used: Vec::new(),
            saved_at: None,
            saving: Generation::default(),
            looked_up: String::new(),
            copying: None,
        };
        new.propose_all(cx);
        new.sync();
        new.first_open();
        new.check(cx);
        new
    }

    /// The focus goes to the first field that still wants something.
    fn first_open(&mut self) {
        let open = |f: &crate::app::form::field::Field| {
            !f.fixed
                && !f.hidden
                && !f.not_stated
                && (f.inputs.iter().any(|i| i.is_empty()) || f.kind == Kind::Name)
        };
        if let Some(row) = self.form.fields.iter().position(open) {
            self.form.go_to(row, 0);
        }
    }

    /// A draft that was left: on to the first field that is not in order.
    pub fn resumed(mut self) -> Self {
        if let Some(first) = self.findings.iter().find(|f| f.problem.weight == Weight::Error) {
            let key = first.key.clone();
            self.form.go(&key);
        }
        self
    }

    /// A field was left: it is taken into the draft, checked, and saved.
    fn left(&mut self, row: usize, cx: &mut Shared) {
        self.tidy(row, cx);
        self.propose(row, cx);
        self.sync();
        self.check(cx);
        self.keep(cx);
        self.look_up(cx);
    }

    fn keep(&mut self, cx: &mut Shared) {
        self.saved_at = None;
        self.saving = save(&self.draft, cx);
    }

    fn sync(&mut self) {
        fields::sync(&self.form, &mut self.draft);
    }

    fn check(&mut self, cx: &Shared) {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let on = today(cx);
        self.findings = match &cx.office {
            Some(office) => {
                let at = cx.now.with_timezone(&office.settings.zone).fixed_offset();
                application::findings_in(office, &self.draft, pack, at)
            }
            None => application::findings(&self.draft, pack, on),
        };
        let mrz = application::mrz_of(&self.draft, on);
        fields::mark(&mut self.form, &self.findings, &self.draft, pack, mrz.as_deref());
    }

    fn forward(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        // Now whatever is still open is marked, visited or not.
        for field in &mut self.form.fields {
            field.touched = true;
        }
        let row = self.form.focus;
        self.left(row, cx);
        let wrong = application::open_fields(&self.findings);
        if wrong > 0 {
            if let Some(first) = self.findings.iter().find(|f| f.problem.weight == Weight::Error) {
                self.form.go(&first.key.clone());
            }
            cx.trouble(Say::new("application-open").with("count", wrong));
            return Turn::Stay;
        }
        self.draft.stage = Stage::Review;
        self.keep(cx);
        Turn::Replace(Box::new(Review::new(self.draft.clone(), cx)))
    }

    /// What F6 does in this cell.
    fn turn_label(&self) -> &'static str {
        let text = self.form.focused().map_or("", |f| f.cell(self.form.cell));
        if keyboard::scripts::mixed_scripts(text).is_empty() {
            "key-turn-layout"
        } else {
            "key-mend-mixed"
        }
    }

    /// The difference under the focus, if one is open.
    fn difference(&self) -> Option<&Finding> {
        let key = &self.form.focused()?.key;
        self.findings
            .iter()
            .find(|f| f.key == *key && f.settles.is_some())
    }

    fn mrz_part(&self, cx: &Shared) -> Option<Part> {
        let mrz = application::mrz_of(&self.draft, today(cx))?;
        let lines = mrz.lines().iter().map(|l| toned(l.clone(), Tone::Dim));
        Some(Part::Lines(lines.collect()))
    }
}

/// The beginning of a long spelling: the list behind F5 has it whole.
fn brief(text: &str) -> String {
    let mut out: String = text.chars().take(24).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

impl Screen for Application {
    fn name(&self) -> &'static str {
        "application"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(self.offer(cx).unwrap_or_else(|| Say::new("application-say")));
        self.look_up(cx);
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let (title, _) = title(&self.draft, pack, cx);
        let right = match &self.saved_at {
            Some(at) => cx.say(&Say::new("draft-saved").with("time", at)),
            None => "…".to_owned(),
        };
        let form = show::form(&fields::labelled(&self.form, pack, cx), cx, 0);
        let mut parts = Vec::new();
        parts.extend(self.mrz_part(cx));
        parts.extend(self.met_part(cx));
        parts.push(Part::Form(form));
        let proposals = self.proposals(cx);
        if proposals.len() > 1 {
            let texts: Vec<String> = proposals
                .iter()
                .take(3)
                .map(|p| format!("{} ({})", brief(&p.text), cx.say(&p.say_short())))
                .collect();
            parts.push(Part::Prose {
                lines: vec![toned(format!("F5: {}", texts.join(" · ")), Tone::Dim)],
                from: 0,
            });
        } else if let Some(one) = proposals.first()
            && self.form.focused().is_some_and(|f| f.note.is_none())
        {
            parts.push(Part::Prose {
                lines: vec![toned(cx.say(&one.say()), Tone::Dim)],
                from: 0,
            });
        }
        View {
            title,
            right,
            right_tone: Tone::Dim,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let country = self.form.focused().is_some_and(|f| f.kind == Kind::Country);
        let none = self.form.focused().is_some_and(|f| f.may_be_absent);
        let many = !self.proposals(cx).is_empty();
        let ineligible = self
            .findings
            .iter()
            .any(|f| f.problem.say.id == "counter-not-of-category");
        let components = pack_of(&self.draft, cx).map(|p| patronymic::components(&self.draft, p).len());
        let one_name = (components < Some(2)).then(|| Say::new("counter-parting-nothing"));
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-forward"),
            Binding::new(
                Key::F(4),
                Command::List,
                if country { "key-list" } else { "key-law" },
            ),
            Binding::new(Key::F(5), Command::Proposals, "key-proposals")
                .unless((!many).then(|| Say::new("proposals-none-here"))),
            Binding::new(Key::F(6), Command::TurnLayout, self.turn_label()),
            Binding::new(Key::F(7), Command::Own(3), "key-other-category").shown_if(ineligible),
            Binding::new(Key::F(8), Command::Own(0), "key-settle").unless(
                self.difference()
                    .is_none()
                    .then(|| Say::new("settle-nothing-differs")),
            ),
            Binding::new(Key::F(3), Command::Reuse, "key-reuse")
                .unless(self.met.is_empty().then(|| Say::new("reuse-nobody-met"))),
            Binding::listed(Command::NotStated, "key-not-stated")
                .unless((!none).then(|| Say::new("not-stated-not-here"))),
            Binding::listed(Command::CopyPrevious, "key-copy-previous"),
            Binding::listed(Command::KazakhLetter, "key-kazakh-letter"),
            Binding::listed(Command::Own(1), "key-part-names").unless(one_name),
            Binding::listed(Command::Own(2), "key-scripts"),
            Binding::listed(Command::Own(4), "key-to-documents"),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => return self.forward(cx),
            Command::TurnLayout => self.turn(cx),
            Command::KazakhLetter => {
                let cell = self.form.cell;
                if let Some(input) = self.form.focused_mut().and_then(|f| f.inputs.get_mut(cell)) {
                    input.turn_letter();
                }
            }
            Command::NotStated => {
                let row = self.form.focus;
                if let Some(field) = self.form.focused_mut() {
                    field.not_stated = !field.not_stated;
                }
                self.left(row, cx);
            }
            Command::List => {
                let field = self.form.focused().map(|f| (f.kind.clone(), f.key.clone()));
                if let Some((Kind::Country, _)) = field {
                    return Turn::Push(Box::new(countries(cx)));
                }
                let law = pack_of(&self.draft, cx).and_then(|pack| {
                    let key = crate::domain::code::FieldKey::parse(&field?.1).ok()?;
                    Law::open(pack, pack.field(&key)?.point.as_deref()?)
                });
                match law {
                    Some(law) => return Turn::Push(Box::new(law)),
                    None => cx.warn(Say::new("law-no-point")),
                }
            }
            Command::Proposals => {
                let proposals = self.proposals(cx);
                let items = move |cx: &Shared| {
                    let item = |(i, p): (usize, &Proposed)| {
                        Item::new(format!("proposal:{i}"), p.text.clone()).aside(cx.say(&p.say_short()))
                    };
                    proposals.iter().enumerate().map(item).collect()
                };
                let list = PickOne::worded(Say::new("screen-proposals"), Box::new(items), cx);
                return Turn::Push(Box::new(list.numbered()));
            }
            Command::Own(0) => {
                if let Some(finding) = self.difference() {
                    // Of a name it is the visual zone that differs.
                    let ours = self.form.focused().map_or("", |f| f.cell(f.first_cell()));
                    let reason = Reason::new(finding, ours.to_owned());
                    return Turn::Push(Box::new(FormScreen::new(reason, cx)));
                }
            }
            Command::Own(1) => {
                self.sync();
                if let Some(list) = self.partings(cx) {
                    return Turn::Push(Box::new(list));
                }
            }
            Command::Own(2) => {
                self.sync();
                let screen =
                    pack_of(&self.draft, cx).and_then(|pack| Scripts::new(&self.draft, pack, today(cx)));
                if let Some(screen) = screen {
                    return Turn::Push(Box::new(FormScreen::new(screen, cx)));
                }
            }
            Command::Own(3) => {
                self.form.settle();
                self.sync();
                save(&self.draft, cx);
                return Turn::Replace(Box::new(NewCase::for_draft(self.draft.clone(), cx)));
            }
            Command::Own(4) => {
                self.form.settle();
                self.sync();
                self.draft.stage = Stage::Checklist;
                if let Some(screen) = ChecklistScreen::begin(self.draft.clone(), cx) {
                    return Turn::Replace(Box::new(screen));
                }
            }
            Command::Reuse => self.reuse(cx),
            Command::CopyPrevious => {
                self.copying = self.form.focused().map(|f| f.key.clone());
                cx.tell(Say::new("copy-previous-asked"));
                cx.ask(Request::PreviousCase);
            }
            Command::Back => {
                self.form.settle();
                self.sync();
                self.draft.stage = Stage::Passport;
                self.keep(cx);
                return Turn::Replace(Box::new(Passport::new(self.draft.clone(), cx)));
            }
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let row = self.form.focus;
        let none = self
            .form
            .focused()
            .is_some_and(|f| f.may_be_absent && f.is_empty() && !f.not_stated);
        if none && press.typed() == Some('-') {
            return self.command(Command::NotStated, cx);
        }
        match self.form.press(press) {
            Did::Finished => return self.forward(cx),
            Did::Left => self.left(row, cx),
            Did::Typed => {
                if let Some(field) = self.form.focused_mut() {
                    field.note = None;
                }
            }
            Did::Nothing => {}
        }
        Turn::Stay
    }

    fn paste(&mut self, text: &str, _cx: &mut Shared) -> Turn {
        self.form.paste(text);
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Cell { row, cell } = target {
            let was = self.form.focus;
            self.form.click(row, cell);
            self.left(was, cx);
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let row = self.form.focus;
        if scripts::take(&returned, &mut self.draft) {
            self.check(cx);
            save(&self.draft, cx);
            cx.tell(Say::new("counter-scripts-said"));
            return Turn::Stay;
        }
        match returned {
            Returned::Choice(token) if self.part(&token, cx) => {}
            Returned::Choice(token) => {
                if let Some(place) = token
                    .strip_prefix("proposal:")
                    .and_then(|s| s.parse::<usize>().ok())
                {
                    if let Some(chosen) = self.proposals(cx).into_iter().nth(place) {
                        let quoted = self.form.focused().is_some_and(|f| f.kind == Kind::Quoted);
                        if let Some(field) = self.form.focused_mut() {
                            field.set(2, &chosen.text);
                            if quoted {
                                field.set(1, &chosen.text);
                            }
                            field.note = Some(chosen.say());
                            let entry = self.draft.fields.entry(field.key.clone()).or_default();
                            entry.rule = chosen.rule.clone();
                        }
                    }
                } else if let Some(field) = self.form.focused_mut() {
                    field.set(0, &token);
                }
            }
            Returned::Text(reason) => {
                if let Some(field) = self.form.focused() {
                    let key = field.key.clone();
                    self.sync();
                    self.draft.fields.entry(key).or_default().reason = reason;
                }
            }
        }
        self.left(row, cx);
        Turn::Stay
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::DraftSaved(_, at) if cx.answered == self.saving => {
                self.saved_at = Some(at.format("%H:%M:%S").to_string());
            }
            Reply::LookedUp(met) => {
                self.met.clone_from(met);
            }
            Reply::SpellingsUsed { field, spellings } => {
                self.used.retain(|(key, _)| key != field);
                self.used.push((field.clone(), spellings.clone()));
            }
            Reply::PreviousAnswers(answers) => {
                // The answer is for the field that asked, wherever the clerk is by now.
                let Some(key) = self.copying.take() else {
                    return Turn::Stay;
                };
                let pack = pack_of(&self.draft, cx).cloned();
                if let Some(pack) = pack
                    && spelling::copy_field(&mut self.draft, &pack, answers, &key)
                {
                    self.rebuild(cx);
                    self.check(cx);
                    cx.tell(Say::new("copy-previous-done"));
                } else {
                    cx.warn(Say::new("copy-previous-nothing"));
                }
            }
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        true
    }
}
