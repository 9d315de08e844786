//! What is not stopped and still worth a look before the application is signed, at its field's name.

use crate::app::shared::Shared;
use crate::app::view::{Line, Part, Tone, toned};
use crate::domain::code::FieldKey;
use crate::domain::trouble::{Say, Weight};
use crate::forms::pack::Pack;
use crate::office::application;
use crate::office::draft::Draft;
use crate::office::said;

/// More would take the room of what is reviewed.
const MOST: usize = 3;

/// The warnings of the application, as far as there is room; how many more there are.
pub fn part(draft: &Draft, pack: &Pack, cx: &Shared) -> Option<Part> {
    let findings = match &cx.office {
        Some(office) => {
            let at = cx.now.with_timezone(&office.settings.zone).fixed_offset();
            application::findings_in(office, draft, pack, at)
        }
        None => application::findings(draft, pack, cx.today()),
    };
    let warned: Vec<_> = findings
        .iter()
        .filter(|f| f.problem.weight == Weight::Warning)
        .collect();
    let line = |finding: &&application::Finding| {
        let field = FieldKey::parse(&finding.key)
            .ok()
            .and_then(|key| pack.field(&key));
        let label = field.map_or(String::new(), |f| {
            said::short_label(f, cx.lang, &cx.sayer).unwrap_or_else(|| f.label.get(cx.lang).to_owned())
        });
        toned(format!("! {label}: {}", cx.say(&finding.problem.say)), Tone::Soon)
    };
    let mut lines: Vec<Line> = warned.iter().take(MOST).map(line).collect();
    if warned.len() > MOST {
        let say = Say::new("letters-more-doubts").with("count", warned.len() - MOST);
        lines.push(toned(cx.say(&say), Tone::Soon));
    }
    (!lines.is_empty()).then_some(Part::Prose { lines, from: 0 })
}
