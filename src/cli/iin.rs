//! `tereze iin`: an identification number as JSON.

use super::say::say_json;
use crate::domain::iin::Iin;
use crate::domain::trouble::Say;
use crate::texts::lang::Lang;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// What the number says, and whether its control digit fails or it is no number at all.
pub fn report(input: &str, on: NaiveDate, lang: Lang) -> (Value, bool) {
    let number = match Iin::parse(input) {
        Ok(number) => number,
        Err(say) => return (none(input, &say, lang), true),
    };
    let hint = number.hint();
    let mut notes: Vec<Say> = number.problems().into_iter().map(|p| p.say).collect();
    notes.extend(number.notes());
    if let Some(hint) = hint.filter(|h| h.birth.range().0 > on) {
        notes.push(Say::new("iin-birth-ahead").with("hint", crate::domain::iin::day_first(hint.birth)));
    }
    let value = json!({
        "number": number.to_string(),
        "kind": number.kind().as_str(),
        "valid": number.is_valid(),
        "given": number.given(),
        "expected": number.expected(),
        "hint": hint.map(|h| json!({ "birth_date": h.birth.to_string(), "sex": h.sex })),
        "notes": notes.iter().map(|n| say_json(n, lang)).collect::<Vec<_>>(),
    });
    (value, !number.is_valid())
}

fn none(input: &str, say: &Say, lang: Lang) -> Value {
    json!({
        "number": input.trim(),
        "kind": null,
        "valid": false,
        "given": null,
        "expected": null,
        "hint": null,
        "notes": [say_json(say, lang)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_by_the_contract() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let notes = |ids: &[&str]| ids.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>();
        for (number, kind, valid, given, expected, hint, said) in [
            (
                "900101300017",
                json!("iin"),
                true,
                json!(7),
                json!(7),
                json!({"birth_date": "1990-01-01", "sex": "M"}),
                &[][..],
            ),
            (
                "900101300018",
                json!("iin"),
                false,
                json!(8),
                json!(7),
                json!({"birth_date": "1990-01-01", "sex": "M"}),
                &["iin-control-wrong"],
            ),
            (
                "901301300017",
                json!("iin"),
                true,
                json!(7),
                json!(7),
                Value::Null,
                &["iin-no-date"],
            ),
            (
                "900101300800",
                json!("iin"),
                false,
                json!(0),
                Value::Null,
                json!({"birth_date": "1990-01-01", "sex": "M"}),
                &["iin-never-given"],
            ),
            (
                "960340000514",
                json!("bin"),
                true,
                json!(4),
                json!(4),
                Value::Null,
                &["iin-is-bin"],
            ),
            (
                " 12345",
                Value::Null,
                false,
                Value::Null,
                Value::Null,
                Value::Null,
                &["iin-length"],
            ),
            (
                "90010130001x",
                Value::Null,
                false,
                Value::Null,
                Value::Null,
                Value::Null,
                &["iin-not-a-digit"],
            ),
        ] {
            let (value, problems) = report(number, on, Lang::Ru);
            assert_eq!(problems, !valid, "{number}");
            assert_eq!(value["number"], number.trim());
            assert_eq!(
                (&value["kind"], &value["valid"]),
                (&kind, &json!(valid)),
                "{number}"
            );
            assert_eq!(
                (&value["given"], &value["expected"]),
                (&given, &expected),
                "{number}"
            );
            assert_eq!(value["hint"], hint, "{number}");
            let ids: Vec<String> = value["notes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|n| n["id"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!(ids, notes(said), "{number}");
        }
        let on = NaiveDate::from_ymd_opt(2012, 2, 28).unwrap();
        assert_eq!(
            report("120229600019", on, Lang::Ru).0["notes"][0]["id"],
            "iin-birth-ahead"
        );
        assert_eq!(
            report("120229600019", on.succ_opt().unwrap(), Lang::Ru).0["notes"],
            json!([])
        );
    }
}
