import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { project } from './project.mjs'

const outDir = join(project, 'out', 'cli')

// The command line: one folder of modules with every library inside, in which each command loads only what it needs.
await build({
  configFile: false,
  root: project,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: { wenyuan: join(project, 'src/cli/wenyuan.ts') },
      output: { format: 'es', entryFileNames: '[name].js', banner: '#!/usr/bin/env node' },
    },
  },
})

chmodSync(join(outDir, 'wenyuan.js'), 0o755)
