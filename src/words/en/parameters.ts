// English: settings and their published ranges.
import type { ParameterId, ParameterText } from '../reading/parameters.ts'

export const parameters: Readonly<Record<ParameterId, ParameterText>> = {
  'mbb.volume_ml': {
    name: 'Volume per nerve',
    range: '0.25–0.5 mL per nerve, usually 0.4–0.5 mL',
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
  'rf.gauge': { name: 'Cannula gauge', range: '16–23 G on the bench; 16 G in one careful series' },
  'rf.active_tip_mm': { name: 'Active tip', range: '5–10 mm uninsulated tip' },
  'rf.tip_temp_c': {
    name: 'Set temperature',
    range: '80–85 °C in the atlas, 80 °C in trials; up to 90 °C on the bench',
  },
  'rf.time_s': {
    name: 'Time at temperature',
    range: '60 s in trials, cycles of 90 s in the atlas; 120 s and more on the bench',
  },
  'rf.lesions_per_nerve': {
    name: 'Lesions per nerve',
    range: '1–3, overlapping; the atlas names up to 3 cycles',
  },
  'rf.sensory_hz': { name: 'Sensory test', range: '50 Hz; concordant ache at 0.5 V or less' },
  'rf.motor_hz': {
    name: 'Motor test',
    range: '2 Hz: multifidus twitch allowed, leg twitch = stop and move',
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
    range: 'full effect usually at 2–3 weeks; allow up to about 4–6 weeks',
  },
  'relief.duration_months': {
    name: 'Duration of relief',
    range:
      'about 4–9 months in several series, 9 months on average in one review, 15 months after strict selection',
  },
}
