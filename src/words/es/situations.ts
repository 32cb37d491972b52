// Spanish: when extra care is due.
import type { ContraindicationId, SituationId, SituationText } from '../reading/situations.ts'

export const situations: Readonly<Record<SituationId, SituationText>> = {
  pacemaker: {
    name: 'Marcapasos o desfibrilador',
    patient: [
      'Dígalo al equipo con tiempo.',
      'No siempre lo impide.',
      'Su equipo del corazón ayuda a planear.',
    ],
    properly: [
      'No es un no automático: siga la guía ASPN 2023 y al equipo de cardiología.',
      'Medidas habituales, de memoria: bipolar si se puede, placa situada para que la corriente evite el generador, monitorización y revisión.',
      'El ensayo RADICAL excluye a quienes llevan marcapasos o desfibrilador.',
    ],
  },
  stimulator: {
    name: 'Estimulador medular, bomba o estimulador cerebral',
    patient: ['Dígalo al equipo con tiempo.', 'El equipo del aparato ayuda a planear.'],
    properly: [
      'Lo cubre la misma guía (ASPN 2023).',
      'Medidas habituales, de memoria: el equipo del dispositivo lo apaga o lo pone en modo seguro, y la punta se aleja de los cables.',
    ],
  },
  bloodThinner: {
    name: 'Anticoagulantes',
    patient: ['No lo deje por su cuenta.', 'Sus médicos lo deciden con usted.'],
    properly: [
      'El bloqueo y la RF lumbares suelen ser de bajo riesgo de sangrado (la fila de la tabla es de memoria).',
      'Decida con quien lo recetó: el peligro de suspenderlo puede ser mayor.',
    ],
  },
  pregnancy: {
    name: 'Embarazo o posibilidad de embarazo',
    patient: ['Dígalo al equipo.', 'Los rayos X y el calor pueden esperar.'],
    properly: ['Aplazar; son procedimientos programados y usan rayos X.'],
  },
  screws: {
    name: 'Tornillos de metal cerca del punto',
    patient: ['El metal cambia el calor y la imagen.', 'Su médico decide.'],
    properly: ['Cambian el calor y la imagen; decide el clínico.'],
  },
  diabetes: {
    name: 'Diabetes',
    patient: ['Si se usa un corticoide, el azúcar puede subir unos días.'],
    properly: ['El corticoide, si se usa, eleva la glucosa unos días.'],
  },
  fusion: {
    name: 'Columna fusionada (artrodesis) en este nivel',
    patient: ['Puede que la articulación ya no se mueva.', 'Su médico lo decide con usted.'],
    properly: ['Puede que la articulación no se mueva; decida caso por caso.'],
  },
}

export const contraindications: Readonly<Record<ContraindicationId, SituationText>> = {
  refusal: {
    name: 'No la quiere, o no puede estar boca abajo o decir cómo está el dolor',
    patient: ['Entonces la prueba no se hace.', 'Hace falta que usted diga cómo está el dolor.'],
    properly: ['Absoluta: el paciente debe poder informar de su dolor.'],
  },
  infection: {
    name: 'Infección de la piel o del cuerpo',
    patient: ['Primero se trata.'],
    properly: ['Infección local de la piel o sistémica: absoluta hasta que se trate.'],
  },
  allergy: {
    name: 'Alergia a todas las medicinas que se pueden usar',
    patient: ['Diga al equipo cualquier alergia.'],
    properly: ['Absoluta; alergia solo al contraste: valorar.'],
  },
  pregnancy: {
    name: 'Embarazo',
    patient: ['La prueba espera.'],
    properly: ['Aplazar: rayos X y procedimiento programado.'],
  },
  bleeding: {
    name: 'Problemas de sangrado o anticoagulante',
    patient: ['Sus médicos lo miran con usted.', 'No deje un anticoagulante por su cuenta.'],
    properly: [
      'Valorar; no suspender de forma sistemática.',
      'Clase de bajo riesgo para bloqueo y RF lumbares en ASRA 2018 (fila de memoria); decisión conjunta con quien lo recetó.',
    ],
  },
  noPain: {
    name: 'Ese día no hay dolor',
    patient: ['Entonces no hay nada que medir, y la prueba espera.'],
    properly: ['Sin dolor habitual ese día: posponer.'],
  },
  medicines: {
    name: 'Analgésicos extra o un sedante ese día',
    patient: ['Pueden ocultar la respuesta.', 'La prueba quizá espere.'],
    properly: ['Analgésicos extra o sedación ese día: posponer o interpretar con cautela.'],
  },
}
