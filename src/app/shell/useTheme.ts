// The theme that is shown, also written to the page for its style sheets.
import { useEffect } from 'react'
import { useMediaQuery } from '../../ui/useLayout.ts'
import { usePreferences } from '../state/preferences.ts'

export function useTheme(): 'light' | 'dark' {
  const choice = usePreferences((preferences) => preferences.theme)
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
