//! A finished file moved on its sheet, for a printer that sets its sheets aside: what stands on the pages stays as it is.

use super::super::fault::Fault;
use super::super::page::mm;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// Every page moved right and down by so many millimetres.
pub fn shifted(bytes: &[u8], right: f32, down: f32) -> Result<Vec<u8>, Fault> {
    let pdf = |error: lopdf::Error| Fault::Pdf(error.to_string());
    let mut doc = Document::load_mem(bytes).map_err(pdf)?;
    let moved = format!("q 1 0 0 1 {:.3} {:.3} cm\n", mm(right), -mm(down));
    let before = doc.add_object(Stream::new(dictionary! {}, moved.into_bytes()));
    let after = doc.add_object(Stream::new(dictionary! {}, b"\nQ\n".to_vec()));
    let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
    for page in pages {
        let page = doc
            .get_object_mut(page)
            .and_then(Object::as_dict_mut)
            .map_err(pdf)?;
        let there = match page.get(b"Contents") {
            Ok(Object::Array(streams)) => streams.clone(),
            Ok(one) => vec![one.clone()],
            Err(_) => Vec::new(),
        };
        let mut all = vec![Object::Reference(before)];
        all.extend(there);
        all.push(Object::Reference(after));
        page.set("Contents", all);
    }
    let mut out = Vec::new();
    doc.save_to(&mut out).map_err(|e| Fault::Pdf(e.to_string()))?;
    Ok(out)
}
