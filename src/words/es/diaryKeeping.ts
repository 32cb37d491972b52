// Spanish: keeping one's own diary.
import type { DiaryKeepingText } from '../reading/diaryKeeping.ts'

export const diaryKeeping: DiaryKeepingText = {
  title: 'Guardar sus notas',
  onPage: ['Sus notas no se guardan ni se envían.', 'Se borran al cerrar esta página.'],
  onDevice: (entry) => [
    'Sus notas se guardan en este dispositivo hasta que usted las borre.',
    `Están en la memoria de este navegador, con el nombre «${entry}».`,
    'No se envían a nadie.',
    'Un navegador puede vaciar su memoria: guarde también un archivo.',
  ],
  refused: [
    'Este navegador no guarda sus notas.',
    'Se borran al cerrar esta página.',
    'Guárdelas en un archivo o imprímalas.',
  ],
  damaged: [
    'En este dispositivo hay un diario, pero no se puede leer.',
    'Guarde lo que hay en un archivo o bórrelo.',
  ],
  newer: [
    'Un Ramus más nuevo guardó un diario en este dispositivo.',
    'Este no lo puede leer.',
    'Guarde lo que hay en un archivo o bórrelo.',
  ],
  offer: [
    'El día de la prueba dura horas.',
    'Este dispositivo puede guardar sus notas si usted quiere.',
    'Entonces las verá quien use este navegador.',
  ],
  keep: 'Guardarlas en este dispositivo',
  remove: 'Borrar de este dispositivo',
  removeSure: 'Sí, borrar de este dispositivo',
  dontRemove: 'No borrar',
  removed: 'Se borró de este dispositivo.',
  notRemoved: 'Este navegador no dejó borrarlo.',
  save: 'Guardar en un archivo',
  open: 'Abrir un archivo',
  opened: 'Estas son las notas del archivo.',
  notADiary: 'Este archivo no contiene un diario.',
  newerFile: 'Este archivo es de un Ramus más nuevo.',
  print: 'Imprimir',
  bringBack: 'Recuperar las notas',
}
