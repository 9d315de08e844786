//! Which letters of a text the embedded faces lack. Asked while the clerk types; a box is never printed.

use super::measure::{DRAWN, Face, metrics, set_as};
use crate::domain::harmless::{is_unseen, steers};
use crate::domain::trouble::{Problem, Say};
use unicode_normalization::UnicodeNormalization;

/// The letters of a text, composed (NFC), that a face lacks, each once, in order.
pub fn missing(text: &str) -> Vec<char> {
    let mut lacking = Vec::new();
    for letter in text.nfc() {
        let set = set_as(letter);
        let whole = [Face::Regular, Face::Bold]
            .iter()
            .all(|f| metrics(*f).glyph(set).is_some());
        let space = set.is_control() && set.is_whitespace();
        let drawn = whole || DRAWN.contains(&set);
        // A face may have an empty shape for what nobody sees.
        let printed = space || drawn && !is_unseen(letter);
        if !printed && !lacking.contains(&letter) {
            lacking.push(letter);
        }
    }
    lacking
}

/// A text as a register can print it whatever was recorded: a letter that the faces lack stands by its code point.
pub fn printable(text: &str) -> String {
    let lacking = missing(text);
    if lacking.is_empty() {
        return text.to_owned();
    }
    let letter = |c: char| match lacking.contains(&c) {
        true => format!("[U+{:04X}]", c as u32),
        false => c.to_string(),
    };
    text.nfc().map(letter).collect()
}

/// The problem at a field whose text cannot be printed: letters and their code points.
pub fn problem(text: &str) -> Option<Problem> {
    let lacking = missing(text);
    if lacking.is_empty() {
        return None;
    }
    let named: Vec<String> = lacking
        .iter()
        .map(|c| match steers(*c) {
            true => format!("U+{:04X}", *c as u32),
            false => format!("{c} (U+{:04X})", *c as u32),
        })
        .collect();
    let say = Say::new("paper-letter-missing").with("letters", named.join(", "));
    Some(Problem::error(say))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_no_face_has_is_printed_by_its_code_point() {
        assert_eq!(printable("Ұ. Çağlayan 王"), "Ұ. Çağlayan [U+738B]");
        assert!(missing(&printable("王伟 \u{7}")).is_empty());
    }

    /// The letters a passport of each country can hold in its visual zone, by name of the language.
    const ALPHABETS: [(&str, &str); 22] = [
        (
            "Kazakh",
            "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя",
        ),
        ("Kyrgyz, Tajik, Tatar, Bashkir", "ӨөҮүҢңҒғӢӣҚқӮӯҲҳҶҷӘәҖҗҺһҘҙҪҫ"),
        ("Ukrainian, Belarusian", "ҐґЄєІіЇїЎў"),
        ("Serbian, Macedonian", "ЂђЈјЉљЊњЋћЏџЃѓЌќЅѕ"),
        ("Mongolian", "ӨөҮү"),
        ("Turkish", "ÇçĞğIıİiÖöŞşÜüÂâÎîÛû"),
        ("Azerbaijani", "ƏəÇçĞğIıİiÖöŞşÜüXxQq"),
        ("Turkmen, Uzbek", "ÄäŇňÝýŽžŞşʻʼ‘’"),
        ("Polish", "ĄąĆćĘęŁłŃńÓóŚśŹźŻż"),
        ("Czech, Slovak", "ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽžÄäĹĺĽľÔôŔŕ"),
        ("Hungarian", "ÁáÉéÍíÓóÖöŐőÚúÜüŰű"),
        ("Romanian", "ĂăÂâÎîȘșȚțŞşŢţ"),
        ("Croatian", "ČčĆćĐđŠšŽž"),
        ("Baltic", "ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽžĄąĘęĖėĮįŲųÕõŖŗ"),
        ("Nordic, Icelandic", "ÆæØøÅåÄäÖöÐðÞþÁáÉéÍíÓóÚúÝýŊŋŦŧ"),
        ("German", "ÄäÖöÜüßẞ"),
        (
            "French, Spanish, Portuguese, Catalan",
            "ÀàÂâÆæÇçÉéÈèÊêËëÎîÏïÔôŒœÙùÛûÜüŸÿÑñÁáÍíÓóÚúÃãÕõĿŀ",
        ),
        ("Maltese, Welsh", "ĊċĠġĦħŻżŴŵŶŷẀẁẂẃẄẅ"),
        (
            "Vietnamese",
            "ĂăÂâĐđÊêÔôƠơƯưÀàẢảÃãÁáẠạẰằẲẳẴẵẮắẶặẦầẨẩẪẫẤấẬậÈèẺẻẼẽÉéẸẹỀềỂểỄễẾếỆệÌìỈỉĨĩÍíỊịÒòỎỏÕõÓóỌọỒồỔổỖỗỐốỘộỜờỞởỠỡỚớỢợÙùỦủŨũÚúỤụỪừỬửỮữỨứỰựỲỳỶỷỸỹÝýỴỵ",
        ),
        ("Hausa, Yoruba, Akan", "ƁɓƊɗƘƙẸẹỌọṢṣƐɛƆɔ"),
        ("Pinyin, Hanyu", "ĀáǍàĒéĚèĪíǏìŌóǑòŪúǓùǕǘǙǜ"),
        ("signs", "№«»“”„‘’–—−…·•§°€()[]/+,.:;?!\"'&@#%*"),
    ];

    #[test]
    fn both_faces_hold_the_letters_of_the_alphabets() {
        for (language, letters) in ALPHABETS {
            assert_eq!(missing(letters), Vec::<char>::new(), "{language}");
        }
        let blocks = [0x20..=0x7E, 0xA0..=0x17F, 0x1EA0..=0x1EF9, 0x400..=0x513];
        for code in blocks.into_iter().flatten().filter(|c| *c != 0xAD) {
            let letter = char::from_u32(code).unwrap();
            assert_eq!(missing(&letter.to_string()), Vec::<char>::new(), "U+{code:04X}");
        }
    }

    #[test]
    fn a_letter_that_is_lacking_is_named() {
        assert_eq!(missing("王小明 Wang"), ['王', '小', '明']);
        assert_eq!(missing("ქართ"), ['ქ', 'ა', 'რ', 'თ']);
        assert_eq!(missing("☐ ☑ ✓"), Vec::<char>::new());
        // Decomposed input is composed before it is asked: e + combining circumflex and acute is one letter.
        assert_eq!(missing("e\u{0302}\u{0301}"), Vec::<char>::new());
        let say = problem("Ա").unwrap().say;
        assert_eq!(say.args[0].1, "Ա (U+0531)");
        assert!(problem("Nguyễn Thị Ánh").is_none());
    }
}
