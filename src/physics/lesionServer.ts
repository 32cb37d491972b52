// The worker's side without the worker: solves requests in slices, so that a cancel is heard between them.
import { type LesionRun, startLesion } from './lesion.ts'
import type { LesionReply, LesionRequest, WantedResolution } from './lesionProtocol.ts'
import { timelineOf } from './lesionTimeline.ts'
import { RESOLUTIONS, type Resolution } from './resolution.ts'
import { DEFAULT_SETTINGS } from './settings.ts'

/** What the server needs from where it runs. */
export interface ServerHost {
  readonly reply: (reply: LesionReply) => void
  /** Calls back once messages that wait have been heard. */
  readonly later: (next: () => void) => void
  readonly nowMs: () => number
}

/** Time of one slice of work: a cancel waits at most so long, and a step or two. */
const SLICE_MS = 12
/** A slider is answered 30 times a second; a device slower than this at the standard grid gets the coarse one. */
const SLOW_MS = 33
/** Steps of the default lesion, and how many times longer a step takes on the standard grid than on the coarse one. */
const USUAL_STEPS = 18
const COARSE_SAVES = 3.5

export function lesionServer({ reply, later, nowMs }: ServerHost): (request: LesionRequest) => void {
  const cancelled = new Set<number>()
  const waiting: Extract<LesionRequest, { kind: 'solve' }>[] = []
  let busy: number | null = null
  // Best wall time of an axisymmetric standard lesion here. Measured at first use, then by every lesion solved: a device
  // that was only busy at the start gets the standard grid back.
  let warmMs: number | null = null

  function pick(wanted: WantedResolution): Resolution {
    if (wanted !== 'auto') return RESOLUTIONS[wanted]
    warmMs ??= warmUp(nowMs)
    return warmMs > SLOW_MS ? RESOLUTIONS.coarse : RESOLUTIONS.standard
  }

  function begin(): void {
    const request = waiting.shift()
    if (request === undefined) return
    const { id, settings } = request
    busy = id
    const startMs = nowMs()
    try {
      const run = startLesion(settings, { resolution: pick(request.resolution), keepFrames: true })
      slice(id, run, startMs)
    } catch (error) {
      fail(id, error)
    }
  }

  function slice(id: number, run: LesionRun, startMs: number): void {
    const untilMs = nowMs() + SLICE_MS
    try {
      // At least one step a slice, however slow the device or its clock.
      let more = run.advance()
      while (more && nowMs() < untilMs) more = run.advance()
      if (more) {
        reply({ kind: 'progress', id, share: run.done() / run.program.length })
        later(() => {
          if (cancelled.delete(id)) end()
          else slice(id, run, startMs)
        })
        return
      }
      const wallMs = nowMs() - startMs
      if (run.settings.arrangement.kind === 'single') learn(run, wallMs)
      reply({ kind: 'solved', id, timeline: timelineOf(run), wallMs })
      end()
    } catch (error) {
      fail(id, error)
    }
  }

  function learn({ resolution, program }: LesionRun, wallMs: number): void {
    if (warmMs === null || resolution.name === 'fine') return
    const standardMs = wallMs * (resolution.name === 'coarse' ? COARSE_SAVES : 1)
    warmMs = Math.min(warmMs, (standardMs * USUAL_STEPS) / program.length)
  }

  function fail(id: number, error: unknown): void {
    reply({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    end()
  }

  function end(): void {
    busy = null
    later(begin)
  }

  return (request) => {
    switch (request.kind) {
      case 'solve':
        waiting.push(request)
        if (busy === null && waiting.length === 1) later(begin)
        break
      case 'cancel': {
        const at = waiting.findIndex(({ id }) => id === request.id)
        if (at >= 0) waiting.splice(at, 1)
        else if (busy === request.id) cancelled.add(request.id)
        break
      }
      default:
        request satisfies never
    }
  }
}

/** Runs the default lesion until the code is warm; the last run's wall time. */
function warmUp(nowMs: () => number): number {
  let lastMs = 0
  for (let n = 0; n < 4; n++) {
    const startMs = nowMs()
    const run = startLesion(DEFAULT_SETTINGS)
    while (run.advance());
    lastMs = nowMs() - startMs
  }
  return lastMs
}
