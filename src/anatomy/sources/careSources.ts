// Leaflets and general texts, and the rules of payers. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const CARE_SOURCES = {
  spinehealth_fu: {
    citation: 'Spine-health. Radiofrequency neurotomy follow-up.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  spinehealth_comp: {
    citation: 'Spine-health. Potential complications of radiofrequency neurotomy.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  seed_echo: {
    citation: 'Page repeating the seed text of the spine-health article.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  hey_discharge: {
    citation:
      'Hull University Teaching Hospitals NHS. Discharge advice following pain management treatment HEY-674/2023.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  hey_rf: {
    citation:
      'Hull University Teaching Hospitals NHS. Thermal radiofrequency treatment/denervation HEY-676/2023.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  dudley: {
    citation: 'The Dudley Group NHS FT. Radiofrequency ablation of nerves.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  rf_leaflet: {
    citation:
      'Radio frequency denervation leaflet (sedation not normally used; up to 30 min; 1–2 h stay; escort home).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  healthjade: {
    citation: 'Healthjade. Radiofrequency ablation (not in infection, pregnancy, bleeding problems).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  roh_rfd: {
    citation: 'The Royal Orthopaedic Hospital NHS Foundation Trust. Radiofrequency denervation of nerves.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  nice_fusion: {
    citation: 'NICE. NG59, exceptional surveillance of spinal fusion, 2018.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  serenity_prep: {
    citation: 'Serenity Surgical. Facet procedures: before and after (US clinic page).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  orthofrac_prep: {
    citation:
      'Orthopedic and Fracture Specialists. Radiofrequency ablations: general information (US clinic page).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  sikar_rfn: {
    citation: 'Sikar Hospital. Radiofrequency neurotomy (patient page).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  spring_rfd: {
    citation: 'Spring Group. Radiofrequency denervation (UK patient page).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  lactmed_lidocaine: {
    citation: 'Drugs and Lactation Database (LactMed): lidocaine. NBK501230.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  bakir2024: {
    citation:
      'Bakır M, Rumeli Ş, Ertargın M, et al. Comparison of radiation doses for different techniques in fluoroscopy-guided lumbar facet medial branch blocks: a retrospective cohort study. Life 2024;14(9):1179.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3390/life14091179',
  },
  ebi_rfd: {
    citation:
      'Academy of Medical Royal Colleges (England). Evidence-based interventions: lumbar radiofrequency facet joint denervation.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  hull_policy: {
    citation:
      'Hull/HNY commissioning policy: lumbar RF facet joint denervation (at least 50 % block relief; at least 16 months between treatments).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  cms_lcd: {
    citation:
      "CMS Local Coverage Determinations 'Facet Joint Interventions for Pain Management' L38765, L33930, L34892, L38841.",
    status: 'checked',
    readOn: '2026-11-30',
    note: 'pages exist; dual-nerve statement read on L33930',
  },
  cms_crit: {
    citation:
      "CMS Local Coverage Determination L38801 and its family, 'Facet Joint Interventions for Pain Management': covered indications and limits.",
    status: 'checked',
    readOn: '2026-11-30',
  },
  cgs_l38773: {
    citation: 'CMS Local Coverage Determination L38773 (CGS): limit of levels since 2024.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'read on another page',
  },
  us_opd: {
    citation:
      'CMS. Prior authorization for certain hospital outpatient department services: facet joint interventions.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  us_wiser: { citation: 'CMS. WISeR model, six states, from 2026.', status: 'checked', readOn: '2026-11-30' },
  icd10: { citation: 'ICD-10-CM, codes M47.816 and M47.817.', status: 'checked', readOn: '2026-11-30' },
  bourne_pain: {
    citation: 'Bourne S, Machado AG, Nagel SJ. Basic anatomy and physiology of pain pathways.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'key points read; journal not on the page',
  },
  spinothalamic2024: {
    citation:
      'The neuroanatomy riddle book, chapter 22 (spinothalamic tract). Cambridge University Press 2024.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  cohen_raja2007: {
    citation:
      'Cohen SP, Raja SN. Pathogenesis, diagnosis, and treatment of lumbar zygapophysial (facet) joint pain. Anesthesiology 2007;106:591–614.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'opening read',
  },
} as const satisfies Record<string, Source>
