//! What the screen of the zone shows: the letters so far, what the check digits say, likely repairs.

use super::{Passport, Whose};
use crate::app::picker::{Item, PickOne};
use crate::app::shared::Shared;
use crate::app::view::{Line, Tone, span, toned};
use crate::domain::mrz::{Mrz, Reading};
use crate::domain::trouble::{Say, Weight};
use crate::office::draft::MrzSource;

impl Passport {
    pub(super) fn lines(&self, cx: &Shared) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        match self.reading(cx) {
            Reading::Whole(mrz) => {
                for text in mrz.lines() {
                    lines.push(toned(text.clone(), Tone::Strong));
                }
                lines.push(Line::new());
                lines.extend(self.verdict(&mrz, cx));
            }
            _ => {
                let mut typed = self.typed.trim_end_matches('\n').to_uppercase();
                typed.push('▏');
                for row in typed.split('\n') {
                    let chars: Vec<char> = row.chars().collect();
                    let rows = chars.chunks(44).map(|c| c.iter().collect::<String>());
                    lines.extend(rows.map(|r| toned(r, Tone::Strong)));
                }
                lines.push(Line::new());
                let count = self.typed.chars().filter(|c| !c.is_whitespace()).count();
                lines.push(toned(
                    cx.say(&Say::new("passport-typed-so-far").with("count", count)),
                    Tone::Dim,
                ));
                if let Reading::NotAnMrz(say) = self.reading(cx) {
                    lines.push(toned(cx.say(&say), Tone::Problem));
                }
            }
        }
        lines
    }

    pub(super) fn zone_words(&self) -> &'static str {
        match self.whose {
            Whose::Applicant => "passport-zone",
            Whose::Representative => "passport-zone-representative",
        }
    }

    fn verdict(&self, mrz: &Mrz, cx: &Shared) -> Vec<Line> {
        let mut lines = Vec::new();
        let good = mrz.checks.iter().filter(|c| c.ok).count();
        let all = mrz.checks.len();
        let (text, tone) = if good == all {
            (
                cx.say(&Say::new("passport-checks-hold").with("format", mrz.format.as_str())),
                Tone::Done,
            )
        } else {
            let say = Say::new("passport-checks-fail")
                .with("good", good)
                .with("all", all);
            (cx.say(&say), Tone::Problem)
        };
        lines.push(toned(text, tone));
        for problem in &mrz.problems {
            let tone = match problem.weight {
                Weight::Error => Tone::Problem,
                Weight::Warning => Tone::Soon,
                Weight::Note => Tone::Dim,
            };
            lines.push(vec![span("  ", tone), span(cx.say(&problem.say), tone)]);
        }
        let name = format!("{} · {}", mrz.name.surname, mrz.name.given_names);
        lines.push(toned(name, Tone::Plain));
        // Said where the names stand, before the clerk goes on: no check digit covers them.
        let by_hand = self.source != MrzSource::Scanned && self.whose == Whose::Applicant;
        if by_hand && mrz.is_valid() && !mrz.is_visa() {
            lines.push(Line::new());
            lines.push(toned(cx.text("passport-names-again"), Tone::Soon));
        }
        lines
    }

    pub(super) fn repairs(&self, cx: &Shared) -> Option<PickOne> {
        let mrz = self.whole(cx)?;
        let mut sets: Vec<usize> = mrz.repairs.iter().map(|r| r.set).collect();
        sets.dedup();
        let items = move |cx: &Shared| {
            let item = |set: &usize| {
                let repairs = mrz.repairs.iter().filter(|r| r.set == *set);
                let words = repairs.map(|r| {
                    let say = Say::new("passport-repair")
                        .with("line", r.line)
                        .with("column", r.column)
                        .with("read", r.read)
                        .with("likely", r.likely);
                    cx.say(&say)
                });
                Item::new(format!("repair:{set}"), words.collect::<Vec<_>>().join(" + "))
            };
            sets.iter().map(item).collect()
        };
        Some(PickOne::worded(Say::new("screen-repairs"), Box::new(items), cx).numbered())
    }
}
