// Spanish: what can go wrong.
import { clinicSentence } from '../reading/callRule.ts'
import type { HarmId, HarmText } from '../reading/harms.ts'
import { callRule } from './callRule.ts'

export const harms: Readonly<Record<HarmId, HarmText>> = {
  soreness: {
    name: 'Dolor y moretones',
    patient: ['Es común y dura unos días.'],
    properly: ['Dolor local, moretón: común, unos días.'],
    caught: {
      patient: ['Usted lo nota; el hielo o un analgésico sencillo ayudan.'],
      properly: ['Esperable; hielo, analgesia sencilla, movimiento.'],
    },
  },
  fainting: {
    name: 'Mareo o desmayo',
    patient: ['En un estudio grande, cerca de 1 de cada 20 pruebas causó mareo.', 'El mareo se pasó.'],
    properly: [
      'Reacción vasovagal en el 5,1 % de los bloqueos diagnósticos de rama medial, la tasa más alta de 8010 inyecciones.',
      'En conjunto, 2,6 %; el 0,8 % se interrumpió; ningún suceso grave por ella.',
    ],
    caught: {
      patient: ['El equipo vigila su pulso, y usted sigue acostado hasta que pase.'],
      properly: ['Monitor puesto; acostar, interrumpir si hace falta.'],
    },
  },
  neuritis: {
    name: 'Ardor como de quemadura solar',
    patient: [
      'En un estudio, 11 de 164 personas notaron ardor en la piel.',
      'Se calmó en unas seis semanas.',
    ],
    properly: [
      'Neuritis tras la neurotomía, según los pacientes: 5 de 77 y 6 de 87 (11 de 164), resuelta en unas 6 semanas.',
      'Otros recuentos: 3 de 136 tratamientos; 3–5 % molesta en una página web; 0,5 % por lesión en Kornick.',
    ],
    caught: {
      patient: ['Dígalo al centro; el tiempo y las medicinas ayudan.'],
      properly: ['Llamada de control; tiempo, tratamiento tópico u oral.'],
    },
  },
  flare: {
    name: 'Más dolor por más de dos semanas',
    patient: ['No es común.'],
    properly: [
      'Dolor local de más de 2 semanas: 3 casos, 0,5 % por lesión (616), 2,6 % por tratamiento (116).',
    ],
    caught: { patient: ['El centro lo pregunta en el control.'], properly: ['Llamada de control.'] },
  },
  lastingPain: {
    name: 'Dolor de nervio que no se va',
    patient: ['Es muy raro.', 'Se conocen casos sueltos.'],
    properly: [
      'Dolor de nervio permanente: una página para pacientes lo nombra sin tasa; caso publicado de radiculopatía sensitiva L5 irreversible.',
    ],
    caught: {
      patient: [
        'La vista de lado, los pulsos de prueba y estar despierto lo previenen.',
        'Avise al centro si el dolor le baja por una pierna.',
      ],
      properly: [
        'Vista lateral, prueba de 2 Hz, paciente despierto; revisar pronto todo dolor nuevo de la pierna.',
      ],
    },
  },
  numbSkin: {
    name: 'Zona de piel dormida o sensible',
    patient: [
      'El calor puede llegar a nervios pequeños de la piel que están al lado.',
      'Casi siempre se pasa.',
      'No se sabe bien con qué frecuencia ocurre.',
    ],
    properly: [
      'Zona de piel de la espalda dormida o hipersensible: casi siempre pasajera; sin tasa sólida.',
      'Las ramas mediales no tienen un área de piel propia: también pueden calentarse ramas laterales o intermedias vecinas.',
    ],
    caught: { patient: ['Usted lo nota; dígalo al centro.'], properly: ['Examinar la piel en el control.'] },
  },
  multifidus: {
    name: 'Un músculo profundo más delgado',
    patient: [
      'Al principio, el músculo pierde parte de sus nervios.',
      'Los expertos no coinciden en si el cambio es permanente.',
    ],
    properly: [
      'Denervación del multífido: esperable al principio; efecto tardío discutido.',
      'Lado tratado −60,9 mm², otro lado −19,6 mm² en dos años o más (retrospectivo, 24 personas, 51 niveles); dos estudios pequeños no hallaron diferencia.',
    ],
    caught: {
      patient: ['El ejercicio, y tratar solo los niveles que hagan falta.'],
      properly: ['Ejercicio; elección de los niveles.'],
    },
  },
  discWear: {
    name: 'Más desgaste de un disco',
    patient: [
      'Un estudio pequeño vio más desgaste del disco en los niveles tratados.',
      'Miró hacia atrás a 27 personas, y ningún otro estudio lo ha confirmado.',
    ],
    properly: [
      'La degeneración del disco avanzó en el 14,9 % de los niveles tratados y el 4,6 % de los no tratados (p = 0,0489): 27 personas, retrospectivo, sin confirmar.',
    ],
    caught: { patient: ['No se conoce una forma de prevenirlo.'], properly: ['Desconocido.'] },
  },
  legNumb: {
    name: 'Pierna dormida o débil unas horas',
    patient: [
      'La anestesia puede extenderse.',
      'Es muy raro, y se pasa en unas horas.',
      clinicSentence(callRule),
    ],
    properly: [
      'Adormecimiento o debilidad pasajeros de la pierna por difusión: «muy raramente» en su folleto, horas.',
    ],
    caught: {
      patient: ['El equipo comprueba sus piernas antes de que se vaya.'],
      properly: ['Poco volumen, contraste; fuerza de las piernas comprobada antes de salir.'],
    },
  },
  nerveInjury: {
    name: 'Daño de un nervio espinal',
    patient: ['Es muy raro.'],
    properly: ['Lesión de nervio espinal o raíz: caso publicado (L5); ningún déficit nuevo en 616 lesiones.'],
    caught: {
      patient: ['Lo evitan la vista de lado, la prueba motora y que usted esté despierto.'],
      properly: ['Vista lateral, prueba motora de 2 Hz, paciente despierto.'],
    },
  },
  vein: {
    name: 'La aguja en una vena pequeña',
    patient: ['Ocurre en unas 6 a 8 de 100 inyecciones.', 'Puede arruinar la prueba.'],
    properly: [
      'Captación por un vaso en el 8 % de las inyecciones en voluntarios y en el 6,1 % de los nervios (88 de 1433, 456 personas).',
    ],
    caught: {
      patient: ['El contraste la muestra en tiempo real, y se mueve la aguja.'],
      properly: ['Contraste en tiempo real; la aspiración halló el 34,1 % y una placa fija, el 59,1 %.'],
    },
  },
  wrongLevel: {
    name: 'El nivel equivocado',
    patient: [
      'Algunas personas tienen un hueso más o menos, o uno de forma mixta.',
      'Entonces se puede contar mal.',
    ],
    properly: [
      'No se halló la tasa de inyecciones en un nivel equivocado; anatomía de transición en el 18,1 % de 4636 personas.',
    ],
    caught: {
      patient: ['El equipo cuenta desde el hueso de la base y mira sus imágenes anteriores.'],
      properly: ['Contar desde el sacro, comparar imágenes, pausa de verificación.'],
    },
  },
  infection: {
    name: 'Infección',
    patient: ['Es rara.', 'Un centro dice 1 a 2 de cada 100; un estudio, ninguna: no coinciden.'],
    properly: [
      'Ninguna en 616 lesiones; casos sueltos publicados; la página de un hospital dice 1–2 %. Las fuentes se contradicen.',
    ],
    caught: {
      patient: ['Llame al centro si hay fiebre o un enrojecimiento que crece.'],
      properly: ['Preparación estéril; fiebre, enrojecimiento que se extiende.'],
    },
  },
  burn: {
    name: 'Quemadura de la piel',
    patient: ['Es rara.'],
    properly: ['Quemaduras de tercer grado junto a la aguja y en la placa: casos publicados.'],
    caught: {
      patient: ['Se revisa el parche, y usted puede decir si la piel se calienta.'],
      properly: ['Revisar la placa, profundidad de la punta, sin sedación profunda.'],
    },
  },
  bleeding: {
    name: 'Sangrado',
    patient: ['Aquí es muy raro.', 'Dejar un anticoagulante puede ser un peligro mayor.'],
    properly: [
      'Ningún sangrado en 4766 procedimientos, ni en los que siguieron con anticoagulantes de un total de 12 723.',
      'Con el anticoagulante suspendido (2296): 9 sucesos graves, 2 de ellos muertes. No se halló una tasa de hematoma tras la RF lumbar.',
    ],
    caught: {
      patient: ['Sus médicos lo deciden con usted; no lo deje por su cuenta.'],
      properly: ['No suspender de forma sistemática; decidir con quien lo recetó.'],
    },
  },
  device: {
    name: 'Problemas con un marcapasos o implante',
    patient: ['Es raro.', 'Al tratar el cuello se han descrito descargas de un desfibrilador.'],
    properly: [
      'Interferencia con dispositivos: rara; se han publicado descargas de un desfibrilador implantado (RF cervical, visto solo el título).',
    ],
    caught: {
      patient: ['El equipo lo prepara y vigila su corazón.'],
      properly: ['Planificar con el equipo del dispositivo, monitorizar.'],
    },
  },
  metal: {
    name: 'Tornillos de metal tibios',
    patient: ['Los tornillos cercanos pueden calentarse.'],
    properly: [
      'Junto a tornillos, 6 de 10 lesiones calentaron el metal, 2 de ellas hasta 42 °C, y ahí se detuvo el calor.',
    ],
    caught: {
      patient: ['El equipo puede medir el calor y parar.'],
      properly: ['Termómetro en el tornillo; parar a 42 °C.'],
    },
  },
  allergy: {
    name: 'Alergia',
    patient: ['No se conoce un buen recuento.'],
    properly: ['Las reacciones a fármacos se nombran; no se halló una tasa de anafilaxia.'],
    caught: {
      patient: ['Antes le preguntan por el contraste, la anestesia y el líquido que limpia la piel.'],
      properly: ['Preguntar antes, observar después.'],
    },
  },
  sugar: {
    name: 'Azúcar alta en la sangre',
    patient: ['Un corticoide, si se usa, puede subirla unos días.'],
    properly: ['Subida de glucosa durante días (corticoide, si se usa).'],
    caught: {
      patient: ['Si tiene diabetes, mida su azúcar más veces.'],
      properly: ['Preguntar por la diabetes; un bloqueo diagnóstico no necesita corticoide.'],
    },
  },
  misleading: {
    name: 'Una prueba que apunta a otro sitio',
    patient: [
      'Es común con una sola prueba.',
      'Solo con agua salada, 30 de 100 perdieron la mitad de su dolor.',
    ],
    properly: [
      'Un bloqueo con suero alcanzó el criterio del 50 % en el 30 %; en una cohorte no se confirmó el 38 % de los bloqueos únicos.',
    ],
    caught: {
      patient: ['Ayudan una segunda prueba, poca medicina y nada que dé sueño.'],
      properly: ['Segundo bloqueo, poco volumen, sin sedación.'],
    },
  },
  missed: {
    name: 'Un nervio que no se alcanza',
    patient: ['Entonces la prueba o el calor no llegan al nervio.'],
    properly: [
      'Bloqueo falso negativo en 1 de 9 voluntarios, más con captación por una vena.',
      'Ramas dobles; en 10 cadáveres, 7 puntas quedaron demasiado hondas con TC y 2 con fluoroscopia.',
    ],
    caught: {
      patient: ['Ayudan el contraste, la aguja a lo largo del nervio y los pulsos de prueba.'],
      properly: ['Contraste en tiempo real, colocación paralela, segunda lesión, estimulación.'],
    },
  },
  noBenefit: {
    name: 'No ayuda',
    patient: ['Es común.', 'En algunos ensayos, el calor no fue mejor que un tratamiento simulado.'],
    properly: ['Sin beneficio: cerca de la mitad en muchas series.'],
    caught: {
      patient: ['Usted y el centro lo valoran a las cuatro o seis semanas.'],
      properly: ['Control a las 4–6 semanas; revisar el origen.'],
    },
  },
}
