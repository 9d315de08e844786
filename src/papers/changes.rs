//! What differs on a sheet from the one that was printed before it: the person who signs looks there first.

use super::block::{Paper, Said, Shown};

/// How a change is said. Kazakh and Russian, as papers say them.
#[derive(Debug, Clone)]
pub struct Words {
    pub changed: [String; 2],
    pub was: [String; 2],
}

/// A value that stood under these labels.
type Value = (String, String);

/// The labels and values of a block that holds any.
fn values(said: &Said) -> Option<Vec<Value>> {
    match said {
        Said::Pair {
            kk,
            ru,
            value: Some(value),
            ..
        } => Some(vec![(format!("{kk}|{ru}"), text(value))]),
        Said::Line { segments, .. } => {
            let all = segments.iter();
            Some(all.map(|s| (s.label.clone(), s.value.clone())).collect())
        }
        Said::Table { columns, rows } => {
            let heads: Vec<&str> = columns.iter().map(|c| c.heads.kk.as_str()).collect();
            let rows: Vec<String> = rows.iter().map(|r| r.join(" ")).collect();
            Some(vec![(heads.join("|"), rows.join("; "))])
        }
        _ => None,
    }
}

fn text(value: &Shown) -> String {
    match value {
        Shown::Blank | Shown::Apart => String::new(),
        Shown::Text(text) => text.clone(),
        Shown::Name {
            cyrillic: one,
            latin: other,
        }
        | Shown::Two { kk: one, ru: other } => format!("{one} / {other}"),
    }
}

fn labels(values: &[Value]) -> Vec<&str> {
    values.iter().map(|(label, _)| label.as_str()).collect()
}

fn gather(blocks: &[Said], out: &mut Vec<Vec<Value>>) {
    for block in blocks {
        match block {
            Said::Frame { blocks } | Said::Foot { blocks } => gather(blocks, out),
            other => out.extend(values(other)),
        }
    }
}

impl Paper {
    /// The same paper with every value marked that differs from the former sheet, and what stood there. What stood under
    /// the labels that are kept apart is not said: it may be withdrawn.
    pub fn differing(mut self, former: &Paper, apart: &[String], words: &Words) -> Self {
        let mut before = Vec::new();
        for side in &former.clone().unmarked().sides {
            gather(&side.blocks, &mut before);
        }
        for side in &mut self.sides {
            mark(&mut side.blocks, &mut before, apart, words);
        }
        self
    }

    /// Without those marks: what the sheet says of itself.
    pub fn unmarked(mut self) -> Self {
        for side in &mut self.sides {
            side.blocks = unmarked(std::mem::take(&mut side.blocks));
        }
        self
    }
}

fn unmarked(blocks: Vec<Said>) -> Vec<Said> {
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Said::Changed { blocks, .. } => out.extend(unmarked(blocks)),
            Said::Frame { blocks } => out.push(Said::Frame {
                blocks: unmarked(blocks),
            }),
            Said::Foot { blocks } => out.push(Said::Foot {
                blocks: unmarked(blocks),
            }),
            other => out.push(other),
        }
    }
    out
}

fn mark(blocks: &mut [Said], before: &mut Vec<Vec<Value>>, apart: &[String], words: &Words) {
    for block in blocks {
        if let Said::Frame { blocks } | Said::Foot { blocks } = block {
            mark(blocks, before, apart, words);
            continue;
        }
        let Some(now) = values(block) else { continue };
        // Of several with the same labels the first that is left: the order of a paper is its pack's.
        let place = before.iter().position(|b| labels(b) == labels(&now));
        let was = place.map(|p| before.remove(p));
        if was.as_ref() == Some(&now) {
            continue;
        }
        let hidden = |label: &str| apart.iter().any(|a| a == label);
        let differing = now.iter().enumerate().filter_map(|(n, (label, value))| {
            let former = was.as_ref().map_or("", |w| w[n].1.as_str());
            (former != value).then_some((label, former))
        });
        let said: Vec<String> = differing
            .filter(|(label, _)| !hidden(label))
            .map(|(_, former)| if former.is_empty() { "–" } else { former })
            .map(str::to_owned)
            .collect();
        let mut text = words.changed.join(" / ");
        if !said.is_empty() {
            text = format!("{text}; {}: {}", words.was.join(" / "), said.join("; "));
        }
        let whole = std::mem::replace(block, Said::Rule);
        *block = Said::Changed {
            text,
            blocks: vec![whole],
        };
    }
}
