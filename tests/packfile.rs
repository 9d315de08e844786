//! A pack with mistakes in it: each is found at its line and column; two packs compared; the JSON of the commands.
#![cfg(test)]

use serde_json::json;
use tereze::cli;
use tereze::domain::checklist::{LegalisationRule, Script};
use tereze::domain::trouble::Say;
use tereze::forms::catalogue::Catalogue;
use tereze::forms::pack::proposal;
use tereze::forms::{check, diff, embedded, lack};
use tereze::texts::lang::Lang;

const FILE: &str = "own.toml";

fn good() -> &'static str {
    embedded::PACKS[0].1
}

/// What is found when one piece of the good pack is replaced.
fn found(old: &str, new: &str) -> Vec<(usize, usize, &'static str)> {
    assert!(good().contains(old), "{old}");
    let text = good().replacen(old, new, 1);
    match check::read(FILE, text.as_bytes()) {
        Ok(_) => Vec::new(),
        Err(all) => all.iter().map(|f| (f.line, f.column, f.say.id)).collect(),
    }
}

/// Line and column of a piece of the good pack.
fn place(piece: &str) -> (usize, usize) {
    let at = good().find(piece).unwrap();
    let before = &good()[..at];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

#[test]
fn each_mistake_is_found_where_it_stands() {
    // What is replaced, by what, where in the replaced piece the problem stands, and which it is.
    let cases = [
        (
            "code         = \"iin-consular\"",
            "code         = \"IIN consular\"",
            15,
            "pack-not-a-code",
        ),
        (
            "series   = \"02\"",
            "series   = \"certificate\"",
            11,
            "pack-not-a-series",
        ),
        ("series   = \"02\"", "series   = \"2\"", 11, "pack-not-a-series"),
        ("series   = \"02\"", "series   = \"01\"", 11, "pack-defined-twice"),
        (
            "version      = \"2025-03-28\"",
            "version      = \" \"",
            15,
            "pack-version-missing",
        ),
        (
            "\"consulate\", \"embassy-branch\", \"ministry\"]",
            "\"moon\", \"embassy-branch\", \"ministry\"]",
            0,
            "pack-office-no-channel",
        ),
        (
            "point    = \"2.4.8\"",
            "point    = \"2.4.88\"",
            11,
            "pack-no-such-point",
        ),
        (
            "words    = \"65 жастан бастап",
            "words    = \"66 жастан бастап",
            usize::MAX,
            "pack-words-not-found",
        ),
        (
            "requires = { age_from = 65 }",
            "requires = { age_from = 650 }",
            24,
            "pack-not-an-age",
        ),
        (
            "when  = { category = [\"heir\"] }",
            "when  = { category = [\"heirs\"] }",
            22,
            "pack-no-such-category",
        ),
        (
            "\"it-certificate\"] }, \"portfolio\"",
            "\"it-certificat\"] }, \"portfolio\"",
            0,
            "pack-no-such-document",
        ),
        (
            "within   = \"1 working day\"",
            "within   = \"one day\"",
            11,
            "pack-not-a-term",
        ),
        (
            "home         = \"KAZ\"",
            "home         = \"kaz\"",
            15,
            "pack-not-a-state",
        ),
        (
            "key      = \"surname\"",
            "key      = \"given_names\"",
            11,
            "pack-defined-twice",
        ),
        ("max      = 60", "max      = 0", 11, "pack-max"),
        (
            "formats  = [\"TD3\"]",
            "formats  = [\"MRV-A\"]",
            12,
            "pack-not-a-format",
        ),
        (
            "ends     = [{ code = \"granted\" }, { code = \"refused\" }]",
            "ends     = [{ code = \"granted\", next = [\"print\"] }]",
            12,
            "pack-no-such-step",
        ),
        (
            "in_force_until = 2025-12-31",
            "in_force_until = 12:00:00",
            17,
            "pack-not-a-date",
        ),
        (
            "text = \"003_0bb720cd39457a87\"",
            "text = \"no-such\"",
            7,
            "pack-no-such-text",
        ),
        (
            "{ line = [ { label = \"Келген елі\", value = \"arrival_country\"",
            "{ line = [ { label = \"Келген елі\", value = \"arival_country\"",
            0,
            "pack-no-such-field",
        ),
        (
            "{ line = [ { label = \"кімнен\", value = \"representative\", or = \"applicant\"",
            "{ line = [ { label = \"кімнен\", value = \"representative\", or = \"aplicant\"",
            0,
            "pack-no-such-field",
        ),
        (
            "public   = \"clerk says\"",
            "public   = \"perhaps\"",
            11,
            "pack-misread",
        ),
    ];
    for (old, new, offset, id) in cases {
        let all = found(old, new);
        let (line, column) = place(old);
        let hit = all
            .iter()
            .find(|f| f.2 == id)
            .unwrap_or_else(|| panic!("{id} not among {all:?}"));
        if offset == usize::MAX {
            // The problem stands at the item's point, on the line before.
            assert_eq!(hit.0, line - 1, "{id}");
        } else {
            assert_eq!((hit.0, hit.1), (line, column + offset), "{id}: {all:?}");
        }
    }
}

#[test]
fn unknown_keys_and_broken_toml_are_found_and_the_rest_is_still_read() {
    let all = found(
        "copy     = true\noriginal = \"to compare\"\nexpires",
        "copi     = true\nexpires",
    );
    assert!(all.iter().any(|f| f.2 == "pack-misread"), "{all:?}");
    // Three mistakes in three tables: three problems, in the order of the file.
    let text = good()
        .replacen(
            "requires = { age_below = 16 }",
            "requires = { age_under = 16 }",
            1,
        )
        .replacen("point    = \"2.6 head 1\"", "point    = \"2.6 head 9\"", 1)
        .replacen("zone     = \"visual\"", "zone     = \"sight\"", 1);
    let all = check::read(FILE, text.as_bytes()).unwrap_err();
    let ids: Vec<&str> = all.iter().map(|f| f.say.id).collect();
    assert_eq!(
        ids,
        ["pack-misread", "pack-no-such-point", "pack-misread"],
        "{all:?}"
    );
    assert!(all.windows(2).all(|w| w[0].line < w[1].line));
    // Bytes that are no text.
    let mut bytes = good().as_bytes()[..40].to_vec();
    bytes.push(0xFF);
    assert_eq!(check::read(FILE, &bytes).unwrap_err()[0].say.id, "pack-not-utf8");
    assert!(!check::read(FILE, b"").unwrap_err().is_empty());
}

#[test]
fn a_mark_of_another_service_is_found_where_it_stands() {
    let pilot = check::read(FILE, good().as_bytes()).unwrap();
    let marks: Vec<_> = pilot.papers.iter().filter_map(|p| p.series).collect();
    assert_eq!(marks.len(), 3, "receipt, certificate and notice");
    // The same service in a newer version keeps its marks.
    assert!(check::read_beside(FILE, good().as_bytes(), &[&pilot]).is_ok());
    let other = |text: String| text.replacen(&format!("\"{}\"", pilot.code), "\"another-service\"", 1);
    let found = check::read_beside(FILE, other(good().to_owned()).as_bytes(), &[&pilot]).unwrap_err();
    let seen: Vec<_> = found.iter().map(|f| (f.line, f.column, f.say.id)).collect();
    let wanted = marks.iter().map(|mark| {
        let piece = format!("series   = \"{mark}\"");
        let (line, column) = place(&piece);
        (line, column + "series   = ".len(), "pack-series-taken")
    });
    assert_eq!(seen, wanted.collect::<Vec<_>>());
    let free = marks.iter().zip(11..).fold(good().to_owned(), |text, (mark, n)| {
        text.replace(&format!("series   = \"{mark}\""), &format!("series   = \"{n}\""))
    });
    assert!(check::read_beside(FILE, other(free).as_bytes(), &[&pilot]).is_ok());
}

#[test]
fn an_own_pack_is_seen_as_a_difference() {
    let before = check::read(FILE, good().as_bytes()).unwrap();
    assert!(diff::diff(&before, &before).is_empty());
    let text = good()
        .replacen("expires  = \"not before today\"\n", "", 1)
        .replacen(
            "title.ru = \"портфолио в сфере IT",
            "title.ru = \"портфель в сфере IT",
            1,
        )
        .replace("[[note]]\npoint   = \"2.15\"", "[[note]]\npoint   = \"3.15\"")
        + "\n[[paper]]\ncode = \"own-list\"\ntitle = { kk = \"Тізім\", ru = \"Опись\" }\non = \"accepted\"\nsource = \"office\"\n";
    let after = check::read(FILE, text.as_bytes()).unwrap();
    assert_ne!(before.hash, after.hash);
    let all = diff::diff(&before, &after);
    let seen: Vec<(diff::Kind, &str, &str)> = all
        .iter()
        .map(|c| (c.kind, c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(
        (all[1].before.as_str(), all[1].after.as_str()),
        ("not-before-today", "if-stated"),
        "{all:?}"
    );
    assert_eq!(
        seen,
        [
            (diff::Kind::Changed, "note 13", "point"),
            (diff::Kind::Changed, "document passport", "expires"),
            (diff::Kind::Changed, "document portfolio", "title"),
            (diff::Kind::Added, "paper own-list", ""),
            (diff::Kind::Changed, "order", "papers"),
        ]
    );
    assert_eq!(
        diff::diff(&after, &before)
            .iter()
            .filter(|c| c.kind == diff::Kind::Removed)
            .count(),
        1
    );
}

#[test]
fn an_accepted_pack_takes_the_place_and_a_broken_one_does_not() {
    let mut catalogue = Catalogue::embedded();
    let code = catalogue.all()[0].pack.code.clone();
    catalogue.accept(FILE, b"code = 1");
    assert_eq!(catalogue.broken().len(), 1);
    let newer = good().replacen("2025-03-28\"", "2026-01-01\"", 1);
    catalogue.accept(FILE, newer.as_bytes());
    assert_eq!(catalogue.get(&code).unwrap().version, "2026-01-01");
    assert_eq!(catalogue.all().len(), embedded::PACKS.len());
    assert!(catalogue.by_hash(&check::hash(newer.as_bytes())).is_some());
    assert_eq!(catalogue.for_office("consulate").count(), 1);
    assert_eq!(catalogue.for_office("palace").count(), 0);
}

fn by_state(state: &str, _: &[String]) -> LegalisationRule {
    match state {
        "KGZ" => LegalisationRule::Exempt {
            treaty: "minsk-1993".into(),
        },
        _ => LegalisationRule::Apostille,
    }
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_list_of_packs_has_the_keys_of_the_contract() {
    let catalogue = Catalogue::embedded();
    let list = cli::pack::list(&catalogue, Lang::Ru, day("2026-02-01"));
    let first = &list[0];
    assert_eq!(first["state"], "lapsed");
    assert_eq!(first["basis"][0]["in_force_from"], json!(null));
    assert_eq!(first["basis"][0]["in_force_until"], "2025-12-31");
    for key in ["code", "version", "title", "basis", "state"] {
        assert!(!first[key].is_null(), "{key}");
    }
    for key in ["act", "in_force_from", "in_force_until", "ended_by"] {
        assert!(first["basis"][0].get(key).is_some(), "{key}");
    }
    let shown = cli::pack::show(&catalogue.all()[0].pack, Lang::Kk, day("2025-06-01"));
    assert_eq!(shown["state"], "in force");
    assert_eq!(shown["categories"].as_array().unwrap().len(), 11);
    assert_eq!(shown["term"]["within"], "1 working day");
    let files = [(FILE.to_owned(), b"code = 1".to_vec())];
    let checked = cli::pack::check(&files, &|say: &Say| say.id.to_owned());
    for key in ["file", "line", "column", "problem"] {
        assert!(checked[0].get(key).is_some(), "{key}");
    }
    assert_eq!(
        cli::pack::check(&[(FILE.to_owned(), good().into())], &|s: &Say| s.id.to_owned()),
        json!([])
    );
}

#[test]
fn the_checklist_has_the_keys_of_the_contract() {
    let catalogue = Catalogue::embedded();
    let pack = &catalogue.all()[0].pack;
    let mut asked = cli::checklist::Asked {
        category: "spouse".to_owned().try_into().unwrap(),
        channel: None,
        request: None,
        issued_in: Some("TUR".into()),
        citizenship: None,
        born: None,
        represented: None,
        on: day("2025-06-01"),
        script: Script::Latn,
    };
    let say = |say: &Say| say.id.to_owned();
    let list = |asked: &cli::checklist::Asked| cli::checklist::list(pack, asked, Lang::Ru, &by_state, &say);
    let row = |all: &serde_json::Value, code: &str| {
        all.as_array()
            .unwrap()
            .iter()
            .find(|r| r["requirement"] == code)
            .unwrap()
            .clone()
    };
    let all = list(&asked).unwrap();
    let marriage = row(&all, "marriage-certificate");
    for key in [
        "requirement",
        "title",
        "copy",
        "original",
        "group",
        "legalisation",
        "why",
        "translation",
        "point",
    ] {
        assert!(marriage.get(key).is_some(), "{key}");
    }
    assert_eq!(marriage["legalisation"], "needed");
    assert_eq!(marriage["translation"], "translator");
    assert_eq!(
        (marriage["copy"].clone(), marriage["original"].clone()),
        (json!(true), json!(true))
    );
    assert_eq!(row(&all, "passport")["translation"], "none");
    asked.issued_in = Some("KGZ".into());
    asked.script = Script::Other;
    let all = list(&asked).unwrap();
    assert_eq!(row(&all, "marriage-certificate")["legalisation"], "exempt");
    assert_eq!(row(&all, "passport")["translation"], "notary");
    asked.issued_in = None;
    assert_eq!(
        row(&list(&asked).unwrap(), "marriage-certificate")["legalisation"],
        "ask"
    );
    asked.category = "aged".to_owned().try_into().unwrap();
    asked.born = Some(tereze::domain::birth::BirthDate::parse("1990-01-01").unwrap());
    assert_eq!(list(&asked).unwrap_err().id, "checklist-not-of-the-category");
    asked.category = "nobody".to_owned().try_into().unwrap();
    assert_eq!(list(&asked).unwrap_err().id, "checklist-no-such-category");
}

#[test]
fn a_lack_is_said_with_the_titles_of_the_pack() {
    use tereze::domain::checklist::{Lacking, What};
    let catalogue = Catalogue::embedded();
    let pack = &catalogue.all()[0].pack;
    let nomad = pack
        .rules
        .requirements
        .iter()
        .find(|r| r.code == "nomad")
        .unwrap();
    let lacking = Lacking {
        document: nomad.tree.documents()[0].clone(),
        what: What::OneOf,
        choice: Some(nomad.tree.clone()),
        until: None,
        point: nomad.point.clone(),
    };
    let say = |_: Lang, say: &Say| match say.id {
        "checklist-and" => "+".to_owned(),
        "checklist-or" => "/".to_owned(),
        _ => say.args[0].1.clone(),
    };
    let said = lack::words(pack, &lacking, Lang::En, &say);
    assert_eq!(
        said,
        "((diploma of IT education / certificate of further training in IT) + portfolio in IT with more than three \
         years of work) / internal document of an IT company appointing its first head, at least one year in the post"
    );
    let kept = lack::kept(pack, &lacking, &say);
    assert_eq!(kept.what, "one-of");
    assert!(kept.text.kk.contains("IT білімі туралы диплом") && kept.text.ru.contains("портфолио"));
}

#[test]
fn the_texts_read_and_are_the_same_in_three_languages() {
    use std::collections::BTreeSet;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/texts");
    for part in ["pack", "checklist"] {
        let ids: Vec<BTreeSet<String>> = ["kk", "ru", "en"]
            .iter()
            .map(|lang| {
                let text = std::fs::read_to_string(root.join(lang).join(format!("{part}.ftl"))).unwrap();
                let resource = fluent_bundle::FluentResource::try_new(text.clone());
                assert!(
                    resource.is_ok(),
                    "{lang} {part}: {:?}",
                    resource.err().map(|(_, e)| e)
                );
                let lines = text.lines().filter(|l| l.starts_with(part));
                lines.map(|l| l.split(' ').next().unwrap().to_owned()).collect()
            })
            .collect();
        assert!(ids[0] == ids[1] && ids[1] == ids[2], "{part}");
    }
}

/// A register of its own at the end of the good pack, with one piece replaced: what is found, on which line of it.
fn found_in_register(old: &str, new: &str) -> Vec<(usize, &'static str)> {
    let register = "[[register]]\ncode = \"sent\"\nsource = \"office\"\ntitle = { kk = \"т\", ru = \"р\" }\nseries = \"70\"\n\
                    step = \"form-iin\"\ncolumns = [\n{ kk = \"т\", share = 9, value = \"applicant\" },\n]\n\
                    [[journal]]\ncode = \"came\"\nsource = \"office\"\ntitle = { kk = \"т\", ru = \"р\" }\nseries = \"71\"\n\
                    on = \"accepted\"\ncolumns = [\n{ kk = \"т\", share = 9, value = \"surname\" },\n]\n";
    assert!(register.contains(old), "{old}");
    let text = format!("{}\n{}", good(), register.replacen(old, new, 1));
    let before = good().lines().count() + 1;
    match check::read(FILE, text.as_bytes()) {
        Ok(_) => Vec::new(),
        Err(all) => all.iter().map(|f| (f.line - before, f.say.id)).collect(),
    }
}

#[test]
fn mistakes_of_registers_and_journals_are_found_where_they_stand() {
    assert_eq!(found_in_register("sent", "sent"), []);
    let cases = [
        ("\"form-iin\"", "\"former\"", 6, "pack-no-such-step"),
        // It comes with the answer, and an end that is none.
        (
            "\"form-iin\"",
            "\"form-iin\"\nend = \"granted\"",
            7,
            "pack-register-end",
        ),
        (
            "\"form-iin\"",
            "\"form-iin\"\nend = \"sent\"",
            7,
            "pack-register-end",
        ),
        ("step = \"form-iin\"", "end = \"sent\"", 6, "pack-register-end"),
        ("\"applicant\"", "\"nobody\"", 8, "pack-no-such-field"),
        ("\"surname\"", "\"nobody\"", 17, "pack-no-such-field"),
        ("\"70\"", "\"02\"", 5, "pack-defined-twice"),
        ("\"71\"", "\"70\"", 14, "pack-defined-twice"),
        ("\"70\"", "\"91\"", 5, "pack-series-of-office"),
        ("\"came\"", "\"sent\"", 11, "pack-defined-twice"),
        (
            "{ kk = \"т\", share = 9, value = \"applicant\" },",
            "",
            2,
            "pack-register-columns",
        ),
        // Its step says which cases it takes; nobody signs without words.
        (
            "\"form-iin\"",
            "\"form-iin\"\nstage = \"decided\"",
            7,
            "pack-register-stage",
        ),
        ("step = \"form-iin\"", "stage = \"granted\"", 6, "pack-misread"),
        (
            "step = \"form-iin\"",
            "signatures = [{ clerk = true }]",
            6,
            "pack-text-missing",
        ),
        ("step = \"form-iin\"", "received = \"yes\"", 6, "pack-misread"),
        // A moment or a step, and one of them.
        (
            "on = \"accepted\"\n",
            "on = \"accepted\"\nstep = \"form-iin\"\n",
            11,
            "pack-journal-moment",
        ),
        ("on = \"accepted\"\n", "\n", 11, "pack-journal-moment"),
        ("on = \"accepted\"", "step = \"former\"", 15, "pack-no-such-step"),
        ("\"accepted\"", "\"refused\"", 15, "pack-misread"),
        ("share", "width", 8, "pack-misread"),
    ];
    for (old, new, line, id) in cases {
        assert_eq!(found_in_register(old, new), [(line, id)], "{old} -> {new}");
    }
    // The mark of another service's register is taken; the manager sees what a register changes.
    let passports = embedded::PACKS
        .iter()
        .find(|(_, text)| text.contains("series   = \"50\""))
        .unwrap();
    let passports = check::read(passports.0, passports.1.as_bytes()).unwrap();
    let own = good().replacen("series   = \"02\"", "series   = \"50\"", 1);
    let found = check::read_beside(FILE, own.as_bytes(), &[&passports]).unwrap_err();
    assert_eq!(found[0].say.id, "pack-series-taken");
    let text = embedded::PACKS
        .iter()
        .find(|(name, _)| *name == "passport-id.toml");
    let text = text.map_or("", |(_, text)| text);
    let other = text.replacen("end      = \"ready\"\n", "", 1);
    let other = check::read(FILE, other.as_bytes()).unwrap();
    let changes = diff::diff(&passports, &other);
    let said: Vec<(&str, &str)> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(said, [("register ready", "end")]);
    let text = embedded::PACKS
        .iter()
        .find(|(name, _)| *name == "iin-temporary.toml");
    let text = text.map_or("", |(_, text)| text);
    let before = check::read(FILE, text.as_bytes()).unwrap();
    let mut other = text.replacen("stage    = \"decided\"\nreceived = true\n", "", 1);
    other = other.replacen(", clerk = true }", " }", 1);
    let other = check::read(FILE, other.as_bytes()).unwrap();
    let changes = diff::diff(&before, &other);
    let said: Vec<(&str, &str)> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    let expected = [
        ("register papers-out", "signatures"),
        ("register results-back", "received"),
        ("register results-back", "stage"),
    ];
    assert_eq!(said, expected);
    let text = embedded::PACKS
        .iter()
        .find(|(name, _)| *name == "temporary-id.toml");
    let text = text.map_or("", |(_, text)| text);
    let before = check::read(FILE, text.as_bytes()).unwrap();
    let other = text.replacen("step     = \"journal\"", "on = \"granted\"", 1);
    let other = check::read(FILE, other.as_bytes()).unwrap();
    let changes = diff::diff(&before, &other);
    let said: Vec<&str> = changes.iter().map(|c| c.property.as_str()).collect();
    assert_eq!(said, ["on", "step"]);
}

const RESIDENCE: &str = include_str!("../forms/permanent-residence.toml");

/// Line, column and kind of what is found where the file of permanent residence is changed so.
fn found_in_proposal(old: &str, new: &str) -> Vec<(usize, usize, &'static str)> {
    assert!(RESIDENCE.contains(old), "{old}");
    let text = RESIDENCE.replacen(old, new, 1);
    let at = text.find(new.lines().last().unwrap()).unwrap();
    let line = text[..at].matches('\n').count() + 1;
    let found = check::read_beside(FILE, text.as_bytes(), &[])
        .err()
        .unwrap_or_default();
    found
        .iter()
        .map(|f| (f.line.abs_diff(line), f.column, f.say.id))
        .collect()
}

#[test]
fn mistakes_of_proposals_are_found_where_they_stand() {
    assert_eq!(found_in_proposal("[[proposal]]", "[[proposal]]"), []);
    for (old, new, expected) in [
        // The program says which are on; a file that says so itself is refused.
        (
            "code         = \"permanent-residence\"",
            "on = [\"standard-315\"]\ncode         = \"permanent-residence\"",
            (1, 7, "pack-proposal-on-in-file"),
        ),
        (
            "code     = \"autobiography\"\nsource   = \"office\"",
            "code     = \"autobiography\"",
            (0, 12, "pack-proposal-not-offices"),
        ),
        (
            "code      = \"state-duty\"",
            "code      = \"standard-315\"",
            (0, 13, "pack-defined-twice"),
        ),
        (
            "day       = 2017-10-30",
            "day       = 2017-10-30T10:00:00",
            (0, 13, "pack-not-a-date"),
        ),
        (
            "code     = \"autobiography\"",
            "code     = \"passport\"",
            (0, 12, "pack-defined-twice"),
        ),
    ] {
        let found = found_in_proposal(old, new);
        let kinds: Vec<_> = found.iter().map(|f| f.2).collect();
        assert_eq!(kinds, [expected.2], "{new}");
        if expected.0 == 0 && new.matches(old).count() == 0 {
            assert_eq!(found[0].1, expected.1, "{new}");
        }
    }
    let empty = format!("{RESIDENCE}\n[[proposal]]\ncode = \"none\"\ntitle.kk = \"а\"\ntext.kk = \"а\"\n");
    let found = check::read(FILE, empty.as_bytes()).unwrap_err();
    assert_eq!(found[0].say.id, "pack-proposal-empty");
    assert_eq!(found[0].line, RESIDENCE.matches('\n').count() + 2);
    // One more line before the file turns a proposal on; what is not proposed cannot be.
    let on = proposal::turned_on(RESIDENCE.as_bytes(), &["unheard-of"]);
    let found = check::read(FILE, &on).unwrap_err();
    assert_eq!(
        (found[0].line, found[0].column, found[0].say.id),
        (1, 7, "pack-no-such-proposal")
    );
}

#[test]
fn a_file_with_a_byte_order_mark_is_the_same_file_without_the_line_that_turns_on() {
    let marked = format!("\u{feff}{RESIDENCE}");
    for text in [RESIDENCE, &marked] {
        let on = proposal::turned_on(text.as_bytes(), &["standard-315"]);
        assert_eq!(&*proposal::plain(&on), text.as_bytes());
        let pack = check::read(FILE, &on).unwrap();
        assert_eq!(pack.on, ["standard-315"]);
        assert_eq!(pack.file, check::hash(text.as_bytes()));
        let off = proposal::turned_on(&on, &[]);
        assert_eq!(off, text.as_bytes());
    }
}

/// What is written in its table and beneath it, and not how the lines lie.
#[test]
fn a_proposal_has_a_digest_of_its_content() {
    let contents = |text: &str| -> Vec<String> {
        let pack = check::read(FILE, text.as_bytes()).unwrap();
        pack.proposals.into_iter().map(|p| p.content).collect()
    };
    let before = contents(RESIDENCE);
    assert!(before.iter().all(|c| c.len() == 64) && before[0] != before[1]);
    let spaced = RESIDENCE.replacen(
        "code     = \"autobiography\"",
        "# same\ncode = \"autobiography\"",
        1,
    );
    assert_eq!(contents(&spaced), before);
    let other = RESIDENCE.replacen("autobiography in Kazakh", "biography in Kazakh", 1);
    let after = contents(&other);
    assert_ne!(after[0], before[0]);
    assert_eq!(after[1], before[1]);
}

#[test]
fn a_pack_that_cannot_be_read_with_a_list_on_says_why() {
    let mut catalogue = Catalogue::embedded();
    let twice = RESIDENCE.replacen("\ncode  ", "\non = []\ncode  ", 1);
    catalogue.accept(FILE, twice.as_bytes());
    let pack = catalogue
        .packs()
        .find(|p| p.file == check::hash(twice.as_bytes()))
        .unwrap();
    let list = pack.proposal("standard-315").unwrap();
    let contents = [(list.code.clone(), list.content.clone())].into();
    let service = pack.code.clone();
    assert!(!catalogue.turn_on(&service, &contents).unwrap_err().is_empty());
}

#[test]
fn what_a_proposal_asks_for_is_shown_before_a_file_is_accepted() {
    let before = check::read(FILE, RESIDENCE.as_bytes()).unwrap();
    let text = RESIDENCE
        .replacen("day       = 2017-10-30", "day       = 2018-01-24", 1)
        .replacen("autobiography in Kazakh", "biography in Kazakh", 1);
    let changes = diff::diff(&before, &check::read(FILE, text.as_bytes()).unwrap());
    let items: Vec<_> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(
        items,
        [
            ("proposal standard-315", "day"),
            ("proposal standard-315 document autobiography", "title")
        ]
    );
}

#[test]
fn mistakes_of_terms_at_the_window_are_found_where_they_stand() {
    let passport = include_str!("../forms/passport-id.toml");
    let found = |old: &str, new: &str| {
        assert!(passport.contains(old), "{old}");
        let text = passport.replacen(old, new, 1);
        let place = text.rfind(new).unwrap();
        let lines = |at: usize| text[..at].matches('\n').count() as i64 + 1;
        let found = check::read(FILE, text.as_bytes()).unwrap_err();
        let of = |f: &check::Found| (f.line as i64 - lines(place), f.column, f.say.id);
        found.iter().map(of).collect::<Vec<_>>()
    };
    let take = "code     = \"take\"\nwithin   = ";
    assert_eq!(
        found(&format!("{take}\"30 min\""), &format!("{take}\"1 working day\"")),
        [(1, 12, "pack-not-by-the-clock")]
    );
    assert_eq!(
        found("code     = \"register\"", "code     = \"take\""),
        [(0, 12, "pack-defined-twice")]
    );
    assert_eq!(
        found("of     = \"collection\"", "of     = \"submission\"")[0].2,
        "pack-defined-twice"
    );
    let before = check::read(FILE, passport.as_bytes()).unwrap();
    let text = passport
        .replacen(&format!("{take}\"30 min\""), &format!("{take}\"25 min\""), 1)
        .replacen(
            "of     = \"collection\"\nwithin = \"30 min\"",
            "of     = \"collection\"\nwithin = \"1 h\"",
            1,
        );
    let changes = diff::diff(&before, &check::read(FILE, text.as_bytes()).unwrap());
    let items: Vec<_> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(
        items,
        [("acceptance take", "within"), ("waiting collection", "within")]
    );
}

#[test]
fn changes_are_marked_on_what_is_signed_alone() {
    let passport = include_str!("../forms/passport-id.toml");
    let coupon = "on       = \"accepted\"\nsize     = \"A5\"";
    assert!(passport.contains(coupon));
    let text = passport.replacen(coupon, &format!("marks_changes = true\n{coupon}"), 1);
    let line = text[..text.rfind("marks_changes").unwrap()].matches('\n').count() + 1;
    let found = check::read(FILE, text.as_bytes()).unwrap_err();
    let found: Vec<_> = found.iter().map(|f| (f.line, f.column, f.say.id)).collect();
    assert_eq!(found, [(line, 17, "pack-marks-nothing-signed")]);
    let before = check::read(FILE, passport.as_bytes()).unwrap();
    let text = passport.replacen("marks_changes = true\n", "", 1);
    let changes = diff::diff(&before, &check::read(FILE, text.as_bytes()).unwrap());
    assert_eq!(
        (
            changes.len(),
            changes[0].item.as_str(),
            changes[0].property.as_str()
        ),
        (1, "paper application", "marks_changes")
    );
}

#[test]
fn mistakes_of_a_legal_person_are_found_where_they_stand() {
    let good = include_str!("../forms/residence-registration.toml");
    let named = "{ name = \"organisation\", bin = \"bin\" }";
    let line = good[..good.find(named).unwrap()].matches('\n').count() + 1;
    let with = |new: &str| check::read(FILE, good.replacen(named, new, 1).as_bytes());
    for (new, column, id) in [
        ("{ name = \"nobody\" }", 25, "pack-no-such-field"),
        ("{ name = \"surname\" }", 25, "pack-legal-person-field"),
        (
            "{ name = \"organisation\", bin = \"address\" }",
            47,
            "pack-legal-person-field",
        ),
        (
            "{ name = \"organisation\", bin = \"nobody\" }",
            47,
            "pack-no-such-field",
        ),
        ("{ bin = \"bin\" }", 16, "pack-misread"),
    ] {
        let found = with(new).unwrap_err();
        let first = found.first().map(|f| (f.line, f.column, f.say.id));
        assert_eq!(first, Some((line, column, id)), "{new}: {found:?}");
    }
    // The manager sees what changes.
    let before = check::read(FILE, good.as_bytes()).unwrap();
    let changes = diff::diff(&before, &with("{ name = \"organisation\" }").unwrap());
    let said: Vec<(&str, &str)> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(said, [("category legal-person", "legal_person")]);
}

/// A field of the result and a blank at the end of the good pack, with one piece replaced.
fn with_blank(old: &str, new: &str) -> Result<tereze::forms::pack::Pack, Vec<(usize, usize, &'static str)>> {
    let blank = "[[field]]\nkey = \"permit\"\npage = \"result\"\nkind = \"text\"\nzone = \"worked-out\"\nsource = \"office\"\n\
                 label = { kk = \"т\", ru = \"р\" }\n\
                 [[blank]]\ncode = \"form\"\nfield = \"permit\"\nsource = \"office\"\ntitle = { kk = \"т\", ru = \"р\" }\n\
                 [[blank]]\ncode = \"card\"\nfield = \"permit\"\nsource = \"office\"\ntitle = { kk = \"т\", ru = \"р\" }\n\
                 when = { category = \"aged\" }\n";
    assert!(blank.contains(old), "{old}");
    let text = format!("{}\n{}", good(), blank.replacen(old, new, 1));
    let before = good().lines().count() + 1;
    check::read(FILE, text.as_bytes()).map_err(|all| {
        let place = |f: &check::Found| (f.line - before, f.column, f.say.id);
        all.iter().map(place).collect()
    })
}

#[test]
fn mistakes_of_numbered_blanks_are_found_where_they_stand() {
    let pack = with_blank("form", "form").unwrap();
    assert_eq!(pack.blanks.len(), 2);
    let cases = [
        (
            "field = \"permit\"",
            "field = \"nobody\"",
            10,
            9,
            "pack-no-such-field",
        ),
        (
            "field = \"permit\"",
            "field = \"address\"",
            10,
            9,
            "pack-blank-field",
        ),
        ("kind = \"text\"", "kind = \"date\"", 10, 9, "pack-blank-field"),
        ("\"card\"", "\"form\"", 14, 8, "pack-defined-twice"),
        ("\"form\"", "\"Form 1\"", 9, 8, "pack-not-a-code"),
        ("\"aged\"", "\"nobody\"", 18, 21, "pack-no-such-category"),
        ("when = {", "whom = {", 18, 1, "pack-misread"),
    ];
    for (old, new, line, column, id) in cases {
        let found = with_blank(old, new).unwrap_err();
        assert_eq!(
            found.first(),
            Some(&(line, column, id)),
            "{old} -> {new}: {found:?}"
        );
    }
    // The manager sees what changes.
    let other = with_blank("\"aged\"", "\"child\"").unwrap();
    let changes = diff::diff(&pack, &other);
    let said: Vec<(&str, &str)> = changes
        .iter()
        .map(|c| (c.item.as_str(), c.property.as_str()))
        .collect();
    assert_eq!(said, [("blank card", "when")]);
}

#[test]
fn a_day_that_lies_ahead_is_one_of_the_result() {
    let read = |key: &str, with: &str| {
        let text = embedded::PACKS
            .iter()
            .find(|(name, _)| name.contains("labour-permit"))
            .unwrap()
            .1;
        let text = text.replace("ahead    = true\n", "");
        let at = text.find(&format!("key      = \"{key}\"")).unwrap();
        let text = format!("{}{with}{}", &text[..at], &text[at..]);
        check::read("own.toml", text.as_bytes()).map(|p| {
            p.field(&tereze::domain::code::FieldKey::parse(key).unwrap())
                .unwrap()
                .ahead
        })
    };
    assert_eq!(read("permit_until", ""), Ok(false));
    assert_eq!(read("permit_until", "ahead = true\n"), Ok(true));
    for other in ["permit_blank", "months"] {
        let found = read(other, "ahead = true\n").unwrap_err();
        assert!(found.iter().any(|f| f.say.id == "pack-ahead-field"), "{found:?}");
    }
}
