//! The table of the README, made from what was counted.

use std::fmt::Write as _;
use std::path::Path;
use tereze::domain::code::CategoryCode;
use tereze::forms::catalogue::Catalogue;
use tereze::texts::lang::Lang;

const BEGIN: &str = "<!-- day: made by UPDATE_README=1 cargo test --test day -->\n";
const END: &str = "<!-- end of day -->";

/// One line: who, and the keys to the coupon, of the transfer, from the answer to the hand-over.
pub struct Row {
    /// A category, or other words.
    pub who: String,
    pub keys: [usize; 3],
}

/// A category by its name in English; what is no category stands as it is.
fn name(category: &str) -> String {
    let catalogue = Catalogue::embedded();
    let code = CategoryCode::parse(category).ok();
    let title = code.and_then(|code| {
        catalogue
            .packs()
            .find_map(|pack| pack.category(&code).map(|c| c.title.get(Lang::En).to_owned()))
    });
    title.unwrap_or_else(|| category.to_owned())
}

fn table(rows: &[Row]) -> String {
    let mut out = String::from(
        "| Who | to the coupon | transfer | answer to hand-over | in all |\n|---|---:|---:|---:|---:|\n",
    );
    let mut whole = [0; 3];
    for row in rows {
        let [intake, transfer, result] = row.keys;
        let sum: usize = row.keys.iter().sum();
        let _ = writeln!(
            out,
            "| {} | {intake} | {transfer} | {result} | {sum} |",
            name(&row.who)
        );
        whole = std::array::from_fn(|i| whole[i] + row.keys[i]);
    }
    let [intake, transfer, result] = whole;
    let sum: usize = whole.iter().sum();
    let _ = writeln!(
        out,
        "| **the day** | {intake} | {transfer} | {result} | **{sum}** |"
    );
    out
}

/// Compares with the README, or writes it anew.
pub fn held_to_the_readme(rows: &[Row]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme
        .split_once(BEGIN)
        .expect("the README has the day's first mark");
    let (now, after) = rest.split_once(END).expect("the README has the day's last mark");
    let fresh = table(rows);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{fresh}{END}{after}")).unwrap();
    } else {
        assert_eq!(
            now, fresh,
            "the keys of the day changed: UPDATE_README=1 cargo test --test day"
        );
    }
}
