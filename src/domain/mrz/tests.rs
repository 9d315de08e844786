//! The specimens and tables of Doc 9303, and what is said about names, codes, dates and numbers.

mod names;
mod random;
mod repairs;
mod typing;

use super::compose::{Holder, compose};
use super::*;

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn read(text: &str) -> Box<Mrz> {
    Mrz::read(text, on()).unwrap_or_else(|say| panic!("{text}: {say:?}"))
}

fn ids(mrz: &Mrz) -> Vec<&'static str> {
    mrz.problems.iter().map(|p| p.say.id).collect()
}

const TD3: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD3_NEW: &str =
    "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const TD1: &str =
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const MRV_A: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<";
const MRV_B: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<";
const KAZ: &str =
    "IDKAZ0123456784900101300017<<<\n9001011M3001019KAZ<<<<<<<<<<<4\nSPECIMEN<<ULGI<<<<<<<<<<<<<<<<";

#[test]
fn the_specimens() {
    for (text, format, code, number, nationality, birth, expiry, optional, digits) in [
        (
            TD3,
            Format::Td3,
            "P",
            "L898902C3",
            "UTO",
            "1974-08-12",
            "2012-04-15",
            "ZE184226B",
            "62910",
        ),
        (
            TD3_NEW,
            Format::Td3,
            "PP",
            "L898902C3",
            "UTO",
            "1974-08-12",
            "2012-04-15",
            "ZE184226B",
            "62910",
        ),
        (
            TD2,
            Format::Td2,
            "I",
            "D23145890",
            "UTO",
            "1974-08-12",
            "2012-04-15",
            "",
            "7296",
        ),
        (
            TD1,
            Format::Td1,
            "I",
            "D23145890",
            "UTO",
            "1974-08-12",
            "2012-04-15",
            "",
            "7296",
        ),
        (
            MRV_A,
            Format::MrvA,
            "V",
            "L8988901C",
            "XXX",
            "1940-09-07",
            "1996-12-10",
            "6ZE184226B",
            "489",
        ),
        (
            MRV_B,
            Format::MrvB,
            "V",
            "L8988901C",
            "XXX",
            "1940-09-07",
            "1996-12-10",
            "",
            "489",
        ),
    ] {
        let mrz = read(text);
        assert_eq!(mrz.format, format, "{text}");
        assert!(mrz.is_valid(), "{:?}", mrz.problems);
        assert_eq!(mrz.lines().join("\n"), text);
        assert_eq!(
            (mrz.document_code.as_str(), mrz.issuing_state.as_str()),
            (code, "UTO")
        );
        assert_eq!(
            (mrz.name.surname.as_str(), mrz.name.given_names.as_str()),
            ("ERIKSSON", "ANNA MARIA")
        );
        assert!(!mrz.name.truncated);
        assert_eq!(
            (mrz.number.as_str(), mrz.nationality.as_str()),
            (number, nationality)
        );
        assert_eq!(mrz.birth.unwrap().to_string(), birth);
        assert_eq!(mrz.expiry.unwrap().to_string(), expiry);
        assert_eq!((mrz.sex, mrz.optional.as_str()), (Some(Sex::Female), optional));
        assert_eq!(mrz.checks.iter().map(|c| c.given).collect::<String>(), digits);
        assert_eq!(mrz.is_visa(), ids(&mrz).contains(&"mrz-visa"));
        assert!(ids(&mrz).contains(&"mrz-state-specimen"));
        assert!(mrz.repairs.is_empty());
    }
}

#[test]
fn a_kazakhstani_card_holds_the_iin() {
    let mrz = read(KAZ);
    assert!(mrz.problems.is_empty() && mrz.is_valid(), "{:?}", mrz.problems);
    assert_eq!(
        (
            mrz.document_code.as_str(),
            mrz.number.as_str(),
            mrz.optional.as_str()
        ),
        ("ID", "012345678", "900101300017")
    );
    assert_eq!(
        (mrz.name.surname.as_str(), mrz.name.given_names.as_str()),
        ("SPECIMEN", "ULGI")
    );
}

#[test]
fn long_document_numbers() {
    let lines = compose(
        Format::Td1,
        &Holder {
            number: "D23145890734",
            ..holder()
        },
    )
    .unwrap();
    assert_eq!(lines[0], "I<UTOD23145890<7349<<<<<<<<<<<");
    let mrz = read(&lines.join("\n"));
    assert!(mrz.is_valid(), "{:?}", mrz.problems);
    assert_eq!((mrz.number.as_str(), mrz.optional.as_str()), ("D23145890734", ""));
    let mrz = read(
        &compose(
            Format::Td2,
            &Holder {
                number: "D23145890734",
                ..holder()
            },
        )
        .unwrap()
        .join("\n"),
    );
    assert!(mrz.is_valid());
    assert_eq!(mrz.number, "D23145890734");
    // The rest misread: the check digit of the whole number finds it.
    let mrz = read(&lines.join("\n").replace("<7349<", "<7348<"));
    assert_eq!(
        ids(&mrz),
        ["mrz-check-wrong", "mrz-state-specimen", "mrz-state-specimen"]
    );
    assert_eq!(
        (mrz.checks[0].line, mrz.checks[0].column, mrz.checks[0].expected),
        (1, 19, '9')
    );
    // Letters after the number's own check digit stay the State's.
    let mrz = read(
        &compose(
            Format::Td1,
            &Holder {
                number: "D23145890734",
                optional: "AB1",
                ..holder()
            },
        )
        .unwrap()
        .join("\n"),
    );
    assert_eq!(
        (mrz.number.as_str(), mrz.optional.as_str(), mrz.is_valid()),
        ("D23145890734", "AB1", true)
    );
    // A passport has no long numbers: a filler in the check place is a failed check digit there.
    assert!(
        compose(
            Format::Td3,
            &Holder {
                number: "D23145890734",
                ..holder()
            }
        )
        .is_none()
    );
    assert_eq!(read(&TD3.replace("C36UTO", "C3<UTO")).checks[0].given, '<');
}

fn holder() -> Holder<'static> {
    Holder {
        document_code: "I",
        issuing_state: "UTO",
        surname: "Eriksson",
        given_names: "Anna Maria",
        number: "D23145890",
        nationality: "UTO",
        birth: "740812",
        sex: "F",
        expiry: "120415",
        optional: "",
        optional2: "",
    }
}

/// A passport with one part of its second line changed and the check digits made right again.
fn passport(change: impl Fn(&mut Holder)) -> Box<Mrz> {
    let mut holder = Holder {
        document_code: "P",
        ..holder()
    };
    change(&mut holder);
    read(&compose(Format::Td3, &holder).unwrap().join("\n"))
}

#[test]
fn codes_of_states_and_documents() {
    for (code, said) in [
        ("D", ""),
        ("KAZ", ""),
        ("RKS", ""),
        ("UNO", ""),
        ("EUE", ""),
        ("GBD", ""),
        ("XXA", "mrz-stateless"),
        ("XXB", "mrz-refugee"),
        ("XXC", "mrz-refugee"),
        ("XXX", "mrz-nationality-unspecified"),
        ("SUN", "mrz-state-withdrawn"),
        ("UTO", "mrz-state-specimen"),
        ("WSA", "mrz-state-not-listed"),
        ("QZQ", "mrz-state-unknown"),
        ("", "mrz-state-unknown"),
    ] {
        let mrz = passport(|h| (h.nationality, h.issuing_state) = (code, "KAZ"));
        assert_eq!(mrz.nationality, code);
        assert_eq!(
            ids(&mrz),
            Some(said)
                .filter(|s| !s.is_empty())
                .into_iter()
                .collect::<Vec<_>>(),
            "{code}"
        );
        assert!(mrz.is_valid());
    }
    for (code, said) in [
        ("XXA", "mrz-state-not-issuer"),
        ("GBN", "mrz-state-not-issuer"),
        ("QZQ", "mrz-state-unknown"),
    ] {
        assert_eq!(
            ids(&passport(|h| (h.nationality, h.issuing_state) = ("KAZ", code))),
            [said]
        );
    }
    for code in [
        "P", "PP", "PE", "PD", "PO", "PR", "PT", "PS", "PL", "PM", "PU", "PX",
    ] {
        let mrz = passport(|h| (h.document_code, h.nationality, h.issuing_state) = (code, "KAZ", "KAZ"));
        assert!(mrz.problems.is_empty(), "{code}");
    }
    for (format, code, said) in [
        (Format::Td3, "F", Some("mrz-code-unusual")),
        (Format::Td1, "IV", Some("mrz-code-unusual")),
        (Format::Td1, "AI", Some("mrz-code-unusual")),
        (Format::Td1, "AC", Some("mrz-code-crew")),
        (Format::Td1, "C", None),
        (Format::Td2, "AC", Some("mrz-code-unusual")),
        (Format::Td2, "ID", None),
    ] {
        let holder = Holder {
            document_code: code,
            issuing_state: "KAZ",
            nationality: "KAZ",
            ..holder()
        };
        let mrz = read(&compose(format, &holder).unwrap().join("\n"));
        assert_eq!(
            (mrz.format, ids(&mrz)),
            (format, said.into_iter().collect()),
            "{code}"
        );
    }
    let mrz = read(&TD3.replacen("UTO", "UT0", 1));
    assert!(ids(&mrz).contains(&"mrz-not-a-letter"));
    assert_eq!((mrz.repairs[0].column, mrz.repairs[0].likely), (5, 'O'));
}

#[test]
fn dates_and_sex() {
    for (birth, read, said) in [
        ("740812", Some("1974-08-12"), None),
        ("7408<<", Some("1974-08-XX"), Some("mrz-birth-partly")),
        ("74<<<<", Some("1974-XX-XX"), Some("mrz-birth-partly")),
        ("740000", Some("1974-XX-XX"), Some("mrz-birth-zeros")),
        ("<<<<<<", None, Some("mrz-birth-unknown")),
        ("741312", None, Some("mrz-birth-not-a-date")),
    ] {
        let mrz = passport(|h| (h.birth, h.nationality, h.issuing_state) = (birth, "D", "D"));
        assert_eq!(mrz.birth.map(|b| b.to_string()).as_deref(), read);
        assert_eq!(
            (ids(&mrz), mrz.is_valid()),
            (said.into_iter().collect(), birth != "741312"),
            "{birth}"
        );
    }
    for (expiry, read, said) in [
        ("300101", Some("2030-01-01"), None),
        ("961210", Some("1996-12-10"), Some("mrz-expiry-far")),
        ("<<<<<<", None, Some("mrz-expiry-none")),
        ("300230", None, Some("mrz-expiry-not-a-date")),
    ] {
        let mrz = passport(|h| (h.expiry, h.nationality, h.issuing_state) = (expiry, "D", "D"));
        assert_eq!(mrz.expiry.map(|d| d.to_string()).as_deref(), read);
        assert_eq!(ids(&mrz), said.into_iter().collect::<Vec<_>>(), "{expiry}");
    }
    for (sex, read, said) in [
        ("M", Some(Sex::Male), None),
        ("F", Some(Sex::Female), None),
        ("<", Some(Sex::Unspecified), None),
        ("X", Some(Sex::Unspecified), Some("mrz-sex-x")),
        ("K", None, Some("mrz-sex-wrong")),
    ] {
        let mrz = passport(|h| (h.sex, h.nationality, h.issuing_state) = (sex, "D", "D"));
        assert_eq!((mrz.sex, ids(&mrz)), (read, said.into_iter().collect()), "{sex}");
    }
}

#[test]
fn an_unused_personal_number_has_zero_or_a_filler() {
    let mrz = passport(|h| (h.nationality, h.issuing_state) = ("D", "D"));
    let text = mrz.lines().join("\n");
    assert_eq!(text.get(text.len() - 2..text.len() - 1), Some("0"));
    let mut filler = text.clone();
    filler.replace_range(text.len() - 2..text.len() - 1, "<");
    for text in [text, filler] {
        assert!(
            read(&text).is_valid() && read(&text).problems.is_empty(),
            "{text}"
        );
    }
    // In use, it needs its digit.
    assert!(!read(&TD3.replace("B<<<<<10", "B<<<<<<0")).is_valid());
}

#[test]
fn numbers_that_are_missing_or_have_gaps() {
    let mrz = passport(|h| (h.number, h.nationality, h.issuing_state) = ("", "D", "D"));
    assert_eq!(ids(&mrz), ["mrz-number-missing"]);
    let mrz = passport(|h| (h.number, h.nationality, h.issuing_state) = ("AB<12", "D", "D"));
    assert_eq!(
        (mrz.number.as_str(), ids(&mrz)),
        ("AB 12", vec!["mrz-number-gap"])
    );
}
