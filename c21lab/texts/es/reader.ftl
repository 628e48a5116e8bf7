## Gráficos: títulos, leyendas, etiquetas

chart-title-domains = Puntuaciones de los ámbitos
chart-title-summary = Los ámbitos y sus campos
chart-title-dots = Puntuaciones de todos los campos
chart-title-heatmap = Puntuaciones por grupo
chart-title-gaps = Donde un grupo lo ve de otro modo
chart-title-participation = Quién participó
chart-title-stages = Reparto de las respuestas entre las fases
chart-title-actions = { $domain }: las acciones
chart-labels = Sin puntuaciones: así se verán las etiquetas
chart-part = { $title } ({ $part } de { $parts })
chart-measure-domains = Media de los campos de cada ámbito, de { $low } a { $high }
chart-measure-fields = Puntuaciones medias en la escala de { $low } a { $high }
chart-measure-stages = Porcentaje de personas en cada fase
chart-measure-participation = Número de personas por grupo
chart-people = { $people ->
    [one] participó una persona
   *[other] participaron { $people } personas
}
chart-people-beside = { $people ->
    [one] una persona
   *[other] { $people } personas
}
chart-no-result = sin resultado ({ $people ->
    [0] ninguna persona
    [one] una persona
   *[other] { $people } personas
})
chart-no-result-short = sin resultado
chart-not-applicable = sin resultado: no se aplica aquí para { $people ->
    [one] una persona
   *[other] { $people } personas
}
chart-too-few = muy pocas respuestas para mostrar porcentajes
chart-fields-scored = { $scored } de { $fields ->
    [one] { $fields } campo
   *[other] { $fields } campos
}
chart-no-result-fields = sin resultado ({ $scored } de { $fields ->
    [one] { $fields } campo
   *[other] { $fields } campos
})
chart-head-score = punt.
chart-head-scores = Puntuación
chart-head-people = pers.
chart-head-shares = Personas por fase, en %
chart-head-interval = Puntuación, con su intervalo del { $percent }
chart-key-domain = ámbito
chart-key-field = campo
chart-key-interval = campo, con su intervalo del { $percent }
chart-key-without = campo sin intervalo
chart-key-lowest = entre los más bajos de todos
chart-key-domain-score = puntuación del ámbito
chart-key-field-score = puntuación de un campo
chart-key-domain-lowest = campo más bajo del ámbito
chart-series-tables = lo acordado en las mesas
chart-key-own = puntuaciones de las personas participantes
chart-key-action-lowest = acción más baja de su campo
chart-key-score = puntuación
chart-key-gap = diferencia más allá del azar
chart-flag-split = opinión dividida
chart-flag-group_gap = grupos difieren
chart-flag-blind_spot = poco conocido
chart-everybody = Conjunto
chart-others = Las demás personas
chart-hidden = oculto: se sabría quién respondió qué
chart-empty = sin puntuación
chart-dont-know = no saben (personas)
chart-count-fields = { $count } campos
chart-count-domains = { $count } ámbitos
chart-caption-range = { $title }: la puntuación más alta corresponde a { $highest } ({ $high }) y la más baja, a { $lowest } ({ $low })
chart-caption-equal = { $title }: todas las puntuaciones son de { $score }
chart-caption-single = { $title }: solo hay resultado para { $name } ({ $score })
chart-caption-left-out = { $caption }. Solo en la tabla: { $names }

## Gráficos: textos alternativos

chart-alt-radar-domains = Gráfico de radar con un eje para cada uno de los { $axes } ámbitos, desde { $low } cerca del centro hasta { $high } en el borde.
chart-alt-radar-fields = Gráfico de radar del ámbito «{ $domain }» con un eje para cada uno de sus { $axes } campos, desde { $low } cerca del centro hasta { $high } en el borde.
chart-alt-cover = Emblema de la portada, sin texto: el radar de los ámbitos.
chart-alt-summary = Gráfico de radar de los ámbitos y, al lado, para cada ámbito, una franja en la escala de { $low } a { $high } con un punto para cada uno de sus campos; primero, el ámbito con la puntuación más alta.
chart-alt-strips = Para cada ámbito, una franja en la escala de { $low } a { $high } con un punto para cada uno de sus campos; primero, el ámbito con la puntuación más alta.
chart-alt-domain-radar = Gráfico de radar del ámbito «{ $domain }»; al lado, cada campo tiene su puntuación en la escala de { $low } a { $high } y la proporción de personas en cada fase.
chart-alt-domain-dots = Gráfico de puntos del ámbito «{ $domain }»: cada campo tiene su puntuación en la escala de { $low } a { $high } y la proporción de personas en cada fase.
chart-alt-beside = Junto a las puntuaciones de las personas participantes: { $names }.
chart-alt-dots = Gráfico de puntos de los campos, agrupados por ámbito, con las fases de la escala al fondo.
chart-alt-actions = Gráfico de barras de las acciones del ámbito «{ $domain }», agrupadas por campo, en la escala de { $low } a { $high }.
chart-alt-heatmap = Mapa de calor con una fila por campo y una columna por grupo; cada celda muestra la puntuación media del grupo, más oscura cuanto más alta.
chart-alt-gaps-groups = Gráfico de mancuernas: para cada uno de estos campos, una línea entre la puntuación de un grupo y la de las demás personas.
chart-alt-gap = { $field }: { $score } ({ $group }), { $other } ({ $others }).
chart-alt-participation = Gráfico de barras del número de personas por grupo.
chart-alt-participants = { $names }.
chart-alt-participant = { $group } { $people }
chart-alt-stages = Barras apiladas, una por campo, con la proporción de personas en cada fase; las que no sabían aparecen aparte.
chart-alt-range = La puntuación más alta es { $high } ({ $highest }); la más baja, { $low } ({ $lowest }).
chart-alt-equal = Todas las puntuaciones son de { $score }.
chart-alt-single = Solo hay resultado para { $name }: { $score }.
chart-alt-gaps = { $count ->
    [one] No hay resultado para { $names }.
   *[other] No hay resultados para { $names }.
}
chart-alt-action-range = La acción mejor puntuada es { $highest } ({ $high }); la peor puntuada, { $lowest } ({ $low }).
chart-alt-widest = Las puntuaciones de grupo que se muestran se separan más en { $names }: { $gap } puntos.
chart-alt-hidden = Las celdas rayadas están ocultas para proteger las respuestas.
chart-alt-largest = La fase «{ $stage }» alcanza su mayor proporción, { $percent }, en { $names }.
chart-table-domains = Las puntuaciones de los ámbitos figuran en la tabla de los ámbitos; las de los campos, en el anexo.
chart-table-fields = Las puntuaciones figuran en la tabla del ámbito «{ $domain }»; las proporciones, en el anexo.
chart-table-dots = Las mismas cifras figuran en la tabla de todos los campos, en el anexo.
chart-table-groups = Las puntuaciones de los grupos figuran en la tabla de los grupos, en el anexo.
chart-table-stages = Las mismas cifras figuran en la tabla de todos los campos, en el anexo.
chart-table-actions = Las mismas cifras figuran en el libro de Excel con los resultados, en la pestaña de las acciones.

## Lo que dicen los resultados

finding-points = { $value ->
    [one] { $shown } punto
   *[other] { $shown } puntos
}
finding-tied = «{ $name }» ({ $people ->
    [one] 1 persona
   *[other] { $people } personas
})
finding-agreed-strength = { $scope ->
    [all] «{ $name }» es una fortaleza compartida por todas las personas: «{ $stage }» para las { $answered }.
    [everybody] «{ $name }» es una fortaleza compartida: de { $answered }, el { $share } señala la fase «{ $stage }» y { $opposition ->
        [none] nadie,
       *[some] solo el { $opposed },
    } la fase «{ $other }».
   *[singles] «{ $name }» es una fortaleza compartida: «{ $stage }» para la mayoría de las { $singles } personas que respondieron por su cuenta (en total puntuaron { $answered }).
}
finding-agreed-weakness = { $scope ->
    [all] «{ $name }» es una debilidad compartida por todas las personas: «{ $stage }» para las { $answered }.
    [everybody] «{ $name }» es una debilidad compartida: de { $answered }, el { $share } señala la fase «{ $stage }» y { $opposition ->
        [none] nadie,
       *[some] solo el { $opposed },
    } la fase «{ $other }».
   *[singles] «{ $name }» es una debilidad compartida: «{ $stage }» para la mayoría de las { $singles } personas que respondieron por su cuenta (en total puntuaron { $answered }).
}
finding-relative-strength = { $scope ->
    [everybody] «{ $name }»: las { $answered } que puntuaron este campo le dan más que a los demás campos en promedio, una diferencia mayor de lo que cabe atribuir al azar.
   *[singles] Para quienes respondieron por su cuenta, «{ $name }» supera la media de los demás campos en más de lo que cabe atribuir al azar (en total puntuaron { $answered }).
}
finding-relative-weakness = { $scope ->
    [everybody] «{ $name }»: las { $answered } que puntuaron este campo le dan menos que a los demás campos en promedio, una diferencia mayor de lo que cabe atribuir al azar.
   *[singles] Para quienes respondieron por su cuenta, «{ $name }» queda por debajo de la media de los demás campos en más de lo que cabe atribuir al azar (en total puntuaron { $answered }).
}
finding-highest = { $form ->
    [alone-first] «{ $name }» tiene la puntuación más alta: { $score } ({ $answered }).
    [alone] «{ $name }» está entre las puntuaciones más altas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparte la puntuación más alta, { $score }, con { $others }.
    [tied] «{ $name }» ({ $answered }) está entre las puntuaciones más altas: { $score }, igual que { $others }.
    [crowd-first] { $count } campos comparten la puntuación más alta, { $score }: { $all }.
    [many-first] { $count } campos comparten la puntuación más alta, { $score } ({ $range }): demasiados para una lista.
    [many] { $count } campos vienen después empatados con { $score } ({ $range }): demasiados para una lista de los más altos.
   *[crowd] Siguen, empatados con { $score }, { $count } campos que la tabla no recoge: { $all }.
}
finding-lowest = { $form ->
    [alone-first] «{ $name }» tiene la puntuación más baja: { $score } ({ $answered }).
    [alone] «{ $name }» está entre las puntuaciones más bajas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparte la puntuación más baja, { $score }, con { $others }.
    [tied] «{ $name }» ({ $answered }) está entre las puntuaciones más bajas: { $score }, igual que { $others }.
    [crowd-first] { $count } campos comparten la puntuación más baja, { $score }: { $all }.
    [many-first] { $count } campos comparten la puntuación más baja, { $score } ({ $range }): demasiados para una lista.
    [many] { $count } campos vienen después empatados con { $score } ({ $range }): demasiados para una lista de los más bajos.
   *[crowd] Siguen, empatados con { $score }, { $count } campos que la tabla no recoge: { $all }.
}
finding-split = Las opiniones sobre «{ $name }» están divididas: de { $answered }, el { $low } ve este campo en la fase «{ $lowest_stage }» y el { $top }, en «{ $top_stage }». Su puntuación, { $score }, es la media de opiniones muy alejadas.
finding-blind-spot = { $level ->
    [field] «{ $name }» es un punto ciego: de las { $asked } personas que puntuaron este campo o dijeron no saber, { $dont_know } respondieron «no sé» ({ $share }).
   *[action] «{ $name }» es un punto ciego: en promedio, cada persona respondió «no sé» al { $share } de las acciones que puntuó o no supo valorar.
}
finding-blind-domain = Los { $count } campos de «{ $name }» son todos puntos ciegos: { $level ->
    [field] de las personas que los puntuaron o dijeron no saber, { $form ->
        [same] el { $low }
       *[range] entre el { $low } y el { $high }
    } respondió «no sé».
   *[action] en promedio, cada persona respondió «no sé» { $form ->
        [same] al { $low }
       *[range] a una parte (según el campo, entre el { $low } y el { $high })
    } de las acciones que puntuó o no supo valorar.
}
finding-balance-sensitive = En «{ $name }» importa quién asistió: la puntuación es { $score } ({ $answered }), y sería { $balanced } si todos los grupos pesaran lo mismo.
finding-group-level = { $direction ->
    [higher] { $group }: a los mismos campos, este grupo da en promedio { $difference } más que { $scope ->
        [everybody] todas las demás personas,
       *[singles] las demás personas que respondieron por su cuenta,
    }
   *[lower] { $group }: a los mismos campos, este grupo da en promedio { $difference } menos que { $scope ->
        [everybody] todas las demás personas,
       *[singles] las demás personas que respondieron por su cuenta,
    }
} más de lo que cabe atribuir al azar.
finding-group-gap = { $direction ->
    [higher] { $group }: este grupo puntúa «{ $name }» por encima del conjunto de las demás personas
   *[lower] { $group }: este grupo puntúa «{ $name }» por debajo del conjunto de las demás personas
} en más de lo que cabe atribuir al azar, { $own } frente a { $others } (en total puntuaron { $answered }).
finding-too-few = { $cause ->
    [mixed] «{ $name }» no tiene puntuación: donde hay mesas y también personas que respondieron por su cuenta, hacen falta al menos cuatro fichas, y hay { $sheets }.
   *[few] { $level ->
        [nothing] «{ $name }» no tiene puntuación: el módulo no incluye ninguna acción para este campo.
        [field] { $people ->
            [0] «{ $name }» no tiene puntuación: nadie la dio.
            [one] «{ $name }» no tiene puntuación: solo una persona la dio, y hacen falta al menos { $needed }.
           *[other] «{ $name }» no tiene puntuación: solo { $people } personas la dieron, y hacen falta al menos { $needed }.
        }
       *[action] { $people ->
            [0] «{ $name }» no tiene puntuación: nadie puntuó suficientes acciones del campo para contar en él.
            [one] «{ $name }» no tiene puntuación: solo una persona puntuó suficientes acciones del campo para contar en él, y hacen falta al menos { $needed }.
           *[other] «{ $name }» no tiene puntuación: solo { $people } personas puntuaron suficientes acciones del campo para contar en él, y hacen falta al menos { $needed }.
        }
    }
}{ $dont_know ->
    [0] {""}
    [one] { $level ->
        [field] {" "}Una persona respondió «no sé».
       *[action] {" "}Una persona que no cuenta en él respondió «no sé» en una o varias de sus acciones.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } personas respondieron «no sé».
       *[action] {" "}{ $dont_know } personas que no cuentan en él respondieron «no sé» en una o varias de sus acciones.
    }
}
finding-not-applicable = «{ $name }» no tiene puntuación: { $not_applicable ->
    [one] para una persona
   *[other] para { $not_applicable } personas
} este campo no se aplica aquí; { $people ->
    [0] nadie dio una puntuación.
    [one] solo una persona dio una puntuación.
   *[other] { $people } personas dieron una puntuación.
}
finding-discuss-split = { $name }: de { $answered }, el { $low } señala la fase «{ $lowest_stage }» y el { $top }, la fase «{ $top_stage }».
finding-discuss-group-gap = { $name }: el grupo «{ $group }» da { $own }, frente a { $others } del conjunto de las demás personas ({ $answered } en total).
finding-discuss-blind-spot = { $level ->
    [field] { $name }: { $dont_know ->
        [one] una persona no sabe
       *[other] { $dont_know } personas no saben
    } ({ $share }), { $scored ->
        [0] nadie dio puntuación
        [one] una dio puntuación
       *[other] { $scored } dieron puntuación
    }.
   *[action] { $name }: en promedio, cada persona respondió «no sé» al { $share } de las acciones que puntuó o no supo valorar.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name }: { $score }, la puntuación más baja de todas ({ $answered }).
    [alone] { $name }: { $score }, una de las puntuaciones más bajas ({ $answered }).
    [tied-first] { $name }: { $score }, la puntuación más baja de todas ({ $answered }), igual que { $others }.
   *[tied] { $name }: { $score }, una de las puntuaciones más bajas ({ $answered }), igual que { $others }.
}
finding-also-group-gap = También difieren los grupos.
finding-also-blind-spot = También es un punto ciego.
finding-also-lowest = También está entre las puntuaciones más bajas.

## El informe de Word: portada e índice

report-title = Derechos culturales y desarrollo sostenible: { $territory }
report-cover-title = Derechos culturales y desarrollo sostenible
report-title-without-territory = Derechos culturales y desarrollo sostenible: cómo vemos nuestro territorio
report-our-territory = el territorio
report-kicker = Informe de un taller de autoevaluación
report-logo-alt = Logotipo: { $territory }
report-cover-facilitators = Equipo facilitador
report-cover-framework = Marco
report-cover-module = Módulo
report-framework-version = { $title }, versión { $version }
report-not-official = Borrador del equipo facilitador, hecho con c21lab, una herramienta independiente. No es una publicación de Ciudades y Gobiernos Locales Unidos (CGLU).
report-status-note = { $status ->
    [working] Los ámbitos, los campos y las acciones se nombran aquí con la redacción provisional de c21lab, que no es el texto oficial.
   *[draft] Los ámbitos, los campos y las acciones se nombran aquí con un borrador de redacción, que no es un texto oficial.
}
report-author = Equipo facilitador del taller
report-subject = Taller de autoevaluación, { $framework }
report-foot = { $framework } · { $module }
report-page = Página { $page } de { $pages }
report-draft-translation = Traducción provisional
report-contents = Índice
report-about-heading = Sobre este borrador
report-about = Este borrador parte de las respuestas dadas en un taller. Las puntuaciones dicen lo que piensan las personas participantes, en una escala de { $low } a { $high }. No son porcentajes ni el resultado de una auditoría, ni comparan este territorio con otros en una clasificación.
report-about-prompts = Las cifras, los gráficos y las frases que los acompañan están completos. La persona experta que acompaña el taller tiene espacio para sus palabras donde dice «Para la persona experta» y en las columnas vacías.
report-cite = Cómo citar:
report-citation = { $when ->
    [known] { $report }. Informe de un taller de autoevaluación, { $dates }. Borrador.
   *[unknown] { $report }. Informe de un taller de autoevaluación. Borrador.
}
report-contact = A quién dirigirse:
report-licence = Licencia:
report-translation = Idiomas:
report-languages = Este informe existe en { $languages }, cada versión a partir de las mismas cifras. Las citas figuran en el idioma en que se escribieron.
report-cover-image-alt = Foto: { $territory }

## Palabras que aparecen en todo el informe

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = las { $people } dieron la misma respuesta
report-people = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
report-people-range = de { $low } a { $high } personas
report-field-with-score = { $name } ({ $score }; { $people ->
    [one] 1 persona
   *[other] { $people } personas
})
report-of = { $part } de { $whole }
report-caption-table = Tabla { $number }. { $title }
report-part = { $title } ({ $part } de { $parts })
report-caption-figure = Ilustración { $number }. { $title }

## En una página

report-summary = En una página
report-headline-same = { $scope ->
    [single] El ámbito está en la fase { $stage } ({ $range }).
    [all] Los { $count } ámbitos están en la fase { $stage } ({ $range }).
   *[some] { $count ->
        [one] Solo uno de los { $all } ámbitos tiene puntuación: está en la fase { $stage } ({ $range }).
       *[other] Los { $count } ámbitos con puntuación, de { $all }, están en la fase { $stage } ({ $range }).
    }
}
report-headline-mixed = { $scope ->
    [all] De los { $count } ámbitos, { $parts } ({ $range }).
   *[some] De los { $count } ámbitos con puntuación, entre { $all } en total, { $parts } ({ $range }).
}
report-headline-part = { $count ->
    [one] uno está en la fase { $stage }
   *[other] { $count } están en la fase { $stage }
}
report-headline-fields = Entre los campos, la puntuación más alta corresponde a { $highest } ({ $high }) y la más baja, a { $lowest } ({ $low }).
report-score-range = de { $low } a { $high }
report-col-strengths = Fortalezas
report-col-weaknesses = Debilidades
report-col-highest = Puntuaciones más altas
report-col-lowest = Puntuaciones más bajas
report-sides-caption = Fortalezas y debilidades, por puntuación, hasta { $most } de cada una
report-standing-tie = { $count } campos comparten esta puntuación: { $names }
report-standing-many = { $count } campos comparten esta puntuación
report-grounds = { $first }; { $second }
report-ground-first = { $end ->
    [highest] { $equals ->
        [0] la puntuación más alta de todas
        [one] la puntuación más alta de todas, compartida con otro campo
       *[other] la puntuación más alta de todas, compartida con otros { $equals } campos
    }
   *[lowest] { $equals ->
        [0] la puntuación más baja de todas
        [one] la puntuación más baja de todas, compartida con otro campo
       *[other] la puntuación más baja de todas, compartida con otros { $equals } campos
    }
}
report-ground-among = { $end ->
    [highest] { $equals ->
        [0] entre las puntuaciones más altas
        [one] entre las puntuaciones más altas, igual que otro campo
       *[other] entre las puntuaciones más altas, igual que otros { $equals } campos
    }
   *[lowest] { $equals ->
        [0] entre las puntuaciones más bajas
        [one] entre las puntuaciones más bajas, igual que otro campo
       *[other] entre las puntuaciones más bajas, igual que otros { $equals } campos
    }
}
report-ground-agreed = { $scope ->
    [all] «{ $stage }» para las { $people } personas que lo puntuaron
    [everybody] «{ $stage }» para el { $share } de { $people } personas
    [several] «{ $stage }» para la mayoría de las personas
   *[singles] «{ $stage }» para la mayoría de las { $singles } personas que respondieron por su cuenta
}
report-ground-relative = { $end ->
    [highest] por encima de la media de las mismas personas en los demás campos
   *[lowest] por debajo de la media de las mismas personas en los demás campos
}
report-ground-unknown = { $scope ->
    [several] muchas personas no saben
    [field] { $dont_know } de { $asked } personas no saben
   *[action] «no sé» al { $share } de las acciones, en promedio por persona
}
report-agenda-split = { $names }: en cada uno, las opiniones se dividen en dos polos, «{ $lowest_stage }» y «{ $top_stage }».
report-agenda-group-gap = { $groups ->
    [one] { $names }: «{ $group }» ve estos campos de otro modo que el conjunto de las demás personas.
   *[other] { $names }: hay grupos que ven estos campos de otro modo.
}
report-agenda-blind-spot = { $level ->
    [field] { $form ->
        [same] { $names }: de quienes los puntuaron o no sabían, no sabía el { $low }.
       *[range] { $names }: de quienes los puntuaron o no sabían, no sabía entre el { $low } y el { $high }.
    }
   *[action] { $form ->
        [same] { $names }: en promedio, no se conoce el { $low } de sus acciones.
       *[range] { $names }: en promedio, no se conoce entre el { $low } y el { $high } de sus acciones.
    }
}
report-agenda-lowest = { $form ->
    [same-first] { $names }: comparten la puntuación más baja, { $low }.
    [same] { $names }: comparten una de las puntuaciones más bajas, { $low }.
   *[range] { $names }: entre las puntuaciones más bajas (de { $low } a { $high }).
}
report-who-single = { $people ->
    [one] Participó una persona.
   *[other] Participaron { $people } personas, cada una respondiendo por su cuenta.
}
report-who-single-groups = { $unnamed ->
    [some] Participaron { $people } personas, de { $groups } grupos o sin grupo, cada una respondiendo por su cuenta.
   *[nobody] Participaron { $people } personas de { $groups } grupos, cada una respondiendo por su cuenta.
}
report-who-tables = Participaron { $people } personas: { $singles ->
    [0] todas
    [1] una con su propia ficha, { $seated }
   *[other] { $singles } con su propia ficha, { $seated }
} { $tables ->
    [1] en una mesa
   *[other] en { $tables } mesas
}.
report-who-tables-groups = { $unnamed ->
    [some] Participaron { $people } personas, de { $groups } grupos o sin grupo:
   *[nobody] Participaron { $people } personas de { $groups } grupos:
} { $singles ->
    [0] todas
    [1] una con su propia ficha, { $seated }
   *[other] { $singles } con su propia ficha, { $seated }
} { $tables ->
    [1] en una mesa
   *[other] en { $tables } mesas
}.
report-at-tables = Después, { $people } personas acordaron respuestas en { $sheets ->
    [one] una mesa
   *[other] { $sheets } mesas
}. Lo que acordaron figura aparte y no entra en ninguna puntuación.
report-whose-opinion = La opinión de quienes participaron, de { $low } a { $high }: ni un porcentaje ni una auditoría.
report-strengths-weaknesses = Fortalezas y debilidades
report-and-more = { $names } y { $count ->
    [one] un campo más
   *[other] { $count } campos más
}
report-no-extremes = Son muy pocos los campos con puntuación para decir cuáles son los mejor y los peor puntuados.
report-all-equal = Los { $count } campos con puntuación tienen la misma, { $score }: ninguno está por encima ni por debajo de los demás.
report-not-linked = No se pudo examinar si un campo se puntúa por encima o por debajo de lo que las mismas personas dan a los demás, ni si un grupo puntúa todo más alto o más bajo: personas y campos se dividen en partes que no une nadie, o solo una persona.
report-discuss = Para debatir primero
report-discuss-none = Las puntuaciones por sí solas no indican qué debatir primero.

## El ejercicio

report-exercise = El ejercicio
report-how-done = Cómo se hizo
report-how = { $when ->
    [known] El taller ({ $dates }) se celebró en { $territory }.
   *[unknown] El taller se celebró en { $territory }.
} El marco fue «{ $framework }», módulo «{ $module }»: { $level ->
    [field] { $fields ->
        [one] un campo
       *[other] { $fields } campos
    } en { $domains ->
        [one] un solo ámbito
       *[other] { $domains } ámbitos
    }, cada uno puntuado
   *[action] { $items ->
        [one] una acción
       *[other] { $items } acciones
    } en { $fields ->
        [one] un solo campo
       *[other] { $fields } campos
    } y { $domains ->
        [one] un solo ámbito
       *[other] { $domains } ámbitos
    }, cada acción puntuada
} de { $low } a { $high }. También se podía responder «no sé» o «no se aplica aquí»: ninguna de las dos respuestas cuenta como puntuación, y tampoco una celda en blanco.
report-how-means = { $level ->
    [field] La puntuación de un campo es la media de las puntuaciones de todas las personas;
   *[action] Para cada persona se calcula la media de las puntuaciones que dio a las acciones de un campo; la puntuación del campo es la media de esas medias;
} la de un ámbito es la media de sus campos. Solo al final se redondea a un decimal. Con menos de { $min_answers } personas no hay puntuación. No hay puntuación global: un territorio no es un número.
report-scale = La escala
report-scale-caption = La escala de { $low } a { $high } y sus fases
report-scale-note = Cada media pertenece a la fase de la que está más cerca; a igual distancia, a la superior.
report-who-heading = Quién participó
report-who-total-single = En total, { $people ->
    [one] una persona, que respondió por su cuenta.
   *[other] { $people } personas, cada una respondiendo por su cuenta.
}
report-who-total-tables = En total, { $people ->
    [one] una persona
   *[other] { $people } personas
}; una mesa que acordó sus respuestas cuenta por todas sus personas.
report-who-merged = «Otros grupos» reúne { $groups }. Se unen los grupos de menos de { $least } personas y aquellos donde, además de una mesa, solo unas pocas respondieron por su cuenta. Otro puede unirse a ellos para que juntos sean bastantes.
report-who-no-groups = { $people ->
    [one] Participó una persona.
   *[other] Participaron { $people } personas.
} No hay resultados por grupo: hacen falta al menos dos grupos de { $least } personas o más, sin contar aquellos donde, además de una mesa, solo unas pocas respondieron por su cuenta, para que no se puedan deducir las respuestas de nadie.
report-unasked = Ámbitos por los que no se preguntó en el taller: { $names }.
report-reading-interval = Línea que atraviesa un punto: con qué precisión se mide la opinión de personas como estas (intervalo del { $percent }). No dice nada de la población en general.
report-name-and-score = { $name } ({ $score })
report-domain-people = Personas: cuántas hay detrás de la puntuación de un campo, como mínimo y como máximo.
report-domain-dash = Guion: sin resultado, porque muy pocos campos tienen puntuación. En la última columna también puede significar que todos los que la tienen están empatados.

## Visión general

report-overview = Visión general
report-domain-caption = Puntuaciones de los ámbitos
report-reading-bold = Negrita: las puntuaciones más altas y las más bajas de todas.
report-no-domain-score = Ningún ámbito tiene puntuación, porque la tienen muy pocos campos de cada uno.
report-neighbours-plain = Las diferencias pequeñas pueden deberse al azar.

## Tablas: cabeceras y palabras de las celdas

report-col-points = Puntuaciones
report-col-stage = Fase
report-col-meaning = Qué significa
report-col-group = Grupo
report-col-people = Personas
report-col-sheets = Fichas
report-col-domain = Ámbito
report-col-field = Campo
report-col-action = Acción
report-col-score = Puntuación
report-col-fields-scored = Campos puntuados
report-col-lowest-field = Campo más bajo
report-col-interval = Intervalo
report-col-agreement = Acuerdo
report-col-at-tables = En mesas
report-col-people-at-tables = Personas en mesas
report-col-balanced = Equilibrada
report-col-median = Mediana
report-col-spread = Dispersión
report-col-dont-know = No sabe
report-col-not-applicable = No se aplica
report-col-blank = En blanco
report-col-not-asked = No se preguntó
report-col-kind = Qué
report-col-count = Veces
report-col-rule = Regla
report-col-value = Valor
report-agreement = { $agreement ->
    [broad] amplio
    [mixed] parcial
    [split] dos polos
   *[none] nulo
}
report-agreement-of = { $agreement } ({ $singles } de { $people })
report-hidden = oculto

## Una sección por ámbito

report-domain-without-score = Este ámbito no tiene puntuación: { $scored ->
    [0] { $fields ->
        [one] su único campo no la tiene.
       *[other] ninguno de sus campos la tiene.
    }
    [one] solo la tiene uno de sus { $fields } campos.
   *[other] solo la tienen { $scored } de sus { $fields } campos.
}
report-domain-lead-single = { $score }, «{ $stage }»: la puntuación de su único campo puntuado, dada por { $people }.
report-domain-lead-equal = { $score }, «{ $stage }». Sus { $scored } campos puntuados tienen la misma puntuación, dada por { $people }.
report-domain-lead-ends = { $score }, «{ $stage }». { $highest_count ->
    [one] El campo mejor puntuado es { $highest } ({ $highest_score });
   *[other] Los campos mejor puntuados son { $highest } ({ $highest_score });
} { $lowest_count ->
    [one] el peor puntuado, { $lowest } ({ $lowest_score }).
   *[other] los peor puntuados, { $lowest } ({ $lowest_score }).
}
report-domain-figure = { $domain }: puntuaciones y fases de sus campos
report-note-agreement = { $scope ->
    [everybody] Acuerdo: cuánto se acercan todas las respuestas entre sí; algún grupo puede diferir.
   *[singles] Acuerdo: cuánto se acercan entre sí las respuestas de quienes respondieron por su cuenta; donde también hubo mesas, el paréntesis dice cuántas personas son. Algún grupo puede diferir.
}
report-note-balanced = Equilibrada: la puntuación que resultaría si todos los grupos que se muestran pesaran lo mismo.
report-note-no-score = Guion: sin resultado. Una puntuación requiere al menos { $answers } personas y que puntúen más de las que indican «no se aplica»; si hay mesas y fichas individuales, también cuatro fichas.
report-note-dash = Guion: sin resultado, porque puntuaron muy pocas personas en total, en algún grupo o por su cuenta.
report-before-rounding = La puntuación de un ámbito se calcula antes de redondear: las puntuaciones redondeadas de sus campos pueden dar otra media.
report-fields-caption = { $domain }: sus campos
report-actions = { $domain }: las acciones
report-quotes = En sus propias palabras
report-quote = «{ $text }»
report-quote-in = «{ $text }» (en { $language })
report-analysis = Análisis
report-analysis-prompt = [Para la persona experta: sustituya este texto. ¿Qué explica estas puntuaciones? ¿Qué políticas, lugares y personas hay detrás, y qué aportó el debate?]
report-before-analysis = Análisis de los cambios
report-before-prompt = [Para la persona experta: sustituya este texto. ¿Qué puede explicar estos cambios, además de quiénes vinieron? ¿Qué aportó el debate?]

## Dónde difieren las opiniones, qué no sabe la sala

report-differ = Dónde difieren las opiniones
report-differ-gaps = { $count ->
    [one] Hay un campo en que algún grupo difiere
   *[other] Hay { $count } campos en que algún grupo difiere
} del resto en más de lo que cabe atribuir al azar: { $list }. Si varios difieren, solo se nombra el que más. Comparaciones posibles: { $examined } de { $all }.
report-differ-gap = «{ $name }» ({ $group } { $own }, las demás personas { $others })
report-differ-levels = En el conjunto de los campos, { $count ->
    [one] un grupo difiere
   *[other] { $count } grupos difieren
} de { $scope ->
    [everybody] todas las demás personas
   *[singles] las demás personas que respondieron por su cuenta
} en más de lo que cabe atribuir al azar: { $list }. Grupos mostrados por separado que se pudieron examinar: { $examined } de { $all }.
report-differ-level = { $direction ->
    [higher] { $group } ({ $difference } más)
   *[lower] { $group } ({ $difference } menos)
}
report-differ-splits = { $count ->
    [one] Un campo divide
   *[other] { $count } campos dividen
} a las personas participantes en dos polos: { $list }. Campos examinados: { $examined } de { $all }.
report-differ-split = «{ $name }» («{ $lowest_stage }» para el { $low }, «{ $top_stage }» para el { $top })
report-differ-balance = { $count ->
    [one] Un campo tendría
   *[other] { $count } campos tendrían
} otra puntuación si todos los grupos pesaran lo mismo, sea cual sea su tamaño: { $list }. Campos que se pudieron examinar: { $examined } de { $all }.
report-differ-balanced = «{ $name }» ({ $balanced } en lugar de { $score })
report-split-none = Ningún campo examinado ({ $examined } de { $all }) divide a las personas participantes en dos polos.
report-split-unknown = No se puede decir si un campo divide a las personas participantes: hacen falta tres fases y al menos { $least } personas que lo hayan puntuado por su cuenta, como mínimo la mitad de las que puntuaron.
report-no-group-results = Aquí no se pueden comparar los grupos: harían falta al menos dos grupos de { $least } personas o más, sin contar aquellos donde, además de una mesa, solo unas pocas respondieron por su cuenta.
report-gaps-none = Ninguna comparación examinada de un grupo con el conjunto de las demás personas ({ $examined } de { $all } comparaciones) muestra una diferencia de al menos { $least } y mayor de lo que cabe atribuir al azar.
report-gaps-unknown = No se pudo examinar si hay grupos que ven un campo de otro modo: hacen falta un grupo con nombre, al menos { $least } personas que hayan respondido por su cuenta tanto en él como fuera de él, y { $shares } en el campo, como mínimo la mitad de las que puntuaron.
report-levels-none = En el conjunto de los campos, ningún grupo mostrado por separado y examinado ({ $examined } de { $all }) difiere de las demás personas en al menos { $least } y en más de lo que cabe atribuir al azar.
report-balance-none = A igual peso de los grupos, { $examined ->
    [one] la única puntuación examinada no cambiaría claramente
   *[other] ninguna puntuación examinada cambiaría claramente
} ({ $examined } de { $all }: los campos sin respuestas de mesas ni grupos ocultos).
report-balance-unknown = En ningún campo se pudo examinar si importa quién asistió: hace falta un campo sin mesas ni grupos ocultos, con al menos { $least } personas.
report-unknown = Lo que no se pudo valorar
report-unscored-domain = Ninguno de los { $count } campos de «{ $name }» tiene puntuación; lo que se respondió figura en la { $table }.
report-differ-numbers = Las puntuaciones de cada grupo figuran en la { $table }.
report-unknown-none = Ningún campo examinado ({ $examined } de { $all }) reúne bastantes respuestas «no sé» para ser un punto ciego.
report-unknown-unknown = No se puede decir si hay puntos ciegos: hacen falta al menos { $least } personas que puntúen un campo o digan no saber.

report-many-without-score = { $count } campos no tienen puntuación; lo que se respondió figura en la { $table }: { $names }.

## Hacia un plan

report-plan = Hacia un plan
report-plan-how = Hasta { $most } debilidades, de menor a mayor puntuación («{ report-summary }»: hasta { $front }). Complete la tabla según el debate y borre las filas que nadie asuma. Todos los campos: { $table }.
report-plan-lowest = { $count ->
    [one] Acción más baja: { $actions }
   *[other] Acciones más bajas: { $actions }
}
report-plan-action = { $action } ({ $score })
report-first-steps = Por dónde empezar
report-first-steps-prompt = [Para la persona experta: sustituya este texto. ¿Cuál de estas debilidades convendría abordar primero, con quién, y cuál sería el primer paso?]
report-plan-none = Las puntuaciones no señalan ningún campo como debilidad: el debate dirá de dónde parte el plan.
report-plan-caption = De las debilidades a las medidas
report-plan-weakness = Debilidad
report-plan-measure = Medida
report-plan-lead = Quién
report-plan-when = Cuándo
report-plan-know = Cómo lo sabremos

## Anexos

report-annexes = Anexos
report-annex-scores-caption = Todos los campos en detalle
report-note-interval = Intervalo: dónde estaría probablemente la puntuación con otras personas parecidas.
report-note-median = Mediana: el valor central de quienes respondieron por su cuenta.
report-note-spread = Dispersión: a cuántos puntos de la mediana están, en promedio, sus valores; el acuerdo se juzga antes de redondear.
report-note-singles = Acuerdo: donde también hubo mesas, el paréntesis dice cuántas personas respondieron por su cuenta.
report-note-stages = Fases: proporción de quienes dieron una puntuación; por el redondeo, pueden no sumar 100.
report-note-no-result = Guion: sin resultado. Puntuaron muy pocas personas, en total o por su cuenta, o al menos la mitad indicó «no se aplica».
report-note-small-table = Tampoco hay intervalo donde una mesa de menos de { $least } personas está junto a fichas individuales.
report-agreement-singles = { $agreement } ({ $singles })
report-note-missing = { $columns ->
    [one] La última columna cuenta a las personas que no entran en la puntuación.
   *[other] Las últimas { $columns } columnas cuentan a las personas que no entran en la puntuación.
}
report-note-dont-know = No sabe: de ellas, las que lo dijeron de alguna acción.
report-note-not-applicable = No se aplica: en todas las acciones.
report-note-blank = { $level ->
    [field] En blanco: no se marcó nada que se pueda usar.
   *[action] En blanco: se puntuaron muy pocas acciones para contar.
}
report-note-not-asked = No se preguntó: personas cuya ficha deja vacío todo el ámbito.
report-rule-line = { $rule }: { $value }
report-annex-answers-no-action = A nadie se le preguntó por un campo para el que el módulo no incluye ninguna acción.
report-annex-groups = Puntuaciones por grupo
report-annex-groups-caption = Puntuaciones de cada grupo
report-annex-groups-note = Oculto: puntuaron menos de { $least } personas del grupo, o, además de una mesa, solo unas pocas por su cuenta, o hay que ocultarlo para proteger otra celda.
report-note-no-group-result = Guion: sin resultado, pues nadie del grupo puntuó, o el campo no tiene puntuación.
report-annex-participants = Participantes
report-named = Estas personas aceptaron que se las nombrara: { $names }.
report-annex-set-aside = Lo que se dejó aparte
report-set-aside-none = Nada: se pudieron usar todas las respuestas y todas las fichas.
report-set-aside-caption = Archivos, fichas y respuestas con algún problema
report-set-aside-note = Se dejaron aparte, salvo que se diga otra cosa. El equipo facilitador tiene la lista, con el lugar de cada caso.
report-aside-other = Otra cosa que no se pudo usar
report-annex-method = Método
report-method-intro = Las reglas que hay detrás de las cifras de este informe, con los valores utilizados.
report-method-min-answers = Mínimo de personas para una puntuación
report-method-min-group = Mínimo de personas para mostrar un grupo por separado
report-method-min-shares = Mínimo de fichas para las proporciones por fase, y de personas que respondieron por su cuenta para el acuerdo y las pruebas
report-method-min-detail = Mínimo de personas que respondieron por su cuenta para una mediana y una dispersión, y de fichas para un intervalo
report-method-coverage = Proporción mínima de las acciones de un campo que una persona debe haber puntuado para contar en él
report-method-domain-coverage = Proporción mínima de los campos de un ámbito que deben tener puntuación para que la tenga el ámbito
report-method-confidence = Nivel de confianza de los intervalos
report-method-significance = Nivel de significación de las pruebas, tras la corrección de Holm para pruebas múltiples
report-method-broad-spread = Dispersión máxima para un acuerdo amplio
report-method-mixed-spread = Dispersión máxima para un acuerdo parcial
report-method-gap = Diferencia mínima para decir que un grupo ve un campo de otro modo que el conjunto de las demás personas
report-method-balance = Cambio mínimo de una puntuación, si todos los grupos pesaran lo mismo, para nombrarlo
report-method-level = Diferencia mínima para decir que un grupo puntúa más alto o más bajo que las demás personas en el conjunto de los campos
report-method-relative = Distancia mínima a la media de las mismas personas en los demás campos, para una fortaleza o debilidad relativa
report-method-relative-fields = Mínimo de campos que una persona debe haber puntuado para esa comparación
report-method-agreed = Proporción mínima de quienes respondieron por su cuenta en la fase más alta (o más baja) para una fortaleza (o debilidad) compartida
report-method-opposed = Proporción de esas personas en la fase opuesta a partir de la cual deja de ser compartida
report-method-blind-spot = Proporción mínima de «no sé» para un punto ciego
report-method-blind-spot-people = Mínimo de personas para un punto ciego
report-method-most-extremes = Número máximo de campos señalados entre los mejor puntuados, y entre los peor puntuados
report-method-most-discussed = Número máximo de campos en «{ report-discuss }»
report-annex-framework = El marco y su fuente
report-framework-facts = { $title } ({ $id }), versión { $version }: { $domains ->
    [one] un ámbito
   *[other] { $domains } ámbitos
}, { $fields ->
    [one] un campo
   *[other] { $fields } campos
}. Estado: { $status ->
    [working] redacción provisional
    [draft] borrador
    [retired] retirado
   *[official] oficial
}. Licencia: { $licence }. Huella del contenido: { $fingerprint }.
problem-word-style-missing = a la plantilla le faltan estilos que usa el informe, y los de c21lab los sustituyen: { $styles }. Para elegir el aspecto de uno, añada a la plantilla un estilo con ese nombre.
problem-word-font-elsewhere = este ordenador no tiene el tipo de letra de la plantilla, { $fonts }, así que el ancho de las tablas se ha estimado. Abra el informe y mire si alguna palabra queda partida en una tabla, o prepárelo en un ordenador que tenga ese tipo de letra.
problem-word-template-not-readable = no es un documento ni una plantilla de Word. Guárdelo en Word como .docx o .dotx e indique ese archivo en session.toml.
problem-logo-not-readable = no es una imagen que Word acepte. Guarde el logotipo como PNG o JPEG e indique ese archivo en session.toml.
problem-cover-image-not-readable = no es una imagen que Word acepte, así que la portada no lleva foto. Guarde la foto como PNG o JPEG e indique ese archivo en cover_image, en session.toml.
problem-settings-raised = con { $key } = { $found } se podrían deducir las respuestas de una persona, así que se usa { $floor }.

## results.<lang>.xlsx

results-title = Resultados del taller: { $territory }
results-title-without-territory = Resultados del taller
results-eyebrow = Resultados del taller
results-context = { $framework }, versión { $version } · { $module }
results-page = Página { $page } de { $pages }
results-tab-summary = Resumen
results-tab-domains = Ámbitos
results-tab-fields = Campos
results-tab-actions = Acciones
results-tab-groups = Grupos
results-tab-findings = Hallazgos
results-tab-comments = Comentarios
results-tab-problems = Problemas
results-tab-method = Método
results-col-id = N.º
results-col-no-score = Sin puntuación porque
results-col-interval-low = Intervalo desde
results-col-interval-high = Intervalo hasta
results-col-everyone = Conjunto
results-col-group = { $group } ({ $people })
results-col-finding = Hallazgo
results-col-sentence = En palabras
results-col-comment = Comentario
comments-col-language = idioma
results-no-score = { $status ->
    [not_asked] ninguna acción en este módulo
    [too_few] hay pocas respuestas
   *[not_applicable] no se aplica aquí
}
results-kind-agreed-strength = Fortaleza compartida
results-kind-agreed-weakness = Debilidad compartida
results-kind-relative-strength = Fortaleza relativa
results-kind-relative-weakness = Debilidad relativa
results-kind-highest = Entre las puntuaciones más altas
results-kind-lowest = Entre las puntuaciones más bajas
results-kind-split = Opiniones divididas
results-kind-blind-spot = Punto ciego
results-kind-balance-sensitive = Depende de quién asistió
results-kind-group-gap = Diferencia entre grupos
results-kind-too-few = Sin puntuación: pocas respuestas
results-kind-not-asked = Sin puntuación: ninguna acción en este módulo
results-kind-not-applicable = Sin puntuación: no se aplica aquí
results-kind-discuss = Para debatir
results-kind-group-level = Grupo por encima o por debajo de los demás
results-neighbours = Entre puntuaciones cercanas, la diferencia puede deberse al azar.
results-domains-note = La puntuación de un ámbito es la media de sus campos. Una celda vacía significa «sin resultado», nunca 0.
results-fields-note = Personas: las que dieron una puntuación. Las proporciones por fase se dan a partir de { $shares } fichas, el acuerdo a partir de otras tantas personas que respondieron por su cuenta, si son al menos la mitad; la mediana y la dispersión a partir de { $detail } de esas personas, el intervalo a partir de { $detail } fichas. Una celda vacía significa «sin resultado», nunca 0. Donde también hubo mesas, el paréntesis tras el acuerdo dice cuántas personas respondieron por su cuenta.
results-actions-note = Personas: las que dieron una puntuación. Una celda vacía significa «sin resultado»: respondieron muy pocas personas, o hay muy pocas fichas donde respondieron mesas y también personas por su cuenta; nunca 0.
results-groups-note = La media de cada grupo y, entre paréntesis, cuántas personas lo forman. «{ $hidden }»: puntuaron muy pocas personas del grupo, o, además de una mesa, solo unas pocas por su cuenta, o la celda se oculta para proteger otra. «{ $empty }»: sin resultado.
results-groups-merged = Otros grupos: { $groups }. Se unen los grupos de menos de { $least } personas y aquellos donde, además de una mesa, solo unas pocas respondieron por su cuenta. Otro puede unirse a ellos para que no se puedan deducir las respuestas de nadie.
results-findings-none = Las puntuaciones no permiten señalar ningún hallazgo.
results-comments-note = Lo que las personas participantes escribieron junto a una respuesta, con sus propias palabras, sin nombres y sin un orden determinado.
results-comments-none = Aquí no se cita ningún comentario. Un comentario solo se imprime cuando el equipo facilitador del taller lo ha elegido.
results-problems-note = Lo que fallaba en archivos y fichas, por tipo; se dejó aparte, salvo que se diga otra cosa. El equipo facilitador tiene la lista con el lugar de cada caso.
results-method-note = Las reglas que hay detrás de las cifras de este libro, con los valores utilizados.
results-method-framework = Marco: { $title } ({ $id }), versión { $version }, módulo { $module }. Huella de su contenido: { $fingerprint }.
results-method-scale = Escala: de { $low } a { $high }, con las fases { $stages }.
results-radar-domains = Puntuaciones de los ámbitos
results-radar-series = Puntuación, de { $low } a { $high }
results-radar-alt = Gráfico de radar: { $title }. Un hueco en la línea significa «sin resultado». Las mismas cifras figuran en la tabla de la pestaña «{ $tab }».

## What was set aside, by kind; the report's annex says it in the same words

report-aside-file-unreadable = Archivo que no se pudo leer
report-aside-file-changed = Archivo que cambió mientras se leía
report-aside-file-empty = Archivo vacío (0 bytes)
report-aside-file-not-workbook = Archivo que no es de Excel
report-aside-file-other-format = Hoja de cálculo en un formato que no se lee
report-aside-file-truncated = Archivo de Excel incompleto
report-aside-file-damaged = Archivo de Excel dañado
report-aside-file-ambiguous = Archivo de Excel que se puede leer de dos maneras
report-aside-file-unverified = Archivo con celdas que no se pueden verificar
report-aside-file-unsafe = Archivo rechazado por seguridad
report-aside-file-password = Archivo protegido con contraseña
report-aside-file-too-large = Archivo mucho mayor que una ficha
report-aside-file-macros = Archivo que puede tener macros: se ignoraron y las respuestas se leyeron
report-aside-file-is-export = Exportación de respuestas en línea: por importar, no contada
report-aside-file-more-problems = Más problemas de una ficha que tiene muchísimos
report-aside-cell-too-far = Ficha con algo escrito en una celda muy alejada de la tabla
report-aside-cell-too-long = Ficha con un texto demasiado largo
report-aside-sheet-not-ours = Libro que no es una ficha de puntuación
report-aside-sheet-is-results = Libro de resultados entre las fichas
report-aside-sheet-without-headings = Ficha sin sus encabezados
report-aside-sheet-no-items = Ficha sin ningún identificador de este marco
report-aside-sheet-other-framework = Ficha de otro marco
report-aside-sheet-other-module = Ficha de otro módulo
report-aside-sheet-other-version = Ficha de otra versión del marco
report-aside-sheet-earlier-version = Ficha de una versión anterior: leída con los identificadores renombrados desde entonces
report-aside-sheet-other-wording = Ficha con otra redacción de esta versión: leída por sus identificadores
report-aside-sheet-without-identity = Ficha que no indica su marco: leída porque sus identificadores coinciden
report-aside-sheet-empty = Ficha sin respuestas
report-aside-sheet-only-comments = Ficha con comentarios, pero sin respuestas
report-aside-sheet-same-bytes = Copia exacta de otra ficha: contada una vez
report-aside-sheet-same-person = Segunda ficha de la misma persona: se contó la más reciente
report-aside-sheet-same-answers = Ficha con las mismas respuestas que otra: se contaron las dos
report-aside-sheet-same-number = Ficha con el número y las respuestas de otra: se contó la más reciente
report-aside-sheet-number-twice = Ficha con el número de otra pero otras respuestas: se contaron las dos
report-aside-sheet-likely-copy = Ficha que probablemente es copia de otra más completa
report-aside-sheet-heavy = Ficha que habla por más de la cuarta parte de las personas: contada
report-aside-file-no-sheet = Otro libro del taller entre las fichas: no leído como ficha
report-aside-answer-not-a-score = Respuesta que no es una puntuación de la escala
report-aside-answer-several = Respuesta con más de un número
report-aside-answer-date = Respuesta convertida en fecha
report-aside-answer-error = Respuesta que es el error de una fórmula
report-aside-answer-picture = Imagen en el lugar de una respuesta
report-aside-answer-uncalculated = Respuesta que es una fórmula sin calcular
report-aside-answer-twice = Dos respuestas distintas a la misma pregunta: no se contó ninguna
report-aside-answer-merged = Respuesta en celdas combinadas de varias filas: contada para la primera
report-aside-answer-on-title = Respuesta junto a un título
report-aside-row-unknown = Fila con un identificador que no se reconoce
report-aside-row-without-id = Fila sin identificador
report-aside-row-withdrawn = Respuesta a una pregunta retirada
report-aside-answer-beside = Número junto a una puntuación vacía
report-aside-answer-merged-papers = Respuesta en una celda combinada sobre varias fichas
report-aside-paper-stray = Columna de un libro de recogida casi sin respuestas: no contada
report-aside-paper-without-id = Columna de respuestas sin identificador de ficha
report-aside-paper-twice = Dos columnas con el identificador de una misma ficha
report-aside-tab-without-headings = Filas en una pestaña sin encabezados
report-aside-items-new = Elementos por los que no preguntan las fichas de una versión anterior
report-aside-rows-other-module = Respuestas que pertenecen a otro módulo
report-aside-row-not-in-version = Respuesta a un elemento que esta versión no tiene
report-aside-scores-missing = Pestaña sin columna de puntuaciones
report-aside-items-missing = Ficha a la que le faltan filas: cuentan como no respondidas
report-aside-comment-picture = Imagen en el lugar de un comentario
report-aside-comment-is-score = Número en el lugar de un comentario: ni contado ni citado
report-aside-notes-on-cells = Notas adjuntas a celdas: no se leen
report-aside-answers-unseen = Respuestas que nadie ve en pantalla: contadas
report-aside-comment-lost = Comentario convertido en fórmula
report-aside-form-missing = Ficha sin lugar para el grupo y el número de personas: contada como una persona sin grupo
report-aside-form-group-unknown = Grupo que no está en la lista: contado sin grupo
report-aside-form-people-wrong = Número de personas no válido: contado como una persona
report-aside-form-print-name-unclear = Autorización de imprimir el nombre poco clara: no se imprime

## What changed between two versions

framework-diff-versions = Qué cambió en «{ $title }» de la versión { $old } a la { $new }
framework-diff-title = Qué cambió de { $old } a { $new }
framework-diff-none = Los dos dicen lo mismo.
framework-diff-counts = En resumen: { $counts }.
framework-diff-count-changed = { $count ->
    [one] un ajuste cambiado
   *[other] { $count } ajustes cambiados
}
framework-diff-count-added = { $count ->
    [one] una fila añadida
   *[other] { $count } filas añadidas
}
framework-diff-count-removed = { $count ->
    [one] una fila eliminada
   *[other] { $count } filas eliminadas
}
framework-diff-count-renumbered = { $count ->
    [one] una fila con identificador nuevo
   *[other] { $count } filas con identificador nuevo
}
framework-diff-count-moved = { $count ->
    [one] una fila cambiada de sitio
   *[other] { $count } filas cambiadas de sitio
}
framework-diff-count-reworded = { $count ->
    [one] una fila redactada de nuevo
   *[other] { $count } filas redactadas de nuevo
}
framework-diff-withdraw = Estos identificadores han desaparecido sin figurar como retirados: { $ids }. Anótelos, para que nadie se los dé a otra cosa.
framework-diff-marks = En un texto redactado de nuevo, lo que desaparece está tachado, y lo nuevo, en negrita y subrayado.
framework-diff-tab = Cambios
framework-diff-change = Cambio
framework-diff-level = Nivel
framework-diff-id = Identificador
framework-diff-what = Qué
framework-diff-language = Idioma
framework-diff-before = Antes
framework-diff-after = Después

framework-change-changed = Cambiado
framework-change-added = Añadido
framework-change-removed = Eliminado
framework-change-renumbered = Identificador nuevo
framework-change-moved = Cambiado de sitio
framework-change-reworded = Nueva redacción
framework-level-about = Marco
framework-level-scale = Fase
framework-level-modules = Módulo
framework-level-groups = Grupo
framework-level-domains = Ámbito
framework-level-fields = Campo
framework-level-actions = Acción
framework-what-id = Identificador
framework-what-title = Título
framework-what-short = Título corto
framework-what-question = Pregunta
framework-what-help = Ayuda
framework-what-text = Texto
framework-what-label = Etiqueta
framework-what-description = Descripción
framework-what-domain = Ámbito
framework-what-field = Campo
framework-what-order = Orden
framework-what-low = Primera puntuación
framework-what-high = Última puntuación
framework-what-rates = Qué se puntúa
framework-order-behind = detrás de { $id }
framework-order-first = el primero

## What people said of the items

framework-feedback-title = Comentarios sobre { $title }, versión { $version }
framework-feedback-note = Los comentarios figuran por orden alfabético bajo su campo o acción, sin el nombre de quien los escribió; quien conozca la manera de escribir de una persona puede, aun así, reconocerla. Páselos solo a quienes revisan el módulo.
framework-feedback-none = Nadie escribió un comentario ni respondió «no sé» o «no se aplica».
framework-feedback-unmarked = { $count ->
    [one] Un comentario no figura en la lista, porque no está marcado
   *[other] { $count } comentarios no figuran en la lista, porque no están marcados
} en comments.xlsx, que c21lab score escribe junto a session.toml.
framework-feedback-not-knowing = { $count ->
    [one] una persona no sabe
   *[other] { $count } personas no saben
}
framework-feedback-not-applying = { $count ->
    [one] no se aplica para una persona
   *[other] no se aplica para { $count } personas
}
framework-feedback-tab = Comentarios
framework-feedback-item = Campo o acción
framework-feedback-comment = Comentario
framework-feedback-dont-know = No sabe
framework-feedback-not-applicable = No se aplica

## Slides and the board for the plenary

slides-who = Quién participó
slides-group = { $group }: { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
slides-groups-merged = Los grupos de menos de { $least } personas, o donde, además de una mesa, solo unas pocas respondieron por su cuenta, se presentan juntos, para que no se puedan deducir las respuestas de nadie.
slides-domains = Los ámbitos de un vistazo
slides-series = Puntuaciones individuales ({ $low }–{ $high })
slides-gap-note = Un hueco en la línea significa «sin resultado». No es un cero.
slides-field = { $name }: { $score } ({ $answered })
slides-mean = Media individual: { $score } ({ $answered })
slides-no-mean = Sin media individual: muy pocas personas dieron una puntuación ({ $answered })
slides-shares = Proporción de personas por fase
slides-share = { $stage }: { $percent }
slides-alt-shares = Gráfico de barras de las respuestas sobre { $name } por fase: { $shares }.
slides-agreed = Acordado:
slides-because = Porque:
slides-discuss-note = Pida un ejemplo a quienes puntuaron bajo y a quienes puntuaron alto. Después: ¿hay una puntuación de { $low } a { $high } que el plenario acuerde? Si no, anote de qué puntuación a qué puntuación van las opiniones. Dé la razón en una frase. Las puntuaciones individuales quedan como están.
slides-unknown = Lo que las personas no pudieron valorar
slides-next = Y ahora
slides-next-agree = Lo acordado aquí figura en el informe junto a las puntuaciones individuales; no las sustituye.
slides-next-write = Donde no hay acuerdo, el informe lo dice, con la puntuación propuesta más baja y la más alta, y sin nombres.
slides-next-ideas = Después, para cada campo débil, una idea: ¿qué ayudaría, quién podría hacerlo y para cuándo?
slides-next-note = Lo que acuerde el plenario se anota en plenary.xlsx, campo por campo.
board-back = Página anterior
board-on = Página siguiente
board-pages = Páginas
board-full = Pantalla completa

## The plenary and the second vote in the report

chart-series-plenary = lo acordado en el plenario
chart-title-plenary = Puntuaciones individuales y lo acordado en el plenario
chart-alt-plenary = Gráfico de radar de los { $axes } campos que debatió el plenario, de { $low } a { $high }: las puntuaciones individuales y, a su lado, lo acordado en el plenario.
chart-table-plenary = Las mismas cifras figuran en la tabla de puntuaciones individuales y acordadas.
chart-key-agreed = lo acordado en el plenario
chart-key-views = sin acuerdo: de dónde a dónde van las opiniones
report-plenary = Lo acordado en el plenario
report-plenary-lead = El plenario debatió { $count ->
    [one] un campo
   *[other] { $count } campos
}: { $agreed ->
    [0] no llegó a ningún acuerdo.
   *[other] { $open ->
        [0] acordó una puntuación para { $agreed }.
       *[other] acordó una puntuación para { $agreed } y no llegó a un acuerdo en { $open }.
    }
}
report-plenary-how = Una puntuación acordada es fruto de una conversación y figura junto a la individual: no entra en ninguna media y no sustituye nada.
report-first-shown = Cuando las puntuaciones se mostraron por primera vez, eran las de { $then } personas; las que aquí se imprimen son de { $now } personas.
report-plenary-people = Cuando se reunió el plenario, las puntuaciones eran las de { $then } personas; las que aquí se imprimen son de { $now } personas.
report-plenary-caption = Puntuaciones individuales y acordadas
report-plenary-note = Diferencia: la puntuación acordada menos la individual, tal como se imprimen. Donde no hubo acuerdo, la puntuación más baja y la más alta que se defendieron.
report-plenary-agreed = acuerdo
report-plenary-open = sin acuerdo
report-plenary-between = sin acuerdo: { $low }–{ $high }
report-plenary-dissent-intro = Cada grupo pudo decir qué campos ve de otro modo.
report-plenary-dissent = El grupo «{ $group }» ve { $count ->
    [one] este campo
   *[other] estos campos
} de otro modo: { $fields }.
report-plenary-analysis = Análisis del debate
report-plenary-prompt = [Para la persona experta: sustituya este texto. ¿Qué hizo cambiar de opinión, qué no, y qué dice eso sobre los próximos pasos?]
report-col-individual = Individual
report-col-agreed = Acordada
report-col-difference = Diferencia
report-col-because = Porque
report-col-first-vote = Primera ronda
report-col-second-vote = Segunda ronda
report-col-moved = Cambiaron su respuesta
report-second-vote = La segunda ronda de puntuación
report-second-vote-lead = Después del debate, { $people ->
    [one] una persona puntuó
   *[other] { $people } personas puntuaron
} de nuevo los campos, en { $sheets ->
    [one] una ficha
   *[other] { $sheets } fichas
}. Las segundas puntuaciones figuran junto a las primeras y nunca se juntan con ellas.
report-second-vote-none = En ningún campo pueden figurar juntas las dos rondas: en cada uno, sus números de personas difieren en menos de { $least }, o muy pocas puntuaron de nuevo.
report-second-vote-left = { $count ->
    [one] Un campo no figura
   *[other] { $count } campos no figuran
}: muy pocas personas lo puntuaron de nuevo, o los números de personas de las dos rondas difieren en menos de { $least } y podrían calcularse respuestas individuales.
report-second-vote-caption = Primera y segunda ronda de puntuación
report-fewer-than = menos de { $least }
results-tab-plenary = Plenario
results-tab-second-vote = Segunda ronda
results-plenary-note = Lo acordado en el plenario figura junto a las puntuaciones individuales y no entra en ninguna media.
results-second-vote-note = Se da una segunda puntuación donde puntuó el mismo número de personas ambas veces, o al menos { $least } más o menos. Las dos rondas nunca se juntan.
results-col-plenary-status = Plenario
results-col-views-from = De
results-col-views-to = A
results-col-dissent = Lo ve de otro modo
results-col-people-second = Personas, segunda ronda
## Qué ha cambiado: un informe que se hizo de nuevo después de que alguien trabajara en él

report-changes = Qué ha cambiado
report-changes-intro = Este informe se ha hecho de nuevo después de que alguien trabajara en él. Esta página dice qué ha sido de cada parte.
report-changes-cover = Portada
report-changes-kept = Conservado
report-changes-kept-what = tal como estaba: { $names }.
report-changes-renewed = Renovado
report-changes-renewed-what = con las respuestas de ahora: { $names }.
report-changes-both = Ambos
report-changes-both-what = están en { $names }: el texto nuevo y, debajo, sombreado y con un comentario, lo que se escribió para cifras anteriores.
report-changes-not-placed = No colocado
report-changes-not-placed-what = quedan palabras de { $names }, porque aquello en lo que estaban ya no existe. Se encuentran al final del informe, bajo «{ report-unplaced }».
report-changes-deleted = Omitido,
report-changes-deleted-what = porque alguien lo había eliminado: { $names }.
report-changes-moved = { $count ->
    [0] No ha cambiado la puntuación de ningún campo.
    [one] Un campo tiene ahora otra puntuación: { $names }.
   *[other] { $count } campos tienen ahora otras puntuaciones: { $names }.
}
report-changes-moved-hidden = Aquí no se dice qué puntuaciones han cambiado: menos de { $least } personas llegaron, se fueron o cambiaron sus respuestas, y se sabría cómo respondieron.
report-unresolved = Sin resolver, no difundir. Hay texto sombreado que se escribió para cifras anteriores: copie en el texto nuevo lo que siga siendo válido y elimine esos párrafos. c21lab quitará esta línea la próxima vez.
report-unresolved-comment = Esto se escribió para cifras anteriores; el texto nuevo está encima. Copie en él lo que siga siendo válido y elimine este párrafo sombreado.
report-unplaced = Texto suyo que quedó sin lugar
## Antes y ahora, y la media de muchos talleres

chart-title-changes = Antes y ahora
chart-caption-changes-named = { $count ->
    [one] { $title }: un cambio claro entre { $tested ->
        [one] un campo comprobado
       *[other] { $tested } campos comprobados
    }
   *[other] { $title }: { $count } cambios claros entre { $tested } campos comprobados
}
chart-caption-changes-none = { $title }: ningún cambio claro entre { $tested ->
    [one] un campo comprobado
   *[other] { $tested } campos comprobados
}
chart-caption-changes-untested = { $title }: no se pudo comprobar ningún cambio
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Gráfico de mancuernas: para cada campo puntuado en los dos talleres, una línea desde su puntuación anterior hasta la de ahora.
chart-alt-change = { $field }: { $then } antes, { $now } ahora.
chart-alt-further-changes = { $count ->
    [one] Otro campo presenta un cambio claro.
   *[other] Otros { $count } campos presentan un cambio claro.
}
chart-table-changes = Las mismas cifras figuran en la tabla de los campos antes y ahora.
chart-head-now = ahora
chart-head-change = cambio
chart-key-now = puntuación de ahora
chart-key-named = cambio claro
chart-key-panel = media de muchos talleres
chart-series-previous = el taller anterior
chart-series-previous-of = { $people ->
    [one] { $when }: una persona
   *[other] { $when }: { $people } personas
}
chart-series-panel = media de { $sessions } talleres
chart-panel = Media de { $sessions } talleres con { $people } personas
chart-module = módulo { $module }
report-before = Antes y ahora
report-before-beside = Junto a las puntuaciones de este taller figuran las de uno anterior. { $provenance }.
report-before-others = Entonces pudieron participar otras personas. Una diferencia entre dos talleres puede deberse a quiénes hablaron tanto como a lo que ha cambiado, y ningún número dice aquí cuál de las dos cosas.
report-before-people = Participantes: { $then } antes ({ $when }), { $now } ahora.
report-before-groups = Por grupos, antes y ahora: { $groups }.
report-before-group = { $group } { $then } y { $now }
report-before-some = { $count ->
    [one] { $tested ->
        [one] El único campo que se pudo comprobar muestra un cambio claro.
       *[other] Solo uno de los { $tested } campos que se pudieron comprobar muestra un cambio claro.
    }
   *[other] { $count } de los { $tested } campos que se pudieron comprobar muestran un cambio claro.
}
report-before-none = { $tested ->
    [one] Ningún cambio claro: la diferencia del único campo que se pudo comprobar puede deberse al azar o es pequeña.
   *[other] Ningún cambio claro: en ninguno de los { $tested } campos que se pudieron comprobar es la diferencia a la vez mayor de lo que cabe atribuir al azar y lo bastante grande para contar.
}
report-before-smallest = Con tantas respuestas como en estos dos talleres, un cambio de menos de unos { $points } apenas se distinguiría del azar.
report-before-untested = { $count ->
    [one] En un campo la diferencia se imprime sin comprobarla: uno de los talleres no da intervalo para él.
   *[other] En { $count } campos la diferencia se imprime sin comprobarla: uno de los talleres no da intervalo para ellos.
}
report-before-untestable = { $count ->
    [one] La diferencia se imprime sin comprobarla: uno de los talleres no da intervalo para el campo, que requiere { $least } respuestas. No se puede decir nada más de ella.
   *[other] Las diferencias se imprimen sin comprobarlas: uno de los talleres no da intervalo para estos { $count } campos, que requiere { $least } respuestas en cada uno. No se puede decir nada más de ellas.
}
report-before-nothing = Ningún campo tiene puntuación en los dos talleres, así que no hay nada que comparar.
report-before-mapped = El taller anterior usó otro marco ({ $framework }); los campos se comparan según una lista de los que preguntan lo mismo, hecha por el equipo.
report-before-by-ids = El taller anterior usó la versión { $version } del marco, y aquí no consta cómo formulaba sus campos: se comparan por sus identificadores.
report-before-reworded = { $count ->
    [one] Un campo preguntaba otra cosa en la versión { $version } y no se compara.
   *[other] { $count } campos preguntaban otra cosa en la versión { $version } y no se comparan.
}
report-before-change = { $direction ->
    [higher] { $name } recibe { $points } más que antes: { $then } antes ({ $when }; { $people_then } personas), { $now } ahora ({ $people } personas).
   *[lower] { $name } recibe { $points } menos que antes: { $then } antes ({ $when }; { $people_then } personas), { $now } ahora ({ $people } personas).
}
report-before-further = { $count ->
    [one] Otro campo presenta un cambio claro; la tabla lo muestra.
   *[other] Otros { $count } campos presentan un cambio claro; la tabla los muestra.
}
report-before-caption = Los campos antes y ahora
report-before-note = n: cuántas personas dieron una puntuación. Cambio: la puntuación de ahora menos la de antes, tal como se imprimen. Intervalo: con qué precisión se mide el cambio ({ $percent }), campo por campo. Un cambio claro es de al menos { $least } y mayor de lo que cabe atribuir al azar entre todos los campos comparados.
report-before-note-untested = n: cuántas personas dieron una puntuación. Cambio: la puntuación de ahora menos la de antes, tal como se imprimen. No está comprobado.
report-col-then = Antes
report-col-now = Ahora
report-col-change = Cambio
report-col-change-interval = Intervalo del cambio
report-col-verdict = ¿Cambio claro?
report-clear-change = sí
report-no-clear-change = no
report-score-of = { $score } (n = { $people })
report-untested = sin comprobar
report-change-interval = de { $low } a { $high }
results-col-people-then = Personas antes
results-col-change-low = Cambio: extremo inferior del intervalo
results-col-change-high = Cambio: extremo superior del intervalo
## Ideas y plan

plan-answers-weakness = debilidad
plan-answers-strength = fortaleza
plan-answers-blind-spot = punto ciego
plan-answers-split = opiniones divididas
plan-answers-other = otra cosa
plan-resources-internal = propios
plan-resources-outside = externos
plan-status-not-started = sin empezar
plan-status-under-way = en marcha
plan-status-done = hecha
plan-status-dropped = abandonada
plan-feasible-yes = sí
plan-feasible-partly = en parte
plan-feasible-no = no
plan-cost-none = ninguno
plan-cost-low = bajo
plan-cost-medium = medio
plan-cost-high = alto
plan-starting-value = { $field }: { $score } ({ $people ->
    [one] una persona
   *[other] { $people } personas
}{ $dated ->
    [yes] , { $date })
   *[no] )
}
plan-starting-none = { $field }: sin resultado ({ $people ->
    [one] una persona
   *[other] { $people } personas
}{ $dated ->
    [yes] , { $date })
   *[no] )
}
report-plan-title = { $form ->
    [local] Plan local
   *[action] Plan de acción
}
report-plan-counted = El plan tiene { $all ->
    [one] una medida
   *[other] { $all } medidas
}: { $unsaid ->
    [0] { $internal } con recursos propios y { $outside } con ayuda externa.
   *[other] { $internal } con recursos propios, { $outside } con ayuda externa y { $unsaid } sin indicarlo.
}
report-plan-part-internal = Medidas con recursos propios
report-plan-part-outside = Medidas con ayuda externa
report-plan-part-unsaid = Medidas que no dicen de quién son los recursos
report-plan-open = por concretar
report-plan-partners = con { $partners }
report-plan-score-of = «{ $field }»
report-plan-period = de { $start } a { $end }
report-plan-until = hasta { $end }
report-plan-from = desde { $start }
report-plan-still-open = Lo que queda por concretar
report-plan-still-open-how = Nadie responde de una medida sin responsable, sin fecha o sin indicador. { $count ->
    [one] { $all ->
        [one] La única medida aún no tiene las tres cosas:
       *[other] Una medida de { $all } aún no tiene las tres cosas:
    }
   *[other] { $count } medidas de { $all } aún no tienen las tres cosas:
}
report-plan-lacks = { $id }, { $measure }: falta { $what }.
report-plan-lacks-lead = un responsable
report-plan-lacks-end = una fecha
report-plan-lacks-indicator = un indicador
report-plan-nobody = responsable por encontrar
report-plan-no-date = fecha por fijar
report-plan-language-note = Algunas celdas están tal como se escribieron, en { $language }.
report-plan-analysis = Cómo se lleva a cabo el plan
report-plan-prompt = [Para la persona experta: sustituya este texto. ¿Quién decide sobre este plan y cuándo? ¿Quién le da seguimiento y cuándo sabrá el grupo hasta dónde ha llegado?]
report-plan-about-heading = Sobre este documento
report-plan-about = Recoge lo que unas personas propusieron y acordaron en un taller, con sus propias palabras. No es en sí una decisión de las autoridades del territorio.
report-ideas = Ideas clave
report-ideas-counted = { $decided ->
    [yes] Ideas propuestas: { $all }; elegidas: { $kept }.
   *[no] Ideas propuestas: { $all }; todavía no se ha decidido cuáles se eligen.
}
report-ideas-caption = Ideas: { $domain }
report-ideas-other = Otras ideas
report-ideas-all = Todas las ideas
report-ideas-analysis = Qué dicen las ideas juntas
report-ideas-prompt = [Para la persona experta: sustituya este texto. ¿Qué tienen en común estas ideas, cuáles dependen unas de otras y qué añadió el debate?]
report-ideas-not-kept = Ideas no elegidas
report-ideas-not-kept-how = Se propusieron y no forman parte del plan; están aquí para que no se pierda la idea de nadie.
report-ideas-not-kept-caption = Ideas propuestas y no elegidas
report-col-plan-id = N.º
report-col-idea = Idea
report-col-for-whom = Para quién
report-col-example = Ejemplo
report-col-answers-to = Responde a
report-col-votes = Votos
report-col-measure = Medida
report-col-result = Resultado
report-col-lead = Responsable
report-col-when = Cuándo
report-col-benefits = A quién beneficia
report-col-cost = Coste
report-col-indicator = Indicador
report-col-starting = Puntuación del campo
report-col-goal = Objetivo
report-col-status = Estado
report-col-challenge = Reto
report-col-why = Por qué
report-col-target = Meta
report-col-year = Año
report-col-source = Fuente
report-col-item = Elemento
report-col-comments = Lo que se dijo
report-kind-policy = Una conversación sobre la política cultural
report-kind-seven-keys = Retos y claves
report-kind-culture-goal = La cultura como objetivo
report-lead-policy = Ideas propuestas: { $all }; elegidas: { $entries }. Medidas previstas: { $measures }.
report-lead-seven-keys = Claves propuestas: { $all }; elegidas: { $entries }. Medidas previstas: { $measures }.
report-lead-culture-goal = Metas fijadas: { $all }. Medidas previstas: { $measures }.
report-first-policy = Ideas elegidas
report-first-seven-keys = Las claves
report-first-culture-goal = Las metas
report-first-measures = Primeras medidas
report-more-entries = … y { $count } más.
report-asked = Lo que se preguntó
report-asked-prompt = [Para la persona experta: sustituya este texto por la pregunta a la que respondió el taller, en una o dos frases.]
report-workshop = El taller
report-workshop-how = { $when ->
    [known] El taller ({ $dates }) se celebró en { $territory }.
   *[unknown] El taller se celebró en { $territory }.
} Se anotaron { $ideas ->
    [one] una idea
   *[other] { $ideas } ideas
} y { $measures ->
    [one] una medida
   *[other] { $measures } medidas
}.
report-workshop-sheets = { $people ->
    [one] Una persona rellenó además
   *[other] { $people } personas rellenaron además
} { $sheets ->
    [one] una ficha
   *[other] { $sheets } fichas
}; el libro de Excel con los resultados contiene sus puntuaciones.
report-workshop-more = Quién estuvo y cómo se trabajó
report-workshop-prompt = [Para la persona experta: sustituya este texto. ¿A quién se invitó y quién vino, cuántas personas, de qué partes del territorio? ¿Cómo se encontraron, debatieron y eligieron las ideas?]
report-participants-prompt = [Para la persona experta: sustituya este texto por los nombres de quienes aceptaron que se las nombrara.]
report-source = Fuente
report-source-plan = Este informe se hizo a partir del libro de ideas y medidas (plan.xlsx), con las palabras que se escribieron en él. Lo que no está traducido figura en su propio idioma y lo dice.
report-source-fields = Los ámbitos y los campos son los de { $title }, versión { $version }.
report-foot-plan = Ideas y medidas de un taller
report-challenges = Los retos
report-challenges-counted = Retos nombrados: { $all }; asumidos: { $kept }.
report-challenges-caption = Los retos que se asumieron
report-challenges-left = Retos que se nombraron y no se asumieron
report-keys = Las claves
report-key = Clave { $id }
report-key-challenges = A qué responde
report-key-brings = Qué aporta la cultura
report-key-commits = Quién se compromete
report-key-open = Todavía nadie se ha comprometido con esta clave.
report-key-measures = Qué se hará
report-public-lead = Lo que la cultura puede hacer aquí, en { $keys ->
    [one] una clave
   *[other] { $keys } claves
}, encontradas por personas de este territorio.
report-public-commits = Quién se compromete: { $who }
report-targets = Metas e indicadores
report-targets-counted = Metas fijadas: { $all }. Se pueden medir: { $yes }; en parte: { $partly }; todavía no: { $no }{ $unsaid ->
    [0] {"."}
   *[other] ; sin indicarlo: { $unsaid }.
}
report-targets-yes = Metas que se pueden medir
report-targets-partly = Metas que se pueden medir en parte
report-targets-no = Metas que todavía no se pueden medir
report-targets-unsaid = Metas de las que nadie dijo si se pueden medir
report-targets-analysis = Lo que las cifras no dicen
report-targets-prompt = [Para la persona experta: sustituya este texto. ¿Qué cifras faltan, quién podría darlas y qué cambiarían?]
report-recommendations = Recomendaciones
report-recommendations-more = De la persona experta
report-recommendations-prompt = [Para la persona experta: sustituya este texto por sus propias recomendaciones.]
report-feedback = Lo que se dijo de cada elemento
report-feedback-how = Los comentarios que se pueden citar, y cuántas personas no sabían responder o vieron que la pregunta no se aplica. Lo que no tiene nada de esto no figura.
report-feedback-caption = Comentarios y respuestas sin puntuación, elemento por elemento
report-feedback-none = No se marcó ningún comentario para citarlo, y todos los elementos se pudieron valorar.
report-revised = El módulo revisado
report-revised-none = [Para la persona experta: ponga el módulo revisado junto a session.toml, con el nombre revised.xlsx o en una carpeta revised, y vuelva a ejecutar c21lab score: aquí aparecerán sus cambios.]
report-revised-caption = Cambios respecto al módulo que se probó
chart-title-impact = Impacto y viabilidad
chart-measure-impact = Puntos que dio el grupo, de 1 (bajo) a 5 (alto); cada medida por su número
chart-impact-impact = impacto
chart-impact-feasibility = viabilidad
chart-impact-prepare = mucho impacto, difícil: preparar
chart-impact-first = mucho impacto, fácil: empezar aquí
chart-impact-later = poco impacto, difícil: más adelante
chart-impact-along = poco impacto, fácil: de paso
chart-alt-impact = Cuadrado de impacto y viabilidad. Medidas situadas: { $count } de { $all }. { $firsts ->
    [0] Ninguna tiene más de 3 puntos en ambos.
   *[other] Más de 3 puntos en ambos: { $first }.
} El libro de Excel con los resultados contiene todos los puntos en una tabla.
results-tab-ideas = Ideas
results-tab-keys = Claves
results-tab-targets = Metas
results-tab-measures = Medidas
results-plan-note = Con las palabras del grupo y en el orden que eligió. El idioma figura donde un texto no está traducido.
results-col-language = Idioma
results-col-kept = Se queda
results-col-from = De
results-col-partners = Colaboran
results-col-start = Inicio
results-col-end = Fin
results-col-resources = Recursos
results-col-feasible = Viable
results-col-impact = Impacto
results-col-feasibility = Viabilidad
