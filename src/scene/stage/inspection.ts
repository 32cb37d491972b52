// Counters that tests read: how many frames were drawn, and what the last one cost.

export interface Inspection {
  frames: number
  triangles: number
  drawCalls: number
}

export const inspection: Inspection = { frames: 0, triangles: 0, drawCalls: 0 }
