# The applicant: representative, contact, earlier IIN.

