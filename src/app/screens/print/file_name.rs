//! Names of the files that sheets are written to.

use crate::office::request::{OfOffice, Sheet};
use chrono::{DateTime, FixedOffset};
use std::path::Path;

/// The name that is proposed for a sheet: what paper, and which of them – its number, the days of a register, or the
/// moment, which stands on an application that has no number yet. Nobody's name is in it.
pub(super) fn proposed(sheet: &Sheet, now: DateTime<FixedOffset>) -> String {
    let which = match (&sheet.number, &sheet.of_office) {
        (Some(number), _) => number.to_string(),
        (None, Some(OfOffice::Sheet { from, until, .. } | OfOffice::Journal { from, until, .. })) => {
            match from == until {
                true => from.to_string(),
                false => format!("{from}-{until}"),
            }
        }
        (None, Some(OfOffice::Register(number))) => number.to_string(),
        (None, _) => {
            let at = sheet.unsigned.as_ref().map_or(now, |of| of.0);
            at.format("%Y-%m-%d-%H%M").to_string()
        }
    };
    format!("{}-{which}.pdf", sheet.paper)
}

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
    use super::{next_name, proposed};
    use crate::domain::act::CaseId;
    use crate::domain::code::PaperCode;
    use crate::domain::number::Number;
    use crate::office::request::registers::OfficeSheet;
    use crate::office::request::{OfOffice, Sheet, Size};
    use chrono::{DateTime, NaiveDate};
    use std::path::PathBuf;
    use ulid::Ulid;

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

    #[test]
    fn a_name_says_which_of_the_papers_it_is() {
        let at = |text| DateTime::parse_from_rfc3339(text).unwrap();
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        let of_days = |from, until| {
            let sheet = OfficeSheet::Day;
            Some(OfOffice::Sheet { sheet, from, until })
        };
        let now = at("2026-03-02T09:41:07+05:00");
        let signed = at("2026-03-02T09:38:59+05:00");
        let bare = |code| Sheet {
            case: CaseId(Ulid::nil()),
            paper: PaperCode::parse(code).unwrap(),
            number: None,
            title: String::new(),
            size: Size::A4,
            file: PathBuf::new(),
            lots: Vec::new(),
            preview: Vec::new(),
            aloud: Vec::new(),
            duplicate: false,
            unsigned: None,
            of_office: None,
            records: None,
        };
        let number = Some(Number::parse("1-2026-02-000017").unwrap());
        let (coupon, application, leaflet) = (bare("coupon"), bare("application"), bare("leaflet"));
        for (sheet, name) in [
            (Sheet { number, ..coupon }, "coupon-1-2026-02-000017.pdf"),
            (
                Sheet {
                    unsigned: Some(Box::new((signed, String::new()))),
                    ..application
                },
                "application-2026-03-02-0938.pdf",
            ),
            (
                Sheet {
                    of_office: of_days(day(2), day(2)),
                    ..bare("day-sheet")
                },
                "day-sheet-2026-03-02.pdf",
            ),
            (
                Sheet {
                    of_office: of_days(day(1), day(31)),
                    ..bare("results")
                },
                "results-2026-03-01-2026-03-31.pdf",
            ),
            (leaflet, "leaflet-2026-03-02-0941.pdf"),
        ] {
            assert_eq!(proposed(&sheet, now), name);
        }
    }
}
