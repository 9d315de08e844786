//! Pages → PDF/A-2b. The draw list becomes operators here, by printpdf; fonts are subset before they are handed over, and
//! what the archive standard asks for is added to the finished document (`archive`). No clock and no randomness: dates
//! and identifiers come from the paper.

mod archive;
mod colour;
mod parting;
mod shift;
mod typeface;

pub use parting::{needs_parting, parted};
pub use shift::shifted;

use super::block::Paper;
use super::fault::Fault;
use super::measure::Face;
use super::page::{Area, Item, Page, Run};
use printpdf::{
    Color, FontId, Greyscale, Line, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Pt, Rect, TextItem, TextMatrix,
};

pub fn write(pages: &[Page], paper: &Paper) -> Result<Vec<u8>, Fault> {
    let subsets = typeface::subsets(pages)?;
    let mut doc = PdfDocument::new(&paper.title);
    for subset in &subsets {
        doc.resources
            .fonts
            .map
            .insert(font_id(subset.face), subset.font());
    }
    doc.pages = pages.iter().map(page).collect();
    // Optimising is the post-pass's: it compresses once, after all streams are there.
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let document = doc.to_lopdf_document(&options, &mut warnings);
    archive::finish(document, paper, &subsets)
}

/// Fixed names: printpdf's own are random.
fn font_id(face: Face) -> FontId {
    FontId(
        match face {
            Face::Regular => "F1",
            Face::Bold => "F2",
        }
        .to_owned(),
    )
}

fn page(page: &Page) -> PdfPage {
    let mut ops = Vec::with_capacity(page.items.len() * 6);
    let mut pen = Pen::default();
    for item in &page.items {
        match item {
            Item::Run(run) => pen.run(run, page, &mut ops),
            Item::Stroke { from, to, weight } => {
                pen.text(false, &mut ops);
                pen.weight(*weight, &mut ops);
                let at = |(x, y): (f32, f32)| LinePoint {
                    p: point(x, page.height - y),
                    bezier: false,
                };
                let line = Line {
                    points: vec![at(*from), at(*to)],
                    is_closed: false,
                };
                ops.push(Op::DrawLine { line });
            }
            Item::Frame { area, weight } => {
                pen.text(false, &mut ops);
                pen.weight(*weight, &mut ops);
                ops.push(rectangle(*area, page, PaintMode::Stroke));
            }
            Item::Code(code) => {
                pen.text(false, &mut ops);
                // The quiet zone stays white even where a specimen's mark lies under it.
                pen.grey(1.0, &mut ops);
                let quiet = code.quiet();
                let zone = Area {
                    x: code.x - quiet,
                    y: code.y - quiet,
                    w: code.side + 2.0 * quiet,
                    h: code.side + 2.0 * quiet,
                };
                ops.push(rectangle(zone, page, PaintMode::Fill));
                pen.grey(0.0, &mut ops);
                let module = code.side / code.modules as f32;
                for (column, row, length) in code.runs() {
                    let area = Area {
                        x: code.x + column as f32 * module,
                        y: code.y + row as f32 * module,
                        w: length as f32 * module,
                        h: module,
                    };
                    ops.push(rectangle(area, page, PaintMode::Fill));
                }
            }
        }
    }
    pen.text(false, &mut ops);
    let mm = |points: f32| Pt(points).into();
    PdfPage::new(mm(page.width), mm(page.height), ops)
}

/// What the page's state is, so that it is not said twice.
#[derive(Default)]
struct Pen {
    in_text: bool,
    grey: Option<f32>,
    weight: Option<f32>,
    font: Option<(Face, f32)>,
}

impl Pen {
    fn text(&mut self, on: bool, ops: &mut Vec<Op>) {
        if self.in_text != on {
            ops.push(if on {
                Op::StartTextSection
            } else {
                Op::EndTextSection
            });
            self.in_text = on;
        }
    }

    fn grey(&mut self, grey: f32, ops: &mut Vec<Op>) {
        if self.grey != Some(grey) {
            let col = Color::Greyscale(Greyscale::new(grey, None));
            ops.push(Op::SetFillColor { col });
            self.grey = Some(grey);
        }
    }

    fn weight(&mut self, weight: f32, ops: &mut Vec<Op>) {
        if self.weight != Some(weight) {
            ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
            self.weight = Some(weight);
        }
    }

    fn run(&mut self, run: &Run, page: &Page, ops: &mut Vec<Op>) {
        self.text(true, ops);
        self.grey(run.grey, ops);
        if self.font != Some((run.face, run.size)) {
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(run.size),
            });
            self.font = Some((run.face, run.size));
        }
        let (sin, cos) = run.turn.to_radians().sin_cos();
        let (x, y) = (round(run.x), round(page.height - run.y));
        ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Raw([cos, sin, -sin, cos, x, y]),
        });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(run.text.clone())],
        });
    }
}

fn rectangle(area: Area, page: &Page, mode: PaintMode) -> Op {
    Op::DrawRectangle {
        rectangle: Rect {
            x: Pt(round(area.x)),
            y: Pt(round(page.height - area.y - area.h)),
            width: Pt(round(area.w)),
            height: Pt(round(area.h)),
            mode: Some(mode),
            winding_order: None,
        },
    }
}

fn point(x: f32, y: f32) -> Point {
    Point {
        x: Pt(round(x)),
        y: Pt(round(y)),
    }
}

/// Hundredths of a point: finer than any printer, and half the digits.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
