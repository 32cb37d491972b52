import type { HarmId, HarmText } from '../reading/harms.ts'

export const harms: Readonly<Record<HarmId, HarmText>> = {
  soreness: {
    name: 'Dolor y moretones',
    patient: ['Es común y dura unos días.'],
    properly: ['Dolor local, hematoma superficial: común, unos días.'],
  },
  neuritis: {
    name: 'Ardor como de sol',
    patient: ['En un estudio, 11 de 164 personas hablaron de un ardor durante unas semanas.'],
    properly: [
      'Neuritis tras la neurotomía: un 6–7 % según los pacientes, hasta 6 semanas (11 de 164).',
      'Una página web da un 3–5 % molesto; Kornick, un 0,5 % por lesión, de memoria.',
    ],
  },
  flare: {
    name: 'Más dolor por más de dos semanas',
    patient: ['No es común.'],
    properly: [
      'Brote de dolor de más de 2 semanas: un 0,5 % por lesión (616 lesiones, 92 pacientes), de memoria.',
    ],
  },
  numbSkin: {
    name: 'Zona de piel dormida o sensible',
    patient: ['Casi siempre se pasa.', 'No se sabe bien con qué frecuencia ocurre.'],
    properly: ['Zona de piel de la espalda dormida o hipersensible: casi siempre pasajera; sin tasa sólida.'],
  },
  multifidus: {
    name: 'Un músculo profundo más fino',
    patient: [
      'Al principio, el músculo pierde parte de sus nervios.',
      'Los expertos no coinciden en qué queda.',
    ],
    properly: [
      'Denervación o adelgazamiento del multífido: esperable al principio; efecto tardío discutido.',
    ],
  },
  legNumb: {
    name: 'Pierna dormida o débil unas horas',
    patient: ['La anestesia puede extenderse.', 'No es común, y se pasa en unas horas.'],
    properly: ['Adormecimiento o debilidad pasajeros de la pierna por difusión: poco común, horas.'],
  },
  infection: {
    name: 'Infección',
    patient: ['Es rara.'],
    properly: ['De la piel a lo profundo: rara; ninguna en 616 lesiones (de memoria); casos publicados.'],
  },
  burn: {
    name: 'Quemadura de la piel',
    patient: ['Es rara.'],
    properly: [
      'Fallo de la placa, del aislamiento o punta superficial: rara; casos publicados (de memoria).',
    ],
  },
  nerveInjury: {
    name: 'Daño de un nervio espinal',
    patient: ['Es muy raro.', 'Lo evitan la vista de lado, la prueba motora y que usted esté despierto.'],
    properly: [
      'Lesión de nervio espinal o raíz: muy rara; la evitan la vista lateral, la prueba motora y el paciente despierto.',
    ],
  },
  bleeding: {
    name: 'Sangrado',
    patient: ['Aquí es muy raro.'],
    properly: ['Sangrado o hematoma: muy raro en la rama medial lumbar.'],
  },
  device: {
    name: 'Problemas con un marcapasos o implante',
    patient: ['Es raro, y el equipo lo prepara.'],
    properly: ['Interferencia con dispositivos: de teórica a rara; se planifica.'],
  },
  reaction: {
    name: 'Alergia, desmayo, azúcar alta',
    patient: ['No son comunes.'],
    properly: ['Alergia, episodio vasovagal, subida de glucosa (corticoide): poco comunes.'],
  },
  noBenefit: {
    name: 'No ayuda',
    patient: ['Es común.', 'En algunos ensayos, el calor no fue mejor que un tratamiento falso.'],
    properly: ['Sin beneficio: cerca de la mitad en muchas series.'],
  },
}
