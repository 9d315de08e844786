//! What each key does at the field under the focus.

use super::Application;
use super::mending::Parting;
use crate::app::command::{Binding, Command};
use crate::app::form::field::Kind;
use crate::app::key::{Key, Press};
use crate::app::screen::Turn;
use crate::app::screens::checklist::{countries, pack_of};
use crate::app::screens::law::Law;
use crate::app::screens::who;
use crate::app::shared::Shared;
use crate::domain::code::FieldKey;
use crate::domain::keyboard;
use crate::domain::trouble::Say;
use crate::office::application::{Finding, Settles};
use crate::office::patronymic;

impl Application {
    /// The difference under the focus, if one is open.
    pub(super) fn difference(&self) -> Option<&Finding> {
        let key = &self.form.focused()?.key;
        self.findings
            .iter()
            .find(|f| f.key == *key && f.settles.is_some())
    }

    /// What F8 asks for here.
    fn settle_label(&self) -> &'static str {
        match self.difference().and_then(|f| f.settles.as_ref()) {
            Some(Settles::Age(..)) => "letters-key-age",
            Some(Settles::Proof) => "letters-key-proof",
            _ => "key-settle",
        }
    }

    /// F7: among the given names the patronymic; elsewhere another category.
    fn seventh(&self, ineligible: bool, cx: &Shared) -> Binding {
        let key = Key::F(7);
        match self.parting(cx) {
            Some(Parting::At(_)) => Binding::new(key, Command::Own(40), "letters-key-part"),
            Some(Parting::Join) => Binding::new(key, Command::Own(40), "letters-key-join"),
            None => Binding::new(key, Command::Own(3), "key-other-category")
                .shown_if(ineligible)
                .unless(self.draft.corrects.map(|_| Say::new("refusal-already-decided"))),
        }
    }

    pub(super) fn keys(&self, cx: &Shared) -> Vec<Binding> {
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
            Binding::new(Key::F(6), Command::TurnLayout, self.form.mend_now().label()),
            self.seventh(ineligible, cx),
            Binding::new(Key::F(8), Command::Own(0), self.settle_label()).unless(
                self.difference()
                    .is_none()
                    .then(|| Say::new("settle-nothing-differs")),
            ),
            Binding::new(Key::F(3), Command::Reuse, "key-reuse")
                .unless(self.met.is_empty().then(|| Say::new("reuse-nobody-met"))),
            Binding::listed(Command::Own(82), "key-open-met").unless(self.nobody_met()),
            Binding::listed(Command::NotStated, "key-not-stated")
                .unless((!none).then(|| Say::new("not-stated-not-here"))),
            Binding::listed(Command::CopyPrevious, "key-copy-previous"),
            Binding::listed(Command::Own(80), "key-copy-page").unless(self.no_page(cx)),
            Binding::listed(Command::KazakhLetter, "key-kazakh-letter"),
            Binding::listed(Command::Own(1), "key-part-names").unless(one_name),
            Binding::listed(Command::Own(2), "key-scripts"),
            Binding::listed(Command::Own(41), "letters-key-particulars"),
            Binding::listed(Command::Own(4), "key-to-documents"),
            Binding::listed(Command::Own(30), "key-who").unless(who::why_not(&self.draft, cx)),
            Binding::listed(Command::Own(31), "key-representative").unless(who::why_nobody(&self.draft)),
        ]
    }

    /// Whether a key says "none": the hyphen, first in an empty field, under any layout. Under the Kazakh one it is a
    /// letter there: if a name follows, it began with it.
    pub(super) fn hyphen(&mut self, press: Press) -> bool {
        let row = self.form.focus;
        let (Some(c), Some(field)) = (press.typed(), self.form.focused()) else {
            return false;
        };
        let says = field.may_be_absent && field.is_empty() && !field.not_stated && keyboard::is_hyphen_key(c);
        let said = self.letter.take();
        if let Some((_, letter)) = said.filter(|(at, _)| *at == row && field.not_stated) {
            self.form.press(Press::of(Key::Char(letter)));
        }
        if says && c != '-' {
            self.letter = Some((row, c));
        }
        says
    }

    /// F4: the countries, or the point of the law.
    pub(super) fn list(&self, cx: &mut Shared) -> Turn {
        let Some(field) = self.form.focused() else {
            return Turn::Stay;
        };
        if field.kind == Kind::Country {
            return Turn::Push(Box::new(countries(cx)));
        }
        let law = pack_of(&self.draft, cx).and_then(|pack| {
            let key = FieldKey::parse(&field.key).ok()?;
            Law::open(pack, pack.field(&key)?.point.as_deref()?)
        });
        match law {
            Some(law) => Turn::Push(Box::new(law)),
            None => {
                cx.warn(Say::new("law-no-point"));
                Turn::Stay
            }
        }
    }
}
