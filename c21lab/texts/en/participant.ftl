## Words used in many places

status-note = { $status ->
    [working] Provisional wording by c21lab, not the official text
    [draft] Draft wording, not an official text
    [retired] Retired version
   *[official] Official text
}
group-none = No group given
group-other-groups = Other groups
stage-of-points = { $label } ({ $points })
percent = { $value }%
quoted = ‘{ $text }’
list-apart = {"; "}

## What participants type for an answer that is no score: each entry between bars, accepted in every sheet

answers-dont-know = ? | don't know | dont know | do not know | i don't know | i do not know | dk | d.k. | idk | not sure | no idea | unknown | no opinion | can't say | cannot say | hard to say | unsure | undecided
answers-not-applicable = – | - | n/a | n a | na | not applicable | not relevant | does not apply | doesn't apply | not concerned | does not concern us | doesn't concern us | irrelevant
answers-points = pt | pts | point | points
answers-out-of = out of | of
answers-beside-scores = score | grade | mark | rating | rate | answer | point | points | pts | pt | out | of | or | to | and | between | about | around | maybe | perhaps | say | i | we | give | gave | it | a | an | is | my | our | stage | level | yes | no | n | x | none | nothing | ok
answers-yes = yes | y | true | x | ✓ | ✔ | ☑
answers-no = no | n | false
answers-anonymous = anonymous | anon | no name | none

## Scoring sheets: form, headings, tabs

sheet-form-paper = Ballot
sheet-form-name = Your name (optional)
sheet-form-group = The one group you speak for today
sheet-form-people = How many of you answered together? (1 if only you)
sheet-form-print-name = You may print my name in the list of participants
sheet-heading-id = No.
sheet-heading-title-field = Field
sheet-heading-title-action = Action
sheet-heading-question = Guiding question
sheet-heading-score = Score
sheet-heading-comment = Why? Facts, examples
sheet-yes = yes
sheet-no = no
sheet-tab-front = Start here
sheet-tab-scores = Scores
sheet-tab-comments = Comments
sheet-title = Scoring sheet: { $module }
sheet-file-individual = scoring sheet
sheet-file-collector = collector
sheet-file-ballot = { $count ->
    [one] ballot
   *[other] ballots
}
sheet-folder = sheets to send
sheet-number = Sheet { $number }
sheet-answered = { $answered } of { $total } answered
sheet-page = Page { $page } of { $pages }

## Scoring sheets: the first tab

sheet-about-you = About you
sheet-how = How to answer
sheet-step-1 = Fill in ‘About you’; your name is optional. If several of you answer together, enter how many you are.
sheet-step-2 = { $level ->
    [action] Then go through the tabs below, or those that your table was given. In each yellow cell, choose a score from the list or type it.
   *[other] Then open the tab ‘{ $tab }’ below. In each yellow cell, choose a score from the list or type it.
}
sheet-step-3 = Score how things are today, across the whole territory: not plans, not good intentions.
sheet-step-4 = Nobody knows everything: enter ‘?’ if you don’t know, ‘–’ if it does not apply here. An empty cell means you gave no answer.
sheet-step-5 = Say why in a few words: a place, a fact, an example. No answer is right or wrong.
sheet-scale = The scale from { $low } to { $high }
sheet-dont-know = Don’t know
sheet-dont-know-text = You cannot judge this. Such answers show where information does not reach people.
sheet-not-applicable = Not applicable
sheet-not-applicable-text = What is asked about cannot exist here (a harbour, say, where there is no water). Rarely needed.
sheet-not-applicable-typed = { sheet-not-applicable-text } The hyphen on your keyboard will do.
sheet-notice = Your answers are yours
sheet-notice-who = Who reads them
sheet-notice-who-text = Only the team that runs the workshop. { $number ->
    [none] {""}
   *[other] Nobody else can find out who was given number { $number }.{" "}
}If you answer together at a table, the others at your table know those answers. The team deletes this file once the report is finished.
sheet-notice-published = What is published
sheet-notice-published-text = Averages of all participants and of groups that are large enough, never one person’s scores; these averages may be compared with other years and other places. A comment is quoted only if the team picks it, without your name; somebody may still recognise your way of writing.
sheet-notice-save = When you have finished
sheet-notice-save-text = Save the file as an Excel workbook (.xlsx) under a name of its own (such as your initials or a word you choose), and { $known ->
    [both] send it to { $to } by { $by }.
    [to] send it to { $to }.
    [by] hand or send it to the team that runs the workshop by { $by }.
   *[none] hand or send it to the team that runs the workshop.
}

## Scoring sheets: what a cell says when something else is typed

sheet-prompt-group = Choose one from the list: click the arrow beside this cell.
sheet-error-title = Please check this cell
sheet-error-score = Choose from the list, or type: a whole number from { $low } to { $high }; ? if you don’t know; – (or a hyphen) if it does not apply here. Between two numbers, choose the closer one.
sheet-error-group = Please choose one of the groups in the list, or leave the cell empty.
sheet-error-people = Please type a whole number: 1 if only you, or the number of people who answered together.
sheet-error-yes-no = Please choose ‘{ $yes }’ or ‘{ $no }’.

## Collector: many ballots typed into one workbook

sheet-collector-title = Collector: { $module }
sheet-collector-use = One column per ballot: type its group and how many people it speaks for, then go down its answers. ‘{ $tab }’ holds what people wrote.
sheet-collector-comments = What people wrote, in the column of their ballot.
sheet-answered-of = Answered, of { $total }
sheet-collector-name = Name, if given
sheet-collector-group = Group
sheet-collector-people = People (1 if empty)
sheet-collector-print-name = May print the name
sheet-collector-number = Number on the invitation
sheet-form-number = Number on your invitation
sheet-collector-online = One column per person who answered online. What you correct here is kept when the form is imported again. ‘{ $tab }’ holds what people wrote.
sheet-roster-name = name
sheet-roster-first-name = first name|given name|forename
sheet-roster-last-name = last name|surname|family name
sheet-roster-group = group
sheet-roster-language = language

## Ballot: the same on paper

sheet-ballot-title = Scoring ballot: { $module }
sheet-ballot-how = Put one cross in each row: on a number, on ‘?’ if you don’t know, or on ‘–’ if it does not apply here. Score how things are today, across the whole territory: not plans, not good intentions. Then say why in a few words: a place, a fact, an example.
sheet-ballot-why = Why?
sheet-ballot-why-lines = Why? Give the number of the row:
sheet-ballot-who-text = Only the team that runs the workshop. Nobody else can find out who was given ballot { $number }. If you answer together at a table, the others at your table know those answers. The team destroys this ballot once the report is finished.
sheet-ballot-save-text = Hand this ballot to the team that runs the workshop{ $known ->
    [both] , or send it to { $to } by { $by }.
    [to] , or send it to { $to }.
    [by] {" "}by { $by }.
   *[none] .
}

## Online forms: what they ask, and how to set them up

form-number = Number on your invitation or ballot, if it has one
form-consent = I agree that the team of this workshop uses my answers
form-consent-needed = Without your consent the answers can’t be used: choose ‘yes’, or close this page.
form-people = How many of you answered together? (1 if only you)
form-how = Nobody knows everything: choose ‘{ sheet-dont-know }’ if you can’t judge, ‘{ sheet-not-applicable }’ if it does not apply here. Any question may be left out.
form-who = Only the team that runs the workshop reads your answers, and deletes them once the report is finished. Only averages of all participants, and of groups that are large enough, are published; never one person’s scores. These averages may be compared with other years and other places. A comment is quoted only if the team picks it, without your name; somebody may still recognise your way of writing.
form-outline-title = { $system ->
    [microsoft] Outline for Microsoft Forms
   *[google] Outline for Google Forms
}
form-outline-forms = { $count ->
    [one] Make one new form, and copy the texts below into it.
   *[other] Make { $count } new forms, one per domain, and copy the texts below into them. { $system ->
        [microsoft] One form would be too long: Microsoft Forms stops at { $most } questions.
       *[google] One form would be too long for one sitting.
    } Give each person a number, for only the number shows that the answers to several forms come from one person.
}
form-outline-privacy = { $system ->
    [microsoft] In Settings, let anyone respond, and switch ‘Record name’ off. Ask for no name and no e-mail address.
   *[google] In Settings, under Responses, choose ‘Do not collect’ for e-mail addresses. Ask for no name.
}
form-outline-codes = Keep the code in square brackets in front of each question, such as [D1.1]: by it the answers find their place. The words after it may be changed.
form-outline-ratings = { $system ->
    [microsoft] Each line under a domain becomes a question of the type Choice, not required, whose options are the list of answers. Make the first one, copy it, and paste the next line.
   *[google] Each domain becomes a section with one question of the type Multiple-choice grid: its lines are the rows, the list of answers the columns. Do not require a response in each row.
}
form-outline-export = { $system ->
    [microsoft] At the end: Responses, Open in Excel. Give the file to c21lab import as it comes.
   *[google] At the end: Responses, Download responses (.csv), or the linked spreadsheet as .xlsx. Give the file to c21lab import as it comes.
}
form-outline-number = Form { $number } of { $count }: { $title }
form-outline-description = Title and description of the form
form-outline-type = { $type ->
    [number] Short answer, not required
    [consent] Choice with this one option, required
    [group] Choice, not required
    [people] Short answer, a number, not required
   *[comment] Long answers, not required: one question per line
}
form-outline-options = The list of answers, the same for every line under a domain
form-outline-rows = { $system ->
    [microsoft] One question of the type Choice per line
   *[google] Rows of the grid
}
console-form = { $count ->
    [one] The form is ready: { $file }
   *[other] { $count } outlines are ready, one per language: { $file } and others in { $folder }
}
console-form-next = { $system ->
    [kobo] In KoboToolbox: New, Upload an XLSForm, and choose this file; then Deploy.
    [odk] In ODK Central: New Form, and choose this file; then Publish.
    [limesurvey] In LimeSurvey: Create survey, Import, and choose this file; then activate the survey.
    [microsoft] Open it in Word, and follow the steps on its first page in Microsoft Forms.
   *[google] Open it in Word or Google Docs, and follow the steps on its first page in Google Forms.
} When the answers are there, download them with the codes or the labels of the questions, and run c21lab import.

## Online forms: headers that systems write, each entry between bars, in small letters or not

columns-id = response id
columns-time = timestamp | start time | completion time | last modified time | date started | date last action | submission time | submission date
columns-submitted = date submitted
columns-survey = last page | start language | seed | total points | quiz feedback
columns-name = name | full name | your name | first name | last name | surname | display name
columns-personal = email | email address | e-mail address | user name | ip address | ip | device | device id | phone | telephone | phone number | address | place | location | postcode | referrer url
