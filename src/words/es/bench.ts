// El banco de lesiones en español, con las mismas claves que el inglés.
import type { BenchText } from '../benchText.ts'

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1]}`

export const text: BenchText = {
  decimalMark: ',',

  title: 'Banco de lesiones',
  intro:
    'Elija la aguja y el calor. La lesión se calcula mientras usted mueve los mandos: es un modelo de músculo, no un paciente.',
  controls: 'Ajustes',
  reset: 'Restablecer',
  about: 'Cómo se calcula',
  aboutBack: 'Volver al banco',
  useInStory: 'Usar en la historia',
  useInStoryNote: 'La historia la cuenta para un cuerpo a 37 °C, con una sola aguja.',
  storyNeedsOne: 'La historia usa una sola aguja. Las dos agujas se quedan en el banco.',
  lesionsPerNerve: 'Lesiones en cada nervio, en la historia',
  lesionsNote: 'Entre una y otra, la aguja se retira media punta activa por su propio camino.',
  onTheSpine: 'Volver a la columna',

  tissue: 'Tejido',
  tissueNames: { body: 'Cuerpo 37 °C', bench: 'Banco 21 °C' },
  tissueNotes: {
    body: 'Músculo a 37 °C con el riego del reposo (2550 W/m³K, de 37 ml/min/kg). Ninguna lesión publicada se midió así.',
    bench: 'Tejido ex vivo a 21 °C, sin riego. No es una espalda viva.',
  },

  electrode: 'Electrodo',
  electrodeNames: { conventional: 'Convencional', cooled: 'Refrigerado', pulsed: 'Pulsado' },
  electrodeNotes: {
    conventional: '60–90 °C, el sensor 1 mm detrás de la punta, 15 s para calentarse.',
    cooled:
      'Refrigerado por agua, 45–65 °C por delante de la punta, 80 s para calentarse. Sin calibrar con ningún estudio.',
    pulsed:
      '38–45 °C. La potencia media de pulsos cortos; lo que pueda hacer el propio campo eléctrico queda fuera.',
  },
  gauge: 'Calibre',
  activeTip: 'Punta activa',
  setTemperature: 'Temperatura fijada',
  time: 'Tiempo a temperatura',
  angle: 'Ángulo con el nervio',
  distance: 'Distancia al nervio',
  needles: 'Agujas',
  needleNames: { one: 'Una', two: 'Dos, bipolar' },
  needlesConventionalOnly: 'Las dos agujas se calculan solo con puntas convencionales.',
  spacing: 'Entre las agujas',
  rule: 'Borde de la lesión',
  ruleNames: {
    '51': '51 °C: coagulación vista en músculo',
    '45': '45 °C: nervio en riesgo',
    cem43: 'Dosis térmica, 240 min a 43 °C (experto)',
    arrhenius: 'Integral de Arrhenius, Ω = 1 (experto)',
  },
  ruleNote:
    'Los 51 °C son el único número ajustado del modelo: coagulación vista en músculo, no la muerte de un nervio. En nervio de conejo, 50 °C durante 45 s no dañaron ninguna fibra; 60 °C dañaron casi todas.',
  edgeNames: { '51': '51 °C', '45': '45 °C', cem43: 'la línea de dosis', arrhenius: 'Ω = 1' },
  contourNames: {
    45: '45 °C',
    51: '51 °C',
    60: '60 °C',
    80: '80 °C',
    cem43: 'CEM43 240',
    arrhenius: 'Ω = 1',
  },

  sectionAlong: 'Corte a lo largo de la aguja',
  sectionAcross: 'A través de la punta',
  sectionNerve: 'En el plano del nervio',
  sectionNote: 'Temperatura máxima alcanzada. Cuadrícula de 1 mm.',
  sectionNerveNote: (distance) => `A ${distance} mm del eje de la aguja. Aquí el ángulo es el verdadero.`,
  sectionPairNote: (distance) => `A ${distance} mm sobre el plano de las dos agujas.`,
  widthMark: (mm) => `${mm} mm de ancho`,
  lengthMark: (mm) => `${mm} mm de largo`,
  guessMark: (mm) => `su apuesta ${mm}`,
  hidden: 'Oculto hasta que usted haga su apuesta.',
  describeSection: (size, captured, edge) =>
    `Aguja, lesión y nervio. Lesión según ${edge}: ${size}. Nervio dentro: ${captured} mm.`,
  describeNothing: (edge) => `Aguja y nervio. Nada alcanza ${edge}.`,

  numbers: 'Tamaño de la lesión',
  nerveInside: (edge) => `de nervio dentro de ${edge}`,
  wide: 'de ancho',
  long: 'de largo',
  deep: 'de fondo',
  beyondTip: 'más allá de la punta',
  volumeIs: (mm3) => `Volumen: ${mm3} mm³.`,
  insideEach: (at45, at51, at60) =>
    `Nervio dentro de 45 °C: ${at45} mm. Dentro de 51 °C: ${at51} mm. Dentro de 60 °C: ${at60} mm.`,
  twoLesions: 'Las dos lesiones no se juntan.',
  oneLesion: 'Las dos lesiones se han juntado.',
  nothing: (edge) => `Nada alcanza ${edge} con estos ajustes.`,
  nothingPulsed:
    'La corriente pulsada se mantiene en 45 °C o menos. Solo por su calor, aquí no coagula nada.',
  hint: 'Gire el ángulo hasta 90° y vea qué poco nervio toca la lesión.',

  computing: (percent) => `Calculando dos agujas: ${percent} %`,
  starting: 'Calculando la primera lesión',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Lo que se ve corresponde a los ajustes anteriores.',
  coarse: 'Este dispositivo es lento: se muestra con una malla más gruesa. La fina llega al soltar el mando.',
  failed: (reason) => `No se pudo calcular la lesión. ${reason}`,
  tryAgain: 'Intentar de nuevo',
  warnings: {
    boils: (tempC) => `El tejido llega a ${tempC} °C. Herviría y se carbonizaría; el modelo no lo incluye.`,
    limited: (kelvin) =>
      `El límite de potencia del generador deja la punta ${kelvin} °C por debajo de lo fijado.`,
  },

  curves: 'Mientras calienta',
  curveTemperature: 'Temperatura',
  curveImpedance: 'Impedancia',
  curvePower: 'Potencia',
  tip: 'punta',
  nerve: 'nervio',
  curvesHeard: (tip, nerve, ohm, watt) =>
    `Al final: punta ${tip} °C, nervio ${nerve} °C, ${ohm} Ω, ${watt} W.`,

  predict: 'Primero, apueste',
  predictIntro: 'Oculte la respuesta, elija los ajustes y haga su apuesta. Luego, mire.',
  predictStart: 'Ocultar la respuesta',
  predictAgain: 'Apostar otra vez',
  predictWidth: 'Ancho de la lesión',
  predictNerve: 'Nervio dentro del borde',
  predictWhat: 'Apueste por',
  predictGuess: 'Su apuesta',
  reveal: 'Mostrar',
  stopPredicting: 'Ver la respuesta sin apostar',
  guessed: (guess, model) => `Usted dijo ${guess} mm. El modelo dice ${model} mm.`,
  guessedWider: (by) => `Son ${by} mm más de lo que pensaba.`,
  guessedNarrower: (by) => `Son ${by} mm menos de lo que pensaba.`,
  guessedRight: 'Es lo mismo, con medio milímetro de margen.',

  bands: 'El ancho frente a las bandas publicadas',
  bandsNote: (tip) => `mm; 80 °C, 2 min, punta de ${tip} mm, tejido de banco a 21 °C`,
  bandComputed: 'calculado',
  bandPublished: 'publicado, derivado de Cosman 2014',
  bandYours: 'sus ajustes',
  bandsOnlyBench:
    'Sus ajustes están en modo cuerpo. Los anchos publicados son de tejido de banco; no se comparan.',
  bandsOtherSettings: 'Sus ajustes no son los 80 °C y 2 min del estudio: sus bandas no valen para ellos.',
  bandsNotComputed: 'Se están calculando los anchos de los otros calibres.',
  bandsHeard: (points) => `Anchos calculados: ${points}.`,
  gaugeName: (gauge) => `${gauge} G`,
  bandPoint: (gauge, mm) => `${gauge} G, ${mm} mm`,
  shortTitle: 'Dónde se queda corto el modelo',
  short: (percents, low, high, mm) =>
    `De 22 G a 16 G el ancho crece aquí un ${listed(percents)} %, con puntas de 5, 10 y 15 mm. El estudio de banco da de un ${low} a un ${high} %. En el modelo son ${listed(mm)} mm; en el estudio, de 3 a 4 mm.`,
  sourcesTitle: 'Fuente',

  compare: 'A lo largo del nervio, o atravesado',
  compareNote: (distance) => `La misma lesión, a ${distance} mm del nervio.`,
  parallel: 'A lo largo, 0°',
  perpendicular: 'Atravesado, 90°',
  compareInside: (mm, edge) => `${mm} mm de nervio dentro de ${edge}`,

  aboutTitle: 'Cómo se calcula el calor',
  aboutIntro:
    'Una aguja recta con el vástago aislado, en músculo. Ecuaciones, cifras y límites tal como están en el programa; él calcula todas las cifras de esta página.',
  aboutEquations: 'Qué se resuelve',
  equationField:
    'Campo eléctrico. σ sube con la temperatura; 1 V en la punta desnuda, ninguno en una caja a 47,5 mm.',
  equationHeat:
    'Calor: conducción, el calor de la corriente y lo que se lleva la sangre. La sangre se detiene donde el tejido llegó a 51 °C.',
  equationGenerator:
    'Generador: en cada paso se halla la tensión con la que el sensor sigue su rampa y luego se mantiene.',
  equationEdge: 'Lesión: donde la temperatura máxima llegó a 51 °C o más. Es el único número ajustado.',
  equationDose:
    'Dosis térmica, en minutos a 43 °C; R es 0,5 por encima de 43 °C y 0,25 por debajo. Borde: 240 minutos.',
  equationArrhenius:
    'Integral de Arrhenius, con valores medidos en hígado que suelen usarse para el músculo. Borde: Ω = 1.',
  aboutMethod:
    'Volúmenes finitos en una malla cuyos nodos están sobre el propio perfil de la aguja; dos etapas implícitas por paso; una aguja, por simetría alrededor de su eje; dos agujas, en tres dimensiones.',
  materials: 'Materiales',
  materialRows: {
    muscle: 'Músculo: densidad, calor específico, conducción del calor',
    current: 'Músculo: conducción de la corriente a 37 °C, y su aumento por °C',
    needle: 'Aguja con su sonda: conducción del calor, capacidad térmica',
    blood: 'Riego del músculo en reposo, solo en modo cuerpo',
  },
  materialsNote:
    'De tablas de tejidos, citadas de memoria y sin comprobar en una página; el intervalo eléctrico es de Kumru 2022.',
  checksTitle: '¿Se resuelve bien la ecuación?',
  checkEnergy: (residual) =>
    `Energía: lo que da el generador, menos lo que guarda el tejido y lo que sale, es ${residual} de ella.`,
  checkKohlrausch: (error) =>
    `La identidad de Kohlrausch, exacta en un estado estacionario, se cumple hasta ${error}. El método la cumple en cualquier malla: muestra un programa sin fallos, no una malla sin error.`,
  checkIndependent: (program, lesions, width, length, energy) =>
    `${program}, que no comparte código, encuentra lo mismo en ${lesions} lesiones: ancho a menos de ${width} mm, largo a menos de ${length} mm, energía a menos del ${energy} %.`,
  convergenceTitle: 'Mallas cada vez más finas: 18 G, 10 mm, 80 °C, 90 s, tejido a 37 °C',
  convergenceHead: ['espaciado', 'nodos', 'pasos', 'ancho, mm', 'largo, mm'],
  publishedTitle: '¿Coincide con las lesiones publicadas?',
  publishedIntro:
    'Tejido de banco a 21 °C, sin riego. Del estudio principal solo se pudo leer el resumen. Da intervalos, y no dice ni la temperatura de partida ni cuándo empieza a contar el reloj. Por eso los 21 °C son inferidos, y no se afirma ningún error medio frente a sus tablas.',
  publishedHead: ['fila', 'qué', 'con', 'calculado', 'publicado', ''],
  publishedWhat: {
    gaugePercent: 'ancho, 16 G frente a 22 G, 80 °C, 2 min',
    gaugeMm: 'ancho, 16 G menos 22 G, 80 °C, 2 min',
    temperature: 'ancho, 90 °C frente a 60 °C, 2 min',
    twoMinutes: 'ancho, 2 min frente a 1 min, 80 °C',
    threeMinutes: 'ancho, 3 min frente a 1 min, 80 °C',
    beyondTip: 'largo menos la punta desnuda, 80 °C, 2 min',
    width16: 'ancho, 16 G, 80 °C, 2 min',
    width22: 'ancho, 22 G, 80 °C, 2 min',
    area: 'área, 20 G, 10 mm, 80 °C, 90 s',
  },
  publishedTip: (mm) => `punta de ${mm} mm`,
  publishedArea: { rectangle: 'largo × ancho', ellipse: 'elipse' },
  publishedTo: (low, high) => `${low} a ${high}`,
  verdictInside: 'dentro',
  verdictShort: 'se queda corto',
  verdictReported: 'dado de ambas formas',
  publishedShort:
    'El efecto del calibre es demasiado débil: la lesión de 16 G del modelo es alrededor de medio milímetro más estrecha de lo debido, y la de 22 G un poco más ancha. Por lo mismo, la de 16 G crece algo menos de lo debido de 60 a 90 °C. A los tres minutos, las de 16 y 18 G crecen alrededor de un punto de menos; con una rampa de 5 s en vez de 15 s, que el resumen no precisa, los cuatro calibres quedan dentro.',
  panels: {
    gauge: { title: 'Ancho según el calibre', under: 'mm; punta de 10 mm, 80 °C, 2 min' },
    time: { title: 'Crecimiento con el tiempo', under: '% más ancha que tras 1 min; 80 °C, punta de 10 mm' },
    temperature: {
      title: 'Crecimiento con la temperatura',
      under: '% más ancha a 90 que a 60 °C; 2 min, punta de 10 mm',
    },
  },
  minutes: (n) => `${n} min`,
  besideTitle: 'Se lee a su lado, pero no se le exige',
  beside: {
    P7: '0,2 ml de lidocaína al 2 % o de iohexol 240 antes de calentar: área de 114 y 130,6 mm². El líquido no está en el modelo.',
    P8: '20 G, 80 °C, 90 s con 1 ml de lidocaína al 2 %: volumen de 160 mm³. Menor que la lesión seca de otro laboratorio: entre ambos, los anchos difieren cerca de una quinta parte.',
    P9: 'Electrodos de la época en clara de huevo y carne: la lesión no pasa de la punta; radio máximo de unos 2 mm.',
    P10: 'Electrodo de Tew, 90 °C, 2 min, clara de huevo a 37 °C: 1,06 ± 0,16 mm desde la superficie. La clara fluye; el modelo da más.',
    P11: '12–24 G, 80–90 °C, hasta 12 min: nunca más de 16 mm de ancho, sin crecer tras 6 min. Sin sangre, el modelo sigue creciendo.',
    P14: 'El crecimiento sigue durante los 180 s.',
  },
  changesTitle: 'Qué lo cambiaría',
  changesIntro:
    'Un supuesto cambiado cada vez. El estudio pide de +58 a +65 % de 22 a 16 G. Ningún cambio tiene una fuente que lo sostenga, y por eso no se adopta ninguno.',
  changesHead: ['supuesto', 'ancho, mm', '22 a 16 G, %', 'intervalos que deja'],
  changesUnder: 'Ancho de 18 G, 10 mm, 80 °C, 2 min; crecimiento con puntas de 5, 10 y 15 mm.',
  changes: {
    assumed: 'como se supone',
    metal30: 'la aguja conduce el calor el doble de bien',
    metal100: 'la aguja conduce como una con núcleo de cobre',
    flat: 'punta plana',
    flatMetal30: 'punta plana, y el calor conducido el doble de bien',
    sensor3: 'el sensor 3 mm detrás de la punta',
    ramp5: 'una rampa de 5 s',
    ramp30: 'una rampa de 30 s',
    slope2: 'la conducción de la corriente sube un 2 % por °C',
    otherMuscle: 'músculo de otra tabla',
  },
  changesNone: 'ninguno',
  limitsTitle: 'Lo que este modelo deja fuera',
  limits: [
    'El líquido inyectado antes de calentar, que agranda las lesiones. El hervor y la carbonización: una lesión que llega tan caliente lo dice.',
    'Las capas: todo el tejido es músculo. En esta página no hay hueso, ni grasa, vaina del nervio, vasos o líquido cefalorraquídeo.',
    'La conducción del calor y la capacidad térmica no cambian con la temperatura. El tejido no se seca ni se encoge.',
    'La aguja es recta; su punta es un cono de un diámetro de largo, no un bisel.',
    'Los electrodos refrigerados no están calibrados: su ancho depende mucho de cuánto se adelante el sensor a la punta (se suponen 0,3 mm).',
    'La corriente pulsada es su potencia media. Los pulsos sueltos, y lo que un campo eléctrico hace a un nervio además de calentarlo, quedan fuera.',
    'Entre laboratorios, los mismos ajustes difieren cerca de una quinta parte en el ancho: más que el error del modelo frente a cualquiera de ellos.',
    'El nervio del banco es recto y no tiene grosor. No sirve para guiar ni planificar.',
  ],
}
