import { homedir } from 'node:os'

/** What is asked of the PC to find its folders. Tests give another one. */
export type Pc = {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export const thisPc: Pc = { platform: process.platform, home: homedir(), env: process.env }
