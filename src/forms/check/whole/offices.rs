//! Channels against the offices, the categories and what is asked for: none that nobody can come by, nothing that cannot
//! be asked for.

use super::super::Gathering;
use crate::domain::trouble::Say;
use crate::forms::raw::{RawChannel, RawPack};
use toml::Spanned;

pub fn check(raw: &RawPack, found: &mut Gathering<'_>) {
    let Some(head) = &raw.head else { return };
    let opened = |kind: &str| head.office_kinds.iter().any(|k| k.get_ref() == kind);
    for channel in &raw.channel {
        let channel = channel.get_ref();
        for kind in channel.offices.iter().filter(|k| !opened(k.get_ref())) {
            let say = Say::new("pack-channel-office").with("kind", kind.get_ref());
            found.bars(kind.span(), say);
        }
        let code = channel.code.get_ref();
        let mut named = raw.category.iter().flat_map(|c| &c.get_ref().channel);
        if !named.any(|c| c.get_ref() == code) {
            let say = Say::new("pack-channel-without-category").with("code", code);
            found.bars(channel.code.span(), say);
        }
    }
    for request in &raw.request {
        let code = &request.get_ref().code;
        let takes = |c: &RawChannel| {
            let named = c.requests.as_ref().map(Spanned::get_ref);
            named.is_none_or(|all| all.iter().any(|r| r.get_ref() == code.get_ref()))
        };
        if !raw.channel.iter().any(|c| takes(c.get_ref())) {
            let say = Say::new("pack-request-without-channel").with("code", code.get_ref());
            found.bars(code.span(), say);
        }
    }
}
