// The newest solved lesion of what is set. Angle, distance and rule do not ask the solver again.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type LesionClient, lesionClient } from '../physics/lesionClient.ts'
import { type BenchSettings, solverSettings } from './benchSettings.ts'
import { type LatestState, latestLesion } from './latestLesion.ts'

/** A worker of its own for as long as the page is open. */
export const startWorker = (): LesionClient =>
  lesionClient(new Worker(new URL('../physics/lesionWorker.ts', import.meta.url), { type: 'module' }))

export interface LesionOfSettings extends LatestState {
  readonly cancel: () => void
  readonly retry: () => void
}

export function useLesion(client: LesionClient, settings: BenchSettings): LesionOfSettings {
  const [latest] = useState(() => latestLesion(client))
  const state = useSyncExternalStore(latest.subscribe, latest.state)
  const [attempt, setAttempt] = useState(0)
  const wanted = JSON.stringify(solverSettings(settings))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again for the same
  useEffect(() => latest.ask(JSON.parse(wanted)), [latest, wanted, attempt])
  return useMemo(
    () => ({ ...state, cancel: latest.cancel, retry: () => setAttempt((count) => count + 1) }),
    [state, latest],
  )
}
