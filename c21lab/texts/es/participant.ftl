## Words used in many places

status-note = { $status ->
    [working] Redacción provisional de c21lab, no el texto oficial
    [draft] Borrador de redacción, no un texto oficial
    [retired] Versión retirada
   *[official] Texto oficial
}
group-none = Sin grupo indicado
group-other-groups = Otros grupos
stage-of-points = { $label } ({ $points })
percent = { $value } %
quoted = «{ $text }»
list-apart = {"; "}

## Lo que se escribe cuando la respuesta no es una puntuación: entradas separadas por barras, válidas en todas las fichas

answers-dont-know = no sé | no sabe | no lo sé | ns | ns/nc | ns / nc | ns nc | no sabe/no contesta | no sabe / no contesta | desconozco | lo desconozco | sin opinión | no opino | no tengo opinión | ns-nc | nsnc | no sabría decir | difícil de decir | no sabemos | no contesta
answers-not-applicable = no se aplica | no aplica | no aplicable | no procede | no corresponde | n/p | no es aplicable | no concierne | no nos concierne | no me concierne | no nos afecta | no pertinente | no viene al caso
answers-points = pt | pts | punto | puntos
answers-out-of = de | sobre
answers-beside-scores = puntuación | puntaje | nota | calificación | valoración | respuesta | punto | puntos | pts | pt | de | sobre | o | u | a | y | entre | unos | quizás | quizá | tal | vez | digamos | yo | le | pongo | ponemos | doy | damos | un | una | es | mi | nuestra | etapa | nivel | sí | nada | ninguno
answers-yes = sí | s | verdadero
answers-no = falso
answers-anonymous = anónimo | anónima | sin nombre | ninguno

## Scoring sheets: form, headings, tabs

sheet-form-paper = Ficha
sheet-form-name = Su nombre (opcional)
sheet-form-group = El grupo en cuyo nombre habla hoy (uno solo)
sheet-form-people = ¿Cuántas personas responden juntas? (1 si solo usted)
sheet-form-print-name = Mi nombre puede figurar en la lista de participantes
sheet-heading-id = N.º
sheet-heading-title-field = Campo
sheet-heading-title-action = Acción
sheet-heading-question = Pregunta guía
sheet-heading-score = Puntuación
sheet-heading-comment = ¿Por qué? Hechos, ejemplos
sheet-yes = sí
sheet-no = no
sheet-tab-front = Para empezar
sheet-tab-scores = Puntuaciones
sheet-tab-comments = Comentarios
sheet-title = Ficha de puntuación (módulo { $module })
sheet-file-individual = ficha de puntuación
sheet-file-collector = recogida de fichas en papel
sheet-file-ballot = { $count ->
    [one] papeleta
   *[other] papeletas
}
sheet-folder = fichas para enviar
sheet-number = Ficha { $number }
sheet-answered = Respuestas: { $answered } de { $total }
sheet-page = Página { $page } de { $pages }

## Scoring sheets: the first tab

sheet-about-you = Sobre usted
sheet-how = Cómo responder
sheet-step-1 = Rellene «Sobre usted»; el nombre es opcional. Si responden varias personas juntas, indique cuántas son.
sheet-step-2 = { $level ->
    [action] Recorra después las pestañas de abajo, o las que correspondan a su mesa. En cada celda amarilla, elija una puntuación de la lista o escríbala.
   *[other] Abra después, abajo, la pestaña «{ $tab }». En cada celda amarilla, elija una puntuación de la lista o escríbala.
}
sheet-step-3 = Puntúe cómo están las cosas hoy, en todo el territorio, no los planes ni las buenas intenciones.
sheet-step-4 = Nadie lo sabe todo: ponga «?» si no lo sabe y «–» si no se aplica aquí. Una celda vacía significa que no respondió.
sheet-step-5 = Diga por qué en pocas palabras: un lugar, un hecho, un ejemplo. No hay respuestas buenas ni malas.
sheet-scale = La escala de { $low } a { $high }
sheet-dont-know = No sé
sheet-dont-know-text = Usted no puede valorarlo. Estas respuestas muestran adónde no llega la información.
sheet-not-applicable = No se aplica
sheet-not-applicable-text = Lo que se valora no puede existir aquí (por ejemplo, un puerto sin mar ni río). Rara vez hace falta.
sheet-not-applicable-typed = { sheet-not-applicable-text } También sirve el guion del teclado.
sheet-notice = Sus respuestas son suyas
sheet-notice-who = Quién las lee
sheet-notice-who-text = Solo el equipo facilitador del taller. { $number ->
    [none] {""}
   *[other] Nadie más puede averiguar a quién se entregó la ficha { $number }.{" "}
}Si responde junto con otras personas, ellas conocen la respuesta común. El equipo borra este archivo una vez terminado el informe.
sheet-notice-published = Qué se publica
sheet-notice-published-text = Medias de todas las personas y de los grupos lo bastante numerosos, nunca las puntuaciones de una sola persona. Estas medias pueden compararse con las de otros años y otros territorios. Un comentario se cita solo si el equipo lo elige, sin su nombre; aun así, alguien puede reconocer su manera de escribir.
sheet-notice-save = Cuando haya terminado
sheet-notice-save-text = Guarde el archivo como libro de Excel (.xlsx), con un nombre que lo distinga (por ejemplo, sus iniciales o una palabra que elija), y { $known ->
    [both] envíelo a { $to } a más tardar el { $by }.
    [to] envíelo a { $to }.
    [by] entréguelo o envíelo al equipo facilitador a más tardar el { $by }.
   *[none] entréguelo o envíelo al equipo facilitador.
}

## Scoring sheets: what a cell says when something else is typed

sheet-prompt-group = Elija uno de la lista: pulse la flecha que hay junto a esta celda.
sheet-error-title = Revise esta celda
sheet-error-score = Elija en la lista o escriba: un número entero de { $low } a { $high }; ? si no lo sabe; – (o un guion) si no se aplica aquí. Entre dos puntuaciones, elija la más cercana.
sheet-error-group = Elija uno de los grupos de la lista o deje la celda vacía.
sheet-error-people = Escriba un número entero: 1 si solo responde usted, o cuántas personas responden juntas.
sheet-error-yes-no = Elija «{ $yes }» o «{ $no }».

## Collector: many papers typed into one workbook

sheet-collector-title = Recogida de fichas en papel (módulo { $module })
sheet-collector-use = Una columna por papeleta: escriba el grupo, cuántas personas respondieron juntas y, debajo, las respuestas. «{ $tab }» recoge lo que escribió la gente.
sheet-collector-comments = Lo que escribió la gente, en la columna de su papeleta.
sheet-answered-of = Respuestas (de { $total })
sheet-collector-name = Nombre, si figura
sheet-collector-group = Grupo
sheet-collector-people = Personas (1 si está vacío)
sheet-collector-print-name = Se puede publicar el nombre
sheet-collector-number = Número de la invitación
sheet-form-number = Número de su invitación
sheet-collector-online = Una columna por persona que respondió en línea. Lo que corrija aquí se conserva cuando el formulario se importa de nuevo. «{ $tab }» contiene lo que la gente escribió.
sheet-roster-name = nombre
sheet-roster-first-name = nombre de pila|nombres
sheet-roster-last-name = apellidos|apellido|primer apellido
sheet-roster-group = grupo
sheet-roster-language = idioma

## Ballot: the same on paper

sheet-ballot-title = Ficha de puntuación (módulo { $module })
sheet-ballot-how = Ponga una sola cruz en cada pregunta: en un número, en «?» si no lo sabe o en «–» si no se aplica aquí. Puntúe cómo están las cosas hoy, en todo el territorio, no los planes ni las buenas intenciones. Después diga por qué en pocas palabras: un lugar, un hecho, un ejemplo.
sheet-ballot-why = ¿Por qué?
sheet-ballot-why-lines = ¿Por qué? Indique el número de la fila:
sheet-ballot-who-text = Solo el equipo facilitador del taller. Nadie más puede averiguar a quién se entregó la ficha { $number }. Si responde junto con otras personas, ellas conocen la respuesta común. El equipo destruye esta ficha una vez terminado el informe.
sheet-ballot-save-text = Entregue esta ficha al equipo facilitador del taller{ $known ->
    [both] , o envíela a { $to } a más tardar el { $by }.
    [to] , o envíela a { $to }.
    [by] {" "}a más tardar el { $by }.
   *[none] .
}

## Online forms: what they ask, and how to set them up

form-number = Número de su invitación o de su ficha, si lo tiene
form-consent = Acepto que el equipo de este taller utilice mis respuestas
form-consent-needed = Sin su consentimiento no se pueden utilizar las respuestas: elija «sí» o cierre esta página.
form-people = ¿Cuántas personas responden juntas? (1 si solo usted)
form-how = Nadie lo sabe todo: elija «{ sheet-dont-know }» si no puede valorarlo y «{ sheet-not-applicable }» si no se aplica aquí. Puede dejar cualquier pregunta sin responder.
form-who = Solo el equipo facilitador del taller lee sus respuestas, y las borra una vez terminado el informe. Solo se publican las medias de todas las personas y de los grupos lo bastante numerosos, nunca las puntuaciones de una sola persona. Estas medias pueden compararse con las de otros años y otros territorios. Un comentario se cita solo si el equipo lo elige, sin su nombre; aun así, alguien puede reconocer su manera de escribir.
form-outline-title = { $system ->
    [microsoft] Guion para Microsoft Forms
   *[google] Guion para Google Forms
}
form-outline-forms = { $count ->
    [one] Cree un formulario nuevo y copie en él los textos de abajo.
   *[other] Cree { $count } formularios nuevos, uno por ámbito, y copie en ellos los textos de abajo. { $system ->
        [microsoft] Uno solo sería demasiado largo: Microsoft Forms se detiene en { $most } preguntas.
       *[google] Uno solo sería demasiado largo para rellenarlo de una vez.
    } Dé un número a cada persona: solo el número muestra que las respuestas a varios formularios son de una misma persona.
}
form-outline-privacy = { $system ->
    [microsoft] En la configuración, permita que cualquiera responda y desactive «Registrar nombre». No pida ni el nombre ni la dirección de correo.
   *[google] En la configuración, en Respuestas, elija «No recopilar» para las direcciones de correo. No pida el nombre.
}
form-outline-codes = Conserve delante de cada pregunta el código entre corchetes, como [D1.1]: por él encuentran su sitio las respuestas. Las palabras que lo siguen se pueden cambiar.
form-outline-ratings = { $system ->
    [microsoft] Cada línea de un ámbito es una pregunta de tipo Opción, no obligatoria, cuyas opciones son la lista de respuestas. Cree la primera, cópiela y pegue la línea siguiente.
   *[google] Cada ámbito es una sección con una sola pregunta de tipo Cuadrícula de varias opciones: sus líneas son las filas y la lista de respuestas, las columnas. No exija una respuesta en cada fila.
}
form-outline-export = { $system ->
    [microsoft] Al final: Respuestas, Abrir en Excel. Entregue el archivo tal como está a c21lab import.
   *[google] Al final: Respuestas, Descargar respuestas (.csv), o la hoja de cálculo vinculada como .xlsx. Entregue el archivo tal como está a c21lab import.
}
form-outline-number = Formulario { $number } de { $count }: { $title }
form-outline-description = Título y descripción del formulario
form-outline-type = { $type ->
    [number] Respuesta corta, no obligatoria
    [consent] Opción con esta única respuesta, obligatoria
    [group] Opción, no obligatoria
    [people] Respuesta corta, un número, no obligatoria
   *[comment] Respuestas largas, no obligatorias: una pregunta por línea
}
form-outline-options = La lista de respuestas, la misma para cada línea de un ámbito
form-outline-rows = { $system ->
    [microsoft] Una pregunta de tipo Opción por línea
   *[google] Filas de la cuadrícula
}
console-form = { $count ->
    [one] El formulario está listo: { $file }
   *[other] Hay { $count } guiones listos, uno por idioma: { $file } y otros en { $folder }
}
console-form-next = { $system ->
    [kobo] En KoboToolbox: Nuevo, Subir un XLSForm, y elija este archivo; después, Desplegar.
    [odk] En ODK Central: Nuevo formulario, y elija este archivo; después, Publicar.
    [limesurvey] En LimeSurvey: Crear encuesta, Importar, y elija este archivo; después, active la encuesta.
    [microsoft] Ábralo en Word y siga en Microsoft Forms los pasos de su primera página.
   *[google] Ábralo en Word o Google Docs y siga en Google Forms los pasos de su primera página.
} Cuando estén las respuestas, descárguelas con los códigos o las etiquetas de las preguntas y ejecute c21lab import.

## Online forms: headers that systems write, each entry between bars, in small letters or not

columns-id = id de respuesta | id de la respuesta | identificador de respuesta
columns-time = marca temporal | hora de inicio | hora de finalización | hora de la última modificación | fecha de inicio | fecha de la última acción | fecha de creación
columns-submitted = fecha de envío
columns-survey = última página | lengua inicial | idioma inicial | lenguaje inicial | semilla | puntos totales | comentarios del cuestionario
columns-name = nombre | nombre completo | su nombre | tu nombre | apellidos | nombre y apellidos | apellido
columns-personal = correo electrónico | dirección de correo electrónico | correo | nombre de usuario | dirección ip | dispositivo | teléfono | número de teléfono | dirección | lugar | código postal | ubicación
