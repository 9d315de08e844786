//! Names of the files that sheets are written to.

use std::path::Path;

/// A file's name without its folder, which says where somebody keeps things and stays out of the journal.
pub(super) fn name_of(path: &str) -> String {
    let name = Path::new(path).file_name();
    name.map_or_else(|| path.to_owned(), |n| n.to_string_lossy().into_owned())
}

/// Another name for a file that would be written over: `paper.pdf`, `paper (2).pdf`, `paper (3).pdf`.
pub(super) fn next_name(name: &str) -> String {
    let (stem, end) = name.strip_suffix(".pdf").map_or((name, ""), |s| (s, ".pdf"));
    let numbered = stem.strip_suffix(')').and_then(|s| {
        let (stem, n) = s.rsplit_once(" (")?;
        Some((stem, n.parse::<u32>().ok()?))
    });
    let (stem, n) = numbered.unwrap_or((stem, 1));
    format!("{stem} ({}){end}", n.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::next_name;

    #[test]
    fn a_number_in_the_name_is_no_count() {
        for (name, next) in [
            ("coupon-1-2026-000001.pdf", "coupon-1-2026-000001 (2).pdf"),
            ("coupon-1-2026-000001 (2).pdf", "coupon-1-2026-000001 (3).pdf"),
            ("/media/stick/a (9).pdf", "/media/stick/a (10).pdf"),
            ("lists (old).pdf", "lists (old) (2).pdf"),
            ("paper", "paper (2)"),
            ("", " (2)"),
        ] {
            assert_eq!(next_name(name), next);
        }
    }
}
