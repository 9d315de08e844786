//! Synthetic cases, and a key function good enough to tell sounds apart from letters.

use chrono::{DateTime, FixedOffset, NaiveDate};
use std::path::{Path, PathBuf};
use tereze::domain::act::*;
use tereze::domain::answer::{Answer, Answers, Entry, NameSpellings, TwoTexts, Zone};
use tereze::domain::birth::BirthDate;
use tereze::domain::code::*;
use tereze::domain::contact::Contact;
use tereze::domain::document::{Legalised, Original, Presented, PresentedAll, Translated};
use tereze::domain::number::Number;
use tereze::store::fault::Fault;
use tereze::store::key::DataKey;
use tereze::store::search::Speller;
use tereze::store::{Founding, Store};
use ulid::Ulid;

pub const SPELLER: Speller = Speller { keys, version: 1 };

/// Lower case, no marks, Cyrillic by Latin letters, a few letters folded.
pub fn keys(token: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let mut out = String::new();
    for c in token.to_lowercase().nfkd() {
        let latin = match c {
            'а' => "a",
            'б' => "b",
            'в' | 'w' => "v",
            'г' | 'ғ' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' | 'й' | 'ы' | 'y' => "i",
            'к' | 'қ' | 'q' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' | 'ө' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ү' | 'ұ' => "u",
            'ф' => "f",
            'х' | 'һ' => "h",
            'ч' => "ch",
            'ш' => "sh",
            'ю' => "iu",
            'я' => "ia",
            'a'..='z' | '0'..='9' => {
                out.push(c);
                continue;
            }
            _ => continue,
        };
        out.push_str(latin);
    }
    vec![out.replace("kh", "h").replace("ff", "v")]
}

pub fn key() -> DataKey {
    DataKey::from_bytes([42; 32])
}

pub struct Office {
    pub store: Store,
    pub path: PathBuf,
    pub dir: tempfile::TempDir,
}

pub fn office() -> Office {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("tereze.db");
    let founding = Founding {
        site: "01JD0000000000000000000001".to_owned(),
        window: "1".to_owned(),
        epoch: 1,
    };
    let store = Store::create(&path, &key(), &founding, SPELLER).unwrap();
    Office { store, path, dir }
}

pub fn open(path: &Path) -> Store {
    Store::open(path, &key(), path.parent().unwrap(), SPELLER).unwrap()
}

/// A connection that goes past the store.
pub fn raw(path: &Path) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(path).unwrap();
    if tereze::store::schema::ENCRYPTS {
        let hex = "2a".repeat(32);
        conn.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"")).unwrap();
    }
    conn
}

pub fn at(minute: u32) -> DateTime<FixedOffset> {
    let begin: DateTime<FixedOffset> = "2026-11-20T09:00:00+01:00".parse().unwrap();
    begin + chrono::Duration::minutes(i64::from(minute))
}

pub fn clerk() -> ClerkCode {
    ClerkCode::parse("aigul").unwrap()
}

pub fn case_id(n: u64) -> CaseId {
    CaseId(Ulid::from_parts(1_770_000_000_000 + n, u128::from(n)))
}

pub fn visit_id(n: u64) -> VisitId {
    VisitId(Ulid::from_parts(1_760_000_000_000 + n, u128::from(n)))
}

pub fn act_id(n: u64) -> ActId {
    ActId(Ulid::from_parts(1_780_000_000_000 + n, u128::from(n)))
}

pub fn act(n: u64, case: Option<CaseId>, deed: Deed) -> Act {
    Act {
        id: act_id(n),
        case,
        at: at(n as u32),
        clerk: clerk(),
        deed,
    }
}

#[derive(Clone)]
pub struct Someone {
    pub latin: String,
    pub cyrillic: String,
    pub born: String,
    pub document: String,
}

pub fn someone(latin: &str, cyrillic: &str, born: &str, document: &str) -> Someone {
    Someone {
        latin: latin.to_owned(),
        cyrillic: cyrillic.to_owned(),
        born: born.to_owned(),
        document: document.to_owned(),
    }
}

pub fn person(who: &Someone) -> Person {
    Person {
        latin: who.latin.clone(),
        cyrillic: who.cyrillic.clone(),
        spellings: vec![who.latin.clone(), who.cyrillic.clone()],
        birth: Some(BirthDate::parse(&who.born).unwrap()),
        citizenship: Some("TUR".to_owned()),
        documents: vec![who.document.clone()],
        legal_person: None,
    }
}

pub fn field(key: &str, answer: Answer) -> (FieldKey, Entry) {
    let entry = Entry {
        answer,
        zone: Zone::MachineReadable,
        settled: None,
    };
    (FieldKey::parse(key).unwrap(), entry)
}

pub fn answers(who: &Someone) -> Answers {
    let surname = |text: &str| text.split(' ').next().unwrap_or("").to_owned();
    let name = NameSpellings {
        mrz: surname(&who.latin),
        visual: String::new(),
        cyrillic: surname(&who.cyrillic),
        rule: "tur".to_owned(),
    };
    [
        field("surname", Answer::Name(name)),
        field(
            "birth-date",
            Answer::BirthDate(BirthDate::parse(&who.born).unwrap()),
        ),
    ]
    .into()
}

/// In the applicant's own words.
fn said(key: &str, answer: Answer) -> (FieldKey, Entry) {
    let (key, mut entry) = field(key, answer);
    entry.zone = Zone::Applicant;
    (key, entry)
}

pub fn opened() -> Deed {
    opened_in(None)
}

pub fn opened_in(visit: Option<VisitId>) -> Deed {
    Deed::Opened(Opened {
        service: ServiceCode::parse("some-service").unwrap(),
        pack: PackHash("ab".repeat(32)),
        pack_version: "1".to_owned(),
        category: CategoryCode::parse("elder").unwrap(),
        channel: ChannelCode::parse("abroad").unwrap(),
        request: RequestCode::parse("form").unwrap(),
        began_at: at(0),
        visit,
    })
}

pub fn accepted(number: Number, who: &Someone) -> Deed {
    Deed::Accepted(Accepted {
        decided: Default::default(),
        number,
        person: person(who),
        answers: answers(who),
        mrz: Some("P<TUR<<<".to_owned()),
        consent_signed: true,
        signed_digitally: false,
        due: Some(Due {
            at: at(1440),
            other: Some(at(2880)),
        }),
        steps: vec![StepBegun {
            step: StepCode::parse("forming").unwrap(),
            due: Some(Due {
                at: at(1440),
                other: None,
            }),
        }],
        asked: [("earlier-iin".to_owned(), "no".to_owned())].into(),
        drawer: Vec::new(),
        representative: None,
        contact: None,
    })
}

/// The same, by a request that bore digital signatures.
pub fn signed_digitally(number: Number, who: &Someone) -> Deed {
    match accepted(number, who) {
        Deed::Accepted(accepted) => Deed::Accepted(Accepted {
            consent_signed: false,
            signed_digitally: true,
            ..accepted
        }),
        other => other,
    }
}

/// Somebody who stands for an applicant, with a paper that gives the right.
pub fn representative() -> Representative {
    let name = |mrz: &str, visual: &str, cyrillic: &str| NameSpellings {
        mrz: mrz.to_owned(),
        visual: visual.to_owned(),
        cyrillic: cyrillic.to_owned(),
        rule: String::new(),
    };
    Representative {
        representation: RepresentationCode::parse("guardian").unwrap(),
        surname: name("OZTURKMEN", "Öztürkmen", "Озтюркмен"),
        given_names: name("GOKHAN", "Gökhan", "Гёкхан"),
        patronymic: NameSpellings::default(),
        citizenship: Some("TUR".to_owned()),
        document: "U40218857".to_owned(),
        document_country: Some("TUR".to_owned()),
        document_expires: NaiveDate::from_ymd_opt(2031, 4, 12),
        mrz: None,
        authority: Authority {
            issued_by: "Eskişehir".to_owned(),
            number: "17/2".to_owned(),
            issued: NaiveDate::from_ymd_opt(2024, 2, 1),
            valid_until: None,
        },
    }
}

/// Accepted, with how to tell that the result is ready.
pub fn reachable(number: Number, who: &Someone) -> Deed {
    match accepted(number, who) {
        Deed::Accepted(accepted) => Deed::Accepted(Accepted {
            contact: Some(Contact {
                phone: "+34600112233".to_owned(),
                email: "a@b.kz".to_owned(),
            }),
            ..accepted
        }),
        other => other,
    }
}

/// Accepted, with somebody who stood for the applicant.
pub fn represented(number: Number, who: &Someone) -> Deed {
    match accepted(number, who) {
        Deed::Accepted(accepted) => Deed::Accepted(Accepted {
            representative: Some(representative()),
            ..accepted
        }),
        other => other,
    }
}

/// Accepted from a legal person.
pub fn from_legal_person(number: Number, who: &Someone) -> Deed {
    match accepted(number, who) {
        Deed::Accepted(mut accepted) => {
            accepted.person.legal_person = Some(LegalPerson {
                name: TwoTexts {
                    kk: "«Жұлдыз» ЖШС".to_owned(),
                    ru: "ТОО «Звезда»".to_owned(),
                    ..TwoTexts::default()
                },
                bin: "960340000514".to_owned(),
            });
            Deed::Accepted(accepted)
        }
        other => other,
    }
}

/// A case filed by the store: opened, documents, accepted. Act ids are made from the case's number.
pub fn file(store: &mut Store, n: u64, who: &Someone) -> CaseId {
    let case = case_id(n);
    store
        .file(case, |batch| -> Result<Vec<Act>, Fault> {
            let number = batch.next_number(None, 2026)?;
            Ok(filing(n, case, number, who))
        })
        .unwrap();
    case
}

pub fn filing(n: u64, case: CaseId, number: Number, who: &Someone) -> Vec<Act> {
    let mut accepted = accepted(number, who);
    if let Deed::Accepted(accepted) = &mut accepted {
        accepted
            .answers
            .extend([said("country", Answer::Country("TUR".to_owned()))]);
    }
    vec![
        act(n * 100, Some(case), opened()),
        act(n * 100 + 1, Some(case), presented()),
        act(n * 100 + 2, Some(case), accepted),
    ]
}

pub fn presented() -> Deed {
    let passport = Presented {
        original: Original::SeenAndReturned,
        copy: true,
        valid_until: NaiveDate::from_ymd_opt(2031, 4, 12),
        issued_in: Some("TUR".to_owned()),
        legalised: Legalised::NotNeeded,
        translated: Translated::ByNotary,
        sheets: Some(2),
        note: String::new(),
    };
    let documents: PresentedAll = [(DocumentCode::parse("passport").unwrap(), passport)].into();
    Deed::Presented { documents }
}

pub fn number(place: u32) -> Number {
    Number::new("1", 2026, None, place).unwrap()
}

fn particulars() -> Deed {
    let paper = ProvingPaper {
        kind: PaperKind::Marriage,
        number: "AB 5".to_owned(),
        issued: "2020-02-01".parse().ok(),
    };
    let ground = Ground {
        kind: GroundKind::EarlierPaper,
        value: "Чаглаян".to_owned(),
        reason: String::new(),
        paper: Some(paper.clone()),
    };
    Deed::Particulars(Particulars {
        former: vec![FormerName {
            latin: "YILMAZ SUKRU".to_owned(),
            cyrillic: "Йылмаз Шюкрю".to_owned(),
            paper,
        }],
        documents: vec![OtherDocument {
            number: "U7654321".to_owned(),
            state: "TUR".to_owned(),
            expires: "2027-03-01".parse().ok(),
            beside: Beside::Replaced,
        }],
        grounds: [(FieldKey::parse("surname").unwrap(), vec![ground])].into(),
        age: Some(AgeSaid {
            born: "1958-03-XX".to_owned().try_into().unwrap(),
            years: 68,
            reason: "справка".to_owned(),
        }),
    })
}

/// The birthplace put right, the application signed again, a certificate withdrawn.
pub fn data_corrected(paper: &PaperCode) -> Deed {
    let who = someone("CAGLAYAN SUKRU", "Шаглаян Шюкрю", "1958-03-XX", "U12345678");
    let place = |text: &str| Entry {
        answer: Answer::Text(text.to_owned()),
        zone: Zone::Visual,
        settled: None,
    };
    Deed::DataCorrected(DataCorrected {
        changes: vec![Change {
            field: FieldKey::parse("birthplace").unwrap(),
            was: Some(place("Izmir")),
            is: Some(place("Bursa")),
        }],
        reason: "the provider asked".to_owned(),
        answers: answers(&who),
        person: person(&who),
        mrz: None,
        documents: None,
        drawer: Vec::new(),
        signed_again: true,
        withdrawn: vec![PaperNumber {
            paper: paper.clone(),
            number: number(1),
        }],
        representative: None,
    })
}

/// Another one stands for the applicant than was recorded.
pub fn other_representative(paper: &PaperCode) -> Deed {
    let mut other = representative();
    other.document = "N00000002".to_owned();
    let representative = Some(Box::new(RepresentativeChanged {
        was: Some(representative()),
        is: Some(other),
    }));
    match data_corrected(paper) {
        Deed::DataCorrected(corrected) => Deed::DataCorrected(DataCorrected {
            changes: Vec::new(),
            representative,
            ..corrected
        }),
        deed => deed,
    }
}

fn changed(change: AccountChange) -> Deed {
    Deed::Office(OfficeDeed::AccountChanged(AccountChanged {
        account: clerk(),
        change,
    }))
}

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, n).unwrap()
}

fn line(list: &str, number: &str) -> LineEntered {
    LineEntered {
        list: RegisterCode::parse(list).unwrap(),
        number: Number::parse(number).unwrap(),
        pack: PackHash("ab".repeat(32)),
        cells: vec!["CAGLAYAN SUKRU".to_owned(), String::new()],
    }
}

fn blank_kind() -> BlankKind {
    BlankKind {
        service: ServiceCode::parse("some-service").unwrap(),
        blank: BlankCode::parse("permit").unwrap(),
    }
}

fn blank_used() -> BlankUsed {
    BlankUsed {
        of: blank_kind(),
        number: "N 0012001".to_owned(),
    }
}

/// One deed of every kind, and of every kind of office deed, by the name of its fixture.
pub fn every_deed() -> Vec<(&'static str, Deed)> {
    let who = someone("CAGLAYAN SUKRU", "Чаглаян Шюкрю", "1958-03-XX", "U12345678");
    let paper = PaperCode::parse("certificate").unwrap();
    let two = TwoTexts {
        kk: "негіз".to_owned(),
        ru: "основание".to_owned(),
        ..TwoTexts::default()
    };
    let service = ServiceCode::parse("some-service").unwrap();
    let pack = PackHash("ab".repeat(32));
    vec![
        ("opened", opened()),
        ("opened.visit", opened_in(Some(visit_id(1)))),
        ("presented", presented()),
        ("particulars", particulars()),
        ("accepted", accepted(number(1), &who)),
        ("accepted.reachable", reachable(number(1), &who)),
        ("accepted.represented", represented(number(1), &who)),
        ("accepted.legal-person", from_legal_person(number(1), &who)),
        ("accepted.digitally", signed_digitally(number(1), &who)),
        (
            "intake-refused",
            Deed::IntakeRefused(IntakeRefused {
                number: number(2),
                person: person(&who),
                grounds: vec![GroundCode::parse("lacks").unwrap()],
                lacks: vec![Lack {
                    document: DocumentCode::parse("marriage").unwrap(),
                    what: "legalisation".to_owned(),
                    text: two.clone(),
                }],
                answers: answers(&who),
                representative: None,
            }),
        ),
        (
            "transferred",
            Deed::Transferred {
                outer_number: "7-4410".to_owned(),
            },
        ),
        (
            "step",
            Deed::Step(StepDone {
                step: StepCode::parse("forming").unwrap(),
                end: "done".to_owned(),
                next: vec![StepBegun {
                    step: StepCode::parse("issuing").unwrap(),
                    due: None,
                }],
            }),
        ),
        (
            "granted",
            Deed::Granted {
                values: [field("iin", Answer::Iin("580301300015".to_owned()))].into(),
                notes: vec!["note".to_owned()],
            },
        ),
        (
            "service-refused",
            Deed::ServiceRefused {
                ground: GroundCode::parse("false-documents").unwrap(),
                reason: two.clone(),
            },
        ),
        (
            "answer-corrected",
            Deed::AnswerCorrected(AnswerCorrected {
                stopped: Vec::new(),
                was: ProviderAnswer::Granted {
                    values: [field("iin", Answer::Iin("580301300015".to_owned()))].into(),
                    notes: Vec::new(),
                },
                is: ProviderAnswer::Refused {
                    ground: GroundCode::parse("false-documents").unwrap(),
                    reason: two.clone(),
                },
                reason: "of another case".to_owned(),
                withdrawn: vec![PaperNumber {
                    paper: paper.clone(),
                    number: number(1),
                }],
                steps: vec![StepDone {
                    step: StepCode::parse("forming").unwrap(),
                    end: "refused".to_owned(),
                    next: Vec::new(),
                }],
            }),
        ),
        (
            "paper-issued",
            Deed::PaperIssued(PaperIssued {
                paper: paper.clone(),
                number: number(1),
                snapshot: "{\"blocks\":[]}".to_owned(),
                sha256: "cd".repeat(32),
                replaces: None,
                made_at: None,
            }),
        ),
        (
            "paper-printed",
            Deed::PaperPrinted {
                paper: paper.clone(),
                number: number(1),
                to: "printer".to_owned(),
            },
        ),
        (
            "paper-spoiled",
            Deed::PaperSpoiled {
                paper: paper.clone(),
                number: number(1),
                reason: "toner".to_owned(),
                cause: None,
            },
        ),
        (
            "paper-spoiled.cause",
            Deed::PaperSpoiled {
                paper: paper.clone(),
                number: number(1),
                reason: "paper jam".to_owned(),
                cause: Some(SpoilCause::Jam),
            },
        ),
        (
            "handed-over",
            Deed::HandedOver(HandedOver {
                paper: paper.clone(),
                number: number(1),
                to: "CAGLAYAN SUKRU".to_owned(),
                document: "U12345678".to_owned(),
                receiver: Receiver::Person,
                authority: String::new(),
                coupon_lost: None,
            }),
        ),
        (
            "handed-over.representative",
            Deed::HandedOver(HandedOver {
                paper: paper.clone(),
                number: number(1),
                to: "CAGLAYAN AYSE".to_owned(),
                document: "U7654321".to_owned(),
                receiver: Receiver::Representative,
                authority: "birth certificate".to_owned(),
                coupon_lost: Some("CAGLAYAN AYSE".to_owned()),
            }),
        ),
        ("accepted.originals", {
            let Deed::Accepted(accepted) = accepted(number(1), &who) else {
                unreachable!()
            };
            Deed::Accepted(Accepted {
                decided: Default::default(),
                drawer: vec![DocumentCode::parse("diploma").unwrap()],
                ..accepted
            })
        }),
        ("returned", Deed::Returned(Returned { words: two.clone() })),
        ("data-corrected", data_corrected(&paper)),
        ("data-corrected.represented", other_representative(&paper)),
        (
            "shelved",
            Deed::Shelved {
                shelf: "3-A".to_owned(),
            },
        ),
        (
            "originals-returned",
            Deed::OriginalsReturned(OriginalsReturned {
                documents: vec![DocumentCode::parse("diploma").unwrap()],
                to: "CAGLAYAN SUKRU".to_owned(),
            }),
        ),
        (
            "recalled",
            Deed::Recalled(Recalled {
                paper: paper.clone(),
                number: number(1),
                reason: "the number of somebody else".to_owned(),
                seen: "the data of KOVACS EVA, by CAGLAYAN SUKRU".to_owned(),
                sheet: SheetBack::Yes,
            }),
        ),
        ("note-read", Deed::NoteRead { number: number(1) }),
        (
            "withdrawn",
            Deed::Withdrawn(Withdrawn {
                by: "CAGLAYAN SUKRU".to_owned(),
                document: "U12345678".to_owned(),
                reason: "goes home".to_owned(),
            }),
        ),
        (
            "contact",
            Deed::Contact(Contact {
                phone: "+34600112233".to_owned(),
                email: "a@b.kz".to_owned(),
            }),
        ),
        ("contact-withdrawn", Deed::ContactWithdrawn),
        (
            "moved",
            Deed::Moved(Moved {
                from: clerk(),
                to: ClerkCode::parse("marat").unwrap(),
                why: "on leave".to_owned(),
            }),
        ),
        (
            "filed",
            Deed::Filed(Filed {
                file: "12-05".to_owned(),
                sheets: Some(14),
                kept: NaiveDate::from_ymd_opt(2031, 12, 31).map(Kept::Until),
                reason: String::new(),
            }),
        ),
        (
            "filed.anew",
            Deed::Filed(Filed {
                file: "12-06".to_owned(),
                sheets: None,
                kept: Some(Kept::Rule(TwoTexts {
                    kk: "a".to_owned(),
                    ru: "b".to_owned(),
                    ..TwoTexts::default()
                })),
                reason: "typed wrong".to_owned(),
            }),
        ),
        (
            "register-closed",
            Deed::RegisterClosed(RegisterClosed {
                service: ServiceCode::parse("some-service").unwrap(),
                pack: PackHash("ab".repeat(32)),
                register: RegisterCode::parse("district").unwrap(),
                number: Number::parse("1-2026-50-000001").unwrap(),
                cases: vec![CaseId(Ulid::from(7u128)), CaseId(Ulid::from(8u128))],
                absent: Vec::new(),
            }),
        ),
        (
            "register-closed.received",
            Deed::RegisterClosed(RegisterClosed {
                service: ServiceCode::parse("some-service").unwrap(),
                pack: PackHash("ab".repeat(32)),
                register: RegisterCode::parse("permits-back").unwrap(),
                number: Number::parse("1-2026-64-000001").unwrap(),
                cases: vec![CaseId(Ulid::from(7u128))],
                absent: vec![CaseId(Ulid::from(8u128))],
            }),
        ),
        (
            "registered",
            Deed::Registered(line("district", "1-2026-50-000001")),
        ),
        (
            "journal-entry",
            Deed::JournalEntry(line("applying", "1-2026-60-000001")),
        ),
        (
            "register-filed",
            Deed::RegisterFiled(RegisterFiled {
                number: Number::parse("1-2026-50-000001").unwrap(),
                file: "12-4".to_owned(),
                sheets: Some(3),
                reason: "another year".to_owned(),
            }),
        ),
        (
            "line-struck",
            Deed::LineStruck(LineStruck {
                number: Number::parse("1-2026-50-000001").unwrap(),
                reason: "entered twice".to_owned(),
                again: Some(StepBegun {
                    step: StepCode::parse("forming").unwrap(),
                    due: Some(due(1440)),
                }),
                stopped: vec![StepCode::parse("issuing").unwrap()],
            }),
        ),
        (
            "blank.received",
            Deed::Blank(BlankDeed::Received(BlanksReceived {
                of: blank_kind(),
                first: "N 0012001".to_owned(),
                last: "N 0012100".to_owned(),
                from: "order 7".to_owned(),
            })),
        ),
        (
            "blank.spoiled",
            Deed::Blank(BlankDeed::Spoiled(BlankSpoiled {
                of: blank_kind(),
                number: "N 0012002".to_owned(),
                reason: "torn".to_owned(),
            })),
        ),
        (
            "blank.taken-back",
            Deed::Blank(BlankDeed::TakenBack(BlankEntryTakenBack {
                of: blank_kind(),
                entry: ActId(Ulid::from(9u128)),
                reason: "typed wrong".to_owned(),
            })),
        ),
        ("blank.used", Deed::Blank(BlankDeed::Used(blank_used()))),
        ("blank.freed", Deed::Blank(BlankDeed::Freed(blank_used()))),
        (
            "term-moved",
            Deed::TermMoved(TermMoved {
                step: None,
                was: due(1440),
                due: due(2880),
                day: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
                why: "local holiday".to_owned(),
            }),
        ),
        (
            "delayed",
            Deed::Delayed(Delayed {
                outage: OutageId(Ulid::from_parts(1_790_000_000_000, 1)),
                from: at(10),
                until: Some(at(70)),
            }),
        ),
        (
            "erased",
            Deed::Erased(Erased {
                ground: "term of keeping".to_owned(),
                number: Some(number(1)),
                entries: Vec::new(),
                blanks: Vec::new(),
            }),
        ),
        (
            "office.founded",
            Deed::Office(OfficeDeed::Founded {
                office: "barcelona".to_owned(),
                window: "1".to_owned(),
            }),
        ),
        (
            "office.setting-changed",
            Deed::Office(OfficeDeed::SettingChanged {
                name: "paper".to_owned(),
                value: "a4".to_owned(),
            }),
        ),
        (
            "office.holidays-renewed",
            Deed::Office(OfficeDeed::HolidaysRenewed(HolidaysRenewed {
                was: "ab".repeat(32),
                is: "cd".repeat(32),
            })),
        ),
        (
            "office.sheet-spoiled",
            Deed::Office(OfficeDeed::SheetSpoiled(SheetSpoiled {
                title: "Day sheet".to_owned(),
                cause: SpoilCause::Jam,
                reason: "paper jam".to_owned(),
            })),
        ),
        (
            "office.account-added",
            Deed::Office(OfficeDeed::AccountAdded {
                account: clerk(),
                role: "manager".to_owned(),
            }),
        ),
        (
            "office.account-blocked",
            Deed::Office(OfficeDeed::AccountBlocked { account: clerk() }),
        ),
        (
            "office.account-changed-role",
            changed(AccountChange::Role("chief".to_owned())),
        ),
        (
            "office.account-changed-named",
            changed(AccountChange::Named(Named {
                name_kk: "Айгүл".to_owned(),
                name_ru: "Айгуль".to_owned(),
                post_kk: "консул".to_owned(),
                post_ru: "консул".to_owned(),
            })),
        ),
        ("office.account-changed-removed", changed(AccountChange::Removed)),
        (
            "office.account-changed-password-given",
            changed(AccountChange::PasswordGiven),
        ),
        (
            "office.account-changed-password-changed",
            changed(AccountChange::PasswordChanged),
        ),
        (
            "office.account-changed-recovered",
            changed(AccountChange::Recovered),
        ),
        (
            "office.account-changed-recovery-renewed",
            changed(AccountChange::RecoveryRenewed),
        ),
        (
            "office.session",
            Deed::Office(OfficeDeed::Session(Session {
                account: clerk(),
                event: SessionEvent::Failed,
            })),
        ),
        (
            "office.work-moved",
            Deed::Office(OfficeDeed::WorkMoved(WorkMoved {
                from: clerk(),
                to: ClerkCode::parse("marat").unwrap(),
                why: "on leave".to_owned(),
                cases: 3,
                drafts: 1,
            })),
        ),
        (
            "office.acting-chief-withdrawn",
            Deed::Office(OfficeDeed::ActingChiefWithdrawn { from: day(1) }),
        ),
        (
            "office.acting-chief",
            Deed::Office(OfficeDeed::ActingChief(ActingChief {
                from: day(1),
                until: day(14),
                kk: "Басшының м. а.".to_owned(),
                ru: "И. о. главы".to_owned(),
                order: "№ 7".to_owned(),
            })),
        ),
        (
            "office.state-account",
            Deed::Office(OfficeDeed::StateAccount(StateAccount {
                login: "A.SEITKALI".to_owned(),
                who: "Айгүл".to_owned(),
                event: StateAccountEvent::Made,
                on: day(3),
                ground: "letter 12".to_owned(),
            })),
        ),
        (
            "office.basis-confirmed",
            Deed::Office(OfficeDeed::BasisConfirmed {
                service: service.clone(),
                pack: pack.clone(),
                instruction: "instruction 7".to_owned(),
            }),
        ),
        (
            "office.proposal-turned",
            Deed::Office(OfficeDeed::ProposalTurned {
                service: service.clone(),
                proposal: "standard-315".to_owned(),
                content: "5f".repeat(32),
                on: true,
            }),
        ),
        (
            "office.pack-accepted",
            Deed::Office(OfficeDeed::PackAccepted { service, pack }),
        ),
        (
            "office.arrived",
            Deed::Office(OfficeDeed::Arrived(Arrived {
                visit: visit_id(1),
                ticket: 7,
                purpose: Purpose::Collection,
                case: Some(case_id(7)),
            })),
        ),
        (
            "office.called-to-window",
            Deed::Office(OfficeDeed::CalledToWindow(OfTicket { visit: visit_id(1) })),
        ),
        (
            "office.left-queue",
            Deed::Office(OfficeDeed::LeftQueue(OfTicket { visit: visit_id(2) })),
        ),
        // Withdrawn first, so that the day of the next act stands at the end.
        (
            "office.own-day-withdrawn",
            Deed::Office(OfficeDeed::OwnDayWithdrawn {
                date: NaiveDate::from_ymd_opt(2026, 9, 24).unwrap(),
            }),
        ),
        (
            "office.own-day",
            Deed::Office(OfficeDeed::OwnDay {
                date: NaiveDate::from_ymd_opt(2026, 9, 24).unwrap(),
                working: false,
                why: "local holiday".to_owned(),
            }),
        ),
    ]
    .into_iter()
    .chain(beside())
    .collect()
}

fn due(minute: u32) -> Due {
    Due {
        at: at(minute),
        other: None,
    }
}

/// Complaints, outages, the end of a day.
fn beside() -> Vec<(&'static str, Deed)> {
    let complaint = ComplaintId(Ulid::from_parts(1_790_000_000_000, 2));
    let outage = OutageId(Ulid::from_parts(1_790_000_000_000, 3));
    let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let all = [
        (
            "office.complaint-received",
            OfficeDeed::ComplaintReceived(ComplaintReceived {
                complaint,
                number: Number::parse("1-2026-91-000001").unwrap(),
                received: day,
                from: "CAGLAYAN SUKRU".to_owned(),
                contact: "address".to_owned(),
                addressee: Addressee::Provider,
                about: "refusal".to_owned(),
                case: Some(case_id(7)),
                case_number: Some(number(7)),
                service: ServiceCode::parse("some-service").unwrap(),
                forward: due(4000),
                provider: Some(due(7000)),
            }),
        ),
        (
            "office.complaint-term-moved",
            OfficeDeed::ComplaintTermMoved(ComplaintTermMoved {
                complaint,
                term: ComplaintTerm::Forward,
                was: due(4000),
                due: due(5000),
                day,
                why: "local holiday".to_owned(),
            }),
        ),
        (
            "office.complaint-forwarded",
            OfficeDeed::ComplaintForwarded(ComplaintForwarded {
                complaint,
                to: "ministry".to_owned(),
                letter: "7 of 23.11.2026".to_owned(),
                registered: day,
                body: due(20_000),
            }),
        ),
        (
            "office.complaint-closed",
            OfficeDeed::ComplaintClosed(ComplaintClosed {
                complaint,
                outcome: Outcome::Partly,
                decision: "names put right".to_owned(),
                answer: "8 of 30.11.2026".to_owned(),
            }),
        ),
        (
            "office.outage-noticed",
            OfficeDeed::OutageNoticed(OutageNoticed {
                outage,
                noticed: at(10),
                failed: Failed::Channel,
                cause: "cable".to_owned(),
                told: "operator".to_owned(),
            }),
        ),
        (
            "office.outage-restored",
            OfficeDeed::OutageRestored(OutageRestored {
                outage,
                restored: at(70),
                cause: "cable cut".to_owned(),
            }),
        ),
        (
            "office.day-closed",
            OfficeDeed::DayClosed(DayClosed {
                date: day,
                seq: 412,
                head: "a1b2c3d4".to_owned(),
                sha256: "cd".repeat(32),
            }),
        ),
    ];
    all.into_iter()
        .map(|(name, deed)| (name, Deed::Office(deed)))
        .collect()
}
