## Workshop

term-workshop = workshop
term-territory = territory
term-participants = participants
term-facilitator = facilitator
term-group = group
term-table = table
term-plenary = plenary
term-cultural-rights = cultural rights

## Framework

term-framework = framework
term-module = module
term-essentials = Essentials
term-extended = Extended
term-domain = domain
term-field = field
term-action = action

## Sheet and answers

term-sheet = scoring sheet
term-ballot = ballot
term-collector = collector
term-score = score
term-scale = scale
term-stage = stage
term-dont-know = don’t know
term-not-applicable = not applicable
term-blank = blank
term-comment = comment

## Report

term-report = report
term-strength = strength
term-weakness = weakness
term-blind-spot = blind spot
term-split-views = split views
term-group-gap = gap between groups
term-agreement = agreement
term-mean = mean
term-median = median
term-spread = spread
term-interval = interval
term-chance = chance
term-measure = measure
term-plan = plan
