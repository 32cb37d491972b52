// English: what people ask, with answers.
import { clinicSentence, emergencySentences } from '../reading/callRule.ts'
import type { QuestionId, QuestionText } from '../reading/questions.ts'
import { callRule } from './callRule.ts'

export const questions: Readonly<Record<QuestionId, QuestionText>> = {
  what_nerves: {
    question: 'What are medial branch nerves?',
    answer: [
      'They are thin nerves at the back of your spine.',
      'They start from the main spinal nerves.',
      'They carry pain signals from the small facet joints up to your brain.',
      'Each facet joint has two of them.',
    ],
  },
  why_test: {
    question: 'Why do I need a test first?',
    answer: [
      'Scans and exams can’t prove that a facet joint hurts.',
      'The test block numbs its nerves for a few hours.',
      'If your usual pain drops a lot, those joints are a likely cause.',
    ],
  },
  hurt: {
    question: 'Does it hurt?',
    answer: [
      'You will feel a pinch and a sting when the skin is numbed.',
      'Then you may feel pressure.',
      'Before heat is used, more numbing medicine goes in at the nerve.',
      'Tell the team at once if pain shoots down your leg.',
    ],
  },
  awake: {
    question: 'Will I be awake?',
    answer: [
      'Yes, most people are.',
      'For the test block, doctors try not to use drugs that make you sleepy.',
      'These drugs can hide the answer.',
      'For the heat treatment, some clinics offer a light dose to help you relax.',
    ],
  },
  how_long: {
    question: 'How long does it take?',
    answer: [
      'The test block often takes 15 to 30 minutes.',
      'The heat treatment often takes 30 to 60 minutes.',
      'You go home the same day.',
    ],
  },
  drive: {
    question: 'Can I drive home?',
    answer: [
      'Plan for someone else to drive you.',
      'Many clinics say do not drive for 24 hours.',
      'Ask your own clinic for its rule.',
    ],
  },
  after_block: {
    question: 'What do I do after the test block?',
    answer: [
      'Do the things that often bring on your pain.',
      'Write down your pain score many times that day.',
      'Do not take extra pain pills unless you must.',
      'Bring the diary back.',
    ],
  },
  work: {
    question: 'When can I go back to work?',
    answer: [
      'Many people rest that day and go back in one or two days.',
      'If your job is heavy, you may need longer.',
      'Let pain be your guide for the first few days.',
    ],
  },
  when_relief: {
    question: 'When will the heat treatment start to work?',
    answer: [
      'Not right away.',
      'Your back may feel sore for a few days.',
      'Full relief often comes in two to three weeks.',
      'For some people it takes longer.',
    ],
  },
  how_long_last: {
    question: 'How long does it last?',
    answer: [
      'When it works, relief often lasts six to twelve months.',
      'It can be shorter or longer.',
      'The nerve slowly grows back.',
    ],
  },
  repeat: {
    question: 'Can it be done again?',
    answer: [
      'Yes.',
      'If it helped the first time and the pain comes back, it may help again.',
      'Health plans set limits on how soon and how often.',
    ],
  },
  not_work: {
    question: 'What if it does not work?',
    answer: [
      'It does not work for everyone.',
      'In some trials, heat did no better than a fake treatment, or than exercise alone.',
      'Reviews saw better results when strict test blocks came first.',
      'If it does not help, your doctor will look for other causes.',
      'You can also go over other care, like exercise and pain skills.',
    ],
  },
  agree: {
    question: 'Do all experts agree that it works?',
    answer: [
      'No.',
      'Some guidelines support it for people who feel much better after the test block.',
      'A 2025 guideline in the BMJ said not to offer it for long-term spine pain.',
      'Many doctors’ groups disagreed.',
      'Ask your doctor what this means for you.',
    ],
  },
  feeling: {
    question: 'Will I lose feeling or get weak legs?',
    answer: [
      'These nerves do not move your legs.',
      'They do not feel your leg skin.',
      'So your legs should work as before.',
      'They may be weak for a few hours if the numbing medicine spreads.',
      'The nerves do serve a small deep back muscle, and it may thin a bit.',
      'A patch of skin on your back may feel numb for a while.',
      'It may also feel like sunburn.',
    ],
  },
  risks: {
    question: 'What are the risks?',
    answer: [
      'A sore back and bruises are common.',
      'In test shots, about 1 in 20 feel faint; the team watches for it.',
      'In one study, about 1 in 15 people told of burning skin.',
      'It settled within about six weeks.',
      'Infection, bleeding, skin burns, and nerve damage are rare.',
      'Nerve pain that lasts is very rare.',
      'One small study saw more wear of a disc; no other has confirmed it.',
    ],
  },
  tell_first: {
    question: 'What should I tell my doctor before?',
    answer: [
      'Say if you are or could be pregnant.',
      'Say if you take blood thinners.',
      'Do not stop a blood thinner on your own.',
      'Say if you have a pacemaker or other implant.',
      'Say if you have an infection, a fever, diabetes, or an allergy.',
    ],
  },
  call: {
    question: 'When should I call for help?',
    answer: [
      'Call right away for fever, chills, or spreading redness.',
      clinicSentence(callRule),
      ...emergencySentences(callRule),
      'Call it, too, if you find it hard to breathe.',
    ],
  },
}
