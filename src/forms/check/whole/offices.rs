//! Channels against the offices and the categories: none that nobody can come by.

use super::super::Gathering;
use crate::domain::trouble::Say;
use crate::forms::raw::RawPack;

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
}
