// What a list of subjects says beside each of them at a step: whose turn it is, and what has been done to it.
const SUBJECT_STATUSES = [
  'none',
  'now',
  'next',
  'waiting',
  'numbed',
  'heated',
  'growing back',
  'grown back',
] as const
export type SubjectStatus = (typeof SUBJECT_STATUSES)[number]
