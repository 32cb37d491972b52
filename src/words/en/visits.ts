// English: the visits, one by one.
import type { VisitId, VisitText } from '../reading/visits.ts'

export const visits: Readonly<Record<VisitId, VisitText>> = {
  before: {
    when: 'Before',
    title: 'Three months of other care',
    patient: ['Guides ask for other care first, often for three months.', 'Tell your doctor what you take.'],
  },
  testDay: {
    when: 'Test day',
    title: 'The numbing test',
    patient: ['You score your pain before.', 'The test itself is short.', 'Someone else drives you home.'],
  },
  diary: {
    when: 'The same day and the next morning',
    title: 'Your pain diary',
    patient: ['Do what usually hurts.', 'Write your score many times, and bring the diary back.'],
  },
  secondTest: {
    when: 'Often two weeks later or more',
    title: 'A second test, by some rules',
    patient: ['Some clinics do a second test to be more sure.', 'It uses another medicine.'],
  },
  wait: {
    when: 'Then',
    title: 'You decide together',
    patient: ['You look at the results and at what studies say.', 'While pain is low, you can wait.'],
  },
  heatDay: {
    when: 'Heat day',
    title: 'The heat treatment',
    patient: [
      'One leaflet says up to 30 minutes.',
      'You stay one to two hours at the clinic.',
      'You go home the same day.',
      'One hospital says do not drive for 24 hours.',
    ],
  },
  firstDays: {
    when: 'First days',
    title: 'Sore, then moving',
    patient: ['Your back may be sore for a few days.', 'Rest that day, then move.'],
  },
  weeks: {
    when: 'Weeks 2 to 3',
    title: 'Relief often comes',
    patient: ['Full relief often comes in two to three weeks.', 'For some people it takes longer.'],
  },
  review: {
    when: 'Weeks 4 to 6',
    title: 'Looking back together',
    patient: ['Now the result can be judged.', 'You talk about what helped and what did not.'],
  },
}
