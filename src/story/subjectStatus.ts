// What a list of subjects says beside each of them at a step: whose turn it is, and what has been done to it.
export type SubjectStatus =
  | 'none'
  | 'now'
  | 'next'
  | 'waiting'
  | 'numbed'
  | 'heated'
  | 'growing back'
  | 'grown back'
