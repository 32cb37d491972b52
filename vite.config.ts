import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { narrationList } from './src/command/narrationFiles.ts'
import { transcriptPages } from './src/command/transcriptPages.ts'

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
            // What the story, its picture and its later parts share, in one file: each file costs its headers.
            {
              name: 'ground',
              test: /src[\\/](math|story|packs|ui|app[\\/](state|clock|address)|narration[\\/](panel|\w+\.tsx?$)|words[\\/](readability|\w+\.tsx?$)|anatomy[\\/](?!.*[sS]ources))|node_modules[\\/]zustand[\\/]|vite[\\/]preload-helper/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          testTimeout: 60_000,
          name: 'node',
          // Pure tests share their worker's modules: the model files are parsed once, three.js is loaded once.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          environment: 'node',
          include: ['tests/**/*.test.{ts,mjs}'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          testTimeout: 60_000,
          name: 'dom',
          environment: 'happy-dom',
          setupFiles: ['tests/domSetup.ts'],
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
        },
      },
    ],
  },
})
