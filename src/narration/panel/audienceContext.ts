// Who is spoken to, for what is named and explained deep inside the panel.
import { createContext, useContext } from 'react'
import type { Audience } from '../../story/script.ts'

export const AudienceContext = createContext<Audience>('patient')

export const useAudience = (): Audience => useContext(AudienceContext)
