//! The part of a face that a document uses: printpdf without its layout engine embeds faces whole.

use super::super::fault::Fault;
use super::super::measure::{Face, Metrics, metrics};
use super::super::page::{Item, Page};
use printpdf::{FontMetrics, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

pub struct Subset {
    pub face: Face,
    /// `ABCDEF+LiberationSerif`: six letters that stand for what is in it (ISO 32000-1, 9.6.4).
    pub name: String,
    bytes: Vec<u8>,
    glyphs: BTreeMap<u32, u16>,
    widths: BTreeMap<u16, u16>,
}

/// A subset of each face that the pages use. A letter without a glyph is a fault: it is never printed as a box.
pub fn subsets(pages: &[Page]) -> Result<Vec<Subset>, Fault> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for item in pages.iter().flat_map(|p| &p.items) {
        if let Item::Run(run) = item {
            used.entry(run.face).or_default().extend(run.text.chars());
        }
    }
    let lacking: String = used
        .iter()
        .flat_map(|(face, letters)| letters.iter().filter(|c| metrics(*face).glyph(**c).is_none()))
        .collect();
    if !lacking.is_empty() {
        return Err(Fault::Letters(lacking));
    }
    used.iter()
        .map(|(face, letters)| subset(*face, letters))
        .collect()
}

fn subset(face: Face, letters: &BTreeSet<char>) -> Result<Subset, Fault> {
    let of = metrics(face);
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    let mut widths = BTreeMap::new();
    for letter in letters {
        if let Some((glyph, advance)) = of.glyph(*letter) {
            let own = remapper.remap(glyph);
            glyphs.insert(*letter as u32, own);
            widths.insert(own, advance);
        }
    }
    let bytes = subsetter::subset(of.bytes, 0, &remapper).map_err(|e| Fault::Typeface(e.to_string()))?;
    let set: String = letters.iter().collect();
    Ok(Subset {
        face,
        name: format!("{}+{}", tag(of, &set), of.name),
        bytes,
        glyphs,
        widths,
    })
}

fn tag(of: &Metrics, letters: &str) -> String {
    let hash = Sha256::digest(format!("{}\n{letters}", of.name));
    hash.iter().take(6).map(|b| char::from(b'A' + b % 26)).collect()
}

impl Subset {
    pub fn metrics(&self) -> &'static Metrics {
        metrics(self.face)
    }

    pub fn font(&self) -> PdfFont {
        let of = self.metrics();
        let mut font = ParsedFont::with_glyph_data(
            self.bytes.clone(),
            0,
            Some(self.name.clone()),
            self.glyphs.clone(),
            self.widths.clone(),
            of.units_per_em,
            FontMetrics {
                ascent: of.ascent,
                descent: of.descent,
            },
        );
        let [x_min, y_min, x_max, y_max] = of.bounds;
        let stub = &mut font.pdf_font_metrics;
        (stub.x_min, stub.y_min, stub.x_max, stub.y_max) = (x_min, y_min, x_max, y_max);
        stub.us_weight_class = of.weight;
        PdfFont::new(font)
    }
}
