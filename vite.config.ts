import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { narrationList } from './src/command/narrationFiles.ts'
import { transcriptPages } from './src/command/transcriptPages.ts'

/** What follows the address or makes the app's modules anew begins with fresh ones. */
const ALONE = [
  'tests/app/address/followAddress.test.tsx',
  'tests/app/bodies/startBody.test.tsx',
  'tests/app/state/keptPreferences.test.tsx',
]

/** Tests of what stands on a page. */
const dom = {
  environment: 'happy-dom',
  setupFiles: ['tests/domSetup.ts'],
  include: ['tests/**/*.test.tsx'],
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    transcriptPages(import.meta.dirname),
    narrationList(join(import.meta.dirname, 'public', 'narration')),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'three', test: /node_modules[\\/]three[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What the story, its picture and its later parts share, in one file: each file costs its headers. What
            // prints sources stays out, since a group takes along whatever it imports: all citations.
            {
              name: 'ground',
              test: /src[\\/](math|story(?![\\/]citationStatus)|packs|ui|app[\\/](state|clock|address)|narration[\\/](panel(?![\\/](Sentence)?Source)|\w+\.tsx?$)|words[\\/](readability|\w+\.tsx?$)|anatomy[\\/](?!.*[sS]ources))|node_modules[\\/]zustand[\\/]|vite[\\/]preload-helper/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      // Pure tests share their worker's modules: the model files are parsed once, three.js is loaded once.
      {
        extends: true,
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.{ts,mjs}'],
          exclude: ['tests/browser/**'],
        },
      },
      // So do those of components.
      {
        extends: true,
        test: { ...dom, name: 'dom', isolate: false, exclude: ['tests/browser/**', 'tests/app/**'] },
      },
      // The app has stores of its own, which outlive a test: they are put back after each.
      {
        extends: true,
        test: {
          ...dom,
          name: 'app',
          isolate: false,
          // The last is the first to be done: pages go before what they show.
          setupFiles: ['tests/app/freshStores.ts', ...dom.setupFiles],
          include: ['tests/app/**/*.test.tsx'],
          exclude: ALONE,
        },
      },
      { extends: true, test: { ...dom, name: 'alone', include: ALONE } },
    ],
  },
})
