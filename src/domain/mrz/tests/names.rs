//! Names: how long ones are cut, and how each is written in the zone.

use super::*;

/// Part 4, part 5, part 6, part 7: examples of cut names.
#[test]
fn the_truncation_table() {
    let nil = ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang");
    let arn = ("Nilavadhanananda", "Arnpol Petch Charonguang");
    let ben = ("Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo");
    let td3 = [
        (nil, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
        (arn, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"),
        (ben, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI"),
        (ben, "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO"),
        (ben, "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO"),
        (
            ("Papandropoulous", "Jonathon Warren Trevor"),
            "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        ),
    ];
    let td2 = [
        (nil, "NILAVADHANANANDA<<CHAYAPA<DEJ<K"),
        (arn, "NILAVADHANANANDA<<ARN<PET<CHARO"),
        (ben, "BENNELONG<WOOLOOMOOLOO<W<W<<D<P"),
        (ben, "BENNELONG<WOOLOOM<WAR<WARN<<D<P"),
        (ben, "BENNEL<WOOLO<WARRA<WARNA<<DIN<P"),
        (
            ("Papandropoulous", "Jonathoon Alec"),
            "PAPANDROPOULOUS<<JONATHOON<ALEC",
        ),
    ];
    let td1 = [
        (nil, "NILAVADHANANANDA<<CHAYAPA<DE<K"),
        (arn, "NILAVADHANANANDA<<ARNPOL<PE<CH"),
        (ben, "BENNELONG<WOOLOOMOOLOO<W<W<<DI"),
        (ben, "BENNELONG<WOOLOOM<WA<WARN<<D<P"),
        (ben, "BENNE<WOOLO<WARRA<WARNA<<DIN<P"),
        (
            ("Papandropoulous", "Jonathon Alec"),
            "PAPANDROPOULOUS<<JONATHON<ALEC",
        ),
    ];
    let mrv_b = [
        (arn, "NILAVADHANANANDA<<ARNP<PE<CHARO"),
        (ben, "BENNELONG<WOOLOOMOOLOO<WAR<W<<D"),
        (ben, "BENNELONG<WOOLOOM<WAR<WA<<DINGO"),
        (ben, "BENN<WOOL<WARR<WARN<<DINGO<POTO"),
        (
            ("Papandropoulous", "Stephen Trevor"),
            "PAPANDROPOULOUS<<STEPHEN<TREVOR",
        ),
    ];
    let mut rows = 0;
    for (specimen, old, table) in [
        (TD3, 5..44, &td3[..]),
        (MRV_A, 5..44, &td3[..]),
        (TD2, 5..36, &td2[..]),
        (TD1, 62..92, &td1[..]),
        (MRV_B, 5..36, &mrv_b[..]),
    ] {
        for ((surname, given), field) in table {
            assert_eq!(field.len(), old.len());
            let mut text = specimen.to_owned();
            text.replace_range(old.clone(), field);
            let mrz = read(&text);
            assert!(
                mrz.name.truncated && mrz.is_valid() && ids(&mrz).contains(&"mrz-name-cut"),
                "{text}"
            );
            assert!(could_be(&mrz.name.surname, surname, true), "{field} {surname}");
            assert!(could_be(&mrz.name.given_names, given, true), "{field} {given}");
            assert!(!could_be(&mrz.name.surname, "Bennelong Potoroo", true));
            rows += 1;
        }
    }
    assert_eq!(rows, 29);
}

#[test]
fn names() {
    let with = |field: &str| {
        let mut text = TD3.to_owned();
        text.replace_range(5..44, &format!("{field:<<39}"));
        read(&text)
    };
    for (field, surname, given, said) in [
        ("OCONNOR<<ENYA<SIOBHAN", "OCONNOR", "ENYA SIOBHAN", ""),
        ("VAN<DER<MUELLEN<<MARTIN", "VAN DER MUELLEN", "MARTIN", ""),
        (
            "AL<BASRI<<HUDA<MUHAMMAD<JAWAD",
            "AL BASRI",
            "HUDA MUHAMMAD JAWAD",
            "",
        ),
        ("SMITH<JONES<<SUSIE<MARGARET", "SMITH JONES", "SUSIE MARGARET", ""),
        ("ARKFREITH", "ARKFREITH", "", "mrz-name-single"),
        ("<<ANNA", "", "ANNA", "mrz-surname-missing"),
        ("", "", "", "mrz-name-missing"),
        ("ERIKSSON<<ANNA<<<<<K", "ERIKSSON", "ANNA K", "mrz-name-gap"),
        ("ERIKSS0N<<ANNA", "ERIKSS0N", "ANNA", "mrz-name-digit"),
    ] {
        let mrz = with(field);
        assert_eq!(
            (mrz.name.surname.as_str(), mrz.name.given_names.as_str()),
            (surname, given)
        );
        let ids = ids(&mrz);
        assert_eq!(
            ids.iter().find(|i| i.contains("name")),
            Some(said).filter(|s| !s.is_empty()).as_ref(),
            "{field}"
        );
    }
    let mrz = with("ERIKSS0N<<ANN4");
    assert!(!mrz.is_valid());
    let offered: Vec<_> = mrz
        .repairs
        .iter()
        .map(|r| (r.line, r.column, r.read, r.likely, r.set))
        .collect();
    assert_eq!(offered, [(1, 12, '0', 'O', 0), (1, 19, '4', 'A', 1)]);
}
