//! Every paper on its sheet: nothing outside its cell, nothing too small, one sheet at the longest data.

use super::paper_case::{
    self, CODES, child, cut, former, longest, longest_correction, longest_former, longest_of_each_category,
    name, ordinary, pack, paper, polish, text, turkish, two, vietnamese,
};
use super::{sides, words};
use proptest::prelude::*;
use tereze::papers::block::Mark;
use tereze::papers::content::Value;
use tereze::papers::layout::{SMALLEST, pages};
use tereze::papers::page::{Area, Item, Page, mm};

/// Nothing outside its cell, the margins or the page; no type below the least; no two runs on top of each other.
pub fn in_order(pages: &[Page]) -> Result<(), String> {
    for page in pages {
        let sheet = Area {
            x: 0.0,
            y: 0.0,
            w: page.width,
            h: page.height,
        };
        let mut runs: Vec<Area> = Vec::new();
        for item in &page.items {
            let upright = !matches!(item, Item::Run(run) if run.turn != 0.0);
            let bounds = if upright { page.margins } else { sheet };
            if !item.area().within(&bounds) {
                return Err(format!("outside the margins: {item:?}"));
            }
            if let (Item::Run(run), true) = (item, upright) {
                if !run.area().within(&run.cell) {
                    return Err(format!("outside its cell: {run:?}, {:?}", run.area()));
                }
                if run.size < SMALLEST {
                    return Err(format!("type of {} points: {}", run.size, run.text));
                }
                runs.push(run.area());
            }
            if let Item::Code(code) = item {
                let quiet = code.quiet();
                let zone = Area {
                    x: code.x - quiet,
                    y: code.y - quiet,
                    w: code.side + 2.0 * quiet,
                    h: code.side + 2.0 * quiet,
                };
                if code.side < mm(25.0) || !zone.within(&sheet) {
                    return Err(format!("a code of {} mm", code.side / mm(1.0)));
                }
                runs.push(zone);
            }
        }
        for (n, one) in runs.iter().enumerate() {
            for other in &runs[n + 1..] {
                let apart = one.x + one.w <= other.x + 0.1
                    || other.x + other.w <= one.x + 0.1
                    || one.y + one.h <= other.y + 0.1
                    || other.y + other.h <= one.y + 0.1;
                if !apart {
                    return Err(format!("two texts on one place: {one:?} {other:?}"));
                }
            }
        }
    }
    Ok(())
}

/// What no sheet can hold goes on to the next in its order, its pages counted; the reading aid begins a sheet of its own.
#[test]
fn an_application_with_more_than_a_sheet_goes_on_to_the_next() {
    let pages = pages(&paper("application", &longest_former())).unwrap();
    in_order(&pages).unwrap();
    assert_eq!(pages.len(), 3);
}

#[test]
fn every_paper_fits_its_sheet_at_the_longest_data() {
    for content in [
        longest(),
        longest_correction(),
        vietnamese(),
        turkish(),
        polish(),
        cut(),
        former(),
        child(),
    ] {
        for code in CODES {
            for mark in [Mark::None, Mark::Duplicate, Mark::Specimen] {
                let paper = paper(code, &content).marked(mark);
                let pages = pages(&paper).unwrap();
                in_order(&pages).unwrap_or_else(|e| panic!("{code}: {e}"));
                assert_eq!(pages.len(), sides(code), "{code}, {mark:?}");
            }
        }
    }
}

#[test]
fn every_list_of_every_category_fits_its_sheet() {
    let all = longest_of_each_category();
    assert_eq!(all.len(), 2 * pack().categories.len());
    for content in all {
        for code in ["coupon", "intake-receipt"] {
            let pages = pages(&paper(code, &content)).unwrap();
            in_order(&pages).unwrap_or_else(|e| panic!("{code}: {e}"));
            assert_eq!(pages.len(), sides(code), "{code}: {}", words(&pages));
        }
    }
}

/// A half sheet where the data fit one, else a whole one; on every sheet of a paper the same.
#[test]
fn a_coupon_too_long_for_a_half_sheet_is_a_whole_one() {
    for (content, high) in [(vietnamese(), 210.0), (longest(), 297.0)] {
        let pages = pages(&paper("coupon", &content)).unwrap();
        assert_eq!(pages.len(), 1);
        assert!((pages[0].height - mm(high)).abs() < 0.5, "{}", pages[0].height);
    }
}

/// The widest letters there are, in every name and in the birthplace and address.
#[test]
fn the_widest_letters_fit_too() {
    let wide = |letter: &str, count| paper_case::long(letter, count);
    let (c, l) = (wide("Щ", 120), wide("W", 120));
    let mut content = ordinary((&c, &l), (&c, &l), Some((&c, &l)));
    let place = wide("ЩЩЩЩЩЩЩ ЩЩЩЩ, ", 300);
    content
        .values
        .insert("birthplace".to_owned(), two(&place, &place.to_lowercase()));
    content.values.insert("address".to_owned(), text(&place));
    for code in CODES {
        let pages = pages(&paper(code, &content)).unwrap();
        in_order(&pages).unwrap_or_else(|e| panic!("{code}: {e}"));
        assert_eq!(pages.len(), sides(code), "{code}");
    }
}

#[test]
fn what_runs_on_says_its_page_and_repeats_the_head() {
    let mut content = longest();
    let documents = content.values.get("documents").cloned().unwrap();
    let Value::List(list) = documents else { panic!() };
    let many: Vec<_> = list.iter().cycle().take(120).cloned().collect();
    content.values.insert("documents".to_owned(), Value::List(many));
    let pages = pages(&paper("coupon", &content)).unwrap();
    assert!(pages.len() > 1);
    in_order(&pages).unwrap();
    let said = words(&pages[1..2]);
    assert!(
        said.contains("Қабылданған құжат") && said.contains(&format!("бет / стр. 2 / {}", pages.len())),
        "{said}"
    );
}

/// Letters of passports, spaces and hyphens.
fn a_name() -> impl Strategy<Value = String> {
    "[A-Za-zÀ-ÖØ-öø-žƏəẠ-ỹА-яӘәІіҢңҒғҮүҰұҚқӨөҺһ' -]{1,120}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_of_any_length_stay_in_their_cells(
        surname in a_name(), given in a_name(), latin in a_name(), place in "[А-яӘәІіҢңҒғ ,.-]{0,300}"
    ) {
        let mut content = ordinary((&surname, &latin), (&given, &latin), Some((&latin, &surname)));
        content.values.insert("birthplace".to_owned(), two(&place, &place.to_uppercase()));
        content.values.insert("address".to_owned(), text(&place));
        content.values.insert("applicant".to_owned(), name(&format!("{surname} {given} {latin}"), &latin));
        for code in CODES {
            let pages = pages(&paper(code, &content)).unwrap();
            prop_assert!(pages.len() == sides(code), "{}: {} pages", code, pages.len());
            if let Err(why) = in_order(&pages) {
                prop_assert!(false, "{}: {}", code, why);
            }
        }
    }
}
