/** Whether this browser can draw the picture at all. */
export function hasWebgl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    // A browser that forbids WebGL may throw here: the answer is no.
    return false
  }
}
