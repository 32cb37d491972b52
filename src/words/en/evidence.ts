import type { EvidenceId, EvidenceText } from '../reading/evidence.ts'

export const evidence: Readonly<Record<EvidenceId, EvidenceText>> = {
  nice: {
    title: 'NICE NG59 (UK)',
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
    ],
  },
  consensus2020: {
    title: 'Multispecialty consensus 2020',
    patient: [
      'Experts from many fields prefer the test block before heat.',
      'They want three months of other care first.',
      'Most of the proof behind their advice is weak.',
    ],
    clinician: [
      'The medial branch block is the preferred prognostic injection before RFA.',
      'Fluoroscopy is advised for RFA; three months of conservative care come first.',
      'Rows seen are grade B to D, mostly low certainty.',
    ],
    student: [
      'MBB is the preferred prognostic injection before RFA; fluoroscopy advised; 3 months of conservative care first.',
      'Rows seen are grade B to D, mostly low certainty; one society dissented on number of blocks and cut-off.',
    ],
  },
  cochrane2015: {
    title: 'Cochrane review 2015',
    patient: [
      'This review put many trials together.',
      'For a short time, pain dropped about 1.5 points of 10 more than with placebo.',
      'The proof was very weak to fair.',
    ],
    clinician: [
      'Facet RF against placebo, short term: pain −1.47 out of 10.',
      'Overall quality of evidence: very low to moderate.',
    ],
    student: [
      'Facet RF vs placebo, short term: −1.47/10 (95 % CI −2.28 to −0.67).',
      'Overall quality of evidence very low to moderate.',
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
    student: ['31 patients; success at 8 weeks 10/15 RF vs 6/16 sham.'],
  },
  vanwijk2005: {
    title: 'van Wijk 2005',
    patient: [
      'This trial had 81 people.',
      'After heat, 27.5 % did well.',
      'After a fake treatment, it was 29.3 %.',
    ],
    clinician: ['81 patients; combined success 27.5 % with RF and 29.3 % with sham.'],
    student: ['81 patients; combined success 27.5 % RF vs 29.3 % sham.'],
  },
  mint2017: {
    title: 'MINT trials 2017',
    patient: [
      'These three open trials had 681 people.',
      'Heat on top of exercise gave no gain that mattered.',
    ],
    clinician: [
      '681 patients in three open trials.',
      'Adding RF to exercise gave no clinically important gain.',
    ],
    student: ['681 patients in three open trials; adding RF to exercise gave no clinically important gain.'],
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
  bmj2025: {
    title: 'BMJ guideline 2025',
    patient: [
      'This guideline strongly says not to offer it for long-term spine pain.',
      '34 medical groups asked to have it taken back.',
    ],
    clinician: [
      'Strong recommendation against joint RFA for chronic axial spine pain.',
      '34 medical groups asked for retraction.',
    ],
    student: [
      'Strong recommendation AGAINST joint RFA for chronic axial spine pain.',
      '34 medical groups asked for retraction.',
    ],
  },
  radical: {
    title: 'RADICAL trial (UK)',
    patient: [
      'This trial tests heat against a fake treatment.',
      'It plans to ask 250 people.',
      'In December 2024 it was still looking for people.',
    ],
    clinician: [
      'Double-blind, sham-controlled; 250 patients planned.',
      'Still recruiting when its register entry was last edited, on 30 December 2024.',
    ],
    student: [
      'Double-blind sham-controlled trial, 250 planned; still recruiting when its register entry was last edited on 30 December 2024.',
    ],
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
