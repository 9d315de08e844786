//! Every path of every service is walked in a real office: each way in, each request, each choice of the application that
//! a step turns on, each end of each step, to the answer and the hand-over.

use super::*;
use crate::domain::act::CaseId;
use crate::domain::case::State;
use crate::domain::checklist::Condition;
use crate::domain::trouble::Weight;
use crate::forms::catalogue::Catalogue;
use crate::forms::pack::{End, GroundOf, Moment, Step};
use crate::office::demo::{filling, found, institutions_for, rely};
use crate::office::draft::Draft;
use crate::office::request::{Handing, OriginalsBack};
use crate::office::{application, facts};
use crate::store::folder::Folder;
use crate::texts::lang::Lang;
use chrono::{Duration, TimeZone};
use std::sync::Arc;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 6, 0, 0).unwrap()
}

type Chosen = Vec<(FieldKey, String)>;

/// All combinations of what is chosen in the fields that the pack's steps turn on.
fn choices(pack: &Pack) -> Vec<Chosen> {
    let mut fields = BTreeSet::new();
    let mut see = |when: &Condition| {
        when.each(&mut |c| {
            if let Condition::Chosen(field, _) = c {
                fields.insert(field.clone());
            }
        });
    };
    for step in &pack.steps {
        see(&step.when);
        step.terms.iter().for_each(|(when, _)| see(when));
    }
    let mut out: Vec<Chosen> = vec![Vec::new()];
    for key in fields {
        let choices = &pack.field(&key).unwrap().choices;
        let with = |before: &Chosen| {
            let one = |code: &str| [before.clone(), vec![(key.clone(), code.to_owned())]].concat();
            choices.iter().map(|c| one(&c.code)).collect::<Vec<_>>()
        };
        out = out.iter().flat_map(with).collect();
    }
    out
}

struct Walk {
    office: OpenOffice,
    pack: Arc<Pack>,
    chance: Chance,
    /// Ends of steps that were taken.
    taken: BTreeSet<(String, String)>,
    nth: usize,
}

impl Walk {
    fn draft(&mut self, request: &crate::domain::code::RequestCode, chosen: &Chosen) -> (Draft, Visit) {
        let on = self.office.at(now()).date_naive();
        let all = filling::eligible(&self.office.view, &self.pack, on);
        let (category, people) = all
            .iter()
            .find(|(_, people)| !people.is_empty())
            .expect("somebody");
        let visit = Visit {
            someone: people[self.nth % people.len()],
            category: category.clone(),
            request: request.clone(),
            nth: self.nth,
        };
        self.nth += 1;
        let draft = filling::draft(&self.office.view, &self.pack, &visit, now(), &mut self.chance);
        let mut draft = draft.expect("a draft");
        for (field, code) in chosen {
            draft.fields.entry(field.to_string()).or_default().texts = vec![code.clone()];
        }
        (draft, visit)
    }

    fn accept(&mut self, draft: Draft) -> CaseId {
        let id = draft.id;
        let at = self.office.at(now());
        let mut open = application::findings_in(&self.office.view, &draft, &self.pack, at);
        open.retain(|f| f.problem.weight == Weight::Error);
        assert!(open.is_empty(), "{} {}: {open:?}", self.pack.code, draft.request);
        self.office
            .handle(Request::Accept(Box::new(draft)), now())
            .unwrap();
        transfer(&mut self.office, id, format!("DEMO-{}", self.nth), now()).unwrap();
        id
    }

    fn end(&mut self, case: CaseId, step: &StepCode, end: &End) {
        self.taken.insert((step.to_string(), end.code.clone()));
        let flow = Flow::EndStep {
            case,
            step: step.clone(),
            end: end.code.clone(),
        };
        self.office.handle(Request::Flow(flow), now()).unwrap();
    }

    /// Ends what runs before the step, each so that it comes nearer.
    fn goes_to(&mut self, case: CaseId, rule: &Step) {
        for _ in 0..60 {
            let known = self.office.case(case).unwrap();
            if known.open_step(&rule.code).is_some() {
                return;
            }
            let Some((step, code)) = towards(&known, &self.pack, &rule.code) else {
                return;
            };
            let ends = &self.pack.step(&step).unwrap().ends;
            let end = ends.iter().find(|e| e.code == code).unwrap().clone();
            self.end(case, &step, &end);
        }
    }

    /// To the step, whatever comes before it, and out of it by this end; then on to an answer that is possible.
    fn by(&mut self, rule: &Step, by: &End, draft: Draft, visit: &Visit) {
        let case = self.accept(draft);
        self.goes_to(case, rule);
        let known = self.office.case(case).unwrap();
        let theirs = facts::applicant(&known, &self.pack).unwrap();
        if !rule.is_of(&theirs) || known.has_done(&rule.code) {
            return;
        }
        if by.is_of_case() {
            return self.answer(case, by, visit);
        }
        if known.open_step(&rule.code).is_none() {
            // It begins with the answer, or comes after what does.
            let answers = self
                .pack
                .steps
                .iter()
                .flat_map(|s| &s.ends)
                .filter(|e| e.is_of_case());
            let mut answers =
                answers.filter(|e| e.next.iter().any(|to| comes_to(&self.pack, to, &rule.code)));
            let answer = answers.next().map(|e| e.code.clone());
            let answer = answer.unwrap_or_else(|| panic!("{} {}: never begins", self.pack.code, rule.code));
            self.decides(case, &answer, visit);
            self.goes_to(case, rule);
            self.end(case, &rule.code, by);
            let refused = answer == State::Refused.as_str();
            return self.hands_over(case, if refused { Moment::Refused } else { Moment::Granted });
        }
        self.end(case, &rule.code, by);
        for answer in ["granted", "refused"] {
            until(&mut self.office, case, answer, now()).unwrap();
            let known = self.office.case(case).unwrap();
            if procedure::can_end(&known, &self.pack, answer) {
                let end = End {
                    code: answer.to_owned(),
                    title: None,
                    next: Vec::new(),
                };
                return self.answer(case, &end, visit);
            }
        }
        panic!(
            "{} {} {}: it leads to no answer",
            self.pack.code, rule.code, by.code
        );
    }

    fn answer(&mut self, case: CaseId, end: &End, visit: &Visit) {
        let refused = end.code == State::Refused.as_str();
        self.decides(case, if refused { "refused" } else { "granted" }, visit);
        self.hands_over(case, if refused { Moment::Refused } else { Moment::Granted });
    }

    fn decides(&mut self, case: CaseId, answer: &str, visit: &Visit) {
        let on = self.office.at(now()).date_naive();
        until(&mut self.office, case, answer, now()).unwrap();
        let before = self.office.case(case).unwrap();
        let request = match answer {
            "refused" => {
                let grounds = filling::grounds(&self.office.view, &self.pack, visit, on);
                let ground = grounds
                    .iter()
                    .find(|g| g.of == GroundOf::Service)
                    .expect("a ground");
                Request::RefuseService {
                    case,
                    ground: ground.code.clone(),
                    kk: practice().instruction.kk.clone(),
                    ru: practice().instruction.ru.clone(),
                }
            }
            _ => Request::Grant {
                case,
                answer: granted(&self.pack, visit, on, &mut self.chance),
            },
        };
        self.office.handle(request, now()).unwrap();
        let known = self.office.case(case).unwrap();
        assert_eq!(known.state.as_str(), answer, "{}", self.pack.code);
        for step in before.steps.iter().filter(|s| s.done.is_none()) {
            if known.has_done(&step.begun.step) {
                self.taken
                    .insert((step.begun.step.to_string(), answer.to_owned()));
            }
        }
    }

    fn hands_over(&mut self, case: CaseId, moment: Moment) {
        finish(&mut self.office, case, now()).unwrap();
        let known = self.office.case(case).unwrap();
        let papers = facts::papers(&known, &self.pack, moment);
        let paper = papers.first().expect("the answer has a paper").code.clone();
        let pack = Arc::clone(&self.pack);
        super::super::cases::print(&mut self.office, &pack, case, moment, now()).unwrap();
        let handing = Handing {
            to: known.person.shown().to_owned(),
            document: "N 0123456".to_owned(),
            originals: OriginalsBack::All,
            ..Handing::default()
        };
        let over = Flow::HandOver { case, paper, handing };
        let at = now() + Duration::minutes(1);
        self.office.handle(Request::Flow(over), at).unwrap();
        assert_eq!(self.office.case(case).unwrap().state, State::HandedOver);
    }
}

/// Whether one step leads to another.
fn comes_to(pack: &Pack, from: &StepCode, goal: &StepCode) -> bool {
    let (mut met, mut open) = (BTreeSet::new(), vec![from.clone()]);
    while let Some(step) = open.pop() {
        if step == *goal {
            return true;
        }
        if met.insert(step.clone()) {
            let rule = pack.step(&step);
            open.extend(
                rule.into_iter()
                    .flat_map(|r| &r.ends)
                    .flat_map(|e| e.next.clone()),
            );
        }
    }
    false
}

/// The step to be ended now, and how, so that another one begins.
fn towards(case: &Case, pack: &Pack, goal: &StepCode) -> Option<(StepCode, String)> {
    let open = case.steps.iter().filter(|s| s.done.is_none());
    let rules = open.filter_map(|s| pack.step(&s.begun.step));
    let ends = rules.flat_map(|rule| rule.ends.iter().map(move |end| (rule, end)));
    let mut ends: Vec<_> = ends.filter(|(_, end)| !end.is_of_case()).collect();
    ends.sort_by_key(|(_, end)| !end.next.iter().any(|to| comes_to(pack, to, goal)));
    ends.first()
        .map(|(rule, end)| (rule.code.clone(), end.code.clone()))
}

#[test]
fn every_path_of_every_service_is_walked() {
    for offered in Catalogue::embedded().all() {
        let pack = Arc::clone(&offered.pack);
        let mut taken = BTreeSet::new();
        for institution in institutions_for(&pack) {
            let dir = tempfile::tempdir().unwrap();
            let folder = Folder::open(&dir.path().join("office")).unwrap();
            let mut office = found(&folder, institution, Lang::Ru, now() - Duration::days(30)).unwrap();
            rely(&mut office, &pack, now()).unwrap();
            let mut walk = Walk {
                office,
                pack: Arc::clone(&pack),
                chance: Chance::new(7),
                taken: BTreeSet::new(),
                nth: 0,
            };
            for (nth, request) in pack.requests.iter().enumerate() {
                // What is chosen is gone through for the first request; no step knows the request and the choice together.
                let choices = choices(&pack).into_iter().filter(|_| nth == 0);
                for chosen in choices.chain((nth > 0).then(Vec::new)) {
                    for rule in &pack.steps {
                        for end in &rule.ends {
                            let (draft, visit) = walk.draft(&request.code, &chosen);
                            walk.by(rule, end, draft, &visit);
                        }
                    }
                }
            }
            taken.extend(walk.taken);
        }
        let all = pack
            .steps
            .iter()
            .flat_map(|s| s.ends.iter().map(move |e| (s.code.to_string(), e.code.clone())));
        // The transfer and the hand-over end theirs by themselves.
        let by_themselves = |end: &str| end == End::TRANSFERRED || end == State::HandedOver.as_str();
        let missed: Vec<_> = all
            .filter(|(step, end)| !by_themselves(end) && !taken.contains(&(step.clone(), end.clone())))
            .collect();
        assert!(missed.is_empty(), "{}: {missed:?}", pack.code);
    }
}
