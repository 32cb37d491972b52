// The typical body, as `npm run models` solved it; committed.
import type { Body } from './body.ts'
import landmarks from './solved/landmarks.json' with { type: 'json' }
import nerves from './solved/nerves.json' with { type: 'json' }
import targets from './solved/targets.json' with { type: 'json' }

// The compiler would read the files as lists of any length and ids as plain text.
export const TYPICAL_BODY = {
  id: 'typical',
  moved: null,
  soft: null,
  nerves,
  targets,
  landmarks,
} as unknown as Body
