-- Version 5. Finished cases lie in files of the nomenclature: the number of the file.

ALTER TABLE cases ADD COLUMN filed TEXT;
