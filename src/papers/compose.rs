//! Blocks of a pack and the content of a case → what the paper says.

use super::block::{Column, Copies, Entry, Look, Paper, Said, Segment, Shown, Side, Written};
use super::content::{Content, Value};
use crate::domain::harmless::is_unseen;
use crate::forms::block::{self as pack, Block, LineLook, PairLook, Rows, Spelling, TextLook};
use crate::texts::lang::Texts;
use unicode_normalization::UnicodeNormalization;

/// The paper that the blocks make of the content.
pub fn compose(blocks: &[Block], content: &Content) -> Paper {
    let mut paper = Paper {
        v: 1,
        title: tidy(&content.title),
        number: tidy(&content.number),
        moment: content.moment,
        size: content.size,
        mark: content.mark,
        copies: None,
        replaces: None,
        paging: None,
        words: content.words.clone(),
        sides: vec![Side::default()],
    };
    for block in blocks {
        match block {
            Block::NextPage => paper.sides.push(Side::default()),
            Block::ReadingAid(note) => paper.sides.push(Side {
                aid: Some(tidy_texts(note)),
                blocks: Vec::new(),
            }),
            Block::Copies { count, word } => {
                paper.copies = Some(Copies {
                    count: *count,
                    word: word.clone().map(|w| tidy(&w)),
                });
            }
            other => {
                if let (Some(side), Some(said)) = (paper.sides.last_mut(), say(other, content)) {
                    side.blocks.push(said);
                }
            }
        }
    }
    paper
}

fn say(block: &Block, content: &Content) -> Option<Said> {
    Some(match block {
        Block::Pair {
            value, or, if_any, ..
        } if *if_any && matches!(shown(first([value, or], content)), Shown::Blank) => return None,
        Block::Heading(texts) => Said::Heading {
            texts: tidy_texts(texts),
        },
        Block::Pair {
            labels,
            value,
            or,
            look,
            ..
        } => Said::Pair {
            kk: tidy(&labels[0]),
            ru: tidy(&labels[1]),
            look: match look {
                PairLook::Row => Look::Plain,
                PairLook::Heading => Look::Heading,
                PairLook::Small => Look::Small,
                PairLook::Large => Look::Large,
            },
            value: value.as_ref().map(|_| shown(first([value, or], content))),
        },
        Block::Line { segments, look } => Said::Line {
            look: match look {
                LineLook::Whole => Look::Plain,
                LineLook::Right => Look::Right,
            },
            segments: segments.iter().map(|s| segment(s, content)).collect(),
        },
        Block::Paragraph { texts, look } => Said::Paragraph {
            texts: tidy_texts(texts),
            look: match look {
                TextLook::Plain => Look::Plain,
                TextLook::Centred => Look::Centred,
                TextLook::Right => Look::Right,
                TextLook::Small => Look::Small,
                TextLook::Columns => Look::Columns,
            },
        },
        Block::List { value, columns } => Said::Table {
            columns: columns.iter().map(column).collect(),
            rows: match content.value(value) {
                Some(Value::List(entries)) => numbered(&entries, columns.len()),
                Some(Value::Rows(rows)) => tidy_rows(&rows),
                _ => Vec::new(),
            },
        },
        Block::Table { columns, rows } => Said::Table {
            columns: columns.iter().map(column).collect(),
            rows: match rows {
                Rows::Pack(rows) => tidy_rows(rows),
                Rows::Case(key) => match content.value(key) {
                    Some(Value::Rows(rows)) => tidy_rows(&rows),
                    Some(Value::List(entries)) => numbered(&entries, columns.len()),
                    _ => Vec::new(),
                },
            },
        },
        Block::Signature { labels, value, or } => Said::Signature {
            kk: tidy(&labels[0]),
            ru: tidy(&labels[1]),
            value: shown(first([value, or], content)),
        },
        Block::Code { value, label, side } => match content.value(value) {
            Some(Value::Text(payload)) => Said::Code {
                payload,
                label: tidy(label),
                side: *side,
            },
            _ => return None,
        },
        Block::Rule => Said::Rule,
        Block::Space(mm) => Said::Space { mm: *mm },
        Block::Frame(blocks) => Said::Frame {
            blocks: blocks.iter().filter_map(|b| say(b, content)).collect(),
        },
        Block::Foot(blocks) => Said::Foot {
            blocks: foot(blocks, content)?,
        },
        Block::NextPage | Block::ReadingAid(_) | Block::Copies { .. } => return None,
    })
}

/// Nobody writes into the foot by hand: a pair whose value this case has not got is left out, and so is a foot of which
/// words alone remain.
fn foot(blocks: &[Block], content: &Content) -> Option<Vec<Said>> {
    let said = blocks.iter().filter_map(|b| say(b, content));
    let said = said.filter(|s| {
        !matches!(
            s,
            Said::Pair {
                value: Some(Shown::Blank),
                ..
            }
        )
    });
    let said: Vec<Said> = said.collect();
    let mute = said.iter().all(|s| matches!(s, Said::Paragraph { .. }));
    (!mute).then_some(said)
}

/// A value, or the one that stands in its place.
fn first(keys: [&Option<String>; 2], content: &Content) -> Option<Value> {
    keys.into_iter().flatten().find_map(|key| content.value(key))
}

fn shown(value: Option<Value>) -> Shown {
    match value {
        None => Shown::Blank,
        Some(Value::Text(text)) => match tidy(&text) {
            t if t.is_empty() => Shown::Blank,
            t => Shown::Text(t),
        },
        Some(Value::Name { cyrillic, latin }) => match (tidy(&cyrillic), tidy(&latin)) {
            (c, l) if c.is_empty() && l.is_empty() => Shown::Blank,
            (c, l) if c.is_empty() || c == l => Shown::Text(l),
            (c, l) if l.is_empty() => Shown::Text(c),
            (cyrillic, latin) => Shown::Name { cyrillic, latin },
        },
        Some(Value::TwoTexts(both)) => match (tidy(&both.kk), tidy(&both.ru)) {
            (k, r) if k.is_empty() && r.is_empty() => Shown::Blank,
            (k, r) if r.is_empty() || k == r => Shown::Text(k),
            (k, r) if k.is_empty() => Shown::Text(r),
            (kk, ru) => Shown::Two { kk, ru },
        },
        Some(Value::List(entries)) => {
            let lines: Vec<String> = entries.iter().map(|e| tidy(&e.kk)).collect();
            Shown::Text(lines.join("; "))
        }
        Some(Value::Rows(rows)) => {
            let lines: Vec<String> = tidy_rows(&rows).iter().map(|r| r.join(" ")).collect();
            Shown::Text(lines.join("; "))
        }
    }
}

fn segment(segment: &pack::Segment, content: &Content) -> Segment {
    let value = first([&segment.value, &segment.or], content);
    let pick = |asked: &str, other: &str| {
        if asked.trim().is_empty() {
            tidy(other)
        } else {
            tidy(asked)
        }
    };
    let text = match (segment.spelling, value) {
        // A spelling that is asked for by name is printed as it is, or left blank: never the other in its place.
        (Spelling::Latin, Some(Value::Name { latin, .. })) => tidy(&latin),
        (Spelling::Cyrillic, Some(Value::Name { cyrillic, .. })) => tidy(&cyrillic),
        (_, Some(Value::Name { cyrillic, latin })) => pick(&cyrillic, &latin),
        (Spelling::Ru, Some(Value::TwoTexts(both))) => pick(&both.ru, &both.kk),
        (_, Some(Value::TwoTexts(both))) => pick(&both.kk, &both.ru),
        (_, value) => match shown(value) {
            Shown::Text(text) => text,
            _ => String::new(),
        },
    };
    Segment {
        label: tidy(&segment.label),
        value: text,
        after: tidy(&segment.after),
        hint: tidy(&segment.hint),
        written: if segment.value.is_some() || !segment.hint.is_empty() {
            Written::OnRule
        } else {
            Written::WordsAlone
        },
    }
}

fn column(column: &pack::Column) -> Column {
    Column {
        heads: tidy_texts(&column.heads),
        share: column.share,
    }
}

/// Rows of a list: place, Kazakh, Russian, note; as many of them as the table has columns.
fn numbered(entries: &[Entry], columns: usize) -> Vec<Vec<String>> {
    let row = |(n, e): (usize, &Entry)| {
        let cells = [(n + 1).to_string(), tidy(&e.kk), tidy(&e.ru), tidy(&e.note)];
        cells.into_iter().take(columns).collect()
    };
    entries.iter().enumerate().map(row).collect()
}

fn tidy_rows(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    rows.iter().map(|r| r.iter().map(|c| tidy(c)).collect()).collect()
}

fn tidy_texts(texts: &Texts) -> Texts {
    Texts {
        kk: tidy(&texts.kk),
        ru: tidy(&texts.ru),
        en: tidy(&texts.en),
    }
}

/// Composed letters (NFC), no control characters and nothing that nobody sees, single spaces; a no-break space stays one.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        let c = match c {
            c if is_unseen(c) => continue,
            c if c.is_control() => ' ',
            c => c,
        };
        if c == ' ' && (out.is_empty() || out.ends_with(' ')) {
            continue;
        }
        out.push(c);
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::TwoTexts;

    fn name(cyrillic: &str, latin: &str) -> Option<Value> {
        Some(Value::Name {
            cyrillic: cyrillic.to_owned(),
            latin: latin.to_owned(),
        })
    }

    fn both(kk: &str, ru: &str) -> Option<Value> {
        Some(Value::TwoTexts(TwoTexts {
            kk: kk.to_owned(),
            ru: ru.to_owned(),
            ..TwoTexts::default()
        }))
    }

    #[test]
    fn what_is_the_same_twice_is_said_once() {
        assert_eq!(shown(None), Shown::Blank);
        assert_eq!(shown(name("", "")), Shown::Blank);
        assert_eq!(shown(name("", "Ng")), Shown::Text("Ng".to_owned()));
        assert_eq!(shown(name("Нг", " ")), Shown::Text("Нг".to_owned()));
        assert_eq!(shown(both("Алматы", "Алматы")), Shown::Text("Алматы".to_owned()));
        assert_eq!(shown(both("", "Ханой")), Shown::Text("Ханой".to_owned()));
        assert!(matches!(shown(both("Ханой қ.", "г. Ханой")), Shown::Two { .. }));
    }

    fn nothing() -> crate::papers::content::Content {
        crate::papers::content::Content {
            title: String::new(),
            values: std::collections::BTreeMap::new(),
            number: String::new(),
            office: TwoTexts::default(),
            clerk: crate::papers::content::Signer::default(),
            chief: None,
            moment: chrono::DateTime::parse_from_rfc3339("2026-11-20T12:41:00+01:00").unwrap(),
            mark: crate::papers::block::Mark::None,
            size: crate::papers::block::Size::A4,
            code: String::new(),
            words: crate::papers::block::Words::default(),
        }
    }

    #[test]
    fn who_stands_in_for_another_is_named_only_where_there_is_one() {
        let line = pack::Segment {
            label: String::new(),
            value: Some("representative".to_owned()),
            or: Some("applicant".to_owned()),
            spelling: Spelling::Kk,
            after: String::new(),
            hint: String::new(),
        };
        let mut content = nothing();
        content
            .values
            .extend(name("Ковач Ева", "KOVACS EVA").map(|v| ("applicant".to_owned(), v)));
        assert_eq!(segment(&line, &content).value, "Ковач Ева");
        let parent = Value::Text("Ковач Анна".to_owned());
        content.values.insert("representative".to_owned(), parent);
        assert_eq!(segment(&line, &content).value, "Ковач Анна");
        // The same under a pair of labels and on the rule of a signature.
        let keys = || (Some("representative".to_owned()), Some("applicant".to_owned()));
        let labels = || ["а".to_owned(), "б".to_owned()];
        let blocks = |content: &Content| {
            let (value, or) = keys();
            let pair = Block::Pair {
                labels: labels(),
                value,
                or,
                if_any: false,
                look: PairLook::Row,
            };
            let (value, or) = keys();
            let signature = Block::Signature {
                labels: labels(),
                value,
                or,
            };
            let said = [pair, signature].map(|b| match say(&b, content) {
                Some(Said::Pair { value, .. }) => value,
                Some(Said::Signature { value, .. }) => Some(value),
                _ => None,
            });
            said.map(|s| s.map(|s| matches!(s, Shown::Name { .. })))
        };
        assert_eq!(blocks(&content), [Some(false); 2]);
        content.values.remove("representative");
        assert_eq!(blocks(&content), [Some(true); 2]);
    }

    #[test]
    fn texts_are_composed_and_lose_control_characters() {
        assert_eq!(tidy("  Nguye\u{0302}\u{0303}n\t\n Thi\u{0323} "), "Nguyễn Thị");
        assert_eq!(tidy("№\u{00A0}5"), "№\u{00A0}5");
        assert_eq!(tidy("a\u{0000}b"), "a b");
    }

    #[test]
    fn a_pair_of_those_alone_who_have_the_value_is_left_out_of_others() {
        let pair = Block::Pair {
            labels: ["а", "б"].map(str::to_owned),
            value: Some("card".to_owned()),
            or: None,
            if_any: true,
            look: PairLook::Row,
        };
        let mut content = nothing();
        assert!(say(&pair, &content).is_none());
        content
            .values
            .insert("card".to_owned(), Value::Text(" ".to_owned()));
        assert!(say(&pair, &content).is_none());
        content
            .values
            .insert("card".to_owned(), Value::Text("12".to_owned()));
        assert!(say(&pair, &content).is_some());
    }
}
