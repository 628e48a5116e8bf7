## Words used in many places

status-note = { $status ->
    [working] Redacció provisional de c21lab, no el text oficial
    [draft] Esborrany de redacció, no un text oficial
    [retired] Versió retirada
   *[official] Text oficial
}
group-none = Sense grup indicat
group-other-groups = Altres grups
stage-of-points = { $label } ({ $points })
percent = { $value } %
quoted = «{ $text }»
list-apart = ;{" "}

## What participants type for an answer that is no score: each entry between bars, accepted in every sheet

answers-dont-know = no ho sé | no ho se | no sé | no se | no ho sap | no ho sabem | ns | ns/nc | ns-nc | nsnc | no sap/no contesta | no en tinc ni idea | sense opinió | no tinc opinió | ho desconec | difícil de dir | no contesta
answers-not-applicable = no s'aplica | no s’aplica | no aplicable | no és aplicable | no escau | no procedeix | n/a | n.a. | no ens afecta | no ens concerneix | no és el cas
answers-points = pt | pts | punt | punts
answers-out-of = de | sobre
answers-beside-scores = puntuació | nota | qualificació | valoració | resposta | punt | punts | pts | pt | de | sobre | o | a | i | entre | uns | potser | diguem | jo | hi | poso | posem | dono | donem | un | una | és | la | meva | nostra | fase | nivell | sí | res | cap
answers-yes = sí | si | s | cert | vertader
answers-no = no | fals
answers-anonymous = anònim | anònima | sense nom | cap

## Scoring sheets: form, headings, tabs

sheet-form-paper = Butlleta
sheet-form-name = El vostre nom (opcional)
sheet-form-group = El grup en nom del qual parleu avui (un de sol)
sheet-form-people = Quantes persones heu respost juntes? (1 si només vós)
sheet-form-print-name = El meu nom pot constar a la llista de participants
sheet-heading-id = Núm.
sheet-heading-title-field = Camp
sheet-heading-title-action = Acció
sheet-heading-question = Pregunta guia
sheet-heading-score = Puntuació
sheet-heading-comment = Per què? Fets, exemples
sheet-yes = sí
sheet-no = no
sheet-tab-front = Comenceu aquí
sheet-tab-scores = Puntuacions
sheet-tab-comments = Comentaris
sheet-title = Fitxa de puntuació: { $module }
sheet-file-individual = fitxa de puntuació
sheet-file-collector = recollida de butlletes
sheet-file-ballot = { $count ->
    [one] butlleta
   *[other] butlletes
}
sheet-folder = fitxes per enviar
sheet-number = Fitxa { $number }
sheet-answered = Respostes: { $answered } de { $total }
sheet-page = Pàgina { $page } de { $pages }

## Scoring sheets: the first tab

sheet-about-you = Sobre vós
sheet-how = Com respondre
sheet-step-1 = Ompliu «Sobre vós»; el nom és opcional. Si responeu diverses persones juntes, indiqueu quantes sou.
sheet-step-2 = { $level ->
    [action] Recorreu després les pestanyes de sota, o les que pertoquin a la vostra taula. A cada cel·la groga, trieu una puntuació de la llista o escriviu-la.
   *[other] Obriu després, a sota, la pestanya «{ $tab }». A cada cel·la groga, trieu una puntuació de la llista o escriviu-la.
}
sheet-step-3 = Puntueu com estan les coses avui, a tot el territori: ni els plans ni les bones intencions.
sheet-step-4 = Ningú no ho sap tot: poseu «?» si no ho sabeu i «–» si no s’aplica aquí. Una cel·la buida vol dir que no heu respost.
sheet-step-5 = Digueu per què en poques paraules: un lloc, un fet, un exemple. No hi ha respostes bones ni dolentes.
sheet-scale = L’escala de { $low } a { $high }
sheet-dont-know = No ho sé
sheet-dont-know-text = No ho podeu valorar. Aquestes respostes mostren on no arriba la informació.
sheet-not-applicable = No s’aplica
sheet-not-applicable-text = El que es pregunta no pot existir aquí (per exemple, un port on no hi ha mar ni riu). Poques vegades cal.
sheet-not-applicable-typed = { sheet-not-applicable-text } El guionet del teclat també serveix.
sheet-notice = Les vostres respostes són vostres
sheet-notice-who = Qui les llegeix
sheet-notice-who-text = { $number ->
    [none] Només l’equip que condueix el taller. Si responeu plegats en una taula, les altres persones de la taula coneixen aquestes respostes. L’equip esborra aquest fitxer un cop acabat l’informe.
   *[other] Només l’equip que condueix el taller. Ningú més no pot saber a qui es va donar el número { $number }. Si responeu plegats en una taula, les altres persones de la taula coneixen aquestes respostes. L’equip esborra aquest fitxer un cop acabat l’informe.
}
sheet-notice-published = Què es publica
sheet-notice-published-text = Les mitjanes de totes les persones i dels grups prou nombrosos, mai les puntuacions d’una sola persona; aquestes mitjanes es poden comparar amb les d’altres anys i altres territoris. Un comentari només se cita si l’equip el tria, sense el vostre nom; tot i així, algú pot reconèixer la vostra manera d’escriure.
sheet-notice-save = Quan hàgiu acabat
sheet-notice-save-text = { $known ->
    [both] Deseu el fitxer com a llibre d’Excel (.xlsx), amb un nom que el distingeixi (per exemple, les vostres inicials o una paraula que trieu), i envieu-lo a { $to }; termini: { $by }.
    [to] Deseu el fitxer com a llibre d’Excel (.xlsx), amb un nom que el distingeixi (per exemple, les vostres inicials o una paraula que trieu), i envieu-lo a { $to }.
    [by] Deseu el fitxer com a llibre d’Excel (.xlsx), amb un nom que el distingeixi (per exemple, les vostres inicials o una paraula que trieu), i lliureu-lo o envieu-lo a l’equip que condueix el taller; termini: { $by }.
   *[none] Deseu el fitxer com a llibre d’Excel (.xlsx), amb un nom que el distingeixi (per exemple, les vostres inicials o una paraula que trieu), i lliureu-lo o envieu-lo a l’equip que condueix el taller.
}

## Scoring sheets: what a cell says when something else is typed

sheet-prompt-group = Trieu-ne un de la llista: feu clic a la fletxa del costat d’aquesta cel·la.
sheet-error-title = Reviseu aquesta cel·la
sheet-error-score = Trieu de la llista o escriviu: un nombre enter de { $low } a { $high }; ? si no ho sabeu; – (o un guionet) si no s’aplica aquí. Entre dos nombres, trieu el més proper.
sheet-error-group = Trieu un dels grups de la llista o deixeu la cel·la buida.
sheet-error-people = Escriviu un nombre enter: 1 si només responeu vós, o el nombre de persones que heu respost juntes.
sheet-error-yes-no = Trieu «{ $yes }» o «{ $no }».

## Collector: many ballots typed into one workbook

sheet-collector-title = Recollida de butlletes: { $module }
sheet-collector-use = Una columna per butlleta: escriviu-hi el grup i quantes persones representa i, a sota, les respostes. «{ $tab }» recull el que va escriure la gent.
sheet-collector-comments = El que va escriure la gent, a la columna de la seva butlleta.
sheet-answered-of = Respostes (de { $total })
sheet-collector-name = Nom, si hi consta
sheet-collector-group = Grup
sheet-collector-people = Persones (1 si és buit)
sheet-collector-print-name = Es pot publicar el nom
sheet-collector-number = Número de la invitació
sheet-form-number = Número de la vostra invitació
sheet-collector-online = Una columna per persona que va respondre en línia. El que corregiu aquí es conserva quan es torna a importar el formulari. «{ $tab }» recull el que va escriure la gent.
sheet-roster-name = nom
sheet-roster-first-name = nom de pila | nom
sheet-roster-last-name = cognom | cognoms
sheet-roster-group = grup
sheet-roster-language = llengua

## Ballot: the same on paper

sheet-ballot-title = Butlleta de puntuació: { $module }
sheet-ballot-how = Feu una creu a cada fila: en un nombre, en «?» si no ho sabeu o en «–» si no s’aplica aquí. Puntueu com estan les coses avui, a tot el territori: ni els plans ni les bones intencions. Després digueu per què en poques paraules: un lloc, un fet, un exemple.
sheet-ballot-why = Per què?
sheet-ballot-why-lines = Per què? Indiqueu el número de la fila:
sheet-ballot-who-text = Només l’equip que condueix el taller. Ningú més no pot saber a qui es va donar la butlleta { $number }. Si responeu plegats en una taula, les altres persones de la taula coneixen aquestes respostes. L’equip destrueix aquesta butlleta un cop acabat l’informe.
sheet-ballot-save-text = { $known ->
    [both] Lliureu aquesta butlleta a l’equip que condueix el taller, o envieu-la a { $to }; termini: { $by }.
    [to] Lliureu aquesta butlleta a l’equip que condueix el taller, o envieu-la a { $to }.
    [by] Lliureu aquesta butlleta a l’equip que condueix el taller; termini: { $by }.
   *[none] Lliureu aquesta butlleta a l’equip que condueix el taller.
}

## Online forms: what they ask, and how to set them up

form-number = Número de la vostra invitació o butlleta, si en té
form-consent = Accepto que l’equip d’aquest taller faci servir les meves respostes
form-consent-needed = Sense el vostre consentiment no es poden fer servir les respostes: trieu «sí» o tanqueu aquesta pàgina.
form-people = Quantes persones heu respost juntes? (1 si només vós)
form-how = Ningú no ho sap tot: trieu «{ sheet-dont-know }» si no ho podeu valorar i «{ sheet-not-applicable }» si no s’aplica aquí. Podeu deixar qualsevol pregunta sense resposta.
form-who = Només l’equip que condueix el taller llegeix les vostres respostes, i les esborra un cop acabat l’informe. Només es publiquen les mitjanes de totes les persones i dels grups prou nombrosos; mai les puntuacions d’una sola persona. Aquestes mitjanes es poden comparar amb les d’altres anys i altres territoris. Un comentari només se cita si l’equip el tria, sense el vostre nom; tot i així, algú pot reconèixer la vostra manera d’escriure.
form-outline-title = { $system ->
    [microsoft] Guió per a Microsoft Forms
   *[google] Guió per a Google Forms
}
form-outline-forms = { $count ->
    [one] Creeu un formulari nou i copieu-hi els textos de sota.
   *[other] { $system ->
        [microsoft] Creeu { $count } formularis nous, un per àmbit, i copieu-hi els textos de sota. Un de sol seria massa llarg: Microsoft Forms no admet més de { $most } preguntes. Doneu un número a cada persona: només el número mostra que les respostes a diversos formularis són de la mateixa persona.
       *[google] Creeu { $count } formularis nous, un per àmbit, i copieu-hi els textos de sota. Un de sol seria massa llarg per omplir-lo d’una tirada. Doneu un número a cada persona: només el número mostra que les respostes a diversos formularis són de la mateixa persona.
    }
}
form-outline-privacy = { $system ->
    [microsoft] A la configuració, permeteu que respongui tothom i desactiveu el registre del nom. No demaneu ni el nom ni l’adreça electrònica.
   *[google] A la configuració, a Respostes, trieu «No recollir» per a les adreces electròniques. No demaneu el nom.
}
form-outline-codes = Conserveu davant de cada pregunta el codi entre claudàtors, com ara [D1.1]: és així com les respostes troben el seu lloc. Les paraules que el segueixen es poden canviar.
form-outline-ratings = { $system ->
    [microsoft] Cada línia d’un àmbit és una pregunta de tipus Opció, no obligatòria, les opcions de la qual són la llista de respostes. Creeu la primera, copieu-la i enganxeu-hi la línia següent.
   *[google] Cada àmbit és una secció amb una sola pregunta de tipus Quadrícula d’opció múltiple: les seves línies són les files i la llista de respostes, les columnes. No exigiu una resposta a cada fila.
}
form-outline-export = { $system ->
    [microsoft] Al final: Respostes, Obrir a l’Excel. Doneu el fitxer tal com és a c21lab import.
   *[google] Al final: Respostes, Baixar les respostes (.csv), o el full de càlcul enllaçat com a .xlsx. Doneu el fitxer tal com és a c21lab import.
}
form-outline-number = Formulari { $number } de { $count }: { $title }
form-outline-description = Títol i descripció del formulari
form-outline-type = { $type ->
    [number] Resposta curta, no obligatòria
    [consent] Opció amb aquesta única resposta, obligatòria
    [group] Opció, no obligatòria
    [people] Resposta curta, un nombre, no obligatòria
   *[comment] Respostes llargues, no obligatòries: una pregunta per línia
}
form-outline-options = La llista de respostes, la mateixa per a cada línia d’un àmbit
form-outline-rows = { $system ->
    [microsoft] Una pregunta de tipus Opció per línia
   *[google] Files de la quadrícula
}
console-form = { $count ->
    [one] El formulari és a punt: { $file }
   *[other] { $count } guions són a punt, un per llengua: { $file } i altres a { $folder }
}
console-form-next = { $system ->
    [kobo] A KoboToolbox: Nou, Pujar un XLSForm, i trieu aquest fitxer; després, Desplegar. Quan hi hagi les respostes, baixeu-les amb els codis o les etiquetes de les preguntes i executeu c21lab import.
    [odk] A ODK Central: Formulari nou, i trieu aquest fitxer; després, Publicar. Quan hi hagi les respostes, baixeu-les amb els codis o les etiquetes de les preguntes i executeu c21lab import.
    [limesurvey] A LimeSurvey: Crear enquesta, Importar, i trieu aquest fitxer; després, activeu l’enquesta. Quan hi hagi les respostes, baixeu-les amb els codis o les etiquetes de les preguntes i executeu c21lab import.
    [microsoft] Obriu-lo amb el Word i seguiu a Microsoft Forms els passos de la primera pàgina. Quan hi hagi les respostes, baixeu-les amb els codis o les etiquetes de les preguntes i executeu c21lab import.
   *[google] Obriu-lo amb el Word o Google Docs i seguiu a Google Forms els passos de la primera pàgina. Quan hi hagi les respostes, baixeu-les amb els codis o les etiquetes de les preguntes i executeu c21lab import.
}

## Online forms: headers that systems write, each entry between bars, in small letters or not

columns-id = id de la resposta | identificador de la resposta | id de resposta
columns-time = marca de temps | marca horària | hora d’inici | hora de finalització | hora de l’última modificació | data d’inici | data de l’última acció
columns-submitted = data d’enviament | data de tramesa
columns-survey = última pàgina | llengua inicial | idioma inicial | llavor | punts totals | comentaris del qüestionari
columns-name = nom | nom complet | el vostre nom | cognom | cognoms | nom i cognoms
columns-personal = correu electrònic | adreça electrònica | adreça de correu electrònic | correu | nom d’usuari | adreça ip | dispositiu | telèfon | número de telèfon | adreça | lloc | codi postal | ubicació
