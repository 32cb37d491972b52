// The bench in English. One key, one text; what varies comes in as an argument. Spanish has the same keys.
import type { PublishedKey } from '../../physics/validation.ts'

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

export const text = {
  decimalMark: '.' as '.' | ',',

  // The page
  title: 'Lesion bench',
  intro:
    'Set the needle and the heat. The lesion is computed while you drag: a model of muscle, not a patient.',
  controls: 'Settings',
  reset: 'Reset',
  about: 'How it is computed',
  aboutBack: 'Back to the bench',
  useInStory: 'Use in the story',
  useInStoryNote: 'The story tells it for a body at 37 °C, with one needle.',
  storyNeedsOne: 'The story has one needle. Two needles stay on the bench.',
  lesionsPerNerve: 'Lesions on each nerve, in the story',
  lesionsNote: 'Between them the needle is drawn back by half its active tip, along its own way in.',
  onTheSpine: 'Back to the spine',

  // Tissue
  tissue: 'Tissue',
  tissueNames: { body: 'Body 37 °C', bench: 'Bench 21 °C' },
  tissueNotes: {
    body: 'Muscle at 37 °C with resting blood flow (2550 W/m³K, from 37 mL/min/kg). Published lesions were not measured like this.',
    bench: 'Ex vivo tissue at 21 °C, no blood flow. Not a living back.',
  },

  // Settings
  electrode: 'Electrode',
  electrodeNames: { conventional: 'Conventional', cooled: 'Cooled', pulsed: 'Pulsed' },
  electrodeNotes: {
    conventional: '60–90 °C, the sensor 1 mm behind the point, 15 s to warm up.',
    cooled: 'Water-cooled, 45–65 °C ahead of the point, 80 s to warm up. Not calibrated against a study.',
    pulsed: '38–45 °C. The mean power of short pulses; what the electric field itself may do is left out.',
  },
  gauge: 'Gauge',
  activeTip: 'Active tip',
  setTemperature: 'Set temperature',
  time: 'Time at temperature',
  angle: 'Angle to nerve',
  distance: 'Distance to nerve',
  needles: 'Needles',
  needleNames: { one: 'One', two: 'Two, bipolar' },
  needlesConventionalOnly: 'Two needles are computed for conventional tips only.',
  spacing: 'Between the needles',
  rule: 'Edge of the lesion',
  ruleNames: {
    '51': '51 °C: coagulation seen in muscle',
    '45': '45 °C: nerve at risk',
    cem43: 'Thermal dose, 240 min at 43 °C (expert)',
    arrhenius: 'Arrhenius integral, Ω = 1 (expert)',
  },
  ruleNote:
    '51 °C is the model’s one fitted number: coagulation seen in muscle, not the death of a nerve. In rabbit nerve, 50 °C for 45 s damaged no fibres; 60 °C damaged nearly all.',
  edgeNames: { '51': '51 °C', '45': '45 °C', cem43: 'the dose line', arrhenius: 'Ω = 1' },
  contourNames: {
    45: '45 °C',
    51: '51 °C',
    60: '60 °C',
    80: '80 °C',
    cem43: 'CEM43 240',
    arrhenius: 'Ω = 1',
  },

  // Drawings
  sectionAlong: 'Section along the needle',
  sectionAcross: 'Across the tip',
  sectionNerve: 'In the plane of the nerve',
  sectionNote: 'Highest temperature reached. Grid 1 mm.',
  sectionNerveNote: (distance: string) => `${distance} mm from the needle’s axis. Here the angle is true.`,
  sectionPairNote: (distance: string) => `${distance} mm above the plane of both needles.`,
  widthMark: (mm: string) => `${mm} mm wide`,
  lengthMark: (mm: string) => `${mm} mm long`,
  guessMark: (mm: string) => `your guess ${mm}`,
  hidden: 'Hidden until you have guessed.',
  describeSection: (size: string, captured: string, edge: string) =>
    `Needle, lesion and nerve. Lesion by ${edge}: ${size}. Nerve inside: ${captured} mm.`,
  describeNothing: (edge: string) => `Needle and nerve. Nothing reaches ${edge}.`,

  // Numbers
  numbers: 'Size of the lesion',
  nerveInside: (edge: string) => `nerve inside ${edge}`,
  wide: 'wide',
  long: 'long',
  deep: 'deep',
  beyondTip: 'beyond the tip',
  volumeIs: (mm3: string) => `Volume: ${mm3} mm³.`,
  insideEach: (at45: string, at51: string, at60: string) =>
    `Nerve inside 45 °C: ${at45} mm. Inside 51 °C: ${at51} mm. Inside 60 °C: ${at60} mm.`,
  twoLesions: 'The two lesions do not meet.',
  oneLesion: 'The two lesions have met.',
  nothing: (edge: string) => `Nothing reaches ${edge} with these settings.`,
  nothingPulsed: 'Pulsed current is kept at 45 °C or less. By its heat alone it makes no coagulation here.',
  hint: 'Turn the angle to 90° and watch how little nerve the lesion meets.',

  // State of the work
  computing: (percent: number) => `Computing two needles: ${percent} %`,
  starting: 'Computing the first lesion',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What is shown belongs to the settings before.',
  coarse: 'This device is slow: shown on a coarser grid. The fine one follows when you let go.',
  failed: (reason: string) => `The lesion could not be computed. ${reason}`,
  tryAgain: 'Try again',
  warnings: {
    boils: (tempC: string) =>
      `Tissue reaches ${tempC} °C. It would boil and char; the model leaves that out.`,
    limited: (kelvin: string) =>
      `The generator’s power limit keeps the tip ${kelvin} °C below its set temperature.`,
  },

  // Curves
  curves: 'While it heats',
  curveTemperature: 'Temperature',
  curveImpedance: 'Impedance',
  curvePower: 'Power',
  tip: 'tip',
  nerve: 'nerve',
  curvesHeard: (tip: string, nerve: string, ohm: string, watt: string) =>
    `At the end: tip ${tip} °C, nerve ${nerve} °C, ${ohm} Ω, ${watt} W.`,

  // Predict
  predict: 'Predict first',
  predictIntro: 'Hide the answer, choose settings, make a guess. Then look.',
  predictStart: 'Hide the answer',
  predictAgain: 'Guess again',
  predictWidth: 'Width of the lesion',
  predictNerve: 'Nerve inside the edge',
  predictWhat: 'Guess',
  predictGuess: 'Your guess',
  reveal: 'Reveal',
  stopPredicting: 'Show the answer without a guess',
  guessed: (guess: string, model: string) => `You guessed ${guess} mm. The model says ${model} mm.`,
  guessedWider: (by: string) => `That is ${by} mm more than you thought.`,
  guessedNarrower: (by: string) => `That is ${by} mm less than you thought.`,
  guessedRight: 'That is the same, to half a millimetre.',

  // Published bands
  bands: 'Width against published bands',
  bandsNote: (tip: string) => `mm; 80 °C, 2 min, ${tip} mm tip, bench tissue at 21 °C`,
  bandComputed: 'computed',
  bandPublished: 'published, derived from Cosman 2014',
  bandYours: 'your settings',
  bandsOnlyBench:
    'Your settings are in body mode. Published widths are from bench tissue; they are not compared.',
  bandsOtherSettings: 'Your settings differ from the study’s 80 °C and 2 min: its bands do not bind them.',
  bandsNotComputed: 'The widths for the other gauges are being computed.',
  bandsHeard: (points: string) => `Computed widths: ${points}.`,
  gaugeName: (gauge: number) => `${gauge} G`,
  bandPoint: (gauge: number, mm: string) => `${gauge} G, ${mm} mm`,
  shortTitle: 'Where the model falls short',
  short: (percents: readonly string[], low: number, high: number, mm: readonly string[]) =>
    `From 22 G to 16 G the width grows ${listed(percents)} % here, at tips of 5, 10 and 15 mm. The bench study reports ${low} to ${high} %. The model’s growth is ${listed(mm)} mm; the study’s is 3 to 4 mm.`,
  sourcesTitle: 'Source',

  // Parallel against perpendicular
  compare: 'Along the nerve, or across it',
  compareNote: (distance: string) => `The same lesion, ${distance} mm from the nerve.`,
  parallel: 'Along, 0°',
  perpendicular: 'Across, 90°',
  compareInside: (mm: string, edge: string) => `${mm} mm of nerve inside ${edge}`,

  // About the model
  aboutTitle: 'How the heat is computed',
  aboutIntro:
    'A straight needle with an insulated shaft in muscle. Equations, figures and limits as they stand in the program, which computes every figure on this page.',
  aboutEquations: 'What is solved',
  equationField: 'Electric field. σ rises with temperature; 1 V on the bare tip, none on a box 47.5 mm away.',
  equationHeat:
    'Heat: conduction, the heat of the current, and what blood carries off. Blood stops where tissue has reached 51 °C.',
  equationGenerator:
    'Generator: in every step, the voltage is found at which the sensor follows its ramp and then holds.',
  equationEdge:
    'Lesion: where the highest temperature reached is 51 °C or more. This is the one fitted number.',
  equationDose: 'Thermal dose, in minutes at 43 °C; R is 0.5 above 43 °C and 0.25 below. Edge: 240 minutes.',
  equationArrhenius:
    'Arrhenius integral, with a set measured in liver that is often used for muscle. Edge: Ω = 1.',
  aboutMethod:
    'Finite volumes on a grid whose nodes lie on the needle’s own profile; two implicit stages a step; a single needle by symmetry about its axis, two needles in three dimensions.',
  materials: 'Materials',
  materialRows: {
    muscle: 'Muscle: density, specific heat, conduction of heat',
    current: 'Muscle: conduction of current at 37 °C, and its rise per °C',
    needle: 'Needle with its probe: conduction of heat, heat capacity',
    blood: 'Blood flow of resting muscle, body mode only',
  },
  materialsNote:
    'From tissue tables, recalled and not checked on a page; the electrical range is from Kumru 2022.',
  checksTitle: 'Is the equation solved right?',
  checkEnergy: (residual: string) =>
    `Energy: what the generator gives, less what tissue holds and what leaves, is ${residual} of it.`,
  checkKohlrausch: (error: string) =>
    `Kohlrausch’s identity, exact in a steady state, holds to ${error}. The scheme fulfils it on any grid, so this shows a program without fault, not a grid without error.`,
  checkIndependent: (program: string, lesions: number, width: string, length: string, energy: string) =>
    `${program}, which shares no code, finds the same for ${lesions} lesions: width within ${width} mm, length within ${length} mm, energy within ${energy} %.`,
  convergenceTitle: 'Ever finer grids: 18 G, 10 mm, 80 °C, 90 s, tissue at 37 °C',
  convergenceHead: ['spacing', 'nodes', 'steps', 'width, mm', 'length, mm'] as readonly string[],
  publishedTitle: 'Does it agree with published lesions?',
  publishedIntro:
    'Bench tissue at 21 °C, no blood flow. Of the main study only the abstract could be read. It gives intervals, and neither the start temperature nor the moment the clock starts. So 21 °C is inferred, and no mean error against its tables is claimed.',
  publishedHead: ['row', 'what', 'at', 'computed', 'published', ''] as readonly string[],
  publishedWhat: {
    gaugePercent: 'width, 16 G over 22 G, 80 °C, 2 min',
    gaugeMm: 'width, 16 G less 22 G, 80 °C, 2 min',
    temperature: 'width, 90 °C over 60 °C, 2 min',
    twoMinutes: 'width, 2 min over 1 min, 80 °C',
    threeMinutes: 'width, 3 min over 1 min, 80 °C',
    beyondTip: 'length less bare tip, 80 °C, 2 min',
    width16: 'width, 16 G, 80 °C, 2 min',
    width22: 'width, 22 G, 80 °C, 2 min',
    area: 'area, 20 G, 10 mm, 80 °C, 90 s',
  } satisfies Record<PublishedKey, string>,
  publishedTip: (mm: number) => `${mm} mm tip`,
  publishedArea: { rectangle: 'length × width', ellipse: 'ellipse' },
  publishedTo: (low: string, high: string) => `${low} to ${high}`,
  verdictInside: 'inside',
  verdictShort: 'falls short',
  verdictReported: 'reported both ways',
  publishedShort:
    'The effect of gauge is too weak: the model’s 16 G lesion is about half a millimetre too narrow and its 22 G lesion a little too wide. For the same reason 16 G grows slightly too little from 60 to 90 °C. At three minutes, 16 and 18 G grow about one point too little; with a ramp of 5 s in place of 15 s, which the abstract leaves open, all four gauges are inside.',
  panels: {
    gauge: { title: 'Width by gauge', under: 'mm; 10 mm tip, 80 °C, 2 min' },
    time: { title: 'Growth with time', under: '% wider than after 1 min; 80 °C, 10 mm tip' },
    temperature: { title: 'Growth with temperature', under: '% wider at 90 than at 60 °C; 2 min, 10 mm tip' },
  },
  minutes: (n: number) => `${n} min`,
  besideTitle: 'Read beside it, and not held against it',
  beside: {
    P7: '0.2 mL of lidocaine 2 % or iohexol 240 before heating: area 114 and 130.6 mm². Fluid is not modelled.',
    P8: '20 G, 80 °C, 90 s with 1 mL of lidocaine 2 %: volume 160 mm³. Smaller than the dry lesion of another laboratory: between them, widths differ by about a fifth.',
    P9: 'Electrodes of the time in egg white and meat: the lesion does not reach beyond the point; largest radius about 2 mm.',
    P10: 'Tew electrode, 90 °C, 2 min, egg white at 37 °C: 1.06 ± 0.16 mm beyond the surface. Egg white flows; the model is larger.',
    P11: '12–24 G, 80–90 °C, up to 12 min: never wider than 16 mm, no growth after 6 min. Without blood the model goes on growing.',
    P14: 'Growth goes on through the whole of 180 s.',
  },
  changesTitle: 'What would change it',
  changesIntro:
    'One assumption changed at a time. The study wants +58 to +65 % from 22 to 16 G. None of the changes has a source that would carry it, so none is adopted.',
  changesHead: ['assumption', 'width, mm', '22 to 16 G, %', 'intervals left'] as readonly string[],
  changesUnder: 'Width of 18 G, 10 mm, 80 °C, 2 min; growth at tips of 5, 10 and 15 mm.',
  changes: {
    assumed: 'as assumed',
    metal30: 'the needle conducts heat twice as well',
    metal100: 'the needle conducts like one with a copper core',
    flat: 'a flat end',
    flatMetal30: 'a flat end, and heat conducted twice as well',
    sensor3: 'the sensor 3 mm behind the point',
    ramp5: 'a ramp of 5 s',
    ramp30: 'a ramp of 30 s',
    slope2: 'conduction of current rises 2 % per °C',
    otherMuscle: 'muscle from another table',
  },
  changesNone: 'none',
  limitsTitle: 'What this model leaves out',
  limits: [
    'Fluid injected before heating, which enlarges lesions. Boiling and charring: a lesion that gets so hot says so.',
    'Layers: the tissue is muscle throughout. No bone on this page, no fat, nerve sheath, vessels or spinal fluid.',
    'Conduction of heat and heat capacity do not change with temperature. Tissue does not dry or shrink.',
    'The needle is straight; its point is a cone one diameter long, not a bevel.',
    'Cooled electrodes are not calibrated: their width depends strongly on how far ahead of the point the sensor stands (0.3 mm assumed).',
    'Pulsed current is its mean power. Single pulses, and what an electric field does to a nerve besides warming it, are left out.',
    'Between laboratories the same settings differ by about a fifth in width: more than the model’s error against either.',
    'The nerve on the bench is straight and has no thickness. Not for guidance or planning.',
  ] as readonly string[],
}
