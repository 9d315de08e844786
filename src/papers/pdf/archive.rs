//! What ISO 19005-2 (PDF/A-2b) asks of a file, and what printpdf leaves to chance: metadata, output intent, language,
//! identifiers, dates.

use super::super::block::Paper;
use super::super::fault::Fault;
use super::colour::SRGB;
use super::typeface::Subset;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::Write;

const PRODUCER: &str = concat!("Tereze ", env!("CARGO_PKG_VERSION"));

pub fn finish(mut doc: Document, paper: &Paper, subsets: &[Subset]) -> Result<Vec<u8>, Fault> {
    doc.version = "1.7".to_owned();
    let snapshot = paper.snapshot().map_err(pdf)?;
    let id = Sha256::digest(snapshot.as_bytes())[..16].to_vec();
    let id = Object::String(id, StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);

    let info = info(paper);
    let info_id = doc.add_object(info);
    if let Ok(old) = doc.trailer.get(b"Info").and_then(Object::as_reference) {
        doc.objects.remove(&old);
    }
    doc.trailer.set("Info", info_id);

    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(paper).into_bytes(),
    )
    // The standard wants it readable without a filter.
    .with_compression(false);
    let metadata = doc.add_object(metadata);
    let mut profile = Stream::new(dictionary! { "N" => 3 }, SRGB.clone());
    deflate(&mut profile)?;
    let profile = doc.add_object(profile);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let catalog = doc.catalog_mut().map_err(pdf)?;
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Lang", Object::string_literal("kk-KZ"));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.remove(b"PageLayout");

    let ids: Vec<ObjectId> = doc.objects.keys().copied().collect();
    for id in ids {
        match doc.objects.get_mut(&id) {
            Some(Object::Dictionary(dict)) => tidy(dict, subsets),
            Some(Object::Stream(stream)) => {
                let readable = stream.dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"Metadata");
                if !readable && !stream.dict.has(b"Filter") {
                    deflate(stream)?;
                }
            }
            _ => {}
        }
    }
    doc.prune_objects();
    doc.renumber_objects();
    let mut out = Vec::new();
    doc.save_to(&mut out).map_err(pdf)?;
    Ok(out)
}

fn pdf(error: impl std::fmt::Display) -> Fault {
    Fault::Pdf(error.to_string())
}

fn deflate(stream: &mut Stream) -> Result<(), Fault> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(9));
    encoder.write_all(&stream.content).map_err(pdf)?;
    let packed = encoder.finish().map_err(pdf)?;
    stream.set_content(packed);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}

/// Empty dictionaries that the writer leaves behind, and the height of capitals that it does not know.
fn tidy(dict: &mut Dictionary, subsets: &[Subset]) {
    let kind = dict
        .get(b"Type")
        .and_then(Object::as_name)
        .unwrap_or_default()
        .to_vec();
    if kind == b"Page" {
        let none = dict
            .get(b"Annots")
            .and_then(Object::as_array)
            .is_ok_and(Vec::is_empty);
        if none {
            dict.remove(b"Annots");
        }
    }
    if kind == b"FontDescriptor" {
        let name = dict
            .get(b"FontName")
            .and_then(Object::as_name)
            .unwrap_or_default();
        if let Some(subset) = subsets.iter().find(|s| s.name.as_bytes() == name) {
            let of = subset.metrics();
            let capitals = i64::from(of.cap_height) * 1000 / i64::from(of.units_per_em);
            dict.set("CapHeight", capitals);
        }
    }
    if kind.is_empty() && dict.has(b"Font") {
        for key in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
            dict.remove(key);
        }
    }
}

fn info(paper: &Paper) -> Dictionary {
    let date = paper
        .moment
        .format("D:%Y%m%d%H%M%S%:z")
        .to_string()
        .replace(':', "'")
        .replacen("D'", "D:", 1);
    let date = Object::string_literal(format!("{date}'"));
    dictionary! {
        "Title" => text(&paper.title),
        "Creator" => text("Tereze"),
        "Producer" => text(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// A text string: UTF-16 with its byte order mark.
fn text(words: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The metadata of the archive standard, equal to the information dictionary.
fn xmp(paper: &Paper) -> String {
    let date = paper.moment.format("%Y-%m-%dT%H:%M:%S%:z");
    let title = escape(&paper.title);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>kk</rdf:li><rdf:li>ru</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Tereze</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}',
    )
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    out
}
