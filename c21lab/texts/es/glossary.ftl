## Workshop

term-workshop = taller
term-territory = territorio
term-participants = participantes
term-facilitator = equipo facilitador
term-group = grupo
term-table = mesa
term-plenary = plenario
term-cultural-rights = derechos culturales

## Framework

term-framework = marco
term-module = módulo
term-essentials = Esencial
term-extended = Ampliado
term-domain = ámbito
term-field = campo
term-action = acción

## Sheet and answers

term-sheet = ficha de puntuación
term-ballot = papeleta
term-collector = recogida de fichas en papel
term-score = puntuación
term-scale = escala
term-stage = fase
term-dont-know = no sé
term-not-applicable = no se aplica
term-blank = en blanco
term-comment = comentario

## Report

term-report = informe
term-strength = fortaleza
term-weakness = debilidad
term-blind-spot = punto ciego
term-split-views = opiniones divididas
term-group-gap = diferencia entre grupos
term-agreement = acuerdo
term-mean = media
term-median = mediana
term-spread = dispersión
term-interval = intervalo
term-chance = azar
term-measure = medida
term-plan = plan
