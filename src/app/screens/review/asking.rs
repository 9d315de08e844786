//! What the pack asks of the applicant before acceptance: the next open question with its reasons, and what follows from
//! its answer. "Yes" asks for what is known; an earlier IIN suggests another request: a question again, never a ground.

use super::earlier::{self, Earlier, part_key};
use crate::app::form_screen::FormScreen;
use crate::app::screen::Screen;
use crate::app::screens::checklist::{day, pack_of};
use crate::app::screens::question::{Question, Words};
use crate::app::shared::Shared;
use crate::domain::asked::{self, IIN, NO, STAYED, WHY, YES};
use crate::domain::checklist::{Condition, LegalisationRule};
use crate::domain::trouble::Say;
use crate::forms::pack::{self, Pack, QuestionPart, Reason};
use crate::office::draft::Draft;
use crate::office::{application, intake, spelling};
use crate::texts::format;
use crate::texts::lang::{Lang, Texts};
use std::collections::BTreeMap;

/// What an answer leads to.
pub enum Did {
    /// On to what is still to be asked.
    Answered,
    Asks(Box<dyn Screen>),
    /// The applicant asks for the other request: the application is looked at anew.
    OtherRequest,
    /// Esc: the question is open again.
    Left,
}

const ANSWER: &str = "asked:";
const OTHER: &str = "correct-instead";
const SAME: &str = "stay";

fn ask(_: &str, _: &[String]) -> LegalisationRule {
    LegalisationRule::Ask
}

/// The first question of the pack that has no answer yet; why it is asked of this person is noted with it.
pub fn next(draft: &mut Draft, cx: &Shared) -> Option<(String, Question)> {
    let pack = pack_of(draft, cx)?;
    let applicant = intake::applicant(draft, pack, day(draft, cx));
    let mut all = pack.questions.iter().filter(|q| q.is_asked(&applicant, &ask));
    let open = all.find(|q| !draft.asked.contains_key(&q.code))?;
    let reasons = open.reasons_for(&applicant, &ask);
    let codes: Vec<&str> = reasons.iter().map(|r| r.code.as_str()).collect();
    let why = asked::key(WHY, &open.code);
    match codes.is_empty() {
        true => draft.asked.remove(&why),
        false => draft.asked.insert(why, codes.join(" ")),
    };
    // What this office knows is a reason, too, and the likelier answer.
    let known = draft
        .known_iin
        .as_ref()
        .filter(|_| open.asks.contains(&QuestionPart::Iin));
    let mut words: Vec<Words> = Vec::new();
    if !reasons.is_empty() || known.is_some() {
        words.push(Say::new("asked-because").into());
        words.extend(reasons.into_iter().map(|r| line(r, draft, pack)));
        words.extend(known.map(|known| {
            let say = Say::new("asked-known-iin").with("case", &known.case);
            Words::from(say.with("iin", format::in_fours(&known.iin)))
        }));
    }
    words.push(Words::Quoted(open.why.clone()));
    let question = Question::new(
        Words::Quoted(open.title.clone()),
        words,
        vec![
            ("asked:no", Say::new("answer-no")),
            ("asked:yes", Say::new("answer-yes")),
        ],
    )
    .on(usize::from(known.is_some()));
    Some((open.code.clone(), question))
}

/// A reason; one that rests on a document names it.
fn line(reason: &Reason, draft: &Draft, pack: &Pack) -> Words {
    let mut states: Vec<&String> = Vec::new();
    reason.when.each(&mut |c| {
        if let Condition::PaperOf(of) = c {
            states.extend(of);
        }
    });
    let papers = intake::own_papers(draft, pack).filter(|(_, state)| states.iter().any(|s| s == state));
    let titles: Vec<&Texts> = papers
        .filter_map(|(code, _)| Some(&pack.document(code)?.title))
        .collect();
    let item = |lang| {
        let names: Vec<&str> = titles.iter().map(|t| t.get(lang)).collect();
        match (reason.text.get(lang), names.is_empty()) {
            ("", _) => String::new(),
            (text, true) => format!("  • {text}"),
            (text, false) => format!("  • {text}: {}", names.join("; ")),
        }
    };
    Words::Quoted(Texts {
        kk: item(Lang::Kk),
        ru: item(Lang::Ru),
        en: item(Lang::En),
    })
}

/// Takes what a question, or the form after it, brought back.
pub fn take(token: &str, code: &str, draft: &mut Draft, cx: &mut Shared) -> Did {
    let Some(pack) = pack_of(draft, cx).cloned() else {
        return Did::Left;
    };
    let Some(question) = pack.questions.iter().find(|q| q.code == code) else {
        return Did::Left;
    };
    match token {
        OTHER => {
            let iin = asked::earlier_iin(&draft.asked).map(str::to_owned);
            if let (Some(request), Some(iin)) = (&question.suggests, iin) {
                draft.request = request.clone();
                spelling::reuse_iin(draft, &pack, &iin);
            }
            return Did::OtherRequest;
        }
        SAME => {
            draft.asked.insert(asked::key(STAYED, code), YES.to_owned());
            return Did::Answered;
        }
        _ => {}
    }
    if let Some(answer) = token.strip_prefix(ANSWER) {
        draft.asked.insert(code.to_owned(), answer.to_owned());
        if answer == NO {
            for part in [
                QuestionPart::Iin,
                QuestionPart::Paper,
                QuestionPart::PaperNumber,
                QuestionPart::Until,
            ] {
                draft.asked.remove(&asked::key(part_key(part).1, code));
            }
            return Did::Answered;
        }
        return match details(question, &pack, draft, cx) {
            Some(screen) => Did::Asks(screen),
            None => Did::Answered,
        };
    }
    let (done, json) = match (
        token.strip_prefix(earlier::DONE),
        token.strip_prefix(earlier::KEPT),
    ) {
        (Some(json), _) => (true, json),
        (None, Some(json)) => (false, json),
        (None, None) => return Did::Left,
    };
    let typed: BTreeMap<String, String> = serde_json::from_str(json).unwrap_or_default();
    for part in &question.asks {
        let (key, before) = part_key(*part);
        if let Some(text) = typed.get(key) {
            draft
                .asked
                .insert(asked::key(before, code), text.trim().to_owned());
        }
    }
    if !done {
        // What was typed is kept for it.
        draft.asked.remove(code);
        return Did::Left;
    }
    match suggestion(question, draft) {
        Some(question) => Did::Asks(Box::new(question)),
        None => Did::Answered,
    }
}

/// What is asked besides; an IIN that another question brought is not asked for again.
fn details(of: &pack::Question, pack: &Pack, draft: &Draft, cx: &Shared) -> Option<Box<dyn Screen>> {
    let mine = asked::key(IIN, &of.code);
    let mut elsewhere = draft.asked.iter();
    let elsewhere = elsewhere.any(|(key, iin)| key.starts_with(IIN) && *key != mine && !iin.is_empty());
    let parts = of.asks.iter().filter(|p| **p != QuestionPart::Iin || !elsewhere);
    let parts: Vec<(QuestionPart, String)> = parts
        .map(|part| {
            let now = asked::named(&draft.asked, part_key(*part).1, &of.code);
            (*part, now.unwrap_or_default().to_owned())
        })
        .collect();
    if parts.is_empty() {
        return None;
    }
    let answers = application::answers(draft, pack, cx.today());
    let person = application::named(&answers, pack);
    let screen = Earlier::new(of.clone(), person, parts);
    Some(Box::new(FormScreen::new(screen, cx)))
}

/// An earlier IIN is named: the other request is offered, once.
fn suggestion(of: &pack::Question, draft: &Draft) -> Option<Question> {
    let other = of.suggests.as_ref().filter(|r| **r != draft.request)?;
    asked::named(&draft.asked, IIN, &of.code)?;
    let stayed = draft.asked.keys().any(|key| key.starts_with(STAYED));
    if stayed || other.as_str().is_empty() {
        return None;
    }
    Some(
        Question::new(
            Say::new("correct-instead-question"),
            vec![Say::new("correct-instead-words").into()],
            vec![
                (SAME, Say::new("correct-instead-no")),
                (OTHER, Say::new("correct-instead-yes")),
            ],
        )
        .must(),
    )
}

/// Why the questions cannot be asked again.
pub fn why_not_again(draft: &Draft) -> Option<Say> {
    draft.asked.is_empty().then(|| Say::new("review-nothing-asked"))
}

/// Takes the answers back; what was named besides is there when it is asked again.
pub fn again(draft: &mut Draft, cx: &Shared) {
    let Some(pack) = pack_of(draft, cx) else { return };
    for question in &pack.questions {
        draft.asked.remove(&question.code);
        draft.asked.remove(&asked::key(STAYED, &question.code));
    }
}
