//! What this office's applicants usually answer, offered where a place or a country is asked for; and what the applicant
//! before said, a field or a whole page of it.

use super::Application;
use crate::app::screens::checklist::pack_of;
use crate::app::shared::Shared;
use crate::domain::answer::Zone;
use crate::domain::code::FieldKey;
use crate::domain::trouble::Say;
use crate::forms::pack::FieldKind;
use crate::office::request::{Request, UsualAnswers};
use crate::office::spelling::{self, Proposed};

/// How much of the case before is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Copying {
    Field,
    /// What the applicant said on the page of the field: the whole address.
    Page,
}

impl Application {
    /// The question that the field under the focus asks: its answers are those given with the country of its page.
    fn asks_usual(&self, cx: &Shared) -> Option<UsualAnswers> {
        let field = self.form.focused()?;
        let pack = pack_of(&self.draft, cx)?;
        let in_pack = pack.field(&FieldKey::parse(&field.key).ok()?)?;
        if !in_pack.usual {
            return None;
        }
        let country = pack.fields.iter().find(|f| {
            f.page == in_pack.page
                && f.kind == FieldKind::Country
                && f.zone == Zone::Applicant
                && f.key != in_pack.key
        });
        let country = country.filter(|_| in_pack.kind == FieldKind::Text);
        let beside = country.map(|f| {
            let value = self.form.value(f.key.as_str());
            (f.key.as_str().to_owned(), value.to_owned())
        });
        // While no country is chosen, whatever is usual may lie in another.
        if beside.as_ref().is_some_and(|(_, value)| value.is_empty()) {
            return None;
        }
        Some(UsualAnswers {
            field: field.key.clone(),
            beside,
        })
    }

    /// Asked once for each field and country.
    pub(super) fn ask_usual(&self, cx: &mut Shared) {
        if let Some(asked) = self.asks_usual(cx)
            && self.usual.iter().all(|(known, _)| *known != asked)
        {
            cx.ask(Request::UsualAnswers(asked));
        }
    }

    /// What is usual in the field under the focus, as proposals.
    pub(super) fn usual_here(&self, cx: &Shared) -> Vec<Proposed> {
        let Some(asked) = self.asks_usual(cx) else {
            return Vec::new();
        };
        let known = self.usual.iter().rev().find(|(known, _)| *known == asked);
        let all = known.map_or(&[][..], |(_, usual)| usual.as_slice());
        all.iter()
            .map(|(text, times)| Proposed::used(text, *times))
            .collect()
    }

    /// Why nothing of this page can be taken from the case before.
    pub(super) fn no_page(&self, cx: &Shared) -> Option<Say> {
        let key = self.form.focused().map_or("", |f| f.key.as_str());
        let none = pack_of(&self.draft, cx).is_none_or(|p| spelling::shared_of_page(p, key).is_empty());
        none.then(|| Say::new("copy-page-nothing"))
    }
}
