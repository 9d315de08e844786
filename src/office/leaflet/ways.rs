//! The way in that a leaflet is about, and the others that its pack has.

use super::Words;
use crate::domain::trouble::Say;
use crate::forms::pack::{Channel, Pack};
use crate::office::request::OfficeView;
use crate::office::request::visit::Leaflet;
use crate::papers::block::Said;

/// Whoever asks stands here: the way of those who come in person, if there is one.
pub(super) fn usual<'a>(office: &OfficeView, pack: &'a Pack, of: &Leaflet) -> Option<&'a Channel> {
    let mut ways = pack.ways(&office.settings.kind, &of.request);
    ways.retain(|c| pack.comes_by(&of.category, &c.code));
    let in_person = ways.iter().find(|c| !c.is_digital());
    in_person.or(ways.first()).copied()
}

impl Words<'_> {
    /// By which other ways the same can be asked for.
    pub(super) fn other_ways(&self) -> Option<Said> {
        let lang = self.of.lang;
        let others = self.pack.channels.iter().filter(|c| {
            // Other windows are other offices: to which of them somebody may go, no pack says.
            c.is_digital()
                && c.code != self.applicant.channel
                && c.takes(&self.of.request)
                && self.pack.comes_by(&self.of.category, &c.code)
        });
        let titles: Vec<String> = others
            .map(|c| self.say(&Say::new("leaflet-way-digital").with("way", c.title.get(lang))))
            .collect();
        let say = Say::new("leaflet-other-ways").with("ways", titles.join("; "));
        (!titles.is_empty()).then(|| self.plain(&self.say(&say)))
    }
}
