//! The last line of a page: at the right what it is a page of and which one, at the left how many rows of a register
//! stand on it, so that none is added or taken out unseen.

use super::super::block::{Paging, Paper};
use super::super::measure::{Face, width};
use super::super::page::Page;
use super::SMALLEST;
use super::placing::Laid;
use super::text::{self, Align, Set};

/// What it takes of a page.
pub(super) const HEIGHT: f32 = SMALLEST * 1.5;
/// Between left and right.
const APART: f32 = 14.0;

pub(super) fn number(laid: Vec<Laid>, paper: &Paper) -> Vec<Page> {
    let all = laid.len();
    let mut so_far = 0;
    let mut out = Vec::with_capacity(all);
    for (n, Laid { mut page, rows }) in laid.into_iter().enumerate() {
        so_far += rows;
        let counted = paper.paging.as_ref().map(|p| counts(p, rows, so_far));
        line(&mut page, &which(paper, n + 1, all), &counted.unwrap_or_default());
        out.push(page);
    }
    out
}

/// A register has no number; it says what it is.
fn which(paper: &Paper, n: usize, all: usize) -> String {
    let [kk, ru] = &paper.words.page;
    let what = match paper.number.is_empty() {
        true => paper.title.clone(),
        false => format!("№ {}", paper.number),
    };
    format!("{what} · {kk} / {ru} {n} / {all}")
}

fn counts(paging: &Paging, rows: usize, so_far: usize) -> String {
    let words = |[kk, ru]: &[String; 2], n: usize| match kk.is_empty() {
        true => String::new(),
        false => format!("{kk} / {ru}: {n}"),
    };
    let both = [words(&paging.rows, rows), words(&paging.so_far, so_far)];
    both.into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn line(page: &mut Page, right: &str, left: &str) {
    let margins = page.margins;
    let top = margins.y + margins.h - HEIGHT;
    let mut set = |text, align, x, w| {
        let set = Set::new(Face::Regular, SMALLEST, align);
        text::set_lines(text, set, (x, top, w), &mut page.items);
    };
    let room = match left.is_empty() {
        true => 0.0,
        false => width(left, Face::Regular, SMALLEST) + APART,
    };
    set(left, Align::Left, margins.x, room);
    set(right, Align::Right, margins.x + room, margins.w - room);
}
