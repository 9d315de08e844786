//! What goes out: JSON or a report to standard output, messages to standard error, and no control character raw.

use super::args::Common;
use super::end::End;
use crate::domain::harmless::{shown, steers};
use crate::domain::trouble::Say;
use crate::texts::machine;
use serde_json::Value;
use std::io::Write;

/// A text that steers nothing; line feeds stay.
pub fn harmless(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(shown).collect();
    lines.join("\n")
}

/// The same for JSON, where nothing is lost: such characters stand in strings alone, and are escaped there.
fn harmless_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// A message to standard error; where that is gone, nobody hears it.
pub fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{}", harmless(text));
}

/// Standard output; a reader that went away is nobody's trouble.
pub fn put(text: &str) -> End {
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => End::Done,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => End::Done,
        Err(error) => End::Fault(Say::new("cli-output-failed").with_text("why", machine::why(error.kind()))),
    }
}

/// JSON when asked for; else the same, laid out to be read.
pub fn put_value(common: &Common, value: &Value) -> End {
    let text = if common.json {
        harmless_json(&value.to_string())
    } else {
        plain(value)
    };
    put(&format!("{text}\n"))
}

/// What is said stands as its sentence alone, where a person reads.
fn sentence(value: &Value) -> Option<&Value> {
    let map = value.as_object()?;
    map.contains_key("id").then(|| map.get("text")).flatten()
}

/// A report to be read: a line a key.
fn plain(value: &Value) -> String {
    fn walk(value: &Value, indent: usize, out: &mut String) {
        let pad = "  ".repeat(indent);
        match value {
            Value::Object(map) => {
                for (key, inner) in map {
                    match inner {
                        Value::Object(_) | Value::Array(_) if !is_empty(inner) => {
                            out.push_str(&format!("{pad}{}:\n", name(key)));
                            walk(inner, indent + 1, out);
                        }
                        inner => out.push_str(&format!("{pad}{}: {}\n", name(key), leaf(inner))),
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    match sentence(item).unwrap_or(item) {
                        Value::Object(_) | Value::Array(_) => {
                            let mut inner = String::new();
                            walk(item, indent + 1, &mut inner);
                            let body = inner.trim_start().to_owned();
                            out.push_str(&format!("{pad}- {body}"));
                            if !out.ends_with('\n') {
                                out.push('\n');
                            }
                        }
                        item => out.push_str(&format!("{pad}- {}\n", leaf(item))),
                    }
                }
            }
            other => out.push_str(&format!("{pad}{}\n", leaf(other))),
        }
    }
    fn is_empty(value: &Value) -> bool {
        value.as_object().is_some_and(serde_json::Map::is_empty)
            || value.as_array().is_some_and(Vec::is_empty)
    }
    fn name(key: &str) -> String {
        harmless(key).replace('\n', " ")
    }
    fn leaf(value: &Value) -> String {
        match value {
            Value::String(text) => harmless(text).replace('\n', " "),
            Value::Null => "–".to_owned(),
            Value::Array(_) | Value::Object(_) => "–".to_owned(),
            other => other.to_string(),
        }
    }
    let mut out = String::new();
    walk(value, 0, &mut out);
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_steers_the_terminal() {
        let nasty = "a\u{1b}[31m\u{9b}2J\u{7f}\u{202e}z";
        let value = json!({ "text": nasty, nasty: [nasty] });
        let json = harmless_json(&value.to_string());
        assert!(!json.chars().any(steers), "{json}");
        let back: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(back, value);
        assert!(!plain(&value).chars().any(|c| steers(c) && c != '\n'));
        assert_eq!(harmless("a\tb\nc"), "a\u{FFFD}b\nc");
    }

    #[test]
    fn a_report_is_read_line_by_line() {
        let value =
            json!({ "a": 1, "b": [{ "c": "x", "d": null }, { "c": [], "d": "two\nlines" }], "e": ["f"] });
        let lines = "a: 1\nb:\n  - c: x\n    d: –\n  - c: –\n    d: two lines\ne:\n  - f";
        assert_eq!(plain(&value), lines);
    }
}
