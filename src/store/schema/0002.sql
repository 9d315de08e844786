-- Version 2. What an account may do stands in the keyring alone, under its MAC.

ALTER TABLE accounts DROP COLUMN role;
ALTER TABLE accounts DROP COLUMN blocked;
