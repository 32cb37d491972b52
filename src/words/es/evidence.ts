// Spanish: what each study and guideline says.
import type { EvidenceId, EvidenceText } from '../reading/evidence.ts'

export const evidence: Readonly<Record<EvidenceId, EvidenceText>> = {
  nice: {
    title: 'NICE NG59 (Reino Unido)',
    strength: '«Considere»: recomendación condicional',
    patient: [
      'En el Reino Unido, los médicos pueden considerar el calor para algunas personas.',
      'Antes van otros cuidados, y el dolor debe ser de 5 sobre 10 o más.',
      'La prueba tiene que señalar estas articulaciones.',
    ],
    clinician: [
      'Considere derivar si el tratamiento no quirúrgico no bastó y el dolor es de 5/10 o más.',
      'Se piensa que la fuente principal depende de las ramas mediales.',
      'Solo tras un bloqueo diagnóstico positivo.',
    ],
    student: [
      'Considere derivar para denervación por RF si fracasó el tratamiento no quirúrgico, la fuente principal parece depender de las ramas mediales y el dolor es de 5/10 o más.',
      'Hágala solo tras un bloqueo diagnóstico positivo.',
      'Desde los 16 años.',
    ],
  },
  consensus2020: {
    title: 'Consenso multidisciplinario de 2020',
    strength: 'La apoya tras un bloqueo: grados B a D, una sociedad discrepó',
    patient: [
      'Expertos de muchas ramas apoyan el calor tras una prueba.',
      'Piden antes tres meses de otros cuidados.',
      'Casi todas las pruebas de sus consejos son débiles.',
      'Un grupo discrepó en dos puntos.',
    ],
    clinician: [
      'El bloqueo de rama medial es la inyección pronóstica preferida antes de la RF.',
      'Se aconseja fluoroscopia para la RF (grado B, baja certeza); antes, tres meses de otros cuidados.',
      'Una sociedad discrepó sobre el número de bloqueos y el umbral.',
    ],
    student: [
      'El bloqueo de rama medial es la inyección pronóstica preferida antes de la RF; se aconseja fluoroscopia (grado B, baja certeza); antes, 3 meses de tratamiento conservador.',
      'Filas leídas de grado B a D, casi todas de baja certeza; una sociedad discrepó sobre el número de bloqueos y el umbral.',
    ],
  },
  cochrane2015: {
    title: 'Revisión Cochrane de 2015',
    patient: [
      'Esta revisión junta muchos ensayos.',
      'A corto plazo, el dolor bajó unos 1,5 puntos de 10 más que con placebo.',
      'Las pruebas de toda la revisión eran entre muy débiles y regulares.',
    ],
    clinician: [
      'RF facetaria frente a placebo, a corto plazo: dolor −1,47 de 10, función −5,53; función a largo plazo −3,70.',
      'Frente a inyección de corticoide, a corto plazo: dolor −2,23.',
      'Toda la revisión califica sus pruebas de muy bajas a moderadas.',
    ],
    student: [
      'RF facetaria frente a placebo, a corto plazo: dolor −1,47 de 10 (intervalo del 95 % de −2,28 a −0,67), función −5,53; función a largo plazo −3,70.',
      'Frente a inyección de corticoide, a corto plazo: dolor −2,23.',
      '«De muy baja a moderada» califica toda la revisión, no esta comparación sola.',
    ],
  },
  lainez2024: {
    title: 'Revisión de ensayos con placebo de 2024',
    patient: [
      'Esta revisión junta 8 ensayos con placebo.',
      'El dolor bajó cerca de un punto de 10 más que con placebo.',
      'Fue así pronto y también tarde.',
      'Los ensayos son muy distintos entre sí.',
    ],
    clinician: [
      '8 ensayos con placebo: dolor −1,01 antes de 3 meses, −1,42 de 3 a 12 meses, −1,12 después de 12 meses.',
      'Puntos de 10; la diferencia importante fijada en los ensayos MINT era 2.',
    ],
    student: [
      '8 ensayos con placebo, puntos de 10: −1,01 (de −1,98 a −0,04) antes de 3 meses, −1,42 (de −2,41 a −0,43) hasta 12 meses.',
      'Después de 12 meses −1,12 (de −1,57 a −0,68).',
      'La diferencia importante fijada en los ensayos MINT era 2.',
    ],
  },
  vankleef1999: {
    title: 'van Kleef 1999',
    patient: [
      'En este ensayo había 31 personas.',
      'A las 8 semanas, a 10 de 15 les fue bien con el calor.',
      'Con un tratamiento simulado, fueron 6 de 16.',
    ],
    clinician: [
      '31 pacientes; éxito a las 8 semanas en 10 de 15 con RF y en 6 de 16 con tratamiento simulado.',
    ],
    student: [
      '31 pacientes; éxito a las 8 semanas en 10 de 15 con RF y en 6 de 16 con tratamiento simulado.',
    ],
  },
  vanwijk2005: {
    title: 'van Wijk 2005',
    patient: [
      'En este ensayo había 81 personas.',
      'A los 3 meses, a 11 de 40 les fue bien con el calor.',
      'Con un tratamiento simulado, fueron 12 de 41.',
      'Pero más personas sintieron que el calor les ayudó.',
    ],
    clinician: [
      '81 pacientes, a los 3 meses: medida combinada en 11 de 40 con RF, 12 de 41 con simulado (27,5 y 29,3 %).',
      'El efecto percibido fue mejor con RF (P < 0,05).',
    ],
    student: [
      '81 pacientes, a los 3 meses: medida combinada en 11 de 40 con RF y 12 de 41 con tratamiento simulado (27,5 y 29,3 %).',
      'El efecto percibido fue mejor con RF (P < 0,05).',
    ],
  },
  vantilburg2016: {
    title: 'Ensayo simulado de 2016 (Bone Joint J)',
    patient: [
      'En este ensayo había 60 personas.',
      'El dolor bajó en los dos grupos.',
      'El calor no fue mejor que un tratamiento simulado.',
    ],
    clinician: [
      '60 pacientes, elegidos por una bajada de 2 puntos tras un bloqueo; 80 °C durante 60 s.',
      'Sin diferencia significativa en el dolor frente al tratamiento simulado.',
    ],
    student: [
      '60 pacientes, elegidos por una bajada de 2 puntos tras un bloqueo; 80 °C durante 60 s.',
      'Sin diferencia significativa en el dolor frente al tratamiento simulado; ambos grupos hicieron actividad gradual.',
    ],
  },
  mint2017: {
    title: 'Ensayo facetario MINT de 2017',
    patient: [
      'En este ensayo abierto había 251 personas con dolor de estas articulaciones.',
      'Todas hicieron ejercicio.',
      'Sumar el calor no dio una mejora importante a los 3 meses.',
      'Algunos grupos de médicos dicen que eligió a las personas con poco rigor.',
    ],
    clinician: [
      'Ensayo facetario de 251 pacientes: −0,18 de 10 a los 3 meses frente a solo ejercicio.',
      'Se había fijado 2 puntos como importante.',
      'Elegidos por un bloqueo con al menos un 50 % de alivio. Los tres ensayos abiertos MINT sumaron 681 personas.',
      'Una crítica de varias sociedades objeta la selección y la técnica.',
    ],
    student: [
      'Ensayo facetario de 251 pacientes, abierto: −0,18 de 10 a los 3 meses frente a solo ejercicio; se había fijado 2 puntos como importante.',
      'Elegidos por un bloqueo con al menos un 50 % de alivio. Los tres ensayos MINT (facetario, sacroilíaco, mixto) sumaron 681 personas.',
      'Una crítica de varias sociedades objeta la selección y la técnica.',
    ],
  },
  facts2018: {
    title: 'Ensayo FACTS de 2018',
    patient: [
      'En este ensayo había 229 personas.',
      'Con una inyección de agua con sal, el 30 % se sintió mucho mejor.',
      'Con una prueba de verdad, fue el 55 %.',
      'Así que la prueba puede engañar.',
    ],
    clinician: [
      '229 pacientes, la mitad de alivio o más: bloqueo con suero 30 %, de rama medial 55 %, articular 54 %.',
      'Tras 136 tratamientos con RF, 4 eventos graves (3 considerados ajenos), neuritis en 3 de 136.',
      'Eventos leves en 8 de 92 tras bloqueos de rama medial.',
    ],
    student: [
      '229 pacientes: alivio de al menos el 50 % tras un bloqueo con suero en el 30 %, tras bloqueos de rama medial y articulares en el 55 y el 54 %.',
      'Tras 136 tratamientos con RF, 4 eventos graves (3 considerados ajenos) y neuritis en 3 de 136; eventos leves en 8 de 92 tras bloqueos de rama medial.',
    ],
  },
  schneider2020: {
    title: 'Revisión de Schneider de 2020',
    patient: [
      'Esta revisión mira seis meses después del calor.',
      'Tras una prueba, el 26 % tenía la mitad o menos de su dolor.',
      'Tras dos, con la aguja a lo largo del nervio, fue el 49 %.',
      'Tras dos pruebas estrictas, el 56 % tuvo alivio total.',
    ],
    clinician: [
      'A los 6 meses, alivio de al menos el 50 %: 26 % tras un bloqueo del 50 %, aguja perpendicular.',
      '49 % tras dos bloqueos del 50 %, aguja paralela.',
      'Alivio completo: 56 % tras dos bloqueos del 100 %, aguja paralela.',
    ],
    student: [
      'A los 6 meses: 26 % con alivio ≥50 % (un bloqueo del 50 %, perpendicular), 49 % (dos bloqueos del 50 %, paralela).',
      '56 % con alivio COMPLETO (dos bloqueos del 100 %, paralela): es otro resultado; no se lee en la misma escala.',
    ],
  },
  cooledSteroid2023: {
    title: 'Calor con punta refrigerada o corticoide, 2023',
    patient: [
      'En este ensayo pequeño había 32 personas, todas tras dos pruebas.',
      'A los 6 meses, al 55 % le fue bien con el calor de punta refrigerada.',
      'Con un corticoide, al 25 %.',
    ],
    clinician: [
      '32 pacientes tras dos bloqueos con al menos un 80 % de alivio.',
      'RF refrigerada 70, 55 y 45 %, corticoide 25, 25 y 17 % a los 3, 6 y 12 meses.',
    ],
    student: [
      '32 pacientes tras dos bloqueos con al menos un 80 % de alivio.',
      'RF refrigerada 70, 55 y 45 %, corticoide 25, 25 y 17 % a los 3, 6 y 12 meses.',
    ],
  },
  cope2024: {
    title: 'Ensayo COPE de 2024',
    patient: [
      'En este ensayo había 120 personas.',
      'Recibieron frío, calor o un tratamiento simulado.',
      'A las 4 semanas no se vio que el calor ayude más que el simulado.',
    ],
    clinician: [
      '120 pacientes: crioneurólisis, RF o placebo.',
      'Se sintieron mejor a las 4 semanas, RF frente a placebo: 1,6 (de 0,57 a 4,49), no significativo.',
    ],
    student: [
      '120 pacientes, 40 en cada grupo: crioneurólisis, RF o placebo.',
      'Se sintieron mejor a las 4 semanas (razón de riesgos), RF frente a placebo: 1,6 (de 0,57 a 4,49), no significativo.',
    ],
  },
  kocan2025: {
    title: 'Calor, frío o endoscopio, 2025',
    patient: [
      'En este estudio había 62 personas en total.',
      'Comparó el calor, el frío y un método con una cámara pequeña.',
      'A los 24 meses no halló una diferencia clara.',
    ],
    clinician: [
      'RF 19, crioablación 23, endoscopia 20 pacientes: sin diferencia significativa a los 24 meses; sin grupo de placebo.',
    ],
    student: [
      'RF 19, crioablación 23, endoscopia 20 pacientes: sin diferencia significativa a los 24 meses; sin grupo de placebo.',
    ],
  },
  ferrillo2025: {
    title: 'Frío o calor, ensayo piloto de 2025',
    patient: [
      'En este primer ensayo pequeño había 30 personas.',
      'El día 180, el dolor tras el frío era de 3,1 de 10.',
      'Tras el calor, el dolor era de 5,4.',
      'Es muy pequeño para decidirlo.',
    ],
    clinician: [
      'Ensayo piloto, 30 pacientes: el dolor el día 180 fue 3,1 tras crioneurólisis y 5,4 tras RF.',
    ],
    student: ['Ensayo piloto, 30 pacientes: el dolor el día 180 fue 3,1 tras crioneurólisis y 5,4 tras RF.'],
  },
  bmj2025: {
    title: 'Guía del BMJ de 2025',
    strength: '«Recomendación fuerte en contra», fuera de ensayos; vigente en noviembre de 2026',
    patient: [
      'Esta guía recomienda con firmeza no ofrecerlo en el dolor crónico de columna.',
      'Se refiere a dolor de 3 meses o más, fuera de ensayos.',
      '34 grupos médicos pidieron que se retire.',
      'En noviembre de 2026 sigue vigente.',
    ],
    clinician: [
      'Recomendación fuerte en contra de la RF articular en dolor axial crónico de columna de 3 meses o más.',
      'Vale con o sin inyección articular, fuera de ensayos.',
      '34 grupos médicos pidieron su retractación; la revista no tomó más medidas y los autores la mantienen.',
    ],
    student: [
      'Recomendación fuerte EN CONTRA de la RF articular, con o sin inyección articular, en dolor axial crónico de columna de 3 meses o más, fuera de ensayos.',
      '34 grupos médicos pidieron su retractación; la revista no tomó más medidas, los autores la mantienen: en noviembre de 2026 sigue vigente.',
    ],
  },
  radical: {
    title: 'Ensayo RADICAL (Reino Unido)',
    patient: [
      'Este ensayo compara el calor con un tratamiento simulado.',
      'Pensaba reunir a 250 personas.',
      'Iba a dejar de buscar gente en julio de 2025.',
      'Hasta noviembre de 2026 no hallamos un resultado.',
    ],
    clinician: [
      'Doble ciego, con tratamiento simulado; 250 pacientes previstos.',
      'El reclutamiento figuraba hasta julio de 2025; sin resultado hallado hasta noviembre de 2026.',
    ],
    student: [
      'Ensayo doble ciego con tratamiento simulado, 250 previstos; el reclutamiento figuraba hasta julio de 2025.',
      'Sin resultado hallado hasta noviembre de 2026.',
    ],
  },
  parallel: {
    title: 'Aguja a lo largo o de través (NCT03912519)',
    patient: [
      'Este ensayo pregunta cómo debe quedar la aguja.',
      'Piensa reunir a 132 personas, hasta diciembre de 2027.',
    ],
    clinician: [
      'Colocación paralela frente a perpendicular, 132 pacientes previstos, hasta diciembre de 2027.',
    ],
    student: [
      'Colocación paralela frente a perpendicular, 132 pacientes previstos, hasta diciembre de 2027.',
    ],
  },
  register: {
    title: 'Más ensayos en el registro',
    patient: ['En noviembre de 2026 figuraban tres ensayos más.', 'Ninguno tenía resultado.'],
    clinician: ['Figuraban en noviembre de 2026 sin resultado: NCT06283628, NCT06804551, NCT07309731.'],
    student: ['Figuraban en noviembre de 2026 sin resultado: NCT06283628, NCT06804551, NCT07309731.'],
  },
}

export const evidenceInShort = {
  patient: [
    'Los estudios no coinciden.',
    'Los resultados son mejores tras pruebas estrictas, con aguja a lo largo del nervio.',
    'Pregunte a su médico qué significan para usted.',
  ],
  properly: [
    'Los estudios no coinciden.',
    'Los resultados parecen mejores si se elige con bloqueos estrictos y la aguja queda a lo largo del nervio.',
    'Los ensayos con tratamiento simulado, los abiertos y las guías apuntan en direcciones distintas.',
  ],
} as const
