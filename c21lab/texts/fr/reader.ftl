## Graphiques : titres, légendes, étiquettes

chart-title-domains = Notes des domaines
chart-title-summary = Les domaines et leurs champs
chart-title-dots = Notes de tous les champs
chart-title-heatmap = Notes par groupe
chart-title-gaps = Là où un groupe voit les choses autrement
chart-title-participation = Qui a participé
chart-title-stages = Répartition des réponses entre les stades
chart-title-actions = { $domain } : les actions
chart-labels = Sans notes : aperçu des libellés
chart-part = { $title } ({ $part } sur { $parts })
chart-measure-domains = Moyenne des champs de chaque domaine, de { $low } à { $high }
chart-measure-fields = Notes moyennes sur l’échelle de { $low } à { $high }
chart-measure-stages = Pourcentage de personnes à chaque stade
chart-measure-participation = Nombre de personnes par groupe
chart-people = { $people ->
    [1] une personne a participé
   *[other] { $people } personnes ont participé
}
chart-people-beside = { $people ->
    [1] une personne
   *[other] { $people } personnes
}
chart-no-result = sans résultat ({ $people ->
    [0] aucune personne
    [1] une personne
   *[other] { $people } personnes
})
chart-no-result-short = sans résultat
chart-not-applicable = sans résultat : sans objet pour { $people ->
    [1] une personne
   *[other] { $people } personnes
}
chart-too-few = trop peu de réponses pour montrer les parts
chart-fields-scored = { $scored ->
    [one] { $scored } champ sur { $fields }
   *[other] { $scored } champs sur { $fields }
}
chart-no-result-fields = sans résultat ({ $scored ->
    [0] aucun champ sur { $fields }
    [one] { $scored } champ sur { $fields }
   *[other] { $scored } champs sur { $fields }
})
chart-head-score = note
chart-head-scores = Note
chart-head-people = pers.
chart-head-shares = Personnes par stade, en %
chart-head-interval = Note, avec son intervalle à { $percent }
chart-key-domain = domaine
chart-key-field = champ
chart-key-interval = champ, avec son intervalle à { $percent }
chart-key-without = champ sans intervalle
chart-key-lowest = parmi les plus bas de tous
chart-key-domain-score = note du domaine
chart-key-field-score = note d’un champ
chart-key-domain-lowest = champ le plus bas du domaine
chart-series-tables = convenu aux tables
chart-key-own = notes des participantes et participants
chart-key-action-lowest = action la plus basse de son champ
chart-key-score = note
chart-key-gap = écart au-delà du hasard
chart-flag-split = avis partagés
chart-flag-group_gap = écart par groupe
chart-flag-blind_spot = angle mort
chart-everybody = Ensemble
chart-others = Moyenne des autres personnes
chart-hidden = masqué : on saurait qui a répondu quoi
chart-empty = aucune note
chart-dont-know = je ne sais pas (personnes)
chart-count-fields = { $count } champs
chart-count-domains = { $count } domaines
chart-caption-range = { $title } : note la plus haute pour { $highest } ({ $high }), la plus basse pour { $lowest } ({ $low })
chart-caption-equal = { $title } : toutes les notes sont de { $score }
chart-caption-single = { $title } : un seul résultat, pour { $name } ({ $score })
chart-caption-left-out = { $caption }. Dans le tableau seulement : { $names }

## Graphiques : textes de remplacement

chart-alt-radar-domains = Graphique en radar avec un axe pour chacun des { $axes } domaines, de { $low } près du centre à { $high } sur le bord.
chart-alt-radar-fields = Graphique en radar du domaine « { $domain } » avec un axe pour chacun de ses { $axes } champs, de { $low } près du centre à { $high } sur le bord.
chart-alt-cover = Emblème : le radar des domaines, sans texte.
chart-alt-summary = Graphique en radar des domaines et, à côté, une bande pour chaque domaine sur l’échelle de { $low } à { $high }, le domaine le mieux noté d’abord, avec un point pour chacun de ses champs.
chart-alt-strips = Une bande pour chaque domaine sur l’échelle de { $low } à { $high }, le domaine le mieux noté d’abord, avec un point pour chacun de ses champs.
chart-alt-domain-radar = Graphique en radar du domaine « { $domain } » ; à côté, chaque champ a sa note sur l’échelle de { $low } à { $high } et la part des personnes à chaque stade.
chart-alt-domain-dots = Graphique à points du domaine « { $domain } » : chaque champ a sa note sur l’échelle de { $low } à { $high } et la part des personnes à chaque stade.
chart-alt-beside = Figure aussi, à côté des notes des participantes et participants : { $names }.
chart-alt-dots = Graphique à points des champs, regroupés par domaine ; le fond montre les stades de l’échelle.
chart-alt-actions = Graphique à barres des actions du domaine « { $domain } », regroupées par champ, sur l’échelle de { $low } à { $high }.
chart-alt-heatmap = Carte de chaleur avec une ligne par champ et une colonne par groupe ; chaque case donne la note moyenne du groupe, plus foncée quand elle est plus haute.
chart-alt-gaps-groups = Graphique en haltères : pour chacun de ces champs, un trait entre la note d’un groupe et la moyenne des autres personnes.
chart-alt-gap = { $field } : { $score } ({ $group }), { $other } ({ $others }).
chart-alt-participation = Graphique à barres du nombre de personnes par groupe.
chart-alt-participants = { $names }.
chart-alt-participant = { $group } { $people }
chart-alt-stages = Barres empilées, une par champ, avec la part des personnes à chaque stade ; celles qui ne savaient pas sont comptées à part.
chart-alt-range = La note la plus haute est { $high } ({ $highest }), la plus basse { $low } ({ $lowest }).
chart-alt-equal = Toutes les notes sont de { $score }.
chart-alt-single = Il n’y a de résultat que pour { $name } : { $score }.
chart-alt-gaps = { $count ->
    [1] Un résultat manque : { $names }.
   *[other] Des résultats manquent : { $names }.
}
chart-alt-action-range = L’action la mieux notée est { $highest } ({ $high }), la moins bien notée { $lowest } ({ $low }).
chart-alt-widest = C’est pour { $names } que les notes de groupe affichées diffèrent le plus (écart : { $gap } sur l’échelle).
chart-alt-hidden = Les cases hachurées sont masquées pour protéger les réponses.
chart-alt-largest = Le stade « { $stage } » atteint sa plus grande part, { $percent }, pour { $names }.
chart-table-domains = Les notes des domaines figurent dans le tableau des domaines, celles des champs en annexe.
chart-table-fields = Les notes figurent dans le tableau du domaine « { $domain } », les parts en annexe.
chart-table-dots = Les mêmes chiffres figurent dans le tableau de tous les champs, en annexe.
chart-table-groups = Les notes des groupes figurent dans le tableau des groupes, en annexe.
chart-table-stages = Les mêmes chiffres figurent dans le tableau de tous les champs, en annexe.
chart-table-actions = Les mêmes chiffres figurent dans le classeur des résultats, à l’onglet des actions.

## Ce que disent les constats

finding-points = { $value ->
    [one] { $shown } point
   *[other] { $shown } points
}
finding-tied = « { $name } » ({ $people ->
    [one] { $people } personne
   *[other] { $people } personnes
})
finding-agreed-strength = { $scope ->
    [all] « { $name } » est une force unanimement reconnue : les { $answered } y voient le stade « { $stage } ».
    [everybody] « { $name } » est une force largement reconnue : sur { $answered }, { $share } y voient le stade « { $stage } », { $opposition ->
        [none] aucune
       *[some] seulement { $opposed }
    } le stade « { $other } ».
   *[singles] « { $name } » est une force reconnue : sur { $answered }, { $singles } ont répondu seules, et la plupart d’entre elles y voient le stade « { $stage } ».
}
finding-agreed-weakness = { $scope ->
    [all] « { $name } » est une faiblesse unanimement reconnue : les { $answered } y voient le stade « { $stage } ».
    [everybody] « { $name } » est une faiblesse largement reconnue : sur { $answered }, { $share } y voient le stade « { $stage } », { $opposition ->
        [none] aucune
       *[some] seulement { $opposed }
    } le stade « { $other } ».
   *[singles] « { $name } » est une faiblesse reconnue : sur { $answered }, { $singles } ont répondu seules, et la plupart d’entre elles y voient le stade « { $stage } ».
}
finding-relative-strength = { $scope ->
    [everybody] « { $name } » : les { $answered } qui ont noté ce champ lui donnent plus qu’aux autres champs en moyenne, un écart que le hasard seul explique mal.
   *[singles] Pour les personnes ayant répondu seules, « { $name } » se place au-dessus de la moyenne des autres champs, un écart que le hasard seul explique mal (en tout, { $answered } ont donné une note).
}
finding-relative-weakness = { $scope ->
    [everybody] « { $name } » : les { $answered } qui ont noté ce champ lui donnent moins qu’aux autres champs en moyenne, un écart que le hasard seul explique mal.
   *[singles] Pour les personnes ayant répondu seules, « { $name } » se place au-dessous de la moyenne des autres champs, un écart que le hasard seul explique mal (en tout, { $answered } ont donné une note).
}
finding-highest = { $form ->
    [alone-first] « { $name } » obtient la note la plus haute : { $score } ({ $answered }).
    [alone] « { $name } » a l’une des notes les plus hautes : { $score } ({ $answered }).
    [tied-first] « { $name } » ({ $answered }) partage la note la plus haute, { $score }, avec { $others }.
    [tied] « { $name } » ({ $answered }) a l’une des notes les plus hautes : { $score }, comme { $others }.
    [crowd-first] { $count } champs partagent la note la plus haute, { $score } : { $all }.
    [many-first] { $count } champs partagent la note la plus haute, { $score } ({ $range }) : trop nombreux pour une liste.
    [many] { $count } champs viennent ensuite, tous à { $score } ({ $range }) : trop nombreux pour une liste des plus hauts.
   *[crowd] Viennent ensuite, tous à { $score }, { $count } champs que le tableau ne reprend pas : { $all }.
}
finding-lowest = { $form ->
    [alone-first] « { $name } » obtient la note la plus basse : { $score } ({ $answered }).
    [alone] « { $name } » a l’une des notes les plus basses : { $score } ({ $answered }).
    [tied-first] « { $name } » ({ $answered }) partage la note la plus basse, { $score }, avec { $others }.
    [tied] « { $name } » ({ $answered }) a l’une des notes les plus basses : { $score }, comme { $others }.
    [crowd-first] { $count } champs partagent la note la plus basse, { $score } : { $all }.
    [many-first] { $count } champs partagent la note la plus basse, { $score } ({ $range }) : trop nombreux pour une liste.
    [many] { $count } champs viennent ensuite, tous à { $score } ({ $range }) : trop nombreux pour une liste des plus bas.
   *[crowd] Viennent ensuite, tous à { $score }, { $count } champs que le tableau ne reprend pas : { $all }.
}
finding-split = Les avis sur « { $name } » sont partagés : sur { $answered }, { $low } voient ce champ au stade « { $lowest_stage } » et { $top } au stade « { $top_stage } ». Sa note, { $score }, est la moyenne d’avis très éloignés.
finding-blind-spot = { $level ->
    [field] « { $name } » est un angle mort : sur les { $asked } personnes qui ont noté ce champ ou ont dit ne pas savoir, { $dont_know } ont répondu « je ne sais pas » ({ $share }).
   *[action] « { $name } » est un angle mort : parmi les actions qu’une personne a notées ou a répondu « je ne sais pas », { $share } en moyenne ont reçu la réponse « je ne sais pas ».
}
finding-blind-domain = Les { $count } champs de « { $name } » sont tous des angles morts : { $level ->
    [field] parmi les personnes qui les ont notés ou ont dit ne pas savoir, { $form ->
        [same] { $low }
       *[range] de { $low } à { $high }
    } ont répondu « je ne sais pas ».
   *[action] parmi leurs actions qu’une personne a notées ou a répondu « je ne sais pas », { $form ->
        [same] { $low }
       *[range] de { $low } à { $high }
    } en moyenne ont reçu la réponse « je ne sais pas ».
}
finding-balance-sensitive = Pour « { $name } », les personnes venues font la différence : la note est de { $score } ({ $answered }), et elle serait de { $balanced } si chaque groupe comptait autant que les autres.
finding-group-level = { $direction ->
    [higher] { $group } : aux mêmes champs, ce groupe donne en moyenne { $difference } de plus que { $scope ->
        [everybody] les autres personnes,
       *[singles] les autres personnes ayant répondu seules,
    }
   *[lower] { $group } : aux mêmes champs, ce groupe donne en moyenne { $difference } de moins que { $scope ->
        [everybody] les autres personnes,
       *[singles] les autres personnes ayant répondu seules,
    }
} un écart que le hasard seul explique mal.
finding-group-gap = { $direction ->
    [higher] { $group } : ce groupe note « { $name } » plus haut que la moyenne des autres personnes,
   *[lower] { $group } : ce groupe note « { $name } » plus bas que la moyenne des autres personnes,
} { $own } contre { $others } ({ $answered } en tout), un écart que le hasard seul explique mal.
finding-too-few = { $cause ->
    [mixed] « { $name } » n’a pas de note : là où tables et fiches individuelles se mêlent, il faut au moins quatre fiches, et il y en a { $sheets }.
   *[few] { $level ->
        [nothing] « { $name } » n’a pas de note : le module ne comporte aucune action pour ce champ.
        [field] { $people ->
            [0] « { $name } » n’a pas de note : personne n’en a donné.
            [1] « { $name } » n’a pas de note : une seule personne en a donné une, et il en faut au moins { $needed }.
           *[other] « { $name } » n’a pas de note : { $people } personnes seulement en ont donné une, et il en faut au moins { $needed }.
        }
       *[action] { $people ->
            [0] « { $name } » n’a pas de note : personne n’a noté assez de ses actions pour compter.
            [1] « { $name } » n’a pas de note : une seule personne a noté assez de ses actions pour compter, et il en faut au moins { $needed }.
           *[other] « { $name } » n’a pas de note : { $people } personnes seulement ont noté assez de ses actions pour compter, et il en faut au moins { $needed }.
        }
    }
}{ $dont_know ->
    [0] {""}
    [1] { $level ->
        [field] {" "}Une personne a répondu « je ne sais pas ».
       *[action] {" "}Une personne qui n’y compte pas a répondu « je ne sais pas » à une ou plusieurs de ses actions.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } personnes ont répondu « je ne sais pas ».
       *[action] {" "}{ $dont_know } personnes qui n’y comptent pas ont répondu « je ne sais pas » à une ou plusieurs de ses actions.
    }
}
finding-not-applicable = « { $name } » n’a pas de note : pour { $not_applicable ->
    [1] une personne
   *[other] { $not_applicable } personnes
}, ce champ est sans objet ici ; { $people ->
    [0] personne n’a donné de note.
    [1] une seule personne a donné une note.
   *[other] { $people } personnes ont donné une note.
}
finding-discuss-split = { $name } : sur { $answered }, { $low } y voient le stade « { $lowest_stage } » et { $top } le stade « { $top_stage } ».
finding-discuss-group-gap = { $name } : en moyenne, « { $group } » lui donne { $own } et les autres personnes { $others } ({ $answered } en tout).
finding-discuss-blind-spot = { $level ->
    [field] { $name } : { $dont_know ->
        [1] une personne ne sait pas
       *[other] { $dont_know } personnes ne savent pas
    } ({ $share }), { $scored ->
        [0] aucune n’a donné de note
        [1] une autre a donné une note
       *[other] { $scored } autres ont donné une note
    }.
   *[action] { $name } : parmi les actions qu’une personne a notées ou a répondu « je ne sais pas », { $share } en moyenne ne sont pas connues.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name } : { $score }, la note la plus basse de toutes ({ $answered }).
    [alone] { $name } : { $score }, l’une des notes les plus basses ({ $answered }).
    [tied-first] { $name } : { $score }, la note la plus basse de toutes ({ $answered }), comme { $others }.
   *[tied] { $name } : { $score }, l’une des notes les plus basses ({ $answered }), comme { $others }.
}
finding-also-group-gap = Les groupes voient aussi ce champ différemment.
finding-also-blind-spot = C’est aussi un angle mort.
finding-also-lowest = Sa note est aussi l’une des plus basses.

## Le rapport Word : couverture et sommaire

report-title = Droits culturels et développement durable : { $territory }
report-cover-title = Droits culturels et développement durable
report-title-without-territory = Droits culturels et développement durable : regards sur notre territoire
report-our-territory = le territoire
report-kicker = Rapport d’un atelier d’autoévaluation
report-logo-alt = Logo : { $territory }
report-cover-facilitators = Animation
report-cover-framework = Référentiel
report-cover-module = Module
report-framework-version = { $title }, version { $version }
report-not-official = Projet de rapport rédigé par l’équipe d’animation à l’aide de c21lab, un outil indépendant ; ceci n’est pas une publication de Cités et Gouvernements locaux unis (CGLU).
report-status-note = { $status ->
    [working] Domaines, champs et actions : formulation provisoire de c21lab ; ce n’est pas le texte officiel.
   *[draft] Domaines, champs et actions : projet de formulation ; ce n’est pas un texte officiel.
}
report-author = Équipe d’animation de l’atelier
report-subject = Atelier d’autoévaluation, { $framework }
report-foot = { $framework } · { $module }
report-page = Page { $page } sur { $pages }
report-draft-translation = Traduction provisoire
report-contents = Sommaire
report-about-heading = À propos de ce projet de rapport
report-about = Ce projet de rapport a été établi à partir des réponses données lors d’un atelier. Les notes disent ce que pensent les participantes et participants, sur une échelle de { $low } à { $high }. Ce ne sont ni des pourcentages ni le résultat d’un audit, et elles ne classent ce territoire par rapport à aucun autre.
report-about-prompts = Les chiffres, les graphiques et les phrases qui les accompagnent sont complets. Les passages « Pour l’experte ou l’expert » et les colonnes laissées vides attendent les mots de la personne experte qui accompagne l’atelier.
report-cite = Pour citer ce rapport :
report-citation = { $when ->
    [known] { $report }. Rapport d’un atelier d’autoévaluation, { $dates }. Projet.
   *[unknown] { $report }. Rapport d’un atelier d’autoévaluation. Projet.
}
report-contact = À qui s’adresser :
report-licence = Licence :
report-translation = Langues :
report-languages = Ce rapport existe en { $languages }, chaque version à partir des mêmes chiffres. Les citations figurent dans la langue où elles ont été écrites.
report-cover-image-alt = Photo : { $territory }

## Mots employés partout

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = les { $people } ont donné la même réponse
report-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
report-people-range = { $low } à { $high } personnes
report-field-with-score = { $name } ({ $score } ; { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
})
report-of = { $part } sur { $whole }
report-caption-table = Tableau { $number }. { $title }
report-part = { $title } ({ $part } sur { $parts })
report-caption-figure = Figure { $number }. { $title }

## En une page

report-summary = En une page
report-headline-same = { $scope ->
    [single] Le domaine est au stade { $stage } ({ $range }).
    [all] Les { $count } domaines sont au stade { $stage } ({ $range }).
   *[some] { $count ->
        [1] Un seul des { $all } domaines a une note : il est au stade { $stage } ({ $range }).
       *[other] Les { $count } domaines notés, sur { $all }, sont au stade { $stage } ({ $range }).
    }
}
report-headline-mixed = { $scope ->
    [all] Sur les { $count } domaines, { $parts } ({ $range }).
   *[some] Sur les { $count } domaines notés, pour { $all } en tout, { $parts } ({ $range }).
}
report-headline-part = { $count ->
    [1] un est au stade { $stage }
   *[other] { $count } sont au stade { $stage }
}
report-headline-fields = Parmi les champs, la note la plus haute revient à { $highest } ({ $high }), la plus basse à { $lowest } ({ $low }).
report-score-range = { $low } à { $high }
report-col-strengths = Forces
report-col-weaknesses = Faiblesses
report-col-highest = Notes les plus hautes
report-col-lowest = Notes les plus basses
report-sides-caption = Forces et faiblesses, par note ({ $most } au plus de chaque)
report-standing-tie = { $count } champs partagent cette note : { $names }
report-standing-many = { $count } champs partagent cette note
report-grounds = { $first } ; { $second }
report-ground-first = { $end ->
    [highest] { $equals ->
        [0] la note la plus haute de toutes
        [1] la note la plus haute de toutes, partagée avec un autre champ
       *[other] la note la plus haute de toutes, partagée avec { $equals } autres champs
    }
   *[lowest] { $equals ->
        [0] la note la plus basse de toutes
        [1] la note la plus basse de toutes, partagée avec un autre champ
       *[other] la note la plus basse de toutes, partagée avec { $equals } autres champs
    }
}
report-ground-among = { $end ->
    [highest] { $equals ->
        [0] parmi les notes les plus hautes
        [1] parmi les notes les plus hautes, à égalité avec un autre champ
       *[other] parmi les notes les plus hautes, à égalité avec { $equals } autres champs
    }
   *[lowest] { $equals ->
        [0] parmi les notes les plus basses
        [1] parmi les notes les plus basses, à égalité avec un autre champ
       *[other] parmi les notes les plus basses, à égalité avec { $equals } autres champs
    }
}
report-ground-agreed = { $scope ->
    [all] « { $stage } » pour les { $people } personnes
    [everybody] « { $stage } » pour { $share } des { $people } personnes
    [several] « { $stage } » pour la plupart des personnes
   *[singles] « { $stage } » pour la plupart des { $singles } personnes ayant répondu seules
}
report-ground-relative = { $end ->
    [highest] au-dessus de la moyenne des autres champs
   *[lowest] au-dessous de la moyenne des autres champs
}
report-ground-unknown = { $scope ->
    [several] beaucoup de personnes ne savent pas
    [field] { $dont_know } personnes sur { $asked } ne savent pas
   *[action] en moyenne, { $share } de ses actions ne sont pas connues
}
report-agenda-split = { $names } : pour chacun, les avis se partagent en deux camps, « { $lowest_stage } » et « { $top_stage } ».
report-agenda-group-gap = { $groups ->
    [1] { $names } : « { $group } » les voit autrement que les autres personnes.
   *[other] { $names } : des groupes les voient différemment.
}
report-agenda-blind-spot = { $level ->
    [field] { $form ->
        [same] { $names } : sur les personnes qui les ont notés ou ne savaient pas, { $low } ne savaient pas.
       *[range] { $names } : sur les personnes qui les ont notés ou ne savaient pas, de { $low } à { $high } ne savaient pas.
    }
   *[action] { $form ->
        [same] { $names } : en moyenne, { $low } de leurs actions ne sont pas connues.
       *[range] { $names } : en moyenne, de { $low } à { $high } de leurs actions ne sont pas connues.
    }
}
report-agenda-lowest = { $form ->
    [same-first] { $names } : ces champs partagent la note la plus basse, { $low }.
    [same] { $names } : ces champs partagent l’une des notes les plus basses, { $low }.
   *[range] { $names } : parmi les notes les plus basses ({ $low } à { $high }).
}
report-who-single = { $people ->
    [1] Une personne a participé.
   *[other] { $people } personnes ont participé, chacune avec sa propre fiche.
}
report-who-single-groups = { $unnamed ->
    [some] { $people } personnes, issues de { $groups } groupes ou sans groupe, ont participé, chacune avec sa propre fiche.
   *[nobody] { $people } personnes issues de { $groups } groupes ont participé, chacune avec sa propre fiche.
}
report-who-tables = { $people } personnes ont participé : { $singles ->
    [0] toutes
    [1] une a répondu seule, { $seated }
   *[other] { $singles } ont répondu seules, { $seated }
} { $tables ->
    [1] autour d’une table
   *[other] autour de { $tables } tables
}.
report-who-tables-groups = { $unnamed ->
    [some] { $people } personnes, issues de { $groups } groupes ou sans groupe, ont participé :
   *[nobody] { $people } personnes issues de { $groups } groupes ont participé :
} { $singles ->
    [0] toutes
    [1] une a répondu seule, { $seated }
   *[other] { $singles } ont répondu seules, { $seated }
} { $tables ->
    [1] autour d’une table
   *[other] autour de { $tables } tables
}.
report-at-tables = Ensuite, { $people } personnes se sont mises d’accord autour de { $sheets ->
    [one] { $sheets } table
   *[other] { $sheets } tables
}. Ce dont elles sont convenues figure à part et n’entre dans aucune note.
report-whose-opinion = L’avis des personnes qui ont participé, de { $low } à { $high } : ni un pourcentage, ni un audit.
report-strengths-weaknesses = Forces et faiblesses
report-and-more = { $names } et { $count ->
    [1] un autre champ
   *[other] { $count } autres champs
}
report-no-extremes = Trop peu de champs ont une note pour que l’on puisse parler des plus hautes ou des plus basses.
report-all-equal = Les { $count } champs notés ont tous la même note, { $score } : aucun n’est mieux noté que les autres.
report-not-linked = Il n’a pas été possible d’examiner si un champ est noté au-dessus ou au-dessous de ce que les mêmes personnes donnent ailleurs, ni si un groupe note tout plus haut ou plus bas : les personnes ont noté des champs trop différents pour être toutes comparées.
report-discuss = À discuter en priorité
report-discuss-none = Les notes seules ne désignent aucun champ à discuter en priorité.

## L’exercice

report-exercise = L’exercice
report-how-done = Comment il s’est déroulé
report-how = { $when ->
    [known] L’atelier ({ $dates }) a porté sur { $territory }.
   *[unknown] L’atelier a porté sur { $territory }.
} Le référentiel était « { $framework } », module « { $module } » : { $level ->
    [field] { $fields ->
        [1] un champ
       *[other] { $fields } champs
    } { $domains ->
        [1] dans un seul domaine
       *[other] répartis en { $domains } domaines
    }, chaque champ étant noté
   *[action] { $items ->
        [1] une action
       *[other] { $items } actions
    } { $fields ->
        [1] dans un seul champ
       *[other] réparties en { $fields } champs
    } et { $domains ->
        [1] un seul domaine
       *[other] { $domains } domaines
    }, chaque action étant notée
} de { $low } à { $high }. Il était possible de dire que l’on ne savait pas, ou que la question était sans objet ici : ni l’un ni l’autre ne compte comme une note, pas plus qu’une case laissée vide.
report-how-means = { $level ->
    [field] La note d’un champ est la moyenne des notes de toutes les personnes qui l’ont noté ;
   *[action] Chaque personne compte pour la moyenne de ses propres notes aux actions d’un champ ; la note du champ est la moyenne de toutes ces personnes ;
} la note d’un domaine est la moyenne de ses champs. On arrondit à une décimale à la fin. Si moins de { $min_answers } personnes ont répondu, il n’y a pas de note. Il n’y a pas de note globale : un territoire ne se résume pas à un chiffre.
report-scale = L’échelle
report-scale-caption = L’échelle de { $low } à { $high } et ses stades
report-scale-note = Une moyenne relève du stade dont elle est le plus proche ; à égale distance, du stade supérieur.
report-who-heading = Qui a participé
report-who-total-single = En tout, { $people ->
    [1] une personne.
   *[other] { $people } personnes, chacune avec sa propre fiche.
}
report-who-total-tables = En tout, { $people ->
    [1] une personne
   *[other] { $people } personnes
} ; une table qui s’est mise d’accord sur ses réponses compte pour autant de personnes qu’elle en réunit.
report-who-merged = « Autres groupes » réunit { $groups } : des groupes de moins de { $least } personnes, ou dont quelques personnes seulement ont répondu seules et les autres autour d’une table, et parfois un autre, joint pour que l’ensemble soit assez grand.
report-who-no-groups = { $people ->
    [1] Une personne a participé.
   *[other] { $people } personnes ont participé.
} Il n’y a pas de résultats par groupe : il faut au moins deux groupes de { $least } personnes ou plus (sans ceux dont quelques personnes seulement ont répondu seules et les autres autour d’une table), pour que l’on ne puisse déduire les réponses de personne.
report-unasked = Domaines sur lesquels l’atelier n’a pas été interrogé : { $names }.
report-reading-interval = Trait à travers un point : avec quelle précision on connaît l’avis de personnes comme celles-ci (intervalle à { $percent }). Il ne dit rien de la population en général.
report-name-and-score = { $name } ({ $score })
report-domain-people = Personnes : du champ dont la note repose sur le moins de personnes à celui qui en compte le plus.
report-domain-dash = Tiret : trop peu de champs ont une note, ou, pour le champ le plus bas, tous ceux qui en ont une sont à égalité.

## Vue d’ensemble

report-overview = Vue d’ensemble
report-domain-caption = Notes des domaines
report-reading-bold = Gras : les notes les plus hautes et les plus basses de toutes.
report-no-domain-score = Aucun domaine n’a de note, car trop peu de champs de chacun en ont une.
report-neighbours-plain = L’écart entre deux notes voisines peut tenir au hasard.

## Tableaux : têtes de colonne et mots des cases

report-col-points = Notes
report-col-stage = Stade
report-col-meaning = À quoi cela ressemble
report-col-group = Groupe
report-col-people = Personnes
report-col-sheets = Fiches
report-col-domain = Domaine
report-col-field = Champ
report-col-action = Action
report-col-score = Note
report-col-fields-scored = Champs notés
report-col-lowest-field = Champ le plus bas
report-col-interval = Intervalle
report-col-agreement = Accord
report-col-at-tables = Aux tables
report-col-people-at-tables = Personnes aux tables
report-col-balanced = Équilibrée
report-col-median = Médiane
report-col-spread = Dispersion
report-col-dont-know = Je ne sais pas
report-col-not-applicable = Sans objet
report-col-blank = Vide
report-col-not-asked = Non demandé
report-col-kind = De quoi il s’agit
report-col-count = Nombre
report-col-rule = Règle
report-col-value = Valeur
report-agreement = { $agreement ->
    [broad] large
    [mixed] partiel
    [split] deux camps
   *[none] absent
}
report-agreement-of = { $agreement } ({ $singles } sur { $people })
report-hidden = masqué

## Une section par domaine

report-domain-without-score = Ce domaine n’a pas de note : { $scored ->
    [0] { $fields ->
        [1] son seul champ n’en a pas.
       *[other] aucun de ses champs n’en a.
    }
    [1] un seul de ses { $fields } champs en a une.
   *[other] { $scored } de ses { $fields } champs seulement en ont une.
}
report-domain-lead-single = { $score }, « { $stage } » : la note de son seul champ noté, donnée par { $people }.
report-domain-lead-equal = { $score }, « { $stage } ». Ses { $scored } champs notés ont la même note, donnée par { $people }.
report-domain-lead-ends = { $score }, « { $stage } ». { $highest_count ->
    [1] Le champ le mieux noté est { $highest } ({ $highest_score }),
   *[other] Les champs les mieux notés sont { $highest } ({ $highest_score }),
} { $lowest_count ->
    [1] le moins bien noté { $lowest } ({ $lowest_score }).
   *[other] les moins bien notés { $lowest } ({ $lowest_score }).
}
report-domain-figure = { $domain } : notes et stades des champs
report-note-agreement = { $scope ->
    [everybody] Accord : à quel point toutes les réponses sont proches les unes des autres ; un groupe peut s’en écarter.
   *[singles] Accord : à quel point les réponses des personnes ayant répondu seules sont proches les unes des autres ; entre parenthèses, leur nombre, là où d’autres ont répondu autour d’une table. Un groupe peut s’en écarter.
}
report-note-balanced = Équilibrée : la note si chaque groupe affiché comptait autant que les autres.
report-note-no-score = Tiret : pas de résultat. Une note demande au moins { $answers } personnes (et quatre fiches là où tables et fiches individuelles se mêlent), et plus de personnes qui notent le champ que de personnes qui le jugent sans objet.
report-note-dash = Tiret : pas de résultat, trop peu de personnes ayant donné une note en tout, dans un groupe ou seules.
report-before-rounding = La note d’un domaine est calculée avant arrondi : les notes arrondies de ses champs peuvent donner une autre moyenne.
report-fields-caption = { $domain } : les champs
report-actions = { $domain } : les actions
report-quotes = Paroles de l’atelier
report-quote = « { $text } »
report-quote-in = « { $text } » (en { $language })
report-analysis = Analyse
report-analysis-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. À quoi tiennent ces notes ? Quelles politiques, quels lieux, quelles personnes les expliquent, et qu’a apporté la discussion ?]
report-before-analysis = Analyse des changements
report-before-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Qu’est-ce qui peut expliquer ces changements, outre les personnes présentes ? Qu’a apporté la discussion ?]

## Où les avis divergent, ce que les personnes n’ont pas pu juger

report-differ = Où les avis divergent
report-differ-gaps = { $count ->
    [1] Dans un champ, un groupe diffère
   *[other] Dans { $count } champs, un groupe diffère
} des autres personnes, avec un écart que le hasard seul explique mal : { $list }. Si plusieurs diffèrent, seul le plus éloigné est nommé. Comparaisons possibles : { $examined } sur { $all }.
report-differ-gap = « { $name } » ({ $group } { $own }, les autres { $others })
report-differ-levels = Sur l’ensemble des champs, { $count ->
    [1] un groupe note
   *[other] { $count } groupes notent
} autrement que { $scope ->
    [everybody] les autres personnes,
   *[singles] les autres personnes ayant répondu seules,
} avec un écart que le hasard seul explique mal : { $list }. Groupes montrés à part qui ont pu être examinés : { $examined } sur { $all }.
report-differ-level = { $direction ->
    [higher] { $group } ({ $difference } de plus)
   *[lower] { $group } ({ $difference } de moins)
}
report-differ-splits = { $count ->
    [1] Un champ divise
   *[other] { $count } champs divisent
} les avis en deux camps : { $list }. Champs qui ont pu être examinés : { $examined } sur { $all }.
report-differ-split = « { $name } » ({ $low } y voient « { $lowest_stage } », { $top } « { $top_stage } »)
report-differ-balance = { $count ->
    [1] Un champ aurait
   *[other] { $count } champs auraient
} une autre note si chaque groupe comptait autant que les autres, quelle que soit sa taille : { $list }. Champs qui ont pu être examinés : { $examined } sur { $all }.
report-differ-balanced = « { $name } » ({ $balanced } au lieu de { $score })
report-split-none = Rien ne divise les avis en deux camps dans les champs qui ont pu être examinés : { $examined } sur { $all }.
report-split-unknown = On ne peut pas dire si un champ divise les avis : il faut pour cela une échelle à trois stades et, dans un champ, au moins { $least } personnes ayant répondu seules, soit la moitié au moins de celles qui ont donné une note.
report-no-group-results = Les groupes ne peuvent pas être comparés ici : il faudrait au moins deux groupes de { $least } personnes ou plus (sans ceux dont quelques personnes seulement ont répondu seules et les autres autour d’une table).
report-gaps-none = Sur { $all } comparaisons entre un groupe et les autres personnes, { $examined ->
    [1] une seule a pu être faite, et elle ne montre pas d’écart
   *[other] { $examined } ont pu être faites ; aucune ne montre un écart
} d’au moins { $least } que le hasard seul explique mal.
report-gaps-unknown = Il n’a pas été possible d’examiner si des groupes voient un champ différemment : il faut pour cela un groupe nommé, au moins { $least } personnes ayant répondu seules de chaque côté, et { $shares } dans le champ, à condition qu’elles représentent au moins la moitié de celles qui ont donné une note.
report-levels-none = Groupes montrés à part qui ont pu être examinés sur l’ensemble des champs : { $examined } sur { $all } ; aucun ne montre, vers le haut ou vers le bas, un écart d’au moins { $least } que le hasard seul explique mal.
report-balance-none = Si chaque groupe comptait autant que les autres, { $examined ->
    [1] la seule note examinée ne changerait pas nettement
   *[other] aucune des notes examinées ne changerait nettement
} ({ $examined } sur { $all } : les champs sans réponse de table ni groupe masqué).
report-balance-unknown = Dans aucun champ il n’a été possible d’examiner si les personnes venues font la différence : il faut pour cela des groupes dont aucun n’est masqué, et au moins { $least } personnes ayant toutes répondu seules.
report-unknown = Ce qui n’a pas pu être jugé
report-unscored-domain = Aucun des { $count } champs de « { $name } » n’a de note (réponses données : { $table }).
report-differ-numbers = Notes de chaque groupe : { $table }.
report-unknown-none = Champs où l’on a pu examiner les « je ne sais pas » : { $examined } sur { $all } ; aucun n’en compte assez pour être un angle mort.
report-unknown-unknown = On ne peut pas dire s’il y a des angles morts : il faut pour cela au moins { $least } personnes qui notent un champ ou disent ne pas savoir.

report-many-without-score = { $count } champs n’ont pas de note (réponses données : { $table }) : { $names }.

## Vers un plan

report-plan = Vers un plan
report-plan-how = Les faiblesses, de la note la plus basse à la plus haute ({ $most } au plus ; « { report-summary } » en montre { $front } au plus), avec de la place pour inscrire les suites à leur donner. Complétez le tableau d’après la discussion, et supprimez les lignes que personne ne reprend à son compte. Notes de tous les champs : { $table }.
report-plan-lowest = { $count ->
    [1] Action la plus basse : { $actions }
   *[other] Actions les plus basses : { $actions }
}
report-plan-action = { $action } ({ $score })
report-first-steps = Par où commencer
report-first-steps-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Laquelle de ces faiblesses faudrait-il traiter en premier, avec qui, et quel serait le premier pas ?]
report-plan-none = Les notes ne désignent aucun champ comme faiblesse : c’est à la discussion de dire d’où partira le plan.
report-plan-caption = Des faiblesses aux mesures
report-plan-weakness = Faiblesse
report-plan-measure = Mesure
report-plan-lead = Responsable
report-plan-when = Quand
report-plan-know = Indicateur

## Annexes

report-annexes = Annexes
report-annex-scores-caption = Tous les champs en détail
report-note-interval = Intervalle : là où la note se situerait probablement avec d’autres personnes semblables.
report-note-median = Médiane : la valeur du milieu pour les personnes ayant répondu seules.
report-note-spread = Dispersion : l’écart moyen entre leurs valeurs et la médiane, en points ; l’accord est jugé avant arrondi.
report-note-singles = Accord : entre parenthèses, le nombre de personnes ayant répondu seules, là où d’autres ont répondu autour d’une table.
report-note-stages = Stades : parts des personnes qui ont donné une note, arrondies : leur somme peut différer de 100.
report-note-no-result = Tiret : pas de résultat. Trop peu de personnes ont donné une note, en tout ou seules, ou la moitié au moins juge le champ sans objet.
report-note-small-table = Pas d’intervalle non plus là où une table de moins de { $least } personnes et des personnes seules ont répondu.
report-agreement-singles = { $agreement } ({ $singles })
report-note-missing = { $columns ->
    [1] La dernière colonne compte les personnes qui n’entrent pas dans la note.
   *[other] Les { $columns } dernières colonnes comptent les personnes qui n’entrent pas dans la note.
}
report-note-dont-know = Je ne sais pas : parmi elles, celles qui l’ont dit pour une action.
report-note-not-applicable = Sans objet : pour toutes les actions.
report-note-blank = { $level ->
    [field] Vide : aucune réponse utilisable.
   *[action] Vide : trop peu d’actions notées pour compter.
}
report-note-not-asked = Non demandé : personnes dont la fiche n’a aucune réponse dans tout le domaine.
report-rule-line = { $rule } : { $value }
report-annex-answers-no-action = Personne n’a été interrogé sur un champ pour lequel le module ne comporte aucune action.
report-annex-groups = Notes par groupe
report-annex-groups-caption = Notes de chaque groupe
report-annex-groups-note = Masqué : moins de { $least } personnes du groupe ont donné une note, ou quelques-unes seulement ont répondu seules et les autres autour d’une table, ou cette moyenne permettrait d’en déduire une autre qui est masquée.
report-note-no-group-result = Tiret : pas de résultat. Personne dans le groupe n’a donné de note, ou le champ n’en a pas.
report-annex-participants = Participantes et participants
report-named = Ont accepté que leur nom figure ici : { $names }.
report-annex-set-aside = Ce qui a été mis de côté
report-set-aside-none = Rien : toutes les réponses et toutes les fiches ont pu être utilisées.
report-set-aside-caption = Fichiers, fiches et réponses qui ont posé problème
report-set-aside-note = Ces éléments ont été mis de côté, sauf indication contraire. L’équipe d’animation dispose de la liste, avec l’emplacement de chaque cas.
report-aside-other = Autre élément qui n’a pas pu être utilisé
report-annex-method = Méthode
report-method-intro = Les règles dont dépendent les chiffres de ce rapport, avec les valeurs utilisées.
report-method-min-answers = Nombre de personnes nécessaires pour calculer une note
report-method-min-group = Nombre de personnes nécessaires pour montrer un groupe à part
report-method-min-shares = Fiches nécessaires pour les parts par stade, et personnes ayant répondu seules nécessaires pour l’accord et les tests
report-method-min-detail = Personnes ayant répondu seules nécessaires pour une médiane et une dispersion, et fiches nécessaires pour un intervalle
report-method-coverage = Part des actions d’un champ qu’une personne doit avoir notées pour compter dans ce champ
report-method-domain-coverage = Part des champs d’un domaine qui doivent avoir une note pour que le domaine en ait une
report-method-confidence = Niveau de confiance des intervalles
report-method-significance = Seuil de signification des tests, après correction de Holm pour tests multiples
report-method-broad-spread = Plus grande dispersion pour un accord large
report-method-mixed-spread = Plus grande dispersion pour un accord partiel
report-method-gap = Plus petite différence pour qu’un groupe voie un champ autrement que les autres personnes
report-method-balance = Plus petit changement de note signalé si chaque groupe comptait autant
report-method-level = Plus petite différence pour qu’un groupe note, dans l’ensemble, autrement que les autres
report-method-relative = Plus petit écart avec les notes des mêmes personnes aux autres champs, pour une force ou une faiblesse relative
report-method-relative-fields = Champs qu’une personne doit avoir notés pour que ses notes soient comparées entre elles
report-method-agreed = Plus petite part des personnes ayant répondu seules, au stade le plus haut (ou le plus bas), pour une force (ou une faiblesse) reconnue
report-method-opposed = Part de ces personnes au stade opposé à ne pas atteindre pour une force ou une faiblesse reconnue
report-method-blind-spot = Plus petite part de « je ne sais pas » pour un angle mort
report-method-blind-spot-people = Nombre de personnes nécessaires pour parler d’angle mort
report-method-most-extremes = Nombre maximal de champs signalés parmi les mieux notés, et parmi les moins bien notés
report-method-most-discussed = Nombre maximal de champs à discuter en priorité
report-annex-framework = Le référentiel et sa source
report-framework-facts = { $title } ({ $id }), version { $version } : { $domains ->
    [1] un domaine
   *[other] { $domains } domaines
}, { $fields ->
    [1] un champ
   *[other] { $fields } champs
}. Statut : { $status ->
    [working] formulation provisoire
    [draft] projet
    [retired] retiré
   *[official] officiel
}. Licence : { $licence }. Empreinte du contenu : { $fingerprint }.
problem-word-style-missing = il manque au modèle des styles que le rapport emploie, et ceux de c21lab les remplacent : { $styles }. Pour choisir l’aspect de l’un d’eux, ajoutez au modèle un style de ce nom.
problem-word-font-elsewhere = cet ordinateur n’a pas la police du modèle, { $fonts } : la largeur des tableaux a été estimée. Ouvrez le rapport et regardez si un mot y est coupé, ou produisez-le sur un ordinateur qui a cette police.
problem-word-template-not-readable = ce n’est ni un document ni un modèle Word. Enregistrez-le dans Word au format .docx ou .dotx, et indiquez ce fichier dans session.toml.
problem-logo-not-readable = ce n’est pas une image que Word accepte. Enregistrez le logo au format PNG ou JPEG, et indiquez ce fichier dans session.toml.
problem-cover-image-not-readable = ce n’est pas une image que Word accepte : la couverture n’a pas de photo. Enregistrez la photo au format PNG ou JPEG, et indiquez ce fichier sous cover_image dans session.toml.
problem-settings-raised = avec { $key } = { $found }, on pourrait déduire les réponses d’une personne ; { $floor } est donc utilisé.

## results.<lang>.xlsx

results-title = Résultats de l’atelier : { $territory }
results-title-without-territory = Résultats de l’atelier
results-eyebrow = Résultats de l’atelier
results-context = { $framework }, version { $version } · { $module }
results-page = Page { $page } sur { $pages }
results-tab-summary = Synthèse
results-tab-domains = Domaines
results-tab-fields = Champs
results-tab-actions = Actions
results-tab-groups = Groupes
results-tab-findings = Constats
results-tab-comments = Commentaires
results-tab-problems = Problèmes
results-tab-method = Méthode
results-col-id = N°
results-col-no-score = Sans note, car
results-col-interval-low = Intervalle, de
results-col-interval-high = Intervalle, à
results-col-everyone = Ensemble
results-col-group = { $group } ({ $people })
results-col-finding = Constat
results-col-sentence = En une phrase
results-col-comment = Commentaire
comments-col-language = langue
results-no-score = { $status ->
    [not_asked] aucune action dans ce module
    [too_few] trop peu de réponses
   *[not_applicable] sans objet ici
}
results-kind-agreed-strength = Force reconnue
results-kind-agreed-weakness = Faiblesse reconnue
results-kind-relative-strength = Force relative
results-kind-relative-weakness = Faiblesse relative
results-kind-highest = Parmi les notes les plus hautes
results-kind-lowest = Parmi les notes les plus basses
results-kind-split = Avis partagés
results-kind-blind-spot = Angle mort
results-kind-balance-sensitive = Dépend des personnes présentes
results-kind-group-gap = Écart entre groupes
results-kind-too-few = Sans note : trop peu de réponses
results-kind-not-asked = Sans note : aucune action dans ce module
results-kind-not-applicable = Sans note : sans objet ici
results-kind-discuss = À discuter
results-kind-group-level = Groupe au-dessus ou au-dessous des autres
results-neighbours = L’écart entre deux notes voisines peut tenir au hasard.
results-domains-note = La note d’un domaine est la moyenne de ses champs. Une cellule vide signifie « pas de résultat », jamais 0.
results-fields-note = Personnes : celles qui ont donné une note. Les parts par stade sont données à partir de { $shares } fiches, l’accord à partir d’autant de personnes ayant répondu seules, si elles sont au moins la moitié ; la médiane et la dispersion à partir de { $detail } de ces personnes, l’intervalle à partir de { $detail } fiches. Une cellule vide signifie « pas de résultat », jamais 0. Entre parenthèses après l’accord : sur combien de personnes il porte, quand d’autres ont répondu autour d’une table.
results-actions-note = Personnes : celles qui ont donné une note. Une cellule vide signifie « pas de résultat », faute d’un nombre suffisant de personnes, ou de fiches là où tables et fiches individuelles se mêlent ; jamais 0.
results-groups-note = La moyenne de chaque groupe et, entre parenthèses, le nombre de personnes qu’il compte. « { $hidden } » : trop peu de personnes du groupe ont donné une note, ou quelques-unes seulement ont répondu seules et les autres autour d’une table, ou cette moyenne permettrait d’en déduire une autre qui est masquée. « { $empty } » : pas de résultat.
results-groups-merged = Autres groupes : { $groups }. Ce sont des groupes de moins de { $least } personnes, ou dont quelques personnes seulement ont répondu seules et les autres autour d’une table, et parfois un autre, joint pour que l’on ne puisse déduire les réponses de personne.
results-findings-none = Les notes ne permettent aucun constat.
results-comments-note = Ce que les participantes et participants ont écrit à côté d’une réponse, dans leurs propres mots, sans nom et sans ordre particulier.
results-comments-none = Aucun commentaire n’est cité ici. Un commentaire n’est imprimé qu’une fois choisi par l’équipe d’animation de l’atelier.
results-problems-note = Ce qui n’allait pas dans les fichiers et les fiches, par type. Ces éléments ont été mis de côté, sauf indication contraire. L’équipe d’animation a la liste avec l’emplacement de chaque cas.
results-method-note = Les règles dont dépendent les chiffres de ce classeur, avec les valeurs utilisées.
results-method-framework = Référentiel : { $title } ({ $id }), version { $version }, module { $module }. Empreinte de son contenu : { $fingerprint }.
results-method-scale = Échelle : de { $low } à { $high }, avec les stades { $stages }.
results-radar-domains = Notes des domaines
results-radar-series = Note, de { $low } à { $high }
results-radar-alt = Graphique en radar : { $title }. Une interruption de la ligne signifie « pas de résultat ». Les mêmes chiffres figurent dans le tableau de l’onglet « { $tab } ».

## What was set aside, by kind; the report's annex says it in the same words

report-aside-file-unreadable = Fichier qui n’a pas pu être lu
report-aside-file-changed = Fichier modifié pendant la lecture
report-aside-file-empty = Fichier vide (0 octet)
report-aside-file-not-workbook = Fichier qui n’est pas un fichier Excel
report-aside-file-other-format = Classeur dans un format qui n’est pas lu
report-aside-file-truncated = Fichier Excel incomplet
report-aside-file-damaged = Fichier Excel endommagé
report-aside-file-ambiguous = Fichier Excel qui peut se lire de deux manières
report-aside-file-unverified = Fichier dont des cellules ne peuvent pas être vérifiées
report-aside-file-unsafe = Fichier refusé par sécurité
report-aside-file-password = Fichier protégé par un mot de passe
report-aside-file-too-large = Fichier bien plus gros qu’une fiche
report-aside-file-macros = Fichier pouvant contenir des macros : elles ont été ignorées, les réponses ont été lues
report-aside-file-is-export = Export de réponses en ligne : à importer, non compté
report-aside-file-more-problems = Autres problèmes d’une fiche qui en compte un très grand nombre
report-aside-cell-too-far = Fiche avec un contenu dans une cellule très éloignée du tableau
report-aside-cell-too-long = Fiche contenant un texte bien trop long
report-aside-sheet-not-ours = Classeur qui n’est pas une fiche de notation
report-aside-sheet-is-results = Classeur de résultats parmi les fiches
report-aside-sheet-without-headings = Fiche sans ses en-têtes
report-aside-sheet-no-items = Fiche sans aucun identifiant de ce référentiel
report-aside-sheet-other-framework = Fiche d’un autre référentiel
report-aside-sheet-other-module = Fiche d’un autre module
report-aside-sheet-other-version = Fiche d’une autre version du référentiel
report-aside-sheet-earlier-version = Fiche d’une version antérieure : lue avec les identifiants renommés depuis
report-aside-sheet-other-wording = Fiche avec une autre formulation de cette version : lue d’après ses identifiants
report-aside-sheet-without-identity = Fiche qui n’indique pas son référentiel : lue, car ses identifiants correspondent
report-aside-sheet-empty = Fiche sans réponse
report-aside-sheet-only-comments = Fiche avec des commentaires, mais sans réponse
report-aside-sheet-same-bytes = Copie exacte d’une autre fiche : comptée une fois
report-aside-sheet-same-person = Deuxième fiche de la même personne : la plus récente a été comptée
report-aside-sheet-same-answers = Fiche aux réponses identiques à celles d’une autre : les deux ont été comptées
report-aside-sheet-same-number = Fiche portant le numéro et les réponses d’une autre : la plus récente a été comptée
report-aside-sheet-number-twice = Fiche portant le numéro d’une autre mais d’autres réponses : les deux ont été comptées
report-aside-sheet-likely-copy = Fiche qui est sans doute la copie d’une autre, plus complète
report-aside-sheet-heavy = Fiche qui parle pour plus d’un quart des personnes : comptée
report-aside-file-no-sheet = Autre classeur de l’atelier parmi les fiches : non lu comme une fiche
report-aside-answer-not-a-score = Réponse qui n’est pas une note de l’échelle
report-aside-answer-several = Réponse comportant plusieurs nombres
report-aside-answer-date = Réponse transformée en date par le tableur
report-aside-answer-error = Réponse qui est l’erreur d’une formule
report-aside-answer-picture = Image à la place d’une réponse
report-aside-answer-uncalculated = Réponse qui est une formule jamais calculée
report-aside-answer-twice = Deux réponses différentes à la même question : aucune n’a été comptée
report-aside-answer-merged = Réponse dans des cellules fusionnées sur plusieurs lignes : comptée pour la première
report-aside-answer-on-title = Réponse à côté d’un titre
report-aside-row-unknown = Ligne dont l’identifiant n’est pas reconnu
report-aside-row-without-id = Ligne sans identifiant
report-aside-row-withdrawn = Réponse à une question retirée
report-aside-answer-beside = Nombre à côté d’une note vide
report-aside-answer-merged-papers = Réponse dans une cellule fusionnée sur plusieurs fiches
report-aside-paper-stray = Colonne d’un classeur de saisie presque sans réponse : non comptée
report-aside-paper-without-id = Colonne de réponses sans identifiant de fiche
report-aside-paper-twice = Deux colonnes avec l’identifiant d’une même fiche
report-aside-tab-without-headings = Lignes dans un onglet sans en-têtes
report-aside-items-new = Éléments que les fiches d’une version antérieure ne demandent pas
report-aside-rows-other-module = Réponses relevant d’un autre module
report-aside-row-not-in-version = Réponse à un élément que cette version n’a pas
report-aside-scores-missing = Onglet sans colonne de notes
report-aside-items-missing = Fiche où des lignes manquent : elles comptent comme sans réponse
report-aside-comment-picture = Image à la place d’un commentaire
report-aside-comment-is-score = Nombre à la place d’un commentaire : ni compté ni cité
report-aside-notes-on-cells = Annotations attachées à des cellules : non lues
report-aside-answers-unseen = Réponses que personne ne voit à l’écran : comptées
report-aside-comment-lost = Commentaire transformé en formule par le tableur
report-aside-form-missing = Fiche sans emplacement pour le groupe et le nombre de personnes : comptée pour une personne sans groupe
report-aside-form-group-unknown = Groupe absent de la liste : compté sans groupe
report-aside-form-people-wrong = Nombre de personnes inutilisable : compté comme une personne
report-aside-form-print-name-unclear = Autorisation d’imprimer le nom peu claire : il n’est pas imprimé

## What changed between two versions

framework-diff-versions = Ce qui a changé dans « { $title } » de la version { $old } à { $new }
framework-diff-title = Ce qui a changé de { $old } à { $new }
framework-diff-none = Les deux versions sont identiques.
framework-diff-counts = En bref : { $counts }.
framework-diff-count-changed = { $count ->
    [1] un réglage changé
   *[other] { $count } réglages changés
}
framework-diff-count-added = { $count ->
    [1] une ligne ajoutée
   *[other] { $count } lignes ajoutées
}
framework-diff-count-removed = { $count ->
    [1] une supprimée
   *[other] { $count } supprimées
}
framework-diff-count-renumbered = { $count ->
    [1] une avec un nouvel identifiant
   *[other] { $count } avec de nouveaux identifiants
}
framework-diff-count-moved = { $count ->
    [1] une déplacée
   *[other] { $count } déplacées
}
framework-diff-count-reworded = { $count ->
    [1] une reformulée
   *[other] { $count } reformulées
}
framework-diff-withdraw = Ces identifiants ont disparu sans être inscrits comme retirés : { $ids }. Inscrivez-les, pour que personne ne les redonne à autre chose.
framework-diff-marks = Dans un texte reformulé, ce qui a disparu est barré, ce qui est nouveau est en gras et souligné.
framework-diff-tab = Changements
framework-diff-change = Changement
framework-diff-level = Niveau
framework-diff-id = Identifiant
framework-diff-what = Quoi
framework-diff-language = Langue
framework-diff-before = Avant
framework-diff-after = Après

framework-change-changed = Changé
framework-change-added = Ajouté
framework-change-removed = Supprimé
framework-change-renumbered = Nouvel identifiant
framework-change-moved = Déplacé
framework-change-reworded = Reformulé
framework-level-about = Référentiel
framework-level-scale = Stade
framework-level-modules = Module
framework-level-groups = Groupe
framework-level-domains = Domaine
framework-level-fields = Champ
framework-level-actions = Action
framework-what-id = Identifiant
framework-what-title = Titre
framework-what-short = Titre court
framework-what-question = Question
framework-what-help = Aide
framework-what-text = Texte
framework-what-label = Libellé
framework-what-description = Description
framework-what-domain = Domaine
framework-what-field = Champ
framework-what-order = Ordre
framework-what-low = Première note
framework-what-high = Dernière note
framework-what-rates = Ce qui est noté
framework-order-behind = après { $id }
framework-order-first = en premier

## What people said of the items

framework-feedback-title = Commentaires sur { $title }, version { $version }
framework-feedback-note = Les commentaires figurent par ordre alphabétique sous l’élément concerné, sans aucun nom ; une personne peut toutefois être reconnue à sa façon d’écrire. Ne les transmettez qu’aux personnes qui révisent le module.
framework-feedback-none = Personne n’a écrit de commentaire ni répondu « je ne sais pas » ou « sans objet ».
framework-feedback-unmarked = { $count ->
    [1] Un commentaire ne figure pas dans la liste, car il n’est pas marqué
   *[other] { $count } commentaires ne figurent pas dans la liste, car ils ne sont pas marqués
} dans comments.xlsx, que c21lab score écrit à côté de session.toml.
framework-feedback-not-knowing = { $count ->
    [1] une personne ne sait pas
   *[other] { $count } personnes ne savent pas
}
framework-feedback-not-applying = { $count ->
    [1] sans objet pour une personne
   *[other] sans objet pour { $count } personnes
}
framework-feedback-tab = Commentaires
framework-feedback-item = Élément
framework-feedback-comment = Commentaire
framework-feedback-dont-know = Je ne sais pas
framework-feedback-not-applicable = Sans objet

## Slides and the board for the plenary

slides-who = Qui a participé
slides-group = { $group } : { $people ->
    [1] 1 personne
   *[other] { $people } personnes
}
slides-groups-merged = Les groupes de moins de { $least } personnes, ou dont quelques-unes seulement ont répondu seules et les autres autour d’une table, sont réunis, pour qu’aucune réponse ne puisse être devinée.
slides-domains = Les domaines en un coup d’œil
slides-series = Notes des fiches ({ $low }–{ $high })
slides-gap-note = Un trou dans la ligne signifie : pas de résultat. Ce n’est pas un zéro.
slides-field = { $name } : { $score } ({ $answered })
slides-mean = Moyenne des notes : { $score } ({ $answered })
slides-no-mean = Pas de moyenne : trop peu de personnes ont donné une note ({ $answered })
slides-shares = Part des personnes par stade
slides-share = { $stage } : { $percent }
slides-alt-shares = Graphique à barres des réponses sur { $name } par stade : { $shares }.
slides-agreed = Convenu :
slides-because = Parce que :
slides-discuss-note = Demandez un exemple à celles et ceux qui ont donné une note basse, puis une note haute. Ensuite : y a-t-il une note de { $low } à { $high } dont la plénière convient ? Sinon, notez de quelle note à quelle note vont les avis. Donnez la raison en une phrase. La moyenne des notes des fiches ne change pas.
slides-unknown = Ce qui n’a pas pu être jugé
slides-next = La suite
slides-next-agree = Ce qui est convenu ici figure dans le rapport à côté des notes des fiches ; cela ne les remplace pas.
slides-next-write = Là où aucune note n’est convenue, le rapport le dit, avec la plus basse et la plus haute des notes proposées, et sans noms.
slides-next-ideas = Puis, pour chaque champ faible, une idée : qu’est-ce qui aiderait, qui pourrait le faire, et pour quand ?
slides-next-note = Ce dont la plénière convient se note dans plenary.xlsx, champ par champ.
board-back = Page précédente
board-on = Page suivante
board-pages = Pages
board-full = Plein écran

## The plenary and the second vote in the report

chart-series-plenary = convenu en plénière
chart-title-plenary = Notes des fiches et ce dont la plénière est convenue
chart-alt-plenary = Graphique en radar des { $axes } champs dont la plénière a discuté, de { $low } à { $high } : les notes des fiches et, à côté, ce dont la plénière est convenue.
chart-table-plenary = Le tableau des notes des fiches et des notes convenues donne les mêmes nombres.
chart-key-agreed = convenu en plénière
chart-key-views = non convenu : étendue des avis
report-plenary = Ce dont la plénière est convenue
report-plenary-lead = La plénière a discuté { $count ->
    [1] d’un champ
   *[other] de { $count } champs
} : { $agreed ->
    [0] elle n’est convenue d’aucune note
   *[other] elle est convenue d’une note pour { $agreed }
}{ $open ->
    [0] {"."}
   *[other]  ; sans note convenue : { $open }.
}
report-plenary-how = Une note convenue est le fruit d’une conversation et figure à côté de la moyenne des notes des fiches : elle n’entre dans aucune moyenne et ne remplace rien.
report-first-shown = Quand les notes ont été montrées pour la première fois, elles étaient celles de { $then } personnes ; celles qui sont imprimées ici sont de { $now } personnes.
report-plenary-people = Quand la plénière s’est réunie, les notes étaient celles de { $then } personnes ; celles qui sont imprimées ici sont de { $now } personnes.
report-plenary-caption = Notes des fiches et notes convenues
report-plenary-note = Moyenne : celle des notes des fiches. Écart : la note convenue moins cette moyenne, telles qu’elles sont imprimées. Aucune : sans note convenue ; entre parenthèses, la plus basse et la plus haute des notes défendues.
report-plenary-agreed = note convenue
report-plenary-open = sans note convenue
report-plenary-between = aucune ({ $low }–{ $high })
report-plenary-dissent-intro = Chaque groupe a pu indiquer les champs qu’il voit autrement.
report-plenary-dissent = Le groupe « { $group } » voit { $count ->
    [1] ce champ
   *[other] ces champs
} autrement : { $fields }.
report-plenary-analysis = Analyse du débat
report-plenary-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Qu’est-ce qui a fait changer d’avis, qu’est-ce qui n’a rien changé, et qu’en conclure pour la suite ?]
report-col-individual = Moyenne
report-col-agreed = Convenue
report-col-difference = Écart
report-col-because = Motif
report-col-first-vote = Première note
report-col-second-vote = Seconde note
report-col-moved = Ont changé de réponse
report-second-vote = La seconde notation
report-second-vote-lead = Après la discussion, { $people ->
    [1] une personne a
   *[other] { $people } personnes ont
} noté de nouveau les champs, sur { $sheets ->
    [1] une fiche
   *[other] { $sheets } fiches
}. Les secondes notes figurent à côté des premières et ne sont jamais réunies avec elles.
report-second-vote-none = Dans aucun champ les deux notes ne peuvent figurer côte à côte : dans chacun, les nombres de personnes diffèrent de moins de { $least }, ou trop peu ont noté de nouveau.
report-second-vote-left = { $count ->
    [1] Un champ n’y figure pas
   *[other] { $count } champs n’y figurent pas
} : trop peu de personnes ont noté de nouveau, ou les deux nombres de personnes diffèrent de moins de { $least }, et des réponses individuelles pourraient être calculées.
report-second-vote-caption = Première et seconde notation
report-fewer-than = moins de { $least }
results-tab-plenary = Plénière
results-tab-second-vote = Seconde notation
results-plenary-note = Ce dont la plénière est convenue figure à côté des notes des fiches et n’entre dans aucune moyenne.
results-second-vote-note = Une seconde note est donnée là où autant de personnes ont noté les deux fois, ou au moins { $least } de plus ou de moins. Les deux notations ne sont jamais réunies.
results-col-plenary-status = Plénière
results-col-views-from = De
results-col-views-to = À
results-col-dissent = Voit les choses autrement
results-col-people-second = Personnes, seconde note
## Ce qui a changé : un rapport refait après que quelqu’un y a travaillé

report-changes = Ce qui a changé
report-changes-intro = Ce rapport a été refait après que quelqu’un y a travaillé. Cette page dit ce qu’est devenue chaque partie.
report-changes-cover = Couverture
report-changes-kept = Conservé
report-changes-kept-what = tel quel : { $names }.
report-changes-renewed = Renouvelé
report-changes-renewed-what = avec les réponses d’aujourd’hui : { $names }.
report-changes-both = Les deux
report-changes-both-what = figurent dans { $names } : le nouveau texte et, en dessous, sur fond de couleur et avec un commentaire, ce qui avait été écrit pour les chiffres précédents.
report-changes-not-placed = Sans place
report-changes-not-placed-what = dans le nouveau rapport, des mots de { $names } : ce qui les contenait n’existe plus. Ils se trouvent à la fin du rapport, sous « { report-unplaced } ».
report-changes-deleted = Laissé de côté,
report-changes-deleted-what = parce que quelqu’un l’avait supprimé : { $names }.
report-changes-moved = { $count ->
    [0] Aucune note de champ n’a changé.
    [1] Un champ a maintenant une autre note : { $names }.
   *[other] { $count } champs ont maintenant d’autres notes : { $names }.
}
report-changes-moved-hidden = Les notes qui ont changé ne sont pas indiquées ici : moins de { $least } personnes sont venues, parties ou ont changé leurs réponses, et l’on saurait comment elles ont répondu.
report-unresolved = Non résolu, à ne pas diffuser. Des passages sur fond de couleur ont été écrits pour des chiffres précédents : recopiez dans le nouveau texte ce qui reste vrai, puis supprimez ces passages. c21lab enlèvera cette ligne la prochaine fois.
report-unresolved-comment = Ce passage a été écrit pour des chiffres précédents ; le nouveau texte est au-dessus. Recopiez-y ce qui reste vrai, puis supprimez ce paragraphe sur fond de couleur.
report-unplaced = Votre texte qui n’a pas trouvé de place
## Avant et maintenant, et la moyenne de nombreux ateliers

chart-title-changes = Avant et maintenant
chart-caption-changes-named = { $title } : { $count ->
    [1] un changement net
   *[other] { $count } changements nets
} sur { $tested ->
    [1] un champ testé
   *[other] { $tested } champs testés
}
chart-caption-changes-none = { $title } : aucun changement net sur { $tested ->
    [1] un champ testé
   *[other] { $tested } champs testés
}
chart-caption-changes-untested = { $title } : aucun changement n’a pu être testé
chart-caption-beside = { $caption }. { $provenance }
chart-alt-changes = Graphique en haltères : pour chaque champ noté dans les deux ateliers, une ligne de sa note d’avant à sa note de maintenant.
chart-alt-change = { $field } : { $then } avant, { $now } maintenant.
chart-alt-further-changes = { $count ->
    [1] Un autre champ présente un changement net.
   *[other] { $count } autres champs présentent un changement net.
}
chart-table-changes = Les mêmes nombres figurent dans le tableau des champs avant et maintenant.
chart-head-now = maintenant
chart-head-change = évolution
chart-key-now = note de maintenant
chart-key-named = changement net
chart-key-panel = moyenne de nombreux ateliers
chart-series-previous = l’atelier précédent
chart-series-previous-of = { $people ->
    [one] { $when } : { $people } personne
   *[other] { $when } : { $people } personnes
}
chart-series-panel = moyenne de { $sessions } ateliers
chart-panel = Moyenne de { $sessions } ateliers réunissant { $people } personnes
chart-module = module { $module }
report-before = Avant et maintenant
report-before-beside = À côté des notes de cet atelier figurent celles d’un atelier précédent. { $provenance }.
report-before-others = Les deux ateliers n’ont pas forcément réuni les mêmes personnes. Un écart entre deux ateliers peut venir de celles et ceux qui se sont exprimés autant que de ce qui a changé, et aucun nombre ne dit ici lequel des deux.
report-before-people = Participantes et participants : { $then } avant ({ $when }), { $now } maintenant.
report-before-groups = Par groupe, avant et maintenant : { $groups }.
report-before-group = { $group } { $then } et { $now }
report-before-some = { $count ->
    [1] Un seul des { $tested } champs qui ont pu être testés présente un changement net.
   *[other] { $count } des { $tested } champs qui ont pu être testés présentent un changement net.
}
report-before-none = { $tested ->
    [1] Pas de changement net : l’écart du seul champ qui a pu être testé peut tenir au hasard ou reste trop faible.
   *[other] Pas de changement net : parmi les { $tested } champs qui ont pu être testés, aucun écart n’est à la fois assez grand pour compter et tel que le hasard seul l’explique mal.
}
report-before-smallest = Avec autant de réponses que dans ces deux ateliers, un changement de moins de { $points } environ se distinguerait à peine du hasard.
report-before-untested = { $count ->
    [1] Pour un champ, l’écart est imprimé sans être testé : l’un des ateliers n’en donne pas d’intervalle.
   *[other] Pour { $count } champs, l’écart est imprimé sans être testé : l’un des ateliers n’en donne pas d’intervalle.
}
report-before-untestable = { $count ->
    [1] L’écart est imprimé sans être testé : l’un des ateliers ne donne pas d’intervalle pour ce champ, ce qui demande { $least } réponses. On ne peut rien en dire de plus.
   *[other] Les écarts sont imprimés sans être testés : l’un des ateliers ne donne pas d’intervalle pour ces { $count } champs, ce qui demande { $least } réponses chacun. On ne peut rien en dire de plus.
}
report-before-nothing = Aucun champ n’a de note dans les deux ateliers : il n’y a rien à comparer.
report-before-mapped = L’atelier précédent suivait un autre référentiel ({ $framework }) ; les champs sont comparés selon une liste de ceux qui demandent la même chose, établie par l’équipe.
report-before-by-ids = L’atelier précédent suivait la version { $version } du référentiel, dont la formulation des champs n’est pas consignée ici : ils sont comparés par leurs identifiants.
report-before-reworded = { $count ->
    [1] Un champ demandait autre chose dans la version { $version } et n’est pas comparé.
   *[other] { $count } champs demandaient autre chose dans la version { $version } et ne sont pas comparés.
}
report-before-change = { $direction ->
    [higher] { $name } est noté plus haut qu’avant, de { $points } : { $then } avant ({ $when } ; { $people_then } personnes), { $now } maintenant ({ $people } personnes).
   *[lower] { $name } est noté plus bas qu’avant, de { $points } : { $then } avant ({ $when } ; { $people_then } personnes), { $now } maintenant ({ $people } personnes).
}
report-before-further = { $count ->
    [1] Un autre champ présente un changement net ; le tableau le montre.
   *[other] { $count } autres champs présentent un changement net ; le tableau les montre.
}
report-before-caption = Les champs avant et maintenant
report-before-note = n : nombre de personnes qui ont donné une note. Évolution : la note de maintenant moins celle d’avant, telles qu’imprimées. Intervalle : la précision avec laquelle l’évolution est mesurée ({ $percent }), champ par champ. Un changement net atteint au moins { $least } et le hasard seul l’explique mal, compte tenu du nombre de champs comparés.
report-before-note-untested = n : nombre de personnes qui ont donné une note. Évolution : la note de maintenant moins celle d’avant, telles qu’imprimées. Elle n’est pas testée.
report-col-then = Avant
report-col-now = Maintenant
report-col-change = Évolution
report-col-change-interval = Intervalle de l’évolution
report-col-verdict = Changement net ?
report-clear-change = oui
report-no-clear-change = non
report-score-of = { $score } (n = { $people })
report-untested = non testé
report-change-interval = de { $low } à { $high }
results-col-people-then = Personnes avant
results-col-change-low = Évolution : bas de l’intervalle
results-col-change-high = Évolution : haut de l’intervalle
## Idées et plan

plan-answers-weakness = faiblesse
plan-answers-strength = force
plan-answers-blind-spot = angle mort
plan-answers-split = avis partagés
plan-answers-other = autre
plan-resources-internal = internes
plan-resources-outside = extérieurs
plan-status-not-started = pas commencée
plan-status-under-way = en cours
plan-status-done = achevée
plan-status-dropped = abandonnée
plan-feasible-yes = oui
plan-feasible-partly = en partie
plan-feasible-no = non
plan-cost-none = aucun
plan-cost-low = faible
plan-cost-medium = moyen
plan-cost-high = élevé
plan-starting-value = { $field } : { $score } ({ $people ->
    [1] une personne
   *[other] { $people } personnes
}{ $dated ->
    [yes] , { $date })
   *[no] )
}
plan-starting-none = { $field } : pas de résultat ({ $people ->
    [1] une personne
   *[other] { $people } personnes
}{ $dated ->
    [yes] , { $date })
   *[no] )
}
report-plan-title = { $form ->
    [local] Plan local
   *[action] Plan d’action
}
report-plan-counted = Le plan comprend { $all ->
    [1] une mesure
   *[other] { $all } mesures
} : { $internal } avec des moyens internes, { $outside } avec une aide extérieure{ $unsaid ->
    [0] {"."}
   *[other] , { $unsaid } sans précision.
}
report-plan-part-internal = Mesures avec des moyens internes
report-plan-part-outside = Mesures avec une aide extérieure
report-plan-part-unsaid = Mesures qui ne disent pas de quels moyens elles ont besoin
report-plan-open = à préciser
report-plan-partners = avec { $partners }
report-plan-score-of = « { $field } »
report-plan-period = { $start } – { $end }
report-plan-until = au plus tard : { $end }
report-plan-from = début : { $start }
report-plan-still-open = Ce qui reste à préciser
report-plan-still-open-how = Une mesure a besoin d’un responsable (personne ou service), d’une date et d’un indicateur. { $count ->
    [1] { $all ->
        [1] La seule mesure n’a pas encore les trois :
       *[other] Une mesure sur { $all } n’a pas encore les trois :
    }
   *[other] { $count } mesures sur { $all } n’ont pas encore les trois :
}
report-plan-lacks = { $id }, { $measure } : il reste à trouver { $what }.
report-plan-lacks-lead = un responsable
report-plan-lacks-end = une date
report-plan-lacks-indicator = un indicateur
report-plan-nobody = responsable à trouver
report-plan-no-date = date à fixer
report-plan-language-note = Certaines cellules sont restées telles qu’elles ont été écrites ({ $language }).
report-plan-analysis = La mise en œuvre du plan
report-plan-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Qui décide de ce plan, et quand ? Qui en assure le suivi, et quand le groupe saura-t-il où il en est ?]
report-plan-about-heading = À propos de ce document
report-plan-about = Il rend compte de ce que des personnes ont proposé et convenu lors d’un atelier, dans leurs propres mots. Il n’est pas en soi une décision des autorités du territoire.
report-ideas = Idées clés
report-ideas-counted = { $decided ->
    [yes] { $all ->
        [1] Une idée a été proposée ;
       *[other] Sur { $all } idées proposées,
    } { $kept ->
        [0] aucune n’a été retenue.
        [1] une a été retenue.
       *[other] { $kept } ont été retenues.
    }
   *[no] { $all ->
        [1] Une idée a été proposée ; on n’a pas encore décidé si elle est retenue.
       *[other] { $all } idées ont été proposées ; on n’a pas encore décidé lesquelles sont retenues.
    }
}
report-ideas-caption = Idées : { $domain }
report-ideas-other = Autres idées
report-ideas-all = Toutes les idées
report-ideas-analysis = Ce que disent ces idées ensemble
report-ideas-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Qu’ont ces idées en commun, lesquelles dépendent les unes des autres, et qu’a ajouté la discussion ?]
report-ideas-not-kept = Idées non retenues
report-ideas-not-kept-how = Elles ont été proposées et ne font pas partie du plan ; elles figurent ici pour qu’aucune idée ne se perde.
report-ideas-not-kept-caption = Idées proposées et non retenues
report-col-plan-id = N°
report-col-idea = Idée
report-col-for-whom = Pour qui
report-col-example = Exemple
report-col-answers-to = Répond à
report-col-votes = Voix
report-col-measure = Mesure
report-col-result = Résultat
report-col-lead = Responsable
report-col-when = Quand
report-col-benefits = Bénéficiaires
report-col-cost = Coût
report-col-indicator = Indicateur
report-col-starting = Note du champ
report-col-goal = Objectif
report-col-status = État
report-col-challenge = Défi
report-col-why = Pourquoi
report-col-target = Cible
report-col-year = Année
report-col-source = Source
report-col-item = Élément
report-col-comments = Ce qui a été dit
report-kind-policy = Une conversation sur la politique culturelle
report-kind-seven-keys = Défis et clés
report-kind-culture-goal = La culture comme objectif
report-lead-policy = { $all ->
    [1] Une idée a été proposée,
   *[other] Sur { $all } idées proposées,
} { $entries ->
    [0] aucune n’a été retenue ;
    [1] une a été retenue ;
   *[other] { $entries } ont été retenues ;
} { $measures ->
    [0] aucune mesure n’est prévue.
    [1] une mesure est prévue.
   *[other] { $measures } mesures sont prévues.
}
report-lead-seven-keys = { $all ->
    [1] Une clé a été proposée,
   *[other] Sur { $all } clés proposées,
} { $entries ->
    [0] aucune n’a été retenue ;
    [1] une a été retenue ;
   *[other] { $entries } ont été retenues ;
} { $measures ->
    [0] aucune mesure n’est prévue.
    [1] une mesure est prévue.
   *[other] { $measures } mesures sont prévues.
}
report-lead-culture-goal = { $all ->
    [1] Une cible a été fixée ;
   *[other] { $all } cibles ont été fixées ;
} { $measures ->
    [0] aucune mesure n’est prévue.
    [1] une mesure est prévue.
   *[other] { $measures } mesures sont prévues.
}
report-first-policy = Idées retenues
report-first-seven-keys = Les clés
report-first-culture-goal = Les cibles
report-first-measures = Premières mesures
report-more-entries = … et { $count } de plus.
report-asked = La question posée
report-asked-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte la question à laquelle l’atelier a répondu, en une ou deux phrases.]
report-workshop = L’atelier
report-workshop-how = { $when ->
    [known] L’atelier ({ $dates }) a porté sur { $territory }.
   *[unknown] L’atelier a porté sur { $territory }.
} Ce qui en est sorti : { $ideas ->
    [0] aucune idée
    [1] une idée
   *[other] { $ideas } idées
} et { $measures ->
    [1] une mesure
   *[other] { $measures } mesures
}.
report-workshop-sheets = { $people ->
    [1] Une personne a aussi rempli
   *[other] { $people } personnes ont aussi rempli
} { $sheets ->
    [1] une fiche
   *[other] { $sheets } fiches
} ; le classeur des résultats contient ces notes.
report-workshop-more = Qui était là, et comment on a travaillé
report-workshop-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Qui a été invité et qui est venu, combien de personnes, de quelles parties du territoire ? Comment les idées ont-elles été trouvées, discutées et choisies ?]
report-participants-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte les noms des personnes qui ont accepté de figurer ici.]
report-source = Source
report-source-plan = Ce rapport a été fait à partir du classeur de l’atelier (plan.xlsx), dans les mots qui y ont été saisis. Ce qui n’est pas traduit figure dans sa langue d’origine, avec une mention.
report-source-fields = Les domaines et les champs sont ceux de { $title }, version { $version }.
report-foot-plan = Idées et mesures d’un atelier
report-challenges = Les défis
report-challenges-counted = { $all ->
    [1] Un défi a été nommé ;
   *[other] { $all } défis ont été nommés ;
} { $kept ->
    [0] aucun n’a été repris.
    [1] un a été repris.
   *[other] { $kept } ont été repris.
}
report-challenges-caption = Les défis repris
report-challenges-left = Défis nommés et non repris
report-keys = Les clés
report-key = Clé { $id }
report-key-challenges = À quoi elle répond
report-key-brings = Ce que la culture apporte
report-key-commits = Qui s’engage
report-key-open = Personne ne s’est encore engagé pour cette clé.
report-key-measures = Ce qui sera fait
report-public-lead = Ce que la culture peut faire ici, en { $keys ->
    [1] une clé, trouvée
   *[other] { $keys } clés, trouvées
} par des personnes de ce territoire.
report-public-commits = S’engagent : { $who }
report-targets = Cibles et indicateurs
report-targets-counted = Sur { $all ->
    [1] une cible
   *[other] { $all } cibles
}, { $yes ->
    [0] aucune ne peut être mesurée
    [1] une peut être mesurée
   *[other] { $yes } peuvent être mesurées
}, { $partly } en partie et { $no } pas encore{ $unsaid ->
    [0] {"."}
   *[other] , et pour { $unsaid } personne ne l’a dit.
}
report-targets-yes = Cibles qui peuvent être mesurées
report-targets-partly = Cibles qui peuvent être mesurées en partie
report-targets-no = Cibles qui ne peuvent pas encore être mesurées
report-targets-unsaid = Cibles dont personne n’a dit si elles peuvent être mesurées
report-targets-analysis = Ce que les chiffres ne disent pas
report-targets-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte. Quels chiffres manquent, qui pourrait les fournir, et que changeraient-ils ?]
report-recommendations-prompt = [Pour l’experte ou l’expert : écrivez à la place de ce texte vos propres recommandations.]
report-recommendations = Recommandations
report-recommendations-more = De l’experte ou de l’expert
report-feedback = Ce qui a été dit de chaque élément
report-feedback-how = Les commentaires qui peuvent être cités, et combien de personnes ne savaient pas répondre ou ont trouvé la question sans objet. Ce qui n’a rien de tout cela n’est pas repris.
report-feedback-caption = Commentaires et réponses sans note, élément par élément
report-feedback-none = Aucun commentaire n’a été marqué pour être cité, et chaque élément a pu être jugé.
report-revised = Le module révisé
report-revised-none = [Pour l’experte ou l’expert : placez le module révisé à côté de session.toml, sous le nom revised.xlsx ou dans un dossier revised, puis relancez c21lab score : ses changements seront listés ici.]
report-revised-caption = Changements par rapport au module essayé
chart-title-impact = Impact et faisabilité
chart-measure-impact = Points donnés par le groupe, de 1 (faible) à 5 (fort) ; chaque mesure par son numéro
chart-impact-impact = impact
chart-impact-feasibility = faisabilité
chart-impact-prepare = fort impact, difficile : à préparer
chart-impact-first = fort impact, facile : commencer ici
chart-impact-later = faible impact, difficile : plus tard
chart-impact-along = faible impact, facile : au passage
chart-alt-impact = Carré de l’impact et de la faisabilité. Mesures placées : { $count } sur { $all }. { $firsts ->
    [0] Aucune n’a plus de 3 points à la fois pour l’impact et pour la faisabilité.
   *[other] Plus de 3 points à la fois pour l’impact et pour la faisabilité : { $first }.
} Le classeur des résultats contient tous les points en tableau.
results-tab-ideas = Idées
results-tab-keys = Clés
results-tab-targets = Cibles
results-tab-measures = Mesures
results-plan-note = Dans les mots du groupe et dans l’ordre qu’il a choisi. La langue est indiquée là où un texte n’est pas traduit.
results-col-language = Langue
results-col-kept = Retenue
results-col-from = À partir de
results-col-partners = Partenaires
results-col-start = Début
results-col-end = Fin
results-col-resources = Moyens
results-col-feasible = Faisable
results-col-impact = Impact
results-col-feasibility = Faisabilité
