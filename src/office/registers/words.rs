//! Words of a register in both languages of the papers, and the names of its clerks.

use crate::domain::act::{Failed, HandedOver, Outcome, Receiver};
use crate::domain::code::{ClerkCode, PaperCode};
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::open::OpenOffice;
use crate::office::said;
use crate::office::trouble::Trouble;
use crate::texts::format;
use crate::texts::lang::Lang;
use chrono::{DateTime, FixedOffset};
use std::collections::BTreeMap;

pub struct Words<'a> {
    office: &'a OpenOffice,
    clerks: BTreeMap<ClerkCode, String>,
}

/// What is alike in both languages stands once.
pub fn both(kk: &str, ru: &str) -> String {
    if kk == ru || ru.is_empty() {
        kk.to_owned()
    } else {
        format!("{kk} / {ru}")
    }
}

impl<'a> Words<'a> {
    pub fn of(office: &'a OpenOffice) -> Result<Self, Trouble> {
        let accounts = office.store.accounts()?.into_iter();
        let clerks = accounts.map(|a| (a.code, both(&a.name_kk, &a.name_ru))).collect();
        Ok(Self { office, clerks })
    }

    /// A text in Kazakh and Russian.
    pub fn both(&self, id: &str) -> String {
        let say = |lang| self.office.sayer.text(lang, id);
        both(&say(Lang::Kk), &say(Lang::Ru))
    }

    /// A paper's name.
    pub fn paper(&self, code: &PaperCode, pack: Option<&Pack>) -> String {
        let say = |lang| said::paper(&self.office.sayer, lang, code, pack);
        both(&say(Lang::Kk), &say(Lang::Ru))
    }

    /// By the clock of the office.
    pub fn moment(&self, at: &DateTime<FixedOffset>) -> String {
        format::moment(&at.with_timezone(&self.office.view.settings.zone))
    }

    /// The clerk's name; of one who is known no more, the account.
    pub fn clerk(&self, code: &ClerkCode) -> String {
        self.clerks.get(code).cloned().unwrap_or_else(|| code.to_string())
    }

    /// Who took the result; of a representative, by what they acted.
    pub fn receiver(&self, over: &HandedOver) -> String {
        match over.receiver {
            Receiver::Person => over.to.clone(),
            Receiver::Representative => {
                let role = self.both("receiver-representative");
                format!("{} ({role}: {})", over.to, over.authority)
            }
        }
    }

    /// The document that was shown, and whose statement stands for a lost coupon.
    pub fn shown(&self, over: &HandedOver) -> String {
        match &over.coupon_lost {
            Some(signed) => {
                let lost = self.said(&Say::new("handed-coupon-lost").with("signed", signed));
                format!("{}; {lost}", over.document)
            }
            None => over.document.clone(),
        }
    }

    fn said(&self, say: &Say) -> String {
        let on = |lang| self.office.sayer.say(lang, say);
        both(&on(Lang::Kk), &on(Lang::Ru))
    }

    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Satisfied => "complaint-outcome-satisfied",
            Outcome::Partly => "complaint-outcome-partly",
            Outcome::Rejected => "complaint-outcome-rejected",
            Outcome::Withdrawn => "complaint-outcome-withdrawn",
        }
    }

    pub fn failed(&self, failed: Failed) -> &'static str {
        match failed {
            Failed::System => "outage-failed-system",
            Failed::Channel => "outage-failed-channel",
            Failed::Emergency => "outage-failed-emergency",
            Failed::Other => "outage-failed-other",
        }
    }
}
