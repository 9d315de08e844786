//! A block as it is written → the one thing that it is, or what is wrong with it.

use super::raw::{RawBlock, RawColumn, RawSegment, kinds_of, only};
use super::{Block, Column, LineLook, PairLook, Rows, SMALLEST_CODE, Segment, Spelling, TextLook};
use crate::domain::trouble::Say;
use crate::texts::lang::Texts;

impl Block {
    /// The one thing that a raw block is, or what is wrong with it.
    pub fn read(raw: RawBlock) -> Result<Block, Say> {
        let kinds = kinds_of(&raw);
        let kind = match kinds.as_slice() {
            [] => return Err(Say::new("paper-block-no-kind")),
            [one] => *one,
            more => return Err(Say::new("paper-block-many-kinds").with("kinds", more.join(", "))),
        };
        only(&raw, kind)?;
        if raw.or.is_some() && raw.value.is_none() {
            return Err(Say::new("paper-block-or").with("kind", kind));
        }
        if raw.if_any.is_some() && raw.value.is_none() {
            return Err(Say::new("paper-block-if-any"));
        }
        let look = raw.look.as_deref();
        let odd = |word: &str| Say::new("paper-block-look").with("kind", kind).with("word", word);
        match kind {
            "pair" => Ok(Block::Pair {
                labels: raw.pair.unwrap_or_default(),
                value: raw.value,
                or: raw.or,
                if_any: raw.if_any.unwrap_or_default(),
                look: match look {
                    None => PairLook::Row,
                    Some("heading") => PairLook::Heading,
                    Some("small") => PairLook::Small,
                    Some("large") => PairLook::Large,
                    Some(other) => return Err(odd(other)),
                },
            }),
            "heading" => said(raw.heading, kind).map(Block::Heading),
            "paragraph" => Ok(Block::Paragraph {
                texts: said(raw.paragraph, kind)?,
                look: match look {
                    None => TextLook::Plain,
                    Some("centred") => TextLook::Centred,
                    Some("right") => TextLook::Right,
                    Some("small") => TextLook::Small,
                    Some("columns") => TextLook::Columns,
                    Some(other) => return Err(odd(other)),
                },
            }),
            "line" => Ok(Block::Line {
                segments: segments(raw.line.unwrap_or_default())?,
                look: match look {
                    None => LineLook::Whole,
                    Some("right") => LineLook::Right,
                    Some(other) => return Err(odd(other)),
                },
            }),
            "list" => Ok(Block::List {
                value: raw.list.unwrap_or_default(),
                columns: columns(raw.columns.unwrap_or_default(), kind)?,
            }),
            "table" => {
                let columns = columns(raw.columns.unwrap_or_default(), kind)?;
                let rows = raw.table.unwrap_or_default();
                if let Some(row) = rows.iter().find(|r| r.len() != columns.len()) {
                    let say = Say::new("paper-block-row").with("cells", row.len());
                    return Err(say.with("columns", columns.len()));
                }
                let rows = match raw.value {
                    Some(key) if rows.is_empty() => Rows::Case(key),
                    Some(_) => return Err(Say::new("paper-block-rows-twice")),
                    None => Rows::Pack(rows),
                };
                Ok(Block::Table { columns, rows })
            }
            "signature" => Ok(Block::Signature {
                labels: raw.signature.unwrap_or_default(),
                value: raw.value,
                or: raw.or,
            }),
            "code" => {
                let side = raw.side.unwrap_or(SMALLEST_CODE);
                if side < SMALLEST_CODE {
                    return Err(Say::new("paper-block-code-small").with("least", SMALLEST_CODE));
                }
                Ok(Block::Code {
                    value: raw.code.unwrap_or_default(),
                    label: raw.label.unwrap_or_default(),
                    side,
                })
            }
            "rule" => Ok(Block::Rule),
            "space" => Ok(Block::Space(raw.space.unwrap_or_default())),
            "page" => match raw.page.as_deref() {
                Some("next") => Ok(Block::NextPage),
                Some("reading-aid") => said(raw.note, "note").map(Block::ReadingAid),
                other => Err(odd(other.unwrap_or_default())),
            },
            "copies" => Ok(Block::Copies {
                count: raw.copies.unwrap_or(1).max(1),
                word: raw.word.unwrap_or_default(),
            }),
            "frame" => inner(raw.frame.unwrap_or_default(), kind).map(Block::Frame),
            _ => inner(raw.foot.unwrap_or_default(), kind).map(Block::Foot),
        }
    }
}

fn said(texts: Option<Texts>, kind: &str) -> Result<Texts, Say> {
    let texts = texts.unwrap_or_default();
    if texts.kk.is_empty() && texts.ru.is_empty() && texts.en.is_empty() {
        Err(Say::new("paper-block-empty").with("kind", kind))
    } else {
        Ok(texts)
    }
}

fn segments(raw: Vec<RawSegment>) -> Result<Vec<Segment>, Say> {
    if raw.is_empty() {
        return Err(Say::new("paper-block-empty").with("kind", "line"));
    }
    raw.into_iter()
        .map(|s| {
            let spelling = match s.spelling.as_deref() {
                None => Spelling::Any,
                Some("latin") => Spelling::Latin,
                Some("cyrillic") => Spelling::Cyrillic,
                Some("kk") => Spelling::Kk,
                Some("ru") => Spelling::Ru,
                Some(other) => {
                    let say = Say::new("paper-block-look").with("kind", "line");
                    return Err(say.with("word", other));
                }
            };
            Ok(Segment {
                label: s.label,
                value: s.value,
                or: s.or,
                spelling,
                after: s.after,
                hint: s.hint,
            })
        })
        .collect()
}

fn columns(raw: Vec<RawColumn>, kind: &str) -> Result<Vec<Column>, Say> {
    if raw.is_empty() {
        return Err(Say::new("paper-block-columns").with("kind", kind));
    }
    Ok(raw
        .into_iter()
        .map(|c| Column {
            heads: Texts {
                kk: c.kk,
                ru: c.ru,
                en: c.en,
            },
            share: c.share.max(1),
        })
        .collect())
}

fn inner(raw: Vec<RawBlock>, kind: &'static str) -> Result<Vec<Block>, Say> {
    if raw.is_empty() {
        return Err(Say::new("paper-block-empty").with("kind", kind));
    }
    let blocks: Vec<Block> = raw.into_iter().map(Block::read).collect::<Result<_, _>>()?;
    let flat = |b: &Block| {
        !matches!(
            b,
            Block::Frame(_) | Block::Foot(_) | Block::NextPage | Block::ReadingAid(_) | Block::Copies { .. }
        )
    };
    if blocks.iter().all(flat) {
        Ok(blocks)
    } else {
        Err(Say::new("paper-block-nested").with("kind", kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Paper {
        blocks: Vec<RawBlock>,
    }

    fn read(text: &str) -> Vec<Result<Block, Say>> {
        let paper: Paper = toml::from_str(&format!("blocks = [\n{text}\n]")).unwrap();
        paper.blocks.into_iter().map(Block::read).collect()
    }

    #[test]
    fn the_shape_of_the_packs_is_read() {
        let blocks = read(
            r#"
            { pair = ["Тіркеу куәлігі", "Регистрационное свидетельство"], as = "heading" },
            { pair = ["Тегі", "Фамилия"], value = "surname", or = "y" },
            { signature = ["қолы", "подпись"], value = "z", or = "applicant" },
            { line = [ { label = "Туған күні", value = "birth_date" }, { label = "Жынысы", value = "sex", or = "x" } ] },
            { frame = [ { pair = ["Аты", "Имя"], value = "given_names" }, { code = "code", side = 28 } ] },
            { columns = [ { kk = "а" }, { ru = "б" } ], table = [ ["1", "2"] ] },
            "#,
        );
        let blocks: Vec<Block> = blocks.into_iter().map(Result::unwrap).collect();
        let keys: Vec<&str> = blocks.iter().flat_map(Block::keys).collect();
        assert_eq!(
            keys,
            [
                "surname",
                "y",
                "z",
                "applicant",
                "birth_date",
                "sex",
                "x",
                "given_names",
                "code"
            ]
        );
        assert!(matches!(
            &blocks[0],
            Block::Pair {
                look: PairLook::Heading,
                ..
            }
        ));
    }

    #[test]
    fn slips_are_named() {
        let cases = [
            ("{ }", "paper-block-no-kind"),
            ("{ rule = true, space = 2 }", "paper-block-many-kinds"),
            ("{ rule = true, value = \"iin\" }", "paper-block-key"),
            ("{ pair = [\"a\", \"b\"], as = \"huge\" }", "paper-block-look"),
            ("{ heading = { kk = \"\" } }", "paper-block-empty"),
            ("{ pair = [\"a\", \"b\"], or = \"x\" }", "paper-block-or"),
            ("{ heading = { kk = \"a\" }, or = \"x\" }", "paper-block-key"),
            ("{ pair = [\"a\", \"b\"], if_any = true }", "paper-block-if-any"),
            ("{ code = \"code\", if_any = true }", "paper-block-key"),
            ("{ code = \"code\", side = 12 }", "paper-block-code-small"),
            ("{ list = \"documents\" }", "paper-block-columns"),
            (
                "{ columns = [ { kk = \"a\" } ], table = [ [\"1\", \"2\"] ] }",
                "paper-block-row",
            ),
            ("{ frame = [ { page = \"next\" } ] }", "paper-block-nested"),
            ("{ page = \"overleaf\" }", "paper-block-look"),
            ("{ frame = [] }", "paper-block-empty"),
        ];
        for (text, id) in cases {
            let found = read(text).remove(0).unwrap_err();
            assert_eq!(found.id, id, "{text}");
        }
    }
}
