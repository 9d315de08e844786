//! The pack's fields as a form, and the form's texts as the draft keeps them.

use crate::app::form::Form;
use crate::app::form::field::{Field, Kind};
use crate::app::shared::Shared;
use crate::domain::answer::Zone;
use crate::domain::checklist::LegalisationRule;
use crate::domain::code::FieldKey;
use crate::domain::country;
use crate::domain::keyboard::slips::Writing;
use crate::domain::mrz::Mrz;
use crate::domain::name::{self, visible};
use crate::domain::trouble::Say;
use crate::forms::pack::{Field as PackField, FieldKind, Fill, MrzPart, Pack};
use crate::office::application::{self, Finding};
use crate::office::draft::{Draft, FieldDraft, FromFamily};
use crate::office::{intake, said, spelling};
use unicode_normalization::UnicodeNormalization;

pub fn form(draft: &Draft, pack: &Pack, cx: &Shared) -> Form {
    let mrz = application::mrz_of(draft, cx.today());
    let applicant = intake::applicant(draft, pack, super::day(draft, cx));
    let ask = |_: &str, _: &[String]| LegalisationRule::Ask;
    let fields = pack
        .fields_for(&applicant, &ask)
        .into_iter()
        .map(|f| field(f, draft, pack, mrz.as_deref(), cx));
    let mut form = Form::new(fields.collect());
    form.state = spelling::country(draft, pack).unwrap_or_default();
    form
}

/// The kind of input that a field of a pack is typed in.
pub fn kind(field: &PackField, cx: &Shared) -> Kind {
    match field.kind {
        FieldKind::Name => Kind::Name,
        FieldKind::TwoTexts if field.zone == Zone::Visual => Kind::Quoted,
        FieldKind::TwoTexts => Kind::TwoTexts,
        FieldKind::Date => Kind::Date,
        FieldKind::BirthDate => Kind::BirthDate,
        FieldKind::Country => Kind::Country,
        FieldKind::Choice => {
            let options = field
                .choices
                .iter()
                .map(|c| (c.code.clone(), c.title.get(cx.lang).to_owned()));
            Kind::Choice(options.collect())
        }
        FieldKind::Iin | FieldKind::Bin => Kind::Digits,
        FieldKind::Text | FieldKind::Number => Kind::Text,
    }
}

fn field(field: &PackField, draft: &Draft, pack: &Pack, mrz: Option<&Mrz>, cx: &Shared) -> Field {
    let mut out = Field::new(
        field.key.as_str(),
        field.label.get(cx.lang).to_owned(),
        kind(field, cx),
    );
    // A person with a single name has no other.
    let single = field.kind == FieldKind::Name && application::single_name(field, pack, mrz);
    out.absent = said::not_stated(field.zone);
    // Words of an address; what two languages say in the applicant's words is free.
    if field.kind == FieldKind::Text {
        out.writing = Writing::Place;
    }
    // Nothing is chosen for anybody; only the kind of document follows from what was laid down.
    if let Kind::Choice(options) = &out.kind {
        let laid = |(code, _): &&(String, String)| {
            field.mrz == Some(MrzPart::DocumentCode) && draft.documents.keys().any(|d| d.as_str() == code)
        };
        let known = options.iter().find(laid).map_or("", |(code, _)| code).to_owned();
        out.set(0, &known);
    }
    out.may_be_absent = field.fill != Fill::Needed || single;
    if let Some(typed) = draft.field(field.key.as_str()) {
        let offered = offered(&out.kind, typed, draft, pack);
        // What the zone rules is filled from it; a code or a whole date is typed anew, never typed on.
        let whole = match out.kind {
            Kind::Country => country::by_code(typed.text(0)).is_some(),
            Kind::Date | Kind::BirthDate => typed.text(0).len() == 8,
            _ => false,
        };
        let filled = field.zone == Zone::MachineReadable || whole;
        for (i, text) in typed.texts.iter().enumerate() {
            if typed.shared || i == 0 && filled || i > 0 && offered.get(i - 1) == Some(text) {
                out.offer(i, text);
            } else {
                out.set(i, text);
            }
        }
        out.not_stated = typed.not_stated;
        out.note = draft.family.as_ref().filter(|_| typed.shared).map(shared_with);
    }
    out
}

/// A value that is here because somebody of the same visit said it.
fn shared_with(family: &FromFamily) -> Say {
    Say::new("visit-shared-note").with("who", &family.who)
}

/// What the program itself would put into the cells after the first: what still stands so is a proposal.
fn offered(kind: &Kind, typed: &FieldDraft, draft: &Draft, pack: &Pack) -> Vec<String> {
    let country = spelling::country(draft, pack);
    let best = |all: Vec<spelling::Proposed>| all.into_iter().next().map_or(String::new(), |p| p.text);
    match kind {
        Kind::Name => {
            let visual = name::capitalise_zone(typed.text(0), country.as_deref().unwrap_or(""));
            let cyrillic = spelling::name(typed.text(0), typed.text(1), country.as_deref(), &[]);
            vec![visual, best(cyrillic)]
        }
        Kind::Quoted => vec![best(spelling::place(typed.text(0), country.as_deref())); 2],
        _ => Vec::new(),
    }
}

/// Labels in the language of the moment; the regulation's own where they are short.
pub fn labelled(form: &Form, pack: &Pack, cx: &Shared) -> Form {
    let mut form = form.clone();
    for field in &mut form.fields {
        if let Some(in_pack) = FieldKey::parse(&field.key).ok().and_then(|k| pack.field(&k)) {
            let whole = in_pack.label.get(cx.lang).to_owned();
            match said::short_label(in_pack, cx.lang, &cx.sayer) {
                Some(short) => (field.label, field.whole) = (short, whole),
                None => field.label = whole,
            }
            field.kind = kind(in_pack, cx);
        }
    }
    form
}

pub fn sync(form: &Form, draft: &mut Draft) {
    for field in &form.fields {
        let entry = draft.fields.entry(field.key.clone()).or_default();
        let texts: Vec<String> = field.inputs.iter().map(|i| i.value().to_owned()).collect();
        // Of a name it is the visual zone's spelling that differs.
        let spoken_of = if field.kind == Kind::Name { 2 } else { 1 };
        if (0..spoken_of).any(|cell| entry.text(cell) != texts.get(cell).map_or("", String::as_str)) {
            // Another value: an earlier reason for the difference no longer speaks of it.
            entry.reason.clear();
        }
        entry.shared &= entry.texts == texts;
        entry.texts = texts;
        entry.not_stated = field.not_stated;
    }
}

/// Problems at their fields, and where both zones agree, that they do.
pub fn mark(form: &mut Form, findings: &[Finding], draft: &Draft, pack: &Pack, mrz: Option<&Mrz>) {
    for field in &mut form.fields {
        // The heaviest, and of these the first.
        let of_field = findings.iter().rev().filter(|f| f.key == field.key);
        let finding = of_field.max_by_key(|f| f.problem.weight);
        // What was not touched yet is open, not wrong.
        let proposed = field.kind == Kind::Name && field.cell(1).is_empty();
        let quiet = !field.touched && (field.is_empty() || proposed);
        field.problem = finding.filter(|_| !quiet).map(|f| f.problem.clone());
        let in_pack = FieldKey::parse(&field.key).ok().and_then(|k| pack.field(&k));
        if let (Some(mrz), Some(in_pack)) = (mrz, in_pack)
            && in_pack.zone == Zone::Visual
        {
            // Never beside a problem.
            let agrees = field.problem.is_none() && application::agrees(draft, pack, in_pack, mrz);
            field.note = agrees.then(|| Say::new("application-agrees"));
        }
    }
}

/// What was typed as papers take it: composed, without marks that nobody sees; a name with one kind of apostrophe and
/// hyphen. Whether something was taken away that the clerk could not see.
pub fn tidy(field: &mut Field) -> bool {
    let name = match field.kind {
        Kind::Name => true,
        Kind::Text | Kind::TwoTexts | Kind::Quoted => false,
        _ => return false,
    };
    let mut stripped = false;
    for input in &mut field.inputs {
        let typed = input.value().to_owned();
        let seen = visible(&typed);
        stripped |= seen != typed.nfc().collect::<String>();
        let tidy = if name { name::clean(&typed).0 } else { seen };
        if tidy != typed {
            input.set(&tidy);
        }
    }
    stripped
}
