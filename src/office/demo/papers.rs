//! Every paper of every service, with made-up data and with the longest: the same bytes for the same seed.

mod lists;

use super::chance::Chance;
use super::filling::{self, Visit};
use super::people::{self, Someone};
use super::{course, found, institutions_for, practice, rely};
use crate::domain::case::State;
use crate::domain::checklist::Condition;
use crate::domain::code::{FieldKey, PaperCode};
use crate::domain::document::PresentedAll;
use crate::forms::pack::{Moment, Pack};
use crate::office::draft::Draft;
use crate::office::facts;
use crate::office::intake;
use crate::office::issue;
use crate::office::open::OpenOffice;
use crate::office::request::{OfOffice, Reply, Request, Sheet};
use crate::office::trouble::Trouble;
use crate::store::folder::{Folder, write_private};
use crate::texts::lang::Lang;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// None for the recovery sheet, which belongs to no service.
    pub service: Option<String>,
    pub paper: String,
    /// None where it bears no number yet.
    pub number: Option<String>,
    pub file: PathBuf,
    pub sha256: String,
}

/// A working day of autumn 2025 and an hour of the morning, by the seed.
fn moment(office: &OpenOffice, seed: u64) -> Result<DateTime<Utc>, Trouble> {
    let unreadable = || Trouble::problem("problem-date");
    let day = NaiveDate::from_ymd_opt(2025, 9, 1)
        .and_then(|d| d.checked_add_days(Days::new(seed % 60)))
        .and_then(|d| office.view.calendar.working_from(d))
        .ok_or_else(unreadable)?;
    let minutes = i64::try_from(seed / 60 % 120).unwrap_or(0);
    let local = day.and_time(NaiveTime::MIN) + Duration::minutes(9 * 60 + 20 + minutes);
    let zone = office.view.settings.zone;
    Ok(crate::domain::term::at_local(zone, local).with_timezone(&Utc))
}

/// Writes the papers of every service at hand into `to`. `work` is a private folder that the caller removes.
pub fn write(work: &Path, to: &Path, seed: u64) -> Result<Vec<Written>, Trouble> {
    let mut out = Vec::new();
    let catalogue = crate::forms::catalogue::Catalogue::embedded();
    for (nth, offered) in catalogue.all().iter().enumerate() {
        let pack = &offered.pack;
        for (way, institution) in institutions_for(pack).into_iter().enumerate() {
            let folder = Folder::open(&work.join(format!("{}-{way}", pack.code)))?;
            // The clock is the seed's: a founding earlier than every act.
            let founded = DateTime::UNIX_EPOCH + Duration::days(20_000);
            let mut office = found(&folder, institution, Lang::Ru, founded)?;
            let now = moment(&office, seed)?;
            rely(&mut office, pack, now)?;
            let mut chance = Chance::new(seed);
            let usual = usual(&office, pack, now, &mut chance);
            let longest = longest(&office, pack, now, seed);
            let mut shown = Showing {
                office,
                pack: Arc::clone(pack),
                to,
                chance,
                chosen: None,
                out: &mut out,
            };
            for chosen in choices(pack) {
                shown.chosen = chosen;
                for (visit, ending) in [(&usual, ""), (&longest, "-longest")] {
                    if let Some(visit) = visit {
                        shown.variant(visit, ending, now)?;
                    }
                }
            }
            if nth == 0 && way == 0 {
                shown.recovery(now)?;
            }
        }
    }
    Ok(out)
}

/// What is chosen in the application as a rule, and each choice beside it that a paper turns on.
fn choices(pack: &Pack) -> Vec<Option<(FieldKey, String)>> {
    let mut out = vec![None];
    for paper in &pack.papers {
        paper.when.each(&mut |c| {
            if let Condition::Chosen(field, codes) = c {
                out.extend(codes.iter().map(|code| Some((field.clone(), code.clone()))));
            }
        });
    }
    out
}

/// Somebody of any category.
fn usual(office: &OpenOffice, pack: &Pack, now: DateTime<Utc>, chance: &mut Chance) -> Option<Visit> {
    let on = office.at(now).date_naive();
    let categories = filling::eligible(&office.view, pack, on);
    let (category, people) = chance.one_of(&categories)?;
    Some(Visit {
        someone: chance.one_of(people)?,
        category: category.clone(),
        request: pack.requests.first()?.code.clone(),
        nth: 0,
    })
}

/// The longest data that the service takes, in the category whose list of documents is the longest in print.
fn longest(office: &OpenOffice, pack: &Pack, now: DateTime<Utc>, seed: u64) -> Option<Visit> {
    people::longest().find_map(|someone| longest_of(office, pack, someone, now, seed))
}

fn longest_of(
    office: &OpenOffice,
    pack: &Pack,
    someone: &'static Someone,
    now: DateTime<Utc>,
    seed: u64,
) -> Option<Visit> {
    let on = office.at(now).date_naive();
    let request = pack.requests.first()?.code.clone();
    let visits = filling::eligible(&office.view, pack, on)
        .into_iter()
        .map(|(category, _)| Visit {
            someone,
            category,
            request: request.clone(),
            nth: 0,
        });
    let printed = |visit: &Visit| {
        let draft = filling::draft(&office.view, pack, visit, now, &mut Chance::new(seed))?;
        let applicant = intake::applicant(&draft, pack, on);
        let by_state = intake::by_state(&office.view.treaties, on);
        let can = pack.eligible(&applicant, &by_state) != crate::domain::checklist::Truth::No;
        let letters = draft.documents.keys().filter_map(|c| pack.document(c));
        can.then(|| {
            letters
                .map(|d| d.title.kk.len() + d.title.ru.len())
                .sum::<usize>()
        })
    };
    visits
        .filter_map(|visit| printed(&visit).map(|letters| (letters, visit)))
        .max_by_key(|(letters, _)| *letters)
        .map(|(_, visit)| visit)
}

struct Showing<'a> {
    office: OpenOffice,
    pack: Arc<Pack>,
    to: &'a Path,
    chance: Chance,
    /// A choice of the application that is not the usual one.
    chosen: Option<(FieldKey, String)>,
    out: &'a mut Vec<Written>,
}

impl Showing<'_> {
    fn draft(&mut self, visit: &Visit, now: DateTime<Utc>) -> Result<Draft, Trouble> {
        let mut draft = filling::draft(&self.office.view, &self.pack, visit, now, &mut self.chance)
            .ok_or_else(|| Trouble::problem("demo-nobody"))?;
        if let Some((field, code)) = &self.chosen {
            let typed = draft.fields.entry(field.to_string()).or_default();
            typed.texts = vec![code.clone()];
        }
        Ok(draft)
    }

    /// Three cases of one person: granted, refused by the provider, refused at intake.
    fn variant(&mut self, visit: &Visit, ending: &str, now: DateTime<Utc>) -> Result<(), Trouble> {
        let minutes = |n: i64| now + Duration::minutes(n);
        let answered = self.next_working(now);
        let granted = self.draft(visit, now)?;
        let on = self.office.at(now).date_naive();
        let signed = facts::papers_of_draft(&granted, &self.pack, on, Moment::Open);
        let signed: Vec<PaperCode> = signed.into_iter().map(|p| p.code.clone()).collect();
        for paper in signed {
            let request = Request::IssueDraft {
                draft: Box::new(granted.clone()),
                paper,
            };
            self.take(request, ending, minutes(18))?;
        }
        let case = granted.id;
        self.office
            .handle(Request::Accept(Box::new(granted)), minutes(25))?;
        self.issue(case, Moment::Accepted, ending, minutes(27))?;
        // What the person would sign who thinks better of it; this one does not.
        self.issue(case, Moment::Withdrawn, ending, minutes(30))?;
        course::transfer(&mut self.office, case, "DEMO-1".to_owned(), minutes(40))?;
        self.through(case, State::Granted.as_str(), ending, minutes(45))?;
        let answer = course::granted(&self.pack, visit, on, &mut self.chance);
        self.office.handle(Request::Grant { case, answer }, answered)?;
        self.issue(case, Moment::Granted, ending, answered + Duration::minutes(5))?;
        let over = answered + Duration::minutes(8);
        self.registers(case, ending, over)?;
        course::finish(&mut self.office, case, over)?;
        self.journals(ending, now, over)?;

        let refused = self.draft(visit, minutes(60))?;
        let case = refused.id;
        self.office
            .handle(Request::Accept(Box::new(refused)), minutes(80))?;
        course::transfer(&mut self.office, case, "DEMO-2".to_owned(), minutes(90))?;
        course::until(&mut self.office, case, State::Refused.as_str(), minutes(95))?;
        self.refuse(case, visit, answered + Duration::minutes(15))?;
        self.issue(case, Moment::Refused, ending, answered + Duration::minutes(20))?;

        let whole = self.draft(visit, minutes(100))?;
        let on = self.office.at(now).date_naive();
        let lacking = if visit.someone.is_longest() {
            // Nothing at all was brought: the longest list of what lacks.
            Some(Draft {
                documents: PresentedAll::new(),
                ..whole
            })
        } else {
            filling::with_a_lack(&self.office.view, &self.pack, &whole, on)
        };
        if let Some(lacking) = lacking {
            let case = lacking.id;
            self.office
                .handle(Request::RefuseIntake(Box::new(lacking)), minutes(110))?;
            self.issue(case, Moment::IntakeRefused, ending, minutes(112))?;
        }
        Ok(())
    }

    fn next_working(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let today = self.office.at(now).date_naive();
        let next = self.office.view.calendar.next_working(today).unwrap_or(today);
        now + next.signed_duration_since(today)
    }

    fn refuse(
        &mut self,
        case: crate::domain::act::CaseId,
        visit: &Visit,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let on = self.office.at(now).date_naive();
        let grounds = filling::grounds(&self.office.view, &self.pack, visit, on);
        let practice = practice();
        let long = &practice.longest_reason;
        let given = if visit.someone.is_longest() {
            let under = grounds.iter().find(|g| g.code.as_str() == long.ground);
            under.or(grounds.first()).map(|g| (*g, long))
        } else {
            practice.reasons(&grounds).into_iter().next()
        };
        let (ground, reason) = given.ok_or_else(|| Trouble::problem("demo-nobody"))?;
        let (ground, kk, ru) = (ground.code.clone(), reason.kk.clone(), reason.ru.clone());
        self.office
            .handle(Request::RefuseService { case, ground, kk, ru }, now)?;
        Ok(())
    }

    fn issue(
        &mut self,
        case: crate::domain::act::CaseId,
        on: Moment,
        ending: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let known = self.office.case(case)?;
        let papers = facts::papers(&known, &self.pack, on);
        let papers: Vec<PaperCode> = papers.into_iter().map(|p| p.code.clone()).collect();
        for paper in papers {
            self.take(Request::Issue { case, paper }, ending, now)?;
        }
        Ok(())
    }

    /// Does what makes a sheet, and keeps the sheet.
    fn take(&mut self, request: Request, ending: &str, now: DateTime<Utc>) -> Result<(), Trouble> {
        if let Reply::Sheet(sheet) = self.office.handle(request, now)? {
            let service = self.pack.code.to_string();
            let name = format!("{service}-{}{ending}.pdf", sheet.paper);
            // Another way in makes the same papers, and some of its own.
            if !self.to.join(&name).exists() {
                let paper = sheet.paper.to_string();
                self.keep(&sheet, Some(service), &paper, &name)?;
            }
        }
        Ok(())
    }

    fn keep(
        &mut self,
        sheet: &Sheet,
        service: Option<String>,
        paper: &str,
        name: &str,
    ) -> Result<(), Trouble> {
        let read = crate::store::fault::Fault::file(&sheet.file);
        let bytes = std::fs::read(&sheet.file).map_err(read)?;
        let number = match &sheet.of_office {
            Some(OfOffice::Register(number)) => Some(number),
            _ => sheet.number.as_ref(),
        };
        let file = self.to.join(name);
        write_private(&file, &bytes)?;
        self.out.push(Written {
            service,
            paper: paper.to_owned(),
            number: number.map(ToString::to_string),
            file,
            sha256: issue::sha256(&bytes),
        });
        Ok(())
    }

    /// The sheet of a code that opens nothing.
    fn recovery(&mut self, now: DateTime<Utc>) -> Result<(), Trouble> {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut group = || {
            let letters = (0..5).filter_map(|_| self.chance.one_of(ALPHABET));
            letters.map(|b| char::from(*b)).collect::<String>()
        };
        let code = Zeroizing::new((0..7).map(|_| group()).collect::<Vec<_>>().join("-"));
        if let Reply::Sheet(sheet) = self.office.handle(Request::RecoverySheet { code }, now)? {
            let paper = sheet.paper.to_string();
            self.keep(&sheet, None, &paper, "recovery.pdf")?;
        }
        Ok(())
    }
}
