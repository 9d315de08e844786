//! A mistake in a call, in the words of the program.

use crate::domain::trouble::Say;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What is wrong, and where to see how it is right: in the help of the command that was called.
pub fn mistake(error: &Error, call: &str) -> Say {
    let what = |kind: ContextKind| error.get(kind).map(words);
    let arg = what(ContextKind::InvalidArg);
    let help = |say: Say| say.with("help", format!("{call} --help"));
    match (error.kind(), arg) {
        (ErrorKind::UnknownArgument, Some(arg)) => help(Say::new("cli-usage-unknown").with("what", arg)),
        (ErrorKind::InvalidSubcommand, _) => {
            let named = what(ContextKind::InvalidSubcommand).unwrap_or_default();
            help(Say::new("cli-usage-unknown").with("what", named))
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(arg)) => {
            let value = what(ContextKind::InvalidValue).unwrap_or_default();
            let known = what(ContextKind::ValidValue).unwrap_or_default();
            if value.is_empty() {
                return help(Say::new("cli-usage-no-value").with("what", arg));
            }
            if known.is_empty() {
                return help(Say::new("cli-usage-value").with("what", arg).with("value", value));
            }
            let say = Say::new("cli-usage-one-of").with("what", arg);
            say.with("value", value).with("known", known)
        }
        (ErrorKind::MissingRequiredArgument, Some(arg)) => {
            help(Say::new("cli-usage-missing").with("what", arg))
        }
        (ErrorKind::ArgumentConflict, Some(arg)) => {
            let other = what(ContextKind::PriorArg).unwrap_or_default();
            if other == arg || other.is_empty() {
                return Say::new("cli-usage-twice").with("what", arg);
            }
            Say::new("cli-usage-conflict")
                .with("what", arg)
                .with("other", other)
        }
        _ => help(Say::new("cli-usage-unreadable")),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}
