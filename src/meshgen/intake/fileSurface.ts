// A surface as a file holds it: triangles, the groups it names, the remark in its head. Units and axes are still the
// file's own.

export interface FileSurface {
  /** As a person calls it: `STL, binary`. */
  readonly format: string
  readonly positions: Float64Array
  /** Three vertices a triangle; every one of them is there. */
  readonly indices: Uint32Array
  /** Names of the file's groups; `groupOfFace` holds a place in this list for each triangle. */
  readonly groups: readonly string[]
  readonly groupOfFace: Uint32Array
  /** Text of the head, in which programs leave marks such as `SPACE=LPS`. */
  readonly remark: string
  /** mm a unit where the format says it: glTF's is the metre. */
  readonly unitMm?: number
}
