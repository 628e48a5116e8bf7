## Places, problems of frameworks, of session.toml and of the command line

place-cell = { $file }, pestaña «{ $tab }», celda { $cell }: { $message }
place-line = { $file }, línea { $line }: { $message }
place-tab = { $file }, pestaña «{ $tab }»: { $message }
place-file = { $file }: { $message }

problem-framework-file-missing = falta este archivo del marco. Vuelva a ponerlo en su sitio o quite su idioma de framework.yaml.
problem-framework-not-yaml = el archivo no es YAML válido ({ $reason }). Corrija esa línea o importe de nuevo el marco desde su libro de Excel.
problem-framework-key-twice = «{ $key }» aparece aquí por segunda vez. Cada identificador y cada clave solo pueden aparecer una vez: borre o cambie una de las dos entradas.
problem-framework-key-unknown = «{ $key }» no se reconoce aquí. Se reconocen: { $known }.
problem-framework-key-missing = falta «{ $key }». Añádalo.
problem-framework-value-wrong = «{ $found }» no sirve para «{ $key }». Valores posibles: { $wanted }

problem-settings-misnamed = los ajustes de este archivo no se han leído: solo cuenta un archivo llamado session.toml. Si son los buenos, cámbiele el nombre a session.toml (Windows puede ocultar extensiones como .txt: muéstrelas primero); si no, elimínelo.
problem-settings-not-readable = este archivo no se puede abrir. Ciérrelo si está abierto en otro programa, compruebe que tiene permiso para abrirlo y que ya se ha descargado de la nube (OneDrive, iCloud) e inténtelo de nuevo.
problem-settings-not-text = { $program ->
    [word] este no es un archivo de texto sin formato: procede de un procesador de textos. Ábralo en ese programa, guárdelo como texto sin formato (.txt) y vuelva a llamarlo session.toml.
    [rich] este archivo se guardó con formato. En TextEdit, elija Formato > Convertir en texto sin formato y guárdelo de nuevo como session.toml.
    [large] este archivo contiene mucho más que los ajustes de un taller. Cree uno nuevo con c21lab new y copie en él sus propias líneas.
   *[unknown] este no es un archivo de texto sin formato. Cree uno nuevo con c21lab new y escriba en él sus ajustes con un editor de texto.
}
problem-settings-encoding = no se puede saber con qué codificación se guardó este archivo, y los acentos podrían salir mal. Ábralo en un editor de texto y guárdelo como UTF-8 (en el Bloc de notas: Guardar como, Codificación).
problem-settings-line-unclear = «{ $line }» no se puede leer. Cada ajuste va en una línea, como en territory = "Riberas": los textos entre comillas rectas, las listas entre corchetes.
problem-settings-backslash = en «{ $line }», una \ entre comillas anuncia un carácter especial. Escriba / en lugar de \ en una ruta, y \\ en un texto: { $repair }
problem-settings-quote-open = en «{ $line }», falta una comilla al principio o al final de un texto. Ponga una en cada extremo: { $repair }
problem-settings-quote-inside = en «{ $line }» hay una comilla dentro del texto, que parece terminar ahí. Escriba: { $repair }
problem-settings-bracket-open = lo que se abre en la línea { $first } no se cierra nunca. Ponga { $bracket } al final de «{ $line }», como en: { $repair }
problem-settings-brackets = en «{ $line }», una lista no está entre un solo [ y un solo ]. Escriba: { $repair }
problem-settings-braces-lines = lo que va entre {"{"} y {"}"} tiene que estar en una sola línea. Escriba: { $repair }
problem-settings-comma-missing = en «{ $line }», falta una coma entre dos elementos. Escriba: { $repair }
problem-settings-key-twice = «{ $key }» aparece aquí por segunda vez; la primera está en la línea { $first }. Conserve una de las dos líneas y borre la otra.
problem-settings-table-twice = { $table } aparece aquí por segunda vez; la primera está en la línea { $first }. Suba los ajustes que siguen hasta la primera y borre esta línea.
problem-settings-table-form = así no empieza una tabla: «{ $line }». Escriba su nombre entre corchetes, solo en la línea: { $repair }
problem-settings-no-equals = en «{ $line }», falta un = entre un nombre y su valor. Escriba: { $repair }
problem-settings-unquoted = en «{ $line }», un texto no lleva comillas. Póngalo entre comillas rectas: { $repair }
problem-settings-value-missing = no hay nada detrás de «{ $key } =». Escriba un valor, como en { $repair }, o ponga # al principio de la línea.
problem-settings-stray-line = «{ $line }» no es ni un ajuste ni una tabla. Si es una nota para usted, ponga # delante: { $repair }
problem-settings-stray-tail = en «{ $line }» hay algo detrás del valor. Si es una nota, ponga # delante: { $repair }
problem-settings-two-on-line = hay dos ajustes en una misma línea en «{ $line }». Ponga «{ $second }» en una línea aparte.
problem-settings-percent = una proporción no se escribe en porcentaje, como en «{ $line }», sino como un número de 0 a 1. Escriba: { $repair }
problem-settings-key-unknown = «{ $key }» en { $table } no es un ajuste conocido. ¿Quería decir «{ $nearest }»?
problem-settings-outside = { $form ->
    [table] { $table } tiene que ser una tabla: escriba { $table } solo en su línea y sus ajustes debajo.
   *[key] «{ $key }» está fuera de una tabla. Póngalo en una línea debajo de { $table }.
}
problem-settings-value-wrong = «{ $found }» no sirve para { $key }. Valores posibles: { $wanted }
problem-settings-number-quoted = «{ $line }»: los números van sin comillas. Escriba: { $repair }
problem-settings-date-wrong = «{ $found }» no es un día del calendario. Escriba el año, el mes y el día, como en "2026-11-12".
problem-settings-date-ambiguous = «{ $found }» puede ser dos días. Escriba "{ $first }" o "{ $second }": año, mes, día.
problem-settings-date-words = «{ $found }» está en palabras y se imprimiría así en todos los idiomas del taller. Escriba un día como "2026-11-12", o el texto en cada idioma: { $example }
problem-settings-text-untranslated = { $key } no tiene texto en: { $languages }. Añada { $language } = "…" a «{ $line }».
problem-settings-group-unknown = el grupo «{ $found }» no es un grupo del marco y no tiene etiqueta. { $nearest ->
    [none] Grupos del marco: { $known }.
   *[other] ¿Quería decir «{ $nearest }»? Grupos del marco: { $known }.
} Un grupo propio necesita una etiqueta: {"{"}id = "{ $found }", { $language } = "…"{"}"}
problem-settings-group-unlabelled = el grupo «{ $found }» no tiene etiqueta en: { $languages }. Añádale { $language } = "…".
problem-settings-encoding-read = este archivo está guardado como { $encoding } y así se ha leído. Compruebe que los acentos son correctos en «{ $sample }»; para más seguridad, guárdelo como UTF-8 (en el Bloc de notas: Guardar como, Codificación).
problem-settings-signs-read = «{ $line }» contiene espacios o caracteres de otra clase, como un texto copiado de una página web. Se ha leído: { $repair }
problem-settings-quotes-read = las comillas tipográficas de «{ $line }» se han leído como comillas rectas: { $repair }
problem-settings-truth-read = «{ $line }» se ha leído como: { $repair }
problem-settings-number-read = el número de «{ $line }» se ha leído como: { $repair }
problem-settings-end-read = se ha pasado por alto un signo de más en «{ $line }». Se ha leído: { $repair }
problem-settings-date-read = «{ $found }» se ha leído como { $day } (año, mes, día).
problem-settings-dates-sorted = los días { $found } se han puesto en orden, cada uno una vez: { $days }.
problem-settings-language-read = el idioma «{ $found }» se ha leído como "{ $code }".
problem-settings-territory-empty = el territorio está vacío: el informe hablará del «territorio». Escriba su nombre entre las comillas.
problem-settings-raised = con { $key } = { $found } se podrían deducir las respuestas de una persona, así que se usa { $floor }.
problem-settings-quote-comments = quote_comments es un ajuste de una versión anterior. Un comentario se cita cuando está marcado en comments.xlsx, y ningún otro. Borre la línea.

problem-path-near = no hay ningún archivo ni carpeta «{ $found }», pero sí «{ $nearest }». Compruebe el nombre o arrastre la carpeta a la ventana para obtener su ruta.
problem-path-quotes = el nombre tiene que ir entre comillas rectas; si no, sus palabras se leen una a una. Escriba: "{ $found }"
problem-path-backslash = la barra invertida al final de «{ $found }\» une al nombre lo que sigue. Quítela: "{ $found }"
problem-command-unknown = no existe la orden «{ $found }». Las que hay: { $known }.
problem-option-unknown = { $nearest ->
    [none] aquí no existe la opción «{ $found }». Quítela o consulte las opciones de esta orden.
   *[other] aquí no existe la opción «{ $found }». ¿Quería decir { $nearest }?
}
problem-option-value = { $takes ->
    [none] { $option } no lleva valor. Escriba { $option } sin nada más.
   *[one] { $option } necesita un valor detrás. Añádalo después de un espacio.
}
problem-option-wrong = lo que sigue a { $option } no es válido. Admite: { $wanted }.
problem-argument-missing = falta { $name }. Añádalo al final de la orden; un nombre con espacios va entre comillas rectas.
problem-argument-too-many = «{ $found }» sobra en esta orden. Quítelo; si forma parte de un nombre con espacios, ponga el nombre entero entre comillas rectas.
problem-usage-wrong = no se entiende la orden ({ $reason }). Consulte lo que admite.
problem-not-shown = lo que el programa tiene que decir no se puede escribir en el lugar al que se ha enviado ({ $reason }). Los archivos escritos están completos; repita la orden sin enviar sus mensajes a otro lugar.
problem-no-home = este ordenador no indica ninguna carpeta personal en la que guardar sus marcos. Indique una carpeta con --to CARPETA.
console-usage-help = Lo que admite esta orden: { $command } --help
problem-path-missing = no existe ningún archivo ni carpeta «{ $found }». Compruebe el nombre o arrastre la carpeta a la ventana para obtener su ruta.
problem-path-is-folder = «{ $found }» es una carpeta. Indique un archivo que esté en ella.
problem-path-is-file = «{ $found }» es un archivo. Indique la carpeta del taller.
problem-ending-wrong = «{ $found }» no se puede escribir: su extensión tiene que ser { $known }. Elija otro nombre.
problem-output-edited = este archivo se ha cambiado o guardado desde que c21lab lo hizo, o viene de otra parte, así que no se ha sustituido y no se ha escrito nada. Muévalo o elija otro nombre u otra carpeta.
problem-language-unknown = «{ $found }» no es un idioma que se conozca aquí. Se conocen: { $known }.
problem-module-unknown = «{ $found }» no es un módulo de este marco. Módulos: { $known }.
problem-framework-unknown = no existe el marco «{ $found }». Se conocen: { $known }. También se puede indicar un marco por su carpeta.
problem-framework-of-sheets-unknown = las fichas se hicieron para el marco «{ $found }», que no se encuentra. Se conocen: { $known }. Si está en una carpeta, indíquela con --framework CARPETA o en session.toml.

## Words used in many places

status-note = { $status ->
    [working] Redacción de trabajo de este proyecto, no el texto oficial
    [draft] Borrador de redacción, no un texto oficial
    [retired] Versión retirada
   *[official] Texto oficial
}
group-none = Sin grupo indicado
group-other-groups = Otros grupos
stage-of-points = { $label } ({ $points })
percent = { $value } %
quoted = «{ $text }»

## The terminal

console-domain = Ámbito
console-score = Puntuación
console-stage = Fase
console-people = Personas
console-fields = Campos
console-lowest = Campo más bajo
console-no-score = sin resultado
console-fields-scored = { $scored } de { $total }
console-took-part = { $people ->
    [one] Participó una persona, con { $sheets ->
        [one] una ficha
       *[other] { $sheets } fichas
    }.
   *[other] Participaron { $people } personas, con { $sheets ->
        [one] una ficha
       *[other] { $sheets } fichas
    }.
}
console-remarks = { $count ->
    [one] Una observación { $about ->
        [report] sobre la plantilla de Word o las imágenes del informe
       *[sheets] sobre las fichas
    }; se muestra arriba y figura en { $file }.
   *[other] { $count } observaciones { $about ->
        [report] sobre la plantilla de Word o las imágenes del informe
       *[sheets] sobre las fichas
    }; se muestran arriba y figuran en { $file }.
}
console-discuss = Para debatir mañana:
console-written = Guardado en { $folder }:
console-private = Solo para usted, no lo difunda: { $folder }
console-superseded = { $file } se había modificado: se ha trasladado, tal como estaba, a { $new }. La nueva versión lleva ahora su nombre; copie de la anterior lo que usted escribió.
console-superseded-left = { $file } procede de un cálculo anterior, con otras respuestas u otros ajustes, así que se ha trasladado a { $new }: solo debe circular una versión.
console-superseded-charts = { $count ->
    [one] Un gráfico procede de un cálculo anterior, con otras respuestas u otros ajustes, así que se ha trasladado
   *[other] { $count } gráficos proceden de un cálculo anterior, con otras respuestas u otros ajustes, así que se han trasladado
} a { $folder }.
console-open = { $file } se ha modificado y está abierto en otro programa, así que la nueva versión es { $new }. Cierre el archivo y vuelva a ejecutar la orden.
console-comments-renewed = comments.xlsx se ha escrito de nuevo con sus marcas. El archivo tal como usted lo dejó es { $new }.
console-comments = Para citar lo que escribieron los participantes, elija «{ $yes }» junto al comentario en { $file } y vuelva a ejecutar la orden.
console-gives-away = Atención: entre esta versión y una anterior, menos de { $least } personas llegaron, se fueron o cambiaron sus respuestas en algún campo o grupo. Quien tenga las dos versiones puede deducir qué respondieron. Si nadie vio la versión anterior, no hay que hacer nada. Si no, publique una sola versión, o espere a que al menos { $least } personas sean nuevas.
console-close-list = Estos archivos contienen lo que cada persona respondió y escribió:
console-close-link = { $file } es un enlace: se borra el enlace, no aquello a lo que lleva. Bórrelo usted.
console-close-stay = Lo que se queda: session.toml, la carpeta «results» y private/manifest.json, que no contiene respuestas.
console-close-ask = ¿Borrar definitivamente { $count ->
    [one] este archivo
   *[other] estos { $count } archivos
}? Escriba «sí» para borrar:
console-close-only-listed = No se ha borrado nada. Para borrar, responda «sí» o ejecute c21lab close con --yes.
console-close-done = { $count ->
    [one] Se ha borrado un archivo.
   *[other] Se han borrado { $count } archivos.
} Lo que prometen las fichas está cumplido.
console-close-partly = { $count ->
    [one] Se ha borrado un archivo;
   *[other] Se han borrado { $count } archivos;
} { $left ->
    [one] uno no se pudo borrar.
   *[other] { $left } no se pudieron borrar.
} Vuelva a ejecutar la orden para el resto.
console-close-nothing = Aquí ya no queda nada que borrar: ni fichas, ni formularios, ni comentarios, ni archivos privados.
console-inventory = { $sheets ->
    [one] Cuenta una ficha
   *[other] Cuentan { $sheets } fichas
}, de { $people ->
    [one] una persona:
   *[other] { $people } personas:
}
console-inventory-sheet = { $sheet } · { $people ->
    [one] 1 persona
   *[other] { $people } personas
} · { $group } · { $answered } de { $asked } respuestas
console-inventory-empty = vacía, no contada
console-inventory-repeat = no contada: véase «{ $other }»
console-inventory-heavy = más de la cuarta parte de la sala
console-inventory-more = { $count ->
    [one] Una ficha más, en la que no hay nada que revisar.
   *[other] { $count } fichas más, en las que no hay nada que revisar.
}
console-inventory-group = { $group } { $people }
console-inventory-groups = Personas por grupo: { $groups }.
console-inventory-missing = { $count ->
    [one] Un nombre de la lista de personas no está en ninguna ficha: { $names }.
   *[other] { $count } nombres de la lista de personas no están en ninguna ficha: { $names }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
} Quien no escribió su nombre puede haber entregado una.
console-inventory-tables = Hay juntas fichas de personas solas y fichas de mesas. Si las personas de las mesas son otras, participaron { $people } personas; así se han contado. Si son las mismas, participaron { $singles }: escriba tables = "round" debajo de [session] en session.toml. En ambos casos, indicar tables = "people" o "round" pone fin a esta nota.
console-all-fine = { $sheets ->
    [one] Se leyó una ficha, sin ningún problema.
   *[other] Se leyeron { $sheets } fichas, sin ningún problema.
}
console-checked = { $problems ->
    [one] Un problema
   *[other] { $problems } problemas
} en { $sheets ->
    [one] una ficha leída
   *[other] { $sheets } fichas leídas
}.
console-questions = { $questions ->
    [one] Una pregunta; no detiene nada.
   *[other] { $questions } preguntas; no detienen nada.
}
console-problems-file = Todos, en una tabla: { $file }
console-strict = No se ha escrito nada, porque --strict exige fichas sin ningún problema.
console-templates = { $count ->
    [one] Se ha creado una ficha: { $file }
   *[other] Se han creado { $count } fichas en { $folder }
}
console-templates-kept = { $count ->
    [one] Una ficha ya estaba y queda como está.
   *[other] { $count } fichas ya estaban y quedan como están.
}
console-new = La carpeta { $folder } está lista. Complete session.toml, ponga las fichas rellenadas en la carpeta sheets y ejecute: c21lab score "{ $folder }"
console-other-language = El programa aún no habla «{ $asked }»: sus propias palabras están en «{ $used }».
console-unexpected = Ha ocurrido algo inesperado ({ $doing }). Ninguna de sus fichas se ha modificado. Comuníquelo a quien le facilitó c21lab, con el archivo y estas líneas:
console-stopped = Detenido. No ha quedado nada a medio escribir.
doing-start = al empezar
doing-read = lectura de las fichas
doing-score = cálculo de las puntuaciones
doing-draw = dibujo de los gráficos ({ $language })
doing-write = escritura de { $file }
doing-import = importación de respuestas en { $file }
doing-show = presentación de lo que se ha escrito en { $file }
step-read = Lectura de fichas
step-draw = Dibujo y redacción
console-framework-id = identificador
console-framework-version = versión
console-framework-status = estado
console-framework-origin = procedencia
console-framework-languages = idiomas
console-framework-modules = módulos
console-framework-title = título
console-framework-language = { $language }: { $texts } textos; { $missing ->
    [one] falta { $missing }
   *[other] faltan { $missing }
}, sin traducir { $untranslated }, por redactar { $unwritten }
console-framework-hash = { $id }, versión { $version }, contenido { $hash }
console-framework-status-name = { $status ->
    [working] de trabajo
    [draft] borrador
    [retired] retirado
   *[official] oficial
}
console-framework-origin-name = { $origin ->
    [own] propio
   *[shipped] c21lab
}
console-framework-new = El marco { $id } está listo en { $folder }. Para editarlo: c21lab framework export "{ $folder }" book.xlsx
console-framework-exported = { $origin ->
    [folder] Guardado en { $file }. Edítelo en Excel o LibreOffice y ejecute después: c21lab framework import "{ $file }" --to "{ $folder }"
   *[other] Guardado en { $file }. Edítelo en Excel o LibreOffice y ejecute después: c21lab framework import "{ $file }"
}
console-framework-imported = El marco está en { $folder }.
console-framework-replaced = Ha sustituido a la versión { $old }; el marco tiene ahora la versión { $new }.
console-file-written = Guardado en { $file }.
chart-labels = Sin puntuaciones: así se verán las etiquetas
problems-file = archivo
problems-tab = pestaña
problems-cell = celda
problems-code = código
problems-message = mensaje
problem-framework-exists = en esta carpeta ya hay un marco. Elija otro nombre.
problem-framework-folder-taken = esta carpeta contiene otras cosas que un marco, así que no se ha escrito nada en ella. Indique una vacía o nueva.
problem-framework-folder-other = esta carpeta contiene el marco «{ $found }», y «{ $id }» ocuparía su lugar. Indique otra carpeta.
problem-framework-id-ships = «{ $id }» es el identificador de un marco que viene con c21lab. Dé al suyo un identificador propio en la fila «id» o guárdelo en una carpeta, con --to CARPETA.
problem-framework-new-from-what = diga de qué parte el marco: --from MARCO, con --domains si solo quiere algunos ámbitos, o --blank.
problem-other-workshop = «{ $found }» tiene su propio session.toml: es otro taller, y no se ha escrito nada. Procese cada taller por separado: c21lab score "{ $found }"
problem-no-sheets = en esta carpeta no hay ninguna ficha. Ponga en ella las fichas de Excel rellenadas (por ejemplo, en una carpeta «sheets») e inténtelo de nuevo.
problem-no-answers = ninguna ficha tiene una respuesta utilizable, así que no hay nada que puntuar y no se ha escrito nada.
problem-ratings-column-missing = la tabla no tiene la columna «{ $column }». Hacen falta «sheet», «item», y «score» o «answer»; también «field» y «domain» si ningún marco tiene todos los elementos. Las columnas son: { $known }.
problem-ratings-column-twice = la columna «{ $column }» está dos veces en la tabla. Elimine una de las dos.
problem-ratings-column-misspelt = «{ $found }» no es una columna de la tabla de respuestas. ¿Es «{ $nearest }»? Cámbiele el nombre o quítela.
problem-ratings-value = { $column ->
    [people] «{ $found }» en «people» no es un número de personas. Escriba un número entero, 1 como mínimo.
    [score] «{ $found }» en «score» no es una puntuación. Escriba un número entero o déjelo vacío.
    [answer] «{ $found }» en «answer» no es una respuesta. Escriba score, dont_know, not_applicable o blank.
   *[other] «{ $found }» no sirve en «{ $column }». Escriba ahí un identificador propio.
}
problem-ratings-answer-contradicts = { $answer ->
    [score] la respuesta es «score», pero no hay puntuación. Escriba la puntuación u otra respuesta.
   *[other] hay una puntuación, pero la respuesta es «{ $answer }». Vacíe la puntuación o ponga «score» como respuesta.
}
problem-ratings-item-twice = «{ $sheet }» puntúa aquí «{ $item }» por segunda vez. Elimine una de las dos filas.
problem-ratings-sheet-differs = «{ $sheet }» no tiene el mismo «{ $column }» en todas sus filas. Ponga el mismo en todas.
problem-ratings-item-unknown = el módulo «{ $module }» de { $framework } no tiene ningún elemento «{ $found }». Corríjalo, o indique el marco y el módulo de estas respuestas.
problem-ratings-score-outside = { $found } no está en la escala de { $low } a { $high }. Corrija la puntuación.
problem-folder-not-empty = esta carpeta ya tiene un session.toml. Elija otro nombre o use la carpeta tal como está.
problem-not-writable = { $cause ->
    [name] Windows no admite este nombre: no puede contener * " < > | /, dos puntos ni signos de interrogación, ni acabar en punto o en espacio, ni ser el nombre de un dispositivo, como aux o nul. Elija otro nombre.
    [long] la ruta es demasiado larga para este sistema ({ $length } caracteres). Elija nombres más cortos o una carpeta más cercana a la raíz del disco.
    [open] el archivo está abierto en otro programa, así que no se ha escrito nada. Ciérrelo en ese programa (Word, Excel, un visor, un navegador) e inténtelo de nuevo.
    [right] no tiene permiso para escribir aquí, así que no se ha escrito nada. Pídalo a quien gestiona esta carpeta o { write-elsewhere }.
    [full] el disco está lleno, así que no se ha escrito nada. Libere espacio o { write-elsewhere }.
    [read-only] el disco está protegido contra escritura, así que no se ha escrito nada. Quite la protección o { write-elsewhere }.
    [in-the-way] no se puede escribir en este lugar: hay un archivo donde tiene que haber una carpeta, o una carpeta donde tiene que haber un archivo. Muévalo o { write-elsewhere }.
   *[other] no se puede escribir en este lugar ({ $reason }), así que no se ha escrito nada. Inténtelo de nuevo o { write-elsewhere }.
}
write-elsewhere = { $option ->
    [none] elija otro nombre u otra carpeta
   *[other] elija otro lugar con { $option }
}
problem-output-busy = otra ejecución de c21lab está escribiendo ahora mismo en esta carpeta, así que esta no ha escrito nada. Espere a que termine la otra e inténtelo de nuevo.
problem-close-held = este archivo no se pudo borrar ({ $reason }); los demás sí. Ciérrelo en todos los programas y vuelva a ejecutar c21lab close.
problem-close-no-session = esta no es la carpeta de un taller: no tiene ni session.toml ni carpeta «sheets». No se ha borrado nada. Indique la carpeta del taller.
problem-marks-left = comments.xlsx se ha dejado exactamente como está, y no se cita ningún comentario hasta que se pueda leer. Repárelo como se indica o muévalo: entonces se escribirá uno nuevo, sin marcas.
problem-marks-twice = aquí hay varios libros de comentarios ({ $found }) y no se puede saber qué marcas valen. Todos se han dejado como están, y no se cita ningún comentario. Conserve el que tiene sus marcas y mueva los demás.
problem-marks-without-headings = este libro no tiene columnas llamadas elemento, comentario y citar. Se ha dejado como está, y no se cita ningún comentario. Restablezca los encabezados o muévalo: entonces se escribirá uno nuevo, sin marcas.
problem-mark-unclear = «{ $found }» no es ni sí ni no, así que este comentario no se cita. Elija de la lista de la celda.
problem-marks-gone = { $count ->
    [one] una fila que usted marcó contiene un comentario
   *[other] { $count } filas que usted marcó contienen un comentario
} que ya no está en ninguna ficha (celdas { $cells }). Se conservan aquí y no se citan. Si es correcto, borre las filas; una cita ha de tener las palabras mismas de la persona.
problem-marks-say-nothing = { $count ->
    [one] un comentario que usted marcó es
   *[other] { $count } comentarios que usted marcó son
} solo un número, un signo o una respuesta en la columna equivocada (celdas { $cells }), así que no se cita nada de ello. Quite la marca.
problem-marks-language-rare = se va a citar un comentario en el idioma «{ $language }», los participantes aparecen con su nombre y { $count ->
    [0] ninguna ficha está
    [one] solo una ficha está
   *[other] solo { $count } fichas están
} en ese idioma. Se podría adivinar quién lo escribió. Quite la marca o no imprima los nombres (name_participants = false), salvo que al menos { $least } fichas usen ese idioma.

## session.toml as `c21lab new` writes it

setting-head = Lo que c21lab necesita saber de este taller. Las líneas que empiezan por # son explicaciones y valores por defecto.
    Los textos van entre comillas rectas. Guarde el archivo como texto sin formato.
setting-territory = La ciudad o el territorio, tal como lo nombra la portada del informe; o un texto por idioma: {"{"}es = "…", fr = "…"{"}"}.
setting-country = El país.
setting-title = El título del informe; vacío: se forma a partir del territorio.
setting-dates = Los días del taller: ["2026-11-12", "2026-11-13"].
setting-languages = Los idiomas del informe, primero el principal.
setting-framework = El marco: su identificador o la ruta de su carpeta.
setting-module = El módulo para el que se hicieron las fichas.
setting-facilitators = Quién facilitó el taller, tal como lo menciona el informe.
setting-groups = Sus propios grupos de participantes en lugar de los del marco: identificadores, o una etiqueta por idioma.
setting-framework-groups = Los grupos del marco son: { $ids }.
setting-kind = El tipo de taller: assessment, policy, module_test, seven_keys o culture_goal.
setting-tables = Lo que acordaron las mesas: "people" cuenta a sus personas como a las demás, "round" lo deja como una segunda ronda aparte.
setting-roster = La lista de participantes (.csv o .xlsx), para ver de quién falta la ficha.
setting-return_to = Adónde enviar las fichas rellenadas, tal como lo indican las fichas: una dirección de correo o un nombre.
setting-return_by = El último día para devolver las fichas: "2026-11-12".
setting-table-method = Los parámetros del método; el anexo del informe indica los valores usados. Quite el # para cambiar uno.
    Los puntos se dan como parte del recorrido de la escala (8 puntos en una escala de 1 a 9).
setting-min_answers = Personas necesarias para calcular una puntuación; nunca menos de 3.
setting-min_group = Personas necesarias para mostrar un grupo por separado; nunca menos de 3.
setting-min_shares = Fichas necesarias para las proporciones por fase, el acuerdo y las pruebas; nunca menos de 8.
setting-min_detail = Personas necesarias para medianas, dispersiones e intervalos; nunca menos de 8 ni menos que min_shares.
setting-coverage = Proporción de las acciones de un campo que una persona debe haber puntuado para contar en ese campo.
setting-domain_coverage = Proporción de los campos de un ámbito que deben tener puntuación para que la tenga el ámbito.
setting-confidence = Nivel de confianza de los intervalos.
setting-significance = Nivel de significación de las pruebas, tras la corrección de Holm.
setting-broad_spread = Hasta esta dispersión, el acuerdo es amplio.
setting-mixed_spread = Hasta esta dispersión, el acuerdo es parcial; por encima no hay acuerdo.
setting-gap = Diferencia entre dos grupos a partir de la cual se señala.
setting-balance = Diferencia que se señala entre la puntuación de todas las personas y la media de los grupos.
setting-level = Diferencia entre el nivel propio de un grupo y el de los demás a partir de la cual se señala.
setting-relative = Diferencia con la media propia de cada persona, en promedio, que hace de un campo una fortaleza o debilidad relativa.
setting-relative_fields = Campos que una persona debe haber respondido para tener una media propia.
setting-agreed = Proporción de personas en la fase más alta (o más baja) a partir de la cual una fortaleza (o debilidad) es compartida.
setting-opposed = Proporción de personas en la fase opuesta que no debe alcanzarse.
setting-blind_spot = Proporción de «no sé» a partir de la cual un campo es un punto ciego.
setting-blind_spot_people = Personas necesarias para hablar de punto ciego.
setting-most_extremes = Número máximo de campos citados como los más altos, y como los más bajos.
setting-most_discussed = Número máximo de puntos para debatir al día siguiente.
setting-table-report = El informe. Las rutas parten de esta carpeta.
setting-word_template = Su propia plantilla de Word en lugar del estilo de la casa.
setting-slides_template = Su propia plantilla de PowerPoint para las diapositivas.
setting-logo = Un logotipo para la portada (PNG o JPEG).
setting-cover_image = Una imagen para la portada (PNG o JPEG).
setting-accent = El color de los títulos y las líneas: "#004B76".
setting-citation = Cómo citar el informe.
setting-contact = A quién dirigirse sobre el informe.
setting-licence = La licencia del informe, por ejemplo CC BY 4.0.
setting-previous = El archivo results.json de un taller anterior, para comparar.
setting-panel = Un archivo con las medias de muchos talleres, para dibujarlas junto a las suyas.
setting-name_participants = Imprimir los nombres de quienes marcaron sí en su ficha: true o false.

## Archivos que deberían ser fichas

problem-file-unreadable = no se ha podido leer el archivo ({ $reason }). Ciérrelo si está abierto en otro programa, compruebe que tiene permiso para abrirlo y que ya se ha descargado de la nube (OneDrive, iCloud) e inténtelo de nuevo.
problem-file-changed = el archivo ha cambiado mientras se leía. Espere a que esté guardado o sincronizado e inténtelo de nuevo.
problem-file-empty = el archivo está vacío (0 bytes), así que no es un archivo de Excel. Pídalo de nuevo: lo que se envió no ha llegado.
problem-file-not-workbook = { $kind ->
    [picture] esto no es un archivo de Excel, sino una imagen. Pase las respuestas que muestra al libro de recogida, o pida la ficha tal como se guardó en Excel o LibreOffice (.xlsx u .ods).
    [pdf] esto no es un archivo de Excel, sino un PDF. Pase las respuestas que muestra al libro de recogida, o pida la ficha tal como se guardó en Excel o LibreOffice (.xlsx u .ods).
    [document] esto no es un archivo de Excel, sino un documento de otro programa, como Word o Pages. Pase sus respuestas al libro de recogida, o pida la ficha tal como se guardó en Excel o LibreOffice (.xlsx u .ods).
    [archive] esto no es un archivo de Excel, sino un archivo comprimido, como .zip o .rar; no se ha leído nada de lo que contiene. Descomprímalo y ponga los archivos que contiene en la carpeta de las fichas.
    [numbers] esto no es un archivo de Excel, sino un archivo de Numbers. Ábralo en Numbers, elija Archivo > Exportar a > Excel y use el .xlsx que resulta.
    [link] esto no es un archivo de Excel, sino solo un enlace a la web. Ábralo, descargue allí la ficha (en Google Sheets: Archivo > Descargar > Microsoft Excel) y use el .xlsx que resulta.
    [cloud] esto no es un archivo de Excel, sino solo su lugar: el archivo mismo sigue en iCloud. Descárguelo con un clic en el Finder, espere a que esté y vuelva a intentarlo.
    [mail] esto no es un archivo de Excel, sino un correo electrónico. Ábralo y guarde la ficha adjunta en la carpeta de las fichas.
    [web] esto no es un archivo de Excel, sino una página web con una tabla, diga lo que diga su nombre. Ábrala en Excel o LibreOffice, compruebe las respuestas y guárdela como .xlsx.
   *[other] esto no es un archivo de Excel, diga lo que diga su nombre. Pida la ficha tal como se guardó en Excel o LibreOffice (.xlsx u .ods).
}
problem-file-other-format = { $kind ->
    [old] esta hoja de cálculo está en un formato antiguo, como Excel 95, Works o Lotus, que no se lee. Ábrala en Excel o LibreOffice y guárdela como .xlsx.
    [xml] esta hoja de cálculo está guardada como XML, un formato que no se lee. Ábrala en Excel o LibreOffice y guárdela como .xlsx.
   *[other] esta hoja de cálculo está en un formato que no se lee. Ábrala en Excel o LibreOffice y guárdela como .xlsx.
}
problem-file-truncated = este no es un archivo de Excel completo: le falta el final, como cuando se interrumpe una descarga o una copia. Pida el archivo de nuevo.
problem-file-damaged = { $part ->
    [none] el archivo de Excel está dañado, así que no se puede confiar en nada de lo que contiene. Pídalo de nuevo, o ábralo en Excel, deje que lo repare, compruebe las respuestas y guárdelo con otro nombre.
   *[other] el archivo de Excel está dañado (en «{ $part }»), así que no se puede confiar en nada de lo que contiene. Pídalo de nuevo, o ábralo en Excel, deje que lo repare, compruebe las respuestas y guárdelo con otro nombre.
}
problem-file-ambiguous = el archivo está escrito de un modo que se puede leer de dos maneras (en «{ $part }»). Ábralo en Excel o LibreOffice, compruebe las respuestas y guárdelo con otro nombre.
problem-file-unverified = algunas celdas de este archivo están escritas de una forma que no se puede verificar, así que no se ha leído nada. Ábralo en Excel o LibreOffice, compruebe las respuestas y guárdelo como .xlsx.
problem-file-unsafe = el archivo contiene una definición de tipo de documento o entidades (en «{ $part }»), algo que ninguna hoja de cálculo escribe y que puede servir para atacar un equipo informático. No lo abra; pida uno nuevo a quien lo envió.
problem-file-password = el archivo está protegido con contraseña. Ábralo con su contraseña y guárdelo sin ella.
problem-file-too-large = { $what ->
    [bytes] el archivo tiene { $megabytes } megabytes, más que cualquier ficha; la mayor parte deben de ser imágenes. Elimine las imágenes o deje que Excel las comprima (Formato de imagen > Comprimir imágenes) y guárdelo de nuevo.
   *[other] el archivo contiene mucho más que cualquier ficha. Copie las respuestas en una ficha nueva en blanco.
}
problem-file-macros = las macros de este archivo, si las tiene, no se han tenido en cuenta y las respuestas se han leído. Guárdelo como .xlsx para que no aparezca este mensaje.
problem-file-more-problems = { $count ->
    [one] hay otro problema en este archivo que no se detalla. Copie las respuestas en una ficha nueva en blanco.
   *[other] hay otros { $count } problemas en este archivo que no se detallan. Copie las respuestas en una ficha nueva en blanco.
}
problem-cell-too-far = hay algo en esta celda, muy lejos de la tabla, así que la ficha se ha apartado. Elimine esa fila y esa columna, guarde e inténtelo de nuevo.
problem-cell-too-long = una celda contiene más de { $most } caracteres, lo que ninguna hoja de cálculo admite, así que la ficha se ha apartado. Copie las respuestas en una ficha nueva en blanco.

## Fichas enteras

problem-file-no-sheet = { $kind ->
    [plenary] este es el libro de la plenaria, no una ficha de puntuación, así que no se ha leído como ficha. Sáquelo de «sheets» y póngalo en la carpeta del taller.
    [plan] este es el libro de ideas y medidas, no una ficha de puntuación, así que no se ha leído como ficha. Sáquelo de «sheets» y póngalo en la carpeta del taller.
    [comments] esta es la lista de comentarios para elegir, no una ficha de puntuación, así que no se ha leído como ficha. Sáquela de «sheets» y póngala en la carpeta del taller.
    [roster] esta es la lista de personas que indica session.toml, no una ficha de puntuación, así que no se ha leído como ficha. Sáquela de «sheets» y corrija su ruta en session.toml.
   *[results] este es un libro de resultados escrito por c21lab, no una ficha de puntuación, así que no se ha leído como ficha. Sáquelo de «sheets».
}
problem-sheets-disagree = { $what ->
    [framework] las fichas se hicieron para marcos distintos ({ $counts }). Indique cuál es el válido, con --framework o en session.toml.
   *[module] las fichas se hicieron para módulos distintos ({ $counts }). Indique cuál es el válido, con --module o en session.toml.
}
problem-sheet-not-ours = el libro se abre, pero no es una ficha: no tiene columna de identificadores ni columna de puntuaciones. Pida la ficha rellenada o guarde este archivo en otro lugar.
problem-sheet-is-results = este libro no es una ficha, sino que contiene resultados escritos por c21lab, así que se ha apartado. Sáquelo de la carpeta de las fichas.
problem-sheet-without-headings = faltan los encabezados de la tabla y sus claves ocultas: nada indica qué columna contiene las respuestas, así que la ficha se ha apartado. Vuelva a poner la fila de encabezados encima de las respuestas, como en una ficha en blanco, o copie las respuestas en una ficha nueva en blanco.
problem-sheet-no-items = ninguno de los identificadores de esta ficha pertenece al marco «{ $wanted }», así que se ha apartado. Si se hizo para otro, indíquelo con --framework o en session.toml; si no, copie las respuestas en una ficha nueva en blanco.
problem-sheet-other-framework = esta ficha se hizo para el marco «{ $found }», no para «{ $wanted }», así que se ha apartado. Trátela en una sesión aparte.
problem-sheet-other-module = esta ficha se hizo para el módulo «{ $found }», no para «{ $wanted }», así que se ha apartado. Trátela en una sesión aparte o pida la ficha del módulo correcto.
problem-sheet-other-version = esta ficha se hizo para la versión { $found } del marco, y la versión { $wanted } no dice cómo leerla, así que se ha apartado. Trátela con la versión { $found } o copie las respuestas en una ficha nueva en blanco.
problem-sheet-earlier-version = { $count ->
    [one] esta ficha se hizo para la versión { $found } del marco. Se ha leído como la versión { $wanted }, con los identificadores que han cambiado desde entonces. Compruebe que las preguntas siguen significando lo mismo.
   *[other] { $count } fichas se hicieron para la versión { $found } del marco ({ $files }). Se han leído como la versión { $wanted }, con los identificadores que han cambiado desde entonces. Compruebe que las preguntas siguen significando lo mismo.
}
problem-sheet-other-wording = { $count ->
    [one] esta ficha lleva el número de la versión { $wanted }, pero otra redacción. Se ha leído por sus identificadores. Compruebe que las preguntas significan lo mismo y dé un número nuevo a un marco que se haya redactado de nuevo.
   *[other] { $count } fichas llevan el número de la versión { $wanted }, pero otra redacción ({ $files }). Se han leído por sus identificadores. Compruebe que las preguntas significan lo mismo y dé un número nuevo a un marco que se haya redactado de nuevo.
}
problem-sheet-without-identity = la ficha no dice para qué marco se hizo (falta su pestaña oculta, o es un .csv). Sus identificadores corresponden a «{ $wanted }», así que se ha leído como tal. Compruebe que es correcto.
problem-sheet-empty = la ficha está vacía: no hay ninguna respuesta. Si se dejó en blanco por error, pida la ficha rellenada; si no, guárdela en otro lugar.
problem-sheet-only-comments = la ficha tiene comentarios pero ninguna respuesta, así que cuenta como ficha vacía. Pida las puntuaciones si debían estar ahí.
problem-sheet-same-bytes = el archivo es una copia exacta de «{ $other }». Aquel se ha contado; este, no. Elimine uno de los dos.
problem-sheet-same-person = { $later ->
    [unknown] «{ $name }» ha rellenado esta ficha y también «{ $other }», para el mismo grupo. No se puede saber cuál es la más reciente: la otra se ha contado; esta, no. Elimine la que ya no vale o, si son dos personas, distinga los nombres.
   *[other] «{ $name }» ha rellenado esta ficha y también «{ $other }», para el mismo grupo. La otra se guardó más tarde y se ha contado; esta, no. Elimine la que ya no vale o, si son dos personas, distinga los nombres.
}
problem-sheet-same-answers = { $answered ->
    [one] la única respuesta es la misma que en «{ $other }». Se han contado las dos fichas. Si es la misma ficha, elimine una.
   *[other] las { $answered } respuestas son las mismas que en «{ $other }». Se han contado las dos fichas. Si es la misma ficha, elimine una.
}
problem-sheet-same-number = { $later ->
    [unknown] esta ficha lleva el mismo número que «{ $other }» ({ $numbers }) y las mismas respuestas allí donde ambas tienen una, así que son de una sola persona. No se puede saber cuál es la más reciente: la otra se ha contado; esta, no. Elimine la que ya no vale.
   *[other] esta ficha lleva el mismo número que «{ $other }» ({ $numbers }) y las mismas respuestas allí donde ambas tienen una, así que son de una sola persona. La otra se guardó más tarde y se ha contado; esta, no. Elimine la que ya no vale.
}
problem-sheet-number-twice = { $count ->
    [one] esta ficha lleva el mismo número que «{ $other }» ({ $numbers }), pero otras respuestas. Se han contado las dos, lo que da { $people } personas. Si son de una sola persona, saque de la carpeta de las fichas la que ya no vale: quedarán { $otherwise }.
   *[other] { $count } fichas en papel llevan los mismos números que otras de «{ $other }» ({ $numbers }), pero otras respuestas. Se han contado todas, lo que da { $people } personas. Si los mismos papeles se han pasado dos veces, saque uno de los dos archivos de la carpeta de las fichas: sin esos papeles quedarán { $otherwise }.
}
problem-sheet-likely-copy = { $counted ->
    [both] las { $answered } respuestas están también, salvo alguna, en «{ $other }». Las dos llevan un nombre o un número distinto, así que se han contado ambas, lo que da { $people } personas. Si esta es una copia, sáquela de la carpeta de las fichas: quedarán { $otherwise }.
   *[other] las { $answered } respuestas están también, salvo alguna, en «{ $other }», así que esta es probablemente una copia anterior. La otra se ha contado; esta, no, lo que da { $people } personas. Si es una copia, sáquela de la carpeta de las fichas. Si las rellenaron dos personas, escriba en cada una un nombre distinto: serán { $otherwise }.
}
problem-sheet-heavy = esta ficha habla por { $found } de { $people } personas, más de la cuarta parte de la sala. Si el número es un error, corríjalo en la ficha: con 1, serán { $otherwise }. Si esas personas rellenaron también sus propias fichas, escriba tables = "round" debajo de [session] en session.toml.

## Celdas de las fichas

problem-answer-not-a-score = «{ $found }» no es una puntuación de { $low } a { $high }. Escriba un número entero de { $low } a { $high }, ? si no lo sabe, o deje la celda vacía.
problem-answer-several = «{ $found }» no es una puntuación de { $low } a { $high }, sino más de un número. Escriba el único número entero de { $low } a { $high } que más se acerque, ? si no lo sabe, o deje la celda vacía.
problem-answer-date = «{ $found }» no es una puntuación de { $low } a { $high }, sino una fecha o una hora; quizá el programa convirtió en fecha lo que se escribió, por ejemplo 5-6. Dé a la celda el formato de número y escriba un número entero de { $low } a { $high }, ? si no lo sabe, o deje la celda vacía.
problem-answer-error = «{ $found }» no es una puntuación de { $low } a { $high }, sino el error de una fórmula. Escriba el número.
problem-answer-picture = la celda contiene una imagen u otro objeto, no una puntuación de { $low } a { $high }. Escriba el número.
problem-answer-uncalculated = la celda contiene una fórmula que nunca se calculó, no una puntuación de { $low } a { $high }. Escriba el número.
problem-answer-twice = «{ $found }» es una segunda respuesta, distinta, a { $id }: «{ $other }» está en la pestaña «{ $tab }», celda { $cell }. No se ha contado ninguna de las dos. Borre la que esté mal.
problem-answer-merged = «{ $found }» está en una celda combinada de { $rows } filas; solo se ha contado para la primera. Separe las celdas y escriba una respuesta en cada fila.
problem-answer-merged-papers = «{ $found }» está en una celda combinada que abarca las columnas de { $papers } fichas; solo se ha contado para la primera. Separe la celda y escriba una respuesta en cada columna.
problem-answer-beside = «{ $found }» está en la fila de { $id }, pero su puntuación, en { $cell }, está vacía. Si es la puntuación, escríbala en { $cell }.
problem-answer-on-title = «{ $found }» está junto a { $id }, que es un título y no se puntúa. No se ha contado. Pase la respuesta a la fila que corresponda.
problem-row-unknown = { $nearest ->
    [none] «{ $id }», en esta fila, no se reconoce, así que «{ $found }» no se ha contado. Si no forma parte de la ficha, bórrelo; si era para otra fila, escríbalo en ella.
   *[other] «{ $id }», en esta fila, no se reconoce, así que «{ $found }» no se ha contado. ¿Debería ser { $nearest }? Entonces escriba { $nearest } en su lugar.
}
problem-row-without-id = { $nearest ->
    [none] «{ $found }» está en una fila sin identificador, así que no se ha contado. Si no forma parte de la ficha, bórrelo; si era para otra fila, escríbalo en ella.
   *[other] «{ $found }» está en una fila sin identificador, así que no se ha contado. ¿Debería ser la fila de { $nearest }? Entonces escriba { $nearest } al principio.
}
problem-row-withdrawn = { $count ->
    [one] { $items ->
        [one] la respuesta a { $id } no se ha contado: la versión { $wanted } del marco ha retirado ese elemento. El comando c21lab framework show muestra qué preguntaba. No hay que hacer nada.
       *[other] las respuestas a { $items } elementos no se han contado: la versión { $wanted } del marco ha retirado { $id }. El comando c21lab framework show muestra qué preguntaban. No hay que hacer nada.
    }
   *[other] { $items ->
        [one] las respuestas de { $count } fichas ({ $files }) a { $id } no se han contado: la versión { $wanted } del marco ha retirado ese elemento. El comando c21lab framework show muestra qué preguntaba. No hay que hacer nada.
       *[other] las respuestas de { $count } fichas ({ $files }) a { $items } elementos no se han contado: la versión { $wanted } del marco ha retirado { $id }. El comando c21lab framework show muestra qué preguntaban. No hay que hacer nada.
    }
}
problem-row-not-in-version = { $count ->
    [one] { $items ->
        [one] la respuesta a { $id } no se ha contado: la versión { $wanted } del marco no tiene ese elemento ni dice qué fue de él. Si cambió de identificador, indique el nuevo en la pestaña Earlier del libro del marco; si se eliminó, anótelo en la pestaña Withdrawn.
       *[other] las respuestas a { $items } elementos no se han contado: la versión { $wanted } del marco no tiene { $id } ni dice qué fue de ellos. Anote los que cambiaron de identificador en la pestaña Earlier del libro del marco, con el nuevo; los que se eliminaron, en la pestaña Withdrawn.
    }
   *[other] { $items ->
        [one] las respuestas de { $count } fichas ({ $files }) a { $id } no se han contado: la versión { $wanted } del marco no tiene ese elemento ni dice qué fue de él. Si cambió de identificador, indique el nuevo en la pestaña Earlier del libro del marco; si se eliminó, anótelo en la pestaña Withdrawn.
       *[other] las respuestas de { $count } fichas ({ $files }) a { $items } elementos no se han contado: la versión { $wanted } del marco no tiene { $id } ni dice qué fue de ellos. Anote los que cambiaron de identificador en la pestaña Earlier del libro del marco, con el nuevo; los que se eliminaron, en la pestaña Withdrawn.
    }
}
problem-rows-other-module = { $count ->
    [one] una respuesta de esta pestaña pertenece al módulo «{ $module }», así que no se ha contado. Trate ese módulo en una sesión aparte.
   *[other] { $count } respuestas de esta pestaña pertenecen al módulo «{ $module }», así que no se han contado. Trate ese módulo en una sesión aparte.
}
problem-items-missing = { $count ->
    [one] falta una fila en la ficha ({ $ids }). Cuenta como no respondida. Vuelva a ponerla si debía responderse.
   *[other] faltan { $count } filas en la ficha ({ $ids }). Cuentan como no respondidas. Vuelva a ponerlas si debían responderse.
}
problem-items-new = { $many ->
    [one] { $count ->
        [one] la versión { $found } del marco no preguntaba por { $ids }, que sí está en la versión { $wanted }. Cuenta como no respondido; no hay que hacer nada.
       *[other] { $count } fichas de la versión { $found } ({ $files }) no preguntan por { $ids }, que sí está en la versión { $wanted }. Cuenta como no respondido; no hay que hacer nada.
    }
   *[other] { $count ->
        [one] la versión { $found } del marco no preguntaba por { $many } elementos de la versión { $wanted } ({ $ids }). Cuentan como no respondidos; no hay que hacer nada.
       *[other] { $count } fichas de la versión { $found } ({ $files }) no preguntan por { $many } elementos de la versión { $wanted } ({ $ids }). Cuentan como no respondidos; no hay que hacer nada.
    }
}
problem-tab-without-headings = { $count ->
    [one] esta pestaña tiene la fila de { $ids }, pero no encabezados, así que no se ha leído. Copie encima la fila de encabezados de la pestaña de donde procede, o devuelva la fila a su sitio.
   *[other] esta pestaña tiene { $count } filas de la ficha ({ $ids }), pero no encabezados, así que no se ha leído. Copie encima la fila de encabezados de la pestaña de donde proceden, o devuelva las filas a su sitio.
}
problem-paper-twice = una segunda columna tiene el identificador { $paper }. Se han contado las dos, esta como { $counted }. Dele un identificador propio o elimínela si es una copia.
problem-paper-stray = { $count ->
    [one] en la columna de { $paper } solo hay una respuesta ({ $cells }) y nada más, así que no se ha contado. Si es una ficha, escriba arriba el número de personas, 1; si la respuesta está ahí por error, elimínela.
   *[other] en la columna de { $paper } solo hay { $count } respuestas ({ $cells }) y nada más, así que no se ha contado. Si es una ficha, escriba arriba el número de personas, 1; si las respuestas están ahí por error, elimínelas.
}
problem-paper-without-id = en esta columna hay respuestas, pero ningún identificador de ficha en la cabecera, así que no se han contado. Escriba allí un identificador, como P41, o elimine la columna si no es una ficha.
problem-scores-missing = en esta pestaña no se ha encontrado ninguna columna de puntuaciones, así que sus respuestas no se han leído. Vuelva a poner el encabezado de las puntuaciones o copie las respuestas en una ficha nueva en blanco.
problem-comment-picture = en el lugar de un comentario hay una imagen. No se ha leído: mírela en la ficha.
problem-comment-is-score = «{ $found }» está en el lugar del comentario sobre { $id } y parece una puntuación; no se ha contado ni citado. Si es la puntuación, escríbala en la columna de puntuaciones; si no, escríbalo con palabras.
problem-notes-on-cells = { $count ->
    [one] hay una nota adjunta a una celda ({ $cells }). Las notas no se leen: mire si contiene una respuesta o un comentario y escríbalo en su celda.
   *[other] hay notas adjuntas a { $count } celdas ({ $cells }). Las notas no se leen: mire si contienen respuestas o comentarios y escríbalos en sus celdas.
}
problem-answers-unseen = { $count ->
    [one] hay una respuesta donde nadie la ve en pantalla ({ $cells }): en una pestaña, fila o columna oculta, o bajo una celda combinada. Se ha contado. Muestre lo que está oculto y elimine la respuesta si no debía estar ahí.
   *[other] hay { $count } respuestas donde nadie las ve en pantalla ({ $cells }): en una pestaña, fila o columna oculta, o bajo celdas combinadas. Se han contado. Muestre lo que está oculto y elimine las respuestas si no debían estar ahí.
}
problem-comment-lost = { $found ->
    [none] un comentario no se puede leer: en su lugar hay una fórmula que nunca se calculó. Escríbalo de nuevo, con un apóstrofo (') delante.
   *[other] un comentario se ha convertido en el error de una fórmula («{ $found }») porque empieza por un signo como =. Escríbalo de nuevo, con un apóstrofo (') delante.
}
problem-form-missing = no se ha encontrado dónde figuran el grupo y el número de personas, así que la ficha cuenta por una persona, sin grupo. Si habla por otras, recupere su primera pestaña o copie las respuestas en una ficha nueva en blanco.
problem-form-group-unknown = { $nearest ->
    [none] «{ $found }» no es uno de los grupos de esta sesión, así que la ficha cuenta sin grupo. Elija uno de estos: { $known }.
   *[other] «{ $found }» no es uno de los grupos de esta sesión, así que la ficha cuenta sin grupo. ¿Será «{ $nearest }»? Elija uno de estos: { $known }.
}
problem-form-people-wrong = «{ $found }» no es un número de personas de 1 a { $most }, así que la ficha cuenta por una persona. Escriba un número entero.
problem-form-print-name-unclear = «{ $found }» no es ni sí ni no, así que el nombre no se imprimirá. Escriba sí o no.

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
sheet-form-group = El grupo por el que habla hoy (uno solo)
sheet-form-people = Número de personas a las que representa esta ficha
sheet-form-print-name = Mi nombre puede figurar en la lista de participantes
sheet-heading-id = N.º
sheet-heading-title = { $level ->
    [action] Acción
   *[other] Campo
}
sheet-heading-question = Pregunta guía
sheet-heading-score = Puntuación
sheet-heading-comment = ¿Por qué? Hechos, ejemplos
sheet-yes = sí
sheet-no = no
sheet-tab-front = Para empezar
sheet-tab-scores = Puntuaciones
sheet-tab-comments = Comentarios
sheet-title = Ficha de puntuación: { $module }
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
sheet-step-1 = Rellene «Sobre usted»; el nombre es opcional. Si su mesa responde en conjunto, indique a cuántas personas representa.
sheet-step-2 = { $level ->
    [action] Recorra después las pestañas de abajo, o las que correspondan a su mesa. En cada celda amarilla, elija una puntuación de la lista o escríbala.
   *[other] Abra después, abajo, la pestaña «{ $tab }». En cada celda amarilla, elija una puntuación de la lista o escríbala.
}
sheet-step-3 = Puntúe cómo están las cosas hoy, en todo el territorio: ni los planes ni las buenas intenciones.
sheet-step-4 = Nadie lo sabe todo: ponga «?» si no lo sabe y «–» si no se aplica aquí. Una celda vacía significa que no respondió.
sheet-step-5 = Diga por qué en pocas palabras: un lugar, un hecho, un ejemplo. No hay respuestas buenas ni malas.
sheet-scale = La escala de { $low } a { $high }
sheet-dont-know = No sé
sheet-dont-know-text = Usted no puede valorarlo. Así se ve adónde no llega la información.
sheet-not-applicable = No se aplica
sheet-not-applicable-text = No puede existir aquí, como un puerto en una ciudad sin mar ni río. Rara vez hace falta.
sheet-not-applicable-typed = { sheet-not-applicable-text } También sirve el guion del teclado.
sheet-notice = Sus respuestas son suyas
sheet-notice-who = Quién las lee
sheet-notice-who-text = Solo el equipo facilitador del taller. { $number ->
    [none] {""}
   *[other] Nadie más puede saber a quién se entregó el número { $number }.{" "}
}Si responden juntos en una mesa, su mesa conoce sus propias respuestas. El equipo borra este archivo al cerrar el taller.
sheet-notice-published = Qué se publica
sheet-notice-published-text = Los promedios de toda la sala y de los grupos lo bastante numerosos, nunca las respuestas de una sola persona; pueden compararse con los de otros años y otras ciudades. Un comentario se cita solo si el equipo lo elige, sin su nombre; aun así, alguien puede reconocer su manera de escribir.
sheet-notice-save = Cuando haya terminado
sheet-notice-save-text = Guarde el archivo como libro de Excel (.xlsx), con un nombre que lo distinga, y { $known ->
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
sheet-error-people = Escriba un número entero: 1 si responde solo por usted, o el número de personas de su mesa.
sheet-error-yes-no = Elija «{ $yes }» o «{ $no }».

## Collector: many papers typed into one workbook

sheet-collector-title = Recogida de fichas en papel: { $module }
sheet-collector-use = Una columna por ficha de papel: escriba el grupo y a cuántas personas representa y, debajo, las respuestas. «{ $tab }» recoge lo que escribió la gente.
sheet-collector-comments = Lo que escribió la gente, en la columna de su ficha.
sheet-answered-of = Respuestas (de { $total })
sheet-collector-name = Nombre, si figura
sheet-collector-group = Grupo
sheet-collector-people = Personas (1 si está vacío)
sheet-collector-print-name = Se puede publicar el nombre
sheet-collector-number = Número de la invitación
sheet-form-number = Número de su invitación
sheet-collector-online = Una columna por persona que respondió en línea. Lo que corrija aquí se conserva cuando el formulario se importa de nuevo. «{ $tab }» contiene lo que la gente escribió.

## Ballot: the same on paper

sheet-ballot-how = Ponga una cruz en cada fila: en un número, en «?» si no lo sabe o en «–» si no se aplica aquí. Puntúe cómo están las cosas hoy, en todo el territorio: ni los planes ni las buenas intenciones. Después diga por qué en pocas palabras: un lugar, un hecho, un ejemplo.
sheet-ballot-why = ¿Por qué?
sheet-ballot-why-lines = ¿Por qué? Indique el número de la fila:
sheet-ballot-who-text = Solo el equipo facilitador del taller. Nadie más puede saber a quién se entregó el número { $number }. Si responden juntos en una mesa, su mesa conoce sus propias respuestas. El equipo destruye este papel al cerrar el taller.
sheet-ballot-save-text = Entregue este papel al equipo facilitador del taller{ $known ->
    [both] , o envíelo a { $to } a más tardar el { $by }.
    [to] , o envíelo a { $to }.
    [by] {" "}a más tardar el { $by }.
   *[none] .
}

## People of a workshop, from a table

sheet-roster-name = nombre
sheet-roster-first-name = nombre de pila|nombres
sheet-roster-last-name = apellidos|apellido|primer apellido
sheet-roster-group = grupo
sheet-roster-language = idioma
problem-numbers-not-readable = este archivo indica los números de las fichas y papeletas, y no se puede leer, así que no se ha creado nada: un número podría darse dos veces. Recupere el archivo de una copia. Si no la hay, elimínelo y tire las fichas y papeletas en blanco que no se hayan repartido.
problem-roster-not-readable = la lista no se puede leer ({ $reason }). Guárdela como CSV e inténtelo de nuevo.
problem-roster-not-a-list = este archivo no se puede leer como una lista de personas. Guárdelo como libro de Excel (.xlsx) sin contraseña, o como .csv, e inténtelo de nuevo.
problem-roster-headings-missing = la primera línea contiene «{ $found }», pero ningún encabezado «{ $wanted }». La primera línea nombra las columnas: { $known }.
problem-roster-column-misspelt = «{ $found }» no es un encabezado conocido, así que su columna no se ha leído. ¿Debería ser «{ $nearest }»?
problem-roster-same-person = «{ $name }» figura también en la línea { $line }, con el mismo grupo. Se han hecho dos fichas; cuando estén rellenadas contarán como una sola persona que ha respondido dos veces. Distinga los dos nombres o elimine una línea.
problem-roster-empty = no hay nadie en la lista. Escriba una persona por línea debajo de los encabezados.
problem-roster-too-many-cells = esta línea tiene { $found } celdas para { $wanted } encabezados. Si un nombre contiene un separador, póngalo entre comillas rectas.
problem-roster-group-unknown = «{ $found }» no es uno de los grupos. Use uno de estos: { $known }, o déjelo vacío.
problem-roster-language-unknown = «{ $found }» no es un idioma de este marco. Use uno de estos: { $known }, o déjelo vacío.

## Online forms: what they ask, and how to set them up

form-number = Número de su invitación o de su hoja, si lo tiene
form-consent = Acepto que el equipo de este taller utilice mis respuestas
form-consent-needed = Sin su consentimiento no se pueden utilizar las respuestas: elija «sí» o cierre esta página.
form-people = ¿Por cuántas personas responde? (1 si solo responde por usted)
form-how = Nadie lo sabe todo: elija «{ sheet-dont-know }» si no puede valorarlo y «{ sheet-not-applicable }» si no se aplica aquí. Puede dejar cualquier pregunta sin responder.
form-who = Solo el equipo facilitador del taller lee sus respuestas, y las borrará cuando el informe esté terminado. Solo se publican las puntuaciones de todas las personas en conjunto y las de los grupos lo bastante numerosos; nunca las respuestas de una sola persona. Sus comentarios pueden citarse, sin su nombre.
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

## Online forms: what comes back

export-system = { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] otro sistema
}
console-import-file = { $file }: { $system }, { $answers ->
    [one] respondió una persona
   *[other] respondieron { $answers } personas
}
console-import-column = «{ $header }» → { $target }
console-import-comment = lo que se dice de { $id }
console-import-once = { $kind ->
    [number] el número de la invitación
    [consent] el consentimiento
    [group] el grupo
    [people] el número de personas
   *[name] el nombre
}
console-import-personal = Se deja fuera, porque dice quién respondió, desde dónde y cuándo: { $headers }
console-import-technical = Se deja fuera, porque solo lo necesita el sistema: { $headers }
console-import-unknown = No se lee, porque no nombra ninguna pregunta de este marco: { $headers }
console-imported = { $file } contiene ahora { $columns ->
    [one] una columna
   *[other] { $columns } columnas
}: { $new ->
    [0] nadie nuevo
    [one] una persona nueva
   *[other] { $new } personas nuevas
}, { $known ->
    [0] nadie que ya estuviera
    [one] una que ya estaba
   *[other] { $known } que ya estaban
}.
console-import-superseded = El libro tal como usted lo había corregido se conserva aquí: { $file }
console-import-moved = { $file } dice quién respondió y se ha sacado de la sesión: { $to }
console-import-deleted = Se ha borrado { $file }.
console-import-inside = { $file } dice quién respondió y no debería quedarse en la sesión. ¿Borrarlo ahora? (sí/no)
console-import-next = Mírelo en Excel si quiere y ejecute después c21lab check.
problem-import-cut-off = el archivo termina en mitad de una respuesta, como tras una descarga interrumpida. No se ha leído nada de él. Descárguelo de nuevo.
problem-import-not-answers = ninguna columna nombra una pregunta de «{ $wanted }». Las columnas encontradas son: { $found }. Tome la exportación de respuestas de un formulario hecho con c21lab form, con los códigos o las etiquetas de las preguntas como encabezados; o indique su marco y su módulo con --framework y --module.
problem-import-other-module = son respuestas al módulo «{ $found }» y no a «{ $wanted }». Impórtelas en una sesión aparte, o indique el módulo con --module.
problem-import-is-summary = es un resumen, con las preguntas unas debajo de otras, y no las respuestas de cada persona. Descargue las respuestas una a una: una fila por persona, una columna por pregunta.
problem-import-no-respondent = ninguna columna dice de quién es cada fila, así que no se vería quién respondió dos veces. Exporte de nuevo con las columnas propias del sistema (KEY, _uuid, id o Marca temporal); sirven para comparar y no se conservan.
problem-import-empty = nadie ha respondido todavía: hay encabezados, pero ninguna fila debajo.
problem-import-row-cells = esta fila no tiene { $wanted } celdas como los encabezados, así que se ha apartado. Exporte de nuevo, sin modificar el archivo en un editor de texto.
problem-import-row-of-nobody = esta fila no dice de quién es, así que se ha apartado. Exporte de nuevo con las columnas propias del sistema.
problem-import-not-submitted = esta persona no ha enviado el formulario, así que sus respuestas se han apartado. Importe de nuevo cuando lo haya hecho.
problem-import-no-consent = esta persona no aceptó que se utilicen sus respuestas, así que se han apartado.
problem-import-columns-twice = dos columnas hacen la misma pregunta y las respuestas difieren: «{ $other }» y «{ $found }». Las dos están en el libro de recogida: deje la que vale.
problem-import-group-unknown = «{ $found }» no es uno de los grupos de la sesión. Está tal cual en el libro de recogida: elija uno de estos: { $known }.
problem-import-number-unclear = aquí no hay ningún número, así que no se ha tomado nada de esta celda. Escriba el número de la invitación en el libro de recogida si lo conoce.
problem-import-same-respondent = la misma persona respondió también en { $file } (fila de la celda { $cell }), y de otra manera. Cuenta la última respuesta, que es esta.
problem-import-number-twice = { $other } y { $respondent } respondieron con el número { $number }. Cuentan las dos. Si fue una sola persona, borre la columna que no vale; no volverá a aparecer.
problem-import-kept = usted había corregido { $question } de { $respondent } a «{ $found }», y se ha conservado; el formulario dice «{ $other }». Para tomar esa respuesta, escríbala ahí.
problem-import-removed = usted había borrado de { $file } la columna de esta persona, así que no se ha añadido de nuevo. Para recuperarla, saque { $file } de la sesión e importe de nuevo.
problem-import-other-computer = este libro se hizo en otro ordenador o con otra cuenta, así que aquí no se puede saber quién está ya en él. Importe allí; o saque este archivo de la sesión e importe de nuevo, sin lo que se corrigió en él.
problem-import-questions-missing = { $count ->
    [one] una pregunta no tiene columna y cuenta como no respondida: { $ids }. Si estaba en el formulario, exporte de nuevo con los códigos de las preguntas.
   *[other] { $count } preguntas no tienen columna y cuentan como no respondidas: { $ids }. Si estaban en el formulario, exporte de nuevo con los códigos de las preguntas.
}
problem-file-is-export = es una exportación de respuestas de { $system ->
    [odk] ODK
    [kobo] KoboToolbox
    [limesurvey] LimeSurvey
    [microsoft] Microsoft Forms
    [google] Google Forms
   *[other] otro sistema
}, que dice quién respondió, y no una ficha: no se ha contado. Ejecute c21lab import con este archivo, --session y --move: las respuestas pasan a un libro de recogida y el archivo sale de la sesión.

## Gráficos: títulos, leyendas, etiquetas

chart-title-domains = Puntuaciones de los ámbitos
chart-title-summary = Los ámbitos y sus campos
chart-title-dots = Puntuaciones de todos los campos
chart-title-heatmap = Puntuaciones por grupo
chart-title-gaps = Donde un grupo lo ve de otra manera
chart-title-participation = Quién participó
chart-title-stages = Reparto de las respuestas entre las fases
chart-title-actions = { $domain }: las acciones
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
chart-fields-scored = { $scored } de { $fields } campos
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
chart-series-tables = acordado en las mesas
chart-key-own = puntuaciones de las personas participantes
chart-key-action-lowest = acción más baja de su campo
chart-key-score = puntuación
chart-key-gap = diferencia mayor que el azar
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
chart-alt-cover = El mismo radar como emblema, sin texto.
chart-alt-summary = Gráfico de radar de los ámbitos y, al lado, una franja por ámbito de { $low } a { $high }, primero el ámbito más alto, con un punto para cada uno de sus campos.
chart-alt-strips = Una franja por ámbito de { $low } a { $high }, primero el ámbito más alto, con un punto para cada uno de sus campos.
chart-alt-domain-radar = Gráfico de radar del ámbito «{ $domain }»; al lado, cada campo tiene su puntuación en la escala de { $low } a { $high } y la proporción de personas en cada fase.
chart-alt-domain-dots = Gráfico de puntos del ámbito «{ $domain }»: cada campo tiene su puntuación en la escala de { $low } a { $high } y la proporción de personas en cada fase.
chart-alt-beside = Junto a las puntuaciones de las personas participantes: { $names }.
chart-alt-dots = Gráfico de puntos de los campos, agrupados por ámbito, con las fases de la escala al fondo.
chart-alt-actions = Gráfico de barras de las acciones del ámbito «{ $domain }», agrupadas por campo, en la escala de { $low } a { $high }.
chart-alt-heatmap = Mapa de calor con una fila por campo y una columna por grupo; cada celda muestra la puntuación media del grupo, más oscura cuanto más alta.
chart-alt-gaps-groups = Gráfico de mancuernas: para cada uno de estos campos, una línea entre la puntuación de un grupo y la de las demás personas.
chart-alt-gap = { $field }: { $group } { $score }, { $others } { $other }.
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
chart-alt-action-range = La acción más alta es { $highest } ({ $high }); la más baja, { $lowest } ({ $low }).
chart-alt-widest = Las puntuaciones de los grupos se separan más en { $names }: { $gap } puntos.
chart-alt-hidden = Las celdas rayadas están ocultas, para que no se reconozcan las respuestas de nadie.
chart-alt-largest = La fase «{ $stage }» alcanza su mayor proporción, { $percent }, en { $names }.
chart-table-domains = Las mismas cifras figuran en la tabla de los ámbitos.
chart-table-fields = Las mismas cifras figuran en la tabla del ámbito «{ $domain }».
chart-table-dots = Las mismas cifras figuran en la tabla de todos los campos, en el anexo.
chart-table-groups = Las mismas cifras figuran en la tabla de los grupos, en el anexo.
chart-table-stages = Las mismas cifras figuran en la tabla de todos los campos, en el anexo.
chart-table-actions = Las mismas cifras figuran en el libro de resultados, en la pestaña de las acciones.

## Lo que dicen los resultados

finding-points = { $value ->
    [one] { $shown } punto
   *[other] { $shown } puntos
}
finding-tied = «{ $name }» (n = { $people })
finding-agreed-strength = { $scope ->
    [everybody] «{ $name }» es una fortaleza compartida por la mayoría de quienes lo puntuaron: de { $answered }, el { $share } lo ve en «{ $stage }» y { $opposition ->
        [none] nadie
       *[some] solo el { $opposed }
    } en «{ $other }». La puntuación es { $score }.
   *[singles] «{ $name }» es una fortaleza compartida por la mayoría de quienes lo puntuaron en su propia ficha, { $singles } de { $answered }: lo ven en «{ $stage }». La puntuación es { $score }.
}
finding-agreed-weakness = { $scope ->
    [everybody] «{ $name }» es una debilidad compartida por la mayoría de quienes lo puntuaron: de { $answered }, el { $share } lo ve en «{ $stage }» y { $opposition ->
        [none] nadie
       *[some] solo el { $opposed }
    } en «{ $other }». La puntuación es { $score }.
   *[singles] «{ $name }» es una debilidad compartida por la mayoría de quienes lo puntuaron en su propia ficha, { $singles } de { $answered }: lo ven en «{ $stage }». La puntuación es { $score }.
}
finding-relative-strength = «{ $name }» es una fortaleza relativa: las personas lo puntúan por encima de lo que dan a los demás campos, más de lo que explicaría el azar. Su puntuación es { $score } ({ $answered }).
finding-relative-weakness = «{ $name }» es una debilidad relativa: las personas lo puntúan por debajo de lo que dan a los demás campos, más de lo que explicaría el azar. Su puntuación es { $score } ({ $answered }).
finding-highest = { $form ->
    [alone-first] «{ $name }» tiene la puntuación más alta: { $score } ({ $answered }).
    [alone] «{ $name }» está entre las puntuaciones más altas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparte la puntuación más alta, { $score }, con { $others }.
    [tied] «{ $name }» ({ $answered }) está entre las puntuaciones más altas: { $score }, igual que { $others }.
    [crowd-first] { $count } campos comparten la puntuación más alta, { $score }, demasiados para una lista de las puntuaciones más altas: { $all }.
    [many-first] { $count } campos comparten la puntuación más alta, { $score } ({ $range }): demasiados para una lista.
    [many] { $count } campos vienen después empatados con { $score } ({ $range }): demasiados para una lista de los más altos.
   *[crowd] Después vienen { $count } campos empatados con { $score }, demasiados para una lista de las puntuaciones más altas: { $all }.
}
finding-lowest = { $form ->
    [alone-first] «{ $name }» tiene la puntuación más baja: { $score } ({ $answered }).
    [alone] «{ $name }» está entre las puntuaciones más bajas: { $score } ({ $answered }).
    [tied-first] «{ $name }» ({ $answered }) comparte la puntuación más baja, { $score }, con { $others }.
    [tied] «{ $name }» ({ $answered }) está entre las puntuaciones más bajas: { $score }, igual que { $others }.
    [crowd-first] { $count } campos comparten la puntuación más baja, { $score }, demasiados para una lista de las puntuaciones más bajas: { $all }.
    [many-first] { $count } campos comparten la puntuación más baja, { $score } ({ $range }): demasiados para una lista.
    [many] { $count } campos vienen después empatados con { $score } ({ $range }): demasiados para una lista de los más bajos.
   *[crowd] Después vienen { $count } campos empatados con { $score }, demasiados para una lista de las puntuaciones más bajas: { $all }.
}
finding-split = Las opiniones sobre «{ $name }» están divididas: de { $answered }, el { $low } lo ve en «{ $lowest_stage }» y el { $top } en «{ $top_stage }». Su puntuación, { $score }, es una media de ambos bandos.
finding-blind-spot = { $level ->
    [field] «{ $name }» es un punto ciego: de las { $asked } personas que lo puntuaron o dijeron no saber, { $dont_know } respondieron «no sé» ({ $share }).
   *[action] «{ $name }» es un punto ciego: de las acciones que una persona puntuó o dijo no conocer, en promedio el { $share } recibió la respuesta «no sé».
}
finding-blind-domain = { $level ->
    [field] Los { $count } campos de «{ $name }» son todos puntos ciegos: de las personas que los puntuaron o dijeron no saber, entre el { $low } y el { $high } respondió «no sé».
   *[action] Los { $count } campos de «{ $name }» son todos puntos ciegos: de sus acciones que una persona puntuó o dijo no conocer, en promedio entre el { $low } y el { $high } recibió la respuesta «no sé».
}
finding-balance-sensitive = En «{ $name }» importa quién asistió: la puntuación es { $score } ({ $answered }), y sería { $balanced } si todos los grupos pesaran lo mismo.
finding-group-level = { $direction ->
    [higher] { $group }: a los mismos campos, este grupo da en promedio { $difference } más que todas las demás personas,
   *[lower] { $group }: a los mismos campos, este grupo da en promedio { $difference } menos que todas las demás personas,
} más de lo que explicaría el azar.
finding-group-gap = { $direction ->
    [higher] { $group }: este grupo puntúa «{ $name }» más alto que todas las demás personas, { $own } frente a { $others } ({ $answered } en total).
   *[lower] { $group }: este grupo puntúa «{ $name }» más bajo que todas las demás personas, { $own } frente a { $others } ({ $answered } en total).
} Una diferencia de { $difference } es mayor de lo que explicaría el azar.
finding-too-few = { $cause ->
    [mixed] «{ $name }» no tiene puntuación: donde se mezclan mesas y fichas individuales hacen falta al menos cuatro fichas, y hay { $sheets }.
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
       *[action] {" "}Una persona respondió «no sé» en una o varias de sus acciones.
    }
   *[other] { $level ->
        [field] {" "}{ $dont_know } personas respondieron «no sé».
       *[action] {" "}{ $dont_know } personas respondieron «no sé» en una o varias de sus acciones.
    }
}
finding-not-applicable = «{ $name }» no tiene puntuación: { $not_applicable ->
    [one] para una persona
   *[other] para { $not_applicable } personas
} este campo no se aplica aquí; { $people ->
    [0] nadie lo puntuó.
    [one] solo una persona lo puntuó.
   *[other] { $people } personas lo puntuaron.
}
finding-discuss-split = { $name }: opiniones divididas, { $low } en «{ $lowest_stage }» y { $top } en «{ $top_stage }» (n = { $people }).
finding-discuss-group-gap = { $name }: visto de otro modo, «{ $group }» { $own }, los demás { $others } (n = { $people } en total).
finding-discuss-blind-spot = { $level ->
    [field] { $name }: { $dont_know ->
        [one] una persona no sabe
       *[other] { $dont_know } personas no saben
    }, { $scored ->
        [0] nadie lo puntuó
        [one] una lo puntuó
       *[other] { $scored } lo puntuaron
    } ({ $share }).
   *[action] { $name }: de las acciones que una persona puntuó o dijo no conocer, en promedio no se conoce el { $share }.
}
finding-discuss-lowest = { $form ->
    [alone-first] { $name }: { $score }, la puntuación más baja (n = { $people }).
    [alone] { $name }: { $score }, una de las puntuaciones más bajas (n = { $people }).
    [tied-first] { $name }: { $score }, la puntuación más baja (n = { $people }), igual que { $others }.
    [tied] { $name }: { $score }, una de las puntuaciones más bajas (n = { $people }), igual que { $others }.
    [crowd-first] { $all }: { $score }, la puntuación más baja.
    [many-first] { $count } campos comparten la puntuación más baja, { $score } ({ $range }).
    [many] { $count } campos comparten una de las puntuaciones más bajas, { $score } ({ $range }).
   *[crowd] { $all }: { $score }, una de las puntuaciones más bajas.
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
report-cover-dates = Fechas
report-cover-facilitators = Equipo facilitador
report-cover-framework = Marco
report-cover-module = Módulo
report-framework-version = { $title }, versión { $version }
report-not-official = Borrador del equipo facilitador, elaborado con una herramienta independiente; no es una publicación de CGLU.
report-status-note = { $status ->
    [working] Los ámbitos, los campos y las acciones se nombran aquí con la redacción de trabajo de este proyecto, que no es el texto oficial.
   *[draft] Los ámbitos, los campos y las acciones se nombran aquí con un borrador de redacción, que no es un texto oficial.
}
report-author = Equipo facilitador del taller
report-subject = Taller de autoevaluación, { $framework }
report-foot = { $framework } · { $module }
report-page = Página { $page } de { $pages }
report-contents = Índice
report-about-heading = Sobre este borrador
report-about = Este borrador parte de las respuestas dadas en un taller. Las puntuaciones dicen lo que piensan las personas presentes, en una escala de { $low } a { $high }. No son porcentajes ni el resultado de una auditoría, y no comparan este territorio con ningún otro.
report-about-prompts = Las tablas, los gráficos y las frases que los acompañan están completos. Los párrafos sobre fondo de color marcan dónde va el análisis de la persona experta.

## Palabras que aparecen en todo el informe

report-no-result = –
report-interval = { $low }–{ $high }
report-all-same = las { $people } dieron la misma respuesta
report-people = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
report-people-range = de { $low } a { $high } personas
report-field-with-score = { $name } ({ $score }; n = { $people })
report-of = { $part } de { $whole }
report-caption-table = Tabla { $number }. { $title }
report-part = { $title } ({ $part } de { $parts })
report-caption-figure = Figura { $number }. { $title }

## En una página

report-summary = En una página
report-who-single = { $people ->
    [one] Participó una persona, con su propia ficha.
   *[other] Participaron { $people } personas, cada una con su propia ficha.
}
report-who-single-groups = { $unnamed ->
    [some] Participaron { $people } personas, de { $groups } grupos o sin grupo, cada una con su propia ficha.
   *[nobody] Participaron { $people } personas de { $groups } grupos, cada una con su propia ficha.
}
report-who-tables = { $people ->
    [one] Participó una persona.
   *[other] Participaron { $people } personas. Todas o algunas respondieron juntas en mesas, así que hay { $sheets ->
        [one] una ficha
       *[other] { $sheets } fichas
    } en total.
}
report-who-tables-groups = { $unnamed ->
    [some] Participaron { $people } personas, de { $groups } grupos o sin grupo.
   *[nobody] Participaron { $people } personas de { $groups } grupos.
} Todas o algunas respondieron juntas en mesas: { $sheets } fichas en total.
report-at-tables = Después, { $people } personas acordaron respuestas en mesas ({ $sheets ->
    [one] una ficha
   *[other] { $sheets } fichas
}). Lo que acordaron figura aparte y no entra en ninguna puntuación.
report-whose-opinion = La opinión de las personas presentes, de { $low } a { $high }: ni un porcentaje ni una auditoría. n: número de personas que dieron una puntuación.
report-strengths-weaknesses = Fortalezas y debilidades
report-strengths = Fortalezas
report-weaknesses = Debilidades
report-tier-agreed-strength = Compartidas por la mayoría de quienes puntuaron:
report-tier-relative-strength = Por encima de lo que la sala da a los demás campos:
report-tier-highest = Puntuaciones más altas (las diferencias pequeñas pueden deberse al azar):
report-tier-agreed-weakness = Compartidas por la mayoría de quienes puntuaron:
report-tier-relative-weakness = Por debajo de lo que la sala da a los demás campos:
report-tier-lowest = Puntuaciones más bajas (las diferencias pequeñas pueden deberse al azar):
report-and-more = { $names } y { $count ->
    [one] un campo más
   *[other] { $count } campos más
}
report-no-extremes = Son muy pocos los campos con puntuación para hablar de los más altos o los más bajos.
report-all-equal = Los { $count } campos con puntuación tienen la misma, { $score }: ninguno es más alto ni más bajo que los demás.
report-not-linked = No se pudo examinar si un campo se puntúa por encima o por debajo de lo que las mismas personas dan a los demás, ni si un grupo puntúa todo más alto o más bajo: personas y campos se dividen en partes que nadie une, o una sola persona.
report-discuss = Para debatir mañana
report-discuss-none = Las puntuaciones por sí solas no marcan un orden del día.

## El ejercicio

report-exercise = El ejercicio
report-how-done = Cómo se hizo
report-how = { $when ->
    [known] El taller se celebró en { $territory }. Fechas: { $dates }.
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
    [field] La puntuación de un campo es la media de las puntuaciones de todas las personas, redondeada a un decimal;
   *[action] Para cada persona se calcula la media de las puntuaciones que dio a las acciones de un campo; la puntuación del campo es la media de esas medias, redondeada a un decimal;
} la de un ámbito es la media de sus campos. { $min_answers ->
    [one] Hay puntuación desde que responde una persona.
   *[other] Con menos de { $min_answers } personas no hay puntuación.
} No hay puntuación global: un territorio no es un número.
report-scale = La escala
report-scale-caption = La escala de { $low } a { $high } y sus fases
report-scale-note = Cada media pertenece a la fase de la que está más cerca.
report-who-heading = Quién participó
report-who-caption = Personas y fichas por grupo
report-who-total-single = En total, { $people ->
    [one] una persona, con su propia ficha.
   *[other] { $people } personas, cada una con su propia ficha.
}
report-who-total-tables = En total, { $people ->
    [one] una persona
   *[other] { $people } personas
} y { $sheets ->
    [one] una ficha
   *[other] { $sheets } fichas
}; una mesa que acordó sus respuestas rellenó una sola ficha.
report-who-merged = Los grupos con menos de { $least } personas, y los que hubo que unir a ellos para proteger las respuestas, aparecen juntos como «otros grupos»: { $groups }.
report-who-no-groups = { $people ->
    [one] Participó una persona
   *[other] Participaron { $people } personas
}, con { $sheets ->
    [one] una ficha
   *[other] { $sheets } fichas
}. No hay resultados por grupo: hacen falta al menos dos grupos de { $least } personas o más, para que no se puedan reconocer las respuestas de nadie.
report-reading = Cómo leer los gráficos y las tablas
report-reading-radar = Radar: un eje por ámbito o por campo, de { $low } cerca del centro a { $high } en el borde. Una línea cortada indica que no hay resultado, no una puntuación baja. La superficie no significa nada.
report-reading-dots = Puntos: la puntuación de cada campo, con su intervalo donde lo hay.
report-reading-interval = Intervalo: con qué precisión se mide la opinión de personas como estas, con una confianza del { $percent }. A las personas se las invitó, no se las eligió al azar.
report-reading-heatmap = Mapa de calor: una fila por campo y una columna por grupo. Las celdas rayadas están ocultas para proteger las respuestas.
report-reading-stages = Barras apiladas: qué proporción de personas ve cada campo en cada fase.
report-reading-agreement = Acuerdo: cuánto se parecen las respuestas. Es amplio, parcial o ninguno, o está dividido en dos bandos, en los extremos de la escala. Hacen falta { $least } personas con una ficha cada una, y al menos la mitad de quienes puntuaron.
report-reading-balanced = Equilibrada: la puntuación que resultaría si todos los grupos pesaran lo mismo, al margen de cuántas personas vinieron de cada uno.

## Visión general

report-overview = Visión general
report-domains = Los ámbitos
report-domain-caption = Puntuaciones de los ámbitos
report-domain-note = La opinión de las personas presentes, de { $low } a { $high }: ni un porcentaje ni una auditoría. Personas: del campo que puntuaron menos personas al que puntuaron más. Un guion indica que muy pocos campos tienen puntuación.
report-no-domain-score = Ningún ámbito tiene puntuación, porque respondieron muy pocas personas.
report-all-fields = Todos los campos
report-extremes = Puntuaciones más altas y más bajas
report-highest-caption = Campos con las puntuaciones más altas
report-lowest-caption = Campos con las puntuaciones más bajas
report-neighbours-plain = Las diferencias pequeñas pueden deberse al azar.

## Tablas: cabeceras y palabras de las celdas

report-col-points = Puntos
report-col-stage = Fase
report-col-meaning = Cómo se ve
report-col-group = Grupo
report-col-people = Personas
report-col-n = n
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
report-col-highest-action = Acción más alta
report-col-lowest-action = Acción más baja
report-col-median = Mediana
report-col-spread = Dispersión
report-col-dont-know = No sabe
report-col-not-applicable = No se aplica
report-col-blank = En blanco
report-col-not-asked = Sin preguntar
report-col-kind = Qué
report-col-count = Veces
report-col-rule = Regla
report-col-value = Valor
report-agreement = { $agreement ->
    [broad] amplio
    [mixed] parcial
    [split] dividido
   *[none] ninguno
}
report-agreement-of = { $agreement } ({ $singles } de { $people } personas)
report-hidden = oculto

## Una sección por ámbito

report-domain-lead = { $lowest_count ->
    [0] { $scored ->
        [one] Puntuación de { $score } ({ $stage }): la del único campo puntuado, dada por { $people }.
       *[other] Puntuación de { $score } ({ $stage }): la media de { $scored } campos ({ $people }). Todos tienen la misma puntuación.
    }
    [one] Puntuación de { $score } ({ $stage }): la media de { $scored } campos ({ $people }). El más bajo es { $lowest }.
   *[other] Puntuación de { $score } ({ $stage }): la media de { $scored } campos ({ $people }). Los más bajos son { $lowest }.
}
report-domain-without-score = Este ámbito no tiene puntuación: { $scored ->
    [0] { $fields ->
        [one] su único campo no la tiene.
       *[other] ninguno de sus campos la tiene.
    }
    [one] solo la tiene uno de sus { $fields } campos.
   *[other] solo la tienen { $scored } de sus { $fields } campos.
}
report-before-rounding = La puntuación de un ámbito se calcula antes de redondear: las puntuaciones redondeadas de sus campos pueden dar otra media.
report-fields-caption = { $domain }: sus campos
report-note-few = Personas: las que dieron una puntuación, solas o con su mesa. Un guion indica que no hay resultado: hacen falta al menos { $answers } personas para una puntuación, y cuatro fichas donde se mezclan mesas y fichas individuales; para el acuerdo, { $least } personas con su propia ficha, y al menos la mitad.
report-actions = Acciones con las puntuaciones más altas y más bajas
report-actions-caption = { $domain }: acciones con las puntuaciones más altas y más bajas
report-action-with-score = { $action } ({ $score }; n = { $people })
report-as-many-actions = { $count ->
    [one] Otra acción tiene la misma puntuación.
   *[other] Otras { $count } acciones tienen la misma puntuación.
}
report-quotes = En sus propias palabras
report-quote = «{ $text }»
report-quote-in = «{ $text }» (en { $language })
report-analysis = Análisis
report-analysis-prompt = Para la persona experta: sustituya este párrafo. ¿Qué explica estas puntuaciones? ¿Qué políticas, lugares y personas hay detrás, y qué añadió el debate?

## Dónde difieren las opiniones, qué no sabe la sala

report-differ = Dónde difieren las opiniones
report-split = Opiniones divididas
report-split-none = Entre los campos que se pudieron examinar, { $examined } de { $all }, ninguno divide a la sala en dos bandos.
report-split-unknown = No se puede decir si un campo divide a la sala: hacen falta al menos { $least } personas en un campo con su propia ficha, al menos la mitad de quienes puntuaron, y tres fases.
report-groups = Grupo a grupo
report-no-group-results = Aquí no se pueden comparar los grupos: harían falta al menos dos grupos de { $least } personas o más.
report-gaps-none = Entre las comparaciones de un grupo con todas las demás personas que se pudieron examinar, { $examined } de { $all }, ninguna muestra una diferencia de al menos { $least } que el azar no explicaría.
report-gaps-unknown = No se pudo examinar si hay grupos que ven un campo de otro modo: hacen falta al menos { $least } personas con su propia ficha a cada lado.
report-levels-none = Entre los grupos que se pudieron examinar en el conjunto de los campos, { $examined } de { $all }, ninguno da al menos { $least } más o menos que todas las demás personas sin que el azar lo explique.
report-balance = La composición de la sala
report-balance-none = Entre los campos que se pudieron examinar, { $examined } de { $all }, no hay ninguno cuya puntuación cambiaría claramente si todos los grupos pesaran lo mismo.
report-balance-unknown = En ningún campo se pudo examinar si importa quién asistió: hacen falta grupos de los que ninguno esté oculto, y una ficha propia para cada persona.
report-unknown = Lo que la sala no sabe
report-unknown-none = Entre los campos que se pudieron examinar, { $examined } de { $all }, ninguno reúne bastantes «no sé» para ser un punto ciego.
report-unknown-unknown = No se puede decir si hay puntos ciegos: hacen falta al menos { $least } personas que puntúen un campo o digan no saber.
report-without-score = Campos sin puntuación

report-many-without-score = { $count } campos no tienen puntuación; los anexos indican qué se respondió: { $names }.

## Hacia un plan

report-plan = Hacia un plan
report-plan-how = Las debilidades, con espacio para las medidas que se propongan. Complete la tabla con lo que decida el debate y borre las filas que nadie asuma.
report-plan-none = Las puntuaciones no señalan ningún campo como debilidad: el debate dirá de dónde parte el plan.
report-plan-caption = De las debilidades a las medidas
report-plan-weakness = Debilidad
report-plan-measure = Medida
report-plan-lead = Quién lidera
report-plan-when = Plazo
report-plan-know = Cómo lo sabremos

## Anexos

report-annexes = Anexos
report-annex-scores = Puntuaciones, dispersión y acuerdo
report-annex-scores-caption = Todos los campos en detalle
report-annex-scores-note = Intervalo: el de la puntuación. Mediana: la respuesta central. Dispersión: distancia media de las respuestas a la mediana, en puntos. Un guion indica que para ello respondieron muy pocas personas, o muy pocas en su propia ficha.
report-annex-answers-caption = Fases y respuestas que faltan de todos los campos
report-annex-answers-note = Fases: proporción de las personas que dieron una puntuación. n: cuántas son. Las columnas a su derecha cuentan las demás. En blanco: no se marcó nada. Sin preguntar: la ficha no tiene ninguna respuesta en todo el ámbito.
report-annex-answers-no-action = A nadie se le preguntó por un campo para el que el módulo no incluye ninguna acción.
report-annex-groups = Puntuaciones por grupo
report-annex-groups-caption = Puntuaciones de cada grupo
report-annex-groups-note = Oculto: respondieron menos de { $least } personas, o hay que ocultarlo para proteger otra celda. Un guion indica que no hay ninguna puntuación de ese grupo.
report-annex-tables = Acordado en mesas
report-annex-tables-caption = Lo que acordaron las mesas, junto a las puntuaciones de todas las personas
report-annex-stages = Fases y respuestas que faltan
report-annex-actions = Todas las acciones
report-annex-actions-caption = Todas las acciones en detalle
report-annex-actions-note = Un guion indica que respondieron muy pocas personas.
report-annex-participants = Participantes
report-named = Estas personas aceptaron que se las nombrara: { $names }.
report-annex-set-aside = Lo que se dejó aparte
report-set-aside-none = Nada: se pudieron usar todas las respuestas y todas las fichas.
report-set-aside-caption = Archivos, fichas y respuestas con algún problema
report-set-aside-note = Se dejaron aparte, salvo que se diga otra cosa. El equipo facilitador tiene la lista, con el lugar de cada caso.
report-aside-other = Otra cosa que no se pudo usar
report-annex-method = Método
report-method-intro = Todas las reglas de las que depende una cifra de este informe, con el valor utilizado.
report-method-caption = Parámetros del método
report-method-min-answers = Personas que hacen falta para una puntuación
report-method-min-group = Personas que hacen falta para mostrar un grupo por separado
report-method-min-shares = Fichas que hacen falta para las proporciones por fase, y personas con su propia ficha que hacen falta para el acuerdo y las pruebas
report-method-min-detail = Personas con su propia ficha que hacen falta para una mediana y una dispersión, y fichas que hacen falta para un intervalo
report-method-coverage = Proporción de las acciones de un campo que una persona debe haber puntuado para contar en él
report-method-domain-coverage = Proporción de los campos de un ámbito que deben tener puntuación para que la tenga el ámbito
report-method-confidence = Nivel de confianza de los intervalos
report-method-significance = Nivel de significación de las pruebas, tras la corrección de Holm para pruebas múltiples
report-method-broad-spread = El acuerdo es amplio hasta una dispersión de
report-method-mixed-spread = El acuerdo es parcial hasta una dispersión de
report-method-gap = Un grupo ve un campo de otro modo que todas las demás personas a partir de una diferencia de
report-method-balance = La composición de la sala cuenta a partir de una diferencia de
report-method-level = El nivel propio de un grupo difiere del de los demás a partir de
report-method-relative = Una fortaleza o debilidad relativa se aparta de lo que las mismas personas dan a los demás campos al menos
report-method-relative-fields = Campos que una persona debe haber puntuado para compararla entre campos
report-method-agreed = Proporción de las personas en la fase extrema a partir de la cual una fortaleza o debilidad es compartida
report-method-opposed = Proporción de las personas en la fase opuesta que no debe alcanzarse
report-method-blind-spot = Proporción de «no sé», entre quienes puntuaron un campo o lo dijeron, a partir de la cual es un punto ciego
report-method-blind-spot-people = Personas que hacen falta para un punto ciego
report-method-most-extremes = Máximo de campos nombrados como los más altos, y como los más bajos
report-method-most-discussed = Máximo de puntos del orden del día
report-annex-framework = El marco y su fuente
report-framework-facts = { $title } ({ $id }), versión { $version }: { $domains ->
    [one] un ámbito
   *[other] { $domains } ámbitos
}, { $fields ->
    [one] un campo
   *[other] { $fields } campos
}. Estado: { $status ->
    [working] redacción de trabajo
    [draft] borrador
    [retired] retirado
   *[official] oficial
}. Licencia: { $licence }. Huella del contenido: { $fingerprint }.
problem-word-style-missing = la plantilla no tiene el estilo «{ $style }». El informe usa en su lugar el de c21lab. Para elegir su aspecto, añada a la plantilla un estilo con ese nombre.
problem-word-template-not-readable = no es un documento ni una plantilla de Word. Guárdelo en Word como .docx o .dotx e indique ese archivo en session.toml.
problem-logo-not-readable = no es una imagen que Word acepte. Guarde el logotipo como PNG o JPEG e indique ese archivo en session.toml.

## comments.xlsx

comments-tab = Comentarios
comments-title = Comentarios: ¿qué se puede citar?
comments-how = Elija «sí» en la última columna junto a cada comentario que pueda figurar en el informe, en el libro de resultados y en la lista para quienes revisan el módulo. Todos los demás se quedan aquí. Compruebe que ninguno dé nombres ni nada que solo una persona pueda saber. Después, vuelva a ejecutar c21lab score: sus marcas se conservan. Un comentario se cita tal como se escribió, o no se cita.
comments-col-item = elemento
comments-col-language = idioma
comments-col-comment = comentario
comments-col-quote = citar

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
results-fields-note = Personas: las que dieron una puntuación. Las proporciones por fase se dan a partir de { $shares } fichas, el acuerdo a partir de otras tantas personas con su propia ficha; la mediana y la dispersión a partir de { $detail } de esas personas, el intervalo a partir de { $detail } fichas. Una celda vacía significa «sin resultado», nunca 0.
results-actions-note = Personas: las que dieron una puntuación. Una celda vacía significa «sin resultado» por falta de respuestas suficientes; nunca 0.
results-groups-note = La media de cada grupo y, entre paréntesis, cuántas personas lo forman. «{ $hidden }»: puntuaron muy pocas personas del grupo, o la celda protege a otra. «{ $empty }»: sin resultado.
results-groups-merged = Otros grupos: { $groups }. Cada uno tiene menos de { $least } personas, o se unió a ellos para que no se pueda reconocer a nadie por sus respuestas.
results-findings-none = Las puntuaciones no permiten señalar ningún hallazgo.
results-comments-note = Lo que las personas participantes escribieron junto a una respuesta, con sus propias palabras, sin nombres y sin un orden determinado.
results-comments-none = Aquí no se cita ningún comentario. Un comentario solo se imprime cuando el equipo facilitador del taller lo ha elegido.
results-problems-note = Lo que fallaba en archivos y fichas, por tipo; se apartó, salvo que se indique otra cosa. El equipo facilitador tiene la lista con el lugar de cada caso.
results-method-note = Todas las reglas de las que depende una cifra de este libro, con el valor utilizado.
results-method-framework = Marco: { $title } ({ $id }), versión { $version }, módulo { $module }. Huella de su contenido: { $fingerprint }.
results-method-scale = Escala: de { $low } a { $high }, con las fases { $stages }.
results-radar-domains = Puntuaciones de los ámbitos
results-radar-series = Puntuación, de { $low } a { $high }
results-radar-alt = Gráfico de radar: { $title }. Un hueco en la línea significa «sin resultado». Las mismas cifras figuran en la tabla de la pestaña «{ $tab }».

## The private folder

results-private-readme =
    PRIVADO: SOLO PARA EL EQUIPO FACILITADOR DEL TALLER

    Por favor, no comparta esta carpeta. Contiene lo que cada persona respondió y escribió, los nombres de sus archivos y medias exactas de las que se podrían deducir respuestas individuales. Lo que se puede compartir está al lado, en la carpeta «results».

    Borre esta carpeta, las fichas rellenadas y comments.xlsx cuando el informe esté terminado. Es lo que las fichas prometen a quienes las rellenaron. La orden «c21lab close», seguida de la carpeta del taller, lo enumera todo y, tras un sí, lo borra.

    ratings.csv: cada respuesta a cada pregunta. Cuando un texto empezaba como una fórmula, se le puso delante un apóstrofo para que la hoja de cálculo no lo altere.
    problems.csv: todo lo que no se pudo utilizar, con su archivo, pestaña y celda.
    details.json: los resultados con las medias exactas, para comprobarlos.
    reveal.json: qué fichas contaban cuando se vieron las medias por primera vez, y los resultados tal como se compartieron entonces.
    superseded: informes que usted modificó antes de que se hiciera uno más reciente, y resultados que ya no se hacen. Nadie debería recibirlos junto a otros más recientes: con dos versiones sobre casi las mismas personas se pueden deducir respuestas individuales.
    manifest.json: huellas de lo que c21lab escribió y de las fichas utilizadas, ninguna respuesta. Con él, c21lab nunca sobrescribe un informe que usted haya modificado y le avisa cuando dos versiones juntas delatarían a personas. «c21lab close» lo conserva: bórrelo solo cuando ya no se vaya a hacer ningún informe.

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
report-aside-sheet-heavy = Ficha que habla por más de la cuarta parte de la sala: contada
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

## Problems of frameworks: what the linter finds

problem-framework-id-no-letter = el identificador «{ $id }» no tiene ninguna letra, y una hoja de cálculo lo convertiría en número o en fecha. Ponga una letra delante, por ejemplo «D{ $id }».
problem-framework-id-wrong = «{ $id }» no puede ser un identificador. Un identificador tiene hasta 40 letras sin tilde, cifras, puntos, guiones o guiones bajos, sin espacios, y no es ni none ni other_groups.
problem-framework-id-excel = una hoja de cálculo toma el identificador «{ $id }» por una fecha o un número cuando alguien lo teclea. Elija otro, por ejemplo con una segunda letra delante.
problem-framework-id-twice = el identificador «{ $id }» ya está ocupado ({ $first }). Cada ámbito, campo y acción tiene el suyo; las mayúsculas no cuentan.
problem-framework-id-capitals = «{ $id }» se distingue de sus vecinos, como «{ $sibling }», por las mayúsculas. Si es un error, escríbalo como ellos; para una ficha, las mayúsculas no cuentan.
problem-framework-id-device = «{ $id }» no puede ser el identificador de un marco: Windows se reserva ese nombre. Elija otro.
problem-framework-earlier-own = la versión { $version } es la del propio marco, no una anterior. Indique la versión cuyas fichas llevan los identificadores antiguos, o dé a este marco una versión nueva.
problem-framework-earlier-used = «{ $id }» pasó a ser «{ $new }», pero el marco todavía tiene un elemento «{ $id }». Un identificador nunca se usa dos veces: dé uno nuevo a ese elemento o elimine esta fila.
problem-framework-earlier-shared = «{ $old }» y «{ $first }», de la versión { $version }, pasarían los dos a «{ $id }», y las dos respuestas de una ficha no pueden ser una. Conserve la fila que corresponda y anote el otro identificador en Withdrawn.
problem-framework-earlier-level = «{ $old }», de la versión { $version }, es del nivel de { $level ->
    [domains] los ámbitos
    [fields] los campos
   *[actions] las acciones
}, pero «{ $id }» es del de { $other ->
    [domains] los ámbitos
    [fields] los campos
   *[actions] las acciones
}. Un elemento solo puede pasar a otro de su mismo nivel: corrija la fila.
problem-framework-no-groups = no hay ningún grupo: las personas no pueden decir por quién hablan y el informe no compara ninguno. Añada grupos o déjelo así a propósito.
problem-framework-id-alike = «{ $id }» y { $first } solo se distinguen por signos como el punto. Los formularios en línea solo admiten letras y cifras y no podrían distinguirlos: cambie uno de los dos.
problem-framework-id-withdrawn = el identificador «{ $id }» se retiró, y un identificador nunca se vuelve a usar: hay fichas antiguas que lo llevan. Elija uno nuevo.
problem-framework-id-unknown = «{ $id }» no es un identificador de este marco. Corríjalo o borre esta entrada.
problem-framework-nothing-in = { $what ->
    [languages] no hay ningún idioma. Indique al menos uno en «languages».
    [domains] no hay ningún ámbito. Añada al menos uno, con un campo.
    [modules] no hay ningún módulo. Añada al menos uno que diga qué se puntúa: los campos o las acciones.
   *[other] el ámbito «{ $what }» no tiene ningún campo. Dele uno o bórrelo.
}
problem-framework-language-wrong = { $meant ->
    [none] «{ $language }» no es un código de idioma. Escriba dos o tres letras minúsculas, por ejemplo en, fr o ca, con una región si hace falta: pt-BR.
   *[other] «{ $language }» no es un código de idioma. Escriba «{ $meant }».
}
problem-framework-scale-wrong = una escala de { $low } a { $high } no se puede usar. Sus dos extremos son números enteros de 0 a { $most }, con la puntuación más baja primero.
problem-framework-stage-count = la escala tiene { $count ->
    [0] cero fases
    [one] una sola fase
   *[other] { $count } fases
}. Necesita de { $least } a { $most }.
problem-framework-stage-backwards = la fase «{ $id }» va de { $low } a { $high }, es decir, al revés. Escriba el número menor en «low».
problem-framework-stage-gap = entre las fases «{ $before }» y «{ $id }» hay puntuaciones que no pertenecen a ninguna: «{ $id }» empieza en { $low }. Haga que empiece en { $wanted }.
problem-framework-stage-overlap = las fases «{ $before }» y «{ $id }» se solapan: «{ $id }» empieza en { $low }. Haga que empiece en { $wanted }; la fase más baja va primero.
problem-framework-stage-end = las fases deben cubrir toda la escala, pero { $column ->
    [low] la primera, «{ $id }», empieza en { $found }. Haga que empiece en { $wanted }, la puntuación más baja, o cambie «scale_low».
   *[high] la última, «{ $id }», termina en { $found }. Haga que termine en { $wanted }, la puntuación más alta, o cambie «scale_high».
}
problem-framework-module-empty = el módulo «{ $module }» puntúa acciones, pero ningún campo las tiene. Añada acciones o haga que el módulo puntúe los campos.
problem-framework-field-empty = el campo «{ $id }» no tiene acciones, así que el módulo «{ $module }» nunca le dará puntuación. Añada acciones o déjelo así si es a propósito.
problem-framework-words-missing = falta «{ $column }» de { $id } en { $language }. Escríbalo, o quite { $language } de «languages» hasta que la traducción esté completa.
problem-framework-words-partly = «{ $column }» de { $id } está vacío en { $language }, pero otro idioma lo tiene. Tradúzcalo.
problem-framework-words-same = «{ $column }» de { $id } es idéntico en { $language } y en { $other }: «{ $found }». Tradúzcalo.
problem-framework-words-unwritten = «{ $column }» de { $id } está por escribir en { $language }: «{ $found }». Ponga sus propias palabras en su lugar.
problem-framework-words-placeholder = «{ $column }» de { $id } no tiene en { $language } las mismas palabras entre llaves que en { $other }. Allí están: { $wanted }. Use las mismas.
problem-framework-words-formula = «{ $column }» de { $id } en { $language } parece una fórmula o su error: «{ $found }». Escriba el propio texto.
problem-framework-words-control = «{ $column }» de { $id } en { $language } contiene un carácter de control invisible: «{ $found }». Vuelva a teclear el texto en lugar de pegarlo.
problem-framework-words-signs = «{ $column }» de { $id } en { $language } solo contiene signos: «{ $found }». Escriba el texto o deje la celda vacía hasta que esté traducido.
problem-framework-words-markup = «{ $column }» de { $id } en { $language } contiene un trozo de página web: «{ $found }». Pegue el texto sin su formato.
problem-framework-words-long = «{ $column }» de { $id } en { $language } tiene { $length } caracteres, y con más de { $limit } una ficha se lee mal: «{ $found }». Acórtelo.
problem-framework-words-lines = «{ $column }» de { $id } en { $language } tiene un salto de línea, pero una etiqueta es una sola línea: «{ $found }». Escríbalo en una línea.
problem-framework-label-long = «{ $column }» de { $id } en { $language } tiene { $length } caracteres, y en los gráficos y las pestañas caben { $limit }: «{ $found }». Acórtelo.
problem-framework-label-twice = «{ $column }» de { $id } en { $language } es igual que el de { $first }: «{ $found }». No se podrían distinguir: cambie uno de los dos.

## Problems of the authoring workbook

problem-book-not-readable = este libro no tiene ninguna pestaña de un marco. Parta de uno creado por «c21lab framework export» o «c21lab framework new».
problem-book-tab-missing = falta la pestaña «{ $wanted }». Vuelva a ponerla: cópiela de una exportación nueva.
problem-book-tab-misspelt = la pestaña «{ $found }» no se conoce; probablemente sea «{ $wanted }». Cámbiele el nombre a «{ $wanted }».
problem-book-tab-unknown = esta pestaña no forma parte de un marco y no se ha leído. Si su contenido importa, páselo a una de estas: { $known }.
problem-book-tab-twice = esta es una segunda pestaña «{ $wanted }». Pase sus filas a la primera y bórrela.
problem-book-headings-missing = no se encuentra la fila de encabezados. Debe contener al menos: { $wanted }. Cópiela de una exportación nueva.
problem-book-column-missing = falta la columna «{ $wanted }». Vuelva a ponerla, con ese encabezado.
problem-book-column-misspelt = el encabezado «{ $found }» no se conoce; probablemente sea «{ $wanted }». Escriba «{ $wanted }».
problem-book-column-unknown = la columna «{ $found }» no forma parte de un marco y no se ha leído. Llámela «note» si es solo para ustedes.
problem-book-column-twice = el encabezado «{ $found }» aparece aquí por segunda vez; el primero está en { $first }. Reúna los textos en una columna y borre la otra.
problem-book-column-language = la columna «{ $found }» no se ha leído, porque { $language } no está entre los «languages» de la pestaña About. Añádalo cuando la traducción esté completa.
problem-book-row-missing = falta la fila «{ $wanted }». Vuelva a ponerla: «{ $wanted }» en la columna «key» y su valor al lado.
problem-book-row-misspelt = «{ $found }» no se conoce en la columna «key»; probablemente sea «{ $wanted }». Escriba «{ $wanted }».
problem-book-row-unknown = «{ $found }» no se conoce en la columna «key». Borre la fila; se conocen: { $known }.
problem-book-row-twice = «{ $found }» aparece aquí por segunda vez; la primera está en { $first }. Cada uno aparece una sola vez: cambie o borre uno de los dos.
problem-book-cell-outside = «{ $found }» no está en ninguna columna de la tabla y no se ha leído. Ponga un encabezado encima o bórrelo.
problem-book-cell-empty = «{ $column }» está vacío. { $column ->
    [id] Dé un identificador a la fila o borre toda la fila.
    [domain] Indique el ámbito al que pertenece el campo.
    [field] Indique el campo al que pertenece la acción.
   *[other] Rellene esta celda.
}
problem-book-cell-formula = esta celda contiene una fórmula. Cópiela y péguela como valor, para que quede el propio texto.
problem-book-cell-error = esta celda muestra el error { $found }. Escriba el propio texto.
problem-book-cell-merged = las celdas { $range } están combinadas, y no se sabe a qué fila o columna pertenece el texto. Separe las celdas y rellene cada una.
problem-book-cell-not-text = «{ $found }» es aquí un número y no un texto, y la hoja de cálculo puede haberlo cambiado. { $column ->
    [id] Un identificador necesita una letra: escriba por ejemplo «D{ $found }».
    [version] Dé a la celda el formato Texto y vuelva a teclear la versión, con todas sus cifras.
   *[other] Dé a la celda el formato Texto y vuelva a teclearlo.
}
problem-book-cell-truth = «{ $found }» es para la hoja de cálculo un valor lógico, no un texto. Dé a la celda el formato de texto y escríbalo de nuevo.
problem-book-cell-date = esta celda contiene la fecha { $found }: la hoja de cálculo la sacó de lo que se tecleó. Dé a la celda el formato Texto y vuelva a teclearlo.
problem-book-cell-not-whole = «{ $found }» no es un número entero. Escriba uno, por ejemplo 0 o 9.
problem-book-cell-choice = «{ $found }» no sirve aquí. Elija entre: { $choices }.
problem-book-parent-unknown = «{ $found }» { $more ->
    [0] no es
    [one] (aquí y en otra fila) no es
   *[other] (aquí y en otras { $more } filas) no es
} un identificador de la pestaña { $tab }. { $nearest ->
    [none] Elija uno de estos o añada la fila en esa pestaña: { $known }.
   *[other] ¿Quería decir «{ $nearest }»? Si no, añada la fila en esa pestaña.
}

## The authoring workbook

framework-guide-tab = Léame primero
framework-guide-eyebrow = El libro de un marco
framework-guide-version = { $id }, versión { $version }. { $status ->
    [working] Estado: de trabajo (redacción propia del proyecto, no el texto oficial).
    [draft] Estado: borrador (no es un texto oficial).
    [retired] Estado: retirado (ya no se usa).
   *[official] Estado: oficial.
}
framework-guide-how = Cómo trabajar en él
framework-guide-edit-lead = Escribir
framework-guide-edit = Cambie cualquier texto en las pestañas de abajo. La fila en letra pequeña encima de cada encabezado dice qué va en la columna. Deje como están los encabezados y los nombres de las pestañas; las columnas se pueden mover, ensanchar u ocultar.
framework-guide-ids-lead = Identificadores
framework-guide-ids = Cada ámbito, campo y acción tiene un identificador corto con alguna letra, como A1, A1.2 o A1.2c. Las fichas se leen por ellos: nunca dé un identificador a otra cosa más adelante. Un texto puede redactarse de nuevo bajo su identificador.
framework-guide-rows-lead = Filas
framework-guide-rows = Añada, mueva y borre filas como quiera: su orden es el de las fichas y el del informe. Un campo dice en «domain» a qué ámbito pertenece; una acción dice en «field» a qué campo.
framework-guide-translate-lead = Traducir
framework-guide-translate = Cada texto tiene una columna por idioma: title::en, title::fr… Para un idioma nuevo, añada columnas con su código (title::ca, question::ca…) y, cuando la traducción esté completa, el código en «languages» de la pestaña About. Una celda amarilla señala un texto que aún falta.
framework-guide-withdraw-lead = Retirar
framework-guide-withdraw = Si una versión publicada tenía un identificador que usted borra, anótelo en la pestaña Withdrawn. Si continúa con otro, dígalo en la pestaña Earlier: las fichas de esa versión se podrán seguir leyendo.
framework-guide-import-lead = Entregar
framework-guide-import = Guarde y ejecute: c21lab framework import, seguido del nombre de este archivo. Todo lo que no encaja se enumera de una vez, con pestaña y celda; nada cambia hasta que todo está bien.
framework-guide-tabs = Qué hay en las pestañas
framework-guide-rows-now = filas
framework-guide-tab-about = Nombre, versión, estado, idiomas, extremos de la escala, título y fuente.
framework-guide-tab-scale = Las fases de la escala, la más baja primero, y cómo es cada una.
framework-guide-tab-modules = Qué se puede puntuar: un módulo puntúa los campos o las acciones.
framework-guide-tab-groups = Los grupos de personas en cuyo nombre puede hablar una ficha.
framework-guide-tab-domains = Los ámbitos, en orden.
framework-guide-tab-fields = Los campos de cada ámbito, con la pregunta a la que se responde.
framework-guide-tab-actions = Las acciones de cada campo: una frase que la ciudad cumple o no.
framework-guide-tab-withdrawn = Los identificadores que se usaron y no volverán a usarse.
framework-guide-tab-earlier = Las versiones anteriores cuyas fichas aún se pueden leer, y qué fue de sus identificadores.
framework-guide-colours = Qué dicen los colores
framework-guide-heading-lead = id
framework-guide-heading = Una columna que cada fila debe rellenar.
framework-guide-heading-optional-lead = help::es
framework-guide-heading-optional = Una columna que puede quedar vacía; si un idioma tiene el texto, los demás también deberían tenerlo.
framework-guide-asked-lead = Amarillo
framework-guide-asked = Aquí falta algo.
framework-guide-wrong-lead = A1
framework-guide-wrong = El mismo identificador aparece dos veces en la pestaña.
framework-guide-apart-lead = Gris
framework-guide-apart = Aquí no se escribe nada.

framework-tab-about = Este marco
framework-tab-scale = Las fases de la escala, la más baja primero
framework-tab-modules = Módulos: qué se puede puntuar
framework-tab-groups = Grupos en cuyo nombre puede hablar una ficha
framework-tab-domains = Ámbitos
framework-tab-fields = Campos
framework-tab-actions = Acciones
framework-tab-withdrawn = Identificadores retirados
framework-tab-earlier = Versiones anteriores

framework-help-about-key = De qué trata la fila. No se cambia.
framework-help-about-value = Lo que vale para todos los idiomas.
framework-help-about-text = El texto en este idioma: { $language }
framework-help-about-note = Qué se pone ahí. Esta columna no se lee.
framework-about-id = Nombre corto para archivos y órdenes: letras, cifras, guiones.
framework-about-version = Una nueva por cada versión que alguien rellene: 0.1, 0.2, 1.0.
framework-about-status = working (de trabajo), draft (borrador), official (oficial) o retired (retirado). Solo un marco oficial aparece sin nota de su estado.
framework-about-licence = En qué condiciones otros pueden usar el texto. Puede quedar vacío.
framework-about-languages = Códigos de los idiomas completos, separados por comas. El primero se usa donde falta otro.
framework-about-scale-low = La puntuación más baja que se puede dar.
framework-about-scale-high = La puntuación más alta que se puede dar.
framework-about-title = El nombre del marco, tal como figura en la portada.
framework-about-source = Quién lo escribió, a partir de qué y qué no es. Figura en cada informe.
framework-help-scale-id = Identificador de la fase
framework-help-scale-low = Primera puntuación
framework-help-scale-high = Última puntuación
framework-help-scale-label = Una o dos palabras. Idioma: { $language }
framework-help-scale-description = Cómo es una ciudad en esta fase, en una frase. Idioma: { $language }
framework-help-modules-id = Identificador del módulo
framework-help-modules-rates = fields (campos) o actions (acciones)
framework-help-modules-title = Nombre del módulo. Idioma: { $language }
framework-help-groups-id = Identificador del grupo
framework-help-groups-label = Tal como se encuentra en la lista de la ficha. Idioma: { $language }
framework-help-domains-id = Identificador, por ejemplo A1
framework-help-domains-title = Título completo. Idioma: { $language }
framework-help-domains-short = Para pestañas y gráficos, 31 caracteres como máximo. Idioma: { $language }
framework-help-fields-id = Identificador, por ejemplo A1.2
framework-help-fields-domain = Identificador de su ámbito
framework-help-fields-title = Figura en el eje del radar: 60 caracteres como máximo. Idioma: { $language }
framework-help-fields-question = La pregunta a la que se responde, con palabras sencillas. Idioma: { $language }
framework-help-fields-help = En qué pensar antes de responder, en una frase. Idioma: { $language }
framework-help-actions-id = Identificador, por ejemplo A1.2c
framework-help-actions-field = Identificador de su campo
framework-help-actions-text = Una frase que la ciudad cumple o no. Idioma: { $language }
framework-help-withdrawn-id = Un identificador que ya no se usa
framework-help-withdrawn-text = Lo que preguntaba, para poder nombrarlo; puede quedar vacío. Idioma: { $language }
framework-help-earlier-version = La versión anterior, por ejemplo 0.1
framework-help-earlier-old-id = Su identificador; vacío si ninguno cambió
framework-help-earlier-id = El identificador de aquí que lo sustituye

framework-refused-title = Esto no encaja
framework-refused-choice = Elija una de las entradas de la lista.
framework-refused-parent = Elija un identificador de la lista. Si falta, añada antes su fila en su pestaña.
framework-refused-whole = Escriba un número entero, 0 o más.

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

## A new framework

framework-new-title = ‹Título de este módulo, elaborado a partir de { $title }›
framework-new-source = Elaborado a partir de { $title }, versión { $version }. { $source }
framework-blank-title = ‹Título del marco›
framework-blank-source = ‹Quién lo escribió, a partir de qué y qué no es›
framework-blank-module-fields = Esencial
framework-blank-module-actions = Ampliado
framework-blank-stage-low = ‹Primera fase›
framework-blank-stage-middle = ‹Fase intermedia›
framework-blank-stage-high = ‹Última fase›
framework-blank-stage-description = ‹Cómo es una ciudad en esta fase›
framework-blank-group = ‹Grupo { $number }›
framework-blank-domain = ‹Título del ámbito { $number }›
framework-blank-short = ‹Título corto { $number }›
framework-blank-field = ‹Título del campo { $number }›
framework-blank-question = ‹Pregunta a la que se responde›
framework-blank-help = ‹En qué pensar antes de responder›
framework-blank-action = ‹Una frase que la ciudad cumple o no›

problem-framework-domain-unknown = no existe el ámbito «{ $found }» en { $framework }. Ámbitos: { $known }.

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

## A framework at a glance

framework-show-status = { $status ->
    [working] redacción de trabajo, no el texto oficial
    [draft] borrador, no un texto oficial
    [retired] retirado, ya no se usa
   *[official] oficial
}
framework-show-head = { $id }, versión { $version } ({ $status })
framework-show-hash = Contenido { $hash }
framework-show-languages = Idiomas: { $languages }
framework-show-licence = Licencia: { $licence }
framework-show-groups = Grupos, cada uno con su identificador:
framework-show-scale = Escala: de { $low } a { $high }
framework-show-module-field = { $title } ({ $id }): puntúa { $count ->
    [one] el único campo
   *[other] los { $count } campos
}
framework-show-module-action = { $title } ({ $id }): puntúa { $count ->
    [one] la única acción
   *[other] las { $count } acciones
}
framework-show-actions = { $count ->
    [0] ninguna acción
    [one] una acción
   *[other] { $count } acciones
}
framework-show-withdrawn = Retirados: { $ids }
framework-show-earlier = Las fichas de estas versiones se pueden leer: { $versions }

