//! Papers: blocks of a pack and what a case says → a paper that says it → pages → PDF.

pub mod block;
pub mod changes;
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
pub mod ticket;

use block::Paper;
use fault::Fault;

/// Several papers as one file, in their order: `whole` gives its title and moment.
pub fn print_stack(papers: &[Paper], whole: &Paper) -> Result<Vec<u8>, Fault> {
    let pages: Vec<Vec<page::Page>> = papers.iter().map(layout::pages).collect::<Result<_, _>>()?;
    pdf::write(&pages.concat(), whole)
}

/// A paper as the bytes of a PDF/A-2b file. The same paper gives the same bytes.
pub fn print(paper: &Paper) -> Result<Vec<u8>, Fault> {
    pdf::write(&layout::pages(paper)?, paper)
}
