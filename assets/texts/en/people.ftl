# People of the office: accounts, roles, absence.

