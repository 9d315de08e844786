//! Latin to Cyrillic: the proposals for a foreign name, the likeliest first.

use super::countries::{self, Asked};
use super::respelling::{self, Reading};
use super::spelling::{self, Case};
use super::system::{System, Written};
use super::table::{Standing, field, records};
use super::{Proposal, add, is_gap, systems, words};
use crate::domain::answer::Zone;
use crate::domain::name;
use std::collections::HashMap;
use std::sync::LazyLock;

/// More would be a list to read, not a proposal.
const MOST: usize = 8;

/// Proposals for a Latin name in Cyrillic, the likeliest first, without repetitions. The visual zone's letters are read
/// as they stand; a name known from the machine-readable zone alone has lost letters, which are tried.
pub fn to_cyrillic(text: &str, zone: Zone, country: Option<&str>, language: Option<&str>) -> Vec<Proposal> {
    let words = words(text);
    if words.is_empty() {
        return Vec::new();
    }
    let zone = match zone {
        Zone::MachineReadable => zone,
        _ => Zone::Visual,
    };
    let mut drafts = Vec::new();
    for Asked { system, settled_only } in countries::systems(country, language) {
        if let Some(system) = systems::system(system) {
            let mut written = Name::new(system, &words, zone).drafts();
            if settled_only {
                // Of a Kazakh name in a foreign passport the Russian form goes first.
                written.retain(|draft| draft.settled);
                written.sort_by_key(|draft| name::has_kazakh_letter(&draft.text));
            }
            drafts.extend(written);
        }
    }
    // Settled words before letters written by rules; otherwise the order of the country's list stands.
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.weight));
    let mut all = Vec::new();
    for draft in drafts {
        add(&mut all, draft.into_proposal());
    }
    all.truncate(MOST);
    all
}

/// The zone that a text seems to come from: capitals without any mark can be an MRZ's.
pub fn likely_zone(text: &str) -> Zone {
    let plain = text
        .chars()
        .all(|c| c.is_ascii_uppercase() || !c.is_alphanumeric());
    let mrz = plain && !text.contains('\'') && text.is_ascii();
    if mrz { Zone::MachineReadable } else { Zone::Visual }
}

/// Words written small inside a name, by system.
static PARTICLES: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    records(include_str!("../../../assets/transcription/particles.tsv"))
        .map(|record| {
            let particles = field(&record, 1).split(' ').map(str::to_owned).collect();
            (field(&record, 0).to_owned(), particles)
        })
        .collect()
});

struct Draft {
    text: String,
    rule: String,
    standing: Standing,
    sources: Vec<String>,
    settled: bool,
    /// How many of its words stand in the list of settled names.
    weight: usize,
}

impl Draft {
    fn into_proposal(self) -> Proposal {
        Proposal {
            text: self.text,
            rule: self.rule,
            source: self.sources.join("; "),
            confirmed: self.standing == Standing::Confirmed,
            settled: self.settled,
        }
    }
}

/// A form of a word, and whether it was found as spelt (and not by what the MRZ leaves of it).
struct Form {
    written: Written,
    as_spelt: bool,
}

/// A word without any mark whose I may have lost its dot.
fn keyed_plain(word: &str) -> bool {
    word.is_ascii() && word.contains('I')
}

/// A name in the hands of one system.
struct Name {
    system: &'static System,
    words: Vec<String>,
    zone: Zone,
    case: Case,
    /// Its language parts İ from I, and this spelling does not: that of the MRZ, or one keyed without marks.
    without_dots: bool,
}

impl Name {
    fn new(system: &'static System, words: &[String], zone: Zone) -> Self {
        let case = Case::of(&words.concat());
        let plain = zone == Zone::MachineReadable || words.iter().any(|word| keyed_plain(word));
        let words = if system.code.starts_with("ko") {
            korean_syllables(words)
        } else {
            words.to_vec()
        };
        Self {
            system,
            words,
            zone,
            case,
            without_dots: plain && spelling::parts_dotless_i(system.code),
        }
    }

    fn drafts(&self) -> Vec<Draft> {
        let mut all = self.whole();
        let readings: Vec<&Reading> = respelling::readings(self.system.code, self.zone).collect();
        let (before, after): (Vec<&Reading>, Vec<&Reading>) = readings.into_iter().partition(|r| r.first);
        let dots: &[fn(&str) -> String] = match self.without_dots {
            true => &[spelling::harmonic_i, str::to_owned, |word| word.replace('i', "ı")],
            false => &[str::to_owned],
        };
        let dotted = |reading: &[&Reading]| -> Vec<Draft> {
            dots.iter().flat_map(|dot| self.read(reading, *dot)).collect()
        };
        let first: Vec<Draft> = before.iter().flat_map(|r| dotted(&[*r])).collect();
        // Where the letters are most likely others, the plain ones are read in one way.
        let plain = match first.is_empty() {
            true => dotted(&[]),
            false => self.read(&[], dots[0]),
        };
        all.extend(first);
        let over = |reading| before.iter().copied().chain([reading]).collect::<Vec<_>>();
        all.extend(plain);
        all.extend(after.iter().flat_map(|r| self.read(&over(r), dots[0])));
        all.extend(after.iter().flat_map(|r| self.read(&[r], dots[0])));
        all
    }

    fn lower(&self, word: &str) -> String {
        let keyed = self.zone != Zone::MachineReadable && !keyed_plain(word);
        spelling::lower(word, keyed && spelling::parts_dotless_i(self.system.code))
    }

    /// The settled forms of the name as a whole.
    fn whole(&self) -> Vec<Draft> {
        let text = self.words.concat();
        let parts = self.words.iter().filter(|w| !is_gap(w)).count();
        if parts < 2 {
            return Vec::new();
        }
        let forms = self.system.settled(&self.lower(&text)).iter().map(Written::from);
        forms
            .map(|written| Draft {
                text: self.cased(&written.text, &text, false),
                rule: self.system.code.to_owned(),
                standing: written.standing,
                sources: written.sources,
                settled: true,
                weight: parts,
            })
            .collect()
    }

    /// The drafts of readings laid one on another, the last of which changes something: the likeliest form of every word,
    /// then one word at a time in its other forms. `dot` is how the letter i is read.
    fn read(&self, readings: &[&Reading], dot: fn(&str) -> String) -> Vec<Draft> {
        let reading = readings.last().copied();
        let mut changed = reading.is_none();
        let forms: Vec<Vec<Form>> = self
            .words
            .iter()
            .map(|word| {
                if is_gap(word) {
                    return Vec::new();
                }
                let lower = self.lower(word);
                let mut respelt = lower.clone();
                for (n, reading) in readings.iter().enumerate() {
                    let now = reading.respell(&respelt);
                    changed |= n + 1 == readings.len() && now != respelt;
                    respelt = now;
                }
                self.forms(&lower, &dot(&respelt))
            })
            .collect();
        if !changed {
            return Vec::new();
        }
        let mut drafts = vec![self.draft(reading, &forms, None)];
        for (n, forms_of_word) in forms.iter().enumerate() {
            for form in 1..forms_of_word.len() {
                drafts.push(self.draft(reading, &forms, Some((n, form))));
            }
        }
        drafts.truncate(MOST);
        drafts
    }

    /// The forms of a word: settled ones, those of names that the MRZ writes so, and the one by rules.
    fn forms(&self, lower: &str, respelt: &str) -> Vec<Form> {
        let settled = |word: &str| {
            self.system
                .settled(word)
                .iter()
                .map(Written::from)
                .collect::<Vec<_>>()
        };
        let spelt = |written| Form {
            written,
            as_spelt: true,
        };
        let mut forms: Vec<Form> = settled(respelt).into_iter().map(spelt).collect();
        if respelt != lower {
            forms.extend(settled(lower).into_iter().map(spelt));
        }
        let by_rules = Form {
            written: without_latin(self.system.by_rules(respelt)),
            as_spelt: true,
        };
        let mrz = self.zone == Zone::MachineReadable || self.without_dots;
        let lost = |as_spelt| {
            let names = if lower.is_ascii() {
                self.system.settled_in_mrz(lower)
            } else {
                Vec::new()
            };
            names.into_iter().map(move |s| Form {
                written: Written::from(s),
                as_spelt,
            })
        };
        if mrz {
            forms.extend(lost(true));
        }
        forms.push(by_rules);
        if !mrz {
            forms.extend(lost(false));
        }
        let mut seen: Vec<String> = Vec::new();
        forms.retain(|form| {
            let new = !seen.contains(&form.written.text.to_lowercase());
            seen.push(form.written.text.to_lowercase());
            new
        });
        forms
    }

    fn draft(&self, reading: Option<&Reading>, forms: &[Vec<Form>], other: Option<(usize, usize)>) -> Draft {
        let mut draft = Draft {
            text: String::new(),
            rule: reading.map_or(self.system.code, |r| r.rule.as_str()).to_owned(),
            standing: reading.map_or(Standing::Confirmed, |r| r.standing),
            sources: reading.map(|r| r.source.clone()).into_iter().collect(),
            settled: true,
            weight: 0,
        };
        let alone = forms.iter().filter(|f| !f.is_empty()).count() < 2;
        for (n, (word, forms)) in self.words.iter().zip(forms).enumerate() {
            let chosen = other.filter(|(at, _)| *at == n).map_or(0, |(_, form)| form);
            let Some(Form { written, as_spelt }) = forms.get(chosen) else {
                draft.text.push_str(word);
                continue;
            };
            let particle = !alone && self.is_particle(word);
            draft.text.push_str(&self.cased(&written.text, word, particle));
            draft.standing = draft.standing.max(written.standing);
            draft.settled &= written.settled;
            draft.weight += usize::from(written.settled && *as_spelt);
            for source in &written.sources {
                if !draft.sources.contains(source) {
                    draft.sources.push(source.clone());
                }
            }
        }
        draft
    }

    fn is_particle(&self, word: &str) -> bool {
        let lower = spelling::lower(word, false);
        PARTICLES
            .get(self.system.code)
            .is_some_and(|particles| particles.contains(&lower))
    }

    /// The form in the case of the word: a small word inside a name stays small; out of capitals comes a capitalised
    /// word, or a small particle.
    fn cased(&self, form: &str, word: &str, particle: bool) -> String {
        let small = match self.case {
            Case::Mixed => word.chars().next().is_some_and(char::is_lowercase),
            Case::Capitals | Case::Small => particle,
        };
        if small {
            form.to_lowercase()
        } else {
            spelling::capitalised(form)
        }
    }
}

/// A letter that the system could not write is written by the generic table: no Latin letter stays in a Cyrillic field.
fn without_latin(mut written: Written) -> Written {
    let latin = |c: char| c.is_alphabetic() && !('\u{0400}'..='\u{052F}').contains(&c);
    if written.text.chars().any(latin)
        && let Some(generic) = systems::system("generic")
    {
        written.text = generic.by_rules(&written.text).text;
        written.standing = Standing::Unconfirmed;
    }
    written
}

/// A hyphen inside a Korean given name is removed (README); between vowels it keeps the syllables apart.
fn korean_syllables(words: &[String]) -> Vec<String> {
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiouAEIOU".contains(c));
    let mut joined: Vec<String> = Vec::new();
    let mut hyphen = false;
    for word in words {
        if word == "-" {
            hyphen = true;
            continue;
        }
        match joined.last_mut() {
            Some(last) if hyphen => {
                if vowel(last.chars().last()) && vowel(word.chars().next()) {
                    last.push('\'');
                }
                last.push_str(word);
            }
            _ => joined.push(word.clone()),
        }
        hyphen = false;
    }
    joined
}

#[cfg(test)]
mod tests;
