# Names and passports as they are.

# Slips of the hand.
letters-slip-layout = Typed under another keyboard layout? F6: “{ $text }”
letters-slip-mixed = Letters of two alphabets in one word. F6: “{ $text }”
letters-slip-case = Capitals and small letters are not as names have them. F6: “{ $text }”
letters-key-case = mend capitals
letters-key-back = take back
letters-mended = Mended. Compare it with the document. F6 once more takes it back.
letters-taken-back = Taken back: it stands as it was typed.

# Names of several parts.
letters-key-part = patronymic from cursor
letters-key-join = join the names
letters-joined = The names stand together again.

# The review.
letters-more-doubts = ! Worth a look besides: { $count }. Esc: back to the fields
