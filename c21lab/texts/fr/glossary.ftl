## Workshop

term-workshop = atelier
term-territory = territoire
term-participants = participantes et participants
term-facilitator = équipe d’animation
term-group = groupe
term-table = table
term-plenary = plénière
term-cultural-rights = droits culturels

## Framework

term-framework = référentiel
term-module = module
term-essentials = Essentiels
term-extended = Étendu
term-domain = domaine
term-field = champ
term-action = action

## Sheet and answers

term-sheet = fiche de notation
term-ballot = fiche papier
term-collector = saisie des fiches papier
term-score = note
term-scale = échelle
term-stage = stade
term-dont-know = je ne sais pas
term-not-applicable = sans objet
term-blank = vide
term-comment = commentaire

## Report

term-report = rapport
term-strength = force
term-weakness = faiblesse
term-blind-spot = angle mort
term-split-views = avis partagés
term-group-gap = écart entre groupes
term-agreement = accord
term-mean = moyenne
term-median = médiane
term-spread = dispersion
term-interval = intervalle
term-chance = hasard
term-measure = mesure
term-plan = plan
