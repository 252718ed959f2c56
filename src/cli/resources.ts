import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, found from the built command upwards. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The command has been moved out of its project')
    folder = parent
  }
  return folder
}

export const sampleFile = (name: string): string => join(projectFolder(), 'resources/samples', name)

export const fontFolder = (): string => join(projectFolder(), 'out/fonts')
