// Spanish: settings and their published ranges.
import type { ParameterId, ParameterText } from '../reading/parameters.ts'

export const parameters: Readonly<Record<ParameterId, ParameterText>> = {
  'mbb.volume_ml': {
    name: 'Volumen por nervio',
    range: '0,25–0,5 ml por nervio, casi siempre 0,4–0,5 ml',
  },
  'mbb.needle_gauge': { name: 'Aguja de bloqueo', range: 'aguja espinal de 22–25 G, punta algo curvada' },
  'mbb.needle_length_mm': {
    name: 'Longitud de la aguja',
    range: '3,5 pulgadas (unos 90 mm); 5 pulgadas (unos 127 mm) en personas más grandes',
  },
  'mbb.contrast_ml': {
    name: 'Contraste',
    range: 'unos 0,1–0,3 ml de contraste no iónico con fluoroscopia en tiempo real',
  },
  'mbb.lidocaine_pct': { name: 'Lidocaína', range: '1–4 %; lo habitual, 2 %' },
  'mbb.bupivacaine_pct': { name: 'Bupivacaína', range: 'lo habitual, 0,5 % (0,5–0,75 %)' },
  'rf.gauge': {
    name: 'Calibre de la cánula',
    range: '16–23 G en el laboratorio; 16 G en una serie cuidadosa',
  },
  'rf.active_tip_mm': { name: 'Punta activa', range: 'punta sin aislar de 5–10 mm' },
  'rf.tip_temp_c': {
    name: 'Temperatura fijada',
    range: '80–85 °C en el atlas, 80 °C en ensayos; hasta 90 °C en el laboratorio',
  },
  'rf.time_s': {
    name: 'Tiempo a temperatura',
    range: '60 s en ensayos, ciclos de 90 s en el atlas; 120 s y más en el laboratorio',
  },
  'rf.lesions_per_nerve': {
    name: 'Lesiones por nervio',
    range: '1–3, superpuestas; el atlas nombra hasta 3 ciclos',
  },
  'rf.sensory_hz': { name: 'Prueba sensitiva', range: '50 Hz; molestia concordante con 0,5 V o menos' },
  'rf.motor_hz': {
    name: 'Prueba motora',
    range: '2 Hz: sacudida del multífido permitida; si se mueve la pierna, parar y recolocar',
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
    range: 'efecto completo casi siempre a las 2–3 semanas; espere hasta unas 4–6 semanas',
  },
  'relief.duration_months': {
    name: 'Duración del alivio',
    range:
      'unos 4–9 meses en varias series, 9 meses de media en una revisión, 15 meses tras selección estricta',
  },
}
