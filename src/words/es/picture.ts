// Spanish: the picture in words, for those who listen.
import type { StepId } from '../../packs/lumbar-medial-branch/chapters.ts'
import type { ToolKind } from '../../packs/lumbar-medial-branch/tools/toolPoses.ts'
import type { PictureText } from '../pictureText.ts'

export const picture: PictureText<StepId, ToolKind> = {
  steps: {
    'ana.01.overview':
      'Toda la parte baja de la espalda, por detrás y por la derecha: cinco vértebras sobre el sacro. Los pares de articulaciones facetarias se iluminan de arriba abajo.',
    'ana.02.level':
      'Las articulaciones {joints}, {side}, están marcadas en verde. Sus nervios se iluminan en dorado: {nerveCount}.',
    'ana.03.origin':
      'Un nervio de cerca, de lado. El nervio espinal se bifurca: una rama grande hacia delante y otra pequeña hacia atrás, que se divide de nuevo.',
    'ana.04.course':
      'La rama medial {nerve} de cerca. Cruza la raíz de la apófisis transversa de {crossedBone}, va pegada al hueso y pasa bajo una pequeña cinta.',
    'ana.05.branches':
      'Vista por detrás. La rama medial {nerve} envía una ramita a la articulación de arriba, otra a la de abajo y ramas a un músculo profundo.',
    'ana.06.numbering':
      'El nervio {nerve} y el hueso {crossedBone} se iluminan juntos. Se nombran la articulación {joint} y sus dos huesos.',
    'ana.07.l5': 'El ramo dorsal L5 va por el surco entre el ala del sacro y su pilar articular.',
    'sig.01.joint': 'Una articulación facetaria de cerca. Las terminaciones de su cápsula mandan una señal.',
    'sig.02.path':
      'Unas flechas van de la articulación, por el nervio, a la columna; un pequeño dibujo muestra el camino hasta el cerebro.',
    'blk.00.ready': 'Una ficha: qué acepta usted, qué le preguntan y cómo muestra su dolor.',
    'blk.01.position':
      'Un pequeño dibujo de una persona boca abajo en una mesa, con una almohada bajo el vientre y una cámara de rayos X encima.',
    'blk.02.scottie':
      'El hueso visto en oblicuo. Encima se traza la silueta de un perro pequeño; un punto marca el objetivo entre la oreja y el hocico.',
    'blk.03.skin': 'La piel sobre el objetivo. Una aguja muy fina levanta un pequeño bulto.',
    'blk.04.needle': 'Una aguja fina va recta hasta el hueso {crossedBone}, al nervio {nerve}.',
    'blk.05.contrast': 'Una película oscura de contraste se pega al hueso alrededor de la punta de la aguja.',
    'blk.06.inject': 'Una nube azul de puntos envuelve el nervio {nerve} junto a la punta de la aguja.',
    'blk.07.home': 'Una ficha: qué comprueba el equipo antes de que se vaya y qué se lleva usted.',
    'res.01.diary':
      'Una gráfica del dolor de 0 a 10 por horas. La línea baja después de la inyección y vuelve a subir.',
    'res.02.decide':
      'Una lista de reglas publicadas junto a la gráfica; cada una muestra si se alcanza su número.',
    'res.03.fair':
      'Cien figuras pequeñas: 15 mejoraron tras las dos pruebas, 32 solo tras la primera, 53 no mejoraron tras la primera.',
    'rfa.01.setup': 'Un pequeño dibujo de la sala: un parche en el muslo y un generador junto a la mesa.',
    'rfa.02.approach':
      'La aguja de calor entra desde abajo y queda a lo largo del nervio {nerve}. Una segunda aguja pálida muestra qué poco tocaría una vertical.',
    'rfa.03.test':
      'En la punta crecen unos anillos. El músculo profundo da una sacudida; la pierna del pequeño dibujo no se mueve.',
    'rfa.04.numb': 'Una nube azul sale de la aguja de calor alrededor del nervio {nerve}.',
    'rfa.05.heat':
      'Unas líneas de calor con números crecen a los lados de la punta: 45, 51 y 60 °C. El nervio de la pierna queda fuera.',
    'rfa.06.nerve': 'El nervio de cerca. El tramo calentado está pálido, y los hilos de más allá se apagan.',
    'rfa.07.home': 'Una ficha: la exploración después del calor, el apósito y qué se lleva usted.',
    'rec.01.weeks':
      'Una cinta con las primeras seis semanas: molestias unos días, piel como quemada por el sol una o dos semanas y después alivio.',
    'rec.02.redflags': 'Una ficha con dos columnas: llamar al centro e ir a urgencias.',
    'rec.03.regrow':
      'Crecen hilos nuevos por el tubo antiguo del nervio mientras corre un contador de meses.',
    'rec.04.repeat': 'Otra vez toda la columna, con fichas: ejercicio, repetir, otras causas.',
  },
  tools: {
    'skin needle': null,
    'block needle': 'La aguja de bloqueo está en la imagen.',
    'rf cannula': 'La aguja de calor está en la imagen.',
    'ghost cannula': null,
  },
  fluids: {
    contrast: 'Hay contraste sobre el hueso.',
    anaesthetic: 'Hay anestesia alrededor del nervio.',
  },
  signalsRunning: 'La señal de dolor avanza.',
  signalsStopped: 'La señal de dolor está detenida en el camino.',
  heating: (tempC, now, total) => `La punta está a ${tempC} °C, ${now} de ${total} segundos.`,
  numbed: (nerve) => `${nerve}: con anestesia.`,
  heated: (nerve) => `${nerve}: calor aplicado.`,
  grownBack: (nerve) => `${nerve}: ha vuelto a crecer.`,
  months: (months) => `${months} ${months === 1 ? 'mes' : 'meses'} después del calor.`,
  cut: {
    sagittal: 'La imagen está cortada a lo largo del cuerpo, de delante hacia atrás.',
    axial: 'La imagen está cortada a través del cuerpo.',
    coronal: 'La imagen está cortada a lo largo del cuerpo, de lado a lado.',
  },
}
