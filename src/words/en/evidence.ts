// English: what each study and guideline says.
import type { EvidenceId, EvidenceText } from '../reading/evidence.ts'

export const evidence: Readonly<Record<EvidenceId, EvidenceText>> = {
  nice: {
    title: 'NICE NG59 (UK)',
    strength: '“Consider”: a conditional recommendation',
    patient: [
      'In the UK, doctors may consider heat for some people.',
      'Other care comes first, and pain should be 5 out of 10 or more.',
      'The test block has to point to these joints.',
    ],
    clinician: [
      'Consider referral when non-surgical care has not worked and pain is 5/10 or more.',
      'The main source is thought to be supplied by medial branches.',
      'Only after a positive diagnostic block.',
    ],
    student: [
      'Consider referral for RF denervation when non-surgical care failed, the main source is thought to be medial-branch supplied, and pain is 5/10 or more.',
      'Do it only after a positive diagnostic block.',
      'Age 16 years and over.',
    ],
  },
  consensus2020: {
    title: 'Multispecialty consensus 2020',
    strength: 'Supports it after a block: grades B to D, one society dissented',
    patient: [
      'Experts from many fields support heat after a test block.',
      'They want three months of other care first.',
      'Most of the proof behind their advice is weak.',
      'One group did not agree on two points.',
    ],
    clinician: [
      'The medial branch block is the preferred prognostic injection before RFA.',
      'Fluoroscopy is advised for RFA (grade B, low certainty); three months of other care come first.',
      'One society dissented on number of blocks and cut-off.',
    ],
    student: [
      'MBB is the preferred prognostic injection before RFA; fluoroscopy advised (grade B, low certainty); 3 months of conservative care first.',
      'Rows seen are grade B to D, mostly low certainty; one society dissented on number of blocks and cut-off.',
    ],
  },
  cochrane2015: {
    title: 'Cochrane review 2015',
    patient: [
      'This review put many trials together.',
      'For a short time, pain dropped about 1.5 points of 10 more than with placebo.',
      'The proof in the whole review was very weak to fair.',
    ],
    clinician: [
      'Facet RF against placebo, short term: pain −1.47 of 10, function −5.53; function long term −3.70.',
      'Against steroid injection, short term: pain −2.23.',
      'The whole review grades its evidence very low to moderate.',
    ],
    student: [
      'Facet RF vs placebo, short term: pain −1.47 of 10 (95 % interval −2.28 to −0.67), function −5.53; function long term −3.70.',
      'Against steroid injection, short term: pain −2.23.',
      '“Very low to moderate” grades the whole review, not this one comparison.',
    ],
  },
  lainez2024: {
    title: 'Review of placebo trials 2024',
    patient: [
      'This review put 8 placebo trials together.',
      'Pain dropped about one point of 10 more than with placebo, early and late.',
      'The trials differ a lot.',
    ],
    clinician: [
      '8 placebo-controlled trials: pain −1.01 below 3 months, −1.42 from 3 to 12 months, −1.12 beyond 12 months.',
      'Points of 10; the important difference set in the MINT trials was 2.',
    ],
    student: [
      '8 placebo-controlled trials, points of 10: −1.01 (−1.98 to −0.04) below 3 months, −1.42 (−2.41 to −0.43) to 12 months.',
      'Beyond 12 months −1.12 (−1.57 to −0.68).',
      'The important difference set in the MINT trials was 2.',
    ],
  },
  vankleef1999: {
    title: 'van Kleef 1999',
    patient: [
      'This trial had 31 people.',
      'At 8 weeks, 10 of 15 did well after heat.',
      'After a fake treatment, it was 6 of 16.',
    ],
    clinician: ['31 patients; success at 8 weeks in 10 of 15 with RF and 6 of 16 with sham.'],
    student: ['31 patients; success at 8 weeks in 10 of 15 with RF and 6 of 16 with sham.'],
  },
  vanwijk2005: {
    title: 'van Wijk 2005',
    patient: [
      'This trial had 81 people.',
      'At 3 months, 11 of 40 did well after heat.',
      'After a fake treatment, it was 12 of 41.',
      'Yet more people felt that the heat had helped them.',
    ],
    clinician: [
      '81 patients, at 3 months: combined measure in 11 of 40 with RF, 12 of 41 with sham (27.5 and 29.3 %).',
      'Perceived effect was better after RF (P < 0.05).',
    ],
    student: [
      '81 patients, at 3 months: combined measure reached by 11 of 40 with RF and 12 of 41 with sham (27.5 and 29.3 %).',
      'Perceived effect was better after RF (P < 0.05).',
    ],
  },
  vantilburg2016: {
    title: 'Sham trial 2016 (Bone Joint J)',
    patient: [
      'This trial had 60 people.',
      'Pain fell in both groups.',
      'Heat did no better than a fake treatment.',
    ],
    clinician: [
      '60 patients, chosen by a fall of 2 points after one test block; 80 °C for 60 s.',
      'No significant difference in pain to sham.',
    ],
    student: [
      '60 patients, chosen by a fall of 2 points after one test block; 80 °C for 60 s.',
      'No significant difference in pain to sham; both groups did graded activity.',
    ],
  },
  mint2017: {
    title: 'MINT facet trial 2017',
    patient: [
      'This open trial had 251 people with pain from these joints.',
      'All of them did exercise.',
      'Heat on top of it gave no gain that mattered at 3 months.',
      'Some doctors’ groups say the trial chose people too loosely.',
    ],
    clinician: [
      'Facet trial of 251 patients: −0.18 of 10 at 3 months beside exercise alone.',
      '2 points had been set as important.',
      'Chosen by one block with at least 50 % relief. The three open MINT trials had 681 people in all.',
      'A critique by several societies faults selection and technique.',
    ],
    student: [
      'Facet trial of 251 patients, open: −0.18 of 10 at 3 months beside exercise alone; 2 points had been set as important.',
      'Chosen by one block with at least 50 % relief. The three MINT trials (facet, sacroiliac, mixed) had 681 people in all.',
      'A critique by several societies faults selection and technique.',
    ],
  },
  facts2018: {
    title: 'FACTS trial 2018',
    patient: [
      'This trial had 229 people.',
      'After a shot of salt water, 30 % felt much better.',
      'After a real test block, it was 55 %.',
      'So a test block can mislead.',
    ],
    clinician: [
      '229 patients, at least half relief: saline block 30 %, medial branch block 55 %, joint block 54 %.',
      'After 136 RF treatments 4 serious events (3 judged unrelated), neuritis in 3 of 136.',
      'Minor events in 8 of 92 after medial branch blocks.',
    ],
    student: [
      '229 patients: at least 50 % relief after a saline block in 30 %, after medial branch and joint blocks in 55 and 54 %.',
      'After 136 RF treatments 4 serious events (3 judged unrelated) and neuritis in 3 of 136; minor events in 8 of 92 after medial branch blocks.',
    ],
  },
  schneider2020: {
    title: 'Schneider review 2020',
    patient: [
      'This review looks at people six months after heat.',
      'After one test, 26 % had at least half their pain gone.',
      'After two tests, with the needle along the nerve, it was 49 %.',
      'After two strict tests, 56 % had full relief.',
    ],
    clinician: [
      'At 6 months, relief of at least 50 %: 26 % after one 50 % block, perpendicular placement.',
      '49 % after two 50 % blocks, parallel placement.',
      'Complete relief: 56 % after two 100 % blocks, parallel placement.',
    ],
    student: [
      'At 6 months: 26 % with ≥50 % relief (one 50 % block, perpendicular), 49 % (two 50 % blocks, parallel).',
      '56 % with COMPLETE relief (two 100 % blocks, parallel): another outcome, so do not read it as the same scale.',
    ],
  },
  cooledSteroid2023: {
    title: 'Cooled heat or steroid 2023',
    patient: [
      'This small trial had 32 people, all after two test blocks.',
      'At 6 months, 55 % did well after cooled heat.',
      'After a steroid shot, it was 25 %.',
    ],
    clinician: [
      '32 patients after two blocks with at least 80 % relief.',
      'Cooled RF 70, 55 and 45 %, steroid 25, 25 and 17 % at 3, 6 and 12 months.',
    ],
    student: [
      '32 patients after two blocks with at least 80 % relief.',
      'Cooled RF 70, 55 and 45 %, steroid 25, 25 and 17 % at 3, 6 and 12 months.',
    ],
  },
  cope2024: {
    title: 'COPE trial 2024',
    patient: [
      'This trial had 120 people.',
      'They had cold, heat, or a fake treatment.',
      'At 4 weeks it could not show that heat helps more than the fake one.',
    ],
    clinician: [
      '120 patients: cryoneurolysis, RF or placebo.',
      'Felt improved at 4 weeks, RF against placebo: 1.6 (0.57 to 4.49), not significant.',
    ],
    student: [
      '120 patients, 40 in each group: cryoneurolysis, RF or placebo.',
      'Felt improved at 4 weeks (risk ratio), RF against placebo: 1.6 (0.57 to 4.49), not significant.',
    ],
  },
  kocan2025: {
    title: 'Heat, cold or endoscope 2025',
    patient: [
      'This study had 62 people in all.',
      'Heat, cold and a small camera method were compared.',
      'At 24 months it found no clear difference.',
    ],
    clinician: [
      'RF 19, cryoablation 23, endoscopy 20 patients: no significant difference at 24 months; no placebo group.',
    ],
    student: [
      'RF 19, cryoablation 23, endoscopy 20 patients: no significant difference at 24 months; no placebo group.',
    ],
  },
  ferrillo2025: {
    title: 'Cold or heat, pilot trial 2025',
    patient: [
      'This first small trial had 30 people.',
      'On day 180, pain after cold was 3.1 of 10.',
      'After heat it was 5.4.',
      'It is too small to settle it.',
    ],
    clinician: ['Pilot trial, 30 patients: pain on day 180 was 3.1 after cryoneurolysis and 5.4 after RF.'],
    student: ['Pilot trial, 30 patients: pain on day 180 was 3.1 after cryoneurolysis and 5.4 after RF.'],
  },
  bmj2025: {
    title: 'BMJ guideline 2025',
    strength: '“Strong recommendation against”, outside trials; in force in November 2026',
    patient: [
      'This guideline strongly says not to offer it for long-term spine pain.',
      'It means pain of 3 months or more, outside trials.',
      '34 medical groups asked to have it taken back.',
      'In November 2026 it still stands.',
    ],
    clinician: [
      'Strong recommendation against joint RFA for chronic axial spine pain of 3 months or more.',
      'With or without joint injection, outside trials.',
      '34 medical groups asked for retraction; the journal took no further action and the authors stand by it.',
    ],
    student: [
      'Strong recommendation AGAINST joint RFA, with or without joint injection, for chronic axial spine pain of 3 months or more, outside trials.',
      '34 medical groups asked for retraction; the journal took no further action, the authors stand by it: in November 2026 it stands.',
    ],
  },
  radical: {
    title: 'RADICAL trial (UK)',
    patient: [
      'This trial tests heat against a fake treatment.',
      'It planned to ask 250 people.',
      'It was to stop asking people in July 2025.',
      'By November 2026 we found no result.',
    ],
    clinician: [
      'Double-blind, sham-controlled; 250 patients planned.',
      'Recruitment was listed to end in July 2025; no result found by November 2026.',
    ],
    student: [
      'Double-blind sham-controlled trial, 250 planned; recruitment was listed to end in July 2025.',
      'No result found by November 2026.',
    ],
  },
  parallel: {
    title: 'Needle along or across (NCT03912519)',
    patient: ['This trial asks how the needle should lie.', 'It plans to ask 132 people, to December 2027.'],
    clinician: ['Parallel against perpendicular placement, 132 patients planned, to December 2027.'],
    student: ['Parallel against perpendicular placement, 132 patients planned, to December 2027.'],
  },
  register: {
    title: 'More trials in the register',
    patient: ['In November 2026, three more trials were listed.', 'None had a result.'],
    clinician: ['Listed in November 2026 without a result: NCT06283628, NCT06804551, NCT07309731.'],
    student: ['Listed in November 2026 without a result: NCT06283628, NCT06804551, NCT07309731.'],
  },
}

export const evidenceInShort = {
  patient: [
    'Studies disagree.',
    'Results look better after strict test blocks, with the needle along the nerve.',
    'Ask your doctor what the results mean for you.',
  ],
  properly: [
    'Studies disagree.',
    'Results look better when patients are chosen with strict test blocks and the needle lies along the nerve.',
    'Sham trials, open trials and guidelines point different ways.',
  ],
} as const
