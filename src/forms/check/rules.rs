//! Documents, legalisation and the requirement trees: the checklist's rules.

use super::Gathering;
use super::cited::{Cited, Rests, plain};
use crate::domain::checklist::{
    Carrier, DocumentRule, Exemption, Node, Originals, Requirement, Rules, SealRule, TranslationRule,
};
use crate::domain::code::DocumentCode;
use crate::domain::trouble::Say;
use crate::forms::condition;
use crate::forms::pack::{Document, Source};
use crate::forms::raw::requirement::{RawNode, RawRequirement};
use crate::forms::raw::{Family, RawDocument, RawPack};
use std::ops::Range;
use toml::Spanned;

pub fn read(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> (Vec<Document>, Rules) {
    let mut documents = Vec::new();
    let mut rules = Rules {
        exemption: exemption(raw, cited, found),
        ..Rules::default()
    };
    for document in &raw.document {
        if let Some((document, rule)) = one(document, raw, cited, found) {
            documents.push(document);
            rules.documents.push(rule);
        }
    }
    for raw in &raw.requirement {
        rules.requirements.extend(requirement(raw, cited, found));
    }
    (documents, rules)
}

fn exemption(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Exemption {
    let Some(raw) = &raw.legalisation else {
        return Exemption::default();
    };
    let at = raw.span();
    let raw = raw.get_ref();
    let mut rests = Rests {
        item: "legalisation".to_owned(),
        point: raw.point.as_ref(),
        words: &raw.words,
        source: Source::Official,
        at,
    };
    cited.rests(&rests, "", found);
    if !raw.exempt.is_empty() {
        rests.item = "legalisation exempt".to_owned();
        rests.point = raw.exempt_point.as_ref();
        rests.words = &raw.exempt_words;
        cited.rests(&rests, "", found);
    }
    if !condition::is_state(raw.home.get_ref()) {
        found.at(
            raw.home.span(),
            Say::new("pack-not-a-state").with("code", raw.home.get_ref()),
        );
    }
    Exemption {
        home: raw.home.get_ref().clone(),
        treaties: raw.exempt.iter().map(|t| t.get_ref().clone()).collect(),
        point: raw
            .point
            .as_ref()
            .map(|p| p.get_ref().clone())
            .unwrap_or_default(),
        exempt_point: raw
            .exempt_point
            .as_ref()
            .map(|p| p.get_ref().clone())
            .unwrap_or_default(),
    }
}

pub(super) fn one(
    raw: &Spanned<RawDocument>,
    of: &RawPack,
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Option<(Document, DocumentRule)> {
    let at = raw.span();
    let raw = raw.get_ref();
    found.defines("document", &raw.code);
    if raw.public != SealRule::No && of.legalisation.is_none() {
        found.at(raw.code.span(), Say::new("pack-seal-without-legalisation"));
    }
    let rests = Rests {
        item: format!("document {}", raw.code.get_ref()),
        point: raw.point.as_ref(),
        words: &raw.words,
        source: raw.source,
        at: at.clone(),
    };
    let title = cited.title(&raw.title, &rests, found);
    let nothing_asked = raw.copy == crate::domain::checklist::Copies::NotAsked
        && raw.original == crate::domain::checklist::Originals::None;
    if nothing_asked {
        found.at(
            raw.code.span(),
            Say::new("pack-document-asks-nothing").with("code", raw.code.get_ref()),
        );
    }
    let translation = raw.translation.as_ref().map(|t| {
        let rests = Rests {
            item: format!("document {} translation", raw.code.get_ref()),
            point: t.point.as_ref().or(raw.point.as_ref()),
            words: &t.words,
            source: raw.source,
            at,
        };
        cited.rests(&rests, "", found);
        TranslationRule {
            by: t.by,
            when: condition::read(t.when.as_ref(), None, found),
            point: rests.point.map(|p| p.get_ref().clone()).unwrap_or_default(),
        }
    });
    let when = condition::read(raw.when.as_ref(), raw.unless.as_ref(), found);
    let code = found.code(&raw.code, |c| DocumentCode::parse(c).ok())?;
    let point = raw.point.as_ref().map(|p| p.get_ref().clone());
    let rule = DocumentRule {
        code: code.clone(),
        point: point.clone().unwrap_or_default(),
        when,
        copy: raw.copy,
        original: raw.original,
        expiry: raw.expires,
        seal: raw.public,
        translation,
        treaty: raw.treaty,
        bearer: raw.bearer,
        carrier: Carrier::default(),
    };
    let document = Document {
        code,
        title,
        point,
        source: raw.source,
        note: plain(&raw.note),
        formats: formats(raw, found),
        family: raw.family,
    };
    // The application and the identity document are each person's own.
    if raw.family != Family::Own && (raw.original == Originals::HandedIn || !raw.formats.is_empty()) {
        let say = Say::new("pack-family-document").with("document", raw.code.get_ref());
        found.at(raw.code.span(), say);
    }
    Some((document, rule))
}

fn formats(raw: &RawDocument, found: &mut Gathering<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for format in &raw.formats {
        if !["TD1", "TD2", "TD3"].contains(&format.get_ref().as_str()) {
            let say = Say::new("pack-not-a-format").with("format", format.get_ref());
            found.at(format.span(), say);
        }
        out.push(format.get_ref().clone());
    }
    out
}

fn requirement(
    raw: &Spanned<RawRequirement>,
    cited: &mut Cited,
    found: &mut Gathering<'_>,
) -> Option<Requirement> {
    let at = raw.span();
    let raw = raw.get_ref();
    found.defines("requirement", &raw.code);
    let rests = Rests {
        item: format!("requirement {}", raw.code.get_ref()),
        point: raw.point.as_ref(),
        words: &raw.words,
        source: Source::Official,
        at: at.clone(),
    };
    cited.rests(&rests, "", found);
    let when = condition::read(raw.when.as_ref(), None, found);
    let tree = branch(None, raw.all.as_deref(), raw.any.as_deref(), at, found)?;
    Some(Requirement {
        code: raw.code.get_ref().clone(),
        when,
        point: raw
            .point
            .as_ref()
            .map(|p| p.get_ref().clone())
            .unwrap_or_default(),
        tree,
    })
}

fn branch(
    code: Option<String>,
    all: Option<&[Spanned<RawNode>]>,
    any: Option<&[Spanned<RawNode>]>,
    at: Range<usize>,
    found: &mut Gathering<'_>,
) -> Option<Node> {
    let (inner, is_any) = match (all, any) {
        (Some(all), None) => (all, false),
        (None, Some(any)) => (any, true),
        _ => {
            found.at(at, Say::new("pack-branch-all-or-any"));
            return None;
        }
    };
    if inner.is_empty() {
        found.at(at, Say::new("pack-branch-empty"));
        return None;
    }
    let of: Vec<Node> = inner.iter().filter_map(|raw| node(raw, found)).collect();
    Some(if is_any {
        Node::Any { code, of }
    } else {
        Node::All { code, of }
    })
}

fn node(raw: &Spanned<RawNode>, found: &mut Gathering<'_>) -> Option<Node> {
    match raw.get_ref() {
        RawNode::Document(code) => {
            found.named("document", code, raw.span());
            let code = found.code(&Spanned::new(raw.span(), code.clone()), |c| {
                DocumentCode::parse(c).ok()
            })?;
            Some(Node::Document(code))
        }
        RawNode::Branch(inner) => branch(
            inner.code.clone(),
            inner.all.as_deref(),
            inner.any.as_deref(),
            raw.span(),
            found,
        ),
    }
}
