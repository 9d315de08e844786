//! Zones made at random, read while they are typed, damaged, misread; and texts that are no zone.

use super::*;
use proptest::prelude::*;

fn any_holder() -> impl Strategy<Value = (Format, Vec<String>)> {
    let format = prop::sample::select(Format::ALL.to_vec());
    let state = prop::sample::select(vec!["KAZ", "D", "UZB", "TUR", "CHN", "XXA", "GBD"]);
    let date = || ("[0-9]{2}", 1..=12u32, 1..=28u32).prop_map(|(y, m, d)| format!("{y}{m:02}{d:02}"));
    (
        format,
        state,
        "[A-Z]{1,20}( [A-Z]{1,20})?",
        "([A-Z]{1,15}( [A-Z]{1,15}){0,2})?",
        "[A-Z0-9]{5,12}",
        (date(), prop::sample::select(vec!["M", "F", "<"]), date()),
        ("[A-Z0-9]{0,7}", "[A-Z0-9]{0,11}"),
    )
        .prop_map(
            |(format, state, surname, given, number, (birth, sex, expiry), (optional, optional2))| {
                let long = matches!(format, Format::Td1 | Format::Td2);
                let room = if format == Format::Td2 { 11 } else { 12 };
                let number = &number[..number.len().min(if long { room } else { 9 })];
                let holder = Holder {
                    document_code: match format {
                        Format::Td3 => "PP",
                        f if f.is_visa() => "V",
                        _ => "ID",
                    },
                    issuing_state: "KAZ",
                    surname: &surname,
                    given_names: &given,
                    number,
                    nationality: state,
                    birth: &birth,
                    sex,
                    expiry: &expiry,
                    optional: if number.len() > 9 { "" } else { &optional },
                    optional2: if format == Format::Td1 { &optional2 } else { "" },
                };
                let lines = compose(format, &holder).unwrap();
                let mrz = read(&lines.join("\n"));
                assert!(
                    mrz.is_valid() && mrz.repairs.is_empty(),
                    "{lines:?} {:?}",
                    mrz.problems
                );
                assert_eq!(
                    (mrz.format, mrz.number.as_str(), mrz.nationality.as_str()),
                    (format, number, state)
                );
                assert!(
                    could_be(&mrz.name.surname, &surname, mrz.name.truncated),
                    "{lines:?}"
                );
                assert!(
                    could_be(&mrz.name.given_names, &given, mrz.name.truncated) || given.is_empty(),
                    "{lines:?}"
                );
                (format, lines)
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_panics(text in "\\PC{0,200}") {
        let _ = reading(&text, on());
    }

    #[test]
    fn no_run_of_the_zones_characters_panics(
        text in prop::sample::select(vec![30, 36, 44, 60, 72, 88, 90, 45, 89])
            .prop_flat_map(|n| prop::collection::vec(prop::sample::select("PVIAC<<<<0123456789OSBZKX\n".chars().collect::<Vec<_>>()), n))
    ) {
        let text: String = text.into_iter().collect();
        if let Reading::Whole(mrz) = reading(&text, on()) {
            for repair in &mrz.repairs {
                let _ = (mrz.apply_repair(repair), mrz.apply_set(repair.set));
            }
        }
    }

    #[test]
    fn a_run_is_whole_at_its_end_and_not_before((_, lines) in any_holder()) {
        let run = lines.concat();
        for end in 1..run.len() {
            let part = reading(&run[..end], on());
            prop_assert!(matches!(part, Reading::Partial { .. }), "{} {:?}", &run[..end], part);
        }
        prop_assert!(matches!(reading(&run, on()), Reading::Whole(_)), "{}", run);
    }

    /// One character changed under a check digit, to a value that the digit can tell.
    #[test]
    fn a_damage_is_located((format, lines) in any_holder(), at in 0usize..90, to in 0usize..37) {
        let mut run: Vec<char> = lines.concat().chars().collect();
        let at = at % run.len();
        let new = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<".chars().nth(to).unwrap();
        let value = |c: char| c.to_digit(36).unwrap_or(0) % 10;
        let was = read(&lines.join("\n"));
        let hit = was.checks.iter().find(|c| c.field != Field::Composite && (c.span.contains(&at) || c.at == at));
        // A filler can make another number of it (shorter, or a long one): another reading, not a damage of this one.
        if let Some(check) = hit.filter(|_| value(run[at]) != value(new) && new != '<' && run[at] != '<') {
            run[at] = new;
            let text: String = run.chunks(format.width()).map(String::from_iter).collect::<Vec<_>>().join("\n");
            let mrz = read(&text);
            let failed: Vec<Field> =
                mrz.checks.iter().filter(|c| !c.ok && c.field != Field::Composite).map(|c| c.field).collect();
            prop_assert_eq!(failed, vec![check.field], "{}", text);
            prop_assert!(!mrz.is_valid());
            let (line, column) = format.line_and_column(at);
            let told = mrz.problems.iter().any(|p| {
                let arg = |name: &str| p.say.args.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone());
                arg("field").as_deref() == Some(check.field.as_str())
                    && (p.say.id == "mrz-check-wrong" || arg("column") == Some(column.to_string()))
                    && arg("line") == Some(line.to_string())
            });
            prop_assert!(told, "{:?}", mrz.problems);
        }
    }

    /// A letter and a digit of like shape confused under a check digit: the right repair is among those offered.
    #[test]
    fn a_misread_is_repaired((format, lines) in any_holder(), at in 0usize..90, pick in 0usize..3) {
        let mut run: Vec<char> = lines.concat().chars().collect();
        let at = at % run.len();
        let alike = match run[at] {
            '0' => "ODQ", '1' => "IIL", '8' => "BBB", '5' => "SSS", '2' => "ZZZ", '6' => "GGG",
            'O' | 'D' | 'Q' => "000", 'I' => "111", 'B' => "888", 'S' => "555", 'Z' => "222", 'G' => "666",
            _ => "",
        };
        let was = read(&lines.join("\n"));
        let covered = was.checks.iter().any(|c| c.span.contains(&at) || c.at == at);
        let wrong = alike.chars().nth(pick);
        if let Some(wrong) = wrong.filter(|_| covered) {
            run[at] = wrong;
            let text: String = run.chunks(format.width()).map(String::from_iter).collect::<Vec<_>>().join("\n");
            let mrz = read(&text);
            if !mrz.is_valid() {
                let offered = mrz.repairs.iter().any(|r| mrz.apply_set(r.set) == lines.join("\n"));
                prop_assert!(offered, "{} {:?}", text, mrz.repairs);
            }
        }
    }
}
