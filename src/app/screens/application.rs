//! The application: the pack's fields in its order. Three spellings of a name; what the visual zone rules is keyed and
//! compared with the machine-readable zone; a difference stays open until a reason settles it.

mod beside;
mod checking;
pub mod fields;
mod keys;
mod mending;
mod met;
mod proposals;
mod reason;
mod usual;

use super::checklist::{ChecklistScreen, Saved, clock, day, pack_of, park, save, title};
use super::new_case::NewCase;
use super::particulars::ParticularsOf;
use super::passport::Passport;
use super::scripts::{self, Scripts};
use super::who;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::field::Kind;
use crate::app::form::{Did, Form, show};
use crate::app::form_screen::FormScreen;
use crate::app::key::Press;
use crate::app::list_screen::ListScreen;
use crate::app::screen::{Returned, Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Part, Target, View};
use crate::domain::code::FieldKey;
use crate::domain::trouble::Say;
use crate::office::application::Finding;
use crate::office::draft::{Draft, KnownIin, Place, Stage};
use crate::office::request::{BegunRow, Met, Reply, Request, Usual, UsualAnswers};
use reason::Reason;
use usual::Copying;

pub struct Application {
    draft: Draft,
    form: Form,
    findings: Vec<Finding>,
    /// Who was here before, beside this person.
    met: Vec<Met>,
    /// What was begun before for the same passport, and the one of it that is being opened.
    begun: Vec<BegunRow>,
    opening: Asked,
    /// Spellings this office used before, by field.
    used: Vec<(String, Vec<(String, usize)>)>,
    saved: Saved,
    looked_up: String,
    /// What applicants usually answer, where that was asked.
    usual: Vec<(UsualAnswers, Usual)>,
    /// The field for which the case before was asked, and whether its whole page is wanted.
    copying: Option<(String, Copying)>,
    /// "None" was said by the hyphen's key under a Kazakh layout: the row, and the letter that stands on it there.
    letter: Option<(usize, char)>,
}

/// An IIN that a case before brought to this person.
fn known_iin(met: &Met) -> Option<KnownIin> {
    Some(KnownIin {
        iin: met.iin.clone()?,
        case: met.row.number.as_ref()?.to_string(),
    })
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
            begun: Vec::new(),
            opening: Asked::default(),
            used: Vec::new(),
            saved: Saved::default(),
            looked_up: String::new(),
            usual: Vec::new(),
            copying: None,
            letter: None,
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

    /// A draft that was left: on to the first field that is not in order; laid aside, to the very cell.
    pub fn resumed(mut self, place: Option<&Place>) -> Self {
        let row = place.and_then(|p| self.form.fields.iter().position(|f| f.key == p.field));
        if let (Some(row), Some(place)) = (row, place) {
            self.form.go_to(row, place.cell);
        } else {
            self.go_to_first_error();
        }
        self
    }

    /// The very cell under the focus.
    pub(super) fn place(&self) -> Place {
        Place {
            field: self.form.focused().map_or(String::new(), |f| f.key.clone()),
            row: self.form.focus,
            cell: self.form.cell,
        }
    }
}

impl Screen for Application {
    fn name(&self) -> &'static str {
        "application"
    }

    fn shown(&mut self, cx: &mut Shared) {
        cx.tell(self.offer(cx).unwrap_or_else(|| Say::new("application-say")));
        self.look_up(cx);
        self.ask_usual(cx);
    }

    fn laid_down(&mut self, cx: &mut Shared) {
        self.sync();
        self.keep(cx);
    }

    fn view(&self, cx: &Shared) -> View {
        let Some(pack) = pack_of(&self.draft, cx) else {
            return View::default();
        };
        let (title, _) = title(&self.draft, pack, cx);
        let (right, right_tone) = clock(self.saved.text(cx), &self.draft, pack, cx);
        let form = show::form(&fields::labelled(&self.form, pack, cx), cx, 0);
        let mut parts = Vec::new();
        parts.extend(self.mrz_part(cx));
        parts.extend(self.begun_part(cx));
        parts.extend(self.met_part(cx));
        parts.push(Part::Form(form));
        parts.extend(self.proposals_part(cx));
        View {
            title,
            right,
            right_tone,
            parts,
        }
    }

    fn bindings(&self, cx: &Shared) -> Vec<Binding> {
        self.keys(cx)
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
                    field.touched = true;
                }
                self.left(row, cx);
            }
            Command::List => return self.list(cx),
            Command::Proposals => return Turn::Push(Box::new(self.proposals_list(cx))),
            Command::Own(0) if self.settled_by_form() => return self.settle_by_form(cx),
            Command::Own(0) => {
                if let (Some(finding), Some(pack)) = (self.difference(), pack_of(&self.draft, cx)) {
                    // Of a name it is the visual zone that differs.
                    let focused = fields::labelled(&self.form, pack, cx);
                    let ours = focused
                        .focused()
                        .map_or(String::new(), |f| f.shown(f.first_cell()));
                    let key = FieldKey::parse(&finding.key).ok();
                    let field = key.and_then(|key| pack.field(&key));
                    let field = field.map(|f| f.label.clone()).unwrap_or_default();
                    let reason = Reason::new(finding, field, ours);
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
                let screen = pack_of(&self.draft, cx)
                    .and_then(|pack| Scripts::new(&self.draft, pack, day(&self.draft, cx)));
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
            Command::Own(40) => self.part_here(cx),
            Command::Own(41) => {
                self.form.settle();
                self.sync();
                return Turn::Push(Box::new(ListScreen::new(ParticularsOf::new(self.draft.clone()))));
            }
            Command::Own(4) => {
                self.form.settle();
                self.sync();
                self.draft.stage = Stage::Checklist;
                if let Some(screen) = ChecklistScreen::begin(self.draft.clone(), cx) {
                    return Turn::Replace(Box::new(screen));
                }
            }
            Command::Own(which @ (30 | 31)) => {
                self.form.settle();
                self.sync();
                self.keep(cx);
                return who::open(which, &self.draft, cx);
            }
            Command::Park => {
                // What is half typed stays so.
                self.sync();
                return park(&self.draft, self.place(), cx);
            }
            Command::Reuse => self.reuse(cx),
            Command::Own(82) => return self.open_met(cx),
            Command::CopyPrevious => {
                self.copying = self.form.focused().map(|f| (f.key.clone(), Copying::Field));
                cx.tell(Say::new("copy-previous-asked"));
                cx.ask(Request::PreviousCase);
            }
            Command::Own(80) => {
                self.copying = self.form.focused().map(|f| (f.key.clone(), Copying::Page));
                cx.tell(Say::new("copy-previous-asked"));
                cx.ask(Request::PreviousCase);
            }
            Command::Back => {
                self.form.settle();
                self.sync();
                if self.draft.corrects.is_some() {
                    self.keep(cx);
                    return Turn::Back;
                }
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
        if self.hyphen(press) {
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

    /// The passport is read at its own step: a date or a choice takes nothing of it.
    fn read(&mut self, c: char, cx: &mut Shared) -> Turn {
        match self.form.is_in_text() {
            // The end of a line that was read on the screen before.
            _ if c == '\n' => Turn::Stay,
            true => self.paste(c.encode_utf8(&mut [0; 4]), cx),
            false => {
                cx.warn(Say::new("reader-not-here"));
                Turn::Stay
            }
        }
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
            self.keep(cx);
            cx.tell(Say::new("counter-scripts-said"));
            return Turn::Stay;
        }
        if self.changed(&returned, cx) {
            return Turn::Stay;
        }
        match returned {
            Returned::Choice(token) if self.part(&token, cx) => {}
            Returned::Choice(token) if self.take_proposal(&token, cx) => {}
            // A country of the list.
            Returned::Choice(code) => {
                if let Some(field) = self.form.focused_mut() {
                    field.offer(0, &code);
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
        self.saved.hear(reply, cx);
        let opened = self.opening.is_answered(cx);
        match reply {
            Reply::LookedUp(met, begun) => {
                // The case whose data are corrected is no earlier one.
                let own = self.draft.corrects;
                let earlier = met.iter().filter(|m| Some(m.row.id) != own);
                self.met = earlier.cloned().collect();
                self.draft.known_iin = self.met.iter().find_map(known_iin);
                let others = begun.iter().filter(|b| b.row.id != self.draft.id);
                self.begun = others.cloned().collect();
            }
            Reply::Draft(draft) if opened => return self.opened(draft.as_deref(), cx),
            Reply::SpellingsUsed { field, spellings } => {
                self.used.retain(|(key, _)| key != field);
                self.used.push((field.clone(), spellings.clone()));
                // What was proposed before the office said so was a guess. A word that is being typed waits until it is left.
                let row = self.form.fields.iter().position(|f| f.key == *field);
                let typed = |row: usize| row == self.form.focus && self.form.fields[row].note.is_none();
                if let Some(row) = row.filter(|row| !typed(*row)) {
                    self.propose(row, cx);
                    self.sync();
                    self.keep(cx);
                }
            }
            Reply::UsualAnswers(asked, usual) => self.usual.push((asked.clone(), usual.clone())),
            Reply::PreviousAnswers(answers) => self.copy_previous(answers, cx),
            Reply::Trouble(say) => cx.trouble(say.clone()),
            _ => {}
        }
        Turn::Stay
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn parks(&self) -> bool {
        true
    }
}
