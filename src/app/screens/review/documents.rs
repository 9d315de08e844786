//! Whether the documents of the draft are in order: said on the review at once, by name, before anything is asked.

use crate::app::screens::checklist::day;
use crate::app::shared::Shared;
use crate::domain::trouble::Say;
use crate::forms::lack;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::intake;

/// More would take the room of what is reviewed.
const MOST: usize = 2;

/// What lacks or has to be settled, and where it is mended; none where everything is in order.
pub fn open(draft: &Draft, pack: &Pack, cx: &Shared) -> Option<Say> {
    let office = cx.office.as_ref()?;
    let verdict = intake::checklist_in(office, draft, pack, day(draft, cx)).verdict;
    let say = |lang, say: &Say| cx.sayer.say(lang, say);
    let all = verdict.lacks.iter().chain(&verdict.asks);
    let mut names: Vec<String> = all.map(|l| lack::words(pack, l, cx.lang, &say)).collect();
    if names.is_empty() {
        return None;
    }
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    if more > 0 {
        names.push(cx.say(&Say::new("checklist-short-more").with("count", more)));
    }
    Some(Say::new("review-documents-open").with("what", names.join("; ")))
}
