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
problem-settings-accent-darkened = el acento { $found } es demasiado claro para leerse sobre blanco, así que los gráficos y el informe usan { $used }, un tono más oscuro. Para elegir usted el tono, escriba otro: accent = "{ $used }"
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
    [one] Participó una persona
   *[other] Participaron { $people } personas
} y se { $sheets ->
    [one] rellenó una ficha.
   *[other] rellenaron { $sheets } fichas.
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
console-discuss = Para debatir primero:
console-written = Guardado en { $folder }:
console-private = Solo para usted, no lo difunda: { $folder }
console-superseded = { $file } se había modificado: se ha trasladado, tal como estaba, a { $new }. La nueva versión lleva ahora su nombre; copie de la anterior lo que usted escribió.
console-merged = { $file } se había modificado: lo que usted escribió está en la nueva versión, que lleva ahora su nombre. El archivo tal como usted lo dejó es { $new }.
console-saved-again = Otro programa había guardado { $file } sin cambiar el texto: la nueva versión lleva ahora su nombre. El archivo tal como estaba es { $new }.
console-zones = Qué ha sido de las partes de { $file }:
console-zones-kept = conservado: { $names }
console-zones-renewed = renovado: { $names }
console-zones-both = ambos: { $names }. Primero está el texto nuevo y debajo el suyo, sombreado. Decida, elimine lo sombreado y vuelva a ejecutar la orden: hasta entonces la primera página dice «sin resolver, no difundir».
console-zones-not-placed = no colocado: { $names }. Estas palabras están al final del informe.
console-zones-deleted = omitido, puesto que usted { $count ->
    [one] lo había eliminado
   *[other] los había eliminado
}: { $names }
console-superseded-left = { $file } procede de un cálculo anterior, con otras respuestas u otros ajustes, así que se ha trasladado a { $new }: solo debe circular una versión.
console-superseded-charts = { $count ->
    [one] Un gráfico procede de un cálculo anterior, con otras respuestas u otros ajustes, así que se ha trasladado
   *[other] { $count } gráficos proceden de un cálculo anterior, con otras respuestas u otros ajustes, así que se han trasladado
} a { $folder }.
console-open = { $file } se ha modificado y está abierto en otro programa, así que la nueva versión es { $new }. Cierre el archivo y vuelva a ejecutar la orden.
console-comments-renewed = comments.xlsx se ha escrito de nuevo con sus marcas. El archivo tal como usted lo dejó es { $new }.
console-comments = Para citar lo que escribieron las personas participantes, elija «{ $yes }» junto al comentario en { $file } y vuelva a ejecutar la orden.
console-gives-away = Atención: entre esta versión y una anterior, menos de { $least } personas llegaron, se fueron o cambiaron sus respuestas en algún campo o grupo. Quien tenga las dos versiones puede deducir qué respondieron. Si nadie vio la versión anterior, no hay que hacer nada. Si no, publique una sola versión, o espere a que al menos { $least } personas sean nuevas.
console-close-list = Estos archivos contienen, o pueden contener, lo que cada persona respondió y escribió:
console-close-link = { $file } es un enlace: se borra el enlace, no aquello a lo que lleva. Bórrelo usted.
console-close-stay = Lo que se queda: todo lo demás de la carpeta, como session.toml, «results», plan.xlsx y una lista de personas, y private/manifest.json, que no contiene respuestas.
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
console-inventory-heavy = más de la cuarta parte de las personas
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
console-inventory-tables = Hay a la vez fichas individuales y fichas de mesas. Si las personas de las mesas son otras, participaron { $people } personas; así se han contado. Si son las mismas, participaron { $singles }: escriba tables = "round" debajo de [session] en session.toml. En ambos casos, indicar tables = "people" o "round" pone fin a esta nota.
console-all-fine = { $sheets ->
    [0] No se leyó ninguna ficha.
    [one] Se leyó una ficha, sin ningún problema.
   *[other] Se leyeron { $sheets } fichas, sin ningún problema.
}
console-checked = { $problems ->
    [0] Ningún problema
    [one] Un problema
   *[other] { $problems } problemas
}; { $sheets ->
    [0] no se leyó ninguna ficha.
    [one] se leyó una ficha.
   *[other] se leyeron { $sheets } fichas.
}
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
console-new = { $needs ->
    [plan] La carpeta { $folder } está lista. Complete session.toml y ejecute: c21lab plan "{ $folder }"
   *[sheets] La carpeta { $folder } está lista. Complete session.toml, ponga las fichas rellenadas en la carpeta sheets y ejecute: c21lab score "{ $folder }"
}
console-templates-plan = { $sheets ->
    [none] En un taller de este tipo no se puntúa nada: su informe se hace a partir de plan.xlsx, que crea c21lab plan "{ $folder }".
   *[welcome] En un taller de este tipo las fichas son bienvenidas, pero nada depende de ellas: su informe se hace a partir de plan.xlsx, que crea c21lab plan "{ $folder }".
}
console-other-language = { $tier ->
    [participant] c21lab aún no tiene textos propios para fichas y formularios en «{ $asked }»: están en «{ $used }».
    [reader] c21lab aún no tiene textos propios para informes y gráficos en «{ $asked }»: están en «{ $used }».
   *[facilitator] El programa aún no habla «{ $asked }»: sus mensajes y lo que solo lee el equipo facilitador están en «{ $used }».
}
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
step-draw = Gráficos e informe
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
    [working] provisional
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
problem-marks-language-rare = se va a citar un comentario en el idioma «{ $language }», las personas participantes aparecen con su nombre y { $count ->
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
setting-tables = Lo que acordaron las mesas: "people" cuenta a sus personas como a las demás, "round" lo deja como una ronda de mesas aparte.
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
setting-gap = Diferencia entre un grupo y todas las demás personas a partir de la cual se señala.
setting-balance = Diferencia que se señala entre la puntuación de todas las personas y la media de los grupos.
setting-level = Diferencia entre el nivel propio de un grupo y el de los demás a partir de la cual se señala.
setting-relative = Diferencia con la media propia de cada persona, en promedio, que hace de un campo una fortaleza o debilidad relativa.
setting-relative_fields = Campos que una persona debe haber respondido para tener una media propia.
setting-agreed = Proporción de quienes respondieron por su cuenta en la fase más alta (o más baja) a partir de la cual una fortaleza (o debilidad) es compartida.
setting-opposed = Proporción de esas personas en la fase opuesta a partir de la cual deja de ser compartida.
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
    [plenary] este es el libro del plenario, no una ficha de puntuación, así que no se ha leído como ficha. Sáquelo de «sheets» y póngalo en la carpeta del taller.
    [module] este es el libro de un módulo, no una ficha de puntuación, así que no se ha leído como ficha. Sáquelo de «sheets» y póngalo en la carpeta del taller.
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
problem-sheet-other-framework = esta ficha se hizo para el marco «{ $found }», no para «{ $wanted }», así que se ha apartado. Trátela en un taller aparte.
problem-sheet-other-module = esta ficha se hizo para el módulo «{ $found }», no para «{ $wanted }», así que se ha apartado. Trátela en un taller aparte o pida la ficha del módulo correcto.
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
   *[other] { $count } papeletas llevan los mismos números que otras de «{ $other }» ({ $numbers }), pero otras respuestas. Se han contado todas, lo que da { $people } personas. Si las mismas papeletas se han pasado dos veces, saque uno de los dos archivos de la carpeta de las fichas: sin ellas quedarán { $otherwise }.
}
problem-sheet-likely-copy = { $counted ->
    [both] las { $answered } respuestas están también, salvo alguna, en «{ $other }». Las dos llevan un nombre o un número distinto, así que se han contado ambas, lo que da { $people } personas. Si esta es una copia, sáquela de la carpeta de las fichas: quedarán { $otherwise }.
   *[other] las { $answered } respuestas están también, salvo alguna, en «{ $other }», así que esta es probablemente una copia anterior. La otra se ha contado; esta, no, lo que da { $people } personas. Si es una copia, sáquela de la carpeta de las fichas. Si las rellenaron dos personas, escriba en cada una un nombre distinto: serán { $otherwise }.
}
problem-sheet-heavy = esta ficha habla por { $found } de { $people } personas, más de la cuarta parte de las personas. Si el número es un error, corríjalo en la ficha: con 1, serán { $otherwise }. Si esas personas rellenaron también sus propias fichas, escriba tables = "round" debajo de [session] en session.toml.

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
        [one] la respuesta a { $id } no se ha contado: la versión { $wanted } del marco ha retirado ese elemento. La orden c21lab framework show muestra qué preguntaba. No hay que hacer nada.
       *[other] las respuestas a { $items } elementos no se han contado: la versión { $wanted } del marco ha retirado { $id }. La orden c21lab framework show muestra qué preguntaban. No hay que hacer nada.
    }
   *[other] { $items ->
        [one] las respuestas de { $count } fichas ({ $files }) a { $id } no se han contado: la versión { $wanted } del marco ha retirado ese elemento. La orden c21lab framework show muestra qué preguntaba. No hay que hacer nada.
       *[other] las respuestas de { $count } fichas ({ $files }) a { $items } elementos no se han contado: la versión { $wanted } del marco ha retirado { $id }. La orden c21lab framework show muestra qué preguntaban. No hay que hacer nada.
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
    [one] una respuesta de esta pestaña pertenece al módulo «{ $module }», así que no se ha contado. Trate ese módulo en un taller aparte.
   *[other] { $count } respuestas de esta pestaña pertenecen al módulo «{ $module }», así que no se han contado. Trate ese módulo en un taller aparte.
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
    [none] «{ $found }» no es uno de los grupos de este taller, así que la ficha cuenta sin grupo. Elija uno de estos: { $known }.
   *[other] «{ $found }» no es uno de los grupos de este taller, así que la ficha cuenta sin grupo. ¿Será «{ $nearest }»? Elija uno de estos: { $known }.
}
problem-form-people-wrong = «{ $found }» no es un número de personas de 1 a { $most }, así que la ficha cuenta por una persona. Escriba un número entero.
problem-form-print-name-unclear = «{ $found }» no es ni sí ni no, así que el nombre no se imprimirá. Escriba sí o no.

## People of a workshop, from a table

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
console-import-moved = { $file } dice quién respondió y se ha sacado de la carpeta del taller: { $to }
console-import-deleted = Se ha borrado { $file }.
console-import-inside = { $file } dice quién respondió y no debería quedarse en la carpeta del taller. ¿Borrarlo ahora? (sí/no)
console-import-next = Mírelo en Excel si quiere y ejecute después c21lab check.
problem-import-cut-off = el archivo termina en mitad de una respuesta, como tras una descarga interrumpida. No se ha leído nada de él. Descárguelo de nuevo.
problem-import-not-answers = ninguna columna nombra una pregunta de «{ $wanted }». Las columnas encontradas son: { $found }. Tome la exportación de respuestas de un formulario hecho con c21lab form, con los códigos o las etiquetas de las preguntas como encabezados; o indique su marco y su módulo con --framework y --module.
problem-import-other-module = son respuestas al módulo «{ $found }» y no a «{ $wanted }». Impórtelas en un taller aparte, o indique el módulo con --module.
problem-import-is-summary = es un resumen, con las preguntas unas debajo de otras, y no las respuestas de cada persona. Descargue las respuestas una a una: una fila por persona, una columna por pregunta.
problem-import-no-respondent = ninguna columna dice de quién es cada fila, así que no se vería quién respondió dos veces. Exporte de nuevo con las columnas propias del sistema (KEY, _uuid, id o Marca temporal); sirven para comparar y no se conservan.
problem-import-empty = nadie ha respondido todavía: hay encabezados, pero ninguna fila debajo.
problem-import-row-cells = esta fila no tiene { $wanted } celdas como los encabezados, así que se ha apartado. Exporte de nuevo, sin modificar el archivo en un editor de texto.
problem-import-row-of-nobody = esta fila no dice de quién es, así que se ha apartado. Exporte de nuevo con las columnas propias del sistema.
problem-import-not-submitted = esta persona no ha enviado el formulario, así que sus respuestas se han apartado. Importe de nuevo cuando lo haya hecho.
problem-import-no-consent = esta persona no aceptó que se utilicen sus respuestas, así que se han apartado.
problem-import-columns-twice = dos columnas hacen la misma pregunta y las respuestas difieren: «{ $other }» y «{ $found }». Las dos están en el libro de recogida: deje la que vale.
problem-import-group-unknown = «{ $found }» no es uno de los grupos del taller. Está tal cual en el libro de recogida: elija uno de estos: { $known }.
problem-import-number-unclear = aquí no hay ningún número, así que no se ha tomado nada de esta celda. Escriba el número de la invitación en el libro de recogida si lo conoce.
problem-import-same-respondent = la misma persona respondió también en { $file } (fila de la celda { $cell }), y de otra manera. Cuenta la última respuesta, que es esta.
problem-import-number-twice = { $other } y { $respondent } respondieron con el número { $number }. Cuentan las dos. Si fue una sola persona, borre la columna que no vale; no volverá a aparecer.
problem-import-kept = usted había corregido { $question } de { $respondent } a «{ $found }», y se ha conservado; el formulario dice «{ $other }». Para tomar esa respuesta, escríbala ahí.
problem-import-removed = usted había borrado de { $file } la columna de esta persona, así que no se ha añadido de nuevo. Para recuperarla, saque { $file } de la carpeta del taller e importe de nuevo.
problem-import-other-computer = este libro se hizo en otro ordenador o con otra cuenta, así que aquí no se puede saber quién está ya en él. Importe allí; o saque este archivo de la carpeta del taller e importe de nuevo, sin lo que se corrigió en él.
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
}, que dice quién respondió, y no una ficha: no se ha contado. Ejecute c21lab import con este archivo, --session y --move: las respuestas pasan a un libro de recogida y el archivo sale de la carpeta del taller.

## comments.xlsx

comments-tab = Comentarios
comments-title = Comentarios: ¿qué se puede citar?
comments-how = Elija «sí» en la última columna junto a cada comentario que pueda figurar en el informe, en el libro de Excel con los resultados y en la lista para quienes revisan el módulo. Todos los demás se quedan aquí. Compruebe que ninguno dé nombres ni nada que solo una persona pueda saber. Después, vuelva a ejecutar c21lab score: sus marcas se conservan. Un comentario se cita tal como se escribió, o no se cita.
comments-col-item = elemento
comments-col-comment = comentario
comments-col-quote = citar

## The private folder

results-private-readme =
    PRIVADO: SOLO PARA EL EQUIPO FACILITADOR DEL TALLER

    Por favor, no comparta esta carpeta. Contiene lo que cada persona respondió y escribió, los nombres de sus archivos y medias exactas de las que se podrían deducir respuestas individuales. Lo que se puede compartir está al lado, en la carpeta «results».

    Borre esta carpeta, las fichas rellenadas y comments.xlsx cuando el informe esté terminado. Es lo que las fichas prometen a quienes las rellenaron. La orden «c21lab close», seguida de la carpeta del taller, lo enumera todo y, tras un sí, lo borra.

    ratings.csv: cada respuesta a cada pregunta. Cuando un texto empezaba como una fórmula, se le puso delante un apóstrofo para que la hoja de cálculo no lo altere.
    problems.csv: todo lo que no se pudo utilizar, con su archivo, pestaña y celda.
    details.json: los resultados con las medias exactas, para comprobarlos.
    reveal.json: qué fichas contaban cuando se vieron las medias por primera vez, los resultados tal como se compartieron entonces y las respuestas detrás de la última versión mostrada.
    superseded: informes que usted modificó antes de que se hiciera uno más reciente, y resultados que ya no se hacen. Nadie debería recibirlos junto a otros más recientes: con dos versiones sobre casi las mismas personas se pueden deducir respuestas individuales.
    manifest.json: huellas de lo que c21lab escribió y de las fichas utilizadas, ninguna respuesta. Con él, c21lab nunca sobrescribe un informe que usted haya modificado y le avisa cuando dos versiones juntas delatarían a personas. Con él, lo que usted escribe en un informe se reconoce y pasa al siguiente. «c21lab close» lo conserva: bórrelo solo cuando ya no se vaya a hacer ningún informe.

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
    [working] Estado: provisional (redacción propia del proyecto, no el texto oficial).
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
framework-guide-tab-actions = Las acciones de cada campo: una frase sobre una sola cosa, más o menos cierta aquí.
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
framework-about-status = working (provisional), draft (borrador), official (oficial) o retired (retirado). Solo un marco oficial aparece sin nota de su estado.
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
framework-help-scale-description = Cómo es la situación en esta fase, en una frase. Idioma: { $language }
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
framework-help-actions-text = Una frase sobre una sola cosa, más o menos cierta aquí. Idioma: { $language }
framework-help-withdrawn-id = Un identificador que ya no se usa
framework-help-withdrawn-text = Lo que preguntaba, para poder nombrarlo; puede quedar vacío. Idioma: { $language }
framework-help-earlier-version = La versión anterior, por ejemplo 0.1
framework-help-earlier-old-id = Su identificador; vacío si ninguno cambió
framework-help-earlier-id = El identificador de aquí que lo sustituye

framework-refused-title = Esto no encaja
framework-refused-choice = Elija una de las entradas de la lista.
framework-refused-parent = Elija un identificador de la lista. Si falta, añada antes su fila en su pestaña.
framework-refused-whole = Escriba un número entero, 0 o más.

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
framework-blank-stage-description = ‹Cómo es la situación en esta fase›
framework-blank-group = ‹Grupo { $number }›
framework-blank-domain = ‹Título del ámbito { $number }›
framework-blank-short = ‹Título corto { $number }›
framework-blank-field = ‹Título del campo { $number }›
framework-blank-question = ‹Pregunta a la que se responde›
framework-blank-help = ‹En qué pensar antes de responder›
framework-blank-action = ‹Una frase sobre una sola cosa, más o menos cierta aquí›

problem-framework-domain-unknown = no existe el ámbito «{ $found }» en { $framework }. Ámbitos: { $known }.

## A framework at a glance

framework-show-status = { $status ->
    [working] redacción provisional, no el texto oficial
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

## The plenary

plenary-tab = Plenario
plenary-title = Plenario: lo que acuerda la sala
plenary-how = Escriba solo en las celdas amarillas. Para cada campo debatido, elija «acuerdo» y ponga la puntuación, o «sin acuerdo» y diga de qué puntuación a qué puntuación van las opiniones. Después, una frase: porque… Si un grupo lo ve de otro modo, elíjalo en la última columna: un grupo, nunca un nombre. Los campos no debatidos quedan vacíos. Guarde el archivo con su nombre junto a session.toml y ejecute c21lab score: lo acordado aquí figura junto a las puntuaciones individuales y nunca las cambia.
plenary-col-id = id
plenary-col-field = campo
plenary-col-individual = individual
plenary-col-people = personas
plenary-col-flags = avisos
plenary-col-status = estado
plenary-col-agreed = acordado
plenary-col-from = de
plenary-col-to = a
plenary-col-because = porque
plenary-col-dissent = quién lo ve de otro modo
plenary-status-agreed = acuerdo
plenary-status-not-agreed = sin acuerdo
plenary-status-not-discussed = no debatido
plenary-flag-split = opiniones divididas
plenary-flag-group-gap = los grupos difieren
plenary-flag-blind-spot = muchas personas no saben
plenary-flag-lowest = entre los más bajos
plenary-error-score = Elija un número entero de { $low } a { $high }. Si el plenario no acuerda uno, elija «sin acuerdo» y ponga los dos extremos.
plenary-error-status = Elija de la lista o deje la celda vacía.
plenary-error-dissent = Elija un grupo de la lista: sin nombres.

problem-plenary-books-twice = hay aquí varios libros del plenario ({ $found }) y nada dice cuál cuenta. Todos se han dejado como están y nada del plenario figura en el informe. Conserve el correcto y mueva los demás a otro lugar.
problem-plenary-left = el libro del plenario se ha dejado exactamente como está y nada de él figura en el informe mientras no se pueda leer. Arréglelo como se indica, o muévalo a otro lugar: c21lab plenary hace entonces uno nuevo, vacío.
problem-plenary-without-headings = este libro no tiene columnas llamadas id, estado y acordado. Se ha dejado como está y nada de él figura en el informe. Vuelva a poner los encabezados, o muévalo a otro lugar: c21lab plenary hace entonces uno nuevo, vacío.
problem-plenary-other-framework = este libro se hizo para { $found } y el taller valora { $wanted }. Nada de él figura en el informe. Si los campos son los mismos, vuelva a ejecutar c21lab plenary: lo escrito se conserva según los identificadores de los campos.
problem-plenary-score-wrong = «{ $found }» no es una puntuación de { $low } a { $high }. Escriba un número entero, o elija «{ plenary-status-not-agreed }» y diga de qué puntuación a qué puntuación van las opiniones. Nada de esta fila figura en el informe.
problem-plenary-status-unclear = «{ $found }» no es «{ plenary-status-agreed }», ni «{ plenary-status-not-agreed }», ni «{ plenary-status-not-discussed }». Elija de la lista de la celda. Nada de esta fila figura en el informe.
problem-plenary-dissent-unknown = «{ $found }» no es un grupo con columna propia en los resultados, así que no se imprime. Elija de la lista de la celda: aquí solo puede figurar un grupo así, y nunca una persona.
problem-plenary-row-twice = el campo «{ $id }» ya tiene una fila más arriba, y esa es la que cuenta. Pase a ella lo correcto y borre esta.
problem-plenary-row-unknown = alguien ha escrito en esta fila, cuyo id «{ $found }» no es el de ningún campo del taller{ $nearest ->
    [none] .
   *[other] ; el más parecido es «{ $nearest }».
} Vuelva a poner el id del campo o vacíe la fila. Nada de ella figura en el informe.
problem-plenary-score-missing = el plenario llegó aquí a un acuerdo, pero ¿sobre qué puntuación? Escríbala en esta celda o elija otro estado. Nada de esta fila figura en el informe.
problem-plenary-both = esta fila tiene una puntuación acordada y dice además de qué puntuación a qué puntuación van las opiniones; solo una de las dos cosas puede ser cierta. Borre lo que esté mal. Nada de esta fila figura en el informe.
problem-plenary-not-discussed = esta fila dice «{ plenary-status-not-discussed }» y a su lado hay una puntuación. Elija el estado correcto o borre la puntuación. Nada de esta fila figura en el informe.
problem-plenary-range-half = las opiniones van de una puntuación a otra, y en esta celda falta una de las dos. Escríbala o borre la otra. Nada de esta fila figura en el informe.
problem-plenary-range-turned = las opiniones van de la puntuación más baja a la más alta, y aquí la primera es la más alta. Intercámbielas si eso es lo que se quiere decir. Nada de esta fila figura en el informe.
problem-slides-template-not-readable = este archivo no es una presentación ni una plantilla de PowerPoint que se pueda leer. Guárdelo en PowerPoint como .pptx o .potx e indique su nombre en session.toml, o quite la línea slides_template.
console-plenary = { $state ->
    [new] plenary.xlsx está listo: { $file }.
   *[same] plenary.xlsx ya contiene todo esto y no se ha tocado: { $file }.
} Anote en él lo que acuerde el plenario, guárdelo y ejecute c21lab score.
console-plenary-renewed = plenary.xlsx se ha vuelto a escribir con lo que usted había anotado. El archivo tal como lo dejó es { $new }.
console-held = Han llegado o cambiado fichas desde que los resultados se mostraron por primera vez, y en algún campo o grupo corresponden a menos de { $least } personas: junto a la versión anterior, la nueva diría cómo respondieron. Por eso lo que se comparte sigue mostrando la anterior, de { $people } personas; details.json tiene las puntuaciones nuevas, solo para usted. Si nadie ha visto la versión anterior, borre private/reveal.json y vuelva a ejecutar. Si no, publique una sola versión, o espere a que haya al menos { $least } personas nuevas.
doing-slides = preparación de las diapositivas y del tablero en { $language }
## Languages by a translator's workbook

language-book-title = Traducción: { $language }
language-tab-title = { $part ->
    [glossary] Glosario: las palabras que conviene acordar primero
    [participant] Lo que leen quienes rellenan una ficha
    [reader] Lo que lee el público del informe, los gráficos y las diapositivas
   *[facilitator] Lo que lee el equipo facilitador
} ({ $language })
language-help-1 = Escriba solo en la columna «{ $code }». Conserve lo que está entre llaves, como {"{"}people{"}"}: lo rellena el programa. Una fila dice un caso de un mensaje; escriba cada uno como frase entera.
language-help-2 = En «state», elija machine (nadie lo ha leído), draft (escrito, aún sin revisar por otra persona) o reviewed (leído y aprobado por alguien que habla el idioma).
language-help-3 = «case» dice cuándo se usa la fila: «people = one» es para una sola persona. Los textos con barras son listas de lo que la gente escribe: añada lo que se escribe en su idioma, entre barras.
language-help-4 = Deje vacío lo que no haya traducido: el programa lo dice en otro idioma. Después ejecute: c21lab language import
console-language-exported = { $missing ->
    [0] El libro está listo: { $file }. Los { $count } mensajes están traducidos; revisados: { $reviewed }.
    [one] El libro está listo: { $file }. Falta por traducir un mensaje de { $count }; revisados: { $reviewed }.
   *[other] El libro está listo: { $file }. Faltan por traducir { $missing } mensajes de { $count }; revisados: { $reviewed }.
}
console-language-changed = { $count ->
    [one] El texto inglés de un mensaje traducido ha cambiado desde entonces: { $keys }. Revíselo.
   *[other] El texto inglés de { $count } mensajes traducidos ha cambiado desde entonces: { $keys }. Revíselos.
}
console-language-imported = { $part ->
    [glossary] Glosario
    [participant] Fichas
    [reader] Informe
   *[facilitator] Equipo facilitador
}: { $translated } mensajes traducidos de { $count }; revisados: { $reviewed }.
console-language-folder = El idioma «{ $language }» está ahora en { $folder }
problem-language-book-not-readable = el libro no tiene ninguna pestaña de traducción. Parta de uno creado con «c21lab language export».
problem-language-name-wrong = «{ $found }» no es el código de un idioma. Dé ese código al libro, por ejemplo pt.xlsx o pt-BR.xlsx.
problem-language-is-source = «{ $found }» es uno de los idiomas en los que está escrito c21lab y no se traduce. Comunique un error a quien le facilitó c21lab.
problem-language-tab-unknown = esta pestaña no forma parte de una traducción y no se leyó. Si su contenido importa, muévalo a una de estas: { $known }.
problem-language-column-unknown = la columna «{ $found }» no forma parte de una traducción y no se leyó. Llámela «note» si es para ustedes.
problem-language-column-missing = no hay ninguna columna de traducción. Su encabezado es el código del idioma, por ejemplo pt. Escríbalo encima de sus textos.
problem-language-columns-several = varias columnas llevan un idioma en el encabezado: { $found }. Un libro traduce a un solo idioma: conserve su columna y borre las demás.
problem-language-columns-differ = las pestañas llevan idiomas distintos en el encabezado: { $found }. Escriba el mismo código en todas.
problem-language-row-unknown = la clave «{ $found }» no es de esta pestaña{ $nearest ->
    [none] . Borre la fila o copie la clave de una exportación nueva.
   *[other] ; probablemente es «{ $nearest }». Escríbala así o borre la fila.
}
problem-language-case-unknown = «{ $found }» no es un caso de «{ $key }». Cópielo de una exportación nueva; sus casos son: { $known }.
problem-language-rows-missing = { $count ->
    [one] falta la fila de un mensaje ({ $keys }), que cuenta como no traducido. Cópiela de una exportación nueva o déjela fuera a propósito.
   *[other] faltan las filas de { $count } mensajes ({ $keys }), que cuentan como no traducidos. Cópielas de una exportación nueva o déjelas fuera a propósito.
}
problem-language-form-missing = «{ $key }» está traducido solo en parte: esta fila ({ $case }) sigue vacía. Rellene todas las filas de un mensaje o ninguna.
problem-language-state-without-text = el estado es «{ $state }», pero no hay traducción, así que cuenta como vacío. Escriba el texto o elija «empty».
problem-language-source-changed = el texto inglés de «{ $key }» ha cambiado entretanto, así que cuenta como borrador y no como revisado. Compare los dos en una exportación nueva y elija allí «reviewed».
problem-language-placeholder-lost = falta {"{"}{ $name }{"}"}: el programa pone ahí un número o un nombre. Colóquelo donde su frase lo pida, entre llaves.
problem-language-placeholder-unknown = { $nearest ->
    [none] {"{"}{ $found }{"}"} no es ninguno de los nombres que rellena este mensaje. Bórrelo o escriba uno de estos: { $known }.
   *[other] {"{"}{ $found }{"}"} no es ninguno de los nombres que rellena este mensaje; probablemente es {"{"}{ $nearest }{"}"}. Los nombres entre llaves no se traducen: escríbalo como en el texto inglés.
}
problem-language-placeholder-twice = {"{"}{ $name }{"}"} está aquí dos veces, y una en el texto inglés. Quite uno.
problem-language-braces = hay una llave abierta o de más en «{ $found }». Escriba cada nombre así: {"{"}nombre{"}"}, sin espacios; una llave como tal se escribe dos veces.
problem-language-control = en el texto hay un signo que nadie ve ({ $found }). Escríbalo de nuevo, sin pegarlo de otro sitio.
problem-language-direction-mark = en el texto hay una marca de dirección ({ $found }). Bórrela: el programa fija por sí mismo la dirección de cada texto.
problem-language-spaces = { $where ->
    [ends] hay un espacio delante o detrás del texto; se quitó. Bórrelo.
   *[within] hay dos espacios seguidos. Ponga uno.
}
problem-language-no-break-space = una línea podría partirse en «{ $found }». Ponga un espacio de no separación delante del signo (Ctrl+Mayús+Espacio en Word).
problem-language-lines = «{ $key }» ocupa aquí varias líneas, y una en inglés. Escríbalo en una línea.
problem-language-too-long = el texto tiene { $length } caracteres, y Excel admite { $most } en este lugar. Dígalo con menos palabras.
problem-language-tab-name = «{ $found }» no puede nombrar una pestaña: Excel no admite corchetes, dos puntos, * / \ ni signos de interrogación. Escríbalo sin ellos.
problem-language-untranslated = «{ $key }» es igual que en inglés. Tradúzcalo o déjelo vacío.
problem-language-list-gap = en la lista de «{ $key }» no hay nada entre dos barras, o al final. Borre la barra.
problem-language-clash = «{ $found }» ya está en «{ $other }». El programa no podría distinguirlos: déjelo en uno solo.

## Antes y ahora, y la media de muchos talleres

setting-previous_fields = Un .csv con los campos que preguntan lo mismo (columnas now y then), si ese taller usó otro marco.
problem-results-not-json = esto no es un archivo de resultados completo: termina antes de tiempo o está dañado (línea { $line }). Copie de nuevo results.json de la carpeta «results» de ese taller.
problem-results-other = esto no es el results.json de un taller{ $found ->
    [none] .
   *[other] : dice que es «{ $found }».
} Indique el results.json de la carpeta «results» de un taller, o la carpeta del taller.
problem-results-newer = este archivo lo escribió un c21lab más nuevo («{ $found }»), que este no puede leer. Instale la última versión de c21lab, o procese de nuevo aquel taller con esta.
problem-results-key = este results.json no se puede usar: falta «{ $key }», o contiene otra cosa. Nadie tiene que escribirlo a mano: cópielo de nuevo de la carpeta «results» de ese taller, o procese de nuevo el taller.
problem-previous-module = el taller anterior puntuó el módulo «{ $found }» y este puntúa «{ $module }»: lo que preguntan dos módulos no se puede comparar. Indique los resultados de un taller con el mismo módulo, o quite «previous».
problem-previous-framework = el taller anterior usó el marco «{ $found }» y este usa «{ $framework }». Si algunos campos de ambos preguntan lo mismo, haga una lista de ellos en un .csv con las columnas «now» y «then», e indíquela con previous_fields = "campos.csv" en [report]; si no, quite «previous».
problem-previous-scale = el taller anterior usó una escala de { $found_low } a { $found_high } y este usa de { $low } a { $high }: sus puntuaciones no se pueden comparar. Quite «previous».
problem-previous-same = estos son resultados de este mismo taller (el mismo lugar, y fechas: { $dates }). Una versión antigua y una nueva juntas mostrarían lo que dice una ficha tardía. Indique los resultados de un taller anterior; si estos lo son, ponga las fechas de los dos en session.toml.
problem-previous-later = el taller indicado como anterior tuvo lugar después ({ $found }) de este ({ $dates }). Corrija las fechas, o indíquelos al revés.
problem-mapping-columns = la lista de campos necesita dos columnas, «now» y «then», con estas palabras en su primera línea: el identificador de un campo de este marco y el del que preguntaba lo mismo.
problem-mapping-unknown = no hay ningún campo «{ $found }» en el marco de la columna «{ $column }». Corrija el identificador, o borre la línea.
problem-mapping-twice = el campo «{ $found }» aparece dos veces en la columna «{ $column }», y solo se puede comparar una vez. Borre una de las líneas.
problem-results-twice = estos son resultados del mismo taller que { $first }, así que cuentan una sola vez. Si son de otro, sus fechas en session.toml están equivocadas.
problem-panel-no-results = no hay ningún results.json en esta carpeta ni por debajo de ella. Indique la carpeta que contiene los talleres, o sus results.json.
problem-panel-too-few = { $count ->
    [one] { $framework }, { $module }: solo hay un taller, y una media requiere { $least }; no se da ninguna.
   *[other] { $framework }, { $module }: solo hay { $count } talleres, y una media requiere { $least }; no se da ninguna.
}
problem-panel-empty = { $files ->
    [0] no se encontraron resultados, así que no hay media y no se ha escrito nada. Indique los results.json de al menos { $least } talleres, o la carpeta que los contiene.
    [one] solo se encontró un archivo, así que no hay media y no se ha escrito nada. Una media requiere los resultados de { $least } talleres con el mismo marco y módulo.
   *[other] entre los { $files } archivos no hay resultados de { $least } talleres con el mismo marco y módulo, así que no hay media y no se ha escrito nada.
}
problem-parquet-missing = --parquet necesita una biblioteca que aquí no está instalada. En la carpeta del código de c21lab, instálela con: python -m pip install ".[parquet]", o quite --parquet.
console-panel = { $framework }, { $module }: { $sessions } talleres con { $people } personas; { $fields ->
    [one] un campo tiene media.
   *[other] { $fields } campos tienen media.
}
console-panel-held-back = { $count ->
    [one] Un campo no la tiene: muy pocos talleres lo puntuaron, o lo puntuaron con la misma redacción.
   *[other] { $count } campos no la tienen: muy pocos talleres los puntuaron, o los puntuaron con la misma redacción.
}
console-panel-written = Guardado en { $file }
problem-panel-damaged = este archivo de medias no se puede usar: le falta una parte. Hágalo de nuevo con c21lab panel.
problem-panel-other = este archivo no tiene medias del módulo «{ $module }» del marco «{ $framework }» en su escala; tiene: { $known }. Indique otro archivo, o quite «panel».
## La página en el navegador

desk-language-name = Español
desk-page-start = Sus talleres
desk-page-stopped = c21lab se ha detenido
desk-page-settings = Ajustes
desk-page-sheets = Fichas
desk-page-room = Sala
desk-page-reveal = Revelación
desk-page-results = Resultados
desk-page-comments = Comentarios
desk-page-report = Informe
desk-page-finish = Cierre
desk-skip = Ir al contenido
desk-language = Idioma
desk-steps = Pasos del taller
desk-next = Siguiente: { $step }
desk-stop = Detener c21lab
desk-stopped-about = Puede cerrar esta página. Todo está en sus carpetas. Para continuar, abra c21lab de nuevo como lo hizo antes.
desk-leave = Lo que ha escrito no se ha guardado.
desk-copied = El gráfico se ha copiado: péguelo donde lo necesite.
desk-sending = Recibiendo los archivos…
desk-gone = c21lab no responde. Si lo ha detenido, ábralo de nuevo: no se ha perdido nada.
desk-doing = { $what }: { $done } de { $total }
desk-refused = Esta página no está abierta para usted
desk-refused-how = Cada dirección de c21lab abre la página una sola vez, en un solo navegador de este ordenador. Abra c21lab de nuevo como lo hizo antes: se abrirá una página nueva.
desk-stuck = Esto no ha funcionado
desk-stuck-next = No se ha perdido nada. Corrija lo que se indica, vuelva atrás en su navegador e inténtelo de nuevo.
desk-unexpected = Ha ocurrido algo inesperado
desk-not-there = Este taller o archivo ya no está
desk-not-understood = Lo que ha enviado el navegador no se puede usar
desk-to-start = A sus talleres
desk-start-intro = Todo se queda en este ordenador: c21lab no abre ninguna conexión a internet.
desk-start-open = Continuar un taller
desk-start-new = Empezar un taller nuevo
desk-start-name = Nombre del taller
desk-start-name-hint = Se creará una carpeta con este nombre, por ejemplo Riberas 2026.
desk-start-languages = Idiomas de la sala
desk-start-module = Qué se valora
desk-start-make = Crear el taller
desk-start-practise = Practicar
desk-start-practise-about = El taller de una ciudad imaginaria, con fichas rellenadas y los errores que se suelen cometer. Se copia en una carpeta aparte.
desk-start-practise-button = Practicar con el ejemplo
desk-practice-folder = Taller de práctica
problem-desk-name-missing = el taller no tiene nombre. Escriba uno, por ejemplo Riberas 2026.
problem-desk-libraries-missing = la página de c21lab necesita bibliotecas que no están instaladas ({ $library }). Instale c21lab de nuevo con ellas, en la carpeta desde la que lo instaló: pip install ".[desk]", o abra otra vez install.bat o install.command.
console-desk-address = c21lab está abierto en su navegador. Deje abierta esta ventana; Ctrl-C lo detiene. Su dirección, válida una sola vez: { $named }
console-desk-shortcut = Para abrir c21lab a partir de ahora, haga doble clic en: { $named }
desk-open-folder = Abrir la carpeta
desk-none = ninguno
desk-settings-intro = El informe y las fichas toman de aquí estos datos. Están en session.toml, en la carpeta del taller, donde se conservan sus propias notas.
desk-settings-stuck = No se puede leer session.toml. Corrija las líneas indicadas con un editor de texto y vuelva a cargar esta página.
desk-settings-workshop = El taller
desk-settings-report = El informe
desk-settings-report-about = Para usar un logotipo o una plantilla propios, ponga el archivo en la carpeta del taller y vuelva a cargar esta página.
desk-settings-method = El método
desk-settings-method-about = Deje vacías estas casillas, salvo que sepa por qué: el valor que se usa aparece en gris. El anexo del informe los indica todos.
desk-settings-save = Guardar
desk-settings-save-next = Guardar y continuar
desk-settings-saved = Los ajustes se han guardado.
desk-setting-territory = Ciudad o territorio
desk-setting-country = País
desk-setting-title = Título del informe (vacío: se forma con el territorio)
desk-setting-dates = Días del taller (año-mes-día, separados por comas)
desk-setting-languages = Idiomas de las fichas y del informe
desk-setting-main-language = Idioma principal
desk-setting-facilitators = Equipo facilitador, un nombre por línea
desk-setting-kind = Tipo de taller
desk-setting-tables = Lo que acordaron las mesas
desk-setting-return_to = Adónde se envían las fichas rellenadas (las fichas lo indican)
desk-setting-return_by = Último día para enviar las fichas (año-mes-día)
desk-setting-groups = Sus propios grupos de participantes
desk-setting-groups-about = Vacío: los grupos del marco, que son:
desk-setting-group-id = Nombre corto
desk-setting-name_participants = Imprimir los nombres de quienes marcaron sí en su ficha
desk-setting-accent = Color de títulos y líneas
desk-setting-citation = Cómo citar el informe
desk-setting-contact = A quién preguntar sobre el informe
desk-setting-licence = Licencia del informe
desk-setting-logo = Logotipo de la portada
desk-setting-cover_image = Imagen de la portada
desk-setting-word_template = Plantilla de Word
desk-setting-slides_template = Plantilla de PowerPoint
desk-kind-assessment = Autoevaluación
desk-kind-policy = Ideas y plan para una política
desk-kind-module-test = Prueba de un módulo
desk-kind-seven-keys = Siete claves
desk-kind-culture-goal = Metas de un Objetivo de cultura
desk-tables-people = Las personas de una mesa cuentan como las demás
desk-tables-round = Una ronda de mesas, junto a las fichas individuales
desk-sheets-filled = Fichas rellenadas
desk-sheets-drop = Suelte aquí las fichas rellenadas, o elíjalas. Se pueden mezclar Excel, LibreOffice y archivos antiguos de Excel, y también idiomas.
desk-sheets-add = Añadirlas
desk-sheets-none = Todavía no ha llegado ninguna ficha. También se lee lo que ponga en la carpeta «sheets» del taller.
desk-sheets-again = Leer todo de nuevo
desk-col-file = Archivo
desk-col-status = Qué ha resultado
desk-col-do = Cambiar
desk-col-group = Grupo
desk-col-people = Personas
desk-col-sheets = Fichas
desk-col-name = Nombre
desk-col-answered = Respondido
desk-answered = { $answered } de { $asked }
desk-status-read = leída
desk-status-questions = { $count ->
    [one] leída, 1 pregunta
   *[other] leída, { $count } preguntas
}
desk-status-not-read = no leída
desk-status-waiting = copiándose aún
desk-place-tab = pestaña «{ $tab }»
desk-more-problems = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
desk-line-change = Cambiar…
desk-line-change-file = Cambiar { $file }
desk-line-replace-by = Sustituirla por
desk-line-replace = Sustituir esta ficha
desk-line-out = Retirar
desk-sheets-kept = { $count ->
    [one] Se ha guardado una ficha.
   *[other] Se han guardado { $count } fichas.
}
desk-sheet-there = { $file } es una copia exacta de { $there }, que ya está aquí: se guarda una sola vez.
desk-sheet-replaced = { $new } sustituye a { $file }, que se conserva en private/taken-out.
desk-sheet-out = { $file } se ha retirado y ya no cuenta. Se conserva como { $place }.
desk-too-large = No recibido, porque un archivo puede tener { $megabytes } MB como máximo: { $files }. Una ficha es mil veces menor; borre las imágenes que contiene o pídala de nuevo.
desk-said-file = { $file }: { $status }.
desk-said-files = { $count ->
    [one] Ahora hay un archivo.
   *[other] Ahora hay { $count } archivos.
}
desk-count-people = { $count ->
    [one] 1 persona ha respondido
   *[other] { $count } personas han respondido
}
desk-count-sheets = { $count ->
    [one] en 1 ficha que cuenta.
   *[other] en { $count } fichas que cuentan.
}
desk-sheets-blank = Fichas en blanco
desk-blank-layout = Qué crear
desk-layout-individual = Fichas de Excel para enviar
desk-layout-ballot = Papeletas para imprimir (Word)
desk-layout-collector = Un libro de recogida, para teclear las papeletas
desk-blank-whom = Para quién
desk-whom-all = Una para todas las personas, para copiar
desk-whom-count = Varias, numeradas:
desk-whom-number = Cuántas
desk-whom-people = Una por persona de { $file }
desk-blank-languages = En estos idiomas
desk-blank-make = Crearlas
desk-blank-made = { $count ->
    [one] Se ha creado un archivo en la carpeta «{ $folder }» del taller.
   *[other] Se han creado { $count } archivos en la carpeta «{ $folder }» del taller.
}
desk-blank-there = Listas para enviar o imprimir
desk-people = Lista de personas
desk-people-about = Una tabla (.xlsx o .csv) con las columnas nombre, grupo e idioma: entonces cada persona tiene su ficha, y la sala muestra quién falta.
desk-people-take = Añadir la lista
desk-people-kept = La lista se ha guardado como { $file } en la carpeta del taller.
desk-room-intro = Quién ha respondido y quién falta. Aquí no se muestra ninguna puntuación antes de la revelación.
desk-room-groups = Por grupo
desk-room-missing = { $count ->
    [one] 1 nombre de la lista no está en ninguna ficha
   *[other] { $count } nombres de la lista no están en ninguna ficha
}
desk-room-sheets = Por ficha
desk-room-tables = Hay fichas individuales y de mesas juntas: eso suma { $people } personas. Si las de las mesas también rellenaron su propia ficha, elija «una ronda de mesas» en los ajustes: eso suma { $singles }.
desk-reveal-intro = Pulse cuando todas las personas hayan respondido. c21lab calcula entonces las puntuaciones, dibuja los gráficos y escribe el informe. Hasta entonces nadie ve una media: así nadie se deja influir y no se puede deducir ninguna respuesta.
desk-reveal-button = Revelar los resultados
desk-reveal-sure = ¿Revelar ahora los resultados de { $people ->
    [one] una persona
   *[other] { $people } personas
}? Las fichas que lleguen después no se podrán añadir una a una sin delatar a quienes las rellenaron.
desk-reveal-missing = { $count ->
    [one] 1 nombre de la lista no está en ninguna ficha.
   *[other] { $count } nombres de la lista no están en ninguna ficha.
}
desk-reveal-yes = Sí, revelar
desk-reveal-no = Todavía no
desk-revealed = Los resultados se han revelado. Los encuentra en la página siguiente.
desk-before-reveal = Primero, la revelación
desk-before-reveal-about = Esta página muestra puntuaciones, que nadie ve antes de la revelación.
desk-results-findings = Lo que dicen las puntuaciones
desk-results-changed = Las fichas o los ajustes han cambiado desde que se hicieron estos resultados. Hágalos de nuevo en la página «Informe» si lo desea: solo debe circular una versión.
desk-results-charts = Gráficos para copiar
desk-results-charts-about = PNG para documentos y mensajes, SVG para diseño.
desk-copy = Copiar
desk-copy-chart = Copiar { $name }
desk-comments-intro = Nada de lo que escribieron las personas participantes se cita hasta que usted lo marque. El informe toma lo marcado la próxima vez que se haga.
desk-comments-none = Ninguna ficha tiene comentarios.
desk-comments-save = Guardar las marcas
desk-comments-saved = { $count ->
    [one] Guardado: se puede citar 1 comentario.
   *[other] Guardado: se pueden citar { $count } comentarios.
}
desk-report-intro = Hace de nuevo el informe, el libro de Excel con los resultados y los gráficos, con lo que haya marcado, escrito y decidido desde entonces. Un informe que usted haya modificado nunca se sobrescribe.
desk-report-languages = En estos idiomas
desk-report-make = Hacer el informe
desk-report-made = { $count ->
    [one] El informe se ha hecho en un idioma.
   *[other] El informe se ha hecho en { $count } idiomas.
}
desk-report-changed = Qué ha cambiado
desk-report-files = Para compartir
desk-file-report = Informe
desk-file-public-summary = Una página para el público
desk-file-results = Libro de resultados
desk-file-slides = Diapositivas
desk-file-board = Tablero para el proyector
desk-file-language = { $file } ({ $language })
desk-report-where = Están en la carpeta
desk-finish-intro = Cuando el informe está terminado, se borra lo que cada persona respondió y escribió, como lo prometieron las fichas.
desk-finish-button = { $count ->
    [one] Borrar este archivo…
   *[other] Borrar estos { $count } archivos…
}
desk-finish-sure = { $count ->
    [one] ¿Borrar este archivo para siempre?
   *[other] ¿Borrar estos { $count } archivos para siempre?
}
desk-finish-yes = Sí, borrar
desk-finish-no = No, conservarlos
desk-finish-files = Lo que habla de personas
desk-results-agenda = Para debatir en el plenario
desk-results-all = { $count ->
    [one] Todo lo que destaca: 1 hallazgo
   *[other] Todo lo que destaca: { $count } hallazgos
}
desk-line-again = Leer de nuevo
## plan.xlsx: el libro del segundo día

plan-title = Ideas y medidas
plan-tab-ideas = Ideas
plan-tab-challenges = Retos
plan-tab-keys = Claves
plan-tab-targets = Metas
plan-tab-measures = Medidas
plan-tab-lists = Listas
plan-tab-how = Cómo se usa
plan-how-ideas = Una idea por fila, de modo que la entienda quien no estuvo. Se ofrecen filas para los campos con puntuación baja, con opiniones divididas o que no se pudieron valorar; añada cuantas quiera.
plan-how-challenges = Un reto por fila: de tres a cinco por persona, con sus propias palabras.
plan-how-keys = Una clave por fila: a qué retos responde (C1; C3), qué aporta la cultura y quién se compromete.
plan-how-targets = Una meta por fila, con su indicador: unidad, valor, año, fuente. Diga si se puede medir y, si no se puede o solo en parte, por qué.
plan-how-measures = Una medida por fila: de qué entradas viene (por ejemplo I3; I7), qué se hace, quién y para cuándo. El impacto y la viabilidad van de 1 (bajo) a 5 (alto). El valor de partida lo escribe el programa.
plan-step-rows = Las filas se pueden añadir, mover, ordenar y borrar, y se pueden añadir columnas propias. El informe conserva el orden de las filas: es el que decide el grupo.
plan-step-typed = Las fechas se escriben 2027-03-15, 2027-03 o 2027. La pestaña «Listas» contiene lo que ofrecen los desplegables.
plan-step-ids = Deje vacía la columna «id» de las filas nuevas: el programa las numera, y ningún número se da dos veces.
plan-step-translate = Un texto que tiene una columna en otro idioma, por ejemplo «idea::fr», se toma de ahí en el informe en ese idioma. Lo que no está traducido se imprime tal cual y se señala que está escrito en otro idioma.
plan-step-again = Vuelva a ejecutar c21lab plan cuando quiera: lo que haya escrito se conserva. El informe toma lo que haya aquí cuando se ejecuta c21lab score.
plan-step-later = Un año después, rellene la columna «estado» y ejecute otra vez c21lab plan: dirá hasta dónde han llegado las medidas.
plan-points = Escriba un número entero de 1 (bajo) a 5 (alto).
plan-col-id = id
plan-col-idea = idea
plan-col-for-whom = para quién
plan-col-example = ejemplo
plan-col-table = mesa
plan-col-field = campo
plan-col-action = acción
plan-col-answers-to = responde a
plan-col-votes = votos
plan-col-kept = se queda
plan-col-challenge = reto
plan-col-why = por qué
plan-col-from-challenges = de los retos
plan-col-key = clave
plan-col-brings = qué aporta la cultura
plan-col-commits = quién se compromete
plan-col-target = meta
plan-col-indicator = indicador
plan-col-unit = unidad
plan-col-value = valor
plan-col-year = año
plan-col-source = fuente
plan-col-feasible = viable
plan-col-recommendation = recomendación
plan-col-from-ideas = de las ideas
plan-col-measure = medida
plan-col-result = resultado
plan-col-lead = responsable
plan-col-partners = colaboran
plan-col-start = inicio
plan-col-end = fin
plan-col-resources = recursos
plan-col-cost = coste
plan-col-who-benefits = a quién beneficia
plan-col-starting-value = valor de partida
plan-col-goal = objetivo
plan-col-status = estado
plan-col-impact = impacto
plan-col-feasibility = viabilidad
plan-list-answers = responde a
plan-list-resources = recursos
plan-list-status = estado
plan-list-feasible = viable
plan-list-cost = coste
plan-list-yes-no = se queda
plan-list-field = campo
plan-list-action = acción
problem-plan-missing = no hay ningún plan.xlsx en { $folder }, así que no hay plan que presentar ni que comprobar. Créelo con c21lab plan "{ $folder }" y rellénelo.
problem-plan-empty = todavía no se ha escrito nada aquí, y este tipo de taller hace su informe a partir de ello. Rellene sus pestañas, guárdelo y vuelva a ejecutar c21lab score.
problem-plan-file-twice = el plan está más de una vez: { $found }. Solo uno puede contar. Quédese con el bueno y saque el otro de la carpeta.
problem-plan-without-headings = ninguna pestaña tiene los encabezados de un plan: no se ha leído nada de él y no se escribirá nada en él. Vuelva a poner la fila de encabezados, o aparte el archivo y ejecute c21lab plan, que crea uno nuevo.
problem-plan-column-twice = el encabezado «{ $found }» está aquí por segunda vez; cuenta el primero, en { $first }. Dé otro encabezado a esta columna o pase a la primera lo que contiene.
problem-plan-column-misspelt = no se conoce el encabezado «{ $found }», así que esta columna pasa por una de las suyas. Si quería decir «{ $wanted }», escríbalo así.
problem-plan-id-twice = el identificador «{ $found }» está por segunda vez; el primero está en { $first }. Esta fila ha recibido un número propio. Si es la misma entrada, borre una de las dos.
problem-plan-id-unknown = no hay ninguna entrada con el identificador «{ $found }». { $nearest ->
    [none] Escriba identificadores de la columna «id», por ejemplo I3; I7.
   *[other] Si quería decir «{ $nearest }», escríbalo así.
}
problem-plan-text-missing = esta fila no dice nada donde debería estar { $column ->
    [idea] la idea
    [challenge] el reto
    [key] la clave
    [target] la meta
   *[measure] la medida
}, así que no cuenta. Escríbalo en una frase o vacíe la fila.
problem-plan-field-unknown = «{ $found }» no es un ámbito, un campo ni una acción de este marco. { $nearest ->
    [none] Elija una entrada del desplegable o escriba un identificador como D4.2.
   *[other] Si quería decir { $nearest }, escríbalo así.
}
problem-plan-choice-unknown = «{ $found }» no está en la lista. Elija { $list ->
    [answers] debilidad, fortaleza, punto ciego, opiniones divididas u otra cosa
    [resources] propios o externos
    [feasible] sí, en parte o no
   *[status] sin empezar, en marcha, hecha o abandonada
}, o deje la celda vacía.
problem-plan-yes-no-unclear = «{ $found }» no es ni sí ni no. Elija uno de los dos o deje la celda vacía.
problem-plan-day-unreadable = «{ $found }» no es una fecha que se pueda leer de una sola manera. Escriba 2027-03-15, 2027-03 o 2027.
problem-plan-number-wrong = «{ $found }» no es un número de votos. Escriba un número entero, por ejemplo 7, o deje la celda vacía.
problem-plan-points-wrong = «{ $found }» no es un número entero de { $low } a { $high }. Escriba de { $low } (bajo) a { $high } (alto), o deje la celda vacía.
problem-plan-cell-error = la celda muestra el error { $found }. Escriba lo que debe haber en ella.
problem-plan-cell-uncalculated = la celda contiene una fórmula que ningún programa ha calculado todavía. Escriba su valor.
problem-plan-idea-short = { $id } tiene { $count ->
    [one] una sola palabra
   *[other] solo { $count } palabras
}: «{ $found }». Quien no estuvo no lo entenderá. Escriba una frase de al menos { $least } palabras.
problem-plan-measure-without-field = { $id } no tiene campo: no nombra ninguna idea, o sus ideas no lo tienen. Escriba los identificadores de sus ideas en «de las ideas» y dé un campo a estas.
problem-plan-measure-without-source = { $id } no dice de dónde viene. Escriba los identificadores de sus claves o metas en «de las ideas», por ejemplo K1.
problem-plan-measure-without-lead = nadie es responsable de { $id }. Nombre a quien vela por que se haga.
problem-plan-end-before-start = { $id } termina ({ $end }) antes de empezar ({ $start }). Corrija una de las dos fechas.
console-plan-written = El plan está en { $file }. Rellénelo con el grupo; c21lab score lo lleva al informe.
console-plan-renewed = { $file } se ha escrito de nuevo con todo lo que usted había escrito. El archivo tal como lo dejó es { $new }.
console-plan-unchanged = { $file } ya lo contiene todo; no se ha escrito nada.
console-plan-left = { $file } se ha dejado como está.
console-plan-scored = Nadie había visto aún ningún resultado: se han calculado primero, para que el plan parta de ellos.
console-plan-offered = { $count ->
    [one] Se ha añadido una fila para un campo con puntuación baja, opiniones divididas o muchas respuestas «no sé».
   *[other] Se han añadido { $count } filas para campos con puntuación baja, opiniones divididas o muchas respuestas «no sé».
}
console-plan-counts = { $entries ->
    [0] ninguna entrada
    [one] una entrada
   *[other] { $entries } entradas
}, { $measures ->
    [0] ninguna medida
    [one] una medida
   *[other] { $measures } medidas
}
console-plan-nothing = Todavía no se ha escrito nada en el plan.
console-plan-statuses = Medidas según su estado: { $statuses }
console-plan-status-none = sin estado ({ $count })
console-plan-status = { $status } ({ $count })
console-plan-checked = { $problems ->
    [one] Un problema por corregir.
   *[other] { $problems } problemas por corregir.
}
console-plan-fine = Nada que corregir: { $entries ->
    [0] ninguna entrada
    [one] una entrada
   *[other] { $entries } entradas
}, { $measures ->
    [0] ninguna medida
    [one] una medida
   *[other] { $measures } medidas
}.
console-plan-untranslated = { $count ->
    [one] Un texto del plan no está traducido ({ $language }): se imprime tal como se escribió, y se señala.
   *[other] { $count } textos del plan no están traducidos ({ $language }): se imprimen tal como se escribieron, y se señala.
}
desk-page-plan = Plan
desk-plan-intro = Las ideas y las medidas del segundo día. Están en plan.xlsx, en la carpeta del taller, que también se puede rellenar con Excel.
desk-plan-intro-own = Lo que proponen las personas y lo que hay que hacer: el informe se hace a partir de estas filas. Están en plan.xlsx, en la carpeta del taller, que también se puede rellenar con Excel.
desk-plan-make = Proponer filas para los campos con puntuación baja, opiniones divididas o muchas respuestas «no sé»
desk-plan-again = Proponer las filas nuevas y actualizar los valores de partida
desk-plan-empty = vacía
desk-plan-save = Guardar el plan
desk-plan-saved = El plan se ha guardado.
desk-page-plenary = Plenario
desk-plenary-intro = Lo que acuerda la sala, campo por campo, junto a lo que cada persona respondió. No entra en ninguna media. Está en plenary.xlsx, que también se puede rellenar con Excel.
desk-plenary-make = Crear las diapositivas, el tablero y el libro del plenario
desk-plenary-board = Abrir el tablero ({ $language })
desk-plenary-open = El tablero es para el proyector: se avanza con las flechas del teclado; «Pantalla completa» está en la esquina.
desk-plenary-individual = Media individual { $mean }, { $people } personas
desk-plenary-save = Guardar lo acordado
desk-plenary-saved = Lo que acordó el plenario se ha guardado.
