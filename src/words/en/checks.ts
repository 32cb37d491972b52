// The cards before and after a needle, in English.
import type { CheckCard, CheckCardText } from '../reading/checks.ts'

export const checks: Readonly<Record<CheckCard, CheckCardText>> = {
  ready: {
    title: 'Before the test',
    groups: [
      {
        title: 'You decide',
        items: [
          'What it is, what it may do, and what can go wrong',
          'You can ask, say no, and stop at any time',
        ],
      },
      {
        title: 'You are asked about',
        items: [
          'A pregnancy, or a chance of it (X-rays)',
          'Blood thinners',
          'Fever, or an infection of the skin',
          'Allergy to dye, numbing medicine or skin wash',
          'Diabetes, if a steroid is used',
          'A pacemaker or other implant',
        ],
      },
      {
        title: 'You show your pain',
        items: ['Your usual pain is there today', 'You score it from 0 to 10', 'You do the move that hurts'],
      },
      {
        title: 'The team gets ready',
        items: ['A monitor shows pulse and breath', 'Name, side and level are said out loud'],
      },
    ],
  },
  homeTest: {
    title: 'Before you go home',
    groups: [
      {
        title: 'The team checks',
        items: ['Both legs: strength and feeling', 'The skin, and that you feel well'],
      },
      {
        title: 'You take with you',
        items: ['The pain diary', 'The number to call', 'Someone who takes you home'],
      },
    ],
  },
  homeHeat: {
    title: 'After the heat',
    groups: [
      {
        title: 'The team checks',
        items: ['Both legs: strength and feeling', 'The skin under the pad', 'A small dressing is on'],
      },
      {
        title: 'You take with you',
        items: ['What to do in the next days', 'The number to call', 'Someone who takes you home'],
      },
    ],
  },
}
