// A hash of what code does: bundled to what is reached, without types, comments and layout, its statements in an order
// that does not depend on where they stand. Moving or explaining code leaves it alone; a changed number does not.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'

/** What is imported for nothing else but its effects (styles) is no part of what code works out. */
const local: Plugin = {
  name: 'local',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
      const bare = path.replace(/\?.*$/, '')
      return /\.(css|woff2|svg|glb)$/.test(bare)
        ? { path: bare, external: true, sideEffects: false }
        : { path: join(resolveDir, bare), sideEffects: false }
    })
  },
}

/** The hash over these modules (paths below `root`) and all they import, with the versions of their packages. */
export async function codeHash(root: string, entries: readonly string[]): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: join(root, 'bundle'),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    jsx: 'automatic',
    treeShaking: true,
    charset: 'utf8',
    legalComments: 'none',
    packages: 'external',
    logLevel: 'silent',
    plugins: [local],
  })
  const bundles = await Promise.all(outputFiles.map(({ text }) => withoutComments(text)))
  const statements = new Set(bundles.flatMap(statementsOf))
  const packages = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ path }) => !path.startsWith('node:') && !path.includes('.'))
      .map(({ path }) => packageOf(path)),
  )
  const hash = createHash('sha256')
  for (const text of [...statements].sort()) hash.update(text).update('\0')
  for (const name of [...packages].sort()) hash.update(`${name}@${versionOf(root, name)}\0`)
  return hash.digest('hex').slice(0, 32)
}

/** esbuild drops comments only when it drops layout too; a second pass lays the code out again, each line its own. */
async function withoutComments(bundle: string): Promise<string> {
  const bare = await transform(bundle, { minifyWhitespace: true, legalComments: 'none', charset: 'utf8' })
  return (await transform(bare.code, { charset: 'utf8' })).code
}

/** Statements at the top level, which begin at the margin; what lies deeper belongs to them. Imports name files. */
const statementsOf = (code: string): string[] =>
  code.split(/\n(?=[\w$])/).filter((statement) => !/^(import|export)\b/.test(statement))

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')

export function versionOf(root: string, name: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const version = packages[`node_modules/${name}`]?.version
  if (!version) throw new Error(`codeHash: package-lock.json has no ${name}`)
  return version
}
