import type { ParameterId, ParameterText } from '../reading/parameters.ts'

export const parameters: Readonly<Record<ParameterId, ParameterText>> = {
  'mbb.volume_ml': {
    name: 'Volume per nerve',
    range: '0.3–0.5 mL per nerve; 0.25 mL studied for less spread',
  },
  'mbb.needle_gauge': { name: 'Block needle', range: '22–25 G spinal needle, slightly bent tip' },
  'mbb.needle_length_mm': {
    name: 'Needle length',
    range: '3.5 in (about 90 mm); 5 in (about 127 mm) in larger people',
  },
  'mbb.contrast_ml': {
    name: 'Contrast',
    range: 'about 0.1–0.3 mL non-ionic contrast under live fluoroscopy',
  },
  'mbb.lidocaine_pct': { name: 'Lidocaine', range: '1–4 %; 2 % usual' },
  'mbb.bupivacaine_pct': { name: 'Bupivacaine', range: '0.5 % usual (0.5–0.75 %)' },
  'rf.gauge': { name: 'Cannula gauge', range: '16–22 G; 16–18 G favoured for single parallel lesions' },
  'rf.active_tip_mm': { name: 'Active tip', range: '5–10 mm uninsulated tip' },
  'rf.tip_temp_c': { name: 'Set temperature', range: '80–90 °C' },
  'rf.time_s': { name: 'Time at temperature', range: '60–120 s per lesion; 90 s common' },
  'rf.lesions_per_nerve': { name: 'Lesions per nerve', range: '1–3 overlapping lesions' },
  'rf.sensory_hz': { name: 'Sensory test', range: '50 Hz; concordant ache at 0.5 V or less' },
  'rf.motor_hz': {
    name: 'Motor test',
    range:
      '2 Hz to about 2 V or 2–3 × sensory threshold: multifidus twitch allowed, leg twitch = stop and move',
  },
  'rf.prelesion_la_ml': {
    name: 'Anaesthetic before heating',
    range: '0.5–1 mL through the cannula AFTER testing, BEFORE heating',
  },
  'pulsed.tip_temp_c': { name: 'Pulsed RF', range: '42 °C or less, 2 Hz, 20 ms pulses, 120 s' },
  'nerve.diameter_mm': {
    name: 'Nerve diameter',
    range: 'the target nerve is under 2 mm; about 1 mm is a fair drawing size',
  },
  'relief.onset_weeks': {
    name: 'Onset of relief',
    range: 'full effect usually at 2–3 weeks; allow up to about 4–6',
  },
  'relief.duration_months': {
    name: 'Duration of relief',
    range:
      'mean about 9 months of >50 % relief after a first lumbar RFN; 6–12 months and more is a fair range for responders',
  },
}
