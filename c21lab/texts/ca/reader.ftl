## Charts: titles, captions, labels

chart-title-domains = Puntuacions dels àmbits
chart-title-summary = Els àmbits i els seus camps
chart-title-dots = Puntuacions de tots els camps
chart-title-heatmap = Puntuacions per grup
chart-title-gaps = On un grup ho veu diferent
chart-title-participation = Qui hi va participar
chart-title-stages = Com es reparteixen les respostes per fases
chart-title-actions = { $domain }: les seves accions
chart-labels = Sense puntuacions: com es veuran les etiquetes
chart-part = { $title } ({ $part } de { $parts })
chart-measure-domains = Mitjana dels camps de cada àmbit, de { $low } a { $high }
chart-measure-fields = Puntuacions mitjanes en l’escala de { $low } a { $high }
chart-measure-stages = Percentatge de persones a cada fase
chart-measure-participation = Persones a cada grup
chart-people = { $people ->
    [one] hi va participar una persona
   *[other] hi van participar { $people } persones
}
chart-people-beside = { $people ->
    [one] una persona
   *[other] { $people } persones
}
chart-no-result = { $people ->
    [one] sense resultat (una persona)
   *[other] sense resultat ({ $people } persones)
}
chart-no-result-short = sense resultat
chart-not-applicable = { $people ->
    [one] sense resultat: no s’aplica per a una persona
   *[other] sense resultat: no s’aplica per a { $people } persones
}
chart-too-few = massa poques respostes per mostrar percentatges
chart-fields-scored = { $scored ->
    [one] { $fields ->
        [one] { $scored } d’un camp
       *[other] { $scored } de { $fields } camps
    }
   *[other] { $fields ->
        [one] { $scored } d’un camp
       *[other] { $scored } de { $fields } camps
    }
}
chart-no-result-fields = { $fields ->
    [one] { $scored ->
        [0] sense resultat ({ $scored } de un camp)
        [one] sense resultat ({ $scored } de un camp)
       *[other] sense resultat ({ $scored } de un camp)
    }
   *[other] { $scored ->
        [0] sense resultat ({ $scored } de { $fields } camps)
        [one] sense resultat ({ $scored } de { $fields } camps)
       *[other] sense resultat ({ $scored } de { $fields } camps)
    }
}
chart-head-score = puntuació
chart-head-scores = Puntuació
chart-head-people = persones
chart-head-shares = Persones per fase, en %
chart-head-interval = Puntuació, amb l’interval del { $percent }
chart-key-domain = àmbit
chart-key-field = camp
chart-key-interval = camp, amb l’interval del { $percent }
chart-key-without = camp sense interval
chart-key-lowest = entre les més baixes de totes
chart-key-domain-score = puntuació de l’àmbit
chart-key-field-score = puntuació d’un camp
chart-key-domain-lowest = camp més baix de l’àmbit
chart-series-tables = acordat a les taules
chart-key-own = puntuacions de qui hi va participar
chart-key-action-lowest = acció més baixa del camp
chart-key-score = puntuació
chart-key-gap = més que l’atzar
chart-flag-split = opinions dividides
chart-flag-group_gap = els grups difereixen
chart-flag-blind_spot = poc conegut
chart-everybody = Conjunt
chart-others = Les altres persones
chart-hidden = ocult: se sabria qui ha respost què
chart-empty = sense puntuació
chart-dont-know = no ho saben (persones)
chart-count-fields = { $count } camps
chart-count-domains = { $count } àmbits
chart-caption-range = { $title }: la més alta és { $highest } ({ $high }) i la més baixa, { $lowest } ({ $low })
chart-caption-equal = { $title }: totes les puntuacions són { $score }
chart-caption-single = { $title }: només hi ha resultat per a { $name } ({ $score })
chart-caption-left-out = { $caption }. Només a la taula: { $names }

## Charts: alternative texts

chart-alt-radar-domains = Gràfic de radar amb un eix per a cadascun dels { $axes } àmbits, de { $low } a prop del centre a { $high } a la vora.
chart-alt-radar-fields = Gràfic de radar de l’àmbit «{ $domain }» amb un eix per a cadascun dels seus { $axes } camps, de { $low } a prop del centre a { $high } a la vora.
chart-alt-cover = Un emblema sense paraules.
chart-alt-summary = Gràfic de radar dels àmbits i, al costat, per a cada àmbit, una franja en l’escala de { $low } a { $high } amb un punt per a cadascun dels seus camps; primer, l’àmbit amb la puntuació més alta.
chart-alt-strips = Per a cada àmbit, una franja en l’escala de { $low } a { $high } amb un punt per a cadascun dels seus camps; primer, l’àmbit amb la puntuació més alta.
chart-alt-domain-radar = Gràfic de radar de l’àmbit «{ $domain }»; al costat, cada camp té la seva puntuació en l’escala de { $low } a { $high } i la proporció de persones a cada fase.
chart-alt-domain-dots = Gràfic de punts de l’àmbit «{ $domain }»: cada camp té la seva puntuació en l’escala de { $low } a { $high } i la proporció de persones a cada fase.
chart-alt-beside = Al costat de les puntuacions dels participants: { $names }.
chart-alt-dots = Gràfic de punts dels camps, agrupats per àmbit, amb les fases de l’escala al fons.
chart-alt-actions = Gràfic de barres de les accions de l’àmbit «{ $domain }», agrupades per camp, en l’escala de { $low } a { $high }.
chart-alt-heatmap = Mapa de calor amb una fila per camp i una columna per grup; cada cel·la mostra la puntuació mitjana del grup, més fosca com més alta.
chart-alt-gaps-groups = Gràfic de peses: per a cadascun d’aquests camps, una línia entre la puntuació d’un grup i la de totes les altres persones.
chart-alt-gap = { $field }: { $score } ({ $group }), { $other } ({ $others }).
chart-alt-participation = Gràfic de barres de les persones de cada grup.
chart-alt-participants = { $names }.
chart-alt-participant = { $group } { $people }
chart-alt-stages = Barres apilades, una per camp, amb la proporció de persones a cada fase; les que no ho sabien es mostren a part.
chart-alt-range = La puntuació més alta és { $high } ({ $highest }); la més baixa, { $low } ({ $lowest }).
chart-alt-equal = Totes les puntuacions són { $score }.
chart-alt-single = Només té resultat { $name }: { $score }.
chart-alt-gaps = { $count ->
    [one] No hi ha resultat per a { $names }.
   *[other] No hi ha resultats per a { $names }.
}
chart-alt-action-range = L’acció amb la puntuació més alta és { $highest } ({ $high }); amb la més baixa, { $lowest } ({ $low }).
chart-alt-widest = Les puntuacions de grup que es poden mostrar se separen més en { $names }: { $gap } punts.
chart-alt-hidden = Les cel·les ratllades s’oculten per protegir les respostes.
chart-alt-largest = La fase «{ $stage }» té la proporció més gran, { $percent }, en { $names }.
chart-table-domains = Les puntuacions dels àmbits són a la taula «{ report-domain-caption }»; les dels camps, a l’annex.
chart-table-fields = Les puntuacions són a la taula «{ $domain }: els seus camps»; les proporcions, a l’annex.
chart-table-dots = Les mateixes xifres són a la taula «{ report-annex-scores-caption }», a l’annex.
chart-table-groups = Les puntuacions dels grups són a la taula «{ report-annex-groups-caption }», a l’annex.
chart-table-stages = Les mateixes xifres són a la taula «{ report-annex-scores-caption }», a l’annex.
chart-table-actions = Les mateixes xifres són al llibre de resultats, a la pestanya «{ results-tab-actions }».

## What the findings say

finding-points = { $value ->
    [one] { $shown } punt
   *[other] { $shown } punts
}
finding-tied = { $people ->
    [one] «{ $name }» (una persona)
   *[other] «{ $name }» ({ $people } persones)
}
finding-agreed-strength = { $scope ->
    [all] «{ $name }» és una fortalesa compartida per totes les persones: les { $answered } veuen aquest camp a la fase «{ $stage }».
    [everybody] «{ $name }» és una fortalesa compartida per la majoria: a la fase «{ $stage }», el { $share } de les { $answered }; a «{ $other }», { $opposition ->
        [none] ningú.
       *[some] només el { $opposed }.
    }
   *[singles] «{ $name }» és una fortalesa compartida: de les { $answered }, { $singles } van respondre soles, i la majoria d’elles veuen aquest camp a la fase «{ $stage }».
}
finding-agreed-weakness = { $scope ->
    [all] «{ $name }» és una feblesa compartida per totes les persones: les { $answered } veuen aquest camp a la fase «{ $stage }».
    [everybody] «{ $name }» és una feblesa compartida per la majoria: a la fase «{ $stage }», el { $share } de les { $answered }; a «{ $other }», { $opposition ->
        [none] ningú.
       *[some] només el { $opposed }.
    }
   *[singles] «{ $name }» és una feblesa compartida: de les { $answered }, { $singles } van respondre soles, i la majoria d’elles veuen aquest camp a la fase «{ $stage }».
}
finding-relative-strength = { $scope ->
    [everybody] «{ $name }»: les { $answered } que el van puntuar li donen més que, de mitjana, als altres camps, més enllà del que explicaria l’atzar.
   *[singles] «{ $name }»: de les { $answered } que el van puntuar, les que van respondre soles li donen més que, de mitjana, als altres camps, més enllà del que explicaria l’atzar.
}
finding-relative-weakness = { $scope ->
    [everybody] «{ $name }»: les { $answered } que el van puntuar li donen menys que, de mitjana, als altres camps, més enllà del que explicaria l’atzar.
   *[singles] «{ $name }»: de les { $answered } que el van puntuar, les que van respondre soles li donen menys que, de mitjana, als altres camps, més enllà del que explicaria l’atzar.
}
finding-highest = { $form ->
    [alone-first] «{ $name }» té la puntuació més alta: { $score } ({ $answered }).
    [alone] «{ $name }» és entre les puntuacions més altes: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparteix la puntuació més alta, { $score }, amb { $others }.
    [tied] «{ $name }» ({ $answered }) és entre les puntuacions més altes: { $score }, igual que { $others }.
    [crowd-first] { $count } camps comparteixen la puntuació més alta, { $score }: { $all }.
    [many-first] { $count } camps comparteixen la puntuació més alta, { $score } ({ $range }): són massa per a una llista.
    [many] Segueixen { $count } camps amb { $score } ({ $range }): són massa per a una llista de les més altes.
   *[crowd] Segueixen, empatats a { $score }, { $count } camps que la taula no recull: { $all }.
}
finding-lowest = { $form ->
    [alone-first] «{ $name }» té la puntuació més baixa: { $score } ({ $answered }).
    [alone] «{ $name }» és entre les puntuacions més baixes: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparteix la puntuació més baixa, { $score }, amb { $others }.
    [tied] «{ $name }» ({ $answered }) és entre les puntuacions més baixes: { $score }, igual que { $others }.
    [crowd-first] { $count } camps comparteixen la puntuació més baixa, { $score }: { $all }.
    [many-first] { $count } camps comparteixen la puntuació més baixa, { $score } ({ $range }): són massa per a una llista.
    [many] Segueixen { $count } camps amb { $score } ({ $range }): són massa per a una llista de les més baixes.
   *[crowd] Segueixen, empatats a { $score }, { $count } camps que la taula no recull: { $all }.
}
finding-split = Les opinions sobre «{ $name }» estan dividides: de les { $answered }, el { $low } veu aquest camp a la fase «{ $lowest_stage }» i el { $top }, a «{ $top_stage }». La puntuació, { $score }, és la mitjana d’opinions molt allunyades.
finding-blind-spot = { $level ->
    [field] «{ $name }» és un punt cec: de les { $asked } persones que van puntuar aquest camp o van dir que no ho sabien, { $dont_know } van respondre «no ho sé» ({ $share }).
   *[action] «{ $name }» és un punt cec: de les accions que una persona va puntuar o va dir que no coneixia, de mitjana el { $share } va rebre la resposta «no ho sé».
}
finding-blind-domain = { $count ->
    [2] { $level ->
        [field] { $form ->
            [same] Tots dos camps de «{ $name }» són punts cecs: de les persones que els van puntuar o van dir que no ho sabien, el { $low } va respondre «no ho sé».
           *[range] Tots dos camps de «{ $name }» són punts cecs: de les persones que els van puntuar o van dir que no ho sabien, entre el { $low } i el { $high } va respondre «no ho sé».
        }
       *[action] { $form ->
            [same] Tots dos camps de «{ $name }» són punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana el { $low } va rebre la resposta «no ho sé».
           *[range] Tots dos camps de «{ $name }» són punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana entre el { $low } i el { $high } va rebre la resposta «no ho sé».
        }
    }
    [one] { $level ->
        [field] { $form ->
            [same] Els { $count } camps de «{ $name }» són tots punts cecs: de les persones que els van puntuar o van dir que no ho sabien, el { $low } va respondre «no ho sé».
           *[range] Els { $count } camps de «{ $name }» són tots punts cecs: de les persones que els van puntuar o van dir que no ho sabien, entre el { $low } i el { $high } va respondre «no ho sé».
        }
       *[action] { $form ->
            [same] Els { $count } camps de «{ $name }» són tots punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana el { $low } va rebre la resposta «no ho sé».
           *[range] Els { $count } camps de «{ $name }» són tots punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana entre el { $low } i el { $high } va rebre la resposta «no ho sé».
        }
    }
   *[other] { $level ->
        [field] { $form ->
            [same] Els { $count } camps de «{ $name }» són tots punts cecs: de les persones que els van puntuar o van dir que no ho sabien, el { $low } va respondre «no ho sé».
           *[range] Els { $count } camps de «{ $name }» són tots punts cecs: de les persones que els van puntuar o van dir que no ho sabien, entre el { $low } i el { $high } va respondre «no ho sé».
        }
       *[action] { $form ->
            [same] Els { $count } camps de «{ $name }» són tots punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana el { $low } va rebre la resposta «no ho sé».
           *[range] Els { $count } camps de «{ $name }» són tots punts cecs: de les seves accions que una persona va puntuar o va dir que no coneixia, de mitjana entre el { $low } i el { $high } va rebre la resposta «no ho sé».
        }
    }
}
finding-balance-sensitive = A «{ $name }» compta qui hi va venir: la puntuació és { $score } ({ $answered }), i seria { $balanced } si tots els grups pesessin igual.
finding-group-level = { $direction ->
    [higher] { $scope ->
        [everybody] { $group }: als mateixos camps, aquest grup dona de mitjana { $difference } més que totes les altres persones, més enllà del que explicaria l’atzar.
       *[singles] { $group }: als mateixos camps, aquest grup dona de mitjana { $difference } més que les altres persones que van respondre soles, més enllà del que explicaria l’atzar.
    }
   *[lower] { $scope ->
        [everybody] { $group }: als mateixos camps, aquest grup dona de mitjana { $difference } menys que totes les altres persones, més enllà del que explicaria l’atzar.
       *[singles] { $group }: als mateixos camps, aquest grup dona de mitjana { $difference } menys que les altres persones que van respondre soles, més enllà del que explicaria l’atzar.
    }
}
finding-group-gap = { $direction ->
    [higher] { $group }: aquest grup puntua «{ $name }» més amunt que el conjunt de les altres persones, { $own } enfront de { $others } ({ $answered } en total), més enllà del que explicaria l’atzar.
   *[lower] { $group }: aquest grup puntua «{ $name }» més avall que el conjunt de les altres persones, { $own } enfront de { $others } ({ $answered } en total), més enllà del que explicaria l’atzar.
}
finding-too-few = { $cause ->
    [mixed] «{ $name }» no té puntuació: on unes persones van respondre en taules i d’altres soles, calen almenys quatre respostes separades, i n’hi ha { $sheets }.
   *[few] { $level ->
        [nothing] «{ $name }» no té puntuació, perquè el mòdul no té cap acció per a aquest camp.
        [field] { $people ->
            [0] «{ $name }» no té puntuació, perquè ningú no en va donar.
            [one] «{ $name }» no té puntuació: només una persona en va donar, i en calen almenys { $needed }.
           *[other] «{ $name }» no té puntuació: només { $people } persones en van donar, i en calen almenys { $needed }.
        }
       *[action] { $people ->
            [0] «{ $name }» no té puntuació, perquè ningú no va puntuar prou accions per comptar en aquest camp.
            [one] «{ $name }» no té puntuació: només una persona va puntuar prou accions per comptar en aquest camp, i en calen almenys { $needed }.
           *[other] «{ $name }» no té puntuació: només { $people } persones van puntuar prou accions per comptar en aquest camp, i en calen almenys { $needed }.
        }
    }
}{ $dont_know ->
    [0] {""}
    [one] { $level ->
        [field] {" "}Una persona va respondre «no ho sé».
       *[action] {" "}Una persona que no compta en aquest camp va respondre «no ho sé» a una o més de les seves accions.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } persones van respondre «no ho sé».
       *[action] {" "}{ $dont_know } persones que no compten en aquest camp van respondre «no ho sé» a una o més de les seves accions.
    }
}
finding-not-applicable = { $not_applicable ->
    [one] { $people ->
        [0] «{ $name }» no té puntuació: per a una persona aquest camp no s’aplica aquí; ningú no va donar puntuació.
        [one] «{ $name }» no té puntuació: per a una persona aquest camp no s’aplica aquí; només una persona va donar puntuació.
       *[other] «{ $name }» no té puntuació: per a una persona aquest camp no s’aplica aquí; { $people } persones van donar puntuació.
    }
   *[other] { $people ->
        [0] «{ $name }» no té puntuació: per a { $not_applicable } persones aquest camp no s’aplica aquí; ningú no va donar puntuació.
        [one] «{ $name }» no té puntuació: per a { $not_applicable } persones aquest camp no s’aplica aquí; només una persona va donar puntuació.
       *[other] «{ $name }» no té puntuació: per a { $not_applicable } persones aquest camp no s’aplica aquí; { $people } persones van donar puntuació.
    }
}
finding-discuss-split = { $name }: de les { $answered }, el { $low } veu aquest camp a la fase «{ $lowest_stage }» i el { $top }, a «{ $top_stage }».
finding-discuss-group-gap = { $name }: un grup el veu de manera diferent («{ $group }» { $own }, totes les altres persones { $others }; { $answered } en total).
finding-discuss-blind-spot = { $level ->
    [field] { $dont_know ->
        [one] { $scored ->
            [0] { $name }: una persona no ho sap, ningú no va donar puntuació ({ $share }).
            [one] { $name }: una persona no ho sap, una va donar puntuació ({ $share }).
           *[other] { $name }: una persona no ho sap, { $scored } van donar puntuació ({ $share }).
        }
       *[other] { $scored ->
            [0] { $name }: { $dont_know } persones no ho saben, ningú no va donar puntuació ({ $share }).
            [one] { $name }: { $dont_know } persones no ho saben, una va donar puntuació ({ $share }).
           *[other] { $name }: { $dont_know } persones no ho saben, { $scored } van donar puntuació ({ $share }).
        }
    }
   *[action] { $name }: de les accions que una persona va puntuar o va dir que no coneixia, de mitjana no es coneix el { $share }.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name }: { $score }, la puntuació més baixa de totes ({ $answered }).
    [alone] { $name }: { $score }, una de les puntuacions més baixes ({ $answered }).
    [tied-first] { $name }: { $score }, la puntuació més baixa de totes ({ $answered }), igual que { $others }.
   *[tied] { $name }: { $score }, una de les puntuacions més baixes ({ $answered }), igual que { $others }.
}
finding-also-group-gap = També difereixen els grups.
finding-also-blind-spot = També és un punt cec.
finding-also-lowest = També és entre les puntuacions més baixes.

## The Word report: cover and contents

report-title = Drets culturals i desenvolupament sostenible: { $territory }
report-cover-title = Drets culturals i desenvolupament sostenible
report-title-without-territory = Drets culturals i desenvolupament sostenible: com veiem el nostre territori
report-our-territory = el territori
report-kicker = Informe d’un taller d’autoavaluació
report-logo-alt = Logotip: { $territory }
report-cover-facilitators = Conducció
report-cover-framework = Marc
report-cover-module = Mòdul
report-framework-version = { $title }, versió { $version }
report-not-official = Esborrany de qui va conduir el taller, fet amb c21lab, una eina independent. No és una publicació de Ciutats i Governs Locals Units (CGLU).
report-status-note = { $status ->
    [working] Els àmbits, els camps i les accions s’anomenen aquí amb la redacció provisional de c21lab, que no és el text oficial.
   *[draft] Els àmbits, els camps i les accions s’anomenen aquí amb un esborrany de redacció, que no és un text oficial.
}
report-author = Conducció del taller
report-subject = Taller d’autoavaluació, { $framework }
report-foot = { $framework } · { $module }
report-page = Pàgina { $page } de { $pages }
report-draft-translation = Traducció provisional
report-contents = Índex
report-about-heading = Sobre aquest esborrany
report-about = Aquest esborrany s’ha fet a partir de les respostes d’un taller. Les puntuacions diuen què pensen les persones participants, en una escala de { $low } a { $high }. No són percentatges ni el resultat d’una auditoria, i no classifiquen aquest territori respecte de cap altre.
report-about-prompts = Les xifres, els gràfics i les frases que els acompanyen són complets. On diu «Per a la persona experta», i a les columnes buides, hi ha lloc per a les paraules de la persona experta que acompanya el taller.
report-cite = Com citar-lo:
report-citation = { $when ->
    [known] { $report }. Informe d’un taller d’autoavaluació, { $dates }. Esborrany.
   *[unknown] { $report }. Informe d’un taller d’autoavaluació. Esborrany.
}
report-contact = A qui adreçar-se:
report-licence = Llicència:
report-translation = Llengües:
report-languages = Aquest informe existeix en { $languages }, sempre a partir de les mateixes xifres. Les citacions són en la llengua en què es van escriure.
report-cover-image-alt = Fotografia: { $territory }

## Words used throughout

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = les { $people } van donar la mateixa resposta
report-people = { $people ->
    [one] 1 persona
   *[other] { $people } persones
}
report-people-range = { $low } a { $high } persones
report-field-with-score = { $people ->
    [one] { $name } ({ $score }; una persona)
   *[other] { $name } ({ $score }; { $people } persones)
}
report-of = { $part } de { $whole }
report-caption-table = Taula { $number }. { $title }
report-part = { $title } ({ $part } de { $parts })
report-caption-figure = Figura { $number }. { $title }

## In one page

report-summary = En una pàgina
report-headline-same = { $scope ->
    [single] L’àmbit és a la fase { $stage } ({ $range }).
    [all] { $count ->
        [2] Tots dos àmbits són a la fase { $stage } ({ $range }).
        [one] Els { $count } àmbits són tots a la fase { $stage } ({ $range }).
       *[other] Els { $count } àmbits són tots a la fase { $stage } ({ $range }).
    }
   *[some] { $count ->
        [one] Només un dels { $all } àmbits té puntuació: és a la fase { $stage } ({ $range }).
       *[other] Els { $count } àmbits amb puntuació, de { $all }, són a la fase { $stage } ({ $range }).
    }
}
report-headline-mixed = { $scope ->
    [all] Dels { $count } àmbits, { $parts } ({ $range }).
   *[some] Dels { $count } àmbits amb puntuació, de { $all } en total, { $parts } ({ $range }).
}
report-headline-part = { $count ->
    [one] un és a la fase { $stage }
   *[other] { $count } són a la fase { $stage }
}
report-headline-fields = Entre els camps, la puntuació més alta correspon a { $highest } ({ $high }) i la més baixa a { $lowest } ({ $low }).
report-score-range = { $low } a { $high }
report-col-strengths = Fortaleses
report-col-weaknesses = Febleses
report-col-highest = Puntuacions més altes
report-col-lowest = Puntuacions més baixes
report-sides-caption = Fortaleses i febleses, per puntuació, com a màxim { $most } de cada
report-standing-tie = { $count } camps comparteixen aquesta puntuació: { $names }
report-standing-many = { $count } camps comparteixen aquesta puntuació
report-grounds = { $first }; { $second }
report-ground-first = { $end ->
    [highest] { $equals ->
        [0] la puntuació més alta de totes
        [one] la puntuació més alta de totes, compartida amb un altre camp
       *[other] la puntuació més alta de totes, compartida amb { $equals } camps més
    }
   *[lowest] { $equals ->
        [0] la puntuació més baixa de totes
        [one] la puntuació més baixa de totes, compartida amb un altre camp
       *[other] la puntuació més baixa de totes, compartida amb { $equals } camps més
    }
}
report-ground-among = { $end ->
    [highest] { $equals ->
        [0] entre les puntuacions més altes
        [one] entre les puntuacions més altes, igual que un altre camp
       *[other] entre les puntuacions més altes, igual que { $equals } camps més
    }
   *[lowest] { $equals ->
        [0] entre les puntuacions més baixes
        [one] entre les puntuacions més baixes, igual que un altre camp
       *[other] entre les puntuacions més baixes, igual que { $equals } camps més
    }
}
report-ground-agreed = { $scope ->
    [all] «{ $stage }» per a les { $people } persones
    [everybody] «{ $stage }» per al { $share } de les { $people } persones
    [several] «{ $stage }» per a la majoria de les persones
   *[singles] «{ $stage }» per a la majoria de les { $singles } persones que van respondre soles
}
report-ground-relative = { $end ->
    [highest] per sobre de la mitjana de les mateixes persones als altres camps
   *[lowest] per sota de la mitjana de les mateixes persones als altres camps
}
report-ground-unknown = { $scope ->
    [several] moltes persones no ho saben
    [field] { $dont_know } de { $asked } persones no ho saben
   *[action] de mitjana, no es coneix el { $share } de les seves accions
}
report-agenda-split = { $names }: en cadascun, les opinions es divideixen en dos pols, «{ $lowest_stage }» i «{ $top_stage }».
report-agenda-group-gap = { $groups ->
    [one] { $names }: «{ $group }» veu aquests camps de manera diferent que totes les altres persones.
   *[other] { $names }: hi ha grups que veuen aquests camps de manera diferent.
}
report-agenda-blind-spot = { $level ->
    [field] { $form ->
        [same] { $names }: de les persones que van puntuar aquests camps o no ho sabien, no ho sabia el { $low }.
       *[range] { $names }: de les persones que van puntuar aquests camps o no ho sabien, no ho sabia entre el { $low } i el { $high }.
    }
   *[action] { $form ->
        [same] { $names }: de mitjana, no es coneix el { $low } de les seves accions.
       *[range] { $names }: de mitjana, no es coneix entre el { $low } i el { $high } de les seves accions.
    }
}
report-agenda-lowest = { $form ->
    [same-first] { $names }: comparteixen la puntuació més baixa, { $low }.
    [same] { $names }: comparteixen una de les puntuacions més baixes, { $low }.
   *[range] { $names }: entre les puntuacions més baixes ({ $low } a { $high }).
}
report-who-single = { $people ->
    [one] Hi va participar una persona.
   *[other] Hi van participar { $people } persones; totes van respondre soles.
}
report-who-single-groups = { $unnamed ->
    [some] Hi van participar { $people } persones, de { $groups } grups o sense grup; totes van respondre soles.
   *[nobody] Hi van participar { $people } persones de { $groups } grups; totes van respondre soles.
}
report-who-tables = Hi van participar { $people } persones: { $singles ->
    [0] totes
    [1] una va respondre sola, { $seated }
   *[other] { $singles } van respondre soles, { $seated }
} { $tables ->
    [1] en una taula
   *[other] en { $tables } taules
}.
report-who-tables-groups = { $unnamed ->
    [some] Hi van participar { $people } persones, de { $groups } grups o sense grup:
   *[nobody] Hi van participar { $people } persones de { $groups } grups:
} { $singles ->
    [0] totes
    [1] una va respondre sola, { $seated }
   *[other] { $singles } van respondre soles, { $seated }
} { $tables ->
    [1] en una taula
   *[other] en { $tables } taules
}.
report-at-tables = { $sheets ->
    [one] Després, { $people } persones van acordar respostes plegades en una taula. El que van acordar figura a part i no entra en cap puntuació.
   *[other] Després, { $people } persones van acordar respostes plegades en { $sheets } taules. El que van acordar figura a part i no entra en cap puntuació.
}
report-whose-opinion = Les puntuacions, de { $low } a { $high }, són l’opinió de qui hi va participar; no són ni percentatges ni una auditoria.
report-strengths-weaknesses = Fortaleses i febleses
report-and-more = { $count ->
    [one] { $names } i un camp més
   *[other] { $names } i { $count } camps més
}
report-no-extremes = Hi ha massa pocs camps amb puntuació per parlar de les més altes o les més baixes.
report-all-equal = { $count ->
    [2] Tots dos camps amb puntuació tenen la mateixa, { $score }: cap no és més alt ni més baix que l’altre.
    [one] Els { $count } camps amb puntuació tenen tots la mateixa, { $score }: cap no és més alt ni més baix que els altres.
   *[other] Els { $count } camps amb puntuació tenen tots la mateixa, { $score }: cap no és més alt ni més baix que els altres.
}
report-not-linked = No s’ha pogut examinar si un camp és per sobre o per sota del que les mateixes persones donen als altres, ni si un grup ho puntua tot més amunt o més avall: massa poques persones van puntuar camps en comú.
report-discuss = Per debatre primer
report-discuss-none = Les puntuacions per si soles no marquen un ordre del dia.

## The exercise

report-exercise = L’exercici
report-how-done = Com es va fer
report-how = { $when ->
    [known] El taller ({ $dates }) va tractar sobre { $territory }.
   *[unknown] El taller va tractar sobre { $territory }.
} El marc va ser «{ $framework }», mòdul «{ $module }»: { $level ->
    [field] { $fields ->
        [one] un camp
       *[other] { $fields } camps
    } en { $domains ->
        [one] un sol àmbit
       *[other] { $domains } àmbits
    }, cadascun puntuat
   *[action] { $items ->
        [one] una acció
       *[other] { $items } accions
    } en { $fields ->
        [one] un sol camp
       *[other] { $fields } camps
    } i { $domains ->
        [one] un sol àmbit
       *[other] { $domains } àmbits
    }, cada acció puntuada
} de { $low } a { $high }. També es podia respondre «no ho sé» o «no s’aplica aquí»: ni una cosa ni l’altra no compta com a puntuació, i una cel·la buida tampoc.
report-how-means = { $level ->
    [field] La puntuació d’un camp és la mitjana de les puntuacions de totes les persones;
   *[action] El valor d’una persona en un camp és la mitjana de les puntuacions que va donar a les seves accions; la puntuació del camp és la mitjana d’aquests valors;
} la puntuació d’un àmbit és la mitjana dels seus camps. Només al final s’arrodoneix a un decimal. Amb menys de { $min_answers } persones no hi ha puntuació. No hi ha puntuació global: un territori no es resumeix en un número.
report-scale = L’escala
report-scale-caption = L’escala de { $low } a { $high } i les seves fases
report-scale-note = Una mitjana pertany a la fase que té més a prop; a igual distància, a la superior.
report-who-heading = Qui hi va participar
report-who-total-single = { $people ->
    [one] En total hi va participar una persona, que va respondre sola.
   *[other] En total hi van participar { $people } persones, que van respondre soles.
}
report-who-total-tables = { $people ->
    [one] En total hi va participar una persona; una taula que va acordar les respostes compta per totes les seves persones.
   *[other] En total hi van participar { $people } persones; una taula que va acordar les respostes compta per totes les seves persones.
}
report-who-merged = Junts a «{ group-other-groups }»: { $groups }. Cadascun té menys de { $least } persones, o només unes poques que, a més d’una taula, van respondre soles, o s’hi va afegir perquè els altres fossin prou grans.
report-who-no-groups = { $people ->
    [one] Hi va participar una persona.
   *[other] Hi van participar { $people } persones.
} No hi ha resultats per grup. Perquè no es puguin deduir les respostes de ningú, calen almenys dos grups de { $least } persones o més, i cap amb només unes poques que, a més d’una taula, hagin respost soles.
report-unasked = Àmbits sobre els quals no es va preguntar en aquest taller: { $names }.
report-reading-interval = Línia que travessa un punt: amb quina precisió es mesura l’opinió de persones com aquestes (interval del { $percent }). No diu res de la població en general.
report-name-and-score = { $name } ({ $score })
report-domain-people = Persones: el nombre més petit i el més gran darrere la puntuació d’un dels camps.
report-domain-dash = Guió: massa pocs camps tenen puntuació. Al camp més baix, també pot voler dir que totes les puntuacions són iguals.

## General overview

report-overview = Visió general
report-domain-caption = Puntuacions dels àmbits
report-reading-bold = Negreta: les puntuacions més altes i les més baixes de totes.
report-no-domain-score = Cap àmbit no té puntuació, perquè en tenen massa pocs camps de cadascun.
report-neighbours-plain = Les diferències petites poden ser fruit de l’atzar.

## Tables: heads of columns and words in cells

report-col-points = Puntuacions
report-col-stage = Fase
report-col-meaning = Com es veu
report-col-group = Grup
report-col-people = Persones
report-col-sheets = Fitxes
report-col-domain = Àmbit
report-col-field = Camp
report-col-action = Acció
report-col-score = Puntuació
report-col-fields-scored = Camps puntuats
report-col-lowest-field = Camp més baix
report-col-interval = Interval
report-col-agreement = Acord
report-col-at-tables = En taules
report-col-people-at-tables = Persones en taules
report-col-balanced = Equilibrada
report-col-median = Mediana
report-col-spread = Dispersió
report-col-dont-know = No ho sap
report-col-not-applicable = No s’aplica
report-col-blank = En blanc
report-col-not-asked = No preguntat
report-col-kind = Què
report-col-count = Vegades
report-col-rule = Regla
report-col-value = Valor
report-agreement = { $agreement ->
    [broad] ampli
    [mixed] parcial
    [split] dos pols
   *[none] nul
}
report-agreement-of = { $agreement } ({ $singles } de { $people })
report-hidden = ocult

## One section per domain

report-domain-without-score = { $scored ->
    [0] { $fields ->
        [one] Aquest àmbit no té puntuació: el seu únic camp no en té.
       *[other] Aquest àmbit no té puntuació: cap dels seus camps no en té.
    }
    [one] Aquest àmbit no té puntuació: només en té un dels seus { $fields } camps.
   *[other] Aquest àmbit no té puntuació: només en tenen { $scored } dels seus { $fields } camps.
}
report-domain-lead-single = { $score }, «{ $stage }»: la puntuació de l’únic camp que en té, donada per { $people }.
report-domain-lead-equal = { $score }, «{ $stage }». Els { $scored } camps amb puntuació tenen tots la mateixa, donada per { $people }.
report-domain-lead-ends = { $highest_count ->
    [one] { $lowest_count ->
        [one] { $score }, «{ $stage }». La puntuació més alta és per a { $highest } ({ $highest_score }); la més baixa, per a { $lowest } ({ $lowest_score }).
       *[other] { $score }, «{ $stage }». La puntuació més alta és per a { $highest } ({ $highest_score }); la més baixa la comparteixen { $lowest } ({ $lowest_score }).
    }
   *[other] { $lowest_count ->
        [one] { $score }, «{ $stage }». La puntuació més alta la comparteixen { $highest } ({ $highest_score }); la més baixa és per a { $lowest } ({ $lowest_score }).
       *[other] { $score }, «{ $stage }». La puntuació més alta la comparteixen { $highest } ({ $highest_score }); la més baixa, { $lowest } ({ $lowest_score }).
    }
}
report-domain-figure = { $domain }: puntuacions i fases dels seus camps
report-note-agreement = { $scope ->
    [everybody] Acord: fins a quin punt s’assemblen totes les respostes; algun grup pot diferir.
   *[singles] Acord: fins a quin punt s’assemblen les respostes de qui va respondre sol; entre parèntesis, quantes persones són, on d’altres van respondre en taules. Algun grup pot diferir.
}
report-note-balanced = Equilibrada: la puntuació si tots els grups mostrats pesessin igual.
report-note-no-score = Guió: sense resultat. Per a una puntuació calen almenys { $answers } persones, que puntuïn el camp més persones de les que diuen que no s’aplica i, on unes van respondre en taules i d’altres soles, quatre respostes separades.
report-note-dash = Guió: van puntuar massa poques persones (en total, en un grup o soles).
report-before-rounding = La puntuació d’un àmbit es calcula abans d’arrodonir: les puntuacions arrodonides dels seus camps poden donar una altra mitjana.
report-fields-caption = { $domain }: els seus camps
report-actions = { $domain }: les accions
report-quotes = Amb les seves paraules
report-quote = «{ $text }»
report-quote-in = «{ $text }» (en { $language })
report-analysis = Anàlisi
report-analysis-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Què explica aquestes puntuacions? Quines polítiques, quins llocs i quines persones hi ha al darrere, i què hi va afegir el debat?]
report-before-analysis = Anàlisi dels canvis
report-before-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Què pot explicar aquests canvis, a més de qui hi va venir? Què hi va afegir el debat?]

## Where views differ, what the room does not know

report-differ = On difereixen les opinions
report-differ-gaps = { $count ->
    [one] Hi ha un camp que algun grup veu de manera diferent,
   *[other] Hi ha { $count } camps que algun grup veu de manera diferent,
} més enllà del que explicaria l’atzar: { $list }. Si en difereixen diversos, només s’anomena el que més. Comparacions possibles: { $examined } de { $all }.
report-differ-gap = «{ $name }» ({ $group } { $own }, les altres persones { $others })
report-differ-levels = En el conjunt dels camps, { $count ->
    [one] un grup puntua
   *[other] { $count } grups puntuen
} de manera diferent que { $scope ->
    [everybody] totes les altres persones,
   *[singles] les altres persones que van respondre soles,
} més enllà del que explicaria l’atzar: { $list }. Grups mostrats amb el seu nom que es van poder examinar: { $examined } de { $all }.
report-differ-level = { $direction ->
    [higher] { $group } ({ $difference } més)
   *[lower] { $group } ({ $difference } menys)
}
report-differ-splits = { $count ->
    [one] Un camp divideix
   *[other] { $count } camps divideixen
} les persones participants en dos pols: { $list }. Camps examinats: { $examined } de { $all }.
report-differ-split = «{ $name }» (el { $low } a «{ $lowest_stage }», el { $top } a «{ $top_stage }»)
report-differ-balance = { $count ->
    [one] Un camp tindria
   *[other] { $count } camps tindrien
} una altra puntuació si tots els grups pesessin igual, fos quina fos la seva mida: { $list }. Camps que es van poder examinar: { $examined } de { $all }.
report-differ-balanced = «{ $name }» ({ $balanced } en lloc de { $score })
report-split-none = Cap dels camps que es van poder examinar ({ $examined } de { $all }) no divideix les persones participants en dos pols.
report-split-unknown = No es pot dir si un camp divideix les persones participants: calen { $least } persones o més que l’hagin respost soles, almenys la meitat dels qui van puntuar, i tres fases.
report-no-group-results = Aquí no es poden comparar els grups: calen almenys dos grups de { $least } persones o més, i cap amb només unes poques que, a més d’una taula, hagin respost soles.
report-gaps-none = En cap de les comparacions d’un grup amb totes les altres persones que es van poder fer ({ $examined } de { $all }) la diferència no és de { $least } o més i alhora més gran del que explicaria l’atzar.
report-gaps-unknown = No s’ha pogut examinar si hi ha grups que veuen un camp de manera diferent: cal un grup amb nom, { $least } persones o més que hagin respost soles a cada banda, i { $shares } al camp, almenys la meitat dels qui van puntuar.
report-levels-none = En el conjunt dels camps, cap grup mostrat per separat i examinat ({ $examined } de { $all }) no s’allunya de les altres persones { $least } o més i més enllà del que explicaria l’atzar.
report-balance-none = Amb el mateix pes per a cada grup, { $examined ->
    [one] l’única puntuació examinada no canviaria clarament
   *[other] cap puntuació examinada no canviaria clarament
} ({ $examined } de { $all }: els camps sense respostes de taules ni grups ocults).
report-balance-unknown = En cap camp no s’ha pogut examinar si compta qui hi va venir: calen grups dels quals cap no sigui ocult, i { $least } persones o més que hagin respost totes soles.
report-unknown = El que no es va poder valorar
report-unscored-domain = Cap dels { $count } camps de «{ $name }» no té puntuació; la { $table } indica què es va respondre.
report-differ-numbers = Les puntuacions de cada grup són a la { $table }.
report-unknown-none = Cap dels camps que es van poder examinar ({ $examined } de { $all }) no reuneix prou respostes «no ho sé» per ser un punt cec.
report-unknown-unknown = No es pot dir si hi ha punts cecs: calen { $least } persones o més que puntuïn un camp o diguin que no ho saben.
report-many-without-score = { $count } camps no tenen puntuació; la { $table } indica què es va respondre: { $names }.

## Towards a plan

report-plan = Cap a un pla
report-plan-how = Fins a { $most } febleses, començant per la puntuació més baixa (a «{ report-summary }», fins a { $front }). Qui completi aquest esborrany hi posa el que decideixi el debat i esborra les files que ningú no assumeixi. Les puntuacions de tots els camps són a la { $table }.
report-plan-lowest = { $count ->
    [one] Acció més baixa: { $actions }
   *[other] Accions més baixes: { $actions }
}
report-plan-action = { $action } ({ $score })
report-first-steps = Per on començar
report-first-steps-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Quina d’aquestes febleses caldria abordar primer, qui ho hauria de fer, i quin seria el primer pas?]
report-plan-none = Les puntuacions no assenyalen cap camp com a feblesa: el debat dirà d’on parteix el pla.
report-plan-caption = De les febleses a les mesures
report-plan-weakness = Feblesa
report-plan-measure = Mesura
report-plan-lead = Responsable
report-plan-when = Termini
report-plan-know = Senyal d’èxit

## Annexes

report-annexes = Annexos
report-annex-scores-caption = Tots els camps en detall
report-note-interval = Interval: on seria probablement la puntuació amb altres persones semblants.
report-note-median = Mediana: el valor del mig de les persones que van respondre soles.
report-note-spread = Dispersió: a quina distància de la mediana són de mitjana els seus valors, en punts; l’acord es jutja abans d’arrodonir.
report-note-singles = Acord: on d’altres van respondre en taules, el parèntesi diu quantes persones van respondre soles.
report-note-stages = Fases: proporció de les persones que van donar una puntuació; arrodonida, de manera que una fila pot no sumar 100.
report-note-no-result = Guió: sense resultat, perquè van puntuar massa poques persones (en total, o soles), o perquè almenys la meitat diu que el camp no s’aplica.
report-note-small-table = Tampoc no hi ha interval on van respondre una taula de menys de { $least } persones i també persones soles.
report-agreement-singles = { $agreement } ({ $singles })
report-note-missing = { $columns ->
    [one] L’última columna compta les persones que no entren en la puntuació.
   *[other] Les últimes { $columns } columnes compten les persones que no entren en la puntuació.
}
report-note-dont-know = No ho sap: d’aquestes, les que ho van dir d’una acció o més.
report-note-not-applicable = No s’aplica: en totes les accions.
report-note-blank = { $level ->
    [field] En blanc: cap resposta que es pogués fer servir.
   *[action] En blanc: es van puntuar massa poques accions per comptar.
}
report-note-not-asked = No preguntat: persones amb una fitxa sense cap resposta en tot l’àmbit.
report-rule-line = { $rule }: { $value }
report-annex-answers-no-action = A ningú no se li va preguntar per un camp per al qual el mòdul no té cap acció.
report-annex-groups = Puntuacions per grup
report-annex-groups-caption = Puntuacions de cada grup
report-annex-groups-note = Ocult: menys de { $least } persones del grup van donar una puntuació, o, a més d’una taula, només unes poques soles, o la cel·la en revelaria una altra d’oculta.
report-note-no-group-result = Guió: sense resultat, perquè ningú del grup no va donar una puntuació, o el camp no en té.
report-annex-participants = Participants
report-named = Aquestes persones van acceptar que s’hi digués el seu nom: { $names }.
report-annex-set-aside = El que es va deixar de banda
report-set-aside-none = Res: es van poder fer servir totes les respostes i totes les fitxes.
report-set-aside-caption = Fitxers, fitxes i respostes amb algun problema
report-set-aside-note = Tot això es va deixar de banda, si la taula no diu el contrari. Qui va conduir el taller té una llista que diu on és cada cas.
report-aside-other = Una altra cosa que no es va poder fer servir
report-annex-method = Mètode
report-method-intro = Les regles que hi ha darrere les xifres d’aquest informe, amb els valors utilitzats.
report-method-min-answers = Mínim de persones per a una puntuació
report-method-min-group = Mínim de persones per mostrar un grup a part
report-method-min-shares = Mínim de fitxes per a les proporcions per fase, i de persones que van respondre soles per a l’acord i les proves
report-method-min-detail = Mínim de persones que van respondre soles per a una mediana i una dispersió, i de fitxes per a un interval
report-method-coverage = Proporció mínima de les accions d’un camp que una persona ha d’haver puntuat per comptar-hi
report-method-domain-coverage = Proporció mínima dels camps d’un àmbit amb puntuació perquè l’àmbit en tingui
report-method-confidence = Nivell de confiança dels intervals
report-method-significance = Nivell de significació de les proves, després de la correcció de Holm per a proves múltiples
report-method-broad-spread = Dispersió màxima per a un acord «ampli»
report-method-mixed-spread = Dispersió màxima per a un acord «parcial»
report-method-gap = Diferència mínima perquè un grup vegi un camp de manera diferent que totes les altres persones
report-method-balance = Canvi mínim d’una puntuació per indicar-lo, si tots els grups pesessin igual
report-method-level = Diferència mínima perquè un grup puntuï més amunt o més avall que el conjunt de les altres persones en el conjunt dels camps
report-method-relative = Distància mínima de la mitjana que les mateixes persones donen als altres camps, per a una fortalesa o una feblesa
report-method-relative-fields = Mínim de camps que una persona ha d’haver puntuat per a aquesta comparació
report-method-agreed = Proporció mínima, entre les persones que van respondre soles, a la fase més alta (més baixa) per a una fortalesa (feblesa) compartida
report-method-opposed = Límit que la proporció a la fase oposada no ha d’assolir aleshores
report-method-blind-spot = Proporció mínima de «no ho sé» per a un punt cec
report-method-blind-spot-people = Mínim de persones per a un punt cec
report-method-most-extremes = Màxim de camps assenyalats entre els més alts, i entre els més baixos
report-method-most-discussed = Màxim de punts a «Per debatre primer»
report-annex-framework = El marc i la seva font
report-framework-facts = { $domains ->
    [one] { $fields ->
        [one] { $status ->
            [working] { $title } ({ $id }), versió { $version }: un àmbit, un camp. Estat: redacció provisional. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [draft] { $title } ({ $id }), versió { $version }: un àmbit, un camp. Estat: esborrany. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [retired] { $title } ({ $id }), versió { $version }: un àmbit, un camp. Estat: retirada. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
           *[official] { $title } ({ $id }), versió { $version }: un àmbit, un camp. Estat: oficial. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
        }
       *[other] { $status ->
            [working] { $title } ({ $id }), versió { $version }: un àmbit, { $fields } camps. Estat: redacció provisional. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [draft] { $title } ({ $id }), versió { $version }: un àmbit, { $fields } camps. Estat: esborrany. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [retired] { $title } ({ $id }), versió { $version }: un àmbit, { $fields } camps. Estat: retirada. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
           *[official] { $title } ({ $id }), versió { $version }: un àmbit, { $fields } camps. Estat: oficial. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
        }
    }
   *[other] { $fields ->
        [one] { $status ->
            [working] { $title } ({ $id }), versió { $version }: { $domains } àmbits, un camp. Estat: redacció provisional. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [draft] { $title } ({ $id }), versió { $version }: { $domains } àmbits, un camp. Estat: esborrany. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [retired] { $title } ({ $id }), versió { $version }: { $domains } àmbits, un camp. Estat: retirada. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
           *[official] { $title } ({ $id }), versió { $version }: { $domains } àmbits, un camp. Estat: oficial. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
        }
       *[other] { $status ->
            [working] { $title } ({ $id }), versió { $version }: { $domains } àmbits, { $fields } camps. Estat: redacció provisional. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [draft] { $title } ({ $id }), versió { $version }: { $domains } àmbits, { $fields } camps. Estat: esborrany. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
            [retired] { $title } ({ $id }), versió { $version }: { $domains } àmbits, { $fields } camps. Estat: retirada. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
           *[official] { $title } ({ $id }), versió { $version }: { $domains } àmbits, { $fields } camps. Estat: oficial. Llicència: { $licence }. Empremta del contingut: { $fingerprint }.
        }
    }
}
problem-word-style-missing = a la plantilla li falten estils que l’informe fa servir, i que ha pres de c21lab: { $styles }. Per triar l’aspecte d’un, afegiu a la plantilla un estil amb el seu nom.
problem-word-font-elsewhere = aquest ordinador no té el tipus de lletra { $fonts } de la plantilla, i per això les amplades de les taules són estimades. Obriu un cop l’informe i mireu si alguna paraula queda tallada en una taula, o feu l’informe en un ordinador que el tingui.
problem-word-template-not-readable = això no és un document ni una plantilla del Word. Deseu-lo amb el Word com a .docx o .dotx i indiqueu-lo a session.toml.
problem-logo-not-readable = això no és una imatge que el Word accepti. Deseu el logotip com a PNG o JPEG i indiqueu-lo a session.toml.
problem-cover-image-not-readable = això no és una imatge que el Word accepti, i per això la coberta no té fotografia. Deseu la fotografia com a PNG o JPEG i indiqueu aquest fitxer a cover_image, a session.toml.
problem-settings-raised = { $key } = { $found } deixaria deduir respostes individuals; per això es fa servir { $floor }.

## results.<lang>.xlsx

results-title = Resultats del taller: { $territory }
results-title-without-territory = Resultats del taller
results-eyebrow = Resultats del taller
results-context = { $framework }, versió { $version } · { $module }
results-page = Pàgina { $page } de { $pages }
results-tab-summary = Resum
results-tab-domains = Àmbits
results-tab-fields = Camps
results-tab-actions = Accions
results-tab-groups = Grups
results-tab-findings = Constatacions
results-tab-comments = Comentaris
results-tab-problems = Problemes
results-tab-method = Mètode
results-col-id = Núm.
results-col-no-score = Sense puntuació perquè
results-col-interval-low = Interval des de
results-col-interval-high = Interval fins a
results-col-everyone = Conjunt
results-col-group = { $group } ({ $people })
results-col-finding = Constatació
results-col-sentence = En paraules
results-col-comment = Comentari
comments-col-language = llengua
results-no-score = { $status ->
    [not_asked] cap acció d’aquest mòdul
    [too_few] massa poques respostes
   *[not_applicable] no s’aplica aquí
}
results-kind-agreed-strength = Fortalesa compartida
results-kind-agreed-weakness = Feblesa compartida
results-kind-relative-strength = Fortalesa relativa
results-kind-relative-weakness = Feblesa relativa
results-kind-highest = Entre les més altes
results-kind-lowest = Entre les més baixes
results-kind-split = Opinions dividides
results-kind-blind-spot = Punt cec
results-kind-balance-sensitive = Depèn de qui hi va venir
results-kind-group-gap = Diferència entre grups
results-kind-too-few = Sense puntuació: massa poques respostes
results-kind-not-asked = Sense puntuació: cap acció en aquest mòdul
results-kind-not-applicable = Sense puntuació: no s’aplica
results-kind-discuss = Per debatre
results-kind-group-level = Grup per sobre o per sota dels altres
results-neighbours = Entre puntuacions properes, la diferència pot ser fruit de l’atzar.
results-domains-note = La puntuació d’un àmbit és la mitjana dels seus camps. Una cel·la buida vol dir sense resultat, mai 0.
results-fields-note = Persones: les que van donar una puntuació. Les proporcions per fase es donen a partir de { $shares } fitxes, l’acord a partir d’altres tantes persones que van respondre soles, si són almenys la meitat; la mediana i la dispersió a partir de { $detail } d’aquestes persones, l’interval a partir de { $detail } fitxes. Una cel·la buida vol dir sense resultat, mai 0. On d’altres van respondre en taules, el parèntesi darrere de l’acord diu quantes persones van respondre soles.
results-actions-note = Persones: les que van donar una puntuació. Una cel·la buida vol dir sense resultat, perquè van puntuar massa poques persones, o hi ha massa poques fitxes on unes van respondre en taules i d’altres soles; mai 0.
results-groups-note = La mitjana de cada grup i quantes persones té en total. «{ $hidden }»: massa poques persones del grup van donar una puntuació, o, a més d’una taula, només unes poques soles, o la cel·la en revelaria una altra d’oculta. «{ $empty }»: sense resultat.
results-groups-merged = Altres grups: { $groups }. Cadascun té menys de { $least } persones, o només unes poques que, a més d’una taula, van respondre soles, o s’hi va unir perquè no es puguin deduir les respostes de ningú.
results-findings-none = Les puntuacions no permeten cap constatació.
results-comments-note = El que els participants van escriure al costat d’una resposta, amb les seves paraules, sense noms i sense cap ordre particular.
results-comments-none = Aquí no se cita cap comentari. Un comentari només s’imprimeix quan l’ha triat l’equip que condueix el taller.
results-problems-note = El que no anava bé en fitxers i fitxes, per tipus; es va deixar de banda, si la taula no diu el contrari. L’equip que condueix el taller té una llista que diu on és cada cas.
results-method-note = Les regles que hi ha darrere les xifres d’aquest llibre, amb els valors utilitzats.
results-method-framework = Marc: { $title } ({ $id }), versió { $version }, mòdul { $module }. Empremta del contingut: { $fingerprint }.
results-method-scale = Escala: de { $low } a { $high }, en les fases { $stages }.
results-radar-domains = Puntuacions dels àmbits
results-radar-series = Puntuació, de { $low } a { $high }
results-radar-alt = Gràfic de radar: { $title }. Un buit a la línia vol dir sense resultat. Les mateixes xifres són a la taula de la pestanya «{ $tab }».

## What was set aside, by kind; the report's annex says it in the same words

report-aside-file-unreadable = Fitxer que no es va poder llegir
report-aside-file-changed = Fitxer que va canviar mentre es llegia
report-aside-file-empty = Fitxer buit (0 bytes)
report-aside-file-not-workbook = Fitxer que no és de l’Excel
report-aside-file-other-format = Full de càlcul en un format que no es llegeix
report-aside-file-truncated = Fitxer de l’Excel incomplet
report-aside-file-damaged = Fitxer de l’Excel malmès
report-aside-file-ambiguous = Fitxer de l’Excel que es pot llegir de dues maneres
report-aside-file-unverified = Fitxer amb cel·les que no es poden verificar
report-aside-file-unsafe = Fitxer rebutjat per seguretat
report-aside-file-password = Fitxer protegit amb contrasenya
report-aside-file-too-large = Fitxer molt més gran que una fitxa
report-aside-file-macros = Fitxer que pot tenir macros: es van ignorar, les respostes es van llegir
report-aside-file-is-export = Respostes en línia exportades: per importar, no comptades
report-aside-file-more-problems = Altres problemes d’una fitxa que en té molts
report-aside-cell-too-far = Fitxa amb alguna cosa en una cel·la lluny de la taula
report-aside-cell-too-long = Fitxa amb un text massa llarg
report-aside-sheet-not-ours = Llibre que no és una fitxa de puntuació
report-aside-sheet-is-results = Llibre de resultats entre les fitxes
report-aside-sheet-without-headings = Fitxa sense els encapçalaments
report-aside-sheet-no-items = Fitxa sense cap identificador d’aquest marc
report-aside-sheet-other-framework = Fitxa d’un altre marc
report-aside-sheet-other-module = Fitxa d’un altre mòdul
report-aside-sheet-other-version = Fitxa d’una altra versió del marc
report-aside-sheet-earlier-version = Fitxa d’una versió anterior: llegida amb els identificadors que han canviat des de llavors
report-aside-sheet-other-wording = Fitxa amb una altra redacció d’aquesta versió: llegida pels identificadors
report-aside-sheet-without-identity = Fitxa que no diu el seu marc: llegida perquè els identificadors hi encaixen
report-aside-sheet-empty = Fitxa sense cap resposta
report-aside-sheet-only-comments = Fitxa amb comentaris però sense respostes
report-aside-sheet-same-bytes = Còpia exacta d’una altra fitxa: comptada un cop
report-aside-sheet-same-person = Segona fitxa de la mateixa persona: va comptar la més recent
report-aside-sheet-same-answers = Fitxa amb les mateixes respostes que una altra: van comptar totes dues
report-aside-sheet-same-number = Fitxa amb el número i les respostes d’una altra: va comptar la més recent
report-aside-sheet-number-twice = Fitxa amb el número d’una altra però respostes diferents: van comptar totes dues
report-aside-sheet-likely-copy = Fitxa que probablement és còpia d’una de més completa
report-aside-sheet-heavy = Fitxa que parla per més d’una quarta part de les persones: comptada
report-aside-file-no-sheet = Un altre llibre del taller entre les fitxes: no llegit com a fitxa
report-aside-answer-not-a-score = Resposta que no és a l’escala
report-aside-answer-several = Resposta amb més d’un nombre
report-aside-answer-date = Resposta que es va convertir en data
report-aside-answer-error = Resposta que és l’error d’una fórmula
report-aside-answer-picture = Imatge en lloc d’una resposta
report-aside-answer-uncalculated = Resposta que és una fórmula mai calculada
report-aside-answer-twice = Dues respostes diferents a un camp o acció: no en va comptar cap
report-aside-answer-merged = Resposta en cel·les combinades de diverses files: comptada a la primera
report-aside-answer-on-title = Resposta al costat d’un títol
report-aside-row-unknown = Fila amb un identificador desconegut
report-aside-row-without-id = Fila sense identificador
report-aside-row-withdrawn = Resposta a un camp o acció que es va retirar
report-aside-answer-beside = Nombre al costat d’una puntuació buida
report-aside-answer-merged-papers = Resposta en una cel·la combinada de diverses butlletes
report-aside-paper-stray = Columna d’una recollida gairebé sense respostes: no comptada
report-aside-paper-without-id = Columna de respostes sense l’identificador de la butlleta
report-aside-paper-twice = Dues columnes amb l’identificador de la mateixa butlleta
report-aside-tab-without-headings = Files en una pestanya sense encapçalaments
report-aside-items-new = Camps o accions que les fitxes d’una versió anterior no pregunten
report-aside-rows-other-module = Respostes que pertanyen a un altre mòdul
report-aside-row-not-in-version = Resposta a un camp o acció que aquesta versió no té
report-aside-scores-missing = Pestanya sense columna de puntuacions
report-aside-items-missing = Fitxa a la qual falten files: compten com a no respostes
report-aside-comment-picture = Imatge en lloc d’un comentari
report-aside-comment-is-score = Nombre en lloc d’un comentari: ni comptat ni citat
report-aside-notes-on-cells = Notes enganxades a cel·les: no llegides
report-aside-answers-unseen = Respostes que ningú no veu a la pantalla: comptades
report-aside-comment-lost = Comentari que es va convertir en fórmula
report-aside-form-missing = Fitxa sense lloc per a grup i persones: comptada com una persona sense grup
report-aside-form-group-unknown = Grup que no és a la llista: comptada sense grup
report-aside-form-people-wrong = Nombre de persones que no ho és: comptada com una persona
report-aside-form-print-name-unclear = No queda clar si es pot publicar el nom: no es publica

## What changed between two versions

framework-diff-versions = Què ha canviat a «{ $title }» de la versió { $old } a la { $new }
framework-diff-title = Què ha canviat de { $old } a { $new }
framework-diff-none = Totes dues diuen el mateix.
framework-diff-counts = En resum: { $counts }.
framework-diff-count-changed = { $count ->
    [one] un paràmetre canviat
   *[other] { $count } paràmetres canviats
}
framework-diff-count-added = { $count ->
    [one] una entrada afegida
   *[other] { $count } entrades afegides
}
framework-diff-count-removed = { $count ->
    [one] una de treta
   *[other] { $count } de tretes
}
framework-diff-count-renumbered = { $count ->
    [one] una amb identificador nou
   *[other] { $count } amb identificador nou
}
framework-diff-count-moved = { $count ->
    [one] una de moguda
   *[other] { $count } de mogudes
}
framework-diff-count-reworded = { $count ->
    [one] una de reformulada
   *[other] { $count } de reformulades
}
framework-diff-withdraw = Aquests identificadors han desaparegut sense constar com a retirats: { $ids }. Poseu-los a la llista, perquè ningú no els doni a una altra cosa.
framework-diff-marks = En un text reformulat, el que ha desaparegut està ratllat, i el que és nou, en negreta i subratllat.
framework-diff-tab = Canvis
framework-diff-change = Canvi
framework-diff-level = Nivell
framework-diff-id = Id
framework-diff-what = Què
framework-diff-language = Llengua
framework-diff-before = Abans
framework-diff-after = Després
framework-change-changed = Canviat
framework-change-added = Afegit
framework-change-removed = Tret
framework-change-renumbered = Id nou
framework-change-moved = Mogut
framework-change-reworded = Reformulat
framework-level-about = Marc
framework-level-scale = Fase
framework-level-modules = Mòdul
framework-level-groups = Grup
framework-level-domains = Àmbit
framework-level-fields = Camp
framework-level-actions = Acció
framework-what-id = Id
framework-what-title = Títol
framework-what-short = Títol curt
framework-what-question = Pregunta
framework-what-help = Ajuda
framework-what-text = Text
framework-what-label = Etiqueta
framework-what-description = Descripció
framework-what-domain = Àmbit
framework-what-field = Camp
framework-what-order = Ordre
framework-what-low = Primera puntuació
framework-what-high = Última puntuació
framework-what-rates = Què es puntua
framework-order-behind = després de { $id }
framework-order-first = primer

## What people said of the items

framework-feedback-title = Comentaris sobre { $title }, versió { $version }
framework-feedback-note = Els comentaris són per ordre alfabètic sota el seu camp o acció i no anomenen ningú; qui conegui la manera d’escriure d’una persona potser la reconeixerà. Passeu-los només a qui revisa el marc.
framework-feedback-none = Ningú no va escriure cap comentari, i ningú no va respondre «no ho sé» o «no s’aplica».
framework-feedback-unmarked = { $count ->
    [one] Un comentari no és a la llista, perquè no està marcat a comments.xlsx, que c21lab score escriu al costat de session.toml.
   *[other] { $count } comentaris no són a la llista, perquè no estan marcats a comments.xlsx, que c21lab score escriu al costat de session.toml.
}
framework-feedback-not-knowing = { $count ->
    [one] una persona no ho sap
   *[other] { $count } persones no ho saben
}
framework-feedback-not-applying = { $count ->
    [one] no s’aplica per a una persona
   *[other] no s’aplica per a { $count } persones
}
framework-feedback-tab = Comentaris
framework-feedback-item = Camp o acció
framework-feedback-comment = Comentari
framework-feedback-dont-know = No ho sap
framework-feedback-not-applicable = No s’aplica

## Slides and the board for the plenary

slides-who = Qui hi va participar
slides-group = { $people ->
    [one] { $group }: una persona
   *[other] { $group }: { $people } persones
}
slides-groups-merged = Els grups de menys de { $least } persones, o amb només unes poques que, a més d’una taula, van respondre soles, apareixen junts, perquè no es puguin deduir les respostes de ningú.
slides-domains = Els àmbits d’un cop d’ull
slides-series = Puntuacions individuals ({ $low }–{ $high })
slides-gap-note = Un buit a la línia vol dir: sense resultat. No és un zero.
slides-field = { $name }: { $score } ({ $answered })
slides-mean = Puntuació individual: { $score } ({ $answered })
slides-no-mean = Sense puntuació individual: massa poques persones en van donar ({ $answered })
slides-shares = Proporció de persones per fase
slides-share = { $stage }: { $percent }
slides-alt-shares = Gràfic de barres de les respostes sobre { $name } per fase: { $shares }.
slides-agreed = Acordat:
slides-because = Perquè:
slides-discuss-note = Demaneu un exemple a qui va puntuar baix i a qui va puntuar alt. Després: hi ha una puntuació de { $low } a { $high } en què el plenari estigui d’acord? Si no, anoteu la puntuació més baixa i la més alta que s’hagin proposat. Doneu la raó en una frase. La puntuació individual es queda com és.
slides-unknown = El que no es va poder valorar
slides-next = A continuació
slides-next-agree = El que s’acorda aquí queda al costat de les puntuacions individuals a l’informe; no les substitueix.
slides-next-write = On no hi ha acord, l’informe ho diu, amb la puntuació més baixa i la més alta proposades i sense noms.
slides-next-ideas = Després: per a cada camp feble, una idea. Què hi ajudaria, qui ho podria fer i per quan?
slides-next-note = El que acorda el plenari s’escriu a plenary.xlsx, camp a camp.
board-back = Enrere
board-on = Següent
board-pages = Pàgines
board-full = Pantalla completa

## The plenary and the second vote in the report

chart-series-plenary = acordat al plenari
chart-title-plenary = El que va acordar el plenari, al costat de les puntuacions individuals
chart-alt-plenary = Gràfic de radar dels { $axes } camps que va debatre el plenari, de { $low } a { $high }: les puntuacions individuals i, al costat, el que va acordar el plenari.
chart-table-plenary = Les mateixes xifres són a la taula «{ report-plenary-caption }».
chart-key-agreed = acordat al plenari
chart-key-views = sense acord: de la proposta més baixa a la més alta
report-plenary = El que va acordar el plenari
report-plenary-lead = { $count ->
    [one] { $agreed ->
        [0] { $open ->
            [0] El plenari va debatre un camp i no es va posar d’acord.
            [one] El plenari va debatre un camp i no es va posar d’acord.
           *[other] El plenari va debatre un camp i no es va posar d’acord.
        }
        [one] { $open ->
            [0] El plenari va debatre un camp: va acordar una puntuació en { $agreed }.
            [one] El plenari va debatre un camp: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
           *[other] El plenari va debatre un camp: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
        }
       *[other] { $open ->
            [0] El plenari va debatre un camp: va acordar una puntuació en { $agreed }.
            [one] El plenari va debatre un camp: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
           *[other] El plenari va debatre un camp: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
        }
    }
   *[other] { $agreed ->
        [0] { $open ->
            [0] El plenari va debatre { $count } camps i no es va posar d’acord en cap.
            [one] El plenari va debatre { $count } camps i no es va posar d’acord en cap.
           *[other] El plenari va debatre { $count } camps i no es va posar d’acord en cap.
        }
        [one] { $open ->
            [0] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed }.
            [one] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
           *[other] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
        }
       *[other] { $open ->
            [0] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed }.
            [one] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
           *[other] El plenari va debatre { $count } camps: va acordar una puntuació en { $agreed } i no es va posar d’acord en { $open }.
        }
    }
}
report-plenary-how = Una puntuació acordada és el resultat d’una conversa i queda al costat de la individual: no entra en cap mitjana i no substitueix res.
report-first-shown = Quan les puntuacions es van mostrar per primer cop, eren les de { $then } persones; les que s’imprimeixen aquí són de { $now } persones.
report-plenary-people = Quan es va reunir el plenari, les puntuacions eren les de { $then } persones; les que s’imprimeixen aquí són de { $now } persones.
report-plenary-caption = Puntuacions individuals i acordades
report-plenary-note = Diferència: la puntuació acordada menys la individual, tal com s’imprimeixen. On el plenari no es va posar d’acord: la puntuació més baixa i la més alta proposades.
report-plenary-agreed = acordat
report-plenary-open = sense acord
report-plenary-between = sense acord: { $low } a { $high }
report-plenary-dissent-intro = Els grups podien dir on veuen un camp de manera diferent.
report-plenary-dissent = { $count ->
    [one] El grup «{ $group }» veu aquest camp de manera diferent: { $fields }.
   *[other] El grup «{ $group }» veu aquests camps de manera diferent: { $fields }.
}
report-plenary-analysis = Anàlisi del debat
report-plenary-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Què va fer canviar d’opinió, què no, i què diu això dels passos següents?]
report-col-individual = Individual
report-col-agreed = Acordada
report-col-difference = Diferència
report-col-because = Per què
report-col-first-vote = Primera ronda
report-col-second-vote = Segona ronda
report-col-moved = Van canviar la resposta
report-second-vote = La segona ronda de puntuació
report-second-vote-lead = { $people ->
    [one] { $sheets ->
        [one] Després del debat, una persona va tornar a puntuar els camps, en una fitxa. Les segones puntuacions queden al costat de les primeres i no s’hi ajunten mai.
       *[other] Després del debat, una persona va tornar a puntuar els camps, en { $sheets } fitxes. Les segones puntuacions queden al costat de les primeres i no s’hi ajunten mai.
    }
   *[other] { $sheets ->
        [one] Després del debat, { $people } persones van tornar a puntuar els camps, en una fitxa. Les segones puntuacions queden al costat de les primeres i no s’hi ajunten mai.
       *[other] Després del debat, { $people } persones van tornar a puntuar els camps, en { $sheets } fitxes. Les segones puntuacions queden al costat de les primeres i no s’hi ajunten mai.
    }
}
report-second-vote-none = En cap camp no es poden posar les dues rondes de costat: en cadascun, els nombres de persones difereixen en menys de { $least }, o massa poques el van tornar a puntuar.
report-second-vote-left = { $count ->
    [one] Un camp queda fora: massa poques persones el van tornar a puntuar,
   *[other] { $count } camps queden fora: massa poques persones els van tornar a puntuar,
} o els nombres de persones de les dues rondes difereixen en menys de { $least }, de manera que es podrien deduir respostes individuals.
report-second-vote-caption = Primera i segona ronda de puntuació
report-fewer-than = menys de { $least }
results-tab-plenary = Plenari
results-tab-second-vote = Segona ronda
results-plenary-note = El que va acordar el plenari queda al costat de les puntuacions individuals i no entra en cap mitjana.
results-second-vote-note = Es dona una segona puntuació on va puntuar el mateix nombre de persones tots dos cops, o on els dos nombres difereixen en almenys { $least }. Les dues rondes no s’ajunten mai.
results-col-plenary-status = Plenari
results-col-views-from = Proposta més baixa
results-col-views-to = Proposta més alta
results-col-dissent = Ho veu de manera diferent
results-col-people-second = Persones, segona ronda

## What changed: a report that was made again after somebody had worked in it

report-changes = Què ha canviat
report-changes-intro = Aquest informe s’ha tornat a fer després que algú hi treballés. Aquesta pàgina diu què se n’ha fet, de cada part.
report-changes-cover = Coberta
report-changes-kept = Conservat
report-changes-kept-what = tal com estava escrit: { $names }.
report-changes-renewed = Renovat
report-changes-renewed-what = amb les respostes d’ara: { $names }.
report-changes-both = Tots dos
report-changes-both-what = són a { $names }: el text nou i, a sota, ombrejat i amb un comentari, el que es va escriure per a xifres anteriors.
report-changes-not-placed = Sense lloc
report-changes-not-placed-what = han quedat paraules de { $names }, perquè allò on eren ja no existeix. Es troben al final de l’informe, a «{ report-unplaced }».
report-changes-deleted = Omès,
report-changes-deleted-what = perquè algú ho havia esborrat: { $names }.
report-changes-moved = { $count ->
    [0] No ha canviat la puntuació de cap camp.
    [one] Un camp té ara una altra puntuació: { $names }.
   *[other] { $count } camps tenen ara altres puntuacions: { $names }.
}
report-changes-moved-hidden = Aquí no es diu quines puntuacions han canviat: menys de { $least } persones van arribar, van marxar o van canviar les respostes, i se sabria com van respondre.
report-unresolved = Per resoldre, no compartir. Més avall hi ha textos ombrejats que es van escriure per a xifres anteriors: copieu al text nou el que encara val i després esborreu els paràgrafs ombrejats. c21lab traurà aquesta línia la propera vegada.
report-unresolved-comment = Això es va escriure per a xifres anteriors; el text nou és a sobre. Copieu-hi el que encara val i després esborreu aquest paràgraf ombrejat.
report-unplaced = El vostre text que no ha trobat lloc

## Then and now, and the mean of many workshops

chart-title-changes = Abans i ara
chart-caption-changes-named = { $count ->
    [one] { $tested ->
        [one] { $title }: un canvi clar a l’únic camp examinat
       *[other] { $title }: un canvi clar entre { $tested } camps examinats
    }
   *[other] { $tested ->
        [one] { $title }: { $count } canvis clars entre { $tested } camps examinats
       *[other] { $title }: { $count } canvis clars entre { $tested } camps examinats
    }
}
chart-caption-changes-none = { $tested ->
    [one] { $title }: cap canvi clar a l’únic camp examinat
   *[other] { $title }: cap canvi clar entre { $tested } camps examinats
}
chart-caption-changes-untested = { $title }: cap canvi no s’ha pogut examinar
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Gràfic de peses: per a cada camp puntuat en tots dos tallers, una línia de la puntuació anterior a la d’ara.
chart-alt-change = { $field }: { $then } abans, { $now } ara.
chart-alt-further-changes = { $count ->
    [one] Un camp més té un canvi clar.
   *[other] { $count } camps més tenen un canvi clar.
}
chart-table-changes = Les mateixes xifres són a la taula «{ report-before-caption }».
chart-head-now = ara
chart-head-change = canvi
chart-key-now = puntuació d’ara
chart-key-named = canvi clar
chart-key-panel = mitjana de molts tallers
chart-series-previous = el taller anterior
chart-series-previous-of = { $people ->
    [one] { $when }: una persona
   *[other] { $when }: { $people } persones
}
chart-series-panel = mitjana de { $sessions } tallers
chart-panel = Mitjana de { $sessions } tallers amb { $people } persones
chart-module = mòdul «{ $module }»
report-before = Abans i ara
report-before-beside = Al costat de les puntuacions d’aquest taller hi ha les d’un d’anterior. { $provenance }.
report-before-others = Els dos tallers poden no haver reunit les mateixes persones. Una diferència entre ells pot venir de qui va parlar tant com del que ha canviat, i aquí cap xifra no diu quina de les dues coses.
report-before-people = Participants: { $then } llavors ({ $when }), { $now } ara.
report-before-groups = Per grup, abans i ara: { $groups }.
report-before-group = { $group }: { $then } i { $now }
report-before-some = { $count ->
    [one] { $tested ->
        [one] L’únic camp que es va poder examinar mostra un canvi clar.
       *[other] Només un dels { $tested } camps que es van poder examinar mostra un canvi clar.
    }
   *[other] { $count } dels { $tested } camps que es van poder examinar mostren un canvi clar.
}
report-before-none = { $tested ->
    [one] Cap canvi clar: a l’únic camp que es va poder examinar, la diferència no és prou gran per comptar i alhora més gran del que explicaria l’atzar.
   *[other] Cap canvi clar: en cap dels { $tested } camps que es van poder examinar la diferència no és prou gran per comptar i alhora més gran del que explicaria l’atzar.
}
report-before-smallest = Amb tantes respostes com en aquests dos tallers, un canvi de menys d’uns { $points } difícilment es distingiria de l’atzar.
report-before-untested = { $count ->
    [one] En un camp, la diferència s’indica i no s’examina: un dels tallers no en dona l’interval.
   *[other] En { $count } camps, la diferència s’indica i no s’examina: un dels tallers no en dona l’interval.
}
report-before-untestable = { $count ->
    [one] La diferència s’indica i no s’examina: un dels tallers no dona l’interval del camp, que demana { $least } respostes. No se’n pot dir res més.
   *[other] Les diferències s’indiquen i no s’examinen: un dels tallers no dona l’interval d’aquests { $count } camps, que demana { $least } respostes en cadascun. No se’n pot dir res més.
}
report-before-nothing = Cap camp no té puntuació en tots dos tallers; no hi ha res a comparar.
report-before-mapped = El taller anterior va fer servir un altre marc ({ $framework }); els camps es comparen amb una llista dels que pregunten el mateix, feta per l’equip.
report-before-by-ids = El taller anterior va fer servir la versió { $version } del marc, i aquí no consta com formulava els camps: es comparen pels identificadors.
report-before-reworded = { $count ->
    [one] Un camp preguntava una altra cosa a la versió { $version } i no es compara.
   *[other] { $count } camps preguntaven una altra cosa a la versió { $version } i no es comparen.
}
report-before-change = { $direction ->
    [higher] { $name } rep ara { $points } més: { $then } llavors ({ $when }; { $people_then } persones), { $now } ara ({ $people } persones).
   *[lower] { $name } rep ara { $points } menys: { $then } llavors ({ $when }; { $people_then } persones), { $now } ara ({ $people } persones).
}
report-before-further = { $count ->
    [one] Un camp més té un canvi clar; la taula el mostra.
   *[other] { $count } camps més tenen un canvi clar; la taula els mostra.
}
report-before-caption = Els camps abans i ara
report-before-note = n: quantes persones van donar una puntuació. Canvi: ara menys llavors, tal com s’imprimeixen. Interval: amb quina precisió es mesura el canvi ({ $percent }), per a cada camp per si sol. Un canvi clar és d’almenys { $least } i més gran del que explicaria l’atzar entre tots els camps comparats.
report-before-note-untested = n: quantes persones van donar una puntuació. Canvi: ara menys llavors, tal com s’imprimeixen. No s’examina.
report-col-then = Llavors
report-col-now = Ara
report-col-change = Canvi
report-col-change-interval = Interval del canvi
report-col-verdict = Canvi clar?
report-clear-change = sí
report-no-clear-change = no
report-score-of = { $score } (n = { $people })
report-untested = no examinat
report-change-interval = { $low } a { $high }
results-col-people-then = Persones llavors
results-col-change-low = Canvi: límit inferior de l’interval
results-col-change-high = Canvi: límit superior de l’interval

## Ideas and plan

plan-answers-weakness = feblesa
plan-answers-strength = fortalesa
plan-answers-blind-spot = punt cec
plan-answers-split = opinions dividides
plan-answers-other = altres
plan-resources-internal = interns
plan-resources-outside = externs
plan-status-not-started = no començada
plan-status-under-way = en marxa
plan-status-done = acabada
plan-status-dropped = abandonada
plan-feasible-yes = sí
plan-feasible-partly = en part
plan-feasible-no = no
plan-cost-none = cap
plan-cost-low = baix
plan-cost-medium = mitjà
plan-cost-high = alt
plan-starting-value = { $people ->
    [one] { $dated ->
        [yes] { $field }: { $score }, una persona, { $date }
       *[no] { $field }: { $score }, una persona
    }
   *[other] { $dated ->
        [yes] { $field }: { $score }, { $people } persones, { $date }
       *[no] { $field }: { $score }, { $people } persones
    }
}
plan-starting-none = { $people ->
    [one] { $dated ->
        [yes] { $field }: sense resultat, una persona, { $date }
       *[no] { $field }: sense resultat, una persona
    }
   *[other] { $dated ->
        [yes] { $field }: sense resultat, { $people } persones, { $date }
       *[no] { $field }: sense resultat, { $people } persones
    }
}
report-plan-title = { $form ->
    [local] Pla local
   *[action] Pla d’acció
}
report-plan-counted = El pla té { $all ->
    [one] una mesura
   *[other] { $all } mesures
}: { $internal } amb recursos interns, { $outside } amb ajuda externa{ $unsaid ->
    [0] {"."}
   *[other] , { $unsaid } sense dir-ho.
}
report-plan-part-internal = Mesures amb recursos interns
report-plan-part-outside = Mesures amb ajuda externa
report-plan-part-unsaid = Mesures que no diuen quins recursos necessiten
report-plan-open = per concretar
report-plan-partners = amb { $partners }
report-plan-score-of = «{ $field }»
report-plan-period = { $start } – { $end }
report-plan-until = termini: { $end }
report-plan-from = inici: { $start }
report-plan-still-open = El que queda per concretar
report-plan-still-open-how = { $count ->
    [one] { $all ->
        [one] Ningú no respon d’una mesura sense responsable, sense data o sense indicador. L’única mesura encara no ho té tot:
       *[other] Ningú no respon d’una mesura sense responsable, sense data o sense indicador. Una de les { $all } mesures encara no ho té tot:
    }
   *[other] Ningú no respon d’una mesura sense responsable, sense data o sense indicador. { $count } de les { $all } mesures encara no ho tenen tot:
}
report-plan-lacks = { $id }, { $measure }. Cal concretar: { $what }.
report-plan-lacks-lead = responsable
report-plan-lacks-end = data
report-plan-lacks-indicator = indicador
report-plan-nobody = responsable per concretar
report-plan-no-date = data per concretar
report-plan-language-note = Algunes cel·les són tal com es van escriure ({ $language }).
report-plan-analysis = Com es duu a terme el pla
report-plan-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Qui decideix sobre aquest pla, i quan? Qui en fa el seguiment, i quan sabran les persones participants fins on ha arribat?]
report-plan-about-heading = Sobre aquest document
report-plan-about = Aquest document recull el que unes persones van proposar i acordar en un taller, amb les seves pròpies paraules. No és, per si sol, una decisió de les autoritats del territori.
report-ideas = Idees clau
report-ideas-counted = { $decided ->
    [yes] { $all ->
        [one] { $kept ->
            [0] Es va proposar una idea; no se’n va triar cap.
            [one] Es va proposar una idea; se’n va triar una.
           *[other] Es va proposar una idea; se’n van triar { $kept }.
        }
       *[other] { $kept ->
            [0] Es van proposar { $all } idees; no se’n va triar cap.
            [one] Es van proposar { $all } idees; se’n va triar una.
           *[other] Es van proposar { $all } idees; se’n van triar { $kept }.
        }
    }
   *[no] { $all ->
        [one] Es va proposar una idea; encara no s’ha decidit si es tria.
       *[other] Es van proposar { $all } idees; encara no s’ha decidit quines es trien.
    }
}
report-ideas-caption = Idees: { $domain }
report-ideas-other = Altres idees
report-ideas-all = Totes les idees
report-ideas-analysis = Què diuen les idees en conjunt
report-ideas-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Què tenen en comú aquestes idees, quines depenen les unes de les altres, i què hi va afegir el debat?]
report-ideas-not-kept = Idees que no es van triar
report-ideas-not-kept-how = Es van proposar i no formen part del pla; són aquí perquè no es perdi cap idea.
report-ideas-not-kept-caption = Idees proposades i no triades
report-col-plan-id = Núm.
report-col-idea = Idea
report-col-for-whom = Per a qui
report-col-example = Exemple
report-col-answers-to = Respon a
report-col-votes = Vots
report-col-measure = Mesura
report-col-result = Resultat
report-col-lead = Responsable
report-col-when = Quan
report-col-benefits = Qui se’n beneficia
report-col-cost = Cost
report-col-indicator = Indicador
report-col-starting = Puntuació del camp
report-col-goal = Objectiu
report-col-status = Estat
report-col-challenge = Repte
report-col-why = Per què
report-col-target = Fita
report-col-year = Any
report-col-source = Font
report-col-item = Camp o acció
report-col-comments = El que es va dir
report-kind-policy = Una conversa sobre la política cultural
report-kind-seven-keys = Reptes i claus
report-kind-culture-goal = La cultura com a objectiu
report-lead-policy = { $all ->
    [one] { $entries ->
        [0] { $measures ->
            [0] Es va proposar una idea; no se’n va triar cap; encara no hi ha mesures previstes.
            [one] Es va proposar una idea; no se’n va triar cap; hi ha prevista una mesura.
           *[other] Es va proposar una idea; no se’n va triar cap; hi ha previstes { $measures } mesures.
        }
        [one] { $measures ->
            [0] Es va proposar una idea; se’n va triar una; encara no hi ha mesures previstes.
            [one] Es va proposar una idea; se’n va triar una; hi ha prevista una mesura.
           *[other] Es va proposar una idea; se’n va triar una; hi ha previstes { $measures } mesures.
        }
       *[other] { $measures ->
            [0] Es va proposar una idea; se’n van triar { $entries }; encara no hi ha mesures previstes.
            [one] Es va proposar una idea; se’n van triar { $entries }; hi ha prevista una mesura.
           *[other] Es va proposar una idea; se’n van triar { $entries }; hi ha previstes { $measures } mesures.
        }
    }
   *[other] { $entries ->
        [0] { $measures ->
            [0] Es van proposar { $all } idees; no se’n va triar cap; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } idees; no se’n va triar cap; hi ha prevista una mesura.
           *[other] Es van proposar { $all } idees; no se’n va triar cap; hi ha previstes { $measures } mesures.
        }
        [one] { $measures ->
            [0] Es van proposar { $all } idees; se’n va triar una; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } idees; se’n va triar una; hi ha prevista una mesura.
           *[other] Es van proposar { $all } idees; se’n va triar una; hi ha previstes { $measures } mesures.
        }
       *[other] { $measures ->
            [0] Es van proposar { $all } idees; se’n van triar { $entries }; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } idees; se’n van triar { $entries }; hi ha prevista una mesura.
           *[other] Es van proposar { $all } idees; se’n van triar { $entries }; hi ha previstes { $measures } mesures.
        }
    }
}
report-lead-seven-keys = { $all ->
    [one] { $entries ->
        [0] { $measures ->
            [0] Es va proposar una clau; no se’n va triar cap; encara no hi ha mesures previstes.
            [one] Es va proposar una clau; no se’n va triar cap; hi ha prevista una mesura.
           *[other] Es va proposar una clau; no se’n va triar cap; hi ha previstes { $measures } mesures.
        }
        [one] { $measures ->
            [0] Es va proposar una clau; se’n va triar una; encara no hi ha mesures previstes.
            [one] Es va proposar una clau; se’n va triar una; hi ha prevista una mesura.
           *[other] Es va proposar una clau; se’n va triar una; hi ha previstes { $measures } mesures.
        }
       *[other] { $measures ->
            [0] Es va proposar una clau; se’n van triar { $entries }; encara no hi ha mesures previstes.
            [one] Es va proposar una clau; se’n van triar { $entries }; hi ha prevista una mesura.
           *[other] Es va proposar una clau; se’n van triar { $entries }; hi ha previstes { $measures } mesures.
        }
    }
   *[other] { $entries ->
        [0] { $measures ->
            [0] Es van proposar { $all } claus; no se’n va triar cap; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } claus; no se’n va triar cap; hi ha prevista una mesura.
           *[other] Es van proposar { $all } claus; no se’n va triar cap; hi ha previstes { $measures } mesures.
        }
        [one] { $measures ->
            [0] Es van proposar { $all } claus; se’n va triar una; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } claus; se’n va triar una; hi ha prevista una mesura.
           *[other] Es van proposar { $all } claus; se’n va triar una; hi ha previstes { $measures } mesures.
        }
       *[other] { $measures ->
            [0] Es van proposar { $all } claus; se’n van triar { $entries }; encara no hi ha mesures previstes.
            [one] Es van proposar { $all } claus; se’n van triar { $entries }; hi ha prevista una mesura.
           *[other] Es van proposar { $all } claus; se’n van triar { $entries }; hi ha previstes { $measures } mesures.
        }
    }
}
report-lead-culture-goal = { $all ->
    [one] { $measures ->
        [0] Es va fixar una fita; encara no hi ha mesures previstes.
        [one] Es va fixar una fita; hi ha prevista una mesura.
       *[other] Es va fixar una fita; hi ha previstes { $measures } mesures.
    }
   *[other] { $measures ->
        [0] Es van fixar { $all } fites; encara no hi ha mesures previstes.
        [one] Es van fixar { $all } fites; hi ha prevista una mesura.
       *[other] Es van fixar { $all } fites; hi ha previstes { $measures } mesures.
    }
}
report-first-policy = Idees triades
report-first-seven-keys = Les claus
report-first-culture-goal = Les fites
report-first-measures = Primeres mesures
report-more-entries = … i { $count } més.
report-asked = La pregunta
report-asked-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text la pregunta que va respondre el taller, en una o dues frases.]
report-workshop = El taller
report-workshop-how = { $when ->
    [known] { $ideas ->
        [0] { $measures ->
            [0] El taller ({ $dates }) va tractar sobre { $territory }. No s’hi van anotar ni idees ni mesures.
            [one] El taller ({ $dates }) va tractar sobre { $territory }. S’hi va anotar una mesura i cap idea.
           *[other] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar { $measures } mesures i cap idea.
        }
        [one] { $measures ->
            [0] El taller ({ $dates }) va tractar sobre { $territory }. S’hi va anotar una idea i cap mesura.
            [one] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar una idea i una mesura.
           *[other] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar una idea i { $measures } mesures.
        }
       *[other] { $measures ->
            [0] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i cap mesura.
            [one] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i una mesura.
           *[other] El taller ({ $dates }) va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i { $measures } mesures.
        }
    }
   *[unknown] { $ideas ->
        [0] { $measures ->
            [0] El taller va tractar sobre { $territory }. No s’hi van anotar ni idees ni mesures.
            [one] El taller va tractar sobre { $territory }. S’hi va anotar una mesura i cap idea.
           *[other] El taller va tractar sobre { $territory }. S’hi van anotar { $measures } mesures i cap idea.
        }
        [one] { $measures ->
            [0] El taller va tractar sobre { $territory }. S’hi va anotar una idea i cap mesura.
            [one] El taller va tractar sobre { $territory }. S’hi van anotar una idea i una mesura.
           *[other] El taller va tractar sobre { $territory }. S’hi van anotar una idea i { $measures } mesures.
        }
       *[other] { $measures ->
            [0] El taller va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i cap mesura.
            [one] El taller va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i una mesura.
           *[other] El taller va tractar sobre { $territory }. S’hi van anotar { $ideas } idees i { $measures } mesures.
        }
    }
}
report-workshop-sheets = { $people ->
    [one] { $sheets ->
        [one] Una persona va omplir també una fitxa; les puntuacions són al llibre de resultats.
       *[other] Una persona va omplir també { $sheets } fitxes; les puntuacions són al llibre de resultats.
    }
   *[other] { $sheets ->
        [one] { $people } persones van omplir també una fitxa; les puntuacions són al llibre de resultats.
       *[other] { $people } persones van omplir també { $sheets } fitxes; les puntuacions són al llibre de resultats.
    }
}
report-workshop-more = Qui hi era i com es va treballar
report-workshop-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. A qui es va convidar i qui hi va venir, quantes persones, de quines parts del territori? Com es van trobar, debatre i triar les idees?]
report-participants-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text els noms de qui va acceptar que se l’anomenés.]
report-source = Font
report-source-plan = Aquest informe s’ha fet a partir del llibre del taller (plan.xlsx), amb les paraules que s’hi van escriure. El que no està traduït figura en la seva pròpia llengua i està marcat.
report-source-fields = Els àmbits i els camps són els de { $title }, versió { $version }.
report-foot-plan = Idees i mesures d’un taller
report-challenges = Els reptes
report-challenges-counted = { $all ->
    [one] { $kept ->
        [0] Es va identificar un repte; no se’n va assumir cap.
        [one] Es va identificar un repte; se’n va assumir un.
       *[other] Es va identificar un repte; se’n van assumir { $kept }.
    }
   *[other] { $kept ->
        [0] Es van identificar { $all } reptes; no se’n va assumir cap.
        [one] Es van identificar { $all } reptes; se’n va assumir un.
       *[other] Es van identificar { $all } reptes; se’n van assumir { $kept }.
    }
}
report-challenges-caption = Els reptes que es van assumir
report-challenges-left = Reptes identificats i no assumits
report-keys = Les claus
report-key = Clau { $id }
report-key-challenges = A què respon
report-key-brings = Què hi aporta la cultura
report-key-commits = Qui s’hi compromet
report-key-open = Encara ningú no s’ha compromès amb aquesta clau.
report-key-measures = Què es farà
report-public-lead = { $keys ->
    [one] El que la cultura pot fer aquí, en una clau trobada per persones d’aquest territori.
   *[other] El que la cultura pot fer aquí, en { $keys } claus trobades per persones d’aquest territori.
}
report-public-commits = S’hi comprometen: { $who }
report-targets = Fites i indicadors
report-targets-counted = { $all ->
    [one] { $unsaid ->
        [0] { $yes ->
            [0] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }.
            [one] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }.
           *[other] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }.
        }
        [one] { $yes ->
            [0] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
            [one] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
           *[other] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
        }
       *[other] { $yes ->
            [0] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
            [one] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
           *[other] D’una fita, es pot mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
        }
    }
   *[other] { $unsaid ->
        [0] { $yes ->
            [0] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }.
            [one] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }.
           *[other] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }.
        }
        [one] { $yes ->
            [0] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
            [one] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
           *[other] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
        }
       *[other] { $yes ->
            [0] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
            [one] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
           *[other] De { $all } fites, es poden mesurar { $yes }; en part, { $partly }; encara no, { $no }; de { $unsaid }, ningú no va dir si és possible.
        }
    }
}
report-targets-yes = Fites que es poden mesurar
report-targets-partly = Fites que es poden mesurar en part
report-targets-no = Fites que encara no es poden mesurar
report-targets-unsaid = Fites de les quals ningú no va dir si es poden mesurar
report-targets-analysis = El que les xifres no diuen
report-targets-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text. Quines xifres falten, qui les podria donar, i què canviarien?]
report-recommendations = Recomanacions
report-recommendations-more = De la persona experta
report-recommendations-prompt = {"["}Per a la persona experta: escriviu damunt d’aquest text les vostres pròpies recomanacions.]
report-feedback = El que es va dir
report-feedback-how = Els comentaris que es poden citar, i quantes persones van respondre «no ho sé» o «no s’aplica». El que no té res d’això queda fora.
report-feedback-caption = Comentaris i respostes sense puntuació
report-feedback-none = No es va marcar cap comentari per citar-lo, i ningú no va respondre «no ho sé» o «no s’aplica».
report-revised = El marc revisat
report-revised-none = {"["}Per a la persona experta: poseu el marc revisat al costat de session.toml, amb el nom revised.xlsx o en una carpeta revised, i torneu a executar c21lab score: aquí n’apareixeran els canvis.]
report-revised-caption = Canvis respecte al marc que es va provar
chart-title-impact = Impacte i viabilitat
chart-measure-impact = Punts que van donar les persones participants, d’1 (baix) a 5 (alt); cada mesura pel seu número
chart-impact-impact = impacte
chart-impact-feasibility = viabilitat
chart-impact-prepare = molt impacte, difícil: preparar
chart-impact-first = molt impacte, fàcil: començar aquí
chart-impact-later = poc impacte, difícil: més endavant
chart-impact-along = poc impacte, fàcil: de passada
chart-alt-impact = { $firsts ->
    [0] Quadrat d’impacte i viabilitat. Mesures mostrades: { $count } de { $all }. Cap no té més de 3 punts en tots dos. El llibre de resultats té tots els punts en una taula.
    [one] Quadrat d’impacte i viabilitat. Mesures mostrades: { $count } de { $all }. Més de 3 punts en tots dos: { $first }. El llibre de resultats té tots els punts en una taula.
   *[other] Quadrat d’impacte i viabilitat. Mesures mostrades: { $count } de { $all }. Més de 3 punts en tots dos: { $first }. El llibre de resultats té tots els punts en una taula.
}
results-tab-ideas = Idees
results-tab-keys = Claus
results-tab-targets = Fites
results-tab-measures = Mesures
results-plan-note = Amb les paraules de les persones participants i en l’ordre que van triar. S’indica la llengua on un text no està traduït.
results-col-language = Llengua
results-col-kept = Triada
results-col-from = Des de
results-col-partners = Hi col·laboren
results-col-start = Inici
results-col-end = Fi
results-col-resources = Recursos
results-col-feasible = Viable
results-col-impact = Impacte
results-col-feasibility = Viabilitat
