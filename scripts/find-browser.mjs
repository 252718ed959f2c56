import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
]

const windowsPlaces = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
]
  .filter(Boolean)
  .flatMap(root => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(root, 'Chromium', 'Application', 'chrome.exe'),
  ])

const macPlaces = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  app => `/Applications/${app}.app/Contents/MacOS/${app}`,
)

const runnable = file => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The installed Chromium, Chrome or Edge, or undefined. WENYUAN_BROWSER names another one. */
export function findBrowser() {
  const own = process.env['WENYUAN_BROWSER']
  if (own) return own
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...windowsPlaces, ...macPlaces].find(runnable)
}

/** What a browser is started with in tests: nothing leaves the machine, and root has no sandbox. */
export const quietBrowser = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
