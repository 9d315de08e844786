//! Whatever comes in, the program does not fall over, and nothing that steers a terminal gets out raw.

use super::program::{Ran, fed, run};

/// Bytes that can be repeated: SplitMix64.
struct Bytes(u64);

impl Bytes {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Lines that look like a zone, with something in them that does not belong there.
    fn zone(&mut self) -> Vec<u8> {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<PUTO";
        let (width, lines) = [(44, 2), (36, 2), (30, 3), (17, 5)][self.next() as usize % 4];
        let mut out = Vec::new();
        for _ in 0..lines {
            for _ in 0..width {
                out.push(LETTERS[self.next() as usize % LETTERS.len()]);
            }
            out.push(b'\n');
        }
        for _ in 0..self.next() % 6 {
            let at = self.next() as usize % out.len();
            out[at] = (self.next() % 256) as u8;
        }
        out
    }

    fn any(&mut self) -> Vec<u8> {
        let length = self.next() as usize % 300;
        (0..length).map(|_| (self.next() % 256) as u8).collect()
    }
}

fn steers(c: char) -> bool {
    c.is_control() && c != '\n' || ('\u{202A}'..='\u{202E}').contains(&c)
}

fn is_calm(ran: &Ran) {
    assert!((0..=4).contains(&ran.code), "{ran:?}");
    assert!(!ran.err.contains("panicked"), "{ran:?}");
    for text in [&ran.out, &ran.err] {
        assert!(!text.chars().any(steers), "{ran:?}");
    }
}

#[test]
fn weird_bytes_through_standard_input() {
    let mut bytes = Bytes(20_261_121);
    for round in 0..60 {
        let input = if round % 3 == 0 { bytes.any() } else { bytes.zone() };
        let json = fed(&["mrz", "--on", "2026-11-21", "--json"], &input);
        is_calm(&json);
        assert!(json.code == 0 || json.code == 3, "{json:?}");
        json.json();
        if round % 6 == 0 {
            is_calm(&fed(&["mrz", "--on", "2026-11-21"], &input));
        }
    }
    // More than any zone: read to a bound, refused, not held in memory.
    let large = vec![b'<'; 3 << 20];
    is_calm(&fed(&["mrz", "--json"], &large).ended(3));
}

const NASTY: [&str; 9] = [
    "\u{1b}[31mred\u{1b}]0;title\u{7}",
    "\u{9b}2J",
    "a\u{202e}b",
    "x\u{0008}\u{007f}",
    "' OR 1=1 --",
    "\"\\\n\t",
    "{ $text }",
    "%s%n../../etc/passwd",
    "😀\u{fffd}\u{0}",
];

#[test]
fn nothing_typed_steers_the_terminal() {
    for nasty in NASTY {
        // An argument cannot hold a zero byte.
        let nasty = nasty.replace('\0', "");
        let nasty = nasty.as_str();
        for args in [
            &["iin", nasty][..],
            &["iin", nasty, "--json"],
            &["iin", "900101300017", "--on", nasty],
            &["transcribe", nasty, "--from", "latn", "--to", "cyrl"],
            &[
                "transcribe",
                nasty,
                "--from",
                "cyrl",
                "--to",
                "latn",
                "--country",
                nasty,
                "--json",
            ],
            &["transcribe", nasty, "--from", nasty, "--to", "latn"],
            &["term", nasty, "--from", "2026-03-19T11:20"],
            &["term", "1 h", "--from", nasty, "--zone", nasty],
            &["term", "1 h", "--from", "2026-03-19T11:20", "--hours", nasty],
            &["checklist", nasty, "--category", "child"],
            &["checklist", "iin-consular", "--category", nasty],
            &[
                "checklist",
                "iin-consular",
                "--category",
                "child",
                "--issued-in",
                nasty,
                "--json",
            ],
            &["pack", "show", nasty],
            &["pack", "check", nasty],
            &["mrz", nasty],
            &["find", nasty],
            &["find", nasty, "--home", nasty, "--json"],
            &["show", nasty, "--lang", nasty],
            &["man", nasty],
            &[nasty],
            &[
                "init",
                "--office",
                nasty,
                "--window",
                nasty,
                "--people",
                nasty,
                "--recovery-file",
                nasty,
            ],
        ] {
            let ran = run(args);
            is_calm(&ran);
            // Only a file that is not there is a fault of the machine.
            assert!(
                ran.code != 1 || ["mrz", "pack"].contains(&args[0]),
                "{args:?}: {ran:?}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_unicode_are_a_mistake_of_use() {
    use std::os::unix::ffi::OsStringExt;
    let broken = std::ffi::OsString::from_vec(vec![b'a', 0xff, 0xfe, 0x1b, b'[', b'm']);
    for before in ["iin", "find", "show"] {
        is_calm(&run(&[std::ffi::OsString::from(before), broken.clone()]).ended(2));
    }
    // A file may be named so; it is not there.
    is_calm(&run(&["pack".into(), "check".into(), broken]).ended(1));
}

#[test]
fn a_reader_that_goes_away_is_nobodys_trouble() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_tereze"))
        .args(["pack", "show", "iin-consular", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), &b""[..]));
}
