//! Words for the ear: signs and tones become words, control characters and strokes go, lines break at words.

use crate::app::view::{Line, Span, Tone};
use crate::domain::harmless::shown;
use crate::domain::trouble::Say;
use crate::texts::Sayer;
use crate::texts::lang::Lang;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The texts in the language of the moment.
pub struct Words<'a> {
    pub sayer: &'a Sayer,
    pub lang: Lang,
}

/// Signs that stand alone: what they say at the head of a line, and in a cell under a head ("copy: there").
const SIGNS: [(char, &str, &str); 7] = [
    ('✓', "plain-sign-done", "plain-sign-there"),
    ('✗', "plain-sign-wrong", "plain-sign-lacks"),
    ('?', "plain-sign-ask", "plain-sign-ask"),
    ('!', "plain-sign-heed", "plain-sign-heed"),
    ('○', "plain-sign-open", "plain-sign-open"),
    ('●', "plain-sign-now", "plain-sign-now"),
    ('▸', "", ""),
];

/// Signs that say nothing: that a thing is not asked for, or is only told.
const SILENT: [&str; 3] = ["–", "·", "…"];

impl Words<'_> {
    pub fn text(&self, id: &str) -> String {
        match id {
            "" => String::new(),
            id => self.sayer.text(self.lang, id),
        }
    }

    pub fn say(&self, say: &Say) -> String {
        self.sayer.say(self.lang, say)
    }

    fn sign(&self, c: char, in_cell: bool) -> Option<String> {
        let (_, line, cell) = SIGNS.iter().find(|(sign, _, _)| *sign == c)?;
        Some(self.text(if in_cell { cell } else { line }))
    }

    /// What a tone means, where it means something.
    pub fn tone(&self, tone: Tone) -> Option<String> {
        let id = match tone {
            Tone::Problem => "plain-tone-problem",
            Tone::Soon => "plain-tone-soon",
            Tone::Late => "plain-tone-late",
            Tone::Plain | Tone::Dim | Tone::Strong | Tone::Done | Tone::Law => return None,
        };
        Some(self.text(id))
    }

    /// A line; its sign or its gravest tone first, in words.
    pub fn line(&self, line: &Line) -> String {
        let whole: String = line.iter().map(|s| s.text.as_str()).collect();
        let whole = clean(&whole);
        let mut chars = whole.chars();
        let first = chars.next();
        let parted = chars.as_str().starts_with(' ') || chars.as_str().is_empty();
        let sign = first.filter(|_| parted).and_then(|c| self.sign(c, false));
        let (before, rest) = match sign {
            Some(sign) => (sign, chars.as_str().trim()),
            None => {
                let tones = line.iter().filter(|s| !s.text.trim().is_empty());
                let said = tones.filter_map(|s| self.tone(s.tone)).next();
                (said.unwrap_or_default(), whole.as_str())
            }
        };
        let rest = SILENT
            .iter()
            .find_map(|s| rest.strip_prefix(s).filter(|r| r.starts_with(' ')))
            .unwrap_or(rest)
            .trim();
        let rest = unsigned(rest);
        match (before.is_empty(), rest.is_empty()) {
            (_, true) if before.is_empty() => String::new(),
            (true, _) => rest,
            (false, true) => before,
            (false, false) => format!("{before}: {rest}"),
        }
    }

    /// A cell of a list under its head.
    pub fn cell(&self, span: &Span, head: &str) -> String {
        let text = clean(&span.text);
        if text.is_empty() || SILENT.contains(&text.as_str()) {
            return String::new();
        }
        let mut chars = text.chars();
        if let (Some(c), None) = (chars.next(), chars.next())
            && let Some(sign) = self.sign(c, !head.is_empty())
        {
            return match head.is_empty() {
                true => sign,
                false => format!("{head}: {sign}"),
            };
        }
        let text = text.trim_start_matches("· ");
        match span.tone {
            Tone::Late | Tone::Problem => match self.tone(span.tone) {
                // Where the words say it themselves, once is enough.
                Some(tone) if !fold(text).contains(&fold(&tone)) => format!("{tone}: {text}"),
                _ => text.to_owned(),
            },
            // Amber under a head: a term that ends today.
            Tone::Soon if !head.is_empty() => format!("{}: {text}", self.text("plain-tone-today")),
            _ => text.to_owned(),
        }
    }
}

/// What may be said: without control characters, marks that turn the text, strokes of tables and the cursor's.
pub fn clean(text: &str) -> String {
    let kept = text.chars().map(|c| match c {
        '\n' | '\t' => ' ',
        '\u{2500}'..='\u{259f}' | '‹' | '›' => ' ',
        c => c,
    });
    let kept = shown(&kept.collect::<String>());
    let words: Vec<&str> = kept.split_whitespace().collect();
    // Points and arrows between two things are a pause to the ear.
    words.join(" ").replace(" · ", ", ").replace(" → ", ", ")
}

/// A sentence that points at a sign says the same without it.
pub fn unsigned(text: &str) -> String {
    let mut out = text.to_owned();
    for (sign, _, _) in SIGNS.iter().filter(|(c, _, _)| !c.is_ascii()) {
        out = out.replace(&format!(" {sign}"), "");
    }
    out
}

/// Lines of at most so many characters, broken at words.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut out = vec![String::new()];
    for word in text.split_whitespace() {
        let there = out.last().map_or(0, |l| l.chars().count());
        if there > 0 && there + 1 + word.chars().count() > width {
            out.push(String::new());
        }
        if let Some(last) = out.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    out
}

/// For comparing what was typed with what stands there: small letters without their marks.
pub fn fold(text: &str) -> String {
    let plain = text.to_lowercase();
    plain.nfkd().filter(|c| !is_combining_mark(*c)).collect()
}
