//! What `--help` says, in the language asked for: the words stand under `assets/texts`, by the names of commands and
//! arguments. It is put together only when somebody asks, or when a call cannot be read.

use super::args::Cli;
use super::usage;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use clap::builder::Styles;
use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory};
use std::ffi::OsString;
use std::io::Write;

/// Puts words to commands and arguments.
struct Words {
    sayer: Sayer,
    lang: Lang,
}

/// The whole command line with its words.
pub fn command(lang: Lang) -> Command {
    let mut whole = Cli::command();
    whole.build();
    let sayer = Sayer::default();
    Words { sayer, lang }.of_command(whole, "manual")
}

/// The language that a call names, whatever else stands in it.
fn language(args: &[OsString]) -> Lang {
    let mut words = args.iter().filter_map(|a| a.to_str());
    let named = words.find_map(|word| match word.strip_prefix("--lang") {
        Some("") => Some(None),
        Some(rest) => rest.strip_prefix('=').map(Some),
        None => None,
    });
    let named = named.and_then(|value| value.or_else(|| words.next()));
    named.and_then(Lang::parse).unwrap_or(Lang::Ru)
}

/// The command that a call means, as far as it names one.
fn called(whole: &Command, args: &[OsString]) -> String {
    let (mut command, mut call) = (whole, whole.get_name().to_owned());
    for word in args.iter().skip(1) {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
            call.push(' ');
            call.push_str(inner.get_name());
        }
    }
    call
}

/// A call that is no command: help and version are given, anything else is a mistake and is told. The exit code.
pub fn answer(args: &[OsString]) -> u8 {
    let lang = language(args);
    let whole = command(lang);
    let Err(error) = whole.clone().try_get_matches_from(args) else {
        return 2;
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A closed pipe is nobody's trouble.
            let _ = write!(std::io::stdout(), "{error}");
            0
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = write!(std::io::stderr(), "{error}");
            2
        }
        _ => {
            super::output::tell(&Sayer::default().say(lang, &usage::mistake(&error, &called(&whole, args))));
            2
        }
    }
}

impl Words {
    fn text(&self, id: &str) -> String {
        self.sayer.text(self.lang, id)
    }

    fn of_command(&self, command: Command, id: &str) -> Command {
        let command = command.mut_args(|arg| self.of_argument(arg, id));
        let command = command.mut_subcommands(|inner| {
            let id = format!("{id}-{}", inner.get_name());
            self.of_command(inner, &id)
        });
        let call = self.call(command.clone());
        command
            .about(self.text(id))
            .after_help(self.text(&format!("{id}-more")))
            .subcommand_help_heading(self.text("manual-commands"))
            .override_usage(call.clone())
            .help_template(format!(
                "{{about-with-newline}}\n{} {call}\n\n{{all-args}}{{after-help}}\n",
                self.text("manual-usage")
            ))
            .styles(Styles::plain())
    }

    /// How a command is called.
    fn call(&self, mut command: Command) -> String {
        let call = command.render_usage().to_string();
        let call = call.split_once(' ').map_or("", |(_, call)| call).to_owned();
        let options = format!("[{}]", self.text("manual-value-options"));
        call.replace("[OPTIONS]", &options)
            .replace("COMMAND", &self.text("manual-value-command"))
    }

    /// An argument's own words, or those it has wherever it stands.
    fn of_argument(&self, arg: Arg, command: &str) -> Arg {
        let name = arg.get_id().as_str().replace('_', "-");
        let own = self.sayer.get(self.lang, &format!("{command}-{name}"));
        let mut help = own.unwrap_or_else(|| self.text(&format!("manual-option-{name}")));
        let takes_value = arg.get_action().takes_values();
        if let [value] = arg.get_default_values()
            && takes_value
        {
            let say = Say::new("manual-default").with("value", value.display());
            help.push_str(&format!(" {}", self.sayer.say(self.lang, &say)));
        }
        if let Some(variable) = arg.get_env() {
            let say = Say::new("manual-env").with("name", variable.display());
            help.push_str(&format!(" {}", self.sayer.say(self.lang, &say)));
        }
        let common = arg.is_global_set() || ["help", "version"].contains(&name.as_str());
        let heading = match (arg.is_positional(), common) {
            (true, _) => "manual-arguments",
            (false, false) => "manual-options",
            (false, true) => "manual-common-options",
        };
        let names = arg.get_value_names().unwrap_or_default().to_vec();
        let arg = arg
            .help(help)
            .help_heading(self.text(heading))
            .hide_default_value(true)
            .hide_env(true)
            .hide_possible_values(true);
        if takes_value && !names.is_empty() {
            arg.value_names(names.iter().map(|name| self.value(name)))
        } else {
            arg
        }
    }

    /// What stands for a value; a list of codes stands for itself.
    fn value(&self, name: &str) -> String {
        let id = format!("manual-value-{}", name.to_lowercase());
        self.sayer.get(self.lang, &id).unwrap_or_else(|| name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::bundle::ids;
    use std::collections::BTreeSet;

    /// The ids that the commands and arguments ask for.
    fn asked(command: &Command, id: &str, out: &mut BTreeSet<String>) {
        let there: BTreeSet<String> = ids(Lang::En).into_iter().collect();
        out.extend([id.to_owned(), format!("{id}-more")]);
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str().replace('_', "-");
            let own = format!("{id}-{name}");
            out.insert(if there.contains(&own) {
                own
            } else {
                format!("manual-option-{name}")
            });
            for value in arg.get_value_names().unwrap_or_default() {
                let value = format!("manual-value-{}", value.to_lowercase());
                if there.contains(&value) {
                    out.insert(value);
                }
            }
        }
        for inner in command.get_subcommands() {
            asked(inner, &format!("{id}-{}", inner.get_name()), out);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_and_no_words_lie_idle() {
        let mut whole = Cli::command();
        whole.build();
        let mut wanted = BTreeSet::new();
        asked(&whole, "manual", &mut wanted);
        let own = [
            "usage",
            "commands",
            "arguments",
            "options",
            "common-options",
            "default",
            "env",
        ];
        wanted.extend(own.map(|name| format!("manual-{name}")));
        wanted.extend(["options", "command"].map(|name| format!("manual-value-{name}")));
        let written = ids(Lang::En)
            .into_iter()
            .filter(|id| id.split('-').next() == Some("manual"));
        assert_eq!(written.collect::<BTreeSet<_>>(), wanted);
    }

    #[test]
    fn the_words_change_nothing_of_what_is_read() {
        for lang in Lang::ALL {
            let args = [
                "tereze",
                "mrz",
                "a.txt",
                "--json",
                "--home",
                "x",
                "--on",
                "2026-11-21",
            ];
            let read = command(lang).try_get_matches_from(args).unwrap();
            assert_eq!(read.subcommand_name(), Some("mrz"));
            command(lang).debug_assert();
        }
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let of = |args: &str| {
            let args: Vec<OsString> = args.split(' ').map(OsString::from).collect();
            language(&args)
        };
        assert_eq!(of("tereze --lang kk --help"), Lang::Kk);
        assert_eq!(of("tereze mrz --help --lang=en"), Lang::En);
        assert_eq!(of("tereze mrz --help"), Lang::Ru);
        assert_eq!(of("tereze --lang"), Lang::Ru);
        assert_eq!(of("tereze --language en"), Lang::Ru);
    }
}
