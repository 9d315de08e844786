//! A finished file for a printer that prints on both sides: what belongs to another person, or is another copy, never lies
//! on the back of what came before it. After an odd count of pages comes an empty one.

use super::super::fault::Fault;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Whether any pages but the last ones end on the front of a sheet.
pub fn needs_parting(lots: &[usize]) -> bool {
    lots.split_last()
        .is_some_and(|(_, before)| before.iter().any(is_odd))
}

fn is_odd(pages: &usize) -> bool {
    pages % 2 == 1
}

/// An empty page after each odd lot of pages but the last.
pub fn parted(bytes: &[u8], lots: &[usize]) -> Result<Vec<u8>, Fault> {
    let pdf = |error: lopdf::Error| Fault::Pdf(error.to_string());
    let mut doc = Document::load_mem(bytes).map_err(pdf)?;
    let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let mut end = 0;
    for lot in lots.split_last().map_or(&[][..], |(_, before)| before) {
        end += lot;
        if let Some(last) = end
            .checked_sub(1)
            .and_then(|n| pages.get(n))
            .filter(|_| is_odd(lot))
        {
            put_empty_after(&mut doc, *last).map_err(pdf)?;
        }
    }
    let mut out = Vec::new();
    doc.save_to(&mut out).map_err(|e| Fault::Pdf(e.to_string()))?;
    Ok(out)
}

/// As large as the page before it, and with nothing on it.
fn put_empty_after(doc: &mut Document, page: ObjectId) -> lopdf::Result<()> {
    let before = doc.get_dictionary(page)?;
    let parent = before.get(b"Parent")?.as_reference()?;
    let mut empty = dictionary! { "Type" => "Page", "Parent" => parent, "Resources" => Dictionary::new() };
    if let Ok(size) = before.get(b"MediaBox") {
        empty.set("MediaBox", size.clone());
    }
    let empty = doc.add_object(empty);
    let node = doc.get_dictionary_mut(parent)?;
    let kids = node.get_mut(b"Kids")?.as_array_mut()?;
    let place = kids.iter().position(|kid| kid.as_reference().ok() == Some(page));
    kids.insert(place.map_or(kids.len(), |p| p + 1), Object::Reference(empty));
    let mut above = Some(parent);
    while let Some(node) = above {
        let node = doc.get_dictionary_mut(node)?;
        let count = node.get(b"Count")?.as_i64()?;
        node.set("Count", count + 1);
        above = node.get(b"Parent").and_then(Object::as_reference).ok();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::Stream;

    /// So many pages, each with a stream of its own and as wide as its place.
    fn document(pages: usize) -> Vec<u8> {
        let mut doc = Document::with_version("1.7");
        let tree = doc.new_object_id();
        let kids: Vec<Object> = (1..=pages)
            .map(|n| {
                let stream = doc.add_object(Stream::new(dictionary! {}, b"q Q".to_vec()));
                let size = vec![0.into(), 0.into(), (100 + n as i64).into(), 200.into()];
                let page = dictionary! {
                    "Type" => "Page", "Parent" => tree, "Contents" => stream, "MediaBox" => size,
                };
                doc.add_object(page).into()
            })
            .collect();
        let count = pages as i64;
        let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
        doc.objects.insert(tree, Object::Dictionary(node));
        let root = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        doc.trailer.set("Root", root);
        let mut out = Vec::new();
        doc.save_to(&mut out).expect("a document");
        out
    }

    /// The pages by their width; an empty one with a minus.
    fn pages(bytes: &[u8]) -> Vec<i64> {
        let doc = Document::load_mem(bytes).expect("a document");
        let pages = doc.get_pages().into_values();
        let width = |page: ObjectId| {
            let page = doc.get_dictionary(page).expect("a page");
            let size = page.get(b"MediaBox").and_then(Object::as_array).expect("a size");
            let width = size[2].as_i64().expect("a width") - 100;
            if page.has(b"Contents") { width } else { -width }
        };
        pages.map(width).collect()
    }

    #[test]
    fn whoever_comes_next_begins_on_a_sheet_of_their_own() {
        for (lots, expected) in [
            (vec![1, 1], vec![1, -1, 2]),
            (vec![2, 1], vec![1, 2, 3]),
            (vec![1, 2, 3], vec![1, -1, 2, 3, 4, 5, 6]),
            (vec![3, 1, 1, 2], vec![1, 2, 3, -3, 4, -4, 5, -5, 6, 7]),
            (vec![1], vec![1]),
            (vec![3], vec![1, 2, 3]),
        ] {
            let before = document(lots.iter().sum());
            let after = parted(&before, &lots).expect("parted");
            assert_eq!(pages(&after), expected, "{lots:?}");
            assert_eq!(needs_parting(&lots), expected.iter().any(|p| *p < 0), "{lots:?}");
            // Each lot begins on the front of a sheet.
            let firsts = lots.iter().scan(1, |page, lot| {
                let first = *page;
                *page += *lot as i64;
                Some(first)
            });
            for first in firsts {
                let place = expected.iter().position(|p| *p == first);
                assert_eq!(place.map(|p| p % 2), Some(0), "{lots:?}: {first}");
            }
        }
        assert!(!needs_parting(&[]));
    }
}
