//! The documents of this very applicant. Space marks a line; what lacks is one key from the refusal receipt.

mod detail;
mod draft;
mod list;
mod numbers;
mod receipt_to;
mod refusal;

use super::law::Law;
use super::passport::Passport;
use crate::app::command::{Binding, Command};
use crate::app::form_screen::FormScreen;
use crate::app::key::{Key, Press};
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::screens::case::CaseScreen;
use crate::app::screens::new_case::NewCase;
use crate::app::screens::scripts::{self, Scripts};
use crate::app::screens::who;
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, Tone, View, toned};
use crate::domain::checklist::{Lacking, Line, Originals, Truth};
use crate::domain::code::DocumentCode;
use crate::domain::document::{Original, Presented};
use crate::domain::trouble::Say;
use crate::office::draft::{Draft, Place, Stage};
use crate::office::intake;
use crate::office::request::{Reply, Request};
use detail::Detail;
pub use detail::countries;
pub use draft::{Saved, clock, day, pack_of, park, resume, save, title};
use numbers::Numbers;

pub struct ChecklistScreen {
    pub draft: Draft,
    row: usize,
    numbers: Numbers,
}

impl ChecklistScreen {
    pub fn begin(draft: Draft, cx: &mut Shared) -> Option<Self> {
        pack_of(&draft, cx)?;
        save(&draft, cx);
        Some(Self::at_last_row(draft, cx))
    }

    /// On the line where the clerk was.
    fn at_last_row(draft: Draft, cx: &Shared) -> Self {
        let mut new = Self {
            row: 0,
            draft,
            numbers: Numbers::default(),
        };
        if let Some(whole) = new.whole(cx) {
            new.numbers.meet(&whole);
        }
        if let Some(checklist) = new.checklist(cx) {
            let last = checklist.lines.len().saturating_sub(1);
            new.row = cx.kept.place(&draft::kept_as(&new.draft)).min(last);
        }
        new
    }

    /// After a change: lines that came have their numbers; the chosen one stays chosen, whatever went above it.
    fn recount(&mut self, on: &DocumentCode, cx: &Shared) {
        if let Some(whole) = self.whole(cx) {
            self.numbers.meet(&whole);
        }
        let Some(checklist) = self.checklist(cx) else {
            return;
        };
        self.row = checklist
            .lines
            .iter()
            .position(|l| l.document == *on)
            .unwrap_or(self.row);
        self.row = self.row.min(checklist.lines.len().saturating_sub(1));
    }

    fn line(&self, cx: &Shared) -> Option<Line> {
        self.checklist(cx)?.lines.get(self.row).cloned()
    }

    /// Space: everything that is asked of the line is here; once more: nothing is.
    fn mark(&mut self, cx: &mut Shared) {
        let Some(line) = self.line(cx) else { return };
        let Some(pack) = pack_of(&self.draft, cx) else {
            return;
        };
        if intake::is_printed_here(pack, &line.document) {
            cx.tell(Say::new("checklist-screen-printed-later"));
            self.go_on(cx);
            return;
        }
        let there = self.draft.documents.entry(line.document.clone()).or_default();
        let marked = there.copy || there.original != Original::NotShown;
        if marked {
            self.draft.documents.remove(&line.document);
        } else {
            let copy_needed = line.copy == crate::domain::checklist::Copies::Needed;
            there.copy = copy_needed || line.original == Originals::None;
            there.original = match line.original {
                Originals::None => Original::NotShown,
                Originals::ToCompare | Originals::Either => Original::SeenAndReturned,
                Originals::HandedIn => Original::Kept,
            };
        }
        self.recount(&line.document, cx);
        if !marked {
            self.go_on(cx);
        }
        save(&self.draft, cx);
    }

    fn go_on(&mut self, cx: &Shared) {
        let last = self.checklist(cx).map_or(0, |c| c.lines.len()).saturating_sub(1);
        self.row = (self.row + 1).min(last);
    }

    /// A digit marks the line that bears it, and no other.
    fn mark_numbered(&mut self, number: usize, cx: &mut Shared) {
        let lines = self.checklist(cx).map(|c| c.lines).unwrap_or_default();
        let row = lines
            .iter()
            .position(|l| self.numbers.of(&l.document) == Some(number));
        match row {
            Some(row) => {
                self.row = row;
                self.mark(cx);
            }
            None => cx.warn(Say::new("checklist-screen-no-such-line").with("number", number)),
        }
    }

    /// The chosen line's translation turns on the letters of its data.
    fn asks_script(&self, cx: &Shared) -> bool {
        let (Some(line), Some(pack)) = (self.line(cx), pack_of(&self.draft, cx)) else {
            return false;
        };
        let rule = pack.rules.document(&line.document);
        rule.is_some_and(|r| !intake::script_fields_of(r).is_empty())
    }

    /// The age is known and is not the category's.
    fn ineligible(&self, cx: &Shared) -> bool {
        let (Some(office), Some(pack)) = (&cx.office, pack_of(&self.draft, cx)) else {
            return false;
        };
        let on = day(&self.draft, cx);
        let applicant = intake::applicant(&self.draft, pack, on);
        let by_state = intake::by_state(&office.treaties, on);
        pack.eligible(&applicant, &by_state) == Truth::No
    }

    fn law(&self, cx: &mut Shared) -> Turn {
        let point = self.line(cx).map(|l| l.point);
        let pack = pack_of(&self.draft, cx);
        match pack.zip(point).and_then(|(pack, point)| Law::open(pack, &point)) {
            Some(law) => Turn::Push(Box::new(law)),
            None => {
                cx.warn(Say::new("law-no-point"));
                Turn::Stay
            }
        }
    }
}

impl Screen for ChecklistScreen {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn shown(&mut self, cx: &mut Shared) {
        if cx.message.is_none() {
            let digital = pack_of(&self.draft, cx).is_some_and(|p| p.is_digital(&self.draft.channel));
            cx.tell(Say::new(match digital {
                true => "checklist-screen-say-digital",
                false => "checklist-screen-say",
            }));
        }
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let Some(checklist) = self.checklist(cx) else {
            return View::default();
        };
        let (title, (right, right_tone)) = title(&self.draft, pack, cx);
        let mut parts = vec![
            Part::Lines(self.head(pack, cx)),
            Part::Gap,
            Part::Table(self.table(&checklist, pack, cx)),
            Part::Gap,
        ];
        if let Some(line) = checklist.lines.get(self.row) {
            parts.push(self.about(line, pack, cx));
        }
        parts.push(Part::Gap);
        if self.ineligible(cx) {
            let text = cx.text("counter-checklist-not-of-category");
            parts.push(Part::Lines(vec![toned(text, Tone::Problem)]));
        }
        if who::may_not(&self.draft, cx) {
            let text = cx.text("checklist-may-not-stand");
            parts.push(Part::Lines(vec![toned(text, Tone::Problem)]));
        }
        if let Some((text, tone)) = self.said(cx) {
            let lines = vec![toned(text, tone)];
            parts.push(Part::Prose { lines, from: 0 });
        }
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        let lacks = self.checklist(cx).map(|c| c.verdict.lacks).unwrap_or_default();
        let pack = pack_of(&self.draft, cx);
        let ours = |l: &Lacking| pack.is_some_and(|p| p.is_offices_own(&l.document));
        let why_not = match lacks.is_empty() {
            true => Some("refuse-intake-nothing-lacks"),
            false => lacks.iter().all(ours).then_some("refuse-intake-office-only"),
        };
        let why_not = why_not.map(Say::new);
        let decided = self.draft.corrects.map(|_| Say::new("refusal-already-decided"));
        let ineligible = self.ineligible(cx);
        vec![
            Binding::new(Key::Char(' '), Command::Mark, "key-mark"),
            Binding::new(Key::Enter, Command::Enter, "key-detail"),
            Binding::new(Key::F(2), Command::Forward, "key-forward"),
            Binding::new(Key::F(4), Command::List, "key-law"),
            Binding::new(Key::F(5), Command::Proposals, "key-scripts").shown_if(self.asks_script(cx)),
            Binding::new(Key::F(7), Command::Own(3), "key-other-category")
                .shown_if(ineligible)
                .unless(decided.clone()),
            Binding::new(Key::F(8), Command::Refuse, "key-refuse-intake").unless(decided.or(why_not)),
            Binding::new(Key::Tab, Command::Own(30), "key-who")
                .shown_if(self.draft.standing.is_some())
                .unless(who::why_not(&self.draft, cx)),
            Binding::listed(Command::Own(31), "key-representative").unless(who::why_nobody(&self.draft)),
        ]
    }

    fn command(&mut self, command: Command, cx: &mut Shared) -> Turn {
        cx.kept.keep_place(draft::kept_as(&self.draft), self.row);
        match command {
            Command::Mark => self.mark(cx),
            Command::Enter => {
                if let (Some(line), Some(pack)) = (self.line(cx), pack_of(&self.draft, cx)) {
                    if intake::is_printed_here(pack, &line.document) {
                        cx.tell(Say::new("checklist-screen-printed-later"));
                        return Turn::Stay;
                    }
                    let there = self
                        .draft
                        .documents
                        .get(&line.document)
                        .cloned()
                        .unwrap_or_default();
                    return Turn::Push(Box::new(FormScreen::new(Detail::new(line, there, pack), cx)));
                }
            }
            Command::Forward => {
                self.draft.stage = Stage::Passport;
                save(&self.draft, cx);
                return Turn::Replace(Box::new(Passport::new(self.draft.clone(), cx)));
            }
            Command::Proposals => {
                let screen = pack_of(&self.draft, cx)
                    .and_then(|pack| Scripts::new(&self.draft, pack, day(&self.draft, cx)));
                if let Some(screen) = screen {
                    return Turn::Push(Box::new(FormScreen::new(screen, cx)));
                }
            }
            Command::Own(3) => {
                save(&self.draft, cx);
                return Turn::Replace(Box::new(NewCase::for_draft(self.draft.clone(), cx)));
            }
            Command::Own(which @ (30 | 31)) => return who::open(which, &self.draft, cx),
            Command::List => return self.law(cx),
            Command::Park => {
                let row = self.row;
                let place = Place {
                    row,
                    ..Place::default()
                };
                return park(&self.draft, place, cx);
            }
            Command::Refuse => return self.refuse(cx),
            Command::Back => {
                save(&self.draft, cx);
                return Turn::Back;
            }
            _ => {}
        }
        Turn::Stay
    }

    fn key(&mut self, press: Press, cx: &mut Shared) -> Turn {
        let last = self.checklist(cx).map_or(0, |c| c.lines.len()).saturating_sub(1);
        match press.key {
            Key::Up => self.row = self.row.saturating_sub(1),
            Key::Down => self.go_on(cx),
            Key::Home => self.row = 0,
            Key::End => self.row = last,
            _ => {
                let digit = press
                    .typed()
                    .and_then(crate::domain::keyboard::digit)
                    .and_then(|d| d.to_digit(10));
                if let Some(digit) = digit {
                    self.mark_numbered(if digit == 0 { 10 } else { digit as usize }, cx);
                }
            }
        }
        Turn::Stay
    }

    fn click(&mut self, target: Target, cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
            self.mark(cx);
        }
        Turn::Stay
    }

    fn returned(&mut self, returned: Returned, cx: &mut Shared) -> Turn {
        if scripts::take(&returned, &mut self.draft) {
            save(&self.draft, cx);
            cx.tell(Say::new("counter-scripts-said"));
            return Turn::Stay;
        }
        if let Some(did) = receipt_to::take(&returned, &mut self.draft) {
            save(&self.draft, cx);
            return match did {
                receipt_to::Did::Named => self.refuse(cx),
                receipt_to::Did::Left => Turn::Stay,
            };
        }
        match returned {
            Returned::Choice(token) if token == "refuse-intake" => {
                cx.ask(Request::RefuseIntake(Box::new(self.draft.clone())));
            }
            Returned::Text(json) => {
                if let (Ok(there), Some(line)) = (serde_json::from_str(&json), self.line(cx)) {
                    // A look at the particulars brings no document here.
                    if there == Presented::default() {
                        self.draft.documents.remove(&line.document);
                    } else {
                        self.draft.documents.insert(line.document.clone(), there);
                    }
                    self.recount(&line.document, cx);
                    save(&self.draft, cx);
                }
            }
            Returned::Choice(_) => {}
        }
        Turn::Stay
    }

    fn parks(&self) -> bool {
        true
    }

    fn reply(&mut self, reply: &Reply, cx: &mut Shared) -> Turn {
        match reply {
            Reply::IntakeRefused(view) => {
                let digital = pack_of(&self.draft, cx).is_some_and(|p| p.is_digital(&self.draft.channel));
                cx.tell(Say::new(match digital {
                    true => "intake-refused-done-digital",
                    false => "intake-refused-done",
                }));
                Turn::Replace(Box::new(CaseScreen::with((**view).clone()).print_on_open()))
            }
            Reply::Trouble(say) => {
                cx.trouble(say.clone());
                Turn::Stay
            }
            _ => Turn::Stay,
        }
    }
}

/// A document's name in the language of the moment.
fn document_title(line: &Line, cx: &Shared) -> String {
    let packs = cx.office.iter().flat_map(|o| o.catalogue.packs());
    let hit = packs.filter_map(|p| p.document(&line.document)).next();
    hit.map_or_else(String::new, |d| d.title.get(cx.lang).to_owned())
}
