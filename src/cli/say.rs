//! What is said, as JSON: the text's id and its arguments, for programs that have their own words, and the sentence.

use crate::domain::trouble::{Problem, Say};
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use serde_json::{Map, Value, json};

/// `{"id": …, "args": {…}, "text": …}`.
pub fn say_json(say: &Say, lang: Lang) -> Value {
    let args = say.args.iter().map(|(name, value)| (*name, value.as_str()));
    let args: Map<String, Value> = args
        .chain(say.texts.iter().copied())
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect();
    json!({ "id": say.id, "args": args, "text": Sayer::default().say(lang, say) })
}

/// The same with its weight: `note`, `warning`, `error`.
pub fn problem_json(problem: &Problem, lang: Lang) -> Value {
    let mut value = say_json(&problem.say, lang);
    if let Some(object) = value.as_object_mut() {
        object.insert("weight".to_owned(), json!(problem.weight));
    }
    value
}
