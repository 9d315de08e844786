//! Which printer a sheet goes to, and what that printer says meanwhile.

use super::Print;
use super::watch::Watch;
use crate::app::picker::{Item, PickOne, Picker};
use crate::app::screen::Turn;
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::office::request::Printers;

impl Print {
    pub(super) fn names(&self) -> &[String] {
        self.printers.as_ref().map_or(&[], Printers::names)
    }

    pub(super) fn choose_printer(&self) -> Turn {
        let item = |p: &String| Item::new(format!("printer:{p}"), p.clone());
        let picker = Picker::new(self.names().iter().map(item).collect()).numbered();
        Turn::Push(Box::new(PickOne::new(Say::new("screen-printers"), picker)))
    }

    /// The printer that F7 goes to without asking.
    pub(super) fn usual(&self, cx: &Shared) -> Option<String> {
        let set = cx
            .office
            .as_ref()
            .and_then(|o| o.trays.of(self.sheet.size).printer.clone());
        match self.names() {
            [only] => Some(only.clone()),
            names => set.filter(|s| names.contains(s)),
        }
    }

    pub(super) fn look(&mut self, cx: &mut Shared) {
        if self.watch.is_none() {
            self.watch = self.usual(cx).map(|p| Watch::new(p, None));
        }
        if let Some(watch) = &mut self.watch {
            watch.look(cx);
        }
    }

    /// Why nothing can be printed; before the machine has answered it is not said that there is no printer.
    pub(super) fn no_printer(&self) -> Option<Say> {
        match &self.printers {
            None => Some(Say::new("home-reading")),
            Some(Printers::NoSystem) => Some(Say::new("printing-no-system")),
            Some(Printers::Named(names)) if names.is_empty() => Some(Say::new("print-no-printer")),
            Some(Printers::Named(_)) => None,
        }
    }
}
