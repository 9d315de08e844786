//! Reading what was written, by this program or an older one. Bytes are never rewritten: an old body is lifted while
//! it is read. What this program does not know is kept and shown.

use crate::domain::act::Deed;
use serde_json::{Value, json};

/// The version in which this program writes a kind. Raised together with a step in `lift`, and with fixtures of the
/// version before in `tests/fixtures/acts/`; an optional field that an older program may overlook does not raise it.
pub fn version(kind: &str) -> u32 {
    match kind {
        "intake-refused" => 2,
        _ => 1,
    }
}

/// Lifts a body by one version: none when there is no such step.
fn lift(kind: &str, from: u32, body: Value) -> Option<Value> {
    let Value::Object(mut body) = body else {
        return None;
    };
    match (kind, from) {
        // Of several grounds of a refused intake the first alone was written down.
        ("intake-refused", 1) => {
            let ground = body.remove("ground")?;
            body.insert("grounds".to_owned(), json!([ground]));
        }
        _ => return None,
    }
    Some(Value::Object(body))
}

/// A deed from its stored bytes. Never fails: what cannot be understood comes back as unknown, with all it held.
pub fn read(kind: &str, v: u32, body: &[u8]) -> Deed {
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else {
        return Deed::Unknown(json!({ "kind": kind, "unreadable": body.len() }));
    };
    let current = version(kind);
    if v == 0 || v > current {
        return named(kind, value);
    }
    for from in v..current {
        match lift(kind, from, value.clone()) {
            Some(lifted) => value = lifted,
            None => return named(kind, value),
        }
    }
    match serde_json::from_value::<Deed>(value.clone()) {
        // The row says what kind it is; a body that says otherwise is not believed.
        Ok(deed) if deed.kind() == kind => deed,
        _ => named(kind, value),
    }
}

/// A deed whose contents were erased.
pub(super) fn erased(kind: &str) -> Deed {
    Deed::Unknown(json!({ "kind": kind, "erased": true }))
}

fn named(kind: &str, value: Value) -> Deed {
    match value {
        Value::Object(mut object) => {
            object.insert("kind".to_owned(), Value::String(kind.to_owned()));
            Deed::Unknown(Value::Object(object))
        }
        other => Deed::Unknown(json!({ "kind": kind, "body": other })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_later_version_is_kept_whole() {
        let deed = read("opened", 9, br#"{"kind":"opened","new":[1,2]}"#);
        assert_eq!(deed, Deed::Unknown(json!({"kind": "opened", "new": [1, 2]})));
        assert_eq!(deed.kind(), "opened");
    }

    #[test]
    fn a_body_that_says_another_kind_is_not_believed() {
        let deed = read("opened", 1, br#"{"kind":"transferred","outer_number":"7"}"#);
        assert!(matches!(deed, Deed::Unknown(_)), "{deed:?}");
        assert_eq!(deed.kind(), "opened");
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_reader(kind in "[a-z-]{0,12}", v in 0u32..4, body in proptest::collection::vec(any::<u8>(), 0..200)) {
            read(&kind, v, &body);
        }

        #[test]
        fn no_json_stops_the_reader(v in 0u32..4, key in "[a-z]{0,8}", value in "\\PC{0,20}") {
            for kind in ["opened", "accepted", "paper-issued", "office", "later"] {
                let body = json!({"kind": kind, key.clone(): value.clone()}).to_string();
                let deed = read(kind, v, body.as_bytes());
                prop_assert_eq!(deed.kind(), kind);
            }
        }
    }
}
