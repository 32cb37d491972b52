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
  consent: {
    question: 'What do I agree to?',
    answer: [
      'The team explains what it is, what it may do, and what can go wrong.',
      'They tell you about other choices, too.',
      'You sign only when your questions are answered.',
      'You can say no, and you can change your mind.',
    ],
  },
  who: {
    question: 'Who does it?',
    answer: [
      'Doctors with training in it.',
      'Most work in pain care, rehab, anaesthesia or X-ray care.',
      'Some are surgeons.',
      'You can ask how many they have done.',
    ],
  },
  eat: {
    question: 'Can I eat and drink before?',
    answer: [
      'Clinics differ.',
      'One leaflet: food up to 6 hours before, and water up to 2 hours before.',
      'One clinic: no food for 6 hours, clear drinks up to 4 hours before.',
      'Another: nothing at all for 4 hours.',
      'Some say eat and drink as normal.',
      'Ask your own clinic.',
    ],
  },
  medicines: {
    question: 'Which medicines must I hold?',
    answer: [
      'Do not stop any on your own.',
      'Blood thinners: your doctors decide with you.',
      'Pain pills can hide the answer of the test, so ask about that day.',
      'For the heat, one leaflet says take your usual ones.',
      'With diabetes, ask what to take that day.',
      'Bring a list of all you take.',
    ],
  },
  hurt: {
    question: 'Does it hurt?',
    answer: [
      'You will feel a pinch and a sting when the skin is numbed.',
      'It is like a blood draw, once for each nerve.',
      'Then you may feel pressure.',
      'Before heat is used, more numbing medicine goes in at the nerve.',
      'One leaflet says it should not be painful, but may be a strain.',
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
      'The test block itself is short.',
      'For the heat, one leaflet says up to 30 minutes, another page about an hour.',
      'Then you stay for one to two hours.',
      'You go home the same day.',
    ],
  },
  drive: {
    question: 'Can I drive home?',
    answer: [
      'Plan for someone else to drive you.',
      'Clinics differ on how long not to drive.',
      'One hospital says 24 hours; one clinic says that day.',
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
  water: {
    question: 'When can I shower, bathe or swim?',
    answer: [
      'Clinics differ.',
      'One says keep the spot dry for about a day.',
      'One allows a warm shower after 24 hours, and no bath for two days.',
      'One says showers are fine, but no bath or swim that day.',
      'Ask your own clinic.',
    ],
  },
  work: {
    question: 'When can I go back to work?',
    answer: [
      'Pages differ.',
      'Some people go back the next day, with care.',
      'One page says that people usually rest for several days.',
      'If your job is heavy, you may need longer.',
      'Let pain be your guide for the first few days.',
    ],
  },
  exercise: {
    question: 'When can I exercise, lift or do sport?',
    answer: [
      'Rest that day, then walk.',
      'One clinic says no heavy lifting that day.',
      'One page says to go gently, then stretch and exercise after one to two weeks.',
      'No page we read names a date for sport.',
      'Ask your clinic, and let pain be your guide.',
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
      'When it works, relief often lasts four to nine months.',
      'It can be shorter or longer.',
      'The nerve slowly grows back.',
    ],
  },
  repeat: {
    question: 'How often can it be done again?',
    answer: [
      'If it helped the first time and the pain comes back, it may help again.',
      'US Medicare pays for 2 sessions a region in 12 months at most.',
      'One UK policy asks for 16 months between them.',
      'No page we read sets a limit for life.',
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
  instead: {
    question: 'What can be done instead?',
    answer: [
      'You can do without a needle.',
      'Or there is a steroid shot, cooled or pulsed heat, or cold.',
      'There are also a camera, small wires, and surgery.',
      'They stand side by side under “If it does not help”.',
      'None of them is marked as best.',
    ],
  },
  other_causes: {
    question: 'What else could cause my pain?',
    answer: [
      'A disc, the joint at the base of the spine, the hip, or muscles.',
      'No scan tells for sure where the pain comes from.',
      'So your doctor looks at more than one cause.',
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
  joint_harm: {
    question: 'Can I harm the joint if I no longer feel it?',
    answer: [
      'A patient page says there is no evidence of that.',
      'It says people were not found to be hurt more often.',
      'One small study saw more wear of a disc; no other has confirmed it.',
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
  metal: {
    question: 'What if I have metal or a fused spine there?',
    answer: [
      'Tell the team, and bring your scans.',
      'Metal close by can get warm.',
      'In one study, 6 of 10 lesions warmed the screws.',
      'Two of them reached 42 °C.',
      'The team can measure the heat and stop.',
      'A fused joint may not be the source; your doctor decides with you.',
    ],
  },
  mri: {
    question: 'Can I have an MRI scan later?',
    answer: [
      'People in studies had MRI scans months and years after heat.',
      'The deep muscle may look thinner on them.',
      'Tell the scan team when you had the heat, and about any implant.',
      'No page we read says how soon is too soon.',
    ],
  },
  xray_dose: {
    question: 'How much X-ray do I get?',
    answer: [
      'In one study of the test, the X-rays were on for 28 seconds on average.',
      'With a slanted view it was 46 seconds.',
      'The dose was 66 and 109 mGy.',
      'Say if you could be pregnant.',
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
  breastfeeding: {
    question: 'Can I breastfeed?',
    answer: [
      'Very little lidocaine goes into milk, and no special steps are needed.',
      'That is what a drug database says.',
      'Ask about the dye and about any drug that makes you sleepy.',
    ],
  },
  age: {
    question: 'Is it for children, older people or weak bones?',
    answer: [
      'UK guidance is for people of 16 years or over.',
      'England’s list is for people of 19 years or over.',
      'We found no upper limit.',
      'We found no page about weak bones, so tell the team.',
    ],
  },
  neck: {
    question: 'Is it done in the neck or mid-back, too?',
    answer: [
      'Yes, some clinics do it in the neck, too.',
      'Nerves and risks differ there.',
      'What you read here is about the low back only.',
    ],
  },
  cost: {
    question: 'What does it cost, and who pays?',
    answer: [
      'That depends on where you live and on your plan.',
      'In the US, Medicare asks hospitals to get approval first.',
      'It asks for two tests with 80 % relief each.',
      'Ask the clinic for the price, and ask your plan.',
      'This is how it stood in November 2026.',
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
