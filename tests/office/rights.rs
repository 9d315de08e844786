//! Who may do what, against a table typed by hand: every kind of request × every role, at the door of the office itself.

use super::desk::*;
use std::path::PathBuf;
use tereze::domain::act::{CaseId, PackHash, Purpose, SpoilCause, VisitId};
use tereze::domain::calendar::OwnDay;
use tereze::domain::code::{ClerkCode, GroundCode, PaperCode, ServiceCode};
use tereze::office::request::registers::{DayChange, OfficeSheet};
use tereze::office::request::visit::Leaflet;
use tereze::office::request::{
    IinAnswer, Outcome, PeopleRequest, Printing, RegisterRequest, Reply, Request, Role, SentSheet, SentTo,
    Sheet, Size, Spoiled, TypedAnswer, VisitRequest, Way,
};
use tereze::office::rights::{self, ROLES, TABLE};
use tereze::office::{complaints, outages};
use tereze::store::folder::Folder;
use tereze::store::keyring::Keyring;
use tereze::texts::lang::Lang;
use ulid::Ulid;
use zeroize::Zeroizing;

const MANAGER: &str = "manager";
const CHIEF: &str = "chief";
const CLERK: &str = "clerk";
const AUDITOR: &str = "auditor";
const ALL: &[&str] = &[MANAGER, CHIEF, CLERK, AUDITOR];
const SERVE: &[&str] = &[MANAGER, CHIEF, CLERK];
const ONLY: &[&str] = &[MANAGER];

fn sheet() -> Sheet {
    Sheet {
        case: CaseId(Ulid::from(7u128)),
        paper: PaperCode::parse("certificate").unwrap(),
        number: Some(tereze::domain::number::Number::parse("1-2026-01-000001").unwrap()),
        title: String::new(),
        size: Size::A4,
        file: PathBuf::from("nowhere"),
        preview: Vec::new(),
        aloud: Vec::new(),
        duplicate: false,
        unsigned: None,
    }
}

fn spoiled() -> Spoiled {
    Spoiled {
        cause: SpoilCause::Jam,
        reason: String::new(),
    }
}

/// Every kind of request that a clerk who is inside can make, with who may.
fn table(desk: &Desk) -> Vec<(Request, &'static [&'static str])> {
    let case = CaseId(Ulid::from(7u128));
    let paper = || PaperCode::parse("certificate").unwrap();
    let ground = || GroundCode::parse("untrue").unwrap();
    let service = || ServiceCode::parse("some-service").unwrap();
    let draft = || Box::new(desk.draft("aged"));
    let answer = || IinAnswer {
        iin: "1".to_owned(),
        override_reason: String::new(),
    };
    vec![
        (Request::Home, ALL),
        (Request::LoadCase(case), ALL),
        (Request::Find { text: "x".to_owned() }, ALL),
        (Request::Packs, ALL),
        (Request::Printers, ALL),
        (
            Request::Print {
                sheet: sheet(),
                way: Way::Viewer,
            },
            ALL,
        ),
        (
            Request::RecoverySheet {
                code: Zeroizing::new("AB".to_owned()),
            },
            ALL,
        ),
        (Request::People(PeopleRequest::LayDown(Vec::new())), ALL),
        (Request::People(PeopleRequest::TakeUp), ALL),
        (Request::SaveDraft(draft()), SERVE),
        (Request::LoadDraft(case), SERVE),
        (Request::DropDraft(case), SERVE),
        (
            Request::LookUp {
                documents: Vec::new(),
                spellings: Vec::new(),
                born: None,
            },
            SERVE,
        ),
        (Request::PreviousCase, SERVE),
        (
            Request::SpellingsUsed {
                field: String::new(),
                latin: String::new(),
            },
            SERVE,
        ),
        (Request::Accept(draft()), SERVE),
        (Request::RefuseIntake(draft()), SERVE),
        (
            Request::Transfer {
                case,
                outer_number: "1".to_owned(),
            },
            SERVE,
        ),
        (
            Request::Grant {
                case,
                answer: answer(),
            },
            SERVE,
        ),
        (
            Request::RefuseService {
                case,
                ground: ground(),
                kk: String::new(),
                ru: String::new(),
            },
            SERVE,
        ),
        (
            Request::CorrectAnswer {
                case,
                answer: TypedAnswer::Granted(answer()),
                reason: String::new(),
            },
            SERVE,
        ),
        (
            Request::Printing(Printing::Sending {
                sheet: Box::new(sheet()),
                way: Way::Viewer,
            }),
            ALL,
        ),
        (Request::Printing(Printing::NotSent(Box::new(sheet()))), ALL),
        (Request::Printing(Printing::Unanswered), ALL),
        (
            Request::Printing(Printing::Settle {
                sent: Box::new(SentSheet {
                    sheet: sheet(),
                    to: SentTo::Viewer,
                    at: now().fixed_offset(),
                    clerk: ClerkCode::parse("aigul").unwrap(),
                }),
                outcome: Outcome::Spoiled(spoiled()),
            }),
            SERVE,
        ),
        (
            Request::Printing(Printing::Watch {
                printer: "Kyocera".to_owned(),
                job: None,
            }),
            ALL,
        ),
        (Request::Printing(Printing::Devices), ALL),
        (Request::Printing(Printing::TestPage(Size::A5)), ALL),
        (
            Request::Printing(Printing::SaveTray {
                size: Size::A4,
                tray: Box::default(),
            }),
            SERVE,
        ),
        (
            Request::HandOver {
                case,
                paper: paper(),
                to: String::new(),
                document: String::new(),
            },
            SERVE,
        ),
        (Request::Issue { case, paper: paper() }, SERVE),
        (
            Request::IssueDraft {
                draft: draft(),
                paper: paper(),
            },
            SERVE,
        ),
        (
            Request::CameOut {
                sheet: sheet(),
                to: String::new(),
            },
            SERVE,
        ),
        (
            Request::Spoiled {
                sheet: sheet(),
                spoiled: spoiled(),
            },
            SERVE,
        ),
        (
            Request::ConfirmBasis {
                service: service(),
                instruction: "1".to_owned(),
            },
            ONLY,
        ),
        (Request::SaveSettings(Box::new(desk.view.settings.clone())), ONLY),
        (
            Request::AcceptPack {
                pack: PackHash(String::new()),
            },
            ONLY,
        ),
    ]
    .into_iter()
    .chain(of_visits(desk))
    .chain(registers())
    .collect()
}

/// Whoever stamps, calls or prints serves; what waits and what to bring is anybody's to see.
fn of_visits(desk: &Desk) -> Vec<(Request, &'static [&'static str])> {
    let visit = VisitId(Ulid::new());
    let leaflet = Leaflet {
        service: desk.draft("aged").service,
        category: desk.draft("aged").category,
        request: desk.draft("aged").request,
        lang: Lang::Kk,
        citizenship: None,
        issued_in: None,
    };
    let all = [
        VisitRequest::Queue,
        VisitRequest::Look(visit),
        VisitRequest::Last,
        VisitRequest::Leaflet(Box::new(leaflet)),
    ];
    let serve = [
        VisitRequest::Arrive {
            purpose: Purpose::Submission,
            coupon: None,
        },
        VisitRequest::Call(visit),
        VisitRequest::GiveUp(visit),
        VisitRequest::Slip(visit),
        VisitRequest::Next { visit, after: None },
        VisitRequest::Stack(visit),
        VisitRequest::StackOut {
            visit,
            sheets: Vec::new(),
            to: String::new(),
            spoiled: None,
        },
    ];
    let all = all.into_iter().map(|r| (Request::Visit(r), ALL));
    all.chain(serve.into_iter().map(|r| (Request::Visit(r), SERVE)))
        .collect()
}

/// Complaints, outages, days that move terms, what is printed of them.
fn registers() -> Vec<(Request, &'static [&'static str])> {
    let date = now().date_naive();
    let at = now().fixed_offset();
    let (complaint, outage) = (complaints::blank().complaint, outages::id());
    let text = || "x".to_owned();
    let day = || OwnDay {
        date,
        working: false,
        why: text(),
    };
    let all = vec![
        (RegisterRequest::Complaints, ALL),
        (RegisterRequest::Complaint(complaint), ALL),
        (RegisterRequest::Outages, ALL),
        (RegisterRequest::Day, ALL),
        (
            RegisterRequest::Sheet {
                sheet: OfficeSheet::Plate,
                from: date,
                until: date,
            },
            ALL,
        ),
        (RegisterRequest::ReceiveComplaint(complaints::blank()), SERVE),
        (
            RegisterRequest::ForwardComplaint {
                complaint,
                to: text(),
                letter: text(),
                registered: date,
            },
            SERVE,
        ),
        (
            RegisterRequest::CloseComplaint {
                complaint,
                outcome: Default::default(),
                decision: text(),
                answer: text(),
            },
            SERVE,
        ),
        (
            RegisterRequest::NoticeOutage {
                outage,
                noticed: at,
                failed: Default::default(),
                cause: text(),
                told: text(),
            },
            SERVE,
        ),
        (
            RegisterRequest::RestoreOutage {
                outage,
                restored: at,
                cause: text(),
            },
            SERVE,
        ),
        (RegisterRequest::WhatMoves(DayChange::Set(day())), ONLY),
        (RegisterRequest::ChangeDay(DayChange::Withdraw(date)), ONLY),
    ];
    let boxed = |(request, who)| (Request::Registers(Box::new(request)), who);
    all.into_iter().map(boxed).collect()
}

/// A new request does not compile here until it has its row above.
fn kind(request: &Request) -> &'static str {
    match request {
        Request::Found(_)
        | Request::LogIn { .. }
        | Request::Recover { .. }
        | Request::ChangePassword { .. }
        | Request::LogOut => "door",
        Request::Home => "home",
        Request::SaveDraft(_) => "save-draft",
        Request::LoadDraft(_) => "load-draft",
        Request::DropDraft(_) => "drop-draft",
        Request::LookUp { .. } => "look-up",
        Request::PreviousCase => "previous",
        Request::SpellingsUsed { .. } => "spellings",
        Request::Accept(_) => "accept",
        Request::RefuseIntake(_) => "refuse-intake",
        Request::LoadCase(_) => "load-case",
        Request::Transfer { .. } => "transfer",
        Request::Grant { .. } => "grant",
        Request::RefuseService { .. } => "refuse-service",
        Request::CorrectAnswer { .. } => "correct",
        Request::HandOver { .. } => "hand-over",
        Request::Issue { .. } => "issue",
        Request::IssueDraft { .. } => "issue-draft",
        Request::Printers => "printers",
        Request::Print { .. } => "print",
        Request::CameOut { .. } => "came-out",
        Request::Spoiled { .. } => "spoiled",
        Request::Find { .. } => "find",
        Request::ConfirmBasis { .. } => "confirm-basis",
        Request::SaveSettings(_) => "settings",
        Request::Packs => "packs",
        Request::AcceptPack { .. } => "accept-pack",
        Request::RecoverySheet { .. } => "recovery-sheet",
        Request::People(people) => of_people(people),
        Request::Visit(visit) => of_visit(visit),
        Request::Printing(printing) => of_printing(printing),
        Request::Registers(register) => of_registers(register),
    }
}

fn of_visit(request: &VisitRequest) -> &'static str {
    match request {
        VisitRequest::Arrive { .. } => "visit-arrive",
        VisitRequest::Call(_) => "visit-call",
        VisitRequest::GiveUp(_) => "visit-give-up",
        VisitRequest::Queue => "visit-queue",
        VisitRequest::Slip(_) => "visit-slip",
        VisitRequest::Look(_) => "visit-look",
        VisitRequest::Last => "visit-last",
        VisitRequest::Next { .. } => "visit-next",
        VisitRequest::Stack(_) => "visit-stack",
        VisitRequest::StackOut { .. } => "visit-stack-out",
        VisitRequest::Leaflet(_) => "visit-leaflet",
    }
}

fn of_printing(request: &Printing) -> &'static str {
    match request {
        Printing::Sending { .. } => "printing-sending",
        Printing::NotSent(_) => "printing-not-sent",
        Printing::Unanswered => "printing-unanswered",
        Printing::Settle { .. } => "printing-settle",
        Printing::Watch { .. } => "printing-watch",
        Printing::Devices => "printing-devices",
        Printing::TestPage(_) => "printing-test-page",
        Printing::SaveTray { .. } => "printing-save-tray",
    }
}

fn of_registers(request: &RegisterRequest) -> &'static str {
    match request {
        RegisterRequest::Complaints => "complaints",
        RegisterRequest::Complaint(_) => "complaint",
        RegisterRequest::ReceiveComplaint(_) => "receive-complaint",
        RegisterRequest::ForwardComplaint { .. } => "forward-complaint",
        RegisterRequest::CloseComplaint { .. } => "close-complaint",
        RegisterRequest::Outages => "outages",
        RegisterRequest::NoticeOutage { .. } => "notice-outage",
        RegisterRequest::RestoreOutage { .. } => "restore-outage",
        RegisterRequest::WhatMoves(_) => "what-moves",
        RegisterRequest::ChangeDay(_) => "change-day",
        RegisterRequest::Day => "day",
        RegisterRequest::Sheet { .. } => "sheet",
    }
}

fn of_people(request: &PeopleRequest) -> &'static str {
    match request {
        PeopleRequest::LayDown(_) => "people-lay-down",
        PeopleRequest::TakeUp => "people-take-up",
    }
}

/// How many kinds the two matches above name, the door apart.
const KINDS: usize = 60;

#[test]
fn every_request_of_every_role_is_as_the_table_says() {
    let mut desk = Desk::new();
    let folder = Folder::open(desk.dir.path()).unwrap();
    let aigul = ClerkCode::parse("aigul").unwrap();
    let mut weighed = 0;
    for role in ROLES {
        desk.ask(Request::LogOut);
        let mut keyring = Keyring::load(&folder.keyring()).unwrap();
        let key = keyring.open(&aigul, PASSWORD).unwrap();
        // The last manager stays one: the role is put on by a second account that takes the first's place.
        if keyring.account(&ClerkCode::parse("other").unwrap()).is_none() {
            let other = ClerkCode::parse("other").unwrap();
            let cost = tereze::store::keyring::cost::Cost::FLOOR;
            keyring
                .add_account(&key, &other, Role::Manager, "синяя кружка на окне 4", cost)
                .unwrap();
        }
        keyring.set_role(&key, &aigul, role).unwrap();
        keyring.save(&folder.keyring()).unwrap();
        let mut seen = std::collections::BTreeSet::new();
        // Each request before a fresh door: none stands in the way of the next.
        desk.again();
        assert_eq!(desk.view.clerk.role, role);
        for (request, may) in table(&desk) {
            let kind = kind(&request);
            seen.insert(kind);
            let allowed = may.contains(&role.as_str());
            let machines = matches!(request, Request::Printers | Request::Print { .. });
            let right = rights::needed(&request).unwrap();
            let reply = match desk.entrance.refuses(&request) {
                Some(refused) => refused,
                None if machines => Reply::Done,
                None => desk.entrance.handle(request.clone(), now()),
            };
            let without = TABLE.iter().find(|row| row.right == right).unwrap().without;
            let refused = matches!(&reply, Reply::Trouble(say) if say.id == without);
            assert_eq!(refused, !allowed, "{kind}, {}: {reply:?}", role.as_str());
            // Whoever goes round the machine's part meets the same answer.
            let again = desk.entrance.handle(request, now());
            let refused = matches!(&again, Reply::Trouble(say) if say.id == without);
            assert_eq!(refused, !allowed, "{kind}, {}: {again:?}", role.as_str());
            weighed += 1;
        }
        assert_eq!(seen.len(), KINDS, "{seen:?}");
    }
    assert_eq!(weighed, KINDS * ROLES.len());
}

#[test]
fn before_the_door_nothing_is_to_be_had() {
    let mut desk = Desk::new();
    let rows = table(&desk);
    desk.ask(Request::LogOut);
    for (request, _) in rows {
        let kind = kind(&request);
        assert!(desk.entrance.refuses(&request).is_some(), "{kind}");
        assert_eq!(desk.trouble(request), "office-closed", "{kind}");
    }
}
