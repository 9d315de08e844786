//! A pack whose parts do not fit together is refused where it is offered, each mistake at its line and column; a pack that
//! cases rest on already is still read.
#![cfg(test)]

use tereze::forms::{check, diff};

const GOOD: &str = include_str!("fixtures/tenth.toml");

/// Line and column at which a piece of the text begins.
fn place(text: &str, piece: &str) -> (usize, usize) {
    let at = text.find(piece).unwrap_or_else(|| panic!("{piece}"));
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let column = before[line_start..].chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

fn changed(changes: &[(&str, &str)]) -> String {
    let mut text = GOOD.to_owned();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    text
}

fn found(text: &str) -> Vec<(usize, usize, &'static str)> {
    match check::read_beside("own.toml", text.as_bytes(), &[]) {
        Ok(_) => Vec::new(),
        Err(all) => all.iter().map(|f| (f.line, f.column, f.say.id)).collect(),
    }
}

/// Exactly these are found, each where its piece of the changed text begins.
fn told(changes: &[(&str, &str)], wanted: &[(&str, &'static str)]) {
    let text = changed(changes);
    let wanted: Vec<_> = wanted
        .iter()
        .map(|(piece, id)| {
            let (line, column) = place(&text, piece);
            (line, column, *id)
        })
        .collect();
    assert_eq!(found(&text), wanted, "{changes:?}");
}

/// As much, and a pack that is in use already is read all the same.
fn bars(changes: &[(&str, &str)], wanted: &[(&str, &'static str)]) {
    told(changes, wanted);
    let read = check::read("own.toml", changed(changes).as_bytes());
    assert!(read.is_ok(), "{changes:?}: {read:?}");
}

const TASTED: &str = "ru = \"блюдо отведано\", en = \"tasted\" }, next = [\"conclude\"] }]";
const TASTED_NOWHERE: &str = "ru = \"блюдо отведано\", en = \"tasted\" } }]";
const WHOLE: &str = "next = [\"galley\", \"archive\"] },";
const CONCLUDE: &str = "ends   = [{ code = \"granted\", next = [\"give\"] }, { code = \"refused\" }]";

#[test]
fn what_is_waited_for_leads_there_itself() {
    assert_eq!(found(GOOD), []);
    bars(
        &[(TASTED, TASTED_NOWHERE)],
        &[("\"galley\", \"archive\"]\nends", "pack-after-no-next")],
    );
    // A step that waits, and that no way leads to at all.
    bars(
        &[(
            "[[ground]]",
            "[[step]]\ncode = \"late\"\nsource = \"office\"\ntitle = { ru = \"т\" }\nunit = { ru = \"т\" }\nafter = [\"check\"]\nends = [{ code = \"handed-over\" }]\n\n[[ground]]",
        )],
        &[("\"check\"]\nends", "pack-after-no-next")],
    );
}

#[test]
fn a_way_back_is_lawful_and_a_ring_is_not() {
    // Sent back to the trial dish, as often as it takes.
    told(
        &[(
            CONCLUDE,
            "ends   = [{ code = \"again\", title = { ru = \"ещё раз\" }, next = [\"galley\"] }, { code = \"granted\", next = [\"give\"] }, { code = \"refused\" }]",
        )],
        &[],
    );
    // To itself; and to the very first, which then has to say that it is the first.
    let flawed = "en = \"flawed\" }, next = [\"dismiss\"] },";
    let again =
        format!("{flawed}\n  {{ code = \"again\", title = {{ ru = \"ещё раз\" }}, next = [\"check\"] }},");
    told(&[(flawed, &again)], &[]);
    let back = "ends   = [{ code = \"back\", title = { ru = \"назад\" }, next = [\"check\"] }, { code = \"granted\", next = [\"give\"] }, { code = \"refused\" }]";
    told(&[(CONCLUDE, back)], &[]);
    bars(
        &[(CONCLUDE, back), ("begins = \"accepted\"\n", "")],
        &[("\"check\"\nsource", "pack-no-step-begins")],
    );
    told(
        &[("begins = \"accepted\"\n", "begins = \"granted\"\n")],
        &[("\"granted\"\nwithin", "pack-step-begins")],
    );
    // Two steps that lead to each other alone.
    let ring = "ends = [{ code = \"on\", title = { ru = \"д\" }, next = [\"archive\"] }]";
    bars(
        &[
            (WHOLE, "next = [\"galley\"] },"),
            (
                "ends   = [{ code = \"tasted\", title = { kk = \"дәмі көрілді\", ru = \"блюдо отведано\", en = \"tasted\" }, next = [\"conclude\"] }]",
                ring,
            ),
            (
                "title = { kk = \"енгізілді\", ru = \"внесено\", en = \"listed\" }, next = [\"conclude\"] }]",
                "title = { ru = \"в\" }, next = [\"galley\"] }]",
            ),
            ("after  = [\"galley\", \"archive\"]\n", ""),
            ("next = [\"dismiss\"]", "next = [\"dismiss\", \"conclude\"]"),
        ],
        &[
            ("\"galley\"\nsource", "pack-step-no-way-out"),
            ("\"archive\"\nsource", "pack-step-no-way-out"),
        ],
    );
}

#[test]
fn what_only_comes_later_is_not_waited_for() {
    // The decision waits for the giving, which comes after it.
    bars(
        &[
            (
                "after  = [\"galley\", \"archive\"]",
                "after  = [\"galley\", \"give\"]",
            ),
            (
                "ends   = [{ code = \"handed-over\" }]",
                "ends   = [{ code = \"handed-over\" }, { code = \"told\", title = { ru = \"с\" }, next = [\"conclude\"] }]",
            ),
        ],
        &[("\"give\"]\nends", "pack-after-in-vain")],
    );
    // It waits for both of two branches of which one alone is gone.
    bars(
        &[
            (
                "after  = [\"galley\", \"archive\"]",
                "after  = [\"galley\", \"dismiss\"]",
            ),
            (
                "unit   = { kk = \"консул\", ru = \"консул\", en = \"consul\" }\nwithin = \"1 working day\"\nends   = [{ code = \"refused\" }]",
                "unit   = { ru = \"консул\" }\nwithin = \"1 working day\"\nends   = [{ code = \"put\", title = { ru = \"т\" }, next = [\"conclude\"] }]",
            ),
        ],
        &[
            ("\"galley\", \"dismiss\"]\nends", "pack-after-in-vain"),
            ("\"dismiss\"]\nends", "pack-after-in-vain"),
        ],
    );
}

#[test]
fn a_step_is_reached_and_leads_to_an_answer() {
    bars(
        &[
            ("en = \"flawed\" }, next = [\"dismiss\"] }", "en = \"flawed\" } }"),
            (
                CONCLUDE,
                "ends = [{ code = \"no\", title = { ru = \"н\" }, next = [\"dismiss\"] }, { code = \"granted\", next = [\"give\"] }]",
            ),
        ],
        &[("{ code = \"flawed\"", "pack-end-leads-nowhere")],
    );
    // Two lead to each other, and nothing else to them.
    let ring = "[[step]]\ncode = \"late\"\nsource = \"office\"\ntitle = { ru = \"т\" }\nunit = { ru = \"т\" }\nends = [{ code = \"on\", title = { ru = \"т\" }, next = [\"later\"] }]\n\n\
                [[step]]\ncode = \"later\"\nsource = \"office\"\ntitle = { ru = \"т\" }\nunit = { ru = \"т\" }\nends = [{ code = \"on\", title = { ru = \"т\" }, next = [\"late\"] }]\n\n[[ground]]";
    bars(
        &[("[[ground]]", ring)],
        &[
            ("\"late\"\nsource", "pack-step-unreached"),
            ("\"later\"\nsource", "pack-step-unreached"),
        ],
    );
    // Those who chose the haste are of no step that begins.
    bars(
        &[(
            "code   = \"check\"",
            "code   = \"check\"\nunless = { chosen = { urgency = [\"sailing\"] } }",
        )],
        &[("\"check\"\nunless", "pack-no-step-begins")],
    );
    bars(
        &[(
            "ends   = [{ code = \"handed-over\" }]",
            "ends   = [{ code = \"handed-over\", next = [\"check\"] }]",
        )],
        &[("{ code = \"handed-over\", next", "pack-next-after-hand-over")],
    );
    bars(
        &[(
            CONCLUDE,
            "ends   = [{ code = \"transferred\" }, { code = \"granted\", next = [\"give\"] }, { code = \"refused\" }]",
        )],
        &[("{ code = \"transferred\" }", "pack-end-transferred-here")],
    );
}

const HEADING: &str = "{ heading = { kk = \"Талон\", ru = \"Талон\", en = \"Coupon\" } },";
const JOURNAL: &str = "{ kk = \"Жеделдігі\", ru = \"Срочность\", share = 40, value = \"urgency\" },";

#[test]
fn a_block_takes_its_own_keys_alone() {
    for (block, id) in [
        (
            "{ heading = { ru = \"Т\" }, value = \"number\" },",
            "paper-block-key",
        ),
        ("{ heading = { ru = \"Т\" }, as = \"small\" },", "paper-block-key"),
        ("{ rule = true, value = \"number\" },", "paper-block-key"),
        (
            "{ signature = [\"қ\", \"п\"], as = \"small\" },",
            "paper-block-key",
        ),
        (
            "{ list = \"vessel\", columns = [{ ru = \"№\", share = 9 }] },",
            "pack-not-a-list",
        ),
        (
            "{ list = \"number\", columns = [{ ru = \"№\", share = 9 }] },",
            "pack-not-a-list",
        ),
        (
            "{ columns = [{ ru = \"№\", share = 9 }], value = \"applicant\" },",
            "pack-not-a-list",
        ),
        (
            "{ frame = [{ list = \"vessel\", columns = [{ ru = \"№\" }] }] },",
            "pack-not-a-list",
        ),
        (
            "{ list = \"documents\", columns = [{ ru = \"1\" }, { ru = \"2\" }, { ru = \"3\" }, { ru = \"4\" }, { ru = \"5\" }] },",
            "pack-list-columns",
        ),
        ("{ code = \"code\", side = 100 },", "pack-wider-than-page"),
        ("{ space = 200 },", "pack-wider-than-page"),
        (
            "{ foot = [{ code = \"code\", side = 100 }] },",
            "pack-wider-than-page",
        ),
        (
            "{ list = \"documents\", columns = [{ ru = \"1\", share = 80 }, { ru = \"2\", share = 80 }] },",
            "pack-shares",
        ),
        (
            "{ list = \"documents\", columns = [{ ru = \"1\" }, { ru = \"2\", share = 90 }] },",
            "pack-column-narrow",
        ),
        // The answer is not there yet.
        (
            "{ pair = [\"С\", \"Р\"], value = \"galley-class\" },",
            "pack-value-not-known",
        ),
        (
            "{ pair = [\"С\", \"Р\"], value = \"reason\" },",
            "pack-value-not-known",
        ),
        (
            "{ frame = [{ line = [{ label = \"Р\", value = \"applicant\", or = \"galley-class\" }] }] },",
            "pack-value-not-known",
        ),
        ("{ pair = [\"С\", \"Р\"], value = \"iin\" },", "pack-no-iin"),
    ] {
        told(&[(HEADING, block)], &[(block, id)]);
    }
    // What no block knows stands at the key itself.
    told(
        &[(HEADING, "{ heading = { ru = \"Т\" }, share = 3 },")],
        &[("share = 3 }", "pack-misread")],
    );
    let empty = "[[paper]]\ncode = \"empty\"\non = \"granted\"\nsource = \"office\"\ntitle = { ru = \"Б\" }\n\n[keep]";
    bars(&[("[keep]", empty)], &[("\"empty\"", "pack-paper-empty")]);
    // On a whole sheet there is room.
    told(
        &[
            (HEADING, "{ code = \"code\", side = 100 },"),
            ("size   = \"A5\"\n", ""),
        ],
        &[],
    );
}

#[test]
fn what_is_not_known_yet_is_not_printed() {
    let column = |value: &str| format!("{{ ru = \"С\", share = 40, value = \"{value}\" }},");
    for value in [
        "register_number",
        "journal_number",
        "galley-class",
        "reason",
        "grounds",
        "code",
    ] {
        let column = column(value);
        bars(&[(JOURNAL, &column)], &[(&column, "pack-value-not-known")]);
    }
    // Later it is.
    for value in ["register_number", "journal_number", "galley-class"] {
        told(
            &[
                (JOURNAL, &column(value)),
                ("on      = \"accepted\"", "on      = \"granted\""),
            ],
            &[],
        );
    }
    let register = "{ kk = \"Кеме\", ru = \"Судно\", share = 30, value = \"vessel\" },";
    let lacks = column("lacks");
    bars(&[(register, &lacks)], &[(&lacks, "pack-value-not-known")]);
    let application = "{ pair = [\"Кеме\", \"Судно\"], value = \"vessel\" },";
    for value in ["number", "due", "case_number", "documents", "register_number"] {
        let pair = format!("{{ pair = [\"К\", \"С\"], value = \"{value}\" }},");
        bars(&[(application, &pair)], &[(&pair, "pack-value-not-known")]);
    }
}

#[test]
fn a_source_that_a_table_does_not_take_is_explained() {
    for table in ["channel", "request", "category", "requirement"] {
        let head = format!("[[{table}]]\n");
        let with = format!("{head}source = \"office\"\n");
        let text = changed(&[(&head, &with)]);
        let (line, column) = place(&text, &with);
        assert_eq!(found(&text), [(line + 1, column, "pack-source-point")]);
    }
    for table in ["[[basis]]\n", "[keep]\n"] {
        let with = format!("{table}source = \"office\"\n");
        let text = changed(&[(table, &with)]);
        let (line, column) = place(&text, &with);
        assert_eq!(found(&text), [(line + 1, column, "pack-source-needless")]);
    }
}

#[test]
fn codes_ages_and_states_that_nobody_has_are_found() {
    let when = "requires = { age_from = 18 }";
    for (requires, piece, id) in [
        (
            "requires = { age_from = 18, age_below = 18 }",
            "18 }",
            "pack-age-nobody",
        ),
        (
            "requires = { citizenship = [\"KAZ\", \"XYZ\"] }",
            "\"XYZ\"",
            "pack-no-such-state",
        ),
        (
            "requires = { issued_in = \"D\" }",
            "\"D\" }",
            "pack-no-such-state",
        ),
        (
            "requires = { chosen = { urgency = [\"soon\"] } }",
            "\"soon\"",
            "pack-no-such-choice",
        ),
        (
            "requires = { chosen = { haste = [\"sailing\"] } }",
            "[\"sailing\"] } }",
            "pack-no-such-field",
        ),
    ] {
        let text = changed(&[(when, requires)]);
        let (line, column) = place(&text, requires);
        let column = column + requires.find(piece).unwrap();
        assert!(
            found(&text).contains(&(line, column, id)),
            "{requires}: {:?}",
            found(&text)
        );
    }
    told(
        &[(
            when,
            "requires = { age_from = 18, age_below = 19, citizenship = [\"DEU\", \"XXA\"] }",
        )],
        &[],
    );
    told(
        &[("{ code = \"sailing\", title", "{ code = \"usual\", title")],
        &[
            ("{ code = \"usual\", title = { kk = \"кеме", "pack-defined-twice"),
            ("\"sailing\"] } }, within", "pack-no-such-choice"),
        ],
    );
    told(
        &[("step    = \"archive\"", "step    = \"galley\"")],
        &[("\"listed\"\ntitle", "pack-register-end")],
    );
    // Offices of a channel where the service is never opened, and a channel that nobody comes by.
    bars(
        &[(
            "offices = [\"consulate\"]",
            "offices = [\"consulate\", \"embassy\"]",
        )],
        &[("\"embassy\"]", "pack-channel-office")],
    );
    let channel = "[[channel]]\ncode    = \"back\"\noffices = [\"consulate\"]\ntitle   = { ru = \"к\" }\nclerk   = { ru = \"к\" }\npoint   = \"order.1\"\n\n[[request]]";
    bars(
        &[("[[request]]", channel)],
        &[("\"back\"", "pack-channel-without-category")],
    );
}

/// A portal beside the counter, written where the requests begin.
const PORTAL: &str = "[[channel]]\ncode    = \"portal\"\noffices = [\"consulate\"]\ntitle   = { ru = \"портал\" }\nclerk   = { ru = \"консул\" }\npoint   = \"order.1\"\n";
const SIGNED: &str =
    "signed  = \"digitally\"\nsignatures = [{ title = { ru = \"ЭЦП повара\" }, point = \"order.1\" }]\n";
const BY_BOTH: (&str, &str) = ("channel  = [\"counter\"]", "channel  = [\"counter\", \"portal\"]");
const REQUESTS: &str = "[[request]]\ncode  = \"issue\"";

#[test]
fn a_way_in_says_what_comes_by_it_and_how_it_is_signed() {
    let with = |lines: &str| format!("{PORTAL}{lines}\n{REQUESTS}");
    let (one, twice) = (
        with("requests = [\"issue\"]\n"),
        with("requests = [\"issue\", \"issue\"]\n"),
    );
    told(&[(REQUESTS, &one), BY_BOTH], &[]);
    told(
        &[(REQUESTS, &twice), BY_BOTH],
        &[("\"issue\"]\n\n", "pack-defined-twice")],
    );
    let unknown = with("requests = [\"renew\"]\n");
    told(
        &[(REQUESTS, &unknown), BY_BOTH],
        &[("\"renew\"", "pack-no-such-request")],
    );
    let none = with("requests = []\n");
    told(
        &[(REQUESTS, &none), BY_BOTH],
        &[("[]\n", "pack-channel-without-request")],
    );
    // On paper nobody's digital signature is asked for; signed digitally, somebody's is.
    let on_paper = with("signatures = [{ title = { ru = \"ЭЦП\" }, point = \"order.1\" }]\n");
    told(
        &[(REQUESTS, &on_paper), BY_BOTH],
        &[("{ title = { ru = \"ЭЦП\"", "pack-signatures-on-paper")],
    );
    let nobody = with("signed = \"digitally\"\n");
    told(
        &[(REQUESTS, &nobody), BY_BOTH, LEFT_OUT, ON_PAPER, NO_COUPON],
        &[("\"portal\"\noffices", "pack-digital-without-signatures")],
    );
    let nowhere = with("signed = \"digitally\"\nsignatures = [{ title = { ru = \"ЭЦП\" } }]\n");
    told(
        &[(REQUESTS, &nowhere), BY_BOTH, LEFT_OUT, ON_PAPER, NO_COUPON],
        &[("{ title = { ru = \"ЭЦП\"", "pack-point-missing")],
    );
    // What no way takes cannot be asked for.
    let other = format!(
        "{REQUESTS_ONLY}[[request]]\ncode  = \"renew\"\ntitle = {{ ru = \"продление\" }}\npoint = \"order.1\"\n\n{REQUESTS}"
    );
    bars(
        &[("point   = \"order.1\"\n\n[[request]]\ncode  = \"issue\"", &other)],
        &[("\"renew\"\n", "pack-request-without-channel")],
    );
}

const REQUESTS_ONLY: &str = "point   = \"order.1\"\nrequests = [\"issue\"]\n\n";
const LEFT_OUT: (&str, &str) = (
    "code     = \"application\"\n",
    "code     = \"application\"\nunless   = { channel = [\"portal\"] }\n",
);
const ON_PAPER: (&str, &str) = (
    "code   = \"application\"\n",
    "code   = \"application\"\nunless = { channel = [\"portal\"] }\n",
);
const NO_COUPON: (&str, &str) = (
    "code   = \"coupon\"\n",
    "code   = \"coupon\"\nunless = { channel = [\"portal\"] }\n",
);

#[test]
fn what_was_signed_digitally_is_not_printed_to_be_signed() {
    let portal = format!("{PORTAL}{SIGNED}\n{REQUESTS}");
    let portal = (REQUESTS, portal.as_str());
    told(&[portal, BY_BOTH, LEFT_OUT, ON_PAPER, NO_COUPON], &[]);
    bars(
        &[portal, BY_BOTH, NO_COUPON],
        &[("\"application\"\non ", "pack-digital-printed")],
    );
    // Named, it is meant so.
    bars(
        &[portal, BY_BOTH, LEFT_OUT, ON_PAPER],
        &[("\"coupon\"\n", "pack-digital-paper")],
    );
    let named = (
        NO_COUPON.0,
        "code   = \"coupon\"\nwhen = { channel = [\"counter\", \"portal\"] }\n",
    );
    told(&[portal, BY_BOTH, LEFT_OUT, ON_PAPER, named], &[]);
    let take = "[[acceptance]]\ncode = \"take\"\nsource = \"office\"\ntitle = { ru = \"приём\" }\nwithin = \"20 min\"\n";
    let silent = format!("{take}\n[keep]");
    bars(
        &[
            portal,
            BY_BOTH,
            LEFT_OUT,
            ON_PAPER,
            NO_COUPON,
            ("[keep]", &silent),
        ],
        &[("\"take\"", "pack-digital-acceptance")],
    );
    let said = format!("{take}when = {{ channel = [\"counter\"] }}\n\n[keep]");
    told(
        &[portal, BY_BOTH, LEFT_OUT, ON_PAPER, NO_COUPON, ("[keep]", &said)],
        &[],
    );
}

/// What the manager sees of a way in.
#[test]
fn a_changed_way_in_is_shown() {
    let read = |text: &str| check::read("own.toml", text.as_bytes()).unwrap();
    let portal = |lines: &str| changed(&[(REQUESTS, &format!("{PORTAL}{lines}\n{REQUESTS}")), BY_BOTH]);
    let (before, after) = (
        read(&portal("")),
        read(&portal(&format!("requests = [\"issue\"]\n{SIGNED}"))),
    );
    let seen: Vec<(String, String, String)> = diff::diff(&before, &after)
        .into_iter()
        .map(|c| (c.item, c.property, c.after))
        .collect();
    let of =
        |property: &str, after: &str| ("channel portal".to_owned(), property.to_owned(), after.to_owned());
    assert_eq!(
        seen,
        [
            of("requests", "issue"),
            of("signatures", "ЭЦП повара (order.1)"),
            of("signed", "digitally"),
        ]
    );
}

#[test]
fn what_is_of_some_is_written_so_that_it_can_be() {
    let document = "code     = \"application\"\n";
    let paper = "code   = \"application\"\n";
    let when = "when = { category = [\"cook\"] }\n";
    let (of_some, on_paper) = (format!("{document}{when}"), format!("{paper}{when}"));
    bars(
        &[(document, &of_some)],
        &[("\"application\"\non ", "pack-printed-when")],
    );
    bars(
        &[(paper, &on_paper)],
        &[("\"application\"\nwhen", "pack-printed-when")],
    );
    told(&[(document, &of_some), (paper, &on_paper)], &[]);
    bars(
        &[("on     = \"open\"", "on     = \"accepted\"")],
        &[("\"application\"\non ", "pack-printed-on")],
    );
    // A result of some; a number of an organisation; a value that stands in for another; no question of validity.
    let class = "zone   = \"worked-out\"";
    for (old, new) in [
        (
            class,
            "zone   = \"worked-out\"\nunless = { chosen = { urgency = [\"sailing\"] } }",
        ),
        (
            "kind   = \"text\"\nzone   = \"machine-readable\"\nmrz    = \"number\"",
            "kind   = \"bin\"\nzone   = \"machine-readable\"\nmrz    = \"number\"",
        ),
        (
            "value = \"clerk\" },\n  { code",
            "value = \"clerk\", or = \"chief\" },\n  { code",
        ),
        ("expires  = \"not before today\"", "expires  = \"not asked\""),
        ("clerk   = {", "decided = \"state-system\"\nclerk   = {"),
    ] {
        told(&[(old, new)], &[]);
    }
    told(
        &[(
            class,
            "zone   = \"worked-out\"\nunless = { chosen = { urgency = [\"soon\"] } }",
        )],
        &[("\"soon\"", "pack-no-such-choice")],
    );
    let mute = "{ pair = [\"К\", \"С\"], or = \"applicant\" },";
    told(&[(HEADING, mute)], &[(mute, "paper-block-or")]);
    let stranger = "{ pair = [\"К\", \"С\"], value = \"applicant\", or = \"stranger\" },";
    told(&[(HEADING, stranger)], &[(stranger, "pack-no-such-field")]);
    for (old, new, piece) in [
        (
            "clerk   = {",
            "decided = \"elsewhere\"\nclerk   = {",
            "\"elsewhere\"",
        ),
        (
            "expires  = \"not before today\"",
            "expires  = \"never\"",
            "\"never\"",
        ),
        (
            "kind   = \"two-texts\"",
            "kind   = \"number-of-firm\"",
            "\"number-of-firm\"",
        ),
    ] {
        let text = changed(&[(old, new)]);
        let (line, column) = place(&text, piece);
        assert!(
            found(&text).contains(&(line, column, "pack-misread")),
            "{new}: {:?}",
            found(&text)
        );
    }
    // Where a channel decides otherwise its end comes, and it is asked of those who come by it.
    let sent = "ends   = [{ code = \"transferred\" , next = [\"conclude\"] }]";
    let listed = "ends   = [{ code = \"listed\", title = { kk = \"енгізілді\", ru = \"внесено\", en = \"listed\" }, next = [\"conclude\"] }]";
    let there = ("clerk   = {", "decided = \"state-system\"\nclerk   = {");
    let no_end = ("end     = \"listed\"\n", "");
    told(&[(listed, sent), there, no_end], &[]);
    told(
        &[(listed, sent), no_end],
        &[("{ code = \"transferred\"", "pack-end-transferred-here")],
    );
}

#[test]
fn the_manager_sees_what_is_of_some() {
    let before = check::read("own.toml", GOOD.as_bytes()).unwrap();
    for (old, new, item, property, after) in [
        (
            "clerk   = {",
            "decided = \"state-system\"\nclerk   = {",
            "channel counter",
            "decided",
            "state-system",
        ),
        (
            "expires  = \"not before today\"",
            "expires  = \"not asked\"",
            "document passport",
            "expires",
            "not-asked",
        ),
        (
            "kind   = \"two-texts\"",
            "kind   = \"bin\"",
            "field vessel",
            "kind",
            "bin",
        ),
        (
            "zone   = \"worked-out\"",
            "zone   = \"worked-out\"\nunless = { request = [\"issue\"] }",
            "field galley-class",
            "when",
            "not(request = issue)",
        ),
    ] {
        let own = check::read("own.toml", changed(&[(old, new)]).as_bytes()).unwrap();
        let all = diff::diff(&before, &own);
        let seen: Vec<_> = all
            .iter()
            .map(|c| (c.item.as_str(), c.property.as_str(), c.after.as_str()))
            .collect();
        assert_eq!(seen, [(item, property, after)]);
    }
}
