//! How wide a text is in the embedded faces, and where it breaks into lines.

use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// Liberation Serif, unmodified: Times metrics, which offices expect (OFL 1.1, `assets/fonts/LICENSE.txt`).
const REGULAR: &[u8] = include_bytes!("../../assets/fonts/LiberationSerif-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/LiberationSerif-Bold.ttf");

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    Regular,
    Bold,
}

/// Letters beyond this are in no face and on no paper.
const LAST: u32 = 0x2300;

/// What the layout and the PDF need of a face.
pub struct Metrics {
    pub bytes: &'static [u8],
    pub name: &'static str,
    pub units_per_em: u16,
    pub ascent: i16,
    pub descent: i16,
    pub cap_height: i16,
    /// x min, y min, x max, y max.
    pub bounds: [i16; 4],
    pub weight: u16,
    /// Glyph and advance by code point; glyph 0 is a letter that the face lacks.
    glyphs: Vec<(u16, u16)>,
}

impl Metrics {
    fn read(bytes: &'static [u8], name: &'static str) -> Self {
        let mut metrics = Self {
            bytes,
            name,
            units_per_em: 2048,
            ascent: 0,
            descent: 0,
            cap_height: 0,
            bounds: [0; 4],
            weight: 400,
            glyphs: vec![(0, 0); LAST as usize],
        };
        // A face that cannot be read has no letters: every text is then refused by name, nothing is printed wrong.
        let Ok(face) = ttf_parser::Face::parse(bytes, 0) else {
            return metrics;
        };
        metrics.units_per_em = face.units_per_em();
        metrics.ascent = face.ascender();
        metrics.descent = face.descender();
        metrics.cap_height = face.capital_height().unwrap_or(face.ascender());
        metrics.weight = face.weight().to_number();
        let bounds = face.global_bounding_box();
        metrics.bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        for (code, slot) in metrics.glyphs.iter_mut().enumerate() {
            let letter = char::from_u32(code as u32).filter(|c| !c.is_control());
            if let Some(glyph) = letter.and_then(|c| face.glyph_index(c)) {
                *slot = (glyph.0, face.glyph_hor_advance(glyph).unwrap_or(0));
            }
        }
        metrics
    }

    /// The glyph of a letter and its advance in font units.
    pub fn glyph(&self, letter: char) -> Option<(u16, u16)> {
        let (glyph, advance) = self.glyphs.get(letter as usize).copied()?;
        (glyph != 0).then_some((glyph, advance))
    }

    /// The advance in thousandths of an em, truncated: so the PDF writer states widths, and a right-aligned text that
    /// is measured otherwise drifts.
    fn thousandths(&self, letter: char) -> i64 {
        let advance = self.glyph(letter).map_or(0, |(_, advance)| advance);
        (f32::from(advance) * 1000.0 / f32::from(self.units_per_em)) as i64
    }
}

static FACES: LazyLock<[Metrics; 2]> = LazyLock::new(|| {
    [
        Metrics::read(REGULAR, "LiberationSerif"),
        Metrics::read(BOLD, "LiberationSerif-Bold"),
    ]
});

pub fn metrics(face: Face) -> &'static Metrics {
    match face {
        Face::Regular => &FACES[0],
        Face::Bold => &FACES[1],
    }
}

/// Boxes and ticks are drawn, not set: the faces have none.
pub const DRAWN: [char; 3] = ['☐', '☑', '✓'];
pub const DRAWN_WIDTH: i64 = 800;

/// What is set for a letter: no-break characters look like the ordinary ones.
pub fn set_as(letter: char) -> char {
    match letter {
        '\u{00A0}' | '\u{202F}' => ' ',
        '\u{2011}' => '-',
        other => other,
    }
}

/// The width of a text in points.
pub fn width(text: &str, face: Face, size: f32) -> f32 {
    let face = metrics(face);
    let em: i64 = text
        .chars()
        .map(|c| match c {
            c if DRAWN.contains(&c) => DRAWN_WIDTH,
            c => face.thousandths(set_as(c)),
        })
        .sum();
    em as f32 * size / 1000.0
}

/// A text in lines that are not wider than `room`. Lines break at spaces; a word that is wider than a whole line breaks
/// after a hyphen or stroke, else between letters, without a hyphen of ours: in a name it would be a misspelling.
pub fn wrap(text: &str, face: Face, size: f32, room: f32) -> Vec<String> {
    let words = bound(text);
    // Most texts fit on one line, and then nothing else need be measured.
    let whole = words.join(" ");
    if width(&whole, face, size) <= room {
        return vec![whole];
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words {
        let joined = if line.is_empty() {
            word.clone()
        } else {
            format!("{line} {word}")
        };
        if width(&joined, face, size) <= room {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = if width(&word, face, size) <= room {
            word
        } else {
            cut(&word, face, size, room, &mut lines)
        };
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The words of a text; a number sign and a one-letter word stay with the word that follows.
fn bound(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut waiting = String::new();
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        // A dash begins no line: it stays with the word before it.
        if let (true, Some(last)) = (matches!(word, "–" | "—"), out.last_mut()) {
            last.push('\u{00A0}');
            last.push_str(word);
            continue;
        }
        let lone = lone(word);
        let whole = if waiting.is_empty() {
            word.to_owned()
        } else {
            format!("{waiting}\u{00A0}{word}")
        };
        if lone && waiting.is_empty() {
            waiting = whole;
        } else {
            waiting.clear();
            out.push(whole);
        }
    }
    if !waiting.is_empty() {
        match out.last_mut() {
            Some(last) => {
                last.push('\u{00A0}');
                last.push_str(&waiting);
            }
            None => out.push(waiting),
        }
    }
    out
}

/// A number sign, or one letter with or without a quotation mark before it.
fn lone(word: &str) -> bool {
    let mut letters = word.trim_start_matches(['«', '“', '(']).chars();
    matches!((letters.next(), letters.next()), (Some(c), None) if c.is_alphabetic() || c == '№')
}

/// Cuts a word that is wider than the line; full lines go to `lines`, the rest is returned.
fn cut(word: &str, face: Face, size: f32, room: f32, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    let mut used = 0.0;
    for letter in word.graphemes(true) {
        let wide = width(letter, face, size);
        if used + wide > room && !line.is_empty() {
            let place = line.rfind(['-', '/', '\u{00A0}']).map(|n| n + 1);
            let place = place.filter(|n| *n > line.len() / 2 && line.is_char_boundary(*n));
            let rest = place.map_or_else(String::new, |n| line.split_off(n));
            used = width(&rest, face, size);
            lines.push(std::mem::replace(&mut line, rest));
        }
        line.push_str(letter);
        used += wide;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_lose_nothing() {
        let text = "Азаматы № 7 и Đặng-Thị-Ngọc-Thịnh-Nguyễn-Phương-Anh-Wolfeschlegelsteinhausenbergerdorff в Алматы";
        for room in [20.0, 40.0, 80.0, 160.0, 1000.0] {
            let lines = wrap(text, Face::Bold, 10.0, room);
            for line in &lines {
                assert!(width(line, Face::Bold, 10.0) <= room, "{line} in {room}");
            }
            let plain = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(plain(&lines.concat()), plain(text));
        }
    }

    #[test]
    fn a_number_sign_never_ends_a_line() {
        for room in 30..200 {
            for line in wrap(
                "жауап № 15 берілді және № 16 тіркелді",
                Face::Regular,
                10.0,
                room as f32,
            ) {
                assert!(!line.ends_with('№') || room < 45, "{line}");
            }
        }
    }

    #[test]
    fn a_dash_begins_no_line() {
        for room in 60..200 {
            for line in wrap(
                "жалоба рассматривается – пятнадцать рабочих дней",
                Face::Regular,
                10.0,
                room as f32,
            ) {
                assert!(!line.starts_with('–') || room < 120, "{line}");
            }
        }
    }

    #[test]
    fn widths_are_truncated_as_they_are_stated() {
        // 'Қ' and friends: thousandths are whole numbers, so the width is one too.
        let em = width("Қазақстан", Face::Regular, 1000.0);
        assert_eq!(em, em.trunc());
        assert_eq!(width("", Face::Regular, 12.0), 0.0);
    }
}
