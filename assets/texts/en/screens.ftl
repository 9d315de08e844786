# The screens' own words: heads of the places to type in, a window too small.

screens-too-small = The window is too small. Make it larger: 80×24 is needed. Until then keys do nothing.
head-document = in the document
head-kk = in Kazakh
head-ru = in Russian
column-outer = Request no.
home-drop-question = Delete the draft “{ $who }”?
home-drop-words = Everything typed in it will be gone. It cannot be brought back.
home-drop-yes = yes, delete it
home-drop-not-draft = Only a draft can be deleted. Choose it in the list of drafts.

# Short names of the application's fields for a narrow screen. The whole name stands beneath the field that is typed in.
short-iin_to_correct = IIN to correct
short-changed_data = Changed data
short-patronymic = Patronymic
short-document_kind = Kind of document
short-document_number = Document number
short-document_issued = Date of issue
short-document_expires = Valid until
short-document_country = Issuing country
home-bases-lapsed = ! The basis of { $count } services has lapsed. Which: F10, “Settings”, F4.
column-clerk = Clerk

# What a wording names that no official source confirms.
wording-service = Name of the service
wording-channel = Where it is given
wording-request = Request
wording-category = Category
wording-document = Document
wording-question = Question to the applicant
wording-field = Field of the application
wording-step = Step
wording-ground = Ground of refusal
wording-paper = Paper
wording-keep = How long it is kept
wording-other = Text
print-recording = The print is being recorded. Wait a moment.
wording-register = Register
wording-journal = Journal
