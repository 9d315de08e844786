//! How a sheet is called: in the clerk's language, by the pack whose paper, register or journal it is.

use super::Print;
use crate::app::shared::Shared;
use crate::forms::pack::Paper;
use crate::office::request::OfOffice;

impl Print {
    /// The paper's name in the clerk's language; its own title stands on the sheet.
    pub(super) fn named(&self, cx: &Shared) -> String {
        let packs = || cx.office.iter().flat_map(|o| o.catalogue.packs());
        let list = match &self.sheet.of_office {
            Some(OfOffice::Register(number)) => packs().find_map(|p| {
                let mut all = p.registers.iter();
                all.find(|r| number.series() == Some(r.series)).map(|r| &r.title)
            }),
            Some(OfOffice::Journal { service, journal, .. }) => packs()
                .find(|p| p.code == *service)
                .and_then(|p| p.journal(journal).map(|j| &j.title)),
            _ => None,
        };
        // Papers of several services have one code: what stands on the sheet says whose it is.
        let papers = || packs().filter_map(|p| p.paper(&self.sheet.paper));
        let same = |p: &&Paper| [&p.title.kk, &p.title.ru].contains(&&self.sheet.title);
        let paper = papers().find(same).or_else(|| papers().next());
        let of_pack = list
            .or(paper.map(|p| &p.title))
            .map(|t| t.get(cx.lang).to_owned());
        let own = || cx.sayer.get(cx.lang, &format!("paper-{}", self.sheet.paper));
        of_pack.or_else(own).unwrap_or_else(|| self.sheet.title.clone())
    }
}
