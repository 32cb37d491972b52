// Spanish: common claims and what is right instead.
import type { CorrectionId, CorrectionText } from '../reading/corrections.ts'

export const corrections: Readonly<Record<CorrectionId, CorrectionText>> = {
  origin: {
    said: 'Estos nervios salen de las articulaciones facetarias.',
    verdict: 'Engañoso',
    patient: [
      'Las señales salen de la articulación.',
      'Pero el nervio nace del nervio de la columna, no de la articulación.',
    ],
    properly: [
      'Las señales van DESDE la articulación, pero el nervio es una rama DEL ramo dorsal.',
      'Dibújelo naciendo del lado del nervio espinal.',
    ],
  },
  proof: {
    said: 'Un alivio claro e inmediato significa que la articulación facetaria es el origen.',
    verdict: 'Demasiado fuerte',
    patient: ['Un gran alivio hace probable que venga de ahí.', 'Pero no lo demuestra.'],
    properly: [
      'Hace de la articulación un origen probable.',
      'Se describen tasas de falsos positivos del 17–63 %, a menudo del 25–45 %, con un solo bloqueo.',
      'En una cohorte solo se confirmó el 31 % de los que respondieron al primero.',
    ],
  },
  duration: {
    said: 'Un alivio que dura lo que el fármaco hace candidato al calor.',
    verdict: 'Reglas y estudios difieren',
    patient: [
      'Algunas reglas piden que el alivio encaje con la medicina.',
      'Un estudio halló que eso dice poco.',
    ],
    properly: [
      'Medicare de EE. UU. pide un alivio acorde con el fármaco usado.',
      'En 150 diarios (101 lumbares, leídos en retrospectiva, solo de quienes tuvieron al menos un 80 %) la lidocaína y la bupivacaína no se distinguieron con fiabilidad por su duración.',
    ],
  },
  sparing: {
    said: 'La radiofrecuencia es una inyección que deja intactas la sensibilidad y la fuerza.',
    verdict: 'Hay que matizar',
    patient: [
      'Es un tratamiento con aguja y calor.',
      'La pierna debería conservar su fuerza y su sensación.',
      'Un músculo profundo de la espalda puede adelgazar un poco.',
      'Una zona de piel de la espalda puede quedar dormida o doler.',
    ],
    properly: [
      'Es un procedimiento con aguja y calor.',
      'Se espera respetar la fuerza y la piel de la pierna, porque el ramo ventral no se trata.',
      'El multífido se denerva en parte, y una zona de piel de la espalda puede quedar dormida o doler.',
    ],
  },
  test: {
    said: 'El bloqueo es sobre todo una prueba, en varios niveles de una vez, en un camino de dos pasos.',
    verdict: 'Correcto',
    patient: ['Es así.', 'La inyección es una prueba, no un tratamiento.'],
    properly: ['Correcto tal como está.'],
  },
}
