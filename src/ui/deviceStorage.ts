// The browser's storage on this device. Null where a browser forbids it (private windows of some, blocked site data).

export function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
