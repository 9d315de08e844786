//! A name in the other script. Proposals for the clerk, never official wording: a notarized translation or an earlier
//! Kazakhstani document wins.
//!
//! One engine works over the tables of `assets/transcription/`: the same rules of contexts and priorities for every
//! system, a dictionary of settled names before the rules, other readings where practice differs.

mod context;
mod countries;
mod respelling;
mod spelling;
mod system;
mod systems;
mod table;

mod cyrillic;
mod latin;

pub use cyrillic::{likely_zone, to_cyrillic};
pub use latin::to_latin;

/// One way to write a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub text: String,
    /// The code of the rule: `tr`, `zh-pinyin-other-cut`, `to-latin-icao`… It is kept with the name that is taken.
    pub rule: String,
    /// What the rule rests on, as its table says.
    pub source: String,
    /// Every row that it rests on was read in its source.
    pub confirmed: bool,
    /// Every word of it stands in a list of settled names; otherwise letters were written by rules.
    pub settled: bool,
}

impl Proposal {
    /// The text id of the rule's name.
    pub fn rule_say(&self) -> Option<&'static str> {
        rule_say(&self.rule)
    }
}

/// The readings of `respellings.tsv` by the codes of their rules.
const READINGS: [(&str, &str); 24] = [
    ("de-umlaut", "names-rule-de-umlaut"),
    ("de-plain", "names-rule-de-two-vowels"),
    ("de-two-vowels", "names-rule-de-two-vowels"),
    ("zh-pinyin-other-cut", "names-rule-zh-pinyin-other-cut"),
    ("az-k", "names-rule-az-k"),
    ("az-g", "names-rule-az-g"),
    ("az-schwa", "names-rule-az-schwa"),
    ("tr-c", "names-rule-mrz-c"),
    ("tr-s", "names-rule-mrz-s"),
    ("az-c", "names-rule-mrz-c"),
    ("az-s", "names-rule-mrz-s"),
    ("tr-umlaut", "names-rule-mrz-umlaut"),
    ("az-umlaut", "names-rule-mrz-umlaut"),
    ("tr-plain", "names-rule-mrz-plain"),
    ("az-plain", "names-rule-mrz-plain"),
    ("uz-a", "names-rule-uz-a"),
    ("uz-mark", "names-rule-uz-mark"),
    ("ru-i", "names-rule-ru-i"),
    ("ru-e", "names-rule-ru-e"),
    ("ru-yo", "names-rule-ru-yo"),
    ("kk-e", "names-rule-kk-e"),
    ("ky-i", "names-rule-ky-i"),
    ("tg-i", "names-rule-tg-i"),
    ("uk-i", "names-rule-uk-i"),
];

/// The text id of a rule's name, by the code that stands in a proposal or in a stored name.
pub fn rule_say(rule: &str) -> Option<&'static str> {
    let reading = READINGS
        .iter()
        .find(|(code, _)| *code == rule)
        .map(|(_, say)| *say);
    reading.or_else(|| systems::SOURCES.iter().find(|s| s.code == rule).map(|s| s.say))
}

/// The words of a name and what parts them, cleaned of fillers and doubled spaces.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for letter in text.chars().filter(|c| !c.is_control()) {
        match letter {
            '-' if !word.is_empty() => {
                words.push(std::mem::take(&mut word));
                words.push("-".to_owned());
            }
            ',' | '/' | ';' => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                words.push(letter.to_string());
            }
            '<' | '-' => flush(&mut words, &mut word),
            letter if letter.is_whitespace() => flush(&mut words, &mut word),
            letter => word.push(letter),
        }
    }
    flush(&mut words, &mut word);
    while matches!(words.last().map(String::as_str), Some(" " | "-")) {
        words.pop();
    }
    words
}

fn flush(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
    if words.last().is_some_and(|last| last != " " && last != "-") {
        words.push(" ".to_owned());
    }
}

fn is_gap(word: &str) -> bool {
    matches!(word, " " | "-" | "," | "/" | ";")
}

/// Adds a proposal whose text is not there yet. The first one's rule and labels stand.
fn add(all: &mut Vec<Proposal>, proposal: Proposal) {
    if !all.iter().any(|p| p.text == proposal.text) {
        all.push(proposal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_name_in_three_languages() {
        let readings = READINGS.iter().map(|(_, say)| *say);
        let rules: Vec<&str> = readings.chain(systems::SOURCES.iter().map(|s| s.say)).collect();
        assert_eq!(rules.len(), 24 + 45);
        for texts in [
            include_str!("../../assets/texts/kk/names.ftl"),
            include_str!("../../assets/texts/ru/names.ftl"),
            include_str!("../../assets/texts/en/names.ftl"),
        ] {
            for say in &rules {
                assert!(texts.contains(&format!("\n{say} = ")), "{say}");
            }
        }
    }

    #[test]
    fn words_and_what_parts_them() {
        assert_eq!(words("ANNA<MARIA<<"), ["ANNA", " ", "MARIA"]);
        assert_eq!(words(" Jean-Luc  de "), ["Jean", "-", "Luc", " ", "de"]);
        assert_eq!(words("a - b"), ["a", " ", "b"]);
        assert_eq!(words("Bursa, b/c"), ["Bursa", ",", " ", "b", "/", "c"]);
        assert!(words("<-< ").is_empty());
    }
}
