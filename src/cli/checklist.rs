//! `tereze checklist CODE --category C …`: the documents of an applicant, as JSON of the contract.

use crate::domain::birth::BirthDate;
use crate::domain::checklist::{
    self, Applicant, ByState, Copies, Legalisation, Line, Originals, Past, Represented, Script, Translator,
    Truth,
};
use crate::domain::code::{CategoryCode, ChannelCode, RequestCode};
use crate::domain::document::PresentedAll;
use crate::domain::trouble::Say;
use crate::forms::pack::{FieldKind, Pack};
use crate::texts::lang::Lang;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The options of the command.
#[derive(Debug, Clone)]
pub struct Asked {
    pub category: CategoryCode,
    /// The category's first, where none is given.
    pub channel: Option<ChannelCode>,
    /// The first that comes by the channel, where none is given.
    pub request: Option<RequestCode>,
    pub issued_in: Option<String>,
    pub citizenship: Option<String>,
    pub born: Option<BirthDate>,
    /// Who stands for the applicant; none: in person.
    pub represented: Option<Represented>,
    pub on: NaiveDate,
    /// The script of every datum of the identity document; Latin where none is given.
    pub script: Script,
}

/// Why there is no list: an option names what the pack does not have, or the category does not fit.
pub fn applicant(pack: &Pack, asked: &Asked, by_state: ByState<'_>) -> Result<Applicant, Say> {
    let Some(category) = pack.category(&asked.category) else {
        let known: Vec<&str> = pack.categories.iter().map(|c| c.code.as_str()).collect();
        return Err(Say::new("checklist-no-such-category")
            .with("category", &asked.category)
            .with("known", known.join(", ")));
    };
    let channel = asked
        .channel
        .clone()
        .or_else(|| category.channels.first().cloned());
    let Some(channel) = channel.filter(|c| category.channels.contains(c)) else {
        let known: Vec<&str> = category.channels.iter().map(ChannelCode::as_str).collect();
        return Err(Say::new("checklist-no-such-channel")
            .with("category", &asked.category)
            .with("known", known.join(", ")));
    };
    let takes = |request: &RequestCode| pack.channel(&channel).is_some_and(|c| c.takes(request));
    let here: Vec<&RequestCode> = pack
        .requests
        .iter()
        .map(|r| &r.code)
        .filter(|r| takes(r))
        .collect();
    let request = asked
        .request
        .clone()
        .or_else(|| here.first().map(|r| (*r).clone()));
    let Some(request) = request.filter(|r| here.contains(&r)) else {
        let known: Vec<&str> = here.into_iter().map(RequestCode::as_str).collect();
        return Err(Say::new("checklist-no-such-request").with("known", known.join(", ")));
    };
    let data = pack.fields.iter();
    let scripts = data
        .filter(|f| matches!(f.kind, FieldKind::Name | FieldKind::TwoTexts | FieldKind::Text))
        .map(|f| (f.key.clone(), asked.script))
        .collect();
    let applicant = Applicant {
        category: asked.category.clone(),
        channel,
        request,
        age: asked.born.map(|b| b.age_on(asked.on)),
        citizenship: asked.citizenship.clone(),
        issued_in: asked.issued_in.clone(),
        scripts,
        elsewhere: Default::default(),
        represented: asked.represented.clone(),
        past: Past::default(),
        chosen: Default::default(),
    };
    if pack.eligible(&applicant, by_state) == Truth::No {
        return Err(Say::new("checklist-not-of-the-category").with("category", &category.code));
    }
    Ok(applicant)
}

/// Why nobody can stand so for this applicant, with the words of the pack.
fn may_stand(pack: &Pack, applicant: &Applicant, lang: Lang, by_state: ByState<'_>) -> Result<(), Say> {
    let Some(represented) = &applicant.represented else {
        return Ok(());
    };
    let Some(rule) = pack.representation(&represented.by) else {
        let known: Vec<&str> = pack.representations.iter().map(|r| r.code.as_str()).collect();
        return Err(Say::new("checklist-no-such-representation").with("known", known.join(", ")));
    };
    match pack.may_be_represented(&represented.by, applicant, by_state) {
        Truth::No => Err(Say::new("checklist-not-represented-so")
            .with("representation", rule.title.get(lang))
            .with("why", rule.why.get(lang))),
        Truth::Yes | Truth::Unknown => Ok(()),
    }
}

/// The list itself. `say` puts a text id into words.
pub fn list(
    pack: &Pack,
    asked: &Asked,
    lang: Lang,
    by_state: ByState<'_>,
    say: &dyn Fn(&Say) -> String,
) -> Result<Value, Say> {
    let applicant = applicant(pack, asked, by_state)?;
    may_stand(pack, &applicant, lang, by_state)?;
    let checklist = checklist::evaluate(&pack.rules, &applicant, &PresentedAll::new(), asked.on, by_state);
    Ok(checklist
        .lines
        .iter()
        .map(|line| row(pack, line, lang, say))
        .collect())
}

fn row(pack: &Pack, line: &Line, lang: Lang, say: &dyn Fn(&Say) -> String) -> Value {
    let title = pack.document(&line.document).map_or("", |d| d.title.get(lang));
    let mut why = vec![say(&line.why)];
    if line.legalisation != Legalisation::NotNeeded {
        why.push(say(&line.legalisation_why));
    }
    why.extend(line.translation_why.iter().map(say));
    json!({
        "requirement": line.document,
        "title": title,
        "copy": line.copy == Copies::Needed,
        "original": line.original != Originals::None,
        "originals": line.original,
        "group": line.group,
        "legalisation": line.legalisation.as_str(),
        "why": why.join(" "),
        "translation": match line.translation {
            None => "none",
            Some(Translator::Translator) => "translator",
            Some(Translator::Notary) => "notary",
        },
        "point": line.point,
        "source": pack.document(&line.document).map(|d| d.source),
        "proposal": pack.proposed(&line.document).map(|p| &p.code),
    })
}
