// Spanish: reading aloud and recording.
import type { VoiceText } from '../voiceText.ts'

export const voice: VoiceText = {
  noVoice: 'Este dispositivo no tiene voz propia en español. Puede leer todas las frases.',
  voiceLost: 'La voz se ha detenido. La historia sigue sin ella.',
  recordingBroken: 'No se pudo reproducir una grabación. En su lugar lee la voz del dispositivo.',
  recordingsClosed:
    'No se pudieron abrir las grabaciones de este dispositivo. En su lugar lee la voz del dispositivo.',
  takeLost: 'Usted cerró la página mientras grababa. No se guardó nada. El micrófono está apagado.',
  pressAgain: 'El navegador retiene la voz. Pulse «Reproducir» otra vez.',
  voice: 'Voz',
  bestVoice: 'La mejor de este dispositivo',
  onlyLocal: 'Solo se ofrecen voces que hablan en este dispositivo. No se envía nada.',
  rate: 'Velocidad de lectura',
  rateOf: (rate) => `${String(rate).replace('.', ',')}×`,
  tryVoice: 'Probar',
  sample: 'Cada articulación facetaria tiene dos nervios finos.',
  recorder: {
    title: 'Grabar su propia voz',
    intro:
      'Lea cada frase con sus propias palabras. Las grabaciones se quedan en este dispositivo y suenan en lugar de su voz.',
    playMine: 'Usar mis grabaciones',
    record: 'Grabar esta frase',
    again: 'Grabar de nuevo',
    stop: 'Parar',
    listen: 'Escuchar',
    remove: 'Borrar',
    previous: 'Frase anterior',
    next: 'Frase siguiente',
    nextStep: 'Paso siguiente',
    recording: 'Grabando',
    sentenceOf: (number, count) => `Frase ${number} de ${count}`,
    recordedOf: (number, count) => `${number} de ${count} frases de esta historia están grabadas`,
    exportAll: 'Guardar en un archivo',
    importFile: 'Abrir un archivo',
    imported: (count, unread) =>
      `${count} ${count === 1 ? 'grabación añadida' : 'grabaciones añadidas'}.${unread > 0 ? ` No se ${unread === 1 ? 'pudo leer 1 grabación' : `pudieron leer ${unread} grabaciones`}.` : ''}`,
    removeAll: 'Borrar todas',
    removeAllSure: 'Sí, borrar todas',
    keep: 'Conservarlas',
    noMicrophone: 'No se encontró ningún micrófono. Conecte uno e inténtelo de nuevo.',
    refused: 'El micrófono no está permitido aquí. Permítalo en los ajustes del navegador para esta página.',
    inUse: 'Otro programa está usando el micrófono.',
    notHere: 'Este navegador no puede grabar, o la página no tiene una conexión segura.',
    notStored: 'No se pudo guardar la grabación: el almacenamiento del navegador está lleno o cerrado.',
    notAFile: 'Este archivo no contiene grabaciones de esta historia.',
    newerFile:
      'Este archivo es de una versión más nueva de esta página. Recargue la página y vuelva a abrirlo.',
    tooBig: (megabytes) =>
      `Este archivo es demasiado grande. Se pueden abrir archivos de hasta ${megabytes} MB.`,
    unreadable: 'El navegador no puede leer este archivo. Elíjalo otra vez.',
    notOpened: 'No se pueden abrir las grabaciones de este dispositivo. Recargue la página.',
    notPlayed: 'Este navegador no puede reproducir esa grabación.',
    microphoneFailed: 'No se pudo usar el micrófono y está apagado. Inténtelo de nuevo.',
    left: 'Usted dejó esta frase y la grabación paró. No se guardó nada. El micrófono está apagado.',
    nothingHeard: 'No se grabó nada. Inténtelo de nuevo.',
  },
}
