import { expect, it } from 'vitest'
import { contract, largestFile } from '../../src/preload/contract'

const save = (bytes: unknown) =>
  contract['file:save'].request.safeParse({ kind: 'pdf', suggestedName: '纪要.pdf', bytes })

it('takes files up to the bound, and the one byte more that says a file is over it', () => {
  expect(save(new Uint8Array(largestFile + 1)).success).toBe(true)
  expect(save(new Uint8Array(largestFile + 2)).success).toBe(false)
})

it.each(Object.keys(contract))('has no room on %s for anything the contract does not name', channel => {
  const { request } = contract[channel as keyof typeof contract]
  const parsed = request.safeParse({ stranger: true })
  expect(parsed.error?.issues.map(issue => issue.code)).toContain('unrecognized_keys')
})
