#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { project } from './project.mjs'

await build()
const command = join(project, 'out', 'cli', 'wenyuan.js')
process.argv[1] = command
await import(pathToFileURL(command).href)
