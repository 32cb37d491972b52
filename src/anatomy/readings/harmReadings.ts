// Readings about harm: how often, to whom, and what guards against it.
import { read, type SourceReading } from './reading.ts'

export const HARM_READINGS = {
  kornick2004: read('abstract', [
    '92 people, 116 treatments, 616 lesions: local pain beyond 2 weeks in 3 (0.5 % per lesion, 2.6 % per treatment), neuritic pain below 2 weeks in 3 (0.5 % per lesion, 2.6 % per treatment).',
    'No infection (0 of 616), no new weakness or numbness.',
  ]),
  singh2019: read('abstract', [
    'Neuritis by self-report, settled within about 6 weeks: 5 of 77 and 6 of 87, together 11 of 164 people (about 6–7 %, 1 in 15), with or without steroid.',
  ]),
  shustorovich2021: read('abstract', [
    'Pilot trial in favour of dexamethasone against neuropathic pain afterwards.',
  ]),
  dreyfuss2009: read('abstract', [
    'On MRI at 17–26 months radiologists could not tell side or level (5 patients); with Smuck 2015 that makes 2 small studies without a difference in muscle.',
  ]),
  smuck2015: read('abstract', [
    '27 people, retrospective: more disc degeneration at treated levels (14.9 % against 4.6 %, p = 0.0489); no difference in muscle area.',
  ]),
  asym2024: read('abstract', [
    '24 people, 51 levels, retrospective, over 2 years or more: multifidus area changed by −60.9 mm² (60.9 mm² less) on the treated side and −19.6 mm² (19.6 mm² less) on the other, and gained more fat.',
  ]),
  kennedy2013: read('abstract', [
    '8,010 injections in 4,183 people: vasovagal reaction in 5.1 % (about 1 in 20) of test blocks of the medial branch, the highest; 2.6 % over all, 0.8 % stopped early; no serious event from it.',
  ]),
  abbott2007: read('abstract', [
    'Case report: a lasting (irreversible) L5 sensory radiculopathy after RF of the L3 and L4 medial branches and the L5 dorsal ramus.',
  ]),
  won2023: read('abstract', [
    'Case report: third-degree (3) skin burn round the needle after lumbar RF, healed in about 5 months.',
  ]),
  tieppo2021: read('abstract', [
    'Case report: third-degree (3) burns at the return pad after cervical RF; sedation can hide the warning.',
  ]),
  endres2017: read('abstract', [
    '4,766 treatments with the anticoagulant kept: 0 bleeds; 2,296 with it stopped: 9 serious events, 2 deaths.',
  ]),
  endres2020: read('abstract', [
    '1,936 people, 12,723 injection procedures with the anticoagulant kept or stopped: 0 bleeds in whoever kept it.',
  ]),
  lamer2016: read('abstract', ['Near screws 6 of 10 lesions warmed the metal, 2 of them to 42 °C.']),
  goel2020: read('list entry', ['Shocks from an implanted defibrillator during cervical RF reported.']),
  manchikanti2012: read('abstract', [
    'About 7,500 episodes with 43,000 facet blocks, 3,162 episodes lumbar, under fluoroscopy; complications were counted as they came.',
  ]),
  narouze2018: read('abstract', ['3 classes of bleeding risk for spine procedures on blood thinners.']),
  narouze_row: read('abstract', ['Lumbar facet blocks and RFA are in the low-risk class.']),
  sowder2023: read('abstract', [
    'Guideline of 2023 on RF ablation with implanted devices: not an automatic no; plan with the device team, place the dispersive pad with care, monitor.',
  ]),
} as const satisfies Record<string, SourceReading>
