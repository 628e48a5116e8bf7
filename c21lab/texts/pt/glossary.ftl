## Workshop

term-workshop = oficina
term-territory = território
term-participants = participantes
term-facilitator = quem conduz a oficina
term-group = grupo
term-table = mesa
term-plenary = plenário
term-cultural-rights = direitos culturais

## Framework

term-framework = referencial
term-module = módulo
term-essentials = Essencial
term-extended = Alargado
term-domain = domínio
term-field = campo
term-action = ação

## Sheet and answers

term-sheet = ficha de pontuação
term-ballot = boletim
term-collector = recolha de boletins
term-score = pontuação
term-scale = escala
term-stage = fase
term-dont-know = não sei
term-not-applicable = não se aplica
term-blank = em branco
term-comment = comentário

## Report

term-report = relatório
term-strength = ponto forte
term-weakness = ponto fraco
term-blind-spot = ponto cego
term-split-views = opiniões divididas
term-group-gap = diferença entre grupos
term-agreement = acordo
term-mean = média
term-median = mediana
term-spread = dispersão
term-interval = intervalo
term-chance = acaso
term-measure = medida
term-plan = plano
