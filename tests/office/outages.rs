//! Outages: who waits is marked, no term moves.

use super::desk::*;
use chrono::{DateTime, Duration, FixedOffset};
use tereze::domain::act::{Delayed, Failed};
use tereze::domain::case::Case;
use tereze::office::outages;
use tereze::office::request::{RegisterReply, RegisterRequest, Reply, Request};

fn ask(request: RegisterRequest) -> Request {
    Request::Registers(Box::new(request))
}

fn at(desk: &Desk, minutes: i64) -> DateTime<FixedOffset> {
    let here = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    here + Duration::minutes(minutes)
}

fn accepted_at(desk: &mut Desk, minutes: i64) -> Case {
    let draft = desk.whole("aged");
    let (case, then) = (draft.id, now() + Duration::minutes(minutes));
    let accepted = desk.entrance.handle(Request::Accept(Box::new(draft)), then);
    assert!(matches!(accepted, Reply::Accepted(_)), "{accepted:?}");
    desk.recorded(Request::Transfer {
        case,
        outer_number: format!("7-44{}", -minutes),
    })
}

#[test]
fn an_outage_marks_who_waits_and_moves_no_term() {
    let mut desk = Desk::new();
    let before = accepted_at(&mut desk, -60);
    // Accepted after it was noticed, before it was written down.
    let meanwhile = accepted_at(&mut desk, -20);
    let outage = outages::id();
    let notice = |noticed, cause: &str| RegisterRequest::NoticeOutage {
        outage,
        noticed,
        failed: Failed::Channel,
        cause: cause.to_owned(),
        told: "оператор, № 77".to_owned(),
    };
    assert_eq!(
        desk.trouble(ask(notice(at(&desk, 5), "x"))),
        "outage-noticed-when"
    );
    assert_eq!(
        desk.trouble(ask(notice(at(&desk, -5), "漢"))),
        "paper-letter-missing"
    );
    let noticed = at(&desk, -30);
    let Reply::Registers(reply) = desk.ask(ask(notice(noticed, ""))) else {
        panic!("no answer");
    };
    let RegisterReply::Outages {
        outages: all,
        waiting,
    } = *reply
    else {
        panic!("no list");
    };
    assert_eq!((all.len(), waiting.len()), (1, 2));
    let mut other = notice(noticed, "");
    if let RegisterRequest::NoticeOutage { outage, .. } = &mut other {
        *outage = outages::id();
    }
    assert_eq!(desk.trouble(ask(other)), "refusal-outage-open");
    // One that comes while it lasts.
    let draft = desk.whole("spouse");
    let second = draft.id;
    assert!(matches!(
        desk.ask(Request::Accept(Box::new(draft))),
        Reply::Accepted(_)
    ));
    let Reply::Home(home) = desk.ask(Request::Home) else {
        panic!("no home");
    };
    assert_eq!(home.outages.len(), 1);
    let restored = at(&desk, 0) + Duration::seconds(1);
    let restore = |restored, cause: &str| RegisterRequest::RestoreOutage {
        outage,
        restored,
        cause: cause.to_owned(),
    };
    assert_eq!(
        desk.trouble(ask(restore(restored, "кабель"))),
        "outage-restored-when"
    );
    assert_eq!(
        desk.trouble(ask(restore(at(&desk, -40), "кабель"))),
        "outage-restored-when"
    );
    let restored = at(&desk, 0);
    assert_eq!(desk.trouble(ask(restore(restored, " "))), "problem-value-missing");
    desk.ask(ask(restore(restored, "кабель")));
    assert_eq!(
        desk.trouble(ask(restore(restored, "кабель"))),
        "refusal-outage-over"
    );
    desk.again();
    let mark = |from| Delayed {
        outage,
        from,
        until: Some(restored),
    };
    let case = |desk: &mut Desk, id| match desk.ask(Request::LoadCase(id)) {
        Reply::Case(view) => view.case,
        other => panic!("{other:?}"),
    };
    let after = case(&mut desk, before.id);
    assert_eq!(after.delays, [mark(noticed)]);
    let delays = case(&mut desk, meanwhile.id).delays;
    assert_eq!(delays, [mark(meanwhile.accepted_at.unwrap())]);
    assert_eq!(after.due, before.due, "no term moves");
    assert_eq!(after.state, before.state);
    // It was accepted at the moment at which all was well again: nothing delayed it.
    assert_eq!(case(&mut desk, second).delays, []);
}
