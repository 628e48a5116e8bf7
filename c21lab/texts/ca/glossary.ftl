## Workshop

term-workshop = taller
term-territory = territori
term-participants = participants
term-facilitator = equip que condueix el taller
term-group = grup
term-table = taula
term-plenary = plenari
term-cultural-rights = drets culturals

## Framework

term-framework = marc
term-module = mòdul
term-essentials = Essencial
term-extended = Ampliat
term-domain = àmbit
term-field = camp
term-action = acció

## Sheet and answers

term-sheet = fitxa de puntuació
term-ballot = butlleta
term-collector = recollida de butlletes
term-score = puntuació
term-scale = escala
term-stage = fase
term-dont-know = no ho sé
term-not-applicable = no s’aplica
term-blank = en blanc
term-comment = comentari

## Report

term-report = informe
term-strength = fortalesa
term-weakness = feblesa
term-blind-spot = punt cec
term-split-views = opinions dividides
term-group-gap = diferència entre grups
term-agreement = acord
term-mean = mitjana
term-median = mediana
term-spread = dispersió
term-interval = interval
term-chance = atzar
term-measure = mesura
term-plan = pla
