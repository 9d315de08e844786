//! What is lacking, in words: the receipt of a refused intake and the message line name documents by the pack's titles.

use super::pack::Pack;
use crate::domain::act::Lack;
use crate::domain::answer::TwoTexts;
use crate::domain::checklist::{Lacking, Node, What};
use crate::domain::code::DocumentCode;
use crate::domain::trouble::Say;
use crate::texts::lang::Lang;

/// How a text id is said in a language: handed in, because texts stand beside this floor.
pub type InWords<'a> = &'a dyn Fn(Lang, &Say) -> String;

/// One lack in one language.
pub fn words(pack: &Pack, lacking: &Lacking, lang: Lang, say: InWords<'_>) -> String {
    let document = match &lacking.choice {
        Some(choice) => branch(pack, choice, lang, say),
        None => title(pack, &lacking.document, lang),
    };
    let id = match lacking.what {
        What::Document => "checklist-lack-document",
        What::OneOf => "checklist-lack-one-of",
        What::Original => "checklist-lack-original",
        What::Copy => "checklist-lack-copy",
        What::Expired => "checklist-lack-expired",
        What::Validity => "checklist-lack-validity",
        What::Apostille => "checklist-lack-apostille",
        What::Legalisation => "checklist-lack-legalisation",
        What::Translation => "checklist-lack-translation",
        What::NotarisedTranslation => "checklist-lack-notarised-translation",
        What::Treaty => "checklist-lack-treaty",
        What::Asked => "checklist-lack-asked",
    };
    let mut what = Say::new(id).with("document", document);
    if lacking.what == What::Expired {
        let until = lacking.until.map(|d| d.format("%d.%m.%Y").to_string());
        what = what.with("until", until.unwrap_or_default());
    }
    say(lang, &what)
}

/// One lack as the act keeps it and the receipt prints it: in Kazakh and Russian.
pub fn kept(pack: &Pack, lacking: &Lacking, say: InWords<'_>) -> Lack {
    Lack {
        document: lacking.document.clone(),
        what: lacking.what.as_str().to_owned(),
        text: TwoTexts {
            kk: words(pack, lacking, Lang::Kk, say),
            ru: words(pack, lacking, Lang::Ru, say),
            ..TwoTexts::default()
        },
    }
}

fn title(pack: &Pack, code: &DocumentCode, lang: Lang) -> String {
    pack.document(code)
        .map_or_else(|| code.to_string(), |d| d.title.get(lang).to_owned())
}

/// `(diploma or certificate) and portfolio`.
fn branch(pack: &Pack, node: &Node, lang: Lang, say: InWords<'_>) -> String {
    let (of, id) = match node {
        Node::Document(code) => return title(pack, code, lang),
        Node::All { of, .. } => (of, "checklist-and"),
        Node::Any { of, .. } => (of, "checklist-or"),
    };
    let between = format!(" {} ", say(lang, &Say::new(id)));
    let parts: Vec<String> = of
        .iter()
        .map(|inner| {
            let text = branch(pack, inner, lang, say);
            if inner.is_leaf() {
                text
            } else {
                format!("({text})")
            }
        })
        .collect();
    parts.join(&between)
}
