//! Who may do what, against a table typed by hand: every kind of request × every role, at the door of the office itself.

use super::desk::*;
use super::pack_registers::of;
use super::people;
use std::collections::BTreeSet;
use std::path::PathBuf;
use tereze::domain::act::{
    ActId, BlankKind, CaseId, Named, PackHash, Purpose, SheetBack, SpoilCause, StateAccount,
    StateAccountEvent, VisitId,
};
use tereze::domain::calendar::OwnDay;
use tereze::domain::code::{BlankCode, ClerkCode, GroundCode, PaperCode, ServiceCode, StepCode};
use tereze::office::request::blanks::BlankRequest;
use tereze::office::request::pack_lists::PackList;
use tereze::office::request::registers::{DayChange, OfficeSheet};
use tereze::office::request::visit::Leaflet;
use tereze::office::request::{
    ActingRow, Filing, Flow, GrantAnswer, Handing, NewAccount, Outcome, PeopleRequest, PersonName, Printing,
    RegisterRequest, Reply, Request, Role, SentSheet, SentTo, Sheet, Size, Spoiled, TypedAnswer,
    UsualAnswers, VisitRequest, Way, Withdrawal,
};
use tereze::office::rights::{self, ROLES, TABLE};
use tereze::office::{complaints, outages};
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
const HEADS: &[&str] = &[MANAGER, CHIEF];
const SEE: &[&str] = &[MANAGER, CHIEF, AUDITOR];

/// An account without a name: it is not made, whoever asks.
fn nobody() -> Box<NewAccount> {
    Box::new(NewAccount {
        named: Named::default(),
        ..people::account("nobody", Role::Clerk)
    })
}

fn sheet() -> Sheet {
    Sheet {
        case: CaseId(Ulid::from(7u128)),
        paper: PaperCode::parse("certificate").unwrap(),
        number: Some(tereze::domain::number::Number::parse("1-2026-01-000001").unwrap()),
        title: String::new(),
        size: Size::A4,
        file: PathBuf::from("nowhere"),
        lots: Vec::new(),
        preview: Vec::new(),
        aloud: Vec::new(),
        duplicate: false,
        unsigned: None,
        of_office: None,
        records: None,
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
    let date = now().date_naive();
    let case = CaseId(Ulid::from(7u128));
    let paper = || PaperCode::parse("certificate").unwrap();
    let ground = || GroundCode::parse("untrue").unwrap();
    let service = || ServiceCode::parse("some-service").unwrap();
    let draft = || Box::new(desk.draft("aged"));
    let answer = || GrantAnswer {
        iin: "1".to_owned(),
        ..GrantAnswer::default()
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
        (
            Request::People(PeopleRequest::ChangePassword {
                old: Zeroizing::new("no".to_owned()),
                new: Zeroizing::new("no".to_owned()),
            }),
            ALL,
        ),
        (Request::People(PeopleRequest::Accounts), SEE),
        (Request::People(PeopleRequest::StateLogins), SEE),
        (Request::People(PeopleRequest::Sessions), SEE),
        (
            Request::People(PeopleRequest::HandOn {
                from: people::code("nobody"),
                to: people::code("nobody"),
                why: String::new(),
            }),
            HEADS,
        ),
        (
            Request::People(PeopleRequest::SetActing(Box::new(ActingRow {
                from: date,
                until: date,
                name: PersonName::default(),
                order: String::new(),
            }))),
            HEADS,
        ),
        (Request::People(PeopleRequest::WithdrawActing(date)), HEADS),
        (Request::People(PeopleRequest::Add(nobody())), ONLY),
        (Request::People(PeopleRequest::Change(nobody())), ONLY),
        (
            Request::People(PeopleRequest::GivePassword(people::code("nobody"))),
            ONLY,
        ),
        (Request::People(PeopleRequest::RenewRecovery), ONLY),
        (
            Request::People(PeopleRequest::Slip {
                account: people::code("nobody"),
                password: Zeroizing::new("no".to_owned()),
            }),
            ONLY,
        ),
        (
            Request::People(PeopleRequest::Block(people::code("nobody"))),
            ONLY,
        ),
        (
            Request::People(PeopleRequest::Remove(people::code("nobody"))),
            ONLY,
        ),
        (
            Request::People(PeopleRequest::StateLogin(Box::new(StateAccount {
                login: String::new(),
                who: String::new(),
                event: StateAccountEvent::Made,
                on: date,
                ground: String::new(),
            }))),
            ONLY,
        ),
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
            Request::UsualAnswers(UsualAnswers {
                field: String::new(),
                beside: None,
            }),
            SERVE,
        ),
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
            Request::Flow(Flow::HandOver {
                case,
                paper: paper(),
                handing: Handing::default(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::Return {
                case,
                kk: String::new(),
                ru: String::new(),
            }),
            SERVE,
        ),
        (Request::Flow(Flow::Correction(case)), SERVE),
        (
            Request::Flow(Flow::EndStep {
                case,
                step: StepCode::parse("form-iin").unwrap(),
                end: "granted".to_owned(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::CorrectData {
                draft: draft(),
                reason: String::new(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::Withdraw {
                case,
                withdrawal: Withdrawal::default(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::GiveBack {
                case,
                to: String::new(),
            }),
            SERVE,
        ),
        (Request::Flow(Flow::Contact { case, given: None }), SERVE),
        (
            Request::Flow(Flow::File {
                case,
                filing: Filing::default(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::Shelve {
                case,
                shelf: String::new(),
            }),
            SERVE,
        ),
        (
            Request::Flow(Flow::Recall {
                case,
                reason: String::new(),
                seen: String::new(),
                sheet: SheetBack::No,
            }),
            HEADS,
        ),
        (
            Request::Flow(Flow::NoteRead {
                case,
                number: sheet().number.unwrap(),
            }),
            HEADS,
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
        (
            Request::TurnProposal {
                service: service(),
                proposal: "list".to_owned(),
                on: true,
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
        (RegisterRequest::ToFile, ALL),
        (RegisterRequest::LastFile, ALL),
        (
            RegisterRequest::FileAway {
                cases: Vec::new(),
                file: text(),
            },
            SERVE,
        ),
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
        (RegisterRequest::WhatMoves(DayChange::Holidays), SERVE),
        (RegisterRequest::ChangeDay(DayChange::Holidays), SERVE),
    ];
    let all = all.into_iter().chain(pack_lists()).chain(blanks());
    let boxed = |(request, who)| (Request::Registers(Box::new(request)), who);
    all.map(boxed).collect()
}

/// Registers and journals that packs describe.
fn pack_lists() -> Vec<(RegisterRequest, &'static [&'static str])> {
    let date = now().date_naive();
    let of = || of("some-service", "some-register");
    let number = || tereze::domain::number::Number::parse("1-2026-50-000001").unwrap();
    let case = CaseId(Ulid::from(7u128));
    let journal = PackList::Journal {
        of: of(),
        from: date,
        until: date,
    };
    let close = PackList::Close {
        of: of(),
        cases: vec![case],
    };
    let strike = PackList::Strike {
        number: number(),
        case,
        reason: "reason".to_owned(),
    };
    let file = PackList::File {
        number: number(),
        filing: Filing {
            file: "12-4".to_owned(),
            ..Filing::default()
        },
    };
    let all = vec![
        (PackList::Offered(of()), ALL),
        (PackList::Closed(of()), ALL),
        (PackList::One(number()), ALL),
        (PackList::Print(number()), ALL),
        (journal, ALL),
        (close, SERVE),
        (strike, SERVE),
        (file, SERVE),
    ];
    let said = |(list, who)| (RegisterRequest::OfPack(list), who);
    all.into_iter().map(said).collect()
}

/// Numbered blanks that packs describe.
fn blanks() -> Vec<(RegisterRequest, &'static [&'static str])> {
    let of = || BlankKind {
        service: ServiceCode::parse("some-service").unwrap(),
        blank: BlankCode::parse("some-blank").unwrap(),
    };
    let text = || "N 1".to_owned();
    let receive = BlankRequest::Receive {
        of: of(),
        first: text(),
        last: text(),
        from: text(),
    };
    let spoil = BlankRequest::Spoil {
        of: of(),
        number: text(),
        reason: text(),
    };
    let take_back = BlankRequest::TakeBack {
        of: of(),
        entry: ActId(Ulid::from(7u128)),
        reason: text(),
    };
    let all = vec![
        (BlankRequest::Kinds, ALL),
        (BlankRequest::Ledger(of()), ALL),
        (BlankRequest::Print(of()), ALL),
        (BlankRequest::Lowest(CaseId(Ulid::from(7u128))), ALL),
        (receive, SERVE),
        (spoil, SERVE),
        (take_back, SERVE),
    ];
    let said = |(request, who)| (RegisterRequest::Blanks(request), who);
    all.into_iter().map(said).collect()
}

/// A new request does not compile here until it has its row above.
fn kind(request: &Request) -> &'static str {
    match request {
        Request::Found(_)
        | Request::LogIn { .. }
        | Request::Recover { .. }
        | Request::ChangePassword { .. }
        | Request::Practice(_)
        | Request::Lock
        | Request::LogOut => "door",
        Request::Home => "home",
        Request::SaveDraft(_) => "save-draft",
        Request::LoadDraft(_) => "load-draft",
        Request::DropDraft(_) => "drop-draft",
        Request::LookUp { .. } => "look-up",
        Request::PreviousCase => "previous",
        Request::SpellingsUsed { .. } => "spellings",
        Request::UsualAnswers(_) => "usual",
        Request::Accept(_) => "accept",
        Request::RefuseIntake(_) => "refuse-intake",
        Request::LoadCase(_) => "load-case",
        Request::Transfer { .. } => "transfer",
        Request::Grant { .. } => "grant",
        Request::RefuseService { .. } => "refuse-service",
        Request::CorrectAnswer { .. } => "correct",
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
        Request::TurnProposal { .. } => "turn-proposal",
        Request::RecoverySheet { .. } => "recovery-sheet",
        Request::People(people) => of_people(people),
        Request::Flow(flow) => of_flow(flow),
        Request::Visit(visit) => of_visit(visit),
        Request::Printing(printing) => of_printing(printing),
        Request::Registers(register) => of_registers(register),
    }
}

fn of_flow(request: &Flow) -> &'static str {
    match request {
        Flow::HandOver { .. } => "flow-hand-over",
        Flow::Return { .. } => "flow-return",
        Flow::Correction(_) => "flow-correction",
        Flow::CorrectData { .. } => "flow-correct",
        Flow::Withdraw { .. } => "flow-withdraw",
        Flow::GiveBack { .. } => "flow-give-back",
        Flow::Contact { .. } => "flow-contact",
        Flow::File { .. } => "flow-file",
        Flow::Shelve { .. } => "flow-shelve",
        Flow::Recall { .. } => "flow-recall",
        Flow::NoteRead { .. } => "flow-note-read",
        Flow::EndStep { .. } => "flow-end-step",
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
        RegisterRequest::WhatMoves(DayChange::Holidays) => "what-holidays-move",
        RegisterRequest::ChangeDay(DayChange::Holidays) => "change-holidays",
        RegisterRequest::WhatMoves(_) => "what-moves",
        RegisterRequest::ChangeDay(_) => "change-day",
        RegisterRequest::Day => "day",
        RegisterRequest::ToFile => "to-file",
        RegisterRequest::LastFile => "last-file",
        RegisterRequest::FileAway { .. } => "file-away",
        RegisterRequest::Sheet { .. } => "sheet",
        RegisterRequest::Blanks(blanks) => match blanks {
            BlankRequest::Kinds => "blank-kinds",
            BlankRequest::Ledger(_) => "blank-ledger",
            BlankRequest::Receive { .. } => "blank-receive",
            BlankRequest::Spoil { .. } => "blank-spoil",
            BlankRequest::TakeBack { .. } => "blank-take-back",
            BlankRequest::Print(_) => "blank-print",
            BlankRequest::Lowest(_) => "blank-lowest",
        },
        RegisterRequest::OfPack(list) => match list {
            PackList::Offered(_) => "register-offered",
            PackList::Close { .. } => "register-close",
            PackList::Closed(_) => "register-closed",
            PackList::One(_) => "register-one",
            PackList::Print(_) => "register-print",
            PackList::File { .. } => "register-file",
            PackList::Strike { .. } => "register-strike",
            PackList::Journal { .. } => "journal-sheet",
        },
    }
}

fn of_people(request: &PeopleRequest) -> &'static str {
    match request {
        PeopleRequest::LayDown(_) => "people-lay-down",
        PeopleRequest::TakeUp => "people-take-up",
        PeopleRequest::ChangePassword { .. } => "people-password",
        PeopleRequest::Accounts => "people-accounts",
        PeopleRequest::Add(_) => "people-add",
        PeopleRequest::Change(_) => "people-change",
        PeopleRequest::GivePassword(_) => "people-give-password",
        PeopleRequest::Slip { .. } => "people-slip",
        PeopleRequest::Sessions => "people-sessions",
        PeopleRequest::RenewRecovery => "people-renew-recovery",
        PeopleRequest::Block(_) => "people-block",
        PeopleRequest::Remove(_) => "people-remove",
        PeopleRequest::HandOn { .. } => "people-hand-on",
        PeopleRequest::SetActing(_) => "people-acting",
        PeopleRequest::WithdrawActing(_) => "people-withdraw-acting",
        PeopleRequest::StateLogins => "people-state-logins",
        PeopleRequest::StateLogin(_) => "people-state-login",
    }
}

/// How many kinds the two matches above name, the door apart.
const KINDS: usize = 108;

/// An office in which somebody of the role is inside; the manager is the first account.
fn with(role: Role) -> Desk {
    let mut desk = Desk::new();
    let new = Box::new(people::account("worker", role));
    let password = people::given(&mut desk, PeopleRequest::Add(new));
    people::first_log_in(&mut desk, "worker", &password);
    assert_eq!(desk.view.clerk.role, role);
    desk
}

#[test]
fn every_request_of_every_role_is_as_the_table_says() {
    let mut weighed = 0;
    for role in ROLES {
        let mut desk = with(role);
        let mut seen = BTreeSet::new();
        for (request, may) in table(&desk) {
            let kind = kind(&request);
            assert!(seen.insert(kind), "{kind} twice");
            let allowed = may.contains(&role.as_str());
            let right = rights::needed(&request).unwrap();
            let without = TABLE.iter().find(|row| row.right == right).unwrap().without;
            let is_refusal = |reply: &Reply| matches!(reply, Reply::Trouble(say) if say.id == without);
            // Before the machine's part, and at the office's own door.
            let before = desk.entrance.refuses(&request);
            assert_eq!(before.is_some(), !allowed, "{kind}, {}", role.as_str());
            assert!(before.iter().all(is_refusal), "{before:?}");
            let reply = desk.entrance.handle(request, now());
            assert_eq!(
                is_refusal(&reply),
                !allowed,
                "{kind}, {}: {reply:?}",
                role.as_str()
            );
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
