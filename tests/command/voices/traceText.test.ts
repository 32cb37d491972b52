import { expect, it } from 'vitest'
import type { Trace } from '../../../src/command/voices/trace.ts'
import { traceText } from '../../../src/command/voices/traceText.ts'

const TRACE: Trace = {
  engine: 'chromium',
  version: 'Chromium 156',
  speech: 'espeak-ng 1.51',
  voices: { firstMs: 3, count: 0, localServiceTold: 0, withoutAddress: 0, en: null, es: null },
  scenes: [
    {
      name: 'cancelled',
      events: [
        { atMs: 0, kind: 'asked', of: 1, text: 'Hello.' },
        { atMs: 5, kind: 'end', of: 1 },
      ],
    },
    { name: 'Spanish', events: [] },
  ],
}

it('is JSON that gives the trace back', () => {
  expect(JSON.parse(traceText(TRACE))).toEqual(TRACE)
})

it('has a line for each event', () => {
  expect(traceText(TRACE).split('\n')).toContain('        {"atMs":5,"kind":"end","of":1}')
})
