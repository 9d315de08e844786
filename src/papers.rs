//! Papers: blocks of a pack and what a case says → a paper that says it → pages → PDF.

pub mod block;
pub mod code;
pub mod compose;
pub mod content;
pub mod coverage;
pub mod fault;
pub mod layout;
pub mod measure;
pub mod office;
pub mod page;
pub mod pdf;
pub mod plain;
pub mod test_page;

use block::Paper;
use fault::Fault;

/// A paper as the bytes of a PDF/A-2b file. The same paper gives the same bytes.
pub fn print(paper: &Paper) -> Result<Vec<u8>, Fault> {
    pdf::write(&layout::pages(paper)?, paper)
}
