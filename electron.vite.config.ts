import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { contentPolicy } from './src/main/content-policy'

/** Writes the content policy into the built page, so that it holds whichever shell serves it. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Packs the scripts and styles of the built page, which are most of the app's size; serve-page.ts unpacks them. */
const packedAssets: Plugin = {
  name: 'packed-assets',
  apply: 'build',
  writeBundle({ dir }, files) {
    for (const name of Object.keys(files).filter(name => /\.(js|css)$/.test(name))) {
      const file = join(dir ?? '', name)
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
      rmSync(file)
    }
  },
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      rolldownOptions: {
        input: { index: resolve('src/main/electron/index.ts'), server: resolve('src/main/server/index.ts') },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), policyInPage, packedAssets],
    define: { 'import.meta.env.VITE_BUILT_AT': JSON.stringify(String(Date.now())) },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: resolve('src/renderer/index.html') },
    },
  },
})
