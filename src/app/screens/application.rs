//! The application: the pack's fields in its order. Three spellings of a name; what the visual zone rules is keyed and
//! compared with the machine-readable zone; a difference stays open until a reason settles it.

mod fields;
mod reason;

use super::checklist::{countries, pack_of, save, title, today};
use super::passport::Passport;
use super::review::Review;
use crate::app::command::{Binding, Command};
use crate::app::effect::Generation;
use crate::app::form::field::Kind;
use crate::app::form::{Did, Form, show};
use crate::app::key::{Key, Press};
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::law::Law;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, line, toned};
use crate::domain::trouble::{Say, Weight};
use crate::office::application::{self, Finding};
use crate::office::draft::{Draft, Stage};
use crate::office::request::{Met, Reply, Request};
use crate::office::spelling::{self, Proposed};
use crate::texts::format;
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

    fn country(&self, cx: &Shared) -> Option<String> {
        let pack = pack_of(&self.draft, cx)?;
        spelling::country(&self.draft, pack)
    }

    /// Proposals for the field under the focus, those used here before first.
    fn proposals(&self, cx: &Shared) -> Vec<Proposed> {
        let Some(field) = self.form.focused() else {
            return Vec::new();
        };
        let country = self.country(cx);
        let used = self
            .used
            .iter()
            .find(|(key, _)| *key == field.key)
            .map_or(&[][..], |(_, u)| u.as_slice());
        match field.kind {
            Kind::Name => spelling::name(field.cell(0), field.cell(1), country.as_deref(), used),
            Kind::Quoted => spelling::place(field.cell(0), country.as_deref()),
            _ => Vec::new(),
        }
    }

    /// An empty Cyrillic cell is filled with the best proposal, shown as one; the clerk changes it.
    fn propose(&mut self, row: usize, cx: &Shared) {
        let country = self.country(cx);
        let Some(field) = self.form.fields.get_mut(row) else {
            return;
        };
        match field.kind {
            Kind::Name if field.is_open(2) && !field.not_stated => {
                let used = self.used.iter().find(|(key, _)| *key == field.key);
                let used = used.map_or(&[][..], |(_, u)| u.as_slice());
                let all = spelling::name(field.cell(0), field.cell(1), country.as_deref(), used);
                if let Some(best) = all.first() {
                    field.offer(2, &best.text);
                    field.note = Some(best.say());
                    let entry = self.draft.fields.entry(field.key.clone()).or_default();
                    entry.rule = best.rule.clone();
                }
            }
            Kind::Quoted if field.is_open(1) && field.is_open(2) && !field.not_stated => {
                let all = spelling::place(field.cell(0), country.as_deref());
                if spelling::is_cyrillic(field.cell(0)) {
                    // As it stands in the document, for both languages.
                    let text = field.cell(0).to_owned();
                    field.offer(1, &text);
                    field.offer(2, &text);
                }
                if let Some(best) = all.first() {
                    field.offer(1, &best.text);
                    field.offer(2, &best.text);
                    field.note = Some(best.say());
                }
            }
            _ => {}
        }
    }

    fn propose_all(&mut self, cx: &Shared) {
        for row in 0..self.form.fields.len() {
            if self.form.fields[row].kind == Kind::Name {
                self.propose(row, cx);
            }
        }
    }

    /// A field was left: it is taken into the draft, checked, and saved.
    fn left(&mut self, row: usize, cx: &mut Shared) {
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
        self.findings = application::findings(&self.draft, pack, on);
        let mrz = application::mrz_of(&self.draft, on);
        fields::mark(&mut self.form, &self.findings, &self.draft, pack, mrz.as_deref());
    }

    /// Asks who was here before, when enough is known and it has changed.
    fn look_up(&mut self, cx: &mut Shared) {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let answers = application::answers(&self.draft, pack, today(cx));
        let person = application::person(&answers, pack);
        let key = format!("{:?}{:?}{:?}", person.documents, person.spellings, person.birth);
        if key == self.looked_up || (person.documents.is_empty() && person.birth.is_none()) {
            return;
        }
        self.looked_up = key;
        cx.ask(Request::LookUp {
            documents: person.documents,
            spellings: person.spellings,
            born: person.birth,
        });
        for field in self
            .form
            .fields
            .iter()
            .filter(|f| f.kind == Kind::Name && !f.cell(0).is_empty())
        {
            let request = Request::SpellingsUsed {
                field: field.key.clone(),
                latin: field.cell(0).to_owned(),
            };
            cx.ask(request);
        }
    }

    fn forward(&mut self, cx: &mut Shared) -> Turn {
        self.form.settle();
        let row = self.form.focus;
        self.left(row, cx);
        let wrong = self
            .findings
            .iter()
            .filter(|f| f.problem.weight == Weight::Error)
            .count();
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

    /// The difference under the focus, if one is open.
    fn difference(&self) -> Option<&Finding> {
        let key = &self.form.focused()?.key;
        self.findings
            .iter()
            .find(|f| f.key == *key && f.settles.is_some())
    }

    fn reuse(&mut self, cx: &mut Shared) {
        let Some(met) = self.met.first().cloned() else {
            return;
        };
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        let pack = pack.clone();
        spelling::reuse(&mut self.draft, &pack, &met.answers);
        let focus = (self.form.focus, self.form.cell);
        self.form = fields::form(&self.draft, &pack, cx);
        (self.form.focus, self.form.cell) = focus;
        self.check(cx);
        self.keep(cx);
        cx.tell(Say::new("application-reused"));
    }

    fn mrz_part(&self, cx: &Shared) -> Option<Part> {
        let mrz = application::mrz_of(&self.draft, today(cx))?;
        let lines = mrz.lines().iter().map(|l| toned(l.clone(), Tone::Dim));
        Some(Part::Lines(lines.collect()))
    }

    fn met_part(&self, cx: &Shared) -> Option<Part> {
        let met = self.met.first()?;
        let say = Say::new("application-met")
            .with("who", format!("{} / {}", met.row.latin, met.row.cyrillic))
            .with("born", met.row.born.map_or(String::new(), format::birth_date))
            .with(
                "case",
                met.row.number.as_ref().map_or(String::new(), ToString::to_string),
            )
            .with(
                "iin",
                met.iin
                    .as_deref()
                    .map_or_else(|| "–".to_owned(), format::in_fours),
            )
            .with("count", self.met.len());
        Some(Part::Prose {
            lines: vec![toned(cx.say(&say), Tone::Soon)],
            from: 0,
        })
    }
}

impl Screen for Application {
    fn name(&self) -> &'static str {
        "application"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            cx.tell(Say::new("application-say"));
        }
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
        let mut form = show::form(&fields::labelled(&self.form, pack, cx), cx, 0);
        form.heads = vec![
            cx.text("head-mrz"),
            cx.text("head-visual"),
            cx.text("head-cyrillic"),
        ];
        let mut parts = Vec::new();
        parts.extend(self.mrz_part(cx));
        parts.extend(self.met_part(cx));
        parts.push(Part::Form(form));
        let proposals = self.proposals(cx);
        if proposals.len() > 1 {
            let texts: Vec<String> = proposals
                .iter()
                .take(4)
                .map(|p| format!("{} ({})", p.text, cx.say(&p.say_short())))
                .collect();
            parts.push(Part::Lines(vec![toned(
                format!("F5: {}", texts.join(" · ")),
                Tone::Dim,
            )]));
        } else if let Some(one) = proposals.first() {
            parts.push(Part::Lines(vec![line(cx.say(&one.say()))]));
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
        vec![
            Binding::new(Key::F(2), Command::Forward, "key-forward"),
            Binding::new(
                Key::F(4),
                Command::List,
                if country { "key-list" } else { "key-law" },
            ),
            Binding::new(Key::F(5), Command::Proposals, "key-proposals")
                .unless((!many).then(|| Say::new("proposals-none-here"))),
            Binding::new(Key::F(6), Command::TurnLayout, "key-turn-layout"),
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
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        match command {
            Command::Forward => return self.forward(cx),
            Command::TurnLayout => self.form.turn_layout(),
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
                    let label = self.form.focused().map_or("", |f| f.value()).to_owned();
                    return Turn::Push(Box::new(Reason::new(finding, label)));
                }
            }
            Command::Reuse => self.reuse(cx),
            Command::CopyPrevious => {
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
            self.form.settle();
            let shown: Vec<usize> = (0..self.form.fields.len())
                .filter(|&i| !self.form.fields[i].hidden)
                .collect();
            if let Some(row) = shown.get(row) {
                self.form.go_to(*row, cell);
            }
            self.left(was, cx);
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        let row = self.form.focus;
        match returned {
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
                let key = self.form.focused().map(|f| f.key.clone()).unwrap_or_default();
                let pack = pack_of(&self.draft, cx).cloned();
                if let Some(pack) = pack
                    && spelling::copy_field(&mut self.draft, &pack, answers, &key)
                {
                    let focus = (self.form.focus, self.form.cell);
                    self.form = fields::form(&self.draft, &pack, cx);
                    (self.form.focus, self.form.cell) = focus;
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
