import { closeSync, openSync, readSync } from 'node:fs'

/**
 * The files inside an app.asar with their sizes in bytes. The archive begins with four little-endian 32-bit numbers, the last of which is
 * the length of the JSON behind them; that JSON is the tree of folders.
 */
export function listAsar(path) {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(file, head, 0, 16, 0)
    const json = Buffer.alloc(head.readUInt32LE(12))
    readSync(file, json, 0, json.length, 16)
    return [...filesOf(JSON.parse(json.toString('utf8')), '')]
  } finally {
    closeSync(file)
  }
}

function* filesOf(folder, path) {
  for (const [name, entry] of Object.entries(folder.files)) {
    if (entry.files === undefined) yield { path: `${path}${name}`, size: entry.size }
    else yield* filesOf(entry, `${path}${name}/`)
  }
}
