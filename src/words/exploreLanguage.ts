/** Languages that the study speaks; the app's own. */
export type Language = 'en' | 'es'
