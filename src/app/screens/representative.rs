//! The one who stands for the applicant: names, identity document, the paper that gives the right. The machine-readable
//! zone fills what it can.

use super::checklist::{countries, pack_of, park, resume, save};
use super::passport::Passport;
use super::who::Who;
use crate::app::command::{Binding, Command};
use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::form_screen::{Done, Filled};
use crate::app::key::Key;
use crate::app::picker::{Item, PickOne};
use crate::app::screen::{Returned, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Tone, line, toned};
use crate::domain::trouble::{Say, Weight};
use crate::forms::pack::AuthorityPart;
use crate::office::draft::{Draft, FieldDraft, Place, Stage};
use crate::office::representative::{
    CITIZENSHIP, COUNTRY, EXPIRES, GIVEN_NAMES, NAMES, NUMBER, PATRONYMIC, SURNAME, Standing, authority_key,
    is_open,
};
use crate::office::spelling;
use crate::office::visit::family::standing;

/// Before the place of a proposal in the list.
const PROPOSAL: &str = "proposal:";

pub struct Representative {
    draft: Draft,
}

impl Representative {
    pub fn new(draft: Draft) -> Self {
        Self { draft }
    }

    /// The passport first where nothing was read or typed yet.
    pub fn begin(draft: Draft, cx: &mut Shared) -> Turn {
        let blank = draft.standing.as_ref().is_some_and(Standing::is_blank);
        Turn::Replace(match blank {
            true => Box::new(Passport::of_representative(draft, cx)),
            false => Box::new(crate::app::form_screen::FormScreen::new(Self::new(draft), cx)),
        })
    }

    fn take(&mut self, form: &Form) {
        let Some(standing) = &mut self.draft.standing else {
            return;
        };
        for field in &form.fields {
            let entry = standing.fields.entry(field.key.clone()).or_default();
            let texts: Vec<String> = field.inputs.iter().map(|i| i.value().to_owned()).collect();
            entry.shared &= entry.texts == texts && entry.not_stated == field.not_stated;
            entry.texts = texts;
            entry.not_stated = field.not_stated;
        }
        standing::settle(&mut self.draft);
    }

    fn typed(&self, key: &str) -> Option<&FieldDraft> {
        self.draft.standing.as_ref()?.field(key)
    }

    fn proposals(&self, field: &Field) -> Vec<spelling::Proposed> {
        let country = self.draft.standing.as_ref().and_then(|s| s.spelled_by());
        match field.kind {
            Kind::Name => spelling::name(field.cell(0), field.cell(1), country, &[]),
            _ => Vec::new(),
        }
    }

    /// A Cyrillic spelling that is not what would be proposed was the clerk's.
    fn keep_spelling(&self, field: &mut Field) {
        let cyrillic = field.cell(2).to_owned();
        let best = self.proposals(field).into_iter().next();
        if !cyrillic.is_empty() && best.is_none_or(|best| best.text != cyrillic) {
            field.set(2, &cyrillic);
        }
    }

    /// What of the paper that gives the right was taken over and not looked at.
    fn unseen(&self, cx: &Shared) -> Option<&'static str> {
        let pack = pack_of(&self.draft, cx)?;
        standing::is_right_unseen(self.draft.standing.as_ref()?, pack)
    }

    /// An empty Cyrillic cell gets the best proposal, shown as one; so does one that still holds an earlier proposal, where
    /// what it was made from is another now.
    fn propose(&self, form: &mut Form, before: Option<&Standing>) {
        let now = self.draft.standing.as_ref();
        for field in &mut form.fields {
            let made_from = |s: &Standing| {
                let visual = s.field(&field.key).map(|f| f.text(1).to_owned());
                (visual, s.spelled_by().map(str::to_owned))
            };
            let stale = before.map(made_from) != now.map(made_from);
            let open = field.cell(2).is_empty() || (field.is_open(2) && stale);
            if field.kind == Kind::Name && open && !field.not_stated {
                let visual = field.cell(1).to_owned();
                // A document of Kazakhstan has the name in Cyrillic.
                if spelling::is_cyrillic(&visual) {
                    field.offer(2, &visual);
                } else if let Some(best) = self.proposals(field).first() {
                    field.offer(2, &best.text);
                    field.note = Some(best.say());
                }
            }
        }
    }
}

impl Filled for Representative {
    const LABELS: u16 = 20;
    const FORWARD: &'static str = "key-forward";

    fn name(&self) -> &'static str {
        "representative"
    }
    fn laid_as(&self) -> Option<String> {
        Some(format!("representative {}", self.draft.id.0))
    }
    fn parks(&self) -> bool {
        true
    }
    fn form(&self, cx: &Shared) -> Form {
        let mut fields = vec![
            Field::new(SURNAME, String::new(), Kind::Name),
            Field::new(GIVEN_NAMES, String::new(), Kind::Name),
            Field::new(PATRONYMIC, String::new(), Kind::Name),
            Field::new(CITIZENSHIP, String::new(), Kind::Country),
            Field::new(NUMBER, String::new(), Kind::Text),
            Field::new(COUNTRY, String::new(), Kind::Country),
            Field::new(EXPIRES, String::new(), Kind::Date),
        ];
        let rule = self.draft.standing.as_ref().zip(pack_of(&self.draft, cx));
        let asks = rule.and_then(|(s, pack)| Some(&pack.representation(&s.by)?.asks));
        fields.extend(asks.into_iter().flatten().map(|part| {
            let kind = match part {
                AuthorityPart::IssuedBy | AuthorityPart::Number => Kind::Text,
                AuthorityPart::Issued | AuthorityPart::ValidUntil => Kind::Date,
            };
            Field::new(authority_key(*part), String::new(), kind)
        }));
        let empty = FieldDraft::default();
        for field in &mut fields {
            let typed = self.typed(&field.key).unwrap_or(&empty);
            field.may_be_absent = NAMES.contains(&field.key.as_str());
            field.not_stated = typed.not_stated;
            for (cell, text) in typed.texts.iter().enumerate() {
                field.offer(cell, text);
            }
            if field.kind == Kind::Name && !typed.shared {
                self.keep_spelling(field);
            }
        }
        let mut form = Form::new(fields);
        self.propose(&mut form, self.draft.standing.as_ref());
        form.go(self.unseen(cx).unwrap_or(SURNAME));
        form
    }
    fn label(&self, key: &str, cx: &Shared) -> String {
        cx.text(&format!("representative-field-{key}"))
    }
    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(Say::new(match self.unseen(cx) {
            Some(_) => "representative-say-right",
            None => "representative-say",
        }));
    }
    fn above(&self, _form: &Form, cx: &Shared) -> Vec<Part> {
        let (Some(standing), Some(pack)) = (&self.draft.standing, pack_of(&self.draft, cx)) else {
            return Vec::new();
        };
        let role = pack.representation(&standing.by);
        let say = Say::new("representative-of")
            .with("role", role.map_or("", |r| r.title.get(cx.lang)))
            .with("who", self.draft.title());
        let zone = standing.mrz.lines().map(|l| toned(l.to_owned(), Tone::Dim));
        let mut lines = vec![line(cx.say(&say))];
        // Taken over from another of the visit, as long as it is the same person.
        lines.extend(standing::of(&self.draft, standing).map(|of| {
            let say = Say::new("visit-shared-note").with("who", &of.of);
            toned(cx.say(&say), Tone::Soon)
        }));
        lines.extend(zone);
        vec![Part::Lines(lines), Part::Gap]
    }
    fn beneath(&self, form: &Form, _cx: &Shared) -> Vec<Part> {
        let all = form.focused().map(|f| self.proposals(f)).unwrap_or_default();
        if all.len() < 2 {
            return Vec::new();
        }
        let texts: Vec<String> = all.iter().take(3).map(|p| p.text.clone()).collect();
        let said = format!("F5: {}", texts.join(" · "));
        vec![Part::Prose {
            lines: vec![toned(said, Tone::Dim)],
            from: 0,
        }]
    }
    fn bindings(&self, form: &Form, _cx: &Shared) -> Vec<Binding> {
        let focused = form.focused();
        let none = focused.is_none_or(|f| !f.may_be_absent);
        let proposed = focused.is_some_and(|f| !self.proposals(f).is_empty());
        vec![
            Binding::new(Key::F(4), Command::List, "key-list").unless(form.no_list()),
            Binding::new(Key::F(5), Command::Proposals, "key-proposals")
                .unless((!proposed).then(|| Say::new("proposals-none-here"))),
            Binding::listed(Command::NotStated, "key-not-stated")
                .unless(none.then(|| Say::new("not-stated-not-here"))),
            Binding::listed(Command::Own(30), "key-who"),
        ]
    }
    fn command(&mut self, command: Command, form: &mut Form, cx: &mut Shared) -> Turn {
        match command {
            Command::List => return Turn::Push(Box::new(countries(cx))),
            Command::Proposals => {
                let all = form.focused().map(|f| self.proposals(f)).unwrap_or_default();
                let items = move |cx: &Shared| {
                    let item = |(i, p): (usize, &spelling::Proposed)| {
                        Item::new(format!("{PROPOSAL}{i}"), p.text.clone()).aside(cx.say(&p.say_short()))
                    };
                    all.iter().enumerate().map(item).collect()
                };
                let list = PickOne::worded(Say::new("screen-proposals"), Box::new(items), cx);
                return Turn::Push(Box::new(list.numbered()));
            }
            Command::NotStated => {
                if let Some(field) = form.focused_mut() {
                    field.not_stated = !field.not_stated;
                }
            }
            Command::Park => {
                self.take(form);
                return park(&self.draft, Place::default(), cx);
            }
            Command::Own(30) => {
                form.settle();
                self.take(form);
                save(&self.draft, cx);
                return Turn::Replace(Box::new(Who::new(self.draft.clone(), cx)));
            }
            _ => {}
        }
        Turn::Stay
    }
    fn left(&mut self, form: &mut Form, cx: &mut Shared) {
        let before = self.draft.standing.clone();
        self.take(form);
        self.propose(form, before.as_ref());
        self.take(form);
        save(&self.draft, cx);
    }
    fn returned(&mut self, returned: Returned, form: &mut Form, _cx: &mut Shared) -> Turn {
        let Returned::Choice(token) = returned else {
            return Turn::Stay;
        };
        let place = token.strip_prefix(PROPOSAL).and_then(|t| t.parse::<usize>().ok());
        let chosen = place.and_then(|p| self.proposals(form.focused()?).into_iter().nth(p));
        let Some(field) = form.focused_mut() else {
            return Turn::Stay;
        };
        match chosen {
            Some(chosen) => {
                field.set(2, &chosen.text);
                field.note = Some(chosen.say());
            }
            None if field.kind == Kind::Country => field.offer(0, &token),
            None => {}
        }
        Turn::Stay
    }
    fn done(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        self.left(form, cx);
        let Some(pack) = pack_of(&self.draft, cx) else {
            return Done::Turn(Turn::Back);
        };
        let on = cx.today();
        let findings = self.draft.standing.as_ref().map(|s| s.findings(pack, on));
        let findings = findings.unwrap_or_default();
        for field in &mut form.fields {
            let said = findings.iter().find(|f| f.key == field.key);
            field.problem = said.map(|f| f.problem.clone());
        }
        if findings.iter().any(|f| f.problem.weight == Weight::Error) || is_open(&self.draft, pack, on) {
            return Done::Mend;
        }
        if let Some(standing) = &mut self.draft.standing {
            standing::right_is_seen(standing);
            save(&self.draft, cx);
        }
        Done::Turn(match resume(self.draft.clone(), cx) {
            Some(screen) => Turn::Replace(screen),
            None => Turn::Back,
        })
    }
    /// One step back: to the zone of the document. What is typed stands in the draft.
    fn back(&mut self, form: &mut Form, cx: &mut Shared) -> Done {
        form.settle();
        self.left(form, cx);
        if self.draft.stage == Stage::Review {
            self.draft.stage = Stage::Application;
        }
        let passport = Passport::of_representative(self.draft.clone(), cx);
        Done::Turn(Turn::Replace(Box::new(passport)))
    }
}
