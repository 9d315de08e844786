//! The draw list: a page as things at places. It knows nothing of PDF, and the PDF writer knows nothing of papers.

use super::block::Size;
use super::measure::{Face, metrics, width};

/// A rectangle in points; x to the right, y downwards from the top left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Area {
    /// Whether this area lies within another, but for a rounding error.
    pub fn within(&self, other: &Area) -> bool {
        const SLACK: f32 = 0.05;
        self.x >= other.x - SLACK
            && self.y >= other.y - SLACK
            && self.x + self.w <= other.x + other.w + SLACK
            && self.y + self.h <= other.y + other.h + SLACK
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub size: f32,
    pub face: Face,
    pub text: String,
    /// 0 black, 1 white.
    pub grey: f32,
    /// Degrees, counter-clockwise about the start of the baseline.
    pub turn: f32,
    /// What the run must stay within.
    pub cell: Area,
    /// The line ends within a word, which goes on in the next one.
    pub broken: bool,
}

impl Run {
    /// What the run covers, by the face's ascent and descent.
    pub fn area(&self) -> Area {
        let face = metrics(self.face);
        let em = self.size / f32::from(face.units_per_em);
        let (up, down) = (f32::from(face.ascent) * em, -f32::from(face.descent) * em);
        let w = width(&self.text, self.face, self.size);
        let (sin, cos) = self.turn.to_radians().sin_cos();
        let corners = [(0.0, -up), (w, -up), (0.0, down), (w, down)];
        let turned = corners.map(|(x, y)| (x * cos + y * sin, y * cos - x * sin));
        let low = |f: fn(&(f32, f32)) -> f32| turned.iter().map(f).fold(f32::MAX, f32::min);
        let high = |f: fn(&(f32, f32)) -> f32| turned.iter().map(f).fold(f32::MIN, f32::max);
        let (x, y) = (low(|p| p.0), low(|p| p.1));
        Area {
            x: self.x + x,
            y: self.y + y,
            w: high(|p| p.0) - x,
            h: high(|p| p.1) - y,
        }
    }
}

/// A QR code: dark modules of a square, without its quiet zone.
#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    pub x: f32,
    pub y: f32,
    pub side: f32,
    pub modules: usize,
    /// Row by row.
    pub dark: Vec<bool>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Run(Run),
    Stroke {
        from: (f32, f32),
        to: (f32, f32),
        weight: f32,
    },
    Frame {
        area: Area,
        weight: f32,
    },
    Code(Code),
}

impl Item {
    pub fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Item::Run(run) => {
                run.x += dx;
                run.y += dy;
                run.cell.x += dx;
                run.cell.y += dy;
            }
            Item::Stroke { from, to, .. } => {
                for end in [from, to] {
                    end.0 += dx;
                    end.1 += dy;
                }
            }
            Item::Frame { area, .. } => {
                area.x += dx;
                area.y += dy;
            }
            Item::Code(code) => {
                code.x += dx;
                code.y += dy;
            }
        }
    }

    pub fn area(&self) -> Area {
        match self {
            Item::Run(run) => run.area(),
            Item::Stroke { from, to, .. } => Area {
                x: from.0.min(to.0),
                y: from.1.min(to.1),
                w: (from.0 - to.0).abs(),
                h: (from.1 - to.1).abs(),
            },
            Item::Frame { area, .. } => *area,
            Item::Code(code) => Area {
                x: code.x,
                y: code.y,
                w: code.side,
                h: code.side,
            },
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    /// What nothing but a specimen's mark may leave.
    pub margins: Area,
    pub items: Vec<Item>,
    /// Of which copy of its paper it is, from 1 on.
    pub copy: u8,
}

/// How many pages belong together on their sheets, in order: those of one copy.
pub fn lots(pages: &[Page]) -> Vec<usize> {
    pages
        .chunk_by(|a, b| a.copy == b.copy)
        .map(<[Page]>::len)
        .collect()
}

impl Page {
    /// The sheet that it is printed on: what does not fit a half sheet is set on a whole one.
    pub fn size(&self) -> Size {
        if self.width < mm(180.0) {
            Size::A5
        } else {
            Size::A4
        }
    }
}

/// Millimetres in points.
pub fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
