## Charts: titles, captions, labels

chart-title-domains = Scores of the domains
chart-title-summary = The domains and their fields
chart-title-dots = Scores of all fields
chart-title-heatmap = Scores by group
chart-title-gaps = Fields that a group sees differently
chart-title-participation = Who took part
chart-title-stages = How answers spread over the stages
chart-title-actions = { $domain }: its actions
chart-labels = Without scores: how the labels will look
chart-part = { $title } ({ $part } of { $parts })
chart-measure-domains = Mean of each domain’s fields, from { $low } to { $high }
chart-measure-fields = Mean scores on the scale from { $low } to { $high }
chart-measure-stages = Percentage of people in each stage
chart-measure-participation = People in each group
chart-people = { $people ->
    [one] one person took part
   *[other] { $people } people took part
}
chart-people-beside = { $people ->
    [one] one person
   *[other] { $people } people
}
chart-no-result = no result ({ $people ->
    [one] one person
   *[other] { $people } people
})
chart-no-result-short = no result
chart-not-applicable = no result: not applicable for { $people ->
    [one] one person
   *[other] { $people } people
}
chart-too-few = too few answers to show shares
chart-fields-scored = { $scored } of { $fields } fields
chart-no-result-fields = no result ({ $scored } of { $fields ->
    [one] one field
   *[other] { $fields } fields
})
chart-head-score = score
chart-head-scores = Score
chart-head-people = people
chart-head-shares = People by stage, in %
chart-head-interval = Score, with its { $percent } interval
chart-key-domain = domain
chart-key-field = field
chart-key-interval = field, with its { $percent } interval
chart-key-without = field without interval
chart-key-lowest = among the lowest of all
chart-key-domain-score = score of the domain
chart-key-field-score = score of a field
chart-key-domain-lowest = lowest field of the domain
chart-series-tables = agreed at the tables
chart-key-own = scores of the participants
chart-key-action-lowest = lowest action of its field
chart-key-score = score
chart-key-gap = more than chance
chart-flag-split = split views
chart-flag-group_gap = groups differ
chart-flag-blind_spot = little known
chart-everybody = Everybody
chart-others = Everybody else
chart-hidden = hidden: so few answers would show whose they are
chart-empty = no score
chart-dont-know = don’t know (people)
chart-count-fields = { $count } fields
chart-count-domains = { $count } domains
chart-caption-range = { $title }: highest in { $highest } ({ $high }), lowest in { $lowest } ({ $low })
chart-caption-equal = { $title }: all scores are { $score }
chart-caption-single = { $title }: the only result is in { $name } ({ $score })
chart-caption-left-out = { $caption }. Only in the table: { $names }

## Charts: alternative texts

chart-alt-radar-domains = Radar chart with one axis for each of the { $axes } domains, from { $low } near the centre to { $high } at the rim.
chart-alt-radar-fields = Radar chart of the domain ‘{ $domain }’ with one axis for each of its { $axes } fields, from { $low } near the centre to { $high } at the rim.
chart-alt-cover = An emblem without words.
chart-alt-summary = Radar chart of the domains and, beside it, for each domain, a strip on the scale from { $low } to { $high }, the highest-scoring domain first, with a dot for each of its fields.
chart-alt-strips = For each domain, a strip on the scale from { $low } to { $high }, the highest-scoring domain first, with a dot for each of its fields.
chart-alt-domain-radar = Radar chart of the domain ‘{ $domain }’; beside it each field has its score on the scale from { $low } to { $high } and the shares of people in each stage.
chart-alt-domain-dots = Dot plot of the domain ‘{ $domain }’: each field has its score on the scale from { $low } to { $high } and the shares of people in each stage.
chart-alt-beside = Beside the scores of the participants: { $names }.
chart-alt-dots = Dot plot of the fields, grouped by domain, with the stages of the scale behind the dots.
chart-alt-actions = Bar chart of the actions of the domain ‘{ $domain }’, grouped by field, on the scale from { $low } to { $high }.
chart-alt-heatmap = Heat map with one row for each field and one column for each group; every cell shows the group’s mean score, darker where it is higher.
chart-alt-gaps-groups = Dumbbell chart: for each of these fields a line between the score of a group and that of everybody else.
chart-alt-gap = { $field }: { $score } ({ $group }), { $other } ({ $others }).
chart-alt-participation = Bar chart of the people in each group.
chart-alt-participants = { $names }.
chart-alt-participant = { $group } { $people }
chart-alt-stages = Stacked bars, one for each field, with the share of people in each stage; those who did not know are shown apart.
chart-alt-range = The highest score is { $high } ({ $highest }), the lowest is { $low } ({ $lowest }).
chart-alt-equal = All scores are { $score }.
chart-alt-single = Only { $name } has a result: { $score }.
chart-alt-gaps = { $count ->
    [one] There is no result for { $names }.
   *[other] There are no results for { $names }.
}
chart-alt-action-range = The highest-scoring action is { $highest } ({ $high }), the lowest-scoring is { $lowest } ({ $low }).
chart-alt-widest = The scores of the groups that can be shown lie furthest apart for { $names }: { $gap } points.
chart-alt-hidden = Hatched cells are hidden to protect people’s answers.
chart-alt-largest = The stage ‘{ $stage }’ has its largest share, { $percent }, for { $names }.
chart-table-domains = The scores of the domains are in the table ‘{ report-domain-caption }’, those of the fields in the annex.
chart-table-fields = The scores are in the table ‘{ $domain }: its fields’, the shares in the annex.
chart-table-dots = The same numbers are in the table ‘{ report-annex-scores-caption }’ in the annex.
chart-table-groups = The scores of the groups are in the table ‘{ report-annex-groups-caption }’ in the annex.
chart-table-stages = The same numbers are in the table ‘{ report-annex-scores-caption }’ in the annex.
chart-table-actions = The same numbers are in the results workbook, on the ‘{ results-tab-actions }’ tab.

## What the findings say

finding-points = { $value ->
    [one] { $shown } point
   *[other] { $shown } points
}
finding-tied = ‘{ $name }’ ({ $people ->
    [one] one person
   *[other] { $people } people
})
finding-agreed-strength = { $scope ->
    [all] ‘{ $name }’ is a strength that all agree on: all { $answered } see it as ‘{ $stage }’.
    [everybody] ‘{ $name }’ is a strength that most agree on: { $share } of the { $answered } see it as ‘{ $stage }’, { $opposition ->
        [none] nobody
       *[some] only { $opposed }
    } as ‘{ $other }’.
   *[singles] ‘{ $name }’ is a strength: of the { $answered }, { $singles } answered on their own, and most of these see it as ‘{ $stage }’.
}
finding-agreed-weakness = { $scope ->
    [all] ‘{ $name }’ is a weakness that all agree on: all { $answered } see it as ‘{ $stage }’.
    [everybody] ‘{ $name }’ is a weakness that most agree on: { $share } of the { $answered } see it as ‘{ $stage }’, { $opposition ->
        [none] nobody
       *[some] only { $opposed }
    } as ‘{ $other }’.
   *[singles] ‘{ $name }’ is a weakness: of the { $answered }, { $singles } answered on their own, and most of these see it as ‘{ $stage }’.
}
finding-relative-strength = ‘{ $name }’: { $scope ->
    [everybody] the { $answered } who scored it give it more
   *[singles] of the { $answered } who scored it, those who answered on their own give it more
} than they give the other fields on average, a difference larger than chance would explain.
finding-relative-weakness = ‘{ $name }’: { $scope ->
    [everybody] the { $answered } who scored it give it less
   *[singles] of the { $answered } who scored it, those who answered on their own give it less
} than they give the other fields on average, a difference larger than chance would explain.
finding-highest = { $form ->
    [alone-first] ‘{ $name }’ has the highest score: { $score } ({ $answered }).
    [alone] ‘{ $name }’ is among the highest scores: { $score } ({ $answered }).
    [tied-first] ‘{ $name }’ ({ $answered }) shares the highest score, { $score }, with { $others }.
    [tied] ‘{ $name }’ ({ $answered }) is among the highest scores: { $score }, the same as { $others }.
    [crowd-first] { $count } fields share the highest score, { $score }: { $all }.
    [many-first] { $count } fields share the highest score, { $score } ({ $range }): more than there is room for in a list.
    [many] { $count } fields come next with { $score } ({ $range }): more than there is room for in a list of the highest.
   *[crowd] Next come, tied at { $score }, { $count } fields that the table does not list: { $all }.
}
finding-lowest = { $form ->
    [alone-first] ‘{ $name }’ has the lowest score: { $score } ({ $answered }).
    [alone] ‘{ $name }’ is among the lowest scores: { $score } ({ $answered }).
    [tied-first] ‘{ $name }’ ({ $answered }) shares the lowest score, { $score }, with { $others }.
    [tied] ‘{ $name }’ ({ $answered }) is among the lowest scores: { $score }, the same as { $others }.
    [crowd-first] { $count } fields share the lowest score, { $score }: { $all }.
    [many-first] { $count } fields share the lowest score, { $score } ({ $range }): more than there is room for in a list.
    [many] { $count } fields come next with { $score } ({ $range }): more than there is room for in a list of the lowest.
   *[crowd] Next come, tied at { $score }, { $count } fields that the table does not list: { $all }.
}
finding-split = Views on ‘{ $name }’ are split: of the { $answered }, { $low } see it as ‘{ $lowest_stage }’ and { $top } as ‘{ $top_stage }’. Its score, { $score }, is the mean of views far apart.
finding-blind-spot = { $level ->
    [field] ‘{ $name }’ is a blind spot: of the { $asked } people who scored it or said they don’t know, { $dont_know } answered ‘don’t know’ ({ $share }).
   *[action] ‘{ $name }’ is a blind spot: of the actions that a person scored or did not know, { $share } on average were ‘don’t know’.
}
finding-blind-domain = { $count ->
    [2] Both fields
   *[other] All { $count } fields
} of ‘{ $name }’ are blind spots: { $level ->
    [field] of the people who scored them or said they don’t know, { $form ->
        [same] { $low }
       *[range] { $low } to { $high }
    } answered ‘don’t know’.
   *[action] of their actions that a person scored or did not know, { $form ->
        [same] { $low }
       *[range] { $low } to { $high }
    } on average were answered ‘don’t know’.
}
finding-balance-sensitive = Who came matters for ‘{ $name }’: its score is { $score } ({ $answered }), and would be { $balanced } if each group counted the same.
finding-group-level = { $direction ->
    [higher] { $group }: in the same fields, this group gives on average { $difference } more than { $scope ->
        [everybody] everybody else,
       *[singles] the other people who answered on their own,
    }
   *[lower] { $group }: in the same fields, this group gives on average { $difference } less than { $scope ->
        [everybody] everybody else,
       *[singles] the other people who answered on their own,
    }
} a difference larger than chance would explain.
finding-group-gap = { $direction ->
    [higher] { $group }: this group scores ‘{ $name }’ higher than everybody else does,
   *[lower] { $group }: this group scores ‘{ $name }’ lower than everybody else does,
} { $own } against { $others } ({ $answered } in all), a difference larger than chance would explain.
finding-too-few = { $cause ->
    [mixed] ‘{ $name }’ has no score: where some answered at tables and some on their own, at least four separate answers are needed, and there are { $sheets }.
   *[few] { $level ->
        [nothing] ‘{ $name }’ has no score, because the module has no action for this field.
        [field] { $people ->
            [0] ‘{ $name }’ has no score, because nobody gave one.
            [one] ‘{ $name }’ has no score: only one person gave one, and at least { $needed } are needed.
           *[other] ‘{ $name }’ has no score: only { $people } people gave one, and at least { $needed } are needed.
        }
       *[action] { $people ->
            [0] ‘{ $name }’ has no score, because nobody scored enough of its actions to count.
            [one] ‘{ $name }’ has no score: only one person scored enough of its actions to count, and at least { $needed } are needed.
           *[other] ‘{ $name }’ has no score: only { $people } people scored enough of its actions to count, and at least { $needed } are needed.
        }
    }
}{ $dont_know ->
    [0] {""}
    [one] { $level ->
        [field] {" "}One person answered ‘don’t know’.
       *[action] {" "}One other person answered ‘don’t know’ to one or more of its actions.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } people answered ‘don’t know’.
       *[action] {" "}{ $dont_know } others answered ‘don’t know’ to one or more of its actions.
    }
}
finding-not-applicable = ‘{ $name }’ has no score: { $not_applicable ->
    [one] one person says
   *[other] { $not_applicable } people say
} that it does not apply here, { $people ->
    [0] and nobody scored it.
    [one] and only one person scored it.
   *[other] while { $people } people scored it.
}
finding-discuss-split = { $name }: of the { $answered }, { $low } see it as ‘{ $lowest_stage }’ and { $top } as ‘{ $top_stage }’.
finding-discuss-group-gap = { $name }: one group sees it differently (‘{ $group }’ { $own }, everybody else { $others }; { $answered } in all).
finding-discuss-blind-spot = { $level ->
    [field] { $name }: { $dont_know ->
        [one] one person does not know
       *[other] { $dont_know } people don’t know
    }, { $scored ->
        [0] nobody scored it
        [one] one scored it
       *[other] { $scored } scored it
    } ({ $share }).
   *[action] { $name }: of the actions that a person scored or did not know, { $share } on average are not known.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name }: { $score }, the lowest score of all ({ $answered }).
    [alone] { $name }: { $score }, one of the lowest scores ({ $answered }).
    [tied-first] { $name }: { $score }, the lowest score of all ({ $answered }), like { $others }.
   *[tied] { $name }: { $score }, one of the lowest scores ({ $answered }), like { $others }.
}
finding-also-group-gap = Also seen differently by groups.
finding-also-blind-spot = Also a blind spot.
finding-also-lowest = Also among the lowest scores.

## The Word report: cover and contents

report-title = Cultural rights and sustainable development in { $territory }
report-cover-title = Cultural rights and sustainable development
report-title-without-territory = Cultural rights and sustainable development: how we see our territory
report-our-territory = the territory
report-kicker = Report of a self-assessment workshop
report-logo-alt = Logo of { $territory }
report-cover-facilitators = Facilitation
report-cover-framework = Framework
report-cover-module = Module
report-framework-version = { $title }, version { $version }
report-not-official = Draft by the facilitator, made with c21lab, an independent tool. Not a publication of United Cities and Local Governments (UCLG).
report-status-note = { $status ->
    [working] The wording of the domains, fields and actions is provisional and comes from c21lab; it is not the official text.
   *[draft] The wording of the domains, fields and actions is a draft, not an official text.
}
report-author = Workshop facilitation
report-subject = Self-assessment workshop, { $framework }
report-foot = { $framework } · { $module }
report-page = Page { $page } of { $pages }
report-draft-translation = Draft translation
report-contents = Contents
report-about-heading = About this draft
report-about = This draft was made from the answers of a workshop. Its scores are what the participants think, on a scale from { $low } to { $high }. They are neither percentages nor the result of an audit, and they do not rank this territory against any other.
report-about-prompts = The numbers, charts and sentences about them are complete. Wherever it says ‘For the expert’, and in the columns left empty, there is room for the words of the expert who accompanies the workshop.
report-cite = How to cite:
report-citation = { $when ->
    [known] { $report }. Report of a self-assessment workshop, { $dates }. Draft.
   *[unknown] { $report }. Report of a self-assessment workshop. Draft.
}
report-contact = Whom to ask:
report-licence = Licence:
report-translation = Languages:
report-languages = This report is made in { $languages }, each from the same numbers. Quotations are in the language in which they were written.
report-cover-image-alt = Photo: { $territory }

## Words used throughout

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = all { $people } gave the same answer
report-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
report-people-range = { $low } to { $high } people
report-field-with-score = { $name } ({ $score }; { $people ->
    [one] one person
   *[other] { $people } people
})
report-of = { $part } of { $whole }
report-caption-table = Table { $number }. { $title }
report-part = { $title } ({ $part } of { $parts })
report-caption-figure = Figure { $number }. { $title }

## In one page

report-summary = In one page
report-headline-same = { $scope ->
    [single] The domain is { $stage } ({ $range }).
    [all] { $count ->
        [2] Both domains
       *[other] All { $count } domains
    } are { $stage } ({ $range }).
   *[some] { $count ->
        [one] One of { $all } domains has a score: it is { $stage } ({ $range }).
       *[other] The { $count } domains with a score, of { $all }, are { $stage } ({ $range }).
    }
}
report-headline-mixed = { $scope ->
    [all] Of the { $count } domains, { $parts } ({ $range }).
   *[some] Of the { $count } domains with a score, out of { $all }, { $parts } ({ $range }).
}
report-headline-part = { $count ->
    [one] one is { $stage }
   *[other] { $count } are { $stage }
}
report-headline-fields = Among the fields, the highest score goes to { $highest } ({ $high }), the lowest to { $lowest } ({ $low }).
report-score-range = { $low } to { $high }
report-col-strengths = Strengths
report-col-weaknesses = Weaknesses
report-col-highest = Highest scores
report-col-lowest = Lowest scores
report-sides-caption = Strengths and weaknesses by score, at most { $most } of each
report-standing-tie = { $count } fields share this score: { $names }
report-standing-many = { $count } fields share this score
report-grounds = { $first }; { $second }
report-ground-first = { $end ->
    [highest] { $equals ->
        [0] the highest score of all
        [one] the highest score of all, shared with one other field
       *[other] the highest score of all, shared with { $equals } other fields
    }
   *[lowest] { $equals ->
        [0] the lowest score of all
        [one] the lowest score of all, shared with one other field
       *[other] the lowest score of all, shared with { $equals } other fields
    }
}
report-ground-among = { $end ->
    [highest] { $equals ->
        [0] among the highest scores
        [one] among the highest scores, like one other field
       *[other] among the highest scores, like { $equals } other fields
    }
   *[lowest] { $equals ->
        [0] among the lowest scores
        [one] among the lowest scores, like one other field
       *[other] among the lowest scores, like { $equals } other fields
    }
}
report-ground-agreed = { $scope ->
    [all] ‘{ $stage }’ for all { $people } people
    [everybody] ‘{ $stage }’ for { $share } of the { $people } people
    [several] ‘{ $stage }’ for most people
   *[singles] ‘{ $stage }’ for most of the { $singles } people who answered on their own
}
report-ground-relative = { $end ->
    [highest] above the mean that the same people give the other fields
   *[lowest] below the mean that the same people give the other fields
}
report-ground-unknown = { $scope ->
    [several] many people do not know about them
    [field] { $dont_know } of { $asked } people do not know
   *[action] on average { $share } of its actions are not known
}
report-agenda-split = { $names }: on each, views fall into two camps, ‘{ $lowest_stage }’ and ‘{ $top_stage }’.
report-agenda-group-gap = { $groups ->
    [one] { $names }: ‘{ $group }’ sees them differently from everybody else.
   *[other] { $names }: groups see them differently.
}
report-agenda-blind-spot = { $level ->
    [field] { $form ->
        [same] { $names }: of those who scored them or did not know, { $low } did not know.
       *[range] { $names }: of those who scored them or did not know, { $low } to { $high } did not know.
    }
   *[action] { $form ->
        [same] { $names }: on average { $low } of their actions are not known.
       *[range] { $names }: on average { $low } to { $high } of their actions are not known.
    }
}
report-agenda-lowest = { $form ->
    [same-first] { $names }: they share the lowest score, { $low }.
    [same] { $names }: they share one of the lowest scores, { $low }.
   *[range] { $names }: among the lowest scores ({ $low } to { $high }).
}
report-who-single = { $people ->
    [one] One person took part.
   *[other] { $people } people took part, each answering on their own.
}
report-who-single-groups = { $unnamed ->
    [some] { $people } people took part, from { $groups } groups or without one, each answering on their own.
   *[nobody] { $people } people from { $groups } groups took part, each answering on their own.
}
report-who-tables = { $people } people took part: { $singles ->
    [0] all
    [1] one on their own, { $seated }
   *[other] { $singles } on their own, { $seated }
} { $tables ->
    [1] at one table
   *[other] at { $tables } tables
}.
report-who-tables-groups = { $unnamed ->
    [some] { $people } people, from { $groups } groups or without one, took part:
   *[nobody] { $people } people from { $groups } groups took part:
} { $singles ->
    [0] all
    [1] one on their own, { $seated }
   *[other] { $singles } on their own, { $seated }
} { $tables ->
    [1] at one table
   *[other] at { $tables } tables
}.
report-at-tables = Afterwards { $people } people agreed on answers together at { $sheets ->
    [one] one table
   *[other] { $sheets } tables
}. What they agreed on stands apart and enters no score.
report-whose-opinion = The scores, from { $low } to { $high }, are the opinion of those who took part; they are neither percentages nor an audit.
report-strengths-weaknesses = Strengths and weaknesses
report-and-more = { $names } and { $count ->
    [one] one more
   *[other] { $count } more
}
report-no-extremes = Too few fields have a score to call any of them the highest or the lowest.
report-all-equal = { $count ->
    [2] Both fields
   *[other] All { $count } fields
} with a score have the same one, { $score }: none is higher or lower than the others.
report-not-linked = Whether a field stands above or below what the same people give elsewhere, or a group scores everything higher or lower, could not be examined: too few people scored fields in common.
report-discuss = To discuss first
report-discuss-none = The scores alone set no agenda.

## The exercise

report-exercise = The exercise
report-how-done = How it was done
report-how = { $when ->
    [known] The workshop ({ $dates }) took place in { $territory }.
   *[unknown] The workshop took place in { $territory }.
} It used the framework ‘{ $framework }’, module { $module }: { $level ->
    [field] { $fields ->
        [one] one field
       *[other] { $fields } fields
    } in { $domains ->
        [one] one domain
       *[other] { $domains } domains
    }, each scored
   *[action] { $items ->
        [one] one action
       *[other] { $items } actions
    } in { $fields ->
        [one] one field
       *[other] { $fields } fields
    } and { $domains ->
        [one] one domain
       *[other] { $domains } domains
    }, each action scored
} from { $low } to { $high }. Participants could say that they did not know an answer, or that something did not apply here: neither counts as a score, nor does a blank.
report-how-means = { $level ->
    [field] A field’s score is the mean over people;
   *[action] A person’s value in a field is the mean of the scores they gave to its actions; the field’s score is the mean of these values;
} a domain’s score is the mean of its fields. Scores are rounded to one decimal at the end. With fewer than { $min_answers } people there is no score. There is no overall score: a territory is not one number.
report-scale = The scale
report-scale-caption = The scale from { $low } to { $high } and its stages
report-scale-note = A mean belongs to the stage it is nearest to; halfway, to the higher one.
report-who-heading = Who took part
report-who-total-single = In all, { $people ->
    [one] one person took part, answering alone.
   *[other] { $people } people took part, each answering on their own.
}
report-who-total-tables = In all, { $people ->
    [one] one person
   *[other] { $people } people
} took part; a table that agreed on its answers counts for all its people.
report-who-merged = Shown together as ‘{ group-other-groups }’: { $groups }. Each has fewer than { $least } people, or only a few who answered on their own while others answered at a table, or was added to make the others large enough.
report-who-no-groups = { $people ->
    [one] One person
   *[other] { $people } people
} took part. There are no results by group. So that nobody’s answers can be told, they take at least two groups of { $least } people or more, none of them with only a few who answered on their own while others answered at a table.
report-unasked = Not asked in this workshop: { $names }.
report-reading-interval = Line through a dot: how precisely the opinion of people like these is measured ({ $percent } interval). It says nothing about the inhabitants at large.
report-name-and-score = { $name } ({ $score })
report-domain-people = People: the smallest and the largest number behind the score of one of its fields.
report-domain-dash = Dash: too few fields have a score. For the lowest field, it can also mean that all scores are equal.

## General overview

report-overview = General overview
report-domain-caption = Scores of the domains
report-reading-bold = Bold: the highest and the lowest scores of all.
report-no-domain-score = No domain has a score, because too few fields of each have one.
report-neighbours-plain = Differences between neighbouring scores may be due to chance.

## Tables: heads of columns and words in cells

report-col-points = Scores
report-col-stage = Stage
report-col-meaning = What it looks like
report-col-group = Group
report-col-people = People
report-col-sheets = Sheets
report-col-domain = Domain
report-col-field = Field
report-col-action = Action
report-col-score = Score
report-col-fields-scored = Fields with a score
report-col-lowest-field = Lowest field
report-col-interval = Interval
report-col-agreement = Agreement
report-col-at-tables = At tables
report-col-people-at-tables = People at tables
report-col-balanced = Balanced
report-col-median = Median
report-col-spread = Spread
report-col-dont-know = Don’t know
report-col-not-applicable = Not applicable
report-col-blank = Blank
report-col-not-asked = Not asked
report-col-kind = What
report-col-count = Times
report-col-rule = Rule
report-col-value = Value
report-agreement = { $agreement ->
    [broad] broad
    [mixed] mixed
    [split] two camps
   *[none] none
}
report-agreement-of = { $agreement } ({ $singles } of { $people })
report-hidden = hidden

## One section per domain

report-domain-without-score = This domain has no score, because { $scored ->
    [0] { $fields ->
        [one] its only field has none.
       *[other] none of its fields has one.
    }
    [one] only one of its { $fields } fields has one.
   *[other] only { $scored } of its { $fields } fields have one.
}
report-domain-lead-single = { $score }, { $stage }: the score of its only field that has one, given by { $people }.
report-domain-lead-equal = { $score }, { $stage }. Its { $scored } fields with a score have the same one, given by { $people }.
report-domain-lead-ends = { $score }, { $stage }. { $highest_count ->
    [one] The highest score goes to { $highest } ({ $highest_score }),
   *[other] The highest score is shared by { $highest } ({ $highest_score }),
} { $lowest_count ->
    [one] the lowest goes to { $lowest } ({ $lowest_score }).
   *[other] the lowest is shared by { $lowest } ({ $lowest_score }).
}
report-domain-figure = { $domain }: scores and stages of its fields
report-note-agreement = { $scope ->
    [everybody] Agreement: how close all answers lie to one another; one group may still differ.
   *[singles] Agreement: how close the answers of those who answered on their own lie to one another; in brackets, how many they are, where others answered at tables. One group may still differ.
}
report-note-balanced = Balanced: the score if each group shown counted the same.
report-note-no-score = Dash: no result. A score takes at least { $answers } people, more who scored the field than said that it does not apply, and, where some answered at tables and some on their own, four separate answers.
report-note-dash = Dash: too few people gave a score (in all, in a group, or on their own).
report-before-rounding = A domain’s score is worked out before rounding: the rounded scores of its fields may give another mean.
report-fields-caption = { $domain }: its fields
report-actions = { $domain }: the actions
report-quotes = In the participants’ words
report-quote = “{ $text }”
report-quote-in = “{ $text }” (in { $language })
report-analysis = Analysis
report-analysis-prompt = [For the expert: write over this text. What explains these scores? Which policies, places and people stand behind them, and what did the discussion add?]
report-before-analysis = Analysis of the changes
report-before-prompt = [For the expert: write over this text. What may explain these changes, besides who came? What did the discussion add?]

## Where views differ, what the room does not know

report-differ = Where views differ
report-differ-gaps = { $count ->
    [one] One field is
   *[other] { $count } fields are
} seen differently by a group, with a difference larger than chance would explain: { $list }. Where several groups differ, only the one that differs most is named. Of { $all } comparisons, { $examined } could be made.
report-differ-gap = ‘{ $name }’ ({ $group } { $own }, everybody else { $others })
report-differ-levels = Across all fields, { $count ->
    [one] one group scores
   *[other] { $count } groups score
} differently from { $scope ->
    [everybody] everybody else,
   *[singles] the others who answered on their own,
} with a difference larger than chance would explain: { $list }. Of { $all } groups shown by name, { $examined } could be examined.
report-differ-level = { $direction ->
    [higher] { $group } ({ $difference } higher)
   *[lower] { $group } ({ $difference } lower)
}
report-differ-splits = { $count ->
    [one] One field divides
   *[other] { $count } fields divide
} the participants into two camps: { $list }. { $examined } of { $all } { $all ->
    [one] field
   *[other] fields
} could be examined.
report-differ-split = ‘{ $name }’ ({ $low } see it as ‘{ $lowest_stage }’, { $top } as ‘{ $top_stage }’)
report-differ-balance = { $count ->
    [one] One field
   *[other] { $count } fields
} would have another score if each group counted the same, whatever its size: { $list }. { $examined } of { $all } { $all ->
    [one] field
   *[other] fields
} could be examined.
report-differ-balanced = ‘{ $name }’ ({ $balanced } instead of { $score })
report-split-none = No field that could be examined ({ $examined } of { $all }) divides the participants into two camps.
report-split-unknown = Whether a field divides the participants cannot be said: that takes { $least } people or more who answered it on their own, at least half of those who gave a score, and three stages.
report-no-group-results = Groups cannot be compared here: that takes at least two groups of { $least } people or more, none of them with only a few who answered on their own while others answered at a table.
report-gaps-none = In none of the comparisons of a group with everybody else that could be made ({ $examined } of { $all }) is the difference { $least } or more, and larger than chance would explain.
report-gaps-unknown = Whether groups see a field differently could not be examined: that takes a group with a name, { $least } people or more who answered on their own on each side, and { $shares } in the field, at least half of those who gave a score.
report-levels-none = Across all fields, none of the groups shown by name that could be examined ({ $examined } of { $all }) scores { $least } or more above or below everybody else, with a difference larger than chance would explain.
report-balance-none = With equal weight for each group, none of the scores that could be examined ({ $examined } of { $all } { $all ->
    [one] field
   *[other] fields
}: those without answers given at a table and without a hidden group) would clearly change.
report-balance-unknown = Whether it matters who came could not be examined in any field: that takes groups none of which is hidden, and { $least } people or more, all of whom answered on their own.
report-unknown = What people could not judge
report-unscored-domain = ‘{ $name }’ has no score in any of its { $count } fields; { $table } says what was answered.
report-differ-numbers = The scores of each group are in { $table }.
report-unknown-none = No field that could be examined ({ $examined } of { $all }) has enough ‘don’t know’ answers to be a blind spot.
report-unknown-unknown = Whether there are blind spots cannot be said: that takes { $least } people or more who score a field or say they don’t know.

report-many-without-score = { $count } fields have no score; { $table } says what was answered: { $names }.

## Towards a plan

report-plan = Towards a plan
report-plan-how = Up to { $most } weaknesses, lowest score first (in ‘{ report-summary }’: up to { $front }). Whoever completes this draft fills in what the discussion decides, and deletes the rows that nobody takes up. The scores of all fields are in { $table }.
report-plan-lowest = { $count ->
    [one] Lowest action: { $actions }
   *[other] Lowest actions: { $actions }
}
report-plan-action = { $action } ({ $score })
report-first-steps = What should come first
report-first-steps-prompt = [For the expert: write over this text. Which of these weaknesses should be taken up first, by whom, and what would a first step be?]
report-plan-none = The scores name no field as a weakness: what the plan starts from is for the discussion to say.
report-plan-caption = From weaknesses to measures
report-plan-weakness = Weakness
report-plan-measure = Measure
report-plan-lead = Who leads
report-plan-when = By when
report-plan-know = How we will know

## Annexes

report-annexes = Annexes
report-annex-scores-caption = All fields in full
report-note-interval = Interval: where the score would probably lie with other people of the same kind.
report-note-median = Median: the middle value of those who answered on their own.
report-note-spread = Spread: how far their values lie from the median on average, in points; agreement is judged before rounding.
report-note-singles = Agreement: where others answered at tables, the brackets say how many answered on their own.
report-note-stages = Stages: shares of the people who gave a score; rounded, so that a row may not add up to 100.
report-note-no-result = Dash: no result, because too few people gave a score (in all, or on their own), or half or more said that the field does not apply.
report-note-small-table = No interval is given where a table of fewer than { $least } people answered beside others on their own.
report-agreement-singles = { $agreement } ({ $singles })
report-note-missing = { $columns ->
    [one] The last column counts people who are not included in the score.
   *[other] The last { $columns } columns count people who are not included in the score.
}
report-note-dont-know = Don’t know: of these, those who said so for an action.
report-note-not-applicable = Not applicable: for all actions.
report-note-blank = { $level ->
    [field] Blank: no answer that could be used.
   *[action] Blank: too few actions were scored to count.
}
report-note-not-asked = Not asked: people whose sheet leaves the whole domain empty.
report-rule-line = { $rule }: { $value }
report-annex-answers-no-action = Nobody was asked about a field for which the module has no action.
report-annex-groups = Scores by group
report-annex-groups-caption = Scores of each group
report-annex-groups-note = Hidden: fewer than { $least } people of the group gave a score, or only a few on their own while others answered at a table, or the cell would give another hidden one away.
report-note-no-group-result = Dash: no result, because nobody in the group gave a score or the field has none.
report-annex-participants = Participants
report-named = These participants agreed to be named: { $names }.
report-annex-set-aside = What was set aside
report-set-aside-none = Nothing: every answer and every sheet could be used.
report-set-aside-caption = Files, sheets and answers with a problem
report-set-aside-note = All this was set aside unless the table says otherwise. The facilitator has a list that says where each one is.
report-aside-other = Something else that could not be used
report-annex-method = Method
report-method-intro = The rules behind the numbers of this report, with the values used.
report-method-min-answers = Smallest number of people for a score
report-method-min-group = Smallest number of people for a group to be shown on its own
report-method-min-shares = Smallest number of sheets for shares by stage, and of people answering on their own for agreement and tests
report-method-min-detail = Smallest number of people answering on their own for a median and a spread, and of sheets for an interval
report-method-coverage = Smallest share of a field’s actions that a person must have scored to count in the field
report-method-domain-coverage = Smallest share of a domain’s fields with a score for the domain to have one
report-method-confidence = Confidence level of the intervals
report-method-significance = Significance level of the tests, after Holm’s correction for multiple testing
report-method-broad-spread = Largest spread for ‘broad’ agreement
report-method-mixed-spread = Largest spread for ‘mixed’ agreement
report-method-gap = Smallest difference for a group to see a field differently from everybody else
report-method-balance = Smallest change of a score that is named, if each group counted the same
report-method-level = Smallest difference for a group to score higher or lower than everybody else across all fields
report-method-relative = Smallest distance from the mean that the same people give the other fields, for a strength or a weakness
report-method-relative-fields = Smallest number of fields that a person must have scored for that comparison
report-method-agreed = Smallest share in the highest (lowest) stage, of those who answered on their own, for a strength (weakness) that most agree on
report-method-opposed = Share of them in the opposite stage that must then not be reached
report-method-blind-spot = Smallest share of ‘don’t know’ for a blind spot
report-method-blind-spot-people = Smallest number of people for a blind spot
report-method-most-extremes = Largest number of fields marked as among the highest, and as among the lowest
report-method-most-discussed = Largest number of entries under ‘To discuss first’
report-annex-framework = The framework and its source
report-framework-facts = { $title } ({ $id }), version { $version }: { $domains ->
    [one] one domain
   *[other] { $domains } domains
}, { $fields ->
    [one] one field
   *[other] { $fields } fields
}. Status: { $status ->
    [working] provisional wording
    [draft] draft
    [retired] retired
   *[official] official
}. Licence: { $licence }. Fingerprint of its content: { $fingerprint }.
problem-word-style-missing = the template lacks styles that the report uses, and got c21lab’s own instead: { $styles }. To choose how one looks, add a style of its name to the template.
problem-word-font-elsewhere = this computer does not have the template’s typeface { $fonts }, so the widths of the tables were estimated. Open the report once and look whether any word is broken in a table, or make the report on a computer that has the typeface.
problem-word-template-not-readable = this is not a Word document or template. Save it in Word as .docx or .dotx and name that file in session.toml.
problem-logo-not-readable = this is not a picture that Word takes. Save the logo as PNG or JPEG and name that file in session.toml.
problem-cover-image-not-readable = this is not a picture that Word takes, so the cover has no photo. Save the photo as PNG or JPEG and name that file under cover_image in session.toml.
problem-settings-raised = { $key } = { $found } would let individual answers be worked out, so { $floor } is used.

## results.<lang>.xlsx

results-title = Results of the workshop: { $territory }
results-title-without-territory = Results of the workshop
results-eyebrow = Results of the workshop
results-context = { $framework }, version { $version } · { $module }
results-page = Page { $page } of { $pages }
results-tab-summary = Summary
results-tab-domains = Domains
results-tab-fields = Fields
results-tab-actions = Actions
results-tab-groups = Groups
results-tab-findings = Findings
results-tab-comments = Comments
results-tab-problems = Problems
results-tab-method = Method
results-col-id = No.
results-col-no-score = No score because
results-col-interval-low = Interval from
results-col-interval-high = Interval to
results-col-everyone = Everyone
results-col-group = { $group } ({ $people })
results-col-finding = Finding
results-col-sentence = In words
results-col-comment = Comment
comments-col-language = language
results-no-score = { $status ->
    [not_asked] no action of this module
    [too_few] too few answers
   *[not_applicable] it does not apply here
}
results-kind-agreed-strength = Agreed strength
results-kind-agreed-weakness = Agreed weakness
results-kind-relative-strength = Relative strength
results-kind-relative-weakness = Relative weakness
results-kind-highest = Among the highest
results-kind-lowest = Among the lowest
results-kind-split = Split views
results-kind-blind-spot = Blind spot
results-kind-balance-sensitive = Depends on who came
results-kind-group-gap = Gap between groups
results-kind-too-few = No score: too few answers
results-kind-not-asked = No score: no action of this module
results-kind-not-applicable = No score: does not apply
results-kind-discuss = To discuss
results-kind-group-level = Group above or below the others
results-neighbours = Differences between neighbouring scores may be due to chance.
results-domains-note = A domain’s score is the mean of its fields. An empty cell means no result, never 0.
results-fields-note = People: who gave a score. Stage shares are given from { $shares } sheets on, agreement from as many people who answered on their own, if they are at least half; median and spread from { $detail } such people, the interval from { $detail } sheets. An empty cell means no result, never 0. Where others answered at tables, the brackets after agreement say how many answered on their own.
results-actions-note = People: who gave a score. An empty cell means no result, because too few people answered, or too few sheets where some answered at tables and some on their own; never 0.
results-groups-note = The mean of each group, and how many people it has in all. ‘{ $hidden }’: too few people of the group gave a score, or only a few on their own while others answered at a table, or the cell would give another hidden one away. ‘{ $empty }’: no result.
results-groups-merged = Other groups: { $groups }. Each has fewer than { $least } people, or only a few who answered on their own while others answered at a table, or was joined to them so that nobody’s answers can be worked out.
results-findings-none = The scores do not support any finding.
results-comments-note = What participants wrote beside an answer, in their own words and without names, in no particular order.
results-comments-none = No comment is quoted here. Comments are printed only once the team that runs the workshop has chosen them.
results-problems-note = What was wrong in files and sheets, by kind; it was set aside unless the table says otherwise. The facilitator has a list that says where each one is.
results-method-note = The rules behind the numbers here, with the values used.
results-method-framework = Framework: { $title } ({ $id }), version { $version }, module { $module }. Fingerprint of its content: { $fingerprint }.
results-method-scale = Scale: { $low } to { $high }, in the stages { $stages }.
results-radar-domains = Scores of the domains
results-radar-series = Score, from { $low } to { $high }
results-radar-alt = Radar chart: { $title }. A gap in the line means no result. The same numbers are in the table on the tab ‘{ $tab }’.

## What was set aside, by kind; the report's annex says it in the same words

report-aside-file-unreadable = File that could not be read
report-aside-file-changed = File that changed while it was being read
report-aside-file-empty = Empty file (0 bytes)
report-aside-file-not-workbook = File that is not an Excel file
report-aside-file-other-format = Spreadsheet in a format that is not read
report-aside-file-truncated = Incomplete Excel file
report-aside-file-damaged = Damaged Excel file
report-aside-file-ambiguous = Excel file that can be read in two ways
report-aside-file-unverified = File with cells that cannot be verified
report-aside-file-unsafe = File refused for safety
report-aside-file-password = File protected by a password
report-aside-file-too-large = File much larger than a sheet
report-aside-file-macros = File that may have macros: they were ignored, the answers were read
report-aside-file-is-export = Export of online answers: to be imported, not counted
report-aside-file-more-problems = Further problems of a sheet that has very many
report-aside-cell-too-far = Sheet with something in a cell far away from its table
report-aside-cell-too-long = Sheet with a text that is far too long
report-aside-sheet-not-ours = Workbook that is not a scoring sheet
report-aside-sheet-is-results = Workbook of results among the sheets
report-aside-sheet-without-headings = Sheet without its headings
report-aside-sheet-no-items = Sheet without any id of this framework
report-aside-sheet-other-framework = Sheet of another framework
report-aside-sheet-other-module = Sheet of another module
report-aside-sheet-other-version = Sheet of another version of the framework
report-aside-sheet-earlier-version = Sheet of an earlier version: read with the ids that were renamed since
report-aside-sheet-other-wording = Sheet with another wording of this version: read by its ids
report-aside-sheet-without-identity = Sheet that does not name its framework: read because its ids fit
report-aside-sheet-empty = Sheet without an answer
report-aside-sheet-only-comments = Sheet with comments but without an answer
report-aside-sheet-same-bytes = Exact copy of another sheet: counted once
report-aside-sheet-same-person = Second sheet of the same person: the later one was counted
report-aside-sheet-same-answers = Sheet with the same answers as another: both were counted
report-aside-sheet-same-number = Sheet with the number and the answers of another: the later one was counted
report-aside-sheet-number-twice = Sheet with the number of another but other answers: both were counted
report-aside-sheet-likely-copy = Sheet that is probably a copy of a fuller one
report-aside-sheet-heavy = Sheet that speaks for more than a quarter of the people: counted
report-aside-file-no-sheet = Another workbook of the workshop among the sheets: not read as one
report-aside-answer-not-a-score = Answer that is not on the scale
report-aside-answer-several = Answer with more than one number
report-aside-answer-date = Answer that became a date
report-aside-answer-error = Answer that is the error of a formula
report-aside-answer-picture = Picture in the place of an answer
report-aside-answer-uncalculated = Answer that is a formula never calculated
report-aside-answer-twice = Two different answers to one field or action: neither was counted
report-aside-answer-merged = Answer in cells merged over several rows: counted for the first
report-aside-answer-on-title = Answer beside a heading
report-aside-row-unknown = Row with an id that is not recognised
report-aside-row-without-id = Row without an id
report-aside-row-withdrawn = Answer to a field or action that has been withdrawn
report-aside-answer-beside = Number beside an empty score
report-aside-answer-merged-papers = Answer in a cell merged over several ballots
report-aside-paper-stray = Column of a collector with hardly an answer: not counted
report-aside-paper-without-id = Column of answers without a ballot’s id
report-aside-paper-twice = Two columns with the id of one ballot
report-aside-tab-without-headings = Rows in a tab without headings
report-aside-items-new = Fields or actions that sheets of an earlier version do not ask for
report-aside-rows-other-module = Answers that belong to another module
report-aside-row-not-in-version = Answer to a field or action that this version does not have
report-aside-scores-missing = Tab without a column of scores
report-aside-items-missing = Sheet with rows missing: they count as not answered
report-aside-comment-picture = Picture in the place of a comment
report-aside-comment-is-score = Number in the place of a comment: neither counted nor quoted
report-aside-notes-on-cells = Notes attached to cells: not read
report-aside-answers-unseen = Answers that nobody sees on screen: counted
report-aside-comment-lost = Comment that became a formula
report-aside-form-missing = Sheet without a place for group and people: counted as one person without a group
report-aside-form-group-unknown = Group that is not on the list: counted without a group
report-aside-form-people-wrong = Number of people that is none: counted as one person
report-aside-form-print-name-unclear = Unclear whether a name may be printed: it is not printed

## What changed between two versions

framework-diff-versions = What changed in ‘{ $title }’ from version { $old } to { $new }
framework-diff-title = What changed from { $old } to { $new }
framework-diff-none = The two say the same.
framework-diff-counts = In short: { $counts }.
framework-diff-count-changed = { $count ->
    [one] one setting changed
   *[other] { $count } settings changed
}
framework-diff-count-added = { $count ->
    [one] one entry added
   *[other] { $count } entries added
}
framework-diff-count-removed = { $count ->
    [one] one removed
   *[other] { $count } removed
}
framework-diff-count-renumbered = { $count ->
    [one] one with a new id
   *[other] { $count } with new ids
}
framework-diff-count-moved = { $count ->
    [one] one moved
   *[other] { $count } moved
}
framework-diff-count-reworded = { $count ->
    [one] one reworded
   *[other] { $count } reworded
}
framework-diff-withdraw = These ids are gone but not listed as withdrawn: { $ids }. List them, so that nobody gives them to something else.
framework-diff-marks = In a reworded text, what is gone is struck through, and what is new is bold and underlined.
framework-diff-tab = Changes
framework-diff-change = Change
framework-diff-level = Level
framework-diff-id = Id
framework-diff-what = What
framework-diff-language = Language
framework-diff-before = Before
framework-diff-after = After

framework-change-changed = Changed
framework-change-added = Added
framework-change-removed = Removed
framework-change-renumbered = New id
framework-change-moved = Moved
framework-change-reworded = Reworded
framework-level-about = Framework
framework-level-scale = Stage
framework-level-modules = Module
framework-level-groups = Group
framework-level-domains = Domain
framework-level-fields = Field
framework-level-actions = Action
framework-what-id = Id
framework-what-title = Title
framework-what-short = Short title
framework-what-question = Question
framework-what-help = Help
framework-what-text = Text
framework-what-label = Label
framework-what-description = Description
framework-what-domain = Domain
framework-what-field = Field
framework-what-order = Order
framework-what-low = First score
framework-what-high = Last score
framework-what-rates = What is rated
framework-order-behind = after { $id }
framework-order-first = first

## What people said of the items

framework-feedback-title = Comments on { $title }, version { $version }
framework-feedback-note = Comments are in alphabetical order under their field or action and name nobody; whoever knows a person’s way of writing may still recognise it. Pass them on only to those who revise the framework.
framework-feedback-none = Nobody wrote a comment, and nobody answered ‘don’t know’ or ‘not applicable’.
framework-feedback-unmarked = { $count ->
    [one] One comment is not listed, because it is not marked
   *[other] { $count } comments are not listed, because they are not marked
} in comments.xlsx, which c21lab score writes beside session.toml.
framework-feedback-not-knowing = { $count ->
    [one] one person does not know
   *[other] { $count } people do not know
}
framework-feedback-not-applying = { $count ->
    [one] not applicable for one person
   *[other] not applicable for { $count } people
}
framework-feedback-tab = Comments
framework-feedback-item = Field or action
framework-feedback-comment = Comment
framework-feedback-dont-know = Don’t know
framework-feedback-not-applicable = Not applicable

## Slides and the board for the plenary

slides-who = Who took part
slides-group = { $group }: { $people ->
    [one] 1 person
   *[other] { $people } people
}
slides-groups-merged = Groups of fewer than { $least } people, or with only a few who answered on their own while others answered at a table, stand together, so that nobody’s answers can be worked out.
slides-domains = The domains at a glance
slides-series = Individual scores ({ $low }–{ $high })
slides-gap-note = A gap in the line means: no result. It is not a zero.
slides-field = { $name }: { $score } ({ $answered })
slides-mean = Individual score: { $score } ({ $answered })
slides-no-mean = No individual score: too few gave one ({ $answered })
slides-shares = Share of people by stage
slides-share = { $stage }: { $percent }
slides-alt-shares = Bar chart of the answers on { $name } by stage: { $shares }.
slides-agreed = Agreed:
slides-because = Because:
slides-discuss-note = Ask those who scored low and those who scored high for an example. Then: is there a score from { $low } to { $high } that the plenary agrees on? If not, note the lowest and the highest score proposed. Give the reason in one sentence. The individual score stays as it is.
slides-unknown = What people could not judge
slides-next = Next
slides-next-agree = What is agreed here stands beside the individual scores in the report; it does not replace them.
slides-next-write = Where there is no agreement, the report says so, with the lowest and the highest score proposed and no names.
slides-next-ideas = Then: for each weak field, one idea. What would help, who could do it, and by when?
slides-next-note = What the plenary agrees goes into plenary.xlsx, field by field.
board-back = Back
board-on = Next
board-pages = Pages
board-full = Full screen

## The plenary and the second vote in the report

chart-series-plenary = agreed in the plenary
chart-title-plenary = What the plenary agreed on, beside the individual scores
chart-alt-plenary = Radar chart of the { $axes } fields that the plenary discussed, from { $low } to { $high }: individual scores, and beside them what the plenary agreed on.
chart-table-plenary = The table ‘{ report-plenary-caption }’ has the same numbers.
chart-key-agreed = agreed in the plenary
chart-key-views = not agreed: lowest to highest proposal
report-plenary = What the plenary agreed on
report-plenary-lead = The plenary discussed { $count ->
    [one] one field
   *[other] { $count } fields
}: it agreed on a score for { $agreed ->
    [0] none
   *[other] { $agreed }
}{ $open ->
    [0] {"."}
   *[other] , and did not agree on { $open }.
}
report-plenary-how = An agreed score is the result of a conversation and stands beside the individual score: it does not enter any mean and replaces nothing.
report-first-shown = When the scores were first shown, they were those of { $then } people; those printed here are of { $now } people.
report-plenary-people = When the plenary met, the scores were those of { $then } people; those printed here are of { $now } people.
report-plenary-caption = Individual and agreed scores
report-plenary-note = Difference: the agreed score minus the individual one, as printed. Where the plenary did not agree: the lowest and the highest score proposed.
report-plenary-agreed = agreed
report-plenary-open = not agreed
report-plenary-between = not agreed: { $low }–{ $high }
report-plenary-dissent-intro = Groups could say where they see a field differently.
report-plenary-dissent = The group ‘{ $group }’ sees { $count ->
    [one] this field
   *[other] these fields
} differently: { $fields }.
report-plenary-analysis = Analysis of the discussion
report-plenary-prompt = [For the expert: write over this text. What changed minds, what did not, and what does that say about the next steps?]
report-col-individual = Individual
report-col-agreed = Agreed
report-col-difference = Difference
report-col-because = Because
report-col-first-vote = First vote
report-col-second-vote = Second vote
report-col-moved = Changed their answer
report-second-vote = The second vote
report-second-vote-lead = After the discussion { $people ->
    [one] one person
   *[other] { $people } people
} scored the fields again, on { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}. The second scores stand beside the first ones and are never put together with them.
report-second-vote-none = In no field can the two votes stand side by side: in each, the numbers of people differ by fewer than { $least }, or too few voted again.
report-second-vote-left = { $count ->
    [one] One field is
   *[other] { $count } fields are
} left out: too few people scored it again, or the two numbers of people differ by fewer than { $least }, so that individual answers could be worked out.
report-second-vote-caption = First and second vote
report-fewer-than = fewer than { $least }
results-tab-plenary = Plenary
results-tab-second-vote = Second vote
results-plenary-note = What the plenary agreed on stands beside the individual scores and enters no mean.
results-second-vote-note = A second score is given where as many people voted both times, or at least { $least } more or fewer. The two votes are never put together.
results-col-plenary-status = Plenary
results-col-views-from = Lowest proposed
results-col-views-to = Highest proposed
results-col-dissent = Sees it differently
results-col-people-second = People, second vote
## What changed: a report that was made again after somebody had worked in it

report-changes = What changed
report-changes-intro = This report was made again after somebody had worked in it. This page says what became of each part.
report-changes-cover = Cover
report-changes-kept = Kept
report-changes-kept-what = as written: { $names }.
report-changes-renewed = Renewed
report-changes-renewed-what = with the answers as they are now: { $names }.
report-changes-both = Both
report-changes-both-what = are in { $names }: the new text, and below it, shaded and with a comment, what was written for earlier numbers.
report-changes-not-placed = Not placed
report-changes-not-placed-what = are words from { $names }, because what they stood in is no longer there. They are at the end of the report, below ‘{ report-unplaced }’.
report-changes-deleted = Left out,
report-changes-deleted-what = because somebody had deleted this: { $names }.
report-changes-moved = { $count ->
    [0] No score of a field moved.
    [one] One field has another score now: { $names }.
   *[other] { $count } fields have other scores now: { $names }.
}
report-changes-moved-hidden = Which scores moved is not said here: fewer than { $least } people came, went or changed their answers, and it would tell how they answered.
report-unresolved = Unresolved, not for sharing. Some shaded text below was written for earlier numbers: copy into the new text what still holds, then delete the shaded paragraphs. The next run of c21lab takes this line off.
report-unresolved-comment = This was written for earlier numbers; the new text stands above it. Copy into it what still holds, then delete this shaded paragraph.
report-unplaced = Your text that found no place
## Then and now, and the mean of many workshops

chart-title-changes = Then and now
chart-caption-changes-named = { $count ->
    [one] { $title }: one clear change among { $tested } tested fields
   *[other] { $title }: { $count } clear changes among { $tested } tested fields
}
chart-caption-changes-none = { $title }: no clear change among { $tested } tested fields
chart-caption-changes-untested = { $title }: no change could be tested
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Dumbbell chart: for each field that both workshops scored, a line from its earlier score to its score now.
chart-alt-change = { $field }: { $then } then, { $now } now.
chart-alt-further-changes = { $count ->
    [one] One more field has a clear change.
   *[other] { $count } more fields have a clear change.
}
chart-table-changes = The same numbers are in the table ‘{ report-before-caption }’.
chart-head-now = now
chart-head-change = change
chart-key-now = score now
chart-key-named = clear change
chart-key-panel = mean of many workshops
chart-series-previous = the earlier workshop
chart-series-previous-of = { $people ->
    [one] { $when }: one person
   *[other] { $when }: { $people } people
}
chart-series-panel = mean of { $sessions } workshops
chart-panel = Mean of { $sessions } workshops with { $people } people
chart-module = module { $module }
report-before = Then and now
report-before-beside = Beside the scores of this workshop stand those of an earlier one. { $provenance }.
report-before-others = The two workshops need not be of the same people. A difference between them can come from who spoke as well as from what has changed, and no number here says which.
report-before-people = Participants: { $then } then ({ $when }), { $now } now.
report-before-groups = By group, then and now: { $groups }.
report-before-group = { $group } { $then } and { $now }
report-before-some = { $count ->
    [one] One of the { $tested } fields that could be tested shows a clear change.
   *[other] { $count } of the { $tested } fields that could be tested show a clear change.
}
report-before-none = { $tested ->
    [one] No clear change: in the one field that could be tested, the difference is not both large enough to matter and larger than chance would explain.
   *[other] No clear change: in none of the { $tested } fields that could be tested is the difference both large enough to matter and larger than chance would explain.
}
report-before-smallest = With as many answers as in these two workshops, a change of less than about { $points } could hardly be told from chance.
report-before-untested = { $count ->
    [one] For one field the difference is printed and not tested: one of the workshops gives no interval for it.
   *[other] For { $count } fields the difference is printed and not tested: one of the workshops gives no interval for them.
}
report-before-untestable = { $count ->
    [one] The difference is printed and not tested: one of the workshops gives no interval for the field, which takes { $least } answers. Nothing more can be said of it.
   *[other] The differences are printed and not tested: one of the workshops gives no interval for these { $count } fields, which takes { $least } answers each. Nothing more can be said of them.
}
report-before-nothing = No field has a score in both workshops, so there is nothing to compare.
report-before-mapped = The earlier workshop used another framework ({ $framework }); fields are compared by a list of those that ask the same, made by the team.
report-before-by-ids = The earlier workshop used version { $version } of the framework, and how that one worded its fields is not on record here: they are compared by their ids.
report-before-reworded = { $count ->
    [one] One field asked something else in version { $version } and is not compared.
   *[other] { $count } fields asked something else in version { $version } and are not compared.
}
report-before-change = { $direction ->
    [higher] { $name } is now scored higher, by { $points }: { $then } then ({ $when }; { $people_then } people), { $now } now ({ $people } people).
   *[lower] { $name } is now scored lower, by { $points }: { $then } then ({ $when }; { $people_then } people), { $now } now ({ $people } people).
}
report-before-further = { $count ->
    [one] One more field has a clear change; the table shows it.
   *[other] { $count } more fields have a clear change; the table shows them.
}
report-before-caption = The fields then and now
report-before-note = n: how many people gave a score. Change: now minus then, as printed. Interval: how precisely the change is measured ({ $percent }), for each field by itself. A clear change is at least { $least }, and larger than chance would explain among all the fields compared.
report-before-note-untested = n: how many people gave a score. Change: now minus then, as printed. It is not tested.
report-col-then = Then
report-col-now = Now
report-col-change = Change
report-col-change-interval = Interval of the change
report-col-verdict = Clear change?
report-clear-change = yes
report-no-clear-change = no
report-score-of = { $score } (n = { $people })
report-untested = not tested
report-change-interval = { $low } to { $high }
results-col-people-then = People then
results-col-change-low = Change: low end of the interval
results-col-change-high = Change: high end of the interval
## Ideas and plan

plan-answers-weakness = weakness
plan-answers-strength = strength
plan-answers-blind-spot = blind spot
plan-answers-split = split
plan-answers-other = other
plan-resources-internal = internal
plan-resources-outside = outside
plan-status-not-started = not started
plan-status-under-way = under way
plan-status-done = done
plan-status-dropped = dropped
plan-feasible-yes = yes
plan-feasible-partly = partly
plan-feasible-no = no
plan-cost-none = none
plan-cost-low = low
plan-cost-medium = medium
plan-cost-high = high
plan-starting-value = { $field }: { $score }, { $people ->
    [one] one person
   *[other] { $people } people
}{ $dated ->
    [yes] , { $date }
   *[no] {""}
}
plan-starting-none = { $field }: no result, { $people ->
    [one] one person
   *[other] { $people } people
}{ $dated ->
    [yes] , { $date }
   *[no] {""}
}
report-plan-title = { $form ->
    [local] Local plan
   *[action] Action plan
}
report-plan-counted = The plan has { $all ->
    [one] one measure
   *[other] { $all } measures
}: { $internal } with internal resources, { $outside } with outside help{ $unsaid ->
    [0] {"."}
   *[other] , { $unsaid } that do not say.
}
report-plan-part-internal = Measures with internal resources
report-plan-part-outside = Measures with outside help
report-plan-part-unsaid = Measures that do not say whose resources they need
report-plan-open = open
report-plan-partners = with { $partners }
report-plan-score-of = ‘{ $field }’
report-plan-period = { $start } to { $end }
report-plan-until = by { $end }
report-plan-from = from { $start }
report-plan-still-open = What is still open
report-plan-still-open-how = Nobody can be held to a measure without a lead, a date or an indicator. { $count ->
    [one] { $all ->
        [one] The only measure still lacks at least one of these:
       *[other] One of the { $all } measures still lacks at least one of these:
    }
   *[other] { $count } of the { $all } measures still lack at least one of these:
}
report-plan-lacks = { $id }, { $measure }. To be found: { $what }.
report-plan-lacks-lead = a lead
report-plan-lacks-end = a date
report-plan-lacks-indicator = an indicator
report-plan-nobody = lead still open
report-plan-no-date = date still open
report-plan-language-note = Some cells are left as they were written, in { $language }.
report-plan-analysis = How the plan is carried out
report-plan-prompt = [For the expert: write over this text. Who decides on this plan, and when? Who follows it up, and when will the participants hear how far it has come?]
report-plan-about-heading = About this document
report-plan-about = This document says what people proposed and agreed in a workshop, in their own words. It is not in itself a decision of the territory’s authorities.
report-ideas = Key ideas
report-ideas-counted = { $decided ->
    [yes] { $all ->
        [one] One idea was proposed
       *[other] { $all } ideas were proposed
    }; { $kept ->
        [0] none was kept.
        [one] one was kept.
       *[other] { $kept } were kept.
    }
   *[no] { $all ->
        [one] One idea was proposed; whether it is kept has not been decided.
       *[other] { $all } ideas were proposed; which of them are kept has not been decided.
    }
}
report-ideas-caption = Ideas: { $domain }
report-ideas-other = Other ideas
report-ideas-all = All ideas
report-ideas-analysis = What the ideas say together
report-ideas-prompt = [For the expert: write over this text. What do these ideas have in common, which of them depend on each other, and what did the discussion add?]
report-ideas-not-kept = Ideas that were not kept
report-ideas-not-kept-how = They were proposed and are not part of the plan; they stand here so that no idea is lost.
report-ideas-not-kept-caption = Ideas that were proposed and not kept
report-col-plan-id = No.
report-col-idea = Idea
report-col-for-whom = For whom
report-col-example = Example
report-col-answers-to = Answers to
report-col-votes = Votes
report-col-measure = Measure
report-col-result = Result
report-col-lead = Lead
report-col-when = When
report-col-benefits = Who benefits
report-col-cost = Cost
report-col-indicator = Indicator
report-col-starting = Score of its field
report-col-goal = Goal
report-col-status = Status
report-col-challenge = Challenge
report-col-why = Why
report-col-target = Target
report-col-year = Year
report-col-source = Source
report-col-item = Field or action
report-col-comments = What was said
report-kind-policy = A conversation about cultural policy
report-kind-seven-keys = Challenges and keys
report-kind-culture-goal = Culture as a goal
report-lead-policy = { $all ->
    [one] One idea was proposed
   *[other] { $all } ideas were proposed
}; { $entries ->
    [0] none was kept
    [one] one was kept
   *[other] { $entries } were kept
}; { $measures ->
    [0] no measures are planned yet.
    [one] one measure is planned.
   *[other] { $measures } measures are planned.
}
report-lead-seven-keys = { $all ->
    [one] One key was proposed
   *[other] { $all } keys were proposed
}; { $entries ->
    [0] none was kept
    [one] one was kept
   *[other] { $entries } were kept
}; { $measures ->
    [0] no measures are planned yet.
    [one] one measure is planned.
   *[other] { $measures } measures are planned.
}
report-lead-culture-goal = { $all ->
    [one] One target was set
   *[other] { $all } targets were set
}; { $measures ->
    [0] no measures are planned yet.
    [one] one measure is planned.
   *[other] { $measures } measures are planned.
}
report-first-policy = Ideas that were kept
report-first-seven-keys = The keys
report-first-culture-goal = The targets
report-first-measures = First measures
report-more-entries = … and { $count } more.
report-asked = What was asked
report-asked-prompt = [For the expert: write over this text the question that the workshop answered, in one or two sentences.]
report-workshop = The workshop
report-workshop-how = { $when ->
    [known] The workshop ({ $dates }) took place in { $territory }.
   *[unknown] The workshop took place in { $territory }.
} The participants wrote down { $ideas ->
    [0] no ideas
    [one] one idea
   *[other] { $ideas } ideas
} and { $measures ->
    [0] no measures
    [one] one measure
   *[other] { $measures } measures
}.
report-workshop-sheets = { $people ->
    [one] One person also filled in
   *[other] { $people } people also filled in
} { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}; the results workbook has their scores.
report-workshop-more = Who was there, and how they worked
report-workshop-prompt = [For the expert: write over this text. Who was invited and who came, how many people, from which parts of the territory? How were ideas found, discussed and chosen?]
report-participants-prompt = [For the expert: write over this text the names of those who agreed to be named.]
report-source = Source
report-source-plan = This report was made from the workbook of the workshop (plan.xlsx), in the words that people typed there. What has no translation is printed in its own language, and marked.
report-source-fields = Domains and fields are those of { $title }, version { $version }.
report-foot-plan = Ideas and measures of a workshop
report-challenges = The challenges
report-challenges-counted = { $all ->
    [one] One challenge was named
   *[other] { $all } challenges were named
}; { $kept ->
    [0] none was taken up.
    [one] one was taken up.
   *[other] { $kept } were taken up.
}
report-challenges-caption = The challenges that were taken up
report-challenges-left = Challenges that were named and not taken up
report-keys = The keys
report-key = Key { $id }
report-key-challenges = What it answers
report-key-brings = What culture brings
report-key-commits = Who commits
report-key-open = Nobody has committed to this key yet.
report-key-measures = What will be done
report-public-lead = What culture can do here, in { $keys ->
    [one] one key
   *[other] { $keys } keys
}: found by people of this territory.
report-public-commits = Committed: { $who }
report-targets = Targets and indicators
report-targets-counted = Of { $all ->
    [one] one target
   *[other] { $all } targets
}, { $yes } can be measured, { $partly } in part and { $no } not{ $unsaid ->
    [0] {"."}
   *[other] ; for { $unsaid } nobody said whether that is possible.
}
report-targets-yes = Targets that can be measured
report-targets-partly = Targets that can be measured in part
report-targets-no = Targets that cannot be measured yet
report-targets-unsaid = Targets for which nobody said whether they can be measured
report-targets-analysis = What the figures do not say
report-targets-prompt = [For the expert: write over this text. Which figures are missing, who could provide them, and what would they change?]
report-recommendations = Recommendations
report-recommendations-more = From the expert
report-recommendations-prompt = [For the expert: write your own recommendations over this text.]
report-feedback = What was said
report-feedback-how = Comments that may be quoted, and how many people answered ‘don’t know’ or ‘not applicable’. Whatever has none of these is left out.
report-feedback-caption = Comments and answers without a score
report-feedback-none = No comment was marked to be quoted, and nobody answered ‘don’t know’ or ‘not applicable’.
report-revised = The revised framework
report-revised-none = [For the expert: put the revised framework as revised.xlsx, or as a folder called revised, beside session.toml, and run c21lab score again: its changes are listed here.]
report-revised-caption = Changes from the framework that was tried out
chart-title-impact = Impact and feasibility
chart-measure-impact = Points that participants gave, from 1 (low) to 5 (high); each measure by its number
chart-impact-impact = impact
chart-impact-feasibility = feasibility
chart-impact-prepare = much impact, hard: prepare
chart-impact-first = much impact, easy: begin here
chart-impact-later = little impact, hard: later
chart-impact-along = little impact, easy: along the way
chart-alt-impact = Square of impact and feasibility. Measures shown: { $count } of { $all }. { $firsts ->
    [0] None has more than 3 points for both.
   *[other] More than 3 points for both: { $first }.
} The results workbook has all points as a table.
results-tab-ideas = Ideas
results-tab-keys = Keys
results-tab-targets = Targets
results-tab-measures = Measures
results-plan-note = In the participants’ own words, in the order that they chose. The language is named where a text has no translation.
results-col-language = Language
results-col-kept = Kept
results-col-from = From
results-col-partners = Partners
results-col-start = Start
results-col-end = End
results-col-resources = Resources
results-col-feasible = Feasible
results-col-impact = Impact
results-col-feasibility = Feasibility
