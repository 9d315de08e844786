//! A correction that was begun, while something was recorded with the case since: what the clerk changed in it is laid
//! over what the case says now. Nothing typed is lost, and nothing that the case no longer says is written back.

use super::copy;
use crate::domain::act::{Act, ActId, Deed, Particulars};
use crate::domain::case::Case;
use crate::domain::document::{Presented, PresentedAll};
use crate::forms::pack::Pack;
use crate::office::draft::{Draft, FieldDraft};
use crate::office::open::OpenOffice;
use crate::office::representative::Standing;
use crate::office::trouble::Trouble;
use std::collections::{BTreeMap, BTreeSet};

/// What a copy is made of.
fn is_of_data(deed: &Deed) -> bool {
    matches!(
        deed,
        Deed::Presented { .. }
            | Deed::Particulars(_)
            | Deed::Accepted(_)
            | Deed::DataCorrected(_)
            | Deed::OriginalsReturned(_)
            | Deed::Erased(_)
    )
}

/// The last act that says what a copy would say.
pub(super) fn last(acts: &[Act]) -> Option<ActId> {
    acts.iter().rev().find(|a| is_of_data(&a.deed)).map(|a| a.id)
}

/// The copy begun before, as the case stands now. Of a case that is not corrected any more it comes as it was left.
pub fn resumed(office: &OpenOffice, begun: Draft) -> Result<Draft, Trouble> {
    let Some(id) = begun.corrects else {
        return Ok(begun);
    };
    let acts = office.store.acts(id)?;
    let rests_on = last(&acts);
    if begun.rests_on == rests_on {
        return Ok(begun);
    }
    let case = office.case(id)?;
    let Ok(pack) = office.pack_of(&case) else {
        return Ok(begun);
    };
    // Earlier versions did not say on what it rests.
    let known = acts.iter().position(|a| Some(a.id) == begun.rests_on);
    let before = match known {
        Some(place) => place + 1,
        None => acts.iter().take_while(|a| a.at <= begun.began_at).count(),
    };
    let before = Case::replay(id, acts.iter().take(before));
    let made = |case: &Case| copy(case, &pack, &office.view, begun.began_at);
    Ok(match (made(&before), made(&case)) {
        (Some(was), Some(is)) => laid_over(&was, begun, Draft { rests_on, ..is }, &pack),
        _ => begun,
    })
}

/// What differs from the copy as it was made is the clerk's, all else the case's.
fn laid_over(was: &Draft, typed: Draft, is: Draft, pack: &Pack) -> Draft {
    let read = was.mrz != typed.mrz;
    Draft {
        fields: fields(&was.fields, &typed.fields, &is.fields),
        documents: documents(&was.documents, &typed.documents, &is.documents),
        asked: each(&was.asked, &typed.asked, &is.asked, pick),
        particulars: particulars(&was.particulars, &typed.particulars, &is.particulars),
        standing: match stands_the_same(&was.standing, &typed.standing, pack) {
            true => is.standing,
            false => typed.standing,
        },
        mrz: if read { typed.mrz } else { is.mrz },
        mrz_source: if read { typed.mrz_source } else { is.mrz_source },
        mrz_typed: typed.mrz_typed,
        // The sheet was signed for what was said before.
        consent_signed: false,
        printed: typed.printed,
        id: typed.id,
        clerk: typed.clerk,
        stage: typed.stage,
        aside: typed.aside,
        ..is
    }
}

fn pick<T: PartialEq + Clone>(was: &T, typed: &T, is: &T) -> T {
    if was == typed { is.clone() } else { typed.clone() }
}

fn stands_the_same(was: &Option<Standing>, typed: &Option<Standing>, pack: &Pack) -> bool {
    let said = |s: &Option<Standing>| s.as_ref().and_then(|s| s.representative(pack));
    match (said(was), said(typed)) {
        (Some(was), Some(typed)) => was.says_the_same(&typed),
        (was, typed) => was.is_none() && typed.is_none(),
    }
}

/// Entry by entry; one that the clerk took away stays away.
fn each<K: Ord + Clone, V: PartialEq + Clone>(
    was: &BTreeMap<K, V>,
    typed: &BTreeMap<K, V>,
    is: &BTreeMap<K, V>,
    both: impl Fn(&V, &V, &V) -> V,
) -> BTreeMap<K, V> {
    let keys: BTreeSet<&K> = typed.keys().chain(is.keys()).collect();
    let one = |key: &K| match (was.get(key), typed.get(key), is.get(key)) {
        (Some(was), Some(typed), Some(is)) => Some(both(was, typed, is)),
        (was, typed, is) if was == typed => is.cloned(),
        (_, typed, _) => typed.cloned(),
    };
    keys.into_iter()
        .filter_map(|key| Some((key.clone(), one(key)?)))
        .collect()
}

fn documents(was: &PresentedAll, typed: &PresentedAll, is: &PresentedAll) -> PresentedAll {
    each(was, typed, is, |was, typed, is| Presented {
        original: pick(&was.original, &typed.original, &is.original),
        copy: pick(&was.copy, &typed.copy, &is.copy),
        valid_until: pick(&was.valid_until, &typed.valid_until, &is.valid_until),
        issued_in: pick(&was.issued_in, &typed.issued_in, &is.issued_in),
        legalised: pick(&was.legalised, &typed.legalised, &is.legalised),
        translated: pick(&was.translated, &typed.translated, &is.translated),
        sheets: pick(&was.sheets, &typed.sheets, &is.sheets),
        note: pick(&was.note, &typed.note, &is.note),
    })
}

fn particulars(was: &Particulars, typed: &Particulars, is: &Particulars) -> Particulars {
    Particulars {
        former: pick(&was.former, &typed.former, &is.former),
        documents: pick(&was.documents, &typed.documents, &is.documents),
        grounds: each(&was.grounds, &typed.grounds, &is.grounds, pick),
        age: pick(&was.age, &typed.age, &is.age),
    }
}

type Fields = BTreeMap<String, FieldDraft>;

/// Cell by cell; a form writes an empty field down where the case has none.
fn fields(was: &Fields, typed: &Fields, is: &Fields) -> Fields {
    let empty = FieldDraft::default();
    let of = |fields: &Fields, key: &String| fields.get(key).unwrap_or(&empty).clone();
    let keys: BTreeSet<&String> = typed.keys().chain(is.keys()).collect();
    let one = |key: &String| field(&of(was, key), of(typed, key), of(is, key));
    keys.into_iter()
        .map(|key| (key.clone(), one(key)))
        .filter(|(key, field)| is.contains_key(key) || *field != empty)
        .collect()
}

fn field(was: &FieldDraft, typed: FieldDraft, is: FieldDraft) -> FieldDraft {
    let cells = typed.texts.len().max(is.texts.len());
    let differs = |cell| was.text(cell) != typed.text(cell);
    let touched = (0..cells).any(differs) || was.not_stated != typed.not_stated || was.reason != typed.reason;
    if !touched {
        return is;
    }
    let cell = |cell| {
        if differs(cell) {
            typed.text(cell)
        } else {
            is.text(cell)
        }
    };
    FieldDraft {
        texts: (0..cells).map(|n| cell(n).to_owned()).collect(),
        not_stated: pick(&was.not_stated, &typed.not_stated, &is.not_stated),
        reason: pick(&was.reason, &typed.reason, &is.reason),
        rule: if differs(2) { typed.rule } else { is.rule },
        shared: false,
    }
}
