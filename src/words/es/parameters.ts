import type { ParameterId, ParameterText } from '../reading/parameters.ts'

export const parameters: Readonly<Record<ParameterId, ParameterText>> = {
  'mbb.volume_ml': {
    name: 'Volumen por nervio',
    range: '0,3–0,5 ml por nervio; 0,25 ml estudiado para menos difusión',
  },
  'mbb.needle_gauge': { name: 'Aguja de bloqueo', range: 'aguja espinal de 22–25 G, punta algo curvada' },
  'mbb.needle_length_mm': {
    name: 'Longitud de la aguja',
    range: '3,5 pulgadas (unos 90 mm); 5 pulgadas (unos 127 mm) en personas más grandes',
  },
  'mbb.contrast_ml': {
    name: 'Contraste',
    range: 'unos 0,1–0,3 ml de contraste no iónico con fluoroscopia en vivo',
  },
  'mbb.lidocaine_pct': { name: 'Lidocaína', range: '1–4 %; lo habitual, 2 %' },
  'mbb.bupivacaine_pct': { name: 'Bupivacaína', range: 'lo habitual, 0,5 % (0,5–0,75 %)' },
  'rf.gauge': {
    name: 'Calibre de la cánula',
    range: '16–22 G; se prefiere 16–18 G para lesiones únicas y paralelas',
  },
  'rf.active_tip_mm': { name: 'Punta activa', range: 'punta sin aislar de 5–10 mm' },
  'rf.tip_temp_c': { name: 'Temperatura fijada', range: '80–90 °C' },
  'rf.time_s': { name: 'Tiempo a temperatura', range: '60–120 s por lesión; 90 s es común' },
  'rf.lesions_per_nerve': { name: 'Lesiones por nervio', range: '1–3 lesiones que se solapan' },
  'rf.sensory_hz': { name: 'Prueba sensitiva', range: '50 Hz; molestia concordante con 0,5 V o menos' },
  'rf.motor_hz': {
    name: 'Prueba motora',
    range:
      '2 Hz hasta unos 2 V o 2–3 × el umbral sensitivo: se admite sacudida del multífido; sacudida de la pierna = parar y mover',
  },
  'rf.prelesion_la_ml': {
    name: 'Anestésico antes del calor',
    range: '0,5–1 ml por la cánula DESPUÉS de las pruebas y ANTES de calentar',
  },
  'pulsed.tip_temp_c': { name: 'RF pulsada', range: '42 °C o menos, 2 Hz, pulsos de 20 ms, 120 s' },
  'nerve.diameter_mm': {
    name: 'Diámetro del nervio',
    range: 'el nervio mide menos de 2 mm; 1 mm es una medida razonable para dibujarlo',
  },
  'relief.onset_weeks': {
    name: 'Comienzo del alivio',
    range: 'efecto completo casi siempre a las 2–3 semanas; espere hasta 4–6, más o menos',
  },
  'relief.duration_months': {
    name: 'Duración del alivio',
    range:
      'media de unos 9 meses de alivio >50 % tras una primera neurotomía lumbar; 6–12 meses y más es razonable en quien responde',
  },
}
