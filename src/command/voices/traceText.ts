// A trace as a file: JSON, one line an event, so that what has changed is read in a difference.
import type { Trace } from './trace.ts'

export function traceText(trace: Trace): string {
  const { scenes, voices, ...head } = trace
  const lines = scenes.map(
    ({ name, events }) =>
      `    {\n      "name": ${JSON.stringify(name)},\n      "events": [\n${events
        .map((event) => `        ${JSON.stringify(event)}`)
        .join(',\n')}\n      ]\n    }`,
  )
  const heading = JSON.stringify({ ...head, voices }, null, 2).slice(0, -2)
  return `${heading},\n  "scenes": [\n${lines.join(',\n')}\n  ]\n}\n`
}
