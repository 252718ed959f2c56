import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { contentPolicy } from '../../src/main/content-policy'
import { printStore } from '../../src/main/print-store'
import { servePage } from '../../src/main/serve-page'
import { aFolder } from '../builders/a-folder'

function aHouse() {
  const folder = aFolder()
  for (const part of ['renderer/assets', 'fonts']) mkdirSync(join(folder, part), { recursive: true })
  const put = (path: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, path), text)
  }
  put('renderer/index.html', 'page')
  put('renderer/assets/a 一.js', 'code')
  put('renderer/assets/packed.css.gz', gzipSync('styles'))
  put('renderer/assets/broken.js.gz', 'no gzip')
  put('renderer/notes.txt', 'not part of the page')
  put('fonts/kai.ttf', 'font')
  put('secret.json', 'secret')
  const prints = printStore()
  const get = (path: string) =>
    servePage({ renderer: join(folder, 'renderer'), fonts: join(folder, 'fonts') }, prints, path)
  return { get, prints }
}

it.each([
  ['/', 'text/html; charset=utf-8', 'page'],
  ['/index.html', 'text/html; charset=utf-8', 'page'],
  ['/assets/a%20%E4%B8%80.js', 'text/javascript; charset=utf-8', 'code'],
  ['/assets/packed.css', 'text/css; charset=utf-8', 'styles'],
  ['/fonts/kai.ttf', 'font/ttf', 'font'],
])('serves %s under the content policy', async (path, type, text) => {
  const response = await aHouse().get(path)
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    type,
    text,
  ])
  expect(response.headers.get('content-security-policy')).toContain(contentPolicy)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

it.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/fonts/../../secret.json',
  '/fonts/..%2f..%2fsecret.json',
  '/assets/..%5c..%5c..%5csecret.json',
  '/index.html%00.js',
  '/%',
  '/assets',
  '/absent.js',
  '/assets/packed.css.gz',
  '/notes.txt',
  `/${'a'.repeat(5000)}.js`,
])('has nothing at %s', async path => {
  expect((await aHouse().get(path)).status).toBe(404)
})

it('takes a packed file that does not unpack for a fault, not for one that is absent', async () => {
  await expect(aHouse().get('/assets/broken.js')).rejects.toThrow('incorrect header check')
})

it('gives out a paper to print once, under its title, and lets nobody keep a copy', async () => {
  const { get, prints } = aHouse()
  const id = prints.put({ title: '聘书 李岚', bytes: new Uint8Array([37, 80]) })
  const response = await get(`/print/${id}`)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': "inline; filename*=UTF-8''%E8%81%98%E4%B9%A6%20%E6%9D%8E%E5%B2%9A.pdf",
  })
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([37, 80]))
  expect((await get(`/print/${id}`)).status).toBe(404)
})
