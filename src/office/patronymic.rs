//! A patronymic among the given names of the machine-readable zone, parted from them by the clerk.

use super::draft::{Draft, FieldDraft};
use crate::domain::name::{self, Split};
use crate::forms::pack::{Field, FieldKind, MrzPart, Pack};

/// The field of the given names and that of the patronymic, where the form has both.
pub fn fields(pack: &Pack) -> Option<(&Field, &Field)> {
    let mut names = pack
        .fields
        .iter()
        .filter(|f| f.kind == FieldKind::Name && f.mrz == Some(MrzPart::GivenNames));
    Some((names.next()?, names.next()?))
}

/// The given names of the zone as read, whether parted already or not.
pub fn components(draft: &Draft, pack: &Pack) -> Vec<String> {
    let Some((given, patronymic)) = fields(pack) else {
        return Vec::new();
    };
    let text = |f: &Field| draft.text(f.key.as_str()).to_owned();
    let both = format!("{} {}", text(given), text(patronymic));
    both.split_whitespace().map(str::to_owned).collect()
}

/// Where the patronymic seems to begin, while it is not parted.
pub fn proposed(draft: &Draft, pack: &Pack, country: &str) -> Option<usize> {
    let (_, patronymic) = fields(pack)?;
    let there = draft.field(patronymic.key.as_str());
    if there.is_some_and(|f| !f.text(0).is_empty() || f.not_stated) {
        return None;
    }
    let components = components(draft, pack);
    let parts: Vec<&str> = components.iter().map(String::as_str).collect();
    name::propose_split(&parts, country)
}

/// The zone's given names parted at a place.
pub fn split(components: &[String], place: usize) -> Option<Split> {
    let parts: Vec<&str> = components.iter().map(String::as_str).collect();
    name::split_at(&parts, place)
}

/// Parts one spelling as the zone was parted, if it has as many words; else it stays with the given names.
fn parted(given: &str, patronymic: &str, place: usize, count: usize) -> (String, String) {
    let words: Vec<&str> = given.split_whitespace().collect();
    let father = patronymic.trim();
    if father.is_empty() && words.len() == count && place < count {
        (words[..place].join(" "), words[place..].join(" "))
    } else {
        (given.to_owned(), patronymic.to_owned())
    }
}

/// Moves the zone's last components into the patronymic, with the other spellings that follow; `None` brings them all
/// back among the given names. The clerk's earlier answer for the patronymic gives way.
pub fn part(draft: &mut Draft, pack: &Pack, place: Option<usize>) -> bool {
    let Some((given, patronymic)) = fields(pack) else {
        return false;
    };
    let components = components(draft, pack);
    let whole = components.join(" ");
    let (first, second) = (given.key.as_str().to_owned(), patronymic.key.as_str().to_owned());
    let mut names = draft.fields.get(&first).cloned().unwrap_or_default();
    let mut father = draft.fields.get(&second).cloned().unwrap_or_default();
    names.texts.resize(3, String::new());
    father.texts.resize(3, String::new());
    // Together again first, so that a second parting begins from the whole.
    if !father.texts[0].is_empty() {
        for cell in 1..3 {
            names.texts[cell] = format!("{} {}", names.texts[cell], father.texts[cell])
                .trim()
                .to_owned();
        }
        father = FieldDraft {
            texts: vec![String::new(); 3],
            ..FieldDraft::default()
        };
    }
    names.texts[0] = whole;
    let done = match place {
        None => true,
        Some(place) => match split(&components, place) {
            None => false,
            Some(split) => {
                for cell in 1..3 {
                    let (a, b) = parted(&names.texts[cell], &father.texts[cell], place, components.len());
                    (names.texts[cell], father.texts[cell]) = (a, b);
                }
                names.texts[0] = split.given;
                father.texts[0] = split.patronymic;
                father.not_stated = false;
                true
            }
        },
    };
    if done {
        names.reason.clear();
        father.reason.clear();
        draft.fields.insert(first, names);
        draft.fields.insert(second, father);
    }
    done
}
