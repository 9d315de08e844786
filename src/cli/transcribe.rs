//! `tereze transcribe`: a name in the other script.

use crate::domain::transcription::{self, Proposal};
use serde_json::{Value, json};

/// The report of `transcribe`: `proposals`, best first. `from` and `to` are `latn` or `cyrl`; where they are the same,
/// or another script, there is nothing to propose. Capitals without marks are read as a machine-readable zone's.
pub fn report(text: &str, from: &str, to: &str, country: Option<&str>, language: Option<&str>) -> Value {
    let proposals = match (from, to) {
        ("latn", "cyrl") => {
            let zone = transcription::likely_zone(text);
            transcription::to_cyrillic(text, zone, country, language)
        }
        ("cyrl", "latn") => transcription::to_latin(text, country, language),
        _ => Vec::new(),
    };
    json!({ "proposals": proposals.iter().map(proposal).collect::<Vec<_>>() })
}

fn proposal(proposal: &Proposal) -> Value {
    json!({
        "text": proposal.text,
        "rule": proposal.rule,
        "source": proposal.source,
        "confirmed": proposal.confirmed,
        "settled": proposal.settled,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_the_contract() {
        let report = report("Çağla", "latn", "cyrl", Some("TUR"), None);
        let first = &report["proposals"][0];
        assert_eq!((&first["text"], &first["rule"]), (&json!("Чагла"), &json!("tr")));
        assert!(first["source"].as_str().is_some_and(|s| !s.is_empty()));
        assert_eq!(report.as_object().map(serde_json::Map::len), Some(1));
    }

    #[test]
    fn both_ways_and_neither() {
        let latin = report("Щербаков Юрий", "cyrl", "latn", None, None);
        assert_eq!(latin["proposals"][0]["text"], "SHCHERBAKOV IURII");
        let mrz = report("MUELLER", "latn", "cyrl", Some("D"), None);
        assert_eq!(mrz["proposals"][0]["text"], "Мюллер");
        let by_language = report("Szabó", "latn", "cyrl", None, Some("hu"));
        assert_eq!(by_language["proposals"][0]["text"], "Сабо");
        for (from, to) in [("latn", "latn"), ("arab", "cyrl")] {
            assert_eq!(report("Ali", from, to, None, None)["proposals"], json!([]));
        }
    }
}
