## Words used in many places

status-note = { $status ->
    [working] Formulation provisoire de c21lab ; ce n’est pas le texte officiel
    [draft] Projet de formulation ; ce n’est pas un texte officiel
    [retired] Version retirée
   *[official] Texte officiel
}
group-none = Groupe non précisé
group-other-groups = Autres groupes
stage-of-points = { $label } ({ $points })
percent = { $value } %
quoted = « { $text } »
list-apart = {" ; "}

## Ce que les participantes et participants écrivent quand ce n’est pas une note : entrées séparées par des barres, admises dans toutes les fiches

answers-dont-know = ne sait pas | ne sais pas | je ne sais pas | sais pas | je sais pas | nsp | n.s.p. | ne se prononce pas | aucune idée | sans avis | nspp | n.s.p.p. | pas d'avis | sans opinion | pas d'opinion | je ne me prononce pas | difficile à dire | je ne sais pas trop | on ne sait pas | nous ne savons pas
answers-not-applicable = sans objet | s.o. | s. o. | so | non applicable | n.a. | non concerné | non concernée | non pertinent | ne s'applique pas | pas concerné | pas concernée | pas concernés | pas concernées | pas applicable | pas pertinent | ne nous concerne pas | hors sujet
answers-points = pt | pts | point | points
answers-out-of = sur
answers-beside-scores = score | note | cote | réponse | point | points | pts | pt | sur | ou | à | et | entre | environ | plutôt | disons | peut-être | être | peut | je | j | nous | on | mets | mettons | donne | donnons | un | une | c | est | le | la | ma | notre | stade | niveau | oui | non | rien | néant | ras | de
answers-yes = oui | o | vrai
answers-no = non | faux
answers-anonymous = anonyme | sans nom | aucun

## Scoring sheets: form, headings, tabs

sheet-form-paper = Fiche
sheet-form-name = Votre nom (facultatif)
sheet-form-group = Le groupe au nom duquel vous parlez aujourd’hui (un seul)
sheet-form-people = Combien êtes-vous à répondre ensemble ? (1 : vous seulement)
sheet-form-print-name = Mon nom peut figurer dans la liste publiée dans le rapport
sheet-heading-id = N°
sheet-heading-title-field = Champ
sheet-heading-title-action = Action
sheet-heading-question = Question
sheet-heading-score = Note
sheet-heading-comment = Pourquoi ? Faits, exemples
sheet-yes = oui
sheet-no = non
sheet-tab-front = Pour commencer
sheet-tab-scores = Notes
sheet-tab-comments = Commentaires
sheet-title = Fiche de notation : { $module }
sheet-file-individual = fiche de notation
sheet-file-collector = saisie des fiches papier
sheet-file-ballot = { $count ->
    [1] fiche papier
   *[other] fiches papier
}
sheet-folder = fiches à envoyer
sheet-number = Fiche { $number }
sheet-answered = Réponses : { $answered } sur { $total }
sheet-page = Page { $page } sur { $pages }

## Scoring sheets: the first tab

sheet-about-you = À propos de vous
sheet-how = Comment répondre
sheet-step-1 = Remplissez « À propos de vous » ; le nom est facultatif. Si vous répondez à plusieurs, indiquez combien vous êtes.
sheet-step-2 = { $level ->
    [action] Parcourez ensuite les onglets du bas, ou ceux confiés à votre table. Dans chaque case jaune, choisissez une note dans la liste ou tapez-la.
   *[other] Ouvrez ensuite l’onglet « { $tab } », en bas. Dans chaque case jaune, choisissez une note dans la liste ou tapez-la.
}
sheet-step-3 = Notez la situation d’aujourd’hui, dans l’ensemble du territoire : ni les projets, ni les bonnes intentions.
sheet-step-4 = Personne ne sait tout : mettez « ? » si vous ne savez pas, « – » si cela ne s’applique pas ici. Une case vide veut dire que vous n’avez pas répondu.
sheet-step-5 = Dites pourquoi en quelques mots : un lieu, un fait, un exemple. Il n’y a ni bonne ni mauvaise réponse.
sheet-scale = L’échelle de { $low } à { $high }
sheet-dont-know = Je ne sais pas
sheet-dont-know-text = Vous ne pouvez pas en juger. Ces réponses montrent où l’information ne parvient pas au public.
sheet-not-applicable = Sans objet
sheet-not-applicable-text = Ce dont il est question ne peut pas exister ici (un port, par exemple, sans mer ni rivière). Rarement nécessaire.
sheet-not-applicable-typed = { sheet-not-applicable-text } Le trait d’union du clavier convient aussi.
sheet-notice = Vos réponses vous appartiennent
sheet-notice-who = Qui les lit
sheet-notice-who-text = Uniquement l’équipe d’animation de l’atelier. { $number ->
    [none] {""}
   *[other] Personne d’autre ne peut savoir à qui a été remise la fiche { $number }.{" "}
}Si vous répondez à plusieurs, les autres savent ce que vous avez répondu ensemble. L’équipe supprime ce fichier une fois le rapport terminé.
sheet-notice-published = Ce qui est publié
sheet-notice-published-text = Des moyennes : celle de toutes les personnes et celle de chaque groupe qui en compte assez, jamais les notes d’une seule personne ; ces moyennes peuvent être comparées à celles d’autres années et d’autres territoires. Un commentaire n’est cité que si l’équipe le choisit, sans votre nom ; quelqu’un peut malgré tout reconnaître votre façon d’écrire.
sheet-notice-save = Quand vous avez terminé
sheet-notice-save-text = Enregistrez le fichier comme classeur Excel (.xlsx) sous un nom bien à vous (vos initiales ou un mot de votre choix, par exemple), puis { $known ->
    [both] envoyez-le à { $to } avant la fin du { $by }.
    [to] envoyez-le à { $to }.
    [by] remettez-le ou envoyez-le à l’équipe d’animation avant la fin du { $by }.
   *[none] remettez-le ou envoyez-le à l’équipe d’animation.
}

## Scoring sheets: what a cell says when something else is typed

sheet-prompt-group = Choisissez dans la liste : cliquez sur la flèche à côté de cette case.
sheet-error-title = Vérifiez cette case
sheet-error-score = Choisissez dans la liste ou tapez : un nombre entier de { $low } à { $high } ; ? si vous ne savez pas ; – (ou un trait d’union) si cela ne s’applique pas ici. Entre deux notes, prenez la plus proche.
sheet-error-group = Choisissez l’un des groupes de la liste, ou laissez la case vide.
sheet-error-people = Tapez un nombre entier : 1 pour vous seulement, ou le nombre de personnes qui répondent ensemble.
sheet-error-yes-no = Choisissez « { $yes } » ou « { $no } ».

## Collector: many papers typed into one workbook

sheet-collector-title = Saisie des fiches papier : { $module }
sheet-collector-use = Une colonne par fiche papier : saisissez le groupe et le nombre de personnes qui l’ont remplie, puis les réponses, de haut en bas. L’onglet « { $tab } » recueille ce que les gens ont écrit.
sheet-collector-comments = Ce que les gens ont écrit, dans la colonne de leur fiche.
sheet-answered-of = Réponses (sur { $total })
sheet-collector-name = Nom, s’il est indiqué
sheet-collector-group = Groupe
sheet-collector-people = Personnes (1 si vide)
sheet-collector-print-name = Accord pour publier le nom
sheet-collector-number = Numéro de l’invitation
sheet-form-number = Numéro de votre invitation
sheet-collector-online = Une colonne par personne qui a répondu en ligne. Ce que vous corrigez ici est gardé quand le formulaire est importé de nouveau. « { $tab } » contient ce que les gens ont écrit.
sheet-roster-name = nom
sheet-roster-first-name = prénom|prénoms
sheet-roster-last-name = nom de famille
sheet-roster-group = groupe
sheet-roster-language = langue

## Ballot: the same on paper

sheet-ballot-title = Fiche de notation : { $module }
sheet-ballot-how = Mettez une croix par ligne : sur un chiffre, sur « ? » si vous ne savez pas ou sur « – » si cela ne s’applique pas ici. Notez la situation d’aujourd’hui, dans l’ensemble du territoire : ni les projets, ni les bonnes intentions. Dites ensuite pourquoi en quelques mots : un lieu, un fait, un exemple.
sheet-ballot-why = Pourquoi ?
sheet-ballot-why-lines = Pourquoi ? Indiquez le numéro de la ligne :
sheet-ballot-who-text = Uniquement l’équipe d’animation de l’atelier. Personne d’autre ne peut savoir à qui a été remise la fiche { $number }. Si vous répondez à plusieurs, les autres savent ce que vous avez répondu ensemble. L’équipe détruit cette fiche une fois le rapport terminé.
sheet-ballot-save-text = Remettez cette fiche à l’équipe d’animation de l’atelier{ $known ->
    [both] , ou envoyez-la à { $to } avant la fin du { $by }.
    [to] , ou envoyez-la à { $to }.
    [by] {" "}avant la fin du { $by }.
   *[none] .
}

## Online forms: what they ask, and how to set them up

form-number = Numéro de votre invitation ou de votre fiche, s’il y en a un
form-consent = J’accepte que l’équipe de cet atelier utilise mes réponses
form-consent-needed = Sans votre accord, les réponses ne peuvent pas être utilisées : choisissez « oui », ou fermez cette page.
form-people = Combien êtes-vous à répondre ensemble ? (1 : vous seulement)
form-how = Personne ne sait tout : choisissez « { sheet-dont-know } » si vous ne pouvez pas en juger, « { sheet-not-applicable } » si cela ne s’applique pas ici. Toute question peut rester sans réponse.
form-who = Seule l’équipe d’animation de l’atelier lit vos réponses, et elle les supprime une fois le rapport terminé. Ne sont publiées que des moyennes : celle de toutes les personnes et celle de chaque groupe qui en compte assez, jamais les notes d’une seule personne. Ces moyennes peuvent être comparées à celles d’autres années et d’autres territoires. Un commentaire n’est cité que si l’équipe le choisit, sans votre nom ; quelqu’un peut malgré tout reconnaître votre façon d’écrire.
form-outline-title = { $system ->
    [microsoft] Trame pour Microsoft Forms
   *[google] Trame pour Google Forms
}
form-outline-forms = { $count ->
    [1] Créez un formulaire et copiez-y les textes ci-dessous.
   *[other] Créez { $count } formulaires, un par domaine, et copiez-y les textes ci-dessous. { $system ->
        [microsoft] Un seul formulaire serait trop long : Microsoft Forms s’arrête à { $most } questions.
       *[google] Un seul formulaire serait trop long pour être rempli d’une traite.
    } Donnez un numéro à chaque personne : lui seul montre que les réponses à plusieurs formulaires viennent de la même personne.
}
form-outline-privacy = { $system ->
    [microsoft] Dans les paramètres, autorisez tout le monde à répondre et désactivez « Enregistrer le nom ». Ne demandez ni nom ni adresse électronique.
   *[google] Dans les paramètres, à la rubrique Réponses, choisissez « Ne pas collecter » pour les adresses e-mail. Ne demandez pas de nom.
}
form-outline-codes = Gardez devant chaque question le code entre crochets, par exemple [D1.1] : c’est par lui que les réponses trouvent leur place. Les mots qui le suivent peuvent être modifiés.
form-outline-ratings = { $system ->
    [microsoft] Chaque ligne sous un domaine devient une question de type Choix, non obligatoire, dont les options sont la liste des réponses. Créez la première, copiez-la et collez-y la ligne suivante.
   *[google] Chaque domaine devient une section avec une seule question de type Grille à choix multiples : ses lignes sont les lignes de la grille, la liste des réponses en est les colonnes. N’exigez pas de réponse à chaque ligne.
}
form-outline-export = { $system ->
    [microsoft] À la fin : Réponses, Ouvrir dans Excel. Donnez le fichier tel quel à c21lab import.
   *[google] À la fin : Réponses, Télécharger les réponses (.csv), ou la feuille de calcul associée au format .xlsx. Donnez le fichier tel quel à c21lab import.
}
form-outline-number = Formulaire { $number } sur { $count } : { $title }
form-outline-description = Titre et description du formulaire
form-outline-type = { $type ->
    [number] Réponse courte, non obligatoire
    [consent] Choix avec cette seule option, obligatoire
    [group] Choix, non obligatoire
    [people] Réponse courte, un nombre, non obligatoire
   *[comment] Réponses longues, non obligatoires : une question par ligne
}
form-outline-options = La liste des réponses, la même pour chaque ligne sous un domaine
form-outline-rows = { $system ->
    [microsoft] Une question de type Choix par ligne
   *[google] Lignes de la grille
}
console-form = { $count ->
    [1] Le formulaire est prêt : { $file }
   *[other] { $count } trames sont prêtes, une par langue : { $file } et d’autres dans { $folder }
}
console-form-next = { $system ->
    [kobo] Dans KoboToolbox : Nouveau, Téléverser un XLSForm, et choisissez ce fichier ; puis Déployer.
    [odk] Dans ODK Central : Nouveau formulaire, et choisissez ce fichier ; puis Publier.
    [limesurvey] Dans LimeSurvey : Créer un questionnaire, Importer, et choisissez ce fichier ; puis activez le questionnaire.
    [microsoft] Ouvrez-le dans Word et suivez, dans Microsoft Forms, les étapes de la première page.
   *[google] Ouvrez-le dans Word ou Google Docs et suivez, dans Google Forms, les étapes de la première page.
} Quand les réponses sont là, téléchargez-les avec les codes ou les libellés des questions, et lancez c21lab import.

## Online forms: headers that systems write, each entry between bars, in small letters or not

columns-id = id de la réponse | identifiant de la réponse | id de réponse
columns-time = horodateur | heure de début | heure de fin | heure de la dernière modification | date de lancement | date de la dernière action | date de début | date de soumission du formulaire
columns-submitted = date de soumission
columns-survey = dernière page | langue de départ | graine | tête de série | nombre total de points | commentaires du questionnaire
columns-name = nom | nom complet | votre nom | prénom | nom de famille | nom et prénom | prénom et nom
columns-personal = adresse e-mail | adresse de messagerie | adresse électronique | courriel | mail | nom d’utilisateur | adresse ip | appareil | téléphone | numéro de téléphone | adresse | lieu | code postal | localisation
