//! Who may do what: the one table by which every request is weighed, as it is.

use crate::app::list_screen::{Listed, column};
use crate::app::shared::Shared;
use crate::app::view::{Column, Line, Span, Tone, span, toned};
use crate::domain::trouble::Say;
use crate::office::request::Role;
use crate::office::rights::{ROLES, Row, TABLE};

pub struct Rights;

impl Listed for Rights {
    fn name(&self) -> &'static str {
        "rights"
    }
    fn shown(&mut self, cx: &mut Shared) {
        if let Some(office) = &cx.office {
            let role = cx.text(&format!("role-{}", office.clerk.role.as_str()));
            cx.tell(Say::new("rights-say").with("role", role));
        }
    }
    fn is_aside(&self) -> bool {
        true
    }
    fn above(&self, cx: &Shared) -> Vec<Line> {
        vec![toned(cx.text("rights-about"), Tone::Dim)]
    }
    fn columns(&self, cx: &Shared) -> Vec<Column> {
        let role = |r: &Role| column(&format!("role-short-{}", r.as_str()), 10, 0, cx);
        let first = column("rights-column-right", 0, 0, cx);
        std::iter::once(first).chain(ROLES.iter().map(role)).collect()
    }
    fn rows(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let own = cx.office.as_ref().map(|o| o.clerk.role);
        let sign = |(role, has): (&Role, bool)| match has {
            true if Some(*role) == own => span("✓", Tone::Strong),
            true => span("✓", Tone::Plain),
            false => span("–", Tone::Dim),
        };
        let row = |row: &Row| {
            let name = span(cx.text(row.name), Tone::Plain);
            let signs = ROLES.iter().zip(row.has).map(sign);
            std::iter::once(name).chain(signs).collect()
        };
        TABLE.iter().map(row).collect()
    }
}
