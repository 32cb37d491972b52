// How Chromium is started by browser tests and by the checks of the three engines: drawn without a graphics card, the
// same colours everywhere, and nothing looked up that the page did not ask for.
export const CHROMIUM_FLAGS = [
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
] as const
