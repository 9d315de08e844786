//! Which printer and tray a size of sheet goes to, how far the sheet is moved there, and the test page that shows it.

use crate::domain::act::{CaseId, Deed, OfficeDeed};
use crate::domain::answer::TwoTexts;
use crate::domain::code::PaperCode;
use crate::office::open::OpenOffice;
use crate::office::request::{OfOffice, Ready, Reply, Sheet, Sides, Size, Tray};
use crate::office::trouble::Trouble;
use crate::office::{content, issue};
use crate::papers::content::Value;
use crate::papers::{pdf, test_page as page};
use crate::store::fault::Fault;
use crate::store::folder::write_private;
use crate::texts::lang::Lang;
use chrono::{DateTime, Utc};
use ulid::Ulid;

/// The name of the trays in the store and in the act that changes them.
pub const TRAYS: &str = "trays";

/// Each change is an act: whoever moved a sheet is known.
pub fn save(office: &mut OpenOffice, size: Size, tray: Tray, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let mut trays = office.view.trays.clone();
    trays.put(size, tray);
    let deed = OfficeDeed::SettingChanged {
        name: TRAYS.to_owned(),
        value: serde_json::to_string(&trays).unwrap_or_default(),
    };
    let act = office.act(None, office.at(now), Deed::Office(deed));
    office.store.commit::<_, Trouble>(|batch| {
        batch.set_setting(TRAYS, &trays)?;
        batch.append(&[act])?;
        Ok(())
    })?;
    office.view.trays = trays;
    Ok(Reply::Office(Box::new(office.view.clone())))
}

pub fn name(size: Size) -> &'static str {
    match size {
        Size::A4 | Size::A4Across => "A4",
        Size::A5 => "A5",
    }
}

/// The file and the options for a printer. What is set for a tray holds for its own printer alone.
pub fn ready(office: &OpenOffice, sheet: &Sheet, printer: &str) -> Result<Ready, Trouble> {
    let tray = office.view.trays.of(sheet.size);
    let set = tray.printer.as_deref().is_none_or(|p| p == printer);
    let tray = if set { tray.clone() } else { Tray::default() };
    let mut options = vec![
        format!("media={}", name(sheet.size)),
        // The page as large as it is: what is measured stays as measured.
        "print-scaling=none".to_owned(),
        match tray.sides {
            Sides::One => "sides=one-sided".to_owned(),
            Sides::Two => "sides=two-sided-long-edge".to_owned(),
        },
    ];
    options.extend(tray.slot.map(|slot| format!("InputSlot={slot}")));
    let still = tray.x.is_zero() && tray.y.is_zero();
    let parted = tray.sides == Sides::Two && pdf::needs_parting(&sheet.lots);
    if still && !parted {
        let file = sheet.file.clone();
        return Ok(Ready { file, options });
    }
    let mut bytes = std::fs::read(&sheet.file).map_err(Fault::file(&sheet.file))?;
    if parted {
        bytes = pdf::parted(&bytes, &sheet.lots)?;
    }
    if !still {
        bytes = pdf::shifted(&bytes, tray.x.millimetres(), tray.y.millimetres())?;
    }
    let file = office.folder.spool().join(format!("{}.pdf", Ulid::new()));
    write_private(&file, &bytes)?;
    Ok(Ready { file, options })
}

/// The test page of a size of sheet, with what is set for it.
pub fn test_page(office: &mut OpenOffice, size: Size, now: DateTime<Utc>) -> Result<Reply, Trouble> {
    let at = office.at(now);
    let tray = office.view.trays.of(size).clone();
    let mut content = content::of_office(&office.view, &office.sayer, at);
    content.size = size;
    content.code = format!("{} {}", name(size), at.format("%Y-%m-%d %H:%M"));
    let text = |id: &str| {
        Value::TwoTexts(TwoTexts {
            kk: office.sayer.text(Lang::Kk, id),
            ru: office.sayer.text(Lang::Ru, id),
            ..TwoTexts::default()
        })
    };
    let chosen = |value: Option<String>, otherwise| value.map_or_else(|| text(otherwise), Value::Text);
    let sides = match tray.sides {
        Sides::One => "printing-sides-one",
        Sides::Two => "printing-sides-two",
    };
    let values = [
        ("printer", chosen(tray.printer, "printing-printer-asked")),
        ("tray", chosen(tray.slot, "printing-tray-printers")),
        ("sheet", Value::Text(name(size).to_owned())),
        ("offset", Value::Text(format!("{}; {}", tray.x, tray.y))),
        ("sides", text(sides)),
    ];
    content
        .values
        .extend(values.map(|(key, value)| (key.to_owned(), value)));
    let paper = page::sheet(content).map_err(Trouble::Problem)?;
    let code = PaperCode::parse("test-page").map_err(|_| Trouble::problem("office-closed"))?;
    let nobody = CaseId(Ulid::nil());
    let pages = page::pages(&paper)?;
    let sheet = Sheet {
        of_office: Some(OfOffice::TestPage(size)),
        ..issue::sheet_of(office, nobody, &code, None, &paper, &pages)?
    };
    Ok(Reply::Sheet(Box::new(sheet)))
}
