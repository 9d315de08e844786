//! Refusing acceptance from the list of documents.

use super::receipt_to::ReceiptTo;
use super::{ChecklistScreen, pack_of};
use crate::app::form_screen::FormScreen;
use crate::app::screen::Turn;
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::domain::checklist::Lacking;
use crate::domain::trouble::Say;
use crate::forms::lack;
use crate::office::intake;
use crate::texts::lang::{Lang, Texts};

impl ChecklistScreen {
    /// Asks whether to refuse; first for the name that the receipt is made out to, where no document gave it.
    pub(super) fn refuse(&self, cx: &mut Shared) -> Turn {
        let Some(checklist) = self.checklist(cx) else {
            return Turn::Stay;
        };
        let Some(pack) = pack_of(&self.draft, cx) else {
            return Turn::Stay;
        };
        let asked = ReceiptTo::new(&self.draft, pack);
        if asked.is_open(&self.draft) {
            return Turn::Push(Box::new(FormScreen::new(asked, cx)));
        }
        // As the receipt will name them; English is for the clerk's eyes only.
        let say = |lang, say: &Say| cx.sayer.say(lang, say);
        let quoted = |lacking: &Lacking| {
            let words = |lang| lack::words(pack, lacking, lang, &say);
            Words::Quoted(Texts {
                kk: words(Lang::Kk),
                ru: words(Lang::Ru),
                en: words(Lang::En),
            })
        };
        // What the office asks for beyond the regulation is no ground, and stands on no receipt.
        let (own, official): (Vec<&Lacking>, Vec<&Lacking>) = checklist
            .verdict
            .lacks
            .iter()
            .partition(|l| pack.is_offices_own(&l.document));
        let mut words: Vec<Words> = official.into_iter().map(quoted).collect();
        let own = own.iter().filter_map(|l| pack.document(&l.document));
        let own: Vec<&str> = own.map(|d| d.title.get(cx.lang)).collect();
        if !own.is_empty() {
            let say = Say::new("refuse-intake-own").with("documents", own.join("; "));
            words.push(say.into());
        }
        let kept = intake::drawer(&self.draft.documents, pack);
        let kept = kept.iter().filter_map(|code| pack.document(code));
        let kept: Vec<&str> = kept.map(|d| d.title.get(cx.lang)).collect();
        if !kept.is_empty() {
            words.push(
                Say::new("drawer-refused")
                    .with("documents", kept.join("; "))
                    .into(),
            );
        }
        // Nobody stands here to be given a receipt.
        let (consequence, yes) = match pack.is_digital(&self.draft.channel) {
            true => ("refuse-intake-consequence-digital", "refuse-intake-yes-digital"),
            false => ("refuse-intake-consequence", "refuse-intake-yes"),
        };
        words.push(Say::new(consequence).into());
        Turn::Push(Box::new(Question::new(
            Say::new("refuse-intake-question"),
            words,
            vec![
                ("go-back", Say::new("answer-no-back")),
                ("refuse-intake", Say::new(yes)),
            ],
        )))
    }
}
