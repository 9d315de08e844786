//! A day, four kinds of foreign state, and documents as they should be.

use chrono::NaiveDate;
use tereze::domain::checklist::{
    Applicant, Checklist, Condition, Copies, DocumentRule, Expiry, LegalisationRule, Originals, Rules,
    Script, SealRule, Translator, TreatyNamed, evaluate,
};
use tereze::domain::code::RequestCode;
use tereze::domain::document::{Legalised, Original, Presented, PresentedAll, Translated};
use tereze::forms::catalogue::Catalogue;
use tereze::forms::pack::Pack;

pub const EXEMPT: &str = "KGZ";
pub const APOSTILLE: &str = "TUR";
pub const CONSULAR: &str = "ARE";
pub const UNSETTLED: &str = "GEO";

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 9, 15).unwrap()
}

/// The treaties of this little world.
pub fn by_state(state: &str, treaties: &[String]) -> LegalisationRule {
    let minsk = "minsk-1993".to_owned();
    match state {
        EXEMPT if treaties.contains(&minsk) => LegalisationRule::Exempt { treaty: minsk },
        UNSETTLED => LegalisationRule::Ask,
        CONSULAR => LegalisationRule::Consular,
        _ => LegalisationRule::Apostille,
    }
}

pub fn packs() -> Vec<std::sync::Arc<Pack>> {
    Catalogue::embedded()
        .all()
        .iter()
        .map(|o| o.pack.clone())
        .collect()
}

pub fn applicant(pack: &Pack, category: &str, script: Option<Script>) -> Applicant {
    let category = pack.category(&category.to_owned().try_into().unwrap()).unwrap();
    let scripts = pack
        .fields
        .iter()
        .filter_map(|f| script.map(|s| (f.key.clone(), s)));
    Applicant {
        category: category.code.clone(),
        channel: category.channels[0].clone(),
        request: pack.requests[0].code.clone(),
        age: Some((70, 70)),
        citizenship: Some(APOSTILLE.to_owned()),
        issued_in: Some(APOSTILLE.to_owned()),
        scripts: scripts.collect(),
        elsewhere: Default::default(),
        represented: None,
        past: Default::default(),
        chosen: Default::default(),
    }
}

/// What is asked for where such a condition holds: the request that it names, else the usual one.
pub fn request(pack: &Pack, when: &Condition) -> RequestCode {
    let mut named = None;
    when.each(&mut |c| {
        if let Condition::Request(of) = c {
            named = of.first().cloned();
        }
    });
    named.unwrap_or_else(|| pack.requests[0].code.clone())
}

/// Everything that could be asked of a document, done.
pub fn perfect(rule: &DocumentRule) -> Presented {
    Presented {
        original: if rule.original == Originals::None {
            Original::NotShown
        } else {
            Original::SeenAndReturned
        },
        copy: rule.copy == Copies::Needed,
        valid_until: (rule.expiry == Expiry::NotBeforeToday).then(today),
        issued_in: (rule.seal != SealRule::No).then(|| APOSTILLE.to_owned()),
        legalised: if rule.seal == SealRule::No {
            Legalised::No
        } else {
            Legalised::Apostille
        },
        translated: match rule.translation.as_ref().map(|t| t.by) {
            None => Translated::No,
            Some(Translator::Translator) => Translated::ByTranslator,
            Some(Translator::Notary) => Translated::ByNotary,
        },
        sheets: None,
        note: match rule.treaty {
            TreatyNamed::Needed => "treaty".to_owned(),
            TreatyNamed::NotAsked => String::new(),
        },
    }
}

/// Asked only where somebody stands for the applicant (`tests/checklist/representative.rs`), or where a paper was named
/// that proves what the passport does not say (`tests/office/letters.rs`).
pub fn is_by_circumstance(when: &Condition) -> bool {
    let mut named = false;
    when.each(&mut |c| named |= matches!(c, Condition::Representation(_) | Condition::ProvedElsewhere(_)));
    named
}

pub fn weigh(rules: &Rules, applicant: &Applicant, presented: &PresentedAll) -> Checklist {
    evaluate(rules, applicant, presented, today(), &by_state)
}
