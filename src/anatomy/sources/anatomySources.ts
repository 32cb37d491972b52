// Bones, rami, ligament, targets on bone. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const ANATOMY_SOURCES = {
  bogduk_long1979: {
    citation:
      "Bogduk N, Long DM. The anatomy of the so-called 'articular nerves' and their relationship to facet denervation in the treatment of low-back pain. J Neurosurg 1979;51(2):172–177.",
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '156249',
  },
  bogduk1981: {
    citation:
      'Bogduk N. The lumbar mamillo-accessory ligament: its anatomical and neurosurgical significance. Spine 1981;6(2):162–167.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  bogduk1982: {
    citation: 'Bogduk N, Wilson AS, Tynan W. The human lumbar dorsal rami. J Anat 1982;134(Pt 2):383–397.',
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '7076562',
  },
  giles1991: {
    citation:
      'Giles LGF. The relationship between the medial branch of the lumbar posterior ramus and the mamillo-accessory ligament. J Manipulative Physiol Ther 1991;14(3):189–192.',
    status: 'checked',
    readOn: '2026-11-30',
    note: "indexed on the page seen as 'Lynton GF, Giles DC'",
  },
  lau2004: {
    citation:
      'Lau P, Mercer S, Govind J, Bogduk N. The surgical anatomy of lumbar medial branch neurotomy (facet denervation). Pain Med 2004;5(3):289–298.',
    status: 'checked',
    readOn: '2026-11-25',
    soughtOn: '2026-11-30',
  },
  tran2022_anat: {
    citation:
      'Tran J, Peng P, Loh E. Anatomical study of the medial branches of the lumbar dorsal rami: implications for image-guided intervention. Reg Anesth Pain Med 2022.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1136/rapm-2022-103653',
  },
  tran2022_angles: {
    citation:
      'Tran J, Campisi ES, Agur AMR, Loh E. Quantification of needle angles for traditional lumbar medial branch radiofrequency ablation: an osteological study. Pain Med 2023;24(5):488–495 (first online 2022).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  joneswhitehead2025: {
    citation:
      'Jones-Whitehead C, Tran J, Wilson TD, Loh E. Evaluation of a novel nerve ablation technique to relieve lower back pain: a cadaveric feasibility pilot study. Pain Med 2025;26(2):70–75.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  twolandmark: {
    citation:
      'Two-landmark lumbar medial branch RFA case series (posterior lateral neck of SAP + sub-mammillary fossa), 4 patients.',
    status: 'checked',
    readOn: '2026-11-25',
    pmc: 'PMC11647611',
    note: 'author list not visible in the excerpt that was read',
  },
  feigl2017: {
    citation:
      'Feigl GC, et al. Thermocoagulation of the medial branch of the dorsal branch of the lumbal spinal nerve: fluoroscopy versus CT. Pain Med 2017;18(1):36–40.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1093/pm/pnw116',
  },
  shuang2015: {
    citation:
      'Shuang F, et al. Clinical anatomy and measurement of the medial branch of the spinal dorsal ramus. Medicine (Baltimore) 2015;94(52):e2367.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1097/MD.0000000000002367',
  },
  saito2013: {
    citation:
      'Saito T, Steinke H, Miyaki T, et al. Analysis of the posterior ramus of the lumbar spinal nerve. Anesthesiology 2013;118(1):88–94.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  zhang2022: {
    citation:
      'Zhang Z, Liu J, Xu Y, et al. Anatomical study and clinical significance of the posterior ramus of the spinal nerve of the lumbar spine. Front Cell Dev Biol 2022.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3389/fcell.2022.1019309',
  },
  chua1995: {
    citation:
      'Chua WH, Bogduk N. The surgical anatomy of thoracic facet denervation. Acta Neurochir (Wien) 1995;136(3–4):140–144.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.1007/BF01410616',
  },
  ajnr2005: {
    citation:
      'Demondion X, Vidal C, Glaude E, et al. The posterior lumbar ramus: CT-anatomic correlation and propositions of new sites of infiltration. AJNR 2005;26:706.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'figures and their legends read',
  },
  scottie2012: {
    citation:
      'Sharma H, Park J, Benson D. Oblique radiograph of the normal lumbar spine. BMJ 2012;345:e7564.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  daum_sis: {
    citation:
      'Unattributed web copy of a description of the L1-L5 dorsal rami (wording suggests SIS/Bogduk text).',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'unattributed copy; used only to corroborate the course',
  },
  elsevier_lumbar: {
    citation: 'Lumbar vertebrae. Anatomy page of a medical publisher (Elsevier).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  neurosurgical_atlas: {
    citation: 'Left lateral view of lumbar vertebrae and associated spinal nerves. The Neurosurgical Atlas.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  bogduk_book: {
    citation:
      'Bogduk N. Clinical and Radiological Anatomy of the Lumbar Spine. 5th ed. Churchill Livingstone; 2012.',
    status: 'from memory',
    note: 'book',
  },
  wikimsk_lig: {
    citation: 'WikiMSK. Ligaments of the lumbar spine (mamillo-accessory ligament).',
    status: 'checked',
    readOn: '2026-11-30',
  },
} as const satisfies Record<string, Source>
