//! The numbered blanks that an answer takes: the lowest one left is offered, a number that the ledger does not know is
//! taken knowingly.

use super::pack_of;
use crate::app::asked::Asked;
use crate::app::command::{Binding, Command};
use crate::app::form::Form;
use crate::app::key::Key;
use crate::app::screens::complaints::ask;
use crate::app::shared::Shared;
use crate::domain::act::{BlankDeed, Deed};
use crate::domain::code::FieldKey;
use crate::domain::trouble::{Problem, Say};
use crate::office::blanks::answer::{FIELD, UNKNOWN};
use crate::office::request::blanks::{BlankReply, BlankRequest};
use crate::office::request::{CaseView, RegisterReply, RegisterRequest, Reply};
use std::collections::BTreeMap;

/// The lowest blank left, into the field where the cursor stands.
pub const NEXT: Command = Command::Own(5);

#[derive(Default)]
pub struct Blanks {
    asked: Asked,
    /// Of the kinds whose ledger is kept; none: no blank is left.
    lowest: Vec<(FieldKey, Option<String>)>,
    /// Numbers that were never received, as the clerk was told.
    pub told: BTreeMap<FieldKey, String>,
}

impl Blanks {
    pub fn ask(&mut self, view: &CaseView, cx: &mut Shared) {
        if pack_of(view, cx).is_some_and(|pack| !pack.blanks.is_empty()) {
            let lowest = BlankRequest::Lowest(view.case.id);
            self.asked.ask(ask(RegisterRequest::Blanks(lowest)), cx);
        }
    }

    pub fn hear(&mut self, reply: &Reply, cx: &Shared) {
        if self.asked.is_answered(cx)
            && let Reply::Registers(reply) = reply
            && let RegisterReply::Blanks(BlankReply::Lowest(lowest)) = &**reply
        {
            self.lowest.clone_from(lowest);
        }
    }

    fn here(&self, form: &Form) -> Option<&(FieldKey, Option<String>)> {
        let field = form.focused()?;
        self.lowest.iter().find(|(key, _)| key.as_str() == field.key)
    }

    /// At a field that bears a blank, where a ledger is kept.
    pub fn binding(&self, form: &Form) -> Option<Binding> {
        let (_, lowest) = self.here(form)?;
        let none = lowest.is_none().then(|| Say::new("blank-none-left"));
        Some(Binding::new(Key::F(5), NEXT, "key-next-blank").unless(none))
    }

    pub fn put_next(&self, form: &mut Form) {
        let next = self.here(form).and_then(|(_, lowest)| lowest.clone());
        if let (Some(next), Some(field)) = (next, form.focused_mut()) {
            field.set(0, &next);
            field.problem = None;
        }
    }

    /// What the ledger says stands at its field.
    pub fn refused(&mut self, why: &Say, form: &mut Form) {
        let Some((_, key)) = why.args.iter().find(|(name, _)| *name == FIELD) else {
            return;
        };
        let problem = match FieldKey::parse(key) {
            Ok(field) if why.id == UNKNOWN => {
                self.told.insert(field, form.value(key).to_owned());
                Problem::warning(why.clone())
            }
            _ => Problem::error(why.clone()),
        };
        form.mark(key, Some(problem));
        form.go(key);
    }
}

/// What is to be done with the sheets and the blanks of an answer that was corrected.
pub fn recorded(reply: &Reply) -> Say {
    let Reply::Recorded(view) = reply else {
        return Say::new("decide-done");
    };
    let last = view.acts.last();
    let withdrawn: Vec<String> = match last.map(|act| &act.deed) {
        Some(Deed::AnswerCorrected(corrected)) => {
            let all = corrected.withdrawn.iter();
            all.map(|paper| paper.number.to_string()).collect()
        }
        _ => Vec::new(),
    };
    let now = view
        .acts
        .iter()
        .rev()
        .take_while(|act| Some(act.at) == last.map(|l| l.at));
    let freed: Vec<&str> = now
        .filter_map(|act| match &act.deed {
            Deed::Blank(BlankDeed::Freed(freed)) => Some(freed.number.as_str()),
            _ => None,
        })
        .collect();
    let id = match (withdrawn.is_empty(), freed.is_empty()) {
        (true, true) => return Say::new("decide-done"),
        (false, true) => "decide-withdrawn",
        (true, false) => "decide-freed",
        (false, false) => "decide-withdrawn-freed",
    };
    Say::new(id)
        .with("numbers", withdrawn.join(", "))
        .with("blanks", freed.join(", "))
}
