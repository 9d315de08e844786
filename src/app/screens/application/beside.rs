//! What stands beside the fields: the paper that proves one, the age that is said, former names and other documents.

use super::Application;
use crate::app::screen::{Returned, Turn};
use crate::app::screens::checklist::pack_of;
use crate::app::screens::particulars::change::Change;
use crate::app::screens::particulars::forms::Of;
use crate::app::screens::particulars::{form, proof};
use crate::app::shared::Shared;
use crate::domain::code::FieldKey;
use crate::domain::trouble::Say;
use crate::office::application::Settles;

impl Application {
    /// Whether F8 asks more than a reason here.
    pub(super) fn settled_by_form(&self) -> bool {
        let settles = self.difference().and_then(|f| f.settles.as_ref());
        matches!(settles, Some(Settles::Age(..) | Settles::Proof))
    }

    pub(super) fn settle_by_form(&mut self, cx: &mut Shared) -> Turn {
        self.sync();
        let Some(finding) = self.difference() else {
            return Turn::Stay;
        };
        let of = match (
            &finding.settles,
            FieldKey::parse(&finding.key),
            pack_of(&self.draft, cx),
        ) {
            (Some(Settles::Age(least, most)), ..) => Some(Of::Age(*least, *most)),
            (Some(Settles::Proof), Ok(key), Some(pack)) => proof(&self.draft, pack, &key),
            _ => None,
        };
        of.map_or(Turn::Stay, |of| form(&self.draft, of, cx))
    }

    /// Takes what came back from beside; whether it was that.
    pub(super) fn changed(&mut self, returned: &Returned, cx: &mut Shared) -> bool {
        let Some(change) = Change::of(returned) else {
            return false;
        };
        let said = !matches!(change, Change::All(_));
        if let Some(pack) = pack_of(&self.draft, cx).cloned() {
            self.sync();
            change.apply(&mut self.draft, &pack);
            self.rebuild(cx);
            if let Some(field) = self.form.focused_mut() {
                field.touched = true;
            }
            self.check(cx);
            self.keep(cx);
            self.look_up(cx);
            if said {
                cx.tell(Say::new("letters-kept"));
            }
        }
        true
    }
}
