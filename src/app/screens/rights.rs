//! Who may do what: the one table by which every request is weighed, as it is.

use crate::app::command::{Binding, Command};
use crate::app::key::Press;
use crate::app::screen::{Screen, Turn};
use crate::app::shared::Shared;
use crate::app::view::{Column, Part, TableView, Target, Tone, View, span, toned};
use crate::domain::trouble::Say;
use crate::office::rights::{ROLES, TABLE};

#[derive(Default)]
pub struct Rights {
    row: usize,
}

impl Screen for Rights {
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
    fn view(&self, cx: &Shared) -> View {
        let own = cx.office.as_ref().map(|o| o.clerk.role);
        let rows = TABLE.iter().map(|row| {
            let mut cells = vec![span(cx.text(row.name), Tone::Plain)];
            cells.extend(ROLES.iter().zip(row.has).map(|(role, has)| {
                let (sign, tone) = match has {
                    true if Some(*role) == own => ("✓", Tone::Strong),
                    true => ("✓", Tone::Plain),
                    false => ("–", Tone::Dim),
                };
                span(sign, tone)
            }));
            cells
        });
        let column = |head: &str, width| Column {
            head: cx.text(head),
            width,
            ..Column::default()
        };
        let mut columns = vec![column("rights-column-right", 0)];
        columns.extend(
            ROLES
                .iter()
                .map(|r| column(&format!("role-short-{}", r.as_str()), 10)),
        );
        let lines = vec![toned(cx.text("rights-about"), Tone::Dim)];
        let table = TableView {
            columns,
            rows: rows.collect(),
            selected: Some(self.row),
            focus: true,
            whole: true,
            ..TableView::default()
        };
        View {
            title: cx.text("screen-rights"),
            parts: vec![Part::Prose { lines, from: 0 }, Part::Gap, Part::Table(table)],
            ..View::default()
        }
    }
    fn bindings(&self, _cx: &Shared) -> Vec<Binding> {
        Vec::new()
    }
    fn command(&mut self, command: Command, _cx: &mut Shared) -> Turn {
        match command {
            Command::Back => Turn::Back,
            _ => Turn::Stay,
        }
    }
    fn key(&mut self, press: Press, _cx: &mut Shared) -> Turn {
        self.row = press.key.row_after(self.row, TABLE.len() - 1);
        Turn::Stay
    }
    fn click(&mut self, target: Target, _cx: &mut Shared) -> Turn {
        if let Target::Row { row, .. } = target {
            self.row = row;
        }
        Turn::Stay
    }
}
