// Who may import whom. Each rule's comment is the message a developer sees; ARCHITECTURE.md has the table.
const page = 'src/renderer'
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A library belongs to one adapter; nobody else imports it. */
const libraryHome = (name, folders) =>
  rule(
    `only-its-adapter-imports-${name}`,
    `${name} is used behind its port only.`,
    { pathNot: folders },
    { path: `node_modules/${name}/` },
  )

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two modules that need each other are one module, or need a third.',
      {},
      { circular: true },
    ),
    rule('no-unresolved', 'An import must resolve.', {}, { couldNotResolve: true }),
    rule(
      'domain-is-pure',
      'The rules of the office know only zod and each other.',
      { path: `^${page}/domain` },
      { pathNot: [`^${page}/domain`, 'node_modules/zod/'] },
    ),
    rule(
      'documents-know-only-domain',
      'A document turns facts into a layout; it cannot fetch or print.',
      { path: `^${page}/documents` },
      { pathNot: [`^${page}/(documents|domain)`, 'node_modules/zod/'] },
    ),
    rule(
      'ui-knows-no-business',
      'Shared components take props.',
      { path: `^${page}/ui` },
      { path: `^${page}/(app|features|adapters|services|domain|documents)` },
    ),
    rule(
      'features-stand-alone',
      'A feature that needs another needs something in domain, or a link.',
      { path: `^${page}/features/([^/]+)` },
      { path: `^${page}/features`, pathNot: `^${page}/features/$1/` },
    ),
    rule(
      'features-use-ports',
      'Features receive services; only app chooses them.',
      { path: `^${page}/features` },
      { path: `^${page}/(adapters|app)` },
    ),
    rule(
      'adapters-stand-alone',
      'An adapter implements a port with its library.',
      { path: `^${page}/adapters/([^/]+)` },
      { path: `^${page}`, pathNot: [`^${page}/adapters/$1/`, `^${page}/domain`] },
    ),
    rule(
      'services-only-carry',
      'The context hands ports down; it does not build them.',
      { path: `^${page}/services` },
      { path: `^${page}/(app|adapters|features|documents|ui)` },
    ),
    rule(
      'page-never-imports-main',
      'The page reaches the desktop through the contract.',
      { path: `^${page}` },
      { path: '^src/(main|cli)' },
    ),
    rule(
      'main-never-imports-page',
      'Main answers the contract and nothing else.',
      { path: '^src/(main|preload)' },
      { path: [`^${page}`, '^src/cli'] },
    ),
    rule(
      'preload-never-imports-main',
      'The bridge knows the contract only.',
      { path: '^src/preload' },
      { path: '^src/main' },
    ),
    rule(
      'page-sees-contract-types-only',
      'The contract is types to the page.',
      { path: `^${page}` },
      { path: '^src/preload', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'cli-has-no-screen',
      'The command line uses the domain, the documents and the adapters that need no screen.',
      { path: '^src/cli' },
      { path: [`^${page}/(app|features|services|ui)`, '^src/(main|preload)'] },
    ),
    rule(
      'cli-has-no-database',
      'The command line reads journal files and backups; the database is in a browser.',
      { path: '^src/cli' },
      {
        path: `^${page}/adapters/store/`,
        pathNot: `^${page}/adapters/store/(salvage|hash|damaged|founded-image|attachments/attachment-file|files/(backup-file|file-frames|newest-ring|opens-under)|frames/[^/]+)\\.ts$`,
      },
    ),
    rule(
      'node-stays-out-of-the-page',
      'The page has no Node.',
      { path: [`^${page}`, '^src/preload'] },
      { dependencyTypes: ['core'] },
    ),
    libraryHome('electron', ['^src/main/electron', '^src/preload']),
    libraryHome('dexie', [`^${page}/adapters/store`]),
    libraryHome('@noble/ciphers', [`^${page}/adapters/seal`]),
    libraryHome('@noble/curves', [`^${page}/adapters/seal`]),
    libraryHome('hash-wasm', [`^${page}/adapters/seal`]),
    libraryHome('@noble/hashes', [`^${page}/adapters/(seal|store)`]),
    libraryHome('@zip.js/zip.js', [`^${page}/adapters/zip`]),
    libraryHome('xlsx', [`^${page}/adapters/sheet`]),
    libraryHome('fflate', [`^${page}/adapters/(sheet|seal)`]),
    libraryHome('pdf-lib', [`^${page}/adapters/pdf`]),
    libraryHome('harfbuzzjs', [`^${page}/adapters/pdf`]),
    libraryHome('linebreak', [`^${page}/adapters/pdf`]),
    libraryHome('pdfjs-dist', [`^${page}/adapters/preview`]),
    libraryHome('docx', [`^${page}/adapters/docx`]),
    libraryHome('pinyin-pro', [`^${page}/adapters/pinyin`]),
    libraryHome('comlink', [`^${page}/adapters`, `^${page}/app/press`]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
