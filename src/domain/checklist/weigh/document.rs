//! One document weighed: original, copy, validity, legalisation, translation, treaty.

use super::super::applicant::LegalisationRule;
use super::super::condition::{AtHand, Truth};
use super::super::line::{Begun, Legalisation, Line, Part, PartKind, Status};
use super::super::rules::{
    Carrier, Copies, DocumentRule, Expiry, Originals, SealRule, TranslationRule, Translator, TreatyNamed,
};
use super::super::verdict::{Lacking, What};
use super::{Weighed, Weighing};
use crate::domain::document::{Legalised, Original, Presented, Translated};
use crate::domain::trouble::Say;

/// What is asked, and what the clerk put down.
struct Scale<'a> {
    rule: &'a DocumentRule,
    presented: Presented,
    out: Weighed,
}

impl Scale<'_> {
    fn part(&mut self, kind: PartKind, status: Status, what: What, why: Say, point: &str) {
        if status != Status::Ok {
            let lacking = Lacking {
                document: self.rule.code.clone(),
                what,
                choice: None,
                until: self.presented.valid_until.filter(|_| what == What::Expired),
                point: point.to_owned(),
            };
            match status {
                Status::Ask => self.out.asks.push(lacking),
                _ => self.out.lacks.push(lacking),
            }
        }
        self.out.line.parts.push(Part {
            kind,
            status,
            why,
            point: point.to_owned(),
        });
    }

    fn has_original(&self) -> bool {
        self.presented.original != Original::NotShown
    }

    fn says_why(&self) -> bool {
        !self.presented.note.trim().is_empty()
    }
}

impl Weighing<'_> {
    pub(super) fn document(&self, rule: &DocumentRule) -> Weighed {
        let rule = &self.rules.asked_of(rule, &self.applicant.channel);
        let presented = self.presented.get(&rule.code).cloned().unwrap_or_default();
        let begun = presented.copy || presented.original != Original::NotShown;
        let mut scale = Scale {
            rule,
            presented,
            out: Weighed {
                line: Line::of(rule),
                lacks: Vec::new(),
                asks: Vec::new(),
            },
        };
        scale.out.line.begun = if begun { Begun::Yes } else { Begun::No };
        scale.paper();
        if !begun {
            // One lack for the whole document; the line still shows what will be asked of it.
            scale.out.lacks = vec![Lacking {
                document: rule.code.clone(),
                what: What::Document,
                choice: None,
                until: None,
                point: rule.point.clone(),
            }];
        }
        let (lacks, asks) = (scale.out.lacks.clone(), scale.out.asks.clone());
        scale.validity(self.on);
        self.legalisation(&mut scale);
        self.translation(&mut scale);
        scale.treaty();
        if !begun {
            (scale.out.lacks, scale.out.asks) = (lacks, asks);
        }
        scale.out
    }

    /// The issuing state at hand: as the clerk said for this document, else for a first look the state of the passport.
    fn issued_in<'a>(&'a self, presented: &'a Presented, begun: bool) -> Option<&'a str> {
        match (&presented.issued_in, begun) {
            (Some(state), _) => Some(state),
            (None, false) => self.applicant.issued_in.as_deref(),
            (None, true) => None,
        }
    }

    /// 003, 2.6: a document under a foreign state's emblem seal is taken only after legalisation or apostille, the
    /// parties to the named conventions excepted.
    fn legalisation(&self, scale: &mut Scale<'_>) {
        let exemption = &self.rules.exemption;
        let begun = scale.out.line.begun == Begun::Yes;
        let state = self.issued_in(&scale.presented, begun).map(str::to_owned);
        let (need, why) = match (scale.rule.seal, &state) {
            (SealRule::No, _) => (
                Legalisation::NotNeeded,
                Say::new("checklist-legalisation-no-seal"),
            ),
            (_, None) => (Legalisation::Ask, Say::new("checklist-legalisation-which-state")),
            (_, Some(state)) if *state == exemption.home => {
                (Legalisation::NotNeeded, Say::new("checklist-legalisation-home"))
            }
            (_, Some(state)) => match (self.by_state)(state, &exemption.treaties) {
                LegalisationRule::Exempt { treaty } => (
                    Legalisation::Exempt {
                        treaty: treaty.clone(),
                    },
                    Say::new("checklist-legalisation-exempt")
                        .with("state", state)
                        .with("treaty", treaty),
                ),
                LegalisationRule::Apostille => (
                    Legalisation::Apostille,
                    Say::new("checklist-legalisation-apostille").with("state", state),
                ),
                LegalisationRule::Consular => (
                    Legalisation::Consular,
                    Say::new("checklist-legalisation-consular").with("state", state),
                ),
                LegalisationRule::Ask => (
                    Legalisation::Ask,
                    Say::new("checklist-legalisation-unconfirmed").with("state", state),
                ),
            },
        };
        let (shown, why) = match scale.rule.seal {
            SealRule::ClerkSays => scale.by_seal(&need, why, state.as_deref()),
            SealRule::Yes | SealRule::No => (need.clone(), why),
        };
        scale.out.line.legalisation = shown;
        scale.out.line.legalisation_why = why.clone();
        if need == Legalisation::NotNeeded {
            return;
        }
        let status = self.legalised(scale, &need);
        let what = if need == Legalisation::Apostille {
            What::Apostille
        } else {
            What::Legalisation
        };
        let point = match need {
            Legalisation::Exempt { .. } => &exemption.exempt_point,
            _ => &exemption.point,
        };
        scale.part(PartKind::Legalisation, status, what, why, point);
    }

    fn legalised(&self, scale: &Scale<'_>, need: &Legalisation) -> Status {
        let seal = scale.rule.seal == SealRule::ClerkSays;
        let reason = scale.says_why();
        match (need, scale.presented.legalised) {
            (Legalisation::NotNeeded | Legalisation::Exempt { .. }, _) => Status::Ok,
            // The regulation takes either of the two.
            (_, Legalised::Legalisation) | (Legalisation::Apostille, Legalised::Apostille) => Status::Ok,
            // An apostille of a state that the table does not have among the parties: the table may be behind.
            (Legalisation::Consular, Legalised::Apostille) if !reason => Status::Ask,
            (Legalisation::Consular | Legalisation::Ask, Legalised::Apostille) => Status::Ok,
            // Not under a state's seal: the clerk's to say where the pack leaves it open, else with the reason.
            (_, Legalised::NotNeeded) if seal || reason => Status::Ok,
            (_, Legalised::NotNeeded) => Status::Ask,
            (Legalisation::Ask, Legalised::No) => Status::Ask,
            (_, Legalised::No) if seal => Status::Ask,
            (_, Legalised::No) => Status::Missing,
        }
    }

    fn translation(&self, scale: &mut Scale<'_>) {
        let Some(TranslationRule { by, when, point }) = &scale.rule.translation else {
            return;
        };
        let begun = scale.out.line.begun == Begun::Yes;
        let state = self.issued_in(&scale.presented, begun);
        let at_hand = AtHand {
            issued_in: state,
            wholly_foreign: match scale.presented.translated {
                Translated::NotNeeded => Some(Truth::No),
                Translated::ByTranslator | Translated::ByNotary => Some(Truth::Yes),
                Translated::No if state == Some(self.rules.exemption.home.as_str()) => Some(Truth::No),
                Translated::No => None,
            },
        };
        let needed = when.holds(self.applicant, at_hand, self.by_state);
        // What the clerk can see on the paper is not an open question: not said to be in Kazakh or Russian, it needs one.
        let on_the_paper = turns_on_the_paper(when);
        let point = point.clone();
        let by = *by;
        let (why, unknown) = match (needed, on_the_paper) {
            (Truth::No, _) => return,
            (Truth::Yes, false) => (Say::new("checklist-translation-script"), false),
            (_, true) => (Say::new("checklist-translation-wholly-foreign"), false),
            (Truth::Unknown, false) => (Say::new("checklist-translation-script-unknown"), true),
        };
        scale.out.line.translation = Some(by);
        scale.out.line.translation_why = Some(why.clone());
        let good = match by {
            // A notary certifies over the translator's own signature.
            Translator::Translator => matches!(
                scale.presented.translated,
                Translated::ByTranslator | Translated::ByNotary
            ),
            Translator::Notary => scale.presented.translated == Translated::ByNotary,
        };
        let what = match by {
            Translator::Translator => What::Translation,
            Translator::Notary => What::NotarisedTranslation,
        };
        let status = match (good, unknown) {
            (true, _) => Status::Ok,
            // Its data were not looked at one by one, but the clerk says that it is in Kazakh or Russian.
            (false, true) if scale.presented.translated == Translated::NotNeeded => Status::Ok,
            (false, true) => Status::Ask,
            (false, false) => Status::Missing,
        };
        scale.part(PartKind::Translation, status, what, why, &point);
    }
}

fn turns_on_the_paper(when: &super::super::Condition) -> bool {
    let mut found = false;
    when.each(&mut |c| found |= matches!(c, super::super::Condition::WhollyForeign));
    found
}

impl Scale<'_> {
    /// 003, 2.6 asks it only of what is under a foreign state's emblem seal: where that depends on the paper at hand it is
    /// needed only once the clerk has said that the seal is there.
    fn by_seal(&self, need: &Legalisation, why: Say, state: Option<&str>) -> (Legalisation, Say) {
        let code = match need {
            Legalisation::NotNeeded | Legalisation::Exempt { .. } => return (need.clone(), why),
            Legalisation::Apostille => "apostille",
            Legalisation::Consular => "consular",
            Legalisation::Ask => "ask",
        };
        match (self.presented.legalised, state) {
            (Legalised::Apostille | Legalised::Legalisation, _) => (need.clone(), why),
            (Legalised::NotNeeded, _) => (
                Legalisation::NotNeeded,
                Say::new("checklist-legalisation-no-seal"),
            ),
            (Legalised::No, Some(state)) => {
                let say = Say::new("checklist-legalisation-by-seal").with("need", code);
                (Legalisation::Ask, say.with("state", state))
            }
            (Legalised::No, None) => (
                Legalisation::Ask,
                Say::new("checklist-legalisation-by-seal-which-state"),
            ),
        }
    }

    /// Original and copy, each by itself.
    fn paper(&mut self) {
        let point = self.rule.point.clone();
        let (original, copy) = (self.has_original(), self.presented.copy);
        let status = |there: bool| if there { Status::Ok } else { Status::Missing };
        match self.rule.original {
            Originals::None => {}
            Originals::Either => {
                let say = Say::new("checklist-original-or-copy");
                self.part(
                    PartKind::Either,
                    status(original || copy),
                    What::Document,
                    say,
                    &point,
                );
            }
            Originals::ToCompare => {
                let say = Say::new("checklist-original-to-compare");
                self.part(PartKind::Original, status(original), What::Original, say, &point);
            }
            Originals::HandedIn => {
                let say = Say::new("checklist-original-handed-in");
                self.part(PartKind::Original, status(original), What::Original, say, &point);
            }
        }
        if self.rule.copy == Copies::Needed {
            let say = Say::new(match self.rule.carrier {
                Carrier::Paper => "checklist-copy",
                Carrier::Electronic => "checklist-copy-electronic",
            });
            self.part(PartKind::Copy, status(copy), What::Copy, say, &point);
        }
    }

    /// 003, 2.7: a document past its validity is not taken. The last day is still good.
    fn validity(&mut self, on: chrono::NaiveDate) {
        let point = self.rule.point.clone();
        match (self.presented.valid_until, self.rule.expiry) {
            (_, Expiry::NotAsked) => {}
            (Some(until), _) if until < on => {
                let say = Say::new("checklist-expired").with("until", until.format("%d.%m.%Y"));
                self.part(PartKind::Validity, Status::Expired, What::Expired, say, &point);
            }
            (Some(until), _) => {
                let say = Say::new("checklist-valid").with("until", until.format("%d.%m.%Y"));
                self.part(PartKind::Validity, Status::Ok, What::Expired, say, &point);
            }
            (None, Expiry::NotBeforeToday) => {
                let say = Say::new("checklist-validity-unknown");
                self.part(PartKind::Validity, Status::Ask, What::Validity, say, &point);
            }
            (None, Expiry::IfStated) => {}
        }
    }

    fn treaty(&mut self) {
        if self.rule.treaty == TreatyNamed::Needed {
            let status = if self.says_why() { Status::Ok } else { Status::Ask };
            let point = self.rule.point.clone();
            self.part(
                PartKind::Treaty,
                status,
                What::Treaty,
                Say::new("checklist-treaty-named"),
                &point,
            );
        }
    }
}
