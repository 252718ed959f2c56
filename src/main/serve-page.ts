import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { safetyHeaders } from './content-policy'
import { contentTypes } from './data/content-types'
import type { PrintStore } from './print-store'

/** Where the built page and the bundled fonts lie. */
export type PageFolders = { readonly renderer: string; readonly fonts: string }

const absent = (): Response => new Response(null, { status: 404, headers: safetyHeaders })

/** The file an address names, or undefined where it would lead out of the folder. */
function fileUnder(folder: string, path: string): string | undefined {
  const file = resolve(folder, `.${path}`)
  return file.startsWith(resolve(folder) + sep) && !file.includes('\0') ? file : undefined
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return undefined
    throw fault
  }
}

/** A file as it is, or unpacked: the build packs scripts and styles. */
async function readOrUnpack(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const plain = await readIfThere(file)
  if (plain !== undefined) return plain
  const packed = await readIfThere(`${file}.gz`)
  return packed === undefined ? undefined : new Uint8Array(await promisify(gunzip)(packed))
}

async function serveFile(folder: string, path: string): Promise<Response> {
  const file = fileUnder(folder, path)
  const type = contentTypes[extname(path)]
  if (file === undefined || type === undefined) return absent()
  const bytes = await readOrUnpack(file)
  if (bytes === undefined) return absent()
  return new Response(bytes, { headers: { ...safetyHeaders, 'content-type': type } })
}

/** A paper to print, once. It carries no content policy: the viewer of the browser itself shows it, and it holds no scripts. */
function servePrint(prints: PrintStore, id: string): Response {
  const job = prints.take(id)
  if (job === undefined) return absent()
  return new Response(new Uint8Array(job.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${job.title}.pdf`)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

/** What stands at an address of ours: the page, a bundled font, or a paper to print. `pathname` as it stands in the address. */
export async function servePage(
  folders: PageFolders,
  prints: PrintStore,
  pathname: string,
): Promise<Response> {
  const path = decodePath(pathname)
  if (path === undefined) return absent()
  if (path.startsWith('/print/')) return servePrint(prints, path.slice('/print/'.length))
  if (path.startsWith('/fonts/')) return serveFile(folders.fonts, path.slice('/fonts'.length))
  return serveFile(folders.renderer, path === '/' ? '/index.html' : path)
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
