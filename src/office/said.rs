//! Answers in words: for screens, and one by one for the state system.

mod asked;

pub use asked::{Asked, asked, asked_for_transfer};

use crate::domain::act::{LegalPerson, ProviderAnswer};
use crate::domain::answer::{Answer, Answers, Entry, TwoTexts, Zone};
use crate::domain::case::Case;
use crate::domain::code::PaperCode;
use crate::domain::country::{self, NameIn};
use crate::domain::keyboard::slips::Slip;
use crate::domain::sex::Sex;
use crate::domain::trouble::Say;
use crate::forms::pack::{Field, MrzPart, Pack};
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};

pub fn name_in(lang: Lang) -> NameIn {
    match lang {
        Lang::Kk => NameIn::Kk,
        Lang::Ru => NameIn::Ru,
        Lang::En => NameIn::En,
    }
}

/// A paper's name inside a sentence: the program's own word where all services mean the same by it, else the pack's title.
pub fn paper(sayer: &Sayer, lang: Lang, code: &PaperCode, pack: Option<&Pack>) -> String {
    let titled = || Some(small(pack?.paper(code)?.title.get(lang)));
    let own = sayer.get(lang, &format!("paper-{code}"));
    own.or_else(titled).unwrap_or_else(|| code.to_string())
}

/// As it stands inside a sentence; an abbreviation keeps its capitals.
fn small(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(next)) if next.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => title.to_owned(),
    }
}

/// A text of two languages for a reader: Kazakh for one who reads Kazakh, Russian for the others.
pub fn in_language(text: &TwoTexts, lang: Lang) -> &str {
    match lang {
        Lang::Kk => &text.kk,
        Lang::Ru | Lang::En => &text.ru,
    }
}

fn zone_id(zone: Zone) -> &'static str {
    match zone {
        Zone::MachineReadable => "zone-mrz",
        Zone::Visual => "zone-visual",
        Zone::Applicant => "zone-applicant",
        Zone::WorkedOut => "zone-worked-out",
    }
}

/// Where an answer was read. That there is none of it no machine-readable zone says: the document was looked at.
fn source(entry: &Entry) -> Zone {
    match (&entry.answer, entry.zone) {
        (Answer::NotStated, Zone::MachineReadable) => Zone::Visual,
        (_, zone) => zone,
    }
}

/// "None": what a document does not have, or what the applicant did not say.
pub fn not_stated(zone: Zone) -> &'static str {
    match zone {
        Zone::Applicant => "field-not-stated-by-word",
        Zone::MachineReadable | Zone::Visual | Zone::WorkedOut => "field-not-stated",
    }
}

/// A slip of the hand in words, with the text without it.
pub fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::Layout => "letters-slip-layout",
        Slip::Mixed => "letters-slip-mixed",
        Slip::Case => "letters-slip-case",
        Slip::Spaces => "letters-slip-spaces",
    }
}

/// An answer in words.
pub fn value(field: &Field, answer: &Answer, lang: Lang, sayer: &Sayer) -> String {
    match answer {
        Answer::NotStated => sayer.text(lang, not_stated(field.zone)),
        Answer::Text(t) | Answer::Iin(t) => t.clone(),
        Answer::Date(d) => format::date(*d),
        Answer::BirthDate(b) => format::birth_date(*b),
        Answer::Name(n) => {
            let mut parts = vec![n.mrz.clone(), n.visual.clone(), n.cyrillic.clone()];
            parts.retain(|p| !p.is_empty());
            parts.dedup();
            parts.join(" / ")
        }
        // As it stands in the document, then in both languages; what is alike once.
        Answer::TwoTexts(t) => {
            let mut spellings = vec![t.source.as_str(), t.kk.as_str(), t.ru.as_str()];
            spellings.retain(|s| !s.is_empty());
            spellings.dedup();
            spellings.join(" / ")
        }
        Answer::Country(code) => match country::by_code(code) {
            Some(c) => format!("{code} {}", c.name(name_in(lang))),
            None => code.clone(),
        },
        Answer::Choice(code) => {
            let choice = field.choices.iter().find(|c| c.code == *code);
            choice.map_or_else(|| code.clone(), |c| c.title.get(lang).to_owned())
        }
    }
}

/// A label longer than this is shortened where there is a shorter one: what stands beside it needs the room.
const ROOM: usize = 22;

/// The short label of a field whose own, the regulation's, is long.
pub fn short_label(field: &Field, lang: Lang, sayer: &Sayer) -> Option<String> {
    let is_long = field.label.get(lang).chars().count() > ROOM;
    sayer
        .get(lang, &format!("short-{}", field.key))
        .filter(|_| is_long)
}

/// Label, value, and the zone it came from (or that a difference was settled).
pub fn rows(answers: &Answers, pack: &Pack, lang: Lang, sayer: &Sayer) -> Vec<(String, String, String)> {
    let mut out = Vec::new();
    for field in &pack.fields {
        let Some(entry) = answers.get(&field.key) else {
            continue;
        };
        let note = match &entry.settled {
            Some(_) => sayer.text(lang, "zone-settled"),
            None => sayer.text(lang, zone_id(source(entry))),
        };
        let label = short_label(field, lang, sayer);
        out.push((
            label.unwrap_or_else(|| field.label.get(lang).to_owned()),
            value(field, &entry.answer, lang, sayer),
            note,
        ));
    }
    out
}

/// The fields as the state system takes them, the same in every language of the screen: what the paper says, Kazakh and
/// Russian as on annex 1 of 003; names as in the machine-readable zone, one spelling a line. Labels are the reader's.
pub fn for_transfer(answers: &Answers, pack: &Pack, lang: Lang, sayer: &Sayer) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for field in &pack.fields {
        let Some(entry) = answers.get(&field.key) else {
            continue;
        };
        let label = field.label.get(lang);
        let mut put = |id: &str, text: &str| {
            if !text.is_empty() {
                out.push((format!("{label}, {}", sayer.text(lang, id)), text.to_owned()));
            }
        };
        match &entry.answer {
            Answer::Name(n) => {
                put(
                    "transfer-latin",
                    if n.mrz.is_empty() { &n.visual } else { &n.mrz },
                );
                put("transfer-cyrillic", &n.cyrillic);
            }
            Answer::TwoTexts(t) => {
                put("transfer-document", &t.source);
                if t.kk == t.ru {
                    put("transfer-kk-ru", &t.kk);
                } else {
                    put("transfer-kk", &t.kk);
                    put("transfer-ru", &t.ru);
                }
            }
            answer => out.push((label.to_owned(), on_paper(field, answer))),
        }
    }
    out
}

/// "None" on paper is a dash.
pub const NONE_ON_PAPER: &str = "–";

/// A value that is no name and no text of two languages, as the paper has it.
fn on_paper(field: &Field, answer: &Answer) -> String {
    let both = |kk: &str, ru: &str| match kk == ru {
        true => kk.to_owned(),
        false => format!("{kk} / {ru}"),
    };
    match answer {
        Answer::NotStated => NONE_ON_PAPER.to_owned(),
        Answer::Text(t) | Answer::Iin(t) => t.clone(),
        Answer::Date(d) => format::date(*d),
        Answer::BirthDate(b) => format::birth_date(*b),
        Answer::Name(n) => both(&n.cyrillic, &n.mrz),
        Answer::TwoTexts(t) => both(&t.kk, &t.ru),
        Answer::Country(code) => match country::by_code(code) {
            Some(c) => both(c.name(NameIn::Kk), c.name(NameIn::Ru)),
            None => code.clone(),
        },
        Answer::Choice(code) => match field.choices.iter().find(|c| c.code == *code) {
            Some(choice) => both(choice.title.get(Lang::Kk), choice.title.get(Lang::Ru)),
            None => code.clone(),
        },
    }
}

/// The IIN of a granted case.
pub fn iin(case: &Case) -> Option<String> {
    iin_of(&case.result)
}

fn iin_of(result: &Answers) -> Option<String> {
    result.values().find_map(|e| match &e.answer {
        Answer::Iin(number) => Some(number.clone()),
        _ => None,
    })
}

/// A recorded answer in words: the IIN in fours, or the ground of the refusal.
pub fn provider_answer(answer: &ProviderAnswer, pack: &Pack, lang: Lang) -> String {
    match answer {
        ProviderAnswer::Granted { values, .. } => {
            iin_of(values).map_or(String::new(), |i| format::in_fours(&i))
        }
        ProviderAnswer::Refused { ground, .. } => pack
            .ground(ground)
            .map_or(ground.as_str(), |g| g.title.get(lang))
            .to_owned(),
    }
}

/// The sex that the application states, by the choice of the pack's field.
pub fn sex(case: &Case) -> Option<Sex> {
    let answers = &case.accepted.as_ref()?.answers;
    answers.values().find_map(|e| match &e.answer {
        Answer::Choice(code) => Sex::of_choice(code),
        _ => None,
    })
}

/// A legal person by its name and BIN; none as long as nobody has named it.
pub fn legal_person(of: &LegalPerson, lang: Lang, sayer: &Sayer) -> Option<String> {
    let [kk, ru] = of.names()?;
    let name = if lang == Lang::Kk { kk } else { ru };
    if of.bin.is_empty() {
        return Some(name.to_owned());
    }
    let say = Say::new("paper-legal-person").with("name", name);
    Some(sayer.say(lang, &say.with("bin", &of.bin)))
}

/// The field that a part of the zone fills, as typed in the answers.
pub fn by_part<'a>(answers: &'a Answers, pack: &Pack, part: MrzPart) -> Option<&'a Answer> {
    answers.get(&pack.field_of(part)?.key).map(|e| &e.answer)
}
