//! Damages located, misreads repaired.

use super::*;

#[test]
fn misreads_are_located_and_repaired() {
    for (right, wrong, line, column, read_as, likely) in [
        // Number: O for 0 and the other way round.
        ("L898902C3", "L8989O2C3", 2, 6, 'O', '0'),
        ("L898902C3", "L89890ZC3", 2, 7, 'Z', '2'),
        ("L898902C3", "LB98902C3", 2, 2, 'B', '8'),
        // Date of birth: a letter that no date holds.
        ("UTO740812", "UTO74O812", 2, 16, 'O', '0'),
        ("UTO740812", "UTO7408I2", 2, 18, 'I', '1'),
        // The check digit itself.
        ("C36UTO", "C3GUTO", 2, 10, 'G', '6'),
        // Optional field.
        ("ZE184226B", "ZE1B4226B", 2, 32, 'B', '8'),
        ("ZE184226B", "2E184226B", 2, 29, '2', 'Z'),
        // The composite.
        ("<<<<<10", "<<<<<1O", 2, 44, 'O', '0'),
    ] {
        let mrz = read(&TD3.replace(right, wrong));
        assert!(!mrz.is_valid(), "{wrong}");
        let hit = mrz
            .repairs
            .iter()
            .find(|r| (r.line, r.column, r.read, r.likely) == (line, column, read_as, likely));
        let repair = hit.unwrap_or_else(|| panic!("{wrong}: {:?}", mrz.repairs));
        assert_eq!(mrz.apply_repair(repair), TD3);
        assert!(read(&mrz.apply_set(repair.set)).is_valid());
        assert!(
            mrz.repairs.iter().all(|r| read(&mrz.apply_set(r.set)).is_valid()),
            "{wrong}"
        );
    }
}

#[test]
fn two_misreads_in_one_field_are_one_set() {
    let mrz = read(&TD3.replace("L898902C3", "LB989O2C3"));
    let set = mrz
        .repairs
        .iter()
        .map(|r| r.set)
        .find(|s| mrz.apply_set(*s) == TD3)
        .unwrap();
    assert_eq!(mrz.repairs.iter().filter(|r| r.set == set).count(), 2);
    // Two fields at once.
    let mrz = read(&TD3.replace("L898902C3", "L8989O2C3").replace("740812", "74O8I2"));
    assert!(
        mrz.repairs.iter().any(|r| mrz.apply_set(r.set) == TD3),
        "{:?}",
        mrz.repairs
    );
    // An optional field that only the composite covers.
    let card = compose(
        Format::Td1,
        &Holder {
            optional2: "AB80",
            ..holder()
        },
    )
    .unwrap()
    .join("\n");
    let mrz = read(&card.replace("UTOAB80", "UTOA880"));
    assert_eq!(ids(&mrz).first(), Some(&"mrz-composite-wrong"));
    assert!(
        mrz.repairs.iter().any(|r| mrz.apply_set(r.set) == card),
        "{:?}",
        mrz.repairs
    );
}

#[test]
fn a_damaged_digit_is_told_at_its_field() {
    let mrz = read(&TD3.replace("740812", "740912"));
    assert_eq!(ids(&mrz)[0], "mrz-check-wrong");
    assert_eq!(
        mrz.problems[0].say.args,
        [
            ("field", "birth_date".to_owned()),
            ("line", "2".to_owned()),
            ("column", "20".to_owned()),
            ("given", "2".to_owned()),
            ("expected", "9".to_owned()),
        ]
    );
    // The composite fails too, and is not told twice.
    assert!(!mrz.checks[4].ok && !ids(&mrz).contains(&"mrz-composite-wrong"));
    assert!(mrz.repairs.is_empty());
}
