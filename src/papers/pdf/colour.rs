//! The sRGB profile of the output intent, built from the figures of the standard (IEC 61966-2-1) as an ICC version 2
//! display profile: ours to give away, and one file less to keep.

use std::sync::LazyLock;

/// Entries of the tone curve; between them a reader interpolates.
const CURVE: usize = 256;

pub static SRGB: LazyLock<Vec<u8>> = LazyLock::new(profile);

/// A number with sixteen binary places, big-endian.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn xyz(value: [f64; 3]) -> Vec<u8> {
    let mut out = b"XYZ \0\0\0\0".to_vec();
    value.iter().for_each(|v| out.extend(fixed(*v)));
    out
}

/// The sRGB transfer curve: a straight foot, then a power of 2.4.
fn curve() -> Vec<u8> {
    let mut out = b"curv\0\0\0\0".to_vec();
    out.extend((CURVE as u32).to_be_bytes());
    for n in 0..CURVE {
        let v = n as f64 / (CURVE - 1) as f64;
        let linear = if v <= 0.04045 {
            v / 12.92
        } else {
            ((v + 0.055) / 1.055).powf(2.4)
        };
        out.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    out
}

fn text(words: &str) -> Vec<u8> {
    let mut out = b"text\0\0\0\0".to_vec();
    out.extend(words.as_bytes());
    out.push(0);
    out
}

/// A version 2 description: ASCII, then an empty Unicode and an empty Macintosh part.
fn description(words: &str) -> Vec<u8> {
    let mut out = b"desc\0\0\0\0".to_vec();
    out.extend((words.len() as u32 + 1).to_be_bytes());
    out.extend(words.as_bytes());
    out.push(0);
    out.extend([0; 8]);
    out.extend([0; 3 + 67]);
    out
}

fn profile() -> Vec<u8> {
    // Primaries and white adapted to D50 (Bradford), as version 2 asks.
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.4360, 0.2225, 0.0139])),
        (b"gXYZ", xyz([0.3851, 0.7169, 0.0971])),
        (b"bXYZ", xyz([0.1431, 0.0606, 0.7139])),
        (b"rTRC", curve()),
        (b"gTRC", Vec::new()),
        (b"bTRC", Vec::new()),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut body: Vec<u8> = Vec::new();
    let start = 128 + 4 + tags.len() * 12;
    let mut last = (0, 0);
    for (name, data) in &tags {
        // Green and blue share the curve of red.
        if !data.is_empty() {
            last = (start + body.len(), data.len());
            body.extend(data);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        table.extend(name.iter());
        table.extend((last.0 as u32).to_be_bytes());
        table.extend((last.1 as u32).to_be_bytes());
    }
    let mut out = Vec::with_capacity(start + body.len());
    out.extend(((start + body.len()) as u32).to_be_bytes());
    out.extend([0; 4]);
    out.extend([2, 0x10, 0, 0]);
    out.extend(b"mntrRGB XYZ ");
    // 1 January 2026, 00:00:00: a fixed day.
    for part in [2026u16, 1, 1, 0, 0, 0] {
        out.extend(part.to_be_bytes());
    }
    out.extend(b"acsp");
    out.extend([0; 28]);
    // The illuminant of the connection space: D50.
    for value in [0.9642, 1.0, 0.8249] {
        out.extend(fixed(value));
    }
    out.resize(128, 0);
    out.extend(table);
    out.extend(body);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_what_its_header_says() {
        let profile = &*SRGB;
        let long = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(long(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(long(128), 9);
        for tag in 0..9 {
            let at = 132 + tag * 12;
            assert!(long(at + 4) % 4 == 0 && long(at + 4) + long(at + 8) <= profile.len());
        }
        // The primaries add up to the white of the connection space.
        let part = |tag: usize, axis: usize| long(long(132 + tag * 12 + 4) + 8 + axis * 4) as f64 / 65536.0;
        for axis in 0..3 {
            let sum = part(3, axis) + part(4, axis) + part(5, axis);
            assert!((sum - part(2, axis)).abs() < 0.001, "axis {axis}: {sum}");
        }
    }
}
