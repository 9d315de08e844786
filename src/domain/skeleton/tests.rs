use super::*;
use proptest::prelude::*;

fn meet(a: &str, b: &str) -> bool {
    let (a, b) = (keys(a), keys(b));
    a.iter().any(|key| b.contains(key))
}

#[test]
fn spellings_of_one_name_meet() {
    for (a, b) in [
        ("Иванов", "IVANOV"),
        ("Иванов", "Ivanoff"),
        ("Ерлан", "Yerlan"),
        ("Ерлан", "Erlan"),
        ("Жанибек", "Janibek"),
        ("Жанибек", "Zhanibek"),
        ("Жәнібек", "Dzhanibek"),
        ("Щербаков", "Scherbakov"),
        ("Щербаков", "SHCHERBAKOV"),
        ("Хрущёв", "Khrushchev"),
        ("Юрий", "Iurii"),
        ("Юрий", "Yuriy"),
        ("Юлия", "Yulia"),
        ("Мария", "Mariia"),
        ("Қасым", "Kassym"),
        ("Александр", "Alexandr"),
        ("Цой", "Tsoy"),
        ("Müller", "Mueller"),
        ("Мюллер", "MUELLER"),
        ("Şahin", "Шахин"),
        ("Čapek", "Чапек"),
        ("Джамбул", "Jambul"),
        ("Anja", "Аня"),
        ("Дәулет", "Dawlet"),
        ("Dawlet", "Davlet"),
        ("Әнуар", "Anwar"),
        ("Алиев", "Aliyev"),
        ("Ермаков", "Jermakow"),
        ("Бауыржан", "Bauyrjan"),
        ("O’Connor", "OCONNOR"),
    ] {
        assert!(meet(a, b), "{a} {:?}, {b} {:?}", keys(a), keys(b));
    }
}

#[test]
fn other_names_stay_apart() {
    for (a, b) in [
        ("Иванов", "Петров"),
        ("Ерлан", "Арман"),
        ("Асель", "Асылай"),
        ("Müller", "Miller"),
        ("Айгүл", "Айнур"),
        ("Ким", "Цой"),
    ] {
        assert!(!meet(a, b), "{a} {:?}, {b} {:?}", keys(a), keys(b));
    }
}

#[test]
fn a_word_without_letters_has_no_key() {
    assert!(keys("").is_empty() && keys("-’").is_empty());
    assert_eq!(keys("Ivanov"), ["ivanov"]);
    assert_eq!(keys("Janibek"), ["janibek", "anibek"]);
}

/// The groups of spellings of Kazakh names. They are gathered by hand, so the share is optimistic; it must not fall.
#[test]
fn spellings_of_kazakh_names_measured() {
    let (mut same, mut near, mut all, mut whole, mut groups) = (0, 0, 0, 0, 0);
    for line in include_str!("../../../assets/transcription/variants_kk.tsv")
        .lines()
        .skip(1)
    {
        let fields: Vec<&str> = line.split('\t').collect();
        let first = fields[0];
        let others: Vec<&str> = fields[2].split('|').chain([fields[1]]).collect();
        let met = others.iter().filter(|other| meet(first, other)).count();
        let one_off = others.iter().filter(|other| {
            let pairs = keys(first)
                .into_iter()
                .flat_map(|a| keys(other).into_iter().map(move |b| (a.clone(), b)));
            pairs.into_iter().any(|(a, b)| distance(&a, &b, 1).is_some())
        });
        near += one_off.count();
        if met < others.len() {
            let apart: Vec<_> = others.iter().filter(|o| !meet(first, o)).collect();
            println!("{first} {:?}: {apart:?}", keys(first));
        }
        same += met;
        all += others.len();
        whole += usize::from(met == others.len());
        groups += 1;
    }
    println!("spellings that meet {same}/{all}, within one edit {near}/{all}, whole groups {whole}/{groups}");
    assert_eq!(groups, 256);
    assert!(
        same * 100 >= all * SHARE_SAME && near * 100 >= all * SHARE_NEAR,
        "{same} {near} of {all}"
    );
}

const SHARE_SAME: usize = 90;
const SHARE_NEAR: usize = 98;

/// Names written by the tables for passports are found by what the tables wrote.
#[test]
fn russian_names_meet_their_passport_spellings() {
    use crate::domain::transcription::to_latin;
    let (mut same, mut all) = (0, 0);
    for line in include_str!("../../../assets/transcription/names_ru.tsv")
        .lines()
        .skip(1)
    {
        let cyrillic = line.split('\t').next().unwrap();
        for latin in to_latin(cyrillic, Some("RUS"), Some("ru"))
            .into_iter()
            .filter(|p| p.rule != "to-latin-kk-2021")
        {
            let met = meet(cyrillic, &latin.text);
            same += usize::from(met);
            all += 1;
            if !met {
                println!(
                    "{cyrillic} {:?}: {} {:?}",
                    keys(cyrillic),
                    latin.text,
                    keys(&latin.text)
                );
            }
        }
    }
    println!("Russian names that meet their passport spellings {same}/{all}");
    assert!(same * 100 >= all * 97, "{same} of {all}");
}

#[test]
fn distances() {
    for (a, b, distance_is) in [
        ("ivanov", "ivanov", Some(0)),
        ("ivanov", "ivnaov", Some(1)),
        ("ivanov", "ivano", Some(1)),
        ("ivanov", "iwanow", Some(2)),
        ("ca", "abc", None),
        ("", "ab", Some(2)),
        ("ерлан", "ерлн", Some(1)),
    ] {
        assert_eq!(distance(a, b, 2), distance_is, "{a} {b}");
    }
}

proptest! {
    #[test]
    fn no_word_panics_and_keys_are_plain(word in "\\PC{0,30}|[a-zA-Zа-яА-Я’-]{0,20}") {
        for key in keys(&word) {
            prop_assert!(!key.is_empty() && !key.contains(char::is_whitespace));
            prop_assert!(!key.chars().any(|c| c.is_ascii_uppercase()));
        }
        prop_assert!(keys(&word).len() <= 4);
    }

    #[test]
    fn distance_is_the_same_both_ways(a in "[a-d]{0,8}", b in "[a-d]{0,8}") {
        prop_assert_eq!(distance(&a, &b, 8), distance(&b, &a, 8));
        prop_assert_eq!(distance(&a, &b, 2), distance(&a, &b, 8).filter(|n| *n <= 2));
    }
}
