import type { SourceKey } from '../../../anatomy/sources.ts'

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
    'La colocación paralela pide de media 29–47° laterales y 34–49° caudales, con mucha variación.',
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
    'De 151 pacientes aleatorizados, la RF funcionó en el 33, 39 y 64 % de los tratados tras 0, 1 o 2 bloqueos; por incluido, 33, 16 y 22 %.',
  cohen2014sed:
    'La sedación puede hacer que una inyección diagnóstica parezca mejor de lo que es (bloqueos sacroilíacos y simpáticos).',
  duration2022:
    'En 150 diarios, la lidocaína y la bupivacaína no se distinguieron con fiabilidad por su duración.',
  wahezi: 'En cadáver, 0,25 ml se extendieron menos que 0,5 ml.',
  furman_mbb: 'Atlas del bloqueo: vista oblicua, objetivo en el ángulo de oreja y hocico, 0,4–0,5 ml.',
  wikimsk_mbb:
    'Agujas en los huesos X e Y para la articulación X–Y; agujas, fármacos, sin corticoide en el bloqueo diagnóstico.',
  procguide: 'Calibres y longitudes de aguja para el bloqueo.',
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
  radical_prot: 'Protocolo del ensayo RADICAL: doble ciego, con simulación, 250 previstos.',
  radical_solent: 'RADICAL excluye a personas con marcapasos o desfibrilador.',
  cms_lcd: 'Reglas de cobertura de EE. UU. para intervenciones facetarias; dos nervios por articulación.',
  busse2025: 'Recomendación fuerte en contra de la RF articular en dolor axial crónico de columna.',
  busse_dispute: '34 grupos médicos pidieron la retractación de esa guía.',
  narouze2018: 'Tres clases de riesgo de sangrado en procedimientos de columna con anticoagulantes.',
  sowder2023: 'Guía sobre RF en personas con dispositivos implantados.',
  bogduk1987:
    'Las lesiones apenas pasan de la punta y llegan a unos 2 mm a los lados: hay que quedar paralelo.',
  cosman2014:
    'Lesiones de laboratorio según calibre, temperatura y tiempo; casi todo el crecimiento es en el primer minuto. Pagado por un fabricante.',
  provenzano2010: '0,5 ml de líquido antes de calentar agrandan la lesión.',
  provenzano2015: 'Con líquido, el tamaño de la lesión sigue creciendo hasta 180 s.',
  smith1981: 'En nervio lumbar de perro, 45–75 °C durante 2 min destruyeron fibras de todos los tamaños.',
  frohling1998:
    'En nervio de conejo, 50 °C durante 45 s no dañaron ninguna fibra, 55 °C algunas, 60 °C casi todas, de cualquier tipo.',
  choi2016: 'Tras el calor: degeneración walleriana, lesión de Sunderland de tercer grado y recrecimiento.',
  furman_rfn:
    'Atlas de la ablación: entrada desde abajo, pruebas antes de anestesiar, 80–90 °C durante 60–120 s.',
  govind_ch: 'La profundidad de la punta se comprueba en la vista lateral.',
  cohen2011: 'El nervio mide menos de 2 mm; umbral sensitivo y resultado.',
  shi2021: 'Umbral sensitivo de 0,5 V o menos y resultado.',
  koh2017: 'Prueba sensitiva a 50 Hz, motora a 2 Hz, y la sacudida del multífido.',
  vankleef1999: '31 pacientes; éxito a las 8 semanas en 10 de 15 con RF y 6 de 16 con simulación.',
  vanwijk2005: '81 pacientes; éxito combinado del 27,5 % con RF y del 29,3 % con simulación.',
  juch2017:
    '681 pacientes en tres ensayos abiertos; añadir RF al ejercicio no dio ganancia clínicamente importante.',
  maas2015:
    'RF facetaria frente a placebo, a corto plazo: dolor −1,47 sobre 10; calidad de muy baja a moderada.',
  macvicar2013: 'Dos consultas, selección estricta: alivio completo de 6 meses o más en el 58 y el 53 %.',
  macvicar_bsc: 'Resumen: electrodos de 16 G, puntas de 5 o 10 mm.',
  smuck2012:
    'Alivio medio mayor del 50 %: 9,0 meses tras la primera neurotomía, 11,6 tras repetir con éxito; repetir funcionó en el 33–85 %.',
  schneider2020: 'Alivio a los 6 meses según selección y colocación: 26, 49 y, para alivio completo, 56 %.',
  loh2015: 'Colocación de tipo paralelo: mediana de alivio de 4 frente a 1,5 meses.',
  mccormick2019: 'A los 6 meses, 52 % con RF enfriada y 44 % con convencional; sin diferencia significativa.',
  esra_cooled: 'RF enfriada (17 G, 4 mm) frente a la estándar, 74 tratados.',
  kroll2008: 'RF continua frente a pulsada: sin diferencia significativa entre grupos.',
  singh2019: 'Neuritis según los pacientes en un 6–7 % (11 de 164), con o sin corticoide.',
  shustorovich2021: 'Ensayo piloto a favor de la dexametasona contra el dolor neuropático posterior.',
  dreyfuss2009: 'En resonancia a los 17–26 meses no se distinguió lado ni nivel (5 pacientes).',
  smuck2015:
    'Sin diferencia en el área muscular, pero más degeneración discal en niveles tratados (14,9 frente a 4,6 %).',
  asym2024: 'El lado tratado perdió más área de multífido y ganó más grasa en dos años o más.',
  spinehealth_fu:
    'Molestias unos días, piel como quemada por el sol 1–2 semanas, alivio completo casi siempre en 2–3 semanas.',
  spinehealth_comp: 'Complicaciones posibles y señales de alarma.',
  seed_echo: 'La página cuyas afirmaciones se corrigen aquí.',
  hey_discharge: 'Consejos de un hospital al irse a casa: no conducir en 24 horas, cuándo llamar.',
  hey_rf: 'Folleto de un hospital sobre RF térmica: molestias, posible pierna dormida unas horas.',
  dudley: 'Página de un hospital sobre la RF: cuánto dura, embarazo, cuándo pedir ayuda.',
  rf_leaflet: 'Normalmente sin sedación; hasta 30 minutos; 1–2 horas de estancia; vuelta a casa acompañado.',
  healthjade: 'No en infección, embarazo ni problemas de sangrado.',
  cohen2020b: 'Filas de la tabla del consenso sobre umbral y número de bloqueos, no vistas en una página.',
  cms_crit:
    'Criterios de EE. UU.: al menos un 80 % de alivio en dos bloqueos, muchas veces con dos semanas entre ellos.',
  narouze_row: 'La fila de la tabla que sitúa los procedimientos facetarios lumbares en bajo riesgo.',
  sis2013: 'Guías de la sociedad de intervención espinal: colocación, pruebas, diario.',
  bogduk_book: 'Libro de anatomía lumbar: huesos, articulaciones, ramos, T11 y T12.',
  dreyfuss2000: '15 pacientes; cerca del 60 % mantuvo al menos un 90 % de alivio a los 12 meses.',
  gofeld2007: 'Auditoría de diez años: la mayoría tuvo buen alivio de 6 a 24 meses.',
  kornick2004: '616 lesiones en 92 pacientes: pocas complicaciones, ninguna infección.',
  manchikanti2012: '7500 episodios de bloqueos facetarios, sin complicación mayor.',
  kandel: 'El camino del dolor de la articulación al cerebro.',
  pharm: 'Comienzo, duración y límites de dosis de los anestésicos locales.',
  sw_law: 'Normas sobre programas como producto sanitario y sobre accesibilidad.',
}
