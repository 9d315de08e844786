//! The course of a case in words: what the summary adds, and the acts of it in the history.

use super::local;
use crate::app::screens::filing::in_file;
use crate::app::screens::{correction, drawer};
use crate::app::shared::Shared;
use crate::domain::act::{Deed, Filed, HandedOver, Kept, Receiver};
use crate::domain::case::Case;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::request::CaseView;
use crate::office::{representative, said};
use crate::texts::format;

/// Rows of the summary: the text of the label, the value.
pub fn rows(view: &CaseView, cx: &Shared) -> Vec<(&'static str, String)> {
    let case = &view.case;
    let mut rows = Vec::new();
    if let Some((at, words)) = &case.returned {
        let words = said::in_language(words, cx.lang);
        rows.push(("summary-returned", format!("{} · {words}", local(at, cx))));
    }
    if !case.drawer.is_empty() {
        rows.push(("summary-drawer", drawer::titles(view, cx)));
    }
    if let Some(shelf) = &case.shelf {
        rows.push(("summary-shelf", shelf.clone()));
    }
    if let Some((at, over)) = &case.handed_over {
        rows.push((
            "summary-handed-over",
            format!("{} · {}", local(at, cx), to(over, cx)),
        ));
    }
    if let Some((at, withdrawn)) = &case.withdrawn {
        rows.push((
            "summary-withdrawn",
            format!("{} · {}", local(at, cx), withdrawn.by),
        ));
    }
    if let Some((_, filed)) = &case.filed {
        rows.push(("summary-filed", in_file(&filed.file, filed.sheets, cx)));
        rows.extend(kept(filed, cx).map(|kept| ("summary-kept", kept)));
    }
    for recall in &case.recalls {
        let say = Say::new("summary-recall-words")
            .with("number", &recall.recalled.number)
            .with("at", local(&recall.at, cx))
            .with("seen", &recall.recalled.seen);
        rows.push(("summary-recall", cx.say(&say)));
    }
    rows
}

/// By which way it came, where this office is several ways in, and that it was signed digitally.
pub fn way(case: &Case, pack: &Pack, cx: &Shared) -> Option<String> {
    let kind = &cx.office.as_ref()?.settings.kind;
    let several = pack.channels_of(kind).len() > 1;
    let channel = pack.channel(&case.opened.as_ref()?.channel).filter(|_| several)?;
    let title = channel.title.get(cx.lang);
    Some(match case.accepted.as_ref().is_some_and(|a| a.signed_digitally) {
        true => cx.say(&Say::new("summary-way-digital").with("way", title)),
        false => title.to_owned(),
    })
}

/// Until when it is kept.
fn kept(filed: &Filed, cx: &Shared) -> Option<String> {
    Some(match filed.kept.as_ref()? {
        Kept::Until(day) => cx.say(&Say::new("filed-until").with("day", format::date(*day))),
        Kept::Rule(words) => said::in_language(words, cx.lang).to_owned(),
    })
}

/// To whom a result was handed, by what, and what became of the coupon.
fn to(over: &HandedOver, cx: &Shared) -> String {
    let who = match over.receiver {
        Receiver::Person => over.to.clone(),
        Receiver::Representative => {
            let say = Say::new("handed-to-representative")
                .with("to", &over.to)
                .with("authority", &over.authority);
            cx.say(&say)
        }
    };
    match &over.coupon_lost {
        Some(signed) => {
            let lost = Say::new("handed-coupon-lost").with("signed", signed);
            format!("{who}; {}", cx.say(&lost))
        }
        None => who,
    }
}

/// An act of the course, said; none for the others.
pub fn what(deed: &Deed, pack: &Pack, cx: &Shared) -> Option<Say> {
    Some(match deed {
        Deed::Returned(returned) => {
            Say::new("act-returned").with("words", said::in_language(&returned.words, cx.lang))
        }
        Deed::DataCorrected(corrected) => {
            let fields = corrected.changes.iter().map(|c| correction::change(c, pack, cx));
            let stands = corrected.representative.iter();
            let stands = stands.flat_map(|c| representative::changes(c, pack, cx.lang, &cx.sayer));
            let changes: Vec<String> = fields.chain(stands).collect();
            let what = match changes.is_empty() {
                true => cx.text("act-data-documents"),
                false => changes.join("; "),
            };
            Say::new("act-data-corrected")
                .with("what", what)
                .with("reason", &corrected.reason)
        }
        // Itself it stands in the summary alone, while it is there.
        Deed::Contact(_) => Say::new("act-contact"),
        Deed::ContactWithdrawn => Say::new("act-contact-withdrawn"),
        Deed::Unknown(_) if deed.kind() == "contact" => Say::new("act-contact-gone"),
        Deed::Shelved { shelf } if shelf.is_empty() => Say::new("act-shelf-none"),
        Deed::Shelved { shelf } => Say::new("act-shelved").with("shelf", shelf),
        Deed::OriginalsReturned(back) => Say::new("act-originals-returned")
            .with("count", back.documents.len())
            .with("to", &back.to),
        Deed::HandedOver(over) => Say::new("act-handed-over").with("to", to(over, cx)),
        Deed::Recalled(recalled) => Say::new("act-recalled")
            .with("number", &recalled.number)
            .with("reason", &recalled.reason)
            .with("seen", &recalled.seen),
        Deed::NoteRead { number } => Say::new("act-note-read").with("number", number),
        Deed::Filed(filed) if filed.reason.is_empty() => {
            Say::new("act-filed").with("file", in_file(&filed.file, filed.sheets, cx))
        }
        Deed::Filed(filed) => Say::new("act-filed-anew")
            .with("file", in_file(&filed.file, filed.sheets, cx))
            .with("reason", &filed.reason),
        Deed::Withdrawn(withdrawn) => Say::new("act-withdrawn").with("by", &withdrawn.by),
        _ => return None,
    })
}
