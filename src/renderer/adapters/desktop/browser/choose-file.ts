import type { OpenKind } from '../../../domain/desktop'
import type { NamedBytes } from '../../../domain/sheet/workbook'

const endings: Readonly<Record<OpenKind, string>> = {
  roster: '.xlsx,.xls,.et,.csv,.txt,.html,.htm,.xml',
  backup: '.wyb',
  attachment: '.jpg,.jpeg,.png,.webp,.pdf',
  design: '.wyd',
}

/** The same bound as in the contract; the page may see the contract's types only. */
const largestFile = 512 * 1024 * 1024

/** Lets the clerk choose a file by the browser's own dialog. Of a file over the bound one byte more is read, and the reader refuses it. */
export function chooseFile(kind: OpenKind): Promise<NamedBytes | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = endings[kind]
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => {
      resolve(null)
    })
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) resolve(null)
      else readFile(file).then(resolve, reject)
    })
    input.click()
  })
}

async function readFile(file: File): Promise<NamedBytes> {
  const part = file.slice(0, largestFile + 1)
  return { name: file.name, bytes: new Uint8Array(await part.arrayBuffer()) }
}
