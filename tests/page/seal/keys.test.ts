import '../../../src/renderer/app/zod-without-eval'
import { beforeAll, expect, it } from 'vitest'
import { contentPolicy } from '../../../src/main/content-policy'
import { keys } from '../../../src/renderer/adapters/seal/keys'
import { ok } from '../../../src/renderer/domain/result'

const scripts = contentPolicy.split('; ').find(rule => rule.startsWith('script-src'))
const first = { id: '00000000-0000-4000-8001-000000000001', name: '王秀兰' }
const password = '晋源3号院的槐树'

beforeAll(() => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = scripts ?? ''
  document.head.append(policy)
})

it('stands under the policy of the page: no text may be run as a script', () => {
  expect(() => Reflect.construct(Function, ['return 1'])).toThrow('Content Security Policy')
})

it('founds and opens a ring in the page, at the full cost of a password', async () => {
  const { ring, key, recovery } = await keys.found(first, password)
  expect(await keys.open(ring, first.name, password)).toEqual(ok({ holder: first.id, key }))
  expect(await keys.openByRecovery(ring, recovery)).toEqual(ok({ holder: null, key }))
})
