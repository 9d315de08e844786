//! The ways in: which offices are one, what can be asked for by it, and how what comes by it is signed.

use super::Pack;
use crate::domain::act::Decided;
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode};
use crate::domain::institution::InstitutionKind;
use crate::texts::lang::Texts;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone)]
pub struct Channel {
    pub code: ChannelCode,
    /// Kinds of office that are this channel.
    pub offices: Vec<String>,
    pub title: Texts,
    /// What the clerk is called there.
    pub clerk: Texts,
    /// Where what came by it is decided; none: as the pack says.
    pub decided: Option<Decided>,
    /// What can be asked for by it; empty: whatever can be asked for.
    pub requests: Vec<RequestCode>,
    pub signed: Signed,
    /// Whose digital signatures a request bears.
    pub signatures: Vec<Signature>,
    pub point: Option<String>,
}

/// How the applicant signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signed {
    /// What is printed here, at the window.
    #[default]
    #[serde(alias = "on paper")]
    OnPaper,
    /// The request itself, before it came: nobody stands at the window, and all that came with it is electronic.
    Digitally,
}

/// Somebody whose digital signature a request bears.
#[derive(Debug, Clone)]
pub struct Signature {
    pub title: Texts,
    pub point: Option<String>,
}

impl Channel {
    pub fn takes(&self, request: &RequestCode) -> bool {
        self.requests.is_empty() || self.requests.contains(request)
    }

    pub fn is_digital(&self) -> bool {
        self.signed == Signed::Digitally
    }
}

impl Pack {
    pub fn channel(&self, code: &ChannelCode) -> Option<&Channel> {
        self.channels.iter().find(|c| c.code == *code)
    }

    /// The channels that an office of this kind is.
    pub fn channels_of(&self, office_kind: &str) -> Vec<&Channel> {
        self.channels
            .iter()
            .filter(|c| InstitutionKind::is_among(office_kind, &c.offices))
            .collect()
    }

    /// By which of them this can be asked for; the first is the usual one.
    pub fn ways(&self, office_kind: &str, request: &RequestCode) -> Vec<&Channel> {
        let mut all = self.channels_of(office_kind);
        all.retain(|c| c.takes(request));
        all
    }

    /// Whether somebody of this category comes by it.
    pub fn comes_by(&self, category: &CategoryCode, channel: &ChannelCode) -> bool {
        let category = self.category(category);
        category.is_some_and(|c| c.channels.contains(channel))
    }

    /// What came by it was signed digitally.
    pub fn is_digital(&self, channel: &ChannelCode) -> bool {
        self.channel(channel).is_some_and(Channel::is_digital)
    }
}
