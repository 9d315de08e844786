//! QR codes: level M, and modules that a scanner reads from a sheet at 150 dpi.

use super::fault::Fault;
use super::page::{Code, mm};
use fast_qr::{ECL, QRBuilder};

/// The least side of a module (measured: 0.38 mm is read at 150 dpi).
const MODULE: f32 = 0.40;
/// Modules left white on every side, by the standard of the code.
pub const QUIET: f32 = 4.0;

/// A code at the origin: at least `side` millimetres wide, wider where the payload asks for more modules.
pub fn code(payload: &str, side: u16) -> Result<Code, Fault> {
    let qr = QRBuilder::new(payload)
        .ecl(ECL::M)
        .build()
        .map_err(|_| Fault::CodeTooLong)?;
    let modules = qr.size;
    let side = mm(f32::from(side).max(modules as f32 * MODULE));
    let dark = (0..modules)
        .flat_map(|y| qr[y].iter().take(modules).map(|m| m.value()))
        .collect();
    Ok(Code {
        x: 0.0,
        y: 0.0,
        side,
        modules,
        dark,
    })
}

impl Code {
    /// The width of the quiet zone in points.
    pub fn quiet(&self) -> f32 {
        QUIET * self.side / self.modules as f32
    }

    /// Runs of dark modules: column, row, length.
    pub fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.dark.chunks(self.modules).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let length = row[x..].iter().take_while(|d| **d).count();
                if length > 0 {
                    runs.push((x, y, length));
                }
                x += length.max(1);
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_number_makes_a_small_code_and_a_long_text_a_wider_one() {
        let short = code("1-2026-000412", 25).unwrap();
        assert_eq!(short.modules, 21);
        assert!(short.side >= mm(25.0));
        let long = code(&"№ 1-2026-000412 ".repeat(30), 25).unwrap();
        assert!(long.side / long.modules as f32 >= mm(0.39));
        assert!(code(&"x".repeat(5000), 25).is_err());
    }

    #[test]
    fn runs_hold_every_dark_module() {
        let code = code("1-2026-000412", 25).unwrap();
        let dark = code.dark.iter().filter(|d| **d).count();
        assert_eq!(code.runs().iter().map(|r| r.2).sum::<usize>(), dark);
        // The three finder patterns: a row of seven dark modules in each corner but one.
        for corner in [(0, 0, 7), (14, 0, 7), (0, 14, 7)] {
            assert!(code.runs().contains(&corner), "{corner:?}");
        }
    }
}
