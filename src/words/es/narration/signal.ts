// Spanish: sentences of the signal chapter.
import type { ChapterText } from '../../narrationText.ts'

export const signal: ChapterText<'signal'> = {
  'sig.01.joint': {
    patient: [
      'Cuando una articulación duele, se activan las [puntas de los nervios](fx.nociceptor) de su cápsula.',
      'Esas puntas mandan una [señal](fx.signal.pain).',
    ],
    clinician: [
      'Una [cápsula articular](facet.<sel>) irritada manda señales por estos [nervios pequeños](fx.nociceptor).',
      'Las imágenes corrientes no muestran qué articulación duele; la SPECT puede ayudar a elegir niveles.',
    ],
    student: [
      'La [cápsula](facet.<sel>), la sinovial y el hueso subcondral están inervados.',
      'Ni la historia, ni la exploración, ni una imagen corriente identifican con fiabilidad una articulación facetaria dolorosa; la SPECT puede ayudar a elegir niveles.',
    ],
  },
  'sig.02.path': {
    patient: [
      'La [señal](fx.signal.pain) va de la articulación, por el [nervio fino](nerve.<plan>), a la columna.',
      'De allí sube al [cerebro](brain.stylised).',
      'Entonces usted siente dolor.',
    ],
    clinician: [
      'Si detenemos la [señal](fx.signal.pain) en el nervio fino, al [cerebro](brain.stylised) debería llegarle menos de esa articulación.',
    ],
    student: [
      'El cuerpo de la primera neurona está en el [ganglio de la raíz dorsal](nerve.drg.<n>).',
      'Por eso una lesión de la [rama medial](nerve.mb.<n>) queda distal al cuerpo celular y el axón puede regenerarse.',
      'Los axones de segundo orden se cruzan y ascienden por el [tracto espinotalámico](tract.spinothalamic).',
    ],
  },
  'sig.02.path.brief': {
    patient: [
      'La [señal de dolor](fx.signal.pain) va por estos [nervios finos](nerve.<plan>) hasta el [cerebro](brain.stylised).',
    ],
    clinician: [
      'Si detenemos la [señal](fx.signal.pain) aquí, a su [cerebro](brain.stylised) debería llegarle menos de esa articulación.',
    ],
    student: [
      'El cuerpo celular está en el [ganglio](nerve.drg.<n>): tras una lesión de la [rama medial](nerve.mb.<n>), el axón puede regenerarse.',
    ],
  },
}
