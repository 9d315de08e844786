//! What presses beside the cases: complaints by their terms, an outage that lasts.

use super::{Home, tone_of};
use crate::app::screens::complaints::{left, next_words};
use crate::app::screens::outages::failed_id;
use crate::app::shared::Shared;
use crate::app::view::{Line, Span, Tone, span, toned};
use crate::domain::complaint::Complaint;
use crate::domain::term::Left;
use crate::domain::trouble::Say;
use crate::office::request::Queue;
use crate::texts::format;

impl Home {
    fn open_complaints(&self) -> &[Complaint] {
        self.home.as_ref().map_or(&[], |h| h.complaints.as_slice())
    }

    /// How the most pressing complaint looks.
    pub(super) fn pressing(&self, cx: &Shared) -> Tone {
        let due = self.open_complaints().first().and_then(Complaint::next);
        match (due, &cx.office) {
            (Some((_, due)), Some(office)) => {
                let now = cx.now.fixed_offset();
                let left = Left::of(due.at, now, office.settings.zone, &office.calendar);
                tone_of(left.pressing)
            }
            _ => Tone::Plain,
        }
    }

    /// Rows of the list at the right, as wide as those of cases.
    pub(super) fn complaints(&self, cx: &Shared) -> Vec<Vec<Span>> {
        let row = |c: &Complaint| {
            let mut cells = vec![span("", Tone::Plain); 8];
            cells[0] = span(c.received.number.short(), Tone::Plain);
            cells[1] = span(
                format!("{} · {}", c.received.from, next_words(c, cx)),
                Tone::Plain,
            );
            cells[7] = left(c, cx);
            cells
        };
        self.open_complaints().iter().map(row).collect()
    }

    /// An outage that lasts, with how many wait; it moves no term.
    pub(super) fn outage(&self, cx: &Shared) -> Option<Line> {
        let home = self.home.as_ref()?;
        let outage = home.outages.first()?;
        let waits = |queue: &Queue| matches!(queue, Queue::NoOuterNumber | Queue::Waiting);
        let waiting: usize = home
            .queues
            .iter()
            .filter(|(q, _, _)| waits(q))
            .map(|(_, n, _)| n)
            .sum();
        let zone = cx.office.as_ref()?.settings.zone;
        let say = Say::new("home-outage")
            .with("at", format::moment(&outage.noticed.noticed.with_timezone(&zone)))
            .with("failed", cx.text(failed_id(outage.noticed.failed)))
            .with("count", waiting);
        Some(toned(cx.say(&say), Tone::Late))
    }
}
