// Harm: how often, to whom, and what guards against it. Where each was published and on which day it was last read.
import type { Source } from './source.ts'

export const HARM_SOURCES = {
  kornick2004: {
    citation:
      'Kornick C, Kramarich SS, Lamer TJ, Sitzman BT. Complications of lumbar facet radiofrequency denervation. Spine 2004;29(12):1352–1354.',
    status: 'checked',
    readOn: '2026-11-30',
    pmid: '15187637',
  },
  singh2019: {
    citation:
      'Singh JR, Miccio VF Jr, Modi DS, Sein MT. The impact of local steroid administration on the incidence of neuritis following lumbar facet radiofrequency neurotomy. Pain Physician 2019;22:69–74.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  shustorovich2021: {
    citation:
      'Shustorovich A, AlFarra T, Arel AT, et al. Dexamethasone effectively reduces the incidence of post-neurotomy neuropathic pain: a randomized controlled pilot study. Pain Physician 2021;24:517–524.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  dreyfuss2009: {
    citation:
      'Dreyfuss P, Stout A, Aprill C, et al. The significance of multifidus atrophy after successful radiofrequency neurotomy for low back pain. PM R 2009;1(8):719–722.',
    status: 'checked',
    readOn: '2026-11-25',
  },
  smuck2015: {
    citation:
      'Smuck M, Crisostomo RA, Demirjian R, et al. Morphologic changes in the lumbar spine after lumbar medial branch radiofrequency neurotomy. Spine J 2015;15(6):1415–1421.',
    status: 'checked',
    readOn: '2026-11-30',
  },
  asym2024: {
    citation:
      'Asymmetrical atrophy of the paraspinal muscles in patients undergoing unilateral lumbar medial branch radiofrequency neurotomy. Pain 2024;165(9):2130–2134.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1097/j.pain.0000000000003223',
  },
  kennedy2013: {
    citation:
      'Kennedy DJ, et al. Vasovagal rates in fluoroscopically guided interventional procedures: a study of over 8,000 injections. Pain Med 2013.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1111/pme.12241',
  },
  abbott2007: {
    citation:
      'Abbott Z, Smuck M, Haig A, Sagher O. Irreversible spinal nerve injury from dorsal ramus radiofrequency neurotomy: a case report. Arch Phys Med Rehabil 2007;88(10):1350–1352.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1016/j.apmr.2007.07.006',
    pmid: '17908581',
  },
  won2023: {
    citation:
      'Won HS, Lee SH, Ahn YJ, Yang M, Kim YD. An unexpected complication resulting from radiofrequency ablation for treating facet joint syndrome: a case report. Medicina (Kaunas) 2023;59(11):1996.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.3390/medicina59111996',
    pmid: '38004045',
  },
  tieppo2021: {
    citation:
      'Tieppo Francio V, Barndt B, Eubanks J, Smith M. Third-degree full-thickness burns as a complication of cervical radiofrequency ablation. BMJ Case Rep 2021;14(11):e245113.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1136/bcr-2021-245113',
    note: 'a cervical treatment; the burn was at the pad',
  },
  endres2017: {
    citation:
      'Endres S, Shufelt A, Bogduk N. The risks of continuing or discontinuing anticoagulants for patients undergoing common interventional pain procedures. Pain Med 2017;18(3):403–409.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1093/pm/pnw108',
  },
  endres2020: {
    citation:
      'Endres S, Hefti K, Schlimgen E, Bogduk N. Update of a study of not ceasing anticoagulants for patients undergoing injection procedures for spinal pain. Pain Med 2020;21(5):918–921.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1093/pm/pnz354',
    note: '12,723 counts all procedures, with the anticoagulant continued or ceased',
  },
  lamer2016: {
    citation:
      'Lamer TJ, Smith J, Gazelka HM, et al. Safety of lumbar spine radiofrequency procedures in patients who have posterior spinal hardware. Poster 2015; Pain Med 2016.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'poster read in part; the journal’s volume not seen',
  },
  goel2020: {
    citation:
      'Goel 2020. Inappropriate defibrillator shocks during cervical medial branch radiofrequency ablation: a case report. A A Pract 2020;14.',
    status: 'checked',
    readOn: '2026-11-30',
    doi: '10.1213/XAA.0000000000001286',
    note: 'only the title was seen, in a list of sources; abstract not read',
  },
  manchikanti2012: {
    citation:
      'Manchikanti L, et al. Complications of fluoroscopically directed facet joint nerve blocks: a prospective evaluation of 7,500 episodes with 43,000 nerve blocks. Pain Physician 2012;15(2):E143–E150.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'design read; the rates lie beyond the part that could be read',
  },
  narouze2018: {
    citation:
      'Narouze S, Benzon HT, Provenzano D, et al. Interventional spine and pain procedures in patients on antiplatelet and anticoagulant medications (2nd ed). Reg Anesth Pain Med 2018;43(3):225.',
    status: 'checked',
    readOn: '2026-11-30',
    note: 'three-tier risk classes read',
  },
  narouze_row: {
    citation:
      'Narouze 2018, class of lumbar facet blocks and RFA: low risk (the 2015 edition listed facet procedures as intermediate).',
    status: 'checked',
    readOn: '2026-11-30',
  },
  sowder2023: {
    citation:
      'Sowder T, Sayed D, Concannon T, et al. The American Society of Pain and Neuroscience (ASPN) guidelines for radiofrequency ablative procedures in patients with implanted devices. J Pain Res 2023;16:3693–3706.',
    status: 'checked',
    readOn: '2026-11-25',
    doi: '10.2147/JPR.S419594',
    pmid: '37942223',
  },
} as const satisfies Record<string, Source>
