//! Who comes on the standard day: one of each category. Nobody of them exists.

use crate::clerk::zone;

/// What the provider answers.
pub enum Answer {
    Granted,
    Refused { kk: &'static str, ru: &'static str },
}

/// A document beside the passport, and what the clerk sees of it.
pub struct Paper {
    pub code: &'static str,
    /// Answers of its details by field, where they are asked; of a choice its digit.
    pub details: &'static [(&'static str, &'static str)],
}

pub struct Person {
    pub category: &'static str,
    pub state: &'static str,
    pub surname: &'static str,
    pub given_names: &'static str,
    pub number: &'static str,
    /// Year, month, day of two digits.
    pub birth: &'static str,
    pub century: &'static str,
    /// The passport's day of issue, and the place of birth, as they are typed.
    pub issued: &'static str,
    pub birthplace: &'static str,
    pub papers: &'static [Paper],
    /// Fields beyond those everybody has: key and text.
    pub more: &'static [(&'static str, &'static str)],
    pub answer: Answer,
}

impl Person {
    pub fn zone(&self) -> String {
        zone(
            self.state,
            self.surname,
            self.given_names,
            self.number,
            self.birth,
        )
    }

    /// Day, month, year, as it is typed.
    pub fn born(&self) -> String {
        let (year, month, day) = (&self.birth[..2], &self.birth[2..4], &self.birth[4..]);
        format!("{day}{month}{}{year}", self.century)
    }

    /// An IIN that fits: its control digit counted here, not by the program.
    pub fn iin(&self) -> String {
        self.iin_from(17)
    }

    /// Another that fits as well.
    pub fn other_iin(&self) -> String {
        self.iin_from(5000)
    }

    fn iin_from(&self, serial: u32) -> String {
        // The seventh digit: men of the last century, men of this one.
        let seventh = if self.century == "19" { 3 } else { 5 };
        (serial..)
            .map(|serial| format!("{}{seventh}{serial:04}", self.birth))
            .find_map(|body| Some(format!("{body}{}", control(&body)?)))
            .unwrap()
    }
}

fn control(body: &str) -> Option<u32> {
    let digits: Vec<u32> = body.chars().map(|c| c.to_digit(10).unwrap()).collect();
    let sum = |weights: [u32; 11]| digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11;
    let first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    let control = match first {
        10 => sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
        first => first,
    };
    (control < 10).then_some(control)
}

const fn plain(code: &'static str) -> Paper {
    Paper { code, details: &[] }
}

/// A private paper of which the clerk says that no seal of a state stands on it.
const fn unsealed(code: &'static str) -> Paper {
    Paper {
        code,
        details: &[("detail-legalised", "4")],
    }
}

/// A foreign state's paper, legalised, in another language.
const fn sealed(code: &'static str) -> Paper {
    Paper {
        code,
        details: &[
            ("detail-issued-in", "TUR"),
            ("detail-legalised", "2"),
            ("detail-translated", "2"),
        ],
    }
}

/// The zone of the passport of the child's parent, a citizen.
pub fn parent() -> String {
    zone("KAZ", "AIDYN", "DANIIAR", "N10000004", "850311")
}

/// The ten categories of point 4 of the regulation.
pub fn ten() -> Vec<Person> {
    let person = |category, surname, given_names, number, birth| Person {
        category,
        state: "TUR",
        surname,
        given_names,
        number,
        birth,
        century: "19",
        issued: "13042021",
        birthplace: "ANKARA",
        papers: &[],
        more: &[],
        answer: Answer::Granted,
    };
    vec![
        Person {
            papers: const { &[plain("investment-contract")] },
            ..person("investor", "YILMAZ", "CEMIL", "U10000001", "700214")
        },
        Person {
            papers: const { &[unsealed("marking-duties")] },
            ..person("goods", "ARSLAN", "DENIZ", "U10000002", "820731")
        },
        Person {
            papers: const { &[sealed("marriage-certificate"), plain("spouses-identity")] },
            ..person("spouse", "KORKMAZ", "EMRE", "U10000003", "901109")
        },
        Person {
            century: "20",
            papers: const { &[sealed("birth-certificate"), plain("parent-identity")] },
            ..person("child", "AYDIN", "FERHAT", "U10000004", "150603")
        },
        Person {
            papers: const { &[sealed("death-certificate"), unsealed("heir-will")] },
            ..person("heir", "OZTURK", "HAKAN", "U10000005", "680425")
        },
        Person {
            papers: const { &[unsealed("it-diploma"), plain("portfolio")] },
            ..person("nomad", "SAHIN", "ILKER", "U10000006", "950917")
        },
        Person {
            papers: const { &[unsealed("disability-certificate")] },
            ..person("disability", "DEMIR", "KEREM", "U10000007", "770102")
        },
        person("aged", "CELIK", "MURAT", "U10000008", "550512"),
        Person {
            papers: const { &[plain("pesticide-registration")] },
            ..person("pesticides", "POLAT", "NECATI", "U10000009", "730820")
        },
        Person {
            papers: const { &[plain("head-appointment")] },
            answer: Answer::Refused {
                kk: "Бұрын тіркелген ЖСН анықталды",
                ru: "Обнаружен ранее зарегистрированный ИИН",
            },
            ..person("head", "TASKIN", "OKTAY", "U10000010", "690730")
        },
    ]
}

/// A citizen's wife and two of their children, who came together; he is with them.
pub fn family() -> Vec<Person> {
    let person = |given_names, number, birth, issued, birthplace| Person {
        category: "child",
        state: "TUR",
        surname: "AYDIN",
        given_names,
        number,
        birth,
        century: "20",
        issued,
        birthplace,
        papers: const { &[sealed("birth-certificate"), plain("parent-identity")] },
        more: &[],
        answer: Answer::Granted,
    };
    vec![
        Person {
            category: "spouse",
            century: "19",
            papers: const { &[sealed("marriage-certificate"), plain("spouses-identity")] },
            ..person("SELIN", "U10000021", "880214", "13042021", "BURSA")
        },
        person("TIMUR", "U10000022", "160310", "20052022", "ANKARA"),
        person("DENIZ", "U10000023", "190822", "21062023", "KONYA"),
    ]
}
