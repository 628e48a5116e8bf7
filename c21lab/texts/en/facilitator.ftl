## Places, problems of frameworks, of session.toml and of the command line

place-cell = { $file }, tab ‘{ $tab }’, cell { $cell }: { $message }
place-line = { $file }, line { $line }: { $message }
place-tab = { $file }, tab ‘{ $tab }’: { $message }
place-file = { $file }: { $message }

problem-framework-file-missing = this file of the framework is missing. Put it back, or take its language out of framework.yaml.
problem-framework-not-yaml = the file is not valid YAML ({ $reason }). Correct that line, or import the framework from its workbook again.
problem-framework-key-twice = ‘{ $key }’ is here for the second time. Each id and each key may appear once: delete or rename one of the two.
problem-framework-key-unknown = ‘{ $key }’ is not known here. Known are: { $known }.
problem-framework-key-missing = ‘{ $key }’ is missing. Add it.
problem-framework-value-wrong = ‘{ $found }’ does not fit ‘{ $key }’. It takes: { $wanted }

problem-settings-misnamed = the settings in this file were not read: only a file called session.toml counts. If these are the ones, rename it to session.toml (Windows may hide endings such as .txt: show them first); otherwise delete it.
problem-settings-not-readable = this file cannot be opened. Close it if it is open in another program, check that you may open it and that it has come down from the cloud (OneDrive, iCloud), and try again.
problem-settings-not-text = { $program ->
    [word] this is not a plain text file: a word processor made it. Open it there, save it as plain text (.txt) and name it session.toml again.
    [rich] this file has been saved with formatting. In TextEdit choose Format > Make Plain Text, and save it as session.toml again.
    [large] this file holds far more than the settings of a workshop. Make a new one with c21lab new, and copy your own lines into it.
   *[unknown] this is not a plain text file. Make a new one with c21lab new, and type your settings into it with a text editor.
}
problem-settings-encoding = it cannot be told in which encoding this file was saved, so accents could come out wrong. Open it in a text editor and save it as UTF-8 (in Notepad: Save as, Encoding).
problem-settings-line-unclear = ‘{ $line }’ cannot be read. Each setting has a line of its own, as in territory = "Riverside": texts in straight quotation marks, lists in square brackets.
problem-settings-backslash = in ‘{ $line }’, a \ within quotation marks begins a special character. Write / instead of \ in a path, and \\ in a text: { $repair }
problem-settings-quote-open = in ‘{ $line }’, a text begins or ends without its quotation mark. Put one at each end: { $repair }
problem-settings-quote-inside = in ‘{ $line }’, there is a quotation mark inside the text, which seems to end there. Write: { $repair }
problem-settings-bracket-open = the bracket opened on line { $first } is never closed. Put { $bracket } at the end of ‘{ $line }’, as in: { $repair }
problem-settings-brackets = in ‘{ $line }’, a list is not between one [ and one ]. Write: { $repair }
problem-settings-braces-lines = what is between {"{"} and {"}"} has to be on one line. Write: { $repair }
problem-settings-comma-missing = in ‘{ $line }’, there is no comma between two entries. Write: { $repair }
problem-settings-key-twice = ‘{ $key }’ appears here for the second time; the first is on line { $first }. Keep one of the two lines and delete the other.
problem-settings-table-twice = { $table } appears here for the second time; the first is on line { $first }. Move the settings below it up to the first one, and delete this line.
problem-settings-table-form = ‘{ $line }’ is not how a table begins. Write its name in square brackets, alone on the line: { $repair }
problem-settings-no-equals = in ‘{ $line }’, there is no = between a name and its value. Write: { $repair }
problem-settings-unquoted = in ‘{ $line }’, a text has no quotation marks. Put it between straight ones: { $repair }
problem-settings-value-missing = there is nothing after ‘{ $key } =’. Write a value, as in { $repair }, or put # in front of the line.
problem-settings-stray-line = ‘{ $line }’ is neither a setting nor a table. If it is a note for yourself, put # in front: { $repair }
problem-settings-stray-tail = in ‘{ $line }’, there is something after the value. If it is a note, put # in front of it: { $repair }
problem-settings-two-on-line = two settings are on one line in ‘{ $line }’. Put ‘{ $second }’ on a line of its own.
problem-settings-percent = a share is not written in percent, as in ‘{ $line }’, but as a number from 0 to 1. Write: { $repair }
problem-settings-key-unknown = ‘{ $key }’ in { $table } is not a known setting. Did you mean ‘{ $nearest }’?
problem-settings-outside = { $form ->
    [table] { $table } has to be a table: write { $table } on a line of its own, and its settings below.
   *[key] ‘{ $key }’ is outside of any table. Put it on a line below { $table }.
}
problem-settings-value-wrong = ‘{ $found }’ does not fit { $key }. It takes: { $wanted }
problem-settings-number-quoted = ‘{ $line }’: numbers are written without quotation marks. Write: { $repair }
problem-settings-date-wrong = ‘{ $found }’ is not a day of the calendar. Write year, month and day, as in "2026-11-12".
problem-settings-date-ambiguous = ‘{ $found }’ can mean two days. Write "{ $first }" or "{ $second }": year, month, day.
problem-settings-date-words = ‘{ $found }’ is in words, and would be printed like this in every language of the workshop. Write a day as in "2026-11-12", or the words in each language: { $example }
problem-settings-text-untranslated = { $key } has no text in { $languages }. Add { $language } = "…" to ‘{ $line }’.
problem-settings-group-unknown = the group ‘{ $found }’ is not one of the framework’s and has no label. { $nearest ->
    [none] The framework has: { $known }.
   *[other] Did you mean ‘{ $nearest }’? The framework has: { $known }.
} A group of your own needs a label: {"{"}id = "{ $found }", { $language } = "…"{"}"}
problem-settings-group-unlabelled = the group ‘{ $found }’ has no label in { $languages }. Add { $language } = "…" to it.
problem-settings-encoding-read = this file is saved as { $encoding } and was read as such. Check that the accents are right in ‘{ $sample }’; to be sure, save it as UTF-8 (in Notepad: Save as, Encoding).
problem-settings-signs-read = ‘{ $line }’ holds spaces or characters of another kind, as text copied from a web page does. They were read as: { $repair }
problem-settings-quotes-read = the typographic quotation marks in ‘{ $line }’ were read as straight ones: { $repair }
problem-settings-truth-read = ‘{ $line }’ was read as: { $repair }
problem-settings-number-read = the number in ‘{ $line }’ was read as: { $repair }
problem-settings-end-read = a character too many in ‘{ $line }’ was passed over. It was read as: { $repair }
problem-settings-date-read = ‘{ $found }’ was read as { $day } (year, month, day).
problem-settings-dates-sorted = the days { $found } were put in order, each once: { $days }.
problem-settings-language-read = the language ‘{ $found }’ was read as "{ $code }".
problem-settings-territory-empty = the territory is empty, so the report speaks of ‘the territory’. Write its name between the quotation marks.
problem-settings-accent-darkened = the accent { $found } is too light to be read on white, so the charts and the report use { $used }, a darker tone of it. To choose the tone yourself, write another: accent = "{ $used }"
problem-settings-quote-comments = quote_comments is a setting of an earlier version. A comment is quoted once it is marked in comments.xlsx, and no other is. Delete the line.

problem-path-near = there is no file or folder ‘{ $found }’, but there is ‘{ $nearest }’. Check the name, or drag the folder onto the window to get its path.
problem-path-quotes = the name has to be between straight quotation marks, or the window takes its words one by one. Write: "{ $found }"
problem-path-backslash = the backslash at the end of ‘{ $found }\’ joins what follows to the name. Leave it out: "{ $found }"
problem-command-unknown = there is no command ‘{ $found }’. There are: { $known }.
problem-option-unknown = { $nearest ->
    [none] there is no option ‘{ $found }’ here. Leave it out, or look up the options of this command.
   *[other] there is no option ‘{ $found }’ here. Did you mean { $nearest }?
}
problem-option-value = { $takes ->
    [none] { $option } takes no value. Write { $option } alone.
   *[one] { $option } needs a value after it. Add it, with a space between.
}
problem-option-wrong = what comes after { $option } does not fit. It takes: { $wanted }.
problem-argument-missing = { $name } is missing. Add it at the end of the command; a name with spaces goes between straight quotation marks.
problem-argument-too-many = ‘{ $found }’ is more than this command takes. Leave it out; if it is part of a name with spaces, put the whole name between straight quotation marks.
problem-usage-wrong = the command cannot be understood ({ $reason }). Look up what it takes.
problem-not-shown = what the program has to say cannot be written to where it was sent ({ $reason }). Files that were written are whole; run the command again without sending its words elsewhere.
problem-no-home = this computer names no home folder to keep your own frameworks in. Name a folder with --to FOLDER.
console-usage-help = What this command takes: { $command } --help
problem-path-missing = there is no file or folder ‘{ $found }’. Check the name, or drag the folder onto the window to get its path.
problem-path-is-folder = ‘{ $found }’ is a folder. Name a file in it.
problem-path-is-file = ‘{ $found }’ is a file. Name the folder of the workshop.
problem-ending-wrong = ‘{ $found }’ cannot be written: its ending has to be { $known }. Choose another name.
problem-output-edited = this file was changed or saved since c21lab made it, or comes from elsewhere, so it was not replaced, and nothing was written. Move it, or choose another name or folder.
problem-language-unknown = ‘{ $found }’ is not a language that is known here. Known are: { $known }.
problem-module-unknown = ‘{ $found }’ is not a module of this framework. It has: { $known }.
problem-framework-unknown = there is no framework ‘{ $found }’. Known are: { $known }. A framework can also be named by its folder.
problem-framework-of-sheets-unknown = the sheets were made for the framework ‘{ $found }’, which is not at hand. Known are: { $known }. If it lies in a folder, name that with --framework FOLDER or in session.toml.

## The terminal

console-domain = Domain
console-score = Score
console-stage = Stage
console-people = People
console-fields = Fields
console-lowest = Lowest field
console-no-score = no result
console-fields-scored = { $scored } of { $total }
console-took-part = { $people ->
    [one] One person took part;
   *[other] { $people } people took part;
} { $sheets ->
    [one] one sheet.
   *[other] { $sheets } sheets.
}
console-remarks = { $count ->
    [one] One remark { $about ->
        [report] on the Word template or the pictures of the report
       *[sheets] on the sheets
    }; it is shown above and listed in { $file }.
   *[other] { $count } remarks { $about ->
        [report] on the Word template or the pictures of the report
       *[sheets] on the sheets
    }; they are shown above and listed in { $file }.
}
console-discuss = To discuss first:
console-written = Written to { $folder }:
console-private = Yours alone, not to be shared: { $folder }
console-superseded = { $file } had been edited: it was moved, exactly as it was, to { $new }. The new version now has its name; copy from the old one what you wrote there.
console-merged = { $file } had been edited: what you wrote stands in the new version, which now has its name. The file as you left it is { $new }.
console-saved-again = { $file } had been saved by another program, its text unchanged: the new version now has its name. The file as it was is { $new }.
console-zones = What became of the parts of { $file }:
console-zones-kept = kept: { $names }
console-zones-renewed = renewed: { $names }
console-zones-both = both: { $names }. The new text stands first, yours below it, shaded. Decide, delete what is shaded, and run this again: until then the first page says ‘unresolved, not for sharing’.
console-zones-not-placed = not placed: { $names }. These words are at the end of the report.
console-zones-deleted = left out, as you had deleted { $count ->
    [one] it
   *[other] them
}: { $names }
console-superseded-left = { $file } comes from an earlier run with other answers or settings, so it was moved to { $new }: only one version should be passed on.
console-superseded-charts = { $count ->
    [one] One chart comes from an earlier run with other answers or settings, so it was moved
   *[other] { $count } charts come from an earlier run with other answers or settings, so they were moved
} to { $folder }.
console-open = { $file } has been edited and is open in another program, so the new version is { $new }. Close the file and run this again.
console-comments-renewed = comments.xlsx was written again with your marks in it. The file as you left it is { $new }.
console-comments = To quote what participants wrote, choose ‘{ $yes }’ beside it in { $file }, then run this again.
console-gives-away = Careful: between this version and an earlier one, fewer than { $least } people came, went or changed their answers in some field or group. Whoever has both versions can work out how they answered. If nobody was shown the earlier version, nothing needs doing. Otherwise publish one version only, or wait until at least { $least } people are new.
console-close-list = These files hold, or may hold, what each person answered and wrote:
console-close-link = { $file } is a link: the link is deleted, what it leads to is not. Delete that yourself.
console-close-stay = What stays: everything else in the folder, such as session.toml, ‘results’, plan.xlsx and a list of people, and private/manifest.json, which holds no answers.
console-close-ask = Delete { $count ->
    [one] this file
   *[other] these { $count } files
} for good? Type ‘yes’ to delete:
console-close-only-listed = Nothing was deleted. To delete, answer ‘yes’, or run c21lab close with --yes.
console-close-done = { $count ->
    [one] One file was deleted.
   *[other] { $count } files were deleted.
} What the sheets promise is kept.
console-close-partly = { $count ->
    [one] One file was deleted;
   *[other] { $count } files were deleted;
} { $left ->
    [one] one could not be.
   *[other] { $left } could not be.
} Run this again for the rest.
console-close-nothing = There is nothing left to delete here: no sheets, no forms, no comments, no private files.
console-inventory = { $sheets ->
    [one] One sheet counts
   *[other] { $sheets } sheets count
}, for { $people ->
    [one] one person:
   *[other] { $people } people:
}
console-inventory-sheet = { $sheet } · { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $group } · { $answered } of { $asked } answered
console-inventory-empty = empty, not counted
console-inventory-repeat = not counted: see ‘{ $other }’
console-inventory-heavy = more than a quarter of the people
console-inventory-more = { $count ->
    [one] One more sheet, with nothing to look at again.
   *[other] { $count } more sheets, with nothing to look at again.
}
console-inventory-group = { $group } { $people }
console-inventory-groups = People by group: { $groups }.
console-inventory-missing = { $count ->
    [one] One name on the list of people is on no sheet: { $names }.
   *[other] { $count } names on the list of people are on no sheet: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
} Whoever left the name off may have handed one in.
console-inventory-tables = Some sheets are of one person, others of a table. If the people at the tables are others, { $people } people took part; that is how they are counted. If they are the same people, { $singles } did: write tables = "round" below [session] in session.toml. Either way, stating tables = "people" or "round" ends this note.
console-all-fine = { $sheets ->
    [0] No sheet was read.
    [one] One sheet read, no problem found.
   *[other] { $sheets } sheets read, no problem found.
}
console-checked = { $problems ->
    [0] No problem
    [one] One problem
   *[other] { $problems } problems
} in { $sheets ->
    [0] no sheet read.
    [one] one sheet read.
   *[other] { $sheets } sheets read.
}
console-questions = { $questions ->
    [one] One question; it stops nothing.
   *[other] { $questions } questions; they stop nothing.
}
console-problems-file = All of them as a table: { $file }
console-strict = Nothing was written, because --strict asks for sheets without a problem.
console-templates = { $count ->
    [one] One sheet written: { $file }
   *[other] { $count } sheets written to { $folder }
}
console-templates-kept = { $count ->
    [one] One sheet was there already and stays as it is.
   *[other] { $count } sheets were there already and stay as they are.
}
console-new = { $needs ->
    [plan] The folder { $folder } is ready. Fill in session.toml, then: c21lab plan "{ $folder }"
   *[sheets] The folder { $folder } is ready. Fill in session.toml, put the filled sheets into sheets, then: c21lab score "{ $folder }"
}
console-templates-plan = { $sheets ->
    [none] In a workshop of this kind nothing is scored: what its report is made out of is typed into plan.xlsx, which c21lab plan "{ $folder }" makes.
   *[welcome] In a workshop of this kind sheets are welcome, and nothing waits for them: its report is made out of plan.xlsx, which c21lab plan "{ $folder }" makes.
}
console-other-language = { $tier ->
    [participant] c21lab has no words of its own for sheets and forms in ‘{ $asked }’ yet: they are in ‘{ $used }’.
    [reader] c21lab has no words of its own for reports and charts in ‘{ $asked }’ yet: they are in ‘{ $used }’.
   *[facilitator] The program does not speak ‘{ $asked }’ yet: its messages and what only the facilitator reads are in ‘{ $used }’.
}
console-unexpected = Something unexpected happened while { $doing }. None of your sheets was changed. Please report it to whoever gave you c21lab, with the file and these lines:
console-stopped = Stopped. Nothing was left half-written.
doing-start = starting
doing-read = reading the sheets
doing-score = computing the scores
doing-draw = drawing the charts ({ $language })
doing-write = writing { $file }
doing-import = importing answers into { $file }
doing-show = showing what was written to { $file }
step-read = Reading sheets
step-draw = Charts and report
console-framework-id = id
console-framework-version = version
console-framework-status = status
console-framework-origin = from
console-framework-languages = languages
console-framework-modules = modules
console-framework-title = title
console-framework-language = { $language }: { $texts } texts, { $missing } missing, { $untranslated } not translated, { $unwritten } still to be written
console-framework-hash = { $id }, version { $version }, content { $hash }
console-framework-status-name = { $status ->
    [working] working
    [draft] draft
    [retired] retired
   *[official] official
}
console-framework-origin-name = { $origin ->
    [own] yours
   *[shipped] c21lab
}
console-framework-new = The framework { $id } is ready in { $folder }. Edit it with: c21lab framework export "{ $folder }" book.xlsx
console-framework-exported = { $origin ->
    [folder] Written to { $file }. Edit it in Excel or LibreOffice, then: c21lab framework import "{ $file }" --to "{ $folder }"
   *[other] Written to { $file }. Edit it in Excel or LibreOffice, then: c21lab framework import "{ $file }"
}
console-framework-imported = The framework is in { $folder }.
console-framework-replaced = It took the place of version { $old }; the framework now has version { $new }.
console-file-written = Written to { $file }.
problems-file = file
problems-tab = tab
problems-cell = cell
problems-code = code
problems-message = message
problem-framework-exists = there is already a framework in this folder. Choose another name.
problem-framework-folder-taken = this folder holds other things than a framework, so nothing was written into it. Name an empty or a new one.
problem-framework-folder-other = this folder holds the framework ‘{ $found }’, and ‘{ $id }’ would take its place. Name another folder.
problem-framework-id-ships = ‘{ $id }’ is the id of a framework that comes with c21lab. Give yours an id of its own in the row ‘id’, or keep it in a folder, with --to FOLDER.
problem-framework-new-from-what = say what the framework starts from: either --from FRAMEWORK, with --domains if only some are wanted, or --blank.
problem-other-workshop = ‘{ $found }’ has a session.toml of its own, so it is another workshop, and nothing was written. Score each workshop by itself: c21lab score "{ $found }"
problem-no-sheets = there is no sheet in this folder. Put the filled Excel sheets into it (for instance in a folder ‘sheets’) and try again.
problem-no-answers = none of the sheets has an answer that can be used, so there is nothing to score and nothing was written.
problem-ratings-column-missing = the table has no column ‘{ $column }’. Ratings need ‘sheet’, ‘item’, and ‘score’ or ‘answer’; a column ‘field’ and ‘domain’ too where no framework has all the items. The columns are: { $known }.
problem-ratings-column-twice = the column ‘{ $column }’ is in the table twice. Delete one of the two.
problem-ratings-column-misspelt = ‘{ $found }’ is not a column of ratings. Should it be ‘{ $nearest }’? Rename it, or leave it out.
problem-ratings-value = { $column ->
    [people] ‘{ $found }’ under ‘people’ is not a number of people. Write a whole number, 1 or more.
    [score] ‘{ $found }’ under ‘score’ is not a score. Write a whole number, or leave it empty.
    [answer] ‘{ $found }’ under ‘answer’ is not an answer. Write score, dont_know, not_applicable or blank.
   *[other] ‘{ $found }’ cannot be used under ‘{ $column }’. Write an id of your own there.
}
problem-ratings-answer-contradicts = { $answer ->
    [score] the answer is ‘score’, but there is no score. Write the score, or another answer.
   *[other] there is a score, but the answer is ‘{ $answer }’. Empty the score, or make the answer ‘score’.
}
problem-ratings-item-twice = ‘{ $sheet }’ rates ‘{ $item }’ a second time here. Delete one of the two rows.
problem-ratings-sheet-differs = ‘{ $sheet }’ does not have the same ‘{ $column }’ in all its rows. Give all of them the same.
problem-ratings-item-unknown = the module ‘{ $module }’ of { $framework } has no item ‘{ $found }’. Correct it, or name the framework and the module that the ratings are of.
problem-ratings-score-outside = { $found } is not on the scale from { $low } to { $high }. Correct the score.
problem-folder-not-empty = this folder already has a session.toml. Choose another name, or use the folder as it is.
problem-not-writable = { $cause ->
    [name] Windows does not take this name: it may not hold : ? * " < > | or /, end in a full stop or a space, or be the name of a device, such as aux or nul. Choose another name.
    [long] the path is too long for this system ({ $length } characters). Choose shorter names, or a folder nearer to the top of the disk.
    [open] the file is open in another program, so nothing was written. Close it there (Word, Excel, a viewer, a browser), then try again.
    [right] you have no right to write here, so nothing was written. Ask whoever looks after this folder, or { write-elsewhere }.
    [full] the disk is full, so nothing was written. Make room on it, or { write-elsewhere }.
    [read-only] the disk is protected against writing, so nothing was written. Take the protection off, or { write-elsewhere }.
    [in-the-way] this place cannot be written to: there is a file where a folder has to be, or a folder where a file has to be. Move it, or { write-elsewhere }.
   *[other] this place cannot be written to ({ $reason }), so nothing was written. Try again, or { write-elsewhere }.
}
write-elsewhere = { $option ->
    [none] choose another name or folder
   *[other] choose another place with { $option }
}
problem-output-busy = another run of c21lab is writing into this folder just now, so this one wrote nothing. Wait until the other has ended, then try again.
problem-close-held = this file could not be deleted ({ $reason }); the others were. Close it in every program, then run c21lab close again.
problem-close-no-session = this is no workshop’s folder: it has neither a session.toml nor a folder ‘sheets’. Nothing was deleted. Name the folder of the workshop.
problem-marks-left = comments.xlsx was left exactly as it is, and no comment is quoted until it can be read. Correct it as described, or move it away: a new one is then written, without marks.
problem-marks-twice = there are several workbooks of comments here ({ $found }), and nobody can tell which marks count. All were left as they are, and no comment is quoted. Keep the one with your marks and move the others away.
problem-marks-without-headings = this workbook has no columns called item, comment and quote. It was left as it is, and no comment is quoted. Put the headings back, or move it away: a new one is then written, without marks.
problem-mark-unclear = ‘{ $found }’ is neither yes nor no, so this comment is not quoted. Choose from the list in the cell.
problem-marks-gone = { $count ->
    [one] one row that you marked holds a comment that
   *[other] { $count } rows that you marked hold comments that
} no sheet has any more (cells { $cells }). They are kept here and not quoted. If that is right, delete the rows; a quotation has to have the participant’s own words.
problem-marks-say-nothing = { $count ->
    [one] one comment that you marked is
   *[other] { $count } comments that you marked are
} only a number, a symbol or an answer in the wrong column (cells { $cells }), so nothing of it is quoted. Clear the mark.
problem-marks-language-rare = a comment in the language ‘{ $language }’ is to be quoted, participants are named, and { $count ->
    [0] no sheet is
    [one] only one sheet is
   *[other] only { $count } sheets are
} in that language. Who wrote it may be guessed. Clear its mark, or leave out the names (name_participants = false), unless at least { $least } sheets use the language.

## session.toml as `c21lab new` writes it

setting-head = What c21lab needs to know about this workshop. Lines that begin with # are explanations and defaults.
    Put texts in straight quotation marks. Save the file as plain text.
setting-territory = The city or territory, as the cover of the report names it; or one text per language: {"{"}en = "…", fr = "…"{"}"}.
setting-country = The country.
setting-title = A title for the report; empty: one is made from the territory.
setting-dates = The days of the workshop: ["2026-11-12", "2026-11-13"].
setting-languages = The languages of the report, the main one first.
setting-framework = The framework: its id, or the path of its folder.
setting-module = The module that the sheets were made for.
setting-facilitators = Who facilitated, as the report names them.
setting-groups = Your own stakeholder groups instead of the framework’s: ids, or tables with a label per language.
setting-framework-groups = The framework’s groups are: { $ids }.
setting-kind = The kind of workshop: assessment, policy, module_test, seven_keys or culture_goal.
setting-tables = What tables agreed on: "people" counts a table’s people like others, "round" keeps it as a second round of its own.
setting-roster = The list of participants (.csv or .xlsx), to see whose sheet is missing.
setting-return_to = Where filled sheets go, as the sheets name it: an e-mail address, or a name.
setting-return_by = The last day for sending sheets back: "2026-11-12".
setting-table-method = The parameters of the method; the report’s annex states the values used. Remove the # to change one.
    Points are given as shares of the scale’s range (8 points on a scale from 1 to 9).
setting-min_answers = People needed for a score; never below 3.
setting-min_group = People needed in a group for it to be shown on its own; never below 3.
setting-min_shares = Sheets needed for stage shares, agreement and tests; never below 8.
setting-min_detail = People needed for medians, spreads and intervals; never below 8, nor below min_shares.
setting-coverage = Share of a field’s actions that a participant must have scored to count in that field.
setting-domain_coverage = Share of a domain’s fields that must have a score for the domain to have one.
setting-confidence = Confidence of the intervals.
setting-significance = Level of significance of the tests, after Holm’s correction.
setting-broad_spread = Agreement is ‘broad’ up to this spread.
setting-mixed_spread = Agreement is ‘mixed’ up to this spread; beyond it there is none.
setting-gap = Difference between a group and everybody else from which it counts as a gap.
setting-balance = Difference between the score of all people and the mean of the groups from which it is reported.
setting-level = Difference between a group’s own level and that of the others from which it is reported.
setting-relative = Distance from people’s own average that makes a field a relative strength or weakness.
setting-relative_fields = Fields that a person must have answered to have an average of their own.
setting-agreed = Share of those who answered on their own, in the top (or lowest) stage, from which a strength (or weakness) is agreed.
setting-opposed = Share of them in the opposite stage below which an agreed strength or weakness must stay.
setting-blind_spot = Share of don’t-know answers from which a field is a blind spot.
setting-blind_spot_people = People needed for a blind spot.
setting-most_extremes = Maximum number of fields that are named as highest, and as lowest.
setting-most_discussed = Maximum number of entries under ‘To discuss first’.
setting-table-report = The report. Paths are relative to this folder.
setting-word_template = Your own Word template instead of the house style.
setting-slides_template = Your own PowerPoint template for the slides.
setting-logo = A logo for the cover (PNG or JPEG).
setting-cover_image = A picture for the cover (PNG or JPEG).
setting-accent = The colour of headings and lines: "#004B76".
setting-citation = How the report is to be cited.
setting-contact = Whom to ask about the report.
setting-licence = The licence of the report, such as CC BY 4.0.
setting-previous = The results.json of an earlier workshop, to compare with.
setting-panel = A file with the means of many workshops, to draw beside yours.
setting-name_participants = Print the names of those who ticked yes on their sheet: true or false.

## Files that should be sheets

problem-file-unreadable = the file could not be read ({ $reason }). Close it if it is open in another program, check that you may open it and that it has come down from the cloud (OneDrive, iCloud), and try again.
problem-file-changed = the file changed while it was being read. Wait until it is saved or synchronised, then try again.
problem-file-empty = the file is empty (0 bytes), so it is not an Excel file. Ask for it again; what was sent did not arrive.
problem-file-not-workbook = { $kind ->
    [picture] this is not an Excel file but a picture. Type the answers that it shows into the collector, or ask for the sheet as it was saved in Excel or LibreOffice (.xlsx or .ods).
    [pdf] this is not an Excel file but a PDF. Type the answers that it shows into the collector, or ask for the sheet as it was saved in Excel or LibreOffice (.xlsx or .ods).
    [document] this is not an Excel file but a document of another program, such as Word or Pages. Type the answers in it into the collector, or ask for the sheet as it was saved in Excel or LibreOffice (.xlsx or .ods).
    [archive] this is not an Excel file but an archive with packed files in it, such as .zip or .rar; none of them was read. Unpack it, and put the files that were in it into the folder of the sheets.
    [numbers] this is not an Excel file but a file of Numbers. Open it in Numbers, choose File > Export To > Excel, and use the .xlsx that this makes.
    [link] this is not an Excel file but only a link to something on the web. Open it, download the sheet from there (in Google Sheets: File > Download > Microsoft Excel), and use the .xlsx that this makes.
    [cloud] this is not an Excel file but only its place: the file itself is still in iCloud. Download it by clicking it in the Finder, wait until it is there, and try again.
    [mail] this is not an Excel file but an e-mail. Open it, and save the sheet that is attached to it into the folder of the sheets.
    [web] this is not an Excel file but a web page with a table in it, whatever its name says. Open it in Excel or LibreOffice, check the answers and save it as .xlsx.
   *[other] this is not an Excel file, whatever its name says. Ask for the sheet as it was saved in Excel or LibreOffice (.xlsx or .ods).
}
problem-file-other-format = { $kind ->
    [old] this is a spreadsheet in an old format, such as Excel 95, Works or Lotus, which is not read. Open it in Excel or LibreOffice and save it as .xlsx.
    [xml] this is a spreadsheet saved as XML, which is not read. Open it in Excel or LibreOffice and save it as .xlsx.
   *[other] this is a spreadsheet in a format which is not read. Open it in Excel or LibreOffice and save it as .xlsx.
}
problem-file-truncated = this is not a whole Excel file: its end is missing, as when a download or a copy was interrupted. Ask for the file again.
problem-file-damaged = { $part ->
    [none] the Excel file is damaged, so nothing in it can be trusted. Ask for the file again, or open it in Excel, let it repair the file, check the answers and save it under a new name.
   *[other] the Excel file is damaged (in ‘{ $part }’), so nothing in it can be trusted. Ask for the file again, or open it in Excel, let it repair the file, check the answers and save it under a new name.
}
problem-file-ambiguous = the file is written in a way that can be read in two ways (in ‘{ $part }’). Open it in Excel or LibreOffice, check the answers and save it under a new name.
problem-file-unverified = some cells of this file are written in a form that cannot be verified, so nothing in it was read. Open it in Excel or LibreOffice, check the answers and save it as .xlsx.
problem-file-unsafe = the file contains a document type or entities (in ‘{ $part }’), which no spreadsheet program writes and which can be used to attack a computer. Do not open it; ask who sent it for a new one.
problem-file-password = the file is protected by a password. Open it with its password and save it without.
problem-file-too-large = { $what ->
    [bytes] the file has { $megabytes } megabytes, more than any sheet; most of it must be pictures. Delete the pictures or let Excel compress them (Picture Format > Compress Pictures), and save it again.
   *[other] the file holds far more than any scoring sheet. Copy the answers into a new blank sheet.
}
problem-file-macros = macros in this file, if it has any, were ignored, and the answers were read. Save it as .xlsx to be rid of this message.
problem-file-more-problems = { $count ->
    [one] one more problem in this file is not listed. Copy the answers into a new blank sheet.
   *[other] { $count } more problems in this file are not listed. Copy the answers into a new blank sheet.
}
problem-cell-too-far = there is something in a cell far away from the table, so the sheet was set aside. Delete that row and column, save, and try again.
problem-cell-too-long = a cell holds more than { $most } characters, which no spreadsheet program allows, so the sheet was set aside. Copy the answers into a new blank sheet.

## Sheets as a whole

problem-file-no-sheet = { $kind ->
    [plenary] this is the workbook of the plenary, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’, into the folder of the workshop.
    [module] this is the workbook of a framework, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’, into the folder of the workshop.
    [plan] this is the workbook of ideas and measures, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’, into the folder of the workshop.
    [comments] this is the list of comments to choose from, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’, into the folder of the workshop.
    [roster] this is the list of people that session.toml names, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’, and correct its path in session.toml.
   *[results] this is a workbook of results that c21lab wrote, not a scoring sheet, so it was not read as one. Move it out of ‘sheets’.
}
problem-sheets-disagree = { $what ->
    [framework] the sheets were made for different frameworks ({ $counts }). Say which one counts, with --framework or in session.toml.
   *[module] the sheets were made for different modules ({ $counts }). Say which one counts, with --module or in session.toml.
}
problem-sheet-not-ours = the workbook opens, but it is not a scoring sheet: there is no column of ids and no column of scores. Ask for the sheet that was filled in, or move this file elsewhere.
problem-sheet-is-results = this is a workbook of results that c21lab wrote, not a scoring sheet, so it was set aside. Move it out of the folder of the sheets.
problem-sheet-without-headings = neither the headings of the table nor its hidden keys are left, so nothing says which column holds the answers, and the sheet was set aside. Put the row of headings back above the answers, as in a blank sheet, or copy the answers into a new blank sheet.
problem-sheet-no-items = none of the ids in this sheet belongs to the framework ‘{ $wanted }’, so it was set aside. If it was made for another one, name that with --framework or in session.toml; else copy the answers into a new blank sheet.
problem-sheet-other-framework = this sheet was made for the framework ‘{ $found }’, not for ‘{ $wanted }’, so it was set aside. Score it as a workshop of its own.
problem-sheet-other-module = this sheet was made for the module ‘{ $found }’, not for ‘{ $wanted }’, so it was set aside. Score it as a workshop of its own, or ask for the sheet of the right module.
problem-sheet-other-version = this sheet was made for version { $found } of the framework, and version { $wanted } does not say how to read it, so it was set aside. Score it with version { $found }, or copy the answers into a new blank sheet.
problem-sheet-earlier-version = { $count ->
    [one] this sheet was made for version { $found } of the framework. It was read as version { $wanted }, with the ids that were renamed since. Check that the fields and actions still mean the same.
   *[other] { $count } sheets were made for version { $found } of the framework ({ $files }). They were read as version { $wanted }, with the ids that were renamed since. Check that the fields and actions still mean the same.
}
problem-sheet-other-wording = { $count ->
    [one] this sheet has the number of version { $wanted }, but another wording of it. It was read by its ids. Check that the fields and actions mean the same, and give a reworded framework a new version.
   *[other] { $count } sheets have the number of version { $wanted }, but another wording of it ({ $files }). They were read by their ids. Check that the fields and actions mean the same, and give a reworded framework a new version.
}
problem-sheet-without-identity = the sheet does not say which framework it was made for (its hidden tab is gone, or it is a .csv). Its ids fit ‘{ $wanted }’, so it was read as that. Check that this is right.
problem-sheet-empty = the sheet is empty: nothing was answered. If it was left blank by mistake, ask for the filled one; otherwise move it elsewhere.
problem-sheet-only-comments = the sheet has comments but no answer, so it counts as an empty sheet. Ask for the scores if they were meant to be there.
problem-sheet-same-bytes = the file is an exact copy of ‘{ $other }’. That one was counted, this one was not. Delete one of the two.
problem-sheet-same-person = { $later ->
    [unknown] ‘{ $name }’ filled in this sheet and also ‘{ $other }’, for the same group. Which of them is the later one cannot be told, so the other one was counted and this one was not. Delete the one that is out of date, or tell the names apart if they are two people.
   *[other] ‘{ $name }’ filled in this sheet and also ‘{ $other }’, for the same group. The other one was saved later and was counted, this one was not. Delete the one that is out of date, or tell the names apart if they are two people.
}
problem-sheet-same-answers = { $answered ->
    [one] the one answer is the same as in ‘{ $other }’. Both sheets were counted. If it is the same sheet, delete one.
    [2] both answers are the same as in ‘{ $other }’. Both sheets were counted. If it is the same sheet, delete one.
   *[other] all { $answered } answers are the same as in ‘{ $other }’. Both sheets were counted. If it is the same sheet, delete one.
}
problem-sheet-same-number = { $later ->
    [unknown] this sheet has the same number as ‘{ $other }’ ({ $numbers }), and the same answers wherever both have one, so they are one person’s. Which of them is the later one cannot be told, so the other one was counted and this one was not. Delete the one that is out of date.
   *[other] this sheet has the same number as ‘{ $other }’ ({ $numbers }), and the same answers wherever both have one, so they are one person’s. The other one was saved later and was counted, this one was not. Delete the one that is out of date.
}
problem-sheet-number-twice = { $count ->
    [one] this sheet has the same number as ‘{ $other }’ ({ $numbers }), but other answers. Both were counted, which makes { $people } people. If they are one person’s, move the one that is out of date out of the folder of the sheets: that makes { $otherwise }.
   *[other] { $count } ballots have the same numbers as ballots in ‘{ $other }’ ({ $numbers }), but other answers. All were counted, which makes { $people } people. If the same ballots were typed in twice, move one of the two files out of the folder of the sheets: without these ballots, that makes { $otherwise }.
}
problem-sheet-likely-copy = { $counted ->
    [both] all but a few of the { $answered } answers are also in ‘{ $other }’. The two have names or numbers of their own, so both were counted, which makes { $people } people. If this one is a copy, move it out of the folder of the sheets: that makes { $otherwise }.
   *[other] all but a few of the { $answered } answers are also in ‘{ $other }’, so this is probably an earlier copy of it. The other one was counted, this one was not, which makes { $people } people. If it is a copy, move it out of the folder of the sheets. If two people filled them in, write a name of its own into each: that makes { $otherwise }.
}
problem-sheet-heavy = this sheet speaks for { $found } of { $people } people, more than a quarter of the people. If the number is a slip, correct it in the sheet: with 1, that makes { $otherwise }. If these people also filled in sheets of their own, write tables = "round" below [session] in session.toml.

## Cells of sheets

problem-answer-not-a-score = ‘{ $found }’ is not a score from { $low } to { $high }. Type a whole number from { $low } to { $high }, ? if you don’t know, or leave it empty.
problem-answer-several = ‘{ $found }’ is not a score from { $low } to { $high } but more than one number. Type the one whole number from { $low } to { $high } that comes closest, ? if you don’t know, or leave it empty.
problem-answer-date = ‘{ $found }’ is not a score from { $low } to { $high } but a date or a time; the program may have made it out of what was typed, such as 5-6. Format the cell as a number, then type a whole number from { $low } to { $high }, ? if you don’t know, or leave it empty.
problem-answer-error = ‘{ $found }’ is not a score from { $low } to { $high } but the error of a formula. Type the number.
problem-answer-picture = the cell holds a picture or another object, not a score from { $low } to { $high }. Type the number.
problem-answer-uncalculated = the cell holds a formula that was never calculated, not a score from { $low } to { $high }. Type the number.
problem-answer-twice = ‘{ $found }’ is a second, different answer to { $id }: ‘{ $other }’ is in tab ‘{ $tab }’, cell { $cell }. Neither was counted. Delete the wrong one.
problem-answer-merged = ‘{ $found }’ is in a cell merged over { $rows } rows; it was counted for the first of them only. Unmerge the cell and type an answer into each row.
problem-answer-merged-papers = ‘{ $found }’ is in a cell merged over the columns of { $papers } ballots; it was counted for the first of them only. Unmerge the cell and type an answer into each column.
problem-answer-beside = ‘{ $found }’ is in the row of { $id }, but its score, in { $cell }, is empty. If it is the score, type it into { $cell }.
problem-answer-on-title = ‘{ $found }’ is beside { $id }, which is a heading and not asked for. It was not counted. Move it to the row it was meant for.
problem-row-unknown = { $nearest ->
    [none] ‘{ $id }’ in this row is not recognised, so ‘{ $found }’ was not counted. If it is not part of the sheet, delete it; if it was meant for another row, type it there.
   *[other] ‘{ $id }’ in this row is not recognised, so ‘{ $found }’ was not counted. Should it be { $nearest }? Then type { $nearest } in its place.
}
problem-row-without-id = { $nearest ->
    [none] ‘{ $found }’ is in a row without an id, so it was not counted. If it is not part of the sheet, delete it; if it was meant for another row, type it there.
   *[other] ‘{ $found }’ is in a row without an id, so it was not counted. Should it be the row of { $nearest }? Then type { $nearest } at its beginning.
}
problem-row-withdrawn = { $count ->
    [one] { $items ->
        [one] the answer to { $id } was not counted: version { $wanted } of the framework has withdrawn this item. The command c21lab framework show prints what it asked. Nothing needs to be done.
       *[other] the answers to { $items } items were not counted: version { $wanted } of the framework has withdrawn { $id }. The command c21lab framework show prints what they asked. Nothing needs to be done.
    }
   *[other] { $items ->
        [one] the answers of { $count } sheets ({ $files }) to { $id } were not counted: version { $wanted } of the framework has withdrawn this item. The command c21lab framework show prints what it asked. Nothing needs to be done.
       *[other] the answers of { $count } sheets ({ $files }) to { $items } items were not counted: version { $wanted } of the framework has withdrawn { $id }. The command c21lab framework show prints what they asked. Nothing needs to be done.
    }
}
problem-row-not-in-version = { $count ->
    [one] { $items ->
        [one] the answer to { $id } was not counted: version { $wanted } of the framework has no such item and does not say what became of it. If it was renamed, its new id belongs on the tab Earlier of the framework’s workbook; if it was dropped, on the tab Withdrawn.
       *[other] the answers to { $items } items were not counted: version { $wanted } of the framework does not have { $id } and does not say what became of them. Those that were renamed belong on the tab Earlier of the framework’s workbook, with their new ids; those that were dropped, on the tab Withdrawn.
    }
   *[other] { $items ->
        [one] the answers of { $count } sheets ({ $files }) to { $id } were not counted: version { $wanted } of the framework has no such item and does not say what became of it. If it was renamed, its new id belongs on the tab Earlier of the framework’s workbook; if it was dropped, on the tab Withdrawn.
       *[other] the answers of { $count } sheets ({ $files }) to { $items } items were not counted: version { $wanted } of the framework does not have { $id } and does not say what became of them. Those that were renamed belong on the tab Earlier of the framework’s workbook, with their new ids; those that were dropped, on the tab Withdrawn.
    }
}
problem-rows-other-module = { $count ->
    [one] one answer in this tab belongs to the module ‘{ $module }’, so it was not counted. Score that module as a workshop of its own.
   *[other] { $count } answers in this tab belong to the module ‘{ $module }’, so they were not counted. Score that module as a workshop of its own.
}
problem-items-missing = { $count ->
    [one] one row is missing from the sheet ({ $ids }). It counts as not answered. Put it back if it was to be answered.
   *[other] { $count } rows are missing from the sheet ({ $ids }). They count as not answered. Put them back if they were to be answered.
}
problem-items-new = { $many ->
    [one] { $count ->
        [one] version { $found } of the framework did not ask for { $ids }, which is in version { $wanted }. It counts as not answered; nothing needs to be done.
       *[other] { $count } sheets of version { $found } ({ $files }) do not ask for { $ids }, which is in version { $wanted }. It counts as not answered; nothing needs to be done.
    }
   *[other] { $count ->
        [one] version { $found } of the framework did not ask for { $many } items of version { $wanted } ({ $ids }). They count as not answered; nothing needs to be done.
       *[other] { $count } sheets of version { $found } ({ $files }) do not ask for { $many } items of version { $wanted } ({ $ids }). They count as not answered; nothing needs to be done.
    }
}
problem-tab-without-headings = { $count ->
    [one] this tab has the row of { $ids }, but no headings, so it was not read. Copy the row of headings above it from the tab it was taken from, or put the row back there.
   *[other] this tab has { $count } rows of the sheet ({ $ids }), but no headings, so it was not read. Copy the row of headings above them from the tab they were taken from, or put the rows back there.
}
problem-paper-twice = a second column has the id { $paper }. Both were counted, this one as { $counted }. Give it an id of its own, or delete it if it is a copy.
problem-paper-stray = { $count ->
    [one] there is only one answer in the column of { $paper } ({ $cells }), and nothing else, so the column was not counted. If it is a ballot, type the number of people, 1, at its head; if the answer slipped in there, delete it.
   *[other] there are only { $count } answers in the column of { $paper } ({ $cells }), and nothing else, so the column was not counted. If it is a ballot, type the number of people, 1, at its head; if the answers slipped in there, delete them.
}
problem-paper-without-id = there are answers in this column, but no ballot’s id at its head, so they were not counted. Type an id there, such as P41, or delete the column if it is not a ballot.
problem-scores-missing = no column of scores was found in this tab, so its answers were not read. Put the heading of the scores back, or copy the answers into a new blank sheet.
problem-comment-picture = there is a picture in the place of a comment. It was not read: look at it in the sheet.
problem-comment-is-score = ‘{ $found }’ is where the comment on { $id } belongs, and looks like a score; it was neither counted nor quoted. If it is the score, type it into the column of scores; otherwise write it out in words.
problem-notes-on-cells = { $count ->
    [one] a note is attached to a cell ({ $cells }). Notes are not read: look whether it holds an answer or a comment, and type that into its cell.
   *[other] notes are attached to { $count } cells ({ $cells }). Notes are not read: look whether they hold answers or comments, and type these into their cells.
}
problem-answers-unseen = { $count ->
    [one] an answer is where nobody sees it on screen ({ $cells }): in a hidden tab, row or column, or under a merged cell. It was counted. Show what is hidden, and delete the answer if it was not meant to be there.
   *[other] { $count } answers are where nobody sees them on screen ({ $cells }): in a hidden tab, row or column, or under merged cells. They were counted. Show what is hidden, and delete the answers if they were not meant to be there.
}
problem-comment-lost = { $found ->
    [none] a comment cannot be read: in its place is a formula that was never calculated. Type the comment again, with an apostrophe (') in front.
   *[other] a comment became the error of a formula (‘{ $found }’) because it begins with a sign such as =. Type it again, with an apostrophe (') in front.
}
problem-form-missing = no place for the group and the number of people was found, so the sheet counts for one person without a group. If it speaks for others, put its first tab back or type the answers into a new blank sheet.
problem-form-group-unknown = { $nearest ->
    [none] ‘{ $found }’ is not one of the groups of this workshop, so the sheet counts without a group. Choose one of these: { $known }.
   *[other] ‘{ $found }’ is not one of the groups of this workshop, so the sheet counts without a group. Should it be ‘{ $nearest }’? Choose one of these: { $known }.
}
problem-form-people-wrong = ‘{ $found }’ is not a number of people from 1 to { $most }, so the sheet counts for one person. Type a whole number.
problem-form-print-name-unclear = ‘{ $found }’ is neither yes nor no, so the name will not be printed. Type yes or no.

## People of a workshop, from a table

problem-numbers-not-readable = this file says which numbers sheets and ballots have, and it cannot be read, so nothing was made: a number could be given twice. Put the file back from a copy. If there is none, delete it, and throw away all blank sheets and ballots that have not been handed out.
problem-roster-not-readable = the list cannot be read ({ $reason }). Save it as CSV and try again.
problem-roster-not-a-list = this file cannot be read as a list of people. Save it as an Excel workbook (.xlsx) without a password, or as .csv, and try again.
problem-roster-headings-missing = the first line holds ‘{ $found }’, but no heading ‘{ $wanted }’. The first line names the columns: { $known }.
problem-roster-column-misspelt = ‘{ $found }’ is not a known heading, so its column was not read. Should it be ‘{ $nearest }’?
problem-roster-same-person = ‘{ $name }’ is in line { $line } too, with the same group. Two sheets were made; once both are filled in, they count as one person who answered twice. Tell the two names apart, or delete one line.
problem-roster-empty = there is nobody in the list. Write one person per line below the headings.
problem-roster-too-many-cells = this line has { $found } cells under { $wanted } headings. Put a name that holds a separator in quotation marks.
problem-roster-group-unknown = ‘{ $found }’ is not one of the groups. Use one of: { $known }, or leave it empty.
problem-roster-language-unknown = ‘{ $found }’ is not a language of this framework. Use one of: { $known }, or leave it empty.

## Online forms: what comes back

export-system = { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] another system
}
console-import-file = { $file }: { $system }, { $answers ->
    [one] one person answered
   *[other] { $answers } people answered
}
console-import-column = ‘{ $header }’ → { $target }
console-import-comment = what was said about { $id }
console-import-once = { $kind ->
    [number] the number on the invitation
    [consent] consent
    [group] the group
    [people] the number of people
   *[name] the name
}
console-import-personal = Left out, because they tell who somebody is, from where and when: { $headers }
console-import-technical = Left out, because only the system needs them: { $headers }
console-import-unknown = Not read, because they name no question of this framework: { $headers }
console-imported = { $file } now holds { $columns ->
    [one] one column
   *[other] { $columns } columns
}: { $new ->
    [0] nobody new
    [one] one person new
   *[other] { $new } people new
}, { $known ->
    [0] nobody who was there before
    [one] one who was there before
   *[other] { $known } who were there before
}.
console-import-superseded = The collector as you had corrected it is kept as { $file }.
console-import-moved = { $file } tells who answered, and has been moved out of the workshop’s folder: { $to }
console-import-deleted = { $file } has been deleted.
console-import-inside = { $file } tells who answered, and should not stay in the workshop’s folder. Delete it now? (yes/no)
console-import-next = Look at it in Excel if you like; then run c21lab check.
problem-import-cut-off = the file ends in the middle of an answer, as after a broken download. Nothing of it was read. Download it again.
problem-import-not-answers = no column names a question of ‘{ $wanted }’. The columns found are: { $found }. Take the export of answers of a form that c21lab form made, with the codes or the labels of its questions as headings; or name its framework and module with --framework and --module.
problem-import-other-module = these are answers to the module ‘{ $found }’, not to ‘{ $wanted }’. Import them into a workshop of their own, or name the module with --module.
problem-import-is-summary = this is a summary, with the questions below one another, and not the answers of each person. Download the answers one by one: a row per person, a column per question.
problem-import-no-respondent = no column says whose each row is, so people who answered twice could not be told. Export again with the system’s own columns (KEY, _uuid, id or Timestamp); they are used to compare, and are not kept.
problem-import-empty = nobody has answered yet: there are headings, but no row below them.
problem-import-row-cells = this row does not have { $wanted } cells as the headings do, so it was set aside. Export again, and do not edit the file in a text editor.
problem-import-row-of-nobody = this row does not say whose it is, so it was set aside. Export again with the system’s own columns.
problem-import-not-submitted = this person has not sent the form off, so these answers were set aside. Import again when they have.
problem-import-no-consent = this person did not agree that the answers are used, so they were set aside.
problem-import-columns-twice = two columns ask the same question, and the answers differ: ‘{ $other }’ and ‘{ $found }’. Both are in the collector: keep the right one.
problem-import-group-unknown = ‘{ $found }’ is not one of the workshop’s groups. It is in the collector as it was given: choose one of: { $known }.
problem-import-number-unclear = there is no number here, so nothing was taken over from this cell. Type the number on the invitation into the collector if you know it.
problem-import-same-respondent = the same person answered in { $file } too (row of cell { $cell }), but differently. The last answer counts, which is this one.
problem-import-number-twice = { $other } and { $respondent } both answered with the number { $number }. Both count. If it was one person, delete the column that is wrong; it will not come back.
problem-import-kept = you had corrected { $question } of { $respondent } to ‘{ $found }’, and it was kept; the form says ‘{ $other }’. To take that, type it there.
problem-import-removed = you had deleted the column of this person from { $file }, so it was not added again. To have it back, move { $file } out of the workshop’s folder and import again.
problem-import-other-computer = this collector was made on another computer or by another user, so nobody here can tell who is in it already. Import there; or move this file out of the workshop’s folder and import again, without what was corrected in it.
problem-import-questions-missing = { $count ->
    [one] one question has no column, and counts as not answered: { $ids }. If it was in the form, export again with the codes of the questions.
   *[other] { $count } questions have no column, and count as not answered: { $ids }. If they were in the form, export again with the codes of the questions.
}
problem-file-is-export = this is an export of answers from { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] another system
}, which tells who answered, and not a sheet: it was not counted. Run c21lab import on it with --session and --move: the answers become a collector, and the file leaves the workshop’s folder.

## comments.xlsx

comments-tab = Comments
comments-title = Comments: what may be quoted?
comments-how = Choose ‘yes’ in the last column beside each comment that may be printed in the report, the results workbook and the list for those who revise the framework. All others stay here. Read each for names and for what only one person can know. Then run c21lab score again: your marks are kept. A comment is quoted as it was written, or not at all.
comments-col-item = item
comments-col-comment = comment
comments-col-quote = quote

## The private folder

results-private-readme =
    PRIVATE: FOR THE TEAM THAT RUNS THE WORKSHOP

    Please do not pass this folder on. It holds what each person answered and wrote, the names of their files, and exact means from which individual answers could be worked out. What may be shared is in the folder ‘results’ beside it.

    Delete this folder, the filled sheets and comments.xlsx when the report is finished. That is what the sheets promise to those who filled them in. The command ‘c21lab close’ with the folder of the workshop lists all of it and, after a yes, deletes it.

    ratings.csv: every answer to every item. Where a text began like a formula, an apostrophe was put in front, so that a spreadsheet program leaves it alone.
    problems.csv: everything that could not be used, with its file, tab and cell.
    details.json: the results with exact means, for checking.
    reveal.json: which sheets counted when the means were first seen, the results as they were shared then, and the answers behind the version that was shown last.
    superseded: reports that you edited before a newer one was made, and results that are no longer made. Nobody should receive these beside newer ones: from two versions over nearly the same people, individual answers can be worked out.
    manifest.json: hashes of what c21lab wrote and of the sheets behind it, no answers. With it c21lab never overwrites a report you have edited, and warns you where two versions together would give people away. With it, what you write into a report is found again and goes into the next one. ‘c21lab close’ keeps it: delete it only when no report will be made any more.

## Problems of frameworks: what the linter finds

problem-framework-id-no-letter = the id ‘{ $id }’ has no letter, so a spreadsheet would turn it into a number or a date. Put a letter in front, for example ‘D{ $id }’.
problem-framework-id-wrong = ‘{ $id }’ cannot be an id. An id has up to 40 letters without accents, digits, dots, hyphens and underscores, without spaces, and is none of the words none and other_groups.
problem-framework-id-excel = a spreadsheet takes the id ‘{ $id }’ for a date or a number when somebody types it. Choose another one, for example with a second letter in front.
problem-framework-id-twice = the id ‘{ $id }’ is already taken ({ $first }). Each domain, field and action needs an id of its own; capitals make no difference.
problem-framework-id-capitals = ‘{ $id }’ differs in its capitals from its neighbours, such as ‘{ $sibling }’. If that is a slip, write it as they are written; capitals make no difference to a sheet.
problem-framework-id-device = ‘{ $id }’ cannot be the id of a framework: Windows keeps that name for itself. Choose another one.
problem-framework-earlier-own = version { $version } is the framework’s own version, not an earlier one. Name the version whose sheets have the old ids, or give this framework a new version.
problem-framework-earlier-used = ‘{ $id }’ became ‘{ $new }’, but the framework still has an item ‘{ $id }’. An id is never used again: give that item a new id, or delete this row.
problem-framework-earlier-shared = ‘{ $old }’ and ‘{ $first }’ of version { $version } would both become ‘{ $id }’, and the two answers of a sheet cannot be one. Keep the row that fits, and list the other id under Withdrawn.
problem-framework-earlier-level = ‘{ $old }’ of version { $version } is one of the { $level ->
    [domains] domains
    [fields] fields
   *[actions] actions
}, but ‘{ $id }’ one of the { $other ->
    [domains] domains
    [fields] fields
   *[actions] actions
}. An item can only become one of its own level: correct the row.
problem-framework-no-groups = there is no group, so participants cannot say for whom they speak, and the report compares none. Add groups, or leave it so on purpose.
problem-framework-id-alike = ‘{ $id }’ and { $first } differ only in punctuation such as dots. Online forms allow only letters and digits and could not tell them apart: change one of the two.
problem-framework-id-withdrawn = the id ‘{ $id }’ was withdrawn, and an id is never used again: old sheets still carry it. Choose a new one.
problem-framework-id-unknown = ‘{ $id }’ is not an id of this framework. Correct it, or delete this entry.
problem-framework-nothing-in = { $what ->
    [languages] there is no language. Name at least one in ‘languages’.
    [domains] there is no domain. Add at least one, with a field in it.
    [modules] there is no module. Add at least one that says what is rated: fields or actions.
   *[other] the domain ‘{ $what }’ has no field. Give it one, or delete it.
}
problem-framework-language-wrong = { $meant ->
    [none] ‘{ $language }’ is not the code of a language. Write two or three small letters, for example en, fr or ca, with a region if it is needed: pt-BR.
   *[other] ‘{ $language }’ is not the code of a language. Write ‘{ $meant }’.
}
problem-framework-scale-wrong = a scale from { $low } to { $high } cannot be used. Both ends are whole numbers from 0 to { $most }, and the lowest score comes first.
problem-framework-stage-count = the scale has { $count ->
    [0] no stages
    [one] one stage
   *[other] { $count } stages
}. It needs from { $least } to { $most }.
problem-framework-stage-backwards = the stage ‘{ $id }’ goes from { $low } to { $high }, which is backwards. Write the smaller number in ‘low’.
problem-framework-stage-gap = between the stages ‘{ $before }’ and ‘{ $id }’ there are scores that belong to neither: ‘{ $id }’ begins at { $low }. Let it begin at { $wanted }.
problem-framework-stage-overlap = the stages ‘{ $before }’ and ‘{ $id }’ overlap: ‘{ $id }’ begins at { $low }. Let it begin at { $wanted }; the lowest stage comes first.
problem-framework-stage-end = the stages must cover the whole scale, but { $column ->
    [low] the first, ‘{ $id }’, begins at { $found }. Let it begin at { $wanted }, the lowest score, or change ‘scale_low’.
   *[high] the last, ‘{ $id }’, ends at { $found }. Let it end at { $wanted }, the highest score, or change ‘scale_high’.
}
problem-framework-module-empty = the module ‘{ $module }’ rates actions, but no field has any. Add actions, or let the module rate fields.
problem-framework-field-empty = the field ‘{ $id }’ has no actions, so the module ‘{ $module }’ never gives it a score. Add actions, or leave it so on purpose.
problem-framework-words-missing = ‘{ $column }’ of { $id } is missing in { $language }. Write it, or take { $language } out of ‘languages’ until it is complete.
problem-framework-words-partly = ‘{ $column }’ of { $id } is empty in { $language }, but another language has it. Translate it.
problem-framework-words-same = ‘{ $column }’ of { $id } reads the same in { $language } as in { $other }: ‘{ $found }’. Translate it.
problem-framework-words-unwritten = ‘{ $column }’ of { $id } is still to be written in { $language }: ‘{ $found }’. Replace it with your own words.
problem-framework-words-placeholder = ‘{ $column }’ of { $id } does not have the same words in braces in { $language } as in { $other }. There it has: { $wanted }. Use the same ones.
problem-framework-words-formula = ‘{ $column }’ of { $id } in { $language } looks like a formula or its error: ‘{ $found }’. Write the text itself.
problem-framework-words-control = ‘{ $column }’ of { $id } in { $language } has an invisible control character: ‘{ $found }’. Type the text again instead of pasting it.
problem-framework-words-signs = ‘{ $column }’ of { $id } in { $language } holds nothing but punctuation or symbols: ‘{ $found }’. Write the text, or leave the cell empty until it is translated.
problem-framework-words-markup = ‘{ $column }’ of { $id } in { $language } has a piece of a web page in it: ‘{ $found }’. Paste the text without its format.
problem-framework-words-long = ‘{ $column }’ of { $id } in { $language } has { $length } characters, and more than { $limit } are hard to read on a sheet: ‘{ $found }’. Shorten it.
problem-framework-words-lines = ‘{ $column }’ of { $id } in { $language } has a line break, but a label is one line: ‘{ $found }’. Write it in one line.
problem-framework-label-long = ‘{ $column }’ of { $id } in { $language } has { $length } characters, and charts and tabs have room for { $limit }: ‘{ $found }’. Shorten it.
problem-framework-label-twice = ‘{ $column }’ of { $id } in { $language } is the same as that of { $first }: ‘{ $found }’. A reader could not tell the two apart: change one.

## Problems of the authoring workbook

problem-book-not-readable = the workbook has no tab of a framework. Start from one that ‘c21lab framework export’ or ‘c21lab framework new’ made.
problem-book-tab-missing = the tab ‘{ $wanted }’ is missing. Put it back: copy it from a fresh export.
problem-book-tab-misspelt = the tab ‘{ $found }’ is not known; probably it is ‘{ $wanted }’. Rename it to ‘{ $wanted }’.
problem-book-tab-unknown = this tab is not part of a framework and was not read. If its content matters, move it to one of: { $known }.
problem-book-tab-twice = this is a second tab ‘{ $wanted }’. Move its rows to the first one, and delete it.
problem-book-headings-missing = the row of headings was not found. It must hold at least: { $wanted }. Copy it from a fresh export.
problem-book-column-missing = the column ‘{ $wanted }’ is missing. Put it back, with that heading.
problem-book-column-misspelt = the heading ‘{ $found }’ is not known; probably it is ‘{ $wanted }’. Write ‘{ $wanted }’.
problem-book-column-unknown = the column ‘{ $found }’ is not part of a framework and was not read. Call it ‘note’ if it is for yourselves.
problem-book-column-twice = the heading ‘{ $found }’ is here a second time; the first is in { $first }. Move the texts into one column, and delete the other.
problem-book-column-language = the column ‘{ $found }’ was not read, since { $language } is not among the ‘languages’ of the tab About. Add it there when the translation is complete.
problem-book-row-missing = the row ‘{ $wanted }’ is missing. Put it back: ‘{ $wanted }’ in the column ‘key’, and what it says beside it.
problem-book-row-misspelt = ‘{ $found }’ is not known in the column ‘key’; probably it is ‘{ $wanted }’. Write ‘{ $wanted }’.
problem-book-row-unknown = ‘{ $found }’ is not known in the column ‘key’. Delete the row; known are: { $known }.
problem-book-row-twice = ‘{ $found }’ is here a second time; the first is in { $first }. Each may appear once: change or delete one of the two.
problem-book-cell-outside = ‘{ $found }’ is in no column of the table and was not read. Put a heading above it, or delete it.
problem-book-cell-empty = ‘{ $column }’ is empty. { $column ->
    [id] Give the row an id, or delete the whole row.
    [domain] Name the domain that the field belongs to.
    [field] Name the field that the action belongs to.
   *[other] Fill it in.
}
problem-book-cell-formula = this cell holds a formula. Copy it and paste it back as a value, so that the cell holds the text itself.
problem-book-cell-error = this cell shows the error { $found }. Write the text itself.
problem-book-cell-merged = the cells { $range } are merged, so it is not clear to which row or column the text belongs. Unmerge them and fill in each one.
problem-book-cell-not-text = ‘{ $found }’ is a number here, not a text, and a spreadsheet may have changed it. { $column ->
    [id] An id needs a letter: write for example ‘D{ $found }’.
    [version] Format the cell as text and type the version again, with all its digits.
   *[other] Format the cell as text and type it again.
}
problem-book-cell-truth = ‘{ $found }’ is a truth value to the spreadsheet, not a text. Format the cell as text and type it again.
problem-book-cell-date = this cell holds the date { $found }: the spreadsheet made one out of what was typed. Format the cell as text and type it again.
problem-book-cell-not-whole = ‘{ $found }’ is not a whole number. Write one, for example 0 or 9.
problem-book-cell-choice = ‘{ $found }’ does not fit here. Choose one of: { $choices }.
problem-book-parent-unknown = ‘{ $found }’ { $more ->
    [0] is not
    [one] (here and in one more row) is not
   *[other] (here and in { $more } more rows) is not
} among the ids of the tab { $tab }. { $nearest ->
    [none] Choose one of these, or add the row there: { $known }.
   *[other] Did you mean ‘{ $nearest }’? Otherwise add the row there.
}

## The authoring workbook

framework-guide-tab = Start here
framework-guide-eyebrow = The workbook of a framework
framework-guide-version = { $id }, version { $version }. { $status ->
    [working] Status: working (c21lab’s own wording, not the official text).
    [draft] Status: draft (not an official text).
    [retired] Status: retired (no longer in use).
   *[official] Status: official.
}
framework-guide-how = How to work in it
framework-guide-edit-lead = Write
framework-guide-edit = Change any text in the tabs below. The row of small print above each heading says what belongs in the column. Leave the headings and the names of the tabs as they are; columns may be moved, widened or hidden.
framework-guide-ids-lead = Ids
framework-guide-ids = Each domain, field and action has a short id with a letter in it, such as A1, A1.2 or A1.2c. Sheets are read by these ids: never give one to something else later. A text can be reworded under its id.
framework-guide-rows-lead = Rows
framework-guide-rows = Add, move and delete rows as you like: their order is the order on the sheets and in the report. A field says in ‘domain’ where it belongs, an action says it in ‘field’.
framework-guide-translate-lead = Translate
framework-guide-translate = Each text has a column per language: title::en, title::fr … For a new language, add columns with its code (title::ca, question::ca …) and, once it is complete, the code to ‘languages’ in the tab About. Texts still missing have a yellow cell.
framework-guide-withdraw-lead = Withdraw
framework-guide-withdraw = When a published version had an id that you now delete, list it in the tab Withdrawn. When an id lives on under another one, say so in the tab Earlier, and sheets of that version can still be read.
framework-guide-import-lead = Hand in
framework-guide-import = Save, then run: c21lab framework import, followed by the name of this file. Everything that does not fit is listed at once, with tab and cell; nothing is changed before all of it is right.
framework-guide-tabs = What is in the tabs
framework-guide-rows-now = rows now
framework-guide-tab-about = Name, version, status, languages, the ends of the scale, title and source.
framework-guide-tab-scale = The stages of the scale, lowest first, and what each looks like.
framework-guide-tab-modules = What can be rated: a module rates either the fields or the actions.
framework-guide-tab-groups = The groups of people that a sheet can speak for.
framework-guide-tab-domains = The domains, in order.
framework-guide-tab-fields = The fields of each domain, with the guiding question that people answer.
framework-guide-tab-actions = The actions of each field: one sentence about one thing, true here to some degree.
framework-guide-tab-withdrawn = Ids that were in use once and never will be again.
framework-guide-tab-earlier = Older versions whose sheets can still be read, and what became of their ids.
framework-guide-colours = What the colours mean
framework-guide-heading-lead = id
framework-guide-heading = A column that every row has to fill in.
framework-guide-heading-optional-lead = help::en
framework-guide-heading-optional = A column that may stay empty; if one language has the text, the others should have it too.
framework-guide-asked-lead = Yellow
framework-guide-asked = Something is missing here.
framework-guide-wrong-lead = A1
framework-guide-wrong = The same id is in the tab twice.
framework-guide-apart-lead = Grey
framework-guide-apart = Nothing belongs here.

framework-tab-about = About this framework
framework-tab-scale = The stages of the scale, lowest first
framework-tab-modules = Modules: what can be rated
framework-tab-groups = Groups that a sheet can speak for
framework-tab-domains = Domains
framework-tab-fields = Fields
framework-tab-actions = Actions
framework-tab-withdrawn = Withdrawn ids
framework-tab-earlier = Earlier versions

framework-help-about-key = What the row is about. Do not change.
framework-help-about-value = What holds for all languages.
framework-help-about-text = The text in this language: { $language }
framework-help-about-note = What belongs there. This column is not read.
framework-about-id = Short name for files and commands: letters, digits, hyphens.
framework-about-version = A new one for each version that people fill in: 0.1, 0.2, 1.0.
framework-about-status = working, draft, official or retired. Only an official framework appears without a note of its status.
framework-about-licence = Under which terms others may use the text. May stay empty.
framework-about-languages = Codes of the complete languages, with commas between them. The first is used where another is missing.
framework-about-scale-low = The lowest score that can be given.
framework-about-scale-high = The highest score that can be given.
framework-about-title = The name of the framework, as the cover has it.
framework-about-source = Who wrote it, from what, and what it is not. Printed in every report.
framework-help-scale-id = Id of the stage
framework-help-scale-low = First score
framework-help-scale-high = Last score
framework-help-scale-label = One or two words. Language: { $language }
framework-help-scale-description = What things look like at this stage, in one sentence. Language: { $language }
framework-help-modules-id = Id of the module
framework-help-modules-rates = fields or actions
framework-help-modules-title = Name of the module. Language: { $language }
framework-help-groups-id = Id of the group
framework-help-groups-label = As people find it in the list on their sheet. Language: { $language }
framework-help-domains-id = Id, for example A1
framework-help-domains-title = Full title. Language: { $language }
framework-help-domains-short = For tabs and charts, at most 31 characters. Language: { $language }
framework-help-fields-id = Id, for example A1.2
framework-help-fields-domain = Id of its domain
framework-help-fields-title = Printed at the axis of the radar: at most 60 characters. Language: { $language }
framework-help-fields-question = The question that people answer, in plain words. Language: { $language }
framework-help-fields-help = What to think of before answering, in one sentence. Language: { $language }
framework-help-actions-id = Id, for example A1.2c
framework-help-actions-field = Id of its field
framework-help-actions-text = One sentence about one thing, true here to some degree. Language: { $language }
framework-help-withdrawn-id = An id that is no longer used
framework-help-withdrawn-text = What it asked, for naming it; may stay empty. Language: { $language }
framework-help-earlier-version = The older version, for example 0.1
framework-help-earlier-old-id = Its id; empty if none changed
framework-help-earlier-id = The id here that takes its place

framework-refused-title = This does not fit
framework-refused-choice = Choose one of the entries in the list.
framework-refused-parent = Choose an id from the list. If it is missing, add the row to its tab first.
framework-refused-whole = Write a whole number, 0 or more.

## A new framework

framework-new-title = ‹Title of this framework, made from { $title }›
framework-new-source = Made from { $title }, version { $version }. { $source }
framework-blank-title = ‹Title of the framework›
framework-blank-source = ‹Who wrote it, from what, and what it is not›
framework-blank-module-fields = Essentials
framework-blank-module-actions = Extended
framework-blank-stage-low = ‹First stage›
framework-blank-stage-middle = ‹Middle stage›
framework-blank-stage-high = ‹Last stage›
framework-blank-stage-description = ‹What things look like at this stage›
framework-blank-group = ‹Group { $number }›
framework-blank-domain = ‹Title of domain { $number }›
framework-blank-short = ‹Short title { $number }›
framework-blank-field = ‹Title of field { $number }›
framework-blank-question = ‹Question that people answer›
framework-blank-help = ‹What to think of before answering›
framework-blank-action = ‹One sentence about one thing, true here to some degree›

problem-framework-domain-unknown = there is no domain ‘{ $found }’ in { $framework }. It has: { $known }.

## A framework at a glance

framework-show-status = { $status ->
    [working] provisional wording, not the official text
    [draft] draft, not an official text
    [retired] retired, no longer in use
   *[official] official
}
framework-show-head = { $id }, version { $version } ({ $status })
framework-show-hash = Content { $hash }
framework-show-languages = Languages: { $languages }
framework-show-licence = Licence: { $licence }
framework-show-groups = Groups, each with its id:
framework-show-scale = Scale: { $low } to { $high }
framework-show-module-field = { $title } ({ $id }): rates { $count ->
    [one] the one field
   *[other] the { $count } fields
}
framework-show-module-action = { $title } ({ $id }): rates { $count ->
    [one] the one action
   *[other] the { $count } actions
}
framework-show-actions = { $count ->
    [0] no actions
    [one] one action
   *[other] { $count } actions
}
framework-show-withdrawn = Withdrawn: { $ids }
framework-show-earlier = Sheets of these versions can be read: { $versions }

## The plenary

plenary-tab = Plenary
plenary-title = Plenary: what the room agrees on
plenary-how = Write only into the yellow cells. For each field that you discuss, choose ‘agreed’ and give the score, or ‘not agreed’ and give the lowest and the highest score proposed. Then one sentence: because … If a group sees it differently, choose it in the last column: a group, never a name. Fields that you do not discuss stay empty. Save the file under its name beside session.toml and run c21lab score: what is agreed here stands beside the individual scores and never changes them.
plenary-col-id = id
plenary-col-field = field
plenary-col-individual = individual
plenary-col-people = people
plenary-col-flags = flags
plenary-col-status = status
plenary-col-agreed = agreed
plenary-col-from = from
plenary-col-to = to
plenary-col-because = because
plenary-col-dissent = who sees it differently
plenary-status-agreed = agreed
plenary-status-not-agreed = not agreed
plenary-status-not-discussed = not discussed
plenary-flag-split = split opinion
plenary-flag-group-gap = groups differ
plenary-flag-blind-spot = many don’t know
plenary-flag-lowest = among the lowest
plenary-error-score = Choose a whole number from { $low } to { $high }. If the plenary does not agree on one, choose ‘not agreed’ and give both ends.
plenary-error-status = Please choose from the list, or leave the cell empty.
plenary-error-dissent = Please choose a group from the list: no names.

problem-plenary-books-twice = there are several workbooks of the plenary here ({ $found }), and nobody can tell which one counts. All were left as they are, and nothing of the plenary is in the report. Keep the right one and move the others away.
problem-plenary-left = the workbook of the plenary was left exactly as it is, and nothing of it is in the report until it can be read. Correct it as described, or move it away: c21lab plenary then makes a new one, empty.
problem-plenary-without-headings = this workbook has no columns called id, status and agreed. It was left as it is, and nothing of it is in the report. Put the headings back, or move it away: c21lab plenary then makes a new one, empty.
problem-plenary-other-framework = this workbook was made for { $found }, and this workshop rates { $wanted }. Nothing of it is in the report. If the fields are the same ones, run c21lab plenary again: it keeps what was typed, by the ids of the fields.
problem-plenary-score-wrong = ‘{ $found }’ is not a score from { $low } to { $high }. Type a whole number, or choose ‘{ plenary-status-not-agreed }’ and give the lowest and the highest score proposed. Nothing of this row is in the report.
problem-plenary-status-unclear = ‘{ $found }’ is none of ‘{ plenary-status-agreed }’, ‘{ plenary-status-not-agreed }’ and ‘{ plenary-status-not-discussed }’. Choose from the list in the cell. Nothing of this row is in the report.
problem-plenary-dissent-unknown = ‘{ $found }’ is no group that has a column of its own in the results, so it is not printed. Choose from the list in the cell: only such a group may stand here, and never a person.
problem-plenary-row-twice = the field ‘{ $id }’ has a row further up, and that one counts. Move what is right into that row, and delete this one.
problem-plenary-row-unknown = somebody typed into this row, whose id ‘{ $found }’ is no field of this workshop{ $nearest ->
    [none] .
   *[other] ; the nearest one is ‘{ $nearest }’.
} Put the field’s id back, or clear the row. Nothing of it is in the report.
problem-plenary-score-missing = the plenary agreed here, but on which score? Type it into this cell, or choose another status. Nothing of this row is in the report.
problem-plenary-both = this row has an agreed score, and a lowest and a highest proposal; only one of the two can hold. Clear what is wrong. Nothing of this row is in the report.
problem-plenary-not-discussed = this row says ‘{ plenary-status-not-discussed }’, and there is a score beside it. Choose the status that holds, or clear the score. Nothing of this row is in the report.
problem-plenary-range-half = the row has only one of the lowest and the highest score proposed; the other is missing in this cell. Type it, or clear the one that is there. Nothing of this row is in the report.
problem-plenary-range-turned = the lowest score proposed comes first, and here the first is the higher. Change them round if that is meant. Nothing of this row is in the report.
problem-slides-template-not-readable = this file is no PowerPoint presentation or template that can be read. Save it in PowerPoint as .pptx or .potx and name it in session.toml, or take the line slides_template out.
console-plenary = { $state ->
    [new] plenary.xlsx is ready: { $file }.
   *[same] plenary.xlsx holds all this already and was left alone: { $file }.
} Write into it what the plenary agrees, save it, and run c21lab score.
console-plenary-renewed = plenary.xlsx was written again with what you typed in it. The file as you left it is { $new }.
console-held = Sheets have come or changed since the results were first shown, and fewer than { $least } people are behind them in some field or group: beside the earlier version, the new one would tell how they answered. So what is shared still shows the earlier one, of { $people } people; details.json has the new scores, for you alone. If nobody was shown the earlier version, delete private/reveal.json and run again. Otherwise publish one version only, or wait until at least { $least } people are new.
doing-slides = making the slides and the board in { $language }
## Languages by a translator's workbook

language-book-title = Translation into { $language }
language-tab-title = { $part ->
    [glossary] Glossary: the words to agree on first
    [participant] What people who fill in a sheet read
    [reader] What readers of the report, the charts and the slides read
   *[facilitator] What the team that runs the workshop reads
}: { $language }
language-help-1 = Write in the column ‘{ $code }’ only. Keep what is in braces, such as {"{"}people{"}"}: the program fills it in. A row says one case of a message; write each as a whole sentence.
language-help-2 = In ‘state’, choose machine (no person has read it), draft (written, not yet read by someone else) or reviewed (someone who speaks the language has read and approved it).
language-help-3 = ‘case’ says when a row is used: ‘people = one’ is for a single person. Texts with bars are lists of what people type: add what people write in your language, between bars.
language-help-4 = Leave empty what you have not translated: the program says it in another language. Then run: c21lab language import
console-language-exported = { $missing ->
    [0] The workbook is ready: { $file }. All { $count } messages are translated; { $reviewed } are reviewed.
    [one] The workbook is ready: { $file }. One of { $count } messages is not translated yet; { $reviewed } are reviewed.
   *[other] The workbook is ready: { $file }. { $missing } of { $count } messages are not translated yet; { $reviewed } are reviewed.
}
console-language-changed = { $count ->
    [one] The English text of one translated message has changed since: { $keys }. Look at it again.
   *[other] The English text of { $count } translated messages has changed since: { $keys }. Look at them again.
}
console-language-imported = { $part ->
    [glossary] Glossary
    [participant] Participants
    [reader] Readers
   *[facilitator] Facilitators
}: { $translated } of { $count } messages translated, { $reviewed } reviewed.
console-language-folder = The language ‘{ $language }’ is now in { $folder }
problem-language-book-not-readable = the workbook has no tab of a translation. Start from one that ‘c21lab language export’ made.
problem-language-name-wrong = ‘{ $found }’ is not the code of a language. Name the workbook after it, such as pt.xlsx or pt-BR.xlsx.
problem-language-is-source = ‘{ $found }’ is one of the languages that c21lab is written in, so there is nothing to translate. Report a mistake in it to whoever gave you c21lab.
problem-language-tab-unknown = this tab is not part of a translation and was not read. If its content matters, move it to one of: { $known }.
problem-language-column-unknown = the column ‘{ $found }’ is not part of a translation and was not read. Call it ‘note’ if it is for yourselves.
problem-language-column-missing = there is no column of the translation. Its heading is the code of the language, such as pt. Write it above your texts.
problem-language-columns-several = several columns are headed by a language: { $found }. A workbook translates into one: keep that, and delete the others.
problem-language-columns-differ = the tabs are headed by different languages: { $found }. Write the same code in each tab.
problem-language-row-unknown = the key ‘{ $found }’ is not one of this tab{ $nearest ->
    [none] . Delete the row, or copy the key from a fresh export.
   *[other] ; probably it is ‘{ $nearest }’. Write that, or delete the row.
}
problem-language-case-unknown = ‘{ $found }’ is not a case of ‘{ $key }’. Copy it from a fresh export; its cases are: { $known }.
problem-language-rows-missing = { $count ->
    [one] the row of a message is missing ({ $keys }), and it counts as not translated. Copy it from a fresh export, or leave it out on purpose.
   *[other] the rows of { $count } messages are missing ({ $keys }), and they count as not translated. Copy them from a fresh export, or leave them out on purpose.
}
problem-language-form-missing = ‘{ $key }’ is translated in part: this row ({ $case }) is still empty. Fill in each row of a message, or none.
problem-language-state-without-text = the state is ‘{ $state }’, but there is no translation, so it counts as empty. Write the text, or choose ‘empty’.
problem-language-source-changed = the English text of ‘{ $key }’ has changed since, so its translation counts as a draft and not as reviewed. Compare the two in a fresh export, and choose ‘reviewed’ there.
problem-language-placeholder-lost = {"{"}{ $name }{"}"} is missing: the program fills in a number or a name there. Put it where your sentence needs it, in braces.
problem-language-placeholder-unknown = { $nearest ->
    [none] {"{"}{ $found }{"}"} is none of the names that this message fills in. Delete it, or write one of: { $known }.
   *[other] {"{"}{ $found }{"}"} is none of the names that this message fills in; probably it is {"{"}{ $nearest }{"}"}. Names in braces are not translated: write it as the English text has it.
}
problem-language-placeholder-twice = {"{"}{ $name }{"}"} is here twice, but only once in the English text. Leave one out.
problem-language-braces = a brace is open or left over in ‘{ $found }’. Write each name as {"{"}name{"}"}, without spaces; a brace of its own is written twice.
problem-language-control = there is an invisible character in the text ({ $found }). Type the text anew, without pasting it from elsewhere.
problem-language-direction-mark = there is a mark of direction in the text ({ $found }). Delete it: the program sets the direction of each text by itself.
problem-language-spaces = { $where ->
    [ends] there is a space before or after the text; it was left out. Delete it.
   *[within] there are two spaces side by side. Write one.
}
problem-language-no-break-space = a line could break at ‘{ $found }’. Put a no-break space before the punctuation mark (Ctrl+Shift+Space in Word).
problem-language-lines = ‘{ $key }’ goes over several lines here, and has one in English. Write it on one line.
problem-language-too-long = the text has { $length } characters, and Excel takes { $most } in this place. Say it in fewer words.
problem-language-tab-name = ‘{ $found }’ cannot name a tab: Excel takes none of [ ] : * ? / \ there. Write it without them.
problem-language-untranslated = ‘{ $key }’ is the same as in English. Translate it, or leave it empty.
problem-language-list-gap = in the list of ‘{ $key }’ there is nothing between two bars, or at its end. Delete the bar.
problem-language-clash = ‘{ $found }’ is already in ‘{ $other }’. The program could not tell the two apart: keep it in one of them.

## Then and now, and the mean of many workshops

setting-previous_fields = A .csv of the fields that ask the same (columns now and then), where that workshop used another framework.
problem-results-not-json = this is no whole file of results: it ends too early or is damaged (line { $line }). Copy results.json again from the folder ‘results’ of that workshop.
problem-results-other = this is not the results.json of a workshop{ $found ->
    [none] .
   *[other] : it says that it is ‘{ $found }’.
} Name the results.json in the folder ‘results’ of a workshop, or the workshop’s folder.
problem-results-newer = this file was written by a newer c21lab (‘{ $found }’), which this one cannot read. Install the newest c21lab, or score that workshop again with this one.
problem-results-key = this results.json cannot be used: ‘{ $key }’ is missing, or holds something else than it should. Nobody needs to write it by hand: copy it again from the folder ‘results’ of that workshop, or score that workshop again.
problem-previous-module = the earlier workshop rated the module ‘{ $found }’, this one rates ‘{ $module }’: what two modules ask cannot be compared. Name the results of a workshop with the same module, or leave out ‘previous’.
problem-previous-framework = the earlier workshop used the framework ‘{ $found }’, this one uses ‘{ $framework }’. If some fields of both ask the same, list them in a .csv with the columns ‘now’ and ‘then’, and name it with previous_fields = "fields.csv" under [report]; else leave out ‘previous’.
problem-previous-scale = the earlier workshop used a scale from { $found_low } to { $found_high }, this one uses { $low } to { $high }: their scores cannot be compared. Leave out ‘previous’.
problem-previous-same = these are results of this same workshop (the same place, and dates: { $dates }). An older and a newer version side by side would show what a late sheet says. Name the results of an earlier workshop; if it is one, give both their dates in session.toml.
problem-previous-later = the workshop named as the earlier one took place later ({ $found }) than this one ({ $dates }). Correct the dates, or name it the other way round.
problem-mapping-columns = the list of fields needs two columns, ‘now’ and ‘then’, with these words in its first line: the id of a field in this framework, and the id of the one that asked the same.
problem-mapping-unknown = there is no field ‘{ $found }’ in the framework of column ‘{ $column }’. Correct the id, or delete the line.
problem-mapping-twice = the field ‘{ $found }’ is twice in column ‘{ $column }’, and can be compared only once. Delete one of the lines.
problem-results-twice = these are results of the same workshop as { $first }, so they are counted only once. If they are of another one, its dates in session.toml are wrong.
problem-panel-no-results = there is no results.json in this folder, nor below it. Name the folder that holds the workshops, or their results.json.
problem-panel-too-few = { $count ->
    [one] { $framework }, { $module }: there is only one workshop, and a mean takes { $least }, so none is given.
   *[other] { $framework }, { $module }: there are only { $count } workshops, and a mean takes { $least }, so none is given.
}
problem-panel-empty = { $files ->
    [0] no results were found, so there is no mean and nothing was written. Name the results.json of at least { $least } workshops, or the folder that holds them.
    [one] only one file was found, so there is no mean and nothing was written. A mean takes the results of { $least } workshops with the same framework and module.
   *[other] { $files } files were found, but fewer than { $least } of them are of workshops with the same framework and module, so there is no mean and nothing was written.
}
problem-parquet-missing = --parquet needs a library that is not installed here. In the folder of this project, install it with: python -m pip install ".[parquet]", or leave --parquet out.
console-panel = { $framework }, { $module }: { $sessions } workshops with { $people } people; { $fields ->
    [one] one field has a mean.
   *[other] { $fields } fields have a mean.
}
console-panel-held-back = { $count ->
    [one] One field has none: too few workshops scored it, or scored it in the same wording.
   *[other] { $count } fields have none: too few workshops scored them, or scored them in the same wording.
}
console-panel-written = Written: { $file }
problem-panel-damaged = this file of means cannot be used: a part of it is missing. Make it again with c21lab panel.
problem-panel-other = this file has no means of the module ‘{ $module }’ of the framework ‘{ $framework }’ on its scale; it has: { $known }. Name another file, or leave out ‘panel’.
## The desk: the page in the browser

desk-language-name = English
desk-page-start = Your workshops
desk-page-stopped = c21lab has stopped
desk-page-settings = Settings
desk-page-sheets = Sheets
desk-page-room = Room
desk-page-reveal = Reveal
desk-page-results = Results
desk-page-comments = Comments
desk-page-report = Report
desk-page-finish = Finish
desk-skip = To the content
desk-language = Language
desk-steps = Steps of the workshop
desk-next = Next: { $step }
desk-stop = Stop c21lab
desk-stopped-about = You can close this page. Everything is in your folders. To go on, open c21lab again as you did before.
desk-leave = What you typed has not been saved.
desk-copied = The chart was copied: paste it where you need it.
desk-sending = Taking in the files …
desk-gone = c21lab does not answer. If you have stopped it, open it again; nothing is lost.
desk-doing = { $what }: { $done } of { $total }
desk-refused = This page is not open to you
desk-refused-how = Each address of c21lab opens the page once, in one web browser on this computer. Open c21lab again as you did before: a new page opens.
desk-stuck = This did not work
desk-stuck-next = Nothing was lost. Correct what is named here, go back with your browser, and try again.
desk-unexpected = Something unexpected happened
desk-not-there = This workshop or file is not there any more
desk-not-understood = What the browser sent cannot be used
desk-to-start = To your workshops
desk-start-intro = Everything stays on this computer: c21lab opens no connection to the internet.
desk-start-open = Go on with a workshop
desk-start-new = Begin a new workshop
desk-start-name = Name of the workshop
desk-start-name-hint = A folder of this name is made, for example Riverside 2026.
desk-start-languages = Languages of the room
desk-start-module = What is scored
desk-start-make = Make the workshop
desk-start-practise = Practise
desk-start-practise-about = A sample workshop of an invented town, with filled sheets and the mistakes that people make. It is copied into a folder of its own.
desk-start-practise-button = Practise with the sample
desk-practice-folder = Practice workshop
problem-desk-name-missing = the workshop has no name. Type one, such as Riverside 2026.
problem-desk-libraries-missing = the desk needs libraries that are not installed ({ $library }). Install c21lab again with them, in the folder that you installed it from: pip install ".[desk]", or open install.bat or install.command once more.
console-desk-address = c21lab is open in your web browser. Leave this window open; Ctrl-C stops it. Its address, good for once: { $named }
console-desk-shortcut = To open c21lab from now on, double-click: { $named }
desk-open-folder = Open the folder
desk-none = none
desk-settings-intro = The report and the sheets take these from here. They are saved in session.toml in the workshop’s folder, and notes of your own in that file are kept.
desk-settings-stuck = session.toml cannot be read. Correct the lines named here with a text editor, and load this page again.
desk-settings-workshop = The workshop
desk-settings-report = The report
desk-settings-report-about = To use a logo or a template of your own, put the file into the workshop’s folder and load this page again.
desk-settings-method = The method
desk-settings-method-about = Leave these empty unless you know why: the value that is then used is shown in grey. The report’s annex states every one.
desk-settings-save = Save
desk-settings-save-next = Save and go on
desk-settings-saved = The settings are saved.
desk-setting-territory = City or territory
desk-setting-country = Country
desk-setting-title = Title of the report (empty: made from the territory)
desk-setting-dates = Days of the workshop (year-month-day, with commas between)
desk-setting-languages = Languages of the sheets and the report
desk-setting-main-language = Main language
desk-setting-facilitators = Facilitators, one per line
desk-setting-kind = Kind of workshop
desk-setting-tables = What tables agreed on
desk-setting-return_to = Where filled sheets go, as the sheets say it
desk-setting-return_by = Last day for sending sheets (year-month-day)
desk-setting-groups = Your own stakeholder groups
desk-setting-groups-about = Empty: the groups of the framework, which are:
desk-setting-group-id = Short name
desk-setting-name_participants = Print the names of those who ticked yes on their sheet
desk-setting-accent = Colour of headings and lines
desk-setting-citation = How the report is to be cited
desk-setting-contact = Whom to ask about the report
desk-setting-licence = Licence of the report
desk-setting-logo = Logo for the cover
desk-setting-cover_image = Picture for the cover
desk-setting-word_template = Word template
desk-setting-slides_template = PowerPoint template
desk-kind-assessment = Self-assessment
desk-kind-policy = Ideas and plan for a policy
desk-kind-module-test = Test of a framework
desk-kind-seven-keys = Seven Keys
desk-kind-culture-goal = Targets of a Culture Goal
desk-tables-people = A table’s people count like others
desk-tables-round = A second round, beside people’s own sheets
desk-sheets-filled = Filled sheets
desk-sheets-drop = Drop the filled sheets here, or choose them. Excel, LibreOffice and old Excel files may be mixed, and languages too.
desk-sheets-add = Take them in
desk-sheets-none = No sheet has come in yet. Whatever you put into the workshop’s folder ‘sheets’ is read too.
desk-sheets-again = Read all again
desk-col-file = File
desk-col-status = What came of it
desk-col-do = Change
desk-col-group = Group
desk-col-people = People
desk-col-sheets = Sheets
desk-col-name = Name
desk-col-answered = Answered
desk-answered = { $answered } of { $asked }
desk-status-read = read
desk-status-questions = { $count ->
    [one] read, 1 question
   *[other] read, { $count } questions
}
desk-status-not-read = not read
desk-status-waiting = still being copied
desk-place-tab = tab ‘{ $tab }’
desk-more-problems = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
desk-line-change = Change …
desk-line-change-file = Change { $file }
desk-line-replace-by = Replace it by
desk-line-replace = Replace this sheet
desk-line-out = Take out
desk-sheets-kept = { $count ->
    [one] One sheet is kept.
   *[other] { $count } sheets are kept.
}
desk-sheet-there = { $file } is exactly the same as { $there }, which is here already: it is kept once.
desk-sheet-replaced = { $new } takes the place of { $file }, which is kept in private/taken-out.
desk-sheet-out = { $file } is taken out and not counted any more. It is kept as { $place }.
desk-too-large = Not taken in, because a file may have { $megabytes } MB at most: { $files }. A sheet is a thousand times smaller; delete the pictures in it, or ask for it again.
desk-said-file = { $file }: { $status }.
desk-said-files = { $count ->
    [one] One file is here now.
   *[other] { $count } files are here now.
}
desk-count-people = { $count ->
    [one] 1 person is in
   *[other] { $count } people are in
}
desk-count-sheets = { $count ->
    [one] on 1 sheet that counts.
   *[other] on { $count } sheets that count.
}
desk-sheets-blank = Blank sheets
desk-blank-layout = What to make
desk-layout-individual = Excel sheets to send
desk-layout-ballot = Ballots to print (Word)
desk-layout-collector = A workbook to type ballots into
desk-blank-whom = For whom
desk-whom-all = One for all, to copy
desk-whom-count = This many, each with a number:
desk-whom-number = How many
desk-whom-people = One for each person in { $file }
desk-blank-languages = In these languages
desk-blank-make = Make them
desk-blank-made = { $count ->
    [one] One file was made, in the folder ‘{ $folder }’ of the workshop.
   *[other] { $count } files were made, in the folder ‘{ $folder }’ of the workshop.
}
desk-blank-there = Ready to send or print
desk-people = List of people
desk-people-about = A table (.xlsx or .csv) with the columns name, group and language: then there is a sheet for each, and the room shows who is missing.
desk-people-take = Take in the list
desk-people-kept = The list is kept as { $file } in the workshop’s folder.
desk-room-intro = Who is in, and who is missing. No scores are shown here before the reveal.
desk-room-groups = By group
desk-room-missing = { $count ->
    [one] 1 name on the list is on no sheet
   *[other] { $count } names on the list are on no sheet
}
desk-room-sheets = By sheet
desk-room-tables = Some sheets are of one person, others of a table: that makes { $people } people. If the people at the tables also filled in sheets of their own, choose ‘a second round’ in the settings: that makes { $singles }.
desk-reveal-intro = Press once everybody is in. c21lab then computes the scores, draws the charts and writes the report. Until then nobody sees a mean, so that nobody is swayed and nobody’s answers can be worked out.
desk-reveal-button = Reveal the results
desk-reveal-sure = Reveal the results of { $people } people now? Sheets that come afterwards may not be added one by one without giving their people away.
desk-reveal-missing = { $count ->
    [one] 1 name on the list is on no sheet.
   *[other] { $count } names on the list are on no sheet.
}
desk-reveal-yes = Yes, reveal
desk-reveal-no = Not yet
desk-revealed = The results have been revealed. You find them on the next page.
desk-before-reveal = First the reveal
desk-before-reveal-about = This page shows scores, which nobody sees before the reveal.
desk-results-findings = What the scores say
desk-results-changed = Sheets or settings have changed since these results were made. Make them again on the page ‘Report’ if you want to: only one version should be passed on.
desk-results-charts = Charts to copy
desk-results-charts-about = PNG for documents and messages, SVG for designers.
desk-copy = Copy
desk-copy-chart = Copy { $name }
desk-comments-intro = Nothing that participants wrote is quoted until you tick it. The report takes what is ticked when it is made the next time.
desk-comments-none = No sheet has a comment.
desk-comments-save = Save the marks
desk-comments-saved = { $count ->
    [one] Saved: 1 comment may be quoted.
   *[other] Saved: { $count } comments may be quoted.
}
desk-report-intro = Makes the report, the results workbook and the charts anew, with what you have ticked, typed and decided since. A report that you have edited is never overwritten.
desk-report-languages = In these languages
desk-report-make = Make the report
desk-report-made = { $count ->
    [one] The report was made in one language.
   *[other] The report was made in { $count } languages.
}
desk-report-changed = What changed
desk-report-files = To share
desk-file-report = Report
desk-file-public-summary = One page for the public
desk-file-results = Results workbook
desk-file-slides = Slides
desk-file-board = Board for the projector
desk-file-language = { $file } ({ $language })
desk-report-where = They are in the folder
desk-finish-intro = When the report is finished, what each person answered and wrote is deleted, as the sheets promised them.
desk-finish-button = { $count ->
    [one] Delete this file …
   *[other] Delete these { $count } files …
}
desk-finish-sure = { $count ->
    [one] Delete this file for good?
   *[other] Delete these { $count } files for good?
}
desk-finish-yes = Yes, delete
desk-finish-no = No, keep them
desk-finish-files = What tells how each person answered
desk-results-agenda = To discuss in the plenary
desk-results-all = { $count ->
    [one] All that stands out: 1 finding
   *[other] All that stands out: { $count } findings
}
desk-line-again = Read again
## plan.xlsx: the workbook of the second day

plan-title = Ideas and measures
plan-tab-ideas = Ideas
plan-tab-challenges = Challenges
plan-tab-keys = Keys
plan-tab-targets = Targets
plan-tab-measures = Measures
plan-tab-lists = Lists
plan-tab-how = How to
plan-how-ideas = One idea per row, in words that somebody who was absent would understand. Rows with a field are offered where people scored low, were split or could not judge; add rows wherever you like.
plan-how-challenges = One challenge per row: three to five from each person, in their own words.
plan-how-keys = One key per row: which challenges it answers (C1; C3), what culture brings to them, and who commits to it.
plan-how-targets = One target per row, with its indicator: unit, value, year, source. Say whether it can be measured and, where it cannot or only partly, why.
plan-how-measures = One measure per row: which entries it comes from (such as I3; I7), what is done, by whom, by when. Impact and feasibility go from 1 (low) to 5 (high). The starting value is written by the program.
plan-step-rows = Rows may be added, moved, sorted and deleted, columns of your own added. The report keeps the order of the rows: it is the order that the room decides on.
plan-step-typed = Dates are typed like 2027-03-15, 2027-03 or 2027. The tab ‘Lists’ holds what the dropdowns offer.
plan-step-ids = Leave the column ‘id’ empty in new rows: the program numbers them, and no number is given twice.
plan-step-translate = A text with a column for another language, such as ‘idea::es’, is printed from there in the report in that language. What has no translation is printed as it is, and marked as written in another language.
plan-step-again = Run c21lab plan again whenever you like: what you typed is kept. The report takes what is here when c21lab score runs.
plan-step-later = A year later, fill in the column ‘status’ and run c21lab plan again: it says how far the measures have come.
plan-points = Type a whole number from 1 (low) to 5 (high).
plan-col-id = id
plan-col-idea = idea
plan-col-for-whom = for whom
plan-col-example = example
plan-col-table = table
plan-col-field = field
plan-col-action = action
plan-col-answers-to = answers to
plan-col-votes = votes
plan-col-kept = kept
plan-col-challenge = challenge
plan-col-why = why
plan-col-from-challenges = from challenges
plan-col-key = key
plan-col-brings = what culture brings
plan-col-commits = who commits
plan-col-target = target
plan-col-indicator = indicator
plan-col-unit = unit
plan-col-value = value
plan-col-year = year
plan-col-source = source
plan-col-feasible = feasible
plan-col-recommendation = recommendation
plan-col-from-ideas = from ideas
plan-col-measure = measure
plan-col-result = result
plan-col-lead = lead
plan-col-partners = partners
plan-col-start = start
plan-col-end = end
plan-col-resources = resources
plan-col-cost = cost
plan-col-who-benefits = who benefits
plan-col-starting-value = starting value
plan-col-goal = goal
plan-col-status = status
plan-col-impact = impact
plan-col-feasibility = feasibility
plan-list-answers = answers to
plan-list-resources = resources
plan-list-status = status
plan-list-feasible = feasible
plan-list-cost = cost
plan-list-yes-no = kept
plan-list-field = field
plan-list-action = action
problem-plan-missing = there is no plan.xlsx in { $folder }, so there is no plan to report or to check. Make one with c21lab plan "{ $folder }", and fill it in.
problem-plan-empty = nothing has been filled in here yet, and this kind of workshop makes its report out of it. Type into its tabs, save it, then run c21lab score again.
problem-plan-file-twice = the plan is there more than once: { $found }. Only one of them can count. Keep the right one, and move the other out of the folder.
problem-plan-without-headings = no tab has the headings of a plan, so nothing was read from it and nothing will be written into it. Put the row of headings back, or move the file away and run c21lab plan: it makes a new one.
problem-plan-column-twice = the heading ‘{ $found }’ is here a second time; the first, in { $first }, counts. Give this column another heading, or move what it holds into the first.
problem-plan-column-misspelt = the heading ‘{ $found }’ is not known, so this column counts as one of your own. If you meant ‘{ $wanted }’, write it so.
problem-plan-id-twice = the id ‘{ $found }’ is here a second time; the first is in { $first }. This row got a number of its own. If it is the same entry, delete one of them.
problem-plan-id-unknown = there is no entry with the id ‘{ $found }’. { $nearest ->
    [none] Type ids from the column ‘id’, such as I3; I7.
   *[other] If you meant ‘{ $nearest }’, type it so.
}
problem-plan-text-missing = this row says nothing where { $column ->
    [idea] the idea
    [challenge] the challenge
    [key] the key
    [target] the target
   *[measure] the measure
} belongs, so it does not count. Write it in one sentence, or empty the row.
problem-plan-field-unknown = ‘{ $found }’ is no domain, field or action of this framework. { $nearest ->
    [none] Choose an entry of the dropdown, or type an id such as D4.2.
   *[other] If you meant { $nearest }, type it so.
}
problem-plan-choice-unknown = ‘{ $found }’ is not in the list. Choose { $list ->
    [answers] weakness, strength, blind spot, split or other
    [resources] internal or outside
    [feasible] yes, partly or no
   *[status] not started, under way, done or dropped
}, or leave the cell empty.
problem-plan-yes-no-unclear = ‘{ $found }’ is neither yes nor no. Choose one of them, or leave the cell empty.
problem-plan-day-unreadable = ‘{ $found }’ is not a date that can be read in one way only. Type it as 2027-03-15, 2027-03 or 2027.
problem-plan-number-wrong = ‘{ $found }’ is not a number of votes. Type a whole number, such as 7, or leave the cell empty.
problem-plan-points-wrong = ‘{ $found }’ is not a whole number from { $low } to { $high }. Type { $low } (low) to { $high } (high), or leave the cell empty.
problem-plan-cell-error = the cell shows the error { $found }. Type what belongs there.
problem-plan-cell-uncalculated = the cell holds a formula that no program has computed yet. Type its value.
problem-plan-idea-short = { $id } has { $count ->
    [one] only one word
   *[other] only { $count } words
}: ‘{ $found }’. Somebody who was absent will not understand it. Write a sentence of at least { $least } words.
problem-plan-measure-without-field = { $id } has no field: it names no idea, or its ideas have none. Type the ids of its ideas under ‘from ideas’, and give these a field.
problem-plan-measure-without-source = { $id } does not say what it comes from. Type the ids of its keys or targets under ‘from ideas’, such as K1.
problem-plan-measure-without-lead = nobody leads { $id }. Name who sees to it that it gets done.
problem-plan-end-before-start = { $id } ends ({ $end }) before it starts ({ $start }). Correct one of the two dates.
console-plan-written = The plan is in { $file }. Fill it in with the room; c21lab score puts it into the report.
console-plan-renewed = { $file } was written again with all that you typed. The file as you left it is { $new }.
console-plan-unchanged = { $file } holds all of it already; nothing was written.
console-plan-left = { $file } was left as it is.
console-plan-scored = Nobody has seen any scores yet: they were made first, so that the plan starts from them.
console-plan-offered = { $count ->
    [one] One row was added for a field that is low, split or unknown.
   *[other] { $count } rows were added for fields that are low, split or unknown.
}
console-plan-counts = { $entries ->
    [0] no entry
    [one] one entry
   *[other] { $entries } entries
}, { $measures ->
    [0] no measure
    [one] one measure
   *[other] { $measures } measures
}
console-plan-nothing = Nothing has been typed into the plan yet.
console-plan-statuses = Measures by status: { $statuses }
console-plan-status-none = { $count } without a status
console-plan-status = { $count } { $status }
console-plan-checked = { $problems ->
    [one] One problem to fix.
   *[other] { $problems } problems to fix.
}
console-plan-fine = Nothing to fix: { $entries ->
    [0] no entry
    [one] one entry
   *[other] { $entries } entries
}, { $measures ->
    [0] no measure
    [one] one measure
   *[other] { $measures } measures
}.
console-plan-untranslated = { $count ->
    [one] One text of the plan is
   *[other] { $count } texts of the plan are
} not translated into { $language }: printed as written, and marked.
desk-page-plan = Plan
desk-plan-intro = Ideas and measures of the second day. They are saved in plan.xlsx in the workshop’s folder, which can be filled in with Excel as well.
desk-plan-intro-own = What people propose, and what is to be done. The report is made out of these rows. They stand in plan.xlsx in the workshop’s folder, which can be filled in with Excel as well.
desk-plan-make = Offer rows for weak, split and unknown fields
desk-plan-again = Offer rows that are new, and renew the starting values
desk-plan-empty = empty
desk-plan-save = Save the plan
desk-plan-saved = The plan is saved.
desk-page-plenary = Plenary
desk-plenary-intro = What the room agrees on, field by field, beside what people answered by themselves. It never enters a mean. It is saved in plenary.xlsx, which can be filled in with Excel as well.
desk-plenary-make = Make slides, board and workbook
desk-plenary-board = Open the board ({ $language })
desk-plenary-open = The board is for the projector: go through it with the arrow keys, and press ‘Full screen’ in its corner.
desk-plenary-individual = Individual mean { $mean }, { $people } people
desk-plenary-save = Save what was agreed
desk-plenary-saved = What the plenary agreed on is saved.
