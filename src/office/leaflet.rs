//! What to bring: a sheet for somebody who asks before there is any case. Made from the pack alone, in the person's own
//! language; it bears no number, and nothing of it is kept.

mod standing;
mod ways;

use super::open::OpenOffice;
use super::request::visit::Leaflet;
use super::request::{OfficeView, Reply, Stock};
use super::trouble::Trouble;
use super::{content, intake, issue};
use crate::domain::act::CaseId;
use crate::domain::checklist::condition::AtHand;
use crate::domain::checklist::{
    Applicant, Carrier, Condition, Copies, DocumentRule, Expiry, LegalisationRule, Node, Originals, Past,
    SealRule, Translator, TreatyNamed, Truth,
};
use crate::domain::code::{DocumentCode, PaperCode};
use crate::domain::country;
use crate::domain::treaty::Treaties;
use crate::domain::trouble::Say;
use crate::forms::pack::{BasisState, Document, GroundOf, Pack};
use crate::office::said;
use crate::papers::block::{Column, Look, Paper, Said, Side, Size};
use crate::texts::lang::{Lang, Texts};
use crate::texts::{Sayer, format};
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};
use ulid::Ulid;

/// A list as short as this is read on half a sheet too.
const SHORT: usize = 6;

pub(super) fn make(office: &OpenOffice, of: &Leaflet, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let pack = office.view.catalogue.pack(&of.service);
    let pack = pack.ok_or_else(|| Trouble::problem("case-pack-gone"))?;
    let paper = paper(&office.view, pack, of, &office.sayer, office.at(now))
        .ok_or_else(|| Trouble::problem("service-not-in-this-office"))?;
    let code = PaperCode::parse("leaflet").map_err(|_| Trouble::problem("office-closed"))?;
    let nobody = CaseId(Ulid::nil());
    let sheet = issue::sheet(office, nobody, &code, None, &paper)?;
    Ok(Reply::Sheet(Box::new(sheet)))
}

/// None where this office does not open the service for the category.
pub fn paper(
    office: &OfficeView,
    pack: &Pack,
    of: &Leaflet,
    sayer: &Sayer,
    at: DateTime<FixedOffset>,
) -> Option<Paper> {
    let channel = ways::usual(office, pack, of)?;
    let words = Words {
        pack,
        of,
        sayer,
        treaties: &office.treaties,
        on: at.date_naive(),
        applicant: Applicant {
            category: of.category.clone(),
            channel: channel.code.clone(),
            request: of.request.clone(),
            age: None,
            citizenship: of.citizenship.clone(),
            issued_in: of.issued_in.clone(),
            scripts: BTreeMap::new(),
            represented: None,
            elsewhere: BTreeSet::new(),
            past: Past::default(),
            chosen: BTreeMap::new(),
        },
    };
    let content = content::of_office(office, sayer, at);
    let rows = words.rows();
    let size = match (office.settings.stock, rows.len()) {
        (Stock::A4AndA5, few) if few <= SHORT => Size::A5,
        _ => Size::A4,
    };
    let heads = [("№", 6), ("leaflet-document", 50), ("leaflet-how", 44)];
    let column = |(id, share): (&str, u16)| Column {
        heads: one(if id == "№" {
            id.to_owned()
        } else {
            words.text(id)
        }),
        share,
    };
    let mut blocks = vec![
        Said::Heading {
            texts: one(words.text("leaflet-title")),
        },
        words.plain(pack.title.get(of.lang)),
    ];
    blocks.extend(words.about());
    blocks.push(Said::Table {
        columns: heads.map(column).into_iter().collect(),
        rows,
    });
    blocks.extend(words.after());
    blocks.push(Said::Foot {
        blocks: words.office(office, at),
    });
    Some(Paper {
        v: 1,
        title: words.text("leaflet-title"),
        number: String::new(),
        moment: at,
        size,
        mark: content.mark,
        copies: None,
        replaces: None,
        paging: None,
        words: content.words,
        sides: vec![Side { aid: None, blocks }],
    })
}

/// One language alone: the sheet is the person's.
fn one(text: String) -> Texts {
    Texts {
        kk: text,
        ..Texts::default()
    }
}

struct Words<'a> {
    pack: &'a Pack,
    of: &'a Leaflet,
    sayer: &'a Sayer,
    treaties: &'a Treaties,
    on: NaiveDate,
    applicant: Applicant,
}

impl Words<'_> {
    fn text(&self, id: &str) -> String {
        self.sayer.text(self.of.lang, id)
    }

    fn say(&self, say: &Say) -> String {
        self.sayer.say(self.of.lang, say)
    }

    fn plain(&self, text: &str) -> Said {
        Said::Paragraph {
            texts: one(text.to_owned()),
            look: Look::Plain,
        }
    }

    fn small(&self, text: &str) -> Said {
        Said::Paragraph {
            texts: one(text.to_owned()),
            look: Look::Small,
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        let by_state = intake::by_state(self.treaties, self.on);
        condition.holds(&self.applicant, AtHand::default(), &by_state) != Truth::No
    }

    fn state(&self, code: &str) -> String {
        country::by_code(code).map_or_else(
            || code.to_owned(),
            |c| c.name(said::name_in(self.of.lang)).to_owned(),
        )
    }

    /// For whom, and what the list rests on.
    fn about(&self) -> Vec<Said> {
        let lang = self.of.lang;
        let mut out = Vec::new();
        if let Some(category) = self.pack.category(&self.of.category) {
            let say = Say::new("leaflet-for-whom").with("category", category.title.get(lang));
            out.push(self.plain(&self.say(&say)));
        }
        let asked = self.pack.requests.iter().skip(1);
        if let Some(request) = asked.into_iter().find(|r| r.code == self.of.request) {
            out.push(self.plain(request.title.get(lang)));
        }
        let facts = [
            ("leaflet-citizen-of", &self.of.citizenship),
            ("leaflet-issued-in", &self.of.issued_in),
        ];
        for (id, state) in facts {
            if let Some(state) = state {
                let say = Say::new(id).with("state", self.state(state));
                out.push(self.plain(&self.say(&say)));
            }
        }
        // What is filled in and signed here is not brought.
        let here = self.pack.documents.iter();
        let theirs = |d: &&Document| {
            let rule = self.pack.rules.document(&d.code);
            intake::is_printed_here(self.pack, &d.code) && rule.is_some_and(|r| self.holds(&r.when))
        };
        for document in here.filter(theirs) {
            let title = document.title.get(lang);
            let say = Say::new("leaflet-printed-here").with("document", title);
            out.push(self.plain(&format!("{} {}", self.say(&say), document.note.get(lang))));
        }
        out
    }

    /// Numbered documents; of several that would do, each under the line that says so.
    fn rows(&self) -> Vec<Vec<String>> {
        let rules = &self.pack.rules;
        let in_tree = |code: &DocumentCode| {
            let mut trees = rules.requirements.iter();
            trees.find(|r| r.tree.documents().contains(&code))
        };
        let mut rows = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        let mut place = 0;
        for document in &self.pack.documents {
            let Some(rule) = rules.document(&document.code) else {
                continue;
            };
            if intake::is_printed_here(self.pack, &document.code) {
                continue;
            }
            match in_tree(&document.code) {
                Some(requirement) if done.contains(&requirement.code.as_str()) => {}
                Some(requirement) if self.holds(&requirement.when) => {
                    done.push(&requirement.code);
                    place += 1;
                    self.branch(&requirement.tree, &place.to_string(), 0, &mut rows);
                }
                Some(_) => {}
                None if self.holds(&rule.when) => {
                    place += 1;
                    rows.push(self.row(&place.to_string(), rule, 0));
                }
                None => {}
            }
        }
        rows.extend(self.by_who_comes(place + 1));
        rows
    }

    fn branch(&self, node: &Node, place: &str, depth: usize, rows: &mut Vec<Vec<String>>) {
        let (of, id) = match node {
            Node::Document(code) => {
                let rule = self.pack.rules.document(code);
                rows.extend(
                    rule.filter(|r| self.holds(&r.when))
                        .map(|r| self.row(place, r, depth)),
                );
                return;
            }
            Node::All { of, .. } => (of, "leaflet-all-of"),
            Node::Any { of, .. } => (of, "leaflet-one-of"),
        };
        if let [only] = of.as_slice() {
            return self.branch(only, place, depth, rows);
        }
        rows.push(vec![
            place.to_owned(),
            indented(&self.text(id), depth),
            String::new(),
        ]);
        for (n, inner) in of.iter().enumerate() {
            self.branch(inner, &format!("{place}.{}", n + 1), depth + 1, rows);
        }
    }

    fn row(&self, place: &str, rule: &DocumentRule, depth: usize) -> Vec<String> {
        let rule = &self.pack.rules.asked_of(rule, &self.applicant.channel);
        let document = self.pack.document(&rule.code);
        let title = document.map_or("", |d| d.title.get(self.of.lang));
        let mut how = vec![self.text(match (rule.original, rule.copy) {
            (Originals::ToCompare, Copies::Needed) => "leaflet-original-and-copy",
            (Originals::ToCompare, Copies::NotAsked) => "leaflet-original-shown",
            (Originals::HandedIn, _) => "leaflet-original",
            (Originals::Either, _) => "leaflet-original-or-copy",
            (Originals::None, _) if rule.carrier == Carrier::Electronic => "leaflet-copy-electronic",
            (Originals::None, _) => "leaflet-copy",
        })];
        if self.pack.proposed(&rule.code).is_some() {
            how.push(self.text("leaflet-proposed"));
        }
        if rule.expiry == Expiry::NotBeforeToday {
            how.push(self.text("leaflet-valid"));
        }
        if rule.treaty == TreatyNamed::Needed {
            how.push(self.text("leaflet-by-treaty"));
        }
        how.extend(self.legalisation(rule));
        how.extend(self.translation(rule));
        vec![place.to_owned(), indented(title, depth), how.join("; ")]
    }

    /// Exactly what is needed where the state is known, else that it has to be asked.
    fn legalisation(&self, rule: &DocumentRule) -> Option<String> {
        let exemption = &self.pack.rules.exemption;
        let id = match (rule.seal, &self.of.issued_in) {
            (SealRule::No, _) => return None,
            (_, Some(state)) if *state == exemption.home => return None,
            (_, None) => "leaflet-legalisation-ask",
            (_, Some(state)) => match intake::by_state(self.treaties, self.on)(state, &exemption.treaties) {
                LegalisationRule::Exempt { .. } => "leaflet-legalisation-exempt",
                LegalisationRule::Apostille => "leaflet-legalisation-apostille",
                LegalisationRule::Consular => "leaflet-legalisation-consular",
                LegalisationRule::Ask => "leaflet-legalisation-ask",
            },
        };
        let seal = match (rule.seal, id) {
            (SealRule::ClerkSays, "leaflet-legalisation-apostille" | "leaflet-legalisation-consular") => {
                format!("{} ", self.text("leaflet-if-sealed"))
            }
            _ => String::new(),
        };
        Some(format!("{seal}{}", self.text(id)))
    }

    fn translation(&self, rule: &DocumentRule) -> Option<String> {
        let translation = rule.translation.as_ref()?;
        let home = self.of.issued_in.as_deref() == Some(self.pack.rules.exemption.home.as_str());
        let (mut letters, mut foreign) = (false, false);
        translation.when.each(&mut |c| {
            letters |= matches!(c, Condition::AnyScriptOther(_));
            foreign |= matches!(c, Condition::WhollyForeign);
        });
        if foreign && home {
            return None;
        }
        let by = self.text(match translation.by {
            Translator::Translator => "leaflet-by-translator",
            Translator::Notary => "leaflet-by-notary",
        });
        let id = match (letters, foreign) {
            (true, _) => "leaflet-translation-letters",
            (_, true) => "leaflet-translation-foreign",
            _ => "leaflet-translation",
        };
        Some(self.say(&Say::new(id).with("by", by)))
    }

    /// The term, and when documents are not taken.
    fn after(&self) -> Vec<Said> {
        let lang = self.of.lang;
        let mut out = Vec::new();
        if let Some(term) = &self.pack.term {
            let words = self.say(&term.within.say_fully(term.counting, ""));
            out.push(self.plain(&self.say(&Say::new("leaflet-term").with("term", words))));
        }
        let by_state = intake::by_state(self.treaties, self.on);
        let grounds = self
            .pack
            .grounds_for(GroundOf::Intake, &self.applicant, &by_state);
        let titles: Vec<&str> = grounds.iter().map(|g| g.title.get(lang)).collect();
        if !titles.is_empty() {
            let say = Say::new("leaflet-not-taken").with("grounds", titles.join("; "));
            out.push(self.plain(&self.say(&say)));
        }
        out.extend(self.other_ways());
        out
    }

    /// Where and when one comes, and on what all this rests.
    fn office(&self, office: &OfficeView, at: DateTime<FixedOffset>) -> Vec<Said> {
        let settings = &office.settings;
        let lang = self.of.lang;
        let hours = Say::new("leaflet-hours")
            .with("open", settings.open.format("%H:%M"))
            .with("close", settings.close.format("%H:%M"));
        let mut out = vec![
            Said::Rule,
            self.plain(&format!("{}. {}", settings.name.get(lang), self.say(&hours))),
        ];
        for basis in &self.pack.basis {
            let act = basis.act.get(lang);
            let ended = basis.ended_by.get(lang);
            let lapsed = basis.state(self.on) == BasisState::Lapsed && !ended.is_empty();
            out.push(self.small(&match lapsed {
                true => format!("{act}; {ended}"),
                false => act.to_owned(),
            }));
        }
        if let Some(instruction) = office.instructions.get(&self.pack.hash) {
            let say = Say::new("leaflet-by-instruction").with("instruction", instruction);
            out.push(self.small(&self.say(&say)));
        }
        let id = match lang {
            Lang::Kk => "leaflet-made",
            Lang::Ru | Lang::En => "leaflet-made-translated",
        };
        let say = Say::new(id).with("date", format::date(at.date_naive()));
        out.push(self.small(&self.say(&say)));
        out
    }
}

/// Deeper branches stand further in; a no-break space stays one.
fn indented(text: &str, depth: usize) -> String {
    format!("{}{text}", "\u{a0}\u{a0}\u{a0}".repeat(depth))
}
