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
    [one] { $fields ->
        [1] { $scored } de um campo
       *[other] { $scored } de { $fields } campos
    }
   *[other] { $fields ->
        [1] { $scored } de um campo
       *[other] { $scored } de { $fields } campos
    }
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
chart-alt-cover = Um emblema sem palavras.
chart-alt-summary = Gráfico de radar dos domínios e, ao lado, para cada domínio, uma faixa na escala de { $low } a { $high }, primeiro o domínio com a pontuação mais alta, com um ponto para cada um dos seus campos.
chart-alt-strips = Para cada domínio, uma faixa na escala de { $low } a { $high }, primeiro o domínio com a pontuação mais alta, com um ponto para cada um dos seus campos.
chart-alt-domain-radar = Gráfico de radar do domínio «{ $domain }»; ao lado, cada campo tem a sua pontuação na escala de { $low } a { $high } e a proporção de pessoas em cada fase.
chart-alt-domain-dots = Gráfico de pontos do domínio «{ $domain }»: cada campo tem a sua pontuação na escala de { $low } a { $high } e a proporção de pessoas em cada fase.
chart-alt-beside = Ao lado das pontuações de quem participou: { $names }.
chart-alt-dots = Gráfico de pontos dos campos, agrupados por domínio, com as fases da escala por trás dos pontos.
chart-alt-actions = Gráfico de barras das ações do domínio «{ $domain }», agrupadas por campo, na escala de { $low } a { $high }.
chart-alt-heatmap = Mapa de calor com uma linha por campo e uma coluna por grupo; cada célula mostra a pontuação média do grupo, mais escura quanto mais alta.
chart-alt-gaps-groups = Gráfico de halteres: para cada um destes campos, uma linha entre a pontuação de um grupo e a de todas as outras pessoas.
chart-alt-gap = { $field }: { $score } ({ $group }), { $other } ({ $others }).
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
chart-alt-action-range = A ação com a pontuação mais alta é { $highest } ({ $high }); a que tem a mais baixa é { $lowest } ({ $low }).
chart-alt-widest = As pontuações de grupo que se podem mostrar afastam-se mais em { $names }: { $gap } pontos.
chart-alt-hidden = As células tracejadas estão ocultas para proteger as respostas.
chart-alt-largest = A fase «{ $stage }» tem a sua maior proporção, { $percent }, em { $names }.
chart-table-domains = As pontuações dos domínios estão na tabela «{ report-domain-caption }»; as dos campos, em anexo.
chart-table-fields = As pontuações estão na tabela «{ $domain }: os seus campos»; as proporções, em anexo.
chart-table-dots = Os mesmos números estão na tabela «{ report-annex-scores-caption }», em anexo.
chart-table-groups = As pontuações dos grupos estão na tabela «{ report-annex-groups-caption }», em anexo.
chart-table-stages = Os mesmos números estão na tabela «{ report-annex-scores-caption }», em anexo.
chart-table-actions = Os mesmos números estão no livro de resultados, no separador «{ results-tab-actions }».

## What the findings say

finding-points = { $value ->
    [1] { $shown } ponto
   *[other] { $shown } pontos
}
finding-tied = { $people ->
    [1] «{ $name }» (uma pessoa)
   *[other] «{ $name }» ({ $people } pessoas)
}
finding-agreed-strength = { $scope ->
    [all] «{ $name }» é um ponto forte reconhecido por todas as pessoas: as { $answered } veem este campo na fase «{ $stage }».
    [everybody] «{ $name }» é um ponto forte reconhecido pela maioria: de { $answered }, { $share } veem este campo na fase «{ $stage }» e { $opposition ->
        [none] ninguém
       *[some] apenas { $opposed }
    } em «{ $other }».
   *[singles] «{ $name }» é um ponto forte reconhecido: de { $answered }, { $singles } responderam sozinhas, e a maioria delas vê este campo na fase «{ $stage }».
}
finding-agreed-weakness = { $scope ->
    [all] «{ $name }» é um ponto fraco reconhecido por todas as pessoas: as { $answered } veem este campo na fase «{ $stage }».
    [everybody] «{ $name }» é um ponto fraco reconhecido pela maioria: de { $answered }, { $share } veem este campo na fase «{ $stage }» e { $opposition ->
        [none] ninguém
       *[some] apenas { $opposed }
    } em «{ $other }».
   *[singles] «{ $name }» é um ponto fraco reconhecido: de { $answered }, { $singles } responderam sozinhas, e a maioria delas vê este campo na fase «{ $stage }».
}
finding-relative-strength = { $scope ->
    [everybody] «{ $name }»: as { $answered } que pontuaram este campo dão-lhe mais do que dão em média aos outros campos, uma diferença maior do que o acaso explicaria.
   *[singles] «{ $name }»: das { $answered } que pontuaram este campo, as que responderam sozinhas dão-lhe mais do que dão em média aos outros campos, uma diferença maior do que o acaso explicaria.
}
finding-relative-weakness = { $scope ->
    [everybody] «{ $name }»: as { $answered } que pontuaram este campo dão-lhe menos do que dão em média aos outros campos, uma diferença maior do que o acaso explicaria.
   *[singles] «{ $name }»: das { $answered } que pontuaram este campo, as que responderam sozinhas dão-lhe menos do que dão em média aos outros campos, uma diferença maior do que o acaso explicaria.
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
finding-split = As opiniões sobre «{ $name }» dividem-se: de { $answered }, { $low } veem este campo na fase «{ $lowest_stage }» e { $top } em «{ $top_stage }». A pontuação, { $score }, é a média de opiniões muito afastadas.
finding-blind-spot = { $level ->
    [field] «{ $name }» é um ponto cego: das { $asked } pessoas que pontuaram este campo ou disseram não saber, { $dont_know } responderam «não sei» ({ $share }).
   *[action] «{ $name }» é um ponto cego: das ações que cada pessoa pontuou ou disse não conhecer, { $share } em média receberam a resposta «não sei».
}
finding-blind-domain = { $count ->
    [2] { $level ->
        [field] { $form ->
            [same] Os dois campos de «{ $name }» são pontos cegos: das pessoas que os pontuaram ou disseram não saber, { $low } responderam «não sei».
           *[range] Os dois campos de «{ $name }» são pontos cegos: das pessoas que os pontuaram ou disseram não saber, entre { $low } e { $high } responderam «não sei».
        }
       *[action] { $form ->
            [same] Os dois campos de «{ $name }» são pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, { $low } em média receberam a resposta «não sei».
           *[range] Os dois campos de «{ $name }» são pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, entre { $low } e { $high } em média receberam a resposta «não sei».
        }
    }
    [one] { $level ->
        [field] { $form ->
            [same] Os { $count } campos de «{ $name }» são todos pontos cegos: das pessoas que os pontuaram ou disseram não saber, { $low } responderam «não sei».
           *[range] Os { $count } campos de «{ $name }» são todos pontos cegos: das pessoas que os pontuaram ou disseram não saber, entre { $low } e { $high } responderam «não sei».
        }
       *[action] { $form ->
            [same] Os { $count } campos de «{ $name }» são todos pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, { $low } em média receberam a resposta «não sei».
           *[range] Os { $count } campos de «{ $name }» são todos pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, entre { $low } e { $high } em média receberam a resposta «não sei».
        }
    }
   *[other] { $level ->
        [field] { $form ->
            [same] Os { $count } campos de «{ $name }» são todos pontos cegos: das pessoas que os pontuaram ou disseram não saber, { $low } responderam «não sei».
           *[range] Os { $count } campos de «{ $name }» são todos pontos cegos: das pessoas que os pontuaram ou disseram não saber, entre { $low } e { $high } responderam «não sei».
        }
       *[action] { $form ->
            [same] Os { $count } campos de «{ $name }» são todos pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, { $low } em média receberam a resposta «não sei».
           *[range] Os { $count } campos de «{ $name }» são todos pontos cegos: das suas ações que cada pessoa pontuou ou disse não conhecer, entre { $low } e { $high } em média receberam a resposta «não sei».
        }
    }
}
finding-balance-sensitive = Em «{ $name }» conta quem veio: a pontuação é { $score } ({ $answered }), e seria { $balanced } se todos os grupos pesassem o mesmo.
finding-group-level = { $direction ->
    [higher] { $scope ->
        [everybody] { $group }: nos mesmos campos, este grupo dá em média mais { $difference } do que todas as outras pessoas, uma diferença maior do que o acaso explicaria.
       *[singles] { $group }: nos mesmos campos, este grupo dá em média mais { $difference } do que as outras pessoas que responderam sozinhas, uma diferença maior do que o acaso explicaria.
    }
   *[lower] { $scope ->
        [everybody] { $group }: nos mesmos campos, este grupo dá em média menos { $difference } do que todas as outras pessoas, uma diferença maior do que o acaso explicaria.
       *[singles] { $group }: nos mesmos campos, este grupo dá em média menos { $difference } do que as outras pessoas que responderam sozinhas, uma diferença maior do que o acaso explicaria.
    }
}
finding-group-gap = { $direction ->
    [higher] { $group }: este grupo pontua «{ $name }» mais alto do que o conjunto das outras pessoas, { $own } contra { $others } ({ $answered } ao todo), uma diferença maior do que o acaso explicaria.
   *[lower] { $group }: este grupo pontua «{ $name }» mais baixo do que o conjunto das outras pessoas, { $own } contra { $others } ({ $answered } ao todo), uma diferença maior do que o acaso explicaria.
}
finding-too-few = { $cause ->
    [mixed] «{ $name }» não tem pontuação: onde umas pessoas responderam em mesas e outras sozinhas, são precisas pelo menos quatro respostas separadas, e há { $sheets }.
   *[few] { $level ->
        [nothing] «{ $name }» não tem pontuação, porque o módulo não tem nenhuma ação para este campo.
        [field] { $people ->
            [0] «{ $name }» não tem pontuação, porque ninguém a deu.
            [1] «{ $name }» não tem pontuação: só uma pessoa a deu, e são precisas pelo menos { $needed }.
           *[other] «{ $name }» não tem pontuação: só { $people } pessoas a deram, e são precisas pelo menos { $needed }.
        }
       *[action] { $people ->
            [0] «{ $name }» não tem pontuação, porque ninguém pontuou ações suficientes para contar neste campo.
            [1] «{ $name }» não tem pontuação: só uma pessoa pontuou ações suficientes para contar neste campo, e são precisas pelo menos { $needed }.
           *[other] «{ $name }» não tem pontuação: só { $people } pessoas pontuaram ações suficientes para contar neste campo, e são precisas pelo menos { $needed }.
        }
    }
}{ $dont_know ->
    [0] {""}
    [1] { $level ->
        [field] {" "}Uma pessoa respondeu «não sei».
       *[action] {" "}Uma pessoa que não conta neste campo respondeu «não sei» a uma ou mais das suas ações.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } pessoas responderam «não sei».
       *[action] {" "}{ $dont_know } pessoas que não contam neste campo responderam «não sei» a uma ou mais das suas ações.
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
finding-discuss-split = { $name }: de { $answered }, { $low } veem este campo na fase «{ $lowest_stage }» e { $top } em «{ $top_stage }».
finding-discuss-group-gap = { $name }: um grupo vê este campo de outro modo («{ $group }» { $own }, todas as outras pessoas { $others }; { $answered } ao todo).
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
    [alone-first] { $name }: { $score }, a pontuação mais baixa de todas ({ $answered }).
    [alone] { $name }: { $score }, uma das pontuações mais baixas ({ $answered }).
    [tied-first] { $name }: { $score }, a pontuação mais baixa de todas ({ $answered }), tal como { $others }.
   *[tied] { $name }: { $score }, uma das pontuações mais baixas ({ $answered }), tal como { $others }.
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
report-cover-facilitators = Facilitação
report-cover-framework = Referencial
report-cover-module = Módulo
report-framework-version = { $title }, versão { $version }
report-not-official = Projeto de relatório de quem conduziu a oficina, feito com c21lab, uma ferramenta independente. Não é uma publicação de Cidades e Governos Locais Unidos (CGLU).
report-status-note = { $status ->
    [working] Os domínios, os campos e as ações são aqui nomeados na redação provisória de c21lab, que não é o texto oficial.
   *[draft] Os domínios, os campos e as ações são aqui nomeados num projeto de redação, que não é um texto oficial.
}
report-author = Facilitação da oficina
report-subject = Oficina de autoavaliação, { $framework }
report-foot = { $framework } · { $module }
report-page = Página { $page } de { $pages }
report-draft-translation = Tradução provisória
report-contents = Índice
report-about-heading = Sobre este projeto de relatório
report-about = Este projeto de relatório foi feito a partir das respostas de uma oficina. As pontuações dizem o que pensam as pessoas que participaram, numa escala de { $low } a { $high }. Não são percentagens nem o resultado de uma auditoria, e não classificam este território em relação a nenhum outro.
report-about-prompts = Os números, os gráficos e as frases sobre eles estão completos. A pessoa especialista que acompanha a oficina tem lugar para as suas palavras onde se lê «Para a pessoa especialista» e nas colunas vazias.
report-cite = Como citar:
report-citation = { $when ->
    [known] { $report }. Relatório de uma oficina de autoavaliação, { $dates }. Versão provisória.
   *[unknown] { $report }. Relatório de uma oficina de autoavaliação. Versão provisória.
}
report-contact = A quem se dirigir:
report-licence = Licença:
report-translation = Línguas:
report-languages = Este relatório existe em { $languages }, sempre a partir dos mesmos números. As citações estão na língua em que foram escritas.
report-cover-image-alt = Fotografia: { $territory }

## Words used throughout

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = as { $people } deram a mesma resposta
report-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
report-people-range = { $low } a { $high } pessoas
report-field-with-score = { $people ->
    [1] { $name } ({ $score }; uma pessoa)
   *[other] { $name } ({ $score }; { $people } pessoas)
}
report-of = { $part } de { $whole }
report-caption-table = Tabela { $number }. { $title }
report-part = { $title } ({ $part } de { $parts })
report-caption-figure = Figura { $number }. { $title }

## In one page

report-summary = Numa página
report-headline-same = { $scope ->
    [single] O domínio está na fase { $stage } ({ $range }).
    [all] { $count ->
        [2] Ambos os domínios estão na fase { $stage } ({ $range }).
        [one] Os { $count } domínios estão todos na fase { $stage } ({ $range }).
       *[other] Os { $count } domínios estão todos na fase { $stage } ({ $range }).
    }
   *[some] { $count ->
        [1] Só um dos { $all } domínios tem pontuação: está na fase { $stage } ({ $range }).
       *[other] Os { $count } domínios com pontuação, de { $all }, estão na fase { $stage } ({ $range }).
    }
}
report-headline-mixed = { $scope ->
    [all] Dos { $count } domínios, { $parts } ({ $range }).
   *[some] Dos { $count } domínios com pontuação, de { $all } ao todo, { $parts } ({ $range }).
}
report-headline-part = { $count ->
    [1] um está na fase { $stage }
   *[other] { $count } estão na fase { $stage }
}
report-headline-fields = Entre os campos, a pontuação mais alta cabe a { $highest } ({ $high }) e a mais baixa a { $lowest } ({ $low }).
report-score-range = { $low } a { $high }
report-col-strengths = Pontos fortes
report-col-weaknesses = Pontos fracos
report-col-highest = Pontuações mais altas
report-col-lowest = Pontuações mais baixas
report-sides-caption = Pontos fortes e pontos fracos, por pontuação, no máximo { $most } de cada
report-standing-tie = { $count } campos partilham esta pontuação: { $names }
report-standing-many = { $count } campos partilham esta pontuação
report-grounds = { $first }; { $second }
report-ground-first = { $end ->
    [highest] { $equals ->
        [0] a pontuação mais alta de todas
        [1] a pontuação mais alta de todas, partilhada com outro campo
       *[other] a pontuação mais alta de todas, partilhada com outros { $equals } campos
    }
   *[lowest] { $equals ->
        [0] a pontuação mais baixa de todas
        [1] a pontuação mais baixa de todas, partilhada com outro campo
       *[other] a pontuação mais baixa de todas, partilhada com outros { $equals } campos
    }
}
report-ground-among = { $end ->
    [highest] { $equals ->
        [0] entre as pontuações mais altas
        [1] entre as pontuações mais altas, tal como outro campo
       *[other] entre as pontuações mais altas, tal como outros { $equals } campos
    }
   *[lowest] { $equals ->
        [0] entre as pontuações mais baixas
        [1] entre as pontuações mais baixas, tal como outro campo
       *[other] entre as pontuações mais baixas, tal como outros { $equals } campos
    }
}
report-ground-agreed = { $scope ->
    [all] «{ $stage }» para as { $people } pessoas
    [everybody] «{ $stage }» para { $share } de { $people } pessoas
    [several] «{ $stage }» para a maioria das pessoas
   *[singles] «{ $stage }» para a maioria das { $singles } pessoas que responderam sozinhas
}
report-ground-relative = { $end ->
    [highest] acima da média que as mesmas pessoas dão aos outros campos
   *[lowest] abaixo da média que as mesmas pessoas dão aos outros campos
}
report-ground-unknown = { $scope ->
    [several] muitas pessoas não sabem
    [field] { $dont_know } de { $asked } pessoas não sabem
   *[action] em média, { $share } das suas ações não são conhecidas
}
report-agenda-split = { $names }: em cada um, as opiniões dividem-se em dois polos, «{ $lowest_stage }» e «{ $top_stage }».
report-agenda-group-gap = { $groups ->
    [1] { $names }: «{ $group }» vê estes campos de outro modo do que todas as outras pessoas.
   *[other] { $names }: há grupos que veem estes campos de outro modo.
}
report-agenda-blind-spot = { $level ->
    [field] { $form ->
        [same] { $names }: das pessoas que pontuaram estes campos ou não sabiam, { $low } não sabiam.
       *[range] { $names }: das pessoas que pontuaram estes campos ou não sabiam, entre { $low } e { $high } não sabiam.
    }
   *[action] { $form ->
        [same] { $names }: em média, { $low } das suas ações não são conhecidas.
       *[range] { $names }: em média, entre { $low } e { $high } das suas ações não são conhecidas.
    }
}
report-agenda-lowest = { $form ->
    [same-first] { $names }: partilham a pontuação mais baixa, { $low }.
    [same] { $names }: partilham uma das pontuações mais baixas, { $low }.
   *[range] { $names }: entre as pontuações mais baixas ({ $low } a { $high }).
}
report-who-single = { $people ->
    [1] Participou uma pessoa.
   *[other] Participaram { $people } pessoas; todas responderam sozinhas.
}
report-who-single-groups = { $unnamed ->
    [some] Participaram { $people } pessoas, de { $groups } grupos ou sem grupo; todas responderam sozinhas.
   *[nobody] Participaram { $people } pessoas de { $groups } grupos; todas responderam sozinhas.
}
report-who-tables = Participaram { $people } pessoas: { $singles ->
    [0] todas
    [1] uma respondeu sozinha, { $seated }
   *[other] { $singles } responderam sozinhas, { $seated }
} { $tables ->
    [1] numa mesa
   *[other] em { $tables } mesas
}.
report-who-tables-groups = { $unnamed ->
    [some] Participaram { $people } pessoas, de { $groups } grupos ou sem grupo:
   *[nobody] Participaram { $people } pessoas de { $groups } grupos:
} { $singles ->
    [0] todas
    [1] uma respondeu sozinha, { $seated }
   *[other] { $singles } responderam sozinhas, { $seated }
} { $tables ->
    [1] numa mesa
   *[other] em { $tables } mesas
}.
report-at-tables = { $sheets ->
    [1] Depois, { $people } pessoas acordaram respostas em conjunto numa mesa. O que acordaram figura à parte e não entra em nenhuma pontuação.
   *[other] Depois, { $people } pessoas acordaram respostas em conjunto em { $sheets } mesas. O que acordaram figura à parte e não entra em nenhuma pontuação.
}
report-whose-opinion = As pontuações, de { $low } a { $high }, são a opinião de quem participou: nem percentagens, nem auditoria.
report-strengths-weaknesses = Pontos fortes e pontos fracos
report-and-more = { $count ->
    [1] { $names } e mais um campo
   *[other] { $names } e mais { $count } campos
}
report-no-extremes = São muito poucos os campos com pontuação para se falar das mais altas ou das mais baixas.
report-all-equal = { $count ->
    [2] Ambos os campos com pontuação têm a mesma, { $score }: nenhum é mais alto nem mais baixo do que o outro.
    [one] Os { $count } campos com pontuação têm todos a mesma, { $score }: nenhum é mais alto nem mais baixo do que os outros.
   *[other] Os { $count } campos com pontuação têm todos a mesma, { $score }: nenhum é mais alto nem mais baixo do que os outros.
}
report-not-linked = Não foi possível examinar se um campo está acima ou abaixo do que as mesmas pessoas dão aos outros, nem se um grupo pontua tudo mais alto ou mais baixo: muito poucas pessoas pontuaram campos em comum.
report-discuss = A debater primeiro
report-discuss-none = As pontuações, por si sós, não ditam uma ordem de trabalhos.

## The exercise

report-exercise = O exercício
report-how-done = Como decorreu
report-how = { $when ->
    [known] A oficina ({ $dates }) incidiu sobre { $territory }.
   *[unknown] A oficina incidiu sobre { $territory }.
} O referencial foi «{ $framework }», módulo «{ $module }»: { $level ->
    [field] { $fields ->
        [1] um campo
       *[other] { $fields } campos
    } { $domains ->
        [1] num só domínio
       *[other] em { $domains } domínios
    }, cada um pontuado
   *[action] { $items ->
        [1] uma ação
       *[other] { $items } ações
    } { $fields ->
        [1] num só campo
       *[other] em { $fields } campos
    } e { $domains ->
        [1] um só domínio
       *[other] { $domains } domínios
    }, cada ação pontuada
} de { $low } a { $high }. Quem não sabia podia dizê-lo, e o que não se aplica aqui podia ser assinalado: nem uma coisa nem outra conta como pontuação, e uma célula vazia também não.
report-how-means = { $level ->
    [field] A pontuação de um campo é a média das pontuações de todas as pessoas;
   *[action] O valor de uma pessoa num campo é a média das pontuações que deu às suas ações; a pontuação do campo é a média destes valores;
} a pontuação de um domínio é a média dos seus campos. Só no fim se arredonda a uma casa decimal. Com menos de { $min_answers } pessoas não há pontuação. Não há pontuação global: um território não se resume a um número.
report-scale = A escala
report-scale-caption = A escala de { $low } a { $high } e as suas fases
report-scale-note = Uma média pertence à fase de que está mais próxima; a igual distância, à superior.
report-who-heading = Quem participou
report-who-total-single = { $people ->
    [1] Ao todo participou uma pessoa, que respondeu sozinha.
   *[other] Ao todo participaram { $people } pessoas, que responderam sozinhas.
}
report-who-total-tables = { $people ->
    [1] Ao todo participou uma pessoa; uma mesa que acordou as suas respostas conta por todas as suas pessoas.
   *[other] Ao todo participaram { $people } pessoas; uma mesa que acordou as suas respostas conta por todas as suas pessoas.
}
report-who-merged = Reunidos em «{ group-other-groups }»: { $groups }. Cada um tem menos de { $least } pessoas, ou só umas poucas que responderam sozinhas além de uma mesa, ou foi juntado para que os outros tivessem pessoas suficientes.
report-who-no-groups = { $people ->
    [1] Participou uma pessoa.
   *[other] Participaram { $people } pessoas.
} Não há resultados por grupo. Para que não se possam deduzir as respostas de ninguém, são precisos pelo menos dois grupos de { $least } pessoas ou mais, nenhum deles com só umas poucas que responderam sozinhas além de uma mesa.
report-unasked = Domínios sobre os quais não se perguntou nesta oficina: { $names }.
report-reading-interval = Linha através de um ponto: com que precisão se mede a opinião de pessoas como estas (intervalo de { $percent }). Nada diz sobre a população em geral.
report-name-and-score = { $name } ({ $score })
report-domain-people = Pessoas: o menor e o maior número por trás da pontuação de um dos seus campos.
report-domain-dash = Travessão: muito poucos campos têm pontuação. No campo mais baixo, pode também querer dizer que todas as pontuações são iguais.

## General overview

report-overview = Visão de conjunto
report-domain-caption = Pontuações dos domínios
report-reading-bold = Negrito: as pontuações mais altas e as mais baixas de todas.
report-no-domain-score = Nenhum domínio tem pontuação, porque muito poucos campos de cada um a têm.
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
report-col-median = Mediana
report-col-spread = Dispersão
report-col-dont-know = Não sabe
report-col-not-applicable = Não se aplica
report-col-blank = Em branco
report-col-not-asked = Sem pergunta
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
report-agreement-of = { $agreement } ({ $singles } de { $people })
report-hidden = oculto

## One section per domain

report-domain-without-score = { $scored ->
    [0] { $fields ->
        [1] Este domínio não tem pontuação: o seu único campo não a tem.
       *[other] Este domínio não tem pontuação: nenhum dos seus campos a tem.
    }
    [1] Este domínio não tem pontuação: só um dos seus { $fields } campos a tem.
   *[other] Este domínio não tem pontuação: só { $scored } dos seus { $fields } campos a têm.
}
report-domain-lead-single = { $score }, «{ $stage }»: a pontuação do único campo que a tem, dada por { $people }.
report-domain-lead-equal = { $score }, «{ $stage }». Os { $scored } campos com pontuação têm todos a mesma, dada por { $people }.
report-domain-lead-ends = { $highest_count ->
    [1] { $lowest_count ->
        [1] { $score }, «{ $stage }». A pontuação mais alta é a de { $highest } ({ $highest_score }), a mais baixa é a de { $lowest } ({ $lowest_score }).
       *[other] { $score }, «{ $stage }». A pontuação mais alta é a de { $highest } ({ $highest_score }), a mais baixa é partilhada por { $lowest } ({ $lowest_score }).
    }
   *[other] { $lowest_count ->
        [1] { $score }, «{ $stage }». A pontuação mais alta é partilhada por { $highest } ({ $highest_score }), a mais baixa é a de { $lowest } ({ $lowest_score }).
       *[other] { $score }, «{ $stage }». A pontuação mais alta é partilhada por { $highest } ({ $highest_score }), a mais baixa por { $lowest } ({ $lowest_score }).
    }
}
report-domain-figure = { $domain }: pontuações e fases dos seus campos
report-note-agreement = { $scope ->
    [everybody] Acordo: até que ponto todas as respostas se aproximam umas das outras; um grupo pode divergir.
   *[singles] Acordo: até que ponto se aproximam as respostas de quem respondeu sozinho; entre parênteses, quantas pessoas são, onde outras responderam em mesas. Um grupo pode divergir.
}
report-note-balanced = Equilibrada: a pontuação se todos os grupos mostrados pesassem o mesmo.
report-note-no-score = Travessão: sem resultado. Para uma pontuação são precisas pelo menos { $answers } pessoas, mais a pontuar do que a indicar que não se aplica, e, onde umas responderam em mesas e outras sozinhas, quatro respostas separadas.
report-note-dash = Travessão: pontuaram muito poucas pessoas (ao todo, num grupo ou sozinhas).
report-before-rounding = A pontuação de um domínio calcula-se antes de arredondar: as pontuações arredondadas dos seus campos podem dar outra média.
report-fields-caption = { $domain }: os seus campos
report-actions = { $domain }: as ações
report-quotes = Nas palavras de quem participou
report-quote = «{ $text }»
report-quote-in = «{ $text }» (em { $language })
report-analysis = Análise
report-analysis-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. O que explica estas pontuações? Que políticas, lugares e pessoas estão por trás delas, e o que acrescentou o debate?]
report-before-analysis = Análise das mudanças
report-before-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. O que pode explicar estas mudanças, além de quem veio? O que acrescentou o debate?]

## Where views differ, what the room does not know

report-differ = Onde as opiniões divergem
report-differ-gaps = { $count ->
    [1] Um campo é visto
   *[other] { $count } campos são vistos
} de outro modo por um grupo, com uma diferença maior do que o acaso explicaria: { $list }. Se vários diferem, nomeia-se só o que mais difere. Comparações possíveis: { $examined } de { $all }.
report-differ-gap = «{ $name }» ({ $group } { $own }, as outras pessoas { $others })
report-differ-levels = No conjunto dos campos, { $count ->
    [1] um grupo pontua
   *[other] { $count } grupos pontuam
} de outro modo do que { $scope ->
    [everybody] todas as outras pessoas,
   *[singles] as outras pessoas que responderam sozinhas,
} com uma diferença maior do que o acaso explicaria: { $list }. Grupos mostrados com o seu nome que puderam ser examinados: { $examined } de { $all }.
report-differ-level = { $direction ->
    [higher] { $group } (mais { $difference })
   *[lower] { $group } (menos { $difference })
}
report-differ-splits = { $count ->
    [1] Um campo divide
   *[other] { $count } campos dividem
} quem participou em dois polos: { $list }. Campos examinados: { $examined } de { $all }.
report-differ-split = «{ $name }» ({ $low } em «{ $lowest_stage }», { $top } em «{ $top_stage }»)
report-differ-balance = { $count ->
    [1] Um campo teria
   *[other] { $count } campos teriam
} outra pontuação se todos os grupos pesassem o mesmo, qualquer que fosse o seu tamanho: { $list }. Campos que puderam ser examinados: { $examined } de { $all }.
report-differ-balanced = «{ $name }» ({ $balanced } em vez de { $score })
report-split-none = Nenhum dos campos que puderam ser examinados ({ $examined } de { $all }) divide quem participou em dois polos.
report-split-unknown = Não se pode dizer se um campo divide quem participou: são precisas { $least } pessoas ou mais que o tenham respondido sozinhas, pelo menos metade de quem pontuou, e três fases.
report-no-group-results = Aqui não se podem comparar os grupos: são precisos pelo menos dois grupos de { $least } pessoas ou mais, nenhum deles com só umas poucas que responderam sozinhas além de uma mesa.
report-gaps-none = Em nenhuma das comparações de um grupo com todas as outras pessoas que se puderam fazer ({ $examined } de { $all }) a diferença é de { $least } ou mais e maior do que o acaso explicaria.
report-gaps-unknown = Não foi possível examinar se há grupos que veem um campo de outro modo: é preciso um grupo com nome, { $least } pessoas ou mais que tenham respondido sozinhas de cada lado, e { $shares } no campo, pelo menos metade de quem pontuou.
report-levels-none = No conjunto dos campos, nenhum grupo mostrado em separado e examinado ({ $examined } de { $all }) se afasta das outras pessoas { $least } ou mais e mais do que o acaso explicaria.
report-balance-none = Com igual peso de todos os grupos, { $examined ->
    [1] a única pontuação examinada não mudaria claramente
   *[other] nenhuma pontuação examinada mudaria claramente
} ({ $examined } de { $all }: os campos sem respostas de mesas nem grupos ocultos).
report-balance-unknown = Em nenhum campo se pôde examinar se conta quem veio: são precisos grupos dos quais nenhum esteja oculto, e { $least } pessoas ou mais que tenham todas respondido sozinhas.
report-unknown = O que não se pôde avaliar
report-unscored-domain = Nenhum dos { $count } campos de «{ $name }» tem pontuação; a { $table } indica o que foi respondido.
report-differ-numbers = As pontuações de cada grupo estão na { $table }.
report-unknown-none = Nenhum dos campos que puderam ser examinados ({ $examined } de { $all }) reúne bastantes respostas «não sei» para ser um ponto cego.
report-unknown-unknown = Não se pode dizer se há pontos cegos: são precisas { $least } pessoas ou mais que pontuem um campo ou digam não saber.
report-many-without-score = { $count } campos não têm pontuação; a { $table } indica o que foi respondido: { $names }.

## Towards a plan

report-plan = Rumo a um plano
report-plan-how = Até { $most } pontos fracos, a começar pela pontuação mais baixa (em «{ report-summary }», até { $front }). Preencha com o que o debate decidir e apague as linhas que ninguém assumir. As pontuações de todos os campos estão na { $table }.
report-plan-lowest = { $count ->
    [1] Ação mais baixa: { $actions }
   *[other] Ações mais baixas: { $actions }
}
report-plan-action = { $action } ({ $score })
report-first-steps = Por onde começar
report-first-steps-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. Qual destes pontos fracos deve ser tratado primeiro, por quem, e qual seria o primeiro passo?]
report-plan-none = As pontuações não apontam nenhum campo como ponto fraco: caberá ao debate dizer de onde parte o plano.
report-plan-caption = Dos pontos fracos às medidas
report-plan-weakness = Ponto fraco
report-plan-measure = Medida
report-plan-lead = Responsável
report-plan-when = Prazo
report-plan-know = Sinal de êxito

## Annexes

report-annexes = Anexos
report-annex-scores-caption = Todos os campos em pormenor
report-note-interval = Intervalo: onde estaria provavelmente a pontuação com outras pessoas parecidas.
report-note-median = Mediana: o valor do meio entre os das pessoas que responderam sozinhas.
report-note-spread = Dispersão: a que distância média da mediana estão os seus valores, em pontos; o acordo é avaliado antes de arredondar.
report-note-singles = Acordo: entre parênteses, quantas pessoas responderam sozinhas, onde outras responderam em mesas.
report-note-stages = Fases: proporção de quem deu uma pontuação; por se arredondar, uma linha pode não somar 100.
report-note-no-result = Travessão: sem resultado, por terem pontuado muito poucas pessoas, ou muito poucas sozinhas, ou por pelo menos metade indicar que não se aplica.
report-note-small-table = Também não há intervalo onde responderam uma mesa de menos de { $least } pessoas e pessoas sozinhas.
report-agreement-singles = { $agreement } ({ $singles })
report-note-missing = { $columns ->
    [1] A última coluna conta as pessoas que não entram na pontuação.
   *[other] As últimas { $columns } colunas contam as pessoas que não entram na pontuação.
}
report-note-dont-know = Não sabe: destas, as que o disseram de uma ação ou mais.
report-note-not-applicable = Não se aplica: em todas as ações.
report-note-blank = { $level ->
    [field] Em branco: nenhuma resposta que se pudesse usar.
   *[action] Em branco: pontuaram-se muito poucas ações para contar.
}
report-note-not-asked = Sem pergunta: pessoas cuja ficha não tem resposta em todo o domínio.
report-rule-line = { $rule }: { $value }
report-annex-answers-no-action = A ninguém se perguntou por um campo para o qual o módulo não tem nenhuma ação.
report-annex-groups = Pontuações por grupo
report-annex-groups-caption = Pontuações de cada grupo
report-annex-groups-note = Oculto: menos de { $least } pessoas do grupo deram uma pontuação, ou só umas poucas sozinhas além de uma mesa, ou a célula revelaria outra que está oculta.
report-note-no-group-result = Travessão: sem resultado, por ninguém do grupo ter dado uma pontuação, ou por o campo não a ter.
report-annex-participants = Participantes
report-named = Estas pessoas aceitaram ser nomeadas: { $names }.
report-annex-set-aside = O que foi posto de lado
report-set-aside-none = Nada: todas as respostas e todas as fichas puderam ser utilizadas.
report-set-aside-caption = Documentos, fichas e respostas com algum problema
report-set-aside-note = Tudo isto foi posto de lado, salvo indicação em contrário na tabela. Quem conduziu a oficina tem uma lista que diz onde está cada caso.
report-aside-other = Outra coisa que não pôde ser utilizada
report-annex-method = Método
report-method-intro = As regras por trás dos números deste relatório, com os valores utilizados.
report-method-min-answers = Mínimo de pessoas para uma pontuação
report-method-min-group = Mínimo de pessoas para mostrar um grupo à parte
report-method-min-shares = Mínimo de fichas para as proporções por fase, e de pessoas que responderam sozinhas para o acordo e os testes
report-method-min-detail = Mínimo de pessoas que responderam sozinhas para uma mediana e uma dispersão, e de fichas para um intervalo
report-method-coverage = Proporção mínima das ações de um campo que uma pessoa tem de ter pontuado para contar no campo
report-method-domain-coverage = Proporção mínima dos campos de um domínio com pontuação para que o domínio a tenha
report-method-confidence = Nível de confiança dos intervalos
report-method-significance = Nível de significância dos testes, após a correção de Holm para testes múltiplos
report-method-broad-spread = Dispersão máxima para um acordo «amplo»
report-method-mixed-spread = Dispersão máxima para um acordo «parcial»
report-method-gap = Diferença mínima para um grupo ver um campo de outro modo do que todas as outras pessoas
report-method-balance = Mudança mínima de uma pontuação para ser indicada, se todos os grupos pesassem o mesmo
report-method-level = Diferença mínima para um grupo pontuar mais alto ou mais baixo do que o conjunto das outras pessoas no conjunto dos campos
report-method-relative = Distância mínima da média que as mesmas pessoas dão aos outros campos, para um ponto forte ou fraco
report-method-relative-fields = Mínimo de campos que uma pessoa tem de ter pontuado para essa comparação
report-method-agreed = Proporção mínima na fase mais alta (mais baixa), entre as pessoas que responderam sozinhas, para um ponto forte (fraco) reconhecido
report-method-opposed = Limite que a proporção na fase oposta não pode então atingir
report-method-blind-spot = Proporção mínima de «não sei» para um ponto cego
report-method-blind-spot-people = Mínimo de pessoas para um ponto cego
report-method-most-extremes = Máximo de campos assinalados entre os mais altos, e entre os mais baixos
report-method-most-discussed = Máximo de entradas em «A debater primeiro»
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
problem-cover-image-not-readable = isto não é uma imagem que o Word aceite, por isso a capa não tem fotografia. Guarde a fotografia como PNG ou JPEG e indique esse documento em cover_image, em session.toml.
problem-settings-raised = { $key } = { $found } deixaria deduzir respostas individuais; por isso usa-se { $floor }.

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
results-fields-note = Pessoas: as que deram uma pontuação. As proporções por fase dão-se a partir de { $shares } fichas, o acordo a partir de outras tantas pessoas que responderam sozinhas, se forem pelo menos metade; a mediana e a dispersão a partir de { $detail } dessas pessoas, o intervalo a partir de { $detail } fichas. Uma célula vazia significa sem resultado, nunca 0. Entre parênteses, a seguir ao acordo: quantas pessoas responderam sozinhas, onde outras responderam em mesas.
results-actions-note = Pessoas: as que deram uma pontuação. Uma célula vazia significa sem resultado, porque responderam muito poucas pessoas, ou há muito poucas fichas onde umas responderam em mesas e outras sozinhas; nunca 0.
results-groups-note = A média de cada grupo e quantas pessoas tem ao todo. «{ $hidden }»: muito poucas pessoas do grupo deram uma pontuação, ou só umas poucas sozinhas além de uma mesa, ou a célula revelaria outra que está oculta. «{ $empty }»: sem resultado.
results-groups-merged = Outros grupos: { $groups }. Cada um tem menos de { $least } pessoas, ou só umas poucas que responderam sozinhas além de uma mesa, ou foi juntado a eles para que não se possam deduzir as respostas de ninguém.
results-findings-none = As pontuações não sustentam nenhuma constatação.
results-comments-note = O que as pessoas escreveram ao lado de uma resposta, pelas suas próprias palavras, sem nomes e sem ordem determinada.
results-comments-none = Não se cita aqui nenhum comentário. Um comentário só é impresso quando quem conduz a oficina o escolheu.
results-problems-note = O que estava errado em documentos e fichas, por tipo; foi posto de lado, salvo indicação em contrário na tabela. Quem conduz a oficina tem uma lista que diz onde está cada caso.
results-method-note = As regras por trás dos números deste livro, com os valores utilizados.
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
report-aside-answer-not-a-score = Resposta que não está na escala
report-aside-answer-several = Resposta com mais de um número
report-aside-answer-date = Resposta que se transformou em data
report-aside-answer-error = Resposta que é o erro de uma fórmula
report-aside-answer-picture = Imagem no lugar de uma resposta
report-aside-answer-uncalculated = Resposta que é uma fórmula nunca calculada
report-aside-answer-twice = Duas respostas diferentes a um campo ou ação: nenhuma contou
report-aside-answer-merged = Resposta em células unidas em várias linhas: contada na primeira
report-aside-answer-on-title = Resposta ao lado de um título
report-aside-row-unknown = Linha com um identificador desconhecido
report-aside-row-without-id = Linha sem identificador
report-aside-row-withdrawn = Resposta a um campo ou ação que se retirou
report-aside-answer-beside = Número ao lado de uma pontuação vazia
report-aside-answer-merged-papers = Resposta numa célula unida em vários boletins
report-aside-paper-stray = Coluna de uma recolha quase sem respostas: não contada
report-aside-paper-without-id = Coluna de respostas sem o identificador do boletim
report-aside-paper-twice = Duas colunas com o identificador do mesmo boletim
report-aside-tab-without-headings = Linhas num separador sem títulos de coluna
report-aside-items-new = Campos ou ações que as fichas de uma versão anterior não perguntam
report-aside-rows-other-module = Respostas que pertencem a outro módulo
report-aside-row-not-in-version = Resposta a um campo ou ação que esta versão não tem
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
    [1] uma entrada acrescentada
   *[other] { $count } entradas acrescentadas
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
framework-feedback-note = Os comentários estão por ordem alfabética sob o seu campo ou ação e não nomeiam ninguém; quem conhece a maneira de escrever de uma pessoa pode ainda assim reconhecê-la. Passe-os apenas a quem revê o referencial.
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
framework-feedback-item = Campo ou ação
framework-feedback-comment = Comentário
framework-feedback-dont-know = Não sabe
framework-feedback-not-applicable = Não se aplica

## Slides and the board for the plenary

slides-who = Quem participou
slides-group = { $people ->
    [1] { $group }: uma pessoa
   *[other] { $group }: { $people } pessoas
}
slides-groups-merged = Os grupos com menos de { $least } pessoas, ou só com umas poucas que responderam sozinhas além de uma mesa, aparecem juntos, para que não se possam deduzir as respostas de ninguém.
slides-domains = Os domínios num relance
slides-series = Pontuações individuais ({ $low }–{ $high })
slides-gap-note = Uma falha na linha significa: sem resultado. Não é um zero.
slides-field = { $name }: { $score } ({ $answered })
slides-mean = Pontuação individual: { $score } ({ $answered })
slides-no-mean = Sem pontuação individual: muito poucas pessoas a deram ({ $answered })
slides-shares = Proporção de pessoas por fase
slides-share = { $stage }: { $percent }
slides-alt-shares = Gráfico de barras das respostas sobre { $name } por fase: { $shares }.
slides-agreed = Acordado:
slides-because = Porque:
slides-discuss-note = Peça um exemplo a quem deu pouco e a quem deu muito. Depois: há uma pontuação de { $low } a { $high } em que o plenário concorde? Se não, anote a pontuação mais baixa e a mais alta propostas. Dê a razão numa frase. A pontuação individual fica como está.
slides-unknown = O que não se pôde avaliar
slides-next = A seguir
slides-next-agree = O que aqui se acorda fica ao lado das pontuações individuais no relatório; não as substitui.
slides-next-write = Onde não há acordo, o relatório di-lo, com a pontuação mais baixa e a mais alta propostas e sem nomes.
slides-next-ideas = Depois: para cada campo fraco, uma ideia. O que ajudaria, quem o poderia fazer e até quando?
slides-next-note = O que o plenário acorda escreve-se em plenary.xlsx, campo a campo.
board-back = Voltar
board-on = Seguinte
board-pages = Páginas
board-full = Ecrã inteiro

## The plenary and the second vote in the report

chart-series-plenary = acordado no plenário
chart-title-plenary = O que o plenário acordou, ao lado das pontuações individuais
chart-alt-plenary = Gráfico de radar dos { $axes } campos que o plenário debateu, de { $low } a { $high }: as pontuações individuais e, ao lado, o que o plenário acordou.
chart-table-plenary = Os mesmos números estão na tabela «{ report-plenary-caption }».
chart-key-agreed = acordado no plenário
chart-key-views = sem acordo: da proposta mais baixa à mais alta
report-plenary = O que o plenário acordou
report-plenary-lead = { $count ->
    [1] { $agreed ->
        [0] { $open ->
            [0] O plenário debateu um campo e não chegou a acordo.
            [1] O plenário debateu um campo e não chegou a acordo.
           *[other] O plenário debateu um campo e não chegou a acordo.
        }
        [one] { $open ->
            [0] O plenário debateu um campo: acordou uma pontuação em { $agreed }.
            [one] O plenário debateu um campo: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
           *[other] O plenário debateu um campo: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
        }
       *[other] { $open ->
            [0] O plenário debateu um campo: acordou uma pontuação em { $agreed }.
            [one] O plenário debateu um campo: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
           *[other] O plenário debateu um campo: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
        }
    }
   *[other] { $agreed ->
        [0] { $open ->
            [0] O plenário debateu { $count } campos e não chegou a acordo em nenhum.
            [1] O plenário debateu { $count } campos e não chegou a acordo em nenhum.
           *[other] O plenário debateu { $count } campos e não chegou a acordo em nenhum.
        }
        [one] { $open ->
            [0] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed }.
            [one] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
           *[other] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
        }
       *[other] { $open ->
            [0] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed }.
            [one] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
           *[other] O plenário debateu { $count } campos: acordou uma pontuação em { $agreed } e não chegou a acordo em { $open }.
        }
    }
}
report-plenary-how = Uma pontuação acordada é o resultado de uma conversa e fica ao lado da individual: não entra em nenhuma média e não substitui nada.
report-first-shown = Quando as pontuações foram mostradas pela primeira vez, eram as de { $then } pessoas; as aqui impressas são de { $now } pessoas.
report-plenary-people = Quando o plenário se reuniu, as pontuações eram as de { $then } pessoas; as aqui impressas são de { $now } pessoas.
report-plenary-caption = Pontuações individuais e acordadas
report-plenary-note = Diferença: a pontuação acordada menos a individual, tal como impressas. Onde o plenário não chegou a acordo: a pontuação mais baixa e a mais alta propostas.
report-plenary-agreed = acordado
report-plenary-open = sem acordo
report-plenary-between = sem acordo: { $low } a { $high }
report-plenary-dissent-intro = Os grupos podiam dizer onde veem um campo de outro modo.
report-plenary-dissent = { $count ->
    [1] O grupo «{ $group }» vê este campo de outro modo: { $fields }.
   *[other] O grupo «{ $group }» vê estes campos de outro modo: { $fields }.
}
report-plenary-analysis = Análise do debate
report-plenary-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. O que fez mudar de opinião, o que não fez, e o que diz isso dos próximos passos?]
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
    [1] Um campo fica
   *[other] { $count } campos ficam
} de fora: muito poucas pessoas voltaram a pontuar, ou os dois números de pessoas diferem em menos de { $least }, de modo que se poderiam deduzir respostas individuais.
report-second-vote-caption = Primeira e segunda votação
report-fewer-than = menos de { $least }
results-tab-plenary = Plenário
results-tab-second-vote = Segunda votação
results-plenary-note = O que o plenário acordou fica ao lado das pontuações individuais e não entra em nenhuma média.
results-second-vote-note = Dá-se uma segunda pontuação onde votou o mesmo número de pessoas das duas vezes, ou onde os dois números diferem em pelo menos { $least }. As duas votações nunca se juntam.
results-col-plenary-status = Plenário
results-col-views-from = Proposta mais baixa
results-col-views-to = Proposta mais alta
results-col-dissent = Vê de outro modo
results-col-people-second = Pessoas, segunda votação

## What changed: a report that was made again after somebody had worked in it

report-changes = O que mudou
report-changes-intro = Este relatório foi feito de novo depois de alguém ter trabalhado nele. Esta página diz o que foi feito de cada parte.
report-changes-cover = Capa
report-changes-kept = Conservado
report-changes-kept-what = tal como estava escrito: { $names }.
report-changes-renewed = Renovado
report-changes-renewed-what = com as respostas de agora: { $names }.
report-changes-both = Ambos
report-changes-both-what = estão em { $names }: o texto novo e, por baixo, sombreado e com um comentário, o que se escreveu para números anteriores.
report-changes-not-placed = Sem lugar
report-changes-not-placed-what = ficaram palavras de { $names }, porque aquilo em que estavam já não existe. Encontram-se no fim do relatório, em «{ report-unplaced }».
report-changes-deleted = Omitido,
report-changes-deleted-what = porque alguém o tinha apagado: { $names }.
report-changes-moved = { $count ->
    [0] Não mudou a pontuação de nenhum campo.
    [1] Um campo tem agora outra pontuação: { $names }.
   *[other] { $count } campos têm agora outras pontuações: { $names }.
}
report-changes-moved-hidden = Aqui não se diz que pontuações mudaram: menos de { $least } pessoas chegaram, saíram ou mudaram as suas respostas, e saber-se-ia como responderam.
report-unresolved = Por resolver, não partilhar. Há mais abaixo textos sombreados que foram escritos para números anteriores: copie para o texto novo o que continua válido e apague depois esses parágrafos. c21lab retira esta linha da próxima vez.
report-unresolved-comment = Isto foi escrito para números anteriores; o texto novo está por cima. Copie para ele o que continua válido e apague depois este parágrafo sombreado.
report-unplaced = O seu texto que não encontrou lugar

## Then and now, and the mean of many workshops

chart-title-changes = Antes e agora
chart-caption-changes-named = { $count ->
    [1] { $tested ->
        [1] { $title }: uma mudança clara no único campo examinado
       *[other] { $title }: uma mudança clara entre { $tested } campos examinados
    }
   *[other] { $tested ->
        [one] { $title }: { $count } mudanças claras entre { $tested } campos examinados
       *[other] { $title }: { $count } mudanças claras entre { $tested } campos examinados
    }
}
chart-caption-changes-none = { $tested ->
    [1] { $title }: nenhuma mudança clara no único campo examinado
   *[other] { $title }: nenhuma mudança clara entre { $tested } campos examinados
}
chart-caption-changes-untested = { $title }: nenhuma mudança pôde ser examinada
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Gráfico de halteres: para cada campo pontuado nas duas oficinas, uma linha da pontuação anterior à de agora.
chart-alt-change = { $field }: { $then } antes, { $now } agora.
chart-alt-further-changes = { $count ->
    [1] Mais um campo tem uma mudança clara.
   *[other] Mais { $count } campos têm uma mudança clara.
}
chart-table-changes = Os mesmos números estão na tabela «{ report-before-caption }».
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
report-before-others = As duas oficinas podem não ter reunido as mesmas pessoas. Uma diferença entre elas pode vir de quem falou tanto como do que mudou, e nenhum número aqui diz qual das duas coisas.
report-before-people = Participantes: { $then } então ({ $when }), { $now } agora.
report-before-groups = Por grupo, antes e agora: { $groups }.
report-before-group = { $group }: { $then } e { $now }
report-before-some = { $count ->
    [1] { $tested ->
        [1] O único campo que pôde ser examinado mostra uma mudança clara.
       *[other] Só um dos { $tested } campos que puderam ser examinados mostra uma mudança clara.
    }
   *[other] { $count } dos { $tested } campos que puderam ser examinados mostram uma mudança clara.
}
report-before-none = { $tested ->
    [1] Nenhuma mudança clara: no único campo que pôde ser examinado, a diferença não é ao mesmo tempo suficientemente grande para contar e maior do que o acaso explicaria.
   *[other] Nenhuma mudança clara: em nenhum dos { $tested } campos que puderam ser examinados a diferença é ao mesmo tempo suficientemente grande para contar e maior do que o acaso explicaria.
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
    [higher] { $name } recebe agora mais { $points }: { $then } então ({ $when }; { $people_then } pessoas), { $now } agora ({ $people } pessoas).
   *[lower] { $name } recebe agora menos { $points }: { $then } então ({ $when }; { $people_then } pessoas), { $now } agora ({ $people } pessoas).
}
report-before-further = { $count ->
    [1] Mais um campo tem uma mudança clara; a tabela mostra-o.
   *[other] Mais { $count } campos têm uma mudança clara; a tabela mostra-os.
}
report-before-caption = Os campos antes e agora
report-before-note = n: quantas pessoas deram uma pontuação. Mudança: agora menos então, tal como impressos. Intervalo: com que precisão se mede a mudança ({ $percent }), para cada campo por si. Uma mudança clara é de pelo menos { $least } e maior do que o acaso explicaria entre todos os campos comparados.
report-before-note-untested = n: quantas pessoas deram uma pontuação. Mudança: agora menos então, tal como impressos. Não é examinada.
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
report-plan-title = { $form ->
    [local] Plano local
   *[action] Plano de ação
}
report-plan-counted = O plano tem { $all ->
    [1] uma medida
   *[other] { $all } medidas
}: { $internal } com recursos internos, { $outside } com ajuda externa{ $unsaid ->
    [0] {"."}
   *[other] , { $unsaid } sem o dizer.
}
report-plan-part-internal = Medidas com recursos internos
report-plan-part-outside = Medidas com ajuda externa
report-plan-part-unsaid = Medidas que não dizem de que recursos precisam
report-plan-open = por definir
report-plan-partners = com { $partners }
report-plan-score-of = «{ $field }»
report-plan-period = de { $start } a { $end }
report-plan-until = até { $end }
report-plan-from = a partir de { $start }
report-plan-still-open = O que falta definir
report-plan-still-open-how = { $count ->
    [1] { $all ->
        [1] Ninguém responde por uma medida sem responsável, sem data ou sem indicador. A única medida ainda não tem os três:
       *[other] Ninguém responde por uma medida sem responsável, sem data ou sem indicador. Uma das { $all } medidas ainda não tem os três:
    }
   *[other] Ninguém responde por uma medida sem responsável, sem data ou sem indicador. { $count } das { $all } medidas ainda não têm os três:
}
report-plan-lacks = { $id }, { $measure }. Falta definir: { $what }.
report-plan-lacks-lead = responsável
report-plan-lacks-end = data
report-plan-lacks-indicator = indicador
report-plan-nobody = responsável por definir
report-plan-no-date = data por definir
report-plan-language-note = Algumas células estão tal como foram escritas ({ $language }).
report-plan-analysis = Como se põe o plano em prática
report-plan-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. Quem decide sobre este plano, e quando? Quem o acompanha, e quando saberão as pessoas que participaram até onde chegou?]
report-plan-about-heading = Sobre este documento
report-plan-about = Este documento diz o que um conjunto de pessoas propôs e acordou numa oficina, nas suas próprias palavras. Não é, por si só, uma decisão das autoridades do território.
report-ideas = Ideias-chave
report-ideas-counted = { $decided ->
    [yes] { $all ->
        [1] { $kept ->
            [0] Foi proposta uma ideia; nenhuma foi escolhida.
            [1] Foi proposta uma ideia; uma foi escolhida.
           *[other] Foi proposta uma ideia; { $kept } foram escolhidas.
        }
       *[other] { $kept ->
            [0] Foram propostas { $all } ideias; nenhuma foi escolhida.
            [1] Foram propostas { $all } ideias; uma foi escolhida.
           *[other] Foram propostas { $all } ideias; { $kept } foram escolhidas.
        }
    }
   *[no] { $all ->
        [1] Foi proposta uma ideia; ainda não se decidiu se é escolhida.
       *[other] Foram propostas { $all } ideias; ainda não se decidiu quais são escolhidas.
    }
}
report-ideas-caption = Ideias: { $domain }
report-ideas-other = Outras ideias
report-ideas-all = Todas as ideias
report-ideas-analysis = O que dizem as ideias em conjunto
report-ideas-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. O que têm estas ideias em comum, quais dependem umas das outras, e o que acrescentou o debate?]
report-ideas-not-kept = Ideias que não foram escolhidas
report-ideas-not-kept-how = Foram propostas e não fazem parte do plano; estão aqui para que nenhuma ideia se perca.
report-ideas-not-kept-caption = Ideias propostas e não escolhidas
report-col-plan-id = N.º
report-col-idea = Ideia
report-col-for-whom = Para quem
report-col-example = Exemplo
report-col-answers-to = Responde a
report-col-votes = Votos
report-col-measure = Medida
report-col-result = Resultado
report-col-lead = Responsável
report-col-when = Quando
report-col-benefits = Quem beneficia
report-col-cost = Custo
report-col-indicator = Indicador
report-col-starting = Pontuação do campo
report-col-goal = Objetivo
report-col-status = Estado
report-col-challenge = Desafio
report-col-why = Porquê
report-col-target = Meta
report-col-year = Ano
report-col-source = Fonte
report-col-item = Campo ou ação
report-col-comments = O que se disse
report-kind-policy = Uma conversa sobre a política cultural
report-kind-seven-keys = Desafios e chaves
report-kind-culture-goal = A cultura como objetivo
report-lead-policy = { $all ->
    [1] { $entries ->
        [0] { $measures ->
            [0] Foi proposta uma ideia; nenhuma foi escolhida; ainda não há medidas previstas.
            [1] Foi proposta uma ideia; nenhuma foi escolhida; está prevista uma medida.
           *[other] Foi proposta uma ideia; nenhuma foi escolhida; estão previstas { $measures } medidas.
        }
        [1] { $measures ->
            [0] Foi proposta uma ideia; uma foi escolhida; ainda não há medidas previstas.
            [1] Foi proposta uma ideia; uma foi escolhida; está prevista uma medida.
           *[other] Foi proposta uma ideia; uma foi escolhida; estão previstas { $measures } medidas.
        }
       *[other] { $measures ->
            [0] Foi proposta uma ideia; { $entries } foram escolhidas; ainda não há medidas previstas.
            [1] Foi proposta uma ideia; { $entries } foram escolhidas; está prevista uma medida.
           *[other] Foi proposta uma ideia; { $entries } foram escolhidas; estão previstas { $measures } medidas.
        }
    }
   *[other] { $entries ->
        [0] { $measures ->
            [0] Foram propostas { $all } ideias; nenhuma foi escolhida; ainda não há medidas previstas.
            [1] Foram propostas { $all } ideias; nenhuma foi escolhida; está prevista uma medida.
           *[other] Foram propostas { $all } ideias; nenhuma foi escolhida; estão previstas { $measures } medidas.
        }
        [1] { $measures ->
            [0] Foram propostas { $all } ideias; uma foi escolhida; ainda não há medidas previstas.
            [1] Foram propostas { $all } ideias; uma foi escolhida; está prevista uma medida.
           *[other] Foram propostas { $all } ideias; uma foi escolhida; estão previstas { $measures } medidas.
        }
       *[other] { $measures ->
            [0] Foram propostas { $all } ideias; { $entries } foram escolhidas; ainda não há medidas previstas.
            [1] Foram propostas { $all } ideias; { $entries } foram escolhidas; está prevista uma medida.
           *[other] Foram propostas { $all } ideias; { $entries } foram escolhidas; estão previstas { $measures } medidas.
        }
    }
}
report-lead-seven-keys = { $all ->
    [1] { $entries ->
        [0] { $measures ->
            [0] Foi proposta uma chave; nenhuma foi escolhida; ainda não há medidas previstas.
            [1] Foi proposta uma chave; nenhuma foi escolhida; está prevista uma medida.
           *[other] Foi proposta uma chave; nenhuma foi escolhida; estão previstas { $measures } medidas.
        }
        [1] { $measures ->
            [0] Foi proposta uma chave; uma foi escolhida; ainda não há medidas previstas.
            [1] Foi proposta uma chave; uma foi escolhida; está prevista uma medida.
           *[other] Foi proposta uma chave; uma foi escolhida; estão previstas { $measures } medidas.
        }
       *[other] { $measures ->
            [0] Foi proposta uma chave; { $entries } foram escolhidas; ainda não há medidas previstas.
            [1] Foi proposta uma chave; { $entries } foram escolhidas; está prevista uma medida.
           *[other] Foi proposta uma chave; { $entries } foram escolhidas; estão previstas { $measures } medidas.
        }
    }
   *[other] { $entries ->
        [0] { $measures ->
            [0] Foram propostas { $all } chaves; nenhuma foi escolhida; ainda não há medidas previstas.
            [1] Foram propostas { $all } chaves; nenhuma foi escolhida; está prevista uma medida.
           *[other] Foram propostas { $all } chaves; nenhuma foi escolhida; estão previstas { $measures } medidas.
        }
        [1] { $measures ->
            [0] Foram propostas { $all } chaves; uma foi escolhida; ainda não há medidas previstas.
            [1] Foram propostas { $all } chaves; uma foi escolhida; está prevista uma medida.
           *[other] Foram propostas { $all } chaves; uma foi escolhida; estão previstas { $measures } medidas.
        }
       *[other] { $measures ->
            [0] Foram propostas { $all } chaves; { $entries } foram escolhidas; ainda não há medidas previstas.
            [1] Foram propostas { $all } chaves; { $entries } foram escolhidas; está prevista uma medida.
           *[other] Foram propostas { $all } chaves; { $entries } foram escolhidas; estão previstas { $measures } medidas.
        }
    }
}
report-lead-culture-goal = { $all ->
    [1] { $measures ->
        [0] Foi fixada uma meta; ainda não há medidas previstas.
        [1] Foi fixada uma meta; está prevista uma medida.
       *[other] Foi fixada uma meta; estão previstas { $measures } medidas.
    }
   *[other] { $measures ->
        [0] Foram fixadas { $all } metas; ainda não há medidas previstas.
        [1] Foram fixadas { $all } metas; está prevista uma medida.
       *[other] Foram fixadas { $all } metas; estão previstas { $measures } medidas.
    }
}
report-first-policy = Ideias escolhidas
report-first-seven-keys = As chaves
report-first-culture-goal = As metas
report-first-measures = Primeiras medidas
report-more-entries = … e mais { $count }.
report-asked = O que se perguntou
report-asked-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto a pergunta a que a oficina respondeu, numa ou duas frases.]
report-workshop = A oficina
report-workshop-how = { $when ->
    [known] { $ideas ->
        [0] { $measures ->
            [0] A oficina ({ $dates }) incidiu sobre { $territory }. Não ficaram por escrito ideias nem medidas.
            [1] A oficina ({ $dates }) incidiu sobre { $territory }. Ficou por escrito uma medida e nenhuma ideia.
           *[other] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito { $measures } medidas e nenhuma ideia.
        }
        [1] { $measures ->
            [0] A oficina ({ $dates }) incidiu sobre { $territory }. Ficou por escrito uma ideia e nenhuma medida.
            [1] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito uma ideia e uma medida.
           *[other] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito uma ideia e { $measures } medidas.
        }
       *[other] { $measures ->
            [0] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e nenhuma medida.
            [1] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e uma medida.
           *[other] A oficina ({ $dates }) incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e { $measures } medidas.
        }
    }
   *[unknown] { $ideas ->
        [0] { $measures ->
            [0] A oficina incidiu sobre { $territory }. Não ficaram por escrito ideias nem medidas.
            [1] A oficina incidiu sobre { $territory }. Ficou por escrito uma medida e nenhuma ideia.
           *[other] A oficina incidiu sobre { $territory }. Ficaram por escrito { $measures } medidas e nenhuma ideia.
        }
        [1] { $measures ->
            [0] A oficina incidiu sobre { $territory }. Ficou por escrito uma ideia e nenhuma medida.
            [1] A oficina incidiu sobre { $territory }. Ficaram por escrito uma ideia e uma medida.
           *[other] A oficina incidiu sobre { $territory }. Ficaram por escrito uma ideia e { $measures } medidas.
        }
       *[other] { $measures ->
            [0] A oficina incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e nenhuma medida.
            [1] A oficina incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e uma medida.
           *[other] A oficina incidiu sobre { $territory }. Ficaram por escrito { $ideas } ideias e { $measures } medidas.
        }
    }
}
report-workshop-sheets = { $people ->
    [1] { $sheets ->
        [1] Uma pessoa preencheu também uma ficha; as pontuações estão no livro de resultados.
       *[other] Uma pessoa preencheu também { $sheets } fichas; as pontuações estão no livro de resultados.
    }
   *[other] { $sheets ->
        [1] { $people } pessoas preencheram também uma ficha; as pontuações estão no livro de resultados.
       *[other] { $people } pessoas preencheram também { $sheets } fichas; as pontuações estão no livro de resultados.
    }
}
report-workshop-more = Quem esteve e como se trabalhou
report-workshop-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. Quem foi convidado e quem veio, quantas pessoas, de que partes do território? Como se encontraram, debateram e escolheram as ideias?]
report-participants-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto os nomes de quem aceitou ser nomeado.]
report-source = Fonte
report-source-plan = Este relatório foi feito a partir do livro da oficina (plan.xlsx), com as palavras que ali se escreveram. O que não está traduzido figura na sua própria língua e está assinalado.
report-source-fields = Os domínios e os campos são os de { $title }, versão { $version }.
report-foot-plan = Ideias e medidas de uma oficina
report-challenges = Os desafios
report-challenges-counted = { $all ->
    [1] { $kept ->
        [0] Foi identificado um desafio; nenhum foi assumido.
        [1] Foi identificado um desafio; um foi assumido.
       *[other] Foi identificado um desafio; { $kept } foram assumidos.
    }
   *[other] { $kept ->
        [0] Foram identificados { $all } desafios; nenhum foi assumido.
        [1] Foram identificados { $all } desafios; um foi assumido.
       *[other] Foram identificados { $all } desafios; { $kept } foram assumidos.
    }
}
report-challenges-caption = Os desafios que foram assumidos
report-challenges-left = Desafios identificados e não assumidos
report-keys = As chaves
report-key = Chave { $id }
report-key-challenges = A que responde
report-key-brings = O que traz a cultura
report-key-commits = Quem se compromete
report-key-open = Ainda ninguém se comprometeu com esta chave.
report-key-measures = O que se fará
report-public-lead = { $keys ->
    [1] O que a cultura pode fazer aqui, em uma chave encontrada por pessoas deste território.
   *[other] O que a cultura pode fazer aqui, em { $keys } chaves encontradas por pessoas deste território.
}
report-public-commits = Comprometem-se: { $who }
report-targets = Metas e indicadores
report-targets-counted = { $all ->
    [1] { $unsaid ->
        [0] { $yes ->
            [0] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
            [one] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
           *[other] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
        }
        [one] { $yes ->
            [0] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
            [one] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
           *[other] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
        }
       *[other] { $yes ->
            [0] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
            [one] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
           *[other] De uma meta, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
        }
    }
   *[other] { $unsaid ->
        [0] { $yes ->
            [0] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
            [one] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
           *[other] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }.
        }
        [one] { $yes ->
            [0] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
            [one] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
           *[other] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
        }
       *[other] { $yes ->
            [0] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
            [one] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
           *[other] De { $all } metas, é possível medir { $yes }; em parte, { $partly }; ainda não, { $no }; de { $unsaid }, ninguém disse se é possível.
        }
    }
}
report-targets-yes = Metas que se podem medir
report-targets-partly = Metas que se podem medir em parte
report-targets-no = Metas que ainda não se podem medir
report-targets-unsaid = Metas de que ninguém disse se se podem medir
report-targets-analysis = O que os números não dizem
report-targets-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto. Que números faltam, quem os poderia dar, e o que mudariam?]
report-recommendations = Recomendações
report-recommendations-more = Da pessoa especialista
report-recommendations-prompt = {"["}Para a pessoa especialista: escreva por cima deste texto as suas próprias recomendações.]
report-feedback = O que se disse
report-feedback-how = Os comentários que podem ser citados, e quantas pessoas responderam «não sei» ou «não se aplica». O que não tem nada disto fica de fora.
report-feedback-caption = Comentários e respostas sem pontuação
report-feedback-none = Nenhum comentário foi assinalado para ser citado, e ninguém respondeu «não sei» ou «não se aplica».
report-revised = O referencial revisto
report-revised-none = {"["}Para a pessoa especialista: ponha o referencial revisto ao lado de session.toml, com o nome revised.xlsx ou numa pasta chamada revised, e volte a executar c21lab score: as suas mudanças aparecerão aqui.]
report-revised-caption = Mudanças em relação ao referencial experimentado
chart-title-impact = Impacto e viabilidade
chart-measure-impact = Pontos dados por quem participou, de 1 (baixo) a 5 (alto); cada medida pelo seu número
chart-impact-impact = impacto
chart-impact-feasibility = viabilidade
chart-impact-prepare = muito impacto, difícil: preparar
chart-impact-first = muito impacto, fácil: começar aqui
chart-impact-later = pouco impacto, difícil: mais tarde
chart-impact-along = pouco impacto, fácil: de passagem
chart-alt-impact = { $firsts ->
    [0] Quadrado de impacto e viabilidade. Medidas mostradas: { $count } de { $all }. Nenhuma tem mais de 3 pontos em ambos. O livro de resultados tem todos os pontos numa tabela.
    [1] Quadrado de impacto e viabilidade. Medidas mostradas: { $count } de { $all }. Mais de 3 pontos em ambos: { $first }. O livro de resultados tem todos os pontos numa tabela.
   *[other] Quadrado de impacto e viabilidade. Medidas mostradas: { $count } de { $all }. Mais de 3 pontos em ambos: { $first }. O livro de resultados tem todos os pontos numa tabela.
}
results-tab-ideas = Ideias
results-tab-keys = Chaves
results-tab-targets = Metas
results-tab-measures = Medidas
results-plan-note = Nas palavras de quem participou e pela ordem que escolheu. A língua é indicada onde um texto não está traduzido.
results-col-language = Língua
results-col-kept = Escolhida
results-col-from = De
results-col-partners = Parceiros
results-col-start = Início
results-col-end = Fim
results-col-resources = Recursos
results-col-feasible = Viável
results-col-impact = Impacto
results-col-feasibility = Viabilidade
