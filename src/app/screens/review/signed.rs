//! Whether the application is signed: the sheet on the counter, or the digital signatures that a request came with.

use super::Review;
use crate::app::screens::checklist::pack_of;
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::app::view::Tone;
use crate::domain::trouble::Say;
use crate::forms::pack::Channel;
use crate::office::signing::Signing;
use crate::texts::lang::{Lang, Texts};

/// A digital signature was found not to be valid.
pub const NOT_VALID: &str = "not-valid";

impl Review {
    fn channel<'a>(&self, cx: &'a Shared) -> Option<&'a Channel> {
        pack_of(&self.draft, cx)?.channel(&self.draft.channel)
    }

    /// The request was signed before it came: there is no sheet.
    pub(super) fn is_digital(&self, cx: &Shared) -> bool {
        self.channel(cx).is_some_and(Channel::is_digital)
    }

    /// What is still to be asked of the signature.
    pub(super) fn unsigned(&self, cx: &Shared) -> Option<Question> {
        match self.channel(cx).filter(|c| c.is_digital()) {
            Some(channel) => (!self.draft.consent_signed).then(|| signatures(channel)),
            None => self.unsigned_sheet(),
        }
    }

    fn unsigned_sheet(&self) -> Option<Question> {
        let doubt = match self.signing {
            Signing::Printed => None,
            Signing::Changed => Some("signing-changed"),
            Signing::NotPrinted => Some("signing-not-printed"),
        };
        if self.draft.consent_signed && (doubt.is_none() || self.signed_elsewhere) {
            return None;
        }
        let mut words: Vec<Words> = doubt.map(|id| Say::new(id).into()).into_iter().collect();
        words.push(Say::new("review-consent-words").into());
        // A sheet that says something else is taken for signed knowingly alone.
        let question = Question::new(
            Say::new("review-consent-question"),
            words,
            vec![
                ("signed", Say::new("review-consent-yes")),
                ("not-signed", Say::new("answer-no-back")),
            ],
        );
        Some(question.on(usize::from(self.signing == Signing::Changed)))
    }

    /// Where the paper stands that the applicant signs, or the signatures of the request.
    pub(super) fn signature(&self, cx: &Shared) -> (&'static str, Tone) {
        let marked = self.draft.consent_signed;
        if self.is_digital(cx) {
            return match marked {
                true => ("review-signatures-valid", Tone::Done),
                false => ("review-signatures-not-yet", Tone::Soon),
            };
        }
        match (self.signing, marked) {
            (Signing::Changed, _) => ("signing-changed-mark", Tone::Soon),
            (Signing::NotPrinted, true) => ("signing-not-printed-mark", Tone::Soon),
            (Signing::NotPrinted, false) => ("signing-print-first", Tone::Soon),
            (Signing::Printed, false) => ("review-consent-not-yet", Tone::Soon),
            (Signing::Printed, true) => ("review-consent-signed", Tone::Done),
        }
    }
}

/// Whether each signature that the pack names was checked and is valid.
fn signatures(channel: &Channel) -> Question {
    let named = channel.signatures.iter().map(|s| {
        let item = |lang| match s.title.get(lang) {
            "" => String::new(),
            title => format!("  • {title}"),
        };
        Words::Quoted(Texts {
            kk: item(Lang::Kk),
            ru: item(Lang::Ru),
            en: item(Lang::En),
        })
    });
    let words = [Say::new("review-signatures-words").into()];
    Question::new(
        Say::new("review-signatures-question"),
        words.into_iter().chain(named).collect(),
        vec![
            ("signed", Say::new("review-signatures-yes")),
            ("not-signed", Say::new("review-signatures-unchecked")),
            (NOT_VALID, Say::new("review-signatures-no")),
        ],
    )
}
