//! Acts of registers, journals and numbered blanks in the history of a case.

use crate::app::shared::Shared;
use crate::domain::act::{BlankDeed, BlankUsed, Deed};
use crate::domain::code::RegisterCode;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;

/// What a list is called; of one that the case's own pack has not, its code.
fn title(list: &RegisterCode, pack: &Pack, cx: &Shared) -> String {
    let register = pack.register(list).map(|r| &r.title);
    let titled = register.or_else(|| pack.journal(list).map(|j| &j.title));
    titled.map_or_else(|| list.to_string(), |t| t.get(cx.lang).to_owned())
}

fn blank(id: &'static str, used: &BlankUsed, pack: &Pack, cx: &Shared) -> Say {
    let title = pack.blank(&used.of.blank).map(|b| b.title.get(cx.lang));
    let title = title.unwrap_or_else(|| used.of.blank.as_str());
    Say::new(id).with("blank", title).with("number", &used.number)
}

/// Such an act, said; none for the others.
pub fn what(deed: &Deed, pack: &Pack, cx: &Shared) -> Option<Say> {
    Some(match deed {
        Deed::Registered(line) => Say::new("act-registered")
            .with("list", title(&line.list, pack, cx))
            .with("number", &line.number),
        Deed::JournalEntry(line) => Say::new("act-journal-entry")
            .with("list", title(&line.list, pack, cx))
            .with("number", &line.number),
        Deed::Blank(BlankDeed::Used(used)) => blank("act-blank-used", used, pack, cx),
        Deed::Blank(BlankDeed::Freed(freed)) => blank("act-blank-freed", freed, pack, cx),
        Deed::LineStruck(struck) => {
            let say = Say::new(match &struck.again {
                None => "act-line-struck",
                Some(_) => "act-line-struck-again",
            });
            let say = say.with("number", &struck.number).with("reason", &struck.reason);
            match &struck.again {
                None => say,
                Some(begun) => {
                    let step = pack.step(&begun.step);
                    let step = step.map_or_else(|| begun.step.as_str(), |s| s.title.get(cx.lang));
                    say.with("step", step)
                }
            }
        }
        _ => return None,
    })
}
