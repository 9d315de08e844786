# The screens' own words: heads of the places to type in, a window too small.

screens-too-small = The window is too small. Make it larger: 80×24 is needed.
head-document = as in the document
head-kk = in Kazakh
head-ru = in Russian
column-outer = Request no.
home-drop-question = Delete the draft “{ $who }”?
home-drop-words = Everything typed in it will be gone. It cannot be brought back.
home-drop-yes = yes, delete it
home-drop-not-draft = Only a draft can be deleted. Choose it in the list of drafts.
