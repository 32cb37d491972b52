// The heat: placement, the tests before it, the lesion, the nerve after it. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const ABLATION_SOURCES = {
  bogduk1987: {
    citation:
      'Bogduk N, Macintosh J, Marsland A. Technical limitations to the efficacy of radiofrequency neurotomy for spinal pain. Neurosurgery 1987;20(4):529–535.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1227/00006123-198704000-00004',
    pmid: '2953988',
  },
  cosman2014: {
    citation:
      'Cosman ER Jr, Dolensky JR, Hoffman RA. Factors that affect radiofrequency heat lesion size. Pain Med 2014.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'abstract read',
    paidBy: 'maker',
  },
  provenzano2010: {
    citation:
      'Provenzano DA, Lassila HC, Somers D. The effect of fluid injection on lesion size during radiofrequency treatment. Reg Anesth Pain Med 2010;35(4):338–342.',
    status: 'checked',
    readOn: '2026-11-25',
    soughtOn: '2026-11-30',
  },
  provenzano2015: {
    citation:
      'Provenzano DA, Watson TW, Somers DL. The interaction between the composition of preinjected fluids and duration of radiofrequency on lesion size. Reg Anesth Pain Med 2015;40(2):112.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  smith1981: {
    citation: 'Smith HP, et al. Radiofrequency neurolysis in a clinical model. J Neurosurg 1981.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'authors and journal from memory',
  },
  frohling1998: {
    citation:
      'Froehling M, Schlote W, Wolburg-Buchholz K. Nonselective nerve fibre damage in peripheral nerves after experimental thermocoagulation. Acta Neurochir (Wien) 1998;140:1297–1302.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.1007/s007010050253',
    soughtOn: '2026-11-30',
  },
  choi2016: {
    citation:
      'Choi EJ, Choi YM, Jang EJ, et al. Neural ablation and regeneration in pain practice. Korean J Pain 2016;29(1):3–11.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3344/kjp.2016.29.1.3',
    pmc: 'PMC4731549',
  },
  furman_rfn: {
    citation:
      'Furman MB (ed). Atlas of Image-Guided Spinal Procedures: Lumbar zygapophysial joint nerve (medial branch) radiofrequency neurotomy, posterior approach.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  pad_shaving2024: {
    citation:
      'Goehring L, Siegel C, Dang J, et al. Shaving skin at grounding pad site to avoid skin burns in radiofrequency ablation procedures: a case report. 2024;2(1).',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.37191/Mapsci-JRPM-2(1)-019',
  },
  govind_ch: {
    citation: 'Govind J. Percutaneous radiofrequency neurotomy: lumbar facet joints.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  cohen2011: {
    citation:
      'Cohen SP, Strassels SA, Kurihara C, et al. Does sensory stimulation threshold affect lumbar facet radiofrequency denervation outcomes? Anesth Analg 2011;113(5).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  shi2021: {
    citation:
      'Shi W, Rudra R, Vu TN, et al. Sensory stimulation threshold: a viable tool to improve the outcome of lumbar facet radiofrequency denervation? J Pain Res 2021;14:2113–2119.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.2147/JPR.S319622',
    pmid: '34285571',
  },
  koh2017: {
    citation:
      'Koh JC, Kim DH, Lee YW, et al. Relationship between paravertebral muscle twitching and long-term effects of radiofrequency medial branch neurotomy. Korean J Pain 2017;30(4):296–303.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3344/kjp.2017.30.4.296',
    pmc: 'PMC5665742',
  },
  kroll2008: {
    citation:
      'Kroll HR, et al. A randomized, double-blind, prospective study comparing the efficacy of continuous versus pulsed radiofrequency in the treatment of lumbar facet syndrome. J Clin Anesth 2008;20(7):534–537.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.1016/j.jclinane.2008.05.021',
    soughtOn: '2026-11-30',
  },
  esra_cooled: {
    citation:
      'ESRA abstract: cooled (17 G, 4 mm tip) vs standard (20 G curved, 10 mm tip) RFA, 74 treated, NCT04803149.',
    status: 'checked',
    readOn: '2026-11-25',
    soughtOn: '2026-11-30',
  },
  mccormick2019: {
    citation:
      'McCormick ZL, Choi H, Reddy R, et al. Randomized prospective trial of cooled versus traditional radiofrequency ablation of the medial branch nerves for the treatment of lumbar facet joint pain. Reg Anesth Pain Med 2019.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.1136/rapm-2018-000035',
    soughtOn: '2026-11-30',
  },
} as const satisfies Record<string, Source>
