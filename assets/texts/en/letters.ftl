# Names and passports as they are.

