## Charts: titles, captions, labels

chart-title-domains = Pontuações dos domínios
chart-title-summary = Os domínios e os seus campos
chart-title-dots = Pontuações de todos os campos
chart-title-heatmap = Pontuações por grupo
chart-title-gaps = Onde um grupo vê de outro modo
chart-title-participation = Quem participou
chart-title-stages = Como as respostas se repartem pelas fases
chart-title-actions = { $domain }: as suas ações
chart-labels = Sem pontuações: como ficarão os rótulos
chart-part = { $title } ({ $part } de { $parts })
chart-measure-domains = Média dos campos de cada domínio, de { $low } a { $high }
chart-measure-fields = Pontuações médias na escala de { $low } a { $high }
chart-measure-stages = Percentagem de pessoas em cada fase
chart-measure-participation = Pessoas em cada grupo
chart-people = { $people ->
    [1] participou uma pessoa
   *[other] participaram { $people } pessoas
}
chart-people-beside = { $people ->
    [1] uma pessoa
   *[other] { $people } pessoas
}
chart-no-result = { $people ->
    [1] sem resultado (uma pessoa)
   *[other] sem resultado ({ $people } pessoas)
}
chart-no-result-short = sem resultado
chart-not-applicable = { $people ->
    [1] sem resultado: não se aplica para uma pessoa
   *[other] sem resultado: não se aplica para { $people } pessoas
}
chart-too-few = respostas a menos para mostrar percentagens
chart-fields-scored = { $scored ->
    [one] { $scored } de { $fields } campos
   *[other] { $scored } de { $fields } campos
}
chart-no-result-fields = { $fields ->
    [1] { $scored ->
        [0] sem resultado ({ $scored } de um campo)
        [one] sem resultado ({ $scored } de um campo)
       *[other] sem resultado ({ $scored } de um campo)
    }
   *[other] { $scored ->
        [0] sem resultado ({ $scored } de { $fields } campos)
        [one] sem resultado ({ $scored } de { $fields } campos)
       *[other] sem resultado ({ $scored } de { $fields } campos)
    }
}
chart-head-score = pontuação
chart-head-scores = Pontuação
chart-head-people = pessoas
chart-head-shares = Pessoas por fase, em %
chart-head-interval = Pontuação, com o seu intervalo de { $percent }
chart-key-domain = domínio
chart-key-field = campo
chart-key-interval = campo, com o seu intervalo de { $percent }
chart-key-without = campo sem intervalo
chart-key-lowest = entre as mais baixas de todas
chart-key-domain-score = pontuação do domínio
chart-key-field-score = pontuação de um campo
chart-key-domain-lowest = campo mais baixo do domínio
chart-series-tables = acordado nas mesas
chart-key-own = pontuações de quem participou
chart-key-action-lowest = ação mais baixa do seu campo
chart-key-score = pontuação
chart-key-gap = mais do que o acaso
chart-flag-split = opiniões divididas
chart-flag-group_gap = grupos divergem
chart-flag-blind_spot = pouco conhecido
chart-everybody = Conjunto
chart-others = As restantes pessoas
chart-hidden = oculto: saber-se-ia quem respondeu o quê
chart-empty = sem pontuação
chart-dont-know = não sabem (pessoas)
chart-count-fields = { $count } campos
chart-count-domains = { $count } domínios
chart-caption-range = { $title }: mais alta em { $highest } ({ $high }), mais baixa em { $lowest } ({ $low })
chart-caption-equal = { $title }: todas as pontuações são { $score }
chart-caption-single = { $title }: só há resultado em { $name } ({ $score })
chart-caption-left-out = { $caption }. Só na tabela: { $names }

## Charts: alternative texts

chart-alt-radar-domains = Gráfico de radar com um eixo para cada um dos { $axes } domínios, de { $low } perto do centro a { $high } na borda.
chart-alt-radar-fields = Gráfico de radar do domínio «{ $domain }» com um eixo para cada um dos seus { $axes } campos, de { $low } perto do centro a { $high } na borda.
chart-alt-cover = O mesmo radar como emblema, sem palavras.
chart-alt-summary = Gráfico de radar dos domínios e, ao lado, uma faixa por domínio de { $low } a { $high }, primeiro o domínio mais alto, com um ponto para cada um dos seus campos.
chart-alt-strips = Uma faixa por domínio de { $low } a { $high }, primeiro o domínio mais alto, com um ponto para cada um dos seus campos.
chart-alt-domain-radar = Gráfico de radar do domínio «{ $domain }»; ao lado, cada campo tem a sua pontuação na escala de { $low } a { $high } e a proporção de pessoas em cada fase.
chart-alt-domain-dots = Gráfico de pontos do domínio «{ $domain }»: cada campo tem a sua pontuação na escala de { $low } a { $high } e a proporção de pessoas em cada fase.
chart-alt-beside = Ao lado das pontuações de quem participou: { $names }.
chart-alt-dots = Gráfico de pontos dos campos, agrupados por domínio, com as fases da escala por trás dos pontos.
chart-alt-actions = Gráfico de barras das ações do domínio «{ $domain }», agrupadas por campo, na escala de { $low } a { $high }.
chart-alt-heatmap = Mapa de calor com uma linha por campo e uma coluna por grupo; cada célula mostra a pontuação média do grupo, mais escura quanto mais alta.
chart-alt-gaps-groups = Gráfico de halteres: para cada um destes campos, uma linha entre a pontuação de um grupo e a de todas as outras pessoas.
chart-alt-gap = { $field }: { $group } { $score }, { $others } { $other }.
chart-alt-participation = Gráfico de barras das pessoas em cada grupo.
chart-alt-participants = { $names }.
chart-alt-participant = { $group } { $people }
chart-alt-stages = Barras empilhadas, uma por campo, com a proporção de pessoas em cada fase; as que não sabiam aparecem à parte.
chart-alt-range = A pontuação mais alta é { $high } ({ $highest }), a mais baixa é { $low } ({ $lowest }).
chart-alt-equal = Todas as pontuações são { $score }.
chart-alt-single = Só { $name } tem resultado: { $score }.
chart-alt-gaps = { $count ->
    [1] Não há resultado para { $names }.
   *[other] Não há resultados para { $names }.
}
chart-alt-action-range = A ação mais alta é { $highest } ({ $high }), a mais baixa é { $lowest } ({ $low }).
chart-alt-widest = As pontuações dos grupos afastam-se mais em { $names }: { $gap } pontos.
chart-alt-hidden = As células tracejadas estão ocultas para proteger as respostas.
chart-alt-largest = A fase «{ $stage }» tem a sua maior proporção, { $percent }, em { $names }.
chart-table-domains = Os mesmos números estão na tabela dos domínios.
chart-table-fields = Os mesmos números estão na tabela do domínio «{ $domain }».
chart-table-dots = Os mesmos números estão na tabela de todos os campos, em anexo.
chart-table-groups = Os mesmos números estão na tabela dos grupos, em anexo.
chart-table-stages = Os mesmos números estão na tabela de todos os campos, em anexo.
chart-table-actions = Os mesmos números estão no livro de resultados, no separador das ações.

## What the findings say

finding-points = { $value ->
    [1] { $shown } ponto
   *[other] { $shown } pontos
}
finding-tied = «{ $name }» (n = { $people })
finding-agreed-strength = { $scope ->
    [everybody] { $opposition ->
        [none] «{ $name }» é um ponto forte reconhecido pela maioria de quem o pontuou: de { $answered }, { $share } veem este campo na fase «{ $stage }» e ninguém em «{ $other }». A pontuação é { $score }.
       *[some] «{ $name }» é um ponto forte reconhecido pela maioria de quem o pontuou: de { $answered }, { $share } veem este campo na fase «{ $stage }» e apenas { $opposed } em «{ $other }». A pontuação é { $score }.
    }
   *[singles] «{ $name }» é um ponto forte reconhecido pela maioria de quem o pontuou em ficha própria, { $singles } de { $answered }: a maioria destas pessoas vê este campo na fase «{ $stage }». A pontuação é { $score }.
}
finding-agreed-weakness = { $scope ->
    [everybody] { $opposition ->
        [none] «{ $name }» é um ponto fraco reconhecido pela maioria de quem o pontuou: de { $answered }, { $share } veem este campo na fase «{ $stage }» e ninguém em «{ $other }». A pontuação é { $score }.
       *[some] «{ $name }» é um ponto fraco reconhecido pela maioria de quem o pontuou: de { $answered }, { $share } veem este campo na fase «{ $stage }» e apenas { $opposed } em «{ $other }». A pontuação é { $score }.
    }
   *[singles] «{ $name }» é um ponto fraco reconhecido pela maioria de quem o pontuou em ficha própria, { $singles } de { $answered }: a maioria destas pessoas vê este campo na fase «{ $stage }». A pontuação é { $score }.
}
finding-relative-strength = { $scope ->
    [everybody] «{ $name }» é um ponto forte relativo: as pessoas dão a este campo mais do que dão aos outros, além do que o acaso explicaria. A pontuação é { $score } ({ $answered }).
   *[singles] «{ $name }» é um ponto forte relativo: as pessoas com ficha própria dão a este campo mais do que dão aos outros, além do que o acaso explicaria. A pontuação é { $score } ({ $answered }).
}
finding-relative-weakness = { $scope ->
    [everybody] «{ $name }» é um ponto fraco relativo: as pessoas dão a este campo menos do que dão aos outros, além do que o acaso explicaria. A pontuação é { $score } ({ $answered }).
   *[singles] «{ $name }» é um ponto fraco relativo: as pessoas com ficha própria dão a este campo menos do que dão aos outros, além do que o acaso explicaria. A pontuação é { $score } ({ $answered }).
}
finding-highest = { $form ->
    [alone-first] «{ $name }» tem a pontuação mais alta: { $score } ({ $answered }).
    [alone] «{ $name }» está entre as pontuações mais altas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) partilha a pontuação mais alta, { $score }, com { $others }.
    [tied] «{ $name }» ({ $answered }) está entre as pontuações mais altas: { $score }, tal como { $others }.
    [crowd-first] { $count } campos partilham a pontuação mais alta, { $score }: { $all }.
    [many-first] { $count } campos partilham a pontuação mais alta, { $score } ({ $range }): são demasiados para uma lista.
    [many] Seguem-se { $count } campos com { $score } ({ $range }): são demasiados para uma lista das mais altas.
   *[crowd] Seguem-se, empatados em { $score }, { $count } campos que a tabela não indica: { $all }.
}
finding-lowest = { $form ->
    [alone-first] «{ $name }» tem a pontuação mais baixa: { $score } ({ $answered }).
    [alone] «{ $name }» está entre as pontuações mais baixas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) partilha a pontuação mais baixa, { $score }, com { $others }.
    [tied] «{ $name }» ({ $answered }) está entre as pontuações mais baixas: { $score }, tal como { $others }.
    [crowd-first] { $count } campos partilham a pontuação mais baixa, { $score }: { $all }.
    [many-first] { $count } campos partilham a pontuação mais baixa, { $score } ({ $range }): são demasiados para uma lista.
    [many] Seguem-se { $count } campos com { $score } ({ $range }): são demasiados para uma lista das mais baixas.
   *[crowd] Seguem-se, empatados em { $score }, { $count } campos que a tabela não indica: { $all }.
}
finding-split = As opiniões sobre «{ $name }» dividem-se: de { $answered }, { $low } veem este campo na fase «{ $lowest_stage }» e { $top } em «{ $top_stage }». A pontuação, { $score }, é uma média dos dois polos.
finding-blind-spot = { $level ->
    [field] «{ $name }» é um ponto cego: das { $asked } pessoas que pontuaram este campo ou disseram não saber, { $dont_know } responderam «não sei» ({ $share }).
   *[action] «{ $name }» é um ponto cego: das ações que cada pessoa pontuou ou disse não conhecer, { $share } em média receberam a resposta «não sei».
}
finding-blind-domain = { $level ->
    [field] Os { $count } campos de «{ $name }» são todos pontos cegos: das pessoas que os pontuaram ou disseram não saber, entre { $low } e { $high } responderam «não sei».
   *[action] Os { $count } campos de «{ $name }» são todos pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, entre { $low } e { $high } em média receberam a resposta «não sei».
}
finding-balance-sensitive = Em «{ $name }» conta quem veio: a pontuação é { $score } ({ $answered }), e seria { $balanced } se todos os grupos pesassem o mesmo.
finding-group-level = { $direction ->
    [higher] { $scope ->
        [everybody] { $group }: nos mesmos campos, este grupo dá em média mais { $difference } do que todas as outras pessoas, além do que o acaso explicaria.
       *[singles] { $group }: nos mesmos campos, este grupo dá em média mais { $difference } do que as outras pessoas que também têm ficha própria, além do que o acaso explicaria.
    }
   *[lower] { $scope ->
        [everybody] { $group }: nos mesmos campos, este grupo dá em média menos { $difference } do que todas as outras pessoas, além do que o acaso explicaria.
       *[singles] { $group }: nos mesmos campos, este grupo dá em média menos { $difference } do que as outras pessoas que também têm ficha própria, além do que o acaso explicaria.
    }
}
finding-group-gap = { $direction ->
    [higher] { $group }: este grupo pontua «{ $name }» mais alto do que todas as outras pessoas, { $own } contra { $others } ({ $answered } ao todo). Uma diferença de { $difference } é maior do que o acaso explicaria.
   *[lower] { $group }: este grupo pontua «{ $name }» mais baixo do que todas as outras pessoas, { $own } contra { $others } ({ $answered } ao todo). Uma diferença de { $difference } é maior do que o acaso explicaria.
}
finding-too-few = { $cause ->
    [mixed] { $dont_know ->
        [0] «{ $name }» não tem pontuação: onde se misturam mesas e fichas individuais são precisas pelo menos quatro fichas, e há { $sheets }.
        [1] { $level ->
            [field] «{ $name }» não tem pontuação: onde se misturam mesas e fichas individuais são precisas pelo menos quatro fichas, e há { $sheets }. Uma pessoa respondeu «não sei».
           *[action] «{ $name }» não tem pontuação: onde se misturam mesas e fichas individuais são precisas pelo menos quatro fichas, e há { $sheets }. Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
        }
       *[other] { $level ->
            [field] «{ $name }» não tem pontuação: onde se misturam mesas e fichas individuais são precisas pelo menos quatro fichas, e há { $sheets }. { $dont_know } pessoas responderam «não sei».
           *[action] «{ $name }» não tem pontuação: onde se misturam mesas e fichas individuais são precisas pelo menos quatro fichas, e há { $sheets }. { $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
        }
    }
   *[few] { $level ->
        [nothing] { $dont_know ->
            [0] «{ $name }» não tem pontuação: o módulo não tem nenhuma ação para este campo.
            [1] «{ $name }» não tem pontuação: o módulo não tem nenhuma ação para este campo. Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
           *[other] «{ $name }» não tem pontuação: o módulo não tem nenhuma ação para este campo. { $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
        }
        [field] { $people ->
            [0] { $dont_know ->
                [0] «{ $name }» não tem pontuação: ninguém a deu.
                [1] «{ $name }» não tem pontuação: ninguém a deu. Uma pessoa respondeu «não sei».
               *[other] «{ $name }» não tem pontuação: ninguém a deu. { $dont_know } pessoas responderam «não sei».
            }
            [1] { $dont_know ->
                [0] «{ $name }» não tem pontuação: só uma pessoa a deu, e são precisas pelo menos { $needed }.
                [1] «{ $name }» não tem pontuação: só uma pessoa a deu, e são precisas pelo menos { $needed }. Uma pessoa respondeu «não sei».
               *[other] «{ $name }» não tem pontuação: só uma pessoa a deu, e são precisas pelo menos { $needed }. { $dont_know } pessoas responderam «não sei».
            }
           *[other] { $dont_know ->
                [0] «{ $name }» não tem pontuação: só { $people } pessoas a deram, e são precisas pelo menos { $needed }.
                [1] «{ $name }» não tem pontuação: só { $people } pessoas a deram, e são precisas pelo menos { $needed }. Uma pessoa respondeu «não sei».
               *[other] «{ $name }» não tem pontuação: só { $people } pessoas a deram, e são precisas pelo menos { $needed }. { $dont_know } pessoas responderam «não sei».
            }
        }
       *[action] { $people ->
            [0] { $dont_know ->
                [0] «{ $name }» não tem pontuação: ninguém pontuou ações suficientes para contar neste campo.
                [1] «{ $name }» não tem pontuação: ninguém pontuou ações suficientes para contar neste campo. Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
               *[other] «{ $name }» não tem pontuação: ninguém pontuou ações suficientes para contar neste campo. { $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
            }
            [1] { $dont_know ->
                [0] «{ $name }» não tem pontuação: só uma pessoa pontuou ações suficientes para contar neste campo, e são precisas pelo menos { $needed }.
                [1] «{ $name }» não tem pontuação: só uma pessoa pontuou ações suficientes para contar neste campo, e são precisas pelo menos { $needed }. Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
               *[other] «{ $name }» não tem pontuação: só uma pessoa pontuou ações suficientes para contar neste campo, e são precisas pelo menos { $needed }. { $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
            }
           *[other] { $dont_know ->
                [0] «{ $name }» não tem pontuação: só { $people } pessoas pontuaram ações suficientes para contar neste campo, e são precisas pelo menos { $needed }.
                [1] «{ $name }» não tem pontuação: só { $people } pessoas pontuaram ações suficientes para contar neste campo, e são precisas pelo menos { $needed }. Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
               *[other] «{ $name }» não tem pontuação: só { $people } pessoas pontuaram ações suficientes para contar neste campo, e são precisas pelo menos { $needed }. { $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
            }
        }
    }
}
finding-not-applicable = { $not_applicable ->
    [1] { $people ->
        [0] «{ $name }» não tem pontuação: para uma pessoa este campo não se aplica aqui; ninguém deu pontuação.
        [1] «{ $name }» não tem pontuação: para uma pessoa este campo não se aplica aqui; só uma pessoa deu pontuação.
       *[other] «{ $name }» não tem pontuação: para uma pessoa este campo não se aplica aqui; { $people } pessoas deram pontuação.
    }
   *[other] { $people ->
        [0] «{ $name }» não tem pontuação: para { $not_applicable } pessoas este campo não se aplica aqui; ninguém deu pontuação.
        [1] «{ $name }» não tem pontuação: para { $not_applicable } pessoas este campo não se aplica aqui; só uma pessoa deu pontuação.
       *[other] «{ $name }» não tem pontuação: para { $not_applicable } pessoas este campo não se aplica aqui; { $people } pessoas deram pontuação.
    }
}
finding-discuss-split = { $name }: opiniões divididas, { $low } em «{ $lowest_stage }», { $top } em «{ $top_stage }» (n = { $people }).
finding-discuss-group-gap = { $name }: visto de outro modo, «{ $group }» { $own }, as restantes pessoas { $others } (n = { $people } ao todo).
finding-discuss-blind-spot = { $level ->
    [field] { $dont_know ->
        [1] { $scored ->
            [0] { $name }: uma pessoa não sabe, ninguém deu pontuação ({ $share }).
            [1] { $name }: uma pessoa não sabe, uma deu pontuação ({ $share }).
           *[other] { $name }: uma pessoa não sabe, { $scored } deram pontuação ({ $share }).
        }
       *[other] { $scored ->
            [0] { $name }: { $dont_know } pessoas não sabem, ninguém deu pontuação ({ $share }).
            [1] { $name }: { $dont_know } pessoas não sabem, uma deu pontuação ({ $share }).
           *[other] { $name }: { $dont_know } pessoas não sabem, { $scored } deram pontuação ({ $share }).
        }
    }
   *[action] { $name }: das ações que cada pessoa pontuou ou disse não conhecer, { $share } em média não são conhecidas.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name }: { $score }, a pontuação mais baixa (n = { $people }).
    [alone] { $name }: { $score }, uma das pontuações mais baixas (n = { $people }).
    [tied-first] { $name }: { $score }, a pontuação mais baixa (n = { $people }), tal como { $others }.
    [tied] { $name }: { $score }, uma das pontuações mais baixas (n = { $people }), tal como { $others }.
    [crowd-first] { $all }: { $score }, a pontuação mais baixa.
    [many-first] { $count } campos partilham a pontuação mais baixa, { $score } ({ $range }).
    [many] { $count } campos partilham uma das pontuações mais baixas, { $score } ({ $range }).
   *[crowd] { $all }: { $score }, uma das pontuações mais baixas.
}
finding-also-group-gap = Também divergem os grupos.
finding-also-blind-spot = Também é um ponto cego.
finding-also-lowest = Também está entre as pontuações mais baixas.

## The Word report: cover and contents

report-title = Direitos culturais e desenvolvimento sustentável: { $territory }
report-cover-title = Direitos culturais e desenvolvimento sustentável
report-title-without-territory = Direitos culturais e desenvolvimento sustentável: como vemos o nosso território
report-our-territory = o território
report-kicker = Relatório de uma oficina de autoavaliação
report-logo-alt = Logótipo: { $territory }
report-cover-dates = Datas
report-cover-facilitators = Facilitação
report-cover-framework = Referencial
report-cover-module = Módulo
report-framework-version = { $title }, versão { $version }
report-not-official = Projeto de relatório de quem conduziu a oficina, feito com uma ferramenta independente; não é uma publicação da CGLU.
report-status-note = { $status ->
    [working] Os domínios, os campos e as ações são aqui nomeados na redação provisória deste projeto, que não é o texto oficial.
   *[draft] Os domínios, os campos e as ações são aqui nomeados num projeto de redação, que não é um texto oficial.
}
report-author = Facilitação da oficina
report-subject = Oficina de autoavaliação, { $framework }
report-foot = { $framework } · { $module }
report-page = Página { $page } de { $pages }
report-draft-translation = Tradução provisória
report-contents = Índice
report-about-heading = Sobre este projeto de relatório
report-about = Este projeto foi feito a partir das respostas de uma oficina. As pontuações dizem o que pensam as pessoas presentes, numa escala de { $low } a { $high }. Não são percentagens nem o resultado de uma auditoria, e não comparam este território com nenhum outro.
report-about-prompts = As tabelas, os gráficos e as frases sobre eles estão completos. Os parágrafos de fundo colorido marcam os lugares reservados à análise de quem é especialista.

## Words used throughout

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = as { $people } deram a mesma resposta
report-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
report-people-range = { $low } a { $high } pessoas
report-field-with-score = { $name } ({ $score }; n = { $people })
report-of = { $part } de { $whole }
report-caption-table = Tabela { $number }. { $title }
report-part = { $title } ({ $part } de { $parts })
report-caption-figure = Figura { $number }. { $title }

## In one page

report-summary = Numa página
report-who-single = { $people ->
    [1] Participou uma pessoa, com ficha própria.
   *[other] Participaram { $people } pessoas, cada uma com ficha própria.
}
report-who-single-groups = { $unnamed ->
    [some] Participaram { $people } pessoas, de { $groups } grupos ou sem grupo, cada uma com ficha própria.
   *[nobody] Participaram { $people } pessoas de { $groups } grupos, cada uma com ficha própria.
}
report-who-tables = { $people ->
    [1] Participou uma pessoa.
   *[other] { $sheets ->
        [1] Participaram { $people } pessoas. Parte delas, pelo menos, respondeu em conjunto à volta de mesas: uma ficha ao todo.
       *[other] Participaram { $people } pessoas. Parte delas, pelo menos, respondeu em conjunto à volta de mesas: { $sheets } fichas ao todo.
    }
}
report-who-tables-groups = { $unnamed ->
    [some] Participaram { $people } pessoas, de { $groups } grupos ou sem grupo. Parte delas, pelo menos, respondeu em conjunto à volta de mesas: { $sheets } fichas ao todo.
   *[nobody] Participaram { $people } pessoas de { $groups } grupos. Parte delas, pelo menos, respondeu em conjunto à volta de mesas: { $sheets } fichas ao todo.
}
report-at-tables = { $sheets ->
    [1] Depois, { $people } pessoas chegaram a acordo em mesas (uma ficha). O que acordaram figura à parte e não entra em nenhuma pontuação.
   *[other] Depois, { $people } pessoas chegaram a acordo em mesas ({ $sheets } fichas). O que acordaram figura à parte e não entra em nenhuma pontuação.
}
report-whose-opinion = A opinião das pessoas presentes, de { $low } a { $high }: nem percentagem, nem auditoria. n: número de pessoas que deram uma pontuação.
report-strengths-weaknesses = Pontos fortes e pontos fracos
report-strengths = Pontos fortes
report-weaknesses = Pontos fracos
report-tier-agreed-strength = { $scope ->
    [everybody] Reconhecidos pela maioria de quem pontuou:
   *[singles] Reconhecidos pela maioria de quem pontuou em ficha própria:
}
report-tier-relative-strength = Acima do que se dá aos outros campos:
report-tier-highest = Pontuações mais altas (diferenças pequenas podem dever-se ao acaso):
report-tier-agreed-weakness = { $scope ->
    [everybody] Reconhecidos pela maioria de quem pontuou:
   *[singles] Reconhecidos pela maioria de quem pontuou em ficha própria:
}
report-tier-relative-weakness = Abaixo do que se dá aos outros campos:
report-tier-lowest = Pontuações mais baixas (diferenças pequenas podem dever-se ao acaso):
report-and-more = { $count ->
    [1] { $names } e mais um campo
   *[other] { $names } e mais { $count } campos
}
report-no-extremes = São muito poucos os campos com pontuação para se falar das mais altas ou das mais baixas.
report-all-equal = Os { $count } campos com pontuação têm todos a mesma, { $score }: nenhum é mais alto nem mais baixo do que os outros.
report-not-linked = Não foi possível examinar se um campo recebe mais ou menos do que as mesmas pessoas dão aos outros, nem se um grupo pontua tudo mais alto ou mais baixo: pessoas e campos dividem-se em partes que ninguém liga, ou uma só pessoa.
report-discuss = A debater primeiro
report-discuss-none = As pontuações, por si sós, não ditam uma ordem de trabalhos.

## The exercise

report-exercise = O exercício
report-how-done = Como decorreu
report-how = { $when ->
    [known] { $level ->
        [field] { $fields ->
            [1] { $domains ->
                [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: um campo em um só domínio, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
               *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: um campo em { $domains } domínios, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
            }
           *[other] { $domains ->
                [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $fields } campos em um só domínio, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
               *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $fields } campos em { $domains } domínios, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
            }
        }
       *[action] { $items ->
            [1] { $fields ->
                [1] { $domains ->
                    [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em um só campo e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em um só campo e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
               *[other] { $domains ->
                    [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em { $fields } campos e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em { $fields } campos e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
            }
           *[other] { $fields ->
                [1] { $domains ->
                    [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em um só campo e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em um só campo e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
               *[other] { $domains ->
                    [1] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em { $fields } campos e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }, { $dates }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em { $fields } campos e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
            }
        }
    }
   *[unknown] { $level ->
        [field] { $fields ->
            [1] { $domains ->
                [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: um campo em um só domínio, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
               *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: um campo em { $domains } domínios, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
            }
           *[other] { $domains ->
                [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $fields } campos em um só domínio, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
               *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $fields } campos em { $domains } domínios, cada um pontuado de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
            }
        }
       *[action] { $items ->
            [1] { $fields ->
                [1] { $domains ->
                    [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em um só campo e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em um só campo e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
               *[other] { $domains ->
                    [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em { $fields } campos e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: uma ação em { $fields } campos e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
            }
           *[other] { $fields ->
                [1] { $domains ->
                    [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em um só campo e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em um só campo e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
               *[other] { $domains ->
                    [1] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em { $fields } campos e um só domínio, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                   *[other] A oficina realizou-se em { $territory }. O referencial foi «{ $framework }», módulo «{ $module }»: { $items } ações em { $fields } campos e { $domains } domínios, cada ação pontuada de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, tal como uma célula vazia.
                }
            }
        }
    }
}
report-how-means = { $level ->
    [field] A pontuação de um campo é a média de todas as pessoas, arredondada a uma casa decimal; a pontuação de um domínio é a média dos seus campos. Com menos de { $min_answers } pessoas não há pontuação. Não há pontuação global: um território não se resume a um número.
   *[action] Para cada pessoa toma-se a média das pontuações que deu às ações de um campo; a pontuação do campo é a média dessas médias, arredondada a uma casa decimal; a pontuação de um domínio é a média dos seus campos. Com menos de { $min_answers } pessoas não há pontuação. Não há pontuação global: um território não se resume a um número.
}
report-scale = A escala
report-scale-caption = A escala de { $low } a { $high } e as suas fases
report-scale-note = Uma média pertence à fase de que está mais próxima.
report-who-heading = Quem participou
report-who-caption = Pessoas e fichas por grupo
report-who-total-single = { $people ->
    [1] Ao todo, uma pessoa, com ficha própria.
   *[other] Ao todo, { $people } pessoas, cada uma com ficha própria.
}
report-who-total-tables = { $people ->
    [1] { $sheets ->
        [1] Ao todo, uma pessoa e uma ficha; uma mesa que chegou a acordo preencheu uma só ficha.
       *[other] Ao todo, uma pessoa e { $sheets } fichas; uma mesa que chegou a acordo preencheu uma só ficha.
    }
   *[other] { $sheets ->
        [1] Ao todo, { $people } pessoas e uma ficha; uma mesa que chegou a acordo preencheu uma só ficha.
       *[other] Ao todo, { $people } pessoas e { $sheets } fichas; uma mesa que chegou a acordo preencheu uma só ficha.
    }
}
report-who-merged = Reunidos em «outros grupos»: { $groups }. Cada um tem menos de { $least } pessoas, ou igualmente poucas com ficha própria ao lado de uma mesa, ou foi preciso juntá-lo para que os outros tivessem pessoas suficientes.
report-who-no-groups = { $people ->
    [1] { $sheets ->
        [1] Participou uma pessoa; uma ficha. Não há resultados por grupo: são precisos pelo menos dois grupos de { $least } pessoas ou mais e, ao lado de uma mesa, outras tantas com ficha própria, para que não se possam deduzir as respostas de ninguém.
       *[other] Participou uma pessoa; { $sheets } fichas. Não há resultados por grupo: são precisos pelo menos dois grupos de { $least } pessoas ou mais e, ao lado de uma mesa, outras tantas com ficha própria, para que não se possam deduzir as respostas de ninguém.
    }
   *[other] { $sheets ->
        [1] Participaram { $people } pessoas; uma ficha. Não há resultados por grupo: são precisos pelo menos dois grupos de { $least } pessoas ou mais e, ao lado de uma mesa, outras tantas com ficha própria, para que não se possam deduzir as respostas de ninguém.
       *[other] Participaram { $people } pessoas; { $sheets } fichas. Não há resultados por grupo: são precisos pelo menos dois grupos de { $least } pessoas ou mais e, ao lado de uma mesa, outras tantas com ficha própria, para que não se possam deduzir as respostas de ninguém.
    }
}
report-reading = Como ler os gráficos e as tabelas
report-reading-radar = Radar: um eixo por domínio ou por campo, de { $low } perto do centro a { $high } na borda. Uma linha interrompida significa ausência de resultado, não uma pontuação baixa. A área não tem significado.
report-reading-dots = Pontos: a pontuação de cada campo, com o seu intervalo quando existe.
report-reading-interval = Intervalo: com que precisão se mede a opinião de pessoas como estas, com { $percent } de confiança. As pessoas foram convidadas, não sorteadas.
report-reading-heatmap = Mapa de calor: uma linha por campo, uma coluna por grupo. As células tracejadas estão ocultas para proteger as respostas.
report-reading-stages = Barras empilhadas: a proporção de pessoas que vê um campo em cada fase.
report-reading-agreement = Acordo: até que ponto as respostas são próximas. É amplo, parcial ou nulo, ou há dois polos, nos extremos da escala. São precisas { $least } pessoas com uma ficha cada e pelo menos metade de quem pontuou.
report-reading-balanced = Equilibrada: qual seria a pontuação se todos os grupos pesassem o mesmo, qualquer que fosse o número de pessoas que vieram.

## General overview

report-overview = Visão de conjunto
report-domains = Os domínios
report-domain-caption = Pontuações dos domínios
report-domain-note = A opinião das pessoas presentes, de { $low } a { $high }: nem percentagem, nem auditoria. Pessoas: do campo pontuado por menos pessoas ao pontuado por mais. Um travessão significa que não há resultado: muito poucos campos têm pontuação ou, no campo mais baixo, todos os que têm estão empatados.
report-no-domain-score = Nenhum domínio tem pontuação, porque muito poucos campos de cada um a têm.
report-all-fields = Todos os campos
report-extremes = Pontuações mais altas e mais baixas
report-highest-caption = Campos com as pontuações mais altas
report-lowest-caption = Campos com as pontuações mais baixas
report-neighbours-plain = Diferenças pequenas podem dever-se ao acaso.

## Tables: heads of columns and words in cells

report-col-points = Pontuações
report-col-stage = Fase
report-col-meaning = Como se apresenta
report-col-group = Grupo
report-col-people = Pessoas
report-col-sheets = Fichas
report-col-domain = Domínio
report-col-field = Campo
report-col-action = Ação
report-col-score = Pontuação
report-col-fields-scored = Campos pontuados
report-col-lowest-field = Campo mais baixo
report-col-interval = Intervalo
report-col-agreement = Acordo
report-col-at-tables = Nas mesas
report-col-people-at-tables = Pessoas nas mesas
report-col-balanced = Equilibrada
report-col-highest-action = Ação mais alta
report-col-lowest-action = Ação mais baixa
report-col-median = Mediana
report-col-spread = Dispersão
report-col-dont-know = Não sabe
report-col-not-applicable = Não se aplica
report-col-blank = Em branco
report-col-not-asked = Não perguntado
report-col-kind = O quê
report-col-count = Vezes
report-col-rule = Regra
report-col-value = Valor
report-agreement = { $agreement ->
    [broad] amplo
    [mixed] parcial
    [split] dois polos
   *[none] nulo
}
report-agreement-of = { $agreement } ({ $singles } de { $people } pessoas)
report-hidden = oculto

## One section per domain

report-domain-lead = { $lowest_count ->
    [0] { $scored ->
        [1] Pontuação { $score } ({ $stage }): a do único campo pontuado, dada por { $people }.
       *[other] Pontuação { $score } ({ $stage }): a média de { $scored } campos, pontuados por { $people }. Todos têm a mesma pontuação.
    }
    [1] Pontuação { $score } ({ $stage }): a média de { $scored } campos, pontuados por { $people }. O mais baixo é { $lowest }.
   *[other] Pontuação { $score } ({ $stage }): a média de { $scored } campos, pontuados por { $people }. Os mais baixos são { $lowest }.
}
report-domain-without-score = { $scored ->
    [0] { $fields ->
        [1] Este domínio não tem pontuação: o seu único campo não a tem.
       *[other] Este domínio não tem pontuação: nenhum dos seus campos a tem.
    }
    [1] Este domínio não tem pontuação: só um dos seus { $fields } campos a tem.
   *[other] Este domínio não tem pontuação: só { $scored } dos seus { $fields } campos a têm.
}
report-before-rounding = A pontuação de um domínio calcula-se antes de arredondar: as pontuações arredondadas dos seus campos podem dar outra média.
report-fields-caption = { $domain }: os seus campos
report-note-few = Pessoas: as que deram uma pontuação, sós ou com a sua mesa. Um travessão significa que não há resultado: para uma pontuação são precisas pelo menos { $answers } pessoas, e quatro fichas onde se misturam mesas e fichas individuais; para o acordo, { $least } pessoas com ficha própria, e pelo menos metade.
report-actions = Ações mais altas e mais baixas
report-actions-caption = { $domain }: ações com as pontuações mais altas e mais baixas
report-action-with-score = { $action } ({ $score }; n = { $people })
report-as-many-actions = { $count ->
    [1] Outra ação tem a mesma pontuação.
   *[other] Outras { $count } ações têm a mesma pontuação.
}
report-quotes = Nas palavras de quem participou
report-quote = «{ $text }»
report-quote-in = «{ $text }» (em { $language })
report-analysis = Análise
report-analysis-prompt = Para a sua análise: substitua este parágrafo. O que explica estas pontuações? Que políticas, lugares e pessoas estão por trás delas, e o que acrescentou o debate?

## Where views differ, what the room does not know

report-differ = Onde as opiniões divergem
report-differ-gaps = { $count ->
    [1] Um campo é visto por um grupo de outro modo do que por todas as outras pessoas, além do acaso: { $list }. Comparações examinadas: { $examined } de { $all }.
   *[other] { $count } campos são vistos por um grupo de outro modo do que por todas as outras pessoas, além do acaso: { $list }. Comparações examinadas: { $examined } de { $all }.
}
report-differ-gap = «{ $name }» ({ $group } { $own }, as outras pessoas { $others })
report-differ-levels = { $count ->
    [1] { $scope ->
        [everybody] No conjunto dos campos, um grupo pontua de outro modo do que todas as outras pessoas, além do acaso: { $list }. Grupos examinados: { $examined } de { $all }.
       *[singles] No conjunto dos campos, um grupo pontua de outro modo do que as outras pessoas que responderam sozinhas, além do acaso: { $list }. Grupos examinados: { $examined } de { $all }.
    }
   *[other] { $scope ->
        [everybody] No conjunto dos campos, { $count } grupos pontuam de outro modo do que todas as outras pessoas, além do acaso: { $list }. Grupos examinados: { $examined } de { $all }.
       *[singles] No conjunto dos campos, { $count } grupos pontuam de outro modo do que as outras pessoas que responderam sozinhas, além do acaso: { $list }. Grupos examinados: { $examined } de { $all }.
    }
}
report-differ-level = { $direction ->
    [higher] { $group } (mais { $difference })
   *[lower] { $group } (menos { $difference })
}
report-differ-splits = { $count ->
    [1] Um campo divide quem participou em dois polos: { $list }. Campos examinados: { $examined } de { $all }.
   *[other] { $count } campos dividem quem participou em dois polos: { $list }. Campos examinados: { $examined } de { $all }.
}
report-differ-split = «{ $name }» ({ $low } em «{ $lowest_stage }», { $top } em «{ $top_stage }»)
report-differ-balance = { $count ->
    [1] Um campo teria outra pontuação se todos os grupos pesassem o mesmo, qualquer que fosse o seu tamanho: { $list }. Campos examinados: { $examined } de { $all }.
   *[other] { $count } campos teriam outra pontuação se todos os grupos pesassem o mesmo, qualquer que fosse o seu tamanho: { $list }. Campos examinados: { $examined } de { $all }.
}
report-differ-balanced = «{ $name }» ({ $balanced } em vez de { $score })
report-split-none = Nada divide quem participou em dois polos nos campos que puderam ser examinados: { $examined } de { $all }.
report-split-unknown = Não se pode dizer se um campo divide quem participou: são precisas { $least } pessoas ou mais que o tenham respondido sozinhas, pelo menos metade de quem pontuou, e três fases.
report-no-group-results = Aqui não se podem comparar os grupos: são precisos pelo menos dois grupos de { $least } pessoas ou mais e, ao lado de uma mesa, outras tantas que tenham respondido sozinhas.
report-gaps-none = Comparações de um grupo com todas as outras pessoas que puderam ser examinadas: { $examined } de { $all }; nenhuma difere em { $least } ou mais, além do acaso.
report-gaps-unknown = Não foi possível examinar se há grupos que veem um campo de outro modo: é preciso um grupo com nome, { $least } pessoas ou mais que tenham respondido sozinhas de cada lado, e { $shares } no campo, pelo menos metade de quem pontuou.
report-levels-none = Grupos que puderam ser examinados no conjunto dos campos: { $examined } de { $all }; nenhum pontua { $least } ou mais acima ou abaixo de todas as outras pessoas, além do acaso.
report-balance-none = Com igual peso de todos os grupos, nenhuma pontuação dos campos examinados ({ $examined } de { $all }) mudaria claramente.
report-balance-unknown = Em nenhum campo se pôde examinar se conta quem veio: são precisos grupos dos quais nenhum esteja oculto, e { $least } pessoas ou mais que tenham todas respondido sozinhas.
report-unknown = O que não se pôde avaliar
report-unscored-domain = Nenhum dos { $count } campos de «{ $name }» tem pontuação; { $table } indica o que foi respondido.
report-differ-numbers = Os números de cada grupo estão em { $table }.
report-unknown-none = Campos em que se puderam examinar as respostas «não sei»: { $examined } de { $all }; nenhum reúne bastantes para ser um ponto cego.
report-unknown-unknown = Não se pode dizer se há pontos cegos: são precisas { $least } pessoas ou mais que pontuem um campo ou digam não saber.
report-many-without-score = { $count } campos não têm pontuação; { $table } indica o que foi respondido: { $names }.

## Towards a plan

report-plan = Rumo a um plano
report-plan-how = Os pontos fracos, com espaço para o que se fará a seu respeito. Preencha com o que o debate decidir; apague as linhas que ninguém assumir.
report-plan-none = As pontuações não apontam nenhum campo como ponto fraco: caberá ao debate dizer de onde parte o plano.
report-plan-caption = Dos pontos fracos às medidas
report-plan-weakness = Ponto fraco
report-plan-measure = Medida
report-plan-lead = Quem conduz
report-plan-when = Prazo
report-plan-know = Sinal de êxito

## Annexes

report-annexes = Anexos
report-annex-scores-caption = Todos os campos em pormenor
report-annex-scores-note = Intervalo: onde estaria provavelmente a pontuação com outras pessoas parecidas. Mediana: a resposta do meio. Dispersão: a que distância dela estão em média as respostas, em pontos. Acordo: entre parênteses, as pessoas com ficha própria, onde outras estavam em mesas. Fases: proporção das pessoas que deram uma pontuação. Um travessão significa que não há resultado: responderam muito poucas pessoas, ou muito poucas em ficha própria.
report-agreement-singles = { $agreement } ({ $singles })
report-annex-missing-note = { $level ->
    [field] As últimas colunas contam as pessoas sem pontuação: em branco, nada foi assinalado; não perguntado, a ficha não tem nenhuma resposta em todo o domínio.
   *[action] As últimas colunas contam as pessoas sem pontuação: não sabe, em uma ação ou mais; não se aplica, em todas; em branco, pontuaram-se ações a menos para contar; não perguntado, a ficha não tem nenhuma resposta em todo o domínio.
}
report-rule-line = { $rule }: { $value }
report-annex-answers-no-action = Ninguém foi interrogado sobre um campo para o qual o módulo não tem nenhuma ação.
report-annex-groups = Pontuações por grupo
report-annex-groups-caption = Pontuações de cada grupo
report-annex-groups-note = Oculto: menos de { $least } pessoas, ou igualmente poucas com ficha própria ao lado de uma mesa, ou preciso para proteger outra célula. Um travessão significa que não há resultado: ninguém do grupo deu uma pontuação, ou o campo não a tem.
report-annex-participants = Participantes
report-named = Estas pessoas aceitaram ser nomeadas: { $names }.
report-annex-set-aside = O que foi posto de lado
report-set-aside-none = Nada: todas as respostas e todas as fichas puderam ser utilizadas.
report-set-aside-caption = Documentos, fichas e respostas com algum problema
report-set-aside-note = Postos de lado, salvo indicação em contrário. Quem conduziu a oficina tem a lista com o lugar de cada caso.
report-aside-other = Outra coisa que não pôde ser utilizada
report-annex-method = Método
report-method-intro = Todas as regras de que depende um número deste relatório, com o valor utilizado.
report-method-min-answers = Pessoas necessárias para uma pontuação
report-method-min-group = Pessoas necessárias para mostrar um grupo à parte
report-method-min-shares = Fichas necessárias para as proporções por fase, e pessoas com ficha própria necessárias para o acordo e os testes
report-method-min-detail = Pessoas com ficha própria necessárias para uma mediana e uma dispersão, e fichas necessárias para um intervalo
report-method-coverage = Proporção das ações de um campo que uma pessoa tem de ter pontuado para contar no campo
report-method-domain-coverage = Proporção dos campos de um domínio que têm de ter pontuação para que o domínio a tenha
report-method-confidence = Confiança dos intervalos
report-method-significance = Nível de significância dos testes, após a correção de Holm para testes múltiplos
report-method-broad-spread = O acordo é amplo até uma dispersão de
report-method-mixed-spread = O acordo é parcial até uma dispersão de
report-method-gap = Um grupo vê um campo de outro modo do que todas as outras pessoas a partir de uma diferença de
report-method-balance = O peso de cada grupo conta a partir de uma diferença de
report-method-level = O nível próprio de um grupo difere do das outras pessoas a partir de
report-method-relative = Um ponto forte ou fraco relativo afasta-se do que as mesmas pessoas dão aos outros campos em pelo menos
report-method-relative-fields = Campos a que uma pessoa tem de ter respondido para se comparar entre campos
report-method-agreed = Proporção das pessoas na fase extrema a partir da qual um ponto forte ou fraco é reconhecido
report-method-opposed = Proporção das pessoas na fase oposta abaixo da qual um ponto reconhecido tem de ficar
report-method-blind-spot = Proporção de «não sei», entre quem pontuou um campo ou o disse, a partir da qual é um ponto cego
report-method-blind-spot-people = Pessoas necessárias para um ponto cego
report-method-most-extremes = Máximo de campos nomeados como mais altos, e como mais baixos
report-method-most-discussed = Máximo de pontos da ordem de trabalhos
report-annex-framework = O referencial e a sua fonte
report-framework-facts = { $domains ->
    [1] { $fields ->
        [1] { $status ->
            [working] { $title } ({ $id }), versão { $version }: um domínio, um campo. Estatuto: redação provisória. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [draft] { $title } ({ $id }), versão { $version }: um domínio, um campo. Estatuto: projeto. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [retired] { $title } ({ $id }), versão { $version }: um domínio, um campo. Estatuto: retirada. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
           *[official] { $title } ({ $id }), versão { $version }: um domínio, um campo. Estatuto: oficial. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
        }
       *[other] { $status ->
            [working] { $title } ({ $id }), versão { $version }: um domínio, { $fields } campos. Estatuto: redação provisória. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [draft] { $title } ({ $id }), versão { $version }: um domínio, { $fields } campos. Estatuto: projeto. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [retired] { $title } ({ $id }), versão { $version }: um domínio, { $fields } campos. Estatuto: retirada. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
           *[official] { $title } ({ $id }), versão { $version }: um domínio, { $fields } campos. Estatuto: oficial. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
        }
    }
   *[other] { $fields ->
        [1] { $status ->
            [working] { $title } ({ $id }), versão { $version }: { $domains } domínios, um campo. Estatuto: redação provisória. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [draft] { $title } ({ $id }), versão { $version }: { $domains } domínios, um campo. Estatuto: projeto. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [retired] { $title } ({ $id }), versão { $version }: { $domains } domínios, um campo. Estatuto: retirada. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
           *[official] { $title } ({ $id }), versão { $version }: { $domains } domínios, um campo. Estatuto: oficial. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
        }
       *[other] { $status ->
            [working] { $title } ({ $id }), versão { $version }: { $domains } domínios, { $fields } campos. Estatuto: redação provisória. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [draft] { $title } ({ $id }), versão { $version }: { $domains } domínios, { $fields } campos. Estatuto: projeto. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
            [retired] { $title } ({ $id }), versão { $version }: { $domains } domínios, { $fields } campos. Estatuto: retirada. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
           *[official] { $title } ({ $id }), versão { $version }: { $domains } domínios, { $fields } campos. Estatuto: oficial. Licença: { $licence }. Impressão digital do conteúdo: { $fingerprint }.
        }
    }
}
problem-word-style-missing = faltam no modelo estilos que o relatório usa, e que tomou de c21lab: { $styles }. Para escolher o aspeto de um, acrescente ao modelo um estilo com o seu nome.
problem-word-font-elsewhere = este computador não tem o tipo de letra { $fonts } do modelo, por isso as larguras das tabelas foram estimadas. Abra uma vez o relatório e veja se alguma palavra fica cortada numa tabela, ou faça o relatório num computador que tenha esse tipo de letra.
problem-word-template-not-readable = isto não é um documento nem um modelo do Word. Guarde-o no Word como .docx ou .dotx e indique-o em session.toml.
problem-logo-not-readable = isto não é uma imagem que o Word aceite. Guarde o logótipo como PNG ou JPEG e indique-o em session.toml.
problem-settings-raised = { $key } = { $found } deixaria deduzir as respostas de pessoas isoladas; por isso usa-se { $floor }.

## results.<lang>.xlsx

results-title = Resultados da oficina: { $territory }
results-title-without-territory = Resultados da oficina
results-eyebrow = Resultados da oficina
results-context = { $framework }, versão { $version } · { $module }
results-page = Página { $page } de { $pages }
results-tab-summary = Resumo
results-tab-domains = Domínios
results-tab-fields = Campos
results-tab-actions = Ações
results-tab-groups = Grupos
results-tab-findings = Constatações
results-tab-comments = Comentários
results-tab-problems = Problemas
results-tab-method = Método
results-col-id = N.º
results-col-no-score = Sem pontuação porque
results-col-interval-low = Intervalo de
results-col-interval-high = Intervalo até
results-col-everyone = Conjunto
results-col-group = { $group } ({ $people })
results-col-finding = Constatação
results-col-sentence = Em palavras
results-col-comment = Comentário
comments-col-language = língua
results-no-score = { $status ->
    [not_asked] nenhuma ação deste módulo
    [too_few] respostas a menos
   *[not_applicable] não se aplica aqui
}
results-kind-agreed-strength = Ponto forte reconhecido
results-kind-agreed-weakness = Ponto fraco reconhecido
results-kind-relative-strength = Ponto forte relativo
results-kind-relative-weakness = Ponto fraco relativo
results-kind-highest = Entre as mais altas
results-kind-lowest = Entre as mais baixas
results-kind-split = Opiniões divididas
results-kind-blind-spot = Ponto cego
results-kind-balance-sensitive = Depende de quem veio
results-kind-group-gap = Diferença entre grupos
results-kind-too-few = Sem pontuação: respostas a menos
results-kind-not-asked = Sem pontuação: nenhuma ação neste módulo
results-kind-not-applicable = Sem pontuação: não se aplica
results-kind-discuss = A debater
results-kind-group-level = Grupo acima ou abaixo dos outros
results-neighbours = Entre pontuações próximas, a diferença pode dever-se ao acaso.
results-domains-note = A pontuação de um domínio é a média dos seus campos. Uma célula vazia significa sem resultado, nunca 0.
results-fields-note = Pessoas: as que deram uma pontuação. As proporções por fase dão-se a partir de { $shares } fichas, o acordo a partir de outras tantas pessoas com ficha própria, se forem pelo menos metade; a mediana e a dispersão a partir de { $detail } dessas pessoas, o intervalo a partir de { $detail } fichas. Uma célula vazia significa sem resultado, nunca 0.
results-actions-note = Pessoas: as que deram uma pontuação. Uma célula vazia significa sem resultado, porque responderam muito poucas pessoas, ou há muito poucas fichas onde se misturam mesas e fichas individuais; nunca 0.
results-groups-note = A média de cada grupo e quantas pessoas tem ao todo. «{ $hidden }»: muito poucas pessoas do grupo deram uma pontuação, ou muito poucas em ficha própria ao lado de uma mesa, ou ocultá-la protege outra célula. «{ $empty }»: sem resultado.
results-groups-merged = Outros grupos: { $groups }. Cada um tem menos de { $least } pessoas, ou igualmente poucas com ficha própria ao lado de uma mesa, ou foi juntado a eles para que não se possam deduzir as respostas de ninguém.
results-findings-none = As pontuações não sustentam nenhuma constatação.
results-comments-note = O que as pessoas escreveram ao lado de uma resposta, pelas suas próprias palavras, sem nomes e sem ordem determinada.
results-comments-none = Não se cita aqui nenhum comentário. Um comentário só é impresso quando quem conduz a oficina o escolheu.
results-problems-note = O que estava errado em documentos e fichas, por tipo; foi posto de lado, salvo indicação em contrário. Quem conduz a oficina tem a lista com o lugar de cada caso.
results-method-note = Todas as regras de que depende um número deste livro, com o valor utilizado.
results-method-framework = Referencial: { $title } ({ $id }), versão { $version }, módulo { $module }. Impressão digital do conteúdo: { $fingerprint }.
results-method-scale = Escala: de { $low } a { $high }, nas fases { $stages }.
results-radar-domains = Pontuações dos domínios
results-radar-series = Pontuação, de { $low } a { $high }
results-radar-alt = Gráfico de radar: { $title }. Uma falha na linha significa sem resultado. Os mesmos números estão na tabela do separador «{ $tab }».

## What was set aside, by kind; the report's annex says it in the same words

report-aside-file-unreadable = Documento que não pôde ser lido
report-aside-file-changed = Documento que mudou enquanto era lido
report-aside-file-empty = Documento vazio (0 bytes)
report-aside-file-not-workbook = Documento que não é do Excel
report-aside-file-other-format = Folha de cálculo num formato que não se lê
report-aside-file-truncated = Documento do Excel incompleto
report-aside-file-damaged = Documento do Excel danificado
report-aside-file-ambiguous = Documento do Excel que se pode ler de duas maneiras
report-aside-file-unverified = Documento com células que não se podem verificar
report-aside-file-unsafe = Documento recusado por segurança
report-aside-file-password = Documento protegido por palavra-passe
report-aside-file-too-large = Documento muito maior do que uma ficha
report-aside-file-macros = Documento que pode ter macros: foram ignoradas, as respostas foram lidas
report-aside-file-is-export = Respostas em linha exportadas: para importar, não contadas
report-aside-file-more-problems = Outros problemas de uma ficha que tem muitos
report-aside-cell-too-far = Ficha com algo numa célula muito longe da tabela
report-aside-cell-too-long = Ficha com um texto longo demais
report-aside-sheet-not-ours = Livro que não é uma ficha de pontuação
report-aside-sheet-is-results = Livro de resultados entre as fichas
report-aside-sheet-without-headings = Ficha sem os seus títulos de coluna
report-aside-sheet-no-items = Ficha sem nenhum identificador deste referencial
report-aside-sheet-other-framework = Ficha de outro referencial
report-aside-sheet-other-module = Ficha de outro módulo
report-aside-sheet-other-version = Ficha de outra versão do referencial
report-aside-sheet-earlier-version = Ficha de uma versão anterior: lida com os identificadores que mudaram desde então
report-aside-sheet-other-wording = Ficha com outra redação desta versão: lida pelos identificadores
report-aside-sheet-without-identity = Ficha que não nomeia o seu referencial: lida porque os identificadores coincidem
report-aside-sheet-empty = Ficha sem nenhuma resposta
report-aside-sheet-only-comments = Ficha com comentários mas sem respostas
report-aside-sheet-same-bytes = Cópia exata de outra ficha: contada uma vez
report-aside-sheet-same-person = Segunda ficha da mesma pessoa: contou a mais recente
report-aside-sheet-same-answers = Ficha com as mesmas respostas que outra: contaram as duas
report-aside-sheet-same-number = Ficha com o número e as respostas de outra: contou a mais recente
report-aside-sheet-number-twice = Ficha com o número de outra mas respostas diferentes: contaram as duas
report-aside-sheet-likely-copy = Ficha que é provavelmente cópia de outra mais completa
report-aside-sheet-heavy = Ficha que fala por mais de um quarto das pessoas: contada
report-aside-file-no-sheet = Outro livro da oficina entre as fichas: não lido como ficha
report-aside-answer-not-a-score = Resposta que não é uma pontuação da escala
report-aside-answer-several = Resposta com mais de um número
report-aside-answer-date = Resposta que se transformou em data
report-aside-answer-error = Resposta que é o erro de uma fórmula
report-aside-answer-picture = Imagem no lugar de uma resposta
report-aside-answer-uncalculated = Resposta que é uma fórmula nunca calculada
report-aside-answer-twice = Duas respostas diferentes a uma pergunta: nenhuma contou
report-aside-answer-merged = Resposta em células unidas em várias linhas: contada na primeira
report-aside-answer-on-title = Resposta ao lado de um título
report-aside-row-unknown = Linha com um identificador desconhecido
report-aside-row-without-id = Linha sem identificador
report-aside-row-withdrawn = Resposta a uma pergunta que foi retirada
report-aside-answer-beside = Número ao lado de uma pontuação vazia
report-aside-answer-merged-papers = Resposta numa célula unida em várias fichas em papel
report-aside-paper-stray = Coluna de uma recolha quase sem respostas: não contada
report-aside-paper-without-id = Coluna de respostas sem o identificador da ficha em papel
report-aside-paper-twice = Duas colunas com o identificador da mesma ficha em papel
report-aside-tab-without-headings = Linhas num separador sem títulos de coluna
report-aside-items-new = Elementos que as fichas de uma versão anterior não perguntam
report-aside-rows-other-module = Respostas que pertencem a outro módulo
report-aside-row-not-in-version = Resposta a um elemento que esta versão não tem
report-aside-scores-missing = Separador sem coluna de pontuações
report-aside-items-missing = Ficha a que faltam linhas: contam como não respondidas
report-aside-comment-picture = Imagem no lugar de um comentário
report-aside-comment-is-score = Número no lugar de um comentário: nem contado nem citado
report-aside-notes-on-cells = Notas presas a células: não lidas
report-aside-answers-unseen = Respostas que ninguém vê no ecrã: contadas
report-aside-comment-lost = Comentário que se transformou em fórmula
report-aside-form-missing = Ficha sem lugar para grupo e pessoas: contada como uma pessoa sem grupo
report-aside-form-group-unknown = Grupo que não está na lista: contada sem grupo
report-aside-form-people-wrong = Número de pessoas inválido: contada como uma pessoa
report-aside-form-print-name-unclear = Não se percebe se o nome pode ser publicado: não se publica

## What changed between two versions

framework-diff-versions = O que mudou em «{ $title }» da versão { $old } para a { $new }
framework-diff-title = O que mudou de { $old } para { $new }
framework-diff-none = As duas dizem o mesmo.
framework-diff-counts = Em resumo: { $counts }.
framework-diff-count-changed = { $count ->
    [1] uma definição mudada
   *[other] { $count } definições mudadas
}
framework-diff-count-added = { $count ->
    [1] uma linha acrescentada
   *[other] { $count } linhas acrescentadas
}
framework-diff-count-removed = { $count ->
    [1] uma retirada
   *[other] { $count } retiradas
}
framework-diff-count-renumbered = { $count ->
    [1] uma com novo identificador
   *[other] { $count } com novo identificador
}
framework-diff-count-moved = { $count ->
    [1] uma deslocada
   *[other] { $count } deslocadas
}
framework-diff-count-reworded = { $count ->
    [1] uma reformulada
   *[other] { $count } reformuladas
}
framework-diff-withdraw = Estes identificadores desapareceram sem constar como retirados: { $ids }. Inclua-os na lista, para que ninguém os dê a outra coisa.
framework-diff-marks = Num texto reformulado, o que desapareceu está riscado, e o que é novo, a negrito e sublinhado.
framework-diff-tab = Mudanças
framework-diff-change = Mudança
framework-diff-level = Nível
framework-diff-id = Id
framework-diff-what = O quê
framework-diff-language = Língua
framework-diff-before = Antes
framework-diff-after = Depois
framework-change-changed = Mudado
framework-change-added = Acrescentado
framework-change-removed = Retirado
framework-change-renumbered = Novo id
framework-change-moved = Deslocado
framework-change-reworded = Reformulado
framework-level-about = Referencial
framework-level-scale = Fase
framework-level-modules = Módulo
framework-level-groups = Grupo
framework-level-domains = Domínio
framework-level-fields = Campo
framework-level-actions = Ação
framework-what-id = Id
framework-what-title = Título
framework-what-short = Título curto
framework-what-question = Pergunta
framework-what-help = Ajuda
framework-what-text = Texto
framework-what-label = Rótulo
framework-what-description = Descrição
framework-what-domain = Domínio
framework-what-field = Campo
framework-what-order = Ordem
framework-what-low = Primeira pontuação
framework-what-high = Última pontuação
framework-what-rates = O que se pontua
framework-order-behind = depois de { $id }
framework-order-first = em primeiro

## What people said of the items

framework-feedback-title = Comentários sobre { $title }, versão { $version }
framework-feedback-note = Os comentários estão por ordem alfabética sob o seu elemento e não nomeiam ninguém; quem conhece a maneira de escrever de uma pessoa pode ainda assim reconhecê-la. Passe-os apenas a quem revê o módulo.
framework-feedback-none = Ninguém escreveu comentários, e ninguém respondeu «não sei» ou «não se aplica».
framework-feedback-unmarked = { $count ->
    [1] Um comentário não figura na lista, porque não está assinalado em comments.xlsx, que c21lab score escreve ao lado de session.toml.
   *[other] { $count } comentários não figuram na lista, porque não estão assinalados em comments.xlsx, que c21lab score escreve ao lado de session.toml.
}
framework-feedback-not-knowing = { $count ->
    [1] uma pessoa não sabe
   *[other] { $count } pessoas não sabem
}
framework-feedback-not-applying = { $count ->
    [1] não se aplica para uma pessoa
   *[other] não se aplica para { $count } pessoas
}
framework-feedback-tab = Comentários
framework-feedback-item = Elemento
framework-feedback-comment = Comentário
framework-feedback-dont-know = Não sabe
framework-feedback-not-applicable = Não se aplica

## Slides and the board for the plenary

slides-who = Quem participou
slides-group = { $people ->
    [1] { $group }: uma pessoa
   *[other] { $group }: { $people } pessoas
}
slides-groups-merged = Os grupos com menos de { $least } pessoas aparecem juntos, para que não se possam ler as respostas de ninguém.
slides-domains = Os domínios num relance
slides-series = Pontuações individuais ({ $low }–{ $high })
slides-gap-note = Uma falha na linha significa: sem resultado. Não é um zero.
slides-mean = Pontuação individual: { $score } ({ $answered })
slides-no-mean = Sem pontuação individual: muito poucas pessoas a deram ({ $answered })
slides-shares = Proporção de pessoas por fase
slides-share = { $stage }: { $percent }
slides-alt-shares = Gráfico de barras das respostas sobre { $name } por fase: { $shares }.
slides-agreed = Acordado:
slides-because = Porque:
slides-discuss-note = Peça um exemplo a quem deu pouco e a quem deu muito. Depois: há uma pontuação de { $low } a { $high } em que o plenário concorde? Se não, anote de onde até onde vão as opiniões. Uma frase diz porquê. A pontuação individual fica como está.
slides-unknown = O que não se pôde avaliar
slides-next = A seguir
slides-next-agree = O que aqui se acorda fica ao lado das pontuações individuais no relatório; não as substitui.
slides-next-write = Onde não há acordo, o relatório di-lo, com as duas opiniões e sem nomes.
slides-next-ideas = Depois: para cada campo fraco, uma ideia. O que ajudaria, quem o poderia fazer e até quando?
slides-next-note = O que o plenário acorda escreve-se em plenary.xlsx, campo a campo.
board-back = Voltar
board-on = Seguir
board-pages = Páginas
board-full = Ecrã inteiro

## The plenary and the second vote in the report

chart-series-plenary = acordado no plenário
chart-title-plenary = Pontuações individuais e o que o plenário acordou
chart-alt-plenary = Gráfico de radar dos { $axes } campos que o plenário debateu, de { $low } a { $high }: as pontuações individuais e, ao lado, o que o plenário acordou.
chart-table-plenary = Os mesmos números estão na tabela das pontuações individuais e acordadas.
chart-key-agreed = acordado no plenário
chart-key-views = sem acordo: de onde até onde iam as opiniões
report-plenary = O que o plenário acordou
report-plenary-lead = { $count ->
    [1] O plenário debateu um campo: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
   *[other] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
}
report-plenary-how = Uma pontuação acordada é o resultado de uma conversa e fica ao lado da individual: não entra em nenhuma média e não substitui nada.
report-first-shown = Quando as pontuações foram mostradas pela primeira vez, eram as de { $then } pessoas; as aqui impressas são de { $now } pessoas.
report-plenary-people = Quando o plenário se reuniu, as pontuações eram as de { $then } pessoas; as aqui impressas são de { $now } pessoas.
report-plenary-caption = Pontuações individuais e acordadas
report-plenary-note = Diferença: a pontuação acordada menos a individual, tal como impressas. Onde o plenário não chegou a acordo, a mais baixa e a mais alta das pontuações defendidas.
report-plenary-agreed = acordado
report-plenary-open = sem acordo
report-plenary-between = sem acordo: { $low }–{ $high }
report-plenary-dissent-intro = Nem todas as pessoas partilham o que foi acordado.
report-plenary-dissent = { $count ->
    [1] «{ $group }» vê este campo de outro modo: { $fields }.
   *[other] «{ $group }» vê estes campos de outro modo: { $fields }.
}
report-plenary-prompt = Para a sua análise: substitua este parágrafo. O que fez mudar de opinião, o que não fez, e o que diz isso dos próximos passos?
report-col-individual = Individual
report-col-agreed = Acordada
report-col-difference = Diferença
report-col-because = Porquê
report-col-first-vote = Primeira votação
report-col-second-vote = Segunda votação
report-col-moved = Mudaram a resposta
report-second-vote = A segunda votação
report-second-vote-lead = { $people ->
    [1] { $sheets ->
        [1] Depois do debate, uma pessoa voltou a pontuar os campos, em uma ficha. As segundas pontuações ficam ao lado das primeiras e nunca se juntam a elas.
       *[other] Depois do debate, uma pessoa voltou a pontuar os campos, em { $sheets } fichas. As segundas pontuações ficam ao lado das primeiras e nunca se juntam a elas.
    }
   *[other] { $sheets ->
        [1] Depois do debate, { $people } pessoas voltaram a pontuar os campos, em uma ficha. As segundas pontuações ficam ao lado das primeiras e nunca se juntam a elas.
       *[other] Depois do debate, { $people } pessoas voltaram a pontuar os campos, em { $sheets } fichas. As segundas pontuações ficam ao lado das primeiras e nunca se juntam a elas.
    }
}
report-second-vote-none = Em nenhum campo se podem pôr as duas votações lado a lado: em cada um, os números de pessoas diferem em menos de { $least }, ou muito poucas voltaram a votar.
report-second-vote-left = { $count ->
    [1] Um campo fica de fora: muito poucas pessoas voltaram a pontuar, ou os dois números de pessoas diferem em menos de { $least }, de modo que se poderiam deduzir respostas isoladas.
   *[other] { $count } campos ficam de fora: muito poucas pessoas voltaram a pontuar, ou os dois números de pessoas diferem em menos de { $least }, de modo que se poderiam deduzir respostas isoladas.
}
report-second-vote-caption = Primeira e segunda votação
report-fewer-than = menos de { $least }
results-tab-plenary = Plenário
results-tab-second-vote = Segunda votação
results-plenary-note = O que o plenário acordou fica ao lado das pontuações individuais e não entra em nenhuma média.
results-second-vote-note = Dá-se uma segunda pontuação onde votaram tantas pessoas das duas vezes, ou pelo menos { $least } a mais ou a menos. As duas votações nunca se juntam.
results-col-dissent = Vê de outro modo
results-col-people-second = Pessoas, segunda votação

## Before and now, and the mean of many workshops

chart-title-changes = Antes e agora
chart-caption-changes-named = { $count ->
    [1] { $title }: uma mudança clara entre { $tested } campos examinados
   *[other] { $title }: { $count } mudanças claras entre { $tested } campos examinados
}
chart-caption-changes-none = { $title }: nenhuma mudança clara entre { $tested } campos examinados
chart-caption-changes-untested = { $title }: nenhuma mudança pôde ser examinada
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Gráfico de halteres: para cada campo pontuado nas duas oficinas, uma linha da pontuação anterior à de agora.
chart-alt-change = { $field }: { $then } antes, { $now } agora.
chart-alt-further-changes = { $count ->
    [1] Mais um campo tem uma mudança clara.
   *[other] Mais { $count } campos têm uma mudança clara.
}
chart-table-changes = Os mesmos números estão na tabela dos campos antes e agora.
chart-head-now = agora
chart-head-change = mudança
chart-key-now = pontuação de agora
chart-key-named = mudança clara
chart-key-panel = média de muitas oficinas
chart-series-previous = a oficina anterior
chart-series-previous-of = { $people ->
    [1] { $when }: uma pessoa
   *[other] { $when }: { $people } pessoas
}
chart-series-panel = média de { $sessions } oficinas
chart-panel = Média de { $sessions } oficinas com { $people } pessoas
chart-module = módulo «{ $module }»
report-before = Antes e agora
report-before-beside = Ao lado das pontuações desta oficina estão as de uma anterior. { $provenance }.
report-before-others = Então participaram outras pessoas. Uma diferença entre duas oficinas pode vir de quem falou tanto como do que mudou, e nenhum número aqui diz qual das duas.
report-before-people = Participantes: { $then } então ({ $when }), { $now } agora.
report-before-groups = Por grupo, antes e agora: { $groups }.
report-before-group = { $group }: { $then } e { $now }
report-before-some = { $count ->
    [1] Um dos { $tested } campos que puderam ser examinados mostra uma mudança clara.
   *[other] { $count } dos { $tested } campos que puderam ser examinados mostram uma mudança clara.
}
report-before-none = { $tested ->
    [1] Nenhuma mudança clara: o único campo que pôde ser examinado difere apenas por acaso, ou por pouco.
   *[other] Nenhuma mudança clara: nenhum dos { $tested } campos que puderam ser examinados difere mais do que o acaso e o bastante para contar.
}
report-before-smallest = Com tantas respostas como nestas duas oficinas, uma mudança de menos de cerca de { $points } dificilmente se distinguiria do acaso.
report-before-untested = { $count ->
    [1] Num campo, a diferença é indicada e não examinada: uma das oficinas não dá intervalo para ele.
   *[other] Em { $count } campos, a diferença é indicada e não examinada: uma das oficinas não dá intervalo para eles.
}
report-before-untestable = { $count ->
    [1] A diferença é indicada e não examinada: uma das oficinas não dá intervalo para o campo, o que exige { $least } respostas. Nada mais se pode dizer.
   *[other] As diferenças são indicadas e não examinadas: uma das oficinas não dá intervalo para estes { $count } campos, o que exige { $least } respostas em cada um. Nada mais se pode dizer.
}
report-before-nothing = Nenhum campo tem pontuação nas duas oficinas; não há nada a comparar.
report-before-mapped = A oficina anterior usou outro referencial ({ $framework }); os campos são comparados por uma lista dos que perguntam o mesmo, feita por quem conduz a oficina.
report-before-by-ids = A oficina anterior usou a versão { $version } do referencial, e não está aqui registado como esta formulava os seus campos: são comparados pelos identificadores.
report-before-reworded = { $count ->
    [1] Um campo perguntava outra coisa na versão { $version } e não é comparado.
   *[other] { $count } campos perguntavam outra coisa na versão { $version } e não são comparados.
}
report-before-change = { $direction ->
    [higher] «{ $name }» está mais alto do que então, em { $points }: { $then } então ({ $when }; n = { $people_then }), { $now } agora (n = { $people }).
   *[lower] «{ $name }» está mais baixo do que então, em { $points }: { $then } então ({ $when }; n = { $people_then }), { $now } agora (n = { $people }).
}
report-before-further = { $count ->
    [1] Mais um campo tem uma mudança clara; a tabela mostra-o.
   *[other] Mais { $count } campos têm uma mudança clara; a tabela mostra-os.
}
report-before-caption = Os campos antes e agora
report-before-note = Mudança: agora menos então, tal como impressos. Intervalo: com que precisão se mede a mudança ({ $percent }), para cada campo por si. Uma mudança clara é de pelo menos { $least } e maior do que o acaso daria entre todos os campos comparados.
report-before-note-untested = Mudança: agora menos então, tal como impressos. Não é examinada.
report-col-then = Então
report-col-now = Agora
report-col-change = Mudança
report-col-change-interval = Intervalo da mudança
report-col-verdict = Mudança clara?
report-clear-change = sim
report-no-clear-change = não
report-score-of = { $score } (n = { $people })
report-untested = não examinada
report-change-interval = { $low } a { $high }
results-col-people-then = Pessoas então
results-col-change-low = Mudança: limite inferior do intervalo
results-col-change-high = Mudança: limite superior do intervalo

## Ideas and plan

plan-answers-weakness = ponto fraco
plan-answers-strength = ponto forte
plan-answers-blind-spot = ponto cego
plan-answers-split = opiniões divididas
plan-answers-other = outro
plan-resources-internal = internos
plan-resources-outside = externos
plan-status-not-started = por começar
plan-status-under-way = em curso
plan-status-done = concluída
plan-status-dropped = abandonada
plan-feasible-yes = sim
plan-feasible-partly = em parte
plan-feasible-no = não
plan-cost-none = nenhum
plan-cost-low = baixo
plan-cost-medium = médio
plan-cost-high = alto
plan-starting-value = { $people ->
    [1] { $dated ->
        [yes] { $field }: { $score }, uma pessoa, { $date }
       *[no] { $field }: { $score }, uma pessoa
    }
   *[other] { $dated ->
        [yes] { $field }: { $score }, { $people } pessoas, { $date }
       *[no] { $field }: { $score }, { $people } pessoas
    }
}
plan-starting-none = { $people ->
    [1] { $dated ->
        [yes] { $field }: sem resultado, uma pessoa, { $date }
       *[no] { $field }: sem resultado, uma pessoa
    }
   *[other] { $dated ->
        [yes] { $field }: sem resultado, { $people } pessoas, { $date }
       *[no] { $field }: sem resultado, { $people } pessoas
    }
}
results-col-from = De
