// Every publication that a sentence or a number leans on. "checked": the statement was read on a page, nearly
// always the abstract or the opening, not the full paper. "from memory": not yet seen; never printed as checked.
// Printed with DOI or PMID, not with the address where a copy was read.

export type SourceStatus = 'checked' | 'from memory'

export interface Source {
  readonly citation: string
  readonly status: SourceStatus
  readonly doi?: string
  readonly pmid?: string
  readonly pmc?: string
  /** What was read, or what is still to be verified. */
  readonly note?: string
  /** Written or paid for by a maker of the devices: printed beside it. */
  readonly paidBy?: 'maker'
}

export const SOURCES = {
  bogduk_long1979: {
    citation:
      "Bogduk N, Long DM. The anatomy of the so-called 'articular nerves' and their relationship to facet denervation in the treatment of low-back pain. J Neurosurg 1979;51(2):172–177.",
    status: 'checked',
    pmid: '156249',
  },
  bogduk1981: {
    citation:
      'Bogduk N. The lumbar mamillo-accessory ligament: its anatomical and neurosurgical significance. Spine 1981;6(2):162–167.',
    status: 'checked',
  },
  bogduk1982: {
    citation: 'Bogduk N, Wilson AS, Tynan W. The human lumbar dorsal rami. J Anat 1982;134(Pt 2):383–397.',
    status: 'checked',
    pmid: '7076562',
  },
  giles1991: {
    citation:
      'Giles LGF. The relationship between the medial branch of the lumbar posterior ramus and the mamillo-accessory ligament. J Manipulative Physiol Ther 1991;14(3):189–192.',
    status: 'checked',
    note: "indexed on the page seen as 'Lynton GF, Giles DC'",
  },
  lau2004: {
    citation:
      'Lau P, Mercer S, Govind J, Bogduk N. The surgical anatomy of lumbar medial branch neurotomy (facet denervation). Pain Med 2004;5(3):289–298.',
    status: 'checked',
  },
  tran2022_anat: {
    citation:
      'Tran J, Peng P, Loh E. Anatomical study of the medial branches of the lumbar dorsal rami: implications for image-guided intervention. Reg Anesth Pain Med 2022.',
    status: 'checked',
    doi: '10.1136/rapm-2022-103653',
  },
  tran2022_angles: {
    citation:
      'Tran J, Campisi ES, Agur AMR, Loh E. Quantification of needle angles for traditional lumbar medial branch radiofrequency ablation: an osteological study. Pain Med 2023;24(5):488–495 (first online 2022).',
    status: 'checked',
  },
  joneswhitehead2025: {
    citation:
      'Jones-Whitehead C, Tran J, Wilson TD, Loh E. Evaluation of a novel nerve ablation technique to relieve lower back pain: a cadaveric feasibility pilot study. Pain Med 2025;26(2):70–75.',
    status: 'checked',
  },
  twolandmark: {
    citation:
      'Two-landmark lumbar medial branch RFA case series (posterior lateral neck of SAP + sub-mammillary fossa), 4 patients.',
    status: 'checked',
    pmc: 'PMC11647611',
    note: 'author list not visible in the excerpt that was read',
  },
  feigl2017: {
    citation:
      'Feigl GC, et al. Thermocoagulation of the medial branch of the dorsal branch of the lumbal spinal nerve: fluoroscopy versus CT. Pain Med 2017;18(1):36–40.',
    status: 'checked',
    doi: '10.1093/pm/pnw116',
  },
  shuang2015: {
    citation:
      'Shuang F, et al. Clinical anatomy and measurement of the medial branch of the spinal dorsal ramus. Medicine (Baltimore) 2015;94(52):e2367.',
    status: 'checked',
    doi: '10.1097/MD.0000000000002367',
  },
  saito2013: {
    citation:
      'Saito T, Steinke H, Miyaki T, et al. Analysis of the posterior ramus of the lumbar spinal nerve. Anesthesiology 2013;118(1):88–94.',
    status: 'checked',
  },
  zhang2022: {
    citation:
      'Zhang Z, Liu J, Xu Y, et al. Anatomical study and clinical significance of the posterior ramus of the spinal nerve of the lumbar spine. Front Cell Dev Biol 2022.',
    status: 'checked',
    doi: '10.3389/fcell.2022.1019309',
  },
  chua1995: {
    citation:
      'Chua WH, Bogduk N. The surgical anatomy of thoracic facet denervation. Acta Neurochir (Wien) 1995;136(3–4):140–144.',
    status: 'checked',
    doi: '10.1007/BF01410616',
  },
  ajnr2005: {
    citation:
      'Demondion X, Vidal C, Glaude E, et al. The posterior lumbar ramus: CT-anatomic correlation and propositions of new sites of infiltration. AJNR 2005;26:706.',
    status: 'checked',
    note: 'figures and their legends read',
  },
  scottie2012: {
    citation:
      'Sharma H, Park J, Benson D. Oblique radiograph of the normal lumbar spine. BMJ 2012;345:e7564.',
    status: 'checked',
  },
  daum_sis: {
    citation:
      'Unattributed web copy of a description of the L1-L5 dorsal rami (wording suggests SIS/Bogduk text).',
    status: 'checked',
    note: 'unattributed copy; used only to corroborate the course',
  },
  wikimsk_lig: {
    citation: 'WikiMSK. Ligaments of the lumbar spine (mamillo-accessory ligament).',
    status: 'checked',
  },
  dreyfuss1997: {
    citation:
      'Dreyfuss P, Schwarzer AC, Lau P, Bogduk N. Specificity of lumbar medial branch and L5 dorsal ramus blocks: a computed tomography study. Spine 1997;22(8):895–902.',
    status: 'checked',
    doi: '10.1097/00007632-199704150-00013',
    pmid: '9127924',
  },
  kaplan1998: {
    citation:
      'Kaplan M, Dreyfuss P, Halbrook B, Bogduk N. The ability of lumbar medial branch blocks to anesthetize the zygapophysial joint: a physiologic challenge. Spine 1998;23(17):1847–1852.',
    status: 'checked',
  },
  schwarzer1994fp: {
    citation:
      'Schwarzer AC, Aprill CN, Derby R, et al. The false-positive rate of uncontrolled diagnostic blocks of the lumbar zygapophysial joints. Pain 1994;58(2):195–200.',
    status: 'checked',
    doi: '10.1016/0304-3959(94)90199-6',
    pmid: '7816487',
  },
  schwarzer1994cf: {
    citation:
      'Schwarzer AC, et al. Clinical features of patients with pain stemming from the lumbar zygapophysial joints: is the lumbar facet syndrome a clinical entity? Spine 1994;19(10):1132–1137.',
    status: 'checked',
  },
  schwarzer1995: {
    citation:
      'Schwarzer AC, Wang SC, Bogduk N, McNaught PJ, Laurent R. Prevalence and clinical features of lumbar zygapophysial joint pain. Ann Rheum Dis 1995;54(2):100–106.',
    status: 'checked',
  },
  macvicar2021: {
    citation:
      "MacVicar J, MacVicar AM, Bogduk N. The prevalence of 'pure' lumbar zygapophysial joint pain in patients with chronic low back pain. Pain Med 2021;22(1):41–48.",
    status: 'checked',
  },
  rrs_fp: {
    citation:
      'Research Review Service summary of MacVicar 2021: uncontrolled blocks false-positive in 25–45 %.',
    status: 'checked',
  },
  bogduk2010: {
    citation: 'Bogduk N. On diagnostic blocks for lumbar zygapophysial joint pain. F1000 Med Rep 2010;2:57.',
    status: 'checked',
    doi: '10.3410/M2-57',
    pmc: 'PMC2990543',
  },
  cohen2010: {
    citation:
      'Cohen SP, Williams KA, Kurihara C, et al. Multicenter, randomized, comparative cost-effectiveness study comparing 0, 1, and 2 diagnostic medial branch blocks before lumbar facet radiofrequency denervation. Anesthesiology 2010;113(2):395–405.',
    status: 'checked',
  },
  cohen2014sed: {
    citation:
      'Cohen SP, Hameed H, Kurihara C, et al. The effect of sedation on the accuracy and treatment outcomes for diagnostic injections: a randomized, controlled, crossover study. Pain Med 2014;15(4):588–602.',
    status: 'checked',
    doi: '10.1111/pme.12389',
    pmid: '24524866',
    note: 'sacroiliac and sympathetic blocks, not facet',
  },
  duration2022: {
    citation:
      'Patient-perceived duration of effect of lidocaine and bupivacaine following diagnostic medial branch blocks (150 diaries). Interv Pain Med 2022.',
    status: 'checked',
    doi: '10.1016/j.inpm.2022.100083',
    pmc: 'PMC11372915',
  },
  wahezi: {
    citation:
      'Wahezi SE, Alexeev E, Georgy JS, et al. Lumbar medial branch block volume-dependent dispersion patterns as a predictor for ablation success: a cadaveric study.',
    status: 'checked',
    note: 'journal and year (PM&R, 2018) from memory',
  },
  furman_mbb: {
    citation:
      'Furman MB (ed). Atlas of Image-Guided Spinal Procedures: Lumbar zygapophysial joint nerve (medial branch) injection, oblique approach.',
    status: 'checked',
  },
  wikimsk_mbb: {
    citation: 'WikiMSK. Lumbar medial branch blocks (J Steinberg, 2022).',
    status: 'checked',
  },
  procguide: {
    citation: 'The Procedure Guide. Lumbar medial branch block quick guide (needle sizes).',
    status: 'checked',
  },
  asra2024: {
    citation:
      'Assavanop S, Bhatia A. Evidence for diagnostic blocks prior to radiofrequency ablation: none, once, or twice? ASRA Pain Medicine News 2024;49.',
    status: 'checked',
    doi: '10.52211/asra050124.004',
  },
  cohen2020: {
    citation:
      'Cohen SP, Bhaskar A, Bhatia A, et al. Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group. Reg Anesth Pain Med 2020;45(6):424–467.',
    status: 'checked',
    doi: '10.1136/rapm-2019-101243',
    pmc: 'PMC7362874',
    note: 'abstract and first rows of Table 12 read',
  },
  vandenheuvel2024: {
    citation:
      'Van den Heuvel SAS, Cohen SPC, de Andres Ares J, et al. 3. Pain originating from the lumbar facet joints. Pain Pract 2024;24:160–176.',
    status: 'checked',
  },
  nice_ng59: {
    citation: 'NICE NG59. Low back pain and sciatica in over 16s (2016, updated Dec 2020).',
    status: 'checked',
    note: 'RF-denervation criteria read on a summary page',
  },
  nice_rr: {
    citation: 'NICE research recommendation NG59/3 (length of relief, cost-effectiveness).',
    status: 'checked',
  },
  hull_policy: {
    citation:
      'Hull/HNY commissioning policy: lumbar RF facet joint denervation (at least 50 % block relief; at least 16 months between treatments).',
    status: 'checked',
  },
  radical_crit: {
    citation:
      'Price C, Reeves BC, Ahmad A, et al. Radiofrequency denervation of the lumbar facet joints: guidelines for the RADICAL randomised controlled trial (at least 60 % block relief).',
    status: 'checked',
  },
  radical_prot: {
    citation: 'Ashton KE, et al. RADICAL trial protocol. BMJ Open 2024;14(7):e079173. ISRCTN16473239.',
    status: 'checked',
    note: 'end of recruitment read in the register',
  },
  radical_solent: {
    citation: 'Solent NHS. RADICAL study inclusion and exclusion criteria.',
    status: 'checked',
  },
  cms_lcd: {
    citation:
      "CMS Local Coverage Determinations 'Facet Joint Interventions for Pain Management' L38765, L33930, L34892, L38841.",
    status: 'checked',
    note: 'pages exist; dual-nerve statement read on L33930',
  },
  busse2025: {
    citation:
      'Busse JW, Genevay S, Agarwal A, et al. Commonly used interventional procedures for non-cancer chronic spine pain: a clinical practice guideline. BMJ 2025;388:e079970.',
    status: 'checked',
    doi: '10.1136/bmj-2024-079970',
  },
  busse_dispute: {
    citation:
      'News and rapid responses: 34 medical groups call for retraction of the BMJ guideline; the journal and its authors answer.',
    status: 'checked',
  },
  narouze2018: {
    citation:
      'Narouze S, Benzon HT, Provenzano D, et al. Interventional spine and pain procedures in patients on antiplatelet and anticoagulant medications (2nd ed). Reg Anesth Pain Med 2018;43(3):225.',
    status: 'checked',
    note: 'three-tier risk classes read',
  },
  sowder2023: {
    citation:
      'Sowder T, Sayed D, Concannon T, et al. The American Society of Pain and Neuroscience (ASPN) guidelines for radiofrequency ablative procedures in patients with implanted devices. J Pain Res 2023;16:3693–3706.',
    status: 'checked',
    doi: '10.2147/JPR.S419594',
    pmid: '37942223',
  },
  bogduk1987: {
    citation:
      'Bogduk N, Macintosh J, Marsland A. Technical limitations to the efficacy of radiofrequency neurotomy for spinal pain. Neurosurgery 1987;20(4):529–535.',
    status: 'checked',
    doi: '10.1227/00006123-198704000-00004',
    pmid: '2953988',
  },
  cosman2014: {
    citation:
      'Cosman ER Jr, Dolensky JR, Hoffman RA. Factors that affect radiofrequency heat lesion size. Pain Med 2014.',
    status: 'checked',
    note: 'abstract read',
    paidBy: 'maker',
  },
  provenzano2010: {
    citation:
      'Provenzano DA, Lassila HC, Somers D. The effect of fluid injection on lesion size during radiofrequency treatment. Reg Anesth Pain Med 2010;35(4):338–342.',
    status: 'checked',
  },
  provenzano2015: {
    citation:
      'Provenzano DA, Watson TW, Somers DL. The interaction between the composition of preinjected fluids and duration of radiofrequency on lesion size. Reg Anesth Pain Med 2015;40(2):112.',
    status: 'checked',
  },
  smith1981: {
    citation: 'Smith HP, et al. Radiofrequency neurolysis in a clinical model. J Neurosurg 1981.',
    status: 'checked',
    note: 'authors and journal from memory',
  },
  frohling1998: {
    citation:
      'Froehling M, Schlote W, Wolburg-Buchholz K. Nonselective nerve fibre damage in peripheral nerves after experimental thermocoagulation. Acta Neurochir (Wien) 1998;140:1297–1302.',
    status: 'checked',
    doi: '10.1007/s007010050253',
  },
  choi2016: {
    citation:
      'Choi EJ, Choi YM, Jang EJ, et al. Neural ablation and regeneration in pain practice. Korean J Pain 2016;29(1):3–11.',
    status: 'checked',
    doi: '10.3344/kjp.2016.29.1.3',
    pmc: 'PMC4731549',
  },
  furman_rfn: {
    citation:
      'Furman MB (ed). Atlas of Image-Guided Spinal Procedures: Lumbar zygapophysial joint nerve (medial branch) radiofrequency neurotomy, posterior approach.',
    status: 'checked',
  },
  govind_ch: {
    citation: 'Govind J. Percutaneous radiofrequency neurotomy: lumbar facet joints.',
    status: 'checked',
  },
  cohen2011: {
    citation:
      'Cohen SP, Strassels SA, Kurihara C, et al. Does sensory stimulation threshold affect lumbar facet radiofrequency denervation outcomes? Anesth Analg 2011;113(5).',
    status: 'checked',
  },
  shi2021: {
    citation:
      'Shi W, Rudra R, Vu TN, et al. Sensory stimulation threshold: a viable tool to improve the outcome of lumbar facet radiofrequency denervation? J Pain Res 2021;14:2113–2119.',
    status: 'checked',
    doi: '10.2147/JPR.S319622',
    pmid: '34285571',
  },
  koh2017: {
    citation:
      'Koh JC, Kim DH, Lee YW, et al. Relationship between paravertebral muscle twitching and long-term effects of radiofrequency medial branch neurotomy. Korean J Pain 2017;30(4):296–303.',
    status: 'checked',
    doi: '10.3344/kjp.2017.30.4.296',
    pmc: 'PMC5665742',
  },
  vankleef1999: {
    citation:
      'van Kleef M, Barendse GA, Kessels A, et al. Randomized trial of radiofrequency lumbar facet denervation for chronic low back pain. Spine 1999;24(18):1937–1942.',
    status: 'checked',
  },
  vanwijk2005: {
    citation:
      'van Wijk RM, Geurts JW, Wynne HJ, et al. Radiofrequency denervation of lumbar facet joints in the treatment of chronic low back pain: sham-controlled trial. Clin J Pain 2005;21(4):335–344.',
    status: 'checked',
    doi: '10.1097/01.ajp.0000120792.69705.c9',
  },
  juch2017: {
    citation:
      'Juch JNS, Maas ET, Ostelo RWJG, et al. Effect of radiofrequency denervation on pain intensity among patients with chronic low back pain: the Mint randomized clinical trials. JAMA 2017;318(1):68–81.',
    status: 'checked',
    doi: '10.1001/jama.2017.7918',
    pmid: '28672319',
    pmc: 'PMC5541325',
  },
  maas2015: {
    citation:
      'Maas ET, Ostelo RWJG, Niemisto L, et al. Radiofrequency denervation for chronic low back pain. Cochrane Database Syst Rev 2015;CD008572.pub2.',
    status: 'checked',
    note: 'effect sizes read on a summary page',
  },
  macvicar2013: {
    citation:
      'MacVicar J, Borowczyk JM, MacVicar AM, Loughnan BM, Bogduk N. Lumbar medial branch radiofrequency neurotomy in New Zealand. Pain Med 2013;14(5):639–645.',
    status: 'checked',
    doi: '10.1111/pme.12000',
  },
  macvicar_bsc: {
    citation: "A maker's summary of MacVicar 2013 (16 G electrodes, 5 or 10 mm tips).",
    status: 'checked',
    paidBy: 'maker',
  },
  smuck2012: {
    citation:
      'Smuck M, Crisostomo RA, Trivedi K, Agrawal D. Success of initial and repeated medial branch neurotomy for zygapophysial joint pain: a systematic review. PM R 2012;4(9):686–692.',
    status: 'checked',
    doi: '10.1016/j.pmrj.2012.06.007',
    pmid: '22980421',
  },
  schneider2020: {
    citation:
      'Schneider BJ, et al. Systematic review of the effectiveness of lumbar medial branch thermal radiofrequency neurotomy, stratified for diagnostic methods and procedural technique. Pain Med 2020.',
    status: 'checked',
    doi: '10.1093/pm/pnz349',
    pmid: '32040149',
  },
  loh2015: {
    citation:
      'Loh JT, Nicol AL, Elashoff D, Ferrante FM. Efficacy of needle-placement technique in radiofrequency ablation for treatment of lumbar facet arthropathy. J Pain Res 2015;8:687–694.',
    status: 'checked',
    doi: '10.2147/JPR.S84913',
    pmc: 'PMC4605254',
  },
  mccormick2019: {
    citation:
      'McCormick ZL, Choi H, Reddy R, et al. Randomized prospective trial of cooled versus traditional radiofrequency ablation of the medial branch nerves for the treatment of lumbar facet joint pain. Reg Anesth Pain Med 2019.',
    status: 'checked',
    doi: '10.1136/rapm-2018-000035',
  },
  esra_cooled: {
    citation:
      'ESRA abstract: cooled (17 G, 4 mm tip) vs standard (20 G curved, 10 mm tip) RFA, 74 treated, NCT04803149.',
    status: 'checked',
  },
  kroll2008: {
    citation:
      'Kroll HR, et al. A randomized, double-blind, prospective study comparing the efficacy of continuous versus pulsed radiofrequency in the treatment of lumbar facet syndrome. J Clin Anesth 2008;20(7):534–537.',
    status: 'checked',
    doi: '10.1016/j.jclinane.2008.05.021',
  },
  singh2019: {
    citation:
      'Singh JR, Miccio VF Jr, Modi DS, Sein MT. The impact of local steroid administration on the incidence of neuritis following lumbar facet radiofrequency neurotomy. Pain Physician 2019;22:69–74.',
    status: 'checked',
  },
  shustorovich2021: {
    citation:
      'Shustorovich A, AlFarra T, Arel AT, et al. Dexamethasone effectively reduces the incidence of post-neurotomy neuropathic pain: a randomized controlled pilot study. Pain Physician 2021;24:517–524.',
    status: 'checked',
  },
  dreyfuss2009: {
    citation:
      'Dreyfuss P, Stout A, Aprill C, et al. The significance of multifidus atrophy after successful radiofrequency neurotomy for low back pain. PM R 2009;1(8):719–722.',
    status: 'checked',
  },
  smuck2015: {
    citation:
      'Smuck M, Crisostomo RA, Demirjian R, et al. Morphologic changes in the lumbar spine after lumbar medial branch radiofrequency neurotomy. Spine J 2015;15(6):1415–1421.',
    status: 'checked',
  },
  asym2024: {
    citation:
      'Asymmetrical atrophy of the paraspinal muscles in patients undergoing unilateral lumbar medial branch radiofrequency neurotomy. Pain 2024;165(9):2130–2134.',
    status: 'checked',
    doi: '10.1097/j.pain.0000000000003223',
  },
  spinehealth_fu: {
    citation: 'Spine-health. Radiofrequency neurotomy follow-up.',
    status: 'checked',
  },
  spinehealth_comp: {
    citation: 'Spine-health. Potential complications of radiofrequency neurotomy.',
    status: 'checked',
  },
  seed_echo: {
    citation: 'Page repeating the seed text of the spine-health article.',
    status: 'checked',
  },
  hey_discharge: {
    citation:
      'Hull University Teaching Hospitals NHS. Discharge advice following pain management treatment HEY-674/2023.',
    status: 'checked',
  },
  hey_rf: {
    citation:
      'Hull University Teaching Hospitals NHS. Thermal radiofrequency treatment/denervation HEY-676/2023.',
    status: 'checked',
  },
  dudley: {
    citation: 'The Dudley Group NHS FT. Radiofrequency ablation of nerves.',
    status: 'checked',
  },
  rf_leaflet: {
    citation:
      'Radio frequency denervation leaflet (sedation not normally used; up to 30 min; 1–2 h stay; escort home).',
    status: 'checked',
  },
  healthjade: {
    citation: 'Healthjade. Radiofrequency ablation (not in infection, pregnancy, bleeding problems).',
    status: 'checked',
  },
  cohen2020b: {
    citation:
      'Cohen 2020, Table 12, later rows (sedation, injectate volume, cut-off, number of blocks, stimulation, orientation, lesion size, repeat RFA).',
    status: 'from memory',
    note: 'the table was opened; these rows lie beyond the part that could be read',
  },
  cms_crit: {
    citation:
      "CMS Local Coverage Determination L38801 and its family, 'Facet Joint Interventions for Pain Management': covered indications and limits.",
    status: 'checked',
  },
  narouze_row: {
    citation:
      'Narouze 2018, class of lumbar facet blocks and RFA: low risk (the 2015 edition listed facet procedures as intermediate).',
    status: 'checked',
  },
  sis2013: {
    citation:
      'Bogduk N (ed). Practice Guidelines for Spinal Diagnostic and Treatment Procedures, 2nd ed. San Francisco: International Spine Intervention Society; 2013.',
    status: 'from memory',
    note: 'book; check whether a newer SIS/IPSIS edition or technical manual applies',
  },
  bogduk_book: {
    citation:
      'Bogduk N. Clinical and Radiological Anatomy of the Lumbar Spine. 5th ed. Churchill Livingstone; 2012.',
    status: 'from memory',
    note: 'book',
  },
  dreyfuss2000: {
    citation:
      'Dreyfuss P, Halbrook B, Pauza K, et al. Efficacy and validity of radiofrequency neurotomy for chronic lumbar zygapophysial joint pain. Spine 2000;25(10):1270–1277.',
    status: 'from memory',
    note: 'figures (15 patients; 60 % had ≥90 % and 87 % had ≥60 % relief at 12 months) from memory',
  },
  gofeld2007: {
    citation:
      'Gofeld M, Jitendra J, Faclier G. Radiofrequency denervation of the lumbar zygapophysial joints: 10-year prospective clinical audit. Pain Physician 2007;10(2):291–300.',
    status: 'from memory',
    note: 'looked for twice, not found',
  },
  kornick2004: {
    citation:
      'Kornick C, Kramarich SS, Lamer TJ, Sitzman BT. Complications of lumbar facet radiofrequency denervation. Spine 2004;29(12):1352–1354.',
    status: 'checked',
    pmid: '15187637',
  },
  manchikanti2012: {
    citation:
      'Manchikanti L, et al. Complications of fluoroscopically directed facet joint nerve blocks: a prospective evaluation of 7,500 episodes with 43,000 nerve blocks. Pain Physician 2012;15(2):E143–E150.',
    status: 'checked',
    note: 'design read; the rates lie beyond the part that could be read',
  },
  kandel: {
    citation:
      'Standard neuroanatomy texts (e.g. Kandel, Principles of Neural Science) for the nociceptive pathway.',
    status: 'from memory',
    note: 'textbook',
  },
  pharm: {
    citation: 'Standard local-anaesthetic pharmacology (onset, nominal duration, dose ceilings).',
    status: 'from memory',
    note: 'textbook / product label',
  },
  sw_law: {
    citation:
      'Software-as-medical-device and accessibility rules: FDA device definition and CDS guidance; EU MDR 2017/745 Art. 2 and Rule 11; MDCG 2019–11; WCAG 2.2.',
    status: 'from memory',
    note: 'take legal advice; not medical sources',
  },
  elsevier_lumbar: {
    citation: 'Lumbar vertebrae. Anatomy page of a medical publisher (Elsevier).',
    status: 'checked',
  },
  neurosurgical_atlas: {
    citation: 'Left lateral view of lumbar vertebrae and associated spinal nerves. The Neurosurgical Atlas.',
    status: 'checked',
  },
  cohen_raja2007: {
    citation:
      'Cohen SP, Raja SN. Pathogenesis, diagnosis, and treatment of lumbar zygapophysial (facet) joint pain. Anesthesiology 2007;106:591–614.',
    status: 'checked',
    note: 'opening read',
  },
  bourne_pain: {
    citation: 'Bourne S, Machado AG, Nagel SJ. Basic anatomy and physiology of pain pathways.',
    status: 'checked',
    note: 'key points read; journal not on the page',
  },
  spinothalamic2024: {
    citation:
      'The neuroanatomy riddle book, chapter 22 (spinothalamic tract). Cambridge University Press 2024.',
    status: 'checked',
  },
  lee2008: {
    citation:
      'Lee CJ, et al. Intravascular injection in lumbar medial branch block. Anesth Analg 2008 (456 patients, 1,433 nerves).',
    status: 'checked',
    note: 'first author and journal from memory',
  },
  lstv_oai: {
    citation:
      'Lumbosacral transitional vertebrae and numbering in the Osteoarthritis Initiative (4,636 people).',
    status: 'checked',
    pmc: 'PMC7964015',
  },
  pad_shaving2024: {
    citation:
      'Goehring L, Siegel C, Dang J, et al. Shaving skin at grounding pad site to avoid skin burns in radiofrequency ablation procedures: a case report. 2024;2(1).',
    status: 'checked',
    doi: '10.37191/Mapsci-JRPM-2(1)-019',
  },
  vantilburg2016: {
    citation:
      'Randomised sham-controlled double-blind multicentre clinical trial to ascertain the effect of percutaneous radiofrequency treatment for lumbar facet joint pain. Bone Joint J 2016;98-B(11).',
    status: 'checked',
    doi: '10.1302/0301-620X.98B11.BJJ-2016-0379.R2',
    note: 'authors not on the page read',
  },
  mint_critique: {
    citation: 'Joint critique of the MINT trials by several spine and pain societies.',
    status: 'checked',
  },
  facts2018: {
    citation:
      'Effectiveness of lumbar facet joint blocks and predictive value before radiofrequency denervation: the Facet Treatment Study (FACTS), a randomized, controlled clinical trial. Anesthesiology 2018.',
    status: 'checked',
    pmid: '29847426',
    pmc: 'PMC6543534',
  },
  cope2024: {
    citation:
      'Cryoneurolysis Outcome on Pain Experience in patients with low-back pain (COPE), a randomised trial. RMD Open 2024. NCT04786145.',
    status: 'checked',
  },
  lainez2024: {
    citation:
      'Efficacy of radiofrequency in lumbar facet joint pain: a systematic review and meta-analysis of placebo-controlled randomized controlled trials. Radiol Med 2024.',
    status: 'checked',
    doi: '10.1007/s11547-024-01809-8',
  },
  cooled_steroid2023: {
    citation:
      'Cooled radiofrequency against steroid injection for lumbar facet joint pain, randomised trial, 2023 (32 people).',
    status: 'checked',
    pmid: '37578437',
  },
  kocan2025: {
    citation:
      'Kočan L, et al. Radiofrequency, cryoablation and endoscopic denervation of lumbar facet joints. Spine 2025.',
    status: 'checked',
    doi: '10.1097/brs.0000000000005539',
  },
  ferrillo2025: {
    citation:
      'Ferrillo M, et al. Cryoneurolysis against radiofrequency for facet joint pain: a pilot trial. Pain Physician 2025.',
    status: 'checked',
    note: "first author's initial from memory",
  },
  nct03912519: {
    citation: 'NCT03912519: parallel against perpendicular placement of the electrode. Trial register.',
    status: 'checked',
  },
  nct06283628: { citation: 'NCT06283628. Trial register.', status: 'checked' },
  nct06804551: { citation: 'NCT06804551. Trial register.', status: 'checked' },
  nct07309731: { citation: 'NCT07309731. Trial register.', status: 'checked' },
  kennedy2013: {
    citation:
      'Kennedy DJ, et al. Vasovagal rates in fluoroscopically guided interventional procedures: a study of over 8,000 injections. Pain Med 2013.',
    status: 'checked',
    doi: '10.1111/pme.12241',
  },
  abbott2007: {
    citation:
      'Abbott Z, et al. Case report of L5 radiculopathy after lumbar radiofrequency. Arch Phys Med Rehabil 2007;88:1350.',
    status: 'checked',
    note: "list entry read; first author's initial from memory",
  },
  won2023: {
    citation: 'Won 2023. Case report of a third-degree skin burn after radiofrequency ablation.',
    status: 'checked',
  },
  tieppo2021: {
    citation: 'Tieppo Francio V, et al. 2021. Skin burns at the dispersive pad in radiofrequency neurotomy.',
    status: 'checked',
  },
  endres2017: {
    citation:
      'Endres S, et al. The risks of continuing or discontinuing anticoagulants for patients undergoing common interventional pain procedures. Pain Med 2017.',
    status: 'checked',
  },
  endres2020: {
    citation:
      'Endres S, et al. 2020. Interventional pain procedures with the anticoagulant continued (12,723 treatments).',
    status: 'checked',
  },
  lamer2016: {
    citation:
      'Gazelka HM, Lamer TJ, et al. 2016. Temperature of pedicle screws during lumbar medial branch radiofrequency.',
    status: 'checked',
    note: 'order of authors from memory',
  },
  goel2020: {
    citation: 'Goel 2020. Shocks from an implanted defibrillator during cervical radiofrequency ablation.',
    status: 'checked',
    note: 'seen in a list only',
  },
  ebi_rfd: {
    citation:
      'Academy of Medical Royal Colleges (England). Evidence-based interventions: lumbar radiofrequency facet joint denervation.',
    status: 'checked',
  },
  cgs_l38773: {
    citation: 'CMS Local Coverage Determination L38773 (CGS): limit of levels since 2024.',
    status: 'checked',
    note: 'read on another page',
  },
  us_opd: {
    citation:
      'CMS. Prior authorization for certain hospital outpatient department services: facet joint interventions.',
    status: 'checked',
  },
  us_wiser: { citation: 'CMS. WISeR model, six states, from 2026.', status: 'checked' },
  icd10: { citation: 'ICD-10-CM, codes M47.816 and M47.817.', status: 'checked' },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof SOURCES

export const isSourceKey = (text: string): text is SourceKey => Object.hasOwn(SOURCES, text)
