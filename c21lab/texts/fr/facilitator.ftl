## Places, problems of frameworks, of session.toml and of the command line

place-cell = { $file }, onglet « { $tab } », cellule { $cell } : { $message }
place-line = { $file }, ligne { $line } : { $message }
place-tab = { $file }, onglet « { $tab } » : { $message }
place-file = { $file } : { $message }

problem-framework-file-missing = ce fichier du référentiel manque. Remettez-le en place, ou retirez sa langue de framework.yaml.
problem-framework-not-yaml = ce fichier n’est pas du YAML valide ({ $reason }). Corrigez cette ligne, ou réimportez le référentiel depuis son classeur.
problem-framework-key-twice = « { $key } » figure ici pour la deuxième fois. Chaque identifiant et chaque clé ne peut figurer qu’une fois : supprimez ou renommez l’un des deux.
problem-framework-key-unknown = « { $key } » n’est pas connu ici. Mots connus : { $known }.
problem-framework-key-missing = « { $key } » manque. Ajoutez-le.
problem-framework-value-wrong = « { $found } » ne convient pas à « { $key } ». Valeurs possibles : { $wanted }

problem-settings-misnamed = les réglages de ce fichier n’ont pas été lus : seul compte un fichier nommé session.toml. Si ce sont les bons, renommez-le en session.toml (Windows masque parfois les extensions comme .txt : affichez-les d’abord) ; sinon, supprimez-le.
problem-settings-not-readable = ce fichier ne peut pas être ouvert. Fermez-le s’il est ouvert dans un autre programme, vérifiez que vous avez le droit de l’ouvrir et réessayez.
problem-settings-not-text = { $program ->
    [word] ce n’est pas un fichier de texte brut : il vient d’un traitement de texte. Ouvrez-le dans ce programme, enregistrez-le en texte brut (.txt) et redonnez-lui le nom session.toml.
    [rich] ce fichier a été enregistré avec une mise en forme. Dans TextEdit, choisissez Format > Convertir au format Texte, puis enregistrez-le de nouveau sous le nom session.toml.
    [large] ce fichier contient bien plus que les réglages d’un atelier. Créez-en un nouveau avec c21lab new et copiez-y vos propres lignes.
   *[unknown] ce n’est pas un fichier de texte brut. Créez-en un nouveau avec c21lab new et saisissez-y vos réglages dans un éditeur de texte.
}
problem-settings-encoding = il est impossible de savoir dans quel encodage ce fichier a été enregistré : les accents pourraient être faux. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage).
problem-settings-line-unclear = « { $line } » ne peut pas être lu. Chaque réglage tient sur une ligne, par exemple territory = "Rivières" : les textes entre guillemets droits, les listes entre crochets.
problem-settings-backslash = dans « { $line } », un \ entre guillemets annonce un caractère spécial. Écrivez / au lieu de \ dans un chemin, et \\ dans un texte : { $repair }
problem-settings-quote-open = dans « { $line } », il manque un guillemet au début ou à la fin d’un texte. Mettez-en un de chaque côté : { $repair }
problem-settings-quote-inside = dans « { $line } », un guillemet figure à l’intérieur du texte, qui semble donc s’arrêter là. Écrivez : { $repair }
problem-settings-bracket-open = ce qui s’ouvre à la ligne { $first } n’est jamais refermé. Mettez { $bracket } à la fin de « { $line } », par exemple : { $repair }
problem-settings-brackets = dans « { $line } », une liste n’est pas placée entre un seul [ et un seul ]. Écrivez : { $repair }
problem-settings-braces-lines = ce qui se trouve entre {"{"} et {"}"} doit tenir sur une seule ligne. Écrivez : { $repair }
problem-settings-comma-missing = dans « { $line } », il manque une virgule entre deux éléments. Écrivez : { $repair }
problem-settings-key-twice = « { $key } » figure ici pour la deuxième fois ; la première est à la ligne { $first }. Gardez l’une des deux lignes et supprimez l’autre.
problem-settings-table-twice = { $table } figure ici pour la deuxième fois ; la première est à la ligne { $first }. Remontez sous la première les réglages qui suivent, puis supprimez cette ligne.
problem-settings-table-form = « { $line } » n’est pas un début de table. Écrivez son nom entre crochets, seul sur la ligne : { $repair }
problem-settings-no-equals = dans « { $line } », il manque un = entre un nom et sa valeur. Écrivez : { $repair }
problem-settings-unquoted = dans « { $line } », un texte n’est pas entre guillemets. Mettez-le entre guillemets droits : { $repair }
problem-settings-value-missing = rien ne suit « { $key } = ». Écrivez une valeur, par exemple { $repair }, ou mettez # au début de la ligne.
problem-settings-stray-line = « { $line } » n’est ni un réglage ni une table. Si c’est une note pour vous, mettez # devant : { $repair }
problem-settings-stray-tail = dans « { $line } », quelque chose suit la valeur. Si c’est une note, mettez # devant : { $repair }
problem-settings-two-on-line = deux réglages se trouvent sur une même ligne dans « { $line } ». Mettez « { $second } » sur une ligne à part.
problem-settings-percent = une part ne s’écrit pas en pourcentage, comme dans « { $line } », mais comme un nombre de 0 à 1. Écrivez : { $repair }
problem-settings-key-unknown = « { $key } » dans { $table } n’est pas un réglage connu. Vouliez-vous dire « { $nearest } » ?
problem-settings-outside = { $form ->
    [table] { $table } doit être une table : écrivez { $table } seul sur sa ligne, et ses réglages au-dessous.
   *[key] « { $key } » se trouve hors d’une table. Placez-le sur une ligne au-dessous de { $table }.
}
problem-settings-value-wrong = « { $found } » ne convient pas à { $key }. Valeurs possibles : { $wanted }
problem-settings-number-quoted = « { $line } » : les nombres s’écrivent sans guillemets. Écrivez : { $repair }
problem-settings-date-wrong = « { $found } » n’est pas un jour du calendrier. Écrivez l’année, le mois et le jour, par exemple "2026-11-12".
problem-settings-date-ambiguous = « { $found } » peut désigner deux jours. Écrivez "{ $first }" ou "{ $second }" : année, mois, jour.
problem-settings-date-words = « { $found } » est en toutes lettres et serait imprimé ainsi dans toutes les langues de l’atelier. Écrivez un jour comme "2026-11-12", ou le texte dans chaque langue : { $example }
problem-settings-text-untranslated = { $key } n’a pas de texte pour : { $languages }. Ajoutez { $language } = "…" à « { $line } ».
problem-settings-group-unknown = le groupe « { $found } » n’est pas un groupe du référentiel et n’a pas de libellé. { $nearest ->
    [none] Groupes du référentiel : { $known }.
   *[other] Vouliez-vous dire « { $nearest } » ? Groupes du référentiel : { $known }.
} Un groupe à vous a besoin d’un libellé : {"{"}id = "{ $found }", { $language } = "…"{"}"}
problem-settings-group-unlabelled = le groupe « { $found } » n’a pas de libellé pour : { $languages }. Ajoutez-lui { $language } = "…".
problem-settings-encoding-read = ce fichier est enregistré en { $encoding } et a été lu ainsi. Vérifiez que les accents sont justes dans « { $sample } » ; pour plus de sûreté, enregistrez-le en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage).
problem-settings-signs-read = « { $line } » contient des espaces ou des caractères d’un autre genre, comme un texte copié d’une page web. Voici ce qui a été lu : { $repair }
problem-settings-quotes-read = les guillemets typographiques de « { $line } » ont été lus comme des guillemets droits : { $repair }
problem-settings-truth-read = « { $line } » a été lu comme : { $repair }
problem-settings-number-read = le nombre de « { $line } » a été lu comme : { $repair }
problem-settings-end-read = un signe de trop dans « { $line } » a été ignoré. Voici ce qui a été lu : { $repair }
problem-settings-date-read = « { $found } » a été lu comme { $day } (année, mois, jour).
problem-settings-dates-sorted = les jours { $found } ont été mis dans l’ordre, chacun une fois : { $days }.
problem-settings-language-read = la langue « { $found } » a été lue comme "{ $code }".
problem-settings-territory-empty = le territoire est vide : le rapport parlera du « territoire ». Écrivez son nom entre les guillemets.
problem-settings-accent-darkened = l’accent { $found } est trop clair pour être lu sur du blanc ; les graphiques et le rapport utilisent donc { $used }, un ton plus sombre. Pour choisir vous-même le ton, écrivez-en un autre : accent = "{ $used }"
problem-settings-quote-comments = quote_comments est un réglage d’une version précédente. Un commentaire est cité quand il est marqué dans comments.xlsx, et aucun autre ne l’est. Supprimez cette ligne.

problem-path-near = il n’y a ni fichier ni dossier « { $found } », mais il y a « { $nearest } ». Vérifiez le nom, ou faites glisser le dossier sur la fenêtre pour obtenir son chemin.
problem-path-quotes = le nom doit être placé entre guillemets droits, sinon ses mots sont lus un par un. Écrivez : "{ $found }"
problem-path-backslash = la barre oblique inverse à la fin de « { $found }\ » rattache la suite au nom. Supprimez-la : "{ $found }"
problem-command-unknown = la commande « { $found } » n’existe pas. Commandes possibles : { $known }.
problem-option-unknown = { $nearest ->
    [none] l’option « { $found } » n’existe pas ici. Supprimez-la, ou consultez les options de cette commande.
   *[other] l’option « { $found } » n’existe pas ici. Vouliez-vous dire { $nearest } ?
}
problem-option-value = { $takes ->
    [none] { $option } ne prend pas de valeur. Écrivez { $option } sans rien ajouter.
   *[one] { $option } doit être suivi d’une valeur. Ajoutez-la après une espace.
}
problem-option-wrong = la valeur qui suit { $option } ne convient pas. Valeurs possibles : { $wanted }.
problem-argument-missing = il manque { $name }. Ajoutez-le à la fin de la commande ; un nom qui contient des espaces se met entre guillemets droits.
problem-argument-too-many = « { $found } » est de trop pour cette commande. Supprimez-le ; s’il fait partie d’un nom avec des espaces, mettez le nom entier entre guillemets droits.
problem-usage-wrong = la commande n’a pas été comprise ({ $reason }). Consultez ce qu’elle accepte.
problem-not-shown = les messages du programme ne peuvent pas être écrits là où ils ont été dirigés ({ $reason }). Les fichiers écrits sont entiers ; relancez la commande sans diriger ses messages ailleurs.
problem-no-home = cet ordinateur n’indique aucun dossier personnel où garder vos référentiels. Indiquez un dossier avec --to DOSSIER.
console-usage-help = Ce que cette commande accepte : { $command } --help
problem-path-missing = il n’existe ni fichier ni dossier « { $found } ». Vérifiez le nom, ou glissez le dossier dans la fenêtre pour obtenir son chemin.
problem-path-is-folder = « { $found } » est un dossier. Indiquez un fichier qu’il contient.
problem-path-is-file = « { $found } » est un fichier. Indiquez le dossier de l’atelier.
problem-ending-wrong = « { $found } » ne peut pas être écrit : son extension doit être { $known }. Choisissez un autre nom.
problem-output-edited = ce fichier a été modifié ou enregistré depuis que c21lab l’a fait, ou vient d’ailleurs : il n’a pas été remplacé, et rien n’a été écrit. Déplacez-le, ou choisissez un autre nom ou un autre dossier.
problem-language-unknown = « { $found } » n’est pas une langue connue ici. Langues connues : { $known }.
problem-module-unknown = « { $found } » n’est pas un module de ce référentiel. Modules : { $known }.
problem-framework-unknown = il n’existe pas de référentiel « { $found } ». Référentiels connus : { $known }. Un référentiel peut aussi être désigné par son dossier.
problem-framework-of-sheets-unknown = les fiches ont été faites pour le référentiel « { $found } », qui est introuvable. Référentiels connus : { $known }. S’il se trouve dans un dossier, indiquez-le avec --framework DOSSIER ou dans session.toml.

## The terminal

console-domain = Domaine
console-score = Note
console-stage = Stade
console-people = Personnes
console-fields = Champs
console-lowest = Champ le plus bas
console-no-score = pas de résultat
console-fields-scored = { $scored } sur { $total }
console-took-part = { $people ->
    [1] Une personne a participé et rempli { $sheets ->
        [1] une fiche
       *[other] { $sheets } fiches
    }.
   *[other] { $people } personnes ont participé et rempli { $sheets ->
        [1] une fiche
       *[other] { $sheets } fiches
    }.
}
console-remarks = { $count ->
    [1] Une remarque { $about ->
        [report] sur le modèle Word ou les images du rapport
       *[sheets] sur les fiches
    } ; elle est affichée ci-dessus et figure dans { $file }.
   *[other] { $count } remarques { $about ->
        [report] sur le modèle Word ou les images du rapport
       *[sheets] sur les fiches
    } ; elles sont affichées ci-dessus et figurent dans { $file }.
}
console-discuss = À discuter en priorité :
console-written = Écrit dans { $folder } :
console-private = À garder pour vous, à ne pas diffuser : { $folder }
console-superseded = { $file } avait été modifié : il a été déplacé, tel quel, vers { $new }. La nouvelle version porte maintenant son nom ; recopiez-y ce que vous aviez écrit dans l’ancienne.
console-merged = { $file } avait été modifié : ce que vous y aviez écrit figure dans la nouvelle version, qui porte maintenant son nom. Le fichier tel que vous l’aviez laissé est { $new }.
console-saved-again = { $file } avait été enregistré par un autre programme, sans changement du texte : la nouvelle version porte maintenant son nom. Le fichier tel qu’il était est { $new }.
console-zones = Ce que sont devenues les parties de { $file } :
console-zones-kept = conservé : { $names }
console-zones-renewed = renouvelé : { $names }
console-zones-both = les deux : { $names }. Le nouveau texte vient d’abord, le vôtre en dessous, sur fond de couleur. Décidez, supprimez ce qui est sur fond de couleur et relancez la commande : d’ici là, la première page dit « non résolu, à ne pas diffuser ».
console-zones-not-placed = sans place : { $names }. Ces mots se trouvent à la fin du rapport.
console-zones-deleted = laissé de côté, puisque vous { $count ->
    [1] l’aviez supprimé
   *[other] les aviez supprimés
} : { $names }
console-superseded-left = { $file } vient d’un calcul précédent, avec d’autres réponses ou d’autres réglages : il a été déplacé vers { $new }, car une seule version doit circuler.
console-superseded-charts = { $count ->
    [1] Un graphique vient d’un calcul précédent, avec d’autres réponses ou d’autres réglages : il a été déplacé
   *[other] { $count } graphiques viennent d’un calcul précédent, avec d’autres réponses ou d’autres réglages : ils ont été déplacés
} vers { $folder }.
console-open = { $file } a été modifié et est ouvert dans un autre programme ; la nouvelle version est donc { $new }. Fermez le fichier, puis relancez la commande.
console-comments-renewed = comments.xlsx a été réécrit avec vos choix. Le fichier tel que vous l’aviez laissé est { $new }.
console-comments = Pour citer ce que les participantes et participants ont écrit, choisissez « { $yes } » à côté du commentaire dans { $file }, puis relancez la commande.
console-gives-away = Attention : entre cette version et une version précédente, moins de { $least } personnes sont arrivées, sont parties ou ont changé de réponses dans un champ ou un groupe. Quiconque possède les deux versions peut en déduire leurs réponses. Si personne n’a vu la version précédente, il n’y a rien à faire. Sinon, ne diffusez qu’une seule version, ou attendez qu’au moins { $least } personnes soient nouvelles.
console-close-list = Ces fichiers contiennent, ou peuvent contenir, ce que chaque personne a répondu et écrit :
console-close-link = { $file } est un lien : le lien est supprimé, mais pas ce vers quoi il mène. Supprimez-le vous-même.
console-close-stay = Ce qui reste : tout le reste du dossier, comme session.toml, « results », plan.xlsx et une liste de personnes, ainsi que private/manifest.json, qui ne contient aucune réponse.
console-close-ask = Supprimer définitivement { $count ->
    [1] ce fichier
   *[other] ces { $count } fichiers
} ? Tapez « oui » pour supprimer :
console-close-only-listed = Rien n’a été supprimé. Pour supprimer, répondez « oui », ou lancez c21lab close avec --yes.
console-close-done = { $count ->
    [1] Un fichier a été supprimé.
   *[other] { $count } fichiers ont été supprimés.
} La promesse faite sur les fiches est tenue.
console-close-partly = { $count ->
    [1] Un fichier a été supprimé ;
   *[other] { $count } fichiers ont été supprimés ;
} { $left ->
    [1] un autre n’a pas pu l’être.
   *[other] { $left } autres n’ont pas pu l’être.
} Relancez la commande pour le reste.
console-close-nothing = Il n’y a plus rien à supprimer ici : ni fiches, ni formulaires, ni commentaires, ni fichiers privés.
console-inventory = { $sheets ->
    [1] Une fiche compte
   *[other] { $sheets } fiches comptent
}, pour { $people ->
    [1] une personne :
   *[other] { $people } personnes :
}
console-inventory-sheet = { $sheet } · { $people ->
    [1] 1 personne
   *[other] { $people } personnes
} · { $group } · { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $asked }
console-inventory-empty = vide, non comptée
console-inventory-repeat = non comptée : voir « { $other } »
console-inventory-heavy = plus d’un quart des personnes
console-inventory-more = { $count ->
    [1] Une fiche de plus, qui n’appelle pas de vérification.
   *[other] { $count } fiches de plus, qui n’appellent pas de vérification.
}
console-inventory-group = { $group } { $people }
console-inventory-groups = Personnes par groupe : { $groups }.
console-inventory-missing = { $count ->
    [1] Un nom de la liste des personnes ne figure sur aucune fiche : { $names }.
   *[other] { $count } noms de la liste des personnes ne figurent sur aucune fiche : { $names }{ $more ->
        [0] .
       *[other] {" "}et { $more } autres.
    }
} Qui n’a pas écrit son nom peut avoir rendu une fiche.
console-inventory-tables = Il y a des fiches individuelles et des fiches de table. Si les personnes des tables sont d’autres personnes, { $people } personnes ont participé ; c’est ainsi qu’elles sont comptées. Si ce sont les mêmes, elles sont { $singles } : écrivez tables = "round" sous [session] dans session.toml. Dans les deux cas, écrire tables = "people" ou "round" met fin à cette remarque.
console-all-fine = { $sheets ->
    [0] Aucune fiche n’a été lue.
    [1] Une fiche lue, aucun problème.
   *[other] { $sheets } fiches lues, aucun problème.
}
console-checked = { $problems ->
    [0] Aucun problème
    [1] Un problème
   *[other] { $problems } problèmes
} ; { $sheets ->
    [0] aucune fiche n’a été lue.
    [1] une fiche lue.
   *[other] { $sheets } fiches lues.
}
console-questions = { $questions ->
    [1] Une question ; elle n’arrête rien.
   *[other] { $questions } questions ; elles n’arrêtent rien.
}
console-problems-file = Tous, sous forme de tableau : { $file }
console-strict = Rien n’a été écrit, car --strict exige des fiches sans aucun problème.
console-templates = { $count ->
    [1] Une fiche écrite : { $file }
   *[other] { $count } fiches écrites dans { $folder }
}
console-templates-kept = { $count ->
    [1] Une fiche existait déjà et reste telle quelle.
   *[other] { $count } fiches existaient déjà et restent telles quelles.
}
console-new = { $needs ->
    [plan] Le dossier { $folder } est prêt. Complétez session.toml, puis : c21lab plan "{ $folder }"
   *[sheets] Le dossier { $folder } est prêt. Complétez session.toml, déposez les fiches remplies dans sheets, puis : c21lab score "{ $folder }"
}
console-templates-plan = { $sheets ->
    [none] Un atelier de ce type ne note rien : son rapport se fait à partir de plan.xlsx, que crée c21lab plan "{ $folder }".
   *[welcome] Dans un atelier de ce type, les fiches sont bienvenues mais rien ne les attend : son rapport se fait à partir de plan.xlsx, que crée c21lab plan "{ $folder }".
}
console-other-language = { $tier ->
    [participant] c21lab n’a pas encore ses propres textes de fiches et de formulaires en « { $asked } » : ils sont en « { $used } ».
    [reader] c21lab n’a pas encore ses propres textes de rapports et de graphiques en « { $asked } » : ils sont en « { $used } ».
   *[facilitator] Le programme ne parle pas encore « { $asked } » : ses messages et ce que seule l’équipe d’animation lit sont en « { $used } ».
}
console-unexpected = Une erreur inattendue s’est produite ({ $doing }). Aucune de vos fiches n’a été modifiée. Merci de la signaler à la personne qui vous a fourni c21lab, avec le fichier et les lignes suivantes :
console-stopped = Arrêt demandé. Aucun fichier n’est resté incomplet.
doing-start = démarrage
doing-read = lecture des fiches
doing-score = calcul des notes
doing-draw = tracé des graphiques ({ $language })
doing-write = écriture de { $file }
doing-import = import de réponses dans { $file }
doing-show = affichage de ce qui a été écrit dans { $file }
step-read = Lecture des fiches
step-draw = Graphiques et rapport
console-framework-id = identifiant
console-framework-version = version
console-framework-status = statut
console-framework-origin = provenance
console-framework-languages = langues
console-framework-modules = modules
console-framework-title = titre
console-framework-language = { $language } : { $texts } textes, { $missing ->
    [one] { $missing } manquant
   *[other] { $missing } manquants
}, { $untranslated ->
    [one] { $untranslated } non traduit
   *[other] { $untranslated } non traduits
}, { $unwritten } à rédiger
console-framework-hash = { $id }, version { $version }, contenu { $hash }
console-framework-status-name = { $status ->
    [working] de travail
    [draft] projet
    [retired] retiré
   *[official] officiel
}
console-framework-origin-name = { $origin ->
    [own] le vôtre
   *[shipped] c21lab
}
console-framework-new = Le référentiel { $id } est prêt dans { $folder }. Pour le modifier : c21lab framework export "{ $folder }" book.xlsx
console-framework-exported = { $origin ->
    [folder] Écrit dans { $file }. Modifiez-le dans Excel ou LibreOffice, puis : c21lab framework import "{ $file }" --to "{ $folder }"
   *[other] Écrit dans { $file }. Modifiez-le dans Excel ou LibreOffice, puis : c21lab framework import "{ $file }"
}
console-framework-imported = Le référentiel est dans { $folder }.
console-framework-replaced = Il a remplacé la version { $old } ; le référentiel est maintenant en version { $new }.
console-file-written = Écrit dans { $file }.
problems-file = fichier
problems-tab = onglet
problems-cell = cellule
problems-code = code
problems-message = message
problem-framework-exists = ce dossier contient déjà un référentiel. Choisissez un autre nom.
problem-framework-folder-taken = ce dossier contient autre chose qu’un référentiel : rien n’y a été écrit. Indiquez un dossier vide ou nouveau.
problem-framework-folder-other = ce dossier contient le référentiel « { $found } », que « { $id } » remplacerait. Indiquez un autre dossier.
problem-framework-id-ships = « { $id } » est l’identifiant d’un référentiel fourni avec c21lab. Donnez au vôtre un identifiant à lui dans la ligne « id », ou gardez-le dans un dossier, avec --to DOSSIER.
problem-framework-new-from-what = dites d’où part le référentiel : soit --from RÉFÉRENTIEL, avec --domains pour n’en prendre que certains domaines, soit --blank.
problem-other-workshop = « { $found } » a son propre session.toml : c’est un autre atelier, et rien n’a été écrit. Traitez chaque atelier à part : c21lab score "{ $found }"
problem-no-sheets = ce dossier ne contient aucune fiche. Déposez-y les fiches Excel remplies (par exemple dans un dossier « sheets ») et recommencez.
problem-no-answers = aucune fiche ne contient de réponse utilisable : il n’y a pas de note à calculer, et rien n’a été écrit.
problem-ratings-column-missing = le tableau n’a pas de colonne « { $column } ». Il faut « sheet », « item », et « score » ou « answer » ; aussi « field » et « domain » si aucun référentiel ne contient tous les éléments. Les colonnes sont : { $known }.
problem-ratings-column-twice = la colonne « { $column } » figure deux fois dans le tableau. Supprimez l’une des deux.
problem-ratings-column-misspelt = « { $found } » n’est pas une colonne du tableau des réponses. Est-ce « { $nearest } » ? Renommez-la ou retirez-la.
problem-ratings-value = { $column ->
    [people] « { $found } » dans « people » n’est pas un nombre de personnes. Écrivez un nombre entier, 1 au moins.
    [score] « { $found } » dans « score » n’est pas une note. Écrivez un nombre entier, ou laissez vide.
    [answer] « { $found } » dans « answer » n’est pas une réponse. Écrivez score, dont_know, not_applicable ou blank.
   *[other] « { $found } » ne peut pas servir dans « { $column } ». Écrivez-y un identifiant à vous.
}
problem-ratings-answer-contradicts = { $answer ->
    [score] la réponse est « score », mais il n’y a pas de note. Écrivez la note, ou une autre réponse.
   *[other] il y a une note, mais la réponse est « { $answer } ». Videz la note, ou mettez « score » comme réponse.
}
problem-ratings-item-twice = « { $sheet } » note ici « { $item } » une seconde fois. Supprimez l’une des deux lignes.
problem-ratings-sheet-differs = « { $sheet } » n’a pas le même « { $column } » sur toutes ses lignes. Mettez partout le même.
problem-ratings-item-unknown = le module « { $module } » de { $framework } n’a pas d’élément « { $found } ». Corrigez-le, ou indiquez le référentiel et le module de ces réponses.
problem-ratings-score-outside = { $found } n’est pas sur l’échelle de { $low } à { $high }. Corrigez la note.
problem-folder-not-empty = ce dossier contient déjà un session.toml. Choisissez un autre nom, ou utilisez ce dossier tel quel.
problem-not-writable = { $cause ->
    [name] Windows n’accepte pas ce nom : il ne peut ni contenir * " < > | /, deux-points ou point d’interrogation, ni finir par un point ou une espace, ni être le nom d’un périphérique comme aux ou nul. Choisissez un autre nom.
    [long] le chemin est trop long pour ce système ({ $length } caractères). Choisissez des noms plus courts, ou un dossier plus près de la racine du disque.
    [open] le fichier est ouvert dans un autre programme : rien n’a été écrit. Fermez-le dans ce programme (Word, Excel, une visionneuse, un navigateur), puis recommencez.
    [right] vous n’avez pas le droit d’écrire ici : rien n’a été écrit. Demandez-le à qui gère ce dossier, ou { write-elsewhere }.
    [full] le disque est plein : rien n’a été écrit. Libérez de la place, ou { write-elsewhere }.
    [read-only] le disque est protégé en écriture : rien n’a été écrit. Retirez la protection, ou { write-elsewhere }.
    [in-the-way] impossible d’écrire à cet endroit : il y a un fichier là où il faut un dossier, ou un dossier là où il faut un fichier. Déplacez-le, ou { write-elsewhere }.
   *[other] impossible d’écrire à cet endroit ({ $reason }) : rien n’a été écrit. Recommencez, ou { write-elsewhere }.
}
write-elsewhere = { $option ->
    [none] choisissez un autre nom ou un autre dossier
   *[other] choisissez un autre endroit avec { $option }
}
problem-output-busy = c21lab est déjà en train d’écrire dans ce dossier : cette fois-ci, rien n’a été écrit. Attendez que l’autre exécution soit terminée, puis recommencez.
problem-close-held = ce fichier n’a pas pu être supprimé ({ $reason }) ; les autres l’ont été. Fermez-le dans tous les programmes, puis relancez c21lab close.
problem-close-no-session = ce n’est pas le dossier d’un atelier : il n’a ni session.toml ni dossier « sheets ». Rien n’a été supprimé. Indiquez le dossier de l’atelier.
problem-marks-left = comments.xlsx a été laissé exactement tel quel, et aucun commentaire n’est cité tant qu’il ne peut pas être lu. Réparez-le comme indiqué, ou déplacez-le : un nouveau sera alors écrit, sans vos choix.
problem-marks-twice = il y a ici plusieurs classeurs de commentaires ({ $found }), et rien ne dit lesquels de vos choix comptent. Tous ont été laissés tels quels, et aucun commentaire n’est cité. Gardez celui qui porte vos choix et déplacez les autres.
problem-marks-without-headings = ce classeur n’a pas de colonnes nommées élément, commentaire et citer. Il a été laissé tel quel, et aucun commentaire n’est cité. Remettez les en-têtes, ou déplacez-le : un nouveau sera alors écrit, sans vos choix.
problem-mark-unclear = « { $found } » n’est ni oui ni non ; ce commentaire n’est donc pas cité. Choisissez dans la liste de la cellule.
problem-marks-gone = { $count ->
    [1] une ligne que vous avez marquée contient un commentaire
   *[other] { $count } lignes que vous avez marquées contiennent un commentaire
} qui ne figure plus sur aucune fiche (cellules { $cells }). Elles sont gardées ici sans être citées. Si c’est voulu, supprimez-les ; une citation doit reprendre les mots mêmes de la personne.
problem-marks-say-nothing = { $count ->
    [1] un commentaire que vous avez marqué n’est
   *[other] { $count } commentaires que vous avez marqués ne sont
} qu’un nombre, un signe ou une réponse dans la mauvaise colonne (cellules { $cells }) ; rien n’en est cité. Effacez la marque.
problem-marks-language-rare = un commentaire dans la langue « { $language } » doit être cité, les personnes sont nommées, et { $count ->
    [0] aucune fiche n’est
    [1] une seule fiche est
   *[other] seules { $count } fiches sont
} dans cette langue. On pourrait deviner qui l’a écrit. Effacez la marque, ou n’imprimez pas les noms (name_participants = false), sauf si au moins { $least } fiches sont dans cette langue.

## session.toml as `c21lab new` writes it

setting-head = Ce que c21lab doit savoir de cet atelier. Les lignes commençant par # sont des explications et des valeurs par défaut.
    Les textes s’écrivent entre guillemets droits. Enregistrez le fichier en texte brut.
setting-territory = La ville ou le territoire, tel que la couverture du rapport le nomme ; ou un texte par langue : {"{"}fr = "…", es = "…"{"}"}.
setting-country = Le pays.
setting-title = Le titre du rapport ; s’il reste vide, il est formé à partir du territoire.
setting-dates = Les jours de l’atelier : ["2026-11-12", "2026-11-13"].
setting-languages = Les langues du rapport, la principale d’abord.
setting-framework = Le référentiel : son identifiant, ou le chemin de son dossier.
setting-module = Le module pour lequel les fiches ont été faites.
setting-facilitators = Les personnes qui ont animé l’atelier, telles que le rapport les nomme.
setting-groups = Vos propres groupes, à la place de ceux du référentiel : des identifiants, ou des tables avec un libellé par langue.
setting-framework-groups = Les groupes du référentiel sont : { $ids }.
setting-kind = Le type d’atelier : assessment, policy, module_test, seven_keys ou culture_goal.
setting-tables = Ce dont les tables sont convenues : "people" compte leurs personnes comme les autres, "round" en fait un second tour à part.
setting-roster = La liste des personnes attendues (.csv ou .xlsx), pour voir de qui la fiche manque.
setting-return_to = Où envoyer les fiches remplies, tel que les fiches l’indiquent : une adresse électronique ou un nom.
setting-return_by = Le dernier jour pour renvoyer les fiches : "2026-11-12".
setting-table-method = Les paramètres de la méthode ; l’annexe du rapport indique les valeurs utilisées. Retirez le # pour en changer un.
    Les points sont exprimés en part de l’étendue de l’échelle (8 points sur une échelle de 1 à 9).
setting-min_answers = Nombre de personnes nécessaires pour calculer une note ; jamais moins de 3.
setting-min_group = Nombre de personnes nécessaires pour montrer un groupe à part ; jamais moins de 3.
setting-min_shares = Nombre de fiches nécessaires pour les parts par stade, l’accord et les tests ; jamais moins de 8.
setting-min_detail = Nombre de personnes nécessaires pour les médianes, les dispersions et les intervalles ; jamais moins de 8, ni moins que min_shares.
setting-coverage = Part des actions d’un champ qu’une personne doit avoir notées pour compter dans ce champ.
setting-domain_coverage = Part des champs d’un domaine qui doivent avoir une note pour que le domaine en ait une.
setting-confidence = Niveau de confiance des intervalles.
setting-significance = Seuil de signification des tests, après correction de Holm.
setting-broad_spread = Jusqu’à cette dispersion, l’accord est large.
setting-mixed_spread = Jusqu’à cette dispersion, l’accord est partiel ; au-delà, il est absent.
setting-gap = Différence entre la moyenne d’un groupe et celle des autres personnes à partir de laquelle on parle d’écart.
setting-balance = Différence entre la note de toutes les personnes et la moyenne des groupes à partir de laquelle elle est signalée.
setting-level = Différence entre ce que donnent, dans l’ensemble, un groupe et les autres à partir de laquelle elle est signalée.
setting-relative = Écart avec la moyenne de chaque personne à partir duquel un champ est une force ou une faiblesse relative.
setting-relative_fields = Nombre de champs auxquels une personne doit avoir répondu pour que l’on calcule sa moyenne.
setting-agreed = Part des personnes ayant répondu seules au stade le plus haut (ou le plus bas) à partir de laquelle une force (ou une faiblesse) est reconnue.
setting-opposed = Part de ces personnes au stade opposé sous laquelle une force ou une faiblesse reconnue doit rester.
setting-blind_spot = Part de « je ne sais pas » à partir de laquelle un champ est un angle mort.
setting-blind_spot_people = Nombre de personnes nécessaires pour parler d’angle mort.
setting-most_extremes = Nombre maximal de champs cités parmi les mieux notés, et parmi les moins bien notés.
setting-most_discussed = Nombre maximal de champs à discuter en priorité.
setting-table-report = Le rapport. Les chemins partent de ce dossier.
setting-word_template = Votre propre modèle Word à la place du modèle fourni.
setting-slides_template = Votre propre modèle PowerPoint pour les diapositives.
setting-logo = Un logo pour la couverture (PNG ou JPEG).
setting-cover_image = Une image pour la couverture (PNG ou JPEG).
setting-accent = La couleur des titres et des traits : "#004B76".
setting-citation = Comment citer le rapport.
setting-contact = À qui s’adresser au sujet du rapport.
setting-licence = La licence du rapport, par exemple CC BY 4.0.
setting-previous = Le fichier results.json d’un atelier précédent, pour comparer.
setting-panel = Un fichier avec les moyennes de nombreux ateliers, à dessiner à côté des vôtres.
setting-name_participants = Imprimer les noms des personnes qui ont coché oui sur leur fiche : true ou false.

## Fichiers qui devraient être des fiches

problem-file-unreadable = le fichier n’a pas pu être lu ({ $reason }). Fermez-le s’il est ouvert dans un autre programme, vérifiez que vous avez le droit de l’ouvrir et qu’il est bien téléchargé depuis le nuage (OneDrive, iCloud), puis réessayez.
problem-file-changed = le fichier a changé pendant la lecture. Attendez qu’il soit enregistré ou synchronisé, puis réessayez.
problem-file-empty = le fichier est vide (0 octet) : ce n’est donc pas un fichier Excel. Redemandez-le : ce qui a été envoyé n’est pas arrivé.
problem-file-not-workbook = { $kind ->
    [picture] ce n’est pas un fichier Excel mais une image. Saisissez les réponses qu’elle montre dans le classeur de saisie, ou demandez la fiche telle qu’elle a été enregistrée dans Excel ou LibreOffice (.xlsx ou .ods).
    [pdf] ce n’est pas un fichier Excel mais un PDF. Saisissez les réponses qu’il montre dans le classeur de saisie, ou demandez la fiche telle qu’elle a été enregistrée dans Excel ou LibreOffice (.xlsx ou .ods).
    [document] ce n’est pas un fichier Excel mais un document d’un autre logiciel, comme Word ou Pages. Saisissez ses réponses dans le classeur de saisie, ou demandez la fiche telle qu’elle a été enregistrée dans Excel ou LibreOffice (.xlsx ou .ods).
    [archive] ce n’est pas un fichier Excel mais une archive de fichiers compressés, comme .zip ou .rar ; aucun n’a été lu. Décompressez-la et placez les fichiers qu’elle contient dans le dossier des fiches.
    [numbers] ce n’est pas un fichier Excel mais un fichier de Numbers. Ouvrez-le dans Numbers, choisissez Fichier > Exporter vers > Excel et utilisez le .xlsx ainsi obtenu.
    [link] ce n’est pas un fichier Excel mais seulement un lien vers le web. Ouvrez-le, téléchargez-y la fiche (dans Google Sheets : Fichier > Télécharger > Microsoft Excel) et utilisez le .xlsx ainsi obtenu.
    [cloud] ce n’est pas un fichier Excel mais seulement son emplacement : le fichier lui-même est encore dans iCloud. Téléchargez-le d’un clic dans le Finder, attendez qu’il soit là, puis réessayez.
    [mail] ce n’est pas un fichier Excel mais un courriel. Ouvrez-le et enregistrez la fiche jointe dans le dossier des fiches.
    [web] ce n’est pas un fichier Excel mais une page web qui contient un tableau, quoi qu’en dise son nom. Ouvrez-la dans Excel ou LibreOffice, vérifiez les réponses et enregistrez-la en .xlsx.
   *[other] ce n’est pas un fichier Excel, quoi qu’en dise son nom. Demandez la fiche telle qu’elle a été enregistrée dans Excel ou LibreOffice (.xlsx ou .ods).
}
problem-file-other-format = { $kind ->
    [old] c’est un classeur dans un format ancien, comme Excel 95, Works ou Lotus, qui n’est pas lu. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
    [xml] c’est un classeur enregistré en XML, un format qui n’est pas lu. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
   *[other] c’est un classeur dans un format qui n’est pas lu. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.
}
problem-file-truncated = ce n’est pas un fichier Excel complet : la fin manque, comme après un téléchargement ou une copie interrompus. Redemandez le fichier.
problem-file-damaged = { $part ->
    [none] le fichier Excel est abîmé : on ne peut se fier à rien de ce qu’il contient. Redemandez-le, ou ouvrez-le dans Excel, laissez-le se réparer, vérifiez les réponses et enregistrez-le sous un autre nom.
   *[other] le fichier Excel est abîmé (dans « { $part } ») : on ne peut se fier à rien de ce qu’il contient. Redemandez-le, ou ouvrez-le dans Excel, laissez-le se réparer, vérifiez les réponses et enregistrez-le sous un autre nom.
}
problem-file-ambiguous = le fichier est écrit d’une façon qui peut se lire de deux manières (dans « { $part } »). Ouvrez-le dans Excel ou LibreOffice, vérifiez les réponses et enregistrez-le sous un autre nom.
problem-file-unverified = certaines cellules de ce fichier sont écrites sous une forme qui ne peut pas être vérifiée : rien n’y a été lu. Ouvrez-le dans Excel ou LibreOffice, vérifiez les réponses et enregistrez-le en .xlsx.
problem-file-unsafe = le fichier contient une déclaration de type de document ou des entités (dans « { $part } »), ce qu’aucun tableur n’écrit et qui peut servir à attaquer un ordinateur. Ne l’ouvrez pas ; demandez-en un nouveau à la personne qui l’a envoyé.
problem-file-password = le fichier est protégé par un mot de passe. Ouvrez-le avec son mot de passe et enregistrez-le sans.
problem-file-too-large = { $what ->
    [bytes] le fichier pèse { $megabytes } mégaoctets, plus qu’aucune fiche ; l’essentiel doit être des images. Supprimez les images ou laissez Excel les compresser (Format de l’image > Compresser les images), puis enregistrez-le de nouveau.
   *[other] le fichier contient bien plus de choses qu’une fiche. Recopiez les réponses dans une nouvelle fiche vierge.
}
problem-file-macros = les macros de ce fichier, s’il en contient, ont été ignorées et les réponses ont été lues. Enregistrez-le en .xlsx pour ne plus voir ce message.
problem-file-more-problems = { $count ->
    [1] un autre problème de ce fichier n’est pas détaillé. Recopiez les réponses dans une nouvelle fiche vierge.
   *[other] { $count } autres problèmes de ce fichier ne sont pas détaillés. Recopiez les réponses dans une nouvelle fiche vierge.
}
problem-cell-too-far = cette cellule, très loin du tableau, n’est pas vide : la fiche a été mise de côté. Supprimez cette ligne et cette colonne, enregistrez, puis réessayez.
problem-cell-too-long = une cellule contient plus de { $most } caractères, ce qu’aucun tableur n’accepte : la fiche a été mise de côté. Recopiez les réponses dans une nouvelle fiche vierge.

## Fiches entières

problem-file-no-sheet = { $kind ->
    [plenary] c’est le classeur de la plénière, pas une fiche de notation : il n’a pas été lu comme une fiche. Sortez-le de « sheets » pour le mettre dans le dossier de l’atelier.
    [module] c’est le classeur d’un module, pas une fiche : il n’a pas été lu comme telle. Déplacez-le hors de « sheets », dans le dossier de l’atelier.
    [plan] c’est le classeur des idées et des mesures, pas une fiche de notation : il n’a pas été lu comme une fiche. Sortez-le de « sheets » pour le mettre dans le dossier de l’atelier.
    [comments] c’est la liste des commentaires à choisir, pas une fiche de notation : elle n’a pas été lue comme une fiche. Sortez-la de « sheets » pour la mettre dans le dossier de l’atelier.
    [roster] c’est la liste des personnes que nomme session.toml, pas une fiche de notation : elle n’a pas été lue comme une fiche. Sortez-la de « sheets » et corrigez son chemin dans session.toml.
   *[results] c’est un classeur de résultats écrit par c21lab, pas une fiche de notation : il n’a pas été lu comme une fiche. Sortez-le de « sheets ».
}
problem-sheets-disagree = { $what ->
    [framework] les fiches ont été faites pour des référentiels différents ({ $counts }). Indiquez lequel compte, avec --framework ou dans session.toml.
   *[module] les fiches ont été faites pour des modules différents ({ $counts }). Indiquez lequel compte, avec --module ou dans session.toml.
}
problem-sheet-not-ours = le classeur s’ouvre, mais ce n’est pas une fiche : il n’a ni colonne d’identifiants ni colonne de notes. Demandez la fiche remplie, ou rangez ce fichier ailleurs.
problem-sheet-is-results = ce classeur n’est pas une fiche mais contient des résultats écrits par c21lab : il a été mis de côté. Sortez-le du dossier des fiches.
problem-sheet-without-headings = les en-têtes du tableau et leurs repères masqués ont disparu : rien n’indique quelle colonne contient les réponses, et la fiche a été mise de côté. Remettez la ligne d’en-têtes au-dessus des réponses, comme dans une fiche vierge, ou recopiez les réponses dans une nouvelle fiche vierge.
problem-sheet-no-items = aucun des identifiants de cette fiche n’appartient au référentiel « { $wanted } » : elle a été mise de côté. Si elle a été faite pour un autre, nommez-le avec --framework ou dans session.toml ; sinon, recopiez les réponses dans une nouvelle fiche vierge.
problem-sheet-other-framework = cette fiche a été faite pour le référentiel « { $found } » et non pour « { $wanted } » : elle a été mise de côté. Traitez-la dans un dossier d’atelier à part.
problem-sheet-other-module = cette fiche a été faite pour le module « { $found } » et non pour « { $wanted } » : elle a été mise de côté. Traitez-la dans un dossier d’atelier à part, ou demandez la fiche du bon module.
problem-sheet-other-version = cette fiche a été faite pour la version { $found } du référentiel, et la version { $wanted } ne dit pas comment la lire : elle a été mise de côté. Traitez-la avec la version { $found }, ou recopiez les réponses dans une nouvelle fiche vierge.
problem-sheet-earlier-version = { $count ->
    [1] cette fiche a été faite pour la version { $found } du référentiel. Elle a été lue comme la version { $wanted }, en tenant compte des identifiants renommés depuis. Vérifiez que les questions ont toujours le même sens.
   *[other] { $count } fiches ont été faites pour la version { $found } du référentiel ({ $files }). Elles ont été lues comme la version { $wanted }, en tenant compte des identifiants renommés depuis. Vérifiez que les questions ont toujours le même sens.
}
problem-sheet-other-wording = { $count ->
    [1] cette fiche porte le numéro de la version { $wanted }, mais une autre formulation. Elle a été lue d’après ses identifiants. Vérifiez que les questions ont le même sens, et donnez un nouveau numéro à un référentiel reformulé.
   *[other] { $count } fiches portent le numéro de la version { $wanted }, mais une autre formulation ({ $files }). Elles ont été lues d’après leurs identifiants. Vérifiez que les questions ont le même sens, et donnez un nouveau numéro à un référentiel reformulé.
}
problem-sheet-without-identity = la fiche ne dit pas pour quel référentiel elle a été faite (son onglet masqué a disparu, ou c’est un .csv). Ses identifiants correspondent à « { $wanted } » : elle a été lue ainsi. Vérifiez que c’est exact.
problem-sheet-empty = la fiche est vide : aucune réponse n’y figure. Si elle est restée vierge par erreur, demandez la fiche remplie ; sinon, rangez-la ailleurs.
problem-sheet-only-comments = la fiche contient des commentaires mais aucune réponse : elle compte comme une fiche vide. Demandez les notes si elles devaient y être.
problem-sheet-same-bytes = le fichier est la copie exacte de « { $other } ». Celui-là a été compté, celui-ci non. Supprimez l’un des deux.
problem-sheet-same-person = { $later ->
    [unknown] « { $name } » a rempli cette fiche et aussi « { $other } », pour le même groupe. On ne peut savoir laquelle est la plus récente : l’autre a été comptée, celle-ci non. Supprimez celle qui n’est plus valable, ou distinguez les noms s’il s’agit de deux personnes.
   *[other] « { $name } » a rempli cette fiche et aussi « { $other } », pour le même groupe. L’autre a été enregistrée plus tard et a été comptée, celle-ci non. Supprimez celle qui n’est plus valable, ou distinguez les noms s’il s’agit de deux personnes.
}
problem-sheet-same-answers = { $answered ->
    [1] la seule réponse est la même que dans « { $other } ». Les deux fiches ont été comptées. Si c’est la même fiche, supprimez-en une.
   *[other] les { $answered } réponses sont les mêmes que dans « { $other } ». Les deux fiches ont été comptées. Si c’est la même fiche, supprimez-en une.
}
problem-sheet-same-number = { $later ->
    [unknown] cette fiche porte le même numéro que « { $other } » ({ $numbers }) et les mêmes réponses partout où les deux en ont une : elles sont d’une seule personne. On ne peut savoir laquelle est la plus récente : l’autre a été comptée, celle-ci non. Supprimez celle qui n’est plus valable.
   *[other] cette fiche porte le même numéro que « { $other } » ({ $numbers }) et les mêmes réponses partout où les deux en ont une : elles sont d’une seule personne. L’autre a été enregistrée plus tard et a été comptée, celle-ci non. Supprimez celle qui n’est plus valable.
}
problem-sheet-number-twice = { $count ->
    [1] cette fiche porte le même numéro que « { $other } » ({ $numbers }), mais d’autres réponses. Les deux ont été comptées, ce qui fait { $people } personnes. Si elles sont d’une seule personne, sortez du dossier des fiches celle qui n’est plus valable : cela fera { $otherwise }.
   *[other] { $count } fiches papier portent les mêmes numéros que des fiches de « { $other } » ({ $numbers }), mais d’autres réponses. Toutes ont été comptées, ce qui fait { $people } personnes. Si les mêmes fiches papier ont été saisies deux fois, sortez l’un des deux fichiers du dossier des fiches : sans ces fiches, cela fera { $otherwise }.
}
problem-sheet-likely-copy = { $counted ->
    [both] les { $answered } réponses figurent aussi, à très peu près, dans « { $other } ». Les deux portent un nom ou un numéro différent : elles ont été comptées toutes les deux, ce qui fait { $people } personnes. Si celle-ci est une copie, sortez-la du dossier des fiches : cela fera { $otherwise }.
   *[other] les { $answered } réponses figurent aussi, à très peu près, dans « { $other } » : celle-ci en est sans doute une copie antérieure. L’autre a été comptée, celle-ci non, ce qui fait { $people } personnes. Si c’est une copie, sortez-la du dossier des fiches. Si deux personnes les ont remplies, écrivez dans chacune un nom différent : cela fera { $otherwise }.
}
problem-sheet-heavy = cette fiche parle pour { $found } personnes sur { $people }, plus d’un quart des personnes. Si ce nombre est une erreur, corrigez-le dans la fiche : avec 1, cela fera { $otherwise }. Si ces personnes ont aussi rempli leurs propres fiches, écrivez tables = "round" sous [session] dans session.toml.

## Cellules des fiches

problem-answer-not-a-score = « { $found } » n’est pas une note de { $low } à { $high }. Saisissez un nombre entier de { $low } à { $high }, ? si vous ne savez pas, ou laissez la cellule vide.
problem-answer-several = « { $found } » n’est pas une note de { $low } à { $high } mais plusieurs nombres. Saisissez un seul nombre entier de { $low } à { $high }, celui qui s’en approche le plus, ? si vous ne savez pas, ou laissez la cellule vide.
problem-answer-date = « { $found } » n’est pas une note de { $low } à { $high } mais une date ou une heure ; le tableur l’a peut-être fabriquée à partir de ce qui a été saisi, par exemple 5-6. Donnez à la cellule le format nombre, puis saisissez un nombre entier de { $low } à { $high }, ? si vous ne savez pas, ou laissez la cellule vide.
problem-answer-error = « { $found } » n’est pas une note de { $low } à { $high } mais le message d’erreur d’une formule. Saisissez le nombre.
problem-answer-picture = la cellule contient une image ou un autre objet, pas une note de { $low } à { $high }. Saisissez le nombre.
problem-answer-uncalculated = la cellule contient une formule qui n’a jamais été calculée, pas une note de { $low } à { $high }. Saisissez le nombre.
problem-answer-twice = « { $found } » est une deuxième réponse, différente, à { $id } : « { $other } » figure dans l’onglet « { $tab } », cellule { $cell }. Aucune des deux n’a été comptée. Supprimez celle qui est fausse.
problem-answer-merged = « { $found } » figure dans une cellule fusionnée sur { $rows } lignes ; seule la première a été comptée. Défusionnez la cellule et saisissez une réponse par ligne.
problem-answer-merged-papers = « { $found } » se trouve dans une cellule fusionnée sur les colonnes de { $papers } fiches ; la réponse n’a été comptée que pour la première. Annulez la fusion et saisissez une réponse dans chaque colonne.
problem-answer-beside = « { $found } » se trouve dans la ligne de { $id }, mais sa note, en { $cell }, est vide. S’il s’agit de la note, saisissez-la en { $cell }.
problem-answer-on-title = « { $found } » figure à côté de { $id }, qui est un titre et n’est pas à noter. La réponse n’a pas été comptée. Déplacez-la sur la ligne voulue.
problem-row-unknown = { $nearest ->
    [none] « { $id } », sur cette ligne, n’est pas reconnu : « { $found } » n’a pas été compté. Si cette valeur ne fait pas partie de la fiche, supprimez-la ; si elle était destinée à une autre ligne, saisissez-la sur celle-ci.
   *[other] « { $id } », sur cette ligne, n’est pas reconnu : « { $found } » n’a pas été compté. S’agit-il de { $nearest } ? Dans ce cas, saisissez { $nearest } à sa place.
}
problem-row-without-id = { $nearest ->
    [none] « { $found } » figure sur une ligne sans identifiant et n’a donc pas été compté. Si cette valeur ne fait pas partie de la fiche, supprimez-la ; si elle était destinée à une autre ligne, saisissez-la sur celle-ci.
   *[other] « { $found } » figure sur une ligne sans identifiant et n’a donc pas été compté. S’agit-il de la ligne de { $nearest } ? Dans ce cas, saisissez { $nearest } au début de la ligne.
}
problem-row-withdrawn = { $count ->
    [1] { $items ->
        [1] la réponse à { $id } n’a pas été comptée : la version { $wanted } du référentiel a retiré cet élément. La commande c21lab framework show affiche ce qu’il demandait. Il n’y a rien à faire.
       *[other] les réponses à { $items } éléments n’ont pas été comptées : la version { $wanted } du référentiel a retiré { $id }. La commande c21lab framework show affiche ce qu’ils demandaient. Il n’y a rien à faire.
    }
   *[other] { $items ->
        [1] les réponses de { $count } fiches ({ $files }) à { $id } n’ont pas été comptées : la version { $wanted } du référentiel a retiré cet élément. La commande c21lab framework show affiche ce qu’il demandait. Il n’y a rien à faire.
       *[other] les réponses de { $count } fiches ({ $files }) à { $items } éléments n’ont pas été comptées : la version { $wanted } du référentiel a retiré { $id }. La commande c21lab framework show affiche ce qu’ils demandaient. Il n’y a rien à faire.
    }
}
problem-row-not-in-version = { $count ->
    [1] { $items ->
        [1] la réponse à { $id } n’a pas été comptée : la version { $wanted } du référentiel n’a pas cet élément et ne dit pas ce qu’il est devenu. S’il a été renommé, indiquez son nouvel identifiant dans l’onglet Earlier du classeur du référentiel ; s’il a été abandonné, inscrivez-le dans l’onglet Withdrawn.
       *[other] les réponses à { $items } éléments n’ont pas été comptées : la version { $wanted } du référentiel n’a pas { $id } et ne dit pas ce qu’ils sont devenus. Inscrivez ceux qui ont été renommés dans l’onglet Earlier du classeur du référentiel, avec leur nouvel identifiant ; ceux qui ont été abandonnés, dans l’onglet Withdrawn.
    }
   *[other] { $items ->
        [1] les réponses de { $count } fiches ({ $files }) à { $id } n’ont pas été comptées : la version { $wanted } du référentiel n’a pas cet élément et ne dit pas ce qu’il est devenu. S’il a été renommé, indiquez son nouvel identifiant dans l’onglet Earlier du classeur du référentiel ; s’il a été abandonné, inscrivez-le dans l’onglet Withdrawn.
       *[other] les réponses de { $count } fiches ({ $files }) à { $items } éléments n’ont pas été comptées : la version { $wanted } du référentiel n’a pas { $id } et ne dit pas ce qu’ils sont devenus. Inscrivez ceux qui ont été renommés dans l’onglet Earlier du classeur du référentiel, avec leur nouvel identifiant ; ceux qui ont été abandonnés, dans l’onglet Withdrawn.
    }
}
problem-rows-other-module = { $count ->
    [1] une réponse de cet onglet relève du module « { $module } » : elle n’a pas été comptée. Traitez ce module dans un dossier d’atelier à part.
   *[other] { $count } réponses de cet onglet relèvent du module « { $module } » : elles n’ont pas été comptées. Traitez ce module dans un dossier d’atelier à part.
}
problem-items-missing = { $count ->
    [1] une ligne manque dans la fiche ({ $ids }). Elle compte comme laissée sans réponse. Remettez-la si une réponse était attendue.
   *[other] { $count } lignes manquent dans la fiche ({ $ids }). Elles comptent comme laissées sans réponse. Remettez-les si des réponses étaient attendues.
}
problem-items-new = { $many ->
    [1] { $count ->
        [1] la version { $found } du référentiel ne demandait pas { $ids }, qui figure dans la version { $wanted }. Cet élément compte comme laissé sans réponse ; il n’y a rien à faire.
       *[other] { $count } fiches de la version { $found } ({ $files }) ne demandent pas { $ids }, qui figure dans la version { $wanted }. Cet élément compte comme laissé sans réponse ; il n’y a rien à faire.
    }
   *[other] { $count ->
        [1] la version { $found } du référentiel ne demandait pas { $many } éléments de la version { $wanted } ({ $ids }). Ils comptent comme laissés sans réponse ; il n’y a rien à faire.
       *[other] { $count } fiches de la version { $found } ({ $files }) ne demandent pas { $many } éléments de la version { $wanted } ({ $ids }). Ils comptent comme laissés sans réponse ; il n’y a rien à faire.
    }
}
problem-tab-without-headings = { $count ->
    [1] cet onglet contient la ligne de { $ids }, mais pas d’en-têtes : il n’a pas été lu. Recopiez au-dessus la ligne d’en-têtes de l’onglet d’où vient cette ligne, ou remettez la ligne à sa place.
   *[other] cet onglet contient { $count } lignes de la fiche ({ $ids }), mais pas d’en-têtes : il n’a pas été lu. Recopiez au-dessus la ligne d’en-têtes de l’onglet d’où viennent ces lignes, ou remettez-les à leur place.
}
problem-paper-twice = une deuxième colonne porte l’identifiant { $paper }. Les deux ont été comptées, celle-ci sous le nom { $counted }. Donnez-lui un identifiant à elle, ou supprimez-la si c’est une copie.
problem-paper-stray = { $count ->
    [1] la colonne de { $paper } ne contient qu’une réponse ({ $cells }) et rien d’autre : elle n’a pas été comptée. Si c’est une fiche, saisissez en tête le nombre de personnes, 1 ; si la réponse s’est glissée là par erreur, supprimez-la.
   *[other] la colonne de { $paper } ne contient que { $count } réponses ({ $cells }) et rien d’autre : elle n’a pas été comptée. Si c’est une fiche, saisissez en tête le nombre de personnes, 1 ; si les réponses s’y sont glissées par erreur, supprimez-les.
}
problem-paper-without-id = cette colonne contient des réponses, mais aucun identifiant de fiche en tête : elles n’ont pas été comptées. Saisissez-y un identifiant, par exemple P41, ou supprimez la colonne si ce n’est pas une fiche.
problem-scores-missing = aucune colonne de notes n’a été trouvée dans cet onglet : ses réponses n’ont pas été lues. Remettez l’en-tête de la colonne des notes, ou recopiez les réponses dans une nouvelle fiche vierge.
problem-comment-picture = une image se trouve à la place d’un commentaire. Elle n’a pas été lue : regardez-la dans la fiche.
problem-comment-is-score = « { $found } » se trouve à la place du commentaire sur { $id } et ressemble à une note ; ce nombre n’a été ni compté ni cité. Si c’est la note, saisissez-la dans la colonne des notes ; sinon, écrivez-le en toutes lettres.
problem-notes-on-cells = { $count ->
    [1] une annotation est attachée à une cellule ({ $cells }). Les annotations ne sont pas lues : regardez si elle contient une réponse ou un commentaire, et saisissez-le dans sa cellule.
   *[other] des annotations sont attachées à { $count } cellules ({ $cells }). Les annotations ne sont pas lues : regardez si elles contiennent des réponses ou des commentaires, et saisissez-les dans leurs cellules.
}
problem-answers-unseen = { $count ->
    [1] une réponse se trouve là où personne ne la voit à l’écran ({ $cells }) : dans un onglet, une ligne ou une colonne masqués, ou sous une cellule fusionnée. Elle a été comptée. Affichez ce qui est masqué, et supprimez la réponse si elle n’avait pas à y être.
   *[other] { $count } réponses se trouvent là où personne ne les voit à l’écran ({ $cells }) : dans un onglet, une ligne ou une colonne masqués, ou sous des cellules fusionnées. Elles ont été comptées. Affichez ce qui est masqué, et supprimez les réponses si elles n’avaient pas à y être.
}
problem-comment-lost = { $found ->
    [none] un commentaire ne peut pas être lu : à sa place se trouve une formule qui n’a jamais été calculée. Saisissez-le de nouveau, précédé d’une apostrophe (').
   *[other] un commentaire est devenu le message d’erreur d’une formule (« { $found } ») parce qu’il commence par un signe comme =. Saisissez-le de nouveau, précédé d’une apostrophe (').
}
problem-form-missing = aucun emplacement n’a été trouvé pour le groupe et le nombre de personnes : la fiche compte pour une personne, sans groupe. Si elle parle pour d’autres, remettez son premier onglet ou recopiez les réponses dans une nouvelle fiche vierge.
problem-form-group-unknown = { $nearest ->
    [none] « { $found } » n’est pas un groupe de cet atelier : la fiche compte sans groupe. Choisissez l’un de ceux-ci : { $known }.
   *[other] « { $found } » n’est pas un groupe de cet atelier : la fiche compte sans groupe. Est-ce « { $nearest } » ? Choisissez l’un de ceux-ci : { $known }.
}
problem-form-people-wrong = « { $found } » n’est pas un nombre de personnes de 1 à { $most } : la fiche compte pour une personne. Saisissez un nombre entier.
problem-form-print-name-unclear = « { $found } » n’est ni oui ni non : le nom ne sera pas imprimé. Saisissez oui ou non.

## People of a workshop, from a table

problem-numbers-not-readable = ce fichier indique les numéros des fiches, fiches papier comprises, et il ne peut pas être lu : rien n’a été créé, car un numéro pourrait être donné deux fois. Remettez le fichier à partir d’une copie. S’il n’y en a pas, supprimez-le, et jetez les fiches vierges qui n’ont pas été distribuées.
problem-roster-not-readable = la liste ne peut pas être lue ({ $reason }). Enregistrez-la au format CSV et recommencez.
problem-roster-not-a-list = ce fichier ne peut pas être lu comme une liste de personnes. Enregistrez-le comme classeur Excel (.xlsx) sans mot de passe, ou au format .csv, et recommencez.
problem-roster-headings-missing = la première ligne contient « { $found } », mais aucun en-tête « { $wanted } ». La première ligne nomme les colonnes : { $known }.
problem-roster-column-misspelt = « { $found } » n’est pas un en-tête connu : la colonne n’a pas été lue. S’agit-il de « { $nearest } » ?
problem-roster-same-person = « { $name } » figure aussi à la ligne { $line }, avec le même groupe. Deux fiches ont été faites ; une fois remplies, elles compteront pour une seule personne qui a répondu deux fois. Distinguez les deux noms, ou supprimez une ligne.
problem-roster-empty = la liste ne contient personne. Écrivez une personne par ligne sous les en-têtes.
problem-roster-too-many-cells = cette ligne a { $found } cellules pour { $wanted ->
    [1] un seul en-tête
   *[other] { $wanted } en-têtes
}. Mettez entre guillemets droits un nom qui contient un séparateur.
problem-roster-group-unknown = « { $found } » n’est pas l’un des groupes. Choisissez parmi : { $known }, ou laissez vide.
problem-roster-language-unknown = « { $found } » n’est pas une langue de ce référentiel. Choisissez parmi : { $known }, ou laissez vide.

## Online forms: what comes back

export-system = { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] un autre système
}
console-import-file = { $file } : { $system }, { $answers ->
    [1] une personne a répondu
   *[other] { $answers } personnes ont répondu
}
console-import-column = « { $header } » → { $target }
console-import-comment = ce qui est dit de { $id }
console-import-once = { $kind ->
    [number] le numéro de l’invitation
    [consent] l’accord
    [group] le groupe
    [people] le nombre de personnes
   *[name] le nom
}
console-import-personal = Laissé de côté, car cela dit qui a répondu, d’où et quand : { $headers }
console-import-technical = Laissé de côté, car seul le système en a besoin : { $headers }
console-import-unknown = Non lu, car cela ne désigne aucune question de ce référentiel : { $headers }
console-imported = { $file } contient maintenant { $columns ->
    [1] une colonne
   *[other] { $columns } colonnes
} : { $new ->
    [0] personne de nouveau
    [1] une nouvelle personne
   *[other] { $new } nouvelles personnes
}, { $known ->
    [0] personne qui y était déjà
    [1] une qui y était déjà
   *[other] { $known } qui y étaient déjà
}.
console-import-superseded = Le classeur tel que vous l’aviez corrigé est gardé ici : { $file }
console-import-moved = { $file } dit qui a répondu et a été sorti du dossier de l’atelier : { $to }
console-import-deleted = { $file } a été supprimé.
console-import-inside = { $file } dit qui a répondu et ne devrait pas rester dans le dossier de l’atelier. Le supprimer maintenant ? (oui/non)
console-import-next = Regardez-le dans Excel si vous le souhaitez, puis lancez c21lab check.
problem-import-cut-off = le fichier s’arrête au milieu d’une réponse, comme après un téléchargement interrompu. Rien n’en a été lu. Téléchargez-le de nouveau.
problem-import-not-answers = aucune colonne ne désigne une question de « { $wanted } ». Les colonnes trouvées sont : { $found }. Prenez l’export des réponses à un formulaire fait par c21lab form, avec les codes ou les libellés des questions comme en-têtes ; ou indiquez son référentiel et son module avec --framework et --module.
problem-import-other-module = ce sont des réponses au module « { $found } » et non à « { $wanted } ». Importez-les dans un dossier d’atelier à part, ou indiquez le module avec --module.
problem-import-is-summary = c’est un résumé, avec les questions les unes sous les autres, et non les réponses de chaque personne. Téléchargez les réponses une à une : une ligne par personne, une colonne par question.
problem-import-no-respondent = aucune colonne ne dit de qui est chaque ligne : on ne pourrait pas voir qui a répondu deux fois. Exportez de nouveau avec les colonnes propres au système (KEY, _uuid, id ou Horodateur) ; elles servent à comparer et ne sont pas gardées.
problem-import-empty = personne n’a encore répondu : il y a des en-têtes, mais aucune ligne en dessous.
problem-import-row-cells = cette ligne n’a pas { $wanted } cellules comme les en-têtes : elle a été mise de côté. Exportez de nouveau, sans modifier le fichier dans un éditeur de texte.
problem-import-row-of-nobody = cette ligne ne dit pas de qui elle est : elle a été mise de côté. Exportez de nouveau avec les colonnes propres au système.
problem-import-not-submitted = cette personne n’a pas envoyé le formulaire : ses réponses ont été mises de côté. Importez de nouveau quand ce sera fait.
problem-import-no-consent = cette personne n’a pas accepté que ses réponses soient utilisées : elles ont été mises de côté.
problem-import-columns-twice = deux colonnes posent la même question et les réponses diffèrent : « { $other } » et « { $found } ». Les deux figurent dans le classeur de saisie : gardez celle qui est valable.
problem-import-group-unknown = « { $found } » n’est pas l’un des groupes de l’atelier. Il figure tel quel dans le classeur de saisie : choisissez parmi : { $known }.
problem-import-number-unclear = il n’y a pas de numéro ici : rien n’a été repris de cette cellule. Saisissez le numéro de l’invitation dans le classeur de saisie si vous le connaissez.
problem-import-same-respondent = la même personne a aussi répondu dans { $file } (ligne de la cellule { $cell }), et autrement. La dernière réponse compte, c’est-à-dire celle-ci.
problem-import-number-twice = { $other } et { $respondent } ont tous deux répondu avec le numéro { $number }. Les deux comptent. S’il s’agit d’une seule personne, supprimez la colonne qui n’est plus valable ; elle ne reviendra pas.
problem-import-kept = vous aviez corrigé { $question } de { $respondent } en « { $found } », ce qui a été gardé ; le formulaire dit « { $other } ». Pour reprendre cette réponse, saisissez-la à cet endroit.
problem-import-removed = vous aviez supprimé la colonne de cette personne de { $file } : elle n’a pas été ajoutée de nouveau. Pour la retrouver, sortez { $file } du dossier de l’atelier et importez de nouveau.
problem-import-other-computer = ce classeur a été fait sur un autre ordinateur ou par un autre compte : on ne peut pas savoir ici qui s’y trouve déjà. Importez là-bas ; ou sortez ce fichier du dossier de l’atelier et importez de nouveau, sans ce qui y a été corrigé.
problem-import-questions-missing = { $count ->
    [1] une question n’a pas de colonne et compte comme sans réponse : { $ids }. Si elle était dans le formulaire, exportez de nouveau avec les codes des questions.
   *[other] { $count } questions n’ont pas de colonne et comptent comme sans réponse : { $ids }. Si elles étaient dans le formulaire, exportez de nouveau avec les codes des questions.
}
problem-file-is-export = c’est un export de réponses de { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] un autre système
}, qui dit qui a répondu, et non une fiche : il n’a pas été compté. Lancez c21lab import sur ce fichier, avec --session et --move : les réponses deviennent un classeur de saisie et le fichier quitte le dossier de l’atelier.

## comments.xlsx

comments-tab = Commentaires
comments-title = Commentaires : que peut-on citer ?
comments-how = Choisissez « oui » dans la dernière colonne à côté de chaque commentaire qui peut figurer dans le rapport, dans le classeur de résultats et dans la liste destinée aux personnes qui révisent le module. Tous les autres restent ici. Vérifiez qu’aucun ne donne de nom, ni rien qu’une seule personne puisse savoir. Relancez ensuite c21lab score : vos choix sont conservés. Un commentaire est cité tel qu’il a été écrit, ou pas du tout.
comments-col-item = élément
comments-col-comment = commentaire
comments-col-quote = citer

## The private folder

results-private-readme =
    PRIVÉ : RÉSERVÉ À L’ÉQUIPE D’ANIMATION DE L’ATELIER

    Merci de ne pas transmettre ce dossier. Il contient ce que chaque personne a répondu et écrit, les noms des fichiers, et des moyennes exactes dont on pourrait déduire des réponses individuelles. Ce qui peut être partagé se trouve à côté, dans le dossier « results ».

    Supprimez ce dossier, les fiches remplies et comments.xlsx une fois le rapport terminé. C’est ce que les fiches promettent à celles et ceux qui les ont remplies. La commande « c21lab close », suivie du dossier de l’atelier, en donne la liste et, après un oui, supprime tout.

    ratings.csv : chaque réponse à chaque question. Quand un texte commençait comme une formule, une apostrophe a été placée devant, pour que le tableur n’y touche pas.
    problems.csv : tout ce qui n’a pas pu être utilisé, avec le fichier, l’onglet et la cellule.
    details.json : les résultats avec les moyennes exactes, pour vérification.
    reveal.json : les fiches qui comptaient quand les moyennes ont été vues pour la première fois, les résultats tels qu’ils ont été partagés alors, et les réponses sur lesquelles repose la dernière version montrée.
    superseded : les rapports que vous aviez modifiés avant qu’un plus récent soit produit, et les résultats qui ne sont plus produits. Ne les transmettez pas à côté de plus récents : deux versions portant sur presque les mêmes personnes permettent de déduire des réponses individuelles.
    manifest.json : des empreintes de ce que c21lab a écrit et des fiches utilisées, aucune réponse. Grâce à lui, c21lab n’écrase jamais un rapport que vous avez modifié, et vous prévient quand deux versions ensemble trahiraient des personnes. Avec lui, ce que vous écrivez dans un rapport est retrouvé et passe dans le suivant. « c21lab close » le garde : ne le supprimez que lorsque plus aucun rapport ne sera produit.

## Problems of frameworks: what the linter finds

problem-framework-id-no-letter = l’identifiant « { $id } » n’a pas de lettre : un tableur en ferait un nombre ou une date. Mettez une lettre devant, par exemple « D{ $id } ».
problem-framework-id-wrong = « { $id } » ne peut pas être un identifiant. Un identifiant compte au plus 40 lettres sans accent, chiffres, points, traits d’union ou tirets bas, sans espace, et n’est ni none ni other_groups.
problem-framework-id-excel = un tableur prend l’identifiant « { $id } » pour une date ou un nombre quand quelqu’un le tape. Choisissez-en un autre, par exemple avec une seconde lettre devant.
problem-framework-id-twice = l’identifiant « { $id } » est déjà pris ({ $first }). Chaque domaine, champ et action a son propre identifiant ; les majuscules n’y changent rien.
problem-framework-id-capitals = « { $id } » diffère de ses voisins, tels que « { $sibling } », par ses majuscules. Si c’est une faute de frappe, écrivez-le comme eux ; pour une fiche, les majuscules ne comptent pas.
problem-framework-id-device = « { $id } » ne peut pas être l’identifiant d’un référentiel : Windows se réserve ce nom. Choisissez-en un autre.
problem-framework-earlier-own = la version { $version } est celle du référentiel lui-même, et non une version antérieure. Indiquez la version dont les fiches portent les anciens identifiants, ou donnez à ce référentiel une nouvelle version.
problem-framework-earlier-used = « { $id } » est devenu « { $new } », mais le référentiel contient encore un élément « { $id } ». Un identifiant ne sert jamais deux fois : donnez-en un nouveau à cet élément, ou supprimez cette ligne.
problem-framework-earlier-shared = « { $old } » et « { $first } », de la version { $version }, deviendraient tous deux « { $id } » : les deux réponses d’une fiche ne peuvent pas n’en faire qu’une. Gardez la ligne qui convient, et inscrivez l’autre identifiant dans Withdrawn.
problem-framework-earlier-level = « { $old } », de la version { $version }, fait partie des { $level ->
    [domains] domaines
    [fields] champs
   *[actions] actions
}, mais « { $id } » fait partie des { $other ->
    [domains] domaines
    [fields] champs
   *[actions] actions
}. Un élément ne peut devenir qu’un élément du même niveau : corrigez la ligne.
problem-framework-no-groups = il n’y a aucun groupe : les personnes ne peuvent pas dire pour qui elles parlent, et le rapport n’en compare aucun. Ajoutez des groupes, ou laissez ainsi à dessein.
problem-framework-id-alike = « { $id } » et { $first } ne diffèrent que par des signes comme le point. Les formulaires en ligne n’acceptent que des lettres et des chiffres et ne pourraient pas les distinguer : changez l’un des deux.
problem-framework-id-withdrawn = l’identifiant « { $id } » a été retiré, et un identifiant ne ressert jamais : d’anciennes fiches le portent encore. Choisissez-en un nouveau.
problem-framework-id-unknown = « { $id } » n’est pas un identifiant de ce référentiel. Corrigez-le, ou supprimez cette entrée.
problem-framework-nothing-in = { $what ->
    [languages] il n’y a aucune langue. Indiquez-en au moins une dans « languages ».
    [domains] il n’y a aucun domaine. Ajoutez-en au moins un, avec un champ.
    [modules] il n’y a aucun module. Ajoutez-en au moins un, qui dise ce qui est noté : les champs ou les actions.
   *[other] le domaine « { $what } » n’a aucun champ. Donnez-lui-en un, ou supprimez-le.
}
problem-framework-language-wrong = { $meant ->
    [none] « { $language } » n’est pas un code de langue. Écrivez deux ou trois lettres minuscules, par exemple en, fr ou ca, suivies au besoin d’une région : pt-BR.
   *[other] « { $language } » n’est pas un code de langue. Écrivez « { $meant } ».
}
problem-framework-scale-wrong = une échelle de { $low } à { $high } est inutilisable. Ses deux extrémités sont des nombres entiers de 0 à { $most }, la note la plus basse en premier.
problem-framework-stage-count = { $count ->
    [0] l’échelle n’a aucun stade
    [1] l’échelle n’a qu’un seul stade
   *[other] l’échelle a { $count } stades
}. Il en faut de { $least } à { $most }.
problem-framework-stage-backwards = le stade « { $id } » va de { $low } à { $high }, donc à rebours. Écrivez le plus petit nombre dans « low ».
problem-framework-stage-gap = entre les stades « { $before } » et « { $id } », des notes n’appartiennent à aucun des deux : « { $id } » commence à { $low }. Faites-le commencer à { $wanted }.
problem-framework-stage-overlap = les stades « { $before } » et « { $id } » se chevauchent : « { $id } » commence à { $low }. Faites-le commencer à { $wanted } ; le stade le plus bas vient en premier.
problem-framework-stage-end = les stades doivent couvrir toute l’échelle, or { $column ->
    [low] le premier, « { $id } », commence à { $found }. Faites-le commencer à { $wanted }, la note la plus basse, ou changez « scale_low ».
   *[high] le dernier, « { $id } », finit à { $found }. Faites-le finir à { $wanted }, la note la plus haute, ou changez « scale_high ».
}
problem-framework-module-empty = le module « { $module } » note les actions, mais aucun champ n’en a. Ajoutez des actions, ou faites noter les champs par ce module.
problem-framework-field-empty = le champ « { $id } » n’a pas d’action : le module « { $module } » ne lui donnera jamais de note. Ajoutez des actions, ou laissez-le ainsi si c’est voulu.
problem-framework-words-missing = « { $column } » de { $id } manque en { $language }. Écrivez-le, ou retirez { $language } de « languages » tant que la traduction n’est pas complète.
problem-framework-words-partly = « { $column } » de { $id } est vide en { $language }, alors qu’une autre langue l’a. Traduisez-le.
problem-framework-words-same = « { $column } » de { $id } est identique en { $language } et en { $other } : « { $found } ». Traduisez-le.
problem-framework-words-unwritten = « { $column } » de { $id } reste à écrire en { $language } : « { $found } ». Mettez vos propres mots à la place.
problem-framework-words-placeholder = « { $column } » de { $id } n’a pas, en { $language }, les mêmes mots entre accolades qu’en { $other }. On y trouve : { $wanted }. Reprenez les mêmes.
problem-framework-words-formula = « { $column } » de { $id } en { $language } ressemble à une formule ou à son erreur : « { $found } ». Écrivez le texte lui-même.
problem-framework-words-control = « { $column } » de { $id } en { $language } contient un caractère de commande invisible : « { $found } ». Retapez le texte au lieu de le coller.
problem-framework-words-signs = « { $column } » de { $id } en { $language } ne contient que des signes : « { $found } ». Écrivez le texte, ou laissez la cellule vide jusqu’à sa traduction.
problem-framework-words-markup = « { $column } » de { $id } en { $language } contient un morceau de page web : « { $found } ». Collez le texte sans sa mise en forme.
problem-framework-words-long = « { $column } » de { $id } en { $language } compte { $length } caractères, et au-delà de { $limit } une fiche se lit mal : « { $found } ». Raccourcissez-le.
problem-framework-words-lines = « { $column } » de { $id } en { $language } contient un saut de ligne, alors qu’une étiquette tient sur une ligne : « { $found } ». Écrivez-le sur une seule ligne.
problem-framework-label-long = « { $column } » de { $id } en { $language } compte { $length } caractères, alors que les graphiques et les onglets n’ont de place que pour { $limit } : « { $found } ». Raccourcissez-le.
problem-framework-label-twice = « { $column } » de { $id } en { $language } est le même que celui de { $first } : « { $found } ». On ne pourrait pas les distinguer : changez l’un des deux.

## Problems of the authoring workbook

problem-book-not-readable = ce classeur n’a aucun onglet de référentiel. Partez d’un classeur créé par « c21lab framework export » ou « c21lab framework new ».
problem-book-tab-missing = l’onglet « { $wanted } » manque. Remettez-le : copiez-le depuis un nouvel export.
problem-book-tab-misspelt = l’onglet « { $found } » est inconnu ; il s’agit sans doute de « { $wanted } ». Renommez-le « { $wanted } ».
problem-book-tab-unknown = cet onglet ne fait pas partie d’un référentiel et n’a pas été lu. Si son contenu compte, déplacez-le dans l’un de ceux-ci : { $known }.
problem-book-tab-twice = c’est un second onglet « { $wanted } ». Déplacez ses lignes dans le premier, puis supprimez-le.
problem-book-headings-missing = la ligne des en-têtes est introuvable. Elle doit contenir au moins : { $wanted }. Copiez-la depuis un nouvel export.
problem-book-column-missing = la colonne « { $wanted } » manque. Remettez-la, avec cet en-tête.
problem-book-column-misspelt = l’en-tête « { $found } » est inconnu ; il s’agit sans doute de « { $wanted } ». Écrivez « { $wanted } ».
problem-book-column-unknown = la colonne « { $found } » ne fait pas partie d’un référentiel et n’a pas été lue. Appelez-la « note » si elle n’est que pour vous.
problem-book-column-twice = l’en-tête « { $found } » figure ici une seconde fois ; le premier est en { $first }. Réunissez les textes dans une colonne et supprimez l’autre.
problem-book-column-language = la colonne « { $found } » n’a pas été lue, car { $language } ne figure pas parmi les « languages » de l’onglet About. Ajoutez cette langue quand la traduction sera complète.
problem-book-row-missing = la ligne « { $wanted } » manque. Remettez-la : « { $wanted } » dans la colonne « key », et sa valeur à côté.
problem-book-row-misspelt = « { $found } » est inconnu dans la colonne « key » ; il s’agit sans doute de « { $wanted } ». Écrivez « { $wanted } ».
problem-book-row-unknown = « { $found } » est inconnu dans la colonne « key ». Supprimez la ligne ; sont connus : { $known }.
problem-book-row-twice = « { $found } » figure ici une seconde fois ; la première est en { $first }. Chacun ne figure qu’une fois : changez ou supprimez l’un des deux.
problem-book-cell-outside = « { $found } » n’est dans aucune colonne du tableau et n’a pas été lu. Mettez un en-tête au-dessus, ou supprimez-le.
problem-book-cell-empty = « { $column } » est vide. { $column ->
    [id] Donnez un identifiant à la ligne, ou supprimez toute la ligne.
    [domain] Indiquez le domaine auquel appartient le champ.
    [field] Indiquez le champ auquel appartient l’action.
   *[other] Remplissez cette cellule.
}
problem-book-cell-formula = cette cellule contient une formule. Copiez-la et collez-la en tant que valeur, pour que le texte lui-même y figure.
problem-book-cell-error = cette cellule affiche l’erreur { $found }. Écrivez le texte lui-même.
problem-book-cell-merged = les cellules { $range } sont fusionnées : on ne sait pas à quelle ligne ou colonne appartient le texte. Annulez la fusion et remplissez chaque cellule.
problem-book-cell-not-text = « { $found } » est ici un nombre et non un texte, et le tableur l’a peut-être modifié. { $column ->
    [id] Un identifiant a besoin d’une lettre : écrivez par exemple « D{ $found } ».
    [version] Mettez la cellule au format Texte et retapez la version, avec tous ses chiffres.
   *[other] Mettez la cellule au format Texte et retapez le contenu.
}
problem-book-cell-truth = « { $found } » est pour le tableur une valeur logique et non un texte. Donnez à la cellule le format texte et saisissez-le de nouveau.
problem-book-cell-date = cette cellule contient la date { $found } : le tableur l’a tirée de ce qui a été tapé. Mettez la cellule au format Texte et retapez le contenu.
problem-book-cell-not-whole = « { $found } » n’est pas un nombre entier. Écrivez-en un, par exemple 0 ou 9.
problem-book-cell-choice = « { $found } » ne convient pas ici. Choisissez parmi : { $choices }.
problem-book-parent-unknown = « { $found } » { $more ->
    [0] n’est pas
    [1] (ici et dans une autre ligne) n’est pas
   *[other] (ici et dans { $more } autres lignes) n’est pas
} un identifiant de l’onglet { $tab }. { $nearest ->
    [none] Choisissez-en un parmi ceux-ci, ou ajoutez la ligne dans cet onglet : { $known }.
   *[other] Vouliez-vous dire « { $nearest } » ? Sinon, ajoutez la ligne dans cet onglet.
}

## The authoring workbook

framework-guide-tab = À lire d’abord
framework-guide-eyebrow = Le classeur d’un référentiel
framework-guide-version = { $id }, version { $version }. { $status ->
    [working] Statut : référentiel de travail (formulation propre au projet, et non le texte officiel).
    [draft] Statut : projet (et non un texte officiel).
    [retired] Statut : retiré (n’est plus utilisé).
   *[official] Statut : officiel.
}
framework-guide-how = Mode d’emploi
framework-guide-edit-lead = Écrire
framework-guide-edit = Changez n’importe quel texte dans les onglets ci-dessous. La ligne en petits caractères au-dessus de chaque en-tête indique ce que la colonne doit contenir. Laissez tels quels les en-têtes et les noms des onglets ; les colonnes peuvent être déplacées, élargies ou masquées.
framework-guide-ids-lead = Identifiants
framework-guide-ids = Chaque domaine, champ et action a un identifiant court qui contient une lettre, comme A1, A1.2 ou A1.2c. Les fiches sont lues grâce à eux : ne redonnez jamais un identifiant à autre chose. Un texte peut être reformulé sous son identifiant.
framework-guide-rows-lead = Lignes
framework-guide-rows = Ajoutez, déplacez et supprimez des lignes à votre gré : leur ordre est celui des fiches et du rapport. Un champ dit dans « domain » à quel domaine il appartient, une action dit dans « field » à quel champ.
framework-guide-translate-lead = Traduire
framework-guide-translate = Chaque texte a une colonne par langue : title::en, title::fr… Pour une nouvelle langue, ajoutez des colonnes avec son code (title::ca, question::ca…) puis, une fois la traduction complète, ce code dans « languages » de l’onglet About. Une cellule jaune signale un texte qui manque encore.
framework-guide-withdraw-lead = Retirer
framework-guide-withdraw = Si une version publiée contenait un identifiant que vous supprimez, inscrivez-le dans l’onglet Withdrawn. S’il se poursuit sous un autre, dites-le dans l’onglet Earlier : les fiches de cette version resteront lisibles.
framework-guide-import-lead = Importer
framework-guide-import = Enregistrez, puis lancez : c21lab framework import, suivi du nom de ce fichier. Tout ce qui ne convient pas est énuméré d’un coup, avec l’onglet et la cellule ; rien n’est changé tant que tout n’est pas juste.
framework-guide-tabs = Ce que contiennent les onglets
framework-guide-rows-now = lignes
framework-guide-tab-about = Nom, version, statut, langues, extrémités de l’échelle, titre et source.
framework-guide-tab-scale = Les stades de l’échelle, le plus bas en premier, et ce à quoi chacun ressemble.
framework-guide-tab-modules = Ce qui peut être noté : un module note soit les champs, soit les actions.
framework-guide-tab-groups = Les groupes de personnes au nom desquels une fiche peut parler.
framework-guide-tab-domains = Les domaines, dans l’ordre.
framework-guide-tab-fields = Les champs de chaque domaine, avec la question à laquelle on répond.
framework-guide-tab-actions = Les actions de chaque champ : une phrase sur une seule chose, plus ou moins vraie ici.
framework-guide-tab-withdrawn = Les identifiants qui ont servi et ne serviront plus jamais.
framework-guide-tab-earlier = Les versions antérieures dont les fiches restent lisibles, et ce que leurs identifiants sont devenus.
framework-guide-colours = Ce que disent les couleurs
framework-guide-heading-lead = id
framework-guide-heading = Une colonne que chaque ligne doit remplir.
framework-guide-heading-optional-lead = help::fr
framework-guide-heading-optional = Une colonne qui peut rester vide ; si une langue a ce texte, les autres devraient l’avoir aussi.
framework-guide-asked-lead = Jaune
framework-guide-asked = Il manque quelque chose ici.
framework-guide-wrong-lead = A1
framework-guide-wrong = Le même identifiant figure deux fois dans l’onglet.
framework-guide-apart-lead = Gris
framework-guide-apart = Rien ne s’écrit ici.

framework-tab-about = Ce référentiel
framework-tab-scale = Les stades de l’échelle, le plus bas en premier
framework-tab-modules = Modules : ce qui peut être noté
framework-tab-groups = Groupes au nom desquels une fiche peut parler
framework-tab-domains = Domaines
framework-tab-fields = Champs
framework-tab-actions = Actions
framework-tab-withdrawn = Identifiants retirés
framework-tab-earlier = Versions antérieures

framework-help-about-key = Ce dont parle la ligne. À ne pas changer.
framework-help-about-value = Ce qui vaut pour toutes les langues.
framework-help-about-text = Le texte dans cette langue : { $language }
framework-help-about-note = Ce qu’il faut y mettre. Cette colonne n’est pas lue.
framework-about-id = Nom court pour les fichiers et les commandes : lettres, chiffres, traits d’union.
framework-about-version = Un nouveau numéro pour chaque version que l’on fait remplir : 0.1, 0.2, 1.0.
framework-about-status = working (travail), draft (projet), official (officiel) ou retired (retiré). Seul un référentiel officiel paraît sans mention de son statut.
framework-about-licence = À quelles conditions d’autres peuvent utiliser le texte. Peut rester vide.
framework-about-languages = Codes des langues complètes, séparés par des virgules. La première sert là où une autre manque.
framework-about-scale-low = La note la plus basse que l’on peut donner.
framework-about-scale-high = La note la plus haute que l’on peut donner.
framework-about-title = Le nom du référentiel, tel qu’il figure en couverture.
framework-about-source = Qui l’a écrit, à partir de quoi, et ce qu’il n’est pas. Figure dans chaque rapport.
framework-help-scale-id = Identifiant du stade
framework-help-scale-low = Première note
framework-help-scale-high = Dernière note
framework-help-scale-label = Un ou deux mots. Langue : { $language }
framework-help-scale-description = À quoi ressemble la situation à ce stade, en une phrase. Langue : { $language }
framework-help-modules-id = Identifiant du module
framework-help-modules-rates = fields (champs) ou actions
framework-help-modules-title = Nom du module. Langue : { $language }
framework-help-groups-id = Identifiant du groupe
framework-help-groups-label = Tel qu’il figure dans la liste de la fiche. Langue : { $language }
framework-help-domains-id = Identifiant, par exemple A1
framework-help-domains-title = Titre complet. Langue : { $language }
framework-help-domains-short = Pour les onglets et les graphiques, 31 caractères au plus. Langue : { $language }
framework-help-fields-id = Identifiant, par exemple A1.2
framework-help-fields-domain = Identifiant de son domaine
framework-help-fields-title = Figure sur l’axe du radar : 60 caractères au plus. Langue : { $language }
framework-help-fields-question = La question à laquelle on répond, en mots simples. Langue : { $language }
framework-help-fields-help = À quoi penser avant de répondre, en une phrase. Langue : { $language }
framework-help-actions-id = Identifiant, par exemple A1.2c
framework-help-actions-field = Identifiant de son champ
framework-help-actions-text = Une phrase sur une seule chose, plus ou moins vraie ici. Langue : { $language }
framework-help-withdrawn-id = Un identifiant qui ne sert plus
framework-help-withdrawn-text = Ce qu’il demandait, pour pouvoir le nommer ; peut rester vide. Langue : { $language }
framework-help-earlier-version = La version antérieure, par exemple 0.1
framework-help-earlier-old-id = Son identifiant ; vide si aucun n’a changé
framework-help-earlier-id = L’identifiant d’ici qui prend sa place

framework-refused-title = Cela ne convient pas
framework-refused-choice = Choisissez l’une des entrées de la liste.
framework-refused-parent = Choisissez un identifiant de la liste. S’il manque, ajoutez d’abord sa ligne dans son onglet.
framework-refused-whole = Écrivez un nombre entier, 0 ou plus.

## A new framework

framework-new-title = ‹Titre de ce module, établi à partir de { $title }›
framework-new-source = Établi à partir de { $title }, version { $version }. { $source }
framework-blank-title = ‹Titre du référentiel›
framework-blank-source = ‹Qui l’a écrit, à partir de quoi, et ce qu’il n’est pas›
framework-blank-module-fields = Essentiels
framework-blank-module-actions = Étendu
framework-blank-stage-low = ‹Premier stade›
framework-blank-stage-middle = ‹Stade intermédiaire›
framework-blank-stage-high = ‹Dernier stade›
framework-blank-stage-description = ‹À quoi ressemble la situation à ce stade›
framework-blank-group = ‹Groupe { $number }›
framework-blank-domain = ‹Titre du domaine { $number }›
framework-blank-short = ‹Titre court { $number }›
framework-blank-field = ‹Titre du champ { $number }›
framework-blank-question = ‹Question à laquelle on répond›
framework-blank-help = ‹À quoi penser avant de répondre›
framework-blank-action = ‹Une phrase sur une seule chose, plus ou moins vraie ici›

problem-framework-domain-unknown = il n’y a pas de domaine « { $found } » dans { $framework }. Domaines : { $known }.

## A framework at a glance

framework-show-status = { $status ->
    [working] formulation provisoire, et non le texte officiel
    [draft] projet, et non un texte officiel
    [retired] retiré, n’est plus utilisé
   *[official] officiel
}
framework-show-head = { $id }, version { $version } ({ $status })
framework-show-hash = Contenu { $hash }
framework-show-languages = Langues : { $languages }
framework-show-licence = Licence : { $licence }
framework-show-groups = Groupes, chacun avec son identifiant :
framework-show-scale = Échelle : de { $low } à { $high }
framework-show-module-field = { $title } ({ $id }) : note { $count ->
    [1] le seul champ
   *[other] les { $count } champs
}
framework-show-module-action = { $title } ({ $id }) : note { $count ->
    [1] la seule action
   *[other] les { $count } actions
}
framework-show-actions = { $count ->
    [0] aucune action
    [1] une action
   *[other] { $count } actions
}
framework-show-withdrawn = Retirés : { $ids }
framework-show-earlier = Les fiches de ces versions sont lisibles : { $versions }

## The plenary

plenary-tab = Plénière
plenary-title = Ce dont la plénière convient
plenary-how = N’écrivez que dans les cellules jaunes. Pour chaque champ discuté, choisissez « accord » et donnez la note, ou « pas d’accord » et dites de quelle note à quelle note vont les avis. Donnez ensuite la raison en une phrase. Si un groupe voit les choses autrement, choisissez-le dans la dernière colonne : un groupe, jamais un nom. Les champs non discutés restent vides. Enregistrez le fichier sous son nom à côté de session.toml et lancez c21lab score : ce qui est convenu ici figure à côté des notes des fiches et ne les change jamais.
plenary-col-id = id
plenary-col-field = champ
plenary-col-individual = moyenne
plenary-col-people = personnes
plenary-col-flags = repères
plenary-col-status = état
plenary-col-agreed = convenu
plenary-col-from = de
plenary-col-to = à
plenary-col-because = parce que
plenary-col-dissent = qui voit les choses autrement
plenary-status-agreed = accord
plenary-status-not-agreed = pas d’accord
plenary-status-not-discussed = non discuté
plenary-flag-split = avis partagés
plenary-flag-group-gap = écarts entre groupes
plenary-flag-blind-spot = beaucoup ne savent pas
plenary-flag-lowest = parmi les plus bas
plenary-error-score = Choisissez un nombre entier de { $low } à { $high }. Si la plénière ne s’accorde pas sur un seul, choisissez « pas d’accord » et donnez les deux extrêmes.
plenary-error-status = Choisissez dans la liste, ou laissez la cellule vide.
plenary-error-dissent = Choisissez un groupe dans la liste : pas de noms.

problem-plenary-books-twice = il y a ici plusieurs classeurs de la plénière ({ $found }), et rien ne dit lequel compte. Tous ont été laissés tels quels, et rien de la plénière ne figure dans le rapport. Gardez le bon et déplacez les autres.
problem-plenary-left = le classeur de la plénière a été laissé exactement tel quel, et rien n’en figure dans le rapport tant qu’il ne peut pas être lu. Réparez-le comme indiqué, ou déplacez-le : c21lab plenary en fait alors un nouveau, vide.
problem-plenary-without-headings = ce classeur n’a pas de colonnes appelées id, état et convenu. Il a été laissé tel quel, et rien n’en figure dans le rapport. Remettez les en-têtes, ou déplacez-le : c21lab plenary en fait alors un nouveau, vide.
problem-plenary-other-framework = ce classeur a été fait pour { $found }, et l’atelier note { $wanted }. Rien n’en figure dans le rapport. Si les champs sont les mêmes, relancez c21lab plenary : ce qui a été saisi est gardé, d’après les identifiants des champs.
problem-plenary-score-wrong = « { $found } » n’est pas une note de { $low } à { $high }. Tapez un nombre entier, ou choisissez « { plenary-status-not-agreed } » et dites de quelle note à quelle note vont les avis. Rien de cette ligne ne figure dans le rapport.
problem-plenary-status-unclear = « { $found } » n’est ni « { plenary-status-agreed } », ni « { plenary-status-not-agreed } », ni « { plenary-status-not-discussed } ». Choisissez dans la liste de la cellule. Rien de cette ligne ne figure dans le rapport.
problem-plenary-dissent-unknown = « { $found } » n’est pas un groupe qui a sa colonne dans les résultats, et n’est donc pas imprimé. Choisissez dans la liste de la cellule : seul un tel groupe peut figurer ici, et jamais une personne.
problem-plenary-row-twice = le champ « { $id } » a déjà une ligne plus haut, et c’est celle-là qui compte. Reportez-y ce qui est juste, et supprimez celle-ci.
problem-plenary-row-unknown = cette ligne a été remplie, mais son id « { $found } » n’est celui d’aucun champ de l’atelier{ $nearest ->
    [none] .
   *[other]  ; le plus proche est « { $nearest } ».
} Remettez l’id du champ, ou videz la ligne. Rien n’en figure dans le rapport.
problem-plenary-score-missing = la plénière s’est accordée ici, mais sur quelle note ? Tapez-la dans cette cellule, ou choisissez un autre état. Rien de cette ligne ne figure dans le rapport.
problem-plenary-both = cette ligne porte une note convenue et dit aussi de quelle note à quelle note vont les avis ; une seule des deux choses peut être vraie. Effacez ce qui est faux. Rien de cette ligne ne figure dans le rapport.
problem-plenary-not-discussed = cette ligne dit « { plenary-status-not-discussed } », et une note figure à côté. Choisissez l’état qui convient, ou effacez la note. Rien de cette ligne ne figure dans le rapport.
problem-plenary-range-half = les avis vont d’une note à une autre, et l’une des deux manque dans cette cellule. Tapez-la, ou effacez l’autre. Rien de cette ligne ne figure dans le rapport.
problem-plenary-range-turned = les avis vont de la note la plus basse à la plus haute, et ici la première est la plus haute. Inversez-les si c’est ce qui est voulu. Rien de cette ligne ne figure dans le rapport.
problem-slides-template-not-readable = ce fichier n’est pas une présentation ni un modèle PowerPoint lisible. Enregistrez-le dans PowerPoint en .pptx ou .potx et indiquez son nom dans session.toml, ou retirez la ligne slides_template.
console-plenary = { $state ->
    [new] plenary.xlsx est prêt : { $file }.
   *[same] plenary.xlsx contient déjà tout cela et n’a pas été touché : { $file }.
} Notez-y ce dont la plénière convient, enregistrez-le, et lancez c21lab score.
console-plenary-renewed = plenary.xlsx a été réécrit avec ce que vous y aviez saisi. Le fichier tel que vous l’aviez laissé est { $new }.
console-held = Des fiches sont arrivées ou ont changé depuis que les résultats ont été montrés pour la première fois, et moins de { $least } personnes sont concernées dans un champ ou un groupe : à côté de la version antérieure, la nouvelle dirait comment elles ont répondu. Ce qui est partagé montre donc toujours la version antérieure, de { $people } personnes ; details.json contient les nouvelles notes, pour vous uniquement. Si personne n’a vu la version antérieure, supprimez private/reveal.json et relancez. Sinon, ne publiez qu’une seule version, ou attendez qu’au moins { $least } personnes soient nouvelles.
doing-slides = préparation des diapositives et de l’affichage en { $language }
## Languages by a translator's workbook

language-book-title = Traduction : { $language }
language-tab-title = { $part ->
    [glossary] Glossaire : les mots à fixer d’abord
    [participant] Ce que lisent les personnes qui remplissent une fiche
    [reader] Ce que lit le public du rapport, des graphiques et des diapositives
   *[facilitator] Ce que lit l’équipe d’animation
} ({ $language })
language-help-1 = N’écrivez que dans la colonne « { $code } ». Gardez ce qui est entre accolades, comme {"{"}people{"}"} : le programme le remplit. Une ligne dit un cas d’un message ; écrivez chaque fois une phrase entière.
language-help-2 = Dans « state », choisissez machine (personne ne l’a lu), draft (écrit, pas encore relu par quelqu’un d’autre) ou reviewed (relu et approuvé par quelqu’un qui parle la langue).
language-help-3 = « case » dit quand la ligne sert : « people = one » vaut pour une seule personne. Les textes à barres sont des listes de ce que les gens tapent : ajoutez ce qu’on écrit dans votre langue, entre des barres.
language-help-4 = Laissez vide ce que vous n’avez pas traduit : le programme le dit dans une autre langue. Lancez ensuite : c21lab language import
console-language-exported = { $missing ->
    [0] Le classeur est prêt : { $file }. Les { $count } messages sont traduits ; relus : { $reviewed }.
    [1] Le classeur est prêt : { $file }. Un message sur { $count } n’est pas encore traduit ; relus : { $reviewed }.
   *[other] Le classeur est prêt : { $file }. { $missing } messages sur { $count } ne sont pas encore traduits ; relus : { $reviewed }.
}
console-language-changed = { $count ->
    [1] Le texte anglais d’un message traduit a changé depuis : { $keys }. Relisez-le.
   *[other] Le texte anglais de { $count } messages traduits a changé depuis : { $keys }. Relisez-les.
}
console-language-imported = { $part ->
    [glossary] Glossaire
    [participant] Fiches
    [reader] Rapport
   *[facilitator] Équipe d’animation
} : messages traduits, { $translated } sur { $count } ; relus, { $reviewed }.
console-language-folder = La langue « { $language } » se trouve maintenant dans { $folder }
problem-language-book-not-readable = le classeur n’a aucun onglet de traduction. Partez d’un classeur créé par « c21lab language export ».
problem-language-name-wrong = « { $found } » n’est pas le code d’une langue. Donnez ce code au classeur, par exemple pt.xlsx ou pt-BR.xlsx.
problem-language-is-source = « { $found } » est l’une des langues dans lesquelles c21lab est écrit : elle ne se traduit pas. Signalez une erreur à la personne qui vous a fourni c21lab.
problem-language-tab-unknown = cet onglet ne fait pas partie d’une traduction et n’a pas été lu. Si son contenu compte, déplacez-le dans l’un de ceux-ci : { $known }.
problem-language-column-unknown = la colonne « { $found } » ne fait pas partie d’une traduction et n’a pas été lue. Appelez-la « note » si elle est pour vous.
problem-language-column-missing = il n’y a pas de colonne de traduction. Son en-tête est le code de la langue, par exemple pt. Écrivez-le au-dessus de vos textes.
problem-language-columns-several = plusieurs colonnes portent une langue en en-tête : { $found }. Un classeur traduit vers une seule : gardez-la, supprimez les autres.
problem-language-columns-differ = les onglets portent des langues différentes en en-tête : { $found }. Écrivez le même code dans chacun.
problem-language-row-unknown = { $nearest ->
    [none] la clé « { $found } » n’est pas de cet onglet. Supprimez la ligne, ou recopiez la clé d’un nouvel export.
   *[other] la clé « { $found } » n’est pas de cet onglet ; c’est sans doute « { $nearest } ». Écrivez-la ainsi, ou supprimez la ligne.
}
problem-language-case-unknown = « { $found } » n’est pas un cas de « { $key } ». Recopiez-le d’un nouvel export ; ses cas sont : { $known }.
problem-language-rows-missing = { $count ->
    [1] la ligne d’un message manque ({ $keys }) : il compte comme non traduit. Recopiez-la d’un nouvel export, ou omettez-la à dessein.
   *[other] les lignes de { $count } messages manquent ({ $keys }) : ils comptent comme non traduits. Recopiez-les d’un nouvel export, ou omettez-les à dessein.
}
problem-language-form-missing = « { $key } » n’est traduit qu’en partie : cette ligne ({ $case }) est encore vide. Remplissez toutes les lignes d’un message, ou aucune.
problem-language-state-without-text = l’état est « { $state } », mais il n’y a pas de traduction : le message compte comme vide. Écrivez le texte, ou choisissez « empty ».
problem-language-source-changed = le texte anglais de « { $key } » a changé entre-temps : la traduction compte comme un brouillon et non comme relue. Comparez les deux dans un nouvel export, et choisissez-y « reviewed ».
problem-language-placeholder-lost = {"{"}{ $name }{"}"} manque : le programme y met un nombre ou un nom. Placez-le là où votre phrase le demande, entre accolades.
problem-language-placeholder-unknown = { $nearest ->
    [none] {"{"}{ $found }{"}"} ne fait pas partie des noms que ce message remplit. Supprimez-le, ou écrivez l’un de ceux-ci : { $known }.
   *[other] {"{"}{ $found }{"}"} ne fait pas partie des noms que ce message remplit ; c’est sans doute {"{"}{ $nearest }{"}"}. Les noms entre accolades ne se traduisent pas : écrivez-le comme dans le texte anglais.
}
problem-language-placeholder-twice = {"{"}{ $name }{"}"} figure deux fois ici, une seule dans le texte anglais. Retirez-en un.
problem-language-braces = une accolade est ouverte ou en trop dans « { $found } ». Écrivez chaque nom ainsi : {"{"}nom{"}"}, sans espace ; une accolade pour elle-même s’écrit deux fois.
problem-language-control = le texte contient un signe que personne ne voit ({ $found }). Tapez-le à nouveau, sans le coller d’ailleurs.
problem-language-direction-mark = le texte contient une marque de direction ({ $found }). Supprimez-la : le programme règle lui-même le sens de chaque texte.
problem-language-spaces = { $where ->
    [ends] il y a une espace avant ou après le texte ; elle a été retirée. Supprimez-la.
   *[within] il y a deux espaces de suite. N’en mettez qu’une.
}
problem-language-no-break-space = une ligne pourrait se couper à « { $found } ». Mettez une espace insécable avant le signe (Ctrl+Maj+Espace dans Word).
problem-language-lines = « { $key } » va ici sur plusieurs lignes, et sur une seule en anglais. Écrivez-le sur une ligne.
problem-language-too-long = le texte compte { $length } caractères, et Excel en admet { $most } à cet endroit. Dites-le en moins de mots.
problem-language-tab-name = « { $found } » ne peut pas nommer un onglet : Excel n’y admet ni crochets, ni deux-points, ni * / \, ni point d’interrogation. Écrivez-le sans ces signes.
problem-language-untranslated = « { $key } » est identique au texte anglais. Traduisez-le, ou laissez-le vide.
problem-language-list-gap = dans la liste de « { $key } », il n’y a rien entre deux barres, ou à la fin. Supprimez la barre.
problem-language-clash = « { $found } » figure déjà dans « { $other } ». Le programme ne pourrait pas distinguer les deux : gardez-le à un seul endroit.

## Avant et maintenant, et la moyenne de nombreux ateliers

setting-previous_fields = Un fichier .csv des champs qui demandent la même chose (colonnes now et then), si cet atelier suivait un autre référentiel.
problem-results-not-json = ce n’est pas un fichier de résultats entier : il s’arrête trop tôt ou est abîmé (ligne { $line }). Copiez de nouveau results.json depuis le dossier « results » de cet atelier.
problem-results-other = ce n’est pas le results.json d’un atelier{ $found ->
    [none] .
   *[other]  : il dit être « { $found } ».
} Indiquez le results.json du dossier « results » d’un atelier, ou le dossier de cet atelier.
problem-results-newer = ce fichier a été écrit par une version plus récente de c21lab (« { $found } »), que celle-ci ne sait pas lire. Installez la dernière version de c21lab, ou traitez de nouveau cet atelier avec celle-ci.
problem-results-key = ce results.json est inutilisable : « { $key } » manque ou contient autre chose que prévu. Personne n’a à l’écrire à la main : copiez-le de nouveau depuis le dossier « results » de cet atelier, ou traitez de nouveau cet atelier.
problem-previous-module = l’atelier précédent notait le module « { $found } », celui-ci note « { $module } » : ce que demandent deux modules ne se compare pas. Indiquez les résultats d’un atelier du même module, ou retirez « previous ».
problem-previous-framework = l’atelier précédent suivait le référentiel « { $found } », celui-ci suit « { $framework } ». Si des champs des deux demandent la même chose, dressez-en la liste dans un .csv avec les colonnes « now » et « then », et indiquez-le par previous_fields = "champs.csv" sous [report] ; sinon, retirez « previous ».
problem-previous-scale = l’atelier précédent utilisait une échelle de { $found_low } à { $found_high }, celui-ci de { $low } à { $high } : leurs notes ne se comparent pas. Retirez « previous ».
problem-previous-same = ce sont des résultats de ce même atelier (même lieu, et dates : { $dates }). Une ancienne et une nouvelle version côte à côte montreraient ce que dit une fiche tardive. Indiquez les résultats d’un atelier précédent ; si c’en est un, donnez leurs dates à tous deux dans session.toml.
problem-previous-later = l’atelier indiqué comme précédent a eu lieu plus tard ({ $found }) que celui-ci ({ $dates }). Corrigez les dates, ou indiquez-les dans l’autre sens.
problem-mapping-columns = la liste des champs a besoin de deux colonnes, « now » et « then », avec ces mots sur sa première ligne : l’identifiant d’un champ de ce référentiel, et celui du champ qui demandait la même chose.
problem-mapping-unknown = il n’y a pas de champ « { $found } » dans le référentiel de la colonne « { $column } ». Corrigez l’identifiant, ou supprimez la ligne.
problem-mapping-twice = le champ « { $found } » figure deux fois dans la colonne « { $column } » et ne peut être comparé qu’une fois. Supprimez l’une des lignes.
problem-results-twice = ce sont des résultats du même atelier que { $first } : ils ne comptent qu’une fois. S’ils sont d’un autre atelier, ses dates dans session.toml sont fausses.
problem-panel-no-results = il n’y a de results.json ni dans ce dossier ni au-dessous. Indiquez le dossier qui contient les ateliers, ou leurs results.json.
problem-panel-too-few = { $count ->
    [one] { $framework }, { $module } : il n’y a que { $count } atelier, et il en faut { $least } pour une moyenne : aucune n’est donnée.
   *[other] { $framework }, { $module } : il n’y a que { $count } ateliers, et il en faut { $least } pour une moyenne : aucune n’est donnée.
}
problem-panel-empty = { $files ->
    [0] aucun résultat trouvé : il n’y a pas de moyenne, et rien n’a été écrit. Indiquez les results.json d’au moins { $least } ateliers, ou le dossier qui les contient.
    [1] un seul fichier trouvé : il n’y a pas de moyenne, et rien n’a été écrit. Une moyenne demande les résultats de { $least } ateliers du même référentiel et du même module.
   *[other] parmi { $files } fichiers, il n’y en a pas { $least } d’ateliers du même référentiel et du même module : il n’y a pas de moyenne, et rien n’a été écrit.
}
problem-parquet-missing = --parquet a besoin d’une bibliothèque qui n’est pas installée ici. Dans le dossier de ce projet, installez-la avec : python -m pip install ".[parquet]", ou retirez --parquet.
console-panel = { $framework }, { $module } : { $sessions } ateliers réunissant { $people } personnes ; { $fields ->
    [one] { $fields } champ a une moyenne.
   *[other] { $fields } champs ont une moyenne.
}
console-panel-held-back = { $count ->
    [1] Un champ n’en a pas : trop peu d’ateliers l’ont noté, ou l’ont noté dans la même formulation.
   *[other] { $count } champs n’en ont pas : trop peu d’ateliers les ont notés, ou les ont notés dans la même formulation.
}
console-panel-written = Écrit : { $file }
problem-panel-damaged = ce fichier de moyennes est inutilisable : il y manque une partie. Refaites-le avec c21lab panel.
problem-panel-other = ce fichier n’a pas de moyennes du module « { $module } » du référentiel « { $framework } » sur son échelle ; il a : { $known }. Indiquez un autre fichier, ou retirez « panel ».
## La page dans le navigateur

desk-language-name = Français
desk-page-start = Vos ateliers
desk-page-stopped = c21lab est arrêté
desk-page-settings = Réglages
desk-page-sheets = Fiches
desk-page-room = Salle
desk-page-reveal = Révélation
desk-page-results = Résultats
desk-page-comments = Commentaires
desk-page-report = Rapport
desk-page-finish = Clôture
desk-skip = Aller au contenu
desk-language = Langue
desk-steps = Étapes de l’atelier
desk-next = Étape suivante : { $step }
desk-stop = Arrêter c21lab
desk-stopped-about = Vous pouvez fermer cette page. Tout se trouve dans vos dossiers. Pour continuer, rouvrez c21lab comme vous l’aviez fait.
desk-leave = Ce que vous avez saisi n’est pas enregistré.
desk-copied = Le graphique est copié : collez-le où vous en avez besoin.
desk-sending = Réception des fichiers …
desk-gone = c21lab ne répond pas. Si vous l’avez arrêté, rouvrez-le : rien n’est perdu.
desk-doing = { $what } : { $done } sur { $total }
desk-refused = Cette page ne vous est pas ouverte
desk-refused-how = Chaque adresse de c21lab ouvre la page une seule fois, dans un seul navigateur de cet ordinateur. Rouvrez c21lab comme vous l’aviez fait : une nouvelle page s’ouvrira.
desk-stuck = Cela n’a pas fonctionné
desk-stuck-next = Rien n’est perdu. Corrigez ce qui est indiqué, revenez en arrière dans votre navigateur et réessayez.
desk-unexpected = Quelque chose d’inattendu s’est produit
desk-not-there = Cet atelier ou ce fichier n’est plus là
desk-not-understood = Ce que le navigateur a envoyé n’est pas utilisable
desk-to-start = Vers vos ateliers
desk-start-intro = Tout reste sur cet ordinateur : c21lab n’ouvre aucune connexion à internet.
desk-start-open = Continuer un atelier
desk-start-new = Commencer un nouvel atelier
desk-start-name = Nom de l’atelier
desk-start-name-hint = Un dossier de ce nom sera créé, par exemple Rivemont 2026.
desk-start-languages = Langues de l’atelier
desk-start-module = Ce qui est évalué
desk-start-make = Créer l’atelier
desk-start-practise = S’exercer
desk-start-practise-about = L’atelier d’une ville imaginaire, avec des fiches remplies et les erreurs que l’on y fait. Il est copié dans un dossier à part.
desk-start-practise-button = S’exercer avec l’exemple
desk-practice-folder = Atelier d’exercice
problem-desk-name-missing = l’atelier n’a pas de nom. Saisissez-en un, par exemple Rivemont 2026.
problem-desk-libraries-missing = la page de c21lab a besoin de bibliothèques qui ne sont pas installées ({ $library }). Réinstallez c21lab avec elles, dans le dossier d’où vous l’aviez installé : pip install ".[desk]", ou rouvrez install.bat ou install.command.
console-desk-address = c21lab est ouvert dans votre navigateur. Laissez cette fenêtre ouverte ; Ctrl-C l’arrête. Son adresse, valable une seule fois : { $named }
console-desk-shortcut = Pour ouvrir c21lab désormais, double-cliquez sur : { $named }
desk-open-folder = Ouvrir le dossier
desk-none = aucun
desk-settings-intro = Le rapport et les fiches reprennent ce qui suit. Tout se trouve dans session.toml, dans le dossier de l’atelier, où vos propres notes sont conservées.
desk-settings-stuck = session.toml ne peut pas être lu. Corrigez les lignes indiquées avec un éditeur de texte, puis rechargez cette page.
desk-settings-workshop = L’atelier
desk-settings-report = Le rapport
desk-settings-report-about = Pour utiliser un logo ou un modèle à vous, placez le fichier dans le dossier de l’atelier et rechargez cette page.
desk-settings-method = La méthode
desk-settings-method-about = Laissez ces cases vides, sauf raison précise : la valeur utilisée y figure en gris. L’annexe du rapport les indique toutes.
desk-settings-save = Enregistrer
desk-settings-save-next = Enregistrer et continuer
desk-settings-saved = Les réglages sont enregistrés.
desk-setting-territory = Ville ou territoire
desk-setting-country = Pays
desk-setting-title = Titre du rapport (vide : tiré du territoire)
desk-setting-dates = Jours de l’atelier (année-mois-jour, séparés par des virgules)
desk-setting-languages = Langues des fiches et du rapport
desk-setting-main-language = Langue principale
desk-setting-facilitators = Équipe d’animation, un nom par ligne
desk-setting-kind = Type d’atelier
desk-setting-tables = Ce dont les tables sont convenues
desk-setting-return_to = Où renvoyer les fiches, comme elles l’indiquent
desk-setting-return_by = Dernier jour pour renvoyer les fiches (année-mois-jour)
desk-setting-groups = Vos propres groupes
desk-setting-groups-about = Vide : les groupes du référentiel, à savoir :
desk-setting-group-id = Nom court
desk-setting-name_participants = Imprimer les noms de celles et ceux qui ont coché oui sur leur fiche
desk-setting-accent = Couleur des titres et des filets
desk-setting-citation = Comment citer le rapport
desk-setting-contact = À qui s’adresser au sujet du rapport
desk-setting-licence = Licence du rapport
desk-setting-logo = Logo de la couverture
desk-setting-cover_image = Image de la couverture
desk-setting-word_template = Modèle Word
desk-setting-slides_template = Modèle PowerPoint
desk-kind-assessment = Autoévaluation
desk-kind-policy = Idées et plan pour une politique
desk-kind-module-test = Test d’un module
desk-kind-seven-keys = Sept clés
desk-kind-culture-goal = Cibles d’un Objectif culture
desk-tables-people = Les personnes d’une table comptent comme les autres
desk-tables-round = Un second tour, à côté des fiches individuelles
desk-sheets-filled = Fiches remplies
desk-sheets-drop = Déposez ici les fiches remplies, ou choisissez-les. Excel, LibreOffice et anciens fichiers Excel peuvent être mélangés, les langues aussi.
desk-sheets-add = Les recevoir
desk-sheets-none = Aucune fiche n’est encore arrivée. Ce que vous placez dans le dossier « sheets » de l’atelier est lu aussi.
desk-sheets-again = Tout relire
desk-col-file = Fichier
desk-col-status = Ce qu’il en est
desk-col-do = Modifier
desk-col-group = Groupe
desk-col-people = Personnes
desk-col-sheets = Fiches
desk-col-name = Nom
desk-col-answered = Répondu
desk-answered = { $answered } sur { $asked }
desk-status-read = lue
desk-status-questions = { $count ->
    [1] lue, 1 question
   *[other] lue, { $count } questions
}
desk-status-not-read = non lue
desk-status-waiting = copie en cours
desk-place-tab = onglet « { $tab } »
desk-more-problems = { $count ->
    [1] Et une autre.
   *[other] Et { $count } autres.
}
desk-line-change = Modifier …
desk-line-change-file = Modifier { $file }
desk-line-replace-by = La remplacer par
desk-line-replace = Remplacer cette fiche
desk-line-out = Retirer
desk-sheets-kept = { $count ->
    [1] Une fiche est enregistrée.
   *[other] { $count } fiches sont enregistrées.
}
desk-sheet-there = { $file } est identique, signe pour signe, à { $there }, qui est déjà là : elle n’est gardée qu’une fois.
desk-sheet-replaced = { $new } remplace { $file }, conservée dans private/taken-out.
desk-sheet-out = { $file } est retirée et n’est plus comptée. Elle est conservée : { $place }.
desk-too-large = Non reçu, car un fichier peut faire { $megabytes } Mo au plus : { $files }. Une fiche est mille fois plus petite ; supprimez les images qu’elle contient, ou redemandez-la.
desk-said-file = { $file } : { $status }.
desk-said-files = { $count ->
    [1] Un fichier est là maintenant.
   *[other] { $count } fichiers sont là maintenant.
}
desk-count-people = { $count ->
    [1] 1 personne a répondu
   *[other] { $count } personnes ont répondu
}
desk-count-sheets = { $count ->
    [1] sur 1 fiche qui compte.
   *[other] sur { $count } fiches qui comptent.
}
desk-sheets-blank = Fiches vierges
desk-blank-layout = Que créer
desk-layout-individual = Fiches Excel à envoyer
desk-layout-ballot = Fiches papier à imprimer (Word)
desk-layout-collector = Un classeur pour saisir les fiches papier
desk-blank-whom = Pour qui
desk-whom-all = Une pour tout le monde, à copier
desk-whom-count = Un certain nombre, numérotées :
desk-whom-number = Combien
desk-whom-people = Une par personne de { $file }
desk-blank-languages = Dans ces langues
desk-blank-make = Les créer
desk-blank-made = { $count ->
    [1] Un fichier a été créé dans le dossier « { $folder } » de l’atelier.
   *[other] { $count } fichiers ont été créés dans le dossier « { $folder } » de l’atelier.
}
desk-blank-there = Prêts à envoyer ou à imprimer
desk-people = Liste des personnes
desk-people-about = Un tableau (.xlsx ou .csv) avec les colonnes nom, groupe et langue : chaque personne a alors sa fiche, et la page « Salle » montre qui manque.
desk-people-take = Recevoir la liste
desk-people-kept = La liste est enregistrée sous { $file } dans le dossier de l’atelier.
desk-room-intro = Qui a répondu, et qui manque. Aucune note n’est affichée ici avant la révélation.
desk-room-groups = Par groupe
desk-room-missing = { $count ->
    [1] 1 nom de la liste n’est sur aucune fiche
   *[other] { $count } noms de la liste ne sont sur aucune fiche
}
desk-room-sheets = Par fiche
desk-room-tables = Il y a des fiches individuelles et des fiches de table : cela fait { $people } personnes. Si celles des tables ont aussi rempli leur propre fiche, choisissez « un second tour » dans les réglages : cela fait { $singles }.
desk-reveal-intro = Appuyez quand tout le monde a répondu. c21lab calcule alors les notes, trace les graphiques et rédige le rapport. D’ici là, personne ne voit de moyenne : ainsi personne n’est influencé, et aucune réponse ne peut être déduite.
desk-reveal-button = Révéler les résultats
desk-reveal-sure = Révéler maintenant les résultats { $people ->
    [1] d’une seule personne
   *[other] de { $people } personnes
} ? Les fiches qui arrivent ensuite ne pourront pas être ajoutées une à une sans trahir celles et ceux qui les ont remplies.
desk-reveal-missing = { $count ->
    [1] 1 nom de la liste n’est sur aucune fiche.
   *[other] { $count } noms de la liste ne sont sur aucune fiche.
}
desk-reveal-yes = Oui, révéler
desk-reveal-no = Pas encore
desk-revealed = Les résultats ont été révélés. Vous les trouvez à la page suivante.
desk-before-reveal = D’abord la révélation
desk-before-reveal-about = Cette page montre des notes, que personne ne voit avant la révélation.
desk-results-findings = Ce que disent les notes
desk-results-changed = Des fiches ou des réglages ont changé depuis que ces résultats ont été établis. Établissez-les à nouveau à la page « Rapport » si vous le souhaitez : une seule version doit circuler.
desk-results-charts = Graphiques à copier
desk-results-charts-about = PNG pour les documents et les messages, SVG pour les graphistes.
desk-copy = Copier
desk-copy-chart = Copier { $name }
desk-comments-intro = Rien de ce que les participantes et participants ont écrit n’est cité tant que vous ne l’avez pas coché. Le rapport reprend ce qui est coché la prochaine fois qu’il est établi.
desk-comments-none = Aucune fiche ne contient de commentaire.
desk-comments-save = Enregistrer les choix
desk-comments-saved = { $count ->
    [1] Enregistré : 1 commentaire peut être cité.
   *[other] Enregistré : { $count } commentaires peuvent être cités.
}
desk-report-intro = Établit à nouveau le rapport, le classeur des résultats et les graphiques, avec ce que vous avez coché, saisi et décidé depuis. Un rapport que vous avez modifié n’est jamais écrasé.
desk-report-languages = Dans ces langues
desk-report-make = Établir le rapport
desk-report-made = { $count ->
    [1] Le rapport a été établi dans une langue.
   *[other] Le rapport a été établi dans { $count } langues.
}
desk-report-changed = Ce qui a changé
desk-report-files = À partager
desk-file-report = Rapport
desk-file-public-summary = Une page pour le public
desk-file-results = Classeur des résultats
desk-file-slides = Diapositives
desk-file-board = Affichage pour le projecteur
desk-file-language = { $file } ({ $language })
desk-report-where = Ils se trouvent dans le dossier
desk-finish-intro = Quand le rapport est terminé, ce que chaque personne a répondu et écrit est supprimé, comme les fiches l’ont promis.
desk-finish-button = { $count ->
    [1] Supprimer ce fichier …
   *[other] Supprimer ces { $count } fichiers …
}
desk-finish-sure = { $count ->
    [1] Supprimer ce fichier définitivement ?
   *[other] Supprimer ces { $count } fichiers définitivement ?
}
desk-finish-yes = Oui, supprimer
desk-finish-no = Non, les garder
desk-finish-files = Ce qui parle de personnes
desk-results-agenda = À discuter en plénière
desk-results-all = { $count ->
    [1] Tout ce qui ressort : 1 constat
   *[other] Tout ce qui ressort : { $count } constats
}
desk-line-again = Relire
## plan.xlsx : le classeur du second jour

plan-title = Idées et mesures
plan-tab-ideas = Idées
plan-tab-challenges = Défis
plan-tab-keys = Clés
plan-tab-targets = Cibles
plan-tab-measures = Mesures
plan-tab-lists = Listes
plan-tab-how = Mode d’emploi
plan-how-ideas = Une idée par ligne, de sorte qu’une personne absente la comprenne. Des lignes sont proposées pour les champs mal notés, pour ceux qui divisent et pour ceux que l’on n’a pas pu juger ; ajoutez-en autant que vous voulez.
plan-how-challenges = Un défi par ligne : trois à cinq par personne, dans ses propres mots.
plan-how-keys = Une clé par ligne : à quels défis elle répond (C1 ; C3), ce que la culture y apporte, et qui s’y engage.
plan-how-targets = Une cible par ligne, avec son indicateur : unité, valeur, année, source. Dites si elle peut être mesurée et, si ce n’est pas possible ou seulement en partie, pourquoi.
plan-how-measures = Une mesure par ligne : de quelles entrées elle vient (par exemple I3 ; I7), ce qui est fait, par qui et pour quand. Impact et faisabilité vont de 1 (faible) à 5 (fort). La valeur de départ est écrite par le programme.
plan-step-rows = Les lignes peuvent être ajoutées, déplacées, triées et supprimées ; vous pouvez ajouter vos propres colonnes. Le rapport garde l’ordre des lignes : c’est celui que le groupe décide.
plan-step-typed = Les dates s’écrivent 2027-03-15, 2027-03 ou 2027. L’onglet « Listes » contient ce que proposent les menus.
plan-step-ids = Laissez vide la colonne « id » des nouvelles lignes : le programme les numérote, et aucun numéro n’est donné deux fois.
plan-step-translate = Un texte qui a une colonne dans une autre langue, par exemple « idée::es », est repris de là dans le rapport en cette langue. Ce qui n’est pas traduit est imprimé tel quel et signalé comme écrit dans une autre langue.
plan-step-again = Relancez c21lab plan quand vous voulez : ce que vous avez saisi est conservé. Le rapport reprend ce qui se trouve ici quand c21lab score est lancé.
plan-step-later = Un an plus tard, remplissez la colonne « état » et relancez c21lab plan : il dit où en sont les mesures.
plan-points = Saisissez un nombre entier de 1 (faible) à 5 (fort).
plan-col-id = id
plan-col-idea = idée
plan-col-for-whom = pour qui
plan-col-example = exemple
plan-col-table = table
plan-col-field = champ
plan-col-action = action
plan-col-answers-to = répond à
plan-col-votes = voix
plan-col-kept = retenue
plan-col-challenge = défi
plan-col-why = pourquoi
plan-col-from-challenges = à partir des défis
plan-col-key = clé
plan-col-brings = ce que la culture apporte
plan-col-commits = qui s’engage
plan-col-target = cible
plan-col-indicator = indicateur
plan-col-unit = unité
plan-col-value = valeur
plan-col-year = année
plan-col-source = source
plan-col-feasible = faisable
plan-col-recommendation = recommandation
plan-col-from-ideas = à partir des idées
plan-col-measure = mesure
plan-col-result = résultat
plan-col-lead = responsable
plan-col-partners = partenaires
plan-col-start = début
plan-col-end = fin
plan-col-resources = moyens
plan-col-cost = coût
plan-col-who-benefits = bénéficiaires
plan-col-starting-value = valeur de départ
plan-col-goal = objectif
plan-col-status = état
plan-col-impact = impact
plan-col-feasibility = faisabilité
plan-list-answers = répond à
plan-list-resources = moyens
plan-list-status = état
plan-list-feasible = faisable
plan-list-cost = coût
plan-list-yes-no = retenue
plan-list-field = champ
plan-list-action = action
problem-plan-missing = il n’y a pas de plan.xlsx dans { $folder }, donc pas de plan à rapporter ni à vérifier. Créez-le avec c21lab plan "{ $folder }", puis remplissez-le.
problem-plan-empty = rien n’y a encore été saisi, et ce type d’atelier en fait son rapport. Remplissez ses onglets, enregistrez, puis relancez c21lab score.
problem-plan-file-twice = le plan existe en plusieurs exemplaires : { $found }. Un seul peut compter. Gardez le bon et déplacez l’autre hors du dossier.
problem-plan-without-headings = aucun onglet ne porte les titres de colonnes d’un plan : rien n’en a été lu, et rien n’y sera écrit. Remettez la ligne des titres, ou déplacez le fichier et lancez c21lab plan, qui en crée un nouveau.
problem-plan-column-twice = le titre « { $found } » est ici pour la seconde fois ; le premier, en { $first }, compte. Donnez un autre titre à cette colonne, ou reportez son contenu dans la première.
problem-plan-column-misspelt = le titre « { $found } » n’est pas connu : cette colonne passe pour une des vôtres. Si vous vouliez dire « { $wanted } », écrivez-le ainsi.
problem-plan-id-twice = l’identifiant « { $found } » est ici pour la seconde fois ; le premier est en { $first }. Cette ligne a reçu un numéro à elle. S’il s’agit de la même entrée, supprimez l’une des deux.
problem-plan-id-unknown = aucune entrée ne porte l’identifiant « { $found } ». { $nearest ->
    [none] Saisissez des identifiants de la colonne « id », par exemple I3 ; I7.
   *[other] Si vous vouliez dire « { $nearest } », écrivez-le ainsi.
}
problem-plan-text-missing = cette ligne ne dit rien là où l’on attend { $column ->
    [idea] l’idée
    [challenge] le défi
    [key] la clé
    [target] la cible
   *[measure] la mesure
} : elle ne compte donc pas. Écrivez une phrase, ou videz la ligne.
problem-plan-field-unknown = « { $found } » n’est ni un domaine, ni un champ, ni une action de ce référentiel. { $nearest ->
    [none] Choisissez une entrée du menu, ou saisissez un identifiant tel que D4.2.
   *[other] Si vous vouliez dire { $nearest }, écrivez-le ainsi.
}
problem-plan-choice-unknown = « { $found } » n’est pas dans la liste. Choisissez { $list ->
    [answers] faiblesse, force, angle mort, avis partagés ou autre
    [resources] internes ou extérieurs
    [feasible] oui, en partie ou non
   *[status] pas commencée, en cours, achevée ou abandonnée
}, ou laissez la cellule vide.
problem-plan-yes-no-unclear = « { $found } » n’est ni oui ni non. Choisissez l’un des deux, ou laissez la cellule vide.
problem-plan-day-unreadable = « { $found } » n’est pas une date qui se lise d’une seule façon. Saisissez 2027-03-15, 2027-03 ou 2027.
problem-plan-number-wrong = « { $found } » n’est pas un nombre de voix. Saisissez un nombre entier, par exemple 7, ou laissez la cellule vide.
problem-plan-points-wrong = « { $found } » n’est pas un nombre entier de { $low } à { $high }. Saisissez de { $low } (faible) à { $high } (fort), ou laissez la cellule vide.
problem-plan-cell-error = la cellule affiche l’erreur { $found }. Saisissez ce qui doit s’y trouver.
problem-plan-cell-uncalculated = la cellule contient une formule qu’aucun programme n’a encore calculée. Saisissez sa valeur.
problem-plan-idea-short = { $id } n’a { $count ->
    [1] qu’un mot
   *[other] que { $count } mots
} : « { $found } ». Une personne absente ne le comprendra pas. Écrivez une phrase d’au moins { $least } mots.
problem-plan-measure-without-field = { $id } n’a pas de champ : elle ne nomme aucune idée, ou ses idées n’en ont pas. Saisissez les identifiants de ses idées sous « à partir des idées », et donnez un champ à celles-ci.
problem-plan-measure-without-source = { $id } ne dit pas d’où elle vient. Saisissez les identifiants de ses clés ou de ses cibles sous « à partir des idées », par exemple K1.
problem-plan-measure-without-lead = personne n’est responsable de { $id }. Nommez qui veille à ce qu’elle soit réalisée.
problem-plan-end-before-start = { $id } finit ({ $end }) avant de commencer ({ $start }). Corrigez l’une des deux dates.
console-plan-written = Le plan est dans { $file }. Remplissez-le avec le groupe ; c21lab score le reprend dans le rapport.
console-plan-renewed = { $file } a été réécrit avec tout ce que vous avez saisi. Le fichier tel que vous l’aviez laissé est { $new }.
console-plan-unchanged = { $file } contient déjà tout ; rien n’a été écrit.
console-plan-left = { $file } a été laissé tel quel.
console-plan-scored = Personne n’avait encore vu de résultats : ils ont été calculés d’abord, pour que le plan parte d’eux.
console-plan-offered = { $count ->
    [1] Une ligne a été ajoutée pour un champ mal noté, qui divise ou mal connu.
   *[other] { $count } lignes ont été ajoutées pour des champs mal notés, qui divisent ou mal connus.
}
console-plan-counts = { $entries ->
    [0] aucune entrée
    [1] une entrée
   *[other] { $entries } entrées
}, { $measures ->
    [0] aucune mesure
    [1] une mesure
   *[other] { $measures } mesures
}
console-plan-nothing = Rien n’a encore été saisi dans le plan.
console-plan-statuses = Mesures selon leur état : { $statuses }
console-plan-status-none = sans état ({ $count })
console-plan-status = { $status } ({ $count })
console-plan-checked = { $problems ->
    [1] Un problème à corriger.
   *[other] { $problems } problèmes à corriger.
}
console-plan-fine = Rien à corriger : { $entries ->
    [0] aucune entrée
    [1] une entrée
   *[other] { $entries } entrées
}, { $measures ->
    [0] aucune mesure
    [1] une mesure
   *[other] { $measures } mesures
}.
console-plan-untranslated = { $count ->
    [1] Un texte du plan n’est pas traduit ({ $language }) : il est imprimé tel quel et signalé.
   *[other] { $count } textes du plan ne sont pas traduits ({ $language }) : ils sont imprimés tels quels et signalés.
}
desk-page-plan = Plan
desk-plan-intro = Les idées et les mesures du second jour. Elles se trouvent dans plan.xlsx, dans le dossier de l’atelier, que l’on peut aussi remplir avec Excel.
desk-plan-intro-own = Ce que les personnes proposent, et ce qui est à faire : le rapport se fait à partir de ces lignes. Elles se trouvent dans plan.xlsx, dans le dossier de l’atelier, que l’on peut aussi remplir avec Excel.
desk-plan-make = Proposer des lignes pour les champs mal notés, qui divisent ou mal connus
desk-plan-again = Proposer les nouvelles lignes et actualiser les valeurs de départ
desk-plan-empty = vide
desk-plan-save = Enregistrer le plan
desk-plan-saved = Le plan est enregistré.
desk-page-plenary = Plénière
desk-plenary-intro = Ce dont la plénière convient, champ par champ, à côté des notes des fiches. Cela n’entre dans aucune moyenne. Tout se trouve dans plenary.xlsx, que l’on peut aussi remplir avec Excel.
desk-plenary-make = Créer les diapositives, l’affichage et le classeur
desk-plenary-board = Ouvrir l’affichage ({ $language })
desk-plenary-open = L’affichage est fait pour le projecteur : on avance avec les flèches du clavier, et « Plein écran » se trouve dans son coin.
desk-plenary-individual = Moyenne des fiches { $mean }, { $people } personnes
desk-plenary-save = Enregistrer ce qui a été convenu
desk-plenary-saved = Ce dont la plénière est convenue est enregistré.
