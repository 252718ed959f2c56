import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser, quietBrowser } from './scripts/find-browser.mjs'

const browser = findBrowser()
const report = process.env['WENYUAN_REPORT']

// Where the system's own character set has no Chinese, Chromium calls every saved file `download`.
process.env['LC_ALL'] = 'C.UTF-8'

/** How long what is to come is waited for: a worker's first start takes more than the second vitest gives it. */
const poll = { timeout: 15_000 }

/** A real Chromium page: the installed browser, or Playwright's own where there is none. */
const inPage = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(browser && { executablePath: browser }), args: quietBrowser },
  }),
  instances: [{ browser: 'chromium' as const }],
}

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', 'tests/e2e/**', 'tests/faults/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Bundled before the first test: found later, they would reload a page under test or bring a second React into it.
        optimizeDeps: {
          include: [
            'react/jsx-dev-runtime',
            'hash-wasm',
            '@noble/curves/ed25519.js',
            '@noble/hashes/hkdf.js',
            '@noble/hashes/hmac.js',
            'pdf-lib',
            'linebreak',
            'pdfjs-dist/build/pdf.worker.min.mjs',
            'pinyin-pro',
            'docx',
            'qr',
            '@dnd-kit/core',
            'dayjs/locale/zh-cn',
            'echarts/charts',
            'echarts/components',
            'echarts/core',
            'echarts/renderers',
          ],
        },
        test: {
          name: 'page',
          setupFiles: ['tests/page/dialogs-at-once.ts'],
          include: ['tests/page/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          expect: { poll },
          browser: inPage,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          expect: { poll },
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          server: { deps: { external: [/\/out\/main\//] } },
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts'],
          testTimeout: 4 * 60 * 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/benchmarks/*.bench.ts'],
          testTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
