//! What is said, as JSON: the text's id and its arguments, for programs that have their own words.

use crate::domain::trouble::{Problem, Say};
use serde_json::{Map, Value, json};

/// `{"id": …, "args": {…}}`.
pub fn say_json(say: &Say) -> Value {
    let args: Map<String, Value> = say
        .args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())))
        .collect();
    json!({ "id": say.id, "args": args })
}

/// The same with its weight: `note`, `warning`, `error`.
pub fn problem_json(problem: &Problem) -> Value {
    let mut value = say_json(&problem.say);
    if let Some(object) = value.as_object_mut() {
        object.insert("weight".to_owned(), json!(problem.weight));
    }
    value
}
