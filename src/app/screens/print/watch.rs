//! What a printer says while a sheet is on its way to it: looked at again and again, never waited for.

use crate::app::asked::Asked;
use crate::app::shared::Shared;
use crate::app::view::{Line, Tone, toned};
use crate::domain::trouble::Say;
use crate::office::request::{JobState, Printing, PrintingReply, Reply, Request, Sign, Watched};

pub struct Watch {
    printer: String,
    job: Option<String>,
    asked: Asked,
    seen: Option<Watched>,
}

impl Watch {
    pub fn new(printer: String, job: Option<String>) -> Self {
        Self {
            printer,
            job,
            asked: Asked::default(),
            seen: None,
        }
    }

    /// Looks, unless the answer to the last look is still waited for.
    pub fn look(&mut self, cx: &mut Shared) {
        let request = Request::Printing(Printing::Watch {
            printer: self.printer.clone(),
            job: self.job.clone(),
        });
        self.asked.ask(request, cx);
    }

    pub fn hear(&mut self, reply: &Reply, cx: &Shared) {
        if self.asked.is_answered(cx)
            && let Reply::Printing(PrintingReply::Watched(watched)) = reply
        {
            self.seen = Some(watched.clone());
        }
    }

    /// The printer's state in words: what is wrong and what to do about it.
    pub fn lines(&self, cx: &Shared) -> Vec<Line> {
        let Some(seen) = &self.seen else {
            return Vec::new();
        };
        let mut lines: Vec<Line> = seen.signs.iter().map(|s| said(*s, &self.printer, cx)).collect();
        match seen.job {
            JobState::Waits => lines.push(toned(cx.text("printing-job-waits"), Tone::Dim)),
            JobState::Gone => lines.push(toned(cx.text("printing-job-gone"), Tone::Dim)),
            JobState::Unknown => {}
        }
        lines
    }
}

/// A sign of a printer in words, after its name.
pub fn said(sign: Sign, printer: &str, cx: &Shared) -> Line {
    let words = cx.text(&format!("printing-sign-{}", sign.as_str()));
    let say = Say::new("printing-says")
        .with("printer", printer)
        .with("words", words);
    let (mark, tone) = match sign {
        s if s.stops() => ("✗ ", Tone::Problem),
        Sign::LowToner | Sign::Attention => ("! ", Tone::Soon),
        _ => ("", Tone::Dim),
    };
    toned(format!("{mark}{}", cx.say(&say)), tone)
}
