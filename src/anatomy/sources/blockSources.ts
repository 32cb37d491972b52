// The test block: where, with what, how it is read and how often it misleads. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const BLOCK_SOURCES = {
  dreyfuss1997: {
    citation:
      'Dreyfuss P, Schwarzer AC, Lau P, Bogduk N. Specificity of lumbar medial branch and L5 dorsal ramus blocks: a computed tomography study. Spine 1997;22(8):895–902.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1097/00007632-199704150-00013',
    pmid: '9127924',
  },
  kaplan1998: {
    citation:
      'Kaplan M, Dreyfuss P, Halbrook B, Bogduk N. The ability of lumbar medial branch blocks to anesthetize the zygapophysial joint: a physiologic challenge. Spine 1998;23(17):1847–1852.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  schwarzer1994fp: {
    citation:
      'Schwarzer AC, Aprill CN, Derby R, et al. The false-positive rate of uncontrolled diagnostic blocks of the lumbar zygapophysial joints. Pain 1994;58(2):195–200.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1016/0304-3959(94)90199-6',
    pmid: '7816487',
  },
  schwarzer1994cf: {
    citation:
      'Schwarzer AC, et al. Clinical features of patients with pain stemming from the lumbar zygapophysial joints: is the lumbar facet syndrome a clinical entity? Spine 1994;19(10):1132–1137.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  schwarzer1995: {
    citation:
      'Schwarzer AC, Wang SC, Bogduk N, McNaught PJ, Laurent R. Prevalence and clinical features of lumbar zygapophysial joint pain. Ann Rheum Dis 1995;54(2):100–106.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  macvicar2021: {
    citation:
      "MacVicar J, MacVicar AM, Bogduk N. The prevalence of 'pure' lumbar zygapophysial joint pain in patients with chronic low back pain. Pain Med 2021;22(1):41–48.",
    status: 'checked',
    readOn: '2026-11-25',
  },
  rrs_fp: {
    citation:
      'Research Review Service summary of MacVicar 2021: uncontrolled blocks false-positive in 25–45 %.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  bogduk2010: {
    citation: 'Bogduk N. On diagnostic blocks for lumbar zygapophysial joint pain. F1000 Med Rep 2010;2:57.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3410/M2-57',
    pmc: 'PMC2990543',
  },
  cohen2010: {
    citation:
      'Cohen SP, Williams KA, Kurihara C, et al. Multicenter, randomized, comparative cost-effectiveness study comparing 0, 1, and 2 diagnostic medial branch blocks before lumbar facet radiofrequency denervation. Anesthesiology 2010;113(2):395–405.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  cohen2014sed: {
    citation:
      'Cohen SP, Hameed H, Kurihara C, et al. The effect of sedation on the accuracy and treatment outcomes for diagnostic injections: a randomized, controlled, crossover study. Pain Med 2014;15(4):588–602.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.1111/pme.12389',
    pmid: '24524866',
    note: 'sacroiliac and sympathetic blocks, not facet',
  },
  duration2022: {
    citation:
      'Patient-perceived duration of effect of lidocaine and bupivacaine following diagnostic medial branch blocks (150 diaries). Interv Pain Med 2022.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1016/j.inpm.2022.100083',
    pmc: 'PMC11372915',
  },
  wahezi: {
    citation:
      'Wahezi SE, Alexeev E, Georgy JS, et al. Lumbar medial branch block volume-dependent dispersion patterns as a predictor for ablation success: a cadaveric study.',
    status: 'checked',
    readOn: '2026-11-25',
    note: 'journal and year (PM&R, 2018) from memory',
    soughtOn: '2026-11-30',
  },
  furman_mbb: {
    citation:
      'Furman MB (ed). Atlas of Image-Guided Spinal Procedures: Lumbar zygapophysial joint nerve (medial branch) injection, oblique approach.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  wikimsk_mbb: {
    citation: 'WikiMSK. Lumbar medial branch blocks (J Steinberg, 2022).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  procguide: {
    citation: 'The Procedure Guide. Lumbar medial branch block quick guide (needle sizes).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  asra2024: {
    citation:
      'Assavanop S, Bhatia A. Evidence for diagnostic blocks prior to radiofrequency ablation: none, once, or twice? ASRA Pain Medicine News 2024;49.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.52211/asra050124.004',
  },
  macvicar_bsc: {
    citation: "A maker's summary of MacVicar 2013 (16 G electrodes, 5 or 10 mm tips).",
    status: 'checked',
    readOn: '2026-11-30',
    paidBy: 'maker',
  },
  lee2008: {
    citation:
      'Lee CJ, et al. Intravascular injection in lumbar medial branch block. Anesth Analg 2008 (456 patients, 1,433 nerves).',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'first author and journal from memory',
  },
  lstv_oai: {
    citation:
      'Lumbosacral transitional vertebrae and numbering in the Osteoarthritis Initiative (4,636 people).',
    status: 'checked',
    readOn: '2026-11-30',
    pmc: 'PMC7964015',
  },
  klessinger2013: {
    citation:
      'Klessinger S. Medial branch blocks of the cervical and lumbar spine. Tech Orthop 2013;28:18–22.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  fp_range: {
    citation: 'Range of false-positive rates of single lumbar facet blocks as reviews report it.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'read in the second reading; which review prints the ends of the range was not noted',
  },
  sis2013: {
    citation:
      'Bogduk N (ed). Practice Guidelines for Spinal Diagnostic and Treatment Procedures, 2nd ed. San Francisco: International Spine Intervention Society; 2013.',
    status: 'from memory',
    note: 'book; check whether a newer SIS/IPSIS edition or technical manual applies',
  },
  cohen2020b: {
    citation:
      'Cohen 2020, Table 12, later rows (sedation, injectate volume, cut-off, number of blocks, stimulation, orientation, lesion size, repeat RFA).',
    status: 'from memory',
    note: 'the table was opened; these rows lie beyond the part that could be read',
  },
} as const satisfies Record<string, Source>
