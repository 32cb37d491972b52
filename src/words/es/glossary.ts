// Spanish: words explained in place.
import type { Glossary } from '../reading/glossaryTerms.ts'

export const glossary: Glossary = {
  ablation: {
    term: 'Ablación',
    definition:
      'Tratamiento que hace que una parte pequeña del cuerpo deje de funcionar. Aquí se usa calor en un nervio.',
    forms: ['ablación', 'tratamiento con calor'],
  },
  activeTip: {
    term: 'Punta activa',
    definition: 'El extremo desnudo, de metal, de la aguja de calor. Solo se calienta esa parte.',
    forms: ['punta activa', 'punta caliente', 'punta'],
  },
  anaesthetic: {
    term: 'Anestésico',
    definition: 'Medicina que adormece. Hace que un nervio deje de mandar señales unas horas.',
    forms: ['anestésico', 'anestésico local', 'anestesia'],
  },
  block: {
    term: 'Bloqueo',
    definition: 'Una inyección que adormece un nervio unas horas.',
    forms: ['bloqueo', 'bloqueos', 'bloqueo de prueba'],
  },
  cannula: {
    term: 'Cánula',
    definition: 'Una aguja fina y hueca. Por ella pasa el cable que da calor.',
    forms: ['cánula', 'aguja de calor'],
  },
  contrast: {
    term: 'Contraste',
    definition: 'Un líquido que se ve con rayos X. Muestra adónde va lo que se inyecta.',
    forms: ['contraste'],
  },
  diagnostic: {
    term: 'Diagnóstico',
    definition: 'Que sirve para saber la causa. Es una prueba, no una cura.',
    forms: ['diagnóstico', 'diagnóstica'],
  },
  disc: {
    term: 'Disco',
    definition: 'Una almohadilla entre dos huesos de la columna.',
    forms: ['disco', 'discos'],
  },
  dorsalRamus: {
    term: 'Ramo dorsal',
    definition: 'La rama posterior de un nervio espinal. De ella nace la rama medial.',
    forms: ['ramo dorsal', 'ramos dorsales'],
  },
  electrode: {
    term: 'Electrodo',
    definition: 'Un cable que lleva la corriente que da calor.',
    forms: ['electrodo', 'electrodos'],
  },
  facetJoint: {
    term: 'Articulación facetaria',
    definition:
      'Una articulación pequeña, detrás en la columna. Cada nivel tiene una a la izquierda y otra a la derecha.',
    forms: [
      'articulación facetaria',
      'articulaciones facetarias',
      'articulación cigapofisaria',
      'articulaciones cigapofisarias',
    ],
  },
  falsePositive: {
    term: 'Falso positivo',
    definition: 'Cuando una prueba dice que sí, pero la verdad es que no.',
    forms: ['falso positivo', 'falsos positivos'],
  },
  fluoroscopy: {
    term: 'Fluoroscopia',
    definition: 'Rayos X en tiempo real, como una película. Ayudan a guiar la aguja.',
    forms: ['fluoroscopia', 'rayos x en tiempo real', 'rayos x'],
  },
  groundingPad: {
    term: 'Placa de retorno',
    definition: 'Un parche en la piel. Por él sale la corriente de su cuerpo sin peligro.',
    forms: ['placa de retorno', 'placa dispersiva', 'parche'],
  },
  lesion: {
    term: 'Lesión',
    definition: 'Un punto pequeño de tejido cambiado. Aquí se hace con calor y a propósito.',
    forms: ['lesión', 'lesiones'],
  },
  lumbar: { term: 'Lumbar', definition: 'De la parte baja de la espalda.', forms: ['lumbar', 'lumbares'] },
  medialBranch: {
    term: 'Rama medial',
    definition: 'Un nervio fino que lleva señales de dolor de las articulaciones facetarias.',
    forms: ['rama medial', 'ramas mediales', 'nervio fino', 'nervios finos'],
  },
  motorTest: {
    term: 'Prueba motora',
    definition: 'Un pulso pequeño, para ver que la punta no toca un nervio de la pierna.',
    forms: ['prueba motora'],
  },
  multifidus: {
    term: 'Multífido',
    definition: 'Un músculo profundo, pegado a la columna. Las ramas mediales lo ayudan a trabajar.',
    forms: ['multífido', 'músculo profundo'],
  },
  neuritis: {
    term: 'Neuritis',
    definition: 'Un nervio irritado que duele. Puede sentirse como una quemadura solar.',
    forms: ['neuritis'],
  },
  neurotomy: {
    term: 'Neurotomía',
    definition: 'Cortar la señal de un nervio. Aquí se hace con calor.',
    forms: ['neurotomía'],
  },
  painDiary: {
    term: 'Diario del dolor',
    definition: 'Una gráfica donde usted anota su dolor a lo largo del tiempo.',
    forms: ['diario del dolor', 'diario'],
  },
  placebo: {
    term: 'Placebo',
    definition: 'Un tratamiento simulado que se usa para que una prueba sea justa.',
    forms: ['placebo', 'tratamiento simulado'],
  },
  radiofrequency: {
    term: 'Radiofrecuencia',
    definition: 'Un tipo de corriente eléctrica muy rápida que puede dar calor.',
    forms: ['radiofrecuencia', 'rf'],
  },
  sacrum: {
    term: 'Sacro',
    definition: 'El hueso ancho de la base de la columna.',
    forms: ['sacro', 'hueso de la base'],
  },
  sedation: {
    term: 'Sedación',
    definition: 'Medicina que da calma o sueño.',
    forms: ['sedación'],
  },
  sensoryTest: {
    term: 'Prueba sensitiva',
    definition: 'Un pulso muy pequeño para ver que la punta esté cerca del nervio buscado.',
    forms: ['prueba sensitiva', 'pulsos muy pequeños'],
  },
  spinalNerve: {
    term: 'Nervio espinal',
    definition: 'Un nervio principal que sale de la columna. Va a las piernas, a la piel y a la espalda.',
    forms: ['nervio espinal', 'nervios espinales', 'nervio principal'],
  },
  transverseProcess: {
    term: 'Apófisis transversa',
    definition: 'Un ala de hueso a cada lado de las vértebras.',
    forms: ['apófisis transversa', 'apófisis transversas', 'ala del hueso', 'ala de hueso'],
  },
  vertebra: {
    term: 'Vértebra',
    definition: 'Un hueso de la columna. En la parte baja de la espalda hay cinco.',
    forms: ['vértebra', 'vértebras'],
  },
}
