//! The office when it is open: store, packs, calendar, and whose hands are on it.

use super::request::registers::DayChange;
use super::request::{ClerkView, OfficeSettings, OfficeView, PersonName, Reply, Request};
use super::trouble::Trouble;
use super::{
    accept, correction, course, find, home, intake, issue, language, moved, packs, people, printing, proceed,
    registers, rights, visit,
};
use crate::domain::act::{Act, ActId, CaseId, Deed, OfficeDeed, PackHash};
use crate::domain::calendar::{Calendar, HolidayTable, OwnDay, Week};
use crate::domain::case::Case;
use crate::domain::code::ServiceCode;
use crate::domain::treaty::Treaties;
use crate::forms::catalogue::{self, Catalogue};
use crate::forms::pack::{Pack, proposal};
use crate::office::request::CaseView;
use crate::store::Store;
use crate::store::accounts::Account;
use crate::store::folder::Folder;
use crate::store::journal::reads::{Read, ReadKind};
use crate::store::key::DataKey;
use crate::store::keyring::AccountEntry;
use crate::store::keyring::cost::Cost;
use crate::store::packs::Origin;
use crate::texts::Sayer;
use crate::texts::lang::Texts;
use chrono::{DateTime, FixedOffset, Utc};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use ulid::Ulid;

/// The name of the office's settings in the store.
pub const SETTINGS: &str = "office";

pub struct OpenOffice {
    pub(super) folder: Folder,
    pub(super) store: Store,
    pub(super) keys: Keys,
    pub(super) view: OfficeView,
    pub(super) sayer: Sayer,
    /// Packs whose bytes lie in the store.
    pub(super) kept: BTreeSet<PackHash>,
}

/// What opens the database: held while the office is open, wiped when it closes.
pub(super) struct Keys {
    pub data: DataKey,
    /// What a password set here shall cost.
    pub cost: Cost,
}

pub(super) fn person_name(account: &Account) -> PersonName {
    PersonName {
        kk: account.name_kk.clone(),
        ru: account.name_ru.clone(),
    }
}

/// The calendar of the office's week, with the office's own days.
pub(super) fn calendar(store: &Store, week: Week) -> Result<Calendar, Trouble> {
    let own = store.own_days()?.into_iter().map(|d| OwnDay {
        date: d.date,
        working: d.working,
        why: d.why,
    });
    Ok(Calendar::new(HolidayTable::embedded(), own, week))
}

impl OpenOffice {
    /// Enters an open store under an account. What it may do is what its slot in the keyring says.
    pub(super) fn enter(
        folder: Folder,
        store: Store,
        keys: Keys,
        entry: &AccountEntry,
    ) -> Result<Self, Trouble> {
        people::accounts::may_enter(&store, &entry.code)?;
        let settings: OfficeSettings = store
            .setting(SETTINGS)?
            .ok_or_else(|| Trouble::problem("office-settings-missing"))?;
        let account = store
            .account(&entry.code)?
            .ok_or_else(|| Trouble::problem("keyring-no-account"))?;
        let clerk = ClerkView {
            code: entry.code.clone(),
            name: person_name(&account),
            post: Texts {
                kk: account.post_kk,
                ru: account.post_ru,
                en: String::new(),
            },
            role: entry.role,
            lang: language::of(&store, &entry.code)?,
        };
        let week = settings.week;
        let view = OfficeView {
            settings,
            trays: store.setting(printing::TRAYS)?.unwrap_or_default(),
            clerk,
            catalogue: Arc::new(Catalogue::default()),
            calendar: Arc::new(calendar(&store, week)?),
            treaties: Arc::new(Treaties::embedded()),
            confirmed: Vec::new(),
            instructions: BTreeMap::new(),
            own_files: Vec::new(),
            proposals: Arc::default(),
            people: people::accounts::names(&store)?,
            acting: store
                .acting_chiefs()?
                .into_iter()
                .map(people::acting::view)
                .collect(),
        };
        let mut office = Self {
            kept: store.packs_kept()?.into_iter().collect(),
            folder,
            store,
            keys,
            view,
            sayer: Sayer::default(),
        };
        office.read_packs()?;
        Ok(office)
    }

    /// The packs anew: the catalogue, what waits in the folder, and which lapsed bases were confirmed.
    pub(super) fn read_packs(&mut self) -> Result<(), Trouble> {
        let said = self.store.packs_managed()?;
        let catalogue = packs::catalogue(&self.store, &said)?;
        let mut confirmed = Vec::new();
        let mut instructions = BTreeMap::new();
        let offered = catalogue.all().iter().map(|o| &o.pack);
        let begun = self.kept.iter().filter_map(|hash| catalogue.by_hash(hash));
        for pack in offered.chain(begun) {
            // A proposal turned on leaves the basis what it was.
            let signed = match self.store.basis_confirmed(&pack.file)? {
                None => self.store.basis_confirmed(&pack.hash)?,
                signed => signed,
            };
            if let Some(signed) = signed {
                confirmed.push((pack.code.clone(), pack.hash.clone()));
                instructions.insert(pack.hash.clone(), signed.instruction);
            }
        }
        self.view.proposals = Arc::new(said.turned);
        self.view.own_files = packs::own_files(&self.folder, &catalogue);
        self.view.catalogue = Arc::new(catalogue);
        self.view.confirmed = confirmed;
        self.view.instructions = instructions;
        Ok(())
    }

    pub fn view(&self) -> &OfficeView {
        &self.view
    }

    /// The office's moment.
    pub(super) fn at(&self, now: DateTime<Utc>) -> DateTime<FixedOffset> {
        now.with_timezone(&self.view.settings.zone).fixed_offset()
    }

    pub(super) fn act(&self, case: Option<CaseId>, at: DateTime<FixedOffset>, deed: Deed) -> Act {
        Act {
            id: ActId(Ulid::new()),
            case,
            at,
            clerk: self.view.clerk.code.clone(),
            deed,
        }
    }

    pub(super) fn pack_of(&self, case: &Case) -> Result<Arc<Pack>, Trouble> {
        let opened = case
            .opened
            .as_ref()
            .ok_or_else(|| Trouble::problem("case-pack-gone"))?;
        let pack = self.view.catalogue.by_hash(&opened.pack);
        pack.cloned().ok_or_else(|| Trouble::problem("case-pack-gone"))
    }

    pub(super) fn case(&self, id: CaseId) -> Result<Case, Trouble> {
        let mut case = self
            .store
            .load_case(id)?
            .ok_or_else(|| Trouble::problem("case-not-found"))?;
        if case.accepted.is_some() && case.erased.is_none() && case.drawer.is_empty() {
            // Earlier versions kept no account of the drawer: what the list of documents says was kept lies there still.
            let pack = self.pack_of(&case).ok();
            case.drawer = pack.map_or_else(Vec::new, |pack| intake::drawer(&case.documents, &pack));
        }
        Ok(case)
    }

    pub fn case_view(&self, id: CaseId) -> Result<CaseView, Trouble> {
        Ok(CaseView {
            case: self.case(id)?,
            acts: self.store.acts(id)?,
            correction: correction::unfinished(self, id)?,
        })
    }

    /// The bytes of a pack are kept the first time that a draft or a case rests on it: it stays with this version,
    /// whatever the program or the office brings later.
    pub(super) fn keep_pack(&mut self, hash: &PackHash) -> Result<(), Trouble> {
        if self.kept.contains(hash) {
            return Ok(());
        }
        let catalogue = Arc::clone(&self.view.catalogue);
        let has = |o: &&catalogue::Offered| o.pack.hash == *hash || o.pack.file == *hash;
        if let Some(offered) = catalogue.all().iter().find(has) {
            let pack = &offered.pack;
            let origin = match offered.origin {
                catalogue::Origin::Embedded => Origin::Embedded,
                catalogue::Origin::Office => Origin::Own,
            };
            // The file without the line that turns proposals on, where that is what is meant.
            let bytes = match pack.hash == *hash {
                true => Cow::Borrowed(&*offered.bytes),
                false => proposal::plain(&offered.bytes),
            };
            self.store
                .keep_pack(hash, &pack.code, &pack.version, origin, &bytes)?;
            self.kept.insert(hash.clone());
        }
        Ok(())
    }

    pub fn handle(&mut self, request: Request, now: DateTime<Utc>) -> Result<Reply, Trouble> {
        rights::check(self.view.clerk.role, &request)?;
        match request {
            Request::Home => home::home(self, now),
            Request::SaveDraft(draft) => home::save_draft(self, &draft, now),
            Request::LoadDraft(id) => home::load_draft(self, id),
            Request::DropDraft(id) => {
                self.store.remove_draft(id)?;
                Ok(Reply::Done)
            }
            Request::LookUp {
                documents,
                spellings,
                born,
            } => find::look_up(self, &documents, &spellings, born),
            Request::PreviousCase => find::previous(self),
            Request::SpellingsUsed { field, latin } => find::spellings_used(self, field, &latin),
            Request::UsualAnswers(asked) => find::usual_answers(self, asked),
            Request::Accept(draft) => accept::accept(self, &draft, now),
            Request::RefuseIntake(draft) => accept::refuse(self, &draft, now),
            Request::LoadCase(id) => {
                let view = self.case_view(id)?;
                self.note_read(id, ReadKind::Opened, now)?;
                Ok(Reply::Case(Box::new(view)))
            }
            Request::Transfer { case, outer_number } => proceed::transfer(self, case, outer_number, now),
            Request::Grant { case, answer } => proceed::grant(self, case, &answer, now),
            Request::RefuseService { case, ground, kk, ru } => {
                proceed::refuse_service(self, case, &ground, &kk, &ru, now)
            }
            Request::CorrectAnswer { case, answer, reason } => {
                proceed::correct(self, case, &answer, reason, now)
            }
            Request::Flow(flow) => course::handle(self, flow, now),
            Request::Issue { case, paper } => issue::issue(self, case, &paper, now),
            Request::IssueDraft { draft, paper } => issue::of_draft(self, &draft, &paper, now),
            Request::CameOut { sheet, to } => issue::came_out(self, &sheet, to, now),
            Request::Spoiled { sheet, spoiled } => issue::spoiled(self, &sheet, spoiled, now),
            Request::Printing(asked) => printing::handle(self, asked, now),
            Request::RecoverySheet { code } => issue::recovery(self, &code, now),
            Request::Registers(request) => registers::handle(self, *request, now),
            Request::Find { text } => find::find(self, text, now),
            Request::ConfirmBasis { service, instruction } => self.confirm_basis(service, instruction, now),
            // Another week moves terms: what it moves is seen first, and it is changed by the request that says so.
            Request::SaveSettings(new) if new.week != self.view.settings.week => {
                Err(Trouble::problem("settings-week-by-itself"))
            }
            Request::SaveSettings(settings) => moved::change(self, DayChange::Settings(settings), now),
            Request::Packs => packs::look_again(self),
            Request::AcceptPack { pack } => packs::accept(self, &pack, now),
            Request::TurnProposal {
                service,
                proposal,
                on,
            } => packs::turn(self, service, proposal, on, now),
            Request::Visit(asked) => visit::handle(self, asked, now),
            Request::People(request) => people::handle(self, request, now),
            Request::Found(_)
            | Request::LogIn { .. }
            | Request::Recover { .. }
            | Request::ChangePassword { .. }
            | Request::Practice(_)
            | Request::Lock
            | Request::LogOut => Ok(Reply::Done),
            // Printers and viewers are the machine's; `desk` answers these.
            Request::Printers | Request::Print { .. } => Ok(Reply::Done),
        }
    }

    /// Who opened or printed a case is written down too.
    pub(super) fn note_read(
        &mut self,
        case: CaseId,
        what: ReadKind,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let read = Read {
            at: self.at(now),
            clerk: self.view.clerk.code.clone(),
            what,
            case: Some(case),
        };
        Ok(self.store.note_read(&read)?)
    }

    fn confirm_basis(
        &mut self,
        service: ServiceCode,
        instruction: String,
        now: DateTime<Utc>,
    ) -> Result<Reply, Trouble> {
        let pack = self
            .view
            .catalogue
            .get(&service)
            .cloned()
            .ok_or_else(|| Trouble::problem("case-pack-gone"))?;
        self.keep_pack(&pack.hash)?;
        self.keep_pack(&pack.file)?;
        let deed = OfficeDeed::BasisConfirmed {
            service: service.clone(),
            pack: pack.file.clone(),
            instruction: instruction.clone(),
        };
        let act = self.act(None, self.at(now), Deed::Office(deed));
        self.store.append(&[act])?;
        self.view.confirmed.push((service, pack.hash.clone()));
        self.view.instructions.insert(pack.hash.clone(), instruction);
        Ok(Reply::Office(Box::new(self.view.clone())))
    }
}
