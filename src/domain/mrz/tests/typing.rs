//! Zones as scanners, pastes and fingers bring them.

use super::*;

#[test]
fn runs_without_line_breaks() {
    for text in [TD3, TD2, TD1, MRV_A, MRV_B, KAZ] {
        let run = text.replace('\n', "");
        assert_eq!(read(&run).lines().join("\n"), text);
        assert_eq!(read(&run.to_lowercase()).lines().join("\n"), text);
        let spaced: String = run.chars().flat_map(|c| [c, ' ']).collect();
        assert_eq!(read(&spaced).lines().join("\n"), text);
        assert_eq!(
            read(&format!("\r\n{}\r\n\r\n", text.replace('\n', "\r\n")))
                .lines()
                .join("\n"),
            text
        );
        // Scanned twice; wrapped by a mail program.
        assert_eq!(read(&format!("{text}\n{text}")).lines().join("\n"), text);
        assert_eq!(read(&format!("{run}{run}")).lines().join("\n"), text);
        let wrapped = run
            .chars()
            .collect::<Vec<_>>()
            .chunks(25)
            .map(String::from_iter)
            .collect::<Vec<_>>()
            .join("\n");
        assert_eq!(read(&wrapped).lines().join("\n"), text);
    }
}

#[test]
fn a_field_is_partial_until_a_whole_format_is_there() {
    for (text, format) in [
        (TD3, Format::Td3),
        (TD2, Format::Td2),
        (TD1, Format::Td1),
        (MRV_A, Format::MrvA),
        (MRV_B, Format::MrvB),
        (KAZ, Format::Td1),
    ] {
        for typed in [
            text.to_owned(),
            text.replace('\n', ""),
            text.replace('\n', "\r\n"),
        ] {
            assert_eq!(reading("", on()), Reading::Empty);
            for end in 1..typed.len() {
                let part = reading(&typed[..end], on());
                assert!(
                    matches!(part, Reading::Partial { .. }),
                    "{:?}: {part:?}",
                    &typed[..end]
                );
            }
            let Reading::Whole(mrz) = reading(&typed, on()) else {
                panic!("{typed}")
            };
            assert_eq!(mrz.format, format);
            // The Enter behind the last line changes nothing.
            assert_eq!(reading(&format!("{typed}\r"), on()), Reading::Whole(mrz));
        }
    }
    assert_eq!(
        reading(&TD3[..50], on()),
        Reading::Partial {
            format: Some(Format::Td3),
            have: 49,
            need: 88,
            line: 2,
            column: 6
        }
    );
    assert_eq!(
        reading("I<UTO", on()),
        Reading::Partial {
            format: None,
            have: 5,
            need: 72,
            line: 1,
            column: 6
        }
    );
}

#[test]
fn what_is_no_zone_is_told() {
    let td3_line = TD3.lines().next().unwrap();
    for (text, said) in [
        ("", "mrz-empty"),
        (" \n\t", "mrz-empty"),
        ("P<UTO", "mrz-too-short"),
        (td3_line, "mrz-too-short"),
        ("P<UTO-", "mrz-strange-character"),
        ("P<UTO\nL898", "mrz-line-length"),
        (&format!("{td3_line}\n{td3_line}<"), "mrz-line-length"),
        (&format!("{TD3}\nA"), "mrz-too-many-lines"),
        (&format!("{TD3}\n{td3_line}"), "mrz-too-many-lines"),
        (&TD3.replace("\n", "").repeat(3), "mrz-too-long"),
        (&"A".repeat(500), "mrz-too-long"),
    ] {
        assert_eq!(Mrz::read(text, on()).unwrap_err().id, said, "{text:?}");
    }
}
