import type { SourceKey } from '../../../anatomy/sources.ts'

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
    'Parallel placement needs on average 29–47° lateral and 34–49° caudal, with a wide spread.',
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
    'Of 151 randomised patients, RF worked in 33, 39 and 64 % of those treated after 0, 1 or 2 blocks; per patient enrolled 33, 16 and 22 %.',
  cohen2014sed:
    'Sedation can make a diagnostic injection look better than it is (sacroiliac and sympathetic blocks).',
  duration2022: 'In 150 diaries, lidocaine and bupivacaine did not differ reliably in duration.',
  wahezi: 'In cadavers, 0.25 mL spread less than 0.5 mL.',
  furman_mbb: 'Atlas of the block: oblique view, target at the ear-nose angle, 0.4–0.5 mL.',
  wikimsk_mbb:
    'Needles on bones X and Y for joint X–Y; needle sizes, drugs, no steroid in a diagnostic block.',
  procguide: 'Needle sizes and lengths for the block.',
  asra2024: 'Weighs no, one or two blocks before ablation.',
  cohen2020:
    'The block is the preferred prognostic injection; no history, examination or image predicts its result; three months of conservative care first.',
  vandenheuvel2024: 'Review of lumbar facet pain: 10–20 % in well-designed studies, rising with age.',
  nice_ng59:
    'Consider RF denervation after non-surgical care, pain of 5/10 or more, and a positive diagnostic block.',
  nice_rr: 'Trials suggest at least 6–12 months; the model is cost-effective above 16 months.',
  hull_policy: 'A local policy: at least 50 % relief, at least 16 months between treatments.',
  radical_crit: 'The RADICAL trial asks for at least 60 % relief.',
  radical_prot: 'Protocol of the RADICAL trial: double-blind, sham-controlled, 250 planned.',
  radical_solent: 'RADICAL excludes people with a pacemaker or ICD.',
  cms_lcd: 'US coverage rules for facet joint interventions; two nerves supply each joint.',
  busse2025: 'Strong recommendation against joint RF ablation for chronic axial spine pain.',
  busse_dispute: '34 medical groups asked for retraction of that guideline.',
  narouze2018: 'Three classes of bleeding risk for spine procedures on blood thinners.',
  sowder2023: 'Guideline on RF ablation in people with implanted devices.',
  bogduk1987: 'Lesions hardly reach beyond the tip and about 2 mm sideways: lie parallel.',
  cosman2014:
    'Bench lesions by gauge, temperature and time; most growth is in the first minute. Manufacturer-funded.',
  provenzano2010: '0.5 mL of fluid before heating enlarges the lesion.',
  provenzano2015: 'With fluid, lesion size still rises up to 180 s.',
  smith1981: 'In dog lumbar nerve, 45–75 °C for 2 min destroyed fibres of all sizes.',
  frohling1998:
    'In rabbit nerve, 50 °C for 45 s damaged none, 55 °C some, 60 °C nearly all fibres, whatever their type.',
  choi2016: 'After heat: Wallerian degeneration, a Sunderland third-degree injury, and regrowth.',
  furman_rfn: 'Atlas of the ablation: approach from below, testing before numbing, 80–90 °C for 60–120 s.',
  govind_ch: 'The depth of the tip is checked in the lateral view.',
  cohen2011: 'The target nerve is under 2 mm; sensory threshold and outcome.',
  shi2021: 'Sensory threshold of 0.5 V or less and outcome.',
  koh2017: 'Sensory testing at 50 Hz, motor testing at 2 Hz, and the multifidus twitch.',
  vankleef1999: '31 patients; success at 8 weeks in 10 of 15 with RF and 6 of 16 with sham.',
  vanwijk2005: '81 patients; combined success 27.5 % with RF and 29.3 % with sham.',
  juch2017: '681 patients in three open trials; adding RF to exercise gave no clinically important gain.',
  maas2015: 'Facet RF against placebo, short term: pain −1.47 out of 10; quality very low to moderate.',
  macvicar2013: 'Two practices, strict selection: complete relief for 6 months or more in 58 and 53 %.',
  macvicar_bsc: 'Summary: 16 G electrodes, 5 or 10 mm tips.',
  smuck2012:
    'Mean relief above 50 % of 9.0 months after a first neurotomy, 11.6 after a successful repeat; repeats worked in 33–85 %.',
  schneider2020: 'Relief at 6 months by selection and placement: 26, 49 and, for complete relief, 56 %.',
  loh2015: 'Parallel-type placement: median relief 4 against 1.5 months.',
  mccormick2019: 'At 6 months 52 % responders with cooled and 44 % with conventional RF; not significant.',
  esra_cooled: 'Cooled (17 G, 4 mm) against standard RF, 74 treated.',
  kroll2008: 'Continuous against pulsed RF: no significant difference between the groups.',
  singh2019: 'Neuritis by self-report in about 6–7 % (11 of 164), with or without steroid.',
  shustorovich2021: 'Pilot trial in favour of dexamethasone against neuropathic pain afterwards.',
  dreyfuss2009: 'On MRI at 17–26 months radiologists could not tell side or level (5 patients).',
  smuck2015:
    'No difference in muscle area, but more disc degeneration at treated levels (14.9 against 4.6 %).',
  asym2024: 'The treated side lost more multifidus area and gained more fat over two years or more.',
  spinehealth_fu: 'Soreness for days, sunburn-like skin for 1–2 weeks, full relief usually in 2–3 weeks.',
  spinehealth_comp: 'Possible complications and warning signs.',
  seed_echo: 'The page whose claims are corrected here.',
  hey_discharge: 'Hospital advice for going home: no driving for 24 hours, when to call.',
  hey_rf: 'Hospital leaflet on thermal RF: soreness, possible leg numbness for hours.',
  dudley: 'Hospital page on RF ablation: how long it lasts, pregnancy, when to seek help.',
  rf_leaflet: 'Sedation is not normally used; up to 30 minutes; 1–2 hours’ stay; an escort home.',
  healthjade: 'Not in infection, pregnancy or bleeding problems.',
  cohen2020b: 'Rows of the consensus table on cut-off and number of blocks, not seen on a page.',
  cms_crit: 'US criteria: at least 80 % relief in two blocks, often two weeks apart.',
  narouze_row: 'The table row that puts lumbar facet procedures in the low-risk class.',
  sis2013: 'Practice guidelines of the spine intervention society: placement, testing, diary.',
  bogduk_book: 'Textbook of lumbar anatomy: bones, joints, rami, T11 and T12.',
  dreyfuss2000: '15 patients; about 60 % kept at least 90 % relief at 12 months.',
  gofeld2007: 'Ten-year audit: most had good relief for 6–24 months.',
  kornick2004: '616 lesions in 92 patients: few complications, no infection.',
  manchikanti2012: '7,500 episodes of facet blocks, no major complication.',
  kandel: 'The way of pain from the joint to the brain.',
  pharm: 'Onset, duration and dose limits of local anaesthetics.',
  sw_law: 'Rules for software as a medical device and for accessibility.',
}
