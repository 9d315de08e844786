//! `tereze mrz`: a machine-readable zone as JSON.

use super::say::problem_json;
use crate::domain::mrz::Mrz;
use crate::domain::mrz::check::Check;
use crate::domain::trouble::Problem;
use crate::texts::lang::Lang;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What was read, and whether problems were found: a check digit that fails, a field that cannot be read, no zone at all.
pub fn report(input: &str, on: NaiveDate, lang: Lang) -> (Value, bool) {
    match Mrz::read(input, on) {
        Ok(mrz) => (zone(&mrz, lang), !mrz.is_valid()),
        Err(say) => (none(&Problem::error(say), lang), true),
    }
}

fn zone(mrz: &Mrz, lang: Lang) -> Value {
    json!({
        "format": mrz.format.as_str(),
        "document_code": mrz.document_code,
        "issuing_state": mrz.issuing_state,
        "surname": mrz.name.surname,
        "given_names": mrz.name.given_names,
        "name_truncated": mrz.name.truncated,
        "number": mrz.number,
        "nationality": mrz.nationality,
        "birth_date": mrz.birth.map(|d| d.to_string()),
        "sex": mrz.sex,
        "expiry_date": mrz.expiry.map(|d| d.to_string()),
        "optional": mrz.optional,
        "optional2": mrz.optional2,
        "checks": mrz.checks.iter().map(check).collect::<Vec<_>>(),
        "valid": mrz.is_valid(),
        "warnings": mrz.problems.iter().map(|p| problem_json(p, lang)).collect::<Vec<_>>(),
        "repairs": mrz.repairs,
        "lines": mrz.lines(),
    })
}

fn check(check: &Check) -> Value {
    json!({
        "field": check.field.as_str(),
        "given": check.given,
        "expected": check.expected,
        "ok": check.ok,
        "line": check.line,
        "column": check.column,
    })
}

fn none(problem: &Problem, lang: Lang) -> Value {
    json!({
        "format": null,
        "document_code": null,
        "issuing_state": null,
        "surname": null,
        "given_names": null,
        "name_truncated": false,
        "number": null,
        "nationality": null,
        "birth_date": null,
        "sex": null,
        "expiry_date": null,
        "optional": null,
        "optional2": null,
        "checks": [],
        "valid": false,
        "warnings": [problem_json(problem, lang)],
        "repairs": [],
        "lines": [],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TD3: &str =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    /// The contract's keys.
    const KEYS: [&str; 17] = [
        "format",
        "document_code",
        "issuing_state",
        "surname",
        "given_names",
        "name_truncated",
        "number",
        "nationality",
        "birth_date",
        "sex",
        "expiry_date",
        "optional",
        "optional2",
        "checks",
        "valid",
        "warnings",
        "repairs",
    ];

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn a_specimen() {
        let (value, problems) = report(TD3, on(), Lang::Ru);
        assert!(!problems);
        for (key, expected) in [
            ("format", json!("TD3")),
            ("document_code", json!("P")),
            ("issuing_state", json!("UTO")),
            ("surname", json!("ERIKSSON")),
            ("given_names", json!("ANNA MARIA")),
            ("name_truncated", json!(false)),
            ("number", json!("L898902C3")),
            ("nationality", json!("UTO")),
            ("birth_date", json!("1974-08-12")),
            ("sex", json!("F")),
            ("expiry_date", json!("2012-04-15")),
            ("optional", json!("ZE184226B")),
            ("optional2", json!("")),
            ("valid", json!(true)),
            ("repairs", json!([])),
        ] {
            assert_eq!(value[key], expected, "{key}");
        }
        let fields: Vec<_> = value["checks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|c| c["field"].clone())
            .collect();
        assert_eq!(
            fields,
            ["number", "birth_date", "expiry_date", "optional", "composite"]
        );
        assert_eq!(
            value["checks"][0],
            json!({"field": "number", "given": "6", "expected": "6", "ok": true, "line": 2, "column": 10})
        );
        assert_eq!(value["warnings"][0]["id"], "mrz-state-specimen");
        assert_eq!(value["warnings"][0]["weight"], "warning");
        assert_eq!(value["warnings"][0]["args"]["code"], "UTO");
    }

    #[test]
    fn a_misread_one() {
        let (value, problems) = report(
            &TD3.replace("L898902C3", "L8989O2C3").replace("F120", "<120"),
            on(),
            Lang::Ru,
        );
        assert!(problems);
        assert_eq!((&value["valid"], &value["sex"]), (&json!(false), &json!("X")));
        assert_eq!(value["checks"][0]["ok"], false);
        let repair = json!({"line": 2, "column": 6, "read": "O", "likely": "0", "set": 0});
        assert!(
            value["repairs"].as_array().unwrap().contains(&repair),
            "{}",
            value["repairs"]
        );
        let (value, _) = report(&TD3.replace("7408122", "74<<<<8"), on(), Lang::Ru);
        assert_eq!(value["birth_date"], "1974-XX-XX");
        let (value, _) = report(&TD3.replace("740812", "741312"), on(), Lang::Ru);
        assert_eq!(value["birth_date"], Value::Null);
    }

    #[test]
    fn every_key_stands_in_every_report() {
        for text in [TD3, "", "no zone", "P<UTO", &"<".repeat(88), &"A".repeat(1000)] {
            let (value, problems) = report(text, on(), Lang::Ru);
            for key in KEYS {
                assert!(value.get(key).is_some(), "{text}: {key}");
            }
            assert_eq!(problems, text != TD3);
            assert_eq!(value["valid"], json!(text == TD3));
        }
        let (value, _) = report("no zone", on(), Lang::Ru);
        assert_eq!(
            (&value["format"], &value["warnings"][0]["weight"]),
            (&Value::Null, &json!("error"))
        );
    }
}
