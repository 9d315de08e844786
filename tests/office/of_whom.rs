//! What is asked, printed and decided of some and not of others: results, the application that is signed, the validity of
//! a paper, where it is decided, and the number of an organisation.

use super::desk::*;
use crate::made_up;
use tereze::app::key::Key;
use tereze::domain::case::{Case, State};
use tereze::domain::checklist::What;
use tereze::domain::code::{DocumentCode, FieldKey, ServiceCode};
use tereze::domain::institution::InstitutionKind;
use tereze::domain::trouble::Weight;
use tereze::forms::check;
use tereze::forms::embedded;
use tereze::forms::pack::Pack;
use tereze::office::application;
use tereze::office::content;
use tereze::office::demo::chance::Chance;
use tereze::office::demo::filling::{self, Visit};
use tereze::office::draft::{Draft, Stage};
use tereze::office::intake;
use tereze::office::request::{GrantAnswer, Reply, Request};

const LEAVING: &str = "residence-deregistration";

fn text_of(service: &str) -> &'static str {
    let file = format!("{service}.toml");
    embedded::PACKS.iter().find(|(name, _)| *name == file).unwrap().1
}

fn use_own(desk: &mut Desk, text: &str) {
    desk.put_file("own.toml", text);
    let pack = check::hash(text.as_bytes());
    let accepted = desk.ask(Request::AcceptPack { pack });
    assert!(matches!(accepted, Reply::Office(_)), "{accepted:?}");
}

fn accepted(desk: &mut Desk, service: &str, answers: &[(&str, &str)]) -> Case {
    let view = desk.view.clone();
    let mut ask = |request| desk.ask(request);
    made_up::accepted(&mut ask, &view, service, 1, answers, now()).remove(0)
}

fn pack(desk: &Desk, service: &str) -> Pack {
    let service = ServiceCode::parse(service).unwrap();
    desk.view.catalogue.pack(&service).unwrap().clone()
}

/// Somebody of the service at the counter, with all that is asked; of this category, where one is named.
fn begun(desk: &Desk, pack: &Pack, of: Option<&str>) -> Draft {
    let people = filling::eligible(&desk.view, pack, now().date_naive());
    let fits = |category: &str| of.is_none_or(|of| of == category);
    let (category, all) = people.into_iter().find(|(c, _)| fits(c.as_str())).unwrap();
    let visit = Visit {
        someone: all[0],
        category,
        request: pack.requests[0].code.clone(),
        nth: 0,
    };
    filling::draft(&desk.view, pack, &visit, now(), &mut Chance::new(7)).unwrap()
}

fn said(draft: &Draft, pack: &Pack, key: &str) -> Vec<&'static str> {
    let findings = application::findings(draft, pack, now().date_naive());
    let of = findings.into_iter().filter(|f| f.key == key);
    of.map(|f| f.problem.say.id).collect()
}

#[test]
fn a_result_is_asked_of_those_of_whom_it_holds() {
    let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
    // Were it needed, it would be of those who leave the republic, and of nobody else.
    let text = text_of(LEAVING);
    let optional = "when     = { chosen = { leaves_for = [\"outside\"] } }\nfill     = \"optional\"\n";
    assert!(text.contains(optional));
    use_own(
        &mut desk,
        &text.replacen("\nfill     = \"optional\"\nmax      = 120", "\nmax      = 120", 1),
    );
    let leaving = FieldKey::parse("exit_document").unwrap();
    let answer = |exit: Option<&str>| {
        let mut values: std::collections::BTreeMap<FieldKey, Vec<String>> = [
            ("removed_address", vec!["Тараз қ.", "г. Тараз"]),
            ("removed_on", vec!["20112026"]),
            ("card_address", vec!["no-carrier"]),
        ]
        .into_iter()
        .map(|(key, cells)| {
            let cells = cells.into_iter().map(str::to_owned).collect();
            (FieldKey::parse(key).unwrap(), cells)
        })
        .collect();
        values.extend(exit.map(|e| (leaving.clone(), vec![e.to_owned()])));
        GrantAnswer {
            values,
            ..GrantAnswer::default()
        }
    };
    let stays = accepted(&mut desk, LEAVING, &[("leaves_for", "inside")]).id;
    let granted = desk.recorded(Request::Grant {
        case: stays,
        answer: answer(Some("№ 7")),
    });
    assert_eq!(granted.state, State::Granted);
    assert!(
        !granted.result.contains_key(&leaving),
        "not asked, and not recorded"
    );
    let leaves = accepted(&mut desk, LEAVING, &[("leaves_for", "outside")]).id;
    let missing = desk.trouble(Request::Grant {
        case: leaves,
        answer: answer(None),
    });
    assert_eq!(missing, "problem-value-missing");
    let granted = desk.recorded(Request::Grant {
        case: leaves,
        answer: answer(Some("№ 7")),
    });
    assert!(granted.result.contains_key(&leaving));
}

#[test]
fn an_application_that_is_not_of_this_person_is_not_among_their_documents() {
    let application = DocumentCode::parse("application").unwrap();
    let mut desk = Desk::new();
    let draft = desk.whole("aged");
    let presented = |draft: &Draft, pack: &Pack| intake::presented(draft, pack, now().date_naive());
    assert!(presented(&draft, &desk.pack()).contains_key(&application));
    let when = "code     = \"application\"\nwhen     = { category = [\"heir\"] }\n";
    let text = embedded::PACKS[0].1.replace("code     = \"application\"\n", when);
    assert_eq!(text.matches(when).count(), 2, "the document and its paper");
    use_own(&mut desk, &text);
    let draft = desk.whole("aged");
    assert!(!presented(&draft, &desk.pack()).contains_key(&application));
    let verdict = intake::checklist_in(&desk.view, &draft, &desk.pack(), now().date_naive()).verdict;
    assert!(verdict.complete(), "{verdict:?}");
    let view = match desk.ask(Request::Accept(Box::new(draft))) {
        Reply::Accepted(view) => view,
        other => panic!("{other:?}"),
    };
    assert!(!view.case.documents.contains_key(&application));
}

#[test]
fn the_old_passport_is_taken_whatever_date_it_bears() {
    let desk = Desk::inland(InstitutionKind::ServiceCentre);
    let own = pack(&desk, "passport-id");
    let text = text_of("passport-id").replace("expires  = \"not asked\"\n", "");
    let asking = check::read("own.toml", text.as_bytes()).unwrap();
    let past = chrono::NaiveDate::from_ymd_opt(2020, 1, 31);
    let mut draft = begun(&desk, &own, None);
    draft.mrz.clear();
    set(&mut draft, "document_expires", &["31012020"]);
    let identity = own
        .documents
        .iter()
        .find(|d| draft.documents.contains_key(&d.code) && !d.formats.is_empty());
    let identity = identity.unwrap().code.clone();
    draft.documents.get_mut(&identity).unwrap().valid_until = past;
    for (pack, problems, lacks) in [(&own, vec![], 0), (&asking, vec!["counter-document-expired"], 1)] {
        assert_eq!(said(&draft, pack, "document_expires"), problems);
        let list = intake::checklist_in(&desk.view, &draft, pack, now().date_naive());
        let expired = list.verdict.lacks.iter().filter(|l| l.what == What::Expired);
        assert_eq!(expired.count(), lacks);
    }
    // What expires before the result is there bars nothing either.
    set(&mut draft, "document_expires", &["21112026"]);
    let in_office = |pack| {
        let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
        let found = application::findings_in(&desk.view, &draft, pack, at);
        found.into_iter().filter(|f| f.key == "document_expires").count()
    };
    assert_eq!((in_office(&own), in_office(&asking)), (0, 1));
}

#[test]
fn it_is_decided_where_its_channel_says() {
    let mut window = Desk::inland(InstitutionKind::Police);
    let case = accepted(&mut window, "labour-permit", &[]);
    assert_eq!(case.state, State::Waiting, "point 7: nothing is transferred");
    let mut corporation = Desk::inland(InstitutionKind::StateCorporation);
    let case = accepted(&mut corporation, "labour-permit", &[]);
    assert_eq!(
        case.state,
        State::Accepted,
        "point 12: formalised in another system"
    );
    let open = |case: &Case| -> Vec<String> {
        let open = case.steps.iter().filter(|s| s.done.is_none());
        open.map(|s| s.begun.step.to_string()).collect()
    };
    assert_eq!(open(&case), ["formalise"]);
    let case = corporation.recorded(Request::Transfer {
        case: case.id,
        outer_number: "ХҚКО-7".to_owned(),
    });
    assert_eq!(
        (case.state, open(&case)),
        (State::Waiting, vec!["deliver-papers".to_owned()])
    );
}

/// The legal person is the applicant on each paper, and the citizen stands beside it; both find the draft and the case.
#[test]
fn a_legal_person_applies_and_is_found() {
    for service in [LEAVING, "residence-registration"] {
        let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
        desk.ask(Request::ConfirmBasis {
            service: ServiceCode::parse(service).unwrap(),
            instruction: "7".to_owned(),
        });
        let pack = pack(&desk, service);
        let mut draft = begun(&desk, &pack, Some("legal-person"));
        set(&mut draft, "organisation", &["«Комета» ЖШС", "ТОО «Комета»"]);
        set(&mut draft, "bin", &["960340000514"]);
        desk.ask(Request::SaveDraft(Box::new(draft.clone())));
        let find = |desk: &mut Desk, text: &str| {
            let text = text.to_owned();
            match desk.ask(Request::Find { text }) {
                Reply::Found { rows, .. } => rows,
                other => panic!("{other:?}"),
            }
        };
        for text in ["960340000514", "9603400", "комета"] {
            let rows = find(&mut desk, text);
            let drafts: Vec<_> = rows.iter().map(|r| (r.id, r.state.as_str())).collect();
            assert_eq!(drafts, [(draft.id, "draft")], "{text}");
        }
        let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(draft.clone()))) else {
            panic!("not accepted");
        };
        let case = view.case;
        for text in ["960340000514", "9603400", "комета"] {
            assert_eq!(
                find(&mut desk, text).first().map(|r| r.id),
                Some(case.id),
                "{text}"
            );
        }
        let sayer = tereze::texts::Sayer::default();
        let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
        let number = case.number.clone().unwrap();
        let coupon = pack.papers.iter().find(|p| p.code.as_str() == "coupon").unwrap();
        let says = |case: &Case| {
            let paper = content::of_case(case, &pack, coupon, &number, &desk.view, &sayer, at);
            let value = |key: &str| paper.values.get(key).map(|v| format!("{v:?}"));
            (value("applicant").unwrap(), value("applied_for"))
        };
        let (applicant, citizen) = says(&case);
        for text in ["«Комета» ЖШС, БСН 960340000514", "ТОО «Комета», БИН 960340000514"]
        {
            assert!(applicant.contains(text), "{applicant}");
        }
        let citizen = citizen.unwrap();
        assert!(citizen.contains(&case.person.cyrillic), "{citizen}");
        assert_eq!(
            case.person.shown(),
            case.person.cyrillic,
            "lists name the citizen"
        );
        // A natural person is the applicant and nobody besides.
        let own = begun(&desk, &pack, Some("person"));
        let Reply::Accepted(view) = desk.ask(Request::Accept(Box::new(own))) else {
            panic!("not accepted");
        };
        let paper = content::of_case(&view.case, &pack, coupon, &number, &desk.view, &sayer, at);
        assert!(format!("{:?}", paper.values["applicant"]).contains(&view.case.person.cyrillic));
        assert!(!paper.values.contains_key("applied_for"));
    }
}

/// The receipt of a refused intake is the legal person's, before anything else was typed; until it is named nobody is
/// refused, and its number alone is no name.
#[test]
fn the_receipt_of_a_legal_person_names_it() {
    let mut desk = Desk::inland(InstitutionKind::ServiceCentre);
    let service = "residence-registration";
    desk.ask(Request::ConfirmBasis {
        service: ServiceCode::parse(service).unwrap(),
        instruction: "7".to_owned(),
    });
    let pack = pack(&desk, service);
    let mut draft = begun(&desk, &pack, Some("legal-person"));
    draft.documents.clear();
    draft.mrz.clear();
    draft.fields.clear();
    draft.consent_signed = false;
    set(&mut draft, "surname", &["", "", "Жайлауов"]);
    set(&mut draft, "bin", &["960340000514"]);
    let unnamed = desk.trouble(Request::RefuseIntake(Box::new(draft.clone())));
    assert_eq!(unnamed, "refusal-receipt-to-nobody");
    let receipt = pack
        .papers
        .iter()
        .find(|p| p.code.as_str() == "intake-receipt")
        .unwrap();
    let sayer = tereze::texts::Sayer::default();
    let at = now().with_timezone(&desk.view.settings.zone).fixed_offset();
    let paper = content::of_draft(&draft, &pack, receipt, &desk.view, &sayer, at);
    let applicant = format!("{:?}", paper.values["applicant"]);
    assert!(
        applicant.contains("Жайлауов") && !applicant.contains("БИН"),
        "{applicant}"
    );
    // One spelling does for both languages.
    set(&mut draft, "organisation", &["", "ТОО «Комета»"]);
    let Reply::IntakeRefused(view) = desk.ask(Request::RefuseIntake(Box::new(draft))) else {
        panic!("not refused");
    };
    let sheet = desk.printed(view.case.id, "intake-receipt");
    let preview = sheet.preview.join(" ");
    for text in ["ТОО «Комета», БСН 960340000514", "ТОО «Комета», БИН 960340000514"]
    {
        assert!(preview.contains(text), "{preview}");
    }
    let numbered = view.case.number.unwrap().to_string();
    // The question names as grounds what stands on the receipt, and the office's own rules apart.
    let mut again = begun(&desk, &pack, Some("legal-person"));
    again.documents.clear();
    again.stage = Stage::Checklist;
    set(&mut again, "organisation", &["«Комета» ЖШС", "ТОО «Комета»"]);
    desk.ask(Request::SaveDraft(Box::new(again)));
    let mut program = Program::before(desk);
    program.key(Key::Enter);
    program.key(Key::F(8));
    let asked = program.screen();
    for text in [
        "ходатайство администрации юридического лица: не представлено",
        "Не основание для отказа, правило учреждения: документ, удостоверяющий личность представителя;",
    ] {
        assert!(asked.contains(text), "{text}: {asked}");
    }
    assert!(!asked.contains("представителя: не представлено"), "{asked}");
    program.key(Key::Esc);
    program.key(Key::Esc);
    program.key(Key::F(3));
    program.text(&numbered);
    program.key(Key::Enter);
    let applicant = "Заявитель | ТОО «Комета», БИН 960340000514";
    assert!(program.shows(applicant), "{}", program.screen());
}

/// What no choice is is refused at its field; a zone of a card is no passport's; a number of somebody born on another day,
/// or of the other sex, is told of and bars nothing.
#[test]
fn choices_and_numbers_are_held_against_what_is_known() {
    let desk = Desk::inland(InstitutionKind::ServiceCentre);
    let pack = pack(&desk, LEAVING);
    let mut draft = begun(&desk, &pack, Some("person"));
    for key in ["leaves_for", "document_kind", "own_iin"] {
        assert_eq!(said(&draft, &pack, key), [""; 0], "{key}: {}", draft.text(key));
    }
    set(&mut draft, "leaves_for", &["штышву"]);
    assert_eq!(said(&draft, &pack, "leaves_for"), ["problem-choice"]);
    let mrz = application::mrz_of(&draft, now().date_naive()).unwrap();
    let (own, other) = match mrz.document_code.starts_with('P') {
        true => ("passport", "identity-card"),
        false => ("identity-card", "passport"),
    };
    assert_eq!(draft.text("document_kind"), own);
    set(&mut draft, "document_kind", &[other]);
    assert!(said(&draft, &pack, "document_kind").contains(&"application-differs"));
    set(&mut draft, "own_iin", &["850607400121"]);
    let told = said(&draft, &pack, "own_iin");
    assert!(told.contains(&"iin-birth-differs"), "{told:?}");
    let errors = application::findings(&draft, &pack, now().date_naive());
    let errors = errors
        .iter()
        .filter(|f| f.key == "own_iin" && f.problem.weight == Weight::Error);
    assert_eq!(errors.count(), 0);
}

#[test]
fn the_number_of_an_organisation_is_looked_at() {
    let desk = Desk::inland(InstitutionKind::ServiceCentre);
    let pack = pack(&desk, LEAVING);
    let mut draft = begun(&desk, &pack, Some("legal-person"));
    assert_eq!(said(&draft, &pack, "bin"), [""; 0], "{}", draft.text("bin"));
    for (bin, id) in [
        ("960340000514", None),
        ("961141000023", None),
        ("960340000515", Some("iin-control-wrong")),
        ("96034000051", Some("iin-length")),
        ("9603400005I4", Some("iin-not-a-digit")),
        // A person's.
        ("900101300017", Some("iin-not-bin")),
        // The thirteenth month; its control digit is right.
        ("961340000001", Some("iin-bin-month")),
    ] {
        set(&mut draft, "bin", &[bin]);
        let wanted: Vec<&str> = id.into_iter().collect();
        assert_eq!(said(&draft, &pack, "bin"), wanted, "{bin}");
    }
}
