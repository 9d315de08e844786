//! The ways in, and whose digital signatures a request bears.

use super::super::Gathering;
use super::super::cited::{Cited, Rests, plain};
use crate::domain::code::{ChannelCode, RequestCode};
use crate::domain::institution::InstitutionKind;
use crate::domain::trouble::Say;
use crate::forms::pack::{Channel, Signature, Signed, Source};
use crate::forms::raw::{RawChannel, RawPack};

pub fn channels(raw: &RawPack, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Channel> {
    let mut out = Vec::new();
    for raw in &raw.channel {
        let at = raw.span();
        let raw = raw.get_ref();
        found.defines("channel", &raw.code);
        let rests = Rests {
            item: format!("channel {}", raw.code.get_ref()),
            point: raw.point.as_ref(),
            words: &raw.words,
            source: Source::Official,
            at: at.clone(),
        };
        let title = cited.title(&raw.title, &rests, found);
        for kind in &raw.offices {
            if InstitutionKind::parse(kind.get_ref()).is_none() {
                let known = InstitutionKind::ALL.map(InstitutionKind::code).join(", ");
                let say = Say::new("pack-no-such-office-kind").with("kind", kind.get_ref());
                found.at(kind.span(), say.with("known", known));
            }
        }
        if raw.offices.is_empty() {
            found.at(at, Say::new("pack-channel-without-office"));
        }
        let requests = requests(raw, found);
        let signatures = signatures(raw, cited, found);
        let Some(code) = found.code(&raw.code, |c| ChannelCode::parse(c).ok()) else {
            continue;
        };
        out.push(Channel {
            code,
            offices: raw.offices.iter().map(|o| o.get_ref().clone()).collect(),
            title,
            clerk: plain(&raw.clerk),
            decided: raw.decided,
            requests,
            signed: raw.signed,
            signatures,
            point: raw.point.as_ref().map(|p| p.get_ref().clone()),
        });
    }
    out
}

/// What can be asked for this way.
fn requests(raw: &RawChannel, found: &mut Gathering<'_>) -> Vec<RequestCode> {
    let mut out = Vec::new();
    let Some(named) = &raw.requests else {
        return out;
    };
    if named.get_ref().is_empty() {
        let say = Say::new("pack-channel-without-request").with("code", raw.code.get_ref());
        found.at(named.span(), say);
    }
    for request in named.get_ref() {
        found.named("request", request.get_ref(), request.span());
        let Some(code) = found.code(request, |c| RequestCode::parse(c).ok()) else {
            continue;
        };
        if out.contains(&code) {
            let say = Say::new("pack-defined-twice").with("code", &code);
            found.at(request.span(), say);
        }
        out.push(code);
    }
    out
}

/// A request that is signed digitally says by whom, and no other does.
fn signatures(raw: &RawChannel, cited: &mut Cited, found: &mut Gathering<'_>) -> Vec<Signature> {
    let code = raw.code.get_ref();
    match (raw.signed, raw.signatures.first()) {
        (Signed::OnPaper, Some(first)) => {
            let say = Say::new("pack-signatures-on-paper").with("code", code);
            found.at(first.span(), say);
        }
        (Signed::Digitally, None) => {
            let say = Say::new("pack-digital-without-signatures").with("code", code);
            found.at(raw.code.span(), say);
        }
        _ => {}
    }
    let mut out = Vec::new();
    for (nth, raw) in raw.signatures.iter().enumerate() {
        let one = raw.get_ref();
        let rests = Rests {
            item: format!("channel {code} signature {}", nth + 1),
            point: one.point.as_ref(),
            words: &one.words,
            source: Source::Official,
            at: raw.span(),
        };
        out.push(Signature {
            title: cited.title(&one.title, &rests, found),
            point: one.point.as_ref().map(|p| p.get_ref().clone()),
        });
    }
    out
}
