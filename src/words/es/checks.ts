// The cards before and after a needle, in Spanish.
import type { CheckCard, CheckCardText } from '../reading/checks.ts'

export const checks: Readonly<Record<CheckCard, CheckCardText>> = {
  ready: {
    title: 'Antes de la prueba',
    groups: [
      {
        title: 'Usted decide',
        items: [
          'Qué es, qué puede dar y qué puede salir mal',
          'Puede preguntar, decir que no y parar en todo momento',
        ],
      },
      {
        title: 'Le preguntan por',
        items: [
          'Un embarazo, o su posibilidad (rayos X)',
          'Anticoagulantes',
          'Fiebre, o una infección de la piel',
          'Alergia al contraste, a la anestesia o al líquido que limpia la piel',
          'Diabetes, si se usa un corticoide',
          'Un marcapasos u otro implante',
        ],
      },
      {
        title: 'Usted muestra su dolor',
        items: [
          'Su dolor de siempre está ahí ese día',
          'Usted lo puntúa de 0 a 10',
          'Hace el movimiento que duele',
        ],
      },
      {
        title: 'El equipo se prepara',
        items: ['Un monitor muestra el pulso y la respiración', 'Se dicen en voz alta nombre, lado y nivel'],
      },
    ],
  },
  homeTest: {
    title: 'Antes de irse a casa',
    groups: [
      {
        title: 'El equipo comprueba',
        items: ['Las dos piernas: fuerza y sensibilidad', 'La piel, y que usted se sienta bien'],
      },
      {
        title: 'Usted se lleva',
        items: ['El diario del dolor', 'El teléfono al que llamar', 'Alguien que le acompañe a casa'],
      },
    ],
  },
  homeHeat: {
    title: 'Después del calor',
    groups: [
      {
        title: 'El equipo comprueba',
        items: [
          'Las dos piernas: fuerza y sensibilidad',
          'La piel bajo el parche',
          'Que lleve un apósito pequeño',
        ],
      },
      {
        title: 'Usted se lleva',
        items: [
          'Qué hacer en los próximos días',
          'El teléfono al que llamar',
          'Alguien que le acompañe a casa',
        ],
      },
    ],
  },
}
