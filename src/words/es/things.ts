// Spanish: tools, effects, papers: names and what they are.
import type { SceneThingTexts } from '../names.ts'

export const things: SceneThingTexts = {
  'tool.needle.skin': {
    patient: { name: 'Aguja muy fina', second: 'adormece la piel' },
    clinician: { name: 'Aguja para la piel', second: 'habón pequeño y superficial' },
    plainly: 'Esta aguja muy fina adormece primero la piel.',
    properly: 'Forma un habón pequeño; un depósito profundo podría aliviar por sí mismo el dolor.',
  },
  'tool.needle.block': {
    patient: { name: 'Aguja fina', second: 'se detiene en el hueso' },
    clinician: { name: 'Aguja de bloqueo', second: '25 G' },
    plainly: 'Esta aguja fina lleva la anestesia hasta el nervio.',
    properly: 'Aguja espinal de 22–25 G con la punta algo curvada, llevada hasta el hueso siguiendo el haz.',
  },
  'tool.cannula.rf': {
    patient: { name: 'Aguja de calor', second: 'desnuda solo en la punta' },
    clinician: { name: 'Cánula de RF', second: '18 G, punta activa de 10 mm' },
    plainly: 'Esta aguja hueca va forrada, y solo se calienta la punta.',
    properly: 'Cánula aislada con la punta activa desnuda, colocada paralela al nervio.',
  },
  'tool.activetip': {
    patient: { name: 'Punta caliente', second: 'solo calienta esta parte' },
    clinician: { name: 'Punta activa', second: 'sin aislar' },
    plainly: 'Es el extremo desnudo de la aguja de calor, y solo esa parte calienta.',
    properly:
      'El extremo sin aislar: por él sale la corriente, que calienta el tejido, y el tejido calienta la punta.',
  },
  'tool.groundpad': {
    patient: { name: 'Parche', second: 'por él sale la corriente' },
    clinician: { name: 'Placa de retorno', second: 'electrodo dispersivo' },
    plainly: 'Por este parche en la piel sale de su cuerpo la corriente.',
    properly: 'El electrodo dispersivo del circuito monopolar, en contacto completo con piel limpia y seca.',
  },
  'tool.generator': {
    patient: { name: 'Aparato de calor', second: 'vigila la punta' },
    clinician: { name: 'Generador de RF', second: 'control de temperatura' },
    plainly: 'Este aparato da la corriente y vigila el calor de la punta.',
    properly: 'Entrega corriente alterna y mantiene la punta a la temperatura fijada.',
  },
  'tool.carm': {
    patient: { name: 'Cámara de rayos X', second: 'los huesos en tiempo real' },
    clinician: { name: 'Arco en C', second: 'fluoroscopia' },
    plainly: 'Esta cámara muestra sus huesos en tiempo real mientras entra la aguja.',
    properly: 'El equipo de rayos X que gira alrededor del paciente hasta las vistas alineadas y oblicuas.',
  },
  'tool.table': {
    patient: { name: 'Camilla', second: 'usted está boca abajo' },
    clinician: { name: 'Mesa', second: 'deja pasar los rayos X' },
    plainly: 'Aquí se acuesta usted boca abajo, con una almohada bajo el vientre.',
    properly: 'El paciente está en decúbito prono, con una almohada bajo el abdomen.',
  },
  'fx.contrast': {
    patient: { name: 'Contraste', second: 'muestra adónde va el líquido' },
    clinician: { name: 'Contraste', second: '0,1–0,3 ml, en tiempo real' },
    plainly: 'Una gota de contraste muestra adónde irá la medicina.',
    properly:
      'Un poco de contraste con rayos X en tiempo real, para ver que queda sobre el hueso y fuera de los vasos.',
  },
  'fx.anaesthetic': {
    patient: { name: 'Anestesia', second: 'muy poca cantidad' },
    clinician: { name: 'Anestésico local', second: 'difusión ilustrativa' },
    plainly: 'Esta medicina adormece el nervio y debería detener la señal unas horas.',
    properly:
      'De 0,25 a 0,5 ml, casi siempre 0,4–0,5, por nervio en el bloqueo. Su forma aquí es ilustrativa.',
  },
  'fx.vessel': {
    patient: { name: 'Vena pequeña', second: 'se mueve la aguja' },
    clinician: { name: 'Vaso', second: 'captación: recolocar' },
    plainly: 'Si el contraste se va por una vena, se mueve la aguja.',
    properly: 'La captación venosa se lleva el fármaco y es una causa de falsos negativos.',
  },
  'fx.nociceptor': {
    patient: { name: 'Puntas de nervio', second: 'en la cápsula' },
    clinician: { name: 'Terminaciones nerviosas', second: 'en la cápsula articular' },
    student: { name: 'Nociceptores', second: 'en la cápsula' },
    plainly: 'Estas puntas de nervio se despiertan cuando la articulación duele.',
    properly: 'Terminaciones libres en la cápsula, la sinovial y el hueso subcondral.',
  },
  'fx.signal.pain': {
    patient: { name: 'Señal de dolor', second: 'va hacia arriba' },
    clinician: { name: 'Señal de dolor', second: 'de la articulación al cerebro' },
    plainly: 'Es la señal de dolor, que va de la articulación al cerebro.',
    properly: 'La señal va de la articulación a la médula por la rama medial y el ramo dorsal.',
  },
  'fx.isotherm.45': {
    patient: { name: '45 °C', second: 'borde tibio' },
    clinician: { name: '45 °C', second: 'en riesgo' },
    plainly: 'Fuera de esta línea el tejido no llega a 45 °C.',
    properly:
      'El límite convencional del daño nervioso duradero; depende del tiempo y no es un corte brusco.',
  },
  'fx.isotherm.51': {
    patient: { name: '51 °C', second: 'borde de la marca' },
    clinician: { name: '51 °C', second: 'borde de la lesión' },
    plainly: 'Esta línea es el borde de la zona calentada.',
    properly:
      'Coagulación tal como se ve en músculo, en el laboratorio; marca la lesión, no la muerte de un nervio.',
  },
  'fx.isotherm.60': {
    patient: { name: '60 °C', second: 'caliente' },
    clinician: { name: '60 °C', second: 'coagula' },
    plainly: 'Dentro de esta línea el tejido pasa de 60 °C.',
    properly:
      'Coagulación confluente; en nervio de conejo, 60 °C durante 45 s dañaron casi todas las fibras.',
  },
  'fx.isotherm.80': {
    patient: { name: '80 °C', second: 'en la punta' },
    clinician: { name: '80 °C', second: 'punta' },
    plainly: 'Es el lugar más caliente, justo en la punta.',
    properly: 'La temperatura fijada en la punta.',
  },
  'fx.axon': {
    patient: { name: 'Hilos del nervio', second: 'dentro del nervio' },
    clinician: { name: 'Fibras nerviosas', second: 'más allá de la lesión' },
    student: { name: 'Axones', second: 'degeneración walleriana' },
    plainly: 'Estos hilos, dentro del nervio, llevan la señal.',
    properly: 'Los axones distales a la lesión se fragmentan; la vaina queda como un tubo.',
  },
  'fx.axon.regrowth': {
    patient: { name: 'Hilos nuevos', second: 'crecen en meses' },
    clinician: { name: 'Fibras nuevas', second: 'lentas, quizá incompletas' },
    student: { name: 'Brotes axonales', second: 'más allá del tramo calentado' },
    plainly: 'Con los meses crecen hilos nuevos por el tubo antiguo.',
    properly:
      'La mayoría de los cuerpos celulares sobrevive; la vaina interna del tramo calentado se pierde y, más allá, los tubos antiguos guían los brotes.',
  },
  'muscle.multifidus': {
    patient: { name: 'Músculo profundo', second: 'multífido' },
    clinician: { name: 'Multífido', second: 'por las ramas mediales' },
    plainly: 'Los nervios finos llegan también a este músculo profundo.',
    properly: 'El músculo profundo que inervan las ramas mediales; el calor lo denerva en parte.',
  },
  'muscle.longissimus': {
    patient: { name: 'Músculo largo', second: 'longísimo' },
    clinician: { name: 'Longísimo', second: 'por las ramas intermedias' },
    plainly: 'Este músculo largo sube por la espalda.',
    properly: 'Inervado por las ramas intermedias de los ramos dorsales.',
  },
  'muscle.iliocostalis': {
    patient: { name: 'Músculo lateral', second: 'iliocostal' },
    clinician: { name: 'Iliocostal', second: 'por las ramas laterales' },
    plainly: 'Este músculo sube por el lado de la espalda.',
    properly: 'Inervado por las ramas laterales de los ramos dorsales.',
  },
  'target.block.<n>': {
    patient: { name: 'Punto buscado', second: 'para la anestesia' },
    clinician: { name: 'Objetivo del bloqueo', second: 'a medio camino del ligamento' },
    plainly: 'La aguja de la prueba apunta aquí.',
    properly:
      'Sobre hueso, a medio camino entre el borde superior de la apófisis transversa y el ligamento mamiloaccesorio; en L5, en el surco.',
  },
  'target.rf.<n>': {
    patient: { name: 'Línea buscada', second: 'para la aguja de calor' },
    clinician: { name: 'Objetivo de la RF', second: 'a lo largo del nervio' },
    plainly: 'La punta caliente se coloca a lo largo de esta línea.',
    properly: 'A lo largo del nervio, frente a los dos cuartos centrales de la apófisis articular superior.',
  },
  'patient.prone': {
    patient: { name: 'Usted', second: 'boca abajo, con una almohada' },
    clinician: { name: 'Paciente', second: 'prono, almohada debajo' },
    plainly: 'Usted está boca abajo, con una almohada bajo el vientre.',
    properly: 'Decúbito prono, con una almohada bajo el abdomen para aplanar la curva lumbar.',
  },
  'patient.skin': {
    patient: { name: 'Piel', second: 'de la espalda baja' },
    clinician: { name: 'Piel', second: 'punto de entrada' },
    plainly: 'Por aquí entra la aguja, con la piel ya dormida.',
    properly: 'Donde entra la aguja: piel limpia y dormida solo en un punto pequeño.',
  },
  'patient.leg': {
    patient: { name: 'Su pierna', second: 'no debe moverse' },
    clinician: { name: 'Pierna', second: 'sin sacudida' },
    plainly: 'La pierna debe quedarse quieta durante los pulsos de prueba.',
    properly: 'Una sacudida de la pierna en la prueba motora obliga a parar y mover la punta.',
  },
  'cord.dorsal_horn': {
    patient: { name: 'Médula', second: 'pasa la señal' },
    clinician: { name: 'Asta dorsal', second: 'primer relevo' },
    plainly: 'En la médula la señal se pasa adelante.',
    properly: 'El primer relevo, donde la señal pasa a las neuronas de segundo orden.',
  },
  'tract.spinothalamic': {
    patient: { name: 'Camino al cerebro', second: 'en la médula' },
    clinician: { name: 'Tracto espinotalámico', second: 'se cruza y asciende' },
    plainly: 'Por este camino la señal sube al cerebro.',
    properly: 'Aquí se cruzan y ascienden los axones de segundo orden.',
  },
  'brain.stylised': {
    patient: { name: 'Cerebro', second: 'aquí se siente el dolor' },
    clinician: { name: 'Cerebro', second: 'dibujo esquemático' },
    plainly: 'El dolor se siente cuando la señal llega al cerebro.',
    properly: 'Tálamo y corteza, en esquema.',
  },
  'ui.checks': {
    patient: { name: 'Comprobaciones', second: 'se pregunta y se mira' },
    clinician: { name: 'Lista de control', second: 'consentimiento, preguntas' },
    plainly: 'Esta ficha dice qué se pregunta y qué se comprueba.',
    properly: 'Consentimiento, preguntas de seguridad, dolor de partida; comprobaciones antes de salir.',
  },
  'ui.diary': {
    patient: { name: 'Diario del dolor', second: 'su dolor hora a hora' },
    clinician: { name: 'Diario del dolor', second: 'puntuación por horas' },
    plainly: 'En esta gráfica usted anota su dolor a lo largo del día.',
    properly: 'Dolor de 0 a 10 por horas, para el dolor habitual.',
  },
  'ui.decision': {
    patient: { name: 'Reglas', second: 'cada centro usa una' },
    clinician: { name: 'Reglas publicadas', second: 'una junto a otra' },
    plainly: 'No todos los centros leen la prueba con la misma regla.',
    properly: 'Umbrales publicados, uno junto a otro; ninguno decide por un paciente.',
  },
  'ui.icons100': {
    patient: { name: '100 personas', second: 'que hicieron la prueba' },
    clinician: { name: '100 personas', second: 'a partir de 176 pacientes' },
    plainly: 'Este dibujo muestra cómo les fue a 100 personas en dos pruebas.',
    properly: 'Una cohorte de 176 pacientes, llevada a 100.',
  },
  'ui.redflags': {
    patient: { name: 'Cuándo llamar', second: 'señales de aviso' },
    clinician: { name: 'Señales de alarma', second: 'centro o urgencias' },
    plainly: 'Esta ficha dice cuándo llamar y cuándo ir a urgencias.',
    properly: 'Dos columnas: llamar al centro o ir ya a urgencias.',
  },
  'ui.timeline': {
    patient: { name: 'Primeras semanas', second: 'molestias y después alivio' },
    clinician: { name: 'Primeras semanas', second: 'molestias y después alivio' },
    plainly: 'Esta cinta muestra las primeras semanas tras el calor.',
    properly: 'Molestias, piel como quemada por el sol y alivio en las seis primeras semanas.',
  },
  'ui.cards': {
    patient: { name: 'Y después', second: 'ejercicio, repetir, causas' },
    clinician: { name: 'Y después', second: 'ejercicio, repetir, causas' },
    plainly: 'Estas fichas muestran qué puede venir después.',
    properly: 'Ejercicio, repetir o buscar otras causas.',
  },
}
