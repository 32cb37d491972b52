// Trials, reviews and guidelines: whether the heat helps, for whom and how long. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const TRIAL_SOURCES = {
  vankleef1999: {
    citation:
      'van Kleef M, Barendse GA, Kessels A, et al. Randomized trial of radiofrequency lumbar facet denervation for chronic low back pain. Spine 1999;24(18):1937–1942.',
    status: 'checked',
    readOn: '2026-11-25',
    soughtOn: '2026-11-30',
  },
  vanwijk2005: {
    citation:
      'van Wijk RM, Geurts JW, Wynne HJ, et al. Radiofrequency denervation of lumbar facet joints in the treatment of chronic low back pain: sham-controlled trial. Clin J Pain 2005;21(4):335–344.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1097/01.ajp.0000120792.69705.c9',
  },
  vantilburg2016: {
    citation:
      'Randomised sham-controlled double-blind multicentre clinical trial to ascertain the effect of percutaneous radiofrequency treatment for lumbar facet joint pain. Bone Joint J 2016;98-B(11).',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1302/0301-620X.98B11.BJJ-2016-0379.R2',
    note: 'authors not on the page read',
  },
  juch2017: {
    citation:
      'Juch JNS, Maas ET, Ostelo RWJG, et al. Effect of radiofrequency denervation on pain intensity among patients with chronic low back pain: the Mint randomized clinical trials. JAMA 2017;318(1):68–81.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1001/jama.2017.7918',
    pmid: '28672319',
    pmc: 'PMC5541325',
  },
  mint_critique: {
    citation: 'Joint critique of the MINT trials by several spine and pain societies.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  facts2018: {
    citation:
      'Effectiveness of lumbar facet joint blocks and predictive value before radiofrequency denervation: the Facet Treatment Study (FACTS), a randomized, controlled clinical trial. Anesthesiology 2018.',
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '29847426',
    pmc: 'PMC6543534',
  },
  cope2024: {
    citation:
      'Cryoneurolysis Outcome on Pain Experience in patients with low-back pain (COPE), a randomised trial. RMD Open 2024. NCT04786145.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  lainez2024: {
    citation:
      'Efficacy of radiofrequency in lumbar facet joint pain: a systematic review and meta-analysis of placebo-controlled randomized controlled trials. Radiol Med 2024.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1007/s11547-024-01809-8',
  },
  cooled_steroid2023: {
    citation:
      'Cooled radiofrequency against steroid injection for lumbar facet joint pain, randomised trial, 2023 (32 people).',
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '37578437',
  },
  kocan2025: {
    citation:
      'Kočan L, et al. Radiofrequency, cryoablation and endoscopic denervation of lumbar facet joints. Spine 2025.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1097/brs.0000000000005539',
  },
  ferrillo2025: {
    citation:
      'Ferrillo M, et al. Cryoneurolysis against radiofrequency for facet joint pain: a pilot trial. Pain Physician 2025.',
    status: 'checked',
    readOn: '2026-11-30',
    note: "first author's initial from memory",
  },
  gilmore2021: {
    citation:
      'Gilmore CA, Desai MJ, Hopkins TJ, et al. Treatment of chronic axial back pain with 60-day percutaneous medial branch PNS: primary end point results from a prospective, multicenter study. Pain Pract 2021;21(8):877–889.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1111/papr.13055',
    pmid: '34216103',
  },
  endoscopic_review2023: {
    citation:
      'Percutaneous radiofrequency ablation and endoscopic neurotomy for lumbar facet joint syndrome: are they good enough? Eur Spine J 2023.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1007/s00586-023-08078-5',
    pmid: '38141106',
    note: 'author list not visible in the excerpt that was read',
  },
  endoscopic2022: {
    citation:
      'Endoscopic rhizotomy versus radiofrequency for lumbar facet joint pain: an open-label, prospective real-world study, 55 patients. 2022.',
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '35051155',
    note: 'authors and journal not visible in the excerpt that was read',
  },
  nct03912519: {
    citation: 'NCT03912519: parallel against perpendicular placement of the electrode. Trial register.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  nct06283628: { citation: 'NCT06283628. Trial register.', status: 'checked', readOn: '2026-11-30' },
  nct06804551: { citation: 'NCT06804551. Trial register.', status: 'checked', readOn: '2026-11-30' },
  nct07309731: { citation: 'NCT07309731. Trial register.', status: 'checked', readOn: '2026-11-30' },
  maas2015: {
    citation:
      'Maas ET, Ostelo RWJG, Niemisto L, et al. Radiofrequency denervation for chronic low back pain. Cochrane Database Syst Rev 2015;CD008572.pub2.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'effect sizes read on a summary page',
  },
  macvicar2013: {
    citation:
      'MacVicar J, Borowczyk JM, MacVicar AM, Loughnan BM, Bogduk N. Lumbar medial branch radiofrequency neurotomy in New Zealand. Pain Med 2013;14(5):639–645.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1111/pme.12000',
  },
  smuck2012: {
    citation:
      'Smuck M, Crisostomo RA, Trivedi K, Agrawal D. Success of initial and repeated medial branch neurotomy for zygapophysial joint pain: a systematic review. PM R 2012;4(9):686–692.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1016/j.pmrj.2012.06.007',
    pmid: '22980421',
  },
  schneider2020: {
    citation:
      'Schneider BJ, et al. Systematic review of the effectiveness of lumbar medial branch thermal radiofrequency neurotomy, stratified for diagnostic methods and procedural technique. Pain Med 2020.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1093/pm/pnz349',
    pmid: '32040149',
  },
  loh2015: {
    citation:
      'Loh JT, Nicol AL, Elashoff D, Ferrante FM. Efficacy of needle-placement technique in radiofrequency ablation for treatment of lumbar facet arthropathy. J Pain Res 2015;8:687–694.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.2147/JPR.S84913',
    pmc: 'PMC4605254',
  },
  cohen2020: {
    citation:
      'Cohen SP, Bhaskar A, Bhatia A, et al. Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group. Reg Anesth Pain Med 2020;45(6):424–467.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1136/rapm-2019-101243',
    pmc: 'PMC7362874',
    note: 'abstract and first rows of Table 12 read',
  },
  vandenheuvel2024: {
    citation:
      'Van den Heuvel SAS, Cohen SPC, de Andres Ares J, et al. 3. Pain originating from the lumbar facet joints. Pain Pract 2024;24:160–176.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  nice_ng59: {
    citation: 'NICE NG59. Low back pain and sciatica in over 16s (2016, updated Dec 2020).',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'RF-denervation criteria read on a summary page',
  },
  nice_rr: {
    citation: 'NICE research recommendation NG59/3 (length of relief, cost-effectiveness).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  busse2025: {
    citation:
      'Busse JW, Genevay S, Agarwal A, et al. Commonly used interventional procedures for non-cancer chronic spine pain: a clinical practice guideline. BMJ 2025;388:e079970.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1136/bmj-2024-079970',
  },
  busse_dispute: {
    citation:
      'News and rapid responses: 34 medical groups call for retraction of the BMJ guideline; the journal and its authors answer.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  radical_prot: {
    citation: 'Ashton KE, et al. RADICAL trial protocol. BMJ Open 2024;14(7):e079173. ISRCTN16473239.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'end of recruitment read in the register',
  },
  radical_crit: {
    citation:
      'Price C, Reeves BC, Ahmad A, et al. Radiofrequency denervation of the lumbar facet joints: guidelines for the RADICAL randomised controlled trial (at least 60 % block relief).',
    status: 'checked',
    readOn: '2026-11-25',
  },
  radical_solent: {
    citation: 'Solent NHS. RADICAL study inclusion and exclusion criteria.',
    status: 'checked',
    readOn: '2026-11-25',
  },
} as const satisfies Record<string, Source>
