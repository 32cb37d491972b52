// In the picture's place while what draws it is fetched; shows nothing, and gives up when it has not come for a long time.
import { useEffect } from 'react'

const LONG_WAIT_S = 20

export function StageWait({ onLong }: { readonly onLong: (error: Error) => void }) {
  useEffect(() => {
    const timer = window.setTimeout(
      () => onLong(new Error(`StageWait: the picture's part has not come for ${LONG_WAIT_S} s`)),
      LONG_WAIT_S * 1000,
    )
    return () => window.clearTimeout(timer)
  }, [onLong])
  return null
}
