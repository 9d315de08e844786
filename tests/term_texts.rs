//! The sentences about terms and treaties: the same ids in three languages, and how they read.

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
    use std::collections::BTreeSet;
    use std::fs;
    use tereze::domain::calendar::{Calendar, HolidayTable, OwnDay, Week};
    use tereze::domain::term::{ASTANA, Counting, Left, OfficeTime, Term, WorkingHours, say_date, say_due};
    use tereze::domain::term::{NotATerm, Uncountable, say_operator, say_other};
    use tereze::domain::treaty::Treaties;
    use tereze::domain::trouble::Say;

    const PARTS: [&str; 2] = ["term", "treaty"];
    const LANGS: [&str; 3] = ["kk", "ru", "en"];

    struct Tongue {
        bundle: FluentBundle<FluentResource>,
        ids: BTreeSet<String>,
    }

    impl Tongue {
        fn of(lang: &str) -> Self {
            let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
            bundle.set_use_isolating(false);
            let mut ids = BTreeSet::new();
            for part in PARTS {
                let path = format!("{}/assets/texts/{lang}/{part}.ftl", env!("CARGO_MANIFEST_DIR"));
                let text = fs::read_to_string(path).unwrap();
                let starts = |l: &&str| l.starts_with(|c: char| c.is_ascii_lowercase());
                for line in text.lines().filter(starts) {
                    assert!(line.starts_with(&format!("{part}-")), "{lang}: {line}");
                    ids.insert(line.split(' ').next().unwrap().to_owned());
                }
                let resource = FluentResource::try_new(text).map_err(|(_, e)| e).unwrap();
                bundle.add_resource(resource).unwrap();
            }
            Self { bundle, ids }
        }

        /// Whole numbers become numbers, whatever else stands in the arguments stays text.
        fn say(&self, say: &Say) -> String {
            let mut args = FluentArgs::new();
            for (name, value) in &say.args {
                match value.parse::<i64>() {
                    Ok(n) if n.to_string() == *value => args.set(*name, n),
                    _ => args.set(*name, FluentValue::from(value.as_str())),
                }
            }
            let mut errors = Vec::new();
            let pattern = self.bundle.get_message(say.id).unwrap().value().unwrap();
            let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{}: {errors:?}", say.id);
            assert!(!text.contains('{') && !text.contains('$'), "{text}");
            text.into_owned()
        }
    }

    fn three(say: &Say) -> [String; 3] {
        LANGS.map(|lang| Tongue::of(lang).say(say))
    }

    fn at(text: &str) -> DateTime<chrono::FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn calendar() -> Calendar {
        let own = OwnDay {
            date: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
            working: false,
            why: "La Mercè".to_owned(),
        };
        Calendar::new(HolidayTable::embedded(), [own], Week::FiveDays)
    }

    #[test]
    fn the_same_ids_in_three_languages() {
        let [kk, ru, en] = LANGS.map(|l| Tongue::of(l).ids);
        assert_eq!(kk, ru);
        assert_eq!(ru, en);
        assert_eq!(en.len(), 48);
    }

    #[test]
    fn terms_in_words() {
        for (term, point, kk, ru, en) in [
            (
                Term::WorkingDays(1),
                "5",
                "1 жұмыс күні, жүгінген күн есептелмейді (5-тармақ)",
                "1 рабочий день, день обращения не считается (п. 5)",
                "1 working day, the day of application is not counted (p. 5)",
            ),
            (
                Term::CalendarDays(3),
                "",
                "3 күнтізбелік күн, жүгінген күн есептелмейді",
                "3 календарных дня, день обращения не считается",
                "3 calendar days, the day of application is not counted",
            ),
            (
                Term::Minutes(20),
                "6",
                "20 минут (6-тармақ)",
                "20 минут (п. 6)",
                "20 minutes (p. 6)",
            ),
            (
                Term::Hours(4),
                "2.6",
                "4 жұмыс сағаты (2.6-тармақ)",
                "4 рабочих часа (п. 2.6)",
                "4 working hours (p. 2.6)",
            ),
        ] {
            assert_eq!(three(&term.say_fully(Counting::NextDay, point)), [kk, ru, en]);
        }
        let ru = Tongue::of("ru");
        for (n, text) in [
            (1, "1 рабочий день"),
            (2, "2 рабочих дня"),
            (5, "5 рабочих дней"),
            (11, "11 рабочих дней"),
            (21, "21 рабочий день"),
            (22, "22 рабочих дня"),
            (112, "112 рабочих дней"),
        ] {
            assert_eq!(ru.say(&Term::WorkingDays(n).say()), text);
        }
        for (n, text) in [(1, "1 минута"), (3, "3 минуты"), (20, "20 минут")] {
            assert_eq!(ru.say(&Term::Minutes(n).say()), text);
        }
        for (n, text) in [(1, "1 день"), (2, "2 дня"), (14, "14 дней")] {
            assert_eq!(ru.say(&Term::Days(n).say()), text);
        }
        let same = Term::Days(1).say_fully(Counting::SameDay, "10");
        assert_eq!(ru.say(&same), "1 день, день обращения считается (п. 10)");
    }

    #[test]
    fn what_is_left() {
        let calendar = calendar();
        let now = at("2026-11-20T12:41:00+01:00");
        let zone = chrono_tz::Europe::Madrid;
        for (due, ru, short, kk, en) in [
            (
                "2026-11-20T13:15:00+01:00",
                "осталось 34 мин",
                "34 мин",
                "34 мин қалды",
                "34 min left",
            ),
            (
                "2026-11-20T14:51:00+01:00",
                "осталось 2 ч 10 мин",
                "2 ч 10",
                "2 сағ 10 мин қалды",
                "2 h 10 min left",
            ),
            (
                "2026-11-20T11:36:00+01:00",
                "просрочено на 1 ч 05 мин",
                "−1 ч 05 м",
                "мерзімі 1 сағ 05 мин бұрын өтті",
                "late by 1 h 05 min",
            ),
            (
                "2026-11-23T18:00:00+01:00",
                "осталось 3 дня",
                "3 дн",
                "3 күн қалды",
                "3 days left",
            ),
            (
                "2026-11-21T18:00:00+01:00",
                "остался 1 день",
                "1 дн",
                "1 күн қалды",
                "1 day left",
            ),
            (
                "2026-11-15T18:00:00+01:00",
                "просрочено на 5 дней",
                "−5 дн",
                "мерзімі 5 күн бұрын өтті",
                "late by 5 days",
            ),
        ] {
            let left = Left::of(at(due), now, zone, &calendar);
            assert_eq!(three(&left.say()), [kk, ru, en]);
            assert_eq!(Tongue::of("ru").say(&left.say_short()), short);
            // Ten cells hold it in every language.
            for text in three(&left.say_short()) {
                assert!(text.chars().count() <= 10, "{text}");
            }
        }
    }

    #[test]
    fn days_and_dates() {
        let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(
            three(&say_date(date(2026, 11, 20))),
            [
                "жұма, 2026 жылғы 20 қараша",
                "пятница, 20 ноября 2026",
                "Friday, 20 November 2026"
            ]
        );
        let mut seen = BTreeSet::new();
        for month in 1..=12 {
            for text in three(&say_date(date(2026, month, month))) {
                assert!(seen.insert(text.split(", ").nth(1).unwrap().to_owned()), "{text}");
            }
        }
        let now = at("2026-11-20T12:41:00+01:00");
        let due = |t: &str| three(&say_due(at(t), now, chrono_tz::Europe::Madrid));
        assert_eq!(
            due("2026-11-20T13:15:00+01:00"),
            ["бүгін, сағат 13:15", "сегодня до 13:15", "today until 13:15"]
        );
        assert_eq!(due("2026-11-21T13:15:00+01:00")[1], "завтра до 13:15");
        assert_eq!(
            due("2026-12-04T13:15:00+01:00"),
            ["жм 04.12, 13:15", "пт 04.12, 13:15", "Fri 04.12, 13:15"]
        );
        assert_eq!(due("2027-10-10T13:15:00+02:00")[1], "вс 10.10.2027, 13:15");
    }

    #[test]
    fn days_off_with_their_reasons() {
        let calendar = calendar();
        let off = |y, m, d| {
            let date = NaiveDate::from_ymd_opt(y, m, d).unwrap();
            three(&calendar.why_off(date).unwrap().say())
        };
        assert_eq!(off(2026, 11, 21), ["сенбі", "суббота", "Saturday"]);
        assert_eq!(off(2026, 11, 22)[1], "воскресенье");
        assert_eq!(
            off(2026, 12, 16),
            ["Тәуелсіздік күні", "День Независимости", "Independence Day"]
        );
        assert_eq!(
            off(2026, 3, 24),
            [
                "Наурыз мейрамы (ауыстырылған демалыс күні)",
                "Наурыз мейрамы (перенос)",
                "Nauryz (substitute day)"
            ]
        );
        assert_eq!(off(2026, 1, 7)[2], "Orthodox Christmas");
        assert_eq!(off(2025, 1, 3)[1], "Перенесенный день отдыха");
        assert_eq!(off(2026, 11, 24)[1], "закрыто учреждением: La Mercè");
    }

    #[test]
    fn the_operator_and_the_other_reading() {
        let calendar = calendar();
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let say = |zone| Tongue::of("ru").say(&say_operator(&calendar, day, zone));
        assert_eq!(say(chrono_tz::Europe::Madrid), "оператор до 18:30 Астана = 14:30");
        assert_eq!(say(ASTANA), "оператор до 18:30");
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(
            Tongue::of("en").say(&say_operator(&calendar, sunday, ASTANA)),
            "the operator does not work on this day"
        );
        let office = OfficeTime {
            calendar: &calendar,
            hours: WorkingHours::default(),
            zone: ASTANA,
        };
        let from = at("2026-11-19T10:00:00+05:00");
        let other = |term, other| {
            let counted = office.count(term, from, Counting::NextDay, other).unwrap();
            three(&say_other(&counted.other.unwrap(), from, ASTANA))
        };
        assert_eq!(
            other(Term::WorkingDays(1), Some(Counting::SameDay))[1],
            "если день обращения считать: чт 19.11, 18:00"
        );
        assert_eq!(
            other(Term::Days(5), None),
            [
                "күндер жұмыс күні болса: жм 27.11, 18:00",
                "если дни рабочие: пт 27.11, 18:00",
                "if the days are working days: Fri 27.11, 18:00"
            ]
        );
    }

    /// Every sentence that the domain can ask for is there, in each language, with the arguments it needs.
    #[test]
    fn every_say_is_written() {
        let treaties = Treaties::embedded();
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let mut says = vec![
            NotATerm::Shape.say("soon"),
            NotATerm::Size.say("0 h"),
            Uncountable::Year.say(),
            Uncountable::NoWorkingDay.say(),
            Say::new("treaty-exempt")
                .with("state", "BLR")
                .with("treaty", "minsk-1993"),
            Say::new("treaty-ask-signed")
                .with("state", "GEO")
                .with("treaty", "chisinau-2002"),
            Say::new("term-calendar-incomplete").with("year", 2029),
            Say::new("term-calendar-forecast").with("date", "05.05.2028"),
            Say::new("term-from-unreadable").with("text", "x"),
            Say::new("term-zone-unknown").with("text", "x"),
            Say::new("term-week-unknown").with("text", 7),
            Say::new("term-hours-unreadable").with("text", "x"),
        ];
        let of = |state: &str| {
            let by = ["minsk-1993", "chisinau-2002"];
            let legalisation = treaties.legalisation(state, on, &by, &BTreeSet::new());
            legalisation.say(state)
        };
        for state in ["KAZ", "BLR", "UKR", "QQQ", "TUR", "DEU", "EGY"] {
            says.push(of(state));
        }
        for lang in LANGS {
            let tongue = Tongue::of(lang);
            for say in &says {
                assert!(tongue.say(say).chars().count() > 5, "{say:?}");
            }
        }
        let ru = Tongue::of("ru");
        assert_eq!(ru.say(&of("DEU")), "DEU: нужен апостиль");
        assert_eq!(
            ru.say(&says[4]),
            "BLR: апостиль и легализация не нужны (Минская конвенция 22.01.1993)"
        );
    }
}
