//! `mrz`, `iin` and `transcribe`.

use super::program::{fed, has_keys, run};
use serde_json::{Value, json};

const KEYS: &str = "format document_code issuing_state surname given_names name_truncated number nationality birth_date sex \
                    expiry_date optional optional2 checks valid warnings repairs lines";

/// The specimens of Doc 9303 in every format, and the card of Kazakhstan's layout: format, surname, valid.
const SPECIMENS: [(&str, &str, &str); 8] = [
    (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n",
        "TD3",
        "ERIKSSON",
    ),
    (
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\r\n",
        "TD3",
        "ERIKSSON",
    ),
    (
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
        "TD2",
        "ERIKSSON",
    ),
    (
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "TD1",
        "ERIKSSON",
    ),
    (
        "I<UTOD23145890<7349<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<2\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "TD1",
        "ERIKSSON",
    ),
    (
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        "MRV-A",
        "ERIKSSON",
    ),
    (
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
        "MRV-B",
        "ERIKSSON",
    ),
    (
        "IDKAZ0123456784900101300017<<<\n9001011M3001019KAZ<<<<<<<<<<<4\nSPECIMEN<<ULGI<<<<<<<<<<<<<<<<",
        "TD1",
        "SPECIMEN",
    ),
];

#[test]
fn every_specimen_is_read_from_standard_input_and_from_a_file() {
    let dir = tempfile::tempdir().unwrap();
    for (zone, format, surname) in SPECIMENS {
        let ran = fed(&["mrz", "-", "--on", "2026-11-21", "--json"], zone.as_bytes());
        let value = ran.json();
        has_keys(&value, KEYS);
        assert_eq!(
            (&value["format"], &value["surname"]),
            (&json!(format), &json!(surname))
        );
        let checks = value["checks"].as_array().unwrap();
        assert!(!checks.is_empty());
        for check in checks {
            has_keys(check, "field given expected ok line column");
        }
        let all = checks.iter().all(|c| c["ok"] == json!(true));
        assert_eq!(value["valid"], json!(all), "{value}");
        assert_eq!(ran.code, if all { 0 } else { 3 });
        let file = dir.path().join("zone.txt");
        std::fs::write(&file, zone).unwrap();
        let read = run(&["mrz", file.to_str().unwrap(), "--on", "2026-11-21", "--json"]);
        assert_eq!(
            read.out,
            fed(&["mrz", "--on", "2026-11-21", "--json"], zone.as_bytes()).out
        );
    }
}

#[test]
fn every_misread_letter_is_a_problem_and_the_json_is_printed_all_the_same() {
    let (zone, _, _) = SPECIMENS[0];
    let misread = zone.replace("L898902C3", "L8989O2C3");
    let ran = fed(&["mrz", "--on", "2026-11-21", "--json"], misread.as_bytes()).ended(3);
    let value = ran.json();
    assert_eq!(value["valid"], json!(false));
    has_keys(&value["repairs"][0], "line column read likely set");
    // Without a zone at all every key is there as well.
    for nothing in ["", "no zone\n", "P<UTO"] {
        let value = fed(&["mrz", "--json"], nothing.as_bytes()).ended(3).json();
        has_keys(&value, KEYS);
        assert_eq!(value["format"], Value::Null);
        has_keys(&value["warnings"][0], "id args text weight");
    }
    // A report to be read has a line for each key.
    let plain = fed(&["mrz", "--on", "2026-11-21"], zone.as_bytes()).ended(0);
    for key in KEYS.split_whitespace() {
        assert!(plain.out.contains(&format!("{key}:")), "{key}: {}", plain.out);
    }
    run(&["mrz", "/nonexistent/zone.txt"]).ended(1);
    run(&["mrz", "--on", "yesterday"]).ended(2);
}

#[test]
fn numbers() {
    let keys = "number kind valid given expected hint notes";
    for (number, code, kind) in [
        ("900101300017", 0, json!("iin")),
        ("900101300018", 3, json!("iin")),
        ("960340000514", 0, json!("bin")),
        ("160440007161", 0, json!("bin")),
        ("12345", 3, Value::Null),
    ] {
        let value = run(&["iin", number, "--on", "2026-11-21", "--json"])
            .ended(code)
            .json();
        has_keys(&value, keys);
        assert_eq!(
            (&value["kind"], value["valid"].as_bool()),
            (&kind, Some(code == 0))
        );
    }
    has_keys(
        &run(&["iin", "900101300017", "--json"]).json()["hint"],
        "birth_date sex",
    );
    let month_13 = run(&["iin", "901301300017", "--json"]).ended(0).json();
    assert_eq!(
        (&month_13["hint"], &month_13["notes"][0]["id"]),
        (&Value::Null, &json!("iin-no-date"))
    );
    run(&["iin"]).ended(2);
}

#[test]
fn names_in_the_other_script() {
    let args = [
        "transcribe",
        "Şükrü",
        "--from",
        "latn",
        "--to",
        "cyrl",
        "--country",
        "TUR",
        "--json",
    ];
    let value = run(&args).ended(0).json();
    has_keys(&value, "proposals");
    let first = &value["proposals"][0];
    has_keys(first, "text rule source confirmed settled");
    assert_eq!((&first["text"], &first["rule"]), (&json!("Шюкрю"), &json!("tr")));
    let back = run(&["transcribe", "Юрий", "--from", "cyrl", "--to", "latn", "--json"]).json();
    assert_eq!(back["proposals"][0]["text"], "IURII");
    run(&["transcribe", "Şükrü", "--from", "arab", "--to", "cyrl"]).ended(2);
}
