import type { EvidenceId, EvidenceText } from '../reading/evidence.ts'

export const evidence: Readonly<Record<EvidenceId, EvidenceText>> = {
  nice: {
    title: 'NICE NG59 (Reino Unido)',
    patient: [
      'En el Reino Unido, los médicos pueden pensar en el calor para algunas personas.',
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
    ],
  },
  consensus2020: {
    title: 'Consenso multidisciplinario de 2020',
    patient: [
      'Expertos de muchas ramas prefieren la prueba antes del calor.',
      'Piden antes tres meses de otros cuidados.',
      'Casi toda la base de sus consejos es débil.',
    ],
    clinician: [
      'El bloqueo de rama medial es la inyección pronóstica preferida antes de la RF.',
      'Se aconseja fluoroscopia para la RF; antes, tres meses de tratamiento conservador.',
      'Las filas leídas son de grado B a D, casi todas de baja certeza.',
    ],
    student: [
      'El bloqueo de rama medial es la inyección pronóstica preferida antes de la RF; se aconseja fluoroscopia; antes, 3 meses de tratamiento conservador.',
      'Filas leídas de grado B a D, casi todas de baja certeza; una sociedad discrepó sobre el número de bloqueos y el umbral.',
    ],
  },
  cochrane2015: {
    title: 'Revisión Cochrane de 2015',
    patient: [
      'Esta revisión junta muchos ensayos.',
      'Por poco tiempo, el dolor bajó unos 1,5 puntos de 10 más que con placebo.',
      'La base era entre muy débil y regular.',
    ],
    clinician: [
      'RF facetaria frente a placebo, a corto plazo: dolor −1,47 sobre 10.',
      'Calidad global de la evidencia: de muy baja a moderada.',
    ],
    student: [
      'RF facetaria frente a placebo, a corto plazo: −1,47/10 (IC 95 % de −2,28 a −0,67).',
      'Calidad global de la evidencia de muy baja a moderada.',
    ],
  },
  vankleef1999: {
    title: 'van Kleef 1999',
    patient: [
      'En este ensayo había 31 personas.',
      'A las 8 semanas, a 10 de 15 les fue bien con el calor.',
      'Con un tratamiento falso, fueron 6 de 16.',
    ],
    clinician: ['31 pacientes; éxito a las 8 semanas en 10 de 15 con RF y en 6 de 16 con simulación.'],
    student: ['31 pacientes; éxito a las 8 semanas: 10/15 con RF frente a 6/16 con simulación.'],
  },
  vanwijk2005: {
    title: 'van Wijk 2005',
    patient: [
      'En este ensayo había 81 personas.',
      'Con el calor, al 27,5 % le fue bien.',
      'Con un tratamiento falso, al 29,3 %.',
    ],
    clinician: ['81 pacientes; éxito combinado del 27,5 % con RF y del 29,3 % con simulación.'],
    student: ['81 pacientes; éxito combinado: 27,5 % con RF frente a 29,3 % con simulación.'],
  },
  mint2017: {
    title: 'Ensayos MINT de 2017',
    patient: [
      'En estos tres ensayos abiertos había 681 personas.',
      'El calor, añadido al ejercicio, no dio una mejora que importe.',
    ],
    clinician: [
      '681 pacientes en tres ensayos abiertos.',
      'Añadir RF al ejercicio no dio una ganancia clínicamente importante.',
    ],
    student: [
      '681 pacientes en tres ensayos abiertos; añadir RF al ejercicio no dio una ganancia clínicamente importante.',
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
  bmj2025: {
    title: 'Guía del BMJ de 2025',
    patient: [
      'Esta guía dice con fuerza que no se ofrezca en dolor largo de columna.',
      '34 grupos médicos pidieron que se retire.',
    ],
    clinician: [
      'Recomendación fuerte en contra de la RF articular en dolor axial crónico de columna.',
      '34 grupos médicos pidieron su retractación.',
    ],
    student: [
      'Recomendación fuerte EN CONTRA de la RF articular en dolor axial crónico de columna.',
      '34 grupos médicos pidieron su retractación.',
    ],
  },
  radical: {
    title: 'Ensayo RADICAL (Reino Unido)',
    patient: [
      'Este ensayo compara el calor con un tratamiento falso.',
      'Piensa reunir a 250 personas.',
      'En diciembre de 2024 aún buscaba gente.',
    ],
    clinician: [
      'Doble ciego, con simulación; 250 pacientes previstos.',
      'Seguía reclutando cuando se editó por última vez su registro, el 30 de diciembre de 2024.',
    ],
    student: [
      'Ensayo doble ciego con simulación, 250 previstos; seguía reclutando cuando se editó por última vez su registro, el 30 de diciembre de 2024.',
    ],
  },
}

export const evidenceInShort = {
  patient: [
    'Los estudios no coinciden.',
    'Va mejor tras pruebas estrictas y con la aguja a lo largo del nervio.',
    'Pregunte a su médico qué significan para usted.',
  ],
  properly: [
    'Los estudios no coinciden.',
    'Los resultados parecen mejores si se elige con bloqueos estrictos y la aguja queda a lo largo del nervio.',
    'Los ensayos con simulación, los abiertos y las guías apuntan en direcciones distintas.',
  ],
} as const
