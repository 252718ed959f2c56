import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Archives } from '../../domain/ports'

/** AES with a key of 256 bits, by WinZip's numbering of strengths. */
const AES_256 = 3

/** Archives by zip.js. The files are stored as they are: workbooks are deflated already. */
export const zipArchives: Archives = {
  async seal(files, password) {
    const zip = new ZipWriter(new Uint8ArrayWriter(), {
      ...(password !== null && { password, encryptionStrength: AES_256, zipCrypto: false }),
      level: 0,
      // The page's content security policy forbids workers made of text.
      useWebWorkers: false,
    })
    for (const { name, bytes } of files) await zip.add(name, new Uint8ArrayReader(bytes))
    return zip.close()
  },
}
