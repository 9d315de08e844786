//! Another one stands for the applicant than was recorded, or by another paper: recorded as it was and as it is, under the
//! rules of acceptance.

use crate::domain::act::RepresentativeChanged;
use crate::domain::case::Case;
use crate::domain::checklist::{self, Bearer, Condition};
use crate::domain::code::DocumentCode;
use crate::domain::refusal::Refusal;
use crate::domain::trouble::Say;
use crate::forms::pack::Pack;
use crate::office::draft::Draft;
use crate::office::request::OfficeView;
use crate::office::{intake, representative};
use chrono::NaiveDate;

/// None where nobody else stands there, and by no other paper.
pub fn change(case: &Case, draft: &Draft, pack: &Pack) -> Option<RepresentativeChanged> {
    let was = case.accepted.as_ref()?.representative.clone();
    let is = draft.standing.as_ref().and_then(|s| s.representative(pack));
    let same = match (&was, &is) {
        (Some(was), Some(is)) => was.says_the_same(is),
        (was, is) => was.is_none() && is.is_none(),
    };
    (!same).then_some(RepresentativeChanged { was, is })
}

/// Who stood there when the application was accepted, may on that day; somebody else is asked for what acceptance asks
/// for, with papers that are good today. The applicant is as old as on the day of acceptance.
pub(super) fn allows(
    draft: &Draft,
    changed: Option<&RepresentativeChanged>,
    pack: &Pack,
    view: &OfficeView,
    today: NaiveDate,
) -> Result<(), Refusal> {
    let then = draft.weighed_on(today);
    let applicant = intake::applicant(draft, pack, then);
    if changed.is_none() {
        let by_state = intake::by_state(&view.treaties, then);
        return representative::may_stand(draft, pack, &applicant, &by_state);
    }
    let by_state = intake::by_state(&view.treaties, today);
    representative::allows(draft, pack, &applicant, &by_state, today)?;
    let presented = intake::presented(draft, pack, today);
    let verdict = checklist::evaluate(&pack.rules, &applicant, &presented, today, &by_state).verdict;
    let lacks = verdict.lacks.iter().filter(|l| is_for(pack, &l.document));
    match lacks.count() {
        0 => Ok(()),
        count => Err(Refusal::new(
            Say::new("refusal-documents-lack").with("count", count),
        )),
    }
}

/// A paper that is asked because of who stands there.
fn is_for(pack: &Pack, document: &DocumentCode) -> bool {
    let Some(rule) = pack.rules.document(document) else {
        return false;
    };
    let mut found = rule.bearer == Bearer::Representative;
    rule.when
        .each(&mut |c| found |= matches!(c, Condition::Representation(_)));
    found
}
