//! Frames looked at by eye.

use super::walk::{everything, longest, person};
use tereze::texts::lang::Lang;

#[test]
#[ignore = "prints every screen, to be looked at"]
fn show() {
    let env = |name: &str| std::env::var(name).unwrap_or_default();
    let lang = Lang::parse(&env("SHOW_LANG")).unwrap_or(Lang::Ru);
    let size = if env("SHOW_WIDE").is_empty() { (80, 24) } else { (120, 40) };
    let who = if env("SHOW_LONG").is_empty() { person() } else { longest() };
    let only = env("SHOW_ONLY");
    everything(lang, &who, &mut |name, desk| {
        if only.is_empty() || only.split(',').any(|o| name.starts_with(o)) {
            println!("══ {name}\n{}\n", desk.picture(size).text());
        }
    });
}
