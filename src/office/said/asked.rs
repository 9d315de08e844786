//! What the applicant was asked before acceptance, and answered, in words.

use crate::domain::asked::{self, IIN, PAPER, PAPER_NUMBER, UNTIL, WHY};
use crate::domain::trouble::Say;
use crate::forms::pack::{Pack, Question, Reason};
use crate::texts::lang::Lang;
use crate::texts::{Sayer, format};

/// One question with its answer; with what was named besides, and why it was asked of this person.
pub struct Asked<'a> {
    pub question: &'a Question,
    pub yes: bool,
    pub iin: Option<&'a str>,
    pub paper: Option<&'a str>,
    pub number: Option<&'a str>,
    pub until: Option<&'a str>,
    pub reasons: Vec<&'a Reason>,
}

pub fn asked<'a>(all: &'a asked::Asked, pack: &'a Pack) -> Vec<Asked<'a>> {
    let answer = |question: &'a Question| {
        let named = |before| asked::named(all, before, &question.code);
        let why: Vec<&str> = named(WHY).unwrap_or_default().split(' ').collect();
        let reasons = question.reasons.iter();
        Some(Asked {
            question,
            yes: all.get(&question.code)? == asked::YES,
            iin: named(IIN),
            paper: named(PAPER),
            number: named(PAPER_NUMBER),
            until: named(UNTIL),
            reasons: reasons.filter(|r| why.contains(&r.code.as_str())).collect(),
        })
    };
    pack.questions.iter().filter_map(answer).collect()
}

impl Asked<'_> {
    /// The answer in words: `yes: 8005 1230 0017; passport N 0123456; until 2004`.
    pub fn text(&self, lang: Lang, sayer: &Sayer) -> String {
        if !self.yes {
            return sayer.text(lang, "answer-no");
        }
        let named = self.details(lang, sayer);
        match named.is_empty() {
            true => sayer.text(lang, "earlier-yes-unknown"),
            false => format!("{}: {named}", sayer.text(lang, "answer-yes")),
        }
    }

    /// What was named besides.
    fn details(&self, lang: Lang, sayer: &Sayer) -> String {
        let iin = self.iin.map(format::in_fours);
        let paper: Vec<&str> = [self.paper, self.number].into_iter().flatten().collect();
        let paper = (!paper.is_empty()).then(|| paper.join(" "));
        let until = self.until.map(|until| {
            let say = Say::new("earlier-until-words").with("until", until);
            sayer.say(lang, &say)
        });
        let all: Vec<String> = [iin, paper, until].into_iter().flatten().collect();
        all.join("; ")
    }

    /// Why it was asked of this person; empty where no datum gave a reason.
    pub fn why(&self, lang: Lang) -> String {
        let reasons = self.reasons.iter().map(|r| r.text.get(lang));
        reasons.collect::<Vec<_>>().join("; ")
    }
}

/// What was found, after the fields of the application: the state system looks for the earlier number first.
pub fn asked_for_transfer(
    all: &asked::Asked,
    pack: &Pack,
    lang: Lang,
    sayer: &Sayer,
) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for answer in asked(all, pack).into_iter().filter(|a| a.yes) {
        let mut put = |id: &str, text: Option<&str>| {
            out.extend(text.map(|t| (sayer.text(lang, id), t.to_owned())));
        };
        put("transfer-earlier-iin", answer.iin);
        put("transfer-old-paper", answer.paper);
        put("transfer-old-paper-number", answer.number);
        put("transfer-citizen-until", answer.until);
    }
    out
}
