import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from '../../src/main/data-folder'

const home = '/home/clerk'

it.each([
  ['win32' as const, { LOCALAPPDATA: 'L' }, join('L', '文源工作台')],
  ['win32' as const, {}, join(home, 'AppData', 'Local', '文源工作台')],
  ['darwin' as const, {}, join(home, 'Library', 'Application Support', '文源工作台')],
  ['linux' as const, {}, join(home, '.local', 'share', 'wenyuan')],
  ['linux' as const, { XDG_DATA_HOME: '/data' }, join('/data', 'wenyuan')],
  ['linux' as const, { WENYUAN_DATA: '/u-disk/office' }, '/u-disk/office'],
])('keeps the data on %s with %o in the folder it will look in next time', (platform, env, folder) => {
  expect(dataFolder({ platform, home, env })).toBe(folder)
})
