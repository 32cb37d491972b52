// Spanish: what payers in the United States ask.
import type { PayerId, PayerText } from '../reading/payers.ts'

export const payers: Readonly<Record<PayerId, PayerText>> = {
  medicare: {
    title: 'Medicare, en noviembre de 2026',
    patient: [
      'Medicare pide dolor de al menos tres meses.',
      'Pide dos pruebas, con dos semanas o más entre ellas.',
      'El dolor tiene que bajar un 80 % o más en cada una.',
      'Paga como mucho dos sesiones al año.',
    ],
    clinician: [
      'Dolor axial de al menos 3 meses; 2 bloqueos con al menos 2 semanas entre ellos, ambos con al menos un 80 %.',
      'Repetir: al menos un 50 % durante al menos 6 meses, o función; como mucho 2 sesiones por región en 12 meses.',
      'Nueva prueba si la última RF fue hace más de 2 años; como mucho 2 niveles por sesión.',
      'Aquí se pueden elegir seis articulaciones para estudiar; no es un plan que Medicare cubra.',
    ],
    student: [
      'Familia L38801: dolor axial de al menos 3 meses; 2 bloqueos con al menos 2 semanas entre ellos, ambos con al menos un 80 % de alivio acorde con el fármaco; fluoroscopia o TC.',
      'Repetir: al menos un 50 % durante al menos 6 meses, o función; como mucho 2 sesiones por región en 12 meses; nueva prueba si la última RF fue hace más de 2 años.',
      'Como mucho 2 niveles por sesión; 3 o 4 niveles no se cubren desde 2024.',
    ],
  },
  priorAuthorization: {
    title: 'Autorización previa (EE. UU.), en noviembre de 2026',
    patient: ['En un hospital, Medicare tiene que aceptar antes.', 'Pregunte en su centro quién lo pide.'],
    clinician: ['Consultas externas de hospital: autorización previa desde el 1 de julio de 2023.'],
    student: ['Consultas externas de hospital: autorización previa desde el 1 de julio de 2023.'],
  },
  wiser: {
    title: 'Modelo WISeR (EE. UU.), en noviembre de 2026',
    patient: [
      'En seis estados, Medicare mira antes más planes.',
      'No hallamos estas articulaciones en su lista.',
    ],
    clinician: [
      'Desde el 1 de enero de 2026 en seis estados: AZ, NJ, OH, OK, TX, WA.',
      'Los procedimientos facetarios no figuraban en las páginas vistas.',
    ],
    student: [
      'Desde el 1 de enero de 2026 en seis estados: AZ, NJ, OH, OK, TX, WA.',
      'Los procedimientos facetarios no figuraban en las páginas vistas.',
    ],
  },
  codes: {
    title: 'Códigos de diagnóstico (ICD-10-CM)',
    patient: [
      'Sus papeles pueden llevar un código.',
      'Nombra una parte de la espalda, no una articulación ni un lado.',
    ],
    clinician: ['M47.816 lumbar, M47.817 lumbosacro: una región, nunca una articulación ni un lado.'],
    student: ['M47.816 lumbar, M47.817 lumbosacro: una región, nunca una articulación ni un lado.'],
  },
}
