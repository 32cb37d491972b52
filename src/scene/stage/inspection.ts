// Counters that tests read: how many frames were drawn, what the last one cost and what it holds.

export interface Inspection {
  frames: number
  triangles: number
  drawCalls: number
  /** Held by the graphics at the last frame: a body that is shown no more must have given its own back. */
  geometries: number
  textures: number
}

export const inspection: Inspection = { frames: 0, triangles: 0, drawCalls: 0, geometries: 0, textures: 0 }
