//! The ticket of a place in the queue: a large number, for what, since when. It belongs to no service and to nobody.

use super::block::{Look, Paper, Said, Side};
use super::compose::tidy;
use super::content::Content;
use crate::domain::act::Purpose;
use crate::texts::format;
use crate::texts::lang::{Lang, Texts};

/// How a text id is said in a language.
pub type InWords<'a> = &'a dyn Fn(Lang, &'static str) -> String;

/// The slip of a ticket, in the three languages: whoever waits may read any of them.
pub fn slip(number: u32, purpose: Purpose, say: InWords<'_>, content: Content) -> Paper {
    let in_all = |id: &'static str| Texts {
        kk: say(Lang::Kk, id),
        ru: say(Lang::Ru, id),
        en: say(Lang::En, id),
    };
    let for_what = match purpose {
        Purpose::Submission => "paper-ticket-submission",
        Purpose::Collection => "paper-ticket-collection",
    };
    let plain = |look, texts| Said::Paragraph { texts, look };
    let office = Texts {
        kk: tidy(&content.office.kk),
        ru: tidy(&content.office.ru),
        en: String::new(),
    };
    let moment = Texts {
        kk: format::moment(&content.moment),
        ..Texts::default()
    };
    let blocks = vec![
        plain(Look::Centred, office),
        Said::Rule,
        Said::Heading {
            texts: in_all("paper-ticket"),
        },
        Said::Big {
            text: number.to_string(),
        },
        plain(Look::Centred, in_all(for_what)),
        plain(Look::Centred, moment),
        Said::Rule,
        plain(Look::Centred, in_all("paper-ticket-wait")),
    ];
    Paper {
        v: 1,
        title: say(Lang::Kk, "paper-ticket"),
        number: String::new(),
        moment: content.moment,
        size: content.size,
        mark: content.mark,
        copies: None,
        replaces: None,
        paging: None,
        words: content.words,
        sides: vec![Side { aid: None, blocks }],
    }
}
