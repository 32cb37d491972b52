// Every reading, by source; one for each source.

import type { SourceKey } from '../sources.ts'
import { ABLATION_READINGS } from './ablationReadings.ts'
import { ANATOMY_READINGS } from './anatomyReadings.ts'
import { BLOCK_READINGS } from './blockReadings.ts'
import { CARE_READINGS } from './careReadings.ts'
import { HARM_READINGS } from './harmReadings.ts'
import type { SourceReading } from './reading.ts'
import { TRIAL_READINGS } from './trialReadings.ts'

export const SOURCE_READINGS: Readonly<Record<SourceKey, SourceReading>> = {
  ...ANATOMY_READINGS,
  ...BLOCK_READINGS,
  ...ABLATION_READINGS,
  ...TRIAL_READINGS,
  ...HARM_READINGS,
  ...CARE_READINGS,
}
