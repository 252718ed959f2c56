import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { linkCommand } from './link-command.mjs'
import { project } from './project.mjs'

// npm runs this after installing. Without the build tools, or without the sources, there is nothing to prepare.
linkCommand()
if (existsSync(join(project, 'src')) && existsSync(join(project, 'node_modules', 'electron-vite')))
  await build()
