// English: what each source says, in one line.
import type { SourceKey } from '../../anatomy/sources.ts'

/** What each source says, as far as this project leans on it. */
export const sourceSays: Readonly<Record<SourceKey, string>> = {
  bogduk_long1979:
    'The dorsal ramus divides between the transverse processes; its medial branch gives twigs to the joint above and the joint below.',
  bogduk1981:
    'The mamillo-accessory ligament holds the medial branch and is ossified in over 10 % of lower lumbar vertebrae.',
  bogduk1982:
    'Each medial branch serves two joints and the multifidus of its number; the L5 dorsal ramus is longer and forms two branches.',
  giles1991: 'The nerve fills about 3 % of the tunnel under the ligament; the rest is mainly fat.',
  lau2004:
    'The electrode should lie parallel to the nerve, opposite the middle two quarters of the superior articular process.',
  tran2022_anat:
    'The nerve drifts laterally on the front half of the neck, then runs parasagittal to medial; the ligament leaves the posterior quarter free.',
  tran2022_angles:
    'Parallel placement needs on average 29–47° lateral and 34–49° caudal, with a wide spread (SD 10–18°).',
  joneswhitehead2025: 'A parasagittal placement reached the nerve in 12 of 14 cadaver attempts.',
  twolandmark: 'Case series of four patients with two lesions per nerve.',
  feigl2017:
    'Under fluoroscopy a 10 mm tip lay parallel to the nerve for 9 ± 1.9 mm; under CT for 3.2 ± 3.2 mm.',
  shuang2015: 'The dorsal ramus divides 1.9–3.6 mm above the root of the transverse process, by level.',
  saito2013: 'In a 3D reconstruction the medial branch always passed under the mamillo-accessory ligament.',
  zhang2022: '48 of 60 dorsal rami had three branches and 12 had two.',
  chua1995: 'From T10 upward the target is the upper outer corner of the transverse process.',
  ajnr2005: 'Shows the nerve in its groove with a small vascular pedicle beside it.',
  scottie2012: 'Names the parts of the Scottie dog in the oblique lumbar radiograph.',
  daum_sis:
    'Fibrous tissue stands in for the ligament at L5; one branch links with S1. Used only to corroborate the course.',
  wikimsk_lig: 'The mamillo-accessory ligament is 1–2 mm thick.',
  dreyfuss1997:
    'Correctly placed small volumes bathed the nerve every time; 8 % of injections were intravascular; a tip too high let contrast into the foramen.',
  kaplan1998:
    'In volunteers, lidocaine blocks abolished pain from joint distension in 8 of 9 when no vein took up the drug.',
  schwarzer1994fp:
    'Of 176 patients, 83 responded to the first block and 26 to both: 38 % false-positive rate, 31 % predictive value.',
  schwarzer1994cf: 'In one cohort 15 % had facet joint pain after confirmatory blocks.',
  schwarzer1995: 'In another cohort 40 % had it; no clinical feature identified them.',
  macvicar2021: 'Complete relief with placebo control in 15 % (10–20 %).',
  rrs_fp: 'Uncontrolled blocks are false-positive in 25–45 %.',
  bogduk2010: 'A placebo control is the only strict test of a block.',
  cohen2010:
    'Of 151 randomised patients, RF worked in 33, 39 and 64 % of those treated after 0, 1 or 2 blocks; per person enrolled in 33, 16 and 22 %. Cost of each success 6,286, 17,142 and 15,241 dollars.',
  cohen2014sed:
    'Sedation can make a diagnostic injection look better than it is (sacroiliac and sympathetic blocks).',
  duration2022:
    '150 diaries read in retrospect, 101 of them lumbar, of people with at least 80 % relief: lidocaine and bupivacaine did not differ reliably in duration.',
  wahezi: 'In cadavers, 0.25 mL spread less than 0.5 mL.',
  furman_mbb:
    'Atlas of the block: oblique view, target where the superior articular process meets the transverse process, placement confirmed in AP, 0.4–0.5 mL.',
  wikimsk_mbb:
    'Needles on bones X and Y for joint X–Y; needle sizes, drugs, no steroid in a diagnostic block.',
  procguide: 'Needle sizes and lengths for the block.',
  klessinger2013:
    'No relief after the block speaks against the joint; relief speaks for it; how much is asked for stays contentious.',
  fp_range: 'False-positive rates of a single block are reported from 17 to 63 %, often 25–45 %.',
  asra2024: 'Weighs no, one or two blocks before ablation.',
  cohen2020:
    'The block is the preferred prognostic injection; no history, examination or image predicts its result; three months of conservative care first.',
  vandenheuvel2024: 'Review of lumbar facet pain: 10–20 % in well-designed studies, rising with age.',
  nice_ng59:
    'Consider RF denervation after non-surgical care, pain of 5/10 or more, and a positive diagnostic block.',
  nice_rr: 'Trials suggest at least 6–12 months; the model is cost-effective above 16 months.',
  hull_policy: 'A local policy: at least 50 % relief, at least 16 months between treatments.',
  radical_crit: 'The RADICAL trial asks for at least 60 % relief.',
  radical_prot:
    'RADICAL trial: double-blind, sham-controlled, 250 planned; recruitment was listed to end in July 2025; no result found by November 2026.',
  radical_solent: 'RADICAL excludes people with a pacemaker or ICD.',
  cms_lcd: 'US coverage rules for facet joint interventions; two nerves supply each joint.',
  busse2025:
    'Strong recommendation against joint RF ablation, with or without joint injection, for chronic axial spine pain of 3 months or more, outside trials; it stands in November 2026.',
  busse_dispute:
    '34 medical groups asked for retraction of that guideline; the journal took no further action and the authors stand by it.',
  narouze2018: 'Three classes of bleeding risk for spine procedures on blood thinners.',
  sowder2023: 'Guideline on RF ablation in people with implanted devices.',
  bogduk1987: 'Lesions hardly reach beyond the tip and about 2 mm sideways: lie parallel.',
  cosman2014:
    'Bench lesions by gauge, temperature and time; most growth is in the first minute (60 s). Paid for by a maker.',
  provenzano2010: '0.5 mL of fluid before heating enlarges the lesion.',
  provenzano2015: 'With fluid, lesion size still rises up to 180 s.',
  smith1981: 'In dog lumbar nerve, 45–75 °C for 2 min destroyed fibres of all sizes.',
  frohling1998:
    'In rabbit nerve, 50 °C for 45 s damaged none, 55 °C some, 60 °C nearly all fibres, whatever their type.',
  choi2016:
    'After heat: Wallerian degeneration and a Sunderland third-degree injury, which can be reversed; pain can return.',
  furman_rfn:
    'Atlas of the ablation: 40–45° caudal and about 20° oblique (none for L5), testing before numbing, 0.5–1 mL; for example up to 3 cycles of 90 s at 80–85 °C.',
  govind_ch: 'The depth of the tip is checked in the lateral view.',
  cohen2011: 'The target nerve is under 2 mm, lesions reach 1.1–2.2 mm; where the nerve lies varies.',
  shi2021: 'Sensory threshold of 0.5 V or less and outcome.',
  koh2017:
    'Sensory testing at 50 Hz, motor testing at 2 Hz; mean relief 4.6 to 7.0 months by the twitch of the back muscle.',
  vankleef1999: '31 patients; success at 8 weeks in 10 of 15 with RF and 6 of 16 with sham.',
  vanwijk2005:
    '81 patients at 3 months: combined measure reached by 11 of 40 with RF and 12 of 41 with sham (27.5 and 29.3 %); perceived effect better after RF (P < 0.05).',
  juch2017:
    'Three open trials, 681 people in all; facet trial 251 people: −0.18 of 10 at 3 months beside exercise alone, where 2 points had been set as important.',
  maas2015:
    'Facet RF against placebo, short term: pain −1.47 of 10 (−2.28 to −0.67), function −5.53, long term −3.70; against steroid −2.23. The whole review: very low to moderate.',
  macvicar2013:
    'Two practices, strict selection: complete relief for 6 months or more in 58 and 53 %; relief lasted 15 months.',
  macvicar_bsc: 'A maker’s summary: 16 G electrodes, 5 or 10 mm tips. Paid for by a maker.',
  smuck2012:
    'Mean relief above 50 % of 9.0 months after a first neurotomy, 11.6 months after a successful repeat; repeats worked in 33–85 %.',
  schneider2020: 'Relief at 6 months by selection and placement: 26 %, 49 % and, for complete relief, 56 %.',
  loh2015: 'Parallel-type placement: median relief 4 months against 1.5 months.',
  mccormick2019: 'At 6 months 52 % responders with cooled and 44 % with conventional RF; not significant.',
  esra_cooled: 'Cooled (17 G, 4 mm) against standard RF, 74 treated.',
  kroll2008: 'Continuous against pulsed RF: no significant difference between the groups.',
  singh2019:
    'Neuritis by self-report, settled within about 6 weeks: 11 of 164 people (about 6–7 %), with or without steroid.',
  shustorovich2021: 'Pilot trial in favour of dexamethasone against neuropathic pain afterwards.',
  dreyfuss2009: 'On MRI at 17–26 months radiologists could not tell side or level (5 patients).',
  smuck2015:
    '27 people, retrospective: more disc degeneration at treated levels (14.9 % against 4.6 %); no difference in muscle area. Not confirmed.',
  asym2024:
    '24 people, 51 levels, retrospective: multifidus area fell by 60.9 mm² on the treated side and 19.6 mm² on the other.',
  spinehealth_fu: 'Soreness for days, sunburn-like skin for 1–2 weeks, full relief usually in 2–3 weeks.',
  spinehealth_comp:
    'Rare: more pain, numb skin, permanent nerve pain, allergy, infection; the burning is troublesome in 3–5 %.',
  seed_echo: 'The page whose claims are corrected here.',
  hey_discharge: 'Hospital advice for going home: no driving for 24 hours, when to call.',
  hey_rf: 'Hospital leaflet on thermal RF: mild soreness for days; very rarely numb legs for a while.',
  dudley: 'Hospital page on RF ablation: how long it lasts, pregnancy, when to seek help.',
  rf_leaflet: 'Sedation is not normally used; up to 30 minutes; 1–2 hours’ stay; an escort home.',
  healthjade: 'Not in infection, pregnancy or bleeding problems.',
  cohen2020b: 'Rows of the consensus table on cut-off and number of blocks, not reached on any page.',
  cms_crit:
    'US Medicare: two blocks at least 2 weeks apart, each with at least 80 % relief; repeat after at least 50 % for 6 months or function; at most 2 sessions a region in 12 months and 2 levels.',
  narouze_row: 'Lumbar facet blocks and RFA are in the low-risk class.',
  sis2013: 'Practice guidelines of the spine intervention society: placement, testing, diary.',
  bogduk_book: 'Textbook of lumbar anatomy: bones, joints, rami, T11 and T12.',
  kornick2004:
    '616 lesions in 92 people: pain over 2 weeks and neuritic pain each 0.5 % per lesion, 2.6 % per treatment; no infection, no new deficit.',
  manchikanti2012:
    'About 7,500 episodes of facet blocks, 3,162 of them lumbar; the rates were not reached on the page.',
  elsevier_lumbar: 'Five lumbar vertebrae stand on the sacrum, joined by discs and paired facet joints.',
  neurosurgical_atlas: 'Facet joints are synovial; lumbar nerves leave below the vertebra of their number.',
  cohen_raja2007: 'The capsule of the facet joint is rich in pain fibres.',
  bourne_pain: 'Review of the pain pathway: fibres, dorsal horn, spinothalamic tract, thalamus, cortex.',
  spinothalamic2024:
    'First-order cell bodies in the dorsal root ganglion; second-order axons cross and ascend.',
  lee2008: 'Of 1,433 nerves 6.1 % went into a vessel; aspiration found 34 % of them, a spot film 59 %.',
  lstv_oai: 'Transitional anatomy in 18.1 % of 4,636 people; on MRI alone 14.1 % were misnumbered.',
  pad_shaving2024: 'Case report: hair under the return pad was shaved to avoid a burn.',
  vantilburg2016: '60 people, sham-controlled: no significant difference in pain.',
  mint_critique: 'Several societies criticise selection and technique of the MINT trials.',
  facts2018:
    '229 people: a saline block was positive in 30 %, blocks with drug in 54 and 55 %; after RF neuritis in 3 of 136.',
  cope2024:
    '120 people, cold, heat or placebo: at 4 weeks heat against placebo 1.6 (0.57 to 4.49), not significant.',
  lainez2024: '8 placebo trials: pain −1.01 short, −1.42 medium, −1.12 long term, points of 10.',
  cooled_steroid2023:
    '32 people: 70, 55 and 45 % with cooled RF and 25, 25 and 17 % with steroid at 3, 6 and 12 months.',
  kocan2025: 'RF 19, cryoablation 23, endoscopy 20 people: no significant difference at 24 months.',
  ferrillo2025: 'Pilot trial, 30 people: pain on day 180 was 3.1 after cold and 5.4 after heat.',
  gilmore2021:
    '74 people with wires for 60 days, no comparison group: 54 of 74 told of at least 30 % less pain after 2 months.',
  endoscopic_review2023:
    '11 randomised trials, 2 of them of endoscopy: as RF at 1 month, more relief at 12 months.',
  endoscopic2022:
    '55 people, not randomised: median 20 months without pain after endoscopy, 10 months after RF.',
  nct03912519: 'Parallel against perpendicular placement, 132 planned, to December 2027.',
  nct06283628: 'Trial in the register, no result.',
  nct06804551: 'Trial in the register, no result.',
  nct07309731: 'Trial in the register, no result.',
  kennedy2013: '8,010 injections: vasovagal reaction in 5.1 % of medial branch test blocks, 2.6 % over all.',
  abbott2007: 'Case report: lasting L5 sensory radiculopathy after lumbar RF.',
  won2023: 'Case report: third-degree skin burn.',
  tieppo2021: 'Burns at the return pad.',
  endres2017:
    '4,766 treatments with the blood thinner kept: 0 bleeds; 2,296 with it stopped: 9 serious events, 2 deaths.',
  endres2020: '12,723 procedures in all: 0 bleeds in whoever kept the blood thinner.',
  lamer2016: 'Near screws 6 of 10 lesions warmed the metal, 2 of them to 42 °C.',
  goel2020: 'Shocks from an implanted defibrillator during cervical RF reported; seen in a list only.',
  roh_rfd: 'Hospital page on denervation: infection in 1–2 %.',
  nice_fusion: 'NG59: do not offer spinal fusion for low back pain outside a trial.',
  serenity_prep: 'A US clinic: nothing for 4 hours before; no bath or swim that day; showers are fine.',
  orthofrac_prep: 'A US clinic: no food for 6 hours, clear liquids until 4 hours before.',
  sikar_rfn: 'A hospital page: a warm shower after 24 hours, no bath for two days.',
  spring_rfd: 'A UK page: go gently, then stretches and exercise after one to two weeks.',
  lactmed_lidocaine: 'Lidocaine in milk is low; no special precautions are required.',
  bakir2024:
    'Medial branch blocks: mean 28 s and 66 mGy in the straight view, 46 s and 109 mGy in the slanted one.',
  ebi_rfd: 'English national guidance: adults of 19 years and over, in line with NICE NG59.',
  cgs_l38773: 'Since 2024, 3 or 4 levels are not covered; read on another page.',
  us_opd: 'Prior authorization in hospital outpatient departments since 1 July 2023.',
  us_wiser:
    'From 1 January 2026 in AZ, NJ, OH, OK, TX and WA; facet procedures not listed on the pages seen.',
  icd10: 'M47.816 lumbar, M47.817 lumbosacral.',
}
