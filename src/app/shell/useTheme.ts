// The theme that is shown, also written to the page for its style sheets. Paper is light: on it, dark's words are pale.
import { useEffect } from 'react'
import { useMediaQuery } from '../../ui/useLayout.ts'
import { usePreferences } from '../state/preferences.ts'

export function useTheme(): 'light' | 'dark' {
  const choice = usePreferences((preferences) => preferences.theme)
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice
  useEffect(() => {
    const wear = (worn: string) => () => {
      document.documentElement.dataset.theme = worn
    }
    const [whilePrinting, back] = [wear('light'), wear(theme)]
    back()
    window.addEventListener('beforeprint', whilePrinting)
    window.addEventListener('afterprint', back)
    return () => {
      window.removeEventListener('beforeprint', whilePrinting)
      window.removeEventListener('afterprint', back)
    }
  }, [theme])
  return theme
}
