// Spanish: what each source says, in one line.
import type { SourceKey } from '../../anatomy/sources.ts'

/** What each source says, as far as this project leans on it. */
export const sourceSays: Readonly<Record<SourceKey, string>> = {
  bogduk_long1979:
    'El ramo dorsal se divide entre las apófisis transversas; su rama medial da ramitas a la articulación de arriba y a la de abajo.',
  bogduk1981:
    'El ligamento mamiloaccesorio sujeta la rama medial y está osificado en más del 10 % de las vértebras lumbares bajas.',
  bogduk1982:
    'Cada rama medial inerva dos articulaciones y el multífido de su número; el ramo dorsal L5 es más largo y da dos ramas.',
  giles1991: 'El nervio ocupa cerca del 3 % del túnel bajo el ligamento; el resto es sobre todo grasa.',
  lau2004:
    'El electrodo debe quedar paralelo al nervio, frente a los dos cuartos centrales de la apófisis articular superior.',
  tran2022_anat:
    'El nervio va por fuera en la mitad anterior del cuello y después parasagital o medial; el ligamento deja libre el cuarto posterior.',
  tran2022_angles:
    'La colocación paralela necesita de media 29–47° lateral y 34–49° caudal, con mucha dispersión (DE 10–18°).',
  joneswhitehead2025: 'Una colocación parasagital alcanzó el nervio en 12 de 14 intentos en cadáver.',
  twolandmark: 'Serie de cuatro pacientes con dos lesiones por nervio.',
  feigl2017:
    'Con fluoroscopia, una punta de 10 mm quedó paralela al nervio 9 ± 1,9 mm; con TC, 3,2 ± 3,2 mm.',
  shuang2015:
    'El ramo dorsal se divide 1,9–3,6 mm por encima de la raíz de la apófisis transversa, según el nivel.',
  saito2013: 'En una reconstrucción en 3D la rama medial pasó siempre bajo el ligamento mamiloaccesorio.',
  zhang2022: '48 de 60 ramos dorsales tenían tres ramas y 12 tenían dos.',
  chua1995: 'De T10 hacia arriba el objetivo es la esquina superior externa de la apófisis transversa.',
  ajnr2005: 'Muestra el nervio en su surco con un pequeño pedículo vascular al lado.',
  scottie2012: 'Nombra las partes del perrito escocés en la radiografía lumbar oblicua.',
  daum_sis: 'En L5, tejido fibroso hace de ligamento; una rama enlaza con S1. Solo corrobora el trayecto.',
  wikimsk_lig: 'El ligamento mamiloaccesorio tiene 1–2 mm de grosor.',
  dreyfuss1997:
    'Los volúmenes pequeños bien puestos bañaron siempre el nervio; el 8 % fueron intravasculares; con la punta muy alta el contraste llegó al foramen.',
  kaplan1998:
    'En voluntarios, el bloqueo con lidocaína evitó el dolor por distensión en 8 de 9 sin captación venosa.',
  schwarzer1994fp:
    'De 176 pacientes, 83 respondieron al primer bloqueo y 26 a los dos: 38 % de falsos positivos, 31 % de valor predictivo.',
  schwarzer1994cf: 'En una cohorte el 15 % tenía dolor facetario tras bloqueos confirmatorios.',
  schwarzer1995: 'En otra cohorte lo tenía el 40 %; ningún dato clínico los identificó.',
  macvicar2021: 'Alivio completo con control de placebo en el 15 % (10–20 %).',
  rrs_fp: 'Los bloqueos sin control dan falsos positivos en el 25–45 %.',
  bogduk2010: 'El control con placebo es la única prueba estricta de un bloqueo.',
  cohen2010:
    'De 151 pacientes aleatorizados, la RF funcionó en el 33, 39 y 64 % de los tratados tras 0, 1 o 2 bloqueos; por persona incluida, en el 33, 16 y 22 %. Coste de cada éxito: 6286, 17 142 y 15 241 dólares.',
  cohen2014sed:
    'La sedación puede hacer que una inyección diagnóstica parezca mejor de lo que es (bloqueos sacroilíacos y simpáticos).',
  duration2022:
    '150 diarios leídos en retrospectiva, 101 de ellos lumbares, de personas con al menos un 80 % de alivio: la lidocaína y la bupivacaína no se distinguieron con fiabilidad por su duración.',
  wahezi: 'En cadáver, 0,25 ml se extendieron menos que 0,5 ml.',
  furman_mbb:
    'Atlas del bloqueo: vista oblicua, objetivo donde la apófisis articular superior se une con la transversa, comprobación en AP, 0,4–0,5 ml.',
  wikimsk_mbb:
    'Agujas en los huesos X e Y para la articulación X–Y; agujas, fármacos, sin corticoide en el bloqueo diagnóstico.',
  procguide: 'Calibres y longitudes de aguja para el bloqueo.',
  klessinger2013:
    'Sin alivio tras el bloqueo, la articulación no es la fuente; con alivio, lo es; cuánto se pide sigue en disputa.',
  fp_range: 'Se describen tasas de falsos positivos de un solo bloqueo del 17 al 63 %, a menudo del 25–45 %.',
  asra2024: 'Compara ninguno, uno o dos bloqueos antes de la ablación.',
  cohen2020:
    'El bloqueo es la inyección pronóstica preferida; ni historia ni examen ni imagen predicen su resultado; antes, tres meses de cuidado conservador.',
  vandenheuvel2024:
    'Revisión del dolor facetario lumbar: 10–20 % en estudios bien diseñados, más con la edad.',
  nice_ng59:
    'Considere la RF tras tratamiento no quirúrgico, dolor de 5/10 o más y bloqueo diagnóstico positivo.',
  nice_rr: 'Los ensayos sugieren al menos 6–12 meses; el modelo es coste-efectivo por encima de 16 meses.',
  hull_policy: 'Una norma local: alivio de al menos el 50 % y al menos 16 meses entre tratamientos.',
  radical_crit: 'El ensayo RADICAL pide al menos un 60 % de alivio.',
  radical_prot:
    'Ensayo RADICAL: doble ciego, con tratamiento simulado, 250 previstos; el reclutamiento figuraba hasta julio de 2025; sin resultado hallado hasta noviembre de 2026.',
  radical_solent: 'RADICAL excluye a personas con marcapasos o desfibrilador.',
  cms_lcd: 'Reglas de cobertura de EE. UU. para intervenciones facetarias; dos nervios por articulación.',
  busse2025:
    'Recomendación fuerte en contra de la RF articular, con o sin inyección articular, en dolor axial crónico de columna de 3 meses o más, fuera de ensayos; sigue vigente en noviembre de 2026.',
  busse_dispute:
    '34 grupos médicos pidieron la retractación de esa guía; la revista no tomó más medidas y los autores la mantienen.',
  narouze2018: 'Tres clases de riesgo de sangrado en procedimientos de columna con anticoagulantes.',
  sowder2023: 'Guía sobre RF en personas con dispositivos implantados.',
  bogduk1987:
    'Las lesiones apenas pasan de la punta y llegan a unos 2 mm a los lados: hay que quedar paralelo.',
  cosman2014:
    'Lesiones de laboratorio según calibre, temperatura y tiempo; casi todo el crecimiento es en el primer minuto (60 s). Pagado por un fabricante.',
  provenzano2010: '0,5 ml de líquido antes de calentar agrandan la lesión.',
  provenzano2015: 'Con líquido, el tamaño de la lesión sigue creciendo hasta 180 s.',
  smith1981: 'En nervio lumbar de perro, 45–75 °C durante 2 min destruyeron fibras de todos los tamaños.',
  frohling1998:
    'En nervio de conejo, 50 °C durante 45 s no dañaron ninguna fibra, 55 °C algunas, 60 °C casi todas, de cualquier tipo.',
  choi2016:
    'Tras el calor: degeneración walleriana y una lesión de tercer grado de Sunderland, reversible; el dolor puede volver.',
  furman_rfn:
    'Atlas de la ablación: 40–45° caudal y unos 20° oblicua (sin oblicua en L5), pruebas antes de anestesiar, 0,5–1 ml; por ejemplo, hasta 3 ciclos de 90 s a 80–85 °C.',
  govind_ch: 'La profundidad de la punta se comprueba en la vista lateral.',
  cohen2011: 'El nervio mide menos de 2 mm, las lesiones llegan a 1,1–2,2 mm; el lugar del nervio varía.',
  shi2021: 'Umbral sensitivo de 0,5 V o menos y resultado.',
  koh2017:
    'Prueba sensitiva a 50 Hz, motora a 2 Hz; alivio medio de 4,6 a 7,0 meses según la sacudida del músculo de la espalda.',
  vankleef1999: '31 pacientes; éxito a las 8 semanas en 10 de 15 con RF y 6 de 16 con tratamiento simulado.',
  vanwijk2005:
    '81 pacientes a los 3 meses: medida combinada en 11 de 40 con RF y 12 de 41 con tratamiento simulado (27,5 y 29,3 %); efecto percibido mejor con RF (P < 0,05).',
  juch2017:
    'Tres ensayos abiertos, 681 personas en total; ensayo facetario con 251 personas: −0,18 de 10 a los 3 meses frente a solo ejercicio; se había fijado 2 puntos como importante.',
  maas2015:
    'RF facetaria frente a placebo, a corto plazo: dolor −1,47 de 10 (de −2,28 a −0,67), función −5,53, a largo plazo −3,70; frente a corticoide −2,23. Toda la revisión: de muy baja a moderada.',
  macvicar2013:
    'Dos consultas, selección estricta: alivio completo de 6 meses o más en el 58 y el 53 %; el alivio duró 15 meses.',
  macvicar_bsc:
    'Resumen de un fabricante: electrodos de 16 G, puntas de 5 o 10 mm. Pagado por un fabricante.',
  smuck2012:
    'Alivio medio mayor del 50 %: 9,0 meses tras la primera neurotomía, 11,6 meses tras repetir con éxito; repetir funcionó en el 33–85 %.',
  schneider2020:
    'Alivio a los 6 meses según selección y colocación: 26 %, 49 % y, para alivio completo, 56 %.',
  loh2015: 'Colocación de tipo paralelo: mediana de alivio de 4 meses frente a 1,5 meses.',
  mccormick2019:
    'A los 6 meses, 52 % con RF refrigerada y 44 % con convencional; sin diferencia significativa.',
  esra_cooled: 'RF refrigerada (17 G, 4 mm) frente a la estándar, 74 tratados.',
  kroll2008: 'RF continua frente a pulsada: sin diferencia significativa entre grupos.',
  singh2019:
    'Neuritis según los pacientes, resuelta en unas 6 semanas: 11 de 164 personas (un 6–7 %), con o sin corticoide.',
  shustorovich2021: 'Ensayo piloto a favor de la dexametasona contra el dolor neuropático posterior.',
  dreyfuss2009: 'En resonancia a los 17–26 meses no se distinguió lado ni nivel (5 pacientes).',
  smuck2015:
    '27 personas, retrospectivo: más degeneración discal en niveles tratados (14,9 % frente a 4,6 %); sin diferencia en el área muscular. No confirmado.',
  asym2024:
    '24 personas, 51 niveles, retrospectivo: el área del multífido bajó 60,9 mm² en el lado tratado y 19,6 mm² en el otro.',
  spinehealth_fu:
    'Molestias unos días, piel como quemada por el sol 1–2 semanas, alivio completo casi siempre en 2–3 semanas.',
  spinehealth_comp:
    'Poco frecuentes: más dolor, piel dormida, dolor nervioso permanente, alergia, infección; el ardor molesta de verdad en el 3–5 %.',
  seed_echo: 'La página cuyas afirmaciones se corrigen aquí.',
  hey_discharge: 'Consejos de un hospital al irse a casa: no manejar durante 24 horas, cuándo llamar.',
  hey_rf:
    'Folleto de un hospital sobre RF térmica: molestias leves unos días; muy pocas veces, piernas dormidas por un rato.',
  dudley: 'Página de un hospital sobre la RF: cuánto dura, embarazo, cuándo pedir ayuda.',
  rf_leaflet: 'Normalmente sin sedación; hasta 30 minutos; 1–2 horas de estancia; vuelta a casa acompañado.',
  healthjade: 'No en infección, embarazo ni problemas de sangrado.',
  cohen2020b:
    'Filas de la tabla del consenso sobre umbral y número de bloqueos, no alcanzadas en ninguna página.',
  cms_crit:
    'Medicare de EE. UU.: dos bloqueos con al menos 2 semanas entre ellos, cada uno con al menos un 80 % de alivio; repetir tras al menos un 50 % durante 6 meses, o función; como máximo 2 sesiones por región en 12 meses y 2 niveles.',
  narouze_row: 'Los bloqueos y la RF facetarios lumbares están en la clase de bajo riesgo.',
  sis2013: 'Guías de la sociedad de intervención espinal: colocación, pruebas, diario.',
  bogduk_book: 'Libro de anatomía lumbar: huesos, articulaciones, ramos, T11 y T12.',
  kornick2004:
    '616 lesiones en 92 personas: dolor de más de 2 semanas y dolor neurítico, cada uno 0,5 % por lesión y 2,6 % por tratamiento; ninguna infección ni déficit nuevo.',
  manchikanti2012:
    'Unos 7500 episodios de bloqueos facetarios, 3162 de ellos lumbares; las tasas no se alcanzaron en la página.',
  elsevier_lumbar:
    'Cinco vértebras lumbares sobre el sacro, unidas por discos y articulaciones facetarias en pares.',
  neurosurgical_atlas:
    'Las articulaciones facetarias son sinoviales; los nervios lumbares salen bajo la vértebra de su número.',
  cohen_raja2007: 'La cápsula de la articulación facetaria es rica en fibras del dolor.',
  bourne_pain: 'Revisión de la vía del dolor: fibras, asta dorsal, haz espinotalámico, tálamo, corteza.',
  spinothalamic2024:
    'Cuerpos de primer orden en el ganglio de la raíz dorsal; los axones de segundo orden cruzan y suben.',
  lee2008:
    'De 1433 nervios, el 6,1 % fue a un vaso; la aspiración halló el 34 % de ellos, la imagen fija el 59 %.',
  lstv_oai: 'Anatomía de transición en el 18,1 % de 4636 personas; solo con RM se numeró mal el 14,1 %.',
  pad_shaving2024: 'Caso: se afeitó el vello bajo la placa para evitar una quemadura.',
  vantilburg2016: '60 personas, con tratamiento simulado: sin diferencia significativa en el dolor.',
  mint_critique: 'Varias sociedades critican la selección y la técnica de los ensayos MINT.',
  facts2018:
    '229 personas: un bloqueo con suero fue positivo en el 30 %, los bloqueos con fármaco en el 54 y 55 %; tras la RF, neuritis en 3 de 136.',
  cope2024:
    '120 personas, frío, calor o placebo: a las 4 semanas, calor frente a placebo 1,6 (de 0,57 a 4,49), no significativo.',
  lainez2024:
    '8 ensayos con placebo: dolor −1,01 a corto, −1,42 a medio y −1,12 a largo plazo, puntos de 10.',
  cooled_steroid2023:
    '32 personas: 70, 55 y 45 % con RF refrigerada y 25, 25 y 17 % con corticoide a los 3, 6 y 12 meses.',
  kocan2025: 'RF 19, crioablación 23, endoscopia 20 personas: sin diferencia significativa a los 24 meses.',
  ferrillo2025: 'Ensayo piloto, 30 personas: el dolor el día 180 fue 3,1 tras el frío y 5,4 tras el calor.',
  gilmore2021:
    '74 personas con cables durante 60 días, sin grupo de comparación: 54 de 74 contaron al menos un 30 % menos de dolor a los 2 meses.',
  endoscopic_review2023:
    '11 ensayos aleatorizados, 2 de ellos de endoscopia: como la RF a 1 mes, más alivio a los 12 meses.',
  endoscopic2022:
    '55 personas, sin aleatorizar: mediana de 20 meses sin dolor tras la endoscopia, 10 meses tras la RF.',
  nct03912519: 'Colocación paralela frente a perpendicular, 132 previstas, hasta diciembre de 2027.',
  nct06283628: 'Ensayo en el registro, sin resultado.',
  nct06804551: 'Ensayo en el registro, sin resultado.',
  nct07309731: 'Ensayo en el registro, sin resultado.',
  kennedy2013:
    '8010 inyecciones: reacción vasovagal en el 5,1 % de los bloqueos de prueba de rama medial, 2,6 % en total.',
  abbott2007: 'Caso: radiculopatía sensitiva L5 duradera tras RF lumbar.',
  won2023: 'Caso: quemadura de tercer grado en la piel.',
  tieppo2021: 'Quemaduras en la placa de retorno.',
  endres2017:
    '4766 tratamientos sin suspender el anticoagulante: 0 sangrados; 2296 suspendiéndolo: 9 eventos graves, 2 muertes.',
  endres2020: '12 723 procedimientos en total: 0 sangrados en quien siguió con el anticoagulante.',
  lamer2016: 'Cerca de tornillos, 6 de 10 lesiones calentaron el metal, 2 de ellas hasta 42 °C.',
  goel2020: 'Descargas de un desfibrilador implantado durante RF cervical; visto solo en una lista.',
  roh_rfd: 'Página de un hospital sobre la denervación: infección en el 1–2 %.',
  nice_fusion: 'NG59: no ofrecer la fusión de la columna en el dolor lumbar fuera de un ensayo.',
  serenity_prep: 'Un centro de EE. UU.: nada durante 4 horas antes; ni baño ni nadar ese día; la ducha sí.',
  orthofrac_prep: 'Un centro de EE. UU.: sin comida 6 horas antes, líquidos claros hasta 4 horas antes.',
  sikar_rfn: 'Página de un hospital: ducha tibia tras 24 horas, sin baño de tina dos días.',
  spring_rfd: 'Página del Reino Unido: con calma, y estiramientos y ejercicio tras una o dos semanas.',
  lactmed_lidocaine: 'La lidocaína en la leche es poca; no hacen falta precauciones especiales.',
  bakir2024:
    'Bloqueos de rama medial: media de 28 s y 66 mGy en la vista recta, 46 s y 109 mGy en la oblicua.',
  ebi_rfd: 'Guía nacional inglesa: adultos de 19 años o más, de acuerdo con NICE NG59.',
  cgs_l38773: 'Desde 2024, 3 o 4 niveles no se cubren; leído en otra página.',
  us_opd: 'Autorización previa en consultas externas de hospital desde el 1 de julio de 2023.',
  us_wiser:
    'Desde el 1 de enero de 2026 en AZ, NJ, OH, OK, TX y WA; los procedimientos facetarios no figuran en las páginas vistas.',
  icd10: 'M47.816 lumbar, M47.817 lumbosacro.',
}
