//! Numbers made and read, and what never may happen.

use super::*;
use proptest::prelude::*;

fn iin(text: &str) -> Iin {
    Iin::parse(text).unwrap()
}

fn sum(text: &str, weights: [u32; 11]) -> u32 {
    iin(text)
        .digits()
        .iter()
        .zip(weights)
        .map(|(d, w)| u32::from(*d) * w)
        .sum()
}

#[test]
fn control_digits_of_the_first_pass() {
    for (number, s1, digit) in [
        ("900101300017", 51, 7),
        ("851215400014", 103, 4),
        ("050630500017", 95, 7),
        ("120229600019", 130, 9),
        ("991231300013", 91, 3),
        ("960340000514", 114, 4),
        ("160440007161", 188, 1),
    ] {
        assert_eq!(
            (sum(number, FIRST), sum(number, FIRST) % 11),
            (s1, u32::from(digit)),
            "{number}"
        );
        assert_eq!(
            (iin(number).expected(), iin(number).given()),
            (Some(digit), digit)
        );
        assert!(iin(number).is_valid() && iin(number).problems().is_empty());
    }
}

#[test]
fn control_digits_of_the_second_pass() {
    for (number, s1, s2, digit) in [
        ("900101300811", 131, 78, 1),
        ("851215400506", 142, 149, 6),
        ("050630500809", 164, 130, 9),
        ("120229601806", 208, 182, 6),
        ("991231300408", 120, 140, 8),
    ] {
        assert_eq!((sum(number, FIRST), sum(number, SECOND)), (s1, s2), "{number}");
        assert_eq!((s1 % 11, s2 % 11), (10, u32::from(digit)));
        assert_eq!(iin(number).expected(), Some(digit));
        assert!(iin(number).is_valid());
    }
}

#[test]
fn stems_that_are_skipped_have_no_digit() {
    for (stem, s1, s2) in [
        ("90010130080", 120, 76),
        ("85121540052", 164, 153),
        ("05063050086", 230, 142),
    ] {
        for last in 0..10 {
            let number = format!("{stem}{last}");
            assert_eq!((sum(&number, FIRST), sum(&number, SECOND)), (s1, s2));
            assert_eq!((iin(&number).expected(), iin(&number).is_valid()), (None, false));
            assert_eq!(iin(&number).problems()[0].say.id, "iin-never-given");
        }
    }
    // Of 10,000 serials, 910 reach the second pass and 82 are skipped.
    let (mut second, mut skipped) = (0, 0);
    for serial in 0..10_000 {
        let number = format!("9001013{serial:04}0");
        second += u32::from(sum(&number, FIRST) % 11 == 10);
        skipped += u32::from(iin(&number).expected().is_none());
    }
    assert_eq!((second, skipped), (910, 82));
}

#[test]
fn public_test_numbers() {
    for number in [
        "871008401427",
        "760212350620",
        "800416300257",
        "680503450037",
        "800416100254",
        "680503250034",
        "061211600012",
        "791028302728",
    ] {
        assert!(iin(number).is_valid(), "{number}");
        assert_eq!(iin(number).kind(), Kind::Iin);
    }
    for number in [
        "960340000514",
        "160440007161",
        "940140000385",
        "950341000052",
        "961141000023",
        "070941024691",
        "990140004654",
    ] {
        assert!(iin(number).is_valid(), "{number}");
        assert_eq!((iin(number).kind(), iin(number).hint()), (Kind::Bin, None));
        assert_eq!(iin(number).notes(), [Say::new("iin-is-bin")]);
    }
}

#[test]
fn wrong_numbers() {
    let wrong = iin("900101300018");
    assert_eq!(
        (wrong.is_valid(), wrong.expected(), wrong.given()),
        (false, Some(7), 8)
    );
    assert_eq!(
        wrong.problems()[0].weight,
        crate::domain::trouble::Weight::Warning
    );
    for (number, note) in [
        ("901301300017", "iin-no-date"),
        ("900230300010", "iin-no-date"),
        ("900001300010", "iin-no-date"),
        ("900140300010", "iin-is-bin"),
        ("900170300010", "iin-no-date"),
        ("900101000010", "iin-seventh-unassigned"),
        ("900101700010", "iin-seventh-unassigned"),
        ("900101800010", "iin-seventh-unassigned"),
        ("900101900010", "iin-seventh-unassigned"),
        ("961340000514", "iin-is-bin"),
    ] {
        assert_eq!(iin(number).hint(), None, "{number}");
        assert_eq!(iin(number).notes()[0].id, note, "{number}");
    }
    assert_eq!(iin("961340000514").notes()[1].id, "iin-bin-month");
    for (text, id) in [
        ("90010130001", "iin-length"),
        ("9001013000170", "iin-length"),
        ("", "iin-length"),
        ("90010130001O", "iin-not-a-digit"),
        ("９００１０１３０００１７", "iin-not-a-digit"),
        ("900101-30001", "iin-not-a-digit"),
    ] {
        assert_eq!(Iin::parse(text).unwrap_err().id, id, "{text}");
    }
    assert_eq!(iin(" 900101 300017\n").to_string(), "900101300017");
}

#[test]
fn hints() {
    for (number, birth, sex) in [
        ("900101300017", "1990-01-01", Sex::Male),
        ("851215400014", "1985-12-15", Sex::Female),
        ("050630500017", "2005-06-30", Sex::Male),
        ("120229600019", "2012-02-29", Sex::Female),
        ("800416100254", "1880-04-16", Sex::Male),
        ("680503250034", "1868-05-03", Sex::Female),
    ] {
        let birth = BirthDate::parse(birth).unwrap();
        assert_eq!(iin(number).hint(), Some(Hint { birth, sex }), "{number}");
        assert!(iin(number).notes().is_empty());
        assert!(iin(number).differences(Some(birth), Some(sex)).is_empty());
    }
}

#[test]
fn differences_are_notes() {
    let number = iin("900101300017");
    let ids = |birth: &str, sex| {
        let birth = BirthDate::parse(birth).ok();
        number
            .differences(birth, sex)
            .iter()
            .map(|s| s.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("1990-01-02", Some(Sex::Male)), ["iin-birth-differs"]);
    assert_eq!(ids("1990-02-XX", None), ["iin-birth-differs"]);
    assert_eq!(ids("1990-01-XX", Some(Sex::Female)), ["iin-sex-differs"]);
    assert_eq!(ids("1990-XX-XX", Some(Sex::Unspecified)), [""; 0]);
    assert_eq!(
        ids("1890-01-01", Some(Sex::Female)),
        ["iin-birth-differs", "iin-sex-differs"]
    );
    assert!(
        iin("901301300017")
            .differences(BirthDate::parse("1990-01-01").ok(), Some(Sex::Male))
            .is_empty()
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,20}|[0-9]{12}") {
        if let Ok(number) = Iin::parse(&text) {
            let _ = (number.hint(), number.notes(), number.problems());
            prop_assert_eq!(number.to_string(), text.split_whitespace().collect::<String>());
        }
    }

    /// The digit finds a single wrong digit of the stem, save the eleventh: its weight in the first pass is 11, nought.
    #[test]
    fn one_wrong_digit_is_found(stem in "[0-9]{11}", at in 0usize..11, more in 1u8..10) {
        let number = iin(&format!("{stem}0"));
        let digit = number.expected();
        let Some(digit) = digit else { return Ok(()) };
        let right = format!("{stem}{digit}");
        prop_assert!(iin(&right).is_valid());
        let mut wrong = right.into_bytes();
        wrong[at] = b'0' + (number.digits()[at] + more) % 10;
        let wrong = iin(&String::from_utf8(wrong).unwrap());
        // The two passes differ in their weights, so a number of the other pass can coincide.
        let pass = |n: &Iin| sum(&n.to_string(), FIRST) % 11 == 10;
        if pass(&wrong) == pass(&number) && (at < 10 || pass(&number)) {
            prop_assert!(!wrong.is_valid());
        }
    }
}
